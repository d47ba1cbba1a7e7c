import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concentration, type ConcentrationOptions } from '../../src/analysis/concentration.ts';
import { concentrationOf } from '../../src/analysis/shares.ts';
import { coverageFrom, networkOf } from '../arbitraries/build.ts';
import { hostileIds } from '../arbitraries/chain.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { properties } from '../property-runs.ts';

describe('golden f', () => {
  test('known shares: index .54, 1.851852 effective suppliers', () => {
    const found = concentrationOf([0.7, 0.2, 0.1]);
    expect(found.hhi).toEqual({ low: 0.54, high: 0.54 });
    expect(found.effectiveSuppliers.low).toBeCloseTo(1.851852, 6);
    expect(found.effectiveSuppliers.high).toBeCloseTo(1.851852, 6);
    expect(found.unknown).toEqual({ low: 0, high: 0 });
  });

  test('a fifth unknown: between .40 and .68, .44 if it is one more supplier', () => {
    const found = concentrationOf([0.6, 0.2]);
    expect(found).toMatchObject({
      hhi: { low: 0.4, high: 0.68 },
      hhiIfOneMore: 0.44,
      largest: { low: 0.6, high: 0.8 },
      unknown: { low: 0.2, high: 0.2 },
    });
  });
});

describe('laws', () => {
  /** Weights of a true market, cut into what is told of each: the share, bounds around it, or nothing. */
  const market = fc
    .array(
      fc.record({
        weight: fc.integer({ min: 1, max: 100 }),
        told: fc.constantFrom('share', 'bounds', 'unknown', 'left out'),
        slack: fc.nat(20),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => {
      const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
      return parts.map(({ weight, told, slack }) => ({ share: weight / whole, told, slack: slack / 100 }));
    });
  const told = (parts: readonly { share: number; told: string; slack: number }[]) =>
    parts.flatMap(({ share, told: how, slack }) => {
      if (how === 'left out') return [];
      if (how === 'unknown') return [undefined];
      return [how === 'share' ? share : { low: Math.max(0, share - slack), high: Math.min(1, share + slack) }];
    });

  test('whatever is left untold, the true index, number of suppliers and largest share lie within the bounds', () => {
    let open = 0;
    fc.assert(
      fc.property(market, (parts) => {
        const { hhi, effectiveSuppliers, largest, known } = concentrationOf(told(parts));
        const index = parts.reduce((sum, { share }) => sum + share * share, 0);
        const most = Math.max(...parts.map(({ share }) => share));
        const eps = 1e-9;
        expect(hhi.low - eps).toBeLessThanOrEqual(index);
        expect(hhi.high + eps).toBeGreaterThanOrEqual(index);
        expect(effectiveSuppliers.low - eps).toBeLessThanOrEqual(1 / index);
        if (effectiveSuppliers.high !== undefined) expect(effectiveSuppliers.high + eps).toBeGreaterThanOrEqual(1 / index);
        expect(largest.high + eps).toBeGreaterThanOrEqual(most);
        if (parts.every(({ told: how }) => how !== 'left out' && how !== 'unknown')) expect(largest.low - eps).toBeLessThanOrEqual(most);
        expect(known.low).toBeLessThanOrEqual(1 + eps);
        if (hhi.high - hhi.low > 0.05) open++;
      }),
      properties,
    );
    expect(open).toBeGreaterThan(50);
  });

  test('M10: a known market lies within [1/n, 1], and merging two suppliers never lowers the index', () => {
    fc.assert(
      fc.property(market, (parts) => {
        const shares = parts.map(({ share }) => share);
        const { low, high } = concentrationOf(shares).hhi;
        expect(low).toBeCloseTo(high, 9);
        expect(low).toBeGreaterThanOrEqual(1 / shares.length - 1e-9);
        expect(high).toBeLessThanOrEqual(1);
        const [a = 0, b = 0, ...others] = shares;
        expect(concentrationOf([Math.min(1, a + b), ...others]).hhi.low).toBeGreaterThanOrEqual(low - 1e-9);
      }),
      properties,
    );
  });

  test('both bounds can come about: all of the rest with the largest, or spread over very many', () => {
    const { hhi } = concentrationOf([0.5, { low: 0.1, high: 0.2 }]);
    expect(concentrationOf([0.9, 0.1]).hhi.high).toBe(hhi.high);
    const many = concentrationOf([0.5, 0.1, ...Array.from({ length: 4000 }, () => 0.0001)]);
    expect(many.hhi.low).toBeCloseTo(hhi.low, 4);
  });

  test('shares of more than everything are made to fit and told; shares that are none are refused', () => {
    expect(concentrationOf([0.9, 0.6])).toMatchObject({ known: { low: 1.5 }, hhi: { low: 0.52, high: 0.52 }, unknown: { high: 0 } });
    expect(concentrationOf([])).toMatchObject({ hhi: { low: 0, high: 1 }, effectiveSuppliers: { low: 1 } });
    expect(concentrationOf([]).effectiveSuppliers).not.toHaveProperty('high');
    for (const bad of [-0.1, 1.1, Number.NaN, { low: 0.5, high: 0.4 }]) {
      expect(() => concentrationOf([bad])).toThrow(expect.objectContaining({ code: 'invalid-option' }));
    }
  });
});

describe('by node, scope, firm and jurisdiction', () => {
  const network = networkOf({ ore: [], part: ['ore'], t: ['part'] });
  const providers = {
    here: { type: 'province', within: ['cn'] },
    cn: { type: 'country' },
    jp: { type: 'country' },
    a: { type: 'firm', within: ['jp'] },
    b: { type: 'firm', within: ['jp'] },
    joint: { type: 'firm', within: ['cn', 'jp'] },
    rest: { type: 'region', residual: true },
  };
  const world = (provider: string, node: string, share?: unknown, fields: object = {}) => ({
    provider,
    node,
    status: 'listed',
    ...(share === undefined ? {} : { share, scope: 'world' }),
    ...fields,
  });
  const ask = (provisions: readonly object[], options: Partial<ConcentrationOptions> = {}) =>
    concentration(network, { coverage: coverageFrom({ providers, provisions }), ...options });

  test('firms of one country are one jurisdiction; "others" are nobody; a firm in two countries is apart', () => {
    const provisions = [world('a', 'part', 0.3), world('b', 'part', 0.2), world('joint', 'part', 0.1), world('rest', 'part', 0.4)];
    const byCountry = ask(provisions);
    expectJsonSafe(byCountry);
    expect(byCountry.supplies).toMatchObject([
      {
        node: 'w/part',
        scope: 'world',
        suppliers: [
          { supplier: 'jp', share: 0.5 },
          { supplier: 'cn + jp', share: 0.1 },
        ],
        unknown: { low: 0.4, high: 0.4 },
      },
    ]);
    const byFirm = ask(provisions, { by: 'providers' });
    expect(byFirm.supplies[0]!.suppliers.map(({ supplier }) => supplier)).toEqual(['a', 'b', 'joint']);
    expect(byFirm.supplies[0]!.hhi.low).toBeCloseTo(0.09 + 0.04 + 0.01, 12);
    expect(byCountry.supplies[0]!.hhi.low).toBeGreaterThan(byFirm.supplies[0]!.hhi.low);
  });

  test('scopes stay apart; a part is not counted beside its whole; the latest year counts', () => {
    const national = { scope: 'national' };
    const { supplies } = ask([
      world('cn', 'ore', 0.6),
      world('here', 'ore', 0.2),
      world('here', 'ore', 0.5, national),
      world('jp', 'ore', 0.2, { asOf: '2019' }),
      world('jp', 'ore', 0.1, { asOf: '2023' }),
      world('jp', 'ore', 0.15, { asOf: '2021' }),
    ]);
    expect(supplies.map(({ scope, suppliers }) => [scope, suppliers])).toEqual([
      [
        'world',
        [
          { supplier: 'cn', share: 0.6 },
          { supplier: 'jp', share: 0.1 },
        ],
      ],
      ['national', [{ supplier: 'cn', share: 0.5 }, { supplier: 'jp' }]],
    ]);
  });

  test('suppliers without shares are somebody whose share is unknown; nodes that nobody supplies are left out', () => {
    const { supplies } = ask([
      world('a', 'ore'),
      world('jp', 'ore'),
      world('a', 't', undefined, { status: 'absent' }),
      world('b', 't', undefined, { status: 'planned' }),
    ]);
    expect(supplies).toMatchObject([{ node: 'w/ore', suppliers: [{ supplier: 'jp' }], hhi: { low: 0, high: 1 } }]);
    expect(supplies[0]).not.toHaveProperty('scope');
    expect(ask([world('b', 't', undefined, { status: 'planned' })], { include: ['planned'] }).supplies).toHaveLength(1);
  });

  test('providers with hostile names', () => {
    const named = Object.fromEntries(hostileIds.map((id) => [`p${id}`, { type: 'firm' }]));
    const coverage = coverageFrom({
      providers: { ...providers, ...named },
      provisions: hostileIds.map((id) => world(`p${id}`, 'ore', 1 / 16)),
    });
    expect(concentration(network, { coverage }).supplies[0]!.suppliers).toHaveLength(hostileIds.length);
  });

  test('asked for some nodes; asked wrongly', () => {
    const provisions = [world('a', 'ore'), world('a', 't')];
    expect(ask(provisions, { nodes: ['t'] }).supplies.map(({ node }) => node)).toEqual(['w/t']);
    expect(() => ask(provisions, { by: 'firms' as never })).toThrow(expect.objectContaining({ code: 'invalid-option' }));
    expect(() => ask(provisions, { nodes: ['x'] })).toThrow(expect.objectContaining({ code: 'unknown-node' }));
  });
});
