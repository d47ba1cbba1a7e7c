import { elevenChains, jiangxi, planChains } from '../../chains/index.ts';
import { audit } from '../analysis/audit.ts';
import type { Chain } from '../model/chain.ts';
import { ChainError } from '../model/chain-error.ts';
import type { Coverage } from '../model/coverage.ts';
import type { Issue, Path } from '../model/issue.ts';
import type { Language } from '../model/text.ts';
import { nearest } from '../model/nearest.ts';
import { compose } from '../graph/compose.ts';
import { inNetwork } from '../graph/lens.ts';
import type { Network } from '../graph/network.ts';
import { resolveNode } from '../graph/resolve.ts';
import { readChainFile, readCoverageFile, readPricesFile } from '../node/files.ts';

/** A file that cannot be used, with everything that is wrong with it. */
export class DataError extends Error {
  override readonly name = 'DataError';

  constructor(
    readonly file: string,
    readonly issues: readonly Issue[],
    /** The whole line about an issue, where a file has other places than JSON has. */
    readonly line?: (issue: Issue, language: Language) => string,
  ) {
    super(file);
  }
}

/** The flags that say what is asked about. */
export interface DataFlags {
  readonly chain?: readonly string[];
  readonly file?: readonly string[];
  readonly coverage?: string;
}

const coverages: readonly Coverage[] = [jiangxi];

/** The network asked about: files and built-in chains as named, else the eleven, or all that the plan names where one may ask of any. */
export async function loadNetwork(flags: DataFlags, otherwise: readonly Chain[] = elevenChains): Promise<Network> {
  const built = (flags.chain ?? []).map(builtInChain);
  const read: ReadChain[] = [];
  for (const file of flags.file ?? []) read.push({ file, chain: await loadChain(file) });
  const chains = [...built, ...read.map(({ chain }) => chain)];
  try {
    return compose(chains.length === 0 ? otherwise : chains);
  } catch (error) {
    throw error instanceof ChainError ? blamed(error, chains, read) : error;
  }
}

interface ReadChain {
  readonly file: string;
  readonly chain: Chain;
}

/** Why chains do not go together, with the file and the place in it, where a file is at fault. */
function blamed(error: ChainError, chains: readonly Chain[], read: readonly ReadChain[]): Error {
  for (const { file, chain } of read) {
    if (error.code === 'duplicate-chain' && chains.find(({ id }) => id === chain.id) !== chain) {
      return new DataError(file, [{ ...error.issue, path: ['id'] }]);
    }
    if (error.code === 'unresolved-reference') {
      const issues = audit(chains).filter(({ code, path }) => code === error.code && path[0] === chain.id);
      if (issues.length > 0)
        return new DataError(
          file,
          issues.map((found) => ({ ...found, path: found.path.slice(1) })),
        );
    }
  }
  return error;
}

/** A built-in chain by id or name, or a chain file: whatever the word is. */
export async function loadChain(fileOrId: string): Promise<Chain> {
  const built = findBuiltIn(fileOrId);
  if (built !== undefined) return built;
  const parsed = await readChainFile(fileOrId);
  if (parsed.ok) return parsed.chain;
  const meant = parsed.issues.some(({ code }) => code === 'file-not-found') && !/[./\\]/u.test(fileOrId) ? nearestBuiltIn(fileOrId) : [];
  if (meant.length > 0) throw new ChainError('unknown-chain', { chain: fileOrId, nearest: meant });
  throw new DataError(fileOrId, parsed.issues);
}

/**
 * The coverage asked for; the built-in one when the chains are built in too; else none. A file is met with the network at
 * once, so that what it names and the network has not is said of the file.
 */
export async function loadCoverage(flags: DataFlags, network: Network): Promise<Coverage | undefined> {
  if (flags.coverage === undefined) return flags.file === undefined ? jiangxi : undefined;
  const built = coverages.find(({ id, name }) => [id, name?.zh, name?.en].includes(flags.coverage));
  if (built !== undefined) return built;
  const parsed = await readCoverageFile(flags.coverage);
  if (parsed.ok) return metWith(network, parsed.coverage, flags.coverage);
  if (parsed.issues.every(({ code }) => code === 'file-not-found')) {
    const known = coverages.flatMap(({ id }) => id ?? []);
    throw new ChainError('unknown-coverage', { coverage: flags.coverage, known });
  }
  throw new DataError(flags.coverage, parsed.issues);
}

/** As {@link loadCoverage}, for questions that mean nothing without one. */
export async function needCoverage(flags: DataFlags, network: Network): Promise<Coverage> {
  const coverage = await loadCoverage(flags, network);
  if (coverage !== undefined) return coverage;
  throw new ChainError('coverage-needed', {});
}

function metWith(network: Network, coverage: Coverage, file: string): Coverage {
  const rows = [
    ...coverage.provisions.map(({ node }, at) => ({ node, path: ['provisions', at, 'node'] })),
    ...coverage.absent.map((node, at) => ({ node, path: ['absent', at] })),
    ...coverage.present.map((node, at) => ({ node, path: ['present', at] })),
  ];
  checkNodes(file, rows, (node) => inNetwork(network, node));
  return coverage;
}

/** Refuses a file with every node in it that `resolve` does not take. */
function checkNodes(
  file: string,
  rows: readonly { readonly node: string; readonly path: Path }[],
  resolve: (node: string) => unknown,
): void {
  const issues = rows.flatMap(({ node, path }): Issue[] => {
    try {
      resolve(node);
      return [];
    } catch (error) {
      if (error instanceof ChainError) return [{ ...error.issue, path }];
      throw error;
    }
  });
  if (issues.length > 0) throw new DataError(file, issues);
}

/** The prices in a file. */
export async function loadPrices(file: string, network: Network): Promise<ReadonlyMap<string, number>> {
  const read = await readPricesFile(file);
  if (!read.ok) throw new DataError(file, read.issues);
  checkNodes(
    file,
    [...read.prices.keys()].map((node) => ({ node, path: [node] })),
    (node) => resolveNode(network, node),
  );
  return read.prices;
}

function builtInChain(reference: string): Chain {
  const found = findBuiltIn(reference);
  if (found !== undefined) return found;
  throw new ChainError('unknown-chain', { chain: reference, nearest: nearestBuiltIn(reference) });
}

function nearestBuiltIn(reference: string): readonly string[] {
  return nearest(
    reference,
    planChains.flatMap(({ id, name }) => [id, name.zh, name.en]),
  );
}

function findBuiltIn(reference: string): Chain | undefined {
  return planChains.find(({ id, name }) => id === reference || name.zh === reference || name.en === reference);
}
