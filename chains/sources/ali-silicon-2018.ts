import type { Source } from '../../src/model/claim.ts';

export const aliSilicon2018: Source = {
  title: 'Production of metallurgical-grade silicon from Egyptian quartz',
  publisher: 'Journal of the Southern African Institute of Mining and Metallurgy 118(2)',
  published: '2018',
  url: 'http://scielo.org.za/scielo.php?nrm=iso&pid=S2225-62532018000200011&script=sci_abstract&tlng=en',
  accessed: '2026-11-23',
};
