import type { Language } from '../lexicon/language.ts';

export const romance: readonly Language[] = [
  {
    id: 'fr',
    receipt: `
      autorisation n, autorisation no, cod. autorisation, code autorisation, code d'approbation,
      code d'autorisation, n d'autorisation, no autorisation, num autorisation, numéro d'autorisation
    `,
    otp: `
      authentification à deux facteurs, clé d'accès, clé d'activation, clé de connexion, clé de sécurité,
      clé digitale, code 3d secure, code 3dsecure, code à 4 chiffres, code à 5 chiffres, code à 6 chiffres,
      code à 8 chiffres, code à usage unique, code certicode, code chiffré, code confidentiel est,
      code d'accès, code d'activation, code d'appairage, code d'association, code d'authentification,
      code d'enregistrement, code d'identification, code d'identité, code d'inscription, code de confirmation,
      code de connexion, code de consentement, code de contrôle, code de déblocage, code de déverrouillage,
      code de liaison, code de livraison, code de paiement, code de récupération, code de réinitialisation,
      code de sécurité, code de signature, code de transaction, code de validation, code de vérif,
      code de vérification, code de vérification est, code dynamique, code éphémère, code otp, code personnel,
      code pin temporaire, code provisoire, code reçu, code secret, code sms, code temporaire, code unique,
      code usage unique, double authentification, mdp provisoire, mdp temporaire, mdp unique,
      mot de passe à usage unique, mot de passe à utilisation unique, mot de passe de connexion,
      mot de passe dynamique, mot de passe provisoire, mot de passe temporaire, mot de passe unique,
      numéro de vérification, pin à usage unique, pin de vérification, validation en deux étapes,
      votre mot de passe est
    `,
    code: `
      code, code confidentiel, code d entrée, code pin, codes, identifiant secret, mdp, mot de passe,
      mots de passe, votre pin
    `,
    pickup: `
      code casier, code colis, code consigne, code d'enlèvement, code d'ouverture, code de collecte,
      code de dépôt, code de récupération du colis, code de remise, code de retrait, code enlèvement,
      code locker, code pickup, code point relais, code retrait
    `,
    collect: `
      à retirer, bureau de poste, casier, consigne, consignes, disponible en point, en relais, locker,
      mondial relay, pickup station, point relais, point retrait, récupérer votre colis, relais colis,
      relais pickup, retirer votre colis, retrait en magasin
    `,
    enter: `
      avec le code, communiquez au livreur, composez le code, connectez vous avec, connexion avec, entre,
      entrer, entrez, identifiez vous avec, indiquez, insérez, renseigner, renseignez, saisir, saisis,
      saisissez, tape, tapez, utilise, utiliser, utilisez, veuillez entrer, veuillez saisir
    `,
    reply: `
      envoie, envoyez, envoyez nous, renvoyez, répondez, répondez à ce message par, répondez à ce sms par,
      répondez avec, répondez avec le, répondez par, répondez par le, répondez par sms, répondez simplement,
      répondre par, réponds, réponds par
    `,
    purpose: `
      accéder, activer, activer votre compte, activez, approuver, associer, authentifier, authentifiez vous,
      autorise, autoriser, autorisez, changer votre mot de passe, confirme, confirmer, confirmer votre compte,
      confirmez, connecte toi, connecter, connectez vous, connexion, continuer, débloque, débloquer,
      déverrouiller, finaliser, identifier, identifiez vous, inscription, inscrire, inscrivez, inscrivez vous,
      jumeler, lier, modifier votre mot de passe, pour payer, pour régler, pour valider, pour vous identifier,
      poursuivre, rattacher, réinitialisation, réinitialiser, signature, signer, te connecter, valide,
      valider, valider votre achat, validez, vérification, vérifier, vérifier votre compte, vérifiez,
      votre achat, votre identité, votre paiement, votre virement, vous connecter, vous identifier
    `,
    secret: `
      à des tiers, à personne, à un tiers, avec personne, ce n'est pas vous, confidentiel, ignorez, jamais,
      n'êtes pas à l'origine, ne communiquez, ne demandera, ne divulguez, ne donnez, ne jamais,
      ne jamais communiquer, ne le communiquez, ne le divulguez, ne le montre, ne le montrez,
      ne le montrez pas, ne le partagez, ne le transmettez, ne montrez, ne montrez pas, ne partage,
      ne partagez, ne pas partager, ne transmettez, ne vous demandent, ne vous demandera, pas à l'origine,
      pas vous, personne, si vous n'avez pas, strictement confidentiel
    `,
    spent: `
      a déjà été utilisé, a déjà servi, a été annulé, a été refusé, a été utilisé, a expiré, a servi,
      déjà utilisé, est erroné, est expiré, est incorrect, est invalide, est périmé, n'est pas correct,
      n'est pas valide, n'est plus utilisable, n'est plus valable, n'est plus valide, plus utilisable,
      plus valable
    `,
    done: `
      a été acceptée, a été effectué, accepté, acceptée, approuvé, approuvée, autorisé, autorisée, confirmé,
      débité, débitée, effectué, effectuée, merci de votre achat, paiement effectué, payé, réussi, réussie
    `,
    promo: `
      au panier, avantage, avec le code promo, bon d'achat, bon de réduction, bonus, cadeau, cadeaux,
      carte cadeau, chèque cadeau, code avantage, code cadeau, code coupon, code de parrainage,
      code de réduction, code offre, code parrain, code parrainage, code privilège, code promo,
      code promotionnel, code réduction, concours, coupon, économisez, en caisse, félicitations, gagnant,
      gagné, gagnez, gratuit, gratuite, jeu, livraison offerte, offert, offerte, offerts, offre, offres,
      profitez, promo, promotion, réduction, remise, soldes, tirage, votez
    `,
    thing: `
      à l'accueil, à l'arrivée, à l'entrée, à la caisse, à la porte, à la réception, agent d'accueil,
      agent de sécurité, annule l'abonnement, annule votre abonnement, ascenseur, au comptoir, au concierge,
      au gardien, au guichet, au portier, au portillon, au tourniquet, au vigile, barrière, bâtiment,
      billetterie, boîte à clés, box internet, cadenas, cage d'escalier, carte sim, coffre à clés,
      comme référence, communication structurée, concierge, dans le libellé, dans tout courrier, désabonner,
      désactive les alertes, désactive les notifications, désactiver les alertes, désinscrire, digicode,
      en caisse, en objet, en objet du virement, en référence du virement, entrée, garage, gardien, hôtesse,
      immeuble, interphone, libellé du virement, met fin à l'abonnement, motif du virement, ne plus recevoir,
      objet du virement, ordonnance, ouvre la porte, parking, pharmacie, portail, porte, portier, portillon,
      résilie, réunion, routeur, stationnement, technicien, tourniquet, vigile, visioconférence,
      vous désabonne, vous désinscrit
    `,
    shown: `
      à présenter, montre, montrez, montrez ce code, montrez le, montrez votre code, présente ce code,
      présentez, présentez ce code, présentez le, présentez le code, présentez votre code, sur présentation
    `,
    balance: 'disponible:, nouveau solde, solde, solde actuel, solde disponible',
    shared: 'code banque, code de la banque',
    other: `
      à partir de, abonné, adhérent, agent, billet, carte, carte bancaire, carte de crédit, cb, chambre,
      clé wifi, client, code adhérent, code affilié, code agence, code agent, code alarme, code article,
      code avantage, code barre, code barres, code billet, code client, code d'entrée,
      code d'erreur, code d'invitation, code de l'immeuble, code de la porte, code de la route,
      code de réservation, code de suivi, code défaut, code entrée, code erreur, code fonds, code guichet,
      code immeuble, code interlocuteur, code invitation, code marchand, code membre, code panne,
      code parrain, code partenaire, code pays, code pin de la carte sim, code portail, code porte,
      code postal, code produit, code puk, code qr, code rendez vous, code réservation, code réunion,
      code service, code sim, code technicien, code vestimentaire, code wi fi, code wifi, colis, commande,
      compte, compteur, contrat, depuis, derniers chiffres, dès, dossier, environ, erreur, étage, expédition,
      facture, finissant par, id, id de réunion, id transaction, identifiant, immatriculation, jusqu'à,
      mandat, moins de, montant, mot de passe wi fi, mot de passe wifi, n client, n d'appel, n de commande,
      n de suivi, numéro client, numéro d'adhérent, numéro d'expédition, numéro d'opération, numéro de billet,
      numéro de carte, numéro de colis, numéro de commande, numéro de compte, numéro de contrat,
      numéro de dossier, numéro de facture, numéro de réservation, numéro de série, numéro de suivi,
      numéro de ticket, numéro de transaction, opération, ordre, place, plafond, plus de, police, qr code,
      réf, référence, référence de réservation, références, réservation, salle, se terminant par,
      se termine par, seulement, siège, siren, siret, somme, suivi, terminant par, terminée par, tgv, ticket,
      ton code client, total, train, transaction, utilisateur, version, virement, voie, voiture, vol,
      votre code agence, votre code agent, votre code client, votre code d'entrée, votre code puk,
      votre code service, votre code sim, votre code wifi, votre commande, votre compte
    `,
    call: `
      appel, appeler, appelez, assistance, au numéro, composez, composez le, conseiller, contact, contactez,
      faites le, infos au, joignable au, par sms au, renseignements, service client, stop, stop au, stop sms,
      tapez le, tél, téléphonez, urgence
    `,
    channel: 'mobile, numéro de mobile, numéro de téléphone, téléphone',
    money: `
      ar, centimes, cfa, da, dh, dhs, dinars, dirhams, dt, euro, euros, f, f cfa, fc, fr cfa, francs,
      francs cfa, gnf, htg, miles, millions, points, pour cent, pts
    `,
    counted: `
      an, année, années, ans, articles, avenue, bd, boulevard, caractères, chiffres, colis, degrés, eme,
      ème, er, étage, fois, go, heures d, invités, jours ouvrables, jours ouvrés, kilomètres, mètres, mo,
      mois, nd, nuits, pers, personnes, pièces, place de, places, rue, semaine, semaines, sms
    `,
    month: `
      août, avr, avril, déc, décembre, dimanche, févr, février, janv, janvier, jeudi, juil, juillet, juin,
      lundi, mardi, mars, mercredi, novembre, octobre, samedi, septembre, vendredi
    `,
    ledger: `
      achat de, crédité, créditée, dépôt, paiement de, prélevé, prélèvement, recharge, rechargé, retrait,
      transfert de, viré, virement reçu, vous avez reçu
    `,
    talk: `
      départ, embarquement, en cours de livraison, expédié, expédiée, livraison, livré, livrée, rdv,
      rendez vous, retard
    `,
    link: `
      bonjour, c'est, ce, cet, cette, ci dessous, comme suit, est, est la, est le, l, la, le, le suivant,
      les, mon, nouveau, personnel, sera, sont, suivant, suivante, ta, ton, un, une, voici, voici votre,
      vos, votre
    `,
    number: `
      ce numéro, ces chiffres, le nombre suivant, le numéro suivant, les chiffres suivants, n, no, nº, num,
      numéro
    `,
    with: "à l'aide de, à l'aide du, au moyen de, avec, avec le, grâce au, par le",
    for: 'au, aux, chez, d, de, des, du, en, par, pour, sur',
    valid: `
      d'ici, dans les, durant, durée de validité, expiration, expire, expire dans, expirera, expirera dans,
      pendant, sous, utilisable, valable, valable pendant, valables, valide, valide pendant, validité
    `,
    second: 'sec, seconde, secondes',
    minute: 'minute, minutes',
    hour: 'heure, heures',
    day: 'jour, jours',
    numerals: { deux: 2, trois: 3, cinq: 5, dix: 10, quinze: 15, vingt: 20, trente: 30 },
    mute: `
      à votre compte, appel gratuit, appelez immédiatement, carte est, ce sms, code de l, code de la, code du,
      compte est, contactez immédiatement, jamais demandé, mobile money, n'a pas encore été utilisé,
      n'a pas été utilisé, ne composez, numéro gratuit, opération sur, orange money, par sms, par téléphone,
      pas encore expiré, s'il a expiré, sms de, sur votre compte, transaction de, transaction sur,
      votre carte est, votre compte est, votre mobile, votre téléphone
    `,
  },
  {
    id: 'it',
    receipt: `
      autorizzazione n, cod autorizzazione, cod. autorizzazione, codice autorizzazione,
      codice di autorizzazione, n autorizzazione, numero autorizzazione, numero di autorizzazione
    `,
    otp: `
      autenticazione a due fattori, chiave di accesso, chiave di sicurezza, codice 3d secure, codice accesso,
      codice attivazione, codice conferma, codice d'accesso, codice di abbinamento, codice di accesso,
      codice di attivazione, codice di autenticazione, codice di conferma, codice di consegna,
      codice di controllo, codice di convalida, codice di firma, codice di identificazione, codice di login,
      codice di pagamento, codice di recupero, codice di registrazione, codice di reset, codice di ripristino,
      codice di sblocco, codice di sicurezza, codice di validazione, codice di verifica, codice dispositiva,
      codice dispositivo, codice è, codice identificativo, codice mobile token, codice monouso,
      codice numerico, codice operazione otp, codice otp, codice per, codice personale, codice provvisorio,
      codice segreto, codice sicurezza, codice sms, codice spid, codice temporaneo, codice unico,
      codice usa e getta, codice ver, codice verifica, il codice è, la sua password, la tua password,
      parola d'ordine, password di accesso, password dinamica, password monouso, password provvisoria,
      password temporanea, password unica, password usa e getta, pin di verifica, pin monouso, pin temporaneo,
      suo pin, tuo pin, verifica in due passaggi
    `,
    code: 'cod, codice, codice pin, codici, parola chiave, pin dispositivo',
    pickup: `
      codice apertura, codice armadietto, codice cassetta, codice di apertura, codice di prelievo,
      codice di ritiro, codice locker, codice pacco ritiro, codice per il ritiro, codice punto poste,
      codice ritiro, pin di ritiro
    `,
    collect: `
      armadietto, fermopoint, giacenza, inpost point, locker, pacco è arrivato, pronto per il ritiro,
      punto di ritiro, punto pickup, punto poste, ritiralo, ritirare, ritiro
    `,
    enter: `
      accedere con, accedi con, comunica al, con il codice, conferma con, confermi con, digita, digitalo,
      digitare, digiti, fornisci, immettere, immetti, inserendo, inserire, inserisca, inserisci, lo digiti,
      lo inserisca, lo usi, usa, usalo, usare, usi, utilizza, utilizzare, utilizzi
    `,
    reply: `
      invia, invii, rinvia, risponda, risponda con, rispondere, rispondere con, rispondi,
      rispondi a questo messaggio con, rispondi a questo sms con, rispondi al messaggio con, rispondi con,
      rispondi con il
    `,
    purpose: `
      abbinare, accedere, accedi, accedi a, accesso, acquisto online, approvare, approvarlo, associare,
      attiva, attivare, attivazione, autenticare, autenticazione, autorizza, autorizzare,
      autorizzare l'addebito, autorizzarla, autorizzarlo, bonifico, cambiare la password, collegare,
      completare, completarlo, conferma, conferma il, conferma la, confermare, confermarla, confermarlo,
      confermi, continuare, convalida, convalidarlo, entra in, firma del, firma di, firmare, identità,
      il tuo account, login, nuovo dispositivo, pagamento online, per acquistare, per pagare, procedere,
      recuperare, registrare, registrarti, registrati, registrazione, reimpostare, ripristinare, sblocca,
      sbloccare, validare, verifica, verificare, verificare il tuo account, verificarlo
    `,
    secret: `
      a nessuno, a terzi, con altri, con nessuno, con terzi, ignora, mai, non chiederà, non chiederemo,
      non comunicare, non comunicarlo, non comunichi, non condivida, non condividere, non condividerla,
      non condividerlo, non dare, non darlo, non divulgare, non divulgarlo, non fornire, non fornirlo,
      non inoltrare, non lo mostri, non mostrare, non mostrarlo, non mostri, non riconosci, non rivelare,
      non rivelarlo, non ti chied*, riservato, se non hai, se non sei stato, se non sei tu, segreto
    `,
    spent: `
      è errato, è già stato usato, è già stato utilizzato, è sbagliato, è scaduta, è scaduto,
      è stato annullato, è stato rifiutato, è stato usato, è stato utilizzato, già usato, già utilizzato,
      non è corretto, non è più valido, non è valido, non più valido, scaduto
    `,
    done: `
      accettato, addebitati, addebitato, andato a buon fine, approvata, approvato, autorizzata, autorizzato,
      completato, confermato, effettuata, effettuato, eseguita, eseguito, pagato, riuscito
    `,
    promo: `
      bonus, buono, buono regalo, buono sconto, carta regalo, codice amico, codice buono, codice coupon,
      codice invito, codice offerta, codice promo, codice promozionale, codice regalo, codice sconto,
      codice vantaggio, complimenti, concorso, congratulazioni, coupon, gratis, gratuita, gratuito,
      nel carrello, offerta, omaggio, premi, premio, promozione, regalo, risparmi, risparmia, saldi, sconti,
      sconto, spedizione gratuita, televoto, vinci, vincita, vincitore, vinto, vota
    `,
    thing: `
      addetto alla sicurezza, al banco, al botteghino, al check in, al custode, al portiere, al tornello,
      all'arrivo, all'entrata, all'ingresso, alla cassa, alla guardia, alla porta, alla reception,
      allo sportello, annulla l'abbonamento, annulla l'iscrizione, annullare l'iscrizione, apre la porta,
      ascensore, autorimessa, bidello, biglietteria, box auto, cancella l'iscrizione, cancello,
      cassetta delle chiavi, causale, causale del bonifico, citofono, come causale, condominio, custode,
      disattiva gli avvisi, disattiva l'abbonamento, disattiva le notifiche, disiscriverti, farmacia, garage,
      guardia giurata, in cassa, ingresso, lucchetto, nell'oggetto, nella causale, non ricevere più,
      oggetto della mail, palazzo, parcheggio, portiere, portinaio, portone, reception, receptionist, ricetta,
      ricetta elettronica, riunione, router, sbarra, scheda sim, sim card, tecnico, tornello, usciere,
      videoconferenza, vigilante
    `,
    shown: `
      esibire, esibisca il codice, esibisci, mostra, mostra il codice, mostra questo codice, mostralo,
      mostrando, mostrare, mostri, presenta il codice, presenti il codice
    `,
    balance: `
      disponibilità, disponibilità residua, plafond residuo, saldo, saldo contabile, saldo disponibile
    `,
    other: `
      abi, almeno, aut n, biglietto, binario, bolletta, c c, cab, camera, cap, carrozza, carta,
      carta che termina, carta di credito, cc, cf, che finisce con, che termina con, chiave wifi, circa,
      cliente, cod aut, cod. aut., codice a barre, codice abi, codice agente, codice allarme, codice articolo,
      codice aut, codice avviso, codice biglietto, codice cancello, codice cliente, codice convenzione,
      codice d'errore, codice destinatario, codice di errore, codice di prenotazione, codice di tracciamento,
      codice errore, codice fiscale, codice fondo, codice guasto, codice iban, codice meccanografico,
      codice membro, codice partner, codice pod, codice porta, codice portone, codice postale, codice pratica,
      codice prenotazione, codice prodotto, codice puk, codice qr, codice riunione, codice segnalazione,
      codice servizio, codice sim, codice socio, codice spedizione, codice swift, codice tecnico,
      codice tessera, codice titolo, codice tracking, codice utente, codice wi fi, codice wifi, conto,
      conto corrente, contratto, cro, dal, errore, fattura, finale, fino a, id riunione, id transazione,
      il suo codice cliente, il tuo codice cliente, il tuo codice prenotazione, il tuo codice utente, importo,
      ldv, lettera di vettura, matricola, nome utente, numero carta, numero cliente, numero conto,
      numero contratto, numero d'ordine, numero di conto, numero di riferimento, numero di serie,
      numero di spedizione, numero di tracking, numero fattura, numero operazione, numero ordine,
      numero pratica, numero prenotazione, numero spedizione, numero transazione, oltre, operazione, ordine,
      p iva, pacco, partita iva, password del wi fi, password del wifi, password wi fi, password wifi, pdr,
      pin cambiato, più di, plafond, pod, polizza, posto, pratica, prefisso, prenotazione, rif, riferimento,
      seggio, solo, somma, spedizione, stanza, suo codice cliente, targa, termina con, termina per,
      terminante con, ticket, totale, tracking, transazione, treno, trn, tuo codice cliente, ultime 4 cifre,
      ultime cifre, ultime quattro cifre, utente, versione, volo
    `,
    call: `
      al numero, assistenza, chiama, chiamare, chiami, contatta, contattare, contatti, disdire, info, inviare,
      numero verde, per info, servizio clienti, sms a, sms al, telefonare
    `,
    channel: 'cell, cellulare, numero di cellulare, numero di telefono, telefona, telefono',
    money: 'centesimi, euro, franchi, miglia, mila, milioni, per cento, percento, punti',
    counted: `
      anni, anno, articoli, caratteri, chilometri, cifre, corso, giga, giorni lavorativi, gradi, mb, mese,
      mesi, metri, notti, ospiti, pacchi, persone, piano, piazza, posti, settimana, settimane, via, viale,
      volte
    `,
    month: `
      ago, agosto, aprile, dic, dicembre, domenica, febbraio, gen, gennaio, giovedì, giu, giugno, lug,
      luglio, lunedì, mag, maggio, martedì, marzo, mercoledì, novembre, ott, ottobre, sabato, set,
      settembre, venerdì
    `,
    ledger: `
      accreditato, accredito, acquisto di, addebito, bonifico di, hai ricevuto, pagamento carta, pagamento di,
      prelevato, prelievo, ricarica di, spesi, speso, transazione di, utilizzata, versamento
    `,
    talk: 'appuntamento, consegna, consegnato, imbarco, in consegna, partenza, ritardo, spedito, visita',
    link: `
      ciao, di seguito, è, e il, è il, e la, è la, ecco, gentile cliente, i, il, il seguente, l, la, le, lo,
      nuova, nuovo, questa, questo, seguente, sono, sua, suo, tua, tuo, un, una, vostro
    `,
    number: `
      il numero seguente, il seguente numero, le seguenti cifre, n, nr, num, numero, queste cifre,
      questo numero
    `,
    with: 'con, con il, con il numero, mediante, tramite, usando, utilizzando',
    for: 'a, al, alla, con, da, dal, dalla, del, della, di, in, per, su, sul, sulla',
    valid: `
      durata, è valido, entro, nei prossimi, per i prossimi, scade, scade fra, scade tra, scadenza, scadrà,
      scadrà tra, utilizzabile, valida, valida per, validità, valido, valido per
    `,
    second: 'secondi, secondo',
    minute: 'minuti, minuto',
    hour: 'ora, ore',
    day: 'giorni, giorno',
    numerals: { due: 2, tre: 3, cinque: 5, dieci: 10, quindici: 15, venti: 20, trenta: 30 },
    mute: `
      al telefono, al tuo conto, con un operatore, il tuo conto, il tuo ordine è, mai il tuo, per telefono,
      questo sms, via e mail, via mail, via sms
    `,
  },
  {
    id: 'ro',
    receipt: `
      cod aprobare, cod autorizare, cod de autorizare, codul de autorizare, nr autorizare, număr autorizare
    `,
    otp: `
      cod acces, cod activare, cod autentificare, cod confirmare, cod de acces, cod de activare,
      cod de autentificare, cod de conectare, cod de confirmare, cod de deblocare, cod de identificare,
      cod de înregistrare, cod de livrare, cod de logare, cod de recuperare, cod de resetare,
      cod de securitate, cod de semnare, cod de siguranță, cod de unică folosință, cod de validare,
      cod de verificare, cod livrare, cod otp, cod sms, cod temporar, cod tranzacție, cod unic, cod unic de,
      cod validare, cod verificare, codul de acces, codul de activare, codul de autentificare,
      codul de conectare, codul de confirmare, codul de înregistrare, codul de recuperare, codul de resetare,
      codul de securitate, codul de semnare, codul de siguranță, codul de validare, codul de verificare,
      codul dvs de verificare, codul este, codul otp, codul pentru, codul sms, codul tău de verificare,
      codul temporar, codul unic, parola 3d secure, parola de acces, parola de unică folosință,
      parola dinamică, parola dvs este, parola pentru, parola ta este, parola temporară, parola unică,
      parolă de unică folosință, parolă temporară, parolă unică, pin temporar, verificare în doi pași
    `,
    code: `
      cod, cod pin, codul, codul dumneavoastră, codul dvs, codul pin, codul tau, codul tău, codului, coduri,
      parola, parolă, parole, parolei, pinul
    `,
    pickup: `
      cod colet, cod de deschidere, cod de preluare, cod de ridicare, cod easybox, cod locker, cod preluare,
      cod retragere, cod ridicare, codul de deschidere, codul de ridicare, codul easybox, pin ridicare
    `,
    collect: `
      așteaptă în, coletul te așteaptă, easybox, fanbox, locker, lockerul, pachetomat, punct de ridicare,
      ridica coletul, ridicare, ridicat
    `,
    enter: `
      autentifică te cu, completează, comunică curierului, conectați vă cu, conectează te cu, cu codul,
      foloseste, folosește, folositi, folosiți, introdu, introducând, introduceti, introduceți, scrie,
      scrieți, tastati, tastați, utilizati, utilizați, utilizează
    `,
    reply: `
      răspunde, răspunde cu, răspunde la sms cu, răspundeți, răspundeți cu, răspundeți la acest mesaj cu,
      răspundeți la acest sms cu, trimite, trimiteți
    `,
    purpose: `
      a o autoriza, a o confirma, accesa, activa, activarea, activează, aproba, aprobarea, asocia,
      autentifică te, autentificare, autentificarea, autentificați vă, autoriza, autorizarea, autorizează,
      conecta, conectare, conectați vă, conectează te, confirma, confirmă, confirmarea, confirmați, continua,
      contul tău pentru, finaliza, identitatea, înregistra, înregistrare, intră în, intrați în, lega, logare,
      modifica, pentru a confirma, pentru a o confirma, pentru a plăti, pentru a plati, recupera, reseta,
      resetarea, să plătiți, sa platiti, semnare, semnarea, tranzacția, valida, validează, verifica,
      verificarea
    `,
    secret: `
      altcuiva, altor persoane, confidențial, cu nimeni, ignorati, ignorați, ignoră, niciodata, niciodată,
      nimanui, nimănui, nu ai solicitat, nu ați solicitat, nu comunica, nu comunicati, nu comunicați, nu da,
      nu dezvălui, nu dezvăluiți, nu distribui, nu distribuiti, nu distribuiți, nu divulga, nu divulgati,
      nu divulgați, nu îl da, nu îl împărtăși, nu împărtăși, nu împărtășiți, nu spune, nu transmite,
      nu transmiteti, nu transmiteți, secret, terților
    `,
    spent: `
      a expirat, a fost deja folosit, a fost deja utilizat, a fost folosit, a fost respins, a fost utilizat,
      deja folosit, deja utilizat, este expirat, este greșit, este incorect, expirat, nu este corect,
      nu mai este valabil
    `,
    done: `
      acceptată, achitat, aprobat, aprobată, autorizată, cu succes, debitat, efectuat, efectuată, finalizată,
      plătit, reușită
    `,
    promo: `
      bonus, cadou, card cadou, castigat, câștigat, câștigător, cod cadou, cod cupon, cod de reducere,
      cod invitație, cod promo, cod promoțional, cod reducere, codul de reducere, codul promoțional, concurs,
      cupon, economisești, felicitări, gratuit, gratuită, în coș, la casă, oferta, ofertă, ofertă specială,
      premiu, promoție, reducere, reduceri, tombolă, transport gratuit, vot, votează, voucher
    `,
    thing: `
      agentului de pază, anulează abonamentul, barieră, cartelă sim, clădire, clădirii, cutia cu chei,
      detalii plată, dezabona, dezabonare, dezactivează alertele, dezactivează notificările, explicații plată,
      farmacie, garaj, interfon, intrare, întâlnire, la casierie, la detalii plată, la explicații, la intrare,
      la recepție, la sosire, la ușă, lacăt, lift, parcare, paznic, paznicul, paznicului, poarta, portar,
      portarului, recepție, recepționerului, rețetă, reteta, router, scară, scara blocului, ședință,
      te dezabonează, tehnician, turnichet, turnichetul, ușa, ușă, uși, vă dezabonează
    `,
    shown: 'arată, arătați, arătați codul, prezentați, prezentați codul, prezintă, prezintă codul',
    balance: 'disponibil:, sold, sold curent, sold disponibil, sold nou, sold:',
    other: `
      aproximativ, awb, bilet, camera, card, card terminat în, cardul, cardului, client, cod alarmă,
      cod articol, cod aut, cod bilet, cod caen, cod client, cod de bare, cod de eroare, cod de rezervare,
      cod defect, cod eroare, cod fiscal, cod iban, cod interfon, cod loc consum, cod membru, cod plată,
      cod poartă, cod poștal, cod produs, cod puk, cod qr, cod rezervare, cod ședință, cod tehnician, cod ușă,
      cod wifi, codul de client, codul de eroare, codul interfonului, codul rezervării, codul ușii,
      codul wifi, colet, coletul, coletului, comanda, comandă, comenzii, cont, contract, contractul, contul,
      contului, cui, din, disponibil, doar, dosar, expediere, factura, factură, facturii, id tranzacție,
      linia, loc, locul, maxim, minim, nr comandă, nr înregistrare, nr referință, număr awb, număr client,
      numărul comenzii, numărul de urmărire, parola wi fi, parola wifi, până la, peste, pin sim, polița,
      punct de lucru, referința, referință, rezervare, rezervarea, se termină în, seria, serie, soldul, suma,
      sumă, terminat în, total, tranzacție, tren, ultimele 4 cifre, ultimele cifre, utilizator, vagon,
      versiune, zbor, zborul
    `,
    call: `
      apelati, apelați, apelează, call center, contactați, contactează, info, relații, sms la, sunati, sunați,
      sună, sună la, tel verde
    `,
    channel: 'la telefon, număr de telefon, numărul de telefon, telefon, telefonul',
    money: 'bani, euro, la sută, lei, leu, mii, milioane, procente, puncte, ron',
    counted: `
      an, ani, buc, bucăți, caractere, cifre, colete, etaj, grade, kilometri, lună, luni, metri, nopți,
      oaspeți, ori, persoane, produse, saptamani, săptămână, săptămâni, strada, zile lucratoare,
      zile lucrătoare
    `,
    month: `
      aprilie, decembrie, duminică, februarie, ian, ianuarie, iul, iulie, iun, iunie, joi, mai, martie,
      marți, miercuri, noi, noiembrie, octombrie, sâmbătă, septembrie, vineri
    `,
    ledger: `
      achiziție, ai primit, ați primit, creditat, cumpărătură, depunere, încasare, plata, plata de, plată,
      retragere, transfer, tranzacție în valoare, virament
    `,
    talk: 'expediat, întârziere, livrare, livrat, livrată, plecare, programare, programarea',
    link: `
      aceasta, acesta, ai, al, bună, dumneavoastra, dumneavoastră, dv, dvs, e, este, iată, mai jos, nou,
      noua, noul, numeric, o, salut, sunt, ta, tau, tău, un, unic, urmatorul, următorul
    `,
    number: `
      acest număr, aceste cifre, nr, numar, numarul, număr, numărul, numărul următor, următoarele cifre,
      următorul număr
    `,
    with: 'cu, cu ajutorul, cu codul, cu numărul, folosind, utilizând',
    for: 'cu, de, din, la, pe, pentru',
    valid: `
      este valabil, expira, expira in, expiră, expiră în, in termen de, în, în termen de, în următoarele,
      timp de, va expira, valabil, valabil timp de, valabila, valabilă, valabilitate
    `,
    second: 'secundă, secunde',
    minute: 'de minute, minut, minute',
    hour: 'de ore, oră, ore',
    day: 'de zile, zi, zile',
    numerals: { două: 2, trei: 3, cinci: 5, zece: 10, cincisprezece: 15, treizeci: 30 },
    mute: `
      cardul dvs, cardul tău, cod de conduită, contul dvs, contul tau, contul tău, in contul, în contul,
      în curând, în curs, în limita, la telefonul, linia aeriană, luni vineri, prin sms, prin telefon
    `,
  },
];
