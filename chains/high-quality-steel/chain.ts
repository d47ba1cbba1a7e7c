import { defineChain } from '../../src/model/define-chain.ts';
import { annealingSeparatorPatent } from '../sources/annealing-separator-patent.ts';
import { applianceCoatedSheet } from '../sources/appliance-coated-sheet.ts';
import { applianceSheetChoice } from '../sources/appliance-sheet-choice.ts';
import { bearingMaterialsOverview } from '../sources/bearing-materials-overview.ts';
import { britannicaMagnesiumCompounds } from '../sources/britannica-magnesium-compounds.ts';
import { calciumSiliconProcess } from '../sources/calcium-silicon-process.ts';
import { chromiumMolybdenumSteel } from '../sources/chromium-molybdenum-steel.ts';
import { continuousCastingMould } from '../sources/continuous-casting-mould.ts';
import { coredWireApplications } from '../sources/cored-wire-applications.ts';
import { cortenPrinciple } from '../sources/corten-principle.ts';
import { differentlyAtomisedSteel } from '../sources/differently-atomised-steel.ts';
import { directReducedIronGuide } from '../sources/direct-reduced-iron-guide.ts';
import { dofascoSinterPlant } from '../sources/dofasco-sinter-plant.ts';
import { editors } from '../sources/editors.ts';
import { eh36Overview } from '../sources/eh36-overview.ts';
import { electricFurnaceSteelmaking } from '../sources/electric-furnace-steelmaking.ts';
import { electricalSteelReview } from '../sources/electrical-steel-review.ts';
import { electroslagH11Study } from '../sources/electroslag-h11-study.ts';
import { electroslagToolSteel } from '../sources/electroslag-tool-steel.ts';
import { ferromanganeseSmeltingStudy } from '../sources/ferromanganese-smelting-study.ts';
import { ferromolybdenumModel } from '../sources/ferromolybdenum-model.ts';
import { ferroniobiumExplained } from '../sources/ferroniobium-explained.ts';
import { ferrosiliconRawMaterials } from '../sources/ferrosilicon-raw-materials.ts';
import { ferrotitaniumClasses } from '../sources/ferrotitanium-classes.ts';
import { ferrotitaniumEntry } from '../sources/ferrotitanium-entry.ts';
import { ferrovanadiumSmelting } from '../sources/ferrovanadium-smelting.ts';
import { finnfjordFerrosilicon } from '../sources/finnfjord-ferrosilicon.ts';
import { grainOrientedInhibitors } from '../sources/grain-oriented-inhibitors.ts';
import { grainOrientedRoute } from '../sources/grain-oriented-route.ts';
import { graphiteElectrodeRawMaterials } from '../sources/graphite-electrode-raw-materials.ts';
import { hearthCarbonBlocks } from '../sources/hearth-carbon-blocks.ts';
import { highSpeedSteelNote } from '../sources/high-speed-steel-note.ts';
import { hotMetalDesulphurisation } from '../sources/hot-metal-desulphurisation.ts';
import { ifrfBasicOxygenSteelmaking } from '../sources/ifrf-basic-oxygen-steelmaking.ts';
import { infiltrationCastComposite } from '../sources/infiltration-cast-composite.ts';
import { injectionMouldedToolSteel } from '../sources/injection-moulded-tool-steel.ts';
import { ladleFurnaceFacilities } from '../sources/ladle-furnace-facilities.ts';
import { ladleShroudArgon } from '../sources/ladle-shroud-argon.ts';
import { limeDesulphurisation } from '../sources/lime-desulphurisation.ts';
import { magnesiaCarbonBinders } from '../sources/magnesia-carbon-binders.ts';
import { magnesiaCarbonBrickProcess } from '../sources/magnesia-carbon-brick-process.ts';
import { magnesiaCarbonBrickUses } from '../sources/magnesia-carbon-brick-uses.ts';
import { microalloySwitching } from '../sources/microalloy-switching.ts';
import { mischmetalApplications } from '../sources/mischmetal-applications.ts';
import { molybdenumProcessing } from '../sources/molybdenum-processing.ts';
import { mouldFluxChapter } from '../sources/mould-flux-chapter.ts';
import { mouldTubeMaterials } from '../sources/mould-tube-materials.ts';
import { nickelSteelPlate } from '../sources/nickel-steel-plate.ts';
import { niobiumAutomotiveSheet } from '../sources/niobium-automotive-sheet.ts';
import { niobiumShipPlate } from '../sources/niobium-ship-plate.ts';
import { nitrogenSteelPowder } from '../sources/nitrogen-steel-powder.ts';
import { plan } from '../sources/plan.ts';
import { powderMetallurgyEntry } from '../sources/powder-metallurgy-entry.ts';
import { printableStainlessPowder } from '../sources/printable-stainless-powder.ts';
import { rareEarthSteelReview } from '../sources/rare-earth-steel-review.ts';
import { rebarMicroalloying } from '../sources/rebar-microalloying.ts';
import { reibusElectricArcFurnace } from '../sources/reibus-electric-arc-furnace.ts';
import { reutersGraphiteElectrode } from '../sources/reuters-graphite-electrode.ts';
import { semiCokeUses } from '../sources/semi-coke-uses.ts';
import { sendzimirFlatness } from '../sources/sendzimir-flatness.ts';
import { silicomanganeseProcess } from '../sources/silicomanganese-process.ts';
import { spongeAndAtomisedPowder } from '../sources/sponge-and-atomised-powder.ts';
import { steelsForBearings } from '../sources/steels-for-bearings.ts';
import { stoneCoalVanadium } from '../sources/stone-coal-vanadium.ts';
import { stripAnnealingGas } from '../sources/strip-annealing-gas.ts';
import { stripSteelEntry } from '../sources/strip-steel-entry.ts';
import { submergedNozzleEffect } from '../sources/submerged-nozzle-effect.ts';
import { submergedNozzle } from '../sources/submerged-nozzle.ts';
import { ticManganeseSteelCermet } from '../sources/tic-manganese-steel-cermet.ts';
import { ticVacuumReduction } from '../sources/tic-vacuum-reduction.ts';
import { titaniumDioxideCarburising } from '../sources/titanium-dioxide-carburising.ts';
import { toolSteelGrades } from '../sources/tool-steel-grades.ts';
import { usgsLimeMonth } from '../sources/usgs-lime-month.ts';
import { usgsManganeseCompendium } from '../sources/usgs-manganese-compendium.ts';
import { usgsMcs2020Molybdenum } from '../sources/usgs-mcs-2020-molybdenum.ts';
import { usgsMcs2020Vanadium } from '../sources/usgs-mcs-2020-vanadium.ts';
import { vacuumDegassingBearingSteel } from '../sources/vacuum-degassing-bearing-steel.ts';
import { vanadiumNitrogenRebar } from '../sources/vanadium-nitrogen-rebar.ts';
import { vanadiumNitrogenThermodynamics } from '../sources/vanadium-nitrogen-thermodynamics.ts';
import { vanadiumSlagProcess } from '../sources/vanadium-slag-process.ts';
import { weatherResistantSheet } from '../sources/weather-resistant-sheet.ts';
import { wikipediaBasicOxygenSteelmaking } from '../sources/wikipedia-basic-oxygen-steelmaking.ts';
import { wikipediaDirectReducedIron } from '../sources/wikipedia-direct-reduced-iron.ts';
import { wikipediaFerroboron } from '../sources/wikipedia-ferroboron.ts';
import { wikipediaFerrochrome } from '../sources/wikipedia-ferrochrome.ts';
import { wikipediaSpringSteel } from '../sources/wikipedia-spring-steel.ts';
import { worldsteelRawMaterials } from '../sources/worldsteel-raw-materials.ts';

/** High-quality special steel — 高品质特殊钢产业链. */
export const highQualitySteel = /* @__PURE__ */ defineChain({
  id: 'high-quality-steel',
  name: { zh: '高品质特殊钢产业链', en: 'High-quality special steel' },
  sources: {
    plan,
    editors,
    weatherResistantSheet,
    cortenPrinciple,
    niobiumAutomotiveSheet,
    chromiumMolybdenumSteel,
    electroslagH11Study,
    electroslagToolSteel,
    calciumSiliconProcess,
    vanadiumNitrogenThermodynamics,
    silicomanganeseProcess,
    ferromolybdenumModel,
    molybdenumProcessing,
    ferrovanadiumSmelting,
    stoneCoalVanadium,
    vanadiumSlagProcess,
    ferrotitaniumClasses,
    ferrotitaniumEntry,
    microalloySwitching,
    ferroniobiumExplained,
    stripSteelEntry,
    sendzimirFlatness,
    stripAnnealingGas,
    applianceCoatedSheet,
    applianceSheetChoice,
    eh36Overview,
    niobiumShipPlate,
    rebarMicroalloying,
    vanadiumNitrogenRebar,
    ticVacuumReduction,
    ticManganeseSteelCermet,
    infiltrationCastComposite,
    differentlyAtomisedSteel,
    nitrogenSteelPowder,
    printableStainlessPowder,
    injectionMouldedToolSteel,
    powderMetallurgyEntry,
    spongeAndAtomisedPowder,
    mischmetalApplications,
    rareEarthSteelReview,
    grainOrientedInhibitors,
    grainOrientedRoute,
    annealingSeparatorPatent,
    coredWireApplications,
    ladleFurnaceFacilities,
    ladleShroudArgon,
    submergedNozzleEffect,
    submergedNozzle,
    magnesiaCarbonBrickProcess,
    hotMetalDesulphurisation,
    limeDesulphurisation,
    hearthCarbonBlocks,
    titaniumDioxideCarburising,
    usgsManganeseCompendium,
    wikipediaFerroboron,
    worldsteelRawMaterials,
    dofascoSinterPlant,
    wikipediaBasicOxygenSteelmaking,
    wikipediaDirectReducedIron,
    ifrfBasicOxygenSteelmaking,
    directReducedIronGuide,
    electricFurnaceSteelmaking,
    graphiteElectrodeRawMaterials,
    reutersGraphiteElectrode,
    magnesiaCarbonBrickUses,
    mouldFluxChapter,
    continuousCastingMould,
    ferrosiliconRawMaterials,
    wikipediaFerrochrome,
    ferromanganeseSmeltingStudy,
    steelsForBearings,
    vacuumDegassingBearingSteel,
    bearingMaterialsOverview,
    wikipediaSpringSteel,
    toolSteelGrades,
    highSpeedSteelNote,
    nickelSteelPlate,
    electricalSteelReview,
    britannicaMagnesiumCompounds,
    reibusElectricArcFurnace,
    usgsLimeMonth,
    usgsMcs2020Molybdenum,
    usgsMcs2020Vanadium,
    finnfjordFerrosilicon,
    semiCokeUses,
    mouldTubeMaterials,
    magnesiaCarbonBinders,
  },
  stages: [
    {
      id: 'iron-ore',
      name: { zh: '铁矿石', en: 'Iron ore' },
      printed: '铁矿石',
      claims: [{ source: 'plan', at: '专栏2/高品质特殊钢产业链', level: 'A', how: 'quoted', quote: '铁矿石—钢坯—高品质特殊钢' }],
      note: {
        zh: '收纳钢的各种矿物原料：除规划所列铁矿石外，还有炼焦煤、石灰石、铬铁矿和菱镁矿。',
        en: 'Holds the mined inputs of steel: beside the printed ore also coal, limestone, chromite and magnesite.',
      },
    },
    {
      id: 'steel-billet',
      name: { zh: '钢坯', en: 'Steel billet' },
      printed: '钢坯',
      claims: [{ source: 'plan', at: '专栏2/高品质特殊钢产业链', level: 'A', how: 'quoted', quote: '铁矿石—钢坯—高品质特殊钢' }],
      note: {
        zh: '规划所列箭头略去炼铁和炼钢，二者归在此处。废钢路线不经铁矿石即可得到钢坯。',
        en: 'The printed arrow skips ironmaking and steelmaking; they stand here. The scrap route reaches 钢坯 without any ore.',
      },
    },
    {
      id: 'high-quality-steel',
      name: { zh: '高品质特殊钢', en: 'High-quality special steel' },
      printed: '高品质特殊钢',
      claims: [{ source: 'plan', at: '专栏2/高品质特殊钢产业链', level: 'A', how: 'quoted', quote: '铁矿石—钢坯—高品质特殊钢' }],
    },
  ],
  nodes: {
    // 铁矿石：矿产原料
    'iron-ore': {
      name: { zh: '铁矿石', en: 'Iron ore' },
      aliases: ['铁矿', '铁精矿', 'iron ore concentrate'],
      stage: 'iron-ore',
      kind: 'resource',
      origin: 'printed',
      claims: [{ source: 'plan', at: '专栏2/高品质特殊钢产业链', level: 'A', how: 'quoted' }],
    },
    'coking-coal': {
      name: { zh: '炼焦煤', en: 'Coking coal' },
      aliases: ['焦煤', '主焦煤', 'metallurgical coal'],
      stage: 'iron-ore',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'worldsteelRawMaterials',
          at: 'Raw materials in steelmaking, "Route 1: The integrated steelmaking route"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    limestone: {
      name: { zh: '石灰石', en: 'Limestone' },
      aliases: ['石灰岩'],
      stage: 'iron-ore',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'worldsteelRawMaterials',
          at: 'Raw materials in steelmaking, "Route 1: The integrated steelmaking route"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'chromite-ore': {
      name: { zh: '铬铁矿', en: 'Chromite ore' },
      aliases: ['铬矿', 'chromite'],
      stage: 'iron-ore',
      kind: 'resource',
      origin: 'reference',
      claims: [{ source: 'wikipediaFerrochrome', at: '"Chromite (an oxide of Cr and Fe) is reduced"', level: 'C', how: 'implied' }],
    },
    magnesite: {
      name: { zh: '菱镁矿', en: 'Magnesite' },
      aliases: ['菱镁石', '镁砂', 'magnesia'],
      stage: 'iron-ore',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'britannicaMagnesiumCompounds',
          at: 'Chemical compounds, "magnesite and dolomite in refractory bricks"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: { zh: '矿石及其煅烧所得的镁砂在此合为一个节点。', en: 'Ore and the magnesia (镁砂) burnt from it are one node here.' },
    },
    'vanadium-titanomagnetite': {
      name: { zh: '钒钛磁铁矿', en: 'Vanadium-bearing titanomagnetite' },
      aliases: ['钒矿', 'titaniferous magnetite'],
      stage: 'iron-ore',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'vanadiumSlagProcess',
          at: 'V slag process: "titaniferous magnetite ores of Russia and China and South Africa"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'stone-coal': {
      name: { zh: '石煤', en: 'Vanadium-bearing stone coal' },
      aliases: ['含钒页岩', 'vanadium-bearing black shale'],
      stage: 'iron-ore',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'stoneCoalVanadium',
          at: 'Abstract: "recovery of vanadium from a typical low-grade refractory stone coal"',
          level: 'B',
          how: 'implied',
        },
      ],
    },
    'molybdenum-concentrate': {
      name: { zh: '钼精矿', en: 'Molybdenite concentrate' },
      aliases: ['钼矿', '辉钼矿', 'MoS2 concentrate'],
      stage: 'iron-ore',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'molybdenumProcessing',
          at: 'Flotation: "MoS2 concentrate contains between 85 and 92% MoS2"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    pyrochlore: {
      name: { zh: '烧绿石精矿', en: 'Pyrochlore concentrate' },
      aliases: ['铌精矿', '烧绿石', 'niobium concentrate'],
      stage: 'iron-ore',
      kind: 'resource',
      origin: 'reference',
      claims: [
        { source: 'ferroniobiumExplained', at: 'What is ferroniobium?: "minerals pyrochlore or columbite"', level: 'C', how: 'implied' },
      ],
    },
    // 钢坯：炼铁
    coke: {
      name: { zh: '焦炭', en: 'Metallurgical coke' },
      aliases: ['冶金焦', 'coke'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'coking-coal',
          role: 'material',
          claims: [
            {
              source: 'worldsteelRawMaterials',
              at: 'Raw materials in steelmaking, "Route 1: The integrated steelmaking route"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'coke making',
              level: 'D',
              how: 'judged',
              note: {
                zh: '高炉焦炭由炼焦煤在焦炉中干馏制得。',
                en: 'Blast-furnace coke is made by carbonising coking coal in coke ovens.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'worldsteelRawMaterials', at: 'Raw materials in steelmaking, "metallurgical coal"', level: 'C', how: 'implied' }],
    },
    'coal-tar-pitch': {
      name: { zh: '煤沥青', en: 'Coal-tar pitch' },
      aliases: ['中温沥青', '改质沥青', 'CTP'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'coking-coal',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'coal tar',
              level: 'D',
              how: 'judged',
              note: {
                zh: '煤焦油（蒸馏得沥青）是炼焦煤在焦炉中干馏的副产品。',
                en: 'Coal tar, from which pitch is distilled, is a by-product of carbonising coking coal in coke ovens.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'graphiteElectrodeRawMaterials',
          at: 'Raw materials of graphite electrodes, "Coal tar pitch"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: {
        zh: '焦炉副产品；煤焦油蒸馏不单设节点。',
        en: 'By-product of the coke ovens; the distillation of tar is not a node of its own.',
      },
    },
    lime: {
      name: { zh: '石灰', en: 'Lime' },
      aliases: ['生石灰', '活性石灰', 'quicklime', 'CaO'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'limestone',
          role: 'material',
          claims: [{ source: 'usgsLimeMonth', at: 'Abstract, "manufactured from limestone"', level: 'B', how: 'implied' }],
        },
      ],
      claims: [{ source: 'usgsLimeMonth', at: 'Abstract, "industries such as steelmaking"', level: 'B', how: 'implied' }],
    },
    'sinter-or-pellet': {
      name: { zh: '烧结矿、球团矿', en: 'Iron ore sinter and pellets' },
      aliases: ['烧结矿', '球团矿', 'iron ore sinter', 'iron ore pellet'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'iron-ore',
          role: 'material',
          claims: [{ source: 'dofascoSinterPlant', at: '"The sinter plant turns iron ore into sinter"', level: 'C', how: 'implied' }],
        },
        {
          node: 'limestone',
          role: 'auxiliary',
          essential: false,
          claims: [{ source: 'dofascoSinterPlant', at: '"a mix of iron ore powder, fluxes"', level: 'C', how: 'implied' }],
          note: {
            zh: '烧结矿为熔剂性；酸性球团不用石灰石，因此作为造块产品整体不会因缺石灰石而中断。',
            en: 'Sinter is fluxed; acid pellets are made without limestone, so the agglomerate as such does not stop.',
          },
        },
        {
          node: 'coke',
          role: 'energy',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'sintering fuel',
              level: 'D',
              how: 'judged',
              note: {
                zh: '焦粉是配入烧结料层的燃料，球团则用燃气、燃油或煤粉焙烧。',
                en: 'Coke breeze is the fuel mixed into the sinter bed, while pellets are fired with gas, oil or pulverised coal.',
              },
            },
          ],
          note: { zh: '烧结矿需要焦粉，球团矿不需要。', en: 'Sinter needs coke breeze, pellets do not.' },
        },
      ],
      claims: [{ source: 'dofascoSinterPlant', at: '"The sinter plant turns iron ore into sinter"', level: 'C', how: 'implied' }],
      note: {
        zh: '同一用途的两种造块产品：高炉两者均可用，实际多为混用并配加部分块矿。',
        en: 'Two agglomerates of one use: the blast furnace takes either, in practice a mix with some lump ore.',
      },
    },
    'blast-furnace-refractory': {
      name: { zh: '高炉炭砖', en: 'Blast-furnace carbon block' },
      aliases: ['炉缸炭砖', 'hearth carbon brick'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['organosilicon/coal', 'new-energy-vehicle/petroleum-coke'],
          role: 'material',
          claims: [
            {
              source: 'hearthCarbonBlocks',
              at: 'Carbon refractories: "calcined anthracite coal, petroleum coke or carbon black"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '骨料以煅烧无烟煤为主，也用石油焦、石墨。',
            en: 'Chiefly calcined anthracite; petroleum coke and graphite serve too.',
          },
        },
        {
          node: 'coal-tar-pitch',
          role: 'material',
          claims: [
            {
              source: 'hearthCarbonBlocks',
              at: 'Carbon refractories: "binder materials such as coal tar or petroleum pitch"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'hearthCarbonBlocks',
          at: '"basic refractories used in any modern BF hearth refractory lining"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'hot-metal': {
      name: { zh: '铁水', en: 'Hot metal (pig iron)' },
      aliases: ['生铁', '高炉铁水', 'pig iron'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'sinter-or-pellet',
          role: 'material',
          claims: [
            {
              source: 'worldsteelRawMaterials',
              at: 'Raw materials in steelmaking, "Route 1: The integrated steelmaking route"',
              level: 'C',
              how: 'implied',
            },
            { source: 'dofascoSinterPlant', at: '"the optimal product for the blast furnace"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'coke',
          role: 'material',
          claims: [
            {
              source: 'worldsteelRawMaterials',
              at: 'Raw materials in steelmaking, "Route 1: The integrated steelmaking route"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'coke in the blast furnace',
              level: 'D',
              how: 'judged',
              note: {
                zh: '焦炭起还原、供热和料柱骨架作用；喷吹煤可替代一部分，但不能替代其骨架作用。',
                en: 'Coke reduces, heats and carries the burden; injected coal replaces part of it but never its supporting role.',
              },
            },
          ],
          note: {
            zh: '高炉中无替代：喷吹煤粉、天然气或氢气只能降低焦比。',
            en: 'No substitute in a blast furnace: injection of coal, gas or hydrogen only lowers the coke rate.',
          },
        },
        {
          node: 'limestone',
          role: 'auxiliary',
          claims: [
            {
              source: 'worldsteelRawMaterials',
              at: 'Raw materials in steelmaking, "Route 1: The integrated steelmaking route"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '造渣熔剂，直接入炉或随熔剂性烧结矿、球团矿带入。',
            en: 'Slag former, charged directly or within fluxed sinter and pellets.',
          },
        },
        {
          node: 'organosilicon/coal',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'coal injection',
              level: 'D',
              how: 'judged',
              note: {
                zh: '风口喷吹煤粉可替代部分焦炭，只起降低成本作用。',
                en: 'Pulverised coal injected at the tuyeres replaces part of the coke and improves cost only.',
              },
            },
          ],
        },
        {
          node: 'blast-furnace-refractory',
          role: 'auxiliary',
          claims: [
            {
              source: 'hearthCarbonBlocks',
              at: '"traditional materials used in hearth construction have been carbonaceous"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '炉缸寿命决定高炉一代炉龄。', en: 'The hearth decides the campaign of the furnace.' },
        },
      ],
      claims: [{ source: 'worldsteelRawMaterials', at: 'Raw materials in steelmaking, "blast furnace (BF)"', level: 'C', how: 'implied' }],
    },
    'direct-reduced-iron': {
      name: { zh: '直接还原铁', en: 'Direct reduced iron' },
      aliases: ['海绵铁', 'DRI', 'HBI', 'sponge iron'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['sinter-or-pellet', 'iron-ore'],
          role: 'material',
          claims: [
            { source: 'wikipediaDirectReducedIron', at: 'Lead, "in the form of lumps, pellets, or fines"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '竖炉用球团矿或块矿，流化床用粉矿：均已工业化。',
            en: 'Shaft furnaces take pellets or lump ore, fluidised beds take fines: all in commercial use.',
          },
        },
        {
          anyOf: ['organosilicon/natural-gas', 'organosilicon/coal'],
          role: 'auxiliary',
          claims: [
            { source: 'wikipediaDirectReducedIron', at: 'Lead, "produced from natural gas or coal"', level: 'C', how: 'implied' },
            {
              source: 'directReducedIronGuide',
              at: 'Direct Reduced Iron (DRI), "derived from natural gas or coal"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '气基竖炉和煤基回转窑目前均在运行；全氢还原仍处于示范规模。',
            en: 'Gas-based shafts and coal-based rotary kilns both run today; hydrogen-only reduction is still at demonstration scale.',
          },
        },
      ],
      claims: [{ source: 'wikipediaDirectReducedIron', at: 'Lead, "also called sponge iron"', level: 'C', how: 'implied' }],
    },
    'steel-scrap': {
      name: { zh: '废钢', en: 'Steel scrap' },
      aliases: ['废钢铁', 'ferrous scrap', 'recycled steel'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'worldsteelRawMaterials', at: 'Raw materials in steelmaking, "recycled steel"', level: 'C', how: 'implied' }],
      note: {
        zh: '链条到此为止：社会废钢靠回收，不靠生产；回收环路从略。',
        en: 'The chain stops here: old scrap is collected, not made, and the recycling loop is left out.',
      },
    },
    'industrial-oxygen': {
      name: { zh: '工业氧气', en: 'Industrial oxygen' },
      aliases: ['氧气', '工业氧', 'oxygen'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'ifrfBasicOxygenSteelmaking', at: 'Basic oxygen steelmaking, "High purity oxygen"', level: 'C', how: 'implied' }],
      note: {
        zh: '链条到此为止：空分制氧是各钢厂外购的服务。',
        en: 'The chain stops here: air separation is a bought service of every steelworks.',
      },
    },
    // 钢坯：炼钢
    'graphite-electrode': {
      name: { zh: '石墨电极', en: 'Graphite electrode' },
      aliases: ['超高功率石墨电极', 'UHP graphite electrode'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/needle-coke',
          role: 'material',
          claims: [
            { source: 'reutersGraphiteElectrode', at: '"Needle coke is the main raw material"', level: 'C', how: 'implied' },
            {
              source: 'graphiteElectrodeRawMaterials',
              at: 'Petroleum coke & needle coke, "most ideal material"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '指现代电弧炉使用的超高功率电极；普通功率电极用普通石油焦制造。',
            en: 'Ultra-high-power electrodes, which modern arc furnaces run on; regular-power grades are made of ordinary petroleum coke.',
          },
        },
        {
          node: 'coal-tar-pitch',
          role: 'material',
          claims: [
            { source: 'graphiteElectrodeRawMaterials', at: 'Coal tar pitch, "kneading and the impregnation"', level: 'C', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'reibusElectricArcFurnace', at: '"arcs between large graphite electrodes"', level: 'C', how: 'implied' }],
    },
    'steelmaking-refractory': {
      name: { zh: '炼钢用耐火材料', en: 'Steelmaking refractory (magnesia-carbon)' },
      aliases: ['镁碳砖', 'magnesia-carbon brick', 'MgO-C brick'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'magnesite',
          role: 'material',
          claims: [{ source: 'magnesiaCarbonBrickUses', at: '"alkaline oxide magnesia"', level: 'C', how: 'implied' }],
        },
        {
          node: 'new-energy-vehicle/natural-graphite',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'graphite in magnesia-carbon brick',
              level: 'D',
              how: 'judged',
              note: {
                zh: '鳞片石墨是镁碳砖的碳质组分，可防止炉渣润湿。',
                en: 'Flake graphite is the carbon of magnesia-carbon brick and keeps slag from wetting it.',
              },
            },
            { source: 'magnesiaCarbonBrickUses', at: '"high melting point carbon materials"', level: 'C', how: 'implied' },
          ],
        },
        {
          anyOf: ['electronic-information/phenolic-resin', 'coal-tar-pitch'],
          role: 'auxiliary',
          claims: [
            { source: 'magnesiaCarbonBinders', at: 'Opening: "coal tar, asphalt, petroleum asphalt"', level: 'C', how: 'implied' },
            {
              source: 'magnesiaCarbonBrickProcess',
              at: '3. Bonding agent: "The most effective is phenolic resin"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '以酚醛树脂结合为主；沥青结合砖用得少，但仍在生产，高软化点煤沥青因少放酚类又有采用。',
            en: 'Phenolic resin is the rule; pitch-bonded brick is less used but still made, and high-melting coal-tar pitch is taken up again for its lower phenol emission.',
          },
        },
        {
          node: 'light-alloys/primary-aluminium',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'magnesiaCarbonBrickProcess',
              at: '4. Additives: "aluminum powder, silicon powder and SiC powder"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '以铝粉作抗氧化剂，也可用硅粉。', en: 'Aluminium powder as antioxidant; silicon powder serves as well.' },
        },
      ],
      claims: [{ source: 'magnesiaCarbonBrickUses', at: '"lining of converters"', level: 'C', how: 'implied' }],
    },
    'converter-steel': {
      name: { zh: '转炉钢', en: 'Converter (basic oxygen) steel' },
      aliases: ['氧气转炉钢', 'BOF steel', 'basic oxygen steel'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'hot-metal',
          role: 'material',
          claims: [
            { source: 'ifrfBasicOxygenSteelmaking', at: '"hot metal and steel scrap are charged"', level: 'C', how: 'implied' },
            {
              source: 'worldsteelRawMaterials',
              at: 'Raw materials in steelmaking, "Route 1: The integrated steelmaking route"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'industrial-oxygen',
          role: 'auxiliary',
          claims: [{ source: 'ifrfBasicOxygenSteelmaking', at: '"High purity oxygen is then blown"', level: 'C', how: 'implied' }],
        },
        {
          node: 'lime',
          role: 'auxiliary',
          claims: [
            { source: 'wikipediaBasicOxygenSteelmaking', at: 'Lead, "fluxes of calcium oxide or dolomite"', level: 'C', how: 'implied' },
          ],
        },
        {
          anyOf: ['steel-scrap', 'iron-ore'],
          role: 'material',
          claims: [
            { source: 'ifrfBasicOxygenSteelmaking', at: '"hot metal and steel scrap are charged"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'converter coolant',
              level: 'D',
              how: 'judged',
              note: {
                zh: '吹炼有富余热量，用冷废钢平衡；无废钢时用矿石和球团平衡。',
                en: 'The blow makes surplus heat, which cold scrap or, without scrap, ore and pellets take up.',
              },
            },
          ],
          note: {
            zh: '冷却剂：通常用废钢，并带入铁；废钢不足时，矿石或球团可起同样作用。',
            en: 'Coolant: scrap is usual and adds iron; ore or pellets do the same service where scrap is short.',
          },
        },
        {
          node: 'steelmaking-refractory',
          role: 'auxiliary',
          claims: [{ source: 'magnesiaCarbonBrickUses', at: '"lining of converters"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['light-alloys/magnesium', 'organosilicon/calcium-carbide', 'lime'],
          role: 'auxiliary',
          essential: false,
          claims: [
            { source: 'hotMetalDesulphurisation', at: '"co-injection of magnesium and lime/calcium carbide"', level: 'C', how: 'implied' },
            {
              source: 'limeDesulphurisation',
              at: '"used in various desulphurization methods alone or with a lime/magnesium mix"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '铁水预脱硫：喷镁、喷电石或KR法加石灰，低硫钢种均先行处理。',
            en: 'Hot metal is desulphurised with magnesium, carbide or, in the KR vessel, lime; low-sulphur grades all pass it.',
          },
        },
      ],
      claims: [{ source: 'ifrfBasicOxygenSteelmaking', at: 'Basic oxygen steelmaking', level: 'C', how: 'implied' }],
    },
    'electric-arc-furnace-steel': {
      name: { zh: '电炉钢', en: 'Electric arc furnace steel' },
      aliases: ['电弧炉钢', 'EAF steel'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['steel-scrap', 'direct-reduced-iron'],
          role: 'material',
          claims: [{ source: 'worldsteelRawMaterials', at: 'Raw materials in steelmaking, "Route 2"', level: 'C', how: 'implied' }],
          note: {
            zh: '两者均有全量入炉的工业实践；铁水只作部分炉料。',
            en: 'Both are charged commercially up to the whole charge; hot metal is a part charge only.',
          },
        },
        {
          node: 'hot-metal',
          role: 'material',
          essential: false,
          claims: [{ source: 'worldsteelRawMaterials', at: 'Raw materials in steelmaking, "Route 2"', level: 'C', how: 'implied' }],
          note: {
            zh: '国内许多钢厂的部分炉料：缩短冶炼周期，稀释残余有害元素。',
            en: 'Part of the charge at many Chinese works: shortens the heat and dilutes tramp elements.',
          },
        },
        {
          node: 'graphite-electrode',
          role: 'auxiliary',
          claims: [
            { source: 'reibusElectricArcFurnace', at: '"arcs between large graphite electrodes"', level: 'C', how: 'implied' },
            { source: 'reutersGraphiteElectrode', at: '"only graphite can withstand such intense heat"', level: 'C', how: 'implied' },
          ],
          note: { zh: '在电弧温度下无替代。', en: 'No substitute at the temperature of the arc.' },
        },
        {
          node: 'lime',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'arc furnace slag',
              level: 'D',
              how: 'judged',
              note: {
                zh: '石灰造碱性泡沫渣，脱磷并保护炉衬。',
                en: 'Burnt lime forms the basic foaming slag that takes up phosphorus and shields the lining.',
              },
            },
          ],
        },
        {
          node: 'steelmaking-refractory',
          role: 'auxiliary',
          claims: [
            { source: 'electricFurnaceSteelmaking', at: '"The furnace is refractory-lined"', level: 'C', how: 'implied' },
            { source: 'magnesiaCarbonBrickUses', at: '"electric arc furnaces"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'industrial-oxygen',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'arc furnace oxygen',
              level: 'D',
              how: 'judged',
              note: {
                zh: '氧枪和烧嘴可缩短冶炼周期，但仅靠电弧也能熔化炉料。',
                en: 'Oxygen lances and burners shorten the heat but the arc alone can melt the charge.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'reibusElectricArcFurnace',
          at: '"A steel-making furnace where ferrous scrap makes up most of the charge"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    // 钢坯：铁合金
    ferrosilicon: {
      name: { zh: '硅铁', en: 'Ferrosilicon' },
      aliases: ['FeSi'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'organosilicon/quartz-ore',
          role: 'material',
          claims: [{ source: 'ferrosiliconRawMaterials', at: '"quartzite Stone, coke, and steel chips"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['coke', 'organosilicon/coal'],
          role: 'auxiliary',
          claims: [
            { source: 'ferrosiliconRawMaterials', at: '"Metallurgical coke"', level: 'C', how: 'implied' },
            { source: 'semiCokeUses', at: 'Text: "used in the smelting of ferrosilicon"', level: 'C', how: 'implied' },
            {
              source: 'finnfjordFerrosilicon',
              at: 'Description: "quartz, iron ore, coal, coke and biocarbon"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '国内以兰炭（半焦）为主，由不粘煤、弱粘煤低温干馏制得，不用炼焦煤；焦丁和煤也在用。',
            en: 'Semi-coke (兰炭), carbonised at low temperature from non-caking coal, not coking coal, is the rule in China; nut coke and coal serve as well.',
          },
        },
        {
          anyOf: ['steel-scrap', 'iron-ore'],
          role: 'material',
          claims: [
            { source: 'ferrosiliconRawMaterials', at: '"quartzite Stone, coke, and steel chips"', level: 'C', how: 'implied' },
            {
              source: 'finnfjordFerrosilicon',
              at: 'Production of Ferrosilicon: "iron oxide in the iron ore pellets"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '铁由钢屑、轧钢铁鳞或球团矿带入。', en: 'Steel turnings, mill scale or ore pellets bring the iron.' },
        },
      ],
      claims: [{ source: 'ferrosiliconRawMaterials', at: 'Lead', level: 'C', how: 'implied' }],
    },
    ferromanganese: {
      name: { zh: '锰铁', en: 'Ferromanganese' },
      aliases: ['高碳锰铁', 'FeMn'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/manganese-ore',
          role: 'material',
          claims: [
            {
              source: 'ferromanganeseSmeltingStudy',
              at: 'Abstract, "medium grade manganese ore, 12 kg limestone"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'coke',
          role: 'auxiliary',
          claims: [
            { source: 'ferromanganeseSmeltingStudy', at: 'Abstract, "using coke as a single reductant"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'limestone',
          role: 'auxiliary',
          claims: [{ source: 'ferromanganeseSmeltingStudy', at: 'Abstract, "12 kg limestone"', level: 'B', how: 'implied' }],
        },
      ],
      claims: [{ source: 'usgsManganeseCompendium', at: '"domestic conversion into manganese ferroalloys"', level: 'A', how: 'implied' }],
    },
    silicomanganese: {
      name: { zh: '硅锰合金', en: 'Silicomanganese' },
      aliases: ['SiMn', '锰硅合金'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/manganese-ore',
          role: 'material',
          claims: [
            {
              source: 'silicomanganeseProcess',
              at: 'Abstract: "Mn-ore and Mn-rich slag from the high carbon FeMn production"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: { zh: '常配加富锰渣。', en: 'Rich slag of ferromanganese is commonly charged with it.' },
        },
        {
          node: 'organosilicon/quartz-ore',
          role: 'material',
          claims: [{ source: 'silicomanganeseProcess', at: 'Abstract: "Dissolution and reduction of quartz"', level: 'B', how: 'implied' }],
        },
        {
          node: 'coke',
          role: 'auxiliary',
          claims: [{ source: 'silicomanganeseProcess', at: 'Abstract: "cokebed zone"', level: 'B', how: 'implied' }],
        },
      ],
      claims: [{ source: 'silicomanganeseProcess', at: 'Title and abstract', level: 'B', how: 'implied' }],
    },
    ferrochrome: {
      name: { zh: '铬铁', en: 'Ferrochrome' },
      aliases: ['高碳铬铁', 'FeCr'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'chromite-ore',
          role: 'material',
          claims: [{ source: 'wikipediaFerrochrome', at: '"reduced by coal and coke"', level: 'C', how: 'implied' }],
        },
        {
          node: 'coke',
          role: 'auxiliary',
          claims: [{ source: 'wikipediaFerrochrome', at: '"reduced by coal and coke"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'wikipediaFerrochrome', at: '"to form the iron-chromium alloy"', level: 'C', how: 'implied' }],
    },
    ferrotungsten: {
      name: { zh: '钨铁', en: 'Ferrotungsten' },
      aliases: ['FeW'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'cemented-carbide/tungsten-concentrate',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'ferrotungsten smelting',
              level: 'D',
              how: 'judged',
              note: {
                zh: '钨铁由黑钨精矿或白钨精矿用碳、硅还原剂冶炼。',
                en: 'Ferrotungsten is smelted from wolframite or scheelite concentrate with a carbon and silicon reductant.',
              },
            },
          ],
        },
        {
          node: 'steel-scrap',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'iron in ferrotungsten',
              level: 'D',
              how: 'judged',
              note: {
                zh: '钨铁中约四分之一是铁，由废钢和矿石自身带入熔池。',
                en: 'About a quarter of ferrotungsten is iron, which scrap and the ore itself bring into the bath.',
              },
            },
          ],
          note: { zh: '黑钨精矿自身含铁。', en: 'Wolframite concentrate carries iron of its own.' },
        },
        {
          node: 'coke',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'reductant of ferrotungsten',
              level: 'D',
              how: 'judged',
              note: {
                zh: '沥青焦或冶金焦在电弧炉中还原钨的氧化物。',
                en: 'Pitch coke or metallurgical coke reduces the tungsten oxide in the arc furnace.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'ferrotungsten',
          level: 'D',
          how: 'judged',
          note: {
            zh: '高速钢和模具钢中的钨以电弧炉冶炼的钨铁形式加入。',
            en: 'Ferrotungsten, smelted in an arc furnace, is the form in which tungsten is added to high-speed and die steels.',
          },
        },
      ],
    },
    ferromolybdenum: {
      name: { zh: '钼铁', en: 'Ferromolybdenum' },
      aliases: ['FeMo'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'molybdenum-concentrate',
          role: 'material',
          claims: [
            { source: 'molybdenumProcessing', at: 'Roasting: MoS2 to roasted molybdenite (MoO3) concentrate', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'ferrosilicon',
          role: 'auxiliary',
          claims: [
            {
              source: 'ferromolybdenumModel',
              at: 'Abstract: "reduction of molybdenum oxide by silicon and aluminium"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'light-alloys/primary-aluminium',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'ferromolybdenumModel',
              at: 'Abstract: "reduction of molybdenum oxide by silicon and aluminium"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: { zh: '铝粒补充热量，用量小。', en: 'Aluminium makes up the heat; little is used.' },
        },
      ],
      claims: [
        {
          source: 'usgsMcs2020Molybdenum',
          at: 'Domestic Production and Use, "intermediate products, such as ferromolybdenum"',
          level: 'A',
          how: 'implied',
        },
      ],
    },
    'vanadium-pentoxide': {
      name: { zh: '五氧化二钒', en: 'Vanadium pentoxide' },
      aliases: ['V2O5', '片钒', 'vanadium oxide'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['vanadium-titanomagnetite', 'stone-coal'],
          role: 'material',
          claims: [
            {
              source: 'vanadiumSlagProcess',
              at: 'V slag process: "V2O5 is extracted from the slags by a roast-leach process"',
              level: 'C',
              how: 'implied',
            },
            { source: 'stoneCoalVanadium', at: 'Abstract: "V2O5 product with a purity of 99.75%"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '钒渣提钒和石煤提钒均已工业化；钒渣由吹炼含钒铁水得到。',
            en: 'Both vanadium slag, blown from vanadium-bearing hot metal, and stone coal are worked in industry.',
          },
        },
        {
          anyOf: ['organosilicon/soda-ash', 'copper-and-alloys/sulphuric-acid'],
          role: 'auxiliary',
          claims: [
            { source: 'vanadiumSlagProcess', at: 'V slag process: roasted "with sodium carbonate"', level: 'C', how: 'implied' },
            { source: 'stoneCoalVanadium', at: 'Abstract: "Using H2SO4 as a leaching agent"', level: 'B', how: 'implied' },
          ],
          note: { zh: '钠化焙烧水浸或空白焙烧酸浸。', en: 'Soda roast and water leach, or blank roast and acid leach.' },
        },
        {
          anyOf: ['semiconductor-lighting/ammonia', 'rare-earth-magnets/ammonium-sulphate'],
          role: 'auxiliary',
          claims: [
            {
              source: 'vanadiumSlagProcess',
              at: 'V slag process: "precipitated by addition of ammonia and sulphuric acid"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '铵盐沉钒。', en: 'Ammonium precipitates the vanadate.' },
        },
      ],
      claims: [{ source: 'vanadiumSlagProcess', at: 'V slag process: "Fused flake V2O5"', level: 'C', how: 'implied' }],
    },
    ferrovanadium: {
      name: { zh: '钒铁', en: 'Ferrovanadium' },
      aliases: ['FeV'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'vanadium-pentoxide',
          role: 'material',
          claims: [{ source: 'ferrovanadiumSmelting', at: '電気ケイ酸熱プロセス: flake vanadium pentoxide', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['light-alloys/primary-aluminium', 'ferrosilicon'],
          role: 'auxiliary',
          claims: [
            { source: 'ferrovanadiumSmelting', at: 'Electro-silicothermic and aluminothermic processes', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '铝热法产高钒铁，硅热法产FeV50：两种都在用。',
            en: 'Aluminium makes high-grade alloy, ferrosilicon FeV50; both are in use.',
          },
        },
        {
          node: 'lime',
          role: 'auxiliary',
          claims: [{ source: 'ferrovanadiumSmelting', at: 'Refining: lime is added', level: 'C', how: 'implied' }],
        },
      ],
      claims: [
        { source: 'usgsMcs2020Vanadium', at: 'Domestic Production and Use, "used to produce ferrovanadium"', level: 'A', how: 'implied' },
      ],
    },
    'vanadium-nitrogen-alloy': {
      name: { zh: '钒氮合金', en: 'Vanadium-nitrogen alloy' },
      aliases: ['氮化钒', 'VN合金', 'vanadium nitride'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'vanadium-pentoxide',
          role: 'material',
          claims: [
            {
              source: 'vanadiumNitrogenThermodynamics',
              at: 'Abstract: "reactions between vanadium oxides and carbon in a nitrogen atmosphere"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          anyOf: ['cemented-carbide/carbon-black', 'new-energy-vehicle/natural-graphite'],
          role: 'auxiliary',
          claims: [
            {
              source: 'vanadiumNitrogenThermodynamics',
              at: 'Abstract: "reactions between vanadium oxides and carbon in a nitrogen atmosphere"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: { zh: '两种碳质还原剂都在用。', en: 'Both are in use.' },
        },
        {
          node: 'semiconductor-lighting/high-purity-nitrogen',
          role: 'auxiliary',
          claims: [
            {
              source: 'vanadiumNitrogenThermodynamics',
              at: 'Abstract: "reactions between vanadium oxides and carbon in a nitrogen atmosphere"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'vanadiumNitrogenRebar', at: 'Abstract: V-N microalloyed rebars', level: 'B', how: 'implied' }],
    },
    ferroniobium: {
      name: { zh: '铌铁', en: 'Ferroniobium' },
      aliases: ['FeNb'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'pyrochlore',
          role: 'material',
          claims: [
            {
              source: 'ferroniobiumExplained',
              at: 'What is ferroniobium?: "minerals pyrochlore or columbite"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'light-alloys/primary-aluminium',
          role: 'auxiliary',
          claims: [
            {
              source: 'ferroniobiumExplained',
              at: 'What is ferroniobium?: "combined with aluminium, iron oxide, quicklime"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'lime',
          role: 'auxiliary',
          claims: [
            {
              source: 'ferroniobiumExplained',
              at: 'What is ferroniobium?: "combined with aluminium, iron oxide, quicklime"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'ferroniobiumExplained', at: 'What is ferroniobium?', level: 'C', how: 'implied' }],
    },
    ferrotitanium: {
      name: { zh: '钛铁', en: 'Ferrotitanium' },
      aliases: ['FeTi'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['cemented-carbide/titanium', 'cemented-carbide/titanium-ore'],
          role: 'material',
          claims: [
            { source: 'ferrotitaniumEntry', at: '"mixing titanium sponge and scrap with iron"', level: 'C', how: 'implied' },
            {
              source: 'ferrotitaniumClasses',
              at: '2. By production methods: "Reduces titanium ores (e.g., ilmenite) with aluminum"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: 'FeTi70由海绵钛、废钛重熔，FeTi30由钛铁矿铝热还原。',
            en: 'FeTi70 is remelted from sponge and scrap, FeTi30 reduced from ilmenite with aluminium.',
          },
        },
        {
          node: 'steel-scrap',
          role: 'material',
          essential: false,
          claims: [{ source: 'ferrotitaniumEntry', at: '"mixing titanium sponge and scrap with iron"', level: 'C', how: 'implied' }],
          note: { zh: '重熔法配铁用；铝热法的铁来自矿石。', en: 'Brings the iron in remelting; in aluminothermy the ore does.' },
        },
        {
          node: 'light-alloys/primary-aluminium',
          role: 'auxiliary',
          essential: false,
          claims: [
            { source: 'ferrotitaniumClasses', at: '2. By production methods: Aluminothermic Reduction', level: 'C', how: 'implied' },
          ],
          note: { zh: '仅铝热法使用。', en: 'In the aluminothermic route only.' },
        },
      ],
      claims: [{ source: 'ferrotitaniumEntry', at: '"alloy of iron and titanium"', level: 'C', how: 'implied' }],
    },
    'calcium-cored-wire': {
      name: { zh: '硅钙包芯线', en: 'Calcium-silicon cored wire' },
      aliases: ['硅钙合金', '钙线', 'CaSi wire'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'lime',
          role: 'material',
          claims: [
            {
              source: 'calciumSiliconProcess',
              at: 'Single-stage process: "lime, quartz and an appropriate reducer"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'organosilicon/quartz-ore',
          role: 'material',
          claims: [
            {
              source: 'calciumSiliconProcess',
              at: 'Single-stage process: "lime, quartz and an appropriate reducer"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'coke',
          role: 'auxiliary',
          claims: [
            {
              source: 'calciumSiliconProcess',
              at: 'Single-stage process: "lime, quartz and an appropriate reducer"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'coredWireApplications', at: '"encapsulating powders in steel sheaths"', level: 'C', how: 'implied' }],
    },
    // 钢坯：精炼与连铸
    'mould-flux': {
      name: { zh: '连铸保护渣', en: 'Continuous-casting mould flux' },
      aliases: ['保护渣', 'mould powder'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/fluorite',
          role: 'material',
          claims: [{ source: 'mouldFluxChapter', at: 'Introduction, "with fluorite"', level: 'B', how: 'implied' }],
          note: {
            zh: '部分方坯钢种有无氟保护渣；萤石是保护渣的常规熔剂。',
            en: 'Fluorine-free powders exist for some billet grades; fluorite is the standard flux of the powder.',
          },
        },
      ],
      claims: [
        { source: 'mouldFluxChapter', at: 'Introduction, "mould fluxes perform several critical functions"', level: 'B', how: 'implied' },
      ],
    },
    'caster-mould': {
      name: { zh: '连铸结晶器', en: 'Continuous-caster mould (copper)' },
      aliases: ['结晶器铜管', '结晶器铜板', 'mould tube'],
      stage: 'steel-billet',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          anyOf: ['copper-and-alloys/copper-chromium-zirconium-alloy', 'copper-and-alloys/electrolytic-copper'],
          role: 'material',
          claims: [
            { source: 'mouldTubeMaterials', at: 'Material Selection: "Cu-DHP, Cu-Cr-Zr"', level: 'C', how: 'implied' },
            { source: 'continuousCastingMould', at: 'Lead, "fabricated from a high purity copper alloy"', level: 'C', how: 'implied' },
            { source: 'mouldFluxChapter', at: 'Introduction, "water-cooled copper mould"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '板坯结晶器铜板多用铬锆铜，方坯铜管也用磷脱氧铜、银铜，二者由电解铜加微量元素制得。',
            en: 'Slab mould plates are mostly CuCrZr; billet tubes are also deoxidised or silver-bearing copper, cathode with traces added.',
          },
        },
      ],
      claims: [{ source: 'continuousCastingMould', at: 'Lead, "heart of the continuous casting process"', level: 'C', how: 'implied' }],
    },
    'ingot-mould': {
      name: { zh: '钢锭模', en: 'Ingot mould' },
      aliases: ['锭模', '模铸'],
      stage: 'steel-billet',
      kind: 'equipment',
      origin: 'reference',
      needs: [
        {
          anyOf: ['hot-metal', 'steel-scrap'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'ingot moulds',
              level: 'D',
              how: 'judged',
              note: { zh: '钢锭模为铸铁件，用生铁或废钢熔铸。', en: 'Ingot moulds are iron castings, from pig iron or scrap.' },
            },
          ],
          note: { zh: '两种炉料均可铸锭模。', en: 'Either charge makes moulds.' },
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'ingot casting',
          level: 'D',
          how: 'judged',
          note: {
            zh: '大断面的工模具钢、轴承钢和大型锻件用钢仍浇入铸铁钢锭模，再开坯。',
            en: 'Tool, bearing and heavy forging steels in large sections are still teemed into cast-iron ingot moulds and bloomed.',
          },
        },
      ],
    },
    'casting-refractory': {
      name: { zh: '连铸用功能耐火材料', en: 'Casting refractories (nozzle, stopper, slide plate)' },
      aliases: ['浸入式水口', '滑板', '长水口', '塞棒', 'submerged entry nozzle'],
      stage: 'steel-billet',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'light-alloys/alumina',
          role: 'material',
          claims: [
            {
              source: 'submergedNozzle',
              at: '"aluminum carbon and aluminum carbon-zirconium carbon combined"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'new-energy-vehicle/natural-graphite',
          role: 'material',
          claims: [
            {
              source: 'submergedNozzle',
              at: '"aluminum carbon and aluminum carbon-zirconium carbon combined"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'cemented-carbide/zirconia',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'submergedNozzle',
              at: '"aluminum carbon-zirconium carbon combined submerged entry nozzles"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '渣线部位用锆碳质，可延长寿命。', en: 'At the slag line, for a longer life.' },
        },
      ],
      claims: [
        { source: 'submergedNozzleEffect', at: '"outstanding achievement in improving billet quality"', level: 'C', how: 'implied' },
      ],
    },
    'secondary-refining-unit': {
      name: { zh: '炉外精炼装备', en: 'Secondary refining equipment (LF, VD, RH)' },
      aliases: ['LF炉', 'RH炉', 'VD炉', '真空脱气', 'ladle refining and vacuum degassing'],
      stage: 'steel-billet',
      kind: 'equipment',
      origin: 'reference',
      claims: [
        { source: 'vacuumDegassingBearingSteel', at: 'Abstract, "ladle vacuum degassed steel for bearings"', level: 'B', how: 'implied' },
      ],
      note: { zh: '链条到此为止：属工程成套装备。', en: 'The chain stops here: plant engineering.' },
    },
    'steel-billet': {
      name: { zh: '钢坯', en: 'Steel billet, bloom and slab' },
      aliases: ['连铸坯', '方坯', '板坯', 'semi-finished steel'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          anyOf: ['converter-steel', 'electric-arc-furnace-steel'],
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/高品质特殊钢产业链',
              level: 'A',
              how: 'implied',
              note: {
                zh: '规划所列箭头：铁矿石—钢坯；转炉路线从铁矿石起，电炉路线从废钢起。',
                en: 'Printed arrow 铁矿石—钢坯: the converter route starts from ore, the arc furnace from scrap.',
              },
            },
            {
              source: 'worldsteelRawMaterials',
              at: 'Raw materials in steelmaking, "The two main steel production routes"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '目前两条路线均生产特殊钢：电炉加精炼是传统路线，转炉加精炼在中国很普遍。',
            en: 'Either route makes special steel today: arc furnace with refining is classic, converter with refining is common in China.',
          },
        },
        {
          anyOf: ['ferromanganese', 'silicomanganese'],
          role: 'auxiliary',
          claims: [
            { source: 'usgsManganeseCompendium', at: '"sulfur-fixing, deoxidizing, and alloying properties"', level: 'A', how: 'implied' },
            { source: 'usgsManganeseCompendium', at: '"no practical approaches exist for replacing it"', level: 'A', how: 'implied' },
          ],
          note: {
            zh: '锰无实用替代；锰铁和硅锰合金均为常规加入方式。',
            en: 'Manganese has no practical substitute; ferromanganese and silicomanganese are both usual.',
          },
        },
        {
          anyOf: ['ferrosilicon', 'light-alloys/primary-aluminium'],
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'deoxidation',
              level: 'D',
              how: 'judged',
              note: {
                zh: '钢液浇铸前按钢种用硅或铝脱氧镇静。',
                en: 'Liquid steel is killed with silicon or with aluminium, according to the grade, before it is cast.',
              },
            },
          ],
          note: { zh: '硅镇静和铝镇静均为常规工艺。', en: 'Silicon-killed and aluminium-killed practice are both standard.' },
        },
        {
          anyOf: ['caster-mould', 'ingot-mould'],
          role: 'equipment',
          claims: [
            { source: 'mouldFluxChapter', at: 'Introduction, "more than 90% of the world steel production"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '以连铸为主；大断面和高合金钢种仍以模铸开坯为成熟工艺。',
            en: 'Continuous casting is the rule; ingots, bloomed, stay the qualified way for large and highly alloyed sections.',
          },
        },
        {
          node: 'mould-flux',
          role: 'auxiliary',
          essential: false,
          claims: [{ source: 'mouldFluxChapter', at: 'Introduction, "products with the quality required"', level: 'B', how: 'implied' }],
          note: {
            zh: '优质钢保护渣浇铸需要；油润滑敞开浇铸和模铸不需要。',
            en: 'Needed by powder casting of quality steel; oil-lubricated open casting and ingot teeming do without it.',
          },
        },
        {
          node: 'casting-refractory',
          role: 'auxiliary',
          claims: [{ source: 'submergedNozzleEffect', at: 'Effects 1–3: reoxidation, casting powder, flow', level: 'C', how: 'implied' }],
          note: { zh: '模铸也要滑板和水口砖控流。', en: 'Ingot teeming too is metered by slide plate and nozzle.' },
        },
        {
          anyOf: ['photovoltaics/argon', 'semiconductor-lighting/high-purity-nitrogen'],
          role: 'auxiliary',
          claims: [
            { source: 'ladleShroudArgon', at: '"injecting argon into a ladle shroud"', level: 'C', how: 'implied' },
            { source: 'ladleFurnaceFacilities', at: '"Inert gas bubbling and stirring"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '钢包底吹搅拌和保护浇注；对氮不敏感的钢种可用氮气。',
            en: 'Ladle stirring and shrouding; nitrogen serves grades that bear it.',
          },
        },
        {
          node: 'calcium-cored-wire',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'coredWireApplications',
              at: '"refining in a number of processes known as ladle metallurgy"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '钙处理使夹杂物变性，部分钢种不需要。', en: 'Calcium treatment modifies inclusions; some grades go without.' },
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/高品质特殊钢产业链', level: 'A', how: 'quoted' }],
    },
    // 高品质特殊钢：规划所列大类
    'high-quality-steel': {
      name: { zh: '高品质特殊钢', en: 'High-quality special steel' },
      aliases: ['特殊钢', '特钢', '优特钢', 'special steel'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'printed',
      endProduct: true,
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第一节/（二）', level: 'A', how: 'quoted', quote: '做精做深高品质特殊钢' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/高品质特殊钢产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '规划最后环节的总称：有其中任一钢种即视为具备。下游各节点按所需钢种引用。',
        en: 'Heading of the last printed stage: it is there as soon as one of its grades is. Consumers name the grade they need.',
      },
    },
    'basic-component-steel': {
      name: { zh: '先进制造基础零部件用钢', en: 'Steel for basic components' },
      aliases: ['基础零部件用钢'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'printed',
      variantOf: { node: 'high-quality-steel', mode: 'any' },
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '专栏2/高品质特殊钢产业链', level: 'A', how: 'quoted', quote: '加快发展先进制造基础零部件用钢' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/高品质特殊钢产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '规划在该产业链文字中列出的总称：弹簧钢、轴承钢、齿轮钢为其品种。',
        en: 'Heading the plan names in the sentence of the chain: spring, bearing and gear steel are its grades.',
      },
    },
    'high-end-equipment-steel': {
      name: { zh: '高端装备用钢', en: 'Steel for high-end equipment' },
      aliases: ['装备用钢'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'product',
      needsProvider: false,
      variantOf: { node: 'high-quality-steel', mode: 'taxonomy' },
      signals: [
        {
          signal: 'priority',
          claims: [
            {
              source: 'plan',
              at: '第三章/第一节/（二）',
              level: 'A',
              how: 'quoted',
              note: { zh: '列于“重点发展”开头的清单中。', en: 'Member of the list that opens with 重点发展.' },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（二）', level: 'A', how: 'quoted' }],
      note: {
        zh: '独立节点：规划对所列各钢种的统称，其成员即各钢种，各有自己的投入。',
        en: 'Free-standing: the plan’s word for the listed grades together; they are its members and have needs of their own.',
      },
    },
    'automotive-steel': {
      name: { zh: '新能源汽车用钢', en: 'Steel for new-energy vehicles (body and chassis sheet)' },
      aliases: ['汽车用钢', '汽车板', 'automotive sheet steel'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'printed',
      variantOf: { node: 'high-quality-steel', mode: 'any' },
      needs: [
        {
          node: 'steel-billet',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/高品质特殊钢产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：钢坯—高品质特殊钢。', en: 'Printed arrow 钢坯—高品质特殊钢.' },
            },
          ],
        },
        {
          node: 'copper-and-alloys/zinc',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'galvanised sheet',
              level: 'D',
              how: 'judged',
              note: {
                zh: '车身板以热镀锌或电镀锌为主，但也使用不镀锌的冷轧板和热轧板。',
                en: 'Body sheet is mostly hot-dip or electro-galvanised, yet bare cold-rolled and hot-rolled sheet is built in as well.',
              },
            },
          ],
        },
        {
          anyOf: ['ferroniobium', 'ferrovanadium', 'ferrotitanium'],
          role: 'auxiliary',
          essential: false,
          claims: [
            { source: 'niobiumAutomotiveSheet', at: 'Introduction: microalloyed (HSLA) and IF-HSS grades', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '高强和无间隙原子钢微合金化，软钢不用。',
            en: 'High-strength and interstitial-free sheet is micro-alloyed, mild sheet is not.',
          },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第四节/高品质特殊钢产业集群', level: 'A', how: 'quoted', quote: '汽车用钢' }],
        },
        {
          signal: 'target',
          claims: [
            {
              source: 'plan',
              at: '专栏2/高品质特殊钢产业链',
              level: 'A',
              how: 'quoted',
              quote: '新能源汽车用钢',
              note: { zh: '加快发展……新能源汽车用钢。', en: '加快发展 … 新能源汽车用钢.' },
            },
          ],
        },
      ],
      claims: [
        { source: 'plan', at: '专栏2/高品质特殊钢产业链', level: 'A', how: 'quoted' },
        { source: 'plan', at: '第三章/第四节/高品质特殊钢产业集群', level: 'A', how: 'quoted', quote: '汽车用钢' },
      ],
      note: {
        zh: '理解为车身和底盘用板；车用电工钢、弹簧钢和轴承钢各有节点。',
        en: 'Read as body and chassis sheet: electrical, spring and bearing steel for vehicles are nodes of their own.',
      },
    },
    'appliance-steel': {
      name: { zh: '家电用钢', en: 'Steel for home appliances' },
      aliases: ['家电板', 'appliance sheet'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-quality-steel', mode: 'taxonomy' },
      needs: [
        {
          node: 'steel-billet',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/高品质特殊钢产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：钢坯—高品质特殊钢。', en: 'Printed arrow 钢坯—高品质特殊钢.' },
            },
          ],
        },
        {
          node: 'copper-and-alloys/zinc',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'applianceCoatedSheet',
              at: '"cold-rolled sheets, electro-galvanized sheets, hot-dip galvanized sheets"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'applianceSheetChoice',
              at: '"galvanized steel is cold-rolled or hot-rolled steel with a zinc coating"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '镀锌板为主，冷轧裸板也用。', en: 'Mostly galvanised; bare cold-rolled sheet is used too.' },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第四节/高品质特殊钢产业集群', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第四节/高品质特殊钢产业集群', level: 'A', how: 'quoted' }],
      note: {
        zh: '普通冷轧、镀层板，不使“高品质特殊钢”成立。',
        en: 'Ordinary cold-rolled and coated sheet, which does not by itself make the heading available.',
      },
    },
    'construction-steel': {
      name: { zh: '建筑用钢', en: 'Construction steel (rebar, sections)' },
      aliases: ['螺纹钢', '建筑钢材', 'HRB400E', 'rebar'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-quality-steel', mode: 'taxonomy' },
      needs: [
        {
          node: 'steel-billet',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/高品质特殊钢产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：钢坯—高品质特殊钢。', en: 'Printed arrow 钢坯—高品质特殊钢.' },
            },
          ],
        },
        {
          anyOf: ['vanadium-nitrogen-alloy', 'ferrovanadium', 'ferroniobium'],
          role: 'auxiliary',
          claims: [
            { source: 'vanadiumNitrogenRebar', at: 'Abstract: vanadium "can be reduced by 40%"', level: 'B', how: 'implied' },
            { source: 'rebarMicroalloying', at: 'pp. 87, 90: vanadium and/or niobium', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '高强钢筋靠钒氮、钒或铌微合金化，国标不再容许以穿水代替。',
            en: 'High-strength bar is micro-alloyed; the Chinese standard no longer lets quenching stand in.',
          },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第四节/高品质特殊钢产业集群', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第四节/高品质特殊钢产业集群', level: 'A', how: 'quoted' }],
      note: {
        zh: '规划列入特钢集群；属普通建筑钢，不使“高品质特殊钢”成立。',
        en: 'In the plan’s special-steel cluster; ordinary structural steel, which does not by itself make the heading available.',
      },
    },
    // 高品质特殊钢：基础零部件用钢
    'spring-steel': {
      name: { zh: '高质量弹簧钢', en: 'Spring steel' },
      aliases: ['弹簧钢', '60Si2Mn', '51CrV4'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'basic-component-steel', mode: 'any' },
      needs: [
        {
          node: 'steel-billet',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/高品质特殊钢产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：钢坯—高品质特殊钢。', en: 'Printed arrow 钢坯—高品质特殊钢.' },
            },
          ],
        },
        {
          anyOf: ['ferrosilicon', 'ferrochrome'],
          role: 'material',
          claims: [{ source: 'wikipediaSpringSteel', at: 'Table of grades, 9255 and 50CrV4', level: 'C', how: 'implied' }],
          note: {
            zh: '两个成熟系列：硅锰系（9255、60Si2Mn）和铬钒系（50CrV4）。',
            en: 'Two qualified families: silicon-manganese (9255, 60Si2Mn) and chromium-vanadium (50CrV4).',
          },
        },
      ],
      signals: [
        { signal: 'leading', claims: [{ source: 'plan', at: '第一章/第一节/（二）', level: 'A', how: 'quoted', quote: '弹簧扁钢' }] },
        {
          signal: 'priority',
          claims: [
            {
              source: 'plan',
              at: '第三章/第一节/（二）',
              level: 'A',
              how: 'quoted',
              quote: '重点发展高质量弹簧钢',
              note: { zh: '列于“重点发展”开头的清单中。', en: 'Member of the list that opens with 重点发展.' },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（二）', level: 'A', how: 'quoted' }],
    },
    'spring-flat-steel': {
      name: { zh: '弹簧扁钢', en: 'Spring flat bar' },
      aliases: ['板簧扁钢', '汽车板簧钢', 'leaf-spring flat'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'spring-steel', mode: 'taxonomy' },
      signals: [{ signal: 'leading', claims: [{ source: 'plan', at: '第一章/第一节/（二）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第一章/第一节/（二）', level: 'A', how: 'quoted' }],
      note: { zh: '汽车钢板弹簧用；投入同弹簧钢。', en: 'For leaf springs of vehicles; its inputs are those of spring steel.' },
    },
    'bearing-steel': {
      name: { zh: '轴承钢', en: 'Bearing steel' },
      aliases: ['高碳铬轴承钢', 'GCr15', '100Cr6', 'AISI 52100'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'basic-component-steel', mode: 'any' },
      needs: [
        {
          node: 'steel-billet',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/高品质特殊钢产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：钢坯—高品质特殊钢。', en: 'Printed arrow 钢坯—高品质特殊钢.' },
            },
          ],
        },
        {
          node: 'ferrochrome',
          role: 'material',
          claims: [{ source: 'steelsForBearings', at: 'Abstract, "1C-1.5Cr steel"', level: 'B', how: 'implied' }],
          note: { zh: '全淬透轴承钢和渗碳轴承钢均含铬。', en: 'Through-hardening and case-hardening bearing steels both carry chromium.' },
        },
        {
          node: 'secondary-refining-unit',
          role: 'equipment',
          claims: [{ source: 'vacuumDegassingBearingSteel', at: 'Abstract, "improved microcleanliness"', level: 'B', how: 'implied' }],
          note: {
            zh: '氧化物夹杂引发滚动接触疲劳：轴承钢各牌号均须真空脱气或重熔后才能交货。',
            en: 'Oxide inclusions start rolling fatigue: no bearing grade is sold without degassing or remelting.',
          },
        },
      ],
      claims: [{ source: 'steelsForBearings', at: 'Abstract, "1C-1.5Cr steel"', level: 'B', how: 'implied' }],
    },
    'structural-alloy-steel': {
      name: { zh: '合金结构钢', en: 'Structural alloy steel (shafts, gears)' },
      aliases: ['齿轮钢', '40Cr', '20CrMnTi', 'gear steel'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'basic-component-steel', mode: 'any' },
      needs: [
        {
          node: 'steel-billet',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/高品质特殊钢产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：钢坯—高品质特殊钢。', en: 'Printed arrow 钢坯—高品质特殊钢.' },
            },
          ],
        },
        {
          node: 'ferrochrome',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'alloying of structural steel',
              level: 'D',
              how: 'judged',
              note: {
                zh: '铬赋予国内常用轴、齿轮钢牌号40Cr、42CrMo、20CrMnTi以淬透性。',
                en: 'Chromium gives the common Chinese shaft and gear grades 40Cr, 42CrMo and 20CrMnTi their hardenability.',
              },
            },
          ],
        },
        {
          node: 'ferromolybdenum',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'molybdenum in structural steel',
              level: 'D',
              how: 'judged',
              note: {
                zh: '较大截面用钢（如42CrMo）加钼；较小截面可不加。',
                en: 'Molybdenum is added to heavier sections such as 42CrMo; lighter ones do without it.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'alloy steel for shafts and gears',
          level: 'D',
          how: 'judged',
          note: {
            zh: '轴、齿轮和紧固件用调质或渗碳淬火的低合金钢棒材制造。',
            en: 'Shafts, gears and fasteners are made of quenched and tempered or case-hardened low-alloy steel bar.',
          },
        },
      ],
    },
    // 高品质特殊钢：其他品种
    'steel-wire-rod': {
      name: { zh: '高性能线材钢', en: 'High-performance steel wire rod' },
      aliases: ['线材钢', '盘条', '高线', '硬线钢', 'steel wire rod'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-quality-steel', mode: 'any' },
      needs: [
        {
          node: 'steel-billet',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/高品质特殊钢产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：钢坯—高品质特殊钢。', en: 'Printed arrow 钢坯—高品质特殊钢.' },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [
            {
              source: 'plan',
              at: '第三章/第一节/（二）',
              level: 'A',
              how: 'quoted',
              quote: '高性能线材钢',
              note: { zh: '列于“重点发展”开头的清单中。', en: 'Member of the list that opens with 重点发展.' },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（二）', level: 'A', how: 'quoted' }],
    },
    'electroslag-furnace': {
      name: { zh: '电渣重熔炉', en: 'Electroslag remelting furnace' },
      aliases: ['电渣炉', 'ESR炉'],
      stage: 'high-quality-steel',
      kind: 'equipment',
      origin: 'reference',
      claims: [{ source: 'electroslagToolSteel', at: '"as-cast alloy as a consumable electrode"', level: 'C', how: 'implied' }],
      note: { zh: '链条止于设备本身。', en: 'The chain stops at the machine.' },
    },
    'electroslag-flux': {
      name: { zh: '电渣重熔渣料', en: 'Electroslag remelting flux' },
      aliases: ['电渣料', '预熔渣', 'ESR slag'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/fluorite',
          role: 'material',
          claims: [
            { source: 'electroslagToolSteel', at: '"calcium fluoride (CaF2), Lime (CaO) and alumina (Al2O3)"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'lime',
          role: 'material',
          essential: false,
          claims: [
            { source: 'electroslagToolSteel', at: '"calcium fluoride (CaF2), Lime (CaO) and alumina (Al2O3)"', level: 'C', how: 'implied' },
          ],
          note: { zh: '部分渣系不加石灰。', en: 'Some slags have no lime.' },
        },
        {
          node: 'light-alloys/alumina',
          role: 'material',
          claims: [
            { source: 'electroslagToolSteel', at: '"calcium fluoride (CaF2), Lime (CaO) and alumina (Al2O3)"', level: 'C', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'electroslagToolSteel', at: '"Slags for ESR are usually based on calcium fluoride"', level: 'C', how: 'implied' }],
    },
    'tool-steel': {
      name: { zh: '高性能工具模具钢', en: 'Tool and die steel' },
      aliases: ['工具钢', '模具钢', '高速钢', 'tool steel', 'high-speed steel'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-quality-steel', mode: 'any' },
      needs: [
        {
          node: 'steel-billet',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/高品质特殊钢产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：钢坯—高品质特殊钢。', en: 'Printed arrow 钢坯—高品质特殊钢.' },
            },
          ],
        },
        {
          node: 'ferrochrome',
          role: 'material',
          claims: [{ source: 'toolSteelGrades', at: 'Composition table, column Cr', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['ferrotungsten', 'ferromolybdenum'],
          role: 'material',
          claims: [
            {
              source: 'highSpeedSteelNote',
              at: '"half per cent of molybdenum can replace one percent of tungsten"',
              level: 'C',
              how: 'implied',
            },
            { source: 'toolSteelGrades', at: 'Classification, "Molybdenum", "Tungsten"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: 'T系、M系高速钢以及钨系、钼系热作模具钢均在使用，为并列的可选钢种。',
            en: 'T- and M-series high-speed steels, and tungsten or molybdenum hot-work steels, are alternatives in use.',
          },
        },
        {
          node: 'ferrovanadium',
          role: 'material',
          claims: [{ source: 'toolSteelGrades', at: 'Composition table, column V', level: 'C', how: 'implied' }],
          note: { zh: '指高性能牌号，不含普通碳素工具钢。', en: 'High-performance grades; plain carbon tool steel is not meant.' },
        },
        {
          node: 'electroslag-furnace',
          role: 'equipment',
          essential: false,
          claims: [
            { source: 'electroslagH11Study', at: 'Abstract: "decrease in the non-metallic inclusion content"', level: 'B', how: 'implied' },
            { source: 'electroslagToolSteel', at: '"resulting in high-quality ingots"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '优质压铸模、挤压模用钢须电渣重熔，一般模具钢和高速钢不需要。',
            en: 'Premium die-casting and extrusion die steel is remelted; ordinary tool steel is not.',
          },
        },
        {
          node: 'electroslag-flux',
          role: 'auxiliary',
          essential: false,
          claims: [
            { source: 'electroslagToolSteel', at: '"Slags for ESR are usually based on calcium fluoride"', level: 'C', how: 'implied' },
          ],
          note: { zh: '仅电渣重熔时使用。', en: 'In remelting only.' },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [
            {
              source: 'plan',
              at: '第三章/第一节/（二）',
              level: 'A',
              how: 'quoted',
              quote: '高性能工具模具钢',
              note: { zh: '列于“重点发展”开头的清单中。', en: 'Member of the list that opens with 重点发展.' },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（二）', level: 'A', how: 'quoted' }],
    },
    'high-strength-plate': {
      name: { zh: '高强度板材', en: 'High-strength plate' },
      aliases: ['高强板', '中厚板', 'high-strength steel plate'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-quality-steel', mode: 'any' },
      needs: [
        {
          node: 'steel-billet',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/高品质特殊钢产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：钢坯—高品质特殊钢。', en: 'Printed arrow 钢坯—高品质特殊钢.' },
            },
          ],
        },
        {
          anyOf: ['ferroniobium', 'ferrovanadium', 'ferrotitanium'],
          role: 'auxiliary',
          claims: [
            {
              source: 'microalloySwitching',
              at: '"niobium either on its own or combined with some titanium or vanadium"',
              level: 'C',
              how: 'implied',
            },
            { source: 'ferroniobiumExplained', at: 'Why is ferroniobium used in HSLA steel?', level: 'C', how: 'implied' },
          ],
          note: { zh: '微合金化任选其一，常复合加入。', en: 'Any one of the three micro-alloys; they are often combined.' },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [
            {
              source: 'plan',
              at: '第三章/第一节/（二）',
              level: 'A',
              how: 'quoted',
              quote: '高强度板材',
              note: { zh: '列于“重点发展”开头的清单中。', en: 'Member of the list that opens with 重点发展.' },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（二）', level: 'A', how: 'quoted' }],
    },
    'marine-steel': {
      name: { zh: '船舶及海洋工程用钢', en: 'Shipbuilding and offshore steel' },
      aliases: ['船板钢', '船板', '海工钢', 'EH36', 'ship plate'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-strength-plate', mode: 'taxonomy' },
      needs: [
        {
          node: 'steel-billet',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/高品质特殊钢产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：钢坯—高品质特殊钢。', en: 'Printed arrow 钢坯—高品质特殊钢.' },
            },
          ],
        },
        {
          anyOf: ['ferroniobium', 'ferrovanadium', 'ferrotitanium'],
          role: 'auxiliary',
          claims: [
            {
              source: 'eh36Overview',
              at: 'Chemical composition: "microalloying additions (niobium, vanadium, titanium)"',
              level: 'C',
              how: 'implied',
            },
            { source: 'niobiumShipPlate', at: 'Abstract: "increasing the Nb content"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '高强船板均微合金化，三者可互换或复合。',
            en: 'High-strength ship plate is micro-alloyed; the three exchange or combine.',
          },
        },
        {
          node: 'new-energy-vehicle/refined-nickel',
          role: 'auxiliary',
          essential: false,
          claims: [{ source: 'niobiumShipPlate', at: 'Abstract: "adding Cu and Ni"', level: 'C', how: 'implied' }],
          note: { zh: '厚板和低温牌号加镍。', en: 'Nickel goes into thick and low-temperature plate.' },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第四节/高品质特殊钢产业集群', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第四节/高品质特殊钢产业集群', level: 'A', how: 'quoted' }],
    },
    'electrical-steel-coating': {
      name: { zh: '电工钢绝缘涂层', en: 'Insulating coating of electrical steel' },
      aliases: ['硅钢绝缘涂料'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'electricalSteelReview', at: 'Title and abstract, "the influence of coatings"', level: 'B', how: 'implied' }],
      note: { zh: '链条到此为止：磷酸盐或有机涂液，外购。', en: 'The chain stops here: phosphate or organic coating liquor, bought.' },
    },
    'electrical-steel': {
      name: { zh: '高性能电工钢', en: 'Electrical steel' },
      aliases: ['电工钢', '硅钢', '硅钢片', '输变电电机用钢', 'silicon steel'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-quality-steel', mode: 'any' },
      needs: [
        {
          node: 'steel-billet',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/高品质特殊钢产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：钢坯—高品质特殊钢。', en: 'Printed arrow 钢坯—高品质特殊钢.' },
            },
          ],
        },
        {
          node: 'ferrosilicon',
          role: 'material',
          claims: [
            { source: 'electricalSteelReview', at: 'Alloying elements, silicon', level: 'B', how: 'implied' },
            {
              source: 'editors',
              at: 'silicon in electrical steel',
              level: 'D',
              how: 'judged',
              note: {
                zh: '约3%的硅提高电阻率，从而降低铁损。',
                en: 'About three per cent of silicon raises resistivity and so lowers the loss in the core.',
              },
            },
          ],
          note: {
            zh: '提高电阻率没有同样廉价的其他元素；铝可起部分作用。',
            en: 'Nothing else raises resistivity so cheaply; aluminium does part of it.',
          },
        },
        {
          node: 'secondary-refining-unit',
          role: 'equipment',
          claims: [
            {
              source: 'editors',
              at: 'decarburisation of electrical steel',
              level: 'D',
              how: 'judged',
              note: {
                zh: '电机和变压器用牌号需经RH真空脱碳，使碳降至几十ppm。',
                en: 'Motor and transformer grades need vacuum (RH) decarburisation to a few tens of ppm of carbon.',
              },
            },
          ],
        },
        {
          node: 'electrical-steel-coating',
          role: 'auxiliary',
          claims: [{ source: 'electricalSteelReview', at: 'Abstract, "the influence of coatings"', level: 'B', how: 'implied' }],
          note: { zh: '用于叠片之间的绝缘。', en: 'Insulates the laminations against each other.' },
        },
        {
          node: 'photovoltaics/hydrogen',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'annealing of electrical steel',
              level: 'D',
              how: 'judged',
              note: {
                zh: '钢带在含氢气氛中光亮退火，同时脱碳。',
                en: 'Strip is annealed bright in hydrogen-bearing gas, which also takes out carbon.',
              },
            },
          ],
        },
        {
          node: 'light-alloys/primary-aluminium',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'aluminium in electrical steel',
              level: 'D',
              how: 'judged',
              note: {
                zh: '许多电机用牌号除硅外还含最高约1%的铝。',
                en: 'Many motor grades carry up to about one per cent of aluminium beside silicon.',
              },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [
            {
              source: 'plan',
              at: '第三章/第一节/（二）',
              level: 'A',
              how: 'quoted',
              quote: '高性能电工钢',
              note: { zh: '列于“重点发展”开头的清单中。', en: 'Member of the list that opens with 重点发展.' },
            },
          ],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第一节/（二）', level: 'A', how: 'quoted' },
        { source: 'plan', at: '第三章/第四节/高品质特殊钢产业集群', level: 'A', how: 'quoted', quote: '输变电电机用钢' },
      ],
      note: {
        zh: '电机铁心用无取向硅钢，变压器用取向硅钢：二者为本节点的品种。',
        en: 'Motor cores take non-oriented strip, transformers grain-oriented strip: the two kinds of this node.',
      },
    },
    'non-oriented-electrical-steel': {
      name: { zh: '无取向硅钢', en: 'Non-oriented electrical steel' },
      aliases: ['无取向电工钢', 'NOES', 'NGO'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'electrical-steel', mode: 'taxonomy' },
      claims: [{ source: 'electricalSteelReview', at: 'Title and abstract', level: 'B', how: 'implied' }],
      note: { zh: '投入同电工钢。', en: 'Its inputs are those of electrical steel.' },
    },
    'annealing-separator': {
      name: { zh: '硅钢级氧化镁', en: 'Annealing-separator magnesia' },
      aliases: ['氧化镁隔离剂', 'silicon-steel magnesia'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['magnesite', 'light-alloys/dolomite'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Electrical-steel magnesia',
              level: 'D',
              how: 'judged',
              note: {
                zh: '以菱镁矿、白云石或卤水制碱式碳酸镁，再煅烧得高纯氧化镁。',
                en: 'Pure magnesia is burnt from basic carbonate made of magnesite, dolomite or brine.',
              },
            },
          ],
          note: { zh: '两种矿源都在用。', en: 'Both ores are in use.' },
        },
      ],
      claims: [
        {
          source: 'annealingSeparatorPatent',
          at: 'Background: "slurry containing magnesium oxide for an annealing separator"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'grain-oriented-electrical-steel': {
      name: { zh: '取向硅钢', en: 'Grain-oriented electrical steel' },
      aliases: ['取向电工钢', 'GOES', '变压器硅钢'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'electrical-steel', mode: 'taxonomy' },
      needs: [
        {
          node: 'steel-billet',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/高品质特殊钢产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：钢坯—高品质特殊钢。', en: 'Printed arrow 钢坯—高品质特殊钢.' },
            },
          ],
        },
        {
          node: 'ferrosilicon',
          role: 'material',
          claims: [
            {
              source: 'annealingSeparatorPatent',
              at: 'Background: "silicon steel containing about 3% silicon"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'secondary-refining-unit',
          role: 'equipment',
          claims: [
            {
              source: 'editors',
              at: 'grain-oriented steel',
              level: 'D',
              how: 'judged',
              note: { zh: '抑制剂成分须在真空精炼中控制到ppm级。', en: 'Inhibitor elements are set to a few ppm in vacuum refining.' },
            },
          ],
        },
        {
          node: 'light-alloys/primary-aluminium',
          role: 'auxiliary',
          essential: false,
          claims: [{ source: 'grainOrientedInhibitors', at: 'Abstract: "use of MnS and AlN as inhibitors"', level: 'B', how: 'implied' }],
          note: { zh: '高磁感牌号以氮化铝为抑制剂。', en: 'High-permeability grades take aluminium nitride as inhibitor.' },
        },
        {
          node: 'annealing-separator',
          role: 'auxiliary',
          claims: [
            { source: 'annealingSeparatorPatent', at: 'Background: forsterite film', level: 'C', how: 'implied' },
            { source: 'grainOrientedRoute', at: '"magnesium oxide coating"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'photovoltaics/hydrogen',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'grain-oriented steel',
              level: 'D',
              how: 'judged',
              note: { zh: '高温退火在纯氢中净化并完成二次再结晶。', en: 'High-temperature annealing purifies in pure hydrogen.' },
            },
          ],
        },
        {
          node: 'electrical-steel-coating',
          role: 'auxiliary',
          claims: [{ source: 'grainOrientedRoute', at: '"thermal flattening and final coating"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'grainOrientedRoute', at: '"high-permeable grain-oriented electrical steel"', level: 'C', how: 'implied' }],
    },
    'corrosion-resistant-steel': {
      name: { zh: '高强耐蚀钢', en: 'High-strength corrosion-resistant steel' },
      aliases: ['耐候钢', '耐蚀钢', 'weathering steel'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-quality-steel', mode: 'any' },
      needs: [
        {
          node: 'steel-billet',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/高品质特殊钢产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：钢坯—高品质特殊钢。', en: 'Printed arrow 钢坯—高品质特殊钢.' },
            },
          ],
        },
        {
          node: 'ferrochrome',
          role: 'material',
          claims: [
            { source: 'cortenPrinciple', at: '1. Foundation: chromium and the adhesion of the oxide layer', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'chromium in corrosion-resistant steel',
              level: 'D',
              how: 'judged',
              note: {
                zh: '耐候钢、海洋用钢和不锈钢都靠铬形成保护层。',
                en: 'Chromium builds the protective layer of weathering, marine and stainless steels alike.',
              },
            },
          ],
        },
        {
          node: 'copper-and-alloys/electrolytic-copper',
          role: 'auxiliary',
          essential: false,
          claims: [
            { source: 'cortenPrinciple', at: '1. Foundation: copper, "The most core element"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'copper in weathering steel',
              level: 'D',
              how: 'judged',
              note: {
                zh: '千分之几的铜使耐候钢形成致密锈层；其他钢种可不加。',
                en: 'Copper of a few tenths of a per cent makes the dense rust of weathering steel; other grades do without.',
              },
            },
          ],
        },
        {
          node: 'new-energy-vehicle/refined-nickel',
          role: 'auxiliary',
          essential: false,
          claims: [
            { source: 'weatherResistantSheet', at: '"copper, chromium, nickel and phosphorus"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'nickel in weathering steel',
              level: 'D',
              how: 'judged',
              note: {
                zh: '海洋耐候牌号加镍，并用于防止铜引起的热脆。',
                en: 'Nickel is added for marine weathering grades and against hot shortness from copper.',
              },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [
            {
              source: 'plan',
              at: '第三章/第一节/（二）',
              level: 'A',
              how: 'quoted',
              quote: '高强耐蚀钢',
              note: { zh: '列于“重点发展”开头的清单中。', en: 'Member of the list that opens with 重点发展.' },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（二）', level: 'A', how: 'quoted' }],
    },
    'wear-resistant-steel': {
      name: { zh: '高性能耐磨钢', en: 'Wear-resistant steel' },
      aliases: ['耐磨钢', 'NM400', 'Hadfield steel'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-quality-steel', mode: 'any' },
      needs: [
        {
          node: 'steel-billet',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/高品质特殊钢产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：钢坯—高品质特殊钢。', en: 'Printed arrow 钢坯—高品质特殊钢.' },
            },
          ],
        },
        {
          anyOf: ['ferromanganese', 'rare-earth-magnets/ferroboron'],
          role: 'material',
          claims: [
            { source: 'wikipediaFerroboron', at: 'Description, "to improve hardenability"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'families of wear-resistant steel',
              level: 'D',
              how: 'judged',
              note: {
                zh: '耐磨钢或为奥氏体高锰钢，或为加硼提高淬透性的低合金淬火钢板。',
                en: 'Wear steel is either austenitic high-manganese steel or quenched low-alloy plate hardened with boron.',
              },
            },
          ],
          note: {
            zh: '两个成熟系列：高锰钢（Mn13）和含硼马氏体钢板（NM400）。',
            en: 'Two qualified families: high-manganese (Mn13) and boron-treated martensitic plate (NM400).',
          },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [
            {
              source: 'plan',
              at: '第三章/第一节/（二）',
              level: 'A',
              how: 'quoted',
              quote: '高性能耐磨钢',
              note: { zh: '列于“重点发展”开头的清单中。', en: 'Member of the list that opens with 重点发展.' },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（二）', level: 'A', how: 'quoted' }],
    },
    'pressure-vessel-plate': {
      name: { zh: '高温/低温容器用钢板', en: 'Plate for high- and low-temperature vessels' },
      aliases: ['容器板', 'pressure vessel plate'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-quality-steel', mode: 'any' },
      needs: [
        {
          node: 'steel-billet',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/高品质特殊钢产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：钢坯—高品质特殊钢。', en: 'Printed arrow 钢坯—高品质特殊钢.' },
            },
          ],
        },
        {
          anyOf: ['new-energy-vehicle/refined-nickel', 'ferromolybdenum'],
          role: 'material',
          claims: [
            { source: 'nickelSteelPlate', at: 'Introduction, "low-carbon 9% Nickel alloy steel"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'heat-resistant vessel plate',
              level: 'D',
              how: 'judged',
              note: { zh: '高温容器用钢板为铬钼钢。', en: 'High-temperature vessel plate is chromium-molybdenum steel.' },
            },
          ],
          note: {
            zh: '低温钢板含镍，高温钢板含钼：两者有其一即视为具备本节点。',
            en: 'Low-temperature plate carries nickel, high-temperature plate molybdenum: the node is there when one of the two is.',
          },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [
            {
              source: 'plan',
              at: '第三章/第一节/（二）',
              level: 'A',
              how: 'quoted',
              quote: '高温/低温容器用钢板',
              note: { zh: '列于“重点发展”开头的清单中。', en: 'Member of the list that opens with 重点发展.' },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（二）', level: 'A', how: 'quoted' }],
    },
    'low-temperature-vessel-plate': {
      name: { zh: '低温容器用钢板', en: 'Plate for low-temperature vessels' },
      aliases: ['9Ni钢', '9镍钢', 'cryogenic plate'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'pressure-vessel-plate', mode: 'taxonomy' },
      needs: [
        {
          node: 'steel-billet',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/高品质特殊钢产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：钢坯—高品质特殊钢。', en: 'Printed arrow 钢坯—高品质特殊钢.' },
            },
          ],
        },
        {
          node: 'new-energy-vehicle/refined-nickel',
          role: 'material',
          claims: [{ source: 'nickelSteelPlate', at: 'Introduction, "low-carbon 9% Nickel alloy steel"', level: 'C', how: 'implied' }],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [
            {
              source: 'plan',
              at: '第三章/第一节/（二）',
              level: 'A',
              how: 'quoted',
              note: { zh: '列于“重点发展”开头的清单中。', en: 'Member of the list that opens with 重点发展.' },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（二）', level: 'A', how: 'quoted' }],
    },
    'high-temperature-vessel-plate': {
      name: { zh: '高温容器用钢板', en: 'Plate for high-temperature vessels' },
      aliases: ['铬钼容器板', 'Cr-Mo vessel plate'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'pressure-vessel-plate', mode: 'taxonomy' },
      needs: [
        {
          node: 'steel-billet',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/高品质特殊钢产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：钢坯—高品质特殊钢。', en: 'Printed arrow 钢坯—高品质特殊钢.' },
            },
          ],
        },
        {
          node: 'ferrochrome',
          role: 'material',
          claims: [{ source: 'chromiumMolybdenumSteel', at: '2.1 Heat resistance: chromium in cementite', level: 'C', how: 'implied' }],
        },
        {
          node: 'ferromolybdenum',
          role: 'material',
          claims: [
            {
              source: 'chromiumMolybdenumSteel',
              at: '2.1 Heat resistance: molybdenum, "high-temperature strength of steel"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [
            {
              source: 'plan',
              at: '第三章/第一节/（二）',
              level: 'A',
              how: 'quoted',
              quote: '高温/低温容器用钢板',
              note: { zh: '列于“重点发展”开头的清单中。', en: 'Member of the list that opens with 重点发展.' },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（二）', level: 'A', how: 'quoted', quote: '高温/低温容器用钢板' }],
    },
    'special-strip-mill': {
      name: { zh: '冷轧优特钢带核心装备', en: 'Precision strip mill (multi-high, with annealing line)' },
      aliases: ['多辊冷轧机', '二十辊轧机', '森吉米尔轧机', '20-high mill'],
      stage: 'high-quality-steel',
      kind: 'equipment',
      origin: 'product',
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/先进钢铁材料', level: 'A', how: 'quoted', quote: '冷轧优特钢带集成制造技术与核心装备' }],
        },
      ],
      claims: [
        { source: 'plan', at: '专栏1/先进钢铁材料', level: 'A', how: 'quoted', quote: '核心装备' },
        { source: 'sendzimirFlatness', at: 'Title and opening: strip flatness on 20-high mills', level: 'C', how: 'implied' },
      ],
      note: { zh: '规划只写“核心装备”；链条止于设备本身。', en: 'The plan prints only 核心装备; the chain stops at the machine.' },
    },
    'cold-rolled-special-strip': {
      name: { zh: '冷轧优特钢带', en: 'Cold-rolled special steel strip' },
      aliases: ['精密冷轧钢带', 'cold-rolled strip steel'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-quality-steel', mode: 'any' },
      needs: [
        {
          node: 'steel-billet',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/高品质特殊钢产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：钢坯—高品质特殊钢。', en: 'Printed arrow 钢坯—高品质特殊钢.' },
            },
          ],
        },
        {
          node: 'special-strip-mill',
          role: 'equipment',
          claims: [
            { source: 'sendzimirFlatness', at: 'Opening: "control of strip flatness in cold rolling"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'cold rolling of special strip',
              level: 'D',
              how: 'judged',
              note: {
                zh: '高碳、合金薄带硬化快、精度高，须用多辊轧机。',
                en: 'Thin high-carbon and alloy strip hardens fast and asks for close gauge: multi-high mills.',
              },
            },
          ],
        },
        {
          anyOf: ['photovoltaics/hydrogen', 'semiconductor-lighting/ammonia'],
          role: 'auxiliary',
          claims: [
            { source: 'stripSteelEntry', at: '"High carbon strip steel requires additional annealing"', level: 'C', how: 'implied' },
            { source: 'stripAnnealingGas', at: 'Protective gas of nitrogen and hydrogen from ammonia', level: 'C', how: 'implied' },
          ],
          note: { zh: '光亮退火保护气：氢气或氨分解气。', en: 'Bright annealing gas: hydrogen or cracked ammonia.' },
        },
      ],
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/先进钢铁材料', level: 'A', how: 'quoted', quote: '环保型高品质冷轧优特钢带' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏1/先进钢铁材料', level: 'A', how: 'quoted' }],
    },
    'advanced-iron-steel-product': {
      name: { zh: '前沿新型钢铁产品', en: 'New frontier iron and steel products' },
      aliases: ['新型钢铁产品'],
      stage: 'high-quality-steel',
      kind: 'category',
      origin: 'product',
      needsProvider: false,
      signals: [
        {
          signal: 'priority',
          claims: [
            {
              source: 'plan',
              at: '第三章/第一节/（二）',
              level: 'A',
              how: 'quoted',
              quote: '前沿新型钢铁产品',
              note: { zh: '列于“重点发展”开头的清单中。', en: 'Member of the list that opens with 重点发展.' },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（二）', level: 'A', how: 'quoted' }],
      note: {
        zh: '总称：粉末冶金、铁基复合和打印粉为其成员；稀土特种钢为特殊钢的品种。',
        en: 'Heading over powder metallurgy, iron-matrix composites and printing powder; rare-earth steel is a special steel.',
      },
    },
    'rare-earth-steel': {
      name: { zh: '稀土特种钢', en: 'Rare-earth steel' },
      aliases: ['稀土钢', 'RE steel'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-quality-steel', mode: 'any' },
      needs: [
        {
          node: 'steel-billet',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/高品质特殊钢产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：钢坯—高品质特殊钢。', en: 'Printed arrow 钢坯—高品质特殊钢.' },
            },
          ],
        },
        {
          node: 'rare-earth-magnets/mischmetal',
          role: 'material',
          claims: [
            {
              source: 'mischmetalApplications',
              at: 'Abstract: "mischmetal" added "to liquid steel every year"',
              level: 'B',
              how: 'implied',
            },
            { source: 'rareEarthSteelReview', at: 'Introduction: "RE metals have thus been added into steel"', level: 'B', how: 'implied' },
          ],
          note: { zh: '以镧铈混合金属或其铁合金在精炼后期加入。', en: 'Added late in refining as mischmetal or its iron alloy.' },
        },
        {
          node: 'secondary-refining-unit',
          role: 'equipment',
          claims: [{ source: 'rareEarthSteelReview', at: 'Introduction: "very strong chemical activity"', level: 'B', how: 'implied' }],
          note: { zh: '钢液须先把氧、硫降到极低，否则堵水口。', en: 'Oxygen and sulphur must be very low first, or nozzles clog.' },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [
            {
              source: 'plan',
              at: '第三章/第一节/（二）',
              level: 'A',
              how: 'quoted',
              note: { zh: '列于“重点发展”开头的清单中。', en: 'Member of the list that opens with 重点发展.' },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（二）', level: 'A', how: 'quoted' }],
    },
    'iron-powder': {
      name: { zh: '铁粉', en: 'Iron powder' },
      aliases: ['还原铁粉', '水雾化铁粉', 'sponge iron powder'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['iron-ore', 'electric-arc-furnace-steel'],
          role: 'material',
          claims: [
            {
              source: 'spongeAndAtomisedPowder',
              at: '"magnetite iron ore that is directly reduced"; "molten steel is atomized"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '还原铁粉以高纯铁精矿或轧钢铁鳞为原料，水雾化铁粉由钢液制得。',
            en: 'Sponge powder starts from pure magnetite or mill scale, atomised powder from liquid steel.',
          },
        },
        {
          anyOf: ['photovoltaics/hydrogen', 'semiconductor-lighting/ammonia'],
          role: 'auxiliary',
          claims: [{ source: 'spongeAndAtomisedPowder', at: '"disintegrated into powder and annealed"', level: 'C', how: 'implied' }],
          note: { zh: '氢气或氨分解气中退火脱碳脱氧。', en: 'Annealed in hydrogen or cracked ammonia.' },
        },
      ],
      claims: [{ source: 'powderMetallurgyEntry', at: '"Iron powder is commonly used for sintering"', level: 'C', how: 'implied' }],
    },
    'gas-atomiser': {
      name: { zh: '气雾化制粉设备', en: 'Gas atomiser' },
      aliases: ['真空气雾化炉', 'VIGA'],
      stage: 'high-quality-steel',
      kind: 'equipment',
      origin: 'reference',
      claims: [
        {
          source: 'printableStainlessPowder',
          at: 'Producing stainless steel powder: "vacuum induction/inert gas atomization (VIGA)"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: { zh: '链条止于设备本身。', en: 'The chain stops at the machine.' },
    },
    'hot-isostatic-press': {
      name: { zh: '热等静压机', en: 'Hot isostatic press' },
      aliases: ['HIP设备'],
      stage: 'high-quality-steel',
      kind: 'equipment',
      origin: 'reference',
      claims: [{ source: 'powderMetallurgyEntry', at: 'Hot isostatic pressing (HIP)', level: 'C', how: 'implied' }],
      note: { zh: '链条止于设备本身。', en: 'The chain stops at the machine.' },
    },
    'powder-metallurgy-product': {
      name: { zh: '新型粉末冶金产品', en: 'Powder-metallurgy products' },
      aliases: ['粉末冶金制品', 'PM products'],
      stage: 'high-quality-steel',
      kind: 'product',
      origin: 'product',
      variantOf: { node: 'advanced-iron-steel-product', mode: 'taxonomy' },
      signals: [
        {
          signal: 'priority',
          claims: [
            {
              source: 'plan',
              at: '第三章/第一节/（二）',
              level: 'A',
              how: 'quoted',
              note: { zh: '列于“重点发展”开头的清单中。', en: 'Member of the list that opens with 重点发展.' },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（二）', level: 'A', how: 'quoted' }],
      note: { zh: '实际产品的总称：有其中任一类即视为具备。', en: 'Heading of real goods: it is there when one of its kinds is.' },
    },
    'powder-metallurgy-part': {
      name: { zh: '铁基粉末冶金零件', en: 'Sintered iron and steel parts' },
      aliases: ['粉末冶金零件', '粉末冶金结构件', 'PM part'],
      stage: 'high-quality-steel',
      kind: 'component',
      origin: 'reference',
      variantOf: { node: 'powder-metallurgy-product', mode: 'any' },
      needs: [
        {
          node: 'iron-powder',
          role: 'material',
          claims: [{ source: 'powderMetallurgyEntry', at: '"Iron powder is commonly used for sintering"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['tool-steel', 'cemented-carbide/cemented-carbide'],
          role: 'equipment',
          claims: [
            {
              source: 'editors',
              at: 'compaction tooling',
              level: 'D',
              how: 'judged',
              note: { zh: '压模用模具钢，长寿命者镶硬质合金。', en: 'Dies are of die steel, for long runs with hardmetal inserts.' },
            },
          ],
          note: { zh: '压制模具材料，两种都在用。', en: 'Die material; both are in use.' },
        },
        {
          anyOf: ['photovoltaics/hydrogen', 'semiconductor-lighting/ammonia'],
          role: 'auxiliary',
          claims: [
            {
              source: 'powderMetallurgyEntry',
              at: '"controlled atmosphere to bond the material by sintering"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '烧结保护气：氮氢混合气中的氢，可用氨分解气。',
            en: 'Sintering gas: the hydrogen of N2-H2 mixtures, or cracked ammonia.',
          },
        },
        {
          node: 'copper-and-alloys/copper-powder',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'sintered steels',
              level: 'D',
              how: 'judged',
              note: { zh: '铁铜碳系为最常用牌号，也有不含铜的。', en: 'Fe-Cu-C is the commonest system; others have no copper.' },
            },
          ],
        },
        {
          node: 'new-energy-vehicle/natural-graphite',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'sintered steels',
              level: 'D',
              how: 'judged',
              note: { zh: '石墨粉带入碳，使烧结铁成为钢。', en: 'Graphite powder brings the carbon that makes sintered iron steel.' },
            },
          ],
        },
      ],
      claims: [{ source: 'powderMetallurgyEntry', at: '"Iron powder is commonly used for sintering"', level: 'C', how: 'implied' }],
    },
    'powder-metallurgy-high-speed-steel': {
      name: { zh: '粉末冶金高速钢', en: 'Powder-metallurgy high-speed steel' },
      aliases: ['粉末高速钢', 'PM-HSS'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'powder-metallurgy-product', mode: 'any' },
      needs: [
        {
          node: 'gas-atomised-steel-powder',
          role: 'material',
          claims: [
            {
              source: 'injectionMouldedToolSteel',
              at: 'Introduction: "gas atomized tool steel powders consolidated by HIP"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'hot-isostatic-press',
          role: 'equipment',
          claims: [
            { source: 'injectionMouldedToolSteel', at: 'Introduction: "consolidated by HIP"', level: 'B', how: 'implied' },
            { source: 'powderMetallurgyEntry', at: 'HIP: "stainless and tool steels"', level: 'C', how: 'implied' },
          ],
        },
        {
          anyOf: ['ferrotungsten', 'ferromolybdenum'],
          role: 'material',
          claims: [
            {
              source: 'highSpeedSteelNote',
              at: '"half per cent of molybdenum can replace one percent of tungsten"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '钨系、钼系均有。', en: 'Tungsten and molybdenum grades both exist.' },
        },
        {
          node: 'ferrovanadium',
          role: 'material',
          claims: [{ source: 'toolSteelGrades', at: 'Composition table, column V', level: 'C', how: 'implied' }],
        },
        {
          node: 'ferrochrome',
          role: 'material',
          claims: [{ source: 'toolSteelGrades', at: 'Composition table, column Cr', level: 'C', how: 'implied' }],
        },
      ],
      claims: [
        {
          source: 'injectionMouldedToolSteel',
          at: 'Introduction: "gas atomized tool steel powders consolidated by HIP"',
          level: 'B',
          how: 'implied',
        },
      ],
    },
    'metal-injection-moulded-part': {
      name: { zh: '金属注射成型零件', en: 'Metal injection-moulded part' },
      aliases: ['MIM零件', 'MIM part'],
      stage: 'high-quality-steel',
      kind: 'component',
      origin: 'reference',
      variantOf: { node: 'powder-metallurgy-product', mode: 'any' },
      needs: [
        {
          node: 'gas-atomised-steel-powder',
          role: 'material',
          claims: [
            {
              source: 'injectionMouldedToolSteel',
              at: 'Introduction: "fine powder gas atomization has enabled the use of MIM"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '低合金钢件用羰基铁粉，未设节点于本链。',
            en: 'Low-alloy parts take carbonyl iron powder, which is no node of this chain.',
          },
        },
        {
          node: 'light-alloys/polypropylene',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'MIM binder',
              level: 'D',
              how: 'judged',
              note: {
                zh: '蜡基粘结剂以聚丙烯等为骨架，另有聚甲醛体系。',
                en: 'Wax binders are stiffened with polypropylene or the like; polyacetal is another system.',
              },
            },
          ],
        },
        {
          anyOf: ['photovoltaics/hydrogen', 'photovoltaics/argon'],
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'MIM sintering',
              level: 'D',
              how: 'judged',
              note: { zh: '脱脂后在氢气或真空充氩中烧结。', en: 'Sintered after debinding in hydrogen, or in vacuum with argon.' },
            },
          ],
          note: { zh: '气氛按材料选择。', en: 'The gas follows the alloy.' },
        },
      ],
      claims: [
        {
          source: 'injectionMouldedToolSteel',
          at: 'Introduction: "production of an increasing number of industrial components"',
          level: 'B',
          how: 'implied',
        },
      ],
    },
    'titanium-carbide-powder': {
      name: { zh: '碳化钛粉', en: 'Titanium carbide powder' },
      aliases: ['碳化钛', 'TiC粉'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'cemented-carbide/titanium-dioxide',
          role: 'material',
          claims: [
            { source: 'titaniumDioxideCarburising', at: 'Abstract: TiO2 + 3C', level: 'B', how: 'implied' },
            { source: 'ticVacuumReduction', at: 'Abstract: "carbothermal reduction of TiO2 in vacuum"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'cemented-carbide/carbon-black',
          role: 'material',
          claims: [
            { source: 'titaniumDioxideCarburising', at: 'Abstract: carbon grain size', level: 'B', how: 'implied' },
            {
              source: 'editors',
              at: 'TiC',
              level: 'D',
              how: 'judged',
              note: { zh: '碳源一般用炭黑。', en: 'Carbon black is the usual carbon.' },
            },
          ],
        },
      ],
      claims: [{ source: 'ticVacuumReduction', at: 'Title and abstract', level: 'B', how: 'implied' }],
    },
    'iron-matrix-composite': {
      name: { zh: '铁基复合材料', en: 'Iron-matrix composite' },
      aliases: ['钢铁基复合材料', '钢结硬质合金', 'steel matrix composite'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'advanced-iron-steel-product', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['iron-powder', 'electric-arc-furnace-steel'],
          role: 'material',
          claims: [
            { source: 'ticManganeseSteelCermet', at: 'Abstract: sintering processes', level: 'B', how: 'implied' },
            { source: 'infiltrationCastComposite', at: 'Abstract: infiltration casting', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '基体两条路线：粉末烧结，或铁液铸渗。',
            en: 'Two ways to the matrix: sintered powder, or iron cast into the preform.',
          },
        },
        {
          anyOf: ['titanium-carbide-powder', 'cemented-carbide/tungsten-carbide-powder', 'light-alloys/alumina'],
          role: 'material',
          claims: [
            { source: 'ticManganeseSteelCermet', at: 'Abstract: "TiC 50 wt.% high manganese steel cermet"', level: 'B', how: 'implied' },
            {
              source: 'infiltrationCastComposite',
              at: 'Abstract: "Ceramic particle reinforced iron matrix composites"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '增强相任选其一；铸渗件常用氧化铝—氧化锆颗粒。',
            en: 'Any one reinforcement; cast parts often take alumina–zirconia grains.',
          },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [
            {
              source: 'plan',
              at: '第三章/第一节/（二）',
              level: 'A',
              how: 'quoted',
              note: { zh: '列于“重点发展”开头的清单中。', en: 'Member of the list that opens with 重点发展.' },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（二）', level: 'A', how: 'quoted' }],
    },
    'additive-manufacturing-metal-powder': {
      name: { zh: '3D打印金属基材料', en: 'Metal powder for additive manufacturing' },
      aliases: ['金属3D打印粉末', '增材制造金属粉末', 'AM metal powder'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'advanced-iron-steel-product', mode: 'taxonomy' },
      needs: [
        {
          anyOf: [
            'steel-scrap',
            'pure-iron',
            'cemented-carbide/titanium',
            'new-energy-vehicle/refined-nickel',
            'light-alloys/aluminium-and-alloys',
          ],
          role: 'material',
          claims: [
            { source: 'printableStainlessPowder', at: 'Pre-material: "scrap from flat product processing"', level: 'C', how: 'implied' },
            { source: 'printableStainlessPowder', at: '"behind titanium alloys and nickel alloys"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '钢、钛、镍、铝各系粉末，有其一即为打印用金属粉。',
            en: 'Steel, titanium, nickel or aluminium: powder of any one is metal powder for printing.',
          },
        },
        {
          node: 'gas-atomiser',
          role: 'equipment',
          claims: [
            {
              source: 'differentlyAtomisedSteel',
              at: 'Abstract: "most affordable powders for AM have been produced using gas atomization"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: { zh: '等离子旋转电极和超声雾化产量很小。', en: 'Rotating-electrode and ultrasonic plants make little.' },
        },
        {
          anyOf: ['photovoltaics/argon', 'semiconductor-lighting/high-purity-nitrogen'],
          role: 'auxiliary',
          claims: [
            {
              source: 'nitrogenSteelPowder',
              at: 'Abstract: "gas atomization (with either nitrogen or argon)"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: { zh: '钢粉可用氮气，钛、铝、镍粉用氩气。', en: 'Nitrogen serves steel; titanium, aluminium and nickel take argon.' },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [
            {
              source: 'plan',
              at: '第三章/第一节/（二）',
              level: 'A',
              how: 'quoted',
              note: { zh: '列于“重点发展”开头的清单中。', en: 'Member of the list that opens with 重点发展.' },
            },
            { source: 'plan', at: '第三章/第三节/（三）', level: 'A', how: 'quoted' },
          ],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第一节/（二）', level: 'A', how: 'quoted' },
        { source: 'plan', at: '第三章/第三节/（三）', level: 'A', how: 'quoted' },
      ],
    },
    'gas-atomised-steel-powder': {
      name: { zh: '气雾化钢粉', en: 'Gas-atomised steel powder' },
      aliases: ['3D打印用钢粉', '球形钢粉', '18Ni300粉', 'steel printing powder'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'additive-manufacturing-metal-powder', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['steel-scrap', 'pure-iron'],
          role: 'material',
          claims: [
            { source: 'printableStainlessPowder', at: 'Pre-material: "scrap from flat product processing"', level: 'C', how: 'implied' },
          ],
          note: { zh: '母料为洁净返回料或纯铁配料。', en: 'Clean returns, or pure iron with alloys.' },
        },
        {
          node: 'gas-atomiser',
          role: 'equipment',
          claims: [{ source: 'printableStainlessPowder', at: 'Figure 3, VIGA process equipment', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['photovoltaics/argon', 'semiconductor-lighting/high-purity-nitrogen'],
          role: 'auxiliary',
          claims: [
            {
              source: 'nitrogenSteelPowder',
              at: 'Abstract: "gas atomization (with either nitrogen or argon)"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: { zh: '两种气体都在用。', en: 'Both gases are in use.' },
        },
        {
          node: 'new-energy-vehicle/refined-nickel',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'steel powders',
              level: 'D',
              how: 'judged',
              note: {
                zh: '马氏体时效钢18Ni300含18%镍，316L含12%镍；工具钢粉可不加。',
                en: 'Maraging 18Ni300 has 18 % nickel, 316L 12 %; tool-steel powder none.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'nitrogenSteelPowder', at: 'Abstract: particles spherical in shape', level: 'B', how: 'implied' }],
    },
    // 高品质特殊钢：供其他产业链的材料和零部件
    'pure-iron': {
      name: { zh: '原料纯铁', en: 'Pure iron (raw-material grade)' },
      aliases: ['工业纯铁', '纯铁', 'pure iron'],
      stage: 'high-quality-steel',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['converter-steel', 'electric-arc-furnace-steel'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'making of pure iron',
              level: 'D',
              how: 'judged',
              note: {
                zh: '纯铁是转炉或电炉钢液经脱碳和真空精炼制得。',
                en: 'Pure iron is decarburised steel melt, from a converter or an arc furnace, refined in vacuum.',
              },
            },
          ],
          note: {
            zh: '两种钢液均可精炼到同样纯度；电解铁是成本更高的第三种途径。',
            en: 'Either melt is refined to the same purity; electrolytic iron is a dearer third way.',
          },
        },
        {
          node: 'secondary-refining-unit',
          role: 'equipment',
          claims: [
            {
              source: 'editors',
              at: 'vacuum refining of pure iron',
              level: 'D',
              how: 'judged',
              note: {
                zh: '几十ppm的碳、氧含量靠真空处理达到。',
                en: 'Carbon and oxygen of a few tens of ppm are reached by vacuum treatment.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'raw-material pure iron',
          level: 'D',
          how: 'judged',
          note: {
            zh: '永磁、软磁和高温合金企业采购碳、硫、氧含量极低的纯铁棒料。',
            en: 'Magnet, soft-magnetic and superalloy makers buy pure iron bar with very low carbon, sulphur and oxygen.',
          },
        },
      ],
      note: { zh: '不属于钢，因此不作为总称下的品种。', en: 'Not a steel, so no variant of the heading.' },
    },
    bearing: {
      name: { zh: '轴承', en: 'Rolling bearing' },
      aliases: ['滚动轴承', 'rolling bearing', 'ball bearing'],
      stage: 'high-quality-steel',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'bearing-steel',
          role: 'material',
          claims: [
            {
              source: 'bearingMaterialsOverview',
              at: '"predominantly made from through hardened chromium steel"',
              level: 'C',
              how: 'implied',
            },
            { source: 'steelsForBearings', at: 'Abstract, "the majority of bearings are made"', level: 'B', how: 'implied' },
          ],
        },
        {
          anyOf: ['cold-rolled-special-strip', 'copper-and-alloys/brass'],
          role: 'material',
          claims: [
            {
              source: 'bearingMaterialsOverview',
              at: '"The standard material for sheet metal cages is steel"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '保持架：钢板冲压为常规，也用黄铜；同样常见的注塑尼龙保持架尚无节点。',
            en: 'Cage: pressed steel is standard and brass is used; moulded polyamide cages, also common, have no node yet.',
          },
        },
      ],
      claims: [
        { source: 'bearingMaterialsOverview', at: '"Rolling bearings generally comprise two bearing rings"', level: 'C', how: 'implied' },
      ],
      note: {
        zh: '驱动电机中为防轴电流而采用的陶瓷球混合轴承属变型，此处未列。',
        en: 'Hybrid bearings with ceramic balls, used against shaft currents in traction motors, are a variant not shown.',
      },
    },
  },
});
