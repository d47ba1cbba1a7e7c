/**
 * Industry chains as cited AND/OR graphs, and the questions asked of them — 产业链.
 *
 * The examples use `chain`, a chain of three nodes in which `t` needs `a` or `b`, and `b`; `line`, in which `c` needs `b`
 * and `b` needs `a`; and the eleven chains that come with the package:
 *
 * ```ts
 * const chain = parseChain({
 *   format: 'chanyelian/chain@1', id: 'toy', nodes: { a: {}, b: {}, t: { needs: [{ anyOf: ['a', 'b'] }, 'b'] } },
 * }).chain;
 * const toy = compose([chain]);
 * const network = compose(elevenChains); // elevenChains, jiangxi: from 'chanyelian/chains'
 * ```
 *
 * @module chanyelian
 */

// Write a chain, or read one.
export { defineChain } from './model/define-chain.ts';
export { defineCoverage } from './model/coverage.ts';
export { parseChain, type ParsedChain } from './check/parse-chain.ts';
export { parseCoverage, type ParsedCoverage } from './check/parse-coverage.ts';
export { formatChain } from './io/json.ts';
export { jsonSchema } from './check/schema.ts';

// Compose chains into a network.
export { compose, type ComposeOptions } from './graph/compose.ts';
export { neighbourhood, type NeighbourhoodOptions } from './graph/graph-face.ts';
export type { GraphEdgeAttributes, GraphNodeAttributes, Network, NetworkGraph, NetworkNode } from './graph/network.ts';

// Ask what depends on what.
export { downstreamOf, upstreamOf, type DownstreamResult, type ReachedNode, type UpstreamResult } from './analysis/upstream-of.ts';
export { producible, type BlockedNode, type ProducibleOptions, type ProducibleResult } from './analysis/producible.ts';
export { cascade, type Baseline, type CascadeOptions, type CascadeResult, type FallBecause, type FallenNode } from './analysis/cascade.ts';
export { knockOuts, type KnockedOut, type KnockOutOptions, type KnockOutsResult } from './analysis/knock-outs.ts';
export {
  singlePointsOfEach,
  singlePointsOfFailure,
  type SinglePoint,
  type SinglePointOptions,
  type SinglePointsOfEachOptions,
  type SinglePointsOfEachResult,
  type SinglePointsResult,
} from './analysis/single-points-of-failure.ts';
export { minimalCutSets, type CutSetOptions, type CutSetsResult } from './analysis/minimal-cut-sets.ts';
export { minimalPathSets, type PathSetOptions, type PathSetsResult } from './analysis/minimal-path-sets.ts';
export type { Substitutes, TargetRuns } from './analysis/worlds.ts';
export type { StoppedBy } from './graph/cut-sets.ts';

// Ask where it is weak and what is missing.
export { weakLinks, type Recoverable, type WeakLink, type WeakLinkOptions, type WeakLinksResult } from './analysis/weak-links.ts';
export { attribution, type AttributedUnit, type AttributionOptions, type AttributionResult } from './analysis/attribution.ts';
export {
  stability,
  usualConfidence,
  type Confidence,
  type Ranking,
  type StabilityOptions,
  type StabilityResult,
  type StableNode,
} from './analysis/stability.ts';
export {
  smallestChanges,
  type FactorChange,
  type SmallestChangeOptions,
  type SmallestChangesResult,
  type ValueChange,
  type WrittenChange,
} from './analysis/smallest-changes.ts';
export { nullModel, type NullMeasure, type NullModelOptions, type NullModelResult, type NullNode } from './analysis/null-model.ts';
export { importance, type ImportanceOptions, type ImportanceResult, type ImportantNode } from './analysis/importance.ts';
export {
  findGaps,
  type ChainGaps,
  type Completeness,
  type Gap,
  type GapBecause,
  type GapOptions,
  type GapsResult,
  type StageGaps,
} from './analysis/find-gaps.ts';

export { completions, type CompletionOptions, type CompletionsResult, type Filled } from './analysis/completions.ts';
export { strengthen, type JointMoves, type Move, type StrengthenOptions, type StrengthenResult } from './analysis/strengthen.ts';
export {
  relatedness,
  type OutputTable,
  type RelatednessOptions,
  type RelatednessResult,
  type RelatedNode,
} from './analysis/relatedness.ts';
export { extend, type Candidate, type ExtendOptions, type ExtendResult } from './analysis/extend.ts';
export { compareCoverage, type CompareCoverageOptions, type CompareCoverageResult } from './analysis/compare-coverage.ts';
export type { Completion } from './analysis/solution.ts';
export { roadmap, type Roadmap, type RoadmapOptions, type RoadmapResult, type RoadmapStep } from './analysis/roadmap.ts';
export type { Costs, FillingEcho, FillingOptions, Lacking, UnknownAs } from './analysis/filling.ts';
export type { Solver } from './graph/cheapest-sets.ts';

export { overview, type ChainState, type OverviewOptions, type OverviewResult, type StageState } from './analysis/overview.ts';

// Ask who supplies it.
export {
  concentration,
  type ConcentrationLevel,
  type ConcentrationOptions,
  type ConcentrationResult,
  type SupplierShare,
  type SupplyConcentration,
} from './analysis/concentration.ts';
export { concentrationOf, type Bounds, type Concentration } from './analysis/shares.ts';
export {
  importDependence,
  importReliance,
  supplyRisk,
  timeToSurvive,
  type CountryShare,
  type ImportReliance,
  type SupplyRisk,
  type SupplyRiskInput,
  type SurvivalTime,
  type TradeYear,
} from './analysis/supply-risk.ts';
export { lookThrough, type InputCoefficient, type LookThrough } from './analysis/look-through.ts';

// Ask how it is built, and what changed.
export {
  describeChain,
  describeChains,
  describeNode,
  type ChainDescription,
  type ChainsResult,
  type ChainSummary,
  type NeedDescription,
  type NodeDescription,
} from './analysis/describe.ts';
export { components, type ComponentOptions, type ComponentsResult } from './analysis/components.ts';
export {
  dominators,
  postDominators,
  type Dominator,
  type DominatorOptions,
  type DominatorsResult,
  type PostDominatorOptions,
  type PostDominatorsResult,
} from './analysis/dominators.ts';
export {
  centrality,
  type CentralityColumn,
  type CentralityMeasure,
  type CentralityOptions,
  type CentralityResult,
  type CentralNode,
} from './analysis/centrality.ts';
export { trophicLevels, type TrophicDefinition, type TrophicOptions, type TrophicResult } from './analysis/trophic-levels.ts';
export { upstreamness, type Amount, type FlowPosition, type FlowTable, type UpstreamnessResult } from './analysis/upstreamness.ts';
export {
  compareChains,
  type Change,
  type ChangedAnswer,
  type ChangedNeed,
  type CompareChainsOptions,
  type CompareChainsResult,
} from './analysis/compare-chains.ts';
export { layerOf } from './analysis/layer-of.ts';
export { explain, type Explanation, type ExplanationStep, type ExplainOptions } from './explain/explain.ts';
export { audit } from './analysis/audit.ts';

// Problems, words, and what the shapes above are made of.
export { ChainError } from './model/chain-error.ts';
export { formatIssue } from './model/messages.ts';
export { formatPath, type Issue, type IssueCode, type IssueFacts, type Path, type Severity } from './model/issue.ts';
export { terms, type Certainty, type Mode, type NodeState } from './model/terms.ts';
export type { Text, Language } from './model/text.ts';
export type { Claim, Derivation, EvidenceLevel, NamedSource, Source } from './model/claim.ts';
export type {
  Chain,
  ChainNode,
  Need,
  NeedRole,
  NodeKind,
  Origin,
  Share,
  Signal,
  SignalKind,
  Siting,
  Stage,
  Variant,
  VariantMode,
} from './model/chain.ts';
export type { Coverage, Provider, ProviderType, Provision, ProvisionStatus, ShareScope } from './model/coverage.ts';
export type { ChainSpec, CrossChainId, NeedSpec, NodeSpec, StageSpec } from './model/define-chain.ts';
export type { CitedClaim } from './graph/evidence.ts';
export type { Inclusion, LensEcho, LensOptions } from './graph/lens.ts';
export type { PresenceRule, RollUp } from './graph/presence-rule.ts';
export type { ElementKind, Others } from './graph/supply-layer.ts';
export type { ElementOptions } from './analysis/elements.ts';
export type { StructureOptions } from './analysis/options.ts';
export type { Chokepoint, Evidence, StateThresholds } from './analysis/node-state.ts';
export type { TargetOptions, TargetsFrom, TargetValues } from './analysis/targets.ts';
export type { Step } from './analysis/witness.ts';
export type { Trade } from './analysis/trade.ts';
