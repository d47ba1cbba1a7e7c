import { Option, type Command } from 'commander';
import { cascade } from '../../analysis/cascade.ts';
import { ChainError } from '../../model/chain-error.ts';
import { otherSuppliers, type Others } from '../../graph/supply-layer.ts';
import { loadCoverage, loadNetwork } from '../load.ts';
import {
  command,
  coverageFlags,
  dataFlags,
  drawnNodes,
  given,
  structureFlags,
  targetFlags,
  topFlag,
  type CommonFlags,
  type Session,
} from '../command.ts';
import { analysisOptions, type AnalysisArguments } from './arguments.ts';

type Flags = CommonFlags &
  AnalysisArguments & { readonly remove?: readonly string[]; readonly removeSupplier?: readonly string[]; readonly others?: Others };

export function addCascade(root: Command, session: Session): void {
  const added = command(root, session, 'cascade', '断链传导：失去之后什么停产 / what falls after a loss', [
    'cascade --remove 电解铜',
    'cascade --remove 硅棒 硅锭',
    'cascade --remove 稀土开采 --lang en',
    'cascade --remove-supplier 赣州市',
    'cascade --remove 电解铜 --format svg',
  ]);
  topFlag(targetFlags(structureFlags(coverageFlags(dataFlags(added)))), drawnNodes)
    .option('--remove <node...>', '失去的节点或环节 / nodes or stages that are lost')
    .option('--remove-supplier <provider...>', '失去的供给主体或法域 / providers or jurisdictions that are lost')
    .addOption(
      new Option('--others <what>', '未列名的供给者：补上，或视为没有（默认）/ unnamed suppliers: step in, or none (default)').choices(
        otherSuppliers,
      ),
    )
    .action(async (flags: Flags) => {
      if (flags.remove === undefined && flags.removeSupplier === undefined) {
        const expected = { zh: '至少一个节点，或 --remove-supplier', en: 'at least one node, or --remove-supplier' };
        throw new ChainError('invalid-option', { option: '--remove', found: '', expected });
      }
      const network = await loadNetwork(flags);
      const coverage = flags.removeSupplier === undefined ? undefined : await loadCoverage(flags, network);
      const options = given({
        failed: flags.remove,
        failedSuppliers: flags.removeSupplier,
        others: flags.others,
        coverage,
      });
      await session.answer(cascade(network, { ...analysisOptions(flags), ...options }), flags, {
        network,
        ...given({ coverage, top: flags.top }),
      });
    });
}
