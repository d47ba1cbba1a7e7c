import type { Chain, Share } from '../model/chain.ts';
import type { Coverage, Provider } from '../model/coverage.ts';
import type { Language, OneOrBoth } from '../model/text.ts';
import { joined } from './cells.ts';
import { cellOfCode, sheetColumns, sheetNames, type Column, type SheetName } from './sheet-columns.ts';

/** Options of {@link toCsv} and {@link toXlsx}. */
export interface ToSheetsOptions {
  /** What the third sheet is about. Without it the sheet has a heading only. */
  readonly coverage?: Coverage;
  /** Language of the headings and of codes; {@link fromCsv} and {@link fromXlsx} read either. @defaultValue `'zh'` */
  readonly language?: Language;
}

/** One sheet as rows of cells, the heading first; blank cells are empty. */
export interface Table {
  readonly name: SheetName;
  readonly rows: readonly (readonly (string | number)[])[];
}

/** One row, by field. */
type Row = ReadonlyMap<string, string | number>;

/** Chains, and a coverage, as the three sheets, whatever file they go into. */
export function tablesOf(chains: readonly Chain[], { coverage, language = 'zh' }: ToSheetsOptions): readonly Table[] {
  const current = currentIds(chains);
  const rows: Readonly<Record<SheetName, readonly Row[]>> = {
    nodes: chains.flatMap((chain) => nodeRows(chain, current)),
    needs: chains.flatMap((chain) => needRows(chain, current)),
    provisions: coverage === undefined ? [] : provisionRows(coverage),
  };
  return sheetNames.map((name) => {
    const columns: readonly Column[] = sheetColumns[name];
    const body = rows[name].map((row) => columns.map((column) => cellOf(column, row.get(column.field) ?? '', language)));
    return { name, rows: [columns.map(({ heading }) => heading[language]), ...body] };
  });
}

function cellOf(column: Column, value: string | number, language: Language): string | number {
  return typeof value === 'number' ? value : cellOfCode(column, value, language);
}

/** What a reference of a chain is called now, should it be by an old id. */
type Current = (reference: string, chain: string) => string;

function currentIds(chains: readonly Chain[]): Current {
  const moves = new Map<string, string>(
    chains.flatMap(({ id, moved }) => moved.map((move) => [`${id}/${move.old}`, `${id}/${move.new}`] as const)),
  );
  const there = new Set<string>(chains.flatMap(({ id, nodes }) => nodes.map((node) => `${id}/${node.id}`)));
  return (reference, chain) => {
    const own = !reference.includes('/');
    const written = own ? `${chain}/${reference}` : reference;
    let id: string | undefined = written;
    for (let steps = 0; steps <= moves.size && id !== undefined && !there.has(id); steps++) id = moves.get(id);
    if (id === undefined || id === written) return reference;
    return own ? id.slice(chain.length + 1) : id;
  };
}

function nodeRows(chain: Chain, current: Current): Row[] {
  const stages = new Map(chain.stages.map((stage, at) => [stage.id, { ...stage, order: at + 1 }]));
  return chain.nodes.map((node) => {
    const stage = node.stage === undefined ? undefined : stages.get(node.stage);
    return rowOf({
      chain: chain.id,
      chainZh: chain.name.zh,
      chainEn: chain.name.en,
      node: node.id,
      zh: node.name.zh,
      en: node.name.en,
      aliases: joined(node.aliases),
      stage: node.stage,
      stageZh: stage?.name.zh,
      stageEn: stage?.name.en,
      stageOrder: stage?.order,
      kind: node.kind,
      origin: node.origin,
      endProduct: node.endProduct,
      siting: node.siting,
      needsProvider: node.needsProvider,
      variantOf: node.variantOf === undefined ? undefined : current(node.variantOf.node, chain.id),
      variantMode: node.variantOf?.mode,
      ...noted(node.note),
    });
  });
}

function needRows(chain: Chain, current: Current): Row[] {
  return chain.nodes.flatMap((node) =>
    node.needs.flatMap((need, at) => {
      const facts = {
        chain: chain.id,
        node: node.id,
        need: at + 1,
        role: need.role,
        essential: need.essential,
        ...shared(need.share),
        ...noted(need.note),
      };
      return (need.anyOf.length === 0 ? [''] : need.anyOf).map((supplier) =>
        rowOf({ ...facts, supplier: supplier === '' ? '' : current(supplier, chain.id) }),
      );
    }),
  );
}

function provisionRows(coverage: Coverage): Row[] {
  const { lens } = coverage;
  const about = ({ id, name, type, within, role, residual }: Provider) =>
    rowOf({
      lens,
      provider: id,
      providerZh: name.zh,
      providerEn: name.en,
      providerType: type,
      within: joined(within),
      leader: role === 'leader',
      residual,
    });
  const whole = (status: string) => (node: string) => rowOf({ lens, node, status });
  const rows = [
    ...coverage.providers.map(about),
    ...coverage.provisions.map(({ share, role, claims: _claims, ...facts }) =>
      rowOf({ lens, ...facts, clusterRole: role, ...shared(share) }),
    ),
    ...coverage.present.map(whole('listed')),
    ...coverage.absent.map(whole('absent')),
  ];
  return rows.length === 0 ? [rowOf({ lens })] : rows;
}

function rowOf(facts: Readonly<Record<string, string | number | boolean | undefined>>): Row {
  const said = (value: string | number | boolean) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : value);
  return new Map(Object.entries(facts).flatMap(([field, value]) => (value === undefined ? [] : [[field, said(value)] as const])));
}

function shared(share: Share | undefined): { readonly share?: number; readonly shareHigh?: number } {
  if (share === undefined) return {};
  return typeof share === 'number' ? { share } : { share: share.low, shareHigh: share.high };
}

function noted(note: OneOrBoth | undefined): { readonly noteZh?: string; readonly noteEn?: string } {
  if (note === undefined) return {};
  return typeof note === 'string' ? { noteZh: note, noteEn: note } : { noteZh: note.zh, noteEn: note.en };
}
