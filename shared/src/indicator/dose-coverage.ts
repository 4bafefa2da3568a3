/** Coverage of one dose, as PWS imunisasi draws it: what every such indicator says alike. */
import { bilingual, type Bilingual } from '../basics/index.js';
import type { IndicatorDefinition, WorkedExample } from './definition.js';
import { dosesGiven, type Antigen, type Dose } from './immunization.js';
import { counted, localTarget, ONCE_PER_CHILD, oncePerPerson, sasaran, words, yearlySasaran } from './writing/index.js';

interface Coverage {
  readonly code: string;
  readonly dose: Dose;
  readonly names: Bilingual;
  readonly target: number;
}

export const doseCoverage = ({ code, dose, names, target }: Coverage): IndicatorDefinition =>
  counted({
    code,
    klaster: 2,
    lifeStage: 'bayi',
    names,
    words: words(bilingual('Anak yang mendapat dosis itu, pada umur berapa pun', 'Children given that dose, at any age'), yearlySasaran('bayi', 'infants'), ONCE_PER_CHILD),
    source: 'Pedoman PWS imunisasi',
    target: localTarget(target),
    denominator: sasaran('bayi'),
    reading: oncePerPerson({ part: code, types: ['immunization'], decidedBy: (child) => dosesGiven(child).get(dose) }),
    examples: examplesOf(code, dose),
  });

const [DAY, NEXT_DAY, BEFORE] = ['2026-02-05', '2026-02-19', '2026-02-04'] as const;

function examplesOf(code: string, dose: Dose): readonly WorkedExample[] {
  const [antigen, number = '1'] = dose.split(':') as [Antigen, string?];
  const given = (on: string): WorkedExample['story'][number] => ({ type: 'immunization', on, data: { antigen, dose: Number(number) } });
  const born = (birthDate: string): WorkedExample['story'][number] => ({ type: 'person_registered', on: NEXT_DAY, data: { birthDate, sex: 'P' } });
  return [
    { says: bilingual('Dosis yang tercatat dua kali dihitung sekali', 'A dose entered twice counts once'), story: [given(DAY), given(NEXT_DAY)], gives: [[code, DAY, 1]] },
    { says: bilingual('Sebelum lahir dilewati', 'Before birth it is passed over'), story: [given(BEFORE), born(DAY)], gives: [] },
  ];
}
