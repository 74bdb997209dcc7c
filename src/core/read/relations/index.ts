/** Every kind of fact that the house knows, in the order in which the reader tries them; the generic one is last. */

import type { Relation } from '../relation.ts';
import { aimAt } from './aim-at.ts';
import { attend } from './attend.ts';
import { back } from './back.ts';
import { beFirstSince } from './be-first-since.ts';
import { beInTension } from './be-in-tension.ts';
import { beKind } from './be-kind.ts';
import { beRare } from './be-rare.ts';
import { begin } from './begin.ts';
import { belongTo } from './belong-to.ts';
import { claimAbout } from './claim-about.ts';
import { closeBorder } from './close-border.ts';
import { commemorate } from './commemorate.ts';
import { deny } from './deny.ts';
import { describeAs } from './describe-as.ts';
import { divide } from './divide.ts';
import { doSomething } from './do.ts';
import { end } from './end.ts';
import { endIn } from './end-in.ts';
import { exchangeViews } from './exchange-views.ts';
import { fallOn } from './fall-on.ts';
import { feature } from './feature.ts';
import { fightAlongside } from './fight-alongside.ts';
import { firstContactSince } from './first-contact-since.ts';
import { handOver } from './hand-over.ts';
import { haveRole } from './have-role.ts';
import { holdEvent } from './hold-event.ts';
import { holdOffice } from './hold-office.ts';
import { last } from './last.ts';
import { leadDelegation } from './lead-delegation.ts';
import { leadForces } from './lead-forces.ts';
import { meet } from './meet.ts';
import { reach } from './reach.ts';
import { releasePhotos } from './release-photos.ts';
import { remember } from './remember.ts';
import { sayQuotation } from './say-quotation.ts';
import { sayThat } from './say-that.ts';
import { sayWords } from './say-words.ts';
import { sendDelegation } from './send-delegation.ts';
import { sentence } from './sentence.ts';
import { showAround } from './show-around.ts';
import { startAt } from './start-at.ts';
import { strengthenTies } from './strengthen-ties.ts';
import { struggle } from './struggle.ts';
import { supply } from './supply.ts';
import { supportInWar } from './support-in-war.ts';
import { thank } from './thank.ts';
import { voiceSupport } from './voice-support.ts';
import { vow } from './vow.ts';

export const relations: readonly Relation[] = [
  meet,
  showAround,
  attend,
  holdEvent,
  commemorate,
  fallOn,
  startAt,
  feature,
  releasePhotos,
  beKind,
  beRare,
  firstContactSince,
  beFirstSince,
  reach,
  exchangeViews,
  struggle,
  handOver,
  thank,
  leadDelegation,
  sendDelegation,
  leadForces,
  holdOffice,
  haveRole,
  belongTo,
  claimAbout,
  describeAs,
  vow,
  strengthenTies,
  remember,
  voiceSupport,
  sayQuotation,
  sayThat,
  sayWords,
  back,
  supply,
  deny,
  endIn,
  begin,
  end,
  last,
  aimAt,
  fightAlongside,
  supportInWar,
  closeBorder,
  divide,
  beInTension,
  sentence,
  doSomething,
];

const byName: ReadonlyMap<string, Relation> = new Map(relations.map((relation) => [relation.name, relation]));

/** @throws Error naming the relation when no file of it is in the list. */
export function relationNamed(name: string): Relation {
  const relation = byName.get(name);
  if (!relation) throw new Error(`There is no relation “${name}” in src/core/read/relations.`);
  return relation;
}
