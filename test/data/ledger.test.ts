import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { planLedger } from '../../chains/index.ts';
import { chainFiles } from './chain-files.ts';
import { planPassages } from './plan-passages.ts';

const plan = process.env['CHANYELIAN_PLAN'] ?? fileURLToPath(new URL('../../../shared/source/plan.txt', import.meta.url));
const missing = !existsSync(plan);
const { passage, locators } = planPassages(missing ? '' : readFileSync(plan, 'utf8'));
const files = await chainFiles();
const nodes = new Map(files.flatMap(({ chain }) => chain.nodes.map((node) => [`${chain.id}/${node.id}`, node])));
const show = (rows: typeof planLedger) => rows.map(({ at, term }) => `${at}: ${term}`);

/** Passages whose every enumerated item must be accounted for: what the plan lists, without the words that open a section. */
const accounted = locators.filter((at) => /^第三章\/第[一二三]节\/|^专栏[12]/u.test(at));

describe('the ledger of the plan’s terms', () => {
  test('every row leads to nodes that are there, or says why it has none; no row stands twice', () => {
    expect(planLedger.flatMap(({ nodes: ids }) => ids.filter((id) => !nodes.has(id)))).toEqual([]);
    expect(show(planLedger.filter((row) => row.nodes.length === 0 && (row.reason?.zh.length ?? 0) < 2))).toEqual([]);
    const keys = show(planLedger);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('every node that the plan prints or names is in the ledger', () => {
    const named = new Set(planLedger.flatMap(({ nodes: ids }) => ids));
    const left = [...nodes].flatMap(([id, { origin }]) => ((origin === 'printed' || origin === 'product') && !named.has(id) ? [id] : []));
    expect(left).toEqual([]);
  });

  test.skipIf(missing)('every term stands in the plan under its locator', () => {
    expect(show(planLedger.filter(({ at, term }) => passage(at)?.includes(term) !== true))).toEqual([]);
  });

  test.skipIf(missing)('every item of every enumeration is accounted for', () => {
    expect(accounted.length).toBeGreaterThan(30);
    const left = accounted.flatMap((at) => {
      const terms = planLedger.filter((row) => row.at === at || row.at.startsWith(`${at}/`)).map(({ term }) => term);
      const sentences = (passage(at) ?? '').split(/[。；\n]/u).filter((sentence) => sentence.includes('、'));
      const items = sentences
        .flatMap((sentence) => sentence.split(/[、，]/u))
        .map((item) => item.trim())
        .filter((item) => item !== '');
      return items.filter((item) => !terms.some((term) => item.includes(term) || term.includes(item))).map((item) => `${at}: ${item}`);
    });
    expect(left).toEqual([]);
  });
});
