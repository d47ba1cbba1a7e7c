import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { match } from 'ts-pattern';
import type { Network } from '../../graph/network.ts';
import { fileFormats, losses, type FileFormat } from '../../io/losses.ts';
import { formatChain } from '../../io/json.ts';
import type { ToSheetsOptions } from '../../io/sheet-tables.ts';
import type { Coverage } from '../../model/coverage.ts';
import { command, dataFlags, type FileFlags, type Session } from '../command.ts';
import { loadCoverage, loadNetwork } from '../load.ts';
import { putFiles, putText } from '../put-files.ts';

type To = FileFormat | 'json';
type Flags = FileFlags & { readonly to: To };

export function addExport(root: Command, session: Session): void {
  const added: Command = command(
    root,
    session,
    'export',
    '写成其他软件的格式：表格、图、图示 / write the files that spreadsheets, graph programs and diagrams use',
    [
      'export --to graphml --out eleven.graphml',
      'export --to csv --chain photovoltaics --out photovoltaics',
      'export --to xlsx --chain photovoltaics --out photovoltaics.xlsx',
      'export --to dot --chain photovoltaics | dot -Tsvg > photovoltaics.svg',
      'export --to json --chain photovoltaics --out mine.json',
    ],
    'file',
  );
  dataFlags(added)
    .addOption(new Option('--to <format>', '格式 / format').choices(['json', ...fileFormats]).makeOptionMandatory())
    .option(
      '--coverage <file|id>',
      'csv、xlsx 中一并写出的覆盖（默认 jiangxi）/ the coverage that goes into csv or xlsx (default: jiangxi)',
    )
    .action(async (flags: Flags) => {
      const network = await loadNetwork(flags);
      const { to, out } = flags;
      if (to === 'json') {
        const [chain] = network.chains;
        if (chain === undefined || network.chains.length > 1)
          added.error('error: json 一次写一条产业链，请用 --chain 指明 / json holds one chain: name it with --chain');
        await putText(session.terminal, formatChain(chain), flags);
        return;
      }
      if (to === 'csv' || to === 'xlsx') {
        if (out === undefined)
          added.error(
            to === 'csv'
              ? 'error: csv 是三个文件，请用 --out 给出文件夹或文件名开头 / csv is three files: give a folder or the start of their names with --out'
              : 'error: xlsx 不是文本，不写到屏幕或管道，请用 --out 给出文件 / xlsx is no text and goes to no terminal or pipe: give a file with --out',
          );
        const coverage = await loadCoverage(flags, network);
        if (to === 'csv') await putSheets(flags, out, network, coverage);
        else await putWorkbook(flags, out, network, coverage);
      } else await putText(session.terminal, await written(to, network, flags), flags);
      session.terminal.err(flags.lang === 'zh' ? `${to} 不保留：${losses[to].zh}。\n` : `${to} does not keep: ${losses[to].en}.\n`);
    });
}

/** The text of a format; what writes it loads only now. */
async function written(to: Exclude<FileFormat, 'csv' | 'xlsx'>, network: Network, { lang: language }: Flags): Promise<string> {
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  return match(to)
    .with('graphml', async () => (await import('../../io/graphml.ts')).toGraphml(network))
    .with('gexf', async () => (await import('../../io/gexf.ts')).toGexf(network))
    .with('dot', async () => (await import('../../io/dot.ts')).toDot(network, { language }))
    .with('mermaid', async () => (await import('../../io/mermaid.ts')).toMermaid(network, { language }))
    .with('echarts-graph', async () => json((await import('../../io/echarts.ts')).toEchartsGraph(network, { language })))
    .with('echarts-sankey', async () => json((await import('../../io/echarts.ts')).toEchartsSankey(network, { language })))
    .with('cytoscape', async () => json((await import('../../io/cytoscape.ts')).toCytoscape(network, { language })))
    .with('cypher', async () => json((await import('../../io/cypher.ts')).toCypher(network)))
    .exhaustive();
}

/** Three files in a folder, or with a common start; none when one of them is there already. */
export async function putSheets(
  flags: FileFlags,
  out: string,
  network: Pick<Network, 'chains'>,
  coverage?: Coverage,
): Promise<readonly string[]> {
  const { toCsv } = await import('../../io/csv.ts');
  const isFolder = out.endsWith('/') || (existsSync(out) && statSync(out).isDirectory());
  const fileOf = (name: string) => (isFolder ? join(out, `${name}.csv`) : `${out.replace(/\.csv$/iu, '')}-${name}.csv`);
  const sheets = toCsv(network.chains, sheetsOptions(flags, network, coverage));
  const files = sheets.map(({ name, text }) => ({ file: fileOf(name), content: text }));
  await putFiles(files, flags);
  return files.map(({ file }) => file);
}

/** One workbook with the three sheets. */
export async function putWorkbook(flags: FileFlags, out: string, network: Pick<Network, 'chains'>, coverage?: Coverage): Promise<void> {
  const { toXlsx } = await import('../../io/xlsx.ts');
  const content = await toXlsx(network.chains, sheetsOptions(flags, network, coverage));
  await putFiles([{ file: out, content }], flags);
}

function sheetsOptions(flags: FileFlags, network: Pick<Network, 'chains'>, coverage: Coverage | undefined): ToSheetsOptions {
  return { language: flags.lang, ...(coverage === undefined ? {} : { coverage: within(coverage, network) }) };
}

/** What a coverage says of the chains written, and nothing of others. */
function within(coverage: Coverage, { chains }: Pick<Network, 'chains'>): Coverage {
  const isHere = (node: string) => !node.includes('/') || chains.some(({ id }) => node.startsWith(`${id}/`));
  return {
    ...coverage,
    provisions: coverage.provisions.filter(({ node }) => isHere(node)),
    present: coverage.present.filter(isHere),
    absent: coverage.absent.filter(isHere),
  };
}
