import { describe, expect, it } from 'vitest';
import { meant, readStory } from './story.ts';

const met = { met: 'VERB VBD root' };
const both = (first: string, second: string) => readStory([`They met ${first} .`, met], [`They met ${second} .`, met]);

describe('misspelt names', () => {
  it('are the name that they must be', () => {
    expect(meant(both('the United Nations', 'the Untied Nations'), 'Untied Nations')).toBe('the United Nations');
    expect(meant(both('Lydia Buchtmann', 'Lydia Buchtman'), 'Lydia Buchtman')).toBe('Lydia Buchtmann');
  });

  it('are no other missile, no other known place and no short name', () => {
    const missiles = both('Hwasong-18', 'Hwasong-17');
    expect(meant(missiles, 'Hwasong-17')).not.toBe(meant(missiles, 'Hwasong-18'));
    const towns = both('the town of Zyxo', 'the town of Zyxa');
    expect(meant(towns, 'Zyxo')).not.toBe(meant(towns, 'Zyxa'));
  });
});
