import { defineChain } from '../../src/model/define-chain.ts';
import { britannicaCompacting } from '../sources/britannica-compacting.ts';
import { carbonBlackOverview } from '../sources/carbon-black-overview.ts';
import { carbonBlackPrinciples } from '../sources/carbon-black-principles.ts';
import { chinatungstenExtraction } from '../sources/chinatungsten-extraction.ts';
import { cvdAluminaStudy } from '../sources/cvd-alumina-study.ts';
import { cvdTitaniumCarbideStudy } from '../sources/cvd-titanium-carbide-study.ts';
import { copperTungstenEncyclopaedia } from '../sources/copper-tungsten-encyclopaedia.ts';
import { tungstenHeavyAlloyReview } from '../sources/tungsten-heavy-alloy-review.ts';
import { tungstenHeavyAlloyNote } from '../sources/tungsten-heavy-alloy-note.ts';
import { tungstenTantalumComposites } from '../sources/tungsten-tantalum-composites.ts';
import { molybdenumTungstenStudy } from '../sources/molybdenum-tungsten-study.ts';
import { wcThermalSprayReview } from '../sources/wc-thermal-spray-review.ts';
import { wcCobaltChromiumCoating } from '../sources/wc-cobalt-chromium-coating.ts';
import { pdcCutterManufacture } from '../sources/pdc-cutter-manufacture.ts';
import { pdcTransitionLayerPatent } from '../sources/pdc-transition-layer-patent.ts';
import { nickelTungstenPlating } from '../sources/nickel-tungsten-plating.ts';
import { nickelTungstenReview } from '../sources/nickel-tungsten-review.ts';
import { tantalumExtractiveMetallurgy } from '../sources/tantalum-extractive-metallurgy.ts';
import { us9994929 } from '../sources/us-9994929.ts';
import { carbideGradeCharacteristics } from '../sources/carbide-grade-characteristics.ts';
import { cementedCarbideMicrostructures } from '../sources/cemented-carbide-microstructures.ts';
import { meetyouCoarseGrain } from '../sources/meetyou-coarse-grain.ts';
import { violetOxideStudy } from '../sources/violet-oxide-study.ts';
import { alcrCoatingsEntry } from '../sources/alcr-coatings-entry.ts';
import { titaniumDioxideCarburising } from '../sources/titanium-dioxide-carburising.ts';
import { chromiumAluminothermic } from '../sources/chromium-aluminothermic.ts';
import { downsCell } from '../sources/downs-cell.ts';
import { rockDrillInsertPatent } from '../sources/rock-drill-insert-patent.ts';
import { carbideRodGrades } from '../sources/carbide-rod-grades.ts';
import { solidCarbideEndMills } from '../sources/solid-carbide-end-mills.ts';
import { anvilPressPyrophyllite } from '../sources/anvil-press-pyrophyllite.ts';
import { zirconiaMaking } from '../sources/zirconia-making.ts';
import { zirconiumProduction } from '../sources/zirconium-production.ts';
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

/** Cemented carbide — 硬质合金产业链. */
export const cementedCarbide = /* @__PURE__ */ defineChain({
  id: 'cemented-carbide',
  name: { zh: '硬质合金产业链', en: 'Cemented carbide' },
  sources: {
    plan,
    editors,
    zirconiumProduction,
    zirconiaMaking,
    anvilPressPyrophyllite,
    solidCarbideEndMills,
    carbideRodGrades,
    rockDrillInsertPatent,
    downsCell,
    chromiumAluminothermic,
    titaniumDioxideCarburising,
    alcrCoatingsEntry,
    violetOxideStudy,
    meetyouCoarseGrain,
    cementedCarbideMicrostructures,
    carbideGradeCharacteristics,
    us9994929,
    tantalumExtractiveMetallurgy,
    nickelTungstenReview,
    nickelTungstenPlating,
    pdcTransitionLayerPatent,
    pdcCutterManufacture,
    wcCobaltChromiumCoating,
    wcThermalSprayReview,
    molybdenumTungstenStudy,
    tungstenTantalumComposites,
    tungstenHeavyAlloyNote,
    tungstenHeavyAlloyReview,
    copperTungstenEncyclopaedia,
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
        zh: '箭头只列钨线；粘结相钴与立方碳化物在此汇入。钨基合金、钨铜、喷焊粉及钽、铌、钛、锆也列于此。',
        en: 'The arrow prints the tungsten line only; cobalt binder and cubic carbides join here. Tungsten alloys, W-Cu, spray powder, Ta, Nb, Ti and Zr stand here too.',
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
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/高性能钨基新材料', level: 'A', how: 'quoted', quote: '低品位复杂钨矿开采与冶炼技术' }],
        },
      ],
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
    'sodium-tungstate': {
      name: { zh: '钨酸钠', en: 'Sodium tungstate' },
      aliases: ['Na2WO4'],
      stage: 'tungsten-powder',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'tungsten-concentrate',
          role: 'material',
          claims: [
            { source: 'shenTungstenReview', at: 'Abstract: intermediate product from tungsten raw materials', level: 'B', how: 'implied' },
          ],
        },
        {
          anyOf: ['organosilicon/caustic-soda', 'organosilicon/soda-ash'],
          role: 'auxiliary',
          claims: [{ source: 'shenTungstenReview', at: 'Abstract: "soda/caustic soda digestion"', level: 'B', how: 'implied' }],
          note: { zh: '碱分解或苏打压煮，两者均为现行工艺。', en: 'Caustic digestion or soda under pressure: both are current practice.' },
        },
      ],
      claims: [{ source: 'shenTungstenReview', at: 'Abstract: "soda/caustic soda digestion"', level: 'B', how: 'implied' }],
      note: {
        zh: '碱分解所得粗液净化结晶后的商品盐；同一溶液转型即得APT，该路线在APT节点内计。',
        en: 'The salt crystallised from purified digestion liquor; the same liquor, converted, gives APT, which is counted in that node.',
      },
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
    'ultrafine-tungsten-powder': {
      name: { zh: '超细（纳米）钨粉', en: 'Ultrafine and nano tungsten powder' },
      aliases: ['超细钨粉', '纳米级钨粉', '纳米钨粉', 'nano tungsten powder', 'ultrafine tungsten powder'],
      stage: 'tungsten-powder',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'tungsten-powder', mode: 'taxonomy' },
      signals: [
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' }] },
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/高性能钨基新材料', level: 'A', how: 'quoted', quote: '纳米级钨粉' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' },
        {
          source: 'violetOxideStudy',
          at: 'Abstract: "key raw materials for fabricating ultrafine cemented carbides"',
          level: 'B',
          how: 'implied',
        },
      ],
      note: {
        zh: '以紫色或蓝色氧化钨经干氢低温还原制得；投入与钨粉相同。',
        en: 'Made from violet or blue oxide in dry hydrogen at low temperature; its inputs are those of tungsten powder.',
      },
    },
    'extra-coarse-tungsten-powder': {
      name: { zh: '超粗钨粉', en: 'Extra-coarse tungsten powder' },
      aliases: ['粗颗粒钨粉', 'extra-coarse tungsten'],
      stage: 'tungsten-powder',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'tungsten-powder', mode: 'taxonomy' },
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' }],
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
    'ultrafine-tungsten-carbide-powder': {
      name: { zh: '超细（纳米）碳化钨粉', en: 'Ultrafine and nano tungsten carbide powder' },
      aliases: ['超细碳化钨粉', '纳米碳化钨粉', 'ultrafine WC', 'nano WC'],
      stage: 'tungsten-carbide-powder',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'tungsten-carbide-powder', mode: 'taxonomy' },
      needs: [
        {
          node: 'ultrafine-tungsten-powder',
          role: 'material',
          claims: [
            {
              source: 'violetOxideStudy',
              at: 'Abstract: "key raw materials for fabricating ultrafine cemented carbides"',
              level: 'B',
              how: 'implied',
            },
            { source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'implied', quote: '超细（纳米）钨粉、碳化钨粉' },
          ],
          note: {
            zh: '碳化不使颗粒变细：细碳化钨粉只能由细钨粉制得。',
            en: 'Carburising does not make the grain finer: fine carbide comes from fine tungsten only.',
          },
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
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '超细（纳米）钨粉、碳化钨粉' }],
        },
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/高性能钨基新材料', level: 'A', how: 'quoted', quote: '碳化钨粉产业化关键技术' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '超细（纳米）钨粉、碳化钨粉' }],
    },
    'extra-coarse-tungsten-carbide-powder': {
      name: { zh: '超粗碳化钨粉', en: 'Extra-coarse tungsten carbide powder' },
      aliases: ['粗颗粒碳化钨粉', '高温碳化钨粉', 'coarse-grain WC'],
      stage: 'tungsten-carbide-powder',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'tungsten-carbide-powder', mode: 'taxonomy' },
      needs: [
        {
          node: 'extra-coarse-tungsten-powder',
          role: 'material',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'implied', quote: '超粗钨粉、碳化钨粉' }],
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
      ],
      claims: [
        { source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '超粗钨粉、碳化钨粉' },
        { source: 'meetyouCoarseGrain', at: 'Opening: "Coarse-grain WC powder possesses special properties"', level: 'C', how: 'implied' },
      ],
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
          node: 'new-energy-vehicle/cobalt-sulphate',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Cobalt powder precursor',
              level: 'D',
              how: 'judged',
              note: {
                zh: '由净化后的硫酸钴或氯化钴溶液沉淀出草酸钴或碳酸钴。',
                en: 'The oxalate or carbonate is precipitated from purified cobalt sulphate or chloride solution.',
              },
            },
          ],
          note: {
            zh: '以硫酸钴代表净化钴盐溶液；粗制氢氧化钴等贸易中间品在该节点内。',
            en: 'Cobalt sulphate stands for the purified salt solution; the traded crude hydroxide is within that node.',
          },
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
        zh: '代表沉淀法钴粉前驱体（草酸钴或碳酸钴）。',
        en: 'Stands for the precipitated powder precursor, oxalate or carbonate.',
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
    'potassium-fluotantalate': {
      name: { zh: '氟钽酸钾', en: 'Potassium fluotantalate' },
      aliases: ['K2TaF7', 'potassium heptafluorotantalate'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'tantalum-niobium-ore',
          role: 'material',
          claims: [
            { source: 'tantalumExtractiveMetallurgy', at: 'Abstract: "starting from processing of its ore"', level: 'B', how: 'implied' },
          ],
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
        },
      ],
      claims: [
        { source: 'tantalumExtractiveMetallurgy', at: 'Abstract: "two pure intermediates K2TaF7 and Ta2O5"', level: 'B', how: 'implied' },
      ],
      note: {
        zh: '由萃取净化后的钽液加钾盐结晶；钾盐未列入。',
        en: 'Crystallised from the purified tantalum liquor with a potassium salt, which is left out.',
      },
    },
    'metallic-sodium': {
      name: { zh: '金属钠', en: 'Sodium metal' },
      aliases: ['钠', 'sodium metal'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'organosilicon/salt',
          role: 'material',
          claims: [{ source: 'downsCell', at: 'Opening: "molten NaCl is electrolyzed"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'downsCell', at: 'Opening: "commercial preparation of metallic sodium"', level: 'C', how: 'implied' }],
    },
    tantalum: {
      name: { zh: '金属钽', en: 'Tantalum metal' },
      aliases: ['钽', '冶金级钽粉'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'potassium-fluotantalate',
          role: 'material',
          claims: [
            {
              source: 'tantalumExtractiveMetallurgy',
              at: 'Abstract: sodium reduction of K2TaF7 successful on industrial scale',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'metallic-sodium',
          role: 'auxiliary',
          claims: [{ source: 'tantalumExtractiveMetallurgy', at: 'Abstract: sodium reduction of K2TaF7', level: 'B', how: 'implied' }],
          note: {
            zh: '熔盐电解法也曾用于工业，今几乎全部用钠还原。',
            en: 'Fused-salt electrolysis has been in industry too; nearly all is sodium-reduced today.',
          },
        },
      ],
      claims: [{ source: 'tantalumExtractiveMetallurgy', at: 'Abstract: sodium reduction of K2TaF7', level: 'B', how: 'implied' }],
      note: { zh: '指冶金级钽粉与钽锭。', en: 'Metallurgical powder and ingot.' },
    },
    niobium: {
      name: { zh: '金属铌', en: 'Niobium metal' },
      aliases: ['铌'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'tantalum-niobium-oxide',
          role: 'material',
          claims: [{ source: 'us9994929', at: 'Abstract: "niobium pentoxide to niobium metal"', level: 'C', how: 'implied' }],
        },
        {
          node: 'light-alloys/primary-aluminium',
          role: 'auxiliary',
          claims: [{ source: 'us9994929', at: 'Abstract: "aluminothermic reactions"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'us9994929', at: 'Abstract: "niobium pentoxide to niobium metal"', level: 'C', how: 'implied' }],
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
              source: 'titaniumDioxideCarburising',
              at: 'Introduction: carbothermal reduction of oxides is the most used industrial process',
              level: 'B',
              how: 'implied',
            },
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
              source: 'titaniumDioxideCarburising',
              at: 'Introduction: carbothermal reduction of oxides is the most used industrial process',
              level: 'B',
              how: 'implied',
            },
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
    'zircon-sand': {
      name: { zh: '锆英砂', en: 'Zircon sand' },
      aliases: ['锆石', 'zircon'],
      stage: 'cemented-carbide-material',
      kind: 'resource',
      origin: 'reference',
      claims: [{ source: 'zirconiaMaking', at: 'From Zircon Sand to Crude Oxide: "primarily Zircon sand"', level: 'C', how: 'implied' }],
      note: { zh: '锆与铪的共同矿源。', en: 'The one ore of both zirconium and hafnium.' },
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
              source: 'titaniumDioxideCarburising',
              at: 'Introduction: carbothermal reduction of oxides is the most used industrial process',
              level: 'B',
              how: 'implied',
            },
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
              source: 'titaniumDioxideCarburising',
              at: 'Introduction: carbothermal reduction of oxides is the most used industrial process',
              level: 'B',
              how: 'implied',
            },
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
    'nano-titanium-powder': {
      name: { zh: '纳米钛粉', en: 'Titanium nanopowder' },
      aliases: ['纳米级钛'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'titanium',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'titanium nanopowder',
              level: 'D',
              how: 'judged',
              note: {
                zh: '由海绵钛或钛丝经等离子体、电爆或高能球磨细化制得。',
                en: 'Made from titanium sponge or wire by plasma, exploding wire or high-energy milling.',
              },
            },
          ],
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
    zirconia: {
      name: { zh: '氧化锆粉', en: 'Zirconia powder' },
      aliases: ['二氧化锆', 'ZrO2'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'zircon-sand',
          role: 'material',
          claims: [
            {
              source: 'zirconiaMaking',
              at: 'From Zircon Sand to Crude Oxide: "Zircon sand is mixed with a flux"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          anyOf: ['organosilicon/caustic-soda', 'organosilicon/soda-ash'],
          role: 'auxiliary',
          claims: [
            {
              source: 'zirconiaMaking',
              at: 'From Zircon Sand to Crude Oxide: "typically sodium hydroxide or sodium carbonate"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '碱熔用烧碱，也可用纯碱。', en: 'The flux is caustic soda; soda ash serves as well.' },
        },
        {
          node: 'organosilicon/hydrogen-chloride',
          role: 'auxiliary',
          claims: [
            {
              source: 'zirconiaMaking',
              at: 'From Zircon Sand to Crude Oxide: "water and acid leaching process"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'zirconiaMaking', at: 'From Zircon Sand to Crude Oxide', level: 'C', how: 'implied' }],
      note: { zh: '中间品氧氯化锆并入本节点。', en: 'The intermediate zirconium oxychloride is folded in.' },
    },
    'zirconium-sponge': {
      name: { zh: '海绵锆', en: 'Zirconium sponge' },
      aliases: ['海绵级锆', '金属锆'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'zircon-sand',
          role: 'material',
          claims: [{ source: 'zirconiumProduction', at: 'Abstract: "chlorination of the sand to produce"', level: 'B', how: 'implied' }],
        },
        {
          node: 'organosilicon/chlorine',
          role: 'auxiliary',
          claims: [{ source: 'zirconiumProduction', at: 'Abstract: "chlorination of the sand to produce"', level: 'B', how: 'implied' }],
        },
        {
          node: 'light-alloys/magnesium',
          role: 'auxiliary',
          claims: [
            {
              source: 'zirconiumProduction',
              at: 'Abstract: "using magnesium as the reductant, Kroll process"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'photovoltaics/argon',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'Zirconium sponge',
              level: 'D',
              how: 'judged',
              note: { zh: '还原与蒸馏在氩气中进行，与海绵钛相同。', en: 'Reduced and distilled under argon, as titanium sponge is.' },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '海绵级、核级、纳米级锆、铪、钛' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '海绵级、核级、纳米级锆、铪、钛' },
        { source: 'zirconiumProduction', at: 'Abstract: "using magnesium as the reductant, Kroll process"', level: 'B', how: 'implied' },
      ],
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
      needs: [
        {
          anyOf: ['high-performance-fibre/crude-oil', 'new-energy-vehicle/ethylene-oxide'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Pressing of hardmetal powder',
              level: 'D',
              how: 'judged',
              note: {
                zh: '石蜡为炼油产品，聚乙二醇由环氧乙烷聚合制得。',
                en: 'Paraffin wax comes from the refinery; polyethylene glycol is polymerised from ethylene oxide.',
              },
            },
          ],
          note: { zh: '石蜡与聚乙二醇均为现用成型剂。', en: 'Paraffin wax and polyethylene glycol are both in use.' },
        },
      ],
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
      note: { zh: '石蜡、聚乙二醇或橡胶，属大宗外购辅料。', en: 'Paraffin wax, polyethylene glycol or rubber: a bought commodity.' },
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
          node: 'ultrafine-tungsten-carbide-powder',
          role: 'material',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'implied', quote: '超细（纳米）钨粉、碳化钨粉' }],
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
    'extra-coarse-cemented-carbide': {
      name: { zh: '高性能超粗晶硬质合金', en: 'Extra-coarse-grained cemented carbide' },
      aliases: ['超粗晶硬质合金', '粗晶硬质合金'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'cemented-carbide', mode: 'taxonomy' },
      needs: [
        {
          node: 'extra-coarse-tungsten-carbide-powder',
          role: 'material',
          claims: [
            { source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'implied', quote: '超粗钨粉、碳化钨粉及高性能超粗晶硬质合金' },
            {
              source: 'meetyouCoarseGrain',
              at: 'The characteristics of coarse-grain WC: "coarse-grain carbides"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'cobalt-powder',
          role: 'material',
          claims: [
            {
              source: 'meetyouCoarseGrain',
              at: 'High-temperature hardness: "For carbides with a certain cobalt content"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'pressing-wax',
          role: 'auxiliary',
          claims: [{ source: 'britannicaCompacting', at: '"added binder, such as paraffin wax"', level: 'C', how: 'implied' }],
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
                zh: '该类牌号同样经真空或压力烧结致密化。',
                en: 'These grades, too, are made dense by vacuum or pressure sintering.',
              },
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' },
        { source: 'meetyouCoarseGrain', at: 'The characteristics of coarse-grain WC: "Good Toughness"', level: 'C', how: 'implied' },
      ],
    },
    'hard-rock-drilling-carbide': {
      name: { zh: '深部钻探用新型结构硬质合金', en: 'Cemented carbide for deep and hard-rock drilling' },
      aliases: ['复杂岩层用硬质合金', '凿岩硬质合金', '矿用硬质合金', 'rock drill carbide'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'cemented-carbide', mode: 'taxonomy' },
      signals: [
        {
          signal: 'bottleneck',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '深部钻探用新型结构硬质合金' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '深部钻探用新型结构硬质合金' },
        { source: 'rockDrillInsertPatent', at: 'Title and grade: rock drill insert of cemented carbide', level: 'C', how: 'implied' },
      ],
      note: {
        zh: '钎头、球齿与截齿用料；“新型结构”指梯度、双晶等结构，投入与母牌号相同。',
        en: 'For bits, buttons and picks; “new structure” means gradient or dual-grain builds, and the inputs are those of the parent.',
      },
    },
    'gradient-cemented-carbide': {
      name: { zh: '梯度结构硬质合金', en: 'Functionally graded cemented carbide' },
      aliases: ['梯度硬质合金', 'FGCC'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'cemented-carbide', mode: 'taxonomy' },
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '具有梯度结构' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '具有梯度结构' },
        { source: 'cementedCarbideMicrostructures', at: 'Abstract: "functionally graded cemented carbides"', level: 'B', how: 'implied' },
      ],
      note: {
        zh: '经脱立方相或渗碳、脱碳处理得到表里不同的成分，投入与母牌号相同。',
        en: 'The composition differs from skin to core by treatment in the furnace; the inputs are those of the parent.',
      },
    },
    'heterogeneous-cemented-carbide': {
      name: { zh: '非均匀复合结构硬质合金', en: 'Heterogeneous-structure (dual-grain, double-cemented) carbide' },
      aliases: ['双晶结构硬质合金', '非均匀结构硬质合金', 'double-cemented carbide'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'cemented-carbide', mode: 'taxonomy' },
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '非均匀复合结构' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '非均匀复合结构' },
        { source: 'cementedCarbideMicrostructures', at: 'Abstract: groups of microstructures', level: 'B', how: 'implied' },
      ],
    },
    'network-structure-cemented-carbide': {
      name: { zh: '网状结构硬质合金', en: 'Network-structured cemented carbide' },
      aliases: ['网状硬质合金'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'cemented-carbide', mode: 'taxonomy' },
      signals: [
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '网状结构' }] },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '网状结构' }],
    },
    'wear-resistant-hardmetal': {
      name: { zh: '高性能硬质耐磨材料', en: 'Wear-resistant hardmetal' },
      aliases: ['硬质合金耐磨零件', '耐磨硬质合金', 'carbide wear part'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'cemented-carbide', mode: 'taxonomy' },
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '高性能硬质耐磨材料' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '高性能硬质耐磨材料' },
        {
          source: 'cementedCarbideMicrostructures',
          at: 'Abstract: "as wear parts in wire drawing dies or punch tools"',
          level: 'B',
          how: 'implied',
        },
      ],
    },
    'corrosion-resistant-cemented-carbide': {
      name: { zh: '高强度耐腐蚀硬质合金', en: 'Corrosion-resistant cemented carbide' },
      aliases: ['耐腐蚀硬质合金', '镍基粘结相硬质合金', 'WC-Ni'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'cemented-carbide', mode: 'taxonomy' },
      needs: [
        {
          node: 'tungsten-carbide-powder',
          role: 'material',
          claims: [
            { source: 'carbideGradeCharacteristics', at: 'Answer: "average grain size of the carbide phase"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'new-energy-vehicle/refined-nickel',
          role: 'material',
          claims: [
            {
              source: 'carbideGradeCharacteristics',
              at: 'Answer: "Ni and/or Cr is substituted for Co in the binder alloy"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '镍以镍粉加入，取代全部或大部分钴。',
            en: 'Nickel goes in as powder and takes the place of all or most of the cobalt.',
          },
        },
        {
          node: 'grain-growth-inhibitor',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'carbideGradeCharacteristics',
              at: 'Answer: "Ni and/or Cr is substituted for Co in the binder alloy"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '碳化铬使粘结相含铬；并非每个牌号都加。',
            en: 'Chromium carbide brings chromium into the binder; not in every grade.',
          },
        },
        {
          node: 'pressing-wax',
          role: 'auxiliary',
          claims: [{ source: 'britannicaCompacting', at: '"added binder, such as paraffin wax"', level: 'C', how: 'implied' }],
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
                zh: '该类牌号同样经真空或压力烧结致密化。',
                en: 'These grades, too, are made dense by vacuum or pressure sintering.',
              },
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' },
        {
          source: 'carbideGradeCharacteristics',
          at: 'Answer: "Corrosion resistance increases as Ni and/or Cr is substituted"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'large-cemented-carbide-product': {
      name: { zh: '超大型硬质合金制品', en: 'Very large cemented carbide product' },
      aliases: ['硬质合金轧辊', '硬质合金顶锤', 'carbide roll'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'cemented-carbide', mode: 'taxonomy' },
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '超大型硬质合金制品' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '超大型硬质合金制品' },
        { source: 'meetyouDiamondAnvil', at: '"essential consumables within synthetic presses"', level: 'C', how: 'implied' },
      ],
      note: { zh: '轧辊、顶锤、大型模具等。', en: 'Rolls, anvils, large dies.' },
    },
    'tungsten-copper-composite': {
      name: { zh: '高性能特殊结构钨铜复合材料', en: 'Tungsten–copper composite' },
      aliases: ['钨铜复合材料', '钨铜', '钨铜合金', 'CuW', 'WCu'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'tungsten-powder',
          role: 'material',
          claims: [
            {
              source: 'copperTungstenEncyclopaedia',
              at: '"pressing the tungsten particles into the desired shape"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'copper-and-alloys/electrolytic-copper',
          role: 'material',
          claims: [{ source: 'copperTungstenEncyclopaedia', at: '"infiltrating with molten copper"', level: 'C', how: 'implied' }],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' },
        {
          source: 'copperTungstenEncyclopaedia',
          at: 'Opening: "metal matrix composite instead of a true alloy"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'tungsten-based-alloy': {
      name: { zh: '钨基合金', en: 'Tungsten-based alloy' },
      aliases: ['钨合金', 'tungsten alloy'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'product',
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' }],
      note: { zh: '总称：有其中任一种合金即视为具备。', en: 'A heading: it is there when one of its alloys is.' },
    },
    'tungsten-tantalum-alloy': {
      name: { zh: '钨钽合金', en: 'Tungsten–tantalum alloy' },
      aliases: ['W-Ta'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'tungsten-based-alloy', mode: 'any' },
      needs: [
        {
          node: 'tungsten-powder',
          role: 'material',
          claims: [{ source: 'tungstenTantalumComposites', at: 'Abstract: "nanostructured W matrix"', level: 'B', how: 'implied' }],
        },
        {
          node: 'tantalum',
          role: 'material',
          claims: [{ source: 'tungstenTantalumComposites', at: 'Abstract: "tantalum fiber/powder dispersed"', level: 'B', how: 'implied' }],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '钨钽、钨铌、钨钼等钨基合金' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '钨钽、钨铌、钨钼等钨基合金' },
        { source: 'tungstenTantalumComposites', at: 'Abstract: tantalum fibre or powder in tungsten matrix', level: 'B', how: 'implied' },
      ],
    },
    'tungsten-niobium-alloy': {
      name: { zh: '钨铌合金', en: 'Tungsten–niobium alloy' },
      aliases: ['W-Nb'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'tungsten-based-alloy', mode: 'any' },
      needs: [
        {
          node: 'tungsten-powder',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Tungsten-niobium alloy',
              level: 'D',
              how: 'judged',
              note: {
                zh: '由钨粉与铌粉混合、压制、烧结或熔炼制得。',
                en: 'Made from mixed tungsten and niobium powders, pressed and sintered or melted.',
              },
            },
          ],
        },
        {
          node: 'niobium',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Tungsten-niobium alloy',
              level: 'D',
              how: 'judged',
              note: { zh: '铌是该合金的另一组元。', en: 'Niobium is the other component of the alloy.' },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '钨钽、钨铌、钨钼等钨基合金' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '钨钽、钨铌、钨钼等钨基合金' }],
    },
    'tungsten-molybdenum-alloy': {
      name: { zh: '钨钼合金', en: 'Tungsten–molybdenum alloy' },
      aliases: ['W-Mo', '钼钨合金'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'tungsten-based-alloy', mode: 'any' },
      needs: [
        {
          node: 'tungsten-powder',
          role: 'material',
          claims: [{ source: 'molybdenumTungstenStudy', at: 'Title: sintering of Mo W alloy from powders', level: 'B', how: 'implied' }],
        },
        {
          node: 'semiconductor-lighting/molybdenum',
          role: 'material',
          claims: [{ source: 'molybdenumTungstenStudy', at: 'Title: sintering of Mo W alloy from powders', level: 'B', how: 'implied' }],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '钨钽、钨铌、钨钼等钨基合金' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '钨钽、钨铌、钨钼等钨基合金' },
        { source: 'molybdenumTungstenStudy', at: 'Title: "Mo W alloy"', level: 'B', how: 'implied' },
      ],
    },
    'tungsten-heavy-alloy': {
      name: { zh: '高密度钨合金', en: 'Tungsten heavy alloy' },
      aliases: ['钨重合金', '钨镍铁合金', '军工钨合金', 'WHA'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'tungsten-based-alloy', mode: 'any' },
      needs: [
        {
          node: 'tungsten-powder',
          role: 'material',
          claims: [
            { source: 'tungstenHeavyAlloyReview', at: 'Abstract: tungsten in a W-Ni-Fe or W-Ni-Cu composite', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'new-energy-vehicle/refined-nickel',
          role: 'material',
          claims: [
            { source: 'tungstenHeavyAlloyReview', at: 'Abstract: "based on W-Ni-Cu and W-Ni-Fe alloys"', level: 'B', how: 'implied' },
          ],
        },
        {
          anyOf: ['high-quality-steel/pure-iron', 'copper-and-alloys/electrolytic-copper'],
          role: 'material',
          claims: [
            { source: 'tungstenHeavyAlloyReview', at: 'Abstract: "based on W-Ni-Cu and W-Ni-Fe alloys"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '钨镍铁与钨镍铜均为定型牌号，后者用于要求无磁之处。',
            en: 'W-Ni-Fe and W-Ni-Cu are both standard; the latter where the part must be non-magnetic.',
          },
        },
        {
          node: 'photovoltaics/hydrogen',
          role: 'auxiliary',
          claims: [{ source: 'tungstenHeavyAlloyNote', at: '"high temperature sintering in hydrogen"', level: 'C', how: 'implied' }],
        },
      ],
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/高性能钨基新材料', level: 'A', how: 'quoted', quote: '钨及钨合金军工新材料' }],
        },
      ],
      claims: [
        { source: 'plan', at: '专栏1/高性能钨基新材料', level: 'A', how: 'implied', quote: '钨及钨合金军工新材料' },
        { source: 'tungstenHeavyAlloyReview', at: 'Abstract: "kinetic energy penetrators"', level: 'B', how: 'implied' },
      ],
      note: {
        zh: '规划只写“钨及钨合金军工新材料”，未列品名；军用钨合金以高密度钨合金为主。',
        en: 'The plan says only “new tungsten and tungsten-alloy materials for defence”; the heavy alloy is the chief of them.',
      },
    },
    'electroplated-tungsten-alloy': {
      name: { zh: '代铬电镀钨合金', en: 'Electrodeposited nickel–tungsten alloy (hard-chrome replacement)' },
      aliases: ['电镀镍钨合金', '镍钨镀层', 'Ni-W plating'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'sodium-tungstate',
          role: 'material',
          claims: [{ source: 'nickelTungstenPlating', at: 'Abstract: "sodium tungstate" bath', level: 'B', how: 'implied' }],
        },
        {
          node: 'new-energy-vehicle/nickel-sulphate',
          role: 'material',
          claims: [{ source: 'nickelTungstenPlating', at: 'Abstract: "nickel sulfate" bath', level: 'B', how: 'implied' }],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' },
        {
          source: 'nickelTungstenReview',
          at: 'Abstract: "an efficient replacement for hard chromium coatings"',
          level: 'B',
          how: 'implied',
        },
      ],
      note: {
        zh: '镀液另用柠檬酸盐作络合剂，未列入；也有铁镍钨镀层。',
        en: 'The bath also holds citrate, left out; there are iron-nickel-tungsten coatings as well.',
      },
    },
    'carbide-spray-powder': {
      name: { zh: '硬质合金喷焊粉', en: 'Tungsten carbide spray and hardfacing powder' },
      aliases: ['碳化钨喷涂粉', '热喷涂碳化钨粉', 'WC-Co thermal spray powder'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'tungsten-carbide-powder',
          role: 'material',
          claims: [{ source: 'wcThermalSprayReview', at: 'Title: "Thermally Sprayed WC-Based"', level: 'B', how: 'implied' }],
        },
        {
          anyOf: ['cobalt-powder', 'new-energy-vehicle/refined-nickel'],
          role: 'material',
          claims: [
            {
              source: 'wcThermalSprayReview',
              at: 'Abstract: alternatives for cobalt as a conventional binder',
              level: 'B',
              how: 'implied',
            },
          ],
          note: { zh: '钴基与镍基粘结相均有成熟粉末牌号。', en: 'There are established powders with either binder.' },
        },
        {
          node: 'chromium',
          role: 'material',
          essential: false,
          claims: [{ source: 'wcCobaltChromiumCoating', at: 'Title: WC-10Co-4Cr', level: 'B', how: 'implied' }],
          note: { zh: '耐蚀牌号WC-10Co-4Cr含铬，WC-12Co不含。', en: 'WC-10Co-4Cr for corrosion holds chromium, WC-12Co does not.' },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' },
        { source: 'wcThermalSprayReview', at: 'Abstract: material feedstock of WC-based coatings', level: 'B', how: 'implied' },
      ],
    },
    'tungsten-carbide-coating-material': {
      name: { zh: '复合碳化钨基涂层材料', en: 'Composite tungsten-carbide coating' },
      aliases: ['碳化钨基涂层', 'WC-based coating'],
      stage: 'cemented-carbide-material',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'carbide-spray-powder',
          role: 'material',
          claims: [{ source: 'wcThermalSprayReview', at: 'Abstract: feedstock in HVOF and HVAF spraying', level: 'B', how: 'implied' }],
        },
      ],
      signals: [
        {
          signal: 'bottleneck',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '复合碳化钨基涂层材料' }],
        },
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '突破复合碳化钨基涂层材料' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' },
        { source: 'wcThermalSprayReview', at: 'Title: "Thermally Sprayed WC-Based Wear-Resistant Coatings"', level: 'B', how: 'implied' },
      ],
      note: {
        zh: '指以热喷涂等方法在零件表面形成的碳化钨基复合涂层；喷涂用燃气与设备未列入。',
        en: 'The composite coating put on parts by thermal spraying; spray gases and guns are left out.',
      },
    },
    // 硬质合金涂层刀具
    'cubic-press': {
      name: { zh: '六面顶压机', en: 'Cubic high-pressure press' },
      aliases: ['金刚石压机', 'cubic anvil press'],
      stage: 'coated-carbide-tool',
      kind: 'equipment',
      origin: 'reference',
      claims: [{ source: 'meetyouDiamondAnvil', at: '"essential consumables within synthetic presses"', level: 'C', how: 'implied' }],
      note: { zh: '链条止于该设备。', en: 'The chain stops at the machine.' },
    },
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
        {
          node: 'cubic-press',
          role: 'equipment',
          claims: [{ source: 'meetyouDiamondAnvil', at: '"essential consumables within synthetic presses"', level: 'C', how: 'implied' }],
        },
        {
          node: 'high-performance-fibre/pyrophyllite',
          role: 'auxiliary',
          claims: [
            {
              source: 'anvilPressPyrophyllite',
              at: 'Abstract: "flow and compression of pyrophyllite in the gaskets"',
              level: 'B',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'High-pressure cells',
              level: 'D',
              how: 'judged',
              note: {
                zh: '叶蜡石块是压机合成腔的传压与密封材料，每次合成消耗一块。',
                en: 'The pyrophyllite block transmits the pressure and seals the cell; each run uses up one.',
              },
            },
          ],
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
    'polycrystalline-diamond-compact': {
      name: { zh: '聚晶复合材料', en: 'Polycrystalline diamond compact' },
      aliases: ['聚晶金刚石复合片', '聚晶金刚石', '金刚石复合片', 'PDC', 'PCD'],
      stage: 'coated-carbide-tool',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'synthetic-diamond',
          role: 'material',
          claims: [
            {
              source: 'pdcCutterManufacture',
              at: 'Second stage: "The diamond powder formed in the first stage"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'cemented-carbide',
          role: 'material',
          claims: [{ source: 'pdcTransitionLayerPatent', at: 'Abstract: "a cemented carbide substrate"', level: 'C', how: 'implied' }],
          note: { zh: '作复合片的衬底；烧结用钴多由衬底渗入。', en: 'As the substrate; most of the sintering cobalt infiltrates from it.' },
        },
        {
          node: 'cobalt-powder',
          role: 'auxiliary',
          essential: false,
          claims: [{ source: 'pdcCutterManufacture', at: '"thoroughly mixed with catalyst/binder"', level: 'C', how: 'implied' }],
          note: { zh: '也可全由衬底供钴。', en: 'The substrate alone can give the cobalt.' },
        },
        {
          node: 'cubic-press',
          role: 'equipment',
          claims: [{ source: 'pdcTransitionLayerPatent', at: 'Background: "high-pressure/high-temperature"', level: 'C', how: 'implied' }],
        },
        {
          node: 'high-performance-fibre/pyrophyllite',
          role: 'auxiliary',
          claims: [
            {
              source: 'anvilPressPyrophyllite',
              at: 'Abstract: "flow and compression of pyrophyllite in the gaskets"',
              level: 'B',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'High-pressure cells',
              level: 'D',
              how: 'judged',
              note: {
                zh: '叶蜡石块是压机合成腔的传压与密封材料，每次合成消耗一块。',
                en: 'The pyrophyllite block transmits the pressure and seals the cell; each run uses up one.',
              },
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' },
        {
          source: 'pdcTransitionLayerPatent',
          at: 'Background: "Wear-resistant, polycrystalline diamond compacts"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: { zh: '另有聚晶立方氮化硼复合片，未列入。', en: 'Polycrystalline cubic boron nitride compacts are left out.' },
    },
    'diamond-graphite': {
      name: { zh: '合成金刚石用石墨', en: 'Graphite for diamond synthesis' },
      stage: 'coated-carbide-tool',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/petroleum-coke',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Graphite for diamond',
              level: 'D',
              how: 'judged',
              note: {
                zh: '合成用高纯石墨以石油焦为骨料，经高温石墨化与提纯制得。',
                en: 'The graphite is made from petroleum coke, graphitised and purified at high temperature.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'sungDiamondSynthesis', at: 'Abstract: graphite as the source material', level: 'B', how: 'implied' }],
      note: { zh: '高纯人造石墨粉；粘结用沥青未列入。', en: 'High-purity artificial graphite powder; its binder pitch is left out.' },
    },
    'diamond-catalyst': {
      name: { zh: '金刚石触媒', en: 'Metal catalyst for diamond synthesis' },
      aliases: ['铁镍触媒粉'],
      stage: 'coated-carbide-tool',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-quality-steel/pure-iron',
          role: 'material',
          claims: [{ source: 'sungDiamondSynthesis', at: 'Abstract: iron, cobalt, nickel or alloy', level: 'B', how: 'implied' }],
        },
        {
          node: 'new-energy-vehicle/refined-nickel',
          role: 'material',
          claims: [{ source: 'sungDiamondSynthesis', at: 'Abstract: iron, cobalt, nickel or alloy', level: 'B', how: 'implied' }],
        },
      ],
      claims: [{ source: 'sungDiamondSynthesis', at: 'Abstract: iron, cobalt, nickel or alloy', level: 'B', how: 'implied' }],
      note: {
        zh: '以雾化铁镍粉代表；含锰、钴的触媒未分列。',
        en: 'Atomised iron-nickel powder stands for it; manganese and cobalt types are not parted.',
      },
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
            { source: 'chromiumAluminothermic', at: 'Text: "mixed with powdered Aluminium in the ratio 3:1"', level: 'C', how: 'implied' },
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
            { source: 'alcrCoatingsEntry', at: 'Abstract: Al content up to Al0.7Cr0.3N', level: 'C', how: 'implied' },
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
            { source: 'alcrCoatingsEntry', at: 'Abstract: Al content up to Al0.7Cr0.3N', level: 'C', how: 'implied' },
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
        { source: 'alcrCoatingsEntry', at: 'Abstract: "AlCr-based hard nitride coatings"', level: 'C', how: 'implied' },
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
      aliases: ['硬质合金刀具', '高性能新型涂层硬质合金刀具', 'coated hardmetal tool'],
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
    'coated-carbide-insert': {
      name: { zh: '高性能硬质合金涂层刀片', en: 'Coated carbide insert' },
      aliases: ['硬质合金涂层刀片', '数控刀片', '涂层刀片', 'coated insert'],
      stage: 'coated-carbide-tool',
      kind: 'product',
      origin: 'product',
      variantOf: { node: 'coated-carbide-tool', mode: 'taxonomy' },
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' },
        { source: 'fukuiCoatedInserts', at: 'Introduction: coated cemented carbide inserts', level: 'C', how: 'implied' },
      ],
    },
    'solid-carbide-tool': {
      name: { zh: '整体硬质合金刀具', en: 'Solid carbide tool' },
      aliases: ['整体刀具', '硬质合金立铣刀', '硬质合金钻头', 'solid carbide end mill'],
      stage: 'coated-carbide-tool',
      kind: 'product',
      origin: 'product',
      needs: [
        {
          anyOf: ['ultrafine-cemented-carbide', 'cemented-carbide'],
          role: 'material',
          claims: [
            {
              source: 'carbideRodGrades',
              at: 'Conclusions: "start with an extra-fine/submicron microstructure"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'Solid carbide tools',
              level: 'D',
              how: 'judged',
              note: {
                zh: '棒材取超细晶牌号，尺寸较大者用亚微细至中颗粒牌号。',
                en: 'Rods are of ultrafine grades; larger tools take submicron to medium grades.',
              },
            },
          ],
          note: { zh: '两类棒材均为定型商品。', en: 'Rods of both kinds are standard goods.' },
        },
        {
          node: 'diamond-grinding-wheel',
          role: 'auxiliary',
          claims: [{ source: 'naseikoCarbideGrinding', at: 'Diamond wheels and bond types', level: 'C', how: 'implied' }],
        },
        {
          node: 'cnc-tool-grinder',
          role: 'equipment',
          claims: [{ source: 'naseikoCarbideGrinding', at: 'Opening: "CNC Tool Grinding Machine"', level: 'C', how: 'implied' }],
        },
        {
          node: 'pvd-coating',
          role: 'material',
          essential: false,
          claims: [
            { source: 'solidCarbideEndMills', at: 'Opening: "their geometry, and their coatings"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'Solid carbide tools',
              level: 'D',
              how: 'judged',
              note: {
                zh: '多数整体刀具加PVD涂层，加工铝合金与非金属者可不涂。',
                en: 'Most solid tools are PVD coated; those for aluminium and non-metals go without.',
              },
            },
          ],
          note: { zh: '不涂层的整体刀具同样在产。', en: 'Uncoated solid tools are made as well.' },
        },
      ],
      signals: [
        {
          signal: 'target',
          claims: [
            { source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '高性能硬质合金涂层刀片和整体硬质合金刀具' },
          ],
        },
      ],
      claims: [
        { source: 'solidCarbideEndMills', at: 'Carbide Grades and Quality: "solid carbide"', level: 'C', how: 'implied' },
        { source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted' },
        {
          source: 'editors',
          at: 'Solid carbide tools',
          level: 'D',
          how: 'judged',
          note: { zh: '立铣刀、钻头等整体由硬质合金棒材磨成。', en: 'End mills, drills and the like, ground from solid carbide rod.' },
        },
      ],
    },
    'pcb-micro-drill': {
      name: { zh: 'PCB微钻', en: 'PCB micro-drill' },
      aliases: ['PCB钻针', '微型钻头', 'PCB drill'],
      stage: 'coated-carbide-tool',
      kind: 'component',
      origin: 'reference',
      variantOf: { node: 'solid-carbide-tool', mode: 'taxonomy' },
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
