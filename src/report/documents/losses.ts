import type { KnockedOut, KnockOutsResult } from '../../analysis/knock-outs.ts';
import { heading, ordered, paragraph, type Document, type Item } from '../document.ts';
import { plural, supporting, type Speaker } from '../speaker.ts';
import { baselineLine, becauseNote, elementsWord, listed, modeLine, sourceNote, tiesLine } from './findings.ts';

/** What is lost with each node, provider or jurisdiction. */
export function knockOutsDocument(result: KnockOutsResult, to: Speaker): Document {
  const { say } = to;
  const { elements, total } = result;
  const kind = elementsWord(result.options.elements, to);
  const nothing =
    result.options.elements === 'nodes'
      ? say('没有单个节点的损失会使目标停产。', 'No single loss stops a target.')
      : say(
          '没有一个主体的损失会使目标停产：数据中列名的供给者不足，或都有替代。',
          'No single supplier’s loss stops a target: few suppliers are named in the data, or others stand in.',
        );
  return [
    heading(say(`逐一失效：${kind}`, `Knocked out one by one: ${kind}`), 1),
    paragraph(
      elements.length === 0
        ? nothing
        : say(
            `${total} 个${kind}，失去任何一个都有（或可能有）目标停产。按损失从大到小${listed(elements.length, total, to)}，${tiesLine(to)}。`,
            `Those of the ${kind} whose loss alone stops a target, or may: ${total}. By loss, greatest first, ${listed(elements.length, total, to)}, ${tiesLine(to)}.`,
          ),
    ),
    paragraph(
      `${say(
        '损失：停产的目标占运转的目标之比，按目标价值计。',
        'Loss: the share, by value, of the running targets that stop. ',
      )}${elements.some(({ loss }) => typeof loss !== 'number') ? boundsLine(to) : ''}${modeLine(result.options.mode, to)}${say('。', '. ')}${baselineLine(result.baseline, to)}`,
    ),
    ...(elements.length === 0 ? [] : [ordered(elements.map((row) => knockedOutItem(row, result, to)))]),
  ];
}

/** Why a loss has two bounds. */
function boundsLine({ say }: Speaker): string {
  return say(
    '有上下限者：下限是未列名的供给者能补上，上限是没有未列名的供给者。',
    'Of two bounds the lower holds if suppliers that nobody names step in, the upper if there are none. ',
  );
}

function knockedOutItem(row: KnockedOut, { options }: KnockOutsResult, to: Speaker): Item {
  const { say } = to;
  const name = options.elements === 'nodes' ? to.fullName(row.element) : to.providerName(row.element);
  const loss =
    typeof row.loss === 'number'
      ? to.percent(row.loss)
      : say(`${to.percent(row.loss.low)} 至 ${to.percent(row.loss.high)}`, `${to.percent(row.loss.low)} to ${to.percent(row.loss.high)}`);
  const { gone, stops, steps } = row.because;
  return {
    text: say(`${name}：损失 ${loss}，至多 ${row.fallen} 个节点停转`, `${name}: loss ${loss}, at most ${plural(row.fallen, 'node')} stop`),
    notes: [
      ...(options.elements === 'nodes'
        ? []
        : [say(`随之失去唯一列名供给者的节点：${to.names(gone, 6)}`, `Nodes left without a named supplier: ${to.names(gone, 6)}`)]),
      say(`停产的目标：${to.names(stops, 6)}`, `Targets that stop: ${to.names(stops, 6)}`),
      ...becauseNote(steps, to),
      ...sourceNote(supporting(steps), to),
    ],
  };
}
