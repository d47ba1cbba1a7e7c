import { expect, test } from 'vitest';
import { breaches, chainOf } from '../audited.ts';

const lonely = { code: 'lonely-alternative', path: ['toy', 'nodes', 't', 'needs', 0], severity: 'error', node: 'toy/t' };

test('a choice between two is fine, and a need of one member is a plain requirement', () => {
  expect(
    breaches('lonely-alternative', chainOf({ nodes: { a: {}, b: {}, t: { needs: [{ anyOf: ['a', 'b'] }, { anyOf: ['a'] }, 'b'] } } })),
  ).toEqual([]);
});

test('one node listed twice is no choice', () => {
  expect(breaches('lonely-alternative', chainOf({ nodes: { a: {}, t: { needs: [{ anyOf: ['a', 'toy/a'] }] } } }))).toEqual([lonely]);
});

test('a node and its old id are one node', () => {
  const chain = chainOf({ nodes: { a: {}, t: { needs: [{ anyOf: ['a', 'b'] }] } }, moved: { b: 'a' } });
  expect(breaches('lonely-alternative', chain)).toEqual([lonely]);
});

test('the owner itself is no alternative', () => {
  expect(breaches('lonely-alternative', chainOf({ nodes: { a: {}, t: { needs: [{ anyOf: ['a', 't'] }] } } }))).toEqual([lonely]);
});

test('what can never be built up is no alternative', () => {
  const chain = chainOf({ nodes: { a: {}, dead: { needs: [{ anyOf: [] }] }, t: { needs: [{ anyOf: ['a', 'dead'] }] } } });
  expect(breaches('lonely-alternative', chain)).toEqual([lonely]);
});

test('where no member can be built up, that is the finding, not this', () => {
  const chain = chainOf({
    nodes: { x: { needs: [{ anyOf: [] }] }, y: { needs: [{ anyOf: [] }] }, t: { needs: [{ anyOf: ['x', 'y'] }] } },
  });
  expect(breaches('lonely-alternative', chain)).toEqual([]);
});
