import { defineChain } from '../../src/model/define-chain.ts';
import { anodeMaterialPurification } from '../sources/anode-material-purification.ts';
import { azomPhosphorusTrichloride } from '../sources/azom-phosphorus-trichloride.ts';
import { battagliaLithium2022 } from '../sources/battaglia-lithium-2022.ts';
import { bishimbayevaLithium2018 } from '../sources/bishimbayeva-lithium-2018.ts';
import { bouguernDryElectrode2024 } from '../sources/bouguern-dry-electrode-2024.ts';
import { canadianManganese } from '../sources/canadian-manganese.ts';
import { cruLepidolite2022 } from '../sources/cru-lepidolite-2022.ts';
import { danCarbonNeedleCoke } from '../sources/dan-carbon-needle-coke.ts';
import { dongSphericalGraphite2024 } from '../sources/dong-spherical-graphite-2024.ts';
import { editors } from '../sources/editors.ts';
import { elyteElectrolyte } from '../sources/elyte-electrolyte.ts';
import { entekSeparator } from '../sources/entek-separator.ts';
import { essentialPhosphorus } from '../sources/essential-phosphorus.ts';
import { fakhrudinPrecursor2023 } from '../sources/fakhrudin-precursor-2023.ts';
import { fastmarketsAnode } from '../sources/fastmarkets-anode.ts';
import { gb259912010 } from '../sources/gb-25991-2010.ts';
import { gb45992007 } from '../sources/gb-4599-2007.ts';
import { gbt195962017 } from '../sources/gbt-19596-2017.ts';
import { goldenDragonManganese } from '../sources/golden-dragon-manganese.ts';
import { goldenDragonNickelSulphate } from '../sources/golden-dragon-nickel-sulphate.ts';
import { gvcdtlabBatteries } from '../sources/gvcdtlab-batteries.ts';
import { haipuCobaltSulphate } from '../sources/haipu-cobalt-sulphate.ts';
import { kimsenPack } from '../sources/kimsen-pack.ts';
import { lfpRoute2025 } from '../sources/lfp-route-2025.ts';
import { licorneLithium } from '../sources/licorne-lithium.ts';
import { munroMotors } from '../sources/munro-motors.ts';
import { nbriNickelOre } from '../sources/nbri-nickel-ore.ts';
import { owikiEthyleneCarbonate } from '../sources/owiki-ethylene-carbonate.ts';
import { plan } from '../sources/plan.ts';
import { polymerChemistryFluoro } from '../sources/polymer-chemistry-fluoro.ts';
import { reimersInverters2019 } from '../sources/reimers-inverters-2019.ts';
import { roadhouseLithiumHydroxide } from '../sources/roadhouse-lithium-hydroxide.ts';
import { syntheticGraphiteBiology } from '../sources/synthetic-graphite-biology.ts';
import { tobElectrodes } from '../sources/tob-electrodes.ts';
import { us4010245 } from '../sources/us-4010245.ts';
import { us8530094 } from '../sources/us-8530094.ts';
import { usgsLithiumDeposits } from '../sources/usgs-lithium-deposits.ts';
import { usgsMcs1996Fluorspar } from '../sources/usgs-mcs-1996-fluorspar.ts';
import { usgsMcs2011Cobalt } from '../sources/usgs-mcs-2011-cobalt.ts';
import { usgsMcs2020PhosphateRock } from '../sources/usgs-mcs-2020-phosphate-rock.ts';
import { usgsMcs2023Lithium } from '../sources/usgs-mcs-2023-lithium.ts';
import { wikipediaDimethylCarbonate } from '../sources/wikipedia-dimethyl-carbonate.ts';
import { wikipediaLipf6 } from '../sources/wikipedia-lipf6.ts';

export const newEnergyVehicle = /* @__PURE__ */ defineChain({
  id: 'new-energy-vehicle',
  name: { zh: '新能源汽车材料产业链', en: 'New energy vehicle materials' },
  sources: {
    plan,
    anodeMaterialPurification,
    azomPhosphorusTrichloride,
    battagliaLithium2022,
    bishimbayevaLithium2018,
    bouguernDryElectrode2024,
    canadianManganese,
    cruLepidolite2022,
    danCarbonNeedleCoke,
    dongSphericalGraphite2024,
    elyteElectrolyte,
    entekSeparator,
    essentialPhosphorus,
    fakhrudinPrecursor2023,
    fastmarketsAnode,
    gb259912010,
    gb45992007,
    gbt195962017,
    goldenDragonManganese,
    goldenDragonNickelSulphate,
    gvcdtlabBatteries,
    haipuCobaltSulphate,
    kimsenPack,
    lfpRoute2025,
    licorneLithium,
    munroMotors,
    nbriNickelOre,
    owikiEthyleneCarbonate,
    polymerChemistryFluoro,
    reimersInverters2019,
    roadhouseLithiumHydroxide,
    syntheticGraphiteBiology,
    tobElectrodes,
    us4010245,
    us8530094,
    wikipediaDimethylCarbonate,
    wikipediaLipf6,
    editors,
    usgsLithiumDeposits,
    usgsMcs1996Fluorspar,
    usgsMcs2011Cobalt,
    usgsMcs2020PhosphateRock,
    usgsMcs2023Lithium,
  },
  stages: [
    {
      id: 'raw-material-mining',
      name: { zh: '原料开采', en: 'Raw-material mining' },
      printed: '原料开采',
      claims: [{ source: 'plan', at: '专栏2/新能源汽车材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '仅含矿石与卤水；箭头未写出的精炼列入下一阶段；原油与煤属其他产业链。',
        en: 'Mines and brines only. Refining, which the arrow leaves out, stands in the next stage. Crude oil and coal are other chains’.',
      },
    },
    {
      id: 'cell-material',
      name: { zh: '正/负极材料、电解液、辅助材料', en: 'Cathode and anode materials, electrolyte, auxiliary materials' },
      printed: '正/负极材料、电解液、辅助材料',
      claims: [{ source: 'plan', at: '专栏2/新能源汽车材料产业链', level: 'A', how: 'quoted' }],
      members: [
        'copper-and-alloys/battery-copper-foil',
        'light-alloys/battery-aluminium-foil',
        'light-alloys/aluminium-plastic-film',
        'cemented-carbide/carbon-black',
      ],
      note: {
        zh: '四类材料缺一不可；“辅助材料”为笼统条目，展开为隔膜、粘结剂、导电剂、箔材和铝塑膜。',
        en: 'All four are needed at once; 辅助材料 is a bag, opened with separator, binders, conductive agents, foils and pouch film.',
      },
    },
    {
      id: 'power-battery',
      name: { zh: '动力电池', en: 'Power battery' },
      printed: '动力电池',
      claims: [{ source: 'plan', at: '专栏2/新能源汽车材料产业链', level: 'A', how: 'quoted' }],
    },
    {
      id: 'new-energy-vehicle',
      name: { zh: '新能源汽车', en: 'New energy vehicle' },
      printed: '新能源汽车',
      claims: [{ source: 'plan', at: '专栏2/新能源汽车材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '箭头由动力电池直指整车；驱动电机、电机控制器、车身和底盘按产业实际补入。',
        en: 'The arrow goes from battery to car; drive motor, controller, body and chassis are added from industry.',
      },
    },
  ],
  nodes: {
    // 原料开采
    'raw-material-mining': {
      name: { zh: '原料开采', en: 'Raw-material mining (heading)' },
      stage: 'raw-material-mining',
      kind: 'category',
      origin: 'printed',
      needsProvider: false,
      claims: [{ source: 'plan', at: '专栏2/新能源汽车材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '规划所列的第一个环节；无人以此名义供货，开采的是本环节各种矿。',
        en: 'The activity the plan prints as first stage; nobody supplies it as such. What is mined are the ores of the stage.',
      },
    },
    lepidolite: {
      name: { zh: '锂云母', en: 'Lepidolite (lithium mica)' },
      aliases: ['lithium mica'],
      stage: 'raw-material-mining',
      variantOf: { node: 'raw-material-mining', mode: 'taxonomy' },
      kind: 'resource',
      origin: 'reference',
      claims: [{ source: 'cruLepidolite2022', at: 'Text: "Lepidolite is a Li-bearing mica mineral"', level: 'C', how: 'implied' }],
      note: { zh: '不同于规划另处所列、作矿物填料的云母。', en: 'Not 云母 (mica as a mineral filler), which the plan lists elsewhere.' },
    },
    spodumene: {
      name: { zh: '锂辉石', en: 'Spodumene' },
      aliases: ['锂辉石精矿'],
      stage: 'raw-material-mining',
      variantOf: { node: 'raw-material-mining', mode: 'taxonomy' },
      kind: 'resource',
      origin: 'reference',
      claims: [{ source: 'usgsLithiumDeposits', at: 'Abstract: "pegmatite minerals such as spodumene"', level: 'B', how: 'implied' }],
    },
    'lithium-brine': {
      name: { zh: '盐湖卤水', en: 'Lithium brine' },
      aliases: ['盐湖锂'],
      stage: 'raw-material-mining',
      variantOf: { node: 'raw-material-mining', mode: 'taxonomy' },
      kind: 'resource',
      origin: 'reference',
      claims: [
        { source: 'usgsMcs2023Lithium', at: 'Domestic Production and Use: "continental brine operation"', level: 'A', how: 'implied' },
      ],
    },
    'cobalt-ore': {
      name: { zh: '钴矿', en: 'Cobalt ore' },
      aliases: ['铜钴矿', 'copper-cobalt ore'],
      stage: 'raw-material-mining',
      variantOf: { node: 'raw-material-mining', mode: 'taxonomy' },
      kind: 'resource',
      origin: 'reference',
      claims: [{ source: 'usgsMcs2011Cobalt', at: 'Events, Trends, and Issues: "cobalt-rich ore"', level: 'A', how: 'implied' }],
      note: { zh: '多为铜、镍矿山的副产品。', en: 'Mostly a by-product of copper and nickel mines.' },
    },
    'nickel-ore': {
      name: { zh: '镍矿', en: 'Nickel ore' },
      aliases: ['红土镍矿', '硫化镍矿', 'nickel laterite'],
      stage: 'raw-material-mining',
      variantOf: { node: 'raw-material-mining', mode: 'taxonomy' },
      kind: 'resource',
      origin: 'reference',
      claims: [{ source: 'nbriNickelOre', at: 'Text: "nickel laterite or nickel sulfide"', level: 'B', how: 'implied' }],
      note: { zh: '红土镍矿与硫化镍矿合为一个节点。', en: 'Laterite and sulphide ore together.' },
    },
    'manganese-ore': {
      name: { zh: '锰矿', en: 'Manganese ore' },
      stage: 'raw-material-mining',
      variantOf: { node: 'raw-material-mining', mode: 'taxonomy' },
      kind: 'resource',
      origin: 'reference',
      claims: [{ source: 'canadianManganese', at: 'Step 1: "Ore is leached"', level: 'C', how: 'implied' }],
    },
    'natural-graphite': {
      name: { zh: '天然石墨', en: 'Natural flake graphite' },
      aliases: ['鳞片石墨', 'flake graphite'],
      stage: 'raw-material-mining',
      variantOf: { node: 'raw-material-mining', mode: 'taxonomy' },
      kind: 'resource',
      origin: 'reference',
      claims: [{ source: 'dongSphericalGraphite2024', at: 'Abstract: "natural flake graphite"', level: 'B', how: 'implied' }],
    },
    'phosphate-rock': {
      name: { zh: '磷矿', en: 'Phosphate rock' },
      aliases: ['磷矿石', 'phosphorite'],
      stage: 'raw-material-mining',
      variantOf: { node: 'raw-material-mining', mode: 'taxonomy' },
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'usgsMcs2020PhosphateRock',
          at: 'Domestic Production and Use: "wet-process and superphosphoric acid"',
          level: 'A',
          how: 'implied',
        },
      ],
    },
    fluorite: {
      name: { zh: '萤石', en: 'Fluorite (fluorspar)' },
      aliases: ['氟石', 'fluorspar'],
      stage: 'raw-material-mining',
      variantOf: { node: 'raw-material-mining', mode: 'taxonomy' },
      kind: 'resource',
      origin: 'product',
      signals: [
        {
          signal: 'existing-base',
          claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted', quote: '充分发挥萤石资源优势' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' },
        {
          source: 'usgsMcs1996Fluorspar',
          at: 'Domestic Production and Use: "production of hydrofluoric acid (HF)"',
          level: 'A',
          how: 'implied',
        },
      ],
    },
    // 锂盐
    'spodumene-leach-liquor': {
      name: { zh: '锂辉石浸出液', en: 'Lithium sulphate liquor from spodumene' },
      aliases: ['硫酸锂溶液'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'spodumene',
          role: 'material',
          claims: [
            { source: 'bishimbayevaLithium2018', at: 'Abstract: "lithium carbonate from spodumene ore"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'copper-and-alloys/sulphuric-acid',
          role: 'material',
          claims: [{ source: 'bishimbayevaLithium2018', at: 'Abstract: "sulphate, lime, sulphuric"', level: 'B', how: 'implied' }],
          note: {
            zh: '焙烧转型后的锂辉石用硫酸酸化焙烧；碱法浸出刚刚起步。',
            en: 'Calcined spodumene is roasted with sulphuric acid; alkaline leaching is only starting.',
          },
        },
      ],
      claims: [
        { source: 'bishimbayevaLithium2018', at: 'Abstract: "main lithium recovery methods from minerals"', level: 'B', how: 'implied' },
      ],
    },
    'lithium-carbonate': {
      name: { zh: '碳酸锂', en: 'Lithium carbonate' },
      aliases: ['Li2CO3'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['lepidolite', 'spodumene-leach-liquor', 'lithium-brine'],
          role: 'material',
          claims: [
            { source: 'cruLepidolite2022', at: 'Text: "four producers in Jiangxi province"', level: 'C', how: 'implied' },
            {
              source: 'usgsLithiumDeposits',
              at: 'Abstract: "mineral concentrates, mineral compounds (from brines)"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '三种锂源均已量产电池级产品；锂云母经硫酸盐焙烧或石灰石焙烧后浸出。',
            en: 'All three sources are in production at battery grade; lepidolite is leached after a sulphate or limestone roast.',
          },
        },
        {
          node: 'organosilicon/soda-ash',
          role: 'auxiliary',
          claims: [{ source: 'battagliaLithium2022', at: 'Abstract: "addition of Na2CO3 solution"', level: 'B', how: 'implied' }],
          note: { zh: '各条路线均用纯碱沉淀碳酸锂。', en: 'Soda ash precipitates the carbonate on every route.' },
        },
      ],
      signals: [
        {
          signal: 'leading',
          claims: [
            {
              source: 'plan',
              at: '第一章/第一节/（二）',
              level: 'A',
              how: 'quoted',
              quote: '稀土、铜、钨、钴、锂、弹簧扁钢等金属产业确立了国内第一方阵',
            },
          ],
        },
      ],
      claims: [{ source: 'usgsMcs2023Lithium', at: 'Domestic Production and Use: "lithium carbonate"', level: 'A', how: 'implied' }],
      note: {
        zh: '电池回收所得碳酸锂在此并入；其量尚不足以独立支撑供应，未列入。',
        en: 'Carbonate from recycled cells joins here; it cannot yet carry the load and is left out.',
      },
    },
    'lithium-hydroxide': {
      name: { zh: '氢氧化锂', en: 'Lithium hydroxide' },
      aliases: ['单水氢氧化锂', 'LiOH'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['spodumene-leach-liquor', 'lithium-carbonate'],
          role: 'material',
          claims: [
            { source: 'licorneLithium', at: 'Page text: "usually produced from hard-rock spodumene"', level: 'C', how: 'implied' },
            { source: 'roadhouseLithiumHydroxide', at: 'Text: "dissolution of the lithium carbonate"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '可由锂辉石浸出液直接制得，也可由碳酸锂苛化制得；两者均供应电池企业。',
            en: 'Made straight from spodumene liquor or by causticising carbonate; both supply battery makers.',
          },
        },
        {
          anyOf: ['organosilicon/caustic-soda', 'high-quality-steel/lime'],
          role: 'auxiliary',
          claims: [
            { source: 'roadhouseLithiumHydroxide', at: 'Text: "addition of lime"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'lithium hydroxide',
              level: 'D',
              how: 'judged',
              note: {
                zh: '锂辉石浸出液用烧碱转化，碳酸锂用熟石灰苛化。',
                en: 'Spodumene liquor is converted with caustic soda, carbonate with slaked lime.',
              },
            },
          ],
          note: {
            zh: '碱随原料而定：硫酸盐浸出液用烧碱，碳酸锂用石灰。',
            en: 'The base follows the feed: caustic soda for sulphate liquor, lime for carbonate.',
          },
        },
      ],
      claims: [{ source: 'licorneLithium', at: 'Page text: "Li hydroxide monohydrate"', level: 'C', how: 'implied' }],
    },
    // 三元正极材料
    'cobalt-sulphate': {
      name: { zh: '硫酸钴', en: 'Cobalt sulphate' },
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'cobalt-ore',
          role: 'material',
          claims: [
            { source: 'haipuCobaltSulphate', at: 'Text: "low-grade cobalt ore"', level: 'C', how: 'implied' },
            { source: 'usgsMcs2011Cobalt', at: 'Events, Trends, and Issues: "partially refined cobalt"', level: 'A', how: 'implied' },
          ],
        },
        {
          node: 'copper-and-alloys/sulphuric-acid',
          role: 'material',
          claims: [{ source: 'haipuCobaltSulphate', at: 'Text: "dilute sulfuric acid"', level: 'C', how: 'implied' }],
        },
      ],
      signals: [
        {
          signal: 'leading',
          claims: [
            {
              source: 'plan',
              at: '第一章/第一节/（二）',
              level: 'A',
              how: 'quoted',
              quote: '稀土、铜、钨、钴、锂、弹簧扁钢等金属产业确立了国内第一方阵',
            },
          ],
        },
      ],
      claims: [{ source: 'haipuCobaltSulphate', at: 'Text: "battery grade cobalt sulfate"', level: 'C', how: 'implied' }],
      note: {
        zh: '作为贸易中间品的粗制氢氧化钴包含在本节点内。',
        en: 'Crude cobalt hydroxide, the traded intermediate, is inside this node.',
      },
    },
    'refined-nickel': {
      name: { zh: '精炼镍', en: 'Refined nickel' },
      aliases: ['电解镍', '镍板', 'nickel metal'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'nickel-ore',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'refined nickel',
              level: 'D',
              how: 'judged',
              note: {
                zh: '金属镍由红土镍矿和硫化镍矿经冶炼或浸出制得。',
                en: 'Nickel metal is smelted or leached from laterite and sulphide ore.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'refined nickel',
          level: 'D',
          how: 'judged',
          note: {
            zh: '阴极镍、镍豆和镍粉由镍锍和浸出液精炼制得。',
            en: 'Cathode, briquette and powder nickel are refined from matte and from leach liquor.',
          },
        },
      ],
    },
    'nickel-sulphate': {
      name: { zh: '硫酸镍', en: 'Nickel sulphate' },
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['nickel-ore', 'refined-nickel'],
          role: 'material',
          claims: [
            { source: 'nbriNickelOre', at: 'Text: "MHP is purified to form nickel sulphate"', level: 'B', how: 'implied' },
            {
              source: 'editors',
              at: 'nickel sulphate',
              level: 'D',
              how: 'judged',
              note: {
                zh: '镍豆、镍粉价格低于中间品时，即用其溶解制硫酸镍。',
                en: 'Nickel briquette and powder are dissolved when they are cheaper than intermediates.',
              },
            },
          ],
          note: {
            zh: '由镍矿所产氢氧化物沉淀或镍锍制得，或由金属镍溶解制得；两条路线并存，视价格而定。',
            en: 'From hydroxide precipitate or matte of ore, or by dissolving metal; both run, by price.',
          },
        },
        {
          node: 'copper-and-alloys/sulphuric-acid',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'nickel sulphate',
              level: 'D',
              how: 'judged',
              note: { zh: '中间品和金属均用硫酸溶解。', en: 'Intermediates and metal are dissolved in sulphuric acid.' },
            },
          ],
        },
      ],
      claims: [{ source: 'goldenDragonNickelSulphate', at: 'Text: "Nickel sulfate hexahydrate"', level: 'C', how: 'implied' }],
    },
    'manganese-sulphate': {
      name: { zh: '硫酸锰', en: 'Manganese sulphate (high purity)' },
      aliases: ['HPMSM'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'manganese-ore',
          role: 'material',
          claims: [
            { source: 'canadianManganese', at: 'Step 1: "Ore is leached"', level: 'C', how: 'implied' },
            { source: 'goldenDragonManganese', at: 'Principal Processing Methods: "carbonate ores"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'copper-and-alloys/sulphuric-acid',
          role: 'material',
          claims: [{ source: 'canadianManganese', at: 'First method: "dissolved in sulfuric acid"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'goldenDragonManganese', at: 'Text: "Battery-grade manganese sulfate"', level: 'C', how: 'implied' }],
    },
    'ternary-precursor': {
      name: { zh: '三元前驱体', en: 'Ternary (NCM) precursor' },
      aliases: ['镍钴锰氢氧化物', 'NCM precursor'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'nickel-sulphate',
          role: 'material',
          claims: [{ source: 'goldenDragonNickelSulphate', at: 'Text: "main raw material in the production"', level: 'C', how: 'implied' }],
        },
        {
          node: 'cobalt-sulphate',
          role: 'material',
          claims: [
            { source: 'nbriNickelOre', at: 'Text: "nickel sulphate and cobalt sulphate"', level: 'B', how: 'implied' },
            {
              source: 'editors',
              at: 'NCM precursor',
              level: 'D',
              how: 'judged',
              note: { zh: '市售各牌号NCM均含钴。', en: 'Every NCM grade on the market contains cobalt.' },
            },
          ],
        },
        {
          node: 'manganese-sulphate',
          role: 'material',
          claims: [{ source: 'goldenDragonManganese', at: 'Text: "ternary precursors"', level: 'C', how: 'implied' }],
          note: { zh: 'NCA以铝代锰，国内产量较小。', en: 'Aluminium takes its place in NCA, a minor product in China.' },
        },
        {
          node: 'organosilicon/caustic-soda',
          role: 'material',
          claims: [
            { source: 'fakhrudinPrecursor2023', at: 'Title and abstract: "hydroxide co-precipitation"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'semiconductor-lighting/ammonia',
          role: 'auxiliary',
          claims: [{ source: 'fakhrudinPrecursor2023', at: 'Abstract: "ammonia concentration"', level: 'B', how: 'implied' }],
        },
      ],
      claims: [{ source: 'fakhrudinPrecursor2023', at: 'Abstract: "mixed hydroxide precursor"', level: 'B', how: 'implied' }],
    },
    'ternary-cathode': {
      name: { zh: '三元正极材料', en: 'Ternary (NCM) cathode material' },
      aliases: ['镍钴锰酸锂', 'NCM', 'NMC'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'cathode-material', mode: 'any' },
      needs: [
        {
          node: 'ternary-precursor',
          role: 'material',
          claims: [{ source: 'fakhrudinPrecursor2023', at: 'Abstract: "precursor acts as a template"', level: 'B', how: 'implied' }],
        },
        {
          anyOf: ['lithium-hydroxide', 'lithium-carbonate'],
          role: 'material',
          claims: [
            { source: 'fakhrudinPrecursor2023', at: 'Abstract: "calcination with lithium"', level: 'B', how: 'implied' },
            {
              source: 'editors',
              at: 'NCM cathode',
              level: 'D',
              how: 'judged',
              note: {
                zh: '高镍牌号用氢氧化锂，中镍牌号用碳酸锂。',
                en: 'Nickel-rich grades take lithium hydroxide, medium-nickel grades lithium carbonate.',
              },
            },
          ],
          note: { zh: '两种锂盐均在使用；高镍牌号须用氢氧化锂。', en: 'Both salts are used; nickel-rich grades need hydroxide.' },
        },
      ],
      claims: [{ source: 'fakhrudinPrecursor2023', at: 'Abstract: "calcination with lithium"', level: 'B', how: 'implied' }],
    },
    // 磷酸铁锂
    'wet-process-phosphoric-acid': {
      name: { zh: '湿法磷酸', en: 'Purified wet-process phosphoric acid' },
      aliases: ['湿法净化磷酸'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'phosphate-rock',
          role: 'material',
          claims: [
            {
              source: 'usgsMcs2020PhosphateRock',
              at: 'Domestic Production and Use: "wet-process and superphosphoric acid"',
              level: 'A',
              how: 'implied',
            },
            { source: 'essentialPhosphorus', at: 'Text: "directly from rock phosphate ores"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'copper-and-alloys/sulphuric-acid',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'wet-process phosphoric acid',
              level: 'D',
              how: 'judged',
              note: {
                zh: '磷矿用硫酸分解，所得磷酸再经溶剂萃取净化。',
                en: 'The rock is digested in sulphuric acid; solvent extraction then purifies the acid.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'usgsMcs2020PhosphateRock',
          at: 'Domestic Production and Use: "wet-process and superphosphoric acid"',
          level: 'A',
          how: 'implied',
        },
      ],
    },
    'phosphoric-acid': {
      name: { zh: '磷酸', en: 'Phosphoric acid' },
      aliases: ['H3PO4'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['wet-process-phosphoric-acid', 'copper-and-alloys/yellow-phosphorus'],
          role: 'material',
          claims: [
            { source: 'essentialPhosphorus', at: 'Text: "thermal phosphoric acid"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'phosphoric acid',
              level: 'D',
              how: 'judged',
              note: {
                zh: '净化湿法磷酸与黄磷燃烧所得热法磷酸均用于制磷酸铁。',
                en: 'Purified wet-process acid and thermal acid burnt from yellow phosphorus both go into iron phosphate.',
              },
            },
          ],
          note: {
            zh: '净化湿法磷酸与热法磷酸均可达到电池级。',
            en: 'Purified wet-process acid and thermal acid both reach battery grade.',
          },
        },
      ],
      claims: [{ source: 'essentialPhosphorus', at: 'Text: "phosphoric acid of high purity"', level: 'C', how: 'implied' }],
    },
    'ferrous-sulphate': {
      name: { zh: '硫酸亚铁', en: 'Ferrous sulphate' },
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'lfpRoute2025', at: '二、关键生产环节与技术参数: "硫酸亚铁制备"', level: 'C', how: 'implied' }],
      note: {
        zh: '外购；多为硫酸法钛白粉的副产品；产业链止于此。',
        en: 'Bought: mostly a by-product of sulphate-process titanium dioxide; the chain stops here.',
      },
    },
    'iron-phosphate': {
      name: { zh: '磷酸铁', en: 'Iron phosphate' },
      aliases: ['FePO4'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'phosphoric-acid',
          role: 'material',
          claims: [{ source: 'lfpRoute2025', at: '二、关键生产环节与技术参数: "原料包括铁块、硫酸、磷酸"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['ferrous-sulphate', 'high-quality-steel/pure-iron'],
          role: 'material',
          claims: [{ source: 'lfpRoute2025', at: '二、关键生产环节与技术参数: "原料包括铁块、硫酸、磷酸"', level: 'C', how: 'implied' }],
          note: {
            zh: '副产硫酸亚铁路线与金属铁路线均已量产。',
            en: 'The by-product sulphate route and the iron-metal route are both in production.',
          },
        },
      ],
      claims: [{ source: 'lfpRoute2025', at: '二、关键生产环节与技术参数: "磷酸铁合成"', level: 'C', how: 'implied' }],
    },
    'lithium-iron-phosphate': {
      name: { zh: '磷酸铁锂', en: 'Lithium iron phosphate' },
      aliases: ['LFP', 'LiFePO4'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'cathode-material', mode: 'any' },
      needs: [
        {
          node: 'iron-phosphate',
          role: 'material',
          claims: [{ source: 'lfpRoute2025', at: '一、工艺核心路径与技术特点: "铁源为磷酸铁"', level: 'C', how: 'implied' }],
        },
        {
          node: 'lithium-carbonate',
          role: 'material',
          claims: [{ source: 'lfpRoute2025', at: '一、工艺核心路径与技术特点: "锂源为碳酸锂"', level: 'C', how: 'implied' }],
          note: { zh: '氢氧化锂也可用，但极少采用。', en: 'Hydroxide is possible and hardly used.' },
        },
      ],
      claims: [{ source: 'lfpRoute2025', at: '一、工艺核心路径与技术特点: "主流路线"', level: 'C', how: 'implied' }],
      note: { zh: '形成碳包覆层的糖类未列入。', en: 'The sugar that gives the carbon coating is left out.' },
    },
    'cathode-material': {
      name: { zh: '正极材料', en: 'Cathode material' },
      aliases: ['锂离子电池正极材料'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'printed',
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted', quote: '锂离子电池正极材料' }],
        },
      ],
      claims: [
        { source: 'plan', at: '专栏2/新能源汽车材料产业链', level: 'A', how: 'quoted', quote: '正/负极材料' },
        { source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted' },
      ],
      note: {
        zh: '总目：三元正极材料与磷酸铁锂有其一即可成立。钴酸锂、锰酸锂未列入。',
        en: 'A heading: operable when ternary or iron-phosphate cathode is. Cobalt and manganese oxides are left out.',
      },
    },
    // 负极材料
    'petroleum-coke': {
      name: { zh: '石油焦', en: 'Petroleum coke' },
      aliases: ['petcoke'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/crude-oil',
          role: 'material',
          claims: [{ source: 'syntheticGraphiteBiology', at: 'Text: "derived from oil refining"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [
        {
          source: 'syntheticGraphiteBiology',
          at: 'Text: "Calcined petroleum coke, derived from oil refining"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'needle-coke': {
      name: { zh: '针状焦', en: 'Needle coke' },
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['high-performance-fibre/crude-oil', 'high-quality-steel/coal-tar-pitch'],
          role: 'material',
          claims: [
            { source: 'danCarbonNeedleCoke', at: 'Text: "oil-based needle coke"', level: 'C', how: 'implied' },
            { source: 'us8530094', at: 'Title: "needle coke from coal tar distillate"', level: 'C', how: 'implied' },
          ],
          note: { zh: '油系与煤系针状焦均有市售。', en: 'Oil-based and coal-based needle coke are both on the market.' },
        },
      ],
      claims: [{ source: 'fastmarketsAnode', at: 'Text: "Needle coke is a specialty coke"', level: 'C', how: 'implied' }],
    },
    'artificial-graphite': {
      name: { zh: '人造石墨', en: 'Artificial graphite anode material' },
      aliases: ['人造石墨负极', 'synthetic graphite'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'anode-material', mode: 'any' },
      needs: [
        {
          anyOf: ['needle-coke', 'petroleum-coke'],
          role: 'material',
          claims: [{ source: 'fastmarketsAnode', at: 'Text: "needle coke and low sulfur petroleum coke"', level: 'C', how: 'implied' }],
          note: {
            zh: '高容量产品用针状焦，其余用低硫石油焦；两者均已量产。',
            en: 'Needle coke for high capacity, low-sulphur petroleum coke for the rest; both in mass production.',
          },
        },
        {
          node: 'high-quality-steel/coal-tar-pitch',
          role: 'auxiliary',
          essential: false,
          claims: [
            { source: 'syntheticGraphiteBiology', at: 'Text: "binder that holds the solid coke particles"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '用于二次颗粒的粘结与包覆；也可用石油沥青，普通牌号可不用。',
            en: 'Binds and coats secondary particles; petroleum pitch serves too and plain grades do without.',
          },
        },
      ],
      claims: [{ source: 'fastmarketsAnode', at: 'Text: "synthetic anode material"', level: 'C', how: 'implied' }],
    },
    'spherical-graphite': {
      name: { zh: '球形石墨', en: 'Spherical (natural) graphite anode material' },
      aliases: ['天然石墨负极', 'SPG'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'anode-material', mode: 'any' },
      needs: [
        {
          node: 'natural-graphite',
          role: 'material',
          claims: [{ source: 'dongSphericalGraphite2024', at: 'Abstract: "via spheronization"', level: 'B', how: 'implied' }],
        },
        {
          node: 'hydrofluoric-acid',
          role: 'auxiliary',
          claims: [{ source: 'anodeMaterialPurification', at: 'Text: "hydrofluoric acid is necessary"', level: 'C', how: 'implied' }],
          note: {
            zh: '有高温提纯法和碱法；工业上通行含氢氟酸的混酸法。',
            en: 'Furnace and alkali purification exist; acid with hydrofluoric acid is the industrial rule.',
          },
        },
        {
          node: 'high-quality-steel/coal-tar-pitch',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'spherical graphite',
              level: 'D',
              how: 'judged',
              note: {
                zh: '沥青包覆可降低天然石墨的首次不可逆容量损失。',
                en: 'A pitch coating lowers the first-cycle loss of natural graphite.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'dongSphericalGraphite2024', at: 'Abstract: "Spherical graphite"', level: 'B', how: 'implied' }],
    },
    'anode-material': {
      name: { zh: '负极材料', en: 'Anode material' },
      aliases: ['锂离子电池负极材料'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'printed',
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted', quote: '锂离子电池负极材料' }],
        },
      ],
      claims: [
        { source: 'plan', at: '专栏2/新能源汽车材料产业链', level: 'A', how: 'quoted' },
        { source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted' },
      ],
      note: {
        zh: '总目：人造石墨与天然石墨有其一即可成立。硅材料仅掺入百分之几，未列入。',
        en: 'A heading: operable when artificial or natural graphite is. Silicon is blended in at a few per cent and left out.',
      },
    },
    // 电解液
    'hydrofluoric-acid': {
      name: { zh: '氢氟酸', en: 'Hydrofluoric acid (hydrogen fluoride)' },
      aliases: ['氟化氢', '无水氟化氢', 'HF'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'fluorite',
          role: 'material',
          claims: [
            { source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'implied', quote: '充分发挥萤石资源优势' },
            { source: 'us4010245', at: 'Definitions: "concentrated sulfuric acid with fluorspar"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'copper-and-alloys/sulphuric-acid',
          role: 'material',
          claims: [{ source: 'us4010245', at: 'Definitions: "concentrated sulfuric acid with fluorspar"', level: 'C', how: 'implied' }],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [
            { source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted', quote: '电子级氢氟酸、高纯氢氟酸等含氟电子化学品' },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
      note: {
        zh: '磷肥企业副产氟硅酸是正在兴起的第二氟源，未列入。',
        en: 'Fluosilicic acid of phosphate works is a rising second source, left out.',
      },
    },
    'lithium-hexafluorophosphate': {
      name: { zh: '六氟磷酸锂', en: 'Lithium hexafluorophosphate' },
      aliases: ['LiPF6'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'hydrofluoric-acid',
          role: 'material',
          claims: [{ source: 'wikipediaLipf6', at: 'Production: "hydrogen fluoride"', level: 'C', how: 'implied' }],
        },
        {
          node: 'copper-and-alloys/yellow-phosphorus',
          role: 'material',
          claims: [
            {
              source: 'azomPhosphorusTrichloride',
              at: 'Introduction: "direct chlorination of elemental white phosphorus"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'organosilicon/chlorine',
          role: 'material',
          claims: [{ source: 'azomPhosphorusTrichloride', at: 'Reaction Summary: "PCl5"', level: 'C', how: 'implied' }],
        },
        {
          node: 'lithium-carbonate',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'lithium hexafluorophosphate',
              level: 'D',
              how: 'judged',
              note: {
                zh: '所需氟化锂由碳酸锂与氢氟酸制得。',
                en: 'Its lithium fluoride is made from lithium carbonate and hydrofluoric acid.',
              },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted', quote: '重点发展六氟磷酸锂' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' },
        { source: 'wikipediaLipf6', at: 'Production: "is manufactured by reacting"', level: 'C', how: 'implied' },
      ],
      note: {
        zh: '其两种中间体五氯化磷和氟化锂包含在本节点内。',
        en: 'Phosphorus pentachloride and lithium fluoride, its two intermediates, are inside this node.',
      },
    },
    'carbonate-solvent': {
      name: { zh: '碳酸酯溶剂', en: 'Carbonate solvent (EC, dimethyl, diethyl, ethyl methyl carbonate)' },
      aliases: ['碳酸乙烯酯', '碳酸二甲酯', '碳酸甲乙酯', 'ethylene carbonate', 'dimethyl carbonate'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/ethylene',
          role: 'material',
          claims: [
            {
              source: 'owikiEthyleneCarbonate',
              at: 'Production and reactions: "ethylene oxide and carbon dioxide"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'organosilicon/methanol',
          role: 'material',
          claims: [
            {
              source: 'wikipediaDimethylCarbonate',
              at: 'Production: "transesterification of ethylene carbonate"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'elyteElectrolyte', at: 'Text: "linear carbonates"', level: 'C', how: 'implied' }],
      note: {
        zh: '环氧乙烷包含在本节点内。线型碳酸酯可由一氧化碳制得，碳酸乙烯酯只能由环氧乙烷制得。',
        en: 'Ethylene oxide stands inside. Linear carbonates can come from carbon monoxide, ethylene carbonate only from the oxide.',
      },
    },
    'electrolyte-additive': {
      name: { zh: '电解液添加剂', en: 'Electrolyte additive (VC, FEC)' },
      aliases: ['碳酸亚乙烯酯', '氟代碳酸乙烯酯'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'carbonate-solvent',
          role: 'material',
          claims: [{ source: 'owikiEthyleneCarbonate', at: 'Applications: "precursor to vinylene carbonate"', level: 'C', how: 'implied' }],
        },
        {
          node: 'organosilicon/chlorine',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'electrolyte additive',
              level: 'D',
              how: 'judged',
              note: { zh: '碳酸亚乙烯酯经氯代碳酸乙烯酯制得。', en: 'Vinylene carbonate is made through chlorinated ethylene carbonate.' },
            },
          ],
        },
      ],
      claims: [{ source: 'elyteElectrolyte', at: 'Text: "electrolyte additives"', level: 'C', how: 'implied' }],
    },
    electrolyte: {
      name: { zh: '电解液', en: 'Electrolyte' },
      aliases: ['锂离子电解液'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          node: 'lithium-hexafluorophosphate',
          role: 'material',
          claims: [
            { source: 'elyteElectrolyte', at: 'Text: "lithium hexafluorophosphate"', level: 'C', how: 'implied' },
            { source: 'wikipediaLipf6', at: 'Application: "state-of-the-art electrolytes"', level: 'C', how: 'implied' },
          ],
          note: { zh: 'LiFSI为掺混使用，尚不能替代六氟磷酸锂。', en: 'LiFSI is blended in and does not yet replace it.' },
        },
        {
          node: 'carbonate-solvent',
          role: 'material',
          claims: [{ source: 'elyteElectrolyte', at: 'Text: "ethylene carbonate (EC)"', level: 'C', how: 'implied' }],
        },
        {
          node: 'electrolyte-additive',
          role: 'auxiliary',
          claims: [{ source: 'elyteElectrolyte', at: 'Text: "less than 5 wt.%"', level: 'C', how: 'implied' }],
          note: {
            zh: '不加成膜添加剂，车用电池达不到寿命要求。',
            en: 'Vehicle cells do not reach their life without film-forming additives.',
          },
        },
      ],
      signals: [
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted', quote: '锂离子电解液' }] },
      ],
      claims: [{ source: 'plan', at: '专栏2/新能源汽车材料产业链', level: 'A', how: 'quoted' }],
    },
    // 辅助材料
    'auxiliary-material': {
      name: { zh: '辅助材料', en: 'Auxiliary materials (bag)' },
      stage: 'cell-material',
      kind: 'category',
      origin: 'printed',
      needsProvider: false,
      claims: [{ source: 'plan', at: '专栏2/新能源汽车材料产业链', level: 'A', how: 'quoted' }],
    },
    separator: {
      name: { zh: '隔膜', en: 'Battery separator' },
      aliases: ['锂电池隔膜', 'battery separator'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'auxiliary-material', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['high-performance-fibre/ethylene', 'high-performance-fibre/propylene'],
          role: 'material',
          claims: [{ source: 'entekSeparator', at: 'Text: "polypropylene (PP) or polyethylene (PE)"', level: 'C', how: 'implied' }],
          note: {
            zh: '湿法隔膜用超高分子量聚乙烯，干法隔膜用聚丙烯；两者均用于车用电池。',
            en: 'Wet-process film is ultra-high-molecular-weight polyethylene, dry-process film polypropylene; both are in vehicle cells.',
          },
        },
        {
          node: 'light-alloys/alumina',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'separator',
              level: 'D',
              how: 'judged',
              note: {
                zh: '湿法隔膜通常涂覆氧化铝或勃姆石陶瓷层，干法隔膜可涂可不涂。',
                en: 'Ceramic coating with alumina or boehmite is standard on wet film and optional on dry.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'entekSeparator', at: 'Text: "Separators for the lithium battery market"', level: 'C', how: 'implied' }],
      note: { zh: '多依赖进口的隔膜专用聚烯烃树脂包含在本节点内。', en: 'The polyolefin grades, mostly imported, stand inside this node.' },
    },
    'polyvinylidene-fluoride': {
      name: { zh: '聚偏氟乙烯', en: 'Polyvinylidene fluoride' },
      aliases: ['PVDF'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'auxiliary-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'hydrofluoric-acid',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'PVDF',
              level: 'D',
              how: 'judged',
              note: {
                zh: '其单体由氢氟酸下游产品二氟一氯乙烷（R142b）制得。',
                en: 'Its monomer is made from chlorodifluoroethane (R142b), a product of hydrofluoric acid.',
              },
            },
          ],
        },
        {
          node: 'organosilicon/chlorine',
          role: 'material',
          claims: [{ source: 'polymerChemistryFluoro', at: '6.17.3: "dehydrochlorination"', level: 'B', how: 'implied' }],
          note: {
            zh: '二氟一氯乙烷裂解制单体时，氯以氯化氢形式脱出。',
            en: 'The chlorine leaves as hydrogen chloride when the monomer is cracked from chlorodifluoroethane.',
          },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted', quote: '重点发展聚全氟乙丙烯、聚偏氟乙烯' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
      note: { zh: 'R142b的烃类原料（乙炔或氯乙烯）未列入。', en: 'The hydrocarbon of R142b (acetylene or vinyl chloride) is left out.' },
    },
    'n-methylpyrrolidone': {
      name: { zh: 'N-甲基吡咯烷酮', en: 'N-methyl-2-pyrrolidone' },
      aliases: ['NMP'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'auxiliary-material', mode: 'taxonomy' },
      claims: [{ source: 'bouguernDryElectrode2024', at: 'Abstract: "solvents like N-methyl"', level: 'B', how: 'implied' }],
      note: { zh: '外购，且大部分回收再用；产业链止于此。', en: 'Bought and mostly recovered; the chain stops here.' },
    },
    'carbon-nanotube': {
      name: { zh: '碳纳米管', en: 'Carbon nanotube' },
      aliases: ['CNT', '碳纳米管导电浆料'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'auxiliary-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'high-performance-fibre/propylene',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'carbon nanotube',
              level: 'D',
              how: 'judged',
              note: {
                zh: '工业碳纳米管以丙烯或天然气为碳源、在铁族催化剂上生长。',
                en: 'Industrial nanotubes are grown from propylene or natural gas over iron-group catalysts.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted' }],
      note: { zh: '此处作导电剂；规划中列其用于薄膜和纤维。', en: 'Here as a conductive agent; the plan lists it for films and fibres.' },
    },
    'anode-binder': {
      name: { zh: '负极粘结剂', en: 'Anode binder (SBR and CMC)' },
      aliases: ['丁苯胶乳', '羧甲基纤维素钠', 'SBR', 'CMC'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'auxiliary-material', mode: 'taxonomy' },
      claims: [{ source: 'tobElectrodes', at: '2. Anode material: "thickener(CMC) +binder(SBR)"', level: 'C', how: 'implied' }],
      note: { zh: '外购；产业链止于此。', en: 'Bought; the chain stops here.' },
    },
    // 动力电池
    'power-battery': {
      name: { zh: '动力电池', en: 'Power battery (lithium-ion traction battery)' },
      aliases: ['动力蓄电池', '锂离子动力电池', 'traction battery'],
      stage: 'power-battery',
      kind: 'component',
      origin: 'printed',
      needs: [
        {
          node: 'cathode-material',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/新能源汽车材料产业链',
              level: 'A',
              how: 'implied',
              quote: '正/负极材料、电解液、辅助材料—动力电池',
            },
            { source: 'gvcdtlabBatteries', at: 'Text: "A battery cell contains two electrodes"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'anode-material',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/新能源汽车材料产业链',
              level: 'A',
              how: 'implied',
              quote: '正/负极材料、电解液、辅助材料—动力电池',
            },
            { source: 'gvcdtlabBatteries', at: 'Text: "A battery cell contains two electrodes"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'electrolyte',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/新能源汽车材料产业链',
              level: 'A',
              how: 'implied',
              quote: '正/负极材料、电解液、辅助材料—动力电池',
            },
            { source: 'gvcdtlabBatteries', at: 'Text: "A lithium salt solution"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'separator',
          role: 'material',
          claims: [{ source: 'gvcdtlabBatteries', at: 'Text: "separated by a plastic separator"', level: 'C', how: 'implied' }],
        },
        {
          node: 'copper-and-alloys/battery-copper-foil',
          role: 'material',
          claims: [{ source: 'tobElectrodes', at: '2. Anode material: "Anode substrate(copper foil)"', level: 'C', how: 'implied' }],
        },
        {
          node: 'light-alloys/battery-aluminium-foil',
          role: 'material',
          claims: [{ source: 'tobElectrodes', at: '1. Cathode material: "Cathode substrate(aluminum foil)"', level: 'C', how: 'implied' }],
        },
        {
          node: 'polyvinylidene-fluoride',
          role: 'auxiliary',
          claims: [{ source: 'tobElectrodes', at: '1. Cathode material: "PVDF"', level: 'C', how: 'implied' }],
          note: {
            zh: '水性正极粘结剂已有供应，但车用电池极少采用。',
            en: 'Water-based cathode binders are offered and hardly used in vehicle cells.',
          },
        },
        {
          node: 'n-methylpyrrolidone',
          role: 'auxiliary',
          claims: [
            { source: 'bouguernDryElectrode2024', at: 'Abstract: "conventional wet electrode technique"', level: 'B', how: 'implied' },
          ],
          note: { zh: '干法电极可不用，但尚未普及。', en: 'Dry electrodes would do without it; they are not yet general.' },
        },
        {
          anyOf: ['cemented-carbide/carbon-black', 'carbon-nanotube'],
          role: 'auxiliary',
          claims: [
            { source: 'tobElectrodes', at: '1. Cathode material: "conductive agent"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'conductive agent',
              level: 'D',
              how: 'judged',
              note: {
                zh: '导电炭黑与碳纳米管浆料可单用或复配。',
                en: 'Conductive carbon black and nanotube paste are used alone or blended.',
              },
            },
          ],
          note: { zh: '任一种均可导电；多数厂家复配使用。', en: 'Either carries the current; most makers blend them.' },
        },
        {
          node: 'anode-binder',
          role: 'auxiliary',
          claims: [{ source: 'tobElectrodes', at: '2. Anode material: "binder(SBR)"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['light-alloys/aluminium-sheet', 'light-alloys/aluminium-plastic-film'],
          role: 'component',
          claims: [
            { source: 'kimsenPack', at: 'What Is an EV Battery Pack?: "cylindrical, prismatic, or pouch"', level: 'C', how: 'implied' },
            { source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'implied', quote: '新能源动力电池外壳用铝合金带材' },
          ],
          note: {
            zh: '方形电池用铝壳，软包电池用铝塑膜；圆柱电池的钢壳未列入。',
            en: 'Prismatic cells have an aluminium can, pouch cells laminated film; cylindrical steel cans are left out.',
          },
        },
        {
          anyOf: ['light-alloys/aluminium-profile', 'light-alloys/aluminium-casting', 'high-quality-steel/automotive-steel'],
          role: 'component',
          claims: [
            {
              source: 'kimsenPack',
              at: 'What Is an EV Battery Pack?: "Structural enclosure (often aluminum)"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '电池包壳体采用铝挤压型材、铝铸件或冲压钢板。', en: 'Pack housings are extruded, cast or pressed steel.' },
        },
        {
          node: 'electronic-information/integrated-circuit',
          role: 'component',
          claims: [
            { source: 'kimsenPack', at: 'What Is an EV Battery Pack?: "Battery Management System (BMS)"', level: 'C', how: 'implied' },
          ],
          note: { zh: '电池管理系统的采样与控制芯片。', en: 'Sampling and control chips of the battery management system.' },
        },
        {
          node: 'electronic-information/printed-circuit-board',
          role: 'component',
          claims: [
            { source: 'kimsenPack', at: 'What Is an EV Battery Pack?: "Battery Management System (BMS)"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'organosilicon/silicone-potting-compound',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'battery pack',
              level: 'D',
              how: 'judged',
              note: {
                zh: '电芯用有机硅灌封或填隙，也用聚氨酯和环氧。',
                en: 'Cells are potted or gap-filled with silicone, or with polyurethane and epoxy.',
              },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [
            { source: 'plan', at: '第三章/第四节/新型能源材料产业集群', level: 'A', how: 'quoted', quote: '重点发展锂离子等动力电池' },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/新能源汽车材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '电芯与电池包合为一个节点。钠离子电池、镍氢电池和燃料电池未列入。',
        en: 'Cell and pack are one node. Sodium-ion, nickel-metal-hydride and fuel cells are left out.',
      },
    },
    // 新能源汽车
    'induction-motor': {
      name: { zh: '感应电机', en: 'Induction traction motor' },
      aliases: ['交流异步电机', '异步电机', 'asynchronous motor'],
      stage: 'new-energy-vehicle',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'high-quality-steel/electrical-steel',
          role: 'material',
          claims: [{ source: 'munroMotors', at: 'Induction Motors: "stacked steel laminations"', level: 'C', how: 'implied' }],
        },
        {
          node: 'copper-and-alloys/enamelled-wire',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'induction motor',
              level: 'D',
              how: 'judged',
              note: { zh: '定子用漆包铜线绕制。', en: 'The stator is wound with enamelled copper wire.' },
            },
          ],
        },
        {
          anyOf: ['light-alloys/primary-aluminium', 'copper-and-alloys/electrolytic-copper'],
          role: 'material',
          claims: [{ source: 'munroMotors', at: 'Induction Motors: "molten aluminum or copper"', level: 'C', how: 'implied' }],
          note: {
            zh: '转子笼为铸铝或铜条；两者均有装车应用。',
            en: 'Rotor cages are cast in aluminium or made of copper bars; both are on the road.',
          },
        },
        {
          node: 'high-quality-steel/bearing',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'induction motor',
              level: 'D',
              how: 'judged',
              note: { zh: '转子由滚动轴承支承。', en: 'The rotor runs in rolling bearings.' },
            },
          ],
        },
        {
          node: 'light-alloys/aluminium-casting',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'induction motor',
              level: 'D',
              how: 'judged',
              note: { zh: '驱动电机采用压铸铝水冷机壳。', en: 'Traction motors have a die-cast, water-cooled aluminium housing.' },
            },
          ],
        },
      ],
      claims: [{ source: 'munroMotors', at: 'Induction Motors: "squirrel cage motors"', level: 'C', how: 'implied' }],
    },
    'motor-controller': {
      name: { zh: '电机控制器', en: 'Motor controller (traction inverter)' },
      aliases: ['驱动电机控制器', '牵引逆变器', 'traction inverter'],
      stage: 'new-energy-vehicle',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'electronic-information/power-semiconductor',
          role: 'component',
          claims: [{ source: 'reimersInverters2019', at: 'Abstract: "Wide bandgap devices"', level: 'B', how: 'implied' }],
        },
        {
          node: 'electronic-information/integrated-circuit',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'motor controller',
              level: 'D',
              how: 'judged',
              note: { zh: '主控处理器和栅极驱动器均为集成电路。', en: 'Control processor and gate drivers are integrated circuits.' },
            },
          ],
        },
        {
          node: 'electronic-information/electronic-component',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'motor controller',
              level: 'D',
              how: 'judged',
              note: { zh: '薄膜电容支撑直流母线。', en: 'A film capacitor holds up the direct-current link.' },
            },
          ],
        },
        {
          node: 'electronic-information/printed-circuit-board',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'motor controller',
              level: 'D',
              how: 'judged',
              note: { zh: '驱动板与控制板承载电子元器件。', en: 'Driver and control boards carry the electronics.' },
            },
          ],
        },
        {
          node: 'light-alloys/aluminium-casting',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'motor controller',
              level: 'D',
              how: 'judged',
              note: { zh: '带冷却板的壳体为铝铸件。', en: 'The housing with its cold plate is cast aluminium.' },
            },
          ],
        },
      ],
      claims: [
        { source: 'reimersInverters2019', at: 'Abstract: "Traction inverters are crucial components"', level: 'B', how: 'implied' },
        { source: 'munroMotors', at: 'AC Motors: "EVs rely on inverters"', level: 'C', how: 'implied' },
      ],
    },
    'vehicle-body': {
      name: { zh: '车身', en: 'Vehicle body' },
      aliases: ['白车身'],
      stage: 'new-energy-vehicle',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          anyOf: ['high-quality-steel/automotive-steel', 'light-alloys/aluminium-sheet'],
          role: 'material',
          claims: [
            { source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'implied', quote: '高性能车用铝合金薄板' },
            { source: 'plan', at: '专栏2/高品质特殊钢产业链', level: 'A', how: 'implied', quote: '新能源汽车用钢' },
          ],
          note: {
            zh: '以钢制车身为主，铝制车身也已量产。',
            en: 'Steel bodies are the rule and aluminium bodies are in series production.',
          },
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'vehicle body',
          level: 'D',
          how: 'judged',
          note: { zh: '白车身是汽车上最大的金属结构件。', en: 'The body-in-white is the largest metal structure of a car.' },
        },
      ],
    },
    'vehicle-chassis': {
      name: { zh: '底盘', en: 'Chassis (suspension, wheels, axle drive)' },
      stage: 'new-energy-vehicle',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'high-quality-steel/spring-steel',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'vehicle chassis',
              level: 'D',
              how: 'judged',
              note: { zh: '螺旋弹簧、钢板弹簧和稳定杆均用弹簧钢。', en: 'Coil, leaf and stabiliser springs are spring steel.' },
            },
          ],
        },
        {
          node: 'high-quality-steel/bearing',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'vehicle chassis',
              level: 'D',
              how: 'judged',
              note: { zh: '轮毂和减速器由滚动轴承支承。', en: 'Wheel hubs and the reduction gear run in rolling bearings.' },
            },
          ],
        },
        {
          anyOf: ['light-alloys/aluminium-casting', 'high-quality-steel/automotive-steel'],
          role: 'material',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'implied', quote: '再生铝生产铸造轮毂' }],
          note: { zh: '车轮为铸铝轮或冲压钢轮。', en: 'Wheels are cast aluminium or pressed steel.' },
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'vehicle chassis',
          level: 'D',
          how: 'judged',
          note: {
            zh: '弹簧、轴承、车轮和减速器承载并驱动车辆。',
            en: 'Springs, bearings, wheels and the reduction gear carry and drive the vehicle.',
          },
        },
      ],
      note: {
        zh: '轮胎、制动、转向和齿轮钢不在十一条产业链内，未列入。',
        en: 'Tyres, brakes, steering and gear steel are outside the eleven chains and left out.',
      },
    },
    'halogen-lamp': {
      name: { zh: '卤素灯', en: 'Halogen headlamp' },
      aliases: ['卤钨灯'],
      stage: 'new-energy-vehicle',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'cemented-carbide/tungsten-powder',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'halogen lamp',
              level: 'D',
              how: 'judged',
              note: { zh: '灯丝由烧结钨拉制而成。', en: 'The filament is drawn from sintered tungsten.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'gb45992007',
          at: '1 Scope: "headlamp equipped with filament lamps"',
          level: 'A',
          how: 'implied',
          note: {
            zh: '已废止；自2025-07-01起道路照明装置执行GB 4599-2024。',
            en: 'Withdrawn; GB 4599-2024 covers road illumination devices since 2025-07-01.',
          },
        },
      ],
      note: { zh: '玻璃、钼箔和充填气体未列入。', en: 'Glass, molybdenum foil and fill gas are left out.' },
    },
    'new-energy-vehicle': {
      name: { zh: '新能源汽车', en: 'New energy vehicle (battery-electric)' },
      aliases: ['电动汽车', '纯电动汽车', 'NEV', 'electric vehicle'],
      stage: 'new-energy-vehicle',
      kind: 'product',
      origin: 'printed',
      endProduct: true,
      needs: [
        {
          node: 'power-battery',
          role: 'component',
          claims: [
            { source: 'plan', at: '专栏2/新能源汽车材料产业链', level: 'A', how: 'implied', quote: '动力电池—新能源汽车' },
            { source: 'gbt195962017', at: '3.1.1.1 纯电动汽车: "电机的驱动电能来源于车载可充电储能系统"', level: 'A', how: 'implied' },
          ],
        },
        {
          anyOf: ['rare-earth-magnets/permanent-magnet-motor', 'induction-motor'],
          role: 'component',
          claims: [
            { source: 'plan', at: '专栏2/稀土永磁材料产业链', level: 'A', how: 'implied', quote: '永磁电机—新能源汽车' },
            { source: 'munroMotors', at: 'AC Motors: "induction motor or a permanent magnet motor"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '永磁电机占绝对主导；感应电机也有量产车型采用，但效率较低。',
            en: 'Permanent-magnet motors lead by far; induction motors drive cars in series, at lower efficiency.',
          },
        },
        {
          node: 'motor-controller',
          role: 'component',
          claims: [
            { source: 'munroMotors', at: 'AC Motors: "EVs rely on inverters"', level: 'C', how: 'implied' },
            { source: 'reimersInverters2019', at: 'Abstract: "Traction inverters are crucial components"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'vehicle-body',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'new energy vehicle',
              level: 'D',
              how: 'judged',
              note: { zh: '道路车辆须有车身。', en: 'A road vehicle needs a body.' },
            },
          ],
        },
        {
          node: 'vehicle-chassis',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'new energy vehicle',
              level: 'D',
              how: 'judged',
              note: { zh: '道路车辆须有弹簧、车轮和驱动桥。', en: 'A road vehicle needs springs, wheels and an axle drive.' },
            },
          ],
        },
        {
          node: 'copper-and-alloys/wiring-harness',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'new energy vehicle',
              level: 'D',
              how: 'judged',
              note: {
                zh: '高、低压线束连接电池、驱动系统和用电设备。',
                en: 'High- and low-voltage harnesses connect battery, drive and consumers.',
              },
            },
          ],
        },
        {
          node: 'copper-and-alloys/electrical-connector',
          role: 'component',
          claims: [
            { source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'implied', quote: '充电桩接插件' },
            {
              source: 'editors',
              at: 'new energy vehicle',
              level: 'D',
              how: 'judged',
              note: {
                zh: '充电插座和高压连接器采用铜合金触头。',
                en: 'The charging inlet and high-voltage connectors are copper-alloy contacts.',
              },
            },
          ],
        },
        {
          anyOf: ['semiconductor-lighting/automotive-led-lamp', 'halogen-lamp'],
          role: 'component',
          claims: [
            { source: 'gb259912010', at: 'Summary: "applies to M, N category vehicles using LED headlamp"', level: 'A', how: 'implied' },
            {
              source: 'gb45992007',
              at: '1 Scope: "headlamp equipped with filament lamps"',
              level: 'A',
              how: 'implied',
              note: {
                zh: '已废止；自2025-07-01起道路照明装置执行GB 4599-2024。',
                en: 'Withdrawn; GB 4599-2024 covers road illumination devices since 2025-07-01.',
              },
            },
          ],
          note: {
            zh: 'LED光源与灯丝光源的前照灯均可获准用于道路车辆，自2025-07-01起按GB 4599-2024执行。',
            en: 'Headlamps with LED and with filament light sources are both approved for road use, under GB 4599-2024 since 2025-07-01.',
          },
        },
        {
          node: 'electronic-information/integrated-circuit',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'new energy vehicle',
              level: 'D',
              how: 'judged',
              note: {
                zh: '整车、车身和充电控制器均以集成电路为核心。',
                en: 'Vehicle, body and charging controllers are built on integrated circuits.',
              },
            },
          ],
        },
        {
          node: 'electronic-information/printed-circuit-board',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'new energy vehicle',
              level: 'D',
              how: 'judged',
              note: { zh: '各类控制器均以印制电路板为载体。', en: 'Every controller is built on circuit boards.' },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/新能源汽车材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '插电式混合动力车另有发动机；燃料电池汽车属另一产业链。纯电动汽车不用尾气净化催化剂。',
        en: 'Plug-in hybrids add an engine; fuel-cell cars are another chain. Exhaust catalyst has no place on a battery car.',
      },
    },
  },
});
