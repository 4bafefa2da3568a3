/** The search in the bar: a combobox over all names, for villages too small to click and for those who type. */
import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { useText } from '../../text/index.js';
import { Symbol } from '../../ui/index.js';
import { matching, type Found } from './search.js';

export function SearchBox({ all, onFound }: { all: readonly Found[]; onFound: (found: Found) => void }) {
  const { t } = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(() => matching(all, typed), [all, typed]);
  const take = (choice: Found | undefined) => {
    if (!choice) return;
    setTyped('');
    onFound(choice);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take(found[at]);
    else if (event.key === 'Escape') setTyped('');
    else if (event.key === 'ArrowDown') setAt(Math.min(found.length - 1, at + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isOpen = typed.trim() !== '';
  return (
    <div className="search" role="search">
      <Symbol name="cari" size={14} />
      <input
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('search.label')}
        placeholder={t('search.label')}
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && found[at] ? `${id}-${at}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setTyped('')}
      />
      {isOpen && <FoundList id={id} found={found} at={at} onPoint={setAt} onTake={take} />}
      <span className="for-ears" role="status">{isOpen ? t('search.found', { count: found.length }) : ''}</span>
    </div>
  );
}

interface FoundListProps {
  readonly id: string;
  readonly found: readonly Found[];
  readonly at: number;
  readonly onPoint: (index: number) => void;
  readonly onTake: (choice: Found) => void;
}

function FoundList({ id, found, at, onPoint, onTake }: FoundListProps) {
  const { t } = useText();
  return (
    <ul id={`${id}-list`} role="listbox" aria-label={t('search.label')}>
      {found.map((choice, index) => (
        <li key={choice.key} id={`${id}-${index}`} role="option" aria-selected={index === at} onPointerEnter={() => onPoint(index)} onPointerDown={(event) => event.preventDefault()} onClick={() => onTake(choice)}>
          <b>{choice.name}</b> <span>{t('search.where', { level: t(`level.${choice.level}`), parent: choice.parent })}</span>
        </li>
      ))}
      {found.length === 0 && <li role="option" aria-selected="false" aria-disabled="true" className="none">{t('search.none')}</li>}
    </ul>
  );
}
