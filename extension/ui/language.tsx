import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';

import type { Language, Messages } from '#shared/locales/messages.ts';

import type { Catalogue } from './catalogue.ts';
import { createFormat, type Format, type FormatOptions } from './format.ts';

type Spoken = Catalogue & { format: Format };

const LanguageContext = createContext<Spoken | null>(null);

export type MessagesProviderProps = {
  catalogue: Catalogue;
  /** Time zone and clock for tests. */
  formatOptions?: FormatOptions;
  children: ReactNode;
};

/** Gives everything below it its language, and sets `lang` of the page. */
export function MessagesProvider({ catalogue, formatOptions, children }: MessagesProviderProps) {
  const { language } = catalogue;
  const spoken = useMemo(
    () => ({ ...catalogue, format: createFormat(catalogue.language, formatOptions) }),
    [catalogue, formatOptions],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={spoken}>
      <I18nProvider locale={language === 'ja' ? 'ja-JP' : 'en-GB'}>{children}</I18nProvider>
    </LanguageContext>
  );
}

/** Every text a person reads, in the language of the interface. */
export function useMessages(): Messages {
  return useSpoken().messages;
}

/** The language of the interface. */
export function useLanguage(): Language {
  return useSpoken().language;
}

/** Dates and figures in the language of the interface. */
export function useFormat(): Format {
  return useSpoken().format;
}

function useSpoken(): Spoken {
  const spoken = useContext(LanguageContext);
  if (spoken === null) throw new Error('This part stands outside MessagesProvider.');
  return spoken;
}
