import { InvalidArgumentError, Option, type Command } from 'commander';
import { centrality, centralityMeasures, type CentralityMeasure } from '../../analysis/centrality.ts';
import { loadNetwork } from '../load.ts';
import { atLeastOne, command, dataFlags, given, seedFlag, topFlag, type CommonFlags, type Session } from '../command.ts';

interface Flags extends CommonFlags {
  readonly measure?: readonly CentralityMeasure[];
  readonly top?: number;
  readonly raw?: boolean;
  readonly damping?: number;
  readonly alpha?: number;
  readonly sample?: number;
  readonly seed?: number;
}

export function addCentrality(root: Command, session: Session): void {
  const added = command(root, session, 'centrality', '节点在供应图中的中心性 / how central each node is in the supply graph', [
    'centrality',
    'centrality --measure betweenness harmonic --top 30 --lang en',
    'centrality --measure pagerank --json',
  ]);
  seedFlag(topFlag(dataFlags(added)))
    .addOption(measureFlag())
    .option('--raw', '不作归一化 / do not normalise')
    .option('--damping <d>', 'PageRank 的阻尼（默认 0.85）/ of PageRank (default 0.85)', finite)
    .option('--alpha <a>', 'Katz 每步的权重（默认 0.1）/ weight of a step in Katz (default 0.1)', finite)
    .option('--sample <n>', '只从 n 个随机节点出发 / follow ways from n random nodes only', atLeastOne)
    .action(async (flags: Flags) => {
      const network = await loadNetwork(flags);
      const result = centrality(network, {
        measures: flags.measure ?? ['betweenness', 'pagerank', 'suppliers', 'users'],
        ...given({
          normalised: flags.raw === true ? false : undefined,
          damping: flags.damping,
          alpha: flags.alpha,
          sample: flags.sample === undefined ? undefined : { sources: flags.sample, seed: flags.seed ?? 1 },
        }),
      });
      await session.answer(result, flags, { network, ...given({ top: flags.top }) });
    });
}

/** Its choices are said and completed, not enforced: a measure that is none is refused with what to ask instead. */
function measureFlag(): Option {
  const flag = new Option(
    '--measure <measure...>',
    '按第一个排序（默认 betweenness pagerank suppliers users）/ ordered by the first (default: betweenness pagerank suppliers users)',
  );
  flag.argChoices = [...centralityMeasures];
  return flag;
}

function finite(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError('一个数 / a number');
  return value;
}
