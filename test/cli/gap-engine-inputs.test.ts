import { describe, expect, test } from 'vitest';
import { completions } from '../../src/analysis/completions.ts';
import { extend } from '../../src/analysis/extend.ts';
import { roadmap } from '../../src/analysis/roadmap.ts';
import { compose } from '../../src/graph/compose.ts';
import { ChainError } from '../../src/model/chain-error.ts';
import { issue, type Issue, type IssueCode, type IssueFacts } from '../../src/model/issue.ts';
import { formatIssue } from '../../src/model/messages.ts';
import { languages } from '../../src/model/text.ts';
import { readCoverageFile, readPricesFile } from '../../src/node/files.ts';
import { coverageFrom, mustParse } from '../arbitraries/build.ts';
import { temporaryFile, temporaryFolder } from '../node/temporary.ts';
import { run, runJson } from './run.ts';

/*
 * What the commands about gaps make of input that is wrong, empty or odd: one message that is the library's own for the
 * code and the facts, exit code 2, nothing on out; or an answer that names what it found.
 */

const chainValue = (nodes: object, id = 'w') => ({ format: 'chanyelian/chain@1', id, nodes });
const network = {
  ore: { kind: 'resource' },
  a: { needs: ['ore'] },
  b: {},
  t: { endProduct: true, needs: ['a', 'b'] },
  stuck: { needs: ['stuck'] },
};
const cities = {
  here: { type: 'region' },
  east: { type: 'city', within: ['here'] },
  west: { type: 'city', within: ['here'] },
};

const chainFile = async (nodes: object = network, id = 'w') => temporaryFile(JSON.stringify(chainValue(nodes, id)), `${id}.json`);
const coverageFile = async (fields: object = { present: ['b'] }) =>
  temporaryFile(JSON.stringify({ format: 'chanyelian/coverage@1', lens: 'here', providers: cities, ...fields }), 'here.json');
const pricesFile = async (text: string) => temporaryFile(text, 'prices.json');

type Named = 'gaps' | 'complete' | 'roadmap' | 'strengthen' | 'extend' | 'diff';
const all: readonly Named[] = ['gaps', 'complete', 'roadmap', 'strengthen', 'extend', 'diff'];
const filling = ['complete', 'roadmap', 'extend'] as const;
const priced = ['complete', 'roadmap'] as const;

/** The command as it is asked of a chain file and a coverage file. */
async function line(name: Named, ...more: readonly string[]): Promise<string[]> {
  return lineOf(name, [await chainFile()], await coverageFile(), ...more);
}

function lineOf(name: Named, chains: readonly string[], coverage: string | undefined, ...more: readonly string[]): string[] {
  const words = name === 'diff' ? ['diff', 'east', 'west', '--lenses'] : [name];
  return [...words, '--file', ...chains, ...(coverage === undefined ? [] : ['--coverage', coverage]), ...more];
}

/** Expects one message, the same at every run, exit code 2 and nothing on out; gives the message. */
async function refusal(args: readonly string[], language: 'zh' | 'en' = 'en'): Promise<string> {
  const { exitCode, out, err } = await run(...args, '--lang', language);
  expect([exitCode, out]).toEqual([2, '']);
  expect(err).not.toMatch(/^\s+at |node:internal|Error:|undefined|\[object/mu);
  return err;
}

/** Expects just the sentence of a problem, in both languages, after the name of the file if one is at fault. */
async function expectSaid(args: readonly string[], problem: Issue, file?: string): Promise<void> {
  for (const language of languages) {
    const sentence = `${formatIssue(problem, language)}\n`;
    expect(await refusal(args, language)).toBe(file === undefined ? sentence : `${file}: ${sentence}`);
  }
}

/** The same problem, with the option's name on the command line. */
function asFlag(refused: Issue, flag: string): Issue {
  return { ...refused, option: flag } as Issue;
}

function problem<C extends IssueCode>(code: C, facts: IssueFacts[C]): Issue {
  return issue(code, [], facts);
}

/** What a call is refused with. */
async function refusedWith(asked: Promise<unknown>): Promise<Issue> {
  const error = await asked.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ChainError) return error.issue;
  throw new Error(`not refused: ${String(error)}`);
}

describe.each(priced)('a file of prices, %s', (command) => {
  test.each<readonly [string, string, IssueCode, readonly (string | number)[]]>([
    ['a negative price', '{ "a": -1 }', 'out-of-range', ['a']],
    ['a price below all numbers', '{ "a": -1e999 }', 'out-of-range', ['a']],
    ['a price that is not a number', '{ "a": NaN }', 'not-json', []],
    ['a price without end', '{ "a": Infinity }', 'not-json', []],
    ['a price in quotes', '{ "a": "3" }', 'wrong-type', ['a']],
    ['no price', '{ "a": null }', 'wrong-type', ['a']],
    ['a table in the table', '{ "a": { "price": 3 } }', 'wrong-type', ['a']],
    ['words', 'a costs 3', 'not-json', []],
    ['a list', '[["a", 3]]', 'wrong-type', []],
    ['nothing', 'null', 'wrong-type', []],
    ['an empty file', '', 'empty-file', []],
    ['a key twice', '{ "a": 1, "b": 2, "a": 3 }', 'duplicate-key', ['a']],
    ['a key twice that objects lose', '{ "__proto__": 1, "__proto__": 3 }', 'duplicate-key', ['__proto__']],
  ])('%s', async (_what, text, code, path) => {
    const file = await pricesFile(text);
    const read = await readPricesFile(file);
    const [found] = read.ok ? [] : read.issues;
    expect(found).toMatchObject({ code, path });
    await expectSaid(await line(command, '--cost', file), found!, file);
  });

  test('a folder, and a file that is not there', async () => {
    const folder = await temporaryFolder();
    await expectSaid(await line(command, '--cost', folder), problem('is-a-directory', {}), folder);
    const nowhere = `${folder}/prices.json`;
    await expectSaid(await line(command, '--cost', nowhere), problem('file-not-found', {}), nowhere);
  });

  test('two mistakes are two lines, each with the file', async () => {
    const file = await pricesFile('{ "a": -1, "b": "2" }');
    const said = (await refusal(await line(command, '--cost', file))).trimEnd().split('\n');
    expect(said.map((one) => one.startsWith(`${file}: `))).toEqual([true, true]);
  });

  test('what only the network can tell', async () => {
    const unknown = { ...problem('unknown-node', { node: 'orre', nearest: ['ore'] }), path: ['orre'] };
    const file = await pricesFile('{ "orre": 3 }');
    await expectSaid(await line(command, '--cost', file), unknown, file);
    const ask = command === 'complete' ? completions : roadmap;
    const of = compose([mustParse(chainValue(network))]);
    const table = (rows: object) => new Map<string, number>(Object.entries(rows));
    for (const rows of [
      { a: 1, 'w/a': 2 },
      { a: 1e308, b: 1e308 },
    ]) {
      const refused = await refusedWith(ask(of, { have: [], cost: table(rows) }));
      expect(refused.code).toBe('invalid-option');
      await expectSaid(await line(command, '--cost', await pricesFile(JSON.stringify(rows))), refused);
    }
  });

  test.each(['a=-1', 'a=NaN', 'a=Infinity', 'a=x', 'a=', 'a', '=1'])('to buy by: %s', async (price) => {
    expect(await refusal(await line(command, '--buy', price))).toMatch(
      /^error: option '--buy[^\n]*'[^\n]*' is invalid[^\n]*number ≥ 0\n[^\n]*\n$/u,
    );
  });

  test('to buy by: a node that is not there', async () => {
    await expectSaid(await line(command, '--buy', 'orre=1'), problem('unknown-node', { node: 'orre', nearest: ['ore'] }));
  });
});

describe.each(all)('targets, %s', (command) => {
  test('an unknown one, with the nearest names', async () => {
    await expectSaid(await line(command, '--target', 't', 'stuk'), problem('unknown-node', { node: 'stuk', nearest: ['stuck'] }));
    for (const node of ['', '__proto__', 'constructor', '10'])
      await expectSaid(await line(command, '--target', node), problem('unknown-node', { node, nearest: [] }));
  });

  test('an ambiguous one, with all it may mean', async () => {
    const files = [await chainFile({ a: {} }, 'x'), await chainFile({ a: {} }, 'y')];
    const args = lineOf(command, files, await coverageFile({}), '--target', 'a');
    await expectSaid(args, problem('ambiguous-node', { node: 'a', candidates: ['x/a', 'y/a'] }));
  });

  test('a flag without one', async () => {
    const { exitCode, out, err } = await run(...(await line(command, '--target')));
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toMatch(/^error: option '--target <node\.\.\.>' argument missing\n选项 --target <node\.\.\.> 后面缺少取值。\n[^\n]*\n$/u);
  });
});

describe('a target that no set can attain', () => {
  const impossible = { targets: ['w/stuck'], lacking: [{ node: 'w/stuck', why: 'loop' }] };

  test.each(priced)('%s names what it lacks', async (command) => {
    expect(await runJson(...(await line(command, '--target', 'stuck')))).toMatchObject({ impossible, ifUnknownPresent: { impossible } });
  });

  test('ruled out, it is named as that', async () => {
    const lacking = [{ node: 'w/t', why: 'forbidden' }];
    for (const command of priced)
      expect(await runJson(...(await line(command, '--without', 't')))).toMatchObject({ impossible: { targets: ['w/t'], lacking } });
  });

  test('gaps, strengthen and diff name it as not attainable, not running, not evidenced', async () => {
    expect(await runJson(...(await line('gaps', '--target', 'stuck')))).toMatchObject({ attainable: { no: ['w/stuck'] } });
    expect(await runJson(...(await line('strengthen', '--target', 'stuck', '--mode', 'start-up')))).toMatchObject({
      baseline: { kind: 'nothing-runs', idle: ['w/stuck'] },
    });
    expect(await runJson(...(await line('diff', '--target', 'stuck')))).toMatchObject({ covered: { nodes: 0, of: 1 } });
  });
});

describe('what is there', () => {
  test.each(['gaps', ...filling] as const)('an empty coverage is named by how much it speaks of: %s', async (command) => {
    const args = lineOf(command, [await chainFile()], await coverageFile({}));
    expect(await runJson(...args)).toMatchObject({ evidence: { present: 0, absent: 0, unknown: 5 } });
  });

  test('two cities that nothing is said of cover nothing', async () => {
    const args = lineOf('diff', [await chainFile()], await coverageFile({}));
    expect(await runJson(...args)).toMatchObject({ jointCover: [], covered: { nodes: 0, of: 4 } });
  });

  test.each(all)('no coverage at all: %s', async (command) => {
    await expectSaid(lineOf(command, [await chainFile()], undefined), problem('coverage-needed', {}));
  });

  test.each(all)('a coverage of a node that its chain has not, with the nearest: %s', async (command) => {
    const provisions = [{ provider: 'east', node: 'orre', status: 'listed' }];
    const file = await coverageFile({ provisions });
    const unknown = { ...problem('unknown-node', { node: 'orre', nearest: ['ore'] }), path: ['provisions', 0, 'node'] };
    await expectSaid(lineOf(command, [await chainFile()], file), unknown, file);
  });

  test.each(all)('a file that is no coverage: %s', async (command) => {
    const chain = await chainFile();
    for (const [make, code] of [
      [async () => temporaryFile('here', 'here.json'), 'not-json'],
      [async () => temporaryFile('[]', 'here.json'), 'wrong-type'],
      [chainFile, 'wrong-format'],
      [async () => coverageFile({ provisions: [{ provider: 'esat', node: 'a', status: 'listed' }] }), 'unknown-provider'],
    ] as const) {
      const file = await make();
      const read = await readCoverageFile(file);
      const [found] = read.ok ? [] : read.issues;
      expect(found?.code).toBe(code);
      await expectSaid(lineOf(command, [chain], file), found!, file);
    }
  });

  test.each(['gaps', 'complete', 'roadmap', 'strengthen', 'extend'] as const)('a lens that is no provider: %s', async (command) => {
    await expectSaid(await line(command, '--lens', 'eats'), problem('unknown-provider', { provider: 'eats', nearest: ['east'] }));
    await expectSaid(await line(command, '--lens', '__proto__'), problem('unknown-provider', { provider: '__proto__', nearest: [] }));
  });

  test('lenses to compare: one that is no provider, one twice', async () => {
    const files = ['--file', await chainFile(), '--coverage', await coverageFile()];
    const unknown = problem('unknown-provider', { provider: 'eats', nearest: ['east'] });
    await expectSaid(['diff', 'west', 'eats', '--lenses', ...files], unknown);
    expect(await refusal(['diff', 'east', 'east', '--lenses', ...files])).toMatch(/^option diff --lenses is "east, east"[^\n]*\n$/u);
  });

  test.each(filling)('a list, and a lens to look at a coverage through: %s', async (command) => {
    const ask = { complete: completions, roadmap, extend }[command];
    const refused = await refusedWith(ask(compose([mustParse(chainValue(network))]), { have: ['a'], lens: 'east' }));
    expect(refused).toMatchObject({ code: 'invalid-option', option: 'lens' });
    const args = lineOf(command, [await chainFile()], undefined, '--have', 'a', '--lens', 'east');
    await expectSaid(args, asFlag(refused, '--lens'));
  });

  test.each(filling)('a list, and a coverage: %s', async (command) => {
    expect(await refusal(await line(command, '--have', 'a'))).toMatch(
      /^error: option '--have[^\n]*' cannot be used with option '--coverage/u,
    );
  });

  test.each(filling)('a list of what is not: %s', async (command) => {
    const args = lineOf(command, [await chainFile()], undefined, '--have', 'orre');
    await expectSaid(args, problem('unknown-node', { node: 'orre', nearest: ['ore'] }));
  });
});

describe('what must and what must not', () => {
  test.each(priced)('what cannot be added cannot be forced: %s', async (command) => {
    const ask = command === 'complete' ? completions : roadmap;
    const refused = await refusedWith(ask(compose([mustParse(chainValue(network))]), { coverage: coverageFrom({}), force: ['ore'] }));
    expect(refused).toMatchObject({ code: 'invalid-option', option: 'force', found: 'w/ore' });
    await expectSaid(await line(command, '--with', 'ore'), asFlag(refused, '--with'));
    expect(await refusal(await line(command, '--with', 'a', '--without', 'a'))).toMatch(/"w\/a"[^\n]*\n$/u);
  });

  test.each(filling)('what is not there cannot be ruled out: %s', async (command) => {
    await expectSaid(await line(command, '--without', 'orre'), problem('unknown-node', { node: 'orre', nearest: ['ore'] }));
  });
});

describe('numbers and words', () => {
  test.each<readonly [Named, string, readonly string[]]>([
    ['complete', '--k', ['0', '-1', '1.5', 'NaN', 'Infinity', 'x', '']],
    ['extend', '--max-missing', ['-1', '1.5', 'NaN', 'Infinity', 'x', '']],
    ['roadmap', '--budget', ['-1', 'NaN', 'Infinity', 'x', '']],
    ['complete', '--time-limit', ['0', '-1', 'NaN', 'Infinity', 'x', '']],
    ['roadmap', '--time-limit', ['0', '-1', 'NaN', 'Infinity', 'x', '']],
    ['strengthen', '--size', ['0', '-1', '1.5', 'NaN', 'x', '']],
    ['gaps', '--top', ['0', '-1', '1.5', 'NaN', 'x', '']],
    ['gaps', '--value', ['t=-1', 't=NaN', 't=Infinity', 't=', 't', '=1']],
    ['gaps', '--mode', ['startup', 'constructor', '']],
    ['gaps', '--include', ['all', '']],
    ['complete', '--unknown-as', ['maybe', '']],
    ['extend', '--unknown-as', ['both', 'maybe', '']],
    ['complete', '--solver', ['glpk', '__proto__']],
    ['strengthen', '--elements', ['towns']],
    ['strengthen', '--others', ['some']],
  ])('%s %s', async (command, flag, words) => {
    for (const word of words) {
      const said = await refusal(await line(command, flag, word));
      expect(said.split('\n')[0]).toContain(`error: option '${flag} <`);
      expect(said.split('\n')[0]).toContain(`argument '${word}' is invalid`);
      expect(said.match(/^error:/gmu)).toHaveLength(1);
      expect(said.trimEnd().split('\n')).toHaveLength(2);
    }
  });

  test.each(['gaps', ...filling] as const)('a trade that is none: %s', async (command) => {
    await expectSaid(await line(command, '--trade', 'clsoed'), problem('unknown-node', { node: 'clsoed', nearest: [] }));
  });
});

describe('a chain without nodes', () => {
  const bare = async (command: Named) => lineOf(command, [await chainFile({}, 'bare')], await coverageFile({}));

  test.each(filling)('has nothing to ask about: %s', async (command) => {
    const ask = { complete: completions, roadmap, extend }[command];
    const refused = await refusedWith(ask(compose([]), { have: [] }));
    expect(refused).toMatchObject({ code: 'invalid-option', option: 'targets' });
    await expectSaid(await bare(command), asFlag(refused, '--target'));
  });

  test('has no gaps because it has no nodes, nothing that runs, nothing to cover', async () => {
    expect(await runJson(...(await bare('gaps')))).toMatchObject({ gaps: [], completeness: { nodes: 0 } });
    expect(await runJson(...(await bare('strengthen')))).toMatchObject({ baseline: { kind: 'nothing-runs' } });
    expect(await runJson(...(await bare('diff')))).toMatchObject({ covered: { nodes: 0, of: 0 } });
  });
});

describe('ids that break careless code', () => {
  const nodes = `[{ "id": "10" }, { "id": "constructor", "needs": ["10"] }, { "id": "__proto__", "endProduct": true, "needs": ["constructor"] }]`;
  const odd = async () => temporaryFile(`{ "format": "chanyelian/chain@1", "id": "w", "nodes": ${nodes} }`, 'odd.json');

  test.each(all)('are ids as any others: %s', async (command) => {
    const args = lineOf(command, [await odd()], await coverageFile({ present: ['10'] }), '--target', '__proto__');
    for (const format of ['text', 'markdown', 'json']) {
      const { exitCode, out, err } = await run(...args, '--format', format);
      expect([exitCode, err]).toEqual([0, '']);
      if (format === 'json') expect(out).toMatch(/"w\/(?:__proto__|constructor|10)"/u);
    }
  });

  test('have prices as any others', async () => {
    const prices = await pricesFile('{ "__proto__": 3, "constructor": 4, "10": 5 }');
    const args = lineOf('complete', [await odd()], await coverageFile({}), '--cost', prices, '--buy', 'constructor=1');
    expect(await runJson(...args)).toMatchObject({
      options: { cost: expect.arrayContaining([['w/__proto__', 3]]) as unknown, buy: [['w/constructor', 1]] },
      solutions: [{ add: ['w/__proto__'], buy: ['w/constructor'], cost: 4 }],
    });
  });
});
