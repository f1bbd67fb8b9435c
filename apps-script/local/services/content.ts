import type { WebAppOutput } from '../workbook.ts';
import { asOneOf, asText, Service } from './service.ts';

const MIME_TYPES = {
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'application/javascript',
  JSON: 'application/json',
  TEXT: 'text/plain',
  XML: 'application/xml',
};

const outputs = new WeakMap<Service, () => WebAppOutput>();

/** The TextOutput that a web app returned, or null for any other value. */
export const textOutput = (value: Service): WebAppOutput | null => outputs.get(value)?.() ?? null;

const outputService = (source: string): Service => {
  let [text, mimeType] = [source, MIME_TYPES.TEXT];
  const output: Service = new Service('TextOutput', {
    getContent: () => text,
    setContent: (content) => {
      text = asText(content);
      return output;
    },
    append: (more) => {
      text += asText(more);
      return output;
    },
    getMimeType: () => mimeType,
    setMimeType: (type) => {
      mimeType = asOneOf(type, Object.values(MIME_TYPES));
      return output;
    },
  });
  outputs.set(output, () => ({ kind: 'text', text, mimeType }));
  return output;
};

/** ContentService: the only output that a web app sends with CORS headers. */
export const contentService = (): Service =>
  new Service('ContentService', {
    MimeType: MIME_TYPES,
    createTextOutput: (text = '') => outputService(asText(text)),
  });
