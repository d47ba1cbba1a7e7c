import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribution } from '../../src/analysis/attribution.ts';
import { compose } from '../../src/graph/compose.ts';
import { anyMode, chain, liesIn, supplyOf, targetOf, withOwn } from '../arbitraries/chain.ts';
import { coverageFrom, networkOf } from '../arbitraries/build.ts';
import { operableNodes } from '../oracles/fixed-points.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { shapleyByOrders } from '../oracles/shapley.ts';
import { everything, has, maskOf, worldOf } from '../oracles/world.ts';
import { properties } from '../property-runs.ts';

const abroad = (facts: Readonly<Record<string, readonly string[]>>, fields: object = {}) =>
  coverageFrom({
    providers: {
      here: { type: 'region' },
      jp: { type: 'country' },
      nl: { type: 'country' },
      us: { type: 'country' },
      rest: { type: 'region', residual: true },
    },
    provisions: Object.entries(facts).flatMap(([node, providers]) => providers.map((provider) => ({ provider, node, status: 'listed' }))),
    ...fields,
  });
const bars = (result: ReturnType<typeof attribution>) => result.units.map(({ node, jurisdiction, share }) => [node, jurisdiction, share]);

/* golden a2: T = A ∧ (B ∨ C), each from one country: Shapley (2/3, 1/6, 1/6). */
describe('golden a2', () => {
  const network = networkOf({ A: [], B: [], C: [], T: ['A', ['B', 'C']] });
  const coverage = abroad({ A: ['jp'], B: ['jp'], C: ['nl'] }, { present: ['T'] });

  test('what is needed has two thirds, each of the alternatives a sixth', () => {
    const result = attribution(network, { coverage, targets: ['T'] });
    expectJsonSafe(result);
    expect(result).toMatchObject({ total: 1, stops: ['w/T'], method: 'exact', nullUnits: 0 });
    expect(result.units.map(({ node, jurisdiction }) => [node, jurisdiction])).toEqual([
      ['w/A', 'jp'],
      ['w/B', 'jp'],
      ['w/C', 'nl'],
    ]);
    [2 / 3, 1 / 6, 1 / 6].forEach((share, at) => expect(result.units[at]!.share).toBeCloseTo(share, 12));
  });

  test('sampled it comes out within four standard errors, adds up, and the same seed gives the same bytes', () => {
    const asked = { coverage, targets: ['T'], exactUpTo: 1, samples: 4000, seed: 7 };
    const result = attribution(network, asked);
    expect(result.method).toBe('sampled');
    expect(result.units.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    [2 / 3, 1 / 6, 1 / 6].forEach((share, at) => {
      const unit = result.units[at]!;
      expect(unit.standardError).toBeGreaterThan(0);
      expect(Math.abs(unit.share - share)).toBeLessThan(4 * unit.standardError!);
    });
    expect(JSON.stringify(attribution(network, asked))).toBe(JSON.stringify(result));
    expect(JSON.stringify(attribution(network, { ...asked, seed: 8 }))).not.toBe(JSON.stringify(result));
  });
});

describe('what is attributed', () => {
  const network = networkOf({ raw: [], part: ['raw'], t: ['part'] });

  test('countries that can each supply alone share; a residual bucket is never cut', () => {
    expect(bars(attribution(network, { coverage: abroad({ part: ['jp', 'nl', 'us', 'us'] }), targets: ['t'] }))).toEqual(
      ['jp', 'nl', 'us'].map((place) => ['w/part', place, expect.closeTo(1 / 3, 12)]),
    );
    expect(attribution(network, { coverage: abroad({ part: ['jp', 'rest'] }), targets: ['t'] })).toMatchObject({ total: 0, units: [] });
  });

  test('a missing node that no supplier is known for is lost already; where none is known for any, it comes from somewhere', () => {
    const unnamed = attribution(network, { coverage: abroad({}, { absent: ['raw'] }), targets: ['t'] });
    expect(unnamed.units).toMatchObject([{ node: 'w/raw', share: 1, suppliers: [], presence: 'absent' }]);
    expect(unnamed.units[0]).not.toHaveProperty('jurisdiction');
    const lost = attribution(network, { coverage: abroad({ part: ['jp'] }, { absent: ['raw'] }), targets: ['t'] });
    expect(lost.baseline.kind).toBe('nothing-runs');
    expect(lost).not.toHaveProperty('total');
  });

  test('bad options are refused', () => {
    for (const option of [{ exactUpTo: 21 }, { exactUpTo: 0 }, { samples: 0.5 }, { seed: -1 }, { unknownAs: 'maybe' as never }]) {
      expect(() => attribution(network, { coverage: abroad({}), targets: ['t'], ...option })).toThrow(
        expect.objectContaining({ code: 'invalid-option' }),
      );
    }
  });
});

test('shares are the Shapley values by every order; they add up to the total, and what never matters has none', () => {
  let several = 0;
  fc.assert(
    fc.property(withOwn(chain(), supplyOf), anyMode, ([drawn, { coverage }], mode) => {
      const world = worldOf(drawn);
      const target = world.ids.length - 1;
      const rows = coverage.provisions;
      const cuttable = world.ids.filter(
        (id) => rows.some(({ node }) => node === id) && !rows.some(({ node, provider }) => node === id && provider === 'rest'),
      );
      const suppliers = (id: string) => rows.filter(({ node }) => node === id).map(({ provider }) => provider);
      const units = cuttable.flatMap((node) =>
        [...new Set(suppliers(node).flatMap((provider) => liesIn[provider] ?? []))].map((place) => ({ node, place })),
      );
      if (units.length > 6) return;
      const runs = (gone: readonly string[]) => has(operableNodes(world, everything(world) & ~maskOf(world, gone), mode), target);
      const worth = (cut: ReadonlySet<number>) => {
        const isCut = (node: string, place: string) => [...cut].some((at) => units[at]!.node === node && units[at]!.place === place);
        const gone = cuttable.filter((node) => suppliers(node).every((provider) => liesIn[provider]!.some((place) => isCut(node, place))));
        return runs([]) && !runs(gone) ? 1 : 0;
      };
      const expected = shapleyByOrders(units.length, worth);
      const result = attribution(compose([drawn]), { coverage, targets: [targetOf(drawn)], mode });
      expectJsonSafe(result);
      const share = new Map(result.units.map((unit) => [`${unit.node} ${unit.jurisdiction}`, unit.share]));
      units.forEach(({ node, place }, at) => expect(share.get(`${node} ${place}`) ?? 0).toBeCloseTo(expected[at]!, 12));
      if (runs([])) expect(result.units.reduce((sum, unit) => sum + unit.share, 0)).toBeCloseTo(result.total!, 12);
      expect(result.units.length + result.nullUnits).toBe(units.length);
      if (result.units.length > 1) several++;
    }),
    properties,
  );
  expect(several).toBeGreaterThan(20);
});
