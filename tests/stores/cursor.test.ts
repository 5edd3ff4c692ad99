import { cursorOf, placeOf } from '../../cloudfunctions/_backend/stores/cursor';

test('a cursor leads back to where the page ended', () => {
  expect(placeOf(cursorOf(['村', 'id', 't']), 3)).toEqual(['村', 'id', 't']);
});

// It comes from a caller: one made up is the caller's mistake, not a fault of ours with a number.
test.each([
  ['no cursor at all', 'x'],
  ['one of another search', cursorOf(['a', 'b'])],
  ['no texts', Buffer.from('[1,2,3]').toString('base64url')],
  ['no list', Buffer.from('{"length":3}').toString('base64url')],
  ['what a database cannot take', cursorOf(['a', '\0', 'c'])],
])('%s is refused, naming the field', (_what, cursor) => {
  expect(() => placeOf(cursor, 3)).toThrow(
    expect.objectContaining({
      refusal: expect.objectContaining({ code: 'input-invalid', field: 'cursor' }),
    }),
  );
});
