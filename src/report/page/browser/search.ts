import { element } from './element.ts';
import { finder } from './find.ts';
import type { Reader } from './reader.ts';

/** Rows shown of what was found. */
const mostFound = 30;

/** The box to type a name in, and the list of what it finds; `tell` says how many, `choose` is given what was taken. */
export function searchBox(reader: Reader, choose: (node: number) => void, tell: (word: string) => void): readonly HTMLElement[] {
  const { data, say } = reader;
  const find = finder(data);
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
    if (at < 0) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', `result-${at}`);
    results.children[at]?.scrollIntoView({ block: 'nearest' });
  };
  const row = (node: number, index: number) => {
    const chain = element('span', { class: 'from' }, ` ${reader.chainName(data.nodes[node]!.chain)}`);
    const made = element('li', { role: 'option', id: `result-${index}` }, reader.name(node), chain);
    made.addEventListener('mousedown', (event) => {
      event.preventDefault(); // the box keeps the focus
      take(node);
    });
    return made;
  };
  input.addEventListener('input', () => {
    const all = find(input.value);
    found = all.slice(0, mostFound);
    at = found.length > 0 ? 0 : -1;
    const isNone = found.length === 0 && input.value.trim() !== '';
    results.replaceChildren(
      ...found.map(row),
      ...(isNone ? [element('li', { role: 'option', 'aria-disabled': 'true', class: 'none' }, say('none'))] : []),
    );
    results.hidden = input.value.trim() === '';
    input.setAttribute('aria-expanded', String(!results.hidden));
    tell(say('found', { n: all.length }));
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
  return [input, results];
}
