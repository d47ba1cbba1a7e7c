// Writes beside the built code what other tools read, the JSON Schemas and every chain as canonical JSON, and the licences of what is built in.
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createGenerator } from 'ts-json-schema-generator';

/** Every result that other programs read, by its question. */
const results = {
  cascade: 'CascadeResult',
  chain: 'ChainDescription',
  chains: 'ChainsResult',
  'compare-chains': 'CompareChainsResult',
  'compare-coverage': 'CompareCoverageResult',
  completions: 'CompletionsResult',
  'cut-sets': 'CutSetsResult',
  downstream: 'DownstreamResult',
  explain: 'Explanation',
  extend: 'ExtendResult',
  gaps: 'GapsResult',
  node: 'NodeDescription',
  roadmap: 'RoadmapResult',
  strengthen: 'StrengthenResult',
  upstream: 'UpstreamResult',
  'weak-links': 'WeakLinksResult',
};

/** The JSON Schema (draft 7) of every result, made from its type and the comments on it. */
async function writeResultSchemas() {
  const generator = createGenerator({
    path: 'src/index.ts',
    tsconfig: 'tsconfig.json',
    type: '*',
    expose: 'export',
    topRef: true,
    skipTypeCheck: true,
    additionalProperties: false,
  });
  await mkdir('dist/schema/results', { recursive: true });
  for (const [question, type] of Object.entries(results)) {
    const { $schema, definitions = {} } = generator.createSchema(type);
    const { [type]: own, ...others } = definitions;
    const schema = { $schema, title: type, type: 'object', ...own, definitions: others };
    await writeFile(`dist/schema/results/${question}.json`, `${JSON.stringify(schema, null, 2)}\n`);
  }
}

/** The page's script is minified; it says what it carries here, not in its comments. */
const unseen = ['cytoscape'];

/** The licences of the packages whose code stands in the built files, and of what those packages carry in theirs. */
function licencesOf(folder) {
  const built = readdirSync(folder).filter((file) => /\.c?js$/u.test(file));
  const names = new Set(unseen);
  for (const file of built) {
    for (const [, name] of readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^\s*\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gmu)) {
      if (name !== undefined && !name.startsWith('.')) names.add(name);
    }
  }
  for (const name of names) {
    const { dependencies = {} } = manifestOf(name);
    for (const carried of Object.keys(dependencies)) names.add(carried);
  }
  return [...names]
    .toSorted()
    .map((name) => {
      const { version, license } = manifestOf(name);
      return `${name} ${version}, ${license}\n\n${licenceText(name)}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function manifestOf(name) {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
}

function licenceText(name) {
  const file = readdirSync(`node_modules/${name}`).find((one) => /^licen[cs]e/iu.test(one));
  if (file === undefined) throw new Error(`${name} is built in, but has no licence file to carry along`);
  return readFileSync(`node_modules/${name}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim();
}

const load = async (file) => import(new URL(`../dist/${file}`, import.meta.url).href);
const { jsonSchema, formatChain } = await load('index.js');
const { planChains } = await load('chains.js');
await mkdir('dist/chains', { recursive: true });
await writeResultSchemas();
for (const of of ['chain', 'coverage']) {
  await writeFile(`dist/schema/${of}.json`, `${JSON.stringify(jsonSchema(of), null, 2)}\n`);
}
for (const chain of planChains) await writeFile(`dist/chains/${chain.id}.json`, formatChain(chain));
await writeFile('dist/third-party-licences.txt', licencesOf('dist'));
