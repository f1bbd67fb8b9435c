import type { Messages } from '../ja.ts';

/** The same texts in English. */
export const recheck: Messages['recheck'] = {
  command: 'Check it still holds',
  lead: 'Compares the evidence of the shortlisted vendors with their pages as they are now. Your browser first asks whether these pages may be read. On sites you allow, captured words are also marked when you open a page. You can take this back at any time.',
  statuses: {
    found: 'Unchanged',
    normalised: 'Only spelling differs',
    moved: 'Moved within the page',
    changed: 'Changed',
    ambiguous: 'Which place was meant is unclear',
    gone: 'Not on the page any more',
    unreachable: 'The page could not be read',
  },
  onlyFetched: 'Opening the page may still show it',
  stored: 'Captured',
  present: 'Now',
  checkedOn: (day) => `checked ${day}`,
  running: (done, all) => `${done} of ${all} pages checked`,
  stop: 'Stop',
  refused:
    'Nothing was checked, because the pages may not be read. Opening the source of a piece of evidence still lets you compare by eye.',
  nothing: 'There is nothing to check: only evidence from web pages can be checked.',
  result: {
    all: (count) => `${count} pieces of evidence checked: `,
    same: (count) => `${count} unchanged`,
    changed: (count) => `${count} changed`,
    lost: (count) => `${count} missing or unclear`,
    unreachable: (count) => `${count} unreadable`,
    separator: ', ',
    pdfs: (count) => ` ${count} from PDFs: please open the PDF to check.`,
  },
  site: {
    offer: (domain) =>
      `Captured words can be marked by themselves when you open ${domain}. Only pages of this site are read for that.`,
    allow: 'Mark them',
    allowed: (domain) => `On ${domain}, captured words are marked by themselves.`,
    stop: 'Stop',
  },
};
