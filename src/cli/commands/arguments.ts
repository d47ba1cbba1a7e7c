import type { Inclusion } from '../../graph/lens.ts';
import type { Mode } from '../../model/terms.ts';

/** What `--target` and `--value` give. */
export interface TargetArguments {
  readonly target?: readonly string[];
  readonly value?: ReadonlyMap<string, number>;
}

/** What `--mode` and `--include` give. */
interface StructureArguments {
  readonly mode?: Mode;
  readonly include?: readonly Inclusion[];
}

/** What every question about targets under a lens takes. */
export interface AnalysisArguments extends TargetArguments, StructureArguments {
  readonly lens?: string;
  readonly top?: number;
}
