/** What every end-to-end test stands on: a host of its own, a learner, and an eye on what must never happen. */

import { test as base, expect } from '@playwright/test';
import { createLearner, type Learner } from './learner.ts';
import { type LiveSite, openSite } from './site.ts';

interface Fixtures {
  /** The folder of the host that holds the app. */
  readonly folder: string;
  /** Policy breaches that a test provokes by handing the app a stranger's file. */
  readonly provoked: RegExp | null;
  readonly site: LiveSite;
  readonly learner: Learner;
}

export { expect };

export const test = base.extend<Fixtures>({
  folder: ['/', { option: true }],
  provoked: [null, { option: true }],
  site: async ({ folder }, use) => {
    const site = await openSite(folder);
    await use(site);
    await site.stop();
  },
  learner: async ({ page, site }, use) => use(createLearner(page, site.url)),
  page: async ({ page, context, site, provoked }, use) => {
    const never: string[] = [];
    const origin = new URL(site.url).origin;
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (/^(http|ws)/.test(url.protocol) && url.origin !== origin) never.push(`asked another host: ${request.url()}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) never.push(`asked for what is not there: ${response.url()}`);
    });
    page.on('pageerror', (error) => never.push(`threw: ${error.message}`));
    page.on('console', (message) => {
      if (provoked?.test(message.text())) return;
      if (/Content Security Policy|Trusted/.test(message.text())) never.push(`broke the policy: ${message.text()}`);
    });
    await use(page);
    expect(never, 'no error, no broken policy, no request in vain or to another host').toEqual([]);
  },
});
