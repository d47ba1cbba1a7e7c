import type { AttributedUnit, AttributionResult } from '../../analysis/attribution.ts';
import type { Speaker } from '../speaker.ts';
import { evenAxis, type Axis } from './axis.ts';
import { element, point, rounded } from './markup.ts';
import { barColumn, below, firstRows, rowsDrawing, textColumn, type RowColumn } from './rows.ts';
import { ink, type Sheet, type SheetContext, type Sign } from './sheet.ts';

const barWidth = 400;
const mostPlaces = 12;
/** What a place is called of which nobody says where it is: no id is empty. */
const nowhere = '';

/** The parts of one loss: added up by jurisdiction, and the greatest of single supplies. */
export function attributionSheet(result: AttributionResult, context: SheetContext): Sheet {
  const { title, says, to } = context;
  const { say } = to;
  const { units, options, method } = result;
  const places = placesOf(units);
  const { shown, notes } = firstRows(units, units.length, context);
  const firstPlaces = places.slice(0, mostPlaces);
  const rest = units.slice(shown.length).reduce((sum, { share }) => sum + share, 0);
  const most = places.reduce((high, { share }) => Math.max(high, share), 0);
  const axis = evenAxis(most, barWidth, false, to.percent);
  const placeName = (id: string) => (id === nowhere ? say('不详', 'not known') : to.providerName(id));
  const part = say('在损失中的份额（占目标价值）', 'Part in the loss (share of target value)');
  return {
    title,
    says,
    notes: [
      say(
        `Shapley 分摊：某一法域对某一节点的供给，在所有先后次序中断供时各添多少损失，取平均；各份之和即总损失。${method === 'exact' ? '精确值。' : `抽样 ${options.samples} 次（种子 ${options.seed}）。`}`,
        `Shapley values: how much loss a node’s supply from one jurisdiction adds when supplies are cut one after another, on average over all orders; the parts add up to the whole loss. ${method === 'exact' ? 'Exact.' : `From ${options.samples} samples (seed ${options.seed}).`}`,
      ),
      ...(rest > 0 ? [say(`未画的各项合计 ${to.percent(rest)}。`, `Those not drawn come to ${to.percent(rest)} together.`)] : []),
      ...notes,
      ...(units.length === 0 && result.nullUnits === 0
        ? [
            say(
              '覆盖文件没有写明外部由谁供给，无从分摊。',
              'The coverage names nobody who supplies from outside: there is nothing to share out.',
            ),
          ]
        : [say(`另有 ${result.nullUnits} 项供给断与不断毫无影响。`, `${result.nullUnits} more supplies make no difference when cut.`)]),
    ],
    ...(shown.some(({ standardError = 0 }) => standardError > 0) ? { legend: errorSigns(to.say) } : {}),
    ...below(
      units.length === 0
        ? []
        : [
            {
              heading: say(
                `按法域合计（${places.length} 处${firstPlaces.length < places.length ? `，列出前 ${firstPlaces.length} 处` : ''}）`,
                `By jurisdiction (${firstPlaces.length < places.length ? `${firstPlaces.length} of ` : ''}${places.length})`,
              ),
              drawing: rowsDrawing(
                say('法域', 'Jurisdiction'),
                firstPlaces.map((place) => ({ id: place.id, label: placeName(place.id), full: placeName(place.id), of: place })),
                [
                  barColumn(part, barWidth + 120, axis, ({ share }) => ({ value: share, figure: small(share, to) })),
                  textColumn(say('其中最大的', 'Most of it'), 220, ({ nodes }) => to.names(nodes, 3)),
                ],
              ),
            },
            {
              heading: say(`逐项：节点与法域（共 ${units.length} 项）`, `One by one: node and jurisdiction (${units.length})`),
              drawing: rowsDrawing(
                say('节点', 'Node'),
                shown.map((unit) => ({
                  id: unit.node,
                  label: to.name(unit.node),
                  full: `${to.fullName(unit.node)}: ${to.providers(unit.suppliers)}`,
                  of: unit,
                })),
                [
                  unitColumn(part, axis, to),
                  textColumn(say('法域', 'Jurisdiction'), 220, ({ jurisdiction = nowhere }) => placeName(jurisdiction)),
                ],
              ),
            },
          ],
    ),
  };
}

interface Place {
  readonly id: string;
  readonly share: number;
  /** Greatest part first. */
  readonly nodes: readonly string[];
}

/** Parts added up by where the supply is from, the greatest first; equals as met. */
function placesOf(units: readonly AttributedUnit[]): Place[] {
  const found = new Map<string, { id: string; share: number; nodes: string[] }>();
  for (const { node, jurisdiction = nowhere, share } of units) {
    const place = found.get(jurisdiction) ?? { id: jurisdiction, share: 0, nodes: [] };
    place.share += share;
    place.nodes.push(node);
    found.set(jurisdiction, place);
  }
  return [...found.values()].sort((a, b) => Math.round(b.share * 1e12) - Math.round(a.share * 1e12));
}

/** A share in per cent; one too small for that is not nothing. */
function small(share: number, { percent }: Speaker): string {
  return share > 0 && share < 0.0005 ? '<0.1%' : percent(share);
}

/** A bar with its standard error, where it has one. */
function unitColumn(heading: string, axis: Axis, to: Speaker): RowColumn<AttributedUnit> {
  const bars = barColumn<AttributedUnit>(heading, barWidth + 120, axis, ({ share, standardError: error = 0 }) => ({
    value: share,
    figure: error > 0 ? `${small(share, to)} ± ${small(error, to)}` : small(share, to),
  }));
  return {
    ...bars,
    draw: (unit, x, middle) => {
      const { share, standardError: error = 0 } = unit;
      const [low, high] = [Math.max(0, share - error), share + error].map((value) => x + axis.at(value)) as [number, number];
      return [...bars.draw(unit, x, middle), ...(error > 0 ? [errorMark(low, high, middle)] : [])];
    },
  };
}

function errorMark(low: number, high: number, y: number): string {
  const cap = (x: number) => `M${point(x, y - 3)}V${rounded(y + 3)}`;
  return element('path', {
    d: `M${point(low, y)}H${rounded(high)}${cap(low)}${cap(high)}`,
    stroke: ink.lost,
    'stroke-width': 1.5,
    fill: 'none',
  });
}

function errorSigns(say: (zh: string, en: string) => string): Sign[] {
  return [{ drawn: errorMark(6, 28, 10), means: say('估计值 ± 一个标准误', 'estimate ± one standard error') }];
}
