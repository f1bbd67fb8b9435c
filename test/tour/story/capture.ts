import { axisOf } from '#shared/model/axis.ts';

import { selectWords } from '../../e2e/select-words.ts';
import type { Person, Scene } from './people.ts';
import type { PlannedCapture, PlannedPdf, PlannedVendor } from './plan.ts';

/** Visits a vendor's pages and keeps the planned words, each by a gesture and filed under its criterion. */
export async function captureVendor(
  person: Person,
  scene: Scene,
  vendor: PlannedVendor,
): Promise<void> {
  const origin = scene.stage.sites.origins[vendor.site];
  for (const [index, capture] of vendor.captures.entries()) {
    await visit(person, `${origin}${capture.path}`);
    await captureWords(person, capture);
    if (index === 0) await addVendor(person, scene, vendor);
    await file(person, scene, capture, index === 0);
  }
}

/** Opens a page and clicks the icon there, which lets the extension read this site. */
async function visit(person: Person, url: string): Promise<void> {
  if (person.page.url() !== url) await person.page.goto(url);
  await person.page.evaluate(() => getSelection()?.removeAllRanges());
  await person.browser.clickIcon(person.page);
}

async function captureWords(person: Person, capture: PlannedCapture): Promise<void> {
  await selectWords(person.page, capture.words);
  if (capture.gesture === 'command') await person.browser.runCommand(person.page, 'capture');
  else await person.browser.chooseMenuItem(person.page, 'capture:auto');
  await person.panel.waitForText(firstWords(capture));
}

/** The beginning of the words, as the panel shows them whatever the page's line breaks were. */
function firstWords({ words }: PlannedCapture): string {
  return words.slice(0, 6);
}

/** The panel asks once whose page it is. */
async function addVendor(person: Person, { gallery }: Scene, vendor: PlannedVendor): Promise<void> {
  const { panel, words } = person;
  await panel.waitForText(words.start.unknownVendor.addAndGo);
  if (vendor.site === 'shiomi') {
    gallery.shot('panel-whose-page', 'パネル どの候補のページか', await panel.screenshot());
  }
  await panel.press(words.start.unknownVendor.addAndGo);
  await panel.waitForText(words.capture.panel.which);
}

async function file(
  person: Person,
  { gallery }: Scene,
  capture: PlannedCapture,
  first: boolean,
): Promise<void> {
  const { panel, words } = person;
  const labels = words.capture.panel;
  await panel.waitForText(labels.which);
  if (capture.counter) {
    await pressUntil(person, labels.counter, labels.notCounter);
  }
  if (first) {
    gallery.shot(
      `panel-capture-${axisOf(capture.criterion)}`,
      'パネル 取り込んだ証拠',
      await panel.screenshot(),
    );
  }
  if (capture.accept) await acceptFacts(person, gallery);
  const offered = (await panel.text()).includes(labels.file(capture.criterion));
  if (!offered) {
    await panel.press(labels.another);
    await panel.fill(labels.criterionSearch, capture.criterion);
    await panel.key('Enter');
    await panel.waitForText(labels.file(capture.criterion));
  }
  await panel.press(labels.file(capture.criterion));
  await panel.waitForText(labels.filed(capture.criterion));
}

/** Presses once more where what comes a moment later moved the button away from under the press, as a person does. */
async function pressUntil({ panel }: Person, button: string, shown: string): Promise<void> {
  await panel.press(button);
  try {
    await panel.waitForText(shown, 3000);
  } catch {
    await panel.press(button);
    await panel.waitForText(shown);
  }
}

/** Takes what was read for certain into the vendor's offer, with one key. */
async function acceptFacts({ panel, words }: Person, gallery: Scene['gallery']): Promise<void> {
  await panel.waitForText(words.facts.acceptCertain);
  gallery.shot('panel-facts', 'パネル 読み取った事実', await panel.screenshot());
  await panel.key('F');
  await panel.waitUntilGone(words.facts.acceptCertain);
}

/** Opens the vendor's proposal as a PDF, turns to a page and keeps words of it. */
export async function capturePdf(
  person: Person,
  scene: Scene,
  { words, page, criterion }: PlannedPdf,
): Promise<void> {
  const { panel } = person;
  const labels = person.words.capture.panel;
  await person.page.goto(`${scene.stage.sites.origins.shiomi}/proposal.pdf`);
  await person.browser.clickIcon(person.page);
  await panel.waitForText(labels.pdf.title, 20_000);
  for (let turned = 1; turned < page; turned += 1) await panel.press(labels.pdf.next);
  await panel.waitForText(words, 20_000);
  const marked = await panel.evaluate(`(() => {
    const text = document.querySelector('.pdf-page')?.firstChild;
    const at = text?.data.indexOf(${JSON.stringify(words)}) ?? -1;
    if (at < 0) return false;
    getSelection().setBaseAndExtent(text, at, text, at + ${words.length});
    return true;
  })()`);
  if (marked !== true) throw new Error(`The PDF shows 「${words}」 in pieces.`);
  await panel.waitForText(labels.pdf.keep);
  scene.gallery.shot('panel-pdf', 'パネル PDFの提案書を読む', await panel.screenshot());
  await panel.press(labels.pdf.keep);
  await file(person, scene, { words, path: '', gesture: 'menu', criterion, counter: true }, false);
}
