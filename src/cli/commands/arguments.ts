import type { Inclusion, LensOptions } from '../../graph/lens.ts';
import type { RollUp } from '../../graph/presence-rule.ts';
import type { ShareScope } from '../../model/coverage.ts';
import type { Mode } from '../../model/terms.ts';
import { given } from '../command.ts';

/** What `--target` and `--value` give. */
interface TargetArguments {
  readonly target?: readonly string[];
  readonly value?: ReadonlyMap<string, number>;
}

/** What `--mode` and `--include` give. */
interface StructureArguments {
  readonly mode?: Mode;
  readonly include?: readonly Inclusion[];
}

/** What the flags that say how a coverage is looked at give. */
export interface LensArguments {
  readonly lens?: readonly string[];
  readonly rollUp?: RollUp;
  readonly shareAtLeast?: number;
  readonly shareScope?: ShareScope;
  readonly capabilityAtLeast?: number;
}

/** What every question about targets under a lens takes. */
export interface AnalysisArguments extends TargetArguments, StructureArguments, LensArguments {
  readonly top?: number;
}

/** The lens that the flags mean, and when it has something. */
export function lensOptions({ lens, rollUp, shareAtLeast, shareScope: scope, capabilityAtLeast }: LensArguments): LensOptions {
  const rule = given({ rollUp, shareAtLeast, scope, capabilityAtLeast });
  const [one, ...others] = lens ?? [];
  return given({
    lens: others.length === 0 ? one : lens,
    presentIf: Object.keys(rule).length === 0 ? undefined : rule,
  });
}

/** The options that the flags of every question about targets under a lens mean. */
export function analysisOptions(flags: AnalysisArguments) {
  return {
    ...given({ targets: flags.target, values: flags.value, mode: flags.mode, include: flags.include }),
    ...lensOptions(flags),
  };
}
