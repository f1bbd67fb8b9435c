import { Button } from '#extension/ui/button.tsx';
import { useMessages } from '#extension/ui/language.tsx';

import type { FactDesk } from './use-fact-desk.ts';

/** Prices side by side are alternatives: choosing one column accepts its rows and leaves the others. */
export function PlanChoice({ columns }: Pick<FactDesk, 'columns'>) {
  const { plans: words } = useMessages().facts;
  if (columns.length === 0) return null;
  return (
    <fieldset className="bare plan">
      <legend className="s2 muted">{words.which}</legend>
      <div className="row wrap">
        {columns.map(({ name, confirm }) => (
          <Button key={name} size="small" onClick={confirm}>
            <span lang="ja">{name}</span>
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
