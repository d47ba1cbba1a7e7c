import type { NeedRole, NodeKind, Origin, SignalKind, VariantMode } from './chain.ts';
import type { Derivation, EvidenceLevel } from './claim.ts';
import type { ClusterRole, ProviderType, ProvisionStatus, ShareScope } from './coverage.ts';
import type { Text } from './text.ts';

/** Whether inputs must be there from the start, or the wheel may go on turning — 语义. */
export const modes = ['sustain', 'start-up'] as const;
/**
 * `sustain`: what keeps running if it runs (greatest fixed point). `start-up`: what can be built up from what is
 * there (least fixed point). They differ only on loops.
 */
export type Mode = (typeof modes)[number];

/** State of a node under a lens — 状态. */
export type NodeState = 'present' | 'weak' | 'blocked' | 'missing' | 'broken' | 'unknown';

/** Whether a verdict holds whatever the unknown nodes are, or only for some of what they may be — 确定性. */
export type Certainty = 'certain' | 'possible';

const text = (zh: string, en: string): Text => ({ zh, en });

/** The name, in both languages, of every code that a result or a file may hold — 术语. */
export const terms = {
  kind: {
    resource: text('资源', 'resource'),
    material: text('材料', 'material'),
    component: text('零部件', 'component'),
    equipment: text('装备', 'equipment'),
    product: text('产品', 'product'),
    application: text('应用', 'application'),
    service: text('服务', 'service'),
    category: text('类别', 'category'),
  } satisfies Record<NodeKind, Text>,
  role: {
    material: text('材料', 'material'),
    component: text('零部件', 'component'),
    equipment: text('装备', 'equipment'),
    auxiliary: text('配套', 'supporting input'),
    energy: text('能源', 'energy'),
    service: text('服务', 'service'),
  } satisfies Record<NeedRole, Text>,
  origin: {
    printed: text('规划所列', 'printed in the plan'),
    product: text('规划产品', 'product in the plan'),
    reference: text('参照补充', 'added for reference'),
  } satisfies Record<Origin, Text>,
  signal: {
    leading: text('领先', 'leading'),
    'existing-base': text('已有基础', 'existing base'),
    priority: text('重点发展', 'priority'),
    target: text('发展', 'target'),
    breakthrough: text('突破', 'breakthrough sought'),
    bottleneck: text('瓶颈', 'bottleneck'),
  } satisfies Record<SignalKind, Text>,
  variantMode: {
    taxonomy: text('仅分类', 'taxonomy only'),
    any: text('任一即可', 'any of'),
    all: text('全部需要', 'all of'),
  } satisfies Record<VariantMode, Text>,
  level: {
    A: text('A 级（统计、标准、法规、规划）', 'A (statistic, standard, law, the plan)'),
    B: text('B 级（同行评议或研究机构）', 'B (peer-reviewed or research body)'),
    C: text('C 级（行业协会、企业、百科）', 'C (trade body, company, encyclopaedia)'),
    D: text('D 级（编者判断）', 'D (editor’s judgement)'),
  } satisfies Record<EvidenceLevel, Text>,
  derivation: {
    quoted: text('原文', 'quoted'),
    implied: text('推知', 'implied'),
    computed: text('计算', 'computed'),
    judged: text('判断', 'judged'),
  } satisfies Record<Derivation, Text>,
  providerType: {
    firm: text('企业', 'firm'),
    city: text('城市', 'city'),
    province: text('省', 'province'),
    country: text('国家', 'country'),
    region: text('区域', 'region'),
    platform: text('平台', 'platform'),
  } satisfies Record<ProviderType, Text>,
  provisionStatus: {
    listed: text('已有', 'listed'),
    planned: text('规划中', 'planned'),
    absent: text('没有', 'absent'),
  } satisfies Record<ProvisionStatus, Text>,
  shareScope: {
    world: text('世界', 'world'),
    national: text('全国', 'national'),
    provincial: text('全省', 'provincial'),
  } satisfies Record<ShareScope, Text>,
  clusterRole: {
    core: text('核心', 'core'),
    focus: text('重点', 'focus'),
    base: text('基地', 'base'),
    support: text('配套', 'support'),
  } satisfies Record<ClusterRole, Text>,
  mode: {
    sustain: text('可持续运转', 'sustain'),
    'start-up': text('可生产', 'start-up'),
  } satisfies Record<Mode, Text>,
  state: {
    present: text('已有', 'present'),
    weak: text('薄弱', 'weak'),
    blocked: text('堵点', 'blocked'),
    missing: text('缺链', 'missing'),
    broken: text('断链', 'broken'),
    unknown: text('未见记载', 'not evidenced'),
  } satisfies Record<NodeState, Text>,
  certainty: {
    certain: text('确定', 'certain'),
    possible: text('可能', 'possible'),
  } satisfies Record<Certainty, Text>,
} as const;
