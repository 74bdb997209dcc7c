/** Among whom in the world a name of each class is looked for: one takes The Denver Post for another American paper, Lake Erie for a lake nearby, Firefox for any browser. */

/** How far off a name may lie and still be taken for the key. */
export type Scope = 'nation' | 'region' | 'world';

const SCOPES: Readonly<Record<Scope, string>> = {
  nation: `
agency american-football-team armed-force baseball-team basketball-team broadcaster football-club gang health-agency hospital
ice-hockey-team legislature media-company ministry news-site newspaper party police regulator research-institute retailer
telecom-company trade-union university magazine think-tank party-body intelligence-agency
airport bridge landmark library military-base museum park place-of-worship prison seat-of-power square stadium theatre dam
state province prefecture oblast constituency region territory borough holiday
`,
  region: `
airline armed-group bank terrorist-group
river lake mountain volcano island archipelago peninsula mountain-range desert strait gulf sea canal border waterfall glacier cave
fortification nuclear-site test-site border-crossing
historic-region historic-state disputed-region area people war battle
`,
  world: `
alliance un-body development-bank central-bank space-agency stock-exchange sports-body news-agency
technology-company car-maker aircraft-maker defence-company oil-company energy-company investment-company insurance-company
consulting-company consumer-company food-company drug-maker mining-company shipping-company rail-company hotel-company space-company
ocean continent planet dwarf-planet moon star galaxy comet asteroid spaceport
hurricane typhoon pandemic space-accident mission space-programme
journal
browser operating-system social-network programming-language ai-model game-console cryptocurrency
space-probe mars-rover spacecraft spaceship space-station space-telescope telescope satellite rocket airliner
religious-group fighter bomber tank ballistic-missile cruise-missile
`,
};

const scopes = new Map<string, Scope>();
for (const [scope, classes] of Object.entries(SCOPES)) {
  for (const name of classes.trim().split(/\s+/)) scopes.set(name, scope as Scope);
}

/** Undefined for a class whose members are too unlike to be taken for one another: songs, landmarks of all kinds, bands. */
export function scopeOf(group: string): Scope | undefined {
  return scopes.get(group);
}

/** Of these one is as good as another, though the world has heard of none of them: a town’s hospital for a town’s hospital. */
const LOCAL = /^(?:university|newspaper|hospital|airport|state|province|river|lake|mountain-range|peninsula)$/;

/** A name that ends, or begins, as such names do: no students’ association of a university. */
const NAMED_FOR: Readonly<Record<string, RegExp>> = {
  university:
    /^(?:the )?(?:[\p{L}’'.-]+ ){0,4}(?:University|College|Institute|Polytechnic)$|^(?:the )?University of (?:[\p{L}.]+ ?){1,3}$/u,
};

export function isLocal(group: string, name: string): boolean {
  return LOCAL.test(group) && (NAMED_FOR[group]?.test(name) ?? true);
}

/** What nobody founded, and no country has to itself. */
export function isNatural(group: string): boolean {
  return /^(?:river|lake|mountain|mountain-range|peninsula|island|volcano|desert|waterfall|glacier|cave)$/.test(group);
}
