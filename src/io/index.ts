/**
 * Chains as text, for files and other programs — 文件格式.
 *
 * @module chanyelian/io
 */

// Canonical JSON: loses nothing.
export { formatChain } from './json.ts';
export { formatCoverage } from './coverage-json.ts';

// Formats of the trade, and what each loses.
export { fileFormats, losses, type FileFormat } from './losses.ts';
export { toCsv, type Sheet } from './csv.ts';
export { fromCsv } from './from-csv.ts';
export { toXlsx } from './xlsx.ts';
export { fromXlsx } from './from-xlsx.ts';
export type { ToSheetsOptions } from './sheet-tables.ts';
export type { FromSheets, FromSheetsOptions } from './chains-in-tables.ts';
export { formatSheetIssue } from './sheet-issue.ts';
export { fromEdgeList, type EdgeListOptions } from './edge-list.ts';
export { edgeListFromXlsx, type XlsxEdgeListOptions } from './from-xlsx.ts';
export type { SuppliersMean } from './suppliers-mean.ts';
export { fromGraphml, toGraphml } from './graphml.ts';
export { fromGexf, toGexf } from './gexf.ts';
export type { GraphFileOptions, ReadChains } from './graph-attributes.ts';
export { toDot } from './dot.ts';
export { toMermaid } from './mermaid.ts';
export type { PictureOptions } from './picture-options.ts';
export { toEchartsGraph, toEchartsSankey, type EchartsGraph, type EchartsSankey } from './echarts.ts';
export { toCytoscape, type CytoscapeJson } from './cytoscape.ts';
export { toCypher, type Cypher, type CypherStatement } from './cypher.ts';
