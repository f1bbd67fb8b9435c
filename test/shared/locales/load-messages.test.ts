import { expect, test } from 'vitest';

import { languages } from '#shared/locales/language.ts';
import { loadMessages } from '#shared/locales/load-messages.ts';
import { messagesFor } from '#shared/locales/messages.ts';

test.each(languages)(
  'the texts that are loaded for %s are the ones of that language',
  async (language) => {
    expect(await loadMessages(language)).toBe(messagesFor(language));
  },
);
