import { terms } from '../../../model/terms.ts';
import type { Lit } from '../lights.ts';
import type { PageClaim, PageFinding, PageItem, PageRoad } from '../page-data.ts';
import { element } from './element.ts';
import { looks, type Reader } from './reader.ts';

const mostListed = 40;

/** The open panel's content. */
export function panelOf(reader: Reader, choose: (node: number | undefined) => void): readonly Node[] {
  const { view, data, say } = reader;
  switch (view.panel) {
    case 'node':
      return view.node === undefined ? openingPanel(reader) : nodePanel(reader, view.node, choose);
    case 'weak':
      return findings(reader, say('weakIntro', { n: data.weakLinks.total }), data.weakLinks.items, choose);
    case 'gaps':
      return data.gaps === undefined
        ? [element('p', {}, say('noCoverage'))]
        : findings(reader, say('gapsIntro', { n: data.gaps.total }), data.gaps.items, choose);
    case 'road':
      return roadPanel(reader);
    case 'list':
      return listPanel(reader, choose);
    default:
      return view.panel satisfies never;
  }
}

/** Where no node is chosen: what is in view, and where to begin. */
function openingPanel(reader: Reader): Node[] {
  const { data, view, say, text, change } = reader;
  const isAll = view.chain === 'all';
  const nodes = data.nodes.filter(({ chain }) => (isAll ? chain !== -1 : chain === view.chain));
  const facts = { c: data.chains.length, n: nodes.length, e: nodes.filter(({ end }) => end === true).length };
  const states = [...looks].flatMap(([state, { mark }]) => {
    const count = nodes.filter((node) => reader.facetOf(node, 'state') === state).length;
    return count === 0 ? [] : [element('li', { class: `chip state-${state}` }, `${mark} ${reader.facetName('state', state)} ${count}`)];
  });
  const begin = [
    ['weak', 'weakBegin', true],
    ['gaps', 'gapsBegin', data.gaps !== undefined],
    ['road', 'roadBegin', data.roads !== undefined],
  ] as const;
  return [
    element('h2', {}, view.chain === 'all' ? say('all', { n: data.chains.length }) : text(data.chains[view.chain]!.name)),
    element('p', {}, say(isAll ? 'summaryAll' : 'summary', facts)),
    ...(data.lens === undefined
      ? []
      : [
          element('p', {}, say('lens', { lens: text(data.lens) })),
          element('ul', { class: 'counts' }, ...states),
          element('p', { class: 'small' }, say('notAbsent')),
        ]),
    element('h3', {}, say('begin')),
    element('p', { class: 'hint' }, say(isAll ? 'hintAll' : 'hint')),
    element(
      'ul',
      {},
      ...begin.flatMap(([panel, word, isThere]) =>
        isThere
          ? [
              element(
                'li',
                {},
                element('button', { type: 'button', id: `begin-${panel}`, class: 'finding', click: () => change({ panel }) }, say(panel)),
                `${view.language === 'zh' ? '：' : ': '}${say(word)}`,
              ),
            ]
          : [],
      ),
    ),
  ];
}

/** A button that chooses a node, with its state's mark and, where it is another chain's, that chain. */
function nodeButton(reader: Reader, node: number, choose: (node: number) => void, from?: number): HTMLElement {
  const facts = reader.data.nodes[node]!;
  const state = reader.facetOf(facts, 'state');
  const mark = looks.get(state ?? '')?.mark;
  const isElsewhere = facts.chain !== (from ?? reader.view.chain);
  return element(
    'button',
    { type: 'button', class: 'node', click: () => choose(node), title: state === undefined ? undefined : reader.facetName('state', state) },
    mark === undefined ? undefined : element('span', { class: 'mark', 'aria-hidden': 'true' }, `${mark} `),
    reader.name(node),
    state === undefined ? undefined : element('span', { class: 'unseen' }, ` (${reader.facetName('state', state)})`),
    isElsewhere ? element('span', { class: 'from' }, ` ${reader.chainName(facts.chain)}`) : undefined,
  );
}

function nodePanel(reader: Reader, node: number, choose: (node: number | undefined) => void): Node[] {
  const { data, say, text, lights, view } = reader;
  const facts = data.nodes[node]!;
  const state = reader.facetOf(facts, 'state');
  const look = looks.get(state ?? '');
  const other = view.language === 'zh' ? facts.name.en : facts.name.zh;
  const tags = [
    facts.chain === -1 ? say('external') : reader.chainName(facts.chain),
    reader.facetName('kind', facts.kind),
    ...(facts.origin === undefined ? [] : [reader.facetName('layer', facts.origin)]),
    ...(facts.end === true ? [say('endProduct')] : []),
  ];
  const users = [...new Set(lights.arrows.flatMap((arrow) => (arrow.from === node ? [arrow.to] : [])))];
  return [
    element('h2', {}, reader.name(node)),
    element(
      'p',
      { class: 'names' },
      [other, ...(facts.aliases ?? [])]
        .map(text)
        .filter((name) => name !== reader.name(node))
        .join(' · '),
    ),
    element('p', { class: 'tags' }, ...tags.map((tag) => element('span', { class: 'tag' }, tag))),
    ...(state === undefined || data.lens === undefined
      ? []
      : [
          element(
            'p',
            { class: 'state' },
            element('span', { class: `chip state-${state}` }, `${look?.mark ?? ''} ${reader.facetName('state', state)}`),
            ` ${text(data.lens)}`,
          ),
        ]),
    ...(facts.inside === undefined ? [] : [element('p', {}, say('inside') + named(facts.inside.map(text), reader))]),
    ...(facts.outside === undefined ? [] : [element('p', {}, say('outside') + named(facts.outside.map(text), reader))]),
    ...(facts.note === undefined ? [] : [element('p', { class: 'note' }, text(data.texts[facts.note]!))]),
    ...lossBlock(reader, node, choose),
    element('h3', {}, say('needs')),
    ...needsBlock(reader, node, choose),
    element('p', { class: 'up' }, countLine(reader, 'upstreamCount', lights.upstream(node))),
    ...elsewhereBlock(reader, lights.upstream(node)),
    element('h3', {}, say('neededBy')),
    nodeList(reader, users, choose),
    element('p', { class: 'down' }, countLine(reader, 'downstreamCount', lights.downstream(node))),
    ...elsewhereBlock(reader, lights.downstream(node)),
    element('h3', {}, say('cites')),
    ...citationsBlock(reader, node),
    element('p', { class: 'id' }, facts.chain === -1 ? facts.id : `${data.chains[facts.chain]!.id}/${facts.id}`),
  ];
}

function named(names: readonly string[], { view, say }: Reader): string {
  const shown = names.slice(0, 12).join(view.language === 'zh' ? '、' : ', ');
  return names.length <= 12 ? shown : `${shown}${view.language === 'zh' ? '；' : '; '}${say('more', { n: names.length - 12 })}`;
}

function countLine({ say }: Reader, word: 'upstreamCount' | 'downstreamCount', lit: Lit): string {
  const count = (tie: string) => [...lit.values()].filter((one) => one === tie).length;
  return say(word, { n: lit.size, a: count('essential'), b: count('alternative'), c: count('optional') });
}

/** How many of what is lit stand in which other chains, and so are not in the picture. */
function elsewhereBlock(reader: Reader, lit: Lit): Node[] {
  const { data, say, view } = reader;
  const counts = new Map<number, number>();
  for (const node of lit.keys()) {
    const { chain } = data.nodes[node]!;
    if (chain !== view.chain) counts.set(chain, (counts.get(chain) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const rows = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([chain, count]) => `${reader.chainName(chain)} ${count}`);
  return [element('p', { class: 'small' }, say('elsewhere', { n: total }) + rows.join(view.language === 'zh' ? '、' : ', '))];
}

function lossBlock(reader: Reader, node: number, choose: (node: number) => void): Node[] {
  const { lights, say, view } = reader;
  const { fallen, stopped, loss } = lights.lose(node);
  const percent =
    loss === undefined ? '' : `${view.language === 'zh' ? '，' : ', '}${say('loss', { p: `${Math.round(loss * 1000) / 10}%` })}`;
  const sentence = fallen.length === 1 ? say('onlyItself') : say('lose', { n: fallen.length, m: stopped.length });
  const box = element('input', {
    type: 'checkbox',
    id: 'loss',
    checked: view.isLossShown,
    change: () => reader.change({ isLossShown: box.checked }),
  });
  return [
    element('h3', {}, say('loseTitle')),
    element('p', { class: 'loss' }, sentence + percent),
    element('label', { for: 'loss', class: 'switch' }, box, say('showLoss')),
    ...(stopped.length === 0 ? [] : [element('p', { class: 'small' }, say('stops')), nodeList(reader, stopped, choose)]),
    element('p', { class: 'small' }, say('baseline')),
  ];
}

function needsBlock(reader: Reader, node: number, choose: (node: number) => void): Node[] {
  const { data, say, text } = reader;
  const { needs } = data.nodes[node]!;
  if (needs.length === 0) return [element('p', { class: 'small' }, say('noNeeds'))];
  const rows = needs.map(({ any, role, optional, from, note }) => {
    const tie = optional === true ? 'optional' : any.length > 1 ? 'alternative' : 'essential';
    const members = any.flatMap((member, at) => [
      ...(at === 0 ? [] : [element('span', { class: 'or' }, say('or'))]),
      nodeButton(reader, member, choose),
    ]);
    const facts = [
      text(terms.role[role as keyof typeof terms.role] ?? role),
      say(tie),
      ...(from === undefined ? [] : [say('inherited', { node: reader.name(from) })]),
    ];
    return element(
      'li',
      { class: tie },
      ...members,
      element('span', { class: 'role' }, ` ${facts.join(' · ')}`),
      note === undefined ? undefined : element('p', { class: 'small' }, text(data.texts[note]!)),
    );
  });
  return [element('ul', { class: 'needs' }, ...rows)];
}

function nodeList(reader: Reader, nodes: readonly number[], choose: (node: number) => void): HTMLElement {
  const rest = nodes.length - mostListed;
  return element(
    'ul',
    { class: 'nodes' },
    ...nodes.slice(0, mostListed).map((node) => element('li', {}, nodeButton(reader, node, choose))),
    rest > 0 ? element('li', { class: 'small' }, reader.say('more', { n: rest })) : undefined,
  );
}

function citationsBlock(reader: Reader, node: number): Node[] {
  const { data, say } = reader;
  const { claims, stated, needs } = data.nodes[node]!;
  const groups = [
    { title: say('ofNode'), claims },
    { title: say('ofState'), claims: stated ?? [] },
    ...needs.map((need) => ({ title: say('ofNeed', { node: need.any.map(reader.name).join(say('or')) }), claims: need.claims })),
  ].filter((group) => group.claims.length > 0);
  if (groups.length === 0) return [element('p', { class: 'small' }, say('noCites'))];
  return groups.map((group) =>
    element(
      'div',
      { class: 'cites' },
      element('h4', {}, group.title),
      element('ul', {}, ...group.claims.map((claim) => citation(reader, claim))),
    ),
  );
}

function citation({ data, text, view }: Reader, [source, at, level, how, note]: PageClaim): HTMLElement {
  const { title, by, published, url } = data.sources[source]!;
  const level_ = terms.level[level as keyof typeof terms.level];
  const how_ = terms.derivation[how as keyof typeof terms.derivation];
  const label = [title, by, published].filter((part) => part !== undefined).join(view.language === 'zh' ? '，' : ', ');
  const isLink = url !== undefined && /^https?:\/\//u.test(url);
  return element(
    'li',
    {},
    isLink ? element('a', { href: url, rel: 'noreferrer noopener', target: '_blank' }, label) : label,
    ` — ${text(data.texts[at]!)} `,
    element(
      'span',
      { class: 'level', title: level_ === undefined ? level : text(level_) },
      `[${level} · ${how_ === undefined ? how : text(how_)}]`,
    ),
    note === -1 ? undefined : element('div', { class: 'small' }, text(data.texts[note]!)),
  );
}

function findings(reader: Reader, intro: string, items: readonly PageFinding[], choose: (node: number) => void): Node[] {
  const { view, data, say } = reader;
  const isOne = view.chain !== 'all' && data.chains.length > 1;
  const shown = items.filter(({ node }) => reader.isShown(node) && (!isOne || !view.isOnlyHere || data.nodes[node]!.chain === view.chain));
  const box = element('input', {
    type: 'checkbox',
    id: 'only-here',
    checked: view.isOnlyHere,
    change: () => reader.change({ isOnlyHere: box.checked }),
  });
  return [
    element('p', { class: 'small' }, intro, data.chains.length > 1 ? `${view.language === 'zh' ? '' : ' '}${say('ranked')}` : ''),
    ...(isOne ? [element('label', { for: 'only-here', class: 'switch' }, box, say('onlyHere'))] : []),
    element(
      'ol',
      { class: 'findings' },
      ...shown.map((item) =>
        element(
          'li',
          { value: item.rank },
          element('button', { type: 'button', class: 'finding', click: () => choose(item.node) }, reader.text(item.text)),
          notesOf(reader, item),
        ),
      ),
    ),
  ];
}

function notesOf({ text }: Reader, { notes }: PageItem): HTMLElement {
  return element('ul', { class: 'because' }, ...notes.map((note) => element('li', {}, text(note))));
}

function roadPanel(reader: Reader): Node[] {
  const { data, say, text, view } = reader;
  const road = reader.road();
  if (road === undefined) return [element('p', {}, say(data.lens === undefined ? 'noCoverage' : 'noRoad'))];
  const { steps, impossible } = road;
  const head = [element('p', { class: 'small' }, say('roadIntro')), ...readingChoice(reader)];
  const unreachable = impossible.length === 0 ? [] : [element('p', { class: 'small' }, say('impossible', { m: impossible.length }))];
  if (steps.length === 0) return [...head, element('p', { class: 'note', role: 'status' }, emptyRoad(reader, road)), ...unreachable];
  const last = steps.length - 1;
  const go = (step: number) => () =>
    reader.change({ step: Math.min(last, Math.max(-1, step)), node: undefined, stage: undefined, isLossShown: false });
  const at = view.step ?? -1;
  const where = at === -1 ? say('start') : say('step', { n: at + 1, of: last + 1 });
  const slider = element('input', {
    type: 'range',
    id: 'road-slider',
    min: 0,
    max: last + 1,
    value: at + 1,
    'aria-label': say('road'),
    'aria-valuetext': where,
    change: () => go(Number(slider.value) - 1)(),
  });
  const facts = [
    ...(road.nested ? [] : [say('notNested')]),
    ...(road.stoppedBy === undefined ? [] : [say(road.stoppedBy === 'budget' ? 'roadBudget' : 'roadStopped')]),
  ];
  return [
    ...head,
    ...facts.map((fact) => element('p', { class: 'small' }, fact)),
    ...unreachable,
    element(
      'div',
      { class: 'steps' },
      element('button', { type: 'button', id: 'road-before', click: go(at - 1), disabled: at < 0 }, say('before')),
      slider,
      element('button', { type: 'button', id: 'road-next', click: go(at + 1), disabled: at >= last }, say('next')),
    ),
    element('p', { class: 'at', 'aria-live': 'polite' }, where),
    element(
      'ol',
      { class: 'findings' },
      ...steps.map((step, index) =>
        element(
          'li',
          { class: index === at ? 'current' : undefined },
          element(
            'button',
            {
              type: 'button',
              id: `road-${index}`,
              class: 'finding',
              click: go(index),
              'aria-current': index === at ? 'step' : undefined,
            },
            text(step.text),
          ),
          index === at ? notesOf(reader, step) : undefined,
        ),
      ),
    ),
  ];
}

/** What the nodes that no source speaks of are taken for, to choose from; nothing where all are known. */
function readingChoice({ data, view, say, change }: Reader): Node[] {
  const roads = data.roads ?? [];
  if (roads.length < 2) return [];
  const word = { absent: 'readingAbsent', present: 'readingPresent' } as const;
  const meaning = { absent: 'readingAbsentMeans', present: 'readingPresentMeans' } as const;
  return [
    element(
      'fieldset',
      { class: 'readings' },
      element('legend', {}, say('reading')),
      ...roads.map(({ unknown }, at) =>
        element(
          'label',
          { for: `reading-${unknown}` },
          element('input', {
            type: 'radio',
            name: 'reading',
            id: `reading-${unknown}`,
            checked: view.road === at,
            change: () => change({ road: at, step: undefined }),
          }),
          say(word[unknown]),
        ),
      ),
    ),
    element('p', { class: 'small' }, say(meaning[roads[view.road]!.unknown])),
  ];
}

/** Why a road has no step. */
function emptyRoad({ data, say }: Reader, { start, impossible, unknown, stoppedBy }: PageRoad): string {
  if (stoppedBy !== undefined) return say(stoppedBy === 'budget' ? 'roadBudget' : 'roadStopped');
  if (impossible.length > 0) return say('roadClosed', { m: impossible.length });
  const isByReading = unknown === 'present' && (data.roads ?? []).length > 1;
  return say(isByReading ? 'roadDone' : 'roadDoneSure', { n: start.length });
}

function listPanel(reader: Reader, choose: (node: number) => void): Node[] {
  const { data, view, text } = reader;
  const chains = view.chain === 'all' ? data.chains.map((_chain, at) => at) : [view.chain];
  return chains.flatMap((chain) => [
    element('h2', {}, text(data.chains[chain]!.name)),
    ...data.chains[chain]!.stages.map(({ name, columns }) =>
      element(
        'details',
        { open: view.chain !== 'all' },
        element('summary', {}, text(name)),
        element(
          'ul',
          { class: 'nodes' },
          ...columns
            .flat()
            .filter(reader.isShown)
            .map((node) => element('li', {}, nodeButton(reader, node, choose, chain))),
        ),
      ),
    ),
  ]);
}
