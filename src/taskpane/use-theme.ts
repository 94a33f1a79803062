import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** What the surrounding application looks like. */
export interface ThemeSource {
  /** Undefined where it does not say; the system's preference counts then. */
  isDark(): boolean | undefined;
  /** Calls back on a change until the returned function is called. */
  subscribe(onChange: () => void): () => void;
}

const DARK = '(prefers-color-scheme: dark)';

/** The theme of the application around, or of the system, as it is now. */
export function useTheme(source: ThemeSource | undefined): Theme {
  const isDark = useSyncExternalStore(
    (onChange) => {
      const system = matchMedia(DARK);
      system.addEventListener('change', onChange);
      const stop = source?.subscribe(onChange);
      return () => {
        system.removeEventListener('change', onChange);
        stop?.();
      };
    },
    () => source?.isDark() ?? matchMedia(DARK).matches,
  );
  return isDark ? webDarkTheme : webLightTheme;
}
