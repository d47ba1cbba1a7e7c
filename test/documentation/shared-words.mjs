// A typedoc plugin: fields that are called the same in many results mean the same in all of them, and are said once, here.
import { Comment, Converter, ReflectionKind } from 'typedoc';

/** What a field of this name is, wherever it has no words of its own. */
const words = {
  a: 'One of the two.',
  b: 'The other one.',
  absent: 'Nodes, or rows, that a source says are not there.',
  added: 'Those that the second has and the first has not.',
  after: 'What it is after the change; absent where it is gone.',
  agrees: 'Whether both orders agree.',
  ahead: 'Qualified id of the node that comes first by the other order.',
  aliases: 'Other exact names by which it may be asked for.',
  alternatives: 'What could stand in for it.',
  amount: 'In any unit that all amounts share, ≥ 0.',
  anyOf: 'Qualified ids of the members, any one of which is enough.',
  attainable: 'Targets that can be reached.',
  baseline: 'What runs before anything fails, and what is lost already.',
  before: 'What it is before the change; absent where it is new.',
  behind: 'Qualified id of the node that comes later by the other order.',
  buy: 'What is bought, at which price.',
  by: 'What it is by: the case, the measure or the node that this row names.',
  candidates: 'The rows, in the order that the function states.',
  certain: 'What holds whether the unknown is present or absent.',
  chain: 'Id of the chain.',
  chains: 'One row a chain, in the order composed.',
  chokepoint: 'Whether it is essential, without a present substitute, and held by few outside.',
  choices: 'How many nodes there was a choice about.',
  claims: 'Why it is believed: each with its source, place and level.',
  code: 'Which problem it is; permanent.',
  complexity: 'Complexity, in standard deviations from the mean.',
  coverage: 'What a lens has: present, absent, or unknown.',
  dependent: 'Whether it counts as dependent.',
  direction: 'Which way needs are followed.',
  diversity: 'In how many goods the place is specialised.',
  dominator: 'The node that every way passes, by case.',
  enters: 'Qualified ids that come into the top k.',
  endProduct: 'Whether the chain is for it.',
  error: 'Standard error of the estimate.',
  essential: 'Whether losing it stops the node; otherwise it only degrades.',
  evidence: 'How much of the answer rests on what is known.',
  exports: 'Amount exported, in the unit of the other amounts.',
  factor: 'Which factor of the product.',
  finalUse: 'Amount that goes to final use.',
  forbid: 'Nodes that may be neither added nor bought.',
  force: 'Nodes that are added in any case.',
  forced: 'How many nodes are in every answer.',
  from: 'What it is now.',
  have: 'Nodes that are there; all others are not.',
  high: 'The most it can be.',
  highs: 'Whether HiGHS was asked.',
  id: 'Id, unique among its kind.',
  ifUnknownPresent: 'The answer when what is unknown counts as present.',
  incoherence: 'How far the layers are from clean: 0 in clean layers.',
  include: 'What is counted beside essential needs and listed supply.',
  issues: 'Everything that is wrong, in the order of the value.',
  kind: 'Which case this is; in a node, what it is.',
  lacking: 'One list of members for every need that fails.',
  leaves: 'Qualified ids that drop out of the top k.',
  lens: 'Provider, or providers, looked through.',
  level: 'Level: of evidence A to D; of a position, a number that grows from raw materials on.',
  loss: 'Share of the value of running targets that is lost, 0–1.',
  low: 'The least it can be.',
  measure: 'Which measure.',
  median: 'The middle one of all draws.',
  members: 'Qualified ids of the members.',
  mode: 'What running means on loops: `sustain` or `start-up`.',
  moved: 'Old id → the id that took its place.',
  name: 'Name in both languages.',
  need: 'Which need: whose, and which of its needs.',
  neededBy: 'Who needs it, on the way to a target.',
  needs: 'Its needs, in the order written.',
  no: 'What holds neither way.',
  node: 'Qualified id, `chain/node`; where it is asked for, also a bare id, a name or an alias.',
  nodes: 'One row or id a node, in the order that the function states.',
  note: "The editor's remark, in one string or in both languages.",
  of: 'What it is of.',
  ok: 'Whether the value could be used.',
  on: 'What it rests on.',
  options: 'The options used, defaults filled in.',
  origin: 'Which layer of the dataset it is from.',
  path: 'Where in the value it is.',
  place: 'Name of the place.',
  places: 'One row or name a place, in the order given.',
  possible: 'What holds only if the unknown is present.',
  present: 'What is there.',
  presentIf: 'When what is listed counts as present.',
  printed: 'The label exactly as the plan prints it.',
  providers: 'Who supplies it.',
  question: 'Which question this answers.',
  removed: 'Those that the first has and the second has not.',
  role: 'What the input does for the node.',
  says: 'Which statement this step makes.',
  seed: 'Seed of the random numbers; same seed, same answer.',
  severity: 'How bad it is.',
  signals: 'What the plan says of it.',
  signal: 'Which word the plan uses.',
  solver: 'Who looks for the optimum.',
  sources: 'The works cited, or the nodes that a walk starts from.',
  sourcing: "Concentration of the region's sourcing, weighed by governance and trade; absent where none was given.",
  stage: 'Id of the stage.',
  stages: 'Stages, in printed order.',
  state: 'State of the node or stage for the lens.',
  steps: 'The steps, in order.',
  stoppedBy: 'What ended the search before it was complete.',
  stops: 'Qualified id of the target that stops.',
  supplier: 'Who supplies.',
  suppliers: 'Who supplies it, outside the lens.',
  capability: 'Supply relative to need, ≥ 0.',
  target: 'The node the question is about.',
  targetRuns: 'Whether the target runs before anything fails: for certain, possibly, or not.',
  targets: 'The targets, as qualified ids.',
  targetsFrom: 'Where the targets come from: given, or which default.',
  tiedAtBorder: 'Whether places k and k + 1 tie.',
  timeLimitSeconds: 'Time that HiGHS may take, in seconds.',
  to: 'What it would have to be.',
  trade: 'What can be bought.',
  ubiquity: 'In how many places the good is specialised in.',
  unknown: 'What nothing is said of.',
  unknownAs: 'How what is unknown was taken.',
  user: 'Who uses it.',
  value: 'Its value: of targets, by default 1 each; of a measure, the measure.',
  variantOf: 'The node it is a kind of.',
  version: 'Version of the data.',
  weakestEvidence: 'The weakest level that the answer rests on; absent where no claim is involved.',
  work: 'Work of the own search.',
  written: 'Changes of what is written.',
  year: 'The calendar year.',
  years: 'One row a year.',
};

const oneOf = (reflection, ...names) => {
  for (let at = reflection.parent; at !== undefined; at = at.parent) if (names.includes(at.name)) return at;
  return undefined;
};

function wordsFor(reflection) {
  const facts = oneOf(reflection, 'IssueFacts');
  if (facts !== undefined) {
    return reflection.parent === facts
      ? `What is told beside the path of a \`${reflection.name}\` problem.`
      : 'A fact that the sentence names.';
  }
  if (oneOf(reflection, 'terms') !== undefined) return `The word for \`${reflection.name}\` in both languages.`;
  if (oneOf(reflection, 'options') !== undefined) return `The \`${reflection.name}\` that was used.`;
  return Object.hasOwn(words, reflection.name) ? words[reflection.name] : undefined;
}

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_END, (context) => {
    for (const reflection of context.project.getReflectionsByKind(ReflectionKind.Property)) {
      const text = reflection.hasComment() ? undefined : wordsFor(reflection);
      if (text !== undefined) reflection.comment = new Comment([{ kind: 'text', text }]);
    }
  });
}
