import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elevenChains, jiangxi } from '../../chains/index.ts';
import { findGaps } from '../../src/analysis/find-gaps.ts';
import { weakLinks } from '../../src/analysis/weak-links.ts';
import { main } from '../../src/cli/main.ts';
import { compose } from '../../src/graph/compose.ts';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(...args: string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await main(args, { out: (text) => (out += text), err: (text) => (err += text), columns: 100 });
  return { code, out, err };
}

const json = async (...args: string[]) => JSON.parse((await run(...args, '--json')).out) as never;

let folder = '';
const at = (name: string) => join(folder, name);
const write = async (name: string, text: string | Uint8Array) => {
  await writeFile(at(name), text);
  return at(name);
};
const chainText = (nodes: string) => `{ "format": "chanyelian/chain@1", "id": "x", "nodes": ${nodes} }`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chanyelian-cli-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('the main job', () => {
  test('runs without a command, in 中文, and names all eleven chains', async () => {
    const { code, out, err } = await run();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const { name } of elevenChains) expect(out).toContain(name.zh.replace(/(?:材料)?产业链$/u, ''));
    expect(out).toContain('因为：');
    expect(out).toContain('依据：');
    expect(out.replaceAll('\n', '')).toContain('未见记载不等于没有');
  });

  test('flags without a command belong to it', async () => {
    const { code, out } = await run('--lang', 'en', '--top', '2');
    expect(code).toBe(0);
    expect(out).toContain('Not evidenced does not mean absent.');
  });
});

describe('questions', () => {
  test('JSON on the command line is the very result of the function', async () => {
    const industry = compose(elevenChains);
    expect(await json('gaps')).toEqual(findGaps(industry, { coverage: jiangxi }));
    expect(await json('weak-links', '--top', '3')).toEqual(weakLinks(industry, { coverage: jiangxi, top: 3 }));
  });

  test('a heading, a stage or a name stands where a node is asked for', async () => {
    const { out } = await run('cascade', '--remove', '硅棒', '硅锭', '--lang', 'en');
    expect(out).toContain('Silicon wafer');
    expect((await run('cascade', '--remove', '硅棒')).out).toContain('无一倒下');
  });

  test.each([
    ['chains'],
    ['show', '覆铜板'],
    ['show', 'photovoltaics'],
    ['upstream', '新能源汽车'],
    ['downstream', '电解铜'],
    ['weak-links', '--target', '动力电池', '--value', '动力电池=3'],
    ['gaps', '--lens', '赣州市', '--trade', 'closed'],
    ['gaps', '--chain', 'photovoltaics', '--include', 'planned', '--trade', '高纯硅料'],
    ['cascade', '--remove', '稀土开采', '--mode', 'start-up', '--include', 'optional'],
    ['diff', 'photovoltaics', 'photovoltaics'],
  ])('%s %s answers in both languages and all formats', async (...args) => {
    for (const lang of ['zh', 'en']) {
      for (const format of ['text', 'markdown', 'json']) {
        const { code, out, err } = await run(...args, '--lang', lang, '--format', format);
        expect({ code, err }, `${lang} ${format}`).toEqual({ code: 0, err: '' });
        expect(out.trim()).not.toBe('');
      }
    }
  });
});

describe('mistakes in the command', () => {
  test.each([
    [['wek-links'], 'weak-links'],
    [['gaps', '--targt', 'x'], '--target'],
    [['upstream'], 'node'],
    [['cascade'], '--remove'],
    [['weak-links', '--top', '0'], '--top'],
    [['weak-links', '--value', '动力电池'], '--value'],
    [['weak-links', '--value', '动力电池=-1'], '--value'],
    [['weak-links', '--mode', 'sideways'], '--mode'],
    [['--lang', 'fr'], '--lang'],
    [['upstream', '硅拌'], '硅棒'],
    [['show', '应用产品'], 'photovoltaics/application'],
    [['--chain', 'photovoltaic'], 'photovoltaics'],
    [['gaps', '--lens', '赣洲市'], '赣州市'],
    [['gaps', '--coverage', 'nowhere'], 'jiangxi'],
  ])('%j exits with 2 and mentions %s', async (args, mention) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(mention);
    expect(err).not.toMatch(/\n\s+at /u);
  });
});

describe('bad files', () => {
  const cases: readonly (readonly [name: string, content: string | Uint8Array, path: string, mend: RegExp])[] = [
    ['not-json.json', '{ "format": ', '', /line 1, column/u],
    ['wrong-tag.json', '{ "format": "chanyelian/chain@9" }', 'format', /Write "format": "chanyelian\/chain@1"/u],
    ['unknown-field.json', chainText('{ "a": { "neds": [] } }'), 'nodes.a.neds', /Did you mean "needs"/u],
    ['dangling.json', chainText('{ "wafer": {}, "t": { "needs": ["waffer"] } }'), 'nodes.t.needs[0]', /Did you mean "wafer"/u],
    ['duplicate.json', chainText('{ "a": {}, "b": {}, "a": {} }'), 'nodes.a', /line 1.*Rename or remove/u],
    ['duplicate-row.json', chainText('[{ "id": "a" }, { "id": "a" }]'), 'nodes[1].id', /Rename or remove/u],
    ['empty.json', '', '', /chanyelian new/u],
    ['latin1.json', Uint8Array.of(0x7b, 0xff, 0x7d), '', /UTF-8/u],
    ['array.json', '[]', '', /expected object, found array/u],
  ];

  test.each(cases)('%s: file, path and mend, exit code 2, nothing on stdout', async (name, content, path, mend) => {
    const file = await write(name, content);
    for (const command of [['upstream', 'a'], ['weak-links'], ['diff', 'photovoltaics']]) {
      const files = command[0] === 'diff' ? [file] : ['--file', file];
      const { code, out, err } = await run(...command, ...files, '--lang', 'en');
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err.startsWith(`${file}: ${path}`)).toBe(true);
      expect(err).toMatch(mend);
    }
  });

  test('a missing file, a directory and a file of 200 MB are said to be that', async () => {
    await mkdir(at('folder'));
    await truncate(await write('huge.json', ''), 200_000_000);
    const said = async (file: string) => (await run('weak-links', '--file', at(file), '--lang', 'en')).err;
    expect(await said('nowhere.json')).toContain('no such file');
    expect(await said('folder')).toContain('directory');
    expect(await said('huge.json')).toContain('200 MB');
  });

  test('all issues of a file come at once', async () => {
    const file = await write('many.json', chainText('{ "a": { "neds": [] }, "b": { "kind": "materal" }, "c": 1 }'));
    expect((await run('weak-links', '--file', file)).err.trim().split('\n')).toHaveLength(3);
  });
});

describe('strange but legal files', () => {
  test('a byte order mark is no mistake', async () => {
    const file = await write('bom.json', `\uFEFF${chainText('{ "a": {}, "b": { "needs": ["a"] } }')}`);
    expect((await run('upstream', 'b', '--file', file)).code).toBe(0);
  });

  test('__proto__, constructor and 10 are ids like any other', async () => {
    const file = await write('ids.json', chainText('{ "10": {}, "__proto__": { "needs": ["10"] }, "constructor": { "needs": ["__proto__"] } }'));
    const { nodes } = (await json('upstream', 'constructor', '--file', file)) as { nodes: { node: string }[] };
    expect(nodes.map(({ node }) => node)).toEqual(['x/__proto__', 'x/10']);
  });

  test('a loop that feeds itself keeps running and cannot be started', async () => {
    const file = await write('loop.json', chainText('{ "a": { "needs": ["b"] }, "b": { "needs": ["a"] } }'));
    const baseline = async (mode: string) => ((await json('weak-links', '--file', file, '--mode', mode)) as { baseline: { kind: string } }).baseline.kind;
    expect(await baseline('sustain')).toBe('running');
    expect(await baseline('start-up')).toBe('nothing-runs');
  });

  test('a gap question about a file needs a coverage, and takes a file for one', async () => {
    const file = await write('own.json', chainText('{ "a": {}, "b": { "needs": ["a"] } }'));
    expect((await run('gaps', '--file', file)).err).toContain('--coverage');
    const coverage = await write('here.json', '{ "format": "chanyelian/coverage@1", "lens": "here", "present": ["a"], "absent": ["b"] }');
    const { gaps } = (await json('gaps', '--file', file, '--coverage', coverage, '--trade', 'closed')) as { gaps: { node: string; state: string }[] };
    expect(gaps.map(({ node, state }) => [node, state])).toEqual([['x/b', 'missing']]);
  });
});

describe('check', () => {
  test('gives 0 for a good file, 1 for one with mistakes, 2 for one that is none', async () => {
    const good = await write('good.json', chainText('{ "a": {}, "b": { "needs": ["a"] } }'));
    const wrong = await write('wrong.json', chainText('{ "a": { "needs": ["nobody"] } }'));
    const none = await write('none.json', 'hello');
    expect((await run('check', good)).code).toBe(0);
    expect((await run('check', good, wrong)).code).toBe(1);
    expect((await run('check', none)).code).toBe(2);
  });
});

describe('written files', () => {
  test('new writes a chain that checks clean, and never over another file', async () => {
    const file = at('mine.json');
    expect((await run('new', file)).code).toBe(0);
    expect(await run('check', file)).toMatchObject({ code: 0, err: '' });
    expect((await run('show', '金属', '--file', file)).out).toContain('矿石 或 废料');
    await writeFile(file, 'precious');
    expect((await run('new', file, '--lang', 'en')).err).toContain('--force');
    expect(await readFile(file, 'utf8')).toBe('precious');
    expect((await run('new', file, '--force')).code).toBe(0);
  });

  test('--out writes whole or not at all', async () => {
    const file = at('report.md');
    expect(await run('chains', '--format', 'markdown', '--out', file)).toEqual({ code: 0, out: '', err: '' });
    expect(await readFile(file, 'utf8')).toMatch(/^# /u);
    expect((await run('chains', '--out', file)).code).toBe(2);
    expect((await run('upstream', 'no such node', '--out', at('never.md'))).code).toBe(2);
    expect(existsSync(at('never.md'))).toBe(false);
    expect((await run('chains', '--out', join(folder, 'no', 'folder.md'))).code).toBe(2);
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
