// Draws the pictures of the README into examples/pictures/; with --check says which of them are stale, and fails if any is.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cascade, compose, upstreamOf } from '../dist/index.js';
import { elevenChains } from '../dist/chains.js';
import { report } from '../dist/report.js';

const folder = new URL('../examples/pictures/', import.meta.url);
const network = compose(elevenChains);
const draw = (result, options) => report(result, { network, format: 'svg', ...options }).output;

const pictures = {
  // chanyelian cascade --remove 锡 --format svg
  'cascade-zh.svg': () => draw(cascade(network, { failed: ['锡'] }), { language: 'zh' }),
  'cascade-en.svg': () => draw(cascade(network, { failed: ['锡'] }), { language: 'en' }),
  // chanyelian upstream 覆铜板 --format svg --top 32
  'upstream-zh.svg': () => draw(upstreamOf(network, '覆铜板'), { language: 'zh', top: 32 }),
  'upstream-en.svg': () => draw(upstreamOf(network, '覆铜板'), { language: 'en', top: 32 }),
};

function before(name) {
  try {
    return readFileSync(new URL(name, folder), 'utf8');
  } catch {
    return undefined;
  }
}

const stale = Object.entries(pictures).filter(([name, picture]) => before(name) !== picture());
if (process.argv.includes('--check')) {
  for (const [name] of stale) console.error(`examples/pictures/${name} is stale: npm run build && node .ci/pictures.mjs`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  mkdirSync(folder, { recursive: true });
  for (const [name, picture] of stale) {
    writeFileSync(new URL(name, folder), picture());
    console.log(`examples/pictures/${name}`);
  }
}
