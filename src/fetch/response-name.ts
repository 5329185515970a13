import { cleanLine } from '../article/clean-line.ts';

const LONGEST = 200;

/**
 * What a fetched file is called: as the server names it, else the last part of its address, else the host.
 * @example nameResponse(new URL('https://a.example/%E6%96%87.pdf?x=1'), undefined) // '文.pdf'
 */
export function nameResponse(url: URL, disposition: string | undefined): string {
  const encoded = /filename\*\s*=\s*UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  const quoted = /filename\s*=\s*"([^"]+)"|filename\s*=\s*([^;\s"]+)/i.exec(disposition ?? '');
  const named = [encoded && decode(encoded), quoted?.[1] ?? quoted?.[2], decode(url.pathname)]
    .map((name = '') => cleanLine(name.replace(/^.*[/\\]/s, '')))
    .find((name) => name !== '');
  return (named ?? url.hostname).slice(-LONGEST);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.trim());
  } catch {
    return text;
  }
}
