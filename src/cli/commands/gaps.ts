import type { Command } from 'commander';
import { findGaps } from '../../analysis/find-gaps.ts';
import { loadNetwork, needCoverage } from '../load.ts';
import {
  command,
  coverageFlags,
  dataFlags,
  given,
  structureFlags,
  targetFlags,
  topFlag,
  type CommonFlags,
  type Session,
} from '../command.ts';
import { analysisOptions, type AnalysisArguments } from './arguments.ts';
import { tradeFlag, tradeOf } from './filling.ts';

type Flags = CommonFlags & AnalysisArguments & { readonly trade?: readonly string[] };

export function addGaps(root: Command, session: Session): void {
  const added = command(root, session, 'gaps', '缺口：需要而没有或未见记载的节点 / what is needed and absent or not evidenced', [
    'gaps --target 新能源汽车',
    'gaps --lens 赣州市 --trade closed',
    'gaps --file chain.json --coverage here.json --json',
  ]);
  topFlag(
    tradeFlag(targetFlags(structureFlags(coverageFlags(dataFlags(added))))),
    '文本中列出几条（默认 20）/ how many to list in text (default 20)',
  ).action(async (flags: Flags) => {
    const network = await loadNetwork(flags);
    const coverage = await needCoverage(flags, network);
    const options = { ...analysisOptions(flags), ...given({ trade: tradeOf(flags.trade) }) };
    await session.answer(findGaps(network, { coverage, ...options }), flags, { network, coverage, ...given({ top: flags.top }) });
  });
}
