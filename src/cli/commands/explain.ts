import type { Command } from 'commander';
import { explain } from '../../explain/explain.ts';
import { planChains } from '../../../chains/index.ts';
import { loadCoverage, loadNetwork } from '../load.ts';
import { command, coverageFlags, dataFlags, given, structureFlags, targetFlags, type CommonFlags, type Session } from '../command.ts';
import { analysisOptions, type AnalysisArguments } from './arguments.ts';

type Flags = CommonFlags & AnalysisArguments;

export function addExplain(root: Command, session: Session): void {
  const added = command(root, session, 'explain <node>', '解释：为何需要、为何缺、为何薄弱 / why it is needed, missing or weak', [
    'explain 烧结钕铁硼',
    'explain 电解铜 --target 新能源汽车 --lang en',
  ]);
  targetFlags(structureFlags(coverageFlags(dataFlags(added)))).action(async (node: string, flags: Flags) => {
    const network = await loadNetwork(flags, planChains);
    const coverage = await loadCoverage(flags, network);
    const options = { ...analysisOptions(flags), ...given({ coverage }) };
    await session.answer(explain(network, { node, ...options }), flags, { network, ...given({ coverage }) });
  });
}
