import * as z from 'zod/mini';

/** The nine areas that a shop can hand out (S1-06). */
export const businessAreas = [
  'site-building',
  'product-listing',
  'product-management',
  'order-management',
  'customer-support',
  'shipping',
  'advertising',
  'seo',
  'mail-line',
] as const;

export const businessAreaSchema = z.enum(businessAreas);
export type BusinessArea = z.infer<typeof businessAreaSchema>;
