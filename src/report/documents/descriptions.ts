import { terms } from '../../model/terms.ts';
import type { Issue } from '../../model/issue.ts';
import { formatIssue } from '../../model/messages.ts';
import type { ChainDescription, ChainsResult, NodeDescription } from '../../analysis/describe.ts';
import { bullets, heading, left, paragraph, right, table, type Document } from '../document.ts';
import type { Speaker } from '../speaker.ts';
import { sourceNote } from './findings.ts';

/** What was found wrong, file by file. */
export interface CheckResult {
  readonly question: 'check';
  /** One row a file, in the order given. */
  readonly files: readonly {
    /** The file as it was named. */
    readonly file: string;
    readonly issues: readonly Issue[];
  }[];
}

/** The list of chains. */
export function chainsDocument(result: ChainsResult, to: Speaker): Document {
  const { say } = to;
  return [
    heading(say('产业链一览', 'Industry chains'), 1),
    table(
      [
        left(say('编号', 'Id')),
        left(say('名称', 'Name')),
        right(say('节点', 'Nodes')),
        right(say('投入', 'Needs')),
        left(say('环节', 'Stages')),
      ],
      result.chains.map((row) => [
        row.chain,
        to.text(row.name),
        String(row.nodes),
        String(row.needs),
        row.stages.map((stage) => to.stageName(row.chain, stage)).join(' → '),
      ]),
    ),
  ];
}

/** One chain, stage by stage. */
export function chainDocument(result: ChainDescription, to: Speaker): Document {
  const { say } = to;
  return [
    heading(`${to.text(result.name)} (${result.chain})`, 1),
    ...(result.note === undefined ? [] : [paragraph(to.text(result.note))]),
    bullets(
      result.stages.map((stage) => ({
        text: stage.stage === '' ? to.text(stage.name) : to.stageName(result.chain, stage.stage),
        notes: [
          stage.nodes.map((id) => (id.startsWith(`${result.chain}/`) ? to.name(id) : to.fullName(id))).join(say('、', ', ')),
          ...(stage.note === undefined ? [] : [say(`注：${to.text(stage.note)}`, `Note: ${to.text(stage.note)}`)]),
        ],
      })),
    ),
  ];
}

/** One node with its needs and users. */
export function nodeDocument(result: NodeDescription, to: Speaker): Document {
  const { say } = to;
  const facts = [
    say(`编号：${result.node}`, `Id: ${result.node}`),
    say(`类别：${to.text(terms.kind[result.kind])}`, `Kind: ${to.text(terms.kind[result.kind])}`),
    ...(result.origin === undefined
      ? []
      : [say(`层次：${to.text(terms.origin[result.origin])}`, `Layer: ${to.text(terms.origin[result.origin])}`)]),
    ...(result.aliases.length === 0 ? [] : [say(`别名：${result.aliases.join('、')}`, `Also called: ${result.aliases.join(', ')}`)]),
    ...(result.variantOf === undefined ? [] : [say(`属于：${to.name(result.variantOf)}`, `A kind of: ${to.name(result.variantOf)}`)]),
    ...(result.variants.length === 0 ? [] : [say(`包括：${to.names(result.variants)}`, `Kinds of it: ${to.names(result.variants)}`)]),
    ...(result.signals.length === 0
      ? []
      : [
          say(
            `规划用语：${result.signals.map((signal) => to.text(terms.signal[signal])).join('、')}`,
            `The plan says: ${result.signals.map((signal) => to.text(terms.signal[signal])).join(', ')}`,
          ),
        ]),
    ...(result.note === undefined ? [] : [say(`注：${to.text(result.note)}`, `Note: ${to.text(result.note)}`)]),
    ...sourceNote(result.claims, to),
  ];
  return [
    heading(to.fullName(result.node), 1),
    bullets(facts),
    heading(say('需要', 'Needs')),
    result.needs.length === 0
      ? paragraph(say('没有投入：链条从这里开始。', 'Nothing: the chain begins here.'))
      : bullets(
          result.needs.map((need) => ({
            text: `${need.anyOf.map(to.name).join(say(' 或 ', ' or '))} · ${to.text(terms.role[need.role])}${need.essential ? '' : say('（非必需）', ' (optional)')}`,
            notes: [
              ...(need.inheritedFrom === undefined
                ? []
                : [say(`同 ${to.name(need.inheritedFrom)}`, `As for ${to.name(need.inheritedFrom)}`)]),
              ...(need.note === undefined ? [] : [say(`注：${to.text(need.note)}`, `Note: ${to.text(need.note)}`)]),
              ...sourceNote(need.claims, to),
            ],
          })),
        ),
    heading(say('谁需要它', 'Needed by')),
    paragraph(result.neededBy.length === 0 ? say('无。', 'Nobody.') : to.names(result.neededBy)),
  ];
}

/** What a check found. */
export function checkDocument(result: CheckResult, to: Speaker, language: 'zh' | 'en'): Document {
  const { say } = to;
  const severity = { error: say('错误', 'error'), warning: say('警告', 'warning'), info: say('提示', 'info') };
  return result.files.flatMap(({ file, issues }): Document => [
    heading(file),
    issues.length === 0
      ? paragraph(say('没有问题。', 'No issues.'))
      : bullets(issues.map((issue) => `${severity[issue.severity]} ${issue.code} · ${formatIssue(issue, language)}`)),
  ]);
}
