import { parseChain } from '../check/parse-chain.ts';
import { parseCoverage } from '../check/parse-coverage.ts';
import { chainFormat, coverageFormat } from '../check/schema.ts';
import type { Chain } from '../model/chain.ts';
import type { Coverage } from '../model/coverage.ts';
import { issue, type Issue, type Path } from '../model/issue.ts';
import { splitCell } from './cells.ts';
import { headingOf, rowsOf, type ReadTable, type SheetRow } from './read-tables.ts';
import type { SheetName } from './sheet-columns.ts';

/** Options of {@link fromCsv} and {@link fromXlsx}. */
export interface FromSheetsOptions {
  /** Id of the chain of rows that name none. @defaultValue `'imported'` */
  readonly id?: string;
}

/**
 * What {@link fromCsv} and {@link fromXlsx} give. The path of an issue is the sheet, the row as a spreadsheet numbers it
 * (the heading is row 1), and the heading of the column.
 */
export type FromSheets =
  | {
      readonly ok: true;
      /** In the order in which rows name them first. */
      readonly chains: readonly Chain[];
      /** Where there is a sheet of provisions with rows. */
      readonly coverage?: Coverage;
    }
  | {
      readonly ok: false;
      /** Those of tables; if there are none, those of chains and of the coverage. */
      readonly issues: readonly Issue[];
    };

/** The chains and the coverage that tables hold, whatever file they came from; `found` is what was wrong with the tables before. */
export function chainsIn(tables: readonly ReadTable[], options: FromSheetsOptions, found: Issue[] = []): FromSheets {
  const rows = rowsOf(tables, found);
  if (found.length > 0) return { ok: false, issues: found };
  const drafts = draftsOf(rows.nodes, options.id ?? 'imported', found);
  addNeeds(drafts, rows.needs, options.id ?? 'imported', found);
  const chains: Chain[] = [];
  for (const draft of drafts.values()) {
    const parsed = parseChain(writtenChain(draft));
    if (parsed.ok) chains.push(parsed.chain);
    else for (const problem of parsed.issues) found.push({ ...problem, path: placeInChain(problem.path, draft) });
  }
  const coverage = coverageOf(rows.provisions, found);
  if (found.length > 0) return { ok: false, issues: found };
  return { ok: true, chains, ...(coverage === undefined ? {} : { coverage }) };
}

/** A fact and the row that said it first. */
interface Said {
  readonly value: string;
  readonly row: number;
}

/** Facts that several rows may say of one thing, which must then agree. */
class Agreed {
  private readonly said = new Map<string, Said>();

  constructor(
    private readonly sheet: SheetName,
    private readonly found: Issue[],
  ) {}

  hear({ number, cells }: SheetRow, ...fields: readonly string[]): void {
    for (const field of fields) {
      const value = cells.get(field);
      const before = this.said.get(field);
      if (value === undefined) continue;
      if (before === undefined) this.said.set(field, { value, row: number });
      else if (before.value !== value)
        this.found.push(
          issue('conflicting-value', [this.sheet, number, headingOf(this.sheet, field)], {
            found: value,
            before: before.value,
            row: before.row,
          }),
        );
    }
  }

  text(field: string): string | undefined {
    return this.said.get(field)?.value;
  }

  rowOf(field: string): number | undefined {
    return this.said.get(field)?.row;
  }

  /** A name or a note in both languages, or in the one there is. */
  both(zh: string, en: string): object | string | undefined {
    const [chinese, english] = [this.text(zh), this.text(en)];
    if (chinese === undefined || english === undefined || chinese === english) return chinese ?? english;
    return { zh: chinese, en: english };
  }

  /** As {@link both}; an id written in Chinese stands for a Chinese name that is not given. */
  name(zh: string, en: string, id: string): object | string | undefined {
    const isChinese = this.text(zh) === undefined && this.text(en) !== undefined && /\p{Script=Han}/u.test(id);
    return isChinese ? { zh: id, en: this.text(en) } : this.both(zh, en);
  }

  number(field: string): number | undefined {
    const text = this.text(field);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (text.trim() !== '' && Number.isFinite(value)) return value;
    this.found.push(issue('wrong-type', this.at(field), { expected: 'number', found: text }));
    return undefined;
  }

  yes(field: string): boolean | undefined {
    const text = this.text(field);
    if (text === undefined) return undefined;
    if (text === 'yes' || text.toLowerCase() === 'true') return true;
    if (text === 'no' || text.toLowerCase() === 'false') return false;
    this.found.push(issue('wrong-value', this.at(field), { found: text, allowed: ['yes', 'no'], nearest: [] }));
    return undefined;
  }

  share(): unknown {
    const [low, high] = [this.number('share'), this.number('shareHigh')];
    return high === undefined ? low : { low: low ?? high, high };
  }

  at(field: string): Path {
    return [this.sheet, this.rowOf(field) ?? 0, headingOf(this.sheet, field)];
  }
}

interface NeedDraft {
  readonly facts: Agreed;
  readonly suppliers: string[];
  readonly rows: number[];
}

interface NodeDraft {
  readonly id: string;
  readonly row: number;
  readonly facts: Agreed;
  readonly needs: Map<string, NeedDraft>;
}

interface ChainDraft {
  readonly id: string;
  readonly facts: Agreed;
  readonly stages: Map<string, Agreed>;
  readonly nodes: NodeDraft[];
  /** Id → its first node. */
  readonly byId: Map<string, NodeDraft>;
  /** Name or alias → the id it means; `undefined` when it means several. */
  readonly names: Map<string, string | undefined>;
}

function draftsOf(rows: readonly SheetRow[], otherwise: string, found: Issue[]): Map<string, ChainDraft> {
  const drafts = new Map<string, ChainDraft>();
  for (const row of rows) {
    const chain = row.cells.get('chain') ?? otherwise;
    const draft: ChainDraft = drafts.get(chain) ?? {
      id: chain,
      facts: new Agreed('nodes', found),
      stages: new Map(),
      nodes: [],
      byId: new Map(),
      names: new Map(),
    };
    drafts.set(chain, draft);
    draft.facts.hear(row, 'chain', 'chainZh', 'chainEn');
    const id = row.cells.get('node') ?? row.cells.get('zh') ?? row.cells.get('en');
    if (id === undefined) {
      found.push(issue('missing-field', ['nodes', row.number, headingOf('nodes', 'node')], { field: 'node' }));
      continue;
    }
    const facts = new Agreed('nodes', found);
    facts.hear(row, ...row.cells.keys());
    const node = { id, row: row.number, facts, needs: new Map<string, NeedDraft>() };
    draft.nodes.push(node);
    if (!draft.byId.has(id)) draft.byId.set(id, node);
    for (const name of new Set([facts.text('zh'), facts.text('en'), ...splitCell(facts.text('aliases') ?? '')])) {
      if (name !== undefined) draft.names.set(name, draft.names.has(name) ? undefined : id);
    }
    const stage = stageIn(facts);
    if (stage === undefined) continue;
    const stageFacts = draft.stages.get(stage) ?? new Agreed('nodes', found);
    draft.stages.set(stage, stageFacts);
    stageFacts.hear(row, 'stage', 'stageZh', 'stageEn', 'stageOrder');
  }
  return drafts;
}

function stageIn(facts: Agreed): string | undefined {
  return facts.text('stage') ?? facts.text('stageZh') ?? facts.text('stageEn');
}

/** The id that a word means in a chain: an id is itself, else a name that one node has. */
function meant(draft: ChainDraft, word: string): string {
  return word.includes('/') || draft.byId.has(word) ? word : (draft.names.get(word) ?? word);
}

function addNeeds(drafts: ReadonlyMap<string, ChainDraft>, rows: readonly SheetRow[], otherwise: string, found: Issue[]): void {
  const only = drafts.size === 1 ? [...drafts.keys()][0] : undefined;
  for (const row of rows) {
    const at = (field: string): Path => ['needs', row.number, headingOf('needs', field)];
    const chain = row.cells.get('chain') ?? only ?? otherwise;
    const draft = drafts.get(chain);
    const word = row.cells.get('node');
    if (draft === undefined) found.push(issue('unknown-chain', at('chain'), { chain, nearest: [...drafts.keys()].slice(0, 3) }));
    else if (word === undefined) found.push(issue('missing-field', at('node'), { field: 'node' }));
    else {
      const node = draft.byId.get(meant(draft, word));
      if (node === undefined) {
        found.push(issue('unknown-node', at('node'), { node: word, nearest: [] }));
        continue;
      }
      const number = row.cells.get('need');
      const supplier = row.cells.get('supplier');
      if (supplier === undefined && number === undefined) {
        found.push(issue('missing-field', at('supplier'), { field: 'supplier' }));
        continue;
      }
      const key = number ?? `row ${row.number}`;
      const need = node.needs.get(key) ?? { facts: new Agreed('needs', found), suppliers: [], rows: [] };
      node.needs.set(key, need);
      need.facts.hear(row, 'role', 'essential', 'share', 'shareHigh', 'noteZh', 'noteEn');
      if (supplier !== undefined) need.suppliers.push(meant(draft, supplier));
      need.rows.push(row.number);
    }
  }
}

function writtenChain(draft: ChainDraft): object {
  const stages = [...draft.stages].map(([id, facts], at) => ({ id, facts, order: facts.number('stageOrder') ?? at + 1 }));
  return {
    format: chainFormat,
    id: draft.id,
    ...given('name', draft.facts.name('chainZh', 'chainEn', draft.id)),
    stages: stages
      .sort((a, b) => a.order - b.order)
      .map(({ id, facts }) => ({ id, ...given('name', facts.name('stageZh', 'stageEn', id)) })),
    nodes: draft.nodes.map(({ id, facts, needs }) => {
      const variantOf = facts.text('variantOf');
      return {
        id,
        ...given('name', facts.name('zh', 'en', id)),
        aliases: splitCell(facts.text('aliases') ?? ''),
        ...given('stage', stageIn(facts)),
        ...given('kind', facts.text('kind')),
        ...given('origin', facts.text('origin')),
        ...given('endProduct', facts.yes('endProduct')),
        ...given('siting', facts.text('siting')),
        ...given('needsProvider', facts.yes('needsProvider')),
        ...(variantOf === undefined ? {} : { variantOf: { node: meant(draft, variantOf), ...given('mode', facts.text('variantMode')) } }),
        ...given('note', facts.both('noteZh', 'noteEn')),
        needs: [...needs.values()].map((need) => ({
          anyOf: need.suppliers,
          ...given('role', need.facts.text('role')),
          ...given('essential', need.facts.yes('essential')),
          ...given('share', need.facts.share()),
          ...given('note', need.facts.both('noteZh', 'noteEn')),
        })),
      };
    }),
  };
}

const fieldOf: ReadonlyMap<unknown, string> = new Map([
  ['id', 'node'],
  ['name', 'zh'],
  ['note', 'noteZh'],
  ['anyOf', 'supplier'],
]);

/** The cell that a path in a chain is about. */
function placeInChain([table, index, field, at, part, member]: Path, draft: ChainDraft): Path {
  const node = table === 'nodes' ? draft.nodes[Number(index)] : undefined;
  if (node === undefined) {
    const of = table === 'stages' ? 'stage' : 'chain';
    const facts = (table === 'stages' ? [...draft.stages.values()][Number(index)] : undefined) ?? draft.facts;
    return ['nodes', facts.rowOf(of) ?? draft.nodes[0]?.row ?? 1, headingOf('nodes', of)];
  }
  if (field === 'needs' && typeof at === 'number') {
    const need = [...node.needs.values()][at];
    const column = headingOf('needs', fieldOf.get(part) ?? String(part ?? 'supplier'));
    return ['needs', need?.rows[Number(member ?? 0)] ?? need?.rows[0] ?? 1, column];
  }
  if (field === undefined) return ['nodes', node.row];
  const inner = field === 'variantOf' && at === 'mode' ? 'variantMode' : (fieldOf.get(field) ?? String(field));
  return ['nodes', node.row, headingOf('nodes', inner)];
}

function coverageOf(rows: readonly SheetRow[], found: Issue[]): Coverage | undefined {
  if (rows.length === 0) return undefined;
  const whole = new Agreed('provisions', found);
  const providers = new Map<string, { readonly facts: Agreed; readonly row: number }>();
  const provisions: { readonly written: object; readonly row: number }[] = [];
  const lists: Readonly<Record<'present' | 'absent', string[]>> = { present: [], absent: [] };
  for (const row of rows) {
    whole.hear(row, 'lens');
    const provider = row.cells.get('provider') ?? row.cells.get('providerZh') ?? row.cells.get('providerEn');
    const node = row.cells.get('node');
    const status = row.cells.get('status');
    if (provider !== undefined) {
      const known = providers.get(provider) ?? { facts: new Agreed('provisions', found), row: row.number };
      providers.set(provider, known);
      known.facts.hear(row, 'providerZh', 'providerEn', 'providerType', 'within', 'leader', 'residual');
    }
    if (node === undefined) {
      if (status !== undefined)
        found.push(issue('missing-field', ['provisions', row.number, headingOf('provisions', 'node')], { field: 'node' }));
    } else if (provider !== undefined) provisions.push({ written: writtenProvision(row, provider, found), row: row.number });
    else if (status === 'listed') lists.present.push(node);
    else if (status === 'absent') lists.absent.push(node);
    else
      found.push(
        issue('wrong-value', ['provisions', row.number, headingOf('provisions', 'status')], {
          found: status ?? '',
          allowed: ['listed', 'absent'],
          nearest: [],
        }),
      );
  }
  const all = [...providers];
  const parsed = parseCoverage({
    format: coverageFormat,
    ...given('lens', whole.text('lens')),
    providers: all.map(([id, { facts }]) => ({
      id,
      ...given('name', facts.name('providerZh', 'providerEn', id)),
      ...given('type', facts.text('providerType')),
      within: splitCell(facts.text('within') ?? ''),
      ...(facts.yes('leader') === true ? { role: 'leader' } : {}),
      ...given('residual', facts.yes('residual')),
    })),
    provisions: provisions.map(({ written }) => written),
    present: lists.present,
    absent: lists.absent,
  });
  if (parsed.ok) return parsed.coverage;
  for (const problem of parsed.issues) {
    const [table, index, field] = problem.path;
    const row = table === 'providers' ? all[Number(index)]?.[1].row : table === 'provisions' ? provisions[Number(index)]?.row : undefined;
    const missing = problem.code === 'missing-field' && 'field' in problem ? problem.field : undefined;
    const said = String(field ?? missing ?? '');
    const names: readonly (readonly [string, string])[] =
      table === 'providers'
        ? [
            ['type', 'providerType'],
            ['id', 'provider'],
            ['name', 'providerZh'],
          ]
        : [['role', 'clusterRole']];
    const column = names.find(([from]) => from === said)?.[1] ?? said;
    found.push({
      ...problem,
      path: ['provisions', row ?? whole.rowOf('lens') ?? 1, ...(column === '' ? [] : [headingOf('provisions', column)])],
    });
  }
  return undefined;
}

function writtenProvision(row: SheetRow, provider: string, found: Issue[]): object {
  const facts = new Agreed('provisions', found);
  facts.hear(row, ...row.cells.keys());
  return {
    provider,
    ...given('node', facts.text('node')),
    ...given('status', facts.text('status')),
    ...given('share', facts.share()),
    ...given('scope', facts.text('scope')),
    ...given('capability', facts.number('capability')),
    ...given('asOf', facts.text('asOf')),
    ...given('cluster', facts.text('cluster')),
    ...given('role', facts.text('clusterRole')),
  };
}

function given(key: string, value: unknown): object {
  return value === undefined ? {} : { [key]: value };
}
