import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJsonText } from '../../src/node/json-text.ts';
import { properties } from '../property-runs.ts';

/** Where a text is said to break, as `line:column near`. */
function breakIn(text: string): string | undefined {
  const parsed = parseJsonText(text);
  if (parsed.ok) return undefined;
  const [problem, ...others] = parsed.issues;
  expect(others).toEqual([]);
  return problem?.code === 'not-json' ? `${problem.line}:${problem.column} ${problem.near}` : problem?.code;
}

describe('a text that is not JSON', () => {
  test.each([
    ['{"a": 1,}', '1:9 }'],
    ['{"a": tru}', '1:7 tru}'],
    ['{"a" 1}', '1:6 1}'],
    ['{"a": 1 "b": 2}', '1:9 "b": 2}'],
    ['{"a": 1} x', '1:10 x'],
    ["{'a': 1}", "1:2 'a': 1}"],
    ['{"a": NaN}', '1:7 NaN}'],
    ['{\n  "a": 1,\n  "b" 2\n}', '3:7 2'],
    ['{\r\n  "a": 1,\r\n  "b" 2\r\n}', '3:7 2'],
    ['{"中文": "好", "x": tru}', '1:18 tru}'],
    ['{\r\n"中文": "好",\r\n"名称" "乙"\r\n}', '3:6 "乙"'],
    ['// a comment\n{}', '1:1 // a comment'],
    ['{ "a": 1 /* why */ }', '1:10 /* why */ }'],
    ['{"a": "unclosed', '1:7 "unclosed'],
    ['{"a": 1', '1:8 '],
    ['{\n', '2:1 '],
    ['nonsense', '1:1 nonsense'],
    ['<html>\n</html>', '1:1 <html>'],
    ['{"a": "tab\there"}', '1:7 "tab\there"}'],
  ])('%j breaks at the right line and column', (text, expected) => {
    expect(breakIn(text)).toBe(expected);
  });

  test.each(['', ' ', '\n\n\t\r\n', '\u3000'])('%j is empty', (text) => {
    expect(breakIn(text)).toBe('empty-file');
  });

  test('what stands there is quoted in part, and never halves a character', () => {
    const parsed = parseJsonText(`{"a" ${'🧲'.repeat(100)}}`);
    expect(parsed).toMatchObject({ ok: false, issues: [{ near: '🧲'.repeat(20) }] });
  });

  test('a text is JSON here exactly when it is to JSON.parse, and breaks within itself', () => {
    const text = fc
      .tuple(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('', '"', '}', ']', ',', ':', '\n', '中', '\\', '/', '1', 'e', '\u00a0', '{'),
        fc.nat({ max: 2 }),
      )
      .map(([json, at, put, cut]) => json.slice(0, at % (json.length + 1)) + put + json.slice((at % (json.length + 1)) + cut))
      .filter((changed) => changed.trim() !== '');
    fc.assert(
      fc.property(text, (changed) => {
        const parsed = parseJsonText(changed);
        const known = parsedBy(changed);
        if (known === undefined) {
          expect(parsed).toMatchObject({ ok: false, issues: [{ code: 'not-json' }] });
          const [problem] = parsed.ok ? [] : parsed.issues;
          if (problem?.code !== 'not-json') return;
          const line = changed.split('\n')[problem.line - 1];
          expect(line).toBeDefined();
          expect(problem.column).toBeLessThanOrEqual((line ?? '').length + 1);
        } else if (parsed.ok) expect(parsed.value).toEqual(known.value);
        else expect(new Set(parsed.issues.map(({ code }) => code))).toEqual(new Set(['duplicate-key']));
      }),
      { ...properties, numRuns: properties.numRuns * 5 },
    );
  });

  test('very deep nesting is no crash, whether it closes or not', () => {
    const depth = 100_000;
    expect(parseJsonText('['.repeat(depth))).toMatchObject({ ok: false, issues: [{ code: 'not-json' }] });
    expect(parseJsonText('{"a":'.repeat(depth))).toMatchObject({ ok: false, issues: [{ code: 'not-json' }] });
    const closed = parseJsonText('['.repeat(depth) + ']'.repeat(depth));
    expect(closed.ok || closed.issues[0]?.code === 'not-json').toBe(true);
  });
});

function parsedBy(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

describe('keys that stand twice', () => {
  test.each([
    ['{"a": 1, "a": 2}', [[['a'], 1, 10]]],
    ['{"nodes": {"a": {}, "a": {}}}', [[['nodes', 'a'], 1, 21]]],
    ['{"x": [0, {"k": 1, "k": 2}]}', [[['x', 1, 'k'], 1, 20]]],
    ['[[1, [2]], {"k": 1,\n "k": 2}]', [[[1, 'k'], 2, 2]]],
    [
      '{"a": 1, "a": 2, "a": 3}',
      [
        [['a'], 1, 10],
        [['a'], 1, 18],
      ],
    ],
    [
      '{"a": {"b": 1, "b": 2}, "c": {"d": 1, "d": 2}}',
      [
        [['a', 'b'], 1, 16],
        [['c', 'd'], 1, 39],
      ],
    ],
    ['{"__proto__": 1, "__proto__": 2}', [[['__proto__'], 1, 18]]],
    ['{"": 1, "": 2}', [[[''], 1, 9]]],
    [String.raw`{"a": 1, "\u0061": 2}`, [[['a'], 1, 10]]],
    ['{\r\n"中文": 1,\r\n"中文": 2}', [[['中文'], 3, 1]]],
  ])('%j: each is named with its path, line and column', (text, expected) => {
    const parsed = parseJsonText(text);
    const found = parsed.ok ? [] : parsed.issues;
    const places = found.map((problem) => (problem.code === 'duplicate-key' ? [problem.path, problem.line, problem.column] : problem));
    expect(places).toEqual(expected);
    expect(found.map((problem) => (problem.code === 'duplicate-key' ? problem.key : ''))).toEqual(found.map(({ path }) => path.at(-1)));
  });

  test.each(['{"a": {"a": 1}, "b": {"a": 1}}', '[{"a": 1}, {"a": 1}]', '{"a": "a", "b": ["a", "a"]}', '{"a": "b", "b": "a"}'])(
    '%j has none',
    (text) => {
      expect(parseJsonText(text)).toEqual({ ok: true, value: JSON.parse(text) });
    },
  );

  test('text that JSON.stringify writes has none', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), (value, indented) => {
        const text = JSON.stringify(value, null, indented ? 2 : 0);
        expect(parseJsonText(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
      properties,
    );
  });

  test('doubling one key anywhere is found, at the path of that key', () => {
    const key = fc.oneof(fc.constantFrom('a', '__proto__', '中', '', '"'), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(fc.oneof(key, fc.nat({ max: 3 })), { maxLength: 5 }), key, (path, doubled) => {
        const name = JSON.stringify(doubled);
        let text = `{${name}: 1, ${name}: [2]}`;
        for (const step of path.toReversed()) {
          if (typeof step === 'number') text = `[${'0,'.repeat(step)}${text}]`;
          else text = `{${JSON.stringify(`${step}!`)}: 0, ${JSON.stringify(step)}: ${text}}`;
        }
        expect(parseJsonText(text)).toMatchObject({
          ok: false,
          issues: [{ code: 'duplicate-key', key: doubled, path: [...path, doubled] }],
        });
      }),
      properties,
    );
  });
});
