import { expect, test } from 'vitest';
import { breaches, chainOf, claim } from '../audited.ts';

const citing = (fields: object) => chainOf({ sources: { book: { title: 'A book' } }, nodes: { a: { claims: [{ ...claim, ...fields }] } } });

test.each([
  { how: 'judged', level: 'D', note: 'Rods are drawn from such ingots.' },
  { how: 'implied', level: 'C' },
])('%o is fine', (fields) => {
  expect(breaches('judged-without-note', citing(fields))).toEqual([]);
});

test.each([
  { how: 'judged', level: 'D' },
  { how: 'judged', level: 'C', note: '  ' },
  { how: 'implied', level: 'D' },
])('%o does not say what the judgement is', (fields) => {
  expect(breaches('judged-without-note', citing(fields))).toEqual([
    { code: 'judged-without-note', path: ['toy', 'nodes', 'a', 'claims', 0], severity: 'warning', source: 'book' },
  ]);
});
