/** Nouns that news uses for the same happening: whoever has read “crane collapse” knows which “the accident” is. */

const groups = [
  'accident crash collapse incident disaster fire blaze explosion blast derailment sinking tragedy wreck collision',
  'earthquake quake storm hurricane flood tornado typhoon cyclone eruption landslide avalanche disaster',
  'attack shooting bombing killing murder massacre assault raid incident',
  'election vote poll referendum ballot by-election',
  'match game final semifinal race',
  'tournament championship competition contest cup',
  'study research survey report paper analysis',
  'meeting summit talk conference convention ceremony event exhibition expo show festival fair',
  'trial case lawsuit hearing verdict ruling',
  'law bill act legislation',
  'deal agreement treaty pact accord',
  'launch mission flight',
].map((line) => line.split(' '));

/** The lemmas with all others that may be told of the same. */
export function withOtherWords(nouns: readonly string[]): ReadonlySet<string> {
  const told = groups.filter((group) => group.some((noun) => nouns.includes(noun)));
  return new Set([...nouns, ...told.flat()]);
}
