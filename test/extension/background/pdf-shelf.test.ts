import { expect, test } from 'vitest';

import { createPdfShelf } from '#extension/background/pdf-shelf.ts';
import { takePdf } from '#extension/pdf/take-pdf.ts';

/** Cache Storage as far as the shelf uses it. */
function memoryCaches() {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  const shelf = {
    match: (address: string) => {
      const bytes = kept.get(address);
      return Promise.resolve(bytes && new Response(bytes));
    },
    put: async (address: string, response: Response) => {
      kept.set(address, new Uint8Array(await response.arrayBuffer()));
    },
    delete: (address: string) => Promise.resolve(kept.delete(address)),
  };
  // The three calls above are all that the code under test makes.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a whole Cache would be a fake of a fake.
  return { open: () => Promise.resolve(shelf as unknown as Cache) };
}

const url = 'https://shiomi-logi.example/a.pdf';

test('the worker lays a PDF on the shelf once, the panel takes it, and it can be cleared away', async () => {
  const caches = memoryCaches();
  let fetches = 0;
  const shelf = createPdfShelf(caches, () => {
    fetches += 1;
    return Promise.resolve(new Response('%PDF-1.4'));
  });
  expect(await shelf.fetch('in/1', url)).toEqual({ size: 8 });
  expect(await shelf.fetch('in/1', url)).toEqual({ size: 8 });
  expect(fetches).toBe(1);
  expect(new TextDecoder().decode((await takePdf('in/1', caches)) ?? undefined)).toBe('%PDF-1.4');
  await shelf.remove('in/1');
  expect(await takePdf('in/1', caches)).toBeNull();
});

const tooLong = 50 * 1024 * 1024 + 1;

/** An answer that does not say how long it is. */
function endless(): Response {
  const chunk = new Uint8Array(1024 * 1024);
  let sent = 0;
  return new Response(
    new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(chunk);
        if (sent > 60) controller.close();
      },
    }),
  );
}

test.each([
  [
    'too long by its own word',
    () => new Response('', { headers: { 'content-length': String(tooLong) } }),
    'pdf-too-large',
  ],
  ['too long without saying so', endless, 'pdf-too-large'],
  ['not there', () => new Response('', { status: 404 }), 'page-not-readable'],
])('a PDF that is %s is not kept', async (_, respond, reason) => {
  const caches = memoryCaches();
  const shelf = createPdfShelf(caches, () => Promise.resolve(respond()));
  await expect(shelf.fetch('a', url)).rejects.toMatchObject({ reason });
  expect(await takePdf('a', caches)).toBeNull();
});

test('a network that fails is said as a page that cannot be read', async () => {
  const shelf = createPdfShelf(memoryCaches(), () => Promise.reject(new TypeError('network')));
  await expect(shelf.fetch('a', url)).rejects.toMatchObject({ reason: 'page-not-readable' });
});
