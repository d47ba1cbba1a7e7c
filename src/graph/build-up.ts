import type { Mode } from '../model/terms.ts';
import type { Compiled } from './compiled.ts';
import { operable, startUp } from './fixed-point.ts';
import { digraphOf } from './digraph.ts';
import { isAcyclic } from './strong-components.ts';

/** Answers "what could be made if this node were there too?" again and again against one baseline. */
export interface BuildUp {
  /** 1 per node operable with what is available. */
  readonly baseline: Uint8Array;
  /** Nodes that become operable when `node` becomes available, itself first if it does. */
  readonly adding: (node: number) => readonly number[];
}

/**
 * Prepares additions to the state in which exactly `available` is available.
 *
 * In `start-up`, and in `sustain` where needs form no loop, an addition costs only what it touches; in `sustain` with
 * loops it is evaluated afresh, O(n + m).
 */
export function buildUp(compiled: Compiled, counts: Uint8Array, available: Uint8Array, mode: Mode): BuildUp {
  if (mode === 'start-up' || isAcyclic(digraphOf(compiled, counts))) return grower(compiled, counts, available);
  const baseline = operable(compiled, counts, available, mode);
  return {
    baseline,
    adding: (node) => {
      const more = Uint8Array.from(available);
      more[node] = 1;
      const after = operable(compiled, counts, more, mode);
      return Array.from(after.keys()).filter((index) => after[index] === 1 && baseline[index] === 0);
    },
  };
}

function grower(compiled: Compiled, counts: Uint8Array, available: Uint8Array): BuildUp {
  const { nodeCount, slotCount, slotStart, slotOwner, memberStart, members, useStart, uses } = compiled;
  const baseline = startUp(compiled, counts, available);
  const satisfied = new Int32Array(slotCount); // operable members
  const open = new Int32Array(nodeCount); // counted slots without one
  for (let slot = 0; slot < slotCount; slot++) {
    for (let at = memberStart[slot]!; at < memberStart[slot + 1]!; at++) satisfied[slot]! += baseline[members[at]!]!;
  }
  for (let node = 0; node < nodeCount; node++) {
    for (let slot = slotStart[node]!; slot < slotStart[node + 1]!; slot++) if (counts[slot] === 1 && satisfied[slot] === 0) open[node]!++;
  }
  return {
    baseline,
    adding: (added) => {
      if (baseline[added] === 1 || open[added]! > 0) return [];
      const joined = [added];
      const has = new Set(joined);
      for (const node of joined) {
        for (let at = useStart[node]!; at < useStart[node + 1]!; at++) {
          const slot = uses[at]!;
          if (satisfied[slot]!++ > 0 || counts[slot] === 0) continue;
          const owner = slotOwner[slot]!;
          if (--open[owner]! > 0 || has.has(owner) || baseline[owner] === 1 || available[owner] === 0) continue;
          has.add(owner);
          joined.push(owner);
        }
      }
      for (const node of joined) {
        for (let at = useStart[node]!; at < useStart[node + 1]!; at++) {
          const slot = uses[at]!;
          if (--satisfied[slot]! === 0 && counts[slot] === 1) open[slotOwner[slot]!]!++;
        }
      }
      return joined;
    },
  };
}
