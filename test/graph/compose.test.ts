import { describe, expect, test } from 'vitest';
import { producible } from '../../src/analysis/producible.ts';
import { compose } from '../../src/graph/compose.ts';
import { chainOf, mustParse, networkOf } from '../arbitraries/build.ts';

describe('compose', () => {
  const steel = chainOf({ iron: [] }, 'steel');
  const car = chainOf({ body: ['steel/iron'], car: ['body'] }, 'car');

  test('a need on another chain’s node is that very node', () => {
    const network = compose([car, steel]);
    expect(network.nodes.map(({ id }) => id)).toEqual(['car/body', 'car/car', 'steel/iron']);
    expect(producible(network, { without: ['steel/iron'] }).producible).toEqual([]);
  });

  test('a chain that was not given stands in as an available raw node, or is an error on request', () => {
    const network = compose([car]);
    expect(network.nodes.at(-1)).toMatchObject({ id: 'steel/iron', external: true });
    expect(producible(network, { mode: 'start-up' }).producible).toEqual(['car/body', 'car/car', 'steel/iron']);
    expect(() => compose([car], { external: 'error' })).toThrow(expect.objectContaining({ code: 'unresolved-reference' }));
  });

  test('a missing node of a given chain is an error, and so is a chain given twice', () => {
    expect(() => compose([car, chainOf({ tin: [] }, 'steel')])).toThrow(expect.objectContaining({ code: 'unresolved-reference' }));
    expect(() => compose([car, car])).toThrow(expect.objectContaining({ code: 'duplicate-chain' }));
  });

  test('one chain, or one name, in place of a list is refused before it is taken for a list of letters', () => {
    expect(() => compose(steel as never)).toThrow(expect.objectContaining({ code: 'invalid-option' }));
    expect(() => producible(compose([steel]), { without: 'iron' as never })).toThrow('option nodes is "iron"; it takes a list');
  });

  test('an id that moved leads where the new one does', () => {
    const moved = mustParse({ format: 'chanyelian/chain@1', id: 'm', nodes: { fresh: {} }, moved: { older: 'old', old: 'fresh' } });
    const network = compose([moved, chainOf({ t: ['m/older'] }, 'n')]);
    expect(producible(network, { without: ['m/old'] }).producible).toEqual([]);
  });
});

describe('variants', () => {
  const withMode = (mode: string) =>
    networkOf({ raw: [], metal: ['raw'], fine: { variantOf: { node: 'metal', mode } }, coarse: { variantOf: { node: 'metal', mode } } });
  const made = (mode: string, without: string[]) => producible(withMode(mode), { without }).producible;

  test('any: one operable variant is enough for the parent; all: every one is needed', () => {
    expect(made('any', ['fine'])).toContain('w/metal');
    expect(made('any', ['fine', 'coarse'])).not.toContain('w/metal');
    expect(made('all', ['fine'])).not.toContain('w/metal');
  });

  test('taxonomy: never a supply relation, but a variant without needs has its parent’s', () => {
    expect(made('taxonomy', ['fine', 'coarse'])).toEqual(['w/raw', 'w/metal']);
    expect(made('taxonomy', ['raw'])).toEqual([]);
  });
});
