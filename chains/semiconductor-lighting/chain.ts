import { defineChain } from '../../src/model/define-chain.ts';
import { aluminiumGalliumIndiumPhosphide } from '../sources/aluminium-gallium-indium-phosphide.ts';
import { ammoniaMethodology } from '../sources/ammonia-methodology.ts';
import { anodeSlimeReview } from '../sources/anode-slime-review.ts';
import { automotiveLedSubassembly } from '../sources/automotive-led-subassembly.ts';
import { bgsGallium } from '../sources/bgs-gallium.ts';
import { cambridgeGanReactor } from '../sources/cambridge-gan-reactor.ts';
import { criticalMineralGallium } from '../sources/critical-mineral-gallium.ts';
import { diamondWireTechnology } from '../sources/diamond-wire-technology.ts';
import { editors } from '../sources/editors.ts';
import { ganLedElectrodePatent } from '../sources/gan-led-electrode-patent.ts';
import { hpaSapphire } from '../sources/hpa-sapphire.ts';
import { ledBondingWireTypes } from '../sources/led-bonding-wire-types.ts';
import { ledDisplayComposition } from '../sources/led-display-composition.ts';
import { ledLifeCycleSummary } from '../sources/led-life-cycle-summary.ts';
import { ledPackagingProcess } from '../sources/led-packaging-process.ts';
import { ledPackagingReview } from '../sources/led-packaging-review.ts';
import { ledPackagingTechnology } from '../sources/led-packaging-technology.ts';
import { mocvdSusceptor } from '../sources/mocvd-susceptor.ts';
import { mocvdSystems } from '../sources/mocvd-systems.ts';
import { netlAirSeparation } from '../sources/netl-air-separation.ts';
import { nitrideMovpeGrowth } from '../sources/nitride-movpe-growth.ts';
import { plan } from '../sources/plan.ts';
import { polycarbonate } from '../sources/polycarbonate.ts';
import { rgbLedDisplay } from '../sources/rgb-led-display.ts';
import { sapphireRefractoryCrucible } from '../sources/sapphire-refractory-crucible.ts';
import { sicIsostaticGraphite } from '../sources/sic-isostatic-graphite.ts';
import { sicSublimationPatent } from '../sources/sic-sublimation-patent.ts';
import { siliconSubstrateLedAward } from '../sources/silicon-substrate-led-award.ts';
import { solidStateLightingPhosphor } from '../sources/solid-state-lighting-phosphor.ts';
import { trimethylgalliumPreparation } from '../sources/trimethylgallium-preparation.ts';
import { usgsGalliumMonth } from '../sources/usgs-gallium-month.ts';
import { usgsIndium } from '../sources/usgs-indium.ts';

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
          node: 'organosilicon/organosilicon-monomer',
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
      note: { zh: '加热器、高温计、真空系统和尾气处理未列入。', en: 'Heaters, pyrometers, vacuum and scrubbing are not resolved.' },
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
      claims: [{ source: 'plan', at: '专栏2/半导体照明材料产业链', level: 'A', how: 'quoted' }],
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
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: '大尺寸硅衬底外延晶体' }],
        },
        {
          signal: 'existing-base',
          claims: [{ source: 'plan', at: '第一章/第一节/（四）', level: 'A', how: 'implied', quote: '硅衬底高光效GaN基蓝色发光二极管' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第一章/第一节/（四）', level: 'A', how: 'quoted' },
        { source: 'siliconSubstrateLedAward', at: 'Text: search for "sapphire, SiC and Si substrates"', level: 'B', how: 'implied' },
      ],
    },
    'silicon-carbide-substrate': {
      name: { zh: '碳化硅衬底', en: 'Silicon carbide substrate' },
      aliases: ['碳化硅晶片', 'SiC衬底', 'SiC substrate'],
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
      ],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '碳化硅等第三代半导体新材料' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '碳化硅等第三代半导体新材料' },
        { source: 'siliconSubstrateLedAward', at: 'Text: search for "sapphire, SiC and Si substrates"', level: 'B', how: 'implied' },
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
    // 外延片：气体
    ammonia: {
      name: { zh: '合成氨', en: 'Ammonia' },
      aliases: ['液氨', '氨', 'NH3'],
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
      note: {
        zh: '砷化物接触层用砷烷属同一行业，未列入。',
        en: 'Arsine for the arsenide contact layers is of the same trade and not resolved.',
      },
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
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '硅衬底外延材料和芯片产业化进程' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/半导体照明材料产业链', level: 'A', how: 'quoted', quote: '外延片制造' }],
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
    'led-phosphor': {
      name: { zh: 'LED荧光粉', en: 'LED phosphor' },
      aliases: ['荧光粉', 'YAG荧光粉', 'YAG:Ce'],
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
      ],
    },
    'led-lead-frame': {
      name: { zh: 'LED支架', en: 'LED lead frame' },
      aliases: ['EMC支架', 'PPA支架', 'LED bracket'],
      stage: 'chip-packaging',
      kind: 'component',
      origin: 'reference',
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
      needs: [
        {
          node: 'light-alloys/alumina',
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
          ],
        },
      ],
      claims: [{ source: 'automotiveLedSubassembly', at: 'Abstract: search for "ceramic LED packages"', level: 'B', how: 'implied' }],
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
      ],
      claims: [{ source: 'rgbLedDisplay', at: 'Components of an LED Video Display: search for "3-in-1"', level: 'C', how: 'implied' }],
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
      ],
      claims: [{ source: 'polycarbonate', at: 'Polycarbonate (PC): search for "bisphenol A"', level: 'C', how: 'implied' }],
      note: { zh: '光气或碳酸二苯酯未列入。', en: 'Phosgene or diphenyl carbonate is not resolved.' },
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
  },
  note: {
    zh: '箭头的前三个成员是外延的并列投入；自外延片起，供应关系才沿箭头方向。',
    en: 'The first three members of the arrow are parallel needs of epitaxy; supply starts to follow the arrow at 外延片.',
  },
});
