export const session = {
  title: 'Aanmelden',
  lead: 'Met het e-mailadres waarop u onze berichten krijgt.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  submit: 'Aanmelden',
  showPassword: 'Wachtwoord tonen of verbergen',
  emailMissing: 'Vul uw e-mailadres in.',
  passwordMissing: 'Vul uw wachtwoord in.',
  answerWithout: 'Kreeg u een mail met een voorstel? Antwoorden kan met de link in die mail, zonder aan te melden.',
};
