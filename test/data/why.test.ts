import { expect, test } from 'vitest';
import { elevenChains } from '../../chains/index.ts';
import { upstreamOf } from '../../src/analysis/upstream-of.ts';
import { compose } from '../../src/graph/compose.ts';
import { resolveNode, resolveNodes } from '../../src/graph/resolve.ts';

const industry = compose(elevenChains, { external: 'error' });

/** What an engineer of the trade would ask of each good, by the names people type; a heading stands for its kinds. */
const whys: readonly (readonly [good: string, ...upstream: string[]])[] = [
  ['永磁电机', '电工钢', '漆包线', '硼铁', '钕铁硼', '镨钕金属', '离子型稀土富集物'],
  ['动力电池', '隔膜', '六氟磷酸锂', '碳酸锂', '锂电铜箔', '聚偏氟乙烯', '萤石'],
  ['覆铜板', '电子电路铜箔', '电子级玻纤布', '环氧树脂', '双酚A', '环氧氯丙烷', '电解铜'],
  ['电池片', '银浆', '硅片', '石英坩埚', '高纯石英砂', '银粉'],
  ['外延片', '高纯镓', '氨气', 'MOCVD装备', '三甲基镓', '原生镓'],
  ['有机硅单体', '氯甲烷', '铜催化剂', '硅块', '甲醇', '氯化氢'],
  ['硬质合金涂层刀具', '钴粉', '仲钨酸铵', '碳化钨粉', '钨精矿', '炭黑'],
  ['风电叶片', '环氧树脂', '玻璃纤维', '铂铑漏板', '风电叶片模具'],
  ['高性能碳纤维', '丙烯腈', '聚丙烯腈原丝', '丙烯', '合成氨'],
  ['光刻胶', '光刻胶树脂', '光敏剂', '光刻胶溶剂', '环氧丙烷'],
  ['硅锭', '石英陶瓷坩埚', '三氯氢硅', '工业硅', '氮化硅粉'],
  ['高品质特殊钢', '铁矿石', '焦炭', '石墨电极'],
];

test.each(whys)('%s rests on what its trade says it does', (good, ...needed) => {
  const found = new Set(upstreamOf(industry, good).nodes.flatMap(({ node, essential }) => (essential ? [node] : [])));
  const unmet = needed.filter((name) => !resolveNodes(industry, name).some((index) => found.has(industry.nodes[index]!.id)));
  expect(unmet).toEqual([]);
});

test.each([
  '钕铁硼',
  'NdFeB',
  '覆铜板',
  'CCL',
  '多晶硅',
  '三氯氢硅',
  '负极',
  'LiPF6',
  'PVDF',
  'APT',
  '工业硅',
  'IGBT',
  'MLCC',
  '磷酸铁锂',
  'LFP',
])('a person who types %s is understood', (word) => {
  expect(() => resolveNode(industry, word)).not.toThrow();
});
