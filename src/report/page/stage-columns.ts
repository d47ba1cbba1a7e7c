import { components } from '../../analysis/components.ts';
import { coreOf, type Network } from '../../graph/network.ts';
import { stageNodes } from '../../graph/resolve.ts';
import type { Chain } from '../../model/chain.ts';
import type { Text } from '../../model/text.ts';
import type { PageStage } from './page-data.ts';

/** Rows that a column has at most, unless the chain is so large that it would be all width. */
const usualRows = 20;
const sweeps = 6;

/** What the columns of every chain are laid out with. */
export interface ColumnLayout {
  readonly columnsOf: (chain: Chain) => readonly PageStage[];
}

/**
 * Where the nodes of a chain stand — 分层布局: stages as bands in printed order, each as many columns as it needs, inputs
 * left of what is made of them, and neighbours at about the same height.
 *
 * Nodes of a band are put in columns by the longest chain of needs below them, then ordered within each column by the
 * mean height of what they are joined to, to and fro, as in layered drawing. Nodes without a stage make a last band.
 * Order: ties by declaration, so the same network gives the same picture.
 *
 * @complexity O(sweeps · (n log n + m))
 * @reference Sugiyama, Tagawa & Toda, IEEE Trans. SMC 11 (1981) 109–125, for the barycentre order
 * @example columnLayout(network).columnsOf(network.chains[0]).length // => 1
 */
export function columnLayout(network: Network): ColumnLayout {
  const { level, joined } = facts(network);
  return {
    columnsOf: (chain) => {
      const bands = bandsOf(network, chain);
      const count = bands.reduce((sum, { nodes }) => sum + nodes.length, 0);
      const rows = Math.max(usualRows, Math.ceil(Math.sqrt(count * 1.6)));
      const stages = bands.map(({ name, nodes }) => ({ name, columns: dealt(nodes, level, rows) }));
      smooth(
        stages.flatMap(({ columns }) => columns),
        joined,
      );
      return stages;
    },
  };
}

function facts(network: Network): { readonly level: readonly number[]; readonly joined: readonly (readonly number[])[] } {
  const { slotStart, memberStart, members } = coreOf(network).compiled;
  const level = components(network).levels.map((row) => row.level);
  const joined: number[][] = network.nodes.map(() => []);
  network.nodes.forEach((_node, user) => {
    for (let slot = slotStart[user]!; slot < slotStart[user + 1]!; slot++) {
      for (let at = memberStart[slot]!; at < memberStart[slot + 1]!; at++) {
        joined[user]!.push(members[at]!);
        joined[members[at]!]!.push(user);
      }
    }
  });
  return { level, joined };
}

function bandsOf(network: Network, chain: Chain): { readonly name: Text; readonly nodes: readonly number[] }[] {
  const { indexOf } = coreOf(network);
  const bands = chain.stages.map((stage) => ({
    name: stage.printed === undefined ? stage.name : { zh: stage.printed, en: stage.name.en },
    nodes: stageNodes(network, chain.id, stage.id),
  }));
  const loose = chain.nodes.flatMap(({ id, stage }) => (stage === undefined ? [indexOf.get(`${chain.id}/${id}`)!] : []));
  return loose.length === 0 ? bands : [...bands, { name: { zh: '未分环节', en: 'No stage' }, nodes: loose }];
}

/** Nodes by level, dealt into columns of about equal height. */
function dealt(nodes: readonly number[], level: readonly number[], rows: number): number[][] {
  const sorted = [...nodes].sort((a, b) => level[a]! - level[b]! || a - b);
  const count = Math.max(1, Math.ceil(sorted.length / rows));
  const height = Math.ceil(sorted.length / count);
  return Array.from({ length: count }, (_column, at) => sorted.slice(at * height, (at + 1) * height));
}

/** Orders each column by where the neighbours of its nodes stand. */
function smooth(columns: number[][], joined: readonly (readonly number[])[]): void {
  const columnOf = new Map(columns.flatMap((column, at) => column.map((node) => [node, at] as const)));
  const height = new Map<number, number>();
  const place = (column: readonly number[]) => column.forEach((node, at) => height.set(node, (at + 0.5) / column.length));
  columns.forEach(place);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let step = 0; step < columns.length; step++) {
      const at = sweep % 2 === 0 ? step : columns.length - 1 - step;
      const column = columns[at]!;
      const wish = new Map(
        column.map((node) => {
          const seen = joined[node]!.filter((other) => height.has(other) && columnOf.get(other) !== at);
          return [node, seen.length === 0 ? height.get(node)! : seen.reduce((sum, other) => sum + height.get(other)!, 0) / seen.length];
        }),
      );
      column.sort((a, b) => wish.get(a)! - wish.get(b)! || height.get(a)! - height.get(b)!);
      place(column);
    }
  }
}
