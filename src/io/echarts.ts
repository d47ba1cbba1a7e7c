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
  /** Colours that the colour-blind can tell apart, in the order of the categories; they come again with another symbol. */
  readonly color: readonly string[];
  /** Rich text, so that a name is never read as HTML. */
  readonly tooltip: RichTooltip;
  /** One legend: the name of every category, each once. */
  readonly legend: readonly [EchartsLegend];
  /** The graph. */
  readonly series: readonly [EchartsGraphSeries];
}

/** A tooltip that shows text and no HTML. */
interface RichTooltip {
  /** How ECharts draws it. */
  readonly renderMode: 'richText';
}

/** The legend of a graph. */
interface EchartsLegend {
  /** Names of categories, in the order in which they are met. */
  readonly data: readonly string[];
}

/** The series of an {@link EchartsGraph}, under the names that ECharts gives its fields. */
interface EchartsGraphSeries {
  /** What kind of series it is. */
  readonly type: 'graph';
  /** ECharts places the nodes itself. */
  readonly layout: 'force';
  /** How far it pushes them apart. */
  readonly force: EchartsForce;
  /** The picture can be moved and zoomed. */
  readonly roam: true;
  /** Arrows point from supplier to user. */
  readonly edgeSymbol: readonly ['none', 'arrow'];
  /** Their size, px. */
  readonly edgeSymbolSize: readonly [number, number];
  /** Names stand beside the nodes. */
  readonly label: EchartsLabel;
  /** A name that would cover another is left out until there is room. */
  readonly labelLayout: EchartsLabelLayout;
  /** Pointing at a node lights its neighbours. */
  readonly emphasis: EchartsEmphasis;
  /** A category a stage of a single chain, or else a chain. */
  readonly categories: readonly { readonly name: string; readonly symbol: string }[];
  /** Every node. */
  readonly data: readonly EchartsGraphNode[];
  /** Every need, a link for each of its alternatives. */
  readonly links: readonly EchartsGraphLink[];
}

/** How nodes push and pull one another. */
interface EchartsForce {
  readonly repulsion: number;
  /** Length of a line, px: shorter for what is linked more. */
  readonly edgeLength: readonly [number, number];
  readonly gravity: number;
}

/** What becomes of names that meet. */
interface EchartsLabelLayout {
  readonly hideOverlap: true;
}

/** How names are shown. */
interface EchartsLabel {
  /** They are. */
  readonly show: true;
  /** Where. */
  readonly position: 'right';
}

/** A node of a graph. */
interface EchartsGraphNode {
  readonly id: string;
  readonly name: string;
  /** Place of its category among the categories. */
  readonly category: number;
  /** Its size, px: end products are larger. */
  readonly symbolSize: number;
}

/** A link of a graph, from supplier to user. */
interface EchartsGraphLink extends Link {
  /** Whether another supplier does as well. */
  readonly alternative: boolean;
  readonly essential: boolean;
  /** Dotted where another supplier does as well, dashed where the need is not essential. */
  readonly lineStyle: EchartsLineStyle;
}

/** How a link is drawn. */
interface EchartsLineStyle {
  /** Its dashes. */
  readonly type: 'solid' | 'dashed' | 'dotted';
}

/** An ECharts option with one `sankey` series: plain data, no functions. */
export interface EchartsSankey {
  /** Rich text, so that a name is never read as HTML. */
  readonly tooltip: RichTooltip;
  /** The flows. */
  readonly series: readonly [EchartsSankeySeries];
  /** Links that close a loop, which a sankey cannot show. */
  readonly droppedLinks: number;
}

/** The series of an {@link EchartsSankey}, under the names that ECharts gives its fields. */
interface EchartsSankeySeries {
  /** What kind of series it is. */
  readonly type: 'sankey';
  /** Pointing at a node lights its neighbours. */
  readonly emphasis: EchartsEmphasis;
  /** Names, where ECharts would show ids. */
  readonly label: EchartsSankeyLabel;
  /** A name that would cover another is left out. */
  readonly labelLayout: EchartsLabelLayout;
  /** Every node. */
  readonly data: readonly { readonly id: string; readonly name: string }[];
  /** `value`: 1 a need, divided among its alternatives. */
  readonly links: readonly (Link & { readonly value: number })[];
}

/** How names of a sankey are shown. */
interface EchartsSankeyLabel {
  /** ECharts' word for the name of a node. */
  readonly formatter: '{b}';
  /** Size of the letters, px. */
  readonly fontSize: number;
}

/** What is lit when a node is pointed at. */
interface EchartsEmphasis {
  /** It and its neighbours. */
  readonly focus: 'adjacency';
}

const colours = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#7f7f7f', '#222222'];
/** Room for names where a few hundred nodes fill a screen; no more than a screen where there are more. */
const airy: EchartsForce = { repulsion: 160, edgeLength: [40, 120], gravity: 0.04 };
const dense: EchartsForce = { repulsion: 60, edgeLength: [20, 60], gravity: 0.1 };
const symbols = ['circle', 'rect', 'triangle', 'diamond'];

/**
 * A network as an ECharts option with a `graph` series — 写 ECharts 关系图.
 *
 * One category a stage of a single chain, or else a chain. A link goes from supplier to user: dotted where another
 * supplier does as well, dashed where the need is not essential. Tooltips are rich text, so that a name is never read
 * as HTML. Loses what {@link losses} says under `echarts-graph`. Order: as in the network.
 *
 * @complexity O(size)
 * @example toEchartsGraph(toy).series[0].data[0]?.id // => 'toy/a'
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
    color: colours,
    tooltip: { renderMode: 'richText' },
    legend: [{ data: [...new Set([...categories.values()].map(({ name }) => name))] }],
    series: [
      {
        type: 'graph',
        layout: 'force',
        roam: true,
        force: nodes.length > 300 ? dense : airy,
        edgeSymbol: ['none', 'arrow'],
        edgeSymbolSize: [0, 6],
        label: { show: true, position: 'right' },
        labelLayout: { hideOverlap: true },
        emphasis: { focus: 'adjacency' },
        categories: [...categories.values()].map(({ name, at }) => ({
          name,
          symbol: symbols[Math.floor(at / colours.length) % symbols.length]!,
        })),
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
 * @example toEchartsSankey(toy).droppedLinks // => 0
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
        label: { formatter: '{b}', fontSize: 10 },
        labelLayout: { hideOverlap: true },
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
