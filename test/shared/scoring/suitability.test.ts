import { describe, expect, it } from 'vitest';

import { taskTraits } from '#shared/model/brief.ts';
import { formAdviceOf, growthStageOf } from '#shared/scoring/stage.ts';
import { suitabilityOf } from '#shared/scoring/suitability.ts';

describe('suitabilityOf', () => {
  it('hands out what is routine, keeps what the shop competes with, parts what is both', () => {
    expect(suitabilityOf({ core: false, routine: true })).toMatchObject({
      advice: 'hand-out',
      because: [
        { trait: 'core', answer: false },
        { trait: 'routine', answer: true },
      ],
    });
    expect(suitabilityOf({ core: true, routine: false })).toMatchObject({
      advice: 'keep',
      open: [],
    });
    expect(suitabilityOf({ core: true })).toMatchObject({ advice: 'keep', open: ['routine'] });
    expect(suitabilityOf({ core: true, routine: true }).advice).toBe('partly');
    expect(suitabilityOf({ core: false, routine: false }).advice).toBe('partly');
  });

  it('prepares first where rules, a measure or a person are missing', () => {
    const ready = { core: false, routine: true };
    expect(suitabilityOf({ ...ready, 'many-exceptions': true })).toMatchObject({
      advice: 'later',
      because: [{ trait: 'many-exceptions', answer: true, sources: ['S3-06'] }],
    });
    expect(
      suitabilityOf({ ...ready, 'quality-defined': false, 'contact-ready': false }).because,
    ).toHaveLength(2);
  });

  it('asks while it cannot know, and names what must be agreed on', () => {
    expect(suitabilityOf({})).toEqual({
      advice: 'unclear',
      because: [],
      conditions: [],
      open: [...taskTraits],
    });
    const task = { core: false, routine: true, confidential: true, 'volume-varies': true };
    expect(suitabilityOf(task).conditions).toEqual(['access-and-logs', 'capacity']);
  });
});

describe('growthStageOf', () => {
  it.each([
    [null, null],
    [0, 'launch'],
    [999_999, 'launch'],
    [1_000_000, 'growth'],
    [9_999_999, 'growth'],
    [10_000_000, 'expansion'],
  ])('of %s yen a month is %s', (sales, stage) => {
    expect(growthStageOf(sales)).toBe(stage);
  });
});

const line = (assignment: 'outsourced' | 'own' | 'excluded') => ({
  task: '受注',
  area: null,
  assignment,
  condition: '',
  traits: {},
});
const nothing = { proposed: null, level: null, manyVendorsAreABurden: false };
const advice = (monthlySalesYen: number | null) =>
  formAdviceOf({ monthlySalesYen, scope: [] }, nothing);

describe('formAdviceOf', () => {
  it('fits the stage', () => {
    expect(advice(500_000)).toMatchObject({ form: 'spot', considerBpo: false, warnings: [] });
    expect(advice(5_000_000)).toMatchObject({ form: 'several', considerBpo: true });
    expect(advice(50_000_000)).toMatchObject({ form: 'bpo', considerBpo: false });
    expect(advice(null)).toMatchObject({ stage: null, form: null });
  });

  it('warns of what does not fit', () => {
    const all = { monthlySalesYen: 500_000, scope: [line('outsourced'), line('excluded')] };
    expect(
      formAdviceOf(all, { ...nothing, proposed: 'bpo', manyVendorsAreABurden: true }),
    ).toMatchObject({
      considerBpo: true,
      warnings: ['bpo-too-early', 'all-outsourced'],
    });
    const some = { monthlySalesYen: 500_000, scope: [line('outsourced'), line('own')] };
    expect(formAdviceOf(some, { ...nothing, proposed: 'spot', level: 3 }).warnings).toEqual([
      'spot-at-level-3',
    ]);
  });
});
