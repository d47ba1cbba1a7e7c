import type { Source } from '../../src/model/claim.ts';

export const redNitridePhosphor: Source = {
  title: 'Synthesis, composition optimization, and tunable red emission of CaAlSiN3:Eu2+ phosphors for white light-emitting diodes',
  publisher: 'Journal of Materials Research',
  url: 'http://core-cms.prod.aop.cambridge.org/core/journals/journal-of-materials-research/article/synthesis-composition-optimization-and-tunable-red-emission-of-caalsin3eu2-phosphors-for-white-lightemitting-diodes/08C56BE451AF9DA96DBDA4E27543E139',
  accessed: '2026-11-26',
};
