import type { Source } from '../../src/model/claim.ts';

export const cvdTitaniumCarbideStudy: Source = {
  title: 'The influence of Fe-group metals on the CVD of titanium carbide',
  url: 'https://discovery.researcher.life/article/the-influence-of-fe-group-metals-on-the-cvd-of-titanium-carbide/45f8eb7db4963d64ab81e97902334b97',
  accessed: '2026-11-23',
};
