/** Bundles the add-on into `.output/apps-script/`: Code.js, SelfTest.js, sidebar.html and the manifest, ready for clasp. */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { transform } from 'esbuild';
import { build, minify, type Rolldown } from 'vite';

import { rubricLabels } from './build/rubric-labels.ts';
import { shortErrors } from './build/short-errors.ts';

const source = import.meta.dirname;
const { version }: { version: string } = JSON.parse(
  await readFile(join(source, '../package.json'), 'utf8'),
);
const output = join(source, '../.output/apps-script');
/** Beyond this the script is minified; below it stays readable in Google's editor. */
const readableLimit = 130 * 1024;
/** The scripts of the project, which share one global scope: file, entry, and the name of all that it hides. */
const scripts = [
  ['Code.js', 'main.ts', 'Mikiwame'],
  ['SelfTest.js', 'selftest/main.ts', 'MikiwameSelfTest'],
] as const;
/** The one newer built-in that a library calls; the runtime's age is not known, so it gets our own. */
const ownHasOwn = 'mikiwameHasOwn';
const intro = `const ${ownHasOwn} = (object, key) => Object.prototype.hasOwnProperty.call(object, key);`;

await rm(output, { recursive: true, force: true });
await mkdir(output, { recursive: true });
await Promise.all([
  ...scripts.map(async ([file, entry, name]) =>
    writeFile(join(output, file), await buildScript(join(source, entry), name)),
  ),
  writeFile(join(output, 'sidebar.html'), await buildSidebar()),
  copyFile(join(source, 'appsscript.json'), join(output, 'appsscript.json')),
]);

/**
 * A script: one function expression that hides everything, and below it one function for each export of the entry with its comment, because
 * Apps Script finds menu items, triggers and the sidebar's calls by global name.
 */
async function buildScript(entry: string, name: string): Promise<string> {
  const readable = await lowered(entry, name);
  const fits = Buffer.byteLength(readable) <= readableLimit;
  // What the first pass puts together the second makes shorter still; a third finds nothing.
  const script = fits ? readable : await minified(await minified(readable));
  return `${script}\n${stubsOf(await readFile(entry, 'utf8'), name)}`;
}

/** The bundle, passed through a second tool that takes out class fields, which Google's parser may refuse. */
async function lowered(entry: string, name: string): Promise<string> {
  const { code } = await bundle(entry, name);
  return (await transform(code, { target: 'es2020', charset: 'utf8', legalComments: 'none' })).code;
}

/** The same script with short names; of the tools at hand Vite's own minifier makes it smallest. */
async function minified(script: string): Promise<string> {
  const { code, errors } = await minify('Code.js', script, {
    module: false,
    compress: { target: 'es2020' },
    mangle: true,
    codegen: true,
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return code;
}

/** `export function name(parameters)` of the entry as a global function that calls the bundle, its comment carried over. */
function stubsOf(text: string, bundleName: string): string {
  const exported = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export function (\w+)\(([^)]*)\)/g;
  return [...text.matchAll(exported)]
    .map(([, comment = '', name, parameters = '']) => {
      const names = [...parameters.matchAll(/(\w+)\??:/g)].map(([, parameter]) => parameter);
      const list = names.join(', ');
      return `${comment}function ${name}(${list}) {\n  return ${bundleName}.${name}(${list});\n}\n`;
    })
    .join('\n');
}

/**
 * The sidebar as one HTML file. HtmlService cuts a line at `//` inside a template literal, so no template literal is left; and a script
 * must not contain its own end tag.
 */
async function buildSidebar(): Promise<string> {
  const { code, css } = await bundle(join(source, 'sidebar/main.tsx'), 'MikiwameSidebar');
  const script = await transform(code, {
    minify: true,
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    supported: { 'template-literal': false },
  });
  const style = await transform(css, { loader: 'css', minify: true, charset: 'utf8' });
  const safe = script.code.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '\\x3C!--');
  return [
    '<!DOCTYPE html>',
    '<html><head><meta charset="utf-8"><base target="_top">',
    `<style>${style.code}</style>`,
    '</head><body><div id="root"></div>',
    `<script>${safe}</script>`,
    '</body></html>',
  ].join('\n');
}

async function bundle(entry: string, name: string) {
  const result = await build({
    configFile: false,
    publicDir: false,
    root: source,
    logLevel: 'warn',
    plugins: [
      { name: 'rubric-labels', load: rubricLabels },
      { name: 'short-errors', transform: shortErrors },
    ],
    define: {
      'process.env.NODE_ENV': '"production"',
      'Object.hasOwn': ownHasOwn,
      mikiwameVersion: JSON.stringify(version),
    },
    build: {
      write: false,
      minify: false,
      // Lowered here and not only afterwards: the second tool would put its own helpers among the global names.
      target: 'es2020',
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        // No class here has a field that an ancestor sets, so fields become plain assignments, without helpers.
        transform: {
          assumptions: { setPublicClassFields: true },
          typescript: { removeClassFieldsWithoutInitializer: true },
        },
        output: { intro },
        // Texts of the extension are composed from one another; reading them does nothing, so what the script never says can go.
        treeshake: { propertyReadSideEffects: false },
      },
      lib: { entry, formats: ['iife'], name, fileName: () => 'bundle.js', cssFileName: 'bundle' },
    },
  });
  const files = outputsOf(result);
  const code = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('');
  const css = files
    .flatMap((file) =>
      file.type === 'asset' && file.fileName.endsWith('.css') ? [file.source] : [],
    )
    .map(String)
    .join('');
  return { code, css };
}

function outputsOf(result: Awaited<ReturnType<typeof build>>) {
  if ('on' in result) throw new Error('The build was started as a watcher.');
  const outputs: Rolldown.RolldownOutput[] = Array.isArray(result) ? result : [result];
  return outputs.flatMap(({ output: files }) => files);
}
