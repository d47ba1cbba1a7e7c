import type { WeakLink, WeakLinksResult } from '../../analysis/weak-links.ts';
import { terms } from '../../model/terms.ts';
import type { ReportOptions, Speaker } from '../speaker.ts';
import { shareBar, shareSigns, type Value } from './bars.ts';
import { lines } from './label.ts';
import { element, escaped } from './markup.ts';
import { ink, written, type Sheet } from './sheet.ts';

const mostLinks = 20;
const nameWidth = 220;
const stateWidth = 96;
const barWidth = 84;
const columnWidth = 184;
const headHeight = 44;
const rowHeight = 40;

/** Weak links and what each factor of theirs is known to be: a bar for every figure, a dashed part for what is between bounds. */
export function weakLinksSheet(
  result: WeakLinksResult,
  top: number | undefined,
  options: ReportOptions,
  words: { readonly title: string; readonly says: string },
  to: Speaker,
): Sheet {
  const { say } = to;
  const links = result.links.slice(0, top ?? mostLinks);
  const factors: readonly { readonly heading: string; readonly of: (link: WeakLink) => Value | undefined }[] = [
    { heading: say('损失', 'Loss'), of: ({ loss }) => loss },
    { heading: say('仅断外部供给的损失', 'Loss if only outside supply is cut'), of: ({ foreignLoss }) => foreignLoss },
    { heading: say('外部占比', 'Part from outside'), of: ({ exposure }) => exposure },
    { heading: say('最大外部法域占比', 'Largest jurisdiction outside'), of: ({ concentration }) => concentration },
    { heading: say('可弥补的部分', 'Recoverable part'), of: ({ recoverable }) => recoverable },
    { heading: say('乘积', 'Product'), of: ({ product }) => product },
  ];
  const shown = factors.filter(({ of }) => links.some((link) => of(link) !== undefined));
  const hasState = links.some(({ state }) => state !== undefined);
  const left = nameWidth + (hasState ? stateWidth : 0);
  const width = left + shown.length * columnWidth;
  const height = headHeight + links.length * rowHeight;
  const headings = shown.flatMap(({ heading }, at) =>
    lines(heading, columnWidth - 16, 2, 12).map((line, row) =>
      written(line, left + at * columnWidth, 14 + row * 15, { size: 12, weight: 600 }),
    ),
  );
  const rows = links.map((link, at) => {
    const y = headHeight + at * rowHeight;
    const name = lines(`${at + 1}. ${to.name(link.node)}`, nameWidth - 16, 2);
    return element(
      'g',
      { class: 'link', 'data-id': link.node },
      element('title', {}, escaped(`${to.fullName(link.node)} (${link.node})`)),
      element('rect', { x: 0, y, width, height: rowHeight, fill: at % 2 === 0 ? ink.band : ink.paper }),
      ...name.map((line, row) => written(line, 8, y + (name.length === 1 ? 24 : 17 + row * 16))),
      ...(link.state === undefined ? [] : [written(to.text(terms.state[link.state]), nameWidth, y + 24, { size: 12, fill: ink.faint })]),
      ...shown.map(({ of }, column) => shareBar(of(link), left + column * columnWidth, y + 14, barWidth, to)),
      '\n',
    );
  });
  const missing = factors
    .filter(({ of }) => links.length > 0 && !links.some((link) => of(link) !== undefined))
    .map(({ heading }) => heading);
  return {
    ...words,
    notes: [
      say(
        '损失：该节点处处断供时，停产的目标占运转的目标之比，按目标价值计。只按损失排序，不加权合成。',
        'Loss: the share, by value, of the running targets that stop when the node is lost everywhere. The order is by loss alone; no weighted score is made.',
      ),
      ...(links.length < result.total
        ? [
            say(
              `画出 ${links.length} 个，另有 ${result.total - links.length} 个未画。`,
              `${links.length} are drawn, ${result.total - links.length} are not.`,
            ),
          ]
        : []),
      ...(missing.length === 0
        ? []
        : [say(`对所画各节点均不详：${to.list(missing)}。`, `Not known of any node drawn: ${to.list(missing)}.`)]),
    ],
    language: options.language,
    width,
    height,
    body: [...headings, '\n', ...rows],
    legend: shareSigns(
      links.flatMap((link) => shown.map(({ of }) => of(link))),
      to,
    ),
  };
}
