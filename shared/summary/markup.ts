/** A piece of HTML that is safe to put into a page. Only `markup` makes it, so no text gets in unescaped. */
export type Markup = { readonly html: string };

/**
 * A text without the characters that nobody sees and that change how the rest is read: controls other than tab and line break, marks
 * that turn the direction of writing, and halves of characters.
 */
export function withoutControls(text: string): string {
  return Array.from(text)
    .filter((character) => !isUnseen(character))
    .join('');
}

/** Controls, turns of direction, halves of characters and the two non-characters, as ranges of code points. */
const unseen = [
  [0x0, 0x8],
  [0xb, 0xc],
  [0xe, 0x1f],
  [0x7f, 0x9f],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
  [0xd800, 0xdfff],
  [0xfffe, 0xffff],
] as const;

function isUnseen(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return unseen.some(([from, to]) => code >= from && code <= to);
}

/** Text as HTML shows it; the only way from the records into a page. */
function escapeHtml(text: string): string {
  return withoutControls(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

type Part = Markup | string | number | readonly Markup[];

function htmlOf(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'html' in part ? part.html : part.map(({ html }) => html).join('');
}

/** A template tag: fixed markup is kept, everything inserted is escaped unless it is markup itself. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return {
    html: strings.reduce((html, text, index) => html + htmlOf(parts[index - 1] ?? '') + text),
  };
}

/** An address that may stand in a link: http and https only; anything else becomes empty. */
export function safeLink(address: string): string {
  return /^https?:\/\/[^\s]+$/i.test(address) ? address : '';
}
