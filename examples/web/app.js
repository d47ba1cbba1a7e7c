// The page: what was chosen goes to region.js, what comes back is written down. Text is only ever set as text.
import { chains, choosable, completionOf, coverageOf, factsOf, gapsOf, listedInJiangxi, networkOf, sourceOf } from './region.js';
import { obstacles, reasons, sentences, words } from './words.js';

const page = (id) => document.getElementById(id);
const state = { language: 'zh', chain: 'photovoltaics', target: 'all', start: 'jiangxi', unticked: 'unknown', trade: 'resources' };
let ticked = new Set();
let network = networkOf(state.chain);
let gapsShown = 20;
let rows = [];
let asked = new AbortController();

const say = ([zh, en]) => (state.language === 'zh' ? zh : en);
const word = (key) => say(words[key]);
const sentence = (key, ...facts) => say(sentences[key](...facts));
const inWords = (text) => (typeof text === 'string' ? text : text[state.language]);
const nameOf = (id) => inWords(factsOf(id).node.name);
const chainName = (id) => inWords(chains.find((chain) => chain.id === id).name);
const namesOf = (ids, most = 4) =>
  ids.slice(0, most).map(nameOf).join(word('separator')) + (ids.length > most ? sentence('more', ids.length) : '');
const rounded = (value) => String(Math.round(value * 1e6) / 1e6);

/** An element with text and children. */
function element(tag, { text, className, ...properties } = {}, ...children) {
  const made = document.createElement(tag);
  if (text !== undefined) made.textContent = text;
  if (className !== undefined) made.className = className;
  Object.assign(made, properties);
  made.append(...children);
  return made;
}

/** Fills a select, keeping what is chosen where it is still on offer. */
function offer(id, choices) {
  if (!choices.some(([value]) => value === state[id])) state[id] = choices[0][0];
  page(id).replaceChildren(...choices.map(([value, text]) => element('option', { value, text })));
  page(id).value = state[id];
}

function writeChoices() {
  offer('chain', [...chains.map(({ id, name }) => [id, inWords(name)]), ['all', word('allChains')]]);
  const ends = network.nodes.filter(({ node, external }) => !external && node.endProduct);
  offer('target', [['all', word('allTargets')], ...ends.map(({ id }) => [id, nameOf(id)])]);
  for (const [id, keys] of [
    ['start', ['jiangxi', 'empty']],
    ['unticked', ['unknown', 'absent']],
    ['trade', ['resources', 'closed', 'open']],
  ])
    offer(
      id,
      keys.map((key) => [key, word(key)]),
    );
}

function writeWords() {
  document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';
  document.title = `${word('title')} · chanyelian`;
  for (const place of document.querySelectorAll('[data-word]')) place.textContent = word(place.dataset.word);
  for (const place of document.querySelectorAll('[data-label]')) place.setAttribute('aria-label', word(place.dataset.label));
  for (const button of document.querySelectorAll('[data-language]'))
    button.setAttribute('aria-pressed', String(button.dataset.language === state.language));
}

/** Where a node stands in the list: its stage, its chain where all are shown, or what comes from elsewhere. */
function groupOf({ chain, node, external }) {
  if (external) return word('otherChains');
  const stage = chains.find((one) => one.id === chain).stages.find((one) => one.id === node.stage);
  const stageName = stage === undefined ? word('noStage') : state.language === 'zh' ? (stage.printed ?? stage.name.zh) : stage.name.en;
  return state.chain === 'all' ? `${chainName(chain)} · ${stageName}` : stageName;
}

function writeNodes() {
  const groups = new Map();
  const offered = new Set(choosable(network));
  rows = network.nodes
    .filter(({ id }) => offered.has(id))
    .map((one) => {
      const { id } = one;
      const { name, aliases } = factsOf(id).node;
      const box = element('input', { type: 'checkbox', value: id, checked: ticked.has(id) });
      const other = state.language === 'zh' ? name.en : name.zh;
      const label = element(
        'label',
        { className: 'node' },
        box,
        element('span', { className: 'name', text: nameOf(id) }),
        ...(other === nameOf(id)
          ? []
          : [element('span', { className: 'other', text: other, lang: state.language === 'zh' ? 'en' : 'zh-CN' })]),
      );
      const group = groupOf(one);
      groups.set(group, [...(groups.get(group) ?? []), label]);
      return { id, label, box, words: [id, name.zh, name.en, ...(aliases ?? [])].join('\n').toLowerCase() };
    });
  page('nodes').replaceChildren(
    ...Array.from(groups, ([group, labels]) => element('fieldset', {}, element('legend', { text: group }), ...labels)),
  );
  filterNodes();
}

function filterNodes() {
  const sought = page('search').value.trim().toLowerCase();
  const only = page('only').checked;
  let shown = 0;
  for (const { label, box, words } of rows) {
    label.hidden = !(words.includes(sought) && (!only || box.checked));
    if (!label.hidden) shown++;
  }
  for (const group of page('nodes').children) group.hidden = ![...group.querySelectorAll('label')].some((label) => !label.hidden);
  page('count').textContent = sentence('count', rows.filter(({ box }) => box.checked).length, shown, rows.length);
}

/** A because-line: the way from the node to a target, and what the first step rests on. */
function becauseOf(neededBy) {
  const route = neededBy.length === 0 ? [] : [neededBy[0].on, ...neededBy.map(({ node }) => node)];
  const claims = [...(neededBy[0]?.claims ?? [])].sort((a, b) => a.level.codePointAt(0) - b.level.codePointAt(0));
  return [
    ...(route.length === 0 ? [] : [element('p', { className: 'because', text: word('because') + route.map(nameOf).join(' → ') })]),
    ...(claims.length === 0 ? [] : [element('p', { className: 'source', text: `${word('evidence')}${citationOf(claims[0])}` })]),
  ];
}

function citationOf(claim) {
  if (claim.how === 'judged') return `${word('judged')} [${claim.level}]`;
  const source = sourceOf(claim);
  const title =
    source === undefined ? claim.source : source.short === undefined ? say([`《${source.title}》`, source.title]) : inWords(source.short);
  return `${title}${say([' ', ', '])}${claim.at} [${claim.level}]`;
}

function writeFigures({ gaps, attainable, completeness }) {
  const all = attainable.certain.length + attainable.possible.length + attainable.no.length;
  const { low } = completeness.count;
  const figures = [
    ['attainable', sentence('of', attainable.certain.length, all)],
    ...(state.unticked === 'absent' ? [] : [['perhaps', sentence('of', attainable.certain.length + attainable.possible.length, all)]]),
    ['present', sentence('of', Math.round(low * completeness.nodes), completeness.nodes)],
    ['gapCount', String(gaps.length)],
  ];
  page('figures').replaceChildren(
    ...figures.map(([key, text]) =>
      element('div', {}, element('span', { className: 'figure', text }), element('span', { className: 'what', text: word(key) })),
    ),
  );
  return all;
}

function writeGaps({ gaps }) {
  const stopping = gaps.filter(({ bought, blocksTargets }) => !bought && blocksTargets.length > 0).length;
  page('gaps-note').textContent = gaps.length === 0 ? word('noGaps') : sentence('gaps', gaps.length, stopping);
  page('more').hidden = gaps.length <= gapsShown;
  page('gaps').replaceChildren(
    ...gaps.slice(0, gapsShown).map(({ node, bought, blocksTargets, because }) => {
      const reason = say(reasons[because.kind]);
      const item = element(
        'li',
        {},
        element(
          'div',
          { className: 'head' },
          element('span', { className: 'name', text: nameOf(node) }),
          element('span', { className: `state ${because.kind}`, text: reason }),
          ...(bought ? [element('span', { className: 'state bought', text: word('bought') })] : []),
        ),
        element('p', {
          className: 'stops',
          text: blocksTargets.length === 0 ? sentence('stopsNone') : sentence('stops', blocksTargets.length, namesOf(blocksTargets, 3)),
        }),
        ...becauseOf(because.neededBy),
      );
      item.dataset.node = node;
      return item;
    }),
  );
}

/** One reading of the unknown: the set, its proof, and why each node of it is needed. */
function writeFilled(filled, title) {
  const parts = title === undefined ? [] : [element('h3', { text: title })];
  if (filled.kind === 'impossible') {
    const lacking = filled.impossible.lacking
      .slice(0, 12)
      .map(({ node, why }) => `${nameOf(node)}${say(['：', ': '])}${say(obstacles[why])}`);
    return [...parts, element('p', { text: word('impossible') }), element('ul', {}, ...lacking.map((text) => element('li', { text })))];
  }
  const [first] = filled.solutions;
  if (first === undefined) return [...parts, element('p', { text: word('none') })];
  if (first.add.length === 0 && first.buy.length === 0) return [...parts, element('p', { className: 'good', text: word('nothing') })];
  const reasonsOf = new Map(first.because.map(({ node, neededBy }) => [node, neededBy]));
  const percent = `${Math.round((filled.gap ?? 1) * 1000) / 10}%`;
  const bound = rounded(filled.lowerBound);
  const itemOf = (id) => {
    const because = becauseOf(reasonsOf.get(id) ?? []);
    const item =
      because.length === 0
        ? element('li', {}, element('p', { className: 'alone', text: nameOf(id) }))
        : element('li', {}, element('details', {}, element('summary', { text: nameOf(id) }), ...because));
    item.dataset.node = id;
    return item;
  };
  const listOf = (ids) => element('ul', { className: 'set' }, ...ids.map(itemOf));
  const list = (ids, key) => {
    if (ids.length === 0) return [];
    const most = ids.length <= 30 ? ids.length : 24;
    const rest = ids.slice(most);
    return [
      element(title === undefined ? 'h3' : 'h4', { text: `${word(key)} (${ids.length})` }),
      listOf(ids.slice(0, most)),
      ...(rest.length === 0
        ? []
        : [element('details', { className: 'rest' }, element('summary', { text: sentence('rest', rest.length) }), listOf(rest))]),
    ];
  };
  const tick = element('button', { type: 'button', className: 'tick', text: word('tick') });
  tick.addEventListener('click', () => {
    for (const id of first.add) ticked.add(id);
    for (const row of rows) row.box.checked = ticked.has(row.id);
    filterNodes();
    void answer();
    page('answers').focus({ preventScroll: true });
  });
  return [
    ...parts,
    element(
      'p',
      { className: 'sum' },
      element('strong', { text: sentence('sum', rounded(first.cost), first.add.length, first.buy.length) }),
      element('span', { className: `proof ${filled.optimal ? 'optimal' : 'open'}`, text: word(filled.optimal ? 'proven' : 'notProven') }),
      element('span', { className: 'bound', text: filled.optimal ? sentence('proof', bound) : sentence('bound', bound, percent) }),
    ),
    ...list(first.add, 'add'),
    ...list(first.buy, 'buy'),
    ...(first.add.length === 0 ? [] : [tick]),
  ];
}

function writeCompletion(result) {
  const readings =
    result.ifUnknownPresent === undefined
      ? [[result, undefined]]
      : [
          [result, word('ifAbsent')],
          [result.ifUnknownPresent, word('ifPresent')],
        ];
  page('completion').replaceChildren(
    ...readings.map(([filled, title]) => element('div', { className: 'reading' }, ...writeFilled(filled, title))),
  );
}

/** Asks again: the gaps at once, the completion when it is there; an answer that was overtaken is dropped. */
async function answer() {
  asked.abort();
  asked = new AbortController();
  const { signal } = asked;
  const completion = page('completion');
  const coverage = coverageOf(network, { ...state, ticked });
  const gaps = gapsOf(network, state, coverage);
  const all = writeFigures(gaps);
  writeGaps(gaps);
  page('status').textContent = sentence('status', gaps.gaps.length, gaps.attainable.certain.length, all);
  completion.setAttribute('aria-busy', 'true');
  if (completion.childElementCount === 0) completion.replaceChildren(element('p', { text: word('working') }));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))); // what was ticked shows first
  if (signal.aborted) return;
  try {
    const result = await completionOf(network, state, coverage, signal);
    if (signal.aborted) return;
    writeCompletion(result);
  } catch (error) {
    if (signal.aborted) return;
    completion.replaceChildren(element('p', { className: 'bad', text: String(error.message) }));
  }
  completion.setAttribute('aria-busy', 'false');
}

function startAgain() {
  const offered = choosable(network);
  ticked = new Set(state.start === 'jiangxi' ? offered.filter((id) => listedInJiangxi.has(id)) : []);
}

function writeAll() {
  writeWords();
  writeChoices();
  writeNodes();
  void answer();
}

for (const id of ['chain', 'target', 'start', 'unticked', 'trade'])
  page(id).addEventListener('change', ({ target }) => {
    state[id] = target.value;
    gapsShown = 20;
    if (id === 'chain') network = networkOf(state.chain);
    if (id === 'chain' || id === 'start') startAgain();
    writeAll();
  });
page('nodes').addEventListener('change', ({ target }) => {
  if (target.checked) ticked.add(target.value);
  else ticked.delete(target.value);
  filterNodes();
  void answer();
});
page('search').addEventListener('input', filterNodes);
page('only').addEventListener('change', filterNodes);
page('choices').addEventListener('submit', (event) => event.preventDefault());
page('more').addEventListener('click', () => {
  gapsShown += 40;
  writeGaps(gapsOf(network, state, coverageOf(network, { ...state, ticked })));
});
for (const button of document.querySelectorAll('[data-language]'))
  button.addEventListener('click', () => {
    state.language = button.dataset.language;
    writeAll();
  });

startAgain();
writeAll();
