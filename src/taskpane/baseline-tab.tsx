import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState } from 'react';
import { baselineView, type BaselineView, type Origin } from '../app/modeller/baseline-view';
import { footprintChoices } from '../app/modeller/footprints';
import { BASELINE_TEXT as TEXT } from '../strings/taskpane';
import { activity } from './activity';
import { ChoiceField } from './choice-field';
import { useLook } from './look';
import { useModeller, usePane } from './pane-context';
import { From } from './provenance/from';
import { Summary } from './summary';
import { percent, pounds } from '../strings/numbers';

// Late, because few use it.
const OwnDataSection = lazy(() =>
  import('./own-data/own-data-section').then((section) => ({ default: section.OwnDataSection })),
);

/** Half a penny's worth of £10,000, to which totals are published. */
const ROUNDING_GBP_M = 0.005;

/** The budgets and the need that everything starts from, and the way to get them into the workbook. */
export function BaselineTab() {
  const look = useLook();
  const { modeller } = usePane();
  const phase = useModeller((state) => state.phase);
  const baseline = useModeller((state) => state.baseline);
  const footprint = useModeller((state) => state.footprint);
  const notice = useModeller((state) => state.notice);
  const hasPulled = useModeller((state) => state.lastRun?.action === 'pull');
  const isBusy = useModeller((state) => state.busy !== undefined);
  const [ownData, setOwnData] = useState(false);
  const ownDataButton = useRef<HTMLButtonElement>(null);
  const closeOwnData = (): void => {
    setOwnData(false);
    ownDataButton.current?.focus();
  };
  if (!baseline) return null;
  const view = baselineView(baseline, footprint);
  return (
    <>
      {phase === 'empty' && <p className={look.text}>{TEXT.empty}</p>}
      <p role="status" className={`${look.text} ${look.live}`}>
        {notice === 'pulled-before' ? TEXT.pulledBefore : hasPulled && TEXT.pulled}
      </p>
      <ChoiceField
        label={TEXT.footprint}
        value={footprint}
        choices={footprintChoices(baseline)}
        hint={TEXT.footprintHint}
        onChange={(key) => modeller.chooseFootprint(key)}
      />
      <div className={look.row}>
        {phase === 'empty' ? (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void modeller.pull()}>
            {TEXT.pull}
          </Button>
        ) : (
          <Button disabledFocusable={isBusy} onClick={() => void modeller.readAgain()}>
            {TEXT.read}
          </Button>
        )}
        <Button ref={ownDataButton} aria-expanded={ownData} onClick={() => setOwnData(!ownData)}>
          {TEXT.ownData}
        </Button>
      </div>
      {ownData && (
        <Suspense>
          <OwnDataSection onClose={closeOwnData} />
        </Suspense>
      )}
      <Budgets view={view} />
      <Projections view={view} />
    </>
  );
}

function Budgets({ view }: { view: BaselineView }) {
  const look = useLook();
  const footprint = useModeller((state) => state.footprint);
  const { publishedGbpM, totalGbpM } = view;
  const difference = publishedGbpM === undefined ? 0 : totalGbpM - publishedGbpM;
  return (
    <section className={look.section} aria-label={TEXT.budgets(view.baseYear)}>
      <h3 className={look.heading}>{TEXT.budgets(view.baseYear)}</h3>
      <table className={look.table}>
        <thead>
          <tr>
            <th scope="col">{TEXT.strategy}</th>
            <th scope="col">{TEXT.spend}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {view.budgets.map(({ label, spendGbpM }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{pounds(spendGbpM, 2)}</td>
              <td>
                <From what={label} question={{ target: { kind: 'budget', strategy: label, footprint } }} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{TEXT.total}</th>
            <td>{pounds(totalGbpM, 2)}</td>
            <td>
              <From what={TEXT.total} question={{ target: { kind: 'budget', footprint } }} />
            </td>
          </tr>
        </tfoot>
      </table>
      {publishedGbpM !== undefined && (
        <p className={look.small}>
          {Math.abs(difference) < ROUNDING_GBP_M
            ? TEXT.ties(pounds(publishedGbpM, 2))
            : TEXT.doesNotTie(pounds(publishedGbpM, 2), pounds(difference, 2))}
        </p>
      )}
      {view.budgets.some(({ isDerived }) => isDerived) && <p className={look.small}>{TEXT.derived}</p>}
      <Origins origins={view.budgets.flatMap(({ origins }) => origins)} />
    </section>
  );
}

function Projections({ view }: { view: BaselineView }) {
  const look = useLook();
  return (
    <section className={look.section} aria-label={TEXT.projections}>
      <h3 className={look.heading}>{TEXT.projections}</h3>
      <table className={look.table}>
        <thead>
          <tr>
            <th scope="col">{TEXT.need}</th>
            <th scope="col">{TEXT.growth}</th>
            <th scope="col">{view.baseYear}</th>
            <th scope="col">{view.horizonYear}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {view.projections.map(({ key, rate, values }) => (
            <tr key={key}>
              <th scope="row">{TEXT.needs[key]}</th>
              <td>{percent(rate)}</td>
              <td>{activity(values[0]!)}</td>
              <td>{activity(values.at(-1)!)}</td>
              <td>
                <From
                  what={TEXT.needs[key]!}
                  question={{ target: { kind: 'need', need: key }, year: values.length - 1 }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={look.small}>{TEXT.indexNote}</p>
      <Origins origins={view.projections.map(({ origin }) => origin)} />
    </section>
  );
}

function Origins({ origins }: { origins: readonly Origin[] }) {
  const look = useLook();
  const lines = origins.map(({ source, section, rationale }) =>
    [source === '' ? TEXT.judgement : TEXT.origin(source, section), rationale].filter(Boolean).join('. '),
  );
  return (
    <details className={look.details}>
      <Summary>{TEXT.sources}</Summary>
      <ul className={look.list}>
        {[...new Set(lines)].map((line) => (
          <li key={line} className={look.small}>
            {line}
          </li>
        ))}
      </ul>
    </details>
  );
}
