import { element } from './element.ts';
import type { Reader } from './reader.ts';

/** All chains: a row each, a box for every stage, in printed order — no lines to get lost in. */
export function overviewOf(reader: Reader, openChain: (chain: number) => void): HTMLElement {
  const { data, view, say, text } = reader;
  const ties = tiesOf(reader);
  const step = reader.step();
  const [has, added] = [new Set(step?.has), new Set(step?.added)];
  return element(
    'ol',
    { class: 'rows' },
    ...data.chains.map((chain, at) =>
      element(
        'li',
        { class: 'row' },
        element(
          'button',
          {
            type: 'button',
            id: `enter-${at}`,
            class: 'enter',
            click: () => openChain(at),
          },
          element('span', { class: 'enter-name' }, reader.chainName(at)),
          element('span', { class: 'enter-word' }, say('open'), element('span', { 'aria-hidden': 'true' }, ' ›')),
        ),
        element(
          'ol',
          { class: 'stages' },
          ...chain.stages.map((stage, index) => {
            const nodes = stage.columns.flat().filter(reader.isShown);
            const count = (state: string) => nodes.filter((node) => reader.facetOf(data.nodes[node]!, 'state') === state).length;
            const [present, planned] = [count('present') + count('weak') + count('blocked'), count('planned')];
            const new_ = nodes.filter((node) => added.has(node)).length;
            const there = nodes.filter((node) => has.has(node)).length;
            const isChosen = view.stage?.chain === at && view.stage.stage === index;
            const tie = ties.get(`${at}/${index}`);
            const isDim = (view.stage !== undefined && !isChosen && tie === undefined) || (step !== undefined && there === 0);
            const facts = [
              say('nodes', { n: nodes.length }),
              ...(data.lens === undefined ? [] : [say('evidenced', { n: present }), say('plannedCount', { n: planned })]),
            ];
            return element(
              'li',
              { class: 'stage-item' },
              element(
                'button',
                {
                  type: 'button',
                  id: `stage-${at}-${index}`,
                  class: `stage${isChosen ? ' chosen' : ''}${isDim ? ' dim' : ''}${new_ > 0 ? ' new' : there > 0 ? ' there' : ''}`,
                  'aria-pressed': isChosen ? 'true' : 'false',
                  click: () =>
                    reader.change({ stage: isChosen ? undefined : { chain: at, stage: index }, step: undefined, node: undefined }),
                },
                element('span', { class: 'stage-name' }, text(stage.name)),
                bar(nodes.length, present, planned, data.lens !== undefined),
                element('span', { class: 'stage-facts' }, ...facts.map((fact) => element('span', {}, fact))),
                step === undefined || there === 0
                  ? undefined
                  : element('span', { class: 'stage-new' }, `＋${there}${new_ > 0 ? ` (${say('added', { n: new_ })})` : ''}`),
                tie === undefined || isChosen
                  ? undefined
                  : element(
                      'span',
                      { class: 'stage-tie' },
                      [
                        ...(tie.up > 0 ? [`▲ ${say('suppliesTo', { n: tie.up })}`] : []),
                        ...(tie.down > 0 ? [`▼ ${say('suppliedBy', { n: tie.down })}`] : []),
                      ].join('  '),
                    ),
              ),
            );
          }),
        ),
      ),
    ),
  );
}

/** How many of a stage are evidenced and planned, as a bar; the words beside it say the same. */
function bar(all: number, present: number, planned: number, isShown: boolean): Node | undefined {
  if (!isShown || all === 0) return undefined;
  const ns = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(ns, 'svg');
  svg.setAttribute('class', 'bar');
  svg.setAttribute('viewBox', '0 0 100 6');
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  const part = (from: number, to: number, kind: string) => {
    const rect = document.createElementNS(ns, 'rect');
    rect.setAttribute('x', String(from));
    rect.setAttribute('y', '0');
    rect.setAttribute('width', String(to - from));
    rect.setAttribute('height', '6');
    rect.setAttribute('class', kind);
    svg.append(rect);
  };
  const [a, b] = [(100 * present) / all, (100 * (present + planned)) / all];
  part(0, 100, 'bar-unknown');
  part(a, b, 'bar-planned');
  part(0, a, 'bar-present');
  return svg;
}

/** Stages tied to the chosen one: supply relations up and down. */
function tiesOf({ data, view, lights }: Reader): ReadonlyMap<string, { up: number; down: number }> {
  const ties = new Map<string, { up: number; down: number }>();
  if (view.stage === undefined) return ties;
  const places = new Map<number, string[]>();
  data.chains.forEach(({ stages }, chain) =>
    stages.forEach(({ columns }, stage) => {
      for (const node of columns.flat()) places.set(node, [...(places.get(node) ?? []), `${chain}/${stage}`]);
    }),
  );
  const own = new Set(data.chains[view.stage.chain]!.stages[view.stage.stage]!.columns.flat());
  const count = (node: number, side: 'up' | 'down') => {
    for (const place of places.get(node) ?? []) {
      const tie = ties.get(place) ?? { up: 0, down: 0 };
      tie[side]++;
      ties.set(place, tie);
    }
  };
  for (const { from, to } of lights.arrows) {
    if (own.has(to) && !own.has(from)) count(from, 'up');
    if (own.has(from) && !own.has(to)) count(to, 'down');
  }
  return ties;
}
