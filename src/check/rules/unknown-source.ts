import { issue } from '../../model/issue.ts';
import { nearest } from '../../model/nearest.ts';
import { claimsIn, type AuditRule } from '../audit-rule.ts';

/**
 * Every claim names a source that the chain lists.
 *
 * A claim on a source that is not listed cannot be looked up, so it supports nothing.
 */
export const unknownSource: AuditRule = {
  code: 'unknown-source',
  why: {
    zh: '未列出的来源无处可查，等于没有依据。',
    en: 'A claim on a source that is not listed cannot be looked up, so it supports nothing.',
  },
  check: ({ chains }) =>
    chains.flatMap((chain) => {
      const known = new Set(chain.sources.map((source) => source.id));
      return [...claimsIn(chain)]
        .filter(({ claim }) => !known.has(claim.source))
        .map(({ claim: { source }, path }) => issue('unknown-source', [...path, 'source'], { source, nearest: nearest(source, known) }));
    }),
};
