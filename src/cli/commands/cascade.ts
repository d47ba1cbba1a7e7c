import type { Command } from 'commander';
import { cascade } from '../../analysis/cascade.ts';
import { loadNetwork } from '../load.ts';
import { command, dataFlags, given, structureFlags, targetFlags, type CommonFlags, type Session } from '../command.ts';
import type { StructureArguments, TargetArguments } from './arguments.ts';

type Flags = CommonFlags & StructureArguments & TargetArguments & { readonly remove: readonly string[] };

export function addCascade(root: Command, session: Session): void {
  const added = command(root, session, 'cascade', '断链传导：失去之后什么停产 / what falls after a loss', [
    'cascade --remove 电解铜',
    'cascade --remove 硅棒 硅锭',
    'cascade --remove 稀土开采 --lang en',
  ]);
  targetFlags(structureFlags(dataFlags(added)))
    .requiredOption('--remove <node...>', '失去的节点或环节 / nodes or stages that are lost')
    .action(async (flags: Flags) => {
      const network = await loadNetwork(flags);
      const options = given({ targets: flags.target, values: flags.value, mode: flags.mode, include: flags.include });
      await session.answer(cascade(network, { failed: flags.remove, ...options }), flags, { network });
    });
}
