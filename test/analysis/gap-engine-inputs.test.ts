import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCoverage } from '../../src/analysis/compare-coverage.ts';
import { completions } from '../../src/analysis/completions.ts';
import { extend } from '../../src/analysis/extend.ts';
import { findGaps } from '../../src/analysis/find-gaps.ts';
import { roadmap } from '../../src/analysis/roadmap.ts';
import { strengthen } from '../../src/analysis/strengthen.ts';
import { compose } from '../../src/graph/compose.ts';
import type { Network } from '../../src/graph/network.ts';
import type { Coverage } from '../../src/model/coverage.ts';
import { chainOf, chainOfRows, coverageFrom, networkOf, type ShortNode } from '../arbitraries/build.ts';
import { anyMode, chain, presentSet, withOwn } from '../arbitraries/chain.ts';
import { operableNodes } from '../oracles/fixed-points.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { has, maskOf, worldOf } from '../oracles/world.ts';
import { properties } from '../property-runs.ts';

/*
 * What the questions about gaps make of input that is wrong, empty or odd. Every case is a coded error or an answer
 * that names what it found; codes and facts are tested, not prose.
 */

type Bag = Readonly<Record<string, unknown>>;

const cities = {
  here: { type: 'region' },
  east: { type: 'city', within: ['here'] },
  west: { type: 'city', within: ['here'] },
};
const known = (fields: Bag = {}) => coverageFrom({ providers: cities, ...fields });

const network = networkOf({
  ore: { kind: 'resource' },
  a: ['ore'],
  b: [],
  t: { endProduct: true, needs: ['a', 'b'] },
  stuck: ['stuck'],
});
const two = compose([chainOf({ a: [], t: ['a'] }, 'x'), chainOf({ a: [], t: ['a'] }, 'y')]);

/** Two looks at one coverage. */
const looks = (coverage: Coverage, ...lenses: readonly string[]) => lenses.map((lens) => ({ coverage, lens }));

/**
 * Every question, asked as a caller without types would. `there` is a coverage for those that take one; those that take
 * a list of what is there instead have it with `have` in the options.
 */
const questions = {
  findGaps: async (of: Network, there: Coverage, options: Bag) => findGaps(of, { coverage: there, ...options }),
  completions: async (of: Network, there: Coverage, options: Bag) => completions(of, { ...thereIn(there, options), ...options }),
  roadmap: async (of: Network, there: Coverage, options: Bag) => roadmap(of, { ...thereIn(there, options), ...options }),
  strengthen: async (of: Network, there: Coverage, options: Bag) => strengthen(of, { coverage: there, ...options }),
  extend: async (of: Network, there: Coverage, options: Bag) => extend(of, { ...thereIn(there, options), ...options }),
  compareCoverage: async (of: Network, there: Coverage, options: Bag) =>
    compareCoverage(of, { coverages: looks(there, 'east', 'west'), ...options }),
};
type Question = keyof typeof questions;
const all = Object.keys(questions) as readonly Question[];
const filling = ['completions', 'roadmap', 'extend'] as const;
const priced = ['completions', 'roadmap'] as const;

function thereIn(coverage: Coverage, options: Bag): { readonly coverage?: Coverage } {
  return 'have' in options ? {} : { coverage };
}

async function ask(question: Question, options: Bag, there = known({ present: ['b'] }), of = network): Promise<object> {
  return questions[question](of, there, options);
}

/** Expects the question to be refused with a coded error and these facts. */
async function expectRefused(asked: Promise<unknown>, issue: Bag): Promise<void> {
  await expect(asked).rejects.toMatchObject({ name: 'ChainError', code: issue['code'], issue });
}

const refused = (option: string, found: string) => ({ code: 'invalid-option', option, found });

describe.each(priced)('prices, %s', (question) => {
  const tables = [
    ['a table of cost', (price: unknown) => ({ cost: new Map([['a', price]]) }), 'cost(w/a)'],
    ['a function of cost', (price: unknown) => ({ cost: (node: string) => (node === 'w/a' ? price : 1) }), 'cost(w/a)'],
    ['a table to buy by', (price: unknown) => ({ buy: new Map([['a', price]]) }), 'buy(w/a)'],
  ] as const;

  describe.each(tables)('%s', (_what, options, named) => {
    test.each([-1, NaN, -Infinity, '3', '', null, undefined, true, 1n])('refuses %s', async (price) => {
      await expectRefused(ask(question, { targets: ['t'], have: [], ...options(price) }), refused(named, String(price)));
    });
  });

  test.each(['cost', 'buy'])('what is no table is refused, not passed over: %s', async (option) => {
    for (const [table, found] of [
      [{ a: 7 }, 'object'],
      [[['a', 7]], 'array'],
      [7, 'number'],
      [null, 'object'],
    ] as const)
      await expectRefused(ask(question, { targets: ['t'], have: [], [option]: table }), refused(option, found));
  });

  test.each(['cost', 'buy'])('a node has one price, whatever it is called: %s', async (option) => {
    const twice = new Map([
      ['a', 1],
      ['w/a', 5],
    ]);
    await expectRefused(ask(question, { targets: ['t'], have: [], [option]: twice }), refused(`${option}(w/a)`, '1 / 5'));
  });

  test.each(['cost', 'buy'])('a price of a node that is not there: %s', async (option) => {
    const issue = { code: 'unknown-node', node: 'orre', nearest: ['ore'] };
    await expectRefused(ask(question, { targets: ['t'], have: [], [option]: new Map([['orre', 1]]) }), issue);
  });

  test('an endless price means that it cannot be had, by trade neither', async () => {
    const lacks = (node: string) => ({ impossible: { targets: ['w/t'], lacking: [{ node, why: 'cannot-be-had' }] } });
    const options = { targets: ['t'], have: [] };
    expect(await ask(question, { ...options, cost: new Map([['a', Infinity]]) })).toMatchObject(lacks('w/a'));
    expect(await ask(question, { ...options, buy: new Map([['ore', Infinity]]) })).toMatchObject(lacks('w/ore'));
  });

  test('prices that no number adds up to are refused, not taken for no way', async () => {
    const options = { targets: ['t'], have: ['t'] };
    await expectRefused(ask(question, { ...options, cost: () => 1e308 }), { code: 'invalid-option', option: 'cost + buy' });
    const buy = new Map(['a', 'b'].map((id) => [id, 1e308]));
    await expectRefused(ask(question, { ...options, buy }), { code: 'invalid-option', option: 'cost + buy' });
    const dear = await ask(question, { ...options, cost: () => 1e300 });
    expect(dear).toMatchObject(question === 'completions' ? { solutions: [{ cost: 2e300 }] } : { steps: [{ cost: 2e300 }] });
    expectJsonSafe(dear);
  });
});

describe('values', () => {
  test.each(['findGaps', 'roadmap', 'strengthen', 'extend'] as const)('%s refuses what is no value', async (question) => {
    for (const value of [-1, NaN, Infinity])
      await expectRefused(ask(question, { targets: ['t'], values: new Map([['t', value]]) }), refused('values(w/t)', String(value)));
    const issue = { code: 'unknown-node', node: 'orre', nearest: ['ore'] };
    await expectRefused(ask(question, { targets: ['t'], values: new Map([['orre', 1]]) }), issue);
  });
});

describe.each(all)('targets, %s', (question) => {
  test('an unknown one, with the nearest names', async () => {
    await expectRefused(ask(question, { targets: ['t', 'stuk'] }), { code: 'unknown-node', node: 'stuk', nearest: ['stuck'] });
  });

  test('an ambiguous one, with all it may mean', async () => {
    const issue = { code: 'ambiguous-node', node: 't', candidates: ['x/t', 'y/t'] };
    await expectRefused(ask(question, { targets: ['t'] }, known(), two), issue);
  });

  test('one that is no word', async () => {
    await expectRefused(ask(question, { targets: [10] }), { code: 'invalid-option', found: 'number' });
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '10', ''])('one that only every object has: "%s"', async (word) => {
    await expectRefused(ask(question, { targets: [word] }), { code: 'unknown-node', node: word });
  });
});

test.each(filling)('no targets are no question: %s', async (question) => {
  await expectRefused(ask(question, { targets: [] }), refused('targets', '[]'));
});

describe('a target that no set can attain', () => {
  const loop = { targets: ['w/stuck'], lacking: [{ node: 'w/stuck', why: 'loop' }] };

  test.each(priced)('%s names what it lacks, in both readings', async (question) => {
    const expected =
      question === 'completions' ? { kind: 'impossible', impossible: loop } : { steps: [], complete: true, impossible: loop };
    expect(await ask(question, { targets: ['stuck'] })).toMatchObject({ ...expected, ifUnknownPresent: expected });
  });

  test('a roadmap goes on to what can be attained', async () => {
    expect(await ask('roadmap', { targets: ['stuck', 't'], have: [] })).toMatchObject({
      steps: [{ attainable: ['w/t'], cost: 3 }],
      impossible: loop,
    });
  });

  test('the others name it as not attainable, not running, not evidenced', async () => {
    expect(await ask('findGaps', { targets: ['stuck'] })).toMatchObject({
      attainable: { certain: [], possible: [], no: ['w/stuck'] },
      gaps: [{ node: 'w/stuck', state: 'unknown' }],
    });
    expect(await ask('strengthen', { targets: ['stuck'], mode: 'start-up' })).toMatchObject({
      baseline: { kind: 'nothing-runs', idle: ['w/stuck'] },
    });
    expect(await ask('compareCoverage', { targets: ['stuck'] })).toMatchObject({ covered: { nodes: 0, of: 1 } });
    const { candidates } = await extend(network, { have: ['b'], targets: ['stuck'], maxMissing: 9 });
    expect(candidates.map(({ node, value }) => [node, value])).toEqual([['w/t', 0]]);
  });
});

describe('what is there', () => {
  const nothing = { present: 0, absent: 0, unknown: 5 };

  test.each(['findGaps', ...filling] as const)('an empty coverage is named by how much it speaks of: %s', async (question) => {
    expect(await ask(question, {}, coverageFrom({}))).toMatchObject({ evidence: nothing });
  });

  test('two empty coverages cover nothing of what is needed', async () => {
    const coverages = ['A', 'B'].map((lens) => ({ coverage: coverageFrom({ lens }) }));
    expect(await ask('compareCoverage', { coverages })).toMatchObject({ jointCover: [], covered: { nodes: 0, of: 4 } });
  });

  test.each(all)('a coverage of a node that its chain has not, with the nearest: %s', async (question) => {
    const provisions = [{ provider: 'east', node: 'orre', status: 'listed' }];
    const issue = { code: 'unknown-node', node: 'orre', nearest: ['ore'] };
    await expectRefused(ask(question, {}, known({ provisions })), issue);
  });

  test.each(['findGaps', ...filling] as const)('a coverage of other chains speaks of nothing here: %s', async (question) => {
    const answer = await ask(question, {}, known({ present: ['elsewhere/a'] }));
    expect(answer).toMatchObject({ evidence: nothing, ...(question === 'findGaps' ? { provisionsElsewhere: 1 } : {}) });
  });

  test.each(all)('a lens that is no provider, with the nearest: %s', async (question) => {
    for (const [word, nearest] of [
      ['eats', ['east']],
      ['__proto__', []],
    ] as const) {
      const issue = { code: 'unknown-provider', provider: word, nearest };
      await expectRefused(ask(question, { lens: word, coverages: looks(known(), 'west', word) }), issue);
    }
  });

  test('lenses to compare are two at least, and not the same', async () => {
    for (const lenses of [[], ['east'], ['east', 'east']])
      await expectRefused(ask('compareCoverage', { coverages: looks(known(), ...lenses) }), {
        code: 'invalid-option',
        option: 'coverages',
      });
  });

  test.each(filling)('a list and a coverage at once, or a list and how to look at a coverage: %s', async (question) => {
    await expectRefused(ask(question, { have: [], coverage: known() }), refused('have', 'coverage + have'));
    await expectRefused(ask(question, { have: [], lens: 'east' }), refused('lens', 'east'));
    await expectRefused(ask(question, { have: [], lens: ['east', 'west'] }), refused('lens', '["east","west"]'));
    await expectRefused(ask(question, { have: [], presentIf: { rollUp: 'own' } }), refused('presentIf', '{"rollUp":"own"}'));
  });

  test.each(filling)('neither a list nor a coverage: %s', async (question) => {
    await expectRefused(ask(question, { coverage: undefined }), { code: 'coverage-needed' });
  });

  test.each(filling)('a list of what is not: %s', async (question) => {
    await expectRefused(ask(question, { have: ['orre'] }), { code: 'unknown-node', node: 'orre', nearest: ['ore'] });
    await expectRefused(ask(question, { have: [1] }), { code: 'invalid-option', found: 'number' });
  });
});

describe('what must and what must not', () => {
  test.each(priced)('a target that is ruled out is named as that: %s', async (question) => {
    const lacking = [{ node: 'w/t', why: 'forbidden' }];
    expect(await ask(question, { have: [], targets: ['t'], forbid: ['t'] })).toMatchObject({ impossible: { targets: ['w/t'], lacking } });
    // Where it is there already, ruling it out rules out adding it, which nobody wants to.
    const there = await ask(question, { have: ['t', 'a', 'b'], targets: ['t'], forbid: ['t'] });
    expect(there).toMatchObject(question === 'completions' ? { solutions: [{ cost: 0 }] } : { start: { attainable: ['w/t'] } });
  });

  test('a node that is ruled out is no extension, and the answer repeats that it is', async () => {
    const options = { have: ['b'], targets: ['t'], maxMissing: 1 };
    expect(await ask('extend', options)).toMatchObject({ candidates: [{ node: 'w/t', value: 1 }] });
    expect(await ask('extend', { ...options, forbid: ['t'] })).toMatchObject({ candidates: [], options: { forbid: ['t'] } });
  });

  test.each(filling)('what is not there cannot be ruled out: %s', async (question) => {
    await expectRefused(ask(question, { have: [], forbid: ['orre'] }), { code: 'unknown-node', node: 'orre', nearest: ['ore'] });
  });

  test.each(priced)('what cannot be added cannot be forced: %s', async (question) => {
    const options = { have: [], targets: ['t'] };
    await expectRefused(ask(question, { ...options, force: ['ore'] }), refused('force', 'w/ore'));
    await expectRefused(ask(question, { ...options, force: ['a'], forbid: ['a'] }), refused('force', 'w/a'));
    await expectRefused(ask(question, { ...options, force: ['a'], cost: new Map([['a', Infinity]]) }), refused('force', 'w/a'));
    await expectRefused(ask(question, { ...options, force: ['orre'] }), { code: 'unknown-node', node: 'orre', nearest: ['ore'] });
    // An ore that is there needs no adding: to force it asks for nothing.
    const there = await ask(question, { have: ['ore', 'a', 'b', 't'], targets: ['t'], force: ['ore'] });
    expect(there).toMatchObject(question === 'completions' ? { solutions: [{ add: [], cost: 0 }] } : { start: { attainable: ['w/t'] } });
  });
});

describe('what is forced is paid for in a roadmap too', () => {
  const forked = networkOf({ a: [], b: [], extra: [], t1: ['a'], t2: ['a', 'b'] });
  const road = async (options: Bag) => ask('roadmap', { targets: ['t1', 't2'], have: ['t1', 't2'], ...options }, known(), forked);

  test('where it is enough for a target it is a step of its own, and nothing that is there to begin with', async () => {
    expect(await road({ force: ['a'] })).toMatchObject({
      start: { attainable: [], value: 0 },
      steps: [
        { cost: 1, added: ['w/a'], unlocks: ['w/t1'], value: 1, optimal: true, lowerBound: 1 },
        { cost: 2, added: ['w/b'], unlocks: ['w/t2'], value: 2, optimal: true, lowerBound: 2 },
      ],
    });
    for (const targets of [['t1'], ['t1', 't2']])
      expect(await road({ targets, force: ['a'], budget: 0 })).toMatchObject({ start: { value: 0 }, steps: [], stoppedBy: 'budget' });
  });

  test('what trade gives for nothing is there to begin with, whatever it needs itself', async () => {
    expect(await road({ trade: ['t1'], have: [], force: ['b'] })).toMatchObject({
      start: { attainable: ['w/t1'], value: 1 },
      steps: [{ cost: 3, add: ['w/a', 'w/b', 'w/t2'], unlocks: ['w/t2'] }],
    });
  });

  test('where it is of no use it makes the first step dearer', async () => {
    expect(await road({ force: ['extra'] })).toMatchObject({ steps: [{ cost: 2, added: ['w/a', 'w/extra'] }, { cost: 3 }] });
    expect(await road({ force: ['extra'], budget: 1 })).toMatchObject({ steps: [], stoppedBy: 'budget' });
  });

  test('each step costs what the cheapest completion of its targets costs, with the same nodes forced', async () => {
    const drawn = withOwn(chain(), (world) =>
      fc.record({ have: presentSet(world), force: fc.subarray(worldOf(world).ids.slice(), { maxLength: 2 }) }),
    );
    await fc.assert(
      fc.asyncProperty(drawn, anyMode, async ([chosen, { have, force }], mode) => {
        const world = worldOf(chosen);
        const of = compose([chosen]);
        const targets = world.ids.slice(-3);
        const options = { have, force, mode, trade: 'closed' } as const;
        const { start, steps } = await roadmap(of, { targets, ...options });
        const running = operableNodes(world, maskOf(world, have), mode);
        expect(start.attainable).toEqual(targets.filter((id) => has(running, world.ids.indexOf(id))));
        let before = start.attainable;
        for (const { attainable, unlocks, cost } of steps) {
          const cheapest = await completions(of, { targets: attainable, ...options });
          expect(cheapest).toMatchObject({ kind: 'possible', solutions: [{ cost }] });
          expect(unlocks).toEqual(attainable.filter((id) => !before.includes(id)));
          before = attainable;
        }
      }),
      properties,
    );
  });
});

describe('numbers and words', () => {
  test.each([0, -1, 1.5, NaN, Infinity, '2'])('k = %s', async (k) => {
    await expectRefused(ask('completions', { have: [], k }), refused('k', String(k)));
  });

  test.each([-1, 1.5, NaN, Infinity, '2'])('maxMissing = %s', async (maxMissing) => {
    await expectRefused(ask('extend', { have: [], maxMissing }), refused('maxMissing', String(maxMissing)));
  });

  test.each([-1, NaN, -Infinity, Infinity, 'much'])('budget = %s', async (budget) => {
    await expectRefused(ask('roadmap', { have: [], budget }), refused('budget', String(budget)));
  });

  test('a budget of nothing buys nothing, and says that it was the budget', async () => {
    expect(await ask('roadmap', { have: [], budget: 0 })).toMatchObject({ steps: [], stoppedBy: 'budget', impossible: { targets: [] } });
  });

  test.each([0, -1, 1.5, NaN])('size = %s', async (size) => {
    await expectRefused(ask('strengthen', { size }), refused('size', String(size)));
  });

  test.each(priced)('timeLimitSeconds that is none: %s', async (question) => {
    for (const timeLimitSeconds of [-1, NaN, Infinity, 'long'])
      await expectRefused(ask(question, { have: [], timeLimitSeconds }), refused('timeLimitSeconds', String(timeLimitSeconds)));
  });

  test.each(['auto', 'search', 'highs'] as const)(
    'with no time for HiGHS an answer is proven or says that it is not: %s',
    async (solver) => {
      const result = await completions(network, { target: 't', have: [], solver, timeLimitSeconds: 0 });
      expect(result).toMatchObject({ kind: 'possible', lowerBound: 3, options: { timeLimitSeconds: 0 } });
      if (result.kind === 'possible') expect(result.optimal ? result.solutions.map(({ cost }) => cost) : [3]).toEqual([3]);
    },
  );

  test('with no time a roadmap has its steps, or says that time was short', async () => {
    const road = await roadmap(network, { targets: ['t'], have: [], timeLimitSeconds: 0 });
    expect([road.steps.map(({ cost }) => cost), road.stoppedBy, road.complete]).toEqual(
      road.steps.length === 0 ? [[], 'time-limit', false] : [[3], undefined, true],
    );
  });

  test.each(['findGaps', 'completions', 'roadmap', 'strengthen', 'extend'] as const)('a mode that is none: %s', async (question) => {
    await expectRefused(ask(question, { mode: 'startup' }), refused('mode', 'startup'));
    await expectRefused(ask(question, { mode: 'constructor' }), refused('mode', 'constructor'));
  });

  test.each(all)('something else to include: %s', async (question) => {
    await expectRefused(ask(question, { include: ['all'] }), refused('include', 'all'));
  });

  test.each(['findGaps', ...filling] as const)('a trade that is none: %s', async (question) => {
    await expectRefused(ask(question, { trade: 'constructor' }), refused('trade', 'constructor'));
    await expectRefused(ask(question, { trade: ['orre'] }), { code: 'unknown-node', node: 'orre', nearest: ['ore'] });
  });

  test.each(filling)('another reading of the unknown: %s', async (question) => {
    await expectRefused(ask(question, { unknownAs: 'maybe' }), refused('unknownAs', 'maybe'));
  });

  test('an extension has one answer: it refuses to give two', async () => {
    await expectRefused(ask('extend', { unknownAs: 'both' }), refused('unknownAs', 'both'));
  });

  test('another kind of failure, another view of other suppliers', async () => {
    await expectRefused(ask('strengthen', { elements: 'towns' }), refused('elements', 'towns'));
    await expectRefused(ask('strengthen', { others: 'some' }), refused('others', 'some'));
  });
});

describe.each(filling)('a caller can stop %s', (question) => {
  test('before it begins, even where there is nothing to do', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    for (const have of [[], ['b'], ['ore', 'a', 'b', 't', 'stuck']])
      await expect(ask(question, { targets: ['t'], have, signal })).rejects.toThrow('enough');
    await expect(ask(question, { targets: ['stuck'], have: [], signal })).rejects.toThrow('enough');
  });

  test('with the reason that a signal has by itself', async () => {
    await expect(ask(question, { targets: ['t'], have: ['b'], signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('while it runs', async () => {
    const stop = new AbortController();
    const asked = ask(question, { targets: ['t'], have: ['b'], signal: stop.signal });
    stop.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
  });

  test('at any of its later steps', async () => {
    // Forty ends of one beginning: as many sets, steps and candidates.
    const ends = Array.from({ length: 40 }, (_value, at) => `e${at}`);
    const wide = networkOf({ a: [], ...Object.fromEntries(ends.map((id) => [id, ['a']])), t: [ends] });
    const options = {
      have: ['a'],
      targets: question === 'roadmap' ? ends.slice(0, 3) : ['t'],
      ...(question === 'completions' ? { k: 3 } : {}),
    };
    const askedTimes = (most: number) => {
      let times = 0;
      const throwIfAborted = () => {
        if (++times > most) throw new Error('enough');
      };
      return { signal: { throwIfAborted }, times: () => times };
    };
    const patient = askedTimes(Infinity);
    await ask(question, { ...options, signal: patient.signal }, known(), wide);
    expect(patient.times()).toBeGreaterThan(2);
    for (let most = 0; most < patient.times(); most++)
      await expect(ask(question, { ...options, signal: askedTimes(most).signal }, known(), wide)).rejects.toThrow('enough');
  });
});

describe.each([
  ['a chain without nodes', compose([chainOf({}, 'bare')])],
  ['no chain', compose([])],
])('%s', (_what, nothing) => {
  test.each(filling)('has nothing to ask about: %s', async (question) => {
    await expectRefused(ask(question, {}, known(), nothing), refused('targets', '[]'));
    await expectRefused(ask(question, { targets: ['t'] }, known(), nothing), { code: 'unknown-node', node: 't', nearest: [] });
  });

  test('has no gaps because it has no nodes, nothing that runs, nothing to cover', async () => {
    expect(await ask('findGaps', {}, known(), nothing)).toMatchObject({
      gaps: [],
      evidence: { present: 0, absent: 0, unknown: 0 },
      completeness: { nodes: 0 },
    });
    expect(await ask('strengthen', {}, known(), nothing)).toMatchObject({ baseline: { kind: 'nothing-runs' }, moves: [] });
    expect(await ask('compareCoverage', {}, known(), nothing)).toMatchObject({ covered: { nodes: 0, of: 0 }, complements: [] });
  });
});

describe('ids that break careless code', () => {
  const odd = ['__proto__', 'constructor', '10', 'toString'] as const;
  const plain = ['n0', 'n1', 'n2', 'n3'] as const;

  /** n3 needs n1, and n2 or n0; n1 needs n0. */
  const build = ([n0, n1, n2, n3]: readonly string[]) =>
    compose([
      chainOfRows([
        [n0!, []],
        [n1!, [n0!]],
        [n2!, []],
        [n3!, { endProduct: true, needs: [n1, { anyOf: [n2, n0] }] }] as readonly [string, ShortNode],
      ]),
    ]);
  const optionsOf = (question: Question, [n0, n1, n2, n3]: readonly string[]): Bag => ({
    targets: [n3!],
    ...(question === 'completions' || question === 'roadmap'
      ? {
          cost: new Map([
            [n0!, 2],
            [n1!, 3],
          ]),
          buy: new Map([[n1!, 4]]),
          force: [n2!],
        }
      : {}),
    ...(question === 'completions' ? { k: 9 } : {}),
    ...(question === 'extend' ? { maxMissing: 3, forbid: [n2!] } : {}),
  });
  const thereOf = ([n0, , n2, n3]: readonly string[], providers: Bag) =>
    coverageFrom({
      providers,
      provisions: [
        { provider: 'east', node: `w/${n3!}`, status: 'listed' },
        { provider: 'here', node: `w/${n2!}`, status: 'absent' },
      ],
      present: [n0!],
    });

  test.each(all)('are ids as any others: %s', async (question) => {
    const answers: object[] = [];
    for (const ids of [odd, plain]) answers.push(await ask(question, optionsOf(question, ids), thereOf(ids, cities), build(ids)));
    const name = new Map(odd.flatMap((id, at) => [id, `w/${id}`].map((word, side) => [word, [plain[at], `w/${plain[at]!}`][side]!])));
    const renamed = JSON.parse(JSON.stringify(answers[0]), (_key, value: unknown) =>
      typeof value === 'string' ? (name.get(value) ?? value) : value,
    ) as unknown;
    expect(renamed).toEqual(JSON.parse(JSON.stringify(answers[1])));
    expect(odd.filter((id) => JSON.stringify(answers[0]).includes(`"w/${id}"`)).length).toBeGreaterThan(1);
  });

  test.each(all)('providers may have them too: %s', async (question) => {
    const names = { ...cities, constructor: { type: 'city', within: ['here'] } };
    const providers = { ...names, ['__proto__']: { type: 'city', within: ['here'] } };
    const coverage = coverageFrom({ providers, provisions: [{ provider: '__proto__', node: 'b', status: 'listed' }] });
    const answer = await ask(question, { lens: '__proto__', coverages: looks(coverage, '__proto__', 'constructor') }, coverage);
    if (question === 'compareCoverage') expect(answer).toMatchObject({ jointCover: ['__proto__'], covered: { nodes: 1, of: 4 } });
    else if (question !== 'strengthen')
      expect(answer).toMatchObject({ evidence: { present: 1, unknown: 4 }, options: { lens: '__proto__' } });
    else expect(answer).toMatchObject({ moves: [{ node: 'w/b', lossBefore: 1 }], options: { lens: '__proto__' } });
  });
});
