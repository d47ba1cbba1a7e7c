import { Option, type Command } from 'commander';
import { origins, type Chain, type Origin } from '../../model/chain.ts';
import { compose } from '../../graph/compose.ts';
import { compareChains } from '../../analysis/compare-chains.ts';
import { compareCoverage } from '../../analysis/compare-coverage.ts';
import { loadChain, loadNetwork, needCoverage } from '../load.ts';
import { lensOptions, type LensArguments } from './arguments.ts';
import { command, coverageFlags, dataFlags, given, topFlag, type CommonFlags, type Session } from '../command.ts';

type Flags = CommonFlags &
  LensArguments & {
    readonly lenses?: boolean;
    readonly layer?: Origin;
    readonly target?: readonly string[];
    readonly top?: number;
  };

export function addDiff(root: Command, session: Session): void {
  const added: Command = command(
    root,
    session,
    'diff [what...]',
    '对比两个产业链；或用 --lenses 对比几个地区、--layer 对比规划与参照 / what changed between two chains; with --lenses, who has what; with --layer, what the plan leaves out',
    ['diff old.json new.json', 'diff photovoltaics mine.json --json', 'diff 赣州市 九江市 南昌市 --lenses', 'diff --layer printed'],
  );
  topFlag(coverageFlags(dataFlags(added)), '文本中列出几条（默认 20）/ how many to list in text (default 20)')
    .option('--lenses', '参数是覆盖中的主体，如各市 / the words are providers of a coverage, cities say')
    .addOption(
      new Option(
        '--layer <layer>',
        '只取这一层，与全部相比；参数是产业链（默认十一条）/ this layer against everything; the words are chains (default: all eleven)',
      ).choices(origins.slice(0, -1)),
    )
    .option('--target <node...>', '目标（默认终端产品），只用于 --lenses / targets (default: end products), with --lenses only')
    .action(async (words: readonly string[], flags: Flags) => {
      if (flags.lenses === true) {
        if (flags.lens !== undefined)
          added.error('error: --lenses 已列出透镜，不再用 --lens / --lenses lists the lenses, --lens adds nothing');
        const network = await loadNetwork(flags);
        const coverage = await needCoverage(flags, network);
        const { presentIf } = lensOptions(flags);
        const coverages = words.map((lens) => ({ coverage, lens }));
        const result = await compareCoverage(network, { coverages, ...given({ targets: flags.target, presentIf }) });
        await session.answer(result, flags, { network, coverage, ...given({ top: flags.top }) });
        return;
      }
      const [before, after] = words;
      if (flags.layer === undefined) {
        if (before === undefined || after === undefined || words.length > 2)
          added.error(`error: 产业链一次对比两个，这里有 ${words.length} 个 / chains are compared two at a time, not ${words.length}`);
        const right = await loadChain(after);
        const result = compareChains(await loadChain(before), right);
        await session.answer(result, flags, { network: compose([right]), ...given({ top: flags.top }) });
        return;
      }
      const chains: Chain[] = [];
      for (const word of words) chains.push(await loadChain(word));
      const network = chains.length === 0 ? await loadNetwork(flags) : compose(chains);
      const result = compareChains(network.chains, network.chains, { beforeLayer: flags.layer });
      await session.answer(result, flags, { network, ...given({ top: flags.top }) });
    });
}
