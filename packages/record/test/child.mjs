import { openRecord, rereadRecord } from '@readout/record';

// Another process at work on a record: node child.mjs PLACE (hold | add TEXT | many ROUND | reread VERSION). PLACE is a
// folder or the address of a PostgreSQL. Says what it has done, a line each: only then is it acknowledged.

const [place, work, what] = process.argv.slice(2);
const record = await openRecord(place.includes('://') ? { databaseUrl: place } : { dataDir: place });
console.log('open');

if (work === 'hold') setInterval(() => {}, 1000);
if (work === 'add') {
  console.log(JSON.stringify(await add(what)));
  await record.close();
  console.log('closed');
}
for (let number = 0; work === 'many'; number++) {
  await add(`round ${what}, document ${number}`);
  console.log(number);
}
if (work === 'reread') {
  await rereadRecord(record, {
    versions: { reader: what, world: '0' },
    read: async ({ text }) => ({ reading: readingOf(text, what) }),
    progress: (done) => console.log(done),
  });
  console.log('done');
  await record.close();
}

function add(text) {
  return record.add({ text }, readingOf(text, '0'));
}

/** Tells of one call, on a day that the text decides. */
function readingOf(text, reader) {
  const span = { start: 0, end: 1 };
  const participants = ['FR', 'RU'].map((side) => ({ actor: `state/${side}`, side, evidence: span, basis: 'stated' }));
  const date = `2021-07-${String(1 + ((text.length + Number(/\d*$/.exec(text)[0])) % 28)).padStart(2, '0')}`;
  const contact = {
    id: `ct-${reader}`,
    kind: 'call',
    status: 'held',
    main: true,
    date,
    participants,
    claims: [],
    topics: [],
    evidence: [span],
    rule: 'test',
  };
  const document = { id: text, text, language: 'en', published: '2021-07-31' };
  const empty = { actors: [], statements: [], initiatives: [], topics: [], voices: [], flags: [] };
  return { format: 'readout/1', reader, world: '0', document, ...empty, contacts: [contact] };
}
