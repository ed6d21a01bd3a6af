// Puts the data together: the world that readings are resolved against.
import { groups } from './data/groups.js';
import { institutions } from './data/institutions.js';
import { organisations } from './data/organisations.js';
import { outlets } from './data/outlets.js';
import { holdings, persons } from './data/people/index.js';
import { sites } from './data/sites.js';
import { states } from './data/states.js';
import { topics } from './data/topics.js';
import type { World } from './types.js';

export const version = '2026.11.2';

export const world: World = {
  version,
  states,
  institutions,
  organisations,
  groups,
  outlets,
  sites,
  persons,
  holdings,
  topics,
};
