import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elevenChains } from '../../chains/index.ts';
import { compose } from '../../src/graph/compose.ts';
import { clean } from '../../src/report/clean.ts';
import { complaintsOf } from '../axe.ts';
import { noBrowser } from '../browser.ts';
import { temporaryFile, temporaryFolder } from '../node/temporary.ts';
import { openFile, type Opened } from '../report/page/chromium.ts';
import { dataOf } from '../report/page/data-of.ts';
import { hostileChain, hostileNames } from '../report/page/hostile.ts';
import { run } from './run.ts';

describe('report', () => {
  test('writes the page where it is told to, never over a file unasked', async () => {
    const out = join(await temporaryFolder(), 'pv.html');
    expect(await run('report', '--chain', 'photovoltaics', '--lens', '上饶市', '--out', out)).toEqual({ exitCode: 0, out: '', err: '' });
    const page = await readFile(out, 'utf8');
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">/u);
    expect((await dataOf(page)).lens?.zh).toBe('上饶市');
    expect(await run('report', '--chain', 'photovoltaics', '--out', out)).toMatchObject({ exitCode: 2 });
    expect(await readFile(out, 'utf8')).toBe(page);
  });

  test('without --out the page goes to stdout, in the language asked for', async () => {
    const file = await temporaryFile(hostileChain());
    const { exitCode, out, err } = await run('report', '--file', file, '--lang', 'en');
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toMatch(/^<!doctype html>\n<html lang="en">[^]*<\/html>\n$/u);
  });

  test('a name that is no page is refused', async () => {
    const { exitCode, err } = await run('report', '--chain', 'photovoltaics', '--out', 'page.pdf', '--lang', 'en');
    expect(exitCode).toBe(2);
    expect(err).toContain('a file that ends in .html');
  });
});

const inChromium = `in Chromium ${noBrowser}`.trim();

describe('the page of all eleven chains', () => {
  let folder = '';
  let file = '';
  let size = 0;
  beforeAll(async () => {
    const { exitCode, out } = await run('report', '--time-limit', '100');
    expect(exitCode).toBe(0);
    size = Buffer.byteLength(out);
    folder = await mkdtemp(join(tmpdir(), 'chanyelian-page-'));
    file = join(folder, 'all.html');
    await writeFile(file, out);
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is under 1.5 MB', () => {
    expect(size).toBeGreaterThan(600_000);
    expect(size).toBeLessThan(1_500_000);
  });

  describe.skipIf(noBrowser !== '')(inChromium, () => {
    let opened: Opened;
    beforeAll(async () => {
      opened = await openFile(file);
    });
    afterAll(() => opened.close());

    test('opens with what is in view, counted, and where to begin', async () => {
      const { page } = opened;
      const network = compose(elevenChains);
      const ends = network.nodes.filter(({ node }) => node.endProduct).length;
      const sentence = page.locator('#panel h2 + p');
      expect(await sentence.textContent()).toBe(`11 条链，${network.nodes.length} 个节点，其中终端产品 ${ends} 个。`);
      const states = await page.locator('#panel .counts li').allTextContents();
      expect(states.map((state) => state.replaceAll(/\d/gu, ''))).toEqual(['● 已有 ', '◐ 规划中 ', '○ 未见记载 ']);
      expect(states.reduce((sum, state) => sum + Number(/\d+$/u.exec(state)![0]), 0)).toBe(network.nodes.length);
      await page.click('#enter-7');
      expect(await page.locator('#panel h2').textContent()).toBe('光伏材料产业链');
      await page.click('#begin-weak');
      expect(await page.locator('#tabs [aria-selected=true]').textContent()).toBe('薄弱环节');
      await page.click('#everything');
      await page.click('#tab-node');
    });

    test('opens from disk, complains of nothing, asks the network for nothing', async () => {
      expect(await opened.page.title()).toBe('产业链探索');
      expect(await opened.page.locator('.row').count()).toBe(11);
      await opened.page.selectOption('#chain', '0');
      expect(await opened.page.locator('#canvas canvas').count()).toBeGreaterThan(0);
      expect(opened.complaints).toEqual([]);
    });

    test('search finds a node by alias, opens its chain and says what it needs, what falls and on what that rests', async () => {
      const { page } = opened;
      await page.fill('#search', 'solar wafer');
      await page.keyboard.press('Enter');
      expect(await page.locator('#panel h2').textContent()).toBe('硅片');
      expect(await page.locator('#chain option:checked').textContent()).toBe('光伏材料产业链');
      const panel = (await page.locator('#panel').textContent()) ?? '';
      expect(panel).toMatch(/硅棒[^]* 或 [^]*硅锭/u);
      expect(panel).toMatch(/6 个节点停转（含自身），1 个目标停产/u);
      expect(panel).toContain('专栏2/光伏材料产业链');
      expect(await page.locator('#panel .needs li.alternative').count()).toBe(1);
      expect(await page.locator('#panel .needs li.essential').count()).toBe(1);
      expect(await page.locator('#status').textContent()).toBe('已选 硅片。');
    });

    test('a click on the picture lights a node, the arrow keys go on, Escape puts it out', async () => {
      const { page } = opened;
      await page.selectOption('#chain', { label: '光伏材料产业链' });
      await page.locator('#graph').focus();
      await page.keyboard.press('ArrowRight');
      const first = await page.locator('#panel h2').textContent();
      await page.keyboard.press('ArrowDown');
      const second = await page.locator('#panel h2').textContent();
      expect(second).not.toBe(first);
      await page.keyboard.press('Escape');
      expect(await page.locator('#panel .id').count()).toBe(0);
      const dark = await page.locator('#canvas').screenshot();
      const box = (await page.locator('#canvas').boundingBox())!;
      for (let y = 60; y < box.height && (await page.locator('#panel .id').count()) === 0; y += 24)
        await page.mouse.click(box.x + box.width / 2, box.y + y);
      expect(await page.locator('#panel p.up').textContent()).toMatch(/^上游 \d+ 个节点：必需 \d+，经由替代 \d+，可选 \d+$/u);
      expect((await page.locator('#canvas').screenshot()).equals(dark)).toBe(false);
    });

    test('all eleven are boxes, one for each stage; a stage shows what it is tied to; a step of the roadmap colours them', async () => {
      const { page } = opened;
      await page.click('#everything');
      expect(await page.locator('.row').count()).toBe(11);
      await page.locator('.stage', { hasText: '碳化钨粉' }).click();
      expect(await page.locator('.stage-tie').allTextContents()).toContainEqual(expect.stringMatching(/▲ 供给 \d+ 项/u));
      await page.click('#tab-road');
      await page.locator('.findings .finding').first().click();
      expect(await page.locator('.stage.new').count()).toBeGreaterThan(0);
      await page.click('#tab-weak');
      expect(await page.locator('.stage.new').count()).toBe(0);
      expect(await page.locator('#panel .because').first().textContent()).toContain('因为后者依赖前者');
      await page.click('#tab-gaps');
      expect(await page.locator('#panel .findings > li').count()).toBeGreaterThan(20);
    });

    test('the roadmap is shown in either reading of what is not evidenced; where there is nothing to do, it says so', async () => {
      const { page } = opened;
      await page.click('#tab-road');
      expect(await page.locator('#reading-absent').isChecked()).toBe(true);
      expect(await page.locator('#panel .finding').count()).toBeGreaterThan(20);
      await page.check('#reading-present');
      expect(await page.locator('#panel .finding').count()).toBe(0);
      expect(await page.locator('#panel [role=status]').textContent()).toMatch(/^照此读法无事可做：.*26 个目标就都已可得/u);
      await page.check('#reading-absent');
      await page.locator('#road-slider').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('#panel .at').textContent()).toBe('第 2 步 / 共 26 步');
      expect(await page.evaluate('document.activeElement.id')).toBe('road-slider');
    });

    test('what was chosen in a panel leaves the focus in it', async () => {
      const { page } = opened;
      await page.click('#tab-weak');
      await page.locator('#panel .finding').first().focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('#panel h2').count()).toBe(1);
      expect(await page.evaluate('document.activeElement.id')).toBe('panel');
      await page.click('#everything');
      await page.locator('#stage-2-1').focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('stage-2-1');
      await page.keyboard.press('Enter');
    });

    test('filters leave out what they are told to, and say so', async () => {
      const { page } = opened;
      await page.click('#everything');
      const before = await page.locator('.stage-facts').allTextContents();
      await page.click('#filters-word');
      await page.locator('#filter-layer-reference').uncheck();
      expect(await page.locator('#passing').textContent()).toMatch(/^筛选后 \d+ \/ \d+ 个节点$/u);
      expect(await page.locator('.stage-facts').allTextContents()).not.toEqual(before);
      await page.locator('#filter-layer-reference').check();
      expect(await page.locator('.stage-facts').allTextContents()).toEqual(before);
      await page.click('#filters-word');
    });

    test('the language changes in the page', async () => {
      const { page } = opened;
      await page.click('#lang-en');
      expect(await page.title()).toBe('Industry chain explorer');
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.locator('#tab-weak').textContent()).toBe('Weak links');
      expect(await page.locator('.enter-name').first().textContent()).toMatch(/^Electronic/u);
      await page.click('#lang-zh');
      expect(opened.complaints).toEqual([]);
    });

    test('axe finds nothing to complain of, in any panel, in either language, wide and narrow', async () => {
      const { page } = opened;
      const found = async (view: string) => (await complaintsOf(page)).map((complaint) => `${view}: ${complaint}`);
      const all: string[] = [];
      await page.click('#everything');
      await page.click('#stage-2-1');
      for (const panel of ['weak', 'gaps', 'road', 'list']) {
        await page.click(`#tab-${panel}`);
        all.push(...(await found(panel)));
      }
      await page.click('#tab-road');
      await page.click('#road-3');
      all.push(...(await found('a step')));
      await page.click('#filters-word');
      await page.fill('#search', '铜');
      all.push(...(await found('search and filters')));
      await page.fill('#search', '硅片');
      await page.keyboard.press('Enter');
      await page.check('#loss');
      all.push(...(await found('a node')));
      await page.click('#lang-en');
      await page.setViewportSize({ width: 390, height: 844 });
      all.push(...(await found('narrow')));
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.click('#lang-zh');
      expect(all).toEqual([]);
    }, 60_000);

    test('printed, the picture keeps its place and what stands below it stands below it', async () => {
      const { page } = opened;
      await page.selectOption('#chain', '7');
      await page.waitForTimeout(300);
      await page.evaluate('dispatchEvent(new Event("beforeprint"))');
      await page.emulateMedia({ media: 'print' });
      const box = async (selector: string) => (await page.locator(selector).boundingBox())!;
      const [picture, legend] = [await box('#canvas'), await box('#legend')];
      expect(picture.height).toBeGreaterThan(200);
      expect(legend.y).toBeGreaterThanOrEqual(picture.y + picture.height);
      await page.emulateMedia({ media: 'screen' });
    });

    test('nothing is wider than a narrow window', async () => {
      const { page } = opened;
      await page.setViewportSize({ width: 480, height: 900 });
      for (const view of ['all', '6']) {
        await page.selectOption('#chain', view);
        expect(await page.evaluate('document.documentElement.scrollWidth'), view).toBeLessThanOrEqual(480);
      }
      expect(opened.complaints).toEqual([]);
    });
  });
});

describe.skipIf(noBrowser !== '')(`pages of a user's own ${inChromium}`, () => {
  test('hostile names stay text', async () => {
    const { out } = await run('report', '--file', await temporaryFile(hostileChain()));
    const { page, complaints, close } = await openFile(await temporaryFile(out, 'hostile.html'));
    try {
      for (const [at, name] of hostileNames.entries()) {
        await page.fill('#search', `别名${at}`);
        await page.keyboard.press('Enter');
        expect(await page.locator('#panel h2').textContent()).toBe(clean(name)); // on one line, in one direction
      }
      await page.click('#tab-list');
      expect(await page.locator('#panel img, #panel script, #panel a[href^="javascript"]').count()).toBe(0);
      expect(await page.evaluate('window.hurt')).toBeUndefined();
      expect(complaints).toEqual([]);
    } finally {
      await close();
    }
  });

  test('a thousand nodes in layers can be looked at', async () => {
    const nodes = Object.fromEntries(
      Array.from({ length: 1000 }, (_node, at) => [
        `部件${at}`,
        at < 50 ? {} : { needs: [`部件${at - 50}`, { anyOf: [`部件${(at * 7) % at}`, `部件${at - 1 - (at % 40)}`] }] },
      ]),
    );
    const file = await temporaryFile(JSON.stringify({ format: 'chanyelian/chain@1', id: 'large', nodes }));
    const { exitCode, out } = await run('report', '--file', file);
    expect(exitCode).toBe(0);
    const { page, complaints, close } = await openFile(await temporaryFile(out, 'large.html'));
    try {
      await page.fill('#search', '部件500');
      await page.keyboard.press('Enter');
      expect(await page.locator('#panel h2').textContent()).toBe('部件500');
      expect(await page.locator('#note').textContent()).toMatch(/^箭头太多/u);
      expect(complaints).toEqual([]);
    } finally {
      await close();
    }
  });
});
