import { describe, expect, test } from 'vitest';
import { ChainError } from '../../src/model/chain-error.ts';
import { formatIssue } from '../../src/model/messages.ts';

describe('ChainError', () => {
  const error = new ChainError('unknown-node', { node: 'waffer', nearest: ['wafer'] });

  test('is an error with a code, and says in English what is wrong', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('ChainError');
    expect(error.code).toBe('unknown-node');
    expect(error.message).toBe('there is no node "waffer". Did you mean "wafer"?');
  });

  test('keeps the facts, so that it can be said in the other language too', () => {
    expect(error.issue).toEqual({ code: 'unknown-node', path: [], severity: 'error', node: 'waffer', nearest: ['wafer'] });
    expect(formatIssue(error.issue, 'zh')).toBe('没有节点“waffer”。是否指“wafer”？');
  });

  test('its issue survives JSON', () => {
    expect(JSON.parse(JSON.stringify(error.issue))).toEqual(error.issue);
  });
});
