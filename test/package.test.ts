import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import * as chains from '../chains/index.ts';
import { parseChain } from '../src/check/parse-chain.ts';

const { planChains } = chains;
const root = resolve(import.meta.dirname, '..');
const built = existsSync(join(root, 'dist/index.js')) && existsSync(join(root, 'dist/cli.js'));
const run = promisify(execFile);
const node = (...args: string[]) => run(process.execPath, args, { cwd: root });

// `npm test` builds first; `npm run test:unit` alone has no package to look at.
describe.skipIf(!built)('the package as built', () => {
  test('loads as an ES module and as CommonJS, with the same names', async () => {
    const names = async (script: string, type: string) => (await node(`--input-type=${type}`, '-e', script)).stdout;
    const esm = await names(`console.log(Object.keys(await import('chanyelian')).toSorted().join())`, 'module');
    const cjs = await names(`console.log(Object.keys(require('chanyelian')).toSorted().join())`, 'commonjs');
    expect(cjs).toBe(esm);
    expect(esm).toContain('weakLinks');
  });

  test('a network of one entry point is understood by the others', async () => {
    const script = `
      const { compose, cascade } = require('chanyelian');
      const { photovoltaics } = require('chanyelian/chains');
      const { report } = require('chanyelian/report');
      const network = compose([photovoltaics]);
      process.stdout.write(report(cascade(network, { failed: ['硅棒', '硅锭'] }), { language: 'zh', network }).output);`;
    expect((await node('--input-type=commonjs', '-e', script)).stdout).toContain('硅片');
  });

  test.each(['module', 'commonjs'])('a workbook is written and read from a %s; what does it loads only then', async (type) => {
    const script = `
      const load = async (name) => ${type === 'module' ? 'import(name)' : 'require(name)'};
      load('chanyelian/io').then(async ({ toXlsx, fromXlsx }) => {
        const { photovoltaics } = await load('chanyelian/chains');
        const bytes = await toXlsx([photovoltaics], { language: 'en' });
        const read = await fromXlsx(bytes);
        console.log(read.chains[0].nodes.length === photovoltaics.nodes.length, (await fromXlsx(new Uint8Array(9))).ok);
      });`;
    const { stdout, stderr } = await node(`--input-type=${type}`, '-e', script);
    expect([stdout, stderr]).toEqual(['true false\n', '']);
    for (const file of ['io.js', 'io.cjs', 'cli.js'])
      expect(readFileSync(join(root, 'dist', file), 'utf8'), file).not.toMatch(/from ['"]hucre|^[^=]*= require\(['"]hucre/mu);
  });

  test('the chains are there as JSON, and are the chains', () => {
    const load = createRequire(import.meta.url);
    for (const chain of planChains) {
      expect(parseChain(load(`../dist/chains/${chain.id}.json`)), chain.id).toEqual({ ok: true, chain });
    }
  });

  test.each(Object.keys(chains))('a bundle that imports %s alone carries no chain that it does not need', async (name) => {
    const contents = `import { ${name} } from 'chanyelian/chains'; console.log(${name});`;
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      minify: true,
      charset: 'utf8',
      format: 'esm',
      platform: 'browser',
      write: false,
    });
    const carried = planChains.filter((chain) => outputFiles[0]!.text.includes(`id:"${chain.id}",name:{zh:"${chain.name.zh}"`));
    const one = planChains.find((chain) => chain === (chains as Readonly<Record<string, unknown>>)[name]);
    const lists = new Map([
      ['elevenChains', chains.elevenChains],
      ['planChains', planChains],
    ]);
    expect(carried.map(({ id }) => id)).toEqual((one === undefined ? (lists.get(name) ?? []) : [one]).map(({ id }) => id));
  });

  test('esbuild and the like bundle every door for a browser without being told anything', async () => {
    const contents = ['', '/chains', '/io', '/report'].map((door) => `export * from 'chanyelian${door}';`).join('');
    const { metafile, warnings } = await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      logLevel: 'silent',
      metafile: true,
      write: false,
    });
    const left = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
    expect(left).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test('the schemas are there and are JSON Schemas', () => {
    for (const name of ['chain', 'coverage']) {
      expect(JSON.parse(readFileSync(join(root, 'dist/schema', `${name}.json`), 'utf8'))).toMatchObject({
        type: 'object',
        additionalProperties: false,
      });
    }
  });

  test('the core asks nothing of Node', () => {
    for (const file of ['index.js', 'chains.js', 'io.js', 'report.js']) {
      expect(readFileSync(join(root, 'dist', file), 'utf8'), file).not.toMatch(/from ['"]node:|require\(['"](?:node:|fs|path)/u);
    }
  });

  test('the pool gives the same bytes as one thread, whatever the number of workers, for every question', async () => {
    const script = `
      const core = await import('chanyelian');
      const { workerPool } = await import('chanyelian/node');
      const size = 5000;
      const nodes = {};
      for (let at = 0; at < size; at++) {
        const to = [at - 1, at - 3, (at * 7919) % Math.max(1, at), Math.floor(at / 2)].filter((other) => other >= 0 && other < at);
        const needs = [...new Set(to)].map((other) => 'n' + other);
        nodes['n' + at] = at < 40 ? {} : { needs: at % 3 === 0 ? [{ anyOf: needs }] : needs.slice(0, 2) };
      }
      for (let at = 0; at < 9; at++) nodes['n' + (size - 1 - at)].endProduct = true;
      const parsed = core.parseChain({ format: 'chanyelian/chain@1', id: 'w', nodes });
      const network = core.compose([parsed.chain]);
      const few = core.compose([core.parseChain({ format: 'chanyelian/chain@1', id: 'w', nodes: { a: {}, b: {}, c: { needs: ['a'] }, t: { needs: ['c', 'b'], endProduct: true } } }).chain]);
      const coverage = core.parseCoverage({ format: 'chanyelian/coverage@1', lens: 'here', absent: ['a', 'b'],
        providers: { here: { type: 'province' }, jp: { type: 'country' } },
        provisions: [{ provider: 'jp', node: 'a', status: 'listed' }, { provider: 'jp', node: 'b', status: 'listed' }] }).coverage;
      const questions = [
        ['knockOuts', network, { top: 50 }], ['singlePointsOfEach', network, {}], ['weakLinks', network, { top: 30 }],
        ['centrality', network, { measures: ['betweenness', 'harmonic'], sample: { sources: 300, seed: 1 } }],
        ['stability', network, { samples: 2 }], ['nullModel', network, { samples: 1, swaps: 1 }],
        ['smallestChanges', few, {}], ['attribution', few, { coverage }],
      ];
      const wrong = [];
      const expected = new Map(questions.map(([name, on, options]) => [name, JSON.stringify(core[name](on, options))]));
      for (const workers of [2, 3]) {
        const pool = await workerPool({ workers });
        for (const [name, on, options] of questions) {
          if (JSON.stringify(await pool[name](on, options)) !== expected.get(name)) wrong.push(name + ' ' + workers);
        }
        await pool.close();
      }
      const asked = new Set(questions.map(([name]) => name));
      const pool = await workerPool({ workers: 1 });
      const missed = Object.keys(pool).filter((name) => typeof pool[name] === 'function' && name !== 'close' && !asked.has(name));
      console.log(JSON.stringify({ wrong, missed }));`;
    const { stdout } = await node('--input-type=module', '-e', script);
    expect(JSON.parse(stdout)).toEqual({ wrong: [], missed: [] });
  }, 120_000);

  test('the command answers, and fails with 2 and one message', async () => {
    expect((await node('dist/cli.js', 'chains', '--lang', 'en')).stdout).toContain('rare-earth-magnets');
    await expect(node('dist/cli.js', 'upstream', 'no such node')).rejects.toMatchObject({ code: 2, stdout: '' });
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk behind the output is one message and 2', async () => {
    const failed = run('sh', ['-c', `"${process.execPath}" dist/cli.js chains > /dev/full`], { cwd: root });
    await expect(failed).rejects.toMatchObject({ code: 2, stderr: expect.stringMatching(/^[^\n]*ENOSPC[^\n]*\n$/u) });
  });

  test('the pictures of the README are those of the data', async () => {
    await expect(node('.ci/pictures.mjs', '--check')).resolves.toMatchObject({ stderr: '' });
  }, 60_000);

  const examples = readdirSync(join(root, 'examples')).filter((file) => file.endsWith('.mjs'));

  test.each(examples)('examples/%s runs', async (example) => {
    const { stdout, stderr } = await node(`examples/${example}`);
    expect(stdout.split('\n').length).toBeGreaterThan(5);
    expect(stderr).toBe('');
  });
});
