import { CommanderError } from 'commander';
import { ChainError } from '../model/chain-error.ts';
import type { Issue } from '../model/issue.ts';
import { formatIssue } from '../model/messages.ts';
import { languages, type Language } from '../model/text.ts';
import { clean } from '../report/clean.ts';
import type { Terminal } from './command.ts';
import { DataError } from './load.ts';
import { program } from './program.ts';

/**
 * Runs one command line and gives its exit code: 0 answered, 1 a check found errors, 2 usage or data error.
 *
 * Data goes to `out`, talk to `err`; nothing is thrown.
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const asked = languageIn(args);
  const language = asked ?? 'zh';
  try {
    let exitCode: 0 | 1 = 0;
    await program(terminal, asked, (code) => (exitCode = code)).parseAsync(withCommand(args), { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // commander has said why
    if (error instanceof DataError) {
      const line = error.line ?? ((problem: Issue) => `${error.file}: ${formatIssue(problem, language)}`);
      for (const problem of error.issues) terminal.err(`${clean(line(problem, language))}\n`);
      return 2;
    }
    if (error instanceof ChainError) {
      terminal.err(`${clean(formatIssue(asFlag(error.issue), language))}\n`);
      return 2;
    }
    throw error;
  }
}

/** The flag behind an option that has another name on the command line. */
const flagOf: ReadonlyMap<unknown, string> = new Map([
  ['target', '--target'],
  ['targets', '--target'],
  ['forbid', '--without'],
  ['force', '--with'],
  ['have', '--have'],
  ['lens', '--lens'],
  ['samples', '--samples'],
  ['coverages', 'diff --lenses'],
]);

function asFlag(issue: Issue): Issue {
  const flag = issue.code === 'invalid-option' && 'option' in issue ? flagOf.get(issue.option) : undefined;
  return flag === undefined ? issue : ({ ...issue, option: flag } as Issue);
}

/** A command line without a command asks for the overview. */
function withCommand(args: readonly string[]): string[] {
  const [first] = args;
  const own = first !== undefined && (!first.startsWith('-') || ['-h', '--help', '-V', '--version'].includes(first));
  return own ? [...args] : ['overview', ...args];
}

/** The language asked for, read ahead so that help and complaints about the rest are in it too. */
function languageIn(args: readonly string[]): Language | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = args[at]?.split('=')[1] ?? args[at + 1];
  return languages.find((language) => language === asked);
}
