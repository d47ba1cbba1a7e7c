import { languages } from '../../../model/text.ts';
import type { PageData } from '../page-data.ts';
import { byId, element, keepingFocus } from './element.ts';
import { mostArrows } from './faces.ts';
import { filterGroups } from './filters.ts';
import { legendOf } from './legend.ts';
import { overviewOf } from './overview.ts';
import { panelOf } from './panels.ts';
import { pictureIn, type Picture } from './picture.ts';
import { panels, readerOf, type View } from './reader.ts';
import { searchBox } from './search.ts';

/** Which way an arrow key goes. */
const moves: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);

/** Shows the data in the page, and lets it be explored. */
export function explore(data: PageData): void {
  const reader = readerOf(data, (before) => keepingFocus(() => draw(before)));
  let picture: Picture | undefined;
  draw(undefined);
  listen();

  /** Chooses a node, and goes to where it stands. */
  function choose(node: number | undefined): void {
    const { view } = reader;
    if (node === undefined) return reader.change({ node, isLossShown: false });
    const own = data.nodes[node]!.chain;
    const isHere = view.chain !== 'all' && reader.nodesOf(view.chain).has(node);
    reader.change({
      node,
      panel: 'node',
      stage: undefined,
      step: undefined,
      isLossShown: false,
      ...(isHere || own === -1 ? {} : { chain: own }),
    });
    picture?.reveal(node);
    tell(reader.say('selected', { node: reader.name(node) }));
  }

  /** Opens a panel; the steps of the roadmap are coloured while theirs is open. */
  function openPanel(panel: View['panel']): void {
    reader.change({ panel, ...(panel === 'road' ? {} : { step: undefined }) });
  }

  function openChain(chain: View['chain']): void {
    (byId('search') as HTMLInputElement).value = '';
    reader.change({ chain, node: undefined, stage: undefined, isLossShown: false });
  }

  /** Says it to who cannot see the picture. */
  function tell(words: string): void {
    byId('status').textContent = words;
  }

  /** Puts the view on the screen; what the change does not touch stays as it is. */
  function draw(before: View | undefined): void {
    const { view } = reader;
    const isNewLanguage = before === undefined || before.language !== view.language;
    if (isNewLanguage) drawWords();
    if (isNewLanguage || before.chain !== view.chain) drawChainChoice();
    byId('filter-groups').replaceChildren(...filterGroups(reader));
    byId('passing').textContent = passing();
    byId('view').textContent =
      view.chain === 'all' ? reader.say('all', { n: data.chains.length }) : reader.text(data.chains[view.chain]!.name);
    byId('legend').replaceChildren(...legendOf(reader));
    byId('panel').replaceChildren(...panelOf(reader, choose));
    if (before !== undefined && (before.panel !== view.panel || before.node !== view.node)) showTopOfPanel();
    for (const panel of panels) {
      const tab = byId(`tab-${panel}`);
      tab.setAttribute('aria-selected', String(panel === view.panel));
      tab.tabIndex = panel === view.panel ? 0 : -1;
    }
    byId('panel').setAttribute('aria-labelledby', `tab-${view.panel}`);
    byId('note').textContent = note();
    drawPicture(before, isNewLanguage); // last: it takes the room that is left
  }

  function showTopOfPanel(): void {
    byId('panel').scrollTop = 0;
    if (byId('tabs').getBoundingClientRect().top < 0) byId('tabs').scrollIntoView(); // in a narrow window the whole page scrolls
  }

  function drawPicture(before: View | undefined, isNewLanguage: boolean): void {
    const { view, say, text } = reader;
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
    else picture.paint();
    const { name } = data.chains[view.chain]!;
    byId('graph').setAttribute('aria-label', say('picture', { chain: text(name), n: reader.nodesOf(view.chain).size }));
  }

  /** What is to be known of what is drawn. */
  function note(): string {
    const { view, say } = reader;
    if (view.chain === 'all') return view.stage === undefined ? '' : say('stageTies');
    return reader.arrowsOf(view.chain).length > mostArrows ? say('crowd') : '';
  }

  /** How many nodes the filters leave, where they leave any out. */
  function passing(): string {
    const { view, say } = reader;
    const all = view.chain === 'all' ? data.nodes.map((_node, at) => at) : [...reader.nodesOf(view.chain)];
    const shown = all.filter(reader.isShown).length;
    return shown === all.length ? '' : say('filtered', { n: shown, of: all.length });
  }

  function drawWords(): void {
    const { view, say, text } = reader;
    document.documentElement.lang = view.language === 'zh' ? 'zh-CN' : 'en';
    document.title = say('title');
    byId('title').textContent = say('title');
    byId('lens').textContent = data.lens === undefined ? say('noLens') : say('lens', { lens: text(data.lens) });
    byId('languages').setAttribute('aria-label', say('language'));
    byId('languages').replaceChildren(...languages.map(languageButton));
    byId('chain-word').textContent = say('chain');
    byId('everything').textContent = say('all', { n: data.chains.length });
    byId('filters-word').textContent = say('filters');
    byId('legend').setAttribute('aria-label', say('legend'));
    byId('search-place').replaceChildren(...searchBox(reader, choose, tell));
    const tool = (id: string, sign: string, word: string, click: () => void) =>
      element('button', { type: 'button', id, 'aria-label': word, title: word, click }, sign);
    byId('tools').setAttribute('aria-label', say('tools'));
    byId('tools').replaceChildren(
      tool('closer', '＋', say('closer'), () => picture?.zoom(1.25)),
      tool('away', '－', say('away'), () => picture?.zoom(0.8)),
      element('button', { type: 'button', id: 'fit', click: () => picture?.fit() }, say('fit')),
    );
    byId('tabs').setAttribute('aria-label', say('panels'));
    byId('tabs').replaceChildren(...panels.map(panelTab));
  }

  function languageButton(language: (typeof languages)[number]): HTMLElement {
    const isPressed = String(language === reader.view.language);
    const click = () => reader.change({ language });
    const given = { type: 'button', id: `lang-${language}`, lang: language, 'aria-pressed': isPressed, click };
    return element('button', given, language === 'zh' ? '中文' : 'English');
  }

  function panelTab(panel: View['panel'], at: number): HTMLElement {
    const given = { type: 'button', role: 'tab', id: `tab-${panel}`, 'aria-controls': 'panel', click: () => openPanel(panel) };
    const tab = element('button', given, reader.say(panel));
    tab.addEventListener('keydown', ({ key }) => {
      const to = key === 'ArrowRight' ? at + 1 : key === 'ArrowLeft' ? at - 1 : undefined;
      if (to === undefined) return;
      const next = panels[(to + panels.length) % panels.length]!;
      openPanel(next);
      byId(`tab-${next}`).focus();
    });
    return tab;
  }

  function drawChainChoice(): void {
    const { view, say, text } = reader;
    const select = element('select', {
      id: 'chain',
      change: () => openChain(select.value === 'all' ? 'all' : Number(select.value)),
    });
    const option = (value: string, label: string) => element('option', { value, selected: value === String(view.chain) }, label);
    if (data.chains.length > 1) select.append(option('all', say('all', { n: data.chains.length })));
    data.chains.forEach(({ name }, at) => select.append(option(String(at), text(name))));
    byId('chain-place').replaceChildren(select);
  }

  function listen(): void {
    byId('everything').addEventListener('click', () => openChain('all'));
    let width = window.innerWidth;
    window.addEventListener('resize', () => {
      if (window.innerWidth === width) return; // a bar of the browser came or went
      width = window.innerWidth;
      if (reader.view.chain !== 'all') picture?.show(reader.view.chain);
    });
    byId('graph').addEventListener('keydown', (event) => {
      if (event.key === 'Escape') choose(undefined);
      const move = moves.get(event.key);
      if (move === undefined) return;
      event.preventDefault();
      const next = picture?.neighbour(reader.view.node, ...move);
      if (next !== undefined) choose(next);
    });
    const filters = byId('filters') as HTMLDetailsElement;
    filters.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      filters.open = false;
      byId('filters-word').focus();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (!filters.contains(target as Node)) filters.open = false;
    });
  }
}
