// Fails when the core, bundled whole for a browser and compressed, is larger than people who embed it should have to carry,
// or the package larger than what it holds accounts for: a second copy of the data is 2 MB, HiGHS is 4.5.
import { readdirSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const limit = 120_000;
const { metafile, outputFiles } = await build({
  stdin: { contents: "export * from 'chanyelian';", resolveDir: process.cwd() },
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  external: ['./highs-*'], // loaded when a completion asks for it
  metafile: true,
  write: false,
});
const size = gzipSync(outputFiles[0].contents).length;
const parts = new Map();
for (const [file, { bytesInOutput }] of Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs))) {
  const part = /node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)/u.exec(file)?.groups.name ?? 'chanyelian';
  parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
}
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(`the core in a browser: ${kilobytes(size)} gzipped, of ${kilobytes(limit)} allowed`);
if (size > limit) {
  console.error('Minified, before compression:');
  for (const [part, bytes] of [...parts].sort((a, b) => b[1] - a[1]).slice(0, 12)) console.error(`  ${kilobytes(bytes)} ${part}`);
  process.exitCode = 1;
}

const packageLimit = 21_500_000;
const unpacked = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .reduce((sum, { parentPath, name }) => sum + statSync(`${parentPath}/${name}`).size, 0);
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(`the package, unpacked: ${megabytes(unpacked)}, of ${megabytes(packageLimit)} allowed`);
if (unpacked > packageLimit) process.exitCode = 1;
