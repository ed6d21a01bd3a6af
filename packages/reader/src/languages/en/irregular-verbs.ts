/** Infinitive → past, past participle, third person and gerund where the rules do not make them. */
export const irregular: Readonly<Record<string, readonly [past: string, participle: string, third?: string, gerund?: string]>> = {
  say: ['said', 'said'], tell: ['told', 'told'], write: ['wrote', 'written'], read: ['read', 'read'], speak: ['spoke', 'spoken'], meet: ['met', 'met'], see: ['saw', 'seen'],
  hold: ['held', 'held'], have: ['had', 'had', 'has'], make: ['made', 'made'], go: ['went', 'gone', 'goes'], put: ['put', 'put'], drive: ['drove', 'driven'], draw: ['drew', 'drawn'],
  set: ['set', 'set'], lay: ['laid', 'laid'], seek: ['sought', 'sought'], think: ['thought', 'thought'], find: ['found', 'found'], fly: ['flew', 'flown', 'flies'], come: ['came', 'come'],
  take: ['took', 'taken'], send: ['sent', 'sent'], bring: ['brought', 'brought'], begin: ['began', 'begun'], sit: ['sat', 'sat'], ring: ['rang', 'rung'], pay: ['paid', 'paid'],
  swear: ['swore', 'sworn'], be: ['was', 'been', 'is', 'being'], fall: ['fell', 'fallen'], shoot: ['shot', 'shot'], break: ['broke', 'broken'], withdraw: ['withdrew', 'withdrawn'],
  run: ['ran', 'run'], throw: ['threw', 'thrown'], cast: ['cast', 'cast'], lend: ['lent', 'lent'],
  reach: ['reached', 'reached'], give: ['gave', 'given'], undertake: ['undertook', 'undertaken'], understand: ['understood', 'understood'], let: ['let', 'let'], leave: ['left', 'left'],
};
