import { expect, test } from 'vitest';

import { type BrowserProbes, findBrowser } from './browser.ts';
import type { Sentence } from './words.ts';

type Computer = {
  named?: string;
  /** Path → what `--version` prints. */
  programs?: Record<string, string>;
  downloads?: boolean;
  root?: boolean;
  /** Debian has all packages, Ubuntu lacks the Japanese menus. */
  apt?: 'all' | 'browser only' | 'nothing';
};

function probesOf(computer: Computer) {
  const programs = new Map(Object.entries(computer.programs ?? {}));
  const asked: string[] = [];
  const said: Sentence[] = [];
  const probes: BrowserProbes = {
    named: computer.named,
    onPath: (name) => (programs.has(`/usr/bin/${name}`) ? `/usr/bin/${name}` : null),
    isProgram: (path) => programs.has(path),
    versionOf: (path) => programs.get(path) ?? null,
    playwrightPath: () => '/cache/chrome',
    download() {
      asked.push('download');
      if (computer.downloads) programs.set('/cache/chrome', 'Google Chrome for Testing 159.0');
      return Promise.resolve(computer.downloads === true);
    },
    canUseApt: () => computer.root === true,
    aptInstall(packages) {
      asked.push(`apt ${packages.join(' ')}`);
      const works =
        computer.apt === 'all' || (computer.apt === 'browser only' && packages.length === 1);
      if (works) programs.set('/usr/bin/chromium', 'Chromium 156.0');
      return Promise.resolve(works);
    },
    say: (sentence) => said.push(sentence),
  };
  return { probes, asked, said };
}

const chromium = { '/usr/bin/chromium': 'Chromium 156.0.1 built on Debian' };
const own = { '/cache/chrome': 'Google Chrome for Testing 159.0.8154.6' };
const branded = { '/usr/bin/chrome': 'Google Chrome 158.0.1' };

test.each<[string, Computer, string, string]>([
  [
    'the one that CHROMIUM_PATH names',
    { named: '/opt/c', programs: { '/opt/c': 'Chromium 150', ...chromium } },
    '/opt/c',
    'CHROMIUM_PATH',
  ],
  ['the one on PATH', { programs: { ...chromium, ...own } }, '/usr/bin/chromium', 'PATH'],
  [
    'Playwright’s own, which calls itself Google Chrome for Testing',
    { programs: own },
    '/cache/chrome',
    'playwright',
  ],
  [
    'Playwright’s own rather than branded Chrome',
    { programs: { ...branded, ...own } },
    '/cache/chrome',
    'playwright',
  ],
  ['a download', { downloads: true, root: true, apt: 'all' }, '/cache/chrome', 'download'],
  ['Debian’s package', { root: true, apt: 'all' }, '/usr/bin/chromium', 'apt'],
  ['Ubuntu’s package', { root: true, apt: 'browser only' }, '/usr/bin/chromium', 'apt'],
])('finds %s', async (_, computer, path, how) => {
  await expect(findBrowser(probesOf(computer).probes)).resolves.toEqual({ path, how });
});

test('asks the network for nothing while a browser is there', async () => {
  const { probes, asked, said } = probesOf({ programs: chromium, downloads: true, root: true });
  await findBrowser(probes);
  expect({ asked, said }).toEqual({ asked: [], said: [] });
});

test('says that branded Chrome and a wrong CHROMIUM_PATH are passed over', async () => {
  const { probes, said } = probesOf({ named: '/nowhere', programs: { ...branded, ...own } });
  await findBrowser(probes);
  expect(said.map(({ en }) => en)).toEqual([
    expect.stringContaining('CHROMIUM_PATH=/nowhere cannot be used'),
    expect.stringContaining('Google Chrome 158.0.1'),
  ]);
});

test('a program that does not start is no browser', async () => {
  const { probes, asked } = probesOf({ programs: own });
  const broken = { ...probes, versionOf: () => null };
  await expect(findBrowser(broken)).rejects.toThrow('No Chromium was found');
  expect(asked).toEqual(['download']);
});

test('without any, one sentence in each language says what to do', async () => {
  const { probes, asked } = probesOf({ root: true, apt: 'nothing' });
  await expect(findBrowser(probes)).rejects.toThrow(/^Chromium が見つかりません。.*\nNo Chromium/);
  expect(asked).toEqual(['download', 'apt chromium chromium-l10n fonts-noto-cjk', 'apt chromium']);
});
