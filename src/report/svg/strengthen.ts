import type { Move, StrengthenResult } from '../../analysis/strengthen.ts';
import { failureLine, howWords, jointLine, jointMeaning } from '../documents/options.ts';
import { evenAxis } from './axis.ts';
import { changeColumn, changeSigns, firstRows, rowsDrawing, textColumn } from './rows.ts';
import type { Sheet, SheetContext } from './sheet.ts';

const lossWidth = 360;

/** What each move saves: the loss as things are and after it. */
export function strengthenSheet(result: StrengthenResult, context: SheetContext): Sheet {
  const { title, says, to } = context;
  const { say } = to;
  const { elements } = result.options;
  const supplier = elements === 'nodes' ? to.name : to.providerName;
  const { shown, notes } = firstRows(result.moves, result.moves.length, context);
  const most = shown.reduce((high, { lossBefore }) => Math.max(high, lossBefore), 0);
  return {
    title,
    says,
    notes: [
      failureLine(elements, to),
      say('各项措施单独来看：几项一并采取，所减少的损失不是相加。', 'Each move is taken alone: what several save together is not the sum.'),
      ...(result.joint.greedy.nodes.length === 0
        ? []
        : [`${say('一并采取：', 'Taken together. ')}${jointLine(result.joint, to)}${say('。', '. ')}${jointMeaning(to)}`]),
      ...notes,
    ],
    legend: shown.length === 0 ? [] : changeSigns(say('现在的损失', 'loss as things are'), say('采取措施后的损失', 'loss after the move')),
    ...rowsDrawing(
      say('强化的节点', 'Node to strengthen'),
      shown.map((move) => ({ id: move.node, label: to.name(move.node), full: `${to.fullName(move.node)} (${move.node})`, of: move })),
      [
        textColumn(say('措施', 'Move'), 200, ({ how }: Move) => howWords(how, to)),
        ...(shown.some(({ against, node }) => against !== node)
          ? [textColumn<Move>(say('针对谁失效', 'In case this fails'), 140, ({ against }) => supplier(against))]
          : []),
        changeColumn(
          say('损失（占目标价值）', 'Loss (share of target value)'),
          lossWidth + 130,
          evenAxis(most, lossWidth, false, to.percent),
          (move) => ({
            before: move.lossBefore,
            after: move.lossAfter,
            figure: `${to.percent(move.lossBefore)} → ${to.percent(move.lossAfter)}`,
          }),
        ),
      ],
    ),
  };
}
