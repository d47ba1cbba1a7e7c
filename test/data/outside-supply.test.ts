import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { elevenChains, jiangxi, planChains, planFigures, worldSupply } from '../../chains/index.ts';
import { concentration } from '../../src/analysis/concentration.ts';
import { weakLinks } from '../../src/analysis/weak-links.ts';
import { compose } from '../../src/graph/compose.ts';
import { jurisdictionsOf } from '../../src/graph/jurisdictions.ts';
import { lensOf } from '../../src/graph/lens.ts';
import { planPassages } from './plan-passages.ts';

const everything = compose(planChains, { external: 'error' });
const residual = new Set(worldSupply.providers.flatMap(({ id, residual: bucket }) => (bucket ? [id] : [])));

describe('outside supply', () => {
  test('speaks of forty nodes and more, all of which are there, each supplier once', () => {
    const lens = lensOf(everything, worldSupply);
    expect(lens.elsewhere).toBe(0);
    const nodes = new Set(worldSupply.provisions.map(({ node }) => node));
    expect(nodes.size).toBeGreaterThanOrEqual(40);
    const keys = worldSupply.provisions.map(({ provider, node }) => `${provider} ${node}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('shares are cited, never judged, of one scope and year a node, and add up to the whole at most', () => {
    const shared = worldSupply.provisions.filter(({ share }) => share !== undefined);
    expect(shared.filter(({ claims }) => claims.every(({ how }) => how === 'judged'))).toEqual([]);
    expect(shared.filter(({ scope, asOf }) => scope === undefined || asOf === undefined)).toEqual([]);
    const countries = new Set(
      worldSupply.providers.flatMap(({ id, type, residual: bucket }) => (type === 'country' || bucket ? [id] : [])),
    );
    const sums = new Map<string, number>();
    for (const { provider, node, share } of shared) {
      if (!countries.has(provider)) continue;
      sums.set(node, (sums.get(node) ?? 0) + (typeof share === 'number' ? share : share!.low));
    }
    expect([...sums].filter(([, sum]) => sum > 1 + 1e-9)).toEqual([]);
    expect(sums.size).toBeGreaterThan(30);
  });

  test('every firm lies in a place', () => {
    const around = jurisdictionsOf(worldSupply);
    const types = new Map(worldSupply.providers.map(({ id, type }) => [id, type]));
    const stray = worldSupply.providers.filter(
      ({ id, type }) => type === 'firm' && around.get(id)!.some((one) => types.get(one) === 'firm'),
    );
    expect(stray.map(({ id }) => id)).toEqual([]);
    expect(residual.size).toBeGreaterThan(0);
  });

  test('Jiangxi lies within China; exposure and concentration mean something', () => {
    expect(jurisdictionsOf(jiangxi).get('jiangxi')).toEqual(['china']);
    const industry = compose(elevenChains);
    const { links } = weakLinks(industry, { coverage: jiangxi });
    expect(links.filter((link) => link.concentration !== undefined).length).toBeGreaterThan(30);
    const { supplies } = concentration(industry, { coverage: jiangxi, by: 'jurisdictions' });
    const gallium = supplies.find(({ node }) => node.endsWith('/primary-gallium'));
    expect(gallium?.suppliers[0]).toMatchObject({ supplier: 'china' });
    expect(gallium?.hhi.low).toBeGreaterThan(0.9);
  });
});

describe('the plan’s figures', () => {
  const plan = process.env['CHANYELIAN_PLAN'] ?? fileURLToPath(new URL('../../../shared/source/plan.txt', import.meta.url));
  const missing = !existsSync(plan);

  test.skipIf(missing)('stand in the plan as quoted, with their number', () => {
    const { passage } = planPassages(readFileSync(plan, 'utf8'));
    for (const { id, value, claims } of planFigures) {
      for (const { at, quote = '' } of claims) {
        expect(passage(at), id).toContain(quote);
        const printed = value < 1 ? `${Math.round(value * 1000) / 10}%` : String(value);
        expect(quote, id).toContain(printed);
      }
    }
  });

  test('have ids of their own', () => {
    expect(new Set(planFigures.map(({ id }) => id)).size).toBe(planFigures.length);
    expect(planFigures.length).toBeGreaterThan(15);
  });
});
