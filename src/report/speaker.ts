import type { Coverage } from '../model/coverage.ts';
import { terms } from '../model/terms.ts';
import { languages, type Language, type OneOrBoth } from '../model/text.ts';
import { strongest, type CitedClaim } from '../graph/evidence.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { oneOf } from '../analysis/options.ts';
import type { Step } from '../analysis/witness.ts';

/** What a reporter needs besides the result. */
export interface ReportOptions {
  /** The language of text, Markdown and pictures; JSON has none. @defaultValue `'zh'` */
  readonly language?: Language;
  /** Gives names and sources; without it ids are shown. */
  readonly network?: Network;
  /** Gives the sources of a coverage's claims. */
  readonly coverage?: Coverage;
  /** Columns of the terminal, for text. @defaultValue 100 */
  readonly width?: number;
}

/** Says things in one language about one network. */
export interface Speaker {
  readonly say: (zh: string, en: string) => string;
  readonly text: (text: OneOrBoth) => string;
  /** A node's name, else its id. */
  readonly name: (id: string) => string;
  /** A node's name with its chain's. */
  readonly fullName: (id: string) => string;
  readonly chainName: (id: string) => string;
  /** A chain's name without the words that every chain's has. */
  readonly shortChainName: (id: string) => string;
  readonly stageName: (chain: string, stage: string) => string;
  /** A provider's name, from the coverage, else what was given; of several taken together, all of them. */
  readonly providerName: (idOrName: string | readonly string[]) => string;
  /** Several providers' names, as {@link Speaker.list}. */
  readonly providers: (ids: readonly string[], most?: number) => string;
  /** Several words, joined as the language joins them; the rest counted when there are more than `most`. */
  readonly list: (words: readonly string[], most?: number) => string;
  /** Several names, as {@link Speaker.list}. */
  readonly names: (ids: readonly string[], most?: number) => string;
  /** The names of all members of a need, of which one is enough. */
  readonly either: (ids: readonly string[]) => string;
  readonly percent: (share: number) => string;
  /** Citations of claims, strongest first, at most three. */
  readonly citations: (claims: readonly CitedClaim[]) => string;
  /** A because-line: names along the steps. */
  readonly route: (steps: readonly Step[]) => string;
}

/** A speaker for these options. */
export function speaker(options: ReportOptions): Speaker {
  const { network } = options;
  const language = oneOf('language', options.language ?? 'zh', languages);
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const text = (given: OneOrBoth) => (typeof given === 'string' ? given : given[language]);
  const indexOf = network === undefined ? undefined : coreOf(network).indexOf;
  const chainOf = (id: string) => network?.chains.find((chain) => chain.id === id);
  const name = (id: string) => {
    const index = indexOf?.get(id);
    return index === undefined || network === undefined ? id : text(network.nodes[index]!.node.name);
  };
  const chainName = (id: string) => {
    const chain = chainOf(id);
    return chain === undefined ? id : text(chain.name);
  };
  const sourceOf = ({ of, source }: CitedClaim) => {
    const { coverage } = options;
    const sources = coverage !== undefined && (coverage.id ?? coverage.lens) === of ? coverage.sources : chainOf(of)?.sources;
    return sources?.find(({ id }) => id === source);
  };
  const sourceTitle = (claim: CitedClaim) => {
    const found = sourceOf(claim);
    if (found?.short !== undefined) return text(found.short);
    return found === undefined ? claim.source : found.title.startsWith('[') ? found.title : say(`《${found.title}》`, found.title);
  };
  const place = (claim: CitedClaim) => {
    const title = `${sourceOf(claim)?.title}: `;
    return claim.at.startsWith(title) ? claim.at.slice(title.length) : claim.at; // a page's own heading, which is its title already
  };
  const citation = (claim: CitedClaim) => {
    if (claim.how !== 'judged') return `${sourceTitle(claim)}${say(' ', ', ')}${place(claim)} [${claim.level}]`;
    const note = claim.note === undefined ? undefined : text(claim.note).replace(/[。.]$/u, ''); // the level still follows
    return `${note === undefined ? text(terms.derivation.judged) : say(`编者判断：${note}`, `editor’s judgement: ${note}`)} [${claim.level}]`;
  };
  const list = (words: readonly string[], most = Infinity) => {
    const shown = words.slice(0, most).join(say('、', ', '));
    return words.length <= most ? shown : shown + say(`等 ${words.length} 项`, ` and ${words.length - most} more`);
  };
  const oneProvider = (idOrName: string) => {
    const found = options.coverage?.providers.find(
      (provider) => provider.id === idOrName || provider.name.zh === idOrName || provider.name.en === idOrName,
    );
    return found === undefined ? idOrName : text(found.name);
  };
  const providerName = (idOrName: string | readonly string[]) =>
    typeof idOrName === 'string' ? oneProvider(idOrName) : list(idOrName.map(oneProvider));
  return {
    say,
    text,
    name,
    fullName: (id) =>
      indexOf?.has(id) === true
        ? say(`${name(id)}（${chainName(id.slice(0, id.indexOf('/')))}）`, `${name(id)} (${chainName(id.slice(0, id.indexOf('/')))})`)
        : id,
    chainName,
    shortChainName: (id) => chainName(id).replace(/(材料)?产业链$/u, ''),
    stageName: (chain, stage) => {
      const found = chainOf(chain)?.stages.find(({ id }) => id === stage);
      return found === undefined ? stage : language === 'zh' ? (found.printed ?? found.name.zh) : found.name.en;
    },
    providerName,
    providers: (ids, most) => list(ids.map(providerName), most),
    list,
    names: (ids, most) => list(ids.map(name), most),
    either: (ids) => {
      const [last, ...others] = ids.map(name).reverse();
      return others.length === 0 ? (last ?? '') : `${others.reverse().join(say('、', ', '))}${say('或', ' or ')}${last}`;
    },
    percent: (share) => `${Math.round(share * 1000) / 10}%`,
    citations: (claims) => {
      const distinct = [...new Map(claims.map((claim) => [citation(claim), claim])).values()].sort(
        (a, b) => a.level.codePointAt(0)! - b.level.codePointAt(0)!,
      );
      const shown = distinct.slice(0, 3).map(citation).join(say('；', '; '));
      return distinct.length <= 3 ? shown : shown + say(`；另有 ${distinct.length - 3} 条`, `; and ${distinct.length - 3} more`);
    },
    route: (steps) => {
      const [first] = steps;
      return first === undefined ? '' : [first.on, ...steps.map(({ node }) => node)].map(name).join(' → ');
    },
  };
}

/** A clause begun as a sentence is, in the languages that have capitals. */
export function capitalized(clause: string): string {
  return clause.charAt(0).toUpperCase() + clause.slice(1);
}

/** So many of a thing, in English. */
export function plural(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** The strongest claim of every step: what a because-line rests on. */
export function supporting(steps: readonly Step[]): CitedClaim[] {
  return steps.flatMap(({ claims }) => {
    const level = strongest(claims);
    return claims.filter((claim) => claim.level === level).slice(0, 1);
  });
}
