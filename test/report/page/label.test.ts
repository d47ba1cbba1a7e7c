import { expect, test } from 'vitest';
import { labelLines } from '../../../src/report/page/browser/label.ts';

test.each([
  ['one line where there is room', '● 硅片', ['● 硅片']],
  ['two of about equal length where there is not', '○ 聚四氟乙烯高频覆铜板', ['○ 聚四氟乙烯', '高频覆铜板']],
  ['a mark is not left alone on a line', '◐ 电池用超薄铝箔 ↗', ['◐ 电池用超薄', '铝箔 ↗']],
  ['no line begins with a comma', '○ 钽酸锂、铌酸锂晶片', ['○ 钽酸锂、', '铌酸锂晶片']],
  ['a word stays whole', 'Methylmagnesium iodide', ['Methylmagnesium', 'iodide']],
  ['what has no room ends in an ellipsis', '长'.repeat(10_000), ['长'.repeat(9), `${'长'.repeat(8)}…`]],
])('%s', (_what, name, lines) => {
  expect(labelLines(name, 19.4, 2)).toEqual(lines);
});
