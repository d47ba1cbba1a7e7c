import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cascade, type CascadeResult } from '../../src/analysis/cascade.ts';
import { producible } from '../../src/analysis/producible.ts';
import { compose } from '../../src/graph/compose.ts';
import { anyMode, chain, failurePair, failures, loopyChain, renaming, targetOf, withOwn } from '../arbitraries/chain.ts';
import { networkOf } from '../arbitraries/build.ts';
import { operableNodes } from '../oracles/fixed-points.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { everything, has, idsIn, maskOf, worldOf } from '../oracles/world.ts';
import { properties } from '../property-runs.ts';

const fallenIds = ({ fallen }: CascadeResult) => fallen.map(({ node }) => node);
const chainAndFailures = withOwn(chain(), failures);

describe('cascade, by example', () => {
  /*
   *  gas ─┐
   *       ├─ fab ── chip ── phone      phone also takes wood or steel
   *  euv ─┘
   */
  const chips = networkOf({
    gas: [],
    euv: [],
    fab: ['gas', 'euv'],
    chip: ['fab'],
    wood: [],
    steel: [],
    phone: ['chip', ['wood', 'steel']],
  });

  test('falls round by round; round 1 is what failed itself', () => {
    expect(cascade(chips, { failed: ['euv'] }).fallen.map(({ node, round }) => [node, round])).toEqual([
      ['w/euv', 1],
      ['w/fab', 2],
      ['w/chip', 3],
      ['w/phone', 4],
    ]);
  });

  test('a node with another alternative stands; without its last it falls', () => {
    expect(fallenIds(cascade(chips, { failed: ['wood'] }))).toEqual(['w/wood']);
    expect(fallenIds(cascade(chips, { failed: ['wood', 'steel'] }))).toEqual(['w/wood', 'w/steel', 'w/phone']);
  });

  test('says which need lost its last member', () => {
    const [, , phone] = cascade(chips, { failed: ['wood', 'steel'] }).fallen;
    expect(phone).toEqual({ node: 'w/phone', round: 2, because: { kind: 'need', lacking: ['w/wood', 'w/steel'], claims: [] } });
  });

  test('loss is the share of the value that ran', () => {
    const two = networkOf({ a: [], b: [], t: ['a'], u: ['b'] });
    expect(cascade(two, { failed: ['a'] })).toMatchObject({ stopped: ['w/t'], loss: 0.5 });
    expect(cascade(two, { failed: ['a'], values: new Map([['t', 3]]) }).loss).toBe(0.75);
    expect(cascade(two, { failed: [] })).toMatchObject({ fallen: [], stopped: [], loss: 0 });
  });

  test('when nothing runs to begin with, that is the answer, by name', () => {
    const dead = networkOf({ t: [[]] });
    const result = cascade(dead, { failed: ['t'] });
    expect(result.baseline).toMatchObject({ kind: 'nothing-runs', idle: ['w/t'], running: [] });
    expect(result).not.toHaveProperty('loss');
  });

  test('a loop that kept turning cannot be started again once its starter is lost', () => {
    const loop = networkOf({ starter: [], x: [['starter', 'y']], y: ['x'] });
    expect(fallenIds(cascade(loop, { failed: ['starter'], mode: 'sustain' }))).toEqual(['w/starter']);
    expect(
      cascade(loop, { failed: ['starter'], mode: 'start-up' }).fallen.map(({ node, round, because }) => [node, round, because.kind]),
    ).toEqual([
      ['w/starter', 1, 'failed'],
      ['w/x', 2, 'loop'],
      ['w/y', 2, 'loop'],
    ]);
  });

  test('substitutes: apart neither is missed, together both are', () => {
    const network = networkOf({ a: [], b: [], t: [['a', 'b']] });
    const fallen = (failed: string[]) => fallenIds(cascade(network, { failed }));
    expect([...fallen(['a']), ...fallen(['b'])]).not.toContain('w/t');
    expect(fallen(['a', 'b'])).toContain('w/t');
  });

  test('an unknown node is refused', () =>
    expect(() => cascade(chips, { failed: ['fob'] })).toThrow(expect.objectContaining({ code: 'unknown-node' })));
});

describe('cascade, by law', () => {
  test('fallen is failed plus what ran and no longer does', () => {
    fc.assert(
      fc.property(chainAndFailures, anyMode, fc.boolean(), ([drawn, failed], mode, optional) => {
        const world = worldOf(drawn, optional ? 'all' : 'essential');
        const gone = maskOf(world, failed);
        const ran = operableNodes(world, everything(world), mode);
        const runs = operableNodes(world, everything(world) & ~gone, mode);
        const result = cascade(compose([drawn]), { failed, mode, ...(optional ? { include: ['optional'] } : {}) });
        expect(maskOf(world, fallenIds(result))).toBe(gone | (ran & ~runs));
        expect(new Set(fallenIds(result)).size).toBe(result.fallen.length);
      }),
      properties,
    );
  });

  test('F1 what failed has fallen, first and in round 1; nothing else is in round 1', () => {
    fc.assert(
      fc.property(chainAndFailures, anyMode, ([drawn, failed], mode) => {
        const { fallen } = cascade(compose([drawn]), { failed, mode });
        const first = fallen.filter(({ round }) => round === 1);
        expect(first.map(({ node }) => node)).toEqual(worldOf(drawn).ids.filter((id) => failed.includes(id)));
        expect(fallen.filter(({ because }) => because.kind === 'failed')).toEqual(first);
      }),
      properties,
    );
  });

  test('F2 failing what fell adds nothing', () => {
    fc.assert(
      fc.property(chainAndFailures, anyMode, ([drawn, failed], mode) => {
        const network = compose([drawn]);
        const once = fallenIds(cascade(network, { failed, mode }));
        expect(new Set(fallenIds(cascade(network, { failed: once, mode })))).toEqual(new Set(once));
      }),
      properties,
    );
  });

  test('F3 and F5: failing both fells at least what either fells', () => {
    fc.assert(
      fc.property(withOwn(chain(), failurePair), anyMode, ([drawn, [first, second]], mode) => {
        const network = compose([drawn]);
        const both = fallenIds(cascade(network, { failed: [...first, ...second], mode }));
        expect(both).toEqual(
          expect.arrayContaining([
            ...fallenIds(cascade(network, { failed: first, mode })),
            ...fallenIds(cascade(network, { failed: second, mode })),
          ]),
        );
      }),
      properties,
    );
  });

  test('F5 is strict for some: the false law "together is the sum of both" is found out', () => {
    const found = fc.check(
      fc.property(withOwn(chain(), failurePair), ([drawn, [first, second]]) => {
        const network = compose([drawn]);
        const apart = new Set([...fallenIds(cascade(network, { failed: first })), ...fallenIds(cascade(network, { failed: second }))]);
        return fallenIds(cascade(network, { failed: [...first, ...second] })).every((id) => apart.has(id));
      }),
      properties,
    );
    expect(found.failed).toBe(true);
  });

  test('F4 one after the other is both at once', () => {
    fc.assert(
      fc.property(withOwn(chain(), failurePair), anyMode, ([drawn, [first, second]], mode) => {
        const network = compose([drawn]);
        const then = fallenIds(cascade(network, { failed: [...fallenIds(cascade(network, { failed: first, mode })), ...second], mode }));
        expect(new Set(then)).toEqual(new Set(fallenIds(cascade(network, { failed: [...first, ...second], mode }))));
      }),
      properties,
    );
  });

  test('F6 rounds rise by one, are no more than the nodes, and each falls only for what fell before', () => {
    fc.assert(
      fc.property(chainAndFailures, ([drawn, failed]) => {
        const world = worldOf(drawn);
        const { fallen } = cascade(compose([drawn]), { failed, mode: 'sustain' });
        expect(fallen.map(({ round }) => round)).toEqual(fallen.map(({ round }) => round).sort((a, b) => a - b));
        fallen.forEach(({ round }, at) => expect(round - (fallen[at - 1]?.round ?? 0)).toBeLessThanOrEqual(1));
        expect(fallen.at(-1)?.round ?? 0).toBeLessThanOrEqual(world.ids.length);
        const ran = operableNodes(world, everything(world), 'sustain');
        for (const { node, round, because } of fallen) {
          if (because.kind === 'failed') continue;
          const before = maskOf(
            world,
            fallen.filter((row) => row.round < round).map((row) => row.node),
          );
          const earlier = maskOf(
            world,
            fallen.filter((row) => row.round < round - 1).map((row) => row.node),
          );
          const slots = world.slots[world.ids.indexOf(node)] ?? [];
          expect(slots.some((slot) => (slot & ran & ~before) === 0)).toBe(true);
          expect(
            slots.every((slot) => (slot & ran & ~earlier) !== 0),
            'it falls no later than it must',
          ).toBe(true);
        }
      }),
      properties,
    );
  });

  test('F6 in start-up: what rounds do not explain falls last, together, in loops', () => {
    fc.assert(
      fc.property(withOwn(loopyChain(), failures), ([drawn, failed]) => {
        const { fallen } = cascade(compose([drawn]), { failed, mode: 'start-up' });
        const loops = fallen.filter(({ because }) => because.kind === 'loop');
        expect(fallen.slice(fallen.length - loops.length)).toEqual(loops);
        expect(new Set(loops.map(({ round }) => round)).size).toBeLessThanOrEqual(1);
        const others = fallen.slice(0, fallen.length - loops.length);
        for (const { round } of loops) expect(round).toBe((others.at(-1)?.round ?? 0) + 1);
      }),
      properties,
    );
  });

  test('F7 no failures, nothing falls', () => {
    fc.assert(
      fc.property(chain(), anyMode, (drawn, mode) => {
        const result = cascade(compose([drawn]), { failed: [], mode });
        expect(result.fallen).toEqual([]);
        if (result.baseline.kind === 'running') expect(result.loss).toBe(0);
        else expect(result).not.toHaveProperty('loss');
      }),
      properties,
    );
  });

  test('F8 each witness is a need of its node, and with only that need’s members gone the node falls too', () => {
    fc.assert(
      fc.property(chainAndFailures, anyMode, ([drawn, failed], mode) => {
        const world = worldOf(drawn);
        const network = compose([drawn]);
        const { fallen } = cascade(network, { failed, mode });
        const down = maskOf(
          world,
          fallen.map(({ node }) => node),
        );
        const ran = operableNodes(world, everything(world), mode);
        for (const { node, because } of fallen) {
          if (because.kind === 'failed') continue;
          const members = maskOf(world, because.lacking);
          expect(world.slots[world.ids.indexOf(node)]).toContain(members);
          expect(members & ran & ~down).toBe(0);
          const replayed = cascade(network, { failed: because.lacking.filter((id) => id !== node), mode });
          if (!because.lacking.includes(node)) expect(fallenIds(replayed)).toContain(node);
        }
      }),
      properties,
    );
  });

  test('loss and stopped are those of the definition', () => {
    fc.assert(
      fc.property(
        chainAndFailures,
        anyMode,
        fc.array(fc.nat({ max: 5 }), { minLength: 9, maxLength: 9 }),
        ([drawn, failed], mode, worth) => {
          const world = worldOf(drawn);
          const value = (id: string) => worth[world.ids.indexOf(id)] ?? 1;
          const ran = operableNodes(world, everything(world), mode);
          const runs = operableNodes(world, everything(world) & ~maskOf(world, failed), mode);
          const targets = world.ids.slice(-3);
          const result = cascade(compose([drawn]), { failed, mode, targets, values: value });
          const running = targets.filter((id) => has(ran, world.ids.indexOf(id)));
          const stopped = running.filter((id) => !has(runs, world.ids.indexOf(id)));
          const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + value(id), 0);
          expect(result.stopped).toEqual(stopped);
          expect(result.baseline.running).toEqual(running);
          if (sum(running) > 0) expect(result.loss).toBeCloseTo(sum(stopped) / sum(running), 12);
          else expect(result.loss).toBeUndefined();
        },
      ),
      properties,
    );
  });

  test('C7 renaming commutes, order, rounds and witnesses included', () => {
    fc.assert(
      fc.property(
        chain().chain((drawn) => fc.tuple(fc.constant(drawn), failures(drawn), renaming(drawn))),
        anyMode,
        ([drawn, failed, { chain: renamed, to }], mode) => {
          const before = cascade(compose([drawn]), { failed, mode });
          const after = cascade(compose([renamed]), { failed: failed.map(to), mode });
          expect(after.fallen).toEqual(
            before.fallen.map(({ node, round, because }) => ({
              node: to(node),
              round,
              because: because.kind === 'failed' ? because : { ...because, lacking: because.lacking.map(to) },
            })),
          );
          expect(after.loss).toBe(before.loss);
        },
      ),
      properties,
    );
  });

  test('agrees with producible: fallen or producible, never both', () => {
    fc.assert(
      fc.property(chainAndFailures, anyMode, ([drawn, failed], mode) => {
        const network = compose([drawn]);
        const made = producible(network, { without: failed, mode }).producible;
        const fallen = fallenIds(cascade(network, { failed, mode }));
        expect(made.filter((id) => fallen.includes(id))).toEqual([]);
        const world = worldOf(drawn);
        expect(maskOf(world, made)).toBe(operableNodes(world, everything(world), mode) & ~maskOf(world, fallen));
        expect(idsIn(world, maskOf(world, made))).toEqual(made);
      }),
      properties,
    );
  });

  test('the answer is plain data', () => {
    fc.assert(
      fc.property(chainAndFailures, anyMode, ([drawn, failed], mode) => {
        expectJsonSafe(cascade(compose([drawn]), { failed, mode, targets: [targetOf(drawn)] }));
      }),
      properties,
    );
  });
});
