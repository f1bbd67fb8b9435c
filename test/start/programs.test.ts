import { expect, test } from 'vitest';

import { ensureJapaneseFont, findProgram, office, type ProgramProbes } from './programs.ts';

function probesOf(present: string[], root: boolean) {
  const programs = new Set(present);
  const asked: string[] = [];
  const probes: ProgramProbes = {
    variable: () => undefined,
    onPath: (name) => (programs.has(`/usr/bin/${name}`) ? `/usr/bin/${name}` : null),
    isProgram: (path) => programs.has(path),
    hasJapaneseFont: () => programs.has('font'),
    canUseApt: () => root,
    aptInstall(packages) {
      asked.push(...packages);
      programs.add('/usr/bin/soffice');
      return Promise.resolve(true);
    },
    say: () => undefined,
  };
  return { probes, asked };
}

test('takes a program that its variable names, then one on PATH, then one in a usual place', async () => {
  const everything = ['/named', '/usr/bin/libreoffice', ...office.places];
  const { probes } = probesOf(everything, false);
  const named = { ...probes, variable: () => '/named' };
  await expect(findProgram(office, named)).resolves.toBe('/named');
  await expect(findProgram(office, probes)).resolves.toBe('/usr/bin/libreoffice');
  await expect(findProgram(office, probesOf(office.places, false).probes)).resolves.toBe(
    office.places[0],
  );
});

test('installs a missing program as root', async () => {
  const { probes, asked } = probesOf([], true);
  await expect(findProgram(office, probes)).resolves.toBe('/usr/bin/soffice');
  expect(asked).toEqual(['libreoffice-calc-nogui']);
});

test('without root, one sentence in each language says what to do', async () => {
  const { probes, asked } = probesOf([], false);
  await expect(findProgram(office, probes)).rejects.toThrow(
    /^LibreOffice Calc が見つかりません。.*SOFFICE_PATH.*\nLibreOffice Calc was not found\./,
  );
  expect(asked).toEqual([]);
});

test('installs a Japanese font only when there is none', async () => {
  const without = probesOf([], true);
  await ensureJapaneseFont(without.probes);
  expect(without.asked).toEqual(['fonts-noto-cjk']);
  const withFont = probesOf(['font'], true);
  await ensureJapaneseFont(withFont.probes);
  expect(withFont.asked).toEqual([]);
  await expect(ensureJapaneseFont(probesOf([], false).probes)).rejects.toThrow('日本語のフォント');
});
