import { useLiveQuery } from 'dexie-react-hooks';

import { type HandoverStanding, handoverStanding } from '../storage/handover-standing.ts';
import { useServices } from './services.tsx';

/** What is in sync files for a workbook and not answered; `null` for nothing, `undefined` until it was read. */
export function useHandover(workbookId: string): HandoverStanding | null | undefined {
  const { database } = useServices();
  return useLiveQuery(() => handoverStanding(database, workbookId), [database, workbookId]);
}
