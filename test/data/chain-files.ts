import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Chain } from '../../src/model/chain.ts';

/** A chain's file and what it exports. */
export interface ChainFile {
  /** Path from the root of the checkout. */
  readonly file: string;
  /** Name of the folder. */
  readonly folder: string;
  readonly text: string;
  readonly chain: Chain;
}

const root = new URL('../../', import.meta.url);

/** Every `chains/<folder>/chain.ts` there is, by folder name. */
export async function chainFiles(): Promise<readonly ChainFile[]> {
  const folders = readdirSync(new URL('chains/', root)).filter((folder) => existsSync(new URL(`chains/${folder}/chain.ts`, root)));
  return Promise.all(
    folders.sort().map(async (folder) => {
      const path = fileURLToPath(new URL(`chains/${folder}/chain.ts`, root));
      const exported = Object.values((await import(/* @vite-ignore */ path)) as Readonly<Record<string, Chain>>);
      if (exported.length !== 1 || exported[0] === undefined)
        throw new Error(`chains/${folder}/chain.ts exports ${exported.length} values, not one chain`);
      return { file: `chains/${folder}/chain.ts`, folder, text: readFileSync(path, 'utf8'), chain: exported[0] };
    }),
  );
}
