import type { WorkbookAnswer, WorkbookRequest } from '../wire/request.ts';

/**
 * The way to a team's workbook. Adapter: signed requests over fetch to its web app.
 * `test/contract/workbook-gateway.ts` says what every adapter must do.
 */
export interface WorkbookGateway {
  /**
   * Sends one request and gives the validated answer.
   * @throws MikiwameError with a reason from `errors.ts`: `offline`, `workbook-unreachable`, `address-not-workbook`,
   *   `workbook-outdated`, `workbook-busy`, or what the workbook itself refused with. A request may have been applied although it
   *   failed here, so the caller repeats it with the same operation id.
   */
  send<Request extends WorkbookRequest>(request: Request): Promise<WorkbookAnswer<Request['op']>>;
}
