import { parentPort } from 'node:worker_threads';
import takeShards, { type SharedJob } from '../../src/node/worker.ts';

parentPort?.on('message', (job: SharedJob) => {
  takeShards(job);
  parentPort?.postMessage('done', []);
});
parentPort?.postMessage('ready', []);
