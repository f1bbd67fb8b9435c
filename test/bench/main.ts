/** `npm run bench [name] [--pages folder] [--seed number] [--whole]`, `npm run bench -- facts [labels.jsonl] [--json] [--errors]`: measures; nothing here passes or fails. */
import { parseArgs } from 'node:util';

import { benchAnchoring } from './anchoring/bench.ts';
import { benchCapture } from './capture.ts';
import { benchEvaluation } from './evaluation.ts';
import { benchFacts } from './facts.ts';
import { benchLinks } from './links.ts';
import { benchMatrix } from './matrix.ts';
import { table } from './measure.ts';
import { benchPainting } from './painting.ts';
import { benchRecheck } from './recheck.ts';
import { benchPush } from './sheet-push.ts';
import { benchSheet } from './sheet.ts';
import { benchSlices } from './slices.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string' },
    seed: { type: 'string' },
    whole: { type: 'boolean' },
    json: { type: 'boolean' },
    errors: { type: 'boolean' },
  },
});
const benches = {
  matrix: benchMatrix,
  sheet: () => [...benchSheet(), ...benchPush()],
  capture: benchCapture,
  evaluation: benchEvaluation,
  recheck: benchRecheck,
  painting: benchPainting,
  slices: () => benchSlices(values.pages),
};

const [wanted] = positionals;
for (const [name, bench] of Object.entries(benches)) {
  if (wanted === undefined || wanted === name) console.log(`${name}\n${table(await bench())}\n`);
}
if (wanted === undefined || wanted === 'anchoring') {
  console.log('anchoring');
  benchAnchoring(values.pages, Number(values.seed ?? 1), values.whole);
}
if (wanted === undefined || wanted === 'links') {
  console.log('links');
  await benchLinks(values.pages);
}
if (wanted === undefined || wanted === 'facts') console.log(benchFacts(process.argv.slice(3)));
