import type { Source } from '../../src/model/claim.ts';

export const etchResistPhotoimaging: Source = {
  title: 'Imaging Methods for Etch Resist, Part 2: Photoimaging',
  publisher: 'iConnect007',
  published: '2016',
  url: 'http://iconnect007.com/index.php/article/97704/all-about-flex-imaging-methods-for-etch-resist-part-2-photoimaging/97707/?skin=pcb',
  accessed: '2026-11-23',
};
