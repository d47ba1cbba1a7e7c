import { describe, expect, test } from 'vitest';
import { formatPath, issue } from '../../src/model/issue.ts';

describe('formatPath', () => {
  test.each([
    [[], ''],
    [['nodes'], 'nodes'],
    [['nodes', 't', 'needs', 1, 'anyOf', 0], 'nodes.t.needs[1].anyOf[0]'],
    [['nodes', 'copper-foil', 'needs', 0], 'nodes.copper-foil.needs[0]'],
    [['nodes', '稀土永磁', 'name'], 'nodes.稀土永磁.name'],
    [['nodes', '__proto__'], 'nodes.__proto__'],
    [['nodes', 'a b', 'needs', 0], 'nodes["a b"].needs[0]'],
    [['nodes', '10'], 'nodes["10"]'],
    [['nodes', ''], 'nodes[""]'],
    [['nodes', 'a.b[0]'], 'nodes["a.b[0]"]'],
    [['nodes', 'say "x"'], String.raw`nodes["say \"x\""]`],
    [['nodes', 'two\nlines'], String.raw`nodes["two\nlines"]`],
    [['nodes', '🧲'], 'nodes["🧲"]'],
    [[3, 'id'], '[3].id'],
  ])('writes %j as people read it', (path, text) => {
    expect(formatPath(path)).toBe(text);
  });
});

describe('issue', () => {
  test('is an error unless another severity is given, and carries its facts flat', () => {
    expect(issue('unknown-node', ['targets', 0], { node: 'waffer', nearest: ['wafer'] })).toEqual({
      code: 'unknown-node',
      path: ['targets', 0],
      severity: 'error',
      node: 'waffer',
      nearest: ['wafer'],
    });
    expect(issue('unused-source', [], { source: 'book' }, 'warning').severity).toBe('warning');
  });
});
