/** The page before its script fills it. Its words are the script's, in the language of whoever looks at it. */
export const PAGE_HTML = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark light">
<title>Yuanwen 原文</title>
<link rel="icon" href="/bot.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
</head>
<body><noscript>This page is made by its script: please allow scripts for it.</noscript></body>
</html>
`;

/** Drawn here, so that nothing is fetched from elsewhere. The bot's picture is a quotation mark. */
export const PICTURES = {
  '/bot.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#2f7d5b"/><path d="M9 26v-6.5C9 14.2 11.6 11 16.6 10l.9 2.6c-2.6.9-3.9 2.6-4 5h4.1V26zm13 0v-6.5c0-5.3 2.6-8.5 7.6-9.5l.9 2.6c-2.6.9-3.9 2.6-4 5h4.1V26z" fill="#fff"/></svg>`,
  '/reader.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#5865f2"/><circle cx="20" cy="16" r="6.5" fill="#fff"/><path d="M7.5 36c.6-8.2 5.6-12 12.5-12s11.9 3.8 12.5 12z" fill="#fff"/></svg>`,
} as const;
