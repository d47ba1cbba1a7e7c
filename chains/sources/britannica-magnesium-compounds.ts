import type { Source } from '../../src/model/claim.ts';

export const britannicaMagnesiumCompounds: Source = {
  title: 'Magnesium processing: Chemical compounds',
  publisher: 'Encyclopaedia Britannica',
  url: 'http://www.britannica.com/EBchecked/topic/356969/magnesium-processing/82163/Chemical-compounds',
  accessed: '2026-11-23',
};
