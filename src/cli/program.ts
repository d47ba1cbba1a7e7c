import { Command } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import type { Language } from '../model/text.ts';
import { report } from '../report/index.ts';
import { addCascade } from './commands/cascade.ts';
import { addCentrality } from './commands/centrality.ts';
import { addChains } from './commands/chains.ts';
import { addCheck } from './commands/check.ts';
import { addComplete } from './commands/complete.ts';
import { addCompletion } from './commands/completion.ts';
import { addCutSets } from './commands/cut-sets.ts';
import { addDiff } from './commands/diff.ts';
import { addExplain } from './commands/explain.ts';
import { addExport } from './commands/export.ts';
import { addExtend } from './commands/extend.ts';
import { addGaps } from './commands/gaps.ts';
import { addImport } from './commands/import.ts';
import { addMcp } from './commands/mcp.ts';
import { addNew } from './commands/new.ts';
import { addOverview } from './commands/overview.ts';
import { addReport } from './commands/report.ts';
import { addRoadmap } from './commands/roadmap.ts';
import { addShow } from './commands/show.ts';
import { addStrengthen } from './commands/strengthen.ts';
import { addDownstream, addUpstream } from './commands/upstream.ts';
import { addWeakLinks } from './commands/weak-links.ts';
import type { Session, Terminal } from './command.ts';
import { speaking } from './help.ts';
import { putText } from './put-files.ts';

/** The command line: one command a file, each added to the same root. */
export function program(terminal: Terminal, asked: Language | undefined, setExitCode: (code: 0 | 1) => void): Command {
  const session: Session = {
    terminal,
    asked,
    answer: async (result, flags, on = {}) => {
      const format = flags.json === true ? 'json' : flags.format;
      const width = terminal.columns === undefined ? {} : { width: terminal.columns };
      const { output, exitCode } = report(result, { ...on, ...width, language: flags.lang, format });
      await putText(terminal, output, flags);
      setExitCode(exitCode);
    },
  };
  const root = speaking(new Command('chanyelian'), asked)
    .description('产业链：薄弱环节、缺口、上游依赖 / industry chains: weak links, gaps, upstream dependencies')
    .version(manifest.version, '-V, --version', '版本号 / the version')
    .helpOption('-h, --help', '用法 / this help')
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHelpWidth: () => Math.min(terminal.columns ?? 80, 120),
      getErrHelpWidth: () => Math.min(terminal.columns ?? 80, 120),
    })
    .addHelpText('after', asked === undefined ? '\n加 --lang zh 只用中文 / add --lang en for English alone' : '')
    .exitOverride()
    .helpCommand(false);
  for (const add of [
    addOverview,
    addChains,
    addShow,
    addUpstream,
    addDownstream,
    addWeakLinks,
    addGaps,
    addComplete,
    addRoadmap,
    addStrengthen,
    addExtend,
    addCascade,
    addCutSets,
    addCentrality,
    addExplain,
    addCheck,
    addDiff,
    addImport,
    addExport,
    addNew,
    addReport,
    addMcp,
    addCompletion,
  ])
    add(root, session);
  return root;
}
