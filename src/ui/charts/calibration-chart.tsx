/** Whether one is right as often as one is sure. */

import { scaleBand, scaleLinear } from 'd3-scale';
import type { Calibration } from '../../core/study/scores/calibration.ts';
import { percent } from '../parts/say.ts';
import { ChartFigure, EDGE, Grid, HEIGHT, WIDTH } from './chart-figure.tsx';

const NAMES = { sure: 'Sure', think: 'Think so', guess: 'Guess' } as const;

export function CalibrationChart({ rows }: Pick<Calibration, 'rows'>) {
  const x = scaleBand<string>(
    rows.map(({ confidence }) => confidence),
    [EDGE.left, WIDTH - EDGE.right],
  ).padding(0.4);
  const y = scaleLinear([0, 1], [HEIGHT - EDGE.bottom, EDGE.top]);
  return (
    <ChartFigure
      label="Share right for each stated confidence; the line is what the words claim."
      head={['You said', 'Answers', 'Right', 'Claimed']}
      rows={rows.map(({ confidence, answers, right, stated }) => [
        NAMES[confidence],
        answers,
        percent(right / answers),
        percent(stated),
      ])}
    >
      <Grid ticks={[0, 0.5, 1]} y={y} say={percent} />
      {rows.map(({ confidence, answers, right, stated }) => (
        <g key={confidence} transform={`translate(${x(confidence) ?? 0} 0)`}>
          <rect class="bar" y={y(right / answers)} width={x.bandwidth()} height={y(0) - y(right / answers)} />
          <line class="wish" x1={-6} x2={x.bandwidth() + 6} y1={y(stated)} y2={y(stated)} />
          <text x={x.bandwidth() / 2} y={HEIGHT - 6} text-anchor="middle">
            {NAMES[confidence]}
          </text>
        </g>
      ))}
    </ChartFigure>
  );
}
