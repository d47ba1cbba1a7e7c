import type { Source } from '../../src/model/claim.ts';

export const mischmetalApplications: Source = {
  title: 'Industrial applications of pure rare earth metals and related alloys (chapter, abstract)',
  publisher: 'Taylor & Francis',
  url: 'https://www.taylorfrancis.com/chapters/mono/10.1201/b17045-12/industrial-applications-pure-rare-earth-metals-related-alloys-jha',
  accessed: '2026-11-26',
};
