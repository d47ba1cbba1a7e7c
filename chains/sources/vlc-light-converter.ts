import type { Source } from '../../src/model/claim.ts';

export const vlcLightConverter: Source = {
  title: 'Characterization of Light-To-Frequency Converter for Visible Light Communication Systems',
  publisher: 'Electronics',
  published: '2018',
  url: 'https://vdocuments.net/characterization-of-light-to-frequency-converter-for-a-3146-a-32880caf.html',
  accessed: '2026-11-26',
};
