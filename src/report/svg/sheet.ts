import type { Network } from '../../graph/network.ts';
import type { Speaker } from '../speaker.ts';
import { fontSize, lines, textWidth } from './label.ts';
import { element, escaped } from './markup.ts';

/** Margin around everything on a sheet, px. */
const margin = 24;

/** Colours that the colour-blind can tell apart and that stay apart in print: none says anything that a shape or a word does not. */
export const ink = {
  text: '#1a1a1a',
  faint: '#595959',
  line: '#5b6b7b',
  paper: '#ffffff',
  band: '#f2f4f7',
  box: '#ffffff',
  edge: '#3d4d5c',
  strong: '#0b5394',
  strongFill: '#dcebf8',
  lost: '#8a2b06',
  lostFill: '#fbe3d6',
  grid: '#c9ced4',
} as const;

const wideFonts = "'Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC','PingFang SC','Microsoft YaHei'";
/** English in a Latin font first: the quotation marks and apostrophes of Chinese fonts are as wide as a character. */
const fonts = {
  zh: `${wideFonts},sans-serif`,
  en: `'Noto Sans','Source Sans 3','Helvetica Neue',Arial,'Liberation Sans',${wideFonts},sans-serif`,
};

/** What a picture is made with, besides the answer. */
export interface SheetContext {
  /** Title and first sentence of the answer in text. */
  readonly title: string;
  readonly says: string;
  /** How much to draw at most; absent: as much as can be read. */
  readonly top?: number;
  /** Gives the needs that are drawn. */
  readonly network?: Network;
  readonly to: Speaker;
}

/** What stands around a drawing. */
export interface Sheet {
  readonly title: string;
  /** What the picture says, in a sentence; also its description for screen readers. */
  readonly says: string;
  /** What is left out, and how to read it; below the drawing. */
  readonly notes: readonly string[];
  readonly width: number;
  readonly height: number;
  /** The drawing, from 0 0 to width height. */
  readonly body: readonly string[];
  readonly legend?: readonly Sign[];
}

/** A sign and what it stands for: a drawing 34 px wide and 20 high. */
export interface Sign {
  readonly drawn: string;
  readonly means: string;
}

/** A piece of text; its middle or end at `x` when asked. */
export function written(
  text: string,
  x: number,
  y: number,
  {
    size = fontSize,
    anchor,
    weight,
    fill = ink.text,
  }: { readonly size?: number; readonly anchor?: 'middle' | 'end'; readonly weight?: 600; readonly fill?: string } = {},
): string {
  return element(
    'text',
    {
      x,
      y,
      ...(size === fontSize ? {} : { 'font-size': size }),
      'text-anchor': anchor,
      'font-weight': weight,
      ...(fill === ink.text ? {} : { fill }),
    },
    escaped(text),
  );
}

/** A whole SVG file: title, sentence, drawing, legend, notes. Same input, same bytes. */
export function svgFile(sheet: Sheet, { say }: Speaker): string {
  const inner = Math.max(Math.ceil(sheet.width), 480);
  const parts: string[] = [];
  let y = margin;
  const paragraph = (text: string, size: number, weight?: 600, fill?: string) => {
    for (const line of lines(text, inner, 12, size)) {
      y += size * 1.35;
      parts.push(
        written(line, margin, y - size * 0.3, {
          size,
          ...(weight === undefined ? {} : { weight }),
          ...(fill === undefined ? {} : { fill }),
        }),
      );
    }
  };
  paragraph(sheet.title, 18, 600);
  y += 4;
  paragraph(sheet.says, fontSize);
  y += 14;
  parts.push(element('g', { transform: `translate(${margin} ${Math.round(y)})` }, ...sheet.body));
  y += sheet.height + 14;
  if (sheet.legend !== undefined && sheet.legend.length > 0) {
    let x = 0;
    const signs = sheet.legend.map(({ drawn, means }) => {
      const wide = 44 + textWidth(means, 12);
      if (x > 0 && x + wide > inner) {
        x = 0;
        y += 24;
      }
      const sign = element(
        'g',
        { transform: `translate(${Math.round(margin + x)} ${Math.round(y)})` },
        drawn,
        written(means, 42, 14, { size: 12 }),
      );
      x += wide + 22;
      return sign;
    });
    parts.push(element('g', { class: 'legend' }, ...signs));
    y += 30;
  }
  for (const note of sheet.notes) paragraph(note, 12, undefined, ink.faint);
  const [width, height] = [inner + 2 * margin, Math.ceil(y + margin)];
  const head = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'xml:lang': say('zh-Hans', 'en'),
    'font-family': say(fonts.zh, fonts.en),
    'font-size': fontSize,
    fill: ink.text,
  };
  return `${element(
    'svg',
    head,
    '\n',
    `${element('title', {}, escaped(sheet.title))}\n`,
    `${element('desc', {}, escaped([sheet.says, ...sheet.notes].join(' ')))}\n`,
    `${element('rect', { width: '100%', height: '100%', fill: ink.paper })}\n`,
    `${parts.join('\n')}\n`,
  )}\n`;
}
