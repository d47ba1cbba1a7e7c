import type { Issue } from '../model/issue.ts';
import { formatIssue } from '../model/messages.ts';
import type { Language } from '../model/text.ts';

/**
 * An issue of {@link fromCsv} or {@link fromEdgeList} as one sentence: sheet, row and column, what is wrong and how to mend it — 表格问题说明.
 *
 * @complexity O(length of the issue)
 * @example
 * formatSheetIssue({ code: 'missing-field', path: ['nodes', 3, 'node'], severity: 'error', field: 'node' }, 'en')
 * // => 'sheet nodes, row 3, column "node": the field "node" is missing. Add it.'
 */
export function formatSheetIssue(issue: Issue, language: Language): string {
  const sheet = typeof issue.path[0] === 'string' ? issue.path[0] : undefined;
  const [row, column] = sheet === undefined ? issue.path : issue.path.slice(1);
  const sentence = formatIssue({ ...issue, path: [] }, language);
  const said = (part: string | number | undefined, words: (part: string | number) => string) => (part === undefined ? [] : [words(part)]);
  if (language === 'zh') {
    const where = [...said(sheet, (it) => `工作表 ${it} `), ...said(row, (it) => `第 ${it} 行`), ...said(column, (it) => `“${it}”列`)]
      .join('')
      .trim();
    return where === '' ? sentence : `${where}：${sentence}`;
  }
  const where = [...said(sheet, (it) => `sheet ${it}`), ...said(row, (it) => `row ${it}`), ...said(column, (it) => `column "${it}"`)].join(
    ', ',
  );
  return where === '' ? sentence : `${where}: ${sentence}`;
}
