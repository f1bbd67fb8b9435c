import { agreement } from './ja/agreement.ts';
import { brief } from './ja/brief.ts';
import { capture } from './ja/capture.ts';
import { errors } from './ja/errors.ts';
import { estimates } from './ja/estimates.ts';
import { evidence } from './ja/evidence.ts';
import { facts } from './ja/facts.ts';
import { firmness } from './ja/firmness.ts';
import { history } from './ja/history.ts';
import { importing } from './ja/importing.ts';
import { matrix } from './ja/matrix.ts';
import { meeting } from './ja/meeting.ts';
import { outcome } from './ja/outcome.ts';
import { plan } from './ja/plan.ts';
import { questions } from './ja/questions.ts';
import { recheck } from './ja/recheck.ts';
import { results } from './ja/results.ts';
import { robustness } from './ja/robustness.ts';
import { rubric } from './ja/rubric.ts';
import { scoring } from './ja/scoring.ts';
import { settings } from './ja/settings.ts';
import { start } from './ja/start.ts';
import { summary } from './ja/summary.ts';
import { team } from './ja/team.ts';
import { weighting } from './ja/weighting.ts';
import { words } from './ja/words.ts';
import { workbook } from './ja/workbook.ts';

/** Every text a person reads, by feature. `en.ts` has the same keys; the compiler checks. */
export const ja = {
  agreement,
  brief,
  capture,
  errors,
  estimates,
  evidence,
  facts,
  firmness,
  history,
  outcome,
  rubric,
  meeting,
  results,
  importing,
  matrix,
  plan,
  questions,
  recheck,
  robustness,
  scoring,
  settings,
  start,
  summary,
  team,
  weighting,
  words,
  workbook,
};

export type Messages = typeof ja;
