import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { singlePointsOfFailure } from '../../src/analysis/single-points-of-failure.ts';
import { upstreamOf } from '../../src/analysis/upstream-of.ts';
import { compose } from '../../src/graph/compose.ts';
import type { Chain } from '../../src/model/chain.ts';
import type { Mode } from '../../src/model/terms.ts';
import { andChain, anyMode, chain, coverageOf, presentSet, renaming, targetOf, withOwn } from '../arbitraries/chain.ts';
import { coverageFrom, networkOf } from '../arbitraries/build.ts';
import { minimalCutSets, sizeOf } from '../oracles/cut-sets.ts';
import { operableNodes } from '../oracles/fixed-points.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { minimalPathSets, minimalTransversals } from '../oracles/path-sets.ts';
import { presenceOf } from '../oracles/presence.ts';
import { singlePoints } from '../oracles/single-points.ts';
import { everything, has, idsIn, maskOf, worldOf } from '../oracles/world.ts';
import { fewerProperties, properties } from '../property-runs.ts';

const points = (drawn: Chain, mode: Mode) =>
  singlePointsOfFailure(compose([drawn]), { target: targetOf(drawn), mode }).nodes.map(({ node }) => node);
const last = (drawn: Chain) => drawn.nodes.length - 1;
/** Whether the target runs when everything is there. */
const running = (drawn: Chain, mode: Mode) => has(operableNodes(worldOf(drawn), everything(worldOf(drawn)), mode), last(drawn));

describe('single points of failure, by example', () => {
  const network = networkOf({ ore: [], a: ['ore'], b: ['ore'], glue: [], t: [['a', 'b'], 'glue'] });

  test('what two alternatives share is a single point, the alternatives are not', () => {
    expect(singlePointsOfFailure(network, { target: 't' })).toMatchObject({
      targetRuns: 'yes',
      nodes: [
        { node: 'w/ore', certainty: 'certain' },
        { node: 'w/glue', certainty: 'certain' },
      ],
    });
  });

  test('only what is among may fail', () => {
    expect(singlePointsOfFailure(network, { target: 't', among: ['glue', 'a', 't'] }).nodes).toEqual([
      { node: 'w/glue', certainty: 'certain' },
    ]);
  });

  test('where one alternative is not evidenced, the other is possibly a single point', () => {
    const coverage = coverageFrom({ present: ['ore', 'a', 'glue', 't'] });
    expect(singlePointsOfFailure(network, { target: 't', coverage }).nodes).toEqual([
      { node: 'w/ore', certainty: 'certain' },
      { node: 'w/a', certainty: 'possible' },
      { node: 'w/glue', certainty: 'certain' },
    ]);
  });

  test('a stopped target has no single points, and says that it is stopped', () => {
    const coverage = coverageFrom({ absent: ['glue'] });
    expect(singlePointsOfFailure(network, { target: 't', coverage })).toMatchObject({ targetRuns: 'no', nodes: [] });
  });

  test('a loop with two starters has no single starter; with one it has, in start-up only', () => {
    const loop = networkOf({ s: [], x: [['s', 'y']], y: ['x'] });
    expect(singlePointsOfFailure(loop, { target: 'y', mode: 'sustain' }).nodes.map(({ node }) => node)).toEqual(['w/x']);
    expect(singlePointsOfFailure(loop, { target: 'y', mode: 'start-up' }).nodes.map(({ node }) => node)).toEqual(['w/s', 'w/x']);
  });
});

describe('single points of failure, by law', () => {
  test('are what stops the target when removed, in declaration order', () => {
    fc.assert(
      fc.property(chain(), anyMode, fc.boolean(), (drawn, mode, optional) => {
        const world = worldOf(drawn, optional ? 'all' : 'essential');
        const found = singlePointsOfFailure(compose([drawn]), {
          target: targetOf(drawn),
          mode,
          ...(optional ? { include: ['optional'] } : {}),
        });
        expect(found.nodes.map(({ node }) => node)).toEqual(idsIn(world, singlePoints(world, last(drawn), mode) & ~(1 << last(drawn))));
      }),
      properties,
    );
  });

  test('among: the same, of those only', () => {
    fc.assert(
      fc.property(withOwn(chain(), presentSet), anyMode, ([drawn, among], mode) => {
        const found = singlePointsOfFailure(compose([drawn]), { target: targetOf(drawn), mode, among }).nodes.map(({ node }) => node);
        expect(found).toEqual(points(drawn, mode).filter((id) => among.includes(id)));
      }),
      properties,
    );
  });

  test('K5 are the minimal cut sets of size one', () => {
    fc.assert(
      fc.property(chain(), anyMode, (drawn, mode) => {
        if (!running(drawn, mode)) return;
        const world = worldOf(drawn);
        const ones = minimalCutSets(world, last(drawn), mode).filter((cut) => sizeOf(cut) === 1);
        expect(points(drawn, mode)).toEqual(idsIn(world, ones.reduce((all, cut) => all | cut, 0) & ~(1 << last(drawn))));
      }),
      fewerProperties,
    );
  });

  test('K6 in the oracles: cut sets are the minimal transversals of path sets', () => {
    fc.assert(
      fc.property(chain(), anyMode, (drawn, mode) => {
        const world = worldOf(drawn);
        const paths = minimalPathSets(world, last(drawn), mode);
        expect(minimalCutSets(world, last(drawn), mode)).toEqual(minimalTransversals(paths, everything(world)));
      }),
      fewerProperties,
    );
  });

  test('K7 are what all path sets share, but for the target', () => {
    fc.assert(
      fc.property(chain(), anyMode, (drawn, mode) => {
        if (!running(drawn, mode)) return;
        const world = worldOf(drawn);
        const shared = minimalPathSets(world, last(drawn), mode).reduce((common, path) => common & path, everything(world));
        expect(points(drawn, mode)).toEqual(idsIn(world, shared & ~(1 << last(drawn))));
      }),
      fewerProperties,
    );
  });

  test('K8 another alternative for a need never adds a single point', () => {
    fc.assert(
      fc.property(chain(), anyMode, fc.nat(), fc.nat(), (drawn, mode, user, supplier) => {
        if (!running(drawn, mode)) return;
        const made = drawn.nodes.filter(({ needs }) => needs.length > 0);
        const owner = made[user % made.length];
        const other = drawn.nodes[supplier % drawn.nodes.length];
        if (owner === undefined || other === undefined) return;
        const wider = {
          ...drawn,
          nodes: drawn.nodes.map((node) =>
            node === owner
              ? { ...node, needs: node.needs.map((need, at) => (at === 0 ? { ...need, anyOf: [...need.anyOf, other.id] } : need)) }
              : node,
          ),
        };
        expect(points(drawn, mode)).toEqual(expect.arrayContaining(points(wider, mode)));
      }),
      properties,
    );
  });

  test('K9 another requirement never removes a single point while the target still runs', () => {
    fc.assert(
      fc.property(chain(), anyMode, fc.nat(), fc.nat(), (drawn, mode, user, supplier) => {
        const owner = drawn.nodes[user % drawn.nodes.length];
        const other = drawn.nodes[supplier % drawn.nodes.length];
        if (owner === undefined || other === undefined) return;
        const need = { anyOf: [other.id], role: 'material' as const, essential: true, claims: [] };
        const stricter = {
          ...drawn,
          nodes: drawn.nodes.map((node) => (node === owner ? { ...node, needs: [...node.needs, need] } : node)),
        };
        if (running(stricter, mode)) expect(points(stricter, mode)).toEqual(expect.arrayContaining(points(drawn, mode)));
      }),
      properties,
    );
  });

  test('K10 lie upstream, on needs that stop', () => {
    fc.assert(
      fc.property(chain(), anyMode, (drawn, mode) => {
        const upstream = upstreamOf(compose([drawn]), targetOf(drawn)).nodes.filter(({ essential }) => essential);
        expect(upstream.map(({ node }) => node)).toEqual(expect.arrayContaining(points(drawn, mode)));
      }),
      properties,
    );
  });

  test('K11 in all-AND chains without loops everything upstream is one', () => {
    fc.assert(
      fc.property(andChain(), anyMode, (drawn, mode) => {
        const upstream = upstreamOf(compose([drawn]), targetOf(drawn)).nodes.map(({ node }) => node);
        expect(points(drawn, mode)).toEqual(worldOf(drawn).ids.filter((id) => upstream.includes(id)));
      }),
      properties,
    );
  });

  test('with a coverage: certain under both bounds, possible under one', () => {
    fc.assert(
      fc.property(withOwn(chain(), coverageOf), anyMode, ([drawn, coverage], mode) => {
        const world = worldOf(drawn);
        const target = 1 << last(drawn);
        const bound = (keep: (state: string) => boolean) =>
          maskOf(
            world,
            world.ids.filter((id) => keep(presenceOf(coverage, id))),
          );
        const low = bound((state) => state === 'present');
        const high = bound((state) => state !== 'absent');
        const atLow = singlePoints(world, last(drawn), mode, low);
        const atHigh = singlePoints(world, last(drawn), mode, high);
        const found = singlePointsOfFailure(compose([drawn]), { target: targetOf(drawn), mode, coverage });
        const named = (certainty: string) => found.nodes.filter((row) => row.certainty === certainty).map(({ node }) => node);
        expect(named('certain')).toEqual(idsIn(world, atLow & atHigh & ~target));
        expect(named('possible')).toEqual(idsIn(world, (atLow ^ atHigh) & ~target));
        const runs = [low, high].filter((available) => has(operableNodes(world, available, mode), last(drawn))).length;
        expect(found.targetRuns).toBe(['no', 'possible', 'yes'][runs]);
        expectJsonSafe(found);
      }),
      properties,
    );
  });

  test('a certain single point is one in every world that the unknown may be', () => {
    fc.assert(
      fc.property(withOwn(chain(), coverageOf), anyMode, ([drawn, coverage], mode) => {
        const world = worldOf(drawn);
        const certain = singlePointsOfFailure(compose([drawn]), { target: targetOf(drawn), mode, coverage }).nodes.filter(
          (row) => row.certainty === 'certain',
        );
        if (certain.length === 0) return;
        const low = maskOf(
          world,
          world.ids.filter((id) => presenceOf(coverage, id) === 'present'),
        );
        const unknown = maskOf(
          world,
          world.ids.filter((id) => presenceOf(coverage, id) === 'unknown'),
        );
        for (let between = unknown; ; between = (between - 1) & unknown) {
          const here = singlePoints(world, last(drawn), mode, low | between);
          for (const { node } of certain) expect(has(here, world.ids.indexOf(node))).toBe(true);
          if (between === 0) break;
        }
      }),
      fewerProperties,
    );
  });

  test('C7 renaming commutes, order included; and C9: what is said twice changes nothing', () => {
    fc.assert(
      fc.property(withOwn(chain(), renaming), anyMode, ([drawn, { chain: renamed, to }], mode) => {
        expect(points(renamed, mode)).toEqual(points(drawn, mode).map(to));
        const doubled = {
          ...drawn,
          nodes: drawn.nodes.map((node) => ({
            ...node,
            needs: [...node.needs, ...node.needs].map((need) => ({ ...need, anyOf: [...need.anyOf, ...need.anyOf] })),
          })),
        };
        expect(points(doubled, mode)).toEqual(points(drawn, mode));
      }),
      properties,
    );
  });
});
