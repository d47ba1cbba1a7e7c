import type { Command } from 'commander';
import { findGaps } from '../../analysis/find-gaps.ts';
import { roadmap } from '../../analysis/roadmap.ts';
import { weakLinks } from '../../analysis/weak-links.ts';
import { ChainError } from '../../model/chain-error.ts';
import { explorerPage } from '../../report/page/explorer-page.ts';
import { atLeastOne, command, coverageFlags, dataFlags, given, targetFlag, type FileFlags, type Session } from '../command.ts';
import { loadCoverage, loadNetwork } from '../load.ts';
import { putText } from '../put-files.ts';
import { analysisOptions, type AnalysisArguments } from './arguments.ts';

type Flags = FileFlags & AnalysisArguments & { readonly timeLimit?: number };

export function addReport(root: Command, session: Session): void {
  const added = command(
    root,
    session,
    'report',
    '探索页：一个可离线打开的网页 / the explorer page: one web page that opens offline',
    [
      'report --out report.html',
      'report --chain photovoltaics --lens 上饶市 --out pv.html',
      'report --file chain.json --coverage here.json --lang en --out mine.html',
    ],
    'file',
  );
  targetFlag(coverageFlags(dataFlags(added)))
    .option('--time-limit <seconds>', '路线图的时限（默认 60）/ time limit of the roadmap (default 60)', atLeastOne)
    .action(async (flags: Flags) => {
      if (flags.out !== undefined && !/\.html?$/iu.test(flags.out))
        throw new ChainError('invalid-option', {
          option: '--out',
          found: flags.out,
          expected: { zh: '以 .html 结尾的文件', en: 'a file that ends in .html' },
        });
      const network = await loadNetwork(flags);
      const coverage = await loadCoverage(flags, network);
      const asked = analysisOptions(flags);
      const seen = given({ coverage, ...asked });
      const weak = weakLinks(network, seen);
      const under = coverage === undefined ? undefined : { ...asked, coverage };
      const page = await explorerPage(network, {
        ...seen,
        language: flags.lang,
        weakLinks: weak,
        ...(under === undefined
          ? {}
          : {
              gaps: findGaps(network, under),
              roadmap: await roadmap(network, { ...under, ...given({ timeLimitSeconds: flags.timeLimit }) }),
            }),
      });
      await putText(session.terminal, page, flags);
    });
}
