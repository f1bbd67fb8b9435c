import { useFormat, useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { agreementSentences } from '#shared/scoring/agreement-sentences.ts';
import type { FullResult } from '#shared/scoring/full-result.ts';

import { useScene } from '../frame/scene.tsx';
import { useRaterName } from '../history/lock-sheet.tsx';
import { useVendorNames } from './use-result.ts';

/** How far raters agree, where that means something, and whose habit stands out. */
export function AgreementSheet({ result }: { result: FullResult }) {
  const { results, agreement } = useMessages();
  const words = results.agreement;
  const format = useFormat();
  const nameOf = useRaterName();
  const vendorName = useVendorNames();
  const conflicts = useScene().snapshot.declarations.filter(({ conflict }) => conflict === 'some');
  const flagged = result.disagreements.raters.flatMap(({ raterId, severity, flagged: far }) => {
    if (!far || severity === null) return [];
    const points = format.number(Math.abs(severity), 1);
    return [(severity > 0 ? words.lenient : words.strict)(nameOf(raterId), points)];
  });
  return (
    <Sheet title={words.title}>
      <ul className="rs-l">
        {agreementSentences(result.agreement, agreement).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {conflicts.map(({ id, raterId, vendorId, detail }) => (
          <li key={id}>
            {words.conflict(nameOf(raterId), vendorName(vendorId))} <span lang="ja">{detail}</span>
          </li>
        ))}
        {flagged.length > 0 && <li>{words.severity(flagged.join(results.order.separator))}</li>}
      </ul>
      <p className="s2 muted">{words.note}</p>
    </Sheet>
  );
}
