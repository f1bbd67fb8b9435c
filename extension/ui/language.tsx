import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';

import { type Language, type Messages, messagesFor } from '#shared/locales/messages.ts';

import { createFormat, type Format, type FormatOptions } from './format.ts';

type Spoken = { language: Language; messages: Messages; format: Format };

const LanguageContext = createContext<Spoken | null>(null);

export type MessagesProviderProps = {
  language: Language;
  /** Time zone and clock for tests. */
  formatOptions?: FormatOptions;
  children: ReactNode;
};

/** Gives everything below it its language, and sets `lang` of the page. */
export function MessagesProvider({ language, formatOptions, children }: MessagesProviderProps) {
  const spoken = useMemo(
    () => ({
      language,
      messages: messagesFor(language),
      format: createFormat(language, formatOptions),
    }),
    [language, formatOptions],
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
