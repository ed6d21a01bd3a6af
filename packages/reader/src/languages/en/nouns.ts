import type { ContactNoun, CueNoun } from '../pack.js';
import { cueNouns as cueList, nouns as list } from '../shared/nouns.js';

export const nouns: readonly ContactNoun[] = [
  ...list(
    'call',
    'phone call|phone calls|telephone call|telephone calls|phone conversation|phone conversations|telephone conversation|telephone conversations|telephonic conversation|phone talk|phone talks|telephone talk|telephone talks|teleconference|conference call|conversation by phone|telephone contact|telephone contacts',
  ),
  ...list('call', 'call|conversation|conversations|calls', 'weak'),
  ...list('video-call', 'video call|videoconference|video conference|virtual meeting|video link|vtc|secure video call|video meeting|videoconference call'),
  ...list('meeting', 'meeting|meetings|bilateral meeting|pull-aside|tête-à-tête|one-on-one|encounter|audience|working lunch|working dinner|trilateral meeting|sit-down|face-to-face meeting|trilateral|lunch|dinner|bilateral talks|gathering|face-to-face talks|working meeting'),
  ...list('visit', 'visit|visits|state visit|official visit|working visit|trip|tour|stopover|surprise visit|swing'),
  ...list('summit', "summit|summits|leaders' meeting|leaders' summit|summit talks|European Council|summit meeting|emergency summit|extraordinary summit"),
  ...list('talks', 'talks|negotiations|consultations|round of talks|rounds of talks|proximity talks|indirect talks|peace talks|negotiation', 'many'),
  ...list('talks', 'discussions|dialogue', 'weak'),
  ...list('letter', 'letters|letter|written message|cable|missive|joint letter|note verbale|telegram'),
  ...list('letter', 'message|messages|reply', 'weak'),
];

export const cueNouns: readonly CueNoun[] = [
  ...cueList('call-for', 'call|demand|wish|desire|request'),
  ...cueList('regret', 'regret|regrets'),
  ...cueList('promise', 'pledge|promise|commitment|assurance'),
  ...cueList('regret', 'disappointment'),
  ...cueList('worry', 'concern|concerns|alarm|worry|fear|fears'),
  ...cueList('thank', 'gratitude|thanks|appreciation'),
  ...cueList('congratulate', 'congratulations|condolences|sympathy'),
  ...cueList('accept', 'support'),
  ...cueList('welcome', 'satisfaction'),
  ...cueList('condemn', 'condemnation'),
];
