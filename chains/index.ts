/**
 * The eleven chains of the plan, what else it names, and what it says of Jiangxi — 十一条产业链.
 *
 * @module chanyelian/chains
 */

export { electronicInformation } from './electronic-information/chain.ts';
export { copperAndAlloys } from './copper-and-alloys/chain.ts';
export { cementedCarbide } from './cemented-carbide/chain.ts';
export { rareEarthMagnets } from './rare-earth-magnets/chain.ts';
export { highQualitySteel } from './high-quality-steel/chain.ts';
export { semiconductorLighting } from './semiconductor-lighting/chain.ts';
export { newEnergyVehicle } from './new-energy-vehicle/chain.ts';
export { photovoltaics } from './photovoltaics/chain.ts';
export { lightAlloys } from './light-alloys/chain.ts';
export { organosilicon } from './organosilicon/chain.ts';
export { highPerformanceFibre } from './high-performance-fibre/chain.ts';
export { beyond } from './beyond/chain.ts';
export { elevenChains } from './eleven-chains.ts';
export { planChains } from './plan-chains.ts';
export { jiangxi } from './coverage/jiangxi-in-the-world.ts';
export { worldSupply } from './coverage/world.ts';
export { planFigures, type PlanFigure } from './coverage/targets.ts';
export { planLedger } from './coverage/ledger.ts';
export type { LedgerRow } from './ledger-row.ts';
