import { defineChain } from '../../src/model/define-chain.ts';
import { aluminiumPlasticFilmProcess } from '../sources/aluminium-plastic-film-process.ts';
import { aluminiumScrapReview } from '../sources/aluminium-scrap-review.ts';
import { aluminiumStoryRefining } from '../sources/aluminium-story-refining.ts';
import { batteryFoil1235 } from '../sources/battery-foil-1235.ts';
import { birolGrainRefiner } from '../sources/birol-grain-refiner.ts';
import { bolidenAluminiumFluoride } from '../sources/boliden-aluminium-fluoride.ts';
import { calcinedCokeHistory } from '../sources/calcined-coke-history.ts';
import { coalChemicalsAluminium } from '../sources/coal-chemicals-aluminium.ts';
import { dieCastAlloyGuide } from '../sources/die-cast-alloy-guide.ts';
import { editors } from '../sources/editors.ts';
import { encyclopediaAluminiumFluoride } from '../sources/encyclopedia-aluminium-fluoride.ts';
import { extrudersCouncilDies } from '../sources/extruders-council-dies.ts';
import { extrusionBasicMetallurgy } from '../sources/extrusion-basic-metallurgy.ts';
import { gaustadAluminiumRecycling } from '../sources/gaustad-aluminium-recycling.ts';
import { gbt17748 } from '../sources/gbt-17748-2016.ts';
import { greenerIndustryAluminium } from '../sources/greener-industry-aluminium.ts';
import { pidgeonProcessPlant } from '../sources/pidgeon-process-plant.ts';
import { plan } from '../sources/plan.ts';
import { rucobondCompositePanel } from '../sources/rucobond-composite-panel.ts';
import { tobPouchFilm } from '../sources/tob-pouch-film.ts';
import { usgsMybBauxite2002 } from '../sources/usgs-myb-bauxite-2002.ts';
import { wroughtAluminiumAlloys } from '../sources/wrought-aluminium-alloys.ts';

export const lightAlloys = /* @__PURE__ */ defineChain({
  id: 'light-alloys',
  name: { zh: '高强轻型合金产业链', en: 'High-strength light alloys' },
  sources: {
    plan,
    editors,
    aluminiumPlasticFilmProcess,
    aluminiumScrapReview,
    aluminiumStoryRefining,
    batteryFoil1235,
    birolGrainRefiner,
    bolidenAluminiumFluoride,
    calcinedCokeHistory,
    coalChemicalsAluminium,
    dieCastAlloyGuide,
    encyclopediaAluminiumFluoride,
    extrudersCouncilDies,
    extrusionBasicMetallurgy,
    gaustadAluminiumRecycling,
    gbt17748,
    greenerIndustryAluminium,
    pidgeonProcessPlant,
    rucobondCompositePanel,
    tobPouchFilm,
    usgsMybBauxite2002,
    wroughtAluminiumAlloys,
  },
  stages: [
    {
      id: 'aluminium-raw-material',
      name: { zh: '铝材原料', en: 'Raw material of aluminium products' },
      printed: '铝材原料',
      claims: [{ source: 'plan', at: '专栏2/高强轻型合金产业链', level: 'A', how: 'quoted' }],
      note: { zh: '集合项：原铝和再生铝，并上溯至铝土矿。', en: 'A bag: primary and recycled aluminium, with the line back to bauxite.' },
    },
    {
      id: 'aluminium-deep-processing',
      name: { zh: '铝精深加工', en: 'Aluminium deep processing' },
      printed: '铝精深加工',
      claims: [{ source: 'plan', at: '专栏2/高强轻型合金产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '规划列在“铝及铝合金”之前；工业上铝箔、型材、板材和铸件由下一环节的合金制成。',
        en: 'Printed before 铝及铝合金; in industry foil, profile, sheet and castings are made from the alloys of the next stage.',
      },
    },
    {
      id: 'aluminium-and-alloys',
      name: { zh: '铝及铝合金', en: 'Aluminium and aluminium alloys' },
      printed: '铝及铝合金',
      claims: [{ source: 'plan', at: '专栏2/高强轻型合金产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '由原料制得，供规划列在其前的环节使用。',
        en: 'Made from the raw material, and consumed by the stage printed before it.',
      },
    },
    {
      id: 'high-strength-aluminium-alloy',
      name: { zh: '高强度、韧性铝合金材料', en: 'High-strength, tough aluminium alloy' },
      printed: '高强度、韧性铝合金材料',
      claims: [{ source: 'plan', at: '专栏2/高强轻型合金产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '只有一个成员：“高强度”和“韧性”是同一材料的两种性能，不是两种产品。',
        en: 'One member: 高强度 and 韧性 are two properties of one material, not two goods.',
      },
    },
    {
      id: 'aluminium-plastic-composite',
      name: { zh: '铝塑复合材料', en: 'Aluminium-plastic composite' },
      printed: '铝塑复合材料',
      claims: [{ source: 'plan', at: '专栏2/高强轻型合金产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '并非由高强度合金制成：复合板用较软的3xxx、5xxx系卷材，铝塑膜用软态铝箔。',
        en: 'Not made from high-strength alloy: panels take soft 3xxx and 5xxx coil, pouch film takes soft foil.',
      },
    },
  ],
  nodes: {
    // 铝材原料
    'aluminium-raw-material': {
      name: { zh: '铝材原料', en: 'Raw material of aluminium products' },
      stage: 'aluminium-raw-material',
      kind: 'category',
      origin: 'printed',
      needsProvider: false,
      claims: [{ source: 'plan', at: '专栏2/高强轻型合金产业链', level: 'A', how: 'quoted' }],
      note: { zh: '总称；成员为原铝和再生铝。', en: 'Heading; its members are primary aluminium and recycled aluminium.' },
    },
    bauxite: {
      name: { zh: '铝土矿', en: 'Bauxite' },
      aliases: ['铝矾土', '铝矿石'],
      stage: 'aluminium-raw-material',
      kind: 'resource',
      origin: 'reference',
      claims: [{ source: 'usgsMybBauxite2002', at: 'Opening paragraphs', level: 'A', how: 'quoted', quote: 'Bauxite' }],
    },
    'bayer-liquor': {
      name: { zh: '拜耳法铝酸钠溶液', en: 'Bayer liquor' },
      aliases: ['铝酸钠溶液', '拜耳母液', 'sodium aluminate solution'],
      stage: 'aluminium-raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'bauxite',
          role: 'material',
          claims: [
            { source: 'usgsMybBauxite2002', at: 'Opening paragraphs: wet chemical caustic leach', level: 'A', how: 'implied' },
            { source: 'aluminiumStoryRefining', at: 'Digestion', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'organosilicon/caustic-soda',
          role: 'auxiliary',
          claims: [{ source: 'aluminiumStoryRefining', at: '"hot caustic soda (sodium hydroxide) solution"', level: 'C', how: 'implied' }],
          note: { zh: '烧碱循环使用；随赤泥损失的部分须补充。', en: 'Caustic circulates; the loss with the red mud must be made up.' },
        },
        {
          node: 'high-quality-steel/lime',
          role: 'auxiliary',
          claims: [{ source: 'aluminiumStoryRefining', at: '"Lime and spent liquor are added"', level: 'C', how: 'implied' }],
          note: {
            zh: '中国的一水硬铝石型铝土矿不加石灰难以充分溶出。',
            en: 'Diasporic bauxite, the Chinese kind, does not digest well without lime.',
          },
        },
      ],
      claims: [{ source: 'aluminiumStoryRefining', at: '"pregnant liquor"', level: 'C', how: 'quoted', quote: 'pregnant liquor' }],
      note: { zh: '即循环母液；镓在其中富集并由此提取。', en: 'The circulating liquor; gallium collects in it and is taken from it.' },
    },
    'aluminium-hydroxide': {
      name: { zh: '氢氧化铝', en: 'Aluminium hydroxide' },
      aliases: ['三水铝石', 'ATH'],
      stage: 'aluminium-raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'bayer-liquor',
          role: 'material',
          claims: [{ source: 'aluminiumStoryRefining', at: 'Crystallisation from the pregnant liquor', level: 'C', how: 'implied' }],
        },
      ],
      claims: [
        { source: 'aluminiumStoryRefining', at: '"aluminium trihydroxide"', level: 'C', how: 'quoted', quote: 'aluminium trihydroxide' },
      ],
    },
    alumina: {
      name: { zh: '氧化铝', en: 'Alumina' },
      aliases: ['冶金级氧化铝', 'Al2O3', 'aluminium oxide'],
      stage: 'aluminium-raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'aluminium-hydroxide',
          role: 'material',
          claims: [{ source: 'aluminiumStoryRefining', at: 'Calciners', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'usgsMybBauxite2002', at: 'Title and opening paragraphs', level: 'A', how: 'quoted', quote: 'alumina' }],
    },
    'fluosilicic-acid': {
      name: { zh: '氟硅酸', en: 'Fluosilicic acid' },
      aliases: ['H2SiF6'],
      stage: 'aluminium-raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/phosphate-rock',
          role: 'material',
          claims: [
            {
              source: 'encyclopediaAluminiumFluoride',
              at: 'Manufacture: by-product of fertilisers and phosphoric acid',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'copper-and-alloys/sulphuric-acid',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'Fluosilicic acid',
              level: 'D',
              how: 'judged',
              note: {
                zh: '硫酸使磷矿中的氟以含硅氟化物气体逸出，经水吸收得氟硅酸。',
                en: 'Sulphuric acid frees silicon fluorides from phosphate rock, and water absorbs them as fluosilicic acid.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'encyclopediaAluminiumFluoride', at: 'Manufacture: third method', level: 'C', how: 'implied' }],
    },
    'aluminium-fluoride': {
      name: { zh: '氟化铝', en: 'Aluminium fluoride' },
      aliases: ['AlF3'],
      stage: 'aluminium-raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'aluminium-hydroxide',
          role: 'material',
          claims: [
            { source: 'bolidenAluminiumFluoride', at: 'Production: raw materials', level: 'C', how: 'implied' },
            { source: 'encyclopediaAluminiumFluoride', at: 'Manufacture: three methods', level: 'C', how: 'implied' },
          ],
        },
        {
          anyOf: ['new-energy-vehicle/hydrofluoric-acid', 'fluosilicic-acid'],
          role: 'material',
          claims: [{ source: 'encyclopediaAluminiumFluoride', at: 'Manufacture: second and third method', level: 'C', how: 'implied' }],
          note: {
            zh: '萤石法和磷肥副产法氟化铝均供应电解铝厂。',
            en: 'Fluorite-based and phosphate-based aluminium fluoride are both sold to smelters.',
          },
        },
      ],
      claims: [{ source: 'bolidenAluminiumFluoride', at: 'Heading', level: 'C', how: 'quoted', quote: 'Aluminium fluoride' }],
    },
    cryolite: {
      name: { zh: '冰晶石', en: 'Cryolite' },
      aliases: ['六氟铝酸钠', '氟铝酸钠'],
      stage: 'aluminium-raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'aluminium-hydroxide',
          role: 'material',
          claims: [{ source: 'greenerIndustryAluminium', at: 'Cryolite: sodium aluminate', level: 'C', how: 'implied' }],
        },
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'material',
          claims: [{ source: 'greenerIndustryAluminium', at: 'Cryolite: hydrogen fluoride', level: 'C', how: 'implied' }],
        },
        {
          node: 'organosilicon/caustic-soda',
          role: 'material',
          claims: [{ source: 'greenerIndustryAluminium', at: 'Cryolite: sodium aluminate', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'greenerIndustryAluminium', at: 'Cryolite', level: 'C', how: 'quoted', quote: 'cryolite' }],
    },
    'calcined-petroleum-coke': {
      name: { zh: '煅后石油焦', en: 'Calcined petroleum coke' },
      aliases: ['煅后焦', 'CPC'],
      stage: 'aluminium-raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/petroleum-coke',
          role: 'material',
          claims: [{ source: 'calcinedCokeHistory', at: 'Introduction: calcining green petroleum coke', level: 'B', how: 'implied' }],
        },
      ],
      claims: [{ source: 'calcinedCokeHistory', at: 'Introduction', level: 'B', how: 'quoted', quote: 'Calcined petroleum coke' }],
    },
    'prebaked-anode': {
      name: { zh: '预焙阳极', en: 'Prebaked anode' },
      aliases: ['预焙炭阳极', 'carbon anode'],
      stage: 'aluminium-raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'calcined-petroleum-coke',
          role: 'material',
          claims: [{ source: 'calcinedCokeHistory', at: 'Introduction: make-up of prebaked anodes', level: 'B', how: 'implied' }],
        },
        {
          node: 'high-quality-steel/coal-tar-pitch',
          role: 'material',
          claims: [
            { source: 'calcinedCokeHistory', at: 'Introduction: make-up of prebaked anodes', level: 'B', how: 'implied' },
            { source: 'coalChemicalsAluminium', at: '"the only carbon binder"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '煤化工行业协会认为，尚无其他粘结剂能满足要求。',
            en: 'The trade body of the coal chemicals knows of no other binder that meets the requirements.',
          },
        },
      ],
      claims: [{ source: 'calcinedCokeHistory', at: 'Introduction', level: 'B', how: 'quoted', quote: 'Prebaked anodes' }],
    },
    'primary-aluminium': {
      name: { zh: '原铝', en: 'Primary aluminium' },
      aliases: ['电解铝', '铝锭', 'primary aluminum'],
      stage: 'aluminium-raw-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'aluminium-raw-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'alumina',
          role: 'material',
          claims: [
            { source: 'usgsMybBauxite2002', at: 'Alumina shipments to primary aluminum smelters', level: 'A', how: 'implied' },
            { source: 'calcinedCokeHistory', at: 'Introduction: reaction 1', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'prebaked-anode',
          role: 'material',
          claims: [{ source: 'calcinedCokeHistory', at: 'Introduction: "anodes are consumed"', level: 'B', how: 'implied' }],
          note: {
            zh: '自焙阳极电解槽正在淘汰，惰性阳极尚未工业应用。',
            en: 'Söderberg cells are being closed and inert anodes are not in industry.',
          },
        },
        {
          node: 'aluminium-fluoride',
          role: 'auxiliary',
          claims: [{ source: 'bolidenAluminiumFluoride', at: '"critical additive to the molten electrolyte"', level: 'C', how: 'implied' }],
        },
        {
          node: 'cryolite',
          role: 'auxiliary',
          claims: [{ source: 'greenerIndustryAluminium', at: 'Cryolite: alumina is dissolved in it', level: 'C', how: 'implied' }],
          note: {
            zh: '用于电解槽启动装料；正常生产时靠氟化铝维持电解质。',
            en: 'Fills the cells at start-up; in steady operation the bath keeps itself up with aluminium fluoride.',
          },
        },
      ],
      claims: [{ source: 'calcinedCokeHistory', at: 'Introduction: Hall-Héroult electrolysis', level: 'B', how: 'implied' }],
      note: {
        zh: '电力决定产地，但属通用公用工程，从略。',
        en: 'Electricity decides where it is made, but is a general utility and left out.',
      },
    },
    'aluminium-scrap': {
      name: { zh: '废铝', en: 'Aluminium scrap' },
      aliases: ['废铝料', '废铝易拉罐', 'aluminum scrap'],
      stage: 'aluminium-raw-material',
      kind: 'resource',
      origin: 'product',
      siting: 'anywhere',
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted', quote: '废铝易拉罐的保级利用' }],
    },
    'recycled-aluminium': {
      name: { zh: '再生铝', en: 'Recycled aluminium' },
      aliases: ['secondary aluminium', 'recycled aluminum'],
      stage: 'aluminium-raw-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'aluminium-raw-material', mode: 'taxonomy' },
      needs: [
        {
          node: 'aluminium-scrap',
          role: 'material',
          claims: [{ source: 'aluminiumScrapReview', at: 'Abstract: scrap upgrading and melting', level: 'B', how: 'implied' }],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted', quote: '再生铝生产铸造轮毂' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }],
    },
    // 铝精深加工
    'aluminium-deep-processing': {
      name: { zh: '铝精深加工', en: 'Aluminium deep processing' },
      stage: 'aluminium-deep-processing',
      kind: 'category',
      origin: 'printed',
      needsProvider: false,
      claims: [{ source: 'plan', at: '专栏2/高强轻型合金产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '一类加工的总称；成员为其产出的各种产品。',
        en: 'Heading of a kind of work; its members are the products that come out of it.',
      },
    },
    'aluminium-foil-mill': {
      name: { zh: '铝箔轧机', en: 'Aluminium foil rolling mill' },
      stage: 'aluminium-deep-processing',
      kind: 'equipment',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'Foil rolling',
          level: 'D',
          how: 'judged',
          note: {
            zh: '几微米厚的铝箔在带自动厚度和板形控制的专用轧机上轧制。',
            en: 'Foil of a few micrometres is rolled on dedicated mills with automatic gauge and shape control.',
          },
        },
      ],
      note: { zh: '链条止于设备本身。', en: 'The chain stops at the machine.' },
    },
    'aluminium-foil': {
      name: { zh: '铝箔', en: 'Aluminium foil' },
      aliases: ['aluminum foil'],
      stage: 'aluminium-deep-processing',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'aluminium-deep-processing', mode: 'taxonomy' },
      needs: [
        {
          node: 'aluminium-foil-stock',
          role: 'material',
          claims: [{ source: 'batteryFoil1235', at: 'Production of foil blanks', level: 'C', how: 'implied' }],
        },
        {
          node: 'aluminium-foil-mill',
          role: 'equipment',
          claims: [
            {
              source: 'editors',
              at: 'Foil rolling',
              level: 'D',
              how: 'judged',
              note: {
                zh: '普通板带轧机轧不出无针孔的规定厚度铝箔。',
                en: 'General sheet mills cannot roll foil to gauge without pinholes.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }],
      note: {
        zh: '此处指软包装箔和铝塑膜用箔；电池箔另设节点。',
        en: 'Here the soft packaging and pouch foils; battery foil is a node of its own.',
      },
    },
    'battery-aluminium-foil': {
      name: { zh: '电池用超薄铝箔', en: 'Battery aluminium foil' },
      aliases: ['电池铝箔', '锂电铝箔', 'battery foil'],
      stage: 'aluminium-deep-processing',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'aluminium-foil', mode: 'taxonomy' },
      needs: [
        {
          node: 'aluminium-foil-stock',
          role: 'material',
          claims: [{ source: 'batteryFoil1235', at: 'Alloys and production of foil blanks', level: 'C', how: 'implied' }],
        },
        {
          node: 'aluminium-foil-mill',
          role: 'equipment',
          claims: [
            {
              source: 'editors',
              at: 'Foil rolling',
              level: 'D',
              how: 'judged',
              note: {
                zh: '电池箔对厚度、板形和表面的要求高于包装箔。',
                en: 'Battery foil needs tighter gauge, shape and surface than packaging foil.',
              },
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }],
    },
    'extrusion-die': {
      name: { zh: '铝型材挤压模具', en: 'Aluminium extrusion die' },
      stage: 'aluminium-deep-processing',
      kind: 'equipment',
      origin: 'reference',
      needs: [
        {
          node: 'high-quality-steel/tool-steel',
          role: 'material',
          claims: [
            { source: 'extrudersCouncilDies', at: 'Introduction to Extrusion Dies: "H-13 tool steel"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'Dies',
              level: 'D',
              how: 'judged',
              note: {
                zh: '挤压模具用H13类热作模具钢加工并经氮化处理。',
                en: 'Extrusion dies are cut from hot-work tool steel of the H13 kind and nitrided.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'Dies',
          level: 'D',
          how: 'judged',
          note: { zh: '每种型材断面都有专用模具，磨损后更换。', en: 'Every profile section has its own die, which wears and is replaced.' },
        },
      ],
    },
    'aluminium-profile': {
      name: { zh: '铝合金挤压型材', en: 'Extruded aluminium profile' },
      aliases: ['铝型材', '铝合金型材', 'aluminium extrusion'],
      stage: 'aluminium-deep-processing',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'aluminium-deep-processing', mode: 'taxonomy' },
      needs: [
        {
          node: 'aluminium-6xxx-alloy',
          role: 'material',
          claims: [{ source: 'extrusionBasicMetallurgy', at: '6000 series', level: 'C', how: 'implied' }],
          note: {
            zh: '型材以6xxx系为主，也有少量1xxx系和7xxx系。',
            en: 'The 6xxx series makes the bulk of profiles; some 1xxx and 7xxx sections exist.',
          },
        },
        {
          node: 'extrusion-die',
          role: 'equipment',
          claims: [
            { source: 'extrudersCouncilDies', at: 'Introduction to Extrusion Dies', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'Dies',
              level: 'D',
              how: 'judged',
              note: { zh: '铸棒通过模具挤压成所需断面。', en: 'The billet is pressed through the die that gives the section.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }],
    },
    'aluminium-sheet': {
      name: { zh: '铝合金板材', en: 'Aluminium alloy sheet and plate' },
      aliases: ['铝板', '铝板带', '铝卷', 'aluminium coil'],
      stage: 'aluminium-deep-processing',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'aluminium-deep-processing', mode: 'taxonomy' },
      needs: [
        {
          node: 'aluminium-and-alloys',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Sheet rolling',
              level: 'D',
              how: 'judged',
              note: {
                zh: '板材由1xxx至6xxx系铸锭或铸轧带坯轧制。',
                en: 'Sheet is rolled from cast slab or cast-rolled strip of the 1xxx to 6xxx series.',
              },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted', quote: '高性能车用铝合金薄板' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }],
    },
    'casting-die': {
      name: { zh: '铝合金压铸模具', en: 'Aluminium casting die' },
      stage: 'aluminium-deep-processing',
      kind: 'equipment',
      origin: 'reference',
      needs: [
        {
          node: 'high-quality-steel/tool-steel',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Dies',
              level: 'D',
              how: 'judged',
              note: { zh: '压铸模和金属型用热作模具钢加工。', en: 'Casting dies and permanent moulds are cut from hot-work tool steel.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'Dies',
          level: 'D',
          how: 'judged',
          note: {
            zh: '车轮和壳体在钢制模具中铸造，模具会疲劳，须更换。',
            en: 'Wheels and housings are cast in steel moulds that fatigue and are replaced.',
          },
        },
      ],
    },
    'aluminium-casting': {
      name: { zh: '铝合金铸件', en: 'Aluminium casting' },
      aliases: ['铝合金轮毂', '压铸铝壳体', 'aluminium wheel'],
      stage: 'aluminium-deep-processing',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'aluminium-deep-processing', mode: 'taxonomy' },
      needs: [
        {
          node: 'aluminium-casting-alloy',
          role: 'material',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'implied', quote: '再生铝生产铸造轮毂' }],
        },
        {
          node: 'casting-die',
          role: 'equipment',
          claims: [
            {
              source: 'editors',
              at: 'Dies',
              level: 'D',
              how: 'judged',
              note: {
                zh: '汽车零部件的低压铸造和高压压铸均用钢制模具。',
                en: 'Low-pressure and high-pressure casting of vehicle parts both use steel dies.',
              },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted', quote: '再生铝生产铸造轮毂' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'implied', quote: '再生铝生产铸造轮毂' }],
    },
    // 铝及铝合金
    dolomite: {
      name: { zh: '白云石', en: 'Dolomite' },
      stage: 'aluminium-and-alloys',
      kind: 'resource',
      origin: 'reference',
      claims: [
        { source: 'pidgeonProcessPlant', at: '1. Mining and crushing of the dolomite', level: 'C', how: 'quoted', quote: 'dolomite' },
      ],
    },
    magnesium: {
      name: { zh: '金属镁', en: 'Magnesium' },
      aliases: ['镁', '原镁', '镁锭'],
      stage: 'aluminium-and-alloys',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'dolomite',
          role: 'material',
          claims: [{ source: 'pidgeonProcessPlant', at: '2. Calcination of the dolomite', level: 'C', how: 'implied' }],
          note: {
            zh: '这是中国的工艺路线；另一路线是卤水氯化镁电解，用于国外。',
            en: 'The Chinese route; electrolysis of magnesium chloride from brine is the other one, used abroad.',
          },
        },
        {
          node: 'high-quality-steel/ferrosilicon',
          role: 'auxiliary',
          claims: [
            { source: 'pidgeonProcessPlant', at: '3. Making briquettes: "reducing agent, ferrosilicon"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'new-energy-vehicle/fluorite',
          role: 'auxiliary',
          claims: [{ source: 'pidgeonProcessPlant', at: '3. Making briquettes: fluorite powder', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'pidgeonProcessPlant', at: '4. Deoxidisation', level: 'C', how: 'implied' }],
    },
    'aluminium-grain-refiner': {
      name: { zh: '铝钛硼晶粒细化剂', en: 'Aluminium grain refiner' },
      aliases: ['铝钛硼', 'Al-Ti-B', 'AlTiB'],
      stage: 'aluminium-and-alloys',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'primary-aluminium',
          role: 'material',
          claims: [{ source: 'birolGrainRefiner', at: 'Abstract: halide salt process', level: 'B', how: 'implied' }],
        },
        {
          node: 'potassium-fluotitanate',
          role: 'material',
          claims: [{ source: 'birolGrainRefiner', at: 'Abstract: K2TiF6 salt', level: 'B', how: 'implied' }],
        },
        {
          node: 'potassium-fluoborate',
          role: 'material',
          claims: [{ source: 'birolGrainRefiner', at: 'Abstract: KBF4', level: 'B', how: 'implied' }],
        },
      ],
      claims: [{ source: 'birolGrainRefiner', at: 'Title: Al-Ti-B master alloys', level: 'B', how: 'implied' }],
    },
    'potassium-fluotitanate': {
      name: { zh: '氟钛酸钾', en: 'Potassium fluotitanate' },
      aliases: ['K2TiF6'],
      stage: 'aluminium-and-alloys',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'birolGrainRefiner', at: 'Abstract: K2TiF6 salt', level: 'B', how: 'quoted', quote: 'K2TiF6' }],
      note: { zh: '链条止于这种外购盐。', en: 'The chain stops at this bought salt.' },
    },
    'potassium-fluoborate': {
      name: { zh: '氟硼酸钾', en: 'Potassium fluoborate' },
      aliases: ['KBF4'],
      stage: 'aluminium-and-alloys',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/boric-acid',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Fluoborates',
              level: 'D',
              how: 'judged',
              note: { zh: '氟硼酸由硼酸与氢氟酸制得。', en: 'Fluoboric acid is made from boric acid and hydrofluoric acid.' },
            },
          ],
        },
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Fluoborates',
              level: 'D',
              how: 'judged',
              note: { zh: '氟硼酸由硼酸与氢氟酸制得。', en: 'Fluoboric acid is made from boric acid and hydrofluoric acid.' },
            },
          ],
        },
      ],
      claims: [{ source: 'birolGrainRefiner', at: 'Title: KBF4', level: 'B', how: 'quoted', quote: 'KBF4' }],
    },
    'aluminium-and-alloys': {
      name: { zh: '铝及铝合金', en: 'Aluminium and aluminium alloys' },
      aliases: ['铝合金', '铝', 'aluminium alloy', 'aluminum alloy'],
      stage: 'aluminium-and-alloys',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          anyOf: ['primary-aluminium', 'recycled-aluminium'],
          role: 'material',
          claims: [
            { source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'implied', quote: '再生铝' },
            { source: 'aluminiumScrapReview', at: 'Abstract: recycled and primary alloys', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '普通合金多用重熔再生金属；对杂质敏感的产品，其节点要求用原铝。',
            en: 'Remelted metal makes most ordinary alloys; where impurities count, the product nodes ask for primary aluminium.',
          },
        },
        {
          node: 'aluminium-grain-refiner',
          role: 'auxiliary',
          essential: false,
          claims: [{ source: 'birolGrainRefiner', at: 'Abstract: grain refining performance', level: 'B', how: 'implied' }],
          note: { zh: '扁锭和圆铸棒铸造中通常使用，并非所有铸锭都用。', en: 'Usual in slab and billet casting, not in every ingot.' },
        },
        {
          node: 'magnesium',
          role: 'material',
          essential: false,
          claims: [{ source: 'wroughtAluminiumAlloys', at: '5000, 6000 and 7000 series', level: 'C', how: 'implied' }],
          note: { zh: '仅为部分合金系的合金元素。', en: 'An alloying element of some series only.' },
        },
        {
          node: 'organosilicon/metallurgical-silicon',
          role: 'material',
          essential: false,
          claims: [{ source: 'wroughtAluminiumAlloys', at: '4000 and 6000 series', level: 'C', how: 'implied' }],
          note: { zh: '仅为部分合金系的合金元素。', en: 'An alloying element of some series only.' },
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/高强轻型合金产业链', level: 'A', how: 'quoted' }],
    },
    'aluminium-6xxx-alloy': {
      name: { zh: '铝镁硅系合金', en: 'Al-Mg-Si (6xxx) alloy' },
      aliases: ['6系铝合金', '6063', '6061'],
      stage: 'aluminium-and-alloys',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'aluminium-and-alloys', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['primary-aluminium', 'recycled-aluminium'],
          role: 'material',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'implied', quote: '建筑和民用型材' }],
          note: { zh: '规划本身提到再生铝型材。', en: 'The plan itself names profiles from recycled aluminium.' },
        },
        {
          node: 'magnesium',
          role: 'material',
          claims: [{ source: 'extrusionBasicMetallurgy', at: '6000 series: Al + Mg + Si', level: 'C', how: 'implied' }],
        },
        {
          node: 'organosilicon/metallurgical-silicon',
          role: 'material',
          claims: [{ source: 'extrusionBasicMetallurgy', at: '6000 series: Al + Mg + Si', level: 'C', how: 'implied' }],
        },
        {
          node: 'aluminium-grain-refiner',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'Melt treatment',
              level: 'D',
              how: 'judged',
              note: {
                zh: '挤压铸棒一般加晶粒细化剂杆铸造，否则开裂。',
                en: 'Extrusion billet is cast with grain refiner rod as a rule, else it cracks.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'extrusionBasicMetallurgy', at: '6000 series', level: 'C', how: 'implied' }],
    },
    'aluminium-casting-alloy': {
      name: { zh: '铸造铝硅合金', en: 'Al-Si casting alloy' },
      aliases: ['铸造铝合金', 'A356', 'ADC12'],
      stage: 'aluminium-and-alloys',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'aluminium-and-alloys', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['primary-aluminium', 'recycled-aluminium'],
          role: 'material',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'implied', quote: '再生铝生产铸造轮毂' }],
          note: { zh: '铸造合金是再生铝的主要用途。', en: 'Casting alloys are the main outlet of recycled aluminium.' },
        },
        {
          node: 'organosilicon/metallurgical-silicon',
          role: 'material',
          claims: [
            { source: 'dieCastAlloyGuide', at: 'ADC12: silicon content', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'Casting alloys',
              level: 'D',
              how: 'judged',
              note: { zh: '7%～12%的硅使熔体具有铸造性能。', en: 'Seven to twelve percent silicon gives the melt its castability.' },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'editors',
          at: 'Casting alloys',
          level: 'D',
          how: 'judged',
          note: {
            zh: '车轮和壳体用A356、ADC12等铝硅合金铸造。',
            en: 'Wheels and housings are cast from aluminium-silicon alloys such as A356 and ADC12.',
          },
        },
      ],
    },
    'aluminium-foil-stock': {
      name: { zh: '铝箔坯料', en: 'Aluminium foil stock' },
      stage: 'aluminium-and-alloys',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'aluminium-and-alloys', mode: 'taxonomy' },
      needs: [
        {
          node: 'primary-aluminium',
          role: 'material',
          claims: [
            { source: 'batteryFoil1235', at: 'Purity of the 1000 series', level: 'C', how: 'implied' },
            { source: 'gaustadAluminiumRecycling', at: 'Abstract: accumulation of impurities', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '再生铝不适用于薄箔：铁和夹杂会造成针孔。',
            en: 'Recycled metal is not qualified for thin foil: iron and inclusions make pinholes.',
          },
        },
        {
          node: 'aluminium-grain-refiner',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'Melt treatment',
              level: 'D',
              how: 'judged',
              note: { zh: '铝箔坯料用洁净的Al-Ti-B或Al-Ti-C杆细化晶粒。', en: 'Foil stock is refined with clean Al-Ti-B or Al-Ti-C rod.' },
            },
          ],
        },
      ],
      claims: [
        { source: 'batteryFoil1235', at: 'Production of foil blanks: hot rolling, casting and rolling', level: 'C', how: 'implied' },
      ],
    },
    // 高强度、韧性铝合金材料
    'aluminium-scandium-alloy': {
      name: { zh: '铝钪中间合金', en: 'Aluminium-scandium master alloy' },
      stage: 'high-strength-aluminium-alloy',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'primary-aluminium',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Master alloys',
              level: 'D',
              how: 'judged',
              note: { zh: '该中间合金为原铝中加约2%的钪。', en: 'The master alloy is about two percent scandium in primary aluminium.' },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'implied', quote: '含钪铝合金加工材' }],
      note: { zh: '链条止于氧化钪之前。', en: 'The chain stops before scandium oxide.' },
    },
    'high-strength-aluminium-alloy': {
      name: { zh: '高强度、韧性铝合金材料', en: 'High-strength, tough aluminium alloy' },
      aliases: ['高强铝合金', '7系铝合金', '2系铝合金', '航空铝'],
      stage: 'high-strength-aluminium-alloy',
      kind: 'material',
      origin: 'printed',
      endProduct: true,
      variantOf: { node: 'aluminium-and-alloys', mode: 'taxonomy' },
      needs: [
        {
          node: 'primary-aluminium',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/高强轻型合金产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划所列箭头。', en: 'Printed arrow.' },
            },
            { source: 'gaustadAluminiumRecycling', at: 'Abstract: accumulation of impurities', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '韧性要求低铁、低硅，因此以原铝为基料，可加本厂工艺返回料。',
            en: 'Toughness needs low iron and silicon, so the base is primary metal with own process scrap.',
          },
        },
        {
          node: 'magnesium',
          role: 'material',
          claims: [{ source: 'wroughtAluminiumAlloys', at: '2000 and 7000 series', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['copper-and-alloys/zinc', 'copper-and-alloys/electrolytic-copper'],
          role: 'material',
          claims: [{ source: 'wroughtAluminiumAlloys', at: '2000 and 7000 series', level: 'C', how: 'implied' }],
          note: {
            zh: '两个强化体系：7xxx系以锌为主，2xxx系以铜为主。强度最高的Al-Zn-Mg-Cu合金两者均含。',
            en: 'Two hardening systems: 7xxx on zinc, 2xxx on copper. The strongest alloys, Al-Zn-Mg-Cu, take both metals.',
          },
        },
        {
          node: 'aluminium-grain-refiner',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'Melt treatment',
              level: 'D',
              how: 'judged',
              note: {
                zh: '高合金化大扁锭不经晶粒细化，铸造时会开裂。',
                en: 'Large high-alloy slabs crack in casting without grain refinement.',
              },
            },
          ],
        },
        {
          node: 'photovoltaics/argon',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'Melt treatment',
              level: 'D',
              how: 'judged',
              note: { zh: '铸造前用氩气在线除氢。', en: 'Hydrogen is flushed from the melt with argon in line before casting.' },
            },
          ],
        },
        {
          node: 'aluminium-scandium-alloy',
          role: 'material',
          essential: false,
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'implied', quote: '含钪铝合金加工材' }],
          note: { zh: '仅用于含钪牌号。', en: 'For scandium-bearing grades only.' },
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted', quote: '大规格铝合金预拉伸板' }],
        },
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted', quote: '汽车车身用高强轻质铝合金' }],
        },
      ],
      claims: [
        { source: 'plan', at: '专栏2/高强轻型合金产业链', level: 'A', how: 'quoted' },
        { source: 'plan', at: '专栏2/高强轻型合金产业链', level: 'A', how: 'quoted', quote: '汽车轻量化、轨道交通、航空航天、电子信息' },
      ],
    },
    // 铝塑复合材料
    polyethylene: {
      name: { zh: '聚乙烯', en: 'Polyethylene' },
      aliases: ['HDPE', 'LDPE', 'UHMWPE'],
      stage: 'aluminium-plastic-composite',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/ethylene',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Polyolefins',
              level: 'D',
              how: 'judged',
              note: { zh: '聚乙烯由乙烯聚合而成。', en: 'Polyethylene is polymerised ethylene.' },
            },
          ],
        },
      ],
      claims: [{ source: 'rucobondCompositePanel', at: 'Step 3: core material', level: 'C', how: 'implied' }],
    },
    polypropylene: {
      name: { zh: '聚丙烯', en: 'Polypropylene' },
      stage: 'aluminium-plastic-composite',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/propylene',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Polyolefins',
              level: 'D',
              how: 'judged',
              note: { zh: '聚丙烯由丙烯聚合而成。', en: 'Polypropylene is polymerised propylene.' },
            },
          ],
        },
      ],
      claims: [{ source: 'tobPouchFilm', at: 'PP layer', level: 'C', how: 'implied' }],
    },
    'cast-polypropylene-film': {
      name: { zh: '流延聚丙烯膜', en: 'Cast polypropylene film' },
      aliases: ['CPP膜', 'CPP'],
      stage: 'aluminium-plastic-composite',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'polypropylene',
          role: 'material',
          claims: [{ source: 'aluminiumPlasticFilmProcess', at: 'Dry method: polypropylene film (CPP)', level: 'C', how: 'implied' }],
        },
      ],
      claims: [
        { source: 'aluminiumPlasticFilmProcess', at: 'Production process', level: 'C', how: 'quoted', quote: 'polypropylene film (CPP)' },
      ],
    },
    'nylon-film': {
      name: { zh: '双向拉伸尼龙膜', en: 'Biaxially oriented nylon film' },
      aliases: ['BOPA', '尼龙膜'],
      stage: 'aluminium-plastic-composite',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'tobPouchFilm', at: 'Nylon layer', level: 'C', how: 'quoted', quote: 'Nylon layer' }],
      note: { zh: '链条止于外购薄膜。', en: 'The chain stops at the bought film.' },
    },
    'laminating-adhesive': {
      name: { zh: '铝塑膜胶粘剂', en: 'Pouch-film laminating adhesive' },
      stage: 'aluminium-plastic-composite',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'aluminiumPlasticFilmProcess', at: 'Structure: layers held together by adhesives', level: 'C', how: 'implied' }],
      note: {
        zh: '耐电解液的聚氨酯和改性聚烯烃胶粘剂；链条到此为止。',
        en: 'Electrolyte-resistant polyurethane and modified polyolefin adhesives; the chain stops here.',
      },
    },
    'polymer-adhesive-film': {
      name: { zh: '高分子粘结膜', en: 'Polymer adhesive film' },
      stage: 'aluminium-plastic-composite',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'polyethylene',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Composite panel',
              level: 'D',
              how: 'judged',
              note: {
                zh: '该膜为接枝聚乙烯，能与金属和芯材粘结。',
                en: 'The film is a grafted polyethylene that bonds to metal and to the core.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'gbt17748', at: '5.3 高分子粘结膜', level: 'A', how: 'quoted', quote: '高分子粘结膜' }],
    },
    'fluorocarbon-coating': {
      name: { zh: '氟碳涂料', en: 'Fluorocarbon coating' },
      aliases: ['PVDF涂料', '氟碳漆'],
      stage: 'aluminium-plastic-composite',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'new-energy-vehicle/polyvinylidene-fluoride',
          role: 'material',
          claims: [{ source: 'gbt17748', at: '5.2 涂层: PVDF resin in the coating', level: 'A', how: 'implied' }],
          note: {
            zh: '也有FEVE类氟碳涂料；铝塑复合板的卷涂用PVDF。',
            en: 'FEVE-based fluorocarbon paint exists; coil coating for panels is PVDF.',
          },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（三）/3', level: 'A', how: 'quoted' }],
    },
    'aluminium-composite-panel': {
      name: { zh: '铝塑复合板', en: 'Aluminium composite panel' },
      aliases: ['铝塑板', 'ACP', 'ACM'],
      stage: 'aluminium-plastic-composite',
      kind: 'product',
      origin: 'reference',
      variantOf: { node: 'aluminium-plastic-composite', mode: 'any' },
      needs: [
        {
          node: 'aluminium-sheet',
          role: 'material',
          claims: [{ source: 'gbt17748', at: '5.1 铝材: 3xxx and 5xxx alloys', level: 'A', how: 'implied' }],
        },
        {
          node: 'polyethylene',
          role: 'material',
          claims: [{ source: 'rucobondCompositePanel', at: 'Step 3: core material', level: 'C', how: 'implied' }],
          note: {
            zh: '阻燃芯材填充矿物，但仍以聚烯烃为粘结基体。',
            en: 'Fire-retardant cores are mineral-filled but still bound with polyolefin.',
          },
        },
        {
          node: 'polymer-adhesive-film',
          role: 'material',
          claims: [{ source: 'gbt17748', at: '5.3 高分子粘结膜', level: 'A', how: 'implied' }],
        },
        {
          node: 'fluorocarbon-coating',
          role: 'material',
          essential: false,
          claims: [{ source: 'gbt17748', at: '5.2 涂层', level: 'A', how: 'implied' }],
          note: {
            zh: '标准推荐幕墙板使用，并允许采用性能相当的涂层；室内板用聚酯涂层。',
            en: 'The standard recommends it for curtain walls and allows equal coatings; interior panels take polyester.',
          },
        },
        {
          node: 'aluminium-hydroxide',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'Composite panel',
              level: 'D',
              how: 'judged',
              note: {
                zh: '阻燃芯材以氢氧化铝或氢氧化镁为填料。',
                en: 'Fire-retardant cores are filled with aluminium or magnesium hydroxide.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'gbt17748', at: 'Title of the standard', level: 'A', how: 'quoted', quote: '铝塑复合板' }],
    },
    'aluminium-plastic-film': {
      name: { zh: '铝塑膜', en: 'Aluminium-plastic pouch film' },
      aliases: ['软包电池铝塑膜', 'pouch film', 'aluminium laminate film'],
      stage: 'aluminium-plastic-composite',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'aluminium-plastic-composite', mode: 'any' },
      needs: [
        {
          node: 'aluminium-foil',
          role: 'material',
          claims: [{ source: 'tobPouchFilm', at: 'Al layer', level: 'C', how: 'implied' }],
          note: { zh: '8021或8079合金软态深冲铝箔。', en: 'Soft, deep-drawing foil of 8021 or 8079 alloy.' },
        },
        {
          node: 'nylon-film',
          role: 'material',
          claims: [{ source: 'tobPouchFilm', at: 'Nylon layer', level: 'C', how: 'implied' }],
        },
        {
          node: 'cast-polypropylene-film',
          role: 'material',
          claims: [
            { source: 'tobPouchFilm', at: 'PP layer', level: 'C', how: 'implied' },
            { source: 'aluminiumPlasticFilmProcess', at: 'Dry and thermal method', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'laminating-adhesive',
          role: 'auxiliary',
          claims: [
            { source: 'aluminiumPlasticFilmProcess', at: 'Structure: layers held together by adhesives', level: 'C', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'aluminiumPlasticFilmProcess', at: 'Structure', level: 'C', how: 'quoted', quote: 'aluminum plastic film' }],
    },
    'aluminium-plastic-composite': {
      name: { zh: '铝塑复合材料', en: 'Aluminium-plastic composite' },
      stage: 'aluminium-plastic-composite',
      kind: 'material',
      origin: 'printed',
      endProduct: true,
      claims: [{ source: 'plan', at: '专栏2/高强轻型合金产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '实际产品的总称：铝塑复合板或铝塑膜有其一即视为具备。',
        en: 'Heading of real goods: it is available when the panel or the pouch film is.',
      },
    },
  },
});
