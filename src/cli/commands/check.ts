import type { Command } from 'commander';
import { audit } from '../../analysis/audit.ts';
import type { Issue } from '../../model/issue.ts';
import { readAnyFile } from '../../node/files.ts';
import { DataError } from '../load.ts';
import { command, type CommonFlags, type Session } from '../command.ts';

/** Issues that mean the file is no chain or coverage at all, rather than one with mistakes. */
const unusable: readonly Issue['code'][] = [
  'file-not-found',
  'file-unreadable',
  'is-a-directory',
  'file-too-large',
  'empty-file',
  'not-text',
  'not-json',
  'wrong-format',
];

export function addCheck(root: Command, session: Session): void {
  const added = command(root, session, 'check <file...>', '检查产业链与覆盖文件 / check chain and coverage files', [
    'check chain.json',
    'check chain.json coverage.json --lang en',
  ]);
  added.action(async (files: readonly string[], flags: CommonFlags) => {
    const checked = [];
    for (const file of files) checked.push({ file, issues: await check(file) });
    await session.answer({ question: 'check', files: checked }, flags);
  });
}

async function check(file: string): Promise<readonly Issue[]> {
  const parsed = await readAnyFile(file);
  if (parsed.ok) return 'chain' in parsed ? audit([parsed.chain]) : [];
  if (parsed.issues.some(({ code }) => unusable.includes(code))) throw new DataError(file, parsed.issues);
  return parsed.issues;
}
