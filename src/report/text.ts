import { clean } from './clean.ts';
import stringWidth from 'string-width';
import { match } from 'ts-pattern';
import type { Block, Column, Document } from './document.ts';

/**
 * A document as plain text for a terminal of `width` columns; 中文 counts as two columns a character.
 *
 * Control characters of what users wrote are shown as spaces, so that a name cannot move the cursor.
 */
export function renderText(document: Document, width: number): string {
  return `${document.map((block) => renderBlock(block, width)).join('\n\n')}\n`;
}

function renderBlock(block: Block, width: number): string {
  return match(block)
    .with(
      { kind: 'heading', level: 1 },
      ({ text }) => `${wrap(text, width).join('\n')}\n${'='.repeat(Math.min(width, stringWidth(clean(text))))}`,
    )
    .with({ kind: 'heading' }, ({ text }) => `${wrap(text, width).join('\n')}\n${'-'.repeat(Math.min(width, stringWidth(clean(text))))}`)
    .with({ kind: 'paragraph' }, ({ text }) => wrap(text, width).join('\n'))
    .with({ kind: 'items' }, ({ items, ordered }) => {
      const indent = ordered ? String(items.length).length + 2 : 2;
      return items
        .map(({ text, notes }, index) => {
          const mark = ordered ? `${index + 1}. `.padStart(indent) : '- ';
          const body = wrap(text, width - indent).concat(notes.flatMap((note) => hanging(note, width - indent)));
          return body.map((line, at) => (at === 0 ? mark : ' '.repeat(indent)) + line).join('\n');
        })
        .join('\n');
    })
    .with({ kind: 'table' }, ({ columns, rows }) => renderTable(columns, rows, width))
    .exhaustive();
}

/** Wraps an explaining line; what runs over stands two columns further in. */
function hanging(text: string, width: number): string[] {
  return wrap(text, width - 2).map((line, at) => (at === 0 ? line : `  ${line}`));
}

const gap = 2;
const narrowest = 12;

function renderTable(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string {
  const cells = [columns.map(({ title }) => title), ...rows].map((row) => row.map(clean));
  const widths = columnWidths(columns, cells, width);
  const lines = cells.flatMap((row) => {
    const wrapped = widths.map((size, at) => wrap(row[at] ?? '', size));
    const height = wrapped.reduce((most, cell) => Math.max(most, cell.length), 1);
    return Array.from({ length: height }, (_value, line) =>
      wrapped
        .map((cell, at) => pad(cell[line] ?? '', widths[at]!, columns[at]!.align))
        .join(' '.repeat(gap))
        .trimEnd(),
    );
  });
  return lines.join('\n');
}

/** As wide as the widest cell; where that is too much, the widest columns give way first, those that need not break words before others. */
function columnWidths(columns: readonly Column[], cells: readonly (readonly string[])[], width: number): number[] {
  const widths = columns.map((_column, at) => cells.reduce((most, row) => Math.max(most, stringWidth(row[at] ?? '')), 0));
  const excess = widths.reduce((sum, size) => sum + size, gap * (widths.length - 1)) - width;
  if (excess <= 0) return widths;
  const whole = columns.map((_column, at) => cells.reduce((most, row) => Math.max(most, longestWord(row[at] ?? '')), narrowest));
  const all = columns.map(() => narrowest);
  for (let column = 0; column < excess; column++) {
    const widest = widestAbove(whole, widths) ?? widestAbove(all, widths);
    if (widest === undefined) break; // a terminal this narrow has to scroll
    widths[widest]! -= 1;
  }
  return widths;
}

/** The last of the widest columns that are wider than the least each may have. */
function widestAbove(least: readonly number[], widths: readonly number[]): number | undefined {
  const most = widths.reduce((widest, size, at) => (size > least[at]! ? Math.max(widest, size) : widest), 0);
  const found = widths.findLastIndex((size, at) => size === most && size > least[at]!);
  return found === -1 ? undefined : found;
}

function longestWord(text: string): number {
  return words(text).reduce((most, word) => Math.max(most, stringWidth(word.trimEnd())), 0);
}

function pad(text: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return align === 'left' ? text + space : space + text;
}

/**
 * Lines of at most `width` columns, broken at spaces and after 中文 stops, so that short names and phrases stay whole;
 * longer ones are broken between 中文 characters. Closing marks do not begin a line.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const flush = () => {
    lines.push(line.trimEnd());
    line = '';
    used = 0;
  };
  const add = (piece: string) => {
    line += line === '' ? piece.trimStart() : piece;
    used = stringWidth(line);
  };
  const isRoomFor = (piece: string) => used + stringWidth(piece.trimEnd()) <= width;
  const isShort = (phrase: readonly string[]) => stringWidth(phrase.join('').trimEnd()) <= width * keptWhole;
  for (const phrase of phrasesIn(words(clean(text)), isShort)) {
    if (used > 0 && !isRoomFor(phrase.join('')) && isShort(phrase)) flush();
    for (const word of phrase) {
      if (used > 0 && !isRoomFor(word)) flush();
      if (stringWidth(word) <= width) {
        add(word);
        continue;
      }
      for (const character of charactersOf(word)) {
        if (used + stringWidth(character) > width) flush();
        line += character;
        used = stringWidth(line);
      }
    }
  }
  if (line !== '' || lines.length === 0) flush();
  return lines;
}

const closing = '，。；：、）》”’】〕！？,.;:)]}%';
const opening = '（《“‘【〔([{';
const stops = '，。；：、！？';
/** The part of a line that may stay empty so that a phrase is not broken. */
const keptWhole = 0.4;

type Ending = (word: string, next: string) => boolean;

/** Words that are better not parted, together: up to a stop or a space; where that is long, up to a bracket; a number with what it counts. */
function phrasesIn(pieces: readonly string[], isShort: (phrase: readonly string[]) => boolean): (readonly string[])[] {
  const part = (phrase: readonly string[], [ending, ...finer]: readonly Ending[]): (readonly string[])[] =>
    ending === undefined || isShort(phrase) ? [phrase] : grouped(phrase, ending).flatMap((group) => part(group, finer));
  return grouped(pieces, endsPhrase).flatMap((phrase) => part(phrase, [(_word, next) => opening.includes(next.charAt(0)), isNoNumber]));
}

/** Groups of words: each goes on until a word ends it. */
function grouped(pieces: readonly string[], endsGroup: Ending): string[][] {
  const groups: string[][] = [];
  let group: string[] = [];
  for (const [at, piece] of pieces.entries()) {
    group.push(piece);
    if (!endsGroup(piece, pieces[at + 1] ?? ' ')) continue;
    groups.push(group);
    group = [];
  }
  return group.length === 0 ? groups : [...groups, group];
}

function endsPhrase(word: string, next: string): boolean {
  return stops.includes(word.trimEnd().at(-1) ?? ' ') || (word.endsWith(' ') && isNoNumber(word, next));
}

function isNoNumber(word: string, next: string): boolean {
  return !/^\p{N}+ \p{Script=Han}|^\p{Script=Han} \p{N}/u.test(word + next);
}

/** Pieces that must not be broken: words with the space after them, single wide characters with their marks. */
function words(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let before = '';
  const end = () => {
    if (piece !== '') pieces.push(piece);
    piece = '';
    before = '';
  };
  for (const character of charactersOf(text)) {
    const wide = stringWidth(character) > 1;
    if (closing.includes(character)) piece += character;
    else if (wide && !opening.includes(before)) {
      end();
      piece = character;
    } else if (!wide && character !== ' ' && piece !== '' && stringWidth(before) > 1 && !opening.includes(before)) {
      end();
      piece = character;
    } else piece += character;
    before = character;
    if (character === ' ') end();
  }
  end();
  return pieces;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** What a reader sees as one character: an emoji of several parts, a letter with its accent. Plain text takes the short way. */
function charactersOf(text: string): Iterable<string> {
  if (!/[\p{M}\p{Cf}\p{Emoji_Modifier}\p{Regional_Indicator}\u1100-\u11ff]/u.test(text)) return text;
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
