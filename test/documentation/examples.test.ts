import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../node/temporary.ts';
import { exampleSteps, exportedNames, type Documented, type ExampleStep } from './documented.ts';
import { exampleFiles, exampleScope } from './scope.ts';

const exported = exportedNames();
const functions = exported.filter(({ callable }) => callable);
const examplesOf = ({ tags }: Documented) => tags.filter(({ name }) => name === 'example').map(({ text }) => text);

/** What each step that is said to give something gives, beside what it is said to give. */
async function outcomes(
  steps: readonly ExampleStep[],
): Promise<{ readonly code: string; readonly given: unknown; readonly said: unknown }[]> {
  const seen: { code: string; given: unknown; said: unknown }[] = [];
  const body = steps.map(({ code, expected }, at) =>
    expected === undefined ? code : `seen(${at}, ${code.replace(/;$/u, '')}, ${valueSaid(expected)});`,
  );
  const { outputText } = ts.transpileModule(`const run = async () => {\n${body.join('\n')}\n};`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- to run what the documentation says is what this is for
  const make = new Function('seen', ...Object.keys(exampleScope), `${outputText}\nreturn run;`) as (
    ...scope: unknown[]
  ) => () => Promise<void>;
  const note = (at: number, given: unknown, said: unknown) => seen.push({ code: steps[at]!.code, given, said });
  await make(note, ...Object.values(exampleScope))();
  return seen;
}

/** The value written after `// =>`; with `…` for whatever else an object has. */
function valueSaid(expected: string): string {
  return expected.includes('…') ? `{ andMore: ${expected.replace(/,?\s*…/u, '')} }` : `{ exactly: ${expected} }`;
}

function check(given: unknown, said: unknown): void {
  const { exactly, andMore } = said as { exactly?: unknown; andMore?: object };
  if (andMore === undefined) expect(given).toEqual(exactly);
  else expect(given).toMatchObject(andMore);
}

describe('doc comments', () => {
  test('every exported name has one of its own', () => {
    expect(exported.length).toBeGreaterThan(150);
    expect(exported.filter(({ text }) => text.trim() === '').map(({ entry, name }) => `${entry} · ${name}`)).toEqual([]);
  });

  test('every function is called by its Chinese term too, and says what it costs', () => {
    const isFunction = ({ name }: Documented) => !/^[A-Z]/u.test(name);
    expect(functions.filter(({ text }) => !/— ?[^\n]*\p{Script=Han}/u.test(text)).map(({ name }) => name)).toEqual([]);
    const without = functions.filter((it) => isFunction(it) && !it.tags.some(({ name }) => name === 'complexity'));
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});

describe('examples in the documentation', () => {
  const home = process.cwd();
  beforeEach(async () => {
    const folder = await temporaryFolder();
    for (const [name, content] of Object.entries(exampleFiles)) await writeFile(join(folder, name), JSON.stringify(content));
    process.chdir(folder);
  });
  afterEach(() => process.chdir(home));

  test.each(functions.map((it) => ({ ...it, title: `${it.entry} · ${it.name}` })))('$title: runs, and gives what it says', async (it) => {
    const examples = examplesOf(it);
    expect(examples.length, 'a function without an example').toBeGreaterThan(0);
    let checked = 0;
    for (const example of examples) {
      for (const { given, said } of await outcomes(exampleSteps(example))) {
        check(given, said);
        checked++;
      }
    }
    expect(checked, 'no line of the example says what it gives').toBeGreaterThan(0);
  });

  test('a wrong example is seen', async () => {
    const [wrong] = await outcomes(exampleSteps(`const x = 1;\nx + 1 // => 3`));
    expect(() => check(wrong?.given, wrong?.said)).toThrow(/expected 2 to deeply equal 3/u);
    const [less] = await outcomes(exampleSteps(`({ a: 1, b: 2 }) // => { a: 2, … }`));
    expect(() => check(less?.given, less?.said)).toThrow(/match object/u);
    await expect(outcomes(exampleSteps('nobodyKnowsThis()'))).rejects.toThrow(/not defined/u);
  });
});
