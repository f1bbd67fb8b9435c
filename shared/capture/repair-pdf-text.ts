/**
 * Radicals for which NFKC knows no character, or (戸) the one that is not written in Japan: what Chromium's printed PDFs with Noto Sans
 * CJK give back (measured), paired by Unicode's EquivalentUnifiedIdeograph.
 */
const radicals: ReadonlyMap<string, string> = new Map([
  ['\u2E8E', '兀'],
  ['\u2E90', '尢'],
  ['\u2E94', '彑'],
  ['\u2E9B', '旡'],
  ['\u2EA0', '民'],
  ['\u2EC4', '西'],
  ['\u2ED1', '長'],
  ['\u2ED8', '青'],
  ['\u2EE8', '麦'],
  ['\u2EE9', '黄'],
  ['\u2EEB', '斉'],
  ['\u2EED', '歯'],
  ['\u2EEF', '竜'],
  ['\u2EF2', '亀'],
  ['\u2F3E', '戸'],
  // Marks that come back as their narrow relatives from other scripts.
  ['\u2027', '・'],
  ['\u2215', '／'],
]);

const cjk =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々、。，．・：；「」『』（）【】〔〕]';
const spaceBetweenCjk = new RegExp(`(?<=${cjk}) (?=${cjk})`, 'gu');

/**
 * Repairs a line of text read from a PDF: radicals (U+2E80 to U+2FDF), which look like the characters but are never found by a search,
 * become those characters; a single space between two Japanese characters, which is only their distance on paper, goes. Tabs and
 * wider gaps stay, because they separate columns.
 */
export function repairPdfText(line: string): string {
  return line
    .replace(
      /[\u2027\u2215\u2E80-\u2FDF]/g,
      (radical) => radicals.get(radical) ?? radical.normalize('NFKC'),
    )
    .replace(spaceBetweenCjk, '');
}
