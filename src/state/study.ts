/** All that an answer needs: the learner's settings and articles read, the desk and the table laid. Fetched while the first question is being read. */

import type { Opened } from '../storage/open.ts';
import { createDesk, type Desk } from './desk.ts';
import type { Library } from './library.ts';
import type { Clock } from './moment.ts';
import type { Notices } from './notices.ts';
import { findOffer } from './offer.ts';
import type { SettingsSlice } from './settings.ts';
import { createTable, type Table } from './table.ts';
import { readToday, type Today } from './today.ts';

export interface Study {
  readonly desk: Desk;
  readonly table: Table;
  today(): Promise<Today>;
}

export interface StudyInput {
  readonly opened: Opened;
  readonly library: Library;
  readonly settings: SettingsSlice;
  readonly notices: Notices;
  readonly now: Clock;
}

export async function openStudy({ opened, library, settings, notices, now }: StudyInput): Promise<Study> {
  const { storage } = opened;
  await Promise.all([settings.load(storage), library.refresh(storage)]);
  const desk = createDesk({ opened, library, settings, now });
  await desk.settle();
  const options = () => settings.value.peek().options;
  return {
    desk,
    table: createTable({ desk, library, notices, now, options }),
    today: async () => readToday(storage, await findOffer(desk, library.list.peek()), now()),
  };
}
