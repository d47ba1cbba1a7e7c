import type { CompareChainsResult } from '../../analysis/compare-chains.ts';
import { changedLosses, nodeNames } from '../documents/changes.ts';
import { terms } from '../../model/terms.ts';
import { evenAxis } from './axis.ts';
import { plural } from '../speaker.ts';
import { changeColumn, changeSigns, firstRows, rowsDrawing, textColumn } from './rows.ts';
import type { Sheet, SheetContext } from './sheet.ts';

const lossWidth = 360;

/** What the differences between two versions, or two layers, did to the losses. */
export function compareChainsSheet(result: CompareChainsResult, context: SheetContext): Sheet {
  const { title, says, to } = context;
  const { say } = to;
  const name = nodeNames(result, to);
  const losses = changedLosses(result.answers);
  const { shown, notes } = firstRows(losses, losses.length, context);
  const most = shown.reduce((high, { before, after }) => Math.max(high, before, after), 0);
  const [added, removed] = [new Set(result.nodes.added), new Set(result.nodes.removed)];
  const { beforeLayer, afterLayer } = result.options;
  const isLayers = beforeLayer !== afterLayer;
  const layer = to.text(terms.origin[beforeLayer]);
  const built = result.answers.filter(({ question }) => question === 'producible').length;
  return {
    title,
    says,
    notes: [
      losses.length === 0
        ? say('没有节点的损失改变，所以没有什么可画。', 'The loss of no node changed: there is nothing to draw.')
        : say(
            `损失改变的节点 ${losses.length} 个，按变化大小排列。损失：失去该节点时停产的目标占运转的目标之比。`,
            `The loss of ${plural(losses.length, 'node')} changed; the greatest change comes first. Loss: the share of the running targets that stop when the node is lost.`,
          ),
      ...(built === 0 || isLayers
        ? []
        : [
            say(
              `另有 ${built} 个节点，可否生产有变（见文字）。`,
              `Whether it can be built up changed for ${plural(built, 'node')} (see the text).`,
            ),
          ]),
      ...notes,
    ],
    legend:
      shown.length === 0
        ? []
        : isLayers
          ? changeSigns(say(`只看“${layer}”`, `the layer "${layer}" alone`), say('全部', 'everything'))
          : changeSigns(say('之前', 'before'), say('之后', 'after')),
    ...rowsDrawing(
      say('节点', 'Node'),
      shown.map((loss) => ({ id: loss.node, label: name(loss.node), full: `${name(loss.node)} (${loss.node})`, of: loss })),
      [
        textColumn(say('节点本身', 'The node itself'), 130, ({ node }) =>
          added.has(node)
            ? isLayers
              ? say('这一层没有', 'not in the layer')
              : say('新增', 'added')
            : removed.has(node)
              ? say('删去', 'removed')
              : say('两边都有', 'in both'),
        ),
        changeColumn(
          say('失去它的损失', 'Loss without it'),
          lossWidth + 130,
          evenAxis(most, lossWidth, false, to.percent),
          ({ before, after }) => ({
            before,
            after,
            figure: `${to.percent(before)} → ${to.percent(after)}`,
          }),
        ),
      ],
    ),
  };
}
