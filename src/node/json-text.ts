import { createScanner, visit } from 'jsonc-parser';
import { issue, type Issue, type Path } from '../model/issue.ts';

/** What a JSON text holds, or what is wrong with it as text. */
export type ParsedText = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * The value of a JSON text, or where it breaks and which keys stand twice in one object — 解析 JSON 文本.
 *
 * A plain parser keeps the last of two equal keys without a word. Lines and columns count from 1; issues come in the order of
 * the text. Nothing is thrown.
 *
 * @complexity O(length of the text)
 * @example
 * const parsed = parseJsonText('{ "a": 1, "a": 2 }');
 * parsed.ok ? [] : parsed.issues.map(({ code }) => code) // => ['duplicate-key']
 */
export function parseJsonText(text: string): ParsedText {
  if (text.trim() === '') return { ok: false, issues: [issue('empty-file', [], {})] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, issues: [syntaxIssue(text)] };
  }
  const doubled = duplicateKeys(text);
  return doubled.length > 0 ? { ok: false, issues: doubled } : { ok: true, value };
}

function syntaxIssue(text: string): Issue {
  let first: { offset: number; line: number; column: number } | undefined;
  const note = (offset: number, line: number, column: number) => (first ??= { offset, line: line + 1, column: column + 1 });
  try {
    visit(
      text,
      {
        onError: (_error, offset, _length, line, column) => note(offset, line, column),
        onComment: (offset, _length, line, column) => note(offset, line, column),
      },
      { disallowComments: false },
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // nested too deep for the visitor: no place to name
  }
  const { offset, line, column } = first ?? { offset: 0, line: 1, column: 1 };
  return issue('not-json', [], {
    line,
    column,
    near: [...text.slice(offset, offset + 40)].slice(0, 20).join('').split('\n', 1)[0]!.trim(),
  });
}

/** The scanner's token numbers (its const enum cannot be imported by a module that is compiled alone). */
const token = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, comma: 5, string: 10, end: 17 } as const;

interface Frame {
  readonly keys: Set<string> | undefined; // undefined in an array
  key: string | number;
}

/** Keys that stand twice in one object, each with the path to it; walks the tokens, so depth costs no stack. */
function duplicateKeys(text: string): Issue[] {
  const found: Issue[] = [];
  const scanner = createScanner(text, true);
  const frames: Frame[] = [];
  let wantsKey = false;
  for (let kind: number = scanner.scan(); kind !== token.end; kind = scanner.scan()) {
    const frame = frames.at(-1);
    if (kind === token.openBrace) {
      frames.push({ keys: new Set(), key: '' });
      wantsKey = true;
    } else if (kind === token.openBracket) {
      frames.push({ keys: undefined, key: 0 });
      wantsKey = false;
    } else if (kind === token.closeBrace || kind === token.closeBracket) {
      frames.pop();
      wantsKey = false;
    } else if (kind === token.comma && frame !== undefined) {
      if (typeof frame.key === 'number') frame.key++;
      wantsKey = frame.keys !== undefined;
    } else if (kind === token.string && wantsKey && frame?.keys !== undefined) {
      const key = scanner.getTokenValue();
      frame.key = key;
      wantsKey = false;
      if (frame.keys.has(key)) {
        const path: Path = frames.map((outer) => outer.key);
        found.push(
          issue('duplicate-key', path, { key, line: scanner.getTokenStartLine() + 1, column: scanner.getTokenStartCharacter() + 1 }),
        );
      }
      frame.keys.add(key);
    }
  }
  return found;
}
