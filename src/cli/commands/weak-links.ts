import { Option, type Command } from 'commander';
import { knockOutsQuestion } from '../../analysis/knock-outs.ts';
import { attributionQuestion } from '../../analysis/attribution.ts';
import { stabilityQuestion } from '../../analysis/stability.ts';
import { weakLinksQuestion } from '../../analysis/weak-links.ts';
import type { Question } from '../../graph/kernels.ts';
import { elementKinds, type ElementKind } from '../../graph/supply-layer.ts';
import { ChainError } from '../../model/chain-error.ts';
import { answerOnWorkers } from '../../node/worker-pool.ts';
import type { Answer } from '../../report/index.ts';
import { loadCoverage, loadNetwork } from '../load.ts';
import {
  atLeastOne,
  collectNumber,
  command,
  coverageFlags,
  dataFlags,
  given,
  seedFlag,
  structureFlags,
  targetFlags,
  topFlag,
  workersFlag,
  type CommonFlags,
  type Session,
} from '../command.ts';
import { withProgress } from '../progress.ts';
import { analysisOptions, type AnalysisArguments } from './arguments.ts';

type Flags = CommonFlags &
  AnalysisArguments & {
    readonly elements?: ElementKind;
    readonly attribute?: boolean;
    readonly samples?: number;
    readonly seed?: number;
    readonly recoverable?: ReadonlyMap<string, number>;
    readonly workers?: number;
  };

export function addWeakLinks(root: Command, session: Session): void {
  const added = command(root, session, 'weak-links', '薄弱环节：失去哪个节点损失最大 / whose loss costs most', [
    'weak-links --target 新能源汽车 --top 5',
    'weak-links --chain photovoltaics --json',
    'weak-links --elements providers --lang en',
    'weak-links --samples 50 --top 10',
    'weak-links --attribute',
    'weak-links --samples 50 --format svg',
  ]);
  const listed = topFlag(
    targetFlags(structureFlags(coverageFlags(dataFlags(added)))),
    '列出几条（默认 20）/ how many to list (default 20)',
  );
  seedFlag(workersFlag(listed))
    .addOption(
      new Option(
        '--elements <what>',
        '逐一失去节点、供给主体或法域，只看损失 / loss of each node, provider or jurisdiction, and nothing but loss',
      ).choices(elementKinds),
    )
    .addOption(
      new Option('--attribute', '外部供给全断时的损失，分摊到节点与法域 / who has what part in the loss without outside supply').conflicts([
        'elements',
        'samples',
      ]),
    )
    .addOption(
      new Option('--samples <n>', '按依据的可信度抽样 n 次，看排名稳不稳 / draw n worlds by the evidence: how stable is the ranking')
        .argParser(atLeastOne)
        .conflicts('elements'),
    )
    .option('--recoverable <node=part...>', '损失中能及时弥补的部分，0–1 / part of a loss made good in time, 0–1', collectNumber)
    .action(async (flags: Flags) => {
      const network = await loadNetwork(flags);
      const coverage = await loadCoverage(flags, network);
      const top = flags.top ?? 20;
      const options = { ...analysisOptions(flags), ...given({ coverage }) };
      const on = { network, top, ...given({ coverage }) };
      const answerTo = async (question: Question<Answer>) => session.answer(await answerOnWorkers(question, flags.workers), flags, on);
      const { attribute, elements, recoverable, samples, seed } = flags;
      if (elements !== undefined) await answerTo(knockOutsQuestion(network, { ...options, top, elements }));
      else if (attribute === true) {
        if (coverage === undefined) throw new ChainError('coverage-needed', {});
        await answerTo(attributionQuestion(network, { ...options, coverage, ...given({ seed }) }));
      } else if (samples === undefined) await answerTo(weakLinksQuestion(network, { ...options, top, ...given({ recoverable }) }));
      else {
        const drawing = flags.lang === 'zh' ? '抽样' : 'samples';
        const stable = await withProgress(session.terminal, drawing, async (at) =>
          answerOnWorkers(
            stabilityQuestion(network, {
              ...options,
              top,
              samples,
              ...given({ seed, recoverable }),
              onProgress: (done) => at(done.samples, done.of),
            }),
            flags.workers,
          ),
        );
        await session.answer(stable, flags, on);
      }
    });
}
