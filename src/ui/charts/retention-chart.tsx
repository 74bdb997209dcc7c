/** How much was really remembered, week by week, beside what was wished for. */

import { scaleLinear, scalePoint } from 'd3-scale';
import type { Scores } from '../../state/scores.ts';
import { percent, sayDate } from '../parts/say.ts';
import { sayShort } from '../parts/say-when.ts';
import { ChartFigure, EDGE, Ends, Grid, HEIGHT, WIDTH } from './chart-figure.tsx';

interface RetentionChartProps {
  readonly weeks: Scores['retention'];
  readonly wished: number;
}

export function RetentionChart({ weeks, wished }: RetentionChartProps) {
  const x = scalePoint<string>(
    weeks.map(({ date }) => date),
    [EDGE.left + 8, WIDTH - EDGE.right - 8],
  ).padding(0.3);
  const y = scaleLinear([0, 1], [HEIGHT - EDGE.bottom, EDGE.top]);
  return (
    <ChartFigure
      label={`Share remembered in each week, with its 95 % interval; the wish is ${percent(wished)}.`}
      head={['Week from', 'Remembered', 'Share', 'Between']}
      rows={weeks.map(({ date, recalled, reviews, share, low, high }) => [
        sayDate(date),
        `${recalled} of ${reviews}`,
        percent(share),
        `${percent(low)} and ${percent(high)}`,
      ])}
    >
      <Grid ticks={[0, 0.5, 1]} y={y} say={percent} />
      <line class="wish" x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(wished)} y2={y(wished)} />
      {weeks.map(({ date, share, low, high }) => (
        <g key={date} transform={`translate(${x(date) ?? 0} 0)`}>
          <line class="reach" y1={y(low)} y2={y(high)} />
          <circle class="dot" cy={y(share)} r={3.5} />
        </g>
      ))}
      <Ends first={sayShort(weeks[0]?.date ?? '')} last={sayShort(weeks.at(-1)?.date ?? '')} />
    </ChartFigure>
  );
}
