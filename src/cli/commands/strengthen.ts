import { Option, type Command } from 'commander';
import { strengthen } from '../../analysis/strengthen.ts';
import { elementKinds, otherSuppliers, type ElementKind, type Others } from '../../graph/supply-layer.ts';
import { loadNetwork, needCoverage } from '../load.ts';
import {
  atLeastOne,
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

type Flags = CommonFlags & AnalysisArguments & { readonly elements?: ElementKind; readonly others?: Others; readonly size?: number };

export function addStrengthen(root: Command, session: Session): void {
  const added = command(root, session, 'strengthen', '强链：第二来源、能力、他处供给各能减少多少损失 / what a second source saves', [
    'strengthen --target 新能源汽车',
    'strengthen --elements jurisdictions --size 2 --lang en',
  ]);
  topFlag(targetFlags(structureFlags(coverageFlags(dataFlags(added)))), '文本中列出几条（默认 20）/ how many to list in text (default 20)')
    .addOption(new Option('--elements <kind>', '什么会失效（默认 nodes）/ what may fail (default nodes)').choices(elementKinds))
    .addOption(new Option('--others <what>', '未列名的供给者（默认 none）/ suppliers nobody names (default none)').choices(otherSuppliers))
    .option('--size <n>', '一并采取几项（默认 3）/ how many moves together (default 3)', atLeastOne)
    .action(async (flags: Flags) => {
      const network = await loadNetwork(flags);
      const coverage = await needCoverage(flags, network);
      const { elements, others, size } = flags;
      const options = { ...analysisOptions(flags), ...given({ elements, others, size }) };
      await session.answer(strengthen(network, { coverage, ...options }), flags, { network, coverage, ...given({ top: flags.top }) });
    });
}
