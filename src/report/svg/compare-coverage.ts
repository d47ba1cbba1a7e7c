import type { CompareCoverageResult } from '../../analysis/compare-coverage.ts';
import { terms } from '../../model/terms.ts';
import { element, point } from './markup.ts';
import { firstRows, rowsDrawing, type RowColumn } from './rows.ts';
import { ink, written, type Sheet, type SheetContext } from './sheet.ts';

const columnWidth = 96;

/** Who has what: a mark for every node in every lens, of the nodes that any of them has. */
export function compareCoverageSheet(result: CompareCoverageResult, context: SheetContext): Sheet {
  const { title, says, to } = context;
  const { say } = to;
  const found = result.nodes.filter(({ by }) => by.length > 0);
  const { shown, notes } = firstRows(found, found.length, context);
  return {
    title,
    says,
    notes: [
      say(
        `只列目标所需、至少一处已有的节点（${found.length} 个，共需 ${result.covered.of} 个）。未见记载不等于没有。`,
        `Only nodes that the targets need and that one of these has are listed (${found.length} of ${result.covered.of}). Not evidenced does not mean absent.`,
      ),
      ...notes,
    ],
    legend: [
      { drawn: mark('present', 17, 10), means: to.text(terms.provisionStatus.listed) },
      { drawn: mark('absent', 17, 10), means: to.text(terms.provisionStatus.absent) },
      { drawn: mark('unknown', 17, 10), means: to.text(terms.state.unknown) },
    ],
    ...rowsDrawing(
      say('节点', 'Node'),
      shown.map((row) => ({ id: row.node, label: to.name(row.node), full: `${to.fullName(row.node)} (${row.node})`, of: row })),
      result.options.lenses.map((lens): RowColumn<CompareCoverageResult['nodes'][number]> => ({
        heading: to.providerName(lens),
        width: columnWidth,
        draw: ({ by, absentIn }, x, middle) => [
          mark(by.includes(lens) ? 'present' : absentIn.includes(lens) ? 'absent' : 'unknown', x + 14, middle),
        ],
      })),
    ),
  };
}

/** A filled dot, a crossed box, a question mark: they differ in shape. */
function mark(presence: 'present' | 'absent' | 'unknown', x: number, y: number): string {
  switch (presence) {
    case 'present':
      return element('circle', { class: 'present', cx: x, cy: y, r: 7, fill: ink.strong });
    case 'absent':
      return (
        element('rect', {
          class: 'absent',
          x: x - 7,
          y: y - 7,
          width: 14,
          height: 14,
          fill: ink.lostFill,
          stroke: ink.lost,
          'stroke-width': 1.5,
        }) +
        element('path', {
          d: `M${point(x - 7, y + 7)}L${point(x + 7, y - 7)}M${point(x - 7, y - 7)}L${point(x + 7, y + 7)}`,
          stroke: ink.lost,
          'stroke-width': 1.5,
        })
      );
    case 'unknown':
      return written('?', x, y + 4.5, { anchor: 'middle', fill: ink.faint });
    default:
      return presence satisfies never;
  }
}
