import { askGap } from './gaps.ts';
import { readGraph, writeGraph } from './graph-files.ts';
import { graphologyTasks } from './graphology.ts';
import { measure } from './measure.ts';
import { tasks } from './tasks.ts';
import { startThreads } from './threads.ts';

// One cell of the table in a process of its own, so that its memory is its own: prints JSON.
//   write GRAPH FOLDER | ours TASK FOLDER/GRAPH THREADS | graphology TASK FOLDER/GRAPH | gap QUESTION FOLDER/GRAPH
const [what, name, path, threadCount] = process.argv.slice(2) as [string, string, string, string | undefined];
console.log(JSON.stringify(await printed()));

function printed() {
  if (what === 'write') return writeGraph(path, name);
  return what === 'gap' ? askGap(name, readGraph(path)) : measured();
}

async function measured() {
  const graph = readGraph(path);
  if (what === 'graphology') return measure(graphologyTasks[name]!(graph));
  const run = tasks.find((task) => task.name === name)!.prepare!(graph);
  const threads = await startThreads(Number(threadCount));
  try {
    return await measure(() => {
      const found = run();
      return typeof found === 'number' ? found : threads.answer(found);
    });
  } finally {
    await threads.stop();
  }
}
