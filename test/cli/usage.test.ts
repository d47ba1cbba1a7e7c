import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { temporaryFile } from '../node/temporary.ts';
import { main } from '../../src/cli/main.ts';
import { run } from './run.ts';

describe('a command line that is wrong', () => {
  test.each([
    ['an unknown command', ['upstrem', '电解铜'], /unknown command 'upstrem'[^]*Did you mean upstream\?/u],
    ['an unknown command with nothing near', ['xyzzy'], /unknown command 'xyzzy'/u],
    ['an unknown flag', ['overview', '--forma', 'json'], /unknown option '--forma'[^]*Did you mean --format\?/u],
    ['an unknown flag before any command', ['--wat'], /unknown option '--wat'/u],
    ['a flag of another command', ['chains', '--remove', '电解铜'], /unknown option '--remove'/u],
    ['a missing argument', ['upstream'], /missing required argument 'node'/u],
    ['a missing file', ['check'], /missing required argument 'file'/u],
    ['one chain to compare', ['diff', 'photovoltaics'], /two at a time, not 1/u],
    ['no chain to compare', ['diff'], /two at a time, not 0/u],
    ['a layer that is none', ['diff', '--layer', 'drawn'], /Allowed choices are printed, product/u],
    ['a share above the whole', ['gaps', '--share-at-least', '1.2'], /'1\.2' is invalid.*a number from 0 to 1/u],
    ['a capability below nothing', ['gaps', '--capability-at-least', '-1'], /'-1' is invalid.*a number ≥ 0/u],
    ['a roll-up that is none', ['gaps', '--roll-up', 'all'], /Allowed choices are within, own, firms/u],
    ['one argument too many', ['upstream', '电解铜', '硅片'], /too many arguments/u],
    ['a flag without its value', ['gaps', '--lens'], /option '--lens <provider>' argument missing/u],
    ['a file without a name', ['export', '--to', 'csv', '--out', ''], /'' is invalid.*the name of a file/u],
    ['none to list', ['weak-links', '--top', '0'], /'0' is invalid.*a whole number ≥ 1/u],
    ['half a one to list', ['weak-links', '--top', '1.5'], /'1\.5' is invalid/u],
    ['a word for a number', ['gaps', '--top', 'all'], /'all' is invalid/u],
    ['a value of nothing', ['weak-links', '--value', 'bad'], /'bad' is invalid.*node=number/u],
    ['a value without a number', ['weak-links', '--value', '硅片='], /'硅片=' is invalid/u],
    ['a negative value', ['overview', '--value', '硅片=-1'], /'硅片=-1' is invalid/u],
    ['an endless value', ['overview', '--value', '硅片=Infinity'], /is invalid/u],
    ['a seed below 0', ['centrality', '--seed', '-1'], /'-1' is invalid.*a whole number ≥ 0/u],
    ['a damping that is none', ['centrality', '--damping', 'x'], /'x' is invalid/u],
    ['two questions at once', ['weak-links', '--attribute', '--samples', '5'], /'--attribute' cannot be used with option '--samples/u],
    ['a language it does not speak', ['chains', '--lang', 'fr'], /Allowed choices are zh, en/u],
    ['a format it does not write', ['chains', '--format', 'yaml'], /Allowed choices are text, json, markdown/u],
    ['three chains', ['diff', 'a.json', 'b.json', 'c.json'], /two at a time/u],
    ['more missing than none', ['extend', '--max-missing', '-1'], /'-1' is invalid/u],
    ['an unknown kind of failure', ['strengthen', '--elements', 'towns'], /Allowed choices are nodes, providers, jurisdictions/u],
    ['a solver that is not there', ['complete', '--solver', 'glpk'], /Allowed choices are auto, search, highs/u],
    ['a mode that does not exist', ['gaps', '--mode', 'startup'], /Allowed choices are sustain, start-up/u],
    ['something else to include', ['gaps', '--include', 'all'], /Allowed choices are optional, planned/u],
  ])('%s: one message, exit code 2, nothing on out', async (_what, args, message) => {
    const { exitCode, out, err } = await run(...args);
    expect(exitCode).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
    expect(err.match(/^error:/gmu)).toHaveLength(1);
    expect(err).toContain('chanyelian --help');
    expect(err).not.toMatch(/\n\s+at |node:internal|Error:/u);
  });

  test.each([
    ['a node', ['upstream', '新能源汽'], '没有节点“新能源汽”。是否指“新能源汽车”或“新能源汽车用钢”？\n'],
    [
      'a node, in English',
      ['upstream', '新能源汽', '--lang', 'en'],
      'there is no node "新能源汽". Did you mean "新能源汽车" or "新能源汽车用钢"?\n',
    ],
    ['a node to lose', ['cascade', '--remove', '电解铜', '电解桐'], /^没有节点“电解桐”。是否指“电解铜”/u],
    ['a target', ['weak-links', '--target', 'pv-modul'], /^没有节点“pv-modul”。是否指“pv-module”/u],
    ['a target that is given a value', ['overview', '--value', 'pv-modul=2'], /^没有节点“pv-modul”。是否指“pv-module”/u],
    ['a node to show', ['show', 'sintered-ndfebb', '--lang=en'], /^there is no node "sintered-ndfebb"\. Did you mean "sintered-ndfeb"/u],
    ['a node to buy', ['gaps', '--trade', '硅片', 'nonsense'], /^没有节点“nonsense”。请/u],
    ['a node to have', ['complete', '--have', '电解桐'], /^没有节点“电解桐”。是否指“电解铜”/u],
    ['a node to do without', ['roadmap', '--without', '电解桐'], /^没有节点“电解桐”。是否指“电解铜”/u],
    ['a place to compare', ['diff', '赣州市', '九江', '--lenses'], /^没有供给主体“九江”。是否指“九江市”/u],
    ['a file of prices', ['complete', '--cost', 'nowhere.json'], /^nowhere\.json: 找不到文件/u],
    ['a chain', ['chains', '--chain', 'photovoltaic'], /^没有产业链“photovoltaic”。是否指“photovoltaics”/u],
    ['a chain to compare', ['diff', 'photovoltaic', 'photovoltaics'], /^没有产业链“photovoltaic”。是否指“photovoltaics”/u],
    ['nothing to remove', ['cascade'], /^请给出选项 --remove：至少一个节点，或 --remove-supplier。/u],
    ['more samples than fit', ['weak-links', '--samples', '1e10'], /^选项 --samples 的值“10000000000”无效，应为不大于 100000 的正整数。/u],
    ['a chain given twice', ['chains', '--chain', 'photovoltaics', '光伏材料产业链'], /^两条产业链的编号都是“photovoltaics”/u],
    ['a city', ['gaps', '--lens', '赣州'], /^没有供给主体“赣州”。是否指“赣州市”/u],
    [
      'a coverage',
      ['gaps', '--coverage', 'jiangx', '--lang', 'en'],
      /^there is no coverage file and no built-in coverage "jiangx" \(built in: jiangxi\)/u,
    ],
  ])('%s that does not exist: the nearest, exit code 2, nothing on out', async (_what, args, message) => {
    const { exitCode, out, err } = await run(...args);
    expect(err).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect([exitCode, out]).toEqual([2, '']);
  });

  test('a word of several meanings is refused with all of them', async () => {
    const chain = (id: string) => temporaryFile(JSON.stringify({ format: 'chanyelian/chain@1', id, nodes: { a: {} } }));
    const files = [await chain('x'), await chain('y')];
    expect(await run('upstream', 'a', '--file', ...files)).toEqual({
      exitCode: 2,
      out: '',
      err: '“a”有多个所指：“x/a”、“y/a”。请写全编号。\n',
    });
    expect(await run('upstream', 'y/a', '--file', ...files)).toMatchObject({ exitCode: 0, err: '' });
  });

  test('control characters of an argument do not reach the terminal', async () => {
    const { err } = await run('upstream', 'a\u001b[2J\nb');
    // oxlint-disable-next-line no-control-regex -- control characters are what must be gone
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/u);
    expect(err.split('\n')).toHaveLength(2);
  });
});

describe('a usage error in the language asked for', () => {
  test.each([
    [['upstrem', '电解铜'], '错误：没有命令“upstrem”。是否指 upstream？', "error: unknown command 'upstrem'\n(Did you mean upstream?)"],
    [['gaps', '--wat'], '错误：没有选项“--wat”。', "error: unknown option '--wat'"],
    [['upstream'], '错误：缺少参数 <node>。', "error: missing required argument 'node'"],
    [['gaps', '--lens'], '错误：选项 --lens <provider> 后面缺少取值。', "error: option '--lens <provider>' argument missing"],
    [['export'], '错误：须给出选项 --to <format>。', "error: required option '--to <format>' not specified"],
    [
      ['weak-links', '--attribute', '--samples', '5'],
      '错误：选项 --attribute 与 --samples <n> 不能同用。',
      "error: option '--attribute' cannot be used with option '--samples <n>'",
    ],
    [
      ['upstream', 'a', 'b'],
      '错误：参数太多：至多 1 个，这里有 2 个。',
      "error: too many arguments for 'upstream'. Expected 1 argument but got 2.",
    ],
    [
      ['weak-links', '--top', '0'],
      '错误：选项 --top <n> 的取值“0”不合要求：正整数。',
      "error: option '--top <n>' argument '0' is invalid. a whole number ≥ 1",
    ],
    [
      ['gaps', '--roll-up', 'all'],
      '错误：选项 --roll-up <who> 的取值“all”不合要求：可选 within、own、firms。',
      "error: option '--roll-up <who>' argument 'all' is invalid. Allowed choices are within, own, firms.",
    ],
    [
      ['completion', 'cmd'],
      '错误：参数 <shell> 的取值“cmd”不合要求：可选 bash、zsh、fish。',
      "error: command-argument value 'cmd' is invalid for argument 'shell'. Allowed choices are bash, zsh, fish.",
    ],
    [['diff'], '错误：产业链一次对比两个，这里有 0 个。', 'error: chains are compared two at a time, not 0'],
  ])('%j', async (args, zh, en) => {
    expect(await run(args[0]!, '--lang=zh', ...args.slice(1))).toEqual({
      exitCode: 2,
      out: '',
      err: `${zh}\n（chanyelian --help 列出用法）\n`,
    });
    expect(await run(args[0]!, '--lang=en', ...args.slice(1))).toEqual({
      exitCode: 2,
      out: '',
      err: `${en}\n(chanyelian --help lists the usage)\n`,
    });
    const { err } = await run(...args);
    if (args[0] !== 'diff') expect(err).toContain(`${en.split('\n')[0]!.split('. a whole')[0]}`);
    expect(err).toContain(zh.replace('错误：', '').slice(0, -1));
  });
});

describe('help', () => {
  const commands = [
    'overview',
    'chains',
    'show',
    'upstream',
    'downstream',
    'weak-links',
    'gaps',
    'complete',
    'roadmap',
    'strengthen',
    'extend',
    'cascade',
    'cut-sets',
    'centrality',
    'explain',
    'check',
    'diff',
    'import',
    'export',
    'new',
    'mcp',
    'completion',
  ];

  test('lists every command, in both languages, on out', async () => {
    const { exitCode, out, err } = await run('--help');
    expect([exitCode, err]).toEqual([0, '']);
    for (const command of commands) expect(out).toMatch(new RegExp(`^  ${command} .*\\p{Script=Han}.*/\\s+[a-z]`, 'mu'));
  });

  test.each(commands)('%s --help is in the language asked for, and in it alone', async (command) => {
    const help = async (language: string) => (await run(command, '--help', '--lang', language)).out.split(/^(?:Examples:|例：)$/mu)[0]!;
    const [zh, en] = [await help('zh'), await help('en')];
    expect(en).not.toMatch(/[\p{Script=Han}（），。：]/u);
    expect(en).toMatch(/^Usage: chanyelian/u);
    expect(zh).toMatch(/^用法： chanyelian/u);
    expect(zh).not.toMatch(/ \/ |\b(?:choices|default|[Uu]sage|[Oo]ptions|[Aa]rguments|the|of|which)\b/u);
    for (const line of zh.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(100);
    expect([...zh.matchAll(/^ +--[a-z-]+/gmu)].length).toBe([...en.matchAll(/^ +--[a-z-]+/gmu)].length);
  });

  test('at 80 columns nothing runs over, in either language', async () => {
    for (const language of ['zh', 'en'])
      for (const command of commands) {
        let out = '';
        await main([command, '--help', '--lang', language], { out: (text) => (out += text), err: () => undefined, columns: 80 });
        for (const line of out.split(/^(?:Examples:|例：)$/mu)[0]!.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(80);
      }
  });

  test('its headings are in both languages, and no line is wider than the terminal', async () => {
    for (const args of [['--help'], ['gaps', '--help']]) {
      const { out } = await run(...args);
      expect(out).toMatch(/^用法 \/ Usage: chanyelian/u);
      expect(out).toContain('\n选项 / Options:\n');
      expect(out).not.toContain('display help for command');
      for (const line of out.split('\n').filter((line) => !line.includes('chanyelian ')))
        expect(stringWidth(line)).toBeLessThanOrEqual(100);
    }
  });

  test.each(commands)('%s --help gives examples that run', async (command) => {
    const { exitCode, out } = await run(command, '--help');
    expect(exitCode).toBe(0);
    const examples =
      out
        .split('Examples:\n')[1]
        ?.trim()
        .split('\n')
        .map((line) => line.trim().split(/\s+/u).slice(1)) ?? [];
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples.filter((words) => !words.some((word) => /\.(?:json|csv|xlsx|graphml|svg)$|^--out$/u.test(word)))) {
      expect(await run(...example)).toMatchObject({ exitCode: 0, err: '' });
    }
  });

  test('the version is that of the package', async () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(await run('--version')).toEqual({ exitCode: 0, out: `${manifest.version}\n`, err: '' });
  });
});

test.each([
  [
    'eigenvector centrality, with what to ask instead',
    ['centrality', '--measure', 'eigenvector'],
    /eigenvector.*katz、pagerank、betweenness/u,
  ],
  ['a measure that does not exist', ['centrality', '--measure', 'fame'], /measures.*fame.*degree/u],
  ['more made good than there is', ['weak-links', '--recoverable', '电解铜=2'], /recoverable.*2/u],
])('refused by name: %s', async (_what, args, message) => {
  const { exitCode, out, err } = await run(...args);
  expect([exitCode, out]).toEqual([2, '']);
  expect(err).toMatch(message);
});
