import { Button } from '#extension/ui/button.tsx';
import { useFormat, useLanguage, useMessages } from '#extension/ui/language.tsx';
import { marketGuide } from '#shared/costs/market-bands.ts';

import type { SourcedEvidence } from '../evidence-source.ts';
import { useScene } from '../scene.tsx';
import { FactRowItem } from './fact-row-item.tsx';
import type { FactRow } from './fact-rows.ts';
import { guideOf } from './guide-words.ts';
import { IntoVersion } from './into-version.tsx';
import { PlanChoice } from './plan-choice.tsx';
import { ResultChecks } from './result-checks.tsx';
import { rowLine } from './row-words.ts';
import { TaxRow } from './tax-row.tsx';
import { useFactDesk } from './use-fact-desk.ts';

/** What the words of a quote say, to accept, correct or reject row by row; nothing at all where nothing was read. */
export function FactsSection(props: { evidence: SourcedEvidence; rows: readonly FactRow[] }) {
  const messages = useMessages();
  const language = useLanguage();
  const format = useFormat();
  const { snapshot } = useScene();
  const desk = useFactDesk(props.evidence, props.rows);
  const { facts: words } = messages;
  const { source } = marketGuide;
  const areas = snapshot.brief?.areas ?? [];
  const guides = desk.rows.map((row) => guideOf(rowLine(row), areas, messages, language));
  if (desk.rows.length === 0) return <ResultChecks evidence={props.evidence} rows={desk.rows} />;
  return (
    <section className="p-sec" aria-label={words.title}>
      <div className="row between">
        <h2 className="lbl">
          {words.title} <span className="faint fact-n">{format.number(desk.rows.length)}</span>
        </h2>
        {desk.certain.length > 0 && (
          <Button variant="plain" size="small" keycap="F" onClick={desk.confirmCertain}>
            {words.acceptCertain}
          </Button>
        )}
      </div>
      <PlanChoice columns={desk.columns} />
      <ul className="facts">
        {desk.rows.map((row, place) => (
          <FactRowItem key={row.key} row={row} desk={desk} guide={guides[place] ?? null} />
        ))}
        <TaxRow desk={desk} />
      </ul>
      {guides.some((guide) => guide !== null) && (
        <p className="s2 faint">{words.guide.source(source[language])}</p>
      )}
      <IntoVersion rows={desk.rows} />
      <ResultChecks evidence={props.evidence} rows={desk.rows} />
    </section>
  );
}
