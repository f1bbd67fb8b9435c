import type { Messages } from '../locales/messages.ts';
import type { TeamAgreement } from './full-result.ts';
import { numberText } from './number-text.ts';

/**
 * What measures of agreement say, each as a sentence that calls itself a rule of thumb; measures that mean nothing are left out, and when none
 * means anything the one sentence says why. Alpha counts as firm from 0.8 and as tentative from 0.667 on (Krippendorff 2004, section 11.4.2).
 */
export function agreementSentences(
  { alpha, concordance, intraclass }: TeamAgreement,
  words: Messages['agreement'],
): string[] {
  if (alpha.state === 'not-meaningful') return [words.obstacles[alpha.why]];
  const band = alpha.alpha >= 0.8 ? 'firm' : alpha.alpha >= 0.667 ? 'tentative' : 'weak';
  const sentences = [words.alpha(numberText(alpha.alpha, 2), words.bands[band], alpha.units)];
  if (concordance.state === 'meaningful') {
    sentences.push(words.concordance(numberText(concordance.w, 2), concordance.subjects));
  }
  if (intraclass.state === 'meaningful') {
    const { icc, lower, upper } = intraclass.forms['2,1'];
    // Without a width the number would look firmer than it is.
    if (icc !== null && lower !== null && upper !== null) {
      sentences.push(
        words.intraclass(numberText(icc, 2), numberText(lower, 2), numberText(upper, 2)),
      );
    }
  }
  return sentences;
}
