/** Names that break careless pages. */
export const hostileNames = [
  '</script><script>window.hurt = 1</script>',
  '<img src=x onerror="window.hurt = 1">',
  '<!--<script>',
  `"'\`\${window.hurt = 1}`,
  '=cmd()',
  'two\nlines\u2028and\u2029more',
  '\u202Egnp.exe\u202C',
  '长'.repeat(10_000),
];

/** A chain file whose every text is one of them. */
export function hostileChain(): string {
  const nodes = hostileNames.map((name, at) => ({
    id: at === 0 ? '__proto__' : `n${at}`,
    name: { zh: name, en: name },
    stage: 'a',
    note: name,
    aliases: [`别名${at}`],
    claims: [{ source: 's', at: name.slice(0, 200), level: 'D', how: 'judged', note: name }],
    needs: at === 0 ? [] : [{ node: at === 1 ? '__proto__' : `n${at - 1}`, note: name, claims: [] }],
  }));
  return JSON.stringify({
    format: 'chanyelian/chain@1',
    id: '<script>',
    name: { zh: hostileNames[0], en: hostileNames[1] },
    sources: { s: { title: hostileNames[0], url: 'javascript:window.hurt=1' } },
    stages: [{ id: 'a', name: { zh: hostileNames[1], en: hostileNames[0] } }],
    nodes,
  });
}
