import type { Source } from '../../src/model/claim.ts';

export const sicEpitaxyFilms: Source = {
  title: 'Epitaxial growth and characterization of silicon carbide films',
  url: 'https://discovery.researcher.life/article/epitaxial-growth-and-characterization-of-silicon-carbide-films/c702edac9f1334a083e7019b4ff7f731',
  accessed: '2026-11-26',
};
