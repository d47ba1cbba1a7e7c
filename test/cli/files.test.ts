import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { photovoltaics } from '../../chains/index.ts';
import { compareChains, type CompareChainsResult } from '../../src/analysis/compare-chains.ts';
import { findGaps, type GapsResult } from '../../src/analysis/find-gaps.ts';
import { compose } from '../../src/graph/compose.ts';
import { formatChain } from '../../src/io/json.ts';
import { formatIssue } from '../../src/model/messages.ts';
import { languages } from '../../src/model/text.ts';
import { readChainFile, readCoverageFile } from '../../src/node/files.ts';
import { mustParse } from '../arbitraries/build.ts';
import { mistakenFiles, unusableFiles } from '../node/bad-files.ts';
import { temporaryFile, temporaryFolder } from '../node/temporary.ts';
import { run, runJson } from './run.ts';

const toy = '{ "format": "chanyelian/chain@1", "id": "toy", "nodes": { "a": {}, "t": { "needs": ["a"], "endProduct": true } } }';
const chainOf = (nodes: object) => JSON.stringify({ format: 'chanyelian/chain@1', id: 'toy', nodes });
const here = '{ "format": "chanyelian/coverage@1", "lens": "here", "present": ["a"] }';

describe('a bad chain file', () => {
  const bad = [...unusableFiles, ...mistakenFiles].flatMap((file) => languages.map((language) => ({ ...file, language })));

  test.each(bad)(
    '$what, in $language: one message with file, path and mend, exit code 2, nothing on out',
    async ({ code, path, mend, make, language }) => {
      const file = await make();
      const { exitCode, out, err } = await run('upstream', 'a', '--file', file, '--lang', language);
      expect([exitCode, out]).toEqual([2, '']);
      const read = await readChainFile(file);
      const [problem] = read.ok ? [] : read.issues;
      if (problem === undefined) throw new Error('the file is good');
      expect(problem.code).toBe(code);
      expect(err).toBe(`${file}: ${formatIssue(problem, language)}\n`);
      expect(err.startsWith(path === '' ? `${file}: ` : `${file}: ${path}: `)).toBe(true);
      expect(err).toMatch(language === 'en' ? mend : /\p{Script=Han}[^]*[。？]\n$/u);
    },
  );

  test.each([
    ['chains'],
    ['show', 'a'],
    ['downstream', 'a'],
    ['weak-links'],
    ['cascade', '--remove', 'a'],
    ['gaps'],
    ['overview'],
    ['diff', 'photovoltaics'],
  ])('%s refuses it too', async (...args) => {
    const file = await temporaryFile('{ "format": "chanyelian/chain@1", "id": "toy", "nodes": { "t": { "needs": ["a"] } } }');
    const { exitCode, out, err } = await run(...args, ...(args[0] === 'diff' ? [file] : ['--file', file]), '--lang', 'en');
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toBe(`${file}: nodes.t.needs[0]: there is no node "a". Add the node, or correct the id.\n`);
  });

  test('everything that is wrong is said at once, a line each', async () => {
    const file = await temporaryFile(chainOf({ t: { needs: ['a', 'b'], kind: 'x' }, u: { needs: ['v'] } }));
    const { err } = await run('chains', '--file', file, '--lang', 'en');
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(file.length + 2).split(':')[0]),
    ).toEqual(['nodes.t.kind', 'nodes.u.needs[0]']);
  });

  test('a second file is at fault by its own name', async () => {
    const good = await temporaryFile(toy);
    const empty = await temporaryFile('');
    expect((await run('chains', '--file', good, empty)).err.startsWith(`${empty}: `)).toBe(true);
  });

  test('control characters in it do not reach the terminal', async () => {
    const file = await temporaryFile(chainOf({ t: { needs: ['\u001b[2J\n\u202ea'] } }));
    const { err } = await run('chains', '--file', file);
    // oxlint-disable-next-line no-control-regex -- control characters are what must be gone
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('chain files that do not go together', () => {
  test('two files with one id: the second is named', async () => {
    const files = [await temporaryFile(toy), await temporaryFile(toy)];
    const { exitCode, out, err } = await run('chains', '--file', ...files, '--lang', 'en');
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toBe(`${files[1]}: id: two chains have the id "toy". Rename one.\n`);
  });

  test('a need on a chain that is here and lacks the node: the file and the place are named', async () => {
    const file = await temporaryFile(chainOf({ t: { needs: ['photovoltaics/silicon-wafr'] } }));
    const { exitCode, out, err } = await run('upstream', 't', '--file', file, '--chain', 'photovoltaics', '--lang', 'en');
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toContain(`${file}: nodes.t.needs[0]`);
    expect(err).toContain('"photovoltaics/silicon-wafer"');
  });

  test('a need on a chain that is not here is no mistake', async () => {
    const file = await temporaryFile(chainOf({ t: { needs: ['photovoltaics/silicon-wafer'] } }));
    expect((await run('upstream', 't', '--file', file, '--json')).out).toContain('"photovoltaics/silicon-wafer"');
    const { nodes } = await runJson<{ nodes: readonly unknown[] }>('upstream', 't', '--file', file, '--chain', 'photovoltaics');
    expect(nodes.length).toBeGreaterThan(10);
  });
});

describe('a coverage file', () => {
  test('is what gaps are asked of', async () => {
    const [file, coverage] = [await temporaryFile(toy), await temporaryFile(here)];
    const read = await readCoverageFile(coverage);
    if (!read.ok) throw new Error('the coverage is bad');
    const expected = findGaps(compose([mustParse(JSON.parse(toy))]), { coverage: read.coverage });
    expect(await runJson<GapsResult>('gaps', '--file', file, '--coverage', coverage)).toEqual(JSON.parse(JSON.stringify(expected)));
    for (const command of ['overview', 'weak-links']) {
      expect(await run(command, '--file', file, '--coverage', coverage)).toMatchObject({ exitCode: 0, err: '' });
    }
  });

  test.each(languages)('of a file of one’s own must be given where the question needs one, in %s', async (language) => {
    const file = await temporaryFile(toy);
    for (const command of ['gaps', 'overview']) {
      const { exitCode, out, err } = await run(command, '--file', file, '--lang', language);
      expect([exitCode, out]).toEqual([2, '']);
      expect(err).toContain('--coverage');
    }
    expect(await run('weak-links', '--file', file)).toMatchObject({ exitCode: 0 });
  });

  const unusable = unusableFiles.filter(({ code }) => code !== 'file-not-found');
  test.each(unusable)('$what for a coverage: one message with the file, exit code 2', async ({ make }) => {
    const file = await make();
    const { exitCode, out, err } = await run('gaps', '--coverage', file, '--lang', 'en');
    expect([exitCode, out]).toEqual([2, '']);
    expect(err.startsWith(`${file}: `)).toBe(true);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('with a mistake is refused with file, path and mend', async () => {
    const provisions = [{ provider: 'asml', node: 'euv', status: 'lsted' }];
    const file = await temporaryFile(JSON.stringify({ format: 'chanyelian/coverage@1', provisions }));
    expect(await run('gaps', '--coverage', file, '--lang', 'en')).toEqual({
      exitCode: 2,
      out: '',
      err: `${file}: provisions[0].status: "lsted" is not one of listed, planned, absent. Did you mean "listed"?\n`,
    });
  });

  test('that speaks of a node the chains do not have is refused with the nearest', async () => {
    const [file, coverage] = [await temporaryFile(toy), await temporaryFile(here.replace('"a"', '"nowhere"'))];
    const { exitCode, out, err } = await run('gaps', '--file', file, '--coverage', coverage, '--lang', 'en');
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toContain('"nowhere"');
  });
});

describe('check', () => {
  test('a good file: exit code 0', async () => {
    for (const content of [toy, here]) {
      const { exitCode, err } = await run('check', await temporaryFile(content));
      expect([exitCode, err]).toEqual([0, '']);
    }
  });

  test.each(mistakenFiles)('$what: found, exit code 1', async ({ code, path, mend, make }) => {
    const file = await make();
    const { exitCode, out, err } = await run('check', file, '--lang', 'en');
    expect([exitCode, err]).toEqual([1, '']);
    const plain = out.replaceAll(/\s+/gu, ' ');
    expect(plain).toContain(`error ${code} · ${path}`);
    expect(plain).toMatch(mend);
    const json = await run('check', file, '--json');
    expect(json.exitCode).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({ question: 'check', files: [{ file, issues: [{ code, severity: 'error' }] }] });
  });

  test.each(unusableFiles)('$what cannot be checked: exit code 2', async ({ make }) => {
    const file = await make();
    const { exitCode, out, err } = await run('check', file, '--lang', 'en');
    expect([exitCode, out]).toEqual([2, '']);
    expect(err.startsWith(`${file}: `)).toBe(true);
  });

  test('several files: each under its name; one that cannot be read leaves nothing half said', async () => {
    const [good, mistaken, unusable] = [
      await temporaryFile(toy, 'good.json'),
      await mistakenFiles[0]?.make(),
      await temporaryFile('', 'empty.json'),
    ];
    const { exitCode, out } = await run('check', good, mistaken ?? '', '--json');
    expect(exitCode).toBe(1);
    expect((JSON.parse(out) as { files: readonly { file: string }[] }).files.map(({ file }) => file)).toEqual([good, mistaken]);
    expect(await run('check', good, unusable)).toMatchObject({ exitCode: 2, out: '' });
  });

  test('warnings are told and are no failure', async () => {
    const { exitCode, out } = await run('check', await temporaryFile(toy), '--lang', 'en');
    expect(exitCode).toBe(0);
    expect(out).toContain('warning need-without-claim');
  });

  test('a built-in chain, written out, has no errors', async () => {
    expect(await run('check', await temporaryFile(formatChain(photovoltaics)))).toMatchObject({ exitCode: 0, err: '' });
  });
});

describe('new', () => {
  test('writes a chain that checks, shows and answers; a second time it refuses', async () => {
    const file = join(await temporaryFolder(), 'my-chain.json');
    const made = await run('new', file);
    expect(made).toEqual({ exitCode: 0, out: '', err: `已写入 ${file}。下一步：chanyelian check ${file}\n` });
    const checked = await run('check', file);
    expect(checked).toMatchObject({ exitCode: 0, err: '' });
    expect(checked.out).toContain('没有问题');
    expect((await run('show', '示例产业链', '--file', file)).out).toContain('矿石');
    expect((await run('show', 'metal', '--file', file, '--lang', 'en')).out).toContain('Ore or Scrap');
    expect(await runJson('cascade', '--remove', 'ore', 'scrap', '--file', file)).toMatchObject({ stopped: ['example/metal'], loss: 1 });

    await writeFile(file, 'mine');
    const refused = await run('new', file, '--lang', 'en');
    expect(refused).toEqual({
      exitCode: 2,
      out: '',
      err: `${file}: the file exists and was left as it is. Add --force to overwrite it.\n`,
    });
    expect(await readFile(file, 'utf8')).toBe('mine');
    expect(await run('new', file, '--force')).toMatchObject({ exitCode: 0 });
    expect((await readFile(file, 'utf8')).startsWith('{')).toBe(true);
    expect(await readdir(dirname(file))).toEqual(['my-chain.json']);
  });

  test('into a folder that is not there, or over a directory: exit code 2, nothing written', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'directory'));
    for (const name of ['missing/chain.json', 'directory']) {
      const { exitCode, out, err } = await run('new', join(folder, name), '--force');
      expect([exitCode, out]).toEqual([2, '']);
      expect(err.startsWith(`${join(folder, name)}: `)).toBe(true);
    }
    expect(await readdir(folder, { recursive: true })).toEqual(['directory']);
  });
});

describe('--out', () => {
  test('writes what would have been printed, and nothing else', async () => {
    const file = join(await temporaryFolder(), 'report.md');
    const args = ['weak-links', '--chain', 'photovoltaics', '--format', 'markdown'];
    expect(await run(...args, '--out', file)).toEqual({ exitCode: 0, out: '', err: '' });
    expect(await readFile(file, 'utf8')).toBe((await run(...args)).out);
    expect(await readdir(dirname(file))).toEqual(['report.md']);
  });

  test.each(languages)('does not overwrite unless told to, in %s', async (language) => {
    const file = await temporaryFile('old', 'report.md');
    const { exitCode, out, err } = await run('chains', '--out', file, '--lang', language);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toMatch(/: .*--force.*\n$/u);
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await run('chains', '--out', file, '--force')).toMatchObject({ exitCode: 0, out: '', err: '' });
    expect(await readFile(file, 'utf8')).toBe((await run('chains')).out);
  });

  test.each([
    ['overview'],
    ['show', '硅片'],
    ['upstream', '硅片'],
    ['downstream', '硅片'],
    ['weak-links'],
    ['weak-links', '--samples', '2'],
    ['gaps'],
    ['complete', '--target', '硅片'],
    ['roadmap', '--target', '硅片'],
    ['strengthen'],
    ['extend'],
    ['cascade', '--remove', '硅片'],
    ['cut-sets', '硅片'],
    ['centrality'],
    ['explain', '硅片'],
    ['completion', 'bash'],
  ])('%s %s does not overwrite either', async (...args) => {
    const file = await temporaryFile('old', 'report.md');
    const chain = args[0] === 'completion' ? [] : ['--chain', 'photovoltaics'];
    expect(await run(...args, ...chain, '--out', file, '--lang', 'en')).toEqual({
      exitCode: 2,
      out: '',
      err: `${file}: the file exists and was left as it is. Add --force to overwrite it.\n`,
    });
    expect(await readFile(file, 'utf8')).toBe('old');
  });

  test('writes nothing when there is no answer', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'report.md');
    for (const args of [
      ['upstream', 'nonsense'],
      ['chains', '--file', join(folder, 'missing.json')],
      ['weak-links', '--top', '0'],
      ['check', folder],
    ]) {
      expect(await run(...args, '--out', file)).toMatchObject({ exitCode: 2, out: '' });
    }
    expect(await readdir(folder)).toEqual([]);
  });

  test.each(['missing/report.md', 'file/report.md', 'directory'])(
    'to %s, where nothing can be written: exit code 2, nothing left behind',
    async (name) => {
      const folder = await temporaryFolder();
      await writeFile(join(folder, 'file'), 'old');
      await mkdir(join(folder, 'directory'));
      const before = await readdir(folder, { recursive: true });
      const { exitCode, out, err } = await run('chains', '--out', join(folder, name), '--force');
      expect([exitCode, out]).toEqual([2, '']);
      expect(err.startsWith(`${join(folder, name)}: `)).toBe(true);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
      expect(await readdir(folder, { recursive: true })).toEqual(before);
    },
  );

  test('a check that finds errors is written too, and still exits with 1', async () => {
    const file = join(await temporaryFolder(), 'check.json');
    const checked = (await mistakenFiles[1]?.make()) ?? '';
    expect(await run('check', checked, '--json', '--out', file)).toEqual({ exitCode: 1, out: '', err: '' });
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ question: 'check' });
  });
});

describe('diff', () => {
  const changed = toy.replace('"a": {}', '"a": { "name": "甲" }, "b": {}').replace('["a"]', '["a", "b"]');

  test('tells what changed between two files, and what that did to the answers', async () => {
    const files = [await temporaryFile(toy, 'old.json'), await temporaryFile(changed, 'new.json')] as const;
    const result = await runJson<CompareChainsResult>('diff', ...files);
    expect(result).toEqual(JSON.parse(JSON.stringify(compareChains(mustParse(JSON.parse(toy)), mustParse(JSON.parse(changed))))));
    expect(result.changes).toContainEqual({ path: 'nodes.a.name.zh', before: 'a', after: '甲' });
    expect(result.answers).toContainEqual({ question: 'weak-links', node: 'b', before: 0, after: 1 });
    expect((await run('diff', ...files)).out).toContain('nodes.a.name.zh: a → 甲');
  });

  test('a built-in chain and its own file do not differ', async () => {
    const file = await temporaryFile(formatChain(photovoltaics));
    expect(await runJson<CompareChainsResult>('diff', 'photovoltaics', file)).toMatchObject({ changes: [], answers: [] });
    expect((await run('diff', file, '光伏材料产业链', '--lang', 'en')).out).toContain('The data did not change.');
  });

  test('a missing file is named', async () => {
    expect(await run('diff', 'photovoltaics', 'no-such-file.json', '--lang', 'en')).toEqual({
      exitCode: 2,
      out: '',
      err: 'no-such-file.json: there is no such file. Check the path.\n',
    });
  });
});

describe('ids that break careless code', () => {
  test('go through every command', async () => {
    const ids = ['__proto__', 'constructor', '10', '稀土', 'toString'];
    const nodes = ids.map((id, at) => `{ "id": ${JSON.stringify(id)}, "needs": ${JSON.stringify(ids.slice(0, at))} }`);
    const file = await temporaryFile(`{ "format": "chanyelian/chain@1", "id": "__proto__", "nodes": [${nodes.join()}] }`);
    const coverage = await temporaryFile(
      `{ "format": "chanyelian/coverage@1", "lens": "__proto__", "providers": { "__proto__": { "type": "firm" } },
        "provisions": [{ "provider": "__proto__", "node": "__proto__", "status": "listed" }], "absent": ["constructor"] }`,
    );
    const questions = [['chains'], ['show', 'constructor'], ['downstream', '__proto__'], ['weak-links']];
    for (const args of [...questions, ['gaps', '--coverage', coverage], ['overview', '--coverage', coverage]]) {
      expect(await run(...args, '--file', file)).toMatchObject({ exitCode: 0, err: '' });
    }
    const { nodes: up } = await runJson<{ nodes: readonly { node: string }[] }>('upstream', 'toString', '--file', file);
    expect(up.map(({ node }) => node)).toEqual(['__proto__/__proto__', '__proto__/constructor', '__proto__/10', '__proto__/稀土']);
    expect(await runJson('cascade', '--remove', '__proto__', '--file', file)).toMatchObject({
      loss: 1,
      fallen: ids.map((id) => ({ node: `__proto__/${id}` })),
    });
    expect(await run('check', file)).toMatchObject({ exitCode: 0 });
    expect(await runJson('diff', file, file)).toMatchObject({ changes: [], answers: [] });
  });
});
