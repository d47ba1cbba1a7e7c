// A line of N nodes, each needing the one before: loads, composes and is questioned. Prints seconds and memory as JSON.
// npm run build && npm run bench [-- 1000000]
import { performance } from 'node:perf_hooks';
import { cascade, compose, formatChain, parseChain, producible, upstreamOf } from 'chanyelian';

const size = Number(process.argv[2] ?? 1_000_000);
const rows = { size, node: process.version };
const text = JSON.stringify({
  format: 'chanyelian/chain@1',
  id: 'line',
  nodes: Object.fromEntries(Array.from({ length: size }, (_value, at) => [`n${at}`, at === 0 ? {} : { needs: [`n${at - 1}`] }])),
});
rows.megabytes = Math.round(text.length / 1e6);

function timed(name, run) {
  const start = performance.now();
  const result = run();
  rows[name] = Math.round(performance.now() - start) / 1000;
  return result;
}

const value = timed('jsonParseSeconds', () => JSON.parse(text));
const parsed = timed('parseChainSeconds', () => parseChain(value));
if (!parsed.ok) throw new Error('the line does not parse');
const network = timed('composeSeconds', () => compose([parsed.chain]));
const up = timed('upstreamOfSeconds', () => upstreamOf(network, `n${size - 1}`));
const made = timed('producibleSeconds', () => producible(network, { mode: 'start-up' }));
const fallen = timed('cascadeSeconds', () => cascade(network, { failed: ['n0'] }));
timed('formatChainSeconds', () => formatChain(parsed.chain));
rows.upstream = up.nodes.length;
rows.producible = made.producible.length;
rows.fallen = fallen.fallen.length;
rows.lastRound = fallen.fallen.at(-1).round;
rows.peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify(rows, null, 2));
