import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Chain, ChainNode } from '../../src/model/chain.ts';
import type { Claim } from '../../src/model/claim.ts';
import { chainFiles } from './chain-files.ts';
import { planPassages } from './plan-passages.ts';

const plan = process.env['CHANYELIAN_PLAN'] ?? fileURLToPath(new URL('../../../shared/source/plan.txt', import.meta.url));
const missing = !existsSync(plan);
const why = missing ? ` (skipped: no text of the plan at ${plan}; set CHANYELIAN_PLAN to check)` : '';

/** A claim, where it stands, and the words it may rest on when it gives no quote. */
interface Quotation {
  readonly where: string;
  readonly claim: Claim;
  readonly terms: readonly string[];
}

const files = await chainFiles();
const { passage } = planPassages(missing ? '' : readFileSync(plan, 'utf8'));

describe.each(files)('$file', ({ chain }) => {
  const cited = quotations(chain).filter(({ claim }) => claim.source === 'plan');

  test.skipIf(missing)(`every locator in the plan leads to a place${why}`, () => {
    expect(cited.filter(({ claim }) => passage(claim.at) === undefined).map(({ where, claim }) => `${where}: ${claim.at}`)).toEqual([]);
  });

  test.skipIf(missing)(`every quoted term stands in the plan under the locator it cites${why}`, () => {
    const unfounded = cited.filter(({ claim, terms }) => {
      const words = claim.quote === undefined ? terms : [claim.quote];
      return claim.how === 'quoted' && !words.some((term) => passage(claim.at)?.includes(term) === true);
    });
    expect(unfounded.map(({ where, claim, terms }) => `${where}: "${claim.quote ?? terms[0]}" is not under ${claim.at}`)).toEqual([]);
  });
});

/** Every claim of a chain with the terms of its subject; a need is about its node and its members. */
function quotations(chain: Chain): readonly Quotation[] {
  const all = (where: string, claims: readonly Claim[], terms: readonly string[]) => claims.map((claim) => ({ where, claim, terms }));
  return [
    ...chain.stages.flatMap((stage) => {
      const printed = stage.printed === undefined ? [] : [stage.printed];
      return all(`stage ${stage.id}`, stage.claims, [...printed, stage.name.zh]);
    }),
    ...chain.nodes.flatMap((node) => {
      const terms = termsOf(node);
      return [
        ...all(node.id, node.claims, terms),
        ...node.signals.flatMap(({ signal, claims }) => all(`${node.id} signal ${signal}`, claims, terms)),
        ...node.needs.flatMap((need, index) =>
          all(`${node.id} need ${index}`, need.claims, [...terms, ...need.anyOf.flatMap((id) => namesAt(chain, id))]),
        ),
      ];
    }),
  ];
}

function termsOf(node: ChainNode): readonly string[] {
  return [node.name.zh, ...node.aliases];
}

function namesAt(chain: Chain, reference: string): readonly string[] {
  const [owner, id] = reference.includes('/') ? reference.split('/') : [chain.id, reference];
  const node = files.find((file) => file.chain.id === owner)?.chain.nodes.find((one) => one.id === id);
  return node === undefined ? [] : termsOf(node);
}
