/** Text without control characters, line breaks and direction marks. */
export function clean(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is to be removed
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}
