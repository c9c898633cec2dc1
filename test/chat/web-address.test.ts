import { expect, test } from 'vitest';
import { isWebAddress } from '../../src/chat/web-address.ts';

test.each(['https://a.example/?x=1', 'http://a.example'])('%j leads to the web', (href) => {
  expect(isWebAddress(href)).toBe(true);
});

test.each([
  'javascript:alert(1)',
  'slack://channel?id=1',
  'discord://-/channels',
  'mailto:a@b.example',
  'https://a b',
  'https://',
  '',
  `https://${'a'.repeat(2_000)}`,
])('%j does not', (href) => {
  expect(isWebAddress(href)).toBe(false);
});
