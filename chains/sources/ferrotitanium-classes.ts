import type { Source } from '../../src/model/claim.ts';

export const ferrotitaniumClasses: Source = {
  title: 'Classification Methods of Ferro Titanium',
  publisher: 'ferrosilicon-alloy.com',
  url: 'https://www.ferrosilicon-alloy.com/cases/classification-methods-of-ferro-titanium-30058.html',
  accessed: '2026-11-26',
};
