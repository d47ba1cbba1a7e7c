import { hindrance, writeFileWhole } from '../node/files.ts';
import type { FileFlags, Terminal } from './command.ts';
import { DataError } from './load.ts';

/** A file that is to be written. */
interface FileToWrite {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** Writes files that belong together: none where one of them cannot be written. */
export async function putFiles(files: readonly FileToWrite[], { force = false }: Pick<FileFlags, 'force'>): Promise<void> {
  for (const { file } of files) {
    const problem = await hindrance(file, force);
    if (problem !== undefined) throw new DataError(file, [problem]);
  }
  for (const { file, content } of files) {
    const problem = await writeFileWhole(file, content, { force });
    if (problem !== undefined) throw new DataError(file, [problem]);
  }
}

/** Puts text where the flags say: into a file, or out. */
export async function putText({ out }: Terminal, text: string, flags: Pick<FileFlags, 'out' | 'force'>): Promise<void> {
  if (flags.out === undefined) out(text);
  else await putFiles([{ file: flags.out, content: text }], flags);
}

/** Says which files were written, and the command that goes on from there. */
export function tellWritten(
  { err }: Terminal,
  { lang }: Pick<FileFlags, 'lang'>,
  files: readonly string[],
  next: string,
  count?: number,
): void {
  const names = files.join(' ');
  const [zh, en] =
    count === undefined ? ['', ''] : [`，产业链有 ${count} 个节点`, `; the chain has ${count} ${count === 1 ? 'node' : 'nodes'}`];
  err(lang === 'zh' ? `已写入 ${names}${zh}。下一步：chanyelian ${next}\n` : `Wrote ${names}${en}. Next: chanyelian ${next}\n`);
}
