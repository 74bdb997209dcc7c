import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hrefTo, parseRoute, type Route } from '../../src/state/route.ts';

const name = fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }).filter((text) => text.trim() !== '');
const span = fc.option(
  fc.tuple(fc.nat(99_999), fc.integer({ min: 1, max: 999 })).map(([start, n]) => ({ start, end: start + n })),
);
const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom('home', 'quiz', 'scores', 'settings', 'add').map((screen) => ({ screen }) as Route),
  fc.record({ screen: fc.constant('start' as const), article: fc.option(name) }),
  fc.record({ screen: fc.constant('result' as const), sitting: fc.option(name) }),
  fc.record({
    screen: fc.constant('article' as const),
    article: name,
    view: fc.constantFrom('text' as const, 'facts' as const, 'dates' as const, 'questions' as const),
    at: span,
  }),
);

test('every link leads to the screen it was made for', () => {
  fc.assert(
    fc.property(routes, (route) => {
      expect(parseRoute(hrefTo(route))).toEqual(route);
    }),
  );
});

test('no address breaks the app', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (hash) => {
      expect(parseRoute(`#${hash}`).screen).toBeTypeOf('string');
    }),
  );
});

test.each(['', '#', '#/'])('the address %j is home', (hash) => {
  expect(parseRoute(hash)).toEqual({ screen: 'home' });
});

test.each(['#/nowhere', '#/scores/more', '#/article', '#/article/a/b', '#/article/a/text/b'])(
  '%s is unknown',
  (hash) => {
    expect(parseRoute(hash)).toEqual({ screen: 'unknown' });
  },
);

test('a place in the article that is no place is left out', () => {
  expect(parseRoute('#/article/a?at=9-2')).toEqual({ screen: 'article', article: 'a', view: 'text', at: null });
});
