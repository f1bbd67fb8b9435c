import { CircleQuestionMark } from 'lucide-react';

import { Button } from '#extension/ui/button.tsx';
import { useMessages } from '#extension/ui/language.tsx';

import { Reason } from './reason.tsx';
import type { FactDesk } from './use-fact-desk.ts';

/** Whether the prices of this quote hold tax, where the words do not say it: a person may know. */
export function TaxRow({ desk }: { desk: FactDesk }) {
  const { tax } = useMessages().facts;
  const isSilent = desk.singles.some(({ fact }) => fact.kind === 'fee' && fact.tax === 'unknown');
  if (!isSilent) return null;
  return (
    <li className="fact unsure">
      <div className="fact-go still">
        <span className="k">{tax.title}</span>
        <span className="v">{tax.unknown}</span>
        <fieldset className="bare row" aria-label={tax.set}>
          {(['excluded', 'included'] as const).map((known) => (
            <Button key={known} size="small" variant="plain" onClick={() => desk.setTax(known)}>
              {tax[known]}
            </Button>
          ))}
        </fieldset>
      </div>
      <Reason icon={CircleQuestionMark}>{tax.why}</Reason>
    </li>
  );
}
