import type { CentralityColumn, CentralityResult, CentralNode } from '../../analysis/centrality.ts';
import { heading, left, paragraph, right, table, type Document } from '../document.ts';
import type { Speaker } from '../speaker.ts';

/** How central nodes are, by the first measure that was asked for. */
export function centralityDocument(result: CentralityResult, top: number, to: Speaker): Document {
  const { say } = to;
  const { options, nodes } = result;
  const columns = columnsOf(result);
  const shown = byFirstColumn(result).slice(0, top);
  return [
    heading(say('中心性', 'Centrality'), 1),
    paragraph(
      say(
        `${nodes.length} 个节点中的前 ${shown.length} 个。供应图不分须全部具备与任一即可，故中心性只供参考：损失见 weak-links。`,
        `The first ${shown.length} of ${nodes.length} nodes. The plain supply graph cannot tell inputs needed together from alternatives: a reading aid; for losses ask weak-links.`,
      ) +
        (options.sample === undefined
          ? ''
          : say(`由 ${options.sample.sources} 个随机出发点估计。`, ` Estimated from ${options.sample.sources} random sources.`)),
    ),
    ...abreast(columns).map((few) =>
      table(
        [left(say('节点', 'Node')), ...few.map((column) => right(columnTitle(column, to)))],
        shown.map((node) => [to.name(node.node), ...few.map((column) => shortFigure(node[column] ?? 0, options.normalised))]),
      ),
    ),
  ];
}

/** The columns of the measures asked for: HITS gives two. */
export function columnsOf({ options }: CentralityResult): CentralityColumn[] {
  return options.measures.flatMap((measure): CentralityColumn[] => (measure === 'hits' ? ['hubs', 'authorities'] : [measure]));
}

/** What a column is called. */
export function columnTitle(column: CentralityColumn, { say }: Speaker): string {
  const titles: Readonly<Record<CentralityColumn, string>> = {
    degree: say('度', 'degree'),
    suppliers: say('供给方', 'suppliers'),
    users: say('使用方', 'users'),
    betweenness: say('介数', 'betweenness'),
    closeness: say('接近度', 'closeness'),
    harmonic: say('调和接近度', 'harmonic'),
    pagerank: 'PageRank',
    katz: 'Katz',
    hubs: say('枢纽', 'hubs'),
    authorities: say('权威', 'authorities'),
  };
  return titles[column];
}

/** All nodes, the greatest by the first column first. */
export function byFirstColumn(result: CentralityResult): CentralNode[] {
  const [first] = columnsOf(result);
  return first === undefined ? [] : result.nodes.toSorted((a, b) => (b[first] ?? 0) - (a[first] ?? 0));
}

/** As many columns as fit a usual line, in one table after the other. */
function abreast(columns: readonly CentralityColumn[]): CentralityColumn[][] {
  const most = 4;
  return Array.from({ length: Math.ceil(columns.length / most) }, (_table, at) => columns.slice(at * most, (at + 1) * most));
}

/** Four decimals, or fewer where numbers are counts. */
export function shortFigure(value: number, normalised: boolean): string {
  return !normalised && Number.isInteger(value) ? String(value) : value.toFixed(4);
}
