/** How wide a line is, in halves of a Chinese character; other letters are a little wider than half of one. */
function widthOf(word: string): number {
  let width = 0;
  for (const char of word)
    width +=
      /[\u1100-\u115f\u2190-\u21ff\u2460-\u2bff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(char)
        ? 2
        : 1.08;
  return width;
}

/** A name in lines of about equal length that fit a box; what does not fit ends in an ellipsis, and is whole in the panel. */
export function labelLines(name: string, room: number, most: number): string[] {
  const given = [...name.replaceAll(/\s+/gu, ' ')];
  const pieces =
    given
      .slice(0, 200)
      .join('')
      .match(/[A-Za-z0-9.,()'’+/%]+[- ]?|[^]/gu) ?? [];
  const lines = broken(pieces, room, room);
  if (lines.length <= most && given.length <= 200) {
    const even = widthOf(name) / lines.length;
    for (const less of [even, even + (room - even) / 3, even + ((room - even) * 2) / 3]) {
      const tried = broken(pieces, less, room);
      if (tried.length === lines.length && tried.every((line) => widthOf(line) <= room && /[\p{L}\p{N}]/u.test(line))) return tried;
    }
    return lines;
  }
  let last = [...(lines[most - 1] ?? '')];
  while (widthOf(last.join('')) > room - 2) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last.join('')}…`];
}

/** Words one after another, each on the line before where it stays below `width`; a word that has no room in a whole line is cut. */
function broken(pieces: readonly string[], width: number, room: number): string[] {
  const lines: string[] = [''];
  for (const piece of pieces) {
    const line = lines.at(-1)!;
    const isClosing = /^[、，。；：！？）》”’\])]$/u.test(piece); // never first in a line
    if (isClosing || widthOf(line) + widthOf(piece.trimEnd()) <= width) lines[lines.length - 1] = line + piece;
    else if (widthOf(piece) <= room) lines.push(piece);
    else
      for (const char of piece) {
        if (widthOf(lines.at(-1)! + char) <= room) lines[lines.length - 1] += char;
        else lines.push(char);
      }
  }
  return lines.map((line) => line.trim());
}
