import type { Progress } from '../../start/progress.ts';
import { capturePdf, captureVendor } from './capture.ts';
import { captureOwnPage } from './own-page.ts';
import { type Person, type Scene, seat } from './people.ts';
import { brief, people, proposal, vendors } from './plan.ts';
import { scoreVendor, shootScoring, writeNote } from './score.ts';
import { startEvaluation, writeBrief } from './start-evaluation.ts';
import { takeSummary } from './summary.ts';
import { changeWeight } from './weights.ts';
import {
  approveMember,
  joinWorkbook,
  makeInvite,
  openWorkbook,
  prepareWorkbook,
  syncNow,
} from './workbook.ts';

/**
 * The whole main job by the gestures that people make: two raters, three vendors, evidence from pages, a frame and a PDF, scores by
 * keyboard, the team's workbook, a weight changed there, the summary. Answers the first person, who still sits at the browser.
 */
export async function doMainJob(scene: Scene, progress: Progress): Promise<Person> {
  const first = await progress.step('最初の評価者 / first rater', () =>
    seat(scene.stage, people.first, { headless: true, language: 'ja' }),
  );
  await progress.step('案件と自社シート / evaluation and brief', async () => {
    await startEvaluation(first, scene);
    await writeBrief(first, scene);
  });
  const sheet = await openWorkbook(first, scene);
  await progress.step('ブックに参加 / joining the workbook', async () => {
    const page = await joinWorkbook(first, await prepareWorkbook(sheet));
    await page.getByText(first.words.team.states.active).first().waitFor();
    await page.close();
    await first.panel.waitForText(first.words.start.status.synced(''), 30_000);
  });
  await progress.step('証拠を集める / capturing evidence', async () => {
    for (const vendor of vendors) await captureVendor(first, scene, vendor);
    await capturePdf(first, scene, proposal);
    if (scene.stage.ownPage) await captureOwnPage(first, scene, scene.stage.ownPage.address);
  });
  await progress.step('採点 / scoring', () => scoreAll(first, scene, 'first'));
  await progress.step('2人目の評価者 / second rater', () => secondRater(first, scene, sheet));
  await progress.step('同期とブックの重み / sync, a weight in the sheet', async () => {
    await syncNow(first);
    await changeWeight(first, scene, sheet);
  });
  await progress.step('候補サマリー / summary', async () => {
    await takeSummary(first, scene);
    await syncNow(first);
  });
  return first;
}

async function scoreAll(person: Person, scene: Scene, whose: 'first' | 'second'): Promise<void> {
  for (const vendor of vendors) {
    // The icon clicked on a vendor's page brings that vendor to hand.
    await person.page.goto(`${scene.stage.sites.origins[vendor.site]}/`);
    await person.browser.clickIcon(person.page);
    await person.panel.waitForText(new URL(scene.stage.sites.origins[vendor.site]).host);
    await scoreVendor(person, vendor[whose]);
    if (whose === 'first') await writeNote(person, vendor.note);
    if (whose === 'first' && vendor.site === 'tsumugiya') await shootScoring(person, scene);
  }
}

async function secondRater(
  owner: Person,
  scene: Scene,
  sheet: Awaited<ReturnType<typeof openWorkbook>>,
): Promise<void> {
  await syncNow(owner);
  const second = await seat(scene.stage, people.second, { headless: true, language: 'ja' });
  const page = await joinWorkbook(second, await makeInvite(sheet));
  await page.getByText(second.words.team.waiting.title).first().waitFor();
  scene.gallery.shot('workspace-waiting', '設定 承認を待つ2人目', await page.screenshot());
  scene.gallery.shot('sidebar-members', 'ブックのサイドバー 承認', await sheet.screenshot());
  await approveMember(sheet);
  await page.getByText(second.words.team.facts.lastSync).waitFor({ timeout: 30_000 });
  await page.close();
  await second.panel.waitForText(brief.title, 30_000);
  await scoreAll(second, scene, 'second');
  await syncNow(second);
  await second.browser.close();
}
