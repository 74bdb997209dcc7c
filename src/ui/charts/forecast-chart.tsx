/** How many questions the coming days bring. */

import { scaleBand, scaleLinear } from 'd3-scale';
import type { Scores } from '../../state/scores.ts';
import { sayDate } from '../parts/say.ts';
import { sayShort } from '../parts/say-when.ts';
import { ChartFigure, EDGE, Ends, Grid, HEIGHT, WIDTH } from './chart-figure.tsx';

export function ForecastChart({ ahead }: { readonly ahead: Scores['ahead'] }) {
  const most = Math.max(4, ...ahead.map(({ due }) => due));
  const x = scaleBand<string>(
    ahead.map(({ date }) => date),
    [EDGE.left, WIDTH - EDGE.right],
  ).padding(0.25);
  const y = scaleLinear([0, most], [HEIGHT - EDGE.bottom, EDGE.top]).nice(4);
  return (
    <ChartFigure
      label={`Questions due on each of the next ${ahead.length} days, at most ${most} on a day.`}
      head={['Day', 'Questions']}
      rows={ahead.map(({ date, due }) => [sayDate(date), due])}
    >
      <Grid ticks={y.ticks(3).filter(Number.isInteger)} y={y} say={String} />
      {ahead.map(({ date, due }) => (
        <rect key={date} class="bar" x={x(date)} y={y(due)} width={x.bandwidth()} height={y(0) - y(due)} />
      ))}
      <Ends first="Today" last={sayShort(ahead.at(-1)?.date ?? '')} />
    </ChartFigure>
  );
}
