import { ChainError } from '../../model/chain-error.ts';
import type { CascadeResult } from '../../analysis/cascade.ts';
import type { ChainDescription } from '../../analysis/describe.ts';
import type { GapsResult } from '../../analysis/find-gaps.ts';
import type { RoadmapResult } from '../../analysis/roadmap.ts';
import type { DownstreamResult, UpstreamResult } from '../../analysis/upstream-of.ts';
import type { WeakLinksResult } from '../../analysis/weak-links.ts';
import type { Document } from '../document.ts';
import { speaker, type ReportOptions } from '../speaker.ts';
import { cascadeSheet } from './cascade.ts';
import { chainSheet } from './chain.ts';
import { gapsSheet } from './gaps.ts';
import { reachSheet } from './reach.ts';
import { roadmapSheet } from './roadmap.ts';
import { svgFile, type Sheet } from './sheet.ts';
import { weakLinksSheet } from './weak-links.ts';

/** Answers that have a picture. */
type Drawn = CascadeResult | ChainDescription | DownstreamResult | GapsResult | RoadmapResult | UpstreamResult | WeakLinksResult;

/** The questions whose answers have a picture — 有图的问题. */
export const picturedQuestions = [
  'chain',
  'upstream',
  'downstream',
  'cascade',
  'roadmap',
  'gaps',
  'weak-links',
] as const satisfies readonly Drawn['question'][];

/**
 * An answer as an SVG file; its title and its sentence are those of the text.
 *
 * @throws ChainError `no-picture`
 */
export function pictureOf(
  result: { readonly question: string },
  document: Document,
  options: ReportOptions & { readonly top?: number },
): string {
  if (!isDrawn(result)) throw new ChainError('no-picture', { question: result.question, drawn: picturedQuestions });
  return svgFile(sheetOf(result, document, options));
}

function isDrawn(result: { readonly question: string }): result is Drawn {
  return picturedQuestions.some((question) => question === result.question);
}

function sheetOf(result: Drawn, document: Document, options: ReportOptions & { readonly top?: number }): Sheet {
  const to = speaker(options);
  const { top } = options;
  const paragraphs = document.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const title = document.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))[0] ?? '';
  const words = { title, says: paragraphs[0] ?? '' };
  switch (result.question) {
    case 'chain':
      return chainSheet(result, top, options, to);
    case 'upstream':
    case 'downstream':
      return reachSheet(result, top, options, words, to);
    case 'cascade':
      return cascadeSheet(result, top, options, words, to);
    case 'roadmap':
      return roadmapSheet(result, top, options, words, to);
    case 'gaps':
      return gapsSheet(result, options, words, to);
    case 'weak-links':
      return weakLinksSheet(result, top, options, words, to);
    default:
      return result satisfies never;
  }
}
