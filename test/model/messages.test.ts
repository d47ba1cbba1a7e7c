import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { issue, type IssueCode, type IssueFacts } from '../../src/model/issue.ts';
import { formatIssue, sentences } from '../../src/model/messages.ts';
import { terms } from '../../src/model/terms.ts';
import { languages } from '../../src/model/text.ts';

/** Facts for every code, each value unlike any other word of its sentence. */
const samples: { readonly [C in IssueCode]: IssueFacts[C] } = {
  'file-not-found': {},
  'file-unreadable': { reason: 'EACCES' },
  'is-a-directory': {},
  'file-too-large': { megabytes: 217, limitMegabytes: 129 },
  'empty-file': {},
  'not-text': {},
  'not-json': { line: 17, column: 29, near: 'nul]' },
  'duplicate-key': { key: 'k1', line: 17, column: 29 },
  'folder-not-found': {},
  'not-table': { reason: 'r1' },
  'not-graph': { reason: 'r1' },
  'missing-sheet': { sheet: 's1', found: ['s2', 's3'] },
  'duplicate-sheet': { sheet: 's1' },
  'duplicate-column': { column: 'kind', before: 'Kind' },
  'missing-column': { column: 'c1', nearest: ['c2'] },
  'unknown-column': { column: 'c1', known: ['c2', 'c3'], nearest: ['c2'] },
  'conflicting-value': { found: 'v1', before: 'v2', row: 17 },
  'error-in-cell': { found: '#REF!' },
  'formula-without-value': {},
  'cell-too-long': { sheet: 's1', row: 17, column: 'c1', length: 217, limit: 129 },
  'too-many-rows': { sheet: 's1', rows: 217, limit: 129 },
  'file-exists': {},
  'wrong-format': { expected: ['tag@1', 'tag@2'], found: 'tag@9' },
  'missing-field': { field: 'f1' },
  'wrong-type': { expected: 'array', found: 'boolean' },
  'wrong-value': { found: 'v1', allowed: ['v2', 'v3'], nearest: ['v2'] },
  'out-of-range': { found: 1.5, range: '≤ 1.25' },
  'unknown-field': { field: 'f1', nearest: ['f2', 'f3'] },
  'invalid-id': { id: 'x/y' },
  'duplicate-id': { id: 'x1' },
  'node-and-any-of': {},
  'invalid-shape': { reason: 'r1' },
  'unknown-node': { node: 'n1', nearest: ['n2', 'n3'] },
  'ambiguous-node': { node: 'n1', candidates: ['c1/n1', 'c2/n1'] },
  'unknown-stage': { stage: 's1', nearest: ['s2'] },
  'unknown-source': { source: 's1', nearest: ['s2'] },
  'unknown-provider': { provider: 'p1', nearest: ['p2'] },
  'unresolved-reference': { node: 'c1/n1', nearest: ['c1/n2'] },
  'unknown-chain': { chain: 'c1', nearest: ['c2'] },
  'duplicate-chain': { chain: 'c1' },
  'invalid-option': { option: 'maxSize', found: '-1', expected: 'k ≥ 1' },
  'coverage-needed': {},
  'no-picture': { question: 'q1', drawn: ['q2', 'q3'] },
  'unknown-coverage': { coverage: 'v1', known: ['v2', 'v3'] },
  'ill-posed': { measure: 'eigenvector', instead: ['katz', 'pagerank'] },
  'unused-source': { source: 's1' },
  'need-without-claim': { node: 'n1' },
  'node-without-claim': { node: 'n1' },
  'vague-locator': { at: 'passim' },
  'judged-without-note': { source: 's1' },
  'lonely-alternative': { node: 'n1' },
  'self-need': { node: 'n1' },
  'unproducible-node': { node: 'n1', blockers: ['n2', 'n3'] },
  'unexplained-loop': { cycle: ['n1', 'n2', 'n1'] },
  'duplicate-name': { name: 'w1', nodes: ['n1', 'n2'] },
  'near-duplicate-id': { nodes: ['n1', 'n2'] },
  'missing-translation': { name: 'w1' },
  'unreachable-stage': { stage: 's1' },
  'taxonomy-as-supply': { node: 'n1', parent: 'n2' },
  'isolated-node': { node: 'n1' },
  'stale-exception': { rule: 'r1', node: 'n1' },
};
const codes = Object.keys(samples) as IssueCode[];

/** The codes as the source declares them: the members of `interface IssueFacts`. */
function declaredCodes(): string[] {
  const file = new URL('../../src/model/issue.ts', import.meta.url);
  const source = ts.createSourceFile('issue.ts', readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const facts = source.statements.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === 'IssueFacts');
  return (facts?.members ?? []).flatMap(({ name }) => (name !== undefined && ts.isStringLiteral(name) ? [name.text] : []));
}

function leavesOf(facts: object): string[] {
  return Object.values(facts).flatMap((value: unknown) => (Array.isArray(value) ? value.map(String) : [String(value)]));
}

describe('messages', () => {
  test('every declared code has its sentences, and no others have', () => {
    const declared = declaredCodes();
    expect(declared.length).toBeGreaterThan(40);
    expect(Object.keys(sentences).sort()).toEqual([...declared].sort());
    expect(codes.toSorted()).toEqual([...declared].sort());
  });

  test.each(codes)('%s is a sentence in both languages that mentions its facts', (code) => {
    expect(Object.keys(sentences[code]).sort()).toEqual([...languages].sort());
    const problem = issue(code, [], samples[code]);
    const zh = formatIssue(problem, 'zh');
    const en = formatIssue(problem, 'en');
    expect(zh).toMatch(/\p{Script=Han}.*[。？]$/u);
    expect(en).toMatch(/[a-z].*[.?]$/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
    for (const fact of leavesOf(samples[code])) {
      expect(zh).toContain(fact);
      expect(en).toContain(fact);
    }
    expect(`${zh}${en}`).not.toMatch(/undefined|null|NaN|\[object|\s{2}|\n/u);
  });

  test.each(codes)('%s says where it is, when it is somewhere', (code) => {
    const problem = issue(code, ['nodes', 'a b', 0], samples[code]);
    for (const language of languages) {
      expect(formatIssue(problem, language)).toBe(`nodes["a b"][0]: ${formatIssue({ ...problem, path: [] }, language)}`);
    }
  });

  test.each(codes.filter((code) => 'nearest' in samples[code]))('%s still tells how to mend it when nothing is near', (code) => {
    const problem = issue(code, [], { ...samples[code], nearest: [] });
    expect(formatIssue(problem, 'en')).toMatch(/\.$/u);
    expect(formatIssue(problem, 'en')).not.toContain('Did you mean');
    expect(formatIssue(problem, 'zh')).not.toContain('是否指');
    expect(formatIssue(problem, 'zh')).toMatch(/。.+。$|（.+）。$/u);
  });

  test('a missing format tag is told from a wrong one', () => {
    const expected = ['chanyelian/chain@1'];
    expect(formatIssue(issue('wrong-format', ['format'], { expected }), 'en')).toContain('"format" is missing');
    expect(formatIssue(issue('wrong-format', ['format'], { expected, found: 'x' }), 'en')).toContain('"format" is "x"');
  });

  test('a break at the very end of a text is said to be there', () => {
    const problem = issue('not-json', [], { line: 2, column: 1, near: '' });
    expect(formatIssue(problem, 'en')).toContain('the end of the file');
    expect(formatIssue(problem, 'zh')).toContain('文件末尾');
  });
});

describe('terms', () => {
  test.each(Object.entries(terms))('every %s has a name in both languages, and no two share one', (_group, words) => {
    for (const language of languages) {
      const names = Object.values(words).map((word) => word[language]);
      expect(names.filter((name) => name.trim() === '')).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
