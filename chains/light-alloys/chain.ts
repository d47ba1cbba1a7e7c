import { defineChain } from '../../src/model/define-chain.ts';
import { alternativeAnodeBinder } from '../sources/alternative-anode-binder.ts';
import { aluminium3003 } from '../sources/aluminium-3003.ts';
import { aluminiumLithiumEntry } from '../sources/aluminium-lithium-entry.ts';
import { aluminiumLithiumWire } from '../sources/aluminium-lithium-wire.ts';
import { aluminiumPlasticFilmProcess } from '../sources/aluminium-plastic-film-process.ts';
import { aluminiumScrapReview } from '../sources/aluminium-scrap-review.ts';
import { aluminiumStoryRefining } from '../sources/aluminium-story-refining.ts';
import { aluminiumTitaniumCarbonNote } from '../sources/aluminium-titanium-carbon-note.ts';
import { aluminiumTitaniumCarbonStudy } from '../sources/aluminium-titanium-carbon-study.ts';
import { anodisingNote } from '../sources/anodising-note.ts';
import { batteryFoil1235 } from '../sources/battery-foil-1235.ts';
import { batteryShellStrip } from '../sources/battery-shell-strip.ts';
import { beverageCanReclamation } from '../sources/beverage-can-reclamation.ts';
import { birolGrainRefiner } from '../sources/birol-grain-refiner.ts';
import { bodyPanelProduction } from '../sources/body-panel-production.ts';
import { bodySheetBottleneck } from '../sources/body-sheet-bottleneck.ts';
import { bolidenAluminiumFluoride } from '../sources/boliden-aluminium-fluoride.ts';
import { calcinedCokeHistory } from '../sources/calcined-coke-history.ts';
import { canMakerRecycling } from '../sources/can-maker-recycling.ts';
import { carbonBlockPurpose } from '../sources/carbon-block-purpose.ts';
import { ceramicFoamFilterNote } from '../sources/ceramic-foam-filter-note.ts';
import { coalChemicalsAluminium } from '../sources/coal-chemicals-aluminium.ts';
import { damageTolerantPatent } from '../sources/damage-tolerant-patent.ts';
import { dieCastAlloyGuide } from '../sources/die-cast-alloy-guide.ts';
import { directChillBillet } from '../sources/direct-chill-billet.ts';
import { editors } from '../sources/editors.ts';
import { encyclopediaAluminiumFluoride } from '../sources/encyclopedia-aluminium-fluoride.ts';
import { engineeredBillet } from '../sources/engineered-billet.ts';
import { extrudersCouncilDies } from '../sources/extruders-council-dies.ts';
import { extrusionBasicMetallurgy } from '../sources/extrusion-basic-metallurgy.ts';
import { extrusionFinishes } from '../sources/extrusion-finishes.ts';
import { extrusionPrimer } from '../sources/extrusion-primer.ts';
import { foamFilterPlacement } from '../sources/foam-filter-placement.ts';
import { foilProductionOverview } from '../sources/foil-production-overview.ts';
import { foilRollingLubricant } from '../sources/foil-rolling-lubricant.ts';
import { gaustadAluminiumRecycling } from '../sources/gaustad-aluminium-recycling.ts';
import { gbt17748 } from '../sources/gbt-17748-2016.ts';
import { greenerIndustryAluminium } from '../sources/greener-industry-aluminium.ts';
import { homogenisation7075 } from '../sources/homogenisation-7075.ts';
import { lithiumProduction } from '../sources/lithium-production.ts';
import { packRollingPatent } from '../sources/pack-rolling-patent.ts';
import { pidgeonProcessPlant } from '../sources/pidgeon-process-plant.ts';
import { plan } from '../sources/plan.ts';
import { plate7050 } from '../sources/plate-7050.ts';
import { potassiumBorofluoride } from '../sources/potassium-borofluoride.ts';
import { potassiumHexafluorotitanate } from '../sources/potassium-hexafluorotitanate.ts';
import { quenchStressReader } from '../sources/quench-stress-reader.ts';
import { residentialThermalBreak } from '../sources/residential-thermal-break.ts';
import { rollingLubricants } from '../sources/rolling-lubricants.ts';
import { rucobondCompositePanel } from '../sources/rucobond-composite-panel.ts';
import { saltFluxReview } from '../sources/salt-flux-review.ts';
import { saltSlagOrigin } from '../sources/salt-slag-origin.ts';
import { scaleProject } from '../sources/scale-project.ts';
import { scandiumExtraction } from '../sources/scandium-extraction.ts';
import { scandiumHydrolysisLiquor } from '../sources/scandium-hydrolysis-liquor.ts';
import { scandiumRedMud } from '../sources/scandium-red-mud.ts';
import { slittingMethodPlate } from '../sources/slitting-method-plate.ts';
import { smelterCarbon } from '../sources/smelter-carbon.ts';
import { stripHeatTreatment } from '../sources/strip-heat-treatment.ts';
import { strontiumModifiedA356 } from '../sources/strontium-modified-a356.ts';
import { thermalBreakComparison } from '../sources/thermal-break-comparison.ts';
import { tobPouchFilm } from '../sources/tob-pouch-film.ts';
import { usgsMybBauxite2002 } from '../sources/usgs-myb-bauxite-2002.ts';
import { wroughtAluminiumAlloys } from '../sources/wrought-aluminium-alloys.ts';
import { zirconiumMasterAlloy } from '../sources/zirconium-master-alloy.ts';

/** High-strength light alloys — 高强轻型合金产业链. */
export const lightAlloys = /* @__PURE__ */ defineChain({
  id: 'light-alloys',
  name: { zh: '高强轻型合金产业链', en: 'High-strength light alloys' },
  sources: {
    plan,
    editors,
    homogenisation7075,
    zirconiumMasterAlloy,
    ceramicFoamFilterNote,
    rollingLubricants,
    foilRollingLubricant,
    anodisingNote,
    extrusionFinishes,
    extrusionPrimer,
    damageTolerantPatent,
    plate7050,
    foamFilterPlacement,
    engineeredBillet,
    directChillBillet,
    stripHeatTreatment,
    bodySheetBottleneck,
    bodyPanelProduction,
    carbonBlockPurpose,
    smelterCarbon,
    canMakerRecycling,
    beverageCanReclamation,
    residentialThermalBreak,
    thermalBreakComparison,
    quenchStressReader,
    slittingMethodPlate,
    aluminiumLithiumWire,
    saltSlagOrigin,
    saltFluxReview,
    packRollingPatent,
    foilProductionOverview,
    aluminium3003,
    batteryShellStrip,
    strontiumModifiedA356,
    potassiumBorofluoride,
    potassiumHexafluorotitanate,
    lithiumProduction,
    aluminiumLithiumEntry,
    scaleProject,
    scandiumHydrolysisLiquor,
    scandiumRedMud,
    scandiumExtraction,
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
    alternativeAnodeBinder,
    aluminiumTitaniumCarbonNote,
    aluminiumTitaniumCarbonStudy,
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
            { source: 'alternativeAnodeBinder', at: 'Abstract: "adequate anode properties till 20% blending"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '煤化工行业协会认为，尚无其他粘结剂能满足要求；石油沥青只能掺入约两成，不能取代。',
            en: 'The trade body of the coal chemicals knows of no other binder that meets the requirements; petroleum pitch can be blended in to about a fifth, not replace it.',
          },
        },
      ],
      claims: [{ source: 'calcinedCokeHistory', at: 'Introduction', level: 'B', how: 'quoted', quote: 'Prebaked anodes' }],
    },
    'aluminium-cathode-block': {
      name: { zh: '铝用阴极炭块', en: 'Cathode block of reduction cells' },
      aliases: ['阴极炭块', 'cathode carbon block'],
      stage: 'aluminium-raw-material',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          anyOf: ['organosilicon/coal', 'new-energy-vehicle/petroleum-coke'],
          role: 'material',
          claims: [
            { source: 'carbonBlockPurpose', at: 'Cathode Blocks: "petroleum coke and a liquid pitch"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'Cathode blocks',
              level: 'D',
              how: 'judged',
              note: {
                zh: '半石墨质炭块以煅烧无烟煤为骨料，石墨化炭块以石油焦为骨料，两种都在用。',
                en: 'Semi-graphitic blocks are built on calcined anthracite, graphitised ones on petroleum coke; both are in use.',
              },
            },
          ],
          note: { zh: '两种骨料均有成熟产品。', en: 'Both aggregates are qualified.' },
        },
        {
          node: 'high-quality-steel/coal-tar-pitch',
          role: 'material',
          claims: [
            {
              source: 'carbonBlockPurpose',
              at: 'Cathode Blocks: "liquid pitch to hold the material together"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        { source: 'smelterCarbon', at: 'Cathodes/graphitized blocks: "construction of electrolysis cells"', level: 'C', how: 'implied' },
      ],
      note: {
        zh: '铺成槽底，连续使用数年，随电解槽大修更换。',
        en: 'It forms the bottom of the cell and is renewed at relining, after years of service.',
      },
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
          essential: false,
          claims: [{ source: 'greenerIndustryAluminium', at: 'Cryolite: alumina is dissolved in it', level: 'C', how: 'implied' }],
          note: {
            zh: '仅用于新槽启动装料，且可用在产槽富余的电解质块代替；正常生产靠氟化铝维持电解质，故为可选。',
            en: 'For filling new cells only, and crushed surplus bath of running cells does as well; in steady operation aluminium fluoride keeps the bath up, hence optional.',
          },
        },
        {
          node: 'aluminium-cathode-block',
          role: 'auxiliary',
          claims: [
            {
              source: 'smelterCarbon',
              at: 'Requirements to the cell lining: "the only candidate for manufacturing the cell parts"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '槽衬寿命数年，没有它电解槽不能启动。', en: 'It lasts for years, but no cell starts without it.' },
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
      aliases: ['废铝料', 'aluminum scrap'],
      stage: 'aluminium-raw-material',
      kind: 'resource',
      origin: 'product',
      siting: 'anywhere',
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted', quote: '废铝易拉罐的保级利用' }],
    },
    'used-beverage-can': {
      name: { zh: '废铝易拉罐', en: 'Used beverage cans' },
      aliases: ['废易拉罐', 'UBC', 'UBC scrap'],
      stage: 'aluminium-raw-material',
      kind: 'resource',
      origin: 'product',
      siting: 'anywhere',
      variantOf: { node: 'aluminium-scrap', mode: 'taxonomy' },
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted', quote: '废铝易拉罐的保级利用' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }],
    },
    'aluminium-melting-flux': {
      name: { zh: '铝用熔剂', en: 'Aluminium melting flux' },
      aliases: ['覆盖剂', '精炼剂', 'salt flux'],
      stage: 'aluminium-raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'organosilicon/salt',
          role: 'material',
          claims: [{ source: 'saltSlagOrigin', at: 'Origins: "mixture of sodium and potassium chlorides"', level: 'C', how: 'implied' }],
          note: { zh: '另一组分氯化钾未设节点。', en: 'The other half, potassium chloride, has no node here.' },
        },
        {
          node: 'cryolite',
          role: 'material',
          essential: false,
          claims: [{ source: 'saltSlagOrigin', at: 'Origins: "low levels of fluorides (cryolite)"', level: 'C', how: 'implied' }],
          note: { zh: '氟化物用量小，可换用其他氟盐。', en: 'A small share, for which other fluorides serve.' },
        },
      ],
      claims: [
        { source: 'saltFluxReview', at: 'Abstract: "solid salt fluxes for secondary aluminum production"', level: 'B', how: 'implied' },
      ],
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
        {
          node: 'aluminium-melting-flux',
          role: 'auxiliary',
          claims: [
            { source: 'saltFluxReview', at: 'Abstract: metal losses and removal of impurities', level: 'B', how: 'implied' },
            { source: 'saltSlagOrigin', at: 'Origins: "Salt coats the metallic aluminium in the melt phase"', level: 'C', how: 'implied' },
          ],
        },
      ],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted', quote: '再生铝等高品质' }],
        },
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
    'aluminium-rolling-oil': {
      name: { zh: '铝箔轧制油', en: 'Aluminium foil rolling oil' },
      aliases: ['铝轧制油', 'foil rolling lubricant'],
      stage: 'aluminium-deep-processing',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/crude-oil',
          role: 'material',
          claims: [
            {
              source: 'foilRollingLubricant',
              at: 'Description: "cold-rolled to a desired final thickness using a hydrocarbon oil-based lubricant"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'rollingLubricants',
          at: 'Cold and foil rolling: "should evaporate cleanly during annealing"',
          level: 'C',
          how: 'implied',
        },
      ],
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
        {
          node: 'aluminium-rolling-oil',
          role: 'auxiliary',
          claims: [
            { source: 'foilRollingLubricant', at: 'Description: foil rolling "may be as low as 3 microns"', level: 'C', how: 'implied' },
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
      aliases: ['电池铝箔', '锂电铝箔', '新能源电池用高端铝箔', 'battery foil'],
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
        {
          node: 'aluminium-rolling-oil',
          role: 'auxiliary',
          claims: [
            { source: 'foilRollingLubricant', at: 'Description: foil rolling "may be as low as 3 microns"', level: 'C', how: 'implied' },
          ],
        },
      ],
      signals: [
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted', quote: '新能源电池用高端铝箔' }],
        },
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }] },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }],
    },
    'double-zero-foil': {
      name: { zh: '双零铝箔', en: 'Light-gauge (double-zero) foil' },
      aliases: ['双零箔', '双合铝箔', 'pack-rolled foil'],
      stage: 'aluminium-deep-processing',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'aluminium-foil', mode: 'taxonomy' },
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' },
        { source: 'packRollingPatent', at: 'Description: gauge from about 30 µm to about 5 µm, pack rolling', level: 'C', how: 'implied' },
      ],
      note: {
        zh: '厚度小于0.01毫米、双张叠轧的软包装箔和电容器箔；投入同铝箔。',
        en: 'Packaging and capacitor foil below 0.01 mm, rolled two sheets at a time; its inputs are those of foil.',
      },
    },
    'battery-case-strip': {
      name: { zh: '新能源动力电池外壳用铝合金带材', en: 'Aluminium strip for battery cases' },
      aliases: ['电池壳用铝带', '电池壳料', '动力电池壳用铝带材', '3003-H14', 'battery case stock'],
      stage: 'aluminium-deep-processing',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'aluminium-sheet', mode: 'taxonomy' },
      needs: [
        {
          node: 'aluminium-3xxx-alloy',
          role: 'material',
          claims: [
            { source: 'batteryShellStrip', at: 'Opening: "3003 aluminium alloy strip is widely used"', level: 'C', how: 'implied' },
            { source: 'aluminium3003', at: '"belongs to aluminum-manganese series alloy"', level: 'C', how: 'implied' },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }],
    },
    'battery-aluminium-part': {
      name: { zh: '复杂形状电池用铝配件', en: 'Aluminium parts of batteries' },
      aliases: ['电池壳体盖板', '电池铝壳', '电池用铝配件', 'battery can and lid'],
      stage: 'aluminium-deep-processing',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'aluminium-deep-processing', mode: 'taxonomy' },
      needs: [
        {
          node: 'battery-case-strip',
          role: 'material',
          claims: [
            {
              source: 'aluminium3003',
              at: '"power battery shell requires the aluminum sheet with good elongation"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          anyOf: ['high-quality-steel/tool-steel', 'cemented-carbide/cemented-carbide'],
          role: 'equipment',
          claims: [
            {
              source: 'batteryShellStrip',
              at: 'Requirement (1): "complex stamping technology, precise mould design"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'Drawing dies',
              level: 'D',
              how: 'judged',
              note: {
                zh: '深冲模具用模具钢制造，工作部位常镶硬质合金。',
                en: 'Drawing tools are of die steel, their working parts often of hardmetal.',
              },
            },
          ],
          note: { zh: '深冲模具的材料，两种都在用。', en: 'Material of the deep-drawing tools; both are in use.' },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }],
      note: { zh: '方形和圆柱电芯的壳体、盖板，以冲压为主。', en: 'Cans and lids of prismatic and cylindrical cells, chiefly drawn.' },
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
    'heavy-extrusion-press': {
      name: { zh: '大型铝材挤压机', en: 'Heavy aluminium extrusion press' },
      aliases: ['大吨位挤压机'],
      stage: 'aluminium-deep-processing',
      kind: 'equipment',
      origin: 'reference',
      claims: [
        {
          source: 'extrusionPrimer',
          at: 'Extrusion process: "number of tons of pressure exerted determines how large"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: {
        zh: '链条止于设备本身；普通小断面用中小型挤压机，从略。',
        en: 'The chain stops at the machine; the small presses of ordinary sections are left out.',
      },
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
    'automotive-aluminium-profile': {
      name: { zh: '大型复杂断面汽车轻量化铝合金挤压型材', en: 'Extruded aluminium profile for vehicles' },
      aliases: ['汽车轻量化型材', '汽车铝型材', 'automotive aluminium extrusion'],
      stage: 'aluminium-deep-processing',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'aluminium-profile', mode: 'taxonomy' },
      needs: [
        {
          node: 'aluminium-6xxx-alloy',
          role: 'material',
          claims: [{ source: 'extrusionBasicMetallurgy', at: '6000 series', level: 'C', how: 'implied' }],
        },
        {
          node: 'extrusion-die',
          role: 'equipment',
          claims: [{ source: 'extrudersCouncilDies', at: 'Introduction to Extrusion Dies', level: 'C', how: 'implied' }],
        },
        {
          node: 'heavy-extrusion-press',
          role: 'equipment',
          claims: [
            {
              source: 'extrusionPrimer',
              at: 'Extrusion process: "number of tons of pressure exerted determines how large"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }],
    },
    'aerospace-frame-profile': {
      name: { zh: '航空支撑骨架用型材', en: 'Extruded profile for airframes' },
      aliases: ['航空型材', 'aircraft stringer profile'],
      stage: 'aluminium-deep-processing',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'aluminium-profile', mode: 'taxonomy' },
      needs: [
        {
          node: 'high-strength-aluminium-alloy',
          role: 'material',
          claims: [
            {
              source: 'plate7050',
              at: '"plate extrusions, free forgings and die forgings" of structural parts',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'extrusion-die',
          role: 'equipment',
          claims: [{ source: 'extrudersCouncilDies', at: 'Introduction to Extrusion Dies', level: 'C', how: 'implied' }],
        },
        {
          node: 'heavy-extrusion-press',
          role: 'equipment',
          claims: [
            {
              source: 'editors',
              at: 'Hard-alloy extrusion',
              level: 'D',
              how: 'judged',
              note: {
                zh: '2xxx、7xxx系变形抗力大，须用大吨位挤压机慢速挤压。',
                en: '2xxx and 7xxx alloys deform hard and are pressed slowly on heavy presses.',
              },
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }],
    },
    'architectural-aluminium': {
      name: { zh: '新型建筑用铝', en: 'Architectural aluminium' },
      aliases: ['建筑铝型材', '建筑型材', 'architectural profile'],
      stage: 'aluminium-deep-processing',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'aluminium-profile', mode: 'taxonomy' },
      needs: [
        {
          node: 'aluminium-6xxx-alloy',
          role: 'material',
          claims: [{ source: 'extrusionBasicMetallurgy', at: '6000 series', level: 'C', how: 'implied' }],
        },
        {
          node: 'extrusion-die',
          role: 'equipment',
          claims: [{ source: 'extrudersCouncilDies', at: 'Introduction to Extrusion Dies', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['powder-coating', 'fluorocarbon-coating', 'copper-and-alloys/sulphuric-acid'],
          role: 'auxiliary',
          claims: [
            {
              source: 'extrusionFinishes',
              at: '"Common finishes include liquid paint, powder coat, and anodized finishes"',
              level: 'C',
              how: 'implied',
            },
            { source: 'anodisingNote', at: '"Sulfuric acid anodizing technique is the most widely practiced"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '表面处理任选其一：粉末喷涂、氟碳喷涂或硫酸阳极氧化。',
            en: 'One finish is enough: powder coating, fluorocarbon paint or anodising in sulphuric acid.',
          },
        },
      ],
      signals: [
        { signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }] },
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted', quote: '建筑和民用型材' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' },
        { source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted', quote: '建筑和民用型材' },
      ],
    },
    'powder-coating': {
      name: { zh: '粉末涂料', en: 'Powder coating' },
      aliases: ['静电喷涂粉末', 'powder paint'],
      stage: 'aluminium-deep-processing',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'extrusionFinishes', at: 'Powder Coatings: "little or no use of solvents"', level: 'C', how: 'implied' }],
      note: {
        zh: '链条到此为止：以聚酯树脂为主的涂料厂产品。',
        en: 'The chain stops here: a paint maker’s product, chiefly of polyester resin.',
      },
    },
    'thermal-barrier-strip': {
      name: { zh: '尼龙隔热条', en: 'Polyamide thermal-barrier strip' },
      aliases: ['隔热条', 'PA66GF25隔热条', 'thermal break strip'],
      stage: 'aluminium-deep-processing',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/glass-fibre',
          role: 'material',
          claims: [{ source: 'thermalBreakComparison', at: '"PA66 with 25% glass-fiber reinforcement"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'residentialThermalBreak', at: '"Polyamide is a glass reinforced nylon material"', level: 'C', how: 'implied' }],
      note: { zh: '尼龙66外购，未设节点。', en: 'Polyamide 66 is bought and has no node here.' },
    },
    'thermal-barrier-resin': {
      name: { zh: '浇注隔热胶', en: 'Poured thermal-barrier polyurethane' },
      aliases: ['隔热胶', '聚氨酯隔热胶'],
      stage: 'aluminium-deep-processing',
      kind: 'material',
      origin: 'reference',
      claims: [
        { source: 'residentialThermalBreak', at: '"polyurethane resin which was poured into a channel"', level: 'C', how: 'implied' },
      ],
      note: { zh: '链条到此为止：外购双组分聚氨酯。', en: 'The chain stops here: a bought two-part polyurethane.' },
    },
    'thermal-break-profile': {
      name: { zh: '高性能建筑保温型材', en: 'Thermally broken profile' },
      aliases: ['隔热铝型材', '断桥铝', '断桥铝型材', 'thermal break profile'],
      stage: 'aluminium-deep-processing',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'aluminium-deep-processing', mode: 'taxonomy' },
      needs: [
        {
          node: 'architectural-aluminium',
          role: 'material',
          claims: [
            {
              source: 'thermalBreakComparison',
              at: 'How Thermal Break Profiles Work: exterior and interior aluminium shell',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          anyOf: ['thermal-barrier-strip', 'thermal-barrier-resin'],
          role: 'component',
          claims: [
            { source: 'thermalBreakComparison', at: '"Two technologies dominate the global market"', level: 'C', how: 'implied' },
            { source: 'residentialThermalBreak', at: 'Fill and de-bridge; polyamide strip', level: 'C', how: 'implied' },
          ],
          note: { zh: '穿条式和浇注式均为成熟工艺。', en: 'Crimped strip and pour-and-debridge are both qualified.' },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }],
    },
    'all-aluminium-furniture': {
      name: { zh: '全铝家居绿色环保建材', en: 'All-aluminium furniture and fittings' },
      aliases: ['全铝家居', '全铝家具', 'all-aluminium home furnishing'],
      stage: 'aluminium-deep-processing',
      kind: 'product',
      origin: 'product',
      variantOf: { node: 'aluminium-deep-processing', mode: 'taxonomy' },
      needs: [
        {
          node: 'aluminium-profile',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'All-aluminium furniture',
              level: 'D',
              how: 'judged',
              note: {
                zh: '柜体以扣装型材围成，板面为型材拼板或蜂窝板。',
                en: 'Cabinets are framed from snap-fit profiles; panels are of profile or honeycomb.',
              },
            },
          ],
        },
        {
          node: 'aluminium-sheet',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'All-aluminium furniture',
              level: 'D',
              how: 'judged',
              note: {
                zh: '蜂窝板面板用薄铝板；全型材拼板可不用。',
                en: 'Honeycomb panels are faced with thin sheet; panels of profile alone do without.',
              },
            },
          ],
        },
        {
          anyOf: ['powder-coating', 'fluorocarbon-coating', 'copper-and-alloys/sulphuric-acid'],
          role: 'auxiliary',
          claims: [
            {
              source: 'extrusionFinishes',
              at: '"Common finishes include liquid paint, powder coat, and anodized finishes"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '表面处理任选其一，木纹以粉末喷涂转印为主。',
            en: 'One finish is enough; wood grain is mostly transferred on powder coating.',
          },
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
    'continuous-heat-treatment-line': {
      name: { zh: '气垫式连续热处理线', en: 'Continuous heat-treatment line (floatation furnace)' },
      aliases: ['气垫炉', 'CASH线', 'CALP'],
      stage: 'aluminium-deep-processing',
      kind: 'equipment',
      origin: 'reference',
      claims: [{ source: 'stripHeatTreatment', at: 'Heat treatment in high-performance floatation furnace', level: 'C', how: 'implied' }],
      note: { zh: '链条止于设备本身。', en: 'The chain stops at the machine.' },
    },
    'automotive-aluminium-sheet': {
      name: { zh: '高性能车用铝合金薄板', en: 'Aluminium auto body sheet' },
      aliases: ['汽车铝板', '车身铝板', 'ABS铝板', 'auto body sheet'],
      stage: 'aluminium-deep-processing',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'aluminium-sheet', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['aluminium-6xxx-alloy', 'aluminium-5xxx-alloy'],
          role: 'material',
          claims: [
            { source: 'bodyPanelProduction', at: '"5000 series and 6000 series"; outer and inner panels', level: 'C', how: 'implied' },
            { source: 'bodySheetBottleneck', at: '"5××× and 6××× series alloys"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '外板用6xxx系，内板和结构件用5xxx系：有其一即为车身板。',
            en: 'Outer panels are 6xxx, inner and structural ones 5xxx: sheet of either is body sheet.',
          },
        },
        {
          node: 'continuous-heat-treatment-line',
          role: 'equipment',
          claims: [
            {
              source: 'bodySheetBottleneck',
              at: '"bottleneck of the processing process lies in the continuous solution heat treatment"',
              level: 'C',
              how: 'implied',
            },
            { source: 'stripHeatTreatment', at: '"annealing combined with fast cooling"', level: 'C', how: 'implied' },
          ],
        },
      ],
      signals: [
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }] },
        {
          signal: 'target',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted', quote: '汽车车身用高强轻质铝合金' }],
        },
      ],
      claims: [
        { source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' },
        { source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted', quote: '汽车车身用高强轻质铝合金' },
      ],
    },
    'plate-solution-furnace': {
      name: { zh: '辊底式固溶淬火炉', en: 'Roller-hearth solution and quench furnace' },
      aliases: ['厚板固溶炉'],
      stage: 'aluminium-deep-processing',
      kind: 'equipment',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'Plate heat treatment',
          level: 'D',
          how: 'judged',
          note: {
            zh: '航空厚板在辊底炉中固溶，喷淋淬火须快而均匀。',
            en: 'Aircraft plate is solution-treated over a roller hearth and spray-quenched fast and evenly.',
          },
        },
      ],
      note: { zh: '链条止于设备本身。', en: 'The chain stops at the machine.' },
    },
    'plate-stretcher': {
      name: { zh: '铝厚板拉伸机', en: 'Aluminium plate stretcher' },
      aliases: ['预拉伸机', '张力拉伸机'],
      stage: 'aluminium-deep-processing',
      kind: 'equipment',
      origin: 'reference',
      claims: [
        { source: 'slittingMethodPlate', at: '"Stress relieved (7050-T7451) by stretching 1.5% to 3%"', level: 'B', how: 'implied' },
      ],
      note: {
        zh: '链条止于设备本身；厚板所需拉力极大，拥有者很少。',
        en: 'The chain stops at the machine; thick plate takes an enormous pull and few works own one.',
      },
    },
    'pre-stretched-plate': {
      name: { zh: '大规格铝合金预拉伸板', en: 'Pre-stretched aluminium plate' },
      aliases: ['预拉伸板', '航空厚板', '7050-T7451', 'stress-relieved plate'],
      stage: 'aluminium-deep-processing',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'aluminium-sheet', mode: 'taxonomy' },
      needs: [
        {
          node: 'high-strength-aluminium-alloy',
          role: 'material',
          claims: [{ source: 'plate7050', at: '"aircraft structural parts for medium and heavy plate"', level: 'C', how: 'implied' }],
        },
        {
          node: 'plate-solution-furnace',
          role: 'equipment',
          claims: [
            { source: 'quenchStressReader', at: '"very rapid cooling from a temperature around 500°C"', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'plate-stretcher',
          role: 'equipment',
          claims: [
            { source: 'slittingMethodPlate', at: '"Residual stresses reduced by about a factor of 10"', level: 'B', how: 'implied' },
            { source: 'quenchStressReader', at: '"To remove them we can stretch, bend, or compress"', level: 'B', how: 'implied' },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }],
    },
    'damage-tolerant-plate': {
      name: { zh: '耐损伤铝合金预拉伸板', en: 'Damage-tolerant aluminium plate' },
      aliases: ['耐损伤铝板', '2524', '7475', 'damage tolerant plate'],
      stage: 'aluminium-deep-processing',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'pre-stretched-plate', mode: 'taxonomy' },
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' },
        { source: 'damageTolerantPatent', at: 'Field of the invention: "very low levels of iron and silicon"', level: 'C', how: 'implied' },
      ],
      note: { zh: '投入同预拉伸板，但铁、硅更低。', en: 'Inputs as for pre-stretched plate, with less iron and silicon.' },
    },
    'can-stock': {
      name: { zh: '易拉罐用铝带', en: 'Aluminium can stock' },
      aliases: ['罐料', '罐体料', '3104', 'can body stock'],
      stage: 'aluminium-deep-processing',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'aluminium-sheet', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['used-beverage-can', 'primary-aluminium'],
          role: 'material',
          claims: [
            {
              source: 'beverageCanReclamation',
              at: '"Molten metal is formed into ingots" and "rolled into sheets"',
              level: 'C',
              how: 'implied',
            },
            { source: 'canMakerRecycling', at: '60 days can-to-can: melting, ingot casting, rolling', level: 'C', how: 'implied' },
          ],
          note: { zh: '废罐保级回用即以废罐代替原铝制罐料。', en: 'Can-to-can recycling puts old cans in the place of primary metal.' },
        },
        {
          node: 'can-delacquering-furnace',
          role: 'equipment',
          essential: false,
          claims: [{ source: 'beverageCanReclamation', at: '"first heated in a delacquering process"', level: 'C', how: 'implied' }],
          note: { zh: '用废罐时才需要。', en: 'Needed when old cans are charged.' },
        },
        {
          node: 'copper-and-alloys/electrolytic-manganese',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'Can stock',
              level: 'D',
              how: 'judged',
              note: {
                zh: '罐体为铝锰镁合金，锰部分随废罐带入。',
                en: 'Can bodies are Al-Mn-Mg alloy; part of the manganese comes with the old cans.',
              },
            },
          ],
        },
        {
          node: 'magnesium',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'Can stock',
              level: 'D',
              how: 'judged',
              note: {
                zh: '罐体、罐盖合金均含镁，部分随废罐带入。',
                en: 'Body and lid alloys contain magnesium, part of which comes with the old cans.',
              },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted', quote: '废铝易拉罐的保级利用' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'implied', quote: '废铝易拉罐的保级利用' }],
      note: { zh: '“保级利用”指废罐重熔仍制罐料。', en: '保级利用 means that old cans become can stock again.' },
    },
    'can-delacquering-furnace': {
      name: { zh: '废罐脱漆炉', en: 'Can delacquering furnace' },
      aliases: ['脱漆炉', 'decoater'],
      stage: 'aluminium-deep-processing',
      kind: 'equipment',
      origin: 'reference',
      claims: [
        { source: 'beverageCanReclamation', at: '"delacquering process to remove coatings and moisture"', level: 'C', how: 'implied' },
      ],
      note: { zh: '链条止于设备本身。', en: 'The chain stops at the machine.' },
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
      aliases: ['压铸铝壳体', '铝压铸件', 'aluminium die casting'],
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
    'cast-aluminium-wheel': {
      name: { zh: '铸造轮毂', en: 'Cast aluminium wheel' },
      aliases: ['铝合金轮毂', '铸造铝轮毂', 'aluminium alloy wheel'],
      stage: 'aluminium-deep-processing',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'aluminium-casting', mode: 'taxonomy' },
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
              note: { zh: '轮毂低压铸造用钢制模具。', en: 'Wheels are cast at low pressure in steel dies.' },
            },
          ],
        },
        {
          node: 'magnesium',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Wheel alloy',
              level: 'D',
              how: 'judged',
              note: {
                zh: 'A356轮毂合金含约0.3%镁，靠它热处理强化。',
                en: 'The wheel alloy A356 has about 0.3 % magnesium, on which its heat treatment rests.',
              },
            },
          ],
        },
        {
          node: 'aluminium-strontium-alloy',
          role: 'auxiliary',
          claims: [{ source: 'strontiumModifiedA356', at: 'Abstract: Sr addition and elongation of 17.5 %', level: 'B', how: 'implied' }],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted', quote: '再生铝生产铸造轮毂' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }],
      note: {
        zh: '规划以再生铝为原料；国内轮毂仍多用原铝A356。',
        en: 'The plan makes it from recycled metal; most wheels in China are still of primary A356.',
      },
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
      name: { zh: '铝钛硼晶粒细化剂', en: 'Aluminium grain refiner (Al-Ti-B)' },
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
    'aluminium-titanium-carbon-refiner': {
      name: { zh: '铝钛碳晶粒细化剂', en: 'Aluminium grain refiner (Al-Ti-C)' },
      aliases: ['铝钛碳', 'Al-Ti-C', 'AlTiC'],
      stage: 'aluminium-and-alloys',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'primary-aluminium',
          role: 'material',
          claims: [{ source: 'aluminiumTitaniumCarbonStudy', at: 'Abstract: "commercial pure aluminum"', level: 'B', how: 'implied' }],
        },
        {
          anyOf: ['potassium-fluotitanate', 'cemented-carbide/titanium'],
          role: 'material',
          claims: [
            { source: 'aluminiumTitaniumCarbonStudy', at: 'Abstract: "K2TiF6 and elemental carbon powder"', level: 'B', how: 'implied' },
            { source: 'aluminiumTitaniumCarbonNote', at: 'Point 2: "a process that does not use salt"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '氟盐法用氟钛酸钾，无盐法用金属钛。',
            en: 'The salt process takes potassium fluotitanate, the salt-free one titanium metal.',
          },
        },
        {
          anyOf: ['new-energy-vehicle/natural-graphite', 'cemented-carbide/carbon-black'],
          role: 'material',
          claims: [
            { source: 'aluminiumTitaniumCarbonStudy', at: 'Abstract: "K2TiF6 and elemental carbon powder"', level: 'B', how: 'implied' },
          ],
          note: { zh: '石墨粉或炭黑。', en: 'Graphite powder or carbon black.' },
        },
      ],
      claims: [{ source: 'aluminiumTitaniumCarbonNote', at: 'Title', level: 'C', how: 'implied' }],
      note: {
        zh: '用量不及铝钛硼，用于含锆、铬合金和光亮、阳极氧化材。',
        en: 'Sold in smaller quantity than Al-Ti-B, for alloys with zirconium or chromium and for bright or anodised stock.',
      },
    },
    'direct-chill-caster': {
      name: { zh: '半连续铸造机', en: 'Direct-chill casting machine' },
      aliases: ['DC铸造机', '竖井铸造机', 'hot-top caster'],
      stage: 'aluminium-and-alloys',
      kind: 'equipment',
      origin: 'reference',
      claims: [
        {
          source: 'directChillBillet',
          at: 'Abstract: "DC casting process from melting, through melt in-line treatment"',
          level: 'B',
          how: 'implied',
        },
      ],
      note: { zh: '链条止于设备本身；铸圆棒、扁锭。', en: 'The chain stops at the machine; it casts billet and slab.' },
    },
    'twin-roll-caster': {
      name: { zh: '双辊铸轧机', en: 'Twin-roll caster' },
      aliases: ['铸轧机', 'strip caster'],
      stage: 'aluminium-and-alloys',
      kind: 'equipment',
      origin: 'reference',
      claims: [
        { source: 'foilProductionOverview', at: '"directly converts the molten aluminium into thick strip"', level: 'C', how: 'implied' },
      ],
      note: { zh: '链条止于设备本身。', en: 'The chain stops at the machine.' },
    },
    'homogenising-furnace': {
      name: { zh: '均匀化退火炉', en: 'Homogenising furnace' },
      aliases: ['均质炉'],
      stage: 'aluminium-and-alloys',
      kind: 'equipment',
      origin: 'reference',
      claims: [{ source: 'directChillBillet', at: 'Abstract: casting and homogenization', level: 'B', how: 'implied' }],
      note: { zh: '链条止于设备本身。', en: 'The chain stops at the machine.' },
    },
    'ceramic-foam-filter': {
      name: { zh: '泡沫陶瓷过滤板', en: 'Ceramic foam filter' },
      aliases: ['CFF', '铝液过滤板'],
      stage: 'aluminium-and-alloys',
      kind: 'component',
      origin: 'reference',
      needs: [
        {
          node: 'alumina',
          role: 'material',
          claims: [
            {
              source: 'ceramicFoamFilterNote',
              at: 'Ceramic foam filters: "main ceramic materials for this technology are alumina"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'foamFilterPlacement',
          at: '"ceramic foam filter is the component that does the heavy lifting"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'aluminium-strontium-alloy': {
      name: { zh: '铝锶中间合金', en: 'Aluminium-strontium master alloy' },
      aliases: ['Al-Sr', '锶变质剂'],
      stage: 'aluminium-and-alloys',
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
              note: { zh: '该中间合金为铝中加约10%的锶。', en: 'The master alloy is about ten percent strontium in aluminium.' },
            },
          ],
        },
      ],
      claims: [{ source: 'strontiumModifiedA356', at: 'Abstract: "0.012 w/% Sr addition"', level: 'B', how: 'implied' }],
      note: { zh: '金属锶未设节点。', en: 'Strontium metal has no node here.' },
    },
    'aluminium-zirconium-alloy': {
      name: { zh: '铝锆中间合金', en: 'Aluminium-zirconium master alloy' },
      aliases: ['Al-Zr'],
      stage: 'aluminium-and-alloys',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'primary-aluminium',
          role: 'material',
          claims: [
            { source: 'zirconiumMasterAlloy', at: 'Chemical composition, AlZr 5 to AlZr 10, balance Al', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'cemented-carbide/zircon-sand',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Master alloys',
              level: 'D',
              how: 'judged',
              note: {
                zh: '锆以锆英砂制得的氟锆酸钾加入铝液。',
                en: 'Zirconium is added as potassium fluozirconate, made from zircon sand.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'plate7050', at: 'Chemical composition: "Zirconium (Zr) 0.08~0.15"', level: 'C', how: 'implied' }],
    },
    'potassium-fluotitanate': {
      name: { zh: '氟钛酸钾', en: 'Potassium fluotitanate' },
      aliases: ['K2TiF6'],
      stage: 'aluminium-and-alloys',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'cemented-carbide/titanium-dioxide',
          role: 'material',
          claims: [
            {
              source: 'potassiumHexafluorotitanate',
              at: 'Preparation: "Metatitanic acid (H₂TiO₃), derived from titanium dioxide"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'material',
          claims: [
            { source: 'potassiumHexafluorotitanate', at: 'Preparation: "reacts with hydrofluoric acid (HF)"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'rare-earth-magnets/potassium-hydroxide',
          role: 'material',
          claims: [{ source: 'potassiumHexafluorotitanate', at: 'Preparation: "neutralized" with KOH', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'birolGrainRefiner', at: 'Abstract: K2TiF6 salt', level: 'B', how: 'quoted', quote: 'K2TiF6' }],
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
              source: 'potassiumBorofluoride',
              at: 'Preparation: "from hydrofluoric acid, boric acid, and potassium carbonate"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'new-energy-vehicle/hydrofluoric-acid',
          role: 'material',
          claims: [
            {
              source: 'potassiumBorofluoride',
              at: 'Preparation: "from hydrofluoric acid, boric acid, and potassium carbonate"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'rare-earth-magnets/potassium-hydroxide',
          role: 'material',
          claims: [
            { source: 'potassiumBorofluoride', at: 'Preparation: "solution of a potassium salt added"', level: 'C', how: 'implied' },
          ],
          note: { zh: '氢氧化钾或其他钾盐。', en: 'The hydroxide or another salt of potassium.' },
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
          anyOf: ['aluminium-grain-refiner', 'aluminium-titanium-carbon-refiner'],
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
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted', quote: '高品质铝合金技术攻关' }],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/高强轻型合金产业链', level: 'A', how: 'quoted' }],
    },
    'aluminium-3xxx-alloy': {
      name: { zh: '铝锰系合金', en: 'Al-Mn (3xxx) alloy' },
      aliases: ['3系铝合金', '防锈铝', '3003'],
      stage: 'aluminium-and-alloys',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'aluminium-and-alloys', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['primary-aluminium', 'recycled-aluminium'],
          role: 'material',
          claims: [{ source: 'aluminiumScrapReview', at: 'Abstract: recycled and primary alloys', level: 'B', how: 'implied' }],
          note: { zh: '3xxx系对杂质不敏感，可用再生铝。', en: 'The 3xxx series bears impurities, so remelted metal serves.' },
        },
        {
          node: 'copper-and-alloys/electrolytic-manganese',
          role: 'material',
          claims: [{ source: 'aluminium3003', at: '"belongs to aluminum-manganese series alloy"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'aluminium3003', at: '"belongs to aluminum-manganese series alloy"', level: 'C', how: 'implied' }],
    },
    'aluminium-5xxx-alloy': {
      name: { zh: '铝镁系合金', en: 'Al-Mg (5xxx) alloy' },
      aliases: ['5系铝合金', '5083', '5182', '5052'],
      stage: 'aluminium-and-alloys',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'aluminium-and-alloys', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['primary-aluminium', 'recycled-aluminium'],
          role: 'material',
          claims: [{ source: 'aluminiumScrapReview', at: 'Abstract: recycled and primary alloys', level: 'B', how: 'implied' }],
          note: { zh: '低铁牌号以原铝为主。', en: 'Low-iron grades are chiefly of primary metal.' },
        },
        {
          node: 'magnesium',
          role: 'material',
          claims: [
            { source: 'wroughtAluminiumAlloys', at: '5000, 6000 and 7000 series', level: 'C', how: 'implied' },
            {
              source: 'bodyPanelProduction',
              at: '"Mg dissolves in the Al matrix to form solid solution strengthening"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'wroughtAluminiumAlloys', at: '5000 series', level: 'C', how: 'implied' }],
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
          anyOf: ['aluminium-grain-refiner', 'aluminium-titanium-carbon-refiner'],
          role: 'auxiliary',
          claims: [
            {
              source: 'directChillBillet',
              at: 'Abstract: "grain refinement, degassing and filtration, must be given in-line"',
              level: 'B',
              how: 'implied',
            },
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
        {
          node: 'direct-chill-caster',
          role: 'equipment',
          claims: [
            { source: 'engineeredBillet', at: '"produced through Direct Chill (DC) Casting"', level: 'C', how: 'implied' },
            { source: 'directChillBillet', at: 'Abstract: DC cast billets for extrusion', level: 'B', how: 'implied' },
          ],
        },
        {
          node: 'homogenising-furnace',
          role: 'equipment',
          claims: [
            { source: 'engineeredBillet', at: 'Mandatory Homogenization: billets held near 570 °C for 6063', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'ceramic-foam-filter',
          role: 'auxiliary',
          claims: [
            {
              source: 'directChillBillet',
              at: 'Abstract: "grain refinement, degassing and filtration, must be given in-line"',
              level: 'B',
              how: 'implied',
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
          anyOf: ['aluminium-grain-refiner', 'aluminium-titanium-carbon-refiner'],
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
        {
          anyOf: ['direct-chill-caster', 'twin-roll-caster'],
          role: 'equipment',
          claims: [{ source: 'foilProductionOverview', at: 'DC cast ingots; continuous casting', level: 'C', how: 'implied' }],
          note: { zh: '热轧坯料和铸轧坯料均可轧制铝箔。', en: 'Foil is rolled from hot-rolled and from roll-cast stock.' },
        },
        {
          node: 'ceramic-foam-filter',
          role: 'auxiliary',
          claims: [
            { source: 'foamFilterPlacement', at: '"melt cleanliness determines everything downstream"', level: 'C', how: 'implied' },
          ],
        },
      ],
      claims: [
        { source: 'batteryFoil1235', at: 'Production of foil blanks: hot rolling, casting and rolling', level: 'C', how: 'implied' },
      ],
    },
    // 高强度、韧性铝合金材料
    'scandium-oxide': {
      name: { zh: '氧化钪', en: 'Scandium oxide' },
      aliases: ['Sc2O3', 'scandia'],
      stage: 'high-strength-aluminium-alloy',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['cemented-carbide/titanium-ore', 'bauxite'],
          role: 'material',
          claims: [
            {
              source: 'scandiumExtraction',
              at: '"by-products generated in the production of titanium dioxide"',
              level: 'C',
              how: 'implied',
            },
            { source: 'scandiumRedMud', at: '"feasibility of harvesting scandium oxide from red mud"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '钪是副产品：由钛白废酸或高钛渣母液回收已工业化，由赤泥回收为中试规模。',
            en: 'Scandium is a by-product: taken from titanium liquors in industry, from red mud in pilot plants.',
          },
        },
        {
          node: 'rare-earth-magnets/rare-earth-extractant',
          role: 'auxiliary',
          claims: [
            {
              source: 'scandiumHydrolysisLiquor',
              at: 'Abstract: "Solvent extraction with D2EHPA serves as the main separation step"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: { zh: '有机磷类萃取剂；亦有离子交换工艺。', en: 'Organophosphorus extractant; ion exchange is an alternative.' },
        },
        {
          node: 'rare-earth-magnets/oxalic-acid',
          role: 'auxiliary',
          claims: [
            {
              source: 'scandiumHydrolysisLiquor',
              at: 'Abstract: "precipitation (e.g., with oxalate), followed by calcination"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'scandiumExtraction', at: '"extract high purity scandium oxide"', level: 'C', how: 'implied' }],
    },
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
        {
          node: 'scandium-oxide',
          role: 'material',
          claims: [
            { source: 'scaleProject', at: '"electrolysis from a cryolite melt with Al2O3 and Sc2O3"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'Master alloys',
              level: 'D',
              how: 'judged',
              note: {
                zh: '工业上以氧化钪或氟化钪在铝液上还原制中间合金。',
                en: 'In industry scandium oxide or fluoride is reduced over molten aluminium.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'implied', quote: '含钪铝合金加工材' }],
    },
    'scandium-aluminium-product': {
      name: { zh: '含钪铝合金加工材', en: 'Wrought scandium-bearing aluminium' },
      aliases: ['含钪铝合金', '铝镁钪合金', 'Al-Mg-Sc alloy'],
      stage: 'high-strength-aluminium-alloy',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-strength-aluminium-alloy', mode: 'taxonomy' },
      needs: [
        {
          node: 'primary-aluminium',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Al-Sc alloys',
              level: 'D',
              how: 'judged',
              note: { zh: '钪易与杂质结合，基料用原铝。', en: 'Scandium is lost to impurities, so the base is primary metal.' },
            },
          ],
        },
        {
          node: 'aluminium-scandium-alloy',
          role: 'material',
          claims: [{ source: 'scaleProject', at: '"used in production of Al-Mg-Sc alloys"', level: 'C', how: 'implied' }],
        },
        {
          node: 'magnesium',
          role: 'material',
          claims: [{ source: 'scaleProject', at: '"used in production of Al-Mg-Sc alloys"', level: 'C', how: 'implied' }],
        },
        {
          node: 'aluminium-zirconium-alloy',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'Al-Sc alloys',
              level: 'D',
              how: 'judged',
              note: {
                zh: '锆与钪形成Al3(Sc,Zr)，可省钪，通常同加。',
                en: 'Zirconium joins scandium in Al3(Sc,Zr), saves scandium and is commonly added with it.',
              },
            },
          ],
        },
        {
          node: 'direct-chill-caster',
          role: 'equipment',
          claims: [
            {
              source: 'editors',
              at: 'Slab casting',
              level: 'D',
              how: 'judged',
              note: { zh: '锭坯半连续铸造。', en: 'Ingots are cast by direct chill.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }],
    },
    'lithium-metal': {
      name: { zh: '金属锂', en: 'Lithium metal' },
      aliases: ['锂锭'],
      stage: 'high-strength-aluminium-alloy',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/lithium-carbonate',
          role: 'material',
          claims: [
            {
              source: 'lithiumProduction',
              at: '"lithium carbonate Li2CO3 which with HCl then provides lithium chloride"',
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
              source: 'lithiumProduction',
              at: '"lithium carbonate Li2CO3 which with HCl then provides lithium chloride"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'lithiumProduction', at: '"lithium is produced electrolytically"', level: 'C', how: 'implied' }],
      note: {
        zh: '氯化锂与氯化钾混合熔盐电解；氯化钾反复使用，未设节点。',
        en: 'Molten lithium and potassium chlorides are electrolysed; the potassium chloride stays in the cell and has no node.',
      },
    },
    'aluminium-lithium-alloy': {
      name: { zh: '铝锂合金', en: 'Aluminium-lithium alloy' },
      aliases: ['Al-Li', '2195', '2198', '1420'],
      stage: 'high-strength-aluminium-alloy',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'high-strength-aluminium-alloy', mode: 'taxonomy' },
      needs: [
        {
          node: 'primary-aluminium',
          role: 'material',
          claims: [{ source: 'aluminiumLithiumEntry', at: 'Lead: "alloys of aluminium and lithium"', level: 'C', how: 'implied' }],
        },
        {
          node: 'lithium-metal',
          role: 'material',
          claims: [{ source: 'aluminiumLithiumEntry', at: 'Lead: "up to 2.45% lithium by mass"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['copper-and-alloys/electrolytic-copper', 'magnesium'],
          role: 'material',
          claims: [
            { source: 'aluminiumLithiumEntry', at: 'Lead: "often also including copper and zirconium"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'Al-Li alloys',
              level: 'D',
              how: 'judged',
              note: { zh: '2xxx系铝锂合金以铜强化，1420为铝镁锂合金。', en: 'The 2xxx Al-Li alloys harden with copper; 1420 is Al-Mg-Li.' },
            },
          ],
          note: { zh: '两个合金系列均在使用。', en: 'Both alloy families are in use.' },
        },
        {
          node: 'aluminium-zirconium-alloy',
          role: 'material',
          essential: false,
          claims: [
            { source: 'aluminiumLithiumEntry', at: 'Lead: "often also including copper and zirconium"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'photovoltaics/argon',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'Al-Li melting',
              level: 'D',
              how: 'judged',
              note: {
                zh: '锂易烧损，熔炼和铸造全程以氩气保护。',
                en: 'Lithium burns off, so melting and casting are under argon throughout.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'aluminiumLithiumEntry', at: 'Lead', level: 'C', how: 'implied' }],
    },
    'aluminium-lithium-welding-wire': {
      name: { zh: '铝锂合金焊丝', en: 'Aluminium-lithium welding wire' },
      aliases: ['铝锂焊丝', '2195焊丝'],
      stage: 'high-strength-aluminium-alloy',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'aluminium-lithium-alloy',
          role: 'material',
          claims: [{ source: 'aluminiumLithiumWire', at: '成分设计：“Al-4.0Cu-1.0Li-0.5Mg-0.4Ag-0.12Zr”', level: 'C', how: 'implied' }],
        },
        {
          node: 'photovoltaics/silver',
          role: 'material',
          essential: false,
          claims: [{ source: 'aluminiumLithiumWire', at: '成分设计：“0.4Ag”', level: 'C', how: 'implied' }],
          note: { zh: '仅含银牌号使用。', en: 'For silver-bearing grades only.' },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }],
      note: {
        zh: '铝锂结构也用铝铜、铝硅焊丝焊接；此处指含锂焊丝。',
        en: 'Al-Li structures are also welded with Al-Cu or Al-Si wire; the lithium-bearing wire is meant here.',
      },
    },
    'high-strength-aluminium-alloy': {
      name: { zh: '高强度、韧性铝合金材料', en: 'High-strength, tough aluminium alloy' },
      aliases: ['高强铝合金', '7系铝合金', '2系铝合金', '汽车车身用高强轻质铝合金'],
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
          anyOf: ['aluminium-grain-refiner', 'aluminium-titanium-carbon-refiner'],
          role: 'auxiliary',
          claims: [
            {
              source: 'directChillBillet',
              at: 'Abstract: "grain refinement, degassing and filtration, must be given in-line"',
              level: 'B',
              how: 'implied',
            },
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
              source: 'directChillBillet',
              at: 'Abstract: "grain refinement, degassing and filtration, must be given in-line"',
              level: 'B',
              how: 'implied',
            },
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
        {
          node: 'direct-chill-caster',
          role: 'equipment',
          claims: [
            {
              source: 'homogenisation7075',
              at: 'Abstract: "AlZnMgCu alloys DC-cast (Direct Chill-cast) billets"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'homogenising-furnace',
          role: 'equipment',
          claims: [
            {
              source: 'homogenisation7075',
              at: 'Abstract: "low-melting microstructure components were dissolved during soaking"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'ceramic-foam-filter',
          role: 'auxiliary',
          claims: [
            {
              source: 'directChillBillet',
              at: 'Abstract: "grain refinement, degassing and filtration, must be given in-line"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'aluminium-zirconium-alloy',
          role: 'material',
          essential: false,
          claims: [{ source: 'plate7050', at: 'Chemical composition: "Zirconium (Zr) 0.08~0.15"', level: 'C', how: 'implied' }],
          note: { zh: '7050、2195等牌号用；7075用铬，2024用锰。', en: 'For 7050, 2195 and the like; 7075 takes chromium, 2024 manganese.' },
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
    'aerospace-aluminium': {
      name: { zh: '航空航天用铝', en: 'Aerospace aluminium' },
      aliases: ['航空铝', '航空铝合金', 'aircraft aluminium alloy'],
      stage: 'high-strength-aluminium-alloy',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-strength-aluminium-alloy', mode: 'taxonomy' },
      signals: [{ signal: 'target', claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/2', level: 'A', how: 'quoted' }],
      note: {
        zh: '按航空规范供货的高强铝合金；板、型材各有节点。',
        en: 'High-strength alloy to aerospace specifications; its plate and profile are nodes of their own.',
      },
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
