import type { Outcome } from './measure.ts';

/** Lines of cells as text, each column as wide as its widest cell. */
export function aligned(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]!.map((_title, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) =>
      line
        .map((text, column) => text.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The best time of a measurement, or why there is none. */
export function timeOf(outcome: Outcome): string {
  if ('none' in outcome) return outcome.none;
  const { best } = outcome.seconds;
  return best < 1 ? `${(best * 1000).toPrecision(best < 0.1 ? 2 : 3)} ms` : `${best.toPrecision(3)} s`;
}
