import type { Progress } from '../start/progress.ts';
import type { Stage } from './stage.ts';
import { seat } from './story/people.ts';
import { people } from './story/plan.ts';
import { startEvaluationQuietly } from './story/start-evaluation.ts';
import { joinWorkbook, openWorkbook, prepareWorkbook } from './story/workbook.ts';
import { startWelcome } from './welcome.ts';

/** Opens a window for a person: an evaluation joined to the workbook, and the welcome page. Ends when the window is closed. */
export async function stayOpen(stage: Stage, progress: Progress): Promise<void> {
  const welcome = await startWelcome(stage);
  try {
    const person = await progress.step('ブラウザを開く / opening the browser', async () => {
      const seated = await seat(stage, people.first, { headless: false, language: 'ja' });
      await startEvaluationQuietly(seated);
      const sheet = await openWorkbook(seated, { stage });
      const page = await joinWorkbook(seated, await prepareWorkbook(sheet));
      await page.getByText(seated.words.team.states.active).first().waitFor();
      await page.close();
      await seated.page.goto(welcome.address);
      await seated.page.bringToFront();
      return seated;
    });
    progress.say('窓を閉じると終わります / close the window to end');
    await new Promise<void>((closed) => {
      person.browser.context.on('close', () => closed());
    });
  } finally {
    await welcome.close();
  }
}
