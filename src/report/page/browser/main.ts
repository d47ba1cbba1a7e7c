import { languages } from '../../../model/text.ts';
import type { PageData } from '../page-data.ts';
import { unpack, type Packed } from '../packed.ts';
import { byId, element } from './element.ts';
import { finder } from './find.ts';
import { overviewOf } from './overview.ts';
import { panelOf } from './panels.ts';
import { pictureIn, type Picture } from './picture.ts';
import { facets, looks, panels, readerOf, type View } from './reader.ts';

const data = unpack(JSON.parse(byId('data').textContent) as Packed) as PageData;
const reader = readerOf(data, (before) => draw(before));
const find = finder(data);
let picture: Picture | undefined;

draw(undefined);
byId('everything').addEventListener('click', () => openChain('all'));
window.addEventListener('resize', () => {
  if (reader.view.chain === 'all') return;
  picture?.show(reader.view.chain);
  picture?.paint();
});
document.documentElement.dataset['ready'] = 'yes';

/** Chooses a node, and goes to where it stands. */
function choose(node: number | undefined): void {
  const { view } = reader;
  if (node === undefined) return reader.change({ node, isLossShown: false });
  const own = data.nodes[node]!.chain;
  const isHere =
    view.chain !== 'all' && data.chains[view.chain]!.stages.some(({ columns }) => columns.some((column) => column.includes(node)));
  reader.change({
    node,
    panel: 'node',
    stage: undefined,
    step: undefined,
    isLossShown: false,
    ...(isHere || own === -1 ? {} : { chain: own }),
  });
  picture?.reveal(node);
  byId('status').textContent = reader.say('selected', { node: reader.name(node) });
}

/** Opens a panel; the steps of the roadmap are coloured while theirs is open. */
function openPanel(panel: View['panel']): void {
  reader.change({ panel, ...(panel === 'road' ? {} : { step: undefined }) });
}

function openChain(chain: View['chain']): void {
  (byId('search') as HTMLInputElement).value = '';
  reader.change({ chain, node: undefined, stage: undefined, isLossShown: false });
}

/** Puts the view on the screen; what the change does not touch stays as it is. */
function draw(before: View | undefined): void {
  const { view, say } = reader;
  const isNewLanguage = before === undefined || before.language !== view.language;
  if (isNewLanguage) drawWords();
  if (isNewLanguage || before.chain !== view.chain) drawChainChoice();
  drawFilters();
  drawLegend();
  byId('panel').replaceChildren(...panelOf(reader, choose));
  if (before?.panel !== view.panel || before.node !== view.node) byId('panel').scrollTop = 0;
  for (const panel of panels) {
    const tab = byId(`tab-${panel}`);
    tab.setAttribute('aria-selected', String(panel === view.panel));
    tab.tabIndex = panel === view.panel ? 0 : -1;
  }
  byId('panel').setAttribute('aria-labelledby', `tab-${view.panel}`);
  byId('note').textContent = view.chain === 'all' && view.stage !== undefined ? say('stageTies') : '';
  drawPicture(before, isNewLanguage); // last: it takes the room that is left
}

function drawPicture(before: View | undefined, isNewLanguage: boolean): void {
  const { view, say } = reader;
  const isAll = view.chain === 'all';
  byId('rows').toggleAttribute('hidden', !isAll);
  byId('everything').toggleAttribute('hidden', data.chains.length < 2);
  byId('everything').setAttribute('aria-pressed', String(isAll));
  byId('graph').toggleAttribute('hidden', isAll);
  byId('tools').toggleAttribute('hidden', isAll);
  if (view.chain === 'all') {
    byId('rows').replaceChildren(overviewOf(reader, openChain));
    return;
  }
  picture ??= pictureIn(byId('canvas'), reader, choose);
  if (before === undefined || before.chain !== view.chain || isNewLanguage) picture.show(view.chain);
  picture.paint();
  const shown = data.chains[view.chain]!.stages.flatMap(({ columns }) => columns.flat()).length;
  byId('graph').setAttribute('aria-label', say('picture', { chain: reader.text(data.chains[view.chain]!.name), n: shown }));
}

function drawWords(): void {
  const { view, say } = reader;
  document.documentElement.lang = view.language === 'zh' ? 'zh-CN' : 'en';
  document.title = say('title');
  byId('title').textContent = say('title');
  byId('lens').textContent = data.lens === undefined ? say('noLens') : say('lens', { lens: reader.text(data.lens) });
  byId('languages').replaceChildren(
    ...languages.map((language) =>
      element(
        'button',
        {
          type: 'button',
          id: `lang-${language}`,
          lang: language,
          'aria-pressed': String(language === view.language),
          click: () => reader.change({ language }),
        },
        language === 'zh' ? '中文' : 'English',
      ),
    ),
  );
  byId('languages').setAttribute('aria-label', say('language'));
  byId('chain-word').textContent = say('chain');
  byId('everything').textContent = say('all', { n: data.chains.length });
  drawSearch();
  byId('tools').replaceChildren(
    element(
      'button',
      { type: 'button', id: 'closer', 'aria-label': say('closer'), title: say('closer'), click: () => picture?.zoom(1.25) },
      '＋',
    ),
    element('button', { type: 'button', id: 'away', 'aria-label': say('away'), title: say('away'), click: () => picture?.zoom(0.8) }, '－'),
    element('button', { type: 'button', id: 'fit', click: () => picture?.fit() }, say('fit')),
  );
  byId('tabs').setAttribute('aria-label', say('panels'));
  byId('tabs').replaceChildren(
    ...panels.map((panel, at) => {
      const tab = element(
        'button',
        { type: 'button', role: 'tab', id: `tab-${panel}`, 'aria-controls': 'panel', click: () => openPanel(panel) },
        say(panel),
      );
      tab.addEventListener('keydown', ({ key }) => {
        const to = key === 'ArrowRight' ? at + 1 : key === 'ArrowLeft' ? at - 1 : undefined;
        if (to === undefined) return;
        const next = panels[(to + panels.length) % panels.length]!;
        openPanel(next);
        byId(`tab-${next}`).focus();
      });
      return tab;
    }),
  );
}

function drawChainChoice(): void {
  const { view, say } = reader;
  const select = element('select', {
    id: 'chain',
    change: () => openChain(select.value === 'all' ? 'all' : Number(select.value)),
  });
  const option = (value: string, label: string) => element('option', { value, selected: value === String(view.chain) }, label);
  if (data.chains.length > 1) select.append(option('all', say('all', { n: data.chains.length })));
  data.chains.forEach(({ name }, at) => select.append(option(String(at), reader.text(name))));
  byId('chain-place').replaceChildren(select);
}

function drawSearch(): void {
  const { say } = reader;
  const results = element('ul', { id: 'results', role: 'listbox', 'aria-label': say('search'), hidden: true });
  const input = element('input', {
    id: 'search',
    type: 'search',
    role: 'combobox',
    placeholder: say('search'),
    'aria-label': say('search'),
    'aria-controls': 'results',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
  });
  let found: readonly number[] = [];
  let at = -1;
  const close = () => {
    results.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const take = (node: number) => {
    input.value = reader.name(node);
    close();
    choose(node);
  };
  const mark = () => {
    for (const [index, row] of [...results.children].entries()) row.setAttribute('aria-selected', String(index === at));
    if (at >= 0) input.setAttribute('aria-activedescendant', `result-${at}`);
    results.children[at]?.scrollIntoView({ block: 'nearest' });
  };
  input.addEventListener('input', () => {
    found = find(input.value).slice(0, 30);
    at = found.length > 0 ? 0 : -1;
    results.replaceChildren(
      ...found.map((node, index) => {
        const row = element(
          'li',
          { role: 'option', id: `result-${index}` },
          reader.name(node),
          element('span', { class: 'from' }, ` ${reader.chainName(data.nodes[node]!.chain)}`),
        );
        row.addEventListener('mousedown', (event) => {
          event.preventDefault();
          take(node);
        });
        return row;
      }),
      ...(found.length === 0 && input.value.trim() !== '' ? [element('li', { class: 'none' }, say('none'))] : []),
    );
    results.hidden = input.value.trim() === '';
    input.setAttribute('aria-expanded', String(!results.hidden));
    byId('status').textContent = say('found', { n: found.length });
    mark();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      at = Math.min(found.length - 1, Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1)));
      mark();
    } else if (event.key === 'Enter') {
      const node = found[at];
      if (node !== undefined) take(node);
    } else if (event.key === 'Escape') close();
  });
  input.addEventListener('blur', close);
  byId('search-place').replaceChildren(input, results);
}

function drawFilters(): void {
  const { view, say } = reader;
  const all = data.nodes.filter((_node, at) => view.chain === 'all' || inChain(at));
  byId('filters-word').textContent = say('filters');
  const passing = data.nodes.filter((_node, at) => (view.chain === 'all' || inChain(at)) && reader.isShown(at)).length;
  byId('passing').textContent = passing === all.length ? '' : say('filtered', { n: passing, of: all.length });
  byId('filter-groups').replaceChildren(
    ...facets.flatMap((facet) => {
      const values = [...new Set(data.nodes.flatMap((node) => reader.facetOf(node, facet) ?? []))];
      if (values.length < 2) return [];
      return [
        element(
          'fieldset',
          {},
          element('legend', {}, say(facet)),
          ...values.map((value) => {
            const id = `filter-${facet}-${value}`;
            const box = element('input', { type: 'checkbox', id, checked: !view.hidden[facet].has(value) });
            box.addEventListener('change', () => {
              if (box.checked) view.hidden[facet].delete(value);
              else view.hidden[facet].add(value);
              reader.change({});
              byId(id).focus();
            });
            const look = facet === 'state' ? looks.get(value)?.mark : undefined;
            return element('label', { for: id }, box, `${look === undefined ? '' : `${look} `}${reader.facetName(facet, value)}`);
          }),
        ),
      ];
    }),
  );
}

function inChain(node: number): boolean {
  const { chain } = reader.view;
  return chain !== 'all' && data.chains[chain]!.stages.some(({ columns }) => columns.some((column) => column.includes(node)));
}

function drawLegend(): void {
  const { view, say } = reader;
  const states = [...new Set(data.nodes.flatMap((node) => reader.facetOf(node, 'state') ?? []))];
  const order = [...looks.keys()];
  const chip = (kind: string, label: string) => element('span', { class: `chip ${kind}` }, label);
  const line = (kind: string, label: string) =>
    element('span', { class: 'key' }, element('span', { class: `line ${kind}`, 'aria-hidden': 'true' }), label);
  byId('legend').setAttribute('aria-label', say('legend'));
  byId('legend').replaceChildren(
    ...states
      .sort((a, b) => order.indexOf(a) - order.indexOf(b))
      .map((state) => chip(`state-${state}`, `${looks.get(state)?.mark ?? ''} ${reader.facetName('state', state)}`)),
    ...(view.step === undefined
      ? []
      : [chip('added', `＋ ${say('byStep')}`), chip('there', `✓ ${say('earlier')}`), chip('attained', say('attained'))]),
    ...(view.chain === 'all'
      ? []
      : [
          line('essential', say('essential')),
          line('alternative', say('alternative')),
          line('optional', say('optional')),
          ...(view.step === undefined && !view.isLossShown ? [line('up', say('upstream')), line('down', say('downstream'))] : []),
          ...(view.isLossShown ? [chip('falls', `✕ ${say('falls')}`)] : []),
          chip('end', say('endProduct')),
          ...(view.step === undefined ? [element('span', { class: 'key' }, say('shapes'))] : []),
          ...(data.chains.length > 1 ? [element('span', { class: 'key' }, `↗ ${say('other')}`)] : []),
        ]),
  );
}

byId('graph').addEventListener('keydown', (event) => {
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  };
  const move = moves[event.key];
  if (event.key === 'Escape') choose(undefined);
  if (move === undefined) return;
  event.preventDefault();
  const next = picture?.neighbour(reader.view.node, ...move);
  if (next !== undefined) choose(next);
});
