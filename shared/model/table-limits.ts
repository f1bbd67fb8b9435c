/**
 * What one table may hold, so that a record stays far below what one cell of a sheet takes. It stands alone, so that scripts in pages
 * can know it without the schemas.
 */
export const tableLimits = { rows: 200, columns: 40, cell: 1000, text: 12_000 } as const;
