import { defineChain } from '../../src/model/define-chain.ts';
import { activeMatrixLedPatent } from '../sources/active-matrix-led-patent.ts';
import { algainpGrowth } from '../sources/algainp-growth.ts';
import { aluminiumGalliumIndiumPhosphide } from '../sources/aluminium-gallium-indium-phosphide.ts';
import { aluminiumNitrideMechanism } from '../sources/aluminium-nitride-mechanism.ts';
import { aluminiumNitrideRoutes } from '../sources/aluminium-nitride-routes.ts';
import { ammoniaMethodology } from '../sources/ammonia-methodology.ts';
import { anodeSlimeReview } from '../sources/anode-slime-review.ts';
import { automotiveLedSubassembly } from '../sources/automotive-led-subassembly.ts';
import { bgsGallium } from '../sources/bgs-gallium.ts';
import { cambridgeGanReactor } from '../sources/cambridge-gan-reactor.ts';
import { criticalMineralGallium } from '../sources/critical-mineral-gallium.ts';
import { diamondWireTechnology } from '../sources/diamond-wire-technology.ts';
import { displaySputtering } from '../sources/display-sputtering.ts';
import { editors } from '../sources/editors.ts';
import { ethylPrecursorGrowth } from '../sources/ethyl-precursor-growth.ts';
import { freeStandingGan } from '../sources/free-standing-gan.ts';
import { galliumHalideWafer } from '../sources/gallium-halide-wafer.ts';
import { ganDryEtching } from '../sources/gan-dry-etching.ts';
import { ganHemtSilicon } from '../sources/gan-hemt-silicon.ts';
import { ganLedElectrodePatent } from '../sources/gan-led-electrode-patent.ts';
import { ganMesfetSilicon } from '../sources/gan-mesfet-silicon.ts';
import { henkelSecondaryOptics } from '../sources/henkel-secondary-optics.ts';
import { hpaSapphire } from '../sources/hpa-sapphire.ts';
import { hvpeGanSapphire } from '../sources/hvpe-gan-sapphire.ts';
import { inganOrangeRedLed } from '../sources/ingan-orange-red-led.ts';
import { ledBondingWireTypes } from '../sources/led-bonding-wire-types.ts';
import { ledDisplayComposition } from '../sources/led-display-composition.ts';
import { ledFreeformLens } from '../sources/led-freeform-lens.ts';
import { ledLifeCycleSummary } from '../sources/led-life-cycle-summary.ts';
import { ledMirrorStability } from '../sources/led-mirror-stability.ts';
import { ledPackagingPolymers } from '../sources/led-packaging-polymers.ts';
import { ledPackagingProcess } from '../sources/led-packaging-process.ts';
import { ledPackagingReview } from '../sources/led-packaging-review.ts';
import { ledPackagingTechnology } from '../sources/led-packaging-technology.ts';
import { microLedManufacturability } from '../sources/micro-led-manufacturability.ts';
import { microLedMassProduction } from '../sources/micro-led-mass-production.ts';
import { microLedSidewall } from '../sources/micro-led-sidewall.ts';
import { mipMocvd } from '../sources/mip-mocvd.ts';
import { mocvdComponents } from '../sources/mocvd-components.ts';
import { mocvdHeaterNote } from '../sources/mocvd-heater-note.ts';
import { mocvdSusceptor } from '../sources/mocvd-susceptor.ts';
import { mocvdSystems } from '../sources/mocvd-systems.ts';
import { netlAirSeparation } from '../sources/netl-air-separation.ts';
import { nitrideMovpeGrowth } from '../sources/nitride-movpe-growth.ts';
import { nitridePhosphorReview } from '../sources/nitride-phosphor-review.ts';
import { omvpeAlgan } from '../sources/omvpe-algan.ts';
import { phosphorFreeWhiteLed } from '../sources/phosphor-free-white-led.ts';
import { plan } from '../sources/plan.ts';
import { polycarbonateRoutes } from '../sources/polycarbonate-routes.ts';
import { polycarbonate } from '../sources/polycarbonate.ts';
import { quantumDotBacklight } from '../sources/quantum-dot-backlight.ts';
import { quantumDotDisplay } from '../sources/quantum-dot-display.ts';
import { redNitridePhosphor } from '../sources/red-nitride-phosphor.ts';
import { rgbLedDisplay } from '../sources/rgb-led-display.ts';
import { sapphireProduction } from '../sources/sapphire-production.ts';
import { sapphireRefractoryCrucible } from '../sources/sapphire-refractory-crucible.ts';
import { sicEpitaxyFilms } from '../sources/sic-epitaxy-films.ts';
import { sicIsostaticGraphite } from '../sources/sic-isostatic-graphite.ts';
import { sicSublimationPatent } from '../sources/sic-sublimation-patent.ts';
import { sicTrichlorosilaneEpitaxy } from '../sources/sic-trichlorosilane-epitaxy.ts';
import { siliconSubstrateLedAward } from '../sources/silicon-substrate-led-award.ts';
import { solidStateLightingPhosphor } from '../sources/solid-state-lighting-phosphor.ts';
import { tftBackplanePatent } from '../sources/tft-backplane-patent.ts';
import { tftProductionTechnology } from '../sources/tft-production-technology.ts';
import { trimethylgalliumPreparation } from '../sources/trimethylgallium-preparation.ts';
import { usgsGalliumMonth } from '../sources/usgs-gallium-month.ts';
import { usgsIndium } from '../sources/usgs-indium.ts';
import { verticalLedSilicon } from '../sources/vertical-led-silicon.ts';
import { vlcLightConverter } from '../sources/vlc-light-converter.ts';
import { vlcMicroLed } from '../sources/vlc-micro-led.ts';
import { vlcTransceiverReview } from '../sources/vlc-transceiver-review.ts';

/** Semiconductor lighting materials — 半导体照明材料产业链. */
export const semiconductorLighting = /* @__PURE__ */ defineChain({
  id: 'semiconductor-lighting',
  name: { zh: '半导体照明材料产业链', en: 'Semiconductor lighting materials' },
  sources: {
    aluminiumGalliumIndiumPhosphide,
    ammoniaMethodology,
    anodeSlimeReview,
    automotiveLedSubassembly,
    cambridgeGanReactor,
    criticalMineralGallium,
    diamondWireTechnology,
    editors,
    ganLedElectrodePatent,
    hpaSapphire,
    ledBondingWireTypes,
    ledDisplayComposition,
    ledLifeCycleSummary,
    ledPackagingProcess,
    ledPackagingReview,
    ledPackagingTechnology,
    mocvdSusceptor,
    mocvdSystems,
    netlAirSeparation,
    nitrideMovpeGrowth,
    plan,
    polycarbonate,
    rgbLedDisplay,
    sapphireRefractoryCrucible,
    sicIsostaticGraphite,
    sicSublimationPatent,
    siliconSubstrateLedAward,
    solidStateLightingPhosphor,
    trimethylgalliumPreparation,
    usgsGalliumMonth,
    usgsIndium,
    bgsGallium,
    activeMatrixLedPatent,
    algainpGrowth,
    aluminiumNitrideMechanism,
    aluminiumNitrideRoutes,
    displaySputtering,
    ethylPrecursorGrowth,
    freeStandingGan,
    galliumHalideWafer,
    ganDryEtching,
    ganHemtSilicon,
    ganMesfetSilicon,
    henkelSecondaryOptics,
    hvpeGanSapphire,
    inganOrangeRedLed,
    ledFreeformLens,
    ledPackagingPolymers,
    microLedManufacturability,
    microLedMassProduction,
    microLedSidewall,
    mipMocvd,
    mocvdComponents,
    mocvdHeaterNote,
    nitridePhosphorReview,
    omvpeAlgan,
    phosphorFreeWhiteLed,
    polycarbonateRoutes,
    quantumDotBacklight,
    quantumDotDisplay,
    redNitridePhosphor,
    sapphireProduction,
    sicEpitaxyFilms,
    tftBackplanePatent,
    tftProductionTechnology,
    vlcLightConverter,
    vlcMicroLed,
    vlcTransceiverReview,
    ledMirrorStability,
    sicTrichlorosilaneEpitaxy,
    verticalLedSilicon,
  },
  stages: [
    {
      id: 'mocvd-equipment',
      name: { zh: 'MOCVD装备制造', en: 'MOCVD equipment' },
      printed: 'MOCVD装备制造',
      claims: [{ source: 'plan', at: '专栏2/半导体照明材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '虽列于后一环节之前，但并非其供应方：装备、MO源和衬底是外延的三项并列投入。',
        en: 'Printed before the next member, but not its supplier: equipment, MO sources and substrates are three parallel needs of epitaxy.',
      },
    },
    {
      id: 'mo-source',
      name: { zh: 'MO源', en: 'Metal-organic sources' },
      printed: 'MO源',
      claims: [{ source: 'plan', at: '专栏2/半导体照明材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '虽列于后一环节之前，但并非其供应方：装备、MO源和衬底是外延的三项并列投入。',
        en: 'Printed before the next member, but not its supplier: equipment, MO sources and substrates are three parallel needs of epitaxy.',
      },
    },
    {
      id: 'substrate',
      name: { zh: '衬底材料', en: 'Substrates' },
      printed: '衬底材料',
      claims: [{ source: 'plan', at: '专栏2/半导体照明材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '外延的三项并列投入之三；其前所列各项均不进入衬底材料。',
        en: 'Third of the parallel needs of epitaxy; nothing printed before it goes into it.',
      },
    },
    {
      id: 'epitaxial-wafer',
      name: { zh: '外延片制造', en: 'Epitaxial wafers' },
      printed: '外延片制造',
      claims: [{ source: 'plan', at: '专栏2/半导体照明材料产业链', level: 'A', how: 'quoted' }],
    },
    {
      id: 'chip-packaging',
      name: { zh: '芯片封装', en: 'Chips and packaging' },
      printed: '芯片封装',
      claims: [{ source: 'plan', at: '专栏2/半导体照明材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '芯片制造与封装是两个行业，在规划中列为一项。',
        en: 'Chip making and packaging are two trades under one printed member.',
      },
    },
    {
      id: 'application',
      name: { zh: '应用产品', en: 'Applications' },
      printed: '应用产品',
      claims: [{ source: 'plan', at: '专栏2/半导体照明材料产业链', level: 'A', how: 'quoted' }],
      note: { zh: '统称：规划在此未列举具体产品。', en: 'A bag: the plan names no member here.' },
    },
  ],
  nodes: {
    // MOCVD装备
    'mass-flow-controller': {
      name: { zh: '质量流量控制器', en: 'Mass flow controller' },
      aliases: ['MFC', '气体质量流量计'],
      stage: 'mocvd-equipment',
      kind: 'component',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'MOCVD gas system',
          level: 'D',
          how: 'judged',
          note: {
            zh: '每台反应室有数十只质量流量控制器，计量各路气体和鼓泡瓶管路。',
            en: 'Dozens of mass flow controllers meter every gas and bubbler line of a reactor.',
          },
        },
      ],
      note: { zh: '专用产品，生产厂家少；链条止于此。', en: 'A speciality of few makers; the chain stops here.' },
    },
    'coated-graphite-susceptor': {
      name: { zh: '碳化硅涂层石墨基座', en: 'SiC-coated graphite susceptor' },
      aliases: ['石墨盘', 'MOCVD石墨载盘', 'wafer carrier'],
      stage: 'mocvd-equipment',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'photovoltaics/isostatic-graphite',
          role: 'material',
          claims: [{ source: 'mocvdSusceptor', at: 'Title and abstract: search for "graphite susceptor"', level: 'B', how: 'implied' }],
        },
        {
          node: 'organosilicon/methyltrichlorosilane',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'CVD silicon carbide',
              level: 'D',
              how: 'judged',
              note: {
                zh: '涂层由甲基三氯硅烷和氢气沉积而成，甲基三氯硅烷为有机硅单体厂副产。',
                en: 'The coating is deposited from methyltrichlorosilane, a by-product of the monomer works, and hydrogen.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'mocvdSusceptor', at: 'Abstract: search for "SiC coating"', level: 'B', how: 'implied' }],
      note: { zh: '易耗件：载盘使用数百炉次后更换。', en: 'A wear part: carriers are replaced after some hundred runs.' },
    },
    'mocvd-heater': {
      name: { zh: 'MOCVD加热器', en: 'MOCVD heater' },
      aliases: ['钨加热丝', 'MOCVD heating filament'],
      stage: 'mocvd-equipment',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'cemented-carbide/tungsten-powder',
          role: 'material',
          claims: [{ source: 'mocvdHeaterNote', at: 'Text: search for "generally made of tungsten"', level: 'C', how: 'implied' }],
          note: { zh: '另有铼和涂层石墨加热器。', en: 'Rhenium and coated-graphite heaters exist as well.' },
        },
      ],
      claims: [{ source: 'mocvdHeaterNote', at: 'Text: search for "resistance wire heater"', level: 'C', how: 'implied' }],
      note: { zh: '高温易耗件；热解氮化硼反射片未列入。', en: 'A hot wear part; pyrolytic boron nitride reflectors are not resolved.' },
    },
    'mocvd-gas-injector': {
      name: { zh: 'MOCVD喷淋头', en: 'MOCVD gas injector (showerhead)' },
      aliases: ['气体喷淋头', 'showerhead'],
      stage: 'mocvd-equipment',
      kind: 'component',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'MOCVD reactor',
          level: 'D',
          how: 'judged',
          note: {
            zh: '喷淋头或喷嘴将V族与III族气体分路均匀送至晶圆上方，决定膜厚均匀性。',
            en: 'Showerhead or nozzle brings group V and group III gases apart to the wafers and sets uniformity.',
          },
        },
      ],
      note: {
        zh: '精密焊接的不锈钢部件，随反应室整机制造；链条止于此。',
        en: 'A precision-welded stainless part made with the chamber; the chain stops here.',
      },
    },
    'dry-vacuum-pump': {
      name: { zh: '干式真空泵', en: 'Dry vacuum pump' },
      aliases: ['干泵', 'dry pump'],
      stage: 'mocvd-equipment',
      kind: 'component',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'MOCVD vacuum',
          level: 'D',
          how: 'judged',
          note: {
            zh: '量产MOCVD以干式泵维持反应压力，油封泵会反油沾污。',
            en: 'Production reactors hold their pressure with dry pumps; oil-sealed ones backstream.',
          },
        },
      ],
      note: { zh: '耐腐蚀型由少数厂家供应；链条止于此。', en: 'Corrosion-resistant types come from few makers; the chain stops here.' },
    },
    'in-situ-pyrometer': {
      name: { zh: '原位测温监测系统', en: 'In-situ pyrometer and monitor' },
      aliases: ['原位高温计', 'in-situ monitoring'],
      stage: 'mocvd-equipment',
      kind: 'component',
      origin: 'reference',
      claims: [
        {
          source: 'mocvdComponents',
          at: '3. Reaction Chamber and Temperature Control System: search for "precise temperature"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: { zh: '专用光学仪器；链条止于此。', en: 'A special optical instrument; the chain stops here.' },
    },
    'exhaust-scrubber': {
      name: { zh: '尾气处理装置', en: 'Exhaust gas abatement' },
      aliases: ['尾气处理器', 'scrubber'],
      stage: 'mocvd-equipment',
      kind: 'component',
      origin: 'reference',
      claims: [
        { source: 'mocvdComponents', at: '4. Tail Gas Treatment: search for "safely handles and neutralizes"', level: 'C', how: 'implied' },
        { source: 'mipMocvd', at: 'Text: search for "exhaust gas scrubber"', level: 'C', how: 'implied' },
      ],
      note: { zh: '链条止于此。', en: 'The chain stops here.' },
    },
    'mocvd-equipment': {
      name: { zh: 'MOCVD装备', en: 'MOCVD reactor' },
      aliases: ['MOCVD', 'MOCVD设备', '金属有机化学气相沉积设备', 'MOVPE reactor'],
      stage: 'mocvd-equipment',
      kind: 'equipment',
      origin: 'printed',
      needs: [
        {
          node: 'coated-graphite-susceptor',
          role: 'component',
          claims: [{ source: 'mocvdSusceptor', at: 'Abstract: search for "graphite susceptor"', level: 'B', how: 'implied' }],
        },
        {
          node: 'mass-flow-controller',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'MOCVD gas system',
              level: 'D',
              how: 'judged',
              note: { zh: '气路和MO源管路不计量，反应室便无法运行。', en: 'No reactor runs without metered gas and metal-organic lines.' },
            },
            { source: 'mipMocvd', at: 'Text: search for "mass flow controllers"', level: 'C', how: 'implied' },
            {
              source: 'mocvdComponents',
              at: '2. Gas Transportation and Flow Control System: search for "controlled flow and pressure"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'mocvd-heater',
          role: 'component',
          claims: [{ source: 'mocvdHeaterNote', at: 'Text: search for "resistance wire heater"', level: 'C', how: 'implied' }],
        },
        {
          node: 'mocvd-gas-injector',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'MOCVD reactor',
              level: 'D',
              how: 'judged',
              note: {
                zh: '没有喷淋头或喷嘴，源气无法分路均匀送入。',
                en: 'Without injector the gases cannot be brought in apart and evenly.',
              },
            },
          ],
        },
        {
          node: 'dry-vacuum-pump',
          role: 'component',
          claims: [{ source: 'mipMocvd', at: 'Text: search for "maintain reactor pressures"', level: 'C', how: 'implied' }],
        },
        {
          node: 'in-situ-pyrometer',
          role: 'component',
          claims: [
            {
              source: 'mocvdComponents',
              at: '3. Reaction Chamber and Temperature Control System: search for "precise temperature"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'exhaust-scrubber',
          role: 'component',
          claims: [
            {
              source: 'mocvdComponents',
              at: '4. Tail Gas Treatment: search for "toxic nature of the source materials"',
              level: 'C',
              how: 'implied',
            },
            { source: 'mipMocvd', at: 'Text: search for "exhaust gas scrubber"', level: 'C', how: 'implied' },
          ],
        },
      ],
      claims: [
        { source: 'plan', at: '专栏2/半导体照明材料产业链', level: 'A', how: 'quoted', quote: 'MOCVD装备制造' },
        {
          source: 'mocvdSystems',
          at: 'Text: search for "metal-organic chemical vapor deposition (MOCVD) system"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: {
        zh: '石英件、超高纯阀门、晶圆传送和控制系统未列入。',
        en: 'Quartz ware, ultra-clean valves, wafer handling and controls are not resolved.',
      },
    },
    // MO源：镓、铟、铝、镁
    'primary-gallium': {
      name: { zh: '原生镓', en: 'Primary gallium' },
      aliases: ['粗镓', '镓', '金属镓', 'gallium'],
      stage: 'mo-source',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['light-alloys/bayer-liquor', 'copper-and-alloys/zinc'],
          role: 'material',
          claims: [
            { source: 'usgsGalliumMonth', at: 'Text: search for "byproduct of treating bauxite"', level: 'B', how: 'implied' },
            {
              source: 'bgsGallium',
              at: 'Abstract: search for "smelting and refining of zinc from sphalerite"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '副产物：几乎全部来自氧化铝厂的母液，其余来自锌渣；不消耗金属锌。',
            en: 'A by-product: nearly all from alumina works’ liquor, the rest from zinc residues; no zinc metal is consumed.',
          },
        },
      ],
      claims: [{ source: 'usgsGalliumMonth', at: 'Text: search for "byproduct of treating bauxite"', level: 'B', how: 'implied' }],
    },
    'high-purity-gallium': {
      name: { zh: '高纯镓', en: 'High-purity gallium' },
      aliases: ['稼', '超高纯镓', '6N镓', '7N镓'],
      stage: 'mo-source',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'primary-gallium',
          role: 'material',
          claims: [
            {
              source: 'criticalMineralGallium',
              at: 'How is it extracted?: search for "low-purity gallium metal"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '工艺废料返回精炼厂，但仅靠新废料不足以支撑需求。',
            en: 'Process scrap returns to the refiners, but new scrap alone cannot carry the load.',
          },
        },
      ],
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted', quote: '高纯、超高纯铟、稼' }],
        },
      ],
      claims: [
        {
          source: 'plan',
          at: '专栏1/其他稀有金属',
          level: 'A',
          how: 'implied',
          quote: '高纯、超高纯铟、稼',
          note: { zh: '原文印作“稼”，为“镓”之误。', en: 'Printed 稼, a misprint for 镓.' },
        },
      ],
    },
    indium: {
      name: { zh: '铟', en: 'Indium' },
      aliases: ['精铟', '高纯铟', '金属铟', 'In'],
      stage: 'mo-source',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'copper-and-alloys/zinc',
          role: 'material',
          claims: [
            {
              source: 'usgsIndium',
              at: 'Statistics and Information: search for "residues generated during zinc ore processing"',
              level: 'A',
              how: 'implied',
            },
          ],
          note: { zh: '锌冶炼副产物，不消耗金属锌。', en: 'A by-product of zinc smelting; zinc metal is not consumed.' },
        },
      ],
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted', quote: '高纯、超高纯铟' }],
        },
      ],
      claims: [
        { source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'implied', quote: '高纯、超高纯铟' },
        {
          source: 'usgsIndium',
          at: 'Statistics and Information: search for "residues generated during zinc ore processing"',
          level: 'A',
          how: 'implied',
        },
      ],
      note: { zh: 'MO源用精炼至6N，ITO靶材用精炼至4N5。', en: 'Refined to 6N for MO sources, to 4N5 for ITO targets.' },
    },
    'methylmagnesium-iodide': {
      name: { zh: '甲基碘化镁', en: 'Methylmagnesium iodide' },
      aliases: ['甲基格氏试剂', 'methyl Grignard reagent'],
      stage: 'mo-source',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'light-alloys/magnesium',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Grignard reagent',
              level: 'D',
              how: 'judged',
              note: { zh: '由镁与碘甲烷在乙醚中制得。', en: 'It is made from magnesium and methyl iodide in ether.' },
            },
          ],
        },
      ],
      claims: [
        { source: 'trimethylgalliumPreparation', at: 'Preparation: search for "methylmagnesium iodide"', level: 'C', how: 'implied' },
      ],
      note: {
        zh: '同时代表镓镁或铟镁合金与碘甲烷反应的路线；碘化物和乙醚未列入。',
        en: 'Stands also for the route through gallium– or indium–magnesium alloy and methyl iodide; iodide and ether are not resolved.',
      },
    },
    // MO源
    trimethylaluminium: {
      name: { zh: '三甲基铝', en: 'Trimethylaluminium' },
      aliases: ['TMAl', 'TMA'],
      stage: 'mo-source',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'mo-source', mode: 'any' },
      needs: [
        {
          node: 'light-alloys/primary-aluminium',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'trimethylaluminium',
              level: 'D',
              how: 'judged',
              note: {
                zh: '由铝粉，或由铝粉制得的三乙基铝，经甲基化制得。',
                en: 'Aluminium powder or the triethyl compound made from it is methylated.',
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
              at: 'trimethylaluminium',
              level: 'D',
              how: 'judged',
              note: {
                zh: '氯甲烷是倍半氯化物法和交换法的甲基来源。',
                en: 'Methyl chloride is the methyl source of the sesquichloride and of the exchange route.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'trimethylaluminium',
          level: 'D',
          how: 'judged',
          note: { zh: '为AlGaN层和AlN缓冲层提供铝。', en: 'It supplies the aluminium of AlGaN layers and AlN buffers.' },
        },
      ],
      note: { zh: '倍半氯化物法所用金属钠未列入。', en: 'Sodium for the sesquichloride route is not resolved.' },
    },
    trimethylgallium: {
      name: { zh: '三甲基镓', en: 'Trimethylgallium' },
      aliases: ['TMGa', 'TMG'],
      stage: 'mo-source',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'mo-source', mode: 'any' },
      needs: [
        {
          node: 'high-purity-gallium',
          role: 'material',
          claims: [
            {
              source: 'trimethylgalliumPreparation',
              at: 'Preparation: search for "gallium trichloride"',
              level: 'C',
              how: 'implied',
              note: { zh: '三氯化镓由高纯镓制得。', en: 'The trichloride is made from high-purity metal.' },
            },
          ],
        },
        {
          anyOf: ['trimethylaluminium', 'methylmagnesium-iodide'],
          role: 'material',
          claims: [
            { source: 'trimethylgalliumPreparation', at: 'Preparation: search for "trimethylaluminium"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '三甲基铝法与格氏试剂或碘化物法均有应用；甲基锂法仅限实验室。',
            en: 'Trimethylaluminium and Grignard or iodide routes are both practised; methyl-lithium is a laboratory variant.',
          },
        },
      ],
      claims: [
        {
          source: 'trimethylgalliumPreparation',
          at: 'Applications: search for "preferred metalorganic source of gallium"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    triethylgallium: {
      name: { zh: '三乙基镓', en: 'Triethylgallium' },
      aliases: ['TEGa', 'TEG'],
      stage: 'mo-source',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'mo-source', mode: 'any' },
      needs: [
        {
          node: 'high-purity-gallium',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'triethylgallium',
              level: 'D',
              how: 'judged',
              note: {
                zh: '由高纯镓经三氯化镓与三乙基铝交换制得。',
                en: 'Made from high-purity gallium, through the trichloride and exchange with triethylaluminium.',
              },
            },
          ],
          note: { zh: '三乙基铝未列入。', en: 'Triethylaluminium is not resolved.' },
        },
      ],
      claims: [{ source: 'ethylPrecursorGrowth', at: 'Abstract: search for "Triethylgallium"', level: 'B', how: 'implied' }],
      note: { zh: '低温生长InGaN量子阱时碳沾污较小。', en: 'Leaves less carbon when InGaN wells are grown cool.' },
    },
    trimethylindium: {
      name: { zh: '三甲基铟', en: 'Trimethylindium' },
      aliases: ['TMIn', 'TMI'],
      stage: 'mo-source',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'mo-source', mode: 'any' },
      needs: [
        {
          node: 'indium',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'trimethylindium',
              level: 'D',
              how: 'judged',
              note: {
                zh: '由6N铟经三氯化铟或铟镁合金制得。',
                en: 'It is made from 6N indium through the trichloride or the magnesium alloy.',
              },
            },
          ],
        },
        {
          anyOf: ['trimethylaluminium', 'methylmagnesium-iodide'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'trimethylindium',
              level: 'D',
              how: 'judged',
              note: { zh: '甲基化试剂与三甲基镓所用相同。', en: 'The methylating agents are those of trimethylgallium.' },
            },
          ],
          note: {
            zh: '三甲基铝法与格氏试剂或碘化物法均有应用；甲基锂法仅限实验室。',
            en: 'Trimethylaluminium and Grignard or iodide routes are both practised; methyl-lithium is a laboratory variant.',
          },
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'trimethylindium',
          level: 'D',
          how: 'judged',
          note: { zh: '为发光的InGaN量子阱提供铟。', en: 'It supplies the indium of the InGaN wells that emit the light.' },
        },
      ],
    },
    'bis-cyclopentadienyl-magnesium': {
      name: { zh: '二茂镁', en: 'Bis(cyclopentadienyl)magnesium' },
      aliases: ['Cp2Mg', 'MgCp2'],
      stage: 'mo-source',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'mo-source', mode: 'any' },
      needs: [
        {
          node: 'light-alloys/magnesium',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Cp2Mg',
              level: 'D',
              how: 'judged',
              note: { zh: '由镁与环戊二烯反应制得，环戊二烯未列入。', en: 'Magnesium reacts with cyclopentadiene, which is not resolved.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'p-type doping',
          level: 'D',
          how: 'judged',
          note: { zh: '为p型GaN提供镁掺杂。', en: 'It is the magnesium source of p-type GaN.' },
        },
      ],
    },
    'mo-source': {
      name: { zh: 'MO源', en: 'Metal-organic source' },
      aliases: ['高纯金属有机化合物', '金属有机源', 'MO source', 'metalorganic precursor'],
      stage: 'mo-source',
      kind: 'material',
      origin: 'printed',
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: 'MO源' }] }],
      claims: [
        { source: 'plan', at: '专栏2/半导体照明材料产业链', level: 'A', how: 'quoted' },
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: 'MO源' },
      ],
      note: {
        zh: '规划所列统称：任一化合物可得即成立。外延需要每一种化合物，故逐一列名。',
        en: 'The printed heading: it exists when one of its compounds does. Epitaxy needs each compound, so it asks for them by name.',
      },
    },
    // 衬底材料
    'high-purity-alumina': {
      name: { zh: '高纯氧化铝', en: 'High-purity alumina' },
      aliases: ['HPA', '4N氧化铝', '5N氧化铝'],
      stage: 'substrate',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['light-alloys/primary-aluminium', 'light-alloys/alumina'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'high-purity alumina',
              level: 'D',
              how: 'judged',
              note: {
                zh: '醇盐法以精铝为原料，硫酸铝铵法和氯化物法以氢氧化铝或氧化铝为原料。',
                en: 'Alkoxide works start from refined aluminium metal, alum and chloride works from aluminium hydroxide or alumina.',
              },
            },
          ],
          note: {
            zh: '两类工艺均供应晶体生长和荧光粉用4N级产品。',
            en: 'Both groups of processes sell 4N material for crystal growth and phosphors.',
          },
        },
      ],
      claims: [{ source: 'hpaSapphire', at: 'The genesis: search for "High purity alumina"', level: 'C', how: 'implied' }],
    },
    molybdenum: {
      name: { zh: '钼', en: 'Molybdenum' },
      aliases: ['钼粉', 'Mo'],
      stage: 'substrate',
      kind: 'material',
      origin: 'reference',
      claims: [
        {
          source: 'sapphireRefractoryCrucible',
          at: 'Crucibles: search for "Molybdenum and tungsten crucibles"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: { zh: '外购金属；链条止于此。', en: 'Bought metal; the chain stops here.' },
    },
    'refractory-crucible': {
      name: { zh: '钨钼坩埚', en: 'Tungsten or molybdenum crucible' },
      aliases: ['钨坩埚', '钼坩埚', 'tungsten crucible', 'molybdenum crucible'],
      stage: 'substrate',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          anyOf: ['cemented-carbide/tungsten-powder', 'molybdenum'],
          role: 'material',
          claims: [
            {
              source: 'sapphireRefractoryCrucible',
              at: 'Crucibles: search for "Molybdenum and tungsten crucibles"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '蓝宝石长晶炉用钨坩埚或钼坩埚均可。', en: 'Furnaces for sapphire run on either metal.' },
        },
      ],
      claims: [
        {
          source: 'sapphireRefractoryCrucible',
          at: 'Crucibles: search for "ideal choices for sapphire crystal growth"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'sapphire-growth-furnace': {
      name: { zh: '蓝宝石长晶炉', en: 'Sapphire crystal growth furnace' },
      aliases: ['泡生法长晶炉', 'Kyropoulos furnace'],
      stage: 'substrate',
      kind: 'equipment',
      origin: 'reference',
      claims: [
        {
          source: 'sapphireProduction',
          at: 'Kyropoulos Method; Melting crucible: search for "large vacuumed furnace"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: { zh: '钨钼热场含在炉内；链条止于此。', en: 'With its tungsten and molybdenum hot zone; the chain stops here.' },
    },
    'sapphire-substrate': {
      name: { zh: '蓝宝石衬底', en: 'Sapphire substrate' },
      aliases: ['蓝宝石', '蓝宝石晶体衬底', '图形化蓝宝石衬底', 'PSS', 'sapphire wafer'],
      stage: 'substrate',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'substrate-material', mode: 'any' },
      needs: [
        {
          node: 'high-purity-alumina',
          role: 'material',
          claims: [{ source: 'hpaSapphire', at: 'Lead: search for "primary ingredient"', level: 'C', how: 'implied' }],
        },
        {
          node: 'refractory-crucible',
          role: 'auxiliary',
          claims: [
            { source: 'sapphireRefractoryCrucible', at: 'Crucibles: search for "sapphire crystal growth"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'photovoltaics/diamond-wire',
          role: 'auxiliary',
          claims: [{ source: 'diamondWireTechnology', at: 'Text: search for "sapphire"', level: 'C', how: 'implied' }],
        },
        {
          node: 'sapphire-growth-furnace',
          role: 'equipment',
          claims: [
            { source: 'sapphireProduction', at: 'Kyropoulos Method: search for "a crystal is grown in melt"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'electronic-information/polishing-slurry',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'sapphire wafering',
              level: 'D',
              how: 'judged',
              note: { zh: '衬底经研磨后用氧化硅抛光液抛光。', en: 'Wafers are lapped and then polished in silica slurry.' },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（四）/3', level: 'A', how: 'quoted', quote: '4-6英寸LED用蓝宝石晶体衬底' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第一节/（四）/3', level: 'A', how: 'implied', quote: 'LED用蓝宝石晶体衬底' },
        { source: 'siliconSubstrateLedAward', at: 'Text: search for "sapphire, SiC and Si substrates"', level: 'B', how: 'implied' },
      ],
      note: { zh: '不是显示用基板玻璃。', en: 'Not display-glass substrate.' },
    },
    'silicon-substrate': {
      name: { zh: '硅衬底', en: 'Silicon substrate for GaN epitaxy' },
      aliases: ['LED用硅衬底', 'Si(111)'],
      stage: 'substrate',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'substrate-material', mode: 'any' },
      needs: [
        {
          node: 'electronic-information/semiconductor-silicon-wafer',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'silicon substrate',
              level: 'D',
              how: 'judged',
              note: {
                zh: '衬底为(111)晶向的半导体硅抛光片。',
                en: 'The substrate is a polished semiconductor wafer of (111) orientation.',
              },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '大尺寸硅衬底外延晶体' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第一章/第一节/（四）', level: 'A', how: 'quoted' },
        { source: 'siliconSubstrateLedAward', at: 'Text: search for "sapphire, SiC and Si substrates"', level: 'B', how: 'implied' },
      ],
    },
    'silicon-carbide-growth-furnace': {
      name: { zh: '碳化硅长晶炉', en: 'Silicon carbide growth furnace (PVT)' },
      aliases: ['PVT长晶炉', 'SiC crystal growth furnace'],
      stage: 'substrate',
      kind: 'equipment',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'SiC sublimation growth',
          level: 'D',
          how: 'judged',
          note: {
            zh: '碳化硅无常压熔体，单晶在感应或电阻加热炉内以物理气相传输法生长。',
            en: 'Silicon carbide has no melt at ordinary pressure; crystals grow by physical vapour transport in heated furnaces.',
          },
        },
      ],
      note: {
        zh: '专用装备；石墨热场列为衬底的投入。链条止于此。',
        en: 'A speciality; its graphite hot zone is a need of the substrate. The chain stops here.',
      },
    },
    'silicon-carbide-substrate': {
      name: { zh: '碳化硅衬底', en: 'Silicon carbide substrate' },
      aliases: ['碳化硅晶片', 'SiC衬底', 'SiC substrate', '碳化硅单晶衬底', '第三代半导体碳化硅'],
      stage: 'substrate',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'substrate-material', mode: 'any' },
      needs: [
        {
          node: 'photovoltaics/electronic-grade-polysilicon',
          role: 'material',
          claims: [
            {
              source: 'sicSublimationPatent',
              at: 'Abstract: search for "polysilicon metal chips"',
              level: 'C',
              how: 'implied',
              note: {
                zh: '电子级硅是高纯硅原料；配用的碳粉为提纯石墨。',
                en: 'Electronic-grade silicon is the pure feed; the carbon powder beside it is purified graphite.',
              },
            },
          ],
        },
        {
          node: 'photovoltaics/isostatic-graphite',
          role: 'auxiliary',
          claims: [
            {
              source: 'sicIsostaticGraphite',
              at: 'Background of Standard Development: search for "key consumable"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'photovoltaics/diamond-wire',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'SiC wafering',
              level: 'D',
              how: 'judged',
              note: { zh: '晶锭用金刚石线或砂浆切片，然后抛光。', en: 'Boules are sliced with diamond wire or slurry before polishing.' },
            },
          ],
        },
        {
          node: 'silicon-carbide-growth-furnace',
          role: 'equipment',
          claims: [
            {
              source: 'editors',
              at: 'SiC sublimation growth',
              level: 'D',
              how: 'judged',
              note: {
                zh: '晶体在2000 ℃以上的感应或电阻炉中升华生长。',
                en: 'Crystals are grown by sublimation above 2000 °C in induction or resistance furnaces.',
              },
            },
          ],
        },
        {
          node: 'cemented-carbide/synthetic-diamond',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'SiC wafering',
              level: 'D',
              how: 'judged',
              note: {
                zh: '碳化硅硬度接近金刚石，研磨须用金刚石微粉。',
                en: 'Silicon carbide is nearly as hard as diamond and is lapped with diamond powder.',
              },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '碳化硅等第三代半导体新材料' }],
        },
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（四）/3', level: 'A', how: 'implied', quote: '第三代半导体晶体材料' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '碳化硅等第三代半导体新材料' },
        { source: 'siliconSubstrateLedAward', at: 'Text: search for "sapphire, SiC and Si substrates"', level: 'B', how: 'implied' },
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: '碳化硅等第三代半导体新材料' },
        { source: 'plan', at: '第三章/第一节/（四）/3', level: 'A', how: 'implied', quote: '第三代半导体晶体材料' },
      ],
    },
    'substrate-material': {
      name: { zh: '衬底材料', en: 'Substrate for GaN epitaxy' },
      aliases: ['外延衬底', 'LED衬底'],
      stage: 'substrate',
      kind: 'material',
      origin: 'printed',
      claims: [{ source: 'plan', at: '专栏2/半导体照明材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '规划所列统称：GaN LED在蓝宝石、硅和碳化硅衬底上均有量产，外延可任取其一。',
        en: 'The printed heading: GaN LEDs are grown in volume on sapphire, silicon and silicon carbide, so epitaxy takes any of the three.',
      },
    },
    'third-generation-semiconductor': {
      name: { zh: '第三代半导体新材料', en: 'Third-generation (wide-bandgap) semiconductor material' },
      aliases: ['第三代半导体', '宽禁带半导体', 'wide-bandgap semiconductor'],
      stage: 'substrate',
      kind: 'category',
      origin: 'product',
      needsProvider: false,
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: '第三代半导体新材料' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: '第三代半导体新材料' }],
      note: {
        zh: '统称：规划列举氮化镓（原文误作氮化镍）和碳化硅。',
        en: 'A heading: the plan names gallium nitride (misprinted 氮化镍) and silicon carbide.',
      },
    },
    'gallium-nitride-substrate': {
      name: { zh: '氮化镓单晶衬底', en: 'Free-standing gallium nitride substrate' },
      aliases: ['GaN单晶衬底', 'GaN衬底', 'GaN substrate'],
      stage: 'substrate',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'gallium-nitride', mode: 'any' },
      needs: [
        {
          node: 'high-purity-gallium',
          role: 'material',
          claims: [{ source: 'galliumHalideWafer', at: 'Abstract: search for "gallium halide reactant gas"', level: 'C', how: 'implied' }],
        },
        {
          node: 'high-purity-ammonia',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'hydride vapour phase epitaxy',
              level: 'D',
              how: 'judged',
              note: { zh: 'HVPE以氯化镓与氨反应生成氮化镓。', en: 'In hydride vapour phase epitaxy gallium chloride reacts with ammonia.' },
            },
          ],
        },
        {
          node: 'organosilicon/hydrogen-chloride',
          role: 'material',
          claims: [
            {
              source: 'galliumHalideWafer',
              at: 'Abstract: search for "gallium halide reactant gas"',
              level: 'C',
              how: 'implied',
              note: { zh: '卤化镓由镓与氯化氢就地生成。', en: 'The halide is made on the spot from gallium and hydrogen chloride.' },
            },
          ],
        },
        {
          node: 'sapphire-substrate',
          role: 'material',
          claims: [
            { source: 'freeStandingGan', at: 'Abstract: search for "double-polished sapphire substrates"', level: 'B', how: 'implied' },
            { source: 'hvpeGanSapphire', at: 'Abstract: search for "GaN films using HVPE"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '籽晶衬底，剥离后不留在成品中；氨热法籽晶为另一路线。',
            en: 'Seed that is lifted off; ammonothermal seeds are the other route.',
          },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（四）/3', level: 'A', how: 'implied', quote: '第三代半导体晶体材料' }],
        },
      ],
      claims: [
        { source: 'freeStandingGan', at: 'Abstract: search for "free-standing GaN substrates"', level: 'B', how: 'implied' },
        { source: 'plan', at: '第三章/第一节/（四）/3', level: 'A', how: 'implied', quote: '第三代半导体晶体材料' },
      ],
    },
    // 外延片：气体
    ammonia: {
      name: { zh: '合成氨', en: 'Ammonia' },
      aliases: ['液氨', '氨', '氨气', 'NH3'],
      stage: 'epitaxial-wafer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['organosilicon/natural-gas', 'organosilicon/coal'],
          role: 'material',
          claims: [{ source: 'ammoniaMethodology', at: 'Text: search for "gasification of coal"', level: 'C', how: 'implied' }],
          note: {
            zh: '天然气转化和煤气化均用于合成氨，中国以煤为主。',
            en: 'Reformed gas and gasified coal both feed ammonia works, coal most of those in China.',
          },
        },
      ],
      claims: [{ source: 'ammoniaMethodology', at: 'Text: search for "Haber-Bosch process"', level: 'C', how: 'implied' }],
    },
    'high-purity-ammonia': {
      name: { zh: '高纯氨', en: 'High-purity ammonia' },
      aliases: ['7N氨', '电子级氨', 'electronic-grade ammonia'],
      stage: 'epitaxial-wafer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'ammonia',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'high-purity ammonia',
              level: 'D',
              how: 'judged',
              note: { zh: '液氨经精馏和吸附提纯至7N。', en: 'Liquid ammonia is rectified and adsorbed to 7N.' },
            },
          ],
        },
      ],
      claims: [{ source: 'nitrideMovpeGrowth', at: 'Abstract: search for "nitrogen precursor"', level: 'B', how: 'implied' }],
    },
    'high-purity-nitrogen': {
      name: { zh: '高纯氮气', en: 'High-purity nitrogen' },
      aliases: ['氮气', 'N2'],
      stage: 'epitaxial-wafer',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'netlAirSeparation', at: '3.2 Industrial Gases From Air Separation: Nitrogen', level: 'B', how: 'implied' }],
      note: { zh: '由空气分离，属公用工程；链条止于此。', en: 'Separated from air, a utility; the chain stops here.' },
    },
    phosphine: {
      name: { zh: '高纯磷烷', en: 'High-purity phosphine' },
      aliases: ['磷烷', '磷化氢', 'PH3'],
      stage: 'epitaxial-wafer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'copper-and-alloys/yellow-phosphorus',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'phosphine',
              level: 'D',
              how: 'judged',
              note: {
                zh: '由黄磷经水解或经磷化物制得。',
                en: 'It is made from elemental phosphorus, by hydrolysis or through phosphides.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'phosphide epitaxy',
          level: 'D',
          how: 'judged',
          note: { zh: '磷烷为AlGaInP层提供磷。', en: 'Phosphine supplies the phosphorus of AlGaInP layers.' },
        },
      ],
      note: { zh: '砷烷为同一行业的另一产品，单列。', en: 'Arsine, of the same trade, is a node of its own.' },
    },
    arsine: {
      name: { zh: '高纯砷烷', en: 'High-purity arsine' },
      aliases: ['砷烷', '砷化氢', 'AsH3'],
      stage: 'epitaxial-wafer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'electronic-information/high-purity-arsenic',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'arsine',
              level: 'D',
              how: 'judged',
              note: { zh: '由砷化物水解或砷电解加氢制得。', en: 'Made by hydrolysis of an arsenide or electrolytically from arsenic.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'arsenide epitaxy',
          level: 'D',
          how: 'judged',
          note: { zh: '砷烷为GaAs缓冲层和接触层提供砷。', en: 'Arsine supplies the arsenic of GaAs buffer and contact layers.' },
        },
      ],
    },
    // 外延片
    'epitaxial-wafer': {
      name: { zh: '外延片', en: 'GaN LED epitaxial wafer' },
      aliases: ['LED外延片', 'GaN外延片', '氮化镓外延片', 'epiwafer'],
      stage: 'epitaxial-wafer',
      kind: 'component',
      origin: 'printed',
      needs: [
        {
          node: 'mocvd-equipment',
          role: 'equipment',
          claims: [
            { source: 'mocvdSystems', at: 'Text: search for "deposited onto circular wafers"', level: 'C', how: 'implied' },
            { source: 'cambridgeGanReactor', at: 'Veeco reactor: search for "MOCVD reactor"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'substrate-material',
          role: 'material',
          claims: [
            { source: 'plan', at: '专栏2/半导体照明材料产业链', level: 'A', how: 'implied' },
            { source: 'siliconSubstrateLedAward', at: 'Text: search for "sapphire, SiC and Si substrates"', level: 'B', how: 'implied' },
            { source: 'cambridgeGanReactor', at: 'Veeco reactor: search for "Si/Sapphire/SiC substrates"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '三种衬底任取其一，但各需专用的缓冲层工艺。',
            en: 'Any of the three substrates; each needs a buffer recipe of its own.',
          },
        },
        {
          node: 'trimethylgallium',
          role: 'material',
          claims: [{ source: 'trimethylgalliumPreparation', at: 'Applications: search for "GaN"', level: 'C', how: 'implied' }],
        },
        {
          node: 'trimethylindium',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'InGaN wells',
              level: 'D',
              how: 'judged',
              note: { zh: '蓝光和绿光LED的有源区为InGaN量子阱。', en: 'The active wells of blue and green LEDs are InGaN.' },
            },
            { source: 'inganOrangeRedLed', at: 'Abstract: search for "InGaN"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'trimethylaluminium',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'AlGaN layers',
              level: 'D',
              how: 'judged',
              note: {
                zh: '电子阻挡层为AlGaN，硅衬底上的生长从AlN开始。',
                en: 'The electron-blocking layer is AlGaN, and growth on silicon starts with AlN.',
              },
            },
            { source: 'omvpeAlgan', at: 'Abstract: search for "AlGaN/GaN QW"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'bis-cyclopentadienyl-magnesium',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'p-type doping',
              level: 'D',
              how: 'judged',
              note: { zh: '镁是GaN唯一实用的受主杂质。', en: 'Magnesium is the only practical acceptor of GaN.' },
            },
          ],
        },
        {
          node: 'high-purity-ammonia',
          role: 'material',
          claims: [
            {
              source: 'nitrideMovpeGrowth',
              at: 'Abstract: search for "ammonia frequently used as the nitrogen precursor"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'photovoltaics/silane',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'n-type doping',
              level: 'D',
              how: 'judged',
              note: { zh: '稀释硅烷用于n型层掺杂。', en: 'Dilute silane dopes the n-type layer.' },
            },
          ],
        },
        {
          node: 'photovoltaics/hydrogen',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'carrier gas',
              level: 'D',
              how: 'judged',
              note: { zh: '多数外延层以纯化氢气为载气。', en: 'Purified hydrogen carries the sources in most layers.' },
            },
          ],
        },
        {
          node: 'high-purity-nitrogen',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'carrier gas',
              level: 'D',
              how: 'judged',
              note: {
                zh: 'InGaN量子阱在氮气中生长，反应室也用氮气吹扫。',
                en: 'InGaN wells are grown in nitrogen and the reactor is purged with it.',
              },
            },
          ],
        },
        {
          node: 'triethylgallium',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'ethylPrecursorGrowth',
              at: 'Abstract: search for "Substantial reductions in the carbon incorporation"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: { zh: '用于量子阱；可以三甲基镓代替。', en: 'For the wells; trimethylgallium can take its place.' },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '硅衬底外延材料和芯片产业化进程' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/半导体照明材料产业链', level: 'A', how: 'quoted', quote: '外延片制造' }],
    },
    'gan-on-silicon-epitaxial-wafer': {
      name: { zh: '大尺寸硅衬底外延晶体', en: 'GaN-on-silicon LED epitaxial wafer' },
      aliases: ['硅衬底外延材料', '硅衬底GaN外延片', '硅衬底LED外延片', 'GaN-on-Si epiwafer'],
      stage: 'epitaxial-wafer',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'epitaxial-wafer', mode: 'taxonomy' },
      needs: [
        {
          node: 'mocvd-equipment',
          role: 'equipment',
          claims: [
            {
              source: 'ganMesfetSilicon',
              at: 'Abstract: search for "metalorganic chemical vapour deposition"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'silicon-substrate',
          role: 'material',
          claims: [
            { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '大尺寸硅衬底外延晶体' },
            { source: 'inganOrangeRedLed', at: 'Abstract: search for "silicon(111) substrates"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'trimethylgallium',
          role: 'material',
          claims: [
            { source: 'trimethylgalliumPreparation', at: 'Applications: search for "GaN"', level: 'C', how: 'implied' },
            { source: 'omvpeAlgan', at: 'Abstract: search for "TMG, TMA, and NH"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'trimethylindium',
          role: 'material',
          claims: [
            {
              source: 'inganOrangeRedLed',
              at: 'Abstract: search for "InGaN"',
              level: 'B',
              how: 'implied',
              note: { zh: '铟由三甲基铟提供。', en: 'Trimethylindium supplies the indium.' },
            },
          ],
        },
        {
          node: 'trimethylaluminium',
          role: 'material',
          claims: [
            { source: 'omvpeAlgan', at: 'Abstract: search for "TMG, TMA, and NH"', level: 'B', how: 'implied' },
            { source: 'ganMesfetSilicon', at: 'Abstract: search for "AlN intermediate layers"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'bis-cyclopentadienyl-magnesium',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'p-type doping',
              level: 'D',
              how: 'judged',
              note: { zh: '镁是GaN唯一实用的受主杂质。', en: 'Magnesium is the only practical acceptor of GaN.' },
            },
          ],
        },
        {
          node: 'high-purity-ammonia',
          role: 'material',
          claims: [
            {
              source: 'nitrideMovpeGrowth',
              at: 'Abstract: search for "ammonia frequently used as the nitrogen precursor"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'photovoltaics/silane',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'n-type doping',
              level: 'D',
              how: 'judged',
              note: { zh: '稀释硅烷用于n型层掺杂。', en: 'Dilute silane dopes the n-type layer.' },
            },
          ],
        },
        {
          node: 'photovoltaics/hydrogen',
          role: 'auxiliary',
          claims: [
            { source: 'mocvdComponents', at: '1. Source Supply System: search for "hydrogen, nitrogen"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'high-purity-nitrogen',
          role: 'auxiliary',
          claims: [
            { source: 'mocvdComponents', at: '1. Source Supply System: search for "hydrogen, nitrogen"', level: 'C', how: 'implied' },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [
            { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' },
            { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '硅衬底外延材料和芯片产业化进程' },
          ],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' },
        { source: 'inganOrangeRedLed', at: 'Abstract: search for "silicon(111) substrates"', level: 'B', how: 'implied' },
      ],
      note: {
        zh: '规划的“晶体”指硅衬底上的GaN外延层；尺寸6英寸、8英寸。',
        en: 'The plan’s 晶体 is the GaN layer on the silicon wafer; 6 and 8 inch.',
      },
    },
    'gallium-nitride-device-epitaxial-wafer': {
      name: { zh: '氮化镓器件外延片', en: 'GaN HEMT epitaxial wafer' },
      aliases: ['GaN HEMT外延片', '氮化镓射频外延片', '氮化镓功率外延片', 'GaN HEMT epiwafer'],
      stage: 'epitaxial-wafer',
      kind: 'component',
      origin: 'reference',
      variantOf: { node: 'gallium-nitride', mode: 'any' },
      needs: [
        {
          node: 'mocvd-equipment',
          role: 'equipment',
          claims: [
            {
              source: 'ganMesfetSilicon',
              at: 'Abstract: search for "metalorganic chemical vapour deposition"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          anyOf: ['silicon-substrate', 'silicon-carbide-substrate'],
          role: 'material',
          claims: [
            { source: 'ganHemtSilicon', at: 'Abstract: search for "HEMT on Si"', level: 'B', how: 'implied' },
            { source: 'cambridgeGanReactor', at: 'Veeco reactor: search for "Si/Sapphire/SiC substrates"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '功率器件用硅衬底，射频器件多用半绝缘碳化硅衬底；两种外延片均有批量销售。',
            en: 'Silicon for power devices, semi-insulating silicon carbide for most radio devices; both wafers are sold in volume.',
          },
        },
        {
          node: 'trimethylgallium',
          role: 'material',
          claims: [
            { source: 'trimethylgalliumPreparation', at: 'Applications: search for "GaN"', level: 'C', how: 'implied' },
            { source: 'omvpeAlgan', at: 'Abstract: search for "TMG, TMA, and NH"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'trimethylaluminium',
          role: 'material',
          claims: [
            { source: 'omvpeAlgan', at: 'Abstract: search for "TMG, TMA, and NH"', level: 'B', how: 'implied' },
            { source: 'ganMesfetSilicon', at: 'Abstract: search for "AlN intermediate layers"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'high-purity-ammonia',
          role: 'material',
          claims: [
            {
              source: 'nitrideMovpeGrowth',
              at: 'Abstract: search for "ammonia frequently used as the nitrogen precursor"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'photovoltaics/hydrogen',
          role: 'auxiliary',
          claims: [
            { source: 'mocvdComponents', at: '1. Source Supply System: search for "hydrogen, nitrogen"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'high-purity-nitrogen',
          role: 'auxiliary',
          claims: [
            { source: 'mocvdComponents', at: '1. Source Supply System: search for "hydrogen, nitrogen"', level: 'C', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'ganHemtSilicon', at: 'Title: "AlGaN/GaN HEMTs on Si Substrate"', level: 'B', how: 'implied' }],
    },
    'gallium-nitride': {
      name: { zh: '氮化镓', en: 'Gallium nitride (semiconductor material)' },
      aliases: ['GaN', '氮化镍', 'gallium nitride'],
      stage: 'epitaxial-wafer',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'third-generation-semiconductor', mode: 'taxonomy' },
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: '氮化镍' }] }],
      claims: [
        {
          source: 'plan',
          at: '第三章/第二节/（三）',
          level: 'A',
          how: 'quoted',
          quote: '氮化镍',
          note: { zh: '原文印作“氮化镍”，为“氮化镓”之误。', en: 'Printed 氮化镍, a misprint for 氮化镓.' },
        },
      ],
      note: {
        zh: '统称：单晶衬底或器件外延片有其一即成立；LED外延片是另一节点。',
        en: 'A heading that exists when substrates or device epiwafers do; LED epiwafers are a node of their own.',
      },
    },
    'silicon-carbide-epitaxial-wafer': {
      name: { zh: '碳化硅外延片', en: 'Silicon carbide epitaxial wafer' },
      aliases: ['SiC外延片', 'SiC epiwafer'],
      stage: 'epitaxial-wafer',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'third-generation-semiconductor', mode: 'taxonomy' },
      needs: [
        {
          node: 'silicon-carbide-substrate',
          role: 'material',
          claims: [
            { source: 'sicEpitaxyFilms', at: 'Abstract: search for "micropipes present in the substrate"', level: 'B', how: 'implied' },
          ],
        },
        {
          anyOf: ['photovoltaics/silane', 'photovoltaics/trichlorosilane'],
          role: 'material',
          claims: [
            {
              source: 'sicEpitaxyFilms',
              at: 'Abstract: search for "silane–propane were used as precursor gases"',
              level: 'B',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'SiC epitaxy',
              level: 'D',
              how: 'judged',
              note: {
                zh: '量产设备多用三氯氢硅，以抑制硅滴并提高生长速率。',
                en: 'Volume reactors mostly take trichlorosilane, which suppresses silicon droplets and grows faster.',
              },
            },
            {
              source: 'sicTrichlorosilaneEpitaxy',
              at: 'Abstract: search for "reduces the possibility of silicon droplet formation"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: { zh: '两种硅源均在量产中使用。', en: 'Both silicon sources are in production use.' },
        },
        {
          node: 'high-performance-fibre/ethylene',
          role: 'material',
          claims: [
            {
              source: 'sicTrichlorosilaneEpitaxy',
              at: 'Abstract: search for "ethylene as the carbon precursor source"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: { zh: '也有用丙烷的。', en: 'Propane is used as well.' },
        },
        {
          node: 'photovoltaics/hydrogen',
          role: 'auxiliary',
          claims: [{ source: 'sicEpitaxyFilms', at: 'Abstract: search for "hydrogen etching"', level: 'B', how: 'implied' }],
        },
      ],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '碳化硅等第三代半导体新材料' }],
        },
      ],
      claims: [
        { source: 'sicEpitaxyFilms', at: 'Abstract: search for "epitaxial layers have been grown"', level: 'B', how: 'implied' },
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '碳化硅等第三代半导体新材料' },
      ],
      note: { zh: '碳化硅外延炉未列入。', en: 'The epitaxy reactor is not resolved.' },
    },
    // 芯片
    'indium-tin-oxide-target': {
      name: { zh: 'ITO靶材', en: 'ITO target' },
      aliases: ['ITO', '氧化铟锡靶材', 'indium tin oxide target'],
      stage: 'chip-packaging',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'indium',
          role: 'material',
          claims: [
            {
              source: 'usgsIndium',
              at: 'Statistics and Information: search for "indium-tin-oxide thin films"',
              level: 'A',
              how: 'implied',
            },
          ],
        },
        {
          node: 'electronic-information/tin',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'ITO target',
              level: 'D',
              how: 'judged',
              note: { zh: '氧化物中约十分之一为二氧化锡。', en: 'About a tenth of the oxide is tin dioxide.' },
            },
          ],
        },
      ],
      claims: [
        { source: 'usgsIndium', at: 'Statistics and Information: search for "indium-tin-oxide thin films"', level: 'A', how: 'implied' },
      ],
    },
    'gold-ore': {
      name: { zh: '金矿石', en: 'Gold ore' },
      aliases: ['金矿', 'gold mine output'],
      stage: 'chip-packaging',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'gold',
          level: 'D',
          how: 'judged',
          note: { zh: '金大多直接采自金矿。', en: 'Most gold is mined as such.' },
        },
      ],
    },
    gold: {
      name: { zh: '金', en: 'Gold' },
      aliases: ['黄金', 'Au'],
      stage: 'chip-packaging',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['gold-ore', 'photovoltaics/copper-anode-slime'],
          role: 'material',
          claims: [
            { source: 'anodeSlimeReview', at: 'Abstract: search for "Se, Te, Au, Ag, Pt, and Pd"', level: 'B', how: 'implied' },
            {
              source: 'editors',
              at: 'gold',
              level: 'D',
              how: 'judged',
              note: { zh: '金矿和铜精炼厂均产出纯金。', en: 'Gold mines and copper refineries both deliver fine gold.' },
            },
          ],
          note: { zh: '矿产金与铜精炼副产金为同一产品。', en: 'Mine gold and the gold of copper refineries are the same good.' },
        },
      ],
      claims: [{ source: 'anodeSlimeReview', at: 'Abstract: search for "Se, Te, Au, Ag, Pt, and Pd"', level: 'B', how: 'implied' }],
    },
    'led-chip': {
      name: { zh: 'LED芯片', en: 'GaN LED chip' },
      aliases: ['蓝光LED芯片', '发光二极管芯片', 'LED die'],
      stage: 'chip-packaging',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          node: 'epitaxial-wafer',
          role: 'material',
          claims: [
            { source: 'plan', at: '专栏2/半导体照明材料产业链', level: 'A', how: 'implied' },
            { source: 'ganLedElectrodePatent', at: 'Abstract: search for "epitaxially growing"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'electronic-information/photoresist',
          role: 'auxiliary',
          claims: [{ source: 'ganLedElectrodePatent', at: 'Abstract: search for "photoresist"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['indium-tin-oxide-target', 'photovoltaics/silver'],
          role: 'auxiliary',
          claims: [
            {
              source: 'ganLedElectrodePatent',
              at: 'Abstract: search for "transparent, electrically conductive"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'p-contact',
              level: 'D',
              how: 'judged',
              note: {
                zh: '水平结构芯片用ITO扩展电流，垂直和倒装芯片用银反射镜。',
                en: 'Lateral chips spread current in ITO; vertical and flip chips use a silver mirror.',
              },
            },
          ],
          note: {
            zh: 'p型接触：水平结构芯片用ITO，垂直和倒装芯片用银；两类均已量产。',
            en: 'The p-contact is ITO on lateral chips, silver on vertical and flip chips; both kinds are in volume.',
          },
        },
        {
          node: 'gold',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'bond pads',
              level: 'D',
              how: 'judged',
              note: { zh: '芯片的焊盘和键合层为金或以金为表层。', en: 'Pads and bonding layers of the chip are gold or end in gold.' },
            },
          ],
        },
        {
          node: 'electronic-information/photomask',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'LED lithography',
              level: 'D',
              how: 'judged',
              note: { zh: '每款芯片需一套铬版掩膜。', en: 'Each chip design needs its set of chrome masks.' },
            },
          ],
        },
        {
          node: 'electronic-information/wet-electronic-chemical',
          role: 'auxiliary',
          claims: [{ source: 'microLedSidewall', at: 'Table 1: search for "KOH", "TMAH", "HF"', level: 'B', how: 'implied' }],
          note: { zh: '清洗、去胶与腐蚀。', en: 'Cleaning, stripping and etching.' },
        },
        {
          node: 'electronic-information/electronic-specialty-gas',
          role: 'auxiliary',
          claims: [{ source: 'ganDryEtching', at: 'Summary: search for "Cl 2-based dry etching"', level: 'B', how: 'implied' }],
          note: { zh: '台面以氯、三氯化硼干法刻蚀。', en: 'Mesas are dry-etched in chlorine and boron trichloride.' },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '硅衬底外延材料和芯片产业化进程' }],
        },
        {
          signal: 'existing-base',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '光伏、LED等特色优势产业' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '硅衬底外延材料和芯片' },
        { source: 'ganLedElectrodePatent', at: 'Abstract: search for "Fabrication method of GaN power LED"', level: 'C', how: 'implied' },
      ],
    },
    'silicon-substrate-led-chip': {
      name: { zh: '硅衬底LED芯片', en: 'GaN-on-silicon LED chip' },
      aliases: ['硅衬底高光效GaN基蓝色发光二极管', '硅衬底芯片', '硅衬底垂直结构LED芯片', 'GaN-on-Si LED chip'],
      stage: 'chip-packaging',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'led-chip', mode: 'taxonomy' },
      needs: [
        {
          node: 'gan-on-silicon-epitaxial-wafer',
          role: 'material',
          claims: [
            { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '硅衬底外延材料和芯片' },
            { source: 'siliconSubstrateLedAward', at: 'Text: search for "sapphire, SiC and Si substrates"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'electronic-information/semiconductor-silicon-wafer',
          role: 'material',
          claims: [
            { source: 'verticalLedSilicon', at: 'Abstract: search for "transferred onto new Si substrate"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'photovoltaics/silver',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'p-contact',
              level: 'D',
              how: 'judged',
              note: { zh: '薄膜型垂直芯片以银作反射p电极。', en: 'The thin-film vertical chip has a reflecting silver p-electrode.' },
            },
            { source: 'ledMirrorStability', at: 'Abstract: search for "NiO/Ag/Ni mirror"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'gold',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'bond pads',
              level: 'D',
              how: 'judged',
              note: { zh: '芯片的焊盘和键合层为金或以金为表层。', en: 'Pads and bonding layers of the chip are gold or end in gold.' },
            },
          ],
        },
        {
          node: 'electronic-information/photoresist',
          role: 'auxiliary',
          claims: [{ source: 'ganLedElectrodePatent', at: 'Abstract: search for "photoresist"', level: 'C', how: 'implied' }],
        },
        {
          node: 'electronic-information/photomask',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'LED lithography',
              level: 'D',
              how: 'judged',
              note: { zh: '每款芯片需一套铬版掩膜。', en: 'Each chip design needs its set of chrome masks.' },
            },
          ],
        },
        {
          node: 'electronic-information/wet-electronic-chemical',
          role: 'auxiliary',
          claims: [
            { source: 'microLedSidewall', at: 'Table 1: search for "KOH", "TMAH", "HF"', level: 'B', how: 'implied' },
            { source: 'verticalLedSilicon', at: 'Abstract: search for "chemical etching Si(111) substrate"', level: 'B', how: 'implied' },
          ],
          note: { zh: '清洗、去胶与腐蚀。', en: 'Cleaning, stripping and etching.' },
        },
        {
          node: 'electronic-information/electronic-specialty-gas',
          role: 'auxiliary',
          claims: [{ source: 'ganDryEtching', at: 'Summary: search for "Cl 2-based dry etching"', level: 'B', how: 'implied' }],
          note: { zh: '台面以氯、三氯化硼干法刻蚀。', en: 'Mesas are dry-etched in chlorine and boron trichloride.' },
        },
      ],
      signals: [
        {
          signal: 'existing-base',
          claims: [{ source: 'plan', at: '第一章/第一节/（四）', level: 'A', how: 'quoted', quote: '硅衬底高光效GaN基蓝色发光二极管' }],
        },
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '硅衬底外延材料和芯片产业化进程' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第一章/第一节/（四）', level: 'A', how: 'quoted', quote: '硅衬底高光效GaN基蓝色发光二极管' },
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '硅衬底外延材料和芯片产业化进程' },
        { source: 'siliconSubstrateLedAward', at: 'Text: search for "sapphire, SiC and Si substrates"', level: 'B', how: 'implied' },
      ],
    },
    'yellow-led-chip': {
      name: { zh: '硅衬底黄光LED芯片', en: 'GaN-on-silicon yellow LED chip' },
      aliases: ['黄光LED芯片', '高光效黄光LED', 'yellow LED chip'],
      stage: 'chip-packaging',
      kind: 'component',
      origin: 'reference',
      variantOf: { node: 'led-chip', mode: 'taxonomy' },
      needs: [
        {
          node: 'gan-on-silicon-epitaxial-wafer',
          role: 'material',
          claims: [{ source: 'inganOrangeRedLed', at: 'Abstract: search for "silicon(111) substrates"', level: 'B', how: 'implied' }],
        },
        {
          node: 'electronic-information/semiconductor-silicon-wafer',
          role: 'material',
          claims: [
            { source: 'verticalLedSilicon', at: 'Abstract: search for "transferred onto new Si substrate"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'photovoltaics/silver',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'p-contact',
              level: 'D',
              how: 'judged',
              note: { zh: '薄膜型垂直芯片以银作反射p电极。', en: 'The thin-film vertical chip has a reflecting silver p-electrode.' },
            },
            { source: 'ledMirrorStability', at: 'Abstract: search for "NiO/Ag/Ni mirror"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'gold',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'bond pads',
              level: 'D',
              how: 'judged',
              note: { zh: '芯片的焊盘和键合层为金或以金为表层。', en: 'Pads and bonding layers of the chip are gold or end in gold.' },
            },
          ],
        },
        {
          node: 'electronic-information/photoresist',
          role: 'auxiliary',
          claims: [{ source: 'ganLedElectrodePatent', at: 'Abstract: search for "photoresist"', level: 'C', how: 'implied' }],
        },
        {
          node: 'electronic-information/wet-electronic-chemical',
          role: 'auxiliary',
          claims: [{ source: 'microLedSidewall', at: 'Table 1: search for "KOH", "TMAH", "HF"', level: 'B', how: 'implied' }],
          note: { zh: '清洗、去胶与腐蚀。', en: 'Cleaning, stripping and etching.' },
        },
        {
          node: 'electronic-information/electronic-specialty-gas',
          role: 'auxiliary',
          claims: [{ source: 'ganDryEtching', at: 'Summary: search for "Cl 2-based dry etching"', level: 'B', how: 'implied' }],
          note: { zh: '台面以氯、三氯化硼干法刻蚀。', en: 'Mesas are dry-etched in chlorine and boron trichloride.' },
        },
      ],
      claims: [{ source: 'inganOrangeRedLed', at: 'Abstract: search for "InGaN yellow LEDs"', level: 'B', how: 'implied' }],
      note: {
        zh: '无荧光粉照明补足绿光与红光之间光谱的芯片。',
        en: 'The chip that fills the spectrum between green and red in phosphor-free lighting.',
      },
    },
    'micro-led-chip': {
      name: { zh: 'Micro-LED芯片', en: 'Micro-LED chip' },
      aliases: ['微型LED芯片', 'μLED', 'micro LED die'],
      stage: 'chip-packaging',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'led-chip', mode: 'taxonomy' },
      needs: [
        {
          node: 'epitaxial-wafer',
          role: 'material',
          claims: [
            {
              source: 'microLedManufacturability',
              at: 'Introduction: search for "III-nitride-based light-emitting diodes"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: { zh: '要求波长均匀性高于照明用外延片。', en: 'Of tighter wavelength uniformity than for lighting.' },
        },
        {
          node: 'electronic-information/photoresist',
          role: 'auxiliary',
          claims: [{ source: 'ganLedElectrodePatent', at: 'Abstract: search for "photoresist"', level: 'C', how: 'implied' }],
        },
        {
          node: 'electronic-information/photomask',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'LED lithography',
              level: 'D',
              how: 'judged',
              note: { zh: '每款芯片需一套铬版掩膜。', en: 'Each chip design needs its set of chrome masks.' },
            },
          ],
        },
        {
          node: 'electronic-information/wet-electronic-chemical',
          role: 'auxiliary',
          claims: [{ source: 'microLedSidewall', at: 'Table 1: search for "Remove damaged layer"', level: 'B', how: 'implied' }],
        },
        {
          node: 'electronic-information/electronic-specialty-gas',
          role: 'auxiliary',
          claims: [
            { source: 'microLedSidewall', at: 'Table 1: search for "Techniques following ICP-RIE process"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'gold',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'bond pads',
              level: 'D',
              how: 'judged',
              note: { zh: '芯片的焊盘和键合层为金或以金为表层。', en: 'Pads and bonding layers of the chip are gold or end in gold.' },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: 'Micro-LED显示材料与器件' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: 'Micro-LED显示材料与器件' },
        {
          source: 'microLedManufacturability',
          at: 'Introduction: search for "III-nitride-based light-emitting diodes"',
          level: 'B',
          how: 'implied',
        },
      ],
      note: {
        zh: '蓝光和绿光；红光Micro-LED用AlGaInP，列于红光LED芯片。',
        en: 'Blue and green; red micro-LEDs are AlGaInP and stand at the red chip.',
      },
    },
    'red-led-chip': {
      name: { zh: '红光LED芯片', en: 'Red LED chip (AlGaInP)' },
      aliases: ['AlGaInP芯片', '四元系LED芯片', 'AlGaInP'],
      stage: 'chip-packaging',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'electronic-information/gallium-arsenide-wafer',
          role: 'material',
          claims: [
            {
              source: 'aluminiumGalliumIndiumPhosphide',
              at: 'Text: search for "substrate of gallium arsenide (GaAs)"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'mocvd-equipment',
          role: 'equipment',
          claims: [
            {
              source: 'editors',
              at: 'AlGaInP epitaxy',
              level: 'D',
              how: 'judged',
              note: { zh: '四元层采用MOCVD生长。', en: 'The quaternary layers are grown by MOCVD.' },
            },
            { source: 'algainpGrowth', at: 'Abstract: search for "MOCVD growth of AlGaInP"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'trimethylgallium',
          role: 'material',
          claims: [{ source: 'trimethylgalliumPreparation', at: 'Applications: search for "AlGaInP"', level: 'C', how: 'implied' }],
        },
        {
          node: 'trimethylindium',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'AlGaInP epitaxy',
              level: 'D',
              how: 'judged',
              note: { zh: '四元合金中的铟来自三甲基铟。', en: 'The quaternary alloy takes its indium from trimethylindium.' },
            },
          ],
        },
        {
          node: 'trimethylaluminium',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'AlGaInP epitaxy',
              level: 'D',
              how: 'judged',
              note: { zh: '四元合金中的铝来自三甲基铝。', en: 'The quaternary alloy takes its aluminium from trimethylaluminium.' },
            },
          ],
        },
        {
          node: 'phosphine',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'AlGaInP epitaxy',
              level: 'D',
              how: 'judged',
              note: { zh: '磷烷是磷化物层的V族源。', en: 'Phosphine is the group V source of the phosphide layers.' },
            },
            { source: 'algainpGrowth', at: 'Abstract: search for "group V hydride (PH3)"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'gold',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'bond pads',
              level: 'D',
              how: 'judged',
              note: { zh: '接触电极和焊盘用金合金制作。', en: 'Gold alloys make the contacts and pads.' },
            },
          ],
        },
        {
          node: 'arsine',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'AlGaInP epitaxy',
              level: 'D',
              how: 'judged',
              note: { zh: 'GaAs缓冲层和接触层以砷烷为V族源。', en: 'GaAs buffer and contact layers take arsine as their group V source.' },
            },
          ],
        },
        {
          node: 'electronic-information/photoresist',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'red LED chip',
              level: 'D',
              how: 'judged',
              note: { zh: '电极和台面以光刻成形。', en: 'Electrodes and mesas are patterned by photolithography.' },
            },
          ],
        },
        {
          node: 'electronic-information/wet-electronic-chemical',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'red LED chip',
              level: 'D',
              how: 'judged',
              note: { zh: 'GaAs衬底以氨水与过氧化氢腐蚀去除。', en: 'The GaAs substrate is etched away in ammonia and peroxide.' },
            },
          ],
        },
      ],
      claims: [{ source: 'aluminiumGalliumIndiumPhosphide', at: 'Text: search for "orange-red"', level: 'C', how: 'implied' }],
      note: {
        zh: '外延与芯片合为一个节点，因规划的箭头只涉及GaN；红光InGaN尚未通过量产验证。',
        en: 'Epitaxy and chip in one node, since the arrow treats GaN only; red InGaN is not yet qualified in volume.',
      },
    },
    // 封装
    'bonding-wire': {
      name: { zh: '键合丝', en: 'Bonding wire' },
      aliases: ['键合金丝', '金线', '键合线', 'gold bonding wire'],
      stage: 'chip-packaging',
      kind: 'component',
      origin: 'reference',
      variantOf: { node: 'led-supporting-product', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['gold', 'photovoltaics/silver', 'copper-and-alloys/electrolytic-copper'],
          role: 'material',
          claims: [
            {
              source: 'ledBondingWireTypes',
              at: 'LED Packaging classification: search for "4 types of wires"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '金丝、银合金丝和铜丝均用于LED封装键合；高可靠性产品用金丝。',
            en: 'Gold, silver-alloy and copper wires are all bonded in LED packages; gold where reliability rules.',
          },
        },
      ],
      claims: [
        { source: 'ledPackagingReview', at: 'Title and abstract: search for "wire bonding"', level: 'B', how: 'implied' },
        { source: 'ledBondingWireTypes', at: 'LED Packaging classification: search for "4 types of wires"', level: 'C', how: 'implied' },
      ],
    },
    'aluminium-nitride-powder': {
      name: { zh: '氮化铝粉', en: 'Aluminium nitride powder' },
      aliases: ['AlN粉', 'AlN powder'],
      stage: 'chip-packaging',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['light-alloys/alumina', 'light-alloys/primary-aluminium'],
          role: 'material',
          claims: [
            {
              source: 'aluminiumNitrideRoutes',
              at: 'Text: search for "carbothermal reduction of aluminum oxide" and "direct nitriding of aluminum powder"',
              level: 'C',
              how: 'implied',
            },
            { source: 'aluminiumNitrideMechanism', at: 'Abstract: search for "Mixtures of Al2O3"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '碳热还原法粉与直接氮化法粉均有批量供应。',
            en: 'Carbothermal and direct-nitrided powders are both supplied in volume.',
          },
        },
        {
          node: 'high-purity-nitrogen',
          role: 'material',
          claims: [
            { source: 'aluminiumNitrideMechanism', at: 'Abstract: search for "reduced in a N2 atmosphere"', level: 'B', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'aluminiumNitrideRoutes', at: 'Text: search for "high thermal conductivity"', level: 'C', how: 'implied' }],
    },
    'red-nitride-phosphor': {
      name: { zh: '红色氮化物荧光粉', en: 'Red nitride phosphor (CASN)' },
      aliases: ['CaAlSiN3:Eu', 'CASN', 'SCASN'],
      stage: 'chip-packaging',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'rare-earth-magnets/europium-oxide',
          role: 'material',
          claims: [{ source: 'redNitridePhosphor', at: 'Abstract: search for "Ca0.98Eu0.02"', level: 'B', how: 'implied' }],
        },
        {
          node: 'photovoltaics/silicon-nitride-powder',
          role: 'material',
          claims: [
            { source: 'redNitridePhosphor', at: 'Title: "CaAlSiN3:Eu2+"', level: 'B', how: 'implied' },
            {
              source: 'editors',
              at: 'nitride phosphor',
              level: 'D',
              how: 'judged',
              note: {
                zh: '氮化硅粉是固相法的硅源和氮源。',
                en: 'Silicon nitride powder is the silicon and nitrogen source of the solid-state route.',
              },
            },
          ],
        },
        {
          node: 'aluminium-nitride-powder',
          role: 'material',
          claims: [
            { source: 'redNitridePhosphor', at: 'Title: "CaAlSiN3:Eu2+"', level: 'B', how: 'implied' },
            {
              source: 'editors',
              at: 'nitride phosphor',
              level: 'D',
              how: 'judged',
              note: { zh: '氮化铝粉是固相法的铝源。', en: 'Aluminium nitride powder is the aluminium source of the solid-state route.' },
            },
          ],
        },
        {
          anyOf: ['rare-earth-magnets/calcium-metal', 'high-quality-steel/limestone'],
          role: 'material',
          claims: [
            { source: 'redNitridePhosphor', at: 'Abstract: search for "inexpensive CaCO3 as Ca source"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '量产多用金属钙制得的氮化钙；碳热还原氮化法用碳酸钙。',
            en: 'Production mostly uses calcium nitride from the metal; carbothermal nitridation takes the carbonate.',
          },
        },
      ],
      claims: [
        { source: 'redNitridePhosphor', at: 'Abstract: search for "red-emitting phosphors"', level: 'B', how: 'implied' },
        { source: 'nitridePhosphorReview', at: 'Abstract: search for "rare earth nitrides"', level: 'B', how: 'implied' },
      ],
    },
    'led-phosphor': {
      name: { zh: 'LED荧光粉', en: 'LED phosphor' },
      aliases: ['荧光粉', 'YAG荧光粉', 'YAG:Ce', 'LED照明用荧光粉'],
      stage: 'chip-packaging',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'rare-earth-magnets/yttrium-oxide',
          role: 'material',
          claims: [
            {
              source: 'solidStateLightingPhosphor',
              at: 'Abstract: search for "Ce:YAG represents the benchmark"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'rare-earth-magnets/cerium-oxide',
          role: 'material',
          claims: [
            {
              source: 'solidStateLightingPhosphor',
              at: 'Abstract: search for "Ce:YAG represents the benchmark"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: { zh: '激活剂：用量虽小，缺之不能发光。', en: 'The activator: small in mass, but there is no light without it.' },
        },
        {
          node: 'high-purity-alumina',
          role: 'material',
          claims: [
            {
              source: 'solidStateLightingPhosphor',
              at: 'Abstract: search for "Ce:YAG"',
              level: 'B',
              how: 'implied',
              note: { zh: '按金属原子计，石榴石中八分之五为铝。', en: 'The garnet is five-eighths aluminium by metal atoms.' },
            },
          ],
        },
        {
          node: 'rare-earth-magnets/europium-oxide',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'red phosphor',
              level: 'D',
              how: 'judged',
              note: {
                zh: '铕是红色氮化物荧光粉的激活剂，该粉用于获得暖白光。',
                en: 'Europium activates the red nitrides added for warm light.',
              },
            },
          ],
          note: { zh: '改善显色性；冷白光LED可不用。', en: 'Improves colour; cool-white LEDs do without it.' },
        },
      ],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: '全光谱LED照明用荧光粉' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: 'LED照明用荧光粉' },
        { source: 'solidStateLightingPhosphor', at: 'Abstract: search for "Ce:YAG"', level: 'B', how: 'implied' },
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: 'LED照明用荧光粉' },
      ],
    },
    'full-spectrum-led-phosphor': {
      name: { zh: '全光谱LED照明用荧光粉', en: 'Full-spectrum LED phosphor blend' },
      aliases: ['全光谱荧光粉', '高显色荧光粉', 'full-spectrum phosphor'],
      stage: 'chip-packaging',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'led-phosphor', mode: 'taxonomy' },
      needs: [
        {
          node: 'red-nitride-phosphor',
          role: 'material',
          claims: [
            { source: 'redNitridePhosphor', at: 'Abstract: search for "color rendering index"', level: 'B', how: 'implied' },
            { source: 'nitridePhosphorReview', at: 'Abstract: search for "high color rendering index"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'rare-earth-magnets/yttrium-oxide',
          role: 'material',
          claims: [{ source: 'redNitridePhosphor', at: 'Abstract: search for "yellow-emitting YAG:Ce3+"', level: 'B', how: 'implied' }],
          note: {
            zh: '石榴石基质；镥铝石榴石绿粉所用氧化镥未列入。',
            en: 'The garnet host; lutetium oxide of green LuAG is not resolved.',
          },
        },
        {
          node: 'rare-earth-magnets/cerium-oxide',
          role: 'material',
          claims: [{ source: 'redNitridePhosphor', at: 'Abstract: search for "yellow-emitting YAG:Ce3+"', level: 'B', how: 'implied' }],
        },
        {
          node: 'high-purity-alumina',
          role: 'material',
          claims: [{ source: 'solidStateLightingPhosphor', at: 'Abstract: search for "Ce:YAG"', level: 'B', how: 'implied' }],
        },
        {
          node: 'rare-earth-magnets/europium-oxide',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'blue and cyan phosphors',
              level: 'D',
              how: 'judged',
              note: {
                zh: '补蓝、补青的铝酸盐和硅酸盐粉以铕激活。',
                en: 'Blue and cyan aluminates and silicates that fill the gap are activated by europium.',
              },
            },
          ],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' },
        { source: 'redNitridePhosphor', at: 'Abstract: search for "color rendering index"', level: 'B', how: 'implied' },
      ],
      note: {
        zh: '须含红粉和青粉，故铕不可缺；普通荧光粉则可不用。',
        en: 'It must hold red and cyan powders, so europium is indispensable, as it is not in plain phosphor.',
      },
    },
    'led-lead-frame': {
      name: { zh: 'LED支架', en: 'LED lead frame' },
      aliases: ['EMC支架', 'PPA支架', 'LED bracket'],
      stage: 'chip-packaging',
      kind: 'component',
      origin: 'reference',
      variantOf: { node: 'led-supporting-product', mode: 'taxonomy' },
      needs: [
        {
          node: 'copper-and-alloys/lead-frame-strip',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'LED lead frame',
              level: 'D',
              how: 'judged',
              note: { zh: '金属件由铜合金带材冲压或蚀刻而成。', en: 'The metal is stamped or etched from copper alloy strip.' },
            },
          ],
        },
        {
          node: 'photovoltaics/silver',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'LED lead frame',
              level: 'D',
              how: 'judged',
              note: { zh: '镀银提供反射率和可键合表面。', en: 'Silver plating gives reflectance and a bondable surface.' },
            },
          ],
        },
        {
          node: 'electronic-information/epoxy-resin',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'LED lead frame',
              level: 'D',
              how: 'judged',
              note: { zh: '中功率支架的反射杯用环氧模塑料成型。', en: 'Epoxy moulding compound forms the cup of mid-power frames.' },
            },
          ],
          note: { zh: '小功率产品用PPA和聚酯反射杯，功能相同。', en: 'Polyphthalamide and polyester cups do the same at low power.' },
        },
      ],
      claims: [
        {
          source: 'ledPackagingTechnology',
          at: 'Surface Mount Package: search for "plastic leaded chip carrier"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'ceramic-substrate': {
      name: { zh: '陶瓷基板', en: 'Ceramic package substrate' },
      aliases: ['氧化铝基板', '氮化铝基板', 'ceramic submount'],
      stage: 'chip-packaging',
      kind: 'component',
      origin: 'reference',
      variantOf: { node: 'led-supporting-product', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['light-alloys/alumina', 'aluminium-nitride-powder'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'ceramic substrate',
              level: 'D',
              how: 'judged',
              note: {
                zh: '氧化铝基板由氧化铝烧结而成，氮化铝粉也大多以氧化铝为原料。',
                en: 'Alumina substrates are sintered alumina, and aluminium nitride powder is mostly made from it.',
              },
            },
            { source: 'aluminiumNitrideRoutes', at: 'Text: search for "high thermal conductivity"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '氧化铝基板用于一般功率，氮化铝基板用于大功率；均为标准产品。',
            en: 'Alumina for common power, aluminium nitride for high power; both are standard.',
          },
        },
      ],
      claims: [{ source: 'automotiveLedSubassembly', at: 'Abstract: search for "ceramic LED packages"', level: 'B', how: 'implied' }],
    },
    'led-supporting-product': {
      name: { zh: 'LED配套产品', en: 'LED supporting products' },
      aliases: ['LED配套材料'],
      stage: 'chip-packaging',
      kind: 'category',
      origin: 'product',
      needsProvider: false,
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }],
      note: {
        zh: '统称：规划未列举成员，此处归入支架、键合丝、陶瓷基板、驱动电源等。',
        en: 'A bag: the plan names no member; lead frames, bonding wire, ceramic substrates and drivers are put under it.',
      },
    },
    'die-attach-adhesive': {
      name: { zh: '固晶胶', en: 'Die-attach adhesive' },
      aliases: ['LED固晶胶', '导电银胶', '绝缘固晶胶', 'die attach paste'],
      stage: 'chip-packaging',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          anyOf: ['electronic-information/epoxy-resin', 'organosilicon/addition-cure-silicone-rubber'],
          role: 'material',
          claims: [
            { source: 'ledPackagingPolymers', at: 'Text: search for "a conductive adhesive"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'die attach',
              level: 'D',
              how: 'judged',
              note: {
                zh: '导电银胶多为环氧体系，绝缘固晶胶多为有机硅体系。',
                en: 'Silver paste is mostly epoxy, insulating die attach mostly silicone.',
              },
            },
          ],
          note: { zh: '两种基体均为标准产品。', en: 'Both binders are standard.' },
        },
        {
          node: 'photovoltaics/silver-powder',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'die attach',
              level: 'D',
              how: 'judged',
              note: {
                zh: '导电银胶含银粉约七八成；绝缘胶不含。',
                en: 'Conductive paste is some 70 to 80 % silver; insulating adhesive has none.',
              },
            },
          ],
          note: { zh: '仅导电胶使用。', en: 'Conductive adhesive only.' },
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: '胶水' }] }],
      claims: [
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '胶水' },
        { source: 'ledPackagingPolymers', at: 'Text: search for "a conductive adhesive"', level: 'C', how: 'implied' },
      ],
      note: {
        zh: '规划的“胶水”兼指固晶胶和封装胶（LED封装硅胶，列于有机硅链）。',
        en: 'The plan’s 胶水 covers die attach and the encapsulant, which stands in the organosilicon chain.',
      },
    },
    'white-led-package': {
      name: { zh: '白光LED器件', en: 'White LED package' },
      aliases: ['白光LED', 'white LED', 'LED灯珠'],
      stage: 'chip-packaging',
      kind: 'component',
      origin: 'reference',
      variantOf: { node: 'led-package', mode: 'any' },
      needs: [
        {
          node: 'led-chip',
          role: 'component',
          claims: [
            { source: 'plan', at: '专栏2/半导体照明材料产业链', level: 'A', how: 'implied' },
            { source: 'ledPackagingProcess', at: 'Step 1: search for "Die Bonding"', level: 'C', how: 'implied' },
          ],
        },
        {
          anyOf: ['led-lead-frame', 'ceramic-substrate', 'electronic-information/printed-circuit-board'],
          role: 'component',
          claims: [
            {
              source: 'ledPackagingTechnology',
              at: 'Pin-type and surface mount package: search for "lead frame"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'chip-on-board',
              level: 'D',
              how: 'judged',
              note: {
                zh: 'COB模组将芯片直接固晶在金属基或细间距线路板上。',
                en: 'Chip-on-board modules bond the dies directly on a metal-core or fine-pitch printed board.',
              },
            },
          ],
          note: {
            zh: '塑封支架、陶瓷基板和线路板分别用于小功率、大功率和阵列封装，均为标准产品。',
            en: 'Moulded lead frames, ceramics and boards carry low, high power and array packages; all are standard products.',
          },
        },
        {
          anyOf: ['bonding-wire', 'electronic-information/solder'],
          role: 'component',
          claims: [
            { source: 'ledPackagingProcess', at: 'Step 2: search for "Wire Bonding"', level: 'C', how: 'implied' },
            { source: 'ledPackagingTechnology', at: 'power LED package: search for "flip chip"', level: 'C', how: 'implied' },
          ],
          note: { zh: '引线键合芯片和焊接的倒装芯片均为标准产品。', en: 'Wire-bonded chips and soldered flip chips are both standard.' },
        },
        {
          node: 'led-phosphor',
          role: 'material',
          claims: [
            { source: 'ledPackagingProcess', at: 'Step 3: search for "phosphor"', level: 'C', how: 'implied' },
            { source: 'solidStateLightingPhosphor', at: 'Abstract: search for "Ce:YAG"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '规划要求发展的多芯片无荧光粉白光仍属小众。',
            en: 'Phosphor-free white light from several chips, which the plan wants developed, is still a niche.',
          },
        },
        {
          node: 'organosilicon/led-encapsulant',
          role: 'material',
          claims: [
            { source: 'ledPackagingProcess', at: 'Step 3: search for "Encapsulation"', level: 'C', how: 'implied' },
            { source: 'ledPackagingReview', at: 'Title and abstract: search for "encapsulation"', level: 'B', how: 'implied' },
          ],
          note: { zh: '环氧在蓝光下黄变，仅用于小功率器件。', en: 'Epoxy yellows under blue light and serves only low-power parts.' },
        },
        {
          anyOf: ['die-attach-adhesive', 'electronic-information/solder'],
          role: 'material',
          claims: [
            {
              source: 'ledPackagingPolymers',
              at: 'Text: search for "a chip, a wire, a bracket, a conductive adhesive"',
              level: 'C',
              how: 'implied',
            },
            { source: 'ledPackagingProcess', at: 'Step 1: search for "Die Bonding"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '固晶：中小功率用固晶胶，大功率和倒装芯片用焊料。',
            en: 'Die bonding: adhesive at low and mid power, solder for power and flip chips.',
          },
        },
      ],
      claims: [{ source: 'ledPackagingReview', at: 'Title and abstract: search for "phosphor coating"', level: 'B', how: 'implied' }],
    },
    'full-colour-led-package': {
      name: { zh: '全彩LED器件', en: 'Full-colour (RGB) LED package' },
      aliases: ['RGB LED', 'RGB灯珠', 'RGB LED package'],
      stage: 'chip-packaging',
      kind: 'component',
      origin: 'reference',
      variantOf: { node: 'led-package', mode: 'any' },
      needs: [
        {
          node: 'led-chip',
          role: 'component',
          claims: [
            {
              source: 'rgbLedDisplay',
              at: 'Components of an LED Video Display: search for "red, green, and blue diodes"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '蓝光和绿光芯片。', en: 'Blue and green chips.' },
        },
        {
          node: 'red-led-chip',
          role: 'component',
          claims: [
            {
              source: 'rgbLedDisplay',
              at: 'Components of an LED Video Display: search for "red, green, and blue diodes"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          anyOf: ['led-lead-frame', 'ceramic-substrate', 'electronic-information/printed-circuit-board'],
          role: 'component',
          claims: [
            {
              source: 'ledPackagingTechnology',
              at: 'Pin-type and surface mount package: search for "lead frame"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'chip-on-board',
              level: 'D',
              how: 'judged',
              note: {
                zh: 'COB模组将芯片直接固晶在金属基或细间距线路板上。',
                en: 'Chip-on-board modules bond the dies directly on a metal-core or fine-pitch printed board.',
              },
            },
          ],
          note: {
            zh: '塑封支架、陶瓷基板和线路板分别用于小功率、大功率和阵列封装，均为标准产品。',
            en: 'Moulded lead frames, ceramics and boards carry low, high power and array packages; all are standard products.',
          },
        },
        {
          anyOf: ['bonding-wire', 'electronic-information/solder'],
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'RGB package',
              level: 'D',
              how: 'judged',
              note: {
                zh: '芯片采用引线键合；倒装芯片则采用焊接，如小间距显示屏。',
                en: 'Dies are wire-bonded, or soldered when they are flip chips as in fine-pitch displays.',
              },
            },
          ],
          note: { zh: '引线键合与倒装互连产品均有销售。', en: 'Wire and flip-chip interconnection are both sold.' },
        },
        {
          anyOf: ['electronic-information/epoxy-resin', 'organosilicon/led-encapsulant'],
          role: 'material',
          claims: [
            { source: 'rgbLedDisplay', at: 'Components of an LED Video Display: search for "epoxy resin"', level: 'C', how: 'implied' },
          ],
          note: { zh: '显示器件封装通常用环氧，硅胶价格较高。', en: 'Epoxy is usual in display packages; silicone is the dearer choice.' },
        },
        {
          anyOf: ['die-attach-adhesive', 'electronic-information/solder'],
          role: 'material',
          claims: [
            {
              source: 'ledPackagingPolymers',
              at: 'Text: search for "a chip, a wire, a bracket, a conductive adhesive"',
              level: 'C',
              how: 'implied',
            },
            { source: 'ledPackagingProcess', at: 'Step 1: search for "Die Bonding"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '固晶：中小功率用固晶胶，大功率和倒装芯片用焊料。',
            en: 'Die bonding: adhesive at low and mid power, solder for power and flip chips.',
          },
        },
      ],
      claims: [{ source: 'rgbLedDisplay', at: 'Components of an LED Video Display: search for "3-in-1"', level: 'C', how: 'implied' }],
    },
    'phosphor-free-led-light-source': {
      name: { zh: '无荧光粉纯LED照明', en: 'Phosphor-free multi-chip LED light source' },
      aliases: ['无荧光粉白光LED', '纯LED照明光源', '多基色LED照明', 'phosphor-free white LED'],
      stage: 'chip-packaging',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'led-package', mode: 'taxonomy' },
      needs: [
        {
          node: 'led-chip',
          role: 'component',
          claims: [
            {
              source: 'phosphorFreeWhiteLed',
              at: '1. Introduction: search for "red (R), green (G), and blue (B) LED chips"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: { zh: '蓝光和绿光芯片。', en: 'Blue and green chips.' },
        },
        {
          node: 'red-led-chip',
          role: 'component',
          claims: [
            {
              source: 'phosphorFreeWhiteLed',
              at: 'Abstract: search for "GaN-based and AlGaInP-based white LEDs"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'yellow-led-chip',
          role: 'component',
          essential: false,
          claims: [{ source: 'inganOrangeRedLed', at: 'Abstract: search for "InGaN yellow LEDs"', level: 'B', how: 'implied' }],
          note: {
            zh: '三基色即可得白光；加入黄光芯片显色性方能满足照明。',
            en: 'Three primaries give white; only with a yellow chip is the colour rendering good enough for lighting.',
          },
        },
        {
          anyOf: ['led-lead-frame', 'ceramic-substrate', 'electronic-information/printed-circuit-board'],
          role: 'component',
          claims: [
            {
              source: 'ledPackagingTechnology',
              at: 'Pin-type and surface mount package: search for "lead frame"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '支架、陶瓷基板或线路板均可承载。', en: 'Lead frame, ceramic or board carries the chips.' },
        },
        {
          anyOf: ['die-attach-adhesive', 'electronic-information/solder'],
          role: 'material',
          claims: [
            {
              source: 'ledPackagingPolymers',
              at: 'Text: search for "a chip, a wire, a bracket, a conductive adhesive"',
              level: 'C',
              how: 'implied',
            },
            { source: 'ledPackagingProcess', at: 'Step 1: search for "Die Bonding"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '固晶：中小功率用固晶胶，大功率和倒装芯片用焊料。',
            en: 'Die bonding: adhesive at low and mid power, solder for power and flip chips.',
          },
        },
        {
          anyOf: ['bonding-wire', 'electronic-information/solder'],
          role: 'component',
          claims: [{ source: 'ledPackagingProcess', at: 'Step 2: search for "Wire Bonding"', level: 'C', how: 'implied' }],
          note: { zh: '引线键合或倒装焊接。', en: 'Wire-bonded or soldered flip chips.' },
        },
        {
          node: 'organosilicon/led-encapsulant',
          role: 'material',
          claims: [{ source: 'ledPackagingReview', at: 'Title and abstract: search for "encapsulation"', level: 'B', how: 'implied' }],
        },
      ],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: '无荧光粉纯LED照明技术' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: '无荧光粉纯LED照明技术' },
        { source: 'phosphorFreeWhiteLed', at: 'Abstract: search for "phosphor-free white LEDs"', level: 'B', how: 'implied' },
      ],
      note: {
        zh: '规划用词为技术；此处以其产品即多芯片光源为节点。',
        en: 'The plan says technology; the node is its product, the multi-chip source.',
      },
    },
    'led-package': {
      name: { zh: '芯片封装', en: 'LED package' },
      aliases: ['LED封装', 'LED封装器件', 'LED器件'],
      stage: 'chip-packaging',
      kind: 'component',
      origin: 'printed',
      claims: [{ source: 'plan', at: '专栏2/半导体照明材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '规划所列成员。白光或全彩器件有其一即成立；灯具需白光器件，显示屏需全彩器件。',
        en: 'The printed member. It exists when white or full-colour packages do; lamps need the one, displays the other.',
      },
    },
    // 应用产品
    'application-product': {
      name: { zh: '半导体照明应用产品', en: 'LED applications' },
      stage: 'application',
      kind: 'category',
      origin: 'printed',
      needsProvider: false,
      claims: [{ source: 'plan', at: '专栏2/半导体照明材料产业链', level: 'A', how: 'quoted', quote: '应用产品' }],
      note: { zh: '规划所列统称，其成员为下列各产品。', en: 'The printed bag; its members are the products below.' },
    },
    'led-driver': {
      name: { zh: 'LED驱动电源', en: 'LED driver' },
      aliases: ['LED电源', 'LED power supply'],
      stage: 'application',
      kind: 'component',
      origin: 'reference',
      variantOf: { node: 'led-supporting-product', mode: 'taxonomy' },
      needs: [
        {
          node: 'electronic-information/integrated-circuit',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'LED driver',
              level: 'D',
              how: 'judged',
              note: { zh: '由控制芯片调节电流。', en: 'A control chip regulates the current.' },
            },
          ],
        },
        {
          node: 'electronic-information/electronic-component',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'LED driver',
              level: 'D',
              how: 'judged',
              note: {
                zh: '电容、电阻和二极管占物料清单的大部分。',
                en: 'Capacitors, resistors and diodes make up most of the parts list.',
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
              at: 'LED driver',
              level: 'D',
              how: 'judged',
              note: { zh: '元器件安装在线路板上。', en: 'The parts are mounted on a board.' },
            },
          ],
        },
        {
          node: 'copper-and-alloys/enamelled-wire',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'LED driver',
              level: 'D',
              how: 'judged',
              note: { zh: '变压器和电感用漆包线绕制。', en: 'Transformers and inductors are wound with enamelled wire.' },
            },
          ],
        },
      ],
      claims: [{ source: 'ledDisplayComposition', at: '2. Power supply: search for "switching power supply"', level: 'C', how: 'implied' }],
    },
    polycarbonate: {
      name: { zh: '聚碳酸酯', en: 'Polycarbonate' },
      aliases: ['PC树脂'],
      stage: 'application',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'electronic-information/bisphenol-a',
          role: 'material',
          claims: [
            { source: 'polycarbonate', at: 'Polycarbonate (PC): search for "polycondensation of bisphenol A"', level: 'C', how: 'implied' },
          ],
        },
        {
          anyOf: ['organosilicon/chlorine', 'new-energy-vehicle/dimethyl-carbonate'],
          role: 'material',
          claims: [
            {
              source: 'polycarbonateRoutes',
              at: 'Abstract: search for "interfacial polycondensation between phosgene" and "dimethyl carbonate (DMC)"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '光气法消耗氯气（另需一氧化碳）；非光气法由碳酸二甲酯经碳酸二苯酯。两法国内均有大装置。',
            en: 'The phosgene route takes chlorine (and carbon monoxide), the other dimethyl carbonate through the diphenyl ester; both have large works in China.',
          },
        },
      ],
      claims: [{ source: 'polycarbonate', at: 'Polycarbonate (PC): search for "bisphenol A"', level: 'C', how: 'implied' }],
    },
    'polymethyl-methacrylate': {
      name: { zh: '聚甲基丙烯酸甲酯', en: 'Polymethyl methacrylate' },
      aliases: ['PMMA', '亚克力', '有机玻璃', 'acrylic'],
      stage: 'application',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'electronic-information/acetone',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'methyl methacrylate',
              level: 'D',
              how: 'judged',
              note: {
                zh: '国内以丙酮氰醇法为主，另有异丁烯法和乙烯法。',
                en: 'The acetone cyanohydrin route prevails in China; isobutene and ethylene routes exist.',
              },
            },
          ],
          note: { zh: '氢氰酸多为丙烯腈副产，未列入。', en: 'Hydrogen cyanide, mostly a by-product of acrylonitrile, is not resolved.' },
        },
        {
          node: 'organosilicon/methanol',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'methyl methacrylate',
              level: 'D',
              how: 'judged',
              note: { zh: '甲醇提供酯基。', en: 'Methanol gives the ester group.' },
            },
          ],
        },
      ],
      claims: [{ source: 'ledFreeformLens', at: 'Abstract: search for "poly(methyl methacrylate)"', level: 'B', how: 'implied' }],
    },
    'secondary-optics': {
      name: { zh: 'LED专用二次光学器件', en: 'LED secondary optics' },
      aliases: ['专用二次光学器件', '二次光学透镜', 'LED透镜', 'secondary lens'],
      stage: 'application',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'led-supporting-product', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['polycarbonate', 'polymethyl-methacrylate', 'organosilicon/addition-cure-silicone-rubber'],
          role: 'material',
          claims: [
            { source: 'ledFreeformLens', at: 'Abstract: search for "poly(methyl methacrylate) material"', level: 'B', how: 'implied' },
            { source: 'polycarbonate', at: 'Polycarbonate (PC): search for "automotive headlights"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '聚碳酸酯、PMMA和光学液体硅橡胶透镜均为标准产品。',
            en: 'Lenses of polycarbonate, acrylic and optical liquid silicone are all standard.',
          },
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' },
        { source: 'henkelSecondaryOptics', at: 'Opening: search for "reflector cavities, Fresnel lenses"', level: 'C', how: 'implied' },
      ],
      note: { zh: '注塑模具和反射镀铝未列入。', en: 'Moulds and aluminised reflectors are not resolved.' },
    },
    'led-lamp': {
      name: { zh: 'LED照明灯具', en: 'LED lamp and luminaire' },
      aliases: ['LED灯', 'LED照明', 'LED light'],
      stage: 'application',
      kind: 'application',
      origin: 'reference',
      variantOf: { node: 'application-product', mode: 'taxonomy' },
      endProduct: true,
      needs: [
        {
          node: 'white-led-package',
          role: 'component',
          claims: [
            { source: 'plan', at: '专栏2/半导体照明材料产业链', level: 'A', how: 'implied' },
            {
              source: 'editors',
              at: 'LED lamp',
              level: 'D',
              how: 'judged',
              note: { zh: '通用照明的光源为白光LED器件。', en: 'The light source of general lighting is the white package.' },
            },
          ],
        },
        {
          node: 'led-driver',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'LED lamp',
              level: 'D',
              how: 'judged',
              note: { zh: '须将市电转换为恒定电流。', en: 'Mains must be turned into constant current.' },
            },
          ],
        },
        {
          node: 'electronic-information/printed-circuit-board',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'LED lamp',
              level: 'D',
              how: 'judged',
              note: { zh: '器件焊接在线路板上，多为铝基板。', en: 'Packages are soldered on a board, mostly with an aluminium core.' },
            },
          ],
        },
        {
          anyOf: ['light-alloys/aluminium-profile', 'light-alloys/aluminium-casting'],
          role: 'component',
          claims: [
            {
              source: 'ledLifeCycleSummary',
              at: 'Key findings of Part 2: search for "large aluminum heat sink"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '散热器为挤压型材或压铸件；部分小灯用导热塑料。',
            en: 'Heat sinks are extruded or die-cast; thermally conductive plastic takes some small lamps.',
          },
        },
        {
          node: 'polycarbonate',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'LED lamp',
              level: 'D',
              how: 'judged',
              note: { zh: '扩散罩和灯泡壳大多用聚碳酸酯。', en: 'Diffusers and bulbs are mostly polycarbonate.' },
            },
          ],
          note: { zh: '玻璃、亚克力和硅胶光学件作用相同。', en: 'Glass, acrylic and silicone optics do the same.' },
        },
        {
          node: 'secondary-optics',
          role: 'component',
          essential: false,
          claims: [
            { source: 'henkelSecondaryOptics', at: 'Opening: search for "accommodate secondary optics"', level: 'C', how: 'implied' },
          ],
          note: { zh: '路灯、射灯等定向灯具使用；球泡和灯管不用。', en: 'For street and spot luminaires; bulbs and tubes do without.' },
        },
      ],
      claims: [{ source: 'ledLifeCycleSummary', at: 'Key findings of Part 2: search for "LED lamp"', level: 'B', how: 'implied' }],
    },
    'automotive-led-lamp': {
      name: { zh: '车用LED灯', en: 'Automotive LED lamp' },
      aliases: ['LED车灯', 'LED前照灯', 'LED headlamp'],
      stage: 'application',
      kind: 'application',
      origin: 'reference',
      variantOf: { node: 'application-product', mode: 'taxonomy' },
      endProduct: true,
      needs: [
        {
          node: 'white-led-package',
          role: 'component',
          claims: [{ source: 'automotiveLedSubassembly', at: 'Abstract: search for "ceramic LED packages"', level: 'B', how: 'implied' }],
        },
        {
          node: 'electronic-information/printed-circuit-board',
          role: 'component',
          claims: [{ source: 'automotiveLedSubassembly', at: 'Abstract: search for "Cu-IMS"', level: 'B', how: 'implied' }],
        },
        {
          node: 'led-driver',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'automotive lamp',
              level: 'D',
              how: 'judged',
              note: { zh: '车灯自带恒流驱动。', en: 'Lamps carry their own current drivers.' },
            },
          ],
        },
        {
          node: 'light-alloys/aluminium-casting',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'automotive lamp',
              level: 'D',
              how: 'judged',
              note: { zh: '前照灯的LED灯板装在压铸散热器上。', en: 'Die-cast heat sinks carry the LED boards of headlamps.' },
            },
          ],
        },
        {
          node: 'polycarbonate',
          role: 'material',
          claims: [{ source: 'polycarbonate', at: 'Polycarbonate (PC): search for "automotive headlights"', level: 'C', how: 'implied' }],
          note: { zh: '用于外配光镜；新设计已不再采用玻璃。', en: 'The outer lens; glass has left new designs.' },
        },
        {
          node: 'secondary-optics',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'automotive lamp',
              level: 'D',
              how: 'judged',
              note: {
                zh: '前照灯以透镜或反射器形成规定的明暗截止线。',
                en: 'Headlamps form the prescribed cut-off with lenses or reflectors.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'automotiveLedSubassembly', at: 'Title: search for "automotive front light"', level: 'B', how: 'implied' }],
    },
    'led-display': {
      name: { zh: 'LED显示屏', en: 'LED display' },
      aliases: ['LED屏', '小间距LED显示屏', 'LED video wall'],
      stage: 'application',
      kind: 'application',
      origin: 'reference',
      variantOf: { node: 'application-product', mode: 'taxonomy' },
      endProduct: true,
      needs: [
        {
          node: 'full-colour-led-package',
          role: 'component',
          claims: [{ source: 'ledDisplayComposition', at: '1. LED Module: search for "LED lamp"', level: 'C', how: 'implied' }],
        },
        {
          node: 'electronic-information/printed-circuit-board',
          role: 'component',
          claims: [{ source: 'ledDisplayComposition', at: '1. LED Module: search for "PCB circuit board"', level: 'C', how: 'implied' }],
        },
        {
          node: 'electronic-information/integrated-circuit',
          role: 'component',
          claims: [{ source: 'ledDisplayComposition', at: '1. LED Module: search for "driver IC"', level: 'C', how: 'implied' }],
        },
        {
          node: 'electronic-information/electronic-component',
          role: 'component',
          claims: [{ source: 'ledDisplayComposition', at: '1. LED Module: search for "resistor, capacitor"', level: 'C', how: 'implied' }],
        },
        {
          node: 'led-driver',
          role: 'component',
          claims: [
            { source: 'ledDisplayComposition', at: '2. Power supply: search for "switching power supply"', level: 'C', how: 'implied' },
          ],
        },
        {
          anyOf: ['light-alloys/aluminium-casting', 'light-alloys/aluminium-profile'],
          role: 'component',
          claims: [
            {
              source: 'ledDisplayComposition',
              at: '3. LED Display Cabinet: search for "Die-casting aluminum"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '箱体为压铸件或由型材拼装；户外固定屏也用钢制箱体。',
            en: 'Cabinets are die-cast or built of profiles; fixed outdoor screens also use steel.',
          },
        },
      ],
      claims: [{ source: 'ledDisplayComposition', at: 'Lead: search for "mainly composed of an LED module"', level: 'C', how: 'implied' }],
    },
    'display-backplane': {
      name: { zh: '显示驱动背板', en: 'Display driving backplane (TFT or CMOS)' },
      aliases: ['TFT背板', '驱动背板', 'TFT backplane'],
      stage: 'application',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'electronic-information/photoresist',
          role: 'auxiliary',
          claims: [
            {
              source: 'tftBackplanePatent',
              at: 'Abstract: search for "applying a photolithographic operation"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'electronic-information/photomask',
          role: 'auxiliary',
          claims: [
            {
              source: 'tftProductionTechnology',
              at: 'Text: search for "5 mask or 4 mask lithography process"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'copper-and-alloys/sputtering-target',
          role: 'material',
          claims: [{ source: 'displaySputtering', at: 'Opening: search for "form the metal layer"', level: 'C', how: 'implied' }],
        },
        {
          node: 'indium-tin-oxide-target',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'pixel electrode',
              level: 'D',
              how: 'judged',
              note: { zh: '像素电极为ITO；与硅基CMOS背板无关。', en: 'Pixel electrodes are ITO; silicon CMOS backplanes do without.' },
            },
          ],
          note: { zh: '硅基CMOS背板不用。', en: 'Not on silicon CMOS backplanes.' },
        },
        {
          node: 'electronic-information/electronic-specialty-gas',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'TFT array',
              level: 'D',
              how: 'judged',
              note: {
                zh: '绝缘层和半导体层以硅烷、氨等气体沉积，并以含氟、含氯气体刻蚀。',
                en: 'Insulator and semiconductor films are deposited from silane and ammonia and etched in fluorine and chlorine gases.',
              },
            },
          ],
        },
        {
          node: 'electronic-information/wet-electronic-chemical',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'TFT array',
              level: 'D',
              how: 'judged',
              note: {
                zh: '金属层湿法刻蚀，清洗和剥离用湿电子化学品。',
                en: 'Metals are wet-etched, and cleaning and stripping take wet chemicals.',
              },
            },
          ],
        },
      ],
      claims: [
        { source: 'tftBackplanePatent', at: 'Abstract: search for "manufacturing a TFT backplane"', level: 'C', how: 'implied' },
        { source: 'activeMatrixLedPatent', at: 'Abstract: search for "pixel circuits in a backplane device"', level: 'C', how: 'implied' },
      ],
      note: {
        zh: '基板玻璃（TFT-LCD玻璃基板）不在十一条产业链内；该基板不是外延衬底。',
        en: 'The glass (TFT-LCD substrate) stands outside the eleven chains; it is no epitaxy substrate.',
      },
    },
    'mass-transfer-equipment': {
      name: { zh: '巨量转移设备', en: 'Mass-transfer equipment' },
      aliases: ['巨量转移', 'mass transfer tool'],
      stage: 'application',
      kind: 'equipment',
      origin: 'reference',
      claims: [
        {
          source: 'microLedManufacturability',
          at: 'Abstract: search for "assembly of individual LED dies into addressable arrays"',
          level: 'B',
          how: 'implied',
        },
        {
          source: 'microLedMassProduction',
          at: 'Lead: search for "Mass transfer is one of the biggest technical bottlenecks"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: {
        zh: '尚处产业化初期，由少数厂家供应；链条止于此。',
        en: 'Early in its industrial life and from few makers; the chain stops here.',
      },
    },
    'micro-led-display': {
      name: { zh: 'Micro-LED显示器件', en: 'Micro-LED display' },
      aliases: ['Micro-LED显示', 'Micro-LED显示屏', 'Micro-LED显示材料与器件', 'micro-LED panel'],
      stage: 'application',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'application-product', mode: 'taxonomy' },
      needs: [
        {
          node: 'micro-led-chip',
          role: 'component',
          claims: [
            {
              source: 'microLedManufacturability',
              at: 'Abstract: search for "assembly of individual LED dies"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          anyOf: ['red-led-chip', 'quantum-dot-material'],
          role: 'component',
          claims: [
            { source: 'microLedManufacturability', at: 'Abstract: search for "full-color schemes"', level: 'B', how: 'implied' },
            { source: 'quantumDotDisplay', at: 'Opening: search for "MicroLED display panels"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '红光由AlGaInP芯片发出，或由量子点将蓝光转换而成；两种方案均有产品。',
            en: 'Red comes from AlGaInP chips or from blue light through quantum dots; both are on sale.',
          },
        },
        {
          node: 'display-backplane',
          role: 'component',
          claims: [
            {
              source: 'activeMatrixLedPatent',
              at: 'Abstract: search for "pixel circuits in a backplane device"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'mass-transfer-equipment',
          role: 'equipment',
          claims: [
            { source: 'microLedManufacturability', at: 'Keywords: "mass transfer"', level: 'B', how: 'implied' },
            { source: 'microLedMassProduction', at: 'Lead: search for "biggest technical bottlenecks"', level: 'C', how: 'implied' },
          ],
          note: { zh: '单片集成微显示以晶圆键合代替。', en: 'Monolithic microdisplays use wafer bonding instead.' },
        },
        {
          node: 'electronic-information/integrated-circuit',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'display module',
              level: 'D',
              how: 'judged',
              note: { zh: '时序控制与驱动芯片。', en: 'Timing and driver chips.' },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: 'Micro-LED显示材料与器件' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: 'Micro-LED显示材料与器件' },
        { source: 'microLedManufacturability', at: 'Abstract: search for "micro-LED displays"', level: 'B', how: 'implied' },
      ],
    },
    'quantum-dot-material': {
      name: { zh: '量子点材料', en: 'Quantum dot material' },
      aliases: ['量子点', 'QD', 'quantum dot'],
      stage: 'application',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['indium', 'photovoltaics/cadmium'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'quantum dots',
              level: 'D',
              how: 'judged',
              note: { zh: '显示用量子点为磷化铟或硒化镉体系。', en: 'Display dots are of indium phosphide or cadmium selenide.' },
            },
          ],
          note: {
            zh: '磷化铟与硒化镉量子点均有商品；含镉产品受限用法规约束。',
            en: 'Dots of both kinds are sold; cadmium ones fall under restriction rules.',
          },
        },
      ],
      claims: [{ source: 'quantumDotDisplay', at: 'Opening: search for "semiconductor nanocrystals"', level: 'C', how: 'implied' }],
      note: {
        zh: '磷、硒、硫源和配体未列入；钙钛矿量子点尚少。',
        en: 'Phosphorus, selenium and sulphur sources and ligands are not resolved; perovskite dots are few.',
      },
    },
    'quantum-dot-led-display': {
      name: { zh: '量子点LED显示', en: 'Quantum-dot LED display' },
      aliases: ['量子点LED', '量子点显示', 'QLED', 'quantum-dot display'],
      stage: 'application',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'application-product', mode: 'taxonomy' },
      needs: [
        {
          node: 'quantum-dot-material',
          role: 'material',
          claims: [{ source: 'quantumDotDisplay', at: 'Opening: search for "semiconductor nanocrystals"', level: 'C', how: 'implied' }],
        },
        {
          node: 'display-backplane',
          role: 'component',
          claims: [{ source: 'quantumDotDisplay', at: 'Opening: search for "active-matrix"', level: 'C', how: 'implied' }],
        },
        {
          node: 'led-chip',
          role: 'component',
          essential: false,
          claims: [{ source: 'quantumDotBacklight', at: 'Text: search for "blue LED backlight"', level: 'C', how: 'implied' }],
          note: {
            zh: '光致发光产品以蓝光LED作背光；电致发光的不用。',
            en: 'Photo-emissive sets have a blue LED backlight; electro-emissive ones do not.',
          },
        },
        {
          node: 'electronic-information/integrated-circuit',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'display module',
              level: 'D',
              how: 'judged',
              note: { zh: '时序控制与驱动芯片。', en: 'Timing and driver chips.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' },
        { source: 'quantumDotDisplay', at: 'Opening: search for "Electro-emissive"', level: 'C', how: 'implied' },
      ],
      note: {
        zh: '规划用词“新兴”，兼指光致发光与电致发光；在售产品均为前者。',
        en: 'The plan says 新兴: photo- or electro-emissive alike; what is on sale is the former.',
      },
    },
    'visible-light-communication-device': {
      name: { zh: 'LED可见光通信器件', en: 'LED visible-light communication device' },
      aliases: ['可见光通信器件', 'VLC器件', 'Li-Fi', 'VLC device'],
      stage: 'application',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'application-product', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['led-chip', 'micro-led-chip'],
          role: 'component',
          claims: [
            { source: 'vlcTransceiverReview', at: 'Abstract: search for "At the transmitter, LEDs"', level: 'B', how: 'implied' },
            { source: 'vlcMicroLed', at: 'Abstract: search for "micro-LEDs as high-speed transmitters"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '普通LED与Micro-LED均可作发射端，后者带宽更高。',
            en: 'Plain and micro-LEDs both serve as transmitters, the latter with more bandwidth.',
          },
        },
        {
          node: 'electronic-information/photodiode',
          role: 'component',
          claims: [
            {
              source: 'vlcLightConverter',
              at: 'Abstract: search for "PIN (positive intrinsic negative) photodiodes"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'electronic-information/integrated-circuit',
          role: 'component',
          claims: [{ source: 'vlcLightConverter', at: 'Abstract: search for "analog-to-digital converters"', level: 'B', how: 'implied' }],
        },
        {
          node: 'electronic-information/printed-circuit-board',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'optical module',
              level: 'D',
              how: 'judged',
              note: { zh: '发射与接收电路装在线路板上。', en: 'Transmitter and receiver circuits sit on a board.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted' },
        {
          source: 'vlcTransceiverReview',
          at: 'Abstract: search for "light-emitting diodes (LEDs) for both indoor illumination and wireless communications"',
          level: 'B',
          how: 'implied',
        },
      ],
    },
  },
  note: {
    zh: '箭头的前三个成员是外延的并列投入；自外延片起，供应关系才沿箭头方向。',
    en: 'The first three members of the arrow are parallel needs of epitaxy; supply starts to follow the arrow at 外延片.',
  },
});
