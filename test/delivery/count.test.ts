import { expect } from '@open-wc/testing';
import { fetchCount } from '../../src/delivery/count.js';
import { Server } from './support/server.js';

const never = new AbortController().signal;

const countOf = (value: string) =>
  fetchCount(new URL(`/fake-endpoint/count?value=${encodeURIComponent(value)}`, location.origin), never);

describe('The public count', () => {
  for (const [value, count] of [
    ['0', 0],
    ['1', 1],
    ['1234567', 1_234_567],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
    ['12.0', 12],
  ] as const)
    it(`is ${count} where the server reports ${value}`, async () => {
      expect(await countOf(value)).to.equal(count);
    });

  for (const value of [
    ...['-1', '1.5', '1e400', '9007199254740992', '"12"', '"1,234"', 'null', 'true', '[12]', '{"count":12}'],
    ...['NaN', 'twelve', '', '12,'],
  ])
    it(`is not shown where the server reports ${value || 'nothing'}`, async () => {
      expect(await countOf(value)).to.equal(undefined);
    });

  for (const behaviour of ['html', 'error', 'dropped', 'huge', 'no-such-behaviour'])
    it(`is not shown where the server does this: ${behaviour}`, async () => {
      expect(await fetchCount(new Server().address(behaviour), never)).to.equal(undefined);
    });

  it('is not shown where it is not fetched in time', async () => {
    expect(await fetchCount(new Server().address('accepted'), AbortSignal.abort())).to.equal(undefined);
  });

  it('is not shown where the answer can’t be read from this page', async () => {
    const url = new URL(`http://127.0.0.1:${location.port}/fake-endpoint/count?value=12`);
    expect(await fetchCount(url, never)).to.equal(undefined);
  });

  it('is shown where another origin lets it be read', async () => {
    const url = new URL(`http://127.0.0.1:${location.port}/fake-endpoint/count?value=12&cors`);
    expect(await fetchCount(url, never)).to.equal(12);
  });

  it('is fetched without cookies, and tells of the page no more than its origin', async () => {
    document.cookie = 'visitor=zoe; path=/';
    try {
      const server = new Server();
      await fetchCount(server.address('accepted'), never);
      const [request, ...more] = await server.received();
      expect(more).to.deep.equal([]);
      expect(request?.method).to.equal('GET');
      expect(request?.headers).not.to.have.property('cookie');
      expect(request?.headers.referer).to.equal(`${location.origin}/`);
    } finally {
      document.cookie = 'visitor=; path=/; max-age=0';
    }
  });
});
