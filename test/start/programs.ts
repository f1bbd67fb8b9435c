import { spawnSync } from 'node:child_process';

import { aptInstall, canUseApt } from './apt.ts';
import { isProgram, onPath } from './command.ts';
import { terminalProgress } from './progress.ts';
import { inOwnLanguage, MissingProgram, type Sentence } from './words.ts';

/** A program that the tests drive besides the browser. */
export type Program = {
  title: string;
  /** The variable that names it outright. */
  variable: string;
  names: string[];
  /** Places where installers put it without touching PATH. */
  places: string[];
  packages: string[];
};

/** Calculates the exported workbook a second time. */
export const office: Program = {
  title: 'LibreOffice Calc',
  variable: 'SOFFICE_PATH',
  names: ['soffice', 'libreoffice'],
  places: [
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    String.raw`C:\Program Files\LibreOffice\program\soffice.com`,
  ],
  packages: ['libreoffice-calc-nogui'],
};

/** Reads the text of a printed PDF. */
export const pdfText: Program = {
  title: 'pdftotext (Poppler)',
  variable: 'PDFTOTEXT_PATH',
  names: ['pdftotext'],
  places: ['/opt/homebrew/bin/pdftotext', '/usr/local/bin/pdftotext'],
  packages: ['poppler-utils'],
};

/** Everything that the choice asks of the computer, so that a test can answer instead. */
export type ProgramProbes = {
  variable(name: string): string | undefined;
  onPath(name: string): string | null;
  isProgram(path: string): boolean;
  hasJapaneseFont(): boolean;
  canUseApt(): boolean;
  aptInstall(packages: string[]): Promise<boolean>;
  say(sentence: Sentence): void;
};

/** The path of the program; installs it with apt-get when it is missing and this is root. Throws `MissingProgram`. */
export async function findProgram(
  program: Program,
  probes: ProgramProbes = realProbes,
): Promise<string> {
  const present = locate(program, probes);
  if (present !== null) return present;
  if (await install(program.title, program.packages, probes)) {
    const path = locate(program, probes);
    if (path !== null) return path;
  }
  throw missing(program.title, program.variable);
}

/** Makes sure that some font has Japanese letters: without one a screenshot shows boxes. Throws `MissingProgram`. */
export async function ensureJapaneseFont(probes: ProgramProbes = realProbes): Promise<void> {
  if (probes.hasJapaneseFont()) return;
  if (await install('Noto Sans CJK', ['fonts-noto-cjk'], probes)) return;
  throw new MissingProgram({
    ja: '日本語のフォントが見つかりません。Noto Sans CJK などを入れて、もう一度実行してください。',
    en: 'No font with Japanese letters was found. Install one, such as Noto Sans CJK, and run the command again.',
  });
}

function locate(program: Program, probes: ProgramProbes): string | null {
  const named = probes.variable(program.variable);
  const places = [
    named ?? '',
    ...program.names.map((name) => probes.onPath(name) ?? ''),
    ...program.places,
  ];
  return places.find((path) => path !== '' && probes.isProgram(path)) ?? null;
}

async function install(title: string, packages: string[], probes: ProgramProbes): Promise<boolean> {
  if (!probes.canUseApt()) return false;
  const list = packages.join(' ');
  probes.say({
    ja: `${title} を入れています（apt-get install ${list}）`,
    en: `Installing ${title} (apt-get install ${list})`,
  });
  return probes.aptInstall(packages);
}

function missing(title: string, variable: string): MissingProgram {
  return new MissingProgram({
    ja: `${title} が見つかりません。入れるか、${variable} にその場所を指定して、もう一度実行してください。`,
    en: `${title} was not found. Install it, or set ${variable} to it, and run the command again.`,
  });
}

const realProbes: ProgramProbes = {
  variable: (name) => process.env[name],
  onPath,
  isProgram,
  hasJapaneseFont,
  canUseApt,
  aptInstall,
  say: (sentence) => terminalProgress.say(inOwnLanguage(sentence)),
};

function hasJapaneseFont(): boolean {
  // macOS and Windows have Japanese fonts of their own.
  if (process.platform !== 'linux') return true;
  const list = onPath('fc-list');
  if (list === null) return false;
  return spawnSync(list, [':lang=ja'], { encoding: 'utf8' }).stdout.trim() !== '';
}
