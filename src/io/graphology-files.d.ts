/** The browser-safe halves of graphology's file packages, which their own declarations leave out. */
declare module 'graphology-graphml/common/parser.js' {
  import type { AbstractGraph, GraphConstructor } from 'graphology-types';
  export default function createParser(
    DOMParser: unknown,
    Document: unknown,
  ): (Graph: GraphConstructor, source: unknown, options?: object) => AbstractGraph;
}
declare module 'graphology-gexf/common/parser.js' {
  import type { AbstractGraph, GraphConstructor } from 'graphology-types';
  export default function createParser(
    DOMParser: unknown,
    Document: unknown,
  ): (Graph: GraphConstructor, source: unknown, options?: object) => AbstractGraph;
}
declare module 'graphology-gexf/common/writer.js' {
  import type { AbstractGraph } from 'graphology-types';
  export default function write(graph: AbstractGraph, options?: object): string;
}
