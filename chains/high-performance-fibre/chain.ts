import { defineChain } from '../../src/model/define-chain.ts';
import { acsSohioAcrylonitrile } from '../sources/acs-sohio-acrylonitrile.ts';
import { afpmPetrochemicals } from '../sources/afpm-petrochemicals.ts';
import { baoPolysilane1998 } from '../sources/bao-polysilane-1998.ts';
import { basaltRockToFibre } from '../sources/basalt-rock-to-fibre.ts';
import { bicomponentFibreNote } from '../sources/bicomponent-fibre-note.ts';
import { bladeFactoryTour } from '../sources/blade-factory-tour.ts';
import { bladeTooling } from '../sources/blade-tooling.ts';
import { boricAcidTurkey } from '../sources/boric-acid-turkey.ts';
import { ca2729895 } from '../sources/ca-2729895.ts';
import { carbonPrepregNote } from '../sources/carbon-prepreg-note.ts';
import { careratingsViscose } from '../sources/careratings-viscose.ts';
import { chemondisPolyesterResin } from '../sources/chemondis-polyester-resin.ts';
import { chromiumOxideGlassFurnace } from '../sources/chromium-oxide-glass-furnace.ts';
import { cieslakViscoseCopper } from '../sources/cieslak-viscose-copper.ts';
import { cmaPropyleneOxide } from '../sources/cma-propylene-oxide.ts';
import { cmcBoronNitrideInterphase } from '../sources/cmc-boron-nitride-interphase.ts';
import { cmcMeltInfiltration } from '../sources/cmc-melt-infiltration.ts';
import { cmcPolymerPrecursor } from '../sources/cmc-polymer-precursor.ts';
import { compositesworldGlassFibre } from '../sources/compositesworld-glass-fibre.ts';
import { compositesworldPressureVessels } from '../sources/compositesworld-pressure-vessels.ts';
import { cpicSmc } from '../sources/cpic-smc.ts';
import { craftechPultrusion } from '../sources/craftech-pultrusion.ts';
import { dissolvingPulpNote } from '../sources/dissolving-pulp-note.ts';
import { editors } from '../sources/editors.ts';
import { electricalGlassCloth } from '../sources/electrical-glass-cloth.ts';
import { epoxySystemsWindBlade } from '../sources/epoxy-systems-wind-blade.ts';
import { etiMadenTextileGlass } from '../sources/eti-maden-textile-glass.ts';
import { fibreglassRawMaterials } from '../sources/fibreglass-raw-materials.ts';
import { fibroluxPultrusion } from '../sources/fibrolux-pultrusion.ts';
import { glassFibrePatentApplication } from '../sources/glass-fibre-patent-application.ts';
import { glassFibreProductionNote } from '../sources/glass-fibre-production-note.ts';
import { hainesCarbonDisulphide } from '../sources/haines-carbon-disulphide.ts';
import { hoodMaleicAnhydride } from '../sources/hood-maleic-anhydride.ts';
import { huangCarbonFibre } from '../sources/huang-carbon-fibre.ts';
import { idesakiSicFibre } from '../sources/idesaki-sic-fibre.ts';
import { ipc4412b } from '../sources/ipc-4412b.ts';
import { itaconatePrecursor } from '../sources/itaconate-precursor.ts';
import { jiangLyocell2020 } from '../sources/jiang-lyocell-2020.ts';
import { jushiLft } from '../sources/jushi-lft.ts';
import { kraftPulpingProcess } from '../sources/kraft-pulping-process.ts';
import { mattheyGlass } from '../sources/matthey-glass.ts';
import { mishnaevskyWindBlades } from '../sources/mishnaevsky-wind-blades.ts';
import { okamuraSicFibre } from '../sources/okamura-sic-fibre.ts';
import { panSiliconeFinish } from '../sources/pan-silicone-finish.ts';
import { pcbMagazineGlassYarn } from '../sources/pcb-magazine-glass-yarn.ts';
import { plan } from '../sources/plan.ts';
import { polycarbosilaneSynthesis } from '../sources/polycarbosilane-synthesis.ts';
import { polyesterSynthesis1993 } from '../sources/polyester-synthesis-1993.ts';
import { prepregCarbonFibre } from '../sources/prepreg-carbon-fibre.ts';
import { proholzViscose } from '../sources/proholz-viscose.ts';
import { quintanaDissolvingPulp } from '../sources/quintana-dissolving-pulp.ts';
import { sheldonBasaltFibre1977 } from '../sources/sheldon-basalt-fibre-1977.ts';
import { silverSurgicalMask } from '../sources/silver-surgical-mask.ts';
import { teijinCarbonFibreProcess } from '../sources/teijin-carbon-fibre-process.ts';
import { ullmannEthylbenzene } from '../sources/ullmann-ethylbenzene.ts';
import { unswGlassFibres } from '../sources/unsw-glass-fibres.ts';
import { usgsMybBoron2009 } from '../sources/usgs-myb-boron-2009.ts';
import { usgsMybBoron2015 } from '../sources/usgs-myb-boron-2015.ts';
import { vehicleGlassComposites } from '../sources/vehicle-glass-composites.ts';
import { viscoseProcessEncyclopedia } from '../sources/viscose-process-encyclopedia.ts';
import { wellsPhthalicAnhydride } from '../sources/wells-phthalic-anhydride.ts';
import { wellsPropyleneGlycol } from '../sources/wells-propylene-glycol.ts';
import { windforsRotorBlades } from '../sources/windfors-rotor-blades.ts';
import { zincOxideMask } from '../sources/zinc-oxide-mask.ts';

/** High-performance fibres — 高性能纤维产业链. */
export const highPerformanceFibre = /* @__PURE__ */ defineChain({
  id: 'high-performance-fibre',
  name: { zh: '高性能纤维产业链', en: 'High-performance fibres' },
  sources: {
    plan,
    editors,
    acsSohioAcrylonitrile,
    afpmPetrochemicals,
    boricAcidTurkey,
    chemondisPolyesterResin,
    compositesworldGlassFibre,
    compositesworldPressureVessels,
    cpicSmc,
    electricalGlassCloth,
    etiMadenTextileGlass,
    glassFibrePatentApplication,
    glassFibreProductionNote,
    huangCarbonFibre,
    ipc4412b,
    jushiLft,
    mattheyGlass,
    mishnaevskyWindBlades,
    panSiliconeFinish,
    pcbMagazineGlassYarn,
    teijinCarbonFibreProcess,
    usgsMybBoron2009,
    vehicleGlassComposites,
    windforsRotorBlades,
    fibreglassRawMaterials,
    ullmannEthylbenzene,
    usgsMybBoron2015,
    basaltRockToFibre,
    sheldonBasaltFibre1977,
    unswGlassFibres,
    chromiumOxideGlassFurnace,
    dissolvingPulpNote,
    viscoseProcessEncyclopedia,
    careratingsViscose,
    proholzViscose,
    hainesCarbonDisulphide,
    jiangLyocell2020,
    quintanaDissolvingPulp,
    kraftPulpingProcess,
    okamuraSicFibre,
    idesakiSicFibre,
    polycarbosilaneSynthesis,
    baoPolysilane1998,
    cmcBoronNitrideInterphase,
    cmcMeltInfiltration,
    cmcPolymerPrecursor,
    hoodMaleicAnhydride,
    wellsPropyleneGlycol,
    cmaPropyleneOxide,
    wellsPhthalicAnhydride,
    polyesterSynthesis1993,
    epoxySystemsWindBlade,
    ca2729895,
    carbonPrepregNote,
    prepregCarbonFibre,
    bladeTooling,
    bladeFactoryTour,
    itaconatePrecursor,
    fibroluxPultrusion,
    craftechPultrusion,
    cieslakViscoseCopper,
    silverSurgicalMask,
    zincOxideMask,
    bicomponentFibreNote,
  },
  stages: [
    {
      id: 'raw-material',
      name: { zh: '原料生产', en: 'Raw materials' },
      printed: '原料生产',
      claims: [{ source: 'plan', at: '专栏2/高性能纤维产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '玻璃配合料与漏板；碳纤维和树脂的石化路线也由此开始。',
        en: 'The glass batch and the bushing; the petrochemical line of carbon fibre and of the resins starts here too.',
      },
    },
    {
      id: 'glass-fibre',
      name: { zh: '玻璃纤维', en: 'Glass fibre' },
      printed: '玻璃纤维',
      claims: [{ source: 'plan', at: '专栏2/高性能纤维产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '纤维阶段。碳纤维见于同一句而不在箭头中，与玻璃纤维并列，不在其下游。',
        en: 'The fibre stage. Carbon fibre, named in the same sentence and not in the arrow, stands beside glass fibre, not behind it.',
      },
    },
    {
      id: 'glass-fabric',
      name: { zh: '玻纤织物', en: 'Glass fabric' },
      printed: '玻纤织物',
      claims: [{ source: 'plan', at: '专栏2/高性能纤维产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '并非所有复合材料都经过织物：无捻粗纱和短切纱直接用于模塑料。',
        en: 'Not every composite passes through a fabric: roving and chopped strand go straight into compounds.',
      },
    },
    {
      id: 'glass-composite',
      name: { zh: '玻纤复合材料', en: 'Glass-fibre composite' },
      printed: '玻纤复合材料',
      claims: [{ source: 'plan', at: '专栏2/高性能纤维产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '箭头未写出的基体树脂在此并入；碳纤维复合材料也列于此。',
        en: 'The arrow leaves out the matrix resins, which join here; the carbon-fibre composite stands here as well.',
      },
    },
    {
      id: 'end-composite-product',
      name: { zh: '终端复合材料制品', en: 'Composite end products' },
      printed: '终端复合材料制品',
      members: ['electronic-information/copper-clad-laminate'],
      claims: [{ source: 'plan', at: '专栏2/高性能纤维产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '笼统条目；成员按该句所列市场确定：风电、新能源、汽车高铁、电子电器。',
        en: 'A bag; its members follow the markets the sentence names: 风电、新能源、汽车高铁、电子电器.',
      },
    },
  ],
  nodes: {
    // 原料生产
    'fibre-raw-material': {
      name: { zh: '原料生产', en: 'Raw materials of glass fibre' },
      stage: 'raw-material',
      kind: 'category',
      origin: 'printed',
      needsProvider: false,
      claims: [{ source: 'plan', at: '专栏2/高性能纤维产业链', level: 'A', how: 'quoted' }],
      note: { zh: '总目；成员为玻璃配合料所用矿物。', en: 'Heading; its members are the minerals of the glass batch.' },
    },
    pyrophyllite: {
      name: { zh: '叶蜡石', en: 'Pyrophyllite' },
      aliases: ['叶腊石'],
      stage: 'raw-material',
      kind: 'resource',
      origin: 'reference',
      variantOf: { node: 'fibre-raw-material', mode: 'taxonomy' },
      claims: [
        {
          source: 'glassFibreProductionNote',
          at: '"The main raw materials for producing glass fiber"',
          level: 'C',
          how: 'quoted',
          quote: 'pyrophyllite',
        },
      ],
    },
    kaolin: {
      name: { zh: '高岭土', en: 'Kaolin' },
      stage: 'raw-material',
      kind: 'resource',
      origin: 'product',
      variantOf: { node: 'fibre-raw-material', mode: 'taxonomy' },
      claims: [{ source: 'plan', at: '第三章/第一节/（四）/4', level: 'A', how: 'quoted' }],
    },
    'quartz-sand': {
      name: { zh: '石英砂', en: 'Quartz sand' },
      aliases: ['硅砂', 'silica sand'],
      stage: 'raw-material',
      kind: 'resource',
      origin: 'product',
      variantOf: { node: 'fibre-raw-material', mode: 'taxonomy' },
      claims: [
        { source: 'plan', at: '第三章/第一节/（四）/4', level: 'A', how: 'quoted', quote: '石英' },
        {
          source: 'glassFibreProductionNote',
          at: '"The main raw materials for producing glass fiber"',
          level: 'C',
          how: 'quoted',
          quote: 'quartz sand',
        },
      ],
      note: {
        zh: '玻璃级石英砂；坩埚用高纯砂和冶炼工业硅用块状石英为另外的品种。',
        en: 'Glass-grade sand; the high-purity sand of crucibles and the lump quartz of silicon smelting are other goods.',
      },
    },
    'basalt-ore': {
      name: { zh: '玄武岩矿', en: 'Basalt for fibre' },
      aliases: ['玄武岩', 'basalt rock'],
      stage: 'raw-material',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'sheldonBasaltFibre1977',
          at: 'Abstract: "fibre from the basalt which occurs as an enormous outcrop"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: {
        zh: '成分合格、均匀的玄武岩才能连续拉丝，因此单列。',
        en: 'Only basalt of even, suitable composition can be drawn, so it is a good of its own.',
      },
    },
    'borate-ore': {
      name: { zh: '硼矿', en: 'Borate ore' },
      aliases: ['硼酸盐矿', '硬硼钙石', 'colemanite', 'ulexite'],
      stage: 'raw-material',
      kind: 'resource',
      origin: 'reference',
      variantOf: { node: 'fibre-raw-material', mode: 'taxonomy' },
      claims: [
        { source: 'usgsMybBoron2009', at: 'Colemanite, kernite, tincal and ulexite', level: 'A', how: 'implied' },
        { source: 'usgsMybBoron2015', at: '"mined mainly tincal and kernite"', level: 'A', how: 'implied' },
      ],
    },
    'boric-acid': {
      name: { zh: '硼酸', en: 'Boric acid' },
      aliases: ['H3BO3'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'borate-ore',
          role: 'material',
          claims: [
            { source: 'boricAcidTurkey', at: 'Production of boric acid from colemanite', level: 'C', how: 'implied' },
            { source: 'usgsMybBoron2015', at: '"Boric acid and refined sodium borates were produced"', level: 'A', how: 'implied' },
          ],
        },
        {
          node: 'copper-and-alloys/sulphuric-acid',
          role: 'auxiliary',
          claims: [{ source: 'boricAcidTurkey', at: 'Reaction of colemanite with sulfuric acid', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'usgsMybBoron2009', at: 'Passage on boric acid grades', level: 'A', how: 'quoted', quote: 'Boric acid' }],
    },
    'platinum-group-ore': {
      name: { zh: '铂族金属矿', en: 'Platinum-group ore' },
      aliases: ['铂矿', 'PGM ore'],
      stage: 'raw-material',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'Platinum-group metals',
          level: 'D',
          how: 'judged',
          note: {
            zh: '铂与铑由铂族金属矿共同产出，主要来自南非和俄罗斯。',
            en: 'Platinum and rhodium are won together from platinum-group ores, above all of South Africa and Russia.',
          },
        },
      ],
    },
    platinum: {
      name: { zh: '铂', en: 'Platinum' },
      aliases: ['铂金', '白金'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'platinum-group-ore',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Platinum-group metals',
              level: 'D',
              how: 'judged',
              note: { zh: '铂由铂族金属精矿和熔炼锍精炼制得。', en: 'Platinum is refined from platinum-group concentrate and matte.' },
            },
          ],
        },
      ],
      claims: [{ source: 'mattheyGlass', at: 'The advantages of platinum and its alloys', level: 'C', how: 'quoted', quote: 'platinum' }],
    },
    rhodium: {
      name: { zh: '铑', en: 'Rhodium' },
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'platinum-group-ore',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Platinum-group metals',
              level: 'D',
              how: 'judged',
              note: { zh: '铑是铂的副产品，没有独立矿山。', en: 'Rhodium is a by-product of platinum and has no mines of its own.' },
            },
          ],
        },
      ],
      claims: [{ source: 'mattheyGlass', at: 'The advantages of platinum and its alloys', level: 'C', how: 'quoted', quote: 'Rhodium' }],
    },
    bushing: {
      name: { zh: '铂铑漏板', en: 'Platinum-rhodium bushing' },
      aliases: ['铂铑合金漏板', '拉丝漏板', '漏板'],
      stage: 'raw-material',
      kind: 'equipment',
      origin: 'reference',
      needs: [
        {
          node: 'platinum',
          role: 'material',
          claims: [{ source: 'mattheyGlass', at: 'Reinforcement glass fibre: platinum alloy container', level: 'C', how: 'implied' }],
        },
        {
          node: 'rhodium',
          role: 'material',
          claims: [{ source: 'mattheyGlass', at: 'Rhodium is alloyed with platinum', level: 'C', how: 'implied' }],
          note: {
            zh: '铑价冲高之后厂家已降低铑比例，但未降至零。',
            en: 'Makers have lowered the rhodium share since its price peak, but not to nothing.',
          },
        },
      ],
      claims: [{ source: 'mattheyGlass', at: 'Reinforcement glass fibre', level: 'C', how: 'quoted', quote: 'bushing' }],
      note: {
        zh: '该金属并不消耗，只是占用在炉上；旧漏板重铸再用，损耗很小。',
        en: 'The metal is not used up but lent to the furnace; worn bushings are recast with little loss.',
      },
    },
    'sizing-agent': {
      name: { zh: '玻纤浸润剂', en: 'Glass-fibre sizing' },
      aliases: ['浸润剂', 'sizing'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'organosilicon/silane-coupling-agent',
          role: 'material',
          claims: [{ source: 'glassFibrePatentApplication', at: 'Description: sizing with coupling agents', level: 'C', how: 'implied' }],
        },
        {
          node: 'sizing-film-former',
          role: 'material',
          claims: [{ source: 'glassFibrePatentApplication', at: 'Description: film-forming binder resins', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'compositesworldGlassFibre', at: 'Passage on chemical size', level: 'C', how: 'implied' }],
    },
    'sizing-film-former': {
      name: { zh: '浸润剂成膜剂', en: 'Sizing film former' },
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'glassFibrePatentApplication', at: 'Description: film-forming binder resins', level: 'C', how: 'implied' }],
      note: {
        zh: '环氧、聚酯或聚氨酯乳液，细纱用淀粉；产业链止于此。',
        en: 'Epoxy, polyester or polyurethane emulsion, and starch for yarn; the chain stops here.',
      },
    },
    'glass-furnace-refractory': {
      name: { zh: '玻纤池窑耐火材料', en: 'Refractory for glass-fibre furnaces' },
      aliases: ['致密氧化铬砖', '锆英石砖'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      claims: [
        { source: 'chromiumOxideGlassFurnace', at: 'Abstract: "refractory materials based on chrome-oxide"', level: 'B', how: 'implied' },
        {
          source: 'editors',
          at: 'Glass-fibre furnace',
          level: 'D',
          how: 'judged',
          note: {
            zh: '只有致密氧化铬砖和锆英石砖能在数年窑龄内耐受熔融无碱玻璃的侵蚀。',
            en: 'Only dense chromic oxide and zircon blocks resist molten alkali-free glass for a campaign of years.',
          },
        },
      ],
      note: { zh: '产业链止于此。', en: 'The chain stops here.' },
    },
    pulpwood: {
      name: { zh: '纸浆木材', en: 'Pulpwood' },
      aliases: ['木材', '制浆木片', 'wood chips'],
      stage: 'raw-material',
      kind: 'resource',
      origin: 'reference',
      claims: [{ source: 'dissolvingPulpNote', at: 'Text: "mainly produced chemically from pulpwood"', level: 'C', how: 'implied' }],
    },
    'cotton-linter': {
      name: { zh: '棉短绒', en: 'Cotton linters' },
      aliases: ['棉绒'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'viscoseProcessEncyclopedia', at: 'Text: "less commonly, cotton linters"', level: 'C', how: 'implied' }],
      note: { zh: '棉籽加工的副产品；产业链止于此。', en: 'By-product of cottonseed; the chain stops here.' },
    },
    'dissolving-pulp': {
      name: { zh: '溶解浆', en: 'Dissolving pulp' },
      aliases: ['浆粕', '溶解木浆', 'dissolving-grade pulp'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['pulpwood', 'cotton-linter'],
          role: 'material',
          claims: [
            { source: 'dissolvingPulpNote', at: 'Opening: "bleached wood pulp or cotton linters"', level: 'C', how: 'implied' },
            { source: 'jiangLyocell2020', at: 'Introduction: "cotton linter, wood, bamboo, bagasse"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '木浆粕为主，棉浆粕用于高档品种；竹浆亦有，未列入。',
            en: 'Wood pulp is the rule and linter pulp the fine grade; bamboo pulp exists and is left out.',
          },
        },
        {
          node: 'organosilicon/caustic-soda',
          role: 'auxiliary',
          claims: [
            {
              source: 'kraftPulpingProcess',
              at: 'Pulping process: "sodium hydroxide (NaOH) and sodium sulphide"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '预水解硫酸盐法蒸煮用；亚硫酸盐法改用其他碱基。',
            en: 'For prehydrolysis-kraft cooking; the sulphite process has other bases, but purifies with alkali too.',
          },
        },
      ],
      claims: [
        {
          source: 'quintanaDissolvingPulp',
          at: 'Abstract: "Dissolving-grade pulp (DGP), which consists of highly pure cellulose"',
          level: 'B',
          how: 'implied',
        },
      ],
    },
    'carbon-disulphide': {
      name: { zh: '二硫化碳', en: 'Carbon disulphide' },
      aliases: ['CS2', 'carbon disulfide'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'copper-and-alloys/sulphur',
          role: 'material',
          claims: [
            {
              source: 'hainesCarbonDisulphide',
              at: 'Opening: "one is from carbon and sulfur and the other from methane and sulfur"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          anyOf: ['organosilicon/natural-gas', 'organosilicon/charcoal'],
          role: 'material',
          claims: [
            {
              source: 'hainesCarbonDisulphide',
              at: 'Opening: "one is from carbon and sulfur and the other from methane and sulfur"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: { zh: '天然气法为主；木炭法尚有小厂。', en: 'Methane is the rule; charcoal survives in small works.' },
        },
      ],
      claims: [
        { source: 'hainesCarbonDisulphide', at: 'Opening: "only two have become important commercially"', level: 'B', how: 'implied' },
      ],
    },
    'zinc-sulphate': {
      name: { zh: '硫酸锌', en: 'Zinc sulphate' },
      aliases: ['ZnSO4', 'zinc sulfate'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'copper-and-alloys/zinc',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'zinc sulphate',
              level: 'D',
              how: 'judged',
              note: {
                zh: '由锌渣、次氧化锌或锌与硫酸制得；锌节点代表其锌源。',
                en: 'Made from zinc residues, crude oxide or metal with sulphuric acid; the zinc node stands for its zinc.',
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
              at: 'zinc sulphate',
              level: 'D',
              how: 'judged',
              note: {
                zh: '由锌渣、次氧化锌或锌与硫酸制得；锌节点代表其锌源。',
                en: 'Made from zinc residues, crude oxide or metal with sulphuric acid; the zinc node stands for its zinc.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'proholzViscose', at: 'Viskosefaser: "Natriumsulfat und Zinksulfat"', level: 'C', how: 'implied' }],
    },
    'nmmo-solvent': {
      name: { zh: 'N-甲基吗啉氧化物', en: 'N-methylmorpholine N-oxide' },
      aliases: ['NMMO', '莱赛尔溶剂'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'jiangLyocell2020', at: 'Abstract: "N-methylmorpholine-N-oxide system"', level: 'B', how: 'implied' }],
      note: { zh: '几乎全部回收；产业链止于此。', en: 'Recovered almost whole; the chain stops here.' },
    },
    'antibacterial-agent': {
      name: { zh: '纤维用抗菌剂', en: 'Antibacterial agent for fibres' },
      aliases: ['纤维抗菌剂'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['photovoltaics/silver', 'copper-and-alloys/zinc', 'copper-and-alloys/electrolytic-copper'],
          role: 'material',
          claims: [
            { source: 'silverSurgicalMask', at: 'Abstract: "biocidal silver nanoparticles"', level: 'B', how: 'implied' },
            { source: 'zincOxideMask', at: 'Abstract: "zinc oxide nanoparticles"', level: 'B', how: 'implied' },
            {
              source: 'cieslakViscoseCopper',
              at: 'Abstract: "antimicrobial functionalization of textile structures with copper"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '银、氧化锌和铜系均在用；壳聚糖、季铵盐等有机抗菌剂未列入。',
            en: 'Silver, zinc oxide and copper are all in use; chitosan and quaternary ammonium salts are left out.',
          },
        },
      ],
      claims: [{ source: 'zincOxideMask', at: 'Abstract: "functionalised with zinc oxide nanoparticles"', level: 'B', how: 'implied' }],
    },
    'crude-oil': {
      name: { zh: '原油', en: 'Crude oil' },
      aliases: ['石油', 'petroleum'],
      stage: 'raw-material',
      kind: 'resource',
      origin: 'reference',
      claims: [{ source: 'afpmPetrochemicals', at: 'Feedstock: naphtha from crude oil', level: 'C', how: 'quoted', quote: 'crude oil' }],
    },
    naphtha: {
      name: { zh: '石脑油', en: 'Naphtha' },
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'crude-oil',
          role: 'material',
          claims: [{ source: 'afpmPetrochemicals', at: 'Feedstock: naphtha from crude oil', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'afpmPetrochemicals', at: 'Feedstock', level: 'C', how: 'quoted', quote: 'naphtha' }],
    },
    ethylene: {
      name: { zh: '乙烯', en: 'Ethylene' },
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['naphtha', 'organosilicon/natural-gas', 'organosilicon/methanol'],
          role: 'material',
          claims: [
            { source: 'afpmPetrochemicals', at: 'Natural gas liquids and naphtha as feedstock', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'Olefins',
              level: 'D',
              how: 'judged',
              note: {
                zh: '国内甲醇制烯烃装置大规模采用煤制甲醇。',
                en: 'Methanol-to-olefins plants run on coal-based methanol in China on a large scale.',
              },
            },
          ],
          note: {
            zh: '石脑油裂解、天然气所含乙烷裂解和甲醇制烯烃均已商业化。',
            en: 'Naphtha cracking, cracking of ethane from natural gas, and methanol-to-olefins are all commercial.',
          },
        },
      ],
      claims: [{ source: 'afpmPetrochemicals', at: 'Ethane is converted to ethylene', level: 'C', how: 'quoted', quote: 'ethylene' }],
    },
    propylene: {
      name: { zh: '丙烯', en: 'Propylene' },
      aliases: ['propene'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['naphtha', 'organosilicon/natural-gas', 'organosilicon/methanol'],
          role: 'material',
          claims: [
            { source: 'afpmPetrochemicals', at: 'Propane and propylene', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'Olefins',
              level: 'D',
              how: 'judged',
              note: {
                zh: '除裂解装置和脱氢装置外，甲醇制丙烯和甲醇制烯烃装置也供应丙烯。',
                en: 'Methanol-to-propylene and methanol-to-olefins plants supply propylene beside crackers and dehydrogenation.',
              },
            },
          ],
          note: {
            zh: '裂解与炼油副产、天然气凝液所含丙烷脱氢以及甲醇制烯烃均已商业化。',
            en: 'Cracking and refining, dehydrogenation of propane from natural gas liquids, and methanol-to-olefins are all commercial.',
          },
        },
      ],
      claims: [{ source: 'afpmPetrochemicals', at: 'Propane and propylene', level: 'C', how: 'quoted', quote: 'propylene' }],
    },
    'propylene-oxide': {
      name: { zh: '环氧丙烷', en: 'Propylene oxide' },
      aliases: ['甲基环氧乙烷'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'propylene',
          role: 'material',
          claims: [
            { source: 'cmaPropyleneOxide', at: 'Process of Chlorohydrination: "propylene chlorohydrin"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '氯醇法、共氧化法和双氧水法均自丙烯起；氧化剂随工艺而异，未列入。',
            en: 'Chlorohydrin, co-oxidation and peroxide processes all start from propylene; the oxidant differs and is left out.',
          },
        },
      ],
      claims: [
        {
          source: 'cmaPropyleneOxide',
          at: 'Opening: "key ingredient in producing polyether polyols and propylene glycols"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    benzene: {
      name: { zh: '苯', en: 'Benzene' },
      aliases: ['纯苯'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['naphtha', 'high-quality-steel/coking-coal'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Benzene',
              level: 'D',
              how: 'judged',
              note: {
                zh: '苯取自重整油和裂解汽油，也取自焦炉煤气洗苯所得粗苯。',
                en: 'Benzene is taken from reformate and cracker gasoline, and from crude benzole washed out of coke-oven gas.',
              },
            },
          ],
          note: {
            zh: '石油苯和加氢焦化苯均供应苯乙烯和苯酚生产。',
            en: 'Petroleum benzene and hydrogenated coking benzene are both sold for styrene and phenol.',
          },
        },
      ],
      claims: [{ source: 'afpmPetrochemicals', at: 'Benzene, toluene and xylenes', level: 'C', how: 'quoted', quote: 'benzene' }],
    },
    acrylonitrile: {
      name: { zh: '丙烯腈', en: 'Acrylonitrile' },
      aliases: ['ACN'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'propylene',
          role: 'material',
          claims: [{ source: 'acsSohioAcrylonitrile', at: 'The Sohio Process', level: 'B', how: 'implied' }],
        },
        {
          node: 'semiconductor-lighting/ammonia',
          role: 'material',
          claims: [{ source: 'acsSohioAcrylonitrile', at: 'The Sohio Process', level: 'B', how: 'implied' }],
        },
      ],
      claims: [
        { source: 'acsSohioAcrylonitrile', at: 'Brief History of Acrylonitrile', level: 'B', how: 'quoted', quote: 'Acrylonitrile' },
      ],
      note: { zh: '几乎全部由这一工艺生产。', en: 'Nearly all of it is made by this one process.' },
    },
    'pan-spinning-solvent': {
      name: { zh: '原丝纺丝溶剂', en: 'Spinning solvent for PAN precursor' },
      aliases: ['二甲基亚砜', 'DMSO', 'DMAc'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'panSiliconeFinish', at: 'Abstract: dimethyl acetamide, wet spinning', level: 'B', how: 'implied' }],
      note: {
        zh: '国内多数产线用二甲基亚砜，其余用二甲基乙酰胺；部分回收；产业链止于此。',
        en: 'Dimethyl sulphoxide in most Chinese lines, dimethyl acetamide in others; recovered in part; the chain stops here.',
      },
    },
    'itaconic-acid': {
      name: { zh: '衣康酸', en: 'Itaconic acid' },
      aliases: ['甲叉丁二酸'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      claims: [
        {
          source: 'itaconatePrecursor',
          at: 'Abstract: "Effects of AIA and itaconic acid on the characteristics of the copolymers"',
          level: 'B',
          how: 'implied',
        },
      ],
      note: { zh: '由糖类发酵制得；产业链止于此。', en: 'Made by fermentation of sugar; the chain stops here.' },
    },
    'pan-precursor': {
      name: { zh: '聚丙烯腈原丝', en: 'PAN precursor fibre' },
      aliases: ['PAN原丝', '碳纤维原丝', 'PAN precursor'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'acrylonitrile',
          role: 'material',
          claims: [{ source: 'huangCarbonFibre', at: 'Section on PAN precursors', level: 'B', how: 'implied' }],
        },
        {
          node: 'pan-spinning-solvent',
          role: 'auxiliary',
          claims: [{ source: 'panSiliconeFinish', at: 'Abstract: dimethyl acetamide, wet spinning', level: 'B', how: 'implied' }],
        },
        {
          node: 'organosilicon/silicone-oil',
          role: 'auxiliary',
          claims: [{ source: 'panSiliconeFinish', at: 'Abstract: silicone oil emulsion', level: 'B', how: 'implied' }],
          note: {
            zh: '以氨基改性硅油形式用于原丝油剂，防止纤维在预氧化炉中并丝。',
            en: 'As amino-modified silicone in the spinning finish, which keeps filaments from fusing in the oxidation ovens.',
          },
        },
        {
          node: 'itaconic-acid',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'itaconatePrecursor',
              at: 'Abstract: "copolymerization of acrylonitrile (AN) with ammonium itaconate"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '酸性共聚单体，降低预氧化起始温度；也用其他羧酸类单体。',
            en: 'The acid comonomer lets stabilisation start at a lower temperature; other carboxylic monomers serve too.',
          },
        },
      ],
      claims: [{ source: 'huangCarbonFibre', at: 'Abstract: precursors', level: 'B', how: 'implied' }],
    },
    polycarbosilane: {
      name: { zh: '聚碳硅烷', en: 'Polycarbosilane' },
      aliases: ['PCS', 'polycarbosilane precursor'],
      stage: 'raw-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'organosilicon/organosilicon-monomer',
          role: 'material',
          claims: [
            { source: 'baoPolysilane1998', at: 'Title: "dichloromethylsilane derivatives"', level: 'B', how: 'implied' },
            {
              source: 'editors',
              at: 'polycarbosilane',
              level: 'D',
              how: 'judged',
              note: {
                zh: '工业路线以二甲基二氯硅烷经钠缩合成聚二甲基硅烷，再热解重排。',
                en: 'Industry couples dimethyldichlorosilane with sodium to polydimethylsilane, which is rearranged by heat.',
              },
            },
          ],
        },
        {
          node: 'cemented-carbide/metallic-sodium',
          role: 'auxiliary',
          claims: [{ source: 'baoPolysilane1998', at: 'Abstract: "alkali metal dechlorination reaction"', level: 'B', how: 'implied' }],
        },
      ],
      claims: [
        {
          source: 'polycarbosilaneSynthesis',
          at: 'Abstract: "synthesized from polydimethylsilane at normal pressure"',
          level: 'B',
          how: 'implied',
        },
      ],
    },
    // 玻璃纤维
    'glass-fibre': {
      name: { zh: '玻璃纤维', en: 'Glass fibre' },
      aliases: ['玻纤', '玻纤纱', 'fibreglass', 'fiberglass'],
      stage: 'glass-fibre',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          anyOf: ['pyrophyllite', 'kaolin'],
          role: 'material',
          claims: [
            {
              source: 'fibreglassRawMaterials',
              at: 'Kaolin: "mostly use selected or high-quality kaolin instead of pyrophyllite"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '氧化铝的载体：国内用叶蜡石，欧美用高岭土；两者均可用于池窑。',
            en: 'Carrier of alumina: pyrophyllite in China, kaolin in the West; furnaces are run on either.',
          },
        },
        {
          node: 'quartz-sand',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/高性能纤维产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '规划箭头，由原料生产引出。', en: 'Printed arrow from 原料生产.' },
            },
            { source: 'glassFibreProductionNote', at: '"The main raw materials for producing glass fiber"', level: 'C', how: 'implied' },
          ],
        },
        {
          anyOf: ['high-quality-steel/limestone', 'high-quality-steel/lime'],
          role: 'material',
          claims: [
            { source: 'glassFibreProductionNote', at: '"The main raw materials for producing glass fiber"', level: 'C', how: 'implied' },
          ],
          note: { zh: '钙以石灰石或生石灰引入。', en: 'Calcium comes in as limestone or as burnt lime.' },
        },
        {
          node: 'bushing',
          role: 'equipment',
          claims: [
            { source: 'mattheyGlass', at: 'Reinforcement glass fibre', level: 'C', how: 'implied' },
            { source: 'compositesworldGlassFibre', at: 'Opening: molten glass through a bushing', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '在连续拉丝中，尚无贱金属或陶瓷可替代铂合金。',
            en: 'No base metal or ceramic has replaced platinum alloy in continuous drawing.',
          },
        },
        {
          node: 'sizing-agent',
          role: 'auxiliary',
          claims: [{ source: 'compositesworldGlassFibre', at: 'Passage on chemical size', level: 'C', how: 'implied' }],
        },
        {
          node: 'glass-furnace-refractory',
          role: 'equipment',
          claims: [
            {
              source: 'chromiumOxideGlassFurnace',
              at: 'Abstract: "glass-melting furnaces for fiberglass production"',
              level: 'B',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'Glass-fibre furnace',
              level: 'D',
              how: 'judged',
              note: { zh: '池窑每个窑期结束后用此类砖重砌。', en: 'A tank furnace is rebuilt with these blocks after each campaign.' },
            },
          ],
        },
        {
          node: 'borate-ore',
          role: 'material',
          essential: false,
          claims: [
            { source: 'etiMadenTextileGlass', at: 'List of glass types: ECR-Glass', level: 'C', how: 'implied' },
            { source: 'fibreglassRawMaterials', at: 'Opening: "limestone, dolomite, colemanite"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '当今大量无捻粗纱采用无硼配方；电子纱为另一节点。',
            en: 'Boron-free compositions carry much of the roving made today; yarn for electronics is another node.',
          },
        },
        {
          node: 'light-alloys/dolomite',
          role: 'material',
          essential: false,
          claims: [
            { source: 'glassFibreProductionNote', at: '"The main raw materials for producing glass fiber"', level: 'C', how: 'implied' },
          ],
          note: { zh: '在无硼和高模量玻璃中引入氧化镁。', en: 'Brings magnesia in boron-free and high-modulus glass.' },
        },
      ],
      signals: [
        {
          signal: 'leading',
          claims: [{ source: 'plan', at: '第一章/第一节/（二）', level: 'A', how: 'quoted', quote: '具有国际领先的规模优势' }],
        },
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }] },
      ],
      claims: [{ source: 'plan', at: '专栏2/高性能纤维产业链', level: 'A', how: 'quoted' }],
    },
    'alkali-free-glass-fibre': {
      name: { zh: '无碱玻璃纤维', en: 'Alkali-free (E-) glass fibre' },
      aliases: ['E-glass', 'E玻璃纤维', '无碱玻纤'],
      stage: 'glass-fibre',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'glass-fibre', mode: 'taxonomy' },
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' },
        { source: 'unswGlassFibres', at: 'E-glass: "roughly 54% SiO2, 14% Al2O3, 22% CaO"', level: 'C', how: 'implied' },
      ],
      note: { zh: '玻璃纤维的主流品种，投入即玻璃纤维的投入。', en: 'The main kind of glass fibre; its inputs are those of the parent.' },
    },
    'high-strength-tough-formable-glass-fibre': {
      name: { zh: '高强、高韧性、易成形玻璃纤维', en: 'Strong, tough and readily formed glass fibre' },
      aliases: ['高强、高韧性、易成形玻纤', '高韧性玻璃纤维', '易成形玻璃纤维'],
      stage: 'glass-fibre',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'glass-fibre', mode: 'taxonomy' },
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' },
        { source: 'plan', at: '专栏2/高性能纤维产业链', level: 'A', how: 'quoted' },
      ],
      note: {
        zh: '规划以三个性能描述一类产品，未指明玻璃成分；投入与玻璃纤维相同。',
        en: 'The plan describes one kind by three properties and names no glass; the inputs are those of the parent.',
      },
    },
    'high-modulus-high-strength-glass-fibre': {
      name: { zh: '高模量高强度玻璃纤维', en: 'High-modulus, high-strength glass fibre' },
      aliases: ['高模玻纤', '高强玻璃纤维', 'S-glass', 'S玻璃纤维'],
      stage: 'glass-fibre',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'glass-fibre', mode: 'taxonomy' },
      needs: [
        {
          node: 'quartz-sand',
          role: 'material',
          claims: [{ source: 'unswGlassFibres', at: 'S-glass: "65% SiO2, 25% Al2O3, and 10% MgO"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['pyrophyllite', 'kaolin', 'light-alloys/alumina'],
          role: 'material',
          claims: [
            { source: 'unswGlassFibres', at: 'S-glass: "65% SiO2, 25% Al2O3, and 10% MgO"', level: 'C', how: 'implied' },
            {
              source: 'fibreglassRawMaterials',
              at: 'Kaolin: "mostly use selected or high-quality kaolin instead of pyrophyllite"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '氧化铝含量高：高模量玻璃用叶蜡石或高岭土，S玻璃直接加工业氧化铝。',
            en: 'Rich in alumina: pyrophyllite or kaolin in high-modulus glass, alumina itself in S-glass.',
          },
        },
        {
          anyOf: ['light-alloys/dolomite', 'high-quality-steel/magnesite'],
          role: 'material',
          claims: [
            { source: 'unswGlassFibres', at: 'S-glass: "65% SiO2, 25% Al2O3, and 10% MgO"', level: 'C', how: 'implied' },
            { source: 'glassFibreProductionNote', at: '"The main raw materials for producing glass fiber"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '氧化镁不可缺：含钙的高模量玻璃用白云石，无钙的S玻璃用氧化镁。',
            en: 'Magnesia is indispensable: from dolomite where calcium is wanted, from magnesia in S-glass.',
          },
        },
        {
          node: 'bushing',
          role: 'equipment',
          claims: [{ source: 'mattheyGlass', at: 'Reinforcement glass fibre', level: 'C', how: 'implied' }],
          note: { zh: '拉丝温度更高，漏板铑含量也更高。', en: 'Drawn hotter, with more rhodium in the bushing.' },
        },
        {
          node: 'sizing-agent',
          role: 'auxiliary',
          claims: [{ source: 'compositesworldGlassFibre', at: 'Passage on chemical size', level: 'C', how: 'implied' }],
        },
        {
          node: 'glass-furnace-refractory',
          role: 'equipment',
          claims: [
            {
              source: 'chromiumOxideGlassFurnace',
              at: 'Abstract: "glass-melting furnaces for fiberglass production"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }] }],
      claims: [
        { source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' },
        { source: 'unswGlassFibres', at: 'S-glass: "65% SiO2, 25% Al2O3, and 10% MgO"', level: 'C', how: 'implied' },
      ],
    },
    'electronic-glass-yarn': {
      name: { zh: '电子级玻纤纱', en: 'Electronic-grade glass yarn' },
      aliases: ['电子纱', 'electronic yarn'],
      stage: 'glass-fibre',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'glass-fibre', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['pyrophyllite', 'kaolin'],
          role: 'material',
          claims: [
            {
              source: 'fibreglassRawMaterials',
              at: 'Kaolin: "mostly use selected or high-quality kaolin instead of pyrophyllite"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '氧化铝的载体：低铁叶蜡石或低铁高岭土。', en: 'Carrier of alumina: pyrophyllite or kaolin, in a low-iron grade.' },
        },
        {
          node: 'quartz-sand',
          role: 'material',
          claims: [
            { source: 'glassFibreProductionNote', at: '"The main raw materials for producing glass fiber"', level: 'C', how: 'implied' },
          ],
        },
        {
          anyOf: ['high-quality-steel/limestone', 'high-quality-steel/lime'],
          role: 'material',
          claims: [
            { source: 'glassFibreProductionNote', at: '"The main raw materials for producing glass fiber"', level: 'C', how: 'implied' },
          ],
          note: { zh: '钙以石灰石或生石灰引入。', en: 'Calcium comes in as limestone or as burnt lime.' },
        },
        {
          anyOf: ['borate-ore', 'boric-acid'],
          role: 'material',
          claims: [
            { source: 'etiMadenTextileGlass', at: 'Boron "in the form of boric acid or colemanite"', level: 'C', how: 'implied' },
            { source: 'ipc4412b', at: 'Scope: "electrical-grade ("E" glass) borosilicate glass"', level: 'A', how: 'implied' },
          ],
          note: {
            zh: '硼以硬硼钙石粉或硼酸引入；电路板用玻璃的规范要求为硼硅酸盐玻璃。',
            en: 'Boron is brought in as ground colemanite or as boric acid; the specification for board glass asks for borosilicate glass.',
          },
        },
        {
          node: 'bushing',
          role: 'equipment',
          claims: [{ source: 'mattheyGlass', at: 'Reinforcement glass fibre', level: 'C', how: 'implied' }],
        },
        {
          node: 'sizing-agent',
          role: 'auxiliary',
          claims: [{ source: 'electricalGlassCloth', at: '"starch fiberglass yarn"', level: 'C', how: 'implied' }],
        },
        {
          node: 'glass-furnace-refractory',
          role: 'equipment',
          claims: [
            {
              source: 'editors',
              at: 'Glass-fibre furnace',
              level: 'D',
              how: 'judged',
              note: { zh: '含硼玻璃对窑炉的侵蚀比无硼玻璃更重。', en: 'Boron glass attacks the furnace even more than boron-free glass.' },
            },
          ],
        },
      ],
      claims: [
        { source: 'ipc4412b', at: 'Scope: glass fiber yarns', level: 'A', how: 'quoted', quote: 'glass fiber yarns' },
        { source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'implied', quote: '满足电子信息等行业发展需要' },
      ],
    },
    'inorganic-fibre': {
      name: { zh: '无机纤维', en: 'Inorganic fibres' },
      stage: 'glass-fibre',
      kind: 'category',
      origin: 'product',
      needsProvider: false,
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }],
      note: {
        zh: '总目；成员为碳纤维、玄武岩纤维、碳化硅纤维。',
        en: 'Heading; its members are carbon, basalt and silicon carbide fibre.',
      },
    },
    'carbonisation-furnace': {
      name: { zh: '碳化炉', en: 'Carbonisation furnace' },
      aliases: ['预氧化碳化生产线', 'carbonization line'],
      stage: 'glass-fibre',
      kind: 'equipment',
      origin: 'reference',
      claims: [
        {
          source: 'editors',
          at: 'Carbon-fibre line',
          level: 'D',
          how: 'judged',
          note: {
            zh: '预氧化炉和密封高温炉为碳纤维专用，受出口管制。',
            en: 'Oxidation ovens and sealed high-temperature furnaces are built for carbon fibre only and are under export control.',
          },
        },
      ],
      note: { zh: '产业链止于该成套生产线。', en: 'The chain stops at the line.' },
    },
    'carbon-fibre': {
      name: { zh: '高性能碳纤维', en: 'High-performance carbon fibre' },
      aliases: ['碳纤维', 'carbon fiber'],
      stage: 'glass-fibre',
      kind: 'material',
      origin: 'printed',
      variantOf: { node: 'inorganic-fibre', mode: 'taxonomy' },
      needs: [
        {
          node: 'pan-precursor',
          role: 'material',
          claims: [
            { source: 'teijinCarbonFibreProcess', at: 'Starting point: PAN precursor', level: 'C', how: 'implied' },
            { source: 'huangCarbonFibre', at: 'Abstract: "two most important precursors"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '中间相沥青用于少量超高模量纤维，不能在高强度纤维中替代PAN。',
            en: 'Mesophase pitch gives a small volume of very stiff fibre; it does not replace PAN in high-strength fibre.',
          },
        },
        {
          node: 'carbonisation-furnace',
          role: 'equipment',
          claims: [
            { source: 'teijinCarbonFibreProcess', at: 'Steps: hot air, then "nitrogen-filled oven"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'Carbon-fibre line',
              level: 'D',
              how: 'judged',
              note: {
                zh: '原丝在此类炉中于空气中预氧化，再于氮气中碳化。',
                en: 'The precursor is oxidised in air and carbonised under nitrogen in these furnaces.',
              },
            },
          ],
        },
        {
          node: 'semiconductor-lighting/high-purity-nitrogen',
          role: 'auxiliary',
          claims: [
            { source: 'teijinCarbonFibreProcess', at: 'Steps: "nitrogen-filled oven"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'Carbon-fibre line',
              level: 'D',
              how: 'judged',
              note: {
                zh: '微量氧即会烧蚀纤维，故炉内以高纯氮气吹扫。',
                en: 'Traces of oxygen burn the fibre, so furnaces are flushed with pure nitrogen.',
              },
            },
          ],
        },
        {
          node: 'electronic-information/epoxy-resin',
          role: 'auxiliary',
          claims: [
            { source: 'teijinCarbonFibreProcess', at: 'Steps: polymer coating (sizing)', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'Carbon-fibre line',
              level: 'D',
              how: 'judged',
              note: { zh: '碳纤维常用的浸润剂（上浆剂）为环氧乳液。', en: 'The usual size of carbon fibre is an epoxy emulsion.' },
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏2/高性能纤维产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '见于该句而不在箭头中。玻璃纤维不是其原料：两种纤维平行生产。',
        en: 'Named in the sentence, not in the arrow. Glass fibre is no input of it: the two fibres are made side by side.',
      },
    },
    'basalt-fibre': {
      name: { zh: '玄武岩纤维', en: 'Basalt fibre' },
      aliases: ['连续玄武岩纤维', 'basalt fiber'],
      stage: 'glass-fibre',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'inorganic-fibre', mode: 'taxonomy' },
      needs: [
        {
          node: 'basalt-ore',
          role: 'material',
          claims: [
            { source: 'basaltRockToFibre', at: 'Step 1: "fill the furnace with basalt stones"', level: 'C', how: 'implied' },
            { source: 'sheldonBasaltFibre1977', at: 'Abstract: "commercially useful fibre from the basalt"', level: 'C', how: 'implied' },
          ],
          note: { zh: '单一原料，不加配合料。', en: 'One raw material, without a batch.' },
        },
        {
          node: 'bushing',
          role: 'equipment',
          claims: [
            { source: 'basaltRockToFibre', at: 'Step 2: "through a heated feeder tube and into the bushing"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'sizing-agent',
          role: 'auxiliary',
          claims: [{ source: 'basaltRockToFibre', at: 'Step 3: "continuous fibers are coated with a size"', level: 'C', how: 'implied' }],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }],
    },
    'silicon-carbide-fibre': {
      name: { zh: '碳化硅纤维', en: 'Silicon carbide fibre' },
      aliases: ['SiC纤维', 'SiC fibre'],
      stage: 'glass-fibre',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'inorganic-fibre', mode: 'taxonomy' },
      needs: [
        {
          node: 'polycarbosilane',
          role: 'material',
          claims: [
            { source: 'okamuraSicFibre', at: 'Abstract: "prepared from polycarbosilane"', level: 'B', how: 'implied' },
            { source: 'idesakiSicFibre', at: 'Abstract: "is synthesized from polycarbosilane (PCS)"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '先驱体法；化学气相沉积的粗单丝用量很小。',
            en: 'Polymer route; thick monofilament by vapour deposition is a small volume.',
          },
        },
        {
          node: 'semiconductor-lighting/high-purity-nitrogen',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'silicon carbide fibre',
              level: 'D',
              how: 'judged',
              note: {
                zh: '熔纺、不熔化后的原丝在高纯氮或氩气中裂解。',
                en: 'The spun and cured fibre is pyrolysed under pure nitrogen or argon.',
              },
            },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }],
      note: {
        zh: '电子束辐照或空气不熔化、裂解炉等专用装备未列入。',
        en: 'The irradiation or oxidation line and the pyrolysis furnace are left out.',
      },
    },
    'plant-cellulose-fibre': {
      name: { zh: '高纯植物纤维素纤维', en: 'High-purity plant cellulose fibre (regenerated cellulose)' },
      aliases: ['植物纤维素纤维', '再生纤维素纤维', 'regenerated cellulose fibre'],
      stage: 'glass-fibre',
      kind: 'material',
      origin: 'product',
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }],
      note: {
        zh: '由实际品种构成的总目：粘胶短纤维、粘胶人造丝和莱赛尔纤维有其一即可成立。',
        en: 'Heading of real goods: available when viscose staple, viscose filament or lyocell is.',
      },
    },
    'viscose-staple-fibre': {
      name: { zh: '粘胶短纤维', en: 'Viscose staple fibre' },
      aliases: ['粘胶短纤', '粘胶纤维', 'VSF'],
      stage: 'glass-fibre',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'plant-cellulose-fibre', mode: 'any' },
      needs: [
        {
          node: 'dissolving-pulp',
          role: 'material',
          claims: [
            {
              source: 'viscoseProcessEncyclopedia',
              at: 'Text: "prepared from either wood pulp or, less commonly, cotton linters"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'quintanaDissolvingPulp',
              at: 'Abstract: "typically obtained by using the viscose process"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'organosilicon/caustic-soda',
          role: 'material',
          claims: [
            { source: 'viscoseProcessEncyclopedia', at: 'Text: "treated with sodium hydroxide"', level: 'C', how: 'implied' },
            {
              source: 'careratingsViscose',
              at: 'Text: "cellulose (dissolved wood pulp), sodium hydroxide, carbon disulfide and sulphuric acid"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'carbon-disulphide',
          role: 'material',
          claims: [
            { source: 'viscoseProcessEncyclopedia', at: 'Text: "and then with carbon disulfide"', level: 'C', how: 'implied' },
            {
              source: 'careratingsViscose',
              at: 'Text: "cellulose (dissolved wood pulp), sodium hydroxide, carbon disulfide and sulphuric acid"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'copper-and-alloys/sulphuric-acid',
          role: 'material',
          claims: [
            { source: 'proholzViscose', at: 'Viskosefaser: "Lösung aus Schwefelsäure und Sulfaten"', level: 'C', how: 'implied' },
            {
              source: 'careratingsViscose',
              at: 'Text: "cellulose (dissolved wood pulp), sodium hydroxide, carbon disulfide and sulphuric acid"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'zinc-sulphate',
          role: 'auxiliary',
          claims: [{ source: 'proholzViscose', at: 'Viskosefaser: "Natriumsulfat und Zinksulfat"', level: 'C', how: 'implied' }],
          note: { zh: '凝固浴组分，减缓再生、提高强度。', en: 'In the spin bath it slows regeneration and gives strength.' },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }],
      note: {
        zh: '属化学纤维，不属高性能纤维；规划列于此，其原料自成一线。',
        en: 'A chemical fibre, not a high-performance one; the plan puts it here, and its raw materials are a line of their own.',
      },
    },
    'viscose-filament-yarn': {
      name: { zh: '粘胶人造丝', en: 'Viscose filament yarn (rayon)' },
      aliases: ['粘胶长丝', '人造丝', 'viscose rayon'],
      stage: 'glass-fibre',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'plant-cellulose-fibre', mode: 'any' },
      needs: [
        {
          node: 'dissolving-pulp',
          role: 'material',
          claims: [
            {
              source: 'viscoseProcessEncyclopedia',
              at: 'Text: "prepared from either wood pulp or, less commonly, cotton linters"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'quintanaDissolvingPulp',
              at: 'Abstract: "typically obtained by using the viscose process"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'organosilicon/caustic-soda',
          role: 'material',
          claims: [
            { source: 'viscoseProcessEncyclopedia', at: 'Text: "treated with sodium hydroxide"', level: 'C', how: 'implied' },
            {
              source: 'careratingsViscose',
              at: 'Text: "cellulose (dissolved wood pulp), sodium hydroxide, carbon disulfide and sulphuric acid"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'carbon-disulphide',
          role: 'material',
          claims: [
            { source: 'viscoseProcessEncyclopedia', at: 'Text: "and then with carbon disulfide"', level: 'C', how: 'implied' },
            {
              source: 'careratingsViscose',
              at: 'Text: "cellulose (dissolved wood pulp), sodium hydroxide, carbon disulfide and sulphuric acid"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'copper-and-alloys/sulphuric-acid',
          role: 'material',
          claims: [
            { source: 'proholzViscose', at: 'Viskosefaser: "Lösung aus Schwefelsäure und Sulfaten"', level: 'C', how: 'implied' },
            {
              source: 'careratingsViscose',
              at: 'Text: "cellulose (dissolved wood pulp), sodium hydroxide, carbon disulfide and sulphuric acid"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'zinc-sulphate',
          role: 'auxiliary',
          claims: [{ source: 'proholzViscose', at: 'Viskosefaser: "Natriumsulfat und Zinksulfat"', level: 'C', how: 'implied' }],
          note: { zh: '凝固浴组分，减缓再生、提高强度。', en: 'In the spin bath it slows regeneration and gives strength.' },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }],
    },
    'lyocell-fibre': {
      name: { zh: '莱赛尔纤维', en: 'Lyocell fibre' },
      aliases: ['Lyocell', '天丝'],
      stage: 'glass-fibre',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'plant-cellulose-fibre', mode: 'any' },
      needs: [
        {
          node: 'dissolving-pulp',
          role: 'material',
          claims: [
            {
              source: 'jiangLyocell2020',
              at: 'Abstract: "demands of dissolving pulp properties for regenerated-cellulosic fiber"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'nmmo-solvent',
          role: 'auxiliary',
          claims: [{ source: 'jiangLyocell2020', at: 'Abstract: "N-methylmorpholine-N-oxide system"', level: 'B', how: 'implied' }],
        },
      ],
      claims: [{ source: 'jiangLyocell2020', at: 'Abstract: "green and eco-friendly fiber"', level: 'B', how: 'implied' }],
    },
    'antibacterial-mask-fibre': {
      name: { zh: '口罩用抗菌纤维', en: 'Antibacterial fibre for masks' },
      aliases: ['抗菌纤维'],
      stage: 'glass-fibre',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'plant-cellulose-fibre', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['viscose-staple-fibre', 'lyocell-fibre'],
          role: 'material',
          claims: [
            {
              source: 'cieslakViscoseCopper',
              at: 'Abstract: "nonwoven structure made of regenerated cellulose fibers"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '规划归入植物纤维素纤维，故以再生纤维素为基材；常见口罩的外层与熔喷层为聚丙烯。',
            en: 'The plan counts it among cellulose fibres, so regenerated cellulose is the base; the outer and meltblown layers of common masks are polypropylene.',
          },
        },
        {
          node: 'antibacterial-agent',
          role: 'auxiliary',
          claims: [
            {
              source: 'cieslakViscoseCopper',
              at: 'Abstract: "strong antimicrobial activity against Gram-positive Staphylococcus aureus"',
              level: 'B',
              how: 'implied',
            },
            { source: 'silverSurgicalMask', at: 'Abstract: "biocidal silver nanoparticles"', level: 'B', how: 'implied' },
          ],
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }],
    },
    'medical-cellulose-fibre': {
      name: { zh: '医用纤维', en: 'Medical cellulose fibre' },
      aliases: ['医用纤维素纤维', '医卫用粘胶'],
      stage: 'glass-fibre',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'plant-cellulose-fibre', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['viscose-staple-fibre', 'lyocell-fibre'],
          role: 'material',
          claims: [
            { source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'implied', quote: '医用纤维' },
            {
              source: 'editors',
              at: 'medical cellulose fibre',
              level: 'D',
              how: 'judged',
              note: {
                zh: '医用水刺无纺布和敷料以粘胶短纤维或莱赛尔短纤维制成。',
                en: 'Spunlaced medical nonwovens and dressings are made of viscose or lyocell staple.',
              },
            },
          ],
          note: { zh: '两种短纤维均在用。', en: 'Both staples are in use.' },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }],
      note: {
        zh: '敷料、无纺布等所用，纯度要求高。',
        en: 'For dressings and nonwovens, of high purity.',
      },
    },
    'high-performance-composite-fibre': {
      name: { zh: '高性能复合纤维', en: 'High-performance bicomponent fibre' },
      aliases: ['复合纤维', '皮芯复合纤维', 'ES纤维', 'conjugate fibre'],
      stage: 'glass-fibre',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'light-alloys/polyethylene',
          role: 'material',
          claims: [
            {
              source: 'bicomponentFibreNote',
              at: 'Text: "a polyethylene sheath surrounding a polypropylene core"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'light-alloys/polypropylene',
          role: 'material',
          claims: [
            {
              source: 'bicomponentFibreNote',
              at: 'Text: "a polyethylene sheath surrounding a polypropylene core"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '以最常见的皮芯型为代表；芯层也用聚酯。',
            en: 'The commonest sheath–core type stands for all; polyester cores exist too.',
          },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }],
      note: {
        zh: '“复合纤维”在纺织上指双组分纤维；也可能指玻纤与热塑性纤维的混纤纱，规划未说明。',
        en: 'In textiles 复合纤维 is bicomponent fibre; it may also mean glass commingled with thermoplastic filament, and the plan does not say.',
      },
    },
    // 玻纤织物
    'glass-fabric': {
      name: { zh: '玻纤织物', en: 'Glass fabric' },
      aliases: ['玻璃纤维布', '玻纤布', '多轴向织物', 'glass cloth'],
      stage: 'glass-fabric',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          node: 'glass-fibre',
          role: 'material',
          claims: [
            { source: 'plan', at: '专栏2/高性能纤维产业链', level: 'A', how: 'implied', note: { zh: '规划箭头。', en: 'Printed arrow.' } },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/高性能纤维产业链', level: 'A', how: 'quoted' }],
    },
    'air-jet-loom': {
      name: { zh: '喷气织机', en: 'Air-jet loom' },
      stage: 'glass-fabric',
      kind: 'equipment',
      origin: 'reference',
      claims: [{ source: 'electricalGlassCloth', at: '"woven by jet looms"', level: 'C', how: 'quoted', quote: 'jet looms' }],
      note: { zh: '产业链止于该设备。', en: 'The chain stops at the machine.' },
    },
    'electronic-glass-fabric': {
      name: { zh: '电子级玻纤布', en: 'Electronic-grade glass fabric' },
      aliases: ['电子布', 'electronic glass cloth'],
      stage: 'glass-fabric',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'glass-fabric', mode: 'taxonomy' },
      needs: [
        {
          node: 'electronic-glass-yarn',
          role: 'material',
          claims: [{ source: 'ipc4412b', at: 'Scope: plain woven glass fiber yarns', level: 'A', how: 'implied' }],
        },
        {
          node: 'organosilicon/silane-coupling-agent',
          role: 'auxiliary',
          claims: [{ source: 'pcbMagazineGlassYarn', at: 'Coupling agent (finish) after heat cleaning', level: 'C', how: 'implied' }],
        },
        {
          node: 'air-jet-loom',
          role: 'equipment',
          claims: [{ source: 'electricalGlassCloth', at: '"woven by jet looms"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'ipc4412b', at: 'Title: finished fabric woven from "E" glass', level: 'A', how: 'implied' }],
    },
    // 玻纤复合材料
    'unsaturated-polyester-resin': {
      name: { zh: '不饱和聚酯树脂', en: 'Unsaturated polyester resin' },
      aliases: ['UPR'],
      stage: 'glass-composite',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'styrene',
          role: 'material',
          claims: [{ source: 'chemondisPolyesterResin', at: 'Classification', level: 'C', how: 'implied' }],
        },
        {
          node: 'maleic-anhydride',
          role: 'material',
          claims: [{ source: 'chemondisPolyesterResin', at: 'Classification', level: 'C', how: 'implied' }],
          note: {
            zh: '引入可交联的双键。',
            en: 'Brings the double bonds that cross-link.',
          },
        },
        {
          node: 'propylene-glycol',
          role: 'material',
          claims: [{ source: 'chemondisPolyesterResin', at: 'Classification: glycols', level: 'C', how: 'implied' }],
          note: {
            zh: '主要二元醇；可由乙二醇、二甘醇和新戊二醇部分替代。',
            en: 'The main glycol; ethylene, diethylene and neopentyl glycol replace a part of it.',
          },
        },
        {
          node: 'phthalic-anhydride',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'polyesterSynthesis1993',
              at: 'Abstract: "anhydrides of phthalic and maleic acid and propylene glycol"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '邻苯型树脂所用；间苯型用间苯二甲酸，DCPD型用双环戊二烯。',
            en: 'In orthophthalic resins; isophthalic ones take isophthalic acid, DCPD ones dicyclopentadiene.',
          },
        },
      ],
      claims: [
        { source: 'chemondisPolyesterResin', at: 'Classification', level: 'C', how: 'quoted', quote: 'Unsaturated Polyester Resins' },
      ],
    },
    styrene: {
      name: { zh: '苯乙烯', en: 'Styrene' },
      stage: 'glass-composite',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'benzene',
          role: 'material',
          claims: [
            {
              source: 'ullmannEthylbenzene',
              at: '1. Introduction: "produced by alkylating benzene with ethylene"',
              level: 'B',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'Styrene',
              level: 'D',
              how: 'judged',
              note: { zh: '苯与乙烯烷基化得乙苯。', en: 'Benzene is alkylated with ethylene to ethylbenzene.' },
            },
          ],
        },
        {
          node: 'ethylene',
          role: 'material',
          claims: [
            {
              source: 'ullmannEthylbenzene',
              at: '1. Introduction: "produced by alkylating benzene with ethylene"',
              level: 'B',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'Styrene',
              level: 'D',
              how: 'judged',
              note: { zh: '乙苯脱氢得苯乙烯。', en: 'Ethylbenzene is dehydrogenated to styrene.' },
            },
          ],
        },
      ],
      claims: [{ source: 'chemondisPolyesterResin', at: 'Classification', level: 'C', how: 'quoted', quote: 'Styrene' }],
    },
    'maleic-anhydride': {
      name: { zh: '顺酐', en: 'Maleic anhydride' },
      aliases: ['马来酸酐', '顺丁烯二酸酐'],
      stage: 'glass-composite',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['crude-oil', 'organosilicon/natural-gas', 'benzene'],
          role: 'material',
          claims: [
            {
              source: 'hoodMaleicAnhydride',
              at: '1.1 Introduction: "largely derived from butane gas" and "can also be produced from benzene"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '正丁烷取自炼厂或天然气的液化气，苯法次之。',
            en: 'n-Butane comes from the liquefied gas of refineries or gas fields; benzene is the second route.',
          },
        },
      ],
      claims: [{ source: 'chemondisPolyesterResin', at: 'Classification', level: 'C', how: 'quoted', quote: 'Maleic Anhydride' }],
    },
    'phthalic-anhydride': {
      name: { zh: '苯酐', en: 'Phthalic anhydride' },
      aliases: ['邻苯二甲酸酐'],
      stage: 'glass-composite',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['naphtha', 'high-quality-steel/coking-coal'],
          role: 'material',
          claims: [
            {
              source: 'wellsPhthalicAnhydride',
              at: 'Abstract: "produced from o-xylene and 10% from naphthalene"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '邻二甲苯取自石油芳烃，萘取自煤焦油，两法在国内并存。',
            en: 'o-Xylene is a petroleum aromatic and naphthalene comes from coal tar; both routes run in China.',
          },
        },
      ],
      claims: [
        {
          source: 'wellsPhthalicAnhydride',
          at: 'Abstract: "Polyester resins consume 15% of total phthalic anhydride"',
          level: 'B',
          how: 'implied',
        },
      ],
    },
    'propylene-glycol': {
      name: { zh: '丙二醇', en: 'Propylene glycol' },
      stage: 'glass-composite',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'propylene-oxide',
          role: 'material',
          claims: [
            {
              source: 'wellsPropyleneGlycol',
              at: 'Abstract: "Propylene oxide reacts readily with water to yield propylene glycol"',
              level: 'B',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'Glycols',
              level: 'D',
              how: 'judged',
              note: { zh: '丙烯所制环氧丙烷经水合得丙二醇。', en: 'Propylene oxide from propylene is hydrated to propylene glycol.' },
            },
          ],
        },
      ],
      claims: [{ source: 'chemondisPolyesterResin', at: 'Classification: glycols', level: 'C', how: 'implied' }],
    },
    'epoxy-curing-agent': {
      name: { zh: '环氧固化剂', en: 'Epoxy curing agent' },
      aliases: ['聚醚胺', 'epoxy hardener'],
      stage: 'glass-composite',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['propylene-oxide', 'maleic-anhydride'],
          role: 'material',
          claims: [
            { source: 'ca2729895', at: 'Prior art keywords: "polyetheramine", "propylene oxide"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'epoxy curing agent',
              level: 'D',
              how: 'judged',
              note: {
                zh: '聚醚胺由环氧丙烷聚醚经胺化制得，甲基四氢苯酐类由顺酐与二烯加成制得。',
                en: 'Polyetheramines are aminated polyethers of propylene oxide; methyltetrahydrophthalic anhydrides are adducts of maleic anhydride and a diene.',
              },
            },
          ],
          note: {
            zh: '胺类用于灌注和手糊，酸酐类用于拉挤和缠绕，两类均为常规固化剂；氨与二烯未列入。',
            en: 'Amines for infusion, anhydrides for pultrusion and winding; both are standard. Ammonia and diene are left out.',
          },
        },
      ],
      claims: [
        {
          source: 'epoxySystemsWindBlade',
          at: 'Background: "windmill blades are cured with stoichiometric quantities of aliphatic amines"',
          level: 'C',
          how: 'implied',
        },
        {
          source: 'editors',
          at: 'Epoxy systems',
          level: 'D',
          how: 'judged',
          note: {
            zh: '灌注和缠绕用环氧树脂不加胺类或酸酐固化剂不能固化。',
            en: 'Infusion and winding epoxies do not set without an amine or anhydride hardener.',
          },
        },
      ],
    },
    'glass-composite': {
      name: { zh: '玻纤复合材料', en: 'Glass-fibre composite' },
      aliases: ['玻璃钢', 'GFRP', 'FRP'],
      stage: 'glass-composite',
      kind: 'material',
      origin: 'printed',
      claims: [{ source: 'plan', at: '专栏2/高性能纤维产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '由实际品种构成的总目：三类有其一即可成立。',
        en: 'Heading of real goods: it is available when one of its three kinds is.',
      },
    },
    'epoxy-glass-composite': {
      name: { zh: '环氧玻纤复合材料', en: 'Epoxy glass composite' },
      aliases: ['环氧玻璃钢'],
      stage: 'glass-composite',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'glass-composite', mode: 'any' },
      needs: [
        {
          node: 'glass-fabric',
          role: 'material',
          claims: [
            { source: 'plan', at: '专栏2/高性能纤维产业链', level: 'A', how: 'implied', note: { zh: '规划箭头。', en: 'Printed arrow.' } },
          ],
        },
        {
          node: 'electronic-information/epoxy-resin',
          role: 'material',
          claims: [{ source: 'mishnaevskyWindBlades', at: 'Abstract: glass fibers/epoxy matrix composites', level: 'B', how: 'implied' }],
        },
        {
          node: 'epoxy-curing-agent',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Epoxy systems',
              level: 'D',
              how: 'judged',
              note: { zh: '树脂与固化剂按配比成对使用。', en: 'Resin and hardener are dosed as a pair.' },
            },
          ],
        },
      ],
      claims: [
        { source: 'mishnaevskyWindBlades', at: 'Abstract', level: 'B', how: 'quoted', quote: 'glass fibers/epoxy matrix composites' },
      ],
    },
    'polyester-glass-composite': {
      name: { zh: '不饱和聚酯玻璃钢', en: 'Polyester glass composite' },
      aliases: ['SMC', 'BMC', '片状模塑料'],
      stage: 'glass-composite',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'glass-composite', mode: 'any' },
      needs: [
        {
          node: 'glass-fibre',
          role: 'material',
          claims: [
            { source: 'cpicSmc', at: 'Opening: chopped fiberglass', level: 'C', how: 'implied' },
            { source: 'vehicleGlassComposites', at: 'SMC/BMC, RTM, hand lay-up and spray-up', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '以无捻粗纱、毡或短切纱形式使用；此类不需织物。',
            en: 'As roving, mat or chopped strand; this kind needs no fabric.',
          },
        },
        {
          node: 'unsaturated-polyester-resin',
          role: 'material',
          claims: [
            { source: 'cpicSmc', at: 'Opening: matrix resin', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'SMC',
              level: 'D',
              how: 'judged',
              note: {
                zh: '片状和团状模塑料由不饱和聚酯加短切玻纤和填料制成。',
                en: 'Sheet and bulk moulding compounds are unsaturated polyester with chopped glass and filler.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'vehicleGlassComposites', at: 'Body parts: SMC/BMC', level: 'C', how: 'quoted', quote: 'SMC/BMC' }],
    },
    'thermoplastic-glass-composite': {
      name: { zh: '玻纤增强热塑性复合材料', en: 'Glass-reinforced thermoplastic composite' },
      aliases: ['LFT', 'GMT', '纤维增强热塑性复合材料'],
      stage: 'glass-composite',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'glass-composite', mode: 'any' },
      needs: [
        {
          node: 'glass-fibre',
          role: 'material',
          claims: [{ source: 'jushiLft', at: 'LFT-G: continuous roving', level: 'C', how: 'implied' }],
        },
        {
          node: 'light-alloys/polypropylene',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'LFT',
              level: 'D',
              how: 'judged',
              note: {
                zh: '长纤维和毡增强热塑性材料以聚丙烯为主要基体，聚酰胺次之。',
                en: 'Polypropylene is the main matrix of long-fibre and mat thermoplastics; polyamide comes second.',
              },
            },
          ],
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted', quote: '纤维增强热塑性复合材料' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'implied', quote: '纤维增强热塑性复合材料' }],
    },
    'prepreg-release-paper': {
      name: { zh: '预浸料离型纸', en: 'Prepreg release paper' },
      aliases: ['离型纸', 'release paper'],
      stage: 'glass-composite',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'organosilicon/silicone-oil',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: 'release paper',
              level: 'D',
              how: 'judged',
              note: { zh: '离型层为加成固化的有机硅涂层。', en: 'The release layer is an addition-cured silicone coat.' },
            },
          ],
        },
      ],
      claims: [
        { source: 'carbonPrepregNote', at: 'Carbon prepreg manufacturing: "a release film is applied"', level: 'C', how: 'implied' },
      ],
      note: { zh: '原纸未列入。', en: 'The base paper is left out.' },
    },
    'carbon-fibre-prepreg': {
      name: { zh: '碳纤维预浸料', en: 'Carbon-fibre prepreg' },
      aliases: ['预浸料', '碳纤维预浸布'],
      stage: 'glass-composite',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'carbon-fibre',
          role: 'material',
          claims: [
            {
              source: 'carbonPrepregNote',
              at: 'Opening: "carbon fibers (in unidirectional lamina or woven forms)"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'electronic-information/epoxy-resin',
          role: 'material',
          claims: [{ source: 'prepregCarbonFibre', at: 'Text: "almost exclusively epoxy resin"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['electronic-information/dicyandiamide', 'epoxy-curing-agent'],
          role: 'material',
          claims: [
            { source: 'prepregCarbonFibre', at: 'Text: "already been mixed with its hardener"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: 'prepreg',
              level: 'D',
              how: 'judged',
              note: {
                zh: '中温预浸料用双氰胺潜伏固化，高温航空级用芳香胺。',
                en: 'Medium-temperature prepregs are latent with dicyandiamide, aerospace ones with aromatic amines.',
              },
            },
          ],
          note: { zh: '固化剂随固化温度而定。', en: 'The hardener follows the curing temperature.' },
        },
        {
          node: 'prepreg-release-paper',
          role: 'auxiliary',
          claims: [
            {
              source: 'carbonPrepregNote',
              at: 'Carbon prepreg manufacturing: "a release film is applied to prevent prepregs"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        { source: 'carbonPrepregNote', at: 'Opening: "pre-impregnated with a polymer resin, usually epoxy"', level: 'C', how: 'implied' },
      ],
    },
    'carbon-composite': {
      name: { zh: '碳纤维复合材料', en: 'Carbon-fibre composite' },
      aliases: ['CFRP'],
      stage: 'glass-composite',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          node: 'carbon-fibre',
          role: 'material',
          claims: [{ source: 'huangCarbonFibre', at: 'Introduction: use in composites', level: 'B', how: 'implied' }],
        },
        {
          node: 'electronic-information/epoxy-resin',
          role: 'material',
          claims: [{ source: 'compositesworldPressureVessels', at: '"carbon fiber/epoxy"', level: 'C', how: 'implied' }],
          note: {
            zh: '规划所列聚芳醚酮类（原文PESEKK）等热塑性基体用量很小。',
            en: 'Thermoplastic matrices such as the poly(aryl ether ketone) the plan names (PESEKK in print) are a small part of the volume.',
          },
        },
        {
          node: 'epoxy-curing-agent',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Epoxy systems',
              level: 'D',
              how: 'judged',
              note: { zh: '树脂与固化剂按配比成对使用。', en: 'Resin and hardener are dosed as a pair.' },
            },
          ],
        },
        {
          node: 'carbon-fibre-prepreg',
          role: 'material',
          essential: false,
          claims: [{ source: 'carbonPrepregNote', at: 'Opening: "high-performance composite applications"', level: 'C', how: 'implied' }],
          note: {
            zh: '热压罐和模压件由预浸料铺层；缠绕、拉挤和灌注件不用。',
            en: 'Autoclave and press parts are laid up from prepreg; wound, pultruded and infused ones are not.',
          },
        },
      ],
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '专栏1/其他稀有金属', level: 'A', how: 'quoted' }],
      note: { zh: '与玻纤线并列：不用玻璃纤维。', en: 'Beside the glass line: it takes no glass fibre.' },
    },
    'ceramic-matrix-composite': {
      name: { zh: '陶瓷基复合材料', en: 'Ceramic matrix composite' },
      aliases: ['SiC/SiC复合材料', 'C/SiC复合材料'],
      stage: 'glass-composite',
      kind: 'material',
      origin: 'product',
      needs: [
        {
          anyOf: ['silicon-carbide-fibre', 'carbon-fibre'],
          role: 'material',
          claims: [
            {
              source: 'idesakiSicFibre',
              at: 'Abstract: "likeliest candidates as a reinforcement fiber of ceramic matrix composites"',
              level: 'B',
              how: 'implied',
            },
            {
              source: 'editors',
              at: 'ceramic matrix composite',
              level: 'D',
              how: 'judged',
              note: {
                zh: '航空发动机热端件用碳化硅纤维，刹车盘和航天热结构用碳纤维。',
                en: 'Engine hot parts take silicon carbide fibre; brake discs and spacecraft hot structures take carbon fibre.',
              },
            },
          ],
          note: { zh: 'SiC/SiC与C/SiC均已定型应用。', en: 'SiC/SiC and C/SiC are both in service.' },
        },
        {
          anyOf: ['polycarbosilane', 'organosilicon/methyltrichlorosilane', 'organosilicon/metallurgical-silicon'],
          role: 'material',
          claims: [
            {
              source: 'cmcPolymerPrecursor',
              at: 'Abstract: "utilizing polymer pyrolysis as the processing technique"',
              level: 'B',
              how: 'implied',
            },
            {
              source: 'cmcBoronNitrideInterphase',
              at: 'Abstract: "densified with SiC deposited from CH3SiCl3─H2"',
              level: 'B',
              how: 'implied',
            },
            { source: 'cmcMeltInfiltration', at: 'Abstract: "followed by molten silicon infiltration"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '基体可由先驱体浸渍裂解、化学气相渗透（一甲基三氯硅烷）或熔渗硅得到，三法均在用；熔渗所用为高纯硅。',
            en: 'The matrix comes from polymer pyrolysis, vapour infiltration (methyltrichlorosilane) or molten silicon; all three are in use, the silicon being a pure grade.',
          },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }],
      note: {
        zh: '氮化硼或热解碳界面层与气相渗透炉未列入；氧化物基复合材料不在此列。',
        en: 'The boron nitride or pyrocarbon interphase and the infiltration furnace are left out; oxide composites are not meant.',
      },
    },
    // 终端复合材料制品
    'end-composite-product': {
      name: { zh: '终端复合材料制品', en: 'Composite end products' },
      stage: 'end-composite-product',
      kind: 'category',
      origin: 'printed',
      needsProvider: false,
      claims: [{ source: 'plan', at: '专栏2/高性能纤维产业链', level: 'A', how: 'quoted' }],
      note: { zh: '笼统条目；成员见下，覆铜板列入其所属产业链。', en: 'Bag; members below, and copper-clad laminate in its own chain.' },
    },
    'balsa-wood': {
      name: { zh: '巴沙木', en: 'Balsa wood' },
      aliases: ['轻木', 'balsa'],
      stage: 'end-composite-product',
      kind: 'resource',
      origin: 'reference',
      claims: [{ source: 'windforsRotorBlades', at: '"balsa wood and foam cores"', level: 'B', how: 'quoted', quote: 'balsa wood' }],
    },
    'structural-foam': {
      name: { zh: '结构泡沫芯材', en: 'Structural foam core' },
      aliases: ['PVC泡沫芯材', 'PET泡沫芯材'],
      stage: 'end-composite-product',
      kind: 'material',
      origin: 'reference',
      claims: [{ source: 'windforsRotorBlades', at: '"balsa wood and foam cores"', level: 'B', how: 'quoted', quote: 'foam cores' }],
      note: { zh: '交联PVC或PET泡沫；产业链止于此。', en: 'Cross-linked PVC or PET foam; the chain stops here.' },
    },
    'blade-mould': {
      name: { zh: '风电叶片模具', en: 'Wind-blade mould' },
      aliases: ['叶片模具'],
      stage: 'end-composite-product',
      kind: 'equipment',
      origin: 'reference',
      needs: [
        {
          node: 'epoxy-glass-composite',
          role: 'material',
          claims: [
            { source: 'bladeTooling', at: 'Text: "Around a quarter of this weight is made up of composites"', level: 'C', how: 'implied' },
          ],
          note: { zh: '壳面为复合材料，背后为钢架；钢架未列入。', en: 'The skin is composite on a steel frame, which is left out.' },
        },
      ],
      claims: [{ source: 'bladeTooling', at: 'Opening: "We produce moulds between 30 and 45 m long"', level: 'C', how: 'implied' }],
    },
    'blade-structural-adhesive': {
      name: { zh: '叶片结构胶', en: 'Wind-blade structural adhesive' },
      aliases: ['风电结构胶', '环氧结构胶'],
      stage: 'end-composite-product',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'electronic-information/epoxy-resin',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'blade adhesive',
              level: 'D',
              how: 'judged',
              note: { zh: '壳体与腹板以双组分环氧膏状胶粘接。', en: 'Shells and webs are joined with two-part epoxy paste.' },
            },
          ],
        },
        {
          node: 'epoxy-curing-agent',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'blade adhesive',
              level: 'D',
              how: 'judged',
              note: { zh: '壳体与腹板以双组分环氧膏状胶粘接。', en: 'Shells and webs are joined with two-part epoxy paste.' },
            },
          ],
        },
        {
          node: 'organosilicon/fumed-silica',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'blade adhesive',
              level: 'D',
              how: 'judged',
              note: { zh: '以气相白炭黑触变，胶层才能立住。', en: 'Fumed silica makes the paste stand up in the bond line.' },
            },
          ],
        },
      ],
      claims: [{ source: 'bladeFactoryTour', at: 'Glueing the rotor blades: "the layer of glue"', level: 'C', how: 'implied' }],
    },
    'wind-turbine-blade': {
      name: { zh: '风电叶片', en: 'Wind turbine blade' },
      aliases: ['风机叶片', 'rotor blade'],
      stage: 'end-composite-product',
      kind: 'product',
      origin: 'reference',
      endProduct: true,
      variantOf: { node: 'end-composite-product', mode: 'taxonomy' },
      needs: [
        {
          node: 'epoxy-glass-composite',
          role: 'material',
          claims: [
            { source: 'plan', at: '专栏2/高性能纤维产业链', level: 'A', how: 'implied', note: { zh: '规划箭头。', en: 'Printed arrow.' } },
            { source: 'mishnaevskyWindBlades', at: 'Abstract: glass fibers/epoxy matrix composites', level: 'B', how: 'implied' },
            { source: 'windforsRotorBlades', at: '"fibre glass reinforced epoxy-based resins"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '层合与部件由一次真空灌注成型；除环氧外，也有聚酯和聚氨酯叶片。',
            en: 'Laminate and part are made in one infusion; polyester and polyurethane blades exist beside epoxy.',
          },
        },
        {
          anyOf: ['balsa-wood', 'structural-foam'],
          role: 'material',
          claims: [{ source: 'windforsRotorBlades', at: '"balsa wood and foam cores"', level: 'B', how: 'implied' }],
          note: {
            zh: '两者均为合格的壳体与腹板芯材；巴沙木短缺后泡沫取代了其相当一部分份额。',
            en: 'Both are qualified as core of shells and webs; foam took over much of the share after the balsa shortage.',
          },
        },
        {
          node: 'carbon-fibre',
          role: 'material',
          essential: false,
          claims: [{ source: 'mishnaevskyWindBlades', at: 'Section on fibres: hybrid composites', level: 'B', how: 'implied' }],
          note: { zh: '用于长叶片的拉挤主梁；许多叶片不用。', en: 'Pultruded spar caps of long blades; many blades are built without it.' },
        },
        {
          node: 'blade-structural-adhesive',
          role: 'material',
          claims: [
            {
              source: 'bladeFactoryTour',
              at: 'Glueing the rotor blades: "Before the shells are assembled, the beam is put in between them"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'blade-mould',
          role: 'equipment',
          claims: [
            {
              source: 'bladeTooling',
              at: 'Text: "rarely turn out the 300-400 blades sets for which they are generally rated"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        { source: 'plan', at: '专栏2/高性能纤维产业链', level: 'A', how: 'implied', quote: '风电' },
        { source: 'mishnaevskyWindBlades', at: 'Title', level: 'B', how: 'quoted', quote: 'Wind Turbine Blades' },
      ],
    },
    'composite-pressure-vessel': {
      name: { zh: '复合材料高压气瓶', en: 'Composite pressure vessel' },
      aliases: ['储氢瓶', '缠绕气瓶', 'hydrogen tank'],
      stage: 'end-composite-product',
      kind: 'product',
      origin: 'reference',
      endProduct: true,
      variantOf: { node: 'end-composite-product', mode: 'taxonomy' },
      needs: [
        {
          node: 'carbon-composite',
          role: 'material',
          claims: [{ source: 'compositesworldPressureVessels', at: '"carbon fiber/epoxy wrapped over"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['light-alloys/aluminium-and-alloys', 'light-alloys/polyethylene'],
          role: 'material',
          claims: [{ source: 'compositesworldPressureVessels', at: '"an aluminum and plastic liner"', level: 'C', how: 'implied' }],
          note: {
            zh: 'III型瓶为铝内胆，IV型瓶为塑料内胆；两者均有装车应用。',
            en: 'Type 3 vessels have an aluminium liner, type 4 vessels a plastic one; both are on the road.',
          },
        },
      ],
      claims: [
        { source: 'plan', at: '专栏2/高性能纤维产业链', level: 'A', how: 'implied', quote: '新能源' },
        { source: 'compositesworldPressureVessels', at: 'Title', level: 'C', how: 'quoted', quote: 'Pressure vessels' },
      ],
    },
    'vehicle-composite-part': {
      name: { zh: '汽车高铁用复合材料件', en: 'Composite part for cars and trains' },
      aliases: ['汽车复合材料部件', '轨道交通复合材料件'],
      stage: 'end-composite-product',
      kind: 'component',
      origin: 'reference',
      endProduct: true,
      variantOf: { node: 'end-composite-product', mode: 'taxonomy' },
      needs: [
        {
          node: 'glass-composite',
          role: 'material',
          claims: [
            { source: 'plan', at: '专栏2/高性能纤维产业链', level: 'A', how: 'implied', note: { zh: '规划箭头。', en: 'Printed arrow.' } },
            { source: 'vehicleGlassComposites', at: 'Body parts and structural components', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '部件可用模塑料、热塑性材料或层合板设计，故此处以总目为需求。',
            en: 'Parts are designed in moulding compound, thermoplastic or laminate alike, so the heading is what is needed.',
          },
        },
        {
          node: 'carbon-composite',
          role: 'material',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: 'Vehicle parts',
              level: 'D',
              how: 'judged',
              note: { zh: '碳纤维件用于减重值得付出成本之处。', en: 'Carbon-fibre parts are used where weight is worth the price.' },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/高性能纤维产业链', level: 'A', how: 'implied', quote: '汽车高铁' }],
    },
    'electrical-insulation-part': {
      name: { zh: '电工绝缘复合材料件', en: 'Electrical insulation composite part' },
      aliases: ['环氧玻璃布层压板', 'G10'],
      stage: 'end-composite-product',
      kind: 'component',
      origin: 'reference',
      endProduct: true,
      variantOf: { node: 'end-composite-product', mode: 'taxonomy' },
      needs: [
        {
          anyOf: ['epoxy-glass-composite', 'polyester-glass-composite'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'Electrical insulation',
              level: 'D',
              how: 'judged',
              note: {
                zh: '绝缘板为环氧玻璃布层压板；外壳和支撑件由聚酯模塑料模压。',
                en: 'Insulating boards are epoxy glass-cloth laminates; housings and supports are moulded from polyester compound.',
              },
            },
          ],
          note: { zh: '层压板与模塑料均为常规绝缘材料。', en: 'Laminate and moulding compound are both standard insulating materials.' },
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/高性能纤维产业链', level: 'A', how: 'implied', quote: '电子电器' }],
    },
    'pultrusion-die': {
      name: { zh: '拉挤模具', en: 'Pultrusion die' },
      aliases: ['拉挤成型模具'],
      stage: 'end-composite-product',
      kind: 'equipment',
      origin: 'reference',
      needs: [
        {
          node: 'high-quality-steel/tool-steel',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: 'pultrusion die',
              level: 'D',
              how: 'judged',
              note: { zh: '模具为镀铬工具钢。', en: 'The die is chromium-plated tool steel.' },
            },
          ],
        },
      ],
      claims: [{ source: 'fibroluxPultrusion', at: 'Text: "temperature-controlled, heated metal mold"', level: 'C', how: 'implied' }],
    },
    'large-profile-composite': {
      name: { zh: '大尺寸异形截面复合材料制品', en: 'Large composite section of complex profile' },
      aliases: ['大型拉挤型材', '异形截面复合材料型材'],
      stage: 'end-composite-product',
      kind: 'product',
      origin: 'product',
      variantOf: { node: 'end-composite-product', mode: 'taxonomy' },
      needs: [
        {
          node: 'glass-fibre',
          role: 'material',
          claims: [
            {
              source: 'fibroluxPultrusion',
              at: 'Text: "direct rovings and on the other hand also from texturized rovings"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          anyOf: ['unsaturated-polyester-resin', 'electronic-information/epoxy-resin'],
          role: 'material',
          claims: [
            { source: 'craftechPultrusion', at: 'Opening: "polyester or other thermosetting resin matrices"', level: 'C', how: 'implied' },
          ],
          note: { zh: '不饱和聚酯、乙烯基酯和环氧均用于拉挤。', en: 'Polyester, vinyl ester and epoxy are all pultruded.' },
        },
        {
          node: 'pultrusion-die',
          role: 'equipment',
          claims: [
            {
              source: 'fibroluxPultrusion',
              at: 'Text: "drawn through a resin bath into a temperature-controlled, heated metal mold"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'glass-fabric',
          role: 'material',
          essential: false,
          claims: [{ source: 'fibroluxPultrusion', at: 'Text: "Continuous fiber mats and fabrics"', level: 'C', how: 'implied' }],
          note: { zh: '毡和织物提供横向强度。', en: 'Mats and fabrics give transverse strength.' },
        },
      ],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }] }],
      claims: [{ source: 'plan', at: '第三章/第二节/（二）', level: 'A', how: 'quoted' }],
      note: { zh: '以拉挤为代表工艺；规划未指明工艺。', en: 'Pultrusion stands for the process, which the plan does not name.' },
    },
  },
});
