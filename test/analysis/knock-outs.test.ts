import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cascade } from '../../src/analysis/cascade.ts';
import { knockOuts, type KnockOutOptions } from '../../src/analysis/knock-outs.ts';
import { weakLinks } from '../../src/analysis/weak-links.ts';
import { compose } from '../../src/graph/compose.ts';
import { ChainError } from '../../src/model/chain-error.ts';
import type { Coverage } from '../../src/model/coverage.ts';
import type { ElementKind, Others } from '../../src/graph/supply-layer.ts';
import { anyMode, chain, supplyOf, targetOf, withOwn } from '../arbitraries/chain.ts';
import { coverageFrom, networkOf } from '../arbitraries/build.ts';
import { operableNodes } from '../oracles/fixed-points.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { everything, has, maskOf, worldOf } from '../oracles/world.ts';
import { properties } from '../property-runs.ts';

const chips = networkOf({ silica: [], wafer: ['silica'], euv: [], duv: [], lithography: [['euv', 'duv']], fab: ['wafer', 'lithography'] });
const makers = {
  lens: 'here',
  providers: {
    here: { type: 'region' },
    asml: { type: 'firm', within: ['veldhoven'] },
    veldhoven: { type: 'city', within: ['nld'] },
    nld: { type: 'country' },
    nikon: { type: 'firm', within: ['jpn'] },
    jpn: { type: 'country' },
    rest: { type: 'region', residual: true },
  },
};
const supplied = (...provisions: readonly object[]) =>
  coverageFrom({ ...makers, provisions: provisions.map((row) => ({ status: 'listed', ...row })) });
const rows = (coverage: Coverage, elements: ElementKind, options: KnockOutOptions = {}) =>
  knockOuts(chips, { coverage, elements, ...options }).elements.map(({ element, loss, certainty }) => [element, loss, certainty]);

describe('what each loss costs, by example', () => {
  test('nodes: whatever stops the target, greatest loss first, ties as declared', () => {
    expect(knockOuts(chips).elements.map(({ element, loss, fallen }) => [element, loss, fallen])).toEqual([
      ['w/silica', 1, 3],
      ['w/wafer', 1, 2],
      ['w/lithography', 1, 2],
    ]);
  });

  test('a sole named supplier may be the only one; the whole of the shares makes it certain', () => {
    const maybe = supplied({ provider: 'asml', node: 'euv' }, { provider: 'nikon', node: 'wafer' });
    expect(rows(maybe, 'providers')).toEqual([['nikon', { low: 0, high: 1 }, 'possible']]);
    const whole = supplied({ provider: 'nikon', node: 'wafer', share: 1, scope: 'world' });
    expect(rows(whole, 'providers')).toEqual([['nikon', 1, 'certain']]);
  });

  test('one firm with both alternatives is a single point, and so is its country', () => {
    const both = supplied(
      { provider: 'asml', node: 'euv', share: 1, scope: 'world' },
      { provider: 'asml', node: 'duv', share: 1, scope: 'world' },
    );
    expect(rows(both, 'providers')).toEqual([['asml', 1, 'certain']]);
    expect(rows(both, 'jurisdictions')).toEqual([['nld', 1, 'certain']]);
    expect(knockOuts(chips, { coverage: both, elements: 'providers' }).elements[0]?.because).toMatchObject({
      gone: ['w/euv', 'w/duv'],
      stops: ['w/fab'],
    });
  });

  test('a residual bucket is nobody: it never fails, and it keeps the node supplied', () => {
    const shared = supplied(
      { provider: 'nikon', node: 'wafer', share: 0.8, scope: 'world' },
      { provider: 'rest', node: 'wafer', share: 0.2, scope: 'world' },
    );
    expect(rows(shared, 'providers')).toEqual([['nikon', { low: 0, high: 1 }, 'possible']]);
  });

  test('shares of different scopes do not add up to a whole', () => {
    const apart = supplied(
      { provider: 'nikon', node: 'wafer', share: 0.5, scope: 'world' },
      { provider: 'nikon', node: 'wafer', share: 0.5, scope: 'national' },
    );
    expect(rows(apart, 'providers')).toEqual([['nikon', { low: 0, high: 1 }, 'possible']]);
  });

  test('only what is among fails; names of the coverage are accepted, unknown ones refused with the nearest', () => {
    const coverage = supplied({ provider: 'nikon', node: 'wafer' }, { provider: 'asml', node: 'silica' });
    expect(rows(coverage, 'providers', { among: ['asml'] })).toEqual([['asml', { low: 0, high: 1 }, 'possible']]);
    expect(() => rows(coverage, 'providers', { among: ['asmi'] })).toThrow(
      expect.objectContaining({ code: 'unknown-provider', issue: expect.objectContaining({ nearest: ['asml'] }) }),
    );
  });

  test('suppliers cannot be knocked out without knowing them', () => {
    expect(() => knockOuts(chips, { elements: 'providers' })).toThrow(ChainError);
    expect(() => knockOuts(chips, { elements: 'firms' as ElementKind })).toThrow(expect.objectContaining({ code: 'invalid-option' }));
  });

  test('nothing runs at baseline: no losses, and the baseline says so', () => {
    const stopped = networkOf({ t: [[]] });
    expect(knockOuts(stopped)).toMatchObject({ baseline: { kind: 'nothing-runs' }, elements: [], total: 0 });
  });
});

describe('what each loss costs, as laws', () => {
  test('of nodes it is what a cascade of that node costs, and what weak links say', () => {
    fc.assert(
      fc.property(chain(), anyMode, (world, mode) => {
        const network = compose([world]);
        const result = knockOuts(network, { targets: [targetOf(world)], mode });
        expectJsonSafe(result);
        expect(result.total).toBe(result.elements.length);
        expect(result.elements.map(({ element, loss }) => [element, loss])).toEqual(
          weakLinks(network, { targets: [targetOf(world)], mode }).links.map(({ node, loss }) => [node, loss]),
        );
        for (const { element, fallen, loss } of result.elements) {
          const alone = cascade(network, { failed: [element], targets: [targetOf(world)], mode });
          expect(loss).toBe(alone.loss);
          expect(fallen).toBe(alone.fallen.length);
        }
      }),
      properties,
    );
  });

  const supply = withOwn(chain(), (world) => supplyOf(world));
  const kinds = fc.constantFrom('providers' as const, 'jurisdictions' as const);

  test('of suppliers it is what the nodes cost that have no other, certain or possible', () => {
    fc.assert(
      fc.property(supply, kinds, anyMode, ([world, { coverage, providersIn, soleSuppliers }], kind, mode) => {
        const of = worldOf(world);
        const target = of.ids.length - 1;
        const running = operableNodes(of, everything(of), mode);
        const stops = (lost: readonly string[], others: Others) => {
          const gone = maskOf(of, soleSuppliers(lost, others));
          return has(running, target) && !has(operableNodes(of, everything(of) & ~gone, mode), target) ? 1 : 0;
        };
        const expected = providersIn(kind).flatMap(([id, lost]) => {
          const [low, high] = [stops(lost, 'stay'), stops(lost, 'none')];
          return high === 0 ? [] : [[id, low === high ? low : { low, high }] as const];
        });
        const result = knockOuts(compose([world]), { coverage, elements: kind, targets: [targetOf(world)], mode });
        expectJsonSafe(result);
        expect(new Map(result.elements.map(({ element, loss }) => [element, loss]))).toEqual(new Map(expected));
      }),
      properties,
    );
  });

  test('a cascade of the same suppliers loses the same, unnamed suppliers stepping in or not', () => {
    fc.assert(
      fc.property(supply, kinds, ([world, { coverage }], kind) => {
        const network = compose([world]);
        const targets = [targetOf(world)];
        for (const { element, loss } of knockOuts(network, { coverage, elements: kind, targets }).elements) {
          const fail = (others: Others) => cascade(network, { failedSuppliers: [element], coverage, others, targets }).loss;
          expect([fail('stay'), fail('none')]).toEqual(typeof loss === 'number' ? [loss, loss] : [loss.low, loss.high]);
        }
      }),
      properties,
    );
  });
});
