import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium, type Page } from 'playwright-core';

const places = [process.env['CHROMIUM'] ?? '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
export const executable = places.find((place) => existsSync(place));

/** A browser that keeps to itself: it asks no network for anything of its own. */
export const launchArguments: string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Why tests in a browser are left out, or nothing. */
export const noBrowser = executable === undefined ? `skipped: no Chromium (looked at ${places.join(', ')}; CHROMIUM names another)` : '';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

/** A page on a folder served from this machine, and all that went wrong on it. */
export interface Opened {
  readonly page: Page;
  readonly origin: string;
  /** Errors and warnings on the console, exceptions, requests that failed or left the origin. */
  readonly troubles: readonly string[];
  /** Paths that were asked for. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens `folder` in headless Chromium. */
export async function openFolder(folder: string, size = { width: 1280, height: 900 }): Promise<Opened> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    readFile(file).then(
      (content) => response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const browser = await chromium.launch({ executablePath: executable ?? '', args: launchArguments });
  const page = await browser.newPage({ viewport: size });
  const troubles: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const { protocol, origin: of, pathname } = new URL(request.url());
    if (of === origin) requests.push(pathname);
    else if (protocol !== 'data:') troubles.push(`left the origin: ${request.url()}`);
  });
  await page.goto(`${origin}/`);
  const close = async () => {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
  };
  return { page, origin, troubles, requests, close };
}
