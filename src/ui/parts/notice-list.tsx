/** What the app has to say: failures to save, a new version, a window that forgets. */

import type { App } from '../../state/app.ts';

export function NoticeList({ app }: { readonly app: App }) {
  const { list, dismiss } = app.notices;
  return (
    <div class="notices" aria-live="polite">
      {list.value.map(({ id, text, way, act }) => (
        <div key={id} class="notice">
          <p>
            {text} {way}
          </p>
          {act && (
            <button class="plain" type="button" onClick={act.run}>
              {act.name}
            </button>
          )}
          <button class="plain" type="button" onClick={() => dismiss(id)}>
            Close
          </button>
        </div>
      ))}
    </div>
  );
}
