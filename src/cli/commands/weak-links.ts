import type { Command } from 'commander';
import { weakLinks } from '../../analysis/weak-links.ts';
import { loadCoverage, loadNetwork } from '../load.ts';
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
import type { AnalysisArguments } from './arguments.ts';

type Flags = CommonFlags & AnalysisArguments;

export function addWeakLinks(root: Command, session: Session): void {
  const added = command(root, session, 'weak-links', '薄弱环节：失去哪个节点损失最大 / whose loss costs most', [
    'weak-links --target 新能源汽车 --top 5',
    'weak-links --chain photovoltaics --json',
  ]);
  topFlag(targetFlags(structureFlags(coverageFlags(dataFlags(added)))), '列出几条（默认 20）/ how many to list (default 20)').action(
    async (flags: Flags) => {
      const network = await loadNetwork(flags);
      const coverage = await loadCoverage(flags);
      const options = given({
        coverage,
        targets: flags.target,
        values: flags.value,
        mode: flags.mode,
        include: flags.include,
        lens: flags.lens,
      });
      await session.answer(weakLinks(network, { ...options, top: flags.top ?? 20 }), flags, { network, ...given({ coverage }) });
    },
  );
}
