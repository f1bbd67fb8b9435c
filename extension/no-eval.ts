import * as z from 'zod/mini';

// Chrome reports every attempt to build a function from text; Zod makes one unless told before the first schema, so this comes first.
z.config({ jitless: true });
