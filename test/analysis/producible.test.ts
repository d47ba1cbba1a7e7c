import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { producible } from '../../src/analysis/producible.ts';
import { compose } from '../../src/graph/compose.ts';
import {
  acyclicChain,
  andChain,
  anyMode,
  chain,
  coverageOf,
  loopyChain,
  presentSet,
  renaming,
  reordering,
  withOwn,
} from '../arbitraries/chain.ts';
import { chainOf, chainOfRows, coverageFrom, networkOf } from '../arbitraries/build.ts';
import { needsMet, operableNodes } from '../oracles/fixed-points.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { presenceOf } from '../oracles/presence.ts';
import { hops } from '../oracles/reachability.ts';
import { everything, has, idsIn, maskOf, suppliersOf, worldOf } from '../oracles/world.ts';
import { fewerProperties, properties } from '../property-runs.ts';

const chainAndPresent = withOwn(chain(), presentSet);

describe('producible, by example', () => {
  /*
   *  ore ──┐
   *        ├─ alloy (any) ── magnet     magnet also needs coating
   *  scrap ┘
   */
  const magnets = networkOf({ ore: [], scrap: [], coating: [], alloy: [['ore', 'scrap']], magnet: ['alloy', 'coating'] });

  test('one of two alternatives is enough', () => {
    expect(producible(magnets, { without: ['ore'] }).producible).toEqual(['w/scrap', 'w/coating', 'w/alloy', 'w/magnet']);
  });

  test('both lost, the blocked nodes say which members would mend them', () => {
    const result = producible(magnets, { without: ['ore', 'scrap', 'coating'] });
    expect(result.producible).toEqual([]);
    expect(result.blocked).toEqual([
      { node: 'w/alloy', lacking: [['w/ore', 'w/scrap']] },
      { node: 'w/magnet', lacking: [['w/alloy'], ['w/coating']] },
    ]);
  });

  test('what is not in have is absent, however well its needs are met', () => {
    expect(producible(magnets, { have: ['ore', 'coating', 'magnet'] })).toMatchObject({
      options: { mode: 'start-up' },
      producible: ['w/ore', 'w/coating'],
      blocked: [{ node: 'w/magnet', lacking: [['w/alloy']] }],
    });
  });

  test('an empty have makes nothing; no have at all means everything, kept running', () => {
    expect(producible(magnets, { have: [] })).toMatchObject({ producible: [], blocked: [] });
    expect(producible(magnets)).toMatchObject({ options: { mode: 'sustain' }, blocked: [] });
  });

  test('unknown stays apart from absent: certain, possible, blocked', () => {
    const coverage = coverageFrom({ present: ['ore', 'alloy', 'magnet'], absent: ['scrap'] });
    expect(producible(magnets, { coverage })).toMatchObject({
      producible: ['w/ore', 'w/alloy'],
      possible: ['w/coating', 'w/magnet'],
      blocked: [],
    });
    const without = coverageFrom({ present: ['ore', 'alloy', 'magnet'], absent: ['coating'] });
    expect(producible(magnets, { coverage: without }).blocked).toEqual([{ node: 'w/magnet', lacking: [['w/coating']] }]);
  });

  test('a loop keeps running but cannot be started', () => {
    const loop = networkOf({ power: ['coal'], coal: ['power'] });
    expect(producible(loop, { mode: 'sustain' }).producible).toEqual(['w/power', 'w/coal']);
    expect(producible(loop, { mode: 'start-up' }).producible).toEqual([]);
  });

  test('an optional need stops nothing unless it is promoted', () => {
    const network = networkOf({ dye: [], cloth: [{ anyOf: ['dye'], essential: false }] });
    expect(producible(network, { without: ['dye'] }).producible).toEqual(['w/cloth']);
    expect(producible(network, { without: ['dye'], include: ['optional'] }).producible).toEqual([]);
  });

  test('a need without members is never met, a node without needs always', () => {
    const network = networkOf({ never: [[]], raw: [] });
    expect(producible(network)).toMatchObject({ producible: ['w/raw'], blocked: [{ node: 'w/never', lacking: [[]] }] });
  });

  test('a node that needs itself runs on and cannot start', () => {
    const network = networkOf({ self: ['self'] });
    expect(producible(network, { mode: 'sustain' }).producible).toEqual(['w/self']);
    expect(producible(network, { mode: 'start-up' }).producible).toEqual([]);
  });

  test('ids that break careless code are ids like any other', () => {
    const network = compose([
      chainOfRows([
        ['__proto__', []],
        ['constructor', ['__proto__']],
        ['10', [['constructor', '2']]],
        ['2', []],
      ]),
    ]);
    expect(producible(network, { without: ['__proto__'] }).producible).toEqual(['w/10', 'w/2']);
  });

  test('an empty chain makes nothing', () => expect(producible(networkOf({}))).toMatchObject({ producible: [], blocked: [] }));

  test('have and coverage together, an unknown mode and an unknown node are refused by code', () => {
    expect(() => producible(magnets, { have: [], coverage: coverageFrom({}) })).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    );
    expect(() => producible(magnets, { mode: 'forever' as 'sustain' })).toThrow(expect.objectContaining({ code: 'invalid-option' }));
    expect(() => producible(magnets, { have: ['maget'] })).toThrow(expect.objectContaining({ code: 'unknown-node' }));
  });

  test('a line of 20,000 nodes does not overflow the stack', () => {
    const line = compose([chainOfRows(Array.from({ length: 20_000 }, (_value, at) => [`n${at}`, at === 0 ? [] : [`n${at - 1}`]]))]);
    expect(producible(line).producible).toHaveLength(20_000);
    expect(producible(line, { without: ['n0'] }).producible).toEqual([]);
  });
});

describe('producible, by law', () => {
  test('C1 what is operable is available, and its needs are met by what is operable', () => {
    fc.assert(
      fc.property(chainAndPresent, anyMode, ([drawn, have], mode) => {
        const made = producible(compose([drawn]), { have, mode }).producible;
        expect(have).toEqual(expect.arrayContaining([...made]));
        const world = worldOf(drawn);
        const running = maskOf(world, made);
        world.ids.forEach((id, node) => {
          if (made.includes(id)) expect(needsMet(world, node, running)).toBe(true);
        });
      }),
      properties,
    );
  });

  test('C2 more present, no less producible', () => {
    fc.assert(
      fc.property(chainAndPresent, fc.nat(), anyMode, ([drawn, have], extra, mode) => {
        const network = compose([drawn]);
        const more = [...have, network.nodes[extra % network.nodes.length]?.id ?? ''];
        expect(producible(network, { have: more, mode }).producible).toEqual(
          expect.arrayContaining([...producible(network, { have, mode }).producible]),
        );
      }),
      properties,
    );
  });

  test('C3 having exactly what was producible gives the same again', () => {
    fc.assert(
      fc.property(chainAndPresent, anyMode, ([drawn, have], mode) => {
        const network = compose([drawn]);
        const made = producible(network, { have, mode }).producible;
        expect(producible(network, { have: made, mode }).producible).toEqual(made);
      }),
      properties,
    );
  });

  test('C4 what can be started keeps running', () => {
    fc.assert(
      fc.property(withOwn(loopyChain(), presentSet), ([drawn, have]) => {
        const network = compose([drawn]);
        expect(producible(network, { have, mode: 'sustain' }).producible).toEqual(
          expect.arrayContaining([...producible(network, { have, mode: 'start-up' }).producible]),
        );
      }),
      properties,
    );
  });

  test('C5 without loops both modes agree', () => {
    fc.assert(
      fc.property(withOwn(acyclicChain(), presentSet), ([drawn, have]) => {
        const network = compose([drawn]);
        expect(producible(network, { have, mode: 'sustain' }).producible).toEqual(
          producible(network, { have, mode: 'start-up' }).producible,
        );
      }),
      properties,
    );
  });

  test('C7 renaming commutes, order included', () => {
    fc.assert(
      fc.property(
        chain().chain((drawn) => fc.tuple(fc.constant(drawn), presentSet(drawn), renaming(drawn))),
        anyMode,
        ([drawn, have, { chain: renamed, to }], mode) => {
          const before = producible(compose([drawn]), { have, mode });
          const after = producible(compose([renamed]), { have: have.map(to), mode });
          expect(after.producible).toEqual(before.producible.map(to));
          expect(after.blocked).toEqual(
            before.blocked.map(({ node, lacking }) => ({ node: to(node), lacking: lacking.map((slot) => slot.map(to)) })),
          );
        },
      ),
      properties,
    );
  });

  test('the order of declaration decides the order of the answer and nothing else', () => {
    fc.assert(
      fc.property(
        chain().chain((drawn) => fc.tuple(fc.constant(drawn), presentSet(drawn), reordering(drawn))),
        anyMode,
        ([drawn, have, other], mode) => {
          const { producible: before } = producible(compose([drawn]), { have, mode });
          const { producible: after } = producible(compose([other]), { have, mode });
          expect(after).toEqual(worldOf(other).ids.filter((id) => before.includes(id)));
        },
      ),
      properties,
    );
  });

  test('C8 two chains that share nothing answer apart', () => {
    fc.assert(
      fc.property(chainAndPresent, chainAndPresent, anyMode, ([left, has1], [right, has2], mode) => {
        const moved = { ...right, id: 'v' };
        const have2 = has2.map((id) => `v${id.slice(1)}`);
        const together = producible(compose([left, moved]), { have: [...has1, ...have2], mode });
        const one = producible(compose([left]), { have: has1, mode });
        const two = producible(compose([moved]), { have: have2, mode });
        expect(together.producible).toEqual([...one.producible, ...two.producible]);
        expect(together.blocked).toEqual([...one.blocked, ...two.blocked]);
      }),
      properties,
    );
  });

  test('C9 one supplier named twice in a need, or a need written twice, changes nothing producible', () => {
    fc.assert(
      fc.property(chainAndPresent, anyMode, ([drawn, have], mode) => {
        const doubled = {
          ...drawn,
          nodes: drawn.nodes.map((node) => ({
            ...node,
            needs: [...node.needs, ...node.needs].map((need) => ({ ...need, anyOf: [...need.anyOf, ...need.anyOf] })),
          })),
        };
        const flat = {
          ...drawn,
          nodes: drawn.nodes.map((node) => ({ ...node, needs: node.needs.map((need) => ({ ...need, anyOf: [...new Set(need.anyOf)] })) })),
        };
        const expected = producible(compose([drawn]), { have, mode });
        expect(producible(compose([doubled]), { have, mode }).producible).toEqual(expected.producible);
        expect(producible(compose([flat]), { have, mode })).toEqual(expected);
      }),
      properties,
    );
  });

  test('C9 a need on one node is a need on any of that node', () => {
    const short = networkOf({ a: [], b: ['a'], t: ['b'] });
    const long = networkOf({ a: [], b: [['a']], t: [{ anyOf: ['b'], essential: true }] });
    expect(producible(short, { without: ['a'] })).toEqual(producible(long, { without: ['a'] }));
  });

  test('C10 the fast closure is the naive one, with optional needs counted or not', () => {
    fc.assert(
      fc.property(chainAndPresent, anyMode, fc.boolean(), ([drawn, have], mode, optional) => {
        const world = worldOf(drawn, optional ? 'all' : 'essential');
        const expected = idsIn(world, operableNodes(world, maskOf(world, have), mode));
        expect(producible(compose([drawn]), { have, mode, ...(optional ? { include: ['optional'] } : {}) }).producible).toEqual(expected);
      }),
      properties,
    );
  });

  test('C11 in all-AND chains without loops, needs that follow from others can go', () => {
    fc.assert(
      fc.property(withOwn(andChain(), presentSet), ([drawn, have]) => {
        const world = worldOf(drawn);
        const distance = hops(world);
        const reduced = {
          ...drawn,
          nodes: drawn.nodes.map((node, user) => ({
            ...node,
            needs: node.needs.filter((need) => {
              const supplier = drawn.nodes.findIndex(({ id }) => id === need.anyOf[0]);
              return !world.ids.some(
                (_id, other) =>
                  other !== supplier && has(suppliersOf(world, user), other) && (distance[other]?.[supplier] ?? Infinity) < Infinity,
              );
            }),
          })),
        };
        expect(producible(compose([reduced]), { have }).producible).toEqual(producible(compose([drawn]), { have }).producible);
      }),
      properties,
    );
  });

  test('with a coverage: certain and possible are the two bounds of every world the unknown may be', () => {
    fc.assert(
      fc.property(withOwn(chain(), coverageOf), anyMode, ([drawn, coverage], mode) => {
        const world = worldOf(drawn);
        const state = world.ids.map((id) => presenceOf(coverage, id));
        const low = maskOf(
          world,
          world.ids.filter((_id, node) => state[node] === 'present'),
        );
        const high = maskOf(
          world,
          world.ids.filter((_id, node) => state[node] !== 'absent'),
        );
        let always = everything(world);
        let ever = 0;
        for (let between = high & ~low; ; between = (between - 1) & (high & ~low)) {
          const running = operableNodes(world, low | between, mode);
          always &= running;
          ever |= running;
          if (between === 0) break;
        }
        const result = producible(compose([drawn]), { coverage, mode });
        expect(result.producible).toEqual(idsIn(world, always));
        expect(result.possible).toEqual(idsIn(world, ever & ~always));
        expect(result.blocked.map(({ node }) => node)).toEqual(idsIn(world, low & ~ever));
      }),
      fewerProperties,
    );
  });

  test('blocked is what is available and not operable; each lacking need has no operable member, and all of those are told', () => {
    fc.assert(
      fc.property(chainAndPresent, anyMode, ([drawn, have], mode) => {
        const world = worldOf(drawn);
        const available = maskOf(world, have);
        const running = operableNodes(world, available, mode);
        const result = producible(compose([drawn]), { have, mode });
        expect(result.blocked.map(({ node }) => node)).toEqual(idsIn(world, available & ~running));
        for (const { node, lacking } of result.blocked) {
          const failing = (world.slots[world.ids.indexOf(node)] ?? []).filter((slot) => (slot & running) === 0);
          expect(lacking.map((members) => maskOf(world, members))).toEqual(failing);
          expect(failing.length).toBeGreaterThan(0);
        }
      }),
      properties,
    );
  });

  test('the answer is plain data, and the same twice', () => {
    fc.assert(
      fc.property(withOwn(chain(), coverageOf), anyMode, ([drawn, coverage], mode) => {
        const network = compose([drawn]);
        expectJsonSafe(producible(network, { mode }));
        expectJsonSafe(producible(network, { coverage, mode }));
        expect(JSON.stringify(producible(network, { coverage, mode }))).toBe(
          JSON.stringify(producible(compose([drawn]), { coverage, mode })),
        );
      }),
      properties,
    );
  });
});

test('C11 does not hold with alternatives: a need that seems to follow from another must stay', () => {
  const full = chainOf({ a: [], c: [], b: [['a', 'c']], t: ['a', 'b'] });
  const reduced = chainOf({ a: [], c: [], b: [['a', 'c']], t: ['b'] });
  expect(producible(compose([full]), { without: ['a'] }).producible).not.toContain('w/t');
  expect(producible(compose([reduced]), { without: ['a'] }).producible).toContain('w/t');
});
