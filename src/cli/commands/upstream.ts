import type { Command } from 'commander';
import { downstreamOf, upstreamOf } from '../../analysis/upstream-of.ts';
import { planChains } from '../../../chains/index.ts';
import { loadNetwork } from '../load.ts';
import { command, dataFlags, drawnNodes, given, topFlag, type CommonFlags, type Session } from '../command.ts';

export function addUpstream(root: Command, session: Session): void {
  addWalk(root, session, 'upstream', '上游依赖 / what a node depends on, all the way up', upstreamOf);
}

export function addDownstream(root: Command, session: Session): void {
  addWalk(root, session, 'downstream', '下游影响 / what depends on a node, all the way down', downstreamOf);
}

function addWalk(root: Command, session: Session, verb: string, description: string, walk: typeof upstreamOf | typeof downstreamOf): void {
  const added = command(root, session, `${verb} <node>`, description, [
    `${verb} 动力电池`,
    `${verb} 电解铜 --json`,
    `${verb} 电解铜 --format svg --top 30`,
  ]);
  topFlag(dataFlags(added), drawnNodes).action(async (node: string, flags: CommonFlags) => {
    const network = await loadNetwork(flags, planChains);
    await session.answer(walk(network, node), flags, { network, ...given({ top: flags.top }) });
  });
}
