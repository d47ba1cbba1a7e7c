import { ChainError } from '../model/chain-error.ts';
import { numberWithin } from './options.ts';

/** A country's part in a supply. */
export interface CountryShare {
  /** Fraction 0–1 of the supply. */
  readonly share: number;
  /** Governance scaled 0–10, high = bad: the World Governance Indicators turned round. */
  readonly governance: number;
  /** Trade parameter: below 1 for agreements, above 1 for export restrictions. @defaultValue 1 */
  readonly trade?: number;
}

/** What {@link supplyRisk} asks for. */
export interface SupplyRiskInput {
  /** Countries of global supply. */
  readonly global: readonly CountryShare[];
  /** Countries that the region in question buys from, itself included. @defaultValue global supply alone counts */
  readonly sourcing?: readonly CountryShare[];
  /** Import reliance of the region, 0–1; see {@link importReliance}. @defaultValue 1 */
  readonly importReliance?: number;
  /** End-of-life recycling input rate, 0–1. @defaultValue 0 */
  readonly recycling?: number;
  /** Substitution index for supply risk, 0–1: 1 = no substitutes. @defaultValue 1 */
  readonly substitution?: number;
  /** Economic importance, ≥ 0, for the verdict. */
  readonly economicImportance?: number;
}

/** What {@link supplyRisk} gives. */
export interface SupplyRisk {
  /** Supply risk, ≥ 0. */
  readonly supplyRisk: number;
  /** Concentration weighed by governance and trade: of global supply, and of sourcing where given. */
  readonly global: number;
  readonly sourcing?: number;
  /** Supply risk ≥ 1 and economic importance ≥ 2.8; absent without the latter. */
  readonly critical?: boolean;
}

/**
 * Supply risk of a raw material by the European Union's method of 2017 — 供应风险.
 *
 * SR = [G · IR / 2 + E · (1 − IR / 2)] · (1 − recycling) · substitution, where G and E are Σ share² · governance · trade of
 * global supply and of the region's sourcing. Without sourcing the bracket is G. For a material with several stages, take
 * the stage with the higher risk.
 *
 * @throws ChainError `invalid-option` for a number out of its range, or shares that add up to more than 1
 * @complexity O(countries)
 * @reference Blengini et al., Methodology for establishing the EU list of critical raw materials (2017), doi 10.2873/769526
 * @example supplyRisk({ global: [{ share: 1, governance: 5 }] }).supplyRisk // => 5
 */
export function supplyRisk(input: SupplyRiskInput): SupplyRisk {
  const reliance = numberWithin('importReliance', input.importReliance ?? 1);
  const recycling = numberWithin('recycling', input.recycling ?? 0);
  const substitution = numberWithin('substitution', input.substitution ?? 1);
  const global = weighedConcentration('global', input.global);
  const sourcing = input.sourcing === undefined ? undefined : weighedConcentration('sourcing', input.sourcing);
  const mixed = sourcing === undefined ? global : (global * reliance) / 2 + sourcing * (1 - reliance / 2);
  const risk = mixed * (1 - recycling) * substitution;
  const { economicImportance } = input;
  return {
    supplyRisk: risk,
    global,
    ...(sourcing === undefined ? {} : { sourcing }),
    ...(economicImportance === undefined
      ? {}
      : { critical: risk >= 1 && numberWithin('economicImportance', economicImportance, Infinity) >= 2.8 }),
  };
}

function weighedConcentration(option: string, countries: readonly CountryShare[]): number {
  let sum = 0;
  let index = 0;
  for (const { share, governance, trade = 1 } of countries) {
    sum += numberWithin(`${option}.share`, share);
    index += share * share * numberWithin(`${option}.governance`, governance, 10) * numberWithin(`${option}.trade`, trade, Infinity);
  }
  if (sum > 1 + 1e-9) numberWithin(`${option}: Σ share`, sum, 1);
  return index;
}

/** What {@link importReliance} gives. */
export interface ImportReliance {
  /** Fraction 0–1 of apparent consumption. */
  readonly importReliance: number;
  /** The number before it was kept within 0–1; present where it lay outside: net exporters, and stocks. */
  readonly beyond?: number;
}

/**
 * Net imports as a part of apparent consumption — 对外依存度: (imports − exports) / (production + imports − exports).
 *
 * @throws ChainError `invalid-option` for an amount below 0; `ill-posed` where nothing is consumed
 * @complexity O(1)
 * @reference Blengini et al. (2017), doi 10.2873/769526
 * @example importReliance({ imports: 80, exports: 10, production: 30 }) // => { importReliance: 0.7 }
 */
export function importReliance(amounts: {
  readonly imports: number;
  readonly exports: number;
  readonly production: number;
}): ImportReliance {
  const imports = numberWithin('imports', amounts.imports, Infinity);
  const net = imports - numberWithin('exports', amounts.exports, Infinity);
  const consumed = numberWithin('production', amounts.production, Infinity) + net;
  if (!(consumed > 0)) throw new ChainError('ill-posed', { measure: 'import reliance', instead: ['concentration'] });
  const ratio = net / consumed;
  const kept = Math.min(1, Math.max(0, ratio));
  return { importReliance: kept, ...(kept === ratio ? {} : { beyond: ratio }) };
}

/** A year of trade in one product. */
export interface TradeYear {
  /** The calendar year. */
  readonly year: number;
  /** Herfindahl index 0–1 of the origins of imports. */
  readonly importConcentration: number;
  /** Herfindahl index 0–1 of the countries that export it to the world. */
  readonly exportConcentration: number;
  /** Amount imported, in any unit that all amounts share. */
  readonly imports: number;
  /** Amount exported, in the same unit. */
  readonly exports: number;
}

/**
 * Whether a country depends on imports of a product — 进口依赖: in two of three years in a row at least, imports and world
 * exports are both concentrated (index above 0.4) and imports exceed exports.
 *
 * @returns the verdict, and for each year given, in order of time, whether the three criteria held
 * @throws ChainError `invalid-option` for a number out of range
 * @complexity O(years)
 * @reference Lefebvre & Wibaux, CEPII Policy Brief 47 (2024), criteria 1–4
 * @example importDependence([{ year: 2022, importConcentration: 0.5, exportConcentration: 0.5, imports: 2, exports: 1 }]).dependent // => false
 */
export function importDependence(years: readonly TradeYear[]): {
  readonly dependent: boolean;
  readonly years: readonly { readonly year: number; readonly dependent: boolean }[];
} {
  const found = years
    .map(({ year, importConcentration, exportConcentration, imports, exports }) => ({
      year,
      dependent:
        numberWithin('importConcentration', importConcentration) > 0.4 &&
        numberWithin('exportConcentration', exportConcentration) > 0.4 &&
        numberWithin('imports', imports, Infinity) > numberWithin('exports', exports, Infinity),
    }))
    .sort((a, b) => a.year - b.year);
  const dependent = found.some(
    ({ year, dependent: now }) => now && found.some((other) => other.dependent && other.year > year && other.year - year <= 2),
  );
  return { dependent, years: found };
}

/** What {@link timeToSurvive} gives; times in the unit of `use`. */
export interface SurvivalTime {
  /** Longest outage without lost output; absent where nothing is used. */
  readonly timeToSurvive?: number;
  /** Whether recovery takes longer. */
  readonly exposed: boolean;
  /** What is not delivered until recovery. */
  readonly lost: number;
  /** ρ = min(1, time to survive / time to recover): 1 = no loss. */
  readonly recoverable: number;
}

/**
 * How long a stock lasts against how long recovery takes — 存活时间与恢复时间.
 *
 * @param state.use per unit of time; `timeToRecover` in that unit
 * @throws ChainError `invalid-option` for a number below 0
 * @complexity O(1)
 * @reference Simchi-Levi et al., Interfaces 45 (2015) 375–390
 * @example timeToSurvive({ stock: 10, use: 2, timeToRecover: 8 }).recoverable // => 0.625
 */
export function timeToSurvive(state: { readonly stock: number; readonly use: number; readonly timeToRecover: number }): SurvivalTime {
  const stock = numberWithin('stock', state.stock, Infinity);
  const use = numberWithin('use', state.use, Infinity);
  const recovery = numberWithin('timeToRecover', state.timeToRecover, Infinity);
  if (use === 0) return { exposed: false, lost: 0, recoverable: 1 };
  const lasts = stock / use;
  return {
    timeToSurvive: lasts,
    exposed: recovery > lasts,
    lost: Math.max(0, recovery - lasts) * use,
    recoverable: recovery <= lasts ? 1 : lasts / recovery,
  };
}
