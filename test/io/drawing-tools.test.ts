import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elevenChains, photovoltaics } from '../../chains/index.ts';
import { compose } from '../../src/graph/compose.ts';
import type { Network } from '../../src/graph/network.ts';
import { toCypher } from '../../src/io/cypher.ts';
import { toCytoscape } from '../../src/io/cytoscape.ts';
import { toEchartsGraph, toEchartsSankey } from '../../src/io/echarts.ts';
import { toMermaid } from '../../src/io/mermaid.ts';
import { executable, launchArguments, noBrowser } from '../browser.ts';
import { hostileChain } from './hostile.ts';

const require = createRequire(import.meta.url);
const one = ['photovoltaics', compose([photovoltaics])] as const;
const all = ['the eleven', compose(elevenChains)] as const;
const hostile = ['a hostile chain', compose([hostileChain])] as const;

if (noBrowser !== '') console.warn(noBrowser);

/** What the tools, loaded from their bundles, leave in the page; it runs there. */
interface Tools {
  readonly mermaid: {
    initialize(options: object): void;
    render(id: string, text: string): Promise<{ readonly svg: string }>;
  };
  readonly echarts: {
    init(place: Element): {
      setOption(option: object): void;
      getModel(): {
        getSeriesByIndex(at: number): { getData(): EchartsList; getEdgeData(): EchartsList };
      };
      getZr(): {
        flush(): void;
        readonly storage: { getDisplayList(update: boolean): readonly { readonly style: { readonly text?: string } }[] };
      };
      dispose(): void;
    };
  };
  readonly cytoscape: (options: object) => { nodes(): Drawn[]; edges(): Drawn[]; destroy(): void };
}

interface EchartsList {
  count(): number;
}

interface Drawn {
  visible(): boolean;
  data(name: string): string;
}

declare const window: Tools & { ran?: boolean };

describe.skipIf(noBrowser !== '')('drawn by the tools themselves', () => {
  let browser: Browser;
  let page: Page;
  const troubles: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executable ?? '', args: launchArguments });
    page = await browser.newPage({ viewport: { width: 1600, height: 1200 } });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
    });
    page.on('pageerror', ({ message }) => troubles.push(message));
    page.on('dialog', (dialog) => {
      troubles.push(`a script ran: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) troubles.push(`asked for ${request.url()}`);
    });
    await page.setContent('<!doctype html><meta charset="utf-8"><div id="place" style="width:1600px;height:1200px"></div>');
    const bundles = [
      require.resolve('@mermaid-js/tiny/dist/mermaid.tiny.js'),
      require.resolve('echarts/dist/echarts.min.js'),
      require.resolve('cytoscape/dist/cytoscape.min.js'),
    ];
    for (const bundle of bundles) await page.addScriptTag({ content: await readFile(bundle, 'utf8') });
  });
  afterAll(async () => browser.close());

  // The eleven in one flowchart are 3,057 lines: Mermaid takes minutes over them.
  test.each([one, hostile])('Mermaid: %s', async (_name, network) => {
    const text = toMermaid(network);
    const drawn = await page.evaluate(async (written) => {
      const { mermaid } = window;
      mermaid.initialize({ startOnLoad: false, securityLevel: 'loose' }); // names must be harmless where Mermaid does not guard them
      const { svg } = await mermaid.render('drawing', written);
      const place = document.querySelector('#place')!;
      place.innerHTML = svg;
      const count = (selector: string) => place.querySelectorAll(selector).length;
      const labels = Array.from(place.querySelectorAll('.node'), (node) => node.textContent?.trim() ?? '');
      const drawing = {
        nodes: count('.node'),
        edges: count('.flowchart-link'),
        frames: count('.cluster'),
        foreign: count('script, img, a, iframe, [onerror], [onclick]'),
        labels,
      };
      place.innerHTML = '';
      return drawing;
    }, text);
    const written = (pattern: RegExp) => [...text.matchAll(pattern)].length;
    const points = written(/^ {2}a\d+\(\(/gmu);
    expect(drawn).toMatchObject({
      nodes: network.nodes.length + points,
      edges: written(/^ {2}[an]\d+ (?:-->|---|-\.->|-\.-|-\.-o) [an]\d+$/gmu),
      frames: written(/^ {2}subgraph /gmu),
      foreign: 0,
    });
    expect(drawn.edges).toBeGreaterThan(network.nodes.length / 2);
    expect(namesIn(network).filter((name) => !drawn.labels.includes(name))).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test.each([one, all, hostile])('ECharts graph: %s', async (_name, network) => {
    const option = toEchartsGraph(network);
    const drawn = await drawnByEcharts(option);
    const [{ data, links }] = option.series;
    expect([drawn.nodes, drawn.links]).toEqual([data.length, links.length]);
    expect(data.length).toBe(network.nodes.length);
    expect(data.map(({ name }) => name).filter((name) => drawn.texts.includes(name)).length).toBeGreaterThan(10);
    expect(troubles).toEqual([]);
  });

  test.each([one, all, hostile])('ECharts sankey: %s, by names and not by ids', async (_name, network) => {
    const option = toEchartsSankey(network);
    const drawn = await drawnByEcharts(option);
    const [{ data, links }] = option.series;
    expect([drawn.nodes, drawn.links]).toEqual([data.length, links.length]);
    expect(data.map(({ name }) => name).filter((name) => drawn.texts.includes(name)).length).toBeGreaterThan(10);
    expect(data.map(({ id }) => id).filter((id) => drawn.texts.includes(id))).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test.each([one, all, hostile])('Cytoscape.js: %s', async (_name, network) => {
    const json = toCytoscape(network);
    const drawn = await page.evaluate(({ elements }) => {
      const place = document.querySelector('#place')!;
      const style = [{ selector: 'node', style: { label: 'data(name)' } }];
      const graph = window.cytoscape({ container: place, elements, style, layout: { name: 'grid' } });
      const seen = {
        nodes: graph.nodes().filter((node) => node.visible()).length,
        edges: graph.edges().filter((edge) => edge.visible()).length,
        names: graph.nodes().map((node) => node.data('name')),
      };
      graph.destroy();
      return seen;
    }, json);
    const members = network.chains.flatMap(({ nodes }) => nodes.flatMap(({ needs }) => needs.flatMap(({ anyOf }) => anyOf)));
    expect(drawn).toMatchObject({ nodes: network.nodes.length, edges: members.length });
    expect(drawn.names).toEqual(json.elements.nodes.map(({ data }) => data.name));
    expect(troubles).toEqual([]);
  });

  async function drawnByEcharts(option: object): Promise<{ nodes: number; links: number; texts: readonly string[] }> {
    return page.evaluate((given) => {
      const chart = window.echarts.init(document.querySelector('#place')!);
      chart.setOption({
        animation: false,
        ...given,
        series: (given as { series: object[] }).series.map((one) => ({ ...one, force: { layoutAnimation: false } })),
      });
      chart.getZr().flush();
      const series = chart.getModel().getSeriesByIndex(0);
      const texts = chart
        .getZr()
        .storage.getDisplayList(true)
        .flatMap(({ style }) => style.text ?? []);
      const seen = { nodes: series.getData().count(), links: series.getEdgeData().count(), texts };
      chart.dispose();
      return seen;
    }, option);
  }
});

/** Names as labels show them where nothing in them must be told otherwise. */
function namesIn(network: Network): string[] {
  return network.nodes.map(({ node }) => node.name.zh).filter((name) => /^[\p{L}\p{N}]+$/u.test(name) && name.length < 40);
}

describe('Cypher, by the grammar and the semantic check of Neo4j', () => {
  // Its ES modules are no modules to Node.
  const load = createRequire(import.meta.url);
  const { lintCypherQuery, parseStatementsStrs } = load(
    '@neo4j-cypher/language-support',
  ) as typeof import('@neo4j-cypher/language-support');
  const errorsOf = (statement: string, parameters: Readonly<Record<string, unknown>>) =>
    lintCypherQuery(statement, { parameters })
      .filter(({ severity }) => severity === 1)
      .map(({ message }) => message);

  test('an error would be seen', () => {
    expect(errorsOf('UNWIND $nodes AS row MERGE (n:X {id: row.id) SET n += row', { nodes: [] })).not.toEqual([]);
    expect(errorsOf('UNWIND $nodes AS row MERGE (n:X {id: rwo.id})', { nodes: [] })).not.toEqual([]);
    expect(errorsOf('UNWIND $nodes AS row MERGE (n:X {id: row.id})', {})).not.toEqual([]);
  });

  test.each([one, hostile])('%s: one statement each, no error, and nothing of the network in it', (_name, network) => {
    const { statements } = toCypher(network);
    for (const { statement, parameters } of statements) {
      expect(errorsOf(statement, parameters)).toEqual([]);
      expect(parseStatementsStrs(statement)).toEqual([statement]);
    }
    const empty = toCypher(compose([]));
    expect(statements.map(({ statement }) => statement)).toEqual(empty.statements.map(({ statement }) => statement));
    expect(JSON.stringify(statements.map(({ parameters }) => parameters))).toContain(JSON.stringify(network.nodes[0]!.node.name.zh));
  });
});
