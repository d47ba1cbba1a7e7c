import { elevenChains, jiangxi } from '../../chains/index.ts';
import { audit } from '../../src/analysis/audit.ts';
import { cascade } from '../../src/analysis/cascade.ts';
import { minimalCutSets } from '../../src/analysis/minimal-cut-sets.ts';
import { attribution } from '../../src/analysis/attribution.ts';
import { compareCoverage } from '../../src/analysis/compare-coverage.ts';
import { completions } from '../../src/analysis/completions.ts';
import { centrality } from '../../src/analysis/centrality.ts';
import { compareChains } from '../../src/analysis/compare-chains.ts';
import { describeChain, describeChains, describeNode } from '../../src/analysis/describe.ts';
import { knockOuts } from '../../src/analysis/knock-outs.ts';
import { explain } from '../../src/explain/explain.ts';
import { findGaps } from '../../src/analysis/find-gaps.ts';
import { extend } from '../../src/analysis/extend.ts';
import { overview } from '../../src/analysis/overview.ts';
import { roadmap } from '../../src/analysis/roadmap.ts';
import { stability } from '../../src/analysis/stability.ts';
import { strengthen } from '../../src/analysis/strengthen.ts';
import { downstreamOf, upstreamOf } from '../../src/analysis/upstream-of.ts';
import { weakLinks } from '../../src/analysis/weak-links.ts';
import { compose } from '../../src/graph/compose.ts';
import type { Network } from '../../src/graph/network.ts';
import type { Chain } from '../../src/model/chain.ts';
import type { Coverage } from '../../src/model/coverage.ts';
import type { Answer } from '../../src/report/index.ts';

/** An answer of every kind, about one world. */
export interface Answers {
  readonly network: Network;
  readonly coverage: Coverage;
  readonly answers: readonly { readonly name: string; readonly answer: Answer }[];
}

async function answersAbout(
  chains: readonly Chain[],
  coverage: Coverage,
  { node, failed }: { readonly node: string; readonly failed: string },
): Promise<Answers> {
  const network = compose(chains);
  const [first] = chains;
  if (first === undefined) throw new Error('no chain');
  const changed = { ...first, version: '2', nodes: first.nodes.map((one) => (one.endProduct ? { ...one, needs: [] } : one)) };
  const answers = [
    { name: 'overview', answer: overview(network, { coverage }) },
    { name: 'gaps', answer: findGaps(network, { coverage }) },
    { name: 'completions', answer: await completions(network, { coverage, k: 2 }) },
    {
      name: 'completions that cannot be',
      answer: await completions(network, { have: [], target: node, trade: 'closed', forbid: [failed] }),
    },
    { name: 'roadmap', answer: await roadmap(network, { coverage, targets: [node, failed] }) },
    { name: 'strengthen', answer: strengthen(network, { coverage }) },
    { name: 'strengthen against jurisdictions', answer: strengthen(network, { coverage, elements: 'jurisdictions' }) },
    { name: 'extend', answer: await extend(network, { coverage, maxMissing: 2 }) },
    {
      name: 'compare-coverage',
      answer: await compareCoverage(network, { coverages: coverage.providers.slice(0, 3).map(({ id }) => ({ coverage, lens: id })) }),
    },
    { name: 'weak-links', answer: weakLinks(network, { coverage, top: 50 }) },
    { name: 'knock-outs', answer: knockOuts(network, { top: 30 }) },
    { name: 'knock-outs of jurisdictions', answer: knockOuts(network, { coverage, elements: 'jurisdictions' }) },
    { name: 'explain', answer: explain(network, { node: failed, coverage }) },
    { name: 'cut-sets', answer: minimalCutSets(network, { target: failed, maxSize: 2 }) },
    { name: 'centrality', answer: centrality(network) },
    { name: 'attribution', answer: attribution(network, { coverage, samples: 20 }) },
    { name: 'stability', answer: stability(network, { coverage, samples: 5 }) },
    { name: 'cascade', answer: cascade(network, { failed: [failed] }) },
    { name: 'upstream', answer: upstreamOf(network, node) },
    { name: 'downstream', answer: downstreamOf(network, failed) },
    { name: 'show chain', answer: describeChain(network, first.id) },
    { name: 'show node', answer: describeNode(network, node) },
    { name: 'chains', answer: describeChains(network) },
    { name: 'diff', answer: compareChains(first, changed) },
    { name: 'diff of layers', answer: compareChains(chains, chains, { beforeLayer: 'printed' }) },
    { name: 'check', answer: { question: 'check' as const, files: [{ file: 'chain.json', issues: audit([first]) }] } },
  ];
  return { network, coverage, answers };
}

/** Answers about the eleven chains and Jiangxi. */
export const builtIn = await answersAbout(elevenChains, jiangxi, { node: '新能源汽车', failed: '电解铜' });

/** The same questions about a world of the caller's. */
export async function answersOf(
  chain: Chain,
  coverage: Coverage,
  about: { readonly node: string; readonly failed: string },
): Promise<Answers> {
  return answersAbout([chain], coverage, about);
}
