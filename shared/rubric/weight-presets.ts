import type { Purpose } from '#shared/model/purpose.ts';
import { type AxisWeights, equalWeights } from '#shared/model/weights.ts';

import type { LocalText } from './text.ts';

/** A purpose in words, and the shares of the axes that suit it. */
export type WeightPreset = { label: LocalText; weights: AxisWeights };

/** Starting weights by purpose (the purposes are S1-46 and S3-08, the shares our own); people change them before reading proposals. */
export const weightPresets: Record<Purpose, WeightPreset> = {
  neutral: { label: { ja: '未設定', en: 'Not set' }, weights: equalWeights },
  cost: {
    label: { ja: 'コスト削減', en: 'Cost' },
    weights: { fit: 0.15, scope: 0.2, 'track-record': 0.15, contract: 0.35, support: 0.15 },
  },
  growth: {
    label: { ja: '成長加速', en: 'Growth' },
    weights: { fit: 0.25, scope: 0.1, 'track-record': 0.25, contract: 0.15, support: 0.25 },
  },
  quality: {
    label: { ja: '品質向上', en: 'Quality' },
    weights: { fit: 0.15, scope: 0.2, 'track-record': 0.2, contract: 0.15, support: 0.3 },
  },
  capacity: {
    label: { ja: '人手不足の解消', en: 'Capacity' },
    weights: { fit: 0.2, scope: 0.25, 'track-record': 0.2, contract: 0.2, support: 0.15 },
  },
  insourcing: {
    label: { ja: 'ノウハウ獲得・内製化', en: 'Insourcing' },
    weights: { fit: 0.2, scope: 0.2, 'track-record': 0.15, contract: 0.15, support: 0.3 },
  },
};
