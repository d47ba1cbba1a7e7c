import type { Network } from '../../graph/network.ts';
import { deflate } from './deflated.ts';
import { pageDataOf, type PageOptions } from './page-data-of.ts';
import { pageStyle } from './page-style.ts';
import { pageWords } from './page-words.ts';

/** The page's own skeleton: nothing in it comes from a file. */
const body = `<div id="page">
<header>
<h1 id="title"></h1><span id="view"></span><span id="lens"></span><div id="languages" role="group"></div>
<div class="controls">
<label><span id="chain-word"></span><span id="chain-place"></span></label><button type="button" id="everything"></button>
<div id="search-place" role="search"></div>
<details id="filters"><summary id="filters-word"></summary><div id="filter-groups"></div></details>
<div id="tools" role="group"></div>
<span id="passing" role="status"></span>
</div>
</header>
<main>
<div id="rows"></div>
<div id="graph" role="application" tabindex="0"><div id="canvas" aria-hidden="true"></div></div>
<p id="note" aria-live="polite"></p>
<div id="legend" role="group"></div>
</main>
<aside>
<div id="tabs" role="tablist"></div>
<div id="panel" role="tabpanel" tabindex="0"></div>
</aside>
<div id="status" class="unseen" role="status" aria-live="polite"></div>
</div>
<noscript><p>${pageWords.browser.zh}<br>${pageWords.browser.en}</p></noscript>`;

/**
 * One self-contained HTML page to explore a network in — 探索页.
 *
 * It loads nothing: a Content-Security-Policy in the page allows its own script and style by their hashes and no network
 * at all. What files say travels compressed, in letters that no markup is made of, and is shown as text only.
 * It opens in Chrome and Edge 92, Firefox 113, Safari 16.4 and later. Same network, same answers, same zlib: same bytes.
 *
 * @throws ChainError as `weakLinks` does for its options
 * @complexity O(n log n + m + size of the answers)
 * @example (await explorerPage(network, { coverage: jiangxi })).slice(0, 15) // => '<!doctype html>'
 */
export async function explorerPage(network: Network, options: PageOptions = {}): Promise<string> {
  const { pageScript } = await import('./script.ts');
  const data = await deflate(JSON.stringify(pageDataOf(network, options)));
  const script = pageScript.replaceAll(/<(?=\/script|!--)/giu, '\\x3c');
  const policy = [
    "default-src 'none'",
    `script-src '${await hashOf(script)}'`,
    `style-src '${await hashOf(pageStyle)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="${options.language === 'en' ? 'en' : 'zh-CN'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<title>产业链探索 / Industry chain explorer</title>',
    // The id keeps cytoscape from adding a style of its own, which the policy would refuse.
    `<style id="__________cytoscape_stylesheet">${pageStyle}</style>`,
    '</head>',
    '<body>',
    body,
    `<script type="text/plain" id="data">${data}</script>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

async function hashOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCodePoint(...digest))}`;
}
