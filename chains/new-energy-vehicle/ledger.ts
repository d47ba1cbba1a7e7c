import type { LedgerRow } from '../ledger-row.ts';

/** What became of every term of the plan's passages on new energy materials and the new-energy-vehicle chain — 术语台账. */
export const newEnergyVehicleLedger: readonly LedgerRow[] = [
  // 第三章/第二节/（四） 新型能源材料
  {
    term: '新型能源材料',
    at: '第三章/第二节/（四）',
    nodes: [],
    reason: { zh: '小节标题，其下各材料分列。', en: 'The heading of the section; its materials have rows of their own.' },
  },
  {
    term: '锂电池上游产业',
    at: '第三章/第二节/（四）',
    nodes: ['new-energy-vehicle/lithium-carbonate', 'new-energy-vehicle/lithium-hydroxide'],
    reason: {
      zh: '产业而非产品；上游以锂盐为代表，电池本身见锂离子电芯。',
      en: 'An industry, not a good; lithium salts stand for the upstream, the cell is a node of its own.',
    },
  },
  {
    term: '废旧电池',
    at: '第三章/第二节/（四）',
    nodes: ['new-energy-vehicle/spent-battery', 'new-energy-vehicle/battery-recycling'],
  },
  {
    term: '工业废渣',
    at: '第三章/第二节/（四）',
    nodes: ['new-energy-vehicle/industrial-residue', 'new-energy-vehicle/lithium-slag'],
  },
  { term: '循环利用产业', at: '第三章/第二节/（四）', nodes: ['new-energy-vehicle/battery-recycling'] },
  {
    term: '大力延伸产业链',
    at: '第三章/第二节/（四）',
    nodes: [],
    reason: { zh: '政策用语，不指产品。', en: 'A policy word; it names no good.' },
  },
  {
    term: '正/负极材料',
    at: '第三章/第二节/（四）',
    nodes: ['new-energy-vehicle/cathode-material', 'new-energy-vehicle/anode-material'],
  },
  { term: '电解液', at: '第三章/第二节/（四）', nodes: ['new-energy-vehicle/electrolyte'] },
  { term: '辅助材料', at: '第三章/第二节/（四）', nodes: ['new-energy-vehicle/auxiliary-material'] },
  { term: '电动汽车', at: '第三章/第二节/（四）', nodes: ['new-energy-vehicle/new-energy-vehicle'] },
  {
    term: '完备产业链',
    at: '第三章/第二节/（四）',
    nodes: [],
    reason: { zh: '目标表述，链上各环节分列。', en: 'A goal; the links of the chain have rows of their own.' },
  },
  { term: '燃料电池', at: '第三章/第二节/（四）', nodes: ['new-energy-vehicle/fuel-cell'] },
  {
    term: '关键产业链和技术链',
    at: '第三章/第二节/（四）',
    nodes: [],
    reason: { zh: '政策表述，未指产品。', en: 'A policy word; names no good.' },
  },
  { term: '生物质成型燃料', at: '第三章/第二节/（四）', nodes: ['beyond/densified-biomass-fuel'] },
  {
    term: '民用化',
    at: '第三章/第二节/（四）',
    nodes: [],
    reason: { zh: '市场方向，未指产品。', en: 'A market; names no good.' },
  },
  { term: '稀土储氢合金', at: '第三章/第二节/（四）', nodes: ['rare-earth-magnets/hydrogen-storage-alloy'] },
  { term: '锂离子电池正极材料', at: '第三章/第二节/（四）', nodes: ['new-energy-vehicle/cathode-material'] },
  { term: '锂离子电池负极材料', at: '第三章/第二节/（四）', nodes: ['new-energy-vehicle/anode-material'] },
  { term: '锂离子电解液', at: '第三章/第二节/（四）', nodes: ['new-energy-vehicle/electrolyte'] },
  {
    term: '硅半导体材料',
    at: '第三章/第二节/（四）',
    nodes: ['electronic-information/semiconductor-silicon-wafer', 'photovoltaics/high-purity-silicon'],
    reason: {
      zh: '规划未再细分：半导体硅即硅片；列于新型能源材料，也可指太阳能级硅料。',
      en: 'Not broken down: semiconductor silicon is the wafer; among new energy materials solar silicon may be meant as well.',
    },
  },
  { term: '生物质颗粒燃料', at: '第三章/第二节/（四）', nodes: ['beyond/biomass-pellet-fuel'] },
  // 第三章/第四节/新型能源材料产业集群
  { term: '锂离子等动力电池', at: '第三章/第四节/新型能源材料产业集群', nodes: ['new-energy-vehicle/power-battery'] },
  // 专栏2/新能源汽车材料产业链
  {
    term: '新能源汽车材料产业链',
    at: '专栏2/新能源汽车材料产业链',
    nodes: [],
    reason: { zh: '产业链名称。', en: 'The name of the chain.' },
  },
  { term: '原料开采', at: '专栏2/新能源汽车材料产业链', nodes: ['new-energy-vehicle/raw-material-mining'] },
  {
    term: '正/负极材料',
    at: '专栏2/新能源汽车材料产业链',
    nodes: ['new-energy-vehicle/cathode-material', 'new-energy-vehicle/anode-material'],
  },
  { term: '电解液', at: '专栏2/新能源汽车材料产业链', nodes: ['new-energy-vehicle/electrolyte'] },
  { term: '辅助材料', at: '专栏2/新能源汽车材料产业链', nodes: ['new-energy-vehicle/auxiliary-material'] },
  { term: '动力电池', at: '专栏2/新能源汽车材料产业链', nodes: ['new-energy-vehicle/power-battery'] },
  {
    term: '新能源汽车',
    at: '专栏2/新能源汽车材料产业链',
    nodes: ['new-energy-vehicle/new-energy-vehicle'],
  },
];
