import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complaintsOf } from './axe.ts';
import { noBrowser, openFolder, type Opened } from './browser.ts';

const root = resolve(import.meta.dirname, '..');
const built = existsSync(join(root, 'dist/index.js'));
const why = noBrowser === '' && !built ? 'skipped: the package is not built (npm run build)' : noBrowser;
const run = promisify(execFile);
if (why !== '') console.warn(`test/web.test.ts ${why}`);

/** Asked in a browser and in Node: the answers must be the same text. */
const questions = `
import { completions, compose, findGaps, parseChain } from 'chanyelian';
import { elevenChains, jiangxi } from 'chanyelian/chains';
import { fromXlsx, toXlsx } from 'chanyelian/io';
import { report } from 'chanyelian/report';
export async function answers() {
  const network = compose(elevenChains);
  const to = { language: 'zh', network, coverage: jiangxi };
  const target = 'photovoltaics/pv-module';
  const searched = await completions(network, { coverage: jiangxi, target, solver: 'search' });
  const solved = await completions(network, { coverage: jiangxi, target, solver: 'highs' });
  const workbook = await toXlsx(elevenChains, { coverage: jiangxi });
  const read = await fromXlsx(workbook);
  const wrong = parseChain({ format: 'chanyelian/chain@1', id: 'x', nodes: { a: { needs: [7, 'b'], kind: 'materiel' } } });
  return {
    gaps: report(findGaps(network, { coverage: jiangxi }), to).output,
    completion: report(searched, to).output,
    cost: [searched.solutions[0].cost, solved.solutions[0].cost],
    proven: [searched.optimal, solved.optimal],
    asked: solved.effort.highs,
    edges: network.graph.size,
    issues: wrong.issues,
    read: read.ok && read.chains.map(({ id, nodes }) => [id, nodes.length]),
    cut: (await fromXlsx(workbook.subarray(0, 9000))).issues,
  };
}`;

describe.skipIf(why !== '')(`the package in a browser ${why}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'chanyelian-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('core, chains and report, bundled, answer as in Node; HiGHS loads when it is asked for', async () => {
    const entry = join(root, 'asked-in-a-browser.js'); // exists only for the bundler: it places the import in this package
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      base: './',
      publicDir: false,
      plugins: [
        {
          name: 'questions',
          enforce: 'pre',
          resolveId: (id) => (id.endsWith('asked-in-a-browser.js') ? entry : null),
          load: (id) => (id === entry ? `${questions}\nglobalThis.answered = answers();` : null),
        },
      ],
      build: { outDir: folder, rolldownOptions: { input: entry, output: { entryFileNames: 'asked.js' } } },
    });
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><meta http-equiv="Content-Security-Policy" content="script-src 'self' 'wasm-unsafe-eval'"><link rel="icon" href="data:,"><script type="module" src="./asked.js"></script>`,
    );
    const { page, troubles, requests, close } = await openFolder(folder);
    await page.waitForLoadState('load');
    const here: unknown = await page.evaluate('answered');
    await close();
    const script = `${questions}\nconsole.log(JSON.stringify(await answers()));`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: root, maxBuffer: 1e8 });
    const inNode: unknown = JSON.parse(stdout);
    expect(here).toEqual(inNode);
    const { cost, proven, asked } = here as { cost: [number, number]; proven: [boolean, boolean]; asked: boolean };
    expect({ proven, asked }).toEqual({ proven: [true, true], asked: true });
    expect(cost[0]).toBe(cost[1]);
    expect(cost[0]).toBeGreaterThan(1);
    expect(requests.some((path) => path.endsWith('.wasm'))).toBe(true);
    expect(troubles).toEqual([]);
  }, 120_000);
});

describe.skipIf(why !== '')(`examples/web ${why}`, () => {
  let opened: Opened;
  const page = () => opened.page;
  const settled = () => page().locator('#completion[aria-busy=false]').waitFor();
  // Asked as text: the tests are compiled without a browser's types.
  const gaps = () => page().evaluate<string[]>(`Array.from(document.querySelectorAll('#gaps > li'), (item) => item.dataset.node)`);
  const box = (id: string) => page().locator(`#nodes input[value="${id}"]`);

  beforeAll(async () => {
    await run('npm', ['run', '--silent', 'build:web'], { cwd: root });
    opened = await openFolder(join(root, 'examples/web/dist'));
    await settled();
  }, 120_000);
  afterAll(() => opened?.close());

  test('ticking a gap takes it off the list, and the completion gets cheaper by one', async () => {
    const before = await gaps();
    const [first] = before;
    const cost = async () => Number(/费用 (\d+)/u.exec((await page().locator('#completion').textContent()) ?? '')?.[1]);
    const dear = await cost();
    await box(first ?? '').check();
    await settled();
    expect(await gaps()).not.toContain(first);
    expect(await cost()).toBe(dear - 1);
    await box(first ?? '').uncheck();
    await settled();
    expect(await gaps()).toEqual(before);
  });

  test('a completion has its proof and its reasons, and once it is ticked all targets are attained', async () => {
    await page().getByRole('combobox', { name: '未勾选表示' }).selectOption('absent');
    await settled();
    const completion = page().locator('#completion');
    expect(await completion.textContent()).toContain('已证明最省');
    await completion.locator('summary').first().click();
    expect(await completion.locator('.because').first().textContent()).toMatch(/^因为：.+ → .+/u);
    await page().getByRole('button', { name: '把新增的都勾上' }).click();
    await settled();
    expect(await completion.textContent()).toContain('新增 0 个');
    expect(await page().locator('.figure').first().textContent()).toBe('3 / 3');
  });

  test('one node is found by any of its names', async () => {
    await page().getByRole('searchbox').fill('junction BOX');
    expect(await page().locator('#nodes label:visible').allTextContents()).toEqual(['接线盒PV junction box']);
    await page().getByRole('searchbox').fill('');
  });

  test('the page is in English when asked, all eleven chains are there, and it starts empty when asked', async () => {
    await page().getByRole('button', { name: 'English' }).click();
    await page().getByRole('combobox', { name: 'Chain', exact: true }).selectOption('all');
    await page().getByRole('combobox', { name: 'Start from' }).selectOption('empty');
    await settled();
    expect(await page().evaluate('document.documentElement.lang')).toBe('en');
    expect(await page().locator('#count').textContent()).toMatch(/^0 ticked; \d{3,} of \d{3,} shown$/u);
    expect(await page().locator('h1, h2, h3, label > span:first-child, button:not([lang])').allTextContents()).not.toContain('');
    expect((await page().locator('main .panel > h2').allTextContents()).join()).not.toMatch(/\p{Script=Han}/u);
  });

  test('a node is ticked by keyboard alone, and everything that takes input has a name', async () => {
    await page().locator('#nodes input').first().focus();
    await page().keyboard.press('Space');
    await settled();
    expect(await page().locator('#count').textContent()).toMatch(/^1 ticked/u);
    const unnamed = await page().evaluate(`Array.from(document.querySelectorAll('input, select, button'))
      .filter((control) => (control.labels?.[0]?.textContent ?? control.textContent).trim() === '')
      .map((control) => control.outerHTML)`);
    expect(unnamed).toEqual([]);
  });

  test('axe finds nothing to complain of', async () => {
    await page().locator('#completion summary').first().click();
    expect(await complaintsOf(page())).toEqual([]);
  });

  test('it fits 480 px', async () => {
    await page().setViewportSize({ width: 480, height: 900 });
    expect(await page().evaluate('document.documentElement.scrollWidth')).toBe(480);
  });

  test('nothing was written on the console, and nothing asked for but the page’s own files', () => {
    expect(opened.troubles).toEqual([]);
    expect(opened.requests.every((path) => path === '/' || path.startsWith('/assets/'))).toBe(true);
  });

  test('opened as a file, which browsers refuse, it says that it must be served', async () => {
    const words = () => page().getByText('此页要经网页服务器打开').isVisible();
    expect(await words()).toBe(false);
    await page().goto(`file://${join(root, 'examples/web/dist/index.html')}`);
    expect(await words()).toBe(true);
  });
});
