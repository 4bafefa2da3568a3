/** The shell: who looks decides between the sign-in and the screens; faults of the program are caught here. */
import { QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { Component, Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { LiveProvider, useTurns } from './live/index.js';
import { isSignedIn, makeQueryClient, SESSION_KEY, useSession, useWorld } from './reads/index.js';
import { Masuk, screens, startOf } from './screens/index.js';
import { useText } from './text/index.js';

export function App() {
  const [client] = useState(makeQueryClient);
  return (
    <Guard fallback={<Crash />}>
      <QueryClientProvider client={client}>
        {/* What a control stands at is in the address: it must follow at once, not when there is time. */}
        <BrowserRouter useTransitions={false}>
          <Gate />
        </BrowserRouter>
      </QueryClientProvider>
    </Guard>
  );
}

/** Nothing but the session is asked for before somebody has signed in. */
function Gate() {
  const { data: session } = useSession();
  const client = useQueryClient();
  const askAgain = useCallback(() => void client.invalidateQueries({ queryKey: SESSION_KEY }), [client]);
  if (!session) return <Waiting />;
  if (!isSignedIn(session)) return <Masuk />;
  return (
    <LiveProvider onRefused={askAgain}>
      <Freshener />
      <Suspense fallback={<Waiting />}><Routes>
        {screens.map(({ path, Component: Screen }) => <Route key={path} path={path} element={<Screen />} />)}
        <Route path="*" element={<Home />} />
      </Routes></Suspense>
    </LiveProvider>
  );
}

/** Screens do not all ask at once, and several turns together are one. */
const ASK_ANEW_MS = { least: 100, spread: 400 };

/** After the line stood again, when targets or places changed, and when a day has turned, everything is read anew; the old picture stays until then. */
function Freshener() {
  const client = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const freshen = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] }), ASK_ANEW_MS.least + Math.random() * ASK_ANEW_MS.spread);
  }, [client]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useTurns(freshen);
  return null;
}

function Home() {
  const { t } = useText();
  const { data: world } = useWorld();
  const { data: session } = useSession();
  if (!world || !session) return <Waiting />;
  const start = startOf(world, session);
  return start === null ? <main className="fault"><h1>{t('emptyWorld')}</h1></main> : <Navigate replace to={start} />;
}

function Waiting() {
  const { t } = useText();
  return <main className="waiting"><p role="status">{t('loading')}</p></main>;
}

function Crash() {
  const { t } = useText();
  return (
    <main className="fault">
      <h1>{t('fault.title')}</h1>
      <p role="alert">{t('fault.crash')}</p>
      <p><button type="button" className="button" onClick={() => window.location.reload()}>{t('fault.reload')}</button></p>
    </main>
  );
}

/** The last picture is worth less than an honest word: what cannot be drawn is replaced as a whole. */
class Guard extends Component<{ fallback: ReactNode; children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
