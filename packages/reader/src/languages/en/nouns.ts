import type { ContactNoun, CueNoun } from '../pack.js';
import { cueNouns as cueList, nouns as list } from '../shared/nouns.js';

export const nouns: readonly ContactNoun[] = [
  ...list(
    'call',
    'phone call|phone calls|telephone call|telephone calls|phone conversation|phone conversations|telephone conversation|telephone conversations|telephonic conversation|phone talk|phone talks|telephone talk|telephone talks|teleconference|conference call|conversation by phone|telephone contact|telephone contacts|phone exchange|telephone exchange|phone contact|phone chat|phone consultations|telephone consultations|phone discussion|phone discussions|telephone discussion|telephone discussions|call by phone',
  ),
  ...list('call', 'call|conversation|conversations|calls', 'weak'),
  ...list('video-call', 'video call|videoconference|video conference|virtual meeting|video link|vtc|secure video call|video meeting|videoconference call|video-conference|video talks|video conversation|virtual talks|virtual call|online meeting|video consultations|video conference call'),
  ...list(
    'meeting',
    'meeting|meetings|bilateral meeting|pull-aside|tête-à-tête|one-on-one|encounter|audience|working lunch|working dinner|trilateral meeting|sit-down|face-to-face meeting|trilateral|lunch|dinner|bilateral talks|gathering|face-to-face talks|working meeting|face-to-face|head-to-head|huddle|get-together|one-on-one meeting|one-on-one talks|breakfast|working breakfast|luncheon|working luncheon|supper|courtesy call|courtesy visit|three-way meeting|three-way talks|four-way meeting|trilateral talks|tripartite meeting|tripartite talks|quadrilateral meeting|quadrilateral|rendezvous|in-person meeting|in-person talks|closed-door meeting|closed-door talks|ministerial meeting',
  ),
  ...list('visit', 'visit|visits|state visit|official visit|working visit|trip|tour|stopover|surprise visit|swing|stop|layover|journey|return visit|maiden visit'),
  ...list('summit', "summit|summits|leaders' meeting|leaders' summit|summit talks|European Council|summit meeting|emergency summit|extraordinary summit|mini-summit|trilateral summit|virtual summit|online summit"),
  ...list('talks', 'talks|negotiations|consultations|round of talks|rounds of talks|proximity talks|indirect talks|peace talks|negotiation|peace negotiations|exploratory talks|political consultations|strategic dialogue|mediation talks', 'many'),
  ...list('talks', 'discussions|dialogue', 'weak'),
  ...list(
    'letter',
    'letters|letter|written message|cable|missive|joint letter|note verbale|telegram|diplomatic note|protest note|note of protest|congratulatory message|congratulatory telegram|congratulatory letter|message of congratulations|message of condolences|telegram of condolences|letter of congratulations|letter of condolences|written reply',
  ),
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
