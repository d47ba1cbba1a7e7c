import type { Arrow, Lit } from '../lights.ts';
import { labelLines } from './label.ts';
import { looks, type Reader } from './reader.ts';

/** How a box looks now. */
interface BoxFace {
  readonly label: string;
  /** Size of its letters, in pixels at scale 1. */
  readonly size: number;
  readonly fill: string;
  readonly ink: string;
  readonly line: string;
  readonly dash: string;
  readonly classes: string;
}

/** How the boxes and arrows of a picture look in the present view. */
export interface Faces {
  readonly box: (node: number) => BoxFace;
  /** Classes of an arrow, its tie aside; `hidden` where it is not to be drawn. */
  readonly arrow: (arrow: Arrow) => string;
}

const plain = { mark: '', fill: '#f4f6f8', pale: '#f8fafb', line: '#56616b' };

/** Of more arrows only those that the view lights are drawn, and of more of these only those of the node chosen. */
export const mostArrows = 500;

/** Works out what the view lights, dims and hides in a picture with these arrows. */
export function facesOf(reader: Reader, arrows: readonly Arrow[]): Faces {
  const { view, lights, data } = reader;
  const { node, isLossShown } = view;
  const up: Lit = node === undefined ? new Map() : lights.upstream(node);
  const down: Lit = node === undefined ? new Map() : lights.downstream(node);
  const fallen = new Set(node !== undefined && isLossShown ? lights.lose(node).fallen : []);
  const isStepShown = view.step !== undefined && node === undefined;
  const step = reader.step();
  const [has, added] = [new Set(step?.has), new Set(step?.added)];
  const attained = new Set(view.step === -1 ? reader.road()?.start : step?.attained);
  const sideOf = (from: number, to: number): 'up' | 'down' | undefined => {
    if (node === undefined) return undefined;
    if (up.has(from) && (to === node || up.has(to))) return 'up';
    return down.has(to) && (from === node || down.has(from)) ? 'down' : undefined;
  };
  const isCrowd = arrows.length > mostArrows;
  const faint = isCrowd ? 'hidden' : 'dim';
  const isFew = node !== undefined && isCrowd && arrows.filter(({ from, to }) => sideOf(from, to) !== undefined).length > mostArrows;
  return {
    box: (index) => {
      const facts = data.nodes[index]!;
      const state = reader.facetOf(facts, 'state');
      const look = looks.get(state ?? '') ?? plain;
      const isNew = isStepShown && added.has(index);
      const isThere = isStepShown && has.has(index);
      const mark = fallen.has(index) ? '✕' : isNew ? '＋' : isThere ? '✓' : look.mark;
      const tie = up.get(index) ?? down.get(index);
      const isLit = isLossShown ? fallen.has(index) : index === node || tie !== undefined;
      const isDim = node !== undefined ? !isLit : isStepShown && !isNew && !isThere && !attained.has(index);
      const side = up.has(index) ? 'up' : 'down';
      const isTied = !isLossShown && index !== node && tie !== undefined;
      const words = [mark, reader.name(index), facts.chain === view.chain ? '' : '↗'];
      return {
        ...lettersOf(words.filter((word) => word !== '').join(' ')),
        fill: isNew ? '#005a9c' : isThere ? '#9cc9ee' : fallen.has(index) ? '#3a3f45' : isDim ? look.pale : look.fill,
        ink: isNew || fallen.has(index) ? '#ffffff' : '#14202b',
        line: look.line,
        dash: state === 'unknown' || state === 'planned' ? 'dashed' : 'solid',
        classes: joined([
          'good',
          facts.kind === 'resource' || facts.kind === 'equipment' ? `kind-${facts.kind}` : '',
          facts.end === true ? 'end' : '',
          index === node ? 'chosen' : '',
          isTied ? `${side} ${tie}` : '',
          isStepShown && attained.has(index) ? 'attained' : '',
          isDim ? 'dim' : '',
          reader.isShown(index) ? '' : 'hidden',
        ]),
      };
    },
    arrow: ({ from, to }) => {
      if (!reader.isShown(from) || !reader.isShown(to)) return 'hidden';
      if (isFew && from !== node && to !== node) return 'hidden';
      if (isLossShown && node !== undefined) return fallen.has(from) && fallen.has(to) ? 'falls' : faint;
      const side = sideOf(from, to);
      if (side !== undefined) return from === node || to === node ? side : `${side} far`;
      return node !== undefined || isStepShown ? faint : isCrowd ? 'hidden' : '';
    },
  };
}

/** A Chinese name in larger letters than one in Latin ones, which needs the room. */
function lettersOf(words: string): { readonly label: string; readonly size: number } {
  const isChinese = /\p{Script=Han}/u.test(words);
  return { label: labelLines(words, isChinese ? 19.4 : 22.6, 2).join('\n'), size: isChinese ? 15 : 13.5 };
}

function joined(words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ');
}
