import type { Source } from '../../src/model/claim.ts';

export const sendzimirFlatness: Source = {
  title: 'Control of quarter buckle on Sendzimir 20-high mills',
  publisher: 'Association of Iron and Steel Engineers',
  published: '1999',
  url: 'https://ru.scribd.com/document/402842108/P04-ControlOfQuarterBuckleOnSendzimir20-HighMills',
  accessed: '2026-11-26',
};
