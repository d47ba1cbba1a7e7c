import type { Source } from '../../src/model/claim.ts';

export const bodyPanelProduction: Source = {
  title: 'What Is Production Process of Automotive Body Panels',
  publisher: 'autoaluminumsheet.com',
  url: 'http://autoaluminumsheet.com/a/what-is-production-process-of-automotive-body-panels.html',
  accessed: '2026-11-26',
};
