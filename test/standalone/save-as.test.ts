import fc from 'fast-check';
import { fileNameOf } from '../../src/standalone/save-as';

it('a scenario’s name becomes a file’s', () => {
  expect(fileNameOf('Policy: one point over five years')).toBe('policy-one-point-over-five-years');
  expect(fileNameOf('../../etc/passwd')).toBe('etc-passwd');
  expect(fileNameOf('«»')).toBe('scenario');
});

it('whatever the name, the file’s has no character that a file system may refuse', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(fileNameOf(name)).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}-]*$/u);
      expect(fileNameOf(name).length).toBeLessThanOrEqual(60);
    }),
  );
});
