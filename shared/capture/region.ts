import * as z from 'zod/mini';

const lengthSchema = z.number().check(z.gte(0), z.lte(100_000));

/** A part of what a tab shows, in CSS pixels, and the size of all that it shows; it comes from somebody else's page. */
export const regionSchema = z.strictObject({
  x: lengthSchema,
  y: lengthSchema,
  width: lengthSchema,
  height: lengthSchema,
  viewWidth: lengthSchema,
  viewHeight: lengthSchema,
});
export type Region = z.infer<typeof regionSchema>;

/** A rectangle in whole pixels of a picture. */
export type Crop = { x: number; y: number; width: number; height: number };

/** The pixels of a picture of the whole view that show the region; at least one pixel, never beyond the picture. */
export function cropOf(region: Region, picture: { width: number; height: number }): Crop {
  const scaleX = picture.width / Math.max(1, region.viewWidth);
  const scaleY = picture.height / Math.max(1, region.viewHeight);
  const x = within(Math.floor(region.x * scaleX), picture.width - 1);
  const y = within(Math.floor(region.y * scaleY), picture.height - 1);
  return {
    x,
    y,
    width: Math.max(1, within(Math.round(region.width * scaleX), picture.width - x)),
    height: Math.max(1, within(Math.round(region.height * scaleY), picture.height - y)),
  };
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
