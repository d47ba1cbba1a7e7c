/*
 * The benchmark: `npm run bench`, or the rows that contain some words: `npm run bench -- knock-out dag-10k`.
 *
 * Prints a table, and writes all it knows as JSON (`--out FILE`, else bench.json in the system's temporary folder).
 *
 * - Every cell is a process of its own. It reads the graph from a file and brings it into the form that its
 *   implementation works on before the clock starts; only the task `load` times that step.
 * - Seconds are the best of several runs in that process (see `measure.ts`); median and first run are in the JSON.
 * - MB is the most memory the process held until its first run ended: the runtime (50 for Node), graph and answer
 *   included.
 * - `2 workers` means this thread and one more, which runs before the clock starts. A task too short for threads has
 *   no such time.
 * - Peers are graphology and, where they are installed, Debian's python3-networkx, python3-igraph, python3-graph-tool
 *   and python3-scipy (see `peers.py`), each asked in the fastest way we found. `best peer` is the quickest of them with
 *   any number of threads; `ratio` is its time by our best. Machines drift by 10 to 30 %: a ratio below 1.3 is a tie.
 * - A cell that is not done after `--limit` seconds (60), loading included, is stopped and shown as such in the JSON.
 * - Every answer comes down to one number (`answer` in `tasks.ts`). Rows in which two differ are marked, and the exit
 *   code is 1.
 * - The gap engine (`completions`, `roadmap`) has tables of its own, a row for each question of `gaps.ts`: 30 % of a
 *   network's nodes are missing, none of them raw, each costs 1, and the last nodes are to be attained. HiGHS may take
 *   20 seconds for a completion and 40 for a roadmap; the own search alone has no such limit but that of its process.
 *   `forced` nodes are in every completion, `choices` are left to decide, `looked at` counts places in the own search.
 *   Rows where something found costs less than another's bound for the same targets are marked, and the exit code is 1.
 * - Graphs and sampled nodes come from fixed seeds (see `graphs.ts`): the same bytes on every machine, their digests in
 *   the JSON.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gapTables, refuted, type GapRow } from './gap-tables.ts';
import { gapQuestions, wordsOf, type GapFound } from './gaps.ts';
import type { GraphFacts } from './graph-files.ts';
import { graphologyTasks } from './graphology.ts';
import type { Measured, Outcome } from './measure.ts';
import { aligned, timeOf } from './table.ts';
import { tasks, type Task } from './tasks.ts';

/** A task that a library offers. */
interface Offer {
  readonly library: string;
  readonly version: string;
  readonly task: string;
  readonly parallel: boolean;
}

interface Row {
  readonly task: string;
  readonly graph: string;
  readonly answer: string;
  readonly ours: readonly (Outcome & { readonly workers: number })[];
  readonly peers: readonly (Outcome & { readonly library: string; readonly workers: number })[];
  /** The best peer's time by our best. */
  readonly ratio?: number;
  readonly answersAgree: boolean;
}

const { values: options, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: join(tmpdir(), 'bench.json') },
    limit: { type: 'string', default: '60' },
    python: { type: 'string', default: '/usr/bin/python3' },
  },
});
const cell = join(import.meta.dirname, 'cell.mjs');
const peers = join('test', 'bench', 'peers.py');
/** Libraries that keep an object a node: above this size they take minutes and gigabytes before they begin. */
const keepObjects = ['networkx', 'graphology'];
const mostForObjects = 200_000;

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main(): Promise<void> {
  const cells = tasks
    .flatMap((task) => task.graphs.map((graph) => ({ task, graph })))
    .filter(({ task, graph }) => isPicked(`${task.name} ${graph}`));
  const questions = gapQuestions.filter((question) => isPicked(wordsOf(question)));
  const debian = await json<{ readonly offered: readonly Offer[]; readonly missing: readonly string[] }>(options.python, [peers, 'list']);
  const offers = [...graphologyOffers(), ...('none' in debian ? [] : debian.offered)];
  const graphs = new Map<string, GraphFacts>();
  const factsOf = async (graph: string) => {
    const facts = graphs.get(graph) ?? (await made(graph));
    graphs.set(graph, facts);
    return facts;
  };
  const rows: Row[] = [];
  const gaps: GapRow[] = [];
  const isDone = (row: string) => process.stderr.write(`${rows.length + gaps.length}/${cells.length + questions.length} ${row}\n`);
  for (const { task, graph } of cells) {
    rows.push(await measureRow(task, await factsOf(graph), offers));
    isDone(`${task.name} ${graph}`);
  }
  for (const question of questions) {
    await factsOf(question.graph);
    const given = [cell, 'gap', wordsOf(question), join(folder, question.graph)];
    gaps.push({ ...question, outcome: await json<GapFound>(process.execPath, given) });
    isDone(wordsOf(question));
  }
  const report = {
    machine: {
      node: process.version,
      processor: cpus()[0]?.model ?? '',
      cores: availableParallelism(),
      megabytes: Math.round(totalmem() / 2 ** 20),
    },
    libraries: Object.fromEntries(offers.map(({ library, version }) => [library, version])),
    missing: 'none' in debian ? [`all of Python (${debian.none})`] : debian.missing,
    limitSeconds: Number(options.limit),
    graphs: [...graphs.values()],
    rows,
    gaps,
  };
  writeFileSync(options.out, `${JSON.stringify(report, null, 2)}\n`);
  if (rows.length > 0) console.log(tableOf(rows));
  if (rows.length > 0 && report.missing.length > 0) console.log(`Left out, not installed: ${report.missing.join(', ')}.`);
  if (gaps.length > 0) console.log(`${rows.length > 0 ? '\n' : ''}${gapTables(gaps)}`);
  console.log(`All times, graphs and versions: ${options.out}`);
  if (rows.some((row) => !row.answersAgree) || refuted(gaps).size > 0) process.exitCode = 1;
}

function isPicked(row: string): boolean {
  return words.every((word) => row.includes(word));
}

async function measureRow(task: Task, { graph, nodes }: GraphFacts, offers: readonly Offer[]): Promise<Row> {
  const path = join(folder, graph);
  const ours = [];
  for (const workers of task.parallel ? [1, 2] : [1]) {
    const given = [cell, 'ours', task.name, path, String(workers)];
    ours.push({ workers, ...(task.prepare ? await json<Measured>(process.execPath, given) : { none: '–' }) });
  }
  const others = [];
  for (const { library, parallel } of offers.filter((offer) => offer.task === task.name)) {
    for (const workers of parallel ? [1, 2] : [1]) {
      const command = library === 'graphology' ? process.execPath : options.python;
      const given = library === 'graphology' ? [cell, library, task.name, path] : [peers, 'run', library, task.name, path, String(workers)];
      const tooLarge = nodes > mostForObjects && keepObjects.includes(library);
      others.push({ library, workers, ...(tooLarge ? { none: 'too large for it' } : await json<Measured>(command, given)) });
    }
  }
  const [own, best] = [fastest(ours), fastest(others)];
  const answers = [...ours, ...others].flatMap((outcome) => ('none' in outcome ? [] : [outcome.answer]));
  return {
    task: task.name,
    graph,
    answer: task.answer,
    ours,
    peers: others,
    ...(own && best && { ratio: best.seconds.best / own.seconds.best }),
    answersAgree: answers.every((answer) => Math.abs(answer - answers[0]!) <= 1e-6 * Math.abs(answers[0]!)),
  };
}

function fastest<Of extends Outcome>(outcomes: readonly Of[]): (Of & Measured) | undefined {
  const measured = outcomes.flatMap((outcome) => ('none' in outcome ? [] : [outcome as Of & Measured]));
  return measured.sort((a, b) => a.seconds.best - b.seconds.best)[0];
}

function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ task, graph, ours, peers: others, ratio, answersAgree }) => {
    const peer = fastest(others);
    const first = ours[0]!;
    return [
      task,
      graph,
      ...[ours[0], ours[1]].map((outcome) => (outcome === undefined ? '' : timeOf(outcome))),
      'none' in first ? '' : String(Math.round(first.peakMegabytes)),
      peer === undefined ? '' : `${timeOf(peer)} ${peer.library}${peer.workers > 1 ? ` × ${peer.workers}` : ''}`,
      ratio === undefined ? '' : ratio.toPrecision(ratio < 10 ? 2 : 3),
      answersAgree ? '' : 'answers differ!',
    ];
  });
  return aligned([['task', 'graph', '1 worker', '2 workers', 'MB', 'best peer', 'ratio', ''], ...lines]);
}

function graphologyOffers(): Offer[] {
  const { version } = JSON.parse(readFileSync('node_modules/graphology/package.json', 'utf8')) as { version: string };
  return Object.keys(graphologyTasks).map((task) => ({ library: 'graphology', version, task, parallel: false }));
}

async function made(graph: string): Promise<GraphFacts> {
  const facts = await json<GraphFacts>(process.execPath, [cell, 'write', graph, folder]);
  if ('none' in facts) throw new Error(`${graph}: ${facts.none}`);
  return facts;
}

/** What a process prints, or why it printed nothing. */
function json<Found>(command: string, given: readonly string[]): Promise<Outcome<Found>> {
  return new Promise((resolve) => {
    const child = spawn(command, given, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: Number(options.limit) * 1000,
      killSignal: 'SIGKILL',
    });
    let printed = '';
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', ({ message }) => resolve({ none: message }));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(JSON.parse(printed) as Found);
      else if (signal !== null) resolve({ none: `over ${options.limit} s` });
      else resolve({ none: `failed: ${said.trim().split('\n').at(-1) ?? ''}` });
    });
  });
}
