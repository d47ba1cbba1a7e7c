/**
 * The eleven chains of the plan, what else it names, and what it says of Jiangxi — 十一条产业链.
 *
 * @module chanyelian/chains
 */

import type { Chain } from '../src/model/chain.ts';
import { electronicInformation } from './electronic-information/chain.ts';
import { copperAndAlloys } from './copper-and-alloys/chain.ts';
import { cementedCarbide } from './cemented-carbide/chain.ts';
import { rareEarthMagnets } from './rare-earth-magnets/chain.ts';
import { highQualitySteel } from './high-quality-steel/chain.ts';
import { semiconductorLighting } from './semiconductor-lighting/chain.ts';
import { newEnergyVehicle } from './new-energy-vehicle/chain.ts';
import { photovoltaics } from './photovoltaics/chain.ts';
import { lightAlloys } from './light-alloys/chain.ts';
import { organosilicon } from './organosilicon/chain.ts';
import { highPerformanceFibre } from './high-performance-fibre/chain.ts';
import { beyond } from './beyond/chain.ts';

export {
  electronicInformation,
  copperAndAlloys,
  cementedCarbide,
  rareEarthMagnets,
  highQualitySteel,
  semiconductorLighting,
  newEnergyVehicle,
  photovoltaics,
  lightAlloys,
  organosilicon,
  highPerformanceFibre,
  beyond,
};
export { jiangxi } from './coverage/jiangxi-in-the-world.ts';
export { worldSupply } from './coverage/world.ts';
export { planFigures, type PlanFigure } from './coverage/targets.ts';
export { planLedger } from './coverage/ledger.ts';
export type { LedgerRow } from './ledger-row.ts';

/** The eleven chains of 专栏2, in the plan's order — 十一条产业链. They need nothing of {@link beyond}. */
export const elevenChains: readonly Chain[] = [
  electronicInformation,
  copperAndAlloys,
  cementedCarbide,
  rareEarthMagnets,
  highQualitySteel,
  semiconductorLighting,
  newEnergyVehicle,
  photovoltaics,
  lightAlloys,
  organosilicon,
  highPerformanceFibre,
];

/** The eleven chains and, last, what the plan names beside them: every good in the plan — 规划全部产品. */
export const planChains: readonly Chain[] = [...elevenChains, beyond];
