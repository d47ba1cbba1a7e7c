// A Deno kernel spoken to directly over ZeroMQ: no Jupyter, no Python, no installed kernelspec.
import { spawn } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const channels = ['shell', 'iopub', 'stdin', 'control', 'hb'];
const delimiter = '<IDS|MSG>';
const secondsPerCell = 60;
const running = new Set();

/**
 * Whether a failure is the kernel's and not the cell's: the promise of a cell's result is held weakly by V8's inspector, and when
 * garbage is collected before the kernel has read it, the kernel says this (denoland/deno#20528, #33735). A heap so large that
 * nothing is collected makes that rare; the notebook is then run again from its start.
 */
export const isKernelsFault = (text) => text.includes('expected struct EvaluateResponse');

process.on('exit', () => running.forEach(killGroup));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/** Ends a kernel with everything it started: it leads its own process group. */
function killGroup(child) {
  running.delete(child);
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/**
 * Path of the native binary, or undefined where npm has none for this machine. The `deno` command is a wrapper written in
 * Node unless its install script ran, and killing a wrapper orphans the kernel.
 */
export function kernelBinary() {
  const of = createRequire(join(root, 'node_modules/deno/package.json'));
  const { platform, arch } = process;
  try {
    const home = dirname(of.resolve(`@deno/${platform}-${arch}${platform === 'linux' ? '-glibc' : ''}/package.json`));
    const binary = join(home, platform === 'win32' ? 'deno.exe' : 'deno');
    return existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
}

async function freePorts(count) {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  const ports = [];
  for (const server of servers) {
    if (!server.listening) await new Promise((done) => server.once('listening', done));
    ports.push(server.address().port);
  }
  for (const server of servers) await new Promise((done) => server.close(done));
  return ports;
}

/** Starts a kernel in `folder`; the ports it is told may be taken meanwhile, so a start that fails is tried again. */
export async function startKernel(binary, folder) {
  for (let attempt = 1; ; attempt++) {
    const kernel = await launch(binary, folder);
    try {
      await kernel.ready();
      return kernel;
    } catch (error) {
      kernel.stop();
      if (attempt === 3) throw error;
    }
  }
}

async function launch(binary, folder) {
  const { Dealer, Subscriber } = await import('zeromq');
  const key = randomUUID();
  const session = randomUUID();
  const ports = await freePorts(channels.length);
  const scratch = mkdtempSync(join(tmpdir(), 'chanyelian-kernel-'));
  const file = join(scratch, 'connection.json');
  writeFileSync(
    file,
    JSON.stringify({
      transport: 'tcp',
      ip: '127.0.0.1',
      key,
      signature_scheme: 'hmac-sha256',
      kernel_name: 'deno',
      ...Object.fromEntries(channels.map((channel, at) => [`${channel}_port`, ports[at]])),
    }),
  );
  const portOf = (channel) => `tcp://127.0.0.1:${ports[channels.indexOf(channel)]}`;
  const child = spawn(binary, ['jupyter', '--kernel', '--conn', file], {
    cwd: folder,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      DENO_DIR: join(root, 'node_modules/.cache/deno'),
      DENO_NO_UPDATE_CHECK: '1',
      DENO_V8_FLAGS: '--min-semi-space-size=512,--max-semi-space-size=512,--initial-heap-size=3000',
      NO_COLOR: '1',
    },
  });
  running.add(child);
  let talk = '';
  child.stderr.on('data', (part) => (talk += part));

  const shell = new Dealer({ linger: 0 });
  const iopub = new Subscriber({ linger: 0 });
  shell.connect(portOf('shell'));
  iopub.connect(portOf('iopub'));
  iopub.subscribe();
  const hearers = new Set();
  let onEnd = () => {};
  const listen = async (socket, channel) => {
    for await (const frames of socket) {
      const at = frames.findIndex((frame) => frame.toString() === delimiter);
      const [header, parent, , content] = frames.slice(at + 2).map((frame) => JSON.parse(frame.toString()));
      for (const hear of hearers) hear({ channel, type: header.msg_type, parent: parent.msg_id, content });
    }
  };
  const listening = [listen(shell, 'shell'), listen(iopub, 'iopub')];
  for (const ear of listening) ear.catch((error) => onEnd(error));
  child.once('error', (error) => onEnd(error));
  child.once('exit', (code, signal) => onEnd(new Error(`the kernel ended (${signal ?? code}): ${talk.trim()}`)));

  const send = async (id, type, content) => {
    const header = { msg_id: id, session, username: 'runner', date: '2000-01-01T00:00:00.000Z', msg_type: type, version: '5.3' };
    const parts = [header, {}, {}, content].map((part) => JSON.stringify(part));
    const signature = createHmac('sha256', key).update(parts.join('')).digest('hex');
    await shell.send([delimiter, signature, ...parts]);
  };

  /**
   * Sends a request, again every `again` milliseconds if told, and resolves with the reply once reply, idle state and `enough` are
   * there. The id is known before the request leaves: an answer may be here before `send` returns.
   */
  const ask = (type, content, { seconds, again, hears = () => {}, enough = () => true }) =>
    new Promise((done, failed) => {
      const ids = new Set();
      let reply;
      let idle = false;
      const hear = (message) => {
        if (!ids.has(message.parent)) return;
        if (message.channel === 'shell') reply = message.content;
        else if (message.type !== 'status') hears(message);
        else if (message.content.execution_state === 'idle') idle = true;
        if (reply !== undefined && idle && enough()) end(done, reply);
      };
      const post = () => {
        const id = randomUUID();
        ids.add(id);
        send(id, type, content).catch((error) => end(failed, error));
      };
      const silence = setTimeout(() => end(failed, new Error(`no answer to ${type} within ${seconds} s: ${talk.trim()}`)), seconds * 1000);
      const repeat = again === undefined ? undefined : setInterval(post, again);
      const end = (settle, value) => {
        clearTimeout(silence);
        clearInterval(repeat);
        hearers.delete(hear);
        onEnd = () => {};
        settle(value);
      };
      onEnd = (error) => end(failed, error);
      hearers.add(hear);
      post();
    });

  /**
   * Runs a cell. The kernel says idle before it has passed on all that the cell printed, so a mark is printed after it: what the
   * cell printed comes before the mark, whichever of the two the kernel takes it for.
   */
  const execute = async (code) => {
    const heard = [];
    const mark = `end of cell ${randomUUID()}`;
    let marked = false;
    const printed = (message) => {
      if (marked || message.channel !== 'iopub' || message.type !== 'stream') return;
      marked = message.content.text.includes(mark);
      const text = message.content.text.split(mark, 1)[0];
      if (text !== '') heard.push({ ...message, content: { ...message.content, text } });
    };
    hearers.add(printed);
    try {
      const run = (source, silent, more) =>
        ask(
          'execute_request',
          { code: source, silent, store_history: !silent, user_expressions: {}, allow_stdin: false, stop_on_error: true },
          { seconds: secondsPerCell, ...more },
        );
      const reply = await run(code, false, { hears: (message) => message.type !== 'stream' && heard.push(message) });
      await run(`console.log(${JSON.stringify(mark)})`, true, { enough: () => marked });
      return { reply, heard };
    } finally {
      hearers.delete(printed);
    }
  };

  return {
    // A subscription takes a moment to arrive: asked again until an answer comes back on both sockets.
    ready: () => ask('kernel_info_request', {}, { seconds: 60, again: 300 }),
    execute,
    stop: () => {
      onEnd = () => {};
      killGroup(child);
      shell.close();
      iopub.close();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
