import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { bullets, heading, left, ordered, paragraph, right, table } from '../../src/report/document.ts';
import { clean } from '../../src/report/clean.ts';
import { renderText, wrap } from '../../src/report/text.ts';
import { properties } from '../property-runs.ts';

const letters = [
  '中',
  '国',
  'a',
  'b',
  ' ',
  '，',
  '。',
  '（',
  '）',
  '“',
  '”',
  '.',
  ',',
  '(',
  ')',
  '-',
  '🧲',
  '👩‍👩‍👧',
  '☎️',
  '🇨🇳',
  'é',
  'e\u0301',
  '한',
  '\u200b',
];
const prose = fc.array(fc.constantFrom(...letters), { maxLength: 60 }).map((parts) => parts.join(''));
const bare = (text: string) => text.replaceAll(' ', '');

describe('wrap', () => {
  test('breaks at spaces, and between 中文 characters', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrap('稀土永磁材料产业链', 8)).toEqual(['稀土永磁', '材料产业', '链']);
    expect(wrap('用 copper foil 做', 8)).toEqual(['用', 'copper', 'foil 做']);
  });

  test('a closing mark does not begin a line, an opening one does not end it', () => {
    expect(wrap('稀土永磁，材料', 8)).toEqual(['稀土永', '磁，材料']);
    expect(wrap('稀土永（磁材）', 8)).toEqual(['稀土永', '（磁材）']);
  });

  test('a short name or phrase stays whole; a long one is broken as before', () => {
    expect(wrap('钨矿、仲钨酸铵、碳化钨粉、钴粉', 25)).toEqual(['钨矿、仲钨酸铵、', '碳化钨粉、钴粉']);
    expect(wrap('钨矿、高性能硬质合金材料、钴粉', 20)).toEqual(['钨矿、高性能硬质合金', '材料、钴粉']);
    expect(wrap('共有十二三四种灯，车用LED灯、钴粉', 28)).toEqual(['共有十二三四种灯，', '车用LED灯、钴粉']);
  });

  test('a long phrase is broken before a bracket rather than within', () => {
    expect(wrap('失去的是稀土永磁材料（钕铁硼）吧', 30)).toEqual(['失去的是稀土永磁材料', '（钕铁硼）吧']);
  });

  test('a number stays with what it counts, and with what says of what', () => {
    expect(wrap('通信器件、永磁电机等 26 项目标', 22)).toEqual(['通信器件、永磁电机', '等 26 项目标']);
    expect(wrap('共有一二三四五六七八九十 22 项', 28)).toEqual(['共有一二三四五六七八九', '十 22 项']);
    expect(wrap('all of the 22 items', 13)).toEqual(['all of the 22', 'items']);
  });

  test('a word that is too long begins a line of its own and is broken where the line ends', () => {
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
    expect(wrap('x abcdefghij', 4)).toEqual(['x', 'abcd', 'efgh', 'ij']);
  });

  test('an empty text is one empty line', () => {
    expect(wrap('', 10)).toEqual(['']);
    expect(wrap('   ', 10)).toEqual(['']);
  });

  test('no line is wider than asked, and nothing is lost', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrap(text, width);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(bare(lines.join(''))).toBe(bare(text));
      }),
      properties,
    );
  });

  test('what fits stays on one line', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(wrap(text, stringWidth(text) + 1)).toHaveLength(1);
      }),
      properties,
    );
  });
});

describe('clean', () => {
  test.each([
    '\u0000',
    '\n',
    '\r\n',
    '\t',
    '\u001b[31m',
    '\u007f',
    '\u0085',
    '\u009b',
    '\u2028',
    '\u2029',
    '\u200e',
    '\u200f',
    '\u061c',
    '\u202e',
    '\u2066',
    '\u2069',
  ])('%j cannot move the cursor or turn the line round', (mark) => {
    // oxlint-disable-next-line no-control-regex -- control characters are what must be gone
    expect(clean(`a${mark}b`)).not.toMatch(/[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u);
    expect(clean(`a${mark}b`)).toMatch(/^a .*b$/u);
  });

  test('leaves all that is text', () => {
    const text = '稀土 Nd₂Fe₁₄B “磁” — 🧲 é <b>|*';
    expect(clean(text)).toBe(text);
  });
});

describe('renderText', () => {
  test('puts blocks in reading order, a blank line between them', () => {
    expect(renderText([heading('稀土', 1), paragraph('One.'), heading('Two'), bullets(['a', { text: 'b', notes: ['why'] }])], 40)).toBe(
      ['稀土', '====', '', 'One.', '', 'Two', '---', '', '- a', '- b', '  why', ''].join('\n'),
    );
  });

  test('numbers stand in line, and what runs over stands further in', () => {
    const items = Array.from({ length: 10 }, (_item, index) => ({
      text: `item ${index}`,
      notes: index === 9 ? ['a note that runs over'] : [],
    }));
    expect(
      renderText([ordered(items)], 20)
        .split('\n')
        .slice(8),
    ).toEqual([' 9. item 8', '10. item 9', '    a note that', '      runs over', '']);
  });

  test('a crowded table breaks phrases before words', () => {
    const rows = [['electronic-information', 'Raw materials → Copper-clad laminate → Boards']];
    const lines = renderText([table([left('Id'), left('Stages')], rows)], 40).split('\n');
    expect(lines[1]).toBe('electronic-information  Raw materials →');
    expect(lines.every((line) => line.length <= 40)).toBe(true);
  });

  test('columns line up, 中文 counted as two', () => {
    const rows = [
      ['铜', '1', '电解铜'],
      ['lithium', '1000', 'Li'],
    ];
    expect(renderText([table([left('Node'), right('数'), left('名')], rows)], 40)).toBe(
      ['Node       数  名', '铜          1  电解铜', 'lithium  1000  Li', ''].join('\n'),
    );
  });

  test('cells that do not fit wrap within their column', () => {
    const rows = [['rare-earth-magnets', '12', '稀土开采、冶炼分离、稀土永磁材料、永磁电机、新能源汽车']];
    const lines = renderText([table([left('Id'), right('Nodes'), left('Stages')], rows)], 44)
      .trimEnd()
      .split('\n');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(44);
    expect(
      bare(
        lines
          .slice(1)
          .map((line) => line.slice(27))
          .join(''),
      ),
    ).toBe(rows[0]?.[2]);
  });

  test('every column begins at the same place in every line, and no line is too wide', () => {
    const cell = fc.array(fc.constantFrom('中', '磁', 'a', 'b', 'é', '🧲'), { maxLength: 30 }).map((parts) => parts.join(''));
    const sizes = fc.record({
      columns: fc.integer({ min: 1, max: 5 }),
      rows: fc.integer({ min: 1, max: 4 }),
      width: fc.integer({ min: 70, max: 120 }),
    });
    const tables = sizes.chain(({ columns, rows, width }) =>
      fc
        .array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
        .map((cells) => ({ columns, cells, width })),
    );
    fc.assert(
      fc.property(tables, ({ columns, cells, width }) => {
        const titles = Array.from({ length: columns }, (_column, at) => left(`t${at}`));
        const lines = renderText([table(titles, cells)], width)
          .trimEnd()
          .split('\n');
        const starts = titles.map(({ title }) => stringWidth(lines[0]?.split(title)[0] ?? ''));
        const read = starts.map((start, at) => lines.slice(1).map((line) => between(line, start, starts[at + 1] ?? width)));
        expect(read.map((parts) => bare(parts.join('')))).toEqual(titles.map((_title, at) => cells.map((row) => row[at]).join('')));
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
      properties,
    );
  });

  test('names that were written to deceive stay one line', () => {
    const name = 'a\n\u001b[2J\u202e# b\r\n|c';
    const lines = renderText(
      [heading(name, 1), paragraph(name), bullets([{ text: name, notes: [name] }]), table([left(name), left('x')], [[name, name]])],
      200,
    );
    // oxlint-disable-next-line no-control-regex -- control characters are what must be gone
    expect(lines).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
    expect(lines.trimEnd().split('\n')).toHaveLength(10);
  });
});

/** What stands in a line from one column to another. */
function between(line: string, from: number, to: number): string {
  let at = 0;
  let text = '';
  for (const character of line) {
    if (at >= from && at < to) text += character;
    at += stringWidth(character);
  }
  return text;
}
