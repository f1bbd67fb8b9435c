import type { Page } from '@playwright/test';

import { openWorkspace, type Person, type Scene } from './people.ts';
import { brief } from './plan.ts';

/** The first run: title, name, purpose; with a picture of the screen before. */
export async function startEvaluation(person: Person, { gallery }: Scene): Promise<void> {
  await person.panel.waitForText(person.words.start.firstRun.create);
  gallery.shot('panel-first-run', 'パネル 最初の画面', await person.panel.screenshot());
  await startEvaluationQuietly(person);
}

/** The first run without a picture. */
export async function startEvaluationQuietly({ panel, words, name }: Person): Promise<void> {
  const labels = words.start.firstRun;
  await panel.waitForText(labels.create);
  await panel.fill(labels.title, brief.title);
  await panel.fill(labels.name, name);
  await panel.press(labels.purposes.capacity);
  await panel.press(labels.create);
  await panel.waitForText(brief.title);
}

/** The buyer's homework, typed into the workspace. */
export async function writeBrief(person: Person, { gallery }: Scene): Promise<void> {
  const page = await openWorkspace(person, 'brief');
  const words = person.words.brief;
  const fill = (label: string, text: string) => fillField(page, label, text);
  for (const [index, issue] of brief.issues.entries()) {
    await page.getByRole('button', { name: words.issues.add }).click();
    const cell = (column: string) => words.issues.cell(column, index + 1);
    await fill(cell(words.issues.text), issue.text);
    await fill(cell(words.issues.figure), issue.figure);
    await fill(cell(words.issues.hours), issue.hours);
    await fill(cell(words.issues.cost), issue.cost);
    await fill(cell(words.issues.goal), issue.goal);
  }
  for (const { task, assignment } of brief.scope) {
    await page.getByRole('button', { name: words.scope.add }).click();
    await fill(words.scope.cell(words.scope.task, words.scope.unnamed), task);
    const choice = `${words.scope.who(task)}: ${words.scope.assignments[assignment]}`;
    await page.getByRole('radio', { name: choice }).click({ force: true });
  }
  await fill(words.purpose.kgi, brief.kgi);
  await fill(words.people.company, brief.company);
  await fill(words.people.author, brief.author);
  await fill(words.volumes.budget, brief.budget);
  await fill(words.volumes.ceiling, brief.ceiling);
  await page.getByText(words.readiness.ready).waitFor();
  await page.getByRole('button', { name: words.weights.fix }).click();
  await page.getByText(words.weights.fixedToast).waitFor();
  gallery.shot('workspace-brief', 'ワークスペース 自社シート', await page.screenshot());
  await page.close();
}

/** Types into a field and leaves it, which saves it. */
async function fillField(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.blur();
}
