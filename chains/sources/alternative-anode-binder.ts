import type { Source } from '../../src/model/claim.ts';

export const alternativeAnodeBinder: Source = {
  title: 'Alternative binder for carbon anode',
  publisher: 'Light Metals 2024 (The Minerals, Metals & Materials Society)',
  published: '2024',
  url: 'https://link.springer.com/chapter/10.1007/978-3-031-50308-5_100',
  accessed: '2026-11-26',
};
