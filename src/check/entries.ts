import { issue, type Issue, type Path } from '../model/issue.ts';
import { typeName } from './zod-issues.ts';

/** One row of an id-keyed table, and the path to it. */
export interface Entry {
  readonly id: string;
  readonly value: unknown;
  readonly path: Path;
}

/**
 * The rows of a table that may be an object keyed by id or an array of `{ id, … }`, in the order written.
 *
 * Keys are walked one by one, so that ids such as `__proto__` survive; the `id` of an array row is taken off the row.
 * A row whose id is at fault is an issue, and still a row: what else is wrong with it is to be found too.
 */
export function entriesOf(table: unknown, path: Path, found: Issue[]): Entry[] {
  if (Array.isArray(table)) return fromArray(table, path, found);
  if (typeof table !== 'object' || table === null) {
    found.push(issue('wrong-type', path, { expected: 'object or array', found: typeName(table) }));
    return [];
  }
  const entries: Entry[] = [];
  for (const id of Object.keys(table)) {
    const entry = { id, value: (Object.getOwnPropertyDescriptor(table, id) as { value: unknown }).value, path: [...path, id] };
    if (!isId(id)) found.push(issue('invalid-id', entry.path, { id }));
    entries.push(entry);
  }
  return entries;
}

function fromArray(rows: readonly unknown[], path: Path, found: Issue[]): Entry[] {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  rows.forEach((row, index) => {
    const at = [...path, index];
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      found.push(issue('wrong-type', at, { expected: 'object', found: typeName(row) }));
      return;
    }
    const { id, ...value } = row as { id?: unknown };
    if (id === undefined) found.push(issue('missing-field', at, { field: 'id' }));
    else if (typeof id !== 'string') found.push(issue('wrong-type', [...at, 'id'], { expected: 'string', found: typeName(id) }));
    else if (!isId(id)) found.push(issue('invalid-id', [...at, 'id'], { id }));
    else if (seen.has(id)) found.push(issue('duplicate-id', [...at, 'id'], { id }));
    else seen.add(id);
    entries.push({ id: typeof id === 'string' ? id : '', value, path: at });
  });
  return entries;
}

/** The ids that a table declares, whatever else is wrong with its rows; `undefined` when it is no table. */
export function idsOf(table: unknown): ReadonlySet<string> | undefined {
  if (typeof table !== 'object' || table === null) return undefined;
  if (!Array.isArray(table)) return new Set(Object.keys(table));
  const ids = table.map((row: unknown) => (typeof row === 'object' && row !== null ? (row as { id?: unknown }).id : undefined));
  return new Set(ids.filter((id) => typeof id === 'string'));
}

/** Whether a string can be an id: not empty, no `/`. */
export function isId(id: string): boolean {
  return id !== '' && !id.includes('/');
}
