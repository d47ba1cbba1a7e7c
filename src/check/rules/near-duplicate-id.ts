import { issue } from '../../model/issue.ts';
import { pathOf, type AuditedNode, type AuditRule } from '../audit-rule.ts';

/** American and other spellings → the dataset's own. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/aluminum/gu, 'aluminium'],
  [/sulf/gu, 'sulph'],
  [/fiber/gu, 'fibre'],
  [/mold/gu, 'mould'],
  [/color/gu, 'colour'],
  [/vapor/gu, 'vapour'],
  [/gray/gu, 'grey'],
  [/center/gu, 'centre'],
  [/cesium/gu, 'caesium'],
  [/enameled/gu, 'enamelled'],
  [/tire$/gu, 'tyre'],
];

/**
 * No two ids differ only in a plural, a hyphen, the order of words or a spelling (aluminum, sulfur, fiber), within a
 * chain or across chains.
 *
 * Such a pair is usually one good written twice by two people, and readers will pick the wrong one either way. An id
 * that has a word more (`copper-foil`, `battery-copper-foil`) is another id. Ids with digits are compared in their
 * order only, since `n-1-2` and `n-2-1` differ. One issue for each later node, beside the first of its kind.
 */
export const nearDuplicateId: AuditRule = {
  code: 'near-duplicate-id',
  why: {
    zh: '只差单复数、连字符、词序或拼写的编号，往往是一物被两人各写一次。',
    en: 'Ids that differ in a plural, a hyphen, the order of words or a spelling are usually one good written twice.',
  },
  check: ({ nodes }) => {
    const first = new Map<string, AuditedNode>();
    return nodes.flatMap((audited) => {
      const keys = keysOf(audited.node.id);
      const rival = keys.map((key) => first.get(key)).find((other) => other !== undefined);
      for (const key of keys) if (!first.has(key)) first.set(key, audited);
      return rival === undefined ? [] : [issue('near-duplicate-id', pathOf(audited), { nodes: [rival.id, audited.id] }, 'warning')];
    });
  },
};

/** What an id has in common with its near duplicates: its words run together, as written and in alphabetical order. */
function keysOf(id: string): readonly string[] {
  const words = id
    .normalize('NFKC')
    .toLowerCase()
    .split(/[-_\s.]+/u)
    .filter((word) => word !== '')
    .map(plain);
  if (words.length === 0) return [id];
  if (words.some((word) => /\d/u.test(word))) return [words.join('-')];
  return [...new Set([words.join(''), [...words].sort().join('')])];
}

function plain(word: string): string {
  return singular(spellings.reduce((text, [from, to]) => text.replace(from, to), word));
}

function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || /(?:ss|us|is)$/u.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:x|ch|sh|ss|zz)es$/u.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
