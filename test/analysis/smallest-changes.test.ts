import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallestChanges } from '../../src/analysis/smallest-changes.ts';
import { weakLinks } from '../../src/analysis/weak-links.ts';
import { compose } from '../../src/graph/compose.ts';
import type { Chain } from '../../src/model/chain.ts';
import { anyMode, chain } from '../arbitraries/chain.ts';
import { coverageFrom, networkOf } from '../arbitraries/build.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { properties } from '../property-runs.ts';

type Links = readonly { readonly node: string; readonly loss: number }[];
const near = (a: number, b: number) => Math.abs(a - b) < 1e-9;
const topSet = (links: Links, k: number) =>
  links.filter(({ loss }) => links.filter((other) => other.loss > loss && !near(other.loss, loss)).length < k);

function withNeed(
  world: Chain,
  node: number,
  need: number,
  change: (old: Chain['nodes'][number]['needs'][number]) => Chain['nodes'][number]['needs'][number],
): Chain {
  return {
    ...world,
    nodes: world.nodes.map((one, at) =>
      at === node ? { ...one, needs: one.needs.map((old, place) => (place === need ? change(old) : old)) } : one,
    ),
  };
}

const asked = chain().chain((world) =>
  fc.record({
    world: fc.constant(world),
    mode: anyMode,
    top: fc.integer({ min: 1, max: 3 }),
    values: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
  }),
);
const targetsIn = (world: Chain) => world.nodes.slice(-2).map(({ id }) => `${world.id}/${id}`);

describe('against ranking every changed world anew', () => {
  test('what is written: exactly the flags and alternatives that alter the top', () => {
    let altered = 0;
    fc.assert(
      fc.property(asked, ({ world, mode, top, values }) => {
        const targets = targetsIn(world);
        const options = { targets, mode, values: new Map(targets.map((id, at) => [id, values[at]!])) };
        const result = smallestChanges(compose([world]), { ...options, top });
        expectJsonSafe(result);
        const ranking = (of: Chain) => topSet(weakLinks(compose([of]), options).links, top);
        const before = ranking(world);
        expect(result.top).toEqual(before.map(({ node }) => node));
        expect(result.tiedAtBorder).toBe(before.length > top);
        const expected: string[] = [];
        const compare = (label: string, changed: Chain) => {
          const after = ranking(changed);
          const inside = new Set(after.map(({ node }) => node));
          const enters = after.filter(({ node }) => !before.some((old) => old.node === node)).map(({ node }) => node);
          const leaves = before.filter(({ node }) => !inside.has(node)).map(({ node }) => node);
          const lossOf = new Map(after.map(({ node, loss }) => [node, loss]));
          const order = (a: number, b: number) => (near(a, b) ? 0 : Math.sign(a - b));
          const reordered = before.some(({ node, loss }, at) => {
            const next = before[at + 1];
            return next !== undefined && order(loss, next.loss) !== order(lossOf.get(node) ?? 0, lossOf.get(next.node) ?? 0);
          });
          if (enters.length > 0 || leaves.length > 0) expected.push(`${label} in ${enters.join()} out ${leaves.join()}`);
          else if (reordered) expected.push(`${label} order`);
        };
        world.nodes.forEach(({ id, needs }, node) =>
          needs.forEach((need, at) => {
            const name = `${world.id}/${id} ${at}`;
            compare(
              `${name} ${need.essential ? 'optional' : 'essential'}`,
              withNeed(world, node, at, (old) => ({ ...old, essential: !old.essential })),
            );
            const members = [...new Set(need.anyOf)];
            if (!need.essential || members.length < 2) return;
            for (const member of members) {
              compare(
                `${name} without ${world.id}/${member}`,
                withNeed(world, node, at, (old) => ({ ...old, anyOf: old.anyOf.filter((other) => other !== member) })),
              );
            }
          }),
        );
        const found = result.written.map(({ change, node, need, alternative, enters, leaves, onlyOrder }) => {
          const label = `${node} ${need} ${change === 'without-alternative' ? `without ${alternative}` : change}`;
          return onlyOrder ? `${label} order` : `${label} in ${enters.join()} out ${leaves.join()}`;
        });
        expect(found.toSorted()).toEqual(expected.toSorted());
        altered += found.length;
      }),
      { ...properties, numRuns: 60 },
    );
    expect(altered).toBeGreaterThan(50);
  });

  test('values: at the border the top ties, just before it stands, just beyond it has changed', () => {
    let moved = 0;
    fc.assert(
      fc.property(asked, ({ world, mode, top, values }) => {
        const targets = targetsIn(world);
        const network = compose([world]);
        const valueOf = new Map(targets.map((id, at) => [id, values[at]!]));
        const result = smallestChanges(network, { targets, mode, top, values: valueOf });
        const topAt = (target: string, value: number) =>
          topSet(weakLinks(network, { targets, mode, values: new Map([...valueOf, [target, value]]) }).links, top).map(({ node }) => node);
        const sorted = (nodes: readonly string[]) => nodes.toSorted();
        for (const { target, from, to, enters } of result.values) {
          const step = to - from;
          expect(sorted(topAt(target, from + 0.99 * step))).toEqual(sorted(result.top));
          expect(enters.length).toBeGreaterThan(0);
          if (to === 0) continue; // nothing lies beyond
          const tied = topAt(target, to);
          expect(enters.every((node) => tied.includes(node)) || tied.length > result.top.length).toBe(true);
          expect(sorted(topAt(target, from + 1.01 * step))).not.toEqual(sorted(result.top));
          moved++;
        }
      }),
      { ...properties, numRuns: 1000 },
    );
    expect(moved).toBeGreaterThan(15);
  });
});

test('factors: the nearest value of each at which the top by product changes', () => {
  const network = networkOf({ ore: [], gas: [], t: ['ore'], u: ['ore', 'gas'] });
  const row = (node: string, share: number) => ({ provider: 'jp', node, status: 'listed', share, scope: 'world' });
  const coverage = coverageFrom({
    providers: { here: { type: 'province' }, jp: { type: 'country' }, cn: { type: 'country' } },
    provisions: [row('ore', 0.6), { ...row('ore', 0.4), provider: 'cn' }, row('gas', 0.8), { ...row('gas', 0.2), provider: 'cn' }],
    absent: ['ore', 'gas'],
    present: ['t', 'u'],
  });
  // products: ore 1 · 1 · 0.6 · 1 = 0.6, gas 0.5 · 1 · 0.8 · 1 = 0.4
  const { factors } = smallestChanges(network, { coverage, recoverable: 0, top: 1 });
  expect(factors!.map(({ node, factor, from, to }) => [node, factor, from, Math.round(to * 1e9) / 1e9])).toEqual([
    ['w/ore', 'concentration', 0.6, 0.4],
    ['w/ore', 'exposure', 1, 0.666666667],
    ['w/ore', 'irrecoverable', 1, 0.666666667],
  ]);
  expect(smallestChanges(network, { coverage, top: 1 })).not.toHaveProperty('factors');
});
