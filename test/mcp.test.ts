import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elevenChains, jiangxi } from '../chains/index.ts';
import { compareCoverage } from '../src/analysis/compare-coverage.ts';
import { completions } from '../src/analysis/completions.ts';
import { extend } from '../src/analysis/extend.ts';
import { findGaps } from '../src/analysis/find-gaps.ts';
import { minimalCutSets } from '../src/analysis/minimal-cut-sets.ts';
import { roadmap } from '../src/analysis/roadmap.ts';
import { strengthen } from '../src/analysis/strengthen.ts';
import { upstreamOf } from '../src/analysis/upstream-of.ts';
import { weakLinks } from '../src/analysis/weak-links.ts';
import { explain } from '../src/explain/explain.ts';
import { compose } from '../src/graph/compose.ts';
import { tools } from '../src/cli/mcp-tools.ts';
import { builtIn } from './report/answers.ts';

/*
 * The built command line (npm run build) is asked by the protocol's own client, which also holds each structured answer
 * to the schema that the server listed for it.
 */
const root = resolve(import.meta.dirname, '..');
const client = new Client({ name: 'test', version: '0' });
const network = compose(elevenChains);
const coverage = jiangxi;

beforeAll(async () => {
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [resolve(root, 'dist/cli.js'), 'mcp'] }));
  await client.listTools();
});
afterAll(async () => client.close());

test('lists every tool with the schemas of its question and its answer', async () => {
  const listed = await client.listTools();
  expect(listed.tools.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
  for (const tool of listed.tools) {
    expect(tool.description).toMatch(/\p{Script=Han}.*\/ [a-z]/u);
    expect(tool.inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(tool.outputSchema).toMatchObject({ type: 'object' });
  }
});

describe('an answer over the protocol is the library’s own', () => {
  const cases: readonly (readonly [string, object, () => object | Promise<object>])[] = [
    ['gaps', {}, () => findGaps(network, { coverage })],
    [
      'gaps',
      { targets: ['新能源汽车'], trade: 'closed', lens: '赣州市' },
      () => findGaps(network, { coverage, targets: ['新能源汽车'], trade: 'closed', lens: '赣州市' }),
    ],
    ['completions', { targets: ['通信器件'], k: 2 }, async () => completions(network, { coverage, targets: ['通信器件'], k: 2 })],
    [
      'completions',
      { targets: ['线路板'], have: ['电解铜'], cost: { 铜箔: 3 }, buy: { 铜箔: 2 } },
      async () =>
        completions(network, { targets: ['线路板'], have: ['电解铜'], cost: new Map([['铜箔', 3]]), buy: new Map([['铜箔', 2]]) }),
    ],
    [
      'roadmap',
      { targets: ['永磁电机', '线路板'], unknownAs: 'absent' },
      async () => roadmap(network, { coverage, targets: ['永磁电机', '线路板'], unknownAs: 'absent' }),
    ],
    ['strengthen', { elements: 'jurisdictions' }, () => strengthen(network, { coverage, elements: 'jurisdictions' })],
    ['extend', { maxMissing: 2 }, async () => extend(network, { coverage, maxMissing: 2 })],
    [
      'compare_coverage',
      { lenses: ['赣州市', '九江市'] },
      async () => compareCoverage(network, { coverages: ['赣州市', '九江市'].map((lens) => ({ coverage, lens })) }),
    ],
    ['weak_links', { top: 3 }, () => weakLinks(network, { coverage, top: 3 })],
    ['upstream', { node: '新能源汽车' }, () => upstreamOf(network, '新能源汽车')],
    ['cut_sets', { target: '硅片', maxSize: 1 }, () => minimalCutSets(network, { target: '硅片', maxSize: 1 })],
    ['explain', { node: '烧结钕铁硼' }, () => explain(network, { node: '烧结钕铁硼', coverage })],
  ];
  test.each(cases)('%s %j', async (name, input, expected) => {
    const { structuredContent, isError } = await client.callTool({ name, arguments: { ...input } });
    expect(isError).toBeUndefined();
    expect(structuredContent).toEqual(JSON.parse(JSON.stringify(await expected())));
  });

  test.each(['chains', 'show_node', 'downstream', 'cascade'])('%s answers within its schema', async (name) => {
    const input = { show_node: { node: '电解铜' }, downstream: { node: '电解铜' }, cascade: { failed: ['电解铜'] } }[name] ?? {};
    expect(await client.callTool({ name, arguments: input })).toHaveProperty('structuredContent.question');
  });
});

describe('what is wrong with a question is said, and the server lives on', () => {
  test.each([
    ['a node that is not there', 'upstream', { node: '电解桐' }, /没有节点“电解桐”.*\n.*there is no node/u],
    ['a field that is not there', 'gaps', { target: 'x' }, /参数有误 \/ wrong arguments\n.*target/su],
    ['a negative price', 'completions', { cost: { 铜箔: -1 } }, /wrong arguments/u],
    ['no question at all', 'upstream', {}, /wrong arguments/u],
    ['a tool that is not there', 'predict', {}, /there is no tool "predict": chains/u],
  ])('%s', async (_what, name, input, message) => {
    const { isError, content } = await client.callTool({ name, arguments: input });
    expect(isError).toBe(true);
    expect((content as readonly { readonly text: string }[])[0]?.text).toMatch(message);
  });
});

describe('the published schemas of results', () => {
  const ajv = new Ajv({ strict: false });
  const schemas = new Map<string, ReturnType<Ajv['compile']>>();
  const validatorOf = (question: string) => {
    const found =
      schemas.get(question) ??
      ajv.compile(JSON.parse(readFileSync(resolve(root, `dist/schema/results/${question}.json`), 'utf8')) as object);
    schemas.set(question, found);
    return found;
  };
  const schemaless = ['attribution', 'centrality', 'check', 'knock-outs', 'overview', 'stability'];
  test.each(builtIn.answers.filter(({ answer }) => !schemaless.includes(answer.question)))(
    '$name fits its own, and not with a field too many',
    ({ answer }) => {
      const validate = validatorOf(answer.question);
      const isValid = validate(JSON.parse(JSON.stringify(answer)));
      expect([isValid, validate.errors]).toEqual([true, null]);
      expect(validate({ question: answer.question })).toBe(false);
    },
  );
});
