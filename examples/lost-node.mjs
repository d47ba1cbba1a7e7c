// What does the loss of one node stop, and how does the loss get there?
// npm run build && node examples/lost-node.mjs 电解铜
import { cascade, compose, describeNode } from 'chanyelian';
import { elevenChains } from 'chanyelian/chains';

const industry = compose(elevenChains);
const lost = process.argv[2] ?? '电解铜';
const result = cascade(industry, { failed: [lost] });
const nameOf = (id) => describeNode(industry, id).name.zh;

console.log(
  `失去 ${lost}：${result.fallen.length - result.options.failed.length} 个节点停产，损失 ${((result.loss ?? 0) * 100).toFixed(1)}%`,
);
for (const { node, round, because } of result.fallen) {
  if (because.kind !== 'failed') console.log(`${String(round).padStart(3)}  ${nameOf(node)} ← ${because.lacking.map(nameOf).join(' 或 ')}`);
}
