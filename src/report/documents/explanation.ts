import { match } from 'ts-pattern';
import type { Explanation, ExplanationStep } from '../../explain/explain.ts';
import { terms } from '../../model/terms.ts';
import { heading, ordered, paragraph, type Document, type Item } from '../document.ts';
import { plural, type Speaker } from '../speaker.ts';
import { baselineLine, modeLine, sourceNote } from './findings.ts';

/** Why a node matters, step by step, each with what it rests on. */
export function explanationDocument(result: Explanation, to: Speaker): Document {
  const { say } = to;
  return [
    heading(say(`解释：${to.fullName(result.node)}`, `Why ${to.fullName(result.node)} matters`), 1),
    paragraph(verdicts(result, to)),
    paragraph(`${modeLine(result.options.mode, to)}${say('。', '. ')}${baselineLine(result.baseline, to)}`),
    ordered(result.steps.map((step): Item => ({ text: sentence(step, result, to), notes: sourceNote(step.claims, to) }))),
  ];
}

/** What matters most, before the steps that lead there: what the lens has of it, and what its loss stops. */
function verdicts(result: Explanation, to: Speaker): string {
  return result.steps
    .filter(({ says }) => says === 'state' || says === 'stops' || says === 'stops-nothing' || says === 'not-needed')
    .map((step) => sentence(step, result, to))
    .join(to.say('', ' '));
}

function sentence(step: ExplanationStep, result: Explanation, to: Speaker): string {
  const { say } = to;
  const lens = to.providerName(result.options.lens ?? '');
  const { either } = to;
  const chainOf = (node: string) => to.chainName(node.slice(0, node.indexOf('/')));
  return match(step)
    .with({ says: 'is' }, ({ node }) =>
      say(`${to.name(node)}是${chainOf(node)}的一个节点。`, `${to.name(node)} is a node of the chain ${chainOf(node)}.`),
    )
    .with({ says: 'needs' }, ({ members, essential }) =>
      members.length === 0
        ? say('有一项投入无从满足。', 'One of its needs cannot be met by anything.')
        : essential
          ? say(`需要${either(members)}${oneOf(members, to)}。`, `It needs ${either(members)}${oneOf(members, to)}.`)
          : say(`用到${either(members)}，没有也能生产。`, `It uses ${either(members)}, and can do without.`),
    )
    .with({ says: 'needed-by' }, ({ node, on, alternatives }) =>
      alternatives.length === 0
        ? say(`${to.name(node)}离不开${to.name(on)}。`, `${to.name(node)} cannot do without ${to.name(on)}.`)
        : say(
            `${to.name(node)}需要${either([on, ...alternatives])}，其一即可。`,
            `${to.name(node)} needs ${either([on, ...alternatives])}: one is enough.`,
          ),
    )
    .with({ says: 'stops' }, ({ loss, targets }) =>
      say(
        `失去它，${targets.length} 个目标停产，损失 ${to.percent(loss)}：${to.names(targets, 6)}。`,
        `Without it ${plural(targets.length, 'target')} would stop, a loss of ${to.percent(loss)}: ${to.names(targets, 6)}.`,
      ),
    )
    .with({ says: 'stops-nothing' }, () => say('只失去它，没有其他目标停产。', 'Its loss alone stops no other target.'))
    .with({ says: 'not-needed' }, () => say('没有目标需要它。', 'No target depends on it.'))
    .with({ says: 'state' }, ({ state, capability, providers }) => {
      const who = providers.length === 0 ? '' : say(`（${to.providers(providers, 6)}）`, ` (${to.providers(providers, 6)})`);
      const how =
        capability === undefined ? '' : say(`，能力为需求的 ${to.percent(capability)}`, `, capability ${to.percent(capability)} of need`);
      return say(`${lens}：${to.text(terms.state[state])}${who}${how}。`, `${lens}: ${to.text(terms.state[state])}${who}${how}.`);
    })
    .with({ says: 'lacks' }, ({ members }) => say(`堵在得不到${either(members)}。`, `It is held up for want of ${either(members)}.`))
    .with({ says: 'outside-supply' }, ({ suppliers, chokepoint }) => {
      const choke = {
        certain: say('；少数外部主体掌握，属卡点', '; few outside actors hold it: a chokepoint'),
        possible: say('；可能是卡点', '; possibly a chokepoint'),
        no: '',
      }[chokepoint];
      return say(`外部供给：${to.providers(suppliers, 6)}${choke}。`, `Supplied from outside by ${to.providers(suppliers, 6)}${choke}.`);
    })
    .exhaustive();
}

/** That one of several is enough; nothing of one. */
function oneOf(members: readonly string[], { say }: Speaker): string {
  return members.length === 1 ? '' : say('，其一即可', ': one is enough');
}
