import type { Command } from 'commander';
import { compareChains } from '../../analysis/compare-chains.ts';
import { compareCoverage } from '../../analysis/compare-coverage.ts';
import { loadChain, loadNetwork, needCoverage } from '../load.ts';
import { command, coverageFlags, dataFlags, given, topFlag, type CommonFlags, type Session } from '../command.ts';

type Flags = CommonFlags & { readonly lenses?: boolean; readonly target?: readonly string[]; readonly top?: number };

export function addDiff(root: Command, session: Session): void {
  const added = command(
    root,
    session,
    'diff <before> <after> [more...]',
    '对比两个产业链；或用 --lenses 对比几个地区 / what changed between two chains; with --lenses, who has what',
    ['diff old.json new.json', 'diff photovoltaics mine.json --json', 'diff 赣州市 九江市 南昌市 --lenses'],
  );
  topFlag(coverageFlags(dataFlags(added)), '文本中列出几条（默认 20）/ how many to list in text (default 20)')
    .option('--lenses', '参数是覆盖中的主体，如各市 / the words are providers of a coverage, cities say')
    .option('--target <node...>', '目标（默认终端产品），只用于 --lenses / targets (default: end products), with --lenses only')
    .action(async (before: string, after: string, more: readonly string[], flags: Flags) => {
      if (flags.lenses !== true) {
        if (more.length > 0) added.error('error: 产业链一次对比两个 / chains are compared two at a time');
        await session.answer(compareChains(await loadChain(before), await loadChain(after)), flags);
        return;
      }
      const network = await loadNetwork(flags);
      const coverage = await needCoverage(flags);
      const coverages = [before, after, ...more].map((lens) => ({ coverage, lens }));
      const result = await compareCoverage(network, { coverages, ...given({ targets: flags.target }) });
      await session.answer(result, flags, { network, coverage, ...given({ top: flags.top }) });
    });
}
