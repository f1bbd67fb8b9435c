import { type SidebarAnswer, sidebarAnswerSchema } from '#shared/wire/sidebar.ts';

/** The functions of the script that the sidebar may call, and what they take. */
export type Calls = {
  sidebarState: [];
  setUpFromSidebar: [];
  saveWebAppAddress: [address: string];
  makeJoinCode: [];
  approveMember: [key: string, role: string];
  declineMember: [key: string];
  revokeMember: [key: string];
  rebuildWorkbook: [];
};

type Runner = {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
} & { [Name in keyof Calls]: (...values: readonly string[]) => void } & {
  answerByHand(contents: string, from: number): void;
};

declare const google: { script: { run: Runner } };

/**
 * Calls a function of the script and gives its checked answer.
 * @throws Error when the platform did not answer, or not with our answer.
 */
export function call<Name extends keyof Calls>(
  name: Name,
  ...values: Calls[Name]
): Promise<SidebarAnswer> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((value) => {
        const answer = sidebarAnswerSchema.safeParse(value);
        if (answer.success) resolve(answer.data);
        else reject(new Error(`${name}: ${answer.error.message}`));
      })
      .withFailureHandler(reject);
    runner[name](...values);
  });
}

/**
 * Puts a signed request to the script that somebody carried here; `from` is the revision to answer from, -1 for the request's own.
 * @throws Error when the platform did not answer.
 */
export function ask(contents: string, from: number): Promise<string> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((value) => {
        if (typeof value === 'string') resolve(value);
        else reject(new Error('answerByHand'));
      })
      .withFailureHandler(reject)
      .answerByHand(contents, from);
  });
}
