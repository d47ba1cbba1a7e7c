import type { Mode } from '../model/terms.ts';
import type { Job, Kernel } from './job.ts';
import type { SweepPlan } from './sweep-plan.ts';

/** Sets of nodes to knock out, one set a scenario: nodes of scenario s are `nodes[start[s]]` …. */
export interface Scenarios {
  readonly start: Int32Array;
  readonly nodes: Int32Array;
}

/** What becomes of every scenario, each judged alone against the same baseline. */
export interface KnockOutOutput extends Readonly<Record<string, Int32Array | Float64Array>> {
  /** How many nodes fall, those knocked out that ran included. */
  readonly fallen: Int32Array;
  /** How many targets stop. */
  readonly stopped: Int32Array;
  /** The value of those targets. */
  readonly lost: Float64Array;
  /** Where asked for: the targets that stop, by number, `rows[rowStart[s]]` … for scenario s. */
  readonly rows: Int32Array;
}

export interface KnockOutInput extends Readonly<Record<string, Int32Array | Uint8Array | Float64Array>> {
  readonly plainStart: Int32Array;
  readonly plain: Int32Array;
  readonly choiceStart: Int32Array;
  readonly memberStart: Int32Array;
  readonly members: Int32Array;
  readonly useStart: Int32Array;
  readonly uses: Int32Array;
  readonly choiceOwner: Int32Array;
  readonly loopStart: Int32Array;
  readonly loopEnd: Int32Array;
  /** Places knocked out, scenario by scenario in the order they are swept. */
  readonly seedStart: Int32Array;
  readonly seeds: Int32Array;
  /** The scenario at each position of that order. */
  readonly scenario: Int32Array;
  readonly targets: Int32Array;
  readonly values: Float64Array;
  /** Number of each of them in the question's own list. */
  readonly targetNumber: Int32Array;
  /** Where the row of each scenario begins; empty when no rows are asked for. */
  readonly rowStart: Int32Array;
  /** How many scenarios a shard takes, and 1 where loops must be built up again. */
  readonly settings: Int32Array;
}

/** Scenarios of a sweep: the bits of a word. */
const lanes = 32;
/** Scenarios of a shard: enough to be worth handing to a worker. */
const shardSize = 64 * lanes;

/**
 * The job of knocking out every scenario on a plan, 32 scenarios at once in the bits of a word.
 *
 * A sweep visits places in supply order and only those that a loss reaches, so scenarios are sorted to share what they
 * fell. One word a place keeps the table of a sweep within the caches. Nodes that do not run count for nothing.
 *
 * @param targets nodes, each with its value; those that do not run are passed over
 * @complexity time O(s / 32 · m) for s scenarios at worst, O(what falls) where little does; memory O(n + m + s)
 */
export function knockOutJob(
  plan: SweepPlan,
  mode: Mode,
  scenarios: Scenarios,
  targets: readonly number[],
  values: readonly number[],
): Job<KnockOutInput, KnockOutOutput> {
  const count = scenarios.start.length - 1;
  const running = targets.flatMap((target, at) => (plan.placeOf[target]! >= 0 ? [at] : []));
  return {
    kernel: 'knock-out-each',
    shards: Math.ceil(count / shardSize),
    input: {
      plainStart: plan.plainStart,
      plain: plan.plain,
      choiceStart: plan.choiceStart,
      memberStart: plan.memberStart,
      members: plan.members,
      useStart: plan.useStart,
      uses: plan.uses,
      choiceOwner: plan.choiceOwner,
      loopStart: plan.loopStart,
      loopEnd: plan.loopEnd,
      ...byFamily(plan, scenarios),
      targets: Int32Array.from(running, (at) => plan.placeOf[targets[at]!]!),
      values: Float64Array.from(running, (at) => values[at]!),
      targetNumber: Int32Array.from(running),
      rowStart: new Int32Array(0),
      settings: Int32Array.of(shardSize, mode === 'start-up' ? 1 : 0),
    },
    output: { fallen: new Int32Array(count), stopped: new Int32Array(count), lost: new Float64Array(count), rows: new Int32Array(0) },
  };
}

/**
 * The job that, once a job of {@link knockOutJob} has counted them, lists which targets each scenario stops.
 *
 * @returns the job, and where each scenario's row begins in its `rows`
 */
export function stoppedRowsJob(counted: Job<KnockOutInput, KnockOutOutput>): {
  readonly rowStart: Int32Array;
  readonly job: Job<KnockOutInput, KnockOutOutput>;
} {
  const { stopped } = counted.output;
  const rowStart = new Int32Array(stopped.length + 1);
  for (let one = 0; one < stopped.length; one++) rowStart[one + 1] = rowStart[one]! + stopped[one]!;
  const output = {
    fallen: new Int32Array(stopped.length),
    stopped: new Int32Array(stopped.length),
    lost: new Float64Array(stopped.length),
    rows: new Int32Array(rowStart[stopped.length]!),
  };
  return { rowStart, job: { ...counted, input: { ...counted.input, rowStart }, output } };
}

/** Scenarios sorted by the families of their first places, and what each knocks out. */
function byFamily(plan: SweepPlan, { start, nodes }: Scenarios): Pick<KnockOutInput, 'seedStart' | 'seeds' | 'scenario'> {
  const count = start.length - 1;
  const size = plan.nodeAt.length;
  const rank = families(plan);
  const bucket = new Int32Array(size + 2);
  const first = new Int32Array(count).fill(size);
  for (let one = 0; one < count; one++) {
    for (let at = start[one]!; at < start[one + 1]!; at++) {
      const place = plan.placeOf[nodes[at]!]!;
      if (place !== -1 && rank[place]! < first[one]!) first[one] = rank[place]!;
    }
    bucket[first[one]! + 1]!++;
  }
  for (let at = 0; at <= size; at++) bucket[at + 1]! += bucket[at]!;
  const scenario = new Int32Array(count);
  for (let one = 0; one < count; one++) scenario[bucket[first[one]!]!++] = one;
  const seedStart = new Int32Array(count + 1);
  const seeds = new Int32Array(nodes.length);
  let end = 0;
  for (let position = 0; position < count; position++) {
    const one = scenario[position]!;
    for (let at = start[one]!; at < start[one + 1]!; at++) {
      const place = plan.placeOf[nodes[at]!]!;
      if (place !== -1) seeds[end++] = place;
    }
    seedStart[position + 1] = end;
  }
  return { seedStart, seeds: seeds.slice(0, end), scenario };
}

/**
 * Ranks places so that those which fell the same things stand together: a place comes right after a user that plainly
 * needs it and so falls with it, and after all else that falls with that user.
 */
function families({ nodeAt, plainStart, plain }: SweepPlan): Int32Array {
  const size = nodeAt.length;
  const head = new Int32Array(size).fill(-1); // the first user that plainly needs it
  for (let user = size - 1; user >= 0; user--) {
    for (let at = plainStart[user]!; at < plainStart[user + 1]!; at++) if (plain[at]! < user) head[plain[at]!] = user;
  }
  const start = new Int32Array(size + 2); // members of the family of place p from `start[p + 1]`, the heads of all from `start[0]`
  for (let place = 0; place < size; place++) start[head[place]! + 2]!++;
  for (let at = 0; at <= size; at++) start[at + 1]! += start[at]!;
  const member = new Int32Array(size);
  const next = start.slice();
  for (let place = 0; place < size; place++) member[next[head[place]! + 1]!++] = place;
  const rank = new Int32Array(size);
  const stack = new Int32Array(size);
  let depth = 0;
  for (let at = start[0]!; at < start[1]!; at++) stack[depth++] = member[at]!;
  for (let clock = 0; depth > 0; clock++) {
    const place = stack[--depth]!;
    rank[place] = clock;
    for (let at = start[place + 1]!; at < start[place + 2]!; at++) stack[depth++] = member[at]!;
  }
  return rank;
}

/** The kernel of {@link knockOutJob}; a shard is a run of sweeps. */
export const knockOutEach: Kernel<KnockOutInput, KnockOutOutput> = (input, output) => {
  const { seedStart, seeds, scenario, settings } = input;
  const sweep = sweepOf(input);
  const count = scenario.length;
  return (shard) => {
    const end = Math.min(count, (shard + 1) * settings[0]!);
    for (let from = shard * settings[0]!; from < end; from += lanes) {
      const to = Math.min(end, from + lanes);
      for (let position = from; position < to; position++) {
        for (let at = seedStart[position]!; at < seedStart[position + 1]!; at++) seed(sweep, seeds[at]!, position - from);
      }
      const touched = spreadLosses(input, sweep);
      countFallen(sweep, touched, input, output, from, to);
      addStopped(sweep, input, output, from);
      for (let at = 0; at < touched; at++) sweep.failed[sweep.touched[at]!] = 0;
    }
  };
};

/** The table of a sweep, and what it takes to fill it. */
interface Sweep {
  /** Bit b of `failed[p]`: place p fails in scenario b of the sweep. */
  readonly failed: Int32Array;
  /** A bit per place whose losses have not been passed on. */
  readonly pending: Int32Array;
  /** Places that fail in some scenario, in the order in which they were walked. */
  readonly touched: Int32Array;
  /** 1 per place of `touched`; only loops are walked twice. */
  readonly isTouched: Uint8Array;
  /** First word of `pending` in use. */
  first: number;
  /** Bit-sliced counters: bit b of plane k counts 2ᵏ for scenario b. */
  readonly planes: Int32Array;
  readonly counts: Int32Array;
  /** Room for {@link buildUpLoop}; null where no loop must be built up again. */
  readonly knockedOut: Int32Array | null;
}

function sweepOf({ loopStart, loopEnd, settings }: KnockOutInput): Sweep {
  const size = loopEnd.length;
  let largest = 1;
  for (let place = 0; place < size; place = loopEnd[place]!) largest = Math.max(largest, loopEnd[place]! - loopStart[place]!);
  return {
    failed: new Int32Array(size),
    pending: new Int32Array((size + 31) >> 5),
    touched: new Int32Array(size),
    isTouched: new Uint8Array(size),
    first: (size + 31) >> 5,
    planes: new Int32Array(lanes),
    counts: new Int32Array(lanes),
    knockedOut: settings[1] === 1 && largest > 1 ? new Int32Array(largest) : null,
  };
}

function seed(sweep: Sweep, place: number, lane: number): void {
  sweep.failed[place]! |= 1 << lane;
  sweep.pending[place >> 5]! |= 1 << (place & 31);
  if (place >> 5 < sweep.first) sweep.first = place >> 5;
}

/**
 * Passes every loss on to what hangs on it, in supply order, until nothing new falls.
 *
 * A user that plainly needs a place takes over its word; a choice passes on what all of its members have lost. Inside
 * a loop the walk returns until the loop is at rest; where loops must be built up again, a loop is evaluated as a
 * whole when the walk comes to it.
 *
 * @returns how many places are touched
 */
function spreadLosses(input: KnockOutInput, sweep: Sweep): number {
  const { useStart, uses, choiceOwner, memberStart, members, loopStart, loopEnd } = input;
  const { failed, pending, touched, isTouched, knockedOut } = sweep;
  let touchedCount = 0;
  let back = pending.length; // word of `pending` to return to for the rest of a loop
  let lastOfLoop = -1;
  let twice = false; // whether some place may be walked twice
  for (let word = sweep.first; word < pending.length;) {
    const bits = pending[word]!;
    if (bits === 0) {
      if (back <= word && word >= lastOfLoop) {
        word = back;
        back = pending.length;
        lastOfLoop = -1;
      } else word++;
      continue;
    }
    let place = (word << 5) + 31 - Math.clz32(bits & -bits);
    pending[word] = bits & (bits - 1);
    let begin = place;
    let end = place + 1;
    if (loopEnd[place]! - loopStart[place]! > 1) {
      twice = true;
      if (knockedOut === null) lastOfLoop = Math.max(lastOfLoop, (loopEnd[place]! - 1) >> 5);
      else {
        place = begin = loopStart[place]!;
        end = loopEnd[place]!;
        buildUpLoop(input, sweep, knockedOut, begin, end);
      }
    }
    for (; place < end; place++) {
      const lost = failed[place]!;
      if (lost === 0) continue;
      if (!twice) touched[touchedCount++] = place;
      else if (isTouched[place] === 0) {
        isTouched[place] = 1;
        touched[touchedCount++] = place;
      }
      let at = useStart[place]!;
      const stop = useStart[place + 1]!;
      for (let last = at + uses[at++]!; at <= last; at++) {
        const user = uses[at]!;
        const before = failed[user]!;
        if ((before | lost) === before || (knockedOut !== null && user >= begin && user < end)) continue;
        failed[user] = before | lost;
        pending[user >> 5]! |= 1 << (user & 31);
        if (user < place && user >> 5 < back) back = user >> 5;
      }
      for (let last = at + 2 * uses[at++]!; at <= last; at += 2) {
        const both = lost & failed[uses[at]!]!;
        if (both === 0 && knockedOut === null) continue;
        const user = uses[at + 1]!;
        const before = failed[user]!;
        if (knockedOut !== null && loopEnd[user]! - loopStart[user]! > 1) {
          if (user < begin || user >= end) pending[user >> 5]! |= 1 << (user & 31);
          continue; // a loop may have stood on either of the two
        }
        if ((before | both) === before) continue;
        failed[user] = before | both;
        pending[user >> 5]! |= 1 << (user & 31);
        if (user < place && user >> 5 < back) back = user >> 5;
      }
      for (; at < stop; at++) {
        const choice = uses[at]!;
        let all = lost;
        for (let m = memberStart[choice]!; m < memberStart[choice + 1]! && all !== 0; m++) all &= failed[members[m]!]!;
        if (all === 0 && knockedOut === null) continue;
        const user = choiceOwner[choice]!;
        const before = failed[user]!;
        if (knockedOut !== null && loopEnd[user]! - loopStart[user]! > 1) {
          if (user < begin || user >= end) pending[user >> 5]! |= 1 << (user & 31);
          continue;
        }
        if ((before | all) === before) continue;
        failed[user] = before | all;
        pending[user >> 5]! |= 1 << (user & 31);
        if (user < place && user >> 5 < back) back = user >> 5;
      }
    }
  }
  sweep.first = pending.length;
  if (twice) for (let at = 0; at < touchedCount; at++) isTouched[touched[at]!] = 0;
  return touchedCount;
}

/**
 * Builds the places of a loop up from what is left around it, in all scenarios at once: the least fixed point.
 *
 * Places of a loop stand in the order in which they were built up at first, so one pass does most of it.
 */
function buildUpLoop(input: KnockOutInput, { failed, pending }: Sweep, knockedOut: Int32Array, from: number, to: number): void {
  const { plainStart, plain, choiceStart, memberStart, members } = input;
  for (let place = from; place < to; place++) {
    pending[place >> 5]! &= ~(1 << (place & 31));
    knockedOut[place - from] = failed[place]!;
    failed[place] = -1;
  }
  for (let changed = true; changed;) {
    changed = false;
    for (let place = from; place < to; place++) {
      let lost = knockedOut[place - from]!;
      for (let at = plainStart[place]!; at < plainStart[place + 1]!; at++) lost |= failed[plain[at]!]!;
      for (let choice = choiceStart[place]!; choice < choiceStart[place + 1]!; choice++) {
        let all = -1;
        for (let at = memberStart[choice]!; at < memberStart[choice + 1]!; at++) all &= failed[members[at]!]!;
        lost |= all;
      }
      if (lost === failed[place]) continue;
      failed[place] = lost;
      changed = true;
    }
  }
}

/** Adds up, scenario by scenario, how many places fail: full words by addition with carries, the others bit by bit. */
function countFallen(
  { failed, touched, planes, counts }: Sweep,
  touchedCount: number,
  { scenario }: KnockOutInput,
  { fallen }: KnockOutOutput,
  from: number,
  to: number,
): void {
  counts.fill(0);
  planes.fill(0);
  for (let at = 0; at < touchedCount; at++) {
    let bits = failed[touched[at]!]!;
    for (let few = 0; few < 4 && bits !== 0; few++, bits &= bits - 1) counts[31 - Math.clz32(bits & -bits)]!++;
    for (let plane = 0; bits !== 0; plane++) {
      const before = planes[plane]!;
      planes[plane] = before ^ bits;
      bits &= before;
    }
  }
  for (let position = from; position < to; position++) {
    let count = 0;
    for (let plane = lanes - 1; plane >= 0; plane--) count = 2 * count + ((planes[plane]! >>> (position - from)) & 1);
    fallen[scenario[position]!] = count + counts[position - from]!;
  }
}

/** Adds up what the stopped targets of each scenario are worth, in the order of the targets. */
function addStopped({ failed }: Sweep, input: KnockOutInput, { stopped, lost, rows }: KnockOutOutput, from: number): void {
  const { targets, values, targetNumber, rowStart, scenario } = input;
  const listing = rowStart.length > 0;
  for (let target = 0; target < targets.length; target++) {
    for (let bits = failed[targets[target]!]!; bits !== 0; bits &= bits - 1) {
      const one = scenario[from + 31 - Math.clz32(bits & -bits)]!;
      if (listing) rows[rowStart[one]! + stopped[one]!] = targetNumber[target]!;
      stopped[one]!++;
      lost[one]! += values[target]!;
    }
  }
}
