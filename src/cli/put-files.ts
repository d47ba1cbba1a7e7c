import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { issue, type Issue } from '../model/issue.ts';
import { writeFileWhole } from '../node/files.ts';
import type { FileFlags } from './command.ts';
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

/** What is in the way of a file before anything is written. */
async function hindrance(file: string, force: boolean): Promise<Issue | undefined> {
  const there = await stat(file).catch(() => undefined);
  if (there?.isDirectory() === true) return issue('is-a-directory', [], {});
  if (there !== undefined) return force ? undefined : issue('file-exists', [], {});
  const folder = await stat(dirname(file)).catch(() => undefined);
  return folder?.isDirectory() === true ? undefined : issue('folder-not-found', [], {});
}
