import { terms } from '../../model/terms.ts';
import type { Text } from '../../model/text.ts';
import type { ElementKind } from '../../graph/supply-layer.ts';
import type { Gap } from '../../analysis/find-gaps.ts';
import type { Trade } from '../../analysis/trade.ts';
import type { PresenceRule } from '../../graph/presence-rule.ts';
import type { WeakLink } from '../../analysis/weak-links.ts';
import type { Baseline } from '../../analysis/cascade.ts';
import type { Mode } from '../../model/terms.ts';
import type { Evidence } from '../../analysis/node-state.ts';
import type { Step } from '../../analysis/witness.ts';
import { paragraph, type Block, type Item } from '../document.ts';
import { capitalized, plural, supporting, type Speaker } from '../speaker.ts';

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
        `失去它，${stops.length} 个目标停产：${to.names(stops, 4)}`,
        `Without it ${plural(stops.length, 'target')} would stop: ${to.names(stops, 4)}`,
      ),
      ...becauseNote(steps, to),
      ...factorsNote(link, to),
      ...alternativesNote(link, to),
      ...sourceNote(supporting(steps), to),
    ],
  };
}

/** A because-line that reads as a reason; none where there is no way to tell of. */
export function becauseNote(steps: readonly Step[], to: Speaker): string[] {
  if (steps.length === 0) return [];
  return [to.say(`因为后者依赖前者：${to.route(steps)}`, `Because each relies on the one before: ${to.route(steps)}`)];
}

/** What is known beside the loss, for reading. */
function factorsNote({ exposure, concentration, concentratedIn, recoverable, product }: WeakLink, to: Speaker): string[] {
  const { say } = to;
  if (concentration === undefined && recoverable === undefined) return [];
  const shown = (value: number | { readonly low: number; readonly high: number }) =>
    typeof value === 'number' ? to.percent(value) : `${to.percent(value.low)}–${to.percent(value.high)}`;
  const parts = [
    exposure === undefined ? [] : [say(`外部占比 ${shown(exposure)}`, `from outside ${shown(exposure)}`)],
    concentration === undefined || concentratedIn === undefined
      ? []
      : [
          say(
            `外部供给最集中于${placeNames(concentratedIn, to)}，占 ${shown(concentration)}`,
            `supply from outside is most in ${placeNames(concentratedIn, to)}, ${shown(concentration)}`,
          ),
        ],
    recoverable === undefined ? [] : [say(`可弥补 ${shown(recoverable)}`, `recoverable ${shown(recoverable)}`)],
    product === undefined ? [] : [say(`乘积 ${shown(product)}`, `product ${shown(product)}`)],
  ].flat();
  return [capitalized(parts.join(say('，', ', ')))];
}

/** A jurisdiction, or several that a supplier lies in, by their names. */
function placeNames(ids: string, to: Speaker): string {
  return ids.split(' + ').map(to.providerName).join(' + ');
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
  planned: { zh: '规划中，未见投产', en: 'planned, not evidenced as running' },
  'below-threshold': { zh: '有，但未达所设门槛', en: 'listed, but below the threshold set' },
  unmeasured: { zh: '有，但份额或能力未见记载', en: 'listed, but its share or capability is not evidenced' },
  blocked: { zh: '堵点：有，但得不到所需投入', en: 'blocked: it is here, but cannot get what it needs' },
};

/** What a gap is, in words. */
export function gapReason({ because, state }: Gap, to: Speaker): string {
  return to.text(gapReasons[because.kind] ?? terms.state[state]);
}

/** A gap as a list item: what it stops, why it counts as a gap, who needs it. */
export function gapItem(gap: Gap, to: Speaker): Item {
  const { say } = to;
  const reason = gapReason(gap, to);
  const { claims, neededBy } = gap.because;
  const blocked = gap.blocksTargets.length;
  const notes = [
    blocked === 0
      ? say(
          '只缺它，不会使哪个目标不可得（另有替代，或目标本就不可得）',
          'Its lack alone keeps no target from being attained (there are alternatives, or the target cannot be attained in any case)',
        )
      : say(
          `没有它，${blocked} 个目标不可得：${to.names(gap.blocksTargets, 4)}`,
          `Without it ${plural(blocked, 'target')} cannot be attained: ${to.names(gap.blocksTargets, 4)}`,
        ),
    ...(blocked > 0 ? becauseNote(neededBy, to) : useNote(neededBy, to)),
    ...additionNote(gap, to),
    ...(gap.suppliers.length === 0
      ? []
      : [say(`外部供给：${to.providers(gap.suppliers)}`, `Outside suppliers: ${to.providers(gap.suppliers)}`)]),
    ...sourceNote([...claims, ...supporting(neededBy)], to),
  ];
  return { text: say(`${to.fullName(gap.node)}：${reason}`, `${to.fullName(gap.node)}: ${reason}`), notes };
}

/** How the nearest target uses what it does not depend on. */
function useNote(steps: readonly Step[], to: Speaker): string[] {
  return steps.length === 0 ? [] : [to.say(`用在：${to.route(steps)}`, `Used in: ${to.route(steps)}`)];
}

/** What the node alone would bring; whether it can be added at all is not said. What is here already is not added. */
function additionNote({ node, state, unlocks }: Gap, to: Speaker): string[] {
  const { say } = to;
  if (state === 'blocked' || state === 'weak') return [];
  const others = unlocks.filter((one) => one !== node);
  if (unlocks.length === 0)
    return [say('它自身的投入也未齐，只补它不够', 'Its own inputs are not all evidenced either: adding it alone is not enough')];
  if (others.length === 0) return [say('它自身的投入已齐', 'Its own inputs are all there')];
  return [say(`有了它，随之可运转：${to.names(others, 4)}`, `With it these run too: ${to.names(others, 4)}`)];
}

/** One line of citations, none when nothing is cited. */
export function sourceNote(claims: Parameters<Speaker['citations']>[0], to: Speaker): string[] {
  return claims.length === 0 ? [] : [to.say(`依据：${to.citations(claims)}`, `Rests on: ${to.citations(claims)}`)];
}

/** What ran before anything was taken away, in one sentence. */
export function baselineLine(baseline: Baseline, to: Speaker): string {
  const { say } = to;
  if (baseline.kind === 'nothing-runs') {
    return say(
      '基线（未失去时）：没有一个目标能够运转，损失无从谈起。',
      'Baseline (nothing lost): no target runs, so there is nothing to lose.',
    );
  }
  const idle =
    baseline.idle.length === 0
      ? ''
      : say(
          `；${baseline.idle.length} 个本已停转：${to.names(baseline.idle, 4)}`,
          `; not running even so: ${to.names(baseline.idle, 4)} (${baseline.idle.length})`,
        );
  const { length } = baseline.running;
  const names = to.names(baseline.running, 4);
  return say(
    `基线（未失去时）：${length} 个目标运转（${names}）${idle}。`,
    `Baseline (nothing lost): ${plural(length, 'target')} ${length === 1 ? 'runs' : 'run'} (${names})${idle}.`,
  );
}

/** What may fail, in words. */
export function elementsWord(kind: ElementKind, { say }: Speaker): string {
  const words = { nodes: say('节点', 'nodes'), providers: say('供给主体', 'providers'), jurisdictions: say('法域', 'jurisdictions') };
  return words[kind];
}

/** The mode, in words. */
export function modeLine(mode: Mode, to: Speaker): string {
  return mode === 'sustain'
    ? to.say('口径：可持续运转（在转的能否继续转）', 'Mode: sustain (what keeps running)')
    : to.say('口径：可生产（能否从头建起来）', 'Mode: start-up (what can be built up)');
}

/** What can be bought, in words. */
export function tradeLine(trade: Trade, to: Speaker): string {
  if (typeof trade !== 'string') return to.say(`可外购：${to.names(trade, 8)}`, `can be bought: ${to.names(trade, 8)}`);
  const words = {
    resources: to.say('资源类节点可外购', 'resources can be bought'),
    closed: to.say('一律不外购', 'nothing is bought'),
    open: to.say('一律可外购', 'everything can be bought'),
  };
  return words[trade];
}

/** Options that an answer about gaps holds under. */
interface Conditions {
  readonly mode: Mode;
  readonly trade: Trade;
  readonly presentIf?: PresenceRule;
}

/** What the answer holds under: the mode, what can be bought, what counts as there, and more of the kind, as one sentence. */
export function conditionsLine({ mode, trade, presentIf }: Conditions, more: readonly string[], to: Speaker): string {
  const rule = presentIf === undefined ? [] : presenceWords(presentIf, to);
  return [modeLine(mode, to), tradeLine(trade, to), ...rule, ...more].join(to.say('；', '; ')) + to.say('。', '.');
}

/** When a node counts as there, in words. */
function presenceWords({ rollUp, shareAtLeast, scope, capabilityAtLeast }: PresenceRule, { say, text, percent }: Speaker): string[] {
  const whose = {
    within: [],
    own: [say('只算透镜自身的记载', 'only what is said of the lens itself counts')],
    firms: [say('只算企业的记载', 'only what is said of firms counts')],
  };
  const of = text(terms.shareScope[scope ?? 'world']);
  return [
    ...whose[rollUp ?? 'within'],
    ...(shareAtLeast === undefined
      ? []
      : [say(`占${of}份额不低于 ${percent(shareAtLeast)} 才算有`, `there from a share of ${percent(shareAtLeast)} of ${of} supply on`)]),
    ...(capabilityAtLeast === undefined
      ? []
      : [say(`能力不低于需要的 ${percent(capabilityAtLeast)} 才算有`, `there from ${percent(capabilityAtLeast)} of what is needed on`)]),
  ];
}

/** A title with whose it is, where it is anyone's. */
export function titled(title: string, lens: string | readonly string[] | undefined, to: Speaker): string {
  return lens === undefined ? title : to.say(`${title}：${to.providerName(lens)}`, `${title}: ${to.providerName(lens)}`);
}

/** How much of a list is shown. */
export function listed(shown: number, all: number, { say }: Speaker): string {
  return shown < all ? say(`列出前 ${shown} 个`, `the first ${shown} listed`) : say('全部列出', 'all listed');
}

/** Why equals stand as they do in a ranking. */
export function tiesLine({ say }: Speaker): string {
  return say('相同者按数据中的次序', 'equals in the order of the data');
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

/** Several names and how many, or that there are none. */
export function countedNames(ids: readonly string[], to: Speaker, most = 8): string {
  if (ids.length === 0) return to.say('：无', ': none');
  return to.say(` ${ids.length} 个：${to.names(ids, most)}`, ` (${ids.length}): ${to.names(ids, most)}`);
}
