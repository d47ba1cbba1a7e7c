import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elevenChains, jiangxi } from '../../chains/index.ts';
import { cascade } from '../../src/analysis/cascade.ts';
import { findGaps } from '../../src/analysis/find-gaps.ts';
import { explain } from '../../src/explain/explain.ts';
import { compose } from '../../src/graph/compose.ts';
import { coverageFrom, networkOf } from '../arbitraries/build.ts';
import { anyMode, chain, coverageOf, targetOf, withOwn } from '../arbitraries/chain.ts';
import { expectJsonSafe } from '../oracles/json-safe.ts';
import { properties } from '../property-runs.ts';

const chips = networkOf({ silica: [], wafer: ['silica'], euv: [], duv: [], fab: ['wafer', ['euv', 'duv']], spare: ['wafer'] });
const says = (node: string, options: Partial<Parameters<typeof explain>[1]> = {}) =>
  explain(chips, { targets: ['fab'], ...options, node }).steps.map((step) => step.says);

describe('an explanation, by example', () => {
  test('a needed node: what it is, what it needs, how a target needs it, what stops', () => {
    const { steps } = explain(chips, { node: 'silica', targets: ['fab'] });
    expect(steps).toMatchObject([
      { says: 'is', node: 'w/silica' },
      { says: 'needed-by', node: 'w/wafer', on: 'w/silica', alternatives: [] },
      { says: 'needed-by', node: 'w/fab', on: 'w/wafer', alternatives: [] },
      { says: 'stops', node: 'w/silica', loss: 1, targets: ['w/fab'] },
    ]);
    expect(says('wafer')).toEqual(['is', 'needs', 'needed-by', 'stops']);
  });

  test('one of two alternatives stops nothing, and the route names the other', () => {
    const { steps } = explain(chips, { node: 'euv', targets: ['fab'] });
    expect(steps.slice(1)).toMatchObject([
      { says: 'needed-by', node: 'w/fab', on: 'w/euv', alternatives: ['w/duv'] },
      { says: 'stops-nothing', node: 'w/euv' },
    ]);
  });

  test('what no target depends on says so', () => expect(says('spare')).toEqual(['is', 'needs', 'not-needed']));

  test('under a lens: what is here, what it lacks, who else has it', () => {
    const coverage = coverageFrom({
      providers: { here: { type: 'region' }, nld: { type: 'country' } },
      provisions: [
        { provider: 'here', node: 'w/fab', status: 'listed' },
        { provider: 'nld', node: 'w/euv', status: 'listed' },
      ],
      absent: ['wafer', 'euv'],
    });
    expect(explain(chips, { node: 'fab', coverage }).steps.slice(-2)).toMatchObject([
      { says: 'state', state: 'blocked', providers: ['here'] },
      { says: 'lacks', members: ['w/wafer'] },
    ]);
    expect(explain(chips, { node: 'euv', coverage }).steps.slice(-2)).toMatchObject([
      { says: 'state', state: 'missing', providers: [] },
      { says: 'outside-supply', suppliers: ['nld'], chokepoint: 'no' },
    ]);
    const only = networkOf({ wafer: [], euv: [], fab: ['euv'] });
    expect(explain(only, { node: 'euv', coverage }).steps.at(-1)).toMatchObject({ says: 'outside-supply', chokepoint: 'certain' });
  });

  test('an unknown node is refused', () => {
    expect(() => says('silca')).toThrow(expect.objectContaining({ code: 'unknown-node' }));
  });
});

describe('explanations, as laws', () => {
  test('they say what the other answers say, in both modes', () => {
    fc.assert(
      fc.property(withOwn(chain(), coverageOf), anyMode, ([world, coverage], mode) => {
        const network = compose([world]);
        const targets = [targetOf(world)];
        const states = new Map(findGaps(network, { coverage, targets, trade: 'closed' }).gaps.map((gap) => [gap.node, gap.state]));
        for (const { id } of network.nodes) {
          const result = explain(network, { node: id, coverage, targets, mode });
          expectJsonSafe(result);
          const alone = cascade(network, { failed: [id], targets, mode });
          const stopped = alone.stopped.filter((target) => target !== id);
          const verdict = result.steps.find((step) => step.says === 'stops');
          if (stopped.length > 0) expect(verdict).toMatchObject({ loss: alone.loss, targets: stopped });
          else expect(verdict).toBeUndefined();
          const state = result.steps.find((step) => step.says === 'state');
          if (states.has(id)) expect(state).toMatchObject({ state: states.get(id) });
          const route = result.steps.filter((step) => step.says === 'needed-by');
          route.forEach((step, at) => expect(step.on).toBe(at === 0 ? id : route[at - 1]?.node));
          if (route.length > 0) expect(targets).toContain(route.at(-1)?.node);
        }
      }),
      properties,
    );
  });

  test('every claim of every explanation is a claim of the data, under the source it names (X8)', () => {
    const network = compose(elevenChains);
    const sources = new Map([...elevenChains, jiangxi].map((of) => [of.id ?? '', new Set(of.sources.map(({ id }) => id))]));
    for (const { id } of network.nodes.filter((_node, at) => at % 5 === 0)) {
      for (const { claims } of explain(network, { node: id, coverage: jiangxi }).steps) {
        for (const claim of claims) expect(sources.get(claim.of)?.has(claim.source), `${id}: ${claim.of}/${claim.source}`).toBe(true);
      }
    }
  });
});
