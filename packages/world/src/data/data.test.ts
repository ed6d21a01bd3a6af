import { describe, expect, it } from 'vitest';
import { groups } from './groups.js';
import { institutions } from './institutions.js';
import { organisations } from './organisations.js';
import { outlets } from './outlets.js';
import { sites } from './sites.js';
import { states } from './states.js';
import { topics } from './topics.js';

const repeated = (items: readonly string[]) => items.filter((item, i) => items.indexOf(item) !== i);
const codes = new Set(states.map(({ code }) => code));
const sides = new Set([...codes, ...organisations.map(({ id }) => id)]);

describe('states', () => {
  it('are the 193 members of the United Nations, Kosovo, Palestine, Taiwan, Vatican City, and two that conduct their own diplomacy in free association with New Zealand', () => {
    expect(states).toHaveLength(199);
    expect(['XK', 'PS', 'TW', 'VA', 'CK', 'NU'].filter((code) => !codes.has(code))).toEqual([]);
  });

  it('have unique ISO codes and names, in the order of codes', () => {
    expect(repeated(states.map(({ code }) => code))).toEqual([]);
    expect(repeated(states.map(({ name }) => name))).toEqual([]);
    expect(states.filter(({ code }) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
    expect(states.map(({ code }) => code)).toEqual([...codes].sort());
  });
});

describe('ids', () => {
  const kinds = { institution: institutions, org: organisations, group: groups, outlet: outlets };

  it('are unique', () => {
    expect(repeated(Object.values(kinds).flatMap((list) => list.map(({ id }) => id)))).toEqual([]);
    expect(repeated(topics.map(({ id }) => id))).toEqual([]);
  });

  it('name their kind', () => {
    for (const [kind, list] of Object.entries(kinds)) {
      expect(list.filter(({ id }) => !id.startsWith(`${kind}/`)).map(({ id }) => id)).toEqual([]);
    }
  });

  it('have a name that no other id of the kind has', () => {
    for (const list of Object.values(kinds)) expect(repeated(list.map(({ name }) => name))).toEqual([]);
  });
});

describe('sides', () => {
  it('of institutions, outlets and members exist', () => {
    expect(institutions.filter(({ side }) => !sides.has(side)).map(({ id }) => id)).toEqual([]);
    expect(outlets.filter(({ side }) => side !== undefined && !sides.has(side)).map(({ id }) => id)).toEqual([]);
    expect(groups.flatMap(({ members }) => members.map(({ side }) => side)).filter((side) => !sides.has(side))).toEqual([]);
  });
});

describe('institutions', () => {
  it('give every state a government and a foreign ministry', () => {
    for (const what of ['government', 'foreign-ministry']) {
      const having = new Set(institutions.filter((one) => one.function === what).map(({ side }) => side));
      expect([...codes].filter((code) => !having.has(code))).toEqual([]);
    }
  });

  it('give no monarchy a presidency', () => {
    const courts = new Set(institutions.filter((one) => one.function === 'royal-court').map(({ side }) => side));
    expect(institutions.filter((one) => one.function === 'presidency' && courts.has(one.side)).map(({ id }) => id)).toEqual([]);
  });

  it('put a name of its own in the place of the one made by rule', () => {
    const of = (side: string, what: string) => institutions.filter((one) => one.side === side && one.function === what).map(({ id }) => id);
    expect(of('RU', 'presidency')).toEqual(['institution/kremlin']);
    expect(of('FR', 'foreign-ministry')).toEqual(['institution/quai-d-orsay']);
    expect(of('FR', 'government')).toEqual(['institution/fr-government', 'institution/matignon']);
    expect(of('SN', 'presidency')).toEqual(['institution/sn-presidency']);
  });
});

describe('groups', () => {
  it('have no member twice at one time, and intervals that end after they begin', () => {
    for (const { id, members } of groups) {
      expect([id, repeated(members.map(({ side }) => side))]).toEqual([id, []]);
      expect([id, members.filter(({ from, to }) => from && to && from >= to)]).toEqual([id, []]);
    }
  });
});

describe('topics', () => {
  it('are 29 dossiers and 28 themes', () => {
    expect(topics.filter(({ kind }) => kind === 'dossier')).toHaveLength(29);
    expect(topics.filter(({ kind }) => kind === 'theme')).toHaveLength(28);
  });
});

describe('sites', () => {
  it('are unique hosts of institutions and organisations that exist', () => {
    const hosts = sites.map(({ host }) => host);
    expect(hosts).toEqual([...new Set(hosts)]);
    expect(hosts.filter((host) => !/^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(host))).toEqual([]);
    const known = new Set(institutions.map(({ side, function: what }) => `${side} ${what}`));
    const bodies = new Set(organisations.map(({ id }) => id));
    const unknown = sites.filter(({ side, function: what }) => (what ? !known.has(`${side} ${what}`) : !bodies.has(side)));
    expect(unknown).toEqual([]);
  });
});
