import { useState } from 'react';
import type { ChartPlan } from '../../app/plan-charts';
import { CHART_TEXT } from '../../strings/charts';
import type { ChartData } from './chart-data';
import type { SeriesFigures } from './chart-figures';
import { useChartLook } from './look';
import type { ChartTheme } from './theme-colours';

interface DataTableProps {
  readonly plan: ChartPlan;
  readonly data: ChartData;
  readonly figures: readonly SeriesFigures[];
  readonly theme: ChartTheme;
}

/**
 * The figures of a chart as a table. It is behind a disclosure rather than hidden from sight, because
 * the keyboard and a magnifier need it as much as a screen reader does.
 */
export function DataTable({ plan, data, figures, theme }: DataTableProps) {
  const look = useChartLook();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={look.disclosure}
      style={{ backgroundColor: theme.paper, color: theme.text }}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {CHART_TEXT.table}
        <span className={look.unseen}>: {plan.title}</span>
      </summary>
      {isOpen && (
        <div className={look.scroller} role="region" aria-label={plan.title} tabIndex={0}>
          <table className={look.table}>
            <thead>
              <tr>
                <th scope="col">{plan.categoryTitle ?? CHART_TEXT.category}</th>
                {figures.map(({ series, name }) => (
                  <th key={series} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.categories.map((category, at) => (
                <tr key={at}>
                  <th scope="row">{category}</th>
                  {figures.map(({ series, texts }) => (
                    <td key={series}>{texts[at]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
