/** A piece of HTML that is safe to put into a page. Only `markup` makes it, so no text gets in unescaped. */
export type Markup = { readonly html: string };

/** Text as HTML shows it; the only way from the records into a page. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
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
