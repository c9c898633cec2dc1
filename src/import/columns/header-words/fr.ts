import type { HeaderWords } from './header-words.ts';

export const fr: HeaderWords = {
  project: 'projet*, operations, action, actions, l opération, l action, dossier, dossiers, opération, opérations',
  beneficiary:
    'bénéficiaire*, attributaire*, allocataire*, titulaire*, porteur de projet*, porteur s de projet, porteurs de projet*, porteur du projet, porteur*, maître d ouvrage*, maitrise d ouvrage, lauréat*, récipiendaire*, promoteur*, organisme bénéficiaire, structure porteuse, attribué à, attribuée à, versé à, versée à, accordé à, accordée à, octroyé à, alloué à, payé à, à qui, qui a reçu, =qui, gagnant*, boursier*, bourse titulaire, emprunteur*, organisme aidé, structure aidée, entreprise aidée, structure financée, organisme financé, organisme soutenu, structure soutenue, association soutenue, détenteur*, entreprise soutenue',
  applicant: 'demandeur*, candidat*, pétitionnaire*, requérant*',
  implementer:
    'opérateur*, exécutant*, organisme de mise en oeuvre, réalisateur*, prestataire*, mis en oeuvre par, réalisé par, réalisée par, conduit par, maître d oeuvre',
  lead: 'chef de file*, coordinateur*, coordonnateur*, partenaire principal, coordinatrice, partenaire chef de file',
  organisation:
    'organisme*, structure*, entreprise*, société*, établissement*, association, institution*, organisation*, raison sociale, entité*, personne morale, tiers, associations, nom de l association',
  partner: 'partenaire*, cobénéficiaire*, co bénéficiaire*, participant*, consortium',
  authority:
    'autorité*, autorité de gestion, organisme intermédiaire, ministère*, service instructeur*, service*, financeur*, autorité gestionnaire, attribuant*, direction, service gestionnaire, autorité administrative',
  contact:
    'contact*, courriel*, téléphone*, tél, responsable*, chef de projet, site web*, site internet*, personne*, adresse internet, prénom',
  name: 'nom, noms, dénomination*, désignation*',
  title: 'intitulé*, titre*, libellé*, objet, objets, objet du dossier, pour quoi, =quoi',
  acronym: 'sigle*, acronyme*, nom court, abréviation*',
  english: 'anglais*, en anglais',
  purpose:
    'résumé*, description*, descriptif*, synthèse*, objet de l opération, finalité*, réalisation*, résultats, contenu, but de l opération, but, objectif de l opération, objectifs de l opération, objectif du projet, présentation, commentaire*, réalisations prévues et réelles',
  objective: 'objectif*, objectif spécifique*, objectif s spécifique*, objectifs thématiques, thématique*, thème*, objectif stratégique*',
  priority:
    'priorité*, axe*, axe prioritaire, axes prioritaires, priorité d investissement, mesure, mesures, sous mesure, par axe prioritaire, dispositif action, os',
  programme: 'programme*, programme opérationnel*, po, dispositif*, guichet, politique, p o',
  fund: 'fonds, fonds concerné, type de fonds, fonds esi, fonds structurel*, fonds européen*, nom du fonds',
  intervention:
    'intervention*, catégorie d intervention*, domaine d intervention*, type d intervention*, champ d intervention, catégories d interventions, domaine*, forme de soutien, forme de financement',
  call: 'appel*, appel à projets, appel à projet*, aap, ami',
  status: 'statut*, état, état d avancement, avancement, phase',
  kind: 'type*, nature, catégorie*, secteur*, forme, forme juridique, statut juridique, classification*, catégorie de région*, taille, rôle, mots clés, discipline*, nature juridique, secteur d activité',
  code: 'numéro*, code*, référence*, identifiant*, identification*, immatriculation, siret, numéro de dossier, synergie, presage',
  location:
    'localisation*, lieu, lieux, commune*, commune s, département*, région*, territoire*, ville*, arrondissement*, canton*, zone*, lieu de réalisation, géolocalisation*, indicateur de localisation, localité*, epci, province*',
  country: 'pays',
  address: 'adresse*, rue, voie',
  postcode: 'code postal*, codes postaux, cp, code insee*',
  date: 'date*, jour',
  year: 'année*, an, exercice, millésime',
  start:
    'début*, commencement*, démarrage*, date de début, lancement*, débute, commencé*, débuté*, démarré*, entamé*, lancé*, commence, démarre, valable du',
  end: 'fin, achèvement*, fin de, clôture*, date de fin, terme, finalisation*, finit, achevé*, terminé*, fini, finie, clos, close, clôturé*, cessation, s achève, se termine, expiration*, valable au, jusqu au',
  duration: 'durée*, période*, durée du projet, période d exécution, période de réalisation, délai*, mois, calendrier, =quand, du au',
  granted:
    'accordé*, attribué*, attribution*, octroyé*, octroi*, alloué*, allocation*, approuvé*, approbation*, décision*, programmée*, programmés, programmation*, conventionné*, voté*, vote, engagé*, engagement*, notifié*, sélection*, délibération*, comité*, date de programmation, validé*',
  contract: 'convention*, contrat*, marché*',
  application: 'demande*, demandé*, sollicité*, dépôt*, déposé*, candidature*, soumission*',
  otherDay:
    'mise à jour*, dernière mise à jour, actualisation*, signature*, signé*, publication*, limite*, date limite, modification*, modifié*, clôture de l appel, date de paiement, date de versement, date d extraction, notification*, date de mise à jour',
  amount: 'montant*, somme*, chiffre, volume, combien',
  grant:
    'subvention*, aide*, soutien*, contribution*, concours*, appui*, participation*, dotation*, bourse*, intervention feder, part de l ue, prime',
  financing: 'financement*, fonds alloués, crédits, ressources, financé*, financier',
  cost: 'coût*, dépense*, investissement*, assiette*, charges, frais, prix, coût du projet',
  budget: 'budget*, plan de financement',
  total: 'total*, totaux, totale, totales, global*, ensemble, cumul, ttc total',
  eligible: 'éligible*, subventionnable*, admissible*, éligibilité',
  ineligible: 'inéligible*, non éligible*',
  eu: 'communautaire*, européen*, ue, union',
  euFund:
    'fonds social européen, fonds européen de développement régional, fonds de cohésion, fonds européen agricole*, fonds pour une transition juste, feder fse',
  otherSource:
    'national*, nationale*, nationaux, état contrepartie, part état, etat, part nationale, contrepartie*, autofinancement*, fonds propres, privé*, autres financements, autres financeurs, autre*, régional, conseil régional, prêt*, emprunt*, collectivité*, cofinanceur*, apport*, contreparties nationales',
  public: 'public*, publique*, publics',
  paid: 'payé*, paiement*, versé*, versement*, certifié*, réalisé*, liquidé*, décaissé*, mandaté*, justifié*, déclaré*, remboursé*, crédits de paiement, acquitté*, réel*, effectif*, effective*',
  planned: 'prévu*, prévisionnel*, prévision*, estimé*, planifié*, envisagé*, indicatif*, escompté*',
  previous: 'précédent*, antérieur*, initial*, restant*, reste*, solde*, ancien*, reversement*, différence',
  share: 'part, quote part*, parts, fraction',
  rate: 'taux*, pourcentage*, intensité*, taux de cofinancement, taux d intervention, taux de cofinancement de l union, taux ue, pour cent',
  without: 'sans, hors, excepté, non compris, hormis, à l exclusion',
  currency: 'devise*, monnaie*, euros, milliers, millions, k, monétaire, unité monétaire',
  count: 'nombre*, effectif*, quantité',
  listTitle: 'liste, liste des, tableau, annexe, récapitulatif, état au',
  from: 'du, depuis',
  until: 'au, jusqu*',
  value: 'valeur*',
};
