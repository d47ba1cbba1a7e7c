import { origins, type Chain, type Need, type Origin } from '../model/chain.ts';
import { qualified } from '../graph/network.ts';

/**
 * The chains as a reader would draw them who has only this layer of them — 层.
 *
 * `printed` keeps the nodes of the printed arrows, `product` also those that the plan names elsewhere, `reference` all.
 * Of the needs those are kept that nodes of the layer have of each other, or of chains that were not given; what leads
 * through a node that is left out is not seen, which is the point of comparing. A node without an origin belongs only
 * to `reference`.
 *
 * @complexity O(nodes + needs)
 * @example layerOf(elevenChains, 'printed')[0].nodes.every(({ origin }) => origin === 'printed') // => true
 */
export function layerOf(chains: readonly Chain[], layer: Origin): Chain[] {
  if (layer === 'reference') return [...chains];
  const depth = origins.indexOf(layer);
  const isKept = (origin: Origin | undefined) => origin !== undefined && origins.indexOf(origin) <= depth;
  const dropped = new Set(
    chains.flatMap((chain) => chain.nodes.flatMap(({ id, origin }) => (isKept(origin) ? [] : [`${chain.id}/${id}`]))),
  );
  return chains.map((chain) => {
    const isThere = (reference: string) => !dropped.has(qualified(reference, chain.id));
    const needIn = (need: Need): Need[] => {
      const anyOf = need.anyOf.filter(isThere);
      return anyOf.length === 0 && need.anyOf.length > 0 ? [] : [{ ...need, anyOf }];
    };
    return {
      ...chain,
      stages: chain.stages.map((stage) => ({ ...stage, members: stage.members.filter(isThere) })),
      nodes: chain.nodes
        .filter(({ origin }) => isKept(origin))
        .map(({ variantOf, ...node }) => ({
          ...node,
          needs: node.needs.flatMap(needIn),
          ...(variantOf !== undefined && isThere(variantOf.node) ? { variantOf } : {}),
        })),
    };
  });
}
