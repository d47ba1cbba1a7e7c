import { describe, expect, test } from 'vitest';
import { elevenChains } from '../../../chains/index.ts';
import { cascade } from '../../../src/analysis/cascade.ts';
import { downstreamOf, upstreamOf } from '../../../src/analysis/upstream-of.ts';
import { weakLinks } from '../../../src/analysis/weak-links.ts';
import { parseChain } from '../../../src/check/parse-chain.ts';
import { compose } from '../../../src/graph/compose.ts';
import { lightsOf } from '../../../src/report/page/lights.ts';
import { pageDataOf } from '../../../src/report/page/page-data-of.ts';

function lit(network: ReturnType<typeof compose>) {
  return lightsOf(pageDataOf(network, { weakLinks: weakLinks(network) }));
}

describe('what lights up in the page', () => {
  const industry = compose(elevenChains);
  const lights = lit(industry);
  const id = (node: number) => industry.nodes[node]!.id;
  const everyFifth = industry.nodes.map((_node, at) => at).filter((at) => at % 5 === 0);

  test('falls as the cascade says, for every node of the eleven chains', () => {
    for (const [node, { id: name }] of industry.nodes.entries()) {
      const said = cascade(industry, { failed: [name] });
      const { fallen, rounds, stopped, loss } = lights.lose(node);
      expect({ fallen: fallen.map(id), rounds, loss }, name).toEqual({
        fallen: said.fallen.map((row) => row.node),
        rounds: said.fallen.map(({ round }) => round),
        loss: said.loss,
      });
      expect(stopped.map(id), name).toEqual(said.stopped.filter((target) => target !== name));
    }
  });

  test('reaches what upstreamOf and downstreamOf reach, and only optional needs are told as optional', () => {
    for (const node of everyFifth) {
      for (const [walk, question] of [
        [lights.upstream, upstreamOf],
        [lights.downstream, downstreamOf],
      ] as const) {
        const said = question(industry, id(node)).nodes.filter((row) => row.node !== id(node));
        const shown = [...walk(node)].map(([other, tie]) => [id(other), tie !== 'optional'] as const);
        expect(new Map(shown)).toEqual(new Map(said.map((row) => [row.node, row.essential])));
      }
    }
  });

  test('a need with one member is essential, with several an alternative; the strongest tie of several counts', () => {
    const parsed = parseChain({
      format: 'chanyelian/chain@1',
      id: 'toy',
      nodes: {
        a: {},
        b: {},
        c: {},
        m: { needs: ['a', { anyOf: ['a', 'b'] }] },
        t: { needs: ['m', { node: 'c', essential: false }] },
      },
    });
    if (!parsed.ok) throw new Error('toy');
    const toy = lit(compose([parsed.chain]));
    expect([...toy.upstream(4)]).toEqual([
      [3, 'essential'],
      [0, 'essential'],
      [1, 'alternative'],
      [2, 'optional'],
    ]);
    expect(toy.arrows.map(({ from, to, tie }) => [from, to, tie])).toEqual([
      [0, 3, 'essential'],
      [1, 3, 'alternative'],
      [3, 4, 'essential'],
      [2, 4, 'optional'],
    ]);
  });
});
