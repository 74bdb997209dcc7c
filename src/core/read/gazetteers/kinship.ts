/** Which classes of name a reader may confuse: a defence minister with a general, a newspaper with a news agency. */

export type Kinship = ReadonlyMap<string, number>;

/** Closeness from 0 to 1 of every two classes in a line. A class may stand in several lines; the closest counts. */
const CIRCLES: readonly (readonly [closeness: number, classes: string])[] = [
  [0.7, 'head-of-state head-of-government'],
  [0.6, 'head-of-state monarch'],
  [0.6, 'defence-minister foreign-minister minister military-leader security-official'],
  [0.4, 'minister politician governor mayor legislator'],
  [0.4, 'spokesperson diplomat security-official minister politician'],
  [0.6, 'vice-president minister foreign-minister legislator'],
  [0.6, 'first-lady royal'],
  [0.3, 'defence-minister foreign-minister minister head-of-government head-of-state politician'],
  [0.5, 'legislator governor mayor politician'],
  [0.6, 'diplomat international-official foreign-minister'],
  [0.5, 'judge lawyer'],
  [0.6, 'pope religious-leader reformer'],
  [0.6, 'monarch historical-ruler royal'],
  [0.6, 'scientist mathematician physician inventor'],
  [0.5, 'explorer astronaut'],
  [0.6, 'writer poet philosopher'],
  [0.5, 'philosopher economist'],
  [0.6, 'composer musician'],
  [0.6, 'painter sculptor architect'],
  [0.5, 'actor film-director musician'],
  [
    0.4,
    'footballer tennis-player basketball-player american-football-player baseball-player golfer athlete swimmer gymnast boxer racing-driver cyclist cricketer ice-hockey-player skier',
  ],
  [0.6, 'footballer football-coach'],
  [0.6, 'american-football-player american-football-coach'],
  [0.6, 'militant-leader military-leader'],
  [0.5, 'entrepreneur executive'],
  [0.5, 'activist dissident'],
  [0.6, 'news-agency newspaper broadcaster magazine news-site'],
  [0.6, 'un-body international-organisation alliance court development-bank'],
  [0.4, 'international-organisation charity think-tank'],
  [0.5, 'government ministry agency legislature'],
  [0.6, 'agency intelligence-agency space-agency police health-agency regulator'],
  [0.85, 'intelligence-agency police'],
  [0.5, 'armed-force military-unit'],
  [0.6, 'armed-group terrorist-group gang'],
  [0.4, 'armed-group party'],
  [
    0.6,
    'technology-company car-maker airline aircraft-maker oil-company bank retailer media-company drug-maker defence-company telecom-company food-company consumer-company mining-company shipping-company rail-company',
  ],
  [0.7, 'defence-company aircraft-maker space-company'],
  [0.6, 'technology-company telecom-company space-company'],
  [0.6, 'university research-institute museum'],
  [0.6, 'football-club sports-league sports-body'],
  [0.6, 'american-football-team basketball-team baseball-team ice-hockey-team'],
  [0.8, 'country historic-state'],
  [0.7, 'country constituent-country territory'],
  [0.5, 'capital city'],
  [0.7, 'state province territory disputed-region historic-region area'],
  [0.6, 'sea ocean strait lake gulf'],
  [0.6, 'river lake'],
  [0.6, 'mountain mountain-range volcano'],
  [0.6, 'island archipelago peninsula'],
  [0.6, 'border border-crossing fortification'],
  [0.6, 'landmark seat-of-power museum prison place-of-worship bridge'],
  [0.7, 'military-base spaceport nuclear-site airport test-site'],
  [0.7, 'war uprising invasion crisis'],
  [0.7, 'battle massacre operation'],
  [0.6, 'treaty arms-treaty peace-agreement summit conference'],
  [0.6, 'sports-event festival exhibition'],
  [0.6, 'holiday commemoration'],
  [0.6, 'disaster accident attack pandemic'],
  [0.6, 'revolution uprising coup era movement'],
  [0.7, 'ballistic-missile cruise-missile missile hypersonic-missile anti-ship-missile air-to-air-missile'],
  [0.7, 'air-defence-system rocket-artillery artillery anti-tank-missile portable-missile'],
  [0.5, 'missile air-defence-system'],
  [0.7, 'fighter bomber attack-aircraft transport-aircraft helicopter reconnaissance-aircraft'],
  [0.7, 'tank armoured-vehicle'],
  [0.7, 'warship aircraft-carrier submarine destroyer'],
  [0.6, 'drone reconnaissance-aircraft'],
  [0.6, 'rifle machine-gun pistol'],
  [0.7, 'rocket spacecraft space-probe space-telescope space-station satellite spaceship'],
  [0.7, 'airliner aircraft'],
  [0.6, 'medicine vaccine'],
  [0.6, 'software website social-network game-console device ai-model operating-system'],
  [0.6, 'novel play poem epic book scripture'],
  [0.6, 'film tv-series'],
  [0.6, 'painting sculpture'],
  [0.6, 'symphony opera song album'],
  [0.5, 'religion denomination'],
  [0.5, 'people language'],
  [0.6, 'disease symptom'],
  [0.5, 'animal bird fish insect'],
];

const kin = new Map<string, Map<string, number>>();
for (const [closeness, line] of CIRCLES) {
  const classes = line.split(' ');
  for (const one of classes) {
    const others = kin.get(one) ?? new Map<string, number>();
    kin.set(one, others);
    for (const other of classes) {
      if (other !== one) others.set(other, Math.max(closeness, others.get(other) ?? 0));
    }
  }
}

/** The kindred classes of a class and how close they are, from 0 to 1; undefined for a class without kin. */
export function kinshipOf(group: string): Kinship | undefined {
  return kin.get(group);
}
