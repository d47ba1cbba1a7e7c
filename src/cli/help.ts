import { Help, type Command, type HelpConfiguration } from 'commander';
import stringWidth from 'string-width';
import type { Language } from '../model/text.ts';
import { wrap } from '../report/text.ts';

/** One side of a text that the command line writes in both languages, `中文 / English`; the whole of it where no language was asked for. */
export function side(text: string, language: Language | undefined): string {
  const slash = language === undefined ? undefined : / ?\/ /u.exec(text);
  if (slash === undefined || slash === null) return text;
  return language === 'zh' ? text.slice(0, slash.index) : text.slice(slash.index + slash[0].length);
}

/** What commander heads the parts of a help with, in both languages. */
const titles: ReadonlyMap<string, string> = new Map([
  ['Usage:', '用法 / Usage'],
  ['Arguments:', '参数 / Arguments'],
  ['Options:', '选项 / Options'],
  ['Commands:', '命令 / Commands'],
]);

/** What stands before the examples of a command. */
export function examplesTitle(language: Language | undefined): string {
  return titleOf('例 / Examples', language);
}

function titleOf(title: string, language: Language | undefined): string {
  return side(title, language) + (language === 'zh' ? '：' : ':');
}

/** How help is laid out: in the language asked for, in both where none was. */
function helpIn(language: Language | undefined): HelpConfiguration {
  const usual = new Help();
  return {
    displayWidth: stringWidth,
    boxWrap: (text, width) => wrap(text, width).join('\n'), // commander breaks at spaces, of which 中文 has none
    styleTitle: (title) => {
      const known = titles.get(title);
      return known === undefined ? title : titleOf(known, language);
    },
    commandUsage: (command) => placeholders(usual.commandUsage(command), language),
    subcommandTerm: (command) => placeholders(usual.subcommandTerm(command), language),
    commandDescription: (command) => side(command.description(), language),
    subcommandDescription: (command) => side(command.summary() || command.description(), language),
    optionDescription: (option) => described(option, language),
    argumentDescription: (argument) => described(argument, language),
  };
}

/** The words that commander itself puts into a usage. */
function placeholders(usage: string, language: Language | undefined): string {
  return language === 'zh' ? usage.replace('[options]', '[选项]').replace('[command]', '[命令]') : usage;
}

interface Described {
  readonly description: string;
  readonly argChoices?: readonly string[] | undefined;
  readonly defaultValue?: unknown;
}

/** A description with its choices and its default, as commander puts them behind it. */
function described({ description, argChoices, defaultValue }: Described, language: Language | undefined): string {
  const isZh = language === 'zh';
  const extra = [
    ...(argChoices === undefined ? [] : [`${side('可选 / choices', language)}${isZh ? '：' : ': '}${argChoices.join(isZh ? '、' : ', ')}`]),
    ...(typeof defaultValue === 'string' ? [`${side('默认 / default', language)}${isZh ? '：' : ': '}${defaultValue}`] : []),
  ];
  const text = side(description, language);
  if (extra.length === 0) return text;
  return isZh ? `${text}（${extra.join('；')}）` : `${text} (${extra.join('; ')})`;
}

/** How a usage error of commander's reads in Chinese, by its English words. */
const errors: readonly (readonly [RegExp, (...parts: readonly string[]) => string])[] = [
  [/^unknown command '(.*)'$/u, (name) => `没有命令“${name}”`],
  [/^unknown option '(.*)'$/u, (name) => `没有选项“${name}”`],
  [/^missing required argument '(.*)'$/u, (name) => `缺少参数 <${name}>`],
  [/^option '(.*)' argument missing$/u, (flags) => `选项 ${flags} 后面缺少取值`],
  [/^required option '(.*)' not specified$/u, (flags) => `须给出选项 ${flags}`],
  [/^option '(.*)' cannot be used with option '(.*)'$/u, (one, other) => `选项 ${one} 与 ${other} 不能同用`],
  [/^too many arguments.* Expected (\d+) arguments? but got (\d+)\.$/u, (most, got) => `参数太多：至多 ${most} 个，这里有 ${got} 个`],
  [/^option '(.*)' argument '(.*)' is invalid\. (.*)$/u, (flags, value, why) => `选项 ${flags} 的取值“${value}”不合要求：${reason(why)}`],
  [
    /^command-argument value '(.*)' is invalid for argument '(.*)'\. (.*)$/u,
    (value, name, why) => `参数 <${name}> 的取值“${value}”不合要求：${reason(why)}`,
  ],
];

function reason(why = ''): string {
  const choices = /^Allowed choices are (.*)\.$/u.exec(why)?.[1];
  return choices === undefined ? side(why, 'zh') : `可选 ${choices.replaceAll(', ', '、')}`;
}

/** A usage error in the language asked for; in both where none was, the Chinese below. */
function usageError(message: string, language: Language | undefined): string {
  const [first = '', ...hints] = message
    .trimEnd()
    .replace(/^error: /u, '')
    .split('\n');
  if (language === 'en') return `error: ${[englishOf(first), ...hints].join('\n')}\n`;
  const found = errors.flatMap(([pattern, say]) => {
    const parts = pattern.exec(first);
    return parts === null ? [] : [say(...parts.slice(1))];
  })[0];
  const near = hints.flatMap((hint) => {
    const names = /^\(Did you mean (?:one of )?(.*)\?\)$/u.exec(hint)?.[1];
    return names === undefined ? [] : [`是否指 ${names.replaceAll(', ', '、')}？`];
  });
  const chinese = `${found ?? side(first, 'zh')}。${near.join('')}`;
  if (language === 'zh') return `错误：${chinese}\n`;
  return found === undefined ? message : `${message.trimEnd()}\n${chinese}\n`;
}

/** A message without the Chinese of what a parser of ours said is wanted. */
function englishOf(message: string): string {
  const [, before = '', why] = /^(?<before>.* is invalid(?: for argument '.*')?\. )(?<why>.*)$/u.exec(message) ?? [];
  return why === undefined ? side(message, 'en') : before + side(why, 'en');
}

/** What follows a usage error. */
function hintIn(language: Language | undefined): string {
  return side('（chanyelian --help 列出用法） / (chanyelian --help lists the usage)', language);
}

/** Makes a command speak the language asked for. */
export function speaking(command: Command, language: Language | undefined): Command {
  return command
    .configureHelp(helpIn(language))
    .configureOutput({ outputError: (message, write) => write(usageError(message, language)) })
    .showHelpAfterError(hintIn(language));
}
