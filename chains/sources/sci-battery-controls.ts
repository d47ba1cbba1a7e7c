import type { Source } from '../../src/model/claim.ts';

export const sciBatteryControls: Source = {
  title: 'Critical mineral export controls put supply chains at risk',
  publisher: 'Society of Chemical Industry',
  published: '2025-10-24',
  url: 'https://www.soci.org/news/2025/10/critical-mineral-export-controls-put-supply-chains-at-risk',
  accessed: '2026-11-26',
};
