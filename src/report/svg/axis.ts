/** An axis from its left end on: how long it is, what is written along it, and how far along a value stands; px. */
export interface Axis {
  readonly width: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly at: (value: number) => number;
}

/** An even axis from 0 to `most`. */
export function evenAxis(most: number, width: number, isWhole: boolean, label: (value: number) => string = String): Axis {
  return {
    width,
    ticks: ticks(most, isWhole).map((value) => ({ value, label: label(value) })),
    at: (value) => (most > 0 ? (value / most) * width : 0),
  };
}

/** A logarithmic axis of ranks from 1 to `last`: it tells 1 from 3 and 100 from 300 alike. */
export function rankAxis(last: number, width: number): Axis {
  const most = Math.max(2, last);
  const powers = Array.from({ length: Math.ceil(Math.log10(most)) + 1 }, (_value, at) => 10 ** at);
  const round = powers.flatMap((power) => [1, 2, 5].map((times) => times * power)).filter((value) => value <= most);
  return {
    width,
    ticks: round.map((value) => ({ value, label: String(value) })),
    at: (rank) => (Math.log(Math.max(1, rank)) / Math.log(most)) * width,
  };
}

/** Round numbers from 0 to `most`, at most seven; whole ones of what is only ever whole. */
export function ticks(most: number, isWhole: boolean): number[] {
  if (!(most > 0)) return [0];
  const power = 10 ** Math.floor(Math.log10(most / 6));
  const sizes = [1, 2, 5, 10].map((times) => times * power).filter((size) => !isWhole || size >= 1);
  const step = sizes.find((size) => most / size <= 6) ?? most;
  return Array.from({ length: Math.floor(most / step + 1e-9) + 1 }, (_value, at) => Math.round(at * step * 1e6) / 1e6);
}
