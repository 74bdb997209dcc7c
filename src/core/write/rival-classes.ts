/** Which persons are taken for one another: a striker for a captain, never for the referee. */

/** Any two classes of a line are; a class is always taken for itself. */
const CIRCLES = `
head-of-state head-of-government vice-president monarch
head-of-government minister foreign-minister defence-minister vice-president
minister foreign-minister defence-minister politician
politician legislator governor mayor party-leader dissident
politician head-of-government
monarch historical-ruler royal nobleman native-leader biblical-figure
academic reformer theologian translator
monarch pope
historical-ruler military-leader native-leader
diplomat international-official
spokesperson official police-officer
official executive international-official security-official health-official governor
executive entrepreneur
executive association-president official
entrepreneur inventor
military-leader soldier militant-leader revolutionary
judge lawyer
scientist physician mathematician inventor academic health-official
academic linguist philosopher historian economist critic theologian
linguist translator
writer poet philosopher critic historian playwright
reformer religious-leader theologian philosopher translator religious-founder
pope religious-leader
composer musician conductor critic
composer publisher
painter sculptor architect
actor film-director musician tv-host comedian
explorer military-leader
explorer astronaut
footballer player
footballer athlete
quarterback player
receiver player
american-football-defender american-football-player player
american-football-player player receiver
athlete swimmer gymnast cyclist skier speed-skater figure-skater boxer tennis-player golfer
basketball-player player
baseball-player player
ice-hockey-player player
cricketer player
coach football-coach american-football-coach
activist dissident
journalist tv-host
criminal assassin
deity mythical-hero
fictional-character mythical-hero
victim resident
student activist
relative victim
`;

const kin = new Map<string, Set<string>>();
for (const line of CIRCLES.trim().split('\n')) {
  const circle = line.split(' ');
  for (const one of circle) kin.set(one, new Set([...(kin.get(one) ?? []), ...circle]));
}

/** Whether a reader may take a person of one class for one of the other. */
export function mayBeTakenFor(one: string, other: string): boolean {
  return one === other || (kin.get(one)?.has(other) ?? false);
}
