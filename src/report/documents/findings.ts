import { terms } from '../../model/terms.ts';
import type { Text } from '../../model/text.ts';
import type { Gap } from '../../analysis/find-gaps.ts';
import type { Trade } from '../../analysis/trade.ts';
import type { WeakLink } from '../../analysis/weak-links.ts';
import type { Baseline } from '../../analysis/cascade.ts';
import type { Mode } from '../../model/terms.ts';
import type { Evidence } from '../../analysis/node-state.ts';
import { paragraph, type Block, type Item } from '../document.ts';
import { supporting, type Speaker } from '../speaker.ts';

/** A weak link as a list item: what is lost, why, and what that rests on. */
export function weakLinkItem(link: WeakLink, to: Speaker): Item {
  const { say } = to;
  const state = link.state === undefined ? '' : say(`，${to.text(terms.state[link.state])}`, `, ${to.text(terms.state[link.state])}`);
  const { stops, steps } = link.because;
  return {
    text: say(
      `${to.fullName(link.node)}：损失 ${to.percent(link.loss)}${state}`,
      `${to.fullName(link.node)}: loss ${to.percent(link.loss)}${state}`,
    ),
    notes: [
      say(
        `失去它，${stops.length} 项终端停产：${to.names(stops, 4)}`,
        `Without it ${stops.length} end product(s) stop: ${to.names(stops, 4)}`,
      ),
      say(`因为：${to.route(steps)}`, `Because: ${to.route(steps)}`),
      ...factorsNote(link, to),
      ...alternativesNote(link, to),
      ...sourceNote(supporting(steps), to),
    ],
  };
}

/** What is known beside the loss, for reading. */
function factorsNote({ exposure, concentration, recoverable, product }: WeakLink, to: Speaker): string[] {
  const { say } = to;
  if (concentration === undefined && recoverable === undefined) return [];
  const shown = (value: number | { readonly low: number; readonly high: number }) =>
    typeof value === 'number' ? to.percent(value) : `${to.percent(value.low)}–${to.percent(value.high)}`;
  const parts = [
    exposure === undefined ? [] : [say(`外部占比 ${shown(exposure)}`, `from outside ${shown(exposure)}`)],
    concentration === undefined
      ? []
      : [say(`最大外部法域 ${shown(concentration)}`, `largest jurisdiction outside ${shown(concentration)}`)],
    recoverable === undefined ? [] : [say(`可弥补 ${shown(recoverable)}`, `recoverable ${shown(recoverable)}`)],
    product === undefined ? [] : [say(`乘积 ${shown(product)}`, `product ${shown(product)}`)],
  ].flat();
  return [parts.join(say('，', ', '))];
}

function alternativesNote(link: WeakLink, to: Speaker): string[] {
  const lost = link.because.steps.flatMap(({ alternatives }) => alternatives);
  return lost.length === 0
    ? []
    : [
        to.say(
          `这条路上的替代者也一并失去：${to.names([...new Set(lost)], 4)}`,
          `Alternatives on the way are lost too: ${to.names([...new Set(lost)], 4)}`,
        ),
      ];
}

/** Reasons that say more than the state does. */
const gapReasons: { readonly [K in Gap['because']['kind']]?: Text } = {
  planned: { zh: '规划中，未见投产', en: 'planned, not evidenced' },
  'below-threshold': { zh: '有，但未达所设门槛', en: 'listed, but below the threshold set' },
  unmeasured: { zh: '有，但份额或能力未见记载', en: 'listed, but its share or capability is not evidenced' },
};

/** A gap as a list item: what it stops, why it counts as a gap, who needs it. */
export function gapItem(gap: Gap, to: Speaker): Item {
  const { say } = to;
  const state = to.text(gapReasons[gap.because.kind] ?? terms.state[gap.state]);
  const neededBy = gap.because.neededBy;
  const notes = [
    gap.blocksTargets.length === 0
      ? say('有替代或可外购，单独缺它不阻断终端产品', 'Alternatives or trade exist: its lack alone blocks no end product')
      : say(
          `缺它则 ${gap.blocksTargets.length} 项终端产品不可得：${to.names(gap.blocksTargets, 4)}`,
          `Without it ${gap.blocksTargets.length} end product(s) cannot be had: ${to.names(gap.blocksTargets, 4)}`,
        ),
    ...(neededBy.length === 0 ? [] : [say(`因为：${to.route(neededBy)}`, `Because: ${to.route(neededBy)}`)]),
    ...(gap.unlocks.length === 0
      ? []
      : [say(`只补它即可启用：${to.names(gap.unlocks, 4)}`, `Adding it alone makes operable: ${to.names(gap.unlocks, 4)}`)]),
    ...(gap.suppliers.length === 0
      ? []
      : [say(`外部供给：${to.providers(gap.suppliers)}`, `Outside suppliers: ${to.providers(gap.suppliers)}`)]),
    ...sourceNote([...gap.because.claims, ...supporting(neededBy)], to),
  ];
  return { text: say(`${to.fullName(gap.node)}：${state}`, `${to.fullName(gap.node)}: ${state}`), notes };
}

/** One line of citations, none when nothing is cited. */
export function sourceNote(claims: Parameters<Speaker['citations']>[0], to: Speaker): string[] {
  return claims.length === 0 ? [] : [to.say(`依据：${to.citations(claims)}`, `Rests on: ${to.citations(claims)}`)];
}

/** What ran before anything was taken away, in one sentence. */
export function baselineLine(baseline: Baseline, to: Speaker): string {
  const { say } = to;
  if (baseline.kind === 'nothing-runs') {
    return say('基线：没有一个目标能够运转，损失无从谈起。', 'Baseline: no target runs, so there is nothing to lose.');
  }
  const idle =
    baseline.idle.length === 0
      ? ''
      : say(
          `；${baseline.idle.length} 个本已停转：${to.names(baseline.idle, 4)}`,
          `; ${baseline.idle.length} do not run to begin with: ${to.names(baseline.idle, 4)}`,
        );
  return say(`基线：${baseline.running.length} 个目标运转${idle}。`, `Baseline: ${baseline.running.length} target(s) run${idle}.`);
}

/** The mode, in words. */
export function modeLine(mode: Mode, to: Speaker): string {
  return mode === 'sustain'
    ? to.say('语义：可持续运转（在转的能否继续转）', 'Mode: sustain (what keeps running)')
    : to.say('语义：可生产（能否从头建起来）', 'Mode: start-up (what can be built up)');
}

/** What can be bought, in words. */
export function tradeLine(trade: Trade, to: Speaker): string {
  if (typeof trade !== 'string') return to.say(`可外购：${to.names(trade)}`, `Can be bought: ${to.names(trade)}`);
  const words = {
    resources: to.say('资源类节点可外购', 'Resources can be bought'),
    closed: to.say('一律不外购', 'Nothing is bought'),
    open: to.say('一律可外购', 'Everything can be bought'),
  };
  return words[trade];
}

/** What the coverage says, where it says nothing at all. */
export function evidenceLines({ present, absent }: Evidence, to: Speaker): Block[] {
  if (present + absent > 0) return [];
  return [
    paragraph(
      to.say(
        '这份覆盖没有说这里有什么、没有什么：一切都属未见记载。',
        'The coverage says of no node whether it is here: everything is not evidenced.',
      ),
    ),
  ];
}

/** Several names, or that there are none. */
export function orNone(ids: readonly string[], to: Speaker, most = 8): string {
  return ids.length === 0 ? to.say('无', 'none') : to.names(ids, most);
}
