import type { Source } from '../../src/model/claim.ts';

export const coredWireApplications: Source = {
  title: 'Applications [of cored wire]',
  publisher: 'M.Tec Wire',
  url: 'http://www.m-tec-wire.com/applications/',
  accessed: '2026-11-26',
};
