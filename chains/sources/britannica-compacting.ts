import type { Source } from '../../src/model/claim.ts';

export const britannicaCompacting: Source = {
  title: 'Powder metallurgy and metallurgy (passages on compacting and cemented carbides)',
  publisher: 'Encyclopædia Britannica',
  url: 'http://www.britannica.com/print/topic/101853',
  accessed: '2026-11-23',
};
