/** What an element may be given: attributes, and a listener for clicks. */
export interface Given {
  readonly [attribute: string]: string | number | boolean | undefined | (() => void);
}

/** A new element; whatever a file said goes in as text, never as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  given: Given = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') made.addEventListener(name, value);
    else made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** The element of the page with this id. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no #${id}`);
  return found;
}

/**
 * Runs what replaces parts of the page, and gives the focus back: to the element that took the place of the focused one, by
 * its id, or else to the panel that held it.
 */
export function keepingFocus(replace: () => void): void {
  const focused = document.activeElement;
  const panel = focused?.closest('[role=tabpanel]');
  replace();
  if (focused === null || focused.isConnected) return;
  const again = focused.id === '' ? null : document.getElementById(focused.id);
  if (again !== null) again.focus();
  else if (panel instanceof HTMLElement) panel.focus({ preventScroll: true });
}
