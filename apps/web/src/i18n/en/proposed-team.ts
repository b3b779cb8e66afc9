import type { proposedTeam as nl } from '../nl/proposed-team';
import type { Texts } from '../texts';

export const proposedTeam: Texts<typeof nl> = {
  title: 'The team',
  part: 'Your part',
  share: 'about {{percent}}% of the work',
  lead: 'lead partner',
  you: 'you',
  partner: 'Partner',
  titleCompany: 'We found a team for your demand',
  anonymous: 'You see the names as soon as you and the team say yes.',
  titlePartner: 'Do you join this team?',
  commit:
    'With “Yes, we are interested” you agree to no price yet. The partners learn each other’s names only when everyone says yes. The company then gets the proposal in the name of the team, without names.',
  commitCompany:
    'With “Yes, we are interested” you get the names and contact details of the team, and the team gets yours. The lead speaks for all of them. You do not have to sign anything.',
  nextYes: 'We wait for the other partners. You hear from us when everyone has answered.',
  nextYesAll: 'Everyone said yes. The company now gets the proposal in the name of the team, without names.',
  nextYesCompany: 'The team and you get a mail to meet. The lead gets in touch.',
  nextNo: 'The other partners hear only that this team does not go on. There is nothing more to do.',
  receivers:
    'First the partners each get a mail, at the same time: {{names}}. The mail to the company leaves only when everyone says yes.',
  covers: 'Together {{percent}}% of the work',
  next: {
    sent_to_provider:
      'The partners of the team were each asked, without names. They have 5 working days to answer. One no is enough to stop.',
    provider_interested: 'All partners said yes. The company now gets the proposal in the name of the team.',
    provider_declined: 'Not all partners join. Put another team together.',
    sent_to_company: 'The company got the proposal in the name of the team, without names.',
    waiting: 'You said yes. We wait for the other partners.',
  },
  teams: 'To the teams for this demand',
};
