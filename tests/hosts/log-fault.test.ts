import { describe as describeFault } from '../../cloudfunctions/_backend/hosts/log-fault';

test('a database error is logged without the values in it', () => {
  const error = Object.assign(new Error('invalid input: "李国强"'), {
    ...{ code: '22P05', table: 'person', query: 'insert into person', params: ['李国强'] },
    detail: 'Key (phone)=(13800000000) already exists.',
  });
  const line = describeFault(error);
  expect(line).toContain('22P05');
  expect(line).toContain('log-fault.test');
  expect(line).not.toMatch(/李国强|13800000000|insert into/);
});

test('what a message quotes is left out, and what looks like a person or a frame', () => {
  let error: unknown;
  try {
    JSON.parse('李国强 13800000000');
  } catch (thrown) {
    error = thrown;
  }
  const lines = [
    error,
    new Error('李国强\n    at 13800000000'),
    new Error('no person oLeak_0123456789abcdefghij'),
    new Error('bad value "some body" or \'else body\' in 533123199001011234'),
    Object.assign(new Error('x'), { code: '李国强', constraint: 'a b', table: '13800000000 x' }),
    '李国强',
    { message: '李国强' },
  ].map(describeFault);
  expect(lines.join('\n')).not.toMatch(/李国强|1380000|oLeak|body|5331231/);
  expect(lines[3]).toMatch(/^Error: bad value … or … in … \{\}\n\s+at /);
});

test('an error of our own keeps its message', () => {
  expect(describeFault(new Error('a commit holds at most 100 writes'))).toContain('at most 100');
});
