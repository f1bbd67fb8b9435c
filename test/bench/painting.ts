import { resolve } from 'node:path';

import { chromium } from '@playwright/test';
import { build } from 'esbuild';

import { findBrowser } from '../start/browser.ts';
import type { Measurement } from './measure.ts';

/**
 * Painting passages on a page of 1 MB in Chromium, layout included: by highlights, as the product does it, and by wrapping each in an
 * element, as highlighters used to do. The last row counts how often painting changed the page's own elements.
 */
export async function benchPainting(): Promise<Measurement[]> {
  const { path } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: path,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundled('test/bench/painting-page.ts') });
    const rows = await page.evaluate('painting.measurePainting()');
    return measurementsOf(rows);
  } finally {
    await browser.close();
  }
}

async function bundled(entry: string): Promise<string> {
  const built = await build({
    entryPoints: [resolve(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'painting',
  });
  return built.outputFiles[0]?.text ?? '';
}

function measurementsOf(rows: unknown): Measurement[] {
  if (!Array.isArray(rows)) throw new Error('The page measured nothing.');
  return rows.map(({ name, times, unit }: { name: string; times: number[]; unit: string }) => {
    const sorted = times.toSorted((a, b) => a - b);
    return {
      name,
      median: sorted[Math.floor(sorted.length / 2)] ?? 0,
      least: sorted[0] ?? 0,
      most: sorted.at(-1) ?? 0,
      unit,
      budget: null,
    };
  });
}
