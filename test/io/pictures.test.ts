import { describe, expect, test } from 'vitest';
import { compose } from '../../src/graph/compose.ts';
import { toCypher } from '../../src/io/cypher.ts';
import { toCytoscape } from '../../src/io/cytoscape.ts';
import { toDot } from '../../src/io/dot.ts';
import { toEchartsGraph, toEchartsSankey } from '../../src/io/echarts.ts';
import { fileFormats, losses } from '../../src/io/losses.ts';
import { toMermaid } from '../../src/io/mermaid.ts';
import { chainOf, mustParse, networkOf } from '../arbitraries/build.ts';

const toy = compose([
  mustParse({
    format: 'chanyelian/chain@1',
    id: 'toy',
    name: { zh: '示例', en: 'Toy' },
    stages: [
      { id: 'raw', name: { zh: '原料', en: 'Raw' } },
      { id: 'empty', name: '空' },
    ],
    nodes: {
      a: { name: { zh: '甲', en: 'A' }, stage: 'raw' },
      b: { stage: 'raw' },
      t: { endProduct: true, needs: [{ anyOf: ['a', 'b'], role: 'equipment' }, { node: 'a', essential: false }, { anyOf: [] }, 'other/x'] },
      v: { variantOf: { node: 't' } },
    },
  }),
]);

describe('pictures draw alternatives apart from what is all needed', () => {
  test('DOT', () => {
    expect(toDot(toy, { language: 'en' }).split('\n').slice(4)).toEqual([
      '  subgraph "cluster_0" {',
      '    label="Raw";',
      '    "toy/a" [label="A"];',
      '    "toy/b" [label="b"];',
      '  }',
      '  "toy/t" [label="t", penwidth=2];',
      '  "toy/v" [label="v"];',
      '  "other/x" [label="x", style="rounded,dashed"];',
      '  "any 0" [shape=circle, width=0.36, fixedsize=true, fontsize=8, label="any"];',
      '  "toy/a" -> "any 0" [arrowhead=none];',
      '  "toy/b" -> "any 0" [arrowhead=none];',
      '  "any 0" -> "toy/t";',
      '  "toy/a" -> "toy/t" [style=dashed];',
      '  "other/x" -> "toy/t";',
      '  "toy/v" -> "toy/t" [style=dotted, arrowhead=empty];',
      '}',
      '',
    ]);
  });

  test('Mermaid', () => {
    expect(toMermaid(toy).split('\n')).toEqual([
      'flowchart LR',
      '  subgraph s0["原料"]',
      '    n0["甲"]',
      '    n1["b"]',
      '  end',
      '  n2["t"]',
      '  n3["v"]',
      '  n4["x"]',
      '  a0(("任一"))',
      '  n0 --- a0',
      '  n1 --- a0',
      '  a0 --> n2',
      '  n0 -.-> n2',
      '  n4 --> n2',
      '  n3 -.-o n2',
      '',
    ]);
  });

  test('ECharts graph: links say what they are', () => {
    const [series] = toEchartsGraph(toy).series;
    expect(series.categories.map(({ name }) => name)).toEqual(['原料', 'toy', 'other']);
    expect(series.links.map(({ source, lineStyle }) => [source, lineStyle.type])).toEqual([
      ['toy/a', 'dotted'],
      ['toy/b', 'dotted'],
      ['toy/a', 'dashed'],
      ['other/x', 'solid'],
    ]);
  });

  test('ECharts sankey: alternatives share a need, several needs on one supplier add up', () => {
    expect(toEchartsSankey(toy).series[0].links).toEqual([
      { source: 'toy/a', target: 'toy/t', value: 1.5 },
      { source: 'toy/b', target: 'toy/t', value: 0.5 },
      { source: 'other/x', target: 'toy/t', value: 1 },
    ]);
  });

  test('ECharts sankey: a loop is cut once, a node that needs itself too', () => {
    const { droppedLinks, series } = toEchartsSankey(networkOf({ a: ['c'], b: ['a'], c: ['b', 'c'] }));
    expect(droppedLinks).toBe(2);
    expect(series[0].links.map(({ source, target }) => `${source} ${target}`)).toEqual(['w/a w/b', 'w/b w/c']);
  });

  test('ECharts sankey: a line of 20,000 nodes', () => {
    const nodes = Array.from({ length: 20_000 }, (_, at) => ({ id: `n${at}`, needs: at === 0 ? [] : [`n${at - 1}`] }));
    const line = compose([mustParse({ format: 'chanyelian/chain@1', id: 'line', nodes })]);
    expect(toEchartsSankey(line)).toMatchObject({ droppedLinks: 0, series: [{ links: { length: 19_999 } }] });
  });

  test('Cytoscape: edges of one need share its number', () => {
    expect(
      toCytoscape(toy).elements.edges.map(({ data }) => [data.source, data.need, data.role, data.essential, data.alternative]),
    ).toEqual([
      ['toy/a', 0, 'equipment', true, true],
      ['toy/b', 0, 'equipment', true, true],
      ['toy/a', 1, 'material', false, false],
      ['other/x', 3, 'material', true, false],
    ]);
  });

  test('Cypher: a need is a node, its members hang on it', () => {
    const of = (key: string) => toCypher(toy).statements.flatMap(({ parameters }) => (parameters[key] ?? []) as object[]);
    expect(of('needs')).toEqual([
      { user: 'toy/t', id: 'toy/t#0', role: 'equipment', essential: true },
      { user: 'toy/t', id: 'toy/t#1', role: 'material', essential: false },
      { user: 'toy/t', id: 'toy/t#2', role: 'material', essential: true },
      { user: 'toy/t', id: 'toy/t#3', role: 'material', essential: true },
    ]);
    expect(of('members').slice(0, 2)).toEqual([
      { user: 'toy/t', need: 'toy/t#0', supplier: 'toy/a' },
      { user: 'toy/t', need: 'toy/t#0', supplier: 'toy/b' },
    ]);
    expect(of('variants')).toEqual([{ variant: 'toy/v', parent: 'toy/t', mode: 'taxonomy' }]);
  });

  test('several chains are framed as chains', () => {
    const two = compose([chainOf({ a: [] }, 'one'), chainOf({ b: ['one/a'] }, 'two')]);
    expect(toDot(two).match(/label="(?:one|two)"/gu)).toEqual(['label="one"', 'label="two"']);
  });

  test('every format says what it loses, in both languages', () => {
    for (const format of fileFormats) {
      expect(losses[format].zh).toMatch(/\p{Script=Han}/u);
      expect(losses[format].en).toMatch(/^[^\p{Script=Han}]{20,}$/u);
    }
  });
});
