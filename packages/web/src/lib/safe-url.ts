/** An address that may stand in a link: http or https only, since documents bring their own. */
export function safeUrl(url: string | undefined): string | undefined {
  return url && URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol) ? url : undefined;
}
