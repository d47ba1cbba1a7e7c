import { defineChain } from '../../src/model/define-chain.ts';
import { aliSilicon2018 } from '../sources/ali-silicon-2018.ts';
import { antenPrecipitatedSilica } from '../sources/anten-precipitated-silica.ts';
import { asbestosDiaphragmNote } from '../sources/asbestos-diaphragm-note.ts';
import { barryArylhalosilanes } from '../sources/barry-arylhalosilanes.ts';
import { beaucarneSiliconeModule } from '../sources/beaucarne-silicone-module.ts';
import { bezlepkinaRop2022 } from '../sources/bezlepkina-rop-2022.ts';
import { ca1217895 } from '../sources/ca-1217895.ts';
import { ca1222523 } from '../sources/ca-1222523.ts';
import { calciumCarbideProduction } from '../sources/calcium-carbide-production.ts';
import { chemcessAllylChloride } from '../sources/chemcess-allyl-chloride.ts';
import { chlorinatedBenzenes } from '../sources/chlorinated-benzenes.ts';
import { commercialCalciumCarbide } from '../sources/commercial-calcium-carbide.ts';
import { cuprousChlorideNote } from '../sources/cuprous-chloride-note.ts';
import { deshpandePhenylSiloxane } from '../sources/deshpande-phenyl-siloxane.ts';
import { diphenyldichlorosilaneNote } from '../sources/diphenyldichlorosilane-note.ts';
import { directProcessHandwiki } from '../sources/direct-process-handwiki.ts';
import { ebraryFumedSilica } from '../sources/ebrary-fumed-silica.ts';
import { editors } from '../sources/editors.ts';
import { elkemLsr } from '../sources/elkem-lsr.ts';
import { ep0082324 } from '../sources/ep-0082324.ts';
import { ep0905195 } from '../sources/ep-0905195.ts';
import { flameRetardantSilicone } from '../sources/flame-retardant-silicone.ts';
import { foulingReleaseCoating2022 } from '../sources/fouling-release-coating-2022.ts';
import { galhenageFoulingRelease } from '../sources/galhenage-fouling-release.ts';
import { hanTrimethoxysilane } from '../sources/han-trimethoxysilane.ts';
import { hexamethyldisilazaneNote } from '../sources/hexamethyldisilazane-note.ts';
import { icisMethanol2014 } from '../sources/icis-methanol-2014.ts';
import { icisSodaAsh } from '../sources/icis-soda-ash.ts';
import { jimohPcc2018 } from '../sources/jimoh-pcc-2018.ts';
import { kirkOthmerHydrogenChloride } from '../sources/kirk-othmer-hydrogen-chloride.ts';
import { kohlerSilicones2020 } from '../sources/kohler-silicones-2020.ts';
import { kraskaSiliconeResins } from '../sources/kraska-silicone-resins.ts';
import { latestContentsSilicone } from '../sources/latest-contents-silicone.ts';
import { mattheyFireResistantSilicone } from '../sources/matthey-fire-resistant-silicone.ts';
import { membraneCellCatalysisBlog } from '../sources/membrane-cell-catalysis-blog.ts';
import { misumiSiliconePaint } from '../sources/misumi-silicone-paint.ts';
import { mosleyLed2014 } from '../sources/mosley-led-2014.ts';
import { orientCarbonSilicon } from '../sources/orient-carbon-silicon.ts';
import { pakulaDirectSynthesis } from '../sources/pakula-direct-synthesis.ts';
import { plan } from '../sources/plan.ts';
import { robeynsResins2018 } from '../sources/robeyns-resins-2018.ts';
import { siliconTetrachlorideReview } from '../sources/silicon-tetrachloride-review.ts';
import { siliconeGelEncapsulant } from '../sources/silicone-gel-encapsulant.ts';
import { siliconeInsulationPatent } from '../sources/silicone-insulation-patent.ts';
import { siliconeMouldingCompound } from '../sources/silicone-moulding-compound.ts';
import { siliconesEuropeElastomers } from '../sources/silicones-europe-elastomers.ts';
import { solvayHydrochloricAcid } from '../sources/solvay-hydrochloric-acid.ts';
import { sulphurSilanePatent } from '../sources/sulphur-silane-patent.ts';
import { tronaSodaNote } from '../sources/trona-soda-note.ts';
import { us12091546 } from '../sources/us-12091546.ts';
import { us4898961 } from '../sources/us-4898961.ts';
import { us4973725 } from '../sources/us-4973725.ts';
import { us5053442 } from '../sources/us-5053442.ts';
import { us5250716 } from '../sources/us-5250716.ts';
import { us5606090 } from '../sources/us-5606090.ts';
import { us5652290 } from '../sources/us-5652290.ts';
import { us6872845 } from '../sources/us-6872845.ts';
import { wellsMethylChloride } from '../sources/wells-methyl-chloride.ts';
import { wo2011046791 } from '../sources/wo-2011046791.ts';
import { xiameterRubberChemistry } from '../sources/xiameter-rubber-chemistry.ts';
import { yangMethanol2012 } from '../sources/yang-methanol-2012.ts';

/** Organosilicon — 有机硅产业链. */
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
    elkemLsr,
    us5606090,
    us4973725,
    us4898961,
    barryArylhalosilanes,
    diphenyldichlorosilaneNote,
    deshpandePhenylSiloxane,
    mattheyFireResistantSilicone,
    flameRetardantSilicone,
    ca1217895,
    siliconeInsulationPatent,
    us5652290,
    us12091546,
    foulingReleaseCoating2022,
    galhenageFoulingRelease,
    misumiSiliconePaint,
    hexamethyldisilazaneNote,
    calciumCarbideProduction,
    commercialCalciumCarbide,
    ep0082324,
    ca1222523,
    wo2011046791,
    sulphurSilanePatent,
    kirkOthmerHydrogenChloride,
    chlorinatedBenzenes,
    siliconeMouldingCompound,
    siliconeGelEncapsulant,
    siliconTetrachlorideReview,
    beaucarneSiliconeModule,
    icisSodaAsh,
    tronaSodaNote,
    solvayHydrochloricAcid,
    asbestosDiaphragmNote,
    cuprousChlorideNote,
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
      origin: 'product',
      claims: [
        { source: 'plan', at: '第三章/第一节/（四）/4', level: 'A', how: 'quoted', quote: '石英' },
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
          anyOf: ['coal', 'natural-gas', 'high-quality-steel/coking-coal'],
          role: 'material',
          claims: [
            { source: 'icisMethanol2014', at: 'Text: "coal-to-methanol process accounts"', level: 'C', how: 'implied' },
            { source: 'yangMethanol2012', at: 'Introduction: "relies primarily on coal"', level: 'B', how: 'implied' },
            {
              source: 'editors',
              at: 'methanol',
              level: 'D',
              how: 'judged',
              note: {
                zh: '焦化厂以焦炉煤气制甲醇，国内已成规模。',
                en: 'Coking works make methanol from coke-oven gas, at scale in China.',
              },
            },
          ],
          note: {
            zh: '国内以煤气化为主，国外以天然气重整为主；焦炉煤气（出自炼焦煤）为第三条路线。',
            en: 'Coal gasification dominates in China and natural-gas reforming elsewhere; coke-oven gas, from coking coal, is a third route.',
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
      note: {
        zh: '外购。其全氟磺酸、羧酸树脂又耗氯气，为免成环，链条止于此。',
        en: 'Bought. Its perfluorinated resins take chlorine in turn; to avoid a loop the chain stops here.',
      },
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
          claims: [
            { source: 'membraneCellCatalysisBlog', at: 'Page text: "ion-selective membrane"', level: 'C', how: 'implied' },
            { source: 'asbestosDiaphragmNote', at: 'Text: "made mostly of chrysotile asbestos"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '国内产能几乎全部为离子膜电解槽。国外仍有石棉隔膜电解槽在产，属淘汰工艺，不再新建，故不列为替代。',
            en: 'Nearly all Chinese capacity is membrane cells. Asbestos-diaphragm cells still run abroad, but are being retired and not built again, hence no alternative.',
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
    trona: {
      name: { zh: '天然碱', en: 'Trona (natural soda)' },
      aliases: ['天然碱矿', 'natural soda ash ore'],
      stage: 'organosilicon-monomer',
      kind: 'resource',
      origin: 'reference',
      claims: [{ source: 'tronaSodaNote', at: 'Text: "Alxa, Inner Mongolia"', level: 'C', how: 'implied' }],
    },
    'soda-ash': {
      name: { zh: '纯碱', en: 'Soda ash (sodium carbonate)' },
      aliases: ['碳酸钠', 'Na2CO3'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['salt', 'trona'],
          role: 'material',
          claims: [
            { source: 'icisSodaAsh', at: 'Overview: "one of two major routes"; "naturally mined trona ores"', level: 'C', how: 'implied' },
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
            zh: '合成碱以盐为原料，天然碱法以天然碱矿为原料（国内在河南桐柏、内蒙古），产品相同。',
            en: 'Synthetic soda starts from salt, natural soda from trona (in China in Henan and Inner Mongolia); the product is the same.',
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
        zh: '联碱法还需氨和二氧化碳，未列入。',
        en: 'The combined process also takes ammonia and carbon dioxide, left out.',
      },
    },
    'synthetic-hydrogen-chloride': {
      name: { zh: '合成氯化氢', en: 'Hydrogen chloride from hydrogen and chlorine' },
      aliases: ['合成盐酸', 'burner hydrochloric acid'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'chlorine',
          role: 'material',
          claims: [
            { source: 'kirkOthmerHydrogenChloride', at: 'Abstract: "direct reaction of the elements"', level: 'C', how: 'implied' },
            { source: 'solvayHydrochloricAcid', at: 'Burner Process: "Chlorine and hydrogen react"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'photovoltaics/hydrogen',
          role: 'material',
          claims: [
            { source: 'kirkOthmerHydrogenChloride', at: 'Abstract: "direct reaction of the elements"', level: 'C', how: 'implied' },
            { source: 'solvayHydrochloricAcid', at: 'Burner Process: "Chlorine and hydrogen react"', level: 'C', how: 'implied' },
          ],
          note: { zh: '一般用氯碱电解槽的副产氢。', en: 'As a rule hydrogen of the chlor-alkali cells themselves.' },
        },
      ],
      claims: [{ source: 'solvayHydrochloricAcid', at: 'Burner Process', level: 'C', how: 'implied' }],
    },
    'by-product-hydrogen-chloride': {
      name: { zh: '副产氯化氢', en: 'By-product hydrogen chloride of chlorination' },
      aliases: ['副产盐酸', 'by-product hydrochloric acid'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['allyl-chloride', 'chlorobenzene'],
          role: 'material',
          claims: [
            { source: 'solvayHydrochloricAcid', at: 'Organic By-product Synthesis: "allyl chloride"', level: 'C', how: 'implied' },
            { source: 'kirkOthmerHydrogenChloride', at: 'Abstract: "aliphatic and aromatic hydrocarbons"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '副产品，不消耗主产品。以氯丙烯、氯苯装置代表；甲烷氯化物、异氰酸酯和硫酸钾装置也副产。',
            en: 'A by-product that uses up none of the main product. Allyl chloride and chlorobenzene works stand for all; chloromethane, isocyanate and potassium sulphate works give it too.',
          },
        },
      ],
      claims: [
        {
          source: 'kirkOthmerHydrogenChloride',
          at: 'Abstract: "as a by-product from various chemical processes"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'hydrogen-chloride': {
      name: { zh: '氯化氢', en: 'Hydrogen chloride (hydrochloric acid)' },
      aliases: ['盐酸', 'HCl'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['synthetic-hydrogen-chloride', 'by-product-hydrogen-chloride'],
          role: 'material',
          claims: [
            {
              source: 'kirkOthmerHydrogenChloride',
              at: 'Abstract: "direct reaction of the elements"; "as a by-product"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'solvayHydrochloricAcid',
              at: 'Principle: "manufactured either purposely or as a by-product"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '合成法与氯化副产两种来源并存；副产量更大，高纯用途以合成法为主。',
            en: 'Synthesis and by-product both supply the market; by-product is the larger, synthesis the purer.',
          },
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
    'calcium-carbide': {
      name: { zh: '电石', en: 'Calcium carbide' },
      aliases: ['碳化钙', 'CaC2'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-quality-steel/lime',
          role: 'material',
          claims: [{ source: 'calciumCarbideProduction', at: 'Production: "mixture of lime and coke"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['high-quality-steel/coke', 'coal'],
          role: 'material',
          claims: [
            { source: 'calciumCarbideProduction', at: 'Production: "mixture of lime and coke"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'calcium carbide',
              level: 'D',
              how: 'judged',
              note: {
                zh: '国内电石炉以兰炭（低温干馏块煤）为主要炭材，冶金焦亦可。',
                en: 'Chinese furnaces run mostly on semi-coke from lump coal; metallurgical coke serves as well.',
              },
            },
          ],
          note: { zh: '炭材为焦炭或由煤制得的兰炭。', en: 'The carbon is coke, or semi-coke made from coal.' },
        },
        {
          anyOf: ['high-quality-steel/graphite-electrode', 'carbon-electrode'],
          role: 'auxiliary',
          claims: [
            {
              source: 'calciumCarbideProduction',
              at: 'Production: "electric arc furnace with graphite electrodes"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '大型密闭炉多用自焙电极，未另列节点。',
            en: 'Large closed furnaces mostly use self-baking electrodes, which are no node here.',
          },
        },
      ],
      claims: [{ source: 'calciumCarbideProduction', at: 'Production: "mixture of lime and coke"', level: 'C', how: 'implied' }],
    },
    acetylene: {
      name: { zh: '乙炔', en: 'Acetylene' },
      aliases: ['电石气', 'C2H2'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['calcium-carbide', 'natural-gas'],
          role: 'material',
          claims: [
            { source: 'commercialCalciumCarbide', at: 'Text: "main source of acetylene"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'acetylene',
              level: 'D',
              how: 'judged',
              note: {
                zh: '天然气部分氧化制乙炔在四川、宁夏等地工业运行。',
                en: 'Partial oxidation of natural gas to acetylene runs on an industrial scale in Sichuan and Ningxia.',
              },
            },
          ],
          note: { zh: '国内以电石法为主，天然气法为辅。', en: 'Carbide is the main route in China, natural gas the second.' },
        },
      ],
      claims: [
        { source: 'commercialCalciumCarbide', at: 'Text: "reacting with water to produce acetylene gas"', level: 'C', how: 'implied' },
      ],
    },
    toluene: {
      name: { zh: '甲苯', en: 'Toluene' },
      aliases: ['methylbenzene'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['high-performance-fibre/naphtha', 'high-quality-steel/coking-coal'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'toluene',
              level: 'D',
              how: 'judged',
              note: {
                zh: '甲苯取自重整油和裂解汽油，也取自焦化粗苯。',
                en: 'Toluene is taken from reformate and cracker gasoline, and from coke-oven benzole.',
              },
            },
          ],
          note: { zh: '石油甲苯与焦化甲苯均有市售。', en: 'Petroleum and coking toluene are both sold.' },
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'toluene',
          level: 'D',
          how: 'judged',
          note: {
            zh: '甲苯是硅树脂水解缩聚的常用溶剂，也用于芳烃化工。',
            en: 'Toluene is the usual solvent of silicone-resin hydrolysis and an aromatic feedstock.',
          },
        },
      ],
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
          anyOf: ['copper-and-alloys/copper-powder', 'copper-and-alloys/electrolytic-copper', 'copper-and-alloys/copper-scrap'],
          role: 'material',
          claims: [
            { source: 'us5250716', at: 'Abstract: "preferred copper catalyst is copper chloride"', level: 'C', how: 'implied' },
            { source: 'cuprousChlorideNote', at: 'Text: "direct combination of copper metal and chlorine"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'copper catalyst',
              level: 'D',
              how: 'judged',
              note: { zh: '三元铜粉为部分氧化的细铜粉。', en: 'Ternary copper powder is fine copper powder, partly oxidised.' },
            },
          ],
          note: {
            zh: '三元铜粉以铜粉制得，国内以此为主；氯化亚铜由金属铜（电解铜或紫杂铜）氯化制得，也在使用。',
            en: 'Ternary powder is made of copper powder and is the rule in China; cuprous chloride, made by chlorinating copper metal (cathode or clean scrap), is in use too.',
          },
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
      aliases: ['甲基氯硅烷', '二甲单体', '二甲基二氯硅烷', 'methylchlorosilane', 'dimethyldichlorosilane', '有机硅粗单体'],
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
        zh: '粗单体及其主产物二甲基二氯硅烷为一个节点；由粗单体精馏分出的一甲、三甲和含氢单体各自成节点。',
        en: 'The crude and its main product, dimethyldichlorosilane, are one node; the methyltri-, trimethyl- and hydrogen monomers distilled from the crude are nodes of their own.',
      },
    },
    methyltrichlorosilane: {
      name: { zh: '一甲基三氯硅烷', en: 'Methyltrichlorosilane' },
      aliases: ['一甲单体', '甲基三氯硅烷', 'MTCS', 'CH3SiCl3'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'organosilicon-monomer',
          role: 'material',
          claims: [{ source: 'us5606090', at: 'Background: "typically distilled to separate monosilanes"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [
        { source: 'ca1222523', at: 'Background: "silicon chlorides such as methyltrichlorosilane (MTCS)"', level: 'C', how: 'implied' },
      ],
      note: {
        zh: '直接法的副产单体，产量随二甲单体而定；交联剂、甲基硅树脂、气相白炭黑和碳化硅沉积都用它。',
        en: 'By-product monomer of the direct process, made in step with the dimethyl grade; cross-linkers, methyl resins, fumed silica and silicon carbide deposition take it.',
      },
    },
    methyldichlorosilane: {
      name: { zh: '甲基二氯硅烷', en: 'Methyldichlorosilane' },
      aliases: ['含氢单体', '甲基氢二氯硅烷', 'MeHSiCl2'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'organosilicon-monomer',
          role: 'material',
          claims: [{ source: 'us5606090', at: 'Background: "typically distilled to separate monosilanes"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'us4973725', at: 'Title and abstract: "organohalohydrosilanes"', level: 'C', how: 'implied' }],
      note: {
        zh: '直接法低沸副产单体，含硅氢键。',
        en: 'Low-boiling by-product monomer of the direct process that carries the silicon–hydrogen bond.',
      },
    },
    trimethylchlorosilane: {
      name: { zh: '三甲基一氯硅烷', en: 'Trimethylchlorosilane' },
      aliases: ['三甲单体', 'TMCS', 'trimethylsilyl chloride'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'organosilicon-monomer',
          role: 'material',
          claims: [{ source: 'us5606090', at: 'Background: "typically distilled to separate monosilanes"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [
        { source: 'hexamethyldisilazaneNote', at: 'Text: "treatment of trimethylsilyl chloride with ammonia"', level: 'C', how: 'implied' },
      ],
    },
    'organosilicon-by-product': {
      name: { zh: '有机硅副产物', en: 'Direct-process by-products (high boilers, low boilers, residues)' },
      aliases: ['有机硅高沸物', '有机硅低沸物', 'direct process residue'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'organosilicon-monomer',
          role: 'material',
          claims: [
            {
              source: 'us5606090',
              at: 'Abstract: "high-boiling residue resulting from the reaction of organochlorides"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '加强有机硅副产物的综合利用' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }],
      note: {
        zh: '高沸物可在氢气和催化剂下裂解回收单体，低沸物与浆渣另行处理；一甲、三甲等副产单体自成节点。',
        en: 'High boilers are cracked back to monomers under hydrogen; low boilers and slurry residues go other ways. The by-product monomers are nodes of their own.',
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
              source: 'chlorinatedBenzenes',
              at: 'Text: "benzene is reacted with chlorine gas in the presence of a catalyst"',
              level: 'C',
              how: 'implied',
            },
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
              source: 'chlorinatedBenzenes',
              at: 'Text: "benzene is reacted with chlorine gas in the presence of a catalyst"',
              level: 'C',
              how: 'implied',
            },
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
              source: 'barryArylhalosilanes',
              at: 'Introduction: "reaction of methyl and phenyl halides with silicon metal"',
              level: 'B',
              how: 'implied',
            },
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
              source: 'barryArylhalosilanes',
              at: 'Introduction: "reaction of methyl and phenyl halides with silicon metal"',
              level: 'B',
              how: 'implied',
            },
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
              source: 'diphenyldichlorosilaneNote',
              at: 'Text: "elementarem Silizium mit Chlorbenzol in Gegenwart von Kupfer"',
              level: 'C',
              how: 'implied',
            },
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
    methylvinyldichlorosilane: {
      name: { zh: '甲基乙烯基二氯硅烷', en: 'Methylvinyldichlorosilane' },
      aliases: ['乙烯基单体'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'methyldichlorosilane',
          role: 'material',
          claims: [
            {
              source: 'us4898961',
              at: 'Field of the invention: "silane containing a silicon-bonded hydrogen atom"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'acetylene',
          role: 'material',
          claims: [{ source: 'us4898961', at: 'Field of the invention: "gaseous acetylenic hydrocarbon"', level: 'C', how: 'implied' }],
          note: {
            zh: '以氯乙烯高温缩合的老路线已少用，未列入。',
            en: 'The older route, hot condensation with vinyl chloride, is little used now and left out.',
          },
        },
        {
          node: 'platinum-catalyst',
          role: 'auxiliary',
          claims: [{ source: 'us4898961', at: 'Abstract: "solubilized hydrosilylation catalyst"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'vinyl siloxane',
          level: 'D',
          how: 'judged',
          note: {
            zh: '甲基乙烯基二氯硅烷是硅橡胶乙烯基链节的来源。',
            en: 'Methylvinyldichlorosilane is where the vinyl units of silicone rubber come from.',
          },
        },
      ],
    },
    'vinyl-siloxane': {
      name: { zh: '乙烯基硅氧烷', en: 'Vinyl siloxane (vinyl rings and divinyl end-blocker)' },
      aliases: ['乙烯基环体', '乙烯基双封头', '四甲基二乙烯基二硅氧烷'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'methylvinyldichlorosilane',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'vinyl siloxane',
              level: 'D',
              how: 'judged',
              note: {
                zh: '乙烯基环体由甲基乙烯基二氯硅烷水解、裂解制得；双封头由乙烯基氯硅烷与三甲类单体制得，未分列。',
                en: 'Vinyl rings come from hydrolysis of methylvinyldichlorosilane; the end-blocker, from the vinyldimethyl homologue, is not split off.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'vinyl siloxane',
          level: 'D',
          how: 'judged',
          note: {
            zh: '生胶和乙烯基硅油的乙烯基链节由乙烯基环体和双封头引入。',
            en: 'Vinyl rings and the divinyl end-blocker bring the vinyl units into gum and vinyl fluid.',
          },
        },
      ],
    },
    hexamethyldisiloxane: {
      name: { zh: '六甲基二硅氧烷', en: 'Hexamethyldisiloxane (MM end-blocker)' },
      aliases: ['MM封头', 'HMDSO'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'trimethylchlorosilane',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'silicone oil',
              level: 'D',
              how: 'judged',
              note: { zh: '三甲基一氯硅烷水解得六甲基二硅氧烷。', en: 'Trimethylchlorosilane is hydrolysed to hexamethyldisiloxane.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'silicone oil',
          level: 'D',
          how: 'judged',
          note: { zh: '六甲基二硅氧烷是二甲基硅油的封端剂。', en: 'Hexamethyldisiloxane is the end-blocker of dimethyl fluids.' },
        },
      ],
    },
    hexamethyldisilazane: {
      name: { zh: '六甲基二硅氮烷', en: 'Hexamethyldisilazane' },
      aliases: ['HMDS', '硅氮烷'],
      stage: 'organosilicon-monomer',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'trimethylchlorosilane',
          role: 'material',
          claims: [
            {
              source: 'hexamethyldisilazaneNote',
              at: 'Text: "treatment of trimethylsilyl chloride with ammonia"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'semiconductor-lighting/ammonia',
          role: 'material',
          claims: [
            {
              source: 'hexamethyldisilazaneNote',
              at: 'Text: "treatment of trimethylsilyl chloride with ammonia"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'hexamethyldisilazaneNote', at: 'Opening: "also known as hexamethyldisilazane"', level: 'C', how: 'implied' }],
      note: {
        zh: '液体硅橡胶用白炭黑的表面处理剂，也用作光刻胶增粘剂。',
        en: 'Surface treatment of the silica in liquid rubber, and adhesion primer of photoresist.',
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
        {
          node: 'hexamethyldisiloxane',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'silicone oil',
              level: 'D',
              how: 'judged',
              note: {
                zh: '三甲基封端的二甲基硅油以其调节分子量；羟基或乙烯基封端的品种不用。',
                en: 'It ends the chains of trimethyl-ended fluid and sets their length; hydroxyl- and vinyl-ended fluids do without it.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/有机硅产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '封端剂来自同一单体。乙烯基硅油和含氢硅油均为其品种。',
        en: 'End-blockers come from the same monomer. Vinyl and hydrogen fluids are grades of it.',
      },
    },
    'vinyl-silicone-oil': {
      name: { zh: '乙烯基硅油', en: 'Vinyl-ended silicone fluid' },
      aliases: ['端乙烯基硅油', 'vinyl silicone fluid'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'silicone-oil', mode: 'taxonomy' },
      needs: [
        {
          node: 'cyclosiloxane',
          role: 'material',
          claims: [{ source: 'bezlepkinaRop2022', at: 'Abstract: "ring-opening polymerization"', level: 'B', how: 'implied' }],
        },
        {
          node: 'vinyl-siloxane',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'vinyl silicone fluid',
              level: 'D',
              how: 'judged',
              note: {
                zh: '端乙烯基由双封头在开环平衡时引入。',
                en: 'The vinyl ends come from the divinyl end-blocker during ring-opening equilibration.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'siliconeInsulationPatent',
          at: 'Claim 1 (A): "vinyl-containing diorganopolysiloxane polymer"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'hydrogen-silicone-oil': {
      name: { zh: '含氢硅油', en: 'Methylhydrogen silicone fluid' },
      aliases: ['甲基含氢硅油', 'PMHS', 'methylhydrogen fluid'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'silicone-oil', mode: 'taxonomy' },
      needs: [
        {
          node: 'methyldichlorosilane',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'hydrogen silicone fluid',
              level: 'D',
              how: 'judged',
              note: {
                zh: '甲基二氯硅烷水解得含氢环体和含氢硅油。',
                en: 'Hydrolysis of methyldichlorosilane gives hydrogen rings and hydrogen fluid.',
              },
            },
          ],
        },
        {
          node: 'hexamethyldisiloxane',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'hydrogen silicone fluid',
              level: 'D',
              how: 'judged',
              note: { zh: '以六甲基二硅氧烷封端。', en: 'Its ends are closed with hexamethyldisiloxane.' },
            },
          ],
        },
      ],
      claims: [{ source: 'elkemLsr', at: 'Chemical structure: "methylhydrogensiloxane as a cross-linker"', level: 'C', how: 'implied' }],
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
    'silicone-gum': {
      name: { zh: '硅橡胶生胶', en: 'Silicone gum (methyl vinyl)' },
      aliases: ['110生胶', '甲基乙烯基硅橡胶生胶', 'VMQ gum'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'cyclosiloxane',
          role: 'material',
          claims: [{ source: 'bezlepkinaRop2022', at: 'Abstract: "ring-opening polymerization"', level: 'B', how: 'implied' }],
        },
        {
          node: 'vinyl-siloxane',
          role: 'material',
          claims: [{ source: 'ca1217895', at: 'Abstract: "blend of vinyl-containing gums"', level: 'C', how: 'implied' }],
          note: {
            zh: '乙烯基是过氧化物硫化和加成硫化的交联点。',
            en: 'The vinyl groups are where peroxide and addition cure tie the chains.',
          },
        },
      ],
      claims: [{ source: 'latestContentsSilicone', at: 'Page text: "Silicone rubber is made from the gum"', level: 'C', how: 'implied' }],
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
          node: 'silicone-gum',
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
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '免二段硫化的混炼胶' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '混炼胶' }],
    },
    'high-strength-silicone-rubber': {
      name: { zh: '高强度硅橡胶', en: 'High-strength silicone rubber' },
      aliases: ['高强硅橡胶'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'heat-cured-silicone-rubber', mode: 'taxonomy' },
      needs: [
        {
          node: 'silicone-gum',
          role: 'material',
          claims: [{ source: 'ca1217895', at: 'Abstract: "blend of vinyl-containing gums"', level: 'C', how: 'implied' }],
        },
        {
          node: 'fumed-silica',
          role: 'material',
          claims: [{ source: 'ca1217895', at: 'Abstract: "silica reinforcing filler"', level: 'C', how: 'implied' }],
          note: {
            zh: '高强度牌号用高比表面气相白炭黑；沉淀法白炭黑达不到。',
            en: 'High-strength grades take fumed silica of high surface area; precipitated silica does not reach the strength.',
          },
        },
        {
          anyOf: ['organic-peroxide', 'platinum-catalyst'],
          role: 'auxiliary',
          claims: [{ source: 'xiameterRubberChemistry', at: 'Cure Chemistries: "peroxide-catalyzed"', level: 'C', how: 'implied' }],
          note: { zh: '过氧化物硫化或铂催化加成硫化。', en: 'Cured by peroxide or by platinum-catalysed addition.' },
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }],
    },
    'phenyl-silicone-rubber': {
      name: { zh: '苯基硅橡胶', en: 'Phenyl silicone rubber' },
      aliases: ['PVMQ', '甲基苯基乙烯基硅橡胶'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'heat-cured-silicone-rubber', mode: 'taxonomy' },
      needs: [
        {
          node: 'cyclosiloxane',
          role: 'material',
          claims: [
            { source: 'deshpandePhenylSiloxane', at: 'Abstract: "poly(25%diphenyl-75%dimethyl)siloxane"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'phenylchlorosilane',
          role: 'material',
          claims: [
            { source: 'deshpandePhenylSiloxane', at: 'Abstract: "poly(3.5%diphenyl-96.5%dimethyl)siloxane"', level: 'B', how: 'implied' },
            {
              source: 'editors',
              at: 'phenyl silicone rubber',
              level: 'D',
              how: 'judged',
              note: {
                zh: '二苯基或甲基苯基链节由苯基氯硅烷水解所得苯基环体引入。',
                en: 'Diphenyl or methylphenyl units come in as phenyl rings, made by hydrolysis of phenylchlorosilanes.',
              },
            },
          ],
        },
        {
          node: 'vinyl-siloxane',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'phenyl silicone rubber',
              level: 'D',
              how: 'judged',
              note: { zh: '与普通生胶一样，以少量乙烯基链节交联。', en: 'As in ordinary gum, a few vinyl units carry the cross-links.' },
            },
          ],
        },
        {
          anyOf: ['fumed-silica', 'precipitated-silica'],
          role: 'material',
          claims: [
            { source: 'xiameterRubberChemistry', at: 'Fillers: "fumed silicas or precipitated silicas"', level: 'C', how: 'implied' },
          ],
          note: { zh: '两种白炭黑均用作补强填料。', en: 'Both silicas are used as the reinforcing filler.' },
        },
        {
          anyOf: ['organic-peroxide', 'platinum-catalyst'],
          role: 'auxiliary',
          claims: [{ source: 'xiameterRubberChemistry', at: 'Cure Chemistries: "peroxide-catalyzed"', level: 'C', how: 'implied' }],
          note: { zh: '过氧化物硫化或铂催化加成硫化。', en: 'Cured by peroxide or by platinum-catalysed addition.' },
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }],
      note: { zh: '苯基硅橡胶的共聚生胶在此与胶料合为一个节点。', en: 'The copolymer gum and the compound are one node here.' },
    },
    'medium-high-phenyl-silicone-rubber': {
      name: { zh: '中高苯基含量苯基硅橡胶', en: 'Medium- and high-phenyl silicone rubber' },
      aliases: ['中高苯基硅橡胶'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'phenyl-silicone-rubber', mode: 'taxonomy' },
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }],
      note: {
        zh: '低苯基型耐低温，中高苯基型耐烧蚀、耐辐照；投入与苯基硅橡胶相同。',
        en: 'Low-phenyl grades are for cold, medium- and high-phenyl ones for ablation and radiation; the inputs are the same.',
      },
    },
    'halogen-free-flame-retardant-silicone-rubber': {
      name: { zh: '无卤阻燃硅橡胶', en: 'Halogen-free flame-retardant silicone rubber' },
      aliases: ['阻燃硅橡胶'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'heat-cured-silicone-rubber', mode: 'taxonomy' },
      needs: [
        {
          node: 'silicone-gum',
          role: 'material',
          claims: [{ source: 'ca1217895', at: 'Abstract: "blend of vinyl-containing gums"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['fumed-silica', 'precipitated-silica'],
          role: 'material',
          claims: [
            { source: 'xiameterRubberChemistry', at: 'Fillers: "fumed silicas or precipitated silicas"', level: 'C', how: 'implied' },
          ],
          note: { zh: '两种白炭黑均用作补强填料。', en: 'Both silicas are used as the reinforcing filler.' },
        },
        {
          anyOf: ['platinum-catalyst', 'light-alloys/aluminium-hydroxide'],
          role: 'auxiliary',
          claims: [
            {
              source: 'mattheyFireResistantSilicone',
              at: 'Text: "addition of very small amounts of platinum"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'flameRetardantSilicone',
              at: 'Text: "alumina hydrate, calcium carbonate, carbon black, and platinum compounds"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '无卤阻燃体系以铂化合物或氢氧化铝为主，二者也并用。',
            en: 'Platinum compounds or aluminium hydroxide carry the halogen-free systems; they are combined as well.',
          },
        },
        {
          anyOf: ['organic-peroxide', 'platinum-catalyst'],
          role: 'auxiliary',
          claims: [{ source: 'xiameterRubberChemistry', at: 'Cure Chemistries: "peroxide-catalyzed"', level: 'C', how: 'implied' }],
          note: { zh: '过氧化物硫化或铂催化加成硫化。', en: 'Cured by peroxide or by platinum-catalysed addition.' },
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }],
    },
    'low-set-high-tear-silicone-rubber': {
      name: { zh: '低压变高抗撕硅橡胶', en: 'Silicone rubber of low compression set and high tear strength' },
      aliases: ['高抗撕硅橡胶', '低压变硅橡胶'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'heat-cured-silicone-rubber', mode: 'taxonomy' },
      needs: [
        {
          node: 'silicone-gum',
          role: 'material',
          claims: [{ source: 'ca1217895', at: 'Abstract: "blend of vinyl-containing gums"', level: 'C', how: 'implied' }],
          note: {
            zh: '高、低乙烯基含量的生胶并用，形成集中交联。',
            en: 'Gums of high and low vinyl content are blended so that the cross-links cluster.',
          },
        },
        {
          node: 'fumed-silica',
          role: 'material',
          claims: [{ source: 'ca1217895', at: 'Abstract: "silica reinforcing filler"', level: 'C', how: 'implied' }],
        },
        {
          node: 'hydrogen-silicone-oil',
          role: 'auxiliary',
          essential: false,
          claims: [{ source: 'ca1217895', at: 'Abstract: "hydride cross-linking agent"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['organic-peroxide', 'platinum-catalyst'],
          role: 'auxiliary',
          claims: [{ source: 'xiameterRubberChemistry', at: 'Cure Chemistries: "peroxide-catalyzed"', level: 'C', how: 'implied' }],
          note: { zh: '过氧化物硫化或铂催化加成硫化。', en: 'Cured by peroxide or by platinum-catalysed addition.' },
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }],
      note: { zh: '“低压变”即压缩永久变形低。', en: '低压变 means a low compression set.' },
    },
    'no-post-cure-silicone-rubber': {
      name: { zh: '免二段硫化硅橡胶', en: 'Silicone rubber that needs no post-cure' },
      aliases: ['免二段硫化混炼胶'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'heat-cured-silicone-rubber', mode: 'taxonomy' },
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }],
      note: {
        zh: '可不经烘箱二段硫化即达到气味、挥发分和压变要求；投入与混炼胶相同。',
        en: 'Meets odour, volatiles and set without a second cure in the oven; the inputs are those of the compound.',
      },
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
          node: 'vinyl-silicone-oil',
          role: 'material',
          claims: [
            {
              source: 'siliconeInsulationPatent',
              at: 'Claim 1 (A): "vinyl-containing diorganopolysiloxane polymer"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'elkemLsr',
              at: 'Chemical structure: "long polysiloxane chains are reinforced with specially treated silica"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'hydrogen-silicone-oil',
          role: 'material',
          claims: [
            { source: 'elkemLsr', at: 'Chemical structure: "methylhydrogensiloxane as a cross-linker"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'platinum-catalyst',
          role: 'auxiliary',
          claims: [
            { source: 'elkemLsr', at: 'Chemical structure: "Component A contains a platinum catalyst"', level: 'C', how: 'implied' },
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
        {
          node: 'cure-inhibitor',
          role: 'auxiliary',
          claims: [{ source: 'elkemLsr', at: 'Chemical structure: "an alcohol inhibitor"', level: 'C', how: 'implied' }],
        },
        {
          node: 'hexamethyldisilazane',
          role: 'auxiliary',
          claims: [
            { source: 'elkemLsr', at: 'Chemical structure: "specially treated silica"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'addition-cure rubber',
              level: 'D',
              how: 'judged',
              note: {
                zh: '白炭黑以六甲基二硅氮烷就地处理，胶料才可泵送。',
                en: 'The silica is treated in place with hexamethyldisilazane; without that the compound cannot be pumped.',
              },
            },
          ],
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
            { source: 'siliconTetrachlorideReview', at: 'Abstract: "A byproduct of polysilicon manufacture"', level: 'B', how: 'implied' },
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
          anyOf: ['methyltrichlorosilane', 'silicon-tetrachloride'],
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
    'cure-inhibitor': {
      name: { zh: '硫化抑制剂', en: 'Cure inhibitor of platinum systems' },
      aliases: ['铂催化抑制剂', '乙炔基环己醇', 'ethynylcyclohexanol'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'acetylene',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'cure inhibitor',
              level: 'D',
              how: 'judged',
              note: {
                zh: '常用抑制剂为炔醇，由乙炔与酮（如环己酮）制得。',
                en: 'The usual inhibitors are acetylenic alcohols, made from acetylene and a ketone such as cyclohexanone.',
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
              at: '第三章/第一节/（三）/2',
              level: 'A',
              how: 'quoted',
              quote: '重点发展增粘、催化、硫化抑制等技术和高性能助剂',
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '硫化抑制' }],
      note: { zh: '酮的来源未列入。', en: 'The ketone is left out.' },
    },
    'adhesion-promoter': {
      name: { zh: '增粘剂', en: 'Adhesion promoter for silicones' },
      aliases: ['有机硅增粘剂', '硅橡胶增粘剂'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'silane-coupling-agent',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'adhesion promoter',
              level: 'D',
              how: 'judged',
              note: {
                zh: '增粘剂为环氧基、丙烯酰氧基硅烷及其与硅氧烷的低聚物。',
                en: 'Adhesion promoters are epoxy- and acryloxysilanes and their oligomers with siloxanes.',
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
              at: '第三章/第一节/（三）/2',
              level: 'A',
              how: 'quoted',
              quote: '重点发展增粘、催化、硫化抑制等技术和高性能助剂',
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '增粘' }],
    },
    'silane-crosslinker': {
      name: { zh: '硅烷交联剂', en: 'Silane cross-linker' },
      aliases: ['甲基三甲氧基硅烷', 'MTMS'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          anyOf: ['methyltrichlorosilane', 'silicon-tetrachloride'],
          role: 'material',
          claims: [
            {
              source: 'ca1222523',
              at: 'Background: "silicon chlorides such as methyltrichlorosilane (MTCS) with alcohols"',
              level: 'C',
              how: 'implied',
            },
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
            {
              source: 'foulingReleaseCoating2022',
              at: 'Abstract: "tetraethyl orthosilicate (TEOS) as a crosslinking agent"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '单组分胶用甲基三官能硅烷，双组分缩合型也用四氯化硅醇解所得的正硅酸乙酯。',
            en: 'One-part sealants take methyl trifunctional silanes; two-part condensation cure also takes tetraethyl orthosilicate, made from silicon tetrachloride.',
          },
        },
        {
          node: 'methanol',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'ca1222523',
              at: 'Background: "silicon chlorides such as methyltrichlorosilane (MTCS) with alcohols"',
              level: 'C',
              how: 'implied',
            },
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
    'butanone-oxime': {
      name: { zh: '丁酮肟', en: 'Methyl ethyl ketoxime' },
      aliases: ['甲乙酮肟', 'MEKO'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'ep0082324', at: 'Background: "an oxime compound such as methyl ethyl ketoxime"', level: 'C', how: 'implied' }],
      note: { zh: '外购；产业链止于此。', en: 'Bought; the chain stops here.' },
    },
    'oxime-silane-crosslinker': {
      name: { zh: '酮肟基硅烷交联剂', en: 'Oximosilane cross-linker' },
      aliases: ['甲基三丁酮肟基硅烷', 'MOS交联剂'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'silane-crosslinker', mode: 'taxonomy' },
      needs: [
        {
          node: 'methyltrichlorosilane',
          role: 'material',
          claims: [{ source: 'ep0082324', at: 'Background: "chlorosilane such as methyl trichlorosilane"', level: 'C', how: 'implied' }],
        },
        {
          node: 'butanone-oxime',
          role: 'material',
          claims: [
            { source: 'ep0082324', at: 'Background: "an oxime compound such as methyl ethyl ketoxime"', level: 'C', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'ep0082324', at: 'Background: "methyl tris(methylethylketoximino) silane"', level: 'C', how: 'implied' }],
      note: {
        zh: '脱肟型中性密封胶所用；丁酮肟在欧洲被列为致癌物，脱醇型因此受推重。',
        en: 'For oxime-cure neutral sealants; Europe classes the oxime as a carcinogen, which favours the alkoxy type.',
      },
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
        {
          anyOf: ['methyltrichlorosilane', 'phenylchlorosilane'],
          role: 'material',
          claims: [
            {
              source: 'siliconeMouldingCompound',
              at: 'Text: "direct hydrolysis of monomethyltrichlorosilane"',
              level: 'C',
              how: 'implied',
            },
            { source: 'kraskaSiliconeResins', at: 'Text: "methyl and phenyl substituted"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '三官能单体构成交联点：甲基树脂用一甲，甲基苯基树脂也可用苯基三氯硅烷。',
            en: 'The trifunctional monomer makes the network: methyltrichlorosilane in methyl resins, or phenyltrichlorosilane in methylphenyl ones.',
          },
        },
        {
          node: 'toluene',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'silicone resin',
              level: 'D',
              how: 'judged',
              note: {
                zh: '水解缩聚多在甲苯或二甲苯中进行，溶剂型产品也以其供货；无溶剂型不用。',
                en: 'Hydrolysis is mostly run in toluene or xylene, and solvent-borne resins are sold in it; solventless ones do without.',
              },
            },
          ],
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
    'solventless-silicone-resin': {
      name: { zh: '无溶剂型硅树脂', en: 'Solventless silicone resin' },
      aliases: ['无溶剂硅树脂'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'silicone-resin', mode: 'taxonomy' },
      needs: [
        {
          node: 'organosilicon-monomer',
          role: 'material',
          claims: [{ source: 'robeynsResins2018', at: 'Abstract: "chlorosilanes, alkoxysilanes"', level: 'B', how: 'implied' }],
        },
        {
          anyOf: ['methyltrichlorosilane', 'phenylchlorosilane'],
          role: 'material',
          claims: [
            {
              source: 'siliconeMouldingCompound',
              at: 'Text: "direct hydrolysis of monomethyltrichlorosilane"',
              level: 'C',
              how: 'implied',
            },
            { source: 'kraskaSiliconeResins', at: 'Text: "methyl and phenyl substituted"', level: 'C', how: 'implied' },
          ],
          note: { zh: '三官能单体构成交联点。', en: 'The trifunctional monomer makes the network.' },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '重点开发无溶剂型硅树脂' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }],
      note: {
        zh: '低粘度液体树脂，供浸渍和灌注；不含溶剂。',
        en: 'Low-viscosity liquid resin for impregnation and casting, free of solvent.',
      },
    },
    'silicone-modified-resin': {
      name: { zh: '有机硅改性树脂', en: 'Silicone-modified organic resin' },
      aliases: ['硅改性树脂', 'silicone-modified resin'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'silicone-resin',
          role: 'material',
          claims: [
            {
              source: 'misumiSiliconePaint',
              at: '(9) Silicone resin paint: "modified silicone resins with modifying agents"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '以带羟基或烷氧基的硅树脂中间体形式使用。', en: 'As a silicone intermediate with hydroxyl or alkoxy groups.' },
        },
        {
          anyOf: ['electronic-information/epoxy-resin', 'electronic-information/phenolic-resin'],
          role: 'material',
          claims: [
            {
              source: 'misumiSiliconePaint',
              at: '(9) Silicone resin paint: "alkyd, epoxy, phenolic, acrylic, melamine resins"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '也用醇酸、聚酯和丙烯酸树脂，未列为节点。',
            en: 'Alkyd, polyester and acrylic resins are used as well and are no nodes here.',
          },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }],
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
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '完善直接法合成烷氧基硅烷工艺' }],
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
    'chloropropyl-silane': {
      name: { zh: '氯丙基烷氧基硅烷', en: 'Chloropropylalkoxysilane' },
      aliases: ['氯丙基三乙氧基硅烷', 'chloropropyltriethoxysilane', 'CPTES'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'photovoltaics/trichlorosilane',
          role: 'material',
          claims: [
            { source: 'us6872845', at: 'Description of the related art: "trichlorosilane and allyl chloride"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'allyl-chloride',
          role: 'material',
          claims: [
            { source: 'us6872845', at: 'Description of the related art: "trichlorosilane and allyl chloride"', level: 'C', how: 'implied' },
          ],
        },
        {
          anyOf: ['methanol', 'ethanol'],
          role: 'material',
          claims: [{ source: 'us6872845', at: 'Description of the related art: "ethanol esterification"', level: 'C', how: 'implied' }],
          note: { zh: '醇随品种而定。', en: 'The alcohol follows the grade.' },
        },
        {
          node: 'platinum-catalyst',
          role: 'auxiliary',
          claims: [
            { source: 'us6872845', at: 'Description of the related art: "platinum-catalyzed hydrosilation"', level: 'C', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'us6872845', at: 'Description of the related art: "key intermediate"', level: 'C', how: 'implied' }],
      note: {
        zh: '氨基、含硫和甲基丙烯酰氧基硅烷的共同母体；酯化放出的氯化氢回用，即规划所说氯循环利用。',
        en: 'Common parent of amino-, sulphur- and methacryloxysilanes; the hydrogen chloride of its esterification goes back to use, which is the plan’s 氯循环利用.',
      },
    },
    'allyl-glycidyl-ether': {
      name: { zh: '烯丙基缩水甘油醚', en: 'Allyl glycidyl ether' },
      aliases: ['AGE'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'electronic-information/epichlorohydrin',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'epoxysilane',
              level: 'D',
              how: 'judged',
              note: {
                zh: '由烯丙醇与环氧氯丙烷醚化、闭环制得。',
                en: 'Made by etherifying allyl alcohol with epichlorohydrin and closing the ring.',
              },
            },
          ],
        },
        {
          node: 'allyl-chloride',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'epoxysilane',
              level: 'D',
              how: 'judged',
              note: {
                zh: '烯丙醇由氯丙烯水解或环氧丙烷异构化制得。',
                en: 'Allyl alcohol is made by hydrolysis of allyl chloride or from propylene oxide.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'epoxysilane',
          level: 'D',
          how: 'judged',
          note: {
            zh: '烯丙基缩水甘油醚与含氢硅烷加成得环氧基硅烷。',
            en: 'Allyl glycidyl ether adds to a hydrosilane to give the epoxysilane.',
          },
        },
      ],
    },
    'methacrylic-acid': {
      name: { zh: '甲基丙烯酸', en: 'Methacrylic acid' },
      aliases: ['MAA'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'methacryloxysilane',
          level: 'D',
          how: 'judged',
          note: {
            zh: '其盐与氯丙基硅烷反应得甲基丙烯酰氧基硅烷。',
            en: 'Its salt reacts with chloropropylsilane to the methacryloxysilane.',
          },
        },
      ],
      note: { zh: '外购；产业链止于此。', en: 'Bought; the chain stops here.' },
    },
    'silane-coupling-agent': {
      name: { zh: '硅烷偶联剂', en: 'Silane coupling agent' },
      aliases: ['organofunctional silane', '有机官能硅烷'],
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
          essential: false,
          claims: [{ source: 'us6872845', at: 'Description of the related art: "key intermediate"', level: 'C', how: 'implied' }],
          note: {
            zh: '氯丙基硅烷是占产量大部分的含硫、氨基品种的母体；乙烯基和环氧基品种不经氯丙基硅烷，故对本类为可选，必需与否见各品种。',
            en: 'Chloropropyl silane is the parent of the sulphur and amino grades, most of the tonnage; vinyl and epoxy grades do without it, so it is optional for the family and stands on the grades.',
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
    'amino-silane': {
      name: { zh: '氨基硅烷偶联剂', en: 'Aminosilane' },
      aliases: ['KH-550', 'APTES', 'γ-氨丙基三乙氧基硅烷'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'silane-coupling-agent', mode: 'taxonomy' },
      needs: [
        {
          node: 'chloropropyl-silane',
          role: 'material',
          claims: [{ source: 'wo2011046791', at: 'Prior art keywords: "haloalkylalkoxysilane"', level: 'C', how: 'implied' }],
        },
        {
          node: 'semiconductor-lighting/ammonia',
          role: 'material',
          claims: [{ source: 'wo2011046791', at: 'Prior art keywords: "ammonia"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'wo2011046791', at: 'Title: "aminoalkylalkoxysilane"', level: 'C', how: 'implied' }],
    },
    'sulphur-silane': {
      name: { zh: '含硫硅烷偶联剂', en: 'Sulphur silane' },
      aliases: ['Si-69', 'TESPT', '双-[γ-(三乙氧基硅)丙基]四硫化物'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'silane-coupling-agent', mode: 'taxonomy' },
      needs: [
        {
          node: 'chloropropyl-silane',
          role: 'material',
          claims: [
            { source: 'sulphurSilanePatent', at: 'Abstract, step (B): silane "where X is Cl, Br or I"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'copper-and-alloys/sulphur',
          role: 'material',
          claims: [
            {
              source: 'sulphurSilanePatent',
              at: 'Abstract, step (A): "sulfur in water to form a polysulfide mixture"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'caustic-soda',
          role: 'material',
          claims: [
            {
              source: 'sulphurSilanePatent',
              at: 'Abstract, step (A): "reacting an alkali metal hydroxide compound"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'sulphurSilanePatent',
          at: 'Description [0002]: "silica" tyres and "sulfur containing organosilicon compounds"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: { zh: '产量最大的品种，用于白炭黑补强的绿色轮胎。', en: 'The grade of the largest tonnage, for silica-filled tyres.' },
    },
    'epoxy-silane': {
      name: { zh: '环氧基硅烷偶联剂', en: 'Epoxysilane' },
      aliases: ['KH-560', 'GPTMS', 'γ-缩水甘油醚氧丙基三甲氧基硅烷'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'silane-coupling-agent', mode: 'taxonomy' },
      needs: [
        {
          node: 'alkoxysilane',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'epoxysilane',
              level: 'D',
              how: 'judged',
              note: { zh: '以三甲氧基硅烷与烯丙基缩水甘油醚一步加成。', en: 'Trimethoxysilane adds to allyl glycidyl ether in one step.' },
            },
          ],
        },
        {
          node: 'allyl-glycidyl-ether',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'epoxysilane',
              level: 'D',
              how: 'judged',
              note: { zh: '以三甲氧基硅烷与烯丙基缩水甘油醚一步加成。', en: 'Trimethoxysilane adds to allyl glycidyl ether in one step.' },
            },
          ],
        },
        {
          node: 'platinum-catalyst',
          role: 'auxiliary',
          claims: [
            { source: 'us6872845', at: 'Description of the related art: "platinum-catalyzed hydrosilation"', level: 'C', how: 'implied' },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'epoxysilane',
          level: 'D',
          how: 'judged',
          note: {
            zh: '环氧基硅烷是覆铜板、玻纤和胶粘剂常用的偶联剂。',
            en: 'Epoxysilane is a usual coupling agent of laminates, glass fibre and adhesives.',
          },
        },
      ],
    },
    'vinyl-silane': {
      name: { zh: '乙烯基硅烷偶联剂', en: 'Vinylsilane' },
      aliases: ['A-171', 'VTMS', '乙烯基三甲氧基硅烷'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'silane-coupling-agent', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['photovoltaics/trichlorosilane', 'alkoxysilane'],
          role: 'material',
          claims: [
            { source: 'us4898961', at: 'Prior art: "a silane containing a silicon-bonded hydrogen atom"', level: 'C', how: 'implied' },
          ],
          note: { zh: '三氯氢硅或三烷氧基硅烷均可与乙炔加成。', en: 'Trichlorosilane and trialkoxysilane both add to acetylene.' },
        },
        {
          node: 'acetylene',
          role: 'material',
          claims: [{ source: 'us4898961', at: 'Prior art: "reaction of an acetylenic hydrocarbon"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['methanol', 'ethanol'],
          role: 'material',
          claims: [{ source: 'us6872845', at: 'Description of the related art: "ethanol esterification"', level: 'C', how: 'implied' }],
          note: { zh: '醇随品种而定。', en: 'The alcohol follows the grade.' },
        },
        {
          node: 'platinum-catalyst',
          role: 'auxiliary',
          claims: [
            { source: 'us6872845', at: 'Description of the related art: "platinum-catalyzed hydrosilation"', level: 'C', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'us4898961', at: 'Prior art: "vinyl silanes in particular"', level: 'C', how: 'implied' }],
      note: { zh: '用于交联聚乙烯电缆料。', en: 'For cross-linked polyethylene cable compound.' },
    },
    'methacryloxy-silane': {
      name: { zh: '甲基丙烯酰氧基硅烷偶联剂', en: 'Methacryloxysilane' },
      aliases: ['KH-570', 'MPTMS'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'silane-coupling-agent', mode: 'taxonomy' },
      needs: [
        {
          node: 'chloropropyl-silane',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'methacryloxysilane',
              level: 'D',
              how: 'judged',
              note: {
                zh: '氯丙基三甲氧基硅烷与甲基丙烯酸盐反应制得；也可由三甲氧基硅烷与甲基丙烯酸烯丙酯加成。',
                en: 'Chloropropyltrimethoxysilane reacts with a methacrylate salt; addition of trimethoxysilane to allyl methacrylate is a second way.',
              },
            },
          ],
        },
        {
          node: 'methacrylic-acid',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'methacryloxysilane',
              level: 'D',
              how: 'judged',
              note: { zh: '以甲基丙烯酸钾盐或钠盐形式加入。', en: 'It goes in as the potassium or sodium salt.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'methacryloxysilane',
          level: 'D',
          how: 'judged',
          note: { zh: '不饱和聚酯玻璃钢所用玻纤的偶联剂。', en: 'The coupling agent of glass fibre for unsaturated polyester.' },
        },
      ],
    },
    'low-emission-silane-coupling-agent': {
      name: { zh: '环保型硅烷偶联剂', en: 'Low-emission silane coupling agent' },
      aliases: ['低VOC硅烷偶联剂'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'silane-coupling-agent', mode: 'taxonomy' },
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '重点发展环保型' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '环保型' }],
      note: {
        zh: '低聚或水性品种，水解时放出的醇少；投入与硅烷偶联剂相同。',
        en: 'Oligomeric or water-borne grades that give off little alcohol; the inputs are those of the parent.',
      },
    },
    'composite-silane-coupling-agent': {
      name: { zh: '复合型硅烷偶联剂', en: 'Supported (compounded) silane coupling agent' },
      aliases: ['硅烷偶联剂复合物', 'X50-S'],
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'silane-coupling-agent', mode: 'taxonomy' },
      needs: [
        {
          node: 'sulphur-silane',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'supported silane',
              level: 'D',
              how: 'judged',
              note: {
                zh: '最常见的复合型为含硫硅烷载于炭黑的固体品种。',
                en: 'The usual supported grade is sulphur silane carried on carbon black.',
              },
            },
          ],
        },
        {
          anyOf: ['cemented-carbide/carbon-black', 'precipitated-silica'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'supported silane',
              level: 'D',
              how: 'judged',
              note: {
                zh: '液体硅烷吸附在炭黑或白炭黑上，便于橡胶厂投料。',
                en: 'The liquid is taken up on carbon black or silica so that rubber works can weigh it as a solid.',
              },
            },
          ],
          note: { zh: '炭黑载体与白炭黑载体均有市售。', en: 'Both carriers are sold.' },
        },
      ],
      signals: [
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '复合型' }] },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '复合型' }],
    },
    'new-functional-silane': {
      name: { zh: '新官能基硅烷偶联剂', en: 'Silane with a new functional group' },
      stage: 'organosilicon-product',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'silane-coupling-agent', mode: 'taxonomy' },
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '新官能基硅烷偶联剂' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '新官能基硅烷偶联剂' }],
      note: { zh: '规划未指明官能团；投入与硅烷偶联剂相同。', en: 'The plan names no group; the inputs are those of the parent.' },
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
          essential: false,
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
          note: {
            zh: '脱醋酸型对玻璃自粘，可不加；脱醇、脱肟等中性胶须加。',
            en: 'Acetoxy sealants bond to glass of themselves; neutral ones (alkoxy, oxime) need it.',
          },
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
    'alkoxy-cure-silicone-sealant': {
      name: { zh: '脱醇型室温硫化有机硅密封胶', en: 'Alkoxy-cure RTV silicone sealant' },
      aliases: ['脱醇型密封胶', '脱醇型硅酮胶'],
      stage: 'downstream-application',
      kind: 'product',
      origin: 'product',
      variantOf: { node: 'silicone-sealant', mode: 'taxonomy' },
      needs: [
        {
          node: 'room-temperature-silicone-rubber',
          role: 'material',
          claims: [{ source: 'us5053442', at: 'Abstract: "alkoxysilethylene endblocked polymer"', level: 'C', how: 'implied' }],
        },
        {
          node: 'silane-crosslinker',
          role: 'material',
          claims: [{ source: 'us5053442', at: 'Abstract: "dialkyldialkoxysilane"', level: 'C', how: 'implied' }],
          note: {
            zh: '限烷氧基硅烷；酮肟基和乙酰氧基交联剂属其他硫化类型。',
            en: 'Alkoxysilane only; oxime and acetoxy cross-linkers belong to other cures.',
          },
        },
        {
          node: 'methanol',
          role: 'material',
          claims: [
            {
              source: 'ca1222523',
              at: 'Background: "silicon chlorides such as methyltrichlorosilane (MTCS) with alcohols"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '烷氧基交联剂必须有醇，故在此为必需。',
            en: 'The alkoxy cross-linker has to have its alcohol, so it is essential here.',
          },
        },
        {
          node: 'condensation-catalyst',
          role: 'auxiliary',
          claims: [{ source: 'us5053442', at: 'Abstract: "titanium catalyst"', level: 'C', how: 'implied' }],
          note: { zh: '脱醇型用钛酸酯或钛螯合物。', en: 'Alkoxy cure runs on titanates or titanium chelates.' },
        },
        {
          anyOf: ['nano-calcium-carbonate', 'fumed-silica'],
          role: 'material',
          claims: [
            { source: 'us5053442', at: 'Abstract: "precipitated calcium carbonate"', level: 'C', how: 'implied' },
            { source: 'ep0905195', at: 'Claim 1: "reinforcing fumed"', level: 'C', how: 'implied' },
          ],
          note: { zh: '填料为纳米碳酸钙或气相白炭黑。', en: 'The filler is nano calcium carbonate or fumed silica.' },
        },
        {
          node: 'adhesion-promoter',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'alkoxy-cure sealant',
              level: 'D',
              how: 'judged',
              note: {
                zh: '中性脱醇胶对玻璃、金属的粘接靠增粘剂。',
                en: 'A neutral alkoxy sealant holds to glass and metal by its adhesion promoter.',
              },
            },
          ],
        },
      ],
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }] }],
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
          anyOf: ['silicone-oil', 'room-temperature-silicone-rubber'],
          role: 'material',
          claims: [
            { source: 'us12091546', at: 'Abstract (a): "polydiorganosiloxane having at least two —OH"', level: 'C', how: 'implied' },
            {
              source: 'siliconeInsulationPatent',
              at: 'Claim 1 (A): "vinyl-containing diorganopolysiloxane polymer"',
              level: 'C',
              how: 'implied',
            },
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
          note: {
            zh: '加成型以乙烯基硅油为基胶，缩合型以羟基封端的107胶为基胶。',
            en: 'Addition-cure compounds start from vinyl fluid, condensation-cure ones from hydroxyl-ended polymer.',
          },
        },
        {
          anyOf: ['platinum-catalyst', 'condensation-catalyst'],
          role: 'auxiliary',
          claims: [
            {
              source: 'siliconeInsulationPatent',
              at: 'Claim 1 (D): "parts per million of a platinum catalyst"',
              level: 'C',
              how: 'implied',
            },
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
          essential: false,
          claims: [
            { source: 'siliconeInsulationPatent', at: 'Claim 2: extending filler "alpha quartz"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'silicone potting compound',
              level: 'D',
              how: 'judged',
              note: { zh: '导热型填充氧化铝或结晶硅微粉。', en: 'Heat-conducting compounds carry alumina or crystalline silica.' },
            },
          ],
          note: {
            zh: '导热用氧化铝，降成本用硅微粉；高透明品种不加。',
            en: 'Alumina for conductivity, silica for cost; clear compounds carry none.',
          },
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
    'transparent-silicone-potting-compound': {
      name: { zh: '高透明灌封胶', en: 'Clear silicone potting compound' },
      aliases: ['透明有机硅灌封胶'],
      stage: 'downstream-application',
      kind: 'product',
      origin: 'product',
      variantOf: { node: 'silicone-potting-compound', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['vinyl-silicone-oil', 'room-temperature-silicone-rubber'],
          role: 'material',
          claims: [
            {
              source: 'siliconeInsulationPatent',
              at: 'Claim 1 (A): "vinyl-containing diorganopolysiloxane polymer"',
              level: 'C',
              how: 'implied',
            },
            { source: 'us12091546', at: 'Abstract (a): "polydiorganosiloxane having at least two —OH"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '加成型以乙烯基硅油为基胶，缩合型以羟基封端胶为基胶。',
            en: 'Vinyl fluid is the base of addition cure, hydroxyl-ended polymer that of condensation cure.',
          },
        },
        {
          anyOf: ['hydrogen-silicone-oil', 'silane-crosslinker'],
          role: 'material',
          claims: [
            { source: 'siliconeInsulationPatent', at: 'Claim 1 (E): "hydrogen containing polysiloxane"', level: 'C', how: 'implied' },
            { source: 'us12091546', at: 'Abstract (b): "a cross-linker"', level: 'C', how: 'implied' },
          ],
          note: { zh: '交联剂随固化体系而定。', en: 'The cross-linker follows the curing system.' },
        },
        {
          anyOf: ['platinum-catalyst', 'condensation-catalyst'],
          role: 'auxiliary',
          claims: [
            {
              source: 'siliconeInsulationPatent',
              at: 'Claim 1 (D): "parts per million of a platinum catalyst"',
              level: 'C',
              how: 'implied',
            },
            { source: 'us12091546', at: 'Abstract (d): "condensation curing catalyst"', level: 'C', how: 'implied' },
          ],
          note: { zh: '两种固化体系均有市售。', en: 'Both curing systems are sold.' },
        },
      ],
      signals: [
        { signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '开发高透明' }] },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '高透明' }],
      note: { zh: '不加无机填料，以MQ硅树脂补强。', en: 'Free of mineral filler; reinforced with MQ resin.' },
    },
    'thermally-conductive-silicone-potting-compound': {
      name: { zh: '高导热灌封胶', en: 'Thermally conductive silicone potting compound' },
      aliases: ['导热硅胶', '导热有机硅灌封胶'],
      stage: 'downstream-application',
      kind: 'product',
      origin: 'product',
      variantOf: { node: 'silicone-potting-compound', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['vinyl-silicone-oil', 'room-temperature-silicone-rubber'],
          role: 'material',
          claims: [
            {
              source: 'siliconeInsulationPatent',
              at: 'Claim 1 (A): "vinyl-containing diorganopolysiloxane polymer"',
              level: 'C',
              how: 'implied',
            },
            { source: 'us12091546', at: 'Abstract (a): "polydiorganosiloxane having at least two —OH"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '加成型以乙烯基硅油为基胶，缩合型以羟基封端胶为基胶。',
            en: 'Vinyl fluid is the base of addition cure, hydroxyl-ended polymer that of condensation cure.',
          },
        },
        {
          anyOf: ['hydrogen-silicone-oil', 'silane-crosslinker'],
          role: 'material',
          claims: [
            { source: 'siliconeInsulationPatent', at: 'Claim 1 (E): "hydrogen containing polysiloxane"', level: 'C', how: 'implied' },
            { source: 'us12091546', at: 'Abstract (b): "a cross-linker"', level: 'C', how: 'implied' },
          ],
          note: { zh: '交联剂随固化体系而定。', en: 'The cross-linker follows the curing system.' },
        },
        {
          anyOf: ['platinum-catalyst', 'condensation-catalyst'],
          role: 'auxiliary',
          claims: [
            {
              source: 'siliconeInsulationPatent',
              at: 'Claim 1 (D): "parts per million of a platinum catalyst"',
              level: 'C',
              how: 'implied',
            },
            { source: 'us12091546', at: 'Abstract (d): "condensation curing catalyst"', level: 'C', how: 'implied' },
          ],
          note: { zh: '两种固化体系均有市售。', en: 'Both curing systems are sold.' },
        },
        {
          node: 'light-alloys/alumina',
          role: 'material',
          claims: [
            { source: 'us5652290', at: 'Abstract: "a thermally conductive inorganic filler"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'thermally conductive potting compound',
              level: 'D',
              how: 'judged',
              note: {
                zh: '导热填料以球形或破碎氧化铝为主，更高导热率加氮化硼或氮化铝。',
                en: 'The filler is mainly round or crushed alumina; boron or aluminium nitride is added for more.',
              },
            },
          ],
        },
      ],
      signals: [
        { signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '高导热' }] },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '高导热' }],
    },
    'flame-retardant-silicone-potting-compound': {
      name: { zh: '阻燃灌封胶', en: 'Flame-retardant silicone potting compound' },
      aliases: ['阻燃有机硅灌封胶'],
      stage: 'downstream-application',
      kind: 'product',
      origin: 'product',
      variantOf: { node: 'silicone-potting-compound', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['vinyl-silicone-oil', 'room-temperature-silicone-rubber'],
          role: 'material',
          claims: [
            {
              source: 'siliconeInsulationPatent',
              at: 'Claim 1 (A): "vinyl-containing diorganopolysiloxane polymer"',
              level: 'C',
              how: 'implied',
            },
            { source: 'us12091546', at: 'Abstract (a): "polydiorganosiloxane having at least two —OH"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '加成型以乙烯基硅油为基胶，缩合型以羟基封端胶为基胶。',
            en: 'Vinyl fluid is the base of addition cure, hydroxyl-ended polymer that of condensation cure.',
          },
        },
        {
          anyOf: ['hydrogen-silicone-oil', 'silane-crosslinker'],
          role: 'material',
          claims: [
            { source: 'siliconeInsulationPatent', at: 'Claim 1 (E): "hydrogen containing polysiloxane"', level: 'C', how: 'implied' },
            { source: 'us12091546', at: 'Abstract (b): "a cross-linker"', level: 'C', how: 'implied' },
          ],
          note: { zh: '交联剂随固化体系而定。', en: 'The cross-linker follows the curing system.' },
        },
        {
          anyOf: ['platinum-catalyst', 'condensation-catalyst'],
          role: 'auxiliary',
          claims: [
            {
              source: 'siliconeInsulationPatent',
              at: 'Claim 1 (D): "parts per million of a platinum catalyst"',
              level: 'C',
              how: 'implied',
            },
            { source: 'us12091546', at: 'Abstract (d): "condensation curing catalyst"', level: 'C', how: 'implied' },
          ],
          note: { zh: '两种固化体系均有市售。', en: 'Both curing systems are sold.' },
        },
        {
          anyOf: ['light-alloys/aluminium-hydroxide', 'electronic-information/silica-filler'],
          role: 'material',
          claims: [
            {
              source: 'flameRetardantSilicone',
              at: 'Text: "alumina hydrate, calcium carbonate, carbon black, and platinum compounds"',
              level: 'C',
              how: 'implied',
            },
            { source: 'siliconeInsulationPatent', at: 'Claim 2: extending filler "alpha quartz"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '以氢氧化铝阻燃，或以大量硅微粉加铂成瓷阻燃。',
            en: 'Aluminium hydroxide retards the flame, or much silica with platinum, which sinters.',
          },
        },
      ],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '阻燃等功能性产品' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '阻燃' }],
    },
    'led-encapsulant': {
      name: { zh: 'LED封装硅胶', en: 'LED silicone encapsulant' },
      aliases: ['LED封装胶', 'LED封装用硅树脂'],
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
          node: 'vinyl-silicone-oil',
          role: 'material',
          claims: [
            { source: 'mosleyLed2014', at: 'Abstract: "hydrosilation-based thermosets"', level: 'B', how: 'implied' },
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
          node: 'hydrogen-silicone-oil',
          role: 'material',
          claims: [
            { source: 'mosleyLed2014', at: 'Abstract: "hydrosilation-based thermosets"', level: 'B', how: 'implied' },
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
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第二节/（三）', level: 'A', how: 'quoted', quote: '发展LED配套产品、MO源、胶水' }],
        },
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: 'LED和太阳能电池封装用硅树脂' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: 'LED和太阳能电池封装用硅树脂' }],
    },
    'pv-silicone-encapsulant': {
      name: { zh: '太阳能电池封装用硅树脂', en: 'Silicone encapsulant for solar cells' },
      aliases: ['光伏封装硅胶', '有机硅光伏封装胶'],
      stage: 'downstream-application',
      kind: 'product',
      origin: 'product',
      variantOf: { node: 'downstream-application', mode: 'taxonomy' },
      needs: [
        {
          node: 'vinyl-silicone-oil',
          role: 'material',
          claims: [
            {
              source: 'siliconeGelEncapsulant',
              at: 'Text: "liquid polysiloxane compound, laminable at room temperature on the mechanism of hydrosilylation"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'hydrogen-silicone-oil',
          role: 'material',
          claims: [{ source: 'siliconeGelEncapsulant', at: 'Text: "mechanism of hydrosilylation"', level: 'C', how: 'implied' }],
        },
        {
          node: 'platinum-catalyst',
          role: 'auxiliary',
          claims: [{ source: 'siliconeGelEncapsulant', at: 'Text: "mechanism of hydrosilylation"', level: 'C', how: 'implied' }],
        },
        {
          node: 'silicone-resin',
          role: 'material',
          essential: false,
          claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'implied', quote: '太阳能电池封装用硅树脂' }],
          note: {
            zh: '按规划为硅树脂；市售品多为加成型凝胶，可不含树脂。',
            en: 'The plan calls it a resin; most of what is sold is an addition-cure gel that may hold none.',
          },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: 'LED和太阳能电池封装用硅树脂' }],
        },
      ],
      claims: [
        {
          source: 'beaucarneSiliconeModule',
          at: 'Abstract: "Double glass modules with silicone encapsulation"',
          level: 'B',
          how: 'implied',
        },
        { source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '太阳能电池封装用硅树脂' },
      ],
      note: { zh: '与EVA、POE胶膜竞争，用量很小；组件不需要它。', en: 'A small rival of EVA and POE film; the module does not need it.' },
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
          anyOf: ['silicone-resin', 'room-temperature-silicone-rubber'],
          role: 'material',
          claims: [
            {
              source: 'kraskaSiliconeResins',
              at: 'Text: "pure silicone resins and some modified silicones"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'foulingReleaseCoating2022',
              at: 'Abstract: "hydroxy-terminated polydimethylsiloxane (PDMS) as a film-forming resin"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '耐热、耐候涂料以硅树脂成膜，防污涂料以硅橡胶成膜。',
            en: 'Heat- and weather-resistant coatings film from silicone resin, fouling-release ones from silicone rubber.',
          },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted' }],
    },
    'heat-resistant-silicone-coating': {
      name: { zh: '耐热有机硅涂料', en: 'Heat-resistant silicone coating' },
      aliases: ['有机硅耐高温涂料', '耐高温漆'],
      stage: 'downstream-application',
      kind: 'product',
      origin: 'product',
      variantOf: { node: 'silicone-coating', mode: 'taxonomy' },
      needs: [
        {
          node: 'silicone-resin',
          role: 'material',
          claims: [
            {
              source: 'misumiSiliconePaint',
              at: '(9) Silicone resin paint: "heat resistant paints for engines, exhausts"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'light-alloys/primary-aluminium',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'misumiSiliconePaint',
              at: '(9) Silicone resin paint: "aluminum powder, graphite, or a ceramic powder"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '以铝粉颜料形式；也用石墨、陶瓷粉等耐热填料。',
            en: 'As aluminium flake pigment; graphite and ceramic powders serve too.',
          },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [
            { source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '耐热、耐候、防污等有机硅涂料新品种' },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '耐热' }],
    },
    'weatherable-silicone-coating': {
      name: { zh: '耐候有机硅涂料', en: 'Weather-resistant silicone coating' },
      aliases: ['有机硅耐候涂料'],
      stage: 'downstream-application',
      kind: 'product',
      origin: 'product',
      variantOf: { node: 'silicone-coating', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['silicone-modified-resin', 'silicone-resin'],
          role: 'material',
          claims: [{ source: 'misumiSiliconePaint', at: '(9) Silicone resin paint: "weatherability"', level: 'C', how: 'implied' }],
          note: {
            zh: '多用有机硅改性聚酯、丙烯酸；纯硅树脂亦可。',
            en: 'Mostly silicone-modified polyester or acrylic; pure resin as well.',
          },
        },
        {
          node: 'cemented-carbide/titanium-dioxide',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'weather-resistant coating',
              level: 'D',
              how: 'judged',
              note: { zh: '白色和浅色涂料以钛白粉为颜料。', en: 'White and light shades are pigmented with titanium dioxide.' },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [
            { source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '耐热、耐候、防污等有机硅涂料新品种' },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '耐候' }],
    },
    'fouling-release-silicone-coating': {
      name: { zh: '防污有机硅涂料', en: 'Silicone fouling-release coating' },
      aliases: ['有机硅防污涂料', '污损脱附型涂料'],
      stage: 'downstream-application',
      kind: 'product',
      origin: 'product',
      variantOf: { node: 'silicone-coating', mode: 'taxonomy' },
      needs: [
        {
          node: 'room-temperature-silicone-rubber',
          role: 'material',
          claims: [
            {
              source: 'foulingReleaseCoating2022',
              at: 'Abstract: "hydroxy-terminated polydimethylsiloxane (PDMS) as a film-forming resin"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: { zh: '成膜物为硅橡胶而非硅树脂。', en: 'The film is silicone rubber, not resin.' },
        },
        {
          node: 'silane-crosslinker',
          role: 'material',
          claims: [
            {
              source: 'foulingReleaseCoating2022',
              at: 'Abstract: "tetraethyl orthosilicate (TEOS) as a crosslinking agent"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '该文用正硅酸乙酯，同类硅烷交联剂均可。',
            en: 'The paper takes tetraethyl orthosilicate; silane cross-linkers of the kind serve alike.',
          },
        },
        {
          node: 'condensation-catalyst',
          role: 'auxiliary',
          claims: [
            {
              source: 'foulingReleaseCoating2022',
              at: 'Abstract: "dibutyltin dilaurate (DBTDL) as a catalyst"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'silicone-oil',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'galhenageFoulingRelease',
              at: 'Abstract: "phenylmethyl silicone oil has been shown to improve"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [
            { source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '耐热、耐候、防污等有机硅涂料新品种' },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/2', level: 'A', how: 'quoted', quote: '防污' }],
      note: { zh: '规划所说“防污”也可指建筑自清洁涂料。', en: '防污 may also mean self-cleaning coatings for buildings.' },
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
            { source: 'siliconeMouldingCompound', at: 'Text: "silicone resins for molding compounds"', level: 'C', how: 'implied' },
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
