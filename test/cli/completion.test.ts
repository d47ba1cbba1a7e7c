import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elevenChains, planChains } from '../../chains/index.ts';
import { temporaryFile, temporaryFolder } from '../node/temporary.ts';
import { run } from './run.ts';

const cli = resolve(import.meta.dirname, '../../dist/cli.js');

/** What is offered at the end of a command line, word by word. */
async function offered(...words: readonly string[]): Promise<string[]> {
  const { exitCode, out, err } = await run('__complete', '--', ...words);
  expect([exitCode, err]).toEqual([0, '']);
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t')[0] ?? '');
}

describe('what can come next', () => {
  test('every command that --help lists, and nothing hidden', async () => {
    const listed = [...(await run('--help')).out.matchAll(/^ {2}(?<name>[a-z][a-z-]*) .*\p{Script=Han}/gmu)].map(
      (found) => found.groups?.['name'],
    );
    expect(await offered('')).toEqual(listed);
    expect(listed).toContain('completion');
    expect(await offered('ga')).toEqual(['gaps']);
  });

  test('every flag of the command, and of the overview where there is no command', async () => {
    const flags = async (...words: string[]) =>
      [...(await run(...words, '--help')).out.matchAll(/^ {2}(?:-\w, )?(?<flag>--[a-z-]+)/gmu)].map((found) => found.groups?.['flag']);
    expect(await offered('gaps', '--')).toEqual(await flags('gaps'));
    expect(await offered('--')).toEqual(await flags('overview'));
    expect(await offered('roadmap', '--target', '硅片', '--bud')).toEqual(['--budget']);
  });

  test.each([
    ['the choices of a flag', ['gaps', '--mode', ''], ['sustain', 'start-up']],
    ['some of them', ['chains', '--format', 'm'], ['markdown']],
    ['again after a flag with several values', ['gaps', '--include', 'optional', 'p'], ['planned']],
    ['shells', ['completion', ''], ['bash', 'zsh', 'fish']],
    ['a second operand where there is one only', ['show', '硅片', ''], []],
    ['nothing where a file stands', ['check', ''], []],
    ['nothing after an unknown command', ['nonsense', ''], []],
    ['what can be bought', ['gaps', '--trade', 'resourc'], ['resources']],
    ['a node to buy', ['complete', '--trade', '高纯硅'], ['高纯硅料']],
    ['measures', ['centrality', '--measure', 'betweenness', 'ha'], ['harmonic']],
    ['a place', ['gaps', '--lens', '赣州'], ['赣州市']],
    ['the built-in coverage', ['gaps', '--coverage', ''], ['jiangxi']],
    ['a node by its name', ['upstream', '高纯硅'], ['高纯硅料']],
    ['a node by its qualified id', ['upstream', 'photovoltaics/silicon-waf'], ['photovoltaics/silicon-wafer']],
    ['a node to lose', ['cascade', '--remove', '硅片', '高纯硅'], ['高纯硅料']],
  ])('%s', async (_what, words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });

  test('chains, and for a node the chains it may be in', async () => {
    expect(await offered('chains', '--chain', '')).toEqual(planChains.map(({ id }) => id));
    expect(await offered('show', '')).toEqual([...planChains.map(({ id }) => id), ...elevenChains.map(({ id }) => `${id}/`)]);
    expect(await offered('diff', '')).toEqual(planChains.map(({ id }) => id));
    expect(await offered('upstream', '')).toEqual(elevenChains.map(({ id }) => `${id}/`));
  });

  test('is said in either language', async () => {
    expect((await run('__complete', '--', 'ga')).out).toMatch(/^gaps\t\p{Script=Han}[^/]*\n$/u);
    expect((await run('__complete', '--lang', 'en', '--', 'ga')).out).toMatch(/^gaps\t[ -~]*\n$/u);
    expect((await run('__complete', '--lang', 'en', '--', 'gaps', '--')).out).not.toMatch(/\p{Script=Han}/u);
    expect((await run('__complete', '--lang', 'zh', '--', 'gaps', '--')).out).not.toMatch(/\/ /u);
  });
});

describe('completion scripts', () => {
  test.for(['bash', 'zsh', 'fish'])('%s reads its script', async (shell, { skip }) => {
    const { exitCode, out, err } = await run('completion', shell);
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toContain('chanyelian __complete --lang zh --');
    const checked = spawnSync(shell, ['-n', await temporaryFile(out, 'script')], { encoding: 'utf8' });
    skip(checked.error !== undefined, `${shell} is not installed: nothing reads its script`);
    expect([checked.status, checked.stderr]).toEqual([0, '']);
  });

  test.skipIf(!existsSync(cli))('bash completes by it', async () => {
    const { out } = await run('completion', 'bash');
    const complete = (...words: string[]) =>
      execFileSync(
        'bash',
        [
          '-c',
          `source "$1"; shift; chanyelian() { "$NODE" "$CLI" "$@"; }; COMP_WORDS=(chanyelian "$@"); COMP_CWORD=$#; _chanyelian; printf '%s\\n' "\${COMPREPLY[@]}"`,
          'bash',
          script,
          ...words,
        ],
        { encoding: 'utf8', env: { ...process.env, NODE: process.execPath, CLI: cli } },
      );
    const script = await temporaryFile(out, 'script');
    expect(complete('ga')).toBe('gaps\n');
    expect(complete('gaps', '--lens', '赣州')).toBe('赣州市\n');
    expect(complete('gaps', '--mode', '')).toBe('sustain\nstart-up\n');
    expect(complete('check', '')).toBe('\n');
  });

  test('a script is written to a file, and over none unless told to', async () => {
    const file = join(await temporaryFolder(), 'chanyelian.fish');
    expect(await run('completion', 'fish', '--out', file)).toEqual({ exitCode: 0, out: '', err: '' });
    expect(await readFile(file, 'utf8')).toBe((await run('completion', 'fish')).out);
    expect(await run('completion', 'bash', '--out', file)).toMatchObject({ exitCode: 2, out: '' });
    expect(await run('completion', 'bash', '--out', file, '--force')).toMatchObject({ exitCode: 0 });
  });

  test('a shell that is none is refused', async () => {
    expect(await run('completion', 'cmd')).toMatchObject({ exitCode: 2, out: '' });
  });
});
