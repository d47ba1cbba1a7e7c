import type { CentralityResult, CentralNode } from '../../analysis/centrality.ts';
import { byFirstColumn, columnTitle, columnsOf, shortFigure } from '../documents/centrality.ts';
import { evenAxis } from './axis.ts';
import { barColumn, firstRows, rowsDrawing, type RowColumn } from './rows.ts';
import type { Sheet, SheetContext } from './sheet.ts';

const barWidth = 100;
/** As many measures as stand beside one another. */
const mostColumns = 4;

/** How central nodes are by the first measures asked for, each along an axis of its own. */
export function centralitySheet(result: CentralityResult, context: SheetContext): Sheet {
  const { title, says, to } = context;
  const { say } = to;
  const columns = columnsOf(result);
  const drawn = columns.slice(0, mostColumns);
  const { shown, notes } = firstRows(byFirstColumn(result), result.nodes.length, context);
  return {
    title,
    says,
    notes: [
      ...(result.options.normalised
        ? [
            say(
              '度、介数、接近度、调和接近度已除以其可能的最大值。',
              'Degrees, betweenness, closeness and harmonic are divided by the most they can be.',
            ),
          ]
        : []),
      say('各列刻度不同，列与列之间不可比较长短。', 'Each column has a scale of its own: lengths do not compare across columns.'),
      ...(columns.length > drawn.length
        ? [
            say(
              `画出前 ${drawn.length} 项，另有 ${columns.length - drawn.length} 项未画（--measure 选取）。`,
              `The first ${drawn.length} measures are drawn, ${columns.length - drawn.length} are not (--measure chooses).`,
            ),
          ]
        : []),
      ...notes,
    ],
    ...rowsDrawing(
      say('节点', 'Node'),
      shown.map((row) => ({ id: row.node, label: to.name(row.node), full: `${to.fullName(row.node)} (${row.node})`, of: row })),
      drawn.map((column): RowColumn<CentralNode> => {
        const valueOf = (node: CentralNode) => node[column] ?? 0;
        const most = shown.reduce((high, node) => Math.max(high, valueOf(node)), 0);
        const axis = { ...evenAxis(most, barWidth, false), ticks: [] };
        return barColumn(columnTitle(column, to), barWidth + 70, axis, (node) => ({
          value: valueOf(node),
          figure: shortFigure(valueOf(node), result.options.normalised),
        }));
      }),
    ),
  };
}
