import { basename, extname, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { formatCoverage } from '../../io/coverage-json.ts';
import { formatChain } from '../../io/json.ts';
import { sheetCalled } from '../../io/sheet-columns.ts';
import { formatSheetIssue } from '../../io/sheet-issue.ts';
import type { Chain } from '../../model/chain.ts';
import type { Coverage } from '../../model/coverage.ts';
import { issue, type Issue } from '../../model/issue.ts';
import { formatIssue } from '../../model/messages.ts';
import { nearest } from '../../model/nearest.ts';
import type { Language } from '../../model/text.ts';
import { readBytesFile, readTextFile } from '../../node/files.ts';
import { command, fileName, given, type FileFlags, type Session } from '../command.ts';
import { DataError } from '../load.ts';
import { putFiles, tellWritten } from '../put-files.ts';

type Flags = FileFlags & {
  readonly suppliers?: 'all' | 'any';
  readonly groupColumn?: string;
  readonly supplierColumn?: string;
  readonly customerColumn?: string;
  readonly sheet?: string;
  readonly id?: string;
  readonly only?: string;
  readonly coverageOut?: string;
};

interface Imported {
  readonly chains: readonly Chain[];
  readonly coverage?: Coverage;
}

export function addImport(root: Command, session: Session): void {
  const added: Command = command(
    root,
    session,
    'import <files...>',
    '读入表格或图文件，写成产业链文件 / read sheets or a graph file and write a chain file',
    [
      'import mine.xlsx --out mine.json --coverage-out here.json',
      'import mine-nodes.csv mine-needs.csv mine-provisions.csv --out mine.json --coverage-out here.json',
      'import trade.csv --supplier-column 供应商 --customer-column 客户 --suppliers all --out trade.json',
      'import trade.csv --supplier-column from --customer-column to --group-column part --out trade.json',
      'import trade.xlsx --sheet 2024 --supplier-column from --customer-column to --suppliers all --out trade.json',
      'import network.graphml --suppliers any --out network.json',
    ],
    'file',
  );
  added
    .option('--supplier-column <name>', '供应关系表中供应者一列 / the column of suppliers in a list of who supplies whom')
    .option('--customer-column <name>', '供应关系表中客户一列 / the column of customers')
    .addOption(
      new Option('--suppliers <meaning>', '多个供应者：全部需要，或任一即可 / several suppliers: all are needed, or any is enough').choices(
        ['all', 'any'],
      ),
    )
    .option(
      '--group-column <name>',
      '此列相同的供应者可互相替代，各组都需要 / suppliers with the same word here are alternatives; every group is needed',
    )
    .option(
      '--sheet <name>',
      '供应关系表在工作簿的哪张工作表（默认第一张）/ the sheet of a workbook that holds the list (default: the first)',
    )
    .option('--id <id>', '产业链编号（默认取自文件名）/ id of the chain (default: the name of the file)')
    .option('--only <chain>', '文件中有多条产业链时取哪一条 / which chain to take where there are several')
    .option('--coverage-out <file>', '覆盖写入哪个文件 / where the coverage goes', fileName)
    .action(async (files: readonly string[], flags: Flags) => {
      const { chains, coverage } = await read(files, flags, (message) => added.error(message));
      const chain = chosen(chains, flags, files);
      if (flags.coverageOut !== undefined && coverage === undefined)
        added.error('error: 文件中没有覆盖，不能用 --coverage-out / the files hold no coverage, so --coverage-out has nothing to write');
      if (flags.out !== undefined && flags.coverageOut !== undefined && resolve(flags.out) === resolve(flags.coverageOut))
        added.error('error: --out 与 --coverage-out 是同一个文件 / --out and --coverage-out are the same file');
      const written = [];
      if (flags.out !== undefined) written.push({ file: flags.out, content: formatChain(chain) });
      if (flags.coverageOut !== undefined && coverage !== undefined)
        written.push({ file: flags.coverageOut, content: formatCoverage(coverage) });
      await putFiles(written, flags);
      if (flags.out === undefined) session.terminal.out(formatChain(chain));
      else {
        const next = flags.coverageOut === undefined ? `check ${flags.out}` : `gaps --file ${flags.out} --coverage ${flags.coverageOut}`;
        tellWritten(
          session.terminal,
          flags,
          written.map(({ file }) => file),
          next,
          chain.nodes.length,
        );
      }
      if (coverage !== undefined && flags.coverageOut === undefined)
        session.terminal.err(
          flags.lang === 'zh'
            ? '表中的供给未写出；要写出请加 --coverage-out <文件>。\n'
            : 'The provisions in the sheets were not written; add --coverage-out <file> to have them.\n',
        );
    });
}

function chosen(chains: readonly Chain[], { only }: Flags, files: readonly string[]): Chain {
  const ids = chains.map(({ id }) => id);
  if (only !== undefined) {
    const found = chains.find(({ id }) => id === only);
    if (found !== undefined) return found;
    throw new DataError(files.join(' '), [issue('unknown-chain', [], { chain: only, nearest: nearest(only, ids) })]);
  }
  const [chain] = chains;
  if (chain !== undefined && chains.length === 1) return chain;
  const expected =
    chain === undefined
      ? { zh: '有节点的文件', en: 'a file that has nodes' }
      : { zh: `其中一条：${ids.join('、')}`, en: `one of: ${ids.join(', ')}` };
  throw new DataError(files.join(' '), [issue('invalid-option', [], { option: '--only', found: '', expected })]);
}

async function read(files: readonly string[], flags: Flags, usage: (message: string) => never): Promise<Imported> {
  const [first = ''] = files;
  const kinds = new Set(files.map((file) => extname(file).toLowerCase()));
  const [kind] = kinds;
  const id = flags.id ?? (basename(first, extname(first)).replace(sheetEnding, '') || 'imported');
  const { supplierColumn, customerColumn, groupColumn, suppliers, sheet } = flags;
  const isWorkbook = kinds.size === 1 && (kind === '.xlsx' || kind === '.xlsm');
  if (sheet !== undefined && !(isWorkbook && supplierColumn !== undefined))
    usage(
      'error: --sheet 只用于 .xlsx 中的供应关系表，须与 --supplier-column 并用 / --sheet is for lists of who supplies whom in an .xlsx, with --supplier-column',
    );
  if (kinds.size === 1 && (kind === '.graphml' || kind === '.gexf')) {
    if (files.length > 1) usage('error: 图文件一次读一个 / graph files are read one at a time');
    const { fromGraphml } = await import('../../io/graphml.ts');
    const { fromGexf } = await import('../../io/gexf.ts');
    const options = { id, ...given({ suppliers }) };
    const text = await textOf(first);
    const parsed = kind === '.gexf' ? fromGexf(text, options) : fromGraphml(text, options);
    if (!parsed.ok) throw new DataError(first, parsed.issues);
    return parsed;
  }
  if (kinds.size > 1 || !(isWorkbook || ['.csv', '.tsv', '.txt'].includes(kind ?? '')))
    usage(
      `error: ${files.join(' ')}：可读 .xlsx（工作簿），.csv、.tsv、.txt（表格）与 .graphml、.gexf（图），一次一类；旧式 .xls 请另存为 .xlsx / one .xlsx (a workbook), .csv, .tsv, .txt (sheets), or one .graphml or .gexf, can be read; save an old .xls as .xlsx`,
    );
  if (isWorkbook && files.length > 1) usage('error: 工作簿一次读一个 / workbooks are read one at a time');
  if (supplierColumn === undefined && customerColumn === undefined)
    return isWorkbook ? readWorkbookFile(first, id) : readSheetFiles(files, id, usage);
  if (supplierColumn === undefined || customerColumn === undefined)
    return usage('error: --supplier-column 与 --customer-column 须一并给出 / --supplier-column and --customer-column go together');
  const mean = groupColumn === undefined ? suppliers : { groupColumn };
  if (mean === undefined || (groupColumn !== undefined && suppliers !== undefined))
    return usage(
      'error: 多个供应者是什么意思？请写 --suppliers all、--suppliers any 或 --group-column <列> 之一 / what do several suppliers mean? Give one of --suppliers all, --suppliers any, --group-column <name>',
    );
  if (files.length > 1) usage('error: 供应关系表一次读一个 / lists of who supplies whom are read one at a time');
  const options = { supplierColumn, customerColumn, suppliers: mean, id };
  const parsed = isWorkbook
    ? await (await import('../../io/from-xlsx.ts')).edgeListFromXlsx(await bytesOf(first), { ...options, ...given({ sheet }) })
    : (await import('../../io/edge-list.ts')).fromEdgeList(await textOf(first), options);
  if (!parsed.ok) throw new DataError(first, parsed.issues, sheetLine(first));
  return { chains: [parsed.chain] };
}

/** An issue of one file of sheets: file, sheet, row and column. */
function sheetLine(file: string): (problem: Issue, language: Language) => string {
  return (problem, language) => `${file}: ${formatSheetIssue(problem, language)}`;
}

async function readWorkbookFile(file: string, id: string): Promise<Imported> {
  const { fromXlsx } = await import('../../io/from-xlsx.ts');
  const parsed = await fromXlsx(await bytesOf(file), { id });
  if (!parsed.ok) throw new DataError(file, parsed.issues, sheetLine(file));
  return parsed;
}

const sheetEnding = /[-_. ]?(?:nodes|needs|provisions|节点|投入|供给)$/iu;

/** Sheets are told apart by how the names of their files end. */
async function readSheetFiles(files: readonly string[], id: string, usage: (message: string) => never): Promise<Imported> {
  const fileOf = new Map<string, string>();
  for (const file of files) {
    const word = /(?:nodes|needs|provisions|节点|投入|供给)$/iu.exec(basename(file, extname(file)))?.[0];
    const sheet = word === undefined ? undefined : sheetCalled(word);
    if (sheet === undefined)
      return usage(
        `error: ${file}：文件名请以 nodes、needs 或 provisions 结尾；若是供应关系表，请加 --supplier-column 与 --customer-column / end its name with nodes, needs or provisions; for a list of who supplies whom add --supplier-column and --customer-column`,
      );
    if (fileOf.has(sheet)) return usage(`error: ${file}：${sheet} 给了两次 / ${sheet} is given twice`);
    fileOf.set(sheet, file);
  }
  const sheets = [];
  for (const [name, file] of fileOf) sheets.push({ name, text: await textOf(file) });
  const { fromCsv } = await import('../../io/from-csv.ts');
  const parsed = fromCsv(sheets, { id });
  if (parsed.ok) return parsed;
  throw new DataError(
    files.join(' '),
    parsed.issues,
    (problem, language) =>
      `${fileOf.get(String(problem.path[0])) ?? files.join(' ')}: ${problem.path.length === 0 ? formatIssue(problem, language) : formatSheetIssue(problem, language)}`,
  );
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const found = await readBytesFile(file);
  if (found.ok) return found.bytes;
  throw new DataError(file, found.issues);
}

async function textOf(file: string): Promise<string> {
  const found = await readTextFile(file);
  if (found.ok) return found.text;
  throw new DataError(file, found.issues);
}
