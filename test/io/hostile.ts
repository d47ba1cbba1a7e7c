import type { Chain } from '../../src/model/chain.ts';
import { mustParse } from '../arbitraries/build.ts';

const long = `${'长'.repeat(5000)}${'<b>'.repeat(1700)}`;

/** Names that would run, break out or turn round, were they anything but text. */
export const hostileNames = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2',
  '@SUM(A1)',
  '\t=1',
  'line\none\r\ntwo',
  '\u202eright to left\u2066',
  "'); DROP TABLE x; --' OR 1=1",
  '\\u0027}) DETACH DELETE n //',
  '`x`) DETACH DELETE (`',
  '"]; end\n click n0 "javascript:alert(1)"',
  '"]; a -> b [URL="javascript:alert(1)"]; "',
  '\\N \\G &amp; &#60; ]]> <!-- %% {{}}',
  '\u0000\u0007\u001b[31m',
  '"quoted", and; separated',
  '#REF!',
  '_x0041_x0007_',
  long,
];

/** A chain whose ids, names, aliases, stages and notes are {@link hostileNames}. */
export const hostileChain: Chain = mustParse({
  format: 'chanyelian/chain@1',
  id: '<script>=1',
  name: { zh: '=HYPERLINK("x")', en: '<b>' },
  stages: hostileNames.map((name, at) => ({ id: `${name.replaceAll('/', '|')}${at}`, name })),
  nodes: hostileNames.map((name, at) => ({
    id: name.replaceAll('/', '|'),
    name: { zh: name, en: `${name}!` },
    aliases: [name],
    stage: `${name.replaceAll('/', '|')}${at}`,
    note: name,
    ...(at === 0
      ? {}
      : {
          needs: [
            hostileNames[at - 1]!.replaceAll('/', '|'),
            { anyOf: [hostileNames[0]!.replaceAll('/', '|'), hostileNames[Math.max(0, at - 2)]!.replaceAll('/', '|')] },
          ],
        }),
  })),
});
