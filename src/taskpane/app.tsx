import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useMemo } from 'react';
import { isStale, type Modeller } from '../app/modeller/modeller';
import { PANE_TEXT as TEXT } from '../strings/taskpane';
import type { Section } from '../app/modeller/state';
import { BaselineTab } from './baseline-tab';
import { FailureMessage } from './failure-message';
import { useLook } from './look';
import { LostMessage } from './lost-message';
import { Mark } from './mark';
import { PaneContext, useModeller, usePane } from './pane-context';
import { Progress } from './progress';
import { useKeptFocus } from './use-kept-focus';
import { panelId, tabId, Tabs } from './tabs';
import { useTheme, type ThemeSource } from './use-theme';

// Late, because the first look needs the baseline alone.
const ScenarioTab = lazy(() => import('./scenario-tab').then((tab) => ({ default: tab.ScenarioTab })));
const ResultsTab = lazy(() => import('./results-tab').then((tab) => ({ default: tab.ResultsTab })));
const AnalyseTab = lazy(() => import('./analyse-tab').then((tab) => ({ default: tab.AnalyseTab })));
const CheckTab = lazy(() => import('./check-tab').then((tab) => ({ default: tab.CheckTab })));

const TABS = {
  baseline: BaselineTab,
  scenario: ScenarioTab,
  results: ResultsTab,
  analyse: AnalyseTab,
  check: CheckTab,
} as const satisfies Record<Section, unknown>;
const NAMES = Object.keys(TABS) as Section[];

interface AppProps {
  readonly modeller: Modeller;
  readonly theme?: ThemeSource | undefined;
}

/** The whole pane over one modeller. */
export function App({ modeller, theme }: AppProps) {
  const pane = useMemo(() => ({ modeller }), [modeller]);
  return (
    <FluentProvider theme={useTheme(theme)}>
      <PaneContext.Provider value={pane}>
        <Pane />
      </PaneContext.Provider>
    </FluentProvider>
  );
}

function Pane() {
  const look = useLook();
  const { modeller } = usePane();
  const tab = useModeller((state) => state.section);
  const phase = useModeller((state) => state.phase);
  const stale = useModeller(isStale);
  const isReading = useModeller((state) => state.phase === 'unread' && !state.failure);
  const Shown = TABS[tab];
  return (
    <main ref={useKeptFocus()} className={look.pane}>
      <div className={look.top}>
        <h1 className={look.heading}>{TEXT.product}</h1>
        {phase === 'ready' && <Mark text={stale ? TEXT.stale : TEXT.upToDate} isGood={!stale} />}
      </div>
      <Tabs label={TEXT.sections} names={NAMES} labels={TEXT.tabs} selected={tab} onSelect={modeller.show} />
      <div id={panelId(tab)} role="tabpanel" aria-labelledby={tabId(tab)} className={look.panel}>
        <FailureMessage />
        <LostMessage />
        <Progress />
        <h2 className={look.unseen}>{TEXT.tabs[tab]}</h2>
        {isReading && <p className={look.text}>{TEXT.loading}</p>}
        <Suspense fallback={<p className={look.text}>{TEXT.opening}</p>}>
          <Shown />
        </Suspense>
      </div>
    </main>
  );
}
