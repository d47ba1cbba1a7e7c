import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completions, type CompletionOptions } from '../../src/analysis/completions.ts';
import { compose } from '../../src/graph/compose.ts';
import type { Chain } from '../../src/model/chain.ts';
import { coverageFrom, networkOf } from '../arbitraries/build.ts';
import { anyMode, chain, presentSet, withOwn } from '../arbitraries/chain.ts';
import { attains, minimalFills, type Offered } from '../oracles/completions.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { maskOf, worldOf } from '../oracles/world.ts';
import { properties } from '../property-runs.ts';

/** A drawn question, and the same for the oracle. */
interface Drawn {
  readonly chain: Chain;
  readonly options: CompletionOptions;
  readonly offered: Offered;
  readonly targets: number;
}

const prices = fc.constantFrom(0, 1, 1, 1, 2, 2, 3, 5);

/** What is there; prices with ties and zeros; some nodes on sale, some free to buy, some forbidden; one or two targets. */
function question(): fc.Arbitrary<Drawn> {
  return withOwn(chain(), (drawn) => {
    const ids = worldOf(drawn).ids;
    const rows = (of: fc.Arbitrary<number | undefined>) => fc.array(of, { minLength: ids.length, maxLength: ids.length });
    return fc.record({
      have: presentSet(drawn),
      cost: rows(prices),
      buy: rows(fc.option(fc.constantFrom(0, 1, 2, 4), { nil: undefined, freq: 3 })),
      trade: fc.subarray([...ids], { maxLength: 1 }),
      forbid: fc.subarray([...ids], { maxLength: 1 }),
      both: fc.boolean(),
      most: fc.constantFrom(0, 2),
    });
  }).map(([drawn, { have, cost, buy, trade, forbid, both, most }]) => {
    const world = worldOf(drawn);
    const onSale = buy.map((price, node) => (price === undefined || node >= world.ids.length - 1 || most === 0 ? undefined : price));
    const banned = (id: string) => forbid.includes(id);
    const targets = both ? world.ids.slice(-2) : world.ids.slice(-1);
    return {
      chain: drawn,
      targets: maskOf(world, targets),
      options: {
        targets,
        have,
        trade,
        forbid,
        cost: (id) => cost[world.ids.indexOf(id)]!,
        buy: new Map(onSale.flatMap((price, node): [string, number][] => (price === undefined ? [] : [[world.ids[node]!, price]]))),
      },
      offered: {
        present: maskOf(world, have),
        free: maskOf(
          world,
          trade.filter((id) => !banned(id) && onSale[world.ids.indexOf(id)] === undefined),
        ),
        add: world.ids.map((id, node) => (banned(id) ? undefined : cost[node])),
        buy: world.ids.map((id, node) => (banned(id) ? undefined : onSale[node])),
      },
    };
  });
}

describe.each(['search', 'highs'] as const)('completions against every subset, by %s', (solver) => {
  const runs = solver === 'search' ? { ...properties, numRuns: 2000 } : properties;

  test('G2, G3, G5: the minimal sets, all of them, cheapest first; impossible exactly when there is none', async () => {
    await fc.assert(
      fc.asyncProperty(question(), anyMode, async ({ chain: drawn, options, offered, targets }, mode) => {
        const world = worldOf(drawn);
        const expected = minimalFills(world, offered, targets, mode);
        const result = await completions(compose([drawn]), { ...options, mode, solver, k: 1000 });
        expect(result.kind).toBe(expected.length === 0 ? 'impossible' : 'possible');
        if (result.kind === 'impossible') {
          expect(result.impossible.lacking.length).toBeGreaterThan(0);
          return;
        }
        expect(result).toMatchObject({ optimal: true, complete: true, gap: 0 });
        const paid = (buy: readonly string[]) => maskOf(world, buy) & ~offered.free;
        const key = (add: number, buy: number) => `${add} ${buy}`;
        expect(new Set(result.solutions.map(({ add, buy }) => key(maskOf(world, add), paid(buy))))).toEqual(
          new Set(expected.map(({ add, buy }) => key(add, buy))),
        );
        expect(result.solutions).toHaveLength(expected.length);
        const costs = result.solutions.map(({ cost }) => cost);
        expect(costs).toEqual(expected.map(({ cost }) => cost).sort((a, b) => a - b));
        expect(result.lowerBound).toBe(costs[0]);
        for (const { add, buy, because } of result.solutions) {
          // With exactly what is listed as bought the targets run, and without any one of the nodes they do not.
          const with_ = (lost?: string) => {
            const left = (ids: readonly string[]) =>
              maskOf(
                world,
                ids.filter((id) => id !== lost),
              );
            return attains(world, { ...offered, free: 0 }, { add: left(add), buy: left(buy) }, targets, mode);
          };
          expect(with_()).toBe(true);
          for (const id of [...add, ...buy]) expect(with_(id)).toBe(false);
          for (const { node, neededBy } of because) {
            expect(neededBy[0]?.on ?? node).toBe(node);
            expect(targets & maskOf(world, [neededBy.at(-1)?.node ?? node])).not.toBe(0);
          }
        }
      }),
      runs,
    );
  });

  test('the k cheapest are the k cheapest', async () => {
    await fc.assert(
      fc.asyncProperty(
        question(),
        anyMode,
        fc.integer({ min: 1, max: 3 }),
        async ({ chain: drawn, options, offered, targets }, mode, k) => {
          const expected = minimalFills(worldOf(drawn), offered, targets, mode).map(({ cost }) => cost);
          const result = await completions(compose([drawn]), { ...options, mode, solver, k });
          if (result.kind === 'impossible') return;
          expect(result.solutions.map(({ cost }) => cost)).toEqual(expected.sort((a, b) => a - b).slice(0, k));
          expect(result.optimal).toBe(true);
        },
      ),
      properties,
    );
  });
});

describe('golden a4: recipes with prices (methods.md §1a)', () => {
  const network = networkOf({
    B: [],
    D: [],
    E: [],
    h1: ['A', 'B'],
    h2: ['C'],
    h3: ['D'],
    h4: ['E'],
    h5: ['D', 'E'],
    A: [['h3', 'h4']],
    C: ['h5'],
    T: [['h1', 'h2']],
  });
  const cost = new Map(Object.entries({ B: 3, D: 4, E: 5, h1: 1, h2: 6, h3: 2, h4: 3, h5: 1 }));
  const ask = async (have: readonly string[], k = 1) => {
    const result = await completions(network, { target: 'T', have: ['A', 'C', 'T', ...have], cost, k });
    return result.kind === 'possible' ? result.solutions.map((one) => [one.cost, one.add.map((id) => id.slice(2)).join(' ')]) : [];
  };

  test('have B: 7 = D with h1, h3; the next minimal set costs 9 = E with h1, h4', async () =>
    expect(await ask(['B'], 2)).toEqual([
      [7, 'D h1 h3'],
      [9, 'E h1 h4'],
    ]));
  test('have nothing: 10 = B, D with h1, h3', async () => expect(await ask([])).toEqual([[10, 'B D h1 h3']]));
  test('have D: 6 = B with h1, h3', async () => expect(await ask(['D'])).toEqual([[6, 'B h1 h3']]));
});

test('golden a5: what two nodes share is paid once: 12, where adding up each node’s own cost gives 16', async () => {
  const network = networkOf({ Z: [], X: ['Z'], Y: ['Z'], T: ['X', 'Y'] });
  const cost = new Map(Object.entries({ Z: 10, X: 1, Y: 1, T: 0 }));
  const buy = new Map(Object.entries({ X: 8, Y: 8 }));
  const result = await completions(network, { target: 'T', have: [], cost, buy });
  expect(result).toMatchObject({ optimal: true, solutions: [{ cost: 12, add: ['w/Z', 'w/X', 'w/Y', 'w/T'], buy: [] }] });
});

describe('completions, by example', () => {
  const loop = networkOf({ motor: ['magnet'], magnet: [['furnace', 'old furnace']], furnace: ['motor'], 'old furnace': [] });

  test('in start-up a loop cannot hold itself up: the old furnace is needed; in sustain it is not', async () => {
    expect(await completions(loop, { target: 'motor', have: [] })).toMatchObject({
      solutions: [{ add: ['w/motor', 'w/magnet', 'w/old furnace'] }],
    });
    expect(await completions(loop, { target: 'motor', have: ['magnet', 'furnace'], mode: 'sustain' })).toMatchObject({
      solutions: [{ add: ['w/motor'] }],
    });
    expect(await completions(loop, { target: 'motor', have: ['magnet', 'furnace'] })).toMatchObject({
      solutions: [{ add: ['w/motor', 'w/old furnace'] }],
    });
  });

  test('a loop that nothing starts is named', async () => {
    const closed = networkOf({ egg: ['hen'], hen: ['egg'] });
    expect(await completions(closed, { target: 'hen', have: [] })).toMatchObject({
      kind: 'impossible',
      impossible: {
        targets: ['w/hen'],
        lacking: [
          { node: 'w/egg', why: 'loop' },
          { node: 'w/hen', why: 'loop' },
        ],
      },
    });
  });

  test('an ore is bought or lacking, never added; what is ruled out is named as such', async () => {
    const network = networkOf({ ore: { kind: 'resource' }, dye: [], t: ['ore', 'dye'] });
    expect(await completions(network, { target: 't', have: [] })).toMatchObject({
      solutions: [{ add: ['w/dye', 'w/t'], buy: ['w/ore'], cost: 2 }],
    });
    expect(await completions(network, { target: 't', have: [], trade: 'closed', forbid: ['dye'] })).toMatchObject({
      impossible: {
        lacking: [
          { node: 'w/ore', why: 'cannot-be-had' },
          { node: 'w/dye', why: 'forbidden' },
        ],
      },
    });
    expect(await completions(network, { target: 't', have: [], trade: 'closed', buy: new Map([['ore', 4]]) })).toMatchObject({
      solutions: [{ buy: ['w/ore'], cost: 6 }],
    });
  });

  test('unknown is answered both ways; what is only not evidenced is told apart', async () => {
    const network = networkOf({ a: [], b: [], t: ['a', 'b'] });
    const coverage = coverageFrom({ present: ['t'], absent: ['a'] });
    expect(await completions(network, { target: 't', coverage })).toMatchObject({
      unknown: 'absent',
      evidence: { present: 1, absent: 1, unknown: 1 },
      solutions: [{ add: ['w/a', 'w/b'], notEvidenced: ['w/b'] }],
      ifUnknownPresent: { solutions: [{ add: ['w/a'], notEvidenced: [] }] },
    });
    expect(await completions(network, { target: 't', coverage, unknownAs: 'present' })).not.toHaveProperty('ifUnknownPresent');
  });

  test('an empty coverage is named: everything is unknown', async () => {
    const network = networkOf({ a: [], t: ['a'] });
    const result = await completions(network, { target: 't', coverage: coverageFrom({}) });
    expect(result).toMatchObject({
      evidence: { present: 0, absent: 0, unknown: 2 },
      solutions: [{ cost: 2 }],
      ifUnknownPresent: { solutions: [{ cost: 0 }] },
    });
  });

  test('what is in every completion is taken before anything is searched', async () => {
    const network = networkOf({ a: [], b: [], c: [], d: [['b', 'c']], t: ['a', 'd'] });
    expect(await completions(network, { target: 't', have: [] })).toMatchObject({ effort: { forced: 3, choices: 2, highs: false } });
    expect(await completions(network, { target: 't', have: ['d', 'c'] })).toMatchObject({
      effort: { forced: 2, choices: 0, work: 0 },
      complete: true,
    });
  });

  test('forced nodes are added and paid, needed or not', async () => {
    const network = networkOf({ a: [], extra: [], t: ['a'] });
    expect(await completions(network, { target: 't', have: ['a'], force: ['extra', 'a'] })).toMatchObject({
      solutions: [{ add: ['w/extra', 'w/t'], cost: 2 }],
      lowerBound: 2,
    });
  });

  test('G4, G6, G8: having more never costs more; prices scale; a dearer node never makes it cheaper', async () => {
    await fc.assert(
      fc.asyncProperty(question(), anyMode, fc.nat({ max: 11 }), async ({ chain: drawn, options }, mode, pick) => {
        const network = compose([drawn]);
        const { ids } = worldOf(drawn);
        const node = ids[pick % ids.length]!;
        const cost = options.cost as (id: string) => number;
        const least = async (changed: Partial<CompletionOptions>) => {
          const result = await completions(network, { ...options, mode, ...changed });
          return result.kind === 'possible' ? result.solutions[0]!.cost : Infinity;
        };
        const before = await least({});
        expect(await least({ have: [...options.have!, node] })).toBeLessThanOrEqual(before);
        expect(await least({ cost: (id) => cost(id) + (id === node ? 1 : 0) })).toBeGreaterThanOrEqual(before);
        const buy = new Map([...options.buy!].map(([id, price]) => [id, price * 3]));
        expect(await least({ cost: (id) => cost(id) * 3, buy })).toBe(before * 3);
      }),
      properties,
    );
  });

  test.each([
    ['a negative price', { cost: new Map([['a', -1]]) }, { code: 'invalid-option', option: 'cost(w/a)' }],
    ['a price that is no number', { cost: () => NaN }, { code: 'invalid-option', option: 'cost(w/a)' }],
    ['a negative purchase', { buy: new Map([['a', -1]]) }, { code: 'invalid-option', option: 'buy(a)' }],
    ['an unknown target', { target: 'zzz' }, { code: 'unknown-node' }],
    ['no target', { target: undefined, targets: [] }, { code: 'invalid-option', option: 'targets' }],
    ['a target and targets', { targets: ['t'] }, { code: 'invalid-option', option: 'target' }],
    ['nothing said of what is there', { have: undefined }, { code: 'coverage-needed' }],
    ['a coverage and a list', { coverage: coverageFrom({}) }, { code: 'invalid-option', option: 'have' }],
    ['something forced and forbidden', { force: ['a'], forbid: ['a'] }, { code: 'invalid-option', option: 'force' }],
    ['a coverage of unknown nodes', { have: undefined, coverage: coverageFrom({ present: ['zzz'] }) }, { code: 'unknown-node' }],
    ['a lens that is nobody', { have: undefined, coverage: coverageFrom({}), lens: 'nobody' }, { code: 'unknown-provider' }],
    ['no sets at all', { k: 0 }, { code: 'invalid-option', option: 'k' }],
    ['another solver', { solver: 'glpk' }, { code: 'invalid-option', option: 'solver' }],
  ])('refuses %s', async (_what, wrong, issue) => {
    const network = networkOf({ a: [], t: ['a'] });
    const options = Object.fromEntries(Object.entries({ target: 't', have: [], ...wrong }).filter(([, value]) => value !== undefined));
    await expect(completions(network, options as CompletionOptions)).rejects.toMatchObject({ issue });
  });

  test('a caller can stop it', async () => {
    const network = networkOf({ a: [], t: ['a'] });
    await expect(completions(network, { target: 't', have: [], signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
  });

  test('the answer is plain data', async () => {
    const network = networkOf({ a: [], b: [], t: [['a', 'b']] });
    expectJsonSafe(await completions(network, { target: 't', have: [], k: 5 }));
  });
});
