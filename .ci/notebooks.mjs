// Executes examples/notebooks/*.ipynb and compares what they put out with what is committed; --write commits it to the files.
//   npm run test:notebooks        fails when a cell fails, or its outputs, taken as a set, are not the committed ones
//   npm run notebooks             builds, executes, writes the outputs into the files
//   … -- 3                        only notebooks whose name starts so
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isKernelsFault, kernelBinary, startKernel } from './notebook-kernel.mjs';
import { difference, formatNotebook, outputsOf } from './notebook-outputs.mjs';

const folder = resolve(import.meta.dirname, '../examples/notebooks');
const maxBytes = 400_000;
const attempts = 3;
const args = process.argv.slice(2);
const write = args.includes('--write');
const wanted = args.filter((arg) => !arg.startsWith('--'));
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.ipynb') && (wanted.length === 0 || wanted.some((start) => file.startsWith(start))))
  .sort();

/** Runs a notebook from its first cell to its last; what is wrong with it, one text each. */
async function run(binary, file) {
  const notebook = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const wrong = [];
  const kernel = await startKernel(binary, folder);
  try {
    let count = 0;
    for (const cell of notebook.cells) {
      if (cell.cell_type !== 'code') continue;
      count++;
      const { reply, heard } = await kernel.execute([cell.source].flat().join(''));
      const outputs = outputsOf(heard, count);
      if (reply.status !== 'ok') {
        const { ename, evalue, traceback = [] } = outputs.find((output) => output.output_type === 'error') ?? reply;
        wrong.push(`cell ${count} (${cell.id}) fails: ${traceback.length > 0 ? traceback.join('\n') : `${ename ?? ''} ${evalue ?? ''}`}`);
        break;
      }
      const changed = difference(cell.outputs, outputs);
      if (!write && changed.length > 0) {
        const shown = changed.map((line) => `  ${line.length > 300 ? `${line.slice(0, 300)}…` : line}`).join('\n');
        wrong.push(`cell ${count} (${cell.id}) puts out something else than is committed (npm run notebooks renews it):\n${shown}`);
      }
      Object.assign(cell, { execution_count: count, outputs });
    }
  } finally {
    kernel.stop();
  }
  const text = formatNotebook(notebook);
  if (Buffer.byteLength(text) > maxBytes) wrong.push(`${Buffer.byteLength(text)} bytes: more than ${maxBytes}`);
  if (write && wrong.length === 0) writeFileSync(join(folder, file), text);
  return wrong;
}

/** Runs a notebook; again from its start, `attempts` times in all, where the kernel lost a result. That is a failure then, not a skip. */
async function runAgainIfLost(binary, file) {
  for (let attempt = 1; ; attempt++) {
    const wrong = await run(binary, file).catch((error) => [String(error)]);
    if (!wrong.some(isKernelsFault)) return wrong;
    if (attempt === attempts)
      return [...wrong, `the kernel lost a result in each of ${attempts} runs: nothing is known of the cells after it; run it again`];
    console.error(`${file}: the kernel lost a result (run ${attempt} of ${attempts}), run again`);
  }
}

const binary = kernelBinary();
if (binary === undefined) {
  console.log(`notebooks: skipped, npm has no Deno for ${process.platform} ${process.arch}; nothing was executed or compared`);
} else {
  const queue = [...files];
  const turns = Array.from({ length: 2 }, async () => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const wrong = await runAgainIfLost(binary, file);
      for (const text of wrong) console.error(`${file}: ${text}`);
      if (wrong.length === 0) console.log(`${file}: ${write ? 'written' : 'as committed'}`);
      else process.exitCode = 1;
    }
  });
  await Promise.all(turns);
}
