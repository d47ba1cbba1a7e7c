import type { Text } from '../model/text.ts';

/** The formats of the trade that a chain can be written in, beside canonical JSON, which loses nothing — 通用格式. */
export const fileFormats = [
  'csv',
  'xlsx',
  'graphml',
  'gexf',
  'dot',
  'mermaid',
  'echarts-graph',
  'echarts-sankey',
  'cytoscape',
  'cypher',
] as const;
/** One of {@link fileFormats}. */
export type FileFormat = (typeof fileFormats)[number];

/** What the sheets of CSV and of workbooks lose alike. */
const sheetLoss: Text = {
  zh: '来源、依据、规划信号、旧编号、版本，没有节点的产业链与环节，环节的原文、备注与外链成员，产业链的备注，覆盖的编号、名称与备注；旧编号的引用换成现编号',
  en: 'sources, claims, signals, old ids, versions, chains and stages without nodes, what stages print, their notes and which nodes of other chains fill them, notes of chains, and the id, name and notes of the coverage; a reference by an old id becomes one by the new',
};
/** What GraphML and GEXF lose alike. */
const graphLoss: Text = {
  zh: '来源、依据、规划信号、备注、旧编号、版本，环节的原文与外链成员，没有成员的投入的份额，以及覆盖；旧编号的引用换成现编号',
  en: 'sources, claims, signals, notes, old ids, versions, what stages print and which nodes of other chains fill them, the share of a need without members, and coverage; a reference by an old id becomes one by the new',
};
const pictureLoss = (zh: string, en: string): Text => ({
  zh: `名称、环节与投入关系以外的一切（只供观看，不能读回）；${zh}`,
  en: `anything but names, stages and needs (it is for looking at, not for reading back); ${en}`,
});

/**
 * What each format loses of a chain, in both languages — 各格式的损失.
 *
 * @example losses.csv.en.includes('claims') // => true
 */
export const losses: Readonly<Record<FileFormat, Text>> = {
  csv: sheetLoss,
  xlsx: sheetLoss,
  graphml: graphLoss,
  gexf: graphLoss,
  dot: pictureLoss('标签超过 80 字的截短', 'labels over 80 letters are cut'),
  mermaid: pictureLoss(
    '标签超过 80 字的截短；Mermaid 默认最多画 500 条边、读 5 万字（maxEdges、maxTextSize）',
    'labels over 80 letters are cut; Mermaid draws 500 edges and reads 50,000 letters at most unless told otherwise (maxEdges, maxTextSize)',
  ),
  'echarts-graph': pictureLoss('“任一即可”只记在连线上，不成组', 'alternatives are marked on links, not grouped'),
  'echarts-sankey': pictureLoss(
    '成环的连线略去，数目写在 droppedLinks；连线粗细只是份数，不是流量',
    'links that close a loop are left out and counted in droppedLinks; widths are parts of a need, not flows',
  ),
  cytoscape: pictureLoss('“任一即可”以边上的 need 编号成组', 'alternatives share the number in the field need of their edges'),
  cypher: {
    zh: '来源、依据、规划信号、备注、旧编号、版本，环节的名称与次序，以及覆盖',
    en: 'sources, claims, signals, notes, old ids, versions, names and order of stages, and coverage',
  },
};
