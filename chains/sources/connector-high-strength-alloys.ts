import type { Source } from '../../src/model/claim.ts';

export const connectorHighStrengthAlloys: Source = {
  title: '[Connector design guide: selection of high-strength copper alloys]',
  publisher: 'Copper Development Association',
  url: 'https://dev.copper.org/applications/industrial/DesignGuide/selection/highalloy02.php',
  accessed: '2026-11-26',
};
