import { ChainError } from '../../model/chain-error.ts';
import { terms, type Mode } from '../../model/terms.ts';
import type { EvidenceLevel } from '../../model/claim.ts';
import type { AttributionResult } from '../../analysis/attribution.ts';
import type { CascadeResult } from '../../analysis/cascade.ts';
import type { CentralityResult } from '../../analysis/centrality.ts';
import type { CompareChainsResult } from '../../analysis/compare-chains.ts';
import type { CompareCoverageResult } from '../../analysis/compare-coverage.ts';
import type { CompletionsResult } from '../../analysis/completions.ts';
import type { ChainDescription } from '../../analysis/describe.ts';
import type { ExtendResult } from '../../analysis/extend.ts';
import type { GapsResult } from '../../analysis/find-gaps.ts';
import type { KnockOutsResult } from '../../analysis/knock-outs.ts';
import type { RoadmapResult } from '../../analysis/roadmap.ts';
import type { StabilityResult } from '../../analysis/stability.ts';
import type { StrengthenResult } from '../../analysis/strengthen.ts';
import type { DownstreamResult, UpstreamResult } from '../../analysis/upstream-of.ts';
import type { WeakLinksResult } from '../../analysis/weak-links.ts';
import type { LensEcho } from '../../graph/lens.ts';
import type { Document } from '../document.ts';
import { modeLine } from '../documents/findings.ts';
import { speaker, type ReportOptions } from '../speaker.ts';
import { attributionSheet } from './attribution.ts';
import { cascadeSheet } from './cascade.ts';
import { centralitySheet } from './centrality.ts';
import { chainSheet } from './chain.ts';
import { compareChainsSheet } from './compare-chains.ts';
import { compareCoverageSheet } from './compare-coverage.ts';
import { completionsSheet } from './completions.ts';
import { extendSheet } from './extend.ts';
import { gapsSheet } from './gaps.ts';
import { knockOutsSheet } from './knock-outs.ts';
import { reachSheet } from './reach.ts';
import { roadmapSheet } from './roadmap.ts';
import { svgFile, type Sheet, type SheetContext } from './sheet.ts';
import { stabilitySheet } from './stability.ts';
import { strengthenSheet } from './strengthen.ts';
import { weakLinksSheet } from './weak-links.ts';

/** Answers that have a picture. */
type Drawn =
  | AttributionResult
  | CascadeResult
  | CentralityResult
  | ChainDescription
  | CompareChainsResult
  | CompareCoverageResult
  | CompletionsResult
  | DownstreamResult
  | ExtendResult
  | GapsResult
  | KnockOutsResult
  | RoadmapResult
  | StabilityResult
  | StrengthenResult
  | UpstreamResult
  | WeakLinksResult;

/** The questions whose answers have a picture — 有图的问题. */
export const picturedQuestions = [
  'chain',
  'upstream',
  'downstream',
  'cascade',
  'roadmap',
  'gaps',
  'completions',
  'strengthen',
  'extend',
  'weak-links',
  'knock-outs',
  'attribution',
  'stability',
  'centrality',
  'compare-coverage',
  'compare-chains',
] as const satisfies readonly Drawn['question'][];

/**
 * An answer as an SVG file; its title and its sentence are those of the text, its last note says what it holds under.
 *
 * @throws ChainError `no-picture`
 */
export function pictureOf(
  result: { readonly question: string },
  document: Document,
  options: ReportOptions & { readonly top?: number },
): string {
  if (!isDrawn(result)) throw new ChainError('no-picture', { question: result.question, drawn: picturedQuestions });
  const to = speaker(options);
  const { network, top } = options;
  const context: SheetContext = {
    title: document.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))[0] ?? '',
    says: document.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))[0] ?? '',
    to,
    ...(network === undefined ? {} : { network }),
    ...(top === undefined ? {} : { top }),
  };
  const sheet = sheetOf(result, context);
  return svgFile({ ...sheet, notes: [...sheet.notes, ...groundsNote(result, context)] }, to);
}

function isDrawn(result: { readonly question: string }): result is Drawn {
  return picturedQuestions.some((question) => question === result.question);
}

function sheetOf(result: Drawn, context: SheetContext): Sheet {
  switch (result.question) {
    case 'chain':
      return chainSheet(result, context);
    case 'upstream':
    case 'downstream':
      return reachSheet(result, context);
    case 'cascade':
      return cascadeSheet(result, context);
    case 'roadmap':
      return roadmapSheet(result, context);
    case 'gaps':
      return gapsSheet(result, context);
    case 'completions':
      return completionsSheet(result, context);
    case 'strengthen':
      return strengthenSheet(result, context);
    case 'extend':
      return extendSheet(result, context);
    case 'weak-links':
      return weakLinksSheet(result, context);
    case 'knock-outs':
      return knockOutsSheet(result, context);
    case 'attribution':
      return attributionSheet(result, context);
    case 'stability':
      return stabilitySheet(result, context);
    case 'centrality':
      return centralitySheet(result, context);
    case 'compare-coverage':
      return compareCoverageSheet(result, context);
    case 'compare-chains':
      return compareChainsSheet(result, context);
    default:
      return result satisfies never;
  }
}

/** What some answers hold under. */
interface Conditions {
  readonly lens: LensEcho['lens'] | undefined;
  readonly mode: Mode | undefined;
}

/** As many chains as are named; more are counted. */
const mostChains = 3;

/** What the picture rests on: which chains, whose supply, which mode, which weakest evidence. */
function groundsNote(result: Drawn, { network, to }: SheetContext): string[] {
  const { say } = to;
  const { lens, mode }: Conditions = { lens: undefined, mode: undefined, ...('options' in result ? result.options : {}) };
  const level = 'weakestEvidence' in result ? result.weakestEvidence : undefined;
  const chains = network?.chains ?? [];
  const isAfter = result.question === 'compare-chains' && result.options.beforeLayer === result.options.afterLayer;
  const which = isAfter ? say('（之后）', ' (after)') : '';
  const names = to.list(chains.map(({ id }) => to.chainName(id)));
  const parts = [
    ...(chains.length === 0
      ? []
      : [
          chains.length <= mostChains
            ? say(`数据：${names}${which}`, `Data: ${names}${which}`)
            : say(`数据：${chains.length} 条产业链${which}`, `Data: ${chains.length} chains${which}`),
        ]),
    ...(lens === undefined ? [] : [say(`供给：按${to.providerName(lens)}的记载`, `Supply: as recorded of ${to.providerName(lens)}`)]),
    ...(mode === undefined ? [] : [modeLine(mode, to)]),
    ...(level === undefined ? [] : [evidenceWords(level, to)]),
  ];
  return parts.length === 0 ? [] : [parts.join(say('；', '; ')) + say('。', '.')];
}

function evidenceWords(level: EvidenceLevel, { say, text }: SheetContext['to']): string {
  return say(`所据最弱者：${text(terms.level[level])}`, `weakest evidence: ${text(terms.level[level])}`);
}
