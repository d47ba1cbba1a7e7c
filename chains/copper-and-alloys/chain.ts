import { defineChain } from '../../src/model/define-chain.ts';
import { batteryFoilRoughness } from '../sources/battery-foil-roughness.ts';
import { britannicaContactProcess } from '../sources/britannica-contact-process.ts';
import { brixleggPyrometallurgy } from '../sources/brixlegg-pyrometallurgy.ts';
import { cableConductorChoice } from '../sources/cable-conductor-choice.ts';
import { cableInsulationChoice } from '../sources/cable-insulation-choice.ts';
import { cathodeDrum } from '../sources/cathode-drum.ts';
import { connectorMaterials } from '../sources/connector-materials.ts';
import { contactMetalMaterials } from '../sources/contact-metal-materials.ts';
import { copperExtractantStudy } from '../sources/copper-extractant-study.ts';
import { copperFoilProcess } from '../sources/copper-foil-process.ts';
import { copperOrgPowder } from '../sources/copper-org-powder.ts';
import { copperOrgProduction } from '../sources/copper-org-production.ts';
import { cuNiSiLeadFrameReview } from '../sources/cu-ni-si-lead-frame-review.ts';
import { cufe2pAlloySheet } from '../sources/cufe2p-alloy-sheet.ts';
import { editors } from '../sources/editors.ts';
import { extractiveMetallurgyOfCopper } from '../sources/extractive-metallurgy-of-copper.ts';
import { iec60317 } from '../sources/iec-60317-38.ts';
import { leadFrameCopperAlloys } from '../sources/lead-frame-copper-alloys.ts';
import { lowGradeCopperOres } from '../sources/low-grade-copper-ores.ts';
import { magnetWire } from '../sources/magnet-wire.ts';
import { miningAndMetallurgySmelting } from '../sources/mining-and-metallurgy-smelting.ts';
import { phosphorisedCopperAnode } from '../sources/phosphorised-copper-anode.ts';
import { plan } from '../sources/plan.ts';
import { tp2CopperProcess } from '../sources/tp2-copper-process.ts';
import { usgsMcs2010Sulfur } from '../sources/usgs-mcs-2010-sulfur.ts';
import { usgsMyb2004Copper } from '../sources/usgs-myb-2004-copper.ts';
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
      note: { zh: '链条止于此。', en: 'The chain stops here.' },
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
    // 铜带、铜箔、铜线（杆）、铜管、铜合金: shapes
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
    'copper-foil': {
      name: { zh: '铜箔', en: 'Copper foil' },
      stage: 'copper-semi',
      kind: 'material',
      origin: 'printed',
      claims: [{ source: 'plan', at: '专栏2/铜及铜合金产业链', level: 'A', how: 'quoted' }],
      note: {
        zh: '两种电解铜箔的统称，用户各需其一。压延铜箔留待产品层。',
        en: 'Heading over the two electrodeposited foils; each user needs its own kind. Rolled foil is left to the product layer.',
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
            zh: '建筑电线可用火法精炼再生铜杆，漆包线与细线须用电解铜杆。',
            en: 'Fire-refined scrap rod exists for building wire, but enamelled and fine wire need cathode rod.',
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
    'sputtering-target': {
      name: { zh: '溅射靶材', en: 'Sputtering target' },
      aliases: ['靶材', '铜靶', '铝靶'],
      stage: 'copper-based-material',
      kind: 'material',
      origin: 'product',
      variantOf: { node: 'copper-functional-material', mode: 'any' },
      needs: [
        {
          anyOf: ['electrolytic-copper', 'light-alloys/primary-aluminium'],
          role: 'material',
          claims: [
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
        zh: '规划将其列入铜产品。钛、钽阻挡层靶材留待产品层。',
        en: 'The plan lists it among the copper products. Titanium and tantalum barrier targets are left to the product layer.',
      },
    },
  },
});
