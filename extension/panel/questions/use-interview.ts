import { useServices } from '#extension/app/services.tsx';
import { useWriting } from '#extension/app/writing.tsx';
import { useMessages } from '#extension/ui/language.tsx';
import { type InterviewFields, interviewId } from '#shared/model/interview.ts';

import { useVendorScene } from '../scene.tsx';

/** The card of the person at this device on the vendor at hand, and the way to write it: from the record as it is when its turn has come. */
export function useInterview() {
  const { interview: words } = useMessages().questions;
  const { snapshot, vendor, device } = useVendorScene();
  const { records, clock } = useServices();
  const { write } = useWriting();
  const evaluationId = snapshot.evaluation.id;
  const id = interviewId(device.raterId, vendor.id);
  const empty: InterviewFields = {
    vendorId: vendor.id,
    raterId: device.raterId,
    heldOn: null,
    questions: [],
    accounts: [],
    failure: null,
    failureText: '',
    oneMethod: null,
    remark: '',
  };
  const save = (edit: (now: InterviewFields) => Partial<InterviewFields>) =>
    write(async () => {
      const record = await records.get(evaluationId, id);
      const known = record?.kind === 'interview' && !record.deleted ? record.fields : null;
      // The day of the first entry stands for that of the meeting.
      const begun = { ...empty, heldOn: clock.instant().slice(0, 10) };
      const now = known ?? begun;
      const set = known ? edit(now) : { ...begun, ...edit(now) };
      return [{ kind: 'interview', id, evaluationId, set, deleted: false }];
    }, words.saved);
  return {
    card: snapshot.interviews.find((one) => one.id === id) ?? empty,
    save,
    draftKey: (field: string) => `interview ${evaluationId} ${vendor.id} ${field}`,
  };
}
