import { describe, expect, test } from 'vitest';
import { cascade } from '../../src/analysis/cascade.ts';
import { compareChains } from '../../src/analysis/compare-chains.ts';
import { compareCoverage } from '../../src/analysis/compare-coverage.ts';
import { completions, type CompletionsResult } from '../../src/analysis/completions.ts';
import { extend } from '../../src/analysis/extend.ts';
import { findGaps } from '../../src/analysis/find-gaps.ts';
import { knockOuts } from '../../src/analysis/knock-outs.ts';
import { minimalCutSets } from '../../src/analysis/minimal-cut-sets.ts';
import { roadmap, type RoadmapResult } from '../../src/analysis/roadmap.ts';
import { strengthen, type StrengthenResult } from '../../src/analysis/strengthen.ts';
import { explain } from '../../src/explain/explain.ts';
import { compose } from '../../src/graph/compose.ts';
import { languages, type Language } from '../../src/model/text.ts';
import { report, type Answer } from '../../src/report/index.ts';
import { coverageFrom, mustParse } from '../arbitraries/build.ts';
import { builtIn } from './answers.ts';

/** A chain with two ways to a metal, two end products, and one that no one can build up. */
const chain = mustParse({
  format: 'chanyelian/chain@1',
  id: 'toy',
  name: { zh: '示例产业链', en: 'Toy' },
  sources: { book: { title: 'Handbook of metals' } },
  stages: [
    { id: 'raw', name: { zh: '原料', en: 'Raw' } },
    { id: 'made', name: { zh: '制成', en: 'Made' } },
  ],
  nodes: {
    ore: { name: { zh: '矿石', en: 'Ore' }, kind: 'resource', stage: 'raw' },
    scrap: { name: { zh: '废料', en: 'Scrap' }, stage: 'raw' },
    acid: { name: { zh: '硫酸', en: 'Acid' }, stage: 'raw' },
    slab: { name: { zh: '板坯', en: 'Slab' }, stage: 'raw' },
    metal: {
      name: { zh: '金属', en: 'Metal' },
      stage: 'made',
      needs: [
        {
          anyOf: ['ore', 'scrap'],
          claims: [
            { source: 'book', at: 'Handbook of metals: chapter 2', level: 'B', how: 'quoted' },
            { source: 'book', at: '-', level: 'D', how: 'judged', note: { zh: '两者皆可。', en: 'Either will do.' } },
          ],
        },
      ],
    },
    part: {
      name: { zh: '零件', en: 'Part' },
      stage: 'made',
      endProduct: true,
      needs: [
        {
          node: 'metal',
          claims: [
            { source: 'book', at: 'Handbook of metals: chapter 1', level: 'B', how: 'quoted' },
            { source: 'book', at: '-', level: 'B', how: 'judged', note: { zh: '众所周知。', en: 'As is known.' } },
          ],
        },
      ],
    },
    wire: { name: { zh: '线材', en: 'Wire' }, stage: 'made', endProduct: true, needs: ['metal', 'acid', 'slab'] },
    egg: { name: { zh: '蛋', en: 'Egg' }, endProduct: true, needs: ['hen'] },
    hen: { name: { zh: '鸡', en: 'Hen' }, needs: ['egg'] },
  },
});
const network = compose([chain]);
const coverage = coverageFrom({
  lens: 'here',
  providers: {
    here: { name: { zh: '本省', en: 'Here' }, type: 'province' },
    east: { name: { zh: '东市', en: 'East' }, type: 'city', within: ['here'] },
    west: { name: { zh: '西市', en: 'West' }, type: 'city', within: ['here'] },
  },
  provisions: [
    { provider: 'east', node: 'metal', status: 'listed' },
    { provider: 'west', node: 'acid', status: 'listed' },
    { provider: 'west', node: 'scrap', status: 'planned' },
    { provider: 'here', node: 'slab', status: 'absent' },
  ],
});
const read = (answer: Answer, language: Language, top?: number) =>
  report(answer, { network, coverage, language, width: 1000, ...(top === undefined ? {} : { top }) }).output;
const paragraphs = (text: string) => text.trimEnd().split('\n\n');
const both = (answer: Answer, zh: string | RegExp, en: string | RegExp) => {
  for (const [language, words] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    if (typeof words === 'string') expect(read(answer, language)).toContain(words);
    else expect(read(answer, language)).toMatch(words);
  }
};

describe('every answer', () => {
  const cases = builtIn.answers.flatMap(({ name, answer }) => languages.map((language) => ({ name, answer, language })));

  test.each(cases)('$name in $language: says the answer before what it holds under', ({ answer, language }) => {
    const [, first] = paragraphs(report(answer, { ...builtIn, language, width: 1000 }).output);
    expect(first).not.toMatch(/^(?:口径|损失：|基线|Mode|Loss:|Baseline)/u);
  });

  test.each(builtIn.answers)('$name in en: one is not many, and no letter is in brackets', ({ answer }) => {
    const { output } = report(answer, { ...builtIn, language: 'en', width: 1000 });
    expect(output).not.toMatch(/\(s\)|(?<![\d.–])1 (?:targets|nodes|needs|moves|steps|values|answers)\b/u);
  });
});

describe('a citation', () => {
  const answer = explain(network, { node: 'metal' });

  test('gives a title once, though the place in it begins with it', () => {
    both(answer, '《Handbook of metals》 chapter 1 [B]', 'Handbook of metals, chapter 1 [B]');
  });

  test('of a judgement ends with its level, not with a full stop before it', () => {
    both(answer, '编者判断：众所周知 [B]', 'editor’s judgement: As is known [B]');
  });
});

describe('gaps', () => {
  const answer = findGaps(network, { coverage });

  test('begins with how many there are, of how many nodes, and why they count as such', () => {
    both(
      answer,
      '目标所需的 9 个节点中，缺口 6 个（缺链 1 个；未见记载 4 个；规划中，未见投产 1 个）；另有 1 个视为外购。',
      'Of the 9 nodes that the targets need, 6 are gaps',
    );
  });

  test('says of each whether its own inputs are there, and what else runs with it', () => {
    both(
      answer,
      /零件（示例产业链）：未见记载\n.*\n   它自身的投入已齐\n/u,
      /Part \(Toy\): not evidenced\n.*\n   Its own inputs are all there\n/u,
    );
    both(
      answer,
      /线材（示例产业链）：未见记载\n.*\n   它自身的投入也未齐，只补它不够\n/u,
      /Wire \(Toy\): not evidenced\n.*\n   Its own inputs are not all evidenced either: adding it alone is not enough\n/u,
    );
    const idle = coverageFrom({ lens: 'here', present: ['metal', 'part'] });
    const closed = findGaps(network, { coverage: idle, targets: ['part'], trade: 'closed' });
    both(closed, '有了它，随之可运转：金属、零件', 'With it these run too: Metal, Part');
  });

  test('does not claim an alternative where the target cannot be had in any case', () => {
    both(
      answer,
      /鸡（示例产业链）：未见记载\n   只缺它，不会使哪个目标不可得（另有替代，或目标本就不可得）\n   用在：鸡 → 蛋/u,
      /Hen \(Toy\)[^\n]*\n   Its lack alone keeps no target from being attained[^\n]*\n   Used in: Hen → Egg/u,
    );
  });

  test('names a chain once in the table, and the reason reads as one', () => {
    expect(read(answer, 'zh').match(/^示例产业链/gmu)).toHaveLength(1);
    both(answer, '因为后者依赖前者：板坯 → 线材', 'Because each relies on the one before: Slab → Wire');
  });

  test('says how many are left out, and how equals stand', () => {
    expect(read(answer, 'zh', 2)).toContain('列出前 2 个（共 6 个），相同者按数据中的次序');
    expect(read(answer, 'en', 2)).toContain('the first 2 listed (of 6), equals in the order of the data');
    expect(read(answer, 'en')).toContain('all listed (of 6)');
  });

  test('says when a node counts as there, where that is not the usual', () => {
    const presentIf = { rollUp: 'firms', shareAtLeast: 0.1, scope: 'national', capabilityAtLeast: 0.5 } as const;
    both(
      findGaps(network, { coverage, presentIf }),
      '；只算企业的记载；占全国份额不低于 10% 才算有；能力不低于需要的 50% 才算有。',
      '; only what is said of firms counts; there from a share of 10% of national supply on; there from 50% of what is needed on.',
    );
  });

  test('without any gap says so', () => {
    const all = coverageFrom({ lens: 'here', present: ['metal', 'part', 'scrap'] });
    both(findGaps(network, { coverage: all, targets: ['part'] }), '没有缺口。', 'There are no gaps.');
  });
});

describe('completions', async () => {
  const targets = ['part', 'wire'];
  const answer = await completions(network, { coverage, targets, k: 2, trade: 'closed' });
  const priced = await completions(network, {
    coverage,
    targets: ['wire'],
    cost: new Map([['slab', 2.5]]),
    buy: new Map([['slab', 9]]),
    unknownAs: 'absent',
  });

  test('begins with the cost, whether it is proven, and in which reading of what is not evidenced', () => {
    const [, first] = paragraphs(read(answer, 'zh'));
    expect(first).toBe(
      '要使零件、线材可得：未见记载者若都没有，最省费用 4（新增 4 个，外购 0 个），已证明；未见记载者若其实都有，最省费用 1（新增 1 个，外购 0 个），已证明。',
    );
    both(answer, '已证明没有更省的（下界 4）。', 'Proven: nothing costs less (lower bound 4).');
    expect(paragraphs(read(priced, 'en'))[1]).toBe(
      'To attain Wire: if what is not evidenced is absent, the least cost is 3.5 (add 2, buy 1), proven.',
    );
  });

  test('what is not proven is said to be so, with the bound', () => {
    const open: CompletionsResult = {
      ...(answer as Extract<CompletionsResult, { kind: 'possible' }>),
      optimal: false,
      lowerBound: 3,
      gap: 0.25,
    };
    both(open, '找到的最省费用 4（新增 4 个，外购 0 个），未证明', 'the least cost found is 4 (add 4, buy 0), not proven');
    both(
      open,
      '尚未证明最省：下界 3，与找到的方案相差至多 25%。',
      'Not proven to be the least: lower bound 3, at most 25% below what was found.',
    );
    both({ ...open, solutions: [] }, '时限内没有找到方案，费用至少 3', 'no set was found in time, the cost is at least 3');
  });

  test('says what a cost is of', () => {
    both(answer, '一律不外购；费用按新增的节点数计。', 'nothing is bought; cost: the number of nodes added.');
    both(
      priced,
      '费用按所给的新增价格计，未给价格者每个 1，外购按所给价格计，其余可外购者不计费',
      'cost: the prices given for adding, 1 where none is given, buying at the prices given, what else can be bought is free',
    );
  });

  test('does not call absent what is only not evidenced', () => {
    both(
      answer,
      '新增的 4 个中，有 3 个未见记载或只在规划中。这不等于没有',
      '3 of the 4 to be added are not evidenced or only planned. That does not mean absent',
    );
  });

  test('a list that is cut says how many there are, and where', () => {
    expect(read(answer, 'zh', 2)).toMatch(/新增：[^、]*、[^、]*等 4 项\n   新增的分布：示例 4\n/u);
    expect(read(answer, 'en', 2)).toMatch(/and 2 more\n   Where they are added: Toy 4\n/u);
  });

  test('a further set says how it differs from the first', async () => {
    const ways = await completions(network, {
      have: ['acid', 'slab'],
      targets: ['part'],
      k: 2,
      buy: new Map([['ore', 1]]),
      trade: 'closed',
    });
    both(
      ways,
      '2. 费用 3：新增 3 个，外购 0 个\n   与第 1 组不同：改为新增废料；不再外购矿石\n',
      '   Unlike the first: added instead: Scrap; no longer bought: Ore\n',
    );
  });

  test('says that only some of the reasons are shown', async () => {
    const { network: eleven, coverage: jiangxi } = builtIn;
    const long = await completions(eleven, { coverage: jiangxi, targets: ['通信器件'], unknownAs: 'absent' });
    const { output } = report(long, { network: eleven, coverage: jiangxi, language: 'zh' });
    expect(output).toMatch(/每一个都少不了，以下说明 3 个（共 \d+ 个，全部见 --json）/u);
    expect(output.match(/因为后者依赖前者/gu)).toHaveLength(3);
  });

  test('what is in the way is counted where the list is cut', async () => {
    const never = await completions(network, { have: [], targets: ['egg', 'part'], forbid: ['part', 'metal'] });
    expect(read(never, 'zh', 1)).toMatch(/卡在 (?<count>\d) 个节点：\n\n- [^\n]*\n- 另有 \d 个\n/u);
    expect(read(never, 'en', 1)).toMatch(/In the way: \d nodes\.\n\n- [^\n]*\n- and \d more\n/u);
  });
});

describe('roadmap', async () => {
  const asked = {
    coverage,
    targets: ['part', 'wire'],
    cost: new Map([
      ['slab', 2],
      ['part', 1],
    ]),
    unknownAs: 'absent' as const,
  };
  const answer = await roadmap(network, asked);
  const weighed = await roadmap(network, { ...asked, values: new Map([['wire', 3]]) });
  const [first, second] = answer.steps;
  const changed = (some: Partial<RoadmapResult>): RoadmapResult => ({ ...answer, ...some });

  test('begins with how far it leads and for how much', () => {
    expect(paragraphs(read(answer, 'zh'))[1]).toBe('目标 2 个：未见记载者若都没有，分 2 步，费用从 1（可得 1 个）到 4（可得 2 个）。');
    expect(paragraphs(read(answer, 'en'))[1]).toBe(
      'For 2 targets: if what is not evidenced is absent, 2 steps, from cost 1, which attains 1, to cost 4, which attains 2.',
    );
  });

  test('a step says its cost in all and beside the last, its targets, what to add and what to buy', () => {
    both(
      answer,
      '1. 累计费用 1：可得 1 个目标\n   新可得：零件\n   新增：零件\n   外购：矿石\n',
      '1. Cost 1 in all: 1 target attained\n   Newly attained: Part\n   Add: Part\n   Buy: Ore\n',
    );
    both(answer, '2. 累计费用 4（比上一步多 3）：可得 2 个目标\n', '2. Cost 4 in all (3 more): 2 targets attained\n');
  });

  test('says whether the steps can be followed in order, and what a step gives up', () => {
    both(answer, '每一步都保留前一步的增补，可依次实施。', 'they can be followed in order.');
    both(weighed, '但不可照单依次实施', 'They are not stages of works');
    both(
      weighed,
      '可得 1 个目标，价值 3\n   新可得：线材\n   不再可得：零件\n',
      '1 target attained, value 3\n   Newly attained: Wire\n   No longer attained: Part\n',
    );
  });

  test('proof and bound are of each step', () => {
    both(answer, '每一步都已证明最省。', 'Each is proven to be the cheapest');
    const open = changed({ complete: false, steps: [first!, { ...second!, optimal: false, lowerBound: 3 }] });
    both(open, '其中 1 步尚未证明最省', '1 step is not proven to be the cheapest');
    both(open, '可得 2 个目标；未证明最省，下界 3\n', '2 targets attained; not proven, lower bound 3\n');
    expect(read(open, 'zh')).not.toContain('每一步都已证明');
    both(changed({ complete: false, stoppedBy: 'time-limit' }), '时限已到，其后的步骤没有求出。', 'Time ran out');
  });

  test('no step: because of the budget, because all is there, because nothing helps, because time ran out', async () => {
    const ask = async (given: Parameters<typeof roadmap>[1]) => roadmap(network, { unknownAs: 'absent', ...given });
    both(
      await ask({ coverage, targets: ['wire'], budget: 1 }),
      '预算 1 之内不能再得到任何目标',
      'nothing within the budget of 1 attains one more',
    );
    both(await ask({ have: ['part', 'metal', 'scrap'], targets: ['part'] }), '都已可得，无需增补', 'all can be attained already');
    both(await ask({ have: [], targets: ['egg'] }), '无论如何增补，不能再得到任何目标', 'no addition attains one more');
    both(changed({ steps: [], stoppedBy: 'time-limit' }), '时限之内没有求出', 'no step was found in time');
    both(
      await ask({ coverage, targets: ['part', 'wire'], budget: 1 }),
      '超出预算 1 的步骤不列。',
      'Steps beyond the budget of 1 are left out.',
    );
  });
});

describe('strengthen', () => {
  const answer = strengthen(network, { coverage, targets: ['part', 'wire'] });

  test('begins with how many moves help and which helps most', () => {
    expect(paragraphs(read(answer, 'zh'))[1]).toMatch(/^\d 项措施能减少损失；减少最多的是金属（增加第二来源，损失 100% → 0%）。/u);
    expect(paragraphs(read(answer, 'en', 1))[1]).toContain(
      'most is saved with Metal (a second source, loss 100% → 0%). By what they save, greatest first, ',
    );
    expect(read(answer, 'zh')).toContain('停产的目标占运转的目标之比');
  });

  test('says whether one after another was as good as it gets', () => {
    both(answer, '已核对所有组合：同样项数没有更好的', 'All sets were checked: none of that size is better');
    const worse: StrengthenResult = {
      ...answer,
      joint: { greedy: { nodes: ['toy/acid'], gain: 0.5 }, best: { nodes: ['toy/metal'], gain: 1 }, ratio: 0.5 },
    };
    both(
      worse,
      '同样项数最好的是：金属，合计减少 100 个百分点（逐项择优为其 50%）',
      'the best of that size: Metal: 100 percentage points (one after another reaches 50% of it)',
    );
    both({ ...worse, joint: { greedy: worse.joint.greedy } }, '组合太多，未逐一核对是否最优', 'Too many sets to check');
  });
});

describe('extend', async () => {
  test('says whether a candidate attains a target, and does not promise more than an alternative in some use', async () => {
    const useful = await extend(network, { have: ['metal'], trade: 'resources' });
    both(useful, '其中 1 个使新的目标可得', 'new targets become attainable with 1 of them');
    both(useful, '零件（示例产业链）：新增目标价值 1', 'Part (Toy): new targets worth 1');
    const beside = await extend(network, { coverage, targets: ['egg'] });
    both(beside, '但还没有一个使新的目标可得', 'none makes a new target attainable yet');
    both(beside, '（它未见记载，也许已有）', '(not evidenced, may be here already)');
    const instead = await extend(network, { have: ['ore'], targets: ['part'], maxMissing: 0 });
    both(instead, '旁侧：在某些用途中可代替已有的矿石', 'Beside what is here, as an alternative in some use: Ore');
    both(beside, '未见记载者视为没有', 'what is not evidenced counts as absent');
  });
});

describe('diff of two chains', () => {
  const other = {
    ...chain,
    nodes: chain.nodes
      .map((node) => (node.id === 'wire' ? { ...node, needs: node.needs.slice(0, 2) } : node))
      .filter(({ id }) => id !== 'slab'),
  };
  const answer = compareChains(chain, other);

  test('begins with what changed, by kind', () => {
    expect(paragraphs(read(answer, 'zh'))[1]).toMatch(
      /^节点新增 0 个、删去 1 个；投入新增 0 项、删去 1 项；改动共 \d+ 处，使 \d 个答案改变。$/u,
    );
    expect(paragraphs(read(answer, 'en'))[1]).toMatch(/^0 nodes added, 1 removed; 0 needs added, 1 removed; /u);
  });

  test('names nodes, with a network or, of those that came or went, without', () => {
    const bare = (language: Language) => report(answer, { language, width: 1000 }).output;
    both(answer, '- 删去节点：板坯\n- 删去投入 1 项\n  线材：用到板坯', '- Nodes removed: Slab\n- Needs removed: 1\n  Wire: uses Slab');
    expect(bare('zh')).toContain('- 删去节点：板坯\n- 删去投入 1 项\n  wire：用到板坯');
    expect(bare('en')).toContain('wire: uses Slab');
  });

  test('a long list is cut, and says so', () => {
    const { length } = answer.changes;
    expect(read(answer, 'zh', 2)).toContain(`列出前 2 个（共 ${length} 处）`);
    expect(read(answer, 'en', 2).split('Value by value')[1]?.match(/^- /gmu)).toHaveLength(2);
  });

  test('without a change says so', () => {
    both(compareChains(chain, chain), '数据没有变化。', 'The data did not change.');
  });
});

describe('diff of regions', async () => {
  const lens = (one: string) => ({ coverage, lens: one });
  const answer = await compareCoverage(network, { coverages: [lens('east'), lens('west')] });

  test('begins with what they have together, the rest, and the fewest, proven or not', () => {
    expect(paragraphs(read(answer, 'zh'))[1]).toBe(
      '目标所需的 9 个节点，合起来已有 2 个，其余 7 个未见记载或没有。凑齐这 2 个，最少只需东市、西市（已证明最少）。',
    );
    expect(paragraphs(read({ ...answer, optimal: false }, 'en'))[1]).toContain('The fewest that have all 2: East, West (not proven).');
  });

  test('a list that is cut says how many there are', () => {
    expect(read(answer, 'zh', 1)).toContain('谁有什么（共 2 条，列出前 1 个）');
    expect(read(answer, 'en')).toMatch(/^Who has what$/mu);
  });
});

describe('explain, cut sets, knock-outs and cascade', () => {
  test('explain begins with what the loss stops and what is here', () => {
    const answer = explain(network, { node: 'metal', coverage });
    expect(paragraphs(read(answer, 'zh'))[1]).toBe('失去它，2 个目标停产，损失 66.7%：零件、线材。本省：已有（东市）。');
    both(answer, '需要矿石或废料，其一即可。', 'It needs Ore or Scrap: one is enough.');
    both(explain(network, { node: 'wire' }), '需要金属。', 'It needs Metal.');
  });

  test('cut sets begin with how many of which size, and say what was not looked for', () => {
    const answer = minimalCutSets(network, { target: 'part', maxSize: 2 });
    expect(paragraphs(read(answer, 'zh'))[1]).toMatch(
      /^单独失去 1 个中的任何一个，或同时失去 1 组（每组 2 个）中的任何一组，零件都停产。(?:已查全|只查到)/u,
    );
    expect(paragraphs(read(answer, 'en'))[1]).toContain('Losses that stop Part: 1 alone, 1 in sets of 2.');
    both(minimalCutSets(network, { target: 'scrap' }), '没有找到会使废料停产的组合。', 'No set was found whose loss stops Scrap.');
  });

  test('bounds of a loss are explained', () => {
    const answer = knockOuts(network, { coverage, elements: 'providers' });
    expect(answer.elements.some(({ loss }) => typeof loss !== 'number')).toBe(true);
    both(answer, '下限是未列名的供给者能补上', 'the lower holds if suppliers that nobody names step in');
  });

  test('a cascade begins with the loss, of how many targets, and explains its rounds', () => {
    const answer = cascade(network, { failed: ['metal'] });
    expect(paragraphs(read(answer, 'zh')).slice(0, 2)).toEqual([
      '断链传导：失去金属\n==================',
      '损失 66.7%：3 个目标中有 2 个停产，即零件、线材。',
    ]);
    both(answer, '第 1 轮是所失去者本身', 'Round 1 is the loss itself');
    both(cascade(network, { failed: ['ore', 'scrap'] }), '矿石或废料', 'Ore or Scrap');
  });
});
