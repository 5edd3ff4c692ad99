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

test('an error of our own keeps its message', () => {
  expect(describeFault(new Error('a commit holds at most 100 writes'))).toContain('at most 100');
});
