import { expect, test } from 'vitest';
import { breaches, chainOf } from '../audited.ts';

const stuck = (id: string, ...blockers: readonly string[]) => ({
  code: 'unproducible-node',
  path: ['toy', 'nodes', id],
  severity: 'error',
  node: `toy/${id}`,
  blockers: blockers.map((blocker) => `toy/${blocker}`),
});

test('a loop with a way in, an optional loop, and an input from a chain that was not given are fine', () => {
  const chain = chainOf({
    nodes: {
      ore: { needs: ['elsewhere/x'] },
      metal: { needs: [{ anyOf: ['ore', 'scrap'] }] },
      scrap: { needs: ['metal'] },
      tool: { needs: [{ node: 'tool', essential: false }] },
    },
  });
  expect(breaches('unproducible-node', chain)).toEqual([]);
});

test('a loop without a way in blocks its nodes, and everything downstream names the loop', () => {
  //  t ── u ──▶ a ⇄ b        ore
  const chain = chainOf({
    nodes: { ore: {}, t: { needs: ['u', 'ore'] }, u: { needs: ['a'] }, a: { needs: ['b'] }, b: { needs: ['a', 'ore'] } },
  });
  expect(breaches('unproducible-node', chain)).toEqual([stuck('t', 'a'), stuck('u', 'a'), stuck('a', 'b'), stuck('b', 'a')]);
});

test('a need without members blocks its own node', () => {
  const chain = chainOf({ nodes: { t: { needs: ['a'] }, a: { needs: [{ anyOf: [] }] } } });
  expect(breaches('unproducible-node', chain)).toEqual([stuck('t', 'a'), stuck('a', 'a')]);
});

test('a loop that is itself blocked from outside names the outside', () => {
  const chain = chainOf({ nodes: { a: { needs: ['b'] }, b: { needs: ['a', 'dead'] }, dead: { needs: [{ anyOf: [] }] } } });
  expect(breaches('unproducible-node', chain)).toEqual([stuck('a', 'dead'), stuck('b', 'dead'), stuck('dead', 'dead')]);
});
