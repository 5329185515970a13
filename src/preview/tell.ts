import type { Preview } from './start.ts';

/** What the person who started it is told, line by line: where the page is, and what is out of the ordinary. */
export function tellPreview(
  { url, port, exposed }: Preview,
  asked: { readonly host: string; readonly port: number },
): readonly string[] {
  const lines: string[] = [];
  if (asked.port !== 0 && port !== asked.port)
    lines.push(`Port ${asked.port} is taken, so ${port} is used instead.`);
  if (exposed) {
    lines.push(
      `Warning: PREVIEW_HOST is ${asked.host}, so anyone who can reach this machine can use the preview and change its library.`,
    );
  }
  lines.push(
    `Try Yuanwen in the browser: ${url}`,
    'To have it in Discord, put a token into .env as DISCORD_TOKEN=… (README.md shows each step). Ctrl-C ends the preview.',
  );
  return lines;
}
