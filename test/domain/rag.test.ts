import { readRagStatus } from '../../src/domain/rag';

describe('readRagStatus', () => {
  it.each([
    ['Red', 'Red'],
    ['RED', 'Red'],
    ['r', 'Red'],
    [' amber ', 'Amber'],
    ['G', 'Green'],
    ['B', 'Blue'],
    ['blue', 'Blue'],
    ['', 'Blank'],
    ['  ', 'Blank'],
    ['Blank', 'Blank'],
  ])('reads %j as %s', (text, status) => {
    expect(readRagStatus(text)).toBe(status);
  });

  it.each(['Re', 'Redd', 'Reduced', 'Bl', 'RAG', 'x', 'n/a', '1', 'constructor'])(
    'does not take %j for one',
    (text) => {
      expect(readRagStatus(text)).toBeUndefined();
    },
  );
});
