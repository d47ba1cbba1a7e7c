import { element } from './element.ts';
import { looks, type Reader } from './reader.ts';

/** What the colours, marks and lines now in view mean. */
export function legendOf({ data, view, say, facetOf, facetName }: Reader): readonly HTMLElement[] {
  const states = new Set(data.nodes.flatMap((node) => facetOf(node, 'state') ?? []));
  const chip = (kind: string, label: string) => element('span', { class: `chip ${kind}` }, label);
  const key = (label: string) => element('span', { class: 'key' }, label);
  const line = (kind: string, label: string) =>
    element('span', { class: 'key' }, element('span', { class: `line ${kind}`, 'aria-hidden': 'true' }), label);
  const isStepShown = view.step !== undefined;
  return [
    ...[...looks]
      .filter(([state]) => states.has(state))
      .map(([state, { mark }]) => chip(`state-${state}`, `${mark} ${facetName('state', state)}`)),
    ...(isStepShown ? [chip('added', `＋ ${say('byStep')}`), chip('there', `✓ ${say('earlier')}`), chip('attained', say('attained'))] : []),
    ...(view.chain === 'all'
      ? []
      : [
          line('essential', say('essential')),
          line('alternative', say('alternative')),
          line('optional', say('optional')),
          ...(isStepShown || view.isLossShown ? [] : [line('up', say('upstream')), line('down', say('downstream'))]),
          ...(view.isLossShown ? [chip('falls', `✕ ${say('falls')}`)] : []),
          chip('end', say('endProduct')),
          ...(isStepShown ? [] : [key(say('shapes'))]),
          ...(data.chains.length > 1 ? [key(`↗ ${say('other')}`)] : []),
        ]),
  ];
}
