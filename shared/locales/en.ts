import { agreement } from './en/agreement.ts';
import { brief } from './en/brief.ts';
import { capture } from './en/capture.ts';
import { errors } from './en/errors.ts';
import { estimates } from './en/estimates.ts';
import { evidence } from './en/evidence.ts';
import { facts } from './en/facts.ts';
import { firmness } from './en/firmness.ts';
import { history } from './en/history.ts';
import { importing } from './en/importing.ts';
import { matrix } from './en/matrix.ts';
import { meeting } from './en/meeting.ts';
import { outcome } from './en/outcome.ts';
import { plan } from './en/plan.ts';
import { questions } from './en/questions.ts';
import { recheck } from './en/recheck.ts';
import { results } from './en/results.ts';
import { robustness } from './en/robustness.ts';
import { rubric } from './en/rubric.ts';
import { scoring } from './en/scoring.ts';
import { settings } from './en/settings.ts';
import { start } from './en/start.ts';
import { summary } from './en/summary.ts';
import { team } from './en/team.ts';
import { weighting } from './en/weighting.ts';
import { words } from './en/words.ts';
import { workbook } from './en/workbook.ts';
import type { Messages } from './ja.ts';

/** The same texts in English. */
export const en: Messages = {
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
