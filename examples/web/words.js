// Every word of the page, in both languages: [中文, English].
export const words = {
  skip: ['跳到结果', 'Skip to the answers'],
  title: ['补链：一个地区缺什么、怎样补最省', 'What a region lacks, and the cheapest way to fill it'],
  lead: [
    '选一条产业链，勾选当地已有的节点，缺口和最省的补链方案随即算出。全部在本机浏览器里计算，不联网。',
    'Pick a chain and tick what the region has; gaps and the cheapest completion follow at once. All of it is worked out in this browser.',
  ],
  language: ['语言', 'Language'],
  choices: ['问题', 'The question'],
  chain: ['产业链', 'Chain'],
  allChains: ['十一条产业链', 'All eleven chains'],
  target: ['目标', 'Target'],
  allTargets: ['全部终端产品', 'All end products'],
  start: ['从何开始', 'Start from'],
  jiangxi: ['规划所载江西现状', 'Jiangxi, as its plan tells'],
  empty: ['空白', 'Nothing'],
  unticked: ['未勾选表示', 'Not ticked means'],
  unknown: ['未见记载', 'Not evidenced'],
  absent: ['没有', 'Absent'],
  trade: ['可以外购', 'What can be bought'],
  resources: ['仅资源', 'Resources only'],
  closed: ['都不可', 'Nothing'],
  open: ['凡未受限的', 'Everything not barred'],
  have: ['当地已有', 'What the region has'],
  search: ['搜索名称', 'Search by name'],
  onlyTicked: ['只看已勾选', 'Ticked only'],
  summary: ['结论', 'In short'],
  completion: ['最省的补链方案', 'The cheapest completion'],
  gaps: ['缺口', 'Gaps'],
  more: ['显示更多', 'Show more'],
  noStage: ['其他', 'Others'],
  otherChains: ['来自其他产业链（各计一个节点）', 'From other chains (each as one node)'],
  attainable: ['现在可得的目标', 'Targets attainable now'],
  perhaps: ['若未见记载者都有', 'If all not evidenced is there'],
  present: ['所需节点中已有', 'Needed nodes that are here'],
  gapCount: ['缺口', 'Gaps'],
  because: ['因为：', 'Because: '],
  evidence: ['依据：', 'Source: '],
  judged: ['编者判断', 'editors’ judgement'],
  working: ['计算中…', 'Working…'],
  ifAbsent: ['未见记载者都没有时', 'If what is not evidenced is absent'],
  ifPresent: ['未见记载者都有时', 'If what is not evidenced is there'],
  proven: ['已证明最省', 'Proven cheapest'],
  notProven: ['未证明最省', 'Not proven cheapest'],
  nothing: ['目标都已可得，无需增补。', 'Every target can be attained already; nothing is to be added.'],
  none: ['在时限内没有找到方案。', 'No set was found in time.'],
  impossible: ['无论如何增补都做不到。卡在：', 'No addition is enough. In the way:'],
  add: ['新增', 'Add'],
  buy: ['外购', 'Buy'],
  tick: ['把新增的都勾上', 'Tick all that is added'],
  noGaps: ['没有缺口。', 'There are no gaps.'],
  bought: ['外购', 'bought'],
  or: ['或', ' or '],
  separator: ['、', ', '],
  limits: [
    '结构判断，不是产量：每个节点有或没有，费用按每个新增节点 1 计。“未见记载”不等于“没有”。数据与算法来自 chanyelian。',
    'Structure, not quantity: a node is there or not, and each addition costs 1. “Not evidenced” is not “absent”. Data and methods: chanyelian.',
  ],
};

/** Why a node is a gap. */
export const reasons = {
  absent: ['没有', 'absent'],
  'below-threshold': ['低于要求', 'below what is asked for'],
  unmeasured: ['数量不明', 'not measured'],
  planned: ['只在规划中', 'only planned'],
  'not-evidenced': ['未见记载', 'not evidenced'],
  blocked: ['已有，但投入不齐', 'here, but lacks an input'],
  weak: ['薄弱', 'weak'],
};

/** Why a needed node cannot be had. */
export const obstacles = {
  'cannot-be-had': ['不能新增，也不能外购', 'can be neither added nor bought'],
  forbidden: ['被排除', 'ruled out'],
  'no-supplier': ['有一项投入无人供给', 'has a need that nothing meets'],
  loop: ['只能等自己所在的循环先运转', 'waits for its own loop to run first'],
};

/** Sentences with figures in them. */
export const sentences = {
  count: (ticked, shown, all) => [`已勾选 ${ticked} 个；显示 ${shown} / ${all}`, `${ticked} ticked; ${shown} of ${all} shown`],
  of: (some, all) => [`${some} / ${all}`, `${some} of ${all}`],
  stops: (count, some) => [
    `没有它，${count} 个目标停：${some}`,
    `Without it ${count === 1 ? 'one target stops' : `${count} targets stop`}: ${some}`,
  ],
  stopsNone: () => ['单独缺它不会使目标停（有替代）', 'Alone it stops no target: there are alternatives'],
  more: (count) => [`等 ${count} 项`, ` and ${count} more`],
  gaps: (count, stopping) => [
    `共 ${count} 个，其中 ${stopping} 个各自就能使目标停；按所停目标多少排列。`,
    `${count} in all, ${stopping} of which each stop a target alone; those that stop most come first.`,
  ],
  sum: (cost, add, buy) => [`费用 ${cost}：新增 ${add} 个，外购 ${buy} 个`, `Cost ${cost}: add ${add}, buy ${buy}`],
  bound: (bound, percent) => [`下界 ${bound}，相差至多 ${percent}`, `lower bound ${bound}, at most ${percent} below`],
  proof: (bound) => [`下界 ${bound}`, `lower bound ${bound}`],
  status: (gaps, attainable, targets) => [
    `${targets} 个目标中 ${attainable} 个可得，缺口 ${gaps} 个。`,
    `${attainable} of ${targets} targets attainable, ${gaps} gaps.`,
  ],
  rest: (count) => [`其余 ${count} 个`, `${count} more`],
};
