import { defineChain } from '../../src/model/define-chain.ts';
import { britannicaCompacting } from '../sources/britannica-compacting.ts';
import { carbonBlackOverview } from '../sources/carbon-black-overview.ts';
import { carbonBlackPrinciples } from '../sources/carbon-black-principles.ts';
import { chinatungstenExtraction } from '../sources/chinatungsten-extraction.ts';
import { cvdAluminaStudy } from '../sources/cvd-alumina-study.ts';
import { cvdTitaniumCarbideStudy } from '../sources/cvd-titanium-carbide-study.ts';
import { editors } from '../sources/editors.ts';
import { fukuiCoatedInserts } from '../sources/fukui-coated-inserts.ts';
import { ghambiTantalumNiobium } from '../sources/ghambi-tantalum-niobium.ts';
import { heterogeniteCobaltPowder } from '../sources/heterogenite-cobalt-powder.ts';
import { ilukaTitaniumFeedstock } from '../sources/iluka-titanium-feedstock.ts';
import { itiaIntermediates } from '../sources/itia-intermediates.ts';
import { karhumaaHardmetalRecycling } from '../sources/karhumaa-hardmetal-recycling.ts';
import { meetyouDiamondAnvil } from '../sources/meetyou-diamond-anvil.ts';
import { naseikoCarbideGrinding } from '../sources/naseiko-carbide-grinding.ts';
import { peterHardMetals } from '../sources/peter-hard-metals.ts';
import { plan } from '../sources/plan.ts';
import { shenTungstenReview } from '../sources/shen-tungsten-review.ts';
import { sumitomoMicrodrill } from '../sources/sumitomo-microdrill.ts';
import { sungDiamondSynthesis } from '../sources/sung-diamond-synthesis.ts';
import { tialTargetStudy } from '../sources/tial-target-study.ts';
import { usgsMcs2020Tungsten } from '../sources/usgs-mcs-2020-tungsten.ts';
import { waterlooTitanium } from '../sources/waterloo-titanium.ts';
import { wcGrainInhibitorStudy } from '../sources/wc-grain-inhibitor-study.ts';

export const cementedCarbide = /* @__PURE__ */ defineChain({
  id: 'cemented-carbide',
  name: { zh: '硬质合金产业链', en: 'Cemented carbide' },
  sources: {
    plan,
    editors,
    britannicaCompacting,
    carbonBlackOverview,
    carbonBlackPrinciples,
    chinatungstenExtraction,
    cvdAluminaStudy,
    cvdTitaniumCarbideStudy,
    fukuiCoatedInserts,
    ghambiTantalumNiobium,
    heterogeniteCobaltPowder,
    ilukaTitaniumFeedstock,
    itiaIntermediates,
    karhumaaHardmetalRecycling,
    meetyouDiamondAnvil,
    naseikoCarbideGrinding,
    peterHardMetals,
    shenTungstenReview,
    sumitomoMicrodrill,
    sungDiamondSynthesis,
    tialTargetStudy,
    waterlooTitanium,
    wcGrainInhibitorStudy,
    usgsMcs2020Tungsten,
  },
  stages: [
    {
      id: 'tungsten-powder',
      name: { zh: '钨粉', en: 'Tungsten powder' },
      printed: '钨粉',
      claims: [{ source: 'plan', at: '专栏2/硬质合金产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '规划箭头以钨粉为起点；矿石、精矿、APT与氧化钨也列于本环节。',
        en: 'The printed arrow starts at the powder; ore, concentrate, APT and oxide stand in this stage too.',
      },
    },
    {
      id: 'tungsten-carbide-powder',
      name: { zh: '碳化钨粉', en: 'Tungsten carbide powder' },
      printed: '碳化钨粉',
      claims: [{ source: 'plan', at: '专栏2/硬质合金产业链', level: 'A', how: 'quoted' }],
    },
    {
      id: 'cemented-carbide-material',
      name: { zh: '高性能硬质合金材料', en: 'High-performance cemented carbide' },
      printed: '高性能硬质合金材料',
      claims: [{ source: 'plan', at: '专栏2/硬质合金产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '箭头只列钨线；粘结相钴与立方碳化物在此汇入。',
        en: 'The arrow prints the tungsten line only; the cobalt binder and the cubic carbides join here.',
      },
    },
    {
      id: 'coated-carbide-tool',
      name: { zh: '硬质合金涂层刀具', en: 'Coated carbide tools' },
      printed: '硬质合金涂层刀具',
      claims: [{ source: 'plan', at: '专栏2/硬质合金产业链', level: 'A', how: 'quoted' }],
    },
  ],
  nodes: {
    // 钨粉
    'tungsten-ore': {
      name: { zh: '钨矿', en: 'Tungsten ore' },
      aliases: ['黑钨矿', '白钨矿', 'wolframite', 'scheelite'],
      stage: 'tungsten-powder',
      kind: 'resource',
      origin: 'product',
      claims: [
        { source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' },
        { source: 'shenTungstenReview', at: 'Abstract: tungsten concentrates, secondary resources', level: 'B', how: 'implied' },
      ],
      note: {
        zh: '黑钨矿与白钨矿合为一个节点：江西两者均有开采，分解工艺可按单一矿或混合矿设置。',
        en: 'Wolframite and scheelite ores are one node: both are worked in Jiangxi, and digestion can be set up for either or for a mix.',
      },
    },
    'tungsten-concentrate': {
      name: { zh: '钨精矿', en: 'Tungsten concentrate' },
      aliases: ['黑钨精矿', '白钨精矿'],
      stage: 'tungsten-powder',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'tungsten-ore',
          role: 'material',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'implied', quote: '钨矿采选' }],
        },
      ],
      claims: [
        {
          source: 'usgsMcs2020Tungsten',
          at: 'Domestic Production and Use: "tungsten concentrates"',
          level: 'A',
          how: 'quoted',
          quote: 'tungsten concentrates',
        },
      ],
    },
    'cemented-carbide-scrap': {
      name: { zh: '废硬质合金', en: 'Cemented carbide scrap' },
      aliases: ['硬质合金废料', 'hardmetal scrap'],
      stage: 'tungsten-powder',
      kind: 'resource',
      origin: 'reference',
      siting: 'anywhere',
      claims: [{ source: 'karhumaaHardmetalRecycling', at: 'Introduction: "two main recycling options"', level: 'B', how: 'implied' }],
      note: {
        zh: '含新废料与旧废料；链条止于此，不从废旧刀具回环。',
        en: 'Old and new scrap; the chain stops here and draws no loop back from worn tools.',
      },
    },
    'amine-extractant': {
      name: { zh: '胺类萃取剂', en: 'Amine extractant' },
      aliases: ['N235'],
      stage: 'tungsten-powder',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'chinatungstenExtraction', at: 'Passage on "TERT amine" extraction', level: 'C', how: 'implied' }],
      note: { zh: '链条止于该外购药剂。', en: 'The chain stops at this bought reagent.' },
    },
    'tungsten-ion-exchange-resin': {
      name: { zh: '钨冶炼离子交换树脂', en: 'Ion-exchange resin for tungsten' },
      stage: 'tungsten-powder',
      kind: 'material',
      origin: 'reference',
      claims: [
        {
          source: 'shenTungstenReview',
          at: 'Abstract: "solvent extraction or ion exchange step"',
          level: 'B',
          how: 'quoted',
          quote: 'ion exchange',
        },
      ],
      note: { zh: '链条止于该外购药剂。', en: 'The chain stops at this bought reagent.' },
    },
    'ammonium-paratungstate': {
      name: { zh: '仲钨酸铵', en: 'Ammonium paratungstate' },
      aliases: ['APT'],
      stage: 'tungsten-powder',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'tungsten-concentrate',
          role: 'material',
          claims: [
            {
              source: 'shenTungstenReview',
              at: 'Abstract: intermediate product from tungsten raw materials',
              level: 'B',
              how: 'implied',
            },
            {
              source: 'usgsMcs2020Tungsten',
              at: 'Domestic Production and Use: "convert tungsten concentrates"',
              level: 'A',
              how: 'implied',
            },
          ],
        },
        {
          node: 'cemented-carbide-scrap',
          role: 'material',
          essential: false,
          claims: [{ source: 'karhumaaHardmetalRecycling', at: 'Introduction: chemical recycling', level: 'B', how: 'implied' }],
          note: {
            zh: '废料与精矿走同一湿法流程，但现有废料量不足以满足全部需求。',
            en: 'Scrap goes through the same wet route as concentrate, but the scrap at hand cannot carry the whole demand.',
          },
        },
        {
          anyOf: ['organosilicon/caustic-soda', 'organosilicon/soda-ash'],
          role: 'auxiliary',
          claims: [
            {
              source: 'shenTungstenReview',
              at: 'Abstract: current commercial metallurgy',
              level: 'B',
              how: 'quoted',
              quote: 'soda/caustic soda digestion',
            },
          ],
          note: {
            zh: '精矿以烧碱分解（国内常用）或苏打压煮；混酸分解为新工艺。',
            en: 'Concentrates are digested with caustic soda (the usual route in China) or with soda under pressure; mixed acid is newer.',
          },
        },
        {
          anyOf: ['amine-extractant', 'tungsten-ion-exchange-resin'],
          role: 'auxiliary',
          claims: [
            {
              source: 'shenTungstenReview',
              at: 'Abstract: current commercial metallurgy',
              level: 'B',
              how: 'quoted',
              quote: 'solvent extraction or ion exchange step',
            },
          ],
          note: {
            zh: '钨酸钠转为钨酸铵的两种工业方法，一厂只用其一。',
            en: 'Two commercial ways to turn sodium tungstate into ammonium tungstate; a works has one or the other.',
          },
        },
        {
          node: 'semiconductor-lighting/ammonia',
          role: 'material',
          claims: [{ source: 'chinatungstenExtraction', at: 'Passage on stripping with ammonia water', level: 'C', how: 'implied' }],
        },
      ],
      claims: [
        { source: 'itiaIntermediates', at: 'Ammonium Paratungstate (APT)', level: 'C', how: 'quoted', quote: 'Ammonium Paratungstate' },
      ],
    },
    'tungsten-oxide': {
      name: { zh: '氧化钨', en: 'Tungsten oxide' },
      aliases: ['黄色氧化钨', '蓝色氧化钨', '三氧化钨', 'WO3'],
      stage: 'tungsten-powder',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'ammonium-paratungstate',
          role: 'material',
          claims: [
            { source: 'itiaIntermediates', at: 'APT: "usually calcined to yellow (WO3) or blue oxide"', level: 'C', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'itiaIntermediates', at: 'APT: yellow (WO3) or blue oxide', level: 'C', how: 'implied' }],
    },
    'tungsten-powder': {
      name: { zh: '钨粉', en: 'Tungsten powder' },
      aliases: ['tungsten metal powder'],
      stage: 'tungsten-powder',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          node: 'tungsten-oxide',
          role: 'material',
          claims: [
            {
              source: 'itiaIntermediates',
              at: 'Tungsten Metal Powder (W): "reduced to tungsten metal powder"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'photovoltaics/hydrogen',
          role: 'auxiliary',
          claims: [{ source: 'itiaIntermediates', at: 'Tungsten Metal Powder (W): reduced by hydrogen', level: 'C', how: 'implied' }],
          note: {
            zh: '硬质合金级钨粉无可替代：碳还原残留的碳与杂质过高。',
            en: 'No substitute for carbide-grade powder: carbon reduction leaves too much carbon and impurity.',
          },
        },
      ],
      signals: [
        {
          signal: 'leading',
          claims: [{ source: 'plan', at: '第一章/第一节/（二）', level: 'A', how: 'quoted', quote: '国内第一方阵的领先地位' }],
        },
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '超细（纳米）钨粉' }],
        },
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/高性能钨基新材料', level: 'A', how: 'quoted', quote: '纳米级钨粉' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/硬质合金产业链', level: 'A', how: 'quoted' }],
    },
    // 碳化钨粉
    'carbon-black-oil': {
      name: { zh: '炭黑油', en: 'Carbon black feedstock oil' },
      stage: 'tungsten-carbide-powder',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['high-quality-steel/coking-coal', 'high-performance-fibre/crude-oil'],
          role: 'material',
          claims: [
            { source: 'carbonBlackPrinciples', at: 'Passage on carbochemical and petrochemical feedstock', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '焦化煤焦油类油与炼油或裂解残渣油均为常用原料油。',
            en: 'Coal-tar oils from coke ovens and refinery or cracker residues are both usual feedstocks.',
          },
        },
      ],
      claims: [
        { source: 'carbonBlackPrinciples', at: '"Carbon black feedstock"', level: 'C', how: 'quoted', quote: 'Carbon black feedstock' },
      ],
    },
    'carbon-black': {
      name: { zh: '炭黑', en: 'Carbon black' },
      stage: 'tungsten-carbide-powder',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['carbon-black-oil', 'organosilicon/natural-gas'],
          role: 'material',
          claims: [{ source: 'carbonBlackOverview', at: 'Furnace black and thermal black processes', level: 'C', how: 'implied' }],
          note: {
            zh: '炉法炭黑以重质芳烃油制取，热裂法炭黑以天然气制取；硬质合金厂两者均取低灰分牌号。',
            en: 'Furnace black is made from heavy aromatic oil, thermal black from natural gas; carbide makers use low-ash grades of both.',
          },
        },
      ],
      claims: [
        {
          source: 'itiaIntermediates',
          at: 'Tungsten Carbide (WC)',
          level: 'C',
          how: 'quoted',
          quote: 'pure carbon powder, e.g. carbon black',
        },
      ],
    },
    'tungsten-carbide-powder': {
      name: { zh: '碳化钨粉', en: 'Tungsten carbide powder' },
      aliases: ['碳化钨', 'tungsten carbide', 'WC'],
      stage: 'tungsten-carbide-powder',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          node: 'tungsten-powder',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/硬质合金产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划箭头所示。', en: 'Printed arrow.' },
            },
            { source: 'itiaIntermediates', at: 'Tungsten Carbide (WC): carburization', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'carbon-black',
          role: 'material',
          claims: [{ source: 'itiaIntermediates', at: 'Tungsten Carbide (WC): carburization', level: 'C', how: 'implied' }],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '超粗钨粉、碳化钨粉' }],
        },
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/高性能钨基新材料', level: 'A', how: 'quoted', quote: '碳化钨粉产业化关键技术' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/硬质合金产业链', level: 'A', how: 'quoted' }],
    },
    'recycled-carbide-powder': {
      name: { zh: '再生碳化钨粉', en: 'Zinc-reclaimed carbide powder' },
      aliases: ['锌熔法再生料', 'zinc reclaim powder'],
      stage: 'tungsten-carbide-powder',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'cemented-carbide-scrap',
          role: 'material',
          claims: [{ source: 'karhumaaHardmetalRecycling', at: 'Abstract: "WC-Co zinc reclaim powders"', level: 'B', how: 'implied' }],
        },
        {
          node: 'copper-and-alloys/zinc',
          role: 'auxiliary',
          claims: [{ source: 'karhumaaHardmetalRecycling', at: 'Abstract: "basics of the zinc process"', level: 'B', how: 'implied' }],
        },
      ],
      claims: [
        {
          source: 'karhumaaHardmetalRecycling',
          at: 'Abstract: zinc reclaim powders',
          level: 'B',
          how: 'quoted',
          quote: 'zinc reclaim powders',
        },
      ],
    },
    // 高性能硬质合金材料
    'cobalt-oxalate': {
      name: { zh: '草酸钴', en: 'Cobalt oxalate' },
      aliases: ['cobalt oxalate powder precursor'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/cobalt-ore',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Cobalt powder precursor',
              level: 'D',
              how: 'judged',
              note: {
                zh: '氢氧化钴或钴精矿经浸出与净化，再沉淀出草酸钴或碳酸钴。',
                en: 'Cobalt hydroxide or concentrate is leached and purified, and the oxalate or carbonate is precipitated.',
              },
            },
          ],
        },
        {
          anyOf: ['rare-earth-magnets/oxalic-acid', 'rare-earth-magnets/ammonium-bicarbonate'],
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'Cobalt powder precursor',
              level: 'D',
              how: 'judged',
              note: {
                zh: '草酸（或其铵盐）沉淀得草酸钴，碳酸氢铵沉淀得碳酸钴。',
                en: 'Oxalic acid (or its ammonium salt) gives the oxalate, ammonium bicarbonate the carbonate.',
              },
            },
          ],
          note: { zh: '两种沉淀剂所得均为现用的钴粉前驱体。', en: 'Either precipitant gives a powder precursor in use today.' },
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'Cobalt powder precursor',
          level: 'D',
          how: 'judged',
          note: {
            zh: '硬质合金用细钴粉由沉淀所得草酸钴或碳酸钴经煅烧、还原制得。',
            en: 'Fine cobalt powder for hardmetal is made by calcining and reducing precipitated cobalt oxalate or carbonate.',
          },
        },
      ],
      note: {
        zh: '代表沉淀法钴粉前驱体（草酸钴或碳酸钴）；浸出用酸未列入。',
        en: 'Stands for the precipitated powder precursor, oxalate or carbonate; leaching acids are left out.',
      },
    },
    'cobalt-powder': {
      name: { zh: '钴粉', en: 'Cobalt powder' },
      aliases: ['cobalt metal powder'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'cobalt-oxalate',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Cobalt powder precursor',
              level: 'D',
              how: 'judged',
              note: {
                zh: '草酸钴或碳酸钴的粒度决定钴粉粒度。',
                en: 'The particle size of the oxalate or carbonate sets that of the cobalt powder.',
              },
            },
          ],
        },
        {
          node: 'photovoltaics/hydrogen',
          role: 'auxiliary',
          claims: [
            {
              source: 'heterogeniteCobaltPowder',
              at: 'Abstract: reduction in hydrogen to cobalt metal powder',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'heterogeniteCobaltPowder',
          at: 'Abstract: submicron cobalt metal powder',
          level: 'B',
          how: 'quoted',
          quote: 'cobalt metal powder',
        },
      ],
    },
    'tantalum-niobium-ore': {
      name: { zh: '钽铌矿', en: 'Tantalum-niobium ore' },
      aliases: ['coltan', 'tantalite'],
      stage: 'cemented-carbide-material',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'ghambiTantalumNiobium',
          at: 'Abstract: "columbite and tantalite concentrates"',
          level: 'B',
          how: 'quoted',
          quote: 'tantalite',
        },
      ],
    },
    'tantalum-niobium-oxide': {
      name: { zh: '钽铌氧化物', en: 'Tantalum and niobium oxides' },
      aliases: ['氧化钽', '氧化铌', 'Ta2O5', 'Nb2O5'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'tantalum-niobium-ore',
          role: 'material',
          claims: [{ source: 'ghambiTantalumNiobium', at: 'Abstract: digestion of the concentrates', level: 'B', how: 'implied' }],
        },
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'auxiliary',
          claims: [
            {
              source: 'ghambiTantalumNiobium',
              at: 'Abstract: "hydrofluoric acid (HF) digestion of the concentrates"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '氢氟酸分解为标准工艺；无酸工艺尚未工业化。',
            en: 'Digestion with hydrofluoric acid is the standard route; acid-free routes are not yet in industry.',
          },
        },
      ],
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted', quote: '超高纯钽、铌氧化物' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted', quote: '钽、铌氧化物' }],
    },
    'tantalum-niobium-carbide': {
      name: { zh: '碳化钽铌', en: 'Tantalum-niobium carbide' },
      aliases: ['碳化钽', '碳化铌', 'TaC', 'NbC'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'tantalum-niobium-oxide',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Cubic carbides',
              level: 'D',
              how: 'judged',
              note: {
                zh: '碳化钽与碳化铌由混合氧化物高温碳还原制得。',
                en: 'Tantalum and niobium carbides are made by reducing the mixed oxides with carbon at high temperature.',
              },
            },
          ],
        },
        {
          node: 'carbon-black',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Cubic carbides',
              level: 'D',
              how: 'judged',
              note: {
                zh: '炭黑既是还原剂，也是碳化物的碳源。',
                en: 'Carbon black is both the reducing agent and the carbon source of the carbide.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'peterHardMetals', at: 'Section on composition: added carbides', level: 'B', how: 'implied' }],
    },
    'titanium-ore': {
      name: { zh: '钛矿', en: 'Titanium ore' },
      aliases: ['钛铁矿', '金红石', 'ilmenite', 'rutile'],
      stage: 'cemented-carbide-material',
      kind: 'resource',
      origin: 'reference',
      claims: [
        { source: 'waterlooTitanium', at: '"ilmenite or rutile is treated"', level: 'C', how: 'quoted', quote: 'ilmenite or rutile' },
      ],
    },
    'titanium-dioxide': {
      name: { zh: '二氧化钛', en: 'Titanium dioxide' },
      aliases: ['钛白粉', 'TiO2'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'titanium-ore',
          role: 'material',
          claims: [{ source: 'ilukaTitaniumFeedstock', at: 'Chloride and sulphate process', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['copper-and-alloys/sulphuric-acid', 'organosilicon/chlorine'],
          role: 'auxiliary',
          claims: [{ source: 'ilukaTitaniumFeedstock', at: 'Chloride and sulphate process', level: 'C', how: 'implied' }],
          note: { zh: '硫酸法与氯化法均已大规模应用。', en: 'The sulphate route and the chloride route are both in large-scale use.' },
        },
      ],
      claims: [{ source: 'ilukaTitaniumFeedstock', at: 'Title: titanium dioxide feedstocks', level: 'C', how: 'implied' }],
    },
    'tungsten-titanium-carbide': {
      name: { zh: '钨钛复式碳化物', en: 'Tungsten-titanium carbide' },
      aliases: ['复式碳化物', 'WTiC'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'titanium-dioxide',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Cubic carbides',
              level: 'D',
              how: 'judged',
              note: {
                zh: '(W,Ti)C固溶体由二氧化钛、碳化钨与炭黑混合加热制得。',
                en: 'The (W,Ti)C solid solution is made by heating titanium dioxide, tungsten carbide and carbon black together.',
              },
            },
          ],
        },
        {
          node: 'tungsten-carbide-powder',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Cubic carbides',
              level: 'D',
              how: 'judged',
              note: {
                zh: '固溶体中的钨由碳化钨粉或钨粉引入。',
                en: 'Tungsten carbide or tungsten powder brings the tungsten of the solid solution.',
              },
            },
          ],
        },
        {
          node: 'carbon-black',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Cubic carbides',
              level: 'D',
              how: 'judged',
              note: { zh: '炭黑使二氧化钛还原并碳化。', en: 'Carbon black reduces and carburises the titanium dioxide.' },
            },
          ],
        },
      ],
      claims: [{ source: 'peterHardMetals', at: 'Section on composition: added carbides', level: 'B', how: 'implied' }],
    },
    'titanium-tetrachloride': {
      name: { zh: '四氯化钛', en: 'Titanium tetrachloride' },
      aliases: ['TiCl4'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'titanium-ore',
          role: 'material',
          claims: [{ source: 'waterlooTitanium', at: 'Equation (1)', level: 'C', how: 'implied' }],
        },
        {
          node: 'organosilicon/chlorine',
          role: 'material',
          claims: [{ source: 'waterlooTitanium', at: 'Equation (1): chlorine', level: 'C', how: 'implied' }],
        },
        {
          node: 'new-energy-vehicle/petroleum-coke',
          role: 'auxiliary',
          claims: [{ source: 'ilukaTitaniumFeedstock', at: '"chlorine gas and petroleum coke"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'waterlooTitanium', at: 'Equation (1): TiCl4', level: 'C', how: 'quoted', quote: 'TiCl4' }],
    },
    titanium: {
      name: { zh: '海绵钛', en: 'Titanium sponge' },
      aliases: ['金属钛', '钛', 'titanium'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'titanium-tetrachloride',
          role: 'material',
          claims: [{ source: 'waterlooTitanium', at: 'Equation (2)', level: 'C', how: 'implied' }],
        },
        {
          node: 'light-alloys/magnesium',
          role: 'auxiliary',
          claims: [{ source: 'waterlooTitanium', at: '"reduced with molten magnesium"', level: 'C', how: 'implied' }],
          note: {
            zh: '工业生产采用镁还原的克劳尔（Kroll）法；钠还原法已无同等规模应用。',
            en: 'The Kroll route with magnesium is the commercial one; sodium reduction is no longer in use on that scale.',
          },
        },
        {
          node: 'photovoltaics/argon',
          role: 'auxiliary',
          claims: [{ source: 'waterlooTitanium', at: '"atmosphere of argon"', level: 'C', how: 'implied' }],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '海绵级、核级、纳米级锆、铪、钛' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '海绵级、核级、纳米级锆、铪、钛' }],
    },
    'grain-growth-inhibitor': {
      name: { zh: '晶粒长大抑制剂', en: 'Grain growth inhibitor' },
      aliases: ['碳化铬', '碳化钒', 'Cr3C2'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'wcGrainInhibitorStudy', at: 'Abstract: grain growth inhibitor (GGI)', level: 'B', how: 'implied' }],
      note: {
        zh: '指碳化铬粉与碳化钒粉；链条止于该外购粉末。',
        en: 'Chromium and vanadium carbide powders; the chain stops at these bought powders.',
      },
    },
    'pressing-wax': {
      name: { zh: '成型剂', en: 'Pressing lubricant and binder' },
      aliases: ['石蜡成型剂', 'pressing wax'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'reference',
      claims: [
        { source: 'meetyouDiamondAnvil', at: '"removal of the forming agent"', level: 'C', how: 'implied' },
        {
          source: 'editors',
          at: 'Pressing of hardmetal powder',
          level: 'D',
          how: 'judged',
          note: {
            zh: '碳化物粉末压制时不加石蜡、聚乙二醇或橡胶则不能成形。',
            en: 'Carbide powder does not hold together when pressed without wax, polyethylene glycol or rubber.',
          },
        },
      ],
      note: { zh: '链条止于该外购辅料。', en: 'The chain stops at this bought auxiliary.' },
    },
    'vacuum-sintering-furnace': {
      name: { zh: '真空压力烧结炉', en: 'Vacuum and pressure sintering furnace' },
      aliases: ['脱蜡烧结炉', 'sinter-HIP furnace'],
      stage: 'cemented-carbide-material',
      kind: 'equipment',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'Sintering of hardmetal',
          level: 'D',
          how: 'judged',
          note: {
            zh: '脱蜡、真空液相烧结及末段气体加压在同一台专用炉内完成。',
            en: 'Dewaxing and liquid-phase sintering under vacuum, with gas pressure at the end, are done in one dedicated furnace.',
          },
        },
      ],
      note: { zh: '链条止于该烧结炉。', en: 'The chain stops at the furnace.' },
    },
    'cemented-carbide': {
      name: { zh: '高性能硬质合金材料', en: 'High-performance cemented carbide' },
      aliases: ['硬质合金', 'cemented carbide', 'hardmetal'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          node: 'tungsten-carbide-powder',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/硬质合金产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划箭头所示。', en: 'Printed arrow.' },
            },
            {
              source: 'itiaIntermediates',
              at: 'Tungsten Carbide (WC): "main constituent in cemented carbide"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'cobalt-powder',
          role: 'material',
          claims: [
            { source: 'britannicaCompacting', at: 'Applications: WC powder with cobalt powder', level: 'C', how: 'implied' },
            { source: 'fukuiCoatedInserts', at: 'Introduction: main ingredients are WC and cobalt', level: 'C', how: 'implied' },
            { source: 'peterHardMetals', at: 'Section on composition: binder', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '镍、铁粘结相用于耐蚀与耐磨牌号；切削牌号无经认证的钴替代品。',
            en: 'Nickel and iron binders serve corrosion and wear grades; cutting grades have no qualified alternative to cobalt.',
          },
        },
        {
          node: 'pressing-wax',
          role: 'auxiliary',
          claims: [
            { source: 'britannicaCompacting', at: '"added binder, such as paraffin wax"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'Pressing of hardmetal powder',
              level: 'D',
              how: 'judged',
              note: {
                zh: '混合料以石蜡或聚乙二醇制粒，烧结前脱除。',
                en: 'Ready-to-press powder is granulated with wax or polyethylene glycol, which is driven off before sintering.',
              },
            },
          ],
        },
        {
          node: 'vacuum-sintering-furnace',
          role: 'equipment',
          claims: [
            {
              source: 'editors',
              at: 'Sintering of hardmetal',
              level: 'D',
              how: 'judged',
              note: {
                zh: '高性能牌号经真空烧结，再以气体压力压合孔隙。',
                en: 'High-performance grades are sintered under vacuum and pressed free of pores by gas pressure.',
              },
            },
          ],
        },
        {
          node: 'tantalum-niobium-carbide',
          role: 'material',
          essential: false,
          claims: [{ source: 'peterHardMetals', at: 'Section on composition: added carbides', level: 'B', how: 'implied' }],
          note: {
            zh: '用于切钢（P、M类）牌号；纯WC-Co牌号不用。',
            en: 'For steel-cutting (P and M) grades; straight WC-Co grades do without.',
          },
        },
        {
          node: 'tungsten-titanium-carbide',
          role: 'material',
          essential: false,
          claims: [{ source: 'peterHardMetals', at: 'Section on composition: added carbides', level: 'B', how: 'implied' }],
          note: {
            zh: '用于切钢（P、M类）牌号；纯WC-Co牌号不用。',
            en: 'For steel-cutting (P and M) grades; straight WC-Co grades do without.',
          },
        },
        {
          node: 'recycled-carbide-powder',
          role: 'material',
          essential: false,
          claims: [{ source: 'karhumaaHardmetalRecycling', at: 'Abstract: added in the right amounts', level: 'B', how: 'implied' }],
          note: { zh: '与原生粉掺用，作补充而不能取代。', en: 'Blended with virgin powder; it supplements and does not replace it.' },
        },
        {
          node: 'photovoltaics/argon',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'Sintering of hardmetal',
              level: 'D',
              how: 'judged',
              note: { zh: '氩气为烧结末段的加压气体。', en: 'Argon is the pressure gas at the end of sintering.' },
            },
          ],
          note: { zh: '普通牌号仅作真空烧结。', en: 'Ordinary grades are sintered under vacuum alone.' },
        },
      ],
      signals: [
        {
          signal: 'bottleneck',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '新型结构硬质合金瓶颈' }],
        },
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '特殊结构性能的高性能硬质合金' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/硬质合金产业链', level: 'A', how: 'quoted' }],
    },
    'ultrafine-cemented-carbide': {
      name: { zh: '高性能超细/纳米晶硬质合金', en: 'Ultrafine-grained cemented carbide' },
      aliases: ['超细晶硬质合金', '微晶硬质合金'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'cemented-carbide', mode: 'taxonomy' },
      needs: [
        {
          node: 'tungsten-carbide-powder',
          role: 'material',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'implied', quote: '超细（纳米）钨粉、碳化钨粉' }],
          note: { zh: '用超细级碳化钨粉。', en: 'Takes the ultrafine grades of the powder.' },
        },
        {
          node: 'cobalt-powder',
          role: 'material',
          claims: [{ source: 'wcGrainInhibitorStudy', at: 'Title: WC-Co cemented carbides', level: 'B', how: 'implied' }],
        },
        {
          node: 'grain-growth-inhibitor',
          role: 'material',
          claims: [{ source: 'wcGrainInhibitorStudy', at: 'Abstract: grain size against Cr3C2/VC content', level: 'B', how: 'implied' }],
          note: {
            zh: '不加抑制剂则细晶粒在烧结中长大，牌号不合格。',
            en: 'Without an inhibitor the fine grains coarsen during sintering and the grade is lost.',
          },
        },
        {
          node: 'pressing-wax',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'Pressing of hardmetal powder',
              level: 'D',
              how: 'judged',
              note: {
                zh: '棒材与毛坯加石蜡或聚合物成型剂挤压或压制成形。',
                en: 'Rods and blanks are extruded or pressed with wax or polymer binder.',
              },
            },
          ],
        },
        {
          node: 'vacuum-sintering-furnace',
          role: 'equipment',
          claims: [
            {
              source: 'editors',
              at: 'Sintering of hardmetal',
              level: 'D',
              how: 'judged',
              note: {
                zh: '孔隙会使细钻头折断，故此类牌号须压力烧结。',
                en: 'Pores break thin drills, so these grades are sintered under pressure.',
              },
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' }],
    },
    // 硬质合金涂层刀具
    'synthetic-diamond': {
      name: { zh: '人造金刚石', en: 'Synthetic diamond' },
      aliases: ['金刚石微粉', '工业金刚石'],
      stage: 'coated-carbide-tool',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'cemented-carbide',
          role: 'equipment',
          claims: [{ source: 'meetyouDiamondAnvil', at: '"essential consumables within synthetic presses"', level: 'C', how: 'implied' }],
          note: { zh: '用作六面顶压机顶锤，属消耗件。', en: 'As anvils of the cubic press, which wear out.' },
        },
        {
          node: 'diamond-graphite',
          role: 'material',
          claims: [{ source: 'sungDiamondSynthesis', at: 'Abstract: graphite as the source material', level: 'B', how: 'implied' }],
        },
        {
          node: 'diamond-catalyst',
          role: 'auxiliary',
          claims: [{ source: 'sungDiamondSynthesis', at: 'Abstract: molten metal as the catalyst', level: 'B', how: 'implied' }],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（四）/3', level: 'A', how: 'quoted', quote: '高品质人造金刚石' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/3', level: 'A', how: 'quoted' }],
    },
    'diamond-graphite': {
      name: { zh: '合成金刚石用石墨', en: 'Graphite for diamond synthesis' },
      stage: 'coated-carbide-tool',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'sungDiamondSynthesis', at: 'Abstract: graphite as the source material', level: 'B', how: 'implied' }],
      note: { zh: '高纯人造石墨粉；链条止于此。', en: 'High-purity artificial graphite powder; the chain stops here.' },
    },
    'diamond-catalyst': {
      name: { zh: '金刚石触媒', en: 'Metal catalyst for diamond synthesis' },
      aliases: ['铁镍触媒粉'],
      stage: 'coated-carbide-tool',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'sungDiamondSynthesis', at: 'Abstract: iron, cobalt, nickel or alloy', level: 'B', how: 'implied' }],
      note: { zh: '链条止于该外购粉末。', en: 'The chain stops at this bought powder.' },
    },
    'diamond-grinding-wheel': {
      name: { zh: '金刚石砂轮', en: 'Diamond grinding wheel' },
      stage: 'coated-carbide-tool',
      kind: 'product',
      origin: 'reference',
      needs: [
        {
          node: 'synthetic-diamond',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Grinding of carbide tools',
              level: 'D',
              how: 'judged',
              note: {
                zh: '以树脂、金属或陶瓷结合剂粘结的金刚石磨粒为砂轮磨料。',
                en: 'Diamond grit in a resin, metal or vitrified bond is the abrasive of the wheel.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'Grinding of carbide tools',
          level: 'D',
          how: 'judged',
          note: {
            zh: '只有金刚石的硬度足以经济地磨削烧结硬质合金。',
            en: 'Only diamond is hard enough to grind sintered carbide economically.',
          },
        },
      ],
    },
    'cnc-tool-grinder': {
      name: { zh: '数控工具磨床', en: 'CNC tool and insert grinder' },
      aliases: ['五轴工具磨床'],
      stage: 'coated-carbide-tool',
      kind: 'equipment',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'Grinding of carbide tools',
          level: 'D',
          how: 'judged',
          note: {
            zh: '整体刀具的槽形与精密刀片的周边在专用多轴磨床上磨削。',
            en: 'Flutes of solid tools and peripheries of precision inserts are ground on dedicated multi-axis machines.',
          },
        },
      ],
      note: { zh: '链条止于该设备。', en: 'The chain stops at the machine.' },
    },
    chromium: {
      name: { zh: '金属铬', en: 'Chromium metal' },
      stage: 'coated-carbide-tool',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-quality-steel/chromite-ore',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Chromium metal',
              level: 'D',
              how: 'judged',
              note: {
                zh: '制取金属铬用的氧化铬由铬铁矿经铬酸盐制得。',
                en: 'Chromic oxide for the metal is made from chromite by way of chromate.',
              },
            },
          ],
        },
        {
          node: 'light-alloys/primary-aluminium',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'Chromium metal',
              level: 'D',
              how: 'judged',
              note: {
                zh: '金属铬大多由铝粉还原氧化铬制得。',
                en: 'Most chromium metal is made by reducing chromic oxide with aluminium powder.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'Arc targets',
          level: 'D',
          how: 'judged',
          note: { zh: '铝铬靶材由铝粉与铬粉压制而成。', en: 'Aluminium-chromium targets are pressed from aluminium and chromium powders.' },
        },
      ],
    },
    'titanium-aluminium-target': {
      name: { zh: '钛铝靶材', en: 'Titanium-aluminium target' },
      aliases: ['TiAl靶'],
      stage: 'coated-carbide-tool',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'titanium',
          role: 'material',
          claims: [{ source: 'tialTargetStudy', at: 'Abstract: Ti and Al powders hot-pressed', level: 'B', how: 'implied' }],
        },
        {
          node: 'light-alloys/primary-aluminium',
          role: 'material',
          claims: [{ source: 'tialTargetStudy', at: 'Abstract: Ti and Al powders hot-pressed', level: 'B', how: 'implied' }],
        },
      ],
      claims: [{ source: 'tialTargetStudy', at: 'Title: Ti-Al targets', level: 'B', how: 'implied' }],
    },
    'aluminium-chromium-target': {
      name: { zh: '铝铬靶材', en: 'Aluminium-chromium target' },
      aliases: ['AlCr靶'],
      stage: 'coated-carbide-tool',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'light-alloys/primary-aluminium',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Arc targets',
              level: 'D',
              how: 'judged',
              note: { zh: '常用靶材含铝约70 at%。', en: 'The usual target holds about seventy atomic percent aluminium.' },
            },
          ],
        },
        {
          node: 'chromium',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Arc targets',
              level: 'D',
              how: 'judged',
              note: { zh: '铬是铝铬靶材的另一组元。', en: 'Chromium is the other component of the aluminium-chromium target.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'Arc targets',
          level: 'D',
          how: 'judged',
          note: {
            zh: 'AlCrN是TiAlN之外电弧沉积刀具涂层的第二大体系。',
            en: 'AlCrN is, beside TiAlN, the second large family of tool coatings deposited by arc.',
          },
        },
      ],
    },
    'pvd-coating-equipment': {
      name: { zh: 'PVD涂层设备', en: 'PVD coating equipment' },
      aliases: ['物理气相沉积设备'],
      stage: 'coated-carbide-tool',
      kind: 'equipment',
      origin: 'reference',
      claims: [{ source: 'fukuiCoatedInserts', at: 'Title and abstract: physical vapor deposition', level: 'C', how: 'implied' }],
      note: { zh: '链条止于该设备。', en: 'The chain stops at the machine.' },
    },
    'cvd-coating-equipment': {
      name: { zh: 'CVD涂层设备', en: 'CVD coating equipment' },
      aliases: ['化学气相沉积涂层炉'],
      stage: 'coated-carbide-tool',
      kind: 'equipment',
      origin: 'reference',
      claims: [{ source: 'fukuiCoatedInserts', at: 'Title and abstract: chemical vapor deposition', level: 'C', how: 'implied' }],
      note: { zh: '链条止于该设备。', en: 'The chain stops at the machine.' },
    },
    'pvd-coating': {
      name: { zh: 'PVD硬质涂层', en: 'PVD hard coating' },
      aliases: ['TiAlN', 'AlCrN'],
      stage: 'coated-carbide-tool',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'pvd-coating-equipment',
          role: 'equipment',
          claims: [{ source: 'fukuiCoatedInserts', at: 'Part on physical vapor deposition', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['titanium-aluminium-target', 'aluminium-chromium-target'],
          role: 'material',
          claims: [{ source: 'tialTargetStudy', at: 'Abstract: targets arc-discharged in nitrogen', level: 'B', how: 'implied' }],
          note: {
            zh: 'TiAlN与AlCrN涂层均已批量应用，适用刀具大体相同。',
            en: 'TiAlN and AlCrN coatings are both in volume use and cover much the same tools.',
          },
        },
        {
          node: 'semiconductor-lighting/high-purity-nitrogen',
          role: 'material',
          claims: [{ source: 'tialTargetStudy', at: 'Abstract: "nitrogen plasma"', level: 'B', how: 'implied' }],
        },
      ],
      claims: [{ source: 'fukuiCoatedInserts', at: 'Part on physical vapor deposition', level: 'C', how: 'implied' }],
    },
    'cvd-coating': {
      name: { zh: 'CVD硬质涂层', en: 'CVD hard coating' },
      stage: 'coated-carbide-tool',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'cvd-coating-equipment',
          role: 'equipment',
          claims: [{ source: 'fukuiCoatedInserts', at: 'Part on chemical vapor deposition', level: 'C', how: 'implied' }],
        },
        {
          node: 'titanium-tetrachloride',
          role: 'material',
          claims: [{ source: 'cvdTitaniumCarbideStudy', at: 'Abstract: hydrogen reduction of TiCl4', level: 'B', how: 'implied' }],
        },
        {
          node: 'light-alloys/primary-aluminium',
          role: 'material',
          claims: [{ source: 'cvdAluminaStudy', at: 'Abstract: AlCl3 made over aluminium granules', level: 'B', how: 'implied' }],
        },
        {
          node: 'organosilicon/hydrogen-chloride',
          role: 'auxiliary',
          claims: [{ source: 'cvdAluminaStudy', at: 'Abstract: "passing the HCl gas"', level: 'B', how: 'implied' }],
        },
        {
          node: 'photovoltaics/hydrogen',
          role: 'auxiliary',
          claims: [{ source: 'cvdAluminaStudy', at: 'Abstract: H2, CO2 and AlCl3', level: 'B', how: 'implied' }],
        },
        {
          node: 'semiconductor-lighting/high-purity-nitrogen',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'CVD tool coatings',
              level: 'D',
              how: 'judged',
              note: { zh: '氮气是TiN与Ti(C,N)层的氮源。', en: 'Nitrogen is the source of the nitride in TiN and Ti(C,N) layers.' },
            },
          ],
        },
      ],
      claims: [{ source: 'fukuiCoatedInserts', at: 'Part on chemical vapor deposition', level: 'C', how: 'implied' }],
      note: {
        zh: '指Ti(C,N)与氧化铝多层涂层；甲烷与二氧化碳为常用气体，未列入。',
        en: 'The multilayer of Ti(C,N) and alumina; methane and carbon dioxide are left out as common gases.',
      },
    },
    'coated-carbide-tool': {
      name: { zh: '硬质合金涂层刀具', en: 'Coated carbide tool' },
      aliases: ['硬质合金刀具', '数控刀片', '涂层刀片', 'coated insert'],
      stage: 'coated-carbide-tool',
      kind: 'product',
      origin: 'printed',
      endProduct: true,
      needs: [
        {
          node: 'cemented-carbide',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/硬质合金产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划箭头所示。', en: 'Printed arrow.' },
            },
            { source: 'fukuiCoatedInserts', at: 'Introduction: coated cemented carbide inserts', level: 'C', how: 'implied' },
          ],
        },
        {
          anyOf: ['pvd-coating', 'cvd-coating'],
          role: 'material',
          claims: [{ source: 'fukuiCoatedInserts', at: 'Title: CVD and PVD', level: 'C', how: 'implied' }],
          note: {
            zh: '两者均已认证：CVD厚涂层主要用于车削刀片，PVD用于整体刀具、铣削与锋利刃口。',
            en: 'Both are qualified: thick CVD layers mainly for turning inserts, PVD for solid tools, milling and sharp edges.',
          },
        },
        {
          node: 'diamond-grinding-wheel',
          role: 'auxiliary',
          claims: [
            { source: 'naseikoCarbideGrinding', at: 'Diamond wheels and bond types', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'Grinding of carbide tools',
              level: 'D',
              how: 'judged',
              note: {
                zh: '烧结毛坯以金刚石砂轮磨至尺寸与刃形；没有更廉价的磨料可胜任。',
                en: 'Sintered blanks are brought to size and edge with diamond wheels; there is no cheaper abrasive that does it.',
              },
            },
          ],
        },
        {
          node: 'cnc-tool-grinder',
          role: 'equipment',
          claims: [
            { source: 'naseikoCarbideGrinding', at: 'Opening: "CNC Tool Grinding Machine"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'Grinding of carbide tools',
              level: 'D',
              how: 'judged',
              note: { zh: '刀具几何形状与公差由专用磨床保证。', en: 'Tool geometry and tolerance come from dedicated grinders.' },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '高性能新型涂层硬质合金刀具' }],
        },
      ],
      claims: [
        { source: 'plan', at: '专栏2/硬质合金产业链', level: 'A', how: 'quoted' },
        { source: 'plan', at: '专栏2/硬质合金产业链', level: 'A', how: 'quoted', quote: '国防军工、航空航天、电子信息、新能源' },
      ],
    },
    'pcb-micro-drill': {
      name: { zh: 'PCB微钻', en: 'PCB micro-drill' },
      aliases: ['PCB钻针', '微型钻头', 'PCB drill'],
      stage: 'coated-carbide-tool',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'ultrafine-cemented-carbide',
          role: 'material',
          claims: [
            { source: 'sumitomoMicrodrill', at: 'Introduction: cemented carbide materials for microdrills', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'diamond-grinding-wheel',
          role: 'auxiliary',
          claims: [
            { source: 'naseikoCarbideGrinding', at: 'Diamond wheels and bond types', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'Grinding of carbide tools',
              level: 'D',
              how: 'judged',
              note: { zh: '微钻的螺旋槽用金刚石砂轮磨削。', en: 'The flutes of micro-drills are ground with diamond wheels.' },
            },
          ],
        },
        {
          node: 'cnc-tool-grinder',
          role: 'equipment',
          claims: [
            {
              source: 'editors',
              at: 'Grinding of carbide tools',
              level: 'D',
              how: 'judged',
              note: {
                zh: '微钻在全自动多工位磨床上开槽、磨尖。',
                en: 'Micro-drills are fluted and pointed on automatic multi-station grinders.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'sumitomoMicrodrill', at: 'Title: microdrills for PCB', level: 'C', how: 'implied' }],
      note: { zh: '线路板钻孔的消耗刀具，大多无涂层。', en: 'A tool consumed in drilling printed circuit boards; mostly uncoated.' },
    },
  },
});
