import { defineChain } from '../../src/model/define-chain.ts';
import { argusRecycledRareEarth } from '../sources/argus-recycled-rare-earth.ts';
import { bastnaesiteCleanerProduction } from '../sources/bastnaesite-cleaner-production.ts';
import { britannicaRareEarthMetals } from '../sources/britannica-rare-earth-metals.ts';
import { britannicaSamarium } from '../sources/britannica-samarium.ts';
import { chinaRareEarthDeposits } from '../sources/china-rare-earth-deposits.ts';
import { dysprosiumIronPriceNote } from '../sources/dysprosium-iron-price-note.ts';
import { dysprosiumSolventExtraction } from '../sources/dysprosium-solvent-extraction.ts';
import { automotiveCatalystAspects } from '../sources/automotive-catalyst-aspects.ts';
import { lowNobleMetalCatalyst } from '../sources/low-noble-metal-catalyst.ts';
import { ceriaZirconiaAgeing } from '../sources/ceria-zirconia-ageing.ts';
import { cordieriteHoneycombStudy } from '../sources/cordierite-honeycomb-study.ts';
import { nickelHydrideHandwiki } from '../sources/nickel-hydride-handwiki.ts';
import { nickelHydrideLexicon } from '../sources/nickel-hydride-lexicon.ts';
import { magnesiumHydrideElectrodes } from '../sources/magnesium-hydride-electrodes.ts';
import { nickelHydroxideElectrochem } from '../sources/nickel-hydroxide-electrochem.ts';
import { turbostraticNickelHydroxide } from '../sources/turbostratic-nickel-hydroxide.ts';
import { laserCrystalGrowth } from '../sources/laser-crystal-growth.ts';
import { ndYagSummary } from '../sources/nd-yag-summary.ts';
import { terfenolEncyclopaedia } from '../sources/terfenol-encyclopaedia.ts';
import { magnetocaloricProgress } from '../sources/magnetocaloric-progress.ts';
import { gadoliniumMagnetocaloric } from '../sources/gadolinium-magnetocaloric.ts';
import { grainBoundaryDiffusionReview } from '../sources/grain-boundary-diffusion-review.ts';
import { hddrAlloyStudy } from '../sources/hddr-alloy-study.ts';
import { ceriumMagnetNote } from '../sources/cerium-magnet-note.ts';
import { lanthanumCeriumYttriumMagnets } from '../sources/lanthanum-cerium-yttrium-magnets.ts';
import { servoMotorComponents } from '../sources/servo-motor-components.ts';
import { eddyCurrentDampingReview } from '../sources/eddy-current-damping-review.ts';
import { rareEarthThinFilms } from '../sources/rare-earth-thin-films.ts';
import { weMagnesiumReview } from '../sources/we-magnesium-review.ts';
import { castableMagnesiumPatent } from '../sources/castable-magnesium-patent.ts';
import { mixedRareEarthZirconia } from '../sources/mixed-rare-earth-zirconia.ts';
import { yttriaZirconiaCoating } from '../sources/yttria-zirconia-coating.ts';
import { fluorescentLampPhosphors } from '../sources/fluorescent-lamp-phosphors.ts';
import { ammoniumSulphateCoking } from '../sources/ammonium-sulphate-coking.ts';
import { lithiumFluoridePatent } from '../sources/lithium-fluoride-patent.ts';
import { motorSlotInsulation } from '../sources/motor-slot-insulation.ts';
import { nonSaponificationExtraction } from '../sources/non-saponification-extraction.ts';
import { rareEarthElectrolyticMethods } from '../sources/rare-earth-electrolytic-methods.ts';
import { causticPotash } from '../sources/caustic-potash.ts';
import { calciumAluminothermic } from '../sources/calcium-aluminothermic.ts';
import { magnesiumSulphateBrenntag } from '../sources/magnesium-sulphate-brenntag.ts';
import { permanentMagnetServomotors } from '../sources/permanent-magnet-servomotors.ts';
import { platinumMetalsMining } from '../sources/platinum-metals-mining.ts';
import { editors } from '../sources/editors.ts';
import { hondaHotDeformedMagnet } from '../sources/honda-hot-deformed-magnet.ts';
import { ionAdsorptionGenesis } from '../sources/ion-adsorption-genesis.ts';
import { ionicRareEarthReview } from '../sources/ionic-rare-earth-review.ts';
import { leachingAgentComparison } from '../sources/leaching-agent-comparison.ts';
import { lynasDysprosium } from '../sources/lynas-dysprosium.ts';
import { magnesiumSulphateLeaching } from '../sources/magnesium-sulphate-leaching.ts';
import { neodymiumOxyfluorideElectrolytes } from '../sources/neodymium-oxyfluoride-electrolytes.ts';
import { nonOrientedElectricalSteelReview } from '../sources/non-oriented-electrical-steel-review.ts';
import { p507ExtractionProcess } from '../sources/p507-extraction-process.ts';
import { permanentMagnetMotorIntroduction } from '../sources/permanent-magnet-motor-introduction.ts';
import { plan } from '../sources/plan.ts';
import { rareEarthBeneficiationReview } from '../sources/rare-earth-beneficiation-review.ts';
import { rareEarthCarbonateMotherLiquor } from '../sources/rare-earth-carbonate-mother-liquor.ts';
import { rareEarthFluorideMeltReview } from '../sources/rare-earth-fluoride-melt-review.ts';
import { rareEarthMineralsProcessing } from '../sources/rare-earth-minerals-processing.ts';
import { samariumCobaltCollection } from '../sources/samarium-cobalt-collection.ts';
import { sinteredMagnetProcess } from '../sources/sintered-magnet-process.ts';
import { sinteredMagnetRoutine } from '../sources/sintered-magnet-routine.ts';
import { tractionMotorsWithoutRareEarth } from '../sources/traction-motors-without-rare-earth.ts';
import { ullmannBoron } from '../sources/ullmann-boron.ts';
import { usgsMcs2019RareEarths } from '../sources/usgs-mcs-2019-rare-earths.ts';
import { wikipediaFerroboron } from '../sources/wikipedia-ferroboron.ts';
import { wikipediaNeodymiumMagnet } from '../sources/wikipedia-neodymium-magnet.ts';

/** Rare-earth permanent magnets — 稀土永磁材料产业链. */
export const rareEarthMagnets = /* @__PURE__ */ defineChain({
  id: 'rare-earth-magnets',
  name: { zh: '稀土永磁材料产业链', en: 'Rare-earth permanent magnets' },
  sources: {
    plan,
    editors,
    platinumMetalsMining,
    permanentMagnetServomotors,
    magnesiumSulphateBrenntag,
    calciumAluminothermic,
    causticPotash,
    rareEarthElectrolyticMethods,
    nonSaponificationExtraction,
    motorSlotInsulation,
    lithiumFluoridePatent,
    ammoniumSulphateCoking,
    fluorescentLampPhosphors,
    yttriaZirconiaCoating,
    mixedRareEarthZirconia,
    castableMagnesiumPatent,
    weMagnesiumReview,
    rareEarthThinFilms,
    eddyCurrentDampingReview,
    servoMotorComponents,
    lanthanumCeriumYttriumMagnets,
    ceriumMagnetNote,
    hddrAlloyStudy,
    grainBoundaryDiffusionReview,
    gadoliniumMagnetocaloric,
    magnetocaloricProgress,
    terfenolEncyclopaedia,
    ndYagSummary,
    laserCrystalGrowth,
    turbostraticNickelHydroxide,
    nickelHydroxideElectrochem,
    magnesiumHydrideElectrodes,
    nickelHydrideLexicon,
    nickelHydrideHandwiki,
    cordieriteHoneycombStudy,
    ceriaZirconiaAgeing,
    lowNobleMetalCatalyst,
    automotiveCatalystAspects,
    usgsMcs2019RareEarths,
    ionicRareEarthReview,
    magnesiumSulphateLeaching,
    leachingAgentComparison,
    rareEarthCarbonateMotherLiquor,
    chinaRareEarthDeposits,
    rareEarthBeneficiationReview,
    rareEarthMineralsProcessing,
    bastnaesiteCleanerProduction,
    dysprosiumSolventExtraction,
    p507ExtractionProcess,
    neodymiumOxyfluorideElectrolytes,
    rareEarthFluorideMeltReview,
    tractionMotorsWithoutRareEarth,
    hondaHotDeformedMagnet,
    britannicaRareEarthMetals,
    britannicaSamarium,
    dysprosiumIronPriceNote,
    argusRecycledRareEarth,
    lynasDysprosium,
    wikipediaFerroboron,
    ullmannBoron,
    sinteredMagnetProcess,
    sinteredMagnetRoutine,
    wikipediaNeodymiumMagnet,
    samariumCobaltCollection,
    permanentMagnetMotorIntroduction,
    nonOrientedElectricalSteelReview,
    ionAdsorptionGenesis,
  },
  stages: [
    {
      id: 'mining',
      name: { zh: '稀土开采', en: 'Rare-earth mining' },
      printed: '稀土开采',
      claims: [
        {
          source: 'plan',
          at: '专栏2/稀土永磁材料产业链',
          level: 'A',
          how: 'quoted',
          quote: '稀土开采—冶炼分离—稀土永磁材料—永磁电机—新能源汽车',
        },
      ],
      note: {
        zh: '这是一类活动，不是产品；采矿、浸出、选矿直至混合精矿均归在此处。',
        en: 'An activity, not a good; mining, leaching and dressing up to the mixed concentrate stand here.',
      },
    },
    {
      id: 'separation',
      name: { zh: '冶炼分离', en: 'Smelting and separation' },
      printed: '冶炼分离',
      claims: [
        {
          source: 'plan',
          at: '专栏2/稀土永磁材料产业链',
          level: 'A',
          how: 'quoted',
          quote: '稀土开采—冶炼分离—稀土永磁材料—永磁电机—新能源汽车',
        },
      ],
      note: {
        zh: '这是一类活动，不是产品；其产出先是单一稀土氧化物，后是金属（先分离，后冶炼）。',
        en: 'An activity, not a good; its outputs are the single oxides and then the metals, in that order (分离 before 冶炼).',
      },
    },
    {
      id: 'magnet-material',
      name: { zh: '稀土永磁材料', en: 'Rare-earth permanent-magnet material' },
      printed: '稀土永磁材料',
      note: {
        zh: '规划另列的稀土功能材料（储氢、发光、催化、激光晶体、陶瓷等）也归在此处；它们是稀土的产品，不是磁体的投入。',
        en: 'The other functional materials of the plan stand here too: products of the rare earths, not inputs of the magnet.',
      },
      claims: [
        {
          source: 'plan',
          at: '专栏2/稀土永磁材料产业链',
          level: 'A',
          how: 'quoted',
          quote: '稀土开采—冶炼分离—稀土永磁材料—永磁电机—新能源汽车',
        },
      ],
    },
    {
      id: 'permanent-magnet-motor',
      name: { zh: '永磁电机', en: 'Permanent-magnet motor' },
      printed: '永磁电机',
      note: {
        zh: '其他稀土器件（伺服电机、磁减震器、镍氢电池、尾气净化器）也归在此处。',
        en: 'The other devices of rare-earth materials stand here too.',
      },
      claims: [
        {
          source: 'plan',
          at: '专栏2/稀土永磁材料产业链',
          level: 'A',
          how: 'quoted',
          quote: '稀土开采—冶炼分离—稀土永磁材料—永磁电机—新能源汽车',
        },
      ],
    },
    {
      id: 'new-energy-vehicle',
      name: { zh: '新能源汽车', en: 'New-energy vehicle' },
      printed: '新能源汽车',
      members: ['new-energy-vehicle/new-energy-vehicle'],
      claims: [
        {
          source: 'plan',
          at: '专栏2/稀土永磁材料产业链',
          level: 'A',
          how: 'quoted',
          quote: '稀土开采—冶炼分离—稀土永磁材料—永磁电机—新能源汽车',
        },
      ],
      note: {
        zh: '整车同时也是电池材料产业链的终点，只设一个节点，放在该链。',
        en: 'The vehicle also ends the chain of battery materials and is one node, in that chain.',
      },
    },
  ],
  nodes: {
    // 稀土开采
    'rare-earth-mining': {
      name: { zh: '稀土开采', en: 'Rare-earth mining' },
      aliases: ['稀土矿'],
      stage: 'mining',
      kind: 'category',
      origin: 'printed',
      needsProvider: false,
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted', quote: '稀土资源绿色开采' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/稀土永磁材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '规划列为第一环节的活动，本身没有供应者；实际开采的是其下各成员。',
        en: 'The activity the plan prints as first stage; nobody supplies it as such. What is mined are its members.',
      },
    },
    'ion-adsorption-rare-earth-ore': {
      name: { zh: '离子吸附型稀土矿', en: 'Ion-adsorption rare-earth ore' },
      aliases: ['离子型稀土矿', '南方离子型稀土', '风化壳淋积型稀土矿', '中重稀土矿', 'ion-adsorption clay', 'regolith-hosted rare earth'],
      stage: 'mining',
      kind: 'resource',
      origin: 'product',
      variantOf: { node: 'rare-earth-mining', mode: 'taxonomy' },
      claims: [
        { source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted' },
        { source: 'ionicRareEarthReview', at: 'Title and abstract, "Ionic Rare Earth Ore"', level: 'B', how: 'implied' },
      ],
      note: {
        zh: '中重稀土的载体；赣南（赣州、龙南）和缅甸的矿床属此类。',
        en: 'Carries the medium and heavy rare earths; the deposits of southern Jiangxi (Ganzhou, Longnan) and of Myanmar are of this kind.',
      },
    },
    'light-rare-earth-ore': {
      name: { zh: '轻稀土矿', en: 'Light rare-earth ore (bastnaesite, monazite)' },
      aliases: ['氟碳铈矿', '独居石', '白云鄂博矿', 'bastnaesite', 'monazite'],
      stage: 'mining',
      kind: 'resource',
      origin: 'reference',
      variantOf: { node: 'rare-earth-mining', mode: 'taxonomy' },
      claims: [
        { source: 'chinaRareEarthDeposits', at: 'Introduction, "Bayan Obo", "Mianning", "Weishan"', level: 'B', how: 'implied' },
        { source: 'rareEarthMineralsProcessing', at: '"bastnaesite and monazite"', level: 'C', how: 'implied' },
      ],
    },
    'ammonium-sulphate': {
      name: { zh: '硫酸铵', en: 'Ammonium sulphate' },
      aliases: ['硫铵', 'ammonium sulfate'],
      stage: 'mining',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'semiconductor-lighting/ammonia',
          role: 'material',
          claims: [
            { source: 'ammoniumSulphateCoking', at: 'Process: "The absorption reaction is 2NH3 + H2SO4"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'ammonium sulphate',
              level: 'D',
              how: 'judged',
              note: {
                zh: '硫酸铵是氨与硫酸生成的盐，常为焦炉副产品。',
                en: 'Ammonium sulphate is the salt of ammonia and sulphuric acid, often a by-product of coke ovens.',
              },
            },
          ],
        },
        {
          node: 'copper-and-alloys/sulphuric-acid',
          role: 'material',
          claims: [
            { source: 'ammoniumSulphateCoking', at: 'Process: "The absorption reaction is 2NH3 + H2SO4"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'ammonium sulphate',
              level: 'D',
              how: 'judged',
              note: { zh: '硫酸铵是氨与硫酸生成的盐。', en: 'Ammonium sulphate is the salt of ammonia and sulphuric acid.' },
            },
          ],
        },
      ],
      claims: [{ source: 'leachingAgentComparison', at: 'Abstract, "Traditional ammonium sulfate"', level: 'B', how: 'implied' }],
    },
    'magnesium-sulphate': {
      name: { zh: '硫酸镁', en: 'Magnesium sulphate' },
      aliases: ['magnesium sulfate'],
      stage: 'mining',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'copper-and-alloys/sulphuric-acid',
          role: 'material',
          claims: [
            {
              source: 'magnesiumSulphateBrenntag',
              at: 'Production: "magnesium oxide, magnesium hydroxide or magnesium carbonate with sulphuric acid"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'magnesium sulphate',
              level: 'D',
              how: 'judged',
              note: {
                zh: '浸矿级硫酸镁由氧化镁或菱镁矿与硫酸反应制得。',
                en: 'Leaching-grade magnesium sulphate is made from magnesia or magnesite and sulphuric acid.',
              },
            },
          ],
        },
        {
          node: 'high-quality-steel/magnesite',
          role: 'material',
          claims: [
            {
              source: 'magnesiumSulphateBrenntag',
              at: 'Production: "magnesium oxide, magnesium hydroxide or magnesium carbonate with sulphuric acid"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'magnesium sulphate',
              level: 'D',
              how: 'judged',
              note: {
                zh: '浸矿级硫酸镁由氧化镁或菱镁矿与硫酸反应制得。',
                en: 'Leaching-grade magnesium sulphate is made from magnesia or magnesite and sulphuric acid.',
              },
            },
          ],
        },
      ],
      claims: [
        { source: 'magnesiumSulphateLeaching', at: 'Abstract, "substitute for ammonium-free leaching"', level: 'B', how: 'implied' },
      ],
    },
    'ion-adsorption-concentrate': {
      name: { zh: '离子型稀土富集物', en: 'Mixed rare-earth carbonate from ion-adsorption ore' },
      aliases: ['离子型稀土精矿', '混合碳酸稀土', 'MREC'],
      stage: 'mining',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'ion-adsorption-rare-earth-ore',
          role: 'material',
          claims: [
            { source: 'ionicRareEarthReview', at: 'Abstract, development and utilization', level: 'B', how: 'implied' },
            {
              source: 'plan',
              at: '第三章/第二节/（一）',
              level: 'A',
              how: 'implied',
              note: { zh: '离子吸附型稀土矿绿色无铵提取。', en: '离子吸附型稀土矿绿色无铵提取.' },
            },
          ],
        },
        {
          anyOf: ['ammonium-sulphate', 'magnesium-sulphate'],
          role: 'auxiliary',
          claims: [
            { source: 'leachingAgentComparison', at: 'Abstract, "are the main leaching agents"', level: 'B', how: 'implied' },
            {
              source: 'magnesiumSulphateLeaching',
              at: 'Abstract, "important substitute for ammonium-free leaching"',
              level: 'B',
              how: 'implied',
            },
            {
              source: 'plan',
              at: '第三章/第二节/（一）',
              level: 'A',
              how: 'implied',
              note: { zh: '绿色无铵提取：规划提倡无铵浸矿剂。', en: '绿色无铵提取: the plan promotes the ammonia-free agent.' },
            },
          ],
          note: {
            zh: '两种盐均可用于离子交换浸出：硫酸铵是传统浸矿剂，硫酸镁已在中国南方矿山应用。',
            en: 'Ion exchange works with either salt: ammonium sulphate is traditional, magnesium sulphate in mine use in southern China.',
          },
        },
        {
          anyOf: ['ammonium-bicarbonate', 'oxalic-acid'],
          role: 'auxiliary',
          claims: [
            { source: 'rareEarthCarbonateMotherLiquor', at: 'Figure 3, "dosage of ammonium bicarbonate"', level: 'B', how: 'implied' },
          ],
          note: { zh: '浸出液以碳酸盐或草酸盐形式沉淀。', en: 'The leach liquor is precipitated as carbonate or as oxalate.' },
        },
      ],
      claims: [
        {
          source: 'rareEarthCarbonateMotherLiquor',
          at: 'Title and abstract, "Rare Earth Carbonate Precipitation"',
          level: 'B',
          how: 'implied',
        },
      ],
    },
    'rare-earth-concentrate': {
      name: { zh: '稀土精矿', en: 'Rare-earth mineral concentrate' },
      aliases: ['氟碳铈精矿', '独居石精矿', 'rare-earth concentrate'],
      stage: 'mining',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'light-rare-earth-ore',
          role: 'material',
          claims: [
            {
              source: 'rareEarthBeneficiationReview',
              at: 'Abstract, "gravity, magnetic, electrostatic and flotation separation"',
              level: 'B',
              how: 'implied',
            },
            { source: 'rareEarthMineralsProcessing', at: '"crushing, screening, grinding, flotation"', level: 'C', how: 'implied' },
          ],
        },
      ],
      claims: [
        { source: 'rareEarthBeneficiationReview', at: 'Abstract, "bastnäsite, monazite, and xenotime"', level: 'B', how: 'implied' },
      ],
    },
    // 冶炼分离：分离
    'ndfeb-scrap': {
      name: { zh: '钕铁硼废料', en: 'NdFeB scrap and swarf' },
      aliases: ['磁材废料', 'NdFeB swarf'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'argusRecycledRareEarth', at: '"NdFeB magnet scrap"', level: 'C', how: 'implied' }],
      note: {
        zh: '链条到此为止：磁体加工的切磨废料和报废磁体。由磁体返回的回收环路从略。',
        en: 'The chain stops here: swarf of magnet making and spent magnets. The loop back from the magnet is left out.',
      },
    },
    'rare-earth-chloride': {
      name: { zh: '氯化稀土', en: 'Mixed rare-earth chloride' },
      aliases: ['混合氯化稀土', 'rare-earth chloride'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'rare-earth-concentrate',
          role: 'material',
          claims: [
            {
              source: 'rareEarthMineralsProcessing',
              at: '"RE-chloride solution obtained from digesting the bastnaesite concentrate"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          anyOf: ['copper-and-alloys/sulphuric-acid', 'organosilicon/hydrogen-chloride'],
          role: 'auxiliary',
          claims: [
            {
              source: 'bastnaesiteCleanerProduction',
              at: 'Abstract, "oxidation roasting-acid leaching process, sulfuric acid bake-water leaching process"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '两种成熟工艺：硫酸焙烧（包头矿、独居石）和氧化焙烧—盐酸浸出（氟碳铈矿）。',
            en: 'Two qualified ways: sulphuric-acid bake (Baotou ore, monazite) and roast with hydrochloric leach (bastnaesite).',
          },
        },
      ],
      claims: [
        {
          source: 'rareEarthMineralsProcessing',
          at: '"RE-chloride solution obtained from digesting the bastnaesite concentrate"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'rare-earth-extractant': {
      name: { zh: '稀土萃取剂', en: 'Rare-earth extractant (P507)' },
      aliases: ['P507', 'EHEHPA', 'PC88A'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'dysprosiumSolventExtraction', at: 'Abstract, "organophosphorus extractant"', level: 'B', how: 'implied' }],
      note: {
        zh: '链条到此为止：由三氯化磷与2-乙基己醇合成的精细化学品。',
        en: 'The chain stops here: fine chemical from phosphorus trichloride and 2-ethylhexanol.',
      },
    },
    'sulphonated-kerosene': {
      name: { zh: '磺化煤油', en: 'Sulphonated kerosene (extractant diluent)' },
      aliases: ['260号溶剂油', 'extractant diluent'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/crude-oil',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'diluent of the extractant',
              level: 'D',
              how: 'judged',
              note: { zh: '磺化煤油为精制煤油馏分，由原油分馏而得。', en: 'The diluent is a refined kerosene cut of crude oil.' },
            },
          ],
        },
      ],
      claims: [
        { source: 'p507ExtractionProcess', at: '"sulfonated kerosene is used as a complex extractant"', level: 'C', how: 'implied' },
      ],
    },
    'oxalic-acid': {
      name: { zh: '草酸', en: 'Oxalic acid' },
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      claims: [
        {
          source: 'p507ExtractionProcess',
          at: 'Precipitation, "oxalic acid is usually used as a precipitant"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: { zh: '链条到此为止。', en: 'The chain stops here.' },
    },
    'ammonium-bicarbonate': {
      name: { zh: '碳酸氢铵', en: 'Ammonium bicarbonate' },
      aliases: ['碳铵'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'semiconductor-lighting/ammonia',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'ammonium bicarbonate',
              level: 'D',
              how: 'judged',
              note: { zh: '碳酸氢铵由氨、水和二氧化碳制得。', en: 'Ammonium bicarbonate is made from ammonia, water and carbon dioxide.' },
            },
          ],
        },
      ],
      claims: [{ source: 'rareEarthCarbonateMotherLiquor', at: 'Figure 3, "dosage of ammonium bicarbonate"', level: 'B', how: 'implied' }],
    },
    'rare-earth-separation': {
      name: { zh: '冶炼分离', en: 'Rare-earth smelting and separation' },
      aliases: ['稀土分离', '稀土冶炼分离', 'solvent extraction of rare earths'],
      stage: 'separation',
      kind: 'service',
      origin: 'printed',
      needs: [
        {
          node: 'rare-earth-extractant',
          role: 'auxiliary',
          claims: [
            { source: 'dysprosiumSolventExtraction', at: 'Abstract, "2-ethylhexylphosphonic acid"', level: 'B', how: 'implied' },
            { source: 'p507ExtractionProcess', at: '"sulfonated kerosene is used as a complex extractant"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '分离相邻稀土元素，有机磷类萃取剂在工业上尚无替代。',
            en: 'Organophosphorus extractants have no industrial substitute for separating neighbouring rare earths.',
          },
        },
        {
          node: 'organosilicon/hydrogen-chloride',
          role: 'auxiliary',
          claims: [{ source: 'p507ExtractionProcess', at: '"re-extracted by hydrochloric acid"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['organosilicon/caustic-soda', 'semiconductor-lighting/ammonia'],
          role: 'auxiliary',
          claims: [
            {
              source: 'nonSaponificationExtraction',
              at: 'Summary: "ammonia-nitrogen wastewater pollution and high cost of sodium saponification"',
              level: 'B',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'saponification',
              level: 'D',
              how: 'judged',
              note: {
                zh: '萃取剂用烧碱或氨皂化；钙、镁碱皂化也有应用。',
                en: 'The extractant is saponified with caustic soda or with ammonia; calcium and magnesium bases are further variants in use.',
              },
            },
          ],
          note: {
            zh: '两种碱均可；氨因氨氮废水问题正逐步被淘汰。',
            en: 'Either base serves; ammonia is being pushed out because of ammonia-nitrogen effluent.',
          },
        },
        {
          anyOf: ['oxalic-acid', 'ammonium-bicarbonate'],
          role: 'auxiliary',
          claims: [
            { source: 'p507ExtractionProcess', at: '"oxalic acid is usually used as a precipitant"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'precipitation of rare earths',
              level: 'D',
              how: 'judged',
              note: {
                zh: '分离后的料液用草酸沉淀，或用成本较低的碳酸氢铵沉淀，再灼烧成氧化物。',
                en: 'Separated solutions are precipitated with oxalic acid or, cheaper, with ammonium bicarbonate, and fired to oxide.',
              },
            },
          ],
          note: { zh: '两种沉淀剂均属常规。', en: 'Both precipitants are standard.' },
        },
        {
          node: 'sulphonated-kerosene',
          role: 'auxiliary',
          claims: [
            { source: 'p507ExtractionProcess', at: '"sulfonated kerosene is used as a complex extractant"', level: 'C', how: 'implied' },
          ],
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
              quote: '稀土',
              note: { zh: '稀土……等金属产业确立了国内第一方阵的领先地位。', en: '稀土 … 等金属产业确立了国内第一方阵的领先地位.' },
            },
          ],
        },
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted', quote: '重稀土资源利用与精深加工新技术' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/稀土永磁材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '规划所列环节，在此表示产能（溶剂萃取厂），各氧化物以服务形式使用；金属冶炼另设节点。',
        en: 'The printed stage as capacity, a solvent-extraction plant; oxides take it as a service. Metal making has nodes of its own.',
      },
    },
    // 冶炼分离：单一氧化物
    'prnd-oxide': {
      name: { zh: '氧化镨钕', en: 'Praseodymium-neodymium oxide' },
      aliases: ['PrNd氧化物', 'NdPr oxide', 'PrNd oxide'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['rare-earth-chloride', 'ion-adsorption-concentrate'],
          role: 'material',
          claims: [
            { source: 'lynasDysprosium', at: '"production of neodymium and praseodymium"', level: 'C', how: 'implied' },
            { source: 'ionicRareEarthReview', at: 'Abstract', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '两种原料目前均在使用；轻稀土矿占绝大部分，江西用的是离子吸附型稀土矿。',
            en: 'Either feed is used today; light ore brings by far the most, ion-adsorption ore is the Jiangxi feed.',
          },
        },
        {
          node: 'rare-earth-separation',
          role: 'service',
          claims: [
            {
              source: 'plan',
              at: '专栏2/稀土永磁材料产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：稀土开采—冶炼分离—稀土永磁材料。', en: 'Printed arrow 稀土开采—冶炼分离—稀土永磁材料.' },
            },
          ],
        },
        {
          node: 'ndfeb-scrap',
          role: 'material',
          essential: false,
          claims: [{ source: 'argusRecycledRareEarth', at: '"26,504t of praseodymium-neodymium oxide"', level: 'C', how: 'implied' }],
          note: {
            zh: '在中国是重要的补充来源，但主要来自磁体加工废料，不能单独支撑供应。',
            en: 'A large supplement in China, made mostly from magnet-making swarf, so it cannot carry the load alone.',
          },
        },
      ],
      claims: [{ source: 'argusRecycledRareEarth', at: '"praseodymium-neodymium oxide"', level: 'C', how: 'implied' }],
    },
    'neodymium-oxide': {
      name: { zh: '氧化钕', en: 'Neodymium oxide' },
      aliases: ['Nd2O3'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['rare-earth-chloride', 'ion-adsorption-concentrate'],
          role: 'material',
          claims: [
            {
              source: 'rareEarthMineralsProcessing',
              at: '"The products of this element-selective extraction processes are the separated REE-oxides"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '两类矿均可回收。', en: 'Recovered from both kinds of ore.' },
        },
        {
          node: 'rare-earth-separation',
          role: 'service',
          claims: [
            {
              source: 'plan',
              at: '专栏2/稀土永磁材料产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：稀土开采—冶炼分离—稀土永磁材料。', en: 'Printed arrow 稀土开采—冶炼分离—稀土永磁材料.' },
            },
          ],
        },
      ],
      claims: [{ source: 'usgsMcs2019RareEarths', at: 'Salient Statistics, price of neodymium oxide', level: 'A', how: 'implied' }],
      note: {
        zh: '由镨钕进一步分离的单一氧化物，磁体多用未分离的氧化镨钕。',
        en: 'Parted from praseodymium; magnets mostly take the two together.',
      },
    },
    'dysprosium-oxide': {
      name: { zh: '氧化镝', en: 'Dysprosium oxide' },
      aliases: ['Dy2O3'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'ion-adsorption-concentrate',
          role: 'material',
          claims: [
            { source: 'chinaRareEarthDeposits', at: 'Abstract, "containing high contents of heavy REE"', level: 'B', how: 'implied' },
            {
              source: 'ionAdsorptionGenesis',
              at: 'Abstract: "the predominant source of heavy REE (HREEs) and yttrium"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '离子吸附型稀土矿以外，只有少量来自硬岩型稀土矿。',
            en: 'Outside ion-adsorption ore only small amounts come from hard-rock ore.',
          },
        },
        {
          node: 'rare-earth-separation',
          role: 'service',
          claims: [
            {
              source: 'plan',
              at: '专栏2/稀土永磁材料产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：稀土开采—冶炼分离—稀土永磁材料。', en: 'Printed arrow 稀土开采—冶炼分离—稀土永磁材料.' },
            },
          ],
        },
        {
          node: 'rare-earth-chloride',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'lynasDysprosium',
              at: '"only commercial producer of separated heavy rare earth products outside of China"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '独居石、氟碳铈矿中的重稀土部分，2025年起在马来西亚分离：已获认可，但量小。',
            en: 'Heavy fraction of monazite-bastnaesite ore, separated in Malaysia since 2025: qualified, but small.',
          },
        },
        {
          node: 'ndfeb-scrap',
          role: 'material',
          essential: false,
          claims: [{ source: 'argusRecycledRareEarth', at: '"710t of dysprosium oxide"', level: 'C', how: 'implied' }],
          note: {
            zh: '在中国是重要的补充来源，但主要来自磁体加工废料，不能单独支撑供应。',
            en: 'A large supplement in China, made mostly from magnet-making swarf, so it cannot carry the load alone.',
          },
        },
      ],
      claims: [
        { source: 'dysprosiumSolventExtraction', at: 'Title, "dysprosium oxide from a crude concentrate"', level: 'B', how: 'implied' },
      ],
    },
    'terbium-oxide': {
      name: { zh: '氧化铽', en: 'Terbium oxide' },
      aliases: ['Tb4O7'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'ion-adsorption-concentrate',
          role: 'material',
          claims: [
            { source: 'chinaRareEarthDeposits', at: 'Abstract, "containing high contents of heavy REE"', level: 'B', how: 'implied' },
            {
              source: 'ionAdsorptionGenesis',
              at: 'Abstract: "the predominant source of heavy REE (HREEs) and yttrium"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '离子吸附型稀土矿以外，只有少量来自硬岩型稀土矿。',
            en: 'Outside ion-adsorption ore only small amounts come from hard-rock ore.',
          },
        },
        {
          node: 'rare-earth-separation',
          role: 'service',
          claims: [
            {
              source: 'plan',
              at: '专栏2/稀土永磁材料产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：稀土开采—冶炼分离—稀土永磁材料。', en: 'Printed arrow 稀土开采—冶炼分离—稀土永磁材料.' },
            },
          ],
        },
        {
          node: 'rare-earth-chloride',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'lynasDysprosium',
              at: '"only commercial producer of separated heavy rare earth products outside of China"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '独居石、氟碳铈矿中的重稀土部分，2025年起在马来西亚分离：已获认可，但量小。',
            en: 'Heavy fraction of monazite-bastnaesite ore, separated in Malaysia since 2025: qualified, but small.',
          },
        },
        {
          node: 'ndfeb-scrap',
          role: 'material',
          essential: false,
          claims: [{ source: 'argusRecycledRareEarth', at: '"160t of terbium oxide"', level: 'C', how: 'implied' }],
          note: {
            zh: '在中国是重要的补充来源，但主要来自磁体加工废料，不能单独支撑供应。',
            en: 'A large supplement in China, made mostly from magnet-making swarf, so it cannot carry the load alone.',
          },
        },
      ],
      claims: [{ source: 'argusRecycledRareEarth', at: '"160t of terbium oxide"', level: 'C', how: 'implied' }],
    },
    'yttrium-oxide': {
      name: { zh: '氧化钇', en: 'Yttrium oxide' },
      aliases: ['Y2O3'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'ion-adsorption-concentrate',
          role: 'material',
          claims: [
            { source: 'chinaRareEarthDeposits', at: 'Abstract, "containing high contents of heavy REE"', level: 'B', how: 'implied' },
            {
              source: 'ionAdsorptionGenesis',
              at: 'Abstract: "the predominant source of heavy REE (HREEs) and yttrium"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '离子吸附型稀土矿以外，只有少量来自硬岩型稀土矿。',
            en: 'Outside ion-adsorption ore only small amounts come from hard-rock ore.',
          },
        },
        {
          node: 'rare-earth-separation',
          role: 'service',
          claims: [
            {
              source: 'plan',
              at: '专栏2/稀土永磁材料产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：稀土开采—冶炼分离—稀土永磁材料。', en: 'Printed arrow 稀土开采—冶炼分离—稀土永磁材料.' },
            },
          ],
        },
      ],
      claims: [{ source: 'ionAdsorptionGenesis', at: 'Abstract: "heavy REE (HREEs) and yttrium"', level: 'B', how: 'implied' }],
    },
    'europium-oxide': {
      name: { zh: '氧化铕', en: 'Europium oxide' },
      aliases: ['Eu2O3'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['rare-earth-chloride', 'ion-adsorption-concentrate'],
          role: 'material',
          claims: [
            {
              source: 'rareEarthMineralsProcessing',
              at: '"The products of this element-selective extraction processes are the separated REE-oxides"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '两类矿均可回收。', en: 'Recovered from both kinds of ore.' },
        },
        {
          node: 'rare-earth-separation',
          role: 'service',
          claims: [
            {
              source: 'plan',
              at: '专栏2/稀土永磁材料产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：稀土开采—冶炼分离—稀土永磁材料。', en: 'Printed arrow 稀土开采—冶炼分离—稀土永磁材料.' },
            },
          ],
        },
      ],
      claims: [{ source: 'usgsMcs2019RareEarths', at: 'Salient Statistics, price of europium oxide', level: 'A', how: 'implied' }],
    },
    'gadolinium-oxide': {
      name: { zh: '氧化钆', en: 'Gadolinium oxide' },
      aliases: ['Gd2O3'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['rare-earth-chloride', 'ion-adsorption-concentrate'],
          role: 'material',
          claims: [
            {
              source: 'rareEarthMineralsProcessing',
              at: '"The products of this element-selective extraction processes are the separated REE-oxides"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '两类矿均可回收。', en: 'Recovered from both kinds of ore.' },
        },
        {
          node: 'rare-earth-separation',
          role: 'service',
          claims: [
            {
              source: 'plan',
              at: '专栏2/稀土永磁材料产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：稀土开采—冶炼分离—稀土永磁材料。', en: 'Printed arrow 稀土开采—冶炼分离—稀土永磁材料.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'gadolinium oxide',
          level: 'D',
          how: 'judged',
          note: {
            zh: '钆在分离时作为单一氧化物产出，轻、重稀土矿均含。',
            en: 'Gadolinium comes out of separation as a single oxide; both kinds of ore hold it.',
          },
        },
      ],
    },
    'cerium-oxide': {
      name: { zh: '氧化铈', en: 'Cerium oxide' },
      aliases: ['CeO2', '二氧化铈', 'ceria'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'rare-earth-chloride',
          role: 'material',
          claims: [
            {
              source: 'rareEarthMineralsProcessing',
              at: '"The products of this element-selective extraction processes are the separated REE-oxides"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '离子吸附型稀土矿含铈很少。', en: 'Ion-adsorption ore holds little cerium.' },
        },
        {
          node: 'rare-earth-separation',
          role: 'service',
          claims: [
            {
              source: 'plan',
              at: '专栏2/稀土永磁材料产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：稀土开采—冶炼分离—稀土永磁材料。', en: 'Printed arrow 稀土开采—冶炼分离—稀土永磁材料.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'rareEarthMineralsProcessing',
          at: '"contains predominantly either cerium, lanthanum or yttrium"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'lanthanum-oxide': {
      name: { zh: '氧化镧', en: 'Lanthanum oxide' },
      aliases: ['La2O3'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['rare-earth-chloride', 'ion-adsorption-concentrate'],
          role: 'material',
          claims: [
            {
              source: 'rareEarthMineralsProcessing',
              at: '"The products of this element-selective extraction processes are the separated REE-oxides"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '两种原料目前均在使用；轻稀土矿占绝大部分，江西用的是离子吸附型稀土矿。',
            en: 'Either feed is used today; light ore brings by far the most, ion-adsorption ore is the Jiangxi feed.',
          },
        },
        {
          node: 'rare-earth-separation',
          role: 'service',
          claims: [
            {
              source: 'plan',
              at: '专栏2/稀土永磁材料产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：稀土开采—冶炼分离—稀土永磁材料。', en: 'Printed arrow 稀土开采—冶炼分离—稀土永磁材料.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'rareEarthMineralsProcessing',
          at: '"contains predominantly either cerium, lanthanum or yttrium"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'samarium-oxide': {
      name: { zh: '氧化钐', en: 'Samarium oxide' },
      aliases: ['Sm2O3'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['rare-earth-chloride', 'ion-adsorption-concentrate'],
          role: 'material',
          claims: [
            {
              source: 'rareEarthMineralsProcessing',
              at: '"The products of this element-selective extraction processes are the separated REE-oxides"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '两种原料目前均在使用；轻稀土矿占绝大部分，江西用的是离子吸附型稀土矿。',
            en: 'Either feed is used today; light ore brings by far the most, ion-adsorption ore is the Jiangxi feed.',
          },
        },
        {
          node: 'rare-earth-separation',
          role: 'service',
          claims: [
            {
              source: 'plan',
              at: '专栏2/稀土永磁材料产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：稀土开采—冶炼分离—稀土永磁材料。', en: 'Printed arrow 稀土开采—冶炼分离—稀土永磁材料.' },
            },
          ],
        },
      ],
      claims: [{ source: 'britannicaSamarium', at: '"thermoreduction of its oxide, Sm2O3"', level: 'C', how: 'implied' }],
    },
    // 冶炼分离：金属冶炼
    'rare-earth-fluoride': {
      name: { zh: '氟化稀土', en: 'Rare-earth fluoride' },
      aliases: ['氟化镨钕', '氟化镝', 'rare earth fluorides'],
      stage: 'separation',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          anyOf: ['prnd-oxide', 'dysprosium-oxide', 'terbium-oxide', 'lanthanum-oxide'],
          role: 'material',
          claims: [
            { source: 'britannicaRareEarthMetals', at: 'Calciothermic method, "converted to the fluoride"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '每种金属对应一种氟化物：冶炼哪种稀土，就用哪种稀土的氧化物。',
            en: 'One fluoride for each metal: the oxide of whichever rare earth is to be smelted.',
          },
        },
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'auxiliary',
          claims: [
            {
              source: 'britannicaRareEarthMetals',
              at: 'Calciothermic method, "anhydrous hydrogen fluoride (HF)"',
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
              at: '第三章/第一节/（三）/3',
              level: 'A',
              how: 'quoted',
              quote: '氟化稀土',
              note: { zh: '列于“重点发展”开头的清单中。', en: 'Member of the list that opens with 重点发展.' },
            },
          ],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' },
        { source: 'neodymiumOxyfluorideElectrolytes', at: 'Title, "NdF3–PrF3–LiF Electrolytes"', level: 'B', how: 'implied' },
      ],
    },
    'lithium-fluoride': {
      name: { zh: '氟化锂', en: 'Lithium fluoride' },
      aliases: ['LiF'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/lithium-carbonate',
          role: 'material',
          claims: [
            {
              source: 'lithiumFluoridePatent',
              at: 'Abstract: "producing lithium fluoride from lithium carbonate"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'lithium fluoride',
              level: 'D',
              how: 'judged',
              note: {
                zh: '氟化锂由碳酸锂或氢氧化锂与氢氟酸反应沉淀制得。',
                en: 'Lithium fluoride is precipitated from lithium carbonate or hydroxide with hydrofluoric acid.',
              },
            },
          ],
        },
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'material',
          claims: [
            {
              source: 'lithiumFluoridePatent',
              at: 'Abstract: "followed by precipitation with hydrogen fluoride"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'lithium fluoride',
              level: 'D',
              how: 'judged',
              note: {
                zh: '氟化锂由碳酸锂或氢氧化锂与氢氟酸反应沉淀制得。',
                en: 'Lithium fluoride is precipitated from lithium carbonate or hydroxide with hydrofluoric acid.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'neodymiumOxyfluorideElectrolytes', at: 'Abstract, "LiF"', level: 'B', how: 'implied' }],
    },
    'rare-earth-electrolysis-anode': {
      name: { zh: '稀土电解用石墨阳极', en: 'Graphite anode for rare-earth electrolysis' },
      aliases: ['石墨阳极'],
      stage: 'separation',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/petroleum-coke',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'graphite for anodes',
              level: 'D',
              how: 'judged',
              note: {
                zh: '模压和挤压石墨以煅后石油焦为骨料、沥青为粘结剂制成。',
                en: 'Moulded and extruded graphite is made of calcined petroleum coke bound with pitch.',
              },
            },
          ],
        },
        {
          node: 'high-quality-steel/coal-tar-pitch',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'graphite for anodes',
              level: 'D',
              how: 'judged',
              note: {
                zh: '模压和挤压石墨以煅后石油焦为骨料、沥青为粘结剂制成。',
                en: 'Moulded and extruded graphite is made of calcined petroleum coke bound with pitch.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'graphite anode',
          level: 'D',
          how: 'judged',
          note: {
            zh: '氟化物—氧化物熔盐电解槽的石墨阳极持续消耗，每隔数日更换。',
            en: 'Oxide-fluoride cells burn graphite anodes continuously, which are changed every few days.',
          },
        },
      ],
    },
    'prnd-metal': {
      name: { zh: '镨钕金属', en: 'Praseodymium-neodymium metal' },
      aliases: ['金属镨钕', 'NdPr metal', 'PrNd metal'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'prnd-oxide',
          role: 'material',
          claims: [
            {
              source: 'rareEarthFluorideMeltReview',
              at: 'Abstract, "most of the production enterprises adopt the fluoride–oxide system"',
              level: 'B',
              how: 'implied',
            },
            {
              source: 'neodymiumOxyfluorideElectrolytes',
              at: 'Abstract, "Nd2O3, and Pr2O3 or their mixtures"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'rare-earth-fluoride',
          role: 'auxiliary',
          claims: [{ source: 'rareEarthFluorideMeltReview', at: 'Abstract, "RE2O3-REF3-LiF system"', level: 'B', how: 'implied' }],
        },
        {
          node: 'lithium-fluoride',
          role: 'auxiliary',
          claims: [{ source: 'rareEarthFluorideMeltReview', at: 'Abstract, "RE2O3-REF3-LiF system"', level: 'B', how: 'implied' }],
          note: {
            zh: '降低熔点并导电；工业上没有其他盐类用于此。',
            en: 'Lowers the melting point and carries the current; no other salt is in industrial use for it.',
          },
        },
        {
          node: 'rare-earth-electrolysis-anode',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'anode of the cell',
              level: 'D',
              how: 'judged',
              note: {
                zh: '工业氟化物—氧化物熔盐电解槽只用石墨阳极，阳极消耗后生成一氧化碳和二氧化碳。',
                en: 'Graphite is the only anode in commercial oxide-fluoride cells; it is consumed to carbon monoxide and dioxide.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'sinteredMagnetProcess', at: 'Step 1, "PrNd metal"', level: 'C', how: 'implied' }],
    },
    'lanthanum-metal': {
      name: { zh: '金属镧', en: 'Lanthanum metal' },
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'lanthanum-oxide',
          role: 'material',
          claims: [
            {
              source: 'britannicaRareEarthMetals',
              at: '"electrolytic processes are used for the low-melting lanthanides (lanthanum"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'rare-earth-fluoride',
          role: 'auxiliary',
          claims: [{ source: 'rareEarthFluorideMeltReview', at: 'Abstract, "RE2O3-REF3-LiF system"', level: 'B', how: 'implied' }],
        },
        {
          node: 'lithium-fluoride',
          role: 'auxiliary',
          claims: [{ source: 'rareEarthFluorideMeltReview', at: 'Abstract, "RE2O3-REF3-LiF system"', level: 'B', how: 'implied' }],
          note: {
            zh: '降低熔点并导电；工业上没有其他盐类用于此。',
            en: 'Lowers the melting point and carries the current; no other salt is in industrial use for it.',
          },
        },
        {
          node: 'rare-earth-electrolysis-anode',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'anode of the cell',
              level: 'D',
              how: 'judged',
              note: {
                zh: '工业氟化物—氧化物熔盐电解槽只用石墨阳极，阳极消耗后生成一氧化碳和二氧化碳。',
                en: 'Graphite is the only anode in commercial oxide-fluoride cells; it is consumed to carbon monoxide and dioxide.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'britannicaSamarium', at: '"with lanthanum metal"', level: 'C', how: 'implied' }],
    },
    mischmetal: {
      name: { zh: '混合稀土金属', en: 'Mischmetal (lanthanum–cerium metal)' },
      aliases: ['镧铈金属', '镧铈混合金属', 'LaCe metal'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'cerium-oxide',
          role: 'material',
          claims: [
            {
              source: 'usgsMcs2019RareEarths',
              at: 'Salient Statistics, "Mischmetal, 65% cerium, 35% lanthanum"',
              level: 'A',
              how: 'implied',
            },
          ],
        },
        {
          node: 'lanthanum-oxide',
          role: 'material',
          claims: [
            {
              source: 'usgsMcs2019RareEarths',
              at: 'Salient Statistics, "Mischmetal, 65% cerium, 35% lanthanum"',
              level: 'A',
              how: 'implied',
            },
          ],
        },
        {
          node: 'rare-earth-fluoride',
          role: 'auxiliary',
          claims: [{ source: 'rareEarthFluorideMeltReview', at: 'Abstract, "RE2O3-REF3-LiF system"', level: 'B', how: 'implied' }],
        },
        {
          node: 'lithium-fluoride',
          role: 'auxiliary',
          claims: [{ source: 'rareEarthFluorideMeltReview', at: 'Abstract, "RE2O3-REF3-LiF system"', level: 'B', how: 'implied' }],
        },
        {
          node: 'rare-earth-electrolysis-anode',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'anode of the cell',
              level: 'D',
              how: 'judged',
              note: {
                zh: '镧铈金属与镨钕金属用同类电解槽，石墨阳极消耗。',
                en: 'Lanthanum–cerium metal is made in the same kind of cell as PrNd, and burns graphite anodes.',
              },
            },
          ],
        },
      ],
      claims: [
        { source: 'usgsMcs2019RareEarths', at: 'Salient Statistics, "Mischmetal, 65% cerium, 35% lanthanum"', level: 'A', how: 'implied' },
      ],
      note: {
        zh: '今以提取镨钕后的镧铈氧化物电解制得，铈、镧不再分开。',
        en: 'Today electrolysed from the lanthanum–cerium oxide left after PrNd, the two not parted.',
      },
    },
    'dysprosium-iron': {
      name: { zh: '镝铁合金', en: 'Dysprosium-iron alloy' },
      aliases: ['镝铁', 'DyFe'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'dysprosium-oxide',
          role: 'material',
          claims: [
            { source: 'dysprosiumIronPriceNote', at: '"generally used in the form of DyFe alloy"', level: 'C', how: 'implied' },
            {
              source: 'rareEarthFluorideMeltReview',
              at: 'Abstract, "most of the production enterprises adopt the fluoride–oxide system"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'high-quality-steel/pure-iron',
          role: 'material',
          claims: [
            {
              source: 'rareEarthElectrolyticMethods',
              at: 'Abstract: "a method involving a consumable cathode"',
              level: 'B',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'consumable cathode',
              level: 'D',
              how: 'judged',
              note: {
                zh: '镝自身熔点超出电解槽温度，故在自耗纯铁阴极上析出。',
                en: 'Dysprosium is deposited on a consumable pure-iron cathode, because its own melting point is too high for the cell.',
              },
            },
          ],
        },
        {
          node: 'rare-earth-fluoride',
          role: 'auxiliary',
          claims: [{ source: 'rareEarthFluorideMeltReview', at: 'Abstract, "RE2O3-REF3-LiF system"', level: 'B', how: 'implied' }],
        },
        {
          node: 'lithium-fluoride',
          role: 'auxiliary',
          claims: [{ source: 'rareEarthFluorideMeltReview', at: 'Abstract, "RE2O3-REF3-LiF system"', level: 'B', how: 'implied' }],
          note: {
            zh: '降低熔点并导电；工业上没有其他盐类用于此。',
            en: 'Lowers the melting point and carries the current; no other salt is in industrial use for it.',
          },
        },
        {
          node: 'rare-earth-electrolysis-anode',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'anode of the cell',
              level: 'D',
              how: 'judged',
              note: {
                zh: '工业氟化物—氧化物熔盐电解槽只用石墨阳极，阳极消耗后生成一氧化碳和二氧化碳。',
                en: 'Graphite is the only anode in commercial oxide-fluoride cells; it is consumed to carbon monoxide and dioxide.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'dysprosiumIronPriceNote', at: '"generally used in the form of DyFe alloy"', level: 'C', how: 'implied' }],
      note: {
        zh: '磁体合金中的镝多以镝铁合金加入；晶界扩散用的纯金属镝另设节点。',
        en: 'Magnet alloy takes dysprosium mostly as this alloy; the pure metal for grain-boundary diffusion is a node of its own.',
      },
    },
    'calcium-metal': {
      name: { zh: '金属钙', en: 'Calcium metal' },
      aliases: ['calcium'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-quality-steel/lime',
          role: 'material',
          claims: [
            {
              source: 'calciumAluminothermic',
              at: 'Abstract: "aluminothermic reduction process of calcium oxide"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'light-alloys/primary-aluminium',
          role: 'auxiliary',
          claims: [
            {
              source: 'calciumAluminothermic',
              at: 'Abstract: "aluminothermic reduction process of calcium oxide"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'britannicaRareEarthMetals', at: 'Calciothermic method, "mixed with calcium metal"', level: 'C', how: 'implied' }],
    },
    'terbium-metal': {
      name: { zh: '金属铽', en: 'Terbium metal' },
      aliases: ['terbium'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'terbium-oxide',
          role: 'material',
          claims: [
            { source: 'britannicaRareEarthMetals', at: 'Calciothermic method, "converted to the fluoride"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'auxiliary',
          claims: [
            {
              source: 'britannicaRareEarthMetals',
              at: 'Calciothermic method, "anhydrous hydrogen fluoride (HF)"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'calcium-metal',
          role: 'auxiliary',
          claims: [
            {
              source: 'britannicaRareEarthMetals',
              at: 'Calciothermic method, "The calcium reacts with the RF3"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        { source: 'britannicaRareEarthMetals', at: '"the calciothermic process for the high-melting metals"', level: 'C', how: 'implied' },
      ],
    },
    'dysprosium-metal': {
      name: { zh: '金属镝', en: 'Dysprosium metal' },
      aliases: ['dysprosium'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'dysprosium-oxide',
          role: 'material',
          claims: [
            { source: 'britannicaRareEarthMetals', at: 'Calciothermic method, "converted to the fluoride"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'auxiliary',
          claims: [
            {
              source: 'britannicaRareEarthMetals',
              at: 'Calciothermic method, "anhydrous hydrogen fluoride (HF)"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'calcium-metal',
          role: 'auxiliary',
          claims: [
            {
              source: 'britannicaRareEarthMetals',
              at: 'Calciothermic method, "The calcium reacts with the RF3"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'britannicaRareEarthMetals',
          at: 'Calciothermic method, "used for all the rare-earth metals except the four with high vapour pressures"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'gadolinium-metal': {
      name: { zh: '金属钆', en: 'Gadolinium metal' },
      aliases: ['gadolinium'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'gadolinium-oxide',
          role: 'material',
          claims: [
            { source: 'britannicaRareEarthMetals', at: 'Calciothermic method, "converted to the fluoride"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'auxiliary',
          claims: [
            {
              source: 'britannicaRareEarthMetals',
              at: 'Calciothermic method, "anhydrous hydrogen fluoride (HF)"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'calcium-metal',
          role: 'auxiliary',
          claims: [
            {
              source: 'britannicaRareEarthMetals',
              at: 'Calciothermic method, "The calcium reacts with the RF3"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'britannicaRareEarthMetals',
          at: 'Calciothermic method, "used for all the rare-earth metals except the four with high vapour pressures"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'yttrium-metal': {
      name: { zh: '金属钇', en: 'Yttrium metal' },
      aliases: ['yttrium'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'yttrium-oxide',
          role: 'material',
          claims: [
            { source: 'britannicaRareEarthMetals', at: 'Calciothermic method, "converted to the fluoride"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'auxiliary',
          claims: [
            {
              source: 'britannicaRareEarthMetals',
              at: 'Calciothermic method, "anhydrous hydrogen fluoride (HF)"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'calcium-metal',
          role: 'auxiliary',
          claims: [
            {
              source: 'britannicaRareEarthMetals',
              at: 'Calciothermic method, "The calcium reacts with the RF3"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'britannicaRareEarthMetals',
          at: 'Calciothermic method, "used for all the rare-earth metals except the four with high vapour pressures"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'samarium-metal': {
      name: { zh: '金属钐', en: 'Samarium metal' },
      aliases: ['samarium'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'samarium-oxide',
          role: 'material',
          claims: [
            { source: 'britannicaSamarium', at: '"thermoreduction of its oxide, Sm2O3, with lanthanum metal"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'lanthanum-metal',
          role: 'auxiliary',
          claims: [
            { source: 'britannicaSamarium', at: '"thermoreduction of its oxide, Sm2O3, with lanthanum metal"', level: 'C', how: 'implied' },
            { source: 'britannicaRareEarthMetals', at: '"lanthanothermic process"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '钐挥发性强，不能用熔盐电解和钙热还原制取。',
            en: 'Samarium is too volatile for electrolysis and calcium reduction.',
          },
        },
      ],
      claims: [{ source: 'britannicaSamarium', at: '"The metal is conveniently prepared"', level: 'C', how: 'implied' }],
    },
    // 稀土永磁材料：合金原料
    ferroboron: {
      name: { zh: '硼铁', en: 'Ferroboron' },
      aliases: ['FeB', 'ferro-boron'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/boric-acid',
          role: 'material',
          claims: [
            { source: 'wikipediaFerroboron', at: 'Description, "carbothermic reduction of boric acid"', level: 'C', how: 'implied' },
            { source: 'ullmannBoron', at: '2.3 Raw Materials and 2.4 Production', level: 'C', how: 'implied' },
          ],
        },
        {
          anyOf: ['high-quality-steel/steel-scrap', 'high-quality-steel/pure-iron'],
          role: 'material',
          claims: [{ source: 'wikipediaFerroboron', at: 'Description, "together with carbon steel"', level: 'C', how: 'implied' }],
          note: { zh: '铁由洁净废钢或纯铁带入。', en: 'Clean steel scrap or pure iron brings the iron.' },
        },
        {
          anyOf: ['high-quality-steel/coke', 'organosilicon/charcoal'],
          role: 'auxiliary',
          claims: [
            { source: 'ullmannBoron', at: '2.4.1 Carbothermic Production', level: 'C', how: 'implied' },
            { source: 'wikipediaFerroboron', at: 'Description, "carbothermic reduction"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '两种碳质还原剂均可；铝热法硼铁含铝过高，不适用于磁体。',
            en: 'Either carbon reductant serves; aluminium-reduced ferroboron is too rich in aluminium for magnets.',
          },
        },
      ],
      claims: [{ source: 'wikipediaFerroboron', at: 'Description', level: 'C', how: 'implied' }],
    },
    'cobalt-metal': {
      name: { zh: '电解钴', en: 'Electrolytic cobalt' },
      aliases: ['金属钴', 'cobalt metal', 'cobalt cathode'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/cobalt-sulphate',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'electrolytic cobalt',
              level: 'D',
              how: 'judged',
              note: {
                zh: '电解钴阴极板由净化后的硫酸钴或氯化钴溶液电积制得。',
                en: 'Cobalt cathode is electrowon from purified cobalt sulphate or chloride solution.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'sinteredMagnetProcess', at: 'Step 1, "cobalt"', level: 'C', how: 'implied' }],
    },
    'strip-casting-furnace': {
      name: { zh: '真空速凝炉', en: 'Vacuum strip-casting furnace' },
      aliases: ['甩带炉', '速凝甩带炉', 'NdFeB strip caster'],
      stage: 'magnet-material',
      kind: 'equipment',
      origin: 'reference',
      claims: [{ source: 'sinteredMagnetProcess', at: 'Step 2, "Melting & Strip Casting"', level: 'C', how: 'implied' }],
      note: { zh: '链条到此为止：专用炉，外购。', en: 'The chain stops here: special furnace, bought.' },
    },
    'magnet-jet-mill': {
      name: { zh: '气流磨', en: 'Jet mill for magnet powder' },
      aliases: ['磁粉气流磨', 'jet mill'],
      stage: 'magnet-material',
      kind: 'equipment',
      origin: 'reference',
      claims: [{ source: 'sinteredMagnetProcess', at: 'Step 4, "jet milling equipment"', level: 'C', how: 'implied' }],
      note: { zh: '链条到此为止：专用设备，外购。', en: 'The chain stops here: special machine, bought.' },
    },
    'magnet-sintering-furnace': {
      name: { zh: '磁体真空烧结炉', en: 'Vacuum sintering furnace for magnets' },
      aliases: ['钕铁硼烧结炉'],
      stage: 'magnet-material',
      kind: 'equipment',
      origin: 'reference',
      claims: [{ source: 'sinteredMagnetProcess', at: 'Step 6, "placed in a vacuum sintering furnace"', level: 'C', how: 'implied' }],
      note: { zh: '链条到此为止：专用炉，外购。', en: 'The chain stops here: special furnace, bought.' },
    },
    'ndfeb-strip-alloy': {
      name: { zh: '钕铁硼速凝薄片', en: 'NdFeB strip-cast alloy' },
      aliases: ['钕铁硼甩带片', '速凝片', 'NdFeB flake'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'prnd-metal',
          role: 'material',
          claims: [{ source: 'sinteredMagnetProcess', at: 'Step 1, "PrNd metal, iron, BFe alloy"', level: 'C', how: 'implied' }],
          note: {
            zh: '同等性能磁体中无替代；铈仅在较低价的高丰度稀土牌号中部分取代镨钕。',
            en: 'No substitute in the magnet class; cerium replaces part in the cheaper 高丰度 grades only.',
          },
        },
        {
          node: 'high-quality-steel/pure-iron',
          role: 'material',
          claims: [{ source: 'sinteredMagnetProcess', at: 'Step 1, "iron content is 60-70wt%"', level: 'C', how: 'implied' }],
        },
        {
          node: 'ferroboron',
          role: 'material',
          claims: [
            { source: 'sinteredMagnetProcess', at: 'Step 1, "boron content is 0.8-1.2wt%"', level: 'C', how: 'implied' },
            { source: 'wikipediaFerroboron', at: 'Description, "Neodymium magnets"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'strip-casting-furnace',
          role: 'equipment',
          claims: [
            { source: 'sinteredMagnetProcess', at: 'Step 2, "rapidly solidified and formed by strip casting"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'cobalt-metal',
          role: 'material',
          essential: false,
          claims: [
            { source: 'sinteredMagnetProcess', at: 'Step 1, "terbium, cobalt, aluminum, copper, gallium"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '提高居里温度和耐蚀性；并非所有牌号都添加。',
            en: 'Raises the Curie point and corrosion resistance; not in every grade.',
          },
        },
        {
          node: 'semiconductor-lighting/primary-gallium',
          role: 'material',
          essential: false,
          claims: [
            { source: 'sinteredMagnetProcess', at: 'Step 1, "terbium, cobalt, aluminum, copper, gallium"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '晶界添加元素，可减少重稀土用量；并非所有牌号都添加。',
            en: 'Grain-boundary addition that saves heavy rare earths; not in every grade.',
          },
        },
        {
          node: 'copper-and-alloys/electrolytic-copper',
          role: 'material',
          essential: false,
          claims: [
            { source: 'sinteredMagnetProcess', at: 'Step 1, "terbium, cobalt, aluminum, copper, gallium"', level: 'C', how: 'implied' },
          ],
          note: { zh: '晶界添加元素，加入量为千分之几。', en: 'Grain-boundary addition of a few tenths of a per cent.' },
        },
      ],
      claims: [{ source: 'sinteredMagnetProcess', at: 'Step 2, "thin and uniform NdFeB magnet alloy sheets"', level: 'C', how: 'implied' }],
    },
    'ndfeb-bonding-powder': {
      name: { zh: '粘结磁粉', en: 'NdFeB powder for bonded magnets' },
      aliases: ['快淬磁粉', 'melt-spun NdFeB powder'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'prnd-metal',
          role: 'material',
          claims: [
            { source: 'wikipediaNeodymiumMagnet', at: 'Production, "thin ribbon of the Nd-Fe-B alloy"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'high-quality-steel/pure-iron',
          role: 'material',
          claims: [{ source: 'wikipediaNeodymiumMagnet', at: 'Lead, "alloy of neodymium, iron, and boron"', level: 'C', how: 'implied' }],
        },
        {
          node: 'ferroboron',
          role: 'material',
          claims: [{ source: 'wikipediaNeodymiumMagnet', at: 'Lead, "alloy of neodymium, iron, and boron"', level: 'C', how: 'implied' }],
        },
      ],
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted', quote: '高性能粘结磁粉制备技术' }],
        },
      ],
      claims: [
        { source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted', quote: '高性能粘结磁粉' },
        { source: 'wikipediaNeodymiumMagnet', at: 'Production, "melt spinning a thin ribbon"', level: 'C', how: 'implied' },
      ],
    },
    'anisotropic-ndfeb-powder': {
      name: { zh: '高性能粘结磁粉', en: 'Anisotropic NdFeB powder (HDDR)' },
      aliases: ['各向异性钕铁硼磁粉', '各向异性粘结磁粉', 'HDDR磁粉', 'HDDR powder'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'ndfeb-bonding-powder', mode: 'taxonomy' },
      needs: [
        {
          node: 'prnd-metal',
          role: 'material',
          claims: [{ source: 'hddrAlloyStudy', at: 'Abstract: reaction of Nd2Fe14B with H2', level: 'B', how: 'implied' }],
        },
        {
          node: 'high-quality-steel/pure-iron',
          role: 'material',
          claims: [{ source: 'hddrAlloyStudy', at: 'Abstract: reaction of Nd2Fe14B with H2', level: 'B', how: 'implied' }],
        },
        {
          node: 'ferroboron',
          role: 'material',
          claims: [{ source: 'hddrAlloyStudy', at: 'Abstract: reaction of Nd2Fe14B with H2', level: 'B', how: 'implied' }],
        },
        {
          node: 'photovoltaics/hydrogen',
          role: 'auxiliary',
          claims: [
            { source: 'hddrAlloyStudy', at: 'Abstract: "hydrogen induced reversal phase transformation"', level: 'B', how: 'implied' },
          ],
        },
      ],
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted', quote: '高性能粘结磁粉制备技术' }],
        },
      ],
      claims: [
        { source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted' },
        {
          source: 'hddrAlloyStudy',
          at: 'Abstract: "Hydrogenation, Disproportionation, Desorption and Recombination (HDDR)"',
          level: 'B',
          how: 'implied',
        },
      ],
      note: {
        zh: '规划所说“异性”读作各向异性：只有氢化法磁粉可量产各向异性粘结磁体。',
        en: '“异性” is read as anisotropic: only hydrogen-processed powder makes anisotropic bonded magnets in volume.',
      },
    },
    'polyamide-binder': {
      name: { zh: '尼龙粘结剂', en: 'Polyamide binder for injected magnets' },
      aliases: ['尼龙12', 'PA12'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'injection-moulded magnets',
          level: 'D',
          how: 'judged',
          note: {
            zh: '注射成型粘结磁体以聚酰胺12或聚苯硫醚为粘结剂。',
            en: 'Injection-moulded bonded magnets use polyamide 12 or polyphenylene sulphide as binder.',
          },
        },
      ],
      note: { zh: '链条到此为止。', en: 'The chain stops here.' },
    },
    // 稀土永磁材料：磁体
    'rare-earth-permanent-magnet': {
      name: { zh: '稀土永磁材料', en: 'Rare-earth permanent-magnet material' },
      aliases: ['稀土磁性材料', '高性能稀土磁性材料', '稀土永磁', 'rare-earth magnet'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'printed',
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted', quote: '稀土磁性材料' }],
        },
        {
          signal: 'existing-base',
          claims: [
            {
              source: 'plan',
              at: '第一章/第一节/（三）',
              level: 'A',
              how: 'quoted',
              quote: '稀土磁性材料',
              note: { zh: '列于具有“一批领军企业”的领域中。', en: 'Named among the fields with 一批领军企业.' },
            },
          ],
        },
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted', quote: '重点发展高性能稀土磁性材料' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/稀土永磁材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '环节的总称：有其中任一种磁体即视为具备。电机按某一种磁体设计，需要的就是该种磁体。',
        en: 'Heading of the stage: it is there when one of its magnets is. Machines are designed for one of them and need that one.',
      },
    },
    'sintered-ndfeb': {
      name: { zh: '高性能钕铁硼', en: 'Sintered NdFeB magnet' },
      aliases: ['烧结钕铁硼', '钕铁硼', 'NdFeB', 'neodymium magnet'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'printed',
      variantOf: { node: 'rare-earth-permanent-magnet', mode: 'any' },
      needs: [
        {
          node: 'ndfeb-strip-alloy',
          role: 'material',
          claims: [
            { source: 'sinteredMagnetProcess', at: 'Steps 2 to 6', level: 'C', how: 'implied' },
            {
              source: 'plan',
              at: '专栏2/稀土永磁材料产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：冶炼分离—稀土永磁材料。', en: 'Printed arrow 冶炼分离—稀土永磁材料.' },
            },
          ],
        },
        {
          anyOf: ['dysprosium-iron', 'terbium-metal'],
          role: 'material',
          essential: false,
          claims: [
            { source: 'sinteredMagnetProcess', at: 'Step 1, "DyFe alloy, terbium"', level: 'C', how: 'implied' },
            { source: 'hondaHotDeformedMagnet', at: '"do not use any heavy rare earth elements"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'heavy rare earths in traction magnets',
              level: 'D',
              how: 'judged',
              note: {
                zh: '镝或铽经合金化加入或晶界扩散，用以保持高温矫顽力；低温运行的牌号两者均不需要。',
                en: 'Dysprosium or terbium, mixed in or diffused, keeps coercivity in heat; cool-running grades need neither.',
              },
            },
          ],
          note: {
            zh: '编者判断：不含镝、铽的热变形磁体已用于量产混合动力汽车；多数车用牌号若不加则耐热裕度不足。',
            en: 'Judgement: hot-deformed magnets without any are in series hybrid cars; most vehicle grades lose heat margin without.',
          },
        },
        {
          node: 'photovoltaics/hydrogen',
          role: 'auxiliary',
          claims: [{ source: 'sinteredMagnetProcess', at: 'Step 3, "Hydrogen Decrepitation"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['semiconductor-lighting/high-purity-nitrogen', 'photovoltaics/argon'],
          role: 'auxiliary',
          claims: [{ source: 'sinteredMagnetProcess', at: 'Step 4, "high-speed nitrogen gas flow"', level: 'C', how: 'implied' }],
          note: {
            zh: '气流磨和压制成型在惰性气体保护下进行：通常用氮气，也可用氩气。',
            en: 'Jet mill and presses run in an inert gas: nitrogen is usual, argon serves as well.',
          },
        },
        {
          anyOf: ['new-energy-vehicle/refined-nickel', 'copper-and-alloys/zinc', 'electronic-information/epoxy-resin'],
          role: 'auxiliary',
          claims: [
            { source: 'sinteredMagnetRoutine', at: '"Plating processes such as Ni, Zn, Al, epoxy coating"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '裸磁体易腐蚀；镍、锌、环氧均为成熟镀（涂）层，按用途选用。',
            en: 'A bare magnet corrodes; nickel, zinc and epoxy are the qualified coatings, chosen by use.',
          },
        },
        {
          node: 'magnet-jet-mill',
          role: 'equipment',
          claims: [{ source: 'sinteredMagnetProcess', at: 'Step 4, "jet milling equipment"', level: 'C', how: 'implied' }],
        },
        {
          node: 'magnet-sintering-furnace',
          role: 'equipment',
          claims: [{ source: 'sinteredMagnetProcess', at: 'Step 6, "placed in a vacuum sintering furnace"', level: 'C', how: 'implied' }],
        },
      ],
      signals: [
        {
          signal: 'target',
          claims: [
            {
              source: 'plan',
              at: '专栏2/稀土永磁材料产业链',
              level: 'A',
              how: 'quoted',
              quote: '大力发展以高性能钕铁硼为代表的稀土永磁材料',
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/稀土永磁材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '规划以“高性能钕铁硼”代表本环节；电机用的是烧结磁体（烧结钕铁硼）。',
        en: 'The plan prints 高性能钕铁硼 for what stands for the stage; for motors that is the sintered magnet (烧结钕铁硼).',
      },
    },
    'low-heavy-rare-earth-magnet': {
      name: { zh: '高矫顽力低重稀土永磁材料', en: 'High-coercivity magnet low in heavy rare earths' },
      aliases: ['低重稀土磁体', '晶界扩散磁体', 'GBD magnet'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'sintered-ndfeb', mode: 'taxonomy' },
      needs: [
        {
          node: 'ndfeb-strip-alloy',
          role: 'material',
          claims: [{ source: 'sinteredMagnetProcess', at: 'Steps 2 to 6', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['dysprosium-metal', 'terbium-metal'],
          role: 'material',
          claims: [
            {
              source: 'grainBoundaryDiffusionReview',
              at: 'Abstract: "starting from the earliest Tb or Dy metal"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '扩散源：金属镝或金属铽，均已量产；氟化物、氢化物与低熔点合金为其变形。',
            en: 'The diffusion source: dysprosium or terbium metal, both in volume use; fluorides, hydrides and eutectics are variants.',
          },
        },
        {
          node: 'photovoltaics/hydrogen',
          role: 'auxiliary',
          claims: [{ source: 'sinteredMagnetProcess', at: 'Step 3, "Hydrogen Decrepitation"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['semiconductor-lighting/high-purity-nitrogen', 'photovoltaics/argon'],
          role: 'auxiliary',
          claims: [{ source: 'sinteredMagnetProcess', at: 'Step 4, "high-speed nitrogen gas flow"', level: 'C', how: 'implied' }],
          note: { zh: '通常用氮气，也可用氩气。', en: 'Nitrogen is usual, argon serves as well.' },
        },
        {
          node: 'magnet-jet-mill',
          role: 'equipment',
          claims: [{ source: 'sinteredMagnetProcess', at: 'Step 4, "jet milling equipment"', level: 'C', how: 'implied' }],
        },
        {
          node: 'magnet-sintering-furnace',
          role: 'equipment',
          claims: [{ source: 'sinteredMagnetProcess', at: 'Step 6, "placed in a vacuum sintering furnace"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['new-energy-vehicle/refined-nickel', 'copper-and-alloys/zinc', 'electronic-information/epoxy-resin'],
          role: 'auxiliary',
          claims: [
            { source: 'sinteredMagnetRoutine', at: '"Plating processes such as Ni, Zn, Al, epoxy coating"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '镍、锌、环氧均为成熟镀（涂）层，按用途选用。',
            en: 'Nickel, zinc and epoxy are the qualified coatings, chosen by use.',
          },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted' },
        {
          source: 'grainBoundaryDiffusionReview',
          at: 'Abstract: "best route to fabricate high-coercive Nd-Fe-B magnets"',
          level: 'B',
          how: 'implied',
        },
      ],
      note: {
        zh: '重稀土只沿晶界扩散，用量为合金化法的几分之一，但不为零。',
        en: 'Heavy rare earth is diffused along the grain boundaries only: a fraction of what alloying takes, but not nothing.',
      },
    },
    'high-abundance-rare-earth-magnet': {
      name: { zh: '高丰度稀土永磁材料', en: 'High-abundance (cerium-rich) rare-earth magnet' },
      aliases: ['含铈磁体', '铈磁体', 'Ce-NdFeB'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'rare-earth-permanent-magnet', mode: 'taxonomy' },
      needs: [
        {
          node: 'prnd-metal',
          role: 'material',
          claims: [
            { source: 'ceriumMagnetNote', at: '"a third of the rare earth content can be replaced by cerium"', level: 'C', how: 'implied' },
          ],
          note: { zh: '镧铈只取代一部分镨钕。', en: 'Lanthanum and cerium take the place of a part of the PrNd only.' },
        },
        {
          node: 'mischmetal',
          role: 'material',
          claims: [{ source: 'lanthanumCeriumYttriumMagnets', at: 'Title and figure: strips with La–Ce', level: 'B', how: 'implied' }],
        },
        {
          node: 'high-quality-steel/pure-iron',
          role: 'material',
          claims: [
            { source: 'lanthanumCeriumYttriumMagnets', at: 'Figure: [(Pr, Nd)1−x(La, Ce)x]2.14Fe14B strips', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'ferroboron',
          role: 'material',
          claims: [
            { source: 'lanthanumCeriumYttriumMagnets', at: 'Figure: [(Pr, Nd)1−x(La, Ce)x]2.14Fe14B strips', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'strip-casting-furnace',
          role: 'equipment',
          claims: [
            { source: 'sinteredMagnetProcess', at: 'Step 2, "rapidly solidified and formed by strip casting"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'photovoltaics/hydrogen',
          role: 'auxiliary',
          claims: [{ source: 'sinteredMagnetProcess', at: 'Step 3, "Hydrogen Decrepitation"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['semiconductor-lighting/high-purity-nitrogen', 'photovoltaics/argon'],
          role: 'auxiliary',
          claims: [{ source: 'sinteredMagnetProcess', at: 'Step 4, "high-speed nitrogen gas flow"', level: 'C', how: 'implied' }],
          note: { zh: '通常用氮气，也可用氩气。', en: 'Nitrogen is usual, argon serves as well.' },
        },
        {
          node: 'magnet-jet-mill',
          role: 'equipment',
          claims: [{ source: 'sinteredMagnetProcess', at: 'Step 4, "jet milling equipment"', level: 'C', how: 'implied' }],
        },
        {
          node: 'magnet-sintering-furnace',
          role: 'equipment',
          claims: [{ source: 'sinteredMagnetProcess', at: 'Step 6, "placed in a vacuum sintering furnace"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['new-energy-vehicle/refined-nickel', 'copper-and-alloys/zinc', 'electronic-information/epoxy-resin'],
          role: 'auxiliary',
          claims: [
            { source: 'sinteredMagnetRoutine', at: '"Plating processes such as Ni, Zn, Al, epoxy coating"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '镍、锌、环氧均为成熟镀（涂）层，按用途选用。',
            en: 'Nickel, zinc and epoxy are the qualified coatings, chosen by use.',
          },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted' },
        { source: 'lanthanumCeriumYttriumMagnets', at: 'Title: "La/Ce/Y application in Nd–Fe–B magnets"', level: 'B', how: 'implied' },
      ],
      note: {
        zh: '性能较低，用于电动自行车、玩具、扬声器等，不用于车用驱动电机。',
        en: 'Weaker: for e-bikes, toys, loudspeakers, not for traction motors.',
      },
    },
    'bonded-ndfeb': {
      name: { zh: '粘结钕铁硼', en: 'Bonded NdFeB magnet' },
      aliases: ['粘结磁体', 'bonded magnet'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'rare-earth-permanent-magnet', mode: 'any' },
      needs: [
        {
          node: 'ndfeb-bonding-powder',
          role: 'material',
          claims: [{ source: 'wikipediaNeodymiumMagnet', at: 'Production, "bonded magnet process"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['electronic-information/epoxy-resin', 'polyamide-binder'],
          role: 'material',
          claims: [{ source: 'wikipediaNeodymiumMagnet', at: 'Production, "mixed with a polymer"', level: 'C', how: 'implied' }],
          note: {
            zh: '环氧模压成型或尼龙注射成型，均为常规工艺。',
            en: 'Compression-moulded with epoxy or injection-moulded with polyamide: both are standard.',
          },
        },
      ],
      claims: [
        { source: 'wikipediaNeodymiumMagnet', at: 'Lead, "sintered or bonded"', level: 'C', how: 'implied' },
        {
          source: 'plan',
          at: '专栏1/稀土功能材料',
          level: 'A',
          how: 'implied',
          note: { zh: '微型异性粘结磁性材料。', en: '微型异性粘结磁性材料.' },
        },
      ],
    },
    'anisotropic-bonded-magnet': {
      name: { zh: '微型异性粘结磁性材料', en: 'Miniature anisotropic bonded magnet' },
      aliases: ['各向异性粘结磁体', 'anisotropic bonded magnet'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'bonded-ndfeb', mode: 'taxonomy' },
      needs: [
        {
          node: 'anisotropic-ndfeb-powder',
          role: 'material',
          claims: [{ source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'implied', quote: '微型异性粘结磁性材料用高性能粘结磁粉' }],
        },
        {
          anyOf: ['electronic-information/epoxy-resin', 'polyamide-binder'],
          role: 'material',
          claims: [{ source: 'wikipediaNeodymiumMagnet', at: 'Production, "mixed with a polymer"', level: 'C', how: 'implied' }],
          note: {
            zh: '环氧模压或尼龙注射成型，均为常规工艺。',
            en: 'Compression-moulded with epoxy or injection-moulded with polyamide: both are standard.',
          },
        },
      ],
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted', quote: '微型异性粘结磁性材料' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted' }],
    },
    'samarium-cobalt-magnet': {
      name: { zh: '钐钴永磁', en: 'Samarium-cobalt magnet' },
      aliases: ['钐钴', 'SmCo'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'rare-earth-permanent-magnet', mode: 'any' },
      needs: [
        {
          node: 'samarium-metal',
          role: 'material',
          claims: [
            { source: 'samariumCobaltCollection', at: '"purified samarium and cobalt are then combined"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'cobalt-metal',
          role: 'material',
          claims: [
            { source: 'samariumCobaltCollection', at: '"purified samarium and cobalt are then combined"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'copper-and-alloys/electrolytic-copper',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: '2:17 samarium-cobalt',
              level: 'D',
              how: 'judged',
              note: {
                zh: '2:17型牌号含一定量的铜、铁、锆；1:5型牌号不含。',
                en: 'The 2:17 grades hold some copper, iron and zirconium; the 1:5 grades do not.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'samariumCobaltCollection',
          at: '"made from an alloy of rare earth materials, samarium and cobalt"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    // 稀土永磁材料：磁体以外的稀土功能材料
    'rare-earth-functional-material': {
      name: { zh: '稀土功能材料', en: 'Rare-earth functional material' },
      aliases: ['rare-earth functional materials'],
      stage: 'magnet-material',
      kind: 'category',
      origin: 'product',
      needsProvider: false,
      signals: [
        {
          signal: 'target',
          claims: [
            { source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted', quote: '扩大以稀土功能材料和器件为主的应用产业规模' },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted' }],
      note: {
        zh: '总称，本身没有供应者；各功能材料由单一氧化物或金属制得，不是磁体的投入。',
        en: 'A heading that nobody supplies; its members are made from single oxides or metals and are no inputs of the magnet.',
      },
    },
    'hydrogen-storage-alloy': {
      name: { zh: '稀土储氢材料', en: 'Rare-earth hydrogen-storage alloy' },
      aliases: ['稀土储氢合金', '储氢合金', 'LaNi5', 'AB5 alloy'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'rare-earth-functional-material', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['mischmetal', 'lanthanum-metal'],
          role: 'material',
          claims: [
            { source: 'magnesiumHydrideElectrodes', at: 'Text: "A is a rare earth mixture (La,Ce,Pr,Nd)"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: 'AB5型以镧铈或纯镧为A侧，两类均为定型牌号。',
            en: 'AB5 grades take lanthanum–cerium or lanthanum alone on the A side; both are standard.',
          },
        },
        {
          node: 'new-energy-vehicle/refined-nickel',
          role: 'material',
          claims: [
            {
              source: 'magnesiumHydrideElectrodes',
              at: 'Text: "B is a mixture of transition metals (Ni,Co,Mn,Al)"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'cobalt-metal',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'magnesiumHydrideElectrodes',
              at: 'Text: "B is a mixture of transition metals (Ni,Co,Mn,Al)"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: { zh: '低钴、无钴牌号已应用。', en: 'Low-cobalt and cobalt-free grades are in use.' },
        },
        {
          node: 'light-alloys/primary-aluminium',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'magnesiumHydrideElectrodes',
              at: 'Text: "B is a mixture of transition metals (Ni,Co,Mn,Al)"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: { zh: '少量添加。', en: 'A small addition.' },
        },
      ],
      signals: [
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted' }] },
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted', quote: '稀土储氢合金' }] },
      ],
      claims: [
        { source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted' },
        { source: 'plan', at: '第三章/第二节/（四）', level: 'A', how: 'quoted', quote: '稀土储氢合金' },
        { source: 'magnesiumHydrideElectrodes', at: 'Text: "a rare earth-based AB5 alloy"', level: 'B', how: 'implied' },
      ],
      note: { zh: 'B侧的锰未列入。', en: 'The manganese of the B side is left out.' },
    },
    'hydrogen-storage-alloy-powder': {
      name: { zh: '高放电比容储氢合金粉体', en: 'High-capacity hydrogen-storage alloy powder' },
      aliases: ['储氢合金粉', '高容量储氢合金粉'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'hydrogen-storage-alloy', mode: 'taxonomy' },
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted' }],
    },
    'potassium-hydroxide': {
      name: { zh: '氢氧化钾', en: 'Potassium hydroxide' },
      aliases: ['苛性钾', 'KOH', 'caustic potash'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'causticPotash', at: 'Opening: "electrolysis of potassium chloride brine"', level: 'C', how: 'implied' }],
      note: { zh: '链条到此为止：由氯化钾电解制得。', en: 'The chain stops here: made by electrolysis of potassium chloride.' },
    },
    'nickel-hydroxide': {
      name: { zh: '球形氢氧化镍', en: 'Battery-grade nickel hydroxide' },
      aliases: ['氢氧化镍', 'Ni(OH)2'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/nickel-sulphate',
          role: 'material',
          claims: [
            { source: 'turbostraticNickelHydroxide', at: 'Abstract: "neutralising nickel sulphate solution"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'organosilicon/caustic-soda',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'nickel hydroxide',
              level: 'D',
              how: 'judged',
              note: {
                zh: '工业上以烧碱在氨络合下连续沉淀硫酸镍。',
                en: 'Industry precipitates nickel sulphate continuously with caustic soda under ammonia.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'nickelHydroxideElectrochem',
          at: 'Abstract: "positive electrode of nickel metal hydride (Ni-MH)"',
          level: 'B',
          how: 'implied',
        },
      ],
    },
    'trichromatic-phosphor': {
      name: { zh: '三基色荧光粉', en: 'Trichromatic lamp phosphor' },
      aliases: ['稀土三基色荧光粉', 'tri-band phosphor'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'yttrium-oxide',
          role: 'material',
          claims: [{ source: 'fluorescentLampPhosphors', at: 'Abstract: Y2O3:Eu3+', level: 'B', how: 'implied' }],
        },
        {
          node: 'europium-oxide',
          role: 'material',
          claims: [{ source: 'fluorescentLampPhosphors', at: 'Abstract: Y2O3:Eu3+', level: 'B', how: 'implied' }],
          note: { zh: '红粉与蓝粉的激活剂。', en: 'Activator of the red and of the blue phosphor.' },
        },
        {
          node: 'terbium-oxide',
          role: 'material',
          claims: [{ source: 'fluorescentLampPhosphors', at: 'Abstract: LaPO4:Ce3+,Tb3+', level: 'B', how: 'implied' }],
          note: { zh: '绿粉的激活剂。', en: 'Activator of the green phosphor.' },
        },
        {
          node: 'lanthanum-oxide',
          role: 'material',
          claims: [{ source: 'fluorescentLampPhosphors', at: 'Abstract: LaPO4:Ce3+,Tb3+', level: 'B', how: 'implied' }],
        },
        {
          node: 'cerium-oxide',
          role: 'material',
          claims: [{ source: 'fluorescentLampPhosphors', at: 'Abstract: LaPO4:Ce3+,Tb3+', level: 'B', how: 'implied' }],
        },
      ],
      claims: [{ source: 'fluorescentLampPhosphors', at: 'Abstract: "commercial LaPO4:Ce3+,Tb3+ phosphors"', level: 'B', how: 'implied' }],
    },
    'rare-earth-phosphor': {
      name: { zh: '稀土发光材料', en: 'Rare-earth phosphor' },
      aliases: ['稀土荧光粉', 'rare-earth luminescent material'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'rare-earth-functional-material', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['trichromatic-phosphor', 'semiconductor-lighting/led-phosphor'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'kinds of phosphor',
              level: 'D',
              how: 'judged',
              note: {
                zh: '总称：有其中一类即视为具备；照明已由三基色粉转向LED荧光粉。',
                en: 'A heading: it is there when one of its kinds is; lighting has moved from lamp phosphors to LED phosphors.',
              },
            },
          ],
          note: { zh: '两类均为量产品，用途不同。', en: 'Both are made in volume, for different lamps.' },
        },
      ],
      signals: [
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted' }] },
        { signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted' }] },
      ],
      claims: [
        { source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted' },
        { source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted' },
      ],
    },
    'rare-earth-catalyst': {
      name: { zh: '稀土催化材料', en: 'Rare-earth catalyst material' },
      aliases: ['催化材料', 'rare-earth catalysts'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'rare-earth-functional-material', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['cerium-oxide', 'lanthanum-oxide'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'rare-earth catalysts',
              level: 'D',
              how: 'judged',
              note: {
                zh: '尾气催化剂以铈为主，石油裂化催化剂以镧为主，一种催化剂取其一。',
                en: 'Exhaust catalysts rest on cerium, petroleum-cracking catalysts on lanthanum; a catalyst has one or the other.',
              },
            },
          ],
          note: { zh: '按催化剂种类而定。', en: 'By the kind of catalyst.' },
        },
      ],
      signals: [
        { signal: 'breakthrough', claims: [{ source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted', quote: '催化材料' }] },
        { signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted' }] },
      ],
      claims: [
        { source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted' },
        { source: 'usgsMcs2019RareEarths', at: 'Domestic Production and Use, "catalysts, 60%"', level: 'A', how: 'implied' },
      ],
    },
    'ceria-zirconia': {
      name: { zh: '铈锆复合氧化物', en: 'Ceria–zirconia mixed oxide' },
      aliases: ['铈锆储氧材料', '储氧材料', 'CeO2-ZrO2', 'CZO'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'cerium-oxide',
          role: 'material',
          claims: [
            {
              source: 'ceriaZirconiaAgeing',
              at: 'Abstract: "A Ce/Zr mixed oxide with a molar ratio of 68/32"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'cemented-carbide/zirconia',
          role: 'material',
          claims: [
            {
              source: 'ceriaZirconiaAgeing',
              at: 'Abstract: "A Ce/Zr mixed oxide with a molar ratio of 68/32"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '工业上以氧氯化锆或硝酸锆为锆源，与氧化锆粉出自同一中间品。',
            en: 'Industry takes zirconium oxychloride or nitrate, the salts that zirconia powder comes from.',
          },
        },
      ],
      claims: [
        {
          source: 'ceriaZirconiaAgeing',
          at: 'Introduction: "ceria-zirconia metal-support oxide applications"',
          level: 'B',
          how: 'implied',
        },
      ],
    },
    palladium: {
      name: { zh: '钯', en: 'Palladium' },
      aliases: ['金属钯'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/platinum-group-ore',
          role: 'material',
          claims: [
            {
              source: 'platinumMetalsMining',
              at: '"In addition to platinum and palladium, these mines also produce rhodium"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'palladium',
              level: 'D',
              how: 'judged',
              note: { zh: '钯与铂、铑同出于铂族金属矿。', en: 'Palladium comes from platinum-group ore with platinum and rhodium.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'automotiveCatalystAspects',
          at: 'Abstract: "platinum group metals either singly or in combination"',
          level: 'B',
          how: 'implied',
        },
      ],
    },
    'exhaust-catalyst': {
      name: { zh: '稀土尾气净化催化剂', en: 'Rare-earth exhaust (three-way) catalyst' },
      aliases: ['尾气净化催化剂', '三元催化剂', '汽车尾气催化剂', 'three-way catalyst', 'TWC'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'rare-earth-catalyst', mode: 'taxonomy' },
      needs: [
        {
          node: 'ceria-zirconia',
          role: 'material',
          claims: [{ source: 'ceriaZirconiaAgeing', at: 'Introduction: "three-way catalysts (TWCs)"', level: 'B', how: 'implied' }],
        },
        {
          node: 'light-alloys/alumina',
          role: 'material',
          claims: [
            {
              source: 'lowNobleMetalCatalyst',
              at: 'Abstract: "mixed metal oxide comprises at least aluminium"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '以高比表面的活性氧化铝为涂层载体。', en: 'As high-surface alumina, the carrier of the washcoat.' },
        },
        {
          node: 'lanthanum-oxide',
          role: 'material',
          essential: false,
          claims: [
            { source: 'lowNobleMetalCatalyst', at: 'Abstract: "rare earth metals of cerium and lanthanum"', level: 'C', how: 'implied' },
          ],
          note: { zh: '稳定活性氧化铝。', en: 'It stabilises the alumina.' },
        },
        {
          anyOf: ['palladium', 'high-performance-fibre/platinum'],
          role: 'material',
          claims: [
            { source: 'lowNobleMetalCatalyst', at: 'Abstract: "at least one of platinum and palladium"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '汽油车以钯为主，可与铂互换，已有量产。',
            en: 'Palladium leads in petrol cars and trades places with platinum in volume production.',
          },
        },
        {
          node: 'high-performance-fibre/rhodium',
          role: 'material',
          claims: [{ source: 'lowNobleMetalCatalyst', at: 'Abstract: "overcoated with rhodium"', level: 'C', how: 'implied' }],
          note: { zh: '还原氮氧化物，无替代。', en: 'It reduces nitrogen oxides; there is no substitute.' },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted' },
        { source: 'lowNobleMetalCatalyst', at: 'Abstract: "three-way catalyst"', level: 'C', how: 'implied' },
      ],
      note: { zh: '用于燃油与混合动力汽车；纯电动汽车不用。', en: 'For petrol, diesel and hybrid vehicles; battery cars have none.' },
    },
    'cordierite-honeycomb': {
      name: { zh: '堇青石蜂窝陶瓷载体', en: 'Cordierite honeycomb substrate' },
      aliases: ['蜂窝陶瓷载体', 'cordierite monolith'],
      stage: 'magnet-material',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/kaolin',
          role: 'material',
          claims: [
            {
              source: 'cordieriteHoneycombStudy',
              at: 'Abstract: "talc, kaolin, alumina and aluminum hydroxide"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'light-alloys/alumina',
          role: 'material',
          claims: [
            {
              source: 'cordieriteHoneycombStudy',
              at: 'Abstract: "talc, kaolin, alumina and aluminum hydroxide"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'cordieriteHoneycombStudy', at: 'Abstract: "automotive catalytic converter"', level: 'B', how: 'implied' }],
      note: { zh: '滑石为镁源，外购矿物，未列入。', en: 'Talc, the source of the magnesia, is a bought mineral and left out.' },
    },
    'iridium-crucible': {
      name: { zh: '铱坩埚', en: 'Iridium crucible' },
      aliases: ['iridium crucibles'],
      stage: 'magnet-material',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'copper-and-alloys/iridium',
          role: 'material',
          claims: [{ source: 'laserCrystalGrowth', at: 'Text: "melted in an iridium crucible"', level: 'C', how: 'implied' }],
          note: { zh: '旧坩埚返回铂族金属厂重铸。', en: 'Worn crucibles go back to the refiner and are recast.' },
        },
      ],
      claims: [{ source: 'laserCrystalGrowth', at: 'Text: "melted in an iridium crucible"', level: 'C', how: 'implied' }],
    },
    'rare-earth-laser-crystal': {
      name: { zh: '稀土激光晶体材料', en: 'Rare-earth laser crystal' },
      aliases: ['稀土激光晶体', '稀土固体激光材料', 'Nd:YAG晶体', 'Nd:YAG'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'rare-earth-functional-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'yttrium-oxide',
          role: 'material',
          claims: [{ source: 'ndYagSummary', at: 'Section 1, "Neodymium-doped yttrium aluminium garnet"', level: 'C', how: 'implied' }],
        },
        {
          node: 'neodymium-oxide',
          role: 'material',
          claims: [{ source: 'ndYagSummary', at: 'Section 1, "1.0% Nd atoms"', level: 'C', how: 'implied' }],
          note: { zh: '激活剂；镱、铒掺杂晶体用其氧化物。', en: 'The active ion; ytterbium and erbium crystals take their own oxides.' },
        },
        {
          node: 'semiconductor-lighting/high-purity-alumina',
          role: 'material',
          claims: [{ source: 'ndYagSummary', at: 'Section 1, "Neodymium-doped yttrium aluminium garnet"', level: 'C', how: 'implied' }],
        },
        {
          node: 'iridium-crucible',
          role: 'component',
          claims: [
            { source: 'laserCrystalGrowth', at: 'Text: "melted in an iridium crucible"', level: 'C', how: 'implied' },
            { source: 'ndYagSummary', at: 'Section 1, "using iridium crucibles"', level: 'C', how: 'implied' },
          ],
        },
      ],
      signals: [
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted' }] },
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted', quote: '稀土固体激光材料并实现产业化' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted' },
        { source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted', quote: '稀土固体激光材料' },
        { source: 'ndYagSummary', at: 'Section 1, "most commonly used type of commercial solid-state laser"', level: 'C', how: 'implied' },
      ],
      note: { zh: '以Nd:YAG代表。', en: 'Nd:YAG stands for the group.' },
    },
    'rare-earth-alloy': {
      name: { zh: '稀土合金材料', en: 'Rare-earth alloy' },
      aliases: ['稀土合金', '稀土镁合金', '稀土铝合金', 'rare-earth magnesium alloy'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'rare-earth-functional-material', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['light-alloys/magnesium', 'light-alloys/primary-aluminium'],
          role: 'material',
          claims: [{ source: 'weMagnesiumReview', at: 'Title: rare-earth based magnesium alloys', level: 'B', how: 'implied' }],
          note: {
            zh: '以稀土镁合金为主，稀土铝合金也成系列。',
            en: 'Mostly magnesium alloys; there is a series of aluminium alloys as well.',
          },
        },
        {
          anyOf: ['yttrium-metal', 'gadolinium-metal', 'prnd-metal', 'mischmetal'],
          role: 'material',
          claims: [
            { source: 'castableMagnesiumPatent', at: 'Abstract: "2 to 4.5 % by weight of neodymium"', level: 'C', how: 'implied' },
            {
              source: 'weMagnesiumReview',
              at: 'Abstract: "alloying elements that are used for the WE series"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: { zh: '加何种稀土由牌号而定。', en: 'Which rare earth goes in depends on the grade.' },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted', quote: '稀土合金材料及零部件' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted' },
        {
          source: 'weMagnesiumReview',
          at: 'Abstract: "rare earth-containing alloys possess superior corrosion resistance"',
          level: 'B',
          how: 'implied',
        },
      ],
    },
    'rare-earth-alloy-part': {
      name: { zh: '稀土合金零部件', en: 'Rare-earth alloy part' },
      aliases: ['稀土镁合金零部件'],
      stage: 'magnet-material',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          node: 'rare-earth-alloy',
          role: 'material',
          claims: [{ source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'implied', quote: '稀土合金材料及零部件' }],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted', quote: '稀土合金材料及零部件' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted', quote: '稀土合金材料及零部件' }],
    },
    'rare-earth-target': {
      name: { zh: '稀土高纯靶材', en: 'High-purity rare-earth sputtering target' },
      aliases: ['稀土靶材', '高纯稀土靶材', 'rare-earth sputtering target'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'rare-earth-functional-material', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['yttrium-metal', 'gadolinium-metal', 'terbium-metal', 'dysprosium-metal', 'lanthanum-metal'],
          role: 'material',
          claims: [
            {
              source: 'rareEarthThinFilms',
              at: 'Text: "gadolinium, terbium, and dysprosium" and yttrium, lanthanum films',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '一种靶材取一种金属，由镀膜用途定。', en: 'One target, one metal, set by the film.' },
        },
      ],
      signals: [
        { signal: 'breakthrough', claims: [{ source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted', quote: '高纯靶材' }] },
      ],
      claims: [
        { source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted', quote: '高纯靶材' },
        { source: 'rareEarthThinFilms', at: 'Text: "PVD (physical vapor deposition) and sputtering"', level: 'C', how: 'implied' },
      ],
      note: {
        zh: '规划在稀土一节列“高纯靶材”，故读作稀土靶材；铜、钽、ITO靶材另有节点。',
        en: 'The plan names 高纯靶材 in the rare-earth section, hence rare-earth targets; copper, tantalum and ITO targets stand elsewhere.',
      },
    },
    'rare-earth-ceramic': {
      name: { zh: '高端稀土陶瓷', en: 'Advanced rare-earth ceramic' },
      aliases: ['稀土陶瓷', 'rare-earth ceramics'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'rare-earth-functional-material', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['yttrium-oxide', 'cerium-oxide', 'lanthanum-oxide'],
          role: 'material',
          claims: [
            { source: 'mixedRareEarthZirconia', at: 'Title: "Zirconia Doped with Mixed Rare Earth Oxides"', level: 'B', how: 'implied' },
          ],
          note: { zh: '按陶瓷品种取一种或数种。', en: 'One or several, by the ceramic.' },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted' },
        { source: 'usgsMcs2019RareEarths', at: 'Domestic Production and Use, "ceramics and glass, 15%"', level: 'A', how: 'implied' },
      ],
    },
    'zirconia-yttria-ceramic': {
      name: { zh: '多稀土添加锆钇复合结构陶瓷', en: 'Zirconia–yttria structural ceramic with mixed rare earths' },
      aliases: ['锆钇复合陶瓷', '稀土稳定氧化锆陶瓷', 'YSZ'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'rare-earth-ceramic', mode: 'taxonomy' },
      needs: [
        {
          node: 'cemented-carbide/zirconia',
          role: 'material',
          claims: [{ source: 'yttriaZirconiaCoating', at: 'Abstract: "yttria stabilized zirconia"', level: 'B', how: 'implied' }],
        },
        {
          node: 'yttrium-oxide',
          role: 'material',
          claims: [{ source: 'yttriaZirconiaCoating', at: 'Abstract: "7 wt.% Y2O3–ZrO2 formulation"', level: 'B', how: 'implied' }],
        },
        {
          anyOf: ['cerium-oxide', 'lanthanum-oxide', 'gadolinium-oxide'],
          role: 'material',
          claims: [{ source: 'mixedRareEarthZirconia', at: 'Title: "Doped with Mixed Rare Earth Oxides"', level: 'B', how: 'implied' }],
          note: { zh: '添加的其他稀土随配方而异。', en: 'The further rare earths vary with the recipe.' },
        },
      ],
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted' },
        { source: 'mixedRareEarthZirconia', at: 'Title: "Zirconia Doped with Mixed Rare Earth Oxides"', level: 'B', how: 'implied' },
      ],
    },
    'zirconia-yttria-part': {
      name: { zh: '锆钇复合陶瓷结构件', en: 'Zirconia–yttria ceramic part' },
      aliases: ['稀土陶瓷结构件'],
      stage: 'magnet-material',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          node: 'zirconia-yttria-ceramic',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏1/稀土功能材料',
              level: 'A',
              how: 'implied',
              quote: '多稀土添加锆钇复合结构陶瓷制备关键工艺技术及其结构件',
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted', quote: '结构件的开发与应用' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted', quote: '结构件的开发与应用' }],
    },
    'magnetocaloric-material': {
      name: { zh: '稀土磁制冷材料', en: 'Rare-earth magnetocaloric material' },
      aliases: ['磁制冷材料', '磁热材料', 'La-Fe-Si'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'rare-earth-functional-material', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['gadolinium-metal', 'lanthanum-metal'],
          role: 'material',
          claims: [
            { source: 'gadoliniumMagnetocaloric', at: 'Title: "high Gd content"', level: 'B', how: 'implied' },
            { source: 'magnetocaloricProgress', at: 'Text: "a family of compounds based on LaFe13-xSix"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '钆系与镧铁硅系为两类主要工质；样机两者都用，均未量产。',
            en: 'Gadolinium and La–Fe–Si are the two main families; demonstrators use both, neither is in mass production.',
          },
        },
      ],
      signals: [
        { signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted', quote: '稀土磁制冷' }] },
      ],
      claims: [
        { source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted', quote: '稀土磁制冷' },
        { source: 'magnetocaloricProgress', at: 'Text: "a family of compounds based on LaFe13-xSix"', level: 'B', how: 'implied' },
      ],
    },
    'magnetostrictive-material': {
      name: { zh: '稀土磁致伸缩材料', en: 'Rare-earth magnetostrictive alloy (Terfenol-D)' },
      aliases: ['超磁致伸缩材料', '铽镝铁', 'Terfenol-D'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'rare-earth-functional-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'terbium-metal',
          role: 'material',
          claims: [
            {
              source: 'terfenolEncyclopaedia',
              at: 'Opening: "an alloy of the formula Tb(0.3) Dy(0.7) Fe(1.9)"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'dysprosium-metal',
          role: 'material',
          claims: [
            {
              source: 'terfenolEncyclopaedia',
              at: 'Opening: "an alloy of the formula Tb(0.3) Dy(0.7) Fe(1.9)"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'high-quality-steel/pure-iron',
          role: 'material',
          claims: [
            {
              source: 'terfenolEncyclopaedia',
              at: 'Opening: "an alloy of the formula Tb(0.3) Dy(0.7) Fe(1.9)"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [
        { signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted', quote: '磁致伸缩' }] },
      ],
      claims: [
        { source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted', quote: '磁致伸缩' },
        { source: 'terfenolEncyclopaedia', at: 'Opening: alloy of Tb, Dy and Fe', level: 'C', how: 'implied' },
      ],
    },
    // 永磁电机
    'motor-insulation': {
      name: { zh: '电机绝缘材料', en: 'Motor insulation (slot liner, varnish)' },
      aliases: ['槽绝缘', '绝缘漆'],
      stage: 'permanent-magnet-motor',
      kind: 'material',
      origin: 'reference',
      claims: [
        {
          source: 'motorSlotInsulation',
          at: '2. Common Types, "NMN Insulation Paper (Aramid Paper + Polyester Film)"',
          level: 'C',
          how: 'implied',
        },
        { source: 'permanentMagnetMotorIntroduction', at: 'Main structural components, "insulation system"', level: 'C', how: 'implied' },
      ],
      note: {
        zh: '链条到此为止：芳纶、聚酯复合绝缘纸和浸渍树脂，外购。',
        en: 'The chain stops here: aramid and polyester laminates and impregnating resin, bought.',
      },
    },
    'motor-shaft': {
      name: { zh: '电机轴', en: 'Motor shaft' },
      aliases: ['转子轴'],
      stage: 'permanent-magnet-motor',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'high-quality-steel/structural-alloy-steel',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'shaft steel',
              level: 'D',
              how: 'judged',
              note: {
                zh: '转轴由调质或渗碳淬火的合金钢棒材车削或锻制而成。',
                en: 'Rotor shafts are turned or forged from quenched and tempered or case-hardened alloy steel bar.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'permanentMagnetMotorIntroduction', at: 'Main structural components, "shaft"', level: 'C', how: 'implied' }],
    },
    'cast-iron-motor-frame': {
      name: { zh: '铸铁机座', en: 'Cast-iron motor frame' },
      aliases: ['电机机座'],
      stage: 'permanent-magnet-motor',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          anyOf: ['high-quality-steel/hot-metal', 'high-quality-steel/steel-scrap'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'iron castings',
              level: 'D',
              how: 'judged',
              note: {
                zh: '铸造厂以任意比例的生铁和废钢配加增碳剂熔炼。',
                en: 'Foundries melt pig iron and steel scrap with carburiser in any proportion.',
              },
            },
          ],
          note: { zh: '铸造炉料：生铁、废钢或两者混用。', en: 'Foundry charge: pig iron, scrap, or a mix.' },
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'frames of industrial motors',
          level: 'D',
          how: 'judged',
          note: {
            zh: '工业电机采用铸铁机座，车用电机采用铝合金铸件。',
            en: 'Industrial motors stand in cast-iron frames, vehicle motors in aluminium castings.',
          },
        },
      ],
    },
    'permanent-magnet-motor': {
      name: { zh: '永磁电机', en: 'Permanent-magnet motor' },
      aliases: ['永磁同步电机', '稀土永磁电机', 'PMSM'],
      stage: 'permanent-magnet-motor',
      kind: 'component',
      origin: 'printed',
      endProduct: true,
      needs: [
        {
          node: 'sintered-ndfeb',
          role: 'component',
          claims: [
            {
              source: 'plan',
              at: '专栏2/稀土永磁材料产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头：稀土永磁材料—永磁电机。', en: 'Printed arrow 稀土永磁材料—永磁电机.' },
            },
            {
              source: 'permanentMagnetMotorIntroduction',
              at: 'Rotor, "permanent magnets (usually NdFeB or SmCo)"',
              level: 'C',
              how: 'implied',
            },
            { source: 'tractionMotorsWithoutRareEarth', at: 'Abstract, "performance benefits"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '驱动电机和伺服电机无替代：同等机座尺寸下铁氧体磁性能不足，钐钴仅用于高温特殊场合。',
            en: 'No substitute for traction and servo motors: ferrite is too weak for the frame, samarium-cobalt serves hot niches.',
          },
        },
        {
          node: 'high-quality-steel/electrical-steel',
          role: 'material',
          claims: [
            { source: 'permanentMagnetMotorIntroduction', at: 'Stator, "stacked silicon steel sheets"', level: 'C', how: 'implied' },
            { source: 'nonOrientedElectricalSteelReview', at: 'Introduction, "electric motors"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '定子和转子铁心；软磁粉末铁心和非晶铁心仍属小众。',
            en: 'Cores of stator and rotor; powder and amorphous cores remain niches.',
          },
        },
        {
          node: 'copper-and-alloys/enamelled-wire',
          role: 'component',
          claims: [
            {
              source: 'permanentMagnetMotorIntroduction',
              at: 'Stator, "three-phase (or multi-phase) windings"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'windings',
              level: 'D',
              how: 'judged',
              note: { zh: '定子绕组用漆包铜线，圆线或扁线。', en: 'Stators are wound with enamelled copper wire, round or flat.' },
            },
          ],
          note: { zh: '要求功率密度时不用铝线。', en: 'Aluminium wire is not used where power density counts.' },
        },
        {
          node: 'high-quality-steel/bearing',
          role: 'component',
          claims: [{ source: 'permanentMagnetMotorIntroduction', at: '"End Covers and Bearings"', level: 'C', how: 'implied' }],
        },
        {
          node: 'motor-insulation',
          role: 'material',
          claims: [{ source: 'permanentMagnetMotorIntroduction', at: 'Stator, "insulation system"', level: 'C', how: 'implied' }],
        },
        {
          node: 'motor-shaft',
          role: 'component',
          claims: [{ source: 'permanentMagnetMotorIntroduction', at: 'Rotor, "shaft"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['light-alloys/aluminium-casting', 'cast-iron-motor-frame'],
          role: 'component',
          claims: [{ source: 'permanentMagnetMotorIntroduction', at: 'Stator, "housing"', level: 'C', how: 'implied' }],
          note: {
            zh: '车用和伺服电机采用铝合金壳体，工业电机多用铸铁。',
            en: 'Vehicle and servo motors have aluminium housings, industrial motors mostly cast iron.',
          },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [
            {
              source: 'plan',
              at: '第三章/第二节/（一）',
              level: 'A',
              how: 'quoted',
              quote: '稀土永磁电机',
              note: { zh: '列于“重点发展”开头的清单中。', en: 'Member of the list that opens with 重点发展.' },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/稀土永磁材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '本链自有产品的终点：除新能源汽车外，还用于规划同时提到的机器人和各类机械。',
        en: 'End of the chain in its own goods: it also goes into robots and machines, which the plan names beside the vehicle.',
      },
    },
    // 永磁电机：其他稀土器件
    'servo-encoder': {
      name: { zh: '伺服编码器', en: 'Servo encoder' },
      aliases: ['编码器', 'encoder'],
      stage: 'permanent-magnet-motor',
      kind: 'component',
      origin: 'reference',
      claims: [
        { source: 'servoMotorComponents', at: '3. Encoder, "critical component for closed-loop control"', level: 'C', how: 'implied' },
      ],
      note: { zh: '链条到此为止。', en: 'The chain stops here.' },
    },
    'servo-motor': {
      name: { zh: '机器人用伺服电机', en: 'Servo motor for robots' },
      aliases: ['伺服电机', 'servomotor'],
      stage: 'permanent-magnet-motor',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          node: 'permanent-magnet-motor',
          role: 'component',
          claims: [
            {
              source: 'permanentMagnetServomotors',
              at: 'Opening: "Permanent magnet synchronous servomotors are used in many types of industrial equipment"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'servo motors',
              level: 'D',
              how: 'judged',
              note: {
                zh: '机器人关节用伺服电机的本体为永磁同步电机。',
                en: 'The body of a robot servo is a permanent-magnet synchronous motor.',
              },
            },
          ],
        },
        {
          node: 'servo-encoder',
          role: 'component',
          claims: [
            { source: 'servoMotorComponents', at: '3. Encoder, "critical component for closed-loop control"', level: 'C', how: 'implied' },
          ],
        },
      ],
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted' },
        { source: 'servoMotorComponents', at: 'Key Components of a Servo Motor', level: 'C', how: 'implied' },
      ],
      note: { zh: '电机本体加编码器；减速器与驱动器另购。', en: 'Motor body and encoder; gearbox and drive are bought apart.' },
    },
    'magnetic-damper': {
      name: { zh: '磁减震器', en: 'Magnetic (eddy-current) damper' },
      aliases: ['电涡流阻尼器', '磁阻尼器', 'eddy-current damper'],
      stage: 'permanent-magnet-motor',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          node: 'sintered-ndfeb',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: 'magnetic dampers',
              level: 'D',
              how: 'judged',
              note: { zh: '阻尼力随磁密平方增长，故用钕铁硼。', en: 'Damping grows with the square of the field, hence NdFeB.' },
            },
          ],
        },
        {
          anyOf: ['copper-and-alloys/electrolytic-copper', 'light-alloys/primary-aluminium'],
          role: 'material',
          claims: [
            {
              source: 'eddyCurrentDampingReview',
              at: 'Abstract: "When a conductive material is subjected to a time-varying magnetic flux"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: { zh: '导体板、管用铜或铝。', en: 'The conductor plate or tube is copper or aluminium.' },
        },
      ],
      signals: [
        { signal: 'breakthrough', claims: [{ source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted', quote: '磁减震器' }] },
      ],
      claims: [
        { source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted' },
        { source: 'eddyCurrentDampingReview', at: 'Abstract: "function like a viscous damper"', level: 'B', how: 'implied' },
      ],
    },
    'exhaust-aftertreatment-device': {
      name: { zh: '尾气净化器', en: 'Catalytic converter' },
      aliases: ['稀土尾气净化器件', '三元催化器', '尾气净化器件', 'exhaust aftertreatment device'],
      stage: 'permanent-magnet-motor',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          node: 'exhaust-catalyst',
          role: 'material',
          claims: [
            { source: 'automotiveCatalystAspects', at: 'Abstract: "(b) a high surface area wash coat"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'cordierite-honeycomb',
          role: 'component',
          claims: [{ source: 'automotiveCatalystAspects', at: 'Abstract: "(a) a ceramic substrate"', level: 'B', how: 'implied' }],
          note: { zh: '金属载体用于少数机型。', en: 'Metal substrates serve a few engines.' },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted', quote: '稀土尾气净化催化剂及器件' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted', quote: '稀土尾气净化催化剂及器件' },
        { source: 'automotiveCatalystAspects', at: 'Abstract: "modern exhaust emission control catalysts"', level: 'B', how: 'implied' },
      ],
      note: { zh: '壳体与衬垫未列入；纯电动汽车不用。', en: 'Can and mat are left out; battery cars have none.' },
    },
    'nickel-metal-hydride-battery': {
      name: { zh: '动力型镍氢电池', en: 'Nickel–metal hydride traction battery' },
      aliases: ['镍氢电池', '镍氢动力电池', 'NiMH'],
      stage: 'permanent-magnet-motor',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          node: 'hydrogen-storage-alloy',
          role: 'material',
          claims: [
            { source: 'nickelHydrideHandwiki', at: 'Opening: "hydrogen-absorbing alloy instead of cadmium"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'nickel-hydroxide',
          role: 'material',
          claims: [
            {
              source: 'nickelHydroxideElectrochem',
              at: 'Abstract: "positive electrode of nickel metal hydride (Ni-MH)"',
              level: 'B',
              how: 'implied',
            },
            { source: 'nickelHydrideHandwiki', at: 'Opening: "nickel oxide hydroxide (NiOOH)"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'potassium-hydroxide',
          role: 'material',
          claims: [
            {
              source: 'nickelHydrideLexicon',
              at: 'Opening: "alkaline electrolyte, typically potassium hydroxide"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted', quote: '动力型镍氢电池材料品种开发' }],
        },
      ],
      claims: [
        { source: 'plan', at: '专栏1/稀土功能材料', level: 'A', how: 'quoted' },
        { source: 'nickelHydrideHandwiki', at: 'Opening: "type of rechargeable battery"', level: 'C', how: 'implied' },
      ],
      note: {
        zh: '用于混合动力汽车；隔膜（磺化无纺布）与泡沫镍未列入。',
        en: 'For hybrid cars; the separator (sulphonated non-woven) and nickel foam are left out.',
      },
    },
  },
});
