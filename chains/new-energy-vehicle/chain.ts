import { defineChain } from '../../src/model/define-chain.ts';
import { afdcElectricCar } from '../sources/afdc-electric-car.ts';
import { afdcFuelCellCar } from '../sources/afdc-fuel-cell-car.ts';
import { ajiboyeSpentBattery2023 } from '../sources/ajiboye-spent-battery-2023.ts';
import { alternativeFluorineSources } from '../sources/alternative-fluorine-sources.ts';
import { aluminiumBrazingAutomotive } from '../sources/aluminium-brazing-automotive.ts';
import { anhydrousIronPhosphate } from '../sources/anhydrous-iron-phosphate.ts';
import { anodeGraphitisation } from '../sources/anode-graphitisation.ts';
import { anodeMaterialPurification } from '../sources/anode-material-purification.ts';
import { automotivePlasticsShare } from '../sources/automotive-plastics-share.ts';
import { azomPhosphorusTrichloride } from '../sources/azom-phosphorus-trichloride.ts';
import { battagliaLithium2022 } from '../sources/battaglia-lithium-2022.ts';
import { batteryPackHvSystem } from '../sources/battery-pack-hv-system.ts';
import { batteryTabNote } from '../sources/battery-tab-note.ts';
import { batteryWaterCoolingPlate } from '../sources/battery-water-cooling-plate.ts';
import { bishimbayevaLithium2018 } from '../sources/bishimbayeva-lithium-2018.ts';
import { blackMassLeaching2024 } from '../sources/black-mass-leaching-2024.ts';
import { blackPowderRecycling } from '../sources/black-powder-recycling.ts';
import { bouguernDryElectrode2024 } from '../sources/bouguern-dry-electrode-2024.ts';
import { brakePadNote } from '../sources/brake-pad-note.ts';
import { brakeRotorMaterial } from '../sources/brake-rotor-material.ts';
import { butanediolMarket } from '../sources/butanediol-market.ts';
import { canadianManganese } from '../sources/canadian-manganese.ts';
import { carGlassMadeOf } from '../sources/car-glass-made-of.ts';
import { chamidaBoehmite2022 } from '../sources/chamida-boehmite-2022.ts';
import { chloroethyleneCarbonateStudy } from '../sources/chloroethylene-carbonate-study.ts';
import { cmcMercerization } from '../sources/cmc-mercerization.ts';
import { conductiveCarbonBlackNote } from '../sources/conductive-carbon-black-note.ts';
import { cruLepidolite2022 } from '../sources/cru-lepidolite-2022.ts';
import { cylindricalCaseSteel } from '../sources/cylindrical-case-steel.ts';
import { danCarbonNeedleCoke } from '../sources/dan-carbon-needle-coke.ts';
import { dcContactorDesign } from '../sources/dc-contactor-design.ts';
import { dcContactorGuide } from '../sources/dc-contactor-guide.ts';
import { diffusionLayerCompression } from '../sources/diffusion-layer-compression.ts';
import { difluoroethaneProduction } from '../sources/difluoroethane-production.ts';
import { diniOnBoardCharging2025 } from '../sources/dini-on-board-charging-2025.ts';
import { doePartsFuelCell } from '../sources/doe-parts-fuel-cell.ts';
import { dongSphericalGraphite2024 } from '../sources/dong-spherical-graphite-2024.ts';
import { editors } from '../sources/editors.ts';
import { elyteElectrolyte } from '../sources/elyte-electrolyte.ts';
import { entekSeparator } from '../sources/entek-separator.ts';
import { essentialPhosphorus } from '../sources/essential-phosphorus.ts';
import { ethyleneOxideNote } from '../sources/ethylene-oxide-note.ts';
import { fakhrudinPrecursor2023 } from '../sources/fakhrudin-precursor-2023.ts';
import { fastmarketsAnode } from '../sources/fastmarkets-anode.ts';
import { fluidisedBedNanotube } from '../sources/fluidised-bed-nanotube.ts';
import { fluorosilicicHydrogenFluoride } from '../sources/fluorosilicic-hydrogen-fluoride.ts';
import { gb259912010 } from '../sources/gb-25991-2010.ts';
import { gb45992007 } from '../sources/gb-4599-2007.ts';
import { gbt195962017 } from '../sources/gbt-19596-2017.ts';
import { goldenDragonManganese } from '../sources/golden-dragon-manganese.ts';
import { goldenDragonNickelSulphate } from '../sources/golden-dragon-nickel-sulphate.ts';
import { gvcdtlabBatteries } from '../sources/gvcdtlab-batteries.ts';
import { haipuCobaltSulphate } from '../sources/haipu-cobalt-sulphate.ts';
import { ironOxideRedLfp } from '../sources/iron-oxide-red-lfp.ts';
import { ironPhosphateProcess } from '../sources/iron-phosphate-process.ts';
import { jayakumarDiffusionLayer2017 } from '../sources/jayakumar-diffusion-layer-2017.ts';
import { keijzerSilverEpoxidation2024 } from '../sources/keijzer-silver-epoxidation-2024.ts';
import { kimsenPack } from '../sources/kimsen-pack.ts';
import { lepidoliteSulphation2012 } from '../sources/lepidolite-sulphation-2012.ts';
import { lfpRoute2025 } from '../sources/lfp-route-2025.ts';
import { liRetiredBattery2020 } from '../sources/li-retired-battery-2020.ts';
import { licorneLithium } from '../sources/licorne-lithium.ts';
import { lithiumSlagNote } from '../sources/lithium-slag-note.ts';
import { lynchButadiene2001 } from '../sources/lynch-butadiene-2001.ts';
import { methylpyrrolidoneProduct } from '../sources/methylpyrrolidone-product.ts';
import { munroMotors } from '../sources/munro-motors.ts';
import { nataliaLithiumTitanate2018 } from '../sources/natalia-lithium-titanate-2018.ts';
import { nbriNickelOre } from '../sources/nbri-nickel-ore.ts';
import { nickelSteelBattery } from '../sources/nickel-steel-battery.ts';
import { nieNcaOxygen2020 } from '../sources/nie-nca-oxygen-2020.ts';
import { novikovaCarbonSupport2018 } from '../sources/novikova-carbon-support-2018.ts';
import { onBoardChargerGuide } from '../sources/on-board-charger-guide.ts';
import { onBoardChargerIcs } from '../sources/on-board-charger-ics.ts';
import { opalButadiene } from '../sources/opal-butadiene.ts';
import { orionAcetyleneBlack } from '../sources/orion-acetylene-black.ts';
import { owikiEthyleneCarbonate } from '../sources/owiki-ethylene-carbonate.ts';
import { owikiLithiumCobaltOxide } from '../sources/owiki-lithium-cobalt-oxide.ts';
import { permapureNafion } from '../sources/permapure-nafion.ts';
import { plan } from '../sources/plan.ts';
import { polyakovaTyreCord2021 } from '../sources/polyakova-tyre-cord-2021.ts';
import { polymerChemistryFluoro } from '../sources/polymer-chemistry-fluoro.ts';
import { reimersInverters2019 } from '../sources/reimers-inverters-2019.ts';
import { roadhouseLithiumHydroxide } from '../sources/roadhouse-lithium-hydroxide.ts';
import { sioxCarbonAnodeStudy } from '../sources/siox-carbon-anode-study.ts';
import { speightChloroform } from '../sources/speight-chloroform.ts';
import { spodumeneResidueCement } from '../sources/spodumene-residue-cement.ts';
import { stankovicLaterite2020 } from '../sources/stankovic-laterite-2020.ts';
import { syntheticGraphiteBiology } from '../sources/synthetic-graphite-biology.ts';
import { tabPolymerFilm } from '../sources/tab-polymer-film.ts';
import { tobElectrodes } from '../sources/tob-electrodes.ts';
import { tongjiBipolarPlate2024 } from '../sources/tongji-bipolar-plate-2024.ts';
import { tyreCordWire } from '../sources/tyre-cord-wire.ts';
import { tyreRawMaterialNote } from '../sources/tyre-raw-material-note.ts';
import { tyreRubberSpecification } from '../sources/tyre-rubber-specification.ts';
import { tyreThirteenMaterials } from '../sources/tyre-thirteen-materials.ts';
import { us10099925 } from '../sources/us-10099925.ts';
import { us10418645 } from '../sources/us-10418645.ts';
import { us11804591 } from '../sources/us-11804591.ts';
import { us4010245 } from '../sources/us-4010245.ts';
import { us5008474 } from '../sources/us-5008474.ts';
import { us5772935 } from '../sources/us-5772935.ts';
import { us6350924 } from '../sources/us-6350924.ts';
import { us8530094 } from '../sources/us-8530094.ts';
import { us9394172 } from '../sources/us-9394172.ts';
import { usgsLithiumDeposits } from '../sources/usgs-lithium-deposits.ts';
import { usgsMcs1996Fluorspar } from '../sources/usgs-mcs-1996-fluorspar.ts';
import { usgsMcs2011Cobalt } from '../sources/usgs-mcs-2011-cobalt.ts';
import { usgsMcs2020PhosphateRock } from '../sources/usgs-mcs-2020-phosphate-rock.ts';
import { usgsMcs2023Lithium } from '../sources/usgs-mcs-2023-lithium.ts';
import { vinylAcetalPolymers } from '../sources/vinyl-acetal-polymers.ts';
import { vinyleneCarbonateEncyclopaedia } from '../sources/vinylene-carbonate-encyclopaedia.ts';
import { wikipediaChlorodifluoroethane } from '../sources/wikipedia-chlorodifluoroethane.ts';
import { wikipediaDimethylCarbonate } from '../sources/wikipedia-dimethyl-carbonate.ts';
import { wikipediaLipf6 } from '../sources/wikipedia-lipf6.ts';
import { wo2017135832 } from '../sources/wo-2017135832.ts';
import { xiaoCeramicSeparator2015 } from '../sources/xiao-ceramic-separator-2015.ts';

/** New energy vehicle materials — 新能源汽车材料产业链. */
export const newEnergyVehicle = /* @__PURE__ */ defineChain({
  id: 'new-energy-vehicle',
  name: { zh: '新能源汽车材料产业链', en: 'New energy vehicle materials' },
  sources: {
    plan,
    afdcElectricCar,
    afdcFuelCellCar,
    ajiboyeSpentBattery2023,
    aluminiumBrazingAutomotive,
    anhydrousIronPhosphate,
    anodeGraphitisation,
    anodeMaterialPurification,
    automotivePlasticsShare,
    azomPhosphorusTrichloride,
    battagliaLithium2022,
    batteryPackHvSystem,
    batteryTabNote,
    batteryWaterCoolingPlate,
    bishimbayevaLithium2018,
    blackMassLeaching2024,
    blackPowderRecycling,
    bouguernDryElectrode2024,
    brakePadNote,
    brakeRotorMaterial,
    butanediolMarket,
    canadianManganese,
    carGlassMadeOf,
    chamidaBoehmite2022,
    chloroethyleneCarbonateStudy,
    cmcMercerization,
    conductiveCarbonBlackNote,
    cruLepidolite2022,
    cylindricalCaseSteel,
    danCarbonNeedleCoke,
    dcContactorDesign,
    dcContactorGuide,
    diffusionLayerCompression,
    difluoroethaneProduction,
    diniOnBoardCharging2025,
    doePartsFuelCell,
    dongSphericalGraphite2024,
    elyteElectrolyte,
    entekSeparator,
    essentialPhosphorus,
    ethyleneOxideNote,
    fakhrudinPrecursor2023,
    fastmarketsAnode,
    fluidisedBedNanotube,
    gb259912010,
    gb45992007,
    gbt195962017,
    goldenDragonManganese,
    goldenDragonNickelSulphate,
    gvcdtlabBatteries,
    haipuCobaltSulphate,
    ironOxideRedLfp,
    ironPhosphateProcess,
    jayakumarDiffusionLayer2017,
    keijzerSilverEpoxidation2024,
    kimsenPack,
    lepidoliteSulphation2012,
    lfpRoute2025,
    liRetiredBattery2020,
    licorneLithium,
    lithiumSlagNote,
    lynchButadiene2001,
    methylpyrrolidoneProduct,
    munroMotors,
    nataliaLithiumTitanate2018,
    nbriNickelOre,
    nickelSteelBattery,
    nieNcaOxygen2020,
    novikovaCarbonSupport2018,
    onBoardChargerGuide,
    onBoardChargerIcs,
    opalButadiene,
    orionAcetyleneBlack,
    owikiEthyleneCarbonate,
    owikiLithiumCobaltOxide,
    permapureNafion,
    polyakovaTyreCord2021,
    polymerChemistryFluoro,
    reimersInverters2019,
    roadhouseLithiumHydroxide,
    sioxCarbonAnodeStudy,
    speightChloroform,
    spodumeneResidueCement,
    stankovicLaterite2020,
    syntheticGraphiteBiology,
    tabPolymerFilm,
    tobElectrodes,
    tongjiBipolarPlate2024,
    tyreCordWire,
    tyreRawMaterialNote,
    tyreRubberSpecification,
    tyreThirteenMaterials,
    us10099925,
    us10418645,
    us11804591,
    us4010245,
    us5008474,
    us5772935,
    us6350924,
    us8530094,
    us9394172,
    usgsLithiumDeposits,
    usgsMcs1996Fluorspar,
    usgsMcs2011Cobalt,
    usgsMcs2020PhosphateRock,
    usgsMcs2023Lithium,
    vinylAcetalPolymers,
    vinyleneCarbonateEncyclopaedia,
    wikipediaChlorodifluoroethane,
    wikipediaDimethylCarbonate,
    wikipediaLipf6,
    wo2017135832,
    xiaoCeramicSeparator2015,
    editors,
    fluorosilicicHydrogenFluoride,
    alternativeFluorineSources,
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
        zh: '四类材料缺一不可；“辅助材料”为笼统条目，展开为隔膜、粘结剂、导电剂、极耳、箔材和铝塑膜。锂盐、前驱体、化工中间体及电池回收也列于本环节。',
        en: 'All four are needed at once; 辅助材料 is a bag, opened with separator, binders, conductive agents, tabs, foils and pouch film. Salts, precursors, chemical intermediates and recycling stand here too.',
      },
    },
    {
      id: 'power-battery',
      name: { zh: '动力电池', en: 'Power battery' },
      printed: '动力电池',
      claims: [{ source: 'plan', at: '专栏2/新能源汽车材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '电芯、电池包及其部件；燃料电池及其材料也列于此。',
        en: 'Cell, pack and their parts; the fuel cell and its materials stand here too.',
      },
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
      origin: 'product',
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（四）/4', level: 'A', how: 'quoted', quote: '重点开发基于石墨' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第一节/（四）/4', level: 'A', how: 'quoted', quote: '石墨' },
        { source: 'dongSphericalGraphite2024', at: 'Abstract: "natural flake graphite"', level: 'B', how: 'implied' },
      ],
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
    'lepidolite-leach-liquor': {
      name: { zh: '锂云母浸出液', en: 'Lithium liquor from lepidolite' },
      aliases: ['锂云母提锂母液', 'lepidolite liquor'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'lepidolite',
          role: 'material',
          claims: [{ source: 'lepidoliteSulphation2012', at: 'Abstract: "extract lithium from lepidolite"', level: 'B', how: 'implied' }],
        },
        {
          anyOf: ['high-quality-steel/lime', 'high-quality-steel/limestone'],
          role: 'auxiliary',
          claims: [
            { source: 'lepidoliteSulphation2012', at: 'Abstract: "lepidolite/Na2SO4/K2SO4/CaO"', level: 'B', how: 'implied' },
            { source: 'cruLepidolite2022', at: 'Various approaches: "Limestone roasting"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '硫酸盐焙烧配加石灰固氟，石灰石焙烧则以石灰石分解矿物；两法均在产。',
            en: 'Sulphate roasts take lime to bind fluorine, limestone roasts decompose the mica with limestone; both run.',
          },
        },
      ],
      claims: [
        { source: 'lepidoliteSulphation2012', at: 'Abstract: "Sulfation roasting followed by water leaching"', level: 'B', how: 'implied' },
        { source: 'cruLepidolite2022', at: 'Text: "four producers in Jiangxi province"', level: 'C', how: 'implied' },
      ],
      note: {
        zh: '焙烧所用硫酸钠、硫酸钾多为沉锂母液返回的副产品，未列入。',
        en: 'The sodium and potassium sulphate of the roast, mostly returned from the mother liquor, is left out.',
      },
    },
    'lithium-carbonate': {
      name: { zh: '碳酸锂', en: 'Lithium carbonate' },
      aliases: ['Li2CO3'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['lepidolite-leach-liquor', 'spodumene-leach-liquor', 'lithium-brine'],
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
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted', quote: '锂、铷、铯分离提纯新工艺及产品' }],
        },
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
        zh: '电池回收所得碳酸锂为其变体；其量尚不足以独立支撑供应，未列为替代。',
        en: 'Recycled carbonate is a kind of it; it cannot yet carry the load and is no alternative.',
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
    // 循环利用
    'spent-battery': {
      name: { zh: '废旧电池', en: 'Spent lithium-ion battery' },
      aliases: ['废旧锂离子电池', '退役动力电池', '退役电池', '报废电池', 'end-of-life battery'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'product',
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted', quote: '废旧电池及工业废渣循环利用产业' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted' },
        { source: 'liRetiredBattery2020', at: '摘要: "退役三元动力电池中含有大量的钴、锂、镍、锰"', level: 'B', how: 'implied' },
      ],
      note: {
        zh: '链条起点：报废电池与电芯厂极片边角料；由电池返回的环路从略。',
        en: 'Where the chain starts: spent packs and electrode scrap of cell works. The loop back from the battery is left out.',
      },
    },
    'black-mass': {
      name: { zh: '电池黑粉', en: 'Black mass' },
      aliases: ['黑粉', '极片粉', 'battery black mass'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'spent-battery',
          role: 'material',
          claims: [
            {
              source: 'blackPowderRecycling',
              at: 'I. Definition and Sources: "disassembly and sorting process of used lithium-ion batteries"',
              level: 'C',
              how: 'implied',
            },
            { source: 'ajiboyeSpentBattery2023', at: 'Abstract: "spent and shredded lithium-ion batteries"', level: 'B', how: 'implied' },
          ],
        },
      ],
      claims: [
        { source: 'ajiboyeSpentBattery2023', at: 'Abstract: "extraction of critical metals from black mass"', level: 'B', how: 'implied' },
      ],
      note: {
        zh: '放电、破碎、热解、筛分后所得的正负极混合粉；铜箔、铝箔和钢壳另行回收。',
        en: 'Mixed electrode powder left after discharge, shredding, pyrolysis and sieving; foils and cans are recovered apart.',
      },
    },
    'battery-recycling': {
      name: { zh: '废旧电池循环利用', en: 'Battery recycling (hydrometallurgical)' },
      aliases: ['动力电池回收', '电池回收', '锂电池回收', 'battery recycling'],
      stage: 'cell-material',
      kind: 'service',
      origin: 'product',
      needs: [
        {
          node: 'black-mass',
          role: 'material',
          claims: [
            {
              source: 'ajiboyeSpentBattery2023',
              at: 'Abstract: "extraction of critical metals from black mass is important"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'copper-and-alloys/sulphuric-acid',
          role: 'material',
          claims: [
            { source: 'blackMassLeaching2024', at: '3.1: "Comparison of MSA and sulfuric acid"', level: 'B', how: 'implied' },
            {
              source: 'ajiboyeSpentBattery2023',
              at: 'Abstract: "mixed metal sulphates obtained from the leach liquor"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'electronic-information/hydrogen-peroxide',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: '浸出还原剂',
              level: 'D',
              how: 'judged',
              note: {
                zh: '双氧水将高价钴、锰还原，是通行的浸出还原剂；也可用亚硫酸钠。',
                en: 'Peroxide reduces trivalent cobalt and manganese; it is the usual reductant of the leach, sulphite serves too.',
              },
            },
          ],
        },
        {
          node: 'rare-earth-magnets/rare-earth-extractant',
          role: 'auxiliary',
          claims: [{ source: 'ajiboyeSpentBattery2023', at: 'Abstract: "D2EPHA) and Cyanex-272"', level: 'B', how: 'implied' }],
          note: {
            zh: '镍钴锰分离用P204、P507类有机磷酸萃取剂；节点以P507代表。',
            en: 'P204 and P507, organophosphorus acids, part nickel, cobalt and manganese; the node stands for the family.',
          },
        },
        {
          node: 'rare-earth-magnets/sulphonated-kerosene',
          role: 'auxiliary',
          claims: [{ source: 'ajiboyeSpentBattery2023', at: 'Abstract: "D2EPHA in kerosene"', level: 'B', how: 'implied' }],
        },
        {
          node: 'organosilicon/caustic-soda',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: '中和与皂化',
              level: 'D',
              how: 'judged',
              note: {
                zh: '调节pH、沉淀铁铝及萃取剂皂化均用烧碱。',
                en: 'Caustic soda sets the pH, drops iron and aluminium and saponifies the extractant.',
              },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted', quote: '废旧电池及工业废渣循环利用产业' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted', quote: '废旧电池及工业废渣循环利用' },
        { source: 'liRetiredBattery2020', at: '摘要: "浸出、化学沉淀和溶剂萃取"', level: 'B', how: 'implied' },
      ],
      note: { zh: '指湿法回收；火法与梯次利用未列入。', en: 'The hydrometallurgical route; smelting and second life are left out.' },
    },
    'recycled-nickel-cobalt-sulphate': {
      name: { zh: '再生镍钴锰硫酸盐', en: 'Recycled nickel, cobalt and manganese sulphates' },
      aliases: ['再生硫酸镍', '再生硫酸钴', 'recycled nickel sulphate', 'recycled cobalt sulphate'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'battery-recycling',
          role: 'service',
          claims: [
            { source: 'ajiboyeSpentBattery2023', at: 'Abstract: "must yield purified metal salts"', level: 'B', how: 'implied' },
            { source: 'liRetiredBattery2020', at: '摘要: "钴、锂、镍、锰等高价值金属元素"', level: 'B', how: 'implied' },
          ],
        },
      ],
      claims: [
        {
          source: 'ajiboyeSpentBattery2023',
          at: 'Abstract: "Separation and recovery of critical metals (Co, Ni, Li, and Mn)"',
          level: 'B',
          how: 'implied',
        },
      ],
    },
    'recycled-lithium-carbonate': {
      name: { zh: '再生碳酸锂', en: 'Recycled lithium carbonate' },
      aliases: ['回收碳酸锂'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'lithium-carbonate', mode: 'taxonomy' },
      needs: [
        {
          node: 'battery-recycling',
          role: 'service',
          claims: [{ source: 'liRetiredBattery2020', at: '摘要: "钴、锂、镍、锰等高价值金属元素"', level: 'B', how: 'implied' }],
        },
        {
          node: 'organosilicon/soda-ash',
          role: 'auxiliary',
          claims: [{ source: 'battagliaLithium2022', at: 'Abstract: "addition of Na2CO3 solution"', level: 'B', how: 'implied' }],
        },
      ],
      claims: [
        {
          source: 'ajiboyeSpentBattery2023',
          at: 'Abstract: "Separation and recovery of critical metals (Co, Ni, Li, and Mn)"',
          level: 'B',
          how: 'implied',
        },
      ],
    },
    'industrial-residue': {
      name: { zh: '工业废渣', en: 'Industrial residues' },
      aliases: ['工业固废'],
      stage: 'cell-material',
      kind: 'category',
      origin: 'product',
      needsProvider: false,
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted', quote: '废旧电池及工业废渣循环利用产业' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted' }],
      note: {
        zh: '规划未指明何种废渣；在锂电上游主要是锂渣。',
        en: 'The plan does not say which; upstream of the battery it is lithium slag above all.',
      },
    },
    'lithium-slag': {
      name: { zh: '锂渣', en: 'Lithium slag (leach residue)' },
      aliases: ['锂云母渣', '锂辉石渣', '浸出渣', 'lithium slag'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'industrial-residue', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['lepidolite', 'spodumene'],
          role: 'material',
          claims: [{ source: 'lithiumSlagNote', at: 'Text: "byproduct of lithium production from ores"', level: 'C', how: 'implied' }],
          note: { zh: '两种矿石提锂后均留下铝硅酸盐渣。', en: 'Both ores leave an aluminosilicate residue.' },
        },
      ],
      claims: [
        { source: 'lithiumSlagNote', at: 'Text: "Lithium slag is a byproduct of lithium production"', level: 'C', how: 'implied' },
        { source: 'spodumeneResidueCement', at: 'Text: "replace fly ash as an additive in cement"', level: 'C', how: 'implied' },
      ],
      note: {
        zh: '副产品，用作水泥和混凝土掺合料；无人以其为必需原料。',
        en: 'A by-product that goes into cement and concrete; nobody depends on it.',
      },
    },
    // 三元正极材料
    'cobalt-sulphate': {
      name: { zh: '硫酸钴', en: 'Cobalt sulphate' },
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['cobalt-ore', 'mixed-hydroxide-precipitate'],
          role: 'material',
          claims: [
            { source: 'haipuCobaltSulphate', at: 'Text: "low-grade cobalt ore"', level: 'C', how: 'implied' },
            { source: 'usgsMcs2011Cobalt', at: 'Events, Trends, and Issues: "partially refined cobalt"', level: 'A', how: 'implied' },
            {
              source: 'nbriNickelOre',
              at: 'Text: "MHP is purified to form nickel sulphate and cobalt sulphate"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '以铜钴矿的粗制氢氧化钴为主；红土镍矿氢氧化镍钴联产的钴盐占比上升。',
            en: 'Mostly crude hydroxide of copper–cobalt ore; cobalt from nickel laterite, by way of mixed hydroxide, is gaining.',
          },
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
    'mixed-hydroxide-precipitate': {
      name: { zh: '氢氧化镍钴', en: 'Mixed hydroxide precipitate (MHP)' },
      aliases: ['MHP', '镍钴中间品', '粗制氢氧化镍钴'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'nickel-ore',
          role: 'material',
          claims: [{ source: 'nbriNickelOre', at: 'Text: "MHP (mixed Ni-Co hydrate precipitate)"', level: 'B', how: 'implied' }],
          note: { zh: '褐铁矿型红土镍矿经高压酸浸。', en: 'Limonitic laterite by pressure acid leaching.' },
        },
        {
          node: 'copper-and-alloys/sulphuric-acid',
          role: 'material',
          claims: [{ source: 'stankovicLaterite2020', at: 'Abstract: "high-pressure acid leaching"', level: 'B', how: 'implied' }],
        },
        {
          anyOf: ['organosilicon/caustic-soda', 'high-quality-steel/magnesite'],
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'MHP',
              level: 'D',
              how: 'judged',
              note: { zh: '以烧碱或氧化镁沉淀。', en: 'Precipitated with caustic soda or magnesia.' },
            },
          ],
          note: { zh: '两种沉淀剂均在用。', en: 'Both precipitants are in use.' },
        },
        {
          node: 'high-quality-steel/limestone',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'MHP',
              level: 'D',
              how: 'judged',
              note: { zh: '浸出液先以石灰石中和除铁铝。', en: 'Limestone first neutralises the liquor and drops iron and aluminium.' },
            },
          ],
        },
      ],
      claims: [
        { source: 'nbriNickelOre', at: 'Text: "MHP is purified to form nickel sulphate and cobalt sulphate"', level: 'B', how: 'implied' },
      ],
    },
    'nickel-matte': {
      name: { zh: '高冰镍', en: 'High-grade nickel matte' },
      aliases: ['镍锍', '冰镍', 'nickel matte product'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'nickel-ore',
          role: 'material',
          claims: [{ source: 'nbriNickelOre', at: 'Text: "in the form of nickel matte"', level: 'B', how: 'implied' }],
          note: {
            zh: '硫化镍精矿造锍熔炼，或红土镍矿经镍生铁硫化吹炼。',
            en: 'Sulphide concentrate smelted to matte, or laterite by way of nickel pig iron.',
          },
        },
        {
          node: 'copper-and-alloys/sulphur',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: '红土镍转高冰镍',
              level: 'D',
              how: 'judged',
              note: { zh: '红土镍矿路线须加硫；硫化矿自带硫。', en: 'The laterite route needs sulphur; sulphide ore brings its own.' },
            },
          ],
        },
      ],
      claims: [{ source: 'nbriNickelOre', at: 'Text: "in the form of nickel matte"', level: 'B', how: 'implied' }],
    },
    'nickel-sulphate': {
      name: { zh: '硫酸镍', en: 'Nickel sulphate' },
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['mixed-hydroxide-precipitate', 'nickel-matte', 'refined-nickel'],
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
            zh: '由氢氧化镍钴、高冰镍或金属镍溶解制得；三条路线并存，视价格而定。',
            en: 'From mixed hydroxide, matte or metal; all three run, by price.',
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
        {
          node: 'recycled-nickel-cobalt-sulphate',
          role: 'material',
          essential: false,
          claims: [{ source: 'liRetiredBattery2020', at: '摘要: "钴、锂、镍、锰等高价值金属元素"', level: 'B', how: 'implied' }],
          note: {
            zh: '再生盐已达电池级并大量掺用，但数量不足以独立支撑供应。',
            en: 'Recycled salts are of battery grade and widely blended in; they cannot yet carry the supply alone.',
          },
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
    'high-nickel-ternary-cathode': {
      name: { zh: '高镍三元正极材料', en: 'Nickel-rich NCM cathode material' },
      aliases: ['NCM811', '高镍正极', 'nickel-rich NCM'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'ternary-cathode', mode: 'taxonomy' },
      needs: [
        {
          node: 'ternary-precursor',
          role: 'material',
          claims: [{ source: 'fakhrudinPrecursor2023', at: 'Abstract: "precursor acts as a template"', level: 'B', how: 'implied' }],
        },
        {
          node: 'lithium-hydroxide',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'nickel-rich cathode',
              level: 'D',
              how: 'judged',
              note: {
                zh: '高镍材料烧结温度低，碳酸锂分解不完全，须用氢氧化锂。',
                en: 'Nickel-rich powder is fired below the temperature at which carbonate decomposes, so it needs hydroxide.',
              },
            },
          ],
        },
        {
          node: 'high-quality-steel/industrial-oxygen',
          role: 'auxiliary',
          claims: [{ source: 'nieNcaOxygen2020', at: 'Title: "calcining oxygen pressure gradient"', level: 'B', how: 'implied' }],
          note: { zh: '须在纯氧气氛中烧结。', en: 'Fired in oxygen.' },
        },
      ],
      claims: [
        {
          source: 'nieNcaOxygen2020',
          at: 'Title: "LiNi0.8Co0.15Al0.05O2 cathode materials"',
          level: 'B',
          how: 'implied',
          note: { zh: '同为高镍层状氧化物。', en: 'A nickel-rich layered oxide of the same kind.' },
        },
      ],
    },
    'nca-cathode': {
      name: { zh: '镍钴铝酸锂', en: 'Lithium nickel cobalt aluminium oxide (NCA)' },
      aliases: ['NCA', 'NCA正极材料'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'cathode-material', mode: 'any' },
      needs: [
        {
          node: 'nickel-sulphate',
          role: 'material',
          claims: [{ source: 'goldenDragonNickelSulphate', at: 'Text: "main raw material in the production"', level: 'C', how: 'implied' }],
        },
        {
          node: 'cobalt-sulphate',
          role: 'material',
          claims: [{ source: 'nieNcaOxygen2020', at: 'Title: "LiNi0.8Co0.15Al0.05O2"', level: 'B', how: 'implied' }],
        },
        {
          node: 'light-alloys/aluminium-hydroxide',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'NCA的铝源',
              level: 'D',
              how: 'judged',
              note: {
                zh: '铝以铝酸钠、硫酸铝或超细氢氧化铝引入，均由氢氧化铝制得。',
                en: 'Aluminium comes as aluminate, sulphate or fine hydroxide, all made from aluminium hydroxide.',
              },
            },
          ],
        },
        {
          node: 'lithium-hydroxide',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'NCA',
              level: 'D',
              how: 'judged',
              note: { zh: '高镍材料须用氢氧化锂。', en: 'A nickel-rich powder needs hydroxide.' },
            },
          ],
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
        {
          node: 'high-quality-steel/industrial-oxygen',
          role: 'auxiliary',
          claims: [{ source: 'nieNcaOxygen2020', at: 'Title: "calcining oxygen pressure gradient"', level: 'B', how: 'implied' }],
        },
      ],
      claims: [{ source: 'nieNcaOxygen2020', at: 'Title: "LiNi0.8Co0.15Al0.05O2 cathode materials"', level: 'B', how: 'implied' }],
      note: {
        zh: '前驱体包含在本节点内；车用主要在圆柱电池中，国内产量小。',
        en: 'Its precursor stands inside. In cars mainly in cylindrical cells; small in China.',
      },
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
      needs: [
        {
          node: 'cemented-carbide/titanium-ore',
          role: 'material',
          claims: [
            {
              source: 'anhydrousIronPhosphate',
              at: 'FeSO4+NaOH: "titanium dioxide by-products of ferrous sulfate heptahydrate"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '钛铁矿中的铁，随硫酸法钛白粉副产。', en: 'The iron of ilmenite, thrown off by sulphate-process pigment.' },
        },
        {
          node: 'copper-and-alloys/sulphuric-acid',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'ferrous sulphate',
              level: 'D',
              how: 'judged',
              note: { zh: '钛铁矿用硫酸酸解。', en: 'Ilmenite is digested in sulphuric acid.' },
            },
          ],
        },
      ],
      claims: [{ source: 'lfpRoute2025', at: '二、关键生产环节与技术参数: "硫酸亚铁制备"', level: 'C', how: 'implied' }],
      note: {
        zh: '多为硫酸法钛白粉的副产品，外购精制；也由钢铁酸洗废液结晶。',
        en: 'Mostly a by-product of sulphate-process titanium dioxide, bought and purified; also crystallised from pickling liquor.',
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
        {
          node: 'electronic-information/hydrogen-peroxide',
          role: 'auxiliary',
          claims: [
            { source: 'ironPhosphateProcess', at: '2. Sodium process: "reacts with hydrogen peroxide"', level: 'C', how: 'implied' },
          ],
          note: { zh: '将二价铁氧化为三价；各路线通用。', en: 'Oxidises iron(II); common to the routes.' },
        },
        {
          anyOf: ['semiconductor-lighting/ammonia', 'organosilicon/caustic-soda'],
          role: 'auxiliary',
          claims: [
            {
              source: 'ironPhosphateProcess',
              at: 'Text: "Ammonium process adopts ammonia, while sodium process adopts sodium hydroxide"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '铵法用氨水，钠法用液碱，均已量产；铁粉—磷酸法可少用。',
            en: 'Ammonia or caustic soda by process, both in mass production; the iron-powder route needs little.',
          },
        },
      ],
      claims: [{ source: 'lfpRoute2025', at: '二、关键生产环节与技术参数: "磷酸铁合成"', level: 'C', how: 'implied' }],
    },
    glucose: {
      name: { zh: '葡萄糖', en: 'Glucose' },
      aliases: ['碳源', 'dextrose'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      claims: [
        {
          source: 'ironOxideRedLfp',
          at: 'Process Step 2: "lithium dihydrogen phosphate (LiH₂PO₄), and glucose"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: {
        zh: '外购的碳源，由淀粉制得；也可用蔗糖、聚乙二醇；产业链止于此。',
        en: 'Bought carbon source, made of starch; sucrose and polyethylene glycol serve too. The chain stops here.',
      },
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
        {
          node: 'glucose',
          role: 'auxiliary',
          claims: [
            {
              source: 'ironOxideRedLfp',
              at: 'Process Step 2: "lithium dihydrogen phosphate (LiH₂PO₄), and glucose"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '热解成碳包覆层；各家均须加有机碳源。',
            en: 'Pyrolysed to the carbon coat; every maker needs an organic carbon source.',
          },
        },
      ],
      claims: [{ source: 'lfpRoute2025', at: '一、工艺核心路径与技术特点: "主流路线"', level: 'C', how: 'implied' }],
      note: {
        zh: '磷酸铁路线为主；铁红、草酸亚铁和水热路线未列入。',
        en: 'The iron-phosphate route leads; iron-oxide, oxalate and hydrothermal routes are left out.',
      },
    },
    'cobalt-tetroxide': {
      name: { zh: '四氧化三钴', en: 'Cobalt tetroxide' },
      aliases: ['Co3O4', 'cobalt oxide'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'cobalt-sulphate',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'cobalt tetroxide',
              level: 'D',
              how: 'judged',
              note: { zh: '以硫酸钴或氯化钴溶液沉淀后煅烧而成。', en: 'Precipitated from sulphate or chloride liquor and calcined.' },
            },
          ],
        },
        {
          node: 'rare-earth-magnets/ammonium-bicarbonate',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'cobalt tetroxide',
              level: 'D',
              how: 'judged',
              note: {
                zh: '以碳酸氢铵沉淀碳酸钴；也有氢氧化钠法。',
                en: 'Ammonium bicarbonate precipitates the carbonate; caustic soda serves too.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'owikiLithiumCobaltOxide', at: 'Preparation: "lithium carbonate and cobalt oxide"', level: 'C', how: 'implied' }],
    },
    'lithium-cobalt-oxide': {
      name: { zh: '钴酸锂', en: 'Lithium cobalt oxide (LCO)' },
      aliases: ['LCO', 'LiCoO2'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'cathode-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'lithium-carbonate',
          role: 'material',
          claims: [
            {
              source: 'owikiLithiumCobaltOxide',
              at: 'Preparation: "stoichiometric mixture of lithium carbonate"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'cobalt-tetroxide',
          role: 'material',
          claims: [
            { source: 'owikiLithiumCobaltOxide', at: 'Preparation: "lithium carbonate and cobalt oxide"', level: 'C', how: 'implied' },
          ],
        },
      ],
      claims: [
        { source: 'owikiLithiumCobaltOxide', at: 'Text: "positive electrodes of lithium-ion batteries"', level: 'C', how: 'implied' },
      ],
      note: { zh: '用于消费电子，不用于动力电池。', en: 'For consumer electronics, not for vehicles.' },
    },
    'manganese-dioxide': {
      name: { zh: '电解二氧化锰', en: 'Electrolytic manganese dioxide' },
      aliases: ['EMD', '二氧化锰', 'MnO2'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'manganese-ore',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'electrolytic manganese dioxide',
              level: 'D',
              how: 'judged',
              note: {
                zh: '锰矿用硫酸浸出，净化后电解得二氧化锰。',
                en: 'Ore is leached in sulphuric acid and the purified liquor electrolysed.',
              },
            },
          ],
        },
        {
          node: 'copper-and-alloys/sulphuric-acid',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'electrolytic manganese dioxide',
              level: 'D',
              how: 'judged',
              note: { zh: '浸出用硫酸，大部分由电解液返回。', en: 'The acid of the leach, mostly returned from the cells.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'electrolytic manganese dioxide',
          level: 'D',
          how: 'judged',
          note: { zh: '锰酸锂的主要锰源，也用于碱性电池。', en: 'Main manganese source of the spinel, also for alkaline cells.' },
        },
      ],
    },
    'lithium-manganese-oxide': {
      name: { zh: '锰酸锂', en: 'Lithium manganese oxide (LMO spinel)' },
      aliases: ['LMO', 'LiMn2O4', '尖晶石锰酸锂'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'cathode-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'lithium-carbonate',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'LMO',
              level: 'D',
              how: 'judged',
              note: { zh: '二氧化锰与碳酸锂混合后固相烧结。', en: 'Manganese dioxide and lithium carbonate are mixed and fired.' },
            },
          ],
        },
        {
          node: 'manganese-dioxide',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'LMO',
              level: 'D',
              how: 'judged',
              note: { zh: '二氧化锰与碳酸锂混合后固相烧结。', en: 'Manganese dioxide and lithium carbonate are mixed and fired.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'LMO',
          level: 'D',
          how: 'judged',
          note: { zh: '用于电动两轮车及部分早期车型，常与三元材料掺混。', en: 'In two-wheelers and early cars, often blended with NCM.' },
        },
      ],
      note: { zh: '今日车用电池不单独采用。', en: 'Not used alone in car batteries today.' },
    },
    'cathode-material': {
      name: { zh: '正极材料', en: 'Cathode material' },
      aliases: ['锂离子电池正极材料', '正极'],
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
        zh: '总目：三元、NCA与磷酸铁锂有其一即可成立。钴酸锂、锰酸锂为分类变体，不单独用于车用电池。',
        en: 'A heading: operable when NCM, NCA or iron-phosphate cathode is. Cobalt and manganese oxides are kinds of it that car batteries do not use alone.',
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
    'graphitisation-furnace': {
      name: { zh: '石墨化炉', en: 'Graphitisation furnace (Acheson or lengthwise)' },
      aliases: ['艾奇逊石墨化炉', '箱式石墨化炉', '内串石墨化炉', 'Acheson furnace'],
      stage: 'cell-material',
      kind: 'equipment',
      origin: 'reference',
      claims: [
        {
          source: 'anodeGraphitisation',
          at: '1 Graphitization: "resistance heat to heat carbon materials to 2300–3000 ℃"',
          level: 'C',
          how: 'implied',
        },
      ],
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
        {
          node: 'graphitisation-furnace',
          role: 'equipment',
          claims: [
            {
              source: 'anodeGraphitisation',
              at: '1 Graphitization: "resistance heat to heat carbon materials to 2300–3000 ℃"',
              level: 'C',
              how: 'implied',
            },
          ],
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
    'porous-carbon': {
      name: { zh: '多孔碳', en: 'Porous carbon (for silicon anodes)' },
      aliases: ['硅碳负极用多孔碳', 'porous carbon scaffold'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'electronic-information/phenolic-resin',
          role: 'material',
          claims: [
            {
              source: 'us11804591',
              at: 'Background: "precursors for the carbon scaffold include" … "phenolic compounds"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '也有生物质（椰壳、淀粉）路线，未列入。',
            en: 'Biomass such as coconut shell and starch serves too and is left out.',
          },
        },
        {
          node: 'rare-earth-magnets/potassium-hydroxide',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'porous carbon',
              level: 'D',
              how: 'judged',
              note: { zh: '物理（水蒸气）活化与碱活化并存。', en: 'Steam and alkali activation are both in use.' },
            },
          ],
        },
      ],
      claims: [{ source: 'us11804591', at: 'Background: "particulate porous carbon"', level: 'C', how: 'implied' }],
    },
    'silicon-carbon-anode': {
      name: { zh: '硅碳负极材料', en: 'Silicon–carbon anode material (CVD)' },
      aliases: ['硅碳负极', '气相硅碳', 'Si/C anode'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'anode-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'photovoltaics/silane',
          role: 'material',
          claims: [{ source: 'us11804591', at: 'Background: "silicon-containing gas (e.g., silane)"', level: 'C', how: 'implied' }],
        },
        {
          node: 'porous-carbon',
          role: 'material',
          claims: [{ source: 'us11804591', at: 'Background: "silicon within the pores of a porous scaffold"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'us11804591', at: 'Background: "silicon-carbon composite materials"', level: 'C', how: 'implied' }],
      note: { zh: '与石墨掺混使用，故不作为负极材料的独立替代。', en: 'Blended into graphite, so no alternative to it.' },
    },
    'silicon-oxide-anode': {
      name: { zh: '硅氧负极材料', en: 'Silicon oxide (SiOx) anode material' },
      aliases: ['硅氧负极', '氧化亚硅负极', 'SiOx anode'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'anode-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'organosilicon/metallurgical-silicon',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'silicon monoxide',
              level: 'D',
              how: 'judged',
              note: {
                zh: '硅粉与二氧化硅在真空下高温歧化升华得氧化亚硅。',
                en: 'Silicon and silica powder are sublimed together under vacuum to the monoxide.',
              },
            },
          ],
        },
        {
          node: 'high-performance-fibre/quartz-sand',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'silicon monoxide',
              level: 'D',
              how: 'judged',
              note: { zh: '二氧化硅以石英代表。', en: 'Quartz stands for the silica.' },
            },
          ],
        },
      ],
      claims: [{ source: 'sioxCarbonAnodeStudy', at: 'Abstract: "SiOx is an encouraging anode material"', level: 'B', how: 'implied' }],
      note: {
        zh: '与石墨掺混使用；碳包覆与预锂化包含在本节点内。',
        en: 'Blended into graphite; carbon coating and prelithiation stand inside.',
      },
    },
    'lithium-titanate': {
      name: { zh: '钛酸锂', en: 'Lithium titanate anode material (LTO)' },
      aliases: ['LTO', 'Li4Ti5O12'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'anode-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'cemented-carbide/titanium-dioxide',
          role: 'material',
          claims: [
            { source: 'nataliaLithiumTitanate2018', at: 'Abstract: "Li2CO3 and TiO2 powder as precursors"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'lithium-carbonate',
          role: 'material',
          claims: [
            { source: 'nataliaLithiumTitanate2018', at: 'Abstract: "Li2CO3 and TiO2 powder as precursors"', level: 'B', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'nataliaLithiumTitanate2018', at: 'Abstract: "synthesized by solid state reaction"', level: 'B', how: 'implied' }],
      note: { zh: '用于快充客车和储能，乘用车不用。', en: 'For fast-charging buses and storage, not for cars.' },
    },
    'anode-material': {
      name: { zh: '负极材料', en: 'Anode material' },
      aliases: ['锂离子电池负极材料', '负极'],
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
        zh: '总目：人造石墨与天然石墨有其一即可成立。硅碳、硅氧材料掺入百分之几，与钛酸锂均为分类变体。',
        en: 'A heading: operable when artificial or natural graphite is. Silicon, blended in at a few per cent, and lithium titanate are kinds of it only.',
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
          anyOf: ['fluorite', 'light-alloys/fluosilicic-acid'],
          role: 'material',
          claims: [
            { source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'implied', quote: '充分发挥萤石资源优势' },
            { source: 'us4010245', at: 'Definitions: "concentrated sulfuric acid with fluorspar"', level: 'C', how: 'implied' },
            {
              source: 'fluorosilicicHydrogenFluoride',
              at: 'Abstract: "producing AHF from fluorosilicic acid"',
              level: 'B',
              how: 'implied',
            },
            { source: 'alternativeFluorineSources', at: 'Photo caption: "converting FSA to AHF"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '以萤石为主；磷肥副产氟硅酸制无水氟化氢在国内已有多套装置，产品同等销售，份额尚小。',
            en: 'Fluorspar in the main; several Chinese works make anhydrous hydrogen fluoride from fluosilicic acid of phosphate plants and sell it alike, still a small share.',
          },
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
    },
    'phosphorus-pentachloride': {
      name: { zh: '五氯化磷', en: 'Phosphorus pentachloride' },
      aliases: ['PCl5'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
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
      ],
      claims: [
        { source: 'azomPhosphorusTrichloride', at: 'Reaction Summary: "PCl5"', level: 'C', how: 'implied' },
        { source: 'wikipediaLipf6', at: 'Production: "is manufactured by reacting"', level: 'C', how: 'implied' },
      ],
      note: { zh: '三氯化磷包含在本节点内。', en: 'Phosphorus trichloride stands inside.' },
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
          node: 'phosphorus-pentachloride',
          role: 'material',
          claims: [
            { source: 'wikipediaLipf6', at: 'Production: "is manufactured by reacting"', level: 'C', how: 'implied' },
            { source: 'azomPhosphorusTrichloride', at: 'Reaction Summary: "PCl5"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'rare-earth-magnets/lithium-fluoride',
          role: 'material',
          claims: [
            { source: 'wikipediaLipf6', at: 'Production: "is manufactured by reacting"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'lithium hexafluorophosphate',
              level: 'D',
              how: 'judged',
              note: {
                zh: '五氟化磷与溶于无水氟化氢的氟化锂反应。',
                en: 'Phosphorus pentafluoride reacts with lithium fluoride dissolved in anhydrous hydrogen fluoride.',
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
        zh: '五氟化磷在装置内随制随用，包含在本节点内。',
        en: 'Phosphorus pentafluoride is made and used in the same plant and stands inside.',
      },
    },
    'chlorosulphonic-acid': {
      name: { zh: '氯磺酸', en: 'Chlorosulphonic acid' },
      aliases: ['chlorosulfonic acid', 'HSO3Cl'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'copper-and-alloys/sulphuric-acid',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'chlorosulphonic acid',
              level: 'D',
              how: 'judged',
              note: { zh: '三氧化硫取自硫酸装置的发烟硫酸。', en: 'Sulphur trioxide is taken from the oleum of a sulphuric-acid works.' },
            },
          ],
        },
        {
          node: 'organosilicon/hydrogen-chloride',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'chlorosulphonic acid',
              level: 'D',
              how: 'judged',
              note: { zh: '由三氧化硫与氯化氢化合而成。', en: 'Made of sulphur trioxide and hydrogen chloride.' },
            },
          ],
        },
      ],
      claims: [{ source: 'us9394172', at: 'Abstract: "halosulphonic acid of formula"', level: 'C', how: 'implied' }],
    },
    'lithium-bis-fluorosulphonyl-imide': {
      name: { zh: '双氟磺酰亚胺锂', en: 'Lithium bis(fluorosulphonyl)imide (LiFSI)' },
      aliases: ['LiFSI', '双氟磺酰亚胺锂盐', 'lithium bis(fluorosulfonyl)imide'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'chlorosulphonic-acid',
          role: 'material',
          claims: [
            { source: 'us9394172', at: 'Abstract: "amidosulphuric acid" … "with a halosulphonic acid"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'hydrofluoric-acid',
          role: 'material',
          claims: [
            {
              source: 'us10099925',
              at: 'Abstract: "fluorination of a liquid hydrogen bis(chlorosulfonyl)imide (HCSI) using a gaseous hydrogen fluoride"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          anyOf: ['lithium-hydroxide', 'lithium-carbonate'],
          role: 'material',
          claims: [
            { source: 'us9394172', at: 'Abstract: "lithium bis(fluorosulphonyl)imide salt"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'LiFSI',
              level: 'D',
              how: 'judged',
              note: {
                zh: '双氟磺酰亚胺以氢氧化锂或碳酸锂成盐。',
                en: 'The imide is made into its salt with lithium hydroxide or carbonate.',
              },
            },
          ],
          note: { zh: '两种锂盐均可成盐。', en: 'Either lithium salt neutralises the imide.' },
        },
      ],
      claims: [{ source: 'us9394172', at: 'Technical field: "manufacture of electrolytes and of batteries"', level: 'C', how: 'implied' }],
      note: {
        zh: '氨基磺酸（或氯磺酰异氰酸酯）与氯化亚砜包含在本节点内。',
        en: 'Sulphamic acid (or chlorosulphonyl isocyanate) and thionyl chloride stand inside.',
      },
    },
    'ethylene-oxide': {
      name: { zh: '环氧乙烷', en: 'Ethylene oxide' },
      aliases: ['EO', '氧化乙烯'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/ethylene',
          role: 'material',
          claims: [
            {
              source: 'ethyleneOxideNote',
              at: 'Text: "ethylene is mixed with oxygen and passed over a silver catalyst"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'high-quality-steel/industrial-oxygen',
          role: 'material',
          claims: [{ source: 'ethyleneOxideNote', at: 'Text: "ethylene is mixed with oxygen"', level: 'C', how: 'implied' }],
        },
        {
          node: 'photovoltaics/silver',
          role: 'auxiliary',
          claims: [
            { source: 'keijzerSilverEpoxidation2024', at: 'Abstract: "α-alumina supported Ag particles"', level: 'B', how: 'implied' },
          ],
          note: { zh: '银催化剂，失活后回收再制。', en: 'Catalyst; silver is recovered from spent charges.' },
        },
      ],
      claims: [{ source: 'ethyleneOxideNote', at: 'Text: "to form ethylene oxide"', level: 'C', how: 'implied' }],
    },
    'ethylene-carbonate': {
      name: { zh: '碳酸乙烯酯', en: 'Ethylene carbonate' },
      aliases: ['EC', 'ethylene carbonate solvent'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'ethylene-oxide',
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
      ],
      claims: [{ source: 'elyteElectrolyte', at: 'Text: "ethylene carbonate (EC)"', level: 'C', how: 'implied' }],
      note: { zh: '二氧化碳取自环氧乙烷装置副产气，未列入。', en: 'Its carbon dioxide, a by-product of the oxide plant, is left out.' },
    },
    'dimethyl-carbonate': {
      name: { zh: '碳酸二甲酯', en: 'Dimethyl carbonate' },
      aliases: ['DMC'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
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
        {
          anyOf: ['ethylene-carbonate', 'high-performance-fibre/propylene-oxide'],
          role: 'material',
          claims: [
            {
              source: 'wikipediaDimethylCarbonate',
              at: 'Production: "transesterification of ethylene carbonate"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: '酯交换法碳酸二甲酯',
              level: 'D',
              how: 'judged',
              note: {
                zh: '国内也以环氧丙烷经碳酸丙烯酯与甲醇酯交换，联产丙二醇。',
                en: 'In China also made from propylene oxide by way of propylene carbonate, with propylene glycol beside it.',
              },
            },
          ],
          note: {
            zh: '酯交换法两种原料并存；另有甲醇氧化羰基化和草酸酯法，未列入。',
            en: 'Both feeds of the transesterification run; carbonylation routes exist and are left out.',
          },
        },
      ],
      claims: [
        { source: 'elyteElectrolyte', at: 'Text: "linear carbonates"', level: 'C', how: 'implied' },
        { source: 'wikipediaDimethylCarbonate', at: 'Production: "transesterification of ethylene carbonate"', level: 'C', how: 'implied' },
      ],
    },
    'ethyl-methyl-carbonate': {
      name: { zh: '碳酸甲乙酯', en: 'Ethyl methyl carbonate' },
      aliases: ['碳酸二乙酯', 'DEC', 'diethyl carbonate'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'dimethyl-carbonate',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'ethyl methyl carbonate',
              level: 'D',
              how: 'judged',
              note: {
                zh: '由碳酸二甲酯与乙醇酯交换而得，联产碳酸二乙酯。',
                en: 'Dimethyl carbonate is transesterified with ethanol; diethyl carbonate comes with it.',
              },
            },
          ],
        },
        {
          node: 'organosilicon/ethanol',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'ethyl methyl carbonate',
              level: 'D',
              how: 'judged',
              note: { zh: '由碳酸二甲酯与乙醇酯交换而得。', en: 'Dimethyl carbonate is transesterified with ethanol.' },
            },
          ],
        },
      ],
      claims: [{ source: 'elyteElectrolyte', at: 'Text: "linear carbonates"', level: 'C', how: 'implied' }],
    },
    'carbonate-solvent': {
      name: { zh: '碳酸酯溶剂', en: 'Carbonate solvent blend' },
      aliases: ['电解液溶剂', 'carbonate electrolyte solvent'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'ethylene-carbonate',
          role: 'material',
          claims: [{ source: 'elyteElectrolyte', at: 'Text: "ethylene carbonate (EC)"', level: 'C', how: 'implied' }],
          note: { zh: '石墨负极成膜不可缺少。', en: 'Graphite cannot do without it.' },
        },
        {
          anyOf: ['dimethyl-carbonate', 'ethyl-methyl-carbonate'],
          role: 'material',
          claims: [{ source: 'elyteElectrolyte', at: 'Text: "linear carbonates"', level: 'C', how: 'implied' }],
          note: { zh: '线型碳酸酯任一种均可降粘，配方多为混用。', en: 'Either linear carbonate thins the blend; most recipes mix them.' },
        },
      ],
      claims: [{ source: 'elyteElectrolyte', at: 'Text: "linear carbonates"', level: 'C', how: 'implied' }],
      note: { zh: '碳酸丙烯酯及羧酸酯助溶剂未列入。', en: 'Propylene carbonate and carboxylate co-solvents are left out.' },
    },
    'chloroethylene-carbonate': {
      name: { zh: '氯代碳酸乙烯酯', en: 'Chloroethylene carbonate' },
      aliases: ['CEC'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'ethylene-carbonate',
          role: 'material',
          claims: [
            { source: 'chloroethyleneCarbonateStudy', at: 'Abstract: "raw material ethylene carbonate(EC)"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'organosilicon/chlorine',
          role: 'material',
          claims: [
            { source: 'chloroethyleneCarbonateStudy', at: 'Abstract: "chlorination under ultraviolet light"', level: 'B', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'chloroethyleneCarbonateStudy', at: 'Abstract: "for VC synthesis"', level: 'B', how: 'implied' }],
    },
    'vinylene-carbonate': {
      name: { zh: '碳酸亚乙烯酯', en: 'Vinylene carbonate' },
      aliases: ['VC'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'electrolyte-additive', mode: 'any' },
      needs: [
        {
          node: 'chloroethylene-carbonate',
          role: 'material',
          claims: [
            {
              source: 'vinyleneCarbonateEncyclopaedia',
              at: 'Preparation: "undergoes dehydrochlorination with a base such as triethylamine"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        { source: 'chloroethyleneCarbonateStudy', at: 'Abstract: "VC)as an organic film forming additive"', level: 'B', how: 'implied' },
      ],
      note: { zh: '脱氯化氢用的三乙胺循环使用，未列入。', en: 'Triethylamine takes up the hydrogen chloride and is recycled; left out.' },
    },
    'fluoroethylene-carbonate': {
      name: { zh: '氟代碳酸乙烯酯', en: 'Fluoroethylene carbonate' },
      aliases: ['FEC'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'electrolyte-additive', mode: 'any' },
      needs: [
        {
          node: 'chloroethylene-carbonate',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'fluoroethylene carbonate',
              level: 'D',
              how: 'judged',
              note: {
                zh: '氯代碳酸乙烯酯与氟化钾发生卤素交换。',
                en: 'Chloroethylene carbonate exchanges its chlorine with potassium fluoride.',
              },
            },
          ],
        },
        {
          node: 'hydrofluoric-acid',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'fluoroethylene carbonate',
              level: 'D',
              how: 'judged',
              note: {
                zh: '氟来自氟化钾（由氢氟酸制得）或氟化氢三乙胺。',
                en: 'The fluorine comes as potassium fluoride, made of hydrofluoric acid, or as amine hydrofluoride.',
              },
            },
          ],
        },
      ],
      claims: [
        { source: 'elyteElectrolyte', at: 'Text: "electrolyte additives"', level: 'C', how: 'implied' },
        {
          source: 'editors',
          at: 'FEC',
          level: 'D',
          how: 'judged',
          note: { zh: '硅基负极电池的主要成膜添加剂。', en: 'Main film former of cells with silicon anodes.' },
        },
      ],
    },
    'electrolyte-additive': {
      name: { zh: '电解液添加剂', en: 'Electrolyte additive (VC, FEC)' },
      aliases: ['成膜添加剂'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'elyteElectrolyte', at: 'Text: "electrolyte additives"', level: 'C', how: 'implied' }],
      note: {
        zh: '总目：碳酸亚乙烯酯与氟代碳酸乙烯酯有其一即可成立；磺酸内酯、硫酸乙烯酯等未列入。',
        en: 'A heading: operable when VC or FEC is; sultones and ethylene sulphate are left out.',
      },
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
        {
          node: 'lithium-bis-fluorosulphonyl-imide',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'us9394172',
              at: 'Technical field: "manufacture of electrolytes and of batteries of lithium-ion"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '与六氟磷酸锂掺混，改善快充与高低温性能。', en: 'Blended with LiPF6 for fast charging and for heat and cold.' },
        },
      ],
      signals: [
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted', quote: '锂离子电解液' }] },
      ],
      claims: [
        { source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted', quote: '锂离子电解液' },
        { source: 'plan', at: '专栏2/新能源汽车材料产业链', level: 'A', how: 'quoted' },
      ],
    },
    // 辅助材料
    'auxiliary-material': {
      name: { zh: '辅助材料', en: 'Auxiliary materials (bag)' },
      stage: 'cell-material',
      kind: 'category',
      origin: 'printed',
      needsProvider: false,
      claims: [
        { source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted' },
        { source: 'plan', at: '专栏2/新能源汽车材料产业链', level: 'A', how: 'quoted' },
      ],
    },
    dichloromethane: {
      name: { zh: '二氯甲烷', en: 'Dichloromethane' },
      aliases: ['methylene chloride', 'CH2Cl2'],
      stage: 'cell-material',
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
          claims: [
            { source: 'speightChloroform', at: 'p. 2.167: "chlorination of methyl chloride and methane"', level: 'C', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'speightChloroform', at: 'p. 2.167: "methylene chloride"', level: 'C', how: 'implied' }],
    },
    'white-oil': {
      name: { zh: '白油', en: 'White oil (separator pore former)' },
      aliases: ['石蜡油', '液体石蜡', 'paraffin oil', '造孔剂'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/crude-oil',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'white oil',
              level: 'D',
              how: 'judged',
              note: { zh: '由石油润滑油馏分加氢精制而得。', en: 'Hydrofinished from a lubricating cut of petroleum.' },
            },
          ],
        },
      ],
      claims: [{ source: 'us5772935', at: 'Claim 1: "extraction of an oil plasticizer"', level: 'C', how: 'implied' }],
    },
    boehmite: {
      name: { zh: '勃姆石', en: 'Boehmite' },
      aliases: ['薄水铝石', 'AlOOH'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'light-alloys/aluminium-hydroxide',
          role: 'material',
          claims: [
            {
              source: 'chamidaBoehmite2022',
              at: 'Abstract: "conversion of ATH to boehmite in a hydrothermal reactor"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'chamidaBoehmite2022', at: 'Abstract: "coating material for battery separator"', level: 'B', how: 'implied' }],
    },
    'wet-process-separator': {
      name: { zh: '湿法隔膜', en: 'Wet-process (PE) separator' },
      aliases: ['湿法基膜', 'PE隔膜', 'wet-process film'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'separator', mode: 'any' },
      needs: [
        {
          node: 'light-alloys/polyethylene',
          role: 'material',
          claims: [
            { source: 'entekSeparator', at: 'Text: "UHMWPE are usually produced in a “wet” or “gel” process"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '用超高分子量聚乙烯专用料，多依赖进口。',
            en: 'A grade of ultra-high-molecular-weight polyethylene, mostly imported.',
          },
        },
        {
          node: 'white-oil',
          role: 'auxiliary',
          claims: [
            { source: 'entekSeparator', at: 'Text: "extrusion of a plasticizer/polymer mixture"', level: 'C', how: 'implied' },
            { source: 'us5772935', at: 'Claim 1: "oil plasticizer"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'dichloromethane',
          role: 'auxiliary',
          claims: [
            { source: 'us5772935', at: 'Claim 1: "solvent being of a type suitable for extraction oil"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: '湿法隔膜萃取',
              level: 'D',
              how: 'judged',
              note: {
                zh: '萃取剂国内通用二氯甲烷，循环使用；烃类溶剂有替代。',
                en: 'Dichloromethane is the rule in China and recycled; hydrocarbon solvents can replace it.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'entekSeparator', at: 'Text: "usually manufactured via a “wet” or “dry” process"', level: 'C', how: 'implied' }],
    },
    'dry-process-separator': {
      name: { zh: '干法隔膜', en: 'Dry-process (PP) separator' },
      aliases: ['PP隔膜', '干法单拉隔膜', 'dry-process film'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'separator', mode: 'any' },
      needs: [
        {
          node: 'light-alloys/polypropylene',
          role: 'material',
          claims: [{ source: 'entekSeparator', at: 'Text: "polypropylene (PP) or polyethylene (PE)"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'entekSeparator', at: 'Text: "In the “dry” process"', level: 'C', how: 'implied' }],
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
          anyOf: ['boehmite', 'light-alloys/alumina'],
          role: 'auxiliary',
          essential: false,
          claims: [
            { source: 'chamidaBoehmite2022', at: 'Abstract: "coating material for battery separator"', level: 'B', how: 'implied' },
            {
              source: 'editors',
              at: 'separator',
              level: 'D',
              how: 'judged',
              note: {
                zh: '湿法隔膜通常涂覆勃姆石或氧化铝陶瓷层，干法隔膜可涂可不涂。',
                en: 'A ceramic coat of boehmite or alumina is standard on wet film and optional on dry.',
              },
            },
          ],
          note: { zh: '涂覆与否视电芯而定；陶瓷粉两种均可。', en: 'Coated or not by cell design; either powder serves.' },
        },
      ],
      claims: [{ source: 'entekSeparator', at: 'Text: "Separators for the lithium battery market"', level: 'C', how: 'implied' }],
      note: { zh: '总目：湿法与干法隔膜有其一即可成立；湿法为主。', en: 'A heading: operable when wet or dry film is; wet film leads.' },
    },
    'ceramic-coated-separator': {
      name: { zh: '陶瓷涂覆隔膜', en: 'Ceramic-coated separator' },
      aliases: ['涂覆隔膜', '陶瓷隔膜', 'coated separator'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'separator', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['wet-process-separator', 'dry-process-separator'],
          role: 'material',
          claims: [{ source: 'xiaoCeramicSeparator2015', at: 'Text: "有机-无机(陶瓷)复合锂离子电池隔膜"', level: 'B', how: 'implied' }],
          note: { zh: '湿法基膜为主，干法基膜也可涂覆。', en: 'Mostly on wet film, also on dry.' },
        },
        {
          anyOf: ['light-alloys/alumina', 'boehmite'],
          role: 'material',
          claims: [
            { source: 'chamidaBoehmite2022', at: 'Abstract: "coating material for battery separator"', level: 'B', how: 'implied' },
            {
              source: 'editors',
              at: '陶瓷涂层',
              level: 'D',
              how: 'judged',
              note: { zh: '氧化铝与勃姆石均已量产，勃姆石份额更高。', en: 'Alumina and boehmite are both in mass use; boehmite leads.' },
            },
          ],
          note: { zh: '两种陶瓷粉均在用。', en: 'Either powder is in use.' },
        },
      ],
      claims: [{ source: 'xiaoCeramicSeparator2015', at: 'Text: "陶瓷复合隔膜"', level: 'B', how: 'implied' }],
      note: { zh: '涂层粘结剂（PVDF、丙烯酸酯）未列入。', en: 'The binder of the coating, PVDF or acrylate, is left out.' },
    },
    chlorodifluoroethane: {
      name: { zh: '二氟一氯乙烷', en: '1-Chloro-1,1-difluoroethane (R142b)' },
      aliases: ['R142b', 'HCFC-142b', '1-氯-1,1-二氟乙烷'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'hydrofluoric-acid',
          role: 'material',
          claims: [
            { source: 'us5008474', at: 'Abstract: "reacting hydrogen fluoride with vinylidene chloride"', level: 'C', how: 'implied' },
            {
              source: 'difluoroethaneProduction',
              at: 'Processes: "synthesis of 1,1-difluoroethane from acetylene and HF"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          anyOf: ['organosilicon/acetylene', 'high-performance-fibre/ethylene'],
          role: 'material',
          claims: [
            {
              source: 'difluoroethaneProduction',
              at: 'Fluorination of acetylene: "Acetylene undergoes a fluorination reaction"',
              level: 'C',
              how: 'implied',
            },
            { source: 'us5008474', at: 'Abstract: "hydrogen fluoride with vinylidene chloride"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '国内多由乙炔经二氟乙烷（R152a）氯化；也可由偏二氯乙烯氟化，后者由乙烯制得。',
            en: 'In China mostly acetylene by way of difluoroethane (R152a); or vinylidene chloride, which is made of ethylene.',
          },
        },
        {
          node: 'organosilicon/chlorine',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'R142b',
              level: 'D',
              how: 'judged',
              note: {
                zh: '二氟乙烷光氯化，或偏二氯乙烯所含的氯，均来自氯气。',
                en: 'The chlorine of the photochlorination, or of vinylidene chloride.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'wikipediaChlorodifluoroethane',
          at: 'Uses: "feedstock to make polyvinylidene fluoride (PVDF)"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: {
        zh: '作制冷剂受蒙特利尔议定书限产，作原料不受限。',
        en: 'Its use as a refrigerant is being phased out; as a feedstock it is exempt.',
      },
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
          node: 'chlorodifluoroethane',
          role: 'material',
          claims: [
            { source: 'polymerChemistryFluoro', at: '6.17.3: "dehydrochlorination"', level: 'B', how: 'implied' },
            {
              source: 'wikipediaChlorodifluoroethane',
              at: 'Uses: "feedstock to make polyvinylidene fluoride (PVDF)"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '单体偏氟乙烯由二氟一氯乙烷裂解脱氯化氢，在本节点内聚合。',
            en: 'The monomer, cracked from it with loss of hydrogen chloride, is polymerised inside this node.',
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
      note: {
        zh: '锂电级为乳液或悬浮法高分子量牌号。',
        en: 'Battery grades are emulsion or suspension polymers of high molecular weight.',
      },
    },
    butanediol: {
      name: { zh: '1,4-丁二醇', en: '1,4-Butanediol' },
      aliases: ['BDO', 'butane-1,4-diol'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['organosilicon/acetylene', 'high-performance-fibre/maleic-anhydride'],
          role: 'material',
          claims: [
            { source: 'butanediolMarket', at: 'Text: "from formaldehyde and acetylene via the Reppe process"', level: 'C', how: 'implied' },
            { source: 'us6350924', at: 'Abstract: "product stream including maleic anhydride"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '国内以炔醛法为主，顺酐法并存；炔醛法的甲醛包含在本节点内。',
            en: 'Acetylene and formaldehyde lead in China beside maleic anhydride; the formaldehyde stands inside.',
          },
        },
        {
          node: 'photovoltaics/hydrogen',
          role: 'material',
          claims: [
            { source: 'us6350924', at: 'Abstract: "hydrogenating the esterification product"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: '1,4-丁二醇加氢',
              level: 'D',
              how: 'judged',
              note: { zh: '丁炔二醇与顺酐酯均须加氢。', en: 'Butynediol and maleic ester alike are hydrogenated.' },
            },
          ],
        },
      ],
      claims: [{ source: 'butanediolMarket', at: 'Text: "1,4-Butanediol (BDO) can be manufactured from"', level: 'C', how: 'implied' }],
    },
    'gamma-butyrolactone': {
      name: { zh: 'γ-丁内酯', en: 'gamma-Butyrolactone' },
      aliases: ['GBL', '丁内酯'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'butanediol',
          role: 'material',
          claims: [
            {
              source: 'butanediolMarket',
              at: 'Text: "major markets for BDO are" … "gamma-butyrolactone (GBL)"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        { source: 'butanediolMarket', at: 'Text: "production of N-methyl-2-pyrrolidone" … "70% of GBL"', level: 'C', how: 'implied' },
      ],
    },
    methylamine: {
      name: { zh: '甲胺', en: 'Methylamine' },
      aliases: ['一甲胺', 'monomethylamine'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'organosilicon/methanol',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'methylamine',
              level: 'D',
              how: 'judged',
              note: { zh: '甲醇与氨在催化剂上气相胺化。', en: 'Methanol and ammonia react over a catalyst.' },
            },
          ],
        },
        {
          node: 'semiconductor-lighting/ammonia',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'methylamine',
              level: 'D',
              how: 'judged',
              note: { zh: '甲醇与氨在催化剂上气相胺化。', en: 'Methanol and ammonia react over a catalyst.' },
            },
          ],
        },
      ],
      claims: [
        { source: 'methylpyrrolidoneProduct', at: 'Preparation: "treating butyrolactone with methylamine"', level: 'C', how: 'implied' },
      ],
    },
    'n-methylpyrrolidone': {
      name: { zh: 'N-甲基吡咯烷酮', en: 'N-methyl-2-pyrrolidone' },
      aliases: ['NMP'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'auxiliary-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'gamma-butyrolactone',
          role: 'material',
          claims: [
            {
              source: 'methylpyrrolidoneProduct',
              at: 'Preparation: "treating butyrolactone with methylamine"',
              level: 'C',
              how: 'implied',
            },
            { source: 'butanediolMarket', at: 'Text: "production of N-methyl-2-pyrrolidone" … "70% of GBL"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'methylamine',
          role: 'material',
          claims: [
            {
              source: 'methylpyrrolidoneProduct',
              at: 'Preparation: "treating butyrolactone with methylamine"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'bouguernDryElectrode2024', at: 'Abstract: "solvents like N-methyl"', level: 'B', how: 'implied' }],
      note: { zh: '涂布烘干时冷凝回收，大部分精馏后返用。', en: 'Condensed from the drier and mostly distilled and used again.' },
    },
    'conductive-carbon-black': {
      name: { zh: '导电炭黑', en: 'Conductive carbon black' },
      aliases: ['Super P', '乙炔黑', 'acetylene black'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'cemented-carbide/carbon-black', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['cemented-carbide/carbon-black-oil', 'organosilicon/acetylene'],
          role: 'material',
          claims: [
            {
              source: 'conductiveCarbonBlackNote',
              at: 'Production of Conductive Carbon Black: "natural gas or petroleum oils"',
              level: 'C',
              how: 'implied',
            },
            { source: 'orionAcetyleneBlack', at: 'Text: "carbon black derived from acetylene gas"', level: 'C', how: 'implied' },
          ],
          note: { zh: '炉法导电炭黑与乙炔黑均用于锂电池。', en: 'Furnace black and acetylene black are both used in cells.' },
        },
      ],
      claims: [
        {
          source: 'orionAcetyleneBlack',
          at: 'Text: "additive in small dosages in the Li-ion battery cathode"',
          level: 'C',
          how: 'implied',
        },
      ],
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
          anyOf: ['high-performance-fibre/propylene', 'high-performance-fibre/ethylene'],
          role: 'material',
          claims: [
            { source: 'fluidisedBedNanotube', at: 'Abstract: "using ethylene as a carbon source"', level: 'B', how: 'implied' },
            {
              source: 'editors',
              at: 'carbon nanotube',
              level: 'D',
              how: 'judged',
              note: {
                zh: '工业碳纳米管多以丙烯为碳源、在铁族催化剂上生长，也用乙烯和天然气。',
                en: 'Industrial nanotubes are mostly grown from propylene over iron-group catalysts, also from ethylene and natural gas.',
              },
            },
          ],
          note: { zh: '丙烯、乙烯均用于流化床工艺。', en: 'Both feed fluidised beds.' },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第三节/（二）', level: 'A', how: 'quoted' }],
      note: {
        zh: '此处作导电剂（浆料以NMP为溶剂）；规划中列其用于薄膜和纤维。铁、钴催化剂与提纯用酸碱未列入。',
        en: 'Here as a conductive agent, in NMP paste; the plan lists it for films and fibres. Catalyst and purification chemicals are left out.',
      },
    },
    butadiene: {
      name: { zh: '丁二烯', en: 'Butadiene' },
      aliases: ['1,3-丁二烯'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/naphtha',
          role: 'material',
          claims: [
            { source: 'opalButadiene', at: 'Text: "byproduct in the steam cracking of naphtha and gas oil"', level: 'C', how: 'implied' },
            { source: 'lynchButadiene2001', at: 'Abstract: "mixed C4 stream from the steam cracker"', level: 'B', how: 'implied' },
          ],
        },
      ],
      claims: [
        {
          source: 'lynchButadiene2001',
          at: 'Abstract: "monomer 1,3 butadiene (BD) is a product of the petrochemical industry"',
          level: 'B',
          how: 'implied',
        },
      ],
    },
    'styrene-butadiene-latex': {
      name: { zh: '丁苯胶乳', en: 'Styrene–butadiene latex' },
      aliases: ['丁苯乳胶', 'SBR乳液', 'SBR latex'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'anode-binder', mode: 'all' },
      needs: [
        {
          node: 'high-performance-fibre/styrene',
          role: 'material',
          claims: [
            { source: 'opalButadiene', at: 'Text: "SBR and SB latex"', level: 'C', how: 'implied' },
            { source: 'lynchButadiene2001', at: 'Abstract: "copolymerization of BD and styrene"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'butadiene',
          role: 'material',
          claims: [
            { source: 'opalButadiene', at: 'Text: "ABS, SBR and SB latex"', level: 'C', how: 'implied' },
            { source: 'lynchButadiene2001', at: 'Abstract: "copolymerization of BD and styrene"', level: 'B', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'tobElectrodes', at: '2. Anode material: "binder(SBR)"', level: 'C', how: 'implied' }],
    },
    'chloroacetic-acid': {
      name: { zh: '氯乙酸', en: 'Chloroacetic acid' },
      aliases: ['一氯乙酸', 'monochloroacetic acid', 'MCA'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'organosilicon/chlorine',
          role: 'material',
          claims: [
            { source: 'wo2017135832', at: 'Abstract: "direct chlorination of acetic acid with chlorine"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'organosilicon/methanol',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'chloroacetic acid',
              level: 'D',
              how: 'judged',
              note: { zh: '醋酸由甲醇羰基合成，包含在本节点内。', en: 'Its acetic acid, made by carbonylating methanol, stands inside.' },
            },
          ],
        },
      ],
      claims: [{ source: 'wo2017135832', at: 'Abstract: "producing monochloroacetic acid (MCAA)"', level: 'C', how: 'implied' }],
    },
    'carboxymethyl-cellulose': {
      name: { zh: '羧甲基纤维素钠', en: 'Sodium carboxymethyl cellulose' },
      aliases: ['CMC', 'CMC-Na'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'anode-binder', mode: 'all' },
      needs: [
        {
          node: 'high-performance-fibre/dissolving-pulp',
          role: 'material',
          claims: [{ source: 'cmcMercerization', at: 'Abstract: "pulp is treated with alkali"', level: 'B', how: 'implied' }],
        },
        {
          node: 'organosilicon/caustic-soda',
          role: 'material',
          claims: [
            { source: 'cmcMercerization', at: 'Abstract: "NaOH concentration in the mercerization stage"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'chloroacetic-acid',
          role: 'material',
          claims: [
            {
              source: 'cmcMercerization',
              at: 'Abstract: "monochloro-acetic acid is added to the pulp slurry"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'tobElectrodes', at: '2. Anode material: "thickener(CMC)"', level: 'C', how: 'implied' }],
    },
    'anode-binder': {
      name: { zh: '负极粘结剂', en: 'Anode binder (SBR and CMC)' },
      aliases: ['水性粘结剂'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'auxiliary-material', mode: 'taxonomy' },
      claims: [{ source: 'tobElectrodes', at: '2. Anode material: "thickener(CMC) +binder(SBR)"', level: 'C', how: 'implied' }],
      note: {
        zh: '总目：丁苯胶乳与羧甲基纤维素钠须同时具备；聚丙烯酸类仅部分替代。',
        en: 'A heading: latex and CMC are both needed; polyacrylates replace them in part only.',
      },
    },
    'battery-tab': {
      name: { zh: '极耳', en: 'Battery tab (cell tab lead)' },
      aliases: ['锂电池极耳', '电池极耳', 'tab lead'],
      stage: 'cell-material',
      kind: 'component',
      origin: 'reference',
      variantOf: { node: 'auxiliary-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'light-alloys/aluminium-and-alloys',
          role: 'material',
          claims: [
            {
              source: 'batteryTabNote',
              at: '1. Classification: "aluminum (Al) material for the positive electrode"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '正极用铝带。', en: 'Aluminium strip on the cathode side.' },
        },
        {
          node: 'copper-and-alloys/copper-strip',
          role: 'material',
          claims: [
            { source: 'batteryTabNote', at: '1. Classification: "nickel-plated copper (Ni-Cu) material"', level: 'C', how: 'implied' },
          ],
          note: { zh: '动力电池负极用铜镀镍带。', en: 'Nickel-plated copper strip on the anode side of power cells.' },
        },
        {
          node: 'refined-nickel',
          role: 'auxiliary',
          claims: [
            { source: 'batteryTabNote', at: '1. Classification: "nickel-plated copper (Ni-Cu) material"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'light-alloys/cast-polypropylene-film',
          role: 'auxiliary',
          claims: [
            {
              source: 'tabPolymerFilm',
              at: 'Composition and Properties: "Polypropylene-based polymers are commonly employed"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '极耳胶为改性聚丙烯膜。', en: 'The tab film is modified polypropylene.' },
        },
      ],
      claims: [
        {
          source: 'batteryTabNote',
          at: 'Text: "metal conductor that leads the positive and negative electrodes from the battery cell"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'nickel-plated-steel-strip': {
      name: { zh: '镀镍钢带', en: 'Nickel-plated steel strip for battery cans' },
      aliases: ['预镀镍钢带', '预镀镍钢', 'nickel-plated steel'],
      stage: 'cell-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'auxiliary-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'high-quality-steel/cold-rolled-special-strip',
          role: 'material',
          claims: [{ source: 'nickelSteelBattery', at: 'Text: "top and bottom surface of the steel strip"', level: 'C', how: 'implied' }],
        },
        {
          node: 'refined-nickel',
          role: 'material',
          claims: [{ source: 'nickelSteelBattery', at: 'Text: "depositing a few microns of nickel"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'nickelSteelBattery', at: 'Text: "cylindrical nickel-plated steel cans"', level: 'C', how: 'implied' }],
    },
    // 动力电池
    'cylindrical-steel-case': {
      name: { zh: '圆柱电池钢壳', en: 'Cylindrical steel cell can' },
      aliases: ['电池钢壳', '圆柱钢壳', 'cylindrical can'],
      stage: 'power-battery',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'nickel-plated-steel-strip',
          role: 'material',
          claims: [
            { source: 'nickelSteelBattery', at: 'Text: "transforming the strip in a number of drawing steps"', level: 'C', how: 'implied' },
          ],
        },
      ],
      claims: [
        {
          source: 'nickelSteelBattery',
          at: 'Text: "cylindrical cans and covers that protect the battery interior"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'lithium-ion-cell': {
      name: { zh: '锂离子电芯', en: 'Lithium-ion battery cell' },
      aliases: ['电芯', '锂离子电池', '锂电池', 'lithium-ion battery', 'battery cell'],
      stage: 'power-battery',
      kind: 'component',
      origin: 'reference',
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
          anyOf: ['conductive-carbon-black', 'carbon-nanotube'],
          role: 'auxiliary',
          claims: [
            { source: 'tobElectrodes', at: '1. Cathode material: "conductive agent"', level: 'C', how: 'implied' },
            {
              source: 'orionAcetyleneBlack',
              at: 'Text: "additive in small dosages in the Li-ion battery cathode"',
              level: 'C',
              how: 'implied',
            },
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
          anyOf: ['light-alloys/battery-aluminium-part', 'cylindrical-steel-case', 'light-alloys/aluminium-plastic-film'],
          role: 'component',
          claims: [
            {
              source: 'cylindricalCaseSteel',
              at: 'Text: "aluminum shell or aluminum-plastic film for prismatic batteries"',
              level: 'C',
              how: 'implied',
            },
            { source: 'kimsenPack', at: 'What Is an EV Battery Pack?: "cylindrical, prismatic, or pouch"', level: 'C', how: 'implied' },
            { source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'implied', quote: '新能源动力电池外壳用铝合金带材' },
          ],
          note: {
            zh: '方形电池用铝壳，圆柱电池用钢壳，软包电池用铝塑膜，均有装车。',
            en: 'Prismatic cells have an aluminium can, cylindrical ones a steel can, pouch cells laminated film; all are on the road.',
          },
        },
        {
          node: 'battery-tab',
          role: 'component',
          essential: false,
          claims: [
            {
              source: 'batteryTabNote',
              at: 'Text: "metal conductor that leads the positive and negative electrodes from the battery cell"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '软包和圆柱电芯用极耳；方形电芯由箔材模切成极耳。',
            en: 'Pouch and cylindrical cells have tabs; in prismatic ones they are cut from the foil.',
          },
        },
      ],
      claims: [{ source: 'gvcdtlabBatteries', at: 'Text: "A battery cell contains two electrodes"', level: 'C', how: 'implied' }],
      note: {
        zh: '磷酸铁锂电芯与三元电芯只是正极不同。涂布、卷绕、化成等设备未列入。',
        en: 'Iron-phosphate and ternary cells differ in the cathode only. Coaters, winders and formation equipment are left out.',
      },
    },
    'battery-management-system': {
      name: { zh: '电池管理系统', en: 'Battery management system (BMS)' },
      aliases: ['BMS'],
      stage: 'power-battery',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'electronic-information/integrated-circuit',
          role: 'component',
          claims: [
            { source: 'kimsenPack', at: 'What Is an EV Battery Pack?: "Battery Management System (BMS)"', level: 'C', how: 'implied' },
          ],
          note: { zh: '模拟前端采样芯片与微控制器。', en: 'Analogue front ends and a microcontroller.' },
        },
        {
          node: 'electronic-information/printed-circuit-board',
          role: 'component',
          claims: [
            { source: 'kimsenPack', at: 'What Is an EV Battery Pack?: "Battery Management System (BMS)"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'electronic-information/electronic-component',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'BMS',
              level: 'D',
              how: 'judged',
              note: {
                zh: '采样、均衡与隔离电路用电阻、电容和变压器。',
                en: 'Sensing, balancing and isolation circuits use resistors, capacitors and transformers.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'kimsenPack', at: 'What Is an EV Battery Pack?: "Battery Management System (BMS)"', level: 'C', how: 'implied' }],
    },
    'battery-cold-plate': {
      name: { zh: '电池液冷板', en: 'Battery cold plate' },
      aliases: ['水冷板', '液冷板', 'battery cooling plate'],
      stage: 'power-battery',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'light-alloys/aluminium-sheet',
          role: 'material',
          claims: [
            {
              source: 'batteryWaterCoolingPlate',
              at: 'Text: "contact between the electronic components and the surface of the plate aluminum device"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'aluminiumBrazingAutomotive',
              at: 'Text: "aluminium alloy (Al-Si)" … "clad on a core alloy"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '冲压钎焊板；口琴管式用挤压型材。', en: 'Stamped and brazed sheet; harmonica tubes are extruded.' },
        },
      ],
      claims: [{ source: 'batteryWaterCoolingPlate', at: 'Text: "which is the water-cooled plate"', level: 'C', how: 'implied' }],
    },
    'high-voltage-contactor': {
      name: { zh: '高压直流继电器', en: 'High-voltage DC contactor' },
      aliases: ['高压直流接触器', '高压继电器', 'DC contactor'],
      stage: 'power-battery',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'copper-and-alloys/enamelled-wire',
          role: 'component',
          claims: [{ source: 'dcContactorGuide', at: 'Structural Example: "made by winding insulated wire"', level: 'C', how: 'implied' }],
        },
        {
          node: 'copper-and-alloys/electrolytic-copper',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'contactor',
              level: 'D',
              how: 'judged',
              note: { zh: '静触头与动触桥为铜。', en: 'Terminals and moving bridge are copper.' },
            },
          ],
        },
        {
          node: 'high-quality-steel/pure-iron',
          role: 'material',
          claims: [
            { source: 'dcContactorGuide', at: 'Structural Example: "armature" … "soft magnetic material"', level: 'C', how: 'implied' },
          ],
          note: { zh: '铁芯、衔铁与轭铁为电工纯铁。', en: 'Core, armature and yoke are soft iron.' },
        },
        {
          node: 'rare-earth-magnets/rare-earth-permanent-magnet',
          role: 'component',
          essential: false,
          claims: [
            {
              source: 'dcContactorDesign',
              at: 'Magnetic Arc Blow-Out Feature: "Permanent magnets inside the arc chamber"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '吹弧磁体也可用铁氧体。', en: 'Ferrite can blow the arc too.' },
        },
      ],
      claims: [
        { source: 'dcContactorGuide', at: 'Text: "high voltage DC relays"', level: 'C', how: 'implied' },
        { source: 'batteryPackHvSystem', at: 'HV schematic: "Busbars, Contactors, Fuses"', level: 'C', how: 'implied' },
      ],
    },
    'power-battery': {
      name: { zh: '动力电池', en: 'Power battery (lithium-ion traction battery)' },
      aliases: ['动力蓄电池', '锂离子动力电池', 'traction battery'],
      stage: 'power-battery',
      kind: 'component',
      origin: 'printed',
      needs: [
        {
          node: 'lithium-ion-cell',
          role: 'component',
          claims: [
            { source: 'kimsenPack', at: 'What Is an EV Battery Pack?: "cylindrical, prismatic, or pouch"', level: 'C', how: 'implied' },
            {
              source: 'plan',
              at: '专栏2/新能源汽车材料产业链',
              level: 'A',
              how: 'implied',
              quote: '正/负极材料、电解液、辅助材料—动力电池',
            },
          ],
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
          note: {
            zh: '电池包壳体采用铝挤压型材、铝铸件或冲压钢板。',
            en: 'Pack housings are extruded or cast aluminium, or pressed steel.',
          },
        },
        {
          node: 'battery-management-system',
          role: 'component',
          claims: [
            { source: 'kimsenPack', at: 'What Is an EV Battery Pack?: "Battery Management System (BMS)"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'battery-cold-plate',
          role: 'component',
          claims: [
            { source: 'batteryWaterCoolingPlate', at: 'Text: "liquid cooling" … "mainstream cooling method"', level: 'C', how: 'implied' },
          ],
          note: { zh: '风冷电池包仅见于微型车。', en: 'Air-cooled packs remain in micro cars only.' },
        },
        {
          node: 'high-voltage-contactor',
          role: 'component',
          claims: [{ source: 'batteryPackHvSystem', at: 'HV schematic: "Busbars, Contactors, Fuses"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['copper-and-alloys/copper-busbar', 'light-alloys/aluminium-sheet'],
          role: 'component',
          claims: [
            { source: 'batteryPackHvSystem', at: 'HV schematic: "Busbars, Contactors, Fuses"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'battery busbar',
              level: 'D',
              how: 'judged',
              note: {
                zh: '电芯间多用铝巴，包内主回路用铜排。',
                en: 'Cells are joined by aluminium bars, the main circuit runs on copper.',
              },
            },
          ],
          note: { zh: '铝、铜汇流排均在用。', en: 'Aluminium and copper bars are both in use.' },
        },
        {
          node: 'copper-and-alloys/wiring-harness',
          role: 'component',
          claims: [{ source: 'batteryPackHvSystem', at: 'HV schematic: "Connectors, and wiring harnesses"', level: 'C', how: 'implied' }],
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
        zh: '指电池包，电芯单列。钠离子电池未列入；镍氢电池见稀土永磁材料产业链，燃料电池为单独节点。',
        en: 'The pack; the cell is a node of its own. Sodium-ion is left out; nickel–metal hydride stands in the rare-earth chain, the fuel cell beside it.',
      },
    },
    // 燃料电池
    'perfluorosulphonic-acid-resin': {
      name: { zh: '全氟磺酸树脂', en: 'Perfluorosulphonic acid resin' },
      aliases: ['PFSA', '全氟磺酸离子交换树脂', 'Nafion'],
      stage: 'power-battery',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'hydrofluoric-acid',
          role: 'material',
          claims: [
            { source: 'permapureNafion', at: 'Text: "copolymer of perfluoro" … "and tetrafluoroethylene"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: '全氟磺酸树脂的氟',
              level: 'D',
              how: 'judged',
              note: {
                zh: '四氟乙烯与全氟乙烯基醚均由氢氟酸制得，包含在本节点内。',
                en: 'Tetrafluoroethylene and the vinyl ether both come of hydrofluoric acid and stand inside.',
              },
            },
          ],
        },
        {
          node: 'organosilicon/methyl-chloride',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '四氟乙烯',
              level: 'D',
              how: 'judged',
              note: {
                zh: '四氟乙烯由一氯甲烷制得的氯仿经二氟一氯甲烷裂解。',
                en: 'Tetrafluoroethylene is cracked from R22, made of chloroform and so of methyl chloride.',
              },
            },
          ],
        },
        {
          node: 'copper-and-alloys/sulphuric-acid',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '磺酰基',
              level: 'D',
              how: 'judged',
              note: { zh: '磺酰氟基由三氧化硫引入。', en: 'Sulphur trioxide brings in the sulphonyl group.' },
            },
          ],
        },
      ],
      claims: [{ source: 'permapureNafion', at: 'Text: "side chain terminates in a sulfonic acid"', level: 'C', how: 'implied' }],
    },
    'proton-exchange-membrane': {
      name: { zh: '质子交换膜', en: 'Proton-exchange membrane' },
      aliases: ['PEM', 'polymer electrolyte membrane'],
      stage: 'power-battery',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'perfluorosulphonic-acid-resin',
          role: 'material',
          claims: [{ source: 'permapureNafion', at: 'Text: "Nafion™ functions as an ion exchange resin"', level: 'C', how: 'implied' }],
        },
        {
          node: 'electronic-information/polytetrafluoroethylene',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: '增强膜',
              level: 'D',
              how: 'judged',
              note: {
                zh: '薄膜以膨体聚四氟乙烯增强，均质膜可不用。',
                en: 'Thin membranes are reinforced with expanded PTFE; homogeneous ones do without.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'doePartsFuelCell', at: 'Polymer Electrolyte Membrane: "proton exchange membrane"', level: 'B', how: 'implied' }],
    },
    'fuel-cell-catalyst': {
      name: { zh: '燃料电池铂碳催化剂', en: 'Platinum-on-carbon fuel-cell catalyst' },
      aliases: ['铂碳催化剂', 'Pt/C', 'Pt/C catalyst'],
      stage: 'power-battery',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/platinum',
          role: 'material',
          claims: [
            { source: 'doePartsFuelCell', at: 'Catalyst Layers: "nanometer-sized particles of platinum"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'cemented-carbide/carbon-black',
          role: 'material',
          claims: [
            { source: 'doePartsFuelCell', at: 'Catalyst Layers: "high-surface-area carbon support"', level: 'B', how: 'implied' },
            { source: 'novikovaCarbonSupport2018', at: 'Abstract: "carbon black Vulcan XC-72"', level: 'B', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'doePartsFuelCell', at: 'Catalyst Layers: "supported platinum catalyst"', level: 'B', how: 'implied' }],
    },
    'gas-diffusion-layer': {
      name: { zh: '气体扩散层', en: 'Gas diffusion layer (carbon paper)' },
      aliases: ['碳纸', 'GDL', 'carbon paper'],
      stage: 'power-battery',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/carbon-fibre',
          role: 'material',
          claims: [
            {
              source: 'jayakumarDiffusionLayer2017',
              at: 'Abstract: "carbon-based substrate"; Keywords: "carbon paper"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'electronic-information/phenolic-resin',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'carbon paper',
              level: 'D',
              how: 'judged',
              note: {
                zh: '碳纤维原纸浸渍酚醛树脂后碳化、石墨化。',
                en: 'Chopped-fibre paper is impregnated with phenolic resin, carbonised and graphitised.',
              },
            },
          ],
        },
        {
          node: 'electronic-information/polytetrafluoroethylene',
          role: 'auxiliary',
          claims: [
            { source: 'diffusionLayerCompression', at: 'Abstract: "lose up to 40% of the PTFE material"', level: 'B', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'doePartsFuelCell', at: 'Text: "gas diffusion layers (GDLs)"', level: 'B', how: 'implied' }],
    },
    'membrane-electrode-assembly': {
      name: { zh: '膜电极', en: 'Membrane electrode assembly' },
      aliases: ['膜电极组件', 'MEA', 'CCM'],
      stage: 'power-battery',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'proton-exchange-membrane',
          role: 'material',
          claims: [
            {
              source: 'doePartsFuelCell',
              at: 'Text: "membrane, the catalyst layers, and gas diffusion layers"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'fuel-cell-catalyst',
          role: 'material',
          claims: [
            {
              source: 'doePartsFuelCell',
              at: 'Text: "membrane, the catalyst layers, and gas diffusion layers"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'perfluorosulphonic-acid-resin',
          role: 'auxiliary',
          claims: [
            {
              source: 'doePartsFuelCell',
              at: 'Catalyst Layers: "mixed with an ion-conducting polymer (ionomer)"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'gas-diffusion-layer',
          role: 'material',
          claims: [
            {
              source: 'doePartsFuelCell',
              at: 'Text: "membrane, the catalyst layers, and gas diffusion layers"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'doePartsFuelCell',
          at: 'Text: "heart of a PEM fuel cell is the membrane electrode assembly"',
          level: 'B',
          how: 'implied',
        },
      ],
    },
    'bipolar-plate': {
      name: { zh: '双极板', en: 'Bipolar plate' },
      aliases: ['燃料电池双极板', '石墨双极板', '金属双极板'],
      stage: 'power-battery',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          anyOf: ['natural-graphite', 'cemented-carbide/titanium'],
          role: 'material',
          claims: [
            { source: 'us10418645', at: 'Background: "graphite, metals and polymeric composites"', level: 'C', how: 'implied' },
            { source: 'tongjiBipolarPlate2024', at: 'Abstract: "graphite, multiwalled carbon nanotubes"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '石墨（膨胀石墨、复合）板与金属板均已装车；金属板也用不锈钢，数据集中无此节点。',
            en: 'Graphite and metal plates are both on the road; metal plates are also stainless steel, which has no node.',
          },
        },
      ],
      claims: [
        {
          source: 'doePartsFuelCell',
          at: 'Text: "bipolar plates, which are used to assemble individual PEM fuel cells into a fuel cell stack"',
          level: 'B',
          how: 'implied',
        },
      ],
      note: {
        zh: '石墨复合板的树脂与金属板的碳、金涂层未列入。',
        en: 'Resin of composite plates and the coating of metal ones are left out.',
      },
    },
    'fuel-cell': {
      name: { zh: '燃料电池', en: 'Fuel cell (PEM stack)' },
      aliases: ['质子交换膜燃料电池', '氢燃料电池', '燃料电池电堆', 'PEMFC', 'fuel cell stack'],
      stage: 'power-battery',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          node: 'membrane-electrode-assembly',
          role: 'component',
          claims: [{ source: 'doePartsFuelCell', at: 'Text: "incorporate an MEA into a fuel cell"', level: 'B', how: 'implied' }],
        },
        {
          node: 'bipolar-plate',
          role: 'component',
          claims: [{ source: 'doePartsFuelCell', at: 'Text: "bipolar plates"', level: 'B', how: 'implied' }],
        },
        {
          node: 'organosilicon/silicone-rubber',
          role: 'component',
          claims: [
            { source: 'doePartsFuelCell', at: 'Text: "gaskets, which provide a seal around the MEA"', level: 'B', how: 'implied' },
            { source: 'diffusionLayerCompression', at: 'Abstract: "silicone sealing gaskets"', level: 'B', how: 'implied' },
          ],
          note: { zh: '也用氟橡胶和三元乙丙橡胶密封。', en: 'Fluoroelastomer and EPDM gaskets are used too.' },
        },
        {
          node: 'photovoltaics/hydrogen',
          role: 'energy',
          claims: [
            {
              source: 'afdcFuelCellCar',
              at: 'Text: "produce electricity using a fuel cell powered by hydrogen"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted', quote: '推动燃料电池产业发展' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted' },
        {
          source: 'doePartsFuelCell',
          at: 'Text: "current focus of research for fuel cell vehicle applications"',
          level: 'B',
          how: 'implied',
        },
      ],
      note: {
        zh: '规划未指明类型，按车用质子交换膜燃料电池理解；空压机、增湿器和氢循环泵未列入。',
        en: 'The plan names no type; read as the PEM stack of vehicles. Compressor, humidifier and hydrogen pump are left out.',
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
          anyOf: ['light-alloys/primary-aluminium', 'copper-and-alloys/copper-rotor'],
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
    'on-board-charger': {
      name: { zh: '车载充电机', en: 'On-board charger with DC/DC converter' },
      aliases: ['车载充电器', 'OBC', '车载DC/DC', 'onboard charger'],
      stage: 'new-energy-vehicle',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'electronic-information/power-semiconductor',
          role: 'component',
          claims: [
            { source: 'diniOnBoardCharging2025', at: 'Abstract: "wide-bandgap-based switching devices"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'electronic-information/integrated-circuit',
          role: 'component',
          claims: [{ source: 'onBoardChargerIcs', at: 'Text: "concrete IC choices and BOM fields"', level: 'C', how: 'implied' }],
        },
        {
          node: 'electronic-information/soft-magnetic-core',
          role: 'component',
          claims: [
            { source: 'diniOnBoardCharging2025', at: 'Abstract: "transformer modeling and optimization"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'electronic-information/electronic-component',
          role: 'component',
          claims: [{ source: 'onBoardChargerGuide', at: 'Component table: "EMI Filter"', level: 'C', how: 'implied' }],
        },
        {
          node: 'electronic-information/printed-circuit-board',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'on-board charger',
              level: 'D',
              how: 'judged',
              note: { zh: '功率板与控制板承载电子元器件。', en: 'Power and control boards carry the electronics.' },
            },
          ],
        },
        {
          node: 'light-alloys/aluminium-casting',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'on-board charger',
              level: 'D',
              how: 'judged',
              note: { zh: '带水道的壳体为压铸铝。', en: 'The water-cooled housing is die-cast aluminium.' },
            },
          ],
        },
      ],
      claims: [{ source: 'afdcElectricCar', at: 'Key Components: "Onboard charger" and "DC/DC converter"', level: 'B', how: 'implied' }],
      note: { zh: '高、低压直流变换器与其集成，未单列。', en: 'The DC/DC converter to low voltage is built into the same unit.' },
    },
    'thermal-management-system': {
      name: { zh: '整车热管理系统', en: 'Vehicle thermal-management system' },
      aliases: ['热管理系统', '汽车热管理', 'thermal management'],
      stage: 'new-energy-vehicle',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'light-alloys/aluminium-sheet',
          role: 'component',
          claims: [
            {
              source: 'aluminiumBrazingAutomotive',
              at: 'Text: "radiators, condensers, evaporators and heater cores"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '冷凝器、蒸发器和散热器均为钎焊铝换热器。', en: 'Condenser, evaporator and radiator are brazed aluminium.' },
        },
        {
          node: 'rare-earth-magnets/permanent-magnet-motor',
          role: 'component',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: '电动压缩机',
              level: 'D',
              how: 'judged',
              note: {
                zh: '电动压缩机和电子水泵由永磁无刷电机驱动，也可用铁氧体电机。',
                en: 'Compressor and pumps are driven by permanent-magnet motors, of which ferrite ones will do.',
              },
            },
          ],
        },
        {
          node: 'electronic-information/integrated-circuit',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: '热管理控制器',
              level: 'D',
              how: 'judged',
              note: {
                zh: '压缩机驱动器与阀、泵控制器以集成电路为核心。',
                en: 'Compressor drive and valve and pump controllers are built on integrated circuits.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'afdcElectricCar', at: 'Key Components: "Thermal system (cooling)"', level: 'B', how: 'implied' }],
      note: { zh: '制冷剂、冷却液和橡胶管未列入。', en: 'Refrigerant, coolant and hoses are left out.' },
    },
    'vehicle-body': {
      name: { zh: '车身', en: 'Vehicle body' },
      aliases: ['白车身'],
      stage: 'new-energy-vehicle',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          anyOf: ['high-quality-steel/automotive-steel', 'light-alloys/automotive-aluminium-sheet'],
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
    'natural-rubber': {
      name: { zh: '天然橡胶', en: 'Natural rubber' },
      aliases: ['NR', '标准胶'],
      stage: 'new-energy-vehicle',
      kind: 'resource',
      origin: 'reference',
      claims: [{ source: 'tyreThirteenMaterials', at: 'Text: "Natural Rubber - Obtained by refining latex"', level: 'C', how: 'implied' }],
      note: { zh: '产于橡胶树，江西不产，全部外购。', en: 'From rubber trees; grown in the tropics only.' },
    },
    'styrene-butadiene-rubber': {
      name: { zh: '丁苯橡胶', en: 'Styrene–butadiene rubber' },
      aliases: ['SBR', '丁苯胶'],
      stage: 'new-energy-vehicle',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/styrene',
          role: 'material',
          claims: [{ source: 'lynchButadiene2001', at: 'Abstract: "copolymerization of BD and styrene"', level: 'B', how: 'implied' }],
        },
        {
          node: 'butadiene',
          role: 'material',
          claims: [{ source: 'lynchButadiene2001', at: 'Abstract: "copolymerization of BD and styrene"', level: 'B', how: 'implied' }],
        },
      ],
      claims: [
        { source: 'tyreThirteenMaterials', at: 'Text: "butadiene rubber and styrene-butadiene rubber"', level: 'C', how: 'implied' },
      ],
    },
    'steel-cord': {
      name: { zh: '钢帘线', en: 'Steel tyre cord' },
      aliases: ['轮胎钢帘线', '胎圈钢丝', 'tire cord'],
      stage: 'new-energy-vehicle',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-quality-steel/steel-wire-rod',
          role: 'material',
          claims: [
            { source: 'tyreCordWire', at: 'Text: "silicon-killed, hot-rolled, Stelmore-cooled steel rod"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'copper-and-alloys/electrolytic-copper',
          role: 'auxiliary',
          claims: [{ source: 'polyakovaTyreCord2021', at: 'Definition: "either brass-plated or bronzed"', level: 'B', how: 'implied' }],
        },
        {
          node: 'copper-and-alloys/zinc',
          role: 'auxiliary',
          claims: [{ source: 'tyreCordWire', at: 'Text: "electrolytic brass-coated"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'tyreCordWire', at: 'Text: "Wire used for tire reinforcement"', level: 'C', how: 'implied' }],
    },
    tyre: {
      name: { zh: '轮胎', en: 'Tyre' },
      aliases: ['汽车轮胎', '子午线轮胎', 'tire'],
      stage: 'new-energy-vehicle',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'natural-rubber',
          role: 'material',
          claims: [{ source: 'tyreRubberSpecification', at: 'Table: "Elastomers (NR, SBR, BR)"', level: 'C', how: 'implied' }],
        },
        {
          node: 'styrene-butadiene-rubber',
          role: 'material',
          claims: [{ source: 'tyreRubberSpecification', at: 'Table: "Elastomers (NR, SBR, BR)"', level: 'C', how: 'implied' }],
        },
        {
          node: 'cemented-carbide/carbon-black',
          role: 'material',
          claims: [{ source: 'tyreRubberSpecification', at: 'Table: "Carbon Black 20-25%"', level: 'C', how: 'implied' }],
        },
        {
          node: 'steel-cord',
          role: 'material',
          claims: [
            { source: 'polyakovaTyreCord2021', at: 'Definition: "tire tread is reinforced with steel wire"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'copper-and-alloys/sulphur',
          role: 'auxiliary',
          claims: [{ source: 'tyreRawMaterialNote', at: 'Basic raw materials: "steel wire, ply, sulfur"', level: 'C', how: 'implied' }],
        },
        {
          node: 'copper-and-alloys/zinc',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: '轮胎氧化锌',
              level: 'D',
              how: 'judged',
              note: { zh: '硫化活性剂氧化锌以锌代表。', en: 'Zinc stands for the oxide that activates the cure.' },
            },
          ],
        },
        {
          node: 'organosilicon/precipitated-silica',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'tyreThirteenMaterials',
              at: 'Text: "Silica - Silicon dioxide is used to deliver better fuel efficiency"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'organosilicon/sulphur-silane',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: '绿色轮胎',
              level: 'D',
              how: 'judged',
              note: { zh: '白炭黑补强胎面须加含硫硅烷。', en: 'Silica treads need a sulphur silane.' },
            },
          ],
        },
      ],
      claims: [{ source: 'tyreRawMaterialNote', at: 'The importance of tires: "only point of contact"', level: 'C', how: 'implied' }],
      note: {
        zh: '顺丁橡胶、卤化丁基橡胶、纤维帘线和橡胶助剂未列入。',
        en: 'Butadiene and halobutyl rubber, textile cord and rubber chemicals are left out.',
      },
    },
    'brake-system': {
      name: { zh: '制动系统', en: 'Brake system' },
      aliases: ['制动器', '刹车盘', '刹车片', 'brake'],
      stage: 'new-energy-vehicle',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          anyOf: ['high-quality-steel/hot-metal', 'high-quality-steel/steel-scrap'],
          role: 'material',
          claims: [{ source: 'brakeRotorMaterial', at: 'Text: "Chemical composition G3000 grey iron"', level: 'C', how: 'implied' }],
          note: {
            zh: '制动盘为灰铸铁，炉料为生铁、废钢（加增碳剂）或两者混用。',
            en: 'Discs are grey iron, melted from pig iron, from scrap with carburiser, or from both.',
          },
        },
        {
          node: 'electronic-information/phenolic-resin',
          role: 'auxiliary',
          claims: [
            { source: 'brakePadNote', at: 'Text: "phenol formaldehyde resin is mostly used as a connection"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'high-quality-steel/automotive-steel',
          role: 'material',
          claims: [{ source: 'brakePadNote', at: 'Text: "Brake pads consist of steel plates on the back"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'brakePadNote', at: 'Text: "disc brake system which is used in automobile"', level: 'C', how: 'implied' }],
      note: { zh: '卡钳、助力器与摩擦填料未列入。', en: 'Caliper, booster and friction fillers are left out.' },
    },
    'reduction-gear': {
      name: { zh: '减速器', en: 'Reduction gear (single-speed)' },
      aliases: ['电驱减速器', '减速箱', 'e-axle gearbox'],
      stage: 'new-energy-vehicle',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'high-quality-steel/structural-alloy-steel',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '减速器齿轮',
              level: 'D',
              how: 'judged',
              note: { zh: '齿轮与轴由渗碳齿轮钢锻造。', en: 'Gears and shafts are forged of case-hardening steel.' },
            },
          ],
        },
        {
          node: 'high-quality-steel/bearing',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: '减速器轴承',
              level: 'D',
              how: 'judged',
              note: { zh: '齿轮轴由滚动轴承支承。', en: 'The shafts run in rolling bearings.' },
            },
          ],
        },
        {
          node: 'light-alloys/aluminium-casting',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: '减速器壳体',
              level: 'D',
              how: 'judged',
              note: { zh: '壳体为压铸铝。', en: 'The housing is die-cast aluminium.' },
            },
          ],
        },
      ],
      claims: [
        { source: 'afdcFuelCellCar', at: 'Key Components: "this motor drives the vehicle"', level: 'B', how: 'implied' },
        {
          source: 'editors',
          at: '减速器',
          level: 'D',
          how: 'judged',
          note: { zh: '驱动电机转速高，须经减速器传至车轮。', en: 'The motor turns too fast for the wheels and needs a reduction.' },
        },
      ],
    },
    'vehicle-chassis': {
      name: { zh: '底盘', en: 'Chassis (suspension, wheels, tyres, brakes)' },
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
              note: { zh: '轮毂由滚动轴承支承。', en: 'Wheel hubs run in rolling bearings.' },
            },
          ],
        },
        {
          anyOf: ['light-alloys/cast-aluminium-wheel', 'high-quality-steel/automotive-steel'],
          role: 'material',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'implied', quote: '再生铝生产铸造轮毂' }],
          note: { zh: '车轮为铸铝轮或冲压钢轮。', en: 'Wheels are cast aluminium or pressed steel.' },
        },
        {
          node: 'tyre',
          role: 'component',
          claims: [{ source: 'tyreRawMaterialNote', at: 'The importance of tires: "only point of contact"', level: 'C', how: 'implied' }],
        },
        {
          node: 'brake-system',
          role: 'component',
          claims: [{ source: 'brakePadNote', at: 'Text: "disc brake system which is used in automobile"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'vehicle chassis',
          level: 'D',
          how: 'judged',
          note: {
            zh: '弹簧、轴承、车轮、轮胎和制动器承载车辆。',
            en: 'Springs, bearings, wheels, tyres and brakes carry the vehicle.',
          },
        },
      ],
      note: { zh: '转向系统和减振器油液未列入。', en: 'Steering and damper fluids are left out.' },
    },
    'polyvinyl-butyral': {
      name: { zh: '聚乙烯醇缩丁醛', en: 'Polyvinyl butyral' },
      aliases: ['PVB', 'PVB膜', 'PVB胶片'],
      stage: 'new-energy-vehicle',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'photovoltaics/vinyl-acetate',
          role: 'material',
          claims: [
            {
              source: 'vinylAcetalPolymers',
              at: 'Introduction: "hydrolyzing poly(vinyl acetate)"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'high-performance-fibre/propylene',
          role: 'material',
          claims: [
            { source: 'vinylAcetalPolymers', at: 'Introduction: "from butyraldehyde"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: '丁醛',
              level: 'D',
              how: 'judged',
              note: { zh: '丁醛由丙烯羰基合成。', en: 'Butyraldehyde is made from propylene by the oxo process.' },
            },
          ],
        },
      ],
      claims: [
        { source: 'vinylAcetalPolymers', at: 'Introduction: "superior" … "for laminated safety glass"', level: 'C', how: 'implied' },
      ],
      note: { zh: '聚乙烯醇与增塑剂包含在本节点内。', en: 'Polyvinyl alcohol and plasticiser stand inside.' },
    },
    'automotive-glass': {
      name: { zh: '汽车玻璃', en: 'Automotive glass' },
      aliases: ['夹层玻璃', '汽车风挡玻璃', '钢化玻璃', 'windshield'],
      stage: 'new-energy-vehicle',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/quartz-sand',
          role: 'material',
          claims: [{ source: 'carGlassMadeOf', at: 'Text: "silica sand, soda ash, dolomite"', level: 'C', how: 'implied' }],
        },
        {
          node: 'organosilicon/soda-ash',
          role: 'material',
          claims: [{ source: 'carGlassMadeOf', at: 'Text: "silica sand, soda ash, dolomite"', level: 'C', how: 'implied' }],
        },
        {
          node: 'light-alloys/dolomite',
          role: 'material',
          claims: [{ source: 'carGlassMadeOf', at: 'Text: "silica sand, soda ash, dolomite"', level: 'C', how: 'implied' }],
        },
        {
          node: 'high-quality-steel/limestone',
          role: 'material',
          claims: [{ source: 'carGlassMadeOf', at: 'Text: "waste glass, limestone"', level: 'C', how: 'implied' }],
        },
        {
          node: 'electronic-information/tin',
          role: 'auxiliary',
          claims: [{ source: 'carGlassMadeOf', at: 'Text: "floated on a bed of molten tin"', level: 'C', how: 'implied' }],
        },
        {
          node: 'polyvinyl-butyral',
          role: 'material',
          claims: [{ source: 'carGlassMadeOf', at: 'Text: "layer of polyvinyl butyral (PVB)"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [
        { source: 'carGlassMadeOf', at: 'Text: "windshields of cars are made of a specialized form of glass"', level: 'C', how: 'implied' },
      ],
      note: {
        zh: '浮法玻璃原片包含在本节点内；侧窗用钢化玻璃，不用PVB。',
        en: 'The float glass stands inside; side windows are tempered, without PVB.',
      },
    },
    'vehicle-trim': {
      name: { zh: '汽车内外饰件', en: 'Vehicle trim (plastic parts)' },
      aliases: ['内外饰', '汽车塑料件', '保险杠', 'plastic trim'],
      stage: 'new-energy-vehicle',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'light-alloys/polypropylene',
          role: 'material',
          claims: [
            { source: 'automotivePlasticsShare', at: 'Text: "Polypropylene – at 37% – is the most popular"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'high-performance-fibre/thermoplastic-glass-composite',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: '汽车半结构件',
              level: 'D',
              how: 'judged',
              note: {
                zh: '门板骨架、前端框架等用玻纤增强聚丙烯。',
                en: 'Door carriers and front-end frames are glass-reinforced polypropylene.',
              },
            },
          ],
        },
      ],
      claims: [
        { source: 'automotivePlasticsShare', at: 'Text: "bumpers, seats, upholstery products, dashboards"', level: 'C', how: 'implied' },
      ],
      note: { zh: '聚氨酯、聚氯乙烯、ABS和织物未列入。', en: 'Polyurethane, PVC, ABS and textiles are left out.' },
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
              note: { zh: '道路车辆须有弹簧、车轮、轮胎和制动器。', en: 'A road vehicle needs springs, wheels, tyres and brakes.' },
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
        {
          node: 'on-board-charger',
          role: 'component',
          claims: [{ source: 'afdcElectricCar', at: 'Key Components: "Onboard charger"', level: 'B', how: 'implied' }],
        },
        {
          node: 'thermal-management-system',
          role: 'component',
          claims: [{ source: 'afdcElectricCar', at: 'Key Components: "Thermal system (cooling)"', level: 'B', how: 'implied' }],
        },
        {
          node: 'reduction-gear',
          role: 'component',
          claims: [
            { source: 'afdcElectricCar', at: 'Key Components: "this motor drives the vehicle"', level: 'B', how: 'implied' },
            {
              source: 'editors',
              at: '减速器',
              level: 'D',
              how: 'judged',
              note: { zh: '电动车无变速器，仍须减速器和差速器。', en: 'No gearbox, but a reduction gear and differential.' },
            },
          ],
        },
        {
          node: 'automotive-glass',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'new energy vehicle',
              level: 'D',
              how: 'judged',
              note: { zh: '乘用车须有风挡与车窗玻璃。', en: 'A car needs windscreen and windows.' },
            },
          ],
        },
        {
          node: 'vehicle-trim',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'new energy vehicle',
              level: 'D',
              how: 'judged',
              note: { zh: '保险杠、仪表板和内饰为塑料件。', en: 'Bumpers, dashboard and interior are plastic.' },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted', quote: '电动汽车完备产业链' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted', quote: '电动汽车完备产业链' },
        { source: 'plan', at: '专栏2/新能源汽车材料产业链', level: 'A', how: 'quoted' },
      ],
      note: {
        zh: '插电式混合动力车另有发动机，未列入；燃料电池汽车为其分类变体。纯电动汽车不用尾气净化催化剂。转向、座椅、涂料和低压蓄电池未列入。',
        en: 'Plug-in hybrids add an engine and are left out; the fuel-cell car is a kind of it. Exhaust catalyst has no place on a battery car. Steering, seats, paint and the 12 V battery are left out.',
      },
    },
    'fuel-cell-vehicle': {
      name: { zh: '燃料电池汽车', en: 'Fuel-cell vehicle' },
      aliases: ['氢燃料电池汽车', 'FCEV', 'fuel cell electric vehicle'],
      stage: 'new-energy-vehicle',
      kind: 'product',
      origin: 'reference',
      variantOf: { node: 'new-energy-vehicle', mode: 'taxonomy' },
      needs: [
        {
          node: 'fuel-cell',
          role: 'component',
          claims: [{ source: 'afdcFuelCellCar', at: 'Key Components: "Fuel cell stack"', level: 'B', how: 'implied' }],
        },
        {
          node: 'high-performance-fibre/composite-pressure-vessel',
          role: 'component',
          claims: [{ source: 'afdcFuelCellCar', at: 'Key Components: "Fuel tank (hydrogen)"', level: 'B', how: 'implied' }],
        },
        {
          node: 'photovoltaics/hydrogen',
          role: 'energy',
          claims: [{ source: 'afdcFuelCellCar', at: 'Text: "fuel cell powered by hydrogen"', level: 'B', how: 'implied' }],
        },
        {
          node: 'power-battery',
          role: 'component',
          claims: [
            {
              source: 'afdcFuelCellCar',
              at: 'Key Components: "Battery pack: This battery stores energy generated from regenerative braking"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          anyOf: ['rare-earth-magnets/permanent-magnet-motor', 'induction-motor'],
          role: 'component',
          claims: [{ source: 'afdcFuelCellCar', at: 'Key Components: "Electric traction motor"', level: 'B', how: 'implied' }],
          note: { zh: '与纯电动汽车相同。', en: 'As in a battery car.' },
        },
        {
          node: 'motor-controller',
          role: 'component',
          claims: [{ source: 'afdcFuelCellCar', at: 'Key Components: "Power electronics controller"', level: 'B', how: 'implied' }],
        },
        {
          node: 'thermal-management-system',
          role: 'component',
          claims: [{ source: 'afdcFuelCellCar', at: 'Key Components: "Thermal system (cooling)"', level: 'B', how: 'implied' }],
        },
        {
          node: 'vehicle-body',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'fuel-cell vehicle',
              level: 'D',
              how: 'judged',
              note: { zh: '与纯电动汽车共用车身。', en: 'Shares the body of a battery car.' },
            },
          ],
        },
        {
          node: 'vehicle-chassis',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'fuel-cell vehicle',
              level: 'D',
              how: 'judged',
              note: { zh: '与纯电动汽车共用底盘。', en: 'Shares the chassis of a battery car.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'afdcFuelCellCar',
          at: 'Text: "fuel cell electric vehicles (FCEVs) use electricity to power an electric motor"',
          level: 'B',
          how: 'implied',
        },
      ],
    },
  },
});
