/**
 * Files and threads, for Node — 文件与线程. The examples find `toy.json`, `here.json` and `costs.json` where they run.
 *
 * @module chanyelian/node
 */

export {
  fileLimitMegabytes,
  readAnyFile,
  readBytesFile,
  readChainFile,
  readCoverageFile,
  readPricesFile,
  readTextFile,
  writeFileWhole,
  type ReadBytes,
  type ReadPrices,
  type ReadText,
} from './files.ts';
export { parseJsonText, type ParsedText } from './json-text.ts';
export { workerPool, type WorkerPool, type WorkerPoolOptions } from './worker-pool.ts';
