import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completions, type CompletionOptions, type Filled } from '../../src/analysis/completions.ts';
import { minimalPathSets } from '../../src/analysis/minimal-path-sets.ts';
import type { Completion } from '../../src/analysis/solution.ts';
import { compose } from '../../src/graph/compose.ts';
import type { Chain } from '../../src/model/chain.ts';
import type { Mode } from '../../src/model/terms.ts';
import { coverageFrom, networkOf } from '../arbitraries/build.ts';
import { acyclicChain, anyMode, chain, coverageOf, loopyChain, orChain, presentSet, withOwn } from '../arbitraries/chain.ts';
import { attains, minimalFills, type Offered } from '../oracles/completions.ts';
import { operableNodes } from '../oracles/fixed-points.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { minimalPathSets as pathSetsByDefinition } from '../oracles/path-sets.ts';
import { presenceOf } from '../oracles/presence.ts';
import { hops, needsAtAll } from '../oracles/reachability.ts';
import { everything, has, idsIn, listOf, maskOf, worldOf, type Nodes, type World } from '../oracles/world.ts';
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

/** A question for the laws, and what is there in each way the unknown may turn out. */
interface Lawful extends Drawn {
  readonly there: readonly Nodes[];
}

/**
 * The questions above, asked of any node and often of empty places, so that what a law rules out is there to be had;
 * half of them of a coverage, which leaves some nodes unknown.
 */
function lawful(): fc.Arbitrary<Lawful> {
  return question()
    .chain((drawn) =>
      fc.tuple(
        fc.constant(drawn),
        fc.record({
          bare: fc.boolean(),
          coverage: fc.option(coverageOf(drawn.chain), { freq: 2 }),
          aim: fc.option(fc.nat({ max: 30 }), { freq: 2 }),
        }),
      ),
    )
    .map(([drawn, { bare, coverage, aim }]): Lawful => {
      const world = worldOf(drawn.chain);
      const targets = aim === null ? drawn.options.targets! : [world.ids[aim % world.ids.length]!];
      const have = bare ? [] : drawn.options.have!;
      const { have: _, ...options } = { ...drawn.options, targets };
      const known = (...states: readonly string[]) =>
        maskOf(
          world,
          world.ids.filter((id) => coverage !== null && states.includes(presenceOf(coverage, id))),
        );
      return {
        chain: drawn.chain,
        offered: drawn.offered,
        targets: maskOf(world, targets),
        options: { ...options, ...(coverage === null ? { have } : { coverage }) },
        there: coverage === null ? [maskOf(world, have)] : [...new Set([known('present'), known('present', 'unknown')])],
      };
    });
}

/** The answer in each way the unknown may turn out, with what is there then. */
async function readingsOf(asked: Lawful, more: Partial<CompletionOptions>): Promise<readonly (readonly [Filled, Nodes])[]> {
  const result = await completions(compose([asked.chain]), { ...asked.options, k: 1000, ...more });
  const filled = [result, ...(result.ifUnknownPresent === undefined ? [] : [result.ifUnknownPresent])];
  expect(filled).toHaveLength(asked.there.length);
  return filled.map((one, at) => [one, asked.there[at]!] as const);
}

function solutionsOf(filled: Filled): readonly Completion[] {
  return filled.kind === 'possible' ? filled.solutions : [];
}

/** The targets and all they essentially need, directly or through others. */
function neededBy(world: World, targets: Nodes): Nodes {
  const distance = hops(world);
  return maskOf(
    world,
    world.ids.filter((_id, node) => listOf(targets).some((target) => (distance[target]?.[node] ?? Infinity) < Infinity)),
  );
}

describe('completions, by law', () => {
  test('G1: where the targets run already the empty set is the only one, and costs nothing; elsewhere no set is empty', async () => {
    await fc.assert(
      fc.asyncProperty(lawful(), anyMode, async (asked, mode) => {
        const world = worldOf(asked.chain);
        const paid = (buy: readonly string[]) => maskOf(world, buy) & ~asked.offered.free; // trade may be relied on for nothing
        for (const [filled, present] of await readingsOf(asked, { mode })) {
          const sets = solutionsOf(filled);
          if (attains(world, { ...asked.offered, present }, { add: 0, buy: 0 }, asked.targets, mode)) {
            expect(filled).toMatchObject({ kind: 'possible', optimal: true, complete: true, lowerBound: 0, gap: 0 });
            expect(sets.map(({ add, buy, cost, notEvidenced }) => [add, paid(buy), cost, notEvidenced])).toEqual([[[], 0, 0, []]]);
          } else for (const { add, buy } of sets) expect(maskOf(world, add) | paid(buy)).not.toBe(0);
        }
      }),
      properties,
    );
  });

  test('G1 after G2: once a fill is there the targets run, so the same question is answered by the empty set', async () => {
    await fc.assert(
      fc.asyncProperty(lawful(), anyMode, fc.nat(), async (asked, mode, pick) => {
        for (const [filled, present] of await readingsOf(asked, { mode })) {
          const sets = solutionsOf(filled);
          const fill = sets[pick % sets.length];
          if (fill === undefined) continue;
          const again = await completions(compose([asked.chain]), {
            targets: asked.options.targets!,
            cost: asked.options.cost!,
            have: [...idsIn(worldOf(asked.chain), present), ...fill.add],
            trade: fill.buy,
            mode,
            k: 1000,
          });
          expect(again).toMatchObject({ solutions: [{ add: [], cost: 0 }], optimal: true, complete: true });
        }
      }),
      properties,
    );
  });

  test('G7: with unit prices, which are the default, a set costs as many as it has nodes, forced ones included', async () => {
    await fc.assert(
      fc.asyncProperty(lawful(), anyMode, fc.nat({ max: 30 }), async (asked, mode, pick) => {
        const world = worldOf(asked.chain);
        const { cost: _, ...options } = asked.options;
        const plain = { ...asked, options };
        const buy = new Map([...options.buy!.keys()].map((id) => [id, 1]));
        const force = [world.ids[pick % world.ids.length]!].filter((id) => !options.forbid!.includes(id));
        const answers = await readingsOf(plain, { mode, buy, force });
        expect(await readingsOf(plain, { mode, buy, force, cost: () => 1 })).toEqual(answers);
        for (const [filled] of answers) {
          const sets = solutionsOf(filled);
          const sizes = sets.map((one) => one.add.length + listOf(maskOf(world, one.buy) & ~asked.offered.free).length);
          expect(sets.map(({ cost }) => cost)).toEqual(sizes);
          expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
          if (filled.kind === 'possible') expect(filled.lowerBound).toBe(sizes[0]);
        }
      }),
      properties,
    );
  });

  test('G9: nothing is added that is there, forced or not; nothing is bought that runs without', async () => {
    await fc.assert(
      fc.asyncProperty(lawful(), anyMode, fc.nat({ max: 30 }), async (asked, mode, pick) => {
        const world = worldOf(asked.chain);
        const force = [world.ids[pick % world.ids.length]!].filter((id) => !asked.options.forbid!.includes(id));
        for (const [filled, present] of await readingsOf(asked, { mode, force })) {
          const running = operableNodes(world, present | maskOf(world, force), mode);
          for (const { add, buy } of solutionsOf(filled)) {
            expect(idsIn(world, maskOf(world, add) & present)).toEqual([]);
            expect(idsIn(world, maskOf(world, buy) & running)).toEqual([]);
            expect(add.filter((id) => buy.includes(id) && !force.includes(id))).toEqual([]);
          }
        }
      }),
      properties,
    );
  });

  test('G10: what no target needs, directly or through others, is neither added nor bought, for however little', async () => {
    await fc.assert(
      fc.asyncProperty(lawful(), anyMode, fc.boolean(), async (asked, mode, promoted) => {
        const world = worldOf(asked.chain, promoted ? 'all' : 'essential');
        const needed = neededBy(world, asked.targets);
        for (const [filled] of await readingsOf(asked, { mode, include: promoted ? ['optional'] : [] })) {
          for (const { add, buy, because } of solutionsOf(filled)) {
            const named = [...add, ...buy, ...because.flatMap((one) => [one.node, ...one.neededBy.map(({ node }) => node)])];
            expect(idsIn(world, maskOf(world, named) & ~needed)).toEqual([]);
          }
        }
      }),
      properties,
    );
  });
});

/** Every node can be added, is there, or is ruled out. */
type Role = 'addable' | 'there' | 'forbidden';

/** A node to be attained, and what each node is to the question; half the time nothing is there and everything can be added. */
function roles() {
  return withOwn(fc.oneof(acyclicChain(), orChain(), loopyChain()), ({ nodes }) =>
    fc.record({
      role: fc.oneof(
        fc.constant(nodes.map((): Role => 'addable')),
        fc.array(fc.constantFrom<Role[]>('addable', 'addable', 'addable', 'there', 'forbidden'), {
          minLength: nodes.length,
          maxLength: nodes.length,
        }),
      ),
      back: fc.constantFrom(0, 0, 1),
    }),
  ).map(([drawn, { role, back }]) => {
    const { ids } = worldOf(drawn);
    const those = (which: Role) => ids.filter((_id, node) => role[node] === which);
    return { chain: drawn, target: ids[Math.max(0, ids.length - 1 - back)]!, there: those('there'), forbidden: those('forbidden') };
  });
}

test.each(['search', 'highs'] as const)(
  'duality, by %s: the minimal completions are the minimal path sets of what is not there, without those that hold what is ruled out',
  async (solver) => {
    await fc.assert(
      fc.asyncProperty(roles(), anyMode, async ({ chain: drawn, target, there, forbidden }, mode) => {
        const network = compose([drawn]);
        const among = worldOf(drawn).ids.filter((id) => !there.includes(id));
        const ways = minimalPathSets(network, { target, mode, among });
        expect(ways.complete).toBe(true);
        const expected = ways.sets.filter((set) => !set.some((id) => forbidden.includes(id)));
        const result = await completions(network, { target, mode, have: there, forbid: forbidden, trade: 'closed', k: 1000, solver });
        expect(result.kind).toBe(expected.length === 0 ? 'impossible' : 'possible');
        // With unit prices even the order is the same: fewer nodes first, then declaration order.
        expect(solutionsOf(result).map(({ add }) => add)).toEqual(expected);
        if (result.kind === 'possible') expect(result).toMatchObject({ optimal: true, complete: true });
      }),
      { ...properties, numRuns: 5 * properties.numRuns },
    );
  },
);

/** Loopy questions in which much cannot be had: some nodes ruled out, some at no price. */
function hopeless() {
  return withOwn(loopyChain(), (drawn) => {
    const { ids } = worldOf(drawn);
    return fc.record({
      forbid: fc.subarray([...ids], { maxLength: 2 }),
      never: fc.subarray([...ids], { maxLength: 2 }),
      have: fc.subarray([...ids], { maxLength: 2 }),
    });
  });
}

test('what is impossible names what would make it possible: each a node that is needed and cannot run', async () => {
  await fc.assert(
    fc.asyncProperty(hopeless(), anyMode, async ([drawn, { forbid, never, have }], mode) => {
      const network = compose([drawn]);
      const world = worldOf(drawn);
      const options = {
        targets: world.ids.slice(-2),
        have,
        forbid,
        mode,
        trade: [],
        cost: (id: string) => (never.includes(id) ? Infinity : 1),
      };
      const result = await completions(network, options);
      if (result.kind === 'possible') return;
      const { targets, lacking } = result.impossible;
      const can = everything(world) & ~maskOf(world, [...forbid, ...never]);
      const runs = operableNodes(world, can | maskOf(world, have), mode);
      expect(targets).toEqual(options.targets.filter((id) => !has(runs, world.ids.indexOf(id))));
      const distance = hops(world);
      for (const { node, why } of lacking) {
        const at = world.ids.indexOf(node);
        expect(has(neededBy(world, maskOf(world, targets)) & ~runs, at)).toBe(true);
        if (why === 'no-supplier') expect(world.slots[at]).toContain(0);
        if (why === 'loop') expect([mode, needsAtAll(world, distance, at, at)]).toEqual(['start-up', true]);
        if (why === 'forbidden' || why === 'cannot-be-had') {
          expect(have).not.toContain(node);
          expect(forbid.includes(node) ? 'forbidden' : 'cannot-be-had').toBe(why);
          expect([...forbid, ...never]).toContain(node);
        }
      }
      const named = lacking.map(({ node }) => node);
      const could = await completions(network, { ...options, trade: named, forbid: forbid.filter((id) => !named.includes(id)) });
      expect(could.kind).toBe('possible');
    }),
    properties,
  );
});

/*
 * Of 1000 questions each, in one of the modes each, seed 20211125 (and the bound that is asserted):
 *
 * lawful()     two readings of the unknown                                     458
 *              the targets run already (G1)                                    389
 *              … and something not there could be added for nothing             47
 *              can be filled, and must be (G1 after G2)                        657
 *              sets of different sizes (G7)                                    113
 *              a needed node is there and idle, and the targets too (G9)       207
 *              something bought is there and idle (G9)                          69
 *              something that nobody needs could be had (G10)                  399
 *              … for nothing                                                   162
 * roles()      everything can be added                                         508
 *              there is a way                                                  755
 *              there are several                                               220
 *              … of different sizes                                            112
 *              the target runs already                                          28
 *              the modes differ                                                126
 * hopeless()   impossible                                                      759
 *              for want of a node that cannot be had / was ruled out           358 / 400
 *              for want of any supplier / for a loop that cannot start         126 / 116
 *              for a loop and something else                                    57
 */
describe('the laws are asked where they could fail', () => {
  const atLeast = (n: number): unknown => expect.toSatisfy((count: number) => count >= n, `at least ${n}`);

  /** How many of 1000 drawn questions, each in one of the modes, have each property. */
  async function counted<T>(drawn: fc.Arbitrary<T>, facts: (one: T, mode: Mode) => Promise<Readonly<Record<string, boolean>>>) {
    const counts: Record<string, number> = {};
    for (const [one, mode] of fc.sample(fc.tuple(drawn, anyMode), { seed: properties.seed, numRuns: 1000 })) {
      for (const [fact, holds] of Object.entries(await facts(one, mode))) counts[fact] = (counts[fact] ?? 0) + (holds ? 1 : 0);
    }
    return counts;
  }

  test('what is there, what can be had for nothing, and what nobody needs', async () => {
    const counts = await counted(lawful(), async (asked, mode) => {
      const world = worldOf(asked.chain);
      const { offered, targets } = asked;
      const readings = await readingsOf(asked, { mode });
      const forNothing = (node: number) => offered.add[node] === 0 || offered.buy[node] === 0 || has(offered.free, node);
      const canBeHad = (node: number) => offered.add[node] !== undefined || offered.buy[node] !== undefined || has(offered.free, node);
      const some = (holds: (filled: Filled, present: Nodes, runs: boolean) => boolean) =>
        readings.some(([filled, present]) =>
          holds(filled, present, attains(world, { ...offered, present }, { add: 0, buy: 0 }, targets, mode)),
        );
      const without = (present: Nodes) => listOf(everything(world) & ~present);
      const idle = (present: Nodes) => present & neededBy(world, targets) & ~operableNodes(world, present, mode);
      const needless = (present: Nodes) => without(present).filter((node) => !has(neededBy(world, targets), node));
      const sizes = (filled: Filled) => new Set(solutionsOf(filled).map(({ add, buy }) => add.length + buy.length));
      return {
        'two readings': readings.length === 2,
        'runs already': some((_filled, _present, runs) => runs),
        'runs already, and something could be added for nothing': some(
          (_filled, present, runs) => runs && without(present).some((node) => offered.add[node] === 0),
        ),
        'can be filled, and must be': some((filled, _present, runs) => !runs && solutionsOf(filled).length > 0),
        'sets of different sizes': some((filled) => sizes(filled).size > 1),
        'a node that is needed is there and idle': some(
          (filled, present, runs) => !runs && filled.kind === 'possible' && idle(present) !== 0,
        ),
        'something bought is there and idle': some((filled, present) =>
          solutionsOf(filled).some(({ buy }) => (maskOf(world, buy) & present) !== 0),
        ),
        'something that nobody needs could be had': some(
          (filled, present, runs) => !runs && filled.kind === 'possible' && needless(present).some(canBeHad),
        ),
        'something that nobody needs could be had for nothing': some(
          (filled, present, runs) => !runs && filled.kind === 'possible' && needless(present).some(forNothing),
        ),
      };
    });
    expect(counts).toEqual({
      'two readings': atLeast(400),
      'runs already': atLeast(300),
      'runs already, and something could be added for nothing': atLeast(30),
      'can be filled, and must be': atLeast(500),
      'sets of different sizes': atLeast(80),
      'a node that is needed is there and idle': atLeast(150),
      'something bought is there and idle': atLeast(40),
      'something that nobody needs could be had': atLeast(300),
      'something that nobody needs could be had for nothing': atLeast(100),
    });
  });

  test('ways to make a thing, and what makes it impossible', async () => {
    const dual = await counted(roles(), async ({ chain: drawn, target, there, forbidden }, mode) => {
      const world = worldOf(drawn);
      const node = world.ids.indexOf(target);
      const among = everything(world) & ~maskOf(world, there);
      const ways = (of: Mode) => pathSetsByDefinition(world, node, of, among).filter((set) => (set & maskOf(world, forbidden)) === 0);
      const sets = ways(mode);
      return {
        'everything can be added': there.length + forbidden.length === 0,
        'there is a way': sets.length > 0,
        'there are several': sets.length > 1,
        'of different sizes': new Set(sets.map((set) => listOf(set).length)).size > 1,
        'it runs already': sets.includes(0),
        'the modes differ': String(ways('sustain')) !== String(ways('start-up')),
      };
    });
    const lost = await counted(hopeless(), async ([drawn, { forbid, never, have }], mode) => {
      const cost = (id: string) => (never.includes(id) ? Infinity : 1);
      const result = await completions(compose([drawn]), { targets: worldOf(drawn).ids.slice(-2), have, forbid, mode, trade: [], cost });
      const lacking = result.kind === 'impossible' ? result.impossible.lacking.map(({ why }) => why) : [];
      return {
        impossible: lacking.length > 0,
        ...Object.fromEntries((['cannot-be-had', 'forbidden', 'no-supplier', 'loop'] as const).map((why) => [why, lacking.includes(why)])),
        'a loop, and something else': lacking.includes('loop') && new Set(lacking).size > 1,
      };
    });
    expect(dual).toEqual({
      'everything can be added': atLeast(400),
      'there is a way': atLeast(600),
      'there are several': atLeast(150),
      'of different sizes': atLeast(80),
      'it runs already': atLeast(15),
      'the modes differ': atLeast(80),
    });
    expect(lost).toEqual({
      impossible: atLeast(600),
      'cannot-be-had': atLeast(250),
      forbidden: atLeast(250),
      'no-supplier': atLeast(80),
      loop: atLeast(80),
      'a loop, and something else': atLeast(30),
    });
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

  test('of what waits for a loop, the loop alone is named; of loops above loops, both', async () => {
    const waiting = networkOf({ egg: ['hen'], hen: ['egg'], chick: ['egg'], feather: ['quill', 'hen'], quill: ['feather'] });
    const lacking = async (target: string) => {
      const result = await completions(waiting, { target, have: [] });
      return result.kind === 'possible' ? [] : result.impossible.lacking.map(({ node, why }) => `${node} ${why}`);
    };
    expect(await lacking('chick')).toEqual(['w/egg loop', 'w/hen loop']);
    expect(await lacking('quill')).toEqual(['w/egg loop', 'w/hen loop', 'w/feather loop', 'w/quill loop']);
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

  test('what is forced and may be there without a record is added in the one reading and not in the other', async () => {
    const network = networkOf({ a: [], extra: [], t: ['a'] });
    const coverage = coverageFrom({ present: ['t'], absent: ['a'] });
    expect(await completions(network, { target: 't', coverage, force: ['extra'] })).toMatchObject({
      solutions: [{ add: ['w/a', 'w/extra'], cost: 2, notEvidenced: ['w/extra'] }],
      ifUnknownPresent: { solutions: [{ add: ['w/a'], cost: 1, notEvidenced: [] }], lowerBound: 1 },
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
    ['a negative purchase', { buy: new Map([['a', -1]]) }, { code: 'invalid-option', option: 'buy(w/a)' }],
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
