import { match } from 'ts-pattern';
import type { Issue } from '../model/issue.ts';
import { formatIssue } from '../model/messages.ts';
import type { Language } from '../model/text.ts';
import { sheetCalled, sheetColumns, sheetTitles, type Column } from './sheet-columns.ts';

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
  if (language === 'en') {
    const where = [
      ...(sheet === undefined ? [] : [`sheet ${sheet}`]),
      ...(row === undefined ? [] : [`row ${row}`]),
      ...(column === undefined ? [] : [`column "${column}"`]),
    ].join(', ');
    return sentenceAt(where === '' ? '' : `${where}: `, issue, language);
  }
  const name = sheet === undefined ? undefined : sheetCalled(sheet);
  const columns: readonly Column[] = name === undefined ? [] : sheetColumns[name];
  const known = columns.find(({ heading }) => heading.en === column);
  const where = [
    ...(sheet === undefined ? [] : [`工作表 ${name === undefined ? sheet : `${sheetTitles[name].zh}（${name}）`}`]),
    ...(row === undefined ? [] : [`第 ${row} 行`]),
    ...(column === undefined ? [] : [known === undefined ? `“${column}”列` : `“${known.heading.zh}”（${known.heading.en}）列`]),
  ].join('');
  return sentenceAt(where === '' ? '' : `${where}：`, inChinese(issue, columns, known), language);
}

function sentenceAt(where: string, issue: Issue, language: Language): string {
  return where + formatIssue({ ...issue, path: [] }, language);
}

/** An issue whose headings and codes are those of a Chinese sheet, with the English beside them. */
function inChinese(issue: Issue, columns: readonly Column[], column: Column | undefined): Issue {
  const both = (zh: string | undefined, code: string) => (zh === undefined || zh === code ? code : `${zh}（${code}）`);
  const heading = (en: string) => both(columns.find((one) => one.heading.en === en || one.field === en)?.heading.zh, en);
  return match(issue)
    .with({ code: 'wrong-value' }, (it) => ({ ...it, allowed: it.allowed.map((code) => both(column?.codes?.get(code)?.zh, code)) }))
    .with({ code: 'missing-field' }, (it) => ({ ...it, field: heading(it.field) }))
    .with({ code: 'missing-column' }, (it) => ({ ...it, column: heading(it.column) }))
    .with({ code: 'unknown-column' }, (it) => ({ ...it, known: it.known.map(heading) }))
    .otherwise((it) => it);
}
