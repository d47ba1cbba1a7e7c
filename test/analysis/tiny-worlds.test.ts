import { describe, expect, test } from 'vitest';
import { cascade } from '../../src/analysis/cascade.ts';
import { components } from '../../src/analysis/components.ts';
import { dominators } from '../../src/analysis/dominators.ts';
import { producible } from '../../src/analysis/producible.ts';
import { singlePointsOfFailure } from '../../src/analysis/single-points-of-failure.ts';
import { upstreamOf } from '../../src/analysis/upstream-of.ts';
import { weakLinks } from '../../src/analysis/weak-links.ts';
import { compose } from '../../src/graph/compose.ts';
import type { Network } from '../../src/graph/network.ts';
import { modes } from '../../src/model/terms.ts';
import { chainOfRows, type ShortNeed } from '../arbitraries/build.ts';
import { subsetsOf } from '../oracles/cut-sets.ts';
import { immediateDominator } from '../oracles/dominators.ts';
import { operableNodes } from '../oracles/fixed-points.ts';
import { levels } from '../oracles/levels.ts';
import { hops, needsAtAll } from '../oracles/reachability.ts';
import { singlePoints } from '../oracles/single-points.ts';
import { strongComponents } from '../oracles/strong-components.ts';
import { everything, has, idsIn, worldOf, type World } from '../oracles/world.ts';

/** Every way one of `size` nodes can need: nothing, all of a set, any of a set (a set of one is both). */
function waysToNeed(size: number): ShortNeed[][] {
  const sets = subsetsOf(2 ** size - 1).filter((set) => set > 0);
  const ids = (set: number) => Array.from({ length: size }, (_value, node) => `n${node}`).filter((_id, node) => has(set, node));
  return [[], ...sets.map(ids), ...sets.map(ids).flatMap((set) => (set.length > 1 ? [[set]] : []))];
}

/** Every world of `size` nodes. */
function* worldsOf(size: number): Iterable<{ readonly network: Network; readonly world: World }> {
  const ways = waysToNeed(size);
  for (let code = 0; code < ways.length ** size; code++) {
    const chain = chainOfRows(
      Array.from({ length: size }, (_value, node) => [`n${node}`, ways[Math.floor(code / ways.length ** node) % ways.length] ?? []]),
    );
    yield { network: compose([chain]), world: worldOf(chain) };
  }
}

// One node: nothing, itself. Two: nothing, 3 sets, 1 anyOf: 5². Three: nothing, 7 sets, 4 anyOf: 12³.
const sizes = [
  { size: 1, count: 2 },
  { size: 2, count: 25 },
  { size: 3, count: 1728 },
];

describe.each(sizes)('every world of $size nodes', ({ size, count }) => {
  const worlds = [...worldsOf(size)];

  test(`there are ${count}, no two alike`, () => {
    expect(worlds).toHaveLength(count);
    expect(
      new Set(
        worlds.map(({ world }) => JSON.stringify(world.slots.map((slots) => slots.toSorted((a, b) => (String(a) < String(b) ? -1 : 1))))),
      ).size,
    ).toBe(count);
  });

  test('what is producible is what the definition says, for everything that may be there, in both modes', () => {
    for (const { network, world } of worlds) {
      for (const mode of modes) {
        for (const available of subsetsOf(everything(world))) {
          const expected = idsIn(world, operableNodes(world, available, mode));
          expect(producible(network, { have: idsIn(world, available), mode }).producible).toEqual(expected);
          expect(producible(network, { without: idsIn(world, everything(world) & ~available), mode }).producible).toEqual(expected);
        }
      }
    }
  });

  test('what falls is the failed and what no longer runs, for every set of failures, in both modes', () => {
    for (const { network, world } of worlds) {
      for (const mode of modes) {
        const before = operableNodes(world, everything(world), mode);
        for (const failed of subsetsOf(everything(world))) {
          const after = operableNodes(world, everything(world) & ~failed, mode);
          const { fallen } = cascade(network, { failed: idsIn(world, failed), mode });
          expect(fallen.map(({ node }) => node).sort()).toEqual(idsIn(world, failed | (before & ~after)));
          for (const { node, round } of fallen) expect(round === 1).toBe(idsIn(world, failed).includes(node));
        }
      }
    }
  });

  test('single points are what stops each target when removed, in both modes', () => {
    for (const { network, world } of worlds) {
      for (const mode of modes) {
        world.ids.forEach((target, node) => {
          const found = singlePointsOfFailure(network, { target, mode });
          expect(found.nodes.map((row) => row.node)).toEqual(idsIn(world, singlePoints(world, node, mode) & ~(1 << node)));
          expect(found.targetRuns).toBe(has(operableNodes(world, everything(world), mode), node) ? 'yes' : 'no');
        });
      }
    }
  });

  test('weak links with one target are its single points, in both modes', () => {
    for (const { network, world } of worlds) {
      for (const mode of modes) {
        world.ids.forEach((target, node) => {
          const { links } = weakLinks(network, { targets: [target], mode });
          expect(links.map((row) => row.node)).toEqual(idsIn(world, singlePoints(world, node, mode) & ~(1 << node)));
          expect(links.every(({ loss }) => loss === 1)).toBe(true);
        });
      }
    }
  });

  test('reach, dominators, loops and levels are what the definitions say', () => {
    for (const { network, world } of worlds) {
      const distance = hops(world);
      world.ids.forEach((id, node) => {
        const needed = world.ids.filter((other, index) => other !== id && needsAtAll(world, distance, node, index));
        expect(
          upstreamOf(network, id)
            .nodes.map((row) => row.node)
            .sort(),
        ).toEqual(needed);
      });
      const expected = world.ids.map((_id, node) => {
        const by = immediateDominator(world, node);
        return by === -2 ? { kind: 'unreachable' } : by === -1 ? { kind: 'root' } : { kind: 'dominated', by: world.ids[by] };
      });
      expect(dominators(network).nodes.map(({ dominator }) => dominator)).toEqual(expected);
      const shape = components(network);
      expect(shape.strong).toEqual(strongComponents(world));
      expect(shape.levels.map(({ level }) => level)).toEqual(levels(world));
      expect(shape.cycle === undefined).toBe(world.ids.every((_id, node) => !needsAtAll(world, distance, node, node)));
    }
  });
});
