/** Sitting by sitting: share right, and what of it is knowledge. */

import { scaleLinear, scalePoint } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import type { Outing } from '../../core/study/scores/history.ts';
import { percent } from '../parts/say.ts';
import { ChartFigure, EDGE, Ends, Grid, HEIGHT, WIDTH } from './chart-figure.tsx';

/** Sittings on one picture; older ones are in the list. */
const SHOWN = 40;

interface HistoryChartProps {
  readonly outings: readonly Outing[];
  sayDay(at: number): string;
}

export function HistoryChart({ outings, sayDay }: HistoryChartProps) {
  const shown = outings.slice(-SHOWN);
  const x = scalePoint<string>(
    shown.map(({ sitting }) => sitting.id),
    [EDGE.left + 6, WIDTH - EDGE.right - 6],
  );
  const y = scaleLinear([0, 1], [HEIGHT - EDGE.bottom, EDGE.top]);
  const place = (outing: Outing) => x(outing.sitting.id) ?? EDGE.left;
  const path = line<Outing>(place, ({ corrected }) => y(corrected)).curve(curveMonotoneX)(shown);
  const [first, last] = [shown[0], shown.at(-1)];
  return (
    <ChartFigure
      label={`Share right in the last ${shown.length} sittings; the line is corrected for guessing.`}
      head={['Sitting', 'Right', 'Share', 'Corrected for guessing']}
      rows={shown.map(({ sitting, share, corrected }, index) => [
        `${index + 1}. ${sayDay(sitting.at)}`,
        `${sitting.right} of ${sitting.asked}`,
        percent(share),
        percent(corrected),
      ])}
    >
      <Grid ticks={[0, 0.5, 1]} y={y} say={percent} />
      {path && <path class="trace" d={path} />}
      {shown.map((outing) => (
        <circle key={outing.sitting.id} class="dot" cx={place(outing)} cy={y(outing.share)} r={3.5} />
      ))}
      {first && last && <Ends first={sayDay(first.sitting.at)} last={sayDay(last.sitting.at)} />}
    </ChartFigure>
  );
}
