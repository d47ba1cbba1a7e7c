import { expect, test } from 'vitest';
import { breaches, chainOf, claim } from '../audited.ts';

const citing = (at: string) => chainOf({ sources: { book: { title: 'A book' } }, nodes: { a: { claims: [{ ...claim, at }] } } });

test.each([
  '第三章/第二节/（一）',
  '专栏2/光伏材料产业链',
  'IEC 60317-38, clause 4',
  '6.2.1',
  'p. 7',
  '表3',
  'Outlook: whole report in brief',
  'example.org, section "Refining": "two kilograms"',
])('"%s" leads to a place', (at) => {
  expect(breaches('vague-locator', citing(at))).toEqual([]);
});

test.each([
  '  ',
  '7',
  'example.org',
  'www.example.org/a/b.html',
  'https://example.org/a?b=c',
  'Whole report',
  'the entire document',
  '全文',
  'N/A',
])('"%s" does not', (at) => {
  expect(breaches('vague-locator', citing(at))).toEqual([
    { code: 'vague-locator', path: ['toy', 'nodes', 'a', 'claims', 0, 'at'], severity: 'warning', at },
  ]);
});
