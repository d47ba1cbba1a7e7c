import type { Source } from '../../src/model/claim.ts';

export const dysprosiumSolventExtraction: Source = {
  title:
    'Development of a solvent extraction process for production of nuclear grade dysprosium oxide from a crude concentrate, Desalination 232, 49–58',
  publisher: 'Elsevier',
  published: '2008',
  url: 'https://c.coek.info/pdf-development-of-a-solvent-extraction-process-for-production-of-nuclear-grade-dysp.html',
  accessed: '2026-11-23',
};
