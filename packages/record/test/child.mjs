import { openRecord } from '@readout/record';

// Another process at work on a record: node child.mjs FOLDER (hold | add TEXT | many ROUND). Says what it has done.

const [dataDir, work, what] = process.argv.slice(2);
const record = await openRecord({ dataDir });
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

function add(text) {
  const span = { start: 0, end: 1 };
  const participants = ['FR', 'RU'].map((side) => ({ actor: `state/${side}`, side, evidence: span, basis: 'stated' }));
  const contact = {
    id: 'ct-0',
    kind: 'call',
    status: 'held',
    main: true,
    date: '2021-07-02',
    participants,
    claims: [],
    topics: [],
    evidence: [span],
    rule: 'test',
  };
  const document = { id: text, text, language: 'en', published: '2021-07-02' };
  const empty = { actors: [], statements: [], initiatives: [], topics: [], voices: [], flags: [] };
  return record.add(
    { text },
    { format: 'readout/1', reader: '0', world: '0', document, ...empty, contacts: [contact] },
  );
}
