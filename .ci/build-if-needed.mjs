// Builds when dist/cli.js is missing or older than what it is made from, so that `npm start` is one step.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';

const built = statSync('dist/cli.js', { throwIfNoEntry: false })?.mtimeMs ?? 0;
const sources = ['src', 'chains'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`),
);
const stale = [...sources, 'package.json', 'tsup.config.ts'].some((file) => statSync(file).mtimeMs > built);
if (stale) {
  console.error('正在构建（约半分钟）… / building (about half a minute) …');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}
