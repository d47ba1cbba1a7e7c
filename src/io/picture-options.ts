import type { Language, Text } from '../model/text.ts';
import { labelOf } from './plain-text.ts';

/** Options of the formats that are for looking at. */
export interface PictureOptions {
  /** Language of names. @defaultValue `'zh'` */
  readonly language?: Language;
}

/** A name as a picture shows it, in the language asked for. */
export function shown(name: Text, { language = 'zh' }: PictureOptions): string {
  return labelOf(name[language]);
}

/** What the meeting point of alternatives says: any one is enough. */
export const anyOne: Readonly<Record<Language, string>> = { zh: '任一', en: 'any' };
