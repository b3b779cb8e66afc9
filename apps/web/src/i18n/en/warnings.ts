export const warnings = {
  title: 'Check this in the text',
  lead: 'The text of this demand suggests something that you have to check first. As long as you decide nothing, it does not count.',
  words: 'In the text: {{words}}',
  confirm: 'This is right',
  dismiss: 'This is not right',
  dismissText: 'Write in a few words why the text means something else. Colleagues and the owner can read it.',
  note: 'Why is it not right?',
  state: {
    open: 'to be checked',
    confirmed: 'confirmed',
    dismissed: 'dismissed',
  },
  keepsOut: 'Nobody gets this demand until its owner changes it.',
  checked: 'It is a point to check beside every candidate.',
  by: '{{name}}, {{date}}.',
};
