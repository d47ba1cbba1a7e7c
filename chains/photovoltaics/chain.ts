import { defineChain } from '../../src/model/define-chain.ts';
import { anodeSlimeReview } from '../sources/anode-slime-review.ts';
import { asbestosDiaphragmNote } from '../sources/asbestos-diaphragm-note.ts';
import { backContactCell } from '../sources/back-contact-cell.ts';
import { backsheetCategories } from '../sources/backsheet-categories.ts';
import { cdteLayers } from '../sources/cdte-layers.ts';
import { chlorophosphorusPatent } from '../sources/chlorophosphorus-patent.ts';
import { cigsLayers } from '../sources/cigs-layers.ts';
import { cigsTrends } from '../sources/cigs-trends.ts';
import { copperByProductMetals } from '../sources/copper-by-product-metals.ts';
import { diamondWireTechnology } from '../sources/diamond-wire-technology.ts';
import { doeFlatPlateModule } from '../sources/doe-flat-plate-module.ts';
import { doeSolarSupplyChain } from '../sources/doe-solar-supply-chain.ts';
import { editors } from '../sources/editors.ts';
import { elkemPolysilicon } from '../sources/elkem-polysilicon.ts';
import { evaCopolymer } from '../sources/eva-copolymer.ts';
import { evaFilmBonding } from '../sources/eva-film-bonding.ts';
import { evaPeroxideCuring } from '../sources/eva-peroxide-curing.ts';
import { fineTungstenWire } from '../sources/fine-tungsten-wire.ts';
import { ftoCoatings } from '../sources/fto-coatings.ts';
import { glassRawMaterials } from '../sources/glass-raw-materials.ts';
import { heterojunctionDeposition } from '../sources/heterojunction-deposition.ts';
import { heterojunctionTco } from '../sources/heterojunction-tco.ts';
import { highPurityQuartzSupply } from '../sources/high-purity-quartz-supply.ts';
import { hydrogenProduction } from '../sources/hydrogen-production.ts';
import { industrialSiliconSolarCells } from '../sources/industrial-silicon-solar-cells.ts';
import { inverterIndustryChain } from '../sources/inverter-industry-chain.ts';
import { isoGraphitePetroleumCoke } from '../sources/iso-graphite-petroleum-coke.ts';
import { junctionBoxDiodes } from '../sources/junction-box-diodes.ts';
import { lowIronGlass } from '../sources/low-iron-glass.ts';
import { maysunCellProcess } from '../sources/maysun-cell-process.ts';
import { nTypeCellReview } from '../sources/n-type-cell-review.ts';
import { netlAirSeparation } from '../sources/netl-air-separation.ts';
import { perovskiteMiniReview } from '../sources/perovskite-mini-review.ts';
import { perovskiteThinGlass } from '../sources/perovskite-thin-glass.ts';
import { plan } from '../sources/plan.ts';
import { poeMarketGap } from '../sources/poe-market-gap.ts';
import { polyesterFilmResist } from '../sources/polyester-film-resist.ts';
import { polysiliconProcesses } from '../sources/polysilicon-processes.ts';
import { pvBalanceOfSystem } from '../sources/pv-balance-of-system.ts';
import { pvCellSevenStages } from '../sources/pv-cell-seven-stages.ts';
import { pvEncapsulantComparison } from '../sources/pv-encapsulant-comparison.ts';
import { pvGlassRawMaterial } from '../sources/pv-glass-raw-material.ts';
import { pvModuleComponents } from '../sources/pv-module-components.ts';
import { pvPullerConference } from '../sources/pv-puller-conference.ts';
import { pvRibbon } from '../sources/pv-ribbon.ts';
import { pveducationScreenPrint } from '../sources/pveducation-screen-print.ts';
import { seleniumMonth } from '../sources/selenium-month.ts';
import { silicaCrucibleCoating } from '../sources/silica-crucible-coating.ts';
import { siliconIndustryGraphite } from '../sources/silicon-industry-graphite.ts';
import { siliconMaterialsPhotovoltaic } from '../sources/silicon-materials-photovoltaic.ts';
import { silverPowderPaste } from '../sources/silver-powder-paste.ts';
import { solarCellThinFilmGuide } from '../sources/solar-cell-thin-film-guide.ts';
import { solarGlassPowderPatent } from '../sources/solar-glass-powder-patent.ts';
import { solarModuleIndustryMap } from '../sources/solar-module-industry-map.ts';
import { solarModuleLayers } from '../sources/solar-module-layers.ts';
import { solarPastePatent } from '../sources/solar-paste-patent.ts';
import { solarQuartzGuide } from '../sources/solar-quartz-guide.ts';
import { tcoDeposition } from '../sources/tco-deposition.ts';
import { topconManufacturing } from '../sources/topcon-manufacturing.ts';
import { tungstenDiamondWire } from '../sources/tungsten-diamond-wire.ts';
import { usgsMcs2003Silver } from '../sources/usgs-mcs-2003-silver.ts';
import { usgsMcs2003Tellurium } from '../sources/usgs-mcs-2003-tellurium.ts';
import { usgsOfr2002Cadmium } from '../sources/usgs-ofr-2002-cadmium.ts';
import { usgsSilver2014 } from '../sources/usgs-silver-2014.ts';

/** Photovoltaic materials — 光伏材料产业链. */
export const photovoltaics = /* @__PURE__ */ defineChain({
  id: 'photovoltaics',
  name: { zh: '光伏材料产业链', en: 'Photovoltaic materials' },
  sources: {
    anodeSlimeReview,
    cdteLayers,
    diamondWireTechnology,
    doeFlatPlateModule,
    doeSolarSupplyChain,
    editors,
    elkemPolysilicon,
    evaCopolymer,
    fineTungstenWire,
    ftoCoatings,
    glassRawMaterials,
    heterojunctionDeposition,
    heterojunctionTco,
    highPurityQuartzSupply,
    hydrogenProduction,
    inverterIndustryChain,
    isoGraphitePetroleumCoke,
    lowIronGlass,
    netlAirSeparation,
    plan,
    polysiliconProcesses,
    pvBalanceOfSystem,
    pvEncapsulantComparison,
    pvModuleComponents,
    pvRibbon,
    pveducationScreenPrint,
    silicaCrucibleCoating,
    siliconIndustryGraphite,
    siliconMaterialsPhotovoltaic,
    solarModuleIndustryMap,
    solarModuleLayers,
    solarQuartzGuide,
    tcoDeposition,
    tungstenDiamondWire,
    usgsSilver2014,
    copperByProductMetals,
    usgsMcs2003Silver,
    usgsMcs2003Tellurium,
    usgsOfr2002Cadmium,
    backContactCell,
    chlorophosphorusPatent,
    cigsTrends,
    evaFilmBonding,
    evaPeroxideCuring,
    industrialSiliconSolarCells,
    junctionBoxDiodes,
    maysunCellProcess,
    nTypeCellReview,
    perovskiteMiniReview,
    perovskiteThinGlass,
    poeMarketGap,
    polyesterFilmResist,
    pvCellSevenStages,
    pvGlassRawMaterial,
    pvPullerConference,
    seleniumMonth,
    silverPowderPaste,
    solarCellThinFilmGuide,
    solarGlassPowderPatent,
    solarPastePatent,
    topconManufacturing,
    backsheetCategories,
    cigsLayers,
    asbestosDiaphragmNote,
  },
  stages: [
    {
      id: 'silicon-and-wafer',
      name: { zh: '高纯硅料、硅棒、硅锭、硅片', en: 'High-purity silicon, rods, ingots, wafers' },
      printed: '高纯硅料、硅棒、硅锭、硅片',
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '几个并列词中隐含先后：硅料制成硅棒或硅锭（二者择一），再切成硅片。',
        en: 'The marks hide a sequence: silicon becomes rods or ingots (alternatives), and these become wafers.',
      },
    },
    {
      id: 'cell',
      name: { zh: '电池片', en: 'Solar cells' },
      printed: '电池片',
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }],
    },
    {
      id: 'module',
      name: { zh: '组件', en: 'Modules' },
      printed: '组件',
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }],
    },
    {
      id: 'application',
      name: { zh: '应用产品', en: 'Applications' },
      printed: '应用产品',
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }],
      note: { zh: '统称：规划未列举具体产品。', en: 'A bag: the plan names no member.' },
    },
    {
      id: 'supporting-product',
      name: { zh: '配套产品', en: 'Supporting products' },
      printed: '配套产品',
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '并非最后一环：坩埚用于晶体生长，玻璃和胶膜用于组件，TCO玻璃用于薄膜组件，逆变器用于系统。',
        en: 'Not the last step: crucibles serve crystal growth, glass and film the module, TCO glass thin-film modules, inverters the system.',
      },
    },
  ],
  nodes: {
    // 高纯硅料
    'water-electrolyser': {
      name: { zh: '电解水制氢设备', en: 'Water electrolyser' },
      aliases: ['水电解槽', 'alkaline electrolyser'],
      stage: 'silicon-and-wafer',
      kind: 'equipment',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'hydrogen for polysilicon',
          level: 'D',
          how: 'judged',
          note: {
            zh: '多晶硅厂通常现场电解水制取补充氢。',
            en: 'Polysilicon works commonly make their make-up hydrogen by water electrolysis on site.',
          },
        },
      ],
      note: {
        zh: '仅消耗水和电，属通用公用工程；链条止于此。',
        en: 'Consumes only water and power, which are general utilities; the chain stops here.',
      },
    },
    hydrogen: {
      name: { zh: '氢气', en: 'Hydrogen' },
      aliases: ['H2', '工业氢气'],
      stage: 'silicon-and-wafer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['organosilicon/natural-gas', 'organosilicon/coal', 'water-electrolyser', 'organosilicon/chlorine'],
          role: 'material',
          claims: [
            { source: 'hydrogenProduction', at: 'Lead: search for "partial oxidation of coal"', level: 'C', how: 'implied' },
            {
              source: 'asbestosDiaphragmNote',
              at: 'Text: "to produce sodium hydroxide (caustic soda), hydrogen, and chlorine"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '四者目前均供应氢气；氯碱电解与氯气同槽副产氢，不消耗氯气。',
            en: 'All four supply hydrogen today; chlor-alkali cells give it beside chlorine, using up none.',
          },
        },
      ],
      claims: [
        { source: 'hydrogenProduction', at: 'Lead: search for "primarily produced by steam reforming"', level: 'C', how: 'implied' },
      ],
      note: { zh: '各种纯度合为一个节点；用户自行现场提纯。', en: 'One node for all purities; users purify it on site.' },
    },
    trichlorosilane: {
      name: { zh: '三氯氢硅', en: 'Trichlorosilane' },
      aliases: ['三氯硅烷', 'SiHCl3', 'HSiCl3', 'TCS'],
      stage: 'silicon-and-wafer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'organosilicon/metallurgical-silicon',
          role: 'material',
          claims: [
            {
              source: 'elkemPolysilicon',
              at: 'Silicon for polysilicon applications: search for "starting material"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'organosilicon/hydrogen-chloride',
          role: 'material',
          claims: [
            {
              source: 'elkemPolysilicon',
              at: 'Silicon for polysilicon applications: search for "hydrogen chloride (HCl)"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'closed-loop hydrochlorination',
              level: 'D',
              how: 'judged',
              note: {
                zh: '冷氢化循环利用四氯化硅，但随残渣损失的氯须以HCl补充。',
                en: 'Cold hydrochlorination recycles silicon tetrachloride, but chlorine lost in residues is made up with HCl.',
              },
            },
          ],
        },
        {
          node: 'hydrogen',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'elkemPolysilicon',
              at: 'Silicon for polysilicon applications: search for "silicon tetrachloride (SiCl4) and hydrogen"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '仅循环四氯化硅的氢氯化消耗氢气；直接氯化反而副产氢气。',
            en: 'Only hydrochlorination of recycled silicon tetrachloride takes hydrogen; direct chlorination gives it off.',
          },
        },
      ],
      claims: [
        {
          source: 'elkemPolysilicon',
          at: 'Silicon for polysilicon applications: search for "trichlorosilane (HSiCl3)"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: {
        zh: '多晶硅厂的四氯化硅循环属内部回用，未列入。',
        en: 'The silicon tetrachloride loop of the polysilicon works is left out: it is internal recycling.',
      },
    },
    silane: {
      name: { zh: '硅烷气', en: 'Monosilane' },
      aliases: ['甲硅烷', 'SiH4', 'electronic silane gas'],
      stage: 'silicon-and-wafer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'trichlorosilane',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'silane',
              level: 'D',
              how: 'judged',
              note: {
                zh: '工业硅烷由三氯氢硅逐级歧化制得。',
                en: 'Industrial silane is made by stepwise disproportionation of trichlorosilane.',
              },
            },
          ],
          note: {
            zh: '另有氟化物路线（六氟硅酸盐），但产量以氯硅烷歧化法为主。',
            en: 'Fluoride routes exist (hexafluorosilicate); chlorosilane disproportionation carries the volume.',
          },
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'silane',
          level: 'D',
          how: 'judged',
          note: {
            zh: '硅烷气用于流化床法多晶硅和晶硅电池的各道PECVD镀膜。',
            en: 'Monosilane feeds fluidised-bed polysilicon and every PECVD film of a silicon cell.',
          },
        },
      ],
    },
    'high-purity-silicon': {
      name: { zh: '高纯硅料', en: 'Solar-grade polysilicon' },
      aliases: ['多晶硅', '多晶硅料', '太阳能级多晶硅', 'polysilicon', 'solar-grade silicon', '高纯晶硅', '低能耗高纯晶硅'],
      stage: 'silicon-and-wafer',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          anyOf: ['trichlorosilane', 'silane'],
          role: 'material',
          claims: [
            {
              source: 'elkemPolysilicon',
              at: 'Silicon for polysilicon applications: search for "high purity silicon called polysilicon"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'siliconMaterialsPhotovoltaic',
              at: 'From Quartz to Module: search for "fluidized bed reactor"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '以三氯氢硅为原料的西门子法棒状硅为主；以硅烷为原料的流化床颗粒硅目前已为硅片厂采购使用。',
            en: 'Siemens rods from trichlorosilane dominate; granular silicon from silane in fluidised beds is bought by wafer makers today.',
          },
        },
        {
          node: 'hydrogen',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'polysilicon deposition',
              level: 'D',
              how: 'judged',
              note: {
                zh: '氢气在西门子还原炉中还原三氯氢硅，在颗粒硅工艺中稀释硅烷并使床层流化。',
                en: 'Hydrogen reduces trichlorosilane in the Siemens reactor and dilutes and fluidises silane in the granular process.',
              },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: '低能耗高纯晶硅' }],
        },
      ],
      claims: [
        { source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' },
        { source: 'polysiliconProcesses', at: 'Heading: search for "Siemens process"', level: 'C', how: 'implied' },
      ],
      note: {
        zh: '物理冶金法提纯硅已不再是当今电池的合格原料，故未列入。',
        en: 'Upgraded metallurgical silicon is no longer a qualified feed for today’s cells and is left out.',
      },
    },
    'granular-silicon': {
      name: { zh: '颗粒硅', en: 'Granular (fluidised-bed) polysilicon' },
      aliases: ['流化床多晶硅', 'FBR granular silicon'],
      stage: 'silicon-and-wafer',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-purity-silicon', mode: 'taxonomy' },
      needs: [
        {
          node: 'silane',
          role: 'material',
          claims: [
            {
              source: 'siliconMaterialsPhotovoltaic',
              at: 'From Quartz to Module: search for "fluidized bed reactor"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '硅烷热分解温度低于三氯氢硅还原，电耗因而较低。',
            en: 'Silane decomposes below the temperature of trichlorosilane reduction, hence the lower power use.',
          },
        },
        {
          node: 'hydrogen',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'fluidised-bed deposition',
              level: 'D',
              how: 'judged',
              note: { zh: '氢气使硅烷稀释并使籽晶床层流化。', en: 'Hydrogen dilutes the silane and fluidises the bed of seed granules.' },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '低能耗、无污染的硅纯化新工艺' }],
        },
      ],
      claims: [
        {
          source: 'siliconMaterialsPhotovoltaic',
          at: 'From Quartz to Module: search for "fluidized bed reactor"',
          level: 'C',
          how: 'implied',
        },
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '低能耗、无污染的硅纯化新工艺' },
      ],
      note: {
        zh: '规划要求的低能耗硅纯化新工艺目前以硅烷流化床法为代表；该工艺产出的颗粒硅是高纯硅料的一个品种。',
        en: 'The low-energy purification the plan asks for is represented today by the silane fluidised bed; its granules are a kind of solar polysilicon.',
      },
    },
    'electronic-grade-polysilicon': {
      name: { zh: '电子级多晶硅', en: 'Electronic-grade polysilicon' },
      aliases: ['半导体级多晶硅', 'EG-Si'],
      stage: 'silicon-and-wafer',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'high-purity-silicon', mode: 'taxonomy' },
      needs: [
        {
          node: 'trichlorosilane',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'electronic-grade polysilicon',
              level: 'D',
              how: 'judged',
              note: {
                zh: '由经专门精馏的三氯氢硅在西门子还原炉中沉积而成。',
                en: 'It is deposited from specially rectified trichlorosilane in Siemens reactors.',
              },
            },
          ],
        },
        {
          node: 'hydrogen',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'electronic-grade polysilicon',
              level: 'D',
              how: 'judged',
              note: {
                zh: '超纯氢是还原炉中的还原剂和载气。',
                en: 'Ultra-pure hydrogen is the reductant and carrier in the deposition reactor.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'electronic-grade polysilicon',
          level: 'D',
          how: 'judged',
          note: {
            zh: '半导体单晶需用11N级多晶硅，光伏料厂的产品不能直接替代。',
            en: 'Semiconductor crystal needs polysilicon of 11N class, which solar plants cannot supply as such.',
          },
        },
      ],
      note: { zh: '该等级有专门的生产厂，故单列其投入。', en: 'Own needs, because the grade has plants of its own.' },
    },
    // 硅棒、硅锭
    argon: {
      name: { zh: '氩气', en: 'Argon' },
      aliases: ['高纯氩', 'Ar'],
      stage: 'silicon-and-wafer',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'netlAirSeparation', at: '3.2 Industrial Gases From Air Separation: Argon', level: 'B', how: 'implied' }],
      note: {
        zh: '在深冷空分装置中由空气分离；空气和电力属公用工程，故链条止于此。',
        en: 'Separated from air in cryogenic plants; air and power are utilities, so the chain stops here.',
      },
    },
    'isostatic-graphite': {
      name: { zh: '等静压石墨', en: 'Isostatic graphite' },
      aliases: ['高纯石墨', '特种石墨', 'isotropic graphite', '石墨热场'],
      stage: 'silicon-and-wafer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/petroleum-coke',
          role: 'material',
          claims: [
            { source: 'isoGraphitePetroleumCoke', at: 'ISO-Graphit: search for "Petrolkoksmaterialien"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'high-quality-steel/coal-tar-pitch',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'isostatic graphite',
              level: 'D',
              how: 'judged',
              note: { zh: '煤沥青用于粘结焦粉并浸渍焙烧坯。', en: 'Coal-tar pitch binds the coke powder and impregnates the baked block.' },
            },
          ],
        },
      ],
      claims: [{ source: 'siliconIndustryGraphite', at: 'Text: search for "consumable parts"', level: 'C', how: 'implied' }],
      note: {
        zh: '代表晶体生长炉热场；碳碳部件可替代其中一部分，但不能替代加热器。',
        en: 'Stands for the hot zone of crystal furnaces; carbon–carbon parts replace some of it but not the heaters.',
      },
    },
    'crystal-puller': {
      name: { zh: '单晶炉', en: 'Czochralski crystal puller' },
      aliases: ['直拉单晶炉', 'CZ puller', 'monocrystalline furnace'],
      stage: 'silicon-and-wafer',
      kind: 'equipment',
      origin: 'reference',
      claims: [{ source: 'pvPullerConference', at: 'Market Drivers: search for "Demand for CZ pullers"', level: 'C', how: 'implied' }],
      note: {
        zh: '专用装备；炉内石墨热场为易耗件，列为硅棒的投入。链条止于此。',
        en: 'A speciality; its graphite hot zone wears and is a need of the rod. The chain stops here.',
      },
    },
    'silicon-rod': {
      name: { zh: '硅棒', en: 'Monocrystalline silicon rod (solar)' },
      aliases: ['单晶硅棒', '光伏单晶硅棒', 'Czochralski rod'],
      stage: 'silicon-and-wafer',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          node: 'high-purity-silicon',
          role: 'material',
          claims: [
            { source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'implied' },
            {
              source: 'doeSolarSupplyChain',
              at: 'U.S. Solar Market and Supply Chain Overview: search for "Polysilicon is melted"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'quartz-crucible',
          role: 'auxiliary',
          claims: [
            { source: 'solarQuartzGuide', at: 'Lead: search for "the crucible"', level: 'C', how: 'implied' },
            { source: 'highPurityQuartzSupply', at: 'Text: search for "make the crucibles"', level: 'C', how: 'implied' },
          ],
          note: { zh: '消耗品：一只坩埚用一炉次。', en: 'Consumed: one crucible serves one furnace run.' },
        },
        {
          node: 'isostatic-graphite',
          role: 'auxiliary',
          claims: [
            {
              source: 'siliconIndustryGraphite',
              at: 'Text: search for "direct pulling single crystal furnace"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'argon',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'Czochralski growth',
              level: 'D',
              how: 'judged',
              note: {
                zh: '晶体在流动的低压氩气中拉制，由氩气带走一氧化硅。',
                en: 'Crystals are pulled under flowing low-pressure argon that carries silicon monoxide away.',
              },
            },
          ],
        },
        {
          node: 'crystal-puller',
          role: 'equipment',
          claims: [{ source: 'pvPullerConference', at: 'Market Drivers: search for "Demand for CZ pullers"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '掺杂剂（镓、硼或磷，ppm级）未列入。',
        en: 'The dopant (gallium, boron or phosphorus, parts per million) is not resolved.',
      },
    },
    'silicon-nitride-powder': {
      name: { zh: '氮化硅粉', en: 'Silicon nitride powder' },
      aliases: ['Si3N4', '高纯氮化硅粉', 'silicon nitride'],
      stage: 'silicon-and-wafer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'organosilicon/metallurgical-silicon',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'silicon nitride',
              level: 'D',
              how: 'judged',
              note: {
                zh: '工业上以硅粉直接氮化为主；酰亚胺热分解法以四氯化硅和氨为原料，用于高端品。',
                en: 'Most powder is nitrided silicon; the imide route from silicon tetrachloride and ammonia serves the finest grades.',
              },
            },
          ],
        },
        {
          node: 'semiconductor-lighting/high-purity-nitrogen',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'silicon nitride',
              level: 'D',
              how: 'judged',
              note: { zh: '硅粉在氮气中氮化。', en: 'Silicon powder is nitrided in nitrogen.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'silicaCrucibleCoating',
          at: 'Abstract: search for "coated with a layer of silicon nitride"',
          level: 'B',
          how: 'implied',
        },
      ],
      note: {
        zh: '用作铸锭坩埚脱模涂层，也是氮化物荧光粉和氮化硅陶瓷的原料。',
        en: 'Release coat of ingot crucibles, and raw material of nitride phosphors and silicon nitride ceramics.',
      },
    },
    'silicon-ingot': {
      name: { zh: '硅锭', en: 'Multicrystalline silicon ingot' },
      aliases: ['多晶硅锭', '铸造多晶硅', 'cast silicon ingot'],
      stage: 'silicon-and-wafer',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          node: 'high-purity-silicon',
          role: 'material',
          claims: [
            { source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'implied' },
            {
              source: 'siliconMaterialsPhotovoltaic',
              at: 'From Quartz to Module: search for "cast into multicrystalline blocks"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'silica-ceramic-crucible',
          role: 'auxiliary',
          claims: [
            { source: 'silicaCrucibleCoating', at: 'Abstract: search for "amorphous silica crucibles"', level: 'B', how: 'implied' },
          ],
          note: { zh: '内壁涂氮化硅作脱模层，一次性使用。', en: 'Coated with silicon nitride as release layer and used once.' },
        },
        {
          node: 'isostatic-graphite',
          role: 'auxiliary',
          claims: [{ source: 'siliconIndustryGraphite', at: 'Text: search for "ingot furnace heater"', level: 'C', how: 'implied' }],
        },
        {
          node: 'argon',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'directional solidification',
              level: 'D',
              how: 'judged',
              note: { zh: '铸锭炉在氩气气氛下运行。', en: 'Casting furnaces work under argon.' },
            },
          ],
        },
        {
          node: 'silicon-nitride-powder',
          role: 'auxiliary',
          claims: [{ source: 'silicaCrucibleCoating', at: 'Abstract: search for "interface releasing agent"', level: 'B', how: 'implied' }],
          note: { zh: '每只坩埚喷涂一次，缺之硅锭粘埚开裂。', en: 'Sprayed on every crucible; without it the ingot sticks and cracks.' },
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '铸锭硅片的市场已几乎全部让位于直拉单晶；该路线仍属合格，且为规划所列。',
        en: 'Cast wafers have lost nearly all of the market to pulled crystal; the route is still qualified and printed.',
      },
    },
    // 硅片
    'tungsten-wire': {
      name: { zh: '钨丝', en: 'Fine tungsten wire' },
      aliases: ['光伏钨丝', '钨丝母线', 'tungsten core wire'],
      stage: 'silicon-and-wafer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'cemented-carbide/tungsten-powder',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'tungsten wire',
              level: 'D',
              how: 'judged',
              note: {
                zh: '掺杂钨粉经压制、烧结、旋锻、拉拔成丝。',
                en: 'Doped tungsten powder is pressed, sintered, swaged and drawn to wire.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'fineTungstenWire',
          at: 'Text: search for "fine tungsten wire can replace carbon steel wire"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'diamond-wire': {
      name: { zh: '金刚石线', en: 'Diamond wire' },
      aliases: ['金刚线', '电镀金刚线', 'diamond wire saw'],
      stage: 'silicon-and-wafer',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          anyOf: ['high-quality-steel/steel-wire-rod', 'tungsten-wire'],
          role: 'material',
          claims: [
            { source: 'tungstenDiamondWire', at: 'Text: search for "tungsten diamond wires as core wires"', level: 'C', how: 'implied' },
            { source: 'fineTungstenWire', at: 'Text: search for "mostly made of carbon steel wire"', level: 'C', how: 'implied' },
          ],
          note: { zh: '高碳钢丝和钨丝母线均已批量使用。', en: 'High-carbon steel and tungsten core wires are both in volume use.' },
        },
        {
          node: 'cemented-carbide/synthetic-diamond',
          role: 'material',
          claims: [{ source: 'diamondWireTechnology', at: 'Text: search for "diamond particles"', level: 'C', how: 'implied' }],
          note: { zh: '以微粉形式使用。', en: 'As micron powder.' },
        },
        {
          node: 'new-energy-vehicle/refined-nickel',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'electroplated diamond wire',
              level: 'D',
              how: 'judged',
              note: {
                zh: '以电镀镍固结磨粒；树脂金刚石线在硅片切割中占比很小。',
                en: 'Electroplated nickel holds the grit; resin-bonded wire is marginal in wafering.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'diamondWireTechnology',
          at: 'Text: search for "electroplated diamond wire and resin diamond wire"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'silicon-wafer': {
      name: { zh: '硅片', en: 'Silicon wafer (solar)' },
      aliases: ['光伏硅片', '太阳能硅片', 'solar wafer'],
      stage: 'silicon-and-wafer',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          anyOf: ['silicon-rod', 'silicon-ingot'],
          role: 'material',
          claims: [
            { source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'implied' },
            {
              source: 'siliconMaterialsPhotovoltaic',
              at: 'From Quartz to Module: search for "Ingots are sliced into wafers"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '直拉单晶与铸锭多晶可互相替代：二者切成的硅片电池线均可使用。',
            en: 'Pulled and cast crystal are alternatives: either is sliced to wafers that cell lines accept.',
          },
        },
        {
          node: 'diamond-wire',
          role: 'auxiliary',
          claims: [
            { source: 'solarModuleIndustryMap', at: 'Upstream Tier 1: search for "Diamond-wire sawing"', level: 'C', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '半导体硅片是另一种产品，列于电子信息链。',
        en: 'Semiconductor wafers are another good and stand in the electronics chain.',
      },
    },
    // 电池片：银
    'silver-ore': {
      name: { zh: '含银矿石', en: 'Silver-bearing ore' },
      aliases: ['银矿', 'silver ore'],
      stage: 'cell',
      kind: 'resource',
      origin: 'reference',
      claims: [{ source: 'usgsSilver2014', at: 'Production: search for "byproduct from"', level: 'A', how: 'implied' }],
      note: {
        zh: '包括独立银矿，以及在铅冶炼环节回收银的铅锌矿。',
        en: 'Silver ores proper and lead–zinc ores whose silver is won at the lead smelter.',
      },
    },
    'copper-anode-slime': {
      name: { zh: '铜阳极泥', en: 'Copper anode slime' },
      aliases: ['阳极泥', 'anode slime'],
      stage: 'cell',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'copper-and-alloys/primary-anode-copper',
          role: 'material',
          claims: [
            {
              source: 'copperByProductMetals',
              at: 'Abstract: search for "32 copper electrorefineries"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '副产物：矿产铜电解精炼时产出阳极泥，产量随铜而定。',
            en: 'A by-product: slime falls where mined copper is refined electrolytically, so its volume follows copper.',
          },
        },
      ],
      claims: [{ source: 'anodeSlimeReview', at: 'Abstract: search for "Copper anode slime (CAS)"', level: 'B', how: 'implied' }],
    },
    silver: {
      name: { zh: '银', en: 'Silver' },
      aliases: ['白银', 'Ag'],
      stage: 'cell',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['silver-ore', 'copper-anode-slime'],
          role: 'material',
          claims: [
            {
              source: 'usgsMcs2003Silver',
              at: 'Domestic Production and Use: "the processing of copper, lead, and zinc ores"',
              level: 'A',
              how: 'implied',
            },
            { source: 'anodeSlimeReview', at: 'Abstract: search for "Se, Te, Au, Ag, Pt, and Pd"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '二者均可产出合格交割银；再生银可作补充，但不足以支撑需求。',
            en: 'Both give good-delivery silver; recycled silver adds to them but cannot carry the load.',
          },
        },
      ],
      claims: [
        {
          source: 'usgsMcs2003Silver',
          at: 'Domestic Production and Use: "the processing of copper, lead, and zinc ores"',
          level: 'A',
          how: 'implied',
        },
      ],
    },
    'silver-powder': {
      name: { zh: '银粉', en: 'Silver powder (for pastes)' },
      aliases: ['浆料用银粉', '球形银粉'],
      stage: 'cell',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'silver',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'silver powder',
              level: 'D',
              how: 'judged',
              note: {
                zh: '银锭制成硝酸银溶液，再经化学还原得到球形粉。',
                en: 'Silver is dissolved to nitrate and reduced to spherical powder.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'silverPowderPaste', at: 'Abstract: search for "silver powder particle size"', level: 'B', how: 'implied' }],
      note: {
        zh: '粒度和形貌决定浆料性能，长期依赖进口；硝酸和还原剂未列入。',
        en: 'Size and shape decide the paste and long made it an import; nitric acid and reductant are not resolved.',
      },
    },
    'glass-frit': {
      name: { zh: '玻璃粉', en: 'Glass frit (for metal pastes)' },
      aliases: ['浆料用玻璃粉'],
      stage: 'cell',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'tellurium',
          role: 'material',
          essential: false,
          claims: [
            { source: 'solarGlassPowderPatent', at: 'Abstract: search for "TeO2"', level: 'C', how: 'implied' },
            { source: 'solarPastePatent', at: 'Abstract: search for "tellurium oxides"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '现行烧穿型浆料多用铅碲玻璃粉；不含碲的旧配方接触电阻较高。',
            en: 'Present fire-through pastes mostly take lead–tellurite frit; older tellurium-free frits give higher contact resistance.',
          },
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'glass frit',
          level: 'D',
          how: 'judged',
          note: {
            zh: '含铅或含碲玻璃粉烧穿氮化硅层，形成接触。',
            en: 'Lead- or tellurium-bearing glass powder etches through the nitride and makes the contact.',
          },
        },
      ],
      note: {
        zh: '由浆料厂外购的专用产品；氧化铅、氧化铋和氧化硅未列入。',
        en: 'A speciality bought by paste makers; oxides of lead, bismuth and silicon are not resolved.',
      },
    },
    'silver-paste': {
      name: { zh: '银浆', en: 'Silver paste' },
      aliases: ['光伏银浆', '导电银浆', '正面银浆', 'silver conductor paste'],
      stage: 'cell',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'silver-powder',
          role: 'material',
          claims: [
            {
              source: 'pveducationScreenPrint',
              at: 'Screen Print Front: search for "silver still exists as a powder"',
              level: 'C',
              how: 'implied',
            },
            { source: 'solarPastePatent', at: 'Abstract: search for "silver powders"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'glass-frit',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'siliconMaterialsPhotovoltaic',
              at: 'Where Silicon Materials Enter: search for "glass frit"',
              level: 'C',
              how: 'implied',
            },
            { source: 'solarPastePatent', at: 'Abstract: search for "composite glass frit"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '烧穿型浆料必不可少；异质结电池用低温浆料不含玻璃粉。',
            en: 'Fire-through paste cannot do without it; low-temperature paste for heterojunction cells is frit-free.',
          },
        },
      ],
      claims: [{ source: 'pveducationScreenPrint', at: 'Screen Print Front: search for "Silver paste"', level: 'C', how: 'implied' }],
      note: {
        zh: '银包铜和电镀铜正在导入，目前用量仍以银为主。',
        en: 'Silver-coated copper and copper plating are entering; most of the volume is still silver.',
      },
    },
    // 电池片
    'aluminium-paste': {
      name: { zh: '光伏铝浆', en: 'Aluminium paste (for solar cells)' },
      aliases: ['铝浆', '背场铝浆', 'aluminium paste'],
      stage: 'cell',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'light-alloys/primary-aluminium',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'aluminium paste',
              level: 'D',
              how: 'judged',
              note: { zh: '由原铝雾化成球形铝粉制浆。', en: 'The paste is made of spherical powder atomised from primary aluminium.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'rear contact',
          level: 'D',
          how: 'judged',
          note: {
            zh: 'PERC电池背面局部接触由丝网印刷铝浆烧结形成。',
            en: 'The local rear contacts of PERC cells are fired from screen-printed aluminium paste.',
          },
        },
      ],
    },
    'phosphorus-oxychloride': {
      name: { zh: '三氯氧磷', en: 'Phosphorus oxychloride' },
      aliases: ['POCl3', '磷酰氯', 'phosphoryl chloride'],
      stage: 'cell',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'copper-and-alloys/yellow-phosphorus',
          role: 'material',
          claims: [{ source: 'chlorophosphorusPatent', at: 'Claims: search for "adding yellow phosphorus"', level: 'C', how: 'implied' }],
        },
        {
          node: 'organosilicon/chlorine',
          role: 'material',
          claims: [
            { source: 'chlorophosphorusPatent', at: 'Claims: search for "mixture of chlorine and oxygen"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'high-quality-steel/industrial-oxygen',
          role: 'material',
          claims: [
            { source: 'chlorophosphorusPatent', at: 'Claims: search for "mixture of chlorine and oxygen"', level: 'C', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'maysunCellProcess', at: '2. Diffusion: search for "POCl3 is the current choice"', level: 'C', how: 'implied' }],
      note: { zh: '电池用6N级由工业品精馏而得。', en: 'The 6N grade for cells is rectified from the technical product.' },
    },
    'pecvd-equipment': {
      name: { zh: 'PECVD镀膜设备', en: 'PECVD equipment (solar)' },
      aliases: ['PECVD设备', '管式PECVD', 'PECVD tool'],
      stage: 'cell',
      kind: 'equipment',
      origin: 'reference',
      claims: [
        {
          source: 'solarCellThinFilmGuide',
          at: 'TL;DR Summary: search for "PECVD SiNx anti-reflection coating"',
          level: 'C',
          how: 'implied',
        },
        { source: 'heterojunctionDeposition', at: 'Abstract: search for "plasma enhanced"', level: 'B', how: 'implied' },
      ],
      note: { zh: '专用装备，真空腔、射频电源和载板未列入。', en: 'A speciality; chambers, generators and carriers are not resolved.' },
    },
    'screen-printer': {
      name: { zh: '丝网印刷设备', en: 'Screen-printing line (solar)' },
      aliases: ['电池片丝网印刷机', 'screen printing equipment'],
      stage: 'cell',
      kind: 'equipment',
      origin: 'reference',
      claims: [
        { source: 'pveducationScreenPrint', at: 'Screen Print Front: search for "Silver paste is forced"', level: 'C', how: 'implied' },
      ],
      note: { zh: '含烘干和烧结炉；网版未列入。', en: 'With dryer and firing furnace; screens are not resolved.' },
    },
    'diffused-junction-cell': {
      name: { zh: '扩散结晶硅电池', en: 'Diffused-junction silicon cell (PERC, TOPCon)' },
      aliases: ['PERC', 'TOPCon', 'PERC电池', 'TOPCon电池'],
      stage: 'cell',
      kind: 'component',
      origin: 'reference',
      variantOf: { node: 'solar-cell', mode: 'any' },
      needs: [
        {
          node: 'silicon-wafer',
          role: 'material',
          claims: [
            {
              source: 'doeSolarSupplyChain',
              at: 'U.S. Solar Market and Supply Chain Overview: search for "processed to make solar cells"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'silver-paste',
          role: 'material',
          claims: [
            { source: 'pveducationScreenPrint', at: 'Screen Print Front: search for "Silver paste is forced"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'silane',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'SiNx and poly-silicon films',
              level: 'D',
              how: 'judged',
              note: { zh: '硅烷用于沉积氮化硅层和多晶硅层。', en: 'Silane feeds the silicon nitride and the poly-silicon layers.' },
            },
            { source: 'solarCellThinFilmGuide', at: 'TL;DR Summary: search for "SiH4/NH3"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'semiconductor-lighting/high-purity-ammonia',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'SiNx films',
              level: 'D',
              how: 'judged',
              note: {
                zh: '氨与硅烷生成含氢氮化硅，起钝化和减反射作用。',
                en: 'Ammonia and silane form the hydrogenated silicon nitride that passivates and reduces reflection.',
              },
            },
            { source: 'solarCellThinFilmGuide', at: 'TL;DR Summary: search for "SiH4/NH3"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'semiconductor-lighting/trimethylaluminium',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'AlOx passivation',
              level: 'D',
              how: 'judged',
              note: {
                zh: '三甲基铝是氧化铝钝化层的前驱体，用于PERC背面和TOPCon发射极。',
                en: 'Trimethylaluminium is the precursor of the aluminium oxide that passivates PERC rears and TOPCon emitters.',
              },
            },
            { source: 'solarCellThinFilmGuide', at: 'TL;DR Summary: search for "TMA/H2O"', level: 'C', how: 'implied' },
          ],
          note: { zh: '光伏级，纯度低于外延用三甲基铝。', en: 'A solar grade, less pure than that for epitaxy.' },
        },
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'cell wet chemistry',
              level: 'D',
              how: 'judged',
              note: {
                zh: '氢氟酸用于去除损伤层残留、掺杂玻璃层和自然氧化层。',
                en: 'Hydrofluoric acid strips saw damage residues, doped glass and native oxide.',
              },
            },
            {
              source: 'pvCellSevenStages',
              at: 'Surface Texturing, Cleaning, and Wet Chemistry: search for "final HF dip"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          anyOf: ['phosphorus-oxychloride', 'semiconductor-lighting/phosphine'],
          role: 'auxiliary',
          claims: [
            { source: 'maysunCellProcess', at: '2. Diffusion: search for "POCl3 is the current choice"', level: 'C', how: 'implied' },
            { source: 'topconManufacturing', at: 'Abstract: search for "diffusion/annealing"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '磷源：三氯氧磷管式扩散，或沉积多晶硅时以磷烷原位掺杂；两法均已量产。',
            en: 'Phosphorus source: oxychloride in tube furnaces, or phosphine doped in as the poly-silicon is deposited; both are in volume.',
          },
        },
        {
          anyOf: ['rare-earth-magnets/potassium-hydroxide', 'organosilicon/caustic-soda'],
          role: 'auxiliary',
          claims: [
            { source: 'maysunCellProcess', at: '1. Texturing: search for "treated with alkali"', level: 'C', how: 'implied' },
            {
              source: 'pvCellSevenStages',
              at: 'Surface Texturing, Cleaning, and Wet Chemistry: search for "alkaline texturing"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '碱制绒：现以氢氧化钾为主，氢氧化钠作用相同，均为合格制绒碱。',
            en: 'Alkaline texturing; potassium hydroxide prevails now, sodium hydroxide does the same.',
          },
        },
        {
          node: 'pecvd-equipment',
          role: 'equipment',
          claims: [
            {
              source: 'solarCellThinFilmGuide',
              at: 'TL;DR Summary: search for "PECVD SiNx anti-reflection coating"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'screen-printer',
          role: 'equipment',
          claims: [
            { source: 'industrialSiliconSolarCells', at: 'Abstract: search for "screen-printing process"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'aluminium-paste',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'rear contact',
              level: 'D',
              how: 'judged',
              note: {
                zh: 'PERC背面用铝浆；TOPCon正面用含铝银浆，无铝背场。',
                en: 'PERC takes aluminium paste on the rear; TOPCon prints an aluminium-bearing silver paste in front and has no aluminium rear.',
              },
            },
          ],
          note: { zh: '仅PERC需要。', en: 'PERC only.' },
        },
      ],
      claims: [
        { source: 'heterojunctionTco', at: 'Introduction: search for "passivated emitter and rear contact"', level: 'B', how: 'implied' },
      ],
      note: {
        zh: 'TOPCon所用硼源（三氯化硼等）、热氧化和清洗用化学品未列入。',
        en: 'The boron source of TOPCon (boron trichloride and others) and cleaning chemicals are not resolved.',
      },
    },
    'heterojunction-cell': {
      name: { zh: '异质结电池', en: 'Silicon heterojunction cell' },
      aliases: ['HJT', 'HIT', 'SHJ'],
      stage: 'cell',
      kind: 'component',
      origin: 'reference',
      variantOf: { node: 'solar-cell', mode: 'any' },
      needs: [
        {
          node: 'silicon-wafer',
          role: 'material',
          claims: [
            {
              source: 'heterojunctionDeposition',
              at: 'Abstract: search for "monocrystalline silicon (c-Si) wafer"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'silane',
          role: 'auxiliary',
          claims: [
            {
              source: 'heterojunctionDeposition',
              at: 'Abstract: search for "plasma enhanced"',
              level: 'B',
              how: 'implied',
              note: { zh: '文中所述非晶硅由硅烷沉积而成。', en: 'The amorphous silicon named there is deposited from silane.' },
            },
          ],
        },
        {
          node: 'semiconductor-lighting/indium-tin-oxide-target',
          role: 'auxiliary',
          claims: [
            { source: 'heterojunctionDeposition', at: 'Abstract: search for "indium tin oxide"', level: 'B', how: 'implied' },
            { source: 'heterojunctionTco', at: 'Abstract: search for "transparent conductive oxide (TCO)"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '掺铝氧化锌可在其中一面部分替代；无铟电池尚未量产。',
            en: 'Aluminium-doped zinc oxide can replace part of it on one side; indium-free cells are not yet in volume.',
          },
        },
        {
          node: 'silver-paste',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'heterojunction metallisation',
              level: 'D',
              how: 'judged',
              note: {
                zh: '双面印刷低温银浆，单耗高于其他电池。',
                en: 'Low-temperature silver paste is printed on both faces, at a higher laydown than on other cells.',
              },
            },
          ],
        },
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'cell wet chemistry',
              level: 'D',
              how: 'judged',
              note: {
                zh: '沉积非晶硅层前，硅片须先浸氢氟酸。',
                en: 'The wafer is dipped in hydrofluoric acid just before the amorphous layers are deposited.',
              },
            },
          ],
        },
        {
          node: 'semiconductor-lighting/phosphine',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'doped amorphous silicon',
              level: 'D',
              how: 'judged',
              note: {
                zh: 'n型非晶硅或微晶硅层以磷烷掺杂。',
                en: 'The n-type amorphous or microcrystalline layer is doped with phosphine.',
              },
            },
          ],
          note: { zh: 'p型层所用硼烷未列入。', en: 'Diborane for the p-type layer is not resolved.' },
        },
        {
          anyOf: ['rare-earth-magnets/potassium-hydroxide', 'organosilicon/caustic-soda'],
          role: 'auxiliary',
          claims: [
            { source: 'maysunCellProcess', at: '1. Texturing: search for "treated with alkali"', level: 'C', how: 'implied' },
            {
              source: 'pvCellSevenStages',
              at: 'Surface Texturing, Cleaning, and Wet Chemistry: search for "alkaline texturing"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '碱制绒：现以氢氧化钾为主，氢氧化钠作用相同，均为合格制绒碱。',
            en: 'Alkaline texturing; potassium hydroxide prevails now, sodium hydroxide does the same.',
          },
        },
        {
          node: 'pecvd-equipment',
          role: 'equipment',
          claims: [{ source: 'heterojunctionDeposition', at: 'Abstract: search for "plasma enhanced"', level: 'B', how: 'implied' }],
        },
        {
          node: 'screen-printer',
          role: 'equipment',
          claims: [
            { source: 'industrialSiliconSolarCells', at: 'Abstract: search for "screen-printing process"', level: 'B', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'heterojunctionTco', at: 'Introduction: search for "largescale production"', level: 'B', how: 'implied' }],
    },
    'back-contact-cell': {
      name: { zh: '背接触电池', en: 'Interdigitated back-contact silicon cell' },
      aliases: ['BC电池', 'IBC', 'HPBC', 'ABC电池', 'back-contact cell'],
      stage: 'cell',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'solar-cell', mode: 'any' },
      needs: [
        {
          node: 'silicon-wafer',
          role: 'material',
          claims: [
            { source: 'nTypeCellReview', at: 'Abstract: search for "n-type crystalline silicon wafers"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'silane',
          role: 'auxiliary',
          claims: [
            {
              source: 'backContactCell',
              at: 'Abstract: search for "nanocrystalline tunnel stack"',
              level: 'B',
              how: 'implied',
              note: { zh: '该叠层由硅烷沉积。', en: 'The stack is deposited from silane.' },
            },
          ],
        },
        {
          node: 'silver-paste',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'back-contact metallisation',
              level: 'D',
              how: 'judged',
              note: { zh: '正负极栅线均印于背面。', en: 'Both sets of fingers are printed on the rear.' },
            },
          ],
        },
        {
          anyOf: ['rare-earth-magnets/potassium-hydroxide', 'organosilicon/caustic-soda'],
          role: 'auxiliary',
          claims: [
            { source: 'maysunCellProcess', at: '1. Texturing: search for "treated with alkali"', level: 'C', how: 'implied' },
            {
              source: 'pvCellSevenStages',
              at: 'Surface Texturing, Cleaning, and Wet Chemistry: search for "alkaline texturing"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '碱制绒：现以氢氧化钾为主，氢氧化钠作用相同，均为合格制绒碱。',
            en: 'Alkaline texturing; potassium hydroxide prevails now, sodium hydroxide does the same.',
          },
        },
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'auxiliary',
          claims: [
            {
              source: 'pvCellSevenStages',
              at: 'Surface Texturing, Cleaning, and Wet Chemistry: search for "final HF dip"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'pecvd-equipment',
          role: 'equipment',
          claims: [
            {
              source: 'solarCellThinFilmGuide',
              at: 'TL;DR Summary: search for "PECVD SiNx anti-reflection coating"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'screen-printer',
          role: 'equipment',
          claims: [
            { source: 'industrialSiliconSolarCells', at: 'Abstract: search for "screen-printing process"', level: 'B', how: 'implied' },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '新型晶体硅太阳能电池' }],
        },
      ],
      claims: [
        { source: 'nTypeCellReview', at: 'Abstract: search for "various solar cell structures"', level: 'B', how: 'implied' },
        {
          source: 'backContactCell',
          at: 'Abstract: search for "Interdigitated back-contact (IBC) solar cells"',
          level: 'B',
          how: 'implied',
        },
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '新型晶体硅太阳能电池' },
      ],
      note: {
        zh: 'TOPCon、异质结和背接触是规划所称新型晶体硅太阳能电池的三种结构；背接触电池已批量销售。',
        en: 'TOPCon, heterojunction and back contact are the three architectures that 新型晶体硅太阳能电池 stands for; back-contact cells are sold in volume.',
      },
    },
    'solar-cell': {
      name: { zh: '电池片', en: 'Solar cell' },
      aliases: [
        '太阳能电池片',
        '晶硅电池',
        '太阳能电池',
        'silicon solar cell',
        'photovoltaic cell',
        '新型晶体硅太阳能电池',
        '晶体硅太阳能电池',
      ],
      stage: 'cell',
      kind: 'component',
      origin: 'printed',
      needs: [
        {
          node: 'silicon-wafer',
          role: 'material',
          claims: [
            { source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'implied' },
            {
              source: 'doeSolarSupplyChain',
              at: 'U.S. Solar Market and Supply Chain Overview: search for "processed to make solar cells"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: '新型晶体硅太阳能电池' }],
        },
      ],
      claims: [
        { source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' },
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: '新型晶体硅太阳能电池' },
      ],
      note: {
        zh: '各结构中有一种可产即可成立，组件厂均有采购；不同的投入分列于各子类。',
        en: 'Runs when any of the architectures does; module makers buy them all. Inputs that differ stand at the variants.',
      },
    },
    // 组件
    'pv-ribbon': {
      name: { zh: '光伏焊带', en: 'Photovoltaic ribbon' },
      aliases: ['焊带', '涂锡焊带', 'tabbing ribbon'],
      stage: 'module',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'copper-and-alloys/copper-wire-rod',
          role: 'material',
          claims: [
            {
              source: 'pvRibbon',
              at: 'Tin coated copper strip processing method: search for "Copper wire flattening"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '也可用分切铜带，但通常由线杆压延成扁线或拉成圆线。',
            en: 'Slit strip serves too; flattened or round wire from rod is usual.',
          },
        },
        {
          node: 'electronic-information/solder',
          role: 'material',
          claims: [{ source: 'pvRibbon', at: 'By tin coating layer: search for "60%Sn 40%Pb"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'pvRibbon', at: 'Lead: search for "tinned copper tape"', level: 'C', how: 'implied' }],
    },
    'junction-box': {
      name: { zh: '接线盒', en: 'PV junction box' },
      aliases: ['光伏接线盒'],
      stage: 'module',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'copper-and-alloys/electric-cable',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'junction box',
              level: 'D',
              how: 'judged',
              note: { zh: '每只接线盒引出两根光伏电缆。', en: 'Each box ends in two sun-proof cables.' },
            },
          ],
        },
        {
          node: 'copper-and-alloys/electrical-connector',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'junction box',
              level: 'D',
              how: 'judged',
              note: { zh: '组串内各组件以插接式连接器相连。', en: 'Plug connectors join the modules of a string.' },
            },
          ],
        },
        {
          node: 'electronic-information/diode',
          role: 'component',
          claims: [
            {
              source: 'junctionBoxDiodes',
              at: 'Delving into the Significance of Diodes: search for "Bypass Protection"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '旁路二极管。', en: 'The bypass diodes.' },
        },
        {
          node: 'organosilicon/silicone-potting-compound',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'junction box',
              level: 'D',
              how: 'judged',
              note: { zh: '组件用接线盒大多灌封有机硅以导热防潮。', en: 'Most boxes are potted in silicone for heat and moisture.' },
            },
          ],
          note: { zh: '少数接线盒不灌封。', en: 'Some boxes are left unpotted.' },
        },
      ],
      claims: [{ source: 'pvModuleComponents', at: 'Lead: search for "junction box"', level: 'C', how: 'implied' }],
      note: { zh: '塑料盒体未列入。', en: 'The plastic body is not resolved.' },
    },
    'alpha-olefin': {
      name: { zh: 'α-烯烃', en: 'Alpha-olefin comonomer (1-octene)' },
      aliases: ['1-辛烯', '1-octene', 'LAO'],
      stage: 'module',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/ethylene',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'linear alpha-olefin',
              level: 'D',
              how: 'judged',
              note: {
                zh: '1-辛烯主要由乙烯选择性齐聚制得，煤制油副产提取为另一来源。',
                en: '1-Octene is mostly made by selective oligomerisation of ethylene; extraction from coal liquids is the other source.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'poeMarketGap',
          at: 'The demand and supply of POE in China: search for "limited supply of ɑ-olefen"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'poe-resin': {
      name: { zh: 'POE树脂', en: 'Polyolefin elastomer resin' },
      aliases: ['POE', 'POE粒子', '聚烯烃弹性体', 'polyolefin elastomer'],
      stage: 'module',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/ethylene',
          role: 'material',
          claims: [
            {
              source: 'poeMarketGap',
              at: 'POE consumption in China: search for "ethylene-ɑ-olefen copolymer"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'alpha-olefin',
          role: 'material',
          claims: [
            {
              source: 'poeMarketGap',
              at: 'The demand and supply of POE in China: search for "limited supply of ɑ-olefen"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'poeMarketGap', at: 'Opening: search for "Polyolefin elastomer (POE)"', level: 'C', how: 'implied' }],
      note: { zh: '茂金属催化剂未列入。', en: 'The metallocene catalyst is not resolved.' },
    },
    'poe-film': {
      name: { zh: 'POE胶膜', en: 'POE encapsulant film' },
      aliases: ['POE膜', 'EPE胶膜', 'polyolefin elastomer film'],
      stage: 'module',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'poe-resin',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'polyolefin elastomer',
              level: 'D',
              how: 'judged',
              note: { zh: '树脂为乙烯与丁烯或辛烯的共聚物。', en: 'The resin is a copolymer of ethylene with butene or octene.' },
            },
            { source: 'poeMarketGap', at: 'Opening: search for "photovoltaic film"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'organosilicon/silane-coupling-agent',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'polyolefin encapsulant',
              level: 'D',
              how: 'judged',
              note: {
                zh: '聚烯烃无极性，须加硅烷偶联剂才能粘结玻璃。',
                en: 'The polyolefin has no polarity and holds to glass only with a silane.',
              },
            },
          ],
        },
        {
          node: 'organosilicon/organic-peroxide',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'polyolefin encapsulant',
              level: 'D',
              how: 'judged',
              note: {
                zh: '交联型POE胶膜以过氧化物交联；热塑型不需。',
                en: 'Cross-linking POE films are cured with peroxide; thermoplastic ones are not.',
              },
            },
          ],
          note: { zh: '热塑型胶膜不需。', en: 'Thermoplastic films do without.' },
        },
      ],
      claims: [{ source: 'pvEncapsulantComparison', at: 'Text: search for "POE (Polyolefin Elastomer)"', level: 'C', how: 'implied' }],
      note: { zh: 'EPE共挤膜同时使用EVA树脂。', en: 'Co-extruded EPE film takes EVA resin as well.' },
    },
    'polyester-film': {
      name: { zh: '聚酯薄膜', en: 'Biaxially oriented polyester film' },
      aliases: ['BOPET', 'PET薄膜', 'PET基膜', 'polyester film'],
      stage: 'module',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'polyesterFilmResist', at: 'Text: search for "boPET film"', level: 'C', how: 'implied' }],
      note: {
        zh: '由聚对苯二甲酸乙二醇酯双向拉伸而成；树脂不在十一条产业链内，链条止于此。',
        en: 'Drawn from polyethylene terephthalate, which stands outside the eleven chains; the chain stops here.',
      },
    },
    backsheet: {
      name: { zh: '光伏背板', en: 'PV backsheet' },
      aliases: ['太阳能背板', '背板膜'],
      stage: 'module',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/polyvinylidene-fluoride',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'solarModuleLayers',
              at: 'Tedlar laminated film: search for "polyvinyl fluoride"',
              level: 'C',
              how: 'implied',
              note: { zh: '国产背板大多已用PVDF膜取代PVF膜。', en: 'PVDF film took the place of PVF in most Chinese sheets.' },
            },
          ],
          note: {
            zh: '无氟背板也属合格产品，故含氟聚合物可提升性能，但不起决定作用。',
            en: 'Fluorine-free sheets are qualified too, so fluoropolymer improves but does not decide.',
          },
        },
        {
          node: 'polyester-film',
          role: 'material',
          claims: [
            {
              source: 'backsheetCategories',
              at: 'Two-side Fluoropolymer layered Backsheet: search for "PET (Polyethylene Terephthalate) based backsheet at the core"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'doeSolarSupplyChain',
          at: 'U.S. Solar Market and Supply Chain Overview: search for "plastic sheets"',
          level: 'B',
          how: 'implied',
        },
      ],
      note: {
        zh: '外层氟膜或涂层之间为PET基膜；粘结胶未列入。',
        en: 'The PET core lies between fluoropolymer films or coatings; the adhesive is not resolved.',
      },
    },
    'module-laminator': {
      name: { zh: '层压机', en: 'PV module laminator' },
      aliases: ['光伏层压机', 'laminator'],
      stage: 'module',
      kind: 'equipment',
      origin: 'reference',
      claims: [
        {
          source: 'evaFilmBonding',
          at: 'Explanation of bonded package principle: search for "when the components are laminated"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: { zh: '专用装备；链条止于此。', en: 'A speciality; the chain stops here.' },
    },
    'pv-module': {
      name: { zh: '组件', en: 'Crystalline silicon PV module' },
      aliases: ['光伏组件', '晶硅组件', '太阳能组件', '太阳能电池板', 'PV module', 'solar panel'],
      stage: 'module',
      kind: 'product',
      origin: 'printed',
      endProduct: true,
      needs: [
        {
          node: 'solar-cell',
          role: 'component',
          claims: [
            { source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'implied' },
            {
              source: 'doeSolarSupplyChain',
              at: 'U.S. Solar Market and Supply Chain Overview: search for "sandwiched between glass"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'ultra-clear-glass',
          role: 'material',
          claims: [
            { source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'implied' },
            { source: 'doeFlatPlateModule', at: 'Front Surface Materials: search for "low-iron glass"', level: 'B', how: 'implied' },
          ],
        },
        {
          anyOf: ['eva-film', 'poe-film'],
          role: 'material',
          claims: [
            { source: 'doeFlatPlateModule', at: 'Encapsulant: search for "most commonly used encapsulant"', level: 'B', how: 'implied' },
            { source: 'pvEncapsulantComparison', at: 'Text: search for "POE (Polyolefin Elastomer)"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: 'EVA膜和聚烯烃胶膜（POE，含EVA–POE–EVA共挤膜）均为合格封装胶膜；双玻n型组件多用POE。',
            en: 'EVA and polyolefin (POE, also as EVA–POE–EVA) films are both qualified encapsulants; double-glass n-type modules favour POE.',
          },
        },
        {
          anyOf: ['backsheet', 'ultra-clear-glass'],
          role: 'material',
          claims: [{ source: 'solarModuleLayers', at: 'Tedlar laminated film: search for "or a glass plate"', level: 'C', how: 'implied' }],
          note: {
            zh: '背面盖板：聚合物背板或第二片玻璃；双玻组件已是标准产品。',
            en: 'Rear cover: polymer sheet or a second pane; double-glass modules are a standard product.',
          },
        },
        {
          node: 'pv-ribbon',
          role: 'component',
          claims: [{ source: 'pvModuleComponents', at: 'Lead: search for "interconnection ribbon"', level: 'C', how: 'implied' }],
        },
        {
          node: 'junction-box',
          role: 'component',
          claims: [{ source: 'pvModuleComponents', at: 'Lead: search for "junction box"', level: 'C', how: 'implied' }],
        },
        {
          node: 'light-alloys/aluminium-profile',
          role: 'component',
          claims: [{ source: 'pvModuleComponents', at: 'Lead: search for "Aluminum alloy frame"', level: 'C', how: 'implied' }],
          note: {
            zh: '钢边框、玻纤增强聚氨酯边框和无边框组件仅有少量销售。',
            en: 'Steel and glass-fibre polyurethane frames and frameless modules are sold in small numbers.',
          },
        },
        {
          node: 'organosilicon/silicone-sealant',
          role: 'auxiliary',
          claims: [
            {
              source: 'siliconMaterialsPhotovoltaic',
              at: 'Where Silicon Materials Enter: search for "Silicone sealants seal the module frame"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'module-laminator',
          role: 'equipment',
          claims: [
            {
              source: 'evaFilmBonding',
              at: 'Explanation of bonded package principle: search for "when the components are laminated"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'leading',
          claims: [{ source: 'plan', at: '第一章/第一节/（二）', level: 'A', how: 'implied', quote: '国际领先的规模优势' }],
        },
        {
          signal: 'existing-base',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '光伏、LED等特色优势产业' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }],
    },
    // 薄膜组件
    tellurium: {
      name: { zh: '碲', en: 'Tellurium' },
      aliases: ['精碲', 'Te'],
      stage: 'module',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'copper-anode-slime',
          role: 'material',
          claims: [
            {
              source: 'copperByProductMetals',
              at: 'Abstract: search for "predominantly produced as by-products from copper anode slimes"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '占供应量九成以上，其余来自铅、铋、金冶炼厂。',
            en: 'More than nine tenths of supply; the rest comes from lead, bismuth and gold works.',
          },
        },
      ],
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted', quote: '铟、稼、锗、硒、碲、铋' }],
        },
      ],
      claims: [
        { source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted', quote: '铟、稼、锗、硒、碲、铋' },
        {
          source: 'usgsMcs2003Tellurium',
          at: 'Events, Trends, and Issues: search for "a byproduct of copper refining"',
          level: 'A',
          how: 'implied',
        },
      ],
    },
    selenium: {
      name: { zh: '硒', en: 'Selenium' },
      aliases: ['精硒', 'Se'],
      stage: 'module',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'copper-anode-slime',
          role: 'material',
          claims: [
            {
              source: 'seleniumMonth',
              at: 'Text: search for "anode slimes associated with electrolytic refining of copper"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        { source: 'seleniumMonth', at: 'Text: search for "byproduct of nonferrous metal ore processing"', level: 'B', how: 'implied' },
      ],
    },
    cadmium: {
      name: { zh: '镉', en: 'Cadmium' },
      aliases: ['精镉', 'Cd'],
      stage: 'module',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'copper-and-alloys/zinc',
          role: 'material',
          claims: [
            {
              source: 'usgsOfr2002Cadmium',
              at: 'Summary: search for "a byproduct of the mining and processing of zinc"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '副产物：镉在锌冶炼过程中回收，并不消耗金属锌。',
            en: 'A by-product: cadmium is won where zinc is smelted; it does not consume zinc metal.',
          },
        },
      ],
      claims: [{ source: 'usgsOfr2002Cadmium', at: 'Summary: search for "associated in nature with zinc"', level: 'B', how: 'implied' }],
    },
    'cadmium-telluride': {
      name: { zh: '碲化镉', en: 'Cadmium telluride' },
      aliases: ['CdTe', '碲化镉粉'],
      stage: 'module',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'broad-spectrum-absorber', mode: 'any' },
      needs: [
        {
          node: 'tellurium',
          role: 'material',
          claims: [{ source: 'cdteLayers', at: 'CdTe-based solar cells: search for "CdTe"', level: 'C', how: 'implied' }],
        },
        {
          node: 'cadmium',
          role: 'material',
          claims: [{ source: 'cdteLayers', at: 'CdTe-based solar cells: search for "CdTe"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'cdteLayers', at: 'CdTe-based solar cells: search for "widely used absorber"', level: 'C', how: 'implied' }],
      note: { zh: '由5N级碲和镉化合而成。', en: 'Compounded from tellurium and cadmium of 5N grade.' },
    },
    'copper-indium-gallium-selenide': {
      name: { zh: '铜铟镓硒', en: 'Copper indium gallium selenide' },
      aliases: ['CIGS', '铜铟镓硒吸收层'],
      stage: 'module',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'broad-spectrum-absorber', mode: 'any' },
      needs: [
        {
          node: 'copper-and-alloys/electrolytic-copper',
          role: 'material',
          claims: [{ source: 'cigsTrends', at: 'Abstract: search for "Cu(In,Ga) (S,Se)2 compound"', level: 'C', how: 'implied' }],
        },
        {
          node: 'semiconductor-lighting/indium',
          role: 'material',
          claims: [{ source: 'cigsTrends', at: 'Abstract: search for "Cu(In,Ga) (S,Se)2 compound"', level: 'C', how: 'implied' }],
        },
        {
          node: 'semiconductor-lighting/high-purity-gallium',
          role: 'material',
          claims: [{ source: 'cigsTrends', at: 'Abstract: search for "Cu(In,Ga) (S,Se)2 compound"', level: 'C', how: 'implied' }],
        },
        {
          node: 'selenium',
          role: 'material',
          claims: [
            { source: 'cigsTrends', at: 'Abstract: search for "Cu(In,Ga) (S,Se)2 compound"', level: 'C', how: 'implied' },
            { source: 'seleniumMonth', at: 'Text: search for "solar cells"', level: 'B', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'cigsTrends', at: 'Abstract: search for "chalcopyrite semiconductor"', level: 'C', how: 'implied' }],
    },
    'perovskite-absorber': {
      name: { zh: '钙钛矿吸光材料', en: 'Halide perovskite absorber' },
      aliases: ['卤化铅钙钛矿', '钙钛矿光伏材料', 'perovskite absorber'],
      stage: 'module',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'broad-spectrum-absorber', mode: 'any' },
      claims: [
        {
          source: 'perovskiteMiniReview',
          at: 'Abstract: search for "organometal halide based perovskite structure"',
          level: 'B',
          how: 'implied',
        },
      ],
      note: {
        zh: '由碘化铅等卤化铅与甲脒、铯等的盐溶液涂布而成，均为外购精细化学品；链条止于此。',
        en: 'Coated from lead halides with formamidinium or caesium salts, all bought fine chemicals; the chain stops here.',
      },
    },
    'broad-spectrum-absorber': {
      name: { zh: '宽谱吸收高效光电转化太阳能电池材料', en: 'Broad-spectrum, high-efficiency photovoltaic absorber' },
      aliases: ['宽谱吸收材料', '光伏吸收层材料'],
      stage: 'module',
      kind: 'material',
      origin: 'product',
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }],
      note: {
        zh: '统称：规划未指明化合物。任一种吸收层材料可产即成立；薄膜组件各按名称取用。',
        en: 'A heading: the plan names no compound. It exists when any absorber is made; thin-film modules ask for theirs by name.',
      },
    },
    'thin-film-module': {
      name: { zh: '薄膜组件', en: 'Thin-film PV module (CdTe)' },
      aliases: ['碲化镉组件', '薄膜电池', '碲化镉电池', 'thin-film solar module', '碲化镉薄膜组件', 'CdTe module'],
      stage: 'module',
      kind: 'product',
      origin: 'product',
      needs: [
        {
          node: 'tco-glass',
          role: 'material',
          claims: [
            { source: 'ftoCoatings', at: 'Abstract: search for "thin film photovoltaic panels"', level: 'B', how: 'implied' },
            { source: 'tcoDeposition', at: 'Abstract: search for "functional component of thin film"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'cadmium-telluride',
          role: 'material',
          claims: [
            {
              source: 'cdteLayers',
              at: 'CdTe-based solar cells: search for "CdTe"',
              level: 'C',
              how: 'implied',
              note: { zh: '吸收层为镉与碲的化合物。', en: 'The absorber is the compound of cadmium and tellurium.' },
            },
          ],
        },
        {
          anyOf: ['eva-film', 'poe-film'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'thin-film lamination',
              level: 'D',
              how: 'judged',
              note: {
                zh: '镀膜玻璃以EVA膜或聚烯烃胶膜与背板玻璃层压。',
                en: 'The coated pane is laminated to a back glass with EVA or polyolefin film.',
              },
            },
          ],
          note: {
            zh: 'EVA膜和聚烯烃胶膜（POE，含EVA–POE–EVA共挤膜）均为合格封装胶膜；双玻n型组件多用POE。',
            en: 'EVA and polyolefin (POE, also as EVA–POE–EVA) films are both qualified encapsulants; double-glass n-type modules favour POE.',
          },
        },
        {
          node: 'junction-box',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'thin-film module',
              level: 'D',
              how: 'judged',
              note: { zh: '薄膜组件同样通过接线盒引出电流。', en: 'Thin-film modules are connected through a junction box like others.' },
            },
          ],
        },
        {
          node: 'module-laminator',
          role: 'equipment',
          claims: [
            {
              source: 'editors',
              at: 'thin-film lamination',
              level: 'D',
              how: 'judged',
              note: { zh: '镀膜玻璃与背板玻璃在层压机中封装。', en: 'Coated pane and back glass are joined in a laminator.' },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: '效率20%以上薄膜电池' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '薄膜电池' },
        { source: 'cdteLayers', at: 'CdTe-based solar cells: search for "widely used absorber"', level: 'C', how: 'implied' },
      ],
      note: {
        zh: '按碲化镉建模，这是唯一大批量生产的薄膜电池；铜铟镓硒和钙钛矿组件列为子类。背板玻璃为普通玻璃。',
        en: 'Modelled on cadmium telluride, the only thin film in large volume; CIGS and perovskite modules stand as variants. The back pane is ordinary glass.',
      },
    },
    'copper-indium-gallium-selenide-module': {
      name: { zh: '铜铟镓硒薄膜组件', en: 'CIGS thin-film module' },
      aliases: ['CIGS组件', 'CIGS module'],
      stage: 'module',
      kind: 'product',
      origin: 'reference',
      variantOf: { node: 'thin-film-module', mode: 'taxonomy' },
      needs: [
        {
          node: 'copper-indium-gallium-selenide',
          role: 'material',
          claims: [{ source: 'cigsTrends', at: 'Abstract: search for "Thin-film solar cells"', level: 'C', how: 'implied' }],
        },
        {
          node: 'semiconductor-lighting/molybdenum',
          role: 'material',
          claims: [{ source: 'cigsLayers', at: 'Table 2: "Mo"', level: 'B', how: 'implied' }],
        },
        {
          node: 'copper-and-alloys/zinc',
          role: 'material',
          claims: [{ source: 'cigsLayers', at: 'Table 2: "ZnO:Al"', level: 'B', how: 'implied' }],
          note: {
            zh: '前电极为掺铝氧化锌，故不用TCO玻璃。',
            en: 'The front electrode is aluminium-doped zinc oxide, so no TCO glass is used.',
          },
        },
        {
          node: 'ultra-clear-glass',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'CIGS module',
              level: 'D',
              how: 'judged',
              note: {
                zh: '盖板为超白玻璃；底板为普通钠钙玻璃。',
                en: 'The cover is low-iron glass, the substrate ordinary soda-lime glass.',
              },
            },
          ],
        },
        {
          anyOf: ['eva-film', 'poe-film'],
          role: 'material',
          claims: [
            {
              source: 'evaFilmBonding',
              at: 'Explanation of bonded package principle: search for "PV film include EVA film and POE film"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '两种胶膜均可封装。', en: 'Either film encapsulates.' },
        },
        {
          node: 'junction-box',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'thin-film module',
              level: 'D',
              how: 'judged',
              note: { zh: '薄膜组件同样通过接线盒引出电流。', en: 'Thin-film modules are connected through a junction box like others.' },
            },
          ],
        },
      ],
      claims: [{ source: 'cigsTrends', at: 'Abstract: search for "Thin-film solar cells"', level: 'C', how: 'implied' }],
      note: { zh: '产量很小；硫化镉缓冲层未列入。', en: 'Made in small volume; the cadmium sulphide buffer is not resolved.' },
    },
    'perovskite-module': {
      name: { zh: '钙钛矿薄膜组件', en: 'Perovskite thin-film module' },
      aliases: ['钙钛矿太阳能电池', '钙钛矿组件', 'perovskite solar cell'],
      stage: 'module',
      kind: 'product',
      origin: 'reference',
      variantOf: { node: 'thin-film-module', mode: 'taxonomy' },
      needs: [
        {
          node: 'perovskite-absorber',
          role: 'material',
          claims: [
            {
              source: 'perovskiteMiniReview',
              at: 'Abstract: search for "organometal halide based perovskite structure"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'tco-glass',
          role: 'material',
          claims: [{ source: 'perovskiteThinGlass', at: 'Title: search for "implications of the TCO"', level: 'B', how: 'implied' }],
        },
        {
          anyOf: ['eva-film', 'poe-film'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'perovskite module',
              level: 'D',
              how: 'judged',
              note: { zh: '与晶硅组件同类的胶膜加丁基胶封边。', en: 'Films like those of silicon modules, with a butyl edge seal.' },
            },
          ],
          note: { zh: '多用POE胶膜，因其不释放醋酸。', en: 'POE prevails since it gives off no acetic acid.' },
        },
        {
          node: 'junction-box',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'thin-film module',
              level: 'D',
              how: 'judged',
              note: { zh: '薄膜组件同样通过接线盒引出电流。', en: 'Thin-film modules are connected through a junction box like others.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'perovskiteMiniReview',
          at: 'Abstract: search for "perovskite solar cells is transforming photovoltaics"',
          level: 'B',
          how: 'implied',
        },
      ],
      note: {
        zh: '处于中试和首批量产阶段；传输层材料和背电极未列入。',
        en: 'At pilot and first-production stage; transport layers and back electrode are not resolved.',
      },
    },
    // 应用产品
    'application-product': {
      name: { zh: '光伏应用产品', en: 'PV applications' },
      stage: 'application',
      kind: 'category',
      origin: 'printed',
      needsProvider: false,
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted', quote: '应用产品' }],
      note: { zh: '规划所列统称，其成员为下列各系统。', en: 'The printed bag; its members are the systems below.' },
    },
    'mounting-structure': {
      name: { zh: '光伏支架', en: 'PV mounting structure' },
      aliases: ['支架', 'racking'],
      stage: 'application',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          anyOf: ['high-quality-steel/steel-billet', 'light-alloys/aluminium-profile'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'mounting',
              level: 'D',
              how: 'judged',
              note: {
                zh: '地面电站用镀锌型钢支架，屋顶多用铝合金导轨；两类场合均可用任一种。',
                en: 'Ground arrays stand on galvanised steel sections, roofs mostly on aluminium rails; either can carry either.',
              },
            },
          ],
          note: { zh: '钢支架和铝合金支架均为标准产品。', en: 'Steel and aluminium racking are both standard.' },
        },
        {
          node: 'copper-and-alloys/zinc',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'mounting',
              level: 'D',
              how: 'judged',
              note: {
                zh: '型钢采用热浸镀锌或锌铝镁镀层。',
                en: 'Steel sections are hot-dip galvanised or coated with zinc–aluminium–magnesium.',
              },
            },
          ],
          note: { zh: '仅钢支架使用。', en: 'Only steel racking takes it.' },
        },
      ],
      claims: [{ source: 'pvBalanceOfSystem', at: 'Balance of System: search for "mounting structures"', level: 'C', how: 'implied' }],
    },
    'pv-power-station': {
      name: { zh: '光伏电站', en: 'PV power station' },
      aliases: ['集中式光伏电站', 'solar farm'],
      stage: 'application',
      kind: 'application',
      origin: 'reference',
      variantOf: { node: 'application-product', mode: 'taxonomy' },
      endProduct: true,
      needs: [
        {
          anyOf: ['pv-module', 'thin-film-module'],
          role: 'component',
          claims: [
            { source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'implied' },
            {
              source: 'doeSolarSupplyChain',
              at: 'U.S. Solar Market and Supply Chain Overview: search for "cadmium telluride (CdTe) thin films"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '晶硅组件与碲化镉组件在同类电站中相互竞争。',
            en: 'Silicon and cadmium telluride modules compete in the same plants.',
          },
        },
        {
          node: 'inverter',
          role: 'equipment',
          claims: [
            {
              source: 'doeSolarSupplyChain',
              at: 'U.S. Solar Market and Supply Chain Overview: search for "using an inverter"',
              level: 'B',
              how: 'implied',
            },
            { source: 'pvBalanceOfSystem', at: 'Balance of System: search for "inverters"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'mounting-structure',
          role: 'component',
          claims: [
            {
              source: 'doeSolarSupplyChain',
              at: 'U.S. Solar Market and Supply Chain Overview: search for "mounted on racking"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'copper-and-alloys/electric-cable',
          role: 'component',
          claims: [{ source: 'pvBalanceOfSystem', at: 'Balance of System: search for "cabling"', level: 'C', how: 'implied' }],
        },
        {
          node: 'copper-and-alloys/transformer',
          role: 'equipment',
          claims: [
            {
              source: 'editors',
              at: 'grid connection',
              level: 'D',
              how: 'judged',
              note: { zh: '并网地面电站经箱式变压器升压。', en: 'Grid-connected plants step up through box transformers.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'members of 应用产品',
          level: 'D',
          how: 'judged',
          note: { zh: '并网地面电站是组件的最大用途。', en: 'Grid-connected ground arrays are the largest use of modules.' },
        },
      ],
      note: { zh: '开关设备和储能属电网设备，未列入。', en: 'Switchgear and storage are grid equipment and are not resolved.' },
    },
    'distributed-pv-system': {
      name: { zh: '分布式光伏系统', en: 'Distributed PV system' },
      aliases: ['屋顶光伏', '户用光伏', 'rooftop solar'],
      stage: 'application',
      kind: 'application',
      origin: 'reference',
      variantOf: { node: 'application-product', mode: 'taxonomy' },
      endProduct: true,
      needs: [
        {
          anyOf: ['pv-module', 'thin-film-module'],
          role: 'component',
          claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'implied' }],
          note: { zh: '两种组件均可装于屋顶，以晶硅组件为主。', en: 'Either kind is mounted on roofs; silicon prevails.' },
        },
        {
          node: 'inverter',
          role: 'equipment',
          claims: [{ source: 'pvBalanceOfSystem', at: 'Balance of System: search for "inverters"', level: 'C', how: 'implied' }],
        },
        {
          node: 'mounting-structure',
          role: 'component',
          claims: [{ source: 'pvBalanceOfSystem', at: 'Balance of System: search for "mounting structures"', level: 'C', how: 'implied' }],
        },
        {
          node: 'copper-and-alloys/electric-cable',
          role: 'component',
          claims: [{ source: 'pvBalanceOfSystem', at: 'Balance of System: search for "cabling"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'members of 应用产品',
          level: 'D',
          how: 'judged',
          note: {
            zh: '户用和工商业屋顶系统是组件的第二大用途。',
            en: 'Roof-top systems of homes and firms are the second large use of modules.',
          },
        },
      ],
    },
    // 配套产品：坩埚
    'high-purity-quartz-ore': {
      name: { zh: '高纯石英原料矿', en: 'High-purity quartz ore' },
      aliases: ['伟晶岩石英', '脉石英', 'pegmatite quartz'],
      stage: 'supporting-product',
      kind: 'resource',
      origin: 'reference',
      claims: [{ source: 'highPurityQuartzSupply', at: 'Text: search for "purest quartz"', level: 'C', how: 'implied' }],
      note: {
        zh: '全球仅少数伟晶岩和脉石英矿能产出坩埚级石英，普通硅石不能。',
        en: 'Only a few pegmatites and veins in the world yield crucible quartz; ordinary 硅石 does not.',
      },
    },
    'high-purity-quartz-sand': {
      name: { zh: '高纯石英砂', en: 'High-purity quartz sand' },
      aliases: ['HPQ', 'high-purity quartz'],
      stage: 'supporting-product',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-purity-quartz-ore',
          role: 'material',
          claims: [{ source: 'highPurityQuartzSupply', at: 'Text: search for "Spruce Pine"', level: 'C', how: 'implied' }],
        },
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'quartz purification',
              level: 'D',
              how: 'judged',
              note: {
                zh: '浮选后用氢氟酸和盐酸浸出，再经高温氯化。',
                en: 'Flotation is followed by leaching in hydrofluoric and hydrochloric acid, then hot chlorination.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'highPurityQuartzSupply', at: 'Text: search for "essential to the production"', level: 'C', how: 'implied' }],
      note: {
        zh: '合成石英用于半导体坩埚内层，用于光伏成本过高。',
        en: 'Synthetic silica is used for semiconductor crucible linings and is too dear for solar.',
      },
    },
    'quartz-crucible': {
      name: { zh: '石英坩埚', en: 'Quartz-glass crucible' },
      aliases: ['单晶石英坩埚', 'quartz glass crucible'],
      stage: 'supporting-product',
      kind: 'component',
      origin: 'reference',
      variantOf: { node: 'crucible', mode: 'any' },
      needs: [
        {
          node: 'high-purity-quartz-sand',
          role: 'material',
          claims: [
            { source: 'highPurityQuartzSupply', at: 'Text: search for "make the crucibles"', level: 'C', how: 'implied' },
            { source: 'solarQuartzGuide', at: 'Lead: search for "raw-material supply"', level: 'C', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'solarQuartzGuide', at: 'Lead: search for "quartz crucible"', level: 'C', how: 'implied' }],
      note: {
        zh: '用于拉晶，电弧熔制；内层使用纯度最高的石英砂。',
        en: 'Arc-fused for crystal pulling; the inner layer takes the purest sand.',
      },
    },
    'silica-ceramic-crucible': {
      name: { zh: '石英陶瓷坩埚', en: 'Fused-silica ceramic crucible' },
      aliases: ['熔融石英陶瓷坩埚', '方形坩埚'],
      stage: 'supporting-product',
      kind: 'component',
      origin: 'reference',
      variantOf: { node: 'crucible', mode: 'any' },
      needs: [
        {
          node: 'high-performance-fibre/quartz-sand',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'fused-silica ceramics',
              level: 'D',
              how: 'judged',
              note: {
                zh: '优质石英砂熔制成熔融石英，再经注浆成型、烧结制成方坩埚。',
                en: 'Fused silica melted from good quartz sand is slip-cast and sintered to square crucibles.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'silicaCrucibleCoating', at: 'Abstract: search for "silica crucibles"', level: 'B', how: 'implied' }],
      note: {
        zh: '仅用于铸锭；氮化硅涂层由铸锭厂喷涂，列为硅锭的投入。',
        en: 'For cast ingots only; the silicon nitride coat is sprayed by the ingot maker and is a need of the ingot.',
      },
    },
    crucible: {
      name: { zh: '坩埚', en: 'Crucible' },
      aliases: ['光伏坩埚'],
      stage: 'supporting-product',
      kind: 'component',
      origin: 'printed',
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '规划所列统称：任一种即可使其成立，但硅棒需石英坩埚，硅锭需石英陶瓷坩埚。',
        en: 'The printed heading; either kind makes it exist, but rods need quartz glass and ingots fused-silica ceramic.',
      },
    },
    // 逆变器
    inverter: {
      name: { zh: '逆变器', en: 'PV inverter' },
      aliases: ['光伏逆变器', 'solar inverter'],
      stage: 'supporting-product',
      kind: 'equipment',
      origin: 'printed',
      needs: [
        {
          node: 'electronic-information/power-semiconductor',
          role: 'component',
          claims: [
            {
              source: 'inverterIndustryChain',
              at: 'Wechselrichter: search for "IGBTs sind die Kernkomponenten"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'electronic-information/electronic-component',
          role: 'component',
          claims: [{ source: 'inverterIndustryChain', at: 'Wechselrichter: search for "Kondensatoren"', level: 'C', how: 'implied' }],
          note: { zh: '以薄膜电容和电解电容为主。', en: 'Film and electrolytic capacitors above all.' },
        },
        {
          node: 'electronic-information/integrated-circuit',
          role: 'component',
          claims: [
            { source: 'inverterIndustryChain', at: 'Wechselrichter: search for "integrierte Schaltkreise"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'electronic-information/printed-circuit-board',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'inverter',
              level: 'D',
              how: 'judged',
              note: { zh: '控制和驱动电路装在线路板上。', en: 'Control and drive circuits sit on printed boards.' },
            },
          ],
        },
        {
          node: 'copper-and-alloys/enamelled-wire',
          role: 'component',
          claims: [
            {
              source: 'inverterIndustryChain',
              at: 'Wechselrichter: search for "Induktivitäten"',
              level: 'C',
              how: 'implied',
              note: { zh: '滤波电感用漆包线或扁铜线绕制。', en: 'Filter inductors are wound with enamelled wire or flat copper.' },
            },
          ],
        },
        {
          anyOf: ['light-alloys/aluminium-casting', 'light-alloys/aluminium-profile'],
          role: 'component',
          claims: [{ source: 'inverterIndustryChain', at: 'Wechselrichter: search for "Kühlkörper"', level: 'C', how: 'implied' }],
          note: { zh: '散热器和壳体为铝合金压铸件或挤压型材。', en: 'Heat sink and housing are die-cast or extruded aluminium.' },
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }],
      note: { zh: '用于系统，不用于组件。', en: 'Serves the system, not the module.' },
    },
    // 超白玻璃、TCO玻璃
    'low-iron-quartz-sand': {
      name: { zh: '低铁石英砂', en: 'Low-iron quartz sand' },
      aliases: ['超白石英砂', '超白砂', 'low-iron silica sand'],
      stage: 'supporting-product',
      kind: 'resource',
      origin: 'reference',
      variantOf: { node: 'high-performance-fibre/quartz-sand', mode: 'taxonomy' },
      claims: [{ source: 'lowIronGlass', at: 'Lead: search for "low-iron silica sand"', level: 'C', how: 'implied' }],
      note: {
        zh: '氧化铁约0.01%，属稀缺品级，普通玻璃砂不能替代。',
        en: 'Iron oxide near 0.01 %: a scarce grade that ordinary glass sand cannot replace.',
      },
    },
    'sodium-antimonate': {
      name: { zh: '焦锑酸钠', en: 'Sodium antimonate' },
      aliases: ['锑酸钠', 'sodium pyroantimonate'],
      stage: 'supporting-product',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'pvGlassRawMaterial', at: 'Opening: search for "sodium pyroantimonate"', level: 'C', how: 'implied' }],
      note: {
        zh: '由锑矿或三氧化二锑制得，外购；链条止于此。',
        en: 'Made from antimony ore or trioxide and bought; the chain stops here.',
      },
    },
    'ultra-clear-glass': {
      name: { zh: '超白玻璃', en: 'Ultra-clear glass' },
      aliases: ['光伏玻璃', '超白压花玻璃', '超白浮法玻璃', 'low-iron glass', 'solar glass'],
      stage: 'supporting-product',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          node: 'low-iron-quartz-sand',
          role: 'material',
          claims: [
            { source: 'lowIronGlass', at: 'Lead: search for "made from low-iron silica sand"', level: 'C', how: 'implied' },
            { source: 'pvGlassRawMaterial', at: 'Opening: search for "the raw material is low iron"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'organosilicon/soda-ash',
          role: 'material',
          claims: [
            { source: 'glassRawMaterials', at: 'What raw material is glass made from: search for "Soda ash"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'high-quality-steel/limestone',
          role: 'material',
          claims: [
            { source: 'glassRawMaterials', at: 'What raw material is glass made from: search for "Limestone"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'light-alloys/dolomite',
          role: 'material',
          claims: [{ source: 'pvGlassRawMaterial', at: 'Opening: search for "dolomite"', level: 'C', how: 'implied' }],
        },
        {
          node: 'sodium-antimonate',
          role: 'auxiliary',
          essential: false,
          claims: [{ source: 'pvGlassRawMaterial', at: 'Opening: search for "sodium pyroantimonate"', level: 'C', how: 'implied' }],
          note: {
            zh: '压延玻璃的澄清剂；浮法玻璃和无锑压延玻璃不用。',
            en: 'Fining agent of rolled glass; float glass and antimony-free rolled glass do without.',
          },
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '压延玻璃和浮法玻璃均含在内；芒硝、硝酸钠和碎玻璃未列入。',
        en: 'Rolled and float glass alike; sodium sulphate, nitrate and cullet are not resolved.',
      },
    },
    'tco-glass': {
      name: { zh: 'TCO玻璃', en: 'TCO glass' },
      aliases: [
        '透明导电玻璃',
        'FTO玻璃',
        'FTO',
        'TCO',
        'transparent conductive oxide glass',
        '透明导电电极',
        '薄膜太阳能电池的新型透明导电电极',
      ],
      stage: 'supporting-product',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          node: 'ultra-clear-glass',
          role: 'material',
          claims: [{ source: 'ftoCoatings', at: 'Abstract: search for "float glass ribbon"', level: 'B', how: 'implied' }],
          note: { zh: '低铁浮法玻璃。', en: 'Low-iron float glass.' },
        },
        {
          anyOf: ['electronic-information/tin', 'copper-and-alloys/zinc'],
          role: 'material',
          claims: [
            { source: 'tcoDeposition', at: 'Abstract: search for "SnO2:F (FTO) and off-line ZnO:Al (AZO)"', level: 'B', how: 'implied' },
            { source: 'ftoCoatings', at: 'Abstract: search for "zinc oxide"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '以浮法在线镀氧化锡为主；硅基薄膜用氧化锌采用离线溅射。',
            en: 'Tin oxide coated on the float line prevails; zinc oxide is sputtered off line for silicon films.',
          },
        },
      ],
      signals: [
        { signal: 'target', claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }] },
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: '薄膜太阳能电池的新型透明导电电极' }],
        },
      ],
      claims: [
        { source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' },
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: '新型透明导电电极' },
      ],
      note: {
        zh: '仅用于薄膜组件，即薄膜电池的前电极；石墨烯等碳基透明电极尚未用于量产组件。',
        en: 'Serves thin-film modules only: it is their front electrode. Graphene and other carbon electrodes are not yet in volume modules.',
      },
    },
    // EVA膜
    'vinyl-acetate': {
      name: { zh: '醋酸乙烯', en: 'Vinyl acetate' },
      aliases: ['乙酸乙烯酯', 'VAM', 'VAc'],
      stage: 'supporting-product',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['high-performance-fibre/ethylene', 'organosilicon/acetylene'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'vinyl acetate',
              level: 'D',
              how: 'judged',
              note: {
                zh: '乙烯法和煤基电石乙炔法在中国均有运行，两法都需醋酸。',
                en: 'Ethylene and carbide acetylene from coal are both run in China, each with acetic acid.',
              },
            },
          ],
          note: { zh: '乙烯法与乙炔法工厂销售的单体相同。', en: 'Ethylene and acetylene works sell the same monomer.' },
        },
        {
          node: 'organosilicon/methanol',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'acetic acid',
              level: 'D',
              how: 'judged',
              note: { zh: '醋酸由甲醇羰基化制得。', en: 'The acetic acid is made by carbonylation of methanol.' },
            },
          ],
        },
      ],
      claims: [{ source: 'evaCopolymer', at: 'Production: search for "ethylene and vinyl acetate"', level: 'C', how: 'implied' }],
    },
    'eva-resin': {
      name: { zh: 'EVA树脂', en: 'EVA resin' },
      aliases: ['EVA', '乙烯-醋酸乙烯共聚物', '光伏料', 'ethylene-vinyl acetate'],
      stage: 'supporting-product',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/ethylene',
          role: 'material',
          claims: [
            {
              source: 'evaCopolymer',
              at: 'Production: search for "polymerization of ethylene and vinyl acetate"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'vinyl-acetate',
          role: 'material',
          claims: [
            {
              source: 'evaCopolymer',
              at: 'Production: search for "polymerization of ethylene and vinyl acetate"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        { source: 'evaCopolymer', at: 'Lead: search for "copolymer" or "weight percent of vinyl acetate"', level: 'C', how: 'implied' },
      ],
    },
    'eva-film': {
      name: { zh: 'EVA膜', en: 'EVA encapsulant film' },
      aliases: ['EVA胶膜', '光伏胶膜', 'EVA film'],
      stage: 'supporting-product',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          node: 'eva-resin',
          role: 'material',
          claims: [{ source: 'doeFlatPlateModule', at: 'Encapsulant: search for "Thin sheets of EVA"', level: 'B', how: 'implied' }],
        },
        {
          node: 'organosilicon/silane-coupling-agent',
          role: 'auxiliary',
          claims: [
            {
              source: 'siliconMaterialsPhotovoltaic',
              at: 'Where Silicon Materials Enter: search for "Silane coupling agents"',
              level: 'C',
              how: 'implied',
            },
            { source: 'evaFilmBonding', at: 'Silane coupling agent: search for "smooth surface"', level: 'C', how: 'implied' },
          ],
          note: { zh: '不加硅烷偶联剂，胶膜在湿热条件下与玻璃粘结不牢。', en: 'Without it the film does not hold to glass in damp heat.' },
        },
        {
          node: 'organosilicon/organic-peroxide',
          role: 'auxiliary',
          claims: [
            { source: 'evaPeroxideCuring', at: 'Abstract: search for "peroxyester peroxide"', level: 'B', how: 'implied' },
            {
              source: 'evaFilmBonding',
              at: 'Explanation of bonded package principle: search for "cross-linking agent"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '交联剂，如TBEC。', en: 'The cross-linker, for example TBEC.' },
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }],
      note: { zh: '紫外吸收剂和光稳定剂未列入。', en: 'Ultraviolet absorbers and light stabilisers are not resolved.' },
    },
  },
  note: {
    zh: '箭头止于应用产品；其后所列配套产品自成一环，分别用于多个环节。',
    en: 'The arrow ends in 应用产品; the supporting products printed after it are a stage of their own that feeds several steps.',
  },
});
