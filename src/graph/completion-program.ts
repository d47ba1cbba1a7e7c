import type { Highs, Model } from 'highs';
import type { Mode } from '../model/terms.ts';
import type { CompletionCore } from './completion-core.ts';
import { standing } from './standing.ts';

/** The question which places to acquire, as an integer program that is asked again and again. */
export interface CompletionProgram {
  /** The cheapest elements with which goals worth at least `value` run. */
  readonly cheapest: (ask: Ask) => ProgramAnswer;
  /** Gives the solver's memory back. */
  readonly dispose: () => void;
}

interface Ask {
  /** Value of the goals to be reached, at least; values count in whole steps. */
  readonly value: number;
  /** Seconds the solver may take. */
  readonly seconds: number;
  /** A set known to be enough, to start from. */
  readonly start?: readonly number[];
  /** Elements to keep where that costs nothing: of equally cheap sets one with the most of these; prices must be whole. */
  readonly prefer?: readonly number[];
}

/** What the solver came to. */
interface ProgramAnswer {
  /** Elements, ascending, none of which can be spared; `undefined` when none was found. */
  readonly set?: readonly number[];
  /** No set costs less; Infinity when there is none. */
  readonly lowerBound: number;
  readonly seconds: number;
}

const loading: { highs?: Promise<Highs> } = {};

/**
 * States the question for HiGHS, which is loaded on first use.
 *
 * A variable per place: a place runs only if every need of it has a member that runs; elements and goals are whole.
 * In mode `start-up` loops could hold themselves up: whenever the solver proposes that, a row forbids it for that set
 * of places and everything like it: one of them can only run if the need that stops one of them is met from outside.
 *
 * @param values value of each goal of the core: different sums differ by a whole step or more
 * @param excluded sets that no answer may contain; more may be added between questions
 * @complexity exponential at worst
 * @reference Huangfu & Hall, Mathematical Programming Computation 10 (2018) 119–142, for HiGHS
 */
export async function completionProgram(
  core: CompletionCore,
  mode: Mode,
  values: readonly number[],
  excluded: readonly (readonly number[])[],
): Promise<CompletionProgram> {
  const { default: load } = await import('highs');
  const highs = await (loading.highs ??= load());
  const { plan, price, elements, goals } = core;
  const size = plan.nodeAt.length;
  const { runs, settle, stoppers, why } = standing(plan, mode);
  const dearest = elements.reduce((most, element) => Math.max(most, price[element]!), 0);
  const scale = dearest > 1e6 || (dearest > 0 && dearest < 1) ? dearest / 1000 : 1;
  const model = newModel(highs, core, values, scale);
  const valueOf = new Map(goals.map((goal, at) => [goal, values[at]!]));
  const lack = new Float64Array(size);
  let known = 0;

  const isWhole = elements.every((element) => Number.isInteger(price[element]!)) && scale === 1;
  const little = 0.5 / (elements.length + 1); // all favours together are worth less than one unit
  let favoured: readonly number[] = [];
  const favour = (prefer: readonly number[]) => {
    if (!isWhole) return;
    for (const element of favoured) model.changeColCost(element, price[element]!);
    favoured = prefer.filter((element) => price[element]! > 0 && price[element]! < Infinity);
    for (const element of favoured) model.changeColCost(element, price[element]! - little);
  };
  const excludeKnown = () => {
    for (; known < excluded.length; known++) {
      const set = excluded[known]!;
      model.addRow(-highs.infinity, set.length - 1, { indices: [...set], values: set.map(() => 1) });
    }
  };
  const reached = (set: ReadonlySet<number>): number => {
    for (const element of elements) lack[element] = set.has(element) ? 0 : 1;
    settle(lack);
    return goals.reduce((sum, goal) => sum + (runs[goal] === 1 ? valueOf.get(goal)! : 0), 0);
  };
  const narrowed = (set: ReadonlySet<number>, value: number): number[] => {
    const kept = new Set([...set].sort((a, b) => price[b]! - price[a]! || plan.nodeAt[b]! - plan.nodeAt[a]!));
    for (const element of [...kept]) {
      kept.delete(element);
      if (reached(kept) < value) kept.add(element);
    }
    return [...kept].sort((a, b) => a - b);
  };
  /** Forbids what was proposed and does not run, and what is like it; whether there was such a thing. */
  const forbid = (proposed: Float64Array): boolean => {
    const first = [...runs.keys()].find((place) => proposed[place]! > 1e-6 && runs[place] === 0 && lack[place] === 0);
    const held = new Set<number>();
    if (first !== undefined) {
      for (let place = plan.loopStart[first]!; place < plan.loopEnd[first]!; place++) {
        if (proposed[place]! > 1e-6 && runs[place] === 0 && lack[place] === 0) held.add(place);
      }
    }
    const outside = new Set<number>();
    for (const place of held) {
      const stop = why[place]!;
      const of = stop < 0 ? [-1 - stop] : plan.members.subarray(plan.memberStart[stop], plan.memberStart[stop + 1]);
      for (const member of of) if (!held.has(member)) outside.add(member);
    }
    for (const place of held) {
      model.addRow(0, highs.infinity, { indices: [...outside, place], values: [...[...outside].map(() => 1), -1] });
    }
    let rows = held.size;
    const idle = goals.filter((goal) => proposed[goal]! > 0.5 && runs[goal] === 0);
    for (const goal of idle) {
      const stops = stoppers(goal);
      model.addRow(0, highs.infinity, { indices: [...stops, goal], values: [...stops.map(() => 1), -1] });
      rows++;
    }
    return rows > 0;
  };

  return {
    dispose: () => model.dispose(),
    cheapest: ({ value, seconds, start, prefer }) => {
      excludeKnown();
      favour(prefer ?? []);
      model.changeRowBounds(0, value - 0.5, highs.infinity);
      let used = 0;
      for (;;) {
        model.options.set('time_limit', Math.max(0.01, seconds - used));
        if (start !== undefined && used === 0) seed(start);
        model.zeroAllClocks();
        model.run();
        used += model.getRunTime();
        const status = model.getModelStatus();
        if (status === highs.constants.modelStatus.infeasible) return { lowerBound: Infinity, seconds: used };
        const isOptimal = status === highs.constants.modelStatus.optimal;
        const bound = (isOptimal ? model.getObjectiveValue() : Math.max(0, model.info.get('mip_dual_bound') as number)) * scale;
        const lowerBound = isWhole ? Math.ceil(bound - 1e-6) : bound;
        const feasible = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
        if (!feasible) return { lowerBound, seconds: used };
        const proposed = model.getSolution().colValue;
        const set = new Set(elements.filter((element) => proposed[element]! > 0.5));
        if (reached(set) >= value - 0.5) return { set: narrowed(set, value - 0.5), lowerBound, seconds: used };
        if (!isOptimal || !forbid(proposed)) return { lowerBound, seconds: used };
      }
    },
  };

  function seed(start: readonly number[]): void {
    reached(new Set(start));
    model.setSolution({ colValue: Float64Array.from(runs) });
  }
}

/** Rows: the value of the goals first, then every need. */
function newModel(highs: Highs, { plan, price, elements, goals }: CompletionCore, values: readonly number[], scale: number): Model {
  const { plainStart, plain, choiceStart, memberStart, members } = plan;
  const size = plan.nodeAt.length;
  const starts = [0, goals.length];
  const indices = [...goals];
  const coefficients = [...values];
  const row = (owner: number, of: Iterable<number>) => {
    indices.push(owner);
    coefficients.push(-1);
    for (const member of of) {
      indices.push(member);
      coefficients.push(1);
    }
    starts.push(indices.length);
  };
  for (let place = 0; place < size; place++) {
    for (let at = plainStart[place]!; at < plainStart[place + 1]!; at++) row(place, [plain[at]!]);
    for (let choice = choiceStart[place]!; choice < choiceStart[place + 1]!; choice++) {
      row(place, members.subarray(memberStart[choice], memberStart[choice + 1]));
    }
  }
  const rows = starts.length - 1;
  const { integer, continuous } = highs.constants.variableType;
  const integrality = new Int32Array(size).fill(continuous);
  for (const place of [...elements, ...goals]) integrality[place] = integer;
  const model = highs.createModel({
    numCols: size,
    numRows: rows,
    sense: highs.constants.objectiveSense.minimize,
    colCost: Float64Array.from(price, (one) => (one < Infinity ? one / scale : 0)),
    colLower: new Float64Array(size),
    colUpper: new Float64Array(size).fill(1),
    rowLower: new Float64Array(rows),
    rowUpper: new Float64Array(rows).fill(highs.infinity),
    matrix: {
      format: 'csr',
      numRows: rows,
      numCols: size,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(coefficients),
    },
    integrality,
  });
  model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-7 });
  return model;
}
