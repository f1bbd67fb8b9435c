import { cutTemplateLiterals } from '../html-output.ts';
import type { PanelOutput } from '../ui-state.ts';
import type { WebAppOutput } from '../workbook.ts';
import type { Runtime } from './runtime.ts';
import { asInteger, asText, Service, SignatureMismatch } from './service.ts';

const outputs = new WeakMap<Service, () => PanelOutput>();

/** What a script handed over as HtmlOutput, as it would be shown. */
export const panelOf = (value: unknown): PanelOutput => {
  const panel = value instanceof Service ? outputs.get(value) : undefined;
  if (!panel) throw new SignatureMismatch();
  return panel();
};

/** The HtmlOutput that a web app returned, or null for any other value. */
export const htmlOutput = (value: Service): WebAppOutput | null => {
  const panel = outputs.get(value)?.();
  return panel ? { kind: 'html', html: panel.html, title: panel.title } : null;
};

const outputService = (source: string): Service => {
  let content = source;
  let panel = { title: '', width: 600, height: 400 };
  const set = (part: Partial<typeof panel>): Service => {
    panel = { ...panel, ...part };
    return output;
  };
  const output: Service = new Service('HtmlOutput', {
    getContent: () => content,
    setContent: (html) => {
      content = asText(html);
      return output;
    },
    append: (html) => {
      content += asText(html);
      return output;
    },
    getTitle: () => panel.title,
    setTitle: (title) => set({ title: asText(title) }),
    setWidth: (width) => set({ width: asInteger(width, 1) }),
    setHeight: (height) => set({ height: asInteger(height, 1) }),
    addMetaTag: () => output,
    setXFrameOptionsMode: () => output,
  });
  outputs.set(output, () => ({ ...panel, html: cutTemplateLiterals(content) }));
  return output;
};

/** HtmlService: plain HTML files and texts; templates with `<?` are not part of the local platform. */
export const htmlService = (runtime: Runtime): Service =>
  new Service('HtmlService', {
    XFrameOptionsMode: { DEFAULT: 'DEFAULT', ALLOWALL: 'ALLOWALL' },
    createHtmlOutput: (html = '') => outputService(asText(html)),
    createHtmlOutputFromFile: (file) => {
      const name = asText(file);
      const html = runtime.handle('HtmlService.createHtmlOutputFromFile', 'htmlFile', name);
      if (html === null) throw new Error(`No HTML file named ${name} was found.`);
      return outputService(html);
    },
  });
