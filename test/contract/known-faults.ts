/**
 * What a host is known to do otherwise than it should, by the names of tests. Each of these is held
 * to fail, so that the list shrinks with every repair and cannot be forgotten.
 */
export type KnownFaults = readonly string[];

/** The way to declare a test, by whether it is known to fail. */
export function testOf(name: string, faults: KnownFaults): jest.It | jest.It['failing'] {
  return faults.includes(name) ? it.failing : it;
}
