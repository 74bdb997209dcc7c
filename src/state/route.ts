/** Where the learner is: the address behind the `#`, so that any static host and any subfolder will do. */

import { type ReadonlySignal, signal } from '@preact/signals';
import type { Span } from '../core/model.ts';

const VIEWS = ['text', 'facts', 'dates', 'questions'] as const;
export type ArticleView = (typeof VIEWS)[number];

export type Route =
  | { readonly screen: 'home' | 'quiz' | 'scores' | 'settings' | 'add' }
  | { readonly screen: 'start'; readonly article: string | null }
  | { readonly screen: 'result'; readonly sitting: string | null }
  | { readonly screen: 'article'; readonly article: string; readonly view: ArticleView; readonly at: Span | null }
  | { readonly screen: 'unknown' };

const PLAIN = ['quiz', 'scores', 'settings', 'add'] as const;

/** Reads an address; anything that no screen answers to is `unknown`, never an error. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [screen = '', ...rest] = path.split('/').map(decode);
  const [first, second, ...others] = rest;
  const search = new URLSearchParams(query);
  if (others.length > 0) return { screen: 'unknown' };
  if (screen === '' && first === undefined) return { screen: 'home' };
  if (screen === 'start' && first === undefined) return { screen: 'start', article: search.get('article') };
  if (screen === 'result' && second === undefined) return { screen: 'result', sitting: first ?? null };
  if (screen === 'article' && first) {
    const view = VIEWS.find((name) => name === (second ?? 'text'));
    if (view) return { screen: 'article', article: first, view, at: parseSpan(search.get('at')) };
  }
  const plain = PLAIN.find((name) => name === screen);
  return plain && first === undefined ? { screen: plain } : { screen: 'unknown' };
}

/** The address of a screen, to be put into a link: `parseRoute(hrefTo(route))` is the route again. */
export function hrefTo(route: Route): string {
  switch (route.screen) {
    case 'home':
      return '#/';
    case 'start':
      return route.article ? `#/start?article=${encodeURIComponent(route.article)}` : '#/start';
    case 'result':
      return route.sitting ? `#/result/${encodeURIComponent(route.sitting)}` : '#/result';
    case 'article': {
      const view = route.view === 'text' ? '' : `/${route.view}`;
      const at = route.at ? `?at=${route.at.start}-${route.at.end}` : '';
      return `#/article/${encodeURIComponent(route.article)}${view}${at}`;
    }
    default:
      return `#/${route.screen}`;
  }
}

export interface RouteSlice {
  readonly route: ReadonlySignal<Route>;
  /** @param instead takes the present place in the history, so that “back” does not return to it */
  go(to: Route, instead?: boolean): void;
}

/** Follows the address bar of a window; `go` is for actions, links need only `hrefTo`. */
export function createRoute(view: Window): RouteSlice {
  const route = signal(parseRoute(view.location.hash));
  view.addEventListener('hashchange', () => {
    route.value = parseRoute(view.location.hash);
  });
  return {
    route,
    go(to, instead = false) {
      if (instead) view.location.replace(hrefTo(to));
      else view.location.hash = hrefTo(to);
    },
  };
}

function parseSpan(text: string | null): Span | null {
  const match = /^(\d{1,7})-(\d{1,7})$/.exec(text ?? '');
  const span = match && { start: Number(match[1]), end: Number(match[2]) };
  return span && span.start < span.end ? span : null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
