import { useEffect, useState } from 'react';

import { loadMessages } from '#shared/locales/load-messages.ts';
import type { Language, Messages } from '#shared/locales/messages.ts';

/** A language with its texts, which always come together. */
export type Catalogue = { language: Language; messages: Messages };

/** The texts of a language, once it is known; `undefined` until the first are there, then the last ones until the new ones are. */
export function useCatalogue(language: Language | undefined): Catalogue | undefined {
  const [catalogue, setCatalogue] = useState<Catalogue>();
  useEffect(() => {
    if (language === undefined) return undefined;
    let current = true;
    const load = async () => {
      const messages = await loadMessages(language);
      if (current) setCatalogue({ language, messages });
    };
    void load();
    return () => {
      current = false;
    };
  }, [language]);
  return catalogue;
}
