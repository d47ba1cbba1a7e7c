import type { Language, Text } from '../../model/text.ts';
import type { NodeState } from '../../model/terms.ts';

/** A claim in the page: index of its source, place, level, how it follows, and index of its note in `texts` (-1: none). */
export type PageClaim = readonly [source: number, at: number, level: string, how: string, note: number];

/** One need in the page: any of the members is enough. */
export interface PageNeed {
  /** Indices of nodes. */
  readonly any: readonly number[];
  readonly role: string;
  /** Absent when the need is essential. */
  readonly optional?: true;
  /** Index of the node whose need it is by inheritance. */
  readonly from?: number;
  readonly note?: number;
  readonly claims: readonly PageClaim[];
}

/** One node in the page; what is not known is absent. */
export interface PageNode {
  /** Its own id; with its chain's before it where that chain was not given. */
  readonly id: string;
  readonly name: Text;
  readonly aliases?: readonly string[];
  /** Index of its chain; -1 for a stand-in of a chain that was not given. */
  readonly chain: number;
  readonly kind: string;
  readonly origin?: string;
  readonly end?: true;
  readonly state?: NodeState;
  readonly planned?: true;
  /** Who of the lens supplies it, and who from outside. */
  readonly inside?: readonly Text[];
  readonly outside?: readonly Text[];
  readonly note?: number;
  readonly claims: readonly PageClaim[];
  /** Claims under what the coverage says. */
  readonly stated?: readonly PageClaim[];
  readonly needs: readonly PageNeed[];
}

/** A column of the picture: indices of nodes from top to bottom. */
type PageColumn = readonly number[];

/** One stage of a chain, as a band of columns. */
export interface PageStage {
  readonly name: Text;
  readonly columns: readonly PageColumn[];
}

/** One chain, stages in printed order. */
interface PageChain {
  readonly id: string;
  readonly name: Text;
  readonly stages: readonly PageStage[];
}

/** A line of a ranking, or a step, in both languages. */
export interface PageItem {
  readonly text: Text;
  readonly notes: readonly Text[];
}

/** An item about a node, with its place in the whole ranking. */
export interface PageFinding extends PageItem {
  readonly node: number;
  readonly rank: number;
}

/** A step of the roadmap: all that is there by then, and what is new. */
export interface PageStep extends PageItem {
  readonly has: readonly number[];
  readonly added: readonly number[];
  readonly attained: readonly number[];
}

/** The roadmap in one reading of what is not evidenced. */
export interface PageRoad {
  /** What the nodes that are not evidenced were taken for. */
  readonly unknown: 'absent' | 'present';
  /** Whether each step keeps what the one before added. */
  readonly nested: boolean;
  /** Why later steps are missing; absent when none is. */
  readonly stoppedBy?: 'budget' | 'time-limit';
  /** Targets attained before the first step. */
  readonly start: readonly number[];
  readonly steps: readonly PageStep[];
  /** Targets that no addition attains. */
  readonly impossible: readonly number[];
}

/** All that the page shows, as one JSON value; nodes are named by their index — 页面数据. */
export interface PageData {
  readonly format: 'chanyelian/page@1';
  readonly language: Language;
  /** Whose supply counts; absent without a coverage. */
  readonly lens?: Text;
  readonly chains: readonly PageChain[];
  readonly nodes: readonly PageNode[];
  readonly targets: readonly number[];
  readonly sources: readonly { readonly title: string; readonly by?: string; readonly published?: string; readonly url?: string }[];
  readonly texts: readonly (string | Text)[];
  readonly weakLinks: { readonly total: number; readonly items: readonly PageFinding[] };
  readonly gaps?: { readonly total: number; readonly items: readonly PageFinding[] };
  /** One for each reading of what is not evidenced. */
  readonly roads?: readonly PageRoad[];
}
