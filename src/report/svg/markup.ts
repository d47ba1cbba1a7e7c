import { clean } from '../clean.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with children that are markup already; numbers are rounded to a tenth, so that bytes do not hang on a last digit. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value ?? '')}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** A length as it is written. */
export function rounded(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}

/** Text as content or attribute: nothing that a user wrote is markup, a control character or half a character. */
export function escaped(text: string): string {
  return clean(text)
    .replaceAll(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A point of a path. */
export function point(x: number, y: number): string {
  return `${rounded(x)} ${rounded(y)}`;
}
