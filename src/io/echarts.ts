import type { Network } from '../graph/network.ts';
import { graphRows, type EdgeRow } from './graph-rows.ts';
import { shown, type PictureOptions } from './picture-options.ts';

/** A link of an ECharts series. */
interface Link {
  readonly source: string;
  readonly target: string;
}

/** An ECharts option with one `graph` series: plain data, no functions. */
export interface EchartsGraph {
  readonly tooltip: { readonly renderMode: 'richText' };
  readonly legend: readonly [{ readonly data: readonly string[] }];
  readonly series: readonly [
    {
      readonly type: 'graph';
      readonly layout: 'force';
      readonly roam: true;
      readonly edgeSymbol: readonly ['none', 'arrow'];
      readonly label: { readonly show: true; readonly position: 'right' };
      readonly categories: readonly { readonly name: string }[];
      readonly data: readonly { readonly id: string; readonly name: string; readonly category: number; readonly symbolSize: number }[];
      readonly links: readonly (Link & {
        readonly alternative: boolean;
        readonly essential: boolean;
        readonly lineStyle: { readonly type: 'solid' | 'dashed' | 'dotted' };
      })[];
    },
  ];
}

/** An ECharts option with one `sankey` series: plain data, no functions. */
export interface EchartsSankey {
  readonly tooltip: { readonly renderMode: 'richText' };
  readonly series: readonly [
    {
      readonly type: 'sankey';
      readonly emphasis: { readonly focus: 'adjacency' };
      readonly data: readonly { readonly id: string; readonly name: string }[];
      /** `value`: 1 a need, divided among its alternatives. */
      readonly links: readonly (Link & { readonly value: number })[];
    },
  ];
  /** Links that close a loop, which a sankey cannot show. */
  readonly droppedLinks: number;
}

/**
 * A network as an ECharts option with a `graph` series — 写 ECharts 关系图.
 *
 * One category a stage of a single chain, or else a chain. A link goes from supplier to user: dotted where another
 * supplier does as well, dashed where the need is not essential. Tooltips are rich text, so that a name is never read
 * as HTML. Loses what {@link losses} says under `echarts-graph`. Order: as in the network.
 *
 * @complexity O(size)
 * @example toEchartsGraph(compose([toy])).series[0].data[0]?.id // => 'toy/a'
 */
export function toEchartsGraph(network: Network, options: PictureOptions = {}): EchartsGraph {
  const { nodes, edges } = graphRows(network);
  const single = network.chains.length === 1;
  const categories = new Map<string, { readonly name: string; readonly at: number }>();
  const names = new Map(network.chains.map(({ id, name }) => [id, name]));
  const data = nodes.map(({ id, chain, node, stageName }) => {
    const key = single ? `${chain}/${node.stage ?? ''}` : chain;
    const name = single ? stageName : names.get(chain);
    const category = categories.get(key) ?? { name: name === undefined ? chain : shown(name, options), at: categories.size };
    categories.set(key, category);
    return { id, name: shown(node.name, options), category: category.at, symbolSize: node.endProduct ? 18 : 10 };
  });
  return {
    tooltip: { renderMode: 'richText' },
    legend: [{ data: [...new Set([...categories.values()].map(({ name }) => name))] }],
    series: [
      {
        type: 'graph',
        layout: 'force',
        roam: true,
        edgeSymbol: ['none', 'arrow'],
        label: { show: true, position: 'right' },
        categories: [...categories.values()].map(({ name }) => ({ name })),
        data,
        links: edges.map(({ supplier, user, alternative, essential }) => ({
          source: supplier,
          target: user,
          alternative,
          essential,
          lineStyle: { type: !essential ? 'dashed' : alternative ? 'dotted' : 'solid' },
        })),
      },
    ],
  };
}

/**
 * A network as an ECharts option with a `sankey` series — 写 ECharts 桑基图.
 *
 * Every need weighs 1, divided among its alternatives; several needs on one supplier are one link. Links that close a
 * loop are left out, as few as a walk in the order of the network finds, and counted. Loses what {@link losses} says
 * under `echarts-sankey`. Order: as in the network.
 *
 * @complexity O(size)
 * @example toEchartsSankey(compose([toy])).droppedLinks // => 0
 */
export function toEchartsSankey(network: Network, options: PictureOptions = {}): EchartsSankey {
  const { nodes, edges } = graphRows(network);
  const values = new Map<string, Map<string, number>>(nodes.map(({ id }) => [id, new Map()]));
  for (const { supplier, user, members } of edges) {
    const users = values.get(supplier)!;
    users.set(user, (users.get(user) ?? 0) + 1 / members);
  }
  const closing = closingLinks(values);
  const kept = (source: string, target: string) => closing.get(source)?.has(target) !== true;
  const links = [...values].flatMap(([source, users]) =>
    [...users].filter(([target]) => kept(source, target)).map(([target, value]) => ({ source, target, value: Number(value.toFixed(6)) })),
  );
  return {
    tooltip: { renderMode: 'richText' },
    series: [
      {
        type: 'sankey',
        emphasis: { focus: 'adjacency' },
        data: nodes.map(({ id, node }) => ({ id, name: shown(node.name, options) })),
        links,
      },
    ],
    droppedLinks: [...closing.values()].reduce((sum, targets) => sum + targets.size, 0),
  };
}

/** The links that a depth-first walk finds leading back to where it is. */
function closingLinks(users: ReadonlyMap<EdgeRow['supplier'], ReadonlyMap<string, number>>): ReadonlyMap<string, ReadonlySet<string>> {
  const closing = new Map<string, Set<string>>();
  const done = new Set<string>();
  const open = new Set<string>();
  for (const start of users.keys()) {
    if (done.has(start)) continue;
    const path: { readonly id: string; readonly rest: Iterator<string> }[] = [];
    const enter = (id: string) => {
      open.add(id);
      path.push({ id, rest: users.get(id)!.keys() });
    };
    enter(start);
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      const next = here.rest.next();
      if (next.done === true) {
        open.delete(here.id);
        done.add(here.id);
        path.pop();
      } else if (open.has(next.value)) closing.set(here.id, (closing.get(here.id) ?? new Set()).add(next.value));
      else if (!done.has(next.value)) enter(next.value);
    }
  }
  return closing;
}
