import { describe, expect, it } from 'vitest';

import { cutTemplateLiterals } from '#apps-script/local/html-output.ts';

import { errorOf, runBody, scriptWorkbook } from './script-workbook.ts';

describe('cutTemplateLiterals', () => {
  it('deletes the rest of a line from // in a template literal, and comments in it', () => {
    expect(cutTemplateLiterals('<script>a(`x https://a.example/b\ny`)</script>')).toBe(
      '<script>a(`x https:\ny`)</script>',
    );
    expect(cutTemplateLiterals('<script>a(`x /* y */ z`)</script>')).toBe(
      '<script>a(`x  z`)</script>',
    );
    expect(cutTemplateLiterals('<script>a(`x https://a.example`)</script>')).toBe(
      '<script>a(`x https:</script>',
    );
  });

  it('leaves strings, comments and other templates alone', () => {
    const html =
      '<script>a("http://x", \'//\', `plain ${b}`) // `not a template`\n/* ` */ c(`\\``)</script><p>`//`</p>';
    expect(cutTemplateLiterals(html)).toBe(html);
  });
});

describe('HtmlService', () => {
  it('shows a file as sidebar with its title, cut as at Google', async () => {
    const html = { sidebar: '<html><script>x(`https://a.example`)</script></html>' };
    const code = `function main() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('見極め')) }`;
    const workbook = scriptWorkbook(code, { html });
    await workbook.run('main', [], 'menu');
    expect(workbook.sidebar()).toEqual({
      title: '見極め',
      width: 300,
      height: 400,
      html: '<html><script>x(`https:</script></html>',
    });
  });

  it('says which file is missing', async () => {
    const workbook = scriptWorkbook(
      `function main() { HtmlService.createHtmlOutputFromFile('none') }`,
    );
    expect(await errorOf(workbook)).toBe('Exception: No HTML file named none was found.');
  });

  it('gives back the content as it was set', async () => {
    expect(
      await runBody(`return HtmlService.createHtmlOutput('<p>1</p>').append('2').getContent()`),
    ).toBe('<p>1</p>2');
  });
});
