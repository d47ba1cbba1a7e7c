import stringWidth from 'string-width';
import { clean } from '../clean.ts';

/** The size that widths are reckoned for. */
export const fontSize = 13;
export const lineHeight = 17;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Letters by how much of a line they take, in px at {@link fontSize}, in Noto Sans: of the Latin fonts asked for the widest. */
const letterWidths: readonly (readonly [RegExp, number])[] = [
  [/^[ ijlI.,:;'’‘|!]/u, 4.5],
  [/^[frt()[\]/\-"“”]/u, 5.6],
  [/^[mwMW@%—…→＋]/u, 12],
  [/^\p{Lu}/u, 9.5],
];
const otherWidth = 8;
const wideWidth = 14;

/** Width that a text may take up, px at {@link fontSize}, in any of the fonts asked for. */
export function textWidth(text: string, size: number = fontSize): number {
  let width = 0;
  for (const { segment } of segmenter.segment(text)) {
    width += stringWidth(segment) > 1 ? wideWidth : (letterWidths.find(([letters]) => letters.test(segment))?.[1] ?? otherWidth);
  }
  return (width * size) / fontSize;
}

/**
 * A text in lines of at most `width` px; what does not fit into `most` lines is shortened with an ellipsis.
 *
 * Lines break at spaces, before opening and after closing signs, and between wide characters; a longer word is cut.
 */
export function lines(text: string, width: number, most: number, size: number = fontSize): string[] {
  const found: string[] = [];
  let line = '';
  for (const piece of pieces(clean(text).trim().slice(0, 2000))) {
    if (textWidth((line + piece).trimEnd(), size) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') found.push(line.trim());
    line = '';
    if (found.length > most) break;
    for (const { segment } of segmenter.segment(piece.trimStart())) {
      if (line !== '' && textWidth(line + segment, size) > width) {
        found.push(line.trim());
        line = '';
        if (found.length > most) break;
      }
      line += segment;
    }
  }
  if (line.trim() !== '') found.push(line.trim());
  if (found.length === 0) return [''];
  if (found.length <= most) return found;
  return [...found.slice(0, most - 1), shortened(found[most - 1]!, width, size)];
}

/** Width of the longest part of a text that {@link lines} does not break unless it must. */
export function longestPiece(text: string): number {
  return pieces(clean(text).trim().slice(0, 2000)).reduce((widest, piece) => Math.max(widest, textWidth(piece.trimEnd())), 0);
}

function shortened(line: string, width: number, size: number): string {
  const characters = Array.from(segmenter.segment(line), ({ segment }) => segment);
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** What may not be parted, each with the space behind it: a wide character, a word, a part of a word up to its hyphen. */
function pieces(text: string): string[] {
  const wide = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]`;
  const narrow = String.raw`[^\s\p{sc=Han}（(“‘/–—-]+[/–—-]*|[/–—-]+`;
  return text.match(new RegExp(String.raw`[（(“‘]*(?:${wide}|${narrow})[，。；：、）”’)]*\s*|\S+\s*`, 'gu')) ?? [];
}
