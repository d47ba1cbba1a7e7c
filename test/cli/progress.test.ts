import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { withProgress } from '../../src/cli/progress.ts';
import type { Terminal } from '../../src/cli/command.ts';

/** A terminal that keeps what it is told, with a clock that goes on by so many milliseconds whenever it is read. */
function terminal(step: number, watched: boolean): Terminal & { readonly said: string[]; readonly answered: string[] } {
  const said: string[] = [];
  const answered: string[] = [];
  let time = 0;
  return {
    out: (text) => answered.push(text),
    err: (text) => said.push(text),
    columns: 100,
    watched,
    now: () => (time += step),
    said,
    answered,
  };
}

const work = async (at: (done: number, of: number) => void) => {
  for (let done = 1; done <= 5; done++) at(done, 5);
};

describe('progress', () => {
  test('work of under a second says nothing', async () => {
    const watched = terminal(199, true);
    await withProgress(watched, 'work', work);
    expect(watched.said).toEqual([]);
  });

  test('longer work says how far it is from the second on, on one line, and takes the line away', async () => {
    const watched = terminal(300, true);
    await withProgress(watched, 'work', work);
    expect(watched.said).toEqual(['\r\u001b[Kwork 4 / 5', '\r\u001b[Kwork 5 / 5', '\r\u001b[K']);
  });

  test('is said ten times a second at most', async () => {
    const watched = terminal(60, true);
    await withProgress(watched, 'work', async (at) => {
      for (let done = 1; done <= 30; done++) at(done, 30);
    });
    expect(watched.said.slice(0, 3)).toEqual(['\r\u001b[Kwork 17 / 30', '\r\u001b[Kwork 19 / 30', '\r\u001b[Kwork 21 / 30']);
  });

  test('a pipe gets nothing, however long it takes', async () => {
    const piped = terminal(10_000, false);
    await withProgress(piped, 'work', work);
    expect(piped.said).toEqual([]);
  });

  test('work that fails leaves no line behind', async () => {
    const watched = terminal(2000, true);
    const failing = withProgress(watched, 'work', async (at) => {
      at(1, 2);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(watched.said.at(-1)).toBe('\r\u001b[K');
  });

  test.each([
    ['weak-links --samples', ['weak-links', '--chain', 'photovoltaics', '--samples', '3'], /^\r.\[K抽样 3 \/ 3$/u],
    ['roadmap', ['roadmap', '--target', '太阳能组件', '--lang', 'en'], /^\r.\[Kroadmap, value of targets attained 1 \/ 1$/u],
  ])('%s tells its own, and the answer is the same as without', async (_what, args, last) => {
    const [watched, piped] = [terminal(2000, true), terminal(2000, false)];
    expect(await main(args, watched)).toBe(0);
    expect(await main(args, piped)).toBe(0);
    expect(watched.said.at(-2)).toMatch(last);
    expect(watched.said.at(-1)).toBe('\r\u001b[K');
    expect(piped.said).toEqual([]);
    expect(watched.answered).toEqual(piped.answered);
  });
});
