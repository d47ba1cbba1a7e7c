import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { elevenChains } from '../../chains/index.ts';
import { jiangxi as own } from '../../chains/coverage/jiangxi.ts';
import * as chanyelian from '../../src/index.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('the first example of the README says what it prints', () => {
  const code = /```js\n(?<code>[\s\S]*?)```/u.exec(readme)?.groups?.['code'] ?? '';
  const claims = [...code.matchAll(/^(?<call>\w.*); \/\/ => (?<answer>.*)$/gmu)];
  expect(claims.length).toBeGreaterThan(1);
  const setup = /^const industry = .*?;/mu.exec(code)?.[0] ?? '';
  for (const { groups } of claims) {
    // oxlint-disable-next-line no-new-func typescript/no-implied-eval -- the README's own code is what is tested
    const run = new Function('compose', 'cascade', 'elevenChains', `${setup} return ${groups?.['call']};`) as (
      ...given: unknown[]
    ) => unknown;
    expect(run(chanyelian.compose, chanyelian.cascade, elevenChains)).toEqual(JSON.parse((groups?.['answer'] ?? '').replaceAll("'", '"')));
  }
});

test('the first example stands in the first twenty lines', () => {
  const lines = readme.split('\n');
  expect(lines.findIndex((line) => line.includes("['photovoltaics/pv-module']"))).toBeLessThan(20);
});

test('the figures of the README are those of the data', () => {
  const nodes = elevenChains.flatMap((chain) => chain.nodes);
  const needs = nodes.flatMap((node) => node.needs);
  const origin = (layer: string) => nodes.filter((node) => node.origin === layer).length;
  const unprinted = needs.filter(({ claims }) => claims.every(({ source }) => source !== 'plan'));
  const sourced = unprinted.filter(({ claims }) => claims.some(({ how }) => how !== 'judged'));
  const works = new Set(elevenChains.flatMap((chain) => chain.sources.map(({ title }) => title)));
  const provisions = (status: string) => own.provisions.filter((provision) => provision.status === status).length;
  const text = readme.replaceAll(/\s+/gu, ' ');
  expect(text).toContain(
    `${nodes.length} nodes (${origin('printed')} printed in the plan's arrows, ${origin('product')} products it names, ${origin('reference')} added for reference)`,
  );
  expect(text).toContain(`${needs.length} needs, of which ${needs.filter(({ anyOf }) => anyOf.length > 1).length} offer alternatives`);
  expect(text).toContain(`${needs.filter(({ essential }) => !essential).length} are optional`);
  expect(text).toContain(`${needs.filter(({ anyOf }) => anyOf.some((id) => id.includes('/'))).length} lead into another chain`);
  expect(text).toContain(
    `${sourced.length} of the ${unprinted.length} needs that the plan does not print (${Math.round((sourced.length / unprinted.length) * 100)} %)`,
  );
  expect(text).toContain(`${works.size} works are cited`);
  expect(text).toContain(`lists ${provisions('listed')} supplies as existing and ${provisions('planned')} as planned`);
});

test('every function that the README lists is exported', () => {
  const listed = [...readme.matchAll(/^\|[^|]*\|[^|]*\| (?<functions>`[^|]*`) \|/gmu)].flatMap(({ groups }) =>
    [...(groups?.['functions'] ?? '').matchAll(/`(\w+)`/gu)].map((name) => name[1]!),
  );
  expect(listed.length).toBeGreaterThan(12);
  for (const name of listed) expect(Object.keys(chanyelian), name).toContain(name);
});
