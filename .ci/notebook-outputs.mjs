// Outputs of notebook cells: from messages, to text that can be compared.

/** The outputs of a cell from the messages that the kernel sent for it; neighbouring texts of one stream are one. */
export function outputsOf(messages, count) {
  const outputs = [];
  for (const { type, content } of messages) {
    if (type === 'stream') {
      const last = outputs.at(-1);
      if (last?.output_type === 'stream' && last.name === content.name) last.text += content.text;
      else outputs.push({ output_type: 'stream', name: content.name, text: content.text });
    } else if (type === 'execute_result') {
      outputs.push({ output_type: type, execution_count: count, data: content.data, metadata: content.metadata ?? {} });
    } else if (type === 'display_data') {
      outputs.push({ output_type: type, data: content.data, metadata: content.metadata ?? {} });
    } else if (type === 'error') {
      outputs.push({ output_type: type, ename: content.ename, evalue: content.evalue, traceback: content.traceback });
    }
  }
  return outputs;
}

const whole = (text) => (Array.isArray(text) ? text.join('') : text);

/**
 * What a cell put out, as a sorted list: the kernel does not keep the order of streams and displays within a cell, and says
 * the same thing now in one message, now in several.
 */
export function outputSet(outputs) {
  const streams = new Map();
  const rest = [];
  for (const output of outputs) {
    if (output.output_type === 'stream') streams.set(output.name, `${streams.get(output.name) ?? ''}${whole(output.text)}`);
    else if (output.output_type === 'error') rest.push(`error ${output.ename}: ${output.evalue}`);
    else
      for (const [mime, value] of Object.entries(output.data))
        rest.push(`${mime} ${typeof value === 'object' && !Array.isArray(value) ? JSON.stringify(value) : whole(value)}`);
  }
  for (const [name, text] of streams) rest.push(...text.split('\n').map((line) => `${name} ${line}`));
  return rest.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** What is in one set of outputs only: `-` in the committed, `+` in the executed. Empty when they are equal. */
export function difference(committed, executed) {
  const count = new Map();
  for (const line of outputSet(committed)) count.set(line, (count.get(line) ?? 0) - 1);
  for (const line of outputSet(executed)) count.set(line, (count.get(line) ?? 0) + 1);
  return [...count].flatMap(([line, surplus]) => (surplus === 0 ? [] : [`${surplus < 0 ? '-' : '+'} ${line}`]));
}

/** The text of a notebook file: lines as Jupyter keeps them, one space of indent, a newline at the end. */
export function formatNotebook(notebook) {
  const lines = (text) => (typeof text === 'string' ? text.split(/(?<=\n)/u) : text);
  const cells = notebook.cells.map((cell) => ({
    ...cell,
    source: lines(cell.source),
    ...(cell.outputs === undefined
      ? {}
      : {
          outputs: cell.outputs.map((output) => ({
            ...output,
            ...(output.text === undefined ? {} : { text: lines(output.text) }),
            ...(output.data === undefined
              ? {}
              : {
                  data: Object.fromEntries(
                    Object.entries(output.data)
                      .sort(([a], [b]) => (a < b ? -1 : 1))
                      .map(([mime, value]) => [mime, lines(value)]),
                  ),
                }),
          })),
        }),
  }));
  return `${JSON.stringify({ ...notebook, cells }, null, 1)}\n`;
}
