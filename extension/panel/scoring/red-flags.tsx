import { Flag } from 'lucide-react';

import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { Chip } from '#extension/ui/chip.tsx';
import { useLanguage, useMessages } from '#extension/ui/language.tsx';
import { axisOf, type CriterionId } from '#shared/model/axis.ts';
import { axisById } from '#shared/rubric/rubric.ts';

import { useVendorScene } from '../scene.tsx';

/** Signs that speak against a vendor on this criterion; one that was seen becomes counter-evidence. */
export function RedFlags({ criterionId }: { criterionId: CriterionId }) {
  const { redFlags: words } = useMessages().scoring;
  const language = useLanguage();
  const { snapshot, vendor } = useVendorScene();
  const keep = useKeepFlag(criterionId);
  const flags = axisById(axisOf(criterionId)).redFlags.filter(
    (flag) => flag.criterionId === criterionId,
  );
  if (flags.length === 0) return null;
  return (
    <section className="p-sec stack" aria-label={words.title}>
      <div className="row between">
        <h3 className="lbl">{words.title}</h3>
        <span className="s2 faint">{words.hint}</span>
      </div>
      <div className="row wrap">
        {flags.map(({ text }) => {
          const kept = snapshot.evidence.some(
            (one) =>
              one.vendorId === vendor.id &&
              one.counter &&
              (one.remark === text.ja || one.remark === text.en),
          );
          return (
            <Chip
              key={text.ja}
              tone={kept ? 'flag' : 'plain'}
              icon={Flag}
              onPress={kept ? undefined : () => keep(text[language])}
            >
              {text[language]}
            </Chip>
          );
        })}
      </div>
    </section>
  );
}

/** Makes counter-evidence of a sign that was seen. */
function useKeepFlag(criterionId: CriterionId): (remark: string) => void {
  const { redFlags: words } = useMessages().scoring;
  const { snapshot, vendor, device } = useVendorScene();
  const { ids, clock } = useServices();
  const { write } = useWriting();
  return (remark) =>
    void write(
      [
        {
          kind: 'evidence',
          id: ids.next(),
          evaluationId: snapshot.evaluation.id,
          set: {
            vendorId: vendor.id,
            pageId: null,
            passageId: null,
            criterionIds: [criterionId],
            strength: 0,
            counter: true,
            remark,
            capturedBy: device.raterId,
            capturedAt: clock.instant(),
          },
        },
      ],
      words.kept,
    );
}
