import type { Area, BookInfo } from './protocol.ts';
import type { ServiceCall, WebAppOutput } from './workbook.ts';

/** What to run in a fresh context. */
export interface ExecutionOrder {
  readonly code: string;
  readonly entry:
    | { readonly kind: 'call'; readonly name: string; readonly argsJson: string }
    | { readonly kind: 'web'; readonly name: 'doGet' | 'doPost'; readonly eventJson: string }
    | { readonly kind: 'open' }
    | {
        readonly kind: 'edit';
        readonly area: Area;
        readonly value?: string;
        readonly oldValue?: string;
      };
  readonly context: 'web-app' | 'menu' | 'trigger' | 'sidebar';
  readonly now: number;
  readonly ticks: boolean;
  readonly book: BookInfo;
}

/** What became of it. */
export interface ExecutionOutcome {
  /** False for a simple trigger that the script does not define. */
  readonly found: boolean;
  readonly error: string | null;
  readonly resultJson: string | null;
  readonly output: WebAppOutput;
  readonly calls: number;
  readonly callLog: readonly ServiceCall[];
  readonly costMs: number;
  readonly lockHeldMs: number;
  readonly log: readonly string[];
}
