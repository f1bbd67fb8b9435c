import { defineExtensionMessaging } from '@webext-core/messaging';

import type { Protocol } from '#extension/messages.ts';

const silence = (): void => undefined;

/** The extension's messages without the schemas of `messages.ts`, which would be half of this script. The worker parses what it is sent. */
export const { sendMessage, onMessage } = defineExtensionMessaging<
  Pick<Protocol, 'marks' | 'marksSeen' | 'marksChanged' | 'comeTo'>
>({ logger: { debug: silence, log: silence, warn: silence, error: silence } });
