/**
 * Chains as text, for files and other programs — 文件格式.
 *
 * @module chanyelian/io
 */

export { formatChain } from './json.ts';
