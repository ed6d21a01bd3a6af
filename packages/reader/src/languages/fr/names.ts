// How French names the world: states, institutions, organisations, groups, outlets. Apostrophes are written ', no articles.
import type { Names } from '../names.js';
import { groups } from './names/groups.js';
import { institutions } from './names/institutions.js';
import { lookalikes } from './names/lookalikes.js';
import { organisations } from './names/organisations.js';
import { outlets } from './names/outlets.js';
import { statesAToC } from './names/states-a-c.js';
import { statesDToK } from './names/states-d-k.js';
import { statesLToR } from './names/states-l-r.js';
import { statesSToZ } from './names/states-s-z.js';

export const names: Names = {
  states: { ...statesAToC, ...statesDToK, ...statesLToR, ...statesSToZ },
  institutions,
  organisations,
  groups,
  outlets,
  lookalikes,
  persons: {},
};
