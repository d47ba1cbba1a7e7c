import { issue } from '../../model/issue.ts';
import { claimsIn, isBlank, type AuditRule } from '../audit-rule.ts';

/**
 * A claim that rests on judgement (`how: 'judged'`, or level D) says in its note what the judgement is.
 *
 * Judgement can only be weighed when it is spelled out.
 */
export const judgedWithoutNote: AuditRule = {
  code: 'judged-without-note',
  why: {
    zh: '判断只有说出理由，别人才能衡量。',
    en: 'Judgement can only be weighed when it is spelled out.',
  },
  check: ({ chains }) =>
    chains.flatMap((chain) =>
      [...claimsIn(chain)]
        .filter(({ claim }) => (claim.how === 'judged' || claim.level === 'D') && isBlank(claim.note))
        .map(({ claim, path }) => issue('judged-without-note', path, { source: claim.source }, 'warning')),
    ),
};
