import { defineChain } from '../../src/model/define-chain.ts';
import { anodeSlimeReview } from '../sources/anode-slime-review.ts';
import { cdteLayers } from '../sources/cdte-layers.ts';
import { copperByProductMetals } from '../sources/copper-by-product-metals.ts';
import { diamondWireTechnology } from '../sources/diamond-wire-technology.ts';
import { doeFlatPlateModule } from '../sources/doe-flat-plate-module.ts';
import { doeSolarSupplyChain } from '../sources/doe-solar-supply-chain.ts';
import { editors } from '../sources/editors.ts';
import { elkemPolysilicon } from '../sources/elkem-polysilicon.ts';
import { evaCopolymer } from '../sources/eva-copolymer.ts';
import { fineTungstenWire } from '../sources/fine-tungsten-wire.ts';
import { ftoCoatings } from '../sources/fto-coatings.ts';
import { glassRawMaterials } from '../sources/glass-raw-materials.ts';
import { heterojunctionDeposition } from '../sources/heterojunction-deposition.ts';
import { heterojunctionTco } from '../sources/heterojunction-tco.ts';
import { highPurityQuartzSupply } from '../sources/high-purity-quartz-supply.ts';
import { hydrogenProduction } from '../sources/hydrogen-production.ts';
import { inverterIndustryChain } from '../sources/inverter-industry-chain.ts';
import { isoGraphitePetroleumCoke } from '../sources/iso-graphite-petroleum-coke.ts';
import { lowIronGlass } from '../sources/low-iron-glass.ts';
import { netlAirSeparation } from '../sources/netl-air-separation.ts';
import { plan } from '../sources/plan.ts';
import { polysiliconProcesses } from '../sources/polysilicon-processes.ts';
import { pvBalanceOfSystem } from '../sources/pv-balance-of-system.ts';
import { pvEncapsulantComparison } from '../sources/pv-encapsulant-comparison.ts';
import { pvModuleComponents } from '../sources/pv-module-components.ts';
import { pvRibbon } from '../sources/pv-ribbon.ts';
import { pveducationScreenPrint } from '../sources/pveducation-screen-print.ts';
import { silicaCrucibleCoating } from '../sources/silica-crucible-coating.ts';
import { siliconIndustryGraphite } from '../sources/silicon-industry-graphite.ts';
import { siliconMaterialsPhotovoltaic } from '../sources/silicon-materials-photovoltaic.ts';
import { solarModuleIndustryMap } from '../sources/solar-module-industry-map.ts';
import { solarModuleLayers } from '../sources/solar-module-layers.ts';
import { solarQuartzGuide } from '../sources/solar-quartz-guide.ts';
import { tcoDeposition } from '../sources/tco-deposition.ts';
import { tungstenDiamondWire } from '../sources/tungsten-diamond-wire.ts';
import { usgsMcs2003Silver } from '../sources/usgs-mcs-2003-silver.ts';
import { usgsMcs2003Tellurium } from '../sources/usgs-mcs-2003-tellurium.ts';
import { usgsOfr2002Cadmium } from '../sources/usgs-ofr-2002-cadmium.ts';
import { usgsSilver2014 } from '../sources/usgs-silver-2014.ts';

export const photovoltaics = defineChain({
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
  },
  stages: [
    {
      id: 'silicon-and-wafer',
      name: { zh: '高纯硅料、硅棒、硅锭、硅片', en: 'High-purity silicon, rods, ingots, wafers' },
      printed: '高纯硅料、硅棒、硅锭、硅片',
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }],
      note: 'The marks hide a sequence: silicon becomes rods or ingots (alternatives), and these become wafers.',
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
      note: 'A bag: the plan names no member.',
    },
    {
      id: 'supporting-product',
      name: { zh: '配套产品', en: 'Supporting products' },
      printed: '配套产品',
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }],
      note:
        'Not the last step: crucibles serve crystal growth, glass and film the module, TCO glass thin-film modules, inverters the system.',
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
          note: 'Polysilicon works commonly make their make-up hydrogen by water electrolysis on site.',
        },
      ],
      note: 'Consumes only water and power, which are general utilities; the chain stops here.',
    },
    hydrogen: {
      name: { zh: '氢气', en: 'Hydrogen' },
      aliases: ['H2', '工业氢气'],
      stage: 'silicon-and-wafer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['organosilicon/natural-gas', 'organosilicon/coal', 'water-electrolyser'],
          role: 'material',
          claims: [{ source: 'hydrogenProduction', at: 'Lead: search for "partial oxidation of coal"', level: 'C', how: 'implied' }],
          note: 'All three supply hydrogen today; by-product hydrogen of chlor-alkali works is a fourth source.',
        },
      ],
      claims: [
        { source: 'hydrogenProduction', at: 'Lead: search for "primarily produced by steam reforming"', level: 'C', how: 'implied' },
      ],
      note: 'One node for all purities; users purify it on site.',
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
              note: 'Cold hydrochlorination recycles silicon tetrachloride, but chlorine lost in residues is made up with HCl.',
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
          note: 'Only hydrochlorination of recycled silicon tetrachloride takes hydrogen; direct chlorination gives it off.',
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
      note: 'The silicon tetrachloride loop of the polysilicon works is left out: it is internal recycling.',
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
              note: 'Industrial silane is made by stepwise disproportionation of trichlorosilane.',
            },
          ],
          note: 'Fluoride routes exist (hexafluorosilicate); chlorosilane disproportionation carries the volume.',
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'silane',
          level: 'D',
          how: 'judged',
          note: 'Monosilane feeds fluidised-bed polysilicon and every PECVD film of a silicon cell.',
        },
      ],
    },
    'high-purity-silicon': {
      name: { zh: '高纯硅料', en: 'Solar-grade polysilicon' },
      aliases: ['多晶硅', '多晶硅料', '太阳能级多晶硅', 'polysilicon', 'solar-grade silicon', '颗粒硅'],
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
          note:
            'Siemens rods from trichlorosilane dominate; granular silicon from silane in fluidised beds is bought by wafer makers today.',
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
              note: 'Hydrogen reduces trichlorosilane in the Siemens reactor and dilutes and fluidises silane in the granular process.',
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: '低能耗高纯晶硅' }] }],
      claims: [
        { source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' },
        { source: 'polysiliconProcesses', at: 'Heading: search for "Siemens process"', level: 'C', how: 'implied' },
      ],
      note: 'Upgraded metallurgical silicon is no longer a qualified feed for today’s cells and is left out.',
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
              note: 'It is deposited from specially rectified trichlorosilane in Siemens reactors.',
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
              note: 'Ultra-pure hydrogen is the reductant and carrier in the deposition reactor.',
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
          note: 'Semiconductor crystal needs polysilicon of 11N class, which solar plants cannot supply as such.',
        },
      ],
      note: 'Own needs, because the grade has plants of its own.',
    },
    // 硅棒、硅锭
    argon: {
      name: { zh: '氩气', en: 'Argon' },
      aliases: ['高纯氩', 'Ar'],
      stage: 'silicon-and-wafer',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'netlAirSeparation', at: '3.2 Industrial Gases From Air Separation: Argon', level: 'B', how: 'implied' }],
      note: 'Separated from air in cryogenic plants; air and power are utilities, so the chain stops here.',
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
              note: 'Coal-tar pitch binds the coke powder and impregnates the baked block.',
            },
          ],
        },
      ],
      claims: [{ source: 'siliconIndustryGraphite', at: 'Text: search for "consumable parts"', level: 'C', how: 'implied' }],
      note: 'Stands for the hot zone of crystal furnaces; carbon–carbon parts replace some of it but not the heaters.',
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
          note: 'Consumed: one crucible serves one furnace run.',
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
              note: 'Crystals are pulled under flowing low-pressure argon that carries silicon monoxide away.',
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }],
      note: 'The dopant (gallium, boron or phosphorus, parts per million) and the puller are not resolved.',
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
          note: 'Coated with silicon nitride as release layer and used once.',
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
            { source: 'editors', at: 'directional solidification', level: 'D', how: 'judged', note: 'Casting furnaces work under argon.' },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }],
      note: 'Cast wafers have lost nearly all of the market to pulled crystal; the route is still qualified and printed.',
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
              note: 'Doped tungsten powder is pressed, sintered, swaged and drawn to wire.',
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
          note: 'High-carbon steel and tungsten core wires are both in volume use.',
        },
        {
          node: 'cemented-carbide/synthetic-diamond',
          role: 'material',
          claims: [{ source: 'diamondWireTechnology', at: 'Text: search for "diamond particles"', level: 'C', how: 'implied' }],
          note: 'As micron powder.',
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
              note: 'Electroplated nickel holds the grit; resin-bonded wire is marginal in wafering.',
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
          note: 'Pulled and cast crystal are alternatives: either is sliced to wafers that cell lines accept.',
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
      note: 'Semiconductor wafers are another good and stand in the electronics chain.',
    },
    // 电池片：银
    'silver-ore': {
      name: { zh: '含银矿石', en: 'Silver-bearing ore' },
      aliases: ['银矿', 'silver ore'],
      stage: 'cell',
      kind: 'resource',
      origin: 'reference',
      claims: [{ source: 'usgsSilver2014', at: 'Production: search for "byproduct from"', level: 'A', how: 'implied' }],
      note: 'Silver ores proper and lead–zinc ores whose silver is won at the lead smelter.',
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
          note: 'A by-product: slime falls where mined copper is refined electrolytically, so its volume follows copper.',
        },
      ],
      claims: [{ source: 'anodeSlimeReview', at: 'Abstract: search for "Copper anode slime (CAS)"', level: 'B', how: 'implied' }],
    },
    silver: {
      name: { zh: '银', en: 'Silver' },
      aliases: ['白银', '银粉', 'Ag'],
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
          note: 'Both give good-delivery silver; recycled silver adds to them but cannot carry the load.',
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
    'glass-frit': {
      name: { zh: '玻璃粉', en: 'Glass frit (for metal pastes)' },
      aliases: ['浆料用玻璃粉'],
      stage: 'cell',
      kind: 'material',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'glass frit',
          level: 'D',
          how: 'judged',
          note: 'Lead- or tellurium-bearing glass powder etches through the nitride and makes the contact.',
        },
      ],
      note: 'A speciality bought by paste makers; the chain stops here.',
    },
    'silver-paste': {
      name: { zh: '银浆', en: 'Silver paste' },
      aliases: ['光伏银浆', '导电银浆', '正面银浆', 'silver conductor paste'],
      stage: 'cell',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'silver',
          role: 'material',
          claims: [
            {
              source: 'pveducationScreenPrint',
              at: 'Screen Print Front: search for "silver still exists as a powder"',
              level: 'C',
              how: 'implied',
            },
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
          ],
          note: 'Fire-through paste cannot do without it; low-temperature paste for heterojunction cells is frit-free.',
        },
      ],
      claims: [{ source: 'pveducationScreenPrint', at: 'Screen Print Front: search for "Silver paste"', level: 'C', how: 'implied' }],
      note: 'Silver-coated copper and copper plating are entering; most of the volume is still silver.',
    },
    // 电池片
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
              note: 'Silane feeds the silicon nitride and the poly-silicon layers.',
            },
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
              note: 'Ammonia and silane form the hydrogenated silicon nitride that passivates and reduces reflection.',
            },
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
              note: 'Trimethylaluminium is the precursor of the aluminium oxide that passivates PERC rears and TOPCon emitters.',
            },
          ],
          note: 'A solar grade, less pure than that for epitaxy.',
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
              note: 'Hydrofluoric acid strips saw damage residues, doped glass and native oxide.',
            },
          ],
        },
      ],
      claims: [
        { source: 'heterojunctionTco', at: 'Introduction: search for "passivated emitter and rear contact"', level: 'B', how: 'implied' },
      ],
      note: 'Diffusion sources (phosphorus oxychloride, boron halides), rear aluminium paste and deposition tools are not resolved.',
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
              note: 'The amorphous silicon named there is deposited from silane.',
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
          note: 'Aluminium-doped zinc oxide can replace part of it on one side; indium-free cells are not yet in volume.',
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
              note: 'Low-temperature silver paste is printed on both faces, at a higher laydown than on other cells.',
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
              note: 'The wafer is dipped in hydrofluoric acid just before the amorphous layers are deposited.',
            },
          ],
        },
      ],
      claims: [{ source: 'heterojunctionTco', at: 'Introduction: search for "largescale production"', level: 'B', how: 'implied' }],
    },
    'solar-cell': {
      name: { zh: '电池片', en: 'Solar cell' },
      aliases: ['太阳能电池片', '晶硅电池', '太阳能电池', 'silicon solar cell', 'photovoltaic cell'],
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
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: '新型晶体硅太阳能电池' }] }],
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }],
      note: 'Runs when either architecture does; module makers buy both. Inputs that differ stand at the two variants.',
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
          note: 'Slit strip serves too; flattened or round wire from rod is usual.',
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
          claims: [{ source: 'editors', at: 'junction box', level: 'D', how: 'judged', note: 'Each box ends in two sun-proof cables.' }],
        },
        {
          node: 'copper-and-alloys/electrical-connector',
          role: 'component',
          claims: [
            { source: 'editors', at: 'junction box', level: 'D', how: 'judged', note: 'Plug connectors join the modules of a string.' },
          ],
        },
      ],
      claims: [{ source: 'pvModuleComponents', at: 'Lead: search for "junction box"', level: 'C', how: 'implied' }],
      note: 'Bypass diodes and the plastic body are not resolved.',
    },
    'poe-film': {
      name: { zh: 'POE胶膜', en: 'POE encapsulant film' },
      aliases: ['POE膜', 'EPE胶膜', 'polyolefin elastomer film'],
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
              at: 'polyolefin elastomer',
              level: 'D',
              how: 'judged',
              note: 'The resin is a copolymer of ethylene with butene or octene.',
            },
          ],
        },
      ],
      claims: [{ source: 'pvEncapsulantComparison', at: 'Text: search for "POE (Polyolefin Elastomer)"', level: 'C', how: 'implied' }],
      note: 'The α-olefin comonomer and the metallocene resin are not resolved.',
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
              note: 'PVDF film took the place of PVF in most Chinese sheets.',
            },
          ],
          note: 'Fluorine-free sheets are qualified too, so fluoropolymer improves but does not decide.',
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
      note: 'The polyester base film is bought; the chain stops here.',
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
          note:
            'EVA and polyolefin (POE, also as EVA–POE–EVA) films are both qualified encapsulants; double-glass n-type modules favour POE.',
        },
        {
          anyOf: ['backsheet', 'ultra-clear-glass'],
          role: 'material',
          claims: [{ source: 'solarModuleLayers', at: 'Tedlar laminated film: search for "or a glass plate"', level: 'C', how: 'implied' }],
          note: 'Rear cover: polymer sheet or a second pane; double-glass modules are a standard product.',
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
          note: 'Steel and glass-fibre polyurethane frames and frameless modules are sold in small numbers.',
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
      ],
      signals: [
        { signal: 'leading', claims: [{ source: 'plan', at: '第一章/第一节/（二）', level: 'A', how: 'implied', quote: '国际领先的规模优势' }] },
        { signal: 'existing-base', claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '光伏、LED等特色优势产业' }] },
      ],
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }],
    },
    // 薄膜组件
    tellurium: {
      name: { zh: '碲', en: 'Tellurium' },
      aliases: ['精碲', 'Te'],
      stage: 'module',
      kind: 'material',
      origin: 'reference',
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
          note: 'More than nine tenths of supply; the rest comes from lead, bismuth and gold works.',
        },
      ],
      claims: [
        {
          source: 'usgsMcs2003Tellurium',
          at: 'Events, Trends, and Issues: search for "a byproduct of copper refining"',
          level: 'A',
          how: 'implied',
        },
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
          note: 'A by-product: cadmium is won where zinc is smelted; it does not consume zinc metal.',
        },
      ],
      claims: [{ source: 'usgsOfr2002Cadmium', at: 'Summary: search for "associated in nature with zinc"', level: 'B', how: 'implied' }],
    },
    'thin-film-module': {
      name: { zh: '薄膜组件', en: 'Thin-film PV module (CdTe)' },
      aliases: ['碲化镉组件', '薄膜电池', 'CdTe', '碲化镉电池', 'thin-film solar module'],
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
          node: 'tellurium',
          role: 'material',
          claims: [
            {
              source: 'cdteLayers',
              at: 'CdTe-based solar cells: search for "CdTe"',
              level: 'C',
              how: 'implied',
              note: 'The absorber is the compound of cadmium and tellurium.',
            },
          ],
        },
        {
          node: 'cadmium',
          role: 'material',
          claims: [
            {
              source: 'cdteLayers',
              at: 'CdTe-based solar cells: search for "CdTe"',
              level: 'C',
              how: 'implied',
              note: 'The absorber is the compound of cadmium and tellurium.',
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
              note: 'The coated pane is laminated to a back glass with EVA or polyolefin film.',
            },
          ],
          note:
            'EVA and polyolefin (POE, also as EVA–POE–EVA) films are both qualified encapsulants; double-glass n-type modules favour POE.',
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
              note: 'Thin-film modules are connected through a junction box like others.',
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: '效率20%以上薄膜电池' }] }],
      claims: [
        { source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '薄膜电池' },
        { source: 'cdteLayers', at: 'CdTe-based solar cells: search for "widely used absorber"', level: 'C', how: 'implied' },
      ],
      note: 'Modelled on cadmium telluride, the only thin film in volume: CIGS needs no TCO glass. The back pane is ordinary glass.',
    },
    // 应用产品
    'application-product': {
      name: { zh: '光伏应用产品', en: 'PV applications' },
      stage: 'application',
      kind: 'category',
      origin: 'printed',
      needsProvider: false,
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted', quote: '应用产品' }],
      note: 'The printed bag; its members are the systems below.',
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
              note: 'Ground arrays stand on galvanised steel sections, roofs mostly on aluminium rails; either can carry either.',
            },
          ],
          note: 'Steel and aluminium racking are both standard.',
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
              note: 'Steel sections are hot-dip galvanised or coated with zinc–aluminium–magnesium.',
            },
          ],
          note: 'Only steel racking takes it.',
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
          note: 'Silicon and cadmium telluride modules compete in the same plants.',
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
      ],
      claims: [
        {
          source: 'editors',
          at: 'members of 应用产品',
          level: 'D',
          how: 'judged',
          note: 'Grid-connected ground arrays are the largest use of modules.',
        },
      ],
      note: 'Step-up transformers, switchgear and storage are grid equipment and are not resolved.',
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
          note: 'Either kind is mounted on roofs; silicon prevails.',
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
          note: 'Roof-top systems of homes and firms are the second large use of modules.',
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
      note: 'Only a few pegmatites and veins in the world yield crucible quartz; ordinary 硅石 does not.',
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
              note: 'Flotation is followed by leaching in hydrofluoric and hydrochloric acid, then hot chlorination.',
            },
          ],
        },
      ],
      claims: [{ source: 'highPurityQuartzSupply', at: 'Text: search for "essential to the production"', level: 'C', how: 'implied' }],
      note: 'Synthetic silica is used for semiconductor crucible linings and is too dear for solar.',
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
      note: 'Arc-fused for crystal pulling; the inner layer takes the purest sand.',
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
              note: 'Fused silica melted from good quartz sand is slip-cast and sintered to square crucibles.',
            },
          ],
        },
      ],
      claims: [{ source: 'silicaCrucibleCoating', at: 'Abstract: search for "silica crucibles"', level: 'B', how: 'implied' }],
      note: 'For cast ingots only; the silicon nitride lining is not resolved.',
    },
    crucible: {
      name: { zh: '坩埚', en: 'Crucible' },
      aliases: ['光伏坩埚'],
      stage: 'supporting-product',
      kind: 'component',
      origin: 'printed',
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }],
      note: 'The printed heading; either kind makes it exist, but rods need quartz glass and ingots fused-silica ceramic.',
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
          note: 'Film and electrolytic capacitors above all.',
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
            { source: 'editors', at: 'inverter', level: 'D', how: 'judged', note: 'Control and drive circuits sit on printed boards.' },
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
              note: 'Filter inductors are wound with enamelled wire or flat copper.',
            },
          ],
        },
        {
          anyOf: ['light-alloys/aluminium-casting', 'light-alloys/aluminium-profile'],
          role: 'component',
          claims: [{ source: 'inverterIndustryChain', at: 'Wechselrichter: search for "Kühlkörper"', level: 'C', how: 'implied' }],
          note: 'Heat sink and housing are die-cast or extruded aluminium.',
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }],
      note: 'Serves the system, not the module.',
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
      note: 'Iron oxide near 0.01 %: a scarce grade that ordinary glass sand cannot replace.',
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
          claims: [{ source: 'lowIronGlass', at: 'Lead: search for "made from low-iron silica sand"', level: 'C', how: 'implied' }],
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
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }],
      note: 'Rolled and float glass alike; dolomite and the antimonate fining agent are not resolved.',
    },
    'tco-glass': {
      name: { zh: 'TCO玻璃', en: 'TCO glass' },
      aliases: ['透明导电玻璃', 'FTO玻璃', 'FTO', 'TCO', 'transparent conductive oxide glass'],
      stage: 'supporting-product',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          node: 'ultra-clear-glass',
          role: 'material',
          claims: [{ source: 'ftoCoatings', at: 'Abstract: search for "float glass ribbon"', level: 'B', how: 'implied' }],
          note: 'Low-iron float glass.',
        },
        {
          anyOf: ['electronic-information/tin', 'copper-and-alloys/zinc'],
          role: 'material',
          claims: [
            { source: 'tcoDeposition', at: 'Abstract: search for "SnO2:F (FTO) and off-line ZnO:Al (AZO)"', level: 'B', how: 'implied' },
            { source: 'ftoCoatings', at: 'Abstract: search for "zinc oxide"', level: 'B', how: 'implied' },
          ],
          note: 'Tin oxide coated on the float line prevails; zinc oxide is sputtered off line for silicon films.',
        },
      ],
      signals: [
        { signal: 'target', claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }] },
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'implied', quote: '薄膜太阳能电池的新型透明导电电极' }] },
      ],
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }],
      note: 'Serves thin-film modules only.',
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
          anyOf: ['high-performance-fibre/ethylene', 'organosilicon/coal'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'vinyl acetate',
              level: 'D',
              how: 'judged',
              note: 'Ethylene and carbide acetylene from coal are both run in China, each with acetic acid.',
            },
          ],
          note: 'Ethylene and acetylene works sell the same monomer.',
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
              note: 'The acetic acid is made by carbonylation of methanol.',
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
          ],
          note: 'Without it the film does not hold to glass in damp heat.',
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏2/光伏材料产业链', level: 'A', how: 'quoted' }],
      note: 'Peroxide cross-linker and stabilisers are not resolved.',
    },
  },
  note: 'The arrow ends in 应用产品; the supporting products printed after it are a stage of their own that feeds several steps.',
});
