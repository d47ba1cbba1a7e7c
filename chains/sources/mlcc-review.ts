import type { Source } from '../../src/model/claim.ts';

export const mlccReview: Source = {
  title: 'Base-Metal Electrode-Multilayer Ceramic Capacitors: Past, Present and Future Perspectives (Kishi, Mizuno, Chazono), 42, 1–15',
  publisher: 'Japanese Journal of Applied Physics',
  published: '2003',
  url: 'https://staging.scite.ai/authors/hiroshi-kishi-mOK3Ln',
  accessed: '2026-11-23',
};
