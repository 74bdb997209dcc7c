/** Renders the whole app on a fresh device, as a browser does. */

import { configure, render } from '@testing-library/preact';
import type { AppInput, App as AppState } from '../../src/state/app.ts';
import { App } from '../../src/ui/app.tsx';
import { createDevice, type Device } from '../state/sample-app.ts';

// Screens are fetched when first shown, and a busy machine takes its time.
configure({ asyncUtilTimeout: 5000 });

export interface Shown {
  readonly app: AppState;
  readonly device: Device;
  go(hash: string): void;
}

export function show(input?: Partial<AppInput>, device = createDevice()): Shown {
  const app = device.open(input);
  render(<App app={app} />);
  return {
    app,
    device,
    go(hash) {
      window.location.hash = hash;
      window.dispatchEvent(new Event('hashchange'));
    },
  };
}
