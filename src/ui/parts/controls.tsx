/** The few controls that screens are made of: a switch, a row of choices, a slider, a list to pick from. */

import '../forms.css';

interface SwitchProps {
  readonly name: string;
  readonly about?: string;
  readonly on: boolean;
  onTurn(on: boolean): void;
}

export function Switch({ name, about, on, onTurn }: SwitchProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => onTurn(currentTarget.checked)} />
      <span>
        {name}
        {about && <span class="small block">{about}</span>}
      </span>
    </label>
  );
}

interface SegmentsProps<T> {
  readonly name: string;
  readonly value: T;
  readonly choices: readonly (readonly [T, string])[];
  onChoose(value: T): void;
  /** Its name is a heading of the page. */
  readonly kicker?: boolean;
}

export function Segments<T extends string | number>({
  name,
  value,
  choices,
  onChoose,
  kicker = false,
}: SegmentsProps<T>) {
  return (
    <fieldset>
      <legend class={kicker ? 'kicker' : undefined}>{name}</legend>
      <div class="segments">
        {choices.map(([choice, label]) => (
          <label key={choice}>
            <input type="radio" name={name} checked={choice === value} onChange={() => onChoose(choice)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SliderProps {
  readonly name: string;
  readonly value: number;
  /** Least, most, step. */
  readonly limits: readonly [number, number, number];
  readonly said: string;
  readonly about?: string;
  onChange(value: number): void;
}

export function Slider({ name, value, limits: [min, max, step], said, about, onChange }: SliderProps) {
  return (
    <label class="slider">
      <span class="row">
        {name} <b>{said}</b>
      </span>
      <input
        type="range"
        {...{ value, min, max, step }}
        aria-valuetext={said}
        onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
      />
      {about && <span class="small block">{about}</span>}
    </label>
  );
}

interface PickProps<T> {
  readonly name: string;
  readonly value: T;
  readonly choices: readonly (readonly [T, string])[];
  onPick(value: T): void;
}

/** One of a longer list. */
export function Pick<T extends string>({ name, value, choices, onPick }: PickProps<T>) {
  return (
    <label class="field">
      <span>{name}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const choice = choices.find(([known]) => known === currentTarget.value);
          if (choice) onPick(choice[0]);
        }}
      >
        {choices.map(([choice, label]) => (
          <option key={choice} value={choice}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
