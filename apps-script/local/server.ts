import type { LocalWorkbook } from './workbook.ts';

export interface WorkbookServerOptions {
  readonly workbook: LocalWorkbook;
  /** Port of the page and the web app on 127.0.0.1; 0 (default) takes a free one. */
  readonly port?: number;
  /** Id in the web app's address. Default: `local`. */
  readonly deploymentId?: string;
}

export interface WorkbookServer {
  /** The grid: `http://127.0.0.1:<port>/`. */
  readonly url: string;
  /** The deployed web app: `http://127.0.0.1:<port>/macros/s/<deploymentId>/exec`. */
  readonly webAppUrl: string;
  /** Origin of the second hop, as script.googleusercontent.com is at Google. */
  readonly contentOrigin: string;
  close(): Promise<void>;
}
