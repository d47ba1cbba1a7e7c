import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/io/csv.ts';
import { fromEdgeList } from '../../src/io/edge-list.ts';
import { fromCsv } from '../../src/io/from-csv.ts';
import { fromGexf } from '../../src/io/gexf.ts';
import { fromGraphml } from '../../src/io/graphml.ts';
import { formatSheetIssue } from '../../src/io/sheet-issue.ts';
import type { Chain } from '../../src/model/chain.ts';
import type { Issue } from '../../src/model/issue.ts';
import { chainOf } from '../arbitraries/build.ts';

const nodes = (text: string) => ({ name: 'nodes', text });
const needs = (text: string) => ({ name: 'needs', text });
const provisions = (text: string) => ({ name: 'provisions', text });

function needsIn(read: {
  readonly ok: boolean;
  readonly chains?: readonly Chain[];
  readonly chain?: Chain;
  readonly issues?: readonly Issue[];
}): object {
  const chain = read.chain ?? read.chains?.[0];
  if (chain === undefined) throw new Error(JSON.stringify(read.issues));
  return Object.fromEntries(chain.nodes.map((node) => [node.id, node.needs.map(({ anyOf }) => anyOf.join('|'))]));
}

function said(read: { readonly ok: boolean; readonly issues?: readonly Issue[] }): string[] {
  return (read.issues ?? []).map((problem) => formatSheetIssue(problem, 'en'));
}

describe('sheets that people write', () => {
  test('few columns in any order, headings in Chinese, suppliers by name, codes by name', () => {
    const read = fromCsv([
      nodes('类别,节点,中文名,别名\n资源,ore,矿石,\n,steel,钢,钢材;Steel\n,t,,\n'),
      needs('供应节点,节点,投入序号,必需,投入角色\n矿石,t,1,是,材料\nsteel,t,1,,\n钢材,t,,否,装备\n'),
    ]);
    expect(read).toMatchObject({ ok: true, chains: [{ id: 'imported', nodes: [{ kind: 'resource', siting: 'resource-bound' }, {}, {}] }] });
    expect(needsIn(read)).toEqual({ ore: [], steel: [], t: ['ore|steel', 'steel'] });
    expect(read.ok && read.chains[0]?.nodes[2]?.needs.map(({ essential, role }) => [essential, role])).toEqual([
      [true, 'material'],
      [false, 'equipment'],
    ]);
  });

  test('an id in Chinese is the Chinese name where only an English one is given', () => {
    const read = fromCsv([nodes('节点,英文名,环节,环节英文名\n电池,Battery,芯,Cell\nt,Tool,,\n')]);
    expect(read).toMatchObject({
      ok: true,
      chains: [
        {
          nodes: [{ name: { zh: '电池', en: 'Battery' } }, { name: { zh: 'Tool', en: 'Tool' } }],
          stages: [{ name: { zh: '芯', en: 'Cell' } }],
        },
      ],
    });
  });

  test('rows that end in different ways are rows all the same, and cells keep what they hold', () => {
    const read = fromCsv([nodes('node,note zh\r\na,"x\r\ny"\r\nb,"p\nq"\nc,\rd,')]);
    expect(read.ok && read.chains[0]?.nodes.map(({ id, note }) => [id, note])).toEqual([
      ['a', 'x\r\ny'],
      ['b', 'p\nq'],
      ['c', undefined],
      ['d', undefined],
    ]);
  });

  test('a name that two nodes have is no reference', () => {
    const read = fromCsv([nodes('node,name zh\na,甲\nb,甲\nt,'), needs('node,supplier\nt,甲')]);
    expect(said(read)).toEqual([expect.stringMatching(/^sheet needs, row 2, column "supplier": there is no node "甲"/u)]);
  });

  test.each([[';'], ['\t'], [',']])('separated by %j, lines ended by CR LF or LF, with and without a byte order mark', (mark) => {
    for (const end of ['\n', '\r\n']) {
      for (const start of ['', '\ufeff']) {
        const text = (rows: string[][]) => `${start}${rows.map((row) => row.join(mark)).join(end)}${end}`;
        const read = fromCsv([
          nodes(
            text([
              ['node', 'kind'],
              ['a', 'service'],
              ['t', ''],
            ]),
          ),
          needs(
            text([
              ['node', 'supplier'],
              ['t', 'a'],
            ]),
          ),
        ]);
        expect(needsIn(read)).toEqual({ a: [], t: ['a'] });
      }
    }
  });

  test('blank is unknown: shares, capabilities and a status that nobody gave', () => {
    const read = fromCsv([
      nodes('node\na'),
      provisions(
        'lens,provider,provider type,node,status,share,scope,capability\n此地,镇,城市,,,,,\n,镇,,a,已有,0.5,world,\n,,,a,absent,,,',
      ),
    ]);
    expect(read).toEqual({
      ok: true,
      chains: [expect.anything()],
      coverage: expect.objectContaining({
        lens: '此地',
        provisions: [{ provider: '镇', node: 'a', status: 'listed', share: 0.5, scope: 'world', claims: [] }],
        absent: ['a'],
      }),
    });
  });
});

describe('what is wrong is said with sheet, row and column', () => {
  test.each([
    [
      'a number that is none',
      [nodes('node\na\nt'), needs('node,supplier,share\nt,a,61%')],
      'sheet needs, row 2, column "share": expected number, found 61%',
    ],
    [
      'a share out of range',
      [nodes('node\na\nt'), needs('node,supplier,share\nt,a,6.1')],
      'sheet needs, row 2, column "share": 6.1 is out of range',
    ],
    ['a code that is none', [nodes('node,kind\na,materail')], 'sheet nodes, row 2, column "kind": "materail" is not one of'],
    ['neither yes nor no', [nodes('node,end product\na,maybe')], 'sheet nodes, row 2, column "end product": "maybe" is not one of yes, no'],
    ['the same id twice', [nodes('node\na\n\nb\na')], 'sheet nodes, row 5, column "node": the id "a" stands twice'],
    ['an id with a slash', [nodes('node\na/b')], 'sheet nodes, row 2, column "node": "a/b" cannot be an id'],
    [
      'a second member that is not there',
      [nodes('node\na\nt'), needs('node,need,supplier\nt,1,a\nt,1,b')],
      'sheet needs, row 3, column "supplier": there is no node "b"',
    ],
    [
      'a user that is not there',
      [nodes('node\na'), needs('node,supplier\nx,a')],
      'sheet needs, row 2, column "node": there is no node "x"',
    ],
    [
      'a need said in two ways',
      [nodes('node\na\nt'), needs('node,need,supplier,role\nt,1,a,energy\nt,1,t,service')],
      'sheet needs, row 3, column "role": this says "service", row 2 says "energy"',
    ],
    [
      'a stage said in two ways',
      [nodes('node,stage,stage zh\na,s,甲\nb,s,乙')],
      'sheet nodes, row 3, column "stage zh": this says "乙", row 2 says "甲"',
    ],
    ['a column that means nothing', [nodes('node,knid\na,x')], 'sheet nodes, row 1, column "knid": the column "knid" means nothing here'],
    ['no column of nodes', [nodes('name zh\na')], 'sheet nodes, row 1: there is no column "node"'],
    ['no sheet of nodes', [needs('node,supplier\nt,a')], 'the sheet "nodes" is missing'],
    ['a cell beyond the headings', [nodes('node\na,b')], 'sheet nodes, row 2: the column "b" means nothing here'],
    ['an open quotation mark', [nodes('node\n"a')], 'sheet nodes, row 2: this table cannot be read'],
    ['an empty file', [nodes(' ')], 'sheet nodes: the file is empty'],
    ['a variant of nothing', [nodes('node,variant of\na,b')], 'sheet nodes, row 2, column "variant of": there is no node "b"'],
    [
      'a provider of no type',
      [nodes('node\na'), provisions('provider,node,status\np,a,listed')],
      'sheet provisions, row 2, column "provider type": the field "type" is missing',
    ],
    [
      'a status that is none',
      [nodes('node\na'), provisions('provider,provider type,node,status\np,firm,a,lsited')],
      'sheet provisions, row 2, column "status": "lsited" is not one of',
    ],
    [
      'a column that stands twice, in two languages',
      [nodes('node,kind,节点\na,material,b')],
      'sheet nodes, row 1, column "节点": the column "节点" means the same as "node" before it.',
    ],
    [
      'a capability that is none',
      [nodes('node\na'), provisions('provider,provider type,node,status,capability\np,firm,a,listed,high')],
      'sheet provisions, row 2, column "capability": expected number, found high',
    ],
  ])('%s', (_what, sheets, sentence) => {
    const lines = said(fromCsv(sheets));
    expect(lines).toHaveLength(1);
    expect(lines[0]!.slice(0, sentence.length)).toBe(sentence);
  });

  test('in Chinese too', () => {
    const read = fromCsv([nodes('node,kind\na,x')]);
    expect(read.ok ? '' : formatSheetIssue(read.issues[0]!, 'zh')).toMatch(
      /^工作表 节点（nodes）第 2 行“类别”（kind）列：“x”不在允许的取值中（资源（resource）、/u,
    );
  });

  test.each([
    ['a column that is not there', 'name zh\n甲', '工作表 节点（nodes）第 1 行：没有“节点（node）”这一列。'],
    ['a column that means nothing', 'node,重量\na,1', '工作表 节点（nodes）第 1 行“重量”列：不认识“重量”这一列（可用：产业链（chain）、'],
    [
      'a number that is none',
      'node,环节,环节次序\na,s,x',
      '工作表 节点（nodes）第 2 行“环节次序”（stage order）列：这里应为数（number），实为 x。',
    ],
    [
      'no yes and no no',
      'node,终端产品\na,?',
      '工作表 节点（nodes）第 2 行“终端产品”（end product）列：“?”不在允许的取值中（是（yes）、否（no））。',
    ],
    ['no node', 'node,kind\n,material', '工作表 节点（nodes）第 2 行“节点”（node）列：缺少字段“节点（node）”。'],
  ])('in Chinese, headings and codes as a Chinese sheet has them: %s', (_what, text, sentence) => {
    const read = fromCsv([nodes(text)]);
    expect(read.ok ? [] : read.issues.map((problem) => formatSheetIssue(problem, 'zh').slice(0, sentence.length))).toContain(sentence);
  });

  test('everything at once', () => {
    expect(said(fromCsv([nodes('node,kind\na,x\nb,y\nc,'), needs('node,supplier\nc,z')]))).toHaveLength(3);
  });
});

describe('a list of who supplies whom', () => {
  const list = '供应商,客户,部件,备注\n甲,丙,轮,x\n乙,丙,轮,\n丁,丙,轴,\n甲,丙,轮,again\n丙,戊,,\n';
  const columns = { supplierColumn: '供应商', customerColumn: '客户' };

  test.each([
    ['all', { 甲: [], 丙: ['甲', '乙', '丁'], 乙: [], 丁: [], 戊: ['丙'] }],
    ['any', { 甲: [], 丙: ['甲|乙|丁'], 乙: [], 丁: [], 戊: ['丙'] }],
    [{ groupColumn: '部件' }, { 甲: [], 丙: ['甲|乙', '丁'], 乙: [], 丁: [], 戊: ['丙'] }],
  ] as const)('suppliers: %j', (suppliers, expected) => {
    const read = fromEdgeList(list, { ...columns, suppliers });
    expect(needsIn(read)).toEqual(expected);
    expect(read.ok && read.chain.nodes.map(({ id }) => id)).toEqual(['甲', '丙', '乙', '丁', '戊']);
  });

  test('ids that break careless code', () => {
    const read = fromEdgeList('from,to\n__proto__,constructor\n10,__proto__\nend,10\n', {
      supplierColumn: 'from',
      customerColumn: 'to',
      suppliers: 'all',
    });
    expect(read.ok && read.chain.nodes.map(({ id, needs: inputs }) => [id, inputs[0]?.anyOf[0]])).toEqual([
      ['__proto__', '10'],
      ['constructor', '__proto__'],
      ['10', 'end'],
      ['end', undefined],
    ]);
  });

  test('a column that is not there, a blank cell, a slash', () => {
    expect(said(fromEdgeList(list, { supplierColumn: '供货商', customerColumn: '客户', suppliers: 'all' }))).toEqual([
      'row 1: there is no column "供货商". Did you mean "供应商"?',
    ]);
    expect(said(fromEdgeList('a,b,a\nx,y,z', { supplierColumn: 'a', customerColumn: 'b', suppliers: 'all' }))).toEqual([
      'row 1: the column "a" means the same as "a" before it. Remove one of them.',
    ]);
    expect(said(fromEdgeList('a,b\n,x\ny/z,x', { supplierColumn: 'a', customerColumn: 'b', suppliers: 'all' }))).toEqual([
      'row 2, column "a": the field "a" is missing. Add it.',
      'row 3, column "a": "y/z" cannot be an id: an id is not empty and has no "/".',
    ]);
  });
});

describe('graph files of other programs', () => {
  const gexf = (edges: string, type = 'directed') =>
    `<?xml version="1.0"?><gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph defaultedgetype="${type}"><nodes><node id="0" label="甲"/><node id="1" label="乙"/><node id="2"/></nodes><edges>${edges}</edges></graph></gexf>`;
  const graphml = (edges: string, type = 'directed') =>
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="node" attr.name="label" attr.type="string"/><graph edgedefault="${type}"><node id="0"><data key="d0">甲</data></node><node id="1"><data key="d0">乙</data></node><node id="2"/>${edges}</graph></graphml>`;
  const edges = '<edge id="a" source="0" target="2"/><edge id="b" source="1" target="2"/><edge id="c" source="1" target="2"/>';

  test.each([
    ['GEXF', fromGexf, gexf],
    ['GraphML', fromGraphml, graphml],
  ] as const)('%s: one chain, suppliers as the caller says', (_format, from, text) => {
    expect(needsIn(from(text(edges), { id: 'mine' }))).toEqual({ 0: [], 1: [], 2: ['0', '1'] });
    expect(needsIn(from(text(edges), { suppliers: 'any' }))).toEqual({ 0: [], 1: [], 2: ['0|1'] });
    expect(from(text(edges), { id: 'mine' })).toMatchObject({
      chains: [{ id: 'mine', nodes: [{ name: { zh: '甲' } }, {}, { name: { zh: '2' } }] }],
    });
  });

  test.each([
    ['GEXF', fromGexf, gexf],
    ['GraphML', fromGraphml, graphml],
  ] as const)('%s: what is no sound file is an issue, and nothing is thrown', (_format, from, text) => {
    for (const bad of [
      '',
      'x',
      '<a/>',
      text(edges).slice(0, 300),
      text(edges, 'undirected'),
      text('<edge source="0" target="9"/>'),
      text('<edge source=0/>'),
    ]) {
      const read = from(bad);
      expect(read.ok ? bad : read.issues.map(({ code }) => code)).toEqual(['not-graph']);
    }
  });
});

test('a sheet says in the first row what its columns are, in the language asked for', () => {
  const firstLines = (language: 'zh' | 'en') =>
    toCsv([chainOf({ a: [] })], { language }).map(({ text }) => text.split(',').slice(0, 2).join());
  expect(firstLines('zh')).toEqual(['\ufeff产业链,产业链中文名', '\ufeff产业链,节点', '\ufeff透镜,主体']);
  expect(firstLines('en')).toEqual(['\ufeffchain,chain zh', '\ufeffchain,node', '\ufefflens,provider']);
});
