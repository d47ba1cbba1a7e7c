import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** The floors: a file may import from floors below, or from its own folder. */
const floors: Record<string, number> = {
  'src/model': 0,
  'src/check': 1,
  'src/graph': 1,
  'src/analysis': 2,
  'src/explain': 3,
  'src/io': 3,
  'src/report': 4,
  'src/node': 5,
  'src/cli': 5,
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .toSorted();
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');
  return [...text.matchAll(/^(?:import|export)\s(?:[^;'"]*\sfrom\s)?'(?<to>[^']+)';|\bimport\('(?<later>[^']+)'\)/gmu)].map((found) => {
    const to = found.groups?.['to'] ?? found.groups?.['later'] ?? '';
    return { from: file, to: to.startsWith('.') ? relative(root, resolve(root, dirname(file), to)) : to };
  });
}

const source = filesBelow('src').flatMap(importsOf);
const data = filesBelow('chains').flatMap(importsOf);
const local = source.filter(({ to }) => to.startsWith('src/'));
const roomOf = (file: string) => Object.keys(floors).find((room) => file.startsWith(`${room}/`));
const sentence = ({ from, to }: Import) => `${from} → ${to}`;

/** Every rule with its reason, which is what a broken rule prints. */
const rules: readonly { readonly name: string; readonly why: string; readonly broken: () => string[] }[] = [
  {
    name: 'imports go down a floor or stay in the folder',
    why: 'a floor that knows the ones above it cannot be used, tested or understood without them',
    broken: () =>
      local
        .filter(({ from, to }) => {
          const [above, below] = [roomOf(from), roomOf(to)];
          return (
            above !== undefined &&
            below !== undefined &&
            above !== below &&
            !(floors[below]! < floors[above]!) &&
            !(above === 'src/cli' && below === 'src/node')
          );
        })
        .map(sentence),
  },
  {
    name: 'every source file stands on a floor',
    why: 'a folder without a floor is a folder whose imports nobody checks',
    broken: () => filesBelow('src').filter((file) => roomOf(file) === undefined && file !== 'src/index.ts'),
  },
  {
    name: 'chains import only the model and their sources',
    why: 'data must be readable without the engine, and the engine replaceable without the data',
    broken: () => data.filter(({ to }) => !to.startsWith('src/model/') && !to.startsWith('chains/')).map(sentence),
  },
  {
    name: 'only the node and cli floors touch Node',
    why: 'everything else runs in a browser',
    broken: () => source.filter(({ from, to }) => to.startsWith('node:') && !/^src\/(?:node|cli)\//u.test(from)).map(sentence),
  },
  {
    name: 'only the command line imports the built-in chains',
    why: 'an app that brings its own chain must not carry ours',
    broken: () => source.filter(({ from, to }) => to.startsWith('chains/') && !from.startsWith('src/cli/')).map(sentence),
  },
  {
    name: 'the core imports no terminal and no file-format package',
    why: 'heavy parts load only where they are used',
    broken: () =>
      source.filter(({ from, to }) => ['commander', 'jsonc-parser'].includes(to) && !/^src\/(?:node|cli)\//u.test(from)).map(sentence),
  },
  {
    name: 'the solver, the protocol and what reads workbooks load only when they are used',
    why: 'an app that asks for a cascade must not carry a solver',
    broken: () =>
      filesBelow('src').filter((file) =>
        /^import (?!type)[^;]*'(?:highs|hucre[^']*|@modelcontextprotocol[^']*)';/mu.test(readFileSync(join(root, file), 'utf8')),
      ),
  },
  {
    name: 'nothing below the reports asks for the clock, the locale or chance',
    why: 'same input, same bytes out',
    broken: () =>
      filesBelow('src')
        .filter((file) => !/^src\/(?:report|node|cli)\//u.test(file))
        .filter((file) =>
          /Date\.now|new Date\(\)|Math\.random|localeCompare|toLocale|\bIntl\.|process\./u.test(readFileSync(join(root, file), 'utf8')),
        ),
  },
  {
    name: 'no barrels below the entry points',
    why: 'a second list of exports drifts from the first',
    broken: () =>
      filesBelow('src')
        .filter((file) => file.endsWith('/index.ts') && !['src/io/index.ts', 'src/report/index.ts', 'src/node/index.ts'].includes(file))
        .filter((file) => file !== 'src/index.ts'),
  },
  {
    name: 'no file is called after nothing',
    why: 'utils, common, helpers and types are where concepts go to hide',
    broken: () => filesBelow('src').filter((file) => /\/(?:utils?|common|helpers?|types)\.ts$/u.test(file)),
  },
];

/** Top-level entries, and what else a tool or a publishable package finds only there. */
const topLevel = [
  'CHANGELOG.md',
  'CITATION.cff',
  'LICENSE',
  'README.md',
  'chains',
  'examples',
  'package-lock.json',
  'package.json',
  'src',
  'test',
  'tsconfig.json',
  'tsup.config.ts',
  'typedoc.json',
];
const made = ['coverage', 'dist', 'docs', 'node_modules'];

describe('architecture', () => {
  test.each(rules)('$name', ({ broken, why }) => {
    expect(broken(), why).toEqual([]);
  });

  test('imports form no loop', () => {
    const next = new Map<string, string[]>();
    for (const { from, to } of local) next.set(from, [...(next.get(from) ?? []), to]);
    const done = new Set<string>();
    const loops: string[] = [];
    for (const start of next.keys()) {
      const path = [start];
      const onPath = new Set(path);
      const rest = [[...(next.get(start) ?? [])]];
      while (path.length > 0) {
        const file = rest.at(-1)?.pop();
        if (file === undefined) {
          done.add(path.pop()!);
          rest.pop();
          onPath.clear();
          for (const open of path) onPath.add(open);
        } else if (onPath.has(file)) loops.push([...path.slice(path.indexOf(file)), file].join(' → '));
        else if (!done.has(file)) {
          path.push(file);
          onPath.add(file);
          rest.push([...(next.get(file) ?? [])]);
        }
      }
    }
    expect(loops, 'two files that need each other are one file, or hide a third').toEqual([]);
  });

  test('the top level holds what the design names, and dot-files', () => {
    const entries = readdirSync(root).filter((entry) => !entry.startsWith('.') && !entry.endsWith('.tgz') && !made.includes(entry));
    expect(entries.toSorted(), 'a stranger finds the way in where the top level is short').toEqual(topLevel);
  });

  test('the imports are seen at all', () => {
    expect(local.length).toBeGreaterThan(100);
    expect(data.length).toBeGreaterThan(50);
  });
});
