import type { Command } from 'commander';
import { overview } from '../../analysis/overview.ts';
import { loadNetwork, needCoverage } from '../load.ts';
import { command, coverageFlags, dataFlags, given, targetFlags, topFlag, type CommonFlags, type Session } from '../command.ts';
import { analysisOptions, type AnalysisArguments } from './arguments.ts';

/** The main job, and what runs when no command is named. */
export function addOverview(root: Command, session: Session): void {
  const added = command(root, session, 'overview', '总览：各链状态、薄弱环节、缺口 / the state of every chain, weak links, gaps', [
    '',
    'overview --lang en --top 5',
    'overview --lens 赣州市',
  ]);
  topFlag(targetFlags(coverageFlags(dataFlags(added)))).action(async (flags: CommonFlags & Omit<AnalysisArguments, 'mode' | 'include'>) => {
    const network = await loadNetwork(flags);
    const coverage = await needCoverage(flags, network);
    const options = { ...analysisOptions(flags), ...given({ top: flags.top }) };
    await session.answer(overview(network, { coverage, ...options }), flags, { network, coverage });
  });
}
