import type { Source } from '../../src/model/claim.ts';

export const tantalumExtractiveMetallurgy: Source = {
  title: 'Extractive metallurgy of tantalum, Mineral Processing and Extractive Metallurgy Review',
  publisher: 'Taylor & Francis',
};
