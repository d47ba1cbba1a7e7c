import type { Chain, ChainNode, Need } from '../../src/model/chain.ts';
import type { OneOrBoth } from '../../src/model/text.ts';

/** What GraphML and GEXF keep of a chain, by the words of their documented loss. */
export function keptByGraph(chain: Chain): Chain {
  return {
    id: chain.id,
    name: chain.name,
    sources: [],
    stages: chain.stages.map(({ id, name }) => ({ id, name, members: [], claims: [] })),
    nodes: chain.nodes.map((node) => {
      const { note: _note, ...kept } = nodeOf(node, (reference) => bare(chain, current(chain, reference)));
      return {
        ...kept,
        needs: kept.needs.map((need): Need => {
          const { note: _needNote, share, ...rest } = need;
          if (share === undefined || need.anyOf.length === 0) return rest;
          return { ...rest, share: typeof share === 'object' && share.low === share.high ? share.low : share };
        }),
      };
    }),
    moved: [],
  };
}

/** What CSV keeps of chains; those without nodes vanish. */
export function keptByCsv(chains: readonly Chain[]): readonly Chain[] {
  return chains
    .filter(({ nodes }) => nodes.length > 0)
    .map((chain) => {
      const used = new Set(chain.nodes.flatMap(({ stage }) => stage ?? []));
      const declared = chain.stages.length > 0 ? chain.stages : [...used].map((id) => ({ id, name: { zh: id, en: id } }));
      return {
        id: chain.id,
        name: chain.name,
        sources: [],
        stages: declared.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ id, name, members: [], claims: [] })),
        nodes: chain.nodes.map((node) => nodeOf(node, (reference) => current(chain, reference))),
        moved: [],
      };
    });
}

function nodeOf(node: ChainNode, now: (reference: string) => string): ChainNode {
  const { variantOf, note, ...rest } = node;
  return {
    ...rest,
    signals: [],
    claims: [],
    ...(variantOf === undefined ? {} : { variantOf: { node: now(variantOf.node), mode: variantOf.mode } }),
    ...noted(note),
    needs: node.needs.map(({ note: needNote, ...need }) => ({ ...need, anyOf: need.anyOf.map(now), claims: [], ...noted(needNote) })),
  };
}

function noted(note: OneOrBoth | undefined): { readonly note?: OneOrBoth } {
  if (note === undefined) return {};
  return { note: typeof note === 'object' && note.zh === note.en ? note.zh : note };
}

function current(chain: Chain, reference: string): string {
  const own = reference.startsWith(`${chain.id}/`);
  let id = own ? reference.slice(chain.id.length + 1) : reference;
  while (!id.includes('/') && !chain.nodes.some((node) => node.id === id)) id = chain.moved.find(({ old }) => old === id)!.new;
  return own ? `${chain.id}/${id}` : id;
}

function bare(chain: Chain, reference: string): string {
  return reference.startsWith(`${chain.id}/`) ? reference.slice(chain.id.length + 1) : reference;
}
