import type { ExamplesOf } from '../examples.js';
import type { verdictRules } from './verdict-rules.js';

/** What a communiqué holds, and how it is quoted. */
type Told = readonly [communique: string, quotation: string];

export const verdictExamples: ExamplesOf<typeof verdictRules, Told> = {
  verbatim: {
    yes: [
      ['He said: “We won’t wait for winter; the harbours stay open.”', "we won't wait for winter"],
      ['L’État paiera les quais et les grues.', 'L’Etat paiera les quais'],
      ['Мы ещё вернёмся к вопросу о паромах.', 'Мы еще вернемся к вопросу о паромах'],
      ['我们将继续就渡轮问题保持沟通。', '继续就渡轮问题保持沟通'],
    ],
    no: [['The harbours stay open in winter.', 'The harbours stay shut in winter']],
  },
  shortened: {
    yes: [
      ['We shall rebuild the old quays of Odesa together.', 'We shall rebuild the quays together'],
      ['Nous paierons les quais, les grues et les digues du port.', 'Nous paierons les quais […] du port'],
    ],
    no: [
      ['We shall rebuild the old quays of Odesa together.', 'We shall rebuild the old quays'],
      ['We shall rebuild the old quays of Odesa together.', 'We shall soon rebuild the old quays'],
    ],
  },
  'inserted-words': {
    yes: [
      ['We shall rebuild the quays of Odesa.', 'We shall certainly rebuild the quays of Odesa'],
      ['Ils savent que le port restera ouvert.', '[Les marins] savent que le port restera ouvert'],
    ],
    no: [['We shall rebuild the old quays of Odesa.', 'We shall certainly rebuild the quays of Odesa']],
  },
  'other-words': {
    yes: [
      ['We may rebuild the quays of Odesa next year.', 'We must rebuild the quays of Odesa next year'],
      ['We shall rebuild the old quays of Odesa.', 'We shall certainly rebuild the quays of Odesa'],
    ],
    no: [['We may rebuild the quays of Odesa next year.', 'Nobody asked for a stadium']],
  },
};
