import { createInstance, type i18n } from 'i18next';
import { english } from './en/english';

/** Every word of one language, by place. */
export type Dictionary = typeof english;

const dictionaries: Readonly<Partial<Record<string, Dictionary>>> = { en: english };

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly resources: { readonly translation: typeof english };
  }
}

/** The words of a language by its code; English where it is not known. */
export function dictionaryOf(code: string): Dictionary {
  return dictionaries[code] ?? english;
}

/** An i18next with all languages in it, ready at once: the words are part of the program. */
export function createText(language: string): i18n {
  const text = createInstance();
  void text.init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: english } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return text;
}
