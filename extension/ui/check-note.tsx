import { changesBetween } from '#shared/anchoring/changes.ts';
import { type Check, isDoubtful } from '#shared/model/check.ts';

import { useFormat, useMessages } from './language.tsx';
import type { QuoteMark } from './quote-segments.ts';
import { Quote } from './quote.tsx';
import { Tag } from './tag.tsx';

/** What became of a passage when it was last looked at; both wordings side by side where they differ. Nothing where all is well. */
export function CheckNote({ check, quote }: { check: Check; quote: string }) {
  const { recheck: words } = useMessages();
  const format = useFormat();
  if (!isDoubtful(check) && check.status !== 'unreachable') return null;
  const changes = changesBetween(quote, check.present);
  const stored = placesOf(
    quote,
    changes.map(({ before }) => before),
  );
  const present = placesOf(
    check.present,
    changes.map(({ after }) => after),
  );
  const fetchedOnly = check.status === 'gone' && check.seen === 'fetched';
  return (
    <div className="check">
      <p className="s2">
        <Tag tone={isDoubtful(check) ? 'warn' : 'plain'}>{words.statuses[check.status]}</Tag>{' '}
        <span className="faint nb">{words.checkedOn(format.date(check.checkedAt))}</span>
        {fetchedOnly && <span className="faint"> {words.onlyFetched}</span>}
      </p>
      {check.status === 'changed' && (
        <dl className="s2">
          <dt>{words.stored}</dt>
          <dd>
            <Quote text={quote} marks={stored} form="inline" />
          </dd>
          <dt>{words.present}</dt>
          <dd>
            <Quote text={check.present} marks={present} form="inline" />
          </dd>
        </dl>
      )}
    </div>
  );
}

/** Where these words stand in the text, looked for one after the other. */
function placesOf(text: string, words: readonly string[]): QuoteMark[] {
  let from = 0;
  return words.flatMap((word) => {
    const start = word === '' ? -1 : text.indexOf(word, from);
    if (start < 0) return [];
    from = start + word.length;
    return [{ start, end: from }];
  });
}
