import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IssueCode } from '../../src/model/issue.ts';
import { temporaryFolder } from './temporary.ts';

/** A file that cannot be used: how it comes to be, and what is to be said of it. */
export interface BadFile {
  readonly what: string;
  readonly code: IssueCode;
  /** The path within the value, as people read it; empty when the file as such is at fault. */
  readonly path: string;
  /** What the English message tells to do. */
  readonly mend: RegExp;
  /** Makes it and gives its name. */
  readonly make: () => Promise<string>;
}

const named = (name: string) => async () => join(await temporaryFolder(), name);

const holding = (content: string | Uint8Array) => async () => {
  const file = await named('bad.json')();
  await writeFile(file, content);
  return file;
};

const chain = (rest: string) => holding(`{ "format": "chanyelian/chain@1", "id": "toy", ${rest} }`);

/** A file of 200 MB that takes no room on the disk. */
const vast = async () => {
  const file = await holding('')();
  await truncate(file, 200_000_000);
  return file;
};

const loopOfLinks = async () => {
  const file = await named('loop.json')();
  await symlink(file, file);
  return file;
};

const folder = async () => {
  const file = await named('folder.json')();
  await mkdir(file);
  return file;
};

/** Files that are no chain at all: `check` cannot check them either. */
export const unusableFiles: readonly BadFile[] = [
  { what: 'a missing file', code: 'file-not-found', path: '', mend: /Check the path/u, make: named('missing.json') },
  { what: 'a file in a missing folder', code: 'file-not-found', path: '', mend: /Check the path/u, make: named('no/such.json') },
  { what: 'a file that cannot be opened', code: 'file-unreadable', path: '', mend: /Check its permissions/u, make: loopOfLinks },
  { what: 'a directory', code: 'is-a-directory', path: '', mend: /Name a file in it/u, make: folder },
  { what: 'an empty file', code: 'empty-file', path: '', mend: /chanyelian new/u, make: holding('') },
  { what: 'a file of white space', code: 'empty-file', path: '', mend: /chanyelian new/u, make: holding(' \r\n\t\n') },
  { what: 'a file of a byte order mark', code: 'empty-file', path: '', mend: /chanyelian new/u, make: holding('\uFEFF') },
  { what: 'a file of 200 MB', code: 'file-too-large', path: '', mend: /Split the chain/u, make: vast },
  {
    what: 'bytes that are not UTF-8',
    code: 'not-text',
    path: '',
    mend: /Save it as JSON in UTF-8/u,
    make: holding(Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d)),
  },
  { what: 'UTF-16', code: 'not-text', path: '', mend: /UTF-8/u, make: holding(Buffer.from('\uFEFF{ "format": 1 }', 'utf16le')) },
  { what: 'text that is not JSON', code: 'not-json', path: '', mend: /line 2, column 9/u, make: holding('{\n  "a" : }') },
  { what: 'brackets without end', code: 'not-json', path: '', mend: /line 1/u, make: holding('['.repeat(100_000)) },
  {
    what: 'a file without a tag',
    code: 'wrong-format',
    path: 'format',
    mend: /Write "format"/u,
    make: holding('{ "id": "toy", "nodes": {} }'),
  },
  {
    what: 'a wrong tag',
    code: 'wrong-format',
    path: 'format',
    mend: /Write "format"/u,
    make: holding('{ "format": "chanyelian/chain@7" }'),
  },
];

/** Files that are chains with a mistake in them: `check` finds it. */
export const mistakenFiles: readonly BadFile[] = [
  {
    what: 'a key that stands twice',
    code: 'duplicate-key',
    path: 'nodes.a',
    mend: /Rename or remove/u,
    make: chain('"nodes": { "a": {}, "a": {} }'),
  },
  {
    what: 'an unknown field',
    code: 'unknown-field',
    path: 'nodes.a.need',
    mend: /Did you mean "needs"/u,
    make: chain('"nodes": { "a": { "need": [] } }'),
  },
  {
    what: 'a dangling need',
    code: 'unknown-node',
    path: 'nodes.t.needs[0]',
    mend: /Did you mean "wafer"/u,
    make: chain('"nodes": { "wafer": {}, "t": { "needs": ["waffer"] } }'),
  },
  {
    what: 'an id that stands twice',
    code: 'duplicate-id',
    path: 'nodes[1].id',
    mend: /Rename or remove/u,
    make: chain('"nodes": [{ "id": "a" }, { "id": "a" }]'),
  },
  { what: 'no nodes', code: 'missing-field', path: '', mend: /Add it/u, make: chain('"name": "示例"') },
  {
    what: 'a need on __proto__',
    code: 'unknown-node',
    path: 'nodes.t.needs[0]',
    mend: /Add the node, or correct/u,
    make: chain('"nodes": { "t": { "needs": ["__proto__"] } }'),
  },
  {
    what: 'a field called __proto__',
    code: 'unknown-field',
    path: 'nodes.t.__proto__',
    mend: /Remove it/u,
    make: chain('"nodes": { "t": { "__proto__": {} } }'),
  },
];
