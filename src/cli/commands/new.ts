import type { Command } from 'commander';
import { formatChain } from '../../io/json.ts';
import { defineChain } from '../../model/define-chain.ts';
import { writeFileWhole } from '../../node/files.ts';
import { DataError } from '../load.ts';
import { putSheets, putWorkbook } from './export.ts';
import { command, type CommonFlags, type Session } from '../command.ts';

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

export function addNew(root: Command, session: Session): void {
  const added = command(
    root,
    session,
    'new <file>',
    '写一个样板产业链文件，.xlsx 则写工作簿，.csv 则写三张表 / write a template chain file; with .xlsx, a workbook; with .csv, three sheets',
    ['new my-chain.json', 'new my-chain.xlsx', 'new my-chain.csv'],
  );
  added.action(async (file: string, flags: CommonFlags) => {
    const isWorkbook = file.toLowerCase().endsWith('.xlsx');
    if (isWorkbook || file.toLowerCase().endsWith('.csv')) {
      if (isWorkbook) await putWorkbook(flags, file, { chains: [template] });
      const files = isWorkbook ? file : (await putSheets(flags, file, { chains: [template] })).join(' ');
      session.terminal.err(
        flags.lang === 'zh'
          ? `已写入 ${files}。下一步：chanyelian import ${files}\n`
          : `Wrote ${files}. Next: chanyelian import ${files}\n`,
      );
      return;
    }
    const problem = await writeFileWhole(file, formatChain(template), { force: flags.force === true });
    if (problem !== undefined) throw new DataError(file, [problem]);
    session.terminal.err(
      flags.lang === 'zh' ? `已写入 ${file}。下一步：chanyelian check ${file}\n` : `Wrote ${file}. Next: chanyelian check ${file}\n`,
    );
  });
}
