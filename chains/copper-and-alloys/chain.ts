import { defineChain } from '../../src/model/define-chain.ts';
import { airCoolingEvaporators } from '../sources/air-cooling-evaporators.ts';
import { atlanticCopperFireRefining } from '../sources/atlantic-copper-fire-refining.ts';
import { batteryFoilRoughness } from '../sources/battery-foil-roughness.ts';
import { bottomBlowingReview } from '../sources/bottom-blowing-review.ts';
import { britannicaContactProcess } from '../sources/britannica-contact-process.ts';
import { britannicaCopperAlloys } from '../sources/britannica-copper-alloys.ts';
import { brixleggPyrometallurgy } from '../sources/brixlegg-pyrometallurgy.ts';
import { bronzeBearingMaterials } from '../sources/bronze-bearing-materials.ts';
import { c17200Wire } from '../sources/c17200-wire.ts';
import { c44300TinBrass } from '../sources/c44300-tin-brass.ts';
import { c68700CondenserTube } from '../sources/c68700-condenser-tube.ts';
import { c72900Sheet } from '../sources/c72900-sheet.ts';
import { c95500Bronze } from '../sources/c95500-bronze.ts';
import { cableConductorChoice } from '../sources/cable-conductor-choice.ts';
import { cableInsulationChoice } from '../sources/cable-insulation-choice.ts';
import { cathodeDrum } from '../sources/cathode-drum.ts';
import { connectorHighStrengthAlloys } from '../sources/connector-high-strength-alloys.ts';
import { connectorMaterials } from '../sources/connector-materials.ts';
import { contactMetalMaterials } from '../sources/contact-metal-materials.ts';
import { copperBraidedFlexibles } from '../sources/copper-braided-flexibles.ts';
import { copperDieCastingAlloys } from '../sources/copper-die-casting-alloys.ts';
import { copperElectrowinningAdditives } from '../sources/copper-electrowinning-additives.ts';
import { copperExtractantStudy } from '../sources/copper-extractant-study.ts';
import { copperExtrusionShapes } from '../sources/copper-extrusion-shapes.ts';
import { copperFoilMethods } from '../sources/copper-foil-methods.ts';
import { copperFoilProcess } from '../sources/copper-foil-process.ts';
import { copperNickelTypes } from '../sources/copper-nickel-types.ts';
import { copperOrgPowder } from '../sources/copper-org-powder.ts';
import { copperOrgProduction } from '../sources/copper-org-production.ts';
import { copperPowderAtomization } from '../sources/copper-powder-atomization.ts';
import { copperPowderChapter } from '../sources/copper-powder-chapter.ts';
import { copperProfileExtrusion } from '../sources/copper-profile-extrusion.ts';
import { copperTitaniumAlloys } from '../sources/copper-titanium-alloys.ts';
import { cuNiSiLeadFrameReview } from '../sources/cu-ni-si-lead-frame-review.ts';
import { cucr1zrAlloySheet } from '../sources/cucr1zr-alloy-sheet.ts';
import { cufe2pAlloySheet } from '../sources/cufe2p-alloy-sheet.ts';
import { dieCastRotorStudy } from '../sources/die-cast-rotor-study.ts';
import { editors } from '../sources/editors.ts';
import { edmCopperOrGraphite } from '../sources/edm-copper-or-graphite.ts';
import { edmElectrodeMaterials } from '../sources/edm-electrode-materials.ts';
import { edmWirePatent } from '../sources/edm-wire-patent.ts';
import { edmWireTypes } from '../sources/edm-wire-types.ts';
import { electrolyticManganeseProcess } from '../sources/electrolytic-manganese-process.ts';
import { evChargingPlug } from '../sources/ev-charging-plug.ts';
import { extractiveMetallurgyOfCopper } from '../sources/extractive-metallurgy-of-copper.ts';
import { faucetProduction } from '../sources/faucet-production.ts';
import { foilAnodeStudy } from '../sources/foil-anode-study.ts';
import { foilSilaneStudy } from '../sources/foil-silane-study.ts';
import { iec60317 } from '../sources/iec-60317-38.ts';
import { insideAnElectricMotor } from '../sources/inside-an-electric-motor.ts';
import { insulatedFlexibleBusbar } from '../sources/insulated-flexible-busbar.ts';
import { internalOxidationStudy } from '../sources/internal-oxidation-study.ts';
import { jintianCopperMill } from '../sources/jintian-copper-mill.ts';
import { leadFrameCopperAlloys } from '../sources/lead-frame-copper-alloys.ts';
import { leadFreeBrass } from '../sources/lead-free-brass.ts';
import { lowGradeCopperOres } from '../sources/low-grade-copper-ores.ts';
import { magnetWire } from '../sources/magnet-wire.ts';
import { manganinEncyclopaedia } from '../sources/manganin-encyclopaedia.ts';
import { microgrooveOrMicrochannel } from '../sources/microgroove-or-microchannel.ts';
import { miningAndMetallurgySmelting } from '../sources/mining-and-metallurgy-smelting.ts';
import { nickelCopper400 } from '../sources/nickel-copper-400.ts';
import { phosphorisedCopperAnode } from '../sources/phosphorised-copper-anode.ts';
import { plan } from '../sources/plan.ts';
import { platinumMetalsMining } from '../sources/platinum-metals-mining.ts';
import { powerTransformerMaterials } from '../sources/power-transformer-materials.ts';
import { properziFrhc } from '../sources/properzi-frhc.ts';
import { semiconductorTargetPurity } from '../sources/semiconductor-target-purity.ts';
import { shipMotorConstruction } from '../sources/ship-motor-construction.ts';
import { sinteredHeatPipe } from '../sources/sintered-heat-pipe.ts';
import { smelterWasteHeatBoiler } from '../sources/smelter-waste-heat-boiler.ts';
import { smsAnodeFurnace } from '../sources/sms-anode-furnace.ts';
import { squirrelCageMotorParts } from '../sources/squirrel-cage-motor-parts.ts';
import { thioureaPassivationStudy } from '../sources/thiourea-passivation-study.ts';
import { tp2CopperProcess } from '../sources/tp2-copper-process.ts';
import { transformerBuildChain } from '../sources/transformer-build-chain.ts';
import { ultrapureCopperPatent } from '../sources/ultrapure-copper-patent.ts';
import { upcastOxygenFreeScrap } from '../sources/upcast-oxygen-free-scrap.ts';
import { usgsBismuth } from '../sources/usgs-bismuth.ts';
import { usgsMcs1996Beryllium } from '../sources/usgs-mcs-1996-beryllium.ts';
import { usgsMcs2010Sulfur } from '../sources/usgs-mcs-2010-sulfur.ts';
import { usgsMyb2004Copper } from '../sources/usgs-myb-2004-copper.ts';
import { vapourChamberStructure } from '../sources/vapour-chamber-structure.ts';
import { whatIsABusbar } from '../sources/what-is-a-busbar.ts';
import { wiringHarnessDesign } from '../sources/wiring-harness-design.ts';
import { wroughtPhosphorBronze } from '../sources/wrought-phosphor-bronze.ts';
import { yellowPhosphorusProcess } from '../sources/yellow-phosphorus-process.ts';
import { zincProduction } from '../sources/zinc-production.ts';

/** 铜及铜合金产业链: from copper ore and scrap to copper semis and copper-based materials. */
export const copperAndAlloys = /* @__PURE__ */ defineChain({
  id: 'copper-and-alloys',
  name: { zh: '铜及铜合金产业链', en: 'Copper and copper alloys' },
  sources: {
    plan,
    editors,
    batteryFoilRoughness,
    britannicaContactProcess,
    cableConductorChoice,
    cableInsulationChoice,
    cathodeDrum,
    connectorMaterials,
    contactMetalMaterials,
    copperFoilProcess,
    copperOrgPowder,
    copperOrgProduction,
    cuNiSiLeadFrameReview,
    extractiveMetallurgyOfCopper,
    iec60317,
    leadFrameCopperAlloys,
    lowGradeCopperOres,
    magnetWire,
    miningAndMetallurgySmelting,
    phosphorisedCopperAnode,
    tp2CopperProcess,
    usgsMcs2010Sulfur,
    usgsMyb2004Copper,
    wiringHarnessDesign,
    yellowPhosphorusProcess,
    zincProduction,
    brixleggPyrometallurgy,
    copperExtractantStudy,
    cufe2pAlloySheet,
    wroughtPhosphorBronze,
    upcastOxygenFreeScrap,
    cucr1zrAlloySheet,
    connectorHighStrengthAlloys,
    usgsMcs1996Beryllium,
    c17200Wire,
    c72900Sheet,
    copperTitaniumAlloys,
    vapourChamberStructure,
    sinteredHeatPipe,
    c68700CondenserTube,
    c44300TinBrass,
    internalOxidationStudy,
    edmElectrodeMaterials,
    edmCopperOrGraphite,
    leadFreeBrass,
    usgsBismuth,
    manganinEncyclopaedia,
    electrolyticManganeseProcess,
    edmWireTypes,
    edmWirePatent,
    insulatedFlexibleBusbar,
    copperBraidedFlexibles,
    dieCastRotorStudy,
    shipMotorConstruction,
    bronzeBearingMaterials,
    copperPowderChapter,
    copperPowderAtomization,
    copperElectrowinningAdditives,
    thioureaPassivationStudy,
    bottomBlowingReview,
    atlanticCopperFireRefining,
    smsAnodeFurnace,
    smelterWasteHeatBoiler,
    foilSilaneStudy,
    foilAnodeStudy,
    platinumMetalsMining,
    transformerBuildChain,
    powerTransformerMaterials,
    squirrelCageMotorParts,
    insideAnElectricMotor,
    airCoolingEvaporators,
    microgrooveOrMicrochannel,
    evChargingPlug,
    whatIsABusbar,
    ultrapureCopperPatent,
    semiconductorTargetPurity,
    nickelCopper400,
    copperNickelTypes,
    c95500Bronze,
    copperDieCastingAlloys,
    copperExtrusionShapes,
    copperProfileExtrusion,
    britannicaCopperAlloys,
    copperFoilMethods,
    faucetProduction,
    jintianCopperMill,
    properziFrhc,
  },
  stages: [
    {
      id: 'electrolytic-copper',
      name: { zh: '电解铜', en: 'Electrolytic copper' },
      printed: '电解铜',
      claims: [{ source: 'plan', at: '专栏2/铜及铜合金产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '规划以电解铜为起点；其前的矿石、精矿、废杂铜与硫酸按行业实际补入。',
        en: 'The plan starts at the cathode; ore, concentrate, scrap and acid before it are added from industry.',
      },
    },
    {
      id: 'copper-semi',
      name: { zh: '铜带、铜箔、铜线（杆）、铜管、铜合金', en: 'Copper strip, foil, wire (rod), tube and alloys' },
      printed: '铜带、铜箔、铜线（杆）、铜管、铜合金',
      claims: [{ source: 'plan', at: '专栏2/铜及铜合金产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '五项为并列产出，不是工序。铜合金是材质，其余四项是形态：合金也有带、线、管。',
        en: 'Five parallel outputs, not steps. 铜合金 is a material, the other four are shapes: alloy strip, wire and tube exist too.',
      },
    },
    {
      id: 'copper-based-material',
      name: { zh: '铜基功能性材料/结构性材料', en: 'Copper-based functional and structural materials' },
      printed: '铜基功能性材料/结构性材料',
      claims: [{ source: 'plan', at: '专栏2/铜及铜合金产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '两大类终端材料，均为各牌号的统称；第三章中供其他产业链采购的加工制品也列于此。',
        en: 'Two families of end materials, each a heading over grades; fabricated products of 第三章 that other chains buy stand here too.',
      },
    },
  ],
  nodes: {
    // 电解铜: ore, concentrate and scrap
    'copper-ore': {
      name: { zh: '铜矿石', en: 'Copper ore' },
      aliases: ['铜矿', 'copper mine output'],
      stage: 'electrolytic-copper',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'usgsMyb2004Copper',
          at: 'COPPER, opening paragraphs: "mine production of recoverable copper"',
          level: 'A',
          how: 'implied',
        },
      ],
      note: {
        zh: '硫化矿与氧化矿合为一个节点：硫化矿经浮选与熔炼，氧化矿与低品位矿经浸出。',
        en: 'Sulphide and oxide ore together: sulphide goes to flotation and smelting, oxide and low-grade ore to leaching.',
      },
    },
    'copper-concentrate': {
      name: { zh: '铜精矿', en: 'Copper concentrate' },
      stage: 'electrolytic-copper',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'copper-ore',
          role: 'material',
          claims: [
            {
              source: 'lowGradeCopperOres',
              at: 'Abstract: "Copper ore is primarily beneficiated from sulphide mineral deposits"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'high-quality-steel/lime',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: '铜矿浮选',
              level: 'D',
              how: 'judged',
              note: {
                zh: '石灰使矿浆保持碱性，抑制黄铁矿，使硫化铜矿物上浮。',
                en: 'Lime holds the pulp alkaline so that pyrite stays down while the copper sulphides float.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'copperOrgProduction',
          at: '5. Smelting and Extraction / Sulfide Ore: "dried copper concentrates are sent to the smelting operation"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: {
        zh: '捕收剂（黄药）与起泡剂为普通外购药剂，未列入。',
        en: 'Collectors (黄药) and frothers are ordinary bought reagents and are left out.',
      },
    },
    'copper-scrap': {
      name: { zh: '废杂铜', en: 'Copper scrap' },
      aliases: ['再生铜原料', '废铜', 'recycled copper'],
      stage: 'electrolytic-copper',
      kind: 'material',
      origin: 'reference',
      claims: [
        {
          source: 'plan',
          at: '专栏1/高性能铜基新材料',
          level: 'A',
          how: 'quoted',
          quote: '再生铜资源高效回收利用技术',
        },
        {
          source: 'usgsMyb2004Copper',
          at: 'COPPER, opening paragraphs: "copper recovered from refined or remelted scrap"',
          level: 'A',
          how: 'implied',
        },
      ],
      signals: [
        {
          signal: 'breakthrough',
          claims: [
            {
              source: 'plan',
              at: '专栏1/高性能铜基新材料',
              level: 'A',
              how: 'quoted',
              quote: '再生铜资源高效回收利用技术',
            },
          ],
        },
      ],
      note: {
        zh: '链条止于此：废杂铜自在用产品回收，需求关系不回环成链。',
        en: 'The chain stops here: scrap is collected from products in use, and no need loops back into the chain.',
      },
    },
    // 电解铜: sulphuric acid
    'smelter-gas-sulphuric-acid': {
      name: { zh: '冶炼烟气制酸', en: 'Sulphuric acid from smelter off-gas' },
      stage: 'electrolytic-copper',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['copper-concentrate', 'zinc-ore'],
          role: 'material',
          claims: [
            {
              source: 'usgsMcs2010Sulfur',
              at: 'Domestic Production and Use: "Byproduct sulfuric acid" recovered at "nonferrous smelters"',
              level: 'A',
              how: 'implied',
            },
          ],
          note: {
            zh: '两种硫化矿焙烧或熔炼均产生烟气；一个区域只需其中一类冶炼厂。',
            en: 'Roasting or smelting either sulphide gives the gas; a region needs only one kind of smelter.',
          },
        },
      ],
      claims: [
        {
          source: 'extractiveMetallurgyOfCopper',
          at: 'Opening paragraph: "It is almost always made into sulfuric acid"',
          level: 'B',
          how: 'implied',
        },
      ],
      note: {
        zh: '副产品：产量随金属而定，不随硫酸需求而定。',
        en: 'A by-product: its volume follows the metal, not the demand for acid.',
      },
    },
    sulphur: {
      name: { zh: '硫磺', en: 'Sulphur' },
      aliases: ['硫黄', 'sulfur'],
      stage: 'electrolytic-copper',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['high-performance-fibre/crude-oil', 'organosilicon/natural-gas'],
          role: 'material',
          claims: [
            {
              source: 'usgsMcs2010Sulfur',
              at: 'Domestic Production and Use: "petroleum refineries, natural-gas-processing plants"',
              level: 'A',
              how: 'implied',
            },
          ],
          note: {
            zh: '两者均为现今回收硫磺的来源；任一来源即可供应市场。',
            en: 'Both are sources of recovered sulphur today; either alone supplies a market.',
          },
        },
      ],
      claims: [
        {
          source: 'usgsMcs2010Sulfur',
          at: 'Domestic Production and Use: "elemental sulfur"',
          level: 'A',
          how: 'implied',
        },
      ],
    },
    'sulphur-burning-sulphuric-acid': {
      name: { zh: '硫磺制酸', en: 'Sulphuric acid from sulphur burning' },
      stage: 'electrolytic-copper',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'sulphur',
          role: 'material',
          claims: [
            {
              source: 'britannicaContactProcess',
              at: 'contact process: "sulfur-burning contact plants"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'britannicaContactProcess',
          at: 'contact process: "use sulfur as the raw material"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    pyrite: {
      name: { zh: '硫铁矿', en: 'Pyrite' },
      aliases: ['黄铁矿', '硫精砂', 'iron pyrites'],
      stage: 'electrolytic-copper',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'britannicaContactProcess',
          at: 'contact process: "low-grade, sulfur-bearing materials, such as pyrite"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'pyrite-sulphuric-acid': {
      name: { zh: '硫铁矿制酸', en: 'Sulphuric acid from pyrite' },
      stage: 'electrolytic-copper',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'pyrite',
          role: 'material',
          claims: [
            {
              source: 'britannicaContactProcess',
              at: 'contact process: "low-grade, sulfur-bearing materials, such as pyrite"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'britannicaContactProcess',
          at: 'contact process: "The other type of contact-process plant"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'vanadium-catalyst': {
      name: { zh: '钒催化剂', en: 'Vanadium pentoxide catalyst' },
      aliases: ['五氧化二钒催化剂', 'V2O5 catalyst'],
      stage: 'electrolytic-copper',
      kind: 'material',
      origin: 'reference',
      claims: [
        {
          source: 'britannicaContactProcess',
          at: 'contact process: "impregnated with vanadium pentoxide"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: {
        zh: '硅藻土载五氧化二钒，寿命约十年。五氧化二钒（高品质特殊钢链）有以硫酸浸出的路线，为免成环，链条止于此。',
        en: 'Vanadium pentoxide on diatomite, good for some ten years. One route to the pentoxide (special steel chain) leaches with sulphuric acid; to avoid a loop the chain stops here.',
      },
    },
    'sulphuric-acid': {
      name: { zh: '硫酸', en: 'Sulphuric acid' },
      aliases: ['H2SO4', 'sulfuric acid'],
      stage: 'electrolytic-copper',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          anyOf: ['smelter-gas-sulphuric-acid', 'sulphur-burning-sulphuric-acid', 'pyrite-sulphuric-acid'],
          role: 'material',
          claims: [
            {
              source: 'britannicaContactProcess',
              at: 'contact process: "Contact-process plants are of two types"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'usgsMcs2010Sulfur',
              at: 'Domestic Production and Use: "Byproduct sulfuric acid"',
              level: 'A',
              how: 'implied',
            },
          ],
          note: {
            zh: '三种路线目前在国内并存，产出同样的工业硫酸。',
            en: 'Three routes work side by side in China today and give the same industrial acid.',
          },
        },
        {
          node: 'vanadium-catalyst',
          role: 'auxiliary',
          claims: [
            {
              source: 'britannicaContactProcess',
              at: 'contact process: "impregnated with vanadium pentoxide"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'britannicaContactProcess',
          at: 'contact process: "industrial method of producing sulfuric acid"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    // 电解铜: anodes, electrowinning, cathode
    'waste-heat-recovery-equipment': {
      name: { zh: '余热回收技术装备', en: 'Smelter waste-heat recovery equipment (waste-heat boiler)' },
      aliases: ['余热锅炉', '冶炼余热锅炉', 'waste-heat boiler'],
      stage: 'electrolytic-copper',
      kind: 'equipment',
      origin: 'product',
      needs: [
        {
          node: 'high-quality-steel/pressure-vessel-plate',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '余热锅炉',
              level: 'D',
              how: 'judged',
              note: { zh: '锅筒与压力部件用容器板制造。', en: 'Drum and pressure parts are made of pressure-vessel plate.' },
            },
          ],
        },
      ],
      claims: [
        { source: 'plan', at: '专栏1/高性能铜基新材料', level: 'A', how: 'quoted', quote: '环保节能和余热回收技术装备' },
        {
          source: 'smelterWasteHeatBoiler',
          at: 'Abstract: "heat recovery equipment directly connected with the smelting furnace outlet"',
          level: 'B',
          how: 'implied',
        },
      ],
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/高性能铜基新材料', level: 'A', how: 'quoted', quote: '环保节能和余热回收技术装备' }],
        },
      ],
      note: {
        zh: '指冶炼炉出口的余热锅炉及余热发电；“环保节能”部分为通用环保设备，不另立节点。冶炼厂改用喷雾冷却也能运行，故不列为阳极铜的需求。',
        en: 'The boiler at the furnace outlet and the power plant behind it; the environmental half of the phrase is general equipment and no node. A smelter can cool its gas by spraying instead, so anode copper does not need it.',
      },
    },
    'primary-anode-copper': {
      name: { zh: '矿产阳极铜', en: 'Primary anode copper' },
      aliases: ['矿产粗铜', 'blister copper'],
      stage: 'electrolytic-copper',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'copper-concentrate',
          role: 'material',
          claims: [
            {
              source: 'copperOrgProduction',
              at: '5. Smelting and Extraction / Sulfide Ore: "dried copper concentrates are sent to the smelting operation"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'organosilicon/quartz-ore',
          role: 'auxiliary',
          claims: [
            {
              source: 'miningAndMetallurgySmelting',
              at: 'Smelting: "a variety of reagents known as fluxes"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: '铜冶炼熔剂',
              level: 'D',
              how: 'judged',
              note: {
                zh: '石英熔剂在熔炼与吹炼中使精矿中的铁入渣。',
                en: 'Silica flux takes the iron of the concentrate into slag in smelting and converting.',
              },
            },
          ],
        },
        {
          node: 'high-quality-steel/industrial-oxygen',
          role: 'auxiliary',
          claims: [
            { source: 'bottomBlowingReview', at: 'Abstract: "Injection of oxygen-enriched high-pressure gas"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '闪速与熔池熔炼均以富氧鼓风；空气鼓风的旧炉已退出。',
            en: 'Flash and bath smelting both run on enriched air; the old air-blown furnaces are gone.',
          },
        },
        {
          anyOf: ['organosilicon/natural-gas', 'organosilicon/coal'],
          role: 'auxiliary',
          claims: [
            {
              source: 'atlanticCopperFireRefining',
              at: 'Fire Refining: "reduction stage" by blowing natural gas',
              level: 'C',
              how: 'implied',
            },
            { source: 'smsAnodeFurnace', at: 'Process: "chemical reduction with natural gas"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: '阳极炉还原剂',
              level: 'D',
              how: 'judged',
              note: {
                zh: '国内阳极炉除天然气外也喷粉煤还原。',
                en: 'Beside natural gas, Chinese anode furnaces also blow in pulverised coal.',
              },
            },
          ],
          note: { zh: '还原剂：天然气或粉煤。', en: 'The reductant: natural gas or pulverised coal.' },
        },
      ],
      claims: [
        {
          source: 'copperOrgProduction',
          at: '6. Refining / Sulfide Ores: "poured into molds"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: {
        zh: '造锍熔炼、吹炼与火法精炼同在一厂，合为一个节点；硫以硫酸形式产出。',
        en: 'Matte smelting, converting and fire refining are one works and one node; the sulphur leaves as acid.',
      },
    },
    'secondary-anode-copper': {
      name: { zh: '再生阳极铜', en: 'Secondary anode copper' },
      stage: 'electrolytic-copper',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'copper-scrap',
          role: 'material',
          claims: [
            {
              source: 'brixleggPyrometallurgy',
              at: 'Passage on the anode furnace: "scrap sheet metal, pipe and wire"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          anyOf: ['organosilicon/natural-gas', 'organosilicon/coal'],
          role: 'auxiliary',
          claims: [
            {
              source: 'atlanticCopperFireRefining',
              at: 'Fire Refining: "reduction stage" by blowing natural gas',
              level: 'C',
              how: 'implied',
            },
            { source: 'smsAnodeFurnace', at: 'Process: "chemical reduction with natural gas"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: '阳极炉还原剂',
              level: 'D',
              how: 'judged',
              note: {
                zh: '国内阳极炉除天然气外也喷粉煤还原。',
                en: 'Beside natural gas, Chinese anode furnaces also blow in pulverised coal.',
              },
            },
          ],
          note: { zh: '还原剂：天然气或粉煤。', en: 'The reductant: natural gas or pulverised coal.' },
        },
      ],
      claims: [
        {
          source: 'usgsMyb2004Copper',
          at: 'COPPER, opening paragraphs: "conversion of old scrap to alloys and refined copper"',
          level: 'A',
          how: 'implied',
        },
      ],
    },
    'copper-extractant': {
      name: { zh: '铜萃取剂', en: 'Copper solvent extractant' },
      aliases: ['羟肟萃取剂', 'hydroxyoxime extractant'],
      stage: 'electrolytic-copper',
      kind: 'material',
      origin: 'reference',
      claims: [
        { source: 'copperExtractantStudy', at: 'Abstract: "industrial copper extractants", "hydrooxime type"', level: 'B', how: 'implied' },
      ],
      note: {
        zh: '链条止于此：羟肟类萃取剂，购自全球少数厂家。',
        en: 'The chain stops here: hydroxyoximes are bought from few makers in the world.',
      },
    },
    'electrowon-copper': {
      name: { zh: '湿法电积铜', en: 'Electrowon copper' },
      aliases: ['SX-EW copper', '电积铜'],
      stage: 'electrolytic-copper',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'copper-ore',
          role: 'material',
          claims: [
            {
              source: 'usgsMyb2004Copper',
              at: 'COPPER, opening paragraphs: "Electrowon production from the leaching of copper ores"',
              level: 'A',
              how: 'implied',
            },
          ],
        },
        {
          node: 'sulphuric-acid',
          role: 'auxiliary',
          claims: [
            {
              source: 'copperOrgProduction',
              at: '5. Smelting and Extraction / Oxide Ore: "an organic solvent or sulfuric acid"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'copper-extractant',
          role: 'auxiliary',
          claims: [
            {
              source: 'copperOrgProduction',
              at: '5. Smelting and Extraction / Oxide Ore: "an organic solvent or sulfuric acid"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'copperOrgProduction',
          at: '6. Refining / Oxide Ores: "using a process called electrowinning"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: {
        zh: '须有可浸矿石（氧化矿、低品位次生硫化矿）；原生硫化矿的精矿目前不走此路线。',
        en: 'Needs ore that leaches (oxide, low-grade secondary sulphide); concentrate of primary sulphide does not take this route today.',
      },
    },
    'electrodeposition-additive': {
      name: { zh: '铜电解添加剂', en: 'Electrodeposition additives for copper (glue, thiourea, guar)' },
      aliases: ['电解添加剂', '骨胶', '硫脲', 'smoothing agent'],
      stage: 'electrolytic-copper',
      kind: 'material',
      origin: 'reference',
      claims: [
        {
          source: 'copperElectrowinningAdditives',
          at: 'Abstract: "Organic smoothing additives", "dense, thick, high-quality cathodes"',
          level: 'B',
          how: 'implied',
        },
        {
          source: 'thioureaPassivationStudy',
          at: 'Abstract: "extensively used as a grain refiner in industrial copper electrorefining"',
          level: 'B',
          how: 'implied',
        },
      ],
      note: {
        zh: '链条止于此：精炼用骨胶、硫脲与氯离子，电积用古尔胶或其代用品，均为精细化工外购品。',
        en: 'The chain stops here: glue, thiourea and chloride in refining, guar or its successors in electrowinning, all bought fine chemicals.',
      },
    },
    'electrolytic-copper': {
      name: { zh: '电解铜', en: 'Electrolytic copper' },
      aliases: ['阴极铜', '精炼铜', 'copper cathode', 'refined copper'],
      stage: 'electrolytic-copper',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          anyOf: ['primary-anode-copper', 'secondary-anode-copper', 'electrowon-copper'],
          role: 'material',
          claims: [
            {
              source: 'usgsMyb2004Copper',
              at: 'COPPER, opening paragraphs: "47% of primary refined copper production"',
              level: 'A',
              how: 'implied',
            },
            {
              source: 'copperOrgProduction',
              at: '6. Refining: "cathodes are now 99.99% pure copper"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '矿产阳极、再生阳极与电积均可产出合格阴极铜；国内以第一种为主。',
            en: 'Anodes from concentrate, anodes from scrap and electrowinning all give cathode of grade; in China the first carries most.',
          },
        },
        {
          node: 'sulphuric-acid',
          role: 'auxiliary',
          claims: [
            {
              source: 'copperOrgProduction',
              at: '7. Sulfide Ore Refining (7.html): "an aqueous solution of sulfuric acid and copper sulfate"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '电解精炼与电积均在硫酸盐电解液中进行。',
            en: 'Both electrorefining and electrowinning run in sulphate electrolyte.',
          },
        },
        {
          node: 'electrodeposition-additive',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'thioureaPassivationStudy',
              at: 'Abstract: "extensively used as a grain refiner in industrial copper electrorefining"',
              level: 'B',
              how: 'implied',
            },
            { source: 'copperElectrowinningAdditives', at: 'Abstract: "dense, thick, high-quality cathodes"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '缺少添加剂时沉积粗糙、长瘤短路，产不出高纯阴极铜，但电解不停。',
            en: 'Without them the deposit is rough and short-circuits, and the cathode falls off grade; the cells still run.',
          },
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/铜及铜合金产业链', level: 'A', how: 'quoted' }],
      signals: [
        {
          signal: 'leading',
          claims: [
            {
              source: 'plan',
              at: '第一章/第一节/（二）',
              level: 'A',
              how: 'quoted',
              quote: '国内第一方阵',
              note: {
                zh: '指整个铜产业，与稀土、钨、钴、锂、弹簧扁钢并列。',
                en: 'Said of the copper industry as a whole, beside rare earth, tungsten, cobalt, lithium and spring flat steel.',
              },
            },
          ],
        },
      ],
    },
    // 铜带、铜箔、铜线（杆）、铜管、铜合金: alloying inputs
    'zinc-ore': {
      name: { zh: '锌精矿', en: 'Zinc concentrate' },
      aliases: ['锌矿', '闪锌矿', 'sphalerite', 'zinc ore'],
      stage: 'copper-semi',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'zincProduction',
          at: 'More about zinc: "zinc concentrate"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: { zh: '矿石与精矿合为一个节点：选矿在矿山完成。', en: 'Ore and concentrate are one node: concentrating is done at the mine.' },
    },
    zinc: {
      name: { zh: '锌', en: 'Zinc' },
      aliases: ['锌锭', 'refined zinc'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'zinc-ore',
          role: 'material',
          claims: [
            {
              source: 'zincProduction',
              at: 'More about zinc: "zinc sulphide ore is crushed and ground"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'zincProduction',
          at: 'More about zinc: "electrolytic and pyrometallurgical methods"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: {
        zh: '锌厂以焙烧烟气自制硫酸，故硫酸不列为需求。',
        en: 'A zinc works makes its own acid from roaster gas, so acid is not a need.',
      },
    },
    'yellow-phosphorus': {
      name: { zh: '黄磷', en: 'Yellow phosphorus' },
      aliases: ['白磷', 'white phosphorus', 'elemental phosphorus'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/phosphate-rock',
          role: 'material',
          claims: [
            {
              source: 'yellowPhosphorusProcess',
              at: 'Introduction: "raw materials for producing yellow phosphorus are phosphate rock, coke"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'high-quality-steel/coke',
          role: 'material',
          claims: [
            {
              source: 'yellowPhosphorusProcess',
              at: 'Introduction: "reducing agent and a conductor"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'organosilicon/quartz-ore',
          role: 'auxiliary',
          claims: [
            {
              source: 'yellowPhosphorusProcess',
              at: 'Introduction: "can lower the melting point of slag"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'yellowPhosphorusProcess',
          at: 'Introduction: "submerged arc furnace"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'phosphor-copper': {
      name: { zh: '磷铜中间合金', en: 'Phosphor-copper master alloy' },
      aliases: ['磷铜合金', 'Cu-P master alloy'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '磷铜中间合金',
              level: 'D',
              how: 'judged',
              note: {
                zh: '磷铜含磷约8%～15%，以电解铜制备，避免杂质带入熔体。',
                en: 'Phosphor-copper holds about 8 to 15 % phosphorus and is made from cathode to keep impurities out of the melt.',
              },
            },
          ],
        },
        {
          node: 'yellow-phosphorus',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '磷铜中间合金',
              level: 'D',
              how: 'judged',
              note: {
                zh: '单质磷（黄磷或由其制得的赤磷）溶入铜液。',
                en: 'Elemental phosphorus (yellow, or the red made from it) is dissolved in molten copper.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'tp2CopperProcess',
          at: 'III. Production process / Melting and deoxidizing: "phosphorus copper intermediate alloy"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'beryllium-ore': {
      name: { zh: '铍矿', en: 'Beryllium ore (beryl, bertrandite)' },
      aliases: ['绿柱石', 'beryl', 'bertrandite'],
      stage: 'copper-semi',
      kind: 'resource',
      origin: 'reference',
      claims: [
        {
          source: 'usgsMcs1996Beryllium',
          at: 'Domestic Production and Use: "mined bertrandite ore", "imported and domestic beryl"',
          level: 'A',
          how: 'implied',
        },
      ],
    },
    'copper-beryllium-master-alloy': {
      name: { zh: '铍铜中间合金', en: 'Beryllium-copper master alloy' },
      aliases: ['铜铍中间合金', 'Cu-Be master alloy'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'beryllium-ore',
          role: 'material',
          claims: [
            {
              source: 'usgsMcs1996Beryllium',
              at: 'Domestic Production and Use: "recovered beryllium hydroxide from this ore"',
              level: 'A',
              how: 'implied',
            },
          ],
        },
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '铍铜中间合金',
              level: 'D',
              how: 'judged',
              note: {
                zh: '氧化铍在电弧炉中以碳还原，还原出的铍直接溶入铜液。',
                en: 'Beryllium oxide is reduced with carbon in an arc furnace and the metal goes straight into molten copper.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'usgsMcs1996Beryllium',
          at: 'Domestic Production and Use: "producer price for beryllium-copper master alloy"',
          level: 'A',
          how: 'implied',
        },
      ],
      note: {
        zh: '氢氧化铍与氧化铍为同厂中间产物，合为一个节点。',
        en: 'Beryllium hydroxide and oxide are intermediates of the same works and are one node with it.',
      },
    },
    'electrolytic-manganese': {
      name: { zh: '电解锰', en: 'Electrolytic manganese metal' },
      aliases: ['电解金属锰', '金属锰', 'electrolytic manganese flake'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'new-energy-vehicle/manganese-ore',
          role: 'material',
          claims: [
            {
              source: 'electrolyticManganeseProcess',
              at: 'Raw material preparation: "Manganese ore (such as carbonate or manganese oxide)"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'sulphuric-acid',
          role: 'auxiliary',
          claims: [
            { source: 'electrolyticManganeseProcess', at: 'Leaching: "dissolved in sulfuric acid (H2SO4)"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'semiconductor-lighting/ammonia',
          role: 'auxiliary',
          claims: [
            { source: 'electrolyticManganeseProcess', at: 'Cleaning: "precipitating agents (e.g., ammonia"', level: 'C', how: 'implied' },
          ],
        },
      ],
      claims: [
        {
          source: 'electrolyticManganeseProcess',
          at: 'Electrolysis: "Manganese ions (Mn2+) are reduced to manganese metal"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: {
        zh: '二氧化硒或二氧化硫为电解添加剂，未列入。',
        en: 'Selenium dioxide or sulphur dioxide is added to the cell and is left out.',
      },
    },
    bismuth: {
      name: { zh: '铋', en: 'Bismuth' },
      aliases: ['精铋', '铋锭', 'bismuth metal'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'reference',
      claims: [
        { source: 'usgsBismuth', at: 'Primary Commodity Uses: "mainly a byproduct of lead ore processing"', level: 'A', how: 'implied' },
      ],
      note: {
        zh: '链条止于此：铅冶炼副产，本数据集不含铅链；钨、铜冶炼也回收少量。',
        en: 'The chain stops here: a by-product of lead works, which this dataset does not hold; tungsten and copper works recover some too.',
      },
    },
    arsenic: {
      name: { zh: '金属砷', en: 'Arsenic metal' },
      aliases: ['砷', '粗砷', 'arsenic'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'reference',
      claims: [
        { source: 'c68700CondenserTube', at: 'Opening: "with a trace of arsenic (0.04%) as an inhibitor"', level: 'C', how: 'implied' },
      ],
      note: {
        zh: '链条止于此：由铜、铅、金冶炼烟尘中的三氧化二砷还原而得。',
        en: 'The chain stops here: reduced from the arsenic trioxide of copper, lead and gold smelter dust.',
      },
    },
    // 铜带、铜箔、铜线（杆）、铜管、铜合金: shapes
    'smart-copper-processing-equipment': {
      name: { zh: '智能铜加工装备', en: 'Automated copper processing equipment (rolling, casting, drawing)' },
      aliases: ['铜加工装备'],
      stage: 'copper-semi',
      kind: 'equipment',
      origin: 'product',
      claims: [
        { source: 'plan', at: '专栏1/高性能铜基新材料', level: 'A', how: 'quoted' },
        { source: 'jintianCopperMill', at: 'Opening: "new copper cold rolling mill"', level: 'C', how: 'implied' },
      ],
      signals: [{ signal: 'breakthrough', claims: [{ source: 'plan', at: '专栏1/高性能铜基新材料', level: 'A', how: 'quoted' }] }],
      note: {
        zh: '链条止于此：连铸、热轧、冷轧、拉拔与挤压机组的统称，成套外购。',
        en: 'The chain stops here: casters, hot and cold mills, drawing benches and presses, bought as complete lines.',
      },
    },
    'copper-strip': {
      name: { zh: '铜带', en: 'Copper strip' },
      aliases: ['铜板带', 'copper sheet and strip'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/铜及铜合金产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '箭头所示。', en: 'Arrow.' },
            },
          ],
          note: {
            zh: '洁净废铜与电解铜搭配入炉；单用废铜达不到导电级要求。',
            en: 'Clean scrap is charged beside cathode; it cannot carry the conductive grades alone.',
          },
        },
        {
          node: 'smart-copper-processing-equipment',
          role: 'equipment',
          essential: false,
          claims: [
            { source: 'jintianCopperMill', at: 'Second paragraph: "pre-rolling/roughing of thick strips"', level: 'C', how: 'implied' },
          ],
          note: { zh: '轧机为成套装备，新建才购，故为可选。', en: 'A mill is bought once, with the plant: optional.' },
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/铜及铜合金产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '指纯铜带；合金带归入铜合金与引线框架铜带。',
        en: 'Strip of unalloyed copper; alloy strip is in the alloys and in lead-frame strip.',
      },
    },
    'titanium-cathode-drum': {
      name: { zh: '钛阴极辊', en: 'Titanium cathode drum' },
      aliases: ['阴极辊', 'cathode drum'],
      stage: 'copper-semi',
      kind: 'equipment',
      origin: 'reference',
      needs: [
        {
          node: 'cemented-carbide/titanium',
          role: 'material',
          claims: [
            {
              source: 'cathodeDrum',
              at: 'Grain Size: "titanium layer on the surface of the drum"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'cathodeDrum',
          at: 'Overview: "core equipment in the manufacture of electrolytic copper foil"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    iridium: {
      name: { zh: '铱', en: 'Iridium' },
      aliases: ['氧化铱', 'Ir'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/platinum-group-ore',
          role: 'material',
          claims: [
            {
              source: 'platinumMetalsMining',
              at: 'Opening: "The six platinum group metals (PGMs) occur together"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'platinumMetalsMining',
          at: 'Opening: "iridium, rhodium, ruthenium and osmium - are produced only as co-products"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'insoluble-titanium-anode': {
      name: { zh: '钛基不溶性阳极', en: 'Insoluble (dimensionally stable) titanium anode' },
      aliases: ['DSA', '形稳阳极', 'dimensionally stable anode'],
      stage: 'copper-semi',
      kind: 'equipment',
      origin: 'reference',
      needs: [
        {
          node: 'cemented-carbide/titanium',
          role: 'material',
          claims: [{ source: 'foilAnodeStudy', at: 'Abstract: "Titanium-based iridium dioxide electrode"', level: 'B', how: 'implied' }],
        },
        {
          node: 'iridium',
          role: 'material',
          claims: [{ source: 'foilAnodeStudy', at: 'Abstract: "Titanium-based iridium dioxide electrode"', level: 'B', how: 'implied' }],
        },
      ],
      claims: [
        {
          source: 'foilAnodeStudy',
          at: 'Abstract: "great advantages as insoluble anodes for electrolytic copper foils"',
          level: 'B',
          how: 'implied',
        },
      ],
      note: {
        zh: '涂层为铱钽氧化物；钽用量小，未列入。',
        en: 'The coating is iridium-tantalum oxide; the tantalum is small and left out.',
      },
    },
    'copper-foil': {
      name: { zh: '铜箔', en: 'Copper foil' },
      stage: 'copper-semi',
      kind: 'material',
      origin: 'printed',
      claims: [{ source: 'plan', at: '专栏2/铜及铜合金产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '两种电解铜箔的统称，用户各需其一。压延铜箔见超薄铜带箔。',
        en: 'Heading over the two electrodeposited foils; each user needs its own kind. For rolled foil see ultra-thin strip and foil.',
      },
    },
    'electronic-copper-foil': {
      name: { zh: '电子电路铜箔', en: 'Electronic-circuit copper foil' },
      aliases: ['标准铜箔', '电子铜箔', 'PCB copper foil'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'copper-foil', mode: 'any' },
      needs: [
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/铜及铜合金产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '箭头所示。', en: 'Arrow.' },
            },
            {
              source: 'copperFoilProcess',
              at: 'How many steps: "copper dissolution, liquid making, foil production"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '实际生产中先将电解铜拉成洁净铜线，或购入光亮废铜线，再行溶解。',
            en: 'In practice cathode is first drawn to clean copper wire or bought as bright wire scrap and then dissolved.',
          },
        },
        {
          node: 'sulphuric-acid',
          role: 'auxiliary',
          claims: [
            {
              source: 'copperFoilProcess',
              at: 'Foil production: "blue copper sulfate solution"',
              level: 'C',
              how: 'implied',
              note: { zh: '铜在硫酸中通入空气溶解。', en: 'Copper is dissolved in sulphuric acid with air.' },
            },
          ],
        },
        {
          node: 'titanium-cathode-drum',
          role: 'equipment',
          claims: [
            {
              source: 'cathodeDrum',
              at: 'Overview: "core equipment in the manufacture of electrolytic copper foil"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'insoluble-titanium-anode',
          role: 'equipment',
          claims: [
            {
              source: 'foilAnodeStudy',
              at: 'Abstract: "great advantages as insoluble anodes for electrolytic copper foils"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          node: 'organosilicon/silane-coupling-agent',
          role: 'auxiliary',
          claims: [{ source: 'foilSilaneStudy', at: '摘要：“硅烷偶联剂γ-APT表面硅烷化处理”', level: 'B', how: 'implied' }],
          note: { zh: '末道表面处理，提高与树脂的结合力。', en: 'The last surface treatment, for adhesion to the resin.' },
        },
      ],
      claims: [
        {
          source: 'cathodeDrum',
          at: 'Overview: "essential raw material in the electronics and battery industries"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'battery-copper-foil': {
      name: { zh: '锂电铜箔', en: 'Battery copper foil' },
      aliases: ['锂电池铜箔', 'anode current collector foil'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'copper-foil', mode: 'any' },
      needs: [
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/铜及铜合金产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '箭头所示。', en: 'Arrow.' },
            },
            {
              source: 'copperFoilProcess',
              at: 'How many steps: "copper dissolution, liquid making, foil production"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'sulphuric-acid',
          role: 'auxiliary',
          claims: [
            {
              source: 'copperFoilProcess',
              at: 'Foil production: "blue copper sulfate solution"',
              level: 'C',
              how: 'implied',
              note: { zh: '铜在硫酸中通入空气溶解。', en: 'Copper is dissolved in sulphuric acid with air.' },
            },
          ],
        },
        {
          node: 'titanium-cathode-drum',
          role: 'equipment',
          claims: [
            {
              source: 'cathodeDrum',
              at: 'Overview: "core equipment in the manufacture of electrolytic copper foil"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'insoluble-titanium-anode',
          role: 'equipment',
          claims: [
            {
              source: 'foilAnodeStudy',
              at: 'Abstract: "great advantages as insoluble anodes for electrolytic copper foils"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'batteryFoilRoughness',
          at: 'Abstract: "electrolytic copper foils" as current collectors',
          level: 'B',
          how: 'implied',
        },
      ],
    },
    'copper-wire-rod': {
      name: { zh: '铜线（杆）', en: 'Copper wire rod' },
      aliases: ['铜杆', '铜线坯', '铜线', 'copper rod'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/铜及铜合金产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '箭头所示。', en: 'Arrow.' },
            },
            {
              source: 'copperOrgProduction',
              at: '6. Refining: "ready to be made into wire, tube"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '漆包线与细线须用电解铜杆。',
            en: 'Enamelled and fine wire need cathode rod.',
          },
        },
        {
          node: 'copper-scrap',
          role: 'material',
          essential: false,
          claims: [
            { source: 'properziFrhc', at: 'Text: "Copper rod from 100% scrap"; "ASTM B4-15a as C11025"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '火法精炼再生铜杆大量用于电缆与建筑电线，但废铜数量有限，线径也有下限，不能单独支撑供应。',
            en: 'Fire-refined scrap rod goes into cable and building wire in quantity, but scrap is limited and so is the wire size: it cannot carry supply alone.',
          },
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/铜及铜合金产业链', level: 'A', how: 'quoted' }],
    },
    'copper-tube': {
      name: { zh: '铜管', en: 'Copper tube' },
      aliases: ['TP2铜管', 'refrigeration copper tube'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/铜及铜合金产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '箭头所示。', en: 'Arrow.' },
            },
            {
              source: 'copperOrgProduction',
              at: '6. Refining: "ready to be made into wire, tube"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'phosphor-copper',
          role: 'auxiliary',
          claims: [
            {
              source: 'tp2CopperProcess',
              at: 'III. Production process / Melting and deoxidizing: "add phosphorus copper intermediate alloy to deoxidize"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '用于制冷与给排水的TP2铜管，占铜管大宗；无氧铜管不用。',
            en: 'For the TP2 tube of refrigeration and plumbing, which is the bulk; oxygen-free tube does without.',
          },
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/铜及铜合金产业链', level: 'A', how: 'quoted' }],
    },
    // 铜带、铜箔、铜线（杆）、铜管、铜合金: oxygen-free copper and bar
    'oxygen-free-copper': {
      name: { zh: '高纯无氧铜', en: 'Oxygen-free copper' },
      aliases: ['无氧铜', 'OFC', 'OFHC copper', 'C10100', 'C10200', 'TU1'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-functional-material' },
      needs: [
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [
            {
              source: 'upcastOxygenFreeScrap',
              at: 'Paragraph on standard UPCAST lines: "in-plant scrap is normally fed back", balance of cathode',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '须用高品位阴极铜：熔炼只脱氧，不能除去其他杂质。',
            en: 'High-grade cathode only: melting takes out oxygen and no other impurity.',
          },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
      note: {
        zh: '在木炭覆盖或真空、惰性气氛下熔铸；电真空用TU00/C10101类以真空熔炼。',
        en: 'Melted under charcoal, inert gas or vacuum; the electron-tube grades under vacuum.',
      },
    },
    'oxygen-free-copper-tube': {
      name: { zh: '高纯无氧铜管', en: 'Oxygen-free copper tube' },
      aliases: ['无氧铜管', 'TU1铜管'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-tube' },
      needs: [
        {
          node: 'oxygen-free-copper',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '第三章/第一节/（一）/1',
              level: 'A',
              how: 'implied',
              quote: '高纯无氧铜管',
              note: { zh: '名称即表明材质。', en: 'The name says the metal.' },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted', quote: '高纯无氧铜管' }],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted', quote: '高纯无氧铜管' }],
        },
      ],
    },
    'oxygen-free-copper-rod': {
      name: { zh: '高纯无氧铜棒材', en: 'Oxygen-free copper rod and bar' },
      aliases: ['无氧铜棒', 'OFC rod'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-functional-material' },
      needs: [
        {
          node: 'oxygen-free-copper',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '第三章/第一节/（一）/1',
              level: 'A',
              how: 'implied',
              quote: '高纯无氧铜管、棒材',
              note: { zh: '名称即表明材质。', en: 'The name says the metal.' },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted', quote: '高纯无氧铜管、棒材' }],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted', quote: '高纯无氧铜管、棒材' }],
        },
      ],
    },
    'copper-busbar': {
      name: { zh: '铜母线', en: 'Copper busbar' },
      aliases: ['铜排', '母线排', 'copper bus bar'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [
            { source: 'copperProfileExtrusion', at: 'Opening: "Copper profiles for electrical purposes"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: '铜母线',
              level: 'D',
              how: 'judged',
              note: {
                zh: '铜母线由T2或TU1铜杆连续挤压或轧制，以电解铜为料。',
                en: 'Busbar is extruded or rolled from tough-pitch or oxygen-free rod, which is cast from cathode.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'whatIsABusbar', at: 'What is a Busbar?: "solid piece of copper or aluminum"', level: 'C', how: 'implied' }],
    },
    // 铜带、铜箔、铜线（杆）、铜管、铜合金: alloys
    'copper-alloy': {
      name: { zh: '铜合金', en: 'Copper alloy' },
      stage: 'copper-semi',
      kind: 'material',
      origin: 'printed',
      needs: [
        {
          anyOf: ['electrolytic-copper', 'copper-scrap'],
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/铜及铜合金产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '箭头所示。', en: 'Arrow.' },
            },
            {
              source: 'usgsMyb2004Copper',
              at: 'COPPER, opening paragraphs: "consumed as refined copper and as direct-melt scrap"',
              level: 'A',
              how: 'implied',
            },
          ],
          note: { zh: '合金以电解铜、分选废铜或两者搭配熔炼。', en: 'Alloys are melted from cathode, from sorted scrap, or from both.' },
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/铜及铜合金产业链', level: 'A', how: 'quoted' }],
      signals: [
        {
          signal: 'existing-base',
          claims: [
            {
              source: 'plan',
              at: '第一章/第一节/（三）',
              level: 'A',
              how: 'quoted',
              quote: '高端铜合金',
            },
          ],
        },
      ],
      note: {
        zh: '互不替代的各合金系的统称；用户各需其对应合金。',
        en: 'Heading over families that do not replace each other; consumers need their own alloy.',
      },
    },
    brass: {
      name: { zh: '黄铜', en: 'Brass' },
      aliases: ['铜锌合金', 'Cu-Zn alloy'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'copper-alloy', mode: 'any' },
      needs: [
        {
          anyOf: ['electrolytic-copper', 'copper-scrap'],
          role: 'material',
          claims: [
            {
              source: 'usgsMyb2004Copper',
              at: 'COPPER, opening paragraphs: "consumed as refined copper and as direct-melt scrap" at "brass mills"',
              level: 'A',
              how: 'implied',
            },
          ],
          note: {
            zh: '黄铜厂直接熔炼废杂铜，加电解铜调整成分。',
            en: 'Brass mills melt scrap directly; cathode is added for composition.',
          },
        },
        {
          node: 'zinc',
          role: 'material',
          claims: [
            {
              source: 'zincProduction',
              at: 'More about zinc: "combined with copper to form brass"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '黄铜废料带入部分锌，但不能带足：每次熔炼都有锌烧损。',
            en: 'Brass scrap brings part of the zinc, never all of it: zinc burns off in each melt.',
          },
        },
      ],
      claims: [{ source: 'zincProduction', at: 'More about zinc: "combined with copper to form brass"', level: 'C', how: 'implied' }],
    },
    'tin-bronze': {
      name: { zh: '锡磷青铜', en: 'Phosphor bronze' },
      aliases: ['锡青铜', 'tin bronze', 'QSn6.5-0.1'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'copper-alloy', mode: 'any' },
      needs: [
        {
          anyOf: ['electrolytic-copper', 'copper-scrap'],
          role: 'material',
          claims: [
            {
              source: 'usgsMyb2004Copper',
              at: 'COPPER, opening paragraphs: "consumed as refined copper and as direct-melt scrap"',
              level: 'A',
              how: 'implied',
            },
          ],
          note: { zh: '用电解铜或分选洁净废铜。', en: 'Cathode or sorted clean scrap.' },
        },
        {
          node: 'electronic-information/tin',
          role: 'material',
          claims: [
            {
              source: 'contactMetalMaterials',
              at: 'Types of Metal Used in Contacts: "Phosphor bronze"',
              level: 'C',
              how: 'implied',
            },
            { source: 'wroughtPhosphorBronze', at: 'Opening: "containing 1-13% of tin (Sn)"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'phosphor-copper',
          role: 'material',
          claims: [
            {
              source: 'contactMetalMaterials',
              at: 'Types of Metal Used in Contacts: "Phosphor bronze"',
              level: 'C',
              how: 'implied',
            },
            { source: 'wroughtPhosphorBronze', at: 'Opening: "up to 0.3% of phosphorous (P)"', level: 'C', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'wroughtPhosphorBronze', at: 'Opening: "Phosphor Bronzes are copper alloys"', level: 'C', how: 'implied' }],
    },
    'copper-nickel-silicon-alloy': {
      name: { zh: '铜镍硅合金', en: 'Copper-nickel-silicon alloy' },
      aliases: ['科森合金', 'Corson alloy', 'Cu-Ni-Si', 'C7025'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'copper-alloy', mode: 'any' },
      needs: [
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '铜镍硅合金熔炼',
              level: 'D',
              how: 'judged',
              note: {
                zh: '沉淀硬化型合金用电解铜熔炼，因残余元素降低导电率。',
                en: 'Precipitation-hardened alloys are melted from cathode because residual elements cost conductivity.',
              },
            },
          ],
        },
        {
          node: 'new-energy-vehicle/refined-nickel',
          role: 'material',
          claims: [
            {
              source: 'contactMetalMaterials',
              at: 'Types of Metal Used in Contacts: "Corson copper"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'organosilicon/metallurgical-silicon',
          role: 'material',
          claims: [
            {
              source: 'contactMetalMaterials',
              at: 'Types of Metal Used in Contacts: "Corson copper"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'cuNiSiLeadFrameReview',
          at: 'Abstract: "Cu-Ni-Si alloy"',
          level: 'B',
          how: 'implied',
        },
      ],
    },
    'copper-iron-phosphorus-alloy': {
      name: { zh: '铜铁磷合金', en: 'Copper-iron-phosphorus alloy' },
      aliases: ['C19400', 'Cu-Fe-P'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'copper-alloy', mode: 'any' },
      needs: [
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '铜铁磷合金熔炼',
              level: 'D',
              how: 'judged',
              note: {
                zh: '引线框架合金用电解铜熔炼，因残余元素损害导电率与电镀质量。',
                en: 'Lead-frame alloys are melted from cathode because residual elements cost conductivity and plating quality.',
              },
            },
          ],
        },
        {
          node: 'high-quality-steel/pure-iron',
          role: 'material',
          claims: [
            { source: 'cufe2pAlloySheet', at: 'Basic properties: "CuFePZn (Fe:2,4, Zn:0,12, P:0,03%)"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'phosphor-copper',
          role: 'material',
          claims: [
            { source: 'cufe2pAlloySheet', at: 'Basic properties: "CuFePZn (Fe:2,4, Zn:0,12, P:0,03%)"', level: 'C', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'cufe2pAlloySheet', at: 'Heading: "CuFe2P", "UNS:C19400"', level: 'C', how: 'implied' }],
    },
    'copper-chromium-zirconium-alloy': {
      name: { zh: '铬锆铜', en: 'Copper-chromium-zirconium alloy' },
      aliases: ['铬锆铜合金', 'CuCrZr', 'C18150'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'copper-alloy', mode: 'any' },
      needs: [
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [{ source: 'cucr1zrAlloySheet', at: 'Chemical composition: "Cu [ wt.% ] 98,12-99,27"', level: 'C', how: 'implied' }],
        },
        {
          node: 'cemented-carbide/chromium',
          role: 'material',
          claims: [{ source: 'cucr1zrAlloySheet', at: 'Chemical composition: "Cr [ wt.% ] 0,5-1,2"', level: 'C', how: 'implied' }],
        },
        {
          node: 'cemented-carbide/zirconium-sponge',
          role: 'material',
          claims: [{ source: 'cucr1zrAlloySheet', at: 'Chemical composition: "Zr [ wt.% ] 0,03-0,3"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'cucr1zrAlloySheet', at: 'Heading: "CuCr1Zr", "UNS: C18150"', level: 'C', how: 'implied' }],
    },
    'copper-nickel-tin-alloy': {
      name: { zh: '铜镍锡合金', en: 'Copper-nickel-tin spinodal alloy' },
      aliases: ['Cu-Ni-Sn', 'C72900', 'C72700'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'copper-alloy', mode: 'any' },
      needs: [
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '铜镍锡合金熔炼',
              level: 'D',
              how: 'judged',
              note: {
                zh: '调幅分解强化合金以电解铜熔炼，铅等杂质引起热脆。',
                en: 'Spinodal alloys are melted from cathode: lead and the like make them hot short.',
              },
            },
          ],
        },
        {
          node: 'new-energy-vehicle/refined-nickel',
          role: 'material',
          claims: [{ source: 'c72900Sheet', at: 'Chemical Composition, table: Ni 14.5 to 15.5', level: 'C', how: 'implied' }],
        },
        {
          node: 'electronic-information/tin',
          role: 'material',
          claims: [{ source: 'c72900Sheet', at: 'Chemical Composition, table: Sn 7.5 to 8.5', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'c72900Sheet', at: 'Heading: "C72900 Copper Nickel Tin Bronze"', level: 'C', how: 'implied' }],
    },
    'copper-titanium-alloy': {
      name: { zh: '铜钛合金', en: 'Copper-titanium alloy' },
      aliases: ['钛铜', 'Cu-Ti', 'C19900'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'copper-alloy', mode: 'any' },
      needs: [
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [
            {
              source: 'copperTitaniumAlloys',
              at: 'Passage on spring sheet: "preparing a copper titanium melt"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'cemented-carbide/titanium',
          role: 'material',
          claims: [{ source: 'copperTitaniumAlloys', at: 'Second paragraph: "approximately 1–5 wt.% Ti"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'copperTitaniumAlloys', at: 'Opening: "ultra-high strength conductive materials"', level: 'C', how: 'implied' }],
    },
    'beryllium-copper': {
      name: { zh: '铍铜', en: 'Beryllium copper' },
      aliases: ['铍青铜', 'BeCu', 'C17200', 'copper beryllium'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'copper-alloy', mode: 'any' },
      needs: [
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [{ source: 'c17200Wire', at: 'Composition: "Copper | 98.1"', level: 'C', how: 'implied' }],
        },
        {
          node: 'copper-beryllium-master-alloy',
          role: 'material',
          claims: [
            { source: 'c17200Wire', at: 'Composition: "Beryllium | 1.90"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: '铍铜熔炼',
              level: 'D',
              how: 'judged',
              note: { zh: '铍以含铍约4%的中间合金加入。', en: 'The beryllium goes in as master alloy of about 4 %.' },
            },
          ],
        },
      ],
      claims: [{ source: 'c17200Wire', at: 'Heading: "Beryllium copper C17200"', level: 'C', how: 'implied' }],
    },
    cupronickel: {
      name: { zh: '白铜', en: 'Cupronickel' },
      aliases: ['铜镍合金', '铁白铜', 'copper-nickel', 'C70600', 'C71500'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'copper-alloy', mode: 'any' },
      needs: [
        {
          anyOf: ['electrolytic-copper', 'copper-scrap'],
          role: 'material',
          claims: [
            {
              source: 'usgsMyb2004Copper',
              at: 'COPPER, opening paragraphs: "consumed as refined copper and as direct-melt scrap"',
              level: 'A',
              how: 'implied',
            },
          ],
          note: { zh: '用电解铜或分选的同牌号废料。', en: 'Cathode or sorted scrap of the same alloy.' },
        },
        {
          node: 'new-energy-vehicle/refined-nickel',
          role: 'material',
          claims: [{ source: 'copperNickelTypes', at: 'Marine Alloys: "has 10% nickel"', level: 'C', how: 'implied' }],
        },
        {
          node: 'high-quality-steel/pure-iron',
          role: 'auxiliary',
          claims: [
            {
              source: 'copperNickelTypes',
              at: 'Marine Alloys: "small but important additions of iron and manganese"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'electrolytic-manganese',
          role: 'auxiliary',
          claims: [
            {
              source: 'copperNickelTypes',
              at: 'Marine Alloys: "small but important additions of iron and manganese"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'copperNickelTypes', at: 'Marine Alloys: "90-10 Copper-Nickel (C70600,CW352H)"', level: 'C', how: 'implied' }],
    },
    'aluminium-bronze': {
      name: { zh: '铝青铜', en: 'Aluminium bronze' },
      aliases: ['镍铝青铜', 'aluminum bronze', 'C95500', 'QAl10-4-4'],
      stage: 'copper-semi',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'copper-alloy', mode: 'any' },
      needs: [
        {
          anyOf: ['electrolytic-copper', 'copper-scrap'],
          role: 'material',
          claims: [
            {
              source: 'usgsMyb2004Copper',
              at: 'COPPER, opening paragraphs: "consumed as refined copper and as direct-melt scrap"',
              level: 'A',
              how: 'implied',
            },
          ],
          note: { zh: '铸造厂常用紫杂铜。', en: 'Foundries commonly melt clean copper scrap.' },
        },
        {
          node: 'light-alloys/primary-aluminium',
          role: 'material',
          claims: [{ source: 'c95500Bronze', at: 'Chemical Composition: "Aluminum 11 10 11.5"', level: 'C', how: 'implied' }],
        },
        {
          node: 'high-quality-steel/pure-iron',
          role: 'auxiliary',
          claims: [{ source: 'c95500Bronze', at: 'Chemical Composition: "Iron 4 3 5"', level: 'C', how: 'implied' }],
        },
        {
          node: 'new-energy-vehicle/refined-nickel',
          role: 'auxiliary',
          essential: false,
          claims: [{ source: 'c95500Bronze', at: 'Chemical Composition: "Nickel 4 3 5.5"', level: 'C', how: 'implied' }],
          note: { zh: '仅镍铝青铜含镍；铁铝青铜不用。', en: 'Only nickel aluminium bronze holds nickel; the iron grades do without.' },
        },
      ],
      claims: [{ source: 'c95500Bronze', at: 'Heading: "Nickel Aluminum Bronze C95500"', level: 'C', how: 'implied' }],
    },
    // 铜基功能性材料/结构性材料: the two printed families
    'copper-functional-material': {
      name: { zh: '铜基功能性材料', en: 'Copper-based functional material' },
      stage: 'copper-based-material',
      kind: 'product',
      origin: 'printed',
      endProduct: true,
      needs: [
        {
          anyOf: ['copper-strip', 'copper-foil', 'copper-wire-rod', 'copper-alloy'],
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/铜及铜合金产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '箭头所示。', en: 'Arrow.' },
            },
          ],
          note: {
            zh: '导电、导热、弹性与电镀材料，各由适用的铜材制成；没有任何成员需要全部铜材。',
            en: 'Conductive, thermal, elastic and plating materials, each from the semi that suits; no member needs all of them.',
          },
        },
      ],
      claims: [{ source: 'plan', at: '专栏2/铜及铜合金产业链', level: 'A', how: 'quoted' }],
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/高性能铜基新材料', level: 'A', how: 'quoted', quote: '先进铜材及铜基新产品' }],
        },
      ],
    },
    'copper-structural-material': {
      name: { zh: '铜基结构性材料', en: 'Copper-based structural material' },
      stage: 'copper-based-material',
      kind: 'product',
      origin: 'printed',
      endProduct: true,
      needs: [
        {
          anyOf: ['copper-strip', 'copper-tube', 'copper-alloy'],
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '专栏2/铜及铜合金产业链',
              level: 'A',
              how: 'implied',
              note: { zh: '箭头所示。', en: 'Arrow.' },
            },
          ],
          note: {
            zh: '该类为用于承载、耐磨与耐蚀的管、板、棒与铸件；没有任何成员需要全部铜材。',
            en: 'The family is tube, plate, bar and castings for strength, wear and corrosion; no member needs all of the semis.',
          },
        },
      ],
      claims: [
        {
          source: 'plan',
          at: '专栏2/铜及铜合金产业链',
          level: 'A',
          how: 'quoted',
          quote: '结构性材料',
          note: {
            zh: '规划原文列于斜线之后，“铜基”二字承前省略。',
            en: 'Printed after a slash; 铜基 is carried over from the first half.',
          },
        },
      ],
      signals: [
        {
          signal: 'breakthrough',
          claims: [{ source: 'plan', at: '专栏1/高性能铜基新材料', level: 'A', how: 'quoted', quote: '先进铜材及铜基新产品' }],
        },
      ],
    },
    // 铜基功能性材料/结构性材料: conductive, elastic and resistance alloys
    'high-strength-high-conductivity-copper-alloy': {
      name: { zh: '高强高导铜合金', en: 'High-strength, high-conductivity copper alloy' },
      aliases: ['高强高导铜'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-functional-material' },
      needs: [
        {
          anyOf: ['copper-chromium-zirconium-alloy', 'copper-nickel-silicon-alloy', 'copper-iron-phosphorus-alloy'],
          role: 'material',
          claims: [
            { source: 'cucr1zrAlloySheet', at: 'Opening: "high mechanical and electrical properties"', level: 'C', how: 'implied' },
            { source: 'cuNiSiLeadFrameReview', at: 'Abstract: "Cu-Ni-Si alloy"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '三系均为现用牌号，按强度与导电率的要求选定其一；铜银、铜镁、铜铬合金另有小批量。',
            en: 'Three families in use; strength and conductivity asked for decide which. Cu-Ag, Cu-Mg and Cu-Cr stand beside them in small lots.',
          },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
    },
    'high-strength-high-conductivity-copper-alloy-strip': {
      name: { zh: '高强高导铜合金带', en: 'High-strength, high-conductivity copper alloy strip' },
      aliases: ['高强高导铜带'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-strength-high-conductivity-copper-alloy' },
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
    },
    'high-strength-high-conductivity-copper-alloy-rod': {
      name: { zh: '高强高导铜合金棒', en: 'High-strength, high-conductivity copper alloy rod' },
      aliases: ['高强高导铜合金棒材'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-strength-high-conductivity-copper-alloy' },
      needs: [
        {
          node: 'copper-chromium-zirconium-alloy',
          role: 'material',
          claims: [
            { source: 'cucr1zrAlloySheet', at: 'Tempers: "Drawn rod and bar", "Extruded and drown rod"', level: 'C', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted', quote: '高强高导铜合金带、棒、丝材' }],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted', quote: '高强高导铜合金带、棒、丝材' }],
        },
      ],
      note: { zh: '棒材以铬锆铜为主。', en: 'Rod is mostly CuCrZr.' },
    },
    'high-strength-high-conductivity-copper-alloy-wire': {
      name: { zh: '高强高导铜合金丝材', en: 'High-strength, high-conductivity copper alloy wire' },
      aliases: ['高强高导铜合金线'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'high-strength-high-conductivity-copper-alloy' },
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted', quote: '高强高导铜合金带、棒、丝材' }],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted', quote: '高强高导铜合金带、棒、丝材' }],
        },
      ],
      note: {
        zh: '含电气化铁路接触线与高强导线，另用铜银、铜锡、铜镁合金。',
        en: 'Holds railway contact wire and strong conductor wire; Cu-Ag, Cu-Sn and Cu-Mg are used as well.',
      },
    },
    'high-strength-elastic-copper-alloy': {
      name: { zh: '高强高弹铜合金', en: 'High-strength elastic (spring) copper alloy' },
      aliases: ['弹性铜合金', '高弹铜合金', 'spring copper alloy'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-functional-material' },
      needs: [
        {
          anyOf: ['beryllium-copper', 'copper-nickel-tin-alloy', 'copper-titanium-alloy'],
          role: 'material',
          claims: [
            {
              source: 'connectorHighStrengthAlloys',
              at: 'Opening: "copper-nickel-tin, copper-nickel-silicon , copper-beryllium"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'copperTitaniumAlloys',
              at: 'Opening: "essentially displacing the conventional Cu–Be alloy series"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '铍铜与两种无铍合金强度相近；零件按其中一种定型。',
            en: 'Beryllium copper and the two alloys without it are of like strength; a part is designed on one of them.',
          },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
    },
    'beryllium-free-elastic-copper-alloy': {
      name: { zh: '高性能无铍弹性铜合金', en: 'Beryllium-free elastic copper alloy' },
      aliases: ['无铍弹性铜合金', '无铍铜'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-functional-material' },
      needs: [
        {
          anyOf: ['copper-nickel-tin-alloy', 'copper-titanium-alloy', 'copper-nickel-silicon-alloy'],
          role: 'material',
          claims: [
            {
              source: 'connectorHighStrengthAlloys',
              at: 'Opening: "copper-nickel-tin, copper-nickel-silicon , copper-beryllium"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'copperTitaniumAlloys',
              at: 'Second paragraph: "comparable to the widely used copper–beryllium (Cu–Be) alloys"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '铜镍锡与铜钛替代高强铍铜，铜镍硅替代中等强度者。',
            en: 'Cu-Ni-Sn and Cu-Ti stand in for high-strength beryllium copper, Cu-Ni-Si for the middle range.',
          },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
      note: {
        zh: '与高强高弹铜合金并列印出，不作为其品种：后者含铍铜。',
        en: 'Printed beside 高强高弹铜合金 and not made a kind of it: that one includes beryllium copper.',
      },
    },
    'precision-resistance-alloy': {
      name: { zh: '精密电阻合金', en: 'Precision resistance alloy (manganin, constantan)' },
      aliases: ['锰铜', '康铜', 'manganin', 'constantan'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-functional-material' },
      needs: [
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [{ source: 'manganinEncyclopaedia', at: 'Opening: "a copper-based alloy"', level: 'C', how: 'implied' }],
        },
        {
          node: 'electrolytic-manganese',
          role: 'material',
          claims: [{ source: 'manganinEncyclopaedia', at: 'Opening: "manganese (11.5-13.5 percent)"', level: 'C', how: 'implied' }],
        },
        {
          node: 'new-energy-vehicle/refined-nickel',
          role: 'material',
          claims: [{ source: 'manganinEncyclopaedia', at: 'Opening: "nickel (2.5-3.5 percent)"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
      note: {
        zh: '以锰铜为准；康铜含镍约40%、含锰少。镍铬系精密电阻合金不属铜合金。',
        en: 'After manganin; constantan has about 40 % nickel and little manganese. The nickel-chromium precision alloys are not copper alloys.',
      },
    },
    // 铜基功能性材料/结构性材料: special strip, sections and sizes
    'vapour-chamber-copper-strip': {
      name: { zh: 'VC均热板用铜带', en: 'Copper strip for vapour chambers' },
      aliases: ['均热板铜带', 'VC铜带'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-strip' },
      needs: [
        {
          node: 'oxygen-free-copper',
          role: 'material',
          claims: [{ source: 'vapourChamberStructure', at: 'Paragraph on the vessel: material "C1020"', level: 'C', how: 'implied' }],
          note: {
            zh: '超薄机型也用高强铜合金带，仍以无氧铜为主。',
            en: 'The thinnest models take stronger copper alloy; oxygen-free copper carries most.',
          },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
    },
    'complex-copper-profile': {
      name: { zh: '复杂异型铜材', en: 'Complex copper profile' },
      aliases: ['异型铜材', '铜型材', 'copper section'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-functional-material' },
      needs: [
        {
          anyOf: ['electrolytic-copper', 'oxygen-free-copper'],
          role: 'material',
          claims: [
            {
              source: 'copperExtrusionShapes',
              at: 'Opening: "lengths of shaped cross-sections from metal billets"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'copperProfileExtrusion',
              at: 'Copper Rod - pre processing: "Oxygen Free Copper rod (OFHC)"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '韧铜坯与无氧铜杆均可挤制，要求钎焊或氢气退火者用后者。',
            en: 'Tough-pitch billet and oxygen-free rod are both extruded; what is brazed or hydrogen-annealed takes the latter.',
          },
        },
        {
          node: 'smart-copper-processing-equipment',
          role: 'equipment',
          essential: false,
          claims: [{ source: 'copperExtrusionShapes', at: 'Figure 1: "typical extrusion press"', level: 'C', how: 'implied' }],
          note: { zh: '挤压机为成套外购装备，仅作可选。', en: 'The press is bought as a line; optional only.' },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
      note: {
        zh: '换向器梯排、空心导线、接触网线、电机导条等。',
        en: 'Commutator bar, hollow conductor, contact wire, rotor bar and the like.',
      },
    },
    'special-size-copper': {
      name: { zh: '特殊规格铜材', en: 'Copper semis of special size' },
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-functional-material' },
      needs: [
        {
          anyOf: ['copper-strip', 'copper-wire-rod', 'copper-foil'],
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '第三章/第一节/（一）/1',
              level: 'A',
              how: 'implied',
              quote: '超细、超宽、超厚、超薄等特殊规格铜材',
              note: {
                zh: '超细指线，超宽、超厚、超薄指板带箔。',
                en: 'Ultra-fine is said of wire; wide, thick and thin of plate, strip and foil.',
              },
            },
          ],
          note: { zh: '各规格出自不同形态的铜材。', en: 'Each size comes from another shape.' },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
    },
    'ultra-fine-copper-wire': {
      name: { zh: '超细铜线', en: 'Ultra-fine copper wire' },
      aliases: ['超细铜丝', 'superfine copper wire'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'special-size-copper' },
      needs: [
        {
          anyOf: ['oxygen-free-copper', 'copper-wire-rod'],
          role: 'material',
          claims: [
            {
              source: 'upcastOxygenFreeScrap',
              at: 'Opening: "high speed multiwire fine and superfine drawing"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '最细规格用无氧铜杆，其余用低氧光亮杆。',
            en: 'The finest sizes are drawn from oxygen-free rod, the others from tough-pitch rod.',
          },
        },
        {
          node: 'cemented-carbide/synthetic-diamond',
          role: 'auxiliary',
          claims: [
            {
              source: 'britannicaCopperAlloys',
              at: 'Electrical conductors: "for finer wires, diamond dies are used"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted', quote: '超细' }],
      signals: [
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted', quote: '超细' }] },
      ],
    },
    'ultra-wide-copper-strip': {
      name: { zh: '超宽铜板带', en: 'Ultra-wide copper sheet and strip' },
      aliases: ['超宽铜带'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'special-size-copper' },
      needs: [
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [{ source: 'plan', at: '专栏2/铜及铜合金产业链', level: 'A', how: 'implied', note: { zh: '箭头所示。', en: 'Arrow.' } }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted', quote: '超宽' }],
      signals: [
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted', quote: '超宽' }] },
      ],
    },
    'extra-thick-copper-plate': {
      name: { zh: '超厚铜板', en: 'Extra-thick copper plate' },
      aliases: ['厚铜板'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'special-size-copper' },
      needs: [
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [{ source: 'plan', at: '专栏2/铜及铜合金产业链', level: 'A', how: 'implied', note: { zh: '箭头所示。', en: 'Arrow.' } }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted', quote: '超厚' }],
      signals: [
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted', quote: '超厚' }] },
      ],
    },
    'ultra-thin-copper-strip': {
      name: { zh: '超薄铜带箔', en: 'Ultra-thin rolled copper strip and foil' },
      aliases: ['超薄铜带', '压延铜箔', 'rolled copper foil'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'special-size-copper' },
      needs: [
        {
          node: 'copper-strip',
          role: 'material',
          claims: [
            {
              source: 'copperFoilMethods',
              at: 'Manufacturing methods, Rolled-annealed: "mechanically rolling and annealing copper ingots into thin sheets"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted', quote: '超薄' }],
      signals: [
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted', quote: '超薄' }] },
      ],
      note: {
        zh: '含柔性线路板用压延铜箔；电解铜箔另立。',
        en: 'Holds the rolled foil of flexible circuits; electrodeposited foil stands apart.',
      },
    },
    'tinned-copper-busbar': {
      name: { zh: '覆锡铜母线排', en: 'Tinned copper busbar' },
      aliases: ['镀锡铜排', '镀锡铜母线', 'tin-plated busbar'],
      stage: 'copper-based-material',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'copper-functional-material' },
      needs: [
        {
          node: 'copper-busbar',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '第三章/第一节/（一）/1',
              level: 'A',
              how: 'implied',
              quote: '覆锡铜母线排',
              note: { zh: '名称即表明构成。', en: 'The name says what it is made of.' },
            },
          ],
        },
        {
          node: 'electronic-information/tin',
          role: 'material',
          claims: [
            {
              source: 'plan',
              at: '第三章/第一节/（一）/1',
              level: 'A',
              how: 'implied',
              quote: '覆锡铜母线排',
              note: { zh: '名称即表明构成。', en: 'The name says what it is made of.' },
            },
            { source: 'insulatedFlexibleBusbar', at: '1. Conductor: "bare copper and tinned copper"', level: 'C', how: 'implied' },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
    },
    'electrode-wire': {
      name: { zh: '电极丝', en: 'EDM electrode wire' },
      aliases: ['线切割电极丝', '慢走丝', 'EDM wire'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-functional-material' },
      needs: [
        {
          node: 'brass',
          role: 'material',
          claims: [{ source: 'edmWireTypes', at: 'EDM Wire Types: "no doubt the most common EDM wire"', level: 'C', how: 'implied' }],
        },
        {
          node: 'zinc',
          role: 'auxiliary',
          essential: false,
          claims: [
            { source: 'edmWirePatent', at: 'Abstract: "coating a copper bearing metallic core with zinc"', level: 'C', how: 'implied' },
          ],
          note: { zh: '仅镀锌丝与镀层复合丝需要。', en: 'For zinc-coated and coated composite wire only.' },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
      note: { zh: '指铜基慢走丝；快走丝为钼丝。', en: 'Copper-based wire of slow wire cutting; fast wire cutting uses molybdenum.' },
    },
    // 铜基功能性材料/结构性材料: copper-matrix composites
    'copper-matrix-composite': {
      name: { zh: '铜基复合材料', en: 'Copper-matrix composite' },
      aliases: ['铜基复合', 'copper composite'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-functional-material' },
      needs: [
        {
          anyOf: ['electrolytic-copper', 'copper-powder'],
          role: 'material',
          claims: [
            {
              source: 'edmElectrodeMaterials',
              at: 'Copper tungsten: "composites of tungsten and copper", "powder metallurgy processes"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '熔渗法用铜块，粉末冶金法用铜粉。', en: 'Infiltration takes solid copper, the powder route copper powder.' },
        },
        {
          anyOf: [
            'cemented-carbide/tungsten-powder',
            'new-energy-vehicle/natural-graphite',
            'cemented-carbide/synthetic-diamond',
            'light-alloys/alumina',
          ],
          role: 'material',
          claims: [
            { source: 'edmElectrodeMaterials', at: 'Copper tungsten: "composites of tungsten and copper"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: '铜基复合材料增强相',
              level: 'D',
              how: 'judged',
              note: {
                zh: '钨铜、铜石墨、金刚石铜与弥散氧化铝铜均为商品材料，各由一种增强相定义。',
                en: 'Tungsten-copper, copper-graphite, diamond-copper and alumina-dispersed copper are all on the market, each defined by its second phase.',
              },
            },
          ],
          note: {
            zh: '按用途各取其一：触头与电极、电刷与受电弓、热沉、电阻焊电极。',
            en: 'One each by use: contacts and electrodes, brushes and pantographs, heat sinks, welding electrodes.',
          },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
    },
    'dispersion-strengthened-copper': {
      name: { zh: '弥散铜', en: 'Dispersion-strengthened copper' },
      aliases: ['氧化铝弥散强化铜', '弥散强化铜', 'ODS copper'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-matrix-composite' },
      needs: [
        {
          anyOf: ['copper-powder', 'copper-alloy-powder'],
          role: 'material',
          claims: [
            {
              source: 'internalOxidationStudy',
              at: 'Title: "Internal oxidation of dilute Cu–Al alloy powers with oxidant of Cu2O"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: {
            zh: '内氧化法用铜铝合金粉，机械合金化用纯铜粉。',
            en: 'Internal oxidation takes Cu-Al alloy powder, mechanical alloying pure copper powder.',
          },
        },
        {
          anyOf: ['light-alloys/primary-aluminium', 'light-alloys/alumina'],
          role: 'material',
          claims: [
            { source: 'internalOxidationStudy', at: 'Abstract: "Al2O3 particles in dilute Cu–Al alloys"', level: 'B', how: 'implied' },
          ],
          note: {
            zh: '内氧化法以金属铝配合金，机械合金化直接加氧化铝细粉。',
            en: 'Internal oxidation alloys aluminium metal; mechanical alloying adds fine alumina.',
          },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
      note: {
        zh: '氧化剂氧化亚铜取自铜粉氧化，不另列。',
        en: 'The oxidant, cuprous oxide, is oxidised copper powder and not listed apart.',
      },
    },
    // 铜基功能性材料/结构性材料: tube, wear and corrosion alloys, castings
    'copper-alloy-tube': {
      name: { zh: '新型铜合金管', en: 'Copper alloy tube' },
      aliases: ['铜合金管'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-structural-material' },
      needs: [
        {
          anyOf: ['cupronickel', 'brass', 'copper-iron-phosphorus-alloy'],
          role: 'material',
          claims: [
            { source: 'copperNickelTypes', at: 'Marine Alloys: "successfully used as condenser tubing"', level: 'C', how: 'implied' },
            { source: 'c68700CondenserTube', at: 'Opening: "Condenser tubes made of ASTM B111 UNS C68700"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '舰船与滨海电站用白铜管，淡水冷凝用黄铜管，耐压制冷用高强铜合金管。',
            en: 'Cupronickel for ships and coastal power stations, brass for fresh water, stronger low-alloyed tube for high-pressure refrigerants.',
          },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
    },
    'corrosion-resistant-brass-condenser-tube': {
      name: { zh: '耐蚀黄铜合金冷凝管', en: 'Inhibited brass condenser tube' },
      aliases: ['黄铜冷凝管', '铝黄铜管', 'aluminium brass tube', 'HAl77-2', 'HSn70-1'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-structural-material' },
      needs: [
        {
          anyOf: ['electrolytic-copper', 'copper-scrap'],
          role: 'material',
          claims: [
            {
              source: 'usgsMyb2004Copper',
              at: 'COPPER, opening paragraphs: "consumed as refined copper and as direct-melt scrap" at "brass mills"',
              level: 'A',
              how: 'implied',
            },
          ],
          note: { zh: '以电解铜为主，搭配同牌号回料。', en: 'Mostly cathode, with returns of the same alloy.' },
        },
        {
          node: 'zinc',
          role: 'material',
          claims: [
            { source: 'c68700CondenserTube', at: 'Opening: "77.5% copper, 2% aluminum, and 20.5% zinc"', level: 'C', how: 'implied' },
          ],
        },
        {
          anyOf: ['light-alloys/primary-aluminium', 'electronic-information/tin'],
          role: 'material',
          claims: [
            { source: 'c68700CondenserTube', at: 'Opening: "77.5% copper, 2% aluminum, and 20.5% zinc"', level: 'C', how: 'implied' },
            { source: 'c44300TinBrass', at: 'Composition table: "Sn | 0.8–1.3"', level: 'C', how: 'implied' },
          ],
          note: { zh: '海水用铝黄铜，淡水与咸淡水用锡黄铜。', en: 'Aluminium brass for sea water, tin brass for fresh and brackish.' },
        },
        {
          node: 'arsenic',
          role: 'auxiliary',
          claims: [
            {
              source: 'c68700CondenserTube',
              at: 'Opening: "A trace of arsenic is added to the aluminum brass"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
    },
    'lead-free-free-cutting-copper-alloy': {
      name: { zh: '环保易切削铜合金', en: 'Lead-free free-cutting copper alloy' },
      aliases: ['无铅易切削黄铜', '无铅黄铜', 'lead-free brass', 'C69300'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-structural-material' },
      needs: [
        {
          anyOf: ['electrolytic-copper', 'copper-scrap'],
          role: 'material',
          claims: [
            {
              source: 'usgsMyb2004Copper',
              at: 'COPPER, opening paragraphs: "consumed as refined copper and as direct-melt scrap" at "brass mills"',
              level: 'A',
              how: 'implied',
            },
          ],
          note: { zh: '废料须分选无铅。', en: 'Scrap must be sorted free of lead.' },
        },
        {
          node: 'zinc',
          role: 'material',
          claims: [{ source: 'leadFreeBrass', at: 'Grade table: "Silicon brass (CuZn21Si3P)"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['bismuth', 'organosilicon/metallurgical-silicon'],
          role: 'material',
          claims: [
            {
              source: 'leadFreeBrass',
              at: '"Bismuth replaces lead as the chip-breaker"; "C69300 | Silicon brass"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '铋黄铜与硅黄铜均已用于饮用水件。', en: 'Bismuth brass and silicon brass are both in drinking-water parts today.' },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
    },
    'corrosion-resistant-nickel-copper-alloy': {
      name: { zh: '高性能耐蚀镍铜合金', en: 'Corrosion-resistant nickel-copper alloy (Monel type)' },
      aliases: ['镍铜合金', '蒙乃尔合金', 'Monel 400', 'NCu28-2.5-1.5'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-structural-material' },
      needs: [
        {
          node: 'new-energy-vehicle/refined-nickel',
          role: 'material',
          claims: [{ source: 'nickelCopper400', at: 'Chemical Composition: "Nickel | 63.0 min"', level: 'C', how: 'implied' }],
        },
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [{ source: 'nickelCopper400', at: 'Chemical Composition: "Copper | 28.0-34.0"', level: 'C', how: 'implied' }],
        },
        {
          node: 'high-quality-steel/pure-iron',
          role: 'auxiliary',
          essential: false,
          claims: [{ source: 'nickelCopper400', at: 'Chemical Composition: "Iron | 2.5"', level: 'C', how: 'implied' }],
          note: { zh: '为上限值，可不加。', en: 'An upper limit; it may be absent.' },
        },
        {
          node: 'electrolytic-manganese',
          role: 'auxiliary',
          essential: false,
          claims: [{ source: 'nickelCopper400', at: 'Chemical Composition: "Manganese | 2.0"', level: 'C', how: 'implied' }],
          note: { zh: '为上限值，可不加。', en: 'An upper limit; it may be absent.' },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
      note: { zh: '按字面为镍基；若指铜镍合金，见白铜。', en: 'Nickel-based as printed; if copper-nickel is meant, see cupronickel.' },
    },
    'die-casting-copper-alloy': {
      name: { zh: '压铸铜合金', en: 'Copper die-casting alloy' },
      aliases: ['压铸黄铜', 'die-casting brass'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-structural-material' },
      needs: [
        {
          node: 'brass',
          role: 'material',
          claims: [{ source: 'copperDieCastingAlloys', at: 'Table 4: "Z30A (858)", zinc 30.0 min.', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
      note: {
        zh: '商用压铸铜合金均为黄铜（含硅黄铜）；纯铜压铸见铜转子。',
        en: 'The commercial copper die-casting alloys are brasses, silicon brass among them; for pure copper see the copper rotor.',
      },
    },
    'wear-resistant-copper-alloy': {
      name: { zh: '耐磨铜合金', en: 'Wear-resistant copper alloy' },
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-structural-material' },
      needs: [
        {
          anyOf: ['aluminium-bronze', 'tin-bronze', 'brass'],
          role: 'material',
          claims: [
            {
              source: 'bronzeBearingMaterials',
              at: 'What is Bronze?: "tin bronze, phosphor bronze, lead bronze, aluminum bronze, and manganese bronze"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '重载用铝青铜，高速用锡青铜，同步器齿环用复杂（锰）黄铜。',
            en: 'Aluminium bronze for load, tin bronze for speed, complex manganese brass for synchroniser rings.',
          },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
    },
    // 铜基功能性材料/结构性材料: winding and cable
    'wire-enamel': {
      name: { zh: '漆包线漆', en: 'Wire enamel' },
      aliases: ['聚酰胺酰亚胺漆', '聚酯亚胺漆', 'magnet-wire enamel'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'reference',
      claims: [
        {
          source: 'iec60317',
          at: 'Scope: "polyester or polyesterimide" and "polyamide-imide resin"',
          level: 'A',
          how: 'implied',
        },
      ],
      note: {
        zh: '链条止于此：聚酯亚胺与聚酰胺酰亚胺树脂溶于甲酚或NMP，厂家很少。',
        en: 'The chain stops here: polyester-imide and polyamide-imide resin in cresol or NMP, from few makers.',
      },
    },
    'enamelled-wire': {
      name: { zh: '漆包线', en: 'Enamelled wire' },
      aliases: ['特种漆包线', '绕组线', '扁线', 'magnet wire', 'winding wire'],
      stage: 'copper-based-material',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'copper-functional-material', mode: 'any' },
      needs: [
        {
          node: 'copper-wire-rod',
          role: 'material',
          claims: [
            {
              source: 'magnetWire',
              at: 'What Is Magnet Wire: "fully annealed electrolytically refined copper"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'iec60317',
              at: 'Title: "enamelled round copper wire"',
              level: 'A',
              how: 'implied',
            },
          ],
          note: {
            zh: '大型变压器与低价电机有用铝绕组线；此处指本链的铜线。',
            en: 'Aluminium winding wire exists for large transformers and cheap motors; the copper wire of this chain is meant here.',
          },
        },
        {
          node: 'wire-enamel',
          role: 'material',
          claims: [
            {
              source: 'iec60317',
              at: 'Scope: "triple coating" of polyesterimide, polyamide-imide and a bonding layer',
              level: 'A',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'plan',
          at: '第三章/第一节/（一）/1',
          level: 'A',
          how: 'quoted',
          quote: '特种漆包线',
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [
            {
              source: 'plan',
              at: '第三章/第一节/（一）/1',
              level: 'A',
              how: 'quoted',
              quote: '特种漆包线',
            },
          ],
        },
      ],
    },
    'cable-insulation-compound': {
      name: { zh: '电缆绝缘料', en: 'Cable insulation compound' },
      aliases: ['交联聚乙烯电缆料', 'XLPE', '电缆料'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/ethylene',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '电缆绝缘料',
              level: 'D',
              how: 'judged',
              note: {
                zh: '聚乙烯由乙烯聚合，PVC所用氯乙烯由乙烯或乙炔制得。',
                en: 'Polyethylene is polymerised ethylene, and the vinyl chloride of PVC is made from ethylene or acetylene.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'cableInsulationChoice',
          at: '1. Selection of cable insulation type: "polyvinyl chloride or cross-linked polyethylene"',
          level: 'C',
          how: 'implied',
        },
      ],
      note: {
        zh: '指可交联聚乙烯；低压另用PVC与橡胶料。',
        en: 'Cross-linkable polyethylene is meant; PVC and rubber compounds stand beside it for low voltage.',
      },
    },
    'electric-cable': {
      name: { zh: '电缆', en: 'Electric cable' },
      aliases: ['电线', '电力电缆', '电线电缆', 'power cable'],
      stage: 'copper-based-material',
      kind: 'product',
      origin: 'product',
      needs: [
        {
          anyOf: ['copper-wire-rod', 'light-alloys/primary-aluminium'],
          role: 'material',
          claims: [
            {
              source: 'cableConductorChoice',
              at: 'Conductor material of power cable: "all aluminum conductor or aluminum alloy conductor can be selected"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '固定敷设电力电缆标准允许用任一种导体；软电缆、耐火电缆与移动电缆只用铜。',
            en: 'Fixed power cable is standardised with either conductor; flexible, fire-resistant and mobile cable is copper only.',
          },
        },
        {
          node: 'cable-insulation-compound',
          role: 'material',
          claims: [
            {
              source: 'cableInsulationChoice',
              at: '1. Selection of cable insulation type: "polyvinyl chloride or cross-linked polyethylene"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
        },
      ],
    },
    // 铜基功能性材料/结构性材料: lead frames and connectors
    'lead-frame-strip': {
      name: { zh: '引线框架铜带', en: 'Lead-frame copper strip' },
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-functional-material', mode: 'any' },
      needs: [
        {
          anyOf: ['copper-iron-phosphorus-alloy', 'copper-nickel-silicon-alloy'],
          role: 'material',
          claims: [
            {
              source: 'cuNiSiLeadFrameReview',
              at: 'Abstract: "lead frame material for ICs"',
              level: 'B',
              how: 'implied',
            },
            {
              source: 'editors',
              at: '引线框架铜合金',
              level: 'D',
              how: 'judged',
              note: {
                zh: 'Cu-Fe-P（C19400）是最常用的引线框架合金，Cu-Ni-Si（C7025）为高强型。',
                en: 'Cu-Fe-P (C19400) is the commonest lead-frame alloy and Cu-Ni-Si (C7025) the high-strength one.',
              },
            },
          ],
          note: {
            zh: '两者均在使用；已定型的框架只按其中一种认证。',
            en: 'Both are in use; a frame already designed is qualified on one of them.',
          },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
        },
      ],
    },
    'lead-frame': {
      name: { zh: '引线框架', en: 'Lead frame' },
      stage: 'copper-based-material',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          node: 'lead-frame-strip',
          role: 'material',
          claims: [
            {
              source: 'leadFrameCopperAlloys',
              at: 'Lead frame: "continuously stamped on a metal strip"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'photovoltaics/silver',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'editors',
              at: '引线框架电镀',
              level: 'D',
              how: 'judged',
              note: {
                zh: '键合区局部镀银；预镀Ni-Pd-Au框架不用。',
                en: 'Bond areas are spot-plated with silver; pre-plated Ni-Pd-Au frames do without it.',
              },
            },
          ],
          note: { zh: '因镍钯金框架也已通过认证，故为可选。', en: 'Optional because nickel-palladium-gold frames are qualified too.' },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
        },
      ],
    },
    'electrical-connector': {
      name: { zh: '电气连接端子', en: 'Electrical connector terminal' },
      aliases: ['连接器', '接插件', '端子', 'electrical connector'],
      stage: 'copper-based-material',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          anyOf: ['brass', 'tin-bronze', 'copper-nickel-silicon-alloy'],
          role: 'material',
          claims: [
            {
              source: 'contactMetalMaterials',
              at: 'Types of Metal Used in Contacts: "Phosphor bronze", "Brass", "Corson copper"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '均为标准接触件合金，按弹力与耐热选用。铍铜因毒性未列入。',
            en: 'Each is a standard contact alloy; spring force and heat decide which. Beryllium copper is left out for its toxicity.',
          },
        },
        {
          anyOf: ['electronic-information/tin', 'semiconductor-lighting/gold'],
          role: 'auxiliary',
          claims: [
            {
              source: 'connectorMaterials',
              at: 'Materials: "coated with another inert metal such as gold, nickel, or tin"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '电源与普通信号触点镀锡，低电平信号触点镀金；两者均为标准镀层。',
            en: 'Tin for power and common signal contacts, gold for low-level signals; both are standard finishes.',
          },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
        },
      ],
      note: {
        zh: '壳体用外购PBT、PA66或LCP注塑，本链不再上溯。',
        en: 'Housings are moulded from bought PBT, PA66 or LCP, which the chain does not follow.',
      },
    },
    'wiring-harness': {
      name: { zh: '线束', en: 'Wiring harness' },
      aliases: ['汽车线束', 'wire harness'],
      stage: 'copper-based-material',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          node: 'copper-wire-rod',
          role: 'material',
          claims: [
            {
              source: 'wiringHarnessDesign',
              at: 'Wiring harness design: "an organized set of wires, terminals and connectors"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '铝仅替代单根蓄电池电缆；信号线与细线仍用铜。',
            en: 'Aluminium takes over single battery cables only; signal and small wires stay copper.',
          },
        },
        {
          node: 'cable-insulation-compound',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '汽车线束',
              level: 'D',
              how: 'judged',
              note: {
                zh: '线束的每根导体均以PVC或交联聚烯烃绝缘。',
                en: 'Every conductor of a harness is insulated with PVC or cross-linked polyolefin.',
              },
            },
          ],
        },
        {
          node: 'electrical-connector',
          role: 'component',
          claims: [
            {
              source: 'wiringHarnessDesign',
              at: 'Wiring harness design: "an organized set of wires, terminals and connectors"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
        },
      ],
    },
    'charging-connector': {
      name: { zh: '充电桩接插件', en: 'EV charging connector' },
      aliases: ['充电枪', '充电接插件', 'EV charging plug', 'charging gun'],
      stage: 'copper-based-material',
      kind: 'component',
      origin: 'product',
      variantOf: { node: 'electrical-connector' },
      needs: [
        {
          anyOf: ['brass', 'copper-chromium-zirconium-alloy'],
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '充电插头端子',
              level: 'D',
              how: 'judged',
              note: {
                zh: '大电流插针用黄铜、碲铜或铬锆铜车制。',
                en: 'High-current pins are turned from brass, tellurium copper or CuCrZr.',
              },
            },
          ],
          note: { zh: '交流桩多用黄铜，直流大电流用高导合金。', en: 'Brass in AC plugs mostly, alloys of high conductivity for DC.' },
        },
        {
          node: 'photovoltaics/silver',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: '充电插头镀层',
              level: 'D',
              how: 'judged',
              note: { zh: '插针镀银以降低接触电阻并承受插拔。', en: 'Pins are silver-plated for low contact resistance and wear.' },
            },
          ],
        },
        {
          node: 'electric-cable',
          role: 'component',
          claims: [{ source: 'evChargingPlug', at: 'Item 4: "A wire used to transmit electrical energy"', level: 'C', how: 'implied' }],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
      note: { zh: '壳体为外购PA66或PC塑料，不再上溯。', en: 'The shell is bought PA66 or PC and not followed.' },
    },
    'flexible-copper-connector': {
      name: { zh: '软连接', en: 'Flexible copper connector (laminated or braided)' },
      aliases: ['铜软连接', 'flexible busbar'],
      stage: 'copper-based-material',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          anyOf: ['copper-strip', 'copper-wire-rod'],
          role: 'material',
          claims: [
            { source: 'insulatedFlexibleBusbar', at: '1. Conductor: "adopts T2 soft copper strip"', level: 'C', how: 'implied' },
            { source: 'copperBraidedFlexibles', at: 'Design: "weaving strands of copper wire together"', level: 'C', how: 'implied' },
          ],
          note: { zh: '叠片式用铜带，编织式用铜丝。', en: 'Strip for the laminated kind, wire for the braided.' },
        },
        {
          node: 'electronic-information/tin',
          role: 'auxiliary',
          essential: false,
          claims: [{ source: 'insulatedFlexibleBusbar', at: '1. Conductor: "bare copper and tinned copper"', level: 'C', how: 'implied' }],
          note: { zh: '裸铜品不镀。', en: 'Bare copper goes without.' },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
    },
    // 铜基功能性材料/结构性材料: heat transfer products
    'heat-pipe': {
      name: { zh: '热管', en: 'Heat pipe' },
      aliases: ['铜热管', '烧结热管', 'sintered heat pipe'],
      stage: 'copper-based-material',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          node: 'oxygen-free-copper-tube',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '热管管壳',
              level: 'D',
              how: 'judged',
              note: {
                zh: '管壳用无氧铜管：芯体在还原气氛中烧结，含氧铜会氢脆。',
                en: 'The shell is oxygen-free tube: the wick is sintered in reducing gas, in which copper with oxygen turns brittle.',
              },
            },
          ],
        },
        {
          node: 'copper-powder',
          role: 'material',
          essential: false,
          claims: [{ source: 'sinteredHeatPipe', at: 'Opening: "Copper powder is poured into the gap"', level: 'C', how: 'implied' }],
          note: { zh: '沟槽管与丝网管不用铜粉。', en: 'Grooved and mesh pipes do without powder.' },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
    },
    'vapour-chamber': {
      name: { zh: 'VC均热板', en: 'Vapour chamber' },
      aliases: ['均热板', 'vapor chamber'],
      stage: 'copper-based-material',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          node: 'vapour-chamber-copper-strip',
          role: 'material',
          claims: [{ source: 'vapourChamberStructure', at: 'Paragraph on the vessel: material "C1020"', level: 'C', how: 'implied' }],
        },
        {
          anyOf: ['copper-powder', 'copper-wire-rod'],
          role: 'material',
          claims: [
            {
              source: 'vapourChamberStructure',
              at: 'Paragraph on the wick: "copper powder sintering, copper wire mesh sintering"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '芯体为烧结铜粉或铜丝网。', en: 'The wick is sintered powder or wire mesh.' },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
      note: { zh: '不锈钢与钛均热板不在此列。', en: 'Steel and titanium chambers are not meant.' },
    },
    evaporator: {
      name: { zh: '蒸发器', en: 'Evaporator (refrigeration and air conditioning)' },
      aliases: ['空调蒸发器', '翅片管蒸发器', 'evaporator coil'],
      stage: 'copper-based-material',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          anyOf: ['copper-tube', 'light-alloys/aluminium-profile'],
          role: 'material',
          claims: [
            {
              source: 'airCoolingEvaporators',
              at: 'Construction materials: "Aluminium fins on copper tube are the most common"',
              level: 'C',
              how: 'implied',
            },
            { source: 'microgrooveOrMicrochannel', at: 'Opening: "extruded aluminum tubes"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '家用空调以铜管为主，车用为铝微通道扁管。',
            en: 'Copper tube in room air conditioners, aluminium microchannel tube in cars.',
          },
        },
        {
          node: 'light-alloys/aluminium-foil',
          role: 'material',
          claims: [
            {
              source: 'airCoolingEvaporators',
              at: 'Construction materials: "Aluminium fins on copper tube are the most common"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
      note: { zh: '指制冷蒸发器；翅片用铝箔。', en: 'Of refrigeration; the fins are aluminium foil.' },
    },
    // 铜基功能性材料/结构性材料: motors and electrical equipment
    'copper-end-ring': {
      name: { zh: '铜端环', en: 'Copper rotor end ring' },
      aliases: ['转子端环', '短路环', 'end ring'],
      stage: 'copper-based-material',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          anyOf: ['electrolytic-copper', 'copper-chromium-zirconium-alloy'],
          role: 'material',
          claims: [
            {
              source: 'dieCastRotorStudy',
              at: 'Advantages of the Cast Copper Rotor: "shorting rings at each end"',
              level: 'C',
              how: 'implied',
            },
            { source: 'cucr1zrAlloySheet', at: 'Applications: "rotors"', level: 'C', how: 'implied' },
          ],
          note: { zh: '一般转子用纯铜锻环，高速牵引电机用铬锆铜。', en: 'Forged pure copper as a rule, CuCrZr for fast traction motors.' },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
    },
    'copper-rotor': {
      name: { zh: '铜转子', en: 'Copper squirrel-cage rotor' },
      aliases: ['铸铜转子', '铜条转子', 'copper cage rotor'],
      stage: 'copper-based-material',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          node: 'high-quality-steel/electrical-steel',
          role: 'material',
          claims: [
            {
              source: 'dieCastRotorStudy',
              at: 'Advantages of the Cast Copper Rotor: "punched circular magnetic steel laminations"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [
            {
              source: 'dieCastRotorStudy',
              at: 'Advantages of the Cast Copper Rotor: "replacing the aluminum conductor structure of the rotor with pure copper"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'copper-end-ring',
          role: 'component',
          essential: false,
          claims: [
            {
              source: 'shipMotorConstruction',
              at: 'Rotor: "connected together at their ends by short-circuiting rings"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: {
            zh: '仅焊接式铜条转子用；压铸转子的端环与笼条一次铸成。',
            en: 'For the brazed bar rotor only; a die-cast rotor has its rings cast with the bars.',
          },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
      note: {
        zh: '感应电机的鼠笼转子；永磁电机转子不含铜。',
        en: 'The cage of an induction motor; the rotor of a permanent-magnet motor holds no copper.',
      },
    },
    'electric-motor': {
      name: { zh: '电机', en: 'Electric motor (general)' },
      aliases: ['电动机', 'electric motor'],
      stage: 'copper-based-material',
      kind: 'product',
      origin: 'product',
      needs: [
        {
          node: 'high-quality-steel/electrical-steel',
          role: 'material',
          claims: [
            {
              source: 'squirrelCageMotorParts',
              at: 'Stator Parts, 2: "constructed with magnetic steel plates"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'enamelled-wire',
          role: 'material',
          claims: [
            { source: 'insideAnElectricMotor', at: 'The Stator: "copper windings are placed in these slots"', level: 'C', how: 'implied' },
          ],
        },
        {
          node: 'rare-earth-magnets/motor-insulation',
          role: 'auxiliary',
          claims: [
            {
              source: 'editors',
              at: '电机绝缘',
              level: 'D',
              how: 'judged',
              note: { zh: '槽绝缘与浸渍漆为各类电机所必需。', en: 'Slot liner and impregnating varnish are in every wound motor.' },
            },
          ],
        },
        {
          node: 'rare-earth-magnets/motor-shaft',
          role: 'component',
          claims: [
            {
              source: 'squirrelCageMotorParts',
              at: 'Rotor Parts, 7: "transmits the mechanical output developed by the motor"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'high-quality-steel/bearing',
          role: 'component',
          claims: [
            { source: 'insideAnElectricMotor', at: 'General Structure: "the bearings carry the shaft"', level: 'C', how: 'implied' },
          ],
        },
        {
          anyOf: ['rare-earth-magnets/cast-iron-motor-frame', 'light-alloys/aluminium-casting'],
          role: 'component',
          claims: [
            { source: 'squirrelCageMotorParts', at: 'Stator Parts, 1: "iron, steel, die-cast Aluminium"', level: 'C', how: 'implied' },
          ],
          note: { zh: '中大机座用铸铁，小机座用压铸铝。', en: 'Cast iron for larger frames, die-cast aluminium for small ones.' },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
      note: {
        zh: '泛指电机，取各类电机共有的投入；永磁电机与感应电机另为节点，各自需要磁体或鼠笼转子。',
        en: 'Motors at large, with what all of them need; permanent-magnet and induction motors are nodes of their own and need magnets or a cage beside.',
      },
    },
    'transformer-oil': {
      name: { zh: '变压器油', en: 'Transformer oil' },
      aliases: ['绝缘油', 'mineral insulating oil'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'high-performance-fibre/crude-oil',
          role: 'material',
          claims: [
            {
              source: 'powerTransformerMaterials',
              at: '1. DIELECTRICS: "oil filled using a mineral oil, complying with IEC 60296"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '由环烷基原油精制。', en: 'Refined from naphthenic crude.' },
        },
      ],
      claims: [
        {
          source: 'powerTransformerMaterials',
          at: '1. DIELECTRICS: "oil filled using a mineral oil, complying with IEC 60296"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    transformer: {
      name: { zh: '变压器', en: 'Transformer' },
      aliases: ['电力变压器', 'power transformer'],
      stage: 'copper-based-material',
      kind: 'product',
      origin: 'product',
      needs: [
        {
          node: 'high-quality-steel/electrical-steel',
          role: 'material',
          claims: [
            {
              source: 'transformerBuildChain',
              at: 'Stage 1: "CRGO (cold-rolled grain-oriented) silicon steel"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: '配电变压器也用非晶合金带材。', en: 'Distribution transformers also take amorphous ribbon.' },
        },
        {
          anyOf: ['enamelled-wire', 'copper-strip', 'light-alloys/aluminium-foil'],
          role: 'material',
          claims: [
            { source: 'transformerBuildChain', at: 'Opening: "LV and HV winding"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: '变压器绕组',
              level: 'D',
              how: 'judged',
              note: {
                zh: '高压绕组用绕组线，低压绕组用铜箔带或铝箔。',
                en: 'High-voltage windings take wire, low-voltage windings copper or aluminium foil strip.',
              },
            },
          ],
          note: { zh: '铜、铝绕组均为标准产品。', en: 'Copper and aluminium windings are both standard.' },
        },
        {
          anyOf: ['transformer-oil', 'electronic-information/epoxy-resin'],
          role: 'auxiliary',
          claims: [{ source: 'transformerBuildChain', at: 'Opening: "replaced by resin cast or VPI"', level: 'C', how: 'implied' }],
          note: { zh: '油浸式用变压器油，干式用环氧浇注。', en: 'Oil for the immersed kind, cast epoxy for the dry.' },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
      note: { zh: '绝缘纸板为外购，未上溯。', en: 'Pressboard is bought and not followed.' },
    },
    'electrical-cabinet': {
      name: { zh: '电气柜', en: 'Electrical switchgear cabinet' },
      aliases: ['配电柜', '开关柜', 'switchgear'],
      stage: 'copper-based-material',
      kind: 'product',
      origin: 'product',
      needs: [
        {
          anyOf: ['copper-busbar', 'light-alloys/aluminium-profile'],
          role: 'material',
          claims: [{ source: 'whatIsABusbar', at: 'What is a Busbar?: "solid piece of copper or aluminum"', level: 'C', how: 'implied' }],
          note: { zh: '铜母线为主，铝母线用于低价品与大截面。', en: 'Copper as a rule, aluminium for low cost and large sections.' },
        },
        {
          node: 'electrical-connector',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: '电气柜接线',
              level: 'D',
              how: 'judged',
              note: { zh: '柜内进出线均经端子连接。', en: 'Every line in and out of the cabinet ends in a terminal.' },
            },
          ],
        },
        {
          node: 'electric-cable',
          role: 'component',
          claims: [
            {
              source: 'editors',
              at: '电气柜接线',
              level: 'D',
              how: 'judged',
              note: { zh: '二次回路与分支回路以电线连接。', en: 'Control and branch circuits are wired.' },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
      note: {
        zh: '断路器、接触器与柜体钢板为外购通用件，未上溯。',
        en: 'Breakers, contactors and the sheet-steel case are bought general parts and not followed.',
      },
    },
    // 铜基功能性材料/结构性材料: fittings and machine parts
    'sanitary-fitting': {
      name: { zh: '卫浴产品', en: 'Sanitary fitting (tap, valve)' },
      aliases: ['水龙头', '卫浴五金', 'faucet'],
      stage: 'copper-based-material',
      kind: 'product',
      origin: 'product',
      needs: [
        {
          anyOf: ['brass', 'lead-free-free-cutting-copper-alloy'],
          role: 'material',
          claims: [
            { source: 'faucetProduction', at: '1. Casting process: "brass casting"', level: 'C', how: 'implied' },
            { source: 'leadFreeBrass', at: 'Opening: "drinking-water and RoHS-critical work"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '出口与饮用水件用无铅黄铜，其余用普通黄铜。',
            en: 'Lead-free brass for export and drinking water, common brass for the rest.',
          },
        },
        {
          node: 'new-energy-vehicle/refined-nickel',
          role: 'auxiliary',
          essential: false,
          claims: [
            {
              source: 'faucetProduction',
              at: '3. Surface treatment: "second nickel plating and three chrome plated"',
              level: 'C',
              how: 'implied',
            },
          ],
          note: { zh: 'PVD与喷涂件可不镀镍铬。', en: 'PVD and painted finishes can do without nickel-chrome.' },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
    },
    'copper-bearing': {
      name: { zh: '铜轴承', en: 'Bronze plain bearing' },
      aliases: ['铜套', '铜轴套', 'bronze bushing'],
      stage: 'copper-based-material',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          anyOf: ['tin-bronze', 'aluminium-bronze', 'copper-alloy-powder'],
          role: 'material',
          claims: [
            {
              source: 'bronzeBearingMaterials',
              at: 'What is Bronze?: "tin bronze, phosphor bronze, lead bronze, aluminum bronze, and manganese bronze"',
              level: 'C',
              how: 'implied',
            },
            { source: 'copperPowderChapter', at: 'Opening: "self-lubricating bearings"', level: 'B', how: 'implied' },
          ],
          note: { zh: '铸造铜套用青铜，含油轴承用青铜粉。', en: 'Cast bushes from bronze, oil-retaining bearings from bronze powder.' },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
      note: { zh: '滑动轴承，与滚动轴承不同。', en: 'A plain bearing, not a rolling one.' },
    },
    'copper-spring': {
      name: { zh: '铜弹簧', en: 'Copper alloy spring' },
      aliases: ['铜合金弹簧', '磷铜弹簧', 'copper spring'],
      stage: 'copper-based-material',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          anyOf: ['tin-bronze', 'high-strength-elastic-copper-alloy'],
          role: 'material',
          claims: [
            {
              source: 'c17200Wire',
              at: 'Opening: "to supply the springs industry with a Beryllium Copper wire"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: '铜弹簧',
              level: 'D',
              how: 'judged',
              note: {
                zh: '普通簧片用锡磷青铜，高载高温簧片用高弹铜合金。',
                en: 'Phosphor bronze for ordinary springs, the strong elastic alloys for high load and heat.',
              },
            },
          ],
          note: { zh: '按载荷与温度选其一。', en: 'Load and temperature decide.' },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
    },
    'copper-electrode': {
      name: { zh: '电极', en: 'Copper electrode (welding and EDM)' },
      aliases: ['铜电极', '点焊电极', '电火花电极'],
      stage: 'copper-based-material',
      kind: 'component',
      origin: 'product',
      needs: [
        {
          anyOf: ['copper-chromium-zirconium-alloy', 'dispersion-strengthened-copper', 'electrolytic-copper', 'copper-matrix-composite'],
          role: 'material',
          claims: [
            { source: 'cucr1zrAlloySheet', at: 'Applications: "Resistance welding tips and electrodes"', level: 'C', how: 'implied' },
            {
              source: 'edmCopperOrGraphite',
              at: 'Material variety: "electrolytic copper and tellurium copper"',
              level: 'C',
              how: 'implied',
            },
            { source: 'edmElectrodeMaterials', at: 'Copper tungsten: "used in resistance welding electrodes"', level: 'C', how: 'implied' },
          ],
          note: {
            zh: '电阻焊用铬锆铜或弥散铜，电火花用纯铜或钨铜。',
            en: 'CuCrZr or dispersion copper for resistance welding, pure copper or tungsten-copper for spark erosion.',
          },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
      note: {
        zh: '规划未写明何种电极，按铜加工行业惯例解读；石墨电极另见高品质特殊钢链。',
        en: 'The plan does not say which electrode; read as the copper trade does. Graphite electrodes are in the steel chain.',
      },
    },
    // 铜基功能性材料/结构性材料: powders, anodes, targets
    'copper-powder': {
      name: { zh: '铜粉', en: 'Copper powder' },
      aliases: ['雾化纯铜粉', '电解铜粉'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-functional-material', mode: 'any' },
      needs: [
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [
            {
              source: 'copperOrgPowder',
              at: 'Atomization: "copper is melted and the liquid metal flows through an orifice"',
              level: 'C',
              how: 'implied',
              note: {
                zh: '网页称熔体不经精炼，纯度取决于原料。',
                en: 'The page says that purity follows the raw material, since the melt is not refined.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'plan',
          at: '第三章/第一节/（一）/1',
          level: 'A',
          how: 'quoted',
          quote: '低松比雾化纯铜粉',
        },
      ],
      signals: [
        {
          signal: 'priority',
          claims: [
            {
              source: 'plan',
              at: '第三章/第一节/（一）/1',
              level: 'A',
              how: 'quoted',
              quote: '低松比雾化纯铜粉',
            },
          ],
        },
      ],
    },
    'low-apparent-density-copper-powder': {
      name: { zh: '低松比雾化纯铜粉', en: 'Low-apparent-density atomised copper powder' },
      aliases: ['低松装密度铜粉'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-powder' },
      needs: [
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [
            { source: 'copperPowderAtomization', at: 'Opening: "molten stream of high-quality copper"', level: 'C', how: 'implied' },
          ],
        },
        {
          anyOf: ['photovoltaics/hydrogen', 'semiconductor-lighting/ammonia'],
          role: 'auxiliary',
          claims: [
            { source: 'copperPowderAtomization', at: 'Passage on spherical powder: "oxidation and reduction"', level: 'C', how: 'implied' },
            {
              source: 'editors',
              at: '低松比铜粉',
              level: 'D',
              how: 'judged',
              note: {
                zh: '雾化后氧化再以氢气或分解氨还原，颗粒疏松，松装密度降低。',
                en: 'Oxidised after atomising and reduced with hydrogen or cracked ammonia: the grain turns porous and the apparent density falls.',
              },
            },
          ],
          note: { zh: '还原气用氢气或分解氨均可。', en: 'Hydrogen or cracked ammonia both serve.' },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
    },
    'copper-alloy-powder': {
      name: { zh: '铜合金粉', en: 'Copper alloy powder' },
      aliases: ['铜合金粉末', '青铜粉', 'bronze powder'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-functional-material' },
      needs: [
        {
          node: 'copper-alloy',
          role: 'material',
          claims: [
            {
              source: 'copperPowderChapter',
              at: 'Chapter title and Atomization: "molten metal flows from a tundish"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
      note: { zh: '预合金粉由合金熔体雾化。', en: 'Pre-alloyed powder is atomised from the melt of the alloy.' },
    },
    'high-apparent-density-copper-alloy-powder': {
      name: { zh: '高松装铜合金粉', en: 'High-apparent-density copper alloy powder' },
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-alloy-powder' },
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted', quote: '高松装' }],
      signals: [
        { signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted', quote: '高松装' }] },
      ],
    },
    'high-cleanliness-copper-alloy-powder': {
      name: { zh: '高洁净度铜合金粉', en: 'High-cleanliness copper alloy powder' },
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-alloy-powder' },
      needs: [
        {
          node: 'copper-alloy',
          role: 'material',
          claims: [
            {
              source: 'copperPowderChapter',
              at: 'Chapter title and Atomization: "molten metal flows from a tundish"',
              level: 'B',
              how: 'implied',
            },
          ],
        },
        {
          anyOf: ['photovoltaics/argon', 'semiconductor-lighting/high-purity-nitrogen'],
          role: 'auxiliary',
          claims: [
            {
              source: 'copperPowderChapter',
              at: 'Atomization: "Inert gas atomization produces spherical particles"',
              level: 'B',
              how: 'implied',
            },
          ],
          note: { zh: '惰性雾化气用氮或氩。', en: 'The inert gas is nitrogen or argon.' },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [{ signal: 'priority', claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }] }],
    },
    'electronic-grade-copper-oxide-powder': {
      name: { zh: '电子级氧化铜粉', en: 'Electronic-grade copper oxide powder' },
      aliases: ['CuO powder'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-functional-material', mode: 'any' },
      needs: [
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [
            {
              source: 'editors',
              at: '电子级氧化铜粉',
              level: 'D',
              how: 'judged',
              note: {
                zh: '洁净铜溶解后沉淀为碳酸盐或氢氧化物，再煅烧成氧化铜，用于电镀液。',
                en: 'Clean copper is dissolved, precipitated as carbonate or hydroxide and calcined to oxide for plating baths.',
              },
            },
          ],
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
        },
      ],
    },
    'phosphorised-copper-anode': {
      name: { zh: '磷铜阳极', en: 'Phosphorised copper anode' },
      aliases: ['磷铜球', 'phosphor copper ball'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'reference',
      variantOf: { node: 'copper-functional-material', mode: 'any' },
      needs: [
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [
            {
              source: 'phosphorisedCopperAnode',
              at: 'Answer: "Copper anodes produced from pure copper cathodes"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
        {
          node: 'phosphor-copper',
          role: 'material',
          claims: [
            {
              source: 'phosphorisedCopperAnode',
              at: 'Phosphorus Alloy: "typically .040 to .065%"',
              level: 'C',
              how: 'implied',
            },
          ],
        },
      ],
      claims: [
        {
          source: 'phosphorisedCopperAnode',
          at: 'Phosphorus Alloy: "designed for use in acid copper plating"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'ultra-high-purity-copper': {
      name: { zh: '超高纯铜', en: 'Ultra-high-purity copper (5N to 7N)' },
      aliases: ['5N铜', '6N铜', 'high-purity copper'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'reference',
      needs: [
        {
          node: 'electrolytic-copper',
          role: 'material',
          claims: [
            {
              source: 'ultrapureCopperPatent',
              at: 'Abstract: "two-step electrolysis using an electrolytic solution comprised of copper nitrate"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: '超高纯铜',
              level: 'D',
              how: 'judged',
              note: {
                zh: '以阴极铜为阳极再电解，真空熔炼去除气体与易挥发杂质。',
                en: 'Cathode is electrolysed again as anode, then vacuum-melted to remove gas and volatile impurities.',
              },
            },
          ],
        },
      ],
      claims: [
        {
          source: 'ultrapureCopperPatent',
          at: 'Abstract: "two-step electrolysis using an electrolytic solution comprised of copper nitrate"',
          level: 'C',
          how: 'implied',
        },
        {
          source: 'semiconductorTargetPurity',
          at: 'Passage on integrated circuits: "generally above 5N (99.999%)"',
          level: 'C',
          how: 'implied',
        },
      ],
    },
    'sputtering-target': {
      name: { zh: '溅射靶材', en: 'Sputtering target' },
      aliases: ['靶材', '铜靶', '铝靶'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-functional-material' },
      needs: [
        {
          anyOf: ['ultra-high-purity-copper', 'light-alloys/primary-aluminium'],
          role: 'material',
          claims: [
            {
              source: 'semiconductorTargetPurity',
              at: 'Passage on integrated circuits: "aluminum targets, titanium targets, copper targets"',
              level: 'C',
              how: 'implied',
            },
            {
              source: 'editors',
              at: '溅射靶材',
              level: 'D',
              how: 'judged',
              note: {
                zh: '互连靶材为高纯铜或高纯铝，由电解铜或原铝锭进一步提纯。',
                en: 'Interconnect targets are high-purity copper or aluminium, refined further from cathode or primary ingot.',
              },
            },
          ],
          note: {
            zh: '铜用于大马士革布线，铝用于较旧制程与功率器件制程：各晶圆厂用其工艺所定的一种。',
            en: 'Copper for damascene wiring, aluminium for older and power processes: each fab uses the one its process was built on.',
          },
        },
      ],
      claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
      signals: [
        {
          signal: 'priority',
          claims: [{ source: 'plan', at: '第三章/第一节/（一）/1', level: 'A', how: 'quoted' }],
        },
      ],
      note: {
        zh: '规划将其列入铜产品。钛、钽阻挡层靶材不在此列。',
        en: 'The plan lists it among the copper products. Titanium and tantalum barrier targets are not meant.',
      },
    },
  },
});
