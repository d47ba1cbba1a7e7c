import { DOMParser } from '@xmldom/xmldom';
import type { AbstractGraph } from 'graphology-types';
import type { ReadGraph } from './graph-attributes.ts';

/** The parser that graph readers are given: it throws where xmldom would only complain on the console. */
export class StrictParser extends DOMParser {
  constructor() {
    super({
      errorHandler: (_level, message) => {
        throw new SyntaxError(String(message));
      },
    });
  }
}

/** The class of the documents that {@link StrictParser} makes. */
export const XmlDocument: unknown = new DOMParser().parseFromString('<t/>', 'application/xml').constructor;

/** Whether a text has the element that both formats keep their nodes in, and is not cut short, which xmldom lets pass. */
export function hasGraph(text: string): boolean {
  return /<(?:[\w-]+:)?graph[\s>]/u.test(text) && /<\/(?:[\w-]+:)?(?:graphml|gexf)\s*>/u.test(text);
}

/** Why an XML reader gave up, in one line; the reader's own words, which name the place. */
export function whyNot(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text
    .replaceAll(/\s+/gu, ' ')
    .replace(/^\[xmldom \w+\] ?/u, '')
    .replaceAll('@#', ' @ ')
    .slice(0, 200)
    .trim();
}

/** A graph that was read, as plain rows; `undefined` when an edge of it has no direction. */
export function rowsOf(graph: AbstractGraph): ReadGraph | undefined {
  if (graph.undirectedSize > 0) return undefined;
  return {
    attributes: graph.getAttributes(),
    nodes: graph.mapNodes((id, attributes) => ({ id, attributes })),
    edges: graph.mapEdges((_edge, attributes, supplier, user) => ({ supplier, user, attributes })),
  };
}
