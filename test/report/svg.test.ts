import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { elevenChains } from '../../chains/index.ts';
import { cascade } from '../../src/analysis/cascade.ts';
import { compareChains } from '../../src/analysis/compare-chains.ts';
import { describeChain } from '../../src/analysis/describe.ts';
import type { StrengthenResult } from '../../src/analysis/strengthen.ts';
import { upstreamOf } from '../../src/analysis/upstream-of.ts';
import { compose } from '../../src/graph/compose.ts';
import type { Network } from '../../src/graph/network.ts';
import { ChainError } from '../../src/model/chain-error.ts';
import { languages } from '../../src/model/text.ts';
import { picturedQuestions, report, type Answer } from '../../src/report/index.ts';
import { sublayers } from '../../src/report/svg/sublayers.ts';
import { coverageFrom, mustParse } from '../arbitraries/build.ts';
import { run } from '../cli/run.ts';
import { answersOf, builtIn } from './answers.ts';
import { elementsOf, readXml, textIn, type XmlElement } from './xml.ts';

interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
}

const number = (element: XmlElement, name: string) => Number(element.attributes.get(name));
const below = (element: XmlElement, name: string) => [...elementsOf(element)].filter((one) => one.name === name);

function boxesOf(svg: XmlElement): Box[] {
  return [...elementsOf(svg)]
    .filter(({ attributes }) => attributes.get('class')?.startsWith('node ') === true)
    .map((group) => {
      const [rect] = below(group, 'rect');
      const lines = below(group, 'text').filter(({ attributes }) => attributes.get('font-size') === undefined);
      return {
        id: group.attributes.get('data-id')!,
        x: number(rect!, 'x'),
        y: number(rect!, 'y'),
        width: number(rect!, 'width'),
        height: number(rect!, 'height'),
        lines: lines.map((line) => ({ text: textIn(line), y: number(line, 'y') })),
      };
    });
}

const linesOf = (svg: XmlElement) => [...elementsOf(svg)].filter(({ attributes }) => attributes.has('data-from'));

const drawn = builtIn.answers.filter(({ answer }) => (picturedQuestions as readonly string[]).includes(answer.question));
const networks = drawn.filter(({ answer }) => ['chain', 'upstream', 'downstream', 'cascade'].includes(answer.question));
const industry = compose(elevenChains);
const pictures = [
  ...networks.map(({ name, answer }) => ({ name, answer, network: builtIn.network })),
  ...elevenChains.map(({ id }) => ({ name: id, answer: describeChain(industry, id), network: industry })),
].flatMap(({ name, answer, network }) => languages.map((language) => ({ name, answer, network, language })));

const pictureOf = (answer: Answer, network: Network, language: 'zh' | 'en') =>
  report(answer, { ...builtIn, network, language, format: 'svg' }).output;

describe('a picture', () => {
  test('is there of every question that is said to have one', () => {
    expect(new Set(drawn.map(({ answer }) => answer.question))).toEqual(new Set(picturedQuestions));
  });

  test.each(drawn.flatMap(({ name, answer }) => languages.map((language) => ({ name, answer, language }))))(
    '$name in $language is well-formed, has a title and a description, and holds nothing half-said',
    ({ answer, language }) => {
      const svg = readXml(pictureOf(answer, builtIn.network, language));
      expect(svg.name).toBe('svg');
      expect(svg.attributes.get('xmlns')).toBe('http://www.w3.org/2000/svg');
      const [title, description] = svg.children.filter((child) => typeof child !== 'string');
      expect(title!.name).toBe('title');
      expect(description!.name).toBe('desc');
      expect(textIn(title!)).not.toBe('');
      expect(textIn(description!).length).toBeGreaterThan(10);
      expect(textIn(svg)).not.toMatch(/undefined|NaN|\[object/u);
      for (const { attributes } of elementsOf(svg)) expect([...attributes.values()].join(' ')).not.toMatch(/undefined|NaN|Infinity/u);
    },
  );

  test.each(drawn)('$name has the same bytes every time', ({ answer }) => {
    expect(pictureOf(answer, builtIn.network, 'zh')).toBe(pictureOf(answer, builtIn.network, 'zh'));
  });

  test.each(builtIn.answers.filter((one) => !drawn.includes(one)))('of $name there is none, which is said', ({ answer }) => {
    expect(() => pictureOf(answer, builtIn.network, 'zh')).toThrow(ChainError);
    expect(() => pictureOf(answer, builtIn.network, 'zh')).toThrow(/There are pictures of chain, upstream/u);
  });
});

describe('a picture of a network', () => {
  test.each(pictures)('$name in $language draws every node once, apart from all others', ({ answer, network, language }) => {
    const boxes = boxesOf(readXml(pictureOf(answer, network, language)));
    expect(boxes.length).toBeGreaterThan(5);
    expect(new Set(boxes.map(({ id }) => id)).size).toBe(boxes.length);
    const apart = (a: Box, b: Box) => a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
    const touching = boxes.flatMap((a, at) => boxes.slice(at + 1).flatMap((b) => (apart(a, b) ? [] : [`${a.id} ${b.id}`])));
    expect(touching).toEqual([]);
  });

  test.each(pictures)('$name in $language: no label leaves its box', ({ answer, network, language }) => {
    for (const box of boxesOf(readXml(pictureOf(answer, network, language)))) {
      expect(box.lines.length).toBeGreaterThan(0);
      for (const { text, y } of box.lines) {
        expect(setWidth(text, 13) + 20, text).toBeLessThanOrEqual(box.width);
        expect(y - 12, text).toBeGreaterThanOrEqual(box.y);
        expect(y + 3, text).toBeLessThanOrEqual(box.y + box.height);
      }
    }
  });

  test.each(pictures)('$name in $language stays on its sheet', ({ answer, network, language }) => {
    const svg = readXml(pictureOf(answer, network, language));
    const [, , width, height] = svg.attributes.get('viewBox')!.split(' ').map(Number);
    for (const box of boxesOf(svg)) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width! - 48);
      expect(box.y + box.height).toBeLessThanOrEqual(height! - 48);
    }
  });

  test.each(pictures)('$name in $language: no line runs through a box', ({ answer, network, language }) => {
    const svg = readXml(pictureOf(answer, network, language));
    const boxes = boxesOf(svg);
    const through: string[] = [];
    for (const line of linesOf(svg)) {
      let [x, y] = [0, 0];
      for (const [, command, written] of line.attributes.get('d')!.matchAll(/([MCH])([^MCH]*)/gu)) {
        const numbers = written!.trim().split(' ').map(Number);
        const [toX, toY] = command === 'H' ? [numbers[0]!, y] : (numbers.slice(-2) as [number, number]);
        if (command !== 'M') {
          const [left, right] = [Math.min(x, toX), Math.max(x, toX)];
          const [high, low] = [Math.min(y, toY), Math.max(y, toY)];
          const met = boxes.find((box) => left < box.x + box.width - 1 && right > box.x + 1 && high < box.y + box.height && low > box.y);
          if (met !== undefined) through.push(`${line.attributes.get('data-from')} → ${line.attributes.get('data-to')} through ${met.id}`);
        }
        [x, y] = [toX, toY];
      }
    }
    expect(through).toEqual([]);
  });

  test.each(elevenChains.map(({ id }) => id))('%s: every need between drawn nodes is drawn, and no other', (id) => {
    const svg = readXml(pictureOf(describeChain(industry, id), industry, 'zh'));
    const ids = new Set(boxesOf(svg).map((box) => box.id));
    const pairs = linesOf(svg).map(({ attributes }) => `${attributes.get('data-from')} → ${attributes.get('data-to')}`);
    const expected = industry.graph
      .mapEdges((_edge, _attributes, supplier, user) => [supplier, user] as const)
      .filter(([supplier, user]) => supplier !== user && ids.has(supplier) && ids.has(user))
      .map(([supplier, user]) => `${supplier} → ${user}`);
    expect(new Set(pairs)).toEqual(new Set(expected));
  });

  test('alternatives are told from what is needed besides, and both from what is optional', () => {
    const chain = mustParse({
      format: 'chanyelian/chain@1',
      id: 'c',
      nodes: { a: {}, b: {}, d: {}, e: {}, t: { needs: [{ anyOf: ['a', 'b'] }, 'd', { node: 'e', essential: false }] } },
    });
    const network = compose([chain]);
    const kinds = linesOf(readXml(pictureOf(describeChain(network, 'c'), network, 'en'))).map(({ attributes }) => [
      attributes.get('data-from'),
      attributes.get('class'),
    ]);
    expect(kinds).toEqual([
      ['c/a', 'either'],
      ['c/b', 'either'],
      ['c/d', 'needed'],
      ['c/e', 'optional'],
    ]);
  });

  test('a loop is drawn whole', () => {
    const chain = mustParse({
      format: 'chanyelian/chain@1',
      id: 'c',
      nodes: { u: { needs: ['a'] }, a: { needs: ['b', 'x'] }, b: { needs: ['a'] }, x: { needs: ['b', 'x'] } },
    });
    const network = compose([chain]);
    const pairs = linesOf(readXml(pictureOf(describeChain(network, 'c'), network, 'en'))).map(
      ({ attributes }) => `${attributes.get('data-from')} ${attributes.get('data-to')}`,
    );
    expect(new Set(pairs)).toEqual(new Set(['c/a c/u', 'c/b c/a', 'c/x c/a', 'c/a c/b', 'c/b c/x']));
  });

  test('suppliers stand left of users, and what is linked never in one column', () => {
    expect(sublayers([[], [0], [1, 0], []])).toEqual([0, 1, 2, 0]);
    const loop = sublayers([[1], [0, 2], [1], [0]]);
    for (const [a, b] of [
      [0, 1],
      [1, 2],
      [0, 3],
    ] as const)
      expect(loop[a]).not.toBe(loop[b]);
  });

  test('says what it leaves out', () => {
    const nodes = Object.fromEntries(Array.from({ length: 300 }, (_value, at) => [`n${at}`, at === 0 ? {} : { needs: [`n${at - 1}`] }]));
    const network = compose([mustParse({ format: 'chanyelian/chain@1', id: 'line', nodes })]);
    const cut = (answer: Answer, top?: number) =>
      readXml(report(answer, { network, language: 'en', format: 'svg', ...(top === undefined ? {} : { top }) }).output);
    const upstream = cut(upstreamOf(network, 'n299'), 20);
    expect(boxesOf(upstream).length).toBe(21);
    expect(textIn(upstream)).toContain('The 20 nearest are drawn, 279 further ones are not');
    const fallen = cut(cascade(network, { failed: ['n0'] }), 40);
    expect(boxesOf(fallen).length).toBe(40);
    expect(textIn(fallen)).toContain('40 are drawn, 260 more that stop are not');
    const chain = cut(describeChain(network, 'line'));
    expect(textIn(chain)).toContain('130 are drawn, 170 are not');
    expect(boxesOf(cut(describeChain(network, 'line'), 300)).length).toBe(300);
  });

  test('without a network draws ids, and what the answer itself says', () => {
    const svg = readXml(report(upstreamOf(industry, '覆铜板'), { language: 'en', format: 'svg' }).output);
    expect(
      boxesOf(svg).some(({ lines }) =>
        lines
          .map(({ text }) => text)
          .join('')
          .includes('copper-clad-laminate'),
      ),
    ).toBe(true);
    expect(linesOf(svg).length).toBeGreaterThan(5);
  });
});

/** Advance widths of Helvetica, which Arial and Liberation Sans share, in thousandths of an em, by the letters that have them. */
const helvetica = new Map(
  [
    [191, "'"],
    [222, 'ijl‘’'],
    [260, '|'],
    [278, ' !,./:;I[\\]ft'],
    [333, '()-`r“”'],
    [355, '"'],
    [389, '*'],
    [500, 'Jcksvxyz'],
    [584, '+<=>~−'],
    [611, 'FTZ'],
    [667, '&ABEKPSVXY'],
    [722, 'CDHNRUw'],
    [778, 'GOQ'],
    [833, 'Mm'],
    [889, '%'],
    [944, 'W'],
    [1000, '…—→'],
    [1015, '@'],
  ].flatMap(([width, letters]) => Array.from(String(letters), (letter) => [letter, Number(width)] as const)),
);

/** Width of a text as it is set, px: wide characters are square, others a little wider than in Helvetica, as in Noto Sans. */
function setWidth(text: string, size: number): number {
  const ems = Array.from(text).map((character) => {
    const columns = stringWidth(character);
    return columns > 1 ? 1 : columns === 0 ? 0 : (1.06 * (helvetica.get(character) ?? 556)) / 1000;
  });
  return ems.reduce((sum, em) => sum + em * size, 0);
}

/** Every text with where it stands on the sheet: groups move what they hold. */
function textsOn(svg: XmlElement): { readonly text: string; readonly left: number; readonly right: number; readonly y: number }[] {
  const found: { text: string; left: number; right: number; y: number }[] = [];
  const open = [{ element: svg, dx: 0, dy: 0 }];
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    const { element } = here;
    const moved = /translate\((?<x>[\d.-]+) (?<y>[\d.-]+)\)/u.exec(element.attributes.get('transform') ?? '')?.groups;
    const [dx, dy] = [here.dx + Number(moved?.['x'] ?? 0), here.dy + Number(moved?.['y'] ?? 0)];
    if (element.name === 'text') {
      const text = textIn(element);
      const width = setWidth(text, Number(element.attributes.get('font-size') ?? 13));
      const anchor = element.attributes.get('text-anchor');
      const left = dx + number(element, 'x') - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
      found.push({ text, left, right: left + width, y: dy + number(element, 'y') });
    }
    for (const child of element.children) if (typeof child !== 'string') open.push({ element: child, dx, dy });
  }
  return found;
}

const charts = drawn
  .filter((one) => !networks.includes(one))
  .flatMap(({ name, answer }) => languages.map((language) => ({ name, answer, language })));
const rowsOf = (svg: XmlElement) => [...elementsOf(svg)].filter(({ attributes }) => attributes.get('class') === 'row');
const answerOf = <Q extends Answer['question']>(question: Q) =>
  builtIn.answers.flatMap(({ answer }) => (answer.question === question ? [answer as Extract<Answer, { question: Q }>] : []))[0]!;

describe('a chart', () => {
  test.each(charts)('$name in $language: nothing written leaves the sheet or runs over what stands beside it', ({ answer, language }) => {
    const svg = readXml(pictureOf(answer, builtIn.network, language));
    const [, , width, height] = svg.attributes.get('viewBox')!.split(' ').map(Number);
    const texts = textsOn(svg);
    for (const { text, left, right, y } of texts) {
      expect([text, left >= 0, right <= width!, y > 0, y < height!]).toEqual([text, true, true, true, true]);
    }
    const touching = texts.flatMap((a, at) =>
      texts
        .slice(at + 1)
        .flatMap((b) => (Math.abs(a.y - b.y) < 9 && a.left < b.right - 1 && b.left < a.right - 1 ? [`${a.text} | ${b.text}`] : [])),
    );
    expect(touching).toEqual([]);
  });

  test.each(charts)('$name in $language says which data, whose supply and which mode it rests on', ({ answer, language }) => {
    const { network } = builtIn;
    const said = textIn([...elementsOf(readXml(pictureOf(answer, network, language)))].find(({ name }) => name === 'desc')!);
    expect(said).toContain(language === 'zh' ? '数据：11 条产业链' : 'Data: 11 chains');
    const options: object = 'options' in answer ? answer.options : {};
    expect(said.includes(language === 'zh' ? '按江西省的记载' : 'as recorded of Jiangxi')).toBe('lens' in options);
    expect(/可持续运转（|可生产（|Mode: /u.test(said)).toBe('mode' in options);
  });

  test('ranks stand along the scale: low, median and high of every node, and in figures', () => {
    const answer = answerOf('stability');
    const rows = rowsOf(readXml(pictureOf(answer, builtIn.network, 'en')));
    expect(rows.map(({ attributes }) => attributes.get('data-id'))).toEqual(answer.nodes.slice(0, 20).map(({ node }) => node));
    const places = rows.map((row) => {
      const interval = below(row, 'path').find(({ attributes }) => attributes.get('class') === 'interval');
      const [from, until] = /^M([\d.]+) [\d.]+H([\d.]+)/u.exec(interval!.attributes.get('d')!)!.slice(1).map(Number);
      return [from!, number(below(row, 'circle')[0]!, 'cx'), until!] as const;
    });
    const placeOf = new Map<number, number>();
    places.forEach((place, at) => {
      const { low, median, high } = answer.nodes[at]!.rank;
      [low, median, high].forEach((rank, which) => {
        expect(placeOf.get(rank) ?? place[which]).toBeCloseTo(place[which]!, 0);
        placeOf.set(rank, place[which]!);
      });
      expect(textIn(rows[at]!)).toContain(low === high ? String(median) : `${median} (${low}–${high})`);
    });
    const met = [...placeOf].sort(([a], [b]) => a - b).map(([, place]) => place);
    expect(met.length).toBeGreaterThan(5);
    expect(met).toEqual(met.toSorted((a, b) => a - b));
    expect(new Set(met).size).toBe(met.length);
  });

  test('parts of a loss: bars as long as they are large, jurisdictions the sum of what comes from them', () => {
    const answer = answerOf('attribution');
    const svg = readXml(report(answer, { ...builtIn, language: 'en', format: 'svg', top: 500 }).output);
    const bars = rowsOf(svg).map((row) => {
      const bar = below(row, 'rect').find(({ attributes }) => attributes.get('class') === 'bar');
      return { id: row.attributes.get('data-id')!, long: bar === undefined ? 0 : number(bar, 'width') };
    });
    const places = bars.slice(0, bars.length - answer.units.length);
    const units = bars.slice(places.length);
    expect(units.map(({ id }) => id)).toEqual(answer.units.map(({ node }) => node));
    const shareOf = (place: string) =>
      answer.units.reduce((sum, { jurisdiction = '', share }) => (jurisdiction === place ? sum + share : sum), 0);
    const scale = places[0]!.long / shareOf(places[0]!.id);
    expect(places.length).toBeGreaterThan(5);
    for (const { id, long } of places) expect(long).toBeCloseTo(shareOf(id) * scale, 0);
    units.forEach(({ long }, at) => expect(long).toBeCloseTo(answer.units[at]!.share * scale, 0));
    expect(places.map(({ long }) => long)).toEqual(places.map(({ long }) => long).toSorted((a, b) => b - a));
  });

  test('a loss and what a move leaves of it: the ring at the one, the dot at the other', () => {
    const answer = builtIn.answers.find(({ name }) => name === 'strengthen against jurisdictions')!.answer as StrengthenResult;
    const rows = rowsOf(readXml(pictureOf(answer, builtIn.network, 'zh')));
    expect(rows.length).toBe(answer.moves.length);
    const place = (row: number, name: string) =>
      number(
        below(rows[row]!, 'circle').find(({ attributes }) => attributes.get('class') === name)!,
        'cx',
      );
    const whole = answer.moves.findIndex(({ lossAfter }) => lossAfter === 0);
    const zero = place(whole, 'after');
    const scale = (place(whole, 'before') - zero) / answer.moves[whole]!.lossBefore;
    expect(scale).toBeGreaterThan(0);
    answer.moves.forEach(({ lossBefore, lossAfter }, at) => {
      expect(Math.abs(place(at, 'before') - zero - lossBefore * scale)).toBeLessThan(1);
      expect(Math.abs(place(at, 'after') - zero - lossAfter * scale)).toBeLessThan(1);
    });
  });

  test('additions are counted where they are: by chain, or by stage in a single chain', () => {
    const answer = answerOf('completions');
    const first = answer.kind === 'possible' ? answer.solutions[0]! : undefined;
    const rows = rowsOf(readXml(pictureOf(answer, builtIn.network, 'zh')));
    const figures = rows.map((row) => below(row, 'text').flatMap((text) => (/^\d+$/u.test(textIn(text)) ? [Number(textIn(text))] : [])));
    const of = (ids: readonly string[], chain: string) => ids.filter((id) => id.startsWith(`${chain}/`)).length;
    expect(rows.map(({ attributes }) => attributes.get('data-id'))).toEqual(elevenChains.map(({ id }) => id));
    expect(figures).toEqual(elevenChains.map(({ id }) => [of(first!.add, id), of(first!.buy, id)]));
  });

  test('who has what: one mark for every node and lens', () => {
    const answer = answerOf('compare-coverage');
    const rows = rowsOf(readXml(pictureOf(answer, builtIn.network, 'en')));
    const found = answer.nodes.filter(({ by }) => by.length > 0).slice(0, 20);
    expect(found.length).toBeGreaterThan(0);
    expect(rows.map((row) => below(row, 'circle').length)).toEqual(found.map(({ by }) => by.length));
    const missing = rows.map((row) => below(row, 'text').filter((text) => textIn(text) === '?').length + below(row, 'rect').length);
    expect(missing).toEqual(found.map(({ by }) => answer.options.lenses.length - by.length));
  });

  test('cut at what is asked for, and says so', () => {
    const svg = readXml(report(answerOf('knock-outs'), { ...builtIn, language: 'en', format: 'svg', top: 3 }).output);
    expect(rowsOf(svg).length).toBe(3);
    expect(textIn(svg)).toContain(`3 are drawn, ${answerOf('knock-outs').total - 3} are not`);
  });
});

describe('a hostile name in a picture', async () => {
  const tricks = `\n\u001b[2J\u202e\u0007 <script>alert(1)</script> "q" 'a' & ]]> &amp; =cmd() \ud800 \uffff ${'很长的名字'.repeat(2000)}`;
  const nodes = {
    [`a${tricks.slice(0, 40).replaceAll('/', '')}`]: { name: `甲${tricks}` },
    __proto: { name: tricks },
    b: { name: '', stage: 's' },
    t: { name: `乙${tricks}`, stage: 's', needs: ['b', '__proto'], endProduct: true },
  };
  const chain = mustParse({
    format: 'chanyelian/chain@1',
    id: 'h',
    name: `链${tricks}`,
    stages: [{ id: 's', name: `环${tricks}` }],
    nodes: Object.fromEntries(Object.entries(nodes).map(([id, node]) => [id, node.name === '' ? { stage: 's' } : node])),
  });
  const coverage = coverageFrom({
    lens: `此${tricks}`,
    providers: { 1: { name: `商${tricks}`, type: 'firm' }, 2: { name: '乙', type: 'country' } },
    provisions: [{ provider: '2', node: 't', status: 'listed' }],
    present: ['b'],
    absent: ['t'],
  });
  const { network, answers } = await answersOf(chain, coverage, { node: 't', failed: 'b' });
  const hostile = answers.filter(({ answer }) => (picturedQuestions as readonly string[]).includes(answer.question));

  test.each(hostile.flatMap(({ name, answer }) => languages.map((language) => ({ name, answer, language }))))(
    '$name in $language stays text',
    ({ answer, language }) => {
      const { output } = report(answer, { network, coverage, language, format: 'svg' });
      const svg = readXml(output);
      const allowed = ['svg', 'title', 'desc', 'rect', 'g', 'text', 'path', 'circle'];
      expect([...new Set([...elementsOf(svg)].map(({ name }) => name))].filter((name) => !allowed.includes(name))).toEqual([]);
      expect(output).not.toMatch(/<script|\u202e/u);
      for (const text of [...elementsOf(svg)].filter(({ name }) => name === 'text')) expect(stringWidth(textIn(text))).toBeLessThan(400);
    },
  );

  test('the whole of it is in the title of its box', () => {
    const svg = readXml(report(describeChain(network, 'h'), { network, language: 'zh', format: 'svg' }).output);
    const box = [...elementsOf(svg)].find(({ attributes }) => attributes.get('data-id') === 'h/t');
    expect(textIn(below(box!, 'title')[0]!)).toContain('<script>alert(1)</script>');
    expect(boxesOf(svg).length).toBe(4);
  });
});

describe('what is drawn of little, and of much', () => {
  test('a node with nothing upstream stands alone', () => {
    const network = compose([mustParse({ format: 'chanyelian/chain@1', id: 'c', nodes: { ore: {}, metal: { needs: ['ore'] } } })]);
    expect(boxesOf(readXml(pictureOf(upstreamOf(network, 'ore'), network, 'en'))).map(({ id }) => id)).toEqual(['c/ore']);
  });

  test('of a chain that is cut, something of every stage', () => {
    const stages = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
    const nodes = Object.fromEntries(
      stages.flatMap(({ id }) => Array.from({ length: 100 }, (_value, at) => [`${id}${at}`, { stage: id }] as const)),
    );
    const network = compose([mustParse({ format: 'chanyelian/chain@1', id: 'c', stages, nodes })]);
    const boxes = boxesOf(readXml(pictureOf(describeChain(network, 'c'), network, 'en')));
    const counts = stages.map(({ id }) => boxes.filter((box) => box.id.startsWith(`c/${id}`)).length);
    expect(counts).toEqual([44, 43, 43]);
  });

  test('a long word is not cut where a wider box holds it', () => {
    const name = { zh: '四溴双酚A', en: 'Tetrabromobisphenol A' };
    const network = compose([mustParse({ format: 'chanyelian/chain@1', id: 'c', nodes: { t: { name }, r: { needs: ['t'] } } })]);
    const box = boxesOf(readXml(pictureOf(upstreamOf(network, 'r'), network, 'en'))).find(({ id }) => id === 'c/t');
    expect(box?.lines.map(({ text }) => text)).toEqual(['Tetrabromobisphenol', 'A']);
  });

  test('of two versions it is said which one the data named are', () => {
    const version = (id: string) =>
      mustParse({ format: 'chanyelian/chain@1', id, nodes: { ore: {}, part: { needs: ['ore'], endProduct: true } } });
    const [old, now] = [version('old'), version('new')];
    const said = textIn(readXml(pictureOf(compareChains([old], [now]), compose([now]), 'en')));
    expect(said).toContain('old → new');
    expect(said).toContain('Data: new (after)');
  });
});

describe('on the command line', () => {
  test('a picture is written', async () => {
    const { exitCode, out } = await run('cascade', '--remove', '电解铜', '--format', 'svg', '--top', '12');
    expect(exitCode).toBe(0);
    expect(boxesOf(readXml(out)).length).toBe(12);
  });

  test.each([
    ['zh', '没有图。有图的是'],
    ['en', 'There are pictures of'],
  ])('where there is none, %s says which have one, and the exit code is 2', async (language, sentence) => {
    const { exitCode, out, err } = await run('chains', '--format', 'svg', '--lang', language);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain(sentence);
    for (const question of picturedQuestions) expect(err).toContain(question);
  });
});
