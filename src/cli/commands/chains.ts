import type { Command } from 'commander';
import { describeChains } from '../../analysis/describe.ts';
import { planChains } from '../../../chains/index.ts';
import { loadNetwork } from '../load.ts';
import { command, dataFlags, type CommonFlags, type Session } from '../command.ts';

export function addChains(root: Command, session: Session): void {
  dataFlags(command(root, session, 'chains', '内置产业链一览 / the built-in chains', ['chains', 'chains --json'])).action(
    async (flags: CommonFlags) => {
      const network = await loadNetwork(flags, planChains);
      await session.answer(describeChains(network), flags, { network });
    },
  );
}
