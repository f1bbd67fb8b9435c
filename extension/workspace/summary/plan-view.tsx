import { AgreementSheet, ConflictSheet } from './agreement.tsx';
import { Asks } from './asks.tsx';
import { BoxesSheet, HireSheet } from './hire.tsx';
import { PilotSheet, ReviewSheet } from './pilot.tsx';
import { Risks } from './risks.tsx';

/** What follows from the decision, as far as anybody wrote it: everything here is left out of the document while it is empty. */
export function PlanView() {
  return (
    <>
      <Risks />
      <Asks />
      <PilotSheet />
      <ReviewSheet />
      <AgreementSheet />
      <ConflictSheet />
      <HireSheet />
      <BoxesSheet />
    </>
  );
}
