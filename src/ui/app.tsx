/** The screen that the address names, with what the app has to say on top of it. */

import { useEffect, useRef } from 'preact/hooks';
import type { App as AppState } from '../state/app.ts';
import { HomeScreen } from './home-screen.tsx';
import { later, Show } from './parts/later.tsx';
import { Masthead } from './parts/masthead.tsx';
import { NoticeList } from './parts/notice-list.tsx';
import { Tabs } from './parts/tabs.tsx';
import { QuizScreen } from './quiz-screen.tsx';

export interface ScreenProps {
  readonly app: AppState;
}

const LATER = {
  start: later<ScreenProps>(() => import('./start-screen.tsx').then((file) => file.StartScreen)),
  result: later<ScreenProps>(() => import('./result-screen.tsx').then((file) => file.ResultScreen)),
  article: later<ScreenProps>(() => import('./article-screen.tsx').then((file) => file.ArticleScreen)),
  scores: later<ScreenProps>(() => import('./scores-screen.tsx').then((file) => file.ScoresScreen)),
  settings: later<ScreenProps>(() => import('./settings-screen.tsx').then((file) => file.SettingsScreen)),
  add: later<ScreenProps>(() => import('./add-screen.tsx').then((file) => file.AddScreen)),
};

/** What a screen is called in the window's title and when it is read out. */
const TITLES = {
  home: 'Today',
  quiz: 'Quiz',
  start: 'Choose a quiz',
  result: 'Result',
  article: 'Article',
  scores: 'Scores',
  settings: 'Settings',
  add: 'Add an article',
  unknown: 'Not found',
} as const;

export function App({ app }: ScreenProps) {
  const { screen } = app.route.value;
  const first = useRef(true);
  useEffect(() => {
    document.title = screen === 'home' ? 'Quizette' : `${TITLES[screen]} · Quizette`;
    if (!first.current && screen !== 'quiz')
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    if (!first.current && screen !== 'article') scrollTo(0, 0);
    first.current = false;
  }, [screen]);

  if (screen === 'quiz') return <QuizScreen app={app} />;
  return (
    <>
      <Masthead now={app.now()} />
      <NoticeList app={app} />
      {screen === 'home' && <HomeScreen app={app} />}
      {screen === 'unknown' && <UnknownScreen />}
      {screen in LATER && <Show what={LATER[screen as keyof typeof LATER]} with={{ app }} key={screen} />}
      {(screen === 'scores' || screen === 'settings' || screen === 'unknown') && (
        <footer class="dock">
          <Tabs screen={screen} />
        </footer>
      )}
    </>
  );
}

function UnknownScreen() {
  return (
    <main class="stack">
      <h1>There is nothing here</h1>
      <p>No page of this paper has that address.</p>
      <p>
        <a class="button main" href="#/">
          Back to today
        </a>
      </p>
    </main>
  );
}
