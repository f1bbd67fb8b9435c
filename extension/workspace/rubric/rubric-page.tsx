import { useMessages } from '#extension/ui/language.tsx';
import { Notice } from '#extension/ui/notice.tsx';
import { axisIds } from '#shared/model/axis.ts';

import { PageHead } from '../frame/page-head.tsx';
import { routeAddress } from '../frame/route.ts';
import { useScene } from '../frame/scene.tsx';
import { AxisSheet } from './axis-sheet.tsx';
import { AreasSheet, LevelSheet } from './level-sheet.tsx';

/** The rubric of this evaluation: its criteria, their weights inside the axis, and their words. */
export function RubricPage() {
  const words = useMessages().rubric;
  const { snapshot } = useScene();
  const { rubricVersion, weightsFixedAt } = snapshot.evaluation;
  const scored = snapshot.scores.length > 0;
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        <span className="s2 muted">{words.version(rubricVersion)}</span>
      </PageHead>
      {(scored || weightsFixedAt !== null) && (
        <Notice>
          {scored && words.scoredNotice} {weightsFixedAt !== null && words.fixedNotice}{' '}
          <a href={routeAddress('history')}>{words.toHistory}</a>
        </Notice>
      )}
      <div className="rbp">
        <div className="rbp-main">
          {axisIds.map((axis) => (
            <AxisSheet key={axis} axis={axis} />
          ))}
        </div>
        <div className="rbp-main">
          <LevelSheet />
          <AreasSheet />
        </div>
      </div>
    </>
  );
}
