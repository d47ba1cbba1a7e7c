import type { Source } from '../../src/model/claim.ts';

export const tractionMotorsWithoutRareEarth: Source = {
  title:
    'Electric vehicle traction motors without rare earth magnets (Widmer, Martin, Kimiabeigi), Sustainable Materials and Technologies 3, 7–13',
  publisher: 'Elsevier',
  published: '2015',
  url: 'https://www.scribd.com/document/344920882/Motor-From-Cheap-Magnets',
  accessed: '2026-11-23',
};
