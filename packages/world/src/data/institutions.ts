// Presidencies, courts, governments, ministries: four or fewer made by rule for every state, those with a name of their own by hand.
import type { Institution, InstitutionFunction, State } from '../types.js';
import { ownInstitutions } from './own-institutions.js';
import { states } from './states.js';

const withArticle = new Set(['AE', 'BS', 'CD', 'CF', 'CG', 'DO', 'GB', 'GM', 'KM', 'MH', 'MV', 'NL', 'PH', 'SB', 'US']);

/** States whose head is a monarch of their own: no presidency, but a court. */
const monarchies = new Set(['AE', 'BE', 'BH', 'BN', 'BT', 'DK', 'ES', 'GB', 'JO', 'JP', 'KH', 'KW', 'LI', 'LS', 'LU', 'MA', 'MC', 'MY', 'NL', 'NO', 'OM', 'QA', 'SA', 'SE', 'SZ', 'TH', 'TO']);

/** Neither a presidency nor a court of their own: the Commonwealth realms, the co-principality, the Holy See. */
const withoutHead = new Set(['AD', 'AG', 'AU', 'BS', 'BZ', 'CA', 'GD', 'JM', 'KN', 'LC', 'NZ', 'PG', 'SB', 'TV', 'VA', 'VC']);

/** States without armed forces and without a ministry for them. */
const withoutDefenceMinistry = new Set(['AD', 'CR', 'DM', 'GD', 'IS', 'KI', 'LC', 'LI', 'MC', 'MH', 'FM', 'MU', 'NR', 'PA', 'PW', 'SB', 'SM', 'TV', 'VA', 'VC', 'VU', 'WS']);

const title: Readonly<Record<string, string>> = {
  presidency: 'Presidency',
  'royal-court': 'Royal Court',
  government: 'Government',
  'foreign-ministry': 'Ministry of Foreign Affairs',
  'defence-ministry': 'Ministry of Defence',
};

const functionsOf = ({ code }: State): readonly InstitutionFunction[] => [...(withoutHead.has(code) ? [] : [monarchies.has(code) ? ('royal-court' as const) : ('presidency' as const)]), 'government', 'foreign-ministry', ...(withoutDefenceMinistry.has(code) ? [] : ['defence-ministry' as const])];

const own = new Set(ownInstitutions.filter(({ replaces }) => replaces).map(({ side, function: what }) => `${side} ${what}`));

const madeFor = (state: State): readonly Institution[] =>
  functionsOf(state)
    .filter((what) => !own.has(`${state.code} ${what}`))
    .map((what) => ({
      id: `institution/${state.code.toLowerCase()}-${what}`,
      name: `${title[what]} of ${withArticle.has(state.code) ? 'the ' : ''}${state.name}`,
      side: state.code,
      function: what,
    }));

const ownWhere = (replacing: boolean): readonly Institution[] => ownInstitutions.filter(({ replaces }) => replaces === replacing).map(({ replaces: _, ...institution }) => institution);

/** The first of a side and function is the one that stands for it. */
export const institutions: readonly Institution[] = [...ownWhere(true), ...states.flatMap(madeFor), ...ownWhere(false)];
