import type { capture as source } from '../ja/capture.ts';

export const capture: typeof source = {
  menu: {
    root: 'Save as evidence',
    auto: 'File automatically',
  },
  badge: (vendor, count) => `${vendor}: evidence ${count}`,
  firstEvaluation: 'First evaluation',
  saved: 'Saved as evidence',
  savedBefore: 'These words are saved as evidence already',
  whoseIsThis: 'Which vendor is this page about?',
  rememberDomain: (domain) => `From now on, pages of ${domain} count as evidence for this vendor`,
  sharedDomain: (domain) => `Many companies publish on ${domain}, so we will ask again next time`,
  pdfOpened: 'The text of the PDF is shown below. Select what you want to keep, then capture it.',
  pdfReading: 'Reading the PDF',
  pdfPage: (page) => `page ${page}`,
  passage: {
    normalised: 'Only spacing, width or case have changed',
    ambiguous: 'These words stand in several places; which one was meant is not certain',
    gone: 'Not on the page any more',
  },
};
