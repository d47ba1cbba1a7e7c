import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findGaps } from '../../src/analysis/find-gaps.ts';
import { compose } from '../../src/graph/compose.ts';
import { anyMode, chain, coverageOf, presentSet, renaming, withOwn } from '../arbitraries/chain.ts';
import { chainOf, coverageFrom, mustParse, networkOf } from '../arbitraries/build.ts';
import { operableNodes } from '../oracles/fixed-points.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { statesUnder } from '../oracles/node-states.ts';
import { outsideSuppliers, presenceOf, statedCapability } from '../oracles/presence.ts';
import { hops } from '../oracles/reachability.ts';
import { everything, has, maskOf, worldOf, type World } from '../oracles/world.ts';
import { properties } from '../property-runs.ts';

describe('gaps, by example', () => {
  const network = networkOf({ ore: { kind: 'resource' }, a: ['ore'], b: [], t: ['a', 'b'] });

  test('missing is not unknown: one is certain, the other not evidenced', () => {
    const { gaps } = findGaps(network, { coverage: coverageFrom({ present: ['t'], absent: ['a'] }) });
    expect(gaps.map(({ node, state, certainty, because }) => [node, state, certainty, because.kind])).toEqual([
      ['w/a', 'missing', 'certain', 'absent'],
      ['w/b', 'unknown', 'possible', 'not-evidenced'],
      ['w/t', 'blocked', 'certain', 'blocked'],
      ['w/ore', 'unknown', 'possible', 'not-evidenced'],
    ]);
  });

  test('an ore can be bought by default, and stops nothing then; under closed trade it stops the target', () => {
    const coverage = coverageFrom({ present: ['a', 'b', 't'], absent: ['ore'] });
    const ore = (trade: 'resources' | 'closed') => findGaps(network, { coverage, trade }).gaps.find(({ node }) => node === 'w/ore');
    expect(ore('resources')).toMatchObject({ bought: true, blocksTargets: [], unlocks: [] });
    expect(ore('closed')).toMatchObject({ bought: false, blocksTargets: ['w/t'], unlocks: ['w/ore', 'w/a', 'w/t'] });
    expect(findGaps(network, { coverage }).attainable.certain).toEqual(['w/t']);
    expect(findGaps(network, { coverage, trade: 'closed' }).attainable.no).toEqual(['w/t']);
  });

  test('a listed trade lets exactly those be bought', () => {
    const coverage = coverageFrom({ present: ['a', 't', 'ore'], absent: ['b'] });
    expect(findGaps(network, { coverage, trade: ['b'] }).attainable.certain).toEqual(['w/t']);
    expect(findGaps(network, { coverage, trade: [] }).attainable.no).toEqual(['w/t']);
  });

  test('an empty coverage, or one whose lens is nobody’s, is named: it says nothing of any node', () => {
    const nobody = coverageFrom({
      lens: 'nowhere',
      providers: { far: { type: 'country' } },
      provisions: [{ provider: 'far', node: 'a', status: 'listed' }],
    });
    for (const coverage of [coverageFrom({}), nobody]) {
      const result = findGaps(network, { coverage });
      expect(result.evidence).toEqual({ present: 0, absent: 0, unknown: 4 });
      expect(result.gaps).toHaveLength(4);
    }
  });

  test('a heading is no gap and stands in nobody’s way', () => {
    const headed = networkOf({ heading: { kind: 'category' }, road: { needsProvider: false }, t: ['heading', 'road'] });
    expect(findGaps(headed, { coverage: coverageFrom({ present: ['t'] }) })).toMatchObject({ gaps: [], attainable: { certain: ['w/t'] } });
  });

  test('an optional need is no gap unless it is promoted', () => {
    const optional = networkOf({ dye: [], t: { endProduct: true, needs: [{ anyOf: ['dye'], essential: false }] } });
    const coverage = coverageFrom({ present: ['t'], absent: ['dye'] });
    expect(findGaps(optional, { coverage }).gaps).toEqual([]);
    expect(findGaps(optional, { coverage, include: ['optional'] }).gaps.map(({ node }) => node)).toContain('w/dye');
  });
});

test('the roll-up by chain and by stage counts what is needed in each state, nodes without a stage for the chain alone', () => {
  const staged = mustParse({
    format: 'chanyelian/chain@1',
    id: 'w',
    stages: [{ id: 's1' }, { id: 's2', members: ['other/lime'] }, { id: 'idle' }],
    nodes: {
      ore: { stage: 's1' },
      dust: { stage: 's1' },
      metal: { stage: 's2', needs: ['ore', 'other/lime'] },
      part: { needs: ['metal'] },
      t: { stage: 's2', endProduct: true, needs: ['part'] },
    },
  });
  const network = compose([staged, chainOf({ lime: [], sand: [] }, 'other')]);
  const coverage = coverageFrom({ present: ['w/t', 'other/lime'], absent: ['w/ore'] });
  const { chains, stages, completeness } = findGaps(network, { coverage });
  expect(chains).toEqual([
    { chain: 'w', needed: 4, present: 1, missing: 1, unknown: 2 },
    { chain: 'other', needed: 1, present: 1, missing: 0, unknown: 0 },
  ]);
  expect(stages).toEqual([
    { chain: 'w', stage: 's1', needed: 1, present: 0, missing: 1, unknown: 0 },
    { chain: 'w', stage: 's2', needed: 3, present: 2, missing: 0, unknown: 1 },
    { chain: 'w', stage: 'idle', needed: 0, present: 0, missing: 0, unknown: 0 },
  ]);
  expect(completeness.nodes).toBe(5);
});

describe.each(['sustain', 'start-up'] as const)('gaps, by law, in %s', (mode) => {
  const needed = (world: World, targets: readonly number[]) =>
    world.ids.filter((_id, node) => targets.some((target) => (hops(world)[target]?.[node] ?? Infinity) < Infinity));

  test('gaps are what the targets need and is not plainly present, each with its state and suppliers', () => {
    fc.assert(
      fc.property(withOwn(chain(), coverageOf), ([drawn, coverage]) => {
        const world = worldOf(drawn);
        const states = statesUnder(world, coverage, 0.5);
        const targets = [world.ids.length - 1];
        const { gaps } = findGaps(compose([drawn]), { coverage, mode, targets: world.ids.slice(-1) });
        const expected = needed(world, targets).filter((id) => states[world.ids.indexOf(id)] !== 'present');
        expect(new Set(gaps.map(({ node }) => node))).toEqual(new Set(expected));
        expect(gaps).toHaveLength(expected.length);
        for (const gap of gaps) {
          const state = states[world.ids.indexOf(gap.node)];
          expect(gap.state).toBe(state);
          expect(gap.certainty).toBe(state === 'unknown' ? 'possible' : 'certain');
          expect(gap.suppliers).toEqual(outsideSuppliers(coverage, gap.node));
          const stops = gap.blocksTargets.length > 0 && state !== 'weak' && state !== 'blocked' && gap.suppliers.length <= 3;
          expect(gap.chokepoint).toBe(!stops ? 'no' : gap.suppliers.length > 0 && state !== 'unknown' ? 'certain' : 'possible');
          const users = gap.because.neededBy;
          expect(users[0]?.on ?? world.ids.at(-1)).toBe(gap.node);
          users.forEach((step, at) => expect(step.on).toBe(at === 0 ? gap.node : users[at - 1]?.node));
        }
      }),
      properties,
    );
  });

  test('unlocks, blocksTargets and attainable are what re-evaluation says, whatever is bought', () => {
    fc.assert(
      fc.property(
        chain().chain((drawn) => fc.tuple(fc.constant(drawn), coverageOf(drawn), presentSet(drawn))),
        fc.boolean(),
        ([drawn, coverage, some], closed) => {
          const world = worldOf(drawn);
          const trade = closed ? [] : some.slice(0, 2);
          const bought = maskOf(world, trade);
          const traded: World = { ...world, slots: world.slots.map((slots, node) => (has(bought, node) ? [] : slots)) };
          const of = (keep: (presence: string) => boolean) =>
            bought |
            maskOf(
              world,
              world.ids.filter((id) => keep(presenceOf(coverage, id))),
            );
          const low = of((presence) => presence === 'present');
          const high = of((presence) => presence !== 'absent');
          const targets = world.ids.slice(-3);
          const result = findGaps(compose([drawn]), { coverage, mode, targets, trade });
          const atLow = operableNodes(traded, low, mode);
          const whole = operableNodes(traded, everything(world), mode);
          const atHigh = operableNodes(traded, high, mode);
          for (const gap of result.gaps) {
            const bit = 1 << world.ids.indexOf(gap.node);
            const more = presenceOf(coverage, gap.node) === 'present' ? atLow : operableNodes(traded, low | bit, mode);
            expect(maskOf(world, gap.unlocks)).toBe(more & ~atLow);
            const without = (bit & bought) === 0 ? operableNodes(traded, everything(world) & ~bit, mode) : whole;
            expect(gap.blocksTargets).toEqual(targets.filter((id) => has(whole & ~without, world.ids.indexOf(id))));
            expect(gap.bought).toBe((bit & bought) !== 0);
          }
          const among = (nodes: number) => targets.filter((id) => has(nodes, world.ids.indexOf(id)));
          expect(result.attainable).toEqual({
            certain: among(atLow),
            possible: among(atHigh & ~atLow),
            no: among(everything(world) & ~atHigh),
          });
        },
      ),
      properties,
    );
  });

  test('order: value of the targets blocked, greatest first, then declaration order', () => {
    fc.assert(
      fc.property(
        withOwn(chain(), coverageOf),
        fc.array(fc.nat({ max: 4 }), { minLength: 9, maxLength: 9 }),
        ([drawn, coverage], worth) => {
          const world = worldOf(drawn);
          const value = (id: string) => worth[world.ids.indexOf(id)] ?? 1;
          const { gaps } = findGaps(compose([drawn]), { coverage, mode, targets: world.ids.slice(-3), values: value });
          const weight = (blocked: readonly string[]) => blocked.reduce((sum, id) => sum + value(id), 0);
          const sorted = [...gaps].sort(
            (a, b) => weight(b.blocksTargets) - weight(a.blocksTargets) || world.ids.indexOf(a.node) - world.ids.indexOf(b.node),
          );
          expect(gaps).toEqual(sorted);
        },
      ),
      properties,
    );
  });

  test('completeness: three figures, low ≤ high, and what the definitions say', () => {
    fc.assert(
      fc.property(withOwn(chain(), coverageOf), ([drawn, coverage]) => {
        const world = worldOf(drawn);
        const { completeness } = findGaps(compose([drawn]), { coverage, mode, targets: world.ids.slice(-1) });
        const nodes = needed(world, [world.ids.length - 1]);
        const supply = nodes.map((id) => {
          if (presenceOf(coverage, id) === 'absent') return [0, 0] as const;
          const stated = presenceOf(coverage, id) === 'present' ? statedCapability(coverage, id) : undefined;
          return stated === undefined ? ([0, 1] as const) : ([Math.min(1, stated), Math.min(1, stated)] as const);
        });
        const ends = [0, 1] as const;
        const [low, high] = ends.map((end) => {
          const values = supply.map((row) => row[end]);
          return { mean: values.reduce((sum, value) => sum + value, 0) / values.length, least: Math.min(1, ...values) };
        });
        expect(completeness.nodes).toBe(nodes.length);
        expect(completeness.capabilityWeighted.low).toBeCloseTo(low?.mean ?? -1, 12);
        expect(completeness.capabilityWeighted.high).toBeCloseTo(high?.mean ?? -1, 12);
        expect(completeness.leontief).toEqual({ low: low?.least, high: high?.least });
        for (const figure of [completeness.count, completeness.capabilityWeighted, completeness.leontief]) {
          expect(figure.low).toBeGreaterThanOrEqual(0);
          expect(figure.low).toBeLessThanOrEqual(figure.high);
          expect(figure.high).toBeLessThanOrEqual(1);
        }
      }),
      properties,
    );
  });
});

test('renaming commutes, and the answer is plain data', () => {
  fc.assert(
    fc.property(withOwn(chain(), renaming), anyMode, fc.nat(), ([drawn, { chain: renamed, to }], mode, pick) => {
      const ids = worldOf(drawn).ids;
      const present = ids.filter((_id, node) => (pick & (1 << node)) !== 0);
      const absent = ids.filter((id, node) => !present.includes(id) && (pick & (1 << (node + 12))) !== 0);
      const before = findGaps(compose([drawn]), { coverage: coverageFrom({ present, absent }), mode });
      const after = findGaps(compose([renamed]), { coverage: coverageFrom({ present: present.map(to), absent: absent.map(to) }), mode });
      expect(after.gaps.map(({ node, unlocks }) => [node, unlocks])).toEqual(
        before.gaps.map(({ node, unlocks }) => [to(node), unlocks.map(to)]),
      );
      expect(after.completeness).toEqual(before.completeness);
      expectJsonSafe(before);
    }),
    properties,
  );
});
