import fc from 'fast-check';
import type { Chain } from '../../src/model/chain.ts';
import type { Coverage } from '../../src/model/coverage.ts';
import { minimalCutSets, sizeOf } from '../oracles/cut-sets.ts';
import { idsIn, listOf, worldOf } from '../oracles/world.ts';
import { hops } from '../oracles/reachability.ts';
import { chainOfRows, coverageFrom, mustParse, writtenChain, type ShortNeed, type ShortNode } from './build.ts';

/**
 * Worlds are drafted in layers: raw nodes first, then made nodes that need earlier ones, then, in loopy worlds, needs
 * that point back. Suppliers are drafted as distances modulo what is there, so every draft, and every shrunk draft, is
 * a valid chain. The last node is the one to ask about: see `targetOf`.
 */
interface Draft {
  readonly raws: number;
  readonly made: readonly (readonly DraftNeed[])[];
  readonly back: readonly DraftBack[];
  readonly hostile: number;
  readonly short: boolean;
}
interface DraftNeed {
  readonly picks: readonly number[];
  readonly essential: boolean;
}
interface DraftBack {
  readonly owner: number;
  readonly member: number;
  readonly how: 'alternative' | 'requirement' | 'self' | 'empty';
}
interface Shape {
  readonly needs: number;
  readonly members: number;
  readonly optional: boolean;
  readonly loops: boolean;
}

/** Ids that break careless code; enough for the largest world. */
export const hostileIds = [
  '__proto__',
  'constructor',
  '10',
  '稀土永磁',
  '🧲',
  'two words',
  'toString',
  '2',
  'a.b[0]',
  '"quoted"',
  'valueOf',
  ' ',
] as const;

const maxMade = 6;
const maxRaws = 3;

function draft(shape: Shape): fc.Arbitrary<Draft> {
  const need = fc.record({
    picks: fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: shape.members, size: 'max' }),
    essential: shape.optional ? fc.integer({ min: 0, max: 6 }).map((sort) => sort < 6) : fc.constant(true),
  });
  const back = fc.record({
    owner: fc.nat({ max: 30 }),
    member: fc.nat({ max: 30 }),
    how: fc.constantFrom<DraftBack['how'][]>(
      'alternative',
      'alternative',
      'alternative',
      'requirement',
      'requirement',
      'requirement',
      'self',
      'empty',
    ),
  });
  return fc.record({
    raws: fc.integer({ min: 1, max: maxRaws }),
    made: fc.array(fc.array(need, { minLength: 1, maxLength: shape.needs, size: 'max' }), {
      minLength: 1,
      maxLength: maxMade,
      size: 'max',
    }),
    back: fc.array(back, shape.loops ? { minLength: 1, maxLength: 3, size: 'max' } : { maxLength: 0 }),
    hostile: fc.oneof(fc.constant(0), fc.nat({ max: 2 ** hostileIds.length - 1 })),
    short: fc.boolean(),
  });
}

function build({ raws, made, back, hostile, short }: Draft): Chain {
  const count = raws + made.length;
  const id = (node: number) => ((hostile & (1 << node)) === 0 ? `n${node}` : (hostileIds[node] ?? `n${node}`));
  const needs: { members: number[]; essential: boolean }[][] = Array.from({ length: count }, (_value, node) =>
    (made[node - raws] ?? []).map(({ picks, essential }) => ({ members: picks.map((pick) => node - 1 - (pick % node)), essential })),
  );
  for (const { owner, member, how } of back) {
    const user = owner % count;
    const later = user + (member % (count - user));
    const first = needs[user]?.[0];
    if (how === 'alternative' && first !== undefined) first.members.push(later);
    else if (how === 'self') needs[user]?.push({ members: [user, (user + member) % count], essential: true });
    else if (how === 'empty') needs[user]?.push({ members: [], essential: true });
    else needs[user]?.push({ members: [later], essential: true });
  }
  const written = ({ members, essential }: { members: number[]; essential: boolean }): ShortNeed => {
    const [only, ...others] = members.map(id);
    if (essential && short && only !== undefined && others.length === 0) return only;
    return { anyOf: members.map(id), essential };
  };
  return chainOfRows(needs.map((rows, node): readonly [string, ShortNode] => [id(node), rows.map(written)]));
}

/** Every kind of world below, in turn. */
export function chain(): fc.Arbitrary<Chain> {
  return fc.oneof({ arbitrary: acyclicChain(), weight: 2 }, orChain(), andChain(), { arbitrary: loopyChain(), weight: 2 });
}

/** No loops; needs of up to three alternatives, some optional, one supplier often in two needs. */
export function acyclicChain(): fc.Arbitrary<Chain> {
  return draft({ needs: 2, members: 3, optional: true, loops: false }).map(build);
}

/** No loops; every made node has one need, any one of its members is enough. */
export function orChain(): fc.Arbitrary<Chain> {
  return draft({ needs: 1, members: 3, optional: false, loops: false }).map(build);
}

/** No loops; every need has a single supplier. */
export function andChain(): fc.Arbitrary<Chain> {
  return draft({ needs: 3, members: 1, optional: false, loops: false }).map(build);
}

/** Loops: alternatives and requirements that point back, needs of oneself, and needs that nothing meets. */
export function loopyChain(): fc.Arbitrary<Chain> {
  return draft({ needs: 2, members: 3, optional: true, loops: true }).map(build);
}

/** The node that a drafted world is about: the last. */
export function targetOf(world: Chain): string {
  return `${world.id}/${world.nodes.at(-1)?.id ?? ''}`;
}

const idsOf = (world: Chain) => world.nodes.map(({ id }) => `${world.id}/${id}`);

/** Some of a chain's nodes: few, many, or all but one or two. */
export function presentSet(world: Chain): fc.Arbitrary<string[]> {
  const ids = idsOf(world);
  const lost = fc.subarray(ids, { minLength: 0, maxLength: Math.min(2, ids.length) });
  return fc.oneof(
    fc.subarray(ids),
    lost.map((gone) => ids.filter((id) => !gone.includes(id))),
  );
}

/** Two sets of failures that matter together: a real cut set of the target split in two, or upstream nodes. */
export function failurePair(world: Chain): fc.Arbitrary<readonly [string[], string[]]> {
  const of = worldOf(world);
  const target = of.ids.length - 1;
  const upstream = of.ids.filter((_id, node) => node !== target && (hops(of)[target]?.[node] ?? Infinity) < Infinity);
  const some = fc.subarray(upstream.length === 0 ? [...of.ids] : upstream, { maxLength: Math.max(1, Math.min(2, upstream.length)) });
  const cuts = minimalCutSets(of, target, 'sustain').filter((cut) => sizeOf(cut) >= 2);
  if (cuts.length === 0) return fc.tuple(some, some);
  const split = fc.tuple(fc.constantFrom(...cuts), fc.nat({ max: 30 })).map(([cut, at]): readonly [string[], string[]] => {
    const ids = idsIn(of, cut);
    const middle = 1 + (at % (listOf(cut).length - 1));
    return [ids.slice(0, middle), ids.slice(middle)];
  });
  return fc.oneof({ arbitrary: split, weight: 3 }, fc.tuple(some, some));
}

/** One set of failures, derived as in `failurePair`: half a cut, a whole one, or upstream nodes. */
export function failures(world: Chain): fc.Arbitrary<string[]> {
  return fc.oneof(
    failurePair(world).map(([first]) => first),
    failurePair(world).map(([first, second]) => [...new Set([...first, ...second])]),
  );
}

/** The same chain under other ids, and what became of each qualified id. Declaration order stays. */
export interface Renaming {
  readonly chain: Chain;
  readonly to: (qualified: string) => string;
}

export function renaming(world: Chain): fc.Arbitrary<Renaming> {
  const plain = world.nodes.map((_node, index) => `z${world.nodes.length - index}`);
  const pool = fc.shuffledSubarray([...hostileIds, ...plain], { minLength: world.nodes.length, maxLength: world.nodes.length });
  return fc.tuple(fc.oneof(fc.constant(plain), pool), fc.constantFrom('w', '产业链', '__proto__')).map(([names, id]) => {
    const to = new Map(world.nodes.map((node, index) => [node.id, names[index] ?? '']));
    const rename = (old: string) => to.get(old) ?? '';
    const rows = world.nodes.map((node): readonly [string, ShortNode] => [
      rename(node.id),
      node.needs.map((need) => ({ anyOf: need.anyOf.map(rename), essential: need.essential })),
    ]);
    return { chain: mustParse(writtenChain(rows, id)), to: (qualified) => `${id}/${rename(qualified.slice(qualified.indexOf('/') + 1))}` };
  });
}

/** The same nodes declared in another order. */
export function reordering(world: Chain): fc.Arbitrary<Chain> {
  return fc
    .shuffledSubarray([...world.nodes], { minLength: world.nodes.length, maxLength: world.nodes.length })
    .map((nodes) => ({ ...world, nodes }));
}

const statuses = ['present', 'listed', 'absent', 'denied', 'planned', 'town-lacks', 'unknown'] as const;

/**
 * What a region `here` (with a `town` in it) has of a chain: every node present, absent or unknown, said in all the
 * ways a file can say it; sometimes with capabilities, sometimes with suppliers abroad.
 */
export function coverageOf(world: Chain): fc.Arbitrary<Coverage> {
  const ids = idsOf(world);
  const row = fc.record({
    status: fc.constantFrom(...statuses),
    capability: fc.constantFrom(undefined, undefined, 0, 0.05, 0.4, 0.5, 0.9, 1.2),
    abroad: fc.subarray(['north', 'south', 'east', 'west', 'far']),
  });
  const rows = fc.array(row, { minLength: ids.length, maxLength: ids.length });
  return fc.tuple(rows, fc.boolean()).map(([facts, speaksOfOutside]) =>
    coverageFrom({
      providers: {
        here: { type: 'region' },
        town: { type: 'city', within: ['county'] },
        county: { type: 'region', within: ['here'] },
        ...Object.fromEntries(['north', 'south', 'east', 'west', 'far'].map((id) => [id, { type: 'country' }])),
      },
      provisions: facts.flatMap(({ status, capability, abroad }, index) => {
        const node = ids[index];
        const inside = provisionOf(status);
        return [
          ...(inside === undefined ? [] : [{ ...inside, node, ...(capability === undefined ? {} : { capability }) }]),
          ...(speaksOfOutside ? abroad.map((provider) => ({ provider, node, status: 'listed' })) : []),
        ];
      }),
      present: ids.filter((_id, index) => facts[index]?.status === 'present'),
      absent: ids.filter((_id, index) => facts[index]?.status === 'absent'),
    }),
  );
}

function provisionOf(status: (typeof statuses)[number]): { provider: string; status: string } | undefined {
  if (status === 'listed') return { provider: 'town', status: 'listed' };
  if (status === 'denied') return { provider: 'here', status: 'absent' };
  if (status === 'planned') return { provider: 'town', status: 'planned' };
  return status === 'town-lacks' ? { provider: 'town', status: 'absent' } : undefined;
}

/** Who supplies a chain's nodes, and what that means by definition. */
export interface DrawnSupply {
  readonly coverage: Coverage;
  /** Elements of a kind, each with the providers that fail with it. */
  readonly providersIn: (kind: 'providers' | 'jurisdictions') => readonly (readonly [string, readonly string[]])[];
  /** Nodes whose every named supplier is lost; with `stay`, only those whose named shares make up the whole. */
  readonly soleSuppliers: (lost: readonly string[], others: 'stay' | 'none') => string[];
}

/** Countries that the drawn providers lie in; `both` lies in two, by way of a town. */
export const liesIn: Readonly<Record<string, readonly string[]>> = {
  'a 1': ['A'],
  __proto__2: ['A'],
  乙: ['B'],
  both: ['A', 'B'],
  free: ['free'],
};

/**
 * Suppliers of a chain: five, in two countries or none, and a residual bucket. A node has none, one or several; its
 * shares are unknown, add up to the whole, or leave a rest.
 */
export function supplyOf(world: Chain): fc.Arbitrary<DrawnSupply> {
  const ids = idsOf(world);
  const names = Object.keys(liesIn);
  const row = fc.record({
    named: fc.oneof({ arbitrary: fc.subarray(names, { maxLength: 2 }), weight: 3 }, fc.subarray(names)),
    residual: fc.boolean(),
    shares: fc.constantFrom('unknown', 'whole', 'part'),
  });
  return fc.array(row, { minLength: ids.length, maxLength: ids.length }).map((facts): DrawnSupply => {
    const coverage = coverageFrom({
      providers: {
        here: { type: 'region' },
        A: { type: 'country', within: ['union'] },
        union: { type: 'region' },
        B: { type: 'country' },
        town: { type: 'city', within: ['A', 'B'] },
        'a 1': { type: 'firm', within: ['A'] },
        __proto__2: { type: 'firm', within: ['A'] },
        乙: { type: 'firm', within: ['B'] },
        both: { type: 'firm', within: ['town'] },
        free: { type: 'firm' },
        rest: { type: 'region', residual: true },
      },
      provisions: facts.flatMap(({ named, residual, shares }, index) => [
        ...named.map((provider) => ({
          provider,
          node: ids[index],
          status: 'listed',
          ...(shares === 'unknown' ? {} : { share: (shares === 'whole' ? 1 : 0.5) / named.length, scope: 'world' }),
        })),
        ...(residual ? [{ provider: 'rest', node: ids[index], status: 'listed' }] : []),
      ]),
    });
    return {
      coverage,
      providersIn: (kind) =>
        kind === 'providers'
          ? names.map((id) => [id, [id]])
          : ['A', 'B', 'free'].map((place) => [place, names.filter((id) => liesIn[id]?.includes(place))]),
      soleSuppliers: (lost, others) =>
        ids.filter((_id, index) => {
          const { named, shares } = facts[index] ?? { named: [], shares: 'unknown' };
          return named.length > 0 && named.every((id) => lost.includes(id)) && (others === 'none' || shares === 'whole');
        }),
    };
  });
}

/** A chain together with something drawn for that very chain. */
export function withOwn<T>(chains: fc.Arbitrary<Chain>, own: (world: Chain) => fc.Arbitrary<T>): fc.Arbitrary<readonly [Chain, T]> {
  return chains.chain((world) => own(world).map((drawn): readonly [Chain, T] => [world, drawn]));
}

/** Both meanings of running. */
export const anyMode = fc.constantFrom('sustain' as const, 'start-up' as const);
