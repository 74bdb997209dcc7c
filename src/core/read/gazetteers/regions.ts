/** Which parts of the world lie beside each other, so that a wrong answer comes from where the right one might. */

const BESIDE: Readonly<Record<string, readonly string[]>> = {
  'east-asia': ['southeast-asia', 'central-asia'],
  'southeast-asia': ['east-asia', 'south-asia', 'oceania'],
  'south-asia': ['southeast-asia', 'central-asia', 'middle-east'],
  'central-asia': ['south-asia', 'eastern-europe', 'caucasus', 'east-asia'],
  caucasus: ['eastern-europe', 'middle-east', 'central-asia'],
  'middle-east': ['north-africa', 'caucasus', 'south-asia'],
  'north-africa': ['middle-east', 'west-africa', 'southern-europe'],
  'west-africa': ['north-africa', 'central-africa'],
  'central-africa': ['west-africa', 'east-africa', 'southern-africa'],
  'east-africa': ['central-africa', 'southern-africa', 'north-africa'],
  'southern-africa': ['east-africa', 'central-africa'],
  'western-europe': ['northern-europe', 'southern-europe', 'central-europe'],
  'northern-europe': ['western-europe', 'eastern-europe', 'central-europe'],
  'southern-europe': ['western-europe', 'central-europe', 'balkans'],
  'central-europe': ['western-europe', 'eastern-europe', 'balkans', 'northern-europe'],
  balkans: ['southern-europe', 'central-europe', 'eastern-europe'],
  'eastern-europe': ['central-europe', 'caucasus', 'central-asia', 'balkans', 'east-asia'],
  'north-america': ['western-europe', 'central-america', 'caribbean'],
  'central-america': ['south-america', 'caribbean', 'north-america'],
  caribbean: ['central-america', 'south-america'],
  'south-america': ['central-america', 'caribbean'],
  oceania: ['southeast-asia'],
};

/** Every region a list may name. */
export const regions: readonly string[] = Object.keys(BESIDE);

/** 1 for the same region, 0.5 for one beside it, 0 for elsewhere. */
export function regionCloseness(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return 0;
  if (a === b) return 1;
  return BESIDE[a]?.includes(b) || BESIDE[b]?.includes(a) ? 0.5 : 0;
}
