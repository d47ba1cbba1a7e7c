import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe holds against the page as it stands: the rule, what it asks for, and the first element that breaks it. */
export async function complaintsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 200)}`);
}
