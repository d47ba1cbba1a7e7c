import type { Source } from '../../src/model/claim.ts';

export const yangMethanol2012: Source = {
  title: 'China’s growing methanol economy and its implications for energy and the environment',
  publisher: 'Energy Policy 41, 878–884',
  published: '2012',
};
