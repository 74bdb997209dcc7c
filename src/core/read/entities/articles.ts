/** Whether running text puts “the” before a name: the United Nations, the Indonesian Navy, but NASA and Trinity College. */

import type { NameSeen } from './collect.ts';
import { headOf } from './name-text.ts';
import type { NameType } from './typing.ts';

/** Heads that take the article where the text has no example. */
const TAKES =
  /\b(?:Navy|Army|Air Force|Forces?|Corps|Marines|Government|Ministry|Department|Bureau|Agency|Administration|Authority|Commission|Committee|Council|Party|Union|Court|Senate|Parliament|Assembly|Association|Federation|Foundation|Organi[sz]ation|Institute|Alliance|League|Museum|River|Sea|Ocean|Gulf|Strait|Channel|Desert|Mountains|Islands|Alps|Peninsula|Empire|Republic|Kingdom|War|Revolution|Games|Olympics|Cup|Championships?|Crisis|Act|Treaty|Convention|Agreement|Accords?|Protocol|Bridge|Tunnel|Stadium|Arena|Library|Hotel|Theatre|Theater|Cathedral|Mosque|Palace|Times|Post|Herald|Guardian|Telegraph|Gazette|Tribune|Chronicle|Bulletin|Review|Tube|Constitution|Declaration|Prize|Award|Orchestra)$/;
const BARE =
  /\b(?:Street|Road|Avenue|Lane|University|College|School|Park|Lake|Mount|Island|Airport|Hospital|Station|Square|Day|Palace|Castle|Church|Hall)$/;

export function takesArticle(name: string, type: NameType, seen: readonly NameSeen[]): boolean {
  if (type.kind === 'person' || type.kind === 'nationality' || type.kind === 'city') return false;
  let withIt = 0;
  let without = 0;
  for (const { sentence, run } of seen) {
    const { tokens } = sentence;
    if (!isNounPhrase({ sentence, run })) continue;
    const before = tokens[run.titleFrom - 1];
    if (tokens[run.from]?.text === 'The' || before?.text.toLowerCase() === 'the') withIt++;
    else if (!before || (!/^(?:DET|ADJ|NOUN|PROPN|PART|NUM)$/.test(before.upos) && before.xpos !== 'PRP$')) without++;
  }
  if (withIt + without > 0) return withIt > without || (withIt === without && TAKES.test(name));
  if (type.kind === 'group') return /s$/.test(name);
  if (/ of /.test(name)) return !/^(?:University|Isle) of /.test(name) || /^(?:University)/.test(name);
  return TAKES.test(name) && !BARE.test(name);
}

/** In “the NASA administrator” the article is the administrator's. */
function isNounPhrase({ sentence, run }: Pick<NameSeen, 'sentence' | 'run'>): boolean {
  const { tokens } = sentence;
  const head = tokens[headOf(tokens, run.from, run.to)];
  const next = tokens[run.to];
  if (next && /^(?:'s|’s|['’])$/.test(next.text)) return true;
  return (
    !(head && head.head >= run.to && /^(?:compound|amod|nmod:poss|flat)/.test(head.label)) &&
    !(next && /^(?:NOUN|PROPN)$/.test(next.upos))
  );
}
