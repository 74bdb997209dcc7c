/** Adding an article: paste or open a text, let it be read, look at what came of it, keep it. */

import { useEffect, useMemo } from 'preact/hooks';
import { type Adding, countWords, createAdding, FEWEST_WORDS, MOST_WORDS } from '../state/adding.ts';
import type { App } from '../state/app.ts';
import type { ReadArticle } from '../state/reader.ts';
import { draftFromShare } from '../state/text-file.ts';
import { ReadResultView } from './parts/read-result.tsx';
import { count } from './parts/say.ts';
import './forms.css';

export function AddScreen({ app }: { readonly app: App }) {
  const { readArticle } = app;
  if (!readArticle) {
    return (
      <main tabIndex={-1} class="stack">
        <h1>Add an article</h1>
        <p>This edition asks only about the articles it came with.</p>
        <a class="button" href="#/">
          Back to today
        </a>
      </main>
    );
  }
  return <AddForm app={app} readArticle={readArticle} />;
}

function AddForm({ app, readArticle }: { readonly app: App; readonly readArticle: ReadArticle }) {
  const adding = useMemo(() => {
    const { desk, library, now } = app;
    return createAdding({ readArticle, desk, library, now, first: draftFromShare(takeShared()) });
  }, []);
  useEffect(() => () => adding.cancel(), []);

  const result = adding.result.value;
  if (result) return <ReadResultView app={app} adding={adding} {...result} />;
  const progress = adding.progress.value;
  const draft = adding.draft.value;
  const words = countWords(draft.text);
  return (
    <>
      <main
        tabIndex={-1}
        class="stack"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          const [file] = event.dataTransfer?.files ?? [];
          if (file) void openFile(adding, file);
          else adding.paste(event.dataTransfer?.getData('text/plain') ?? '');
        }}
      >
        <h1>Add an article</h1>
        <p class="small">
          Paste it, drop it, or open a file. It is read on this device and goes nowhere. English, {FEWEST_WORDS} to{' '}
          {MOST_WORDS.toLocaleString('en')} words.
        </p>
        <label class="field">
          <span>Text</span>
          <textarea
            value={draft.text}
            disabled={progress !== null}
            aria-describedby="words"
            onPaste={(event) => {
              if (draft.text !== '') return;
              event.preventDefault();
              adding.paste(event.clipboardData?.getData('text/plain') ?? '');
            }}
            onInput={({ currentTarget }) => adding.change({ text: currentTarget.value })}
          />
        </label>
        <p class="fine" id="words">
          {count(words, 'word')}
        </p>
        <label class="field">
          <span>Or open a file</span>
          <input
            type="file"
            accept=".txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void openFile(adding, file);
              currentTarget.value = '';
            }}
          />
        </label>
        <Line name="Title" value={draft.title} onType={(title) => adding.change({ title })} />
        <Line
          name="Date (2023-07-27), if known"
          value={draft.published}
          onType={(published) => adding.change({ published })}
        />
        <Line name="Publisher, if known" value={draft.publisher} onType={(publisher) => adding.change({ publisher })} />
      </main>
      <footer class="dock">
        <div aria-live="polite">
          {adding.problem.value && <p class="notice">{adding.problem.value}</p>}
          {progress && (
            <p class="fine">
              {progress.total === 0 ? 'Beginning …' : `Sentence ${progress.done} of ${progress.total}`}
            </p>
          )}
        </div>
        {progress && <progress value={progress.done} max={progress.total || 1} aria-label="Reading" />}
        <div class="acts">
          {progress ? (
            <button class="button" type="button" onClick={() => adding.cancel()}>
              Cancel
            </button>
          ) : (
            <>
              <a class="button" href="#/">
                Back
              </a>
              <button class="button main" type="button" disabled={words === 0} onClick={() => void adding.read()}>
                Read it
              </button>
            </>
          )}
        </div>
      </footer>
    </>
  );
}

/** What another app handed over with the address; empty the second time. */
function takeShared(): URLSearchParams {
  const { search, pathname, hash } = location;
  if (search) history.replaceState(null, '', `${pathname}${hash}`);
  return new URLSearchParams(search);
}

function Line({ name, value, onType }: { readonly name: string; readonly value: string; onType(text: string): void }) {
  return (
    <label class="field">
      <span>{name}</span>
      <input type="text" value={value} onInput={({ currentTarget }) => onType(currentTarget.value)} />
    </label>
  );
}

async function openFile(adding: Adding, file: File): Promise<void> {
  await adding.open(file.name, new Uint8Array(await file.arrayBuffer()));
}
