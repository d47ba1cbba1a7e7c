import type { Source } from '../../src/model/claim.ts';

export const panSiliconeFinish: Source = {
  title: 'Synthesis of a hydroxylamino-modified silicone oil for use in a polyacrylonitrile oil emulsion in carbon fiber production',
  url: 'https://discovery.researcher.life/article/synthesis-of-a-hydroxylamino-modified-silicone-oil-for-use-in-a-polyacrylonitrile-oil-emulsion-in-carbon-fiber-production/e84caca74b5e3ccfa9b7dd972370bc99',
  accessed: '2026-11-23',
};
