import { inflate } from '../../../src/report/page/deflated.ts';
import type { PageData } from '../../../src/report/page/page-data.ts';

/** What a page carries, as it is written in it. */
export function carriedBy(page: string): string {
  const from = page.indexOf('id="data">') + 'id="data">'.length;
  return page.slice(from, page.indexOf('</script>', from));
}

/** What a page carries, as data. */
export async function dataOf(page: string): Promise<PageData> {
  return JSON.parse(await inflate(carriedBy(page))) as PageData;
}
