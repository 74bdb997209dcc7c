/** The data on this device: where it is kept, out as a file, in from a file, deleted. */

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Parcel } from '../../core/share/format.ts';
import type { App } from '../../state/app.ts';
import type { Data, Keeping } from '../../state/data.ts';
import { download } from './download.ts';
import { count } from './say.ts';
import { sayWhen } from './say-when.ts';

export function DataSection({ app }: { readonly app: App }) {
  const data = useSignal<Data | null>(null);
  const keeping = useSignal<Keeping | null>(null);
  const ignored = useSignal<string | null>(null);
  const found = useSignal<Parcel | null>(null);
  const sure = useSignal(false);
  const say = (error: unknown) => app.notices.sayError(error, 'data');

  useEffect(() => {
    app
      .data()
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

  const take = async (parcel: Parcel) => {
    const { entries, sittings, articles } = await open.take(parcel);
    found.value = null;
    app.lost.value = null;
    const parts = [count(entries, 'entry', 'entries'), count(sittings, 'sitting'), count(articles, 'article')];
    app.notices.say({ id: 'data', text: `Added: ${parts.join(', ')}. What was here already is kept.` });
    await app.refresh();
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
        <button
          class="button"
          type="button"
          onClick={() =>
            void open
              .persist()
              .then(async () => {
                keeping.value = await open.keeping();
              })
              .catch(say)
          }
        >
          Ask the browser to keep it
        </button>
      )}
      {ignored.value && <p class="small">{ignored.value}</p>}
      <ul class="stack">
        {open.formats
          .filter((format) => format.write)
          .map((format) => (
            <li key={format.name}>
              <button
                class="button"
                type="button"
                onClick={() =>
                  void open
                    .write(format)
                    .then(async (file) => {
                      download(file);
                      if (format === backup) await app.settings.change({ backedUpAt: app.now() });
                    })
                    .catch(say)
                }
              >
                Save: {format.label}
              </button>
              <p class="fine">{format.about}</p>
            </li>
          ))}
      </ul>
      {backup && (
        <label class="field">
          <span>Restore a backup</span>
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              currentTarget.value = '';
              file
                ?.arrayBuffer()
                .then((bytes) => {
                  found.value = open.read(backup, new Uint8Array(bytes));
                })
                .catch(say);
            }}
          />
        </label>
      )}
      {found.value && <Preview parcel={found.value} onTake={(parcel) => void take(parcel).catch(say)} />}
      <div>
        {sure.value ? (
          <div class="notice stack">
            <p>Every answer, sitting, setting and added article on this device is deleted for good.</p>
            <div class="acts">
              <button class="button main" type="button" onClick={() => (sure.value = false)}>
                Keep everything
              </button>
              <button class="button" type="button" onClick={() => void app.deleteEverything().catch(say)}>
                Delete it all
              </button>
            </div>
          </div>
        ) : (
          <button class="button" type="button" onClick={() => (sure.value = true)}>
            Delete everything …
          </button>
        )}
      </div>
    </section>
  );
}

function Preview({ parcel, onTake }: { readonly parcel: Parcel; onTake(parcel: Parcel): void }) {
  const { log, sittings, articles, notes } = parcel;
  return (
    <div class="notice stack" aria-live="polite">
      <p>
        In this file: {count(log.length, 'entry', 'entries')}, {count(sittings.length, 'sitting')},{' '}
        {count(articles.length, 'added article')}. {notes.join(' ')}
      </p>
      <button class="button main" type="button" onClick={() => onTake(parcel)}>
        Add to this device
      </button>
    </div>
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
