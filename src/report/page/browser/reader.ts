import { terms } from '../../../model/terms.ts';
import type { Language, OneOrBoth } from '../../../model/text.ts';
import { clean } from '../../clean.ts';
import { lightsOf, type Arrow, type Lights } from '../lights.ts';
import type { PageData, PageNode, PageRoad, PageStep } from '../page-data.ts';
import { pageWords, type PageWord } from '../page-words.ts';

/** What is looked at, and how. */
export interface View {
  language: Language;
  /** Index of the chain in view, or all. */
  chain: number | 'all';
  node: number | undefined;
  stage: { readonly chain: number; readonly stage: number } | undefined;
  isLossShown: boolean;
  /** Index of the reading that the roadmap is shown in. */
  road: number;
  /** Step of the roadmap that is coloured; -1 is the start. */
  step: number | undefined;
  panel: Panel;
  isOnlyHere: boolean;
  readonly hidden: Record<Facet, Set<string>>;
}

export const panels = ['node', 'weak', 'gaps', 'road', 'list'] as const;
type Panel = (typeof panels)[number];
export const facets = ['kind', 'layer', 'state'] as const;
type Facet = (typeof facets)[number];

/** The page's data, what it answers, and how it is said in the language chosen. */
export interface Reader {
  readonly data: PageData;
  readonly lights: Lights;
  readonly view: View;
  readonly say: (word: PageWord, facts?: Readonly<Record<string, string | number>>) => string;
  readonly text: (text: OneOrBoth) => string;
  readonly name: (node: number) => string;
  readonly chainName: (chain: number) => string;
  readonly facetOf: (node: PageNode, facet: Facet) => string | undefined;
  readonly facetName: (facet: Facet, value: string) => string;
  readonly isShown: (node: number) => boolean;
  /** Nodes that stand in the picture of a chain. */
  readonly nodesOf: (chain: number) => ReadonlySet<number>;
  /** Arrows between nodes that stand in the picture of a chain. */
  readonly arrowsOf: (chain: number) => readonly Arrow[];
  readonly road: () => PageRoad | undefined;
  /** The step of the roadmap that is coloured; none at its start. */
  readonly step: () => PageStep | undefined;
  /** Puts a change of view on the screen. */
  readonly change: (change: Partial<View>) => void;
}

/** A reader of the page's data; `draw` is called after every change. */
export function readerOf(data: PageData, draw: (before: View) => void): Reader {
  const view: View = {
    language: data.language,
    chain: data.chains.length > 1 ? 'all' : 0,
    node: undefined,
    stage: undefined,
    isLossShown: false,
    road: 0,
    step: undefined,
    panel: 'node',
    isOnlyHere: true,
    hidden: { kind: new Set(), layer: new Set(), state: new Set() },
  };
  const text = (given: OneOrBoth) => clean(typeof given === 'string' ? given : given[view.language]);
  const facetOf = (node: PageNode, facet: Facet) => {
    if (facet === 'kind') return node.kind;
    if (facet === 'layer') return node.origin;
    return node.planned === true ? 'planned' : node.state;
  };
  const names: Record<Facet, ReadonlyMap<string, OneOrBoth>> = {
    kind: new Map(Object.entries(terms.kind)),
    layer: new Map(Object.entries(terms.origin)),
    state: new Map([...Object.entries(terms.state), ['planned', pageWords.planned]]),
  };
  const members = data.chains.map(({ stages }) => new Set(stages.flatMap(({ columns }) => columns.flat())));
  const lights = lightsOf(data);
  const road = () => data.roads?.[view.road];
  return {
    data,
    lights,
    view,
    say: (word, facts = {}) => text(pageWords[word]).replaceAll(/\{(\w+)\}/gu, (_all, key: string) => String(facts[key] ?? '')),
    text,
    name: (node) => text(data.nodes[node]!.name),
    chainName: (chain) => text(chain === -1 ? pageWords.external : data.chains[chain]!.name).replace(/(材料)?产业链$/u, ''),
    facetOf,
    facetName: (facet, value) => text(names[facet].get(value) ?? value),
    isShown: (node) =>
      (['kind', 'layer', 'state'] as const).every((facet) => {
        const value = facetOf(data.nodes[node]!, facet);
        return value === undefined || !view.hidden[facet].has(value);
      }),
    nodesOf: (chain) => members[chain]!,
    arrowsOf: (chain) => lights.arrows.filter(({ from, to }) => from !== to && members[chain]!.has(from) && members[chain]!.has(to)),
    road,
    step: () => (view.step === undefined ? undefined : road()?.steps[view.step]),
    change: (change) => {
      const before = { ...view };
      Object.assign(view, change);
      draw(before);
    },
  };
}

/** How a state looks, beside its colour: a mark that prints and that no colour-blind eye loses; pale where it is dimmed. */
export const looks: ReadonlyMap<string, { readonly mark: string; readonly fill: string; readonly pale: string; readonly line: string }> =
  new Map([
    ['present', { mark: '●', fill: '#a6dcc8', pale: '#d8ede7', line: '#00674b' }],
    ['planned', { mark: '◐', fill: '#cfe8f7', pale: '#e6f1f8', line: '#1f6f9f' }],
    ['weak', { mark: '▽', fill: '#f6ef9c', pale: '#f4f4d8', line: '#7a6a00' }],
    ['blocked', { mark: '■', fill: '#ecc6db', pale: '#f1e5ee', line: '#8a3a68' }],
    ['missing', { mark: '×', fill: '#f8d79c', pale: '#f5ebd8', line: '#8a5600' }],
    ['broken', { mark: '⊗', fill: '#f2b79a', pale: '#f3e0d7', line: '#9a3f00' }],
    ['unknown', { mark: '○', fill: '#ffffff', pale: '#f7f9fa', line: '#7d8790' }],
  ]);
