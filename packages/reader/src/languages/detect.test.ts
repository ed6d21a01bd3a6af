import { expect, test } from 'vitest';
import { detectLanguage } from './detect.js';

test.each([
  ['en', 'President Biden met President Xi in Bali.'],
  ['en', 'William Ruto met Faye in Dakar.'],
  ['en', 'Lavrov met Fidan in Ankara.'],
  ['en', 'Lula hosted Maduro in Brasilia.'],
  ['fr', 'Biden a appelé Netanyahou.'],
  ['fr', 'Lula reçoit Maduro à Brasilia.'],
  ['ru', 'Путин и Макрон поговорили о Карабахе.'],
  ['nl', 'De minister-president sprak maandag telefonisch met de Franse president.'],
  ['nl', 'Rutte sprak met Macron in Parijs.'],
  ['nl', 'Het gesprek duurde een uur.'],
  ['de', 'Scholz spricht mit Putin.'],
  ['de', 'Beide Seiten betonten die Bedeutung des Dialogs.'],
  ['es', 'Lula recibe a Maduro en Brasilia.'],
  ['es', 'Macron y Scholz en Kiev.'],
  ['da', 'Samtalen varede en time.'],
])('%s: %s', async (language, text) => {
  expect(await detectLanguage(text)).toBe(language);
});

test('a short text of another language is not taken for one that is read', async () => {
  for (const text of ['Scholz traf Macron in Paris.', 'Sánchez se reunió con Macron en París.', 'Rutte belde met Zelensky.']) expect(['en', 'fr', 'ru']).not.toContain(await detectLanguage(text));
});
