/** A piece of text that somebody repeats without end, in the language it is read in; `#` stands for another name, `%` for a day and `$` for a year. */
export type Hostile = readonly [language: 'en' | 'fr' | 'ru', piece: string];

const marks: readonly string[] = [
  '"',
  '«',
  '»',
  '“',
  '‘',
  '’',
  "'",
  "''",
  '``',
  '„',
  '‹',
  '(',
  ')',
  '[',
  '—',
  ' - ',
  '…',
  '.',
  '. ',
  ',',
  ': ',
  '; ',
  '\n',
  '\n\n',
  ' ',
  '\t\u00a0',
  '\u00ad',
  '\u0301',
  '\ud800',
  '😀',
  '«“‘(',
  ' "«',
  '« “ ',
  ' (« ',
  "l'",
  "'s ",
  "aa'",
  'U.',
  'A. ',
  '1,',
  '1.',
  '2024 ',
  'a',
  'A',
  'é-',
  'a\n',
];

/** One long sentence each: reports, reports of reports, quotations with who said them, lists, asides, proposals. */
const frames: readonly Hostile[] = [
  ['en', 'he said that '],
  ['en', 'said '],
  ['en', '"x", said Macron, "y", '],
  ['en', '"A meeting was held", he said, '],
  ['en', 'the Kremlin said, and '],
  ['en', 'according to the Kremlin, '],
  ['en', 'in a statement, '],
  ['en', 'who said that Putin, '],
  ['en', 'if '],
  ['en', 'Macron, '],
  ['en', 'Putin and '],
  ['en', 'Russia, France and Germany, '],
  ['en', 'the French, German and '],
  ['en', 'the two leaders '],
  ['en', 'Putin met Macron and '],
  ['en', 'Putin met Macron, who called Xi, who '],
  ['en', 'the meeting, '],
  ['en', 'the summit '],
  ['en', 'during the call with Putin, '],
  ['en', 'on Tuesday, '],
  ['en', 'at the request of the French side, '],
  ['en', 'proposed a summit, refused by Poland, '],
  ['en', 'the plan, backed by Italy, '],
  ['en', 'proposed a plan of '],
  ['en', 'the idea of '],
  ['fr', 'a déclaré que '],
  ['fr', '« x », a dit Macron, « y », '],
  ['fr', "selon l'Elysée, "],
  ['fr', 'a-t-il dit, '],
  ['fr', 'Poutine a rencontré Macron et '],
  ['fr', 'les présidents français, russe, '],
  ['fr', 'lors de la rencontre avec le président russe, '],
  ['fr', 'a proposé une rencontre, refusée par la Pologne, '],
  ['fr', "l'idée, avancée par la France, d'"],
  ['ru', 'заявил, что '],
  ['ru', '«Да, — сказал Путин, — '],
  ['ru', 'Путин, сообщает пресс-служба Кремля, '],
  ['ru', 'который встретился с Макроном, '],
  ['ru', 'президенты России, Франции и '],
  ['ru', 'предложил провести саммит, '],
];

/** Sentences without end: what one of them tells must not make the next one dearer. */
const sentences: readonly Hostile[] = [
  ['en', 'President Emmanuel # told Mr # that he met Mr #. '],
  ['en', 'The minister # said so. He called his counterpart. '],
  ['en', 'A senior # official said that the # side agreed.\n'],
  ['en', 'The meeting took place. The two leaders met again. '],
  ['en', 'Macron sent Putin a letter. The call lasted an hour. '],
  ['en', 'France proposed a # plan. Germany backed the plan. '],
  ['en', 'Italy proposed a ceasefire in #. The ceasefire was rejected by Poland. '],
  ['en', 'Both leaders stressed trade, the Kremlin said. They discussed security.\n\n'],
  ['en', 'Mr # # arrived. The French president and the prime minister spoke to their counterpart. '],
  ['en', 'French President # met Russian President #. '],
  ['en', 'French President # met Russian President # on % May $. The presidents met again. '],
  ['en', 'French President # said that security matters. Russian President # said so. His counterpart agreed. '],
  ['en', 'Macron met Putin on % May $. '],
  ['en', 'Macron will meet Russian President # on % May $. The meeting was proposed by Japan. '],
  ['en', 'Before the call Macron had met Chinese President #. '],
  ['en', 'France proposed # # and # #. Poland rejected the # #. '],
  ['en', 'Both leaders stressed security in #, the Kremlin said. Both leaders stressed security in #.\n'],
  ['en', 'The British text was backed by Japan. France proposed a summit on #. '],
  ['en', 'Leaders of # and # met. They agreed that # is free. '],
  ['en', 'An adviser to Mr # said that # agreed to meet # #. '],
  ['fr', "M. # s'est entretenu avec Mme #. Il a dit vouloir la paix. "],
  ['fr', 'La France a proposé un plan #. Ce projet a été refusé par la Pologne. '],
  ['ru', 'Министр # встретился с президентом #. Он заявил, что договорились. '],
];

const wordOf = (n: number): string =>
  String(n).replace(/\d/g, (digit) => 'bdfgklmnrt'.charAt(Number(digit)) + 'aeiouaeiou'.charAt(Number(digit)));

/** So many characters of one piece; where it asks for names, no two are the same. */
export function repeated([, piece]: Hostile, length: number): string {
  const parts: string[] = [];
  let name = 1000;
  for (let n = 0, size = 0; size < length; n++) {
    const part = piece
      .replace(/#/g, () => `Q${wordOf(name++)}`)
      .replace(/%/g, () => String(1 + (n % 28)))
      .replace(/\$/g, () => String(1900 + (n % 200)));
    parts.push(part);
    size += part.length;
  }
  return parts.join('').slice(0, length);
}

export const hostile: readonly Hostile[] = [...marks.map((mark): Hostile => ['en', mark]), ...frames, ...sentences];

/** The dearest kinds: enough to see at every change that nothing has grown. */
export const worst: readonly Hostile[] = [
  ['en', '"'],
  ['en', '«“‘('],
  ['en', 'he said that '],
  ['en', '"x", said Macron, "y", '],
  ['en', 'Putin met Macron and '],
  ['en', 'proposed a summit, refused by Poland, '],
  ['fr', "selon l'Elysée, "],
  ['ru', '«Да, — сказал Путин, — '],
  ['en', 'President Emmanuel # told Mr # that he met Mr #. '],
  ['en', 'France proposed a # plan. Germany backed the plan. '],
];
