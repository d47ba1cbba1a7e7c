import { describe, expect, test } from 'vitest';
import { elevenChains, jiangxi, photovoltaics, planChains } from '../../chains/index.ts';
import { cascade, type CascadeResult } from '../../src/analysis/cascade.ts';
import { attribution } from '../../src/analysis/attribution.ts';
import { centrality } from '../../src/analysis/centrality.ts';
import { minimalCutSets } from '../../src/analysis/minimal-cut-sets.ts';
import { compareChains } from '../../src/analysis/compare-chains.ts';
import { describeChain, describeChains, describeNode } from '../../src/analysis/describe.ts';
import { knockOuts } from '../../src/analysis/knock-outs.ts';
import { explain } from '../../src/explain/explain.ts';
import { compareCoverage } from '../../src/analysis/compare-coverage.ts';
import { extend } from '../../src/analysis/extend.ts';
import { strengthen } from '../../src/analysis/strengthen.ts';
import { completions } from '../../src/analysis/completions.ts';
import { roadmap } from '../../src/analysis/roadmap.ts';
import { findGaps } from '../../src/analysis/find-gaps.ts';
import { overview, type OverviewResult } from '../../src/analysis/overview.ts';
import { downstreamOf, upstreamOf, type UpstreamResult } from '../../src/analysis/upstream-of.ts';
import { stability } from '../../src/analysis/stability.ts';
import { weakLinks } from '../../src/analysis/weak-links.ts';
import { compose } from '../../src/graph/compose.ts';
import { temporaryFile } from '../node/temporary.ts';
import { run, runJson } from './run.ts';

const eleven = compose(elevenChains);
const everything = compose(planChains);
const one = compose([photovoltaics]);
const nameOf = new Map(eleven.nodes.map(({ id, node }) => [id, node.name.zh]));

describe('every command answers with what the library says', () => {
  const coverage = jiangxi;
  const cases: readonly (readonly [string, readonly string[], () => object | Promise<object>])[] = [
    ['no command', [], () => overview(eleven, { coverage })],
    ['overview of one chain', ['overview', '--chain', 'photovoltaics', '--top', '3'], () => overview(one, { coverage, top: 3 })],
    ['overview of a city', ['overview', '--lens', '赣州市'], () => overview(eleven, { coverage, lens: '赣州市' })],
    ['chains', ['chains'], () => describeChains(everything)],
    ['show a chain', ['show', '光伏材料产业链'], () => describeChain(eleven, 'photovoltaics')],
    ['show a node', ['show', '硅片'], () => describeNode(eleven, 'photovoltaics/silicon-wafer')],
    ['upstream', ['upstream', '动力电池'], () => upstreamOf(eleven, '动力电池')],
    ['downstream', ['downstream', '电解铜'], () => downstreamOf(everything, '电解铜')],
    ['weak-links', ['weak-links'], () => weakLinks(eleven, { coverage, top: 20 })],
    [
      'weak-links of targets with values',
      ['weak-links', '--target', '组件', '--value', '组件=3', '--mode', 'start-up', '--include', 'optional', '--top', '5'],
      () =>
        weakLinks(eleven, { coverage, targets: ['组件'], values: new Map([['组件', 3]]), mode: 'start-up', include: ['optional'], top: 5 }),
    ],
    ['weak-links on two threads', ['weak-links', '--workers', '2'], () => weakLinks(eleven, { coverage, top: 20 })],
    [
      'weak-links of jurisdictions',
      ['weak-links', '--elements', 'jurisdictions'],
      () => knockOuts(eleven, { coverage, elements: 'jurisdictions', top: 20 }),
    ],
    [
      'weak-links: stability',
      ['weak-links', '--samples', '20', '--seed', '4', '--top', '5'],
      () => stability(eleven, { coverage, top: 5, samples: 20, seed: 4 }),
    ],
    [
      'weak-links: attribution, two threads',
      ['weak-links', '--attribute', '--seed', '2', '--target', '永磁电机', '--workers', '2'],
      () => attribution(eleven, { coverage, seed: 2, targets: ['永磁电机'] }),
    ],
    [
      'weak-links: recoverable',
      ['weak-links', '--recoverable', '电解铜=0.5', '硫酸=0.25', '--top', '9'],
      () =>
        weakLinks(eleven, {
          coverage,
          recoverable: new Map([
            ['电解铜', 0.5],
            ['硫酸', 0.25],
          ]),
          top: 9,
        }),
    ],
    ['explain', ['explain', '电解铜'], () => explain(eleven, { node: '电解铜', coverage })],
    [
      'cascade of a supplier',
      ['cascade', '--remove-supplier', '江西省', '--others', 'none'],
      () => cascade(eleven, { failedSuppliers: ['江西省'], others: 'none', coverage }),
    ],
    ['gaps', ['gaps'], () => findGaps(eleven, { coverage })],
    ['gaps without trade', ['gaps', '--trade', 'closed', '--coverage', '江西省'], () => findGaps(eleven, { coverage, trade: 'closed' })],
    [
      'gaps with two goods bought',
      ['gaps', '--trade', '硅片', '电解铜', '--chain', 'photovoltaics', 'copper-and-alloys'],
      () => findGaps(compose(['photovoltaics', 'copper-and-alloys'].map(builtIn)), { coverage, trade: ['硅片', '电解铜'] }),
    ],
    [
      'completions',
      ['complete', '--target', '新能源汽车', '--k', '2'],
      async () => completions(eleven, { coverage, target: '新能源汽车', k: 2 }),
    ],
    [
      'completions at a price',
      [
        'complete',
        '--target',
        '线路板',
        '--have',
        '电解铜',
        '--buy',
        '铜箔=0.5',
        '--without',
        '铜带',
        '--with',
        '铜杆',
        '--trade',
        'closed',
      ],
      async () =>
        completions(eleven, {
          targets: ['线路板'],
          have: ['电解铜'],
          buy: new Map([['铜箔', 0.5]]),
          forbid: ['铜带'],
          force: ['铜杆'],
          trade: 'closed',
        }),
    ],
    [
      'a roadmap',
      ['roadmap', '--target', '永磁电机', '线路板', '--value', '永磁电机=2', '--budget', '60', '--unknown-as', 'absent'],
      async () =>
        roadmap(eleven, { coverage, targets: ['永磁电机', '线路板'], values: new Map([['永磁电机', 2]]), budget: 60, unknownAs: 'absent' }),
    ],
    [
      'strengthen',
      ['strengthen', '--size', '2', '--elements', 'jurisdictions'],
      () => strengthen(eleven, { coverage, size: 2, elements: 'jurisdictions' }),
    ],
    [
      'extend',
      ['extend', '--max-missing', '2', '--trade', 'closed'],
      async () => extend(eleven, { coverage, maxMissing: 2, trade: 'closed' }),
    ],
    [
      'extend from a list',
      ['extend', '--have', '电解铜', '--without', '铜带', '--chain', 'copper-and-alloys'],
      async () => extend(compose([builtIn('copper-and-alloys')]), { have: ['电解铜'], forbid: ['铜带'] }),
    ],
    [
      'three cities',
      ['diff', '赣州市', '九江市', '南昌市', '--lenses', '--target', '硬质合金'],
      async () =>
        compareCoverage(eleven, { coverages: ['赣州市', '九江市', '南昌市'].map((lens) => ({ coverage, lens })), targets: ['硬质合金'] }),
    ],
    [
      'cut sets',
      ['cut-sets', '硅片', '--max-size', '3', '--limit', '50', '--among', '硅棒', '硅锭', '高纯硅料'],
      () => minimalCutSets(eleven, { target: '硅片', maxSize: 3, limit: 50, among: ['硅棒', '硅锭', '高纯硅料'] }),
    ],
    [
      'cut sets of suppliers',
      ['cut-sets', '永磁电机', '--elements', 'providers', '--substitutes', 'doubted'],
      () => minimalCutSets(eleven, { target: '永磁电机', elements: 'providers', substitutes: 'doubted', coverage }),
    ],
    [
      'centrality',
      ['centrality', '--measure', 'hits', 'katz', '--alpha', '0.05', '--raw', '--top', '3'],
      () => centrality(eleven, { measures: ['hits', 'katz'], alpha: 0.05, normalised: false }),
    ],
    [
      'centrality from a sample',
      ['centrality', '--measure', 'betweenness', '--sample', '50', '--seed', '9'],
      () => centrality(eleven, { measures: ['betweenness'], sample: { sources: 50, seed: 9 } }),
    ],
    ['cascade', ['cascade', '--remove', '电解铜', '硅片'], () => cascade(eleven, { failed: ['电解铜', '硅片'] })],
    [
      'cascade in start-up',
      ['cascade', '--remove', '硅块', '--mode', 'start-up'],
      () => cascade(eleven, { failed: ['硅块'], mode: 'start-up' }),
    ],
    ['diff', ['diff', 'photovoltaics', 'copper-and-alloys'], () => compareChains(builtIn('photovoltaics'), builtIn('copper-and-alloys'))],
  ];
  test.each(cases)('%s: --json is the result itself, exit code 0', async (_case, args, expected) => {
    const { exitCode, out, err } = await run(...args, '--json');
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toBe(`${JSON.stringify(await expected(), null, 2)}\n`);
    expect(await run(...args, '--format', 'json')).toEqual({ exitCode, out, err });
  });

  test.each(cases)('%s: text and Markdown in both languages, nothing on err', async (_case, args) => {
    for (const flags of [[], ['--lang', 'en'], ['--format', 'markdown'], ['--format', 'markdown', '--lang', 'en']]) {
      const { exitCode, out, err } = await run(...args, ...flags);
      expect([exitCode, err]).toEqual([0, '']);
      expect(out).toMatch(flags.includes('markdown') ? /^# / : /^.+\n=+\n/u);
      expect(/^.*\p{Script=Han}/u.test(out) || flags.includes('en')).toBe(true);
    }
  });

  test('the same command twice gives the same bytes', async () => {
    expect(await run()).toEqual(await run());
  });

  function builtIn(id: string) {
    const found = elevenChains.find((chain) => chain.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  }
});

describe('the main job', () => {
  test('one bare command: eleven chains with their stages, weak links and gaps, in either language', async () => {
    const result = await runJson<OverviewResult>();
    expect(result.chains.map(({ chain }) => chain)).toEqual(elevenChains.map(({ id }) => id));
    expect(result.weakLinks.length).toBeGreaterThan(0);
    expect(result.gaps.length).toBeGreaterThan(0);
    const zh = await run();
    for (const words of ['11条产业链', '薄弱环节', '缺口', '未见记载不等于没有', '[未见]', '损失'])
      expect(zh.out.replaceAll(/\s/gu, '')).toContain(words);
    const en = await run('--lang', 'en');
    for (const words of ['11 industry chains', 'Weak links', 'Gaps', 'Not evidenced does not mean absent', 'loss']) {
      expect(en.out.replaceAll(/\s+/gu, ' ')).toContain(words);
    }
    expect(en.out).not.toMatch(/薄弱|缺口|未见|损失/u);
  });

  test('upstream of 新能源汽车 reaches seven chains and more, each node by a way that can be walked', async () => {
    const { node, nodes, sources } = await runJson<UpstreamResult>('upstream', '新能源汽车');
    const chains = new Set(nodes.map((row) => row.node.split('/')[0]));
    expect(chains.size).toBeGreaterThanOrEqual(7);
    const depths = new Map([[node, 0], ...nodes.map((row) => [row.node, row.depth] as const)]);
    for (const row of nodes) expect(depths.get(row.via)).toBe(row.depth - 1);
    for (const source of sources) expect(depths.has(source)).toBe(true);
    const names = nodes.map((row) => nameOf.get(row.node));
    for (const name of ['动力电池', '永磁电机', '高性能钕铁硼', '电解铜', '集成电路', '线路板']) expect(names).toContain(name);
    expect(names).not.toContain('新能源汽车');
    for (const name of ['光伏电站', '硬质合金涂层刀具', '复合材料高压气瓶']) expect(names).not.toContain(name);
  });

  /** What falls when these are lost, by name; what fails itself is left out. */
  async function fallen(...removed: readonly string[]): Promise<readonly (string | undefined)[]> {
    const result = await runJson<CascadeResult>('cascade', '--remove', ...removed);
    return result.fallen.filter(({ because }) => because.kind !== 'failed').map(({ node }) => nameOf.get(node));
  }

  test('without 稀土开采 magnets and phosphors stop; what needs no rare earth does not', async () => {
    const names = await fallen('稀土开采');
    for (const name of [
      '氧化镨钕',
      '镨钕金属',
      '氧化镝',
      '钕铁硼速凝薄片',
      '高性能钕铁硼',
      '粘结钕铁硼',
      '钐钴永磁',
      '永磁电机',
      'LED荧光粉',
      'LED照明灯具',
    ]) {
      expect(names).toContain(name);
    }
    for (const name of [
      '感应电机',
      '锂离子电芯',
      '电解铜',
      '漆包线',
      '硅片',
      '组件',
      '碳化钨粉',
      '玻璃纤维',
      '有机硅单体',
      '高性能电工钢',
    ]) {
      expect(names).not.toContain(name);
    }
  });

  test('without 电解铜 foil, wire, boards, batteries and motors stop; what comes before it and beside it does not', async () => {
    const names = await fallen('电解铜');
    for (const name of [
      '电子电路铜箔',
      '锂电铜箔',
      '铜线（杆）',
      '铜管',
      '铜带',
      '覆铜板',
      '线路板',
      '动力电池',
      '漆包线',
      '永磁电机',
      '感应电机',
      '新能源汽车',
    ]) {
      expect(names).toContain(name);
    }
    for (const name of ['铜精矿', '高纯硅料', '硅片', '高性能钕铁硼', '碳化钨粉', '玻璃纤维', '原铝', '电解铜'])
      expect(names).not.toContain(name);
  });

  test('without 高纯硅料 every silicon cell and the module stop, and only they', async () => {
    const names = await fallen('高纯硅料');
    expect(names).toEqual(['硅棒', '硅锭', '硅片', '扩散结晶硅电池', '异质结电池', '背接触电池', '电池片', '组件']);
    for (const name of ['半导体硅片', '集成电路', '光伏电站', '硅块']) expect(names).not.toContain(name);
  });

  test('硅棒 alone stops nothing, for 硅锭 stands in; both together stop 硅片', async () => {
    expect(await fallen('硅棒')).toEqual([]);
    expect(await fallen('硅锭')).toEqual([]);
    const both = await fallen('硅棒', '硅锭');
    expect(both[0]).toBe('硅片');
    expect(both).toContain('组件');
    const { fallen: rows } = await runJson<CascadeResult>('cascade', '--remove', '硅棒', '硅锭');
    const wafer = rows.find(({ node }) => nameOf.get(node) === '硅片');
    expect(wafer?.because).toMatchObject({ kind: 'need', lacking: ['photovoltaics/silicon-rod', 'photovoltaics/silicon-ingot'] });
  });
});

describe('a loop that feeds itself', () => {
  /*
   *   ore ── steel ⇄ machine ── car          steel needs ore and a machine; a machine needs steel, or is bought: `import`
   */
  const loop = (machine: readonly string[]) =>
    temporaryFile(
      JSON.stringify({
        format: 'chanyelian/chain@1',
        id: 'loop',
        nodes: {
          ore: {},
          import: {},
          steel: { needs: ['ore', 'machine'] },
          machine: { needs: [{ anyOf: machine }] },
          car: { needs: ['machine'], endProduct: true },
          selfish: { needs: ['selfish'] },
        },
      }),
    );
  const fell = ({ fallen }: CascadeResult) => fallen.map(({ node }) => node.replace('loop/', ''));

  test('keeps running once it runs: losing what is not needed stops nothing, losing its ore stops it all', async () => {
    const file = await loop(['steel']);
    const idle = await runJson<CascadeResult>('cascade', '--remove', 'import', '--file', file);
    expect([fell(idle), idle.loss]).toEqual([['import'], 0]);
    const lost = await runJson<CascadeResult>('cascade', '--remove', 'ore', '--file', file);
    expect([fell(lost), lost.loss]).toEqual([['ore', 'steel', 'machine', 'car'], 1]);
  });

  test('cannot be started from nothing: at start-up no target runs, and that is the answer', async () => {
    const file = await loop(['steel']);
    const result = await runJson<CascadeResult>('cascade', '--remove', 'ore', '--file', file, '--mode', 'start-up');
    expect(result.baseline).toMatchObject({ kind: 'nothing-runs', running: [], idle: ['loop/car'] });
    expect(result).not.toHaveProperty('loss');
    expect((await run('cascade', '--remove', 'ore', '--file', file, '--mode', 'start-up', '--lang', 'en')).out).toContain('no target runs');
  });

  test('with another way in, the two modes differ on losing that way', async () => {
    const file = await loop(['steel', 'import']);
    const sustained = await runJson<CascadeResult>('cascade', '--remove', 'import', '--file', file);
    expect([fell(sustained), sustained.loss]).toEqual([['import'], 0]);
    const started = await runJson<CascadeResult>('cascade', '--remove', 'import', '--file', file, '--mode', 'start-up');
    expect([fell(started).toSorted(), started.loss]).toEqual([['car', 'import', 'machine', 'steel'], 1]);
    expect(started.fallen.some(({ because }) => because.kind === 'loop')).toBe(true);
  });

  test('is walked once: upstream of a member lists the others, and of a node that needs itself nothing', async () => {
    const file = await loop(['steel']);
    const { nodes } = await runJson<UpstreamResult>('upstream', 'steel', '--file', file);
    expect(nodes.map(({ node }) => node)).toEqual(['loop/ore', 'loop/machine']);
    expect((await runJson<UpstreamResult>('upstream', 'selfish', '--file', file)).nodes).toEqual([]);
  });

  test('every command takes it', async () => {
    const file = await loop(['steel']);
    const questions = [['chains'], ['show', 'loop'], ['show', 'selfish'], ['downstream', 'ore'], ['weak-links']];
    for (const args of [...questions, ['weak-links', '--mode', 'start-up']]) {
      expect(await run(...args, '--file', file)).toMatchObject({ exitCode: 0, err: '' });
    }
    expect((await run('check', file, '--lang', 'en')).out).toMatch(/unexplained-loop|unproducible-node|self-need/u);
  });
});

describe('where there is nothing to list', () => {
  test.each([
    [['upstream', '硅石'], '它不需要别的节点，本身就是源头。'],
    [['upstream', '硅石', '--lang', 'en'], 'It needs no other node: it is a source itself.'],
    [['downstream', '光伏电站'], '没有别的节点用到它，本身就是末端。'],
    [['downstream', '光伏电站', '--lang', 'en'], 'No other node uses it: it is an end itself.'],
  ])('%s says so, with no empty table', async (args, words) => {
    expect((await run(...args)).out.trimEnd().split('\n').slice(2)).toEqual(['', words]);
  });

  test('a loop has no source, and no losses where nothing runs', async () => {
    const loop = { format: 'chanyelian/chain@1', id: 'loop', nodes: { a: { needs: ['b'] }, b: { needs: ['a'] }, c: { needs: ['a'] } } };
    const file = await temporaryFile(JSON.stringify(loop));
    expect((await run('upstream', 'c', '--file', file)).out).not.toMatch(/：\n$/u);
    const { out } = await run('weak-links', '--file', file, '--mode', 'start-up', '--lang', 'en');
    expect(out.split('\n')[3]).toBe('Baseline (nothing lost): no target runs, so there is nothing to lose.');
    expect(out.match(/nothing to lose/gu)).toHaveLength(1);
    expect(out).not.toContain('whose loss alone');
  });
});
