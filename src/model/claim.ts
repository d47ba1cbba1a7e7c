import type { OneOrBoth, Text } from './text.ts';

/** Every {@link EvidenceLevel}, in the order listed. */
export const evidenceLevels = ['A', 'B', 'C', 'D'] as const;

/**
 * How far a claim can be trusted — 证据等级.
 *
 * A: statistic, standard, law, the plan itself. B: peer-reviewed work or a named research body.
 * C: trade body, company, encyclopaedia. D: the editor's judgement, always with a note.
 */
export type EvidenceLevel = (typeof evidenceLevels)[number];

/** Every {@link Derivation}, in the order listed. */
export const derivations = ['quoted', 'implied', 'computed', 'judged'] as const;

/**
 * How a claim follows from its source — 得出方式.
 *
 * `quoted`: the source prints the words. `implied`: it says so in other words. `computed`: worked out from its
 * figures. `judged`: the editor's own knowledge, with a note that says why.
 */
export type Derivation = (typeof derivations)[number];

/** Why something in a chain is believed: a source, the place in it, and how the fact follows — 依据. */
export interface Claim<Src extends string = string> {
  /** Key of the source in the chain's `sources`. */
  readonly source: Src;
  /** Locator: the place in the source where a reader finds it, e.g. `专栏2/光伏材料产业链`. */
  readonly at: string;
  /** How far the source can be trusted. */
  readonly level: EvidenceLevel;
  /** How the fact follows from the source. */
  readonly how: Derivation;
  /** The source's exact words (15 words at most) where they differ from the name they support. */
  readonly quote?: string;
  /** Why, in one string or in both languages. */
  readonly note?: OneOrBoth;
}

/** A work that claims cite — 来源. */
export interface Source {
  /** Title, in its own language. */
  readonly title: string;
  /** A short name for citations in running text. */
  readonly short?: Text;
  /** Who published it. */
  readonly publisher?: string;
  /** Year, or ISO date, of publication. */
  readonly published?: string;
  /** Where it can be read. */
  readonly url?: string;
  /** ISO date on which `url` was read. */
  readonly accessed?: string;
  /** Licence of what is carried over from it, where it matters. */
  readonly licence?: string;
}

/** A source with the key that claims use for it. */
export interface NamedSource extends Source {
  /** What claims call it by. */
  readonly id: string;
}
