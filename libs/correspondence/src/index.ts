export { hashToken, sameHash, type NewAnswerLink } from './answer-link';
export { composeMails, type ComposeOptions, type Letter } from './compose-mail';
export { notify, type Notice } from './notify';
export { notifyOfCollaboration, type CollaborationNotice } from './notify-of-collaboration';
export { notifyOfConcern } from './notify-of-concern';
export { notifyOfOffer, type OfferNotice } from './notify-of-offer';
export { previewProposalMails, type PreviewedMail } from './preview-proposal';
export { areaOf, contactsOf, coordinatorsOf, demandContacts } from './recipients';
export { describeAnonymously, regionOf } from './facts/sectors';
export { namesHiddenFrom } from './facts/concern-parties';
export { matchWords, type MatchWords } from './facts/match-words';
export { coverageOf, loadTeams, nameOf, standingOf } from './facts/team';
export { coverageWords, reasonWords } from './facts/team-words';
export { admitMails, MAILS_PER_WEEK, type Admission } from './delivery/admit-mails';
export { CATEGORY_MODES, MAIL_CATEGORIES, type MailCategory } from './delivery/mail-rules';
export { brusselsInstant, isOfficeHour, nextWorkingDay } from './delivery/office-hours';
export { confirmAddress, markAddress, type MarkedAddress } from './addresses/mark-address';
export { ATTACHMENT_FORMATS } from './conversation/attachment-type';
export { AttachmentStore } from './conversation/attachment-store';
export { channelsFor, channelsReadBy } from './conversation/channels';
export {
  checkAttachment,
  largestMail,
  type AttachmentProblem,
  type AttachmentRules,
} from './conversation/check-attachment';
export { loadConversation, type Conversation } from './conversation/conversation';
export { keepAttachment } from './conversation/keep-attachment';
export { messageProblems, type MessageProblem } from './conversation/message-problems';
export { postMessage } from './conversation/post-message';
export { tellWriter } from './conversation/tell-writer';
export { InboundMail, InboundRefusal, RECEIVED, type Received } from './inbound/inbound-mail';
export { ReplyKeeper } from './inbound/keep-reply';
export { isAddressRefusal } from './addresses/is-address-refusal';
export { tellUnreachable } from './addresses/tell-unreachable';
export { UNDECIDED_CANDIDATES } from './facts/work-of-areas';
export { endCall } from './surges/end-call';
export { isCalling, loadCall } from './surges/load-call';
export { notifyOfSurge, type SurgeNotice } from './surges/notify-of-surge';
export { surgeContactsOf } from './surges/surge-contacts';
export { findMailLink } from './preferences/mail-links';
export {
  changePreferences,
  readPreferences,
  turnOff,
  type PreferenceChange,
  type Preferences,
} from './preferences/preferences';
export { queueMail, type MailOrder } from './queue-mail';
