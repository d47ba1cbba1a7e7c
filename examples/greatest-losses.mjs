// Which single node loses most, and is that more than its place in the network makes of any node? 失去哪一个节点，损失最大？
// npm run build && node examples/greatest-losses.mjs 15
import { compose, nullModel, weakLinks } from 'chanyelian';
import { elevenChains, jiangxi } from 'chanyelian/chains';

const industry = compose(elevenChains);
const nodes = new Map(industry.nodes.map(({ id, node }) => [id, node]));
const top = Number(process.argv[2] ?? 15);
const { links, total, baseline } = weakLinks(industry, { coverage: jiangxi, top });
const drawn = new Map(nullModel(industry, { seed: 1, samples: 2000 }).nodes.map((row) => [row.node, row]));
const states = { present: '已有', weak: '薄弱', blocked: '堵点', missing: '缺链', broken: '断链', unknown: '未见记载' };
const layers = { printed: '规划所列', product: '规划产品', reference: '参照补充' };

console.log(`${baseline.running.length} 项终端产品运转；${total} 个节点的单独失去会使其中一些停产。损失最大的 ${links.length} 个：\n`);
for (const { node, loss, state } of links) {
  const { name, origin } = nodes.get(node);
  const { z, q } = drawn.get(node) ?? {};
  const news = z === undefined ? '零模型下不变' : `零模型 z ${z.toFixed(1)}，q ${q.toFixed(3)}`;
  console.log(`${(loss * 100).toFixed(1).padStart(5)}%  ${name.zh}（${layers[origin]}，江西${states[state]}；${news}）`);
}
console.log('\nz 小、q 大者，任何同样多上下游的节点也会如此：是网络的常情，不是新发现。');
