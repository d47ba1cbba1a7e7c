import type { Terminal } from './command.ts';

/** Milliseconds that work may take before anything is said of it, and between two words on it. */
const patience = 1000;
const pause = 100;

/** One line on the terminal that says how far long work is. */
interface Progress {
  /** Says how far it is: some of a whole. */
  readonly at: (done: number, of: number) => void;
  /** Takes the line away, so that the answer stands alone. */
  readonly end: () => void;
}

/**
 * Progress on `err` — 进度: only where somebody watches it, and only for work of more than a second.
 *
 * A pipe, a file and a log get nothing.
 */
function progressOn(terminal: Terminal, what: string): Progress {
  const { err, now, watched = false } = terminal;
  if (!watched || now === undefined) return { at: () => undefined, end: () => undefined };
  const start = now();
  let last: number | undefined;
  return {
    at: (done, of) => {
      const time = now();
      if (time - start < patience || (last !== undefined && time - last < pause)) return;
      last = time;
      err(`\r\u001b[K${what} ${numberText(done)} / ${numberText(of)}`);
    },
    end: () => {
      if (last !== undefined) err('\r\u001b[K');
      last = undefined;
    },
  };
}

function numberText(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Does the work, and takes the line away however it ends. */
export async function withProgress<T>(terminal: Terminal, what: string, work: (at: Progress['at']) => Promise<T>): Promise<T> {
  const progress = progressOn(terminal, what);
  try {
    return await work(progress.at);
  } finally {
    progress.end();
  }
}
