import { useSyncExternalStore } from 'react';

export type Appearance = 'light' | 'dark' | 'system';

const KEPT_AS = 'appearance';
const SYSTEM_DARK = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

const chosen = (): Appearance => (localStorage.getItem(KEPT_AS) as Appearance | null) ?? 'system';
const isDark = (): boolean => (chosen() === 'system' ? SYSTEM_DARK.matches : chosen() === 'dark');

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  SYSTEM_DARK.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    SYSTEM_DARK.removeEventListener('change', listener);
  };
}

export function chooseAppearance(appearance: Appearance): void {
  localStorage.setItem(KEPT_AS, appearance);
  for (const listener of listeners) listener();
}

/** Light or dark, as chosen here or as the machine is set. */
export function useAppearance(): { dark: boolean; chosen: Appearance } {
  const dark = useSyncExternalStore(subscribe, isDark);
  document.documentElement.dataset.appearance = dark ? 'dark' : 'light';
  return { dark, chosen: chosen() };
}
