// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { registerWorker } from '../src/register-worker.ts';

/** A service worker as the page sees one. */
class FakeWorker extends EventTarget {
  state = 'installing';
  readonly said: unknown[] = [];
  complete = true;
  postMessage(message: unknown, ports: readonly MessagePort[] = []): void {
    this.said.push(message);
    ports[0]?.postMessage(this.complete);
  }
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  readonly update = vi.fn(async () => undefined);
  find(worker: FakeWorker): void {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  readonly registration = new FakeRegistration();
  readonly active = new FakeWorker();
  readonly ready = Promise.resolve({ active: this.active });
  readonly register = vi.fn(async (_url: string, _options: unknown) => this.registration);
}

let container: FakeContainer;
const reload = vi.fn();

beforeEach(() => {
  container = new FakeContainer();
  vi.stubEnv('PROD', true);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.spyOn(location, 'reload').mockImplementation(reload);
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: container });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  reload.mockReset();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

function listener() {
  return { onUpdateReady: vi.fn<(apply: () => void) => void>(), onOfflineReady: vi.fn() };
}

describe('taking the app offline', () => {
  it('says that the app works offline only when every file is on the device', async () => {
    const complete = listener();
    await registerWorker(complete);
    expect(complete.onOfflineReady).toHaveBeenCalledOnce();

    container.active.complete = false;
    const incomplete = listener();
    await registerWorker(incomplete);
    expect(incomplete.onOfflineReady).not.toHaveBeenCalled();
  });

  it('registers the worker beside the page, in whatever folder that is', async () => {
    await registerWorker(listener());
    expect(container.register.mock.calls[0]?.[0]).toBe(new URL('sw.js', document.baseURI).href);
  });

  it('does nothing where there are no service workers', async () => {
    Reflect.deleteProperty(navigator, 'serviceWorker');
    await expect(registerWorker(listener())).resolves.toBeUndefined();
  });

  it('takes the first worker for no update', async () => {
    const news = listener();
    const first = new FakeWorker();
    await registerWorker(news);
    container.registration.find(first);
    first.become('installed');
    container.dispatchEvent(new Event('controllerchange'));
    expect(news.onUpdateReady).not.toHaveBeenCalled();
  });
});

describe('a new version', () => {
  beforeEach(() => {
    container.controller = new FakeWorker();
  });

  it('waits until the learner wants it, then reloads once it has taken over', async () => {
    const news = listener();
    const next = new FakeWorker();
    await registerWorker(news);
    container.registration.find(next);
    next.become('installed');
    expect(next.said).toEqual([]);
    expect(reload).not.toHaveBeenCalled();

    news.onUpdateReady.mock.calls[0]?.[0]();
    expect(next.said).toEqual(['SKIP_WAITING']);
    expect(reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(2000);
    expect(reload).toHaveBeenCalledOnce();
    expect(news.onUpdateReady).toHaveBeenCalledOnce();
  });

  it('that was waiting before the page opened is offered too', async () => {
    const news = listener();
    container.registration.waiting = new FakeWorker();
    await registerWorker(news);
    expect(news.onUpdateReady).toHaveBeenCalledOnce();
  });

  it('that the browser holds back is reached by a reload after two seconds', async () => {
    const news = listener();
    container.registration.waiting = new FakeWorker();
    await registerWorker(news);
    news.onUpdateReady.mock.calls[0]?.[0]();
    vi.advanceTimersByTime(1999);
    expect(reload).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('that another tab has changed to is offered, and never reloads this one by itself', async () => {
    const news = listener();
    await registerWorker(news);
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).not.toHaveBeenCalled();
    news.onUpdateReady.mock.calls[0]?.[0]();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('is looked for when the page is seen again, and no network is no trouble', async () => {
    await registerWorker(listener());
    container.registration.update.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    document.dispatchEvent(new Event('visibilitychange'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(container.registration.update).toHaveBeenCalledTimes(2);
  });
});
