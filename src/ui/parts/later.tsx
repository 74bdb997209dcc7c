/** A screen whose code is fetched when it is first shown. */

import { type Signal, signal } from '@preact/signals';
import type { ComponentType } from 'preact';

export interface Later<P> {
  readonly component: Signal<ComponentType<P> | null>;
  readonly failed: Signal<boolean>;
  load(): void;
}

/** @param fetchIt a dynamic import that gives the component */
export function later<P>(fetchIt: () => Promise<ComponentType<P>>): Later<P> {
  const component = signal<ComponentType<P> | null>(null);
  const failed = signal(false);
  let isLoading = false;
  return {
    component,
    failed,
    load() {
      if (isLoading) return;
      isLoading = true;
      failed.value = false;
      fetchIt()
        .then((found) => {
          component.value = found;
        })
        .catch(() => {
          isLoading = false;
          failed.value = true;
        });
    },
  };
}

interface ShowProps<P> {
  readonly what: Later<P>;
  readonly with: P;
  /** It is no screen: until it is there, and when it can't be fetched, nothing is shown. */
  readonly quiet?: boolean;
}

export function Show<P extends object>({ what, with: props, quiet = false }: ShowProps<P>) {
  const Component = what.component.value;
  if (Component) return <Component {...props} />;
  if (what.failed.value) {
    return quiet ? null : (
      <main>
        <p class="notice">
          This screen is not on your device yet, and the network can’t be reached.{' '}
          <button class="plain" type="button" onClick={() => what.load()}>
            Try again
          </button>
        </p>
      </main>
    );
  }
  what.load();
  return quiet ? null : <main aria-busy="true" />;
}
