#!/usr/bin/env node
import { main } from './main.ts';

// A reader that closes early (head, less) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(
    `输出写不出去（${error.code}）：请看磁盘是否已满 / the output cannot be written (${error.code}): is the disk full?\n`,
  );
  process.exit(2);
});

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  columns: process.stdout.columns || 100,
  watched: process.stderr.isTTY,
  now: () => performance.now(),
});
