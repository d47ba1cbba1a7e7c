import * as core from '../../src/index.ts';
import * as io from '../../src/io/index.ts';
import * as node from '../../src/node/index.ts';
import * as report from '../../src/report/index.ts';
import * as chains from '../../chains/index.ts';
import { mustParse } from '../arbitraries/build.ts';

/** What the examples of the documentation start from; the comment at the head of `src/index.ts` tells readers the same. */
const chain = mustParse({
  format: 'chanyelian/chain@1',
  id: 'toy',
  nodes: { a: {}, b: {}, t: { needs: [{ anyOf: ['a', 'b'] }, 'b'] } },
});
const line = mustParse({ format: 'chanyelian/chain@1', id: 'line', nodes: { a: {}, b: { needs: ['a'] }, c: { needs: ['b'] } } });

/** Every name that an example may use: what the entry points export, and the four small worlds. */
export const exampleScope: Readonly<Record<string, unknown>> = {
  ...core,
  ...io,
  ...node,
  ...report,
  ...chains,
  chain,
  toy: core.compose([chain]),
  line: core.compose([line]),
  network: core.compose(chains.elevenChains),
};

/** The files that lie in the working directory of an example. */
export const exampleFiles: Readonly<Record<string, unknown>> = {
  'toy.json': JSON.parse(core.formatChain(chain)),
  'here.json': { format: 'chanyelian/coverage@1', lens: 'here', present: ['a'] },
  'costs.json': { b: 2 },
};
