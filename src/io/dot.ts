import type { Network } from '../graph/network.ts';
import { toOneLine } from './plain-text.ts';
import { drawingOf } from './picture-groups.ts';
import { anyOne, shown, type PictureOptions } from './picture-options.ts';

/**
 * A network as DOT, which Graphviz draws — 写 DOT.
 *
 * From left (suppliers) to right (users); stages of a single chain, or else the chains, are framed. Several suppliers of
 * which any one is enough meet in a small circle; needs that are not essential are dashed; a variant hangs on its
 * parent by a dotted line. Loses what {@link losses} says under `dot`. Order: as in the network.
 *
 * @complexity O(size)
 * @example toDot(toy).startsWith('digraph') // => true
 */
export function toDot(network: Network, options: PictureOptions = {}): string {
  const { groups, needs, variants } = drawingOf(network);
  const idOf = (index: number) => dotId(network.nodes[index]!.id, index);
  const lines: string[] = [];
  groups.forEach(({ name, nodes }, at) => {
    const indent = name === undefined ? '  ' : '    ';
    if (name !== undefined) lines.push(`  subgraph "cluster_${at}" {`, `    label=${label(shown(name, options))};`);
    for (const { row, index } of nodes) {
      const style = row.external ? ', style="rounded,dashed"' : row.node.endProduct ? ', penwidth=2' : '';
      lines.push(`${indent}${idOf(index)} [label=${label(shown(row.node.name, options))}${style}];`);
    }
    if (name !== undefined) lines.push('  }');
  });
  needs.forEach(({ user, suppliers, essential }, at) => {
    const style = essential ? '' : 'style=dashed';
    const [only] = suppliers;
    if (suppliers.length === 1 && only !== undefined) lines.push(`  ${idOf(only)} -> ${idOf(user)}${bracketed(style)};`);
    else {
      // A node of the chain has a slash in its id, so no id is like this one.
      lines.push(`  "any ${at}" [shape=circle, width=0.36, fixedsize=true, fontsize=8, label=${label(anyOne[options.language ?? 'zh'])}];`);
      for (const supplier of suppliers) lines.push(`  ${idOf(supplier)} -> "any ${at}"${bracketed('arrowhead=none', style)};`);
      lines.push(`  "any ${at}" -> ${idOf(user)}${bracketed(style)};`);
    }
  });
  for (const { variant, parent, mode } of variants) {
    lines.push(`  ${idOf(variant)} -> ${idOf(parent)} [style=dotted, arrowhead=${mode === 'taxonomy' ? 'empty' : 'normal'}];`);
  }
  return [
    'digraph "chanyelian" {',
    '  graph [rankdir=LR, fontname="Noto Sans CJK SC", style=rounded, color="#8a94a6", ranksep=0.9, nodesep=0.15];',
    '  node [shape=box, style=rounded, fontname="Noto Sans CJK SC", fontsize=11, height=0.3];',
    '  edge [color="#5b6472", arrowsize=0.6];',
    ...lines,
    '}',
    '',
  ].join('\n');
}

/** Graphviz warns of strings of 16,384 bytes. */
const longestId = 1000;

/** An id, or, where it is too long for Graphviz, the place of the node: no id has no slash. */
function dotId(id: string, index: number): string {
  return quoted(id.length > longestId ? `node ${index}` : toOneLine(id));
}

/** A quoted string of DOT: nothing in it ends it or is read as an escape. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** A label, in which Graphviz would also read entities. */
function label(text: string): string {
  return quoted(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
}

function bracketed(...attributes: readonly string[]): string {
  const said = attributes.filter((attribute) => attribute !== '');
  return said.length === 0 ? '' : ` [${said.join(', ')}]`;
}
