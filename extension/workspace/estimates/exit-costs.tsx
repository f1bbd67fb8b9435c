import { useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import type { ExitCost } from '#shared/costs/exit.ts';
import { horizons } from '#shared/costs/vendor-costs.ts';
import type { Messages } from '#shared/locales/messages.ts';

import type { Costs } from './use-costs.ts';

/** What it costs to be out of each contract, beside the costs of the months and not in them. */
export function ExitCosts({ costs }: { costs: Costs }) {
  const { estimates, words: common } = useMessages();
  const { exit: words, yen } = estimates.costs;
  return (
    <Sheet title={words.title}>
      <ul className="cav es-exit">
        {costs.costs.map(({ estimateId, vendorId, scenarios }) => (
          <li key={estimateId}>
            <div className="grow">
              <p>
                <b lang="ja">{costs.name(vendorId)}</b>
              </p>
              {horizons.map((months) => {
                const exit = scenarios.base.exits[months];
                return (
                  <p key={months} className="row between">
                    <span className="muted">{words.after(months)}</span>
                    <span title={exitText(months, exit, words)}>
                      {exit.total === 0 && exit.unknown.length > 0 ? (
                        <span className="unk ft-u">{common.unknown}</span>
                      ) : (
                        <>
                          <b>{yen(exit.total)}</b>
                          {exit.unknown.length > 0 && <span className="faint">{words.more}</span>}
                        </>
                      )}
                    </span>
                  </p>
                );
              })}
              <p className="s2 muted">{exitText(12, scenarios.base.exits[12], words)}</p>
            </div>
          </li>
        ))}
      </ul>
      <p className="s2 muted">{words.note}</p>
    </Sheet>
  );
}

type Words = Messages['estimates']['costs']['exit'];

/** What leaving is made of, part by part, and what the offer does not say. */
function exitText(
  months: number,
  { fees, remaining, notice, unknown }: ExitCost,
  words: Words,
): string {
  const parts = [
    fees > 0 ? words.parts.fees(fees) : '',
    remaining.yen > 0 ? words.parts.remaining(remaining.months, remaining.yen) : '',
    notice.yen > 0 ? words.parts.notice(notice.months, notice.yen) : '',
  ].filter((part) => part !== '');
  return [words.sum(months, parts), unknown.length > 0 ? words.unknown(unknown) : '']
    .filter((part) => part !== '')
    .join(' ');
}
