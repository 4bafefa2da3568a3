/** How the reader likes to see it: language, light or dark, and the way out. */
import { useSignIn } from '../reads/index.js';
import { chooseLanguage, useText } from '../text/index.js';
import { useTheme } from '../ui/index.js';

export function ReaderChoices() {
  const { t, language } = useText();
  const { theme, choose } = useTheme();
  const { signOut } = useSignIn();
  const other = theme === 'terang' ? 'gelap' : 'terang';
  return (
    <span className="reader">
      <button type="button" className="text-button" lang={language === 'id' ? 'en' : 'id'} onClick={() => chooseLanguage(language === 'id' ? 'en' : 'id')}>{t('otherLanguage')}</button>
      <button type="button" className="text-button" onClick={() => choose(other)}>{t(other === 'gelap' ? 'theme.toGelap' : 'theme.toTerang')}</button>
      <button type="button" className="text-button" onClick={() => void signOut()}>{t('signOut')}</button>
    </span>
  );
}
