import { resolve } from 'node:path';

import { type Browser, chromium } from '@playwright/test';
import { build } from 'esbuild';

import { findBrowser } from '../start/browser.ts';

/** Runs `work` with a Chromium of its own. */
export async function inChromium<Result>(
  work: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  const { path } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: path,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** A module of this repository as one script that puts its exports under `name`. */
export async function scriptOf(name: string, entry: string): Promise<string> {
  const built = await build({
    entryPoints: [resolve(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
  });
  return built.outputFiles[0]?.text ?? '';
}
