import type { Messages } from '../locales/messages.ts';
import type { BriefFields } from '../model/brief.ts';
import type { EstimateFields, FeeLine } from '../model/estimate.ts';
import type { OpenQuestion } from './open-questions.ts';

type Words = Messages['estimates']['costs'];

/** A question as one polite sentence; the line's name stays in the vendor's words. */
export function questionText(question: OpenQuestion, words: Words): string {
  const { questions } = words;
  const name = ({ label }: FeeLine) => (label === '' ? words.unnamed : label);
  switch (question.kind) {
    case 'price':
      return questions.price(name(question.line), question.separate);
    case 'performance':
      return questions.performance[question.check](name(question.line));
    case 'tax':
      return questions.tax(
        question.lines.map((line) => words.mail.quoted(name(line))).join(words.mail.list),
      );
    case 'cost-growth':
      return questions['cost-growth'][question.role];
    case 'term':
      return questions.terms[question.term];
    case 'quantity':
    case 'open-end':
    case 'steps':
    case 'tiering':
    case 'below-market':
    default:
      return questions[question.kind](name(question.line));
  }
}

/** Whom a mail goes to, what it is about, and who writes it. */
export type MailParts = {
  vendorName: string;
  title: string;
  brief: Pick<BriefFields, 'company' | 'author'> | null;
  estimate: Pick<EstimateFields, 'label' | 'receivedOn'> | null;
  /** By axis, under its name. */
  groups: readonly { title: string; questions: readonly string[] }[];
  /** A second mail asks what is left, and does not thank once more. */
  part: 'first' | 'second';
};

/** The questions as a polite mail in plain text, by axis and numbered, ready to be pasted. */
export function questionMail(
  { vendorName, title, brief, estimate, groups, part }: MailParts,
  { mail }: Words,
): string {
  const { company, author } = brief ?? { company: '', author: '' };
  const offered = estimate
    ? mail.thanks(oneLine(estimate.label), estimate.receivedOn ?? '')
    : mail.noOffer;
  const opening = part === 'second' ? mail.more : offered;
  const parts = [
    mail.subject(oneLine(title)),
    mail.to(oneLine(vendorName)),
    `${mail.greeting(oneLine(company), oneLine(author))}\n${opening}`,
    ...groupsText(groups, mail),
    mail.closing,
    mail.signature(oneLine(company), oneLine(author)),
  ];
  return `${parts.filter((text) => text !== '').join('\n\n')}\n`;
}

/** Numbered through all groups; a single group needs no name. */
function groupsText(groups: MailParts['groups'], { heading }: Words['mail']): string[] {
  let last = 0;
  return groups.map(({ title, questions }) => {
    const lines = questions.map((question) => {
      last += 1;
      return `${last}. ${oneLine(question)}`;
    });
    return [...(groups.length > 1 ? [heading(title)] : []), ...lines].join('\n');
  });
}

/** Words of records on one line, so that nothing in them can pass for a part of the mail. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
