import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importance } from '../../src/analysis/importance.ts';
import { minimalCutSets } from '../../src/analysis/minimal-cut-sets.ts';
import { producible } from '../../src/analysis/producible.ts';
import { compose } from '../../src/graph/compose.ts';
import { anyMode, chain, targetOf } from '../arbitraries/chain.ts';
import { networkOf } from '../arbitraries/build.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { properties } from '../property-runs.ts';

/* The goldens a1 and a2 stand in test/golden/and-or.test.ts. */
test('against all states written out, both modes, loops and hostile ids', () => {
  let decided = 0;
  const world = chain().chain((drafted) =>
    fc.record({
      drafted: fc.constant(drafted),
      mode: anyMode,
      among: fc.subarray(
        drafted.nodes.slice(0, -1).map(({ id }) => `${drafted.id}/${id}`),
        { minLength: 1, maxLength: Math.min(6, drafted.nodes.length - 1) },
      ),
      chances: fc.array(fc.constantFrom(0, 0.3, 0.9, 1), { minLength: 6, maxLength: 6 }),
    }),
  );
  fc.assert(
    fc.property(world, ({ drafted, mode, among, chances }) => {
      const network = compose([drafted]);
      const target = targetOf(drafted);
      const availability = new Map(among.map((id, at) => [id, chances[at]!]));
      const result = importance(network, { target, among, availability, mode });
      expectJsonSafe(result);
      const states = Array.from({ length: 2 ** among.length }, (_state, failed) => {
        const down = among.filter((_id, at) => (failed & (1 << at)) !== 0);
        return { down, runs: producible(network, { without: down, mode }).producible.includes(target) };
      });
      if (!states[0]!.runs) {
        expect(result.reliability).toBe(0);
        expect(result.nodes.every(({ birnbaum, shapley, banzhaf }) => birnbaum === 0 && shapley === 0 && banzhaf === 0)).toBe(true);
        return;
      }
      const chanceOf = (down: readonly string[], fixed?: string, up?: boolean) =>
        among.reduce((product, id, at) => {
          const chance = id === fixed ? Number(up) : chances[at]!;
          return product * (down.includes(id) ? 1 - chance : chance);
        }, 1);
      const stopped = (fixed?: string, up?: boolean) =>
        states.reduce((sum, { down, runs }) => (runs ? sum : sum + chanceOf(down, fixed, up)), 0);
      const q = stopped();
      expect(result.reliability).toBeCloseTo(1 - q, 12);
      const cuts = minimalCutSets(network, { target, among, maxSize: 6, mode }).sets;
      for (const node of result.nodes) {
        const failed = stopped(node.node, false);
        const fine = stopped(node.node, true);
        expect(node.birnbaum).toBeCloseTo(failed - fine, 12);
        if (node.birnbaum > 0.01) decided++;
        if (q < 1e-12) continue;
        const mine = cuts.filter((cut) => cut.includes(node.node));
        const struck = states.reduce(
          (sum, { down }) => (mine.some((cut) => cut.every((id) => down.includes(id))) ? sum + chanceOf(down) : sum),
          0,
        );
        expect(node.fussellVesely).toBeCloseTo(struck / q, 9);
        expect(node.riskAchievementWorth).toBeCloseTo(failed / q, 9);
        if (node.riskReductionWorth === undefined) expect(fine).toBeCloseTo(0, 12);
        else expect(node.riskReductionWorth * fine).toBeCloseTo(q, 9);
      }
      expect(result.nodes.reduce((sum, { shapley }) => sum + shapley, 0)).toBeCloseTo(states.at(-1)!.runs ? 0 : 1, 12);
    }),
    properties,
  );
  expect(decided).toBeGreaterThan(50);
});

describe('what is asked wrongly', () => {
  const network = networkOf({ ...Object.fromEntries(Array.from({ length: 17 }, (_value, at) => [`r${at}`, []])), t: ['r0', 'r1'] });
  const ids = Array.from({ length: 17 }, (_value, at) => `r${at}`);
  test.each([
    [{ among: ids, availability: 0.9 }, 'among'],
    [{ among: [], availability: 0.9 }, 'among'],
    [{ among: ['t'], availability: 0.9 }, 'among'],
    [{ among: ['r0'], availability: 1.5 }, 'availability'],
    [{ among: ['r0', 'r1'], availability: new Map([['r0', 0.5]]) }, 'availability'],
  ])('%j', (options, option) => {
    expect(() => importance(network, { target: 't', ...options })).toThrow(
      expect.objectContaining({ code: 'invalid-option', issue: expect.objectContaining({ option }) }),
    );
  });
});
