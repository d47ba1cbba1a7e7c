/** Runs of one property; `CHANYELIAN_RUNS` raises it. */
const runs = Math.max(200, Number(process.env['CHANYELIAN_RUNS'] ?? 0) || 0);

/** How every property is run: the same seed everywhere, so that a red run is red again. */
export const properties = { seed: 20_211_125, numRuns: runs };

/** For properties whose oracle is exponential or whose worlds are costly. */
export const fewerProperties = { seed: properties.seed, numRuns: Math.ceil(runs / 2) };
