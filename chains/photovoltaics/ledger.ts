import type { LedgerRow } from '../ledger-row.ts';

/** What became of the terms of the photovoltaic arrow — 光伏术语台账. */
export const photovoltaicsLedger: readonly LedgerRow[] = [
  { term: '光伏材料产业链', at: '专栏2/光伏材料产业链', nodes: [], reason: { zh: '产业链名称。', en: 'Name of the chain.' } },
  {
    term: '太阳能电池产业发展',
    at: '专栏2/光伏材料产业链',
    nodes: ['photovoltaics/solar-cell'],
    reason: { zh: '行业，以电池片代表。', en: 'An industry; the cell stands for it.' },
  },
  { term: '高纯硅料', at: '专栏2/光伏材料产业链', nodes: ['photovoltaics/high-purity-silicon'] },
  { term: '硅棒', at: '专栏2/光伏材料产业链', nodes: ['photovoltaics/silicon-rod'] },
  { term: '硅锭', at: '专栏2/光伏材料产业链', nodes: ['photovoltaics/silicon-ingot'] },
  { term: '硅片', at: '专栏2/光伏材料产业链', nodes: ['photovoltaics/silicon-wafer'] },
  { term: '电池片', at: '专栏2/光伏材料产业链', nodes: ['photovoltaics/solar-cell'] },
  { term: '组件', at: '专栏2/光伏材料产业链', nodes: ['photovoltaics/pv-module'] },
  { term: '应用产品', at: '专栏2/光伏材料产业链', nodes: ['photovoltaics/application-product'] },
  { term: '坩埚', at: '专栏2/光伏材料产业链', nodes: ['photovoltaics/crucible'] },
  { term: '逆变器', at: '专栏2/光伏材料产业链', nodes: ['photovoltaics/inverter'] },
  { term: '超白玻璃', at: '专栏2/光伏材料产业链', nodes: ['photovoltaics/ultra-clear-glass'] },
  { term: 'TCO玻璃', at: '专栏2/光伏材料产业链', nodes: ['photovoltaics/tco-glass'] },
  { term: 'EVA膜', at: '专栏2/光伏材料产业链', nodes: ['photovoltaics/eva-film'] },
  {
    term: '配套产品',
    at: '专栏2/光伏材料产业链',
    nodes: [],
    reason: { zh: '统称，即其前五项。', en: 'A heading: the five goods before it.' },
  },
];
