import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import { escapeHtml, htmlReply, type WebReply } from './reply.ts';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const engine = require.resolve('@odoo/o-spreadsheet/package.json');

/** The engine brings owl, bootstrap and font-awesome along, wherever npm has put them. */
const folderOf = (name: string): string =>
  name === '@odoo/o-spreadsheet'
    ? dirname(engine)
    : dirname(createRequire(engine).resolve(`${name}/package.json`));

/** Files of installed packages that the page needs, by the address under `/vendor/`. */
const VENDOR: Readonly<Record<string, readonly [packageName: string, path: string]>> = {
  'owl.js': ['@odoo/owl', 'dist/owl.iife.js'],
  'o-spreadsheet.js': ['@odoo/o-spreadsheet', 'dist/o_spreadsheet.min.iife.js'],
  'o-spreadsheet.css': ['@odoo/o-spreadsheet', 'dist/o_spreadsheet.css'],
  'o-spreadsheet.xml': ['@odoo/o-spreadsheet', 'dist/o_spreadsheet.xml'],
  'bootstrap.css': ['bootstrap', 'dist/css/bootstrap.min.css'],
  'css/font-awesome.css': ['font-awesome', 'css/font-awesome.min.css'],
  'fonts/fontawesome-webfont.woff2': ['font-awesome', 'fonts/fontawesome-webfont.woff2'],
};

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** A file's bytes with its type. */
export interface PageFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

let script: Promise<PageFile> | null = null;

const bundle = async (): Promise<PageFile> => {
  const result = await build({
    entryPoints: [join(HERE, 'page-main.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    charset: 'utf8',
  });
  return { type: TYPES['.js'] ?? '', bytes: result.outputFiles[0]?.contents ?? new Uint8Array() };
};

/** A file of the page by its path, or null. The script is bundled at the first request. */
export const pageFile = async (path: string): Promise<PageFile | null> => {
  if (path === '/page.js') return (script ??= bundle());
  if (path === '/page.css')
    return { type: TYPES['.css'] ?? '', bytes: await readFile(join(HERE, 'page/page.css')) };
  const vendor = path.startsWith('/vendor/') ? VENDOR[path.slice('/vendor/'.length)] : undefined;
  if (!vendor) return null;
  const [packageName, file] = vendor;
  const bytes = await readFile(join(folderOf(packageName), file));
  return { type: TYPES[extname(file)] ?? 'application/octet-stream', bytes };
};

/** The page that shows the workbook. */
export const indexPage = (name: string, locale: string): WebReply =>
  htmlReply(
    200,
    `<!DOCTYPE html>
<html lang="${locale.startsWith('ja') ? 'ja' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(name)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/vendor/bootstrap.css">
<link rel="stylesheet" href="/vendor/css/font-awesome.css">
<link rel="stylesheet" href="/vendor/o-spreadsheet.css">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<div id="page"></div>
<script src="/vendor/owl.js"></script>
<script src="/vendor/o-spreadsheet.js"></script>
<script src="/page.js"></script>
</body>
</html>`,
  );
