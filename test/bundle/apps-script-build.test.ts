import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';

import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';

const folder = '.output/apps-script';
const code = readFileSync(`${folder}/Code.js`, 'utf8');
const selfTestCode = readFileSync(`${folder}/SelfTest.js`, 'utf8');
const sidebar = readFileSync(`${folder}/sidebar.html`, 'utf8');

/** Every name here can be called by whoever opens the sheet, and `doPost` and `doGet` by the whole world. */
const publicFunctions = [
  'answerByHand',
  'approveMember',
  'declineMember',
  'doGet',
  'doPost',
  'makeJoinCode',
  'onEdit',
  'onOpen',
  'rebuildWorkbook',
  'removeMikiwame',
  'revokeMember',
  'saveWebAppAddress',
  'setUp',
  'setUpFromSidebar',
  'showEvidence',
  'showSidebar',
  'sidebarState',
];

/** Objects, which nobody can call: the bundle itself, and the settings of the schema library. */
const otherNames = ['Mikiwame', '__zod_globalConfig'];

/** The script files of the project, which share one global scope, and every name that each adds to it. */
const scriptFiles = [
  { file: 'Code.js', script: code, bundleName: 'Mikiwame', functions: publicFunctions, otherNames },
  {
    file: 'SelfTest.js',
    script: selfTestCode,
    bundleName: 'MikiwameSelfTest',
    functions: ['selfTest'],
    otherNames: ['MikiwameSelfTest'],
  },
];

const statusSchema = z.object({
  filesToPush: z.array(z.string()),
  untrackedFiles: z.array(z.string()),
});

/** Built-ins that the script's runtime has not, or may not have. */
const missing = [
  'delete Object.hasOwn; delete Object.groupBy; delete Array.prototype.at; delete String.prototype.at;',
  'delete Array.prototype.toSorted; delete Array.prototype.findLast; delete String.prototype.replaceAll;',
].join('\n');

describe.each(scriptFiles)('$file', ({ script, bundleName, functions, otherNames: others }) => {
  test('is a script of ES2020 without private or static fields', () => {
    expect(() => parse(script, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
  });

  test('runs where there is nothing but the language, and adds exactly its public functions', () => {
    const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
    vm.runInContext(missing, context);
    const names = 'Object.getOwnPropertyNames(globalThis)';
    const before = new Set<string>(vm.runInContext(names, context));
    vm.runInContext(script, context);
    const after: string[] = [...vm.runInContext(names, context)];
    const added = after.filter((name) => !before.has(name));
    expect(added.toSorted()).toEqual([...functions, ...others].toSorted());
    const exported: string[] = vm.runInContext(`Object.keys(${bundleName})`, context);
    expect([...exported].toSorted()).toEqual(functions);
  });

  test('keeps the comments of its public functions, which the editor shows', () => {
    const commented = script.match(/\*\/\nfunction \w+\(/g) ?? [];
    expect(commented).toHaveLength(functions.length);
  });
});

describe('Code.js', () => {
  test('answers with text only, never with a page', () => {
    expect(code).toContain('createTextOutput');
    expect(code.match(/createHtmlOutput\w*/g)).toEqual(['createHtmlOutputFromFile']);
  });
});

describe('SelfTest.js', () => {
  test('shows a page of its own only to the person who asked, in a dialog', () => {
    expect(selfTestCode.match(/show(?:Sidebar|ModalDialog|ModelessDialog)/g)).toEqual([
      'showModalDialog',
    ]);
    expect(selfTestCode).not.toMatch(/function do(?:Get|Post)\b/);
  });

  test('never empties what is not its own', () => {
    expect(selfTestCode).not.toMatch(/deleteAllProperties|setActiveSheet\(null|removeAll/);
  });
});

describe('sidebar.html', () => {
  const scripts = [...sidebar.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text);

  test('has one script, which holds no template literal that HtmlService would cut', () => {
    expect(scripts).toHaveLength(1);
    const cut: string[] = [];
    const [script = ''] = scripts;
    parse(script, {
      ecmaVersion: 2020,
      sourceType: 'script',
      onToken: ({ type, start, end }) => {
        const text = script.slice(start, end);
        if (type.label === 'template' && /\/\/|\/\*/.test(text)) cut.push(text);
      },
    });
    expect(cut).toEqual([]);
  });

  test('loads nothing from elsewhere', () => {
    expect(sidebar).not.toMatch(/<script[^>]+src=|<link|@import|url\(/);
  });
});

test('the manifest asks for two scopes and nothing more', () => {
  expect(JSON.parse(readFileSync(`${folder}/appsscript.json`, 'utf8'))).toEqual({
    timeZone: 'Asia/Tokyo',
    runtimeVersion: 'V8',
    exceptionLogging: 'STACKDRIVER',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
    webapp: { executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' },
  });
});

test('clasp would push exactly the four files', () => {
  const place = mkdtempSync(join(tmpdir(), 'mikiwame-clasp-'));
  const names = ['appsscript.json', 'Code.js', 'SelfTest.js', 'sidebar.html'];
  mkdirSync(join(place, folder), { recursive: true });
  for (const name of names) copyFileSync(`${folder}/${name}`, join(place, folder, name));
  writeFileSync(join(place, '.clasp.json'), JSON.stringify({ scriptId: 'none', rootDir: folder }));
  const clasp = join(process.cwd(), 'node_modules/@google/clasp/build/src/index.js');
  const text = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
    cwd: place,
    encoding: 'utf8',
  });
  rmSync(place, { recursive: true });
  const { filesToPush, untrackedFiles } = statusSchema.parse(JSON.parse(text));
  expect(untrackedFiles).toEqual([]);
  expect(filesToPush.toSorted()).toEqual(names.map((name) => `${folder}/${name}`).toSorted());
}, 60_000);
