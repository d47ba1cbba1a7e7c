import { defineChain } from '../../src/model/define-chain.ts';
import { aflasFkmRings } from '../sources/aflas-fkm-rings.ts';
import { bentoniteFactsheet } from '../sources/bentonite-factsheet.ts';
import { borateMaterialsOptics } from '../sources/borate-materials-optics.ts';
import { britannicaFluorine } from '../sources/britannica-fluorine.ts';
import { caprolactamEncyclopedia } from '../sources/caprolactam-encyclopedia.ts';
import { caprolactamFromBenzene } from '../sources/caprolactam-from-benzene.ts';
import { carbonCeramicMaterial } from '../sources/carbon-ceramic-material.ts';
import { carbonPekk } from '../sources/carbon-pekk.ts';
import { carbonylIronMaking } from '../sources/carbonyl-iron-making.ts';
import { ceramicHeatExchanger } from '../sources/ceramic-heat-exchanger.ts';
import { chemcessBenzotrichloride } from '../sources/chemcess-benzotrichloride.ts';
import { chemcessCaprolactam } from '../sources/chemcess-caprolactam.ts';
import { chlorobenzenesAbstract } from '../sources/chlorobenzenes-abstract.ts';
import { chromiumZincSelenide } from '../sources/chromium-zinc-selenide.ts';
import { clearFloatGlass } from '../sources/clear-float-glass.ts';
import { cntFibreSpinning } from '../sources/cnt-fibre-spinning.ts';
import { coresixStrengthening } from '../sources/coresix-strengthening.ts';
import { coverGlassNote } from '../sources/cover-glass-note.ts';
import { csaCementTypes } from '../sources/csa-cement-types.ts';
import { denseHydroxyapatite } from '../sources/dense-hydroxyapatite.ts';
import { diamondFilmPlasma } from '../sources/diamond-film-plasma.ts';
import { displayGlassPatent } from '../sources/display-glass-patent.ts';
import { ebnesajjadFluoropolymers } from '../sources/ebnesajjad-fluoropolymers.ts';
import { editors } from '../sources/editors.ts';
import { electrochemicalFluorination } from '../sources/electrochemical-fluorination.ts';
import { etfeNote } from '../sources/etfe-note.ts';
import { expandableGraphiteSandwich } from '../sources/expandable-graphite-sandwich.ts';
import { expandedGraphiteParaffin } from '../sources/expanded-graphite-paraffin.ts';
import { faheyPps } from '../sources/fahey-pps.ts';
import { fluorinatedGrapheneLetter } from '../sources/fluorinated-graphene-letter.ts';
import { fluorinatedPolyimideFilm } from '../sources/fluorinated-polyimide-film.ts';
import { fluoropolymerFilms } from '../sources/fluoropolymer-films.ts';
import { fluorosiliconeThesis } from '../sources/fluorosilicone-thesis.ts';
import { grapheneSynthesisReview } from '../sources/graphene-synthesis-review.ts';
import { halexProcess } from '../sources/halex-process.ts';
import { heraeusFusedQuartz } from '../sources/heraeus-fused-quartz.ts';
import { hexpolTps } from '../sources/hexpol-tps.ts';
import { hummersMethod } from '../sources/hummers-method.ts';
import { indoramaPolyesterFeedstock } from '../sources/indorama-polyester-feedstock.ts';
import { indoramaPta } from '../sources/indorama-pta.ts';
import { knnReview } from '../sources/knn-review.ts';
import { lasNucleation } from '../sources/las-nucleation.ts';
import { lavinLopezGraphene } from '../sources/lavin-lopez-graphene.ts';
import { leadSilicaGlass } from '../sources/lead-silica-glass.ts';
import { lepidoliteRubidium } from '../sources/lepidolite-rubidium.ts';
import { lukianovaSiliconNitride } from '../sources/lukianova-silicon-nitride.ts';
import { lysoProgress } from '../sources/lyso-progress.ts';
import { nanotubeElectrodeSolar } from '../sources/nanotube-electrode-solar.ts';
import { nylonClayHybrid } from '../sources/nylon-clay-hybrid.ts';
import { plan } from '../sources/plan.ts';
import { polycarboxylateMonomers } from '../sources/polycarboxylate-monomers.ts';
import { polyimideSeparator } from '../sources/polyimide-separator.ts';
import { polymerSolarCells } from '../sources/polymer-solar-cells.ts';
import { porcelainInsulatorReview } from '../sources/porcelain-insulator-review.ts';
import { r410aExplained } from '../sources/r410a-explained.ts';
import { rubidiumWasteSolution } from '../sources/rubidium-waste-solution.ts';
import { samachemMinerals } from '../sources/samachem-minerals.ts';
import { samaterialsSiliconNitride } from '../sources/samaterials-silicon-nitride.ts';
import { sandiaGraphiteFluoride } from '../sources/sandia-graphite-fluoride.ts';
import { sicerZirconia } from '../sources/sicer-zirconia.ts';
import { siliconCarbideCoke } from '../sources/silicon-carbide-coke.ts';
import { sinoceraScintillators } from '../sources/sinocera-scintillators.ts';
import { speightChloroform } from '../sources/speight-chloroform.ts';
import { sphericalTitaniumReview } from '../sources/spherical-titanium-review.ts';
import { spodumeneGlassCeramic } from '../sources/spodumene-glass-ceramic.ts';
import { sungDiamondFilms } from '../sources/sung-diamond-films.ts';
import { talcFillers } from '../sources/talc-fillers.ts';
import { tpeTypes } from '../sources/tpe-types.ts';
import { transparentCeramicsReview } from '../sources/transparent-ceramics-review.ts';
import { trichloroethyleneProduction } from '../sources/trichloroethylene-production.ts';
import { tungstenHexafluoride } from '../sources/tungsten-hexafluoride.ts';
import { us5608125 } from '../sources/us-5608125.ts';
import { us6214437 } from '../sources/us-6214437.ts';
import { wellsBenzylChloride } from '../sources/wells-benzyl-chloride.ts';
import { wikipediaBtx } from '../sources/wikipedia-btx.ts';
import { wikipediaCarbonylIron } from '../sources/wikipedia-carbonyl-iron.ts';
import { wikipediaFkm } from '../sources/wikipedia-fkm.ts';
import { wikipediaLithiumTriborate } from '../sources/wikipedia-lithium-triborate.ts';
import { wikipediaTetrafluoroethylene } from '../sources/wikipedia-tetrafluoroethylene.ts';
import { wikipediaTrihalomethane } from '../sources/wikipedia-trihalomethane.ts';
import { wo1995012563 } from '../sources/wo-1995012563.ts';
import { wo1999058745 } from '../sources/wo-1999058745.ts';
import { wo2014094180 } from '../sources/wo-2014094180.ts';
import { xyceraSemiconductor } from '../sources/xycera-semiconductor.ts';
import { zirconiumProduction } from '../sources/zirconium-production.ts';

/** 规划所列其他新材料: what the plan names and none of the eleven chains holds. */
export const beyond = /* @__PURE__ */ defineChain({
  id: 'beyond',
  name: { zh: '规划所列其他新材料', en: 'Other new materials of the plan' },
  sources: {
    plan,
    aflasFkmRings,
    bentoniteFactsheet,
    borateMaterialsOptics,
    britannicaFluorine,
    caprolactamEncyclopedia,
    caprolactamFromBenzene,
    carbonCeramicMaterial,
    carbonPekk,
    carbonylIronMaking,
    ceramicHeatExchanger,
    chemcessBenzotrichloride,
    chemcessCaprolactam,
    chlorobenzenesAbstract,
    chromiumZincSelenide,
    clearFloatGlass,
    cntFibreSpinning,
    coresixStrengthening,
    coverGlassNote,
    csaCementTypes,
    denseHydroxyapatite,
    diamondFilmPlasma,
    displayGlassPatent,
    ebnesajjadFluoropolymers,
    electrochemicalFluorination,
    etfeNote,
    expandableGraphiteSandwich,
    expandedGraphiteParaffin,
    faheyPps,
    fluorinatedGrapheneLetter,
    fluorinatedPolyimideFilm,
    fluoropolymerFilms,
    fluorosiliconeThesis,
    grapheneSynthesisReview,
    halexProcess,
    heraeusFusedQuartz,
    hexpolTps,
    hummersMethod,
    indoramaPolyesterFeedstock,
    indoramaPta,
    knnReview,
    lasNucleation,
    lavinLopezGraphene,
    leadSilicaGlass,
    lepidoliteRubidium,
    lukianovaSiliconNitride,
    lysoProgress,
    nanotubeElectrodeSolar,
    nylonClayHybrid,
    polycarboxylateMonomers,
    polyimideSeparator,
    polymerSolarCells,
    porcelainInsulatorReview,
    r410aExplained,
    rubidiumWasteSolution,
    samachemMinerals,
    samaterialsSiliconNitride,
    sandiaGraphiteFluoride,
    sicerZirconia,
    siliconCarbideCoke,
    sinoceraScintillators,
    speightChloroform,
    sphericalTitaniumReview,
    spodumeneGlassCeramic,
    sungDiamondFilms,
    talcFillers,
    tpeTypes,
    transparentCeramicsReview,
    trichloroethyleneProduction,
    tungstenHexafluoride,
    us5608125,
    us6214437,
    wellsBenzylChloride,
    wikipediaBtx,
    wikipediaCarbonylIron,
    wikipediaFkm,
    wikipediaLithiumTriborate,
    wikipediaTetrafluoroethylene,
    wikipediaTrihalomethane,
    wo1995012563,
    wo1999058745,
    wo2014094180,
    xyceraSemiconductor,
    zirconiumProduction,
    editors,
  },
  stages: [
    {
      id: 'high-performance-plastic',
      name: { zh: '高性能塑料及树脂', en: 'High-performance plastics and resins' },
      printed: '高性能塑料及树脂',
      members: [
        'high-performance-fibre/ethylene',
        'high-performance-fibre/propylene',
        'high-performance-fibre/benzene',
        'organosilicon/toluene',
        'photovoltaics/polyester-film',
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/1', level: 'A', how: 'quoted' }],
    },
    {
      id: 'fluorochemical',
      name: { zh: '氟盐化工新材料', en: 'Fluorochemical materials' },
      printed: '氟盐化工新材料',
      members: [
        'new-energy-vehicle/fluorite',
        'new-energy-vehicle/hydrofluoric-acid',
        'electronic-information/electronic-grade-hydrofluoric-acid',
        'new-energy-vehicle/lithium-hexafluorophosphate',
        'rare-earth-magnets/rare-earth-fluoride',
        'light-alloys/fluorocarbon-coating',
        'new-energy-vehicle/polyvinylidene-fluoride',
        'electronic-information/polytetrafluoroethylene',
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
    },
    {
      id: 'chlor-alkali',
      name: { zh: '氯碱化工新材料', en: 'Chlor-alkali-based materials' },
      printed: '氯碱化工新材料',
      members: ['organosilicon/salt', 'organosilicon/chlorine'],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/4', level: 'A', how: 'quoted' }],
    },
    {
      id: 'inorganic-material',
      name: { zh: '先进无机非金属材料', en: 'Advanced inorganic non-metallic materials' },
      printed: '先进无机非金属材料',
      claims: [{ source: 'plan', at: '第三章/第一节/（四）', level: 'A', how: 'quoted' }],
      note: {
        zh: '统领玻璃、陶瓷、晶体和矿物四节，此处只列总述中另举的品种。',
        en: 'The heading over glass, ceramics, crystals and minerals; here stands what only its introduction names.',
      },
    },
    {
      id: 'glass',
      name: { zh: '玻璃基材料', en: 'Glass-based materials' },
      printed: '玻璃基材料',
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/1', level: 'A', how: 'quoted' }],
    },
    {
      id: 'industrial-ceramic',
      name: { zh: '工业陶瓷', en: 'Industrial ceramics' },
      printed: '工业陶瓷',
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }],
      note: { zh: '含专栏1的高性能陶瓷材料。', en: 'With 高性能陶瓷材料 of 专栏1.' },
    },
    {
      id: 'artificial-crystal',
      name: { zh: '人工晶体', en: 'Artificial crystals' },
      printed: '人工晶体',
      members: [
        'cemented-carbide/synthetic-diamond',
        'semiconductor-lighting/sapphire-substrate',
        'semiconductor-lighting/silicon-carbide-substrate',
        'semiconductor-lighting/gallium-nitride-substrate',
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/3', level: 'A', how: 'quoted' }],
    },
    {
      id: 'mineral-functional',
      name: { zh: '矿物功能材料', en: 'Functional mineral materials' },
      printed: '矿物功能材料',
      members: [
        'new-energy-vehicle/natural-graphite',
        'organosilicon/quartz-ore',
        'high-performance-fibre/quartz-sand',
        'high-performance-fibre/kaolin',
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/4', level: 'A', how: 'quoted' }],
    },
    {
      id: 'advanced-semiconductor',
      name: { zh: '先进半导体材料', en: 'Advanced semiconductor materials' },
      printed: '先进半导体材料',
      claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }],
      note: {
        zh: '只列该节中不属于任何一条链的两种高端材料。',
        en: 'Only the two materials of that section that belong to none of the chains.',
      },
    },
    {
      id: 'new-energy-material',
      name: { zh: '新型能源材料', en: 'New energy materials' },
      printed: '新型能源材料',
      claims: [{ source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted' }],
      note: {
        zh: '只列该节中不属于任何一条链的生物质燃料。',
        en: 'Only the biomass fuels of that section, which belong to none of the chains.',
      },
    },
    {
      id: 'graphene',
      name: { zh: '石墨烯', en: 'Graphene' },
      printed: '石墨烯',
      claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted' }],
    },
    {
      id: 'carbon-nanotube',
      name: { zh: '纳米管宏观膜与连续纤维', en: 'Nanotube films and continuous fibres' },
      printed: '纳米管宏观膜与连续纤维',
      members: ['new-energy-vehicle/carbon-nanotube'],
      claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted' }],
    },
    {
      id: 'additive-manufacturing',
      name: { zh: '增材制造材料', en: 'Additive-manufacturing materials' },
      printed: '增材制造材料',
      members: ['high-quality-steel/additive-manufacturing-metal-powder'],
      claims: [{ source: 'plan', at: '第三章/第三节/（三）', level: 'A', how: 'quoted' }],
      note: { zh: '金属打印粉在高品质特殊钢链。', en: 'Metal powders for printing stand in the special-steel chain.' },
    },
    {
      id: 'micro-nano-metal',
      name: { zh: '微纳金属材料', en: 'Micro- and nano-metal materials' },
      printed: '微纳金属材料',
      members: ['electronic-information/soft-magnetic-core', 'electronic-information/inductor'],
      claims: [{ source: 'plan', at: '第三章/第三节/（四）', level: 'A', how: 'quoted' }],
    },
    {
      id: 'organic-polymer',
      name: { zh: '有机高分子新材料', en: 'New organic polymers' },
      printed: '有机高分子新材料',
      claims: [{ source: 'plan', at: '专栏1/有机高分子新材料', level: 'A', how: 'quoted' }],
    },
    {
      id: 'rare-metal',
      name: { zh: '其他稀有金属', en: 'Other rare metals' },
      printed: '其他稀有金属',
      members: ['semiconductor-lighting/indium', 'semiconductor-lighting/high-purity-gallium', 'photovoltaics/tellurium'],
      claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted' }],
      note: { zh: '含第三章所列锆、铪。', en: 'With zirconium and hafnium of 第三章.' },
    },
  ],
  nodes: {
    // 高性能塑料及树脂
    'high-performance-plastic-and-resin': {
      name: { zh: '高性能塑料及树脂', en: 'High-performance plastics and resins' },
      stage: 'high-performance-plastic',
      kind: 'category',
      origin: 'product',
      needsProvider: false,
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/1', level: 'A', how: 'quoted' }],
    },
    'para-xylene': {
      name: { zh: '对二甲苯', en: 'Para-xylene' },
      aliases: ['PX', 'p-xylene', 'paraxylene'],
      stage: 'high-performance-plastic',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'high-performance-fibre/naphtha',
          role: 'material',
          claims: [
            { source: 'wikipediaBtx', at: 'Production of BTX hydrocarbons: "catalytic reforming of naphtha"', level: 'C', how: 'implied' },
          ],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/1', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第一节/（三）/1', level: 'A', how: 'quoted' },
        { source: 'wikipediaBtx', at: 'Production of BTX hydrocarbons: "catalytic reforming of naphtha"', level: 'C', how: 'implied' },
      ],
    },
    'acetic-acid': {
      name: { zh: '醋酸', en: 'Acetic acid' },
      aliases: ['乙酸', '冰醋酸', 'glacial acetic acid'],
      stage: 'high-performance-plastic',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'organosilicon/methanol',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Acetic acid',
              level: 'D',
              how: 'judged',
              note: { zh: '国内以甲醇羰基化法为主。', en: 'Made mainly by carbonylating methanol.' },
            },
          ],
        },
        {
          node: 'organosilicon/coal',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Acetic acid',
              level: 'D',
              how: 'judged',
              note: {
                zh: '一氧化碳由煤气化制得，天然气制合成气亦可，未列入。',
                en: 'The carbon monoxide is from gasified coal; reformed natural gas, also used, is left out.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'Acetic acid',
          level: 'D',
          how: 'judged',
          note: { zh: 'PTA氧化的溶剂，也是醋酸乙烯的原料。', en: 'Solvent of PTA oxidation and feed of vinyl acetate.' },
        },
      ],
    },
    'purified-terephthalic-acid': {
      name: { zh: '精对苯二甲酸', en: 'Purified terephthalic acid' },
      aliases: ['PTA', 'terephthalic acid'],
      stage: 'high-performance-plastic',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'para-xylene',
          role: 'material',
          claims: [{ source: 'indoramaPolyesterFeedstock', at: '"PTA is made from PX"', level: 'C', how: 'implied' }],
        },
        {
          node: 'acetic-acid',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'Purified terephthalic acid',
              level: 'D',
              how: 'judged',
              note: {
                zh: '对二甲苯在醋酸溶剂中空气氧化，醋酸有损耗需补充。',
                en: 'Para-xylene is oxidised by air in acetic acid, of which some is lost and made up.',
              },
            },
          ],
        },
        {
          node: 'rare-earth-magnets/cobalt-metal',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'Purified terephthalic acid',
              level: 'D',
              how: 'judged',
              note: {
                zh: '均相催化剂为钴、锰、溴体系，此处以钴代表。',
                en: 'The homogeneous catalyst is cobalt, manganese and bromide; cobalt stands for it.',
              },
            },
          ],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/1', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/1', level: 'A', how: 'quoted' }],
    },
    'ethylene-glycol': {
      name: { zh: '乙二醇', en: 'Ethylene glycol' },
      aliases: ['MEG', 'monoethylene glycol'],
      stage: 'high-performance-plastic',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['high-performance-fibre/ethylene', 'organosilicon/coal'],
          role: 'material',
          claims: [
            { source: 'indoramaPolyesterFeedstock', at: '"MEG is produced from ethylene"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'Ethylene glycol',
              level: 'D',
              how: 'judged',
              note: {
                zh: '国内煤经草酸酯加氢制乙二醇也已规模化。',
                en: 'Coal by way of oxalate hydrogenation is the second route at scale in China.',
              },
            },
          ],
          note: { zh: '石油路线与煤路线产品均用于聚酯。', en: 'Glycol of both routes goes into polyester.' },
        },
      ],
      claims: [{ source: 'indoramaPolyesterFeedstock', at: '"MEG is produced from ethylene"', level: 'C', how: 'implied' }],
    },
    'polyethylene-terephthalate': {
      name: { zh: '聚对苯二甲酸乙二醇酯', en: 'Polyethylene terephthalate' },
      aliases: ['PET', 'PET树脂', '聚酯切片'],
      stage: 'high-performance-plastic',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-performance-plastic-and-resin', mode: 'taxonomy' },
      needs: [
        {
          node: 'purified-terephthalic-acid',
          role: 'material',
          claims: [{ source: 'indoramaPolyesterFeedstock', at: '"two principal raw materials, PTA and MEG"', level: 'C', how: 'implied' }],
        },
        {
          node: 'ethylene-glycol',
          role: 'material',
          claims: [{ source: 'indoramaPolyesterFeedstock', at: '"two principal raw materials, PTA and MEG"', level: 'C', how: 'implied' }],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/1', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第一节/（三）/1', level: 'A', how: 'quoted' },
        { source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted', quote: 'PET基底' },
      ],
    },
    'polyester-fibre': {
      name: { zh: '聚酯纤维', en: 'Polyester fibre' },
      aliases: ['涤纶'],
      stage: 'high-performance-plastic',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'polyethylene-terephthalate',
          role: 'material',
          claims: [{ source: 'indoramaPta', at: '"manufacture of polyester fiber, PET, film"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'indoramaPta', at: '"manufacture of polyester fiber, PET, film"', level: 'C', how: 'implied' }],
      note: { zh: '规划只写“下游产品”，取最大的一项。', en: 'The plan says 下游产品 only; this is the largest of them.' },
    },
    'high-performance-resin': {
      name: { zh: '高性能树脂', en: 'High-performance resins' },
      aliases: ['高性能合成树脂'],
      stage: 'high-performance-plastic',
      kind: 'category',
      origin: 'product',
      variantOf: { node: 'high-performance-plastic-and-resin', mode: 'taxonomy' },
      needsProvider: false,
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/1', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/1', level: 'A', how: 'quoted' }],
    },
    'high-performance-film': {
      name: { zh: '高性能膜材料', en: 'High-performance films' },
      stage: 'high-performance-plastic',
      kind: 'category',
      origin: 'product',
      variantOf: { node: 'high-performance-plastic-and-resin', mode: 'taxonomy' },
      needsProvider: false,
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/1', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/1', level: 'A', how: 'quoted' }],
    },
    'high-performance-polyolefin': {
      name: { zh: '高性能聚烯烃', en: 'High-performance polyolefin' },
      aliases: ['茂金属聚烯烃', 'metallocene polyolefin'],
      stage: 'high-performance-plastic',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-performance-resin', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['light-alloys/polyethylene', 'light-alloys/polypropylene'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'High-performance polyolefin',
              level: 'D',
              how: 'judged',
              note: {
                zh: '高牌号聚烯烃仍是聚乙烯或聚丙烯，只是催化剂与共聚单体不同。',
                en: 'A high grade is still polyethylene or polypropylene, by other catalysts and comonomers.',
              },
            },
          ],
          note: { zh: '两类牌号各自成立。', en: 'Either kind is a product of its own.' },
        },
      ],
      signals: [
        { signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/1', level: 'A', how: 'quoted', quote: '高性能烯烃' }] },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/1', level: 'A', how: 'quoted', quote: '高性能烯烃' }],
      note: {
        zh: '规划写“高性能烯烃”，烯烃本身无高低之分，按聚烯烃理解。',
        en: 'The plan says olefins; as olefins have no grades it is read as polyolefins.',
      },
    },
    'ethylene-propylene-rubber': {
      name: { zh: '乙丙橡胶', en: 'Ethylene-propylene rubber' },
      aliases: ['EPDM', '三元乙丙橡胶'],
      stage: 'high-performance-plastic',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/ethylene',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Ethylene-propylene rubber',
              level: 'D',
              how: 'judged',
              note: { zh: '乙烯与丙烯共聚，第三单体用量少。', en: 'Copolymer of ethylene and propylene; little of the diene.' },
            },
          ],
        },
        {
          node: 'high-performance-fibre/propylene',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Ethylene-propylene rubber',
              level: 'D',
              how: 'judged',
              note: { zh: '乙烯与丙烯共聚，第三单体用量少。', en: 'Copolymer of ethylene and propylene; little of the diene.' },
            },
          ],
        },
      ],
      claims: [{ source: 'tpeTypes', at: 'Type of TPEs, row TPV: "EPDM (Cross-linked)"', level: 'C', how: 'implied' }],
    },
    'thermoplastic-elastomer': {
      name: { zh: '热塑性弹性体', en: 'Thermoplastic elastomer' },
      aliases: ['TPE', '热塑性橡胶'],
      stage: 'high-performance-plastic',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-performance-plastic-and-resin', mode: 'taxonomy' },
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/1', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/1', level: 'A', how: 'quoted' }],
      note: {
        zh: '统称：苯乙烯类与硫化胶类有其一即可成立；聚氨酯、聚酯、聚酰胺类未列入。',
        en: 'A family: operable with the styrenic or the vulcanised kind; urethane, ester and amide kinds are left out.',
      },
    },
    'styrenic-block-copolymer': {
      name: { zh: '苯乙烯类热塑性弹性体', en: 'Styrenic block copolymer' },
      aliases: ['SBS', 'SEBS'],
      stage: 'high-performance-plastic',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'thermoplastic-elastomer', mode: 'any' },
      needs: [
        {
          node: 'high-performance-fibre/styrene',
          role: 'material',
          claims: [{ source: 'hexpolTps', at: 'Chemical composition: "The styrene end blocks"', level: 'C', how: 'implied' }],
        },
        {
          node: 'new-energy-vehicle/butadiene',
          role: 'material',
          claims: [{ source: 'hexpolTps', at: 'Chemical composition: "Butadiene mid-blocks"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'tpeTypes', at: 'Type of TPEs, row TPS', level: 'C', how: 'implied' }],
    },
    'thermoplastic-vulcanizate': {
      name: { zh: '热塑性硫化胶', en: 'Thermoplastic vulcanisate' },
      aliases: ['TPV'],
      stage: 'high-performance-plastic',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'thermoplastic-elastomer', mode: 'any' },
      needs: [
        {
          node: 'light-alloys/polypropylene',
          role: 'material',
          claims: [{ source: 'tpeTypes', at: 'Type of TPEs, row TPV: "PP"', level: 'C', how: 'implied' }],
        },
        {
          node: 'ethylene-propylene-rubber',
          role: 'material',
          claims: [{ source: 'tpeTypes', at: 'Type of TPEs, row TPV: "EPDM (Cross-linked)"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'tpeTypes', at: 'Type of TPEs, row TPV', level: 'C', how: 'implied' }],
    },
    'special-engineering-plastic': {
      name: { zh: '特种工程塑料', en: 'Special engineering plastics' },
      stage: 'high-performance-plastic',
      kind: 'category',
      origin: 'product',
      variantOf: { node: 'high-performance-plastic-and-resin', mode: 'taxonomy' },
      needsProvider: false,
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/1', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/1', level: 'A', how: 'quoted' }],
    },
    // 氟盐化工新材料
    'fluorochemical-material': {
      name: { zh: '氟盐化工新材料', en: 'Fluorochemical materials' },
      aliases: ['高端氟化工新材料'],
      stage: 'fluorochemical',
      kind: 'category',
      origin: 'product',
      needsProvider: false,
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
    },
    'fluorinated-fine-chemical': {
      name: { zh: '含氟精细化学品', en: 'Fluorinated fine chemicals' },
      stage: 'fluorochemical',
      kind: 'category',
      origin: 'product',
      variantOf: { node: 'fluorochemical-material', mode: 'taxonomy' },
      needsProvider: false,
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
    },
    'fluorinated-electronic-chemical': {
      name: { zh: '含氟电子化学品', en: 'Fluorinated electronic chemicals' },
      stage: 'fluorochemical',
      kind: 'category',
      origin: 'product',
      variantOf: { node: 'fluorinated-fine-chemical', mode: 'taxonomy' },
      needsProvider: false,
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
      note: {
        zh: '电子级与高纯氢氟酸在电子信息链。',
        en: 'Electronic-grade and high-purity hydrofluoric acid stand in the electronic-information chain.',
      },
    },
    fluoropolymer: {
      name: { zh: '含氟聚合物', en: 'Fluoropolymers' },
      stage: 'fluorochemical',
      kind: 'category',
      origin: 'product',
      variantOf: { node: 'fluorochemical-material', mode: 'taxonomy' },
      needsProvider: false,
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
    },
    'high-quality-fluororesin': {
      name: { zh: '高品质氟树脂', en: 'High-quality fluororesins' },
      stage: 'fluorochemical',
      kind: 'category',
      origin: 'product',
      variantOf: { node: 'fluoropolymer', mode: 'taxonomy' },
      needsProvider: false,
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
    },
    'fluorinated-alkane': {
      name: { zh: '含氟烷烃', en: 'Fluorinated alkanes' },
      stage: 'fluorochemical',
      kind: 'category',
      origin: 'product',
      variantOf: { node: 'fluorochemical-material', mode: 'taxonomy' },
      needsProvider: false,
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
    },
    'fluorinated-refrigerant': {
      name: { zh: '新型含氟制冷剂', en: 'Fluorinated refrigerants' },
      stage: 'fluorochemical',
      kind: 'category',
      origin: 'product',
      variantOf: { node: 'fluorinated-alkane', mode: 'taxonomy' },
      needsProvider: false,
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
    },
    'potassium-chloride': {
      name: { zh: '氯化钾', en: 'Potassium chloride (potash)' },
      aliases: ['钾盐', 'KCl', 'potash'],
      stage: 'fluorochemical',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'Potassium chloride',
          level: 'D',
          how: 'judged',
          note: {
            zh: '硝酸钾等钾盐的起点，国内产自盐湖，另有进口。',
            en: 'Start of potassium nitrate and other salts; from Chinese salt lakes, and imported.',
          },
        },
      ],
    },
    'potassium-fluoride': {
      name: { zh: '氟化钾', en: 'Potassium fluoride' },
      aliases: ['KF'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Potassium fluoride',
              level: 'D',
              how: 'judged',
              note: { zh: '氢氟酸中和氢氧化钾。', en: 'Hydrofluoric acid neutralises potassium hydroxide.' },
            },
          ],
        },
        {
          node: 'rare-earth-magnets/potassium-hydroxide',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Potassium fluoride',
              level: 'D',
              how: 'judged',
              note: { zh: '氢氟酸中和氢氧化钾。', en: 'Hydrofluoric acid neutralises potassium hydroxide.' },
            },
          ],
        },
      ],
      claims: [{ source: 'halexProcess', at: '"fluoride source like potassium fluoride (KF)"', level: 'C', how: 'implied' }],
    },
    fluorine: {
      name: { zh: '氟气', en: 'Fluorine' },
      aliases: ['F2', '单质氟', 'elemental fluorine'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'material',
          claims: [
            { source: 'britannicaFluorine', at: 'Production and use: "add hydrogen fluoride continuously"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'potassium-fluoride',
          role: 'auxiliary',
          claims: [
            {
              source: 'britannicaFluorine',
              at: 'Production and use: "melt of potassium fluoride–hydrogen fluoride"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'britannicaFluorine', at: 'Production and use: "preparation of the free element"', level: 'C', how: 'implied' }],
    },
    'graphite-fluoride': {
      name: { zh: '氟化石墨', en: 'Graphite fluoride' },
      aliases: ['氟化碳', 'CFx', 'carbon monofluoride'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'fluorinated-fine-chemical', mode: 'taxonomy' },
      needs: [
        {
          node: 'fluorine',
          role: 'material',
          claims: [{ source: 'sandiaGraphiteFluoride', at: 'Abstract: "reaction of graphite with F2"', level: 'B', how: 'implied' }],
        },
        {
          anyOf: ['new-energy-vehicle/natural-graphite', 'new-energy-vehicle/petroleum-coke'],
          role: 'material',
          claims: [
            { source: 'sandiaGraphiteFluoride', at: 'Abstract: "reaction of graphite with F2"', level: 'B', how: 'implied' },
            {
              source: 'editors',
              at: 'Graphite fluoride',
              level: 'D',
              how: 'judged',
              note: {
                zh: '一次电池用氟化碳也以石油焦为碳源。',
                en: 'Carbon fluoride for primary cells is made from petroleum coke as well.',
              },
            },
          ],
          note: { zh: '两种碳源均有工业产品。', en: 'Both carbons give commercial products.' },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
    },
    'tungsten-hexafluoride': {
      name: { zh: '氟化钨', en: 'Tungsten hexafluoride' },
      aliases: ['六氟化钨', 'WF6'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'fluorinated-electronic-chemical', mode: 'taxonomy' },
      needs: [
        {
          node: 'cemented-carbide/tungsten-powder',
          role: 'material',
          claims: [
            {
              source: 'tungstenHexafluoride',
              at: 'Industrial Synthesis: "reaction of fluorine gas with tungsten metal"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'fluorine',
          role: 'material',
          claims: [
            {
              source: 'tungstenHexafluoride',
              at: 'Industrial Synthesis: "reaction of fluorine gas with tungsten metal"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
      note: { zh: '半导体钨沉积用气体。', en: 'The gas of tungsten deposition in wafer works.' },
    },
    'fluorinated-pharmaceutical-intermediate': {
      name: { zh: '含氟医药中间体', en: 'Fluorinated pharmaceutical intermediate' },
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'fluorinated-fine-chemical', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['potassium-fluoride', 'new-energy-vehicle/hydrofluoric-acid'],
          role: 'material',
          claims: [
            { source: 'halexProcess', at: '"fluoride source like potassium fluoride (KF)"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'Fluorinated pharmaceutical intermediate',
              level: 'D',
              how: 'judged',
              note: {
                zh: '另一工业路线是无水氟化氢中的重氮化氟化。',
                en: 'The other industrial route is diazotisation in anhydrous hydrogen fluoride.',
              },
            },
          ],
          note: { zh: '卤素交换与重氮化氟化均已工业化。', en: 'Halogen exchange and diazotisation–fluorination are both industrial.' },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted', quote: '含氟医药、农药及染料中间体' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted', quote: '含氟医药、农药及染料中间体' }],
    },
    'fluorinated-pesticide-intermediate': {
      name: { zh: '含氟农药中间体', en: 'Fluorinated pesticide intermediate' },
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'fluorinated-fine-chemical', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['potassium-fluoride', 'new-energy-vehicle/hydrofluoric-acid'],
          role: 'material',
          claims: [
            { source: 'halexProcess', at: '"fluoride source like potassium fluoride (KF)"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'Fluorinated pesticide intermediate',
              level: 'D',
              how: 'judged',
              note: {
                zh: '另一工业路线是无水氟化氢中的重氮化氟化。',
                en: 'The other industrial route is diazotisation in anhydrous hydrogen fluoride.',
              },
            },
          ],
          note: { zh: '卤素交换与重氮化氟化均已工业化。', en: 'Halogen exchange and diazotisation–fluorination are both industrial.' },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted', quote: '含氟医药、农药及染料中间体' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted', quote: '含氟医药、农药及染料中间体' }],
    },
    'fluorinated-dye-intermediate': {
      name: { zh: '含氟染料中间体', en: 'Fluorinated dye intermediate' },
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'fluorinated-fine-chemical', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['new-energy-vehicle/hydrofluoric-acid', 'potassium-fluoride'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Fluorinated dye intermediate',
              level: 'D',
              how: 'judged',
              note: {
                zh: '三氟甲基类用氟化氢，氟代芳烃类用氟化钾。',
                en: 'Trifluoromethyl kinds take hydrogen fluoride, fluoroaromatic kinds potassium fluoride.',
              },
            },
          ],
          note: { zh: '按品种任取其一。', en: 'One or the other by kind.' },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted', quote: '含氟医药、农药及染料中间体' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted', quote: '含氟医药、农药及染料中间体' }],
    },
    chloroform: {
      name: { zh: '三氯甲烷', en: 'Chloroform' },
      aliases: ['氯仿', 'CHCl3'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'organosilicon/methyl-chloride',
          role: 'material',
          claims: [
            { source: 'speightChloroform', at: 'p. 2.167: "chlorination of methyl chloride and methane"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'organosilicon/chlorine',
          role: 'material',
          claims: [{ source: 'speightChloroform', at: 'p. 2.167: "chlorination of methylene chloride"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'speightChloroform', at: 'p. 2.167: CHLOROFORM', level: 'C', how: 'implied' }],
      note: { zh: '与二氯甲烷联产于同一套装置。', en: 'Comes from the same plant as dichloromethane.' },
    },
    chlorodifluoromethane: {
      name: { zh: '二氟一氯甲烷', en: 'Chlorodifluoromethane (R-22)' },
      aliases: ['R22', 'HCFC-22'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'chloroform',
          role: 'material',
          claims: [
            {
              source: 'wikipediaTrihalomethane',
              at: '"Chloroform is fluorinated by reaction with hydrogen fluoride"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'material',
          claims: [
            {
              source: 'wikipediaTrihalomethane',
              at: '"Chloroform is fluorinated by reaction with hydrogen fluoride"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'wikipediaTrihalomethane', at: '"to produce chlorodifluoromethane (R-22)"', level: 'C', how: 'implied' }],
    },
    tetrafluoroethylene: {
      name: { zh: '四氟乙烯', en: 'Tetrafluoroethylene' },
      aliases: ['TFE'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'chlorodifluoromethane',
          role: 'material',
          claims: [
            {
              source: 'wikipediaTrihalomethane',
              at: '"Pyrolysis of chlorodifluoromethane (at 550-750 °C) yields TFE"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        { source: 'wikipediaTetrafluoroethylene', at: '"primarily in the industrial preparation of polymers"', level: 'C', how: 'implied' },
      ],
    },
    hexafluoropropylene: {
      name: { zh: '六氟丙烯', en: 'Hexafluoropropylene' },
      aliases: ['HFP'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'tetrafluoroethylene',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Hexafluoropropylene',
              level: 'D',
              how: 'judged',
              note: { zh: '四氟乙烯裂解制得。', en: 'Made by pyrolysing tetrafluoroethylene.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'ebnesajjadFluoropolymers',
          at: '4.2 Fluoropolymer Classification: "hexafluoropropylene (HFP)"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'vinylidene-fluoride': {
      name: { zh: '偏氟乙烯', en: 'Vinylidene fluoride' },
      aliases: ['VDF', 'VF2'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/chlorodifluoroethane',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Vinylidene fluoride',
              level: 'D',
              how: 'judged',
              note: { zh: '由R142b裂解脱氯化氢制得。', en: 'Made by cracking hydrogen chloride off R-142b.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'ebnesajjadFluoropolymers',
          at: '4.2 Fluoropolymer Classification: "vinylidene fluoride (VF2)"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'perfluoromethyl-vinyl-ether': {
      name: { zh: '全氟甲基乙烯基醚', en: 'Perfluoromethyl vinyl ether' },
      aliases: ['PMVE'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'hexafluoropropylene',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Perfluoromethyl vinyl ether',
              level: 'D',
              how: 'judged',
              note: { zh: '由六氟环氧丙烷与碳酰氟缩合再裂解制得。', en: 'From hexafluoropropylene oxide and carbonyl fluoride.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'ebnesajjadFluoropolymers',
          at: '4.2 Fluoropolymer Classification: "perfluoromethyl vinyl ether (PMVE)"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    trichloroethylene: {
      name: { zh: '三氯乙烯', en: 'Trichloroethylene' },
      aliases: ['TCE'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['high-performance-fibre/ethylene', 'organosilicon/acetylene'],
          role: 'material',
          claims: [
            {
              source: 'trichloroethyleneProduction',
              at: 'Production: "most trichloroethylene is produced from ethylene"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'Trichloroethylene',
              level: 'D',
              how: 'judged',
              note: { zh: '国内仍有电石乙炔法装置。', en: 'Carbide acetylene plants still run in China.' },
            },
          ],
          note: { zh: '两法并存。', en: 'Both routes run.' },
        },
        {
          node: 'organosilicon/chlorine',
          role: 'material',
          claims: [{ source: 'trichloroethyleneProduction', at: 'Production: "with additional chlorine"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'trichloroethyleneProduction', at: 'Production', level: 'C', how: 'implied' }],
    },
    perchloroethylene: {
      name: { zh: '四氯乙烯', en: 'Perchloroethylene' },
      aliases: ['全氯乙烯', 'PCE', 'tetrachloroethylene'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['high-performance-fibre/ethylene', 'organosilicon/acetylene'],
          role: 'material',
          claims: [
            {
              source: 'trichloroethyleneProduction',
              at: 'Production: "tetrachloroethylene can even be the major product"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'Perchloroethylene',
              level: 'D',
              how: 'judged',
              note: { zh: '国内仍有电石乙炔法装置。', en: 'Carbide acetylene plants still run in China.' },
            },
          ],
          note: { zh: '两法并存。', en: 'Both routes run.' },
        },
        {
          node: 'organosilicon/chlorine',
          role: 'material',
          claims: [{ source: 'trichloroethyleneProduction', at: 'Production: "with additional chlorine"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [
        { source: 'trichloroethyleneProduction', at: 'Production: "tetrachloroethylene as a byproduct"', level: 'C', how: 'implied' },
      ],
    },
    chlorotrifluoroethylene: {
      name: { zh: '三氟氯乙烯', en: 'Chlorotrifluoroethylene' },
      aliases: ['CTFE'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'perchloroethylene',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Chlorotrifluoroethylene',
              level: 'D',
              how: 'judged',
              note: {
                zh: '四氯乙烯经三氟三氯乙烷（R113）再用锌粉脱氯。',
                en: 'Perchloroethylene by way of R-113, which is dechlorinated with zinc.',
              },
            },
          ],
        },
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Chlorotrifluoroethylene',
              level: 'D',
              how: 'judged',
              note: { zh: 'R113由四氯乙烯、氯和氟化氢制得。', en: 'R-113 is made from perchloroethylene, chlorine and hydrogen fluoride.' },
            },
          ],
        },
        {
          node: 'copper-and-alloys/zinc',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'Chlorotrifluoroethylene',
              level: 'D',
              how: 'judged',
              note: { zh: '锌粉脱氯。', en: 'Zinc takes the chlorine off.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'ebnesajjadFluoropolymers',
          at: '4.2 Fluoropolymer Classification: "chlorotrifluoroethylene (CTFE)"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'fluorinated-surfactant': {
      name: { zh: '含氟表面活性剂', en: 'Fluorinated surfactant' },
      aliases: ['氟碳表面活性剂', 'fluorosurfactant'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'fluorinated-fine-chemical', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['new-energy-vehicle/hydrofluoric-acid', 'tetrafluoroethylene'],
          role: 'material',
          claims: [
            {
              source: 'electrochemicalFluorination',
              at: '"second process for the production of perfluorinated surfactants besides fluorotelomerization"',
              level: 'C',
              how: 'implied',
            },
            { source: 'wo1999058745', at: 'Abstract: "alkane substrate and hydrogen fluoride"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '电解氟化用氟化氢，调聚用四氟乙烯，两法均已工业化。',
            en: 'Electrochemical fluorination takes hydrogen fluoride, telomerisation tetrafluoroethylene; both are industrial.',
          },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
    },
    'fluoropolymer-film': {
      name: { zh: '含氟膜材料', en: 'Fluoropolymer film' },
      aliases: ['氟膜', 'ETFE膜', 'PVDF膜'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'fluorinated-fine-chemical', mode: 'taxonomy' },
      needs: [
        {
          anyOf: [
            'new-energy-vehicle/polyvinylidene-fluoride',
            'ethylene-tetrafluoroethylene',
            'electronic-information/polytetrafluoroethylene',
          ],
          role: 'material',
          claims: [
            { source: 'fluoropolymerFilms', at: '2.1 Perfluoroethylene (Polytetrafluoroethylene)', level: 'C', how: 'implied' },
            { source: 'etfeNote', at: '"processed into films, sheets, tubes"', level: 'C', how: 'implied' },
          ],
          note: { zh: '各树脂成各自的膜，任一即可。', en: 'Each resin makes a film of its own; one will do.' },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
    },
    'fluorinated-pitch': {
      name: { zh: '氟化沥青', en: 'Fluorinated pitch' },
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'fluorinated-fine-chemical', mode: 'taxonomy' },
      needs: [
        {
          node: 'high-quality-steel/coal-tar-pitch',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Fluorinated pitch',
              level: 'D',
              how: 'judged',
              note: { zh: '煤沥青或中间相沥青直接氟化。', en: 'Coal-tar or mesophase pitch is fluorinated directly.' },
            },
          ],
        },
        {
          node: 'fluorine',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Fluorinated pitch',
              level: 'D',
              how: 'judged',
              note: { zh: '以稀释氟气氟化。', en: 'Diluted fluorine gas is used.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
    },
    'fluorinated-ethylene-propylene': {
      name: { zh: '聚全氟乙丙烯', en: 'Fluorinated ethylene propylene' },
      aliases: ['FEP', 'F46'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-quality-fluororesin', mode: 'taxonomy' },
      needs: [
        {
          node: 'tetrafluoroethylene',
          role: 'material',
          claims: [
            {
              source: 'wikipediaTetrafluoroethylene',
              at: '"copolymer of TFE with typically 6–9% hexafluoropropene (HFP)"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'hexafluoropropylene',
          role: 'material',
          claims: [
            {
              source: 'wikipediaTetrafluoroethylene',
              at: '"copolymer of TFE with typically 6–9% hexafluoropropene (HFP)"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
    },
    polychlorotrifluoroethylene: {
      name: { zh: '聚三氟氯乙烯', en: 'Polychlorotrifluoroethylene' },
      aliases: ['PCTFE'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-quality-fluororesin', mode: 'taxonomy' },
      needs: [
        {
          node: 'chlorotrifluoroethylene',
          role: 'material',
          claims: [
            {
              source: 'ebnesajjadFluoropolymers',
              at: '4.2 Fluoropolymer Classification: "polychlorotrifluoroethylene (PCTFE)"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
    },
    'ethylene-tetrafluoroethylene': {
      name: { zh: '乙烯-四氟乙烯共聚物', en: 'Ethylene-tetrafluoroethylene copolymer' },
      aliases: ['ETFE', 'F40'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-quality-fluororesin', mode: 'taxonomy' },
      needs: [
        {
          node: 'high-performance-fibre/ethylene',
          role: 'material',
          claims: [
            {
              source: 'wikipediaTetrafluoroethylene',
              at: '"ETFE, the alternating 1:1 copolymer with ethylene"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'tetrafluoroethylene',
          role: 'material',
          claims: [
            {
              source: 'wikipediaTetrafluoroethylene',
              at: '"ETFE, the alternating 1:1 copolymer with ethylene"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
    },
    fluororubber: {
      name: { zh: '高性能氟橡胶', en: 'Fluoroelastomer' },
      aliases: ['氟橡胶', 'FKM'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'fluoropolymer', mode: 'taxonomy' },
      needs: [
        {
          node: 'vinylidene-fluoride',
          role: 'material',
          claims: [{ source: 'wikipediaFkm', at: '"All FKMs contain vinylidene fluoride as a monomer"', level: 'C', how: 'implied' }],
        },
        {
          node: 'hexafluoropropylene',
          role: 'material',
          claims: [
            {
              source: 'wikipediaFkm',
              at: 'Type-1 FKMs: "vinylidene fluoride (VDF) and hexafluoropropylene (HFP)"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
      note: { zh: '需求按用量最大的26型胶列出。', en: 'The needs are those of the standard VDF/HFP rubber.' },
    },
    'perfluoroether-rubber': {
      name: { zh: '氟醚橡胶', en: 'Fluoroether rubber' },
      aliases: ['全氟醚橡胶', 'FFKM'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'fluororubber', mode: 'taxonomy' },
      needs: [
        {
          node: 'tetrafluoroethylene',
          role: 'material',
          claims: [
            { source: 'wikipediaFkm', at: 'Type-3 FKMs: "VDF, TFE, and perfluoromethylvinylether (PMVE)"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'perfluoromethyl-vinyl-ether',
          role: 'material',
          claims: [
            { source: 'wikipediaFkm', at: 'Type-3 FKMs: "VDF, TFE, and perfluoromethylvinylether (PMVE)"', level: 'C', how: 'implied' },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
      note: { zh: '含全氟醚橡胶；非全氟牌号另加偏氟乙烯。', en: 'Takes in perfluoroelastomers; the other grades add vinylidene fluoride.' },
    },
    trifluoropropene: {
      name: { zh: '三氟丙烯', en: '3,3,3-Trifluoropropene' },
      aliases: ['TFP'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '3,3,3-Trifluoropropene',
              level: 'D',
              how: 'judged',
              note: { zh: '四氯丙烷气相氟化。', en: 'Tetrachloropropane is fluorinated in the gas phase.' },
            },
          ],
        },
        {
          node: 'organosilicon/chlorine',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '3,3,3-Trifluoropropene',
              level: 'D',
              how: 'judged',
              note: {
                zh: '四氯丙烷由四氯化碳与乙烯调聚制得。',
                en: 'Tetrachloropropane is the telomer of carbon tetrachloride and ethylene.',
              },
            },
          ],
        },
        {
          node: 'high-performance-fibre/ethylene',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '3,3,3-Trifluoropropene',
              level: 'D',
              how: 'judged',
              note: {
                zh: '四氯丙烷由四氯化碳与乙烯调聚制得。',
                en: 'Tetrachloropropane is the telomer of carbon tetrachloride and ethylene.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: '3,3,3-Trifluoropropene',
          level: 'D',
          how: 'judged',
          note: { zh: '氟硅单体的含氟原料。', en: 'The fluorine-bearing feed of fluorosilicone monomers.' },
        },
      ],
    },
    'trifluoropropyl-cyclotrisiloxane': {
      name: { zh: '三氟丙基甲基环三硅氧烷', en: 'Trifluoropropyl methyl cyclotrisiloxane' },
      aliases: ['D3F'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'trifluoropropene',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Trifluoropropyl methyl cyclotrisiloxane',
              level: 'D',
              how: 'judged',
              note: {
                zh: '甲基二氯硅烷与三氟丙烯硅氢加成，再水解、裂解成环。',
                en: 'Methyldichlorosilane adds to trifluoropropene; the product is hydrolysed and cracked to rings.',
              },
            },
          ],
        },
        {
          node: 'organosilicon/methyldichlorosilane',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Trifluoropropyl methyl cyclotrisiloxane',
              level: 'D',
              how: 'judged',
              note: {
                zh: '甲基二氯硅烷与三氟丙烯硅氢加成，再水解、裂解成环。',
                en: 'Methyldichlorosilane adds to trifluoropropene; the product is hydrolysed and cracked to rings.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'fluorosiliconeThesis', at: 'Abstract: "cyclotrisiloxane(D3F)"', level: 'C', how: 'implied' }],
    },
    'fluorosilicone-rubber': {
      name: { zh: '氟硅橡胶', en: 'Fluorosilicone rubber' },
      aliases: ['FVMQ'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'fluororubber', mode: 'taxonomy' },
      needs: [
        {
          node: 'trifluoropropyl-cyclotrisiloxane',
          role: 'material',
          claims: [{ source: 'fluorosiliconeThesis', at: 'Abstract: "anion ring-opening polymerization"', level: 'C', how: 'implied' }],
        },
        {
          node: 'organosilicon/fumed-silica',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Fluorosilicone rubber',
              level: 'D',
              how: 'judged',
              note: { zh: '与硅橡胶一样须以气相白炭黑补强。', en: 'Like silicone rubber it has to be reinforced with fumed silica.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
      note: { zh: '主链为硅氧烷，规划列于氟橡胶。', en: 'A siloxane by its chain; the plan lists it with fluororubbers.' },
    },
    'tetrafluoroethylene-propylene-rubber': {
      name: { zh: '四丙氟橡胶', en: 'Tetrafluoroethylene-propylene rubber' },
      aliases: ['FEPM', 'TFE/P橡胶'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'fluororubber', mode: 'taxonomy' },
      needs: [
        {
          node: 'tetrafluoroethylene',
          role: 'material',
          claims: [
            {
              source: 'aflasFkmRings',
              at: 'Definition: "copolymer of tetrafluoroethylene (TFE) and propylene (P)"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'high-performance-fibre/propylene',
          role: 'material',
          claims: [
            {
              source: 'aflasFkmRings',
              at: 'Definition: "copolymer of tetrafluoroethylene (TFE) and propylene (P)"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
    },
    'low-temperature-fluororubber': {
      name: { zh: '环保耐低温氟橡胶', en: 'Low-temperature fluoroelastomer' },
      aliases: ['耐低温氟橡胶'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'fluororubber', mode: 'taxonomy' },
      needs: [
        {
          node: 'vinylidene-fluoride',
          role: 'material',
          claims: [
            { source: 'wikipediaFkm', at: 'Type-3 FKMs: "VDF, TFE, and perfluoromethylvinylether (PMVE)"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'tetrafluoroethylene',
          role: 'material',
          claims: [
            { source: 'wikipediaFkm', at: 'Type-3 FKMs: "VDF, TFE, and perfluoromethylvinylether (PMVE)"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'perfluoromethyl-vinyl-ether',
          role: 'material',
          claims: [{ source: 'wikipediaFkm', at: '"PMVE provides better low temperature flexibility"', level: 'C', how: 'implied' }],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
    },
    'hfc-125': {
      name: { zh: 'HFC-125（五氟乙烷）', en: 'HFC-125 (pentafluoroethane)' },
      aliases: ['HFC-125', 'R125', '五氟乙烷'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'fluorinated-refrigerant', mode: 'taxonomy' },
      needs: [
        {
          node: 'perchloroethylene',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'HFC-125',
              level: 'D',
              how: 'judged',
              note: {
                zh: '四氯乙烯气相氟化；四氟乙烯加成法较少。',
                en: 'Perchloroethylene is fluorinated in the gas phase; the tetrafluoroethylene route is rarer.',
              },
            },
          ],
        },
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'HFC-125',
              level: 'D',
              how: 'judged',
              note: { zh: '四氯乙烯气相氟化。', en: 'Perchloroethylene is fluorinated in the gas phase.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
    },
    'hfc-134a': {
      name: { zh: 'HFC-134a（四氟乙烷）', en: 'HFC-134a (tetrafluoroethane)' },
      aliases: ['HFC-134a', 'R134a', '四氟乙烷'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'fluorinated-refrigerant', mode: 'taxonomy' },
      needs: [
        {
          node: 'trichloroethylene',
          role: 'material',
          claims: [{ source: 'us5608125', at: 'Abstract: "reacting, in the gas phase, trichloroethylene"', level: 'C', how: 'implied' }],
        },
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'material',
          claims: [{ source: 'us5608125', at: 'Abstract: "hydrofluoric acid with trichloroethylene"', level: 'C', how: 'implied' }],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
    },
    'hfc-32': {
      name: { zh: 'HFC-32（二氟甲烷）', en: 'HFC-32 (difluoromethane)' },
      aliases: ['HFC-32', 'R32', '二氟甲烷'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'fluorinated-refrigerant', mode: 'taxonomy' },
      needs: [
        {
          node: 'new-energy-vehicle/dichloromethane',
          role: 'material',
          claims: [{ source: 'wo1995012563', at: 'Abstract: "CH2Cl2 and hydrogen fluoride"', level: 'C', how: 'implied' }],
        },
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'material',
          claims: [{ source: 'wo1995012563', at: 'Abstract: "CH2Cl2 and hydrogen fluoride"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'wo1995012563', at: 'Abstract: "producing difluoromethane"', level: 'C', how: 'implied' }],
    },
    'r-410a': {
      name: { zh: 'R-410A混合制冷剂', en: 'R-410A refrigerant blend' },
      aliases: ['R－410a', 'R410A'],
      stage: 'fluorochemical',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'fluorinated-refrigerant', mode: 'taxonomy' },
      needs: [
        {
          node: 'hfc-32',
          role: 'material',
          claims: [{ source: 'r410aExplained', at: '"mixture of difluoromethane" (R-32)', level: 'C', how: 'implied' }],
        },
        {
          node: 'hfc-125',
          role: 'material',
          claims: [{ source: 'r410aExplained', at: '"pentafluoroethane (CHF2CF3, called R-125)"', level: 'C', how: 'implied' }],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
    },
    // 氯碱化工新材料
    'chlor-alkali-material': {
      name: { zh: '氯碱化工新材料', en: 'Chlor-alkali-based materials' },
      stage: 'chlor-alkali',
      kind: 'category',
      origin: 'product',
      needsProvider: false,
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/4', level: 'A', how: 'quoted' }],
    },
    'core-chemical-intermediate': {
      name: { zh: '化工新材料核心中间体', en: 'Core intermediates of chemical materials' },
      stage: 'chlor-alkali',
      kind: 'category',
      origin: 'product',
      variantOf: { node: 'chlor-alkali-material', mode: 'taxonomy' },
      needsProvider: false,
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/4', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/4', level: 'A', how: 'quoted' }],
    },
    'para-dichlorobenzene': {
      name: { zh: '对二氯苯', en: 'Para-dichlorobenzene' },
      aliases: ['1,4-二氯苯', 'p-dichlorobenzene', 'PDCB'],
      stage: 'chlor-alkali',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'core-chemical-intermediate', mode: 'taxonomy' },
      needs: [
        {
          node: 'high-performance-fibre/benzene',
          role: 'material',
          claims: [{ source: 'chlorobenzenesAbstract', at: 'Abstract: "The chlorination of benzene"', level: 'C', how: 'implied' }],
        },
        {
          node: 'organosilicon/chlorine',
          role: 'material',
          claims: [{ source: 'chlorobenzenesAbstract', at: 'Abstract: "The chlorination of benzene"', level: 'C', how: 'implied' }],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/4', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/4', level: 'A', how: 'quoted' }],
    },
    chlorotoluene: {
      name: { zh: '氯甲苯', en: 'Chlorotoluene' },
      aliases: ['邻氯甲苯', '对氯甲苯'],
      stage: 'chlor-alkali',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'core-chemical-intermediate', mode: 'taxonomy' },
      needs: [
        {
          node: 'organosilicon/toluene',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Chlorotoluene',
              level: 'D',
              how: 'judged',
              note: { zh: '甲苯环上氯化，得邻、对位异构体。', en: 'Ring chlorination of toluene gives the ortho and para isomers.' },
            },
          ],
        },
        {
          node: 'organosilicon/chlorine',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Chlorotoluene',
              level: 'D',
              how: 'judged',
              note: { zh: '甲苯环上氯化，得邻、对位异构体。', en: 'Ring chlorination of toluene gives the ortho and para isomers.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/4', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/4', level: 'A', how: 'quoted' }],
    },
    'benzyl-chloride': {
      name: { zh: '氯化苄', en: 'Benzyl chloride' },
      aliases: ['甲苯氯化苯', '苄基氯'],
      stage: 'chlor-alkali',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'core-chemical-intermediate', mode: 'taxonomy' },
      needs: [
        {
          node: 'organosilicon/toluene',
          role: 'material',
          claims: [
            { source: 'wellsBenzylChloride', at: 'Abstract: "manufactured by the chlorination of toluene"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'organosilicon/chlorine',
          role: 'material',
          claims: [
            { source: 'wellsBenzylChloride', at: 'Abstract: "passing dry chlorine gas into boiling toluene"', level: 'C', how: 'implied' },
          ],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/4', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/4', level: 'A', how: 'quoted' }],
      note: {
        zh: '规划印作“甲苯氯化苯”，无此物；位于氯甲苯与苯甲酰氯之间，按甲苯侧链氯化物氯化苄理解。',
        en: 'Printed 甲苯氯化苯, which is no substance; standing between chlorotoluene and benzoyl chloride it is read as benzyl chloride, the side-chain chloride of toluene.',
      },
    },
    benzotrichloride: {
      name: { zh: '三氯化苄', en: 'Benzotrichloride' },
      aliases: ['三氯甲基苯'],
      stage: 'chlor-alkali',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'organosilicon/toluene',
          role: 'material',
          claims: [
            {
              source: 'chemcessBenzotrichloride',
              at: '"exhaustive chlorination of the side chain of toluene"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'organosilicon/chlorine',
          role: 'material',
          claims: [
            {
              source: 'chemcessBenzotrichloride',
              at: '"exhaustive chlorination of the side chain of toluene"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        { source: 'chemcessBenzotrichloride', at: '"exhaustive chlorination of the side chain of toluene"', level: 'C', how: 'implied' },
      ],
    },
    'benzoyl-chloride': {
      name: { zh: '苯甲酰氯', en: 'Benzoyl chloride' },
      stage: 'chlor-alkali',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'core-chemical-intermediate', mode: 'taxonomy' },
      needs: [
        {
          node: 'benzotrichloride',
          role: 'material',
          claims: [
            {
              source: 'chemcessBenzotrichloride',
              at: 'Chemical Reactions: "partial hydrolysis produces benzoyl chloride"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/4', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/4', level: 'A', how: 'quoted' }],
    },
    'pharmaceutical-intermediate': {
      name: { zh: '医药中间体', en: 'Pharmaceutical intermediate' },
      stage: 'chlor-alkali',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'core-chemical-intermediate', mode: 'taxonomy' },
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第一节/（三）/4', level: 'A', how: 'quoted', quote: '医药、农药中间体' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/4', level: 'A', how: 'quoted', quote: '医药、农药中间体' }],
      note: {
        zh: '独立节点：数以百计的有机物的统称，投入因品种而异。',
        en: 'Free-standing: a class of hundreds of compounds, whose inputs differ by kind.',
      },
    },
    'pesticide-intermediate': {
      name: { zh: '农药中间体', en: 'Pesticide intermediate' },
      stage: 'chlor-alkali',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'core-chemical-intermediate', mode: 'taxonomy' },
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/4', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/4', level: 'A', how: 'quoted' }],
      note: {
        zh: '独立节点：数以百计的有机物的统称，投入因品种而异。',
        en: 'Free-standing: a class of hundreds of compounds, whose inputs differ by kind.',
      },
    },
    'engineering-plastic': {
      name: { zh: '工程塑料', en: 'Engineering plastics' },
      stage: 'chlor-alkali',
      kind: 'category',
      origin: 'product',
      variantOf: { node: 'chlor-alkali-material', mode: 'taxonomy' },
      needsProvider: false,
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/4', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/4', level: 'A', how: 'quoted' }],
    },
    'sodium-sulphate': {
      name: { zh: '芒硝', en: 'Sodium sulphate (mirabilite)' },
      aliases: ['硫酸钠', '无水硫酸钠', 'Na2SO4'],
      stage: 'chlor-alkali',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'Sodium sulphate',
          level: 'D',
          how: 'judged',
          note: { zh: '硫化碱的硫源和钠源。', en: 'Source of both sodium and sulphur of sodium sulphide.' },
        },
      ],
    },
    'sodium-sulphide': {
      name: { zh: '硫化钠', en: 'Sodium sulphide' },
      aliases: ['硫化碱', 'Na2S'],
      stage: 'chlor-alkali',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'sodium-sulphate',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Sodium sulphide',
              level: 'D',
              how: 'judged',
              note: { zh: '芒硝与煤高温还原为传统主流路线。', en: 'Mirabilite reduced with coal is the established route.' },
            },
          ],
        },
        {
          node: 'organosilicon/coal',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Sodium sulphide',
              level: 'D',
              how: 'judged',
              note: { zh: '芒硝与煤高温还原为传统主流路线。', en: 'Mirabilite reduced with coal is the established route.' },
            },
          ],
        },
      ],
      claims: [{ source: 'faheyPps', at: 'Introduction: "sodium sulfide in N-methylpyrrolidinone"', level: 'B', how: 'implied' }],
    },
    'polyphenylene-sulphide': {
      name: { zh: '聚苯硫醚', en: 'Polyphenylene sulphide' },
      aliases: ['PPS', 'polyphenylene sulfide'],
      stage: 'chlor-alkali',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'special-engineering-plastic', mode: 'taxonomy' },
      needs: [
        {
          node: 'para-dichlorobenzene',
          role: 'material',
          claims: [
            { source: 'faheyPps', at: 'Introduction: "from p-dichlorobenzene (DCB) and sodium sulfide"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'sodium-sulphide',
          role: 'material',
          claims: [
            { source: 'faheyPps', at: 'Introduction: "from p-dichlorobenzene (DCB) and sodium sulfide"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'new-energy-vehicle/n-methylpyrrolidone',
          role: 'auxiliary',
          claims: [{ source: 'faheyPps', at: 'Introduction: "in N-methylpyrrolidinone (NMP)"', level: 'B', how: 'implied' }],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/4', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/4', level: 'A', how: 'quoted' }],
    },
    'polyphenylene-sulphide-fibre': {
      name: { zh: '聚苯硫醚纤维', en: 'Polyphenylene sulphide fibre' },
      aliases: ['PPS纤维'],
      stage: 'chlor-alkali',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'polyphenylene-sulphide',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Polyphenylene sulphide fibre',
              level: 'D',
              how: 'judged',
              note: { zh: '纤维级树脂熔融纺丝。', en: 'Melt-spun from fibre-grade resin.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'Polyphenylene sulphide fibre',
          level: 'D',
          how: 'judged',
          note: { zh: '袋式除尘滤料的主要高性能纤维。', en: 'The main high-performance fibre of bag filters.' },
        },
      ],
      note: { zh: '规划只写“高性能纤维”，取聚苯硫醚的下游。', en: 'The plan says 高性能纤维 only; this is what follows PPS.' },
    },
    caprolactam: {
      name: { zh: '己内酰胺', en: 'Caprolactam' },
      aliases: ['CPL'],
      stage: 'chlor-alkali',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'chlor-alkali-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'high-performance-fibre/benzene',
          role: 'material',
          claims: [
            {
              source: 'chemcessCaprolactam',
              at: '1. Cyclohexanone Process: "benzene extracted from BTX streams"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'photovoltaics/hydrogen',
          role: 'material',
          claims: [
            {
              source: 'caprolactamFromBenzene',
              at: 'Benzene hydrogenation: "reacted with hydrogen in two steps"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'semiconductor-lighting/ammonia',
          role: 'material',
          claims: [
            { source: 'chemcessCaprolactam', at: '1.1: "ammonia is used to neutralize the oxime salt"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'copper-and-alloys/sulphuric-acid',
          role: 'auxiliary',
          claims: [{ source: 'caprolactamEncyclopedia', at: '"fuming sulfuric acid or concentrated H2SO4"', level: 'C', how: 'implied' }],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/4', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/4', level: 'A', how: 'quoted' }],
      note: { zh: '规划列为工程塑料，实为尼龙6的单体。', en: 'The plan lists it as an engineering plastic; it is the monomer of nylon 6.' },
    },
    'polyamide-6': {
      name: { zh: '尼龙6', en: 'Polyamide 6' },
      aliases: ['聚酰胺6', 'PA6', '锦纶6', 'nylon 6'],
      stage: 'chlor-alkali',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'engineering-plastic', mode: 'taxonomy' },
      needs: [
        {
          node: 'caprolactam',
          role: 'material',
          claims: [
            {
              source: 'caprolactamFromBenzene',
              at: '"monomer in the production of polycaprolactam, also known as nylon 6"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'caprolactamFromBenzene',
          at: '"monomer in the production of polycaprolactam, also known as nylon 6"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'functional-polymer': {
      name: { zh: '功能性高分子材料', en: 'Functional polymer' },
      stage: 'chlor-alkali',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'chlor-alkali-material', mode: 'taxonomy' },
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/4', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/4', level: 'A', how: 'quoted' }],
      note: { zh: '独立节点：统称，规划未指明品种。', en: 'Free-standing: a class of which the plan names no member.' },
    },
    // 先进无机非金属材料
    'advanced-inorganic-material': {
      name: { zh: '先进无机非金属材料', en: 'Advanced inorganic non-metallic materials' },
      stage: 'inorganic-material',
      kind: 'category',
      origin: 'product',
      needsProvider: false,
      claims: [{ source: 'plan', at: '第三章/第一节/（四）', level: 'A', how: 'quoted' }],
    },
    'new-building-material': {
      name: { zh: '新型建筑材料', en: 'New building material' },
      stage: 'inorganic-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'advanced-inorganic-material', mode: 'taxonomy' },
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（四）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）', level: 'A', how: 'quoted' }],
      note: { zh: '独立节点：传统建材升级的统称，规划未指明品种。', en: 'Free-standing: a class of which the plan names no member.' },
    },
    gypsum: {
      name: { zh: '石膏', en: 'Gypsum' },
      aliases: ['天然石膏'],
      stage: 'inorganic-material',
      kind: 'resource',
      origin: 'reference',
      claims: [{ source: 'csaCementTypes', at: '"limestone, bauxite and gypsum"', level: 'C', how: 'implied' }],
      note: { zh: '脱硫石膏、磷石膏可以代用，未列入。', en: 'Flue-gas and phosphogypsum can stand in and are left out.' },
    },
    'special-cement': {
      name: { zh: '特种水泥', en: 'Special cement' },
      aliases: ['硫铝酸盐水泥', 'calcium sulphoaluminate cement'],
      stage: 'inorganic-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'advanced-inorganic-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'high-quality-steel/limestone',
          role: 'material',
          claims: [{ source: 'csaCementTypes', at: '"limestone, bauxite and gypsum"', level: 'C', how: 'implied' }],
        },
        {
          node: 'light-alloys/bauxite',
          role: 'material',
          claims: [{ source: 'csaCementTypes', at: '"limestone, bauxite and gypsum"', level: 'C', how: 'implied' }],
        },
        {
          node: 'gypsum',
          role: 'material',
          claims: [{ source: 'csaCementTypes', at: '"limestone, bauxite and gypsum"', level: 'C', how: 'implied' }],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（四）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）', level: 'A', how: 'quoted' }],
      note: { zh: '需求按硫铝酸盐水泥列出。', en: 'The needs are those of sulphoaluminate cement.' },
    },
    // 玻璃基材料
    'glass-based-material': {
      name: { zh: '玻璃基材料', en: 'Glass-based materials' },
      aliases: ['特种玻璃'],
      stage: 'glass',
      kind: 'category',
      origin: 'product',
      variantOf: { node: 'advanced-inorganic-material', mode: 'taxonomy' },
      needsProvider: false,
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/1', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第一节/（四）/1', level: 'A', how: 'quoted' },
        { source: 'plan', at: '第三章/第一节/（四）', level: 'A', how: 'quoted' },
      ],
    },
    'display-glass-substrate': {
      name: { zh: '高世代TFT-LCD平板显示器玻璃基板', en: 'High-generation TFT-LCD glass substrate' },
      aliases: ['高世代TFT-LED平板显示器玻璃基板', 'TFT-LCD基板玻璃', '液晶基板玻璃'],
      stage: 'glass',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'glass-based-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'high-performance-fibre/quartz-sand',
          role: 'material',
          claims: [{ source: 'displayGlassPatent', at: 'Abstract: "a glass comprising SiO2 and Al2O3"', level: 'C', how: 'implied' }],
        },
        {
          node: 'light-alloys/alumina',
          role: 'material',
          claims: [{ source: 'displayGlassPatent', at: 'Abstract: "a glass comprising SiO2 and Al2O3"', level: 'C', how: 'implied' }],
        },
        {
          node: 'high-performance-fibre/boric-acid',
          role: 'material',
          claims: [{ source: 'displayGlassPatent', at: 'Claim 1: "B2O3 at 0.1% or more"', level: 'C', how: 'implied' }],
        },
        {
          node: 'high-quality-steel/limestone',
          role: 'material',
          claims: [{ source: 'displayGlassPatent', at: 'Claim 1: "MgO/(CaO+SrO)"', level: 'C', how: 'implied' }],
        },
        {
          node: 'strontium-carbonate',
          role: 'material',
          claims: [{ source: 'displayGlassPatent', at: 'Claim 1: "SrO/CaO"', level: 'C', how: 'implied' }],
        },
        {
          node: 'high-performance-fibre/platinum',
          role: 'equipment',
          claims: [
            {
              source: 'editors',
              at: 'High-generation TFT-LCD glass substrate',
              level: 'D',
              how: 'judged',
              note: {
                zh: '熔融玻璃的澄清、搅拌和供料通道为铂铑合金。',
                en: 'The channel that fines, stirs and feeds the melt is of platinum-rhodium.',
              },
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/1', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/1', level: 'A', how: 'quoted' }],
      note: {
        zh: '规划印作TFT-LED，系TFT-LCD之误。不是外延衬底。',
        en: 'Printed TFT-LED, a misprint of TFT-LCD. It is no substrate for epitaxy.',
      },
    },
    'strontium-carbonate': {
      name: { zh: '碳酸锶', en: 'Strontium carbonate' },
      aliases: ['SrCO3'],
      stage: 'glass',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'celestite',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Strontium carbonate',
              level: 'D',
              how: 'judged',
              note: { zh: '天青石还原碳化制得。', en: 'Made from celestite by reduction and carbonation.' },
            },
          ],
        },
      ],
      claims: [{ source: 'displayGlassPatent', at: 'Claim 1: "SrO/CaO"', level: 'C', how: 'implied' }],
    },
    celestite: {
      name: { zh: '天青石', en: 'Celestite' },
      aliases: ['锶矿'],
      stage: 'glass',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'Celestite',
          level: 'D',
          how: 'judged',
          note: { zh: '锶的主要矿物。', en: 'The chief strontium mineral.' },
        },
      ],
    },
    'potassium-nitrate': {
      name: { zh: '硝酸钾', en: 'Potassium nitrate' },
      aliases: ['KNO3'],
      stage: 'glass',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'potassium-chloride',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Potassium nitrate',
              level: 'D',
              how: 'judged',
              note: { zh: '氯化钾与硝酸铵或硝酸复分解。', en: 'Potassium chloride is converted with ammonium nitrate or nitric acid.' },
            },
          ],
        },
        {
          node: 'semiconductor-lighting/ammonia',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Potassium nitrate',
              level: 'D',
              how: 'judged',
              note: { zh: '硝酸根来自氨氧化。', en: 'The nitrate comes from oxidised ammonia.' },
            },
          ],
        },
      ],
      claims: [{ source: 'coresixStrengthening', at: '"potassium salt (typically potassium nitrate)"', level: 'C', how: 'implied' }],
    },
    'aluminosilicate-cover-glass': {
      name: { zh: '高强高铝硅触摸屏盖板玻璃', en: 'High-strength aluminosilicate cover glass' },
      aliases: ['高铝盖板玻璃', '触摸屏盖板玻璃', 'cover glass'],
      stage: 'glass',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'glass-based-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'high-performance-fibre/quartz-sand',
          role: 'material',
          claims: [{ source: 'coverGlassNote', at: '"chemically strengthened aluminosilicate glass"', level: 'C', how: 'implied' }],
        },
        {
          node: 'light-alloys/alumina',
          role: 'material',
          claims: [{ source: 'coverGlassNote', at: '"chemically strengthened aluminosilicate glass"', level: 'C', how: 'implied' }],
        },
        {
          node: 'organosilicon/soda-ash',
          role: 'material',
          claims: [{ source: 'coverGlassNote', at: '"replacing sodium ions on the surface"', level: 'C', how: 'implied' }],
        },
        {
          node: 'potassium-nitrate',
          role: 'auxiliary',
          claims: [{ source: 'coresixStrengthening', at: '"potassium salt (typically potassium nitrate)"', level: 'C', how: 'implied' }],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/1', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/1', level: 'A', how: 'quoted' }],
    },
    'high-purity-quartz-glass': {
      name: { zh: '高纯石英玻璃及制品', en: 'High-purity quartz glass and articles' },
      aliases: ['石英玻璃', '熔融石英', 'fused quartz', 'fused silica'],
      stage: 'glass',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'glass-based-material', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['photovoltaics/high-purity-quartz-sand', 'organosilicon/silicon-tetrachloride'],
          role: 'material',
          claims: [
            {
              source: 'heraeusFusedQuartz',
              at: '"high purity quartz" and "gaseous silicon containing chemicals (e.g. SiCl4)"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '天然石英砂电熔或气熔，光学和掩模级由四氯化硅合成。',
            en: 'Natural sand is fused; optical and mask grades are synthesised from silicon tetrachloride.',
          },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/1', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/1', level: 'A', how: 'quoted' }],
    },
    'laser-glass': {
      name: { zh: '激光玻璃', en: 'Laser glass' },
      aliases: ['钕玻璃', '磷酸盐激光玻璃'],
      stage: 'glass',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'glass-based-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'new-energy-vehicle/phosphoric-acid',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Laser glass',
              level: 'D',
              how: 'judged',
              note: { zh: '大能量激光以磷酸盐玻璃为基质。', en: 'High-energy lasers use phosphate glass as host.' },
            },
          ],
        },
        {
          node: 'rare-earth-magnets/neodymium-oxide',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Laser glass',
              level: 'D',
              how: 'judged',
              note: { zh: '激活离子为三价钕，以高纯氧化钕引入。', en: 'The active ion is neodymium, brought in as pure oxide.' },
            },
          ],
        },
        {
          node: 'high-performance-fibre/platinum',
          role: 'equipment',
          claims: [
            {
              source: 'editors',
              at: 'Laser glass',
              level: 'D',
              how: 'judged',
              note: { zh: '除水除铂工艺仍以铂坩埚熔制。', en: 'Melted in platinum even though platinum has to be kept out.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/1', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/1', level: 'A', how: 'quoted' }],
    },
    lead: {
      name: { zh: '铅', en: 'Lead' },
      aliases: ['铅锭', '精铅'],
      stage: 'glass',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'lead-ore',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Lead',
              level: 'D',
              how: 'judged',
              note: { zh: '铅精矿冶炼。', en: 'Smelted from lead concentrate.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'Lead',
          level: 'D',
          how: 'judged',
          note: { zh: '氧化铅与铅基屏蔽材料的原料。', en: 'Raw material of lead oxide and of lead shielding.' },
        },
      ],
    },
    'lead-ore': {
      name: { zh: '铅精矿', en: 'Lead concentrate' },
      aliases: ['铅矿', '方铅矿', 'galena'],
      stage: 'glass',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'Lead concentrate',
          level: 'D',
          how: 'judged',
          note: { zh: '多与锌共生。', en: 'Mostly found together with zinc.' },
        },
      ],
    },
    'lead-oxide': {
      name: { zh: '氧化铅', en: 'Lead oxide' },
      aliases: ['黄丹', '红丹', 'PbO'],
      stage: 'glass',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'lead',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Lead oxide',
              level: 'D',
              how: 'judged',
              note: { zh: '熔融铅氧化制得。', en: 'Molten lead is oxidised.' },
            },
          ],
        },
      ],
      claims: [{ source: 'leadSilicaGlass', at: 'Abstract: "PbO2-SiO2-based glass systems"', level: 'B', how: 'implied' }],
    },
    'radiation-shielding-glass': {
      name: { zh: '防辐射玻璃', en: 'Radiation-shielding glass' },
      aliases: ['铅玻璃', 'lead glass'],
      stage: 'glass',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'glass-based-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'lead-oxide',
          role: 'material',
          claims: [{ source: 'leadSilicaGlass', at: 'Abstract: "PbO2-SiO2-based glass systems"', level: 'B', how: 'implied' }],
        },
        {
          node: 'high-performance-fibre/quartz-sand',
          role: 'material',
          claims: [{ source: 'leadSilicaGlass', at: 'Abstract: "PbO2-SiO2-based glass systems"', level: 'B', how: 'implied' }],
        },
        {
          node: 'rare-earth-magnets/cerium-oxide',
          role: 'material',
          essential: false,
          claims: [{ source: 'leadSilicaGlass', at: 'Abstract: "PbO2-SiO2-CeO2 (PSC)"', level: 'B', how: 'implied' }],
          note: { zh: '耐辐照牌号加铈以防着色。', en: 'Cerium keeps radiation-resistant grades from browning.' },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/1', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/1', level: 'A', how: 'quoted' }],
    },
    'float-glass': {
      name: { zh: '浮法玻璃', en: 'Float glass' },
      aliases: ['平板玻璃'],
      stage: 'glass',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/quartz-sand',
          role: 'material',
          claims: [
            { source: 'clearFloatGlass', at: '"sand, soda ash (sodium carbonate), dolomite, limestone"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'organosilicon/soda-ash',
          role: 'material',
          claims: [
            { source: 'clearFloatGlass', at: '"sand, soda ash (sodium carbonate), dolomite, limestone"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'light-alloys/dolomite',
          role: 'material',
          claims: [
            { source: 'clearFloatGlass', at: '"sand, soda ash (sodium carbonate), dolomite, limestone"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'high-quality-steel/limestone',
          role: 'material',
          claims: [
            { source: 'clearFloatGlass', at: '"sand, soda ash (sodium carbonate), dolomite, limestone"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'electronic-information/tin',
          role: 'equipment',
          claims: [{ source: 'clearFloatGlass', at: '"a bath of molten tin"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'clearFloatGlass', at: '"Float glass is made by melting raw materials"', level: 'C', how: 'implied' }],
    },
    'coated-glass': {
      name: { zh: '高性能多功能镀膜玻璃', en: 'Coated glass (low-emissivity)' },
      aliases: ['镀膜玻璃', '低辐射玻璃', 'Low-E玻璃', 'Low-E glass'],
      stage: 'glass',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'glass-based-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'float-glass',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Coated glass',
              level: 'D',
              how: 'judged',
              note: { zh: '在浮法原片上离线磁控溅射。', en: 'Sputtered off line on float glass.' },
            },
          ],
        },
        {
          node: 'photovoltaics/silver',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Coated glass',
              level: 'D',
              how: 'judged',
              note: { zh: '低辐射膜以银层为功能层。', en: 'Silver is the functional layer of the low-emissivity stack.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/1', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/1', level: 'A', how: 'quoted' }],
    },
    'glass-ceramic': {
      name: { zh: '微晶玻璃', en: 'Glass-ceramic' },
      aliases: ['锂铝硅微晶玻璃', 'LAS glass-ceramic'],
      stage: 'glass',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'glass-based-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'high-performance-fibre/quartz-sand',
          role: 'material',
          claims: [{ source: 'lasNucleation', at: 'Abstract: "Li2O-Al2O3-SiO2 glasses"', level: 'B', how: 'implied' }],
        },
        {
          anyOf: ['new-energy-vehicle/spodumene', 'new-energy-vehicle/lithium-carbonate'],
          role: 'material',
          claims: [
            {
              source: 'spodumeneGlassCeramic',
              at: 'Abstract: "naturally occurring mineral deposit of α-spodumene"',
              level: 'B',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'Glass-ceramic',
              level: 'D',
              how: 'judged',
              note: { zh: '锂以低铁锂辉石或碳酸锂引入。', en: 'Lithium comes in as low-iron spodumene or as carbonate.' },
            },
          ],
          note: { zh: '两种锂源均在用。', en: 'Both lithium sources are in use.' },
        },
        {
          node: 'light-alloys/alumina',
          role: 'material',
          claims: [{ source: 'lasNucleation', at: 'Abstract: "Li2O-Al2O3-SiO2 glasses"', level: 'B', how: 'implied' }],
        },
        {
          node: 'cemented-carbide/titanium-dioxide',
          role: 'material',
          claims: [{ source: 'lasNucleation', at: 'Abstract: "TiO2 and TiO2+ZrO2 as nucleating agents"', level: 'B', how: 'implied' }],
        },
        {
          node: 'cemented-carbide/zirconia',
          role: 'material',
          essential: false,
          claims: [{ source: 'lasNucleation', at: 'Abstract: "TiO2+ZrO2 as nucleating agents"', level: 'B', how: 'implied' }],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/1', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/1', level: 'A', how: 'quoted' }],
    },
    // 工业陶瓷
    'industrial-ceramic': {
      name: { zh: '工业陶瓷', en: 'Industrial ceramics' },
      aliases: ['特种陶瓷', '高性能陶瓷', '高技术陶瓷'],
      stage: 'industrial-ceramic',
      kind: 'category',
      origin: 'product',
      variantOf: { node: 'advanced-inorganic-material', mode: 'taxonomy' },
      needsProvider: false,
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' },
        { source: 'plan', at: '第三章/第一节/（四）', level: 'A', how: 'quoted' },
        { source: 'plan', at: '专栏1/高性能陶瓷材料', level: 'A', how: 'quoted' },
        { source: 'plan', at: '第三章/第四节/先进无机非金属材料产业集群', level: 'A', how: 'quoted' },
      ],
    },
    'silicon-carbide-powder': {
      name: { zh: '碳化硅粉', en: 'Silicon carbide powder' },
      aliases: ['碳化硅微粉', '金刚砂', 'SiC powder'],
      stage: 'industrial-ceramic',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/quartz-sand',
          role: 'material',
          claims: [{ source: 'siliconCarbideCoke', at: '"quartz sand, petroleum coke (or coal char)"', level: 'C', how: 'implied' }],
        },
        {
          node: 'new-energy-vehicle/petroleum-coke',
          role: 'material',
          claims: [{ source: 'siliconCarbideCoke', at: '"quartz sand, petroleum coke (or coal char)"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'siliconCarbideCoke', at: '"mix quartz sand with coke"', level: 'C', how: 'implied' }],
    },
    feldspar: {
      name: { zh: '长石', en: 'Feldspar' },
      aliases: ['钾长石'],
      stage: 'industrial-ceramic',
      kind: 'resource',
      origin: 'reference',
      claims: [{ source: 'porcelainInsulatorReview', at: 'Abstract: "feldspar, quartz/silica and kaolin"', level: 'B', how: 'implied' }],
    },
    'high-temperature-structural-ceramic': {
      name: { zh: '高温结构陶瓷', en: 'High-temperature structural ceramics' },
      stage: 'industrial-ceramic',
      kind: 'category',
      origin: 'product',
      variantOf: { node: 'industrial-ceramic', mode: 'taxonomy' },
      needsProvider: false,
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }],
    },
    'silicon-nitride-ceramic': {
      name: { zh: '氮化硅陶瓷', en: 'Silicon nitride ceramic' },
      aliases: ['Si3N4陶瓷'],
      stage: 'industrial-ceramic',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-temperature-structural-ceramic', mode: 'taxonomy' },
      needs: [
        {
          node: 'photovoltaics/silicon-nitride-powder',
          role: 'material',
          claims: [{ source: 'samaterialsSiliconNitride', at: '"powder of silicon nitride can be sintered"', level: 'C', how: 'implied' }],
        },
        {
          node: 'rare-earth-magnets/yttrium-oxide',
          role: 'auxiliary',
          claims: [
            { source: 'lukianovaSiliconNitride', at: 'Abstract: "doping with aluminum and yttrium oxides"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'light-alloys/alumina',
          role: 'auxiliary',
          claims: [
            { source: 'lukianovaSiliconNitride', at: 'Abstract: "doping with aluminum and yttrium oxides"', level: 'B', how: 'implied' },
          ],
        },
      ],
      signals: [
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted', quote: '氮化硅' }] },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted', quote: '氮化硅' }],
    },
    'silicon-carbide-ceramic': {
      name: { zh: '碳化硅陶瓷', en: 'Silicon carbide ceramic' },
      aliases: ['SiC陶瓷'],
      stage: 'industrial-ceramic',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-temperature-structural-ceramic', mode: 'taxonomy' },
      needs: [
        {
          node: 'silicon-carbide-powder',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Silicon carbide ceramic',
              level: 'D',
              how: 'judged',
              note: { zh: '以碳化硅微粉烧结或反应烧结。', en: 'Sintered or reaction-bonded from silicon carbide powder.' },
            },
          ],
        },
      ],
      signals: [
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted', quote: '碳化硅' }] },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted', quote: '碳化硅' }],
    },
    'zirconia-ceramic': {
      name: { zh: '氧化锆陶瓷', en: 'Zirconia ceramic' },
      aliases: ['ZrO2陶瓷'],
      stage: 'industrial-ceramic',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-temperature-structural-ceramic', mode: 'taxonomy' },
      needs: [
        {
          node: 'cemented-carbide/zirconia',
          role: 'material',
          claims: [{ source: 'sicerZirconia', at: '"make different zirconium ceramics"', level: 'C', how: 'implied' }],
        },
        {
          node: 'rare-earth-magnets/yttrium-oxide',
          role: 'auxiliary',
          claims: [{ source: 'sicerZirconia', at: '"When the stabilizers are CaO, MgO, and Y2O3"', level: 'C', how: 'implied' }],
        },
      ],
      signals: [
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted', quote: '氧化锆' }] },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted', quote: '氧化锆' }],
    },
    'structural-functional-ceramic': {
      name: { zh: '结构功能一体化特种陶瓷', en: 'Integrated structural-functional ceramics' },
      aliases: ['结构/功能一体化先进陶瓷'],
      stage: 'industrial-ceramic',
      kind: 'category',
      origin: 'product',
      variantOf: { node: 'industrial-ceramic', mode: 'taxonomy' },
      needsProvider: false,
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' },
        { source: 'plan', at: '第三章/第四节/先进无机非金属材料产业集群', level: 'A', how: 'quoted' },
      ],
    },
    'lead-free-piezoelectric-ceramic': {
      name: { zh: '新型无铅压电陶瓷', en: 'Lead-free piezoelectric ceramic' },
      aliases: ['无铅压电陶瓷', 'KNN陶瓷'],
      stage: 'industrial-ceramic',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'piezoelectric-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'cemented-carbide/tantalum-niobium-oxide',
          role: 'material',
          claims: [{ source: 'knnReview', at: 'Abstract: "potassium sodium niobate (KNN)"', level: 'B', how: 'implied' }],
        },
        {
          node: 'potassium-carbonate',
          role: 'material',
          claims: [{ source: 'knnReview', at: 'Abstract: "potassium sodium niobate (KNN)"', level: 'B', how: 'implied' }],
        },
        {
          node: 'organosilicon/soda-ash',
          role: 'material',
          claims: [{ source: 'knnReview', at: 'Abstract: "potassium sodium niobate (KNN)"', level: 'B', how: 'implied' }],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }],
      note: {
        zh: '需求按铌酸钾钠体系列出；也属结构功能一体化陶瓷。',
        en: 'The needs are those of potassium sodium niobate; also one of the structural-functional ceramics.',
      },
    },
    'potassium-carbonate': {
      name: { zh: '碳酸钾', en: 'Potassium carbonate' },
      aliases: ['K2CO3'],
      stage: 'industrial-ceramic',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'rare-earth-magnets/potassium-hydroxide',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Potassium carbonate',
              level: 'D',
              how: 'judged',
              note: { zh: '氢氧化钾碳化制得。', en: 'Potassium hydroxide is carbonated.' },
            },
          ],
        },
      ],
      claims: [{ source: 'knnReview', at: 'Abstract: "potassium sodium niobate (KNN)"', level: 'B', how: 'implied' }],
    },
    'transparent-ceramic': {
      name: { zh: '透明陶瓷', en: 'Transparent ceramic' },
      stage: 'industrial-ceramic',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'structural-functional-ceramic', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['semiconductor-lighting/high-purity-alumina', 'rare-earth-magnets/yttrium-oxide'],
          role: 'material',
          claims: [
            {
              source: 'transparentCeramicsReview',
              at: 'Abstract: "necessary to use high purity precursor powders"',
              level: 'B',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'Transparent ceramic',
              level: 'D',
              how: 'judged',
              note: {
                zh: '氧化铝、尖晶石类用高纯氧化铝，氧化钇类用氧化钇。',
                en: 'Alumina and spinel kinds take high-purity alumina, yttria kinds yttria.',
              },
            },
          ],
          note: { zh: '按品种任取其一；YAG两者皆用。', en: 'One or the other by kind; YAG takes both.' },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }],
    },
    'wave-transparent-ceramic': {
      name: { zh: '透波陶瓷', en: 'Wave-transparent ceramic' },
      aliases: ['天线罩陶瓷'],
      stage: 'industrial-ceramic',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'structural-functional-ceramic', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['high-purity-quartz-glass', 'photovoltaics/silicon-nitride-powder'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Wave-transparent ceramic',
              level: 'D',
              how: 'judged',
              note: {
                zh: '石英陶瓷与氮化硅陶瓷是两类成熟天线罩材料。',
                en: 'Fused-silica and silicon nitride ceramics are the two proven radome materials.',
              },
            },
          ],
          note: { zh: '任取其一。', en: 'Either will do.' },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }],
    },
    'filter-ceramic': {
      name: { zh: '过滤陶瓷', en: 'Filter ceramic' },
      aliases: ['泡沫陶瓷过滤器', '陶瓷膜'],
      stage: 'industrial-ceramic',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'structural-functional-ceramic', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['light-alloys/alumina', 'silicon-carbide-powder'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Filter ceramic',
              level: 'D',
              how: 'judged',
              note: {
                zh: '铝液过滤用氧化铝质，铁液和水处理用碳化硅质。',
                en: 'Alumina filters molten aluminium, silicon carbide iron and water.',
              },
            },
          ],
          note: { zh: '按用途任取其一。', en: 'One or the other by use.' },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }],
    },
    'wear-resistant-ceramic': {
      name: { zh: '耐磨陶瓷', en: 'Wear-resistant ceramic' },
      aliases: ['氧化铝耐磨陶瓷', '研磨球'],
      stage: 'industrial-ceramic',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'industrial-ceramic', mode: 'taxonomy' },
      needs: [
        {
          node: 'light-alloys/alumina',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Wear-resistant ceramic',
              level: 'D',
              how: 'judged',
              note: { zh: '衬板和研磨球以氧化铝质为主。', en: 'Liners and grinding balls are mostly of alumina.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }],
    },
    'ceramic-insulator': {
      name: { zh: '陶瓷绝缘子', en: 'Ceramic insulator' },
      aliases: ['电瓷', 'porcelain insulator'],
      stage: 'industrial-ceramic',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'industrial-ceramic', mode: 'taxonomy' },
      needs: [
        {
          node: 'high-performance-fibre/kaolin',
          role: 'material',
          claims: [
            { source: 'porcelainInsulatorReview', at: 'Abstract: "feldspar, quartz/silica and kaolin"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'feldspar',
          role: 'material',
          claims: [
            { source: 'porcelainInsulatorReview', at: 'Abstract: "feldspar, quartz/silica and kaolin"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'high-performance-fibre/quartz-sand',
          role: 'material',
          claims: [
            { source: 'porcelainInsulatorReview', at: 'Abstract: "feldspar, quartz/silica and kaolin"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'light-alloys/alumina',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'Ceramic insulator',
              level: 'D',
              how: 'judged',
              note: { zh: '高强度电瓷以氧化铝代替部分石英。', en: 'High-strength porcelain has alumina in place of part of the quartz.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }],
    },
    'ceramic-brake-disc': {
      name: { zh: '陶瓷刹车片', en: 'Carbon-ceramic brake disc' },
      aliases: ['碳陶刹车盘', 'carbon-ceramic brake'],
      stage: 'industrial-ceramic',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'industrial-ceramic', mode: 'taxonomy' },
      needs: [
        {
          node: 'high-performance-fibre/carbon-fibre',
          role: 'material',
          claims: [{ source: 'carbonCeramicMaterial', at: '"composed by carbon fibers (reinforcement)"', level: 'C', how: 'implied' }],
        },
        {
          node: 'organosilicon/metallurgical-silicon',
          role: 'material',
          claims: [{ source: 'carbonCeramicMaterial', at: '"silicon carbide and metallic silicon (matrix)"', level: 'C', how: 'implied' }],
        },
        {
          node: 'electronic-information/phenolic-resin',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Carbon-ceramic brake disc',
              level: 'D',
              how: 'judged',
              note: { zh: '预制体的碳基体由酚醛树脂碳化而成。', en: 'The carbon matrix of the preform is charred phenolic resin.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }],
      note: { zh: '按碳陶制动盘理解。', en: 'Read as the carbon-ceramic brake.' },
    },
    'ceramic-bearing': {
      name: { zh: '陶瓷轴承', en: 'Ceramic bearing' },
      aliases: ['氮化硅陶瓷轴承', '陶瓷球轴承', 'hybrid ceramic bearing'],
      stage: 'industrial-ceramic',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'industrial-ceramic', mode: 'taxonomy' },
      needs: [
        {
          node: 'silicon-nitride-ceramic',
          role: 'material',
          claims: [{ source: 'samaterialsSiliconNitride', at: '"Si3N4 bearing balls"', level: 'C', how: 'implied' }],
        },
        {
          node: 'high-quality-steel/bearing-steel',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Ceramic bearing',
              level: 'D',
              how: 'judged',
              note: { zh: '混合陶瓷轴承的套圈仍为轴承钢。', en: 'The rings of hybrid bearings are still of bearing steel.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }],
    },
    'ceramic-heat-exchanger': {
      name: { zh: '陶瓷换热器', en: 'Ceramic heat exchanger' },
      stage: 'industrial-ceramic',
      kind: 'equipment',
      origin: 'product',
      variantOf: { node: 'industrial-ceramic', mode: 'taxonomy' },
      needs: [
        {
          node: 'silicon-carbide-ceramic',
          role: 'material',
          claims: [{ source: 'ceramicHeatExchanger', at: '"Silicon carbide and other forms"', level: 'C', how: 'implied' }],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }],
    },
    'heat-storage-ceramic': {
      name: { zh: '蓄热陶瓷板', en: 'Heat-storage ceramic' },
      aliases: ['蜂窝陶瓷蓄热体'],
      stage: 'industrial-ceramic',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'industrial-ceramic', mode: 'taxonomy' },
      needs: [
        {
          node: 'talc',
          role: 'material',
          claims: [{ source: 'us6214437', at: 'Abstract: "fine talc as the sole batch source of magnesium"', level: 'C', how: 'implied' }],
        },
        {
          node: 'light-alloys/alumina',
          role: 'material',
          claims: [{ source: 'us6214437', at: 'Abstract: "alumina-yielding raw material"', level: 'C', how: 'implied' }],
        },
        {
          node: 'high-performance-fibre/kaolin',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Heat-storage ceramic',
              level: 'D',
              how: 'judged',
              note: { zh: '堇青石坯料以滑石、高岭土、氧化铝配成。', en: 'Cordierite bodies are batched from talc, kaolin and alumina.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }],
    },
    'semiconductor-ceramic': {
      name: { zh: '半导体用陶瓷', en: 'Ceramic for semiconductor equipment' },
      aliases: ['静电卡盘陶瓷', '半导体设备陶瓷部件'],
      stage: 'industrial-ceramic',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'industrial-ceramic', mode: 'taxonomy' },
      needs: [
        {
          anyOf: [
            'semiconductor-lighting/high-purity-alumina',
            'semiconductor-lighting/aluminium-nitride-powder',
            'silicon-carbide-powder',
          ],
          role: 'material',
          claims: [
            {
              source: 'xyceraSemiconductor',
              at: '"Alumina and yttria are typically used for chamber components"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '按部件任取其一：腔体用氧化铝，静电卡盘用氮化铝，环件用碳化硅。',
            en: 'One by part: alumina for chambers, aluminium nitride for chucks, silicon carbide for rings.',
          },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }],
    },
    bioceramic: {
      name: { zh: '生物陶瓷', en: 'Bioceramic' },
      aliases: ['羟基磷灰石陶瓷', 'hydroxyapatite'],
      stage: 'industrial-ceramic',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'industrial-ceramic', mode: 'taxonomy' },
      needs: [
        {
          node: 'new-energy-vehicle/phosphoric-acid',
          role: 'material',
          claims: [
            { source: 'denseHydroxyapatite', at: 'Abstract: "calcium phosphate compositions, hydroxyapatite"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'high-quality-steel/lime',
          role: 'material',
          claims: [
            { source: 'denseHydroxyapatite', at: 'Abstract: "calcium phosphate compositions, hydroxyapatite"', level: 'B', how: 'implied' },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/2', level: 'A', how: 'quoted' }],
      note: {
        zh: '需求按羟基磷灰石列出；齿科氧化锆见氧化锆陶瓷。',
        en: 'The needs are those of hydroxyapatite; dental zirconia is zirconia ceramic.',
      },
    },
    'functional-ceramic': {
      name: { zh: '高性能功能陶瓷', en: 'High-performance functional ceramic' },
      stage: 'industrial-ceramic',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'industrial-ceramic', mode: 'taxonomy' },
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/高性能陶瓷材料', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏1/高性能陶瓷材料', level: 'A', how: 'quoted' }],
      note: {
        zh: '独立节点：统称，压电、介电等品种各有节点。',
        en: 'Free-standing: a class; piezoelectric, dielectric and other kinds have nodes of their own.',
      },
    },
    'porous-ceramic': {
      name: { zh: '高性能多孔陶瓷', en: 'High-performance porous ceramic' },
      aliases: ['高性能多空及纳米陶瓷', '多孔陶瓷'],
      stage: 'industrial-ceramic',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'industrial-ceramic', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['light-alloys/alumina', 'silicon-carbide-powder'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'High-performance porous ceramic',
              level: 'D',
              how: 'judged',
              note: { zh: '以氧化铝或碳化硅为骨料。', en: 'The skeleton is alumina or silicon carbide.' },
            },
          ],
          note: { zh: '任取其一。', en: 'Either will do.' },
        },
      ],
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/高性能陶瓷材料', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏1/高性能陶瓷材料', level: 'A', how: 'quoted' }],
      note: { zh: '规划印作“多空”，系“多孔”之误。', en: 'Printed 多空, a misprint of 多孔.' },
    },
    'nano-ceramic': {
      name: { zh: '高性能纳米陶瓷', en: 'Nano-ceramic' },
      aliases: ['纳米陶瓷'],
      stage: 'industrial-ceramic',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'industrial-ceramic', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['semiconductor-lighting/high-purity-alumina', 'cemented-carbide/zirconia'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Nano-ceramic',
              level: 'D',
              how: 'judged',
              note: { zh: '以氧化铝或氧化锆纳米粉烧结最为常见。', en: 'Mostly sintered from alumina or zirconia nanopowder.' },
            },
          ],
          note: { zh: '任取其一。', en: 'Either will do.' },
        },
      ],
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/高性能陶瓷材料', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏1/高性能陶瓷材料', level: 'A', how: 'quoted' }],
    },
    // 人工晶体
    'artificial-crystal': {
      name: { zh: '人工晶体', en: 'Artificial crystals' },
      stage: 'artificial-crystal',
      kind: 'category',
      origin: 'product',
      variantOf: { node: 'advanced-inorganic-material', mode: 'taxonomy' },
      needsProvider: false,
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/3', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第一节/（四）/3', level: 'A', how: 'quoted' },
        { source: 'plan', at: '第三章/第一节/（四）', level: 'A', how: 'quoted' },
      ],
    },
    'diamond-film': {
      name: { zh: '金刚石膜', en: 'Diamond film' },
      aliases: ['CVD金刚石', 'CVD diamond'],
      stage: 'artificial-crystal',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'artificial-crystal', mode: 'taxonomy' },
      needs: [
        {
          node: 'photovoltaics/hydrogen',
          role: 'material',
          claims: [{ source: 'sungDiamondFilms', at: 'Abstract: "using hydrogen atom as catalyst"', level: 'C', how: 'implied' }],
        },
        {
          node: 'organosilicon/natural-gas',
          role: 'material',
          claims: [{ source: 'diamondFilmPlasma', at: 'Title: "Ar/CH4/H2 plasma jets"', level: 'B', how: 'implied' }],
        },
        {
          node: 'microwave-plasma-reactor',
          role: 'equipment',
          claims: [{ source: 'diamondFilmPlasma', at: 'Abstract: "grown from focused microwave"', level: 'B', how: 'implied' }],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/3', level: 'A', how: 'quoted' }],
      note: { zh: '甲烷由天然气提纯。', en: 'The methane is purified natural gas.' },
    },
    'microwave-plasma-reactor': {
      name: { zh: '微波等离子体化学气相沉积设备', en: 'Microwave plasma CVD reactor' },
      aliases: ['MPCVD设备'],
      stage: 'artificial-crystal',
      kind: 'equipment',
      origin: 'reference',
      claims: [{ source: 'diamondFilmPlasma', at: 'Abstract: "grown from focused microwave"', level: 'B', how: 'implied' }],
    },
    'mid-infrared-laser-crystal': {
      name: { zh: '新型中红外激光晶体', en: 'Mid-infrared laser crystal' },
      aliases: ['中红外激光晶体', 'Cr:ZnSe'],
      stage: 'artificial-crystal',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'artificial-crystal', mode: 'taxonomy' },
      needs: [
        {
          node: 'copper-and-alloys/zinc',
          role: 'material',
          claims: [
            { source: 'chromiumZincSelenide', at: 'Abstract: "chromium-doped zinc selenide (Cr2+:ZnSe)"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'high-purity-selenium',
          role: 'material',
          claims: [
            { source: 'chromiumZincSelenide', at: 'Abstract: "chromium-doped zinc selenide (Cr2+:ZnSe)"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'cemented-carbide/chromium',
          role: 'material',
          claims: [
            { source: 'chromiumZincSelenide', at: 'Abstract: "chromium-doped zinc selenide (Cr2+:ZnSe)"', level: 'B', how: 'implied' },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/3', level: 'A', how: 'quoted' }],
      note: {
        zh: '需求按铬掺杂硒化锌列出；掺铒石榴石见稀土激光晶体。',
        en: 'The needs are those of chromium-doped zinc selenide; erbium garnets are rare-earth laser crystals.',
      },
    },
    'nonlinear-optical-crystal': {
      name: { zh: '非线性光学晶体', en: 'Nonlinear optical crystal' },
      aliases: ['LBO', '三硼酸锂'],
      stage: 'artificial-crystal',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'artificial-crystal', mode: 'taxonomy' },
      needs: [
        {
          node: 'high-performance-fibre/boric-acid',
          role: 'material',
          claims: [
            { source: 'borateMaterialsOptics', at: 'Abstract: "Borates are superior in UV applications"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'new-energy-vehicle/lithium-carbonate',
          role: 'material',
          claims: [{ source: 'wikipediaLithiumTriborate', at: '"Lithium triborate (LiB3O5) or LBO"', level: 'C', how: 'implied' }],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/3', level: 'A', how: 'quoted' }],
      note: {
        zh: '需求按三硼酸锂列出；偏硼酸钡、磷酸钛氧钾等未列入。',
        en: 'The needs are those of lithium triborate; barium borate, KTP and others are left out.',
      },
    },
    'scintillation-crystal': {
      name: { zh: '闪烁晶体', en: 'Scintillation crystal' },
      aliases: ['LYSO', 'BGO', '锗酸铋'],
      stage: 'artificial-crystal',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'artificial-crystal', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['lutetium-oxide', 'high-purity-bismuth'],
          role: 'material',
          claims: [
            { source: 'lysoProgress', at: 'Abstract: "Cerium-doped lutetium-yttrium oxyorthosilicate"', level: 'B', how: 'implied' },
            { source: 'sinoceraScintillators', at: '"Bismuth germinate Bi4Ge3O12"', level: 'C', how: 'implied' },
          ],
          note: { zh: '硅酸钇镥与锗酸铋任一即可。', en: 'Lutetium-yttrium silicate or bismuth germanate.' },
        },
        {
          anyOf: ['high-performance-fibre/platinum', 'rare-earth-magnets/iridium-crucible'],
          role: 'equipment',
          claims: [
            {
              source: 'editors',
              at: 'Scintillation crystal',
              level: 'D',
              how: 'judged',
              note: { zh: '锗酸铋用铂坩埚，硅酸钇镥用铱坩埚。', en: 'Germanate is grown in platinum, silicate in iridium.' },
            },
          ],
          note: { zh: '随晶体而定。', en: 'By crystal.' },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/3', level: 'A', how: 'quoted' }],
      note: { zh: '用于高端医疗装备和安全检测设备。', en: 'For medical and security equipment.' },
    },
    'lutetium-oxide': {
      name: { zh: '氧化镥', en: 'Lutetium oxide' },
      aliases: ['Lu2O3'],
      stage: 'artificial-crystal',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'rare-earth-magnets/ion-adsorption-concentrate',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Lutetium oxide',
              level: 'D',
              how: 'judged',
              note: { zh: '镥只在离子型重稀土矿中可经济提取。', en: 'Lutetium is won economically from ion-adsorption ore only.' },
            },
          ],
        },
        {
          node: 'rare-earth-magnets/rare-earth-extractant',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'Lutetium oxide',
              level: 'D',
              how: 'judged',
              note: { zh: '与其他重稀土同为萃取分离。', en: 'Separated by extraction like the other heavy rare earths.' },
            },
          ],
        },
      ],
      claims: [{ source: 'lysoProgress', at: 'Abstract: "Cerium-doped lutetium-yttrium oxyorthosilicate"', level: 'B', how: 'implied' }],
    },
    'wide-bandgap-crystal': {
      name: { zh: '第三代半导体晶体材料', en: 'Third-generation (wide-bandgap) semiconductor crystals' },
      stage: 'artificial-crystal',
      kind: 'category',
      origin: 'product',
      variantOf: { node: 'artificial-crystal', mode: 'taxonomy' },
      needsProvider: false,
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/3', level: 'A', how: 'quoted' }],
      note: {
        zh: '碳化硅与氮化镓晶体在半导体照明链。',
        en: 'Silicon carbide and gallium nitride crystals stand in the semiconductor-lighting chain.',
      },
    },
    // 矿物功能材料
    'mineral-functional-material': {
      name: { zh: '矿物功能材料', en: 'Functional mineral materials' },
      stage: 'mineral-functional',
      kind: 'category',
      origin: 'product',
      variantOf: { node: 'advanced-inorganic-material', mode: 'taxonomy' },
      needsProvider: false,
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/4', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第一节/（四）/4', level: 'A', how: 'quoted' },
        { source: 'plan', at: '第三章/第一节/（四）', level: 'A', how: 'quoted' },
        { source: 'plan', at: '第三章/第四节/先进无机非金属材料产业集群', level: 'A', how: 'quoted' },
      ],
    },
    diatomite: {
      name: { zh: '硅藻土', en: 'Diatomite' },
      aliases: ['kieselguhr'],
      stage: 'mineral-functional',
      kind: 'resource',
      origin: 'product',
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/4', level: 'A', how: 'quoted' }],
    },
    wollastonite: {
      name: { zh: '硅灰石', en: 'Wollastonite' },
      stage: 'mineral-functional',
      kind: 'resource',
      origin: 'product',
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/4', level: 'A', how: 'quoted' }],
    },
    bentonite: {
      name: { zh: '膨润土', en: 'Bentonite' },
      aliases: ['蒙脱石', 'montmorillonite'],
      stage: 'mineral-functional',
      kind: 'resource',
      origin: 'product',
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/4', level: 'A', how: 'quoted' }],
    },
    sepiolite: {
      name: { zh: '海泡石', en: 'Sepiolite' },
      stage: 'mineral-functional',
      kind: 'resource',
      origin: 'product',
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/4', level: 'A', how: 'quoted' }],
    },
    talc: {
      name: { zh: '滑石', en: 'Talc' },
      aliases: ['steatite'],
      stage: 'mineral-functional',
      kind: 'resource',
      origin: 'product',
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/4', level: 'A', how: 'quoted' }],
    },
    'black-talc': {
      name: { zh: '黑滑石', en: 'Black talc' },
      stage: 'mineral-functional',
      kind: 'resource',
      origin: 'product',
      variantOf: { node: 'talc', mode: 'taxonomy' },
      signals: [
        { signal: 'target', claims: [{ source: 'plan', at: '第三章/第四节/先进无机非金属材料产业集群', level: 'A', how: 'quoted' }] },
      ],
      claims: [{ source: 'plan', at: '第三章/第四节/先进无机非金属材料产业集群', level: 'A', how: 'quoted' }],
      note: {
        zh: '独立节点：滑石的品种，本数据集中尚无以其为必需原料的产品。上饶广丰所产，含有机碳。',
        en: 'Free-standing: a kind of talc that no product here cannot do without. Found at Guangfeng, Shangrao; black with organic carbon.',
      },
    },
    mica: {
      name: { zh: '云母', en: 'Mica (muscovite, phlogopite)' },
      aliases: ['白云母', '金云母'],
      stage: 'mineral-functional',
      kind: 'resource',
      origin: 'product',
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/4', level: 'A', how: 'quoted' }],
      note: { zh: '不是锂云母。', en: 'Not lepidolite.' },
    },
    'fire-resistant-mineral-material': {
      name: { zh: '节能防火矿物材料', en: 'Energy-saving and fire-resistant mineral material' },
      stage: 'mineral-functional',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'mineral-functional-material', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['new-energy-vehicle/natural-graphite', 'mica', 'sepiolite'],
          role: 'material',
          claims: [
            { source: 'expandableGraphiteSandwich', at: 'Abstract: "Expandable graphite (EG)"', level: 'B', how: 'implied' },
            {
              source: 'editors',
              at: 'Energy-saving and fire-resistant mineral material',
              level: 'D',
              how: 'judged',
              note: { zh: '可膨胀石墨、云母、海泡石各自成材。', en: 'Expandable graphite, mica and sepiolite each make a product.' },
            },
          ],
          note: { zh: '任一矿物即可成材。', en: 'One mineral will do.' },
        },
      ],
      signals: [
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/4', level: 'A', how: 'quoted', quote: '节能防火' }] },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/4', level: 'A', how: 'quoted', quote: '节能防火' }],
    },
    'mineral-filler': {
      name: { zh: '填充涂敷矿物材料', en: 'Mineral filler and coating pigment' },
      aliases: ['矿物填料'],
      stage: 'mineral-functional',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'mineral-functional-material', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['talc', 'high-performance-fibre/kaolin', 'wollastonite', 'mica'],
          role: 'material',
          claims: [
            { source: 'talcFillers', at: '"paint, dyes, rubber, plastics and ceramic industry fillers"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'Mineral filler and coating pigment',
              level: 'D',
              how: 'judged',
              note: {
                zh: '高岭土、硅灰石和云母同为塑料、涂料的常用填料。',
                en: 'Kaolin, wollastonite and mica are as common in plastics and paint.',
              },
            },
          ],
          note: { zh: '任一矿物即可成材。', en: 'One mineral will do.' },
        },
      ],
      signals: [
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/4', level: 'A', how: 'quoted', quote: '填充涂敷' }] },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/4', level: 'A', how: 'quoted', quote: '填充涂敷' }],
    },
    'mineral-adsorbent': {
      name: { zh: '环保治理矿物材料', en: 'Environmental mineral adsorbent' },
      aliases: ['矿物吸附剂'],
      stage: 'mineral-functional',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'mineral-functional-material', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['diatomite', 'bentonite', 'sepiolite'],
          role: 'material',
          claims: [
            { source: 'samachemMinerals', at: '"Diatomite": "filtering agents, and absorbents"', level: 'C', how: 'implied' },
            { source: 'bentoniteFactsheet', at: '"acid activated bentonite (bleaching earths)"', level: 'C', how: 'implied' },
          ],
          note: { zh: '任一矿物即可成材。', en: 'One mineral will do.' },
        },
      ],
      signals: [
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/4', level: 'A', how: 'quoted', quote: '环保治理' }] },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/4', level: 'A', how: 'quoted', quote: '环保治理' }],
    },
    'heat-storage-mineral-material': {
      name: { zh: '储能保温矿物材料', en: 'Heat-storage and insulating mineral material' },
      stage: 'mineral-functional',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'mineral-functional-material', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['new-energy-vehicle/natural-graphite', 'diatomite'],
          role: 'material',
          claims: [
            {
              source: 'expandedGraphiteParaffin',
              at: 'Abstract: "porous expanded graphite (EG) is used as a carrier"',
              level: 'B',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'Heat-storage and insulating mineral material',
              level: 'D',
              how: 'judged',
              note: { zh: '硅藻土是定形相变材料的另一常用载体。', en: 'Diatomite is the other common carrier of phase-change material.' },
            },
          ],
          note: { zh: '任一载体即可。', en: 'Either carrier will do.' },
        },
      ],
      signals: [
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（四）/4', level: 'A', how: 'quoted', quote: '储能保温' }] },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/4', level: 'A', how: 'quoted', quote: '储能保温' }],
    },
    // 先进半导体材料
    'high-temperature-superconductor': {
      name: { zh: '高温超导体', en: 'High-temperature superconductor (coated REBCO tape)' },
      aliases: ['高温超导带材', 'REBCO', 'coated conductor'],
      stage: 'advanced-semiconductor',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'rare-earth-magnets/yttrium-oxide',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'High-temperature superconductor',
              level: 'D',
              how: 'judged',
              note: {
                zh: '第二代带材的超导层为钇钡铜氧。',
                en: 'The superconducting layer of second-generation tape is yttrium barium copper oxide.',
              },
            },
          ],
        },
        {
          node: 'copper-and-alloys/electrolytic-copper',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'High-temperature superconductor',
              level: 'D',
              how: 'judged',
              note: { zh: '超导层含铜，带材外镀铜作稳定层。', en: 'Copper is in the oxide and is plated on as stabiliser.' },
            },
          ],
        },
        {
          node: 'photovoltaics/silver',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'High-temperature superconductor',
              level: 'D',
              how: 'judged',
              note: { zh: '超导层表面须镀银保护层。', en: 'A silver cap protects the oxide.' },
            },
          ],
        },
        {
          node: 'new-energy-vehicle/refined-nickel',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'High-temperature superconductor',
              level: 'D',
              how: 'judged',
              note: { zh: '基带为镍基合金。', en: 'The substrate tape is a nickel alloy.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }],
    },
    'piezoelectric-material': {
      name: { zh: '压电材料', en: 'Piezoelectric material' },
      stage: 'advanced-semiconductor',
      kind: 'material',
      origin: 'product',
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }],
      note: {
        zh: '独立节点：统称，陶瓷、单晶与薄膜各有投入；无铅压电陶瓷为其变体。',
        en: 'Free-standing: a class of ceramics, crystals and films with inputs of their own; the lead-free ceramic is a variant.',
      },
    },
    // 新型能源材料
    'agroforestry-residue': {
      name: { zh: '农林剩余物', en: 'Agricultural and forestry residue' },
      aliases: ['秸秆', '木屑'],
      stage: 'new-energy-material',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'Agricultural and forestry residue',
          level: 'D',
          how: 'judged',
          note: { zh: '木屑、竹屑、秸秆等成型燃料原料。', en: 'Sawdust, bamboo waste and straw, from which fuel is pressed.' },
        },
      ],
      note: {
        zh: '独立节点：只供生物质成型燃料，与各产业链没有供需关系。',
        en: 'Free-standing: feeds pressed biomass fuel alone, which neither supplies nor needs the chains.',
      },
    },
    'densified-biomass-fuel': {
      name: { zh: '生物质成型燃料', en: 'Densified biomass fuel' },
      aliases: ['生物质压块燃料', 'biomass briquettes'],
      stage: 'new-energy-material',
      kind: 'product',
      origin: 'product',
      needs: [
        {
          node: 'agroforestry-residue',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Densified biomass fuel',
              level: 'D',
              how: 'judged',
              note: { zh: '粉碎、干燥后不加粘结剂压制。', en: 'Ground, dried and pressed without binder.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted' }],
      note: {
        zh: '独立节点：农林剩余物压成的燃料，与各产业链没有供需关系。',
        en: 'Free-standing: fuel pressed from crop and forest residue, with no supply to or from the chains.',
      },
    },
    'biomass-pellet-fuel': {
      name: { zh: '生物质颗粒燃料', en: 'Biomass pellet fuel (wood pellets)' },
      aliases: ['木质颗粒', 'wood pellet'],
      stage: 'new-energy-material',
      kind: 'product',
      origin: 'product',
      variantOf: { node: 'densified-biomass-fuel', mode: 'taxonomy' },
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted' }],
      note: {
        zh: '独立节点：成型燃料的颗粒品种，投入与成型燃料相同。',
        en: 'Free-standing: the pellet form of pressed biomass fuel, with the same inputs.',
      },
    },
    // 石墨烯
    graphene: {
      name: { zh: '石墨烯', en: 'Graphene' },
      aliases: ['石墨烯材料'],
      stage: 'graphene',
      kind: 'category',
      origin: 'product',
      needsProvider: false,
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted' },
        { source: 'plan', at: '第三章/第三节', level: 'A', how: 'quoted' },
        { source: 'plan', at: '专栏1/石墨烯', level: 'A', how: 'quoted' },
        { source: 'plan', at: '第三章/第四节/前沿新材料产业集群', level: 'A', how: 'quoted' },
      ],
    },
    'potassium-permanganate': {
      name: { zh: '高锰酸钾', en: 'Potassium permanganate' },
      aliases: ['KMnO4'],
      stage: 'graphene',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/manganese-ore',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Potassium permanganate',
              level: 'D',
              how: 'judged',
              note: { zh: '软锰矿碱熔氧化后电解。', en: 'Pyrolusite is fused with alkali, oxidised and electrolysed.' },
            },
          ],
        },
        {
          node: 'rare-earth-magnets/potassium-hydroxide',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Potassium permanganate',
              level: 'D',
              how: 'judged',
              note: { zh: '软锰矿碱熔氧化后电解。', en: 'Pyrolusite is fused with alkali, oxidised and electrolysed.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'hummersMethod',
          at: '"graphite, concentrated sulfuric acid, sodium nitrate, and potassium permanganate"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'graphene-oxide': {
      name: { zh: '氧化石墨烯', en: 'Graphene oxide' },
      aliases: ['GO'],
      stage: 'graphene',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'graphene-derivative', mode: 'taxonomy' },
      needs: [
        {
          node: 'new-energy-vehicle/natural-graphite',
          role: 'material',
          claims: [{ source: 'hummersMethod', at: '"adding graphite to a solution of concentrated acid"', level: 'C', how: 'implied' }],
        },
        {
          node: 'copper-and-alloys/sulphuric-acid',
          role: 'auxiliary',
          claims: [
            {
              source: 'hummersMethod',
              at: '"graphite, concentrated sulfuric acid, sodium nitrate, and potassium permanganate"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'potassium-permanganate',
          role: 'auxiliary',
          claims: [
            {
              source: 'hummersMethod',
              at: '"graphite, concentrated sulfuric acid, sodium nitrate, and potassium permanganate"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'hummersMethod', at: '"also known as graphene oxide"', level: 'C', how: 'implied' }],
    },
    'graphene-powder': {
      name: { zh: '石墨烯粉体', en: 'Graphene powder' },
      aliases: ['石墨烯粉体材料', 'graphene nanopowder'],
      stage: 'graphene',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'graphene', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['graphene-oxide', 'new-energy-vehicle/natural-graphite'],
          role: 'material',
          claims: [
            { source: 'wo2014094180', at: 'Abstract: "exfoliating graphite with a polymer"', level: 'C', how: 'implied' },
            {
              source: 'lavinLopezGraphene',
              at: 'Abstract: "Improved Hummers method to prepare graphite oxide"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: { zh: '氧化还原法与直接剥离法均有规模产品。', en: 'Reduced oxide and direct exfoliation both give bulk product.' },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted' }],
    },
    'modified-graphene': {
      name: { zh: '改性石墨烯', en: 'Modified graphene powder' },
      stage: 'graphene',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'graphene-powder', mode: 'taxonomy' },
      needs: [
        {
          node: 'graphene-oxide',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Modified graphene powder',
              level: 'D',
              how: 'judged',
              note: { zh: '氧化石墨烯的含氧基团是改性的接枝点。', en: 'The oxygen groups of the oxide are where modifiers are grafted.' },
            },
          ],
        },
      ],
      signals: [
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted', quote: '其改性材料' }] },
      ],
      claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted', quote: '其改性材料' }],
    },
    'graphene-nanoplatelet': {
      name: { zh: '石墨烯微片', en: 'Graphene nanoplatelet' },
      aliases: ['高质量石墨烯微片', 'GNP'],
      stage: 'graphene',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'graphene', mode: 'taxonomy' },
      needs: [
        {
          node: 'new-energy-vehicle/natural-graphite',
          role: 'material',
          claims: [
            {
              source: 'wo2014094180',
              at: 'Abstract: "single or few-layer graphene comprises exfoliating graphite"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [
        { signal: 'breakthrough', claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted' }] },
        { signal: 'target', claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted' }] },
      ],
      claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted' }],
    },
    'graphene-derivative': {
      name: { zh: '石墨烯微片衍生物', en: 'Graphene derivative' },
      stage: 'graphene',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'graphene', mode: 'taxonomy' },
      needs: [
        {
          node: 'new-energy-vehicle/natural-graphite',
          role: 'material',
          claims: [
            {
              source: 'lavinLopezGraphene',
              at: 'Abstract: "Improved Hummers method to prepare graphite oxide"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted', quote: '石墨烯微片及衍生物' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted', quote: '石墨烯微片及衍生物' }],
      note: { zh: '以氧化石墨烯、还原氧化石墨烯为主。', en: 'Mostly graphene oxide and its reduced form.' },
    },
    'graphene-cvd-furnace': {
      name: { zh: '石墨烯化学气相沉积炉', en: 'CVD furnace for graphene' },
      aliases: ['卷对卷石墨烯沉积炉'],
      stage: 'graphene',
      kind: 'equipment',
      origin: 'reference',
      claims: [
        { source: 'lavinLopezGraphene', at: 'Abstract: "chemical vapor deposition (CVD) synthesis method"', level: 'B', how: 'implied' },
      ],
    },
    'graphene-film': {
      name: { zh: '石墨烯薄膜', en: 'Graphene film' },
      aliases: ['化学气相沉淀石墨烯膜', '化学气相沉积石墨烯膜', 'CVD graphene'],
      stage: 'graphene',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'graphene', mode: 'taxonomy' },
      needs: [
        {
          node: 'copper-and-alloys/copper-foil',
          role: 'auxiliary',
          claims: [
            { source: 'lavinLopezGraphene', at: 'Abstract: "Copper and nickel were used as catalysts"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'organosilicon/natural-gas',
          role: 'material',
          claims: [
            { source: 'lavinLopezGraphene', at: 'Abstract: "CH4 and H2 being used as precursor gases"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'photovoltaics/hydrogen',
          role: 'material',
          claims: [
            { source: 'lavinLopezGraphene', at: 'Abstract: "CH4 and H2 being used as precursor gases"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'graphene-cvd-furnace',
          role: 'equipment',
          claims: [
            {
              source: 'lavinLopezGraphene',
              at: 'Abstract: "chemical vapor deposition (CVD) synthesis method"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted' }],
      note: {
        zh: '规划印作“化学气相沉淀”，行业称化学气相沉积；甲烷由天然气提纯。',
        en: 'Printed 沉淀 for 沉积; the methane is purified natural gas.',
      },
    },
    'single-crystal-graphene-film': {
      name: { zh: '大尺寸单晶石墨烯薄膜', en: 'Large-area single-crystal graphene film' },
      stage: 'graphene',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'graphene-film', mode: 'taxonomy' },
      signals: [
        { signal: 'breakthrough', claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted' }] },
        { signal: 'target', claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted' }] },
      ],
      claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted' }],
    },
    'graphene-on-pet': {
      name: { zh: 'PET基底单层石墨烯', en: 'Monolayer graphene on PET' },
      stage: 'graphene',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'graphene-film', mode: 'taxonomy' },
      needs: [
        {
          node: 'copper-and-alloys/copper-foil',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'Monolayer graphene on PET',
              level: 'D',
              how: 'judged',
              note: { zh: '先在铜箔上生长，再转移。', en: 'Grown on copper foil, then transferred.' },
            },
          ],
        },
        {
          node: 'photovoltaics/polyester-film',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Monolayer graphene on PET',
              level: 'D',
              how: 'judged',
              note: { zh: '转移到PET膜上。', en: 'Transferred to PET film.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted' }],
    },
    'graphene-on-silicon': {
      name: { zh: '硅片基底单层石墨烯', en: 'Monolayer graphene on silicon wafer' },
      stage: 'graphene',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'graphene-film', mode: 'taxonomy' },
      needs: [
        {
          node: 'copper-and-alloys/copper-foil',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'Monolayer graphene on silicon wafer',
              level: 'D',
              how: 'judged',
              note: { zh: '先在铜箔上生长，再转移。', en: 'Grown on copper foil, then transferred.' },
            },
          ],
        },
        {
          node: 'electronic-information/semiconductor-silicon-wafer',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Monolayer graphene on silicon wafer',
              level: 'D',
              how: 'judged',
              note: { zh: '转移到带氧化层的硅片上。', en: 'Transferred to an oxidised silicon wafer.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted' }],
    },
    'graphene-transparent-conductive-film': {
      name: { zh: '石墨烯透明导电薄膜', en: 'Graphene transparent conductive film' },
      stage: 'graphene',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'graphene-film', mode: 'taxonomy' },
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted' }],
    },
    'graphene-film-product': {
      name: { zh: '石墨烯薄膜制品', en: 'Graphene-film article' },
      stage: 'graphene',
      kind: 'product',
      origin: 'product',
      needs: [
        {
          node: 'graphene-film',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Graphene-film article',
              level: 'D',
              how: 'judged',
              note: { zh: '发热膜等制品以石墨烯薄膜为功能层。', en: 'Heating films and the like have graphene film as working layer.' },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted', quote: '基于石墨烯薄膜的制品' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted', quote: '基于石墨烯薄膜的制品' }],
    },
    'two-dimensional-material': {
      name: { zh: '其他二维材料', en: 'Other two-dimensional material' },
      aliases: ['二维材料'],
      stage: 'graphene',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'graphene', mode: 'taxonomy' },
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted' }],
      note: {
        zh: '独立节点：二硫化钼、六方氮化硼等，均处实验阶段。',
        en: 'Free-standing: molybdenum disulphide, boron nitride and others, all at laboratory stage.',
      },
    },
    'fluorinated-graphene': {
      name: { zh: '氟化石墨烯', en: 'Fluorinated graphene' },
      stage: 'graphene',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'graphene-derivative', mode: 'taxonomy' },
      needs: [
        {
          node: 'graphene-oxide',
          role: 'material',
          claims: [
            {
              source: 'fluorinatedGrapheneLetter',
              at: 'Title: "Direct Heating Fluorination of Graphene-oxide"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'fluorine',
          role: 'material',
          claims: [
            {
              source: 'fluorinatedGrapheneLetter',
              at: 'Title: "Direct Heating Fluorination of Graphene-oxide"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted', quote: '氟化及官能团化石墨烯' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted', quote: '氟化及官能团化石墨烯' }],
    },
    'functionalised-graphene': {
      name: { zh: '官能团化石墨烯', en: 'Functionalised graphene' },
      stage: 'graphene',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'graphene-derivative', mode: 'taxonomy' },
      needs: [
        {
          node: 'graphene-oxide',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Functionalised graphene',
              level: 'D',
              how: 'judged',
              note: { zh: '以氧化石墨烯接枝制得。', en: 'Grafted from graphene oxide.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第三节/（一）', level: 'A', how: 'quoted' }],
    },
    'graphene-battery-electrode': {
      name: { zh: '石墨烯电池电极材料', en: 'Graphene battery-electrode material' },
      stage: 'graphene',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'graphene-powder',
          role: 'material',
          claims: [
            {
              source: 'grapheneSynthesisReview',
              at: 'Abstract: "supercapacitors, batteries, composites, flexible transparent displays and sensors"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/石墨烯', level: 'A', how: 'quoted', quote: '电池电极' }] }],
      claims: [{ source: 'plan', at: '专栏1/石墨烯', level: 'A', how: 'quoted', quote: '电池电极' }],
    },
    'graphene-capacitor-material': {
      name: { zh: '石墨烯电容材料', en: 'Graphene capacitor material' },
      aliases: ['石墨烯超级电容器电极材料'],
      stage: 'graphene',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'graphene-powder',
          role: 'material',
          claims: [
            {
              source: 'grapheneSynthesisReview',
              at: 'Abstract: "supercapacitors, batteries, composites, flexible transparent displays and sensors"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/石墨烯', level: 'A', how: 'quoted', quote: '电容' }] }],
      claims: [{ source: 'plan', at: '专栏1/石墨烯', level: 'A', how: 'quoted', quote: '电容' }],
    },
    'graphene-thin-film-transistor': {
      name: { zh: '石墨烯薄膜晶体管', en: 'Graphene thin-film transistor' },
      stage: 'graphene',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          node: 'graphene-film',
          role: 'material',
          claims: [
            { source: 'grapheneSynthesisReview', at: 'Abstract: "electronic devices, supercapacitors"', level: 'B', how: 'implied' },
          ],
        },
      ],
      signals: [
        { signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/石墨烯', level: 'A', how: 'quoted', quote: '薄膜晶体管' }] },
      ],
      claims: [{ source: 'plan', at: '专栏1/石墨烯', level: 'A', how: 'quoted', quote: '薄膜晶体管' }],
    },
    'graphene-touch-screen': {
      name: { zh: '石墨烯触控屏', en: 'Graphene touch screen' },
      stage: 'graphene',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          node: 'graphene-transparent-conductive-film',
          role: 'material',
          claims: [
            {
              source: 'grapheneSynthesisReview',
              at: 'Abstract: "supercapacitors, batteries, composites, flexible transparent displays and sensors"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/石墨烯', level: 'A', how: 'quoted', quote: '触控屏' }] }],
      claims: [{ source: 'plan', at: '专栏1/石墨烯', level: 'A', how: 'quoted', quote: '触控屏' }],
    },
    'graphene-sensor': {
      name: { zh: '石墨烯传感器', en: 'Graphene sensor' },
      stage: 'graphene',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          node: 'graphene-film',
          role: 'material',
          claims: [
            {
              source: 'grapheneSynthesisReview',
              at: 'Abstract: "supercapacitors, batteries, composites, flexible transparent displays and sensors"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/石墨烯', level: 'A', how: 'quoted', quote: '传感器' }] }],
      claims: [{ source: 'plan', at: '专栏1/石墨烯', level: 'A', how: 'quoted', quote: '传感器' }],
    },
    'graphene-semiconductor-device': {
      name: { zh: '石墨烯半导体器件', en: 'Graphene semiconductor device' },
      stage: 'graphene',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          node: 'graphene-film',
          role: 'material',
          claims: [
            { source: 'grapheneSynthesisReview', at: 'Abstract: "electronic devices, supercapacitors"', level: 'B', how: 'implied' },
          ],
        },
      ],
      signals: [
        { signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/石墨烯', level: 'A', how: 'quoted', quote: '半导体器件' }] },
      ],
      claims: [{ source: 'plan', at: '专栏1/石墨烯', level: 'A', how: 'quoted', quote: '半导体器件' }],
    },
    'graphene-coating': {
      name: { zh: '石墨烯涂料', en: 'Graphene coating' },
      stage: 'graphene',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'graphene-powder',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Graphene coating',
              level: 'D',
              how: 'judged',
              note: { zh: '重防腐和导电涂料掺入石墨烯粉体。', en: 'Heavy-duty and conductive paints are loaded with graphene powder.' },
            },
          ],
        },
        {
          node: 'electronic-information/epoxy-resin',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Graphene coating',
              level: 'D',
              how: 'judged',
              note: { zh: '重防腐涂料以环氧树脂为基料。', en: 'Heavy-duty paints have an epoxy base.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/石墨烯', level: 'A', how: 'quoted', quote: '涂料' }] }],
      claims: [{ source: 'plan', at: '专栏1/石墨烯', level: 'A', how: 'quoted', quote: '涂料' }],
    },
    'graphene-thermal-material': {
      name: { zh: '石墨烯导热材料', en: 'Graphene thermal-management material' },
      aliases: ['石墨烯散热膜'],
      stage: 'graphene',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'graphene-oxide',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Graphene thermal-management material',
              level: 'D',
              how: 'judged',
              note: { zh: '散热膜由氧化石墨烯成膜后石墨化。', en: 'Heat-spreading film is cast from graphene oxide and graphitised.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/石墨烯', level: 'A', how: 'quoted', quote: '导热材料' }] }],
      claims: [{ source: 'plan', at: '专栏1/石墨烯', level: 'A', how: 'quoted', quote: '导热材料' }],
    },
    // 纳米管宏观膜与连续纤维
    'carbon-nanomaterial': {
      name: { zh: '碳纳米材料', en: 'Carbon nanomaterials' },
      aliases: ['先进纳米材料'],
      stage: 'carbon-nanotube',
      kind: 'category',
      origin: 'product',
      needsProvider: false,
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第四节/前沿新材料产业集群', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第四节/前沿新材料产业集群', level: 'A', how: 'quoted' },
        { source: 'plan', at: '第三章/第三节', level: 'A', how: 'quoted' },
      ],
      note: { zh: '碳纳米管本身在新能源汽车链。', en: 'The nanotubes themselves stand in the new-energy-vehicle chain.' },
    },
    ferrocene: {
      name: { zh: '二茂铁', en: 'Ferrocene' },
      stage: 'carbon-nanotube',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/naphtha',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Ferrocene',
              level: 'D',
              how: 'judged',
              note: { zh: '环戊二烯取自裂解碳五。', en: 'Cyclopentadiene is from cracker C5.' },
            },
          ],
        },
        {
          node: 'high-quality-steel/pure-iron',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Ferrocene',
              level: 'D',
              how: 'judged',
              note: { zh: '铁以氯化亚铁引入。', en: 'The iron comes in as ferrous chloride.' },
            },
          ],
        },
      ],
      claims: [{ source: 'cntFibreSpinning', at: 'Abstract: "floating Fe catalyst nanoparticles"', level: 'B', how: 'implied' }],
    },
    'carbon-nanotube-assembly': {
      name: { zh: '碳纳米管宏观连续体', en: 'Macroscopic carbon-nanotube assembly' },
      stage: 'carbon-nanotube',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'carbon-nanomaterial', mode: 'taxonomy' },
      needs: [
        {
          node: 'ferrocene',
          role: 'auxiliary',
          claims: [{ source: 'cntFibreSpinning', at: 'Abstract: "floating Fe catalyst nanoparticles"', level: 'B', how: 'implied' }],
        },
        {
          node: 'organosilicon/ethanol',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Macroscopic carbon-nanotube assembly',
              level: 'D',
              how: 'judged',
              note: { zh: '浮动催化法多以乙醇为碳源。', en: 'Ethanol is the usual carbon source of the floating-catalyst process.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted' }],
      note: { zh: '直接纺丝与成膜不经碳纳米管粉体。', en: 'Direct spinning and film collection do not pass through nanotube powder.' },
    },
    'carbon-nanotube-film': {
      name: { zh: '碳纳米管宏观膜', en: 'Carbon-nanotube film' },
      aliases: ['柔性碳纳米管宏观膜'],
      stage: 'carbon-nanotube',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'carbon-nanotube-assembly', mode: 'taxonomy' },
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted' }],
    },
    'carbon-nanotube-fibre': {
      name: { zh: '碳纳米连续纤维', en: 'Continuous carbon-nanotube fibre' },
      aliases: ['碳纳米管纤维', 'CNT fibre'],
      stage: 'carbon-nanotube',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'carbon-nanotube-assembly', mode: 'taxonomy' },
      needs: [
        {
          node: 'ferrocene',
          role: 'auxiliary',
          claims: [{ source: 'cntFibreSpinning', at: 'Abstract: "floating Fe catalyst nanoparticles"', level: 'B', how: 'implied' }],
        },
        {
          node: 'organosilicon/ethanol',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Continuous carbon-nanotube fibre',
              level: 'D',
              how: 'judged',
              note: { zh: '浮动催化法多以乙醇为碳源。', en: 'Ethanol is the usual carbon source of the floating-catalyst process.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted' }],
    },
    'carbon-nano-composite-film': {
      name: { zh: '碳纳米复合功能膜', en: 'Carbon-nano composite functional film' },
      stage: 'carbon-nanotube',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'carbon-nanotube-film',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Carbon-nano composite functional film',
              level: 'D',
              how: 'judged',
              note: { zh: '规划所列以碳纳米管膜或纤维为基础的应用。', en: 'One of the uses the plan builds on nanotube film or fibre.' },
            },
            { source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'implied', quote: '先进碳纳米复合功能膜' },
          ],
        },
      ],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted', quote: '先进碳纳米复合功能膜' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted', quote: '先进碳纳米复合功能膜' }],
    },
    'carbon-nanotube-clothing-fabric': {
      name: { zh: '碳纳米管服饰面料', en: 'Carbon-nanotube clothing fabric' },
      stage: 'carbon-nanotube',
      kind: 'product',
      origin: 'product',
      needs: [
        {
          node: 'carbon-nanotube-fibre',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Carbon-nanotube clothing fabric',
              level: 'D',
              how: 'judged',
              note: { zh: '规划所列以碳纳米管膜或纤维为基础的应用。', en: 'One of the uses the plan builds on nanotube film or fibre.' },
            },
            { source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'implied', quote: '高档服饰面料' },
          ],
        },
      ],
      signals: [
        { signal: 'target', claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted', quote: '高档服饰面料' }] },
      ],
      claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted', quote: '高档服饰面料' }],
    },
    'carbon-nanotube-textile': {
      name: { zh: '碳纳米管纺织品', en: 'Carbon-nanotube textile' },
      stage: 'carbon-nanotube',
      kind: 'product',
      origin: 'product',
      needs: [
        {
          node: 'carbon-nanotube-fibre',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Carbon-nanotube textile',
              level: 'D',
              how: 'judged',
              note: { zh: '规划所列以碳纳米管膜或纤维为基础的应用。', en: 'One of the uses the plan builds on nanotube film or fibre.' },
            },
            { source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'implied', quote: '纺织品' },
          ],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted', quote: '纺织品' }] }],
      claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted', quote: '纺织品' }],
    },
    'carbon-nanotube-building-material': {
      name: { zh: '碳纳米管复合型建材', en: 'Carbon-nanotube composite building material' },
      stage: 'carbon-nanotube',
      kind: 'product',
      origin: 'product',
      needs: [
        {
          node: 'carbon-nanotube-film',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Carbon-nanotube composite building material',
              level: 'D',
              how: 'judged',
              note: { zh: '规划所列以碳纳米管膜或纤维为基础的应用。', en: 'One of the uses the plan builds on nanotube film or fibre.' },
            },
            { source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'implied', quote: '复合型建材' },
          ],
        },
      ],
      signals: [
        { signal: 'target', claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted', quote: '复合型建材' }] },
      ],
      claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted', quote: '复合型建材' }],
    },
    'carbon-nanotube-cable': {
      name: { zh: '碳纳米管电线电缆', en: 'Carbon-nanotube wire and cable' },
      stage: 'carbon-nanotube',
      kind: 'product',
      origin: 'product',
      needs: [
        {
          node: 'carbon-nanotube-fibre',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Carbon-nanotube wire and cable',
              level: 'D',
              how: 'judged',
              note: { zh: '规划所列以碳纳米管膜或纤维为基础的应用。', en: 'One of the uses the plan builds on nanotube film or fibre.' },
            },
            { source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'implied', quote: '电线电缆' },
          ],
        },
      ],
      signals: [
        { signal: 'target', claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted', quote: '电线电缆' }] },
      ],
      claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted', quote: '电线电缆' }],
    },
    'carbon-nanotube-radiation-shield': {
      name: { zh: '碳纳米管防辐射材料', en: 'Carbon-nanotube radiation-shielding material' },
      stage: 'carbon-nanotube',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'carbon-nanotube-film',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Carbon-nanotube radiation-shielding material',
              level: 'D',
              how: 'judged',
              note: { zh: '规划所列以碳纳米管膜或纤维为基础的应用。', en: 'One of the uses the plan builds on nanotube film or fibre.' },
            },
            { source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'implied', quote: '防辐射材料' },
          ],
        },
      ],
      signals: [
        { signal: 'target', claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted', quote: '防辐射材料' }] },
      ],
      claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted', quote: '防辐射材料' }],
    },
    'electromagnetic-shielding-material': {
      name: { zh: '碳纳米管电磁屏蔽材料', en: 'Carbon-nanotube electromagnetic shielding material' },
      stage: 'carbon-nanotube',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'carbon-nanotube-film',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Carbon-nanotube electromagnetic shielding material',
              level: 'D',
              how: 'judged',
              note: { zh: '规划所列以碳纳米管膜或纤维为基础的应用。', en: 'One of the uses the plan builds on nanotube film or fibre.' },
            },
            { source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'implied', quote: '电磁屏蔽材料' },
          ],
        },
      ],
      signals: [
        { signal: 'target', claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted', quote: '电磁屏蔽材料' }] },
      ],
      claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted', quote: '电磁屏蔽材料' }],
    },
    'anti-interference-device': {
      name: { zh: '抗电磁干扰器件', en: 'Electromagnetic-interference suppression device' },
      stage: 'carbon-nanotube',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          node: 'carbon-nanotube-film',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Electromagnetic-interference suppression device',
              level: 'D',
              how: 'judged',
              note: { zh: '规划所列以碳纳米管膜或纤维为基础的应用。', en: 'One of the uses the plan builds on nanotube film or fibre.' },
            },
            { source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'implied', quote: '抗电磁干扰器件' },
          ],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted' }],
    },
    'terahertz-detector': {
      name: { zh: '太赫兹探测器', en: 'Terahertz detector' },
      stage: 'carbon-nanotube',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          node: 'carbon-nanotube-film',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Terahertz detector',
              level: 'D',
              how: 'judged',
              note: { zh: '规划所列以碳纳米管膜或纤维为基础的应用。', en: 'One of the uses the plan builds on nanotube film or fibre.' },
            },
            { source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'implied', quote: '太赫兹探测器' },
          ],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted' }],
    },
    'security-inspection-instrument': {
      name: { zh: '安检仪器', en: 'Security-inspection instrument' },
      stage: 'carbon-nanotube',
      kind: 'equipment',
      origin: 'product',
      needs: [
        {
          node: 'terahertz-detector',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Security-inspection instrument',
              level: 'D',
              how: 'judged',
              note: {
                zh: '规划所指为太赫兹成像安检；闪烁晶体用于X射线安检。',
                en: 'Terahertz imagers are meant; scintillators serve X-ray machines.',
              },
            },
            { source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'implied', quote: '安检仪器' },
          ],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted' }],
    },
    'quality-inspection-instrument': {
      name: { zh: '质量检测仪器', en: 'Quality-inspection instrument' },
      stage: 'carbon-nanotube',
      kind: 'equipment',
      origin: 'product',
      needs: [
        {
          node: 'terahertz-detector',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Quality-inspection instrument',
              level: 'D',
              how: 'judged',
              note: { zh: '规划所指为太赫兹无损检测。', en: 'Terahertz non-destructive testing is meant.' },
            },
            { source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'implied', quote: '质量检测仪器' },
          ],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted' }],
    },
    // 增材制造材料
    'additive-manufacturing-material': {
      name: { zh: '增材制造材料', en: 'Additive-manufacturing materials' },
      aliases: ['3D打印材料'],
      stage: 'additive-manufacturing',
      kind: 'category',
      origin: 'product',
      needsProvider: false,
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第三节', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第三节/（三）', level: 'A', how: 'quoted' },
        { source: 'plan', at: '第三章/第三节', level: 'A', how: 'quoted' },
      ],
    },
    'spherical-titanium-powder': {
      name: { zh: '球形钛合金粉', en: 'Spherical titanium-alloy powder' },
      aliases: ['TC4粉', 'Ti-6Al-4V powder'],
      stage: 'additive-manufacturing',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'high-quality-steel/additive-manufacturing-metal-powder', mode: 'taxonomy' },
      needs: [
        {
          node: 'cemented-carbide/titanium',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Spherical titanium-alloy powder',
              level: 'D',
              how: 'judged',
              note: { zh: '海绵钛熔炼成棒，再雾化。', en: 'Sponge is melted to bar and atomised.' },
            },
          ],
        },
        {
          node: 'photovoltaics/argon',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'Spherical titanium-alloy powder',
              level: 'D',
              how: 'judged',
              note: { zh: '气雾化和等离子旋转电极均在氩气中进行。', en: 'Gas atomising and rotating-electrode plants work in argon.' },
            },
          ],
        },
      ],
      claims: [{ source: 'sphericalTitaniumReview', at: 'Introduction: "Spherical titanium alloy powder"', level: 'B', how: 'implied' }],
    },
    // 微纳金属材料
    'micro-nano-metal-material': {
      name: { zh: '微纳金属材料', en: 'Micro- and nano-metal materials' },
      stage: 'micro-nano-metal',
      kind: 'category',
      origin: 'product',
      needsProvider: false,
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第三节', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第三节/（四）', level: 'A', how: 'quoted' },
        { source: 'plan', at: '第三章/第三节', level: 'A', how: 'quoted' },
        { source: 'plan', at: '专栏1/微纳金属材料', level: 'A', how: 'quoted' },
      ],
    },
    'carbon-monoxide': {
      name: { zh: '一氧化碳', en: 'Carbon monoxide' },
      aliases: ['CO'],
      stage: 'micro-nano-metal',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['organosilicon/coal', 'organosilicon/natural-gas'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Carbon monoxide',
              level: 'D',
              how: 'judged',
              note: { zh: '煤气化或天然气转化后分离。', en: 'Separated from gasified coal or reformed gas.' },
            },
          ],
          note: { zh: '两种气源均在用。', en: 'Both are in use.' },
        },
      ],
      claims: [
        { source: 'carbonylIronMaking', at: '"through CO and iron under high temperature and high pressure"', level: 'C', how: 'implied' },
      ],
    },
    'micro-nano-iron-powder': {
      name: { zh: '超纯微纳级铁基金属粉体材料', en: 'Ultra-pure micro/nano iron-based powder' },
      aliases: ['高纯微纳铁基粉体材料', '微纳铁基金属粉体材料'],
      stage: 'micro-nano-metal',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'micro-nano-metal-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'carbonyl-iron-powder',
          role: 'material',
          claims: [
            {
              source: 'wikipediaCarbonylIron',
              at: '"highly pure (97.5% for grade S, 99.5% for grade R) iron"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [
        { signal: 'target', claims: [{ source: 'plan', at: '第三章/第三节/（四）', level: 'A', how: 'quoted' }] },
        { signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/微纳金属材料', level: 'A', how: 'quoted' }] },
      ],
      claims: [
        { source: 'plan', at: '第三章/第三节/（四）', level: 'A', how: 'quoted' },
        { source: 'plan', at: '专栏1/微纳金属材料', level: 'A', how: 'quoted' },
      ],
      note: { zh: '以羰基铁粉为主要品种。', en: 'Carbonyl iron powder is the chief kind.' },
    },
    'carbonyl-iron-powder': {
      name: { zh: '羰基铁粉', en: 'Carbonyl iron powder' },
      aliases: ['微纳级羰基铁材料', 'CIP'],
      stage: 'micro-nano-metal',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'micro-nano-metal-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'high-quality-steel/direct-reduced-iron',
          role: 'material',
          claims: [{ source: 'carbonylIronMaking', at: '"Fe+5CO Fe(CO)5"', level: 'C', how: 'implied' }],
        },
        {
          node: 'carbon-monoxide',
          role: 'material',
          claims: [
            {
              source: 'carbonylIronMaking',
              at: '"through CO and iron under high temperature and high pressure"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'semiconductor-lighting/ammonia',
          role: 'auxiliary',
          claims: [{ source: 'carbonylIronMaking', at: '"NH3 is usually used as a protective gas"', level: 'C', how: 'implied' }],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第三节/（四）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第三节/（四）', level: 'A', how: 'quoted' }],
      note: { zh: '铁源为海绵铁或还原铁屑。', en: 'The iron is sponge iron or reduced scrap.' },
    },
    'nano-iron-material': {
      name: { zh: '纳米级铁基材料', en: 'Nanoscale iron-based material' },
      stage: 'micro-nano-metal',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'micro-nano-metal-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'carbon-monoxide',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Nanoscale iron-based material',
              level: 'D',
              how: 'judged',
              note: {
                zh: '纳米铁粉以五羰基铁气相热解为工业路线。',
                en: 'The industrial route to nano-iron is pyrolysis of iron pentacarbonyl.',
              },
            },
          ],
        },
        {
          node: 'high-quality-steel/direct-reduced-iron',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Nanoscale iron-based material',
              level: 'D',
              how: 'judged',
              note: { zh: '五羰基铁由海绵铁与一氧化碳合成。', en: 'Iron pentacarbonyl is made from sponge iron and carbon monoxide.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第三节/（四）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第三节/（四）', level: 'A', how: 'quoted' }],
    },
    'powder-core-metal-material': {
      name: { zh: '磁粉芯金属材料', en: 'Metal powder for magnetic powder cores' },
      aliases: ['磁粉芯用金属粉', '软磁金属粉', 'soft-magnetic metal powder'],
      stage: 'micro-nano-metal',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'micro-nano-metal-material', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['carbonyl-iron-powder', 'high-quality-steel/pure-iron'],
          role: 'material',
          claims: [
            { source: 'wikipediaCarbonylIron', at: '"manufacture magnetic cores for high-frequency coils"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'Metal powder for magnetic powder cores',
              level: 'D',
              how: 'judged',
              note: { zh: '铁硅、铁硅铝粉由纯铁熔炼后气雾化。', en: 'Iron-silicon powders are atomised from melts of pure iron.' },
            },
          ],
          note: {
            zh: '高频用羰基铁粉，功率电感用雾化合金粉。',
            en: 'Carbonyl powder for high frequency, atomised alloy for power inductors.',
          },
        },
      ],
      signals: [
        { signal: 'target', claims: [{ source: 'plan', at: '第三章/第三节/（四）', level: 'A', how: 'quoted' }] },
        { signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/微纳金属材料', level: 'A', how: 'quoted', quote: '磁粉芯' }] },
      ],
      claims: [
        { source: 'plan', at: '第三章/第三节/（四）', level: 'A', how: 'quoted' },
        { source: 'plan', at: '专栏1/微纳金属材料', level: 'A', how: 'quoted', quote: '磁粉芯' },
      ],
    },
    'microwave-absorbing-material': {
      name: { zh: '高性能吸波材料', en: 'High-performance microwave absorber' },
      aliases: ['吸波材料', '微波吸收材料'],
      stage: 'micro-nano-metal',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'carbonyl-iron-powder',
          role: 'material',
          claims: [{ source: 'wikipediaCarbonylIron', at: '"component of the radar absorbing materials"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['organosilicon/silicone-rubber', 'electronic-information/epoxy-resin'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'High-performance microwave absorber',
              level: 'D',
              how: 'judged',
              note: { zh: '吸收剂分散于硅橡胶贴片或环氧涂层中。', en: 'The powder is dispersed in silicone sheet or epoxy paint.' },
            },
          ],
          note: { zh: '按形态任取其一。', en: 'One or the other by form.' },
        },
      ],
      signals: [
        { signal: 'target', claims: [{ source: 'plan', at: '第三章/第三节/（四）', level: 'A', how: 'quoted' }] },
        { signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/微纳金属材料', level: 'A', how: 'quoted' }] },
      ],
      claims: [
        { source: 'plan', at: '第三章/第三节/（四）', level: 'A', how: 'quoted' },
        { source: 'plan', at: '专栏1/微纳金属材料', level: 'A', how: 'quoted' },
      ],
    },
    // 有机高分子新材料
    'organic-polymer-material': {
      name: { zh: '有机高分子新材料', en: 'New organic polymers' },
      stage: 'organic-polymer',
      kind: 'category',
      origin: 'product',
      needsProvider: false,
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/有机高分子新材料', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏1/有机高分子新材料', level: 'A', how: 'quoted' }],
    },
    'acrylic-acid': {
      name: { zh: '丙烯酸', en: 'Acrylic acid' },
      stage: 'organic-polymer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/propylene',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Acrylic acid',
              level: 'D',
              how: 'judged',
              note: { zh: '丙烯两步氧化制得。', en: 'Propylene is oxidised in two steps.' },
            },
          ],
        },
      ],
      claims: [{ source: 'polycarboxylateMonomers', at: 'Abstract: "synthesized from acrylic acid"', level: 'B', how: 'implied' }],
    },
    'polyether-macromonomer': {
      name: { zh: '聚醚大单体', en: 'Polyether macromonomer' },
      aliases: ['TPEG', 'HPEG'],
      stage: 'organic-polymer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/ethylene-oxide',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Polyether macromonomer',
              level: 'D',
              how: 'judged',
              note: { zh: '以环氧乙烷聚合而成。', en: 'Polymerised from ethylene oxide.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'polycarboxylateMonomers',
          at: 'Abstract: "isoprenyloxy polyethylene glycol (IPEG) macromonomer"',
          level: 'B',
          how: 'implied',
        },
      ],
    },
    'polymer-water-reducer': {
      name: { zh: '高分子减水剂', en: 'Polymer water reducer (polycarboxylate superplasticiser)' },
      aliases: ['聚羧酸减水剂', 'polycarboxylate superplasticizer'],
      stage: 'organic-polymer',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'organic-polymer-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'acrylic-acid',
          role: 'material',
          claims: [{ source: 'polycarboxylateMonomers', at: 'Abstract: "synthesized from acrylic acid"', level: 'B', how: 'implied' }],
        },
        {
          node: 'polyether-macromonomer',
          role: 'material',
          claims: [
            {
              source: 'polycarboxylateMonomers',
              at: 'Abstract: "isoprenyloxy polyethylene glycol (IPEG) macromonomer"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/有机高分子新材料', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏1/有机高分子新材料', level: 'A', how: 'quoted' }],
    },
    'polymer-emulsifier': {
      name: { zh: '高分子乳化剂', en: 'Polymeric emulsifier' },
      stage: 'organic-polymer',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'organic-polymer-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'acrylic-acid',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Polymeric emulsifier',
              level: 'D',
              how: 'judged',
              note: { zh: '聚丙烯酸类是用量最大的品种。', en: 'Polyacrylic kinds are the largest.' },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/有机高分子新材料', level: 'A', how: 'quoted', quote: '高分子减水剂和乳化剂' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏1/有机高分子新材料', level: 'A', how: 'quoted', quote: '高分子减水剂和乳化剂' }],
    },
    'polyimide-monomer': {
      name: { zh: '聚酰亚胺单体', en: 'Polyimide monomers (dianhydrides and diamines)' },
      aliases: ['均苯四甲酸二酐', 'PMDA', 'ODA'],
      stage: 'organic-polymer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/benzene',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Polyimide monomers',
              level: 'D',
              how: 'judged',
              note: { zh: '二胺和二酐均为石油芳烃的衍生物。', en: 'Both diamines and dianhydrides derive from petroleum aromatics.' },
            },
          ],
        },
      ],
      claims: [
        { source: 'fluorinatedPolyimideFilm', at: 'Abstract: "4,4-oxydianiline(ODA) as the diamine monomer"', level: 'B', how: 'implied' },
      ],
    },
    'transparent-polyimide-film': {
      name: { zh: '高透明聚酰亚胺薄膜', en: 'Colourless transparent polyimide film' },
      aliases: ['CPI膜', '透明聚酰亚胺薄膜'],
      stage: 'organic-polymer',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-performance-film', mode: 'taxonomy' },
      needs: [
        {
          node: 'polyimide-monomer',
          role: 'material',
          claims: [
            {
              source: 'fluorinatedPolyimideFilm',
              at: 'Abstract: "4,4-oxydianiline(ODA) as the diamine monomer"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'high-performance-fibre/pan-spinning-solvent',
          role: 'auxiliary',
          claims: [{ source: 'fluorinatedPolyimideFilm', at: 'Abstract: "in N, N-dimethylacetamide"', level: 'B', how: 'implied' }],
        },
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Colourless transparent polyimide film',
              level: 'D',
              how: 'judged',
              note: { zh: '6FDA、TFMB等含氟单体的氟源。', en: 'Fluorine source of 6FDA, TFMB and other fluorinated monomers.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/有机高分子新材料', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏1/有机高分子新材料', level: 'A', how: 'quoted' }],
      note: { zh: '溶剂为二甲基乙酰胺。', en: 'The solvent is dimethylacetamide.' },
    },
    'polyimide-fibre-separator': {
      name: { zh: '高强度聚酰亚胺纤维隔膜', en: 'High-strength polyimide-fibre separator' },
      aliases: ['聚酰亚胺隔膜', '聚酰亚胺纳米纤维隔膜'],
      stage: 'organic-polymer',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'organic-polymer-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'polyimide-monomer',
          role: 'material',
          claims: [{ source: 'polyimideSeparator', at: 'Abstract: "electrospun polyimide porous membranes"', level: 'C', how: 'implied' }],
        },
        {
          node: 'high-performance-fibre/pan-spinning-solvent',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'High-strength polyimide-fibre separator',
              level: 'D',
              how: 'judged',
              note: {
                zh: '聚酰胺酸溶于二甲基乙酰胺后静电纺丝，再亚胺化。',
                en: 'Polyamic acid is spun from dimethylacetamide and imidised.',
              },
            },
          ],
        },
      ],
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/有机高分子新材料', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏1/有机高分子新材料', level: 'A', how: 'quoted' }],
      note: { zh: '不是聚烯烃隔膜。江西师范大学有此技术。', en: 'Not the polyolefin separator.' },
    },
    'printed-carbon-transparent-electrode': {
      name: { zh: '全印刷制备碳基透明电极', en: 'Fully printed carbon-based transparent electrode' },
      aliases: ['碳基透明电极'],
      stage: 'organic-polymer',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'organic-polymer-material', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['new-energy-vehicle/carbon-nanotube', 'graphene-powder'],
          role: 'material',
          claims: [{ source: 'nanotubeElectrodeSolar', at: 'Abstract: "carbon nanotubes and graphene"', level: 'B', how: 'implied' }],
          note: { zh: '碳纳米管墨水与石墨烯墨水任取其一。', en: 'Nanotube or graphene ink.' },
        },
      ],
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/有机高分子新材料', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏1/有机高分子新材料', level: 'A', how: 'quoted' }],
    },
    'organic-solar-cell-material': {
      name: { zh: '有机聚合物太阳能电池材料', en: 'Organic polymer solar-cell material' },
      aliases: ['有机光伏材料', 'OPV'],
      stage: 'organic-polymer',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'organic-polymer-material', mode: 'taxonomy' },
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/有机高分子新材料', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '专栏1/有机高分子新材料', level: 'A', how: 'quoted' },
        { source: 'polymerSolarCells', at: 'Abstract: "semiconducting polymers capable of achieving"', level: 'B', how: 'implied' },
      ],
      note: {
        zh: '独立节点：共轭聚合物给体与非富勒烯受体为多步有机合成产物，其原料不在数据集范围内。',
        en: 'Free-standing: conjugated donors and acceptors come of long organic syntheses, whose feeds this dataset does not cover.',
      },
    },
    'high-barrier-polymer-nanocomposite': {
      name: { zh: '高阻隔性高分子纳米复合材料', en: 'High-barrier polymer nanocomposite' },
      aliases: ['尼龙6/蒙脱土纳米复合材料'],
      stage: 'organic-polymer',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'organic-polymer-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'polyamide-6',
          role: 'material',
          claims: [{ source: 'nylonClayHybrid', at: 'Abstract: "a nylon 6-clay hybrid (NCH)"', level: 'B', how: 'implied' }],
        },
        {
          node: 'bentonite',
          role: 'material',
          claims: [
            {
              source: 'nylonClayHybrid',
              at: 'Abstract: "interlayer spacing of montmorillonite, a clay mineral"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/有机高分子新材料', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏1/有机高分子新材料', level: 'A', how: 'quoted' }],
      note: { zh: '需求按尼龙6／蒙脱土列出。', en: 'The needs are those of nylon 6 with montmorillonite.' },
    },
    // 其他稀有金属
    'nuclear-grade-zirconium': {
      name: { zh: '核级锆', en: 'Nuclear-grade zirconium' },
      aliases: ['核级海绵锆'],
      stage: 'rare-metal',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'cemented-carbide/zirconium-sponge', mode: 'taxonomy' },
      needs: [
        {
          node: 'cemented-carbide/zircon-sand',
          role: 'material',
          claims: [{ source: 'zirconiumProduction', at: 'Abstract: "The manufacture of reactor grade metal"', level: 'B', how: 'implied' }],
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
          node: 'zirconium-hafnium-extractant',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'Nuclear-grade zirconium',
              level: 'D',
              how: 'judged',
              note: {
                zh: '锆铪须先萃取分离，铪含量低于万分之一。',
                en: 'Zirconium and hafnium are separated first, to less than 100 ppm hafnium.',
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
    'zirconium-hafnium-extractant': {
      name: { zh: '锆铪萃取剂', en: 'Zirconium-hafnium extractant' },
      aliases: ['甲基异丁基酮', 'MIBK'],
      stage: 'rare-metal',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'electronic-information/acetone',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Zirconium-hafnium extractant',
              level: 'D',
              how: 'judged',
              note: { zh: '甲基异丁基酮由丙酮缩合加氢制得。', en: 'Methyl isobutyl ketone is made from acetone.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'Zirconium-hafnium extractant',
          level: 'D',
          how: 'judged',
          note: { zh: '工业上用甲基异丁基酮或磷酸三丁酯。', en: 'Methyl isobutyl ketone or tributyl phosphate in industry.' },
        },
      ],
    },
    'nano-zirconium-powder': {
      name: { zh: '纳米级锆', en: 'Zirconium nanopowder' },
      aliases: ['纳米锆粉'],
      stage: 'rare-metal',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'cemented-carbide/zirconium-sponge', mode: 'taxonomy' },
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '海绵级、核级、纳米级锆、铪、钛' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/3', level: 'A', how: 'quoted', quote: '海绵级、核级、纳米级锆、铪、钛' }],
    },
    'hafnium-sponge': {
      name: { zh: '铪', en: 'Hafnium' },
      aliases: ['海绵铪', '核级铪', '金属铪'],
      stage: 'rare-metal',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'cemented-carbide/zircon-sand',
          role: 'material',
          claims: [
            {
              source: 'zirconiumProduction',
              at: 'Abstract: "the ore from which zirconium and hafnium are produced"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'zirconium-hafnium-extractant',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'Hafnium',
              level: 'D',
              how: 'judged',
              note: { zh: '与锆萃取分离而得。', en: 'Obtained by extraction from zirconium.' },
            },
          ],
        },
        {
          node: 'light-alloys/magnesium',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'Hafnium',
              level: 'D',
              how: 'judged',
              note: { zh: '四氯化铪以镁还原。', en: 'Magnesium reduces the tetrachloride.' },
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
    'high-capacitance-tantalum-powder': {
      name: { zh: '超高比容钽粉', en: 'High-CV tantalum powder' },
      aliases: ['高比容钽粉', '电容器级钽粉'],
      stage: 'rare-metal',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'cemented-carbide/potassium-fluotantalate',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'High-CV tantalum powder',
              level: 'D',
              how: 'judged',
              note: { zh: '氟钽酸钾钠还原。', en: 'Potassium fluotantalate is reduced with sodium.' },
            },
          ],
        },
        {
          node: 'cemented-carbide/metallic-sodium',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'High-CV tantalum powder',
              level: 'D',
              how: 'judged',
              note: { zh: '氟钽酸钾钠还原。', en: 'Potassium fluotantalate is reduced with sodium.' },
            },
          ],
        },
        {
          node: 'light-alloys/magnesium',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'High-CV tantalum powder',
              level: 'D',
              how: 'judged',
              note: { zh: '团化后以镁脱氧。', en: 'Agglomerated powder is deoxidised with magnesium.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted' }],
    },
    'tantalum-target': {
      name: { zh: '钽靶材', en: 'Tantalum sputtering target' },
      aliases: ['高纯钽靶'],
      stage: 'rare-metal',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          node: 'cemented-carbide/tantalum',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Tantalum sputtering target',
              level: 'D',
              how: 'judged',
              note: { zh: '高纯钽锭经电子束熔炼、锻轧。', en: 'Electron-beam ingot is forged and rolled.' },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted', quote: '超高纯高性能钽、铌靶材' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted', quote: '超高纯高性能钽、铌靶材' }],
    },
    'niobium-target': {
      name: { zh: '铌靶材', en: 'Niobium sputtering target' },
      aliases: ['高纯铌靶'],
      stage: 'rare-metal',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          node: 'cemented-carbide/niobium',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Niobium sputtering target',
              level: 'D',
              how: 'judged',
              note: { zh: '高纯铌锭经电子束熔炼、锻轧。', en: 'Electron-beam ingot is forged and rolled.' },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted', quote: '超高纯高性能钽、铌靶材' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted', quote: '超高纯高性能钽、铌靶材' }],
    },
    'rubidium-salt': {
      name: { zh: '铷盐', en: 'Rubidium salts' },
      aliases: ['碳酸铷'],
      stage: 'rare-metal',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'new-energy-vehicle/lepidolite',
          role: 'material',
          claims: [
            {
              source: 'lepidoliteRubidium',
              at: 'Title: "Lepidolite Leaching Solution and the Extraction Process of Rubidium"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'caesium-rubidium-extractant',
          role: 'auxiliary',
          claims: [
            {
              source: 'lepidoliteRubidium',
              at: 'Abstract: "rubidium was selectively extracted using t-BAMBP"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted', quote: '锂、铷、铯分离提纯新工艺' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted', quote: '锂、铷、铯分离提纯新工艺' }],
    },
    'caesium-rubidium-extractant': {
      name: { zh: '铷铯萃取剂', en: 'Rubidium-caesium extractant' },
      aliases: ['t-BAMBP'],
      stage: 'rare-metal',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'electronic-information/phenol',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Rubidium-caesium extractant',
              level: 'D',
              how: 'judged',
              note: { zh: '取代苯酚类。', en: 'A substituted phenol.' },
            },
          ],
        },
      ],
      claims: [
        { source: 'rubidiumWasteSolution', at: 'Abstract: "by the t-BAMBP and liquid paraffin system"', level: 'B', how: 'implied' },
      ],
    },
    pollucite: {
      name: { zh: '铯榴石', en: 'Pollucite' },
      stage: 'rare-metal',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'Pollucite',
          level: 'D',
          how: 'judged',
          note: { zh: '铯的独立矿物，国内产地极少。', en: 'The caesium mineral; deposits in China are few.' },
        },
      ],
    },
    'caesium-salt': {
      name: { zh: '铯盐', en: 'Caesium salts' },
      aliases: ['碳酸铯', '甲酸铯'],
      stage: 'rare-metal',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          anyOf: ['new-energy-vehicle/lepidolite', 'pollucite'],
          role: 'material',
          claims: [
            {
              source: 'rubidiumWasteSolution',
              at: 'Abstract: "waste solution resulting from the recovery of lithium"',
              level: 'B',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'Caesium salts',
              level: 'D',
              how: 'judged',
              note: { zh: '江西以锂云母母液提铯，国外多用铯榴石。', en: 'From lepidolite liquors in Jiangxi, from pollucite abroad.' },
            },
          ],
          note: { zh: '两种来源均在用。', en: 'Both are in use.' },
        },
        {
          node: 'caesium-rubidium-extractant',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'Caesium salts',
              level: 'D',
              how: 'judged',
              note: {
                zh: '母液以取代苯酚萃取铷、铯；铯榴石酸浸可不用。',
                en: 'Substituted phenols extract both from the liquor; acid-leached pollucite can do without.',
              },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted', quote: '锂、铷、铯分离提纯新工艺' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted', quote: '锂、铷、铯分离提纯新工艺' }],
    },
    'high-purity-germanium': {
      name: { zh: '高纯锗', en: 'High-purity germanium' },
      aliases: ['区熔锗锭'],
      stage: 'rare-metal',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          anyOf: ['copper-and-alloys/zinc-ore', 'organosilicon/coal'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'High-purity germanium',
              level: 'D',
              how: 'judged',
              note: {
                zh: '锗富集于锌冶炼渣和含锗褐煤烟尘。',
                en: 'Germanium gathers in zinc residues and in the fume of certain lignites.',
              },
            },
          ],
          note: { zh: '两种来源国内均有。', en: 'China has both.' },
        },
        {
          node: 'organosilicon/hydrogen-chloride',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'High-purity germanium',
              level: 'D',
              how: 'judged',
              note: { zh: '以四氯化锗蒸馏提纯。', en: 'Purified as distilled tetrachloride.' },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted', quote: '铟、稼、锗、硒、碲、铋' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted', quote: '铟、稼、锗、硒、碲、铋' }],
    },
    'high-purity-selenium': {
      name: { zh: '高纯硒', en: 'High-purity selenium' },
      aliases: ['硒锭'],
      stage: 'rare-metal',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'photovoltaics/selenium',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'High-purity selenium',
              level: 'D',
              how: 'judged',
              note: { zh: '以铜阳极泥所得精硒再行提纯。', en: 'Refined selenium of copper anode slime is purified further.' },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted', quote: '铟、稼、锗、硒、碲、铋' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted', quote: '铟、稼、锗、硒、碲、铋' }],
    },
    'high-purity-bismuth': {
      name: { zh: '高纯铋', en: 'High-purity bismuth' },
      aliases: ['5N铋'],
      stage: 'rare-metal',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'copper-and-alloys/bismuth',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'High-purity bismuth',
              level: 'D',
              how: 'judged',
              note: { zh: '精铋再经真空蒸馏和区熔提纯。', en: 'Refined bismuth is vacuum-distilled and zone-refined.' },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted', quote: '铟、稼、锗、硒、碲、铋' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted', quote: '铟、稼、锗、硒、碲、铋' }],
      note: { zh: '江西的铋多为钨矿伴生。', en: 'In Jiangxi most bismuth comes with tungsten ore.' },
    },
    pesekk: {
      name: { zh: '聚醚砜醚酮酮', en: 'Poly(ether sulphone ether ketone ketone) (PESEKK)' },
      aliases: ['PESEKK'],
      stage: 'rare-metal',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'special-engineering-plastic', mode: 'taxonomy' },
      needs: [
        {
          node: 'electronic-information/phenol',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Poly(ether sulphone ether ketone ketone)',
              level: 'D',
              how: 'judged',
              note: { zh: '二苯醚砜类单体由苯酚制得。', en: 'The sulphone ether monomer is made from phenol.' },
            },
          ],
        },
        {
          node: 'para-xylene',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Poly(ether sulphone ether ketone ketone)',
              level: 'D',
              how: 'judged',
              note: {
                zh: '对苯二甲酰氯由对二甲苯经侧链氯化制得；间位单体未列入。',
                en: 'Terephthaloyl chloride comes from para-xylene by side-chain chlorination; the meta monomer is left out.',
              },
            },
          ],
        },
        {
          node: 'organosilicon/chlorine',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Poly(ether sulphone ether ketone ketone)',
              level: 'D',
              how: 'judged',
              note: {
                zh: '酰氯单体与三氯化铝催化剂均含氯。',
                en: 'The acid chlorides and the aluminium chloride catalyst carry chlorine.',
              },
            },
          ],
        },
      ],
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted' }],
      note: {
        zh: '照规划所印理解；若系PEKK（聚醚酮酮）之误，单体仍相近。',
        en: 'Read as printed; should PEKK be meant, its monomers are much the same.',
      },
    },
    'pesekk-carbon-fibre-composite': {
      name: { zh: '聚醚砜醚酮酮/碳纤维复合材料', en: 'Carbon-fibre/PESEKK composite' },
      aliases: ['PESEKK/碳纤维复合材料'],
      stage: 'rare-metal',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'pesekk',
          role: 'material',
          claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'implied', quote: 'PESEKK/碳纤维复合材料' }],
        },
        {
          node: 'high-performance-fibre/carbon-fibre',
          role: 'material',
          claims: [
            { source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'implied', quote: 'PESEKK/碳纤维复合材料' },
            {
              source: 'carbonPekk',
              at: 'Abstract: "PEKK was found to uniformly and tightly cover all the CFs"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted' }],
    },
    'high-purity-oxide-ceramic-sheet': {
      name: { zh: '高纯氧化物膜片', en: 'High-purity oxide ceramic sheet' },
      aliases: ['氧化物陶瓷膜片'],
      stage: 'rare-metal',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'industrial-ceramic', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['semiconductor-lighting/high-purity-alumina', 'cemented-carbide/zirconia'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'High-purity oxide ceramic sheet',
              level: 'D',
              how: 'judged',
              note: { zh: '水基挤出氧化铝或氧化锆坯片后烧结。', en: 'Alumina or zirconia sheet is extruded with water and sintered.' },
            },
          ],
          note: { zh: '按品种任取其一。', en: 'One or the other by kind.' },
        },
      ],
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted' }],
    },
    'zirconia-ceramic-sheet': {
      name: { zh: '氧化锆陶瓷膜片', en: 'Zirconia ceramic sheet' },
      stage: 'rare-metal',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'high-purity-oxide-ceramic-sheet', mode: 'taxonomy' },
      needs: [
        {
          node: 'cemented-carbide/zirconia',
          role: 'material',
          claims: [{ source: 'sicerZirconia', at: '"make different zirconium ceramics"', level: 'C', how: 'implied' }],
        },
        {
          node: 'rare-earth-magnets/yttrium-oxide',
          role: 'auxiliary',
          claims: [{ source: 'sicerZirconia', at: '"When the stabilizers are CaO, MgO, and Y2O3"', level: 'C', how: 'implied' }],
        },
      ],
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted' }],
    },
  },
  note: {
    zh: '不是一条产业链：规划点名而十一条链均未收的材料，按规划的标题分节；投入尽量接到十一条链上。十一条链不需要此处的节点。',
    en: 'Not one chain: what the plan names and the eleven chains leave out, in sections by the plan’s headings. Needs lead into the eleven chains wherever they can; none of the eleven needs a node of this one.',
  },
});
