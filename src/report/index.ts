/**
 * Results as people read them, in Chinese and English — 报告.
 *
 * @module chanyelian/report
 */

import { match } from 'ts-pattern';
import { oneOf } from '../analysis/options.ts';
import type { CascadeResult } from '../analysis/cascade.ts';
import type { AttributionResult } from '../analysis/attribution.ts';
import type { CentralityResult } from '../analysis/centrality.ts';
import type { CompareCoverageResult } from '../analysis/compare-coverage.ts';
import type { CompletionsResult } from '../analysis/completions.ts';
import type { CompareChainsResult } from '../analysis/compare-chains.ts';
import type { ChainDescription, ChainsResult, NodeDescription } from '../analysis/describe.ts';
import type { ExtendResult } from '../analysis/extend.ts';
import type { GapsResult } from '../analysis/find-gaps.ts';
import type { KnockOutsResult } from '../analysis/knock-outs.ts';
import type { CutSetsResult } from '../analysis/minimal-cut-sets.ts';
import type { OverviewResult } from '../analysis/overview.ts';
import type { RoadmapResult } from '../analysis/roadmap.ts';
import type { StabilityResult } from '../analysis/stability.ts';
import type { StrengthenResult } from '../analysis/strengthen.ts';
import type { DownstreamResult, UpstreamResult } from '../analysis/upstream-of.ts';
import type { WeakLinksResult } from '../analysis/weak-links.ts';
import type { Explanation } from '../explain/explain.ts';
import type { Document } from './document.ts';
import { cascadeDocument, gapsDocument, reachDocument, weakLinksDocument } from './documents/answers.ts';
import { centralityDocument } from './documents/centrality.ts';
import { compareDocument } from './documents/changes.ts';
import { chainDocument, chainsDocument, checkDocument, nodeDocument, type CheckResult } from './documents/descriptions.ts';
import { completionsDocument, roadmapDocument } from './documents/filling.ts';
import { explanationDocument } from './documents/explanation.ts';
import { knockOutsDocument } from './documents/losses.ts';
import { compareCoverageDocument, extendDocument, strengthenDocument } from './documents/options.ts';
import { overviewDocument } from './documents/overview.ts';
import { cutSetsDocument } from './documents/sets.ts';
import { attributionDocument, stabilityDocument } from './documents/uncertainty.ts';
import { renderMarkdown } from './markdown.ts';
import { speaker, type ReportOptions } from './speaker.ts';
import { pictureOf } from './svg/picture-of.ts';
import { renderText } from './text.ts';

export { explorerPage } from './page/explorer-page.ts';
export type { PageOptions } from './page/page-data-of.ts';
export type { CheckResult } from './documents/descriptions.ts';
export { picturedQuestions } from './svg/picture-of.ts';

/** Every result that can be reported. */
export type Answer =
  | AttributionResult
  | CascadeResult
  | CentralityResult
  | ChainDescription
  | ChainsResult
  | CheckResult
  | CompareChainsResult
  | CompareCoverageResult
  | CompletionsResult
  | CutSetsResult
  | DownstreamResult
  | Explanation
  | ExtendResult
  | GapsResult
  | KnockOutsResult
  | NodeDescription
  | OverviewResult
  | RoadmapResult
  | StabilityResult
  | StrengthenResult
  | UpstreamResult
  | WeakLinksResult;

/** Every {@link ReportFormat}, in the order listed. */
export const reportFormats = ['text', 'json', 'markdown', 'svg'] as const;

/** The formats a result can be reported in. */
export type ReportFormat = (typeof reportFormats)[number];

/** Options of {@link report}. */
export interface Reporting extends ReportOptions {
  /** @defaultValue `'text'` */
  readonly format?: ReportFormat;
  /**
   * How many gaps, central nodes, parts or ranks to list in text and Markdown, and nodes or rows to draw in a picture.
   *
   * @defaultValue 20; in a picture, as many as can be read
   */
  readonly top?: number;
}

/** What a reporter gives: the text, and the exit code it means on a command line. */
export interface Report {
  /** The text, ending in a line break. */
  readonly output: string;
  /** 1 when a check found errors, else 0. */
  readonly exitCode: 0 | 1;
}

/**
 * A result as people or programs read it — 报告.
 *
 * A result that was saved as JSON and read back gives the same bytes as at once. JSON is the result itself; text and
 * Markdown need the network for names and show ids without it. An SVG picture (图) needs it for the needs it draws; it
 * holds the full names and what it says in `title` and `desc`, for screen readers.
 *
 * @throws ChainError `no-picture` for format `svg` and an answer that has none; `invalid-option`
 * @complexity O(size of the result)
 * @example report(cascade(toy, { failed: ['a'] }), { language: 'en', network: toy }).exitCode // => 0
 */
export function report(result: Answer, options: Reporting = {}): Report {
  const exitCode =
    result.question === 'check' && result.files.some(({ issues }) => issues.some(({ severity }) => severity === 'error')) ? 1 : 0;
  const output = match(oneOf('format', options.format ?? 'text', reportFormats))
    .with('json', () => `${JSON.stringify(result, null, 2)}\n`)
    .with('markdown', () => renderMarkdown(documentOf(result, options)))
    .with('svg', () => pictureOf(result, documentOf(result, options), options))
    .with('text', () => renderText(documentOf(result, options), options.width ?? 100))
    .exhaustive();
  return { output, exitCode };
}

function documentOf(result: Answer, options: Reporting): Document {
  const to = speaker(options);
  return match(result)
    .with({ question: 'overview' }, (it) => overviewDocument(it, to.providerName(it.options.lens), to))
    .with({ question: 'upstream' }, { question: 'downstream' }, (it) => reachDocument(it, to))
    .with({ question: 'cascade' }, (it) => cascadeDocument(it, to))
    .with({ question: 'weak-links' }, (it) => weakLinksDocument(it, to))
    .with({ question: 'knock-outs' }, (it) => knockOutsDocument(it, to))
    .with({ question: 'cut-sets' }, (it) => cutSetsDocument(it, to))
    .with({ question: 'attribution' }, (it) => attributionDocument(it, options.top ?? 20, to))
    .with({ question: 'stability' }, (it) => stabilityDocument(it, options.top ?? 20, to))
    .with({ question: 'centrality' }, (it) => centralityDocument(it, options.top ?? 20, to))
    .with({ question: 'explain' }, (it) => explanationDocument(it, to))
    .with({ question: 'gaps' }, (it) => gapsDocument(it, options.top ?? 20, to))
    .with({ question: 'completions' }, (it) => completionsDocument(it, options.top ?? 20, to))
    .with({ question: 'roadmap' }, (it) => roadmapDocument(it, options.top ?? 20, to))
    .with({ question: 'strengthen' }, (it) => strengthenDocument(it, options.top ?? 20, to))
    .with({ question: 'extend' }, (it) => extendDocument(it, options.top ?? 20, to))
    .with({ question: 'compare-coverage' }, (it) => compareCoverageDocument(it, options.top ?? 20, to))
    .with({ question: 'compare-chains' }, (it) => compareDocument(it, options.top ?? 20, to))
    .with({ question: 'chains' }, (it) => chainsDocument(it, to))
    .with({ question: 'chain' }, (it) => chainDocument(it, to))
    .with({ question: 'node' }, (it) => nodeDocument(it, to))
    .with({ question: 'check' }, (it) => checkDocument(it, to, options.language ?? 'zh'))
    .exhaustive();
}
