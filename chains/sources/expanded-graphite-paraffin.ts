import type { Source } from '../../src/model/claim.ts';

export const expandedGraphiteParaffin: Source = {
  title:
    'Thermal and Mechanical Properties of Expanded Graphite/Paraffin Gypsum-Based Composite Material Reinforced by Carbon Fiber, Materials 11, 2205',
  publisher: 'MDPI',
  url: 'https://scribd.com/document/485153007/materials-11-02205',
  accessed: '2026-11-26',
};
