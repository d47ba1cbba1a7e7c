import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weakLinks } from '../../src/analysis/weak-links.ts';
import { compose } from '../../src/graph/compose.ts';
import { anyMode, chain, coverageOf, loopyChain, renaming, withOwn } from '../arbitraries/chain.ts';
import { chainOf, networkOf } from '../arbitraries/build.ts';
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
