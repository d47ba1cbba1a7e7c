// Tables, sentences and plots of the notebooks, as Jupyter shows them: HTML, Markdown and SVG, made without a browser.
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

export { Plot };

/** Colours that stay apart for colour-blind readers (Okabe and Ito). */
export const colours = {
  blue: '#0072B2',
  orange: '#E69F00',
  green: '#009E73',
  red: '#D55E00',
  sky: '#56B4E9',
  grey: '#BBBBBB',
  ink: '#333333',
};

const display = (data) => ({ [Symbol.for('Jupyter.display')]: () => data });
const escaped = (value) => String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const plain = (value) => escaped(value).replaceAll(/[\\`*_[\]|~]/gu, String.raw`\$&`);

/** A number as people read it, at most `digits` decimals; what is unknown is a dash. */
export const number = (value, digits = 3) => (value === undefined ? '—' : String(Number(value.toFixed(digits))));

/** A share 0–1, or bounds of one, in per cent. */
export function percent(share, digits = 1) {
  if (share === undefined) return '—';
  if (typeof share === 'number') return `${(share * 100).toFixed(digits)} %`;
  return share.low === share.high ? percent(share.low, digits) : `${percent(share.low, digits)} – ${percent(share.high, digits)}`;
}

/** Rows as an HTML table; the keys of the first row are its headings. Whatever the cells hold stays text. */
export function table(rows, caption) {
  const keys = Object.keys(rows[0] ?? {});
  const aligned = (value) => `style="text-align:${typeof value === 'number' ? 'right' : 'left'}"`;
  const title = caption === undefined ? '' : `<caption style="text-align:left">${escaped(caption)}</caption>`;
  const head = keys.map((key) => `<th style="text-align:left">${escaped(key)}</th>`).join('');
  const body = rows.map((row) => `<tr>${keys.map((key) => `<td ${aligned(row[key])}>${escaped(row[key] ?? '—')}</td>`).join('')}</tr>`);
  return display({
    'text/html': `<table>${title}<thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`,
    'text/plain': `${caption === undefined ? '' : `${caption}: `}${rows.length} × ${keys.length}`,
  });
}

/** A line break inside a Chinese sentence, which Markdown would show as a space. */
const betweenHan = /(?<=[\p{Script=Han}，。；：、！？（）”])\n(?=[\p{Script=Han}（“《])/gu;

/** Sentences with computed numbers in them, as Markdown. What is filled in stays text. */
export function say(strings, ...values) {
  const text = strings
    .map((part, at) => part + (at < values.length ? plain(values[at]) : ''))
    .join('')
    .replaceAll(betweenHan, '');
  return display({ 'text/markdown': text, 'text/plain': text });
}

const widthOf = (text) => [...text].reduce((sum, letter) => sum + (letter.codePointAt(0) > 0x2e80 ? 12 : 6.5), 0);

/**
 * A plot as an SVG image. `legend` gives what each colour means, drawn above the plot; `title` stands above that. Coordinates
 * are rounded, so that it is the same picture on every machine.
 */
export function plot({ title, legend = {}, marginTop = 20, height = 400, x = {}, y = {}, ...options }) {
  const { document } = parseHTML('<html><body></body></html>');
  const entries = Object.entries(legend);
  const above = (title === undefined ? 0 : 22) + (entries.length === 0 ? 0 : 22);
  const svg = Plot.plot({
    width: 860,
    style: { fontFamily: 'sans-serif', fontSize: '12px', background: 'white' },
    marginBottom: 46,
    ...options,
    x: { labelAnchor: 'center', labelOffset: 38, ...x },
    y: { labelAnchor: 'center', ...y },
    height: height + above,
    marginTop: marginTop + above,
    document,
  });
  const add = (name, attributes, text = '') => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries({ ...attributes, 'text-anchor': 'start' })) element.setAttribute(key, String(value));
    element.textContent = text;
    svg.append(element);
  };
  if (title !== undefined) add('text', { x: 10, y: 18, 'font-size': 14, 'font-weight': 'bold', fill: colours.ink }, title);
  let left = 10;
  for (const [text, fill] of entries) {
    add('rect', { x: left, y: above - 14, width: 12, height: 12, fill });
    add('text', { x: left + 17, y: above - 4, fill: colours.ink }, text);
    left += 17 + widthOf(text) + 18;
  }
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const drawn = svg.outerHTML.replaceAll(/-?\d+\.\d{2,}(?:e-\d+)?/gu, (digits) => String(Number(Number(digits).toFixed(1))));
  return display({ 'image/svg+xml': drawn, 'text/plain': title ?? 'plot' });
}
