import type { Source } from '../../src/model/claim.ts';

export const carbonCeramicMaterial: Source = {
  title: 'Carbon Ceramic Material',
  publisher: 'Brembo SGL Carbon Ceramic Brakes',
  url: 'http://www.carbonceramicbrakes.com/en/technology/Pages/material.aspx',
  accessed: '2026-11-26',
};
