/** What was hidden, reported or let rest, and the way to take it back. */

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { App } from '../../state/app.ts';
import type { SetAside } from '../../state/data.ts';
import { openData } from '../../state/open-data.ts';

const WHY = { hidden: 'Hidden', reported: 'Reported', resting: 'Resting' } as const;

export function SetAsideSection({ app }: { readonly app: App }) {
  const list = useSignal<readonly SetAside[]>([]);
  const read = () =>
    openData(app)
      .then(async (data) => {
        list.value = await data.setAside();
      })
      .catch((error: unknown) => app.notices.sayError(error));
  useEffect(() => void read(), []);

  const takeBack = async (item: SetAside) => {
    const data = await openData(app);
    await data.takeBack(item);
    await read();
  };

  return (
    <section class="stack">
      <h2 class="kicker">Not asked at present</h2>
      {list.value.length === 0 && <p class="small">Questions that you hide, report or let rest are listed here.</p>}
      <ul class="lines">
        {list.value.map((item) => (
          <li key={`${item.card.id} ${item.why}`}>
            <p>
              <span class="fine">{WHY[item.why]}</span> {item.stem ?? 'A question of an article that is not here.'}
            </p>
            <button
              class="plain"
              type="button"
              onClick={() => void takeBack(item).catch((error: unknown) => app.notices.sayError(error))}
            >
              Ask it again
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
