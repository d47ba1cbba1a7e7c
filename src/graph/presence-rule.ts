import { ChainError } from '../model/chain-error.ts';
import { shareScopes, type Coverage, type Provider, type Provision, type ShareScope } from '../model/coverage.ts';

/** What a coverage says of a node: present, absent, or nothing. */
export type Presence = 'present' | 'absent' | 'unknown';

/** Every {@link RollUp}, in the order listed. */
export const rollUps = ['within', 'own', 'firms'] as const;

/**
 * Whose statements speak for a lens: `within`, its own and those of everyone within it; `own`, its own only, so that no
 * city answers for its province; `firms`, those of firms within it, so that no cluster answers for its firms — 层级归集.
 */
export type RollUp = (typeof rollUps)[number];

/** When a node that a lens lists counts as one it has — 有无判定. Without thresholds, listing is enough. */
export interface PresenceRule {
  /** @defaultValue `'within'` */
  readonly rollUp?: RollUp;
  /** From which share of `scope` on, 0–1. Where the share is not known to reach it nor to fall short, presence is unknown. */
  readonly shareAtLeast?: number;
  /** What that share is a fraction of. @defaultValue `'world'` */
  readonly scope?: ShareScope;
  /** From which capability on: supply relative to need, ≥ 0. Where it is not known, presence is unknown. */
  readonly capabilityAtLeast?: number;
}

/** The rule, checked. */
export function checkedRule(rule: PresenceRule): PresenceRule {
  const { rollUp, scope, shareAtLeast, capabilityAtLeast } = rule;
  const check = (option: string, value: string | number | undefined, isRight: boolean, zh: string, en: string) => {
    if (value !== undefined && !isRight)
      throw new ChainError('invalid-option', { option: `presentIf.${option}`, found: String(value), expected: { zh, en } });
  };
  const words = (choices: readonly string[]) => choices.join(' / ');
  check(
    'rollUp',
    rollUp,
    rollUps.some((one) => one === rollUp),
    words(rollUps),
    words(rollUps),
  );
  check(
    'scope',
    scope,
    shareScopes.some((one) => one === scope),
    words(shareScopes),
    words(shareScopes),
  );
  check('shareAtLeast', shareAtLeast, shareAtLeast! >= 0 && shareAtLeast! <= 1, '0 到 1 的数', 'a number from 0 to 1');
  check('capabilityAtLeast', capabilityAtLeast, capabilityAtLeast! >= 0 && capabilityAtLeast! < Infinity, '非负数', 'a number ≥ 0');
  return rule;
}

/** A lens by whose eyes nodes are judged. */
export interface Judge {
  readonly rule: PresenceRule;
  /** Statuses that count as supply. */
  readonly counted: readonly Provision['status'][];
  /** Providers that the lens is, and they with everyone within them. */
  readonly own: readonly string[];
  readonly members: ReadonlySet<string>;
  /** Providers directly within each. */
  readonly inner: ReadonlyMap<string, readonly string[]>;
  readonly providers: ReadonlyMap<string, Provider>;
}

/** Providers directly within each provider, in the coverage's order. */
export function innerProviders(coverage: Coverage): ReadonlyMap<string, readonly string[]> {
  const inner = new Map<string, string[]>();
  for (const { id, within } of coverage.providers) for (const outer of within) inner.set(outer, [...(inner.get(outer) ?? []), id]);
  return inner;
}

/**
 * What these statements of the lens's providers on one node come to.
 *
 * Absent is what a source says of the lens itself (of every provider it is made of), or what certainly falls short of
 * a threshold; present what is listed by those who speak for the lens and certainly reaches every threshold; all else,
 * one city that lacks it included, is unknown.
 *
 * @complexity O(rows + providers of the lens)
 */
export function judge(rows: readonly Provision[], by: Judge): Presence {
  const { rule, counted, own } = by;
  const speaking = rows.filter(({ provider }) => speaks(provider, by));
  const listed = speaking.filter(({ status }) => counted.includes(status));
  if (listed.length > 0) {
    const verdicts = [shareVerdict(listed, by), capabilityVerdict(listed, rule, own)];
    if (verdicts.every((verdict) => verdict === 'present')) return 'present';
    if (verdicts.includes('absent')) return 'absent';
    return 'unknown';
  }
  const lacking = new Set(rows.filter(({ status }) => status === 'absent').map(({ provider }) => provider));
  return own.length > 0 && own.every((provider) => lacking.has(provider)) ? 'absent' : 'unknown';
}

function speaks(provider: string, { rule, own, providers }: Judge): boolean {
  if (rule.rollUp === 'own') return own.includes(provider);
  return rule.rollUp !== 'firms' || providers.get(provider)?.type === 'firm';
}

/**
 * Whether the shares reach the threshold. A provider's own figure speaks for all within it; only where it states none
 * are those within it added up, each once. What they leave out is unknown.
 */
function shareVerdict(listed: readonly Provision[], { rule, own, inner }: Judge): Presence {
  if (rule.shareAtLeast === undefined) return 'present';
  const scope = rule.scope ?? 'world';
  const stated = new Map<string, { readonly low: number; readonly high: number }>();
  for (const { provider, share, scope: of } of listed) {
    if (share === undefined || of !== scope) continue;
    const bounds = typeof share === 'number' ? { low: share, high: share } : share;
    const before = stated.get(provider);
    if (before === undefined || bounds.low > before.low) stated.set(provider, bounds);
  }
  let low = 0;
  const walked = new Set(own);
  for (const provider of walked) {
    const bounds = stated.get(provider);
    if (bounds !== undefined) low += bounds.low;
    else for (const one of inner.get(provider) ?? []) walked.add(one);
  }
  if (low >= rule.shareAtLeast - 1e-9) return 'present';
  const most = own.reduce((sum, provider) => sum + (stated.get(provider)?.high ?? Infinity), 0);
  return most < rule.shareAtLeast ? 'absent' : 'unknown';
}

/** Whether the largest capability that anyone states reaches the threshold; only the lens's own figure says that none does. */
function capabilityVerdict(listed: readonly Provision[], { capabilityAtLeast: least }: PresenceRule, own: readonly string[]): Presence {
  if (least === undefined) return 'present';
  const largest = (rows: readonly Provision[]) => rows.reduce((most, { capability }) => Math.max(most, capability ?? -1), -1);
  if (largest(listed) >= least) return 'present';
  const stated = own.map((provider) => largest(listed.filter((row) => row.provider === provider)));
  return stated.length > 0 && stated.every((capability) => capability >= 0) ? 'absent' : 'unknown';
}
