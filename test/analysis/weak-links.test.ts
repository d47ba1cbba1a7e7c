import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weakLinks, type WeakLinkOptions } from '../../src/analysis/weak-links.ts';
import { compose } from '../../src/graph/compose.ts';
import { anyMode, chain, coverageOf, loopyChain, renaming, withOwn } from '../arbitraries/chain.ts';
import { chainOf, coverageFrom, networkOf } from '../arbitraries/build.ts';
import { operableNodes } from '../oracles/fixed-points.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { statesUnder } from '../oracles/node-states.ts';
import { everything, has, maskOf, worldOf } from '../oracles/world.ts';
import { properties } from '../property-runs.ts';

describe('weak links, by example', () => {
  const network = networkOf({ ore: [], a: ['ore'], b: ['ore'], t: [['a', 'b']], u: ['a'] });

  test('rank by the share of targets that stop; ties keep declaration order', () => {
    expect(weakLinks(network).links.map(({ node, loss }) => [node, loss])).toEqual([
      ['w/ore', 1],
      ['w/a', 0.5],
    ]);
    expect(weakLinks(network, { top: 1 })).toMatchObject({ total: 2, links: [{ node: 'w/ore' }] });
  });

  test('say how the loss reaches a target', () => {
    const [, a] = weakLinks(network).links;
    expect(a?.because).toEqual({ stops: ['w/u'], steps: [{ node: 'w/u', on: 'w/a', alternatives: [], claims: [] }] });
  });

  test('when nothing runs there are no links', () => {
    expect(weakLinks(networkOf({ t: [[]] }))).toMatchObject({ baseline: { kind: 'nothing-runs' }, links: [], total: 0 });
  });

  test('a network with loops only has targets too: one node of each final loop', () => {
    expect(weakLinks(networkOf({ x: ['y'], y: ['x'] })).baseline).toMatchObject({ targetsFrom: 'final-loops', running: ['w/x'] });
  });

  test('an optional need between two final loops leaves both final', () => {
    const loops = networkOf({
      a: ['b', { anyOf: ['c'], essential: false }],
      b: ['a'],
      c: ['d', { anyOf: ['a'], essential: false }],
      d: ['c'],
    });
    expect(weakLinks(loops).baseline.running).toEqual(['w/a', 'w/c']);
  });

  test('in start-up, the steps through a loop that lost its starter begin at the starter', () => {
    const loop = networkOf({ s: [], x: ['y'], y: [['x', 's']], t: ['x'] });
    const found = weakLinks(loop, { targets: ['t'], mode: 'start-up' }).links.find(({ node }) => node === 'w/s');
    expect(found?.because.steps.map(({ node, on }) => [on, node])).toEqual([
      ['w/s', 'w/y'],
      ['w/y', 'w/x'],
      ['w/x', 'w/t'],
    ]);
  });
});

describe('weak links, by law', () => {
  test('loss is what removal costs; all links and no others; sorted, ties in declaration order', () => {
    fc.assert(
      fc.property(chain(), anyMode, fc.array(fc.nat({ max: 4 }), { minLength: 9, maxLength: 9 }), (drawn, mode, worth) => {
        const world = worldOf(drawn);
        const targets = world.ids.slice(-3);
        const value = (id: string) => worth[world.ids.indexOf(id)] ?? 1;
        const left = (lost: number) => {
          const runs = operableNodes(world, everything(world) & ~lost, mode);
          return targets.filter((id) => has(runs, world.ids.indexOf(id)));
        };
        const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + value(id), 0);
        const before = left(0);
        const expected = world.ids
          .map((node, index) => {
            const after = left(1 << index);
            const stops = before.filter((id) => id !== node && !after.includes(id));
            return {
              node,
              stops,
              loss: sum(before) === 0 ? 0 : (sum(before) - sum(after)) / sum(before),
              ran: has(operableNodes(world, everything(world), mode), index),
            };
          })
          .filter(({ loss, stops, ran }) => loss > 0 && stops.length > 0 && ran)
          .sort((a, b) => b.loss - a.loss);
        const { links, total } = weakLinks(compose([drawn]), { targets, values: value, mode });
        expect(links.map(({ node, because }) => [node, because.stops])).toEqual(expected.map(({ node, stops }) => [node, stops]));
        links.forEach(({ loss, consequence }, at) => {
          expect(loss).toBeCloseTo(expected[at]?.loss ?? -1, 12);
          expect(consequence).toBe(loss);
        });
        expect(total).toBe(links.length);
      }),
      properties,
    );
  });

  /** The steps must lead, each on the one before, from the lost node to a target that stops. */
  const leads = (mode: 'sustain' | 'start-up', chains: ReturnType<typeof chain>) =>
    fc.property(chains, (drawn) => {
      const world = worldOf(drawn);
      for (const { node, because } of weakLinks(compose([drawn]), { targets: world.ids.slice(-2), mode }).links) {
        expect(because.steps[0]?.on).toBe(node);
        because.steps.forEach((step, at) => {
          if (at > 0) expect(step.on).toBe(because.steps[at - 1]?.node);
          const members = maskOf(world, [step.on, ...step.alternatives]);
          expect(world.slots[world.ids.indexOf(step.node)]).toContain(members);
        });
        expect(because.stops).toContain(because.steps.at(-1)?.node);
      }
    });

  test('in sustain the steps lead from the lost node to a stopped target', () => fc.assert(leads('sustain', chain()), properties));

  test('in start-up the steps lead from the lost node to a stopped target, through loops too', () =>
    fc.assert(leads('start-up', loopyChain()), properties));

  test('under a coverage: states, foreign loss and certainty are those of the definitions; broken nodes are not there to run', () => {
    fc.assert(
      fc.property(withOwn(chain(), coverageOf), anyMode, ([drawn, coverage], mode) => {
        const world = worldOf(drawn);
        const states = statesUnder(world, coverage, 0.5);
        const there = maskOf(
          world,
          world.ids.filter((_id, node) => states[node] !== 'broken'),
        );
        const target = world.ids.length - 1;
        const targetId = world.ids[target] ?? '';
        const result = weakLinks(compose([drawn]), { targets: [targetId], coverage, mode });
        expectJsonSafe(result);
        expect(result.baseline.kind).toBe(has(operableNodes(world, there, mode), target) ? 'running' : 'nothing-runs');
        for (const row of result.links) {
          const node = world.ids.indexOf(row.node);
          expect(has(operableNodes(world, there & ~(1 << node), mode), target)).toBe(false);
          expect(row.state).toBe(states[node]);
          expect(row.certainty).toBe(states[node] === 'unknown' ? 'possible' : 'certain');
          expect(row.foreignLoss).toEqual(
            states[node] === 'unknown' ? { low: 0, high: row.loss } : states[node] === 'missing' ? row.loss : 0,
          );
          if (states[node] === 'unknown') expect(row).not.toHaveProperty('exposure');
        }
      }),
      properties,
    );
  });

  test('C7 renaming commutes, order and steps included; top is a prefix', () => {
    fc.assert(
      fc.property(withOwn(chain(), renaming), anyMode, ([drawn, { chain: renamed, to }], mode) => {
        const before = weakLinks(compose([drawn]), { mode }).links;
        const after = weakLinks(compose([renamed]), { mode }).links;
        expect(after.map(({ node, loss }) => [node, loss])).toEqual(before.map(({ node, loss }) => [to(node), loss]));
        expect(after.map(({ because }) => because.steps.map(({ on }) => on))).toEqual(
          before.map(({ because }) => because.steps.map(({ on }) => to(on))),
        );
        expect(weakLinks(compose([drawn]), { mode, top: 2 }).links).toEqual(before.slice(0, 2));
        expectJsonSafe(before);
      }),
      properties,
    );
  });
});

test('a chain that is not a network value is refused', () => {
  expect(() => weakLinks({ ...compose([chainOf({ a: [] })]) })).toThrow(TypeError);
});

describe('factors beside the loss, for reading', () => {
  const network = networkOf({ ore: [], gas: [], wafer: ['ore', 'gas'], t: ['wafer'], u: ['ore'] });
  const row = (provider: string, node: string, share: unknown) => ({ provider, node, status: 'listed', share, scope: 'world' });
  const coverage = coverageFrom({
    providers: {
      here: { type: 'province' },
      jp: { type: 'country' },
      cl: { type: 'country' },
      f: { type: 'firm', within: ['jp'] },
      rest: { type: 'region', residual: true },
    },
    provisions: [
      row('cl', 'ore', 0.3),
      row('jp', 'ore', 0.2),
      row('rest', 'ore', 0.5),
      row('jp', 'gas', 0.5),
      row('f', 'wafer', { low: 0.4, high: 0.6 }),
      row('cl', 'wafer', 0.4),
    ],
    absent: ['ore', 'gas'],
    present: ['t', 'u'],
  });
  const linksOf = (options: WeakLinkOptions) =>
    weakLinks(network, { coverage, ...options }).links.map(({ because: _because, ...link }) => link);

  test('concentration is the largest jurisdiction outside, between bounds; the product needs every factor', () => {
    const [ore, gas, wafer] = linksOf({
      recoverable: new Map([
        ['ore', 0.5],
        ['gas', 0],
      ]),
    });
    expect(ore).toMatchObject({
      node: 'w/ore',
      loss: 1,
      exposure: 1,
      concentration: { low: 0.3, high: 0.8 },
      concentratedIn: 'cl',
      recoverable: 0.5,
      product: { low: 0.15, high: 0.4 },
    });
    expect(gas).toMatchObject({
      node: 'w/gas',
      loss: 0.5,
      concentration: { low: 0.5, high: 1 },
      recoverable: 0,
      product: { low: 0.25, high: 0.5 },
    });
    expect(wafer).toMatchObject({ node: 'w/wafer', concentration: { low: 0.4, high: 0.6 }, concentratedIn: 'jp' });
    expect(wafer).not.toHaveProperty('product'); // unknown here: no exposure
    expect(linksOf({})[0]).not.toHaveProperty('product');
    expect(linksOf({ recoverable: (id) => (id === 'w/gas' ? 0.25 : undefined) }).map(({ recoverable }) => recoverable)).toEqual([
      undefined,
      0.25,
      undefined,
    ]);
  });

  test('whether the order by product is the order by loss', () => {
    const order = (recoverable: WeakLinkOptions['recoverable']) =>
      weakLinks(network, { coverage, ...(recoverable === undefined ? {} : { recoverable }) }).productOrder;
    expect(order(undefined)).toBeUndefined();
    expect(order(0)).toEqual({ agrees: true });
    expect(
      order(
        new Map([
          ['ore', 0.9],
          ['gas', 0],
        ]),
      ),
    ).toEqual({ agrees: false, behind: 'w/ore', ahead: 'w/gas' });
    expect(
      order(
        new Map([
          ['ore', 0.5],
          ['gas', 0],
        ]),
      ),
    ).toEqual({ agrees: true }); // bounds overlap
  });

  test('a part that is made good must be one', () => {
    for (const bad of [-0.1, 1.5, Number.NaN, new Map([['ore', 2]]), () => 7]) {
      expect(() => weakLinks(network, { recoverable: bad })).toThrow(expect.objectContaining({ code: 'invalid-option' }));
    }
    expect(() => weakLinks(network, { recoverable: new Map([['x', 0.5]]) })).toThrow(expect.objectContaining({ code: 'unknown-node' }));
  });
});
