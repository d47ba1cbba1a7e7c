import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { executable, launchArguments } from '../../browser.ts';

/** A page, and all that it complained of or asked the network for. */
export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a file in a fresh headless Chromium. */
export async function openFile(file: string, width = 1440): Promise<Opened> {
  const profile = await mkdtemp(join(tmpdir(), 'chanyelian-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable ?? '',
    viewport: { width, height: 900 },
    args: launchArguments,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url() !== `file://${file}`) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(`file://${file}`);
  await page.waitForSelector('html[data-ready]');
  return {
    page,
    complaints,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
