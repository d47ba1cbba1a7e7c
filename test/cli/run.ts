import { main } from '../../src/cli/main.ts';

/** What one command line did. */
export interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, as a terminal of 100 columns would. */
export async function run(...args: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const exitCode = await main(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    columns: 100,
  });
  return { exitCode, out, err };
}

/** The value that `--json` prints; throws with the complaint when there is none. */
export async function runJson<T>(...args: readonly string[]): Promise<T> {
  const { exitCode, out, err } = await run(...args, '--json');
  if (exitCode === 2) throw new Error(err);
  return JSON.parse(out) as T;
}
