import type { Command } from 'commander';
import { describeChain, describeNode, findChain } from '../../analysis/describe.ts';
import { planChains } from '../../../chains/index.ts';
import { loadNetwork } from '../load.ts';
import { command, dataFlags, drawnNodes, given, topFlag, type CommonFlags, type Session } from '../command.ts';

export function addShow(root: Command, session: Session): void {
  const added = command(root, session, 'show <chain|node>', '一条链，或一个节点 / one chain, or one node', [
    'show 稀土永磁材料产业链',
    'show 覆铜板 --lang en',
    'show photovoltaics --format svg',
  ]);
  topFlag(dataFlags(added), drawnNodes).action(async (reference: string, flags: CommonFlags) => {
    const network = await loadNetwork(flags, planChains);
    const result = findChain(network, reference) === undefined ? describeNode(network, reference) : describeChain(network, reference);
    await session.answer(result, flags, { network, ...given({ top: flags.top }) });
  });
}
