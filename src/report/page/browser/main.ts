import { inflate } from '../deflated.ts';
import type { PageData } from '../page-data.ts';
import { pageWords } from '../page-words.ts';
import { byId, element } from './element.ts';
import { explore } from './explorer.ts';

void open();

/** Reads what the page carries and shows it, or says which browsers can. */
async function open(): Promise<void> {
  let data: PageData;
  try {
    data = JSON.parse(await inflate(byId('data').textContent)) as PageData;
  } catch {
    const { zh, en } = pageWords.browser;
    byId('page').replaceChildren(element('p', { role: 'alert' }, zh), element('p', { lang: 'en' }, en));
    return;
  }
  explore(data);
  document.documentElement.dataset['ready'] = 'yes';
}
