// Which elements nobody who looks at the page sees: what stands in them is not what was published.

const SILENT = new Set(
  'script style noscript template svg math button form iframe object embed select textarea input canvas audio video dialog map amp-sidebar amp-ad amp-consent amp-social-share'.split(
    ' ',
  ),
);
const STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?(?![.\d])|font-size\s*:\s*[01](?:\.\d+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$)|(?:left|top|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*[01])/iu;
const CLASS = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|hidden|d-none|hide|invisible)(?:$|\s)/iu;

export function isHidden(element: Element): boolean {
  if (SILENT.has(element.localName)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (STYLE.test(element.getAttribute('style') ?? '')) return true;
  return CLASS.test(element.getAttribute('class') ?? '');
}
