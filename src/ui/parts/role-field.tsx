/** One place in a fact: a name of the article to pick, or words of one's own. */

import type { Entity, EntityKind, PhraseKind } from '../../core/model.ts';
import { type Filling, isNamed } from '../../core/read/fill-role.ts';
import { kindName } from '../../core/read/hand-made.ts';
import type { RoleRule } from '../../core/read/relation.ts';
import { Pick } from './controls.tsx';

interface RoleFieldProps {
  readonly label: string;
  readonly rule: RoleRule;
  /** By name. */
  readonly entities: readonly Entity[];
  /** Null while nothing is picked. */
  readonly filling: Filling | null;
  onFill(filling: Filling | null): void;
}

const NOBODY = 'nobody';
const WORDS = 'words';

export function RoleField({ label, rule, entities, filling, onFill }: RoleFieldProps) {
  const picked = filling && 'entity' in filling ? filling.entity : null;
  const fitting = entities.filter(({ id, kind }) => id === picked || rule.accepts.includes(kind));
  if (!rule.accepts.some(isNamed)) return <Words {...{ label, rule, filling, onFill }} />;
  const choices = [
    [NOBODY, '–'],
    ...fitting.map(({ id, name }) => [`e ${id}`, name] as const),
    [WORDS, 'In other words …'],
  ] as const;
  const value = picked === null ? (filling ? WORDS : NOBODY) : `e ${picked}`;
  return (
    <>
      <Pick
        name={label}
        value={value}
        choices={choices}
        onPick={(choice) => {
          if (choice === NOBODY) onFill(null);
          else if (choice === WORDS) onFill({ text: '', kind: kindOf(rule) });
          else onFill({ entity: choice.slice(2) });
        }}
      />
      {value === WORDS && <Words {...{ label: `${label}: the words`, rule, filling, onFill }} />}
    </>
  );
}

function Words({ label, rule, filling, onFill }: Omit<RoleFieldProps, 'entities'>) {
  const { text, kind } = filling && 'text' in filling ? filling : { text: '', kind: kindOf(rule) };
  return (
    <>
      <label class="field">
        <span>{label}</span>
        <input type="text" value={text} onInput={({ currentTarget }) => onFill({ text: currentTarget.value, kind })} />
      </label>
      {rule.accepts.length > 1 && (
        <Pick
          name={label.replace(': the words', ': what it is')}
          value={kind}
          choices={rule.accepts.map((each) => [each, kindName(each)] as const)}
          onPick={(picked) => onFill({ text, kind: picked })}
        />
      )}
    </>
  );
}

/** What words are at first: a thing, where things are taken. */
function kindOf({ accepts: [first = 'thing', ...more] }: RoleRule): EntityKind | PhraseKind {
  return more.includes('thing') ? 'thing' : first;
}
