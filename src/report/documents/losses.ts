import type { KnockedOut, KnockOutsResult } from '../../analysis/knock-outs.ts';
import { heading, ordered, paragraph, type Document, type Item } from '../document.ts';
import { supporting, type Speaker } from '../speaker.ts';
import { baselineLine, modeLine, sourceNote } from './findings.ts';

/** What is lost with each node, provider or jurisdiction. */
export function knockOutsDocument(result: KnockOutsResult, to: Speaker): Document {
  const { say } = to;
  const title = {
    nodes: say('逐一失效：节点', 'Knocked out one by one: nodes'),
    providers: say('逐一失效：供给主体', 'Knocked out one by one: providers'),
    jurisdictions: say('逐一失效：法域', 'Knocked out one by one: jurisdictions'),
  }[result.options.elements];
  const nothing =
    result.options.elements === 'nodes'
      ? say('没有单个节点的损失会使目标停产。', 'No single loss stops a target.')
      : say(
          '没有一个主体的损失会使目标停产：数据中列名的供给者不足，或都有替代。',
          'No single supplier’s loss stops a target: few suppliers are named in the data, or others stand in.',
        );
  return [
    heading(title, 1),
    paragraph(
      `${modeLine(result.options.mode, to)}${say('。', '. ')}${baselineLine(result.baseline, to)}${say(
        `${result.total} 个损失大于 0，列出 ${result.elements.length} 个。`,
        ` ${result.total} have a loss above 0; ${result.elements.length} are listed.`,
      )}`,
    ),
    result.elements.length === 0 ? paragraph(nothing) : ordered(result.elements.map((row) => knockedOutItem(row, result, to))),
  ];
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
    text: say(`${name}：损失 ${loss}，${row.fallen} 个节点停产`, `${name}: loss ${loss}, ${row.fallen} node(s) stop`),
    notes: [
      ...(options.elements === 'nodes'
        ? []
        : [say(`失去唯一列名的供给者：${to.names(gone, 6)}`, `Left without a named supplier: ${to.names(gone, 6)}`)]),
      say(`停产的目标：${to.names(stops, 6)}`, `Targets that stop: ${to.names(stops, 6)}`),
      ...(steps.length === 0 ? [] : [say(`因为：${to.route(steps)}`, `Because: ${to.route(steps)}`)]),
      ...sourceNote(supporting(steps), to),
    ],
  };
}
