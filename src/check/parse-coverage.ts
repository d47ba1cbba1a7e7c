import type { Claim } from '../model/claim.ts';
import type { Coverage, Provider, Provision } from '../model/coverage.ts';
import { issue, type Issue, type Path } from '../model/issue.ts';
import { nearest } from '../model/nearest.ts';
import type { OneOrBoth, Text } from '../model/text.ts';
import { entriesOf, idsOf, type Entry } from './entries.ts';
import { checkShare, formatIssueOf, sourcesOf, textOf, unknownFields } from './file-parts.ts';
import { coverageFormat, coverageHeaderShape, coverageShape, providerShape } from './schema.ts';
import { shapeIssues, typeName } from './zod-issues.ts';

/** What {@link parseCoverage} gives: the coverage, or everything that is wrong with the value. */
export type ParsedCoverage = { readonly ok: true; readonly coverage: Coverage } | { readonly ok: false; readonly issues: readonly Issue[] };

interface WrittenProvider extends Partial<Omit<Provider, 'id' | 'name' | 'type'>> {
  readonly name?: string | Text;
  readonly type: Provider['type'];
}
interface WrittenCoverage {
  readonly id?: string;
  readonly name?: string | Text;
  readonly lens?: string;
  readonly sources?: unknown;
  readonly providers?: unknown;
  readonly provisions?: readonly (Omit<Provision, 'claims'> & { readonly claims?: readonly Claim[] })[];
  readonly present?: readonly string[];
  readonly absent?: readonly string[];
  readonly note?: OneOrBoth;
}

/**
 * A coverage from a plain value, such as a parsed JSON file — 解析覆盖.
 *
 * All issues are reported at once. Node ids are not checked here but where the coverage meets a network. A node that
 * the coverage does not speak of is unknown, not absent.
 *
 * @returns `{ ok: true, coverage }`, or `{ ok: false, issues }`: those of fields, table by table, then those of references
 * @complexity O(providers + provisions)
 * @example
 * const parsed = parseCoverage({ format: 'chanyelian/coverage@1', lens: '江西', present: ['a'] });
 * parsed.ok && parsed.coverage.present // => ['a']
 */
export function parseCoverage(value: unknown): ParsedCoverage {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, issues: [issue('wrong-type', [], { expected: 'object', found: typeName(value) })] };
  }
  const tag = formatIssueOf(value, [coverageFormat]);
  if (tag !== undefined) return { ok: false, issues: [tag] };

  const written = value as WrittenCoverage;
  const found = [...shapeIssues(coverageHeaderShape, value, []), ...unknownFields(value, Object.keys(coverageShape._zod.def.shape))];
  const sources = sourcesOf(written.sources, found);
  const entries = written.providers === undefined ? [] : entriesOf(written.providers, ['providers'], found);
  const shaped = entries.filter((entry) => {
    const problems = shapeIssues(providerShape, entry.value, entry.path);
    for (const problem of problems) found.push(problem);
    return problems.length === 0;
  });
  const isShaped = (field: string) => !found.some(({ path }) => path[0] === field);
  const { provisions, present, absent, ...rest } = written;
  referenceIssues(
    {
      ...rest,
      ...(provisions !== undefined && isShaped('provisions') ? { provisions } : {}),
      ...(present !== undefined && absent !== undefined && isShaped('present') && isShaped('absent') ? { present, absent } : {}),
    },
    shaped,
    found,
  );
  if (found.length > 0) return { ok: false, issues: found };
  return {
    ok: true,
    coverage: {
      ...(written.id === undefined ? {} : { id: written.id }),
      ...(written.name === undefined ? {} : { name: textOf(written.name, '') }),
      lens: written.lens ?? 'lens',
      sources,
      providers: entries.map(({ id, value: row }) => providerOf(id, row as WrittenProvider)),
      provisions: (written.provisions ?? []).map((provision) => ({ ...provision, claims: provision.claims ?? [] })),
      present: written.present ?? [],
      absent: written.absent ?? [],
      ...(written.note === undefined ? {} : { note: written.note }),
    },
  };
}

/** References that lead nowhere, in the tables and rows whose shape is right. */
function referenceIssues(written: WrittenCoverage, entries: readonly Entry[], found: Issue[]): void {
  const ids = written.providers === undefined ? new Set<string>() : idsOf(written.providers);
  const sourceIds = written.sources === undefined ? new Set<string>() : idsOf(written.sources);
  const checkProvider = (provider: string, path: Path) => {
    if (ids !== undefined && !ids.has(provider)) found.push(issue('unknown-provider', path, { provider, nearest: nearest(provider, ids) }));
  };
  const checkClaims = (claims: readonly Claim[] | undefined, path: Path) => {
    claims?.forEach(({ source }, index) => {
      if (sourceIds !== undefined && !sourceIds.has(source)) {
        found.push(issue('unknown-source', [...path, 'claims', index, 'source'], { source, nearest: nearest(source, sourceIds) }));
      }
    });
  };
  for (const { value, path } of entries) {
    const provider = value as WrittenProvider;
    provider.within?.forEach((outer, index) => checkProvider(outer, [...path, 'within', index]));
    checkClaims(provider.claims, path);
  }
  written.provisions?.forEach((provision, index) => {
    const path = ['provisions', index];
    checkProvider(provision.provider, [...path, 'provider']);
    checkShare(provision.share, [...path, 'share'], found);
    checkClaims(provision.claims, path);
  });
  const present = new Set(written.present);
  written.absent?.forEach((node, index) => {
    if (present.has(node)) found.push(issue('duplicate-id', ['absent', index], { id: node }));
  });
}

function providerOf(id: string, written: WrittenProvider): Provider {
  return {
    ...written,
    id,
    name: textOf(written.name, id),
    within: written.within ?? [],
    residual: written.residual ?? false,
    claims: written.claims ?? [],
  };
}
