// A chain and a coverage of one's own, from plain values.
// npm run build && node examples/own-chain.mjs
import { compose, findGaps, formatIssue, parseChain, parseCoverage } from 'chanyelian';
import { report } from 'chanyelian/report';

const chain = parseChain({
  format: 'chanyelian/chain@1',
  id: 'toy',
  name: { zh: '金属', en: 'Metal' },
  nodes: {
    ore: { name: { zh: '矿石', en: 'Ore' }, kind: 'resource' },
    scrap: { name: { zh: '废料', en: 'Scrap' } },
    metal: { name: { zh: '金属', en: 'Metal' }, needs: [{ anyOf: ['ore', 'scrap'] }] },
    part: { name: { zh: '零件', en: 'Part' }, needs: ['metal'] },
  },
});
const coverage = parseCoverage({ format: 'chanyelian/coverage@1', lens: '本地', present: ['scrap', 'metal'], absent: ['part'] });

for (const read of [chain, coverage]) if (!read.ok) throw new Error(read.issues.map((issue) => formatIssue(issue, 'en')).join('\n'));

const network = compose([chain.chain]);
const gaps = findGaps(network, { coverage: coverage.coverage, trade: 'closed' });
process.stdout.write(report(gaps, { language: 'en', network, coverage: coverage.coverage }).output);
