import { expect, test } from 'vitest';
import { breaches, chainOf, claim } from '../audited.ts';

test('a source that a stage, a node, a signal or a need cites is used', () => {
  const at = (source: string) => [{ ...claim, source }];
  const chain = chainOf({
    sources: { p: { title: 'P' }, q: { title: 'Q' }, r: { title: 'R' }, s: { title: 'S' } },
    stages: [{ id: 's', claims: at('p') }],
    nodes: { a: { claims: at('q') }, t: { needs: [{ node: 'a', claims: at('r') }], signals: [{ signal: 'target', claims: at('s') }] } },
  });
  expect(breaches('unused-source', chain)).toEqual([]);
});

test('a source that nobody in its chain cites is a warning, whoever cites it elsewhere', () => {
  const mine = chainOf({ sources: { book: { title: 'A book' }, film: { title: 'A film' } }, nodes: { a: { claims: [claim] } } });
  const other = chainOf({ id: 'other', sources: { film: { title: 'A film' } }, nodes: { b: { claims: [{ ...claim, source: 'film' }] } } });
  expect(breaches('unused-source', mine, other)).toEqual([
    { code: 'unused-source', path: ['toy', 'sources', 'film'], severity: 'warning', source: 'film' },
  ]);
});
