import type { Network } from '../graph/network.ts';
import type { Text } from '../model/text.ts';
import { graphRows, type EdgeRow, type NodeRow } from './graph-rows.ts';

/** Nodes that a picture frames together. */
interface Group {
  /** Absent for nodes that stand in no stage. */
  readonly name?: Text;
  readonly nodes: readonly { readonly row: NodeRow; readonly index: number }[];
}

/** A need as a picture draws it: its suppliers meet in a point of their own when any one of them is enough. */
interface DrawnNeed {
  readonly user: number;
  readonly suppliers: readonly number[];
  readonly essential: boolean;
  readonly role: EdgeRow['role'];
}

/** A way in which a variant serves its parent, or does not. */
interface DrawnVariant {
  readonly variant: number;
  readonly parent: number;
  readonly mode: 'taxonomy' | 'any' | 'all';
}

/** What pictures draw: frames (stages of one chain, or else the chains), needs and variants, by position of the node. */
export interface Drawing {
  readonly groups: readonly Group[];
  readonly needs: readonly DrawnNeed[];
  readonly variants: readonly DrawnVariant[];
}

/** The parts of a picture, in the order of the network; needs without members have nothing to draw. */
export function drawingOf(network: Network): Drawing {
  const { nodes, edges } = graphRows(network);
  const position = new Map(nodes.map(({ id }, index) => [id, index]));
  const one = network.chains.length === 1 ? network.chains[0] : undefined;
  const names = new Map<string, Text>(
    one === undefined ? network.chains.map(({ id, name }) => [id, name]) : one.stages.map(({ id, name }) => [`${one.id}/${id}`, name]),
  );
  const groups = new Map<string, { row: NodeRow; index: number }[]>([...names.keys()].map((key) => [key, []]));
  nodes.forEach((row, index) => {
    const key = row.external ? '' : one === undefined ? row.chain : `${row.chain}/${row.node.stage ?? ''}`;
    const place = names.has(key) ? key : '';
    groups.set(place, [...(groups.get(place) ?? []), { row, index }]);
  });
  const needs: (DrawnNeed & { readonly suppliers: number[]; readonly number: number })[] = [];
  for (const { supplier, user, need, essential, role } of edges) {
    const at = position.get(user)!;
    const last = needs.at(-1);
    if (last?.user === at && last.number === need) last.suppliers.push(position.get(supplier)!);
    else needs.push({ user: at, number: need, suppliers: [position.get(supplier)!], essential, role });
  }
  return {
    groups: [...groups]
      .filter(([, members]) => members.length > 0)
      .map(([key, members]) => {
        const name = names.get(key);
        return { ...(name === undefined ? {} : { name }), nodes: members };
      }),
    needs,
    variants: nodes.flatMap(({ variantOf, node }, variant) =>
      variantOf === undefined || node.variantOf === undefined
        ? []
        : [{ variant, parent: position.get(variantOf)!, mode: node.variantOf.mode }],
    ),
  };
}
