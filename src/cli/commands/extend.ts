import { Option, type Command } from 'commander';
import { extend } from '../../analysis/extend.ts';
import { unknownReadings, type UnknownAs } from '../../analysis/filling.ts';
import { loadNetwork, needCoverage } from '../load.ts';
import {
  command,
  coverageFlags,
  dataFlags,
  given,
  structureFlags,
  targetFlags,
  topFlag,
  wholeNumber,
  type CommonFlags,
  type Session,
} from '../command.ts';
import { analysisOptions, type AnalysisArguments } from './arguments.ts';
import { haveFlag, tradeFlag, tradeOf } from './filling.ts';

type Flags = CommonFlags &
  AnalysisArguments & {
    readonly have?: readonly string[];
    readonly trade?: readonly string[];
    readonly without?: readonly string[];
    readonly unknownAs?: UnknownAs;
    readonly maxMissing?: number;
  };

export function addExtend(root: Command, session: Session): void {
  const added = command(root, session, 'extend', '延链：由已有的可延伸到哪里 / what could be made next from what is here', [
    'extend --max-missing 2',
    'extend --have 电解铜 --chain copper-and-alloys --lang en',
  ]);
  topFlag(
    haveFlag(tradeFlag(targetFlags(structureFlags(coverageFlags(dataFlags(added)))))),
    '文本中列出几条（默认 20）/ how many to list in text (default 20)',
  )
    .option('--without <node...>', '不得新增或外购 / what may be neither added nor bought')
    .addOption(
      new Option('--unknown-as <reading>', '未见记载者视为（默认 absent）/ what is not evidenced counts as (default absent)').choices(
        unknownReadings.slice(1),
      ),
    )
    .option('--max-missing <n>', '除它以外最多还缺几个（默认 1）/ how many others may be missing (default 1)', wholeNumber)
    .action(async (flags: Flags) => {
      const network = await loadNetwork(flags);
      const coverage = flags.have === undefined ? await needCoverage(flags, network) : undefined;
      const { have, without, unknownAs, maxMissing } = flags;
      const asked = given({ have, forbid: without, unknownAs, maxMissing, trade: tradeOf(flags.trade), coverage });
      const options = { ...analysisOptions(flags), ...asked };
      await session.answer(await extend(network, options), flags, { network, ...given({ coverage, top: flags.top }) });
    });
}
