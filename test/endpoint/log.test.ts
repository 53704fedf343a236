import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import pg from 'pg';
import { addressKey } from '../../demo/endpoint/client-address.js';
import { isUnavailable } from '../../demo/endpoint/database-errors.js';
import { describeError } from '../../demo/endpoint/log.js';

const withCode = (message: string, code: string) => Object.assign(new Error(message), { code });

describe('an error in the log', () => {
  it('holds nothing that PostgreSQL quotes', () => {
    const error = new pg.DatabaseError('duplicate key value violates unique constraint "one"', 1, 'error');
    Object.assign(error, {
      code: '23505',
      detail: 'Key (email)=(zoe@example.org) already exists.',
      where: 'SQL statement with zoe@example.org',
    });
    assert.equal(
      describeError(error),
      'DatabaseError 23505 duplicate key value violates unique constraint …',
    );
  });

  it('holds no value, identifier, address or second line', () => {
    for (const message of [
      'invalid input syntax for type bigint: "Zoë Núñez"',
      `Unexpected token 'Z', "Zoë Núñez" is not valid JSON`,
      'no route to zoe@example.org',
      'row 123e4567-e89b-42d3-a456-426614174000 is locked',
      'failed\nZoë Núñez',
      'failed for `Zoë` and “Núñez”',
    ]) {
      assert.doesNotMatch(describeError(new Error(message)), /Zo|zoe|Núñez|123e4567|\n/);
    }
    assert.equal(describeError('Zoë'), 'string');
  });
});

describe('a database', () => {
  it('is out of reach where trying again can help, and broken where it can’t', () => {
    for (const error of [
      withCode('connect ECONNREFUSED', 'ECONNREFUSED'),
      withCode('terminating connection due to administrator command', '57P01'),
      withCode('sorry, too many clients already', '53300'),
      withCode('database is locked', 'SQLITE_BUSY'),
      new Error('Connection terminated unexpectedly'),
      new Error('timeout exceeded when trying to connect'),
      new AggregateError([withCode('connect ECONNREFUSED', 'ECONNREFUSED')]),
    ]) {
      assert.equal(isUnavailable(error), true, error.message);
    }
    for (const error of [withCode('syntax error', '42601'), new TypeError('x is not a function'), 'text']) {
      assert.equal(isUnavailable(error), false);
    }
  });
});

describe('the address that is counted', () => {
  it('is an IPv4 address, or the network of an IPv6 address', () => {
    assert.equal(addressKey('203.0.113.1'), '203.0.113.1');
    assert.equal(addressKey('::ffff:203.0.113.1'), '203.0.113.1');
    assert.equal(addressKey('2001:DB8:0:1:2:3:4:5'), '2001:db8:0:1');
    assert.equal(addressKey('2001:db8::1'), '2001:db8:0:0');
    assert.equal(addressKey('fe80::1%eth0'), 'fe80:0:0:0');
    assert.equal(addressKey('::1'), '0:0:0:0');
    assert.equal(addressKey('unknown'), undefined);
  });
});
