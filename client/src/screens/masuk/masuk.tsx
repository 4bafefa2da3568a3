/** The sign-in: a one-time link signs in by itself, anything else is pasted. Shown on every address without a session. */
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Refusal, useSignIn } from '../../reads/index.js';
import { chooseLanguage, useText } from '../../text/index.js';
import { Symbol } from '../../ui/index.js';

type State = 'idle' | 'busy' | 'refused' | 'unreachable';

export function Masuk() {
  const { t, language } = useText();
  const { state, submit } = useSubmit();
  const [pasted, setPasted] = useState('');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (pasted.trim() !== '') void submit(pasted);
  };
  const wrong = state === 'refused' || state === 'unreachable';
  return (
    <main className="masuk">
      <header>
        <p className="product">{t('product')}</p>
        <p>{t('signIn.purpose')}</p>
      </header>
      <form onSubmit={onSubmit}>
        <h1>{t('signIn.title')}</h1>
        <p id="masuk-intro">{t('signIn.intro')}</p>
        <label htmlFor="masuk-key">{t('signIn.label')}</label>
        <input id="masuk-key" type="text" autoComplete="off" autoCapitalize="off" spellCheck={false} aria-describedby="masuk-intro" aria-invalid={wrong || undefined} value={pasted} onChange={(event) => setPasted(event.target.value)} />
        {wrong && <p className="wrong" role="alert"><Symbol name="cek" size={15} /> {t(`signIn.${state}`)}</p>}
        <button type="submit" className="button strong" disabled={state === 'busy'}>{t(state === 'busy' ? 'signIn.busy' : 'signIn.submit')}</button>
      </form>
      <footer>
        <button type="button" className="text-button" lang={language === 'id' ? 'en' : 'id'} onClick={() => chooseLanguage(language === 'id' ? 'en' : 'id')}>{t('otherLanguage')}</button>
      </footer>
    </main>
  );
}

function useSubmit() {
  const { signIn } = useSignIn();
  const [state, setState] = useState<State>('idle');
  const submit = async (pasted: string) => {
    setState('busy');
    await signIn(pasted).catch((error: unknown) => setState(error instanceof Refusal && error.status < 500 ? 'refused' : 'unreachable'));
  };
  const used = useRef(false);
  useEffect(() => {
    const { hash, pathname } = window.location;
    if (used.current || pathname !== '/masuk' || hash.length < 2) return;
    used.current = true;
    window.history.replaceState(window.history.state, '', pathname);
    void submit(hash);
  });
  return { state, submit };
}
