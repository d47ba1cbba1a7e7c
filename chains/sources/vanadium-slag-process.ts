import type { Source } from '../../src/model/claim.ts';

export const vanadiumSlagProcess: Source = {
  title: 'Vanadium, iron & titanium steel slags: V slag process',
  publisher: 'VanadiumCorp',
  url: 'http://www.vanadiumcorp.com/process-capacity/global-feedstock-capacity/vanadium-iron-titanium-steel-slags',
  accessed: '2026-11-26',
};
