import type { AttributionResult } from '../../analysis/attribution.ts';
import type { StabilityResult } from '../../analysis/stability.ts';
import { heading, left, paragraph, right, table, type Document } from '../document.ts';
import { plural, type Speaker } from '../speaker.ts';
import { listed, modeLine } from './findings.ts';

/** How far the ranking hangs on the evidence. */
export function stabilityDocument(result: StabilityResult, top: number, to: Speaker): Document {
  const { say } = to;
  const { options, nodes } = result;
  const { confidence } = options;
  const levels = to.list([
    `A ${confidence.A}`,
    `B ${confidence.B}`,
    `C ${confidence.C}`,
    `D ${confidence.D}`,
    `${say('无依据', 'no claim')} ${confidence.none}`,
  ]);
  return [
    heading(say('薄弱环节的稳健性', 'How stable the weak links are'), 1),
    paragraph(
      say(
        `${nodes.length} 个节点至少在一次抽样中造成损失，按名次的中位数${listed(Math.min(top, nodes.length), nodes.length, to)}。`,
        `${plural(nodes.length, 'node')} cost something in one sample at least; by median rank, ${listed(Math.min(top, nodes.length), nodes.length, to)}.`,
      ),
    ),
    paragraph(
      `${modeLine(options.mode, to)}${say('。', '. ')}${say(
        `抽样 ${options.samples} 次（种子 ${options.seed}）：每条投入按其最强依据的可信度取舍（${levels}，编者判断，可改）。比例的标准误不超过 ${to.percent(result.standardError)}。`,
        `${options.samples} worlds (seed ${options.seed}): each need is there with the confidence of its strongest claim (${levels}; a judgement, to be changed at will). Fractions have a standard error of at most ${to.percent(result.standardError)}.`,
      )}`,
    ),
    table(
      [
        left(say('节点', 'Node')),
        right(say('名次（5%–中位–95%）', 'Rank (5 %, median, 95 %)')),
        right(say(`进前 ${options.top}`, `In top ${options.top}`)),
        right(say('单点', 'Single point')),
      ],
      nodes
        .slice(0, top)
        .map(({ node, rank, inTop, singlePoint }) => [
          to.name(node),
          `${rank.low}–${rank.median}–${rank.high}`,
          to.percent(inTop),
          to.percent(singlePoint),
        ]),
    ),
  ];
}

/** Who has what part in the loss when nothing comes from outside. */
export function attributionDocument(result: AttributionResult, top: number, to: Speaker): Document {
  const { say } = to;
  const { options, units, total, stops } = result;
  const sampled = result.method === 'sampled';
  const shown = Math.min(top, units.length);
  return [
    heading(say('外部供给全断：损失的分摊', 'Without outside supply: who has what part in the loss'), 1),
    paragraph(
      total === undefined
        ? say('基准下没有目标在运转，无可损失。', 'No target runs to begin with: there is nothing to lose.')
        : say(
            `就${to.providerName(options.lens)}而言，外部供给全断损失 ${to.percent(total)}，${stops.length === 0 ? '没有目标停产' : `${stops.length} 个目标停产：${to.names(stops, 6)}`}。`,
            `For ${to.providerName(options.lens)}, ${to.percent(total)} is lost without outside supply; ${stops.length === 0 ? 'no target stops' : `${plural(stops.length, 'target')} would stop: ${to.names(stops, 6)}`}.`,
          ),
    ),
    paragraph(`${modeLine(options.mode, to)}${say('。', '.')}`),
    units.length + result.nullUnits === 0
      ? paragraph(
          say(
            '覆盖文件没有写明外部由谁供给，无从分摊。请在 provisions 中列出外部供给者。',
            'The coverage names nobody who supplies from outside, so there is nothing to share out. List outside suppliers under provisions.',
          ),
        )
      : paragraph(
          say(
            `Shapley 分摊，${sampled ? `抽样 ${options.samples} 次（种子 ${options.seed}）` : '精确'}；各项之和即总损失。${units.length} 项有份（${listed(shown, units.length, to)}），另有 ${result.nullUnits} 项毫无影响。`,
            `Shapley values, ${sampled ? `${options.samples} samples (seed ${options.seed})` : 'exact'}; they add up to the whole. ${units.length} have a part (${listed(shown, units.length, to)}), ${result.nullUnits} more make no difference.`,
          ),
        ),
    ...(units.length === 0
      ? []
      : [
          table(
            [
              left(say('节点', 'Node')),
              left(say('法域', 'Jurisdiction')),
              right(say('份额', 'Part')),
              ...(sampled ? [right(say('标准误', 'Error'))] : []),
            ],
            units
              .slice(0, top)
              .map(({ node, jurisdiction, share, standardError }) => [
                to.name(node),
                jurisdiction === undefined ? say('不详', 'unknown') : to.providers([jurisdiction]),
                to.percent(share),
                ...(sampled ? [standardError === undefined ? '–' : to.percent(standardError)] : []),
              ]),
          ),
        ]),
  ];
}
