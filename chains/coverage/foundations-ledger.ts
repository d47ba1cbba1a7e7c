import type { LedgerRow } from '../ledger-row.ts';

/** What became of the terms for strengths, places, firms and platforms: 第一章/第一节, 第三章/第四节, 专栏3 and 专栏4 of the plan — 基础与格局术语台账. */
export const foundationsLedger: readonly LedgerRow[] = [
  // 第一章/第一节/（一） 产业体系
  {
    term: '有色',
    at: '第一章/第一节/（一）',
    nodes: [
      'copper-and-alloys/copper-ore',
      'copper-and-alloys/copper-concentrate',
      'cemented-carbide/tungsten-ore',
      'cemented-carbide/tungsten-concentrate',
    ],
    reason: {
      zh: '矿产基地的有色矿，解读为铜和钨：下一段排名的金属中以此二者有矿。',
      en: 'Ores of the base: read as copper and tungsten, two of the metals ranked in the next paragraph.',
    },
  },
  {
    term: '稀有稀土',
    at: '第一章/第一节/（一）',
    nodes: ['new-energy-vehicle/lepidolite', 'rare-earth-magnets/ion-adsorption-rare-earth-ore'],
    reason: {
      zh: '稀有解读为锂，当地为锂云母；稀土为规划点名的离子吸附型稀土矿。',
      en: '稀有 is read as lithium, here lepidolite; 稀土 as the ion-adsorption ore that the plan names.',
    },
  },
  {
    term: '陶瓷',
    at: '第一章/第一节/（一）',
    nodes: ['high-performance-fibre/kaolin'],
    reason: { zh: '矿产基地的陶瓷矿产，解读为高岭土。', en: 'Ores of the base: read as kaolin.' },
  },
  { term: '萤石', at: '第一章/第一节/（一）', nodes: ['new-energy-vehicle/fluorite'] },
  {
    term: '先进有色金属材料',
    at: '第一章/第一节/（一）',
    nodes: [],
    reason: { zh: '材料门类；所含各项见第三章/第一节/（一）。', en: 'A family of materials; its members are in 第三章/第一节/（一）.' },
  },
  {
    term: '先进钢铁材料',
    at: '第一章/第一节/（一）',
    nodes: [],
    reason: { zh: '材料门类；所含各项见第三章/第一节/（二）。', en: 'A family of materials; its members are in 第三章/第一节/（二）.' },
  },
  {
    term: '化工新材料',
    at: '第一章/第一节/（一）',
    nodes: [],
    reason: { zh: '材料门类；所含各项见第三章/第一节/（三）。', en: 'A family of materials; its members are in 第三章/第一节/（三）.' },
  },
  {
    term: '高性能纤维及复合材料',
    at: '第一章/第一节/（一）',
    nodes: [],
    reason: { zh: '材料门类；所含各项见第三章/第二节/（二）。', en: 'A family of materials; its members are in 第三章/第二节/（二）.' },
  },
  {
    term: '前沿新材料',
    at: '第一章/第一节/（一）',
    nodes: [],
    reason: { zh: '材料门类；所含各项见第三章/第三节。', en: 'A family of materials; its members are in 第三章/第三节.' },
  },
  // 第一章/第一节/（二） 产业规模
  {
    term: '稀土',
    at: '第一章/第一节/（二）',
    nodes: [
      'rare-earth-magnets/ion-adsorption-concentrate',
      'rare-earth-magnets/rare-earth-separation',
      'rare-earth-magnets/prnd-oxide',
      'rare-earth-magnets/dysprosium-oxide',
      'rare-earth-magnets/terbium-oxide',
      'rare-earth-magnets/yttrium-oxide',
      'rare-earth-magnets/prnd-metal',
    ],
    reason: {
      zh: '行业，以富集物、冶炼分离、离子型矿的主要氧化物和镨钕金属代表。',
      en: 'An industry: concentrate, separation, the main oxides of ion-adsorption ore and PrNd metal stand for it.',
    },
  },
  {
    term: '铜',
    at: '第一章/第一节/（二）',
    nodes: ['copper-and-alloys/electrolytic-copper'],
    reason: { zh: '行业，以电解铜代表。', en: 'An industry; refined copper stands for it.' },
  },
  {
    term: '钨',
    at: '第一章/第一节/（二）',
    nodes: ['cemented-carbide/ammonium-paratungstate', 'cemented-carbide/tungsten-powder'],
    reason: { zh: '行业，以仲钨酸铵和钨粉代表。', en: 'An industry; ammonium paratungstate and tungsten powder stand for it.' },
  },
  {
    term: '钴',
    at: '第一章/第一节/（二）',
    nodes: ['new-energy-vehicle/cobalt-sulphate'],
    reason: { zh: '行业，以硫酸钴代表；规划未提钴矿。', en: 'An industry; cobalt sulphate stands for it; no cobalt ore is spoken of.' },
  },
  {
    term: '锂',
    at: '第一章/第一节/（二）',
    nodes: ['new-energy-vehicle/lithium-carbonate', 'new-energy-vehicle/lithium-hydroxide'],
    reason: { zh: '行业，以锂盐代表。', en: 'An industry; lithium salts stand for it.' },
  },
  {
    term: '光伏',
    at: '第一章/第一节/（二）',
    nodes: ['photovoltaics/silicon-wafer', 'photovoltaics/solar-cell', 'photovoltaics/pv-module'],
    reason: { zh: '行业，以硅片、电池片和组件代表。', en: 'An industry; wafer, cell and module stand for it.' },
  },
  {
    term: '有机硅',
    at: '第一章/第一节/（二）',
    nodes: ['organosilicon/organosilicon-monomer'],
    reason: { zh: '行业，以有机硅单体代表。', en: 'An industry; its monomer stands for it.' },
  },
  { term: '玻纤', at: '第一章/第一节/（二）', nodes: ['high-performance-fibre/glass-fibre'] },
  // 第一章/第一节/（三） 产业集聚
  {
    term: '7家国家新型工业化产业示范基地',
    at: '第一章/第一节/（三）',
    nodes: [],
    reason: { zh: '家数，未点名；见规划数值。', en: 'A number, none named; see the figures of the plan.' },
  },
  {
    term: '11家省级新型工业化产业示范基地',
    at: '第一章/第一节/（三）',
    nodes: [],
    reason: { zh: '家数，未点名；见规划数值。', en: 'A number, none named; see the figures of the plan.' },
  },
  {
    term: '18个省级重点产业集群',
    at: '第一章/第一节/（三）',
    nodes: [],
    reason: { zh: '家数，未点名；见规划数值。', en: 'A number, none named; see the figures of the plan.' },
  },
  {
    term: '世界锂都',
    at: '第一章/第一节/（三）',
    nodes: [],
    reason: {
      zh: '集聚区称号，未说明地点；锂盐和锂云母记在全省。',
      en: 'The title of an area, its place not said; lithium is put down to the province.',
    },
  },
  {
    term: '世界铜都',
    at: '第一章/第一节/（三）',
    nodes: [],
    reason: {
      zh: '集聚区称号；铜集群以鹰潭为中心，见供给主体鹰潭市。',
      en: 'The title of an area; the copper cluster has 鹰潭 as its centre: provider yingtan.',
    },
  },
  {
    term: '世界硅都',
    at: '第一章/第一节/（三）',
    nodes: [],
    reason: {
      zh: '集聚区称号，未说明地点；有机硅单体记在全省。',
      en: 'The title of an area, its place not said; the monomer is put down to the province.',
    },
  },
  {
    term: '中国稀金谷',
    at: '第一章/第一节/（三）',
    nodes: [],
    reason: {
      zh: '集聚区称号；第四节列其三区均在赣州，见供给主体赣州市。',
      en: 'The title of an area; 第四节 puts its three zones in 赣州: provider ganzhou.',
    },
  },
  {
    term: '中国工业陶瓷之都',
    at: '第一章/第一节/（三）',
    nodes: [],
    reason: {
      zh: '集聚区称号；第四节以之称萍乡，见供给主体萍乡市。',
      en: 'The title of an area; 第四节 gives it to 萍乡: provider pingxiang.',
    },
  },
  {
    term: '南昌光谷',
    at: '第一章/第一节/（三）',
    nodes: [],
    reason: { zh: '集聚区称号；见供给主体南昌市。', en: 'The title of an area: provider nanchang.' },
  },
  { term: '高端铜合金', at: '第一章/第一节/（三）', nodes: ['copper-and-alloys/copper-alloy'] },
  {
    term: '稀土磁性材料',
    at: '第一章/第一节/（三）',
    nodes: ['rare-earth-magnets/rare-earth-permanent-magnet', 'rare-earth-magnets/sintered-ndfeb'],
    reason: { zh: '专栏2以钕铁硼代表稀土永磁材料。', en: '专栏2 has NdFeB stand for rare-earth magnets.' },
  },
  {
    term: '新能源电池材料',
    at: '第一章/第一节/（三）',
    nodes: ['new-energy-vehicle/cathode-material', 'new-energy-vehicle/anode-material', 'new-energy-vehicle/electrolyte'],
    reason: {
      zh: '统称，未说明何种材料；覆盖中三者仍为规划。',
      en: 'A heading, which material is not said; the coverage keeps the three as planned.',
    },
  },
  {
    term: '江铜集团',
    at: '第一章/第一节/（三）',
    nodes: [],
    reason: { zh: '企业；见供给主体江铜集团。', en: 'A firm: provider jiangxi-copper.' },
  },
  {
    term: '江钨集团',
    at: '第一章/第一节/（三）',
    nodes: [],
    reason: { zh: '企业；见供给主体江钨集团。', en: 'A firm: provider jiangxi-tungsten.' },
  },
  {
    term: '南方稀土',
    at: '第一章/第一节/（三）',
    nodes: [],
    reason: { zh: '企业；见供给主体南方稀土。', en: 'A firm: provider southern-rare-earth.' },
  },
  {
    term: '蓝星星火',
    at: '第一章/第一节/（三）',
    nodes: [],
    reason: {
      zh: '企业；见供给主体蓝星星火。规划未说明其产品，故无供给。',
      en: 'A firm: provider bluestar-xinghuo. What it makes is not said, so it supplies nothing here.',
    },
  },
  {
    term: '赣锋锂业',
    at: '第一章/第一节/（三）',
    nodes: [],
    reason: { zh: '企业；见供给主体赣锋锂业。', en: 'A firm: provider ganfeng-lithium.' },
  },
  {
    term: '新钢集团',
    at: '第一章/第一节/（三）',
    nodes: [],
    reason: { zh: '企业；见供给主体新钢集团。', en: 'A firm: provider xinyu-steel.' },
  },
  // 第一章/第一节/（四） 产业创新
  {
    term: '国家级制造业创新（工程、技术）中心6个',
    at: '第一章/第一节/（四）',
    nodes: [],
    reason: { zh: '平台个数，未点名；见规划数值。', en: 'A number of platforms, none named; see the figures of the plan.' },
  },
  {
    term: '国家级企业技术中心6个',
    at: '第一章/第一节/（四）',
    nodes: [],
    reason: { zh: '平台个数，未点名；见规划数值。', en: 'A number of platforms, none named; see the figures of the plan.' },
  },
  {
    term: '博士后科研工作站5个',
    at: '第一章/第一节/（四）',
    nodes: [],
    reason: { zh: '平台个数，未点名；见规划数值。', en: 'A number of platforms, none named; see the figures of the plan.' },
  },
  {
    term: '院士工作站5个',
    at: '第一章/第一节/（四）',
    nodes: [],
    reason: { zh: '平台个数，未点名；见规划数值。', en: 'A number of platforms, none named; see the figures of the plan.' },
  },
  {
    term: '省部级重点实验室8个',
    at: '第一章/第一节/（四）',
    nodes: [],
    reason: { zh: '平台个数，未点名；见规划数值。', en: 'A number of platforms, none named; see the figures of the plan.' },
  },
  {
    term: '3个国家级检测机构',
    at: '第一章/第一节/（四）',
    nodes: [],
    reason: { zh: '平台个数，未点名；见规划数值。', en: 'A number of platforms, none named; see the figures of the plan.' },
  },
  {
    term: '中科院赣江创新研究院',
    at: '第一章/第一节/（四）',
    nodes: [],
    reason: { zh: '平台；见供给主体中科院赣江创新研究院。', en: 'A platform: provider ganjiang-innovation-academy.' },
  },
  {
    term: '大院大所直属机构',
    at: '第一章/第一节/（四）',
    nodes: [],
    reason: { zh: '机构类别，不是产品。', en: 'A kind of institute, no product.' },
  },
  {
    term: '南昌大学',
    at: '第一章/第一节/（四）',
    nodes: [],
    reason: { zh: '高校；不供给产品，未设供给主体。', en: 'A university; it supplies no good and is no provider here.' },
  },
  {
    term: '硅衬底高光效GaN基蓝色发光二极管',
    at: '第一章/第一节/（四）',
    nodes: ['semiconductor-lighting/silicon-substrate-led-chip'],
    reason: {
      zh: '获奖发明；产业化见第三章/第二节/（三），覆盖中为规划。',
      en: 'An invention that won a prize; its industry is still a goal, so the coverage has it as planned.',
    },
  },
  // 第三章/第四节/（一） 一轴
  {
    term: '京九高铁沿线',
    at: '第三章/第四节/（一）',
    nodes: [],
    reason: { zh: '经济走廊，由下列四市组成。', en: 'A corridor, made of the four cities below.' },
  },
  { term: '南昌市', at: '第三章/第四节/（一）', nodes: [], reason: { zh: '设区市；见供给主体南昌市。', en: 'A city: provider nanchang.' } },
  { term: '九江市', at: '第三章/第四节/（一）', nodes: [], reason: { zh: '设区市；见供给主体九江市。', en: 'A city: provider jiujiang.' } },
  { term: '吉安市', at: '第三章/第四节/（一）', nodes: [], reason: { zh: '设区市；见供给主体吉安市。', en: 'A city: provider jian.' } },
  { term: '赣州市', at: '第三章/第四节/（一）', nodes: [], reason: { zh: '设区市；见供给主体赣州市。', en: 'A city: provider ganzhou.' } },
  {
    term: '京九沿线新材料产业',
    at: '第三章/第四节/（一）',
    nodes: [],
    reason: { zh: '统称，未说明何种材料。', en: 'A heading; which materials is not said.' },
  },
  // 第三章/第四节/（二） 双核
  {
    term: '南昌、赣州两市',
    at: '第三章/第四节/（二）',
    nodes: [],
    reason: { zh: '设区市；见供给主体南昌市和赣州市。', en: 'Cities: providers nanchang and ganzhou.' },
  },
  {
    term: '铜、钨、稀土等精深加工',
    at: '第三章/第四节/（二）',
    nodes: [
      'copper-and-alloys/copper-functional-material',
      'copper-and-alloys/copper-structural-material',
      'cemented-carbide/cemented-carbide',
      'rare-earth-magnets/rare-earth-permanent-magnet',
    ],
    reason: {
      zh: '加工方向：铜落在两大类材料，钨落在硬质合金，稀土落在永磁材料。',
      en: 'A direction of processing: copper ends in its two families, tungsten in cemented carbide, rare earth in the magnet.',
    },
  },
  {
    term: '高端高附加值产业',
    at: '第三章/第四节/（二）',
    nodes: [],
    reason: { zh: '方针，未说明何种产品。', en: 'A policy; which products is not said.' },
  },
  {
    term: '现有稀土、钨等产业优势',
    at: '第三章/第四节/（二）',
    nodes: ['rare-earth-magnets/rare-earth-separation', 'cemented-carbide/tungsten-powder'],
    reason: { zh: '赣州现有产业，以冶炼分离和钨粉代表。', en: 'Industries that 赣州 has; separation and tungsten powder stand for them.' },
  },
  // 第三章/第四节/（三） 两翼
  { term: '沪昆线、京九线', at: '第三章/第四节/（三）', nodes: [], reason: { zh: '铁路轴线，不是产品。', en: 'Railways, no product.' } },
  {
    term: '上饶、鹰潭',
    at: '第三章/第四节/（三）',
    nodes: [],
    reason: { zh: '设区市；见供给主体上饶市和鹰潭市。', en: 'Cities: providers shangrao and yingtan.' },
  },
  {
    term: '赣东北新材料产业发展带',
    at: '第三章/第四节/（三）',
    nodes: [],
    reason: { zh: '地带，含上饶、鹰潭；未说明何种材料。', en: 'A belt with 上饶 and 鹰潭; which materials is not said.' },
  },
  {
    term: '萍乡、宜春、新余',
    at: '第三章/第四节/（三）',
    nodes: [],
    reason: { zh: '设区市；见供给主体萍乡市、宜春市和新余市。', en: 'Cities: providers pingxiang, yichun and xinyu.' },
  },
  {
    term: '赣西新材料产业发展带',
    at: '第三章/第四节/（三）',
    nodes: [],
    reason: { zh: '地带，含萍乡、宜春、新余；未说明何种材料。', en: 'A belt with 萍乡, 宜春 and 新余; which materials is not said.' },
  },
  // 第三章/第四节/（四） 多点
  {
    term: '鹰潭市铜基新材料产业集群',
    at: '第三章/第四节/（四）',
    nodes: ['copper-and-alloys/copper-functional-material', 'copper-and-alloys/copper-structural-material'],
    reason: { zh: '铜基新材料即两大类；供给主体鹰潭市。', en: '铜基新材料 are the two families; provider yingtan.' },
  },
  {
    term: '赣州市稀土新材料及应用产业集群',
    at: '第三章/第四节/（四）',
    nodes: [
      'rare-earth-magnets/rare-earth-functional-material',
      'rare-earth-magnets/rare-earth-permanent-magnet',
      'rare-earth-magnets/permanent-magnet-motor',
    ],
    reason: {
      zh: '稀土新材料即功能材料，其中永磁材料有产业链；应用为永磁电机。供给主体赣州市。',
      en: '稀土新材料 are the functional materials, of which the magnet has a chain; the application is the motor. Provider ganzhou.',
    },
  },
  // 第三章/第四节 各集群的地区
  {
    term: '以鹰潭为中心',
    at: '第三章/第四节/铜及铜合金产业集群',
    nodes: [],
    reason: { zh: '设区市；见供给主体鹰潭市。', en: 'A city: provider yingtan.' },
  },
  {
    term: '以南昌、抚州、宜春和上饶为重点',
    at: '第三章/第四节/铜及铜合金产业集群',
    nodes: [],
    reason: { zh: '设区市；见供给主体南昌市、抚州市、宜春市和上饶市。', en: 'Cities: providers nanchang, fuzhou, yichun and shangrao.' },
  },
  {
    term: '上饶、赣州、抚州',
    at: '第三章/第四节/铜及铜合金产业集群',
    nodes: [],
    reason: { zh: '设区市；见供给主体上饶市、赣州市和抚州市。', en: 'Cities: providers shangrao, ganzhou and fuzhou.' },
  },
  {
    term: '以新余、九江、南昌、萍乡等地为重点',
    at: '第三章/第四节/高品质特殊钢产业集群',
    nodes: [],
    reason: { zh: '设区市；见供给主体新余市、九江市、南昌市和萍乡市。', en: 'Cities: providers xinyu, jiujiang, nanchang and pingxiang.' },
  },
  {
    term: '萍乡',
    at: '第三章/第四节/先进无机非金属材料产业集群',
    nodes: [],
    reason: { zh: '设区市；见供给主体萍乡市。', en: 'A city: provider pingxiang.' },
  },
  {
    term: '中国工业陶瓷之都',
    at: '第三章/第四节/先进无机非金属材料产业集群',
    nodes: [],
    reason: { zh: '集聚区称号，指萍乡。', en: 'The title of an area: 萍乡.' },
  },
  {
    term: '景德镇',
    at: '第三章/第四节/先进无机非金属材料产业集群',
    nodes: [],
    reason: { zh: '设区市；见供给主体景德镇市。', en: 'A city: provider jingdezhen.' },
  },
  {
    term: '上饶',
    at: '第三章/第四节/先进无机非金属材料产业集群',
    nodes: [],
    reason: { zh: '设区市；见供给主体上饶市。', en: 'A city: provider shangrao.' },
  },
  {
    term: '以九江、赣州等为重点',
    at: '第三章/第四节/化工新材料产业集群',
    nodes: [],
    reason: { zh: '设区市；见供给主体九江市和赣州市。', en: 'Cities: providers jiujiang and ganzhou.' },
  },
  {
    term: '永修',
    at: '第三章/第四节/化工新材料产业集群',
    nodes: [],
    reason: { zh: '九江所辖县；见供给主体九江市。', en: 'A county of 九江: provider jiujiang.' },
  },
  {
    term: '乐平',
    at: '第三章/第四节/化工新材料产业集群',
    nodes: [],
    reason: {
      zh: '景德镇所辖市；见供给主体景德镇市，未点名产品，故无供给。',
      en: 'A town of 景德镇: provider jingdezhen; no good is named, so it has no supply.',
    },
  },
  {
    term: '新干',
    at: '第三章/第四节/化工新材料产业集群',
    nodes: [],
    reason: { zh: '吉安所辖县；见供给主体吉安市。', en: 'A county of 吉安: provider jian.' },
  },
  {
    term: '以赣州、宜春等为重点',
    at: '第三章/第四节/新型能源材料产业集群',
    nodes: [],
    reason: { zh: '设区市；见供给主体赣州市和宜春市。', en: 'Cities: providers ganzhou and yichun.' },
  },
  {
    term: '上饶、抚州、新余、赣江新区',
    at: '第三章/第四节/新型能源材料产业集群',
    nodes: [],
    reason: {
      zh: '设区市和新区；见供给主体上饶市、抚州市、新余市和赣江新区。',
      en: 'Cities and a new area: providers shangrao, fuzhou, xinyu and ganjiang-new-area.',
    },
  },
  {
    term: '以九江和赣州为重点',
    at: '第三章/第四节/高性能纤维及复合材料产业集群',
    nodes: [],
    reason: { zh: '设区市；见供给主体九江市和赣州市。', en: 'Cities: providers jiujiang and ganzhou.' },
  },
  {
    term: '以九江和上饶为重点',
    at: '第三章/第四节/前沿新材料产业集群',
    nodes: [],
    reason: { zh: '设区市；见供给主体九江市和上饶市。', en: 'Cities: providers jiujiang and shangrao.' },
  },
  {
    term: '以南昌和九江为重点',
    at: '第三章/第四节/前沿新材料产业集群',
    nodes: [],
    reason: { zh: '设区市；见供给主体南昌市和九江市。', en: 'Cities: providers nanchang and jiujiang.' },
  },
  // 专栏3
  {
    term: '智能矿山',
    at: '专栏3/智能矿山',
    nodes: [],
    reason: { zh: '生产组织方式，不是产品；矿石见各链。', en: 'A way of running a mine, no product; the ores are in their chains.' },
  },
  {
    term: '工业互联网平台',
    at: '专栏3/智能矿山',
    nodes: [],
    reason: { zh: '信息系统，不属材料。', en: 'An information system, no material.' },
  },
  {
    term: '智能生产管控系统',
    at: '专栏3/智能矿山',
    nodes: [],
    reason: { zh: '信息系统，不属材料。', en: 'An information system, no material.' },
  },
  {
    term: '智能冶炼和加工工厂',
    at: '专栏3/智能冶炼和加工工厂',
    nodes: [],
    reason: {
      zh: '生产组织方式，不是产品；加工装备见智能铜加工装备。',
      en: 'A way of running a plant, no product; for equipment see 智能铜加工装备.',
    },
  },
  {
    term: '工业互联网平台',
    at: '专栏3/智能冶炼和加工工厂',
    nodes: [],
    reason: { zh: '信息系统，不属材料。', en: 'An information system, no material.' },
  },
  {
    term: '业务管理控制系统',
    at: '专栏3/智能冶炼和加工工厂',
    nodes: [],
    reason: { zh: '信息系统，不属材料。', en: 'An information system, no material.' },
  },
  // 专栏4
  {
    term: '中科院赣江创新研究院',
    at: '专栏4/中科院赣江创新研究院',
    nodes: [],
    reason: { zh: '平台；见供给主体中科院赣江创新研究院。', en: 'A platform: provider ganjiang-innovation-academy.' },
  },
  {
    term: '稀土勘探、开采、提取、利用以及生态保护',
    at: '专栏4/中科院赣江创新研究院',
    nodes: [],
    reason: { zh: '研究方向，不是产品。', en: 'Fields of research, no product.' },
  },
  {
    term: '稀土高端应用',
    at: '专栏4/中科院赣江创新研究院',
    nodes: [],
    reason: { zh: '应用方向，未说明何种产品。', en: 'A field of use; which products is not said.' },
  },
  {
    term: '国家稀土功能材料创新中心',
    at: '专栏4/国家稀土功能材料创新中心',
    nodes: [],
    reason: { zh: '平台；见供给主体国家稀土功能材料创新中心。', en: 'A platform: provider rare-earth-material-centre.' },
  },
  {
    term: '稀土磁性、发光、合金等功能材料',
    at: '专栏4/国家稀土功能材料创新中心',
    nodes: [
      'rare-earth-magnets/rare-earth-permanent-magnet',
      'rare-earth-magnets/rare-earth-phosphor',
      'rare-earth-magnets/rare-earth-alloy',
    ],
  },
  {
    term: '二次资源回收利用',
    at: '专栏4/国家稀土功能材料创新中心',
    nodes: ['rare-earth-magnets/ndfeb-scrap'],
    reason: { zh: '回收领域，以钕铁硼废料代表。', en: 'A field of recycling; magnet scrap stands for it.' },
  },
  { term: '高端稀土功能材料', at: '专栏4/国家稀土功能材料创新中心', nodes: ['rare-earth-magnets/rare-earth-functional-material'] },
  {
    term: '前沿稀土新材料',
    at: '专栏4/国家稀土功能材料创新中心',
    nodes: [],
    reason: { zh: '统称，未说明何种材料。', en: 'A heading; which materials is not said.' },
  },
  {
    term: '非金属矿物及制品科研创新平台',
    at: '专栏4/非金属矿物及制品科研创新平台',
    nodes: [],
    reason: { zh: '平台；见供给主体非金属矿物及制品科研创新平台。', en: 'A platform: provider mineral-product-platform.' },
  },
  {
    term: '非金属矿物及制品',
    at: '专栏4/非金属矿物及制品科研创新平台',
    nodes: ['beyond/mineral-functional-material'],
    reason: { zh: '矿物制品即矿物功能材料。', en: 'Products of minerals are the mineral functional materials.' },
  },
  {
    term: '非金属矿产资源',
    at: '专栏4/非金属矿物及制品科研创新平台',
    nodes: [],
    reason: { zh: '统称，未说明何种矿物；各矿见第三章/第一节/（四）/4。', en: 'A heading; the minerals are in 第三章/第一节/（四）/4.' },
  },
  {
    term: '国家钨与稀土产业计量测试中心',
    at: '专栏4/国家钨与稀土产业计量测试中心',
    nodes: [],
    reason: {
      zh: '平台，尚在筹建；见供给主体国家钨与稀土产业计量测试中心。',
      en: 'A platform, still to be founded: provider tungsten-rare-earth-metrology-centre.',
    },
  },
  {
    term: '赣州市计量检定测试所',
    at: '专栏4/国家钨与稀土产业计量测试中心',
    nodes: [],
    reason: { zh: '依托单位，在赣州；未设供给主体。', en: 'The body it is built on, in 赣州; no provider.' },
  },
  {
    term: '钨与稀土产业',
    at: '专栏4/国家钨与稀土产业计量测试中心',
    nodes: [],
    reason: { zh: '行业；产品见第一章/第一节/（二）。', en: 'Industries; for their goods see 第一章/第一节/（二）.' },
  },
  {
    term: '国家铜及铜产品质量监督检验中心',
    at: '专栏4/国家铜及铜产品质量监督检验中心',
    nodes: [],
    reason: { zh: '平台；见供给主体国家铜及铜产品质量监督检验中心。', en: 'A platform: provider copper-quality-centre.' },
  },
  {
    term: '铜产业',
    at: '专栏4/国家铜及铜产品质量监督检验中心',
    nodes: [],
    reason: { zh: '行业；产品见第一章/第一节/（二）。', en: 'An industry; for its goods see 第一章/第一节/（二）.' },
  },
];
