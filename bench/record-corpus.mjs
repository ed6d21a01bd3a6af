// Documents for measuring the record: as news comes, day after day, some pairs of sides often and most seldom.

const PER_DAY = 10;
const SIDES = 200;
const TOLD = 3;

/** A number from 0 to 1 that looks like chance and is always the same. */
function chance(...of) {
  let hash = 0x811c9dc5;
  for (const number of of) hash = Math.imul(hash ^ number, 0x01000193) ^ (hash >>> 13);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

function contactOf(at) {
  const number = Math.floor(at / TOLD);
  const one = Math.floor(SIDES * chance(number, 1) ** 2);
  const other = Math.floor(SIDES * chance(number, 2) ** 2);
  const date = new Date(Date.UTC(2000, 0, 1 + Math.floor(number / PER_DAY))).toISOString().slice(0, 10);
  return { sides: [one, other === one ? (one + 1) % SIDES : other], date };
}

/**
 * What is kept of document number `at`, with a reading as the reader would give it. Three tell of each contact, one of
 * them only in which month it was; every twentieth is a reprint of the one before, every fiftieth a revision.
 */
export function addition(at) {
  const { sides, date } = contactOf(at);
  const told = at % 20 === 19 ? at - 1 : at;
  const words = Array.from({ length: 250 }, (_, place) => `w${Math.floor(5000 * chance(told, place, 3))}`);
  const url = `https://example.org/${at % 50 === 49 ? at - 1 : at}`;
  const document = { id: `document ${at}`, text: `${at} ${words.join(' ')}`, language: 'en', published: date, url };
  const span = { start: 0, end: 1 };
  const participants = sides.map((side) => ({
    actor: `state/S${side}`,
    side: `S${side}`,
    evidence: span,
    basis: 'stated',
  }));
  const contact = { id: 'ct-0', kind: 'call', status: 'held', main: true, date: at % TOLD ? date : date.slice(0, 7) };
  const rest = { participants, claims: [], topics: [], evidence: [span], rule: 'bench' };
  const empty = { actors: [], statements: [], initiatives: [], topics: [], voices: [], flags: [] };
  const contacts = [{ ...contact, ...rest }];
  return {
    input: { text: document.text, id: document.id, url, published: date },
    reading: { format: 'readout/1', reader: '0', world: '0', document, ...empty, contacts },
  };
}

const STATES =
  'Kenya,Senegal,Ghana,Chad,Peru,Chile,Brazil,Japan,India,Nepal,Norway,Poland,Latvia,Spain,Italy,Egypt'.split(',');
const TOPICS = ['the war in Sudan', 'climate change', 'cybersecurity', 'trade between the two countries', 'migration'];
const PARTS = 'ba,ke,li,mo,nu,ra,se,ti,vo,zu'.split(',');

/** A text of about 2,000 characters that the reader reads: a call, what each side told of it, and what has no part in it. */
export function newsOf(at) {
  const pick = (list, ...of) => list[Math.floor(list.length * chance(at, ...of))];
  const one = pick(STATES, 1);
  const other = pick(
    STATES.filter((state) => state !== one),
    2,
  );
  const day = new Date(Date.UTC(2031, 0, 1 + Math.floor(at / PER_DAY)));
  const date = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const lead = `The president of ${one} spoke by phone on ${date} with the president of ${other}.`;
  const told = [one, other].map(
    (state, place) => `According to the presidency of ${state}, they discussed ${pick(TOPICS, place, 3)}.`,
  );
  const word = (line, place) => [0, 1, 2].map((part) => pick(PARTS, line, place, part)).join('');
  const filler = Array.from({ length: 20 }, (_, line) => {
    const [a, b, c, d, e, f] = [4, 5, 6, 7, 8, 9].map((place) => word(line, place));
    return `The ${a} of ${b} was near the ${c} ${d}, and its ${e} stayed ${f} for ${Math.floor(900 * chance(at, line))} days.`;
  });
  return {
    id: `news ${at}`,
    text: [lead, ...told, ...filler].join(' '),
    language: 'en',
    published: day.toISOString().slice(0, 10),
    publisher: 'The Daily Bench',
  };
}
