import { Option, type Command } from 'commander';
import { minimalCutSets } from '../../analysis/minimal-cut-sets.ts';
import { substituteReadings, type Substitutes } from '../../analysis/worlds.ts';
import { elementKinds, type ElementKind } from '../../graph/supply-layer.ts';
import { loadCoverage, loadNetwork } from '../load.ts';
import { atLeastOne, command, coverageFlags, dataFlags, given, structureFlags, type CommonFlags, type Session } from '../command.ts';
import { lensOptions, type AnalysisArguments } from './arguments.ts';

type Flags = CommonFlags &
  AnalysisArguments & {
    readonly maxSize?: number;
    readonly limit?: number;
    readonly elements?: ElementKind;
    readonly among?: readonly string[];
    readonly substitutes?: Substitutes;
  };

export function addCutSets(root: Command, session: Session): void {
  const added = command(root, session, 'cut-sets <node>', '最小割集：同时失去哪些即停产 / losses that stop it together', [
    'cut-sets 永磁电机',
    'cut-sets 新能源汽车 --max-size 3 --lang en',
    'cut-sets 硅片 --among 硅棒 硅锭 高纯硅料 --json',
  ]);
  structureFlags(coverageFlags(dataFlags(added)))
    .option('--max-size <k>', '最多几个同时失去（默认 2）/ most losses at once (default 2)', atLeastOne)
    .option('--limit <n>', '最多几组（默认 10000）/ most sets (default 10000)', atLeastOne)
    .option('--among <element...>', '只有这些会失去 / the only elements that may fail')
    .addOption(
      new Option('--elements <what>', '节点（默认）、供给主体或法域 / nodes (default), providers or jurisdictions').choices(elementKinds),
    )
    .addOption(
      new Option(
        '--substitutes <how>',
        '替代关系：按所写（默认），或证据弱的也按“须全部具备”再算 / alternatives as written (default), or weakly evidenced ones doubted',
      ).choices(substituteReadings),
    )
    .action(async (node: string, flags: Flags) => {
      const network = await loadNetwork(flags);
      const withCoverage = flags.coverage !== undefined || (flags.elements ?? 'nodes') !== 'nodes';
      const coverage = withCoverage ? await loadCoverage(flags, network) : undefined;
      const options = given({
        maxSize: flags.maxSize,
        limit: flags.limit,
        elements: flags.elements,
        among: flags.among,
        substitutes: flags.substitutes,
        coverage,
        mode: flags.mode,
        include: flags.include,
        ...(coverage === undefined ? {} : lensOptions(flags)),
      });
      await session.answer(minimalCutSets(network, { target: node, ...options }), flags, { network, ...given({ coverage }) });
    });
}
