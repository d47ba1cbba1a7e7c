import type { Network } from '../graph/network.ts';
import { drawingOf } from './picture-groups.ts';
import { anyOne, shown, type PictureOptions } from './picture-options.ts';

/**
 * A network as a Mermaid flowchart, for Markdown and wikis — 写 Mermaid.
 *
 * Drawn as {@link toDot} draws. Nodes are called n0, n1 …, so that no id is taken for a word of Mermaid, and every mark
 * of a name that Mermaid could read is a character code. Loses what {@link losses} says under `mermaid`. Order: as in
 * the network.
 *
 * @complexity O(size)
 * @example toMermaid(toy).startsWith('flowchart LR') // => true
 */
export function toMermaid(network: Network, options: PictureOptions = {}): string {
  const { groups, needs, variants } = drawingOf(network);
  const lines = ['flowchart LR'];
  groups.forEach(({ name, nodes }, at) => {
    const indent = name === undefined ? '  ' : '    ';
    if (name !== undefined) lines.push(`  subgraph s${at}["${escaped(shown(name, options))}"]`);
    for (const { row, index } of nodes) lines.push(`${indent}n${index}["${escaped(shown(row.node.name, options))}"]`);
    if (name !== undefined) lines.push('  end');
  });
  needs.forEach(({ user, suppliers, essential }, at) => {
    const [line, arrow] = essential ? ['---', '-->'] : ['-.-', '-.->'];
    const [only] = suppliers;
    if (suppliers.length === 1 && only !== undefined) lines.push(`  n${only} ${arrow} n${user}`);
    else {
      lines.push(`  a${at}(("${anyOne[options.language ?? 'zh']}"))`);
      for (const supplier of suppliers) lines.push(`  n${supplier} ${line} a${at}`);
      lines.push(`  a${at} ${arrow} n${user}`);
    }
  });
  for (const { variant, parent } of variants) lines.push(`  n${variant} -.-o n${parent}`);
  return `${lines.join('\n')}\n`;
}

/** Letters, digits, spaces and 中文 as they are, all else by its code; an empty name is a space. */
function escaped(text: string): string {
  const safe = text.replaceAll(/[^\p{L}\p{M}\p{N} ，。、（）：；·—…“”《》-]/gu, (mark) => `#${mark.codePointAt(0)};`);
  return safe === '' ? ' ' : safe;
}
