/** What a report says, before any format: a few kinds of blocks in reading order. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'items'; readonly ordered: boolean; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] };

/** A list item: one line, and lines that explain it. */
export interface Item {
  readonly text: string;
  readonly notes: readonly string[];
}

/** A table's column. */
export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

export type Document = readonly Block[];

export const heading = (text: string, level: 1 | 2 = 2): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const ordered = (items: readonly Item[]): Block => ({ kind: 'items', ordered: true, items });
export const bullets = (items: readonly (string | Item)[]): Block => ({
  kind: 'items',
  ordered: false,
  items: items.map((item) => (typeof item === 'string' ? { text: item, notes: [] } : item)),
});
export const table = (columns: readonly Column[], rows: readonly (readonly string[])[]): Block => ({ kind: 'table', columns, rows });
export const left = (title: string): Column => ({ title, align: 'left' });
export const right = (title: string): Column => ({ title, align: 'right' });
