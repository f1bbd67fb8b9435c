/** `npm start`: the main job, in a real browser, on three fictional vendor sites. */
import { resolve } from 'node:path';

import { findBrowser } from '../start/browser.ts';
import { runCommand, stopCommandsOnSignals } from '../start/command.ts';
import { ensureJapaneseFont } from '../start/programs.ts';
import { type Progress, terminalProgress as progress } from '../start/progress.ts';
import { Gallery } from './gallery.ts';
import { stayOpen } from './open-browser.ts';
import { hasDisplay, readOptions, type TourOptions, WrongOption } from './options.ts';
import { setStage } from './stage.ts';
import { doMainJob } from './story/main-job.ts';
import { shootScreens } from './story/screens.ts';

const gallery = resolve('.output/tour');

stopCommandsOnSignals();
process.exitCode = await start(process.argv.slice(2));
process.exit();

async function start(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args, hasDisplay(process.env, process.platform));
    await run(options, progress);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? tell(error) : String(error));
    return 1;
  }
}

/** Our own sentences stand alone; anything else needs its place for whoever mends it. */
function tell(error: Error): string {
  return error instanceof WrongOption || error.name === 'MissingProgram'
    ? error.message
    : (error.stack ?? error.message);
}

async function run(options: TourOptions, steps: Progress): Promise<void> {
  const { path } = await steps.step('ブラウザを探す / finding a browser', () => findBrowser());
  await steps.step('日本語の書体 / Japanese font', () => ensureJapaneseFont());
  await steps.step('ビルド / building', build);
  const stage = await steps.step('ブックと3社のサイト / workbook and vendor sites', () =>
    setStage(path, options.page),
  );
  try {
    if (!options.tour) {
      await stayOpen(stage, steps);
      return;
    }
    const scene = { stage, gallery: new Gallery(gallery) };
    try {
      const person = await doMainJob(scene, steps);
      await steps.step('全画面 / every screen', () => shootScreens(person, scene));
    } catch (error) {
      for (const { address, png } of await stage.shoot())
        scene.gallery.shot('stopped', address, png);
      throw error;
    } finally {
      steps.say(`記録 / record: ${scene.gallery.finish()}`);
    }
  } finally {
    await stage.close();
  }
}

async function build(): Promise<void> {
  const { code, output } = await runCommand('npm', ['run', 'build']);
  if (code !== 0) throw new Error(output);
}
