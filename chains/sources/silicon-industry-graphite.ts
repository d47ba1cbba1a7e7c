import type { Source } from '../../src/model/claim.ts';

export const siliconIndustryGraphite: Source = {
  title: 'The graphite products in monocrystalline and polycrystalline silicon industry application',
  publisher: 'bjgreatwall.com',
  published: '2016',
  url: 'http://www.bjgreatwall.com/news/20160811.html',
  accessed: '2026-11-23',
};
