import type { LedgerRow } from '../ledger-row.ts';

/** What became of the terms of the electronics arrow — 电子信息术语台账. */
export const electronicInformationLedger: readonly LedgerRow[] = [
  { term: '电子信息材料产业链', at: '专栏2/电子信息材料产业链', nodes: [], reason: { zh: '产业链名称。', en: 'Name of the chain.' } },
  {
    term: '集成电路与半导体器件',
    at: '专栏2/电子信息材料产业链',
    nodes: ['electronic-information/integrated-circuit', 'electronic-information/power-semiconductor'],
    reason: { zh: '以集成电路和功率半导体代表。', en: 'Integrated circuits and power semiconductors stand for the phrase.' },
  },
  { term: '新型电子元器件', at: '专栏2/电子信息材料产业链', nodes: ['electronic-information/electronic-component'] },
  { term: '原料', at: '专栏2/电子信息材料产业链', nodes: ['electronic-information/electronic-raw-material'] },
  { term: '覆铜板', at: '专栏2/电子信息材料产业链', nodes: ['electronic-information/copper-clad-laminate'] },
  { term: '线路板', at: '专栏2/电子信息材料产业链', nodes: ['electronic-information/printed-circuit-board'] },
  { term: '通信器件', at: '专栏2/电子信息材料产业链', nodes: ['electronic-information/communication-device'] },
];
