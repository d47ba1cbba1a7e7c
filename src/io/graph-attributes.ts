import { chainFormat } from '../check/schema.ts';
import { parseChain } from '../check/parse-chain.ts';
import type { Network } from '../graph/network.ts';
import type { Chain } from '../model/chain.ts';
import { issue, type Issue } from '../model/issue.ts';
import type { EdgeRow, NodeRow } from './graph-rows.ts';
import { fromPlainText, labelOf, toPlainText } from './plain-text.ts';
import type { SuppliersMean } from './suppliers-mean.ts';

/** A typed attribute of a node or an edge in a graph file. */
export type Attribute = string | number | boolean;
export type Attributes = Readonly<Record<string, Attribute>>;

/** What a graph file holds once it is read: ids and attributes, whoever wrote it. */
export interface ReadGraph {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly nodes: readonly { readonly id: string; readonly attributes: Readonly<Record<string, unknown>> }[];
  readonly edges: readonly { readonly supplier: string; readonly user: string; readonly attributes: Readonly<Record<string, unknown>> }[];
}

/** Options of the readers of graph files, for files that this library did not write. */
export interface GraphFileOptions {
  /** Id of the chain that a foreign file becomes. @defaultValue `'imported'` */
  readonly id?: string;
  /** What several suppliers of one node mean in a foreign file. @defaultValue `'all'` */
  readonly suppliers?: SuppliersMean;
}

/** Chains read from a graph file, or what is wrong with it. */
export type ReadChains =
  | { readonly ok: true; readonly chains: readonly Chain[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The attributes of a node; only `label` is made for the eye. */
export function nodeAttributes({ chain, external, node, variantOf, emptyNeeds }: NodeRow): Attributes {
  return {
    label: labelOf(node.name.zh),
    chain: toPlainText(chain),
    zh: toPlainText(node.name.zh),
    en: toPlainText(node.name.en),
    kind: node.kind,
    ...(node.stage === undefined ? {} : { stage: toPlainText(node.stage) }),
    ...(node.origin === undefined ? {} : { origin: node.origin }),
    endProduct: node.endProduct,
    siting: node.siting,
    needsProvider: node.needsProvider,
    external,
    ...(node.aliases.length === 0 ? {} : { aliases: toPlainText(JSON.stringify(node.aliases)) }),
    ...(variantOf === undefined || node.variantOf === undefined
      ? {}
      : { variantOf: toPlainText(variantOf), variantMode: node.variantOf.mode }),
    ...(emptyNeeds.length === 0 ? {} : { emptyNeeds: JSON.stringify(emptyNeeds) }),
  };
}

/** The attributes of an edge. */
export function edgeAttributes({ need, role, essential, alternative, share }: EdgeRow): Attributes {
  return {
    need,
    role,
    essential,
    alternative,
    ...(share === undefined
      ? {}
      : typeof share === 'number'
        ? { shareLow: share, shareHigh: share }
        : { shareLow: share.low, shareHigh: share.high }),
  };
}

/** Names of chains and stages, which belong to no node: one attribute of the whole graph. */
export function chainTable(network: Network): string {
  return toPlainText(
    JSON.stringify(
      network.chains.map(({ id, name, stages }) => ({ id, name, stages: stages.map((stage) => ({ id: stage.id, name: stage.name })) })),
    ),
  );
}

/**
 * The chains that a read graph holds: those it was written from where its nodes say so, else one chain of all its nodes.
 */
export function chainsOf(graph: ReadGraph, options: GraphFileOptions): ReadChains {
  const own =
    graph.nodes.length > 0
      ? graph.nodes.every(({ attributes }) => typeof attributes['chain'] === 'string')
      : graph.attributes['chains'] !== undefined;
  const written = own ? ownChains(graph) : [foreignChain(graph, options)];
  const chains: Chain[] = [];
  const issues: Issue[] = [];
  for (const value of written) {
    const parsed = parseChain(value);
    if (parsed.ok) chains.push(parsed.chain);
    else for (const problem of parsed.issues) issues.push(problem);
  }
  return issues.length === 0 ? { ok: true, chains } : { ok: false, issues };
}

/** An issue about a graph file as a whole. */
export function notGraph(zh: string, en: string): ReadChains {
  return { ok: false, issues: [issue('not-graph', [], { reason: { zh, en } })] };
}

interface WrittenNeeds {
  readonly needs: Map<number, { anyOf: string[]; role?: unknown; essential?: unknown; share?: unknown }>;
}

function ownChains(graph: ReadGraph): object[] {
  const needsOf = new Map<string, WrittenNeeds['needs']>();
  const text = (value: unknown) => (typeof value === 'string' ? fromPlainText(value) : value);
  for (const { supplier, user, attributes } of graph.edges) {
    const id = fromPlainText(user);
    const needs = needsOf.get(id) ?? new Map<number, never>();
    needsOf.set(id, needs);
    // An edge drawn in by hand has no number: it is a need of its own.
    const at = typeof attributes['need'] === 'number' ? attributes['need'] : 1e9 + needs.size;
    const need = needs.get(at) ?? {
      anyOf: [],
      ...given('role', attributes['role']),
      ...given('essential', attributes['essential']),
      ...given('share', shareOf(attributes)),
    };
    needs.set(at, need);
    need.anyOf.push(bare(fromPlainText(supplier), id));
  }
  const rows = new Map<string, object[]>();
  const named = chainsNamed(graph.attributes['chains']);
  for (const { id } of named) rows.set(id, []);
  for (const { id: written, attributes } of graph.nodes) {
    if (attributes['external'] === true) continue;
    const id = fromPlainText(written);
    const chain = fromPlainText(attributes['chain'] as string);
    const needs = needsOf.get(id) ?? new Map<number, never>();
    for (const { at, ...empty } of listIn(attributes['emptyNeeds']) as readonly { readonly at: number }[])
      needs.set(at, { anyOf: [], ...empty });
    const row = {
      id: id.startsWith(`${chain}/`) ? id.slice(chain.length + 1) : id,
      name: nameOf(text(attributes['zh']), text(attributes['en'])),
      ...given('kind', attributes['kind']),
      ...given('stage', text(attributes['stage'])),
      ...given('origin', attributes['origin']),
      ...given('endProduct', attributes['endProduct']),
      ...given('siting', attributes['siting']),
      ...given('needsProvider', attributes['needsProvider']),
      aliases: listIn(text(attributes['aliases'])),
      ...(typeof attributes['variantOf'] === 'string'
        ? { variantOf: { node: bare(fromPlainText(attributes['variantOf']), id), ...given('mode', attributes['variantMode']) } }
        : {}),
      needs: [...needs].sort(([a], [b]) => a - b).map(([, need]) => need),
    };
    rows.set(chain, [...(rows.get(chain) ?? []), row]);
  }
  return [...rows].map(([id, nodes]) => {
    const header = named.find((chain) => chain.id === id);
    return {
      format: chainFormat,
      id,
      ...given('name', header?.name),
      ...(Array.isArray(header?.stages) && header.stages.length > 0 ? { stages: header.stages as unknown[] } : {}),
      nodes,
    };
  });
}

function foreignChain(graph: ReadGraph, options: GraphFileOptions): object {
  const suppliersOf = new Map<string, string[]>();
  for (const { supplier, user } of graph.edges) {
    const suppliers = suppliersOf.get(user) ?? [];
    suppliersOf.set(user, suppliers);
    suppliers.push(supplier);
  }
  return {
    format: chainFormat,
    id: options.id ?? 'imported',
    nodes: graph.nodes.map(({ id, attributes }) => {
      const suppliers = [...new Set(suppliersOf.get(id) ?? [])];
      const label = [attributes['label'], attributes['name'], attributes['Label']].find((text) => typeof text === 'string' && text !== '');
      const any = options.suppliers === 'any' && suppliers.length > 0;
      return { id, ...given('name', label), needs: any ? [{ anyOf: suppliers }] : suppliers.map((node) => ({ node })) };
    }),
  };
}

function shareOf({ shareLow: low, shareHigh: high }: Readonly<Record<string, unknown>>): unknown {
  if (low === undefined) return undefined;
  return high === undefined || high === low ? low : { low, high };
}

function nameOf(zh: unknown, en: unknown): unknown {
  return zh === undefined || en === undefined ? (zh ?? en) : { zh, en };
}

/** A reference as a node of its own chain writes it. */
function bare(reference: string, owner: string): string {
  const chain = owner.slice(0, owner.indexOf('/') + 1);
  return chain !== '' && reference.startsWith(chain) ? reference.slice(chain.length) : reference;
}

function chainsNamed(written: unknown): readonly { readonly id: string; readonly name?: unknown; readonly stages?: unknown }[] {
  const rows = listIn(typeof written === 'string' ? fromPlainText(written) : written);
  return rows.filter(
    (row): row is { readonly id: string } => typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string',
  );
}

/** The list that a text spells as JSON; empty when it spells none. */
function listIn(text: unknown): readonly unknown[] {
  if (typeof text !== 'string') return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? (value as unknown[]) : [];
  } catch {
    return [];
  }
}

function given(key: string, value: unknown): object {
  return value === undefined ? {} : { [key]: value };
}
