import { readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elevenChains, photovoltaics } from '../../chains/index.ts';
import { compose } from '../../src/graph/compose.ts';
import { toGraphml } from '../../src/io/graphml.ts';
import { fileFormats, losses } from '../../src/io/losses.ts';
import { formatChain } from '../../src/io/json.ts';
import { readChainFile, readCoverageFile } from '../../src/node/files.ts';
import { keptByCsv, keptByGraph } from '../io/forgetting.ts';
import { rowsOf, workbookOf } from '../io/workbook-parts.ts';
import { temporaryFile, temporaryFolder } from '../node/temporary.ts';
import { run } from './run.ts';

describe('export', () => {
  test.each(fileFormats.filter((format) => !['csv', 'xlsx'].includes(format)))(
    '--to %s: the file to out, what it loses to err',
    async (format) => {
      for (const lang of ['zh', 'en'] as const) {
        const { exitCode, out, err } = await run('export', '--to', format, '--chain', 'photovoltaics', '--lang', lang);
        expect(exitCode).toBe(0);
        expect(out.length).toBeGreaterThan(1000);
        expect(err).toContain(losses[format][lang]);
      }
    },
  );

  test('all eleven, to a file; never over another without --force', async () => {
    const file = join(await temporaryFolder(), 'eleven.graphml');
    expect(await run('export', '--to', 'graphml', '--out', file)).toMatchObject({ exitCode: 0, out: '' });
    expect(await readFile(file, 'utf8')).toBe(toGraphml(compose(elevenChains)));
    expect(await run('export', '--to', 'graphml', '--out', file)).toMatchObject({ exitCode: 2 });
  });

  test('json is the chain itself, one at a time', async () => {
    expect(await run('export', '--to', 'json', '--chain', 'photovoltaics')).toEqual({
      exitCode: 0,
      out: formatChain(photovoltaics),
      err: '',
    });
    expect(await run('export', '--to', 'json')).toMatchObject({ exitCode: 2, out: '' });
  });

  test('csv wants --out, writes three files or none', async () => {
    expect(await run('export', '--to', 'csv')).toMatchObject({ exitCode: 2, out: '' });
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'pv-needs.csv'), 'mine');
    expect(await run('export', '--to', 'csv', '--chain', 'photovoltaics', '--out', join(folder, 'pv'))).toMatchObject({ exitCode: 2 });
    expect(await readdir(folder)).toEqual(['pv-needs.csv']);
    expect(await run('export', '--to', 'csv', '--chain', 'photovoltaics', '--out', folder)).toMatchObject({ exitCode: 0 });
    expect((await readdir(folder)).toSorted()).toEqual(['needs.csv', 'nodes.csv', 'provisions.csv', 'pv-needs.csv']);
  });

  test('xlsx wants --out, writes one file and never over another', async () => {
    const piped = await run('export', '--to', 'xlsx');
    expect([piped.exitCode, piped.out]).toEqual([2, '']);
    expect(piped.err).toMatch(/xlsx is no text.+--out/u);
    const folder = await temporaryFolder();
    const file = join(folder, 'pv.xlsx');
    await writeFile(file, 'mine');
    const args = ['export', '--to', 'xlsx', '--chain', 'photovoltaics', '--out', file];
    expect(await run(...args)).toMatchObject({ exitCode: 2, out: '' });
    expect(await readFile(file, 'utf8')).toBe('mine');
    for (const lang of ['zh', 'en'] as const) {
      const { exitCode, out, err } = await run(...args, '--force', '--lang', lang);
      expect([exitCode, out]).toEqual([0, '']);
      expect(err).toContain(losses.xlsx[lang]);
    }
    expect(await readdir(folder)).toEqual(['pv.xlsx']);
  });

  test('more than Excel holds: one message, nothing written', async () => {
    const out = join(await temporaryFolder(), 'long.xlsx');
    const file = await temporaryFile(
      JSON.stringify({ format: 'chanyelian/chain@1', id: 'w', nodes: { a: { note: '长'.repeat(32_768) } } }),
    );
    const { exitCode, err } = await run('export', '--to', 'xlsx', '--file', file, '--out', out, '--lang', 'en');
    expect([exitCode, err]).toEqual([
      2,
      'the cell in sheet "nodes", row 2, column "note zh" has 32768 characters; Excel holds 32767 in one. Shorten it, or write CSV.\n',
    ]);
    expect(await readdir(dirname(out))).toEqual([]);
  });

  test('an unknown format is a usage error', async () => {
    expect(await run('export', '--to', 'exe')).toMatchObject({ exitCode: 2, out: '' });
  });
});

describe('import', () => {
  test('sheets come back as the chain and the coverage they were written from', async () => {
    const folder = await temporaryFolder();
    const at = (name: string) => join(folder, name);
    await run('export', '--to', 'csv', '--chain', 'photovoltaics', '--out', at('pv'), '--lang', 'en');
    const files = ['nodes', 'needs', 'provisions'].map((name) => at(`pv-${name}.csv`));
    const { exitCode, err } = await run('import', ...files, '--out', at('pv.json'), '--coverage-out', at('here.json'));
    expect([exitCode, err]).toEqual([
      0,
      `已写入 ${at('pv.json')} ${at('here.json')}，产业链有 66 个节点。下一步：chanyelian gaps --file ${at('pv.json')} --coverage ${at('here.json')}\n`,
    ]);
    expect(await readChainFile(at('pv.json'))).toEqual({ ok: true, chain: keptByCsv([photovoltaics])[0] });
    const coverage = await readCoverageFile(at('here.json'));
    expect(coverage.ok && coverage.coverage.provisions.every(({ node }) => node.startsWith('photovoltaics/'))).toBe(true);
    expect(await run('gaps', '--file', at('pv.json'), '--coverage', at('here.json'))).toMatchObject({ exitCode: 0, err: '' });
  });

  test('a workbook comes back as the chain and the coverage it was written from', async () => {
    const folder = await temporaryFolder();
    const at = (name: string) => join(folder, name);
    await run('export', '--to', 'xlsx', '--chain', 'photovoltaics', '--out', at('pv.xlsx'));
    const { exitCode, err } = await run('import', at('pv.xlsx'), '--out', at('pv.json'), '--coverage-out', at('here.json'));
    expect([exitCode, err]).toEqual([
      0,
      `已写入 ${at('pv.json')} ${at('here.json')}，产业链有 66 个节点。下一步：chanyelian gaps --file ${at('pv.json')} --coverage ${at('here.json')}\n`,
    ]);
    expect(await readChainFile(at('pv.json'))).toEqual({ ok: true, chain: keptByCsv([photovoltaics])[0] });
    expect(await run('gaps', '--file', at('pv.json'), '--coverage', at('here.json'))).toMatchObject({ exitCode: 0, err: '' });
  });

  test('GB18030, as Chinese Excel writes it, and UTF-16', async () => {
    // 节点,中文名 / a,稀土 in GB18030
    const bytes = Uint8Array.from([
      ...[0xbd, 0xda, 0xb5, 0xe3, 0x2c, 0xd6, 0xd0, 0xce, 0xc4, 0xc3, 0xfb, 0x0a],
      ...[0x61, 0x2c, 0xcf, 0xa1, 0xcd, 0xc1, 0x0a],
    ]);
    const wide = Buffer.from('\ufeff节点\t中文名\na\t稀土\n', 'utf16le');
    for (const content of [bytes, wide]) {
      const { exitCode, out } = await run('import', await temporaryFile(content, 'nodes.csv'));
      expect([exitCode, JSON.parse(out)]).toEqual([0, { format: 'chanyelian/chain@1', id: 'imported', nodes: { a: { name: '稀土' } } }]);
    }
  });

  test('one chain of a graph file that holds several', async () => {
    const file = await temporaryFile(toGraphml(compose(elevenChains)), 'eleven.graphml');
    const one = await run('import', file, '--only', 'photovoltaics');
    expect(one).toEqual({ exitCode: 0, out: formatChain(keptByGraph(photovoltaics)), err: '' });
    for (const [args, words] of [
      [[], /photovoltaics/u],
      [['--only', 'photovoltaic'], /Did you mean "photovoltaics"\?/u],
    ] as const) {
      const { exitCode, out, err } = await run('import', file, ...args, '--lang', 'en');
      expect([exitCode, out]).toEqual([2, '']);
      expect(err).toMatch(words);
    }
  });

  test('a list of who supplies whom, once it is said what several suppliers mean', async () => {
    const file = await temporaryFile('from,to\na,t\nb,t\n', 'trade.csv');
    const columns = ['--supplier-column', 'from', '--customer-column', 'to'];
    const { out } = await run('import', file, ...columns, '--suppliers', 'any');
    expect(JSON.parse(out)).toEqual({
      format: 'chanyelian/chain@1',
      id: 'trade',
      nodes: { a: {}, t: { needs: [{ anyOf: ['a', 'b'] }] }, b: {} },
    });
    for (const args of [columns, columns.slice(0, 2), [], [...columns, '--suppliers', 'all', '--group-column', 'to']]) {
      expect(await run('import', file, ...args)).toMatchObject({ exitCode: 2, out: '' });
    }
  });

  test('the same from a workbook, from the first sheet or the one named', async () => {
    const sheet = (title: string, from: string) => ({ title, rows: rowsOf(['from', 'to'], [from, 't'], ['b', 't']) });
    const file = await temporaryFile(workbookOf([sheet('2023', 'a'), sheet('2024', 'c/d')]), 'trade.xlsx');
    const args = ['import', file, '--supplier-column', 'from', '--customer-column', 'to', '--suppliers', 'any', '--lang', 'en'];
    expect(JSON.parse((await run(...args)).out)).toEqual({
      format: 'chanyelian/chain@1',
      id: 'trade',
      nodes: { a: {}, t: { needs: [{ anyOf: ['a', 'b'] }] }, b: {} },
    });
    const wrong = await run(...args, '--sheet', '2024');
    expect([wrong.exitCode, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toMatch(/^\S+trade\.xlsx: sheet 2024, row 2, column "from": "c\/d" cannot be an id/u);
    for (const more of [['--sheet', '2024'], [file]]) expect(await run('import', file, ...more)).toMatchObject({ exitCode: 2, out: '' });
  });

  test('a mistake is one line with file, sheet, row and column, and exit code 2', async () => {
    const file = await temporaryFile('node,kind\na,x\n', 'nodes.csv');
    const { exitCode, out, err } = await run('import', file, '--lang', 'en');
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toMatch(/^\S+nodes\.csv: sheet nodes, row 2, column "kind": "x" is not one of .+\n$/u);
    const workbook = await temporaryFile(
      workbookOf([{ title: '节点', rows: rowsOf(['节点', '类别'], ['a', '<c t="e"><v>#REF!</v></c>']) }]),
      'mine.xlsx',
    );
    expect((await run('import', workbook)).err).toMatch(
      /^\S+mine\.xlsx: 工作表 节点（nodes）第 2 行“类别”（kind）列：这一格是错误值 #REF!。.+\n$/u,
    );
    const list = await temporaryFile('from,to\na,\n', 'trade.csv');
    const wrong = await run('import', list, '--supplier-column', 'from', '--customer-column', 'to', '--suppliers', 'all');
    expect(wrong.err).toMatch(/^\S+trade\.csv: 第 2 行“to”列：.+\n$/u);
  });

  test.each([
    ['no such file', async () => join(await temporaryFolder(), 'nodes.csv')],
    ['bytes that are no text', () => temporaryFile(Uint8Array.from([0, 1, 2]), 'nodes.csv')],
    ['a graph file cut short', () => temporaryFile('<graphml><graph>', 'a.graphml')],
    ['a file of another kind', () => temporaryFile('x', 'a.docx')],
    ['no such workbook', async () => join(await temporaryFolder(), 'a.xlsx')],
    ['CSV that calls itself a workbook', () => temporaryFile('node\na\n', 'a.xlsx')],
    ['an empty workbook', () => temporaryFile('', 'a.xlsx')],
  ])('%s: one message, exit code 2', async (_what, make) => {
    const { exitCode, out, err } = await run('import', await make());
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).not.toMatch(/\bat .+\.ts/u);
    expect(err.length).toBeGreaterThan(10);
  });
});

test('import writes both files or none', async () => {
  const folder = await temporaryFolder();
  const at = (name: string) => join(folder, name);
  await run('new', at('mine.xlsx'));
  await writeFile(at('here.json'), 'mine');
  const to = (chain: string, coverage: string) => run('import', at('mine.xlsx'), '--out', at(chain), '--coverage-out', at(coverage));
  for (const coverage of ['here.json', 'missing/here.json', '.', 'chain.json'])
    expect(await to('chain.json', coverage)).toMatchObject({ exitCode: 2, out: '' });
  expect((await readdir(folder)).toSorted()).toEqual(['here.json', 'mine.xlsx']);
  expect(await readFile(at('here.json'), 'utf8')).toBe('mine');
  expect(await run('import', at('mine.xlsx'), '--coverage-out', at('here.json'))).toMatchObject({ exitCode: 2, out: '' });
});

describe('new', () => {
  test.each([
    ['a workbook for .xlsx', 'mine.xlsx', ['mine.xlsx']],
    ['sheets for .csv', 'mine.csv', ['mine-nodes.csv', 'mine-needs.csv', 'mine-provisions.csv']],
  ])('writes %s; the next step it names gives a chain and a coverage that answer', async (_what, name, made) => {
    const folder = await temporaryFolder();
    const files = made.map((file) => join(folder, file));
    const [chain, coverage] = [join(folder, 'mine.json'), join(folder, 'mine-coverage.json')];
    const next = ['import', ...files, '--out', chain, '--coverage-out', coverage];
    expect(await run('new', join(folder, name), '--lang', 'en')).toEqual({
      exitCode: 0,
      out: '',
      err: `Wrote ${files.join(' ')}. Next: chanyelian ${next.join(' ')}\n`,
    });
    expect(await run(...next, '--lang', 'en')).toEqual({
      exitCode: 0,
      out: '',
      err: `Wrote ${chain} ${coverage}; the chain has 3 nodes. Next: chanyelian gaps --file ${chain} --coverage ${coverage}\n`,
    });
    const { out } = await run('gaps', '--file', chain, '--coverage', coverage, '--lang', 'en');
    expect(out).toMatch(/Example city[^]+1\. Metal \(Example chain\): planned, not evidenced as running/u);
  });

  test.each(['mine.xls', 'mine.txt', 'mine.html'])('%s: a usage error, nothing written', async (name) => {
    const folder = await temporaryFolder();
    const { exitCode, out, err } = await run('new', join(folder, name));
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toContain('.json, .xlsx or .csv');
    expect(await readdir(folder)).toEqual([]);
  });
});

test.each([
  ['export', ['--to', 'dot', '--json']],
  ['import', ['a.xlsx', '--format', 'json']],
  ['new', ['a.json', '--out', 'b.json']],
  ['report', ['--format', 'svg']],
  ['mcp', ['--out', 'a.json']],
])('%s takes no flag that would mean nothing', async (name, flags) => {
  const { exitCode, out, err } = await run(name, ...flags);
  expect([exitCode, out]).toEqual([2, '']);
  expect(err).toMatch(/unknown option/u);
});
