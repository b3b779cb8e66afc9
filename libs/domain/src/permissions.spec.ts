import { PERMISSIONS, reachOf, type Permission } from './permissions';
import { actorOf, ROLES, ROLE_SCOPE } from './roles';

const rows = Object.keys(PERMISSIONS) as Permission[];

describe('the permission table', () => {
  it('lets nobody decide on matches but coordinators', () => {
    expect(ROLES.filter((role) => reachOf('match.decide', role) !== null)).toEqual(['coordinator']);
  });

  it('shows rankings to nobody on the company or enterprise side', () => {
    const readers = ROLES.filter((role) => reachOf('match.read', role) !== null);
    expect(readers).toEqual(['coordinator', 'area_admin']);
  });

  it('gives visitors only what is public', () => {
    expect(rows.filter((row) => reachOf(row, 'visitor') !== null).sort()).toEqual(
      [
        'directory.read',
        'health.read',
        'inbound.deliver',
        'mailbox.read',
        'proposal.answer',
        'session.open',
        'text.understand',
        'weights.read',
      ].sort(),
    );
  });

  it('bounds every role of an organisation to its own objects', () => {
    for (const row of rows) {
      for (const role of ROLES.filter((r) => ROLE_SCOPE[r] === 'organisation')) {
        const reach = reachOf(row, role);
        if (reachOf(row, 'observer') === null) expect(reach === null || reach === 'own').toBe(true);
      }
    }
  });

  it('lets every role that moves a life cycle act as one actor', () => {
    expect(ROLES.map(actorOf)).toEqual([
      'company',
      'company',
      'enterprise',
      'enterprise',
      'coordinator',
      'area_admin',
      null,
      null,
      null,
    ]);
  });
});
