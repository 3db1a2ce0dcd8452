import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundaryStrip } from '../../../src/components/boundary-strip.ts';

test('a strip stays under 600 bytes whatever the slug and the boundary', () => {
  for (let n = 0; n < 3000; n++) {
    const strip = boundaryStrip(`슬러그-${n}`, (n % 11) / 10);
    assert.ok(Buffer.byteLength(strip) < 600, `${Buffer.byteLength(strip)} bytes for ${n}`);
  }
});

test('the same slug draws the same strip and another slug draws another', () => {
  assert.equal(boundaryStrip('redis-and-valkey'), boundaryStrip('redis-and-valkey'));
  assert.notEqual(boundaryStrip('redis-and-valkey'), boundaryStrip('joint-sla'));
});

test('the boundary moves: more water for the provider, more reeds for the partner', () => {
  const [water, reeds] = [boundaryStrip('a', 0), boundaryStrip('a', 1)].map(
    (svg) => svg.match(/h\d/g)?.length ?? 0,
  );
  assert.ok((water ?? 0) > 2 * (reeds ?? 0));
});

test('a strip holds no style and is hidden from assistive technology', () => {
  const strip = boundaryStrip('a');
  assert.doesNotMatch(strip, /style|fill|stroke/);
  assert.match(strip, /aria-hidden="true"/);
});
