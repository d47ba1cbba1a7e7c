import type { Source } from '../../src/model/claim.ts';

export const onBoardChargerIcs: Source = {
  title: 'On-Board Charger (OBC): Architecture, ICs and Safety',
  publisher: 'ICNavigator',
  url: 'https://icnavigator.com/?p=6520',
  accessed: '2026-11-26',
};
