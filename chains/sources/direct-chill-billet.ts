import type { Source } from '../../src/model/claim.ts';

export const directChillBillet: Source = {
  title: 'Direct chill billet casting of aluminium alloys (chapter, abstract)',
  publisher: 'Taylor & Francis',
  url: 'https://www.taylorfrancis.com/chapters/edit/10.1201/9781420033502-2/direct-chill-billet-casting-aluminium-alloys-martin-jarrett-bill-neilson-estelie-manson-whitton',
  accessed: '2026-11-26',
};
