import type { Source } from '../../src/model/claim.ts';

export const tobElectrodes: Source = {
  title: 'What material for lithium battery cathode or anode',
  publisher: 'TOB New Energy',
  url: 'https://www.tobmachine.com/What-material-for-lithium-battery-cathode-or-anode_n374',
  accessed: '2026-11-23',
};
