import { coverageFormat } from '../check/schema.ts';
import type { Coverage } from '../model/coverage.ts';

/**
 * A coverage as JSON text — 覆盖的 JSON. Loses nothing: parsing the text gives the coverage back.
 *
 * Two spaces of indent, a newline at the end, empty lists left out; providers are written as an array, sources as an object.
 *
 * @complexity O(size)
 * @example formatCoverage(parseCoverage({ format: 'chanyelian/coverage@1', lens: 'here' }).coverage).split('\n')[1] // => '  "format": "chanyelian/coverage@1",'
 */
export function formatCoverage(coverage: Coverage): string {
  const { id, name, lens, sources, providers, provisions, present, absent, note } = coverage;
  const table = {};
  for (const { id: key, ...value } of sources)
    Object.defineProperty(table, key, { value, enumerable: true, configurable: true, writable: true });
  const written = {
    format: coverageFormat,
    id,
    name,
    lens,
    sources: sources.length === 0 ? undefined : table,
    providers: listed(providers),
    provisions: listed(provisions),
    present: listed(present),
    absent: listed(absent),
    note,
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

function listed<T>(rows: readonly T[]): readonly T[] | undefined {
  return rows.length === 0 ? undefined : rows;
}
