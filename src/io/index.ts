export { formatChain } from './json.ts';
