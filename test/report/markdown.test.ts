import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bullets, heading, left, ordered, paragraph, right, table } from '../../src/report/document.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { clean } from '../../src/report/clean.ts';
import { properties } from '../property-runs.ts';

/** How a Markdown text is built: what every line begins with, and how many cells it has. */
function skeleton(markdown: string): string[] {
  return markdown.split('\n').map((line) => {
    const mark = /^ *(?:#+ |[-+*] |\d+[.)] |> |\||```|~~~|=+$|-+$)?/u.exec(line)?.[0] ?? '';
    return `${mark}${line.replaceAll(/\\./gu, '').split('|').length}`;
  });
}

const documentOf = (name: string) => [
  heading(name, 1),
  heading(name),
  paragraph(name),
  bullets([name, { text: name, notes: [name, name] }]),
  ordered([{ text: name, notes: [name] }]),
  table(
    [left(name), right(name)],
    [
      [name, name],
      [name, 'x'],
    ],
  ),
];

describe('renderMarkdown', () => {
  test('writes headings, lists with their notes, and tables', () => {
    const document = [
      heading('Weak links', 1),
      heading('By node'),
      ordered([{ text: 'copper', notes: ['because'] }]),
      bullets(['a']),
      table([left('Node'), right('Loss')], [['铜', '40%']]),
    ];
    expect(renderMarkdown(document)).toBe(
      [
        '# Weak links',
        '',
        '## By node',
        '',
        '1. copper',
        '   - because',
        '',
        '- a',
        '',
        '| Node | Loss |',
        '| --- | ---: |',
        '| 铜 | 40% |',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a | b', String.raw`a \| b`],
    ['a \\| b', String.raw`a \\\| b`],
    ['*x* _y_ ~~z~~ `c`', String.raw`\*x\* \_y\_ \~\~z\~\~ \`c\``],
    ['[a](javascript:x)', String.raw`\[a\](javascript:x)`],
    ['&lt;', '&amp;lt;'],
    ['# not a heading', String.raw`\# not a heading`],
    ['- not a list', String.raw`\- not a list`],
    ['+ not a list', String.raw`\+ not a list`],
    ['1. not a list', String.raw`1\. not a list`],
    ['12) not a list', String.raw`12\) not a list`],
    ['---', String.raw`\---`],
    ['===', String.raw`\===`],
    ['> not a quotation', '&gt; not a quotation'],
    ['    not code', 'not code'],
    ['two\nlines', 'two lines'],
    ['\u001b[31mred\u202e', String.raw`\[31mred`],
  ])('%j is shown as it is written', (text, shown) => {
    expect(renderMarkdown([paragraph(text)])).toBe(`${shown}\n`);
  });

  test('no name changes how the text is built', () => {
    const name = fc
      .array(
        fc.constantFrom(
          'a',
          '中',
          ' ',
          '\n',
          '|',
          '\\',
          '<',
          '>',
          '#',
          '-',
          '+',
          '=',
          '*',
          '_',
          '~',
          '`',
          '1',
          '.',
          ')',
          '[',
          '&',
          '\u001b',
          '\u202e',
          '\u2028',
        ),
        {
          minLength: 1,
          maxLength: 12,
        },
      )
      .map((parts) => parts.join(''))
      .filter((text) => clean(text).trim() !== '');
    fc.assert(
      fc.property(name, (text) => {
        const markdown = renderMarkdown(documentOf(text));
        expect(skeleton(markdown)).toEqual(skeleton(renderMarkdown(documentOf('plain'))));
        expect(markdown).not.toMatch(/[<>]/u);
      }),
      properties,
    );
  });
});
