import { extname } from 'node:path';
import type { Command } from 'commander';
import { formatChain } from '../../io/json.ts';
import { defineCoverage } from '../../model/coverage.ts';
import { defineChain } from '../../model/define-chain.ts';
import { putFiles, tellWritten } from '../put-files.ts';
import { putSheets, putWorkbook } from './export.ts';
import { command, type FileFlags, type Session } from '../command.ts';

/** What `new` writes: a chain of three nodes that shows a need, alternatives and a citation. */
const template = defineChain({
  id: 'example',
  name: { zh: '示例产业链', en: 'Example chain' },
  sources: { report: { title: '示例报告 / An example report', published: '2025' } },
  stages: [
    { id: 'raw', name: { zh: '原料', en: 'Raw material' }, claims: [] },
    { id: 'product', name: { zh: '产品', en: 'Product' }, claims: [] },
  ],
  nodes: {
    ore: {
      name: { zh: '矿石', en: 'Ore' },
      stage: 'raw',
      kind: 'resource',
      origin: 'printed',
      claims: [{ source: 'report', at: '第一章 / chapter 1', level: 'C', how: 'implied' }],
    },
    scrap: {
      name: { zh: '废料', en: 'Scrap' },
      stage: 'raw',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'report', at: '第一章 / chapter 1', level: 'C', how: 'implied' }],
    },
    metal: {
      name: { zh: '金属', en: 'Metal' },
      stage: 'product',
      kind: 'material',
      origin: 'printed',
      endProduct: true,
      claims: [{ source: 'report', at: '第二章 / chapter 2', level: 'C', how: 'implied' }],
      needs: [
        {
          anyOf: ['ore', 'scrap'],
          claims: [{ source: 'report', at: '第二章 / chapter 2', level: 'C', how: 'implied' }],
          note: '任一即可 / either is enough',
        },
      ],
    },
  },
});

/** What the sheet of supply says beside it: a city has one of the alternatives, not the other, and plans the product. */
const templateCoverage = defineCoverage({
  id: 'here',
  name: { zh: '示例市', en: 'Example city' },
  lens: 'city',
  sources: {},
  providers: { city: { name: { zh: '示例市', en: 'Example city' }, type: 'city' } },
  provisions: [
    { provider: 'city', node: 'example/scrap', status: 'listed', claims: [] },
    { provider: 'city', node: 'example/ore', status: 'absent', claims: [] },
    { provider: 'city', node: 'example/metal', status: 'planned', claims: [] },
  ],
});

export function addNew(root: Command, session: Session): void {
  const added = command(
    root,
    session,
    'new <file>',
    '写一个样板产业链文件，.xlsx 则写工作簿，.csv 则写三张表 / write a template chain file; with .xlsx, a workbook; with .csv, three sheets',
    ['new my-chain.json', 'new my-chain.xlsx', 'new my-chain.csv'],
    'given-file',
  );
  added.action(async (file: string, flags: FileFlags) => {
    const ending = extname(file).toLowerCase();
    if (!['', '.json', '.xlsx', '.csv'].includes(ending))
      added.error(`error: ${file}：样板写成 .json、.xlsx 或 .csv / a template is written as .json, .xlsx or .csv`);
    const { files, next } = await write(file, ending, flags);
    tellWritten(session.terminal, flags, files, next);
  });
}

/** Writes the template; says which files came of it and what reads them. */
async function write(
  file: string,
  ending: string,
  flags: FileFlags,
): Promise<{ readonly files: readonly string[]; readonly next: string }> {
  const network = { chains: [template] };
  const start = file.slice(0, file.length - ending.length);
  const imported = (files: readonly string[]) => ({
    files,
    next: `import ${files.join(' ')} --out ${start}.json --coverage-out ${start}-coverage.json`,
  });
  if (ending === '.xlsx') {
    await putWorkbook(flags, file, network, templateCoverage);
    return imported([file]);
  }
  if (ending === '.csv') return imported(await putSheets(flags, file, network, templateCoverage));
  await putFiles([{ file, content: formatChain(template) }], flags);
  return { files: [file], next: `check ${file}` };
}
