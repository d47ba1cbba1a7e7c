import type { CascadeResult, FallenNode } from '../../analysis/cascade.ts';
import type { Speaker } from '../speaker.ts';
import { networkDrawing, type DrawnNeed, type DrawnNode, type Look } from './network-picture.ts';
import type { Sheet, SheetContext } from './sheet.ts';

/** As many as a page holds at a size that can be read. */
const mostNodes = 40;

/** What falls after a loss: a column for every round, and lines from what a node lost to the node. */
export function cascadeSheet(result: CascadeResult, { title, says, top, to }: SheetContext): Sheet {
  const { say } = to;
  const kept = chosen(result, top ?? mostNodes);
  const rows = result.fallen.filter(({ node }) => kept.has(node));
  const rounds = [...new Set(rows.map(({ round }) => round))].sort((a, b) => a - b);
  const columnOf = new Map(rounds.map((round, at) => [round, at]));
  const stopped = new Set(result.stopped);
  const nodes = rows.map((row): DrawnNode => ({
    id: row.node,
    column: columnOf.get(row.round)!,
    label: to.name(row.node),
    full: fullOf(row, to),
    look: lookOf(row, stopped),
  }));
  const needs = rows.flatMap(({ node, because }): DrawnNeed[] => {
    if (because.kind === 'failed') return [];
    const from = because.lacking.filter((member) => member !== node && kept.has(member));
    return [{ from, to: node, essential: true, hasUnseen: because.lacking.length > from.length }];
  });
  const loops = rows.filter(({ because }) => because.kind === 'loop').length;
  const left = result.fallen.length - rows.length;
  return {
    title,
    says,
    notes: [
      ...(left > 0
        ? [
            say(
              `画出 ${rows.length} 个，另有 ${left} 个停转的节点未画：先画所失去者、停产的目标与传到目标的路（--top ${result.fallen.length} 全画）。`,
              `${rows.length} are drawn, ${left} more that stop are not: what is lost, the targets that stop and the ways to them go first (--top ${result.fallen.length} draws all).`,
            ),
          ]
        : []),
      say(
        '连线自所失去的投入指向因此停转的节点。虚线汇于一圈者，本可任取其一，已全部失去。',
        'Lines lead from an input that was lost to the node that stops without it. Of dashed lines that meet in a ring any one would have done: all are lost.',
      ),
      ...(loops === 0
        ? []
        : [say(`${loops} 个节点处在互相支撑的回路中，一并停转。`, `${loops} stop together, in loops that held themselves up.`)]),
    ],
    ...networkDrawing(
      nodes,
      needs,
      rounds.map((round) => ({
        heading: round === 1 ? say('第 1 轮：失去', 'Round 1: lost') : say(`第 ${round} 轮`, `Round ${round}`),
        columns: 1,
      })),
      to,
    ),
  };
}

/** At most `most` of the fallen: what failed, then each stopped target with the shortest way to it, then the rest in order. */
function chosen({ fallen, stopped }: CascadeResult, most: number): ReadonlySet<string> {
  if (fallen.length <= most) return new Set(fallen.map(({ node }) => node));
  const row = new Map(fallen.map((one) => [one.node, one]));
  const kept = new Set(
    fallen
      .filter(({ because }) => because.kind === 'failed')
      .slice(0, Math.max(1, Math.floor(most / 2)))
      .map(({ node }) => node),
  );
  for (const target of stopped) {
    const way: string[] = [];
    const seen = new Set<string>();
    for (
      let node: string | undefined = target;
      node !== undefined && !kept.has(node) && !seen.has(node);
      node = firstLost(row.get(node), row)
    ) {
      way.push(node);
      seen.add(node);
    }
    if (kept.size + way.length <= most) for (const node of way) kept.add(node);
  }
  for (const { node } of fallen) if (kept.size < most) kept.add(node);
  return kept;
}

/** Of what a node lost, what fell first. */
function firstLost(row: FallenNode | undefined, all: ReadonlyMap<string, FallenNode>): string | undefined {
  if (row === undefined || row.because.kind === 'failed') return undefined;
  const lost = row.because.lacking.flatMap((node) => all.get(node) ?? []);
  return lost.reduce<FallenNode | undefined>((first, one) => (first === undefined || one.round < first.round ? one : first), undefined)
    ?.node;
}

function lookOf({ node, because }: FallenNode, stopped: ReadonlySet<string>): Look {
  if (because.kind === 'failed') return 'lost';
  return stopped.has(node) ? 'stopped' : 'plain';
}

function fullOf({ node, because }: FallenNode, to: Speaker): string {
  const name = `${to.fullName(node)} (${node})`;
  return because.kind === 'failed'
    ? name
    : to.say(`${name}：因为不再有${to.either(because.lacking)}`, `${name}: because it has no ${to.either(because.lacking)}`);
}
