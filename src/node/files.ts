import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseChain, type ParsedChain } from '../check/parse-chain.ts';
import { parseCoverage, type ParsedCoverage } from '../check/parse-coverage.ts';
import { chainFormat, coverageFormat } from '../check/schema.ts';
import { issue, type Issue } from '../model/issue.ts';
import { parseJsonText, type ParsedText } from './json-text.ts';

/** Files larger than this are not read: parsed, they would not fit the memory of a usual process. */
export const fileLimitMegabytes = 128;

type Failed = { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * A chain from a JSON file — 读取产业链文件.
 *
 * UTF-8, with or without a byte order mark, up to {@link fileLimitMegabytes} MB. Everything that is wrong comes back as issues,
 * duplicate keys included; nothing is thrown.
 *
 * @complexity O(size)
 * @example
 * const read = await readChainFile('toy.json');
 * read.ok && read.chain.id // => 'toy'
 */
export async function readChainFile(file: string): Promise<ParsedChain> {
  const text = await readJsonFile(file);
  return text.ok ? parseChain(text.value) : text;
}

/**
 * A coverage from a JSON file — 读取覆盖文件; reads and reports as {@link readChainFile} does.
 *
 * @complexity O(size)
 * @example
 * const read = await readCoverageFile('here.json');
 * read.ok && read.coverage.present // => ['a']
 */
export async function readCoverageFile(file: string): Promise<ParsedCoverage> {
  const text = await readJsonFile(file);
  return text.ok ? parseCoverage(text.value) : text;
}

/**
 * A file of either format, told apart by its tag — 读取文件; reads and reports as {@link readChainFile} does.
 *
 * @complexity O(size)
 * @example
 * const read = await readAnyFile('toy.json');
 * read.ok && 'chain' in read // => true
 */
export async function readAnyFile(file: string): Promise<ParsedChain | ParsedCoverage> {
  const text = await readJsonFile(file);
  if (!text.ok) return text;
  const tag = typeof text.value === 'object' && text.value !== null ? (text.value as { format?: unknown }).format : undefined;
  if (tag === chainFormat) return parseChain(text.value);
  if (tag === coverageFormat) return parseCoverage(text.value);
  const found = typeof tag === 'string' ? { found: tag } : {};
  return { ok: false, issues: [issue('wrong-format', ['format'], { expected: [chainFormat, coverageFormat], ...found })] };
}

/** Prices read from a file, or what is wrong with it. */
export type ReadPrices =
  | {
      readonly ok: true;
      /** Node as written in the file → price, ≥ 0. */
      readonly prices: ReadonlyMap<string, number>;
    }
  | Failed;

/**
 * Prices of nodes from a JSON file, `{ "node": price, … }` — 读取价格文件; reads and reports as {@link readChainFile} does.
 *
 * @complexity O(size)
 * @example
 * const read = await readPricesFile('costs.json');
 * read.ok && read.prices.get('b') // => 2
 */
export async function readPricesFile(file: string): Promise<ReadPrices> {
  const text = await readJsonFile(file);
  if (!text.ok) return text;
  const { value } = text;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failed(
      issue('wrong-type', [], {
        expected: '{ "node": price }',
        found: Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value,
      }),
    );
  const rows = Object.entries(value as Record<string, unknown>);
  const issues = rows.flatMap(([node, price]) => {
    if (typeof price !== 'number')
      return [issue('wrong-type', [node], { expected: 'number', found: price === null ? 'null' : typeof price })];
    return price >= 0 && price < Infinity ? [] : [issue('out-of-range', [node], { found: price, range: '≥ 0, < ∞' })];
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, prices: new Map(rows as [string, number][]) };
}

async function readJsonFile(file: string): Promise<ParsedText> {
  const read = await readBytesFile(file);
  if (!read.ok) return read;
  const { bytes } = read;
  try {
    return parseJsonText(new TextDecoder('utf-8', { fatal: true }).decode(bytes)); // drops a byte order mark
  } catch (error) {
    if (error instanceof TypeError) return failed(issue('not-text', [], {}));
    throw error;
  }
}

/** Text read from a file, or what is wrong with it. */
export type ReadText =
  | {
      readonly ok: true;
      /** The whole of it, decoded. */
      readonly text: string;
    }
  | Failed;

/**
 * The text of a file that another program wrote — 读取文本文件.
 *
 * UTF-8 or UTF-16 with a byte order mark, else UTF-8 where the bytes are that, else GB18030, which Chinese Excel writes;
 * up to {@link fileLimitMegabytes} MB.
 *
 * @complexity O(size)
 * @example (await readTextFile('toy.json')).ok // => true
 */
export async function readTextFile(file: string): Promise<ReadText> {
  const read = await readBytesFile(file);
  if (!read.ok) return read;
  const { bytes } = read;
  if (bytes.length === 0) return failed(issue('empty-file', [], {}));
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  for (const encoding of isWide ? ['utf-16le'] : bytes.includes(0) ? [] : ['utf-8', 'gb18030']) {
    try {
      return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return failed(
    issue('not-table', [], { reason: { zh: '既不是 UTF-8 也不是 GB18030 文本', en: 'it is text neither in UTF-8 nor in GB18030' } }),
  );
}

/** Bytes read from a file, or what is wrong with it. */
export type ReadBytes =
  | {
      readonly ok: true;
      /** The whole of it. */
      readonly bytes: Uint8Array;
    }
  | Failed;

/**
 * The bytes of a file that is no text, such as a workbook — 读取文件; up to {@link fileLimitMegabytes} MB.
 *
 * @complexity O(size)
 * @example
 * const read = await readBytesFile('toy.json');
 * read.ok && read.bytes[0] // => 123
 */
export async function readBytesFile(file: string): Promise<ReadBytes> {
  try {
    const facts = await stat(file);
    if (facts.isDirectory()) return failed(issue('is-a-directory', [], {}));
    const megabytes = Math.ceil(facts.size / 1_000_000);
    if (megabytes > fileLimitMegabytes) return failed(issue('file-too-large', [], { megabytes, limitMegabytes: fileLimitMegabytes }));
    return { ok: true, bytes: await readFile(file) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return failed(
      code === 'ENOENT' || code === 'ENOTDIR' ? issue('file-not-found', [], {}) : issue('file-unreadable', [], { reason: code }),
    );
  }
}

function failed(problem: Issue): Failed {
  return { ok: false, issues: [problem] };
}

/**
 * Writes a file whole or not at all — 整体写入.
 *
 * The text, or the bytes of a workbook, go to a temporary file beside the target, which then takes its name.
 *
 * @param options.force overwrite an existing file @defaultValue false
 * @returns the issue that kept it from being written, if any
 * @complexity O(length of the content)
 * @example
 * await writeFileWhole('report.md', '# Report\n'); // => undefined
 * (await writeFileWhole('report.md', '# Another\n'))?.code // => 'file-exists'
 */
export async function writeFileWhole(
  file: string,
  content: string | Uint8Array,
  options: { readonly force?: boolean } = {},
): Promise<Issue | undefined> {
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    const problem = await hindrance(file, options.force === true);
    if (problem !== undefined) return problem;
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, file);
    return undefined;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined); // what failed is said below, not that there is nothing to remove
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return notWritten(code);
  }
}

function notWritten(code: string): Issue {
  return code === 'ENOENT' || code === 'ENOTDIR' ? issue('folder-not-found', [], {}) : issue('file-unreadable', [], { reason: code });
}

/** What is in the way of a file before anything is written. */
export async function hindrance(file: string, force: boolean): Promise<Issue | undefined> {
  const there = await stat(file).catch(() => undefined);
  if (there?.isDirectory() === true) return issue('is-a-directory', [], {});
  if (there !== undefined) return force ? undefined : issue('file-exists', [], {});
  try {
    return (await stat(dirname(file))).isDirectory() ? undefined : notWritten('ENOTDIR');
  } catch (error) {
    return notWritten((error as NodeJS.ErrnoException).code ?? String(error));
  }
}
