import type { Source } from '../../src/model/claim.ts';

export const roadhouseLithiumHydroxide: Source = {
  title: 'Lithium Australia confirms lithium hydroxide production process',
  publisher: 'Resources Roadhouse',
  url: 'https://resourcesroadhouse.com.au/_blog/Resources_Roadhouse/post/lithium-australia-confirms-lithium-hydroxide-production-process/',
  accessed: '2026-11-23',
};
