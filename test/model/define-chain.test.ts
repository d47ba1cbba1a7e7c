import { describe, expect, test } from 'vitest';
import { parseChain } from '../../src/check/parse-chain.ts';
import { formatChain } from '../../src/io/json.ts';
import { defineChain } from '../../src/model/define-chain.ts';
import { nodeKinds } from '../../src/model/chain.ts';

const claims = [{ source: 'book', at: '第三章', level: 'B', how: 'implied' }] as const;
const toy = defineChain({
  id: 'toy',
  name: { zh: '示例', en: 'Toy' },
  sources: { book: { title: 'A book', url: 'https://example.org/book' } },
  stages: [
    { id: 'raw', name: { zh: '原料', en: 'Raw' }, claims },
    { id: 'made', name: { zh: '制成品', en: 'Made' }, printed: '制成品', members: ['other/part'], claims, note: 'as printed' },
  ],
  nodes: {
    ore: { name: { zh: '矿', en: 'Ore' }, stage: 'raw', kind: 'resource', origin: 'printed', claims },
    scrap: { name: { zh: '废料', en: 'Scrap' }, stage: 'raw', kind: 'material', origin: 'reference', claims },
    metal: {
      name: { zh: '金属', en: 'Metal' },
      stage: 'made',
      kind: 'material',
      origin: 'printed',
      claims,
      needs: [
        { node: 'ore', claims },
        { anyOf: ['ore', 'scrap', 'other/part'], role: 'auxiliary', essential: false, share: 0.5, claims, note: 'either' },
      ],
    },
    plate: { name: { zh: '板', en: 'Plate' }, stage: 'made', kind: 'product', origin: 'product', variantOf: { node: 'metal' }, claims },
  },
});

describe('defineChain', () => {
  test('fills in every default of a node', () => {
    expect(toy.nodes[1]).toEqual({
      id: 'scrap',
      name: { zh: '废料', en: 'Scrap' },
      aliases: [],
      stage: 'raw',
      kind: 'material',
      origin: 'reference',
      needs: [],
      endProduct: false,
      siting: 'anywhere',
      needsProvider: true,
      signals: [],
      claims,
    });
  });

  test.each(nodeKinds)('a node of kind %s stands anywhere unless it is a resource', (kind) => {
    const node = { name: { zh: '甲', en: 'A' }, stage: 's', kind, origin: 'printed', claims: [] } as const;
    const chain = defineChain({
      id: 'c',
      name: { zh: '丙', en: 'C' },
      sources: {},
      stages: [{ id: 's', name: { zh: '段', en: 'S' }, claims: [] }],
      nodes: { usual: node, said: { ...node, siting: kind === 'resource' ? 'anywhere' : 'resource-bound' } },
    });
    expect(chain.nodes.map(({ siting }) => siting)).toEqual(
      kind === 'resource' ? ['resource-bound', 'anywhere'] : ['anywhere', 'resource-bound'],
    );
  });

  test('writes every need as a list of alternatives, with its defaults', () => {
    expect(toy.nodes[2]?.needs).toEqual([
      { anyOf: ['ore'], role: 'material', essential: true, claims },
      { anyOf: ['ore', 'scrap', 'other/part'], role: 'auxiliary', essential: false, share: 0.5, claims, note: 'either' },
    ]);
  });

  test('a variant is a matter of taxonomy unless it says otherwise', () => {
    expect(toy.nodes[3]?.variantOf).toEqual({ node: 'metal', mode: 'taxonomy' });
  });

  test('keeps stages and nodes in the order they are written in, sources under their keys', () => {
    expect(toy.stages.map(({ id, members }) => [id, members])).toEqual([
      ['raw', []],
      ['made', ['other/part']],
    ]);
    expect(toy.nodes.map(({ id }) => id)).toEqual(['ore', 'scrap', 'metal', 'plate']);
    expect(toy.sources).toEqual([{ id: 'book', title: 'A book', url: 'https://example.org/book' }]);
    expect(toy.moved).toEqual([]);
  });

  test('a moved id is a pair of the old one and the new one', () => {
    const chain = defineChain({
      id: 'c',
      name: { zh: '丙', en: 'C' },
      sources: {},
      stages: [{ id: 's', name: { zh: '段', en: 'S' }, claims: [] }],
      nodes: { now: { name: { zh: '今', en: 'Now' }, stage: 's', kind: 'material', origin: 'printed', claims: [] } },
      moved: { before: 'now' },
    });
    expect(chain.moved).toEqual([{ old: 'before', new: 'now' }]);
  });

  test('gives the same value as parsing the JSON of the chain', () => {
    expect(parseChain(JSON.parse(formatChain(toy)))).toEqual({ ok: true, chain: toy });
  });
});
