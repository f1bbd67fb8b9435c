import type { agreement as source } from '../ja/agreement.ts';

export const agreement: typeof source = {
  alpha: (value, band, units) =>
    `As a rule of thumb the raters agree at ${value} (${band}; Krippendorff’s alpha over ${units} cells that two or more scored).`,
  bands: {
    firm: 'firm enough to rely on',
    tentative: 'good for tentative conclusions',
    weak: 'rather weak',
  },
  concordance: (value, subjects) =>
    `As a rule of thumb their rankings coincide at ${value} on a scale from 0 to 1 (Kendall’s W over ${subjects} cells that all scored).`,
  intraclass: (value, lower, upper) =>
    `As a rule of thumb a single rater’s points can be relied on at ${value} (intraclass correlation ICC(2,1), 95% within ${lower} to ${upper}).`,
  obstacles: {
    invalid: 'The scores hold a value that cannot be read, so agreement was not calculated.',
    'one-rater': 'Only one person has scored so far, so there is no agreement to measure yet.',
    'too-few-subjects':
      'Too few criteria were scored by two or more people to measure agreement yet.',
    'no-variation': 'All scores are the same, so a measure of agreement would mean nothing.',
  },
};
