import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { shareScopes, type Coverage } from '../model/coverage.ts';
import { modes } from '../model/terms.ts';
import { languages, type Language } from '../model/text.ts';
import { inclusions } from '../graph/lens.ts';
import type { Network } from '../graph/network.ts';
import { rollUps } from '../graph/presence-rule.ts';
import { reportFormats, type Answer, type ReportFormat } from '../report/index.ts';
import { examplesTitle } from './help.ts';
import type { DataFlags } from './load.ts';

/** What a command line may touch besides its arguments. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Columns, where known. */
  readonly columns?: number;
  /** Whether somebody watches `err`; without one there is no progress to see. @defaultValue false */
  readonly watched?: boolean;
  /** Milliseconds from any moment on; without a clock nothing is known to take long. */
  readonly now?: () => number;
}

/** The flags of a command that writes a file of its own kind. */
export interface FileFlags extends DataFlags {
  readonly lang: Language;
  readonly out?: string;
  readonly force?: boolean;
}

/** The flags of a command that answers. */
export interface CommonFlags extends FileFlags {
  readonly format: ReportFormat;
  readonly json?: boolean;
  readonly top?: number;
}

/** What a command is given to work with. */
export interface Session {
  readonly terminal: Terminal;
  /** The language asked for, in which help and usage errors are; in both where none was. */
  readonly asked: Language | undefined;
  /** Renders an answer and puts it where the flags say. */
  readonly answer: (result: Answer, flags: CommonFlags, on?: { network?: Network; coverage?: Coverage; top?: number }) => Promise<void>;
}

/** What a command puts out: an answer in the format asked for, a file of its own kind, the file it is given, or nothing. */
type Output = 'answer' | 'file' | 'given-file' | 'none';

/** A command with the flags that all of its kind share. */
export function command(
  root: Command,
  session: Session,
  usage: string,
  description: string,
  examples: readonly string[],
  output: Output = 'answer',
): Command {
  const added = root.command(usage).description(description);
  if (output === 'answer')
    added
      .addOption(new Option('--format <format>', '输出格式 / output format').choices(reportFormats).default('text'))
      .option('--json', '同 --format json / the same as --format json');
  added.addOption(new Option('--lang <language>', '语言 / language').choices(languages).default('zh'));
  if (output === 'answer' || output === 'file') added.option('--out <file>', '写入文件 / write to a file', fileName);
  if (output !== 'none') added.option('--force', '覆盖已有文件 / overwrite an existing file');
  return added
    .addHelpText('after', `\n${examplesTitle(session.asked)}\n${examples.map((example) => `  chanyelian ${example}`).join('\n')}`)
    .configureOutput({ writeOut: session.terminal.out, writeErr: session.terminal.err })
    .exitOverride();
}

/** Flags that say which chains and whose coverage. */
export function dataFlags(added: Command): Command {
  return added
    .option('--chain <id...>', '内置产业链（默认十一条）/ built-in chains (default: all eleven)')
    .option('--file <chain.json...>', '产业链文件 / chain files');
}

export function coverageFlags(added: Command): Command {
  return added
    .option('--coverage <file|id>', '覆盖文件，或内置编号（默认 jiangxi）/ coverage file, or a built-in id (default: jiangxi)')
    .option(
      '--lens <provider>',
      '换一个主体来看，如某市；可多次给出，合并来看 / look through another provider, one city say; give it again to take several together',
      (provider: string, before: readonly string[] | undefined) => [...(before ?? []), provider],
    )
    .addOption(
      new Option(
        '--roll-up <who>',
        '谁的记载算数：透镜及其所辖（默认）、仅其自身、仅其中企业 / whose supply counts: the lens and all within (default), its own only, firms within',
      ).choices(rollUps),
    )
    .option('--share-at-least <share>', '份额达到多少才算有，0–1 / the share from which on listed supply counts, 0–1', fraction)
    .addOption(new Option('--share-scope <scope>', '份额口径（默认 world）/ what shares are of (default world)').choices(shareScopes))
    .option('--capability-at-least <ratio>', '能力（供给与需要之比）达到多少才算有 / the capability from which on it counts', notNegative);
}

export function structureFlags(added: Command): Command {
  return added
    .addOption(new Option('--mode <mode>', '语义：可持续运转或可生产 / what running means on loops').choices(modes))
    .addOption(
      new Option('--include <what...>', '计入非必需投入、规划中的供给 / count optional needs, planned supply').choices(inclusions),
    );
}

export function targetFlag(added: Command): Command {
  return added.option('--target <node...>', '目标（默认终端产品）/ targets (default: end products)');
}

export function targetFlags(added: Command): Command {
  return targetFlag(added).option('--value <node=number...>', '目标价值（默认 1）/ value of a target (default 1)', collectNumber);
}

/** Reads `node=3` into a map of numbers. */
export function collectNumber(text: string, before: ReadonlyMap<string, number> = new Map()): ReadonlyMap<string, number> {
  const at = text.lastIndexOf('=');
  const value = Number(text.slice(at + 1));
  if (at < 1 || text.slice(at + 1).trim() === '' || !Number.isFinite(value) || value < 0)
    throw new InvalidArgumentError('节点=非负数 / node=number ≥ 0');
  return new Map([...before, [text.slice(0, at), value]]);
}

/** What `--top` means where only a picture is cut. */
export const drawnNodes = '图中最多画几个节点 / how many nodes to draw at most in a picture';

export function topFlag(added: Command, description = '列出几条 / how many to list'): Command {
  return added.option('--top <n>', description, atLeastOne);
}

export function seedFlag(added: Command): Command {
  return added.option('--seed <n>', '随机数种子（默认 1）/ seed of random numbers (default 1)', wholeNumber);
}

/** Threads beyond the processors would only take memory: no more are started. */
export function workersFlag(added: Command): Command {
  return added.option('--workers <n>', '线程数（默认 1，答案不变）/ threads (default 1; the answer is the same)', (text) =>
    Math.min(atLeastOne(text), availableParallelism()),
  );
}

/** Reads the name of a file: an empty one is a variable of the shell that is not set. */
export function fileName(text: string): string {
  if (text === '') throw new InvalidArgumentError('文件名 / the name of a file');
  return text;
}

/** Reads a number from 0 to 1. */
function fraction(text: string): number {
  const n = notNegative(text);
  if (n > 1) throw new InvalidArgumentError('0 到 1 的数 / a number from 0 to 1');
  return n;
}

/** Reads a number of at least 0. */
export function notNegative(text: string): number {
  const n = Number(text);
  if (text.trim() === '' || !Number.isFinite(n) || n < 0) throw new InvalidArgumentError('非负数 / a number ≥ 0');
  return n;
}

/** Reads a whole number of at least 0. */
export function wholeNumber(text: string): number {
  const n = Number(text);
  if (text.trim() === '' || !Number.isInteger(n) || n < 0) throw new InvalidArgumentError('非负整数 / a whole number ≥ 0');
  return n;
}

/** Reads a whole number of at least 1. */
export function atLeastOne(text: string): number {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 1) throw new InvalidArgumentError('正整数 / a whole number ≥ 1');
  return n;
}

/** Only the options that were given: an absent flag is no option. */
export function given<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
