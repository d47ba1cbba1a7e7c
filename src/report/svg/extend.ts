import type { Candidate, ExtendResult } from '../../analysis/extend.ts';
import { terms } from '../../model/terms.ts';
import { evenAxis } from './axis.ts';
import { barColumn, firstRows, rowsDrawing, textColumn, type RowColumn } from './rows.ts';
import type { Sheet, SheetContext } from './sheet.ts';

const barWidth = 120;

/** What could be made next: what each candidate attains, what it still lacks, what runs with it. */
export function extendSheet(result: ExtendResult, context: SheetContext): Sheet {
  const { title, says, to } = context;
  const { say } = to;
  const { shown, notes } = firstRows(result.candidates, result.candidates.length, context);
  const counts = (heading: string, of: (candidate: Candidate) => number): RowColumn<Candidate> => {
    const most = shown.reduce((high, candidate) => Math.max(high, of(candidate)), 0);
    const isWhole = shown.every((candidate) => Number.isInteger(of(candidate)));
    return barColumn(heading, barWidth + 60, evenAxis(most, barWidth, isWhole), (candidate) => ({
      value: of(candidate),
      figure: String(Math.round(of(candidate) * 1e6) / 1e6),
    }));
  };
  return {
    title,
    says,
    notes: [
      say(
        '下游：用到已有的；旁侧：在某些用途中可代替已有的。“可能”者未见记载，也许已有。各列刻度不同。',
        'Downstream: needs what is here. Beside: an alternative to it in some use. A "possible" one is not evidenced and may be here. Each column has a scale of its own.',
      ),
      ...notes,
    ],
    ...rowsDrawing(
      say('可延伸到的节点', 'Node to extend into'),
      shown.map((row) => ({ id: row.node, label: to.name(row.node), full: `${to.fullName(row.node)} (${row.node})`, of: row })),
      [
        textColumn(say('方向与确定性', 'Direction, certainty'), 130, ({ direction, certainty }: Candidate) => {
          const way = direction === 'downstream' ? say('下游', 'downstream') : say('旁侧', 'beside');
          return say(`${way}；${to.text(terms.certainty[certainty])}`, `${way}; ${to.text(terms.certainty[certainty])}`);
        }),
        counts(say('使之可得的目标价值', 'Value of targets attained'), ({ value }) => value),
        counts(say('还要增补的节点（个）', 'Nodes to add besides'), ({ missing }) => missing.length),
        counts(say('随之可运转的节点（个）', 'Nodes that run then'), ({ unlocks }) => unlocks.length),
        textColumn(say('起于已有的', 'From what is here'), 220, ({ from }) => to.names(from, 4)),
      ],
    ),
  };
}
