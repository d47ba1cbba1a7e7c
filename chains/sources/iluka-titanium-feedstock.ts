import type { Source } from '../../src/model/claim.ts';

export const ilukaTitaniumFeedstock: Source = {
  title: 'Titanium Dioxide Feedstocks into Chloride and Sulphate Pigment',
  publisher: 'Iluka Resources',
  url: 'http://www.ilukavirtualminesitetour.com/titanium-dioxide-feedstocks-into-chloride-and-sulphate-pigment/',
  accessed: '2026-11-23',
};
