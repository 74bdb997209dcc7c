/** Restoring a backup: what is in the file is shown before anything is taken in. */

import { useSignal } from '@preact/signals';
import type { Format, Parcel } from '../../core/share/format.ts';
import type { App } from '../../state/app.ts';
import type { Data } from '../../state/data.ts';
import { count } from './say.ts';

interface RestoreBackupProps {
  readonly app: App;
  readonly data: Data;
  readonly format: Format;
}

export function RestoreBackup({ app, data, format }: RestoreBackupProps) {
  const found = useSignal<Parcel | null>(null);
  const say = (error: unknown) => app.notices.sayError(error, 'data');

  const look = async (file: File) => {
    found.value = data.read(format, new Uint8Array(await file.arrayBuffer()));
  };
  const take = async (parcel: Parcel) => {
    const { entries, sittings, articles } = await data.take(parcel);
    found.value = null;
    app.lost.value = null;
    const parts = [count(entries, 'entry', 'entries'), count(sittings, 'sitting'), count(articles, 'article')];
    app.notices.say({ id: 'data', text: `Added: ${parts.join(', ')}. What was here already is kept.` });
    await app.refresh();
  };

  const parcel = found.value;
  return (
    <>
      <label class="field">
        <span>Restore a backup</span>
        <input
          type="file"
          accept={`.${format.extension},${format.type}`}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (file) void look(file).catch(say);
          }}
        />
      </label>
      {parcel && (
        <div class="notice stack" aria-live="polite">
          <p>
            In this file: {count(parcel.log.length, 'entry', 'entries')}, {count(parcel.sittings.length, 'sitting')},{' '}
            {count(parcel.articles.length, 'added article')}. {parcel.notes.join(' ')}
          </p>
          <button class="button main" type="button" onClick={() => void take(parcel).catch(say)}>
            Add to this device
          </button>
        </div>
      )}
    </>
  );
}
