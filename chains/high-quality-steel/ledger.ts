import type { LedgerRow } from '../ledger-row.ts';

/** What became of the terms of 先进钢铁材料, of the chain's arrow and of its cluster — 高品质特殊钢术语台账. */
export const highQualitySteelLedger: readonly LedgerRow[] = [
  // 第三章/第一节/（二）
  {
    term: '现有钢铁产业',
    at: '第三章/第一节/（二）',
    nodes: ['high-quality-steel/steel-billet'],
    reason: { zh: '产业基础；读作钢坯。', en: 'The existing base, read as steel billet.' },
  },
  { term: '先进制造基础零部件用钢', at: '第三章/第一节/（二）', nodes: ['high-quality-steel/basic-component-steel'] },
  { term: '前瞻布局前沿新型钢铁产品', at: '第三章/第一节/（二）', nodes: ['high-quality-steel/advanced-iron-steel-product'] },
  {
    term: '高品质特殊钢',
    at: '第三章/第一节/（二）',
    nodes: ['high-quality-steel/high-quality-steel'],
    reason: { zh: '总称；终端产品只计一次，不逐品种计。', en: 'The heading; the end product counts once, not its grades.' },
  },
  { term: '高质量弹簧钢', at: '第三章/第一节/（二）', nodes: ['high-quality-steel/spring-steel'] },
  { term: '高性能线材钢', at: '第三章/第一节/（二）', nodes: ['high-quality-steel/steel-wire-rod'] },
  { term: '高性能工具模具钢', at: '第三章/第一节/（二）', nodes: ['high-quality-steel/tool-steel'] },
  { term: '高强度板材', at: '第三章/第一节/（二）', nodes: ['high-quality-steel/high-strength-plate'] },
  { term: '高性能电工钢', at: '第三章/第一节/（二）', nodes: ['high-quality-steel/electrical-steel'] },
  { term: '高强耐蚀钢', at: '第三章/第一节/（二）', nodes: ['high-quality-steel/corrosion-resistant-steel'] },
  { term: '高性能耐磨钢', at: '第三章/第一节/（二）', nodes: ['high-quality-steel/wear-resistant-steel'] },
  {
    term: '高温/低温容器用钢板',
    at: '第三章/第一节/（二）',
    nodes: [
      'high-quality-steel/pressure-vessel-plate',
      'high-quality-steel/high-temperature-vessel-plate',
      'high-quality-steel/low-temperature-vessel-plate',
    ],
    reason: { zh: '一词两物，各立品种。', en: 'Two plates in one term, each a variant.' },
  },
  { term: '新能源汽车用钢', at: '第三章/第一节/（二）', nodes: ['high-quality-steel/automotive-steel'] },
  { term: '高端装备用钢', at: '第三章/第一节/（二）', nodes: ['high-quality-steel/high-end-equipment-steel'] },
  { term: '稀土特种钢', at: '第三章/第一节/（二）', nodes: ['high-quality-steel/rare-earth-steel'] },
  { term: '新型粉末冶金产品', at: '第三章/第一节/（二）', nodes: ['high-quality-steel/powder-metallurgy-product'] },
  { term: '铁基复合材料', at: '第三章/第一节/（二）', nodes: ['high-quality-steel/iron-matrix-composite'] },
  { term: '3D打印金属基材料', at: '第三章/第一节/（二）', nodes: ['high-quality-steel/additive-manufacturing-metal-powder'] },
  // 专栏1/先进钢铁材料
  { term: '冷轧优特钢带', at: '专栏1/先进钢铁材料', nodes: ['high-quality-steel/cold-rolled-special-strip'] },
  { term: '集成制造技术', at: '专栏1/先进钢铁材料', nodes: [], reason: { zh: '工艺技术，不是产品。', en: 'A technology, no product.' } },
  { term: '核心装备', at: '专栏1/先进钢铁材料', nodes: ['high-quality-steel/special-strip-mill'] },
  // 专栏2/高品质特殊钢产业链
  { term: '轨道交通', at: '专栏2/高品质特殊钢产业链', nodes: [], reason: { zh: '市场。', en: 'A market.' } },
  { term: '高速铁路建设', at: '专栏2/高品质特殊钢产业链', nodes: [], reason: { zh: '市场。', en: 'A market.' } },
  { term: '新基建建设', at: '专栏2/高品质特殊钢产业链', nodes: [], reason: { zh: '市场。', en: 'A market.' } },
  { term: '先进制造基础零部件用钢', at: '专栏2/高品质特殊钢产业链', nodes: ['high-quality-steel/basic-component-steel'] },
  { term: '新能源汽车用钢', at: '专栏2/高品质特殊钢产业链', nodes: ['high-quality-steel/automotive-steel'] },
  { term: '铁矿石', at: '专栏2/高品质特殊钢产业链', nodes: ['high-quality-steel/iron-ore'] },
  { term: '钢坯', at: '专栏2/高品质特殊钢产业链', nodes: ['high-quality-steel/steel-billet'] },
  { term: '高品质特殊钢”', at: '专栏2/高品质特殊钢产业链', nodes: ['high-quality-steel/high-quality-steel'] },
  // 第三章/第四节/高品质特殊钢产业集群
  { term: '建筑用钢', at: '第三章/第四节/高品质特殊钢产业集群', nodes: ['high-quality-steel/construction-steel'] },
  { term: '船舶及海洋工程用钢', at: '第三章/第四节/高品质特殊钢产业集群', nodes: ['high-quality-steel/marine-steel'] },
  {
    term: '输变电电机用钢',
    at: '第三章/第四节/高品质特殊钢产业集群',
    nodes: ['high-quality-steel/electrical-steel'],
    reason: {
      zh: '即电工钢：变压器用取向，电机用无取向。',
      en: 'Electrical steel: grain-oriented for transformers, non-oriented for motors.',
    },
  },
  { term: '汽车用钢', at: '第三章/第四节/高品质特殊钢产业集群', nodes: ['high-quality-steel/automotive-steel'] },
  { term: '家电用钢', at: '第三章/第四节/高品质特殊钢产业集群', nodes: ['high-quality-steel/appliance-steel'] },
  {
    term: '相关领域产业链',
    at: '第三章/第四节/高品质特殊钢产业集群',
    nodes: [],
    reason: { zh: '延伸方向，未指产品。', en: 'A direction, no good named.' },
  },
  { term: '新钢', at: '第三章/第四节/高品质特殊钢产业集群', nodes: [], reason: { zh: '龙头企业。', en: 'A firm.' } },
  { term: '方大特钢', at: '第三章/第四节/高品质特殊钢产业集群', nodes: [], reason: { zh: '龙头企业。', en: 'A firm.' } },
  // 第一章/第一节/（二）
  { term: '弹簧扁钢', at: '第一章/第一节/（二）', nodes: ['high-quality-steel/spring-flat-steel'] },
];
