import { defineChain } from '../../src/model/define-chain.ts';
import { aliSilicon2018 } from '../sources/ali-silicon-2018.ts';
import { antenPrecipitatedSilica } from '../sources/anten-precipitated-silica.ts';
import { bezlepkinaRop2022 } from '../sources/bezlepkina-rop-2022.ts';
import { chemcessAllylChloride } from '../sources/chemcess-allyl-chloride.ts';
import { directProcessHandwiki } from '../sources/direct-process-handwiki.ts';
import { ebraryFumedSilica } from '../sources/ebrary-fumed-silica.ts';
import { editors } from '../sources/editors.ts';
import { ep0905195 } from '../sources/ep-0905195.ts';
import { hanTrimethoxysilane } from '../sources/han-trimethoxysilane.ts';
import { icisMethanol2014 } from '../sources/icis-methanol-2014.ts';
import { jimohPcc2018 } from '../sources/jimoh-pcc-2018.ts';
import { kohlerSilicones2020 } from '../sources/kohler-silicones-2020.ts';
import { kraskaSiliconeResins } from '../sources/kraska-silicone-resins.ts';
import { latestContentsSilicone } from '../sources/latest-contents-silicone.ts';
import { membraneCellCatalysisBlog } from '../sources/membrane-cell-catalysis-blog.ts';
import { mosleyLed2014 } from '../sources/mosley-led-2014.ts';
import { orientCarbonSilicon } from '../sources/orient-carbon-silicon.ts';
import { pakulaDirectSynthesis } from '../sources/pakula-direct-synthesis.ts';
import { plan } from '../sources/plan.ts';
import { robeynsResins2018 } from '../sources/robeyns-resins-2018.ts';
import { siliconesEuropeElastomers } from '../sources/silicones-europe-elastomers.ts';
import { us5053442 } from '../sources/us-5053442.ts';
import { us5250716 } from '../sources/us-5250716.ts';
import { us6872845 } from '../sources/us-6872845.ts';
import { wellsMethylChloride } from '../sources/wells-methyl-chloride.ts';
import { xiameterRubberChemistry } from '../sources/xiameter-rubber-chemistry.ts';
import { yangMethanol2012 } from '../sources/yang-methanol-2012.ts';

export const organosilicon = /* @__PURE__ */ defineChain({
  id: 'organosilicon',
  name: { zh: '有机硅产业链', en: 'Organosilicon' },
  sources: {
    plan,
    aliSilicon2018,
    antenPrecipitatedSilica,
    bezlepkinaRop2022,
    chemcessAllylChloride,
    directProcessHandwiki,
    ebraryFumedSilica,
    ep0905195,
    hanTrimethoxysilane,
    icisMethanol2014,
    jimohPcc2018,
    kohlerSilicones2020,
    kraskaSiliconeResins,
    latestContentsSilicone,
    membraneCellCatalysisBlog,
    mosleyLed2014,
    orientCarbonSilicon,
    pakulaDirectSynthesis,
    robeynsResins2018,
    siliconesEuropeElastomers,
    us5053442,
    us5250716,
    us6872845,
    wellsMethylChloride,
    xiameterRubberChemistry,
    yangMethanol2012,
    editors,
  },
  stages: [
    {
      id: 'silicon-metal',
      name: { zh: '硅块', en: 'Silicon metal' },
      printed: '硅块',
      claims: [{ source: 'plan', at: '专栏2/有机硅产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '“硅块”即块状冶金级工业硅；电弧炉所用的矿石、还原剂和电极也列于此。',
        en: '硅块 is metallurgical silicon in lumps; the ore, reductants and electrodes of the arc furnace stand here too.',
      },
    },
    {
      id: 'organosilicon-monomer',
      name: { zh: '有机硅单体', en: 'Organosilicon monomer' },
      printed: '有机硅单体',
      claims: [{ source: 'plan', at: '专栏2/有机硅产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '箭头只写出硅；氯甲烷、铜催化剂以及氯碱、甲醇各线也列于此。',
        en: 'The arrow prints silicon alone; methyl chloride, copper catalyst and the chlor-alkali and methanol lines stand here too.',
      },
    },
    {
      id: 'organosilicon-product',
      name: { zh: '有机硅产品', en: 'Silicone fluids, rubbers, resins and silanes' },
      printed: '硅油、硅橡胶、硅树脂、硅烷偶联剂',
      claims: [{ source: 'plan', at: '专栏2/有机硅产业链', level: 'A', how: 'quoted', quote: '硅油、硅橡胶、硅树脂、硅烷偶联剂' }],
      note: {
        zh: '四类并列产品：硅油和硅橡胶由硅氧烷环体制得，硅树脂由氯硅烷制得，硅烷由三氯氢硅制得。',
        en: 'Four parallel outputs: oil and rubber come from siloxane rings, resin from chlorosilanes, silanes from trichlorosilane.',
      },
    },
    {
      id: 'downstream-application',
      name: { zh: '下游应用', en: 'Downstream applications' },
      printed: '下游应用',
      claims: [{ source: 'plan', at: '专栏2/有机硅产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '笼统条目，按规划自列的有机硅材料产品展开。',
        en: 'A bag, opened with the products of the plan’s own list of organosilicon materials.',
      },
    },
  ],
  nodes: {
    // 硅块
    'quartz-ore': {
      name: { zh: '硅石', en: 'Quartz and quartzite (silica rock)' },
      aliases: ['石英岩', 'silica rock', 'quartzite'],
      stage: 'silicon-metal',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'quartz and quartzite',
          level: 'D',
          how: 'judged',
          note: {
            zh: '块状石英或石英岩是工业硅炉和硅铁炉的硅源。',
            en: 'Lumpy quartz or quartzite is the silicon source of silicon and ferrosilicon furnaces.',
          },
        },
      ],
    },
    coal: {
      name: { zh: '煤', en: 'Coal' },
      aliases: ['煤炭', '低灰洗精煤'],
      stage: 'silicon-metal',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'coal',
          level: 'D',
          how: 'judged',
          note: {
            zh: '低灰煤是工业硅炉的还原剂，煤气化则是国内甲醇的主要原料路线。',
            en: 'Low-ash coal is a reductant of silicon furnaces and gasified coal the main methanol feedstock in China.',
          },
        },
      ],
      note: {
        zh: '非炼焦煤：动力煤、气化煤和低灰洗精煤。炼焦煤见high-quality-steel/coking-coal。',
        en: 'Non-coking coal: steam, gasification and low-ash washed coal. Coking coal is high-quality-steel/coking-coal.',
      },
    },
    charcoal: {
      name: { zh: '木炭', en: 'Charcoal' },
      stage: 'silicon-metal',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'aliSilicon2018', at: 'Abstract and keywords: "charcoal"', level: 'B', how: 'implied' }],
      note: { zh: '外购；产业链止于此。', en: 'Bought; the chain stops here.' },
    },
    'carbon-electrode': {
      name: { zh: '炭电极', en: 'Carbon electrode' },
      aliases: ['炭素电极'],
      stage: 'silicon-metal',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'coal',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'carbon electrode',
              level: 'D',
              how: 'judged',
              note: { zh: '煅烧无烟煤是炭电极的主要骨料。', en: 'Calcined anthracite is the main aggregate of carbon electrodes.' },
            },
          ],
        },
        {
          node: 'high-quality-steel/coal-tar-pitch',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'carbon electrode',
              level: 'D',
              how: 'judged',
              note: { zh: '煤沥青在焙烧前粘结生电极。', en: 'Coal-tar pitch binds the green electrode before baking.' },
            },
          ],
        },
      ],
      claims: [{ source: 'orientCarbonSilicon', at: 'Page text: "carbon electrodes play a main role"', level: 'C', how: 'implied' }],
      note: { zh: '预焙而不石墨化；所用煤为无烟煤。', en: 'Pre-baked, not graphitised; the coal is anthracite.' },
    },
    'metallurgical-silicon': {
      name: { zh: '硅块', en: 'Metallurgical-grade silicon (silicon metal)' },
      aliases: ['金属硅', '工业硅', '结晶硅', '冶金级硅', 'MG-Si', 'silicon metal'],
      stage: 'silicon-metal',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          node: 'quartz-ore',
          role: 'material',
          claims: [{ source: 'aliSilicon2018', at: 'Abstract: "carbothermic reduction-smelting"', level: 'B', how: 'implied' }],
        },
        {
          anyOf: ['coal', 'new-energy-vehicle/petroleum-coke', 'charcoal'],
          role: 'material',
          claims: [
            { source: 'aliSilicon2018', at: 'Keywords: "charcoal; coke; petroleum coke"', level: 'B', how: 'implied' },
            { source: 'orientCarbonSilicon', at: 'Page text: "mineral carbon, petroleum coke, charcoal"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '炉料由低灰煤、石油焦和木炭搭配，可相互替代。',
            en: 'Furnaces run on blends of low-ash coal, petroleum coke and charcoal, and one can stand in for another.',
          },
        },
        {
          anyOf: ['high-quality-steel/graphite-electrode', 'carbon-electrode'],
          role: 'auxiliary',
          claims: [{ source: 'orientCarbonSilicon', at: 'Page text: "tips of the columns"', level: 'C', how: 'implied' }],
          note: {
            zh: '两种电极均用于工业硅炉；自焙电极因带入铁而不用。',
            en: 'Both kinds of electrode are in use in silicon furnaces; self-baking electrodes are not, for their iron.',
          },
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/有机硅产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '化学级与冶金级在此合为一个节点；疏松炉料用的木块未列入。',
        en: 'Chemical and metallurgical grades are one node here; wood chips that keep the charge open are left out.',
      },
    },
    // 有机硅单体：甲醇与氯碱
    'natural-gas': {
      name: { zh: '天然气', en: 'Natural gas' },
      stage: 'organosilicon-monomer',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'natural gas',
          level: 'D',
          how: 'judged',
          note: { zh: '天然气是甲醇、氨和氢气的原料。', en: 'Natural gas is a feedstock of methanol, ammonia and hydrogen.' },
        },
      ],
    },
    methanol: {
      name: { zh: '甲醇', en: 'Methanol' },
      aliases: ['CH3OH'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['coal', 'natural-gas'],
          role: 'material',
          claims: [
            { source: 'icisMethanol2014', at: 'Text: "coal-to-methanol process accounts"', level: 'C', how: 'implied' },
            { source: 'yangMethanol2012', at: 'Introduction: "relies primarily on coal"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '国内以煤气化为主，国外以天然气重整为主；焦炉煤气为第三条路线，未列入。',
            en: 'Coal gasification dominates in China and natural-gas reforming elsewhere; coke-oven gas is a third route, left out.',
          },
        },
      ],
      claims: [{ source: 'yangMethanol2012', at: 'Abstract: "coal-based methanol"', level: 'B', how: 'implied' }],
    },
    salt: {
      name: { zh: '工业盐', en: 'Salt (sodium chloride)' },
      aliases: ['原盐', '氯化钠', 'NaCl'],
      stage: 'organosilicon-monomer',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'salt',
          level: 'D',
          how: 'judged',
          note: { zh: '岩盐、湖盐和海盐供氯碱厂和纯碱厂使用。', en: 'Rock, lake and sea salt feed chlor-alkali and soda-ash plants.' },
        },
      ],
    },
    'ion-exchange-membrane': {
      name: { zh: '离子交换膜', en: 'Perfluorinated ion-exchange membrane' },
      aliases: ['离子膜', '全氟离子膜'],
      stage: 'organosilicon-monomer',
      kind: 'component',
      origin: 'reference',
      claims: [{ source: 'membraneCellCatalysisBlog', at: 'Page text: "perfluorinated polymer"', level: 'C', how: 'implied' }],
      note: { zh: '外购；其上游含氟聚合物链未列入。', en: 'Bought; the fluoropolymer chain behind it is left out.' },
    },
    chlorine: {
      name: { zh: '氯气', en: 'Chlorine' },
      aliases: ['液氯', 'Cl2'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'salt',
          role: 'material',
          claims: [
            { source: 'membraneCellCatalysisBlog', at: 'Page text: "brine (sodium chloride solution)"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'ion-exchange-membrane',
          role: 'equipment',
          claims: [{ source: 'membraneCellCatalysisBlog', at: 'Page text: "ion-selective membrane"', level: 'C', how: 'implied' }],
          note: {
            zh: '国内产能几乎全部为离子膜电解槽；隔膜电解槽正在淘汰。',
            en: 'Nearly all Chinese capacity is membrane cells; diaphragm cells are being retired.',
          },
        },
      ],
      claims: [{ source: 'membraneCellCatalysisBlog', at: 'Page text: "chlorine gas"', level: 'C', how: 'implied' }],
      note: { zh: '与烧碱、氢气由同一电解槽联产。', en: 'Made together with caustic soda and hydrogen in the same cell.' },
    },
    'caustic-soda': {
      name: { zh: '烧碱', en: 'Caustic soda (sodium hydroxide)' },
      aliases: ['氢氧化钠', 'NaOH'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'salt',
          role: 'material',
          claims: [
            { source: 'membraneCellCatalysisBlog', at: 'Page text: "brine (sodium chloride solution)"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'ion-exchange-membrane',
          role: 'equipment',
          claims: [{ source: 'membraneCellCatalysisBlog', at: 'Page text: "ion-selective membrane"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'membraneCellCatalysisBlog', at: 'Page text: "hydroxide ions"', level: 'C', how: 'implied' }],
      note: { zh: '氯气的联产品。', en: 'Co-product of chlorine.' },
    },
    'soda-ash': {
      name: { zh: '纯碱', en: 'Soda ash (sodium carbonate)' },
      aliases: ['碳酸钠', 'Na2CO3'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'salt',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'soda ash',
              level: 'D',
              how: 'judged',
              note: {
                zh: '氨碱法与联碱法（侯氏制碱法）均以盐为原料。',
                en: 'The ammonia-soda and the combined (Hou) process both start from salt.',
              },
            },
          ],
          note: {
            zh: '天然碱是国内部分厂址的替代原料，未列入。',
            en: 'Natural trona is an alternative raw material at some Chinese sites; it is left out.',
          },
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'soda ash',
          level: 'D',
          how: 'judged',
          note: { zh: '纯碱由盐制得或由天然碱加工制得。', en: 'Soda ash is made from salt or won from natural trona.' },
        },
      ],
      note: {
        zh: '联碱法还需氨和二氧化碳；产业链止于盐。',
        en: 'The combined process also takes ammonia and carbon dioxide; the chain stops at salt.',
      },
    },
    'hydrogen-chloride': {
      name: { zh: '氯化氢', en: 'Hydrogen chloride (hydrochloric acid)' },
      aliases: ['盐酸', 'HCl'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'chlorine',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'hydrogen chloride',
              level: 'D',
              how: 'judged',
              note: { zh: '补充用氯化氢由氯气与氢气燃烧合成。', en: 'Make-up hydrogen chloride is burnt from chlorine and hydrogen.' },
            },
          ],
        },
        {
          node: 'photovoltaics/hydrogen',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'hydrogen chloride',
              level: 'D',
              how: 'judged',
              note: {
                zh: '氯碱电解槽所产氢气与氯气燃烧生成氯化氢。',
                en: 'Hydrogen from the chlor-alkali cells burns with chlorine to hydrogen chloride.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'wellsMethylChloride', at: 'Abstract: "hydrochloric acid"', level: 'B', how: 'implied' }],
      note: {
        zh: '单体厂所用氯化氢大部分来自水解回收；该循环不能用于开车，也不能弥补损耗。',
        en: 'Most of a monomer plant’s hydrogen chloride comes back from hydrolysis; that loop cannot start up or cover losses.',
      },
    },
    'methyl-chloride': {
      name: { zh: '氯甲烷', en: 'Methyl chloride (chloromethane)' },
      aliases: ['一氯甲烷', 'chloromethane', 'MeCl'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'methanol',
          role: 'material',
          claims: [{ source: 'wellsMethylChloride', at: 'Abstract: "methyl alcohol process"', level: 'B', how: 'implied' }],
        },
        {
          node: 'hydrogen-chloride',
          role: 'material',
          claims: [{ source: 'wellsMethylChloride', at: 'Abstract: "methyl alcohol and hydrochloric acid"', level: 'B', how: 'implied' }],
        },
      ],
      claims: [{ source: 'wellsMethylChloride', at: 'Abstract: "manufacture of silicones"', level: 'B', how: 'implied' }],
      note: {
        zh: '甲烷氯化得到混合氯甲烷，单体厂不采用该路线。',
        en: 'Methane chlorination gives mixed chloromethanes and is not the route of monomer plants.',
      },
    },
    // 有机硅单体：单体与中间体
    'copper-catalyst': {
      name: { zh: '铜催化剂', en: 'Copper catalyst for the direct process' },
      aliases: ['三元铜粉', '氯化亚铜催化剂'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'copper-and-alloys/copper-powder',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'copper catalyst',
              level: 'D',
              how: 'judged',
              note: { zh: '三元铜粉为部分氧化的细铜粉。', en: 'Ternary copper powder is fine copper powder, partly oxidised.' },
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
              at: 'copper catalyst',
              level: 'D',
              how: 'judged',
              note: { zh: '微量锌可助催化铜并提高选择性。', en: 'Traces of zinc promote the copper and raise selectivity.' },
            },
          ],
        },
      ],
      claims: [{ source: 'us5250716', at: 'Abstract: "copper catalyst"', level: 'C', how: 'implied' }],
    },
    'organosilicon-monomer': {
      name: { zh: '有机硅单体', en: 'Organosilicon monomer (methylchlorosilanes)' },
      aliases: ['甲基氯硅烷', '二甲单体', '二甲基二氯硅烷', 'methylchlorosilane', 'dimethyldichlorosilane'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          node: 'metallurgical-silicon',
          role: 'material',
          claims: [
            { source: 'plan', at: '专栏2/有机硅产业链', level: 'A', how: 'implied', quote: '硅块—有机硅单体' },
            {
              source: 'directProcessHandwiki',
              at: 'Introduction: "copper-catalyzed reactions of alkyl halides"',
              level: 'C',
              how: 'implied',
            },
            { source: 'pakulaDirectSynthesis', at: 'Abstract: "direct reaction of silicon with CH3Cl"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'methyl-chloride',
          role: 'material',
          claims: [
            { source: 'directProcessHandwiki', at: 'Introduction: "best results in terms of selectivity"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'copper-catalyst',
          role: 'auxiliary',
          claims: [
            {
              source: 'directProcessHandwiki',
              at: 'Reaction and mechanism: "Copper plays an important role"',
              level: 'C',
              how: 'implied',
            },
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
              quote: '有机硅、玻纤等新兴产业具有国际领先的规模优势',
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/有机硅产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '粗单体精馏得二甲基二氯硅烷、一甲基三氯硅烷和三甲基一氯硅烷；各单体合为一个节点。',
        en: 'The crude is distilled into dimethyl-, methyltri- and trimethyl-chlorosilane; one node stands for all of them.',
      },
    },
    chlorobenzene: {
      name: { zh: '氯苯', en: 'Chlorobenzene' },
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/benzene',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'chlorobenzene',
              level: 'D',
              how: 'judged',
              note: { zh: '苯以氯化铁为催化剂氯化制得。', en: 'Benzene is chlorinated over iron chloride.' },
            },
          ],
        },
        {
          node: 'chlorine',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'chlorobenzene',
              level: 'D',
              how: 'judged',
              note: { zh: '苯以氯化铁为催化剂氯化制得。', en: 'Benzene is chlorinated over iron chloride.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'chlorobenzene',
          level: 'D',
          how: 'judged',
          note: { zh: '氯苯是合成苯基氯硅烷的卤代芳烃。', en: 'Chlorobenzene is the aryl halide of phenylchlorosilane synthesis.' },
        },
      ],
    },
    phenylchlorosilane: {
      name: { zh: '苯基氯硅烷', en: 'Phenylchlorosilane' },
      aliases: ['苯基单体', 'phenyltrichlorosilane'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'organosilicon-monomer', mode: 'taxonomy' },
      needs: [
        {
          node: 'metallurgical-silicon',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'phenylchlorosilane',
              level: 'D',
              how: 'judged',
              note: {
                zh: '苯基氯硅烷由硅与氯苯在铜催化下制得。',
                en: 'Phenylchlorosilanes are made from silicon and chlorobenzene over copper.',
              },
            },
          ],
        },
        {
          node: 'chlorobenzene',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'phenylchlorosilane',
              level: 'D',
              how: 'judged',
              note: {
                zh: '苯基氯硅烷由硅与氯苯在铜催化下制得。',
                en: 'Phenylchlorosilanes are made from silicon and chlorobenzene over copper.',
              },
            },
          ],
        },
        {
          node: 'copper-catalyst',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'phenylchlorosilane',
              level: 'D',
              how: 'judged',
              note: { zh: '以氯苯为原料的直接法同样用铜催化。', en: 'The direct process with chlorobenzene also runs over copper.' },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'implied', quote: '苯基硅橡胶' }],
      note: {
        zh: '氯苯与含氢氯硅烷缩合法及格氏法产量小，未列入。',
        en: 'Coupling of chlorobenzene with hydrochlorosilanes and the Grignard route are minor and left out.',
      },
    },
    cyclosiloxane: {
      name: { zh: '有机硅环体', en: 'Cyclosiloxane (D4 and mixed rings)' },
      aliases: ['D4', '八甲基环四硅氧烷', '二甲基硅氧烷混合环体', 'octamethylcyclotetrasiloxane'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'organosilicon-monomer',
          role: 'material',
          claims: [
            { source: 'latestContentsSilicone', at: 'Page text: "octa-methylcyclotetrasiloxane"', level: 'C', how: 'implied' },
            { source: 'kohlerSilicones2020', at: 'Abstract: "industrial processes to furnish silicones"', level: 'B', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }],
      note: {
        zh: '水解得到环体和线性体，下游可互换使用，在此合为一个节点。',
        en: 'Hydrolysis gives rings and linear siloxane, interchangeable feeds downstream and one node here.',
      },
    },
    // 硅油
    'silicone-oil': {
      name: { zh: '硅油', en: 'Silicone oil (polydimethylsiloxane fluid)' },
      aliases: ['聚二甲基硅氧烷', 'PDMS', 'silicone fluid'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          node: 'cyclosiloxane',
          role: 'material',
          claims: [
            { source: 'plan', at: '专栏2/有机硅产业链', level: 'A', how: 'implied', quote: '有机硅单体—硅油' },
            { source: 'bezlepkinaRop2022', at: 'Abstract: "ring-opening polymerization"', level: 'B', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/有机硅产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '封端剂来自同一单体。乙烯基硅油和含氢硅油均为其品种。',
        en: 'End-blockers come from the same monomer. Vinyl and hydrogen fluids are grades of it.',
      },
    },
    // 硅橡胶
    'silicone-rubber': {
      name: { zh: '硅橡胶', en: 'Silicone rubber' },
      aliases: ['silicone elastomer'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          node: 'cyclosiloxane',
          role: 'material',
          claims: [
            { source: 'plan', at: '专栏2/有机硅产业链', level: 'A', how: 'implied', quote: '有机硅单体—硅油、硅橡胶' },
            { source: 'kohlerSilicones2020', at: 'Abstract: "Silicones and silicone rubbers"', level: 'B', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/有机硅产业链', level: 'A', how: 'quoted' }],
      note: { zh: '族类：三种硫化类型有其一即可成立。', en: 'A family: operable when one of its three curing types is.' },
    },
    'heat-cured-silicone-rubber': {
      name: { zh: '热硫化硅橡胶', en: 'Heat-cured (high-consistency) silicone rubber' },
      aliases: ['混炼胶', '高温硫化硅橡胶', 'HTV silicone', 'HCR'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'silicone-rubber', mode: 'any' },
      needs: [
        {
          node: 'cyclosiloxane',
          role: 'material',
          claims: [
            { source: 'latestContentsSilicone', at: 'Page text: "Silicone rubber is made from the gum"', level: 'C', how: 'implied' },
          ],
        },
        {
          anyOf: ['fumed-silica', 'precipitated-silica'],
          role: 'material',
          claims: [
            { source: 'xiameterRubberChemistry', at: 'Fillers: "fumed silicas or precipitated silicas"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '未补强的生胶几乎没有强度；两种白炭黑均用作补强填料。',
            en: 'Unfilled gum has almost no strength; both silicas are used as the reinforcing filler.',
          },
        },
        {
          anyOf: ['organic-peroxide', 'platinum-catalyst'],
          role: 'auxiliary',
          claims: [{ source: 'xiameterRubberChemistry', at: 'Cure Chemistries: "peroxide-catalyzed"', level: 'C', how: 'implied' }],
          note: { zh: '混炼胶用过氧化物硫化或铂催化加成硫化。', en: 'Compounds are cured by peroxide or by platinum-catalysed addition.' },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '混炼胶' }],
    },
    'addition-cure-silicone-rubber': {
      name: { zh: '加成型硫化硅橡胶', en: 'Addition-cure (liquid) silicone rubber' },
      aliases: ['液体硅橡胶', '加成型硅橡胶', 'LSR'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'silicone-rubber', mode: 'any' },
      needs: [
        {
          node: 'silicone-oil',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'addition-cure rubber',
              level: 'D',
              how: 'judged',
              note: {
                zh: '乙烯基硅油和含氢硅油是两个反应组分。',
                en: 'Vinyl- and hydrogen-functional silicone fluids are the two reacting components.',
              },
            },
          ],
        },
        {
          node: 'platinum-catalyst',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'addition-cure rubber',
              level: 'D',
              how: 'judged',
              note: {
                zh: '硅氢加成硫化用铂催化；工业上不用其他催化剂。',
                en: 'Hydrosilylation cure runs on platinum; no other catalyst is in industrial use.',
              },
            },
          ],
        },
        {
          node: 'fumed-silica',
          role: 'material',
          claims: [{ source: 'siliconesEuropeElastomers', at: 'Page text: "pyrogenic (fumed) silica"', level: 'C', how: 'implied' }],
          note: {
            zh: '液体硅橡胶用经表面处理的气相白炭黑；沉淀法白炭黑含水过高。',
            en: 'Liquid rubber takes surface-treated fumed silica; precipitated silica carries too much water.',
          },
        },
      ],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '发展加成型硫化硅橡胶' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }],
    },
    'room-temperature-silicone-rubber': {
      name: { zh: '室温硫化硅橡胶', en: 'Room-temperature-curing silicone base rubber' },
      aliases: ['107胶', '羟基封端聚二甲基硅氧烷', 'RTV silicone'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'silicone-rubber', mode: 'any' },
      needs: [
        {
          node: 'cyclosiloxane',
          role: 'material',
          claims: [{ source: 'kohlerSilicones2020', at: 'Abstract: "telechelic OH-terminated"', level: 'B', how: 'implied' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '室温硫化有机硅密封胶' }],
      note: {
        zh: '指端羟基基础聚合物；配混与硫化归入密封胶。',
        en: 'The hydroxyl-ended base polymer; compounding and curing stand with the sealant.',
      },
    },
    // 硅橡胶的填料、催化剂、交联剂
    'silicon-tetrachloride': {
      name: { zh: '四氯化硅', en: 'Silicon tetrachloride' },
      aliases: ['SiCl4'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'photovoltaics/trichlorosilane',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'silicon tetrachloride',
              level: 'D',
              how: 'judged',
              note: {
                zh: '为三氯氢硅合成和多晶硅沉积的副产品。',
                en: 'It is the by-product of trichlorosilane synthesis and of polysilicon deposition.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'ebraryFumedSilica', at: 'Text: "silicon tetrachloride"', level: 'C', how: 'implied' }],
    },
    'fumed-silica': {
      name: { zh: '气相白炭黑', en: 'Fumed silica' },
      aliases: ['气相法二氧化硅', 'pyrogenic silica'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['organosilicon-monomer', 'silicon-tetrachloride'],
          role: 'material',
          claims: [
            { source: 'ebraryFumedSilica', at: 'Text: "silicon tetrachloride in a hydrogen/oxygen flame"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'fumed silica',
              level: 'D',
              how: 'judged',
              note: {
                zh: '除四氯化硅外，单体厂副产的一甲基三氯硅烷也可作燃烧原料。',
                en: 'Methyltrichlorosilane, the monomer plant’s by-product, is burnt as well as silicon tetrachloride.',
              },
            },
          ],
          note: {
            zh: '燃烧法以多晶硅厂的四氯化硅或单体厂的一甲基三氯硅烷为原料。',
            en: 'Burners take silicon tetrachloride from polysilicon works or methyltrichlorosilane from monomer works.',
          },
        },
        {
          node: 'photovoltaics/hydrogen',
          role: 'material',
          claims: [{ source: 'ebraryFumedSilica', at: 'Text: "hydrogen/oxygen flame"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'ebraryFumedSilica', at: 'Heading Fumed Silica General', level: 'C', how: 'implied' }],
    },
    'precipitated-silica': {
      name: { zh: '沉淀法白炭黑', en: 'Precipitated silica' },
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/quartz-sand',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'precipitated silica',
              level: 'D',
              how: 'judged',
              note: { zh: '硅酸钠由石英砂与纯碱熔制。', en: 'Sodium silicate is melted from quartz sand and soda ash.' },
            },
          ],
        },
        {
          node: 'soda-ash',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'precipitated silica',
              level: 'D',
              how: 'judged',
              note: { zh: '硅酸钠由石英砂与纯碱熔制。', en: 'Sodium silicate is melted from quartz sand and soda ash.' },
            },
          ],
        },
        {
          node: 'copper-and-alloys/sulphuric-acid',
          role: 'material',
          claims: [{ source: 'antenPrecipitatedSilica', at: 'Page text: "Sodium silicate and sulfuric acid"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'xiameterRubberChemistry', at: 'Fillers: "precipitated silicas"', level: 'C', how: 'implied' }],
    },
    'platinum-catalyst': {
      name: { zh: '铂催化剂', en: 'Platinum hydrosilylation catalyst' },
      aliases: ['卡斯特催化剂', 'Karstedt catalyst'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/platinum',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'platinum catalyst',
              level: 'D',
              how: 'judged',
              note: {
                zh: '氯铂酸和Karstedt催化剂由金属铂制得。',
                en: 'Chloroplatinic acid and the Karstedt complex are made from platinum metal.',
              },
            },
          ],
        },
      ],
      claims: [
        { source: 'us6872845', at: 'Description of the related art: "Platinum is the most widely used"', level: 'C', how: 'implied' },
      ],
      note: { zh: '用量为ppm级，硫化后不从橡胶中回收。', en: 'Consumed at parts per million and not recovered from cured rubber.' },
    },
    'organic-peroxide': {
      name: { zh: '有机过氧化物硫化剂', en: 'Organic peroxide curing agent' },
      aliases: ['双二五硫化剂', '双二四硫化剂'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'xiameterRubberChemistry', at: 'Cure Chemistries: "peroxide-catalyzed"', level: 'C', how: 'implied' }],
      note: { zh: '外购；产业链止于此。', en: 'Bought; the chain stops here.' },
    },
    'condensation-catalyst': {
      name: { zh: '缩合催化剂', en: 'Condensation catalyst (titanate or organotin)' },
      aliases: ['钛酸酯催化剂', '有机锡催化剂'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'us5053442', at: 'Abstract: "titanium catalyst"', level: 'C', how: 'implied' }],
      note: {
        zh: '外购；产业链止于此。钛酸酯与有机锡在节点内可相互替代。',
        en: 'Bought; the chain stops here. Titanates and organotins are alternatives inside the node.',
      },
    },
    'silane-crosslinker': {
      name: { zh: '硅烷交联剂', en: 'Silane cross-linker' },
      aliases: ['甲基三甲氧基硅烷', 'MTMS'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'organosilicon-monomer',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'silane cross-linker',
              level: 'D',
              how: 'judged',
              note: {
                zh: '一甲基三氯硅烷经醇解得甲基三甲氧基硅烷。',
                en: 'Methyltrichlorosilane is esterified to methyltrimethoxysilane.',
              },
            },
          ],
        },
        {
          node: 'methanol',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'silane cross-linker',
              level: 'D',
              how: 'judged',
              note: {
                zh: '烷氧基交联剂用甲醇；酮肟型和乙酰氧基型用其他离去基团。',
                en: 'Alkoxy cross-linkers take methanol; oxime and acetoxy types take other leaving groups.',
              },
            },
          ],
          note: { zh: '酮肟型和乙酰氧基型交联剂不用甲醇。', en: 'Oxime and acetoxy cross-linkers do without methanol.' },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '新官能基硅烷偶联剂和交联剂' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '硅烷偶联剂和交联剂' }],
    },
    // 硅树脂
    'silicone-resin': {
      name: { zh: '硅树脂', en: 'Silicone resin' },
      aliases: ['聚硅氧烷树脂'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          node: 'organosilicon-monomer',
          role: 'material',
          claims: [
            { source: 'plan', at: '专栏2/有机硅产业链', level: 'A', how: 'implied', quote: '有机硅单体—硅油、硅橡胶、硅树脂' },
            { source: 'robeynsResins2018', at: 'Abstract: "chlorosilanes, alkoxysilanes"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'phenylchlorosilane',
          role: 'material',
          essential: false,
          claims: [{ source: 'kraskaSiliconeResins', at: 'Text: "methyl and phenyl substituted"', level: 'C', how: 'implied' }],
          note: {
            zh: '甲基硅树脂不用；耐热和光学硅树脂为甲基苯基型。',
            en: 'Methyl resins do without it; heat-resistant and optical resins are methylphenyl.',
          },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '重点开发无溶剂型硅树脂' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/有机硅产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '由氯硅烷共水解制得；硅油不是其原料。',
        en: 'Made by co-hydrolysis of chlorosilanes; silicone oil is not its raw material.',
      },
    },
    // 硅烷偶联剂
    alkoxysilane: {
      name: { zh: '烷氧基硅烷', en: 'Alkoxysilane by the direct route (trialkoxysilane)' },
      aliases: ['三甲氧基硅烷', '三乙氧基硅烷'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'metallurgical-silicon',
          role: 'material',
          claims: [
            { source: 'hanTrimethoxysilane', at: 'Abstract: "elemental silicon with methanol"', level: 'B', how: 'implied' },
            {
              source: 'pakulaDirectSynthesis',
              at: 'Abstract: "direct reaction of silicon with CH3Cl and alcohols"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          anyOf: ['methanol', 'ethanol'],
          role: 'material',
          claims: [{ source: 'pakulaDirectSynthesis', at: 'Abstract: "CH3Cl and alcohols"', level: 'B', how: 'implied' }],
          note: {
            zh: '甲氧基硅烷和乙氧基硅烷均为偶联剂的中间体。',
            en: 'Methoxy and ethoxy silanes are both intermediates of coupling agents.',
          },
        },
        {
          node: 'copper-catalyst',
          role: 'auxiliary',
          claims: [{ source: 'hanTrimethoxysilane', at: 'Abstract: "CuCl as an activator"', level: 'B', how: 'implied' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '直接法合成烷氧基硅烷工艺' }],
    },
    'allyl-chloride': {
      name: { zh: '氯丙烯', en: 'Allyl chloride' },
      aliases: ['3-氯丙烯', '烯丙基氯'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/propylene',
          role: 'material',
          claims: [
            {
              source: 'chemcessAllylChloride',
              at: 'Introduction: "chlorinating propene at high temperatures"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'chlorine',
          role: 'material',
          claims: [
            {
              source: 'chemcessAllylChloride',
              at: 'Introduction: "chlorinating propene at high temperatures"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'us6872845', at: 'Description of the related art: "allyl chloride"', level: 'C', how: 'implied' }],
    },
    ethanol: {
      name: { zh: '乙醇', en: 'Ethanol' },
      aliases: ['C2H5OH'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'us6872845', at: 'Description of the related art: "ethanol esterification"', level: 'C', how: 'implied' }],
      note: { zh: '外购；产业链止于此。', en: 'Bought; the chain stops here.' },
    },
    'silane-coupling-agent': {
      name: { zh: '硅烷偶联剂', en: 'Silane coupling agent' },
      aliases: ['KH-550', 'KH-560', 'Si-69', 'organofunctional silane'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          anyOf: ['photovoltaics/trichlorosilane', 'alkoxysilane'],
          role: 'material',
          claims: [
            {
              source: 'us6872845',
              at: 'Description of the related art: "trichlorosilane and allyl chloride"',
              level: 'C',
              how: 'implied',
            },
            { source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'implied', quote: '直接法合成烷氧基硅烷工艺' },
          ],
          note: {
            zh: '氯硅烷路线与烷氧基硅烷直接法均已工业化。',
            en: 'The chlorosilane route and the direct alkoxysilane route are both in industrial use.',
          },
        },
        {
          node: 'allyl-chloride',
          role: 'material',
          claims: [{ source: 'us6872845', at: 'Description of the related art: "key intermediate"', level: 'C', how: 'implied' }],
          note: {
            zh: '氯丙基硅烷是占产量大部分的含硫、氨基品种的母体；乙烯基品种不用。',
            en: 'Chloropropyl silane is the parent of the sulphur and amino grades, most of the tonnage; vinyl grades do without it.',
          },
        },
        {
          anyOf: ['methanol', 'ethanol'],
          role: 'material',
          claims: [{ source: 'us6872845', at: 'Description of the related art: "ethanol esterification"', level: 'C', how: 'implied' }],
          note: { zh: '三甲氧基和三乙氧基品种；醇随品种而定。', en: 'Trimethoxy and triethoxy grades; the alcohol follows the grade.' },
        },
        {
          node: 'platinum-catalyst',
          role: 'auxiliary',
          claims: [
            { source: 'us6872845', at: 'Description of the related art: "platinum-catalyzed hydrosilation"', level: 'C', how: 'implied' },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '新官能基硅烷偶联剂和交联剂' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/有机硅产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '规划所写原料“有机硅单体”在此指三氯氢硅，属无机氯硅烷；甲基氯硅烷不是其原料。',
        en: 'Its printed input 有机硅单体 is here trichlorosilane, an inorganic chlorosilane: methylchlorosilanes are not its feed.',
      },
    },
    // 下游应用
    'downstream-application': {
      name: { zh: '下游应用', en: 'Downstream applications' },
      stage: 'downstream-application',
      kind: 'category',
      origin: 'printed',
      needsProvider: false,
      claims: [{ source: 'plan', at: '专栏2/有机硅产业链', level: 'A', how: 'quoted' }],
    },
    'nano-calcium-carbonate': {
      name: { zh: '纳米碳酸钙', en: 'Nano calcium carbonate' },
      aliases: ['活性碳酸钙', 'precipitated calcium carbonate'],
      stage: 'downstream-application',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-quality-steel/lime',
          role: 'material',
          claims: [{ source: 'jimohPcc2018', at: 'Abstract: "concentrated calcium hydroxide"', level: 'B', how: 'implied' }],
        },
      ],
      claims: [{ source: 'us5053442', at: 'Abstract: "precipitated calcium carbonate"', level: 'C', how: 'implied' }],
    },
    'silicone-sealant': {
      name: { zh: '有机硅密封胶', en: 'Silicone sealant' },
      aliases: ['硅酮密封胶', '硅酮结构胶'],
      stage: 'downstream-application',
      kind: 'product',
      origin: 'product',
      variantOf: { node: 'downstream-application', mode: 'taxonomy' },
      endProduct: true,
      needs: [
        {
          node: 'room-temperature-silicone-rubber',
          role: 'material',
          claims: [
            { source: 'us5053442', at: 'Abstract: "alkoxysilethylene endblocked polymer"', level: 'C', how: 'implied' },
            { source: 'ep0905195', at: 'Claim 1: "polydiorganosiloxane"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'silane-crosslinker',
          role: 'material',
          claims: [{ source: 'us5053442', at: 'Abstract: "dialkyldialkoxysilane"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['nano-calcium-carbonate', 'fumed-silica'],
          role: 'material',
          claims: [
            { source: 'us5053442', at: 'Abstract: "precipitated calcium carbonate"', level: 'C', how: 'implied' },
            { source: 'ep0905195', at: 'Claim 1: "reinforcing fumed"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '建筑密封胶以纳米碳酸钙为填料，透明胶用气相白炭黑。',
            en: 'Building sealants are filled with nano calcium carbonate, clear ones with fumed silica.',
          },
        },
        {
          node: 'condensation-catalyst',
          role: 'auxiliary',
          claims: [{ source: 'us5053442', at: 'Abstract: "titanium catalyst"', level: 'C', how: 'implied' }],
        },
        {
          node: 'silane-coupling-agent',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'silicone sealant',
              level: 'D',
              how: 'judged',
              note: {
                zh: '中性固化密封胶靠氨基硅烷或环氧基硅烷增粘剂与玻璃、金属粘结。',
                en: 'Neutral-cure sealants hold to glass and metal by an amino- or epoxysilane adhesion promoter.',
              },
            },
          ],
        },
        {
          node: 'silicone-oil',
          role: 'auxiliary',
          essential: false,
          claims: [{ source: 'ep0905195', at: 'Claim 1: "triorganosilyl endstopped"', level: 'C', how: 'implied' }],
          note: { zh: '增塑剂；该权利要求允许不加。', en: 'Plasticiser; the claim allows none.' },
        },
      ],
      signals: [
        {
          signal: 'target',
          claims: [
            { source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '脱醇型室温硫化有机硅密封胶和灌封胶' },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }],
    },
    'silicone-potting-compound': {
      name: { zh: '灌封胶', en: 'Silicone potting compound' },
      aliases: ['有机硅灌封胶'],
      stage: 'downstream-application',
      kind: 'product',
      origin: 'product',
      variantOf: { node: 'downstream-application', mode: 'taxonomy' },
      endProduct: true,
      needs: [
        {
          node: 'silicone-oil',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'silicone potting compound',
              level: 'D',
              how: 'judged',
              note: {
                zh: '灌封胶以端乙烯基或端羟基硅油为基胶。',
                en: 'Vinyl- or hydroxyl-ended silicone fluid is the base of potting compounds.',
              },
            },
          ],
        },
        {
          anyOf: ['platinum-catalyst', 'condensation-catalyst'],
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'silicone potting compound',
              level: 'D',
              how: 'judged',
              note: {
                zh: '加成型用铂催化剂，缩合型用钛酸酯或有机锡。',
                en: 'Addition-cure compounds take platinum, condensation-cure ones titanate or tin.',
              },
            },
          ],
          note: { zh: '两种固化体系均有市售。', en: 'Both curing systems are sold.' },
        },
        {
          anyOf: ['light-alloys/alumina', 'electronic-information/silica-filler'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'silicone potting compound',
              level: 'D',
              how: 'judged',
              note: { zh: '导热型填充氧化铝或结晶硅微粉。', en: 'Heat-conducting compounds carry alumina or crystalline silica.' },
            },
          ],
          note: { zh: '导热用氧化铝，降成本用硅微粉。', en: 'Alumina for conductivity, silica for cost.' },
        },
      ],
      signals: [
        {
          signal: 'target',
          claims: [
            { source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '脱醇型室温硫化有机硅密封胶和灌封胶' },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }],
    },
    'led-encapsulant': {
      name: { zh: 'LED封装硅胶', en: 'LED silicone encapsulant' },
      aliases: ['LED封装胶'],
      stage: 'downstream-application',
      kind: 'product',
      origin: 'product',
      variantOf: { node: 'downstream-application', mode: 'taxonomy' },
      endProduct: true,
      needs: [
        {
          node: 'silicone-resin',
          role: 'material',
          claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'implied', quote: 'LED和太阳能电池封装用硅树脂' }],
        },
        {
          node: 'silicone-oil',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'LED encapsulant',
              level: 'D',
              how: 'judged',
              note: {
                zh: '除树脂外，乙烯基硅油和含氢硅油为反应组分。',
                en: 'Vinyl and hydrogen fluids are the reacting components beside the resin.',
              },
            },
          ],
        },
        {
          node: 'platinum-catalyst',
          role: 'auxiliary',
          claims: [{ source: 'mosleyLed2014', at: 'Abstract: "hydrosilation-based thermosets"', level: 'B', how: 'implied' }],
        },
        {
          node: 'phenylchlorosilane',
          role: 'material',
          essential: false,
          claims: [{ source: 'mosleyLed2014', at: 'Abstract: "refractive index"', level: 'B', how: 'implied' }],
          note: {
            zh: '高折射率封装胶为甲基苯基型；甲基型也同时在售。',
            en: 'High-index encapsulants are methylphenyl; methyl types are sold beside them.',
          },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: 'LED和太阳能电池封装用硅树脂' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: 'LED和太阳能电池封装用硅树脂' }],
    },
    'silicone-coating': {
      name: { zh: '有机硅涂料', en: 'Silicone coating' },
      stage: 'downstream-application',
      kind: 'product',
      origin: 'product',
      variantOf: { node: 'downstream-application', mode: 'taxonomy' },
      endProduct: true,
      needs: [
        {
          node: 'silicone-resin',
          role: 'material',
          claims: [
            {
              source: 'kraskaSiliconeResins',
              at: 'Text: "pure silicone resins and some modified silicones"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }],
    },
    'silicone-moulding-compound': {
      name: { zh: '有机硅模塑料', en: 'Silicone moulding compound' },
      stage: 'downstream-application',
      kind: 'product',
      origin: 'product',
      variantOf: { node: 'downstream-application', mode: 'taxonomy' },
      endProduct: true,
      needs: [
        {
          node: 'silicone-resin',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'silicone moulding compound',
              level: 'D',
              how: 'judged',
              note: { zh: '粘结剂为固体甲基苯基硅树脂。', en: 'Solid methylphenyl resin is the binder.' },
            },
          ],
        },
        {
          node: 'electronic-information/silica-filler',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'silicone moulding compound',
              level: 'D',
              how: 'judged',
              note: { zh: '主要填料为熔融硅微粉。', en: 'Fused silica is the main filler.' },
            },
          ],
        },
        {
          node: 'high-performance-fibre/glass-fibre',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'silicone moulding compound',
              level: 'D',
              how: 'judged',
              note: { zh: '以短切玻璃纤维增强。', en: 'Chopped glass fibre reinforces it.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }],
    },
    'silicone-rubber-product': {
      name: { zh: '硅橡胶制品', en: 'Silicone rubber article' },
      stage: 'downstream-application',
      kind: 'product',
      origin: 'reference',
      variantOf: { node: 'downstream-application', mode: 'taxonomy' },
      endProduct: true,
      needs: [
        {
          node: 'silicone-rubber',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'silicone rubber article',
              level: 'D',
              how: 'judged',
              note: {
                zh: '各种硫化类型的胶料均可模压或挤出成制品。',
                en: 'Articles are moulded or extruded from any of the curing types.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'silicone rubber article',
          level: 'D',
          how: 'judged',
          note: {
            zh: '密封件、电缆、绝缘子和管材是硅橡胶的最大用途。',
            en: 'Seals, cables, insulators and tubing are the largest outlet of silicone rubber.',
          },
        },
      ],
    },
    'silicone-additive': {
      name: { zh: '有机硅助剂', en: 'Silicone additive (defoamer, softener, foam stabiliser)' },
      aliases: ['有机硅消泡剂', '匀泡剂'],
      stage: 'downstream-application',
      kind: 'product',
      origin: 'reference',
      variantOf: { node: 'downstream-application', mode: 'taxonomy' },
      endProduct: true,
      needs: [
        {
          node: 'silicone-oil',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'silicone additive',
              level: 'D',
              how: 'judged',
              note: { zh: '均为改性或乳化硅油。', en: 'They are modified or emulsified silicone oil.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'silicone additive',
          level: 'D',
          how: 'judged',
          note: {
            zh: '织物柔软剂、消泡剂和聚氨酯泡沫匀泡剂是硅油的最大用途。',
            en: 'Textile softeners, defoamers and polyurethane foam stabilisers are the largest outlet of silicone oil.',
          },
        },
      ],
    },
  },
});
