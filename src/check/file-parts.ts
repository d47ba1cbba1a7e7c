import type { Share } from '../model/chain.ts';
import type { NamedSource, Source } from '../model/claim.ts';
import { issue, type Issue, type Path } from '../model/issue.ts';
import { nearest } from '../model/nearest.ts';
import type { Text } from '../model/text.ts';
import { entriesOf } from './entries.ts';
import { sourceShape } from './schema.ts';
import { shapeIssues, typeName } from './zod-issues.ts';

/** The issue of a missing or wrong format tag, if any. */
export function formatIssueOf(value: object, expected: readonly string[]): Issue | undefined {
  const { format } = value as { format?: unknown };
  if (typeof format === 'string' && expected.includes(format)) return undefined;
  return issue('wrong-format', ['format'], {
    expected,
    ...(format === undefined ? {} : { found: typeof format === 'string' ? format : typeName(format) }),
  });
}

/** Top-level fields that the format does not have. */
export function unknownFields(value: object, known: readonly string[]): Issue[] {
  return Object.keys(value)
    .filter((field) => !known.includes(field))
    .map((field) => issue('unknown-field', [field], { field, nearest: nearest(field, known) }));
}

/** The sources table of a chain or a coverage. */
export function sourcesOf(table: unknown, found: Issue[]): NamedSource[] {
  if (table === undefined) return [];
  if (Array.isArray(table)) {
    found.push(issue('wrong-type', ['sources'], { expected: 'object', found: 'array' }));
    return [];
  }
  return entriesOf(table, ['sources'], found).flatMap((entry) => {
    const problems = shapeIssues(sourceShape, entry.value, entry.path);
    for (const problem of problems) found.push(problem);
    if (problems.length > 0) return [];
    const { short, ...source } = entry.value as Source & { readonly short?: string | Text };
    return [{ id: entry.id, ...source, ...(short === undefined ? {} : { short: textOf(short, entry.id) }) }];
  });
}

/** A share's bounds must be in order. */
export function checkShare(share: Share | undefined, path: Path, found: Issue[]): void {
  if (typeof share === 'object' && share.low > share.high) {
    found.push(issue('out-of-range', [...path, 'low'], { found: share.low, range: `≤ ${share.high}` }));
  }
}

/** One string stands for either language; without a name the id does. */
export function textOf(written: string | Text | undefined, id: string): Text {
  if (typeof written === 'object') return written;
  return { zh: written ?? id, en: written ?? id };
}
