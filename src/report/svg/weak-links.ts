import type { WeakLink, WeakLinksResult } from '../../analysis/weak-links.ts';
import { terms } from '../../model/terms.ts';
import { shareSigns, type Value } from './bars.ts';
import { firstRows, rowsDrawing, shareColumn, textColumn } from './rows.ts';
import type { Sheet, SheetContext } from './sheet.ts';

const columnWidth = 184;

/** Weak links and what each factor of theirs is known to be: a bar for every figure, a dashed part for what is between bounds. */
export function weakLinksSheet(result: WeakLinksResult, context: SheetContext): Sheet {
  const { title, says, to } = context;
  const { say } = to;
  const { shown: links, notes } = firstRows(result.links, result.total, context);
  const factors: readonly { readonly heading: string; readonly of: (link: WeakLink) => Value | undefined }[] = [
    { heading: say('损失', 'Loss'), of: ({ loss }) => loss },
    { heading: say('仅断外部供给的损失', 'Loss if only outside supply is cut'), of: ({ foreignLoss }) => foreignLoss },
    { heading: say('外部占比', 'Part from outside'), of: ({ exposure }) => exposure },
    { heading: say('最大外部法域占比', 'Largest jurisdiction outside'), of: ({ concentration }) => concentration },
    { heading: say('可弥补的部分', 'Recoverable part'), of: ({ recoverable }) => recoverable },
    { heading: say('乘积', 'Product'), of: ({ product }) => product },
  ];
  const isKnown = ({ of }: (typeof factors)[number]) => links.some((link) => of(link) !== undefined);
  const shown = factors.filter(isKnown);
  const missing = links.length === 0 ? [] : factors.filter((factor) => !isKnown(factor)).map(({ heading }) => heading);
  const hasState = links.some(({ state }) => state !== undefined);
  return {
    title,
    says,
    notes: [
      say(
        '损失：该节点处处断供时，停产的目标占运转的目标之比，按目标价值计。只按损失排序，不加权合成。',
        'Loss: the share, by value, of the running targets that stop when the node is lost everywhere. The order is by loss alone; no weighted score is made.',
      ),
      ...notes,
      ...(missing.length === 0
        ? []
        : [say(`对所画各节点均不详：${to.list(missing)}。`, `Not known of any node drawn: ${to.list(missing)}.`)]),
    ],
    legend: shareSigns(
      links.flatMap((link) => shown.map(({ of }) => of(link))),
      to,
    ),
    ...rowsDrawing(
      say('节点', 'Node'),
      links.map((link) => ({ id: link.node, label: to.name(link.node), full: `${to.fullName(link.node)} (${link.node})`, of: link })),
      [
        ...(hasState
          ? [textColumn<WeakLink>(say('状态', 'State'), 96, ({ state }) => (state === undefined ? '' : to.text(terms.state[state])))]
          : []),
        ...shown.map(({ heading, of }) => shareColumn(heading, columnWidth, of, to)),
      ],
    ),
  };
}
