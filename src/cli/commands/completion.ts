import { Argument, Option, type Command } from 'commander';
import { languages, type Language } from '../../model/text.ts';
import { asking, completionScript, offersFor, shells, type Shell } from '../completion.ts';
import { examplesTitle, side } from '../help.ts';
import { putText } from '../put-files.ts';
import type { Session } from '../command.ts';

interface Flags {
  readonly lang: Language;
  readonly out?: string;
  readonly force?: boolean;
}

const languageFlag = () => new Option('--lang <language>', '语言 / language').choices(languages).default('zh');

export function addCompletion(root: Command, { terminal, asked }: Session): void {
  root
    .command('completion')
    .description('命令行补全脚本 / a script by which the shell completes commands')
    .addArgument(new Argument('<shell>', '哪种外壳 / which shell').choices(shells))
    .addOption(languageFlag())
    .option('--out <file>', '写入文件 / write to a file')
    .option('--force', '覆盖已有文件 / overwrite an existing file')
    .addHelpText(
      'after',
      `
${side('启用 / Put to use', asked)}${asked === 'zh' ? '：' : ':'}
  echo 'source <(chanyelian completion bash)' >> ~/.bashrc
  echo 'source <(chanyelian completion zsh)' >> ~/.zshrc
  chanyelian completion fish --out ~/.config/fish/completions/chanyelian.fish

${examplesTitle(asked)}
  chanyelian completion bash
  chanyelian completion zsh --lang en
  chanyelian completion fish`,
    )
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .exitOverride()
    .action(async (shell: Shell, flags: Flags) => {
      const script = completionScript(shell, flags.lang);
      await putText(terminal, script, flags);
    });
  root
    .command(asking, { hidden: true })
    .argument('[words...]')
    .addOption(languageFlag())
    .exitOverride()
    .action((words: readonly string[], flags: Flags) => {
      for (const { word, says } of offersFor(root, words, flags.lang)) terminal.out(says === '' ? `${word}\n` : `${word}\t${says}\n`);
    });
}
