import type { Source } from '../../src/model/claim.ts';

export const stripHeatTreatment: Source = {
  title: 'Heat treatment of aluminum strips for the automotive and aviation industry',
  publisher: 'SMS group',
  published: '2018-08-14',
  url: 'https://www.sms-group.com/sms-group-magazine/overview/heat-treatment-of-aluminum-strips-for-the-automotive-and-aviation-industry/',
  accessed: '2026-11-26',
};
