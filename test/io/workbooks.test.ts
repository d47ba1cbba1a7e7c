import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { jiangxi, photovoltaics } from '../../chains/index.ts';
import { edgeListFromXlsx, fromXlsx } from '../../src/io/from-xlsx.ts';
import { formatSheetIssue } from '../../src/io/sheet-issue.ts';
import type { Table } from '../../src/io/sheet-tables.ts';
import { refuseWhatExcelCannotHold, toXlsx } from '../../src/io/xlsx.ts';
import type { Issue } from '../../src/model/issue.ts';
import { languages } from '../../src/model/text.ts';
import { chainOf } from '../arbitraries/build.ts';
import { properties } from '../property-runs.ts';
import { rowsOf, workbookFiles, workbookOf, zipOf, type SheetByHand } from './workbook-parts.ts';

const nodes = (...rows: readonly (readonly (string | undefined)[])[]): SheetByHand => ({ title: 'nodes', rows: rowsOf(['node'], ...rows) });

async function said(bytes: Uint8Array): Promise<string[]> {
  const read = await fromXlsx(bytes);
  return saidOf(read);
}

function saidOf(read: { readonly ok: boolean; readonly issues?: readonly Issue[] }): string[] {
  return (read.issues ?? []).map((problem) => formatSheetIssue(problem, 'en'));
}

describe('workbooks that people write', () => {
  test('shared, rich and inline text, numbers, truth, dates, formulas; other sheets are passed over', async () => {
    const bytes = workbookOf(
      [
        { title: '说明', rows: rowsOf(['这里写什么都可以', '<c t="e"><v>#REF!</v></c>']) },
        { title: '图表' },
        {
          title: '节点',
          rows: rowsOf(
            ['<c t="s"><v>0</v></c>', '中文名', '终端产品', '备注'],
            ['a', '<c t="s"><v>1</v></c>', '<c t="b"><v>0</v></c>', "'=1+1"],
            ['<c><v>10</v></c>', '<c t="str"><f>"钢"&amp;"材"</f><v>钢材</v></c>', '<c t="b"><v>1</v></c>', '第一行\n第二行_x000D_'],
          ),
        },
        {
          title: '投入',
          rows: rowsOf(['节点', '供应节点', '份额'], ['<c><v>10</v></c>', 'a', '<c s="4"><f>1/4</f><v>0.25</v></c>']),
        },
        {
          title: '供给',
          rows: rowsOf(
            ['主体', '主体类型', '节点', '状态', '时点'],
            ['甲', '城市', 'a', '已有', '<c s="1"><v>45413</v></c>'],
            ['甲', undefined, '<c><v>10</v></c>', '已有', '<c s="2"><v>45413</v></c>'],
            ['乙', '企业', 'a', '已有', '<c s="3"><v>45413</v></c>'],
            ['乙', undefined, '<c><v>10</v></c>', '已有', '<c s="5"><v>45413</v></c>'],
            ['丙', '企业', 'a', '已有', '<c><v>2024</v></c>'],
            ['丙', undefined, '<c><v>10</v></c>', '已有', '<c s="6"><v>45413.75</v></c>'],
          ),
        },
      ],
      '<si><t>节点</t></si><si><r><t xml:space="preserve">铁 </t></r><r><rPr><b/></rPr><t>矿石</t></r><rPh sb="0" eb="1"><t>tie</t></rPh></si>',
    );
    const read = await fromXlsx(bytes, { id: 'mine' });
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.chains).toMatchObject([
      {
        id: 'mine',
        nodes: [
          { id: 'a', name: { zh: '铁 矿石' }, endProduct: false, note: "'=1+1" },
          { id: '10', name: { zh: '钢材' }, endProduct: true, note: '第一行\n第二行\r', needs: [{ anyOf: ['a'], share: 0.25 }] },
        ],
      },
    ]);
    expect(read.coverage?.provisions.map(({ asOf }) => asOf)).toEqual(['2024-05-01', '2024-05', '2024', '2024-05', '2024', '2024-05-01']);
  });

  test('a merged cell says the same in every cell that was merged; headings stay in the first row', async () => {
    const bytes = workbookOf([
      { title: 'nodes', rows: rowsOf(['node', 'stage'], [], ['a', '上游'], ['b'], ['t', '下游']), merged: ['A1:A2', 'B1:B2', 'B3:B4'] },
      { title: 'needs', rows: rowsOf(['node', 'supplier'], ['t', 'a'], [undefined, 'b']), merged: ['A2:A3'] },
    ]);
    const read = await fromXlsx(bytes);
    expect(read.ok && read.chains[0]?.nodes.map(({ id, stage, needs }) => [id, stage, needs.map(({ anyOf }) => anyOf.join('|'))])).toEqual([
      ['a', '上游', []],
      ['b', '上游', []],
      ['t', '下游', ['a', 'b']],
    ]);
  });

  test('a sheet whose name is not far from one that is there is another sheet', async () => {
    const read = await fromXlsx(workbookOf([nodes(['a']), { title: 'notes', rows: rowsOf(['x']) }, { title: 'nodes (old)', rows: '' }]));
    expect(read).toMatchObject({ ok: true, chains: [{ nodes: [{ id: 'a' }] }] });
  });
});

describe('what is wrong is said with sheet, row and column', () => {
  const error = '<c t="e"><f>B9/0</f><v>#DIV/0!</v></c>';

  test.each<[string, readonly SheetByHand[], string]>([
    [
      'an error, below blank rows',
      [{ title: '节点', rows: rowsOf(['节点', '终端产品'], [], ['a'], [], ['b', error]) }],
      'sheet nodes, row 5, column "end product": this cell holds the error #DIV/0!. Mend the formula',
    ],
    [
      'an error that is no formula',
      [nodes(['<c t="e"><v>#N/A</v></c>'])],
      'sheet nodes, row 2, column "node": this cell holds the error #N/A',
    ],
    [
      'an error in the heading',
      [{ title: 'nodes', rows: rowsOf(['node', error], ['a']) }],
      'sheet nodes, row 1: this cell holds the error',
    ],
    ['a formula never computed', [nodes(['<c><f>A1</f></c>'])], 'sheet nodes, row 2, column "node": the formula here has no stored value'],
    [
      'a date that none can show',
      [nodes(['<c s="1"><v>1e9</v></c>'])],
      'sheet nodes, row 2, column "node": this cell holds the error ####',
    ],
    [
      'a number that is none',
      [nodes(['a'], ['t']), { title: 'needs', rows: rowsOf(['node', 'supplier', 'share'], ['t', 'a', '61%']) }],
      'sheet needs, row 2, column "share": expected number, found 61%',
    ],
    [
      'neither yes nor no',
      [{ title: 'nodes', rows: rowsOf(['node', 'end product'], ['a', '<c><v>1</v></c>']) }],
      'sheet nodes, row 2, column "end product": "1" is not one of yes, no',
    ],
    [
      'a name that is nearly that of a sheet',
      [nodes(['a']), { title: 'need', rows: '' }],
      'sheet need: "need" is not one of nodes, needs, provisions. Did you mean "needs"?',
    ],
    ['a sheet twice', [nodes(['a']), { title: '节点', rows: rowsOf(['节点'], ['b']) }], 'sheet 节点: the sheet "nodes" is given twice'],
    ['no sheet of nodes', [{ title: 'Sheet1', rows: rowsOf(['node']) }], 'there is no sheet "nodes", only "Sheet1"'],
    ['an empty sheet', [{ title: 'nodes', rows: '' }], 'sheet nodes, row 1: there is no column "node"'],
    [
      'cells merged twice',
      [{ ...nodes(['a'], ['b']), merged: ['A1:A3', 'A1:A3', 'A2:A3', 'A2:A3'] }],
      'sheet nodes: this table cannot be read: its merged cells overlap',
    ],
  ])('%s', async (_what, sheets, sentence) => {
    const lines = await said(workbookOf(sheets));
    expect(lines).toHaveLength(1);
    expect(lines[0]!.slice(0, sentence.length)).toBe(sentence);
  });

  const small = workbookOf([nodes(['a'])]);
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  test.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /^the file is empty/u],
    [
      'an old .xls, or one with a password',
      latin('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'.padEnd(2000, '\0')),
      /old \.xls, or a workbook with a password/u,
    ],
    ['CSV', latin('node,kind\na,material\n'), /no \.xlsx\. If it is CSV/u],
    ['a zip without an end', latin('PK'), /no whole Excel workbook/u],
    ['another zip', zipOf({ 'word/document.xml': '<w/>' }), /no whole Excel workbook/u],
    ['a workbook without a sheet', workbookOf([]), /there is no sheet "nodes", only \./u],
    [
      'a sheet that is not there',
      zipOf({ ...workbookFiles([nodes()]), 'xl/_rels/workbook.xml.rels': '<Relationships/>' }),
      /no whole Excel workbook/u,
    ],
    ['XML cut short', zipOf({ ...workbookFiles([nodes()]), 'xl/sheet1.xml': '<worksheet><sheetData><row><c' }), /no whole Excel workbook/u],
    [
      'a cell far out',
      zipOf({
        ...workbookFiles([nodes()]),
        'xl/sheet1.xml': '<worksheet><sheetData><row><c r="A1"/><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
      }),
      /no whole Excel workbook/u,
    ],
    [
      'a zip that says it unpacks to 4 GB',
      zipOf({ 'xl/sheet1.xml': 'x'.repeat(1000) }, 0xff_ff_ff_ff),
      /it unpacks to 4295 MB, the limit is 128 MB/u,
    ],
    ['a zip that does not say what it unpacks to', zipOf(workbookFiles([nodes(['a'])]), 0), /no whole Excel workbook/u],
    ['a zip that unpacks to more than it says', zipOf(workbookFiles([nodes(['a'])]), 9), /no whole Excel workbook/u],
  ])('%s: one issue', async (_what, bytes, sentence) => {
    const [line, ...more] = await said(bytes);
    expect(more).toEqual([]);
    expect(line).toMatch(sentence);
  });

  test('a workbook cut short anywhere is one issue', async () => {
    for (let length = 1; length < small.length; length += 7) {
      const read = await fromXlsx(small.subarray(0, length));
      expect(read.ok ? length : read.issues.map(({ code }) => code)).toEqual(['not-table']);
    }
  });

  test('whatever is damaged, nothing is thrown', async () => {
    const files = Object.entries(workbookFiles([nodes(['<c t="s"><v>0</v></c>', '<c s="1"><v>45413</v></c>'])], '<si><t>a</t></si>'));
    const damage = fc.record({
      file: fc.nat(files.length - 1),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      drop: fc.nat(9),
      put: fc.constantFrom('', '<', '>', '"', '&#0;', '-9', '\0'),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ file, at, drop, put }) => {
        const damaged = files.map(([name, content], index) => {
          const where = Math.floor(content.length * at);
          return [name, index === file ? `${content.slice(0, where)}${put}${content.slice(where + drop)}` : content] as const;
        });
        const read = await fromXlsx(zipOf(Object.fromEntries(damaged)));
        expect(read.ok || read.issues.length > 0).toBe(true);
      }),
      properties,
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(small.length - 1), fc.nat(255), async (at, byte) => {
        const bytes = Uint8Array.from(small);
        bytes[at] = byte;
        const read = await fromXlsx(bytes);
        expect(read.ok || read.issues.length > 0).toBe(true);
      }),
      properties,
    );
  });
});

describe('workbooks that we write', () => {
  test.each(languages)('in %s: sheets, headings, types of cells, what stays in sight', async (language) => {
    const { sheets } = await readXlsx(await toXlsx([photovoltaics], { language, coverage: jiangxi }), { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual(language === 'zh' ? ['节点', '投入', '供给'] : ['nodes', 'needs', 'provisions']);
    for (const { rows, cells, columns = [], freezePane } of sheets) {
      expect(freezePane).toEqual({ rows: 1 });
      expect(rows[0]!.every((_, column) => cells?.get(`0,${column}`)?.style?.font?.bold === true)).toBe(true);
      expect(columns.map(({ width = 0 }) => width >= 6 && width <= 40)).toEqual(rows[0]!.map(() => true));
      rows[0]!.forEach((heading, column) => {
        const types = new Set(rows.slice(1).map((row) => typeof (row[column] ?? undefined)));
        types.delete('undefined');
        const isNumber = [
          '投入序号',
          '份额',
          '份额上限',
          '环节次序',
          '能力',
          'need',
          'share',
          'share high',
          'stage order',
          'capability',
        ].includes(String(heading));
        expect([...types].filter((type) => type !== (isNumber ? 'number' : 'string'))).toEqual([]);
      });
    }
    const [needs] = sheets.slice(1);
    expect(needs?.rows[1]?.slice(0, 3)).toEqual(['photovoltaics', photovoltaics.nodes.find((node) => node.needs.length > 0)?.id, 1]);
  });

  test('as much as Excel holds in a cell; more is an error that says where', async () => {
    const chain = (length: number) => chainOf({ a: { note: '长'.repeat(length) } });
    expect(await fromXlsx(await toXlsx([chain(32_767)]))).toMatchObject({ ok: true, chains: [{ nodes: [{ note: '长'.repeat(32_767) }] }] });
    await expect(toXlsx([chain(32_768)])).rejects.toMatchObject({
      issue: { code: 'cell-too-long', sheet: '节点', row: 2, column: '备注', length: 32_768, limit: 32_767 },
    });
  });

  test('as many rows as Excel holds; more is an error', () => {
    const table = (rows: number): Table => ({ name: 'needs', rows: Array.from({ length: rows }, () => []) });
    expect(() => refuseWhatExcelCannotHold(table(1_048_576), '投入')).not.toThrow();
    expect(() => refuseWhatExcelCannotHold(table(1_048_577), '投入')).toThrow(
      'the sheet "投入" would have 1048577 rows; Excel holds 1048576. Write fewer chains, or CSV.',
    );
  });
});

describe('a list of who supplies whom', () => {
  const bytes = workbookOf([
    { title: '清单', rows: rowsOf(['供应商', '客户', '金额'], ['甲', '丙', '<c t="e"><v>#REF!</v></c>'], ['<c><v>7</v></c>', '丙']) },
    { title: 'other', rows: rowsOf(['from', 'to'], ['x', '<c t="e"><v>#REF!</v></c>'], ['y/z', 'x']) },
  ]);

  test('the first sheet; errors in columns that are passed over are passed over too', async () => {
    const read = await edgeListFromXlsx(bytes, { supplierColumn: '供应商', customerColumn: '客户', suppliers: 'any' });
    expect(read.ok && read.chain.nodes.map(({ id, needs }) => [id, needs.map(({ anyOf }) => anyOf)])).toEqual([
      ['甲', []],
      ['丙', [['甲', '7']]],
      ['7', []],
    ]);
  });

  test('a sheet by name, and what is wrong with it', async () => {
    const columns = { supplierColumn: 'from', customerColumn: 'to', suppliers: 'all' } as const;
    expect(saidOf(await edgeListFromXlsx(bytes, { ...columns, sheet: 'other' }))).toEqual([
      'sheet other, row 2, column "to": this cell holds the error #REF!. Mend the formula, or write the value.',
    ]);
    expect(saidOf(await edgeListFromXlsx(bytes, columns))[0]).toMatch(/^sheet 清单, row 1: there is no column "from"/u);
    expect(saidOf(await edgeListFromXlsx(bytes, { ...columns, sheet: 'others' }))).toEqual([
      'there is no sheet "others", only "清单", "other". Add it, or rename one.',
    ]);
    expect(saidOf(await edgeListFromXlsx(new Uint8Array(), columns))[0]).toMatch(/^the file is empty/u);
  });
});
