import type { Command } from 'commander';
import { completions } from '../../analysis/completions.ts';
import { loadNetwork } from '../load.ts';
import {
  atLeastOne,
  command,
  coverageFlags,
  dataFlags,
  given,
  structureFlags,
  targetFlag,
  topFlag,
  type CommonFlags,
  type Session,
} from '../command.ts';
import type { AnalysisArguments } from './arguments.ts';
import { fillingFlags, fillingOptions, type FillingArguments } from './filling.ts';

type Flags = CommonFlags & AnalysisArguments & FillingArguments & { readonly k?: number };

export function addComplete(root: Command, session: Session): void {
  const added = command(root, session, 'complete', '补链：使目标可得的最省增补 / the cheapest additions that make targets attainable', [
    'complete --target 新能源汽车',
    'complete --target 通信器件 --k 3 --lang en',
    'complete --target t --file chain.json --have a b --cost costs.json --json',
  ]);
  topFlag(
    fillingFlags(targetFlag(structureFlags(coverageFlags(dataFlags(added))))),
    '文本中每组列出几个（默认 20）/ how many of a set to list in text (default 20)',
  )
    .option('--k <n>', '列出最省的几组（默认 1）/ how many of the cheapest sets (default 1)', atLeastOne)
    .action(async (flags: Flags) => {
      const network = await loadNetwork(flags);
      const options = await fillingOptions(network, flags);
      const result = await completions(network, { ...options, ...given({ k: flags.k }) });
      await session.answer(result, flags, { network, ...given({ coverage: options.coverage, top: flags.top }) });
    });
}
