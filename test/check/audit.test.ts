import { describe, expect, test } from 'vitest';
import { audit } from '../../src/analysis/audit.ts';
import { auditCodes } from '../../src/check/audit-rule.ts';
import { rules } from '../../src/check/rules.ts';
import { compose } from '../../src/graph/compose.ts';
import type { Chain, ChainNode } from '../../src/model/chain.ts';
import { formatIssue } from '../../src/model/messages.ts';
import { chainOf, claim } from './audited.ts';

const codes = (...chains: readonly Chain[]) => audit(chains).map((found) => found.code);
const named = (zh: string, en: string) => ({ name: { zh, en }, claims: [claim] });

/** Nothing to object to. */
const clean = chainOf({
  name: { zh: '示例', en: 'Toy' },
  sources: { book: { title: 'A book' } },
  stages: [{ id: 's', name: { zh: '原料', en: 'Raw' } }],
  nodes: {
    ore: { ...named('矿', 'Ore'), stage: 's' },
    metal: { ...named('金属', 'Metal'), stage: 's', needs: [{ node: 'ore', claims: [claim] }] },
  },
});

describe('audit', () => {
  test('finds nothing where there is nothing to object to', () => {
    expect(audit(clean)).toEqual([]);
    expect(audit([])).toEqual([]);
  });

  test('gives the same for a chain, a list of it, and its network', () => {
    const doubtful = chainOf({ nodes: { a: { needs: ['b', 'other/x'] }, b: { needs: ['a'] }, c: {} } });
    expect(audit([doubtful])).toEqual(audit(doubtful));
    expect(audit(compose([doubtful]))).toEqual(audit(doubtful));
    expect(audit(doubtful).length).toBeGreaterThan(0);
  });

  test('never complains about the stand-in of a node whose chain was not given', () => {
    const chain = chainOf({ nodes: { t: { needs: ['elsewhere/x'] } } });
    expect(audit(compose([chain])).every((found) => found.path[0] === 'toy')).toBe(true);
  });

  test('a file without any claims has warnings, not errors', () => {
    const chain = chainOf({ nodes: { a: {}, t: { needs: ['a'] } } });
    expect(audit(chain).filter((found) => found.severity === 'error')).toEqual([]);
    expect(codes(chain)).toEqual([
      'need-without-claim',
      'node-without-claim',
      'node-without-claim',
      'missing-translation',
      'missing-translation',
      'missing-translation',
    ]);
  });

  test('a broken reference is one issue: what depends on it is taken as available', () => {
    const mine = {
      ...clean,
      nodes: clean.nodes.map((node) => ({ ...node, needs: node.needs.map((need) => ({ ...need, anyOf: ['nowhere'] })) })),
    };
    expect(audit(mine).filter((found) => found.severity === 'error')).toEqual([
      {
        code: 'unresolved-reference',
        path: ['toy', 'nodes', 'metal', 'needs', 0, 'anyOf', 0],
        severity: 'error',
        node: 'nowhere',
        nearest: [],
      },
    ]);
  });

  test('two chains of one id are a mistake of the caller', () => {
    expect(() => audit([clean, clean])).toThrow(expect.objectContaining({ code: 'duplicate-chain' }));
  });

  test('ids that are names in JavaScript are ids like any other', () => {
    const chain = chainOf({
      nodes: [{ id: '__proto__' }, { id: 'constructor', needs: ['__proto__', 'toString'] }, { id: 'toString', needs: ['toString'] }],
    });
    expect(audit(chain).filter((found) => found.severity === 'error')).toEqual([
      { code: 'self-need', path: ['toy', 'nodes', 'toString', 'needs', 0], severity: 'error', node: 'toy/toString' },
      {
        code: 'unproducible-node',
        path: ['toy', 'nodes', 'constructor'],
        severity: 'error',
        node: 'toy/constructor',
        blockers: ['toy/toString'],
      },
      {
        code: 'unproducible-node',
        path: ['toy', 'nodes', 'toString'],
        severity: 'error',
        node: 'toy/toString',
        blockers: ['toy/toString'],
      },
    ]);
  });

  test('results are plain data', () => {
    const found = audit(chainOf({ nodes: { a: { needs: ['a'] }, b: { needs: [{ anyOf: ['a', 'b'] }] } } }));
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  test('a line of 100,000 nodes, and a loop of as many, do not overflow', () => {
    const length = 100_000;
    const node = (index: number, needs: number | undefined): ChainNode => ({
      id: `n${index}`,
      name: { zh: `节点${index}`, en: `Node ${index}` },
      aliases: [],
      kind: 'material',
      needs: needs === undefined ? [] : [{ anyOf: [`n${needs}`], role: 'material', essential: true, claims: [claim] }],
      endProduct: false,
      siting: 'anywhere',
      needsProvider: true,
      signals: [],
      claims: [claim],
    });
    const line = Array.from({ length }, (_value, index) => node(index, index === 0 ? undefined : index - 1));
    const { stages: _stages, ...rest } = clean;
    expect(audit({ ...rest, stages: [], nodes: line })).toEqual([]);
    const loop = [node(0, length - 1), ...line.slice(1)];
    const found = audit({ ...rest, stages: [], nodes: loop });
    expect(found.filter(({ code }) => code === 'unproducible-node')).toHaveLength(length);
    expect(found.filter(({ code }) => code === 'unexplained-loop')).toHaveLength(1);
    expect(found).toHaveLength(length + 1);
  }, 60_000);
});

describe('rules', () => {
  test('every code has its rule, in the order of the codes', () => {
    expect(rules.map((rule) => rule.code)).toEqual(auditCodes);
  });

  test('every rule says why in both languages', () => {
    for (const { why } of rules) {
      expect(why.zh).toMatch(/\p{Script=Han}.*。$/u);
      expect(why.en).toMatch(/^[A-Z][^\p{Script=Han}]+\.$/u);
    }
  });

  test('every issue is a sentence in both languages', () => {
    const chain = chainOf({ nodes: { a: { needs: ['a'] }, b: { needs: [{ anyOf: ['a', 'b'] }] }, c: {} } });
    for (const found of audit(chain)) {
      expect(formatIssue(found, 'zh')).toMatch(/。$/u);
      expect(formatIssue(found, 'en')).toMatch(/[.?]$/u);
    }
  });
});
