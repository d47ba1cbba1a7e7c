import { element } from './element.ts';
import { facets, looks, type Reader } from './reader.ts';

/** A group of boxes for every facet that tells nodes apart. */
export function filterGroups(reader: Reader): readonly HTMLElement[] {
  const { data, view, say } = reader;
  return facets.flatMap((facet) => {
    const found = new Set(data.nodes.flatMap((node) => reader.facetOf(node, facet) ?? []));
    const values = facet === 'state' ? [...looks.keys()].filter((state) => found.has(state)) : [...found];
    if (values.length < 2) return [];
    const boxes = values.map((value) => {
      const id = `filter-${facet}-${value}`;
      const box = element('input', { type: 'checkbox', id, checked: !view.hidden[facet].has(value) });
      box.addEventListener('change', () => {
        if (box.checked) view.hidden[facet].delete(value);
        else view.hidden[facet].add(value);
        reader.change({});
      });
      const mark = facet === 'state' ? `${looks.get(value)?.mark ?? ''} ` : '';
      return element('label', { for: id }, box, `${mark}${reader.facetName(facet, value)}`);
    });
    return [element('fieldset', {}, element('legend', {}, say(facet)), ...boxes)];
  });
}
