#!/usr/bin/env node
// A stand-in for the Deno kernel that passes on what a cell printed only after it has said idle, as the kernel does under load.
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { Publisher, Router } from 'zeromq';

const { shell_port: shellPort, iopub_port: iopubPort } = JSON.parse(readFileSync(process.argv.at(-1), 'utf8'));
const shell = new Router();
const iopub = new Publisher();
await shell.bind(`tcp://127.0.0.1:${shellPort}`);
await iopub.bind(`tcp://127.0.0.1:${iopubPort}`);

for await (const [peer, , , head, , , body] of shell) {
  const request = JSON.parse(head.toString());
  const parts = (type, content) => [
    '<IDS|MSG>',
    '',
    JSON.stringify({ msg_type: type }),
    JSON.stringify(request),
    '{}',
    JSON.stringify(content),
  ];
  const publish = (type, content) => iopub.send(parts(type, content));
  const { code } = JSON.parse(body.toString());
  const printed = code === undefined ? undefined : (/^console\.log\("(?<words>.+)"\)$/u.exec(code)?.groups.words ?? `late ${code}`);
  if (printed?.startsWith('late')) await publish('stream', { name: 'stdout', text: `early ${code}\n` });
  await shell.send([peer, ...parts('reply', { status: 'ok' })]);
  await publish('status', { execution_state: 'idle' });
  if (printed === undefined) continue;
  await setTimeout(50);
  await publish('stream', { name: 'stdout', text: `${printed}\n` });
}
