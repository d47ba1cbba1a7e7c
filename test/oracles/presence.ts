import type { Coverage } from '../../src/model/coverage.ts';

/**
 * What a coverage's own lens says of a node (qualified ids only): its members' listings, its own denials, its lists.
 *
 * Present beats absent; planned, and a member's denial, say nothing of the lens as a whole.
 */
export function presenceOf(coverage: Coverage, id: string): 'present' | 'absent' | 'unknown' {
  const rows = coverage.provisions.filter((row) => row.node === id);
  const listed = rows.some((row) => row.status === 'listed' && isWithin(coverage, row.provider, coverage.lens));
  if (listed || coverage.present.includes(id)) return 'present';
  const denied = rows.some((row) => row.status === 'absent' && row.provider === coverage.lens);
  return denied || coverage.absent.includes(id) ? 'absent' : 'unknown';
}

/** Whether a provider is the lens, or lies in it at any depth. */
function isWithin(coverage: Coverage, provider: string, lens: string): boolean {
  let open = [provider];
  for (let depth = 0; depth <= coverage.providers.length; depth++) {
    if (open.includes(lens)) return true;
    open = open.flatMap((inner) => coverage.providers.find(({ id }) => id === inner)?.within ?? []);
  }
  return false;
}

/** Outside providers that list a node. */
export function outsideSuppliers(coverage: Coverage, id: string): string[] {
  const rows = coverage.provisions.filter(
    (row) => row.node === id && row.status === 'listed' && !isWithin(coverage, row.provider, coverage.lens),
  );
  return [...new Set(rows.map((row) => row.provider))];
}

/** The largest capability that a member of the lens states for a node. */
export function statedCapability(coverage: Coverage, id: string): number | undefined {
  const rows = coverage.provisions.filter(
    (row) => row.node === id && row.status !== 'absent' && isWithin(coverage, row.provider, coverage.lens),
  );
  const known = rows.flatMap((row) => (row.capability === undefined ? [] : [row.capability]));
  return known.length === 0 ? undefined : Math.max(...known);
}
