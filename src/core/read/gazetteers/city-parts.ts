/** In which state or province a city lies, where news says so: “Portland, Oregon”. */

const NAMES: Readonly<Record<string, string>> = {
  us: `AL Alabama;AK Alaska;AZ Arizona;AR Arkansas;CA California;CO Colorado;CT Connecticut;DE Delaware;FL Florida;GA Georgia;HI Hawaii;
ID Idaho;IL Illinois;IN Indiana;IA Iowa;KS Kansas;KY Kentucky;LA Louisiana;ME Maine;MD Maryland;MA Massachusetts;MI Michigan;MN Minnesota;
MS Mississippi;MO Missouri;MT Montana;NE Nebraska;NV Nevada;NH New Hampshire;NJ New Jersey;NM New Mexico;NY New York;NC North Carolina;
ND North Dakota;OH Ohio;OK Oklahoma;OR Oregon;PA Pennsylvania;RI Rhode Island;SC South Carolina;SD South Dakota;TN Tennessee;TX Texas;
UT Utah;VT Vermont;VA Virginia;WA Washington state;WV West Virginia;WI Wisconsin;WY Wyoming;DC the District of Columbia`,
  ca: '01 Alberta;02 British Columbia;03 Manitoba;04 New Brunswick;05 Newfoundland and Labrador;07 Nova Scotia;08 Ontario;10 Quebec;11 Saskatchewan',
  au: '01 the Australian Capital Territory;02 New South Wales;03 the Northern Territory;04 Queensland;05 South Australia;06 Tasmania;07 Victoria;08 Western Australia',
};

const parts = new Map<string, string>();
for (const [nation, text] of Object.entries(NAMES)) {
  for (const line of text.replaceAll('\n', '').split(';')) {
    const [code = '', ...name] = line.split(' ');
    parts.set(`${nation} ${code}`, name.join(' '));
  }
}

/** The name of a nation’s state by GeoNames’ code of it; undefined where none is kept. */
export function partNamed(nation: string, code: string | undefined): string | undefined {
  return code === undefined ? undefined : parts.get(`${nation} ${code}`);
}
