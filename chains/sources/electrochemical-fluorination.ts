import type { Source } from '../../src/model/claim.ts';

export const electrochemicalFluorination: Source = {
  title: 'Electrochemical fluorination (Wikipedia, translated mirror)',
  publisher: 'de.zxc.wiki',
  url: 'https://de.zxc.wiki/wiki/Elektrochemische_Fluorierung',
  accessed: '2026-11-26',
};
