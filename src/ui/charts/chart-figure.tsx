/** A chart with its twin: the same figures as a table, for screen readers and for everyone. */

import type { ComponentChildren } from 'preact';

interface ChartFigureProps {
  /** What the picture shows, in one sentence. */
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly children: ComponentChildren;
}

/** The charts' own units; the picture is scaled to the width that there is. */
export const WIDTH = 320;
export const HEIGHT = 150;
export const EDGE = { top: 10, right: 8, bottom: 22, left: 34 } as const;

export function ChartFigure({ label, head, rows, children }: ChartFigureProps) {
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {children}
      </svg>
      <details>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              {head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row[0]}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key={head[column]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={head[column]}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** Horizontal lines with their values on the left. */
export function Grid({
  ticks,
  y,
  say,
}: {
  readonly ticks: readonly number[];
  y(value: number): number;
  say(value: number): string;
}) {
  return (
    <g class="grid">
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(0 ${y(tick)})`}>
          <line x1={EDGE.left} x2={WIDTH - EDGE.right} />
          <text x={EDGE.left - 6} dy="0.32em" text-anchor="end">
            {say(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** First and last value of the horizontal axis. */
export function Ends({ first, last }: { readonly first: string; readonly last: string }) {
  return (
    <g class="ends">
      <text x={EDGE.left} y={HEIGHT - 6}>
        {first}
      </text>
      {last !== first && (
        <text x={WIDTH - EDGE.right} y={HEIGHT - 6} text-anchor="end">
          {last}
        </text>
      )}
    </g>
  );
}
