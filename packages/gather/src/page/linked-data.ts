// In: a page. Out: the item of its JSON-LD that describes the article, with references followed.

export type Json = Record<string, unknown>;

const ARTICLES = /(?:Article|Posting|Report|NewsRelease|PressRelease|WebPage)$/u;

export function articleData(document: Document): Json | undefined {
  const items = linkedData(document);
  const dated = items.filter((item) => 'headline' in item || 'datePublished' in item);
  const article =
    dated.find((item) => types(item).some((type) => ARTICLES.test(type) && type !== 'WebPage')) ?? dated[0];
  if (!article) return undefined;
  return { ...article, publisher: follow(article.publisher, items) };
}

const types = (item: Json): string[] => [item['@type']].flat().filter((type) => typeof type === 'string');

/** {"@id": …} stands for the item of that id; of several publishers the first speaks. */
function follow(value: unknown, items: readonly Json[]): unknown {
  const [one] = [value].flat();
  if (typeof one !== 'object' || one === null) return one;
  const id = (one as Json)['@id'];
  return 'name' in one ? one : (items.find((item) => item['@id'] === id && 'name' in item) ?? one);
}

function linkedData(document: Document): Json[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return flatten(JSON.parse((script.textContent ?? '').trim()), 0);
    } catch {
      return [];
    }
  });
}

function flatten(value: unknown, depth: number): Json[] {
  if (depth > 8) return [];
  if (Array.isArray(value)) return value.flatMap((one) => flatten(one, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  const item = value as Json;
  return [item, ...flatten(item['@graph'], depth + 1), ...flatten(item.mainEntity, depth + 1)];
}
