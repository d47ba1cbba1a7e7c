import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const citation = readFileSync(new URL('../../CITATION.cff', import.meta.url), 'utf8');

test('what is cited is what is published: version and licence of the software and of its data', () => {
  const all = (field: string) => [...citation.matchAll(new RegExp(`^ *${field}: (.*)$`, 'gmu'))].map((found) => found[1]);
  expect(all('cff-version')).toEqual(['1.2.0']);
  expect(all('version')).toEqual([manifest.version, manifest.version]);
  expect(all('license')).toEqual([manifest.license, manifest.license]);
  expect(all('type').map((type) => type?.replace('- type: ', ''))).toEqual(['software']);
  expect(citation.match(/^ {2}- type: (?:dataset|government-document)$/gmu)).toHaveLength(2);
});
