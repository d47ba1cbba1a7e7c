import stringWidth from 'string-width';
import { clean } from '../text.ts';

/** The size that widths are reckoned for. */
export const fontSize = 13;
export const lineHeight = 17;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Width that a text may take up, px at {@link fontSize}: 14 for a wide character, 8 for another, more for the widest Latin letters. */
export function textWidth(text: string, size: number = fontSize): number {
  let width = 0;
  for (const { segment } of segmenter.segment(text)) {
    width += stringWidth(segment) > 1 ? 14 : /[\p{Lu}mw@%—–…→＋]/u.test(segment) ? 11 : 8;
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
