const marks = { end: 0x06054b50, entry: 0x02014b50 };
const lengths = { end: 22, entry: 46, comment: 65_535 };

/**
 * How many bytes a zip says it holds, unpacked; `undefined` where it is cut short or does not say.
 *
 * A zip of a few kilobytes can unpack to gigabytes: this is known before anything is unpacked. Zips of more than 4 GB
 * (ZIP64) are too large in any case.
 */
export function unpackedSize(zip: Uint8Array): number | undefined {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const first = Math.max(0, zip.length - lengths.end - lengths.comment);
  let end = zip.length - lengths.end;
  while (end >= first && view.getUint32(end, true) !== marks.end) end--;
  if (end < first) return undefined;
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let entries = view.getUint16(end + 10, true); entries > 0; entries--) {
    if (at + lengths.entry > zip.length || view.getUint32(at, true) !== marks.entry) return undefined;
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    if (unpacked === 0 && packed > 2) return undefined; // two bytes is nothing, deflated
    total += unpacked;
    at += lengths.entry + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return total;
}
