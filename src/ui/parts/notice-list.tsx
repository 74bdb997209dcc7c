/** What the app has to say: failures to save, a new version, a window that forgets. */

import type { App } from '../../state/app.ts';

interface NoticeListProps {
  readonly app: App;
  /** In the middle of a sitting: what can wait is not said. */
  readonly urgent?: boolean;
}

export function NoticeList({ app, urgent = false }: NoticeListProps) {
  const { list, dismiss } = app.notices;
  return (
    <div class="notices" aria-live="polite">
      {list.value
        .filter(({ canWait }) => !(urgent && canWait))
        .map(({ id, text, way, act }) => (
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
