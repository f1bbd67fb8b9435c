import { criterionById } from '#shared/rubric/rubric.ts';

import type { Person, Scene } from './people.ts';
import type { PlannedScore } from './plan.ts';

/** Scores the vendor at hand by the keyboard: find the criterion, a digit, the reason, Ctrl+Enter. */
export async function scoreVendor(person: Person, scores: readonly PlannedScore[]): Promise<void> {
  const { panel, words } = person;
  await panel.press(words.start.tabs.scoring);
  await panel.press(words.scoring.declare.none);
  for (const { criterion, points, reason } of scores) {
    await panel.press(words.scoring.another);
    await panel.fill(words.capture.panel.criterionSearch, criterion);
    await panel.key('Enter');
    await panel.waitUntilGone(words.capture.panel.criterionSearch);
    await panel.waitForText(`${criterion} ${criterionById(criterion)?.label.ja ?? ''}`);
    await panel.evaluate('document.activeElement?.blur()');
    await panel.key(String(points));
    if (reason !== '') await panel.fill(words.scoring.reason, reason);
    await panel.key('Enter', control);
    await panel.waitForText(words.scoring.saved(criterion, words.scoring.points(points)));
  }
  await panel.press(words.scoring.handIn.action);
  await panel.waitForText(words.scoring.handIn.done);
}

/** Notes something about the vendor as a whole. */
export async function writeNote(person: Person, note: string): Promise<void> {
  const { panel, words } = person;
  await panel.press(words.start.tabs.questions);
  await panel.fill(words.questions.noteOn(words.questions.wholeVendor), note);
  await panel.waitForText(words.questions.saveNote);
  await panel.key('Enter', control);
  await panel.waitForText(words.questions.noteSaved);
}

/** The bit that the DevTools protocol uses for the Ctrl key. */
const control = 2;

/** A picture of the scoring screen. */
export async function shootScoring(person: Person, { gallery }: Scene): Promise<void> {
  gallery.shot('panel-score', 'パネル 採点', await person.panel.screenshot());
}
