import { Button } from '#extension/ui/button.tsx';
import { useLanguage, useMessages } from '#extension/ui/language.tsx';
import { Sheet } from '#extension/ui/sheet.tsx';
import { businessAreaGuides } from '#shared/rubric/business-areas.ts';
import { weighForLevel } from '#shared/rubric/edit.ts';
import { integrationLevels } from '#shared/rubric/integration-levels.ts';

import { routeAddress } from '../frame/route.ts';
import { useScene } from '../frame/scene.tsx';
import { useRubric } from './use-rubric.ts';

/** Weights of criteria that suit how closely one wants to work together. */
export function LevelSheet() {
  const { rubric, brief } = useMessages();
  const words = rubric.level;
  const language = useLanguage();
  const { snapshot } = useScene();
  const { edit } = useRubric();
  const level = integrationLevels.find((one) => one.level === snapshot.brief?.levelWanted);
  if (!level) {
    return (
      <Sheet title={words.title}>
        <p className="s2 muted">
          {words.none} <a href={routeAddress('brief')}>{brief.title}</a>
        </p>
      </Sheet>
    );
  }
  const top = Object.entries(level.topAnchors);
  return (
    <Sheet title={words.title}>
      <p className="s2 muted">{words.note}</p>
      <Button onClick={() => void edit((now) => weighForLevel(now, level.level), words.applied)}>
        {words.apply(level.label[language])}
      </Button>
      {top.length > 0 && (
        <>
          <h3 className="lbl rb-h">{words.top}</h3>
          <ul className="s2">
            {top.map(([id, text]) => (
              <li key={id}>{`${id} ${text[language]}`}</li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  );
}

/** What the areas in scope add to the criteria. */
export function AreasSheet() {
  const words = useMessages().rubric.areas;
  const language = useLanguage();
  const { snapshot } = useScene();
  const inScope = (snapshot.brief?.scope ?? []).filter(
    ({ assignment }) => assignment === 'outsourced' || assignment === 'shared',
  );
  const areas = [...new Set(inScope.flatMap(({ area }) => area ?? []))];
  return (
    <Sheet title={words.title}>
      {areas.length === 0 && <p className="s2 muted">{words.none}</p>}
      {areas.map((area) => {
        const guide = businessAreaGuides[area];
        return (
          <section key={area}>
            <h3 className="lbl rb-h">{guide.label[language]}</h3>
            <ul className="s2">
              {guide.checkpoints.map(({ criterionId, text }) => (
                <li key={`${criterionId} ${text.ja}`}>{`${criterionId} ${text[language]}`}</li>
              ))}
            </ul>
            <p className="s2 muted">
              {words.kpis(guide.kpis.map((kpi) => kpi[language]).join(words.separator))}
            </p>
          </section>
        );
      })}
    </Sheet>
  );
}
