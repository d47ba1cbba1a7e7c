import type { Command } from 'commander';
import { roadmap } from '../../analysis/roadmap.ts';
import { loadNetwork } from '../load.ts';
import {
  command,
  coverageFlags,
  dataFlags,
  given,
  notNegative,
  structureFlags,
  targetFlags,
  topFlag,
  type CommonFlags,
  type Session,
} from '../command.ts';
import { withProgress } from '../progress.ts';
import type { AnalysisArguments } from './arguments.ts';
import { fillingFlags, fillingOptions, type FillingArguments } from './filling.ts';

type Flags = CommonFlags & AnalysisArguments & FillingArguments & { readonly budget?: number };

export function addRoadmap(root: Command, session: Session): void {
  const added = command(root, session, 'roadmap', '补链路线图：每多一分投入换来什么 / what each further addition buys', [
    'roadmap',
    'roadmap --target 永磁电机 太阳能组件 --budget 100',
    'roadmap --unknown-as absent --json',
  ]);
  topFlag(
    fillingFlags(targetFlags(structureFlags(coverageFlags(dataFlags(added))))),
    '文本中每步列出几个节点（默认 20）/ how many nodes of a step to list in text (default 20)',
  )
    .option('--budget <cost>', '预算上限 / most to spend', notNegative)
    .action(async (flags: Flags) => {
      const network = await loadNetwork(flags);
      const { solver: _, ...options } = await fillingOptions(network, flags);
      const worth = flags.lang === 'zh' ? '补链路线图，已达到的目标价值' : 'roadmap, value of targets attained';
      const result = await withProgress(session.terminal, worth, async (at) =>
        roadmap(network, {
          ...options,
          ...given({ values: flags.value, budget: flags.budget }),
          onProgress: (done) => at(done.value, done.of),
        }),
      );
      await session.answer(result, flags, { network, ...given({ coverage: options.coverage, top: flags.top }) });
    });
}
