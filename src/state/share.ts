/** Hands a sentence on: to the device's share sheet, or to the clipboard where there is none. */

import type { Notices } from './notices.ts';

export async function share(navigator: Navigator, text: string, notices: Notices): Promise<void> {
  try {
    if (navigator.share) await navigator.share({ text });
    else {
      await navigator.clipboard.writeText(text);
      notices.say({ id: 'share', text: 'Copied.' });
    }
  } catch (error) {
    // The learner closed the share sheet: nothing to say.
    if (error instanceof Error && error.name !== 'AbortError') {
      notices.say({ id: 'share', text: 'This browser does not let the app share or copy.' });
    }
  }
}
