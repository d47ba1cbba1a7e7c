import type { AuditRule } from './audit-rule.ts';
import { duplicateName } from './rules/duplicate-name.ts';
import { isolatedNode } from './rules/isolated-node.ts';
import { judgedWithoutNote } from './rules/judged-without-note.ts';
import { lonelyAlternative } from './rules/lonely-alternative.ts';
import { missingTranslation } from './rules/missing-translation.ts';
import { nearDuplicateId } from './rules/near-duplicate-id.ts';
import { needWithoutClaim } from './rules/need-without-claim.ts';
import { nodeWithoutClaim } from './rules/node-without-claim.ts';
import { selfNeed } from './rules/self-need.ts';
import { taxonomyAsSupply } from './rules/taxonomy-as-supply.ts';
import { unexplainedLoop } from './rules/unexplained-loop.ts';
import { unknownSource } from './rules/unknown-source.ts';
import { unproducibleNode } from './rules/unproducible-node.ts';
import { unreachableStage } from './rules/unreachable-stage.ts';
import { unresolvedReference } from './rules/unresolved-reference.ts';
import { unusedSource } from './rules/unused-source.ts';
import { vagueLocator } from './rules/vague-locator.ts';

/** Every rule of the audit, in the order their issues are listed: references, evidence, logic, names, structure. */
export const rules: readonly AuditRule[] = [
  unresolvedReference,
  unknownSource,
  unusedSource,
  needWithoutClaim,
  nodeWithoutClaim,
  vagueLocator,
  judgedWithoutNote,
  lonelyAlternative,
  selfNeed,
  unproducibleNode,
  unexplainedLoop,
  duplicateName,
  nearDuplicateId,
  missingTranslation,
  unreachableStage,
  taxonomyAsSupply,
  isolatedNode,
];
