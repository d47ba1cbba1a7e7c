import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/model/nearest.ts';
import { properties } from '../property-runs.ts';

describe('nearest', () => {
  test('puts the closest first', () => {
    expect(nearest('waffer', ['wafers', 'water', 'wafer', 'euv'])).toEqual(['wafer', 'wafers', 'water']);
  });

  test('keeps the order given where two are equally close', () => {
    expect(nearest('node', ['nodb', 'noda', 'nodc'])).toEqual(['nodb', 'noda', 'nodc']);
  });

  test('gives three at most, each once', () => {
    expect(nearest('ab', ['ac', 'ac', 'ad', 'ae', 'af'])).toEqual(['ac', 'ad', 'ae']);
  });

  test('a third of the letters may differ, and no more', () => {
    expect(nearest('abcdef', ['abcdxy'])).toEqual(['abcdxy']);
    expect(nearest('abcdef', ['abcxyz'])).toEqual([]);
  });

  test('finds a name that contains the word, after names that are close', () => {
    expect(nearest('新能源汽车', ['新能源汽车用钢', '新能源气车'])).toEqual(['新能源气车', '新能源汽车用钢']);
  });

  test('does not mind the case', () => {
    expect(nearest('GRADE', ['grade'])).toEqual(['grade']);
  });

  test('names that have nothing in common are not near', () => {
    expect(nearest('稀土', ['copper', '', 'lithium'])).toEqual([]);
  });

  test('a short Latin word within a longer one says nothing, a 中文 one does', () => {
    expect(nearest('nonsense', ['Se', 'zinc'])).toEqual([]);
    expect(nearest('无铅焊料', ['焊料', 'Se'])).toEqual(['焊料']);
  });

  test('a single letter means itself', () => {
    expect(nearest('x', ['y', '锡', 'X', 'xyz'])).toEqual(['X']);
  });

  test('only ever names candidates, the word itself first', () => {
    const words = fc.array(fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'A', '铜', ' ') }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'b', '铜') }), words, (word, others) => {
        const found = nearest(word, [...others, word]);
        expect(found.length).toBeLessThanOrEqual(3);
        expect(new Set(found).size).toBe(found.length);
        for (const name of found) expect([...others, word]).toContain(name);
        expect(found[0]?.toLowerCase()).toBe(word);
      }),
      properties,
    );
  });
});
