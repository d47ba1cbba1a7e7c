import { match } from 'ts-pattern';
import type { Block, Document } from './document.ts';
import { clean } from './clean.ts';

/** A document as Markdown; everything users wrote is escaped. */
export function renderMarkdown(document: Document): string {
  return `${document.map(renderBlock).join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  return match(block)
    .with({ kind: 'heading' }, ({ text, level }) => `${'#'.repeat(level)} ${escape(text)}`)
    .with({ kind: 'paragraph' }, ({ text }) => escape(text))
    .with({ kind: 'items' }, ({ items, ordered }) =>
      items
        .map(({ text, notes }, index) => {
          const mark = ordered ? `${index + 1}. ` : '- ';
          return [`${mark}${escape(text)}`, ...notes.map((note) => `${' '.repeat(mark.length)}- ${escape(note)}`)].join('\n');
        })
        .join('\n'),
    )
    .with({ kind: 'table' }, ({ columns, rows }) =>
      [
        row(columns.map(({ title }) => title)),
        row(
          columns.map(({ align }) => (align === 'right' ? '---:' : '---')),
          (cell) => cell,
        ),
        ...rows.map((cells) => row(cells)),
      ].join('\n'),
    )
    .exhaustive();
}

function row(cells: readonly string[], spell: (cell: string) => string = escape): string {
  return `| ${cells.map(spell).join(' | ')} |`;
}

function escape(text: string): string {
  return clean(text)
    .trim()
    .replaceAll(/[\\`*_[\]|#~]/gu, String.raw`\$&`)
    .replace(/^[-+=]/u, String.raw`\$&`) // a list or an underline would begin here
    .replace(/^\d+(?=[.)])/u, '$&\\')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
