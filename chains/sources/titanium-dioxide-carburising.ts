import type { Source } from '../../src/model/claim.ts';

export const titaniumDioxideCarburising: Source = {
  title: 'Role of some technological parameters during carburizing titanium dioxide, Journal of the European Ceramic Society 20, 15–22',
  publisher: 'Elsevier',
  published: '2000',
};
