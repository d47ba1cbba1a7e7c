import { expect, test } from 'vitest';
import { applyExceptions } from '../../src/check/exceptions.ts';
import { issue } from '../../src/model/issue.ts';

const unproven = (need: number) => issue('need-without-claim', ['toy', 'nodes', 't', 'needs', need], { node: 'toy/t' }, 'warning');
const isolated = issue('isolated-node', ['toy', 'nodes', 't'], { node: 'toy/t' }, 'warning');
const unused = issue('unused-source', ['toy', 'sources', 'book'], { source: 'book' }, 'warning');
const empty = issue('unreachable-stage', ['toy', 'stages', 's'], { stage: 's' }, 'warning');
const unnamed = issue('missing-translation', ['toy', 'name'], { name: 'Toy' }, 'info');
const reason = 'Known, and right.';

test('an exception covers every issue of its rule about its node, and nothing else', () => {
  expect(applyExceptions([unproven(0), isolated, unproven(1)], [{ rule: 'need-without-claim', node: 'toy/t', reason }])).toEqual([
    isolated,
  ]);
});

test('sources, stages and the chain itself are named in the same way', () => {
  const exceptions = [
    { rule: 'unused-source', node: 'toy/book', reason },
    { rule: 'unreachable-stage', node: 'toy/s', reason },
    { rule: 'missing-translation', node: 'toy', reason },
  ] as const;
  expect(applyExceptions([unused, empty, unnamed], exceptions)).toEqual([]);
});

test('an exception that covers nothing is an error of its own, after the issues', () => {
  const exceptions = [
    { rule: 'isolated-node', node: 'toy/t', reason },
    { rule: 'isolated-node', node: 'other/t', reason },
  ] as const;
  expect(applyExceptions([unused, isolated], exceptions)).toEqual([
    unused,
    { code: 'stale-exception', path: ['exceptions', 1], severity: 'error', rule: 'isolated-node', node: 'other/t' },
  ]);
});

test('without exceptions the issues stay as they are', () => {
  expect(applyExceptions([isolated, unused], [])).toEqual([isolated, unused]);
});
