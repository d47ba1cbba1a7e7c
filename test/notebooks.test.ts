import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from './cli/run.ts';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'examples/notebooks');

interface Output {
  readonly output_type: string;
  readonly name?: string;
  readonly text?: string | readonly string[];
  readonly data?: Readonly<Record<string, string | readonly string[]>>;
}
interface Cell {
  readonly cell_type: 'markdown' | 'code';
  readonly id: string;
  readonly source: readonly string[];
  readonly execution_count?: number | null;
  readonly outputs?: readonly Output[];
}
interface Runner {
  readonly difference: (committed: readonly Output[], executed: readonly Output[]) => readonly string[];
  readonly formatNotebook: (notebook: unknown) => string;
}
const { difference, formatNotebook } = (await import(join(root, '.ci/notebook-outputs.mjs'))) as Runner;

interface Kernel {
  readonly execute: (code: string) => Promise<{ readonly reply: { readonly status: string }; readonly heard: readonly Message[] }>;
  readonly stop: () => void;
}
interface Message {
  readonly type: string;
  readonly content: { readonly text?: string };
}
const { startKernel } = (await import(join(root, '.ci/notebook-kernel.mjs'))) as {
  readonly startKernel: (binary: string, folder: string) => Promise<Kernel>;
};
const scratch = mkdtempSync(join(tmpdir(), 'chanyelian-notebooks-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const text = (name: string, words: string): Output => ({ output_type: 'stream', name, text: words });
const shown = (words: string | readonly string[]): Output => ({ output_type: 'execute_result', data: { 'text/html': words } });

describe('outputs are compared as sets', () => {
  test('the order of streams and displays does not matter, nor in how many pieces a text comes', () => {
    const committed = [text('stdout', 'one\ntwo\n'), text('stderr', 'oh\n'), shown(['<b>\n', '</b>'])];
    const executed = [shown('<b>\n</b>'), text('stdout', 'one\n'), text('stderr', 'oh\n'), text('stdout', 'two\n')];
    expect(difference(committed, executed)).toEqual([]);
  });

  test('a changed, a lost, a new and a doubled output are seen, and on which side', () => {
    expect(difference([shown('1')], [shown('2')])).toEqual(['- text/html 1', '+ text/html 2']);
    expect(difference([shown('1')], [])).toEqual(['- text/html 1']);
    expect(difference([], [text('stdout', 'one\n')])).toContain('+ stdout one');
    expect(difference([shown('1')], [shown('1'), shown('1')])).toEqual(['+ text/html 1']);
    expect(difference([text('stdout', 'one')], [text('stderr', 'one')])).toEqual(['- stdout one', '+ stderr one']);
  });
});

// The stand-in is a script that starts itself, which Windows does not do.
test.skipIf(process.platform === 'win32')(
  'what a kernel passes on after it has said idle belongs to the cell that printed it',
  async () => {
    const kernel = await startKernel(join(root, 'test/late-kernel.mjs'), scratch);
    try {
      for (const code of ['one', 'two']) {
        const { reply, heard } = await kernel.execute(code);
        expect(reply.status).toBe('ok');
        expect(heard.map(({ content }) => content.text).join('')).toBe(`early ${code}\nlate ${code}\n`);
      }
    } finally {
      kernel.stop();
    }
  },
);

test('a field that the package does not have is reported with its notebook, cell and line', () => {
  const cells = [
    {
      cell_type: 'code',
      id: 'first',
      source: ["import { compose, weakLinks } from 'chanyelian';\n", 'const { links } = weakLinks(compose([]));'],
    },
    { cell_type: 'markdown', id: 'words', source: ['links.map(({ lost }) => lost)'] },
    { cell_type: 'code', id: 'second', source: ['links.length;\n', 'links.map(({ lost }) => lost);'] },
  ];
  writeFileSync(join(scratch, '1-misspelt.ipynb'), JSON.stringify({ cells }));
  const { status, stderr } = spawnSync(process.execPath, [join(root, '.ci/notebook-types.mjs'), scratch], { cwd: root, encoding: 'utf8' });
  expect(stderr.trim().split('\n')[0]).toBe(
    "1-misspelt.ipynb: cell 2 (second), line 2: Property 'lost' does not exist on type 'WeakLink'.",
  );
  expect(stderr.trim().split('\n')).toHaveLength(2);
  expect(status).toBe(1);
});

test('the command lines of notebook 4 run: the draft is refused, the mended sheets are read', async () => {
  const { cells } = JSON.parse(readFileSync(join(folder, '4-your-own-chain.ipynb'), 'utf8')) as { readonly cells: readonly Cell[] };
  const block = /```sh\n([\s\S]+?)```/u.exec(cells.map(({ source }) => source.join('')).join('\n'))![1]!;
  const lines = block.replaceAll(/\\\n\s*/gu, '').split('\n');
  const commands = lines.filter((line) => line.startsWith('chanyelian ')).map((line) => line.split(/\s+/u).slice(1));
  const placed = (word: string) => (word.startsWith('e-bike/') ? join(folder, word) : word.endsWith('.json') ? join(scratch, word) : word);
  const codes: number[] = [];
  for (const words of commands) codes.push((await run(...words.map(placed))).exitCode);
  expect(codes).toEqual([2, ...commands.slice(1).map(() => 0)]);
  expect(commands.length).toBeGreaterThan(4);
  expect(existsSync(join(scratch, 'draft.json'))).toBe(false);
});

const files = readdirSync(folder).filter((file) => file.endsWith('.ipynb'));

test('there are five notebooks', () => expect(files.map((file) => file.slice(0, 2))).toEqual(['1-', '2-', '3-', '4-', '5-']));

describe.each(files)('%s', (file) => {
  const written = readFileSync(join(folder, file), 'utf8');
  const { cells } = JSON.parse(written) as { readonly cells: readonly Cell[] };
  const code = cells.filter((cell) => cell.cell_type === 'code');

  test('is written as the runner writes it, every cell with its own id', () => {
    expect(formatNotebook(JSON.parse(written))).toBe(written);
    expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
  });

  test('opens with a title in Chinese and says itself in English', () => {
    expect(cells[0]!.source[0]).toMatch(/^# .*\p{Script=Han}/u);
    expect(cells[0]!.source.join('')).toMatch(/^> \*.*[a-z]{3}/mu);
  });

  test('is committed as executed from top to bottom, without a failed cell', () => {
    expect(code.map((cell) => cell.execution_count)).toEqual(code.map((_cell, at) => at + 1));
    expect(code.flatMap(({ outputs = [] }) => outputs).filter((output) => output.output_type === 'error')).toEqual([]);
  });

  test('uses the public door only', () => {
    const imported = code.flatMap((cell) =>
      [...cell.source.join('').matchAll(/from '([^']+)'|import\('([^']+)'\)/gu)].map((found) => found[1] ?? found[2]),
    );
    expect(imported).toContain('chanyelian');
    expect(imported.filter((name) => !/^chanyelian(?:\/(?:chains|report|io))?$|^\.\/display\.mjs$|^node:fs$/u.test(name!))).toEqual([]);
  });

  test('has short cells', () => {
    const long = code.filter((cell) => cell.source.length > 45);
    expect(long.map(({ id }) => id)).toEqual([]);
  });
});
