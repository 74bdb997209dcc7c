/** The data on this device: where it is kept, out as a file, in from a file, deleted. */

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Format } from '../../core/share/format.ts';
import type { App } from '../../state/app.ts';
import type { Data, Keeping } from '../../state/data.ts';
import { openData } from '../../state/open-data.ts';
import { DeleteEverything } from './delete-everything.tsx';
import { download } from './download.ts';
import { InstallHint } from './install-hint.tsx';
import { RestoreBackup } from './restore-backup.tsx';
import { sayWhen } from './say-when.ts';

export function DataSection({ app }: { readonly app: App }) {
  const data = useSignal<Data | null>(null);
  const keeping = useSignal<Keeping | null>(null);
  const ignored = useSignal<string | null>(null);
  const say = (error: unknown) => app.notices.sayError(error, 'data');

  useEffect(() => {
    openData(app)
      .then(async (opened) => {
        data.value = opened;
        keeping.value = await opened.keeping();
        ignored.value = await opened.trouble();
      })
      .catch(say);
  }, []);

  const open = data.value;
  if (!open) return <section aria-busy="true" />;
  const { backedUpAt } = app.settings.value.value;
  const backup = open.formats.find(({ name }) => name === 'backup');

  const save = async (format: Format) => {
    download(await open.write(format));
    if (format === backup) await app.settings.change({ backedUpAt: app.now() });
  };
  const persist = async () => {
    await open.persist();
    keeping.value = await open.keeping();
  };

  return (
    <section class="stack">
      <h2 class="kicker">Your data</h2>
      <p class="small">
        {app.offline.value && 'The whole app is on this device and works without a network. '}
        Everything you answer stays in this browser, and nowhere else. {sayKeeping(keeping.value)}{' '}
        {backedUpAt === null ? 'There is no backup yet.' : `Last backup: ${sayWhen(backedUpAt, app.now())}.`}
      </p>
      {keeping.value?.persisted === false && (
        <button class="button" type="button" onClick={() => void persist().catch(say)}>
          Ask the browser to keep it
        </button>
      )}
      <InstallHint app={app} />
      {ignored.value && <p class="small">{ignored.value}</p>}
      <ul class="stack">
        {open.formats
          .filter((format) => format.write)
          .map((format) => (
            <li key={format.name}>
              <button class="button" type="button" onClick={() => void save(format).catch(say)}>
                Save: {format.label}
              </button>
              <p class="fine">{format.about}</p>
            </li>
          ))}
      </ul>
      {backup && <RestoreBackup app={app} data={open} format={backup} />}
      <DeleteEverything app={app} />
    </section>
  );
}

function sayKeeping(keeping: Keeping | null): string {
  if (!keeping) return '';
  const room = keeping.usedBytes === null ? '' : ` It takes ${(keeping.usedBytes / 1e6).toFixed(1)} MB.`;
  if (keeping.persisted === null) return room.trim();
  return keeping.persisted
    ? `The browser has promised to keep it.${room}`
    : `The browser may delete it when it needs room.${room}`;
}
