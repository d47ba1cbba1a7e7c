import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findGaps } from '../../src/analysis/find-gaps.ts';
import { lensOf, type LensOptions } from '../../src/graph/lens.ts';
import type { PresenceRule } from '../../src/graph/presence-rule.ts';
import { coverageFrom, networkOf } from '../arbitraries/build.ts';
import { properties } from '../property-runs.ts';

const network = networkOf({ a: [], b: [], c: [] });
const providers = {
  province: { type: 'province' },
  east: { type: 'city', within: ['province'] },
  west: { type: 'city', within: ['province'] },
  works: { type: 'firm', within: ['east'] },
  mill: { type: 'firm', within: ['west'] },
  far: { type: 'country' },
};
type Row = { readonly provider: string; readonly node: string; readonly [field: string]: unknown };
const coverageOf = (provisions: readonly Row[], more: Readonly<Record<string, unknown>> = {}) =>
  coverageFrom({ lens: 'province', providers, provisions: provisions.map((row) => ({ status: 'listed', ...row })), ...more });
const presence = (provisions: readonly Row[], options: LensOptions, more: Readonly<Record<string, unknown>> = {}) =>
  lensOf(network, coverageOf(provisions, more), options).presence;

describe('whose supply speaks for a lens', () => {
  const rows = [
    { provider: 'province', node: 'a' },
    { provider: 'east', node: 'b' },
    { provider: 'works', node: 'c' },
  ];

  test('what a firm or a city has, those around it have; never the reverse', () => {
    expect(presence(rows, {})).toEqual(['present', 'present', 'present']);
    expect(presence(rows, { lens: 'east' })).toEqual(['unknown', 'present', 'present']);
    expect(presence(rows, { lens: 'works' })).toEqual(['unknown', 'unknown', 'present']);
    expect(presence(rows, { lens: 'west' })).toEqual(['unknown', 'unknown', 'unknown']);
  });

  test('a parent that lacks a node does not make its cities lack it, nor a city its parent', () => {
    const lacking = [
      { provider: 'province', node: 'a', status: 'absent' },
      { provider: 'east', node: 'b', status: 'absent' },
    ];
    expect(presence(lacking, {})).toEqual(['absent', 'unknown', 'unknown']);
    expect(presence(lacking, { lens: 'east' })).toEqual(['unknown', 'absent', 'unknown']);
  });

  test('own: no city answers for its province; firms: no place answers for its firms', () => {
    expect(presence(rows, { presentIf: { rollUp: 'own' } })).toEqual(['present', 'unknown', 'unknown']);
    expect(presence(rows, { presentIf: { rollUp: 'firms' } })).toEqual(['unknown', 'unknown', 'present']);
    expect(presence(rows, { presentIf: { rollUp: 'firms' } }, { present: ['b'] })).toEqual(['unknown', 'unknown', 'present']);
  });

  test('several providers together have what any of them has, and lack what all of them lack', () => {
    const together = [
      { provider: 'east', node: 'a' },
      { provider: 'east', node: 'b', status: 'absent' },
      { provider: 'west', node: 'b', status: 'absent' },
      { provider: 'west', node: 'c', status: 'absent' },
    ];
    expect(presence(together, { lens: ['east', 'west'] })).toEqual(['present', 'absent', 'unknown']);
    expect(presence(together, { lens: ['east', 'far'] }, { absent: ['c'] })).toEqual(['present', 'unknown', 'unknown']);
    expect(lensOf(network, coverageOf([]), { lens: ['west', 'east', 'west'] }).name.en).toBe('west, east');
  });

  test('a lens that is nobody, no lens at all, and a rule that cannot be are refused by name', () => {
    const coded = (code: string) => expect.objectContaining({ code });
    expect(() => presence([], { lens: ['east', 'wets'] })).toThrow(coded('unknown-provider'));
    expect(() => presence([], { lens: [] })).toThrow(coded('invalid-option'));
    const rules = [{ shareAtLeast: 1.1 }, { shareAtLeast: NaN }, { capabilityAtLeast: -1 }, { rollUp: 'all' }, { scope: 'city' }];
    for (const rule of rules) expect(() => presence([], { presentIf: rule as PresenceRule })).toThrow(/presentIf/u);
  });
});

describe('thresholds', () => {
  const shared = (provider: string, share: unknown, scope = 'national') => ({ provider, node: 'a', share, scope });
  const verdict = (rows: readonly Row[], rule: PresenceRule, lens = 'province') => presence(rows, { lens, presentIf: rule })[0];
  const tenth = { shareAtLeast: 0.1, scope: 'national' } as const;

  test('shares of those within are added up; a figure of the lens itself speaks for them', () => {
    expect(verdict([shared('east', 0.06), shared('mill', 0.05)], tenth)).toBe('present');
    expect(verdict([shared('east', 0.06), shared('mill', 0.03)], tenth)).toBe('unknown');
    expect(verdict([shared('province', 0.08), shared('east', 0.06), shared('mill', 0.05)], tenth)).toBe('absent');
    expect(verdict([shared('east', 0.06), shared('works', 0.06)], tenth)).toBe('unknown');
    expect(verdict([shared('east', 0.06)], tenth, 'east')).toBe('absent');
  });

  test('bounds, other scopes, and what nobody has measured', () => {
    expect(verdict([shared('province', { low: 0.05, high: 0.2 })], tenth)).toBe('unknown');
    expect(verdict([shared('province', { low: 0.1, high: 0.2 })], tenth)).toBe('present');
    expect(verdict([shared('province', 0.5, 'world')], tenth)).toBe('unknown');
    expect(verdict([shared('province', 0.5, 'world')], { shareAtLeast: 0.1 })).toBe('present');
    expect(verdict([{ provider: 'province', node: 'a' }], tenth)).toBe('unknown');
    expect(presence([], { presentIf: tenth }, { present: ['a'] })[0]).toBe('unknown');
  });

  test('capability: the largest that anyone states; only the lens itself can say that nobody reaches it', () => {
    const able = (provider: string, capability: number) => ({ provider, node: 'a', capability });
    const half = { capabilityAtLeast: 0.5 };
    expect(verdict([able('east', 0.2), able('works', 0.5)], half)).toBe('present');
    expect(verdict([able('east', 0.2)], half)).toBe('unknown');
    expect(verdict([able('province', 0.2), able('east', 0.1)], half)).toBe('absent');
  });

  test('a gap says whether the supply falls short or is not measured', () => {
    const rows = [shared('province', 0.05), { provider: 'province', node: 'b' }];
    const { gaps, options } = findGaps(network, { coverage: coverageOf(rows), targets: ['a', 'b'], presentIf: tenth });
    expect(gaps.map(({ node, state, because }) => [node, state, because.kind])).toEqual([
      ['w/a', 'missing', 'below-threshold'],
      ['w/b', 'unknown', 'unmeasured'],
    ]);
    expect(options).toMatchObject({ lens: 'province', presentIf: tenth });
  });

  test('laws: a higher threshold never finds more; a wider lens never finds less', () => {
    const row = fc.record({
      provider: fc.constantFrom(...Object.keys(providers)),
      status: fc.constantFrom('listed', 'listed', 'listed', 'planned', 'absent'),
      share: fc.constantFrom(0, 0.05, 0.1, 0.2, 0.6),
      capability: fc.constantFrom(0, 0.3, 1),
    });
    const rows = fc.uniqueArray(row, { maxLength: 6, selector: ({ provider }) => provider });
    const level = fc.constantFrom(undefined, 0, 0.08, 0.1, 0.3, 1);
    const seen = { present: 0, absent: 0, unknown: 0 };
    fc.assert(
      fc.property(rows, level, level, fc.constantFrom('east', 'west'), (drawn, share, capability, city) => {
        const written = drawn.map((one) => ({ ...one, node: 'a', scope: 'world' }));
        const rule = (low: number | undefined, least: number | undefined) => ({
          ...(low === undefined ? {} : { shareAtLeast: low }),
          ...(least === undefined ? {} : { capabilityAtLeast: least }),
        });
        const here = verdict(written, rule(share, capability))!;
        seen[here]++;
        const stricter = verdict(written, rule(Math.min(1, (share ?? 0) + 0.1), capability));
        if (stricter === 'present') expect(here).toBe('present');
        if (here === 'absent') expect(stricter).toBe('absent');
        // A province's own figure may be lower than the sum of its cities': then they disagree, and it is its own that counts.
        const hasOwn = drawn.some(({ provider }) => provider === 'province');
        if (!hasOwn && verdict(written, rule(share, capability), city) === 'present') expect(here).toBe('present');
      }),
      { ...properties, numRuns: 500 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
  });
});
