import { lstat, mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileLimitMegabytes, readAnyFile, readChainFile, readCoverageFile, readPricesFile, writeFileWhole } from '../../src/node/files.ts';
import { formatPath } from '../../src/model/issue.ts';
import { formatIssue } from '../../src/model/messages.ts';
import { mistakenFiles, unusableFiles } from './bad-files.ts';
import { temporaryFile, temporaryFolder } from './temporary.ts';

const toy = '{ "format": "chanyelian/chain@1", "id": "toy", "nodes": { "a": {}, "t": { "needs": ["a"] } } }';
const here = '{ "format": "chanyelian/coverage@1", "lens": "江西", "present": ["a"] }';

describe('reading a file', () => {
  test.each([
    ['as it is', toy],
    ['with a byte order mark', `\uFEFF${toy}`],
    ['with Windows line ends', toy.replaceAll(' ', '\r\n')],
    ['with space around it', `\n\n${toy}\n \n`],
  ])('a chain %s is read', async (_how, content) => {
    const read = await readChainFile(await temporaryFile(content));
    expect(read).toMatchObject({ ok: true, chain: { id: 'toy', nodes: [{ id: 'a' }, { id: 't' }] } });
  });

  test('a name of 中文 and spaces is a name', async () => {
    expect(await readChainFile(await temporaryFile(toy, '产业 链.json'))).toMatchObject({ ok: true });
  });

  test('a coverage is read, and the two formats are told apart by their tag', async () => {
    expect(await readCoverageFile(await temporaryFile(here))).toMatchObject({ ok: true, coverage: { lens: '江西', present: ['a'] } });
    expect(await readAnyFile(await temporaryFile(here))).toMatchObject({ ok: true, coverage: { lens: '江西' } });
    expect(await readAnyFile(await temporaryFile(toy))).toMatchObject({ ok: true, chain: { id: 'toy' } });
    expect(await readChainFile(await temporaryFile(here))).toMatchObject({
      ok: false,
      issues: [{ code: 'wrong-format', found: 'chanyelian/coverage@1' }],
    });
    expect(await readCoverageFile(await temporaryFile(toy))).toMatchObject({ ok: false, issues: [{ code: 'wrong-format' }] });
  });

  test('a value that is neither names both tags', async () => {
    for (const content of ['[]', '7', 'null', '"text"', '{}', '{ "format": "x" }']) {
      const expected = ['chanyelian/chain@1', 'chanyelian/coverage@1'];
      expect(await readAnyFile(await temporaryFile(content))).toMatchObject({ ok: false, issues: [{ code: 'wrong-format', expected }] });
    }
  });

  test('ids that only JSON can spell come through', async () => {
    const content = `{ "format": "chanyelian/chain@1", "id": "toy",
      "nodes": { "__proto__": {}, "constructor": { "needs": ["__proto__"] } } }`;
    expect(await readChainFile(await temporaryFile(content))).toMatchObject({
      ok: true,
      chain: { nodes: [{ id: '__proto__' }, { id: 'constructor', needs: [{ anyOf: ['__proto__'] }] }] },
    });
  });

  test('very deep nesting in a field is a mistake like any other', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    for (const rest of [`"nodes": {}, "note": ${deep}`, `"nodes": { "a": { "needs": ${deep} } }`, `"nodes": ${deep}`]) {
      const read = await readChainFile(await temporaryFile(`{ "format": "chanyelian/chain@1", "id": "toy", ${rest} }`));
      expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(['wrong-type']);
    }
  });

  test.each([...unusableFiles, ...mistakenFiles])(
    '$what: one issue with its path, and a way to mend it',
    async ({ code, path, mend, make }) => {
      const read = await readChainFile(await make());
      const found = read.ok ? [] : read.issues;
      expect(found.map((problem) => [problem.code, formatPath(problem.path), problem.severity])).toEqual([[code, path, 'error']]);
      expect(found.map((problem) => formatIssue(problem, 'en'))).toEqual([expect.stringMatching(mend)]);
    },
  );

  test('a file above the limit is refused by its size, before it is read', async () => {
    const make = unusableFiles.find(({ code }) => code === 'file-too-large')?.make;
    const file = (await make?.()) ?? '';
    expect((await lstat(file)).blocks).toBeLessThan(1000); // sparse: there is nothing to read
    expect(await readChainFile(file)).toEqual({
      ok: false,
      issues: [{ code: 'file-too-large', path: [], severity: 'error', megabytes: 200, limitMegabytes: fileLimitMegabytes }],
    });
  });
});

describe('writing a file', () => {
  test('writes it whole', async () => {
    const file = join(await temporaryFolder(), 'new.md');
    expect(await writeFileWhole(file, '产业链\n')).toBeUndefined();
    expect(await readFile(file, 'utf8')).toBe('产业链\n');
    expect(await readdir(dirname(file))).toEqual(['new.md']);
  });

  test('never overwrites unless told to', async () => {
    const file = await temporaryFile('old');
    expect(await writeFileWhole(file, 'new')).toMatchObject({ code: 'file-exists' });
    expect(await writeFileWhole(file, 'new', { force: false })).toMatchObject({ code: 'file-exists' });
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await writeFileWhole(file, 'new', { force: true })).toBeUndefined();
    expect(await readFile(file, 'utf8')).toBe('new');
    expect(await readdir(dirname(file))).toEqual(['chain.json']);
  });

  test.each([false, true])('leaves nothing behind where it cannot write, force %s', async (force) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), 'old');
    await mkdir(join(folder, 'directory'));
    await symlink(join(folder, 'loop'), join(folder, 'loop'));
    const before = await readdir(folder, { recursive: true });
    for (const [name, code] of [
      ['missing/report.md', 'folder-not-found'],
      ['file/report.md', 'folder-not-found'],
      ['directory', 'is-a-directory'],
      ['loop/report.md', 'file-unreadable'],
      [`${'x'.repeat(250)}.md`, 'file-unreadable'],
    ] as const) {
      expect(await writeFileWhole(join(folder, name), 'text', { force })).toMatchObject({ code });
    }
    expect(await readdir(folder, { recursive: true })).toEqual(before);
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('old');
  });

  test('one reader of a file that is overwritten sees the old text or the new, never a part', async () => {
    const file = await temporaryFile('a'.repeat(1_000_000));
    const seen = new Set<string>();
    const writing = writeFileWhole(file, 'b'.repeat(1_000_000), { force: true });
    for (let read = 0; read < 20; read++) seen.add(await readFile(file, 'utf8'));
    await writing;
    seen.add(await readFile(file, 'utf8'));
    for (const text of seen) expect(['a', 'b'].map((letter) => letter.repeat(1_000_000)).includes(text)).toBe(true);
  });
});

describe('prices', () => {
  test('a price for each node named, in any word that means one', async () => {
    const read = await readPricesFile(await temporaryFile('{ "电解铜": 2.5, "__proto__": 0 }'));
    expect(read.ok && [...read.prices]).toEqual([
      ['电解铜', 2.5],
      ['__proto__', 0],
    ]);
  });

  test.each([
    ['no table', '[1]', [{ code: 'wrong-type', path: [], found: 'array' }]],
    ['null', 'null', [{ code: 'wrong-type', path: [], found: 'null' }]],
    [
      'a word and a null',
      '{ "a": "2", "b": null, "c": 1 }',
      [
        { path: ['a'], found: 'string' },
        { path: ['b'], found: 'null' },
      ],
    ],
    ['a negative price', '{ "a": -1 }', [{ code: 'out-of-range', path: ['a'], found: -1 }]],
    ['the same node twice', '{ "a": 1, "a": 2 }', [{ code: 'duplicate-key', key: 'a' }]],
    ['no JSON', '{ "a": NaN }', [{ code: 'not-json' }]],
  ])('%s: all that is wrong, with its place', async (_what, text, issues) => {
    expect(await readPricesFile(await temporaryFile(text))).toMatchObject({ ok: false, issues });
  });
});
