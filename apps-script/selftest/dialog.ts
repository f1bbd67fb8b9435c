import type { Language } from '#shared/locales/language.ts';
import { selfTestMessagesFor } from '#shared/locales/self-test-messages.ts';

/** The report in a page that can be shown over the sheets: a text to copy, and nothing that runs but the copying. */
export function pageOf(report: string, language: Language): string {
  const { hint, copy, copied } = selfTestMessagesFor(language);
  return [
    '<!DOCTYPE html><html><head><base target="_top"><meta charset="utf-8"><style>',
    'body{font:13px sans-serif;margin:0;padding:8px;box-sizing:border-box;display:flex;flex-direction:column;gap:8px;height:100vh}',
    'p{margin:0}textarea{flex:1;font:12px monospace;resize:none}button{align-self:flex-start;font:inherit;padding:6px 16px}',
    `</style></head><body><p>${escaped(hint)}</p>`,
    `<textarea readonly aria-label="${escaped(hint)}">${escaped(report)}</textarea>`,
    `<button type="button" data-copied="${escaped(copied)}">${escaped(copy)}</button>`,
    '<script>document.querySelector("button").onclick=function(event){',
    'document.querySelector("textarea").select();',
    'if(document.execCommand("copy"))event.target.textContent=event.target.dataset.copied;};</script>',
    '</body></html>',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
