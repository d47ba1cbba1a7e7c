// Which chains of the plan have no cluster, and which clusters no chain? 有链无群、有群无链
// npm run build && node examples/clusters-and-chains.mjs
import { elevenChains, jiangxi, planLedger } from 'chanyelian/chains';

const chainOf = (id) => id.slice(0, id.indexOf('/'));
const chains = new Map(elevenChains.map(({ id, name }) => [id, name.zh]));
const providers = new Map(jiangxi.providers.map(({ id, name }) => [id, name.zh]));

/** Every cluster that the plan prints, by the terms under its heading and by the rows that name it. */
const clusters = new Map();
const cluster = (name) => clusters.get(name) ?? clusters.set(name, { chains: new Set(), others: new Set(), cities: new Set() }).get(name);
for (const { at } of planLedger) {
  const [, name] = /^第三章\/第四节\/(.+产业集群)$/u.exec(at) ?? [];
  if (name !== undefined) cluster(name);
}
for (const { cluster: name, node, provider } of jiangxi.provisions) {
  if (name === undefined) continue;
  const found = cluster(name);
  (chains.has(chainOf(node)) ? found.chains : found.others).add(chainOf(node));
  if (provider !== jiangxi.lens) found.cities.add(provider);
}

console.log('产业集群 → 产业链');
for (const [name, { chains: touched, cities }] of clusters) {
  const list = [...touched].map((id) => chains.get(id)).join('、');
  console.log(
    `  ${name}：${list === '' ? '不属于十一条链中的任何一条' : list}${cities.size === 0 ? '' : `（${[...cities].map((id) => providers.get(id)).join('、')}）`}`,
  );
}
const covered = new Set([...clusters.values()].flatMap(({ chains: touched }) => [...touched]));
console.log('\n没有产业集群的产业链');
for (const [id, name] of chains) if (!covered.has(id)) console.log(`  ${name}`);
