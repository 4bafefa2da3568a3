/** The words and formats of the language in force. */
import type { Bilingual, Language } from '@pantau/shared/basics';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsOf } from './format.js';

export function useText() {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'id';
  return useMemo(() => ({ t, language, format: formatsOf(language), say: (words: Bilingual) => words[language] }), [t, language]);
}

export type Text = ReturnType<typeof useText>;
