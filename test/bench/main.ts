/** `npm run bench [name]`: measures; nothing here passes or fails. */
import { benchCapture } from './capture.ts';
import { benchEvaluation } from './evaluation.ts';
import { benchMatrix } from './matrix.ts';
import { table } from './measure.ts';
import { benchPainting } from './painting.ts';
import { benchRecheck } from './recheck.ts';

const benches = {
  matrix: benchMatrix,
  capture: benchCapture,
  evaluation: benchEvaluation,
  recheck: benchRecheck,
  painting: benchPainting,
};

const wanted = process.argv[2];
for (const [name, bench] of Object.entries(benches)) {
  if (wanted === undefined || wanted === name) console.log(`${name}\n${table(await bench())}\n`);
}
