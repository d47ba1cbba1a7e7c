import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elevenChains, photovoltaics } from '../../chains/index.ts';
import { compose } from '../../src/graph/compose.ts';
import { toDot } from '../../src/io/dot.ts';
import { toGexf } from '../../src/io/gexf.ts';
import { toGraphml } from '../../src/io/graphml.ts';
import { temporaryFolder } from '../node/temporary.ts';
import { hostileChain } from './hostile.ts';

/** Debian's own Python, for which python3-networkx is; else whichever there is. */
const python = ['/usr/bin/python3', 'python3'].find((program) => spawnSync(program, ['-c', 'import networkx']).status === 0);
/** Not a program of this package's, as knip would take a word in a call to be. */
const graphviz = 'dot';
const hasDot = spawnSync(graphviz, ['-V']).status === 0;
if (python === undefined) console.warn('skipped: networkx is not installed (apt-get install python3-networkx)');
if (!hasDot) console.warn('skipped: Graphviz is not installed (apt-get install graphviz)');

const networks = [
  ['the eleven', compose(elevenChains)],
  ['a hostile chain', compose([hostileChain])],
] as const;

describe.skipIf(python === undefined)('networkx reads what we write', () => {
  test.each(networks)('%s: as many nodes and edges, names and types as written', async (_name, network) => {
    const folder = await temporaryFolder();
    const files = [join(folder, 'a.graphml'), join(folder, 'a.gexf')];
    await writeFile(files[0]!, toGraphml(network));
    await writeFile(files[1]!, toGexf(network));
    const script = `
import json, sys, networkx as nx
for file, read in zip(sys.argv[1:], (nx.read_graphml, nx.read_gexf)):
    graph = read(file)
    nodes = list(graph.nodes(data=True))
    edges = list(graph.edges(data=True))
    print(json.dumps([graph.is_directed(), len(nodes), len(edges), nodes[0][1]["zh"], type(nodes[0][1]["endProduct"]).__name__, type(edges[0][2]["need"]).__name__]))
`;
    const { stdout, stderr } = spawnSync(python!, ['-c', script, ...files], { encoding: 'utf8' });
    const members = network.chains.flatMap(({ nodes }) => nodes.flatMap(({ needs }) => needs.flatMap(({ anyOf }) => anyOf)));
    const line = JSON.stringify([true, network.nodes.length, members.length, network.nodes[0]!.node.name.zh, 'bool', 'int']);
    expect(stderr).toBe('');
    expect(
      stdout
        .trim()
        .split('\n')
        .map((text) => JSON.stringify(JSON.parse(text))),
    ).toEqual([line, line]);
  });
});

describe.skipIf(!hasDot)('Graphviz draws what we write', () => {
  test.each([['photovoltaics', compose([photovoltaics])] as const, networks[1]])('%s', (_name, network) => {
    const { status, stdout, stderr } = spawnSync(graphviz, ['-Tsvg'], { input: toDot(network), encoding: 'utf8', maxBuffer: 1e8 });
    expect([status, stderr.replaceAll(/.*(?:fontconfig|Fontconfig|locale).*\n?/gu, '')]).toEqual([0, '']);
    const circles = [...toDot(network).matchAll(/shape=circle/gu)].length;
    expect([...stdout.matchAll(/<g id="node\d+"/gu)].length).toBe(network.nodes.length + circles);
    expect(/<script|<img|<a /u.test(stdout)).toBe(false);
  });
});
