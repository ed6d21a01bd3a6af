/** One call as two press services and a paper tell it. */
import { told } from './told.js';

export const kremlin = told({
  id: 'kremlin',
  side: 'RU',
  publisher: 'Kremlin',
  published: '2021-07-02',
  contact: { date: '2021-07-02', initiator: 'FR' },
  text: '⟦c1:At the initiative of the French side⟧, they spoke. Both noted that ⟦s1:⟦t1:ties with the Union⟧ help against ⟦t2:terrorism⟧⟧. Putin stressed ⟦s2:⟦t3:security in Europe⟧⟧.',
  claims: { c1: { field: 'initiator', value: 'FR' } },
  statements: {
    s1: { speaker: 'joint', source: 'institution/kremlin', side: 'RU', topics: ['eu-russia', 'counter-terrorism'] },
    s2: { speaker: 'person/vladimir-putin', source: 'institution/kremlin', side: 'RU', topics: ['european-security'] },
  },
  topics: { 'eu-russia': ['t1'], 'counter-terrorism': ['t2'], 'european-security': ['t3'] },
});

export const elysee = told({
  id: 'elysee',
  side: 'FR',
  publisher: 'Élysée',
  published: '2021-07-02',
  text: 'They discussed ⟦s1:⟦t1:Libya⟧⟧. Macron recalled ⟦s2:that France wants ⟦t2:trust with Russia⟧⟧.',
  statements: {
    s1: { speaker: 'joint', source: 'institution/elysee', side: 'FR', topics: ['libya'] },
    s2: { speaker: 'person/emmanuel-macron', source: 'institution/elysee', side: 'FR', topics: ['eu-russia'] },
  },
  topics: { libya: ['t1'], 'eu-russia': ['t2'] },
});

export const paper = told({
  id: 'paper',
  publisher: 'A paper',
  published: '2021-07-03',
  text: 'Both leaders stressed ⟦s1:⟦t1:ties of Europe and Russia⟧⟧. Both discussed ⟦s2:⟦t2:Libya⟧⟧ and ⟦s3:⟦t3:space⟧⟧. ⟦s4:Terrorism⟧ matters, the Kremlin said.',
  statements: {
    s1: { speaker: 'joint', side: 'joint', topics: ['eu-russia'] },
    s2: { speaker: 'joint', topics: ['libya'] },
    s3: { speaker: 'joint', topics: ['space'] },
    s4: { speaker: 'institution/kremlin', side: 'RU', topics: ['counter-terrorism'] },
  },
  topics: { 'eu-russia': ['t1'], libya: ['t2'], space: ['t3'] },
});
