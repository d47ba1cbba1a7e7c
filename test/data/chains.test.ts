import { describe, expect, test } from 'vitest';
import { exceptions } from '../../chains/exceptions.ts';
import * as index from '../../chains/index.ts';
import { audit } from '../../src/analysis/audit.ts';
import { applyExceptions } from '../../src/check/exceptions.ts';
import type { ChainNode } from '../../src/model/chain.ts';
import { formatIssue } from '../../src/model/messages.ts';
import { chainFiles } from './chain-files.ts';
import { notLiteral } from './literal-data.ts';

const files = await chainFiles();

/** Each arrow of 专栏2: its stages as printed, and what each holds; 光伏 has its 配套 products as a last stage. */
const arrows: readonly (readonly [chain: string, stages: readonly (readonly [printed: string, members: readonly string[]])[]])[] = [
  [
    'electronic-information',
    [
      ['原料', ['原料']],
      ['覆铜板', ['覆铜板']],
      ['线路板', ['线路板']],
      ['通信器件', ['通信器件']],
    ],
  ],
  [
    'copper-and-alloys',
    [
      ['电解铜', ['电解铜']],
      ['铜带、铜箔、铜线（杆）、铜管、铜合金', ['铜带', '铜箔', '铜线（杆）', '铜管', '铜合金']],
      ['铜基功能性材料/结构性材料', ['铜基功能性材料', '铜基结构性材料']],
    ],
  ],
  [
    'cemented-carbide',
    [
      ['钨粉', ['钨粉']],
      ['碳化钨粉', ['碳化钨粉']],
      ['高性能硬质合金材料', ['高性能硬质合金材料']],
      ['硬质合金涂层刀具', ['硬质合金涂层刀具']],
    ],
  ],
  [
    'rare-earth-magnets',
    [
      ['稀土开采', ['稀土开采']],
      ['冶炼分离', ['冶炼分离']],
      ['稀土永磁材料', ['稀土永磁材料']],
      ['永磁电机', ['永磁电机']],
      ['新能源汽车', ['新能源汽车']],
    ],
  ],
  [
    'high-quality-steel',
    [
      ['铁矿石', ['铁矿石']],
      ['钢坯', ['钢坯']],
      ['高品质特殊钢', ['高品质特殊钢']],
    ],
  ],
  [
    'semiconductor-lighting',
    [
      ['MOCVD装备制造', ['MOCVD装备']],
      ['MO源', ['MO源']],
      ['衬底材料', ['衬底材料']],
      ['外延片制造', ['外延片']],
      ['芯片封装', ['芯片封装']],
      ['应用产品', ['半导体照明应用产品']],
    ],
  ],
  [
    'new-energy-vehicle',
    [
      ['原料开采', ['原料开采']],
      ['正/负极材料、电解液、辅助材料', ['正极材料', '负极材料', '电解液', '辅助材料']],
      ['动力电池', ['动力电池']],
      ['新能源汽车', ['新能源汽车']],
    ],
  ],
  [
    'photovoltaics',
    [
      ['高纯硅料、硅棒、硅锭、硅片', ['高纯硅料', '硅棒', '硅锭', '硅片']],
      ['电池片', ['电池片']],
      ['组件', ['组件']],
      ['应用产品', ['光伏应用产品']],
      ['配套产品', ['坩埚', '逆变器', '超白玻璃', 'TCO玻璃', 'EVA膜']],
    ],
  ],
  [
    'light-alloys',
    [
      ['铝材原料', ['铝材原料']],
      ['铝精深加工', ['铝精深加工']],
      ['铝及铝合金', ['铝及铝合金']],
      ['高强度、韧性铝合金材料', ['高强度、韧性铝合金材料']],
      ['铝塑复合材料', ['铝塑复合材料']],
    ],
  ],
  [
    'organosilicon',
    [
      ['硅块', ['硅块']],
      ['有机硅单体', ['有机硅单体']],
      ['硅油、硅橡胶、硅树脂、硅烷偶联剂', ['硅油', '硅橡胶', '硅树脂', '硅烷偶联剂']],
      ['下游应用', ['下游应用']],
    ],
  ],
  [
    'high-performance-fibre',
    [
      ['原料生产', ['原料生产']],
      ['玻璃纤维', ['玻璃纤维']],
      ['玻纤织物', ['玻纤织物']],
      ['玻纤复合材料', ['玻纤复合材料']],
      ['终端复合材料制品', ['终端复合材料制品']],
    ],
  ],
];

/** In the order of the plan: which of two nodes an issue is about depends on who comes first. */
const order = [...arrows.map(([id]) => id), 'beyond'];
const chains = files.map(({ chain }) => chain).toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));

describe('all chains together', () => {
  test('audit clean, or excepted with a reason', () => {
    const present = new Set(chains.map((chain) => chain.id));
    const listed = exceptions.filter(({ node }) => present.has(node.split('/')[0] ?? ''));
    expect(applyExceptions(audit(chains), listed).map((found) => formatIssue(found, 'en'))).toEqual([]);
  });

  test('every exception says why', () => {
    for (const { reason } of exceptions) expect(reason.length).toBeGreaterThan(20);
  });

  test('are what the index exports, in the order of the plan', () => {
    expect(index.planChains.map((chain) => chain.id)).toEqual(order);
    expect(new Set(index.planChains)).toEqual(new Set(chains));
    expect(index.elevenChains).toEqual(index.planChains.slice(0, arrows.length));
  });

  test('need nothing beyond the eleven, and nothing beyond them is an end product', () => {
    const needed = index.elevenChains.flatMap(({ nodes }) => nodes.flatMap(({ needs }) => needs.flatMap(({ anyOf }) => anyOf)));
    expect(needed.filter((id) => id.startsWith('beyond/'))).toEqual([]);
    expect(index.beyond.nodes.filter(({ endProduct }) => endProduct)).toEqual([]);
  });
});

describe.each(files)('$file', ({ chain, folder, text }) => {
  test('has the id of its folder, and ids of one shape', () => {
    expect(chain.id).toBe(folder);
    const ids = [chain.id, ...chain.stages.map((stage) => stage.id), ...chain.nodes.map((node) => node.id)];
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });

  test('names everything', () => {
    const names = [chain, ...chain.stages, ...chain.nodes].flatMap(({ id, name }) =>
      name.zh.trim() === '' || name.en.trim() === '' ? [id] : [],
    );
    expect(names).toEqual([]);
    expect(chain.nodes.filter((node) => node.aliases.some((alias) => alias.trim() === '')).map((node) => node.id)).toEqual([]);
  });

  test('holds literal data only', () => {
    expect(notLiteral(text)).toEqual([]);
  });
});

describe.each(arrows)('the printed layer of %s', (id, stages) => {
  const chain = chains.find((one) => one.id === id);

  test('has every stage of the arrow, as printed and in that order', () => {
    expect(chain?.stages.map((stage) => stage.printed)).toEqual(stages.map(([printed]) => printed));
  });

  test('has every printed member as a printed node', () => {
    const printed = (chain?.nodes ?? []).filter((node) => node.origin === 'printed');
    const shared = (chain?.stages ?? []).flatMap((stage) => stage.members).flatMap(nodeAt);
    const lacking = stages
      .flatMap(([, members]) => members)
      .filter((term) => ![...printed, ...shared].some((node) => isCalled(node, term)));
    expect(lacking).toEqual([]);
  });
});

test('what is not literal is named with its line', () => {
  const literal =
    "import { defineChain } from 'x';\nexport const a = defineChain({ id: 'a', sources: { plan }, nodes: { b: [1, true, 'c'] } });\n";
  expect(notLiteral(literal)).toEqual([]);
  const spec = "{\n ...rest,\n id: f(),\n name: `a`,\n note: x ? 'a' : 'b',\n nodes: { plan },\n [key]: 1,\n map: () => 1,\n}";
  expect(notLiteral(`const rest = {};\nexport const a = defineChain(${spec});\n`).toSorted()).toEqual([
    '1: VariableStatement',
    '3: SpreadAssignment',
    '4: CallExpression',
    '5: NoSubstitutionTemplateLiteral',
    '6: ConditionalExpression',
    '7: ShorthandPropertyAssignment',
    '8: PropertyAssignment',
    '9: ArrowFunction',
  ]);
});

function nodeAt(reference: string): readonly ChainNode[] {
  const [chain, id] = reference.split('/');
  return (chains.find((one) => one.id === chain)?.nodes ?? []).filter((node) => node.id === id && node.origin === 'printed');
}

function isCalled(node: ChainNode, term: string): boolean {
  return node.name.zh === term || node.aliases.includes(term);
}
