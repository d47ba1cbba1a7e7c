import { describe, expect, test } from 'vitest';
import { elevenChains, jiangxi, planChains } from '../../chains/index.ts';
import { cascade } from '../../src/analysis/cascade.ts';
import { components } from '../../src/analysis/components.ts';
import { findGaps } from '../../src/analysis/find-gaps.ts';
import { overview } from '../../src/analysis/overview.ts';
import { producible } from '../../src/analysis/producible.ts';
import { upstreamOf } from '../../src/analysis/upstream-of.ts';
import { compose } from '../../src/graph/compose.ts';
import type { ChainNode } from '../../src/model/chain.ts';

const industry = compose(elevenChains, { external: 'error' });
const fallenWith = (...failed: string[]) => cascade(industry, { failed }).fallen.map(({ node }) => node);
const isFree = ({ note }: ChainNode) => typeof note === 'object' && note.zh.startsWith('独立节点');
const chainsOf = (ids: readonly string[]) => new Set(ids.map((id) => id.slice(0, id.indexOf('/'))));

describe('the composed industry', () => {
  const everything = compose(planChains, { external: 'error' });

  test.each([
    ['the eleven', industry],
    ['all that the plan names', everything],
  ])('%s: one connected network, headings and nodes that say why they stand free apart', (_what, network) => {
    const apart = new Set(network.nodes.flatMap(({ id, node }) => (node.kind === 'category' || isFree(node) ? [id] : [])));
    const parts = components(network)
      .weak.map((part) => part.filter((id) => !apart.has(id)))
      .filter((part) => part.length > 0);
    expect(parts.toSorted((a, b) => b.length - a.length).slice(1)).toEqual([]);
    expect(network.nodes.filter(({ node }) => isFree(node)).length).toBeLessThan(20);
  });

  test.each([
    ['the eleven', industry],
    ['all that the plan names', everything],
  ])('%s: can be built up from nothing but what needs nothing, without a loop', (_what, network) => {
    expect(producible(network, { mode: 'start-up' }).blocked).toEqual([]);
    expect(components(network).cycle).toBeUndefined();
  });

  test('upstream of 新能源汽车 lie nodes of at least seven of the eleven chains', () => {
    expect(chainsOf(upstreamOf(industry, '新能源汽车').nodes.map(({ node }) => node)).size).toBeGreaterThanOrEqual(7);
  });
});

describe('losses that an engineer can check by hand', () => {
  test('硅棒 alone stops nothing, 硅棒 and 硅锭 together stop 硅片 and what is made of it', () => {
    expect(fallenWith('硅棒')).toEqual(['photovoltaics/silicon-rod']);
    expect(fallenWith('硅棒', '硅锭')).toEqual(
      expect.arrayContaining(['photovoltaics/silicon-wafer', 'photovoltaics/solar-cell', 'photovoltaics/pv-module']),
    );
  });

  test('高纯硅料 stops the crystalline line and nothing else: thin film and chips have silicon of their own or none', () => {
    expect(chainsOf(fallenWith('高纯硅料'))).toEqual(new Set(['photovoltaics']));
    expect(fallenWith('高纯硅料')).toContain('photovoltaics/pv-module');
    expect(fallenWith('高纯硅料')).not.toContain('photovoltaics/thin-film-module');
    expect(fallenWith('高纯硅料')).not.toContain('electronic-information/integrated-circuit');
  });

  test('电解铜 stops foil, rod, board and battery, not aluminium and not glass fibre', () => {
    const fallen = fallenWith('电解铜');
    expect(fallen).toEqual(
      expect.arrayContaining([
        'copper-and-alloys/electronic-copper-foil',
        'copper-and-alloys/copper-wire-rod',
        'electronic-information/printed-circuit-board',
        'new-energy-vehicle/power-battery',
        'rare-earth-magnets/permanent-magnet-motor',
      ]),
    );
    for (const stands of [
      'light-alloys/primary-aluminium',
      'high-performance-fibre/glass-fibre',
      'rare-earth-magnets/sintered-ndfeb',
      'high-quality-steel/high-quality-steel',
    ]) {
      expect(fallen).not.toContain(stands);
    }
  });

  test('稀土开采, a heading, stands for its mines: magnets and motors stop, and so do capacitors for want of a dopant', () => {
    const fallen = fallenWith('稀土开采');
    expect(fallen).toEqual(
      expect.arrayContaining([
        'rare-earth-magnets/ion-adsorption-rare-earth-ore',
        'rare-earth-magnets/sintered-ndfeb',
        'rare-earth-magnets/permanent-magnet-motor',
        'electronic-information/ceramic-capacitor',
      ]),
    );
    for (const stands of ['copper-and-alloys/electrolytic-copper', 'photovoltaics/pv-module', 'organosilicon/organosilicon-monomer']) {
      expect(fallen).not.toContain(stands);
    }
  });

  test('永磁电机 alone does not stop the vehicle, which has the induction motor; both together do', () => {
    expect(fallenWith('永磁电机')).not.toContain('new-energy-vehicle/new-energy-vehicle');
    expect(fallenWith('永磁电机', 'new-energy-vehicle/induction-motor')).toContain('new-energy-vehicle/new-energy-vehicle');
  });
});

describe('Jiangxi', () => {
  test('every gap is at most possible: the plan says of nothing that it is absent', () => {
    const { gaps, attainable, provisionsElsewhere } = findGaps(industry, { coverage: jiangxi });
    expect(gaps.filter(({ certainty, state }) => certainty === 'certain' && state !== 'blocked')).toEqual([]);
    expect(attainable.no).toEqual([]);
    expect(provisionsElsewhere).toBe(jiangxi.provisions.filter(({ node }) => node.startsWith('beyond/')).length);
  });

  test('the overview tells all eleven chains and one gap of each', () => {
    const answer = overview(industry, { coverage: jiangxi });
    expect(answer.chains).toHaveLength(11);
    expect(chainsOf(answer.gaps.map(({ node }) => node)).size).toBe(answer.gaps.length);
    expect(answer.weakLinks).toHaveLength(8);
    for (const { because } of answer.weakLinks) expect(because.steps.at(-1)?.node).toBeOneOf([...because.stops]);
  });

  test('a chain by itself leaves the others out of its coverage', () => {
    const alone = compose(elevenChains.slice(0, 1));
    expect(findGaps(alone, { coverage: jiangxi }).provisionsElsewhere).toBeGreaterThan(100);
  });
});
