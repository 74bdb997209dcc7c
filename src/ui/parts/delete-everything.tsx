/** Deleting everything on this device, asked twice. */

import { useSignal } from '@preact/signals';
import type { App } from '../../state/app.ts';
import { openData } from '../../state/open-data.ts';

export function DeleteEverything({ app }: { readonly app: App }) {
  const isSure = useSignal(false);
  /** And starts again as on the first day. */
  const deleteIt = async () => {
    await (await openData(app)).deleteEverything();
    app.go({ screen: 'home' }, true);
    location.reload();
  };
  if (!isSure.value) {
    return (
      <button class="button" type="button" onClick={() => (isSure.value = true)}>
        Delete everything …
      </button>
    );
  }
  return (
    <div class="notice stack">
      <p>Every answer, sitting, setting and added article on this device is deleted for good.</p>
      <div class="acts">
        <button class="button main" type="button" onClick={() => (isSure.value = false)}>
          Keep everything
        </button>
        <button
          class="button"
          type="button"
          onClick={() => void deleteIt().catch((error: unknown) => app.notices.sayError(error, 'data'))}
        >
          Delete it all
        </button>
      </div>
    </div>
  );
}
