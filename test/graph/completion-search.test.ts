import { expect, test } from 'vitest';
import { completions } from '../../src/analysis/completions.ts';
import { randomFrom } from '../../src/graph/random.ts';
import { networkOf } from '../arbitraries/build.ts';

/** A cover of 90 needs, each met by any of 6 out of 60: small, and far too many branches for the own search. */
function hardCover() {
  const random = randomFrom(7);
  const elements = Array.from({ length: 60 }, (_value, at) => `e${at}`);
  const pick = () => elements[Math.floor(random() * elements.length)]!;
  const needs = Array.from({ length: 90 }, () => [...new Set(Array.from({ length: 6 }, pick))]);
  return networkOf({ ...Object.fromEntries(elements.map((id) => [id, []])), t: needs });
}

const network = hardCover();

test('the own search alone stops at its limit, says so, and is no worse for being asked in slices', async () => {
  const ask = async (timeLimitSeconds: number) => completions(network, { target: 't', have: ['t'], solver: 'search', timeLimitSeconds });
  const [short, long] = [await ask(0.05), await ask(0.4)];
  for (const result of [short, long]) expect(result).toMatchObject({ kind: 'possible', optimal: false, effort: { highs: false } });
  if (short.kind !== 'possible' || long.kind !== 'possible') return;
  expect(short.effort.work).toBeGreaterThan(5e5);
  expect(long.effort.work).toBeGreaterThan(4e6);
  expect(long.effort.work).toBeLessThan(4.1e6);
  expect(long.solutions[0]!.cost).toBeLessThanOrEqual(short.solutions[0]!.cost);
  expect(long.lowerBound).toBeGreaterThanOrEqual(short.lowerBound);
  const proven = await completions(network, { target: 't', have: ['t'] });
  if (proven.kind !== 'possible') return;
  expect(proven.optimal).toBe(true);
  expect(proven.lowerBound).toBeGreaterThanOrEqual(long.lowerBound);
  expect(proven.solutions[0]!.cost).toBeLessThanOrEqual(long.solutions[0]!.cost);
});

test('a signal stops the search where it stands', async () => {
  const controller = new AbortController();
  const asked = completions(network, { target: 't', have: ['t'], solver: 'search', timeLimitSeconds: 1e6, signal: controller.signal });
  setTimeout(() => controller.abort(new Error('enough')), 0);
  await expect(asked).rejects.toThrow('enough');
});
