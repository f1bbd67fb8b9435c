/** Words of one feature in Japanese, the source language. */
export const team = {};
