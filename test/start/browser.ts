import { chromium } from '@playwright/test';

import { aptInstall, canUseApt } from './apt.ts';
import { isProgram, onPath, runCommand, versionOf } from './command.ts';
import { terminalProgress } from './progress.ts';
import { inOwnLanguage, MissingProgram, type Sentence } from './words.ts';

/** A browser that can load our extension, and how it was found (for the log). */
export type FoundBrowser = {
  path: string;
  how: 'CHROMIUM_PATH' | 'PATH' | 'playwright' | 'download' | 'apt';
};

/** Everything that the choice asks of the computer, so that a test can answer instead. */
export type BrowserProbes = {
  /** The variable CHROMIUM_PATH, if set. */
  named: string | undefined;
  onPath(name: string): string | null;
  isProgram(path: string): boolean;
  /** What `--version` prints, `null` when the program does not start. */
  versionOf(path: string): string | null;
  /** Where Playwright keeps its own Chromium, present or not. */
  playwrightPath(): string;
  download(): Promise<boolean>;
  canUseApt(): boolean;
  aptInstall(packages: string[]): Promise<boolean>;
  say(sentence: Sentence): void;
};

const names = ['chromium', 'chromium-browser', 'chrome'];

/** Chromium, its Japanese menus, and a font with Japanese letters. */
const debianPackages = ['chromium', 'chromium-l10n', 'fonts-noto-cjk'];

/**
 * Finds a Chromium that can load an unpacked extension, and fetches one if there is none: CHROMIUM_PATH, then PATH, then Playwright's
 * own, then Playwright's download, then apt-get as root. Says what it does. Throws `MissingProgram` when all of that fails.
 */
export async function findBrowser(probes: BrowserProbes = realProbes): Promise<FoundBrowser> {
  const { named } = probes;
  if (named !== undefined && named !== '') {
    if (fits(named, probes)) return { path: named, how: 'CHROMIUM_PATH' };
    probes.say({
      ja: `CHROMIUM_PATH=${named} は使えないため、ほかのブラウザーを探します。`,
      en: `CHROMIUM_PATH=${named} cannot be used; looking for another browser.`,
    });
  }
  const installed = firstOnPath(probes);
  if (installed !== null) return { path: installed, how: 'PATH' };

  const own = probes.playwrightPath();
  if (fits(own, probes)) return { path: own, how: 'playwright' };

  probes.say({
    ja: 'Chromium をダウンロードしています（playwright install chromium）',
    en: 'Downloading Chromium (playwright install chromium)',
  });
  if ((await probes.download()) && fits(own, probes)) return { path: own, how: 'download' };

  if (probes.canUseApt()) {
    const packages = debianPackages.join(' ');
    probes.say({
      ja: `Chromium を入れています（apt-get install ${packages}）`,
      en: `Installing Chromium (apt-get install ${packages})`,
    });
    // Ubuntu has no chromium-l10n; the browser alone is better than none.
    if (!(await probes.aptInstall(debianPackages))) await probes.aptInstall(['chromium']);
    const path = firstOnPath(probes);
    if (path !== null) return { path, how: 'apt' };
  }
  throw new MissingProgram({
    ja: 'Chromium が見つかりません。Chromium を入れるか、CHROMIUM_PATH にその場所を指定して、もう一度実行してください（通常の Google Chrome では拡張機能を自動で読み込めません）。',
    en: 'No Chromium was found. Install Chromium, or set CHROMIUM_PATH to it, and run the command again (ordinary Google Chrome cannot load an extension from the command line).',
  });
}

function firstOnPath(probes: BrowserProbes): string | null {
  for (const name of names) {
    const path = probes.onPath(name);
    if (path !== null && fits(path, probes)) return path;
  }
  return null;
}

// Google's branded builds ignore --load-extension since version 137; "Google Chrome for Testing" obeys it.
function fits(path: string, probes: BrowserProbes): boolean {
  if (!probes.isProgram(path)) return false;
  const version = probes.versionOf(path);
  if (version === null) return false;
  const branded = /^Google Chrome (?!for Testing)/.test(version);
  if (branded) {
    probes.say({
      ja: `${path}（${version}）は拡張機能を自動で読み込めないため、使いません。`,
      en: `${path} (${version}) cannot load an extension from the command line; skipping it.`,
    });
  }
  return !branded;
}

const realProbes: BrowserProbes = {
  named: process.env['CHROMIUM_PATH'],
  onPath,
  isProgram,
  versionOf,
  playwrightPath: () => chromium.executablePath(),
  async download() {
    const result = await runCommand('playwright', ['install', '--no-shell', 'chromium'], {
      env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
      limitMs: 5 * 60_000,
    });
    return result.code === 0;
  },
  canUseApt,
  aptInstall,
  say: (sentence) => terminalProgress.say(inOwnLanguage(sentence)),
};
