import type { CompareCoverageResult } from '../../analysis/compare-coverage.ts';
import type { Candidate, ExtendResult } from '../../analysis/extend.ts';
import type { Move, StrengthenResult } from '../../analysis/strengthen.ts';
import { bullets, heading, left, ordered, paragraph, right, table, type Document, type Item } from '../document.ts';
import { supporting, type Speaker } from '../speaker.ts';
import { baselineLine, orNone, modeLine, sourceNote, tradeLine } from './findings.ts';

/** What to strengthen, and what that saves. */
export function strengthenDocument(result: StrengthenResult, top: number, to: Speaker): Document {
  const { say } = to;
  const { moves, joint, options } = result;
  const { greedy, best, ratio } = joint;
  const supplier = options.elements === 'nodes' ? to.name : to.providerName;
  return [
    heading(say(`强链：${to.providerName(options.lens)}`, `Strengthening: ${to.providerName(options.lens)}`), 1),
    paragraph(`${modeLine(options.mode, to)}${say('。', '. ')}${baselineLine(result.baseline, to)}`),
    moves.length === 0
      ? paragraph(say('没有单项措施能减少损失。', 'No single move lowers a loss.'))
      : ordered(moves.slice(0, top).map((move) => moveItem(move, supplier, to))),
    ...(greedy.nodes.length === 0 && best === undefined
      ? []
      : [
          heading(say('一并采取', 'Taken together')),
          bullets([
            say(
              `逐项择优：${orNone(greedy.nodes, to, 6)}，各次失效的损失合计减少 ${points(greedy.gain)} 个百分点`,
              `One after another: ${orNone(greedy.nodes, to, 6)}: the losses added up fall by ${points(greedy.gain)} points`,
            ),
            best === undefined || ratio === undefined
              ? say('组合太多，未逐一核对是否最优', 'Too many sets to check whether that is the best')
              : say(
                  `同样几项的最优组合：${orNone(best.nodes, to, 6)}，合计减少 ${points(best.gain)} 个百分点（逐项择优达到其 ${to.percent(ratio)}）`,
                  `The best set of that size: ${orNone(best.nodes, to, 6)}: ${points(best.gain)} points (one after another reaches ${to.percent(ratio)} of it)`,
                ),
          ]),
        ]),
  ];
}

/** A share as percentage points. */
function points(share: number): string {
  return String(Math.round(share * 1000) / 10);
}

function moveItem(move: Move, supplier: (id: string) => string, to: Speaker): Item {
  const { say } = to;
  const how: Record<Move['how'], string> = {
    'second-source': say('增加第二来源', 'a second source'),
    capability: say('提升能力', 'more capability'),
    'other-jurisdiction': say('增加他处供给', 'a supplier in another jurisdiction'),
  };
  return {
    text: say(
      `${to.fullName(move.node)}：${how[move.how]}，损失 ${to.percent(move.lossBefore)} → ${to.percent(move.lossAfter)}`,
      `${to.fullName(move.node)}: ${how[move.how]}, loss ${to.percent(move.lossBefore)} → ${to.percent(move.lossAfter)}`,
    ),
    notes: [
      ...(move.against === move.node ? [] : [say(`针对：${supplier(move.against)}失效`, `Should ${supplier(move.against)} fail`)]),
      ...(move.because.length === 0 ? [] : [say(`因为：${to.route(move.because)}`, `Because: ${to.route(move.because)}`)]),
      ...sourceNote(supporting(move.because), to),
    ],
  };
}

/** What could be made next. */
export function extendDocument(result: ExtendResult, top: number, to: Speaker): Document {
  const { say } = to;
  const { options, candidates } = result;
  const lens = options.lens === undefined ? '' : say(`：${to.providerName(options.lens)}`, `: ${to.providerName(options.lens)}`);
  return [
    heading(say(`延链${lens}`, `Extension${lens}`), 1),
    paragraph(
      `${modeLine(options.mode, to)}${say('；', '; ')}${tradeLine(options.trade, to)}${say('；', '; ')}${say(
        `除它以外最多还缺 ${options.maxMissing} 个`,
        `at most ${options.maxMissing} others missing`,
      )}${say('。', '.')}`,
    ),
    ...(candidates.length === 0
      ? [paragraph(say('没有这样的节点。', 'There is no such node.'))]
      : [
          paragraph(
            say(
              `${candidates.length} 个候选，列出 ${Math.min(top, candidates.length)} 个。`,
              `${candidates.length} candidates, ${Math.min(top, candidates.length)} listed.`,
            ),
          ),
          ordered(candidates.slice(0, top).map((candidate) => candidateItem(candidate, to))),
        ]),
  ];
}

function candidateItem(candidate: Candidate, to: Speaker): Item {
  const { say } = to;
  const { direction, from, missing, unlocks, imports } = candidate;
  const others = unlocks.filter((node) => node !== candidate.node && !missing.includes(node));
  return {
    text:
      say(`${to.fullName(candidate.node)}：价值 ${candidate.value}`, `${to.fullName(candidate.node)}: value ${candidate.value}`) +
      (candidate.certainty === 'possible' ? say('（未见记载，或已有）', ' (not evidenced, may be here)') : ''),
    notes: [
      direction === 'downstream'
        ? say(`下游：用到已有的${to.names(from, 4)}`, `Downstream of ${to.names(from, 4)}, which is here`)
        : say(`旁侧：可替代已有的${to.names(from, 4)}`, `Beside ${to.names(from, 4)}, which it could stand in for`),
      missing.length === 0
        ? say('不缺其他', 'Nothing else is missing')
        : say(`还缺：${to.names(missing, 6)}`, `Also missing: ${to.names(missing, 6)}`),
      ...(others.length === 0 ? [] : [say(`随之可得：${to.names(others, 4)}`, `Also attainable then: ${to.names(others, 4)}`)]),
      ...(imports.length === 0
        ? []
        : [
            say(
              `依赖外购：${to.names(
                imports.map(({ node }) => node),
                4,
              )}`,
              `Relies on buying ${to.names(
                imports.map(({ node }) => node),
                4,
              )}`,
            ),
          ]),
      ...sourceNote(candidate.claims, to),
    ],
  };
}

/** Who has what, and who completes whom. */
export function compareCoverageDocument(result: CompareCoverageResult, top: number, to: Speaker): Document {
  const { say } = to;
  const { lenses } = result.options;
  const name = to.providerName;
  const had = result.nodes.filter(({ by }) => by.length > 0);
  return [
    heading(say(`地区对比：${lenses.map(name).join('、')}`, `Comparison: ${lenses.map(name).join(', ')}`), 1),
    paragraph(
      result.jointCover.length === 0
        ? say(`所需 ${result.covered.of} 个节点，哪里都没有记载。`, `Of the ${result.covered.of} nodes needed none is evidenced anywhere.`)
        : say(
            `所需 ${result.covered.of} 个节点，合起来有 ${result.covered.nodes} 个；最少由${result.jointCover.map(name).join('、')}便可凑齐。`,
            `Of the ${result.covered.of} nodes needed ${result.covered.nodes} are there; ${result.jointCover.map(name).join(', ')} are the fewest that have them all.`,
          ),
    ),
    ...(result.complements.length === 0
      ? []
      : [
          heading(say('先看彼此', 'Before looking outside')),
          bullets(
            result.complements
              .slice(0, top)
              .map((one) =>
                say(
                  `${name(one.lens)}可从${name(one.from)}得到 ${one.nodes.length} 个：${to.names(one.nodes, 6)}`,
                  `${name(one.lens)} could get ${one.nodes.length} from ${name(one.from)}: ${to.names(one.nodes, 6)}`,
                ),
              ),
          ),
        ]),
    ...(had.length === 0
      ? []
      : [
          heading(say('谁有什么', 'Who has what')),
          table(
            [left(say('节点', 'Node')), right(say('几处', 'How many')), left(say('何处', 'Where'))],
            had.slice(0, top).map(({ node, by }) => [to.name(node), String(by.length), by.map(name).join(say('、', ', '))]),
          ),
        ]),
  ];
}
