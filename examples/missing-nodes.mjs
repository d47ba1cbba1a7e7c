// Which nodes that Jiangxi is not known to have stop which chains? 江西缺什么，会断哪条链？
// npm run build && node examples/missing-nodes.mjs
import { compose, findGaps } from 'chanyelian';
import { elevenChains, jiangxi } from 'chanyelian/chains';

const industry = compose(elevenChains);
const names = new Map(industry.nodes.map(({ id, node }) => [id, node.name.zh]));
const chainNames = new Map(elevenChains.map(({ id, name }) => [id, name.zh]));
const chainOf = (id) => id.slice(0, id.indexOf('/'));
const { gaps, attainable, evidence } = findGaps(industry, { coverage: jiangxi });

console.log(`规划记载：有 ${evidence.present} 个节点，没有 ${evidence.absent} 个，未见记载 ${evidence.unknown} 个。`);
console.log(`确定可得的终端产品 ${attainable.certain.length} 项；未见记载者若都有，则可得 ${attainable.possible.length} 项。\n`);
console.log('以下节点未见记载（或仅在规划中）；果真没有、又不外购时，各链停下的终端产品数：\n');

for (const chain of elevenChains) {
  const ends = chain.nodes.filter(({ endProduct }) => endProduct).map(({ id }) => `${chain.id}/${id}`);
  const stopping = gaps
    .filter(({ bought, blocksTargets }) => !bought && blocksTargets.some((id) => ends.includes(id)))
    .map((gap) => ({ ...gap, own: chainOf(gap.node) === chain.id, stops: gap.blocksTargets.filter((id) => ends.includes(id)).length }));
  const own = stopping.filter((gap) => gap.own);
  console.log(`${chain.name.zh}（终端产品 ${ends.length} 项）：${stopping.length} 个节点各能使其停产，其中本链 ${own.length} 个`);
  for (const { node, stops, because } of [...stopping].sort((a, b) => b.stops - a.stops || Number(b.own) - Number(a.own)).slice(0, 5)) {
    const state = because.kind === 'planned' ? '规划中' : '未见记载';
    console.log(`  ${names.get(node)}（${chainNames.get(chainOf(node))}，${state}）：停 ${stops}/${ends.length}`);
  }
}
