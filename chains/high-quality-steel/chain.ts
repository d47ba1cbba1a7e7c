import { defineChain } from '../../src/model/define-chain.ts';
import { bearingMaterialsOverview } from '../sources/bearing-materials-overview.ts';
import { britannicaMagnesiumCompounds } from '../sources/britannica-magnesium-compounds.ts';
import { continuousCastingMould } from '../sources/continuous-casting-mould.ts';
import { directReducedIronGuide } from '../sources/direct-reduced-iron-guide.ts';
import { dofascoSinterPlant } from '../sources/dofasco-sinter-plant.ts';
import { editors } from '../sources/editors.ts';
import { electricFurnaceSteelmaking } from '../sources/electric-furnace-steelmaking.ts';
import { electricalSteelReview } from '../sources/electrical-steel-review.ts';
import { ferromanganeseSmeltingStudy } from '../sources/ferromanganese-smelting-study.ts';
import { ferrosiliconRawMaterials } from '../sources/ferrosilicon-raw-materials.ts';
import { graphiteElectrodeRawMaterials } from '../sources/graphite-electrode-raw-materials.ts';
import { highSpeedSteelNote } from '../sources/high-speed-steel-note.ts';
import { ifrfBasicOxygenSteelmaking } from '../sources/ifrf-basic-oxygen-steelmaking.ts';
import { magnesiaCarbonBrickUses } from '../sources/magnesia-carbon-brick-uses.ts';
import { mouldFluxChapter } from '../sources/mould-flux-chapter.ts';
import { nickelSteelPlate } from '../sources/nickel-steel-plate.ts';
import { plan } from '../sources/plan.ts';
import { reibusElectricArcFurnace } from '../sources/reibus-electric-arc-furnace.ts';
import { reutersGraphiteElectrode } from '../sources/reuters-graphite-electrode.ts';
import { steelsForBearings } from '../sources/steels-for-bearings.ts';
import { toolSteelGrades } from '../sources/tool-steel-grades.ts';
import { usgsLimeMonth } from '../sources/usgs-lime-month.ts';
import { usgsManganeseCompendium } from '../sources/usgs-manganese-compendium.ts';
import { usgsMcs2020Molybdenum } from '../sources/usgs-mcs-2020-molybdenum.ts';
import { usgsMcs2020Vanadium } from '../sources/usgs-mcs-2020-vanadium.ts';
import { vacuumDegassingBearingSteel } from '../sources/vacuum-degassing-bearing-steel.ts';
import { wikipediaBasicOxygenSteelmaking } from '../sources/wikipedia-basic-oxygen-steelmaking.ts';
import { wikipediaDirectReducedIron } from '../sources/wikipedia-direct-reduced-iron.ts';
import { wikipediaFerroboron } from '../sources/wikipedia-ferroboron.ts';
import { wikipediaFerrochrome } from '../sources/wikipedia-ferrochrome.ts';
import { wikipediaSpringSteel } from '../sources/wikipedia-spring-steel.ts';
import { worldsteelRawMaterials } from '../sources/worldsteel-raw-materials.ts';

export const highQualitySteel = /* @__PURE__ */ defineChain({
  id: 'high-quality-steel',
  name: { zh: '高品质特殊钢产业链', en: 'High-quality special steel' },
  sources: {
    plan,
    editors,
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
          node: 'coke',
          role: 'auxiliary',
          claims: [{ source: 'ferrosiliconRawMaterials', at: '"Metallurgical coke"', level: 'C', how: 'implied' }],
          note: { zh: '半焦（兰炭）和焦丁是同一还原剂的不同品种。', en: 'Semi-coke (兰炭) and nut coke are grades of the same reductant.' },
        },
        {
          node: 'steel-scrap',
          role: 'material',
          claims: [{ source: 'ferrosiliconRawMaterials', at: '"quartzite Stone, coke, and steel chips"', level: 'C', how: 'implied' }],
          note: { zh: '铁由钢屑或轧钢铁鳞带入。', en: 'Steel turnings or mill scale bring the iron.' },
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
      claims: [
        {
          source: 'usgsMcs2020Molybdenum',
          at: 'Domestic Production and Use, "intermediate products, such as ferromolybdenum"',
          level: 'A',
          how: 'implied',
        },
      ],
      note: {
        zh: '链条到此为止：钼精矿及其焙烧不在十一条产业链之内。',
        en: 'The chain stops here: molybdenum concentrate and its roasting are outside the eleven chains.',
      },
    },
    ferrovanadium: {
      name: { zh: '钒铁', en: 'Ferrovanadium' },
      aliases: ['FeV'],
      stage: 'steel-billet',
      kind: 'material',
      origin: 'reference',
      claims: [
        { source: 'usgsMcs2020Vanadium', at: 'Domestic Production and Use, "used to produce ferrovanadium"', level: 'A', how: 'implied' },
      ],
      note: {
        zh: '链条到此为止：钒渣和五氧化二钒不在十一条产业链之内。',
        en: 'The chain stops here: vanadium slag and pentoxide are outside the eleven chains.',
      },
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
          node: 'copper-and-alloys/copper-alloy',
          role: 'material',
          claims: [
            { source: 'continuousCastingMould', at: 'Lead, "fabricated from a high purity copper alloy"', level: 'C', how: 'implied' },
            { source: 'mouldFluxChapter', at: 'Introduction, "water-cooled copper mould"', level: 'B', how: 'implied' },
          ],
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
      note: { zh: '链条到此为止。', en: 'The chain stops here.' },
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
          node: 'ferromanganese',
          role: 'auxiliary',
          claims: [
            { source: 'usgsManganeseCompendium', at: '"sulfur-fixing, deoxidizing, and alloying properties"', level: 'A', how: 'implied' },
            { source: 'usgsManganeseCompendium', at: '"no practical approaches exist for replacing it"', level: 'A', how: 'implied' },
          ],
          note: { zh: '无实用替代；硅锰合金带入的是同样的锰。', en: 'No practical substitute; silicomanganese brings the same manganese.' },
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
      ],
      signals: [
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
    // 高品质特殊钢：基础零部件用钢
    'spring-steel': {
      name: { zh: '高质量弹簧钢', en: 'Spring steel' },
      aliases: ['弹簧钢', '弹簧扁钢', '60Si2Mn', '51CrV4'],
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
          node: 'ferrovanadium',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'micro-alloying',
              level: 'D',
              how: 'judged',
              note: {
                zh: '钒、铌或钛可细化高强度板材的晶粒，任选其一即可。',
                en: 'Vanadium, niobium or titanium refines the grain of high-strength plate; any of them may be used.',
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
              quote: '高强度板材',
              note: { zh: '列于“重点发展”开头的清单中。', en: 'Member of the list that opens with 重点发展.' },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（二）', level: 'A', how: 'quoted' }],
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
      aliases: ['电工钢', '硅钢', '硅钢片', '无取向硅钢', '取向硅钢', 'silicon steel', 'NOES'],
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
        zh: '电机铁心用无取向钢带，变压器用取向钢带；两者均在本节点。',
        en: 'Motor cores take non-oriented strip, transformers grain-oriented strip; both are in this node.',
      },
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
      aliases: ['容器板', '9镍钢', 'pressure vessel plate'],
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
      ],
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/先进钢铁材料', level: 'A', how: 'quoted', quote: '环保型高品质冷轧优特钢带' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏1/先进钢铁材料', level: 'A', how: 'quoted' }],
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
