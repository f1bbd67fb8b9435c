import { CircleQuestionMark, Flag } from 'lucide-react';

import { Icon } from '#extension/ui/icon.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';

import { remarksOf } from './mind.ts';
import type { Costs } from './use-costs.ts';

/** What the table and the bars do not say by themselves. */
export function MindList({ costs }: { costs: Costs }) {
  const words = useMessages().estimates;
  const remarks = remarksOf(costs, words);
  return (
    <Sheet title={words.mind.title}>
      {costs.fromWorkbook && <Notice tone="plain">{words.mind.input}</Notice>}
      {remarks.length === 0 ? (
        <p className="muted">{words.mind.none}</p>
      ) : (
        <ul className="cav">
          {remarks.map(({ key, tone, text, note }) => (
            <li key={key} className={tone === 'flag' ? 'bad' : undefined}>
              <Icon of={tone === 'flag' ? Flag : CircleQuestionMark} small />
              <span>
                {text}
                {note !== '' && <span className="s2 muted cav-n">{note}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="s2 muted cav-g">{words.mind.guide}</p>
    </Sheet>
  );
}
