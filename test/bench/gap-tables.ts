import { wordsOf, type GapFound, type GapQuestion } from './gaps.ts';
import type { Outcome } from './measure.ts';
import { aligned, timeOf } from './table.ts';

/** A question to the gap engine and what came of it. */
export type GapRow = GapQuestion & { readonly outcome: Outcome<GapFound> };

/**
 * The questions whose answer another one refutes, in words.
 *
 * Whoever looks for it, and at the end of a road too: nothing that was found may cost less than any bound for the same targets.
 */
export function refuted(rows: readonly GapRow[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const row of rows) {
    for (const other of rows) {
      if (row.graph !== other.graph || row.targets !== other.targets) continue;
      const { cost } = factsOf(row);
      const { lowerBound } = factsOf(other);
      if (cost === undefined || lowerBound === undefined || cost >= lowerBound - 1e-6 * Math.max(1, cost)) continue;
      found.add(wordsOf(row)).add(wordsOf(other));
    }
  }
  return found;
}

/** A table for every task that has rows. */
export function gapTables(rows: readonly GapRow[]): string {
  const wrong = refuted(rows);
  const doubt = (row: GapRow) => (wrong.has(wordsOf(row)) ? 'bounds differ!' : '');
  const completions = rows.filter(({ task }) => task === 'completions');
  const roads = rows.filter(({ task }) => task === 'roadmap');
  return [
    ...(completions.length > 0 ? [aligned([completionTitles, ...completions.map((row) => [...completionLine(row), doubt(row)])])] : []),
    ...(roads.length > 0 ? [aligned([roadTitles, ...roads.map((row) => [...roadLine(row), doubt(row)])])] : []),
  ].join('\n\n');
}

const start = ['task', 'graph', 'targets'];
const completionTitles = [
  ...start,
  'solver',
  'time',
  'cost',
  'bound',
  'gap',
  'optimal',
  'forced',
  'choices',
  'looked at',
  'HiGHS',
  'MB',
  '',
];
const roadTitles = [...start, 'time', 'steps', 'complete', 'cost', 'bound', 'MB', ''];

function completionLine({ task, graph, targets, solver, outcome }: GapRow): string[] {
  const beginning = [task, graph, String(targets), solver, timeOf(outcome)];
  if ('none' in outcome || outcome.completion === undefined) return [...beginning, '', '', '', '', '', '', '', '', ''];
  const { cost, lowerBound, gap, optimal, effort } = outcome.completion;
  return [
    ...beginning,
    cost === undefined ? 'none found' : String(cost),
    lowerBound.toFixed(Number.isInteger(lowerBound) ? 0 : 2),
    gap === undefined ? '' : `${(100 * gap).toFixed(1)} %`,
    yesOrNo(optimal),
    String(effort.forced),
    String(effort.choices),
    String(effort.work),
    yesOrNo(effort.highs),
    String(Math.round(outcome.peakMegabytes)),
  ];
}

function roadLine({ task, graph, targets, outcome }: GapRow): string[] {
  const beginning = [task, graph, String(targets), timeOf(outcome)];
  if ('none' in outcome || outcome.road === undefined) return [...beginning, '', '', '', '', ''];
  const { steps, complete, stoppedBy, cost, lowerBound } = outcome.road;
  return [
    ...beginning,
    String(steps),
    stoppedBy ?? yesOrNo(complete),
    cost === undefined ? '' : String(cost),
    lowerBound === undefined ? '' : String(lowerBound),
    String(Math.round(outcome.peakMegabytes)),
  ];
}

function factsOf({ outcome }: GapRow): { readonly cost?: number; readonly lowerBound?: number } {
  return ('none' in outcome ? undefined : (outcome.completion ?? outcome.road)) ?? {};
}

function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}
