export { hashToken, type NewAnswerLink } from './answer-link';
export { composeMails, type ComposeOptions, type Letter } from './compose-mail';
export { notify, type Notice } from './notify';
export { previewProposalMails, type PreviewedMail } from './preview-proposal';
export { areaOf, contactsOf, coordinatorsOf, demandContacts } from './recipients';
export { describeAnonymously } from './facts/sectors';
export { matchWords, type MatchWords } from './facts/match-words';
