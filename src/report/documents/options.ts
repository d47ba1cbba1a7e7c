import type { CompareCoverageResult } from '../../analysis/compare-coverage.ts';
import type { Candidate, ExtendResult } from '../../analysis/extend.ts';
import type { Move, StrengthenResult } from '../../analysis/strengthen.ts';
import { bullets, heading, left, ordered, paragraph, right, table, type Block, type Document, type Item } from '../document.ts';
import { plural, supporting, type Speaker } from '../speaker.ts';
import { baselineLine, becauseNote, conditionsLine, evidenceLines, listed, modeLine, sourceNote, tiesLine, titled } from './findings.ts';

/** What to strengthen, and what that saves. */
export function strengthenDocument(result: StrengthenResult, top: number, to: Speaker): Document {
  const { say } = to;
  const { moves, options } = result;
  const supplier = options.elements === 'nodes' ? to.name : to.providerName;
  const shown = moves.slice(0, top);
  return [
    heading(titled(say('强链', 'Strengthening'), options.lens, to), 1),
    paragraph(movesLine(result, shown.length, to)),
    paragraph(
      `${failureLine(options.elements, to)}${say('', ' ')}${modeLine(options.mode, to)}${say('。', '. ')}${baselineLine(result.baseline, to)}`,
    ),
    ...(shown.length === 0 ? [] : [ordered(shown.map((move) => moveItem(move, supplier, to)))]),
    ...jointBlocks(result.joint, to),
  ];
}

/** The answer in one sentence: how many moves help, and which helps most. */
function movesLine({ moves }: StrengthenResult, shown: number, to: Speaker): string {
  const { say } = to;
  const [first] = moves;
  if (first === undefined) return say('没有单项措施能减少损失。', 'No single move lowers a loss.');
  const from = `${to.percent(first.lossBefore)} → ${to.percent(first.lossAfter)}`;
  return say(
    `${moves.length} 项措施能减少损失；减少最多的是${to.name(first.node)}（${howWords(first.how, to)}，损失 ${from}）。按所减少的损失从大到小${listed(shown, moves.length, to)}，${tiesLine(to)}。`,
    `${plural(moves.length, 'move')} ${moves.length === 1 ? 'lowers' : 'lower'} a loss; most is saved with ${to.name(first.node)} (${howWords(first.how, to)}, loss ${from}). By what they save, greatest first, ${listed(shown, moves.length, to)}, ${tiesLine(to)}.`,
  );
}

/** What fails, and what a loss is a share of. */
export function failureLine(elements: StrengthenResult['options']['elements'], { say }: Speaker): string {
  const what = {
    nodes: say(
      '已有而来源记载不足两处的节点失去来源（薄弱的按其不足计）',
      'a node that is here loses its source, where fewer than two are known (a weak node counts by what it lacks)',
    ),
    providers: say('一个供给主体失效', 'a provider fails'),
    jurisdictions: say('一个法域失效', 'a jurisdiction fails'),
  }[elements];
  return say(
    `损失：${what}时，停产的目标占运转的目标之比，按目标价值计。`,
    `Loss: the share, by value, of the running targets that stop when ${what}.`,
  );
}

function jointBlocks({ greedy, best, ratio }: StrengthenResult['joint'], to: Speaker): Block[] {
  const { say } = to;
  if (greedy.nodes.length === 0 && best === undefined) return [];
  const isBest = best !== undefined && best.gain <= greedy.gain;
  return [
    heading(say('一并采取', 'Taken together')),
    paragraph(jointMeaning(to)),
    bullets([
      jointLine({ greedy }, to),
      best === undefined || ratio === undefined
        ? say('组合太多，未逐一核对是否最优', 'Too many sets to check whether that is the best')
        : isBest
          ? say('已核对所有组合：同样项数没有更好的', 'All sets were checked: none of that size is better')
          : say(
              `已核对所有组合，同样项数最好的是：${to.names(best.nodes, 6)}，合计减少 ${points(best.gain)} 个百分点（逐项择优为其 ${to.percent(ratio)}）`,
              `All sets were checked; the best of that size: ${to.names(best.nodes, 6)}: ${points(best.gain)} percentage points (one after another reaches ${to.percent(ratio)} of it)`,
            ),
    ]),
  ];
}

/** What the percentage points of {@link jointLine} are of. */
export function jointMeaning({ say }: Speaker): string {
  return say(
    '减少的百分点：把每一种失效的损失相加，故可超过 100。',
    'Percentage points saved: the losses of all failures added up, so they may exceed 100.',
  );
}

/** What one move after another gains, in a clause. */
export function jointLine({ greedy }: StrengthenResult['joint'], to: Speaker): string {
  return to.say(
    `逐项择优：${to.names(greedy.nodes, 6)}，合计减少 ${points(greedy.gain)} 个百分点`,
    `One after another: ${to.names(greedy.nodes, 6)}: ${points(greedy.gain)} percentage points`,
  );
}

/** A share as percentage points. */
function points(share: number): string {
  return String(Math.round(share * 1000) / 10);
}

/** A move, in words. */
export function howWords(how: Move['how'], { say }: Speaker): string {
  const words: Record<Move['how'], string> = {
    'second-source': say('增加第二来源', 'a second source'),
    capability: say('提升能力', 'more capability'),
    'other-jurisdiction': say('增加他处供给', 'a supplier in another jurisdiction'),
  };
  return words[how];
}

function moveItem(move: Move, supplier: (id: string) => string, to: Speaker): Item {
  const { say } = to;
  const loss = `${to.percent(move.lossBefore)} → ${to.percent(move.lossAfter)}`;
  return {
    text: say(
      `${to.fullName(move.node)}：${howWords(move.how, to)}，损失 ${loss}`,
      `${to.fullName(move.node)}: ${howWords(move.how, to)}, loss ${loss}`,
    ),
    notes: [
      ...(move.against === move.node ? [] : [say(`针对：${supplier(move.against)}失效`, `In case ${supplier(move.against)} fails`)]),
      ...becauseNote(move.because, to),
      ...sourceNote(supporting(move.because), to),
    ],
  };
}

/** What could be made next. */
export function extendDocument(result: ExtendResult, top: number, to: Speaker): Document {
  const { say } = to;
  const { options, candidates } = result;
  const shown = candidates.slice(0, top);
  const limits = [
    ...(result.evidence.unknown === 0 || options.have !== undefined
      ? []
      : [
          options.unknownAs === 'absent'
            ? say('未见记载者视为没有', 'what is not evidenced counts as absent')
            : say('未见记载者视为已有', 'what is not evidenced counts as there'),
        ]),
    say(`每个候选至多还要另增 ${options.maxMissing} 个`, `at most ${options.maxMissing} to be added besides each`),
  ];
  return [
    heading(titled(say('延链', 'Extension'), options.lens, to), 1),
    paragraph(candidatesLine(candidates, shown.length, to)),
    paragraph(conditionsLine(options, limits, to)),
    ...evidenceLines(result.evidence, to),
    ...(shown.length === 0 ? [] : [ordered(shown.map((candidate) => candidateItem(candidate, to)))]),
  ];
}

/** The answer in one sentence: how many candidates there are, and whether any attains a target. */
function candidatesLine(candidates: readonly Candidate[], shown: number, to: Speaker): string {
  const { say } = to;
  const { length } = candidates;
  if (length === 0) return say('没有可以延伸到的节点。', 'There is no node to extend into.');
  const useful = candidates.filter(({ value }) => value > 0).length;
  return say(
    `可以延伸到 ${length} 个节点，${useful === 0 ? '但还没有一个使新的目标可得' : `其中 ${useful} 个使新的目标可得`}。依次按新增的目标价值、还要增补的个数、随之可运转的个数排列，${listed(shown, length, to)}。`,
    `${plural(length, 'node')} to extend into; ${useful === 0 ? 'none makes a new target attainable yet' : `new targets become attainable with ${useful} of them`}. By the value of new targets, then by what else is to be added, then by what runs too, ${listed(shown, length, to)}.`,
  );
}

function candidateItem(candidate: Candidate, to: Speaker): Item {
  const { say } = to;
  const { direction, from, missing, unlocks, imports, value } = candidate;
  const others = unlocks.filter((node) => node !== candidate.node && !missing.includes(node));
  const bought = imports.map(({ node }) => node);
  const gain = value === 0 ? say('尚不使新的目标可得', 'no new target yet') : say(`新增目标价值 ${value}`, `new targets worth ${value}`);
  return {
    text:
      say(`${to.fullName(candidate.node)}：${gain}`, `${to.fullName(candidate.node)}: ${gain}`) +
      (candidate.certainty === 'possible' ? say('（它未见记载，也许已有）', ' (not evidenced, may be here already)') : ''),
    notes: [
      direction === 'downstream'
        ? say(`下游：用到已有的${to.names(from, 4)}`, `Downstream of what is here: ${to.names(from, 4)}`)
        : say(
            `旁侧：在某些用途中可代替已有的${to.names(from, 4)}`,
            `Beside what is here, as an alternative in some use: ${to.names(from, 4)}`,
          ),
      missing.length === 0
        ? say('除它以外不必增补', 'Nothing else is to be added')
        : say(`还要一并增补：${to.names(missing, 6)}`, `To be added with it: ${to.names(missing, 6)}`),
      ...(others.length === 0 ? [] : [say(`随之可运转：${to.names(others, 4)}`, `These run then too: ${to.names(others, 4)}`)]),
      ...(bought.length === 0 ? [] : [say(`依赖外购：${to.names(bought, 4)}`, `Relies on buying ${to.names(bought, 4)}`)]),
      ...sourceNote(candidate.claims, to),
    ],
  };
}

/** Who has what, and who completes whom. */
export function compareCoverageDocument(result: CompareCoverageResult, top: number, to: Speaker): Document {
  const { say } = to;
  const name = to.providerName;
  const title = to.providers(result.options.lenses);
  return [
    heading(say(`地区对比：${title}`, `Comparison: ${title}`), 1),
    paragraph(coverLine(result, to)),
    ...listBlocks(
      say('彼此可补', 'What they could get from one another'),
      result.complements,
      top,
      (shown) =>
        bullets(
          shown.map((one) =>
            say(
              `${name(one.lens)}未见而${name(one.from)}已有的 ${one.nodes.length} 个：${to.names(one.nodes, 6)}`,
              `${plural(one.nodes.length, 'node')} that ${name(one.from)} has and ${name(one.lens)} is not known to have: ${to.names(one.nodes, 6)}`,
            ),
          ),
        ),
      to,
    ),
    ...listBlocks(
      say('谁有什么', 'Who has what'),
      result.nodes.filter(({ by }) => by.length > 0),
      top,
      (shown) =>
        table(
          [left(say('节点', 'Node')), right(say('几处', 'How many')), left(say('何处', 'Where'))],
          shown.map(({ node, by }) => [to.fullName(node), String(by.length), to.providers(by)]),
        ),
      to,
    ),
  ];
}

/** The answer in one sentence: how much they have together, and the fewest that have as much. */
function coverLine({ covered, jointCover, optimal }: CompareCoverageResult, to: Speaker): string {
  const { say } = to;
  const { nodes, of } = covered;
  if (jointCover.length === 0)
    return say(
      `目标所需的 ${of} 个节点，哪里都未见记载。`,
      `Of the ${plural(of, 'node')} that the targets need none is evidenced anywhere.`,
    );
  const fewest = to.providers(jointCover);
  const rest = of - nodes;
  return say(
    `目标所需的 ${of} 个节点，合起来已有 ${nodes} 个，其余 ${rest} 个未见记载或没有。凑齐这 ${nodes} 个，最少只需${fewest}（${optimal ? '已证明最少' : '尚未证明最少'}）。`,
    `Of the ${plural(of, 'node')} that the targets need they have ${nodes} together; ${rest} are not evidenced or absent. The fewest that have all ${nodes}: ${fewest} (${optimal ? 'proven' : 'not proven'}).`,
  );
}

/** A list under its own heading, cut at `top`, with a word of what is left out; nothing when there is none. */
function listBlocks<T>(title: string, all: readonly T[], top: number, block: (shown: readonly T[]) => Block, to: Speaker): Block[] {
  if (all.length === 0) return [];
  const shown = all.slice(0, top);
  const cut = to.say(
    `（共 ${all.length} 条，${listed(shown.length, all.length, to)}）`,
    ` (${all.length}, ${listed(shown.length, all.length, to)})`,
  );
  return [heading(title + (shown.length < all.length ? cut : '')), block(shown)];
}
