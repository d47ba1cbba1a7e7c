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

/** The eleven chains of 专栏2, in the plan's order — 十一条产业链. They need nothing of `beyond`. */
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
