import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jiangxi, planChains } from '../../chains/index.ts';
import { parseCoverage } from '../../src/check/parse-coverage.ts';
import { compose } from '../../src/graph/compose.ts';
import { formatCoverage } from '../../src/io/coverage-json.ts';
import type { FromSheets } from '../../src/io/chains-in-tables.ts';
import { fromCsv } from '../../src/io/from-csv.ts';
import { toCsv } from '../../src/io/csv.ts';
import { fromXlsx } from '../../src/io/from-xlsx.ts';
import { fromGexf, toGexf } from '../../src/io/gexf.ts';
import { fromGraphml, toGraphml } from '../../src/io/graphml.ts';
import { fromPlainText, toPlainText } from '../../src/io/plain-text.ts';
import { guarded, joined, splitCell, unguarded } from '../../src/io/cells.ts';
import type { ToSheetsOptions } from '../../src/io/sheet-tables.ts';
import { toCellText } from '../../src/io/workbook-text.ts';
import { toXlsx } from '../../src/io/xlsx.ts';
import type { Chain } from '../../src/model/chain.ts';
import type { Coverage } from '../../src/model/coverage.ts';
import { languages } from '../../src/model/text.ts';
import { chainOfRows, mustParse } from '../arbitraries/build.ts';
import { chain as worlds, coverageOf } from '../arbitraries/chain.ts';
import { richChain } from '../arbitraries/rich-chain.ts';
import { properties } from '../property-runs.ts';
import { keptByCsv, keptByGraph } from './forgetting.ts';

const formats = [
  { format: 'GraphML', to: toGraphml, from: fromGraphml },
  { format: 'GEXF', to: toGexf, from: fromGexf },
];
const sheetFormats: readonly {
  readonly format: string;
  readonly through: (chains: readonly Chain[], options?: ToSheetsOptions) => Promise<FromSheets>;
}[] = [
  { format: 'CSV', through: async (chains, options) => fromCsv(toCsv(chains, options)) },
  { format: 'XLSX', through: async (chains, options) => fromXlsx(await toXlsx(chains, options)) },
];
const inEveryLanguage = sheetFormats.flatMap((one) => languages.map((language) => ({ ...one, language })));
const everyWord = fc.oneof(
  fc.constantFrom('\\u0001', '\\\\u0001', '\\u005c', 'a;b', '\\;', "'=1", "''=1", '=1', '＝1', '\u0000', '\ud800', '\r\n', '\u2028'),
  fc.array(fc.constantFrom('_', 'x', '0041', '005F', '\u0001', '\ud800', '\uffff', '\r'), { maxLength: 9 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);
const hostile = chainOfRows(
  [
    ['end', []],
    ['class', [['end', 'o']]],
    ['o', []],
    ['__proto__', ['constructor']],
    ['constructor', []],
    ['10', ['o', '__proto__']],
    ['"a", b\n中文\r\n;\'=cmd()', ['10']],
    ['t', ['class', ['10', '"a", b\n中文\r\n;\'=cmd()']]],
  ],
  'subgraph',
);

describe('what is written comes back, but for the documented loss (X4, X5)', () => {
  test.each(formats)('$format: any chain', ({ to, from }) => {
    fc.assert(
      fc.property(fc.oneof(richChain, worlds()), (chain) => {
        expect(from(to(compose([chain])))).toStrictEqual({ ok: true, chains: [keptByGraph(chain)] });
      }),
      properties,
    );
  });

  test.each(formats)('$format: the built-in chains together', ({ to, from }) => {
    expect(from(to(compose(planChains)))).toEqual({ ok: true, chains: planChains.map(keptByGraph) });
  });

  test.each(formats)('$format: ids that are words of something', ({ to, from }) => {
    expect(from(to(compose([hostile])))).toEqual({ ok: true, chains: [hostile] });
  });

  test.each(inEveryLanguage)('$format with headings in $language: any chain', async ({ through, language }) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(richChain, worlds()), async (chain) => {
        expect(await through([chain], { language })).toStrictEqual({ ok: true, chains: keptByCsv([chain]) });
      }),
      properties,
    );
  });

  test.each(inEveryLanguage)('$format in $language: the built-in chains and coverage', async ({ through, language }) => {
    const read = await through(planChains, { language, coverage: jiangxi });
    expect(read).toEqual({ ok: true, chains: keptByCsv(planChains), coverage: keptCoverage(jiangxi) });
  });

  test.each(sheetFormats)('$format: ids that are words of something', async ({ through }) => {
    expect(await through([hostile])).toEqual({ ok: true, chains: [hostile] });
  });

  test('a reference by an old id comes back by the new one', async () => {
    const chain = mustParse({
      format: 'chanyelian/chain@1',
      id: 'w',
      nodes: { a: {}, t: { needs: ['old', 'w/older'], variantOf: { node: 'older' } } },
      moved: { old: 'a', older: 'old' },
    });
    const sheets = await Promise.all(sheetFormats.map(({ through }) => through([chain])));
    const reads = [...sheets, ...formats.map(({ to, from }) => from(to(compose([chain]))))];
    for (const read of reads) {
      const t = read.ok ? read.chains[0]?.nodes[1] : undefined;
      expect(t?.needs.map(({ anyOf }) => anyOf[0]?.replace('w/', ''))).toEqual(['a', 'a']);
      expect(t?.variantOf).toEqual({ node: 'a', mode: 'taxonomy' });
    }
  });

  test.each(sheetFormats)('$format: any coverage', async ({ through }) => {
    const world = worlds().chain((chain) => fc.tuple(fc.constant(chain), coverageOf(chain)));
    await fc.assert(
      fc.asyncProperty(world, async ([chain, coverage]) => {
        expect(await through([chain], { coverage })).toEqual({ ok: true, chains: keptByCsv([chain]), coverage: keptCoverage(coverage) });
      }),
      properties,
    );
  });

  test('coverage as JSON comes back whole', () => {
    expect(parseCoverage(JSON.parse(formatCoverage(jiangxi)))).toEqual({ ok: true, coverage: jiangxi });
  });

  test('the same chain gives the same bytes', async () => {
    for (const { to } of formats) expect(to(compose([hostile]))).toBe(to(compose([hostile])));
    expect(toCsv([hostile])).toEqual(toCsv([hostile]));
    expect(await toXlsx([hostile])).toEqual(await toXlsx([hostile]));
  });

  test('the ways in which text is spelt are undone exactly', () => {
    fc.assert(
      fc.property(everyWord, fc.array(everyWord.filter((word) => word !== '')), (word, list) => {
        expect(fromPlainText(toPlainText(word))).toBe(word);
        // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
        expect(toPlainText(word)).not.toMatch(/[\u0000-\u0008\u007f\u2028\ufffe]/);
        expect(unguarded(guarded(word))).toBe(word);
        expect(guarded(word)).not.toMatch(/^[=+\-@＝\t\r\n]/u);
        expect(splitCell(joined(list))).toEqual(list);
        expect(fromCellText(toCellText(word))).toBe(word);
        // oxlint-disable-next-line no-control-regex -- as above
        expect(toCellText(word)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/u);
      }),
      properties,
    );
  });
});

/** As ECMA-376 (ST_Xstring) says such text is read. */
function fromCellText(text: string): string {
  return text.replaceAll(/_x(?<code>[\da-f]{4})_/giu, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function keptCoverage({ lens, providers, provisions, present, absent }: Coverage): Coverage {
  return {
    lens,
    sources: [],
    providers: providers.map((provider) => ({ ...provider, claims: [] })),
    provisions: provisions.map((provision) => ({ ...provision, claims: [] })),
    present,
    absent,
  };
}
