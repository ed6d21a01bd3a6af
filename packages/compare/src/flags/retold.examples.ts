/** What a communiqué claims, and a sentence of the press: one that repeats it, and one that only shares its subject. */
export const retoldExamples: Readonly<Record<'yes' | 'no', readonly (readonly [claim: string, sentence: string])[]>> = {
  yes: [
    [
      'that smugglers had cut the cable between the two islands',
      'Smugglers have cut the cable between the two islands',
    ],
    [
      'que la sécheresse avait vidé la moitié des réservoirs du plateau',
      'Sur le plateau, la moitié des réservoirs ont été vidés par la sécheresse',
    ],
    ['что буря повредила 14 кораблей в гавани', 'Буря повредила 14 кораблей, стоявших в гавани'],
  ],
  no: [
    ['that smugglers had cut the cable between the two islands', 'The two islands share one cable'],
    ['that the harbour is open', 'The harbour is open'],
    [
      'que la sécheresse avait vidé la moitié des réservoirs du plateau',
      'Le plateau compte quatre réservoirs, dont la moitié en service',
    ],
  ],
};
