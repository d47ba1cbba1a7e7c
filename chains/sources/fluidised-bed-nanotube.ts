import type { Source } from '../../src/model/claim.ts';

export const fluidisedBedNanotube: Source = {
  title:
    'On the development of fluidized bed chemical vapour deposition for large-scale carbon nanotube synthesis: influence of synthesis temperature',
  publisher: 'Researcher.Life Discovery (abstract)',
  url: 'https://discovery.researcher.life/article/on-the-development-of-fluidized-bed-chemical-vapour-deposition-for-large-scale-carbon-nanotube-synthesis-influence-of-synthesis-temperature/c5adb90444893e11a554e50cf54dafd7',
  accessed: '2026-11-26',
};
