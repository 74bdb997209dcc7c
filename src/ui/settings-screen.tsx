/** Settings: how one is asked, how much a day, how it looks, and the data on this device. */

import type { Settings } from '../core/model.ts';
import type { App } from '../state/app.ts';
import { Segments, Slider, Switch } from './parts/controls.tsx';
import { DataSection } from './parts/data-section.tsx';
import { OwnCurve } from './parts/own-curve.tsx';
import { SetAsideSection } from './parts/set-aside-section.tsx';

const THEMES = [
  ['system', 'As the device'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const satisfies readonly (readonly [Settings['theme'], string])[];

export function SettingsScreen({ app }: { readonly app: App }) {
  const settings = app.settings.value.value;
  const change = (patch: Partial<Settings>) => {
    app.settings
      .change(patch)
      .then(app.desk)
      // With other parameters all cards are computed anew.
      .then((desk) => desk.settle())
      .catch((error: unknown) => app.notices.sayError(error, 'settings'));
  };
  return (
    <main tabIndex={-1}>
      <h1>Settings</h1>
      <section class="stack lead">
        <h2 class="kicker">Asking</h2>
        <Switch
          name="Ask how sure I am"
          about="Guess, think so, sure: three buttons in the place of one, so that it costs no tap."
          on={settings.confidence}
          onTurn={(confidence) => change({ confidence })}
        />
        <Switch
          name="Recall first"
          about="The options stay hidden until you ask for them."
          on={settings.recallFirst}
          onTurn={(recallFirst) => change({ recallFirst })}
        />
        <Segments
          name="Options"
          value={settings.options}
          choices={[
            [3, 'Three'],
            [4, 'Four'],
          ]}
          onChoose={(options) => change({ options })}
        />
      </section>
      <section class="stack">
        <h2 class="kicker">How much</h2>
        <Slider
          name="New questions a day"
          value={settings.newPerDay}
          limits={[0, 100, 5]}
          said={`${settings.newPerDay}`}
          onChange={(newPerDay) => change({ newPerDay })}
        />
        <Slider
          name="Reviews a day, at most"
          value={settings.reviewsPerDay}
          limits={[10, 300, 10]}
          said={`${settings.reviewsPerDay}`}
          onChange={(reviewsPerDay) => change({ reviewsPerDay })}
        />
        <Slider
          name="Remember, when asked again"
          value={Math.round(settings.retention * 100)}
          limits={[80, 95, 1]}
          said={`${Math.round(settings.retention * 100)} %`}
          about="Higher means asking sooner and more often."
          onChange={(percent) => change({ retention: percent / 100 })}
        />
        {settings.fitted && (
          <OwnCurve fitted={settings.fitted} on={settings.useFitted} onTurn={(useFitted) => change({ useFitted })} />
        )}
      </section>
      <section class="stack">
        <h2 class="kicker">Looks</h2>
        <Segments name="Theme" value={settings.theme} choices={THEMES} onChoose={(theme) => change({ theme })} />
      </section>
      <SetAsideSection app={app} />
      <DataSection app={app} />
    </main>
  );
}
