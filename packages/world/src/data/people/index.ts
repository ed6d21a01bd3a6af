// Who held which office when. In: rows by region; out: persons and holdings. Sources: README.md.
import type { Holding, Person } from '../../types.js';
import { rows as americas } from './americas.js';
import { rows as centralSouthAsia } from './central-south-asia.js';
import { rows as centralSouthernAfrica } from './central-southern-africa.js';
import { rows as eastAfrica } from './east-africa.js';
import { rows as eastAsiaPacific } from './east-asia-pacific.js';
import { rows as easternEurope } from './eastern-europe.js';
import { rows as middleEast } from './middle-east.js';
import { rows as northAfrica } from './north-africa.js';
import { rows as organisations } from './organisations.js';
import { holdingsOf, personsOf } from './people.js';
import { rows as westAfrica } from './west-africa.js';
import { rows as westernEurope } from './western-europe.js';

const rows = [...westernEurope, ...easternEurope, ...americas, ...middleEast, ...northAfrica, ...westAfrica, ...centralSouthernAfrica, ...eastAfrica, ...centralSouthAsia, ...eastAsiaPacific, ...organisations];

export const persons: readonly Person[] = personsOf(rows);
export const holdings: readonly Holding[] = holdingsOf(rows);
