import { describe, expect, test } from 'vitest';
import { lookThrough } from '../../src/analysis/look-through.ts';
import { importDependence, importReliance, supplyRisk, timeToSurvive } from '../../src/analysis/supply-risk.ts';

const refused = (code: string) => expect.objectContaining({ code });
const country = (share: number, governance: number, trade?: number) => ({ share, governance, ...(trade === undefined ? {} : { trade }) });

describe('golden f: supply risk of the European Union', () => {
  const global = [country(0.7, 6), country(0.2, 4), country(0.1, 2)];
  const sourcing = [country(0.5, 6), country(0.3, 2), country(0.2, 2, 0.8)];
  const rest = { importReliance: 0.8, recycling: 0.1, substitution: 0.95 };

  test('1.961712 with its parts 3.12 and 1.744; 2.6676 by global supply alone', () => {
    const found = supplyRisk({ global, sourcing, ...rest, economicImportance: 2.8 });
    expect(found.global).toBeCloseTo(3.12, 9);
    expect(found.sourcing).toBeCloseTo(1.744, 9);
    expect(found.supplyRisk).toBeCloseTo(1.961712, 9);
    expect(found.critical).toBe(true);
    expect(supplyRisk({ global, recycling: 0.1, substitution: 0.95 }).supplyRisk).toBeCloseTo(2.6676, 9);
  });

  test('critical needs both; without an economic importance there is no verdict', () => {
    expect(supplyRisk({ global, economicImportance: 2.7 }).critical).toBe(false);
    expect(supplyRisk({ global: [country(0.3, 3)], economicImportance: 5 }).critical).toBe(false);
    expect(supplyRisk({ global })).not.toHaveProperty('critical');
  });

  test('numbers out of range are refused', () => {
    for (const input of [
      { global: [country(1.2, 1)] },
      { global: [country(0.5, 11)] },
      { global: [country(0.6, 1), country(0.6, 1)] },
      { global, recycling: -1 },
    ]) {
      expect(() => supplyRisk(input)).toThrow(refused('invalid-option'));
    }
  });
});

describe('golden f: import reliance and dependence', () => {
  test('.7; net exporters are kept at 0 and told', () => {
    expect(importReliance({ imports: 80, exports: 10, production: 30 })).toEqual({ importReliance: 0.7 });
    expect(importReliance({ imports: 10, exports: 40, production: 60 })).toEqual({ importReliance: 0, beyond: -1 });
    expect(() => importReliance({ imports: 0, exports: 50, production: 50 })).toThrow(refused('ill-posed'));
    expect(() => importReliance({ imports: -1, exports: 0, production: 1 })).toThrow(refused('invalid-option'));
  });

  const year = (at: number, holds: boolean) => ({
    year: at,
    importConcentration: 0.54,
    exportConcentration: 0.45,
    imports: holds ? 80 : 8,
    exports: 10,
  });
  test('a year holds when all three do; two of three years in a row make a dependence', () => {
    expect(importDependence([year(2020, true)]).years).toEqual([{ year: 2020, dependent: true }]);
    expect(importDependence([year(2020, true), year(2021, false), year(2022, true)]).dependent).toBe(true);
    expect(importDependence([year(2020, true), year(2021, false), year(2022, false)]).dependent).toBe(false);
    expect(importDependence([year(2022, true), year(2021, true)]).dependent).toBe(true);
    expect(importDependence([year(2019, true), year(2022, true)]).dependent).toBe(false);
    for (const edge of [{ importConcentration: 0.4 }, { exportConcentration: 0.4 }, { imports: 10 }]) {
      expect(importDependence([{ ...year(2020, true), ...edge }]).years[0]!.dependent).toBe(false);
    }
  });
});

describe('golden: time to survive', () => {
  test('stock 10, use 2 a day, recovery 8 days', () => {
    expect(timeToSurvive({ stock: 10, use: 2, timeToRecover: 8 })).toEqual({
      timeToSurvive: 5,
      exposed: true,
      lost: 6,
      recoverable: 0.625,
    });
    expect(timeToSurvive({ stock: 10, use: 2, timeToRecover: 5 })).toEqual({ timeToSurvive: 5, exposed: false, lost: 0, recoverable: 1 });
    expect(timeToSurvive({ stock: 0, use: 2, timeToRecover: 0 })).toEqual({ timeToSurvive: 0, exposed: false, lost: 0, recoverable: 1 });
    expect(timeToSurvive({ stock: 0, use: 0, timeToRecover: 9 })).toEqual({ exposed: false, lost: 0, recoverable: 1 });
    expect(() => timeToSurvive({ stock: -1, use: 2, timeToRecover: 1 })).toThrow(refused('invalid-option'));
  });
});

describe('golden: look-through', () => {
  const table = [
    { supplier: 'd', user: 't', coefficient: 0.6 },
    { supplier: 'f', user: 't', coefficient: 0.2 },
    { supplier: 'g', user: 'd', coefficient: 0.5 },
  ];
  test('face value .2, looked through .5', () => {
    const found = lookThrough(table, { target: 't', foreign: ['f', 'g'] });
    expect(found.faceValue).toBeCloseTo(0.2, 12);
    expect(found.lookThrough).toBeCloseTo(0.5, 12);
    expect(found.suppliers.map(({ node }) => node)).toEqual(['g', 'f']);
  });

  test('loops add up: L of two that feed each other by half', () => {
    const loop = [
      { supplier: 'f', user: 't', coefficient: 0.5 },
      { supplier: 'h', user: 'f', coefficient: 0.5 },
      { supplier: 'f', user: 'h', coefficient: 0.5 },
    ];
    // L(f, t) = 0.5 / (1 − 0.25), L(h, t) = half of it
    const found = lookThrough(loop, { target: 't', foreign: ['f', 'h', 'nobody', 't'] });
    expect(found.lookThrough).toBeCloseTo(2 / 3 + 1 / 3, 9);
  });

  test('loops that take all they give, unknown targets and negative coefficients are refused', () => {
    const closed = [
      { supplier: 'a', user: 'a', coefficient: 1 },
      { supplier: 'a', user: 't', coefficient: 1 },
    ];
    expect(() => lookThrough(closed, { target: 't', foreign: ['a'] })).toThrow(
      expect.objectContaining({ code: 'ill-posed', issue: expect.objectContaining({ endless: ['a'] }) }),
    );
    expect(() => lookThrough(table, { target: 'x', foreign: [] })).toThrow(refused('unknown-node'));
    expect(() => lookThrough([{ supplier: 'a', user: 'b', coefficient: -1 }], { target: 'b', foreign: [] })).toThrow(
      refused('invalid-option'),
    );
  });
});
