/**
 * A name people read, in both languages — 名称.
 *
 * Curated chains give both; a user's file may give one string, which then stands for either language.
 */
export interface Text {
  /** In Chinese. */
  readonly zh: string;
  /** In English. */
  readonly en: string;
}

/** Text in both languages, or one string that stands for either: what a note may be. */
export type OneOrBoth = string | Text;

/** The two languages that every text people read exists in. */
export type Language = 'zh' | 'en';

/** The languages in the order they are listed everywhere. */
export const languages = ['zh', 'en'] as const satisfies readonly Language[];
