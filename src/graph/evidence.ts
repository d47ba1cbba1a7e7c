import { evidenceLevels, type Claim, type EvidenceLevel } from '../model/claim.ts';
import { coreOf, type Network } from './network.ts';

/** A claim, and the chain or coverage whose `sources` its key belongs to — 引证. */
export interface CitedClaim extends Claim {
  readonly of: string;
}

const none: readonly CitedClaim[] = [];

/** Claims with the chain they come from. */
export function cited(claims: readonly Claim[], of: string): readonly CitedClaim[] {
  return claims.length === 0 ? none : claims.map((claim) => ({ ...claim, of }));
}

/** The claims under a slot: those of its need, or, for the slot that variants make, those of the node itself. */
export function claimsOfSlot(network: Network, slot: number): readonly CitedClaim[] {
  const { slotWrittenBy, slotNeedIndex } = coreOf(network).compiled;
  const { node, chain } = network.nodes[slotWrittenBy[slot]!]!;
  return cited((node.needs[slotNeedIndex[slot]!] ?? node).claims, chain);
}

/** The best evidence of one fact: its strongest claim's level, or `undefined` without claims. */
export function strongest(claims: readonly Claim[]): EvidenceLevel | undefined {
  return evidenceLevels.find((level) => claims.some((claim) => claim.level === level));
}

/**
 * The weakest evidence an answer stands on: over its facts, the worst of each fact's strongest level — 最弱证据.
 *
 * Facts without any claim count as nothing here: the audit names them.
 */
export function weakest(facts: Iterable<readonly Claim[]>): EvidenceLevel | undefined {
  let worst = -1;
  for (const claims of facts) {
    const level = strongest(claims);
    if (level !== undefined) worst = Math.max(worst, evidenceLevels.indexOf(level));
  }
  return evidenceLevels[worst];
}

/** `weakestEvidence` for a result, left out where nothing was cited. */
export function evidenceOf(level: EvidenceLevel | undefined): { readonly weakestEvidence?: EvidenceLevel } {
  return level === undefined ? {} : { weakestEvidence: level };
}
