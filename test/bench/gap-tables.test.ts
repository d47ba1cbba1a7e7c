import { expect, test } from 'vitest';
import { gapTables, refuted, type GapRow } from './gap-tables.ts';
import { wordsOf } from './gaps.ts';

const measured = { seconds: { best: 1, median: 1, first: 1 }, runs: 1, peakMegabytes: 50, answer: 0 };
const effort = { forced: 0, choices: 2, work: 9, highs: false };

function completion(solver: GapRow['solver'], cost: number, lowerBound: number): GapRow {
  const facts = { cost, lowerBound, gap: (cost - lowerBound) / cost, optimal: cost === lowerBound, effort };
  return { task: 'completions', graph: 'dag-10k', targets: 30, solver, outcome: { ...measured, completion: facts } };
}

test('a bound is refuted by something cheaper for the same targets, whoever found it', () => {
  const [cheap, dear] = [completion('search', 4, 3), completion('highs', 5, 5)];
  const road: GapRow = {
    ...dear,
    task: 'roadmap',
    outcome: { ...measured, road: { steps: 3, complete: true, cost: 2, lowerBound: 2 } },
  };
  expect(refuted([cheap, completion('highs', 4, 4)])).toEqual(new Set());
  expect(refuted([cheap, dear])).toEqual(new Set([wordsOf(cheap), wordsOf(dear)]));
  expect(refuted([cheap, road])).toEqual(new Set([wordsOf(cheap), wordsOf(road)]));
  expect(refuted([cheap, { ...dear, targets: 31 }])).toEqual(new Set());
});

test('a row without a measurement says why, a doubtful one that bounds differ', () => {
  const none: GapRow = { ...completion('auto', 4, 4), outcome: { none: 'over 60 s' } };
  const [, first, second, third] = gapTables([completion('search', 4, 3), completion('highs', 5, 5), none]).split('\n');
  expect(first).toMatch(/^completions +dag-10k +30 +search +1\.00 s +4 +3 +25\.0 % +no +0 +2 +9 +no +50 +bounds differ!$/u);
  expect(second).toMatch(/ bounds differ!$/u);
  expect(third).toMatch(/ over 60 s$/u);
});
