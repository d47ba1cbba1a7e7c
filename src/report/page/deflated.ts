/**
 * A text in less room — 压缩: its UTF-8 bytes deflated (zlib), written in base64.
 *
 * By the streams that Node and browsers have; the same zlib gives the same bytes.
 *
 * @complexity O(length)
 * @example await inflate(await deflate('硅片')) // => '硅片'
 */
export async function deflate(text: string): Promise<string> {
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream('deflate'));
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCodePoint(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

/** The text that {@link deflate} was given. */
export async function inflate(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (char) => char.codePointAt(0)!);
  return new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate')));
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
