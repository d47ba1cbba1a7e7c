/** What XML 1.0 cannot hold, or, as a carriage return, does not keep. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const unheld = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\p{Cs}]/u.source;

/** That; and an underscore that would begin a spelling. */
const spelled = new RegExp(`${unheld}|_(?=x[\\da-fA-F]{4}(?:_|${unheld}))`, 'gu');

/**
 * Text as a cell of a workbook spells it: `_xHHHH_` for what XML cannot hold, and for the underscore of text that looks so
 * already. Whatever reads workbooks undoes it.
 */
export function toCellText(text: string): string {
  return text.replaceAll(spelled, (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
