import { describe, expect, test } from 'vitest';
import { elevenChains } from '../../../chains/index.ts';
import { components } from '../../../src/analysis/components.ts';
import { parseChain } from '../../../src/check/parse-chain.ts';
import { compose } from '../../../src/graph/compose.ts';
import { stageNodes } from '../../../src/graph/resolve.ts';
import { columnLayout } from '../../../src/report/page/stage-columns.ts';

describe('where nodes stand', () => {
  const industry = compose(elevenChains);
  const layout = columnLayout(industry);

  test.each(elevenChains)('$id: every node of a stage once, in columns of a height that fits', (chain) => {
    const stages = layout.columnsOf(chain);
    expect(stages.length).toBe(chain.stages.length);
    for (const [at, { columns }] of stages.entries()) {
      const placed = columns.flat().sort((a, b) => a - b);
      expect(placed).toEqual([...stageNodes(industry, chain.id, chain.stages[at]!.id)].sort((a, b) => a - b));
      for (const column of columns) expect(column.length).toBeLessThanOrEqual(20);
    }
  });

  test('within a stage no input stands right of what is made of it', () => {
    const level = new Map(components(industry).levels.map((row) => [row.node, row.level]));
    for (const { columns } of elevenChains.flatMap(layout.columnsOf)) {
      const bounds = columns.map((column) => column.map((node) => level.get(industry.nodes[node]!.id)!));
      bounds.slice(1).forEach((own, at) => expect(Math.min(...own)).toBeGreaterThanOrEqual(Math.max(...bounds[at]!)));
    }
  });

  test('neighbours stand at the same height: two lines side by side do not cross', () => {
    const pair = parseChain({
      format: 'chanyelian/chain@1',
      id: 'pair',
      stages: [{ id: 's' }, { id: 't' }].map((stage) => ({ ...stage, name: stage.id })),
      nodes: {
        a: { stage: 's' },
        b: { stage: 's' },
        y: { stage: 't', needs: ['b'] },
        x: { stage: 't', needs: ['a'] },
      },
    });
    if (!pair.ok) throw new Error('pair');
    const network = compose([pair.chain]);
    const [left, right] = columnLayout(network).columnsOf(pair.chain);
    expect([left!.columns, right!.columns]).toEqual([[[1, 0]], [[2, 3]]]);
  });

  test('a chain without stages is one band; a thousand nodes are more width than height', () => {
    const nodes = Object.fromEntries(Array.from({ length: 1000 }, (_node, at) => [`n${at}`, at === 0 ? {} : { needs: [`n${at - 1}`] }]));
    const line = parseChain({ format: 'chanyelian/chain@1', id: 'line', nodes });
    if (!line.ok) throw new Error('line');
    const network = compose([line.chain]);
    const [band, ...others] = columnLayout(network).columnsOf(line.chain);
    expect(others).toEqual([]);
    expect(band!.columns.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: 1000 }, (_node, at) => at));
    expect(Math.max(...band!.columns.map((column) => column.length))).toBe(40);
  });
});
