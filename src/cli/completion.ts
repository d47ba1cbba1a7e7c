import type { Argument, Command, Option } from 'commander';
import { elevenChains, jiangxi, planChains } from '../../chains/index.ts';
import { tradeRules } from '../analysis/trade.ts';
import type { Language } from '../model/text.ts';
import { side } from './help.ts';

/** The shells that completion scripts are written for. */
export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** The command that completion scripts ask what can come next. */
export const asking = '__complete';

/** A word that can stand where the cursor is. */
export interface Offer {
  readonly word: string;
  /** What it is, in one language; empty where the word says it. */
  readonly says: string;
}

/**
 * What can stand at the end of a command line — 补全.
 *
 * The last word is the one being written, and may be empty. Nothing is offered where a file may stand: shells know files
 * better. Order: as the commands and flags are listed in `--help`, chains as in the plan, nodes as declared.
 */
export function offersFor(root: Command, words: readonly string[], language: Language): readonly Offer[] {
  const partial = words.at(-1) ?? '';
  const [first, ...rest] = words;
  const named = root.commands.find((command) => command.name() === first);
  if (words.length < 2 || (named === undefined && first?.startsWith('-') === false)) {
    const commands = root.commands.filter((command) => !command.name().startsWith('_'));
    const offers = commands.map((command) => ({ word: command.name(), says: side(command.description(), language) }));
    return words.length < 2 ? startingWith(partial, [...offers, ...flagOffers(partial, overviewOf(root), language)]) : [];
  }
  return startingWith(partial, offersWithin(named ?? overviewOf(root), named === undefined ? words : rest, language));
}

/** A command line without a command asks for the overview. */
function overviewOf(root: Command): Command | undefined {
  return root.commands.find((command) => command.name() === 'overview');
}

/** What can follow the words of one command. */
function offersWithin(command: Command | undefined, words: readonly string[], language: Language): readonly Offer[] {
  if (command === undefined) return [];
  const partial = words.at(-1) ?? '';
  let taking: Option | undefined;
  let operands = 0;
  for (const word of words.slice(0, -1)) {
    if (word.startsWith('-')) {
      const option = command.options.find(({ long, short }) => word === long || word === short);
      taking = option?.required === true || option?.optional === true ? option : undefined;
    } else if (taking === undefined) operands++;
    else if (!taking.variadic) taking = undefined;
  }
  if (partial.startsWith('-')) return flagOffers(partial, command, language);
  if (taking !== undefined) {
    const what = /<(?<what>[^>.]+)/u.exec(taking.flags)?.groups?.['what'] ?? '';
    return taking.argChoices === undefined ? offersOf(what, partial, language) : taking.argChoices.map((word) => ({ word, says: '' }));
  }
  const argument: Argument | undefined = command.registeredArguments[operands] ?? command.registeredArguments.at(-1);
  if (argument === undefined || (operands >= command.registeredArguments.length && !argument.variadic)) return [];
  return argument.argChoices === undefined
    ? offersOf(argument.name() === 'what' ? 'chain' : argument.name(), partial, language)
    : argument.argChoices.map((word) => ({ word, says: '' }));
}

function flagOffers(partial: string, command: Command | undefined, language: Language): readonly Offer[] {
  if (!partial.startsWith('-') || command === undefined) return [];
  return [...command.options, ...command.createHelp().visibleOptions(command)]
    .filter(({ hidden, long }, at, all) => !hidden && long !== undefined && all.findIndex((other) => other.long === long) === at)
    .map(({ long, description }) => ({ word: long ?? '', says: side(description, language) }));
}

/** What the help calls the thing that is to be written, and what there is of it. */
function offersOf(what: string, partial: string, language: Language): readonly Offer[] {
  const kinds = what.split(/[|=]/u);
  return [
    ...(what === 'id' || what === 'chain' || what === 'chain|node' ? chainOffers(language) : []),
    ...(kinds.includes('trade') ? tradeRules : []).map((word) => ({ word, says: '' })),
    ...(kinds.includes('node') ? nodeOffers(partial, language) : []),
    ...(what === 'file|id' ? [{ word: jiangxi.id ?? '', says: jiangxi.name?.[language] ?? '' }] : []),
    ...(what === 'provider'
      ? jiangxi.providers.map(({ id, name }) => ({ word: partial === '' ? name.zh : nearer(partial, id, name.zh), says: '' }))
      : []),
  ].filter(({ word }) => /^[\p{L}\p{N}./_+-]+$/u.test(word)); // what no shell takes for more than a word
}

function nearer(partial: string, id: string, name: string): string {
  return id.startsWith(partial) ? id : name;
}

function chainOffers(language: Language): readonly Offer[] {
  return planChains.map(({ id, name }) => ({ word: id, says: name[language] }));
}

/** Nodes are too many to list: the chains first, then what begins as the word does. */
function nodeOffers(partial: string, language: Language): readonly Offer[] {
  const chains = elevenChains.map(({ id, name }) => ({ word: `${id}/`, says: name[language] }));
  if (partial === '') return chains;
  const nodes = planChains.flatMap((chain) =>
    chain.nodes.flatMap(({ id, name }) =>
      [`${chain.id}/${id}`, id, name.zh].filter((word) => word.startsWith(partial)).map((word) => ({ word, says: name[language] })),
    ),
  );
  const asked = partial.includes('/') ? nodes : [...chains, ...nodes.filter(({ word }) => !word.includes('/'))];
  return [...new Map(asked.map((offer) => [offer.word, offer])).values()];
}

function startingWith(partial: string, offers: readonly Offer[]): readonly Offer[] {
  return offers.filter(({ word }) => word.startsWith(partial));
}

/** The script that a shell reads once, and that asks the command itself from then on. */
export function completionScript(shell: Shell, language: Language): string {
  const ask = `chanyelian ${asking} --lang ${language} --`;
  const scripts: Readonly<Record<Shell, string>> = {
    bash: `# chanyelian 补全 / completion: source <(chanyelian completion bash)
_chanyelian() {
  local IFS=$'\\n'
  COMPREPLY=($(${ask} "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
  COMPREPLY=("\${COMPREPLY[@]%%$'\\t'*}")
  if [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == */ ]]; then compopt -o nospace; fi
}
complete -o default -o bashdefault -o nosort -F _chanyelian chanyelian
`,
    zsh: `#compdef chanyelian
# chanyelian 补全 / completion: source <(chanyelian completion zsh)
_chanyelian() {
  local -a found
  local word says
  while IFS=$'\\t' read -r word says; do
    found+=("\${word//:/\\\\:}:\${says}")
  done < <(${ask} "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#found} )); then _describe chanyelian found; else _files; fi
}
if [ "\${funcstack[1]}" = _chanyelian ]; then _chanyelian "$@"; else compdef _chanyelian chanyelian; fi
`,
    fish: `# chanyelian 补全 / completion: chanyelian completion fish | source
function __chanyelian_offers
  set -l words (commandline -opc) (commandline -ct)
  set -l found (${ask} $words[2..-1] 2>/dev/null)
  if test (count $found) -gt 0
    printf '%s\\n' $found
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c chanyelian -f -a '(__chanyelian_offers)'
`,
  };
  return scripts[shell];
}
