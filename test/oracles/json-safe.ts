import { expect } from 'vitest';

/** Fails unless a value is exactly what comes back when it is written as JSON and read again. */
export function expectJsonSafe(value: unknown): void {
  expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
}
