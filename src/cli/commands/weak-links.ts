import { Option, type Command } from 'commander';
import { knockOutsQuestion } from '../../analysis/knock-outs.ts';
import { weakLinksQuestion } from '../../analysis/weak-links.ts';
import { elementKinds, type ElementKind } from '../../graph/supply-layer.ts';
import { answerOnWorkers } from '../../node/worker-pool.ts';
import { loadCoverage, loadNetwork } from '../load.ts';
import {
  command,
  coverageFlags,
  dataFlags,
  given,
  structureFlags,
  targetFlags,
  topFlag,
  workersFlag,
  type CommonFlags,
  type Session,
} from '../command.ts';
import type { AnalysisArguments } from './arguments.ts';

type Flags = CommonFlags & AnalysisArguments & { readonly elements?: ElementKind; readonly workers?: number };

export function addWeakLinks(root: Command, session: Session): void {
  const added = command(root, session, 'weak-links', '薄弱环节：失去哪个节点损失最大 / whose loss costs most', [
    'weak-links --target 新能源汽车 --top 5',
    'weak-links --chain photovoltaics --json',
    'weak-links --elements providers --lang en',
  ]);
  const listed = topFlag(
    targetFlags(structureFlags(coverageFlags(dataFlags(added)))),
    '列出几条（默认 20）/ how many to list (default 20)',
  );
  workersFlag(listed)
    .addOption(
      new Option(
        '--elements <what>',
        '逐一失去节点、供给主体或法域，只看损失 / loss of each node, provider or jurisdiction, and nothing but loss',
      ).choices(elementKinds),
    )
    .action(async (flags: Flags) => {
      const network = await loadNetwork(flags);
      const coverage = await loadCoverage(flags);
      const options = given({
        coverage,
        targets: flags.target,
        values: flags.value,
        mode: flags.mode,
        include: flags.include,
        lens: flags.lens,
        top: flags.top ?? 20,
      });
      const on = { network, ...given({ coverage }) };
      const { elements } = flags;
      if (elements === undefined)
        await session.answer(await answerOnWorkers(weakLinksQuestion(network, options), flags.workers), flags, on);
      else await session.answer(await answerOnWorkers(knockOutsQuestion(network, { ...options, elements }), flags.workers), flags, on);
    });
}
