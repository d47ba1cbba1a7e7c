import type { GapsResult } from '../../analysis/find-gaps.ts';
import { nodeStates, suppliersOf, thresholdsOf } from '../../analysis/node-state.ts';
import { countsOf } from '../../analysis/options.ts';
import type { Roadmap, RoadmapResult, RoadmapStep } from '../../analysis/roadmap.ts';
import { targetsOf, type TargetOptions } from '../../analysis/targets.ts';
import { weakLinks as weakLinksOf, type WeakLinkOptions, type WeakLinksResult } from '../../analysis/weak-links.ts';
import { claimsOfSlot, cited, type CitedClaim } from '../../graph/evidence.ts';
import { lensOf, type Lens, type LensOptions } from '../../graph/lens.ts';
import { coreOf, memberIds, type Network } from '../../graph/network.ts';
import type { Coverage } from '../../model/coverage.ts';
import type { Language, OneOrBoth, Text } from '../../model/text.ts';
import type { Item } from '../document.ts';
import { gapItem, weakLinkItem } from '../documents/findings.ts';
import { roadItem } from '../documents/filling.ts';
import { speaker, type Speaker } from '../speaker.ts';
import { columnLayout } from './stage-columns.ts';
import type { PageClaim, PageData, PageFinding, PageItem, PageNeed, PageNode, PageRoad, PageStep } from './page-data.ts';

/** What the explorer page is given besides the network: the answers that it shows. */
export interface PageOptions extends LensOptions, Pick<TargetOptions, 'targets'> {
  /** Language that the page opens in. @defaultValue `'zh'` */
  readonly language?: Language;
  /** Who has what: colours the nodes. @defaultValue nothing is said of who has what */
  readonly coverage?: Coverage;
  /** What the panel of weak links shows. @defaultValue those of the same coverage, lens and targets */
  readonly weakLinks?: WeakLinksResult;
  /** What the panel of gaps shows. @defaultValue no such panel */
  readonly gaps?: GapsResult;
  /** The steps that colour the picture, in each reading that it holds. @defaultValue no such panel */
  readonly roadmap?: RoadmapResult;
  /** How many findings of the whole each panel lists. @defaultValue 24 */
  readonly top?: number;
  /** How many findings of each chain it lists at least. @defaultValue 4 */
  readonly topOfChain?: number;
}

/**
 * Everything the explorer page shows, as plain data — 页面数据.
 *
 * Order: nodes as in the network, findings as ranked.
 *
 * @throws ChainError as `weakLinks` does for its options
 * @complexity O(n log n + m + size of the answers)
 * @example pageDataOf(toy, { weakLinks: weakLinks(toy) }).nodes.length // => 3
 */
export function pageDataOf(network: Network, options: PageOptions): PageData {
  const { coverage, gaps, roadmap, language = 'zh', top = 24, topOfChain = 4 } = options;
  const weakLinks = options.weakLinks ?? weakLinksOf(network, askedOf(options));
  const { indexOf } = coreOf(network);
  const table = tableOf(network, coverage);
  const lens = coverage === undefined ? undefined : lensOf(network, coverage, options);
  const layout = columnLayout(network);
  const on = coverage === undefined ? { network } : { network, coverage };
  const both = (item: (to: Speaker) => Item) => inBoth(item, speaker({ ...on, language: 'zh' }), speaker({ ...on, language: 'en' }));
  const index = (id: string) => indexOf.get(id)!;
  const findings = <T extends { readonly node: string }>(all: readonly T[], item: (one: T, to: Speaker) => Item): PageFinding[] =>
    leading(all, top, topOfChain).map(({ one, rank }) => ({ node: index(one.node), rank, ...both((to) => item(one, to)) }));
  const open = gaps?.gaps.filter(({ bought }) => !bought);
  const nodes = nodesOf(network, table, lens, options);
  return {
    format: 'chanyelian/page@1',
    language,
    ...(lens === undefined ? {} : { lens: lens.name }),
    chains: network.chains.map((chain) => ({ id: chain.id, name: chain.name, stages: layout.columnsOf(chain) })),
    nodes,
    targets: [...targetsOf(network, options).nodes],
    sources: table.sources,
    texts: table.texts,
    weakLinks: { total: weakLinks.total, items: findings(weakLinks.links, weakLinkItem) },
    ...(open === undefined ? {} : { gaps: { total: open.length, items: findings(open, gapItem) } }),
    ...(roadmap === undefined ? {} : { roads: roadsOf(roadmap, index, both) }),
  };
}

/** What the page is asked about, without what is only about the page. */
function askedOf({ coverage, lens, presentIf, include, targets }: PageOptions): WeakLinkOptions {
  return {
    ...(coverage === undefined ? {} : { coverage }),
    ...(lens === undefined ? {} : { lens }),
    ...(presentIf === undefined ? {} : { presentIf }),
    ...(include === undefined ? {} : { include }),
    ...(targets === undefined ? {} : { targets }),
  };
}

/** Texts and sources by index, each once. */
interface Table {
  readonly texts: (string | Text)[];
  readonly sources: PageData['sources'][number][];
  readonly text: (text: OneOrBoth) => number;
  readonly claims: (claims: readonly CitedClaim[]) => PageClaim[];
}

function tableOf(network: Network, coverage: Coverage | undefined): Table {
  const texts: (string | Text)[] = [];
  const sources: PageData['sources'][number][] = [];
  const textAt = new Map<string, number>();
  const sourceAt = new Map<string, number>();
  const listOf = new Map(network.chains.map((chain) => [chain.id, new Map(chain.sources.map((source) => [source.id, source]))]));
  const stated = new Map(coverage?.sources.map((source) => [source.id, source]));
  const text = (given: OneOrBoth): number => {
    const key = JSON.stringify(given);
    const known = textAt.get(key);
    if (known !== undefined) return known;
    textAt.set(key, texts.length);
    return texts.push(given) - 1;
  };
  const sourceOf = ({ of, source }: CitedClaim): number => {
    const found = (coverage !== undefined && (coverage.id ?? coverage.lens) === of ? stated : listOf.get(of))?.get(source);
    const shown = {
      title: found?.title ?? source,
      ...(found?.publisher === undefined ? {} : { by: found.publisher }),
      ...(found?.published === undefined ? {} : { published: found.published }),
      ...(found?.url === undefined ? {} : { url: found.url }),
    };
    const key = JSON.stringify(shown);
    const known = sourceAt.get(key);
    if (known !== undefined) return known;
    sourceAt.set(key, sources.length);
    return sources.push(shown) - 1;
  };
  const claims = (given: readonly CitedClaim[]) =>
    given.map((claim): PageClaim => [
      sourceOf(claim),
      text(claim.at),
      claim.level,
      claim.how,
      claim.note === undefined ? -1 : text(claim.note),
    ]);
  return { texts, sources, text, claims };
}

function nodesOf(network: Network, table: Table, lens: Lens | undefined, options: PageOptions): PageNode[] {
  const chainAt = new Map(network.chains.map(({ id }, at) => [id, at]));
  const states = lens === undefined ? undefined : nodeStates(network, lens, countsOf(network, options), thresholdsOf({}));
  return network.nodes.map(({ id, chain, node, external }, at): PageNode => {
    const said = lens === undefined ? {} : underLens(lens, at, table);
    return {
      id: external ? id : node.id,
      name: node.name,
      ...(node.aliases.length === 0 ? {} : { aliases: node.aliases }),
      chain: external ? -1 : (chainAt.get(chain) ?? -1),
      kind: node.kind,
      ...(node.origin === undefined ? {} : { origin: node.origin }),
      ...(node.endProduct ? { end: true as const } : {}),
      ...(states === undefined ? {} : { state: states[at]! }),
      ...said,
      ...(node.note === undefined ? {} : { note: table.text(node.note) }),
      claims: table.claims(cited(node.claims, chain)),
      needs: needsOf(network, at, table),
    };
  });
}

function underLens(lens: Lens, at: number, table: Table): Partial<PageNode> {
  const named = new Map(lens.coverage.providers.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): Text => named.get(id) ?? { zh: id, en: id };
  const rows = lens.inside.get(at) ?? [];
  const inside = [...new Set(rows.filter(({ status }) => status !== 'absent').map(({ provider }) => provider))].map(nameOf);
  const outside = suppliersOf(lens, at).map(nameOf);
  const of = lens.coverage.id ?? lens.coverage.lens;
  const stated = table.claims(rows.flatMap(({ claims }) => cited(claims, of)));
  return {
    ...(lens.presence[at] === 'unknown' && rows.some(({ status }) => status === 'planned') ? { planned: true as const } : {}),
    ...(inside.length === 0 ? {} : { inside }),
    ...(outside.length === 0 ? {} : { outside }),
    ...(stated.length === 0 ? {} : { stated }),
  };
}

function needsOf(network: Network, at: number, table: Table): PageNeed[] {
  const { compiled, indexOf } = coreOf(network);
  const { slotStart, slotWrittenBy, slotNeedIndex, slotEssential } = compiled;
  return Array.from({ length: slotStart[at + 1]! - slotStart[at]! }, (_slot, offset): PageNeed => {
    const slot = slotStart[at]! + offset;
    const writer = slotWrittenBy[slot]!;
    const need = network.nodes[writer]!.node.needs[slotNeedIndex[slot]!];
    return {
      any: memberIds(network, slot).map((id) => indexOf.get(id)!),
      role: need?.role ?? 'material',
      ...(slotEssential[slot] === 1 ? {} : { optional: true as const }),
      ...(writer === at ? {} : { from: writer }),
      ...(need?.note === undefined ? {} : { note: table.text(need.note) }),
      claims: writer === at && need !== undefined ? table.claims(claimsOfSlot(network, slot)) : [],
    };
  });
}

/** The first of a ranking, and the first of each chain, with their ranks. */
function leading<T extends { readonly node: string }>(all: readonly T[], top: number, ofChain: number): { one: T; rank: number }[] {
  const seen = new Map<string, number>();
  return all.flatMap((one, at) => {
    const chain = one.node.slice(0, one.node.indexOf('/'));
    const before = seen.get(chain) ?? 0;
    seen.set(chain, before + 1);
    return at < top || before < ofChain ? [{ one, rank: at + 1 }] : [];
  });
}

function inBoth(item: (to: Speaker) => Item, chinese: Speaker, english: Speaker): PageItem {
  const [zh, en] = [item(chinese), item(english)];
  return { text: { zh: zh.text, en: en.text }, notes: zh.notes.map((note, at) => ({ zh: note, en: en.notes[at] ?? note })) };
}

type Both = (item: (to: Speaker) => Item) => PageItem;

function roadsOf(roadmap: RoadmapResult, index: (id: string) => number, both: Both): PageRoad[] {
  const roadOf = (road: Roadmap, unknown: PageRoad['unknown']): PageRoad => ({
    unknown,
    nested: road.nested,
    ...(road.stoppedBy === undefined ? {} : { stoppedBy: road.stoppedBy }),
    start: road.start.attainable.map(index),
    steps: stepsOf(road, index, both),
    impossible: road.impossible.targets.map(index),
  });
  const { unknown, ifUnknownPresent } = roadmap;
  return [roadOf(roadmap, unknown), ...(ifUnknownPresent === undefined ? [] : [roadOf(ifUnknownPresent, 'present')])];
}

function stepsOf({ start, steps }: Roadmap, index: (id: string) => number, both: Both): PageStep[] {
  return steps.map((step: RoadmapStep, at): PageStep => {
    const before = steps[at - 1] ?? { cost: 0, attainable: start.attainable };
    return {
      has: [...step.add, ...step.buy].map(index),
      added: step.added.map(index),
      attained: step.attainable.map(index),
      ...both((to) => roadItem(step, before, () => '', 8, to)),
    };
  });
}
