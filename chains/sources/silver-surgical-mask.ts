import type { Source } from '../../src/model/claim.ts';

export const silverSurgicalMask: Source = {
  title: 'Development of Anti-Bacterial and Anti-Viral Nonwoven Surgical Masks for Medical Applications, Tekstilec 65 (2), 135–146',
  publisher: 'University of Ljubljana',
  published: '2022',
  url: 'https://peeref.com/works/25696514',
  accessed: '2026-11-26',
};
