import type { OverviewResult, StageState } from '../../analysis/overview.ts';
import { bullets, heading, left, ordered, paragraph, right, table, type Document } from '../document.ts';
import type { Speaker } from '../speaker.ts';
import { baselineLine, gapItem, weakLinkItem } from './findings.ts';

/** The main job as a document. */
export function overviewDocument(result: OverviewResult, lens: string, to: Speaker): Document {
  const { say } = to;
  const sum = (of: (row: OverviewResult['chains'][number]) => number) => result.chains.reduce((total, row) => total + of(row), 0);
  const { attainable, completeness } = result;
  const range = ({ low, high }: { low: number; high: number }) =>
    low === high ? to.percent(low) : `${to.percent(low)}–${to.percent(high)}`;
  return [
    heading(say(`${result.chains.length} 条产业链，一张网：${lens}`, `${result.chains.length} industry chains, one network: ${lens}`), 1),
    paragraph(
      say(
        `${result.nodes} 个节点，${result.needs} 项投入。${lens}：已有记载 ${sum((row) => row.present)}，规划中 ${sum((row) => row.planned)}，明确没有 ${sum((row) => row.missing)}，未见记载 ${sum((row) => row.unknown)}。未见记载不等于没有。`,
        `${result.nodes} nodes, ${result.needs} needs. ${lens}: evidenced ${sum((row) => row.present)}, planned ${sum((row) => row.planned)}, said to be absent ${sum((row) => row.missing)}, not evidenced ${sum((row) => row.unknown)}. Not evidenced does not mean absent.`,
      ),
    ),
    heading(say('各链状态', 'State of each chain')),
    table(
      [left(say('产业链', 'Chain')), right(say('已有/节点', 'Present/nodes')), left(say('环节', 'Stages'))],
      result.chains.map((row) => [
        to.shortChainName(row.chain),
        `${row.present}/${row.nodes}`,
        row.stages.map(({ stage, state }) => `${to.stageName(row.chain, stage)}${stageMark(state, to)}`).join(' → '),
      ]),
    ),
    heading(say('薄弱环节：失去哪个节点，损失最大', 'Weak links: whose loss costs most')),
    paragraph(
      say(
        `损失 = 该节点处处断供时，停产的目标占运转的目标之比（等权；目标默认为终端产品）。${result.weakTotal} 个节点损失大于 0。${baselineLine(result.baseline, to)}`,
        `Loss = share of the running targets (end products, unless named) that stop when the node is lost everywhere (equal values). ${result.weakTotal} nodes have a loss above 0. ${baselineLine(result.baseline, to)}`,
      ),
    ),
    ordered(result.weakLinks.map((link) => weakLinkItem(link, to))),
    ...(result.weakResources.length === 0
      ? []
      : [
          paragraph(say('资源类（只能自有或外购，规划不能新增）：', 'Resources (to be had or bought; no plan can add them):')),
          bullets(result.weakResources.map((link) => weakLinkItem(link, to).text)),
        ]),
    heading(say(`缺口：${lens}缺什么`, `Gaps: what ${lens} lacks`)),
    paragraph(
      say(
        `目标可得：确定 ${attainable.certain.length}，若未见记载者其实都有则再加 ${attainable.possible.length}，无论如何不可得 ${attainable.no.length}（资源类可外购）。完整度（${completeness.nodes} 个节点，三个数一并看）：有无 ${range(completeness.count)}，按能力 ${range(completeness.capabilityWeighted)}，最短板 ${range(completeness.leontief)}。`,
        `Targets attainable: ${attainable.certain.length} for certain, ${attainable.possible.length} more if all that is not evidenced is there, ${attainable.no.length} not at all (resources can be bought). Completeness (${completeness.nodes} nodes, three figures to be read together): count ${range(completeness.count)}, capability-weighted ${range(completeness.capabilityWeighted)}, Leontief minimum ${range(completeness.leontief)}.`,
      ),
    ),
    paragraph(
      say(
        `共 ${result.gapTotal} 个节点需要而未见（资源类除外）。每条链里妨碍目标最多的一个（全部：chanyelian gaps）：`,
        `${result.gapTotal} nodes are needed and not evidenced (resources apart). Of each chain the one that keeps most targets from being attained (all of them: chanyelian gaps):`,
      ),
    ),
    ordered(result.gaps.map((gap) => gapItem(gap, to))),
    paragraph(
      say(
        `最弱证据：${result.weakestEvidence ?? '无'} 级。方括号内为证据等级：A 统计、标准、法规、规划；B 同行评议；C 协会、企业、百科；D 编者判断。`,
        `Weakest evidence: ${result.weakestEvidence ?? 'none'}. Levels in brackets: A statistics, standards, law, the plan; B peer-reviewed; C trade bodies, companies, encyclopaedias; D editor’s judgement.`,
      ),
    ),
  ];
}

/** What is known of a stage, in brackets. */
function stageMark(state: StageState, to: Speaker): string {
  const words: Record<StageState, string> = {
    present: to.say('[有]', ' [yes]'),
    partial: to.say('[部分]', ' [part]'),
    planned: to.say('[规划]', ' [plan]'),
    missing: to.say('[无]', ' [no]'),
    unknown: to.say('[未见]', ' [?]'),
  };
  return words[state];
}
