import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import {
  createLocalWorkbook,
  type ExecutionContext,
  type Json,
  type LocalWorkbook,
  type LocalWorkbookOptions,
} from '#apps-script/local/workbook.ts';

/** A workbook whose script is the given text; it and its folder go when the test ends. */
export const scriptWorkbook = (
  code: string,
  options: Partial<LocalWorkbookOptions> & {
    readonly html?: Readonly<Record<string, string>>;
  } = {},
): LocalWorkbook => {
  const folder = mkdtempSync(join(tmpdir(), 'local-workbook-'));
  const codePath = join(folder, 'Code.js');
  writeFileSync(codePath, code);
  const { html = {}, ...rest } = options;
  const htmlFiles = Object.fromEntries(
    Object.entries(html).map(([name, text]) => {
      const path = join(folder, `${name}.html`);
      writeFileSync(path, text);
      return [name, path];
    }),
  );
  const workbook = createLocalWorkbook({ codePath, htmlFiles, ...rest });
  onTestFinished(async () => {
    await workbook.close();
    rmSync(folder, { recursive: true });
  });
  return workbook;
};

/** Runs the body of a function and gives back what it returns; fails the test when the script throws. */
export const runBody = async (
  body: string,
  context: ExecutionContext = 'menu',
  options: Parameters<typeof scriptWorkbook>[1] = {},
): Promise<Json | undefined> =>
  resultOf(scriptWorkbook(`function main() { ${body} }`, options), context);

/** Runs `main` and gives back what it returns; fails the test when the script throws. */
export const resultOf = async (
  workbook: LocalWorkbook,
  context: ExecutionContext = 'menu',
): Promise<Json | undefined> => {
  const execution = await workbook.run('main', [], context);
  if (!execution.ok) throw new Error(execution.error);
  return execution.result;
};

/** The error of `main`; fails the test when it does not throw. */
export const errorOf = async (
  workbook: LocalWorkbook,
  context: ExecutionContext = 'menu',
): Promise<string> => {
  const execution = await workbook.run('main', [], context);
  if (execution.ok) throw new Error('The script ended without an error.');
  return execution.error;
};

/** The first sheet of a new Japanese file. */
export const SHEET = 'シート1';
