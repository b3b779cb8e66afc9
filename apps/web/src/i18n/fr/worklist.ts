import type { worklist as nl } from '../nl/worklist';
import type { Texts } from '../texts';

export const worklist: Texts<typeof nl> = {
  title: 'À faire',
  lead: 'Ce qui vous attend, le plus urgent en haut.',
  none: 'Rien ne vous attend',
  noneText: 'Les nouvelles demandes, réponses et délais apparaissent ici.',
  overdue_one: '{{count}} tâche est en retard',
  overdue_other: '{{count}} tâches sont en retard',
  waits: 'attend {{since}}',
  due: 'pour le {{date}}',
  late: 'en retard, c’était pour le {{date}}',
  kind: {
    demand_to_review: 'Demande à vérifier',
    demand_needs_info: 'Attend des informations',
    demand_without_match: 'Pas encore de candidat',
    candidates_to_judge: 'Candidats à évaluer',
    proposal_to_send: 'Proposition à envoyer',
    proposal_unanswered: 'Pas de réponse à la proposition',
    proposal_expired: 'Proposition expirée',
    conflict_to_decide: 'Décider d’un point signalé',
    concern_to_review: 'Examiner une préoccupation de concurrence déloyale',
    concern_to_decide: 'Décider d’un dossier de concurrence déloyale',
    collaboration_at_risk: 'Une collaboration demande attention',
    collaboration_silent: 'Discussion muette depuis 30 jours',
    talks_failed: 'Discussions arrêtées : reprendre la recherche ?',
    capability_to_review: 'Offre à vérifier',
    capability_stale: 'Offre pas confirmée',
    recognition_ending: 'Agrément bientôt expiré',
    certificate_ending: 'Certificat bientôt terminé',
  },
};
