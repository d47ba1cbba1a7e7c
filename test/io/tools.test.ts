import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elevenChains, jiangxi, photovoltaics } from '../../chains/index.ts';
import { compose } from '../../src/graph/compose.ts';
import { toDot } from '../../src/io/dot.ts';
import { fromXlsx } from '../../src/io/from-xlsx.ts';
import { toGexf } from '../../src/io/gexf.ts';
import { toGraphml } from '../../src/io/graphml.ts';
import { tablesOf } from '../../src/io/sheet-tables.ts';
import { toXlsx } from '../../src/io/xlsx.ts';
import { temporaryFolder } from '../node/temporary.ts';
import { hostileChain } from './hostile.ts';

/** Debian's own Python, for which python3-networkx and python3-openpyxl are; else whichever there is. */
const pythonWith = (library: string) =>
  ['/usr/bin/python3', 'python3'].find((program) => spawnSync(program, ['-c', `import ${library}`]).status === 0);
const python = pythonWith('networkx');
const withOpenpyxl = pythonWith('openpyxl');
/** Not a program of this package's, as knip would take a word in a call to be. */
const graphviz = 'dot';
const hasDot = spawnSync(graphviz, ['-V']).status === 0;
if (python === undefined) console.warn('skipped: networkx is not installed (apt-get install python3-networkx)');
if (withOpenpyxl === undefined) console.warn('skipped: openpyxl is not installed (apt-get install python3-openpyxl)');
if (!hasDot) console.warn('skipped: Graphviz is not installed (apt-get install graphviz)');

const networks = [
  ['the eleven', compose(elevenChains)],
  ['a hostile chain', compose([hostileChain])],
] as const;

describe.skipIf(python === undefined)('networkx reads what we write', () => {
  test.each(networks)('%s: as many nodes and edges, names and types as written', async (_name, network) => {
    const folder = await temporaryFolder();
    const files = [join(folder, 'a.graphml'), join(folder, 'a.gexf')];
    await writeFile(files[0]!, toGraphml(network));
    await writeFile(files[1]!, toGexf(network));
    const script = `
import json, sys, networkx as nx
for file, read in zip(sys.argv[1:], (nx.read_graphml, nx.read_gexf)):
    graph = read(file)
    nodes = list(graph.nodes(data=True))
    edges = list(graph.edges(data=True))
    print(json.dumps([graph.is_directed(), len(nodes), len(edges), nodes[0][1]["zh"], type(nodes[0][1]["endProduct"]).__name__, type(edges[0][2]["need"]).__name__]))
`;
    const { stdout, stderr } = spawnSync(python!, ['-c', script, ...files], { encoding: 'utf8' });
    const members = network.chains.flatMap(({ nodes }) => nodes.flatMap(({ needs }) => needs.flatMap(({ anyOf }) => anyOf)));
    const line = JSON.stringify([true, network.nodes.length, members.length, network.nodes[0]!.node.name.zh, 'bool', 'int']);
    expect(stderr).toBe('');
    expect(
      stdout
        .trim()
        .split('\n')
        .map((text) => JSON.stringify(JSON.parse(text))),
    ).toEqual([line, line]);
  });
});

describe.skipIf(withOpenpyxl === undefined)('openpyxl and we read what the other writes', () => {
  const python3 = (script: string, ...args: readonly string[]) =>
    spawnSync(withOpenpyxl!, ['-c', script, ...args], { encoding: 'utf8', maxBuffer: 1e8 });

  test('the same cells, of the same types; a bold heading row that stays in sight; widths', async () => {
    const file = join(await temporaryFolder(), 'pv.xlsx');
    await writeFile(file, await toXlsx([photovoltaics], { coverage: jiangxi }));
    const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([[sheet.title, sheet.freeze_panes, all(cell.font.b for cell in sheet[1]), [sheet.column_dimensions[cell.column_letter].width for cell in sheet[1]],
  [[cell.value for cell in row] for row in sheet.iter_rows()]] for sheet in book]))
`;
    const { stdout, stderr } = python3(script, file);
    expect(stderr).toBe('');
    const read = JSON.parse(stdout) as [string, string, boolean, number[], (string | number | null)[][]][];
    const written = tablesOf([photovoltaics], { coverage: jiangxi });
    expect(read.map(([title, frozen, bold]) => [title, frozen, bold])).toEqual(
      ['节点', '投入', '供给'].map((title) => [title, 'A2', true]),
    );
    expect(read.map(([, , , , rows]) => rows.map((row) => row.map((cell) => cell ?? '')))).toEqual(written.map(({ rows }) => rows));
    for (const [, , , widths] of read) expect(widths.filter((width) => !(width >= 6 && width <= 40))).toEqual([]);
  });

  test('text, numbers, dates, truth, an error, an extra sheet, a formula it does not compute', async () => {
    const file = join(await temporaryFolder(), 'made.xlsx');
    const script = `
import sys, datetime, openpyxl
book = openpyxl.Workbook()
book.active.title = "说明"
book.active.append(["=1/0", "随便写"])
nodes = book.create_sheet("节点")
for row in (["节点", "中文名", "终端产品"], ["001", "=1+1", None], [None, None, None], [7, "钢\\n材", True]): nodes.append(row)
nodes["B2"].data_type = "s"
needs = book.create_sheet("投入")
for row in (["节点", "供应节点", "份额"], [7, "001", 0.25]): needs.append(row)
provisions = book.create_sheet("供给")
for row in (["主体", "主体类型", "节点", "状态", "时点"], ["甲", "城市", "001", "已有", datetime.date(2024, 5, 1)], ["甲", None, 7, "已有", datetime.date(2024, 5, 1)]): provisions.append(row)
provisions["E3"].number_format = "yyyy-mm"
if len(sys.argv) > 2: nodes[sys.argv[2]] = sys.argv[3]
book.save(sys.argv[1])
`;
    expect(python3(script, file).stderr).toBe('');
    const read = await fromXlsx(await readFile(file));
    expect(read).toMatchObject({
      ok: true,
      chains: [
        {
          nodes: [
            { id: '001', name: { zh: '=1+1' } },
            { id: '7', name: { zh: '钢\n材' }, endProduct: true, needs: [{ anyOf: ['001'], share: 0.25 }] },
          ],
        },
      ],
      coverage: { provisions: [{ asOf: '2024-05-01' }, { asOf: '2024-05' }] },
    });
    for (const [cell, code] of [
      ['=SUM(1,2)', 'formula-without-value'],
      ['#N/A', 'error-in-cell'],
    ] as const) {
      expect(python3(script, file, 'B4', cell).stderr).toBe('');
      expect(await fromXlsx(await readFile(file))).toMatchObject({ ok: false, issues: [{ code, path: ['nodes', 4, 'name zh'] }] });
    }
  });
});

describe.skipIf(!hasDot)('Graphviz draws what we write', () => {
  test.each([['photovoltaics', compose([photovoltaics])] as const, networks[1]])('%s', (_name, network) => {
    const { status, stdout, stderr } = spawnSync(graphviz, ['-Tsvg'], { input: toDot(network), encoding: 'utf8', maxBuffer: 1e8 });
    expect([status, stderr.replaceAll(/.*(?:fontconfig|Fontconfig|locale).*\n?/gu, '')]).toEqual([0, '']);
    const circles = [...toDot(network).matchAll(/shape=circle/gu)].length;
    expect([...stdout.matchAll(/<g id="node\d+"/gu)].length).toBe(network.nodes.length + circles);
    expect(/<script|<img|<a /u.test(stdout)).toBe(false);
  });
});
