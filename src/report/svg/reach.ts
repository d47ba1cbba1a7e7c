import type { DownstreamResult, UpstreamResult } from '../../analysis/upstream-of.ts';
import { drawnNeeds } from './drawn-needs.ts';
import { networkDrawing, type Band, type DrawnNeed, type DrawnNode } from './network-picture.ts';
import type { Sheet, SheetContext } from './sheet.ts';

/** As many as a page holds at a size that can be read. */
const mostNodes = 40;

/** What a node depends on, to its left, or what depends on it, to its right: a column for every hop. */
export function reachSheet(result: UpstreamResult | DownstreamResult, { title, says, top, network, to }: SheetContext): Sheet {
  const { say } = to;
  const up = result.question === 'upstream';
  const isStage = result.nodes.length > 0 && !result.nodes.some(({ via, depth }) => depth === 1 && via === result.node);
  const starts = isStage ? [...new Set(result.nodes.filter(({ depth }) => depth === 1).map(({ via }) => via))] : [result.node];
  const shown = result.nodes.slice(0, top ?? mostNodes);
  const deepest = shown.reduce((most, { depth }) => Math.max(most, depth), 0);
  const rows = [...starts.map((node) => ({ node, depth: 0 })), ...shown];
  const depth = new Map(rows.map((row) => [row.node, row.depth]));
  const columnOf = (hops: number) => (up ? deepest - hops : hops);
  const needs =
    network === undefined
      ? viaNeeds(result, shown)
      : drawnNeeds(
          network,
          rows.map(({ node }) => node),
        ).needs;
  const near = needs.map((need) => ({ ...need, from: need.from.filter((from) => isNext(depth.get(from)!, depth.get(need.to)!, up)) }));
  const passed = near.reduce((sum, { from }, at) => sum + needs[at]!.from.length - from.length, 0);
  const hidden = near.map((need, at) => ({ ...need, hasUnseen: need.hasUnseen || need.from.length < needs[at]!.from.length }));
  const nodes = rows.map((row): DrawnNode => ({
    id: row.node,
    column: columnOf(row.depth),
    label: to.name(row.node),
    full: `${to.fullName(row.node)} (${row.node})`,
    look: row.depth === 0 ? 'end' : 'plain',
  }));
  const hops = Array.from({ length: deepest + 1 }, (_value, at) => (up ? deepest - at : at));
  const bands = hops.map((distance): Band => ({
    heading: distance === 0 ? say('所问', 'Asked') : say(`第 ${distance} 层`, `Depth ${distance}`),
    columns: 1,
  }));
  return {
    title,
    says,
    notes: [
      ...(shown.length < result.nodes.length
        ? [
            say(
              `画出最近的 ${shown.length} 个，另有 ${result.nodes.length - shown.length} 个更远的未画（--top ${result.nodes.length} 全画）。`,
              `The ${shown.length} nearest are drawn, ${result.nodes.length - shown.length} further ones are not (--top ${result.nodes.length} draws all).`,
            ),
          ]
        : []),
      say(
        `层数：到所问节点的最少步数。只画相邻两层之间的投入关系${passed === 0 ? '' : `，其余 ${passed} 条连线未画`}。`,
        `Depth: fewest hops from the node asked about. Only needs between neighbouring columns are drawn${passed === 0 ? '' : `; ${passed} other lines are not`}.`,
      ),
    ],
    ...networkDrawing(nodes, hidden, bands, to),
  };
}

/** Whether the supplier is one hop further than its user from where an upstream walk began, or one nearer for the other. */
function isNext(supplier: number, user: number, up: boolean): boolean {
  return up ? supplier === user + 1 : user === supplier + 1;
}

/** Without a network only the first ways are known. */
function viaNeeds({ question }: UpstreamResult | DownstreamResult, rows: UpstreamResult['nodes']): DrawnNeed[] {
  return rows.map(({ node, via, essential }) => {
    const [from, user] = question === 'upstream' ? [node, via] : [via, node];
    return { from: [from], to: user, essential, hasUnseen: false };
  });
}
