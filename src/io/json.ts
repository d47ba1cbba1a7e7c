import type { Chain, ChainNode, Need, Stage } from '../model/chain.ts';
import type { Claim, Source } from '../model/claim.ts';
import type { OneOrBoth, Text } from '../model/text.ts';

const formatTag = 'chanyelian/chain@1';

/**
 * A chain as canonical JSON text — 规范 JSON. Loses nothing: parsing the text gives the chain back.
 *
 * Canonical: fields in the order of the format, defaults left out, two spaces of indent, a newline at the end; equal
 * chains give equal bytes. Nodes are written as an object keyed by id, or, where JavaScript would reorder or drop such
 * keys (`10`, `__proto__`), as an array of `{ id, … }`.
 *
 * @complexity O(size)
 * @example formatChain(chain).split('\n')[1] // => '  "format": "chanyelian/chain@1",'
 */
export function formatChain(chain: Chain): string {
  return `${JSON.stringify(writtenChain(chain), null, 2)}\n`;
}

/** The plain value that canonical JSON text of a chain spells. */
function writtenChain(chain: Chain): object {
  const keyed = chain.nodes.every(({ id }) => keepsItsPlace(id));
  return {
    format: formatTag,
    id: chain.id,
    ...named(chain.name, chain.id),
    ...given('version', chain.version),
    ...(chain.sources.length === 0 ? {} : { sources: table(chain.sources.map(({ id, ...source }) => [id, writtenSource(source)])) }),
    ...list('stages', chain.stages.map(writtenStage)),
    nodes: keyed
      ? table(chain.nodes.map((node) => [node.id, writtenNode(node)]))
      : chain.nodes.map((node) => ({ id: node.id, ...writtenNode(node) })),
    ...(chain.moved.length === 0 ? {} : { moved: table(chain.moved.map((move) => [move.old, move.new])) }),
    ...noted(chain.note),
  };
}

/** False for keys that an object would move to its front or not keep. */
function keepsItsPlace(id: string): boolean {
  return id !== '__proto__' && !/^(0|[1-9]\d*)$/.test(id);
}

/** An object with these keys, as own properties even where the key is `__proto__`. */
function table(rows: readonly (readonly [string, unknown])[]): object {
  const written = {};
  for (const [key, value] of rows) Object.defineProperty(written, key, { value, enumerable: true, configurable: true, writable: true });
  return written;
}

function writtenSource(source: Source): object {
  return {
    title: source.title,
    ...given('short', source.short === undefined ? undefined : oneOrBoth(source.short)),
    ...given('publisher', source.publisher),
    ...given('published', source.published),
    ...given('url', source.url),
    ...given('accessed', source.accessed),
    ...given('licence', source.licence),
  };
}

function writtenStage(stage: Stage): object {
  return {
    id: stage.id,
    ...named(stage.name, stage.id),
    ...given('printed', stage.printed),
    ...list('members', stage.members),
    ...claimed(stage.claims),
    ...noted(stage.note),
  };
}

function writtenNode(node: ChainNode): object {
  const usualSiting = node.kind === 'resource' ? 'resource-bound' : 'anywhere';
  return {
    ...named(node.name, node.id),
    ...list('aliases', node.aliases),
    ...given('stage', node.stage),
    ...(node.kind === 'material' ? {} : { kind: node.kind }),
    ...given('origin', node.origin),
    ...list('needs', node.needs.map(writtenNeed)),
    ...(node.variantOf === undefined
      ? {}
      : { variantOf: node.variantOf.mode === 'taxonomy' ? { node: node.variantOf.node } : node.variantOf }),
    ...(node.endProduct ? { endProduct: true } : {}),
    ...(node.siting === usualSiting ? {} : { siting: node.siting }),
    ...(node.needsProvider ? {} : { needsProvider: false }),
    ...list(
      'signals',
      node.signals.map(({ signal, claims }) => ({ signal, ...claimed(claims) })),
    ),
    ...claimed(node.claims),
    ...noted(node.note),
  };
}

function writtenNeed(need: Need): unknown {
  const facts = {
    ...(need.role === 'material' ? {} : { role: need.role }),
    ...(need.essential ? {} : { essential: false }),
    ...given('share', typeof need.share === 'object' ? { low: need.share.low, high: need.share.high } : need.share),
    ...claimed(need.claims),
    ...noted(need.note),
  };
  const [only] = need.anyOf;
  if (need.anyOf.length !== 1 || only === undefined) return { anyOf: need.anyOf, ...facts };
  return Object.keys(facts).length === 0 ? only : { node: only, ...facts };
}

function writtenClaim({ source, at, level, how, quote, note }: Claim): object {
  return { source, at, level, how, ...given('quote', quote), ...noted(note) };
}

function noted(note: OneOrBoth | undefined): object {
  return given('note', typeof note === 'object' ? { zh: note.zh, en: note.en } : note);
}

/** Both languages, or one string where they are the same. */
function oneOrBoth(text: Text): OneOrBoth {
  return text.zh === text.en ? text.zh : { zh: text.zh, en: text.en };
}

function claimed(claims: readonly Claim[]): object {
  return list('claims', claims.map(writtenClaim));
}

/** A name that only repeats the id is left out; one that is the same in both languages is one string. */
function named({ zh, en }: Text, id: string): object {
  if (zh !== en) return { name: { zh, en } };
  return zh === id ? {} : { name: zh };
}

function list(key: string, rows: readonly unknown[]): object {
  return rows.length === 0 ? {} : { [key]: rows };
}

function given(key: string, value: unknown): object {
  return value === undefined ? {} : { [key]: value };
}
