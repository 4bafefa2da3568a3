/** Light or dark: the reader's own choice if made, else what the device prefers; written on the root element. */
import { useEffect } from 'react';
import { create } from 'zustand';

export type Theme = 'terang' | 'gelap';
const KEY = 'pantau.tema';

const asTheme = (text: string | null): Theme | null => (text === 'terang' || text === 'gelap' ? text : null);
const preferred = (): Theme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'gelap' : 'terang');
const write = (theme: Theme) => document.documentElement.setAttribute('data-theme', theme);

interface ThemeState {
  readonly theme: Theme;
  readonly choose: (theme: Theme) => void;
}

export const useTheme = create<ThemeState>((set) => ({
  theme: asTheme(localStorage.getItem(KEY)) ?? preferred(),
  choose: (theme) => {
    localStorage.setItem(KEY, theme);
    write(theme);
    set({ theme });
  },
}));

/** @param own the theme of a screen that has one of its own; else the reader's */
export const applyTheme = (own: Theme | null = null): void => write(own ?? useTheme.getState().theme);

/** Worn by a screen while it is there. */
export function useOwnTheme(own: Theme): void {
  useEffect(() => {
    applyTheme(own);
    return () => applyTheme();
  }, [own]);
}
