import type { Person, Scene } from './people.ts';

/** Keeps the longest sentence of a page that nobody here wrote, for a vendor named after it. */
export async function captureOwnPage(person: Person, scene: Scene, address: string): Promise<void> {
  const { page, panel, words, browser } = person;
  await page.goto(address);
  await browser.clickIcon(page);
  const kept = await page.evaluate(selectLongestParagraph);
  if (kept === '') {
    scene.gallery.tell(`${address}: 文字が見つからなかったため、取り込みませんでした。`);
    return;
  }
  await browser.runCommand(page, 'capture');
  await panel.waitForText(words.start.unknownVendor.addAndGo, 20_000);
  await panel.press(words.start.unknownVendor.addAndGo);
  await panel.waitForText(words.capture.panel.note);
  scene.gallery.shot('panel-own-page', 'パネル 自分で選んだページ', await panel.screenshot());
  scene.gallery.tell(`${address} から「${kept.slice(0, 40)}…」を証拠にしました。`);
}

/** Runs in the page: selects the longest paragraph of at most 400 characters and gives its text. */
function selectLongestParagraph(): string {
  const paragraphs = [...document.querySelectorAll<HTMLElement>('p, li, td, dd, h1, h2')]
    .map((element) => ({ element, text: element.innerText?.trim() ?? '' }))
    .filter(({ text }) => text !== '' && text.length <= 400)
    .toSorted((a, b) => b.text.length - a.text.length);
  const [longest] = paragraphs;
  if (!longest) return '';
  longest.element.scrollIntoView({ block: 'center' });
  getSelection()?.selectAllChildren(longest.element);
  return longest.text;
}
