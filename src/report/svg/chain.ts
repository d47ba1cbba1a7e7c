import type { ChainDescription } from '../../analysis/describe.ts';
import { coreOf, type Network } from '../../graph/network.ts';
import type { Origin } from '../../model/chain.ts';
import { terms } from '../../model/terms.ts';
import { plural, type Speaker } from '../speaker.ts';
import { drawnNeeds } from './drawn-needs.ts';
import { networkDrawing, type Band, type DrawnNode } from './network-picture.ts';
import type { Sheet, SheetContext } from './sheet.ts';
import { sublayers } from './sublayers.ts';

/** As many nodes as a reader can take in with patience. */
const mostNodes = 130;

/** A chain as printed, stage by stage, and in each stage suppliers before users. */
export function chainSheet(result: ChainDescription, { top, network, to }: SheetContext): Sheet {
  const { say } = to;
  const all = [...new Set(result.stages.flatMap(({ nodes }) => nodes))];
  const most = top ?? mostNodes;
  const kept = new Set(all.length <= most ? all : byLayer(result.stages, network).slice(0, most));
  const ids = all.filter((id) => kept.has(id));
  const { needs, unseen } = network === undefined ? { needs: [], unseen: new Map<string, number>() } : drawnNeeds(network, ids);
  const suppliersOf = new Map<string, string[]>();
  for (const { from, to: user } of needs) suppliersOf.set(user, [...(suppliersOf.get(user) ?? []), ...from]);
  const used = new Set(needs.flatMap(({ from, to: user }) => [...from, user]));
  const bands: Band[] = [];
  const nodes: DrawnNode[] = [];
  const open = new Set(ids);
  let first = 0;
  for (const stage of result.stages) {
    const own = stage.nodes.filter((id) => open.delete(id)); // a node that two stages name is drawn in the first
    const place = new Map(own.map((id, at) => [id, at]));
    const levels = sublayers(own.map((id) => [...new Set(suppliersOf.get(id))].flatMap((supplier) => place.get(supplier) ?? [])));
    const loose = own.filter((id) => !used.has(id)).length;
    const columns = Math.max(1, levels.reduce((high, level) => Math.max(high, level), 0) + 1, Math.ceil(loose / 12));
    own.forEach((id, at) => nodes.push(nodeOf(id, first + levels[at]!, unseen.get(id), network, to)));
    bands.push({ heading: stage.stage === '' ? to.text(stage.name) : to.stageName(result.chain, stage.stage), columns });
    first += columns;
  }
  const drawing = networkDrawing(nodes, needs, bands, to);
  return {
    title: to.text(result.name),
    says: say(
      `${all.length} 个节点，分 ${result.stages.length} 个环节（${bands.map(({ heading }) => heading).join('—')}）。左为供给者，右为使用者。`,
      `${plural(all.length, 'node')} in ${plural(result.stages.length, 'stage')} (${bands.map(({ heading }) => heading).join(' — ')}). Suppliers stand left, users right.`,
    ),
    notes: [
      ...(ids.length < all.length
        ? [
            say(
              `画出 ${ids.length} 个，另有 ${all.length - ids.length} 个未画：先画规划所列，再画规划产品、参照补充，同类者各环节轮流取（--top ${all.length} 全画）。`,
              `${ids.length} are drawn, ${all.length - ids.length} are not: what the plan prints goes first, then the products it names, then what was added for reference, of each kind from every stage in turn (--top ${all.length} draws all).`,
            ),
          ]
        : []),
      network === undefined
        ? say('没有给出产业网络，投入关系未画。', 'No network was given, so no needs are drawn.')
        : say(
            '环节按规划所印次序；投入关系按实际，可能逆着次序。来自别的链的投入未画，节点左上角记其项数；各环节下方无连线者，在本链图中没有投入关系。',
            'Stages stand as the plan prints them; needs are as they are in industry, and may go against that order. Inputs from other chains are not drawn: the number at a box’s corner counts them. Boxes without lines, below the others of a stage, have no need within this picture.',
          ),
    ],
    ...drawing,
  };
}

/** In the order of preference: what the plan prints, its products, what was added; of these in turn one of every stage. */
function byLayer(stages: ChainDescription['stages'], network: Network | undefined): string[] {
  const rank: Record<Origin, number> = { printed: 0, product: 1, reference: 2 };
  const rankOf = (id: string) => {
    const node = network === undefined ? undefined : network.nodes[coreOf(network).indexOf.get(id) ?? -1]?.node;
    return rank[node?.origin ?? 'reference'];
  };
  const placed = stages.flatMap(({ nodes }) => {
    const before = [0, 0, 0];
    return nodes.map((id) => ({ id, rank: rankOf(id), turn: before[rankOf(id)]!++ }));
  });
  placed.sort((a, b) => a.rank - b.rank || a.turn - b.turn);
  return [...new Set(placed.map(({ id }) => id))];
}

function nodeOf(id: string, column: number, unseen: number | undefined, network: Network | undefined, to: Speaker): DrawnNode {
  const node = network === undefined ? undefined : network.nodes[coreOf(network).indexOf.get(id) ?? -1]?.node;
  const facts =
    node === undefined ? [] : [to.text(terms.kind[node.kind]), ...(node.origin === undefined ? [] : [to.text(terms.origin[node.origin])])];
  return {
    id,
    column,
    label: to.name(id),
    full: [`${to.name(id)} (${id})`, ...facts].join(to.say('；', '; ')),
    look: node?.endProduct === true ? 'end' : 'plain',
    ...(unseen === undefined ? {} : { unseen }),
  };
}
