/** The way between the rooms, at the bottom where a thumb is. */

import type { Route } from '../../state/route.ts';

const ROOMS = [
  ['home', '#/', 'Today'],
  ['scores', '#/scores', 'Scores'],
  ['settings', '#/settings', 'Settings'],
] as const;

export function Tabs({ screen }: { readonly screen: Route['screen'] }) {
  return (
    <nav aria-label="Screens">
      <ul>
        {ROOMS.map(([room, href, name]) => (
          <li key={room}>
            <a class="tab" href={href} aria-current={room === screen ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
