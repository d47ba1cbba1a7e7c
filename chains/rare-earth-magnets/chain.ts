import { defineChain } from '../../src/model/define-chain.ts';
import { argusRecycledRareEarth } from '../sources/argus-recycled-rare-earth.ts';
import { bastnaesiteCleanerProduction } from '../sources/bastnaesite-cleaner-production.ts';
import { britannicaRareEarthMetals } from '../sources/britannica-rare-earth-metals.ts';
import { britannicaSamarium } from '../sources/britannica-samarium.ts';
import { chinaRareEarthDeposits } from '../sources/china-rare-earth-deposits.ts';
import { dysprosiumIronPriceNote } from '../sources/dysprosium-iron-price-note.ts';
import { dysprosiumSolventExtraction } from '../sources/dysprosium-solvent-extraction.ts';
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

export const rareEarthMagnets = /* @__PURE__ */ defineChain({
  id: 'rare-earth-magnets',
  name: { zh: '稀土永磁材料产业链', en: 'Rare-earth permanent magnets' },
  sources: {
    plan,
    editors,
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
    'dysprosium-iron': {
      name: { zh: '镝铁合金', en: 'Dysprosium-iron alloy' },
      aliases: ['镝铁', 'DyFe', '金属镝'],
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
        zh: '磁体合金中的镝多以镝铁合金加入；钙热还原的纯金属镝用于晶界扩散。',
        en: 'Magnet alloy takes dysprosium mostly as this alloy; pure dysprosium by calcium reduction serves grain-boundary diffusion.',
      },
    },
    'calcium-metal': {
      name: { zh: '金属钙', en: 'Calcium metal' },
      aliases: ['calcium'],
      stage: 'separation',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'britannicaRareEarthMetals', at: 'Calciothermic method, "mixed with calcium metal"', level: 'C', how: 'implied' }],
      note: { zh: '链条到此为止。', en: 'The chain stops here.' },
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
      aliases: ['甩带炉', '速凝甩带炉', 'strip caster'],
      stage: 'magnet-material',
      kind: 'equipment',
      origin: 'reference',
      claims: [{ source: 'sinteredMagnetProcess', at: 'Step 2, "Melting & Strip Casting"', level: 'C', how: 'implied' }],
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
      aliases: ['稀土磁性材料', '稀土永磁', 'rare-earth magnet'],
      stage: 'magnet-material',
      kind: 'material',
      origin: 'printed',
      signals: [
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
        {
          signal: 'priority',
          claims: [
            {
              source: 'plan',
              at: '第三章/第二节/（一）',
              level: 'A',
              how: 'quoted',
              quote: '高矫顽力低重稀土永磁材料',
              note: { zh: '列于“重点发展”开头的清单中。', en: 'Member of the list that opens with 重点发展.' },
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
    // 永磁电机
    'motor-insulation': {
      name: { zh: '电机绝缘材料', en: 'Motor insulation (slot liner, varnish)' },
      aliases: ['槽绝缘', '绝缘漆'],
      stage: 'permanent-magnet-motor',
      kind: 'material',
      origin: 'reference',
      claims: [
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
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '第三章/第二节/（一）', level: 'A', how: 'quoted', quote: '机器人用伺服电机' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/稀土永磁材料产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '本链自有产品的终点：除新能源汽车外，还用于规划同时提到的机器人和各类机械。',
        en: 'End of the chain in its own goods: it also goes into robots and machines, which the plan names beside the vehicle.',
      },
    },
  },
});
