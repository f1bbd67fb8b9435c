import fc from 'fast-check';
import { expect, test } from 'vitest';

import { cropOf } from '#shared/capture/region.ts';

test('a part in CSS pixels is cut out of a picture with twice as many', () => {
  const region = { x: 10, y: 20, width: 30, height: 40, viewWidth: 400, viewHeight: 300 };
  expect(cropOf(region, { width: 800, height: 600 })).toEqual({
    x: 20,
    y: 40,
    width: 60,
    height: 80,
  });
});

test('whatever a page answers, the cut lies inside the picture and is not empty', () => {
  const length = fc.double({ min: 0, max: 100_000, noNaN: true });
  const anyRegion = fc.record({
    x: length,
    y: length,
    width: length,
    height: length,
    viewWidth: length,
    viewHeight: length,
  });
  const size = fc.integer({ min: 1, max: 10_000 });
  fc.assert(
    fc.property(anyRegion, size, size, (region, width, height) => {
      const crop = cropOf(region, { width, height });
      expect(crop.x).toBeGreaterThanOrEqual(0);
      expect(crop.y).toBeGreaterThanOrEqual(0);
      expect(crop.width).toBeGreaterThanOrEqual(1);
      expect(crop.height).toBeGreaterThanOrEqual(1);
      expect(crop.x + crop.width).toBeLessThanOrEqual(width);
      expect(crop.y + crop.height).toBeLessThanOrEqual(height);
    }),
  );
});
