import type { KnockOutsResult } from '../../analysis/knock-outs.ts';
import { elementsWord } from '../documents/findings.ts';
import { evenAxis } from './axis.ts';
import { shareSigns } from './bars.ts';
import { barColumn, firstRows, rowsDrawing, shareColumn, textColumn } from './rows.ts';
import type { Sheet, SheetContext } from './sheet.ts';

/** What is lost with each node, provider or jurisdiction, and how far that reaches. */
export function knockOutsSheet(result: KnockOutsResult, context: SheetContext): Sheet {
  const { title, says, to } = context;
  const { say } = to;
  const isNodes = result.options.elements === 'nodes';
  const name = isNodes ? to.name : to.providerName;
  const { shown, notes } = firstRows(result.elements, result.total, context);
  const most = shown.reduce((high, { fallen }) => Math.max(high, fallen), 0);
  return {
    title,
    says,
    notes: [
      say('损失：停产的目标占运转的目标之比，按目标价值计。', 'Loss: the share, by value, of the running targets that stop.'),
      ...(shown.some(({ certainty }) => certainty === 'possible')
        ? [
            say(
              '下限：未列名的供给者能补上；上限：没有未列名的供给者。',
              'The lower bound holds if suppliers that nobody names step in, the upper if there are none.',
            ),
          ]
        : []),
      ...notes,
    ],
    legend: shareSigns(
      shown.map(({ loss }) => loss),
      to,
    ),
    ...rowsDrawing(
      say(elementsWord(result.options.elements, to), 'Lost'),
      shown.map((row) => ({
        id: row.element,
        label: name(row.element),
        full: isNodes ? `${to.fullName(row.element)} (${row.element})` : name(row.element),
        of: row,
      })),
      [
        shareColumn(say('损失（占目标价值）', 'Loss (share of target value)'), 280, ({ loss }) => loss, to),
        barColumn(say('停转的节点，至多（个）', 'Nodes that stop, at most'), 200, evenAxis(most, 140, true), ({ fallen }) => ({
          value: fallen,
          figure: String(fallen),
        })),
        textColumn(say('停产的目标', 'Targets that stop'), 280, ({ because }) => to.names(because.stops, 5)),
      ],
    ),
  };
}
