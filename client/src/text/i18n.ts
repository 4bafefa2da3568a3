/** i18next with both languages inside the bundle: Indonesian unless the reader chose English. */
import type { Language } from '@pantau/shared/basics';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.js';
import { id } from './id.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof id };
  }
}

const KEY = 'pantau.bahasa';
const kept = (): Language => (localStorage.getItem(KEY) === 'en' ? 'en' : 'id');

export function startText(language: Language = kept()): typeof i18next {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { id: { translation: id }, en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  document.documentElement.lang = language;
  return i18next;
}

export function chooseLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
}
