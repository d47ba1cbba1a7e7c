import { ChainError } from '../model/chain-error.ts';
import type { Coverage } from '../model/coverage.ts';
import { nearest } from '../model/nearest.ts';
import { lensOf, type LensOptions } from '../graph/lens.ts';
import type { Network } from '../graph/network.ts';
import { elementKinds, suppliersIn, type ElementKind, type Suppliers } from '../graph/supply-layer.ts';
import { inclusionsOf, oneOf, type StructureOptions } from './options.ts';

/** What may fail, and whose supply a coverage names. */
export interface ElementOptions extends LensOptions {
  /** Nodes; or providers; or jurisdictions, all of whose providers fail together. @defaultValue `'nodes'` */
  readonly elements?: ElementKind;
  /** Who supplies what; needed for providers and jurisdictions. */
  readonly coverage?: Coverage;
}

/** The kind of element asked for, checked. */
export function elementKindOf(options: ElementOptions): ElementKind {
  return oneOf('elements', options.elements ?? 'nodes', elementKinds);
}

/** Who supplies what under the options' coverage. */
export function suppliersFor(network: Network, options: ElementOptions & StructureOptions): Suppliers {
  if (options.coverage === undefined) throw new ChainError('coverage-needed', {});
  return suppliersIn(lensOf(network, options.coverage, options), network.nodes.length, inclusionsOf(options));
}

/** The suppliers that `among` leaves, in the coverage's order; ids and names of the coverage are accepted. */
export function amongSuppliers(
  ids: readonly string[],
  options: ElementOptions & { readonly among?: readonly string[] },
): readonly string[] {
  if (options.among === undefined) return ids;
  const chosen = new Set(options.among.map((word) => supplierNamed(word, ids, options.coverage)));
  return ids.filter((id) => chosen.has(id));
}

/**
 * The supplier of these that a word means: an id, else an exact zh or en name.
 *
 * @throws ChainError `unknown-provider` with the nearest
 */
export function supplierNamed(word: string, ids: readonly string[], coverage: Coverage | undefined): string {
  if (ids.includes(word)) return word;
  const known = (coverage?.providers ?? []).filter(({ id }) => ids.includes(id));
  const named = known.find(({ name }) => name.zh === word || name.en === word);
  if (named !== undefined) return named.id;
  const words = known.flatMap(({ id, name }) => [id, name.zh, name.en]);
  throw new ChainError('unknown-provider', { provider: word, nearest: nearest(word, words) });
}
