import type { CompletionsResult, Filled } from '../../analysis/completions.ts';
import type { Completion } from '../../analysis/solution.ts';
import { coreOf, type Network } from '../../graph/network.ts';
import { tradeLine } from '../documents/findings.ts';
import { capitalized, type Speaker } from '../speaker.ts';
import { evenAxis } from './axis.ts';
import { barColumn, rowsDrawing, type RowColumn } from './rows.ts';
import type { Sheet, SheetContext } from './sheet.ts';

const barWidth = 150;

/** Where the cheapest set adds and buys: nodes of each chain, or of each stage of a single one; in every reading that needs any. */
export function completionsSheet(result: CompletionsResult, { title, says, network, to }: SheetContext): Sheet {
  const { say } = to;
  const other = result.ifUnknownPresent;
  const readings = [
    { set: cheapest(result), when: other === undefined ? '' : whenWords(result.unknown, to) },
    { set: other === undefined ? undefined : cheapest(other), when: whenWords('present', to) },
  ].flatMap(({ set, when }) => (set === undefined ? [] : [{ set, when }]));
  const rows = partsOf(
    readings.map(({ set }) => set),
    network,
    to,
  );
  const most = rows.reduce((high, { counts }) => Math.max(high, ...counts.flatMap(({ add, buy }) => [add, buy])), 0);
  const axis = evenAxis(most, barWidth, true);
  const column = (heading: string, of: (part: Part) => number): RowColumn<Part> =>
    barColumn(heading, barWidth + 60, axis, (part) => ({ value: of(part), figure: String(of(part)) }));
  const alternatives = result.kind === 'possible' ? result.solutions.length - 1 : 0;
  return {
    title,
    says,
    notes: [
      say(`外购：${tradeLine(result.options.trade, to)}。`, `Trade: ${tradeLine(result.options.trade, to)}.`),
      ...(alternatives > 0
        ? [say(`画的是第 1 组；另有 ${alternatives} 组未画。`, `The first set is drawn; ${alternatives} more are not.`)]
        : []),
      ...readings.map(({ set: { add, notEvidenced }, when }) =>
        say(
          `${when === '' ? '' : `${when}：`}新增 ${add.length} 个中 ${notEvidenced.length} 个未见记载或只在规划中，动手之前先核实。`,
          `${when === '' ? 'Of' : `${capitalized(when)}: of`} the ${add.length} to be added ${notEvidenced.length} are not evidenced or only planned: check before acting.`,
        ),
      ),
    ],
    ...rowsDrawing(
      rows.some(({ isStage }) => isStage) ? say('环节', 'Stage') : say('产业链', 'Chain'),
      rows.map((part) => ({ id: part.id, label: part.name, full: part.name, of: part })),
      readings.flatMap(({ when }, at) => {
        const of = (what: string) => (readings.length === 1 ? what : say(`${what}（${when}）`, `${what} (${when})`));
        return [
          column(of(say('新增（个）', 'Nodes to add')), ({ counts }) => counts[at]!.add),
          column(of(say('外购（个）', 'Nodes to buy')), ({ counts }) => counts[at]!.buy),
        ];
      }),
    ),
  };
}

/** The first set of a reading, unless nothing is to be added or no set is known. */
function cheapest(filled: Filled): Completion | undefined {
  const [first] = filled.kind === 'possible' ? filled.solutions : [];
  return first === undefined || first.add.length + first.buy.length === 0 ? undefined : first;
}

function whenWords(unknown: 'absent' | 'present', { say }: Speaker): string {
  return unknown === 'absent'
    ? say('未见记载者若都没有', 'if what is not evidenced is absent')
    : say('未见记载者若其实都有', 'if what is not evidenced is there');
}

interface Part {
  readonly id: string;
  readonly name: string;
  readonly isStage: boolean;
  /** A pair for every set. */
  readonly counts: readonly { readonly add: number; readonly buy: number }[];
}

/** How many nodes of each chain the sets hold, or of each stage where they are all of one chain; in the order of the network. */
function partsOf(sets: readonly Completion[], network: Network | undefined, to: Speaker): Part[] {
  const chainOf = (id: string) => id.slice(0, id.indexOf('/'));
  const indexOf = network === undefined ? undefined : coreOf(network).indexOf;
  const stageOf = (id: string) => network?.nodes[indexOf?.get(id) ?? -1]?.node.stage ?? '';
  const ids = [...new Set(sets.flatMap(({ add, buy }) => [...add, ...buy]))];
  const isStage = network !== undefined && new Set(ids.map(chainOf)).size === 1;
  const parts = new Map<string, { id: string; name: string; isStage: boolean; counts: { add: number; buy: number }[] }>();
  const partOf = (node: string) => {
    const id = isStage ? stageOf(node) : chainOf(node);
    const name = isStage ? to.stageName(chainOf(node), id) : to.chainName(id);
    const part = parts.get(id) ?? {
      id,
      name: name === '' ? to.say('未分环节', 'no stage') : name,
      isStage,
      counts: sets.map(() => ({ add: 0, buy: 0 })),
    };
    parts.set(id, part);
    return part;
  };
  sets.forEach(({ add, buy }, at) => {
    for (const node of add) partOf(node).counts[at]!.add++;
    for (const node of buy) partOf(node).counts[at]!.buy++;
  });
  const order = new Map((isStage ? network.chains.flatMap(({ stages }) => stages) : (network?.chains ?? [])).map(({ id }, at) => [id, at]));
  return [...parts.values()].sort((a, b) => (order.get(a.id) ?? order.size) - (order.get(b.id) ?? order.size));
}
