import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elevenChains, photovoltaics } from '../../chains/index.ts';
import { compose } from '../../src/graph/compose.ts';
import { toGraphml } from '../../src/io/graphml.ts';
import { fileFormats, losses } from '../../src/io/losses.ts';
import { formatChain } from '../../src/io/json.ts';
import { readChainFile, readCoverageFile } from '../../src/node/files.ts';
import { keptByCsv, keptByGraph } from '../io/forgetting.ts';
import { temporaryFile, temporaryFolder } from '../node/temporary.ts';
import { run } from './run.ts';

describe('export', () => {
  test.each(fileFormats.filter((format) => format !== 'csv'))('--to %s: the file to out, what it loses to err', async (format) => {
    for (const lang of ['zh', 'en'] as const) {
      const { exitCode, out, err } = await run('export', '--to', format, '--chain', 'photovoltaics', '--lang', lang);
      expect(exitCode).toBe(0);
      expect(out.length).toBeGreaterThan(1000);
      expect(err).toContain(losses[format][lang]);
    }
  });

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
    expect([exitCode, err]).toEqual([0, '']);
    expect(await readChainFile(at('pv.json'))).toEqual({ ok: true, chain: keptByCsv([photovoltaics])[0] });
    const coverage = await readCoverageFile(at('here.json'));
    expect(coverage.ok && coverage.coverage.provisions.every(({ node }) => node.startsWith('photovoltaics/'))).toBe(true);
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

  test('a mistake is one line with file, sheet, row and column, and exit code 2', async () => {
    const file = await temporaryFile('node,kind\na,x\n', 'nodes.csv');
    const { exitCode, out, err } = await run('import', file, '--lang', 'en');
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toMatch(/^\S+nodes\.csv: sheet nodes, row 2, column "kind": "x" is not one of .+\n$/u);
    const list = await temporaryFile('from,to\na,\n', 'trade.csv');
    const wrong = await run('import', list, '--supplier-column', 'from', '--customer-column', 'to', '--suppliers', 'all');
    expect(wrong.err).toMatch(/^\S+trade\.csv: 第 2 行“to”列：.+\n$/u);
  });

  test.each([
    ['no such file', async () => join(await temporaryFolder(), 'nodes.csv')],
    ['bytes that are no text', () => temporaryFile(Uint8Array.from([0, 1, 2]), 'nodes.csv')],
    ['a graph file cut short', () => temporaryFile('<graphml><graph>', 'a.graphml')],
    ['a file of another kind', () => temporaryFile('x', 'a.docx')],
  ])('%s: one message, exit code 2', async (_what, make) => {
    const { exitCode, out, err } = await run('import', await make());
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).not.toMatch(/\bat .+\.ts/u);
    expect(err.length).toBeGreaterThan(10);
  });
});

test('new writes sheets for .csv, which import reads', async () => {
  const folder = await temporaryFolder();
  const { exitCode } = await run('new', join(folder, 'mine.csv'));
  expect([exitCode, (await readdir(folder)).toSorted()]).toEqual([0, ['mine-needs.csv', 'mine-nodes.csv', 'mine-provisions.csv']]);
  const files = (await readdir(folder)).map((name) => join(folder, name));
  const { out, err } = await run('import', ...files);
  expect([(JSON.parse(out) as { id: string }).id, err]).toEqual(['example', '']);
});
