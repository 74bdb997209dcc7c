/** Prints the two screens that a first visit sees, so that the page shows them before any script has come. */

import { renderToString } from 'preact-render-to-string';
import { createApp } from '../src/state/app.ts';
import { loadShelfArticle, shelf } from '../src/storage/shelf.ts';
import { App } from '../src/ui/app.tsx';

export interface FirstPage {
  readonly home: string;
  readonly quiz: string;
}

export function printFirstPage(): FirstPage {
  return { home: print('#/'), quiz: print('#/quiz') };
}

function never<T>(): Promise<T> {
  return new Promise(() => undefined);
}

function print(hash: string): string {
  const app = createApp({
    db: never,
    // On paper that anyone may read on any day there is no day.
    now: () => 0,
    view: blankView(hash),
    shelf,
    loadShelfArticle,
    writeQuestions: never,
    readArticle: never,
    isNew: () => true,
  });
  if (app.route.peek().screen === 'quiz') app.startNow();
  return renderToString(<App app={app} />);
}

/** A window that nobody has looked through yet. */
function blankView(hash: string): Window {
  const view = {
    location: { hash },
    addEventListener: () => undefined,
    document: { addEventListener: () => undefined, documentElement: { dataset: {} } },
    localStorage: { getItem: () => null, setItem: () => undefined },
  };
  return view as unknown as Window;
}
