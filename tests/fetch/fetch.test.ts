import { createServer } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchAttachment } from '../../src/fetch/fetch-attachment.ts';
import { fetchLink, type LinkOptions } from '../../src/fetch/fetch-link.ts';
import { isPublic, rangeOf } from '../../src/fetch/public-address.ts';
import { nameResponse } from '../../src/fetch/response-name.ts';
import { quickest } from '../quickest.ts';
import { isOpen, OPEN, openSite, resolveTo, type Site } from './site.ts';

const PAGE = '<html><p>文章</p></html>';
const html = { 'content-type': 'text/html; charset=utf-8' };
const BOMB = gzipSync(Buffer.alloc(64 * 1024 * 1024));

let site: Site;
beforeAll(async () => {
  site = await openSite({
    '/page': (_, response) => response.writeHead(200, html).end(PAGE),
    '/untyped.md': (_, response) => response.writeHead(200).end('# 题'),
    '/named': (_, response) =>
      response
        .writeHead(200, {
          'content-type': 'application/octet-stream',
          'content-disposition': "attachment; filename*=UTF-8''%E6%96%87.pdf",
        })
        .end('%PDF-'),
    '/gzip': (_, response) =>
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
    '/br': (_, response) =>
      response.writeHead(200, { ...html, 'content-encoding': 'br' }).end(brotliCompressSync(PAGE)),
    '/deflate': (_, response) =>
      response.writeHead(200, { ...html, 'content-encoding': 'deflate' }).end(deflateSync(PAGE)),
    '/zstd': (_, response) => response.writeHead(200, { ...html, 'content-encoding': 'zstd' }).end(PAGE),
    '/not-gzip': (_, response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(PAGE),
    '/bomb': (_, response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(BOMB),
    '/cut': (_, response) => {
      response.writeHead(200, { ...html, 'content-length': '1000' }).write(PAGE);
      setTimeout(() => response.destroy(), 30);
    },
    '/picture': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('PNG'),
    '/program': (_, response) =>
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end('ELF'),
    '/large': (_, response) => response.writeHead(200, { ...html, 'content-length': '99999999' }).end('x'),
    '/endless': (_, response) => {
      response.writeHead(200, html);
      const more = () => {
        while (response.writable && response.write('x'.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    },
    '/silent': () => {},
    '/slow': (_, response) => {
      response.writeHead(200, html);
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    },
    '/headers': (_, response) => response.writeHead(200, { ...html, 'x-long': 'x'.repeat(20_000) }).end(PAGE),
    '/to-page': (_, response) =>
      response.writeHead(302, { location: '/page#part', 'set-cookie': 'a=b' }).end(),
    '/to-private': (_, response) => response.writeHead(301, { location: 'http://10.0.0.1/secret' }).end(),
    '/to-metadata': (_, response) =>
      response.writeHead(307, { location: 'http://[::ffff:169.254.169.254]/latest' }).end(),
    '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/to-password': (_, response) => response.writeHead(302, { location: 'http://a:b@site.test/' }).end(),
    '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
    '/gone': (_, response) => response.writeHead(410, html).end(PAGE),
    '/odd': (_, response) => response.writeHead(304).end(),
  });
});
afterAll(() => site.close());

const options = (extra: Partial<LinkOptions> = {}): LinkOptions => ({
  version: '1.2.3',
  resolve: resolveTo(OPEN),
  isAllowed: isOpen,
  // Nothing but what is slow for ever takes as long, however busy the machine is.
  limits: { bytes: 1024 * 1024, milliseconds: 60_000 },
  ...extra,
});
const get = (path: string, extra: Partial<LinkOptions> = {}) => fetchLink(site.origin + path, options(extra));
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('a link', () => {
  it('is fetched, with what it is and where it was', async () => {
    const file = await get('/page?a=1#part');
    expect(file).toMatchObject({
      kind: 'fetched',
      contentType: 'text/html; charset=utf-8',
      finalUrl: `${site.origin}/page?a=1`,
      name: 'page',
    });
    if (file.kind === 'fetched') expect(textOf(file.bytes)).toBe(PAGE);
  });

  it('tells the server its name and nothing else', async () => {
    site.requests.length = 0;
    await get('/to-page');
    expect(site.requests.map(({ url }) => url)).toEqual(['/to-page', '/page']);
    for (const { headers } of site.requests) {
      expect(headers).toMatchObject({ 'user-agent': 'Yuanwen/1.2.3', host: `site.test:${site.port}` });
      expect(Object.keys(headers).sort()).toEqual(
        ['accept', 'accept-encoding', 'accept-language', 'connection', 'host', 'user-agent'].sort(),
      );
    }
  });

  it.each(['/gzip', '/br', '/deflate'])('is unpacked: %s', async (path) => {
    const file = await get(path);
    expect(file.kind === 'fetched' && textOf(file.bytes)).toBe(PAGE);
  });

  it('is read where the server says nothing of it and its name does', async () => {
    expect(await get('/untyped.md')).toMatchObject({ kind: 'fetched', contentType: '', name: 'untyped.md' });
    expect(await get('/named')).toMatchObject({ kind: 'fetched', name: '文.pdf' });
  });
});

describe('a link that is refused', () => {
  it.each([
    ['/zstd', 'bad-answer'],
    ['/not-gzip', 'bad-answer'],
    ['/cut', 'bad-answer'],
    ['/headers', 'bad-answer'],
    ['/bomb', 'too-large'],
    ['/large', 'too-large'],
    ['/endless', 'too-large'],
    ['/picture', 'wrong-type'],
    ['/program', 'wrong-type'],
    ['/to-private', 'private-address'],
    ['/to-metadata', 'private-address'],
    ['/to-file', 'bad-address'],
    ['/to-password', 'bad-address'],
    ['/round', 'too-many-redirects'],
    ['/gone', 'bad-status'],
    ['/odd', 'bad-status'],
    ['/nowhere', 'bad-status'],
  ])('%s: %s', async (path, code) => {
    expect(await get(path)).toMatchObject({ kind: 'problem', code });
  });

  it.each(['/silent', '/slow'])('within the limit of time: %s', async (path) => {
    const limits = { milliseconds: 300 };
    const spent = await quickest(1_500, async () =>
      expect(await get(path, { limits })).toMatchObject({ code: 'too-slow', facts: { most: 0.3 } }),
    );
    expect(spent).toBeLessThan(1_500);
  });

  it('within the limit of time where the name is never resolved, or nobody answers as HTTP does', async () => {
    const limits = { milliseconds: 200 };
    expect(await get('/page', { limits, resolve: () => new Promise(() => {}) })).toMatchObject({
      code: 'too-slow',
    });
    const other = createServer((socket) => socket.end('SSH-2.0\r\n'));
    await new Promise<void>((resolve) => other.listen(0, OPEN, resolve));
    const address = other.address();
    const port = typeof address === 'object' ? address?.port : 0;
    expect(await fetchLink(`http://site.test:${port}/`, options())).toMatchObject({ code: 'bad-answer' });
    other.close();
  });

  it.each([
    'ftp://site.test/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://name:password@site.test/',
    'http://site.test:22/',
    'https://site.test:25/',
    'http://',
    'site.test',
    '',
  ])('is no address to ask for: %j', async (link) => {
    expect(await fetchLink(link, options())).toMatchObject({ code: 'bad-address' });
  });

  it('leads nowhere', async () => {
    const refuse = () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' }));
    expect(await get('/page', { resolve: refuse })).toMatchObject({ facts: { reason: 'ENOTFOUND' } });
    expect(await get('/page', { resolve: resolveTo() })).toMatchObject({ code: 'unreachable' });
    expect(await fetchLink('http://site.test:1025/', options())).toMatchObject({ code: 'unreachable' });
  });

  it('as every link is where they are turned off', async () => {
    site.requests.length = 0;
    expect(await get('/page', { enabled: false })).toMatchObject({ code: 'links-off' });
    expect(site.requests).toEqual([]);
  });
});

describe('a private address', () => {
  // By the rules of the URL standard all of these are addresses of this machine or its networks.
  it.each([
    ['http://127.0.0.1/', 'loopback'],
    ['http://127.1/', 'loopback'],
    ['http://2130706433/', 'loopback'],
    ['http://0x7f000001/', 'loopback'],
    ['http://0177.0.0.1/', 'loopback'],
    ['http://１２７.0.0.1/', 'loopback'],
    ['http://127.0.0.1./', 'loopback'],
    ['http://0/', 'unspecified'],
    ['http://10.1.2.3/', 'private'],
    ['http://172.16.0.1/', 'private'],
    ['http://192.168.1.1:8080/', 'private'],
    ['http://169.254.169.254/latest/meta-data/', 'linkLocal'],
    ['http://100.64.0.1/', 'carrierGradeNat'],
    ['http://224.0.0.1/', 'multicast'],
    ['http://255.255.255.255/', 'broadcast'],
    ['http://240.0.0.1/', 'reserved'],
    ['http://192.0.2.1/', 'reserved'],
    ['http://198.18.0.1/', 'reserved'],
    ['http://[::1]/', 'loopback'],
    ['http://[::]/', 'unspecified'],
    ['http://[fe80::1]/', 'linkLocal'],
    ['http://[fd00::1]/', 'uniqueLocal'],
    ['http://[ff02::1]/', 'multicast'],
    ['http://[fec0::1]/', 'deprecatedSiteLocal'],
    ['http://[::ffff:8.8.8.8]/', 'ipv4Mapped'],
    ['http://[::127.0.0.1]/', 'reserved'],
    ['http://[::7f00:1]/', 'reserved'],
    ['http://[4000::1]/', 'reserved'],
    ['http://[64:ff9b::7f00:1]/', 'rfc6052'],
    ['http://[64:ff9b:1::1]/', 'rfc6052'],
    ['http://[2002:7f00:1::]/', '6to4'],
    ['http://[2001:0:1::1]/', 'teredo'],
    ['http://[2001:db8::1]/', 'reserved'],
  ])('is refused however it is written: %s', async (link, range) => {
    expect(await fetchLink(link, { version: '1' })).toMatchObject({
      code: 'private-address',
      facts: { range },
    });
  });

  it('is refused behind a name', async () => {
    expect(await fetchLink('http://localhost/', { version: '1' })).toMatchObject({ code: 'private-address' });
    for (const address of ['127.0.0.1', '10.0.0.1', '::1', 'fe80::1%eth0', '::ffff:192.168.0.1', 'nonsense'])
      expect(
        await fetchLink('http://site.test/', { version: '1', resolve: resolveTo(address) }),
      ).toMatchObject({
        code: 'private-address',
      });
  });

  it('is not connected to where a name leads to it too', async () => {
    expect(await get('/page', { resolve: resolveTo('10.0.0.1', OPEN) })).toMatchObject({ kind: 'fetched' });
  });

  it('is not reached by a name that leads elsewhere the second time it is asked for', async () => {
    let asked = 0;
    const resolve = async () => [{ address: asked++ === 0 ? OPEN : '10.0.0.1', family: 4 }];
    expect(await get('/page', { resolve })).toMatchObject({ kind: 'fetched' });
    expect(asked).toBe(1);
    asked = 0;
    expect(await get('/to-page', { resolve })).toMatchObject({ code: 'private-address' });
    expect(asked).toBe(2);
  });

  it('is told from a public one', () => {
    expect(['8.8.8.8', '1.1.1.1', '2606:4700::1111'].map((address) => isPublic(address))).toEqual([
      true,
      true,
      true,
    ]);
    expect(rangeOf('nonsense')).toBe('unknown');
  });
});

describe('an attachment', () => {
  const hosts = () => [`http://site.test:${site.port}`];
  const attachment = (path: string, size = 10) => ({ url: `${site.origin}${path}`, size, name: '报道.html' });
  const fetchOwn = (path: string, size?: number) =>
    fetchAttachment(attachment(path, size), { ...options(), hosts: hosts() });

  it('is fetched from a host of the list, under its own name', async () => {
    expect(await fetchOwn('/page')).toMatchObject({ kind: 'fetched', name: '报道.html' });
    expect(await fetchOwn('/picture')).toMatchObject({ kind: 'fetched', contentType: 'image/png' });
  });

  it.each([
    ['https://cdn.discordapp.com.evil.example/a', 'bad-address'],
    ['http://cdn.discordapp.com/a', 'bad-address'],
    ['https://cdn.discordapp.com:444/a', 'bad-address'],
    ['https://name@cdn.discordapp.com/a', 'bad-address'],
    ['nonsense', 'bad-address'],
  ])('of another host is refused: %s', async (url, code) => {
    expect(await fetchAttachment({ url, size: 1, name: 'a' }, { version: '1' })).toMatchObject({ code });
  });

  it('is refused by its size before it is asked for, by its body after, and when it leads elsewhere', async () => {
    site.requests.length = 0;
    expect(await fetchOwn('/page', 99_999_999)).toMatchObject({ code: 'too-large' });
    expect(site.requests).toEqual([]);
    expect(await fetchOwn('/endless')).toMatchObject({ code: 'too-large' });
    expect(await fetchOwn('/to-page')).toMatchObject({ code: 'too-many-redirects' });
  });
});

describe('nameResponse', () => {
  it.each([
    ['https://a.example/', undefined, 'a.example'],
    ['https://a.example/b/c.html?d=e', undefined, 'c.html'],
    ['https://a.example/%E6%96%87.pdf', undefined, '文.pdf'],
    ['https://a.example/%ff', undefined, '%ff'],
    ['https://a.example/x', 'attachment; filename="../../b.pdf"', 'b.pdf'],
    ['https://a.example/x', 'attachment; filename=b.pdf; size=1', 'b.pdf'],
    ['https://a.example/x', "attachment; filename=b.pdf; filename*=UTF-8''%E6%96%87.pdf", '文.pdf'],
    ['https://a.example/a%E2%80%AEfdp.exe', undefined, 'afdp.exe'],
  ])('%s with %s is %s', (url, disposition, name) => {
    expect(nameResponse(new URL(url), disposition)).toBe(name);
  });
});
