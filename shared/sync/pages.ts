import type { AnyRecord } from '../model/record.ts';
import { asciiJson } from '../wire/envelope.ts';
import { recordsPerRequest, requestLimit } from '../wire/request.ts';

/** Room for everything in a request besides its records. */
const frame = 1000;

/** Records in pages that each fit into one request, in their order; `tooLarge` fit into none. */
export function pagesOf(records: readonly AnyRecord[]): {
  pages: AnyRecord[][];
  tooLarge: AnyRecord[];
} {
  const pages: AnyRecord[][] = [];
  const tooLarge: AnyRecord[] = [];
  let page: AnyRecord[] = [];
  let length = Infinity;
  for (const record of records) {
    const own = asciiJson(record).length + 1;
    if (frame + own > requestLimit) {
      tooLarge.push(record);
      continue;
    }
    if (length + own > requestLimit || page.length === recordsPerRequest) {
      page = [];
      pages.push(page);
      length = frame;
    }
    length += own;
    page.push(record);
  }
  return { pages, tooLarge };
}
