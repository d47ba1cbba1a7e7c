import type { ChangedAnswer, ChangedNeed, CompareChainsResult } from '../../analysis/compare-chains.ts';
import { formatPath } from '../../model/issue.ts';
import { terms } from '../../model/terms.ts';
import { bullets, heading, ordered, paragraph, type Block, type Document, type Item } from '../document.ts';
import { plural, type Speaker } from '../speaker.ts';
import { listed } from './findings.ts';

/** What changed and what that did to the answers; between two layers, what the one leaves out. */
export function compareDocument(result: CompareChainsResult, top: number, to: Speaker): Document {
  const { say } = to;
  const { before, after, beforeLayer, afterLayer } = result.options;
  if (beforeLayer !== afterLayer) return layersDocument(result, top, to);
  const name = nodeNames(result, to);
  const [left, right] = [before, after].map((ids) => ids.map(to.chainName).join(say('、', ', '))) as [string, string];
  return [
    heading(say(`对比：${left} → ${right}`, `Changes: ${left} → ${right}`), 1),
    paragraph(changesLine(result, to)),
    ...answersBlocks(result, name, top, to),
    ...structureBlocks(result, name, top, to),
    ...valuesBlocks(result, top, to),
  ];
}

type Naming = (id: string) => string;

/** The answer in one sentence: how much of what kind changed. */
function changesLine({ nodes, needs, changes, answers }: CompareChainsResult, { say }: Speaker): string {
  if (changes.length === 0) return say('数据没有变化。', 'The data did not change.');
  return say(
    `节点新增 ${nodes.added.length} 个、删去 ${nodes.removed.length} 个；投入新增 ${needs.added.length} 项、删去 ${needs.removed.length} 项；改动共 ${changes.length} 处，使 ${answers.length} 个答案改变。`,
    `${plural(nodes.added.length, 'node')} added, ${nodes.removed.length} removed; ${plural(needs.added.length, 'need')} added, ${needs.removed.length} removed; ${plural(changes.length, 'value')} changed in all, and with them ${plural(answers.length, 'answer')}.`,
  );
}

function answersBlocks({ answers }: CompareChainsResult, name: Naming, top: number, to: Speaker): Block[] {
  const { say } = to;
  const losses = changedLosses(answers);
  const turned = (now: boolean) =>
    answers.flatMap(({ question, node, after }) => (question === 'producible' && after === now ? [name(node)] : []));
  const items = [
    ...(turned(true).length === 0
      ? []
      : [say(`变为可生产：${to.list(turned(true), top)}`, `Can be built up now: ${to.list(turned(true), top)}`)]),
    ...(turned(false).length === 0
      ? []
      : [say(`不再可生产：${to.list(turned(false), top)}`, `Can no longer be built up: ${to.list(turned(false), top)}`)]),
    ...losses.slice(0, top).map((loss) => lossChange(name(loss.node), loss, to)),
  ];
  const shown = Math.min(top, losses.length);
  return [
    heading(say('对答案的影响', 'What it did to the answers')),
    ...(items.length === 0 ? [paragraph(say('答案没有变化。', 'No answer changed.'))] : [bullets(items)]),
    ...(shown === losses.length
      ? []
      : [
          paragraph(
            say(
              `损失改变的节点共 ${losses.length} 个，按变化大小${listed(shown, losses.length, to)}。`,
              `The loss of ${plural(losses.length, 'node')} changed; by how much, ${listed(shown, losses.length, to)}.`,
            ),
          ),
        ]),
  ];
}

/** A node whose loss changed: what losing it cost, and costs. */
export interface ChangedLoss {
  readonly node: string;
  readonly before: number;
  readonly after: number;
}

/** Losses that changed, the greatest change first. */
export function changedLosses(answers: readonly ChangedAnswer[]): ChangedLoss[] {
  return answers
    .flatMap(({ question, node, before, after }) =>
      question === 'weak-links' ? [{ node, before: Number(before), after: Number(after) }] : [],
    )
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
}

function lossChange(name: string, { before, after }: ChangedLoss, to: Speaker): string {
  return to.say(
    `${name}：失去它的损失 ${to.percent(before)} → ${to.percent(after)}`,
    `${name}: loss without it ${to.percent(before)} → ${to.percent(after)}`,
  );
}

/** Which nodes and needs came and went. */
function structureBlocks({ nodes, needs }: CompareChainsResult, name: Naming, top: number, to: Speaker): Block[] {
  const { say } = to;
  const namesOf = (ids: readonly string[]) => to.list(ids.map(name), top);
  const items = [
    ...(nodes.added.length === 0 ? [] : [say(`新增节点：${namesOf(nodes.added)}`, `Nodes added: ${namesOf(nodes.added)}`)]),
    ...(nodes.removed.length === 0 ? [] : [say(`删去节点：${namesOf(nodes.removed)}`, `Nodes removed: ${namesOf(nodes.removed)}`)]),
    ...needsItem(say('新增投入', 'Needs added'), needs.added, name, top, to),
    ...needsItem(say('删去投入', 'Needs removed'), needs.removed, name, top, to),
  ];
  return items.length === 0 ? [] : [heading(say('节点与投入', 'Nodes and needs')), bullets(items)];
}

/** Needs under what became of them; no item for none. */
function needsItem(text: string, needs: readonly ChangedNeed[], name: Naming, top: number, { say }: Speaker): Item[] {
  if (needs.length === 0) return [];
  const notes = needs.slice(0, top).map(({ node, anyOf, essential }) => {
    const members = anyOf.map(name).join(say('或', ' or ')) + (essential ? '' : say('（非必需）', ' (optional)'));
    return say(`${name(node)}：用到${members}`, `${name(node)}: uses ${members}`);
  });
  const rest = needs.length - notes.length;
  return [
    {
      text: say(`${text} ${needs.length} 项`, `${text}: ${needs.length}`),
      notes: rest === 0 ? notes : [...notes, say(`另有 ${rest} 项`, `and ${rest} more`)],
    },
  ];
}

/** Every value that differs, as the files have it. */
function valuesBlocks({ changes }: CompareChainsResult, top: number, to: Speaker): Block[] {
  const { say } = to;
  if (changes.length === 0) return [];
  const value = (one: string | number | boolean | undefined) => (one === undefined ? say('（无）', '(none)') : String(one));
  const shown = changes.slice(0, top);
  return [
    heading(say('逐处改动', 'Value by value')),
    paragraph(
      say(
        `按文件中的路径，${listed(shown.length, changes.length, to)}（共 ${changes.length} 处）。`,
        `By its path in the file, ${listed(shown.length, changes.length, to)} (of ${changes.length}).`,
      ),
    ),
    bullets(shown.map(({ path, before, after }) => `${path}: ${value(before)} → ${value(after)}`)),
  ];
}

/** Names of nodes, of which those of a single chain come as bare ids; without a network, as the changes themselves name what is new or gone. */
export function nodeNames({ options, changes }: CompareChainsResult, to: Speaker): Naming {
  const written = new Map(changes.map(({ path, before, after }) => [path, after ?? before]));
  return (id) => {
    const full = id.includes('/') ? id : `${options.after[0]}/${id}`;
    const name = to.name(full);
    return name === full ? String(written.get(formatPath(['nodes', id, 'name', to.say('zh', 'en')])) ?? id) : name;
  };
}

/** What a layer of the chains leaves out: how much of it, and which of the nodes left out or misjudged lose most. */
function layersDocument({ options, nodes, needs, answers }: CompareChainsResult, top: number, to: Speaker): Document {
  const { say } = to;
  const layer = { before: to.text(terms.origin[options.beforeLayer]), after: to.text(terms.origin[options.afterLayer]) };
  const fresh = new Set(nodes.added);
  const nameOf = (node: string) => to.fullName(node.includes('/') ? node : `${options.after[0]}/${node}`);
  const losses = changedLosses(answers);
  const left = losses.filter(({ node }) => fresh.has(node));
  const changed = losses.filter(({ node }) => !fresh.has(node));
  const counted = (shown: number, all: number) => (shown < all ? say(`（共 ${all} 个，列出 ${shown} 个）`, ` (${shown} of ${all})`) : '');
  const none = paragraph(say('没有。', 'None.'));
  return [
    heading(say(`对比两层：“${layer.before}”与全部`, `Two layers: "${layer.before}" against everything`), 1),
    paragraph(
      say(
        `只看“${layer.before}”这一层，看不到 ${nodes.added.length} 个节点、${needs.added.length} 项投入；其中有 ${left.length} 个节点，失去任何一个都有终端产品停产。`,
        `The layer "${layer.before}" alone leaves out ${plural(nodes.added.length, 'node')} and ${plural(needs.added.length, 'need')}; of these nodes ${left.length} by their loss alone stop end products.`,
      ),
    ),
    heading(
      say('这一层没有、失去后损失最大的节点', 'Nodes left out whose loss costs most') + counted(Math.min(top, left.length), left.length),
    ),
    left.length === 0
      ? none
      : ordered(
          left.slice(0, top).map(({ node, after }) => ({
            text: say(`${nameOf(node)}：失去它的损失 ${to.percent(after)}`, `${nameOf(node)}: loss without it ${to.percent(after)}`),
            notes: [],
          })),
        ),
    heading(
      say('这一层有、补全投入后损失改变的节点', 'Nodes of the layer whose loss changes once all needs are seen') +
        counted(Math.min(top, changed.length), changed.length),
    ),
    changed.length === 0
      ? none
      : ordered(changed.slice(0, top).map((loss) => ({ text: lossChange(nameOf(loss.node), loss, to), notes: [] }))),
  ];
}
