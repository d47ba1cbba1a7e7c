import type { Source } from '../../src/model/claim.ts';

export const wroughtPhosphorBronze: Source = {
  title: 'Wrought phosphor bronzes (Kopeliovich)',
  publisher: 'SubsTech',
  url: 'http://substech.com/dokuwiki/doku.php?do=export_xhtml&id=wrought_phosphor_bronzes',
  accessed: '2026-11-23',
};
