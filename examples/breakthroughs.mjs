// Do the breakthroughs that the plan seeks (突破, 攻关, 专栏1) fall on the links whose loss costs most? 规划要突破的，是不是最薄弱的？
// npm run build && node examples/breakthroughs.mjs
import { compose, nullModel, weakLinks } from 'chanyelian';
import { elevenChains } from 'chanyelian/chains';

const industry = compose(elevenChains);
const losses = new Map(weakLinks(industry).links.map(({ node, loss }) => [node, loss]));
const beyondChance = new Map(nullModel(industry, { seed: 1, samples: 2000 }).nodes.map((row) => [row.node, row]));
const goods = industry.nodes
  .filter(({ node }) => node.kind !== 'category')
  .map(({ id, node }) => ({
    id,
    name: node.name.zh,
    origin: node.origin,
    isSought: node.signals.some(({ signal }) => signal === 'breakthrough'),
    loss: losses.get(id) ?? 0,
  }));

/** Chance that a sought node loses more than another, ties counted half: 0.5 means that the two lists know nothing of each other. */
function auc(nodes) {
  const sought = nodes.filter(({ isSought }) => isSought);
  const others = nodes.filter(({ isSought }) => !isSought);
  let wins = 0;
  for (const a of sought) for (const b of others) wins += a.loss > b.loss ? 1 : a.loss === b.loss ? 0.5 : 0;
  return wins / (sought.length * others.length);
}

/** Numbers from 0 to 1, the same for the same seed. */
function* uniform(seed) {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** How often labels dealt at random do as well, and as badly: both one-sided, never 0. */
function permuted(nodes, observed, samples = 2000) {
  const random = uniform(1);
  let asHigh = 1;
  let asLow = 1;
  for (let sample = 0; sample < samples; sample++) {
    const labels = nodes.map(({ isSought }) => isSought);
    for (let at = labels.length - 1; at > 0; at--) {
      const other = Math.floor(random.next().value * (at + 1));
      [labels[at], labels[other]] = [labels[other], labels[at]];
    }
    const value = auc(nodes.map((node, at) => ({ ...node, isSought: labels[at] })));
    if (value >= observed) asHigh++;
    if (value <= observed) asLow++;
  }
  return { asHigh: asHigh / (samples + 1), asLow: asLow / (samples + 1) };
}

for (const { what, nodes } of [
  { what: '规划自己提到的节点', nodes: goods.filter(({ origin }) => origin !== 'reference') },
  { what: '全部节点', nodes: goods },
]) {
  const observed = auc(nodes);
  const { asHigh, asLow } = permuted(nodes, observed);
  const count = nodes.filter(({ isSought }) => isSought).length;
  console.log(
    `${what}：${nodes.length} 个，其中要突破的 ${count} 个。一个要突破的节点比另一个节点损失大的概率（AUC）${observed.toFixed(3)}；` +
      `随机指定也不低于此的机会 ${asHigh.toFixed(3)}，也不高于此的机会 ${asLow.toFixed(3)}。`,
  );
}

const ranked = goods.toSorted((a, b) => b.loss - a.loss);
const sought = ranked.filter(({ isSought }) => isSought);
const line = ({ id, name, loss }) => {
  const row = beyondChance.get(id);
  const chance = row?.z === undefined ? '' : `，零模型 z ${row.z.toFixed(1)}，q ${row.q.toFixed(3)}`;
  return `${(loss * 100).toFixed(1).padStart(5)}%  ${name}${chance}`;
};
console.log('\n一致：要突破，失去也确有损失');
for (const node of sought.filter(({ loss }) => loss > 0)) console.log(line(node));
console.log('\n要突破，但单独失去不使终端产品停产');
console.log(
  `  ${sought
    .filter(({ loss }) => loss === 0)
    .map(({ name }) => name)
    .join('、')}`,
);
console.log('\n损失最大而规划未要求突破的（前 15 个）');
for (const node of ranked.filter(({ isSought }) => !isSought).slice(0, 15)) console.log(line(node));
console.log('\n损失只看结构：替代从宽，且不问能否买到。要突破的多是性能，不是有无；两者不一致并不说明谁错。');
