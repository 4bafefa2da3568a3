/** Plain parts that every screen uses. They carry no words of their own. */
import type { ReactNode } from 'react';
import type { Mark } from './mark.js';
import { Symbol } from './symbols.js';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly group?: string;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few, all visible: a radio group in the shape of a switch. */
export function Choice<T extends string>({ label, options, value, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset className="choice">
      <legend className="for-ears">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={label} checked={option.value === value} onChange={() => onChoose(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

/** One of many: the browser's own list, grouped where the options name a group. */
export function Pick<T extends string>({ label, options, value, onChoose }: ChoiceProps<T>) {
  const groups = [...new Set(options.map((option) => option.group ?? ''))];
  const item = (option: Option<T>) => <option key={option.value} value={option.value}>{option.label}</option>;
  const of = (group: string) => options.filter((option) => (option.group ?? '') === group).map(item);
  const choose = (text: string) => {
    const chosen = options.find((option) => option.value === text);
    if (chosen) onChoose(chosen.value);
  };
  return (
    <span className="pick">
      <select aria-label={label} value={value} onChange={(event) => choose(event.target.value)}>
        {groups.map((group) => (group === '' ? of(group) : <optgroup key={group} label={group}>{of(group)}</optgroup>))}
      </select>
      <Symbol name="bawah" size={11} />
    </span>
  );
}

/** Symbol and word of a status in its text colour. */
export const StatusWord = ({ mark, children }: { mark: Mark; children: ReactNode }) => (
  <span className="status-word" data-tone={mark.tone}>
    <Symbol name={mark.symbol} size={13} />
    {children}
  </span>
);

/** The filled square of a legend. */
export const Swatch = ({ mark }: { mark: Mark }) => (
  <span className="swatch" data-tone={mark.tone}>{mark.tone === 'hatch' ? null : <Symbol name={mark.symbol} size={12} />}</span>
);

export const Tag = ({ children }: { children: ReactNode }) => <span className="tag">{children}</span>;
