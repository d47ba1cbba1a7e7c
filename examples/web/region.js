// What the page asks of the package. No page in here: the same lines run in Node.
import { completions, compose, findGaps } from 'chanyelian';
import { elevenChains, jiangxi } from 'chanyelian/chains';

export const chains = elevenChains;

const whole = compose(elevenChains);
const facts = new Map(whole.nodes.map((one) => [one.id, one]));

/** A node of any of the eleven chains, by qualified id. */
export const factsOf = (id) => facts.get(id);

/** One chain, or all: what it needs of others is there as nodes without needs. */
export function networkOf(chain) {
  return chain === 'all' ? whole : compose(chains.filter(({ id }) => id === chain));
}

/** The nodes that a region can have or lack: headings and what needs no provider are left out. */
export function choosable(network) {
  const { nodes } = network;
  return nodes.map(({ id }) => id).filter((id) => facts.get(id).node.kind !== 'category' && facts.get(id).node.needsProvider);
}

/** Everyone within Jiangxi, Jiangxi included. */
const insiders = new Set([jiangxi.lens]);
for (const outer of insiders) for (const { id, within } of jiangxi.providers) if (within.includes(outer)) insiders.add(id);
const isListed = ({ provider, status }) => status === 'listed' && insiders.has(provider);

/** Ids of what the plan says Jiangxi has. */
export const listedInJiangxi = new Set(jiangxi.provisions.filter(isListed).map(({ node }) => node));

const blank = { id: 'region', lens: 'region', sources: [], providers: [], provisions: [], present: [], absent: [] };

/** What the ticks say, as a coverage; what the plan says of nodes that are only planned is kept. */
export function coverageOf(network, { start, ticked, unticked }) {
  const base = start === 'jiangxi' ? jiangxi : blank;
  return {
    ...base,
    provisions: base.provisions.filter((row) => !isListed(row) || ticked.has(row.node)),
    present: [...ticked],
    absent: unticked === 'absent' ? choosable(network).filter((id) => !ticked.has(id)) : [],
  };
}

const targetsOf = (target) => (target === 'all' ? {} : { targets: [target] });

/** The gaps, at once. */
export function gapsOf(network, { target, trade }, coverage) {
  return findGaps(network, { coverage, trade, ...targetsOf(target) });
}

/** The cheapest completion; where the solver cannot be loaded, by the package's own search alone. */
export async function completionOf(network, { target, trade }, coverage, signal) {
  const options = { coverage, trade, timeLimitSeconds: 10, signal, ...targetsOf(target) };
  try {
    return await completions(network, options);
  } catch (error) {
    if (signal.aborted || error?.code !== undefined) throw error;
    return completions(network, { ...options, solver: 'search' });
  }
}

/** The title of a claim's source, short where it has a short one. */
export function sourceOf({ of, source }) {
  const sources = of === jiangxi.id ? jiangxi.sources : chains.find(({ id }) => id === of)?.sources;
  return sources?.find(({ id }) => id === source);
}
