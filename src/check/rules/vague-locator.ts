import { issue } from '../../model/issue.ts';
import { claimsIn, type AuditRule } from '../audit-rule.ts';

/** An address and nothing else; a clause number such as `6.2.1` is none, since its last part has no letters. */
const bareAddress = /^(?:https?:\/\/\S*|(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?)$/u;
const everything = /^(?:the )?(?:whole|entire|full|complete)(?: (?:report|document|text|paper|page|book|article|standard|site|thing))?$/u;
const nowhere = new Set([
  ...['n/a', 'na', 'none', 'nil', 'tbd', 'todo', 'unknown', 'various', 'passim', 'everywhere', 'throughout'],
  ...['page', 'website', 'web site', 'homepage', 'home page', 'internet', 'online', 'report', 'document'],
  ...['全文', '全书', '全篇', '整篇', '整本', '通篇', '整份报告', '报告全文', '各处', '不详', '未知', '无', '待补'],
  ...['网站', '官网', '主页', '网页', '网络', '互联网'],
]);

/**
 * A claim's locator leads to one place: a section, a clause, a heading with words to search for.
 *
 * A reader who has to search a whole work for the sentence will not, so the claim goes unchecked.
 */
export const vagueLocator: AuditRule = {
  code: 'vague-locator',
  why: {
    zh: '若要翻遍全书才能找到那一句，就没有人会去核对。',
    en: 'A reader who has to search a whole work for the sentence will not, so the claim goes unchecked.',
  },
  check: ({ chains }) =>
    chains.flatMap((chain) =>
      [...claimsIn(chain)]
        .filter(({ claim }) => isVague(claim.at))
        .map(({ claim, path }) => issue('vague-locator', [...path, 'at'], { at: claim.at }, 'warning')),
    ),
};

function isVague(at: string): boolean {
  const words = at.trim().toLowerCase();
  return words.length < 2 || nowhere.has(words) || everything.test(words) || bareAddress.test(words);
}
