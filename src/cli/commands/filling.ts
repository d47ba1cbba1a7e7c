import { Option, type Command } from 'commander';
import { unknownReadings, type FillingOptions, type UnknownAs } from '../../analysis/filling.ts';
import type { Trade } from '../../analysis/trade.ts';
import type { Network } from '../../graph/network.ts';
import { solvers, type Solver } from '../../graph/cheapest-sets.ts';
import { atLeastOne, collectNumber, given } from '../command.ts';
import { loadPrices, needCoverage } from '../load.ts';
import type { DataFlags } from '../load.ts';
import { lensOptions, type AnalysisArguments } from './arguments.ts';

/** What the flags of a filling command give. */
export interface FillingArguments {
  readonly trade?: readonly string[];
  readonly have?: readonly string[];
  readonly cost?: string;
  readonly buy?: ReadonlyMap<string, number>;
  readonly without?: readonly string[];
  readonly with?: readonly string[];
  readonly unknownAs?: UnknownAs;
  readonly solver?: Solver;
  readonly timeLimit?: number;
}

/** Adds the flag that says what can be bought for nothing. */
export function tradeFlag(added: Command): Command {
  return added.option(
    '--trade <trade|node...>',
    '可外购：resources、closed、open，或节点 / what can be bought: resources, closed, open, or nodes',
  );
}

/** Adds the flags of questions that fill gaps. */
export function fillingFlags(added: Command): Command {
  return haveFlag(tradeFlag(added))
    .option('--cost <file>', '新增价格文件 {"节点": 价格}（默认每个 1）/ file of prices of adding (default 1 each)')
    .option('--buy <node=price...>', '可按此价外购 / what can be bought at a price', collectNumber)
    .option('--without <node...>', '不得新增或外购 / what may be neither added nor bought')
    .option('--with <node...>', '必须新增 / what is added in any case')
    .addOption(new Option('--unknown-as <reading>', '未见记载者视为 / what is not evidenced counts as').choices(unknownReadings))
    .addOption(new Option('--solver <solver>', '求解方式 / who looks for the optimum').choices(solvers))
    .option('--time-limit <seconds>', 'HiGHS 的时限（默认 60）/ time limit of HiGHS (default 60)', atLeastOne);
}

/** Adds the flag that lists what is there, which leaves nothing for a coverage to say. */
export function haveFlag(added: Command): Command {
  return added.addOption(
    new Option(
      '--have <node...>',
      '已有这些，且仅有这些（代替 --coverage）/ what is there, and nothing else (instead of --coverage)',
    ).conflicts('coverage'),
  );
}

/** The options that the flags mean; reads the coverage and the prices. */
export async function fillingOptions(network: Network, flags: DataFlags & AnalysisArguments & FillingArguments): Promise<FillingOptions> {
  return given({
    coverage: flags.have === undefined ? await needCoverage(flags, network) : undefined,
    have: flags.have,
    targets: flags.target,
    mode: flags.mode,
    include: flags.include,
    ...lensOptions(flags),
    trade: tradeOf(flags.trade),
    cost: flags.cost === undefined ? undefined : await loadPrices(flags.cost, network),
    buy: flags.buy,
    forbid: flags.without,
    force: flags.with,
    unknownAs: flags.unknownAs,
    solver: flags.solver,
    timeLimitSeconds: flags.timeLimit,
  });
}

/** What `--trade` means: one of the three words, or a list of nodes. */
export function tradeOf(words: readonly string[] | undefined): Trade | undefined {
  const [only] = words ?? [];
  return words?.length === 1 && (only === 'resources' || only === 'closed' || only === 'open') ? only : words;
}
