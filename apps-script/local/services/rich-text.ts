import type { LinkedText } from '../protocol.ts';
import { asInteger, asOptionalText, asText, Service, SignatureMismatch } from './service.ts';

const texts = new WeakMap<Service, LinkedText>();

/** What a script handed over as RichTextValue. */
export const linkedText = (value: unknown): LinkedText => {
  const text = value instanceof Service ? texts.get(value) : undefined;
  if (!text) throw new SignatureMismatch();
  return text;
};

/** A RichTextValue; the local platform knows one link for the whole text and no styles. */
export const richTextValue = (text: string, url: string | null): Service => {
  const service = new Service('SpreadsheetApp.RichTextValue', {
    getText: () => text,
    getLinkUrl: () => url,
  });
  texts.set(service, { text, url });
  return service;
};

/** `SpreadsheetApp.newRichTextValue()`. A link on a part of the text is refused rather than lost. */
export const richTextBuilder = (): Service => {
  let [text, url]: [string, string | null] = ['', null];
  const builder: Service = new Service('SpreadsheetApp.RichTextValueBuilder', {
    setText: (value) => {
      text = asText(value);
      return builder;
    },
    setLinkUrl: (...args) => {
      if (args.length > 1 && (asInteger(args[0]) !== 0 || asInteger(args[1]) !== text.length))
        throw new Error('The local platform links only whole texts.');
      url = asOptionalText(args.at(-1));
      return builder;
    },
    build: () => richTextValue(text, url),
  });
  return builder;
};
