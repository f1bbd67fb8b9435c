import type { MemoryWorkbook } from './memory-workbook.ts';

export const webAppAddress = 'https://script.google.com/macros/s/AKfy-test_1/exec';
const echoOrigin = 'https://script.googleusercontent.com/macros/echo';

/** The requests that browsers ask nobody about beforehand, in as far as a web app cares. */
function isSimple(request: Request): boolean {
  const type = request.headers.get('content-type') ?? '';
  return [...request.headers.keys()].length === 1 && type.startsWith('text/plain');
}

/** `fetch` to a workbook's web app: takes a plain POST without cookies, and answers from the second origin. */
export function fetchFrom(workbook: MemoryWorkbook): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    if (request.url !== webAppAddress || request.method !== 'POST' || !isSimple(request)) {
      return page('Not Found', 404);
    }
    if (request.credentials !== 'omit' || request.redirect !== 'follow') {
      return page('Sign in to your Google Account', 200, 'https://accounts.google.com/signin');
    }
    return withAddress(new Response(workbook.post(await request.text())), `${echoOrigin}?lib=1`);
  };
}

/** A page of the platform. */
export function page(text: string, status: number, url = webAppAddress): Response {
  const html = `<!DOCTYPE html><html><head><title>Error</title><style>p{color:red}</style></head><body><p>${text}</p></body></html>`;
  const headers = { 'Content-Type': 'text/html; charset=utf-8' };
  return withAddress(new Response(html, { status, headers }), url);
}

function withAddress(response: Response, url: string): Response {
  Object.defineProperty(response, 'url', { value: url });
  return response;
}
