import type { Command } from 'commander';
import { compareChains } from '../../analysis/compare-chains.ts';
import { loadChain } from '../load.ts';
import { command, type CommonFlags, type Session } from '../command.ts';

export function addDiff(root: Command, session: Session): void {
  const added = command(
    root,
    session,
    'diff <before> <after>',
    '对比两个产业链（文件或内置编号）/ what changed between two chains (files or built-in ids)',
    ['diff old.json new.json', 'diff photovoltaics mine.json --json'],
  );
  added.action(async (before: string, after: string, flags: CommonFlags) => {
    await session.answer(compareChains(await loadChain(before), await loadChain(after)), flags);
  });
}
