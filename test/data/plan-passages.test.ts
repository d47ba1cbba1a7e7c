import { expect, test } from 'vitest';
import { planPassages } from './plan-passages.ts';

const text = `示例规划

第一章 开头
第一节 基础
（一）体系完整。有甲，有乙。
（二）规模扩大。丙领先。
总体来看，还不够。
第二节 环境
从全球看，竞争激烈。
第二章 重点
第一节 材料
（一）金属

1.铜。发展铜箔。
续写一段，仍属于铜。
2.铝。发展铝箔。

（二）钢铁

以现有产业为基础，发展弹簧钢。
铜产业集群。以某市为中心。
	专栏1  产业链工程

	铜产业链。打造“铜—铜箔”产业链。

铝产业链。打造“铝—铝箔”产业链。


推动协同。联合上下游。

附件 

第一节 协调性
规划在政策上，符合要求。
`;

const { locators, passage } = planPassages(text);

test('chapters, sections, parts, items, clusters and boxes are places', () => {
  expect(locators).toEqual([
    '第一章',
    '第一章/第一节',
    '第一章/第一节/（一）',
    '第一章/第一节/（二）',
    '第一章/第二节',
    '第二章',
    '第二章/第一节',
    '第二章/第一节/（一）',
    '第二章/第一节/（一）/1',
    '第二章/第一节/（一）/2',
    '第二章/第一节/（二）',
    '第二章/第一节/铜产业集群',
    '专栏1',
    '专栏1/铜产业链',
    '专栏1/铝产业链',
    '第二章/第一节/推动协同',
    '附件',
    '附件/第一节',
  ]);
});

test('a passage ends where the next of its level begins', () => {
  expect(passage('第一章/第一节/（一）')).toBe('（一）体系完整。有甲，有乙。');
  expect(passage('第一章/第一节')).toContain('总体来看');
  expect(passage('第一章')).toContain('竞争激烈');
  expect(passage('第一章')).not.toContain('铜');
});

test('what follows an item belongs to it until the next', () => {
  expect(passage('第二章/第一节/（一）/1')).toBe('1.铜。发展铜箔。\n续写一段，仍属于铜。');
  expect(passage('第二章/第一节/（一）')).toContain('铝箔');
});

test('a cluster ends the part before it, and a box ends the cluster', () => {
  expect(passage('第二章/第一节/（二）')).toBe('（二）钢铁\n\n以现有产业为基础，发展弹簧钢。');
  expect(passage('第二章/第一节/铜产业集群')).toBe('铜产业集群。以某市为中心。');
});

test('a box goes on over one blank line and ends at two', () => {
  expect(passage('专栏1/铜产业链')).toBe('铜产业链。打造“铜—铜箔”产业链。');
  expect(passage('专栏1/铝产业链')).toBe('铝产业链。打造“铝—铝箔”产业链。');
  expect(passage('专栏1')).not.toContain('推动协同');
});

test('a place that is not there has no passage', () => {
  expect(passage('第二章/第一节/（三）')).toBeUndefined();
  expect(passage('专栏2')).toBeUndefined();
});
