import type { Speaker } from '../speaker.ts';
import { element, point, rounded } from './markup.ts';
import { ink, written, type Sign } from './sheet.ts';

/** A share, known or between two bounds. */
export type Value = number | { readonly low: number; readonly high: number };

const barHeight = 12;

/** A share from 0 to 1 as a bar: solid up to what is certain, open and dashed up to what is possible; its figure follows. */
export function shareBar(value: Value | undefined, x: number, y: number, width: number, to: Speaker): string {
  const frame = element('rect', { x, y, width, height: barHeight, fill: ink.paper, stroke: ink.grid, 'stroke-width': 1 });
  const says = element('title', {}, shareWords(value, to));
  if (value === undefined)
    return element(
      'g',
      { class: 'share unknown' },
      says,
      frame,
      written('?', x + width / 2, y + 10.5, { size: 12, anchor: 'middle', fill: ink.faint }),
    );
  const { low, high } = typeof value === 'number' ? { low: value, high: value } : value;
  const [from, until] = [low, high].map((share) => x + width * Math.min(1, Math.max(0, share))) as [number, number];
  return element(
    'g',
    { class: 'share' },
    says,
    frame,
    ...(from > x ? [element('rect', { x, y, width: from - x, height: barHeight, fill: ink.strong })] : []),
    ...(until > from
      ? [
          element('rect', {
            x: from,
            y,
            width: until - from,
            height: barHeight,
            fill: ink.strongFill,
            stroke: ink.strong,
            'stroke-width': 1.2,
            'stroke-dasharray': '4 2.5',
          }),
        ]
      : []),
    element('path', { d: `M${point(from, y - 2)}V${rounded(y + barHeight + 2)}`, stroke: ink.text, 'stroke-width': 1.5 }),
    written(shareWords(value, to), x + width + 8, y + 10.5, { size: 11 }),
  );
}

/** The figure, or that there is none. */
function shareWords(value: Value | undefined, to: Speaker): string {
  if (value === undefined) return to.say('不详', 'not known');
  return typeof value === 'number' ? to.percent(value) : `${to.percent(value.low)}–${to.percent(value.high)}`;
}

/** What the bars of these values need explained. */
export function shareSigns(
  values: readonly (Value | undefined)[],
  { say }: Speaker,
  certain = say('确定（刻度 0–100%）', 'certain (scale 0–100%)'),
): Sign[] {
  const bar = (part: string) =>
    element('rect', { x: 0, y: 4, width: 34, height: barHeight, fill: ink.paper, stroke: ink.grid, 'stroke-width': 1 }) + part;
  const between = (value: Value | undefined) => typeof value === 'object' && value.high > value.low;
  return [
    {
      drawn: bar(element('rect', { x: 0, y: 4, width: 20, height: barHeight, fill: ink.strong })),
      means: certain,
    },
    ...(values.some(between)
      ? [
          {
            drawn: bar(
              element('rect', {
                x: 6,
                y: 4,
                width: 22,
                height: barHeight,
                fill: ink.strongFill,
                stroke: ink.strong,
                'stroke-width': 1.2,
                'stroke-dasharray': '4 2.5',
              }),
            ),
            means: say('可能：下限至上限', 'possible: from the lower to the upper bound'),
          },
        ]
      : []),
    ...(values.includes(undefined)
      ? [
          {
            drawn: bar(written('?', 17, 14.5, { size: 12, anchor: 'middle', fill: ink.faint })),
            means: say('不详，不等于 0', 'not known, which is not 0'),
          },
        ]
      : []),
  ];
}
