import { animate } from './declension.js';

const { plural, singular } = animate;

const lines: readonly (readonly [string, string, string?])[] = [
  ['советник', 'an adviser', 'advisers'],
  ['помощник', 'an aide', 'aides'],
  ['дипломат', 'a diplomat', 'diplomats'],
  ['источник', 'a source', 'sources'],
  ['дипломатический источник', 'a diplomatic source', 'diplomatic sources'],
  ['собеседник| агентства', 'a source', 'sources'],
  ['чиновник', 'an official', 'officials'],
  ['высокопоставленный чиновник', 'a senior official', 'senior officials'],
  ['высокопоставленный представитель', 'a senior official', 'senior officials'],
  ['представитель', 'an official', 'officials'],
  ['официальный представитель', 'a spokesman', 'spokesmen'],
  ['сотрудник', 'an official', 'officials'],
  ['пресс-секретарь', 'a spokesman', 'spokesmen'],
  ['переговорщик', 'a negotiator', 'negotiators'],
  ['участник| переговоров', 'a participant', 'participants'],
  ['член| делегации', 'a member of the delegation', 'members of the delegation'],
  ['эксперт', 'an expert', 'experts'],
  ['аналитик', 'an analyst', 'analysts'],
  ['политолог', 'an analyst', 'analysts'],
  ['посланник', 'an envoy', 'envoys'],
  ['журналист', 'a journalist', 'media'],
  ['очевидец', 'a witness', 'witnesses'],
];

/** Words for people without a name, and how English describes them. */
export const people: Readonly<Record<string, string>> = Object.fromEntries(lines.flatMap(([noun, one, many]) => [...(many ? plural(noun).map((text) => [text, many] as const) : []), ...singular(noun).map((text) => [text, one] as const)]));
