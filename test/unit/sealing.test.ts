import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import {
  calculateJwkThumbprint,
  compactDecrypt,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  type JWK,
} from 'jose';
import { readEncryptTo, readPublicKey } from '../../src/core/encryption-key.js';
import { sealedSubmissionSchema } from '../../src/core/sealed-submission-schema.js';
import { fetchPinnedKey } from '../../src/encryption/key-set.js';
import { createSealer } from '../../src/encryption/sealer.js';
import { SealingError, type SealingErrorCode } from '../../src/encryption/sealing-error.js';
import { aSubmission } from '../endpoint/support/submission.js';
import { openWithPython } from '../support/open-with-python.js';

/** Sealing and opening, with what other people open it with. */

const curves = ['P-256', 'X25519'] as const;
const never = new AbortController().signal;

const newKeys = async (crv: (typeof curves)[number] = 'P-256') => {
  const { publicKey, privateKey } = await generateKeyPair('ECDH-ES', { crv, extractable: true });
  const publicJwk = await exportJWK(publicKey);
  return {
    publicJwk,
    privateJwk: await exportJWK(privateKey),
    thumbprint: await calculateJwkThumbprint(publicJwk),
  };
};

const sealerOf = (encryptTo: unknown) => {
  const { value, problem } = readEncryptTo(encryptTo, 'http://localhost/');
  if (problem) assert.fail(`${problem.path}: expected ${problem.expected}`);
  return createSealer(value, readPublicKey);
};

const open = async (jwe: string, privateJwk: JWK) => {
  const { plaintext } = await compactDecrypt(jwe, { ...privateJwk, alg: 'ECDH-ES' });
  return new TextDecoder().decode(plaintext);
};

const rejectsWith = (promise: Promise<unknown>, code: SealingErrorCode) =>
  assert.rejects(promise, (error) => {
    assert.ok(error instanceof SealingError, String(error));
    assert.equal(error.code, code);
    assert.ok(!/zoe/i.test(error.message + String(error.cause)));
    return true;
  });

describe('A sealed signature', () => {
  for (const crv of curves) {
    it(`is opened by jose with the private key, and is what was signed (${crv})`, async () => {
      const { publicJwk, privateJwk } = await newKeys(crv);
      const submission = aSubmission({ comment: 'Zoë 文 🔐\n"quoted"' });
      const sealed = await sealerOf(publicJwk)(submission, never);
      assert.deepEqual(JSON.parse(await open(sealed.jwe, privateJwk)), submission);
    });

    it(`is opened by jwcrypto, in Python, too (${crv})`, async () => {
      const { publicJwk, privateJwk } = await newKeys(crv);
      const submission = aSubmission({ comment: 'Zoë 文 🔐' });
      const sealed = await sealerOf(publicJwk)(submission, never);
      assert.deepEqual(JSON.parse(openWithPython(sealed.jwe, privateJwk)), submission);
    });
  }

  it('shows its petition and its id, and nothing of who signed', async () => {
    const { publicJwk, thumbprint } = await newKeys();
    const submission = aSubmission();
    const sealed = await sealerOf(publicJwk)(submission, never);
    const { jwe, ...outside } = sealed;
    const { submission_id, petition_id } = submission;
    assert.deepEqual(outside, { v: 1, petition_id, submission_id });
    const { epk, ...header } = decodeProtectedHeader(jwe);
    assert.deepEqual(header, { alg: 'ECDH-ES', enc: 'A256GCM', kid: thumbprint, cty: 'application/json' });
    assert.deepEqual(Object.keys(epk ?? {}).toSorted(), ['crv', 'kty', 'x', 'y']);
    assert.equal(sealedSubmissionSchema.safeParse(sealed).success, true);
  });

  it('names the key as its owner does', async () => {
    const { publicJwk } = await newKeys();
    const { jwe } = await sealerOf({ ...publicJwk, kid: 'key of 2030' })(aSubmission(), never);
    assert.equal(decodeProtectedHeader(jwe).kid, 'key of 2030');
  });

  it('is another one each time', async () => {
    const sealer = sealerOf((await newKeys()).publicJwk);
    const submission = aSubmission();
    const [one, other] = await Promise.all([sealer(submission, never), sealer(submission, never)]);
    assert.notEqual(one.jwe, other.jwe);
    assert.notDeepEqual(decodeProtectedHeader(one.jwe).epk, decodeProtectedHeader(other.jwe).epk);
  });

  it('has a length that tells little of what is in it', async () => {
    const { publicJwk, privateJwk } = await newKeys();
    const sealer = sealerOf(publicJwk);
    const least = new TextEncoder().encode(JSON.stringify(aSubmission({ comment: '' }))).length;
    for (const [extra, blocks] of [
      [0, 0],
      [1, 1],
      [512, 1],
      [513, 2],
    ] as const) {
      const toBlock = 512 - (least % 512);
      const comment = 'x'.repeat(toBlock + extra);
      const { jwe } = await sealer(aSubmission({ comment }), never);
      const text = await open(jwe, privateJwk);
      assert.equal(new TextEncoder().encode(text).length, least + toBlock + blocks * 512);
    }
  });

  it('can’t be opened with another key', async () => {
    const sealed = await sealerOf((await newKeys()).publicJwk)(aSubmission(), never);
    await assert.rejects(open(sealed.jwe, (await newKeys()).privateJwk));
  });
});

describe('Sealing fails, and yields nothing that could be sent,', () => {
  it('where the key is a point that gives everyone the same secret', async () => {
    const zero = { kty: 'OKP', crv: 'X25519', x: 'A'.repeat(43) };
    await rejectsWith(sealerOf(zero)(aSubmission(), never), 'unusable-key');
  });

  it('where the page has no WebCrypto, since it came over plain HTTP', async (t) => {
    const { publicJwk, thumbprint } = await newKeys();
    const prototype = Object.getPrototypeOf(crypto) as object;
    const subtle = Object.getOwnPropertyDescriptor(prototype, 'subtle');
    assert.ok(subtle);
    Reflect.deleteProperty(prototype, 'subtle');
    t.after(() => Object.defineProperty(prototype, 'subtle', subtle));
    const keySet = { jwks: 'http://localhost/', pins: [thumbprint] };
    for (const encryptTo of [publicJwk, keySet]) {
      await rejectsWith(sealerOf(encryptTo)(aSubmission(), never), 'unsupported');
    }
  });

  it('where it is called off', async () => {
    const sealer = sealerOf((await newKeys()).publicJwk);
    const reason = new Error('called off');
    const before = AbortSignal.abort(reason);
    await assert.rejects(sealer(aSubmission(), before), reason);
    const later = new AbortController();
    const sealing = sealer(aSubmission(), later.signal);
    later.abort(reason);
    await assert.rejects(sealing, reason);
  });
});

describe('A key of a key set', () => {
  /** A server of key sets that counts what it is asked. */
  const serve = async (t: TestContext, listener: RequestListener) => {
    let asked = 0;
    const server = createServer((request, response) => {
      asked += 1;
      listener(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    t.after(() => {
      server.closeAllConnections();
      server.close();
    });
    return {
      jwks: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys.json`,
      asked: () => asked,
    };
  };

  const answering =
    (body: unknown, status = 200, type = 'application/json'): RequestListener =>
    (_, response) =>
      void response
        .writeHead(status, { 'Content-Type': type })
        .end(typeof body === 'string' ? body : JSON.stringify(body));

  it('is the first one that is pinned', async (t) => {
    const [stranger, first, second] = await Promise.all([newKeys(), newKeys('X25519'), newKeys()]);
    const keys = [stranger, first, second].map(({ publicJwk }) => publicJwk);
    const { jwks } = await serve(t, answering({ keys }));
    const sealer = sealerOf({ jwks, pins: [second.thumbprint, first.thumbprint] });
    const submission = aSubmission();
    const { jwe } = await sealer(submission, never);
    assert.deepEqual(JSON.parse(await open(jwe, first.privateJwk)), submission);
  });

  it('is fetched once for all signatures, and again where that failed', async (t) => {
    const { publicJwk, thumbprint } = await newKeys();
    let works = false;
    const { jwks, asked } = await serve(t, (request, response) =>
      answering({ keys: [publicJwk] }, works ? 200 : 503)(request, response),
    );
    const sealer = sealerOf({ jwks, pins: [thumbprint] });
    await rejectsWith(sealer(aSubmission(), never), 'key-set');
    works = true;
    await sealer(aSubmission(), never);
    await sealer(aSubmission(), never);
    assert.equal(asked(), 2);
  });

  it('is passed over where it is of no use here, or holds its private part', async (t) => {
    const { publicJwk, privateJwk, thumbprint } = await newKeys();
    const keys = [null, 'key', { kty: 'RSA' }, privateJwk, { ...publicJwk, use: 'sig' }];
    const useless = await serve(t, answering({ keys }));
    await rejectsWith(
      sealerOf({ jwks: useless.jwks, pins: [thumbprint] })(aSubmission(), never),
      'no-pinned-key',
    );
    const useful = await serve(t, answering({ keys: [...keys, publicJwk] }));
    await sealerOf({ jwks: useful.jwks, pins: [thumbprint] })(aSubmission(), never);
  });

  it('is not used where it has another thumbprint than the pinned one', async (t) => {
    const [theirs, ours] = await Promise.all([newKeys(), newKeys()]);
    // Whoever changed the file may say that the key is the one that is pinned.
    const { jwks } = await serve(t, answering({ keys: [{ ...theirs.publicJwk, kid: ours.thumbprint }] }));
    await rejectsWith(sealerOf({ jwks, pins: [ours.thumbprint] })(aSubmission(), never), 'no-pinned-key');
  });

  const useless: Readonly<Record<string, RequestListener>> = {
    'is a page': answering('<!doctype html><title>Not here</title>', 200, 'text/html'),
    'is not there': answering({ keys: [] }, 404),
    'is no JSON': answering('{"keys": ['),
    'is null': answering('null'),
    'is a single key': answering({ kty: 'EC' }),
    'has keys that are no list': answering({ keys: {} }),
    'is far too long': answering({ keys: [], padding: 'x'.repeat(70_000) }),
    'ends in the middle': (_, response) => {
      response.writeHead(200, { 'Content-Length': 100 });
      response.write('{"keys":', () => response.destroy());
    },
    'is elsewhere, on the same site too': (request, response) => {
      if (request.url === '/keys.json') return void response.writeHead(302, { Location: '/there' }).end();
      return answering({ keys: [] })(request, response);
    },
  };
  for (const [what, listener] of Object.entries(useless))
    it(`can’t be had where the set ${what}`, async (t) => {
      const { jwks } = await serve(t, listener);
      const { thumbprint } = await newKeys();
      await rejectsWith(sealerOf({ jwks, pins: [thumbprint] })(aSubmission(), never), 'key-set');
    });

  it('can’t be had where nobody answers at all', async () => {
    const { thumbprint } = await newKeys();
    const sealer = sealerOf({ jwks: 'http://127.0.0.1:1/keys.json', pins: [thumbprint] });
    await rejectsWith(sealer(aSubmission(), never), 'key-set');
  });

  it('is given up where the set never ends, and where the signature is called off', async (t) => {
    const { jwks } = await serve(t, (_, response) => void response.writeHead(200).write('{"keys":'));
    const keySet = { jwks: new URL(jwks), pins: [] };
    await rejectsWith(fetchPinnedKey(keySet, readPublicKey, never, 100), 'key-set');
    const reason = new Error('called off');
    const control = new AbortController();
    const fetching = fetchPinnedKey(keySet, readPublicKey, control.signal);
    control.abort(reason);
    await assert.rejects(fetching, reason);
  });
});
