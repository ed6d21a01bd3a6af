import type { ContactKind } from '../../reading.js';
import type { ContactNoun, CueNoun } from '../pack.js';
import { cueNouns as cueList } from '../shared/nouns.js';
import { plural, singular } from './declension.js';

/** A noun of a contact in all cases; its plural tells several contacts. */
function named(kind: ContactKind, phrases: string, flag?: 'neutral' | 'weak'): ContactNoun[] {
  const extra = flag ? { [flag]: true } : {};
  return phrases.split(';').flatMap((phrase): ContactNoun[] => [...singular(phrase).map((text) => ({ text, kind, ...extra })), ...plural(phrase).map((text) => ({ text, kind, several: true, ...extra }))]);
}

/** Nouns that have a plural only. */
const pluralia = (kind: ContactKind, phrases: string, flag: 'neutral' | 'many' | 'weak'): ContactNoun[] => phrases.split(';').flatMap((phrase) => plural(phrase).map((text) => ({ text, kind, [flag]: true })));

export const nouns: readonly ContactNoun[] = [
  ...named('call', 'телефонный разговор;разговор| по телефону;телефонная беседа;беседа| по телефону;звонок;телефонный звонок;телефонный контакт;телефонное общение;телефонная дискуссия;общение| по телефону;созвон'),
  ...pluralia('call', 'телефонные переговоры;переговоры| по телефону', 'neutral').map(({ neutral: _, ...noun }) => noun),
  ...named('video-call', 'видеоконференция;онлайн-встреча;видеозвонок;видеовстреча;встреча| по видеосвязи;встреча| в режиме видеоконференции;разговор| по видеосвязи;онлайн-саммит'),
  ...pluralia('video-call', 'переговоры| по видеосвязи;переговоры| в режиме видеоконференции;онлайн-переговоры', 'many'),
  ...named('meeting', 'встреча;личная встреча;двусторонняя встреча;трехсторонняя встреча;очная встреча;отдельная встреча;рабочая встреча;аудиенция;тет-а-тет;рабочий завтрак;рабочий ужин;рабочий обед;прием;свидание;встреча| с глазу на глаз;встреча| один на один'),
  ...named('call', 'беседа;разговор', 'neutral'),
  ...named('call', 'общение;контакт;дискуссия', 'weak'),
  ...named('visit', 'визит;поездка;официальный визит;рабочий визит;государственный визит;рабочая поездка;приезд;пребывание;турне;ответный визит;краткий визит'),
  ...named('summit', 'саммит;встреча| на высшем уровне;внеочередной саммит;двусторонний саммит;встреча| в верхах;форум| лидеров;заседание| совета глав государств;заседание| Совета глав государств'),
  ...pluralia('talks', 'переговоры;консультации;двусторонние переговоры;мирные переговоры;межмидовские консультации;политические консультации', 'many'),
  ...named('talks', 'раунд| переговоров;раунд| консультаций;переговорный процесс'),
  ...named('letter', 'письмо;личное послание;устное послание;телеграмма;поздравительная телеграмма;нота;нота| протеста;совместное письмо'),
  ...named('letter', 'послание;сообщение| лидера', 'weak'),
];

const cue = (act: Parameters<typeof cueList>[0], phrases: string): CueNoun[] =>
  cueList(
    act,
    phrases
      .split(';')
      .flatMap((phrase) => [...singular(phrase), ...plural(phrase)])
      .join('|'),
  );

export const cueNouns: readonly CueNoun[] = [
  ...cue('call-for', 'призыв;просьба;требование;пожелание'),
  ...cue('regret', 'сожаление;глубокое сожаление;разочарование'),
  ...cue('promise', 'обещание;обязательство;готовность;намерение;заверение'),
  ...cue('worry', 'озабоченность;обеспокоенность;тревога;опасение;беспокойство'),
  ...cue('thank', 'благодарность;признательность'),
  ...cue('congratulate', 'поздравление;соболезнование;сочувствие;глубокое соболезнование'),
  ...cue('accept', 'поддержка;согласие'),
  ...cue('welcome', 'удовлетворение;удовлетворенность'),
  ...cue('judge', 'уверенность;убежденность;надежда;мнение;убеждение'),
  ...cue('condemn', 'осуждение;протест;возмущение'),
  ...cue('reject', 'несогласие'),
];
