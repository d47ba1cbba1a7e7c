import type { Source } from '../../src/model/claim.ts';

export const halogenFreeCcl: Source = {
  title: 'Knowledge about the halogen-free materials of epoxy CCL',
  publisher: 'fr4material.com',
  url: 'https://fr4material.com/index.php/knowledge-about-the-halogen-free-materials-of-epoxy-ccl/',
  accessed: '2026-11-23',
};
