import { defineChain } from '../../src/model/define-chain.ts';
import { bariumTitanateOxalate } from '../sources/barium-titanate-oxalate.ts';
import { bariumTitanateSemiOxalate } from '../sources/barium-titanate-semi-oxalate.ts';
import { basicFabChemicals } from '../sources/basic-fab-chemicals.ts';
import { bismuthTabbingRibbon } from '../sources/bismuth-tabbing-ribbon.ts';
import { bpaProcessReview } from '../sources/bpa-process-review.ts';
import { britannicaTetrafluoroethylene } from '../sources/britannica-tetrafluoroethylene.ts';
import { btEpoxy } from '../sources/bt-epoxy.ts';
import { cclBaseMaterialBasics } from '../sources/ccl-base-material-basics.ts';
import { chipInductor } from '../sources/chip-inductor.ts';
import { cmpStiAbrasive } from '../sources/cmp-sti-abrasive.ts';
import { copperCladEpoxyLaminate } from '../sources/copper-clad-epoxy-laminate.ts';
import { cumeneProcess } from '../sources/cumene-process.ts';
import { czochralskiCrucible } from '../sources/czochralski-crucible.ts';
import { siliconWaferProcessing } from '../sources/czochralski-taylor-francis.ts';
import { drdoChromeMaskBlanks } from '../sources/drdo-chrome-mask-blanks.ts';
import { dryFilmResistPatent } from '../sources/dry-film-resist-patent.ts';
import { ebfripTbbpa } from '../sources/ebfrip-tbbpa.ts';
import { editors } from '../sources/editors.ts';
import { emcSilicaFiller } from '../sources/emc-silica-filler.ts';
import { epichlorohydrinGuide } from '../sources/epichlorohydrin-guide.ts';
import { epichlorohydrinMarket } from '../sources/epichlorohydrin-market.ts';
import { epichlorohydrinRoutes } from '../sources/epichlorohydrin-routes.ts';
import { epoxyResinRawMaterials } from '../sources/epoxy-resin-raw-materials.ts';
import { etchResistPhotoimaging } from '../sources/etch-resist-photoimaging.ts';
import { fastFlowUnderfill } from '../sources/fast-flow-underfill.ts';
import { fr4Cost } from '../sources/fr4-cost.ts';
import { ganDryEtching } from '../sources/gan-dry-etching.ts';
import { ganGaasPaSelection } from '../sources/gan-gaas-pa-selection.ts';
import { ganHemtSilicon } from '../sources/gan-hemt-silicon.ts';
import { ganLdmosBaseStation } from '../sources/gan-ldmos-base-station.ts';
import { halogenFreeCcl } from '../sources/halogen-free-ccl.ts';
import { halogenFreeEpoxyReview } from '../sources/halogen-free-epoxy-review.ts';
import { hydrogenFluoridePurification } from '../sources/hydrogen-fluoride-purification.ts';
import { hydrogenPeroxideManufacture } from '../sources/hydrogen-peroxide-manufacture.ts';
import { icProcessSteps } from '../sources/ic-process-steps.ts';
import { icSubstrateMaterials } from '../sources/ic-substrate-materials.ts';
import { isopropanolReview } from '../sources/isopropanol-review.ts';
import { junctionBoxDiodes } from '../sources/junction-box-diodes.ts';
import { lithiumNiobateFrontEnd } from '../sources/lithium-niobate-front-end.ts';
import { lithiumTantalatePowder } from '../sources/lithium-tantalate-powder.ts';
import { lithiumTantalate } from '../sources/lithium-tantalate.ts';
import { lithographyEquipment } from '../sources/lithography-equipment.ts';
import { midUvResistPatent } from '../sources/mid-uv-resist-patent.ts';
import { mlccConstruction } from '../sources/mlcc-construction.ts';
import { mlccReview } from '../sources/mlcc-review.ts';
import { packagingSubstrateNotes } from '../sources/packaging-substrate.ts';
import { pcbDrilling } from '../sources/pcb-drilling.ts';
import { pcbSurfaceFinish } from '../sources/pcb-surface-finish.ts';
import { phenolicResinReview } from '../sources/phenolic-resin-review.ts';
import { photoresistEncyclopedia } from '../sources/photoresist-encyclopedia.ts';
import { photosensitivePolyimideStudy } from '../sources/photosensitive-polyimide-study.ts';
import { plan } from '../sources/plan.ts';
import { polyesterFilmResist } from '../sources/polyester-film-resist.ts';
import { ptfeRfLaminate } from '../sources/ptfe-rf-laminate.ts';
import { rcaClean } from '../sources/rca-clean.ts';
import { sawFilterReview } from '../sources/saw-filter-review.ts';
import { semiconductorMaterialClasses } from '../sources/semiconductor-material-classes.ts';
import { semiconductorProcessNotes } from '../sources/semiconductor-process-deep-dive.ts';
import { sicPowerModuleReview } from '../sources/sic-power-module-review.ts';
import { snfWaferClean } from '../sources/snf-wafer-clean.ts';
import { solGelPhotomaskSubstrate } from '../sources/sol-gel-photomask-substrate.ts';
import { solderAlloyChoice } from '../sources/solder-alloy-choice.ts';
import { tetrabromobisphenolA } from '../sources/tetrabromobisphenol-a.ts';
import { thickFilmResistor } from '../sources/thick-film-resistor.ts';
import { tmahCarbonateRoute } from '../sources/tmah-carbonate-route.ts';
import { tmahElectrolysis } from '../sources/tmah-electrolysis.ts';
import { tungstenHexafluoride } from '../sources/tungsten-hexafluoride.ts';
import { underfillPatent } from '../sources/underfill-patent.ts';
import { usgsMcs2011Arsenic } from '../sources/usgs-mcs-2011-arsenic.ts';
import { usgsMcs2011Gallium } from '../sources/usgs-mcs-2011-gallium.ts';
import { usgsMyb2004Bromine } from '../sources/usgs-myb-2004-bromine.ts';
import { usgsMyb2007Tin } from '../sources/usgs-myb-2007-tin.ts';
import { usgsTinDeposits } from '../sources/usgs-tin-deposits.ts';
import { vlcLightConverter } from '../sources/vlc-light-converter.ts';

/** 电子信息材料产业链: from laminate raw materials over circuit boards to communication devices. */
export const electronicInformation = /* @__PURE__ */ defineChain({
  id: 'electronic-information',
  name: { zh: '电子信息材料产业链', en: 'Electronic information materials' },
  sources: {
    plan,
    editors,
    bpaProcessReview,
    britannicaTetrafluoroethylene,
    cclBaseMaterialBasics,
    chipInductor,
    cmpStiAbrasive,
    copperCladEpoxyLaminate,
    cumeneProcess,
    czochralskiCrucible,
    ebfripTbbpa,
    emcSilicaFiller,
    epichlorohydrinGuide,
    epichlorohydrinMarket,
    epichlorohydrinRoutes,
    epoxyResinRawMaterials,
    etchResistPhotoimaging,
    fr4Cost,
    ganGaasPaSelection,
    ganLdmosBaseStation,
    halogenFreeCcl,
    halogenFreeEpoxyReview,
    icSubstrateMaterials,
    lithographyEquipment,
    mlccConstruction,
    mlccReview,
    packagingSubstrateNotes,
    pcbDrilling,
    pcbSurfaceFinish,
    phenolicResinReview,
    ptfeRfLaminate,
    rcaClean,
    semiconductorMaterialClasses,
    semiconductorProcessNotes,
    sicPowerModuleReview,
    siliconWaferProcessing,
    snfWaferClean,
    solderAlloyChoice,
    tetrabromobisphenolA,
    thickFilmResistor,
    tungstenHexafluoride,
    usgsMcs2011Gallium,
    usgsMyb2007Tin,
    usgsTinDeposits,
    bariumTitanateOxalate,
    bariumTitanateSemiOxalate,
    basicFabChemicals,
    btEpoxy,
    drdoChromeMaskBlanks,
    dryFilmResistPatent,
    ganHemtSilicon,
    hydrogenFluoridePurification,
    hydrogenPeroxideManufacture,
    icProcessSteps,
    isopropanolReview,
    lithiumNiobateFrontEnd,
    midUvResistPatent,
    photoresistEncyclopedia,
    polyesterFilmResist,
    sawFilterReview,
    solGelPhotomaskSubstrate,
    underfillPatent,
    usgsMcs2011Arsenic,
    usgsMyb2004Bromine,
    vlcLightConverter,
    fastFlowUnderfill,
    lithiumTantalate,
    lithiumTantalatePowder,
    tmahCarbonateRoute,
    tmahElectrolysis,
    junctionBoxDiodes,
    bismuthTabbingRibbon,
    photosensitivePolyimideStudy,
    ganDryEtching,
  },
  stages: [
    {
      id: 'raw-material',
      name: { zh: '原料', en: 'Raw materials' },
      printed: '原料',
      members: ['copper-and-alloys/electronic-copper-foil', 'high-performance-fibre/electronic-glass-fabric'],
      claims: [{ source: 'plan', at: '专栏2/电子信息材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '归集层：覆铜板的各种投入。铜箔与玻璃纤维布各在其所属产业链，此处列为成员。',
        en: 'A bag: what goes into a laminate. Copper foil and glass fabric stand in their own chains and are members here.',
      },
    },
    {
      id: 'copper-clad-laminate',
      name: { zh: '覆铜板', en: 'Copper-clad laminate' },
      printed: '覆铜板',
      claims: [{ source: 'plan', at: '专栏2/电子信息材料产业链', level: 'A', how: 'quoted' }],
    },
    {
      id: 'printed-circuit-board',
      name: { zh: '线路板', en: 'Printed circuit boards' },
      printed: '线路板',
      claims: [{ source: 'plan', at: '专栏2/电子信息材料产业链', level: 'A', how: 'quoted' }],
    },
    {
      id: 'communication-device',
      name: { zh: '通信器件', en: 'Communication devices' },
      printed: '通信器件',
      claims: [{ source: 'plan', at: '专栏2/电子信息材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '箭头由裸板直接指向器件；板上承载的芯片、无源元件与焊料为补入。',
        en: 'The arrow goes from the bare board to the device; chips, passive parts and solder, which the board carries, are added.',
      },
    },
  ],
  nodes: {
    // 原料: the printed heading
    'electronic-raw-material': {
      name: { zh: '原料', en: 'Laminate raw materials' },
      stage: 'raw-material',
      kind: 'category',
      origin: 'printed',
      needsProvider: false,
      claims: [{ source: 'plan', at: '专栏2/电子信息材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '统称：树脂、固化剂、阻燃剂与填料在本链，铜箔与玻璃纤维布各在其所属产业链。',
        en: 'A heading: resin, curing agent, flame retardant and filler are here, copper foil and glass fabric in their own chains.',
      },
    },
    // 原料: resin and its raw materials
    phenol: {
      name: { zh: '苯酚', en: 'Phenol' },
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/benzene',
          role: 'material',
          claims: [{ source: 'cumeneProcess', at: 'Cumene process: "benzene and propylene"', level: 'C', how: 'implied' }],
        },
        {
          node: 'high-performance-fibre/propylene',
          role: 'material',
          claims: [{ source: 'cumeneProcess', at: 'Cumene process: "benzene and propylene"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'cumeneProcess', at: 'Cumene process: "phenol and acetone"', level: 'C', how: 'implied' }],
      note: { zh: '经异丙苯及其过氧化物，几乎所有苯酚均采用此路线。', en: 'By cumene and its peroxide, the route of nearly all phenol.' },
    },
    acetone: {
      name: { zh: '丙酮', en: 'Acetone' },
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/benzene',
          role: 'material',
          claims: [{ source: 'cumeneProcess', at: 'Cumene process: "benzene and propylene"', level: 'C', how: 'implied' }],
        },
        {
          node: 'high-performance-fibre/propylene',
          role: 'material',
          claims: [{ source: 'cumeneProcess', at: 'Cumene process: "benzene and propylene"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'cumeneProcess', at: 'Cumene process: "phenol and acetone"', level: 'C', how: 'implied' }],
      note: { zh: '苯酚的联产品，同一装置产出。', en: 'The co-product of phenol; the same works.' },
    },
    'bisphenol-a': {
      name: { zh: '双酚A', en: 'Bisphenol A' },
      aliases: ['BPA', 'bisphenol-A'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'phenol',
          role: 'material',
          claims: [
            {
              source: 'bpaProcessReview',
              at: 'Published June 2005: "production of BPA from phenol and acetone"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'acetone',
          role: 'material',
          claims: [
            {
              source: 'bpaProcessReview',
              at: 'Published June 2005: "production of BPA from phenol and acetone"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'bpaProcessReview',
          at: 'Published June 2005: "production of BPA from phenol and acetone"',
          level: 'B',
          how: 'implied',
        },
      ],
    },
    'propylene-route-epichlorohydrin': {
      name: { zh: '丙烯法环氧氯丙烷', en: 'Epichlorohydrin by the propylene route' },
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/propylene',
          role: 'material',
          claims: [
            {
              source: 'epichlorohydrinRoutes',
              at: '1. Propylene high temperature chlorination: "high temperature chlorination of propylene"',
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
              source: 'epichlorohydrinRoutes',
              at: '1. Propylene high temperature chlorination: "high chlorine consumption"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          anyOf: ['high-quality-steel/lime', 'organosilicon/caustic-soda'],
          role: 'auxiliary',
          claims: [
            {
              source: 'epichlorohydrinRoutes',
              at: '1. Propylene high temperature chlorination: "saponification of dichloropropanol"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: '环氧氯丙烷皂化',
              level: 'D',
              how: 'judged',
              note: { zh: '二氯丙醇用石灰乳或烧碱皂化。', en: 'Dichloropropanol is saponified with milk of lime or with caustic soda.' },
            },
          ],
          note: {
            zh: '通常用石灰乳作碱；烧碱则不产生氯化钙废渣。',
            en: 'Milk of lime is the usual base, caustic soda the one that leaves no calcium chloride sludge.',
          },
        },
      ],
      claims: [
        {
          source: 'epichlorohydrinRoutes',
          at: '1. Propylene high temperature chlorination',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    glycerol: {
      name: { zh: '甘油', en: 'Glycerol' },
      aliases: ['丙三醇', 'glycerine'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      claims: [
        {
          source: 'epichlorohydrinMarket',
          at: 'Consumption: "spins off a great deal of glycerol as a byproduct"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: { zh: '链条止于此：生物柴油与油脂加工的副产物。', en: 'The chain stops here: a by-product of biodiesel and of fats.' },
    },
    'glycerol-route-epichlorohydrin': {
      name: { zh: '甘油法环氧氯丙烷', en: 'Epichlorohydrin by the glycerol route' },
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'glycerol',
          role: 'material',
          claims: [
            {
              source: 'epichlorohydrinGuide',
              at: 'History: "treated crude glycerol with hydrochloric acid"',
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
              source: 'epichlorohydrinGuide',
              at: 'History: "treated crude glycerol with hydrochloric acid"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          anyOf: ['organosilicon/caustic-soda', 'high-quality-steel/lime'],
          role: 'auxiliary',
          claims: [{ source: 'epichlorohydrinGuide', at: 'History: "hydrolyzed it with alkali"', level: 'C', how: 'implied' }],
          note: { zh: '两种碱均可使环氧环闭合。', en: 'Either base closes the epoxide ring.' },
        },
      ],
      claims: [
        {
          source: 'epichlorohydrinRoutes',
          at: '1. Industrial production method: "glycerol method"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    epichlorohydrin: {
      name: { zh: '环氧氯丙烷', en: 'Epichlorohydrin' },
      aliases: ['ECH', '3-氯-1,2-环氧丙烷'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['propylene-route-epichlorohydrin', 'glycerol-route-epichlorohydrin'],
          role: 'material',
          claims: [
            {
              source: 'epichlorohydrinRoutes',
              at: '1. Industrial production method: "three main industrial production methods"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '两种路线在国内均已规模化，产品相同；醋酸烯丙酯路线装置很少，未列入。',
            en: 'Both routes run at scale in China and give the same product; the allyl acetate route has few plants and is left out.',
          },
        },
      ],
      claims: [
        {
          source: 'epichlorohydrinMarket',
          at: 'Opening paragraph: "important raw material for epoxy resin"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'epoxy-resin': {
      name: { zh: '环氧树脂', en: 'Epoxy resin' },
      aliases: ['双酚A型环氧树脂', 'DGEBA'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'electronic-raw-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'bisphenol-a',
          role: 'material',
          claims: [
            {
              source: 'epoxyResinRawMaterials',
              at: '"reaction between epichlorohydrin (ECH) and bisphenol-A (BPA)"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'epichlorohydrin',
          role: 'material',
          claims: [
            {
              source: 'epoxyResinRawMaterials',
              at: '"reaction between epichlorohydrin (ECH) and bisphenol-A (BPA)"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'epichlorohydrinMarket',
              at: 'Consumption: "Production of epoxy resin consumes"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'organosilicon/caustic-soda',
          role: 'auxiliary',
          claims: [{ source: 'epoxyResinRawMaterials', at: '"20-40% caustic soda"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [
        {
          source: 'cclBaseMaterialBasics',
          at: 'The Manufacture of Laminate and Prepreg: "epoxy resin as a component of base materials"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: {
        zh: '指双酚A型树脂，即FR-4的基体树脂；塑封料所用酚醛环氧与之同族。',
        en: 'Bisphenol A resin, the base of FR-4; novolac epoxies of moulding compounds are its relatives.',
      },
    },
    // 原料: curing agents, flame retardants, filler
    dicyandiamide: {
      name: { zh: '双氰胺', en: 'Dicyandiamide' },
      aliases: ['DICY'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'electronic-raw-material', mode: 'taxonomy' },
      claims: [
        {
          source: 'copperCladEpoxyLaminate',
          at: '"Alternative curing systems may incorporate dicyandiamide"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: { zh: '链条止于此：由氰氨化钙（石灰氮）制得。', en: 'The chain stops here: made from calcium cyanamide.' },
    },
    'phenolic-resin': {
      name: { zh: '酚醛树脂', en: 'Phenolic resin' },
      aliases: ['线型酚醛树脂', 'novolac'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'electronic-raw-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'phenol',
          role: 'material',
          claims: [
            {
              source: 'phenolicResinReview',
              at: 'Abstract: "Phenol–formaldehyde (PF) resin"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'organosilicon/methanol',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '酚醛树脂',
              level: 'D',
              how: 'judged',
              note: {
                zh: '甲醛由甲醇就近氧化制得，故以甲醇代表。',
                en: 'Formaldehyde is oxidised from methanol close to where it is used, so methanol stands for it.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'copperCladEpoxyLaminate',
          at: '"The curing agent selection": phenolic resins',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    bromine: {
      name: { zh: '溴', en: 'Bromine' },
      aliases: ['溴素', 'Br2'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'usgsMyb2004Bromine', at: 'Opening: "seawater, salt lakes, and underground brines"', level: 'A', how: 'implied' }],
      note: {
        zh: '由海水制盐苦卤、盐湖或地下卤水提取；链条止于此。',
        en: 'Won from bittern, salt lakes or underground brine; the chain stops here.',
      },
    },
    'tetrabromobisphenol-a': {
      name: { zh: '四溴双酚A', en: 'Tetrabromobisphenol A' },
      aliases: ['TBBPA'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'electronic-raw-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'bisphenol-a',
          role: 'material',
          claims: [
            {
              source: 'tetrabromobisphenolA',
              at: 'Application: "produced by the bromination of BPA"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'bromine',
          role: 'material',
          claims: [
            { source: 'tetrabromobisphenolA', at: 'Application: "produced by the bromination of BPA"', level: 'C', how: 'implied' },
            { source: 'usgsMyb2004Bromine', at: 'Opening: "flame retardants"', level: 'A', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'ebfripTbbpa', at: 'TBBPA: "printed circuit boards or laminates"', level: 'C', how: 'implied' }],
    },
    'phosphorus-flame-retardant': {
      name: { zh: '含磷阻燃剂', en: 'Phosphorus flame retardant' },
      aliases: ['DOPO', '无卤阻燃剂'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'electronic-raw-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'copper-and-alloys/yellow-phosphorus',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '含磷阻燃剂',
              level: 'D',
              how: 'judged',
              note: {
                zh: 'DOPO由三氯化磷制得，三氯化磷由黄磷制得。',
                en: 'DOPO is made from phosphorus trichloride, which is made from yellow phosphorus.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'halogenFreeEpoxyReview',
          at: '3.3. Reactive Phosphorus Flame Retardants: "DOPO"',
          level: 'B',
          how: 'implied',
        },
      ],
    },
    'silica-filler': {
      name: { zh: '硅微粉', en: 'Silica filler' },
      aliases: ['球形硅微粉', 'spherical silica'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'electronic-raw-material', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['organosilicon/quartz-ore', 'high-performance-fibre/quartz-sand'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '硅微粉',
              level: 'D',
              how: 'judged',
              note: {
                zh: '角形与熔融硅微粉由块状石英或高纯石英砂粉磨而成。',
                en: 'Angular and fused silica powder is milled from lump quartz or from quartz sand of high purity.',
              },
            },
          ],
          note: { zh: '块状石英与提纯石英砂均用作原料。', en: 'Lump quartz and purified quartz sand are both used as feed.' },
        },
      ],
      claims: [
        {
          source: 'emcSilicaFiller',
          at: 'Abstract: "crystalline silica and fused silica"',
          level: 'B',
          how: 'implied',
        },
      ],
    },
    polytetrafluoroethylene: {
      name: { zh: '聚四氟乙烯', en: 'Polytetrafluoroethylene' },
      aliases: ['PTFE'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'electronic-raw-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'material',
          claims: [
            {
              source: 'britannicaTetrafluoroethylene',
              at: 'tetrafluoroethylene: "its reaction with hydrogen fluoride"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'organosilicon/methyl-chloride',
          role: 'material',
          claims: [
            {
              source: 'britannicaTetrafluoroethylene',
              at: 'tetrafluoroethylene: "made from chloroform"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: '氯仿',
              level: 'D',
              how: 'judged',
              note: { zh: '氯仿由一氯甲烷氯化制得。', en: 'Chloroform is made by chlorinating methyl chloride.' },
            },
          ],
        },
        {
          node: 'organosilicon/chlorine',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '氯仿',
              level: 'D',
              how: 'judged',
              note: { zh: '氯仿由一氯甲烷氯化制得。', en: 'Chloroform is made by chlorinating methyl chloride.' },
            },
          ],
        },
      ],
      claims: [{ source: 'ptfeRfLaminate', at: 'Material Components in PTFE Laminates', level: 'C', how: 'implied' }],
      note: {
        zh: '经氯仿与二氟一氯甲烷（R22），二者不单设节点。',
        en: 'By chloroform and chlorodifluoromethane (R22), which are not nodes of their own.',
      },
    },
    // 覆铜板
    prepreg: {
      name: { zh: '半固化片', en: 'Prepreg' },
      aliases: ['PP片', 'bondply'],
      stage: 'copper-clad-laminate',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'epoxy-resin',
          role: 'material',
          claims: [
            {
              source: 'cclBaseMaterialBasics',
              at: 'The Manufacture of Laminate and Prepreg: "The resin (in our case epoxy)"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'high-performance-fibre/electronic-glass-fabric',
          role: 'material',
          claims: [
            {
              source: 'cclBaseMaterialBasics',
              at: 'The Manufacture of Laminate and Prepreg: "continuous glass fabric cloth"',
              level: 'C',
              how: 'implied',
            },
            { source: 'fr4Cost', at: 'Opening: "alkali-free fiberglass cloth"', level: 'C', how: 'implied' },
          ],
        },
        {
          anyOf: ['dicyandiamide', 'phenolic-resin'],
          role: 'material',
          claims: [
            {
              source: 'copperCladEpoxyLaminate',
              at: '"The curing agent selection critically influences": phenolic resins, dicyandiamide',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '普通FR-4用双氰胺，适应无铅焊接的牌号用线型酚醛树脂；两者均已通过认证。',
            en: 'Dicyandiamide for standard FR-4, phenolic novolac for lead-free-compatible grades; both are qualified.',
          },
        },
        {
          anyOf: ['tetrabromobisphenol-a', 'phosphorus-flame-retardant'],
          role: 'material',
          claims: [
            { source: 'halogenFreeCcl', at: 'Phosphorus-containing epoxy: "UL94 V-0"', level: 'C', how: 'implied' },
            {
              source: 'halogenFreeEpoxyReview',
              at: '1.4. Challenges of Halogenated Flame Retardants; 2. Alternatives to Halogen Flame Retardants',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: 'FR-4须达到V-0级；溴系与无卤磷系两种体系均有市售。',
            en: 'FR-4 must reach V-0; brominated and halogen-free phosphorus systems are both on the market.',
          },
        },
        {
          node: 'silica-filler',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'fr4Cost',
              at: 'Opening: "suitable organic fillers"',
              level: 'C',
              how: 'implied',
              note: { zh: '网页称填料是树脂配方的一部分。', en: 'The page says that fillers are part of the resin mix.' },
            },
          ],
          note: {
            zh: '普通FR-4可不加填料；填料用于较高等级，降低膨胀与损耗。',
            en: 'Plain FR-4 runs unfilled; filler lowers expansion and loss in better grades.',
          },
        },
      ],
      claims: [
        {
          source: 'cclBaseMaterialBasics',
          at: 'The Manufacture of Laminate and Prepreg: "partially cured to form"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'copper-clad-laminate': {
      name: { zh: '覆铜板', en: 'Copper-clad laminate' },
      aliases: ['CCL', 'FR-4', '覆铜箔层压板'],
      stage: 'copper-clad-laminate',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          node: 'prepreg',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/电子信息材料产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '箭头：树脂与玻璃纤维布属于“原料”。', en: 'Arrow: resin and glass fabric are among the 原料.' },
            },
            {
              source: 'cclBaseMaterialBasics',
              at: 'The Manufacture of Laminate and Prepreg: "sandwiching it between copper sheets"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'copper-and-alloys/electronic-copper-foil',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/电子信息材料产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '箭头：铜箔属于“原料”。', en: 'Arrow: copper foil is among the 原料.' },
            },
            {
              source: 'fr4Cost',
              at: 'Raw materials detail: "copper accounts for 63% of the cost"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/电子信息材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '指刚性环氧玻纤布覆铜板。纸基、复合基与挠性覆铜板留待产品层。',
        en: 'Rigid epoxy-glass laminate. Paper, composite and flexible laminates are left to the product layer.',
      },
    },
    'high-frequency-laminate': {
      name: { zh: '聚四氟乙烯高频覆铜板', en: 'PTFE high-frequency laminate' },
      aliases: ['高频板材', 'RF laminate'],
      stage: 'copper-clad-laminate',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'copper-clad-laminate', mode: 'taxonomy' },
      needs: [
        {
          node: 'polytetrafluoroethylene',
          role: 'material',
          claims: [{ source: 'ptfeRfLaminate', at: 'Material Components in PTFE Laminates', level: 'C', how: 'implied' }],
        },
        {
          node: 'high-performance-fibre/electronic-glass-fabric',
          role: 'material',
          claims: [
            {
              source: 'ptfeRfLaminate',
              at: 'Glass Weave Reinforced: "same woven glass fabric styles"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'copper-and-alloys/electronic-copper-foil',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '高频覆铜板',
              level: 'D',
              how: 'judged',
              note: {
                zh: '低轮廓电解铜箔压合于介质两面。',
                en: 'Low-profile electrodeposited foil is laminated to the dielectric on both sides.',
              },
            },
          ],
        },
        {
          node: 'silica-filler',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'ptfeRfLaminate',
              at: 'Material Components in PTFE Laminates: "ceramic powders"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '填料决定介电常数；也有不加填料的玻纤布牌号。',
            en: 'Filler sets the dielectric constant; unfilled woven-glass grades exist.',
          },
        },
      ],
      claims: [
        {
          source: 'ptfeRfLaminate',
          at: 'Opening: "RF PCB designs often make use of low-loss PTFE-based materials"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: {
        zh: '另有碳氢树脂与聚苯醚覆铜板，留待产品层。',
        en: 'Hydrocarbon and polyphenylene-ether laminates stand beside it; they are left to the product layer.',
      },
    },
    // 线路板
    'dry-film-photoresist': {
      name: { zh: '干膜光刻胶', en: 'Dry-film photoresist' },
      aliases: ['干膜', '感光干膜'],
      stage: 'printed-circuit-board',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'photovoltaics/polyester-film',
          role: 'auxiliary',
          claims: [{ source: 'polyesterFilmResist', at: 'Text: search for "barrier to oxygen"', level: 'C', how: 'implied' }],
          note: { zh: '载体膜，兼隔氧。', en: 'The carrier, which also keeps oxygen away.' },
        },
        {
          node: 'photoactive-compound',
          role: 'material',
          claims: [
            { source: 'dryFilmResistPatent', at: '[0002]: search for "mindestens einem Photoinitiator"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'light-alloys/polyethylene',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'dry film',
              level: 'D',
              how: 'judged',
              note: { zh: '保护膜为低密度聚乙烯。', en: 'The cover sheet is low-density polyethylene.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'etchResistPhotoimaging',
          at: 'The Photoresist Material: "as a dry film that is laminated"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: {
        zh: '夹在聚酯膜与聚乙烯膜之间的丙烯酸酯类抗蚀剂，不是晶圆厂所用液态光刻胶；丙烯酸类成膜树脂与单体未列入。',
        en: 'Acrylate resist between polyester and polyethylene film, not the liquid resist of wafer fabs; acrylic binder and monomer are not resolved.',
      },
    },
    'solder-mask-ink': {
      name: { zh: '阻焊油墨', en: 'Solder-mask ink' },
      aliases: ['绿油'],
      stage: 'printed-circuit-board',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'epoxy-resin',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '阻焊油墨',
              level: 'D',
              how: 'judged',
              note: {
                zh: '液态感光阻焊油墨以环氧丙烯酸酯和多官能环氧树脂为基体。',
                en: 'Liquid photo-imageable solder mask is built on epoxy acrylate and a multifunctional epoxy.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: '阻焊油墨',
          level: 'D',
          how: 'judged',
          note: {
            zh: '除最简单的板外，线路板均涂感光阻焊层，防止焊料沾附导线。',
            en: 'Every board but the plainest carries a photo-imageable solder mask that keeps solder off the traces.',
          },
        },
      ],
    },
    'printed-circuit-board': {
      name: { zh: '线路板', en: 'Printed circuit board' },
      aliases: ['PCB', '印制电路', '印制电路板', '印制线路板', 'printed wiring board'],
      stage: 'printed-circuit-board',
      kind: 'component',
      origin: 'printed',
      needs: [
        {
          node: 'copper-clad-laminate',
          role: 'material',
          claims: [
            { source: 'plan', at: '专栏2/电子信息材料产业链', level: 'A', how: 'implied', note: { zh: '箭头所示。', en: 'Arrow.' } },
          ],
        },
        {
          node: 'prepreg',
          role: 'material',
          claims: [
            {
              source: 'cclBaseMaterialBasics',
              at: 'The Manufacture of Laminate and Prepreg: "alternating prepreg layers with innerlayers"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '用于多层板，多层板占产值大部分；双面板不用。',
            en: 'For multilayers, the bulk of boards by value; a double-sided board does without.',
          },
        },
        {
          node: 'copper-and-alloys/electronic-copper-foil',
          role: 'material',
          claims: [
            {
              source: 'cclBaseMaterialBasics',
              at: 'The Manufacture of Laminate and Prepreg: "topping the multilayer"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '用于多层板的外层。', en: 'The outer layers of multilayers.' },
        },
        {
          node: 'dry-film-photoresist',
          role: 'auxiliary',
          claims: [
            {
              source: 'etchResistPhotoimaging',
              at: 'Basic overview of the process: "coated with photosensitive resist"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '部分内层用液态抗蚀剂；图形电镀须用干膜。',
            en: 'Liquid resist serves some inner layers; pattern plating needs dry film.',
          },
        },
        {
          anyOf: ['organosilicon/hydrogen-chloride', 'semiconductor-lighting/ammonia'],
          role: 'auxiliary',
          claims: [
            {
              source: 'etchResistPhotoimaging',
              at: 'Basic overview of the process: "copper pattern exposed by removed resist is chemically removed"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: '线路板蚀刻',
              level: 'D',
              how: 'judged',
              note: {
                zh: '酸性氯化铜蚀刻液需要盐酸，碱性蚀刻液需要氨。',
                en: 'Acid cupric-chloride etchant needs hydrochloric acid, alkaline etchant needs ammonia.',
              },
            },
          ],
          note: { zh: '酸性与碱性蚀刻均为标准工艺。', en: 'Acid and alkaline etching are both standard.' },
        },
        {
          node: 'cemented-carbide/pcb-micro-drill',
          role: 'auxiliary',
          claims: [
            {
              source: 'pcbDrilling',
              at: 'Mechanical Drilling: "carbide or diamond-coated drill bits"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '激光仅钻盲孔，通孔为机械钻孔。', en: 'Laser drills blind vias only; through-holes are drilled mechanically.' },
        },
        {
          anyOf: ['copper-and-alloys/phosphorised-copper-anode', 'copper-and-alloys/electronic-grade-copper-oxide-powder'],
          role: 'auxiliary',
          claims: [
            {
              source: 'cclBaseMaterialBasics',
              at: 'The Manufacture of Laminate and Prepreg: "drilling, through-hole metallization"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: '线路板镀铜',
              level: 'D',
              how: 'judged',
              note: {
                zh: '可溶性阳极镀液用磷铜球，不溶性阳极镀液以氧化铜粉补铜。',
                en: 'Soluble-anode baths take phosphorised copper balls, insoluble-anode baths are fed with copper oxide powder.',
              },
            },
          ],
          note: { zh: '两类镀液均在使用；规划点名的是氧化铜粉。', en: 'Both bath types are in use; the plan names the powder.' },
        },
        {
          node: 'copper-and-alloys/sulphuric-acid',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: '线路板镀铜',
              level: 'D',
              how: 'judged',
              note: { zh: '孔金属化与图形电镀采用酸性硫酸铜镀液。', en: 'Hole and pattern plating runs in acid copper sulphate.' },
            },
          ],
        },
        {
          node: 'solder-mask-ink',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '阻焊油墨',
              level: 'D',
              how: 'judged',
              note: {
                zh: '除最简单的板外，线路板均涂感光阻焊层，防止焊料沾附导线。',
                en: 'Every board but the plainest carries a photo-imageable solder mask that keeps solder off the traces.',
              },
            },
          ],
        },
        {
          anyOf: ['semiconductor-lighting/gold', 'solder', 'photovoltaics/silver'],
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'pcbSurfaceFinish',
              at: 'Quick Comparison: HASL, ENIG, OSP, Immersion Silver',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '因有机保焊膜（OSP）不需金属，故为可选。', en: 'Optional because an organic film (OSP) needs no metal.' },
        },
        {
          node: 'high-frequency-laminate',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'ptfeRfLaminate',
              at: 'Opening: "RF PCB designs often make use of low-loss PTFE-based materials"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '仅用于射频板。', en: 'For radio-frequency boards only.' },
        },
      ],
      claims: [
        { source: 'plan', at: '专栏2/电子信息材料产业链', level: 'A', how: 'quoted' },
        { source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted', quote: '印制电路' },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted', quote: '印制电路' }],
        },
      ],
    },
    'advanced-packaging-material': {
      name: { zh: '先进封装材料', en: 'Advanced packaging materials' },
      aliases: ['封装材料', '半导体封装材料', 'semiconductor packaging materials'],
      stage: 'printed-circuit-board',
      kind: 'category',
      origin: 'product',
      needsProvider: false,
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }],
      note: {
        zh: '统称：规划未列举成员，此处归入封装基板、积层膜、BT树脂、底部填充胶、光敏聚酰亚胺与环氧塑封料。',
        en: 'A heading: the plan names no member; substrates, build-up film, BT resin, underfill, photosensitive polyimide and moulding compound are put under it.',
      },
    },
    'bt-resin': {
      name: { zh: 'BT树脂', en: 'Bismaleimide-triazine (BT) resin' },
      aliases: ['双马来酰亚胺三嗪树脂', 'BT resin'],
      stage: 'printed-circuit-board',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'advanced-packaging-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'epoxy-resin',
          role: 'material',
          claims: [{ source: 'btEpoxy', at: 'Opening: "mixture of epoxy resin"', level: 'C', how: 'implied' }],
        },
        {
          node: 'bisphenol-a',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'BT树脂',
              level: 'D',
              how: 'judged',
              note: { zh: '氰酸酯多由双酚A与氯化氰制得。', en: 'The cyanate ester is mostly made from bisphenol A and cyanogen chloride.' },
            },
          ],
          note: { zh: '氰酸酯的母体；氯化氰未列入。', en: 'Parent of the cyanate ester; cyanogen chloride is not resolved.' },
        },
        {
          node: 'high-performance-fibre/maleic-anhydride',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'BT树脂',
              level: 'D',
              how: 'judged',
              note: {
                zh: '双马来酰亚胺由顺酐与二氨基二苯甲烷制得。',
                en: 'The bismaleimide is made from maleic anhydride and methylenedianiline.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'btEpoxy',
          at: 'Opening: "one of a number of thermoset resins used in printed circuit boards"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: { zh: '厂家极少。', en: 'Very few makers.' },
    },
    'build-up-film': {
      name: { zh: '积层膜', en: 'Build-up film' },
      aliases: ['ABF膜', 'ABF', '味之素积层膜'],
      stage: 'printed-circuit-board',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'advanced-packaging-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'epoxy-resin',
          role: 'material',
          claims: [
            { source: 'packagingSubstrateNotes', at: 'ABF (Ajinomoto Build-up Film): "Epoxy-based film"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'silica-filler',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '积层膜',
              level: 'D',
              how: 'judged',
              note: { zh: '球形硅微粉填充量约四成至七成，用以降低膨胀。', en: 'Spherical silica, some 40 to 70 %, keeps expansion down.' },
            },
          ],
        },
        {
          node: 'photovoltaics/polyester-film',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: '积层膜',
              level: 'D',
              how: 'judged',
              note: { zh: '以聚酯膜为载体供货。', en: 'Supplied on a polyester carrier.' },
            },
          ],
        },
      ],
      claims: [{ source: 'packagingSubstrateNotes', at: 'ABF (Ajinomoto Build-up Film): "Epoxy-based film"', level: 'C', how: 'implied' }],
      note: { zh: '市场几乎由一家占有。', en: 'Nearly the whole market is one maker’s.' },
    },
    underfill: {
      name: { zh: '底部填充胶', en: 'Underfill' },
      aliases: ['underfill encapsulant', '倒装芯片底填胶'],
      stage: 'printed-circuit-board',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'advanced-packaging-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'epoxy-resin',
          role: 'material',
          claims: [
            { source: 'underfillPatent', at: 'Description: search for "epoxy or polymer"', level: 'C', how: 'implied' },
            { source: 'fastFlowUnderfill', at: 'Abstract: search for "epoxy resin with added silica filler"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'silica-filler',
          role: 'material',
          claims: [
            {
              source: 'fastFlowUnderfill',
              at: 'Abstract: search for "epoxy resin with added silica filler to decrease the CTE"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        { source: 'underfillPatent', at: 'Description: search for "Underfill is an encapsulant material"', level: 'C', how: 'implied' },
      ],
    },
    'photosensitive-polyimide': {
      name: { zh: '光敏聚酰亚胺', en: 'Photosensitive polyimide' },
      aliases: ['PSPI', 'photosensitive PI'],
      stage: 'printed-circuit-board',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'advanced-packaging-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'photoactive-compound',
          role: 'material',
          claims: [
            {
              source: 'photosensitivePolyimideStudy',
              at: 'Abstract: "a diazonaphthoquinone photosensitive compound"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '正性用重氮萘醌，负性用光引发剂。',
            en: 'Diazonaphthoquinone in positive grades, a photoinitiator in negative ones.',
          },
        },
        {
          anyOf: ['new-energy-vehicle/n-methylpyrrolidone', 'new-energy-vehicle/gamma-butyrolactone'],
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: '光敏聚酰亚胺',
              level: 'D',
              how: 'judged',
              note: {
                zh: '以N-甲基吡咯烷酮或γ-丁内酯溶液供货。',
                en: 'Sold as a solution in N-methylpyrrolidone or gamma-butyrolactone.',
              },
            },
          ],
          note: { zh: '两种溶剂均在用。', en: 'Both solvents are in use.' },
        },
      ],
      claims: [
        {
          source: 'editors',
          at: '光敏聚酰亚胺',
          level: 'D',
          how: 'judged',
          note: {
            zh: '晶圆级封装的再布线层以光敏聚酰亚胺或PBO作介质。',
            en: 'Redistribution layers of wafer-level packages take photosensitive polyimide or PBO as dielectric.',
          },
        },
      ],
      note: {
        zh: '树脂为芳香二酐与二胺的缩聚物，厂家很少，不再上溯。',
        en: 'The resin, a polycondensate of aromatic dianhydride and diamine from few makers, is not followed further up.',
      },
    },
    'packaging-substrate': {
      name: { zh: '封装基板', en: 'Packaging substrate' },
      aliases: ['IC载板', 'IC substrate', 'ABF substrate'],
      stage: 'printed-circuit-board',
      kind: 'component',
      origin: 'reference',
      variantOf: { node: 'advanced-packaging-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'copper-and-alloys/electronic-copper-foil',
          role: 'material',
          claims: [
            {
              source: 'icSubstrateMaterials',
              at: '1) One of the main raw materials: copper foil',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'high-performance-fibre/electronic-glass-fabric',
          role: 'material',
          claims: [
            {
              source: 'packagingSubstrateNotes',
              at: 'Substrate Manufacturing Process: "Glass-fiber reinforced epoxy (FR4/BT resin)"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'solder-mask-ink',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '封装基板',
              level: 'D',
              how: 'judged',
              note: { zh: '两面外层均覆阻焊，只露出焊盘。', en: 'Both faces are covered with solder mask but for the pads.' },
            },
          ],
        },
        {
          node: 'dry-film-photoresist',
          role: 'auxiliary',
          claims: [
            {
              source: 'icSubstrateMaterials',
              at: 'Opening: "dry film (solid photoresist)"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'silica-filler',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '封装基板',
              level: 'D',
              how: 'judged',
              note: {
                zh: '积层膜与低膨胀芯板大量填充球形硅微粉。',
                en: 'Build-up film and low-expansion cores are heavily filled with spherical silica.',
              },
            },
          ],
        },
        {
          anyOf: ['bt-resin', 'build-up-film'],
          role: 'material',
          claims: [
            {
              source: 'packagingSubstrateNotes',
              at: 'Substrate Manufacturing Process: "Glass-fiber reinforced epoxy (FR4/BT resin)"; "ABF (Ajinomoto Build-up Film)"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '引线键合与存储器基板用BT树脂，高端倒装基板用积层膜；均为标准产品。',
            en: 'BT for wire-bonded and memory substrates, build-up film for high-end flip-chip ones; both are standard.',
          },
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: '先进封装材料' },
        {
          source: 'packagingSubstrateNotes',
          at: 'Opening: "organic multilayer circuit boards that mechanically support"',
          level: 'C',
          how: 'implied',
        },
      ],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: '先进封装材料' }],
        },
      ],
      note: {
        zh: '环氧树脂经BT树脂或积层膜及阻焊油墨计入，不再单列。',
        en: 'Epoxy resin comes in with the BT resin or build-up film and the solder mask, and is not listed again.',
      },
    },
    // 通信器件: tin and solder
    'tin-ore': {
      name: { zh: '锡矿', en: 'Tin ore' },
      aliases: ['锡精矿', 'cassiterite'],
      stage: 'communication-device',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'usgsTinDeposits',
          at: 'Abstract: "tin most commonly occurs in the mineral cassiterite"',
          level: 'A',
          how: 'implied',
        },
      ],
    },
    tin: {
      name: { zh: '锡', en: 'Tin' },
      aliases: ['锡锭', '精锡'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'tin-ore',
          role: 'material',
          claims: [
            {
              source: 'usgsTinDeposits',
              at: 'Abstract: "tin most commonly occurs in the mineral cassiterite"',
              level: 'A',
              how: 'implied',
            },
          ],
          note: { zh: '再生锡满足部分需求，不单设节点。', en: 'Secondary tin covers part of demand and is not a node.' },
        },
      ],
      claims: [{ source: 'usgsMyb2007Tin', at: 'TIN: "The major uses were as follows"', level: 'A', how: 'implied' }],
    },
    solder: {
      name: { zh: '焊料', en: 'Solder' },
      aliases: ['焊锡', '焊锡膏', 'SAC305'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'tin',
          role: 'material',
          claims: [
            { source: 'usgsMyb2007Tin', at: 'TIN, opening paragraph: "solders"', level: 'A', how: 'implied' },
            { source: 'solderAlloyChoice', at: '"SAC305 is the mainstream formulation"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'copper-and-alloys/electrolytic-copper',
          role: 'material',
          essential: false,
          claims: [
            { source: 'solderAlloyChoice', at: '"SAC305" and "snCu0.7"', level: 'C', how: 'implied' },
            { source: 'bismuthTabbingRibbon', at: 'Text: "58Bi/42Sn" and "Sn/Pb"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '锡银铜、锡铜合金含铜约0.5%–0.7%；锡铋、锡铅合金不含，后者仍用于光伏焊带。',
            en: 'Sn-Ag-Cu and Sn-Cu carry 0.5 to 0.7 per cent; Sn-Bi and Sn-Pb, the latter still on solar ribbon, carry none.',
          },
        },
        {
          node: 'photovoltaics/silver',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'solderAlloyChoice',
              at: '"silver-free Solder is a widely used alloy"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '回流焊膏以含银SAC为主；无银Sn-Cu在波峰焊中已广泛认证使用。',
            en: 'Reflow paste is mostly SAC with silver; Sn-Cu without silver is widely qualified for wave soldering.',
          },
        },
      ],
      claims: [{ source: 'usgsMyb2007Tin', at: 'TIN, opening paragraph: "solders"', level: 'A', how: 'implied' }],
    },
    // 通信器件: semiconductor materials
    'semiconductor-silicon-ingot': {
      name: { zh: '半导体硅单晶', en: 'Semiconductor silicon ingot' },
      aliases: ['半导体级单晶硅棒', '电子级单晶硅'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'photovoltaics/electronic-grade-polysilicon',
          role: 'material',
          claims: [
            {
              source: 'siliconWaferProcessing',
              at: 'Abstract: "polycrystalline Electronic Graded Silicon"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'photovoltaics/quartz-crucible',
          role: 'auxiliary',
          claims: [
            {
              source: 'czochralskiCrucible',
              at: 'Background: "charged in a silica glass crucible"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'photovoltaics/argon',
          role: 'auxiliary',
          claims: [
            {
              source: 'semiconductorProcessNotes',
              at: 'Monocrystalline silicon: "under Ar atmosphere"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'siliconWaferProcessing',
          at: 'Abstract: "czochralski crystal growth technique"',
          level: 'B',
          how: 'implied',
        },
      ],
      note: {
        zh: '指直拉单晶；高压器件用区熔单晶不用坩埚。',
        en: 'Czochralski crystal; float-zone crystal for high-voltage devices does without the crucible.',
      },
    },
    'semiconductor-silicon-wafer': {
      name: { zh: '半导体硅片', en: 'Semiconductor silicon wafer' },
      aliases: ['硅抛光片', 'polished wafer'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'semiconductor-silicon-ingot',
          role: 'material',
          claims: [
            {
              source: 'semiconductorProcessNotes',
              at: 'Monocrystalline silicon: "Czochralski (CZ) growth"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'polishing-slurry',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: '硅片抛光',
              level: 'D',
              how: 'judged',
              note: {
                zh: '半导体硅片使用前用氧化硅抛光液镜面抛光。',
                en: 'Semiconductor wafers are mirror-polished with silica slurry before use.',
              },
            },
          ],
        },
        {
          node: 'photovoltaics/diamond-wire',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: '硅片切割',
              level: 'D',
              how: 'judged',
              note: {
                zh: '晶锭以线锯切片，用金刚石线，或用普通钢线加游离磨料。',
                en: 'Ingots are sliced by wire saw, with diamond wire or with plain wire and loose abrasive.',
              },
            },
          ],
          note: {
            zh: '因游离磨料切割在半导体硅片上仍属认证工艺，故为可选。',
            en: 'Optional because loose-abrasive slicing is still qualified for semiconductor wafers.',
          },
        },
      ],
      signals: [
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted', quote: '硅半导体材料' }] },
      ],
      claims: [
        { source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted', quote: '硅半导体材料' },
        { source: 'semiconductorMaterialClasses', at: '半導体材料の主な分類: シリコンウェーハ', level: 'C', how: 'implied' },
      ],
    },
    'photoresist-resin': {
      name: { zh: '光刻胶树脂', en: 'Photoresist resin' },
      aliases: ['光刻胶成膜树脂', 'cresol novolac for resist'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'phenolic-resin',
          role: 'material',
          essential: false,
          claims: [
            { source: 'midUvResistPatent', at: 'Claims 1: search for "condensing an aliphatic aldehyde"', level: 'C', how: 'implied' },
            { source: 'photoresistEncyclopedia', at: 'Opening: "Diazonaphthoquinone (DNQ) and Novolac resin"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: 'g线、i线胶用电子级线型甲酚酚醛树脂；KrF胶用聚对羟基苯乙烯，ArF胶用丙烯酸酯树脂，不需酚醛。',
            en: 'g- and i-line resist takes electronic-grade cresol novolac; KrF takes polyhydroxystyrene and ArF acrylate, without novolac.',
          },
        },
      ],
      claims: [
        { source: 'midUvResistPatent', at: 'Claims 1: search for "novolak resin"', level: 'C', how: 'implied' },
        { source: 'photoresistEncyclopedia', at: 'Opening: "Diazonaphthoquinone (DNQ) and Novolac resin"', level: 'C', how: 'implied' },
      ],
      note: { zh: '高端树脂为外购，厂家很少。', en: 'Advanced resins are bought from few makers.' },
    },
    'photoactive-compound': {
      name: { zh: '光敏剂', en: 'Photoactive compound and photoinitiator' },
      aliases: ['光引发剂', '光致产酸剂', '重氮萘醌', 'PAC', 'PAG', 'DNQ', 'photoinitiator'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'reference',
      claims: [
        { source: 'midUvResistPatent', at: 'Claims 1: search for "naphthoquinonediazide photosensitizer"', level: 'C', how: 'implied' },
        { source: 'photoresistEncyclopedia', at: 'Opening: "photoacid generator"', level: 'C', how: 'implied' },
      ],
      note: {
        zh: '链条止于此：少数厂家的精细有机品；重氮萘醌用于g/i线胶，产酸剂用于KrF、ArF胶，光引发剂用于干膜与油墨。',
        en: 'The chain stops here: fine organics of few makers. DNQ for g/i-line, acid generators for KrF and ArF, initiators for dry film and inks.',
      },
    },
    'photoresist-solvent': {
      name: { zh: '光刻胶溶剂', en: 'Photoresist solvent (PGMEA)' },
      aliases: ['丙二醇甲醚醋酸酯', 'PGMEA', 'PMA'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/propylene-oxide',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '光刻胶溶剂',
              level: 'D',
              how: 'judged',
              note: { zh: '环氧丙烷与甲醇醚化制得丙二醇甲醚。', en: 'Propylene oxide and methanol give the methyl ether.' },
            },
          ],
        },
        {
          node: 'organosilicon/methanol',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '光刻胶溶剂',
              level: 'D',
              how: 'judged',
              note: {
                zh: '甲醇提供醚基，并经羰基化成醋酸提供酯基。',
                en: 'Methanol gives the ether and, carbonylated to acetic acid, the ester group.',
              },
            },
          ],
        },
      ],
      claims: [
        { source: 'midUvResistPatent', at: 'Claims 2: search for "propylene glycol monomethyl ether acetate"', level: 'C', how: 'implied' },
      ],
      note: { zh: '以电子级丙二醇甲醚醋酸酯为代表。', en: 'Electronic-grade PGMEA stands for the solvents.' },
    },
    photoresist: {
      name: { zh: '光刻胶', en: 'Photoresist' },
      aliases: ['半导体光刻胶'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'product',
      claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }],
      needs: [
        {
          node: 'photoresist-resin',
          role: 'material',
          claims: [
            { source: 'midUvResistPatent', at: 'Claims 1: search for "novolak resin"', level: 'C', how: 'implied' },
            { source: 'photoresistEncyclopedia', at: 'Opening: "Novolac resin"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'photoactive-compound',
          role: 'material',
          claims: [{ source: 'midUvResistPatent', at: 'Claims 1: search for "photosensitizer"', level: 'C', how: 'implied' }],
        },
        {
          node: 'photoresist-solvent',
          role: 'material',
          claims: [{ source: 'midUvResistPatent', at: 'Claims 2: search for "solvent"', level: 'C', how: 'implied' }],
        },
      ],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }],
        },
      ],
      note: {
        zh: '指晶圆与面板用液态光刻胶，以g线、i线胶为代表；规划用词为“培育”。',
        en: 'Liquid resist for wafers and panels, g- and i-line as the type. The plan says 培育.',
      },
    },
    'synthetic-quartz-substrate': {
      name: { zh: '合成石英掩模基板', en: 'Synthetic quartz photomask substrate' },
      aliases: ['掩模用合成石英', '石英掩模基板', 'synthetic silica substrate'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'organosilicon/silicon-tetrachloride',
          role: 'material',
          claims: [
            {
              source: 'solGelPhotomaskSubstrate',
              at: 'Abstract: search for "flame hydrolysis process"',
              level: 'B',
              how: 'implied',
              note: {
                zh: '火焰水解的硅源为高纯四氯化硅，也有用环硅氧烷的。',
                en: 'High-purity silicon tetrachloride feeds the flame; cyclosiloxane is used as well.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'solGelPhotomaskSubstrate',
          at: 'Abstract: search for "Synthetic silica photomask substrates"',
          level: 'B',
          how: 'implied',
        },
      ],
      note: {
        zh: '天然石英砂熔制的石英玻璃不能满足深紫外要求。',
        en: 'Quartz glass fused from natural sand does not meet deep-ultraviolet demands.',
      },
    },
    'photomask-blank': {
      name: { zh: '掩模基板', en: 'Photomask blank' },
      aliases: ['空白掩模', '铬版', '匀胶铬版', 'mask blank', 'chrome blank'],
      stage: 'communication-device',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'synthetic-quartz-substrate',
          role: 'material',
          claims: [
            {
              source: 'drdoChromeMaskBlanks',
              at: 'Text: search for "glass plates with specific optical transmission"',
              level: 'B',
              how: 'implied',
            },
            {
              source: 'solGelPhotomaskSubstrate',
              at: 'Abstract: search for "Synthetic silica photomask substrates"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: { zh: '低端掩模可用苏打玻璃。', en: 'Low-end masks may be on soda-lime glass.' },
        },
        {
          node: 'cemented-carbide/chromium',
          role: 'material',
          claims: [{ source: 'drdoChromeMaskBlanks', at: 'Text: search for "film of chromium"', level: 'B', how: 'implied' }],
          note: { zh: '以高纯铬靶溅射。', en: 'Sputtered from a high-purity chromium target.' },
        },
        {
          node: 'photoresist',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: '匀胶铬版',
              level: 'D',
              how: 'judged',
              note: { zh: '铬版涂布光刻胶后出厂。', en: 'Blanks leave the works coated with resist.' },
            },
          ],
        },
      ],
      claims: [
        { source: 'drdoChromeMaskBlanks', at: 'Text: search for "Chrome blanks are basically glass plates"', level: 'B', how: 'implied' },
      ],
    },
    'mask-writer': {
      name: { zh: '掩模直写光刻设备', en: 'Mask writer (electron-beam or laser)' },
      aliases: ['电子束光刻机', '激光直写设备', 'e-beam mask writer'],
      stage: 'communication-device',
      kind: 'equipment',
      origin: 'reference',
      claims: [
        { source: 'drdoChromeMaskBlanks', at: 'Text: search for "directly writing masks by E-beam process"', level: 'B', how: 'implied' },
      ],
      note: { zh: '链条止于此：厂家极少。', en: 'The chain stops here: very few makers.' },
    },
    photomask: {
      name: { zh: '光掩膜', en: 'Photomask' },
      aliases: ['光罩', '掩膜版'],
      stage: 'communication-device',
      kind: 'component',
      origin: 'product',
      claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }],
      needs: [
        {
          node: 'photomask-blank',
          role: 'material',
          claims: [
            {
              source: 'drdoChromeMaskBlanks',
              at: 'Text: search for "fabrication of masks for various lithographic processes"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'mask-writer',
          role: 'equipment',
          claims: [
            {
              source: 'drdoChromeMaskBlanks',
              at: 'Text: search for "directly writing masks by E-beam process"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'wet-electronic-chemical',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: '光掩膜',
              level: 'D',
              how: 'judged',
              note: { zh: '显影、铬刻蚀与清洗使用湿电子化学品。', en: 'Developing, chrome etching and cleaning use wet chemicals.' },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }],
        },
      ],
      note: {
        zh: '铬版经直写、显影、刻蚀而成；保护膜未列入。',
        en: 'A chrome blank written, developed and etched; the pellicle is not resolved.',
      },
    },
    'electronic-grade-hydrofluoric-acid': {
      name: { zh: '电子级氢氟酸', en: 'Electronic-grade hydrofluoric acid' },
      aliases: ['高纯氢氟酸', '电子级HF', 'EG-HF'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'material',
          claims: [
            {
              source: 'hydrogenFluoridePurification',
              at: 'Abstract: search for "reacting the fluorine" and "distilling"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '由无水氟化氢精馏除砷、硼、磷、硅后配制。',
            en: 'Distilled from anhydrous hydrogen fluoride, freed of arsenic, boron, phosphorus and silicon.',
          },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' },
        { source: 'hydrogenFluoridePurification', at: 'Description: search for "indispensable materials"', level: 'C', how: 'implied' },
      ],
    },
    'hydrogen-peroxide': {
      name: { zh: '过氧化氢', en: 'Hydrogen peroxide' },
      aliases: ['双氧水', 'H2O2'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'photovoltaics/hydrogen',
          role: 'material',
          claims: [
            {
              source: 'hydrogenPeroxideManufacture',
              at: 'Manufacture: "using hydrogen gas in the presence of a metal catalyst"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'hydrogenPeroxideManufacture', at: 'Manufacture: "anthraquinone process"', level: 'C', how: 'implied' }],
      note: {
        zh: '另一反应物为空气中的氧；工作液与钯催化剂循环使用，未列入。电子级由工业品提纯。',
        en: 'Air gives the oxygen; working solution and palladium catalyst circulate and are not resolved. The electronic grade is purified from the technical one.',
      },
    },
    isopropanol: {
      name: { zh: '异丙醇', en: 'Isopropanol' },
      aliases: ['IPA', 'isopropyl alcohol'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['high-performance-fibre/propylene', 'acetone'],
          role: 'material',
          claims: [
            {
              source: 'isopropanolReview',
              at: 'Abstract: search for "2/3rd of the world production of isopropanol is made from propylene"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '丙烯水合与丙酮加氢两法均大规模运行。',
            en: 'Hydration of propylene and hydrogenation of acetone are both run at scale.',
          },
        },
      ],
      claims: [{ source: 'isopropanolReview', at: 'Abstract: search for "world production of isopropanol"', level: 'B', how: 'implied' }],
    },
    'tetramethylammonium-hydroxide': {
      name: { zh: '四甲基氢氧化铵', en: 'Tetramethylammonium hydroxide' },
      aliases: ['TMAH', 'TMAH显影液', '正胶显影液'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['organosilicon/methyl-chloride', 'new-energy-vehicle/dimethyl-carbonate'],
          role: 'material',
          claims: [
            {
              source: 'tmahElectrolysis',
              at: 'Text: search for "Tetramethyl ammonium chloride aqueous solution"',
              level: 'C',
              how: 'implied',
              note: { zh: '氯化四甲铵由三甲胺与氯甲烷制得。', en: 'The chloride is made from trimethylamine and methyl chloride.' },
            },
            {
              source: 'tmahCarbonateRoute',
              at: 'Abstract: search for "trimethylamine and dimethyl carbonate"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '季铵化试剂：氯甲烷法与碳酸二甲酯法均有量产，后者不含氯。',
            en: 'Quaternising agent: methyl chloride and dimethyl carbonate are both in production, the latter free of chloride.',
          },
        },
        {
          node: 'organosilicon/methanol',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '四甲基氢氧化铵',
              level: 'D',
              how: 'judged',
              note: { zh: '三甲胺由甲醇与氨制得。', en: 'Trimethylamine is made from methanol and ammonia.' },
            },
          ],
        },
        {
          node: 'semiconductor-lighting/ammonia',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '四甲基氢氧化铵',
              level: 'D',
              how: 'judged',
              note: { zh: '三甲胺由甲醇与氨制得。', en: 'Trimethylamine is made from methanol and ammonia.' },
            },
          ],
        },
      ],
      claims: [{ source: 'photoresistEncyclopedia', at: 'Opening: "tetra-methyl ammonium hydroxide"', level: 'C', how: 'implied' }],
    },
    'wet-electronic-chemical': {
      name: { zh: '湿电子化学品', en: 'Wet electronic chemicals' },
      aliases: ['超净高纯试剂', 'wet chemicals'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'copper-and-alloys/sulphuric-acid',
          role: 'material',
          claims: [
            { source: 'snfWaferClean', at: 'Opening: "4:1 sulfuric-peroxide"', level: 'B', how: 'implied' },
            {
              source: 'editors',
              at: '湿电子化学品',
              level: 'D',
              how: 'judged',
              note: { zh: '硫酸加过氧化氢用于去胶与清洗晶圆。', en: 'Sulphuric acid with peroxide strips resist and cleans wafers.' },
            },
          ],
        },
        {
          node: 'electronic-grade-hydrofluoric-acid',
          role: 'material',
          claims: [
            { source: 'rcaClean', at: 'Second Step: Oxide Strip: "DI:HF mixtures"', level: 'B', how: 'implied' },
            { source: 'hydrogenFluoridePurification', at: 'Description: search for "wafers to devices"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'semiconductor-lighting/ammonia',
          role: 'material',
          claims: [{ source: 'rcaClean', at: 'Standard Clean 1: "H2O2:NH4OH:H2O"', level: 'B', how: 'implied' }],
        },
        {
          node: 'organosilicon/hydrogen-chloride',
          role: 'material',
          claims: [
            {
              source: 'rcaClean',
              at: 'Third Step: Standard Clean 2: "hydrochloric acid"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'hydrogen-peroxide',
          role: 'material',
          claims: [
            { source: 'rcaClean', at: 'Standard Clean 1: "H2O2:NH4OH:H2O"', level: 'B', how: 'implied' },
            { source: 'basicFabChemicals', at: 'Opening: "Hydrogen Peroxide"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'isopropanol',
          role: 'material',
          claims: [{ source: 'basicFabChemicals', at: 'Opening: "IPA"', level: 'C', how: 'implied' }],
        },
        {
          node: 'tetramethylammonium-hydroxide',
          role: 'material',
          claims: [
            {
              source: 'photoresistEncyclopedia',
              at: 'Opening: "developed by dissolution in a basic solution"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }],
        },
      ],
      note: {
        zh: '晶圆厂须成套配齐。各酸的电子级由工业品提纯，仅规划点名的电子级氢氟酸单列；硝酸、磷酸与N-甲基吡咯烷酮未列入。',
        en: 'A set that a fab needs whole. Electronic grades are purified from technical acids; only the hydrofluoric acid, which the plan names, is a node. Nitric and phosphoric acid and NMP are not resolved.',
      },
    },
    'electronic-specialty-gas': {
      name: { zh: '电子特种气体', en: 'Electronic specialty gases' },
      aliases: ['电子特气', 'electronic gases'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '电子特种气体',
              level: 'D',
              how: 'judged',
              note: {
                zh: 'NF3、WF6与含氟碳刻蚀气体中的氟来自氟化氢。',
                en: 'Fluorine for NF3, WF6 and the fluorocarbon etch gases comes from hydrogen fluoride.',
              },
            },
          ],
        },
        {
          node: 'semiconductor-lighting/ammonia',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '电子特种气体',
              level: 'D',
              how: 'judged',
              note: {
                zh: '氮化物薄膜需要高纯氨，NF3由氨或氟化铵制得。',
                en: 'Nitride films need high-purity ammonia, and NF3 is made from ammonia or ammonium fluoride.',
              },
            },
          ],
        },
        {
          node: 'cemented-carbide/tungsten-powder',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'tungstenHexafluoride',
              at: 'Industrial Synthesis: "reaction of fluorine gas with tungsten metal"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '以六氟化钨形式，用于集成电路的钨栓塞；LED、分立器件和显示背板不用，故对本类为可选。',
            en: 'As tungsten hexafluoride, for the tungsten plugs of integrated circuits; LEDs, discretes and display backplanes do without, so optional for the family.',
          },
        },
        {
          node: 'photovoltaics/silane',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '电子特种气体',
              level: 'D',
              how: 'judged',
              note: {
                zh: '硅烷是氧化硅、氮化硅与多晶硅薄膜的硅源。',
                en: 'Silane is the silicon source of oxide, nitride and polysilicon films.',
              },
            },
          ],
        },
        {
          node: 'organosilicon/chlorine',
          role: 'material',
          claims: [{ source: 'ganDryEtching', at: 'Summary: search for "Cl 2-based dry etching"', level: 'B', how: 'implied' }],
          note: {
            zh: '高纯氯与三氯化硼等含氯刻蚀气体均由氯气制得。',
            en: 'High-purity chlorine and the chlorine-bearing etch gases such as boron trichloride start from chlorine.',
          },
        },
      ],
      claims: [{ source: 'semiconductorMaterialClasses', at: '半導体材料の主な分類: 電子特殊ガス', level: 'C', how: 'implied' }],
      note: { zh: '晶圆厂须成套配齐。', en: 'A set that a fab needs whole.' },
    },
    'polishing-slurry': {
      name: { zh: '抛光液', en: 'CMP slurry' },
      aliases: ['CMP抛光液', '化学机械抛光液'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['organosilicon/fumed-silica', 'rare-earth-magnets/cerium-oxide'],
          role: 'material',
          claims: [
            {
              source: 'cmpStiAbrasive',
              at: 'Keywords: "ceria", "silica", "Shallow trench isolation"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '两种磨料均已成熟：浅槽隔离宜用氧化铈，金属与硅片宜用氧化硅。',
            en: 'Both are established abrasives: ceria is preferred for shallow-trench isolation, silica for metal and wafers.',
          },
        },
      ],
      claims: [{ source: 'semiconductorMaterialClasses', at: '半導体材料の主な分類: 研磨材', level: 'C', how: 'implied' }],
    },
    'polishing-pad': {
      name: { zh: '抛光垫', en: 'CMP pad' },
      aliases: ['CMP抛光垫', 'polishing pad'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'reference',
      claims: [
        {
          source: 'icProcessSteps',
          at: '1.1: "lithography, etching, deposition, CMP"',
          level: 'B',
          how: 'implied',
          note: { zh: '抛光垫与抛光液同为CMP的耗材。', en: 'Pad and slurry are the consumables of CMP.' },
        },
      ],
      note: { zh: '链条止于此：聚氨酯发泡垫，厂家很少。', en: 'The chain stops here: polyurethane foam from few makers.' },
    },
    'lithography-equipment': {
      name: { zh: '光刻机', en: 'Lithography equipment' },
      aliases: ['stepper', 'scanner'],
      stage: 'communication-device',
      kind: 'equipment',
      origin: 'reference',
      claims: [
        {
          source: 'lithographyEquipment',
          at: 'Opening: "transferring circuit patterns onto the silicon wafer"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: { zh: '链条止于此。', en: 'The chain stops here.' },
    },
    'etching-equipment': {
      name: { zh: '刻蚀机', en: 'Plasma etcher' },
      aliases: ['干法刻蚀设备', 'dry etcher'],
      stage: 'communication-device',
      kind: 'equipment',
      origin: 'reference',
      claims: [{ source: 'icProcessSteps', at: '1.1: "lithography, etching, deposition"', level: 'B', how: 'implied' }],
      note: { zh: '链条止于此。', en: 'The chain stops here.' },
    },
    'film-deposition-equipment': {
      name: { zh: '薄膜沉积设备', en: 'Thin-film deposition equipment' },
      aliases: ['CVD设备', '溅射设备', '半导体薄膜设备', 'CVD and PVD tools'],
      stage: 'communication-device',
      kind: 'equipment',
      origin: 'reference',
      claims: [{ source: 'icProcessSteps', at: '1.1: "lithography, etching, deposition"', level: 'B', how: 'implied' }],
      note: { zh: '指晶圆厂用CVD、ALD与溅射设备；链条止于此。', en: 'CVD, ALD and sputtering tools of wafer fabs; the chain stops here.' },
    },
    'ion-implanter': {
      name: { zh: '离子注入机', en: 'Ion implanter' },
      aliases: ['离子注入设备'],
      stage: 'communication-device',
      kind: 'equipment',
      origin: 'reference',
      claims: [{ source: 'icProcessSteps', at: '1.1: "ion implantation, and diffusion"', level: 'B', how: 'implied' }],
      note: { zh: '链条止于此。', en: 'The chain stops here.' },
    },
    'epoxy-moulding-compound': {
      name: { zh: '环氧塑封料', en: 'Epoxy moulding compound' },
      aliases: ['EMC', '塑封料'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'advanced-packaging-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'epoxy-resin',
          role: 'material',
          claims: [
            {
              source: 'emcSilicaFiller',
              at: 'Abstract: "epoxy molding compounds (EMCs)"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'phenolic-resin',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '环氧塑封料',
              level: 'D',
              how: 'judged',
              note: {
                zh: '几乎所有塑封料均以线型苯酚酚醛树脂为固化剂。',
                en: 'Phenol novolac is the hardener of nearly all moulding compounds.',
              },
            },
          ],
        },
        {
          node: 'silica-filler',
          role: 'material',
          claims: [{ source: 'emcSilicaFiller', at: 'Abstract: "One of the main fillers"', level: 'B', how: 'implied' }],
        },
        {
          node: 'organosilicon/silane-coupling-agent',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: '环氧塑封料',
              level: 'D',
              how: 'judged',
              note: {
                zh: '硅烷偶联剂使硅微粉（约占质量的70%～90%）与树脂结合。',
                en: 'Silane ties the silica, some 70 to 90 % of the weight, to the resin.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'emcSilicaFiller', at: 'Abstract: "epoxy molding compounds (EMCs)"', level: 'B', how: 'implied' }],
    },
    // 通信器件: chips and power devices
    'integrated-circuit': {
      name: { zh: '集成电路', en: 'Integrated circuit' },
      aliases: ['芯片', 'IC', 'chip'],
      stage: 'communication-device',
      kind: 'component',
      origin: 'printed',
      needs: [
        {
          node: 'semiconductor-silicon-wafer',
          role: 'material',
          claims: [{ source: 'semiconductorMaterialClasses', at: '半導体材料の主な分類: シリコンウェーハ', level: 'C', how: 'implied' }],
        },
        {
          node: 'photoresist',
          role: 'auxiliary',
          claims: [
            {
              source: 'semiconductorMaterialClasses',
              at: '半導体材料の主な分類: フォトレジストおよび補助試薬',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'photomask',
          role: 'auxiliary',
          claims: [{ source: 'semiconductorMaterialClasses', at: '半導体材料の主な分類: フォトマスク', level: 'C', how: 'implied' }],
        },
        {
          node: 'wet-electronic-chemical',
          role: 'auxiliary',
          claims: [{ source: 'semiconductorMaterialClasses', at: '半導体材料の主な分類: 湿式電子化学薬品', level: 'C', how: 'implied' }],
        },
        {
          node: 'electronic-specialty-gas',
          role: 'auxiliary',
          claims: [{ source: 'semiconductorMaterialClasses', at: '半導体材料の主な分類: 電子特殊ガス', level: 'C', how: 'implied' }],
        },
        {
          node: 'cemented-carbide/tungsten-powder',
          role: 'auxiliary',
          claims: [
            {
              source: 'tungstenHexafluoride',
              at: 'Industrial Synthesis: "reaction of fluorine gas with tungsten metal"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: '集成电路',
              level: 'D',
              how: 'judged',
              note: {
                zh: '以六氟化钨形式使用：接触孔与通孔的钨栓塞无通用替代。',
                en: 'As tungsten hexafluoride: tungsten plugs of contacts and vias have no general substitute.',
              },
            },
          ],
        },
        {
          node: 'polishing-slurry',
          role: 'auxiliary',
          claims: [{ source: 'semiconductorMaterialClasses', at: '半導体材料の主な分類: 研磨材', level: 'C', how: 'implied' }],
        },
        {
          node: 'copper-and-alloys/sputtering-target',
          role: 'material',
          claims: [{ source: 'semiconductorMaterialClasses', at: '半導体材料の主な分類: ターゲット', level: 'C', how: 'implied' }],
        },
        {
          node: 'lithography-equipment',
          role: 'equipment',
          claims: [
            {
              source: 'lithographyEquipment',
              at: 'Opening: "a pivotal step in semiconductor manufacturing"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          anyOf: ['copper-and-alloys/lead-frame', 'packaging-substrate'],
          role: 'component',
          claims: [
            {
              source: 'semiconductorMaterialClasses',
              at: '半導体材料の主な分類: リードフレーム、パッケージ基板',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '引线框架封装与基板封装均为标准形式；一款芯片设计只按其中一种认证。',
            en: 'Lead-frame and substrate packages are both standard; one chip design is qualified in one of them.',
          },
        },
        {
          anyOf: ['semiconductor-lighting/bonding-wire', 'solder'],
          role: 'material',
          claims: [
            { source: 'semiconductorMaterialClasses', at: '半導体材料の主な分類: ボンディングワイヤ', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: '倒装焊',
              level: 'D',
              how: 'judged',
              note: {
                zh: '倒装封装以焊料凸点代替键合丝与芯片连接。',
                en: 'Flip-chip packages join the die with solder bumps instead of wire.',
              },
            },
          ],
          note: { zh: '引线键合与倒装凸点均为标准工艺。', en: 'Wire bonding and flip-chip bumps are both standard.' },
        },
        {
          node: 'epoxy-moulding-compound',
          role: 'material',
          claims: [
            { source: 'semiconductorMaterialClasses', at: '半導体材料の主な分類: プラスチック封止材料', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'polishing-pad',
          role: 'auxiliary',
          claims: [{ source: 'icProcessSteps', at: '1.1: "lithography, etching, deposition, CMP"', level: 'B', how: 'implied' }],
        },
        {
          node: 'etching-equipment',
          role: 'equipment',
          claims: [{ source: 'icProcessSteps', at: '1.1: "lithography, etching, deposition"', level: 'B', how: 'implied' }],
        },
        {
          node: 'film-deposition-equipment',
          role: 'equipment',
          claims: [{ source: 'icProcessSteps', at: '1.1: "lithography, etching, deposition"', level: 'B', how: 'implied' }],
        },
        {
          node: 'ion-implanter',
          role: 'equipment',
          claims: [{ source: 'icProcessSteps', at: '1.1: "ion implantation, and diffusion"', level: 'B', how: 'implied' }],
        },
        {
          node: 'underfill',
          role: 'material',
          essential: false,
          claims: [{ source: 'underfillPatent', at: 'Description: search for "protects solder connections"', level: 'C', how: 'implied' }],
          note: { zh: '仅倒装封装使用。', en: 'Flip-chip packages only.' },
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/电子信息材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '见箭头之前的文字（集成电路与半导体器件），不在箭头之中。',
        en: 'Named in the sentence before the arrow (集成电路与半导体器件), not in the arrow itself.',
      },
    },
    'power-semiconductor': {
      name: { zh: '功率半导体', en: 'Power semiconductor' },
      aliases: ['功率器件', 'IGBT', 'SiC MOSFET'],
      stage: 'communication-device',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          anyOf: [
            'semiconductor-silicon-wafer',
            'semiconductor-lighting/silicon-carbide-epitaxial-wafer',
            'semiconductor-lighting/gallium-nitride-device-epitaxial-wafer',
          ],
          role: 'material',
          claims: [
            {
              source: 'sicPowerModuleReview',
              at: 'I. Introduction: "Silicon (Si) device has been dominating in this area"',
              level: 'B',
              how: 'implied',
            },
            { source: 'ganHemtSilicon', at: 'Title: "AlGaN/GaN HEMTs on Si Substrate"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '硅IGBT、硅MOSFET与碳化硅MOSFET均已在逆变器和电机控制器中通过认证；硅基氮化镓已用于充电器与电源。',
            en: 'Silicon IGBT and MOSFET and silicon-carbide MOSFET are qualified in inverters and motor controllers, GaN on silicon in chargers and supplies.',
          },
        },
        {
          node: 'photoresist',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: '功率半导体',
              level: 'D',
              how: 'judged',
              note: {
                zh: '功率器件与集成电路一样采用光刻成形，只是设备较旧。',
                en: 'Power devices are patterned by photolithography like circuits, on older tools.',
              },
            },
          ],
        },
        {
          node: 'photomask',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: '功率半导体',
              level: 'D',
              how: 'judged',
              note: {
                zh: '功率器件与集成电路一样采用光刻成形，只是设备较旧。',
                en: 'Power devices are patterned by photolithography like circuits, on older tools.',
              },
            },
          ],
        },
        {
          node: 'lithography-equipment',
          role: 'equipment',
          claims: [
            {
              source: 'editors',
              at: '功率半导体',
              level: 'D',
              how: 'judged',
              note: {
                zh: '功率器件与集成电路一样采用光刻成形，只是设备较旧。',
                en: 'Power devices are patterned by photolithography like circuits, on older tools.',
              },
            },
          ],
        },
        {
          node: 'wet-electronic-chemical',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: '功率半导体',
              level: 'D',
              how: 'judged',
              note: {
                zh: '硅片清洗与氧化层刻蚀所用湿电子化学品与集成电路相同。',
                en: 'Wafers are cleaned and oxide is etched in the same wet chemicals as circuits.',
              },
            },
          ],
        },
        {
          node: 'electronic-specialty-gas',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: '功率半导体',
              level: 'D',
              how: 'judged',
              note: {
                zh: '外延、掺杂与刻蚀所用气体种类与集成电路相同。',
                en: 'Epitaxy, doping and etching use the same gas families as circuits.',
              },
            },
          ],
        },
        {
          node: 'copper-and-alloys/sputtering-target',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '功率半导体',
              level: 'D',
              how: 'judged',
              note: { zh: '源极与栅极金属为溅射的铝或铜。', en: 'Source and gate metal is sputtered aluminium or copper.' },
            },
          ],
        },
        {
          anyOf: ['copper-and-alloys/lead-frame', 'copper-and-alloys/copper-strip'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '功率半导体封装',
              level: 'D',
              how: 'judged',
              note: {
                zh: '分立器件装在铜引线框架上；模块用铜底板、铜连接片与陶瓷覆铜板。',
                en: 'Discretes sit on a copper lead frame; modules on copper baseplate, clips and copper-clad ceramic.',
              },
            },
          ],
          note: { zh: '分立封装与模块封装均为标准形式。', en: 'Discrete and module packages are both standard.' },
        },
        {
          node: 'light-alloys/alumina',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: '功率模块基板',
              level: 'D',
              how: 'judged',
              note: {
                zh: '模块以覆铜的氧化铝、氮化铝或氮化硅陶瓷绝缘。',
                en: 'Modules insulate with copper-bonded alumina, aluminium nitride or silicon nitride.',
              },
            },
          ],
          note: { zh: '仅用于模块，且氧化铝只是三种陶瓷之一。', en: 'Modules only, and alumina is one of three ceramics.' },
        },
        {
          node: 'solder',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '功率半导体封装',
              level: 'D',
              how: 'judged',
              note: {
                zh: '芯片与基板以焊料连接；仅部分模块改用烧结银。',
                en: 'Die and substrate are soldered; sintered silver replaces it in some modules only.',
              },
            },
          ],
        },
        {
          anyOf: ['epoxy-moulding-compound', 'organosilicon/silicone-rubber'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '功率半导体封装',
              level: 'D',
              how: 'judged',
              note: {
                zh: '分立器件用环氧塑封；框架式模块灌封硅凝胶，即轻度交联的硅橡胶。',
                en: 'Discretes are moulded in epoxy; framed modules are potted with silicone gel, a lightly cross-linked rubber.',
              },
            },
          ],
          note: { zh: '两种封装保护均为标准工艺。', en: 'Both encapsulations are standard.' },
        },
        {
          node: 'etching-equipment',
          role: 'equipment',
          claims: [
            {
              source: 'editors',
              at: '功率半导体',
              level: 'D',
              how: 'judged',
              note: {
                zh: '功率器件的刻蚀、薄膜与注入工序与集成电路相同，只是线宽较大。',
                en: 'Power devices are etched, coated and implanted like circuits, at wider lines.',
              },
            },
          ],
        },
        {
          node: 'film-deposition-equipment',
          role: 'equipment',
          claims: [
            {
              source: 'editors',
              at: '功率半导体',
              level: 'D',
              how: 'judged',
              note: {
                zh: '功率器件的刻蚀、薄膜与注入工序与集成电路相同，只是线宽较大。',
                en: 'Power devices are etched, coated and implanted like circuits, at wider lines.',
              },
            },
          ],
        },
        {
          node: 'ion-implanter',
          role: 'equipment',
          claims: [
            {
              source: 'editors',
              at: '功率半导体',
              level: 'D',
              how: 'judged',
              note: {
                zh: '功率器件的刻蚀、薄膜与注入工序与集成电路相同，只是线宽较大。',
                en: 'Power devices are etched, coated and implanted like circuits, at wider lines.',
              },
            },
          ],
        },
      ],
      claims: [
        { source: 'plan', at: '专栏2/电子信息材料产业链', level: 'A', how: 'quoted', quote: '半导体器件' },
        { source: 'sicPowerModuleReview', at: 'Abstract: "Si power devices"', level: 'B', how: 'implied' },
      ],
    },
    diode: {
      name: { zh: '二极管', en: 'Diode (rectifier and Schottky)' },
      aliases: ['整流二极管', '肖特基二极管', '旁路二极管', 'bypass diode', 'Schottky diode'],
      stage: 'communication-device',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'semiconductor-silicon-wafer',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '二极管',
              level: 'D',
              how: 'judged',
              note: {
                zh: '以硅外延片或扩散片制成；碳化硅肖特基二极管属高压品种。',
                en: 'Made on silicon epitaxial or diffused wafers; silicon carbide Schottky diodes are the high-voltage kind.',
              },
            },
          ],
        },
        {
          node: 'wet-electronic-chemical',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: '二极管',
              level: 'D',
              how: 'judged',
              note: { zh: '清洗与腐蚀使用湿电子化学品。', en: 'Cleaning and etching take wet chemicals.' },
            },
          ],
        },
        {
          anyOf: ['copper-and-alloys/lead-frame', 'copper-and-alloys/copper-strip'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '二极管封装',
              level: 'D',
              how: 'judged',
              note: { zh: '芯片焊在铜引线框架或铜片上。', en: 'The die is soldered to a copper lead frame or clip.' },
            },
          ],
          note: {
            zh: '框架封装与铜片（光伏模块式）封装均为标准形式。',
            en: 'Lead-frame and clip packages, the latter usual in solar boxes, are both standard.',
          },
        },
        {
          node: 'solder',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '二极管封装',
              level: 'D',
              how: 'judged',
              note: { zh: '芯片以焊料连接。', en: 'The die is soldered.' },
            },
          ],
        },
        {
          node: 'epoxy-moulding-compound',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '二极管封装',
              level: 'D',
              how: 'judged',
              note: { zh: '以环氧塑封料塑封。', en: 'Moulded in epoxy compound.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'junctionBoxDiodes',
          at: 'Delving into the Significance of Diodes: search for "current to flow in one direction only"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: {
        zh: '线宽大，只需接触式或接近式光刻，故不列光刻机。',
        en: 'Of wide lines: contact or proximity printing is enough, so 光刻机 is not asked for.',
      },
    },
    // 通信器件: passive components
    'barium-titanate': {
      name: { zh: '钛酸钡', en: 'Barium titanate' },
      aliases: ['BaTiO3'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['cemented-carbide/titanium-dioxide', 'cemented-carbide/titanium-tetrachloride'],
          role: 'material',
          claims: [
            { source: 'bariumTitanateSemiOxalate', at: 'Abstract: "barium oxalate and TiO2 precursors"', level: 'B', how: 'implied' },
            { source: 'bariumTitanateOxalate', at: 'Abstract: "use of TiCl4"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '固相法与水热法用二氧化钛，草酸盐法用四氯化钛；均有量产。',
            en: 'Solid-state and hydrothermal powder from the dioxide, oxalate powder from the tetrachloride; all in volume.',
          },
        },
      ],
      claims: [{ source: 'mlccReview', at: 'Abstract: "doped BaTiO3"', level: 'B', how: 'implied' }],
      note: { zh: '碳酸钡为外购，不再上溯。', en: 'Barium carbonate is bought and not followed.' },
    },
    'ceramic-capacitor': {
      name: { zh: '片式多层陶瓷电容器', en: 'Multilayer ceramic capacitor' },
      aliases: ['MLCC'],
      stage: 'communication-device',
      kind: 'component',
      origin: 'reference',
      variantOf: { node: 'electronic-component', mode: 'all' },
      needs: [
        {
          node: 'barium-titanate',
          role: 'material',
          claims: [{ source: 'mlccReview', at: 'Abstract: "doped BaTiO3"', level: 'B', how: 'implied' }],
        },
        {
          anyOf: ['rare-earth-magnets/dysprosium-oxide', 'rare-earth-magnets/yttrium-oxide'],
          role: 'material',
          claims: [{ source: 'mlccReview', at: 'Abstract: "Dy2O3, Ho2O3, Er2O3, Y2O3"', level: 'B', how: 'implied' }],
          note: {
            zh: '中等半径的稀土离子使镍电极介质可靠；常用镝与钇。',
            en: 'Ions of intermediate size make nickel-electrode dielectric reliable; dysprosium and yttrium are the usual two.',
          },
        },
        {
          node: 'new-energy-vehicle/refined-nickel',
          role: 'material',
          claims: [
            {
              source: 'mlccConstruction',
              at: 'Typical construction: "nickel-based BME technology"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'copper-and-alloys/copper-powder',
          role: 'material',
          claims: [
            {
              source: 'mlccConstruction',
              at: 'Typical construction: "termination layer (usually made from copper)"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'tin',
          role: 'auxiliary',
          claims: [
            {
              source: 'mlccConstruction',
              at: 'Typical construction: "plated with a tin finish"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'mlccConstruction', at: 'Typical construction of an MLCC', level: 'C', how: 'implied' }],
    },
    'chip-resistor': {
      name: { zh: '片式电阻器', en: 'Chip resistor' },
      stage: 'communication-device',
      kind: 'component',
      origin: 'reference',
      variantOf: { node: 'electronic-component', mode: 'all' },
      needs: [
        {
          node: 'light-alloys/alumina',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '片式电阻器',
              level: 'D',
              how: 'judged',
              note: { zh: '厚膜电阻印制在96%氧化铝基片上。', en: 'Thick-film resistors are printed on 96 % alumina.' },
            },
          ],
        },
        {
          node: 'photovoltaics/silver',
          role: 'material',
          claims: [
            {
              source: 'thickFilmResistor',
              at: 'Abstract: "silver or palladium silver" as electrode material',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'tin',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: '片式电阻器',
              level: 'D',
              how: 'judged',
              note: { zh: '端电极镀镍、镀锡以便焊接。', en: 'Terminations are plated with nickel and tin for soldering.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'thickFilmResistor',
          at: 'Abstract: "ruthenium oxide based thick film resistor"',
          level: 'B',
          how: 'implied',
        },
      ],
      note: { zh: '电阻浆料中的氧化钌为外购，不再上溯。', en: 'The ruthenium oxide of the resistor paste is bought and not followed.' },
    },
    'soft-magnetic-core': {
      name: { zh: '软磁磁芯', en: 'Soft-magnetic core' },
      aliases: ['磁粉芯', '软磁铁氧体', 'soft ferrite'],
      stage: 'communication-device',
      kind: 'component',
      origin: 'reference',
      claims: [{ source: 'plan', at: '第三章/第三节/（四）', level: 'A', how: 'quoted', quote: '高端软磁电子元器件的磁粉芯金属材料' }],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第三节/（四）', level: 'A', how: 'quoted', quote: '高端软磁电子元器件的磁粉芯金属材料' }],
        },
      ],
      note: {
        zh: '链条止于此：氧化铁与锰、镍、锌制成的铁氧体，或压制的铁基粉芯。',
        en: 'The chain stops here: ferrite of iron oxide with manganese, nickel and zinc, or pressed iron-based powder.',
      },
    },
    inductor: {
      name: { zh: '电感器', en: 'Inductor' },
      stage: 'communication-device',
      kind: 'component',
      origin: 'reference',
      variantOf: { node: 'electronic-component', mode: 'all' },
      needs: [
        {
          node: 'soft-magnetic-core',
          role: 'component',
          claims: [
            {
              source: 'chipInductor',
              at: 'Core Materials: "iron (or iron alloys, laminations, or powder) and ferrite"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          anyOf: ['copper-and-alloys/enamelled-wire', 'photovoltaics/silver'],
          role: 'material',
          claims: [
            {
              source: 'chipInductor',
              at: 'General Specifications: "Wirewound", "Multilayer"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: '电感器',
              level: 'D',
              how: 'judged',
              note: {
                zh: '绕线电感器用漆包线，叠层片式电感器用银浆。',
                en: 'Wire-wound inductors use enamelled copper wire, multilayer chip inductors use silver paste.',
              },
            },
          ],
          note: { zh: '两种结构按电流与尺寸各占市场。', en: 'Two constructions that share the market by current and size.' },
        },
      ],
      claims: [
        {
          source: 'editors',
          at: '电感器',
          level: 'D',
          how: 'judged',
          note: { zh: '各类电路板的电源变换与滤波均用电感器。', en: 'Power conversion and filtering on every board use inductors.' },
        },
      ],
    },
    'electronic-component': {
      name: { zh: '电子元器件', en: 'Passive electronic components' },
      aliases: ['无源元件', '被动元件', 'passive component'],
      stage: 'communication-device',
      kind: 'component',
      origin: 'printed',
      claims: [{ source: 'plan', at: '专栏2/电子信息材料产业链', level: 'A', how: 'quoted', quote: '新型电子元器件' }],
      note: {
        zh: '电容器、电阻器与电感器：组装板三者均需，故mode取all。见箭头之前的文字。',
        en: 'Capacitor, resistor and inductor: an assembled board needs all three, hence mode all. Named in the sentence before the arrow.',
      },
    },
    // 通信器件: radio chips and the device
    'high-purity-arsenic': {
      name: { zh: '高纯砷', en: 'High-purity arsenic' },
      aliases: ['6N砷', '7N砷'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'copper-and-alloys/arsenic',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '高纯砷',
              level: 'D',
              how: 'judged',
              note: {
                zh: '由粗砷经氯化精馏或升华提纯到6N以上。',
                en: 'Crude metal is purified to 6N and beyond by chlorination and distillation or by sublimation.',
              },
            },
          ],
        },
      ],
      claims: [
        { source: 'usgsMcs2011Arsenic', at: 'Domestic Production and Use: "High-purity arsenic (99.9999%)"', level: 'A', how: 'implied' },
      ],
      note: { zh: '仅砷化镓与砷烷等半导体用途要求此纯度。', en: 'Only gallium arsenide, arsine and the like ask for this purity.' },
    },
    'gallium-arsenide-wafer': {
      name: { zh: '砷化镓衬底', en: 'Gallium arsenide wafer' },
      aliases: ['砷化镓', 'GaAs'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'semiconductor-lighting/high-purity-gallium',
          role: 'material',
          claims: [
            {
              source: 'usgsMcs2011Gallium',
              at: 'Domestic Production and Use: "Gallium arsenide (GaAs)"',
              level: 'A',
              how: 'implied',
            },
          ],
        },
        {
          node: 'high-purity-arsenic',
          role: 'material',
          claims: [
            {
              source: 'usgsMcs2011Arsenic',
              at: 'Domestic Production and Use: "gallium-arsenide semiconductors"',
              level: 'A',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'usgsMcs2011Gallium',
          at: 'Domestic Production and Use: "Gallium arsenide (GaAs)"',
          level: 'A',
          how: 'implied',
        },
      ],
    },
    'radio-frequency-chip': {
      name: { zh: '射频芯片', en: 'Radio-frequency chip' },
      aliases: ['射频功率放大器', 'RF chip'],
      stage: 'communication-device',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          anyOf: ['gallium-arsenide-wafer', 'semiconductor-lighting/gallium-nitride-device-epitaxial-wafer', 'semiconductor-silicon-wafer'],
          role: 'material',
          claims: [
            {
              source: 'ganGaasPaSelection',
              at: 'Application Matrix: "Cellular base station", "Cellular handset PA"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'usgsMcs2011Gallium',
              at: 'Domestic Production and Use: "ICs were used in defense applications, high-performance computers"',
              level: 'A',
              how: 'implied',
            },
            {
              source: 'ganLdmosBaseStation',
              at: 'FAQ: "Will LDMOS eventually be completely replaced by GaN"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '手机用GaAs，基站用GaN on SiC，低频段用硅LDMOS：仅就该统称而言互为替代。',
            en: 'GaAs in handsets, GaN on SiC in base stations, silicon LDMOS at low bands: alternatives for the heading only.',
          },
        },
        {
          node: 'photoresist',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: '射频芯片',
              level: 'D',
              how: 'judged',
              note: { zh: '栅极与布线以光刻成形。', en: 'Gates and wiring are patterned by photolithography.' },
            },
          ],
        },
        {
          node: 'electronic-specialty-gas',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: '射频芯片',
              level: 'D',
              how: 'judged',
              note: { zh: '外延、钝化与干法刻蚀使用电子特种气体。', en: 'Epitaxy, passivation and dry etching use specialty gases.' },
            },
          ],
        },
        {
          node: 'semiconductor-lighting/mocvd-equipment',
          role: 'equipment',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: '射频芯片',
              level: 'D',
              how: 'judged',
              note: { zh: 'GaAs与GaN结构由MOCVD生长；LDMOS不用。', en: 'GaAs and GaN structures are grown by MOCVD; LDMOS does without.' },
            },
          ],
          note: { zh: '不用于硅LDMOS。', en: 'Not for silicon LDMOS.' },
        },
        {
          node: 'photomask',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: '射频芯片',
              level: 'D',
              how: 'judged',
              note: { zh: '栅极与布线以光刻成形。', en: 'Gates and wiring are patterned by photolithography.' },
            },
          ],
        },
        {
          node: 'wet-electronic-chemical',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: '射频芯片',
              level: 'D',
              how: 'judged',
              note: { zh: '晶圆清洗、去胶与湿法腐蚀。', en: 'Wafer cleaning, stripping and wet etching.' },
            },
          ],
        },
      ],
      claims: [
        { source: 'ganGaasPaSelection', at: 'Application Matrix: "Cellular handset PA"', level: 'C', how: 'implied' },
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: '5G通讯' },
      ],
    },
    photodiode: {
      name: { zh: '光电二极管', en: 'Photodiode' },
      aliases: ['光电探测器', 'PIN光电二极管', 'APD', 'photodetector'],
      stage: 'communication-device',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'semiconductor-silicon-wafer',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '光电二极管',
              level: 'D',
              how: 'judged',
              note: {
                zh: '可见光与近红外探测用硅；光纤波段用铟镓砷，不在此列。',
                en: 'Silicon detects visible and near-infrared light; the InGaAs of fibre bands is not meant here.',
              },
            },
          ],
        },
        {
          node: 'photoresist',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: '光电二极管',
              level: 'D',
              how: 'judged',
              note: { zh: '有源区与电极以光刻成形。', en: 'Active area and electrodes are patterned by photolithography.' },
            },
          ],
        },
        {
          node: 'electronic-specialty-gas',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: '光电二极管',
              level: 'D',
              how: 'judged',
              note: { zh: '外延、掺杂与钝化使用电子特种气体。', en: 'Epitaxy, doping and passivation use specialty gases.' },
            },
          ],
        },
      ],
      claims: [
        { source: 'vlcLightConverter', at: 'Abstract: "PIN (positive intrinsic negative) photodiodes"', level: 'B', how: 'implied' },
      ],
    },
    'piezoelectric-wafer': {
      name: { zh: '钽酸锂、铌酸锂晶片', en: 'Lithium tantalate or niobate wafer' },
      aliases: ['钽酸锂晶片', '铌酸锂晶片', '压电晶片', 'LiTaO3', 'LiNbO3'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'cemented-carbide/tantalum-niobium-oxide',
          role: 'material',
          claims: [
            {
              source: 'lithiumTantalate',
              at: 'Synthesis and processing: "treating tantalum(V) oxide with lithium oxide"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'lithiumTantalatePowder',
              at: 'Abstract: search for "raw materials of Li2CO3 and Ta2O5"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'new-energy-vehicle/lithium-carbonate',
          role: 'material',
          claims: [
            {
              source: 'lithiumTantalatePowder',
              at: 'Abstract: search for "raw materials of Li2CO3 and Ta2O5"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        { source: 'lithiumNiobateFrontEnd', at: 'Abstract: "LN thin film devices"', level: 'B', how: 'implied' },
        { source: 'lithiumTantalate', at: 'Applications: "surface acoustic wave applications"', level: 'C', how: 'implied' },
      ],
      note: { zh: '压电单晶的一种；压电陶瓷不在此列。', en: 'A piezoelectric single crystal; piezoelectric ceramics are another good.' },
    },
    'acoustic-wave-filter': {
      name: { zh: '声表面波滤波器', en: 'Surface acoustic wave filter' },
      aliases: ['SAW滤波器', '射频滤波器', 'SAW filter'],
      stage: 'communication-device',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'piezoelectric-wafer',
          role: 'material',
          claims: [{ source: 'lithiumNiobateFrontEnd', at: 'Abstract: "acoustic prototype filter"', level: 'B', how: 'implied' }],
        },
        {
          node: 'photoresist',
          role: 'auxiliary',
          claims: [{ source: 'sawFilterReview', at: 'Abstract: "few mask layers"', level: 'B', how: 'implied' }],
        },
        {
          node: 'photomask',
          role: 'auxiliary',
          claims: [{ source: 'sawFilterReview', at: 'Abstract: "few mask layers"', level: 'B', how: 'implied' }],
        },
      ],
      claims: [
        { source: 'sawFilterReview', at: 'Abstract: "Surface acoustic wave (SAW) filters are widely used"', level: 'B', how: 'implied' },
      ],
    },
    'communication-device': {
      name: { zh: '通信器件', en: 'Communication device' },
      aliases: ['通信模块', 'communication module'],
      stage: 'communication-device',
      kind: 'product',
      origin: 'printed',
      endProduct: true,
      needs: [
        {
          node: 'printed-circuit-board',
          role: 'component',
          claims: [
            { source: 'plan', at: '专栏2/电子信息材料产业链', level: 'A', how: 'implied', note: { zh: '箭头所示。', en: 'Arrow.' } },
          ],
        },
        {
          node: 'integrated-circuit',
          role: 'component',
          claims: [
            {
              source: 'plan',
              at: '专栏2/电子信息材料产业链',
              level: 'A',
              how: 'implied',
              quote: '集成电路与半导体器件',
              note: { zh: '见箭头之前的文字。', en: 'The sentence before the arrow.' },
            },
          ],
        },
        {
          node: 'electronic-component',
          role: 'component',
          claims: [
            {
              source: 'plan',
              at: '专栏2/电子信息材料产业链',
              level: 'A',
              how: 'implied',
              quote: '新型电子元器件',
              note: { zh: '见箭头之前的文字。', en: 'The sentence before the arrow.' },
            },
          ],
        },
        {
          node: 'solder',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '电子装联',
              level: 'D',
              how: 'judged',
              note: { zh: '元器件以回流焊与波峰焊焊接于线路板。', en: 'Components are joined to the board by reflow and wave soldering.' },
            },
          ],
        },
        {
          node: 'copper-and-alloys/electrical-connector',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: '电子装联',
              level: 'D',
              how: 'judged',
              note: { zh: '板间、天线与电源以连接器连接。', en: 'Boards, antennas and power are joined by connectors.' },
            },
          ],
        },
        {
          node: 'radio-frequency-chip',
          role: 'component',
          essential: false,
          claims: [
            {
              source: 'ganGaasPaSelection',
              at: 'Application Matrix: "Cellular base station", "Cellular handset PA"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '无线设备均需；有线与光通信设备不需，规划未说明所指为何种。',
            en: 'Every radio device needs it; wired and optical devices do not, and the plan does not say which is meant.',
          },
        },
        {
          node: 'light-alloys/aluminium-casting',
          role: 'component',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: '通信器件壳体',
              level: 'D',
              how: 'judged',
              note: {
                zh: '室外射频单元与滤波器采用压铸铝壳体。',
                en: 'Outdoor radio units and filters sit in die-cast aluminium housings.',
              },
            },
          ],
          note: { zh: '不用于室内模块。', en: 'Not for indoor modules.' },
        },
        {
          node: 'acoustic-wave-filter',
          role: 'component',
          essential: false,
          claims: [
            { source: 'sawFilterReview', at: 'Abstract: "mobile communications, radio frequency filters"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '终端与小基站每频段均需；有线与光通信设备不需。',
            en: 'Every band of a handset or small cell needs one; wired and optical devices do not.',
          },
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/电子信息材料产业链', level: 'A', how: 'quoted' }],
    },
  },
});
