// How Russian names the world: states, institutions, organisations, groups, outlets, people, in all cases.
import type { Names } from '../names.js';
import { groups } from './names/groups.js';
import { institutions } from './names/institutions.js';
import { lookalikes } from './names/lookalikes.js';
import { organisations } from './names/organisations.js';
import { outlets } from './names/outlets.js';
import { persons } from './names/persons.js';
import { states } from './names/states.js';

export const names: Names = { states, institutions, organisations, groups, outlets, lookalikes, persons };
