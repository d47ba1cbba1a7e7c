/** What XML, C strings and most terminals cannot hold: control characters, half surrogates, non-characters. */
const unprintable =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text that every format can hold: what cannot be printed is spelt `\u0001`, and so is the backslash of text that
 * already looks so. {@link fromPlainText} is the exact inverse; other text stays as it is.
 */
export function toPlainText(text: string): string {
  return text.replaceAll(/\\(?=u[\da-f]{4})/g, String.raw`\u005c`).replaceAll(unprintable, spelt);
}

/** As {@link toPlainText}, on one line and in one direction: line ends and marks of direction are spelt too. */
export function toOneLine(text: string): string {
  return toPlainText(text).replaceAll(unruly, (run) => [...run].map((mark) => (mark === ' ' ? mark : spelt(mark))).join(''));
}

/** The text that {@link toPlainText} was given. */
export function fromPlainText(text: string): string {
  return text.replaceAll(/\\u([\da-f]{4})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function spelt(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** What moves text about or hides it: controls, line ends and the marks that turn the direction of writing. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const unruly = /[\s\u0000-\u001f\u007f-\u009f\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]+/gu;

const longest = 80;

/** A name as a picture shows it: one line, in one direction, 80 letters at most. */
export function labelOf(text: string): string {
  const letters = [
    ...text
      .slice(0, 4 * longest)
      .replaceAll(unruly, ' ')
      .trim(),
  ];
  const line = letters.map((letter) => (/^[\ud800-\udfff]$/.test(letter) ? '\ufffd' : letter));
  const cut = line.length > longest || text.length > 4 * longest;
  return cut ? `${line.slice(0, longest - 1).join('')}…` : line.join('');
}
