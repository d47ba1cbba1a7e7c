import type { Source } from '../../src/model/claim.ts';

export const lowIronGlass: Source = {
  title: 'Low-iron glass (Wikipedia)',
  publisher: 'Wikipedia',
  published: '2016',
  url: 'https://cloudflare-ipfs.com/ipfs/QmXoypizjW3WknFiJnKLwHCnL72vedxjQkDDP1mXWo6uco/wiki/Low-iron_glass.html',
  accessed: '2026-11-23',
};
