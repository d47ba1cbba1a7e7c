import { nearest } from '../model/nearest.ts';
import type { Language, Text } from '../model/text.ts';
import { terms } from '../model/terms.ts';

/** One column of a sheet: its field, its heading in either language, and the names of the codes that stand in it. */
export interface Column {
  readonly field: string;
  readonly heading: Text;
  readonly codes?: ReadonlyMap<string, Text>;
}

const column = (field: string, zh: string, en: string, codes?: object): Column => ({
  field,
  heading: { zh, en },
  ...(codes === undefined ? {} : { codes: new Map(Object.entries(codes) as [string, Text][]) }),
});

const yesNo = { yes: { zh: '是', en: 'yes' }, no: { zh: '否', en: 'no' } };

/** The sheets, in order, and the columns of each — 工作表与列. */
export const sheetColumns = {
  nodes: [
    column('chain', '产业链', 'chain'),
    column('chainZh', '产业链中文名', 'chain zh'),
    column('chainEn', '产业链英文名', 'chain en'),
    column('node', '节点', 'node'),
    column('zh', '中文名', 'name zh'),
    column('en', '英文名', 'name en'),
    column('aliases', '别名', 'aliases'),
    column('stage', '环节', 'stage'),
    column('stageZh', '环节中文名', 'stage zh'),
    column('stageEn', '环节英文名', 'stage en'),
    column('stageOrder', '环节次序', 'stage order'),
    column('kind', '类别', 'kind', terms.kind),
    column('origin', '层次', 'origin', terms.origin),
    column('endProduct', '终端产品', 'end product', yesNo),
    column('siting', '布局', 'siting', {
      anywhere: { zh: '不限', en: 'anywhere' },
      'resource-bound': { zh: '资源所在', en: 'resource-bound' },
    }),
    column('needsProvider', '需有供给', 'needs provider', yesNo),
    column('variantOf', '属于', 'variant of'),
    column('variantMode', '变体方式', 'variant mode', terms.variantMode),
    column('noteZh', '备注', 'note zh'),
    column('noteEn', '英文备注', 'note en'),
  ],
  needs: [
    column('chain', '产业链', 'chain'),
    column('node', '节点', 'node'),
    column('need', '投入序号', 'need'),
    column('supplier', '供应节点', 'supplier'),
    column('role', '投入角色', 'role', terms.role),
    column('essential', '必需', 'essential', yesNo),
    column('share', '份额', 'share'),
    column('shareHigh', '份额上限', 'share high'),
    column('noteZh', '备注', 'note zh'),
    column('noteEn', '英文备注', 'note en'),
  ],
  provisions: [
    column('lens', '透镜', 'lens'),
    column('provider', '主体', 'provider'),
    column('providerZh', '主体中文名', 'provider zh'),
    column('providerEn', '主体英文名', 'provider en'),
    column('providerType', '主体类型', 'provider type', terms.providerType),
    column('within', '属于', 'within'),
    column('leader', '链主', 'leader', yesNo),
    column('residual', '其他合计', 'residual', yesNo),
    column('node', '节点', 'node'),
    column('status', '状态', 'status', terms.provisionStatus),
    column('share', '份额', 'share'),
    column('shareHigh', '份额上限', 'share high'),
    column('scope', '份额口径', 'scope', terms.shareScope),
    column('capability', '能力', 'capability'),
    column('asOf', '时点', 'as of'),
    column('cluster', '集群', 'cluster'),
    column('clusterRole', '集群角色', 'cluster role', terms.clusterRole),
  ],
} as const satisfies Readonly<Record<string, readonly Column[]>>;

/** The names of the sheets — 工作表. */
export const sheetNames = ['nodes', 'needs', 'provisions'] as const;
export type SheetName = (typeof sheetNames)[number];

/** What people call the sheets. */
export const sheetTitles: Readonly<Record<SheetName, Text>> = {
  nodes: { zh: '节点', en: 'nodes' },
  needs: { zh: '投入', en: 'needs' },
  provisions: { zh: '供给', en: 'provisions' },
};

/** The sheet that a title means, in either language. */
export function sheetCalled(title: string): SheetName | undefined {
  const said = title.trim().toLowerCase();
  return sheetNames.find((name) => sheetTitles[name].zh === said || sheetTitles[name].en === said);
}

/** The sheets that a title was most likely meant to be called; none for the title of one. */
export function sheetNearest(title: string): readonly SheetName[] {
  if (sheetCalled(title) !== undefined) return [];
  const meant = nearest(
    title.trim(),
    Object.values(sheetTitles).flatMap(({ zh, en }) => [zh, en]),
  );
  return [...new Set(meant.flatMap((word) => sheetCalled(word) ?? []))];
}

/** A code as a cell says it. */
export function cellOfCode({ codes }: Column, code: string, language: Language): string {
  return codes?.get(code)?.[language] ?? code;
}

/** The code that a cell means, whichever language it is in; a word that means none stays as it is. */
export function codeOfCell({ codes }: Column, cell: string): string {
  const said = cell.trim();
  if (codes === undefined) return cell;
  if (codes.has(said)) return said;
  for (const [code, { zh, en }] of codes) if (said === zh || said === en) return code;
  return said;
}
