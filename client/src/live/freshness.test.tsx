/** The badge follows an injected clock: live, stale with its age, cut off with a sentence. */
import { act, render, screen } from '@testing-library/react';
import { formatsOf, startText } from '../text/index.js';
import type { Text } from '../text/index.js';
import { Live } from './live.js';
import { makeSocket } from './socket.js';
import { LiveProvider, useFreshness } from './use-live.js';
import { freshnessWords } from './words.js';

const t = startText('id').getFixedT('id');
const text: Text = { t, language: 'id', format: formatsOf('id'), say: ({ id }) => id };
const SERVER_TIME = Date.parse('2026-10-15T06:10:00+07:00');

let now = 0;
const clock = () => now;

function Badge() {
  const { word, detail, band } = freshnessWords(useFreshness(clock), 'Asia/Jakarta', text);
  return <p>{[word, detail, band].filter(Boolean).join('; ')}</p>;
}

it('becomes stale by itself when nothing is heard', () => {
  jest.useFakeTimers();
  // Nobody listens there: only the clock moves.
  const live = new Live({ socket: makeSocket('http://localhost:9'), now: clock });
  live.store.setState({ link: { up: true, since: 0, heardAt: 0, serverTime: SERVER_TIME, worldClock: null } });
  render(<LiveProvider live={live}><Badge /></LiveProvider>);
  expect(screen.getByText('Langsung; 15 Okt 2026 06.10')).toBeTruthy();
  const passes = (ms: number) => {
    now = ms;
    act(() => void jest.advanceTimersByTime(1_000));
  };
  passes(3 * 3_600_000 + 32 * 60_000);
  expect(screen.getByText('Usang; Data pukul 06.10, 3 jam 32 menit lalu')).toBeTruthy();
  act(() => live.store.setState({ link: { up: false, since: Date.parse('2026-10-15T09:30:00+07:00'), heardAt: 0, serverTime: SERVER_TIME, worldClock: null } }));
  expect(screen.getByText('Terputus; 06.10; Terputus sejak 09.30. Angka di layar pukul 06.10, mencoba lagi.')).toBeTruthy();
  jest.useRealTimers();
});
