import type { Digraph } from './digraph.ts';
import type { Job, Kernel } from './job.ts';

type Table = Readonly<Record<string, Int32Array | Float64Array>>;

interface BetweennessInput extends Table {
  readonly userStart: Int32Array;
  readonly users: Int32Array;
  readonly sources: Int32Array;
  /** Lanes of a batch, batches of a shard. */
  readonly settings: Int32Array;
}

interface BetweennessOutput extends Table {
  /** One row of n numbers a shard. */
  readonly score: Float64Array;
}

/** The most rows that shards add up in. */
const mostShards = 8;
/** Path counts of all lanes should stay within a core's share of the caches. */
const tableBytes = 8 << 20;

/**
 * The job of adding up, for every node, the share of shortest ways that lead through it: from each of `from` to
 * every node that it reaches, the ends not counted.
 *
 * Several sources are followed at once, one in each bit of a word; path counts lie beside each other, one a lane.
 *
 * @returns a job whose rows are added up by {@link rowsAddedUp}
 * @complexity time O(s · m) for s sources, bit-parallel in finding fresh nodes; memory O(n) a shard and O(n) a lane
 * @reference Brandes, J. Math. Sociol. 25 (2001) 163–177; Then et al., Proc. VLDB Endow. 8 (2014) 449–460
 */
export function betweennessJob(digraph: Digraph, from: Int32Array): Job<BetweennessInput, BetweennessOutput> {
  const { nodeCount, userStart, users } = digraph;
  const sources = besideEachOther(digraph, from);
  let lanes = 32;
  while (lanes > 8 && nodeCount * lanes * 8 > tableBytes) lanes /= 2;
  const { shards, batches } = sharing(sources.length, lanes);
  return {
    kernel: 'betweenness',
    shards,
    input: { userStart, users, sources, settings: Int32Array.of(lanes, batches) },
    output: { score: new Float64Array(shards * nodeCount) },
  };
}

/** The sources that lead anywhere, those with the same first user beside each other: their ways go on together. */
function besideEachOther({ userStart, users }: Digraph, sources: Int32Array): Int32Array {
  return sources
    .filter((node) => userStart[node + 1]! > userStart[node]!)
    .sort((a, b) => users[userStart[a]!]! - users[userStart[b]!]! || a - b);
}

/** How many shards there are, and how many batches of `lanes` sources each of them takes. */
function sharing(sources: number, lanes: number): { readonly shards: number; readonly batches: number } {
  const all = Math.ceil(sources / lanes);
  const batches = Math.max(1, Math.ceil(all / mostShards));
  return { shards: Math.ceil(all / batches), batches };
}

/** Rows of `length` numbers added up, in their order. */
export function rowsAddedUp(rows: Float64Array, length: number): Float64Array {
  const sum = new Float64Array(length);
  for (let start = 0; start < rows.length; start += length) for (let at = 0; at < length; at++) sum[at]! += rows[start + at]!;
  return sum;
}

/** The levels of a search from several sources at once: who is reached by which lanes at which distance. */
interface Levels {
  readonly node: Int32Array;
  readonly bits: Int32Array;
  /** Where each level begins. */
  readonly start: Int32Array;
}

/** The kernel of {@link betweennessJob}. */
export const betweenness: Kernel<BetweennessInput, BetweennessOutput> = (input, { score }) => {
  const { userStart, users, sources, settings } = input;
  const nodeCount = userStart.length - 1;
  const lanes = settings[0]!;
  const perShard = settings[1]! * lanes;
  const seen = new Int32Array(nodeCount);
  const fresh = new Int32Array(nodeCount);
  const counts = new Float64Array(nodeCount * lanes);
  const through = new Float64Array(lanes);
  const found: Levels = {
    node: new Int32Array(nodeCount * lanes),
    bits: new Int32Array(nodeCount * lanes),
    start: new Int32Array(nodeCount + 2),
  };
  return (shard) => {
    const row = score.subarray(shard * nodeCount, (shard + 1) * nodeCount);
    const end = Math.min(sources.length, (shard + 1) * perShard);
    for (let first = shard * perShard; first < end; first += lanes) batch(sources.subarray(first, Math.min(end, first + lanes)), row);
  };

  function batch(from: Int32Array, row: Float64Array): void {
    const depth = search(from);
    // Back from the far end. From here on counts hold, for each lane, the ways on from a node by the ways to it.
    for (let level = depth - 1; level >= 0; level--) {
      const levelEnd = found.start[level + 1]!;
      for (let entry = found.start[level]!; entry < levelEnd; entry++) {
        const node = found.node[entry]!;
        const bits = found.bits[entry]!;
        const base = node * lanes;
        let any = 0;
        for (let at = userStart[node]!; at < userStart[node + 1]!; at++) {
          const user = users[at]!;
          const ahead = bits & fresh[user]!;
          if (ahead === 0) continue;
          if (any === 0) through.fill(0);
          any |= ahead;
          const other = user * lanes;
          for (let rest = ahead; rest !== 0; rest &= rest - 1) {
            const lane = 31 - Math.clz32(rest & -rest);
            through[lane]! += counts[other + lane]!;
          }
        }
        let share = 0;
        for (let rest = bits & ~any; rest !== 0; rest &= rest - 1) {
          const place = base + 31 - Math.clz32(rest & -rest);
          counts[place] = 1 / counts[place]!;
        }
        for (let rest = any; rest !== 0; rest &= rest - 1) {
          const lane = 31 - Math.clz32(rest & -rest);
          const ways = counts[base + lane]!;
          share += ways * through[lane]!;
          counts[base + lane] = 1 / ways + through[lane]!;
        }
        if (level > 0) row[node]! += share;
      }
      for (let entry = levelEnd; entry < found.start[level + 2]!; entry++) fresh[found.node[entry]!] = 0;
      for (let entry = found.start[level]!; entry < levelEnd; entry++) fresh[found.node[entry]!] = found.bits[entry]!;
    }
    for (let entry = 0; entry < found.start[depth]!; entry++) seen[found.node[entry]!] = fresh[found.node[entry]!] = 0;
  }

  /** Finds everything by level and counts the shortest ways to it; how many levels there are. */
  function search(from: Int32Array): number {
    const { node: nodeOf, bits: bitsOf, start } = found;
    let tail = 0;
    for (let lane = 0; lane < from.length; lane++) {
      const source = from[lane]!;
      nodeOf[tail] = source;
      bitsOf[tail++] = 1 << lane;
      counts[source * lanes + lane] = 1;
      seen[source]! |= 1 << lane;
    }
    let depth = 0;
    start[0] = 0;
    for (let head = 0; head < tail;) {
      const levelEnd = tail;
      start[++depth] = levelEnd;
      for (; head < levelEnd; head++) {
        const node = nodeOf[head]!;
        const bits = bitsOf[head]!;
        const base = node * lanes;
        for (let at = userStart[node]!; at < userStart[node + 1]!; at++) {
          const user = users[at]!;
          const reached = bits & ~seen[user]!;
          if (reached === 0) continue;
          const before = fresh[user]!;
          if (before === 0) nodeOf[tail++] = user;
          fresh[user] = before | reached;
          const other = user * lanes;
          for (let rest = reached & ~before; rest !== 0; rest &= rest - 1) {
            const lane = 31 - Math.clz32(rest & -rest);
            counts[other + lane] = counts[base + lane]!;
          }
          for (let rest = reached & before; rest !== 0; rest &= rest - 1) {
            const lane = 31 - Math.clz32(rest & -rest);
            counts[other + lane]! += counts[base + lane]!;
          }
        }
      }
      for (let entry = levelEnd; entry < tail; entry++) {
        const node = nodeOf[entry]!;
        bitsOf[entry] = fresh[node]!;
        seen[node]! |= fresh[node]!;
        fresh[node] = 0;
      }
    }
    start[depth + 1] = tail;
    return depth;
  }
};

interface DistancesInput extends Table {
  readonly userStart: Int32Array;
  readonly users: Int32Array;
  readonly sources: Int32Array;
  /** Batches of a shard. */
  readonly settings: Int32Array;
}

interface DistancesOutput extends Table {
  /** For each node, how many of the sources reach it, itself not counted. One row a shard, as the others are. */
  readonly reached: Float64Array;
  /** The distances from them, added up. */
  readonly far: Float64Array;
  /** One over the distances from them, added up. */
  readonly near: Float64Array;
}

/**
 * The job of adding up how far every node is from those of `from` that reach it, in needs.
 *
 * @returns a job whose rows are added up by {@link rowsAddedUp}
 * @complexity time O(s / 32 · m · d) at worst, for s sources and d distances; memory O(n) a shard
 * @reference Then et al., Proc. VLDB Endow. 8 (2014) 449–460
 */
export function distancesJob(digraph: Digraph, from: Int32Array): Job<DistancesInput, DistancesOutput> {
  const { nodeCount, userStart, users } = digraph;
  const sources = besideEachOther(digraph, from);
  const { shards, batches } = sharing(sources.length, 32);
  const rows = shards * nodeCount;
  return {
    kernel: 'distances',
    shards,
    input: { userStart, users, sources, settings: Int32Array.of(batches) },
    output: { reached: new Float64Array(rows), far: new Float64Array(rows), near: new Float64Array(rows) },
  };
}

/** The kernel of {@link distancesJob}. */
export const distances: Kernel<DistancesInput, DistancesOutput> = ({ userStart, users, sources, settings }, output) => {
  const nodeCount = userStart.length - 1;
  const perShard = settings[0]! * 32;
  const seen = new Int32Array(nodeCount);
  const now = new Int32Array(nodeCount);
  const next = new Int32Array(nodeCount);
  let list = new Int32Array(nodeCount);
  let ahead = new Int32Array(nodeCount);
  return (shard) => {
    const end = Math.min(sources.length, (shard + 1) * perShard);
    const row = shard * nodeCount;
    for (let first = shard * perShard; first < end; first += 32) batch(sources.subarray(first, Math.min(end, first + 32)), row);
  };

  function batch(from: Int32Array, row: number): void {
    const { reached, far, near } = output;
    seen.fill(0);
    let listed = 0;
    for (let lane = 0; lane < from.length; lane++) {
      list[listed++] = from[lane]!;
      now[from[lane]!] = seen[from[lane]!] = 1 << lane;
    }
    for (let distance = 1; listed > 0; distance++) {
      let found = 0;
      for (let entry = 0; entry < listed; entry++) {
        const node = list[entry]!;
        const bits = now[node]!;
        now[node] = 0;
        for (let at = userStart[node]!; at < userStart[node + 1]!; at++) {
          const user = users[at]!;
          const fresh = bits & ~seen[user]!;
          if (fresh === 0) continue;
          if (next[user] === 0) ahead[found++] = user;
          next[user]! |= fresh;
        }
      }
      for (let entry = 0; entry < found; entry++) {
        const node = ahead[entry]!;
        const bits = next[node]!;
        next[node] = 0;
        now[node] = bits;
        seen[node]! |= bits;
        const lanes = bitCount(bits);
        reached[row + node]! += lanes;
        far[row + node]! += lanes * distance;
        near[row + node]! += lanes / distance;
      }
      const swap = list;
      list = ahead;
      ahead = swap;
      listed = found;
    }
  }
};

function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
