/** Weighs what was seen of one name: which kind it is, how sure that is, and the finer class. */

import type { EntityKind } from '../../model.ts';
import type { Finding } from '../recogniser.ts';

export interface NameType {
  readonly kind: EntityKind;
  readonly class?: string;
  readonly confidence: number;
  readonly gender?: 'female' | 'male';
  readonly nation?: string;
  /** The gazetteer's name for it. */
  readonly known?: string;
}

/** How much a second and a third piece of evidence count beside the first: they are seldom independent. */
const FURTHER = [1, 0.5, 0.25];

function join(confidences: readonly number[]): number {
  const best = [...new Set(confidences)].sort((a, b) => b - a).slice(0, FURTHER.length);
  return 1 - best.reduce((doubt, sure, place) => doubt * (1 - sure * (FURTHER[place] ?? 0)), 1);
}

/** The likeliest type of a name from the findings of all its appearances. */
export function weigh(findings: readonly Finding[]): NameType {
  const kinds = new Set(findings.map((finding) => finding.kind as EntityKind));
  const ranked = [...kinds]
    .map((kind) => ({
      kind,
      found: findings.filter((finding) => finding.kind === kind),
      points: evidenceFor(kind, findings),
    }))
    .sort((a, b) => b.points - a.points);
  const [first] = preferKnownPlaces(ranked);
  const second = ranked.find(({ kind }) => kind !== first?.kind && !(isPlace(kind) && first && isPlace(first.kind)));
  if (!first) return { kind: 'thing', confidence: 0 };
  const surest = [...first.found].sort((a, b) => b.confidence - a.confidence);
  const group = surest.find((finding) => finding.class !== undefined)?.class;
  const gender = surest.find((finding) => finding.gender !== undefined)?.gender;
  const nation = surest.find((finding) => finding.nation !== undefined)?.nation;
  const known = surest.find((finding) => finding.name !== undefined)?.name;
  return {
    kind: first.kind,
    ...(group ? { class: group } : {}),
    confidence: Math.max(0, first.points - (second?.points ?? 0) / 3),
    ...(gender ? { gender } : {}),
    ...(nation ? { nation } : {}),
    ...(known ? { known } : {}),
  };
}

/** What the gazetteers know as a country or a city is not made a mere place by what stands beside it. */
function preferKnownPlaces<T extends { kind: EntityKind; found: readonly Finding[] }>(
  ranked: readonly T[],
): readonly T[] {
  const [first] = ranked;
  if (!first || !isPlace(first.kind)) return ranked;
  const known = ranked.find(
    ({ kind, found }) => isPlace(kind) && found.some((one) => one.name !== undefined && one.confidence > 0.6),
  );
  return known ? [known] : ranked;
}

const isPlace = (kind: EntityKind): boolean => /^(?:country|city|region|place)$/.test(kind);

/** How much speaks for one kind, 0 to 1. */
function evidenceFor(kind: EntityKind, findings: readonly Finding[]): number {
  // What was learned of places holds for cities and countries too, where the gazetteers know one.
  const own = findings.filter(
    (finding) =>
      finding.kind === kind || (finding.learned && finding.kind === 'place' && /^(?:country|city|region)$/.test(kind)),
  );
  return join([
    ...own.filter((finding) => !finding.learned).map((finding) => finding.confidence),
    learnedShare(own, findings),
  ]);
}

/** The mean of what was learned over all appearances; one that gives this kind no chance counts as none. */
function learnedShare(own: readonly Finding[], all: readonly Finding[]): number {
  const places = new Set(
    all.filter((finding) => finding.learned).map((finding) => `${finding.sentence} ${finding.from}`),
  );
  return own.reduce((sum, finding) => sum + (finding.learned ? finding.confidence : 0), 0) / Math.max(1, places.size);
}
