import type { Verb, VerbForm } from '../pack.js';
import { contacts, cues, mergeVerbs, stances, statuses } from '../shared/verbs.js';
import { irregular } from './irregular-verbs.js';

/** Verbs whose bare forms are also nouns. */
const NOUNS = new Set(
  'call claim report plan offer request promise pledge note hope wish share view address fear question answer reply demand visit talk support press regret protest record attack voice draft host table sign end start welcome urge state remark comment condemn test detail back pitch resolve release warrant respond meet hold set open deal push veto block signal judge think land stop dial huddle phone journey pen dispatch jet entertain forward shun'.split(
    ' ',
  ),
);

export const verbs: readonly Verb[] = mergeVerbs(
  cues('say', 'that quote np', 'say|state|declare|assert|claim|maintain|contend|argue|insist|allege|quip|joke|remark|note|observe|comment|write|post|tweet|report|explain|relate|recount|testify|signal|hint|suggest|stipulate|put it|record'),
  cues('say', 'that quote whom of', 'tell'),
  cues('say', 'np', 'justify|defend|take note of'),
  cues('say', 'quote np', 'speak of|talk of'),
  cues('say', 'quote that', 'snap|fume|scoff|muse|boast|complain|grumble|thunder|sigh|bemoan|confide|chide|gush'),
  cues('say', 'that quote np', 'add|specify|continue|conclude|elaborate|clarify|go on|read'),
  cues('stress', 'that quote np', 'stress|emphasise|emphasize|underline|underscore|highlight|point out|make clear|drive home|point to|draw attention to'),
  cues('recall', 'that quote np', 'recall|reiterate|reaffirm|repeat|restate|confirm|renew|affirm'),
  cues('call-for', 'np quote', 'call for|demand|seek|urge|press for|push for|plead for|appeal for|advocate|want|speak in favour of|speak in favor of|call for'),
  cues('call-for', 'whomIn to quote np that', 'urge|call on|call upon|press|exhort|advise|encourage|implore|beseech|appeal to'),
  cues('call-for', 'whomIn inf for that quote', 'ask|hope|wish|expect'),
  cues('call-for', 'whomIn inf for that quote np', 'request'),
  cues('agree', 'that to on inf np', 'agree|concur|agree on|agree upon|reach an agreement|decide|commit to|resolve|undertake'),
  cues('agree', 'np', 'share'),
  cues('call-for', 'whomIn inf', 'instruct|direct|order|task'),
  cues('agree', 'np', 'settle on|endorse jointly'),
  cues('reject', 'np that quote', 'reject|dismiss|rule out|dispute|rebuff|oppose|brush aside|brush off|wave away|wave off|shrug off|play down|downplay|bat away|scotch|pour cold water on|disagree'),
  cues('deny', 'np that quote', 'deny|refute|rebut'),
  cues('regret', 'np that quote', 'regret|deplore|lament|apologise for|apologize for|mourn'),
  cues('worry', 'np that quote', 'voice|fear|worry'),
  cues('condemn', 'np quote that', 'condemn|denounce|slam|decry|blame|criticise|criticize|blast|attack|protest'),
  cues('accuse', 'whomIn of quote', 'accuse'),
  cues('welcome', 'np quote that', 'welcome|hail|praise|applaud|appreciate|laud'),
  cues('welcome', 'np quote that whom on for', 'commend'),
  cues('thank', 'whom for', 'thank'),
  cues('congratulate', 'whom on for', 'congratulate'),
  cues('promise', 'inf that np quote', 'pledge|promise|vow|swear|guarantee'),
  cues('promise', 'whom that of', 'assure'),
  cues('warn', 'whom that quote of against np', 'warn|caution|threaten|alert'),
  cues('propose', 'np that inf quote to', 'propose|offer|float|put forward|table|pitch'),
  cues('refuse', 'inf np', 'refuse|decline'),
  cues('accept', 'np inf that', 'accept|endorse|back|support|approve'),
  cues('inform', 'whom that of on about', 'inform|brief|notify|update'),
  cues('inform', 'np name quote', 'describe'),
  cues('inform', 'np that', 'convey|outline|set out|lay out|express|extend|detail|present|share|articulate|expound'),
  cues('discuss', 'to', 'devote attention|devote particular attention|devote special attention|pay attention|pay particular attention|pay special attention'),
  cues('discuss', 'on', 'focus|concentrate|dwell'),
  cues('discuss', 'np', 'discuss|raise|bring up|review|touch on|touch upon|cover|go over|address|exchange views on|exchange opinions on|consider|explore|talk about|hold talks on|speak about|compare notes on|examine|take stock of'),
  cues('judge', 'that quote', 'believe|think|see|find|judge'),
  cues('judge', 'np that quote', 'consider|deem'),
  cues('judge', 'name that', 'call|term|label|brand|view|dub|characterise|characterize'),
  cues('admit', 'that quote np', 'admit|acknowledge|concede|recognise|recognize'),
  cues('ask', 'quote np', 'wonder|ask whether|question'),
  cues('say', 'quoted', 'quote as saying|cite as saying'),
  cues('say', 'that quote', 'reply|respond|retort|answer|counter|shoot back'),
  cues('announce', 'np that quote inf', 'announce|reveal|unveil|disclose'),
  contacts('speak', 'speak|talk|confer|converse|chat'),
  contacts('meet', 'meet|sit down|huddle|reunite|dine|lunch|breakfast|exchange words|exchange a few words|see each other|come together|get together|sit down together|come face to face|run into|run into each other|bump into|cross paths|catch up|break bread|convene'),
  contacts('see', 'see'),
  contacts('call', 'call|phone|telephone|ring|dial|ring up|phone up|call up|put a call through|place a call|put in a call|reach by phone|reach by telephone|get on the phone'),
  contacts('receive', 'receive|welcome|host|play host|entertain'),
  contacts('visit', 'visit|travel|fly|arrive|go|head|come|tour|return|land|touch down|stop over|jet|journey|set off|leave'),
  contacts('attend', 'attend|participate|take part|address|skip'),
  contacts('write-to', 'write'),
  contacts('write', 'send|deliver|hand|hand over|dispatch|address|forward|transmit|fire off|pen'),
  contacts('summon', 'summon|call in'),
  contacts('hold', 'hold|have|host|chair|co-chair|conduct|convene|open|conclude|wrap up|resume|begin|end|start|make|pay'),
  contacts('take-place', 'sit|take place|be held|open|resume|begin|collapse|stall|last|conclude|end|occur|break up'),
  contacts('spend', 'spend'),
  contacts('negotiate', 'negotiate|follow up|consult'),
  contacts('exchange', 'exchange'),
  contacts('gather', 'bring together|gather'),
  contacts('join', 'join'),
  contacts('mediate', 'mediate|broker|facilitate'),
  statuses('refuse', 'refuse|decline|turn down|rebuff|snub|spurn|boycott|reject|shun|pass up|say no to'),
  statuses('cancel', 'cancel|call off|scrap|axe|pull out|nix|fall through|drop|suspend|abandon|shelve|ditch|scupper|cut short'),
  statuses('postpone', 'postpone|delay|put off|push back|defer|adjourn'),
  statuses('propose', 'propose|suggest|offer|float'),
  statuses('invite', 'invite'),
  statuses('request', 'request|ask|ask for|seek|push for|press for|lobby for'),
  statuses('accept', 'accept'),
  statuses('plan', 'instruct|task|schedule|plan|prepare|expect|set|slate|agree|arrange'),
  stances('propose', 'propose|table|float|put forward|pitch|suggest|offer'),
  stances('present', 'push for|press for|call for|draft|sponsor|present|launch|unveil|submit|lay out|champion|circulate|devise|prepare|author|advance'),
  stances('support', 'co-sign|cosponsor|back|support|endorse|welcome|second|co-sponsor|accept|embrace'),
  stances('oppose', 'oppose|reject|resist|object to|balk at|dismiss|refuse|decline|turn down|rebuff|spurn|object'),
  stances('block', 'block|veto|torpedo|derail|scuttle|thwart|shoot down|kill'),
  stances('agree', 'adopt|sign|clinch|approve'),
  stances('abandon', 'abandon|drop|shelve|withdraw|ditch'),
  stances('fail', 'fail|collapse|fall through'),
  stances('clash', 'run into|founder|stumble'),
  stances('give', 'give|lend|throw|cast|wield'),
  stances('side', 'vote|come out'),
).map((verb) => (NOUNS.has(verb.lemma.split(' ')[0] ?? '') ? { ...verb, nounLike: true } : verb));

/** Regular forms by rule, the others from the table of irregular verbs. The bare form is both infinitive and present plural. */
export function conjugate(infinitive: string): readonly VerbForm[] {
  const [past, participle, third, gerund] = irregular[infinitive] ?? [];
  const regular = pastOf(infinitive);
  const british = endsInL.test(infinitive) ? `${infinitive}l` : undefined;
  const forms: VerbForm[] = [
    { text: infinitive, tense: 'infinitive' },
    { text: third ?? thirdOf(infinitive), tense: 'present', number: 'one' },
    { text: gerund ?? gerundOf(infinitive), tense: 'gerund' },
    { text: past ?? regular, tense: 'past' },
  ];
  if (british) forms.push({ text: `${british}ed`, tense: 'past' }, { text: `${british}ing`, tense: 'gerund' });
  if (participle && participle !== past) forms.push({ text: participle, tense: 'participle' });
  return forms;
}

const consonantY = /[^aeiou]y$/;
/** Verbs of one stressed syllable ending in one consonant double it. */
const doubles = /^(?:plan|scrap|stop|snub|drop|slam|set|get|cut|put|hit|let|sit|run|win|begin|admit|commit|submit|permit|chat|nod|ban|quip|rebut|step|shrug|bat|jet|pen|tap|dub|jab|snap|hit)$/;

/** "cancelled" beside "canceled". */
const endsInL = /^(?:cancel|travel|signal|label|channel|counsel|marshal)$/;

function thirdOf(verb: string): string {
  if (consonantY.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function pastOf(verb: string): string {
  if (consonantY.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (doubles.test(verb)) return `${verb}${verb.at(-1)}ed`;
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}

function gerundOf(verb: string): string {
  if (doubles.test(verb)) return `${verb}${verb.at(-1)}ing`;
  return verb.endsWith('e') && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}
