/** Words that short sentences of a language are made of, besides names: they tell it from its neighbours where letters do not. */
export const everydayWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    `a an and are as at be been both but by called for from had has have he held her his hosted hosts in is it its
     meets met of on or said says she spoke talks that the their they this to told two was were will with`,
  ),
  fr: words(
    `a ainsi après au aux avec ce cette chez d dans de des deux du elle en entre est et il ils l la le les leur lors
     mais ont ou par parlé pour qu que qui reçoit reçu rencontre rencontré s sa se ses son sont sur un une à été`,
  ),
  ru: words('в во и из к на о об он она они от по при с со что это'),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter(Boolean));
}
