import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../src/model/messages.ts';
import { issue } from '../../src/model/issue.ts';
import { languages } from '../../src/model/text.ts';
import { picturedQuestions, report, reportFormats, type Answer } from '../../src/report/index.ts';
import { coverageFrom, mustParse } from '../arbitraries/build.ts';
import { answersOf, builtIn } from './answers.ts';

const note = { zh: '据此', en: 'on this ground' };
const claims = [
  { source: '5', at: '§1', level: 'A', how: 'quoted' },
  { source: '5', at: '§2', level: 'D', how: 'judged', note },
];

/** A small world with a name of its own for everything; ids are numbers, so that no word of an id is in the way. */
async function worldNamed(name: (zh: string, en: string) => { readonly zh: string; readonly en: string }) {
  const chain = mustParse({
    format: 'chanyelian/chain@1',
    id: '7',
    name: name('示例', 'Toy'),
    sources: { 5: { title: '1 — 2', short: name('年鉴', 'Yearbook') } },
    stages: [
      { id: '1', name: name('原料', 'Raw'), claims, note },
      { id: '2', name: name('制成', 'Made') },
    ],
    nodes: {
      10: { name: name('矿', 'Ore'), stage: '1', kind: 'resource', claims, aliases: ['§'] },
      11: { name: name('酸', 'Acid'), stage: '1', claims, origin: 'reference', signals: [{ signal: 'existing-base', claims }], note },
      12: { name: name('窑', 'Kiln'), stage: '1', kind: 'equipment', claims },
      13: {
        name: name('炉', 'Furnace'),
        stage: '1',
        kind: 'equipment',
        variantOf: { node: '12' },
        claims,
        needs: [{ node: '10', claims }],
      },
      20: {
        name: name('金属', 'Metal'),
        stage: '2',
        claims,
        needs: [
          { node: '10', claims, note },
          { anyOf: ['12', '13'], role: 'equipment', claims },
          { node: '11', role: 'auxiliary', essential: false, claims },
        ],
      },
      21: { name: name('板', 'Plate'), stage: '2', kind: 'product', endProduct: true, claims, needs: [{ node: '20', claims }] },
      22: {
        name: name('线', 'Wire'),
        stage: '2',
        kind: 'product',
        endProduct: true,
        claims,
        needs: [
          { node: '20', claims },
          { node: '22', claims },
        ],
      },
    },
    note,
  });
  const coverage = coverageFrom({
    lens: '1',
    sources: { 5: { title: '1 — 2', short: name('公报', 'Bulletin') } },
    providers: {
      1: { name: name('本地', 'Here'), type: 'region' },
      2: { name: name('外地', 'There'), type: 'country' },
      3: { name: name('某厂', 'Works'), type: 'firm', within: ['1'] },
    },
    provisions: [
      { provider: '3', node: '20', status: 'listed', capability: 0.25, claims },
      { provider: '3', node: '21', status: 'planned', claims },
      { provider: '1', node: '12', status: 'absent', claims },
      { provider: '1', node: '13', status: 'absent', claims },
      { provider: '2', node: '12', status: 'listed', claims },
      { provider: '2', node: '11', status: 'listed', claims },
    ],
  });
  return answersOf(chain, coverage, { node: '21', failed: '10' });
}

/** The formats that an answer can be reported in. */
const formatsOf = ({ question }: Answer) =>
  reportFormats.filter((format) => format !== 'svg' || picturedQuestions.some((one) => one === question));

const toy = await worldNamed((zh, en) => ({ zh, en }));
const named = (name: string, among = toy) => {
  const found = among.answers.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no answer ${name}`);
  return found.answer;
};

describe('a report as text', () => {
  const cases = languages.flatMap((language) =>
    [80, 120].flatMap((width) => builtIn.answers.map(({ name }) => ({ name, language, width }))),
  );
  test.each(cases)('$name in $language fits $width columns', ({ name, language, width }) => {
    const { network, coverage } = builtIn;
    const { output } = report(named(name, builtIn), { network, coverage, language, width });
    expect(output.split('\n').filter((line) => stringWidth(line) > width)).toEqual([]);
    expect(output).toMatch(/[^\n]\n$/u);
    expect(output).not.toMatch(/undefined|NaN|\[object|\$\{| $/mu);
  });
});

describe('a report in a language', () => {
  const codesOfFiles = ['diff', 'check']; // paths in a file, as they are written there
  const words = toy.answers.map(({ name }) => name).filter((name) => !codesOfFiles.includes(name));

  test.each(words.flatMap((name) => (['text', 'markdown'] as const).map((format) => [name, format] as const)))(
    '%s in zh as %s has no English word, so no code either',
    (name, format) => {
      const { output } = report(named(name), { ...toy, language: 'zh', format });
      const typed = /chanyelian gaps|cascade|weak-links|--[a-z-]+|provisions/gu; // what is to be typed is the same in either language
      const methods = /Shapley|PageRank|Katz/gu;
      expect(output.replaceAll(typed, '').replaceAll(methods, '')).not.toMatch(/[a-z]|[A-Z]{2}/u);
      expect(output).toMatch(/\p{Script=Han}/u);
    },
  );

  test.each(words.flatMap((name) => (['text', 'markdown'] as const).map((format) => [name, format] as const)))(
    '%s in en as %s has no Chinese word, and no code in place of a word',
    (name, format) => {
      const { output } = report(named(name), { ...toy, language: 'en', format });
      expect(output).not.toMatch(/[\p{Script=Han}，。；：（）“”《》、]/u);
      expect(output).not.toMatch(/not-evidenced|existing-base|resource-bound|needsProvider|endProduct|anyOf|auxiliary|nothing-runs/u);
    },
  );

  test('is Chinese unless told otherwise; a language or format that there is not is refused by name', () => {
    const { network, answers } = builtIn;
    const { answer } = answers[0]!;
    expect(report(answer, { network })).toEqual(report(answer, { network, language: 'zh' }));
    expect(() => report(answer, { language: 'fr' as never })).toThrow('option language is "fr"; it takes zh / en.');
    expect(() => report(answer, { format: 'html' as never })).toThrow('option format is "html"; it takes text / json / markdown / svg.');
  });

  test('an issue that is checked is said in the language of the report', () => {
    const problem = issue('unknown-node', ['nodes', 't', 'needs', 0], { node: 'waffer', nearest: ['wafer'] });
    const answer: Answer = {
      question: 'check',
      files: [
        { file: 'chain.json', issues: [problem] },
        { file: 'good.json', issues: [] },
      ],
    };
    for (const language of languages) expect(report(answer, { language, width: 200 }).output).toContain(formatIssue(problem, language));
    expect(report(answer, { language: 'zh' }).output).toContain('错误');
    expect(report(answer, { language: 'zh' }).output).toContain('没有问题。');
    expect(report(answer, { language: 'en' }).output).toContain('No issues.');
  });

  test('an outside supplier is called by its name', () => {
    expect(report(named('gaps'), { ...toy, language: 'zh' }).output).toContain('外部供给：外地');
    expect(report(named('gaps'), { ...toy, language: 'en' }).output).toContain('Outside suppliers: There');
  });

  test('what is not evidenced is never called missing', () => {
    const zh = report(named('gaps'), { ...toy, language: 'zh' }).output;
    expect(zh).toContain('线（示例）：未见记载');
    expect(zh).toContain('窑（示例）：缺链');
    expect(zh).toContain('板（示例）：规划中，未见投产');
  });

  test('without a network ids stand for names', () => {
    expect(report(named('cascade'), { language: 'en' }).output).toContain('7/20');
    expect(report(named('cascade'), { network: toy.network, language: 'en' }).output).toContain('Metal');
  });
});

describe('X6: a saved answer', () => {
  const cases = [toy, builtIn].flatMap((world) =>
    world.answers.map(({ name, answer }) => ({ name, answer, world, of: world === toy ? 'a toy' : 'the eleven' })),
  );
  test.each(cases)('$name of $of, read back, gives the same bytes in every format and language', ({ answer, world }) => {
    const { network, coverage } = world;
    const saved = JSON.parse(report(answer, { language: 'zh', format: 'json' }).output) as Answer;
    for (const language of languages) {
      for (const format of formatsOf(answer)) {
        const options = { network, coverage, language, format, width: 90 };
        expect(report(saved, options)).toEqual(report(answer, options));
      }
    }
  });
});

describe('a name that was written to deceive', async () => {
  const tricks = '\n\u001b[2J\u202e\u200f\u0007| a | <script>x</script> [y](z) `q` **b** \r\n# h';
  const { network, coverage, answers } = await worldNamed((zh, en) => ({ zh: `${zh}${tricks}`, en: `${en}${tricks}` }));

  test.each(answers.flatMap(({ name, answer }) => languages.map((language) => ({ name, answer, language }))))(
    '$name in $language: stays within its line, and cannot move the cursor',
    ({ name, answer, language }) => {
      const { output } = report(answer, { network, coverage, language, width: 90 });
      // oxlint-disable-next-line no-control-regex -- control characters are what must be gone
      expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200f\u202e]/u);
      expect(output.split('\n').filter((line) => stringWidth(line) > 90)).toEqual([]);
      const wide = (world: typeof toy, of: Answer) => report(of, { ...world, language, width: 100_000 }).output.split('\n').length;
      if (name !== 'check' && name !== 'diff') expect(wide({ network, coverage, answers }, answer)).toBe(wide(toy, named(name)));
    },
  );

  test.each(answers.flatMap(({ name, answer }) => languages.map((language) => ({ name, answer, language }))))(
    '$name in $language: is no markup in Markdown',
    ({ name, answer, language }) => {
      const { output } = report(answer, { network, coverage, language, format: 'markdown' });
      expect(output).not.toMatch(/<|(?<!\\)`|(?<!\\)\*\*|(?<!\\)\[y/u);
      const mark = (line: string) => /^ *(?:#+|-|\d+\.)? ?/u.exec(line)?.[0] ?? '';
      const cells = (line: string) => line.replaceAll(/\\./gu, '').split('|').length;
      const built = (markdown: string) => markdown.split('\n').map((line) => `${mark(line)}${cells(line)}`);
      if (name !== 'check' && name !== 'diff') {
        expect(built(output)).toEqual(built(report(named(name), { ...toy, language, format: 'markdown' }).output));
      }
    },
  );
});

describe('the exit code of a report', () => {
  const checked = (severity: 'error' | 'warning' | 'info'): Answer => ({
    question: 'check',
    files: [
      { file: 'a.json', issues: [] },
      { file: 'b.json', issues: [issue('unused-source', [], { source: 's' }, severity)] },
    ],
  });

  test('is 1 when a check found errors, whatever the format, and 0 for anything less', () => {
    for (const format of formatsOf(checked('error'))) {
      expect(report(checked('error'), { language: 'en', format }).exitCode).toBe(1);
      expect(report(checked('warning'), { language: 'en', format }).exitCode).toBe(0);
      expect(report(checked('info'), { language: 'en', format }).exitCode).toBe(0);
    }
  });

  test.each(toy.answers.filter(({ name }) => name !== 'check'))('$name is an answer: 0', ({ answer }) => {
    expect(report(answer, { language: 'zh' }).exitCode).toBe(0);
  });
});
