import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jiangxi, photovoltaics } from '../../../chains/index.ts';
import { findGaps } from '../../../src/analysis/find-gaps.ts';
import { roadmap } from '../../../src/analysis/roadmap.ts';
import { weakLinks } from '../../../src/analysis/weak-links.ts';
import { parseChain } from '../../../src/check/parse-chain.ts';
import { compose } from '../../../src/graph/compose.ts';
import { explorerPage } from '../../../src/report/page/explorer-page.ts';
import { pageDataOf } from '../../../src/report/page/page-data-of.ts';
import { pageWords } from '../../../src/report/page/page-words.ts';
import { deflate, inflate } from '../../../src/report/page/deflated.ts';
import { carriedBy, dataOf } from './data-of.ts';
import { hostileChain, hostileNames } from './hostile.ts';

const network = compose([photovoltaics]);
const options = { coverage: jiangxi, weakLinks: weakLinks(network, { coverage: jiangxi }), gaps: findGaps(network, { coverage: jiangxi }) };

/** What stands between two marks of the page. */
function between(page: string, start: string, end: string): string {
  const from = page.indexOf(start) + start.length;
  return page.slice(from, page.indexOf(end, from));
}

describe('the explorer page', () => {
  test('allows its own script and style by their hashes, and nothing else', async () => {
    const page = await explorerPage(network, options);
    const policy = between(page, 'Content-Security-Policy" content="', '"');
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const style = between(page, '<style id="__________cytoscape_stylesheet">', '</style>');
    const script = page.slice(page.lastIndexOf('<script>') + '<script>'.length, page.lastIndexOf('</script>'));
    expect(script.length).toBeGreaterThan(400_000);
    expect(policy).toBe(`default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`);
    expect(script).toContain('The Cytoscape Consortium');
    const skeleton = page.replace(script, '');
    expect(skeleton.match(/<script/gu)).toHaveLength(2);
    expect(skeleton).not.toMatch(/<(?:link|img|iframe|object)|\ssrc=|\son\w+=/u);
  });

  test('carries the data whole, and is the same bytes each time', async () => {
    const page = await explorerPage(network, options);
    expect(await dataOf(page)).toEqual(JSON.parse(JSON.stringify(pageDataOf(network, options))));
    expect(await explorerPage(network, options)).toBe(page);
  });

  test('shows the weak links of what it is asked about when it is given none', async () => {
    const { weakLinks: _, ...asked } = options;
    expect(await explorerPage(network, asked)).toBe(await explorerPage(network, options));
    const targets = ['pv-module'];
    expect(await dataOf(await explorerPage(network, { targets }))).toEqual(
      await dataOf(await explorerPage(network, { targets, weakLinks: weakLinks(network, { targets }) })),
    );
  });

  test('what a file says never ends the data', async () => {
    const parsed = parseChain(JSON.parse(hostileChain()));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const hostile = compose([parsed.chain]);
    const page = await explorerPage(hostile, { weakLinks: weakLinks(hostile) });
    expect(carriedBy(page)).toMatch(/^[\w+/]+=*$/u);
    const { nodes } = await dataOf(page);
    expect(nodes.map(({ name }) => name.zh)).toEqual(hostileNames);
  });
});

describe('the data of the page', () => {
  const data = pageDataOf(network, options);

  test('names every node once, with its state here', () => {
    expect(data.nodes.length).toBe(network.nodes.length);
    const wafer = data.nodes.find(({ name }) => name.zh === '硅片');
    expect(wafer).toMatchObject({ id: 'silicon-wafer', chain: 0, state: 'present', origin: 'printed' });
    expect(wafer?.inside?.map(({ zh }) => zh)).toContain('上饶市');
    expect(data.nodes.filter(({ chain }) => chain === -1).every(({ id }) => id.includes('/'))).toBe(true);
  });

  test('ranks as the answers do, and says why in both languages', () => {
    const [first] = data.weakLinks.items;
    const best = options.weakLinks.links[0]!;
    expect(first).toMatchObject({ rank: 1, node: network.nodes.findIndex(({ id }) => id === best.node) });
    expect(first?.notes.some(({ zh, en }) => zh.startsWith('因为后者依赖前者') && en.startsWith('Because'))).toBe(true);
    expect(data.weakLinks.total).toBe(options.weakLinks.total);
    expect(data.gaps?.total).toBe(options.gaps.gaps.filter(({ bought }) => !bought).length);
  });

  test('without a coverage no state is said', () => {
    const bare = pageDataOf(network, { weakLinks: weakLinks(network) });
    expect(bare.lens).toBeUndefined();
    expect(bare.nodes.some(({ state }) => state !== undefined)).toBe(false);
    expect(bare.gaps).toBeUndefined();
  });
});

describe('the roadmap of the page', () => {
  const roads = (roadmap: Parameters<typeof pageDataOf>[1]['roadmap']) =>
    pageDataOf(network, { ...options, ...(roadmap === undefined ? {} : { roadmap }) }).roads;

  test('is there in both readings of what is not evidenced, as `roadmap` gives them', async () => {
    const both = await roadmap(network, { coverage: jiangxi });
    const [strict, lenient] = roads(both) ?? [];
    const index = (id: string) => network.nodes.findIndex((node) => node.id === id);
    expect(strict).toMatchObject({ unknown: 'absent', nested: both.nested, start: both.start.attainable.map(index) });
    expect(strict?.steps.map(({ has }) => has)).toEqual(both.steps.map(({ add, buy }) => [...add, ...buy].map(index)));
    expect(lenient).toMatchObject({ unknown: 'present', start: both.ifUnknownPresent?.start.attainable.map(index), steps: [] });
  });

  test('is there in one reading where one was asked for, and not at all without one', async () => {
    expect(roads(await roadmap(network, { coverage: jiangxi, unknownAs: 'present' }))?.map(({ unknown }) => unknown)).toEqual(['present']);
    expect(roads(undefined)).toBeUndefined();
  });
});

test('a text is the same after it was deflated', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
      expect(await inflate(await deflate(text))).toBe(text);
    }),
  );
  const long = '产业链'.repeat(20_000);
  const packed = await deflate(long);
  expect(packed.length).toBeLessThan(2000);
  expect(await inflate(packed)).toBe(long);
});

test('every word of the page is said in both languages, with the same blanks', () => {
  for (const [key, { zh, en }] of Object.entries(pageWords)) {
    const blanks = (text: string) => (text.match(/\{\w+\}/gu) ?? []).toSorted();
    expect(zh, key).toMatch(/[\u4e00-\u9fff]/u);
    expect(blanks(en), key).toEqual(blanks(zh));
  }
});
