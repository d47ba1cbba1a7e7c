import { readXlsx, type Cell } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { compose } from '../../src/graph/compose.ts';
import { toCsv } from '../../src/io/csv.ts';
import { toCypher } from '../../src/io/cypher.ts';
import { toCytoscape } from '../../src/io/cytoscape.ts';
import { toDot } from '../../src/io/dot.ts';
import { toEchartsGraph, toEchartsSankey } from '../../src/io/echarts.ts';
import { fromCsv } from '../../src/io/from-csv.ts';
import { fromGexf, toGexf } from '../../src/io/gexf.ts';
import { fromXlsx } from '../../src/io/from-xlsx.ts';
import { fromGraphml, toGraphml } from '../../src/io/graphml.ts';
import { toMermaid } from '../../src/io/mermaid.ts';
import { toXlsx } from '../../src/io/xlsx.ts';
import { chainOf } from '../arbitraries/build.ts';
import { keptByCsv, keptByGraph } from './forgetting.ts';
import { hostileChain, hostileNames } from './hostile.ts';

const network = compose([hostileChain]);
const members = hostileChain.nodes.flatMap(({ needs }) => needs.flatMap(({ anyOf }) => anyOf));

describe('what a user wrote stays text', () => {
  test('CSV: no cell is a formula, and all of it comes back', () => {
    const sheets = toCsv([hostileChain]);
    for (const { text } of sheets) {
      expect(text.startsWith('\ufeff')).toBe(true);
      const cells = Papa.parse<string[]>(text.slice(1)).data.flat();
      expect(cells.filter((cell) => /^\s*[=+\-@]/u.test(cell))).toEqual([]);
    }
    expect(fromCsv(sheets)).toEqual({ ok: true, chains: keptByCsv([hostileChain]) });
  });

  test('XLSX: every cell is text or a number, and all of it comes back', async () => {
    const bytes = await toXlsx([hostileChain]);
    const { sheets } = await readXlsx(bytes);
    expect(
      sheets.flatMap(({ cells }) => [...(cells ?? new Map<string, Cell>()).values()]).filter(({ type }) => type !== 'richText'),
    ).toEqual([]);
    expect(await fromXlsx(bytes)).toEqual({ ok: true, chains: keptByCsv([hostileChain]) });
  });

  test.each([
    ['GraphML', toGraphml(network), fromGraphml],
    ['GEXF', toGexf(network), fromGexf],
  ] as const)('%s: no element but those of the format, and all of it comes back', (_format, text, from) => {
    const elements = new Set([...text.matchAll(/<\/?(?<name>[a-z]+)/giu)].map((found) => found.groups?.['name']));
    const known = 'graphml key graph data node edge gexf meta creator chains attributes attribute nodes attvalues attvalue edges'.split(
      ' ',
    );
    expect([...elements].filter((element) => !known.includes(element ?? ''))).toEqual([]);
    expect(from(text)).toEqual({ ok: true, chains: [keptByGraph(hostileChain)] });
  });

  test('DOT: strings end where they were ended, and a line is a statement', () => {
    const text = toDot(network);
    const string = String.raw`"(?:[^"\\\n]|\\.)*"`;
    const statement = new RegExp(
      String.raw`^(?:digraph ${string} \{|\}| *subgraph ${string} \{| *\}| *label=${string};| *(?:graph|node|edge) \[[^\]]*\];| *${string}(?: -> ${string})?(?: \[(?:[^"\]]|${string})*\])?;|)$`,
      'u',
    );
    expect(text.split('\n').filter((line) => !statement.test(line))).toEqual([]);
    expect(/label="[^"]*<|URL="java|[\u202e\r]/u.test(text)).toBe(false);
  });

  test('Mermaid: every line is one that the writer meant', () => {
    const text = toMermaid(network);
    const name = '"(?:[^"<>`[\\]{}()|\\\\;&#]|#\\d+;)*"';
    const line = new RegExp(
      String.raw`^(?:flowchart LR| *subgraph s\d+\[${name}\]| *n\d+\[${name}\]| *end| *a\d+\(\("任一"\)\)| *[na]\d+ (?:-->|---|-\.->|-\.-|-\.-o) [na]\d+|)$`,
      'u',
    );
    expect(text.split('\n').filter((written) => !line.test(written))).toEqual([]);
    expect(/click n0 "|\u202e/u.test(text)).toBe(false);
  });

  test('labels of pictures are one line, in one direction, 80 letters at most', () => {
    for (const { name } of toEchartsGraph(network).series[0].data) {
      expect([...name].length).toBeLessThanOrEqual(80);
      expect(name).not.toMatch(/[\n\r\t\u202e\u2066]/u);
    }
  });

  test('ECharts and Cytoscape: plain JSON with no markup read as such', () => {
    const graph = toEchartsGraph(network);
    for (const option of [graph, toEchartsSankey(network)]) {
      expect(option.tooltip.renderMode).toBe('richText');
      expect(JSON.parse(JSON.stringify(option))).toEqual(option);
      expect(option.series[0].data.map(({ id }) => id)).toEqual(network.nodes.map(({ id }) => id));
    }
    expect(graph.series[0].links).toHaveLength(members.length);
    const cytoscape = toCytoscape(network);
    expect(JSON.parse(JSON.stringify(cytoscape))).toEqual(cytoscape);
    expect(cytoscape.elements.nodes.map(({ data }) => data.zh)).toEqual(hostileNames);
    const ids = [...cytoscape.elements.nodes, ...cytoscape.elements.edges].map(({ data }) => data.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('Cypher: the statements are the same whatever the chain, the names are parameters', () => {
    const { statements } = toCypher(network);
    expect(statements.map(({ statement }) => statement)).toEqual(
      toCypher(compose([chainOf({ a: [] })])).statements.map(({ statement }) => statement),
    );
    const nodes = statements.flatMap(({ parameters }) => (parameters['nodes'] ?? []) as { readonly zh: string }[]);
    expect(nodes.map(({ zh }) => zh)).toEqual(hostileNames);
  });
});
