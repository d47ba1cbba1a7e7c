/** The plan cut into the passages that locators name. */
export interface PlanPassages {
  /** Every locator, in the order of the text. */
  readonly locators: readonly string[];
  /** The text under a locator, its heading line first; absent when there is no such place. */
  readonly passage: (locator: string) => string | undefined;
}

/** A heading: deeper levels lie within shallower ones; one without a locator only ends what is open. */
interface Heading {
  readonly line: number;
  readonly level: number;
  readonly locator?: string;
}

const chapter = 1;
const section = 2;
const part = 3;
const item = 4;

/**
 * Cuts the plan's text by its headings: `第三章`, `第三章/第二节`, `第三章/第二节/（一）`, `第三章/第一节/（一）/1`, run-in headings such as
 * `第三章/第四节/铜及铜合金产业集群`, boxes `专栏2` and their paragraphs `专栏2/光伏材料产业链`.
 *
 * A passage ends at the next heading of its level or above. A box ends at two blank lines and belongs to the section it
 * stands in as well. A run-in heading is a short first sentence that has no comma in it.
 */
export function planPassages(text: string): PlanPassages {
  const lines = text.split(/\r?\n/u);
  const headings = headingsOf(lines);
  const passages = new Map<string, string>();
  headings.forEach(({ line, level, locator }, index) => {
    if (locator === undefined || passages.has(locator)) return;
    const next = headings.slice(index + 1).find((other) => other.level <= level);
    passages.set(
      locator,
      lines
        .slice(line, next?.line ?? lines.length)
        .join('\n')
        .trim(),
    );
  });
  return { locators: [...passages.keys()], passage: (locator) => passages.get(locator) };
}

function headingsOf(lines: readonly string[]): Heading[] {
  const headings: Heading[] = [];
  let at = { chapter: '', section: '', part: '', box: '' };
  lines.forEach((raw, line) => {
    const words = raw.trim();
    const add = (level: number, locator: string) => headings.push({ line, level, locator });
    if (words === '') {
      if (at.box === '' || lines[line - 1]?.trim() !== '') return;
      at = { ...at, box: '' };
      headings.push({ line, level: part });
      return;
    }
    const [chapterWord] = /^(?:第[一二三四五六七八九十]+章|附件$)/u.exec(words) ?? [];
    const [sectionWord] = /^第[一二三四五六七八九十]+节/u.exec(words) ?? [];
    const [partWord] = /^（[一二三四五六七八九十]+）/u.exec(words) ?? [];
    const [boxWord] = /^专栏\d+/u.exec(words) ?? [];
    const [, number] = /^(\d+)\.\D/u.exec(words) ?? [];
    const [, runIn] = /^([^，、；：。]{2,20})。/u.exec(words) ?? [];
    if (chapterWord !== undefined) {
      at = { chapter: chapterWord, section: '', part: '', box: '' };
      add(chapter, chapterWord);
    } else if (sectionWord !== undefined) {
      at = { ...at, section: `${at.chapter}/${sectionWord}`, part: '', box: '' };
      add(section, at.section);
    } else if (boxWord !== undefined) {
      at = { ...at, box: boxWord };
      add(part, boxWord);
    } else if (at.box !== '') {
      if (runIn !== undefined) add(item, `${at.box}/${runIn}`);
    } else if (at.section !== '' && partWord !== undefined) {
      at = { ...at, part: `${at.section}/${partWord}` };
      add(part, at.part);
    } else if (at.part !== '' && number !== undefined) {
      add(item, `${at.part}/${number}`);
    } else if (at.section !== '' && runIn !== undefined) {
      add(part, `${at.section}/${runIn}`);
    }
  });
  return headings;
}
