import { beyondLedger } from '../beyond/ledger.ts';
import { cementedCarbideLedger } from '../cemented-carbide/ledger.ts';
import { copperAndAlloysLedger } from '../copper-and-alloys/ledger.ts';
import { electronicInformationLedger } from '../electronic-information/ledger.ts';
import { highPerformanceFibreLedger } from '../high-performance-fibre/ledger.ts';
import { highQualitySteelLedger } from '../high-quality-steel/ledger.ts';
import type { LedgerRow } from '../ledger-row.ts';
import { lightAlloysLedger } from '../light-alloys/ledger.ts';
import { newEnergyVehicleLedger } from '../new-energy-vehicle/ledger.ts';
import { organosiliconLedger } from '../organosilicon/ledger.ts';
import { photovoltaicsLedger } from '../photovoltaics/ledger.ts';
import { rareEarthMagnetsLedger } from '../rare-earth-magnets/ledger.ts';
import { semiconductorLightingLedger } from '../semiconductor-lighting/ledger.ts';
import { foundationsLedger } from './foundations-ledger.ts';

/**
 * Every term of 第一章, 第三章, 专栏1, 专栏2 and 专栏4 of the plan, with the nodes it became or why it became none — 术语台账.
 *
 * By chain in the plan's order, then what belongs to none, then strengths, places and platforms; within each as printed.
 */
export const planLedger: readonly LedgerRow[] = [
  ...electronicInformationLedger,
  ...copperAndAlloysLedger,
  ...cementedCarbideLedger,
  ...rareEarthMagnetsLedger,
  ...highQualitySteelLedger,
  ...semiconductorLightingLedger,
  ...newEnergyVehicleLedger,
  ...photovoltaicsLedger,
  ...lightAlloysLedger,
  ...organosiliconLedger,
  ...highPerformanceFibreLedger,
  ...beyondLedger,
  ...foundationsLedger,
];
