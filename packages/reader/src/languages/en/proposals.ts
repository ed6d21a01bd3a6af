import type { Pack } from '../pack.js';

/** What is wished, refused, supported; what a proposal is judged to be. */
export const proposals: Pack['proposals'] = {
  wishNoun: ['wish', 'desire', 'ambition', 'push', 'drive'],
  refusalNoun: ['refusal', 'veto', 'opposition', 'objection', 'objections', 'resistance', 'rejection', 'reluctance', 'hostility', 'reservations'],
  supportNoun: ['support', 'backing', 'blessing', 'endorsement', 'approval', 'assent', 'consent', 'agreement', 'weight', 'green light'],
  mediationNoun: ['mediation', 'mediation mission', 'good offices'],
  adequate: ['welcome', 'overdue', 'useful', 'reasonable', 'acceptable', 'timely', 'excellent', 'sensible', 'constructive'],
  inadequate: ['premature', 'insufficient', 'unacceptable', 'inadequate', 'unrealistic', 'unworkable', 'unhelpful', 'too early', 'a non-starter', 'non-starter', 'out of the question'],
  courtesy: ['condolences', 'congratulations', 'wishes', 'apology', 'apologies', 'support', 'help', 'assistance', 'aid', 'sympathy', 'solidarity', 'thanks', 'prayers', 'hospitality', 'details', 'detail', 'explanation', 'version', 'account', 'view', 'assessment', 'evidence', 'glimpse', 'comment', 'reasons', 'reassurance', 'assurances', 'guarantees', 'clarification', 'clarifications', 'insight', 'insights', 'criticism', 'praise', 'prospect', 'opportunity', 'opportunities', 'toast'],
  behind: ['behind'],
  actionNoun: ['conference', 'round table', 'dialogue', 'truce', 'ceasefire', 'mission', 'missions', 'treaty', 'pact', 'agreement', 'format', 'commission', 'committee', 'working group', 'contact group', 'zone', 'corridor', 'force', 'mechanism', 'embargo', 'sanctions', 'mediator', 'observers', 'withdrawal', 'moratorium', 'fund', 'partnership', 'patrol', 'patrols', 'checkpoints', 'embassy', 'border', 'hostages', 'prisoners', 'inquiry', 'tribunal', 'referendum', 'transition', 'de-escalation', 'resolution', 'mediate'],
  authorOf: ['author of', 'authors of', 'the author of', 'the authors of', 'architect of', 'architects of', 'behind'],
  favourable: ['in favour of', 'in favor of', 'supportive of', 'for'],
  hostile: ['against', 'opposed to', 'hostile to'],
  indefinite: ['a', 'an'],
};
