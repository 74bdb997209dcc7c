import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { relationNamed, relations } from '../../../../src/core/read/relations/index.ts';
import { parsePattern, rolesOf } from '../../../../src/core/write/pattern.ts';

describe('the vocabulary of relations', () => {
  it('has no name twice', () => {
    const names = relations.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('ends with the generic relation, so that every other is tried first', () => {
    expect(relations.at(-1)?.name).toBe('do');
  });

  it('is looked up by name, and a wrong name is told', () => {
    expect(relationNamed('meet').name).toBe('meet');
    expect(() => relationNamed('greet')).toThrow('There is no relation “greet”');
  });

  it.each(relations.map((relation) => [relation.name, relation] as const))(
    '%s: every asked role has two wordings or more, which differ',
    (_, { ask }) => {
      for (const wordings of Object.values(ask)) expect(new Set(wordings).size).toBeGreaterThanOrEqual(2);
    },
  );

  it.each(relations.map((relation) => [relation.name, relation] as const))(
    '%s: stems begin small, so that “According to …” can go before them, and end in a question mark',
    (_, { ask }) => {
      for (const wording of Object.values(ask).flat()) expect(wording).toMatch(/^[a-z{[].*\?$/s);
    },
  );

  it.each(relations.map((relation) => [relation.name, relation] as const))(
    '%s: wordings mention only its own roles, and never the one they ask for outside an optional part',
    (_, { ask, roles, say }) => {
      const known = new Set([...Object.keys(roles), 'when', 'where']);
      for (const wording of [...Object.values(ask).flat(), say]) {
        expect(rolesOf(parsePattern(wording)).filter((role) => !known.has(role))).toEqual([]);
      }
      for (const [role, wordings] of Object.entries(ask)) {
        for (const wording of wordings) {
          const slots = parsePattern(wording).flatMap((piece) => (piece.kind === 'slot' ? [piece.role] : []));
          expect(slots).not.toContain(role);
        }
      }
    },
  );

  it.each(relations.map((relation) => [relation.name, relation] as const))(
    '%s: asks only for roles that it knows, and the reader’s frames fill only those',
    (_, { ask, roles, frames }) => {
      const known = new Set([...Object.keys(roles), 'when', 'where']);
      const used = [...Object.keys(ask), ...frames.flatMap(({ slots }) => Object.keys(slots))];
      expect(used.filter((role) => !known.has(role))).toEqual([]);
    },
  );

  it.each(relations.map((relation) => [relation.name, relation] as const))(
    '%s: states the fact without a full stop',
    (_, { say }) => {
      expect(say).not.toMatch(/[.?]$/);
    },
  );
});

describe('the authors’ handbook', () => {
  const handbook = readFileSync('questions/README.md', 'utf8');

  it.each(relations.map((relation) => [relation.name, relation] as const))('tells of %s as it is', (_, relation) => {
    const roles = Object.entries(relation.roles).map(([role, { required }]) => (required ? role : `${role}?`));
    const asked = Object.keys(relation.ask);
    expect(handbook).toContain(
      `| \`${relation.name}\` | ${relation.about} | ${roles.join(', ')} | ${asked.join(', ')} |`,
    );
  });
});
