/** Installing the app: browsers keep the answers of installed apps longer than those of a page. */

import type { App } from '../../state/app.ts';

export function InstallHint({ app }: { readonly app: App }) {
  const install = app.install.value;
  if (install) {
    return (
      <button class="button" type="button" onClick={() => install()}>
        Install the app
      </button>
    );
  }
  return isApplePage() ? (
    <p class="small">
      Safari deletes what a page has saved after seven days without a visit. To keep it, save a backup, add Quizette to
      the home screen, and restore the backup there: the installed app starts empty.
    </p>
  ) : null;
}

/** `standalone` is Apple's own: true in an installed app, false in a page, absent elsewhere. */
function isApplePage(): boolean {
  return (navigator as Navigator & { standalone?: boolean }).standalone === false;
}
