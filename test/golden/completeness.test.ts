import { expect, test } from 'vitest';
import { findGaps } from '../../src/analysis/find-gaps.ts';
import { coverageFrom, networkOf } from '../arbitraries/build.ts';

/*
 * methods.md §1i: weights (.3, .2, .2, .2, .1), capabilities (1.2, .6, 0, .05, .9). Every node weighs the same here, so
 * a weight of .3 is three nodes of the ten.
 */
test('golden i: completeness by count .80, by capability .52, by the weakest input 0', () => {
  const capability = [1.2, 1.2, 1.2, 0.6, 0.6, 0, 0, 0.05, 0.05, 0.9];
  const ids = capability.map((_value, at) => `g${at}`);
  const network = networkOf({
    ...Object.fromEntries(ids.map((id) => [id, []])),
    heading: { kind: 'category', endProduct: true, needs: ids },
  });
  const coverage = coverageFrom({
    providers: { here: { type: 'region' } },
    provisions: ids.map((node, at) => ({ provider: 'here', node, status: 'listed', capability: capability[at] })),
  });
  const { completeness } = findGaps(network, { coverage, trade: 'closed' });
  expect(completeness.nodes).toBe(10);
  expect(completeness.count).toEqual({ low: 0.8, high: 0.8 });
  expect(completeness.capabilityWeighted.low).toBeCloseTo(0.52, 12);
  expect(completeness.capabilityWeighted.high).toBeCloseTo(0.52, 12);
  expect(completeness.leontief).toEqual({ low: 0, high: 0 });
});
