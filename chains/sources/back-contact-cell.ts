import type { Source } from '../../src/model/claim.ts';

export const backContactCell: Source = {
  title: 'Shadow masking and tunnel contacts: A low cost process for high efficiency IBC solar cells',
  publisher: 'ieee-pvsc.org',
  url: 'http://www.ieee-pvsc.org/ePVSC/core_routines/view_abstract_no.php?show_close_window=yes&abstractno=471',
  accessed: '2026-11-26',
};
