import type { Source } from '../../src/model/claim.ts';

export const chemcessBenzotrichloride: Source = {
  title: 'Benzotrichloride: Properties, Reactions, Production and Uses',
  publisher: 'ChemCess',
  url: 'https://chemcess.com/benzotrichloride-reactions-production-and-uses/',
  accessed: '2026-11-26',
};
