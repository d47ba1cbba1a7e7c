import type { Claim } from '../../src/model/claim.ts';
import type { Text } from '../../src/model/text.ts';

/** A number that the plan states: where things stood, or where they are to be — 规划数值. */
export interface PlanFigure {
  /** Unique among the figures. */
  readonly id: string;
  /** What is counted. */
  readonly name: Text;
  /** Whether it is where things stood or where they are to go. */
  readonly kind: 'baseline' | 'target';
  /** Shares and rates as fractions. */
  readonly value: number;
  /** The unit that the plan counts it in. */
  readonly unit: Text;
  /** `at-least` where the plan says “以上” or “突破”. */
  readonly bound: 'exact' | 'at-least';
  /** Year, or years, that it is for. */
  readonly period: string;
  readonly claims: readonly Claim<'plan'>[];
}

/** The baselines and targets of the plan, in its order. Capacity, revenue or output of single products it does not state. */
export const planFigures: readonly PlanFigure[] = [
  {
    id: 'revenue-growth',
    name: { zh: '新材料产业营业收入复合增长率', en: 'Compound growth of the industry’s revenue' },
    kind: 'baseline',
    value: 0.175,
    unit: { zh: '每年', en: 'per year' },
    bound: 'exact',
    period: '2016–2020',
    claims: [{ source: 'plan', at: '第一章/第一节/（二）', level: 'A', how: 'quoted', quote: '营业收入复合增长率达17.5%' }],
  },
  {
    id: 'national-demonstration-bases',
    name: { zh: '国家新型工业化产业示范基地', en: 'National demonstration bases of new industrialisation' },
    kind: 'baseline',
    value: 7,
    unit: { zh: '家', en: 'bases' },
    bound: 'exact',
    period: '2020',
    claims: [{ source: 'plan', at: '第一章/第一节/（三）', level: 'A', how: 'quoted', quote: '7家国家新型工业化产业示范基地' }],
  },
  {
    id: 'provincial-demonstration-bases',
    name: { zh: '省级新型工业化产业示范基地', en: 'Provincial demonstration bases of new industrialisation' },
    kind: 'baseline',
    value: 11,
    unit: { zh: '家', en: 'bases' },
    bound: 'exact',
    period: '2020',
    claims: [{ source: 'plan', at: '第一章/第一节/（三）', level: 'A', how: 'quoted', quote: '11家省级新型工业化产业示范基地' }],
  },
  {
    id: 'provincial-key-clusters',
    name: { zh: '省级重点产业集群', en: 'Provincial key clusters' },
    kind: 'baseline',
    value: 18,
    unit: { zh: '个', en: 'clusters' },
    bound: 'exact',
    period: '2020',
    claims: [{ source: 'plan', at: '第一章/第一节/（三）', level: 'A', how: 'quoted', quote: '18个省级重点产业集群' }],
  },
  {
    id: 'national-innovation-centres',
    name: { zh: '国家级制造业创新（工程、技术）中心', en: 'National manufacturing-innovation (engineering, technology) centres' },
    kind: 'baseline',
    value: 6,
    unit: { zh: '个', en: 'centres' },
    bound: 'exact',
    period: '2020',
    claims: [{ source: 'plan', at: '第一章/第一节/（四）', level: 'A', how: 'quoted', quote: '国家级制造业创新（工程、技术）中心6个' }],
  },
  {
    id: 'national-enterprise-centres',
    name: { zh: '国家级企业技术中心', en: 'National enterprise technology centres' },
    kind: 'baseline',
    value: 6,
    unit: { zh: '个', en: 'centres' },
    bound: 'exact',
    period: '2020',
    claims: [{ source: 'plan', at: '第一章/第一节/（四）', level: 'A', how: 'quoted', quote: '国家级企业技术中心6个' }],
  },
  {
    id: 'postdoctoral-stations',
    name: { zh: '博士后科研工作站', en: 'Postdoctoral research stations' },
    kind: 'baseline',
    value: 5,
    unit: { zh: '个', en: 'stations' },
    bound: 'exact',
    period: '2020',
    claims: [{ source: 'plan', at: '第一章/第一节/（四）', level: 'A', how: 'quoted', quote: '博士后科研工作站5个' }],
  },
  {
    id: 'academician-stations',
    name: { zh: '院士工作站', en: 'Academician workstations' },
    kind: 'baseline',
    value: 5,
    unit: { zh: '个', en: 'stations' },
    bound: 'exact',
    period: '2020',
    claims: [{ source: 'plan', at: '第一章/第一节/（四）', level: 'A', how: 'quoted', quote: '院士工作站5个' }],
  },
  {
    id: 'key-laboratories',
    name: { zh: '省部级重点实验室', en: 'Key laboratories of province or ministry' },
    kind: 'baseline',
    value: 8,
    unit: { zh: '个', en: 'laboratories' },
    bound: 'exact',
    period: '2020',
    claims: [{ source: 'plan', at: '第一章/第一节/（四）', level: 'A', how: 'quoted', quote: '省部级重点实验室8个' }],
  },
  {
    id: 'national-testing-bodies',
    name: { zh: '国家级检测机构', en: 'National testing bodies' },
    kind: 'baseline',
    value: 3,
    unit: { zh: '个', en: 'bodies' },
    bound: 'exact',
    period: '2020',
    claims: [{ source: 'plan', at: '第一章/第一节/（四）', level: 'A', how: 'quoted', quote: '3个国家级检测机构' }],
  },
  {
    id: 'world-demand',
    name: { zh: '全球新材料市场需求', en: 'World demand for new materials' },
    kind: 'baseline',
    value: 2.74,
    unit: { zh: '万亿美元', en: 'trillion US dollars' },
    bound: 'exact',
    period: '2020',
    claims: [{ source: 'plan', at: '第一章/第二节', level: 'A', how: 'quoted', quote: '2020年已达到2.74万亿美元' }],
  },
  {
    id: 'hundred-billion-clusters',
    name: { zh: '千亿级产业集群', en: 'Clusters of 100 billion yuan' },
    kind: 'target',
    value: 1,
    unit: { zh: '个', en: 'clusters' },
    bound: 'exact',
    period: '2025',
    claims: [{ source: 'plan', at: '第二章/第三节', level: 'A', how: 'quoted', quote: '1个千亿级' }],
  },
  {
    id: 'fifty-billion-clusters',
    name: { zh: '五百亿级产业集群', en: 'Clusters of 50 billion yuan' },
    kind: 'target',
    value: 2,
    unit: { zh: '个', en: 'clusters' },
    bound: 'exact',
    period: '2025',
    claims: [{ source: 'plan', at: '第二章/第三节', level: 'A', how: 'quoted', quote: '2个五百亿级' }],
  },
  {
    id: 'ten-billion-clusters',
    name: { zh: '百亿级产业集群', en: 'Clusters of 10 billion yuan' },
    kind: 'target',
    value: 3,
    unit: { zh: '个', en: 'clusters' },
    bound: 'exact',
    period: '2025',
    claims: [{ source: 'plan', at: '第二章/第三节', level: 'A', how: 'quoted', quote: '3个百亿级产业集群' }],
  },
  {
    id: 'ten-billion-firms',
    name: { zh: '营业收入 100 亿元以上的企业', en: 'Firms with revenue of 10 billion yuan or more' },
    kind: 'target',
    value: 5,
    unit: { zh: '家', en: 'firms' },
    bound: 'at-least',
    period: '2025',
    claims: [{ source: 'plan', at: '第二章/第三节', level: 'A', how: 'quoted', quote: '5家以上营业收入达到100亿元以上企业' }],
  },
  {
    id: 'little-giants',
    name: { zh: '国内领先的“小巨人”企业', en: 'Leading “little giant” firms' },
    kind: 'target',
    value: 10,
    unit: { zh: '家', en: 'firms' },
    bound: 'exact',
    period: '2025',
    claims: [{ source: 'plan', at: '第二章/第三节', level: 'A', how: 'quoted', quote: '10家国内领先的新材料领域“小巨人”企业' }],
  },
  {
    id: 'industry-size',
    name: { zh: '新材料产业规模', en: 'Size of the new-materials industry' },
    kind: 'target',
    value: 6000,
    unit: { zh: '亿元', en: '100 million yuan' },
    bound: 'at-least',
    period: '2025',
    claims: [{ source: 'plan', at: '第二章/第三节', level: 'A', how: 'quoted', quote: '产业规模突破6000亿元' }],
  },
  {
    id: 'thin-film-efficiency',
    name: { zh: '薄膜电池效率', en: 'Efficiency of thin-film cells' },
    kind: 'target',
    value: 0.2,
    unit: { zh: '光电转换效率', en: 'conversion efficiency' },
    bound: 'at-least',
    period: '2025',
    claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: '效率20%以上薄膜电池' }],
  },
  {
    id: 'rare-earth-centre-platforms',
    name: { zh: '国家稀土功能材料创新中心的平台', en: 'Platforms of the national rare-earth functional-materials centre' },
    kind: 'target',
    value: 11,
    unit: { zh: '个', en: 'platforms' },
    bound: 'exact',
    period: '2025',
    claims: [{ source: 'plan', at: '专栏4/国家稀土功能材料创新中心', level: 'A', how: 'quoted', quote: '包含11个平台' }],
  },
];
