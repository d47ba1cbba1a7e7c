import { defineChain } from '../../src/model/define-chain.ts';
import { bpaProcessReview } from '../sources/bpa-process-review.ts';
import { britannicaTetrafluoroethylene } from '../sources/britannica-tetrafluoroethylene.ts';
import { cclBaseMaterialBasics } from '../sources/ccl-base-material-basics.ts';
import { chipInductor } from '../sources/chip-inductor.ts';
import { cmpStiAbrasive } from '../sources/cmp-sti-abrasive.ts';
import { copperCladEpoxyLaminate } from '../sources/copper-clad-epoxy-laminate.ts';
import { cumeneProcess } from '../sources/cumene-process.ts';
import { czochralskiCrucible } from '../sources/czochralski-crucible.ts';
import { siliconWaferProcessing } from '../sources/czochralski-taylor-francis.ts';
import { ebfripTbbpa } from '../sources/ebfrip-tbbpa.ts';
import { editors } from '../sources/editors.ts';
import { emcSilicaFiller } from '../sources/emc-silica-filler.ts';
import { epichlorohydrinGuide } from '../sources/epichlorohydrin-guide.ts';
import { epichlorohydrinMarket } from '../sources/epichlorohydrin-market.ts';
import { epichlorohydrinRoutes } from '../sources/epichlorohydrin-routes.ts';
import { epoxyResinRawMaterials } from '../sources/epoxy-resin-raw-materials.ts';
import { etchResistPhotoimaging } from '../sources/etch-resist-photoimaging.ts';
import { fr4Cost } from '../sources/fr4-cost.ts';
import { ganGaasPaSelection } from '../sources/gan-gaas-pa-selection.ts';
import { ganLdmosBaseStation } from '../sources/gan-ldmos-base-station.ts';
import { halogenFreeCcl } from '../sources/halogen-free-ccl.ts';
import { halogenFreeEpoxyReview } from '../sources/halogen-free-epoxy-review.ts';
import { icSubstrateMaterials } from '../sources/ic-substrate-materials.ts';
import { lithographyEquipment } from '../sources/lithography-equipment.ts';
import { mlccConstruction } from '../sources/mlcc-construction.ts';
import { mlccReview } from '../sources/mlcc-review.ts';
import { packagingSubstrateNotes } from '../sources/packaging-substrate.ts';
import { pcbDrilling } from '../sources/pcb-drilling.ts';
import { pcbSurfaceFinish } from '../sources/pcb-surface-finish.ts';
import { phenolicResinReview } from '../sources/phenolic-resin-review.ts';
import { plan } from '../sources/plan.ts';
import { ptfeRfLaminate } from '../sources/ptfe-rf-laminate.ts';
import { rcaClean } from '../sources/rca-clean.ts';
import { semiconductorMaterialClasses } from '../sources/semiconductor-material-classes.ts';
import { semiconductorProcessNotes } from '../sources/semiconductor-process-deep-dive.ts';
import { sicPowerModuleReview } from '../sources/sic-power-module-review.ts';
import { snfWaferClean } from '../sources/snf-wafer-clean.ts';
import { solderAlloyChoice } from '../sources/solder-alloy-choice.ts';
import { tetrabromobisphenolA } from '../sources/tetrabromobisphenol-a.ts';
import { thickFilmResistor } from '../sources/thick-film-resistor.ts';
import { tungstenHexafluoride } from '../sources/tungsten-hexafluoride.ts';
import { usgsMcs2011Gallium } from '../sources/usgs-mcs-2011-gallium.ts';
import { usgsMyb2007Tin } from '../sources/usgs-myb-2007-tin.ts';
import { usgsTinDeposits } from '../sources/usgs-tin-deposits.ts';

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
          note: { zh: '溴为外购，本链不再上溯。', en: 'Bromine is bought: the chain does not follow it.' },
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
      claims: [
        {
          source: 'etchResistPhotoimaging',
          at: 'The Photoresist Material: "as a dry film that is laminated"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: {
        zh: '链条止于此：夹在聚酯膜与聚乙烯膜之间的丙烯酸酯类抗蚀剂，不是晶圆厂所用液态光刻胶。',
        en: 'The chain stops here: acrylate resist between polyester and polyethylene film. Not the liquid resist of wafer fabs.',
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
      aliases: ['PCB', '印制电路板', '印制线路板', 'printed wiring board'],
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
      claims: [{ source: 'plan', at: '专栏2/电子信息材料产业链', level: 'A', how: 'quoted' }],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted', quote: '印制电路' }],
        },
      ],
    },
    'packaging-substrate': {
      name: { zh: '封装基板', en: 'Packaging substrate' },
      aliases: ['IC载板', 'IC substrate', 'ABF substrate'],
      stage: 'printed-circuit-board',
      kind: 'component',
      origin: 'reference',
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
          node: 'epoxy-resin',
          role: 'material',
          claims: [
            {
              source: 'packagingSubstrateNotes',
              at: 'ABF (Ajinomoto Build-up Film): "Epoxy-based film"',
              level: 'C',
              how: 'implied',
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
        zh: 'BT（双马来酰亚胺三嗪）树脂与积层膜本身向极少数厂家外购；以环氧树脂代表树脂。',
        en: 'Bismaleimide-triazine resin and build-up film themselves are bought from very few makers; epoxy stands for the resin.',
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
          claims: [{ source: 'solderAlloyChoice', at: '"SAC305" and "snCu0.7"', level: 'C', how: 'implied' }],
          note: { zh: '含银与无银合金中铜约占0.5%。', en: 'About half a percent, in the silver-bearing and in the silver-free alloys.' },
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
      origin: 'reference',
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
      claims: [{ source: 'semiconductorMaterialClasses', at: '半導体材料の主な分類: シリコンウェーハ', level: 'C', how: 'implied' }],
    },
    photoresist: {
      name: { zh: '光刻胶', en: 'Photoresist' },
      aliases: ['半导体光刻胶'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'product',
      claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }],
        },
      ],
      note: {
        zh: '链条止于此：由树脂、光敏剂与溶剂组成，厂家很少。规划用词为“培育”。',
        en: 'The chain stops here: resin, photoactive compound and solvent, from few makers. The plan says 培育.',
      },
    },
    photomask: {
      name: { zh: '光掩膜', en: 'Photomask' },
      aliases: ['光罩', '掩膜版'],
      stage: 'communication-device',
      kind: 'component',
      origin: 'product',
      claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }],
        },
      ],
      note: { zh: '链条止于此：合成石英玻璃上的铬膜。', en: 'The chain stops here: chrome on synthetic quartz glass.' },
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
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'material',
          claims: [{ source: 'rcaClean', at: 'Second Step: Oxide Strip: "DI:HF mixtures"', level: 'B', how: 'implied' }],
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
      ],
      claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }],
        },
      ],
      note: {
        zh: '晶圆厂须成套配齐。过氧化氢与溶剂为外购，不再上溯。',
        en: 'A set that a fab needs whole. Hydrogen peroxide and solvents are bought and not followed.',
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
          node: 'photovoltaics/trichlorosilane',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '电子特种气体',
              level: 'D',
              how: 'judged',
              note: {
                zh: '硅烷与二氯二氢硅由三氯氢硅歧化制得。',
                en: 'Silane and dichlorosilane are made by disproportionating trichlorosilane.',
              },
            },
          ],
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
    'epoxy-moulding-compound': {
      name: { zh: '环氧塑封料', en: 'Epoxy moulding compound' },
      aliases: ['EMC', '塑封料'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'reference',
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
          anyOf: ['semiconductor-silicon-wafer', 'semiconductor-lighting/silicon-carbide-substrate'],
          role: 'material',
          claims: [
            {
              source: 'sicPowerModuleReview',
              at: 'I. Introduction: "Silicon (Si) device has been dominating in this area"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '硅IGBT、硅MOSFET与碳化硅MOSFET均已在逆变器和电机控制器中通过认证。',
            en: 'Silicon IGBT and MOSFET and silicon-carbide MOSFET are both qualified in inverters and motor controllers.',
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
      ],
      claims: [
        { source: 'plan', at: '专栏2/电子信息材料产业链', level: 'A', how: 'quoted', quote: '半导体器件' },
        { source: 'sicPowerModuleReview', at: 'Abstract: "Si power devices"', level: 'B', how: 'implied' },
      ],
    },
    // 通信器件: passive components
    'barium-titanate': {
      name: { zh: '钛酸钡', en: 'Barium titanate' },
      aliases: ['BaTiO3'],
      stage: 'communication-device',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'mlccReview', at: 'Abstract: "doped BaTiO3"', level: 'B', how: 'implied' }],
      note: {
        zh: '链条止于此：由碳酸钡与二氧化钛或其盐类制得。',
        en: 'The chain stops here: made from barium carbonate and titanium dioxide or from their salts.',
      },
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
          note: { zh: '高纯砷为外购，不再上溯。', en: 'High-purity arsenic is bought and not followed.' },
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
          anyOf: ['gallium-arsenide-wafer', 'semiconductor-lighting/silicon-carbide-substrate', 'semiconductor-silicon-wafer'],
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
      ],
      claims: [
        { source: 'ganGaasPaSelection', at: 'Application Matrix: "Cellular handset PA"', level: 'C', how: 'implied' },
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: '5G通讯' },
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
      ],
      claims: [{ source: 'plan', at: '专栏2/电子信息材料产业链', level: 'A', how: 'quoted' }],
    },
  },
});
