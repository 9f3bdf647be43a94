import type { Language } from '../language.ts';

export const romance: readonly Language[] = [
  {
    id: 'fr',
    otp: `
      authentification à deux facteurs, clé d'activation, clé de sécurité, clé digitale, code 3d secure,
      code 3dsecure, code à 4 chiffres, code à 5 chiffres, code à 6 chiffres, code à 8 chiffres,
      code à usage unique, code certicode, code chiffré, code confidentiel est, code d'accès,
      code d'activation, code d'appairage, code d'approbation, code d'association, code d'authentification,
      code d'autorisation, code d'enregistrement, code d'identification, code d'identité,
      code d'inscription, code de confirmation, code de connexion, code de consentement, code de contrôle,
      code de déblocage, code de déverrouillage, code de liaison, code de livraison, code de paiement,
      code de récupération, code de réinitialisation, code de sécurité, code de signature,
      code de transaction, code de validation, code de vérif, code de vérification,
      code de vérification est, code dynamique, code éphémère, code otp, code personnel,
      code pin temporaire, code provisoire, code reçu, code secret, code sms, code temporaire, code unique,
      code usage unique, double authentification, mdp provisoire, mdp temporaire, mdp unique,
      mot de passe à usage unique, mot de passe à utilisation unique, mot de passe de connexion,
      mot de passe dynamique, mot de passe provisoire, mot de passe temporaire, mot de passe unique,
      numéro de vérification, pin à usage unique, pin de vérification, validation en deux étapes,
      votre mot de passe est
    `,
    code: `
      clé wifi, code, code confidentiel, code d entrée, code d'entrée, code pin, code portail, code wifi,
      codes, identifiant secret, mdp, mot de passe, mots de passe, ton code, votre code, votre mot de passe,
      votre pin
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
      avec le code, communiquez au livreur, composez le code, entre, entrer, entrez, indiquez, insérez,
      présentez, renseignez, saisir, saisis, saisissez, tape, tapez, utilise, utiliser, utilisez,
      veuillez entrer, veuillez saisir
    `,
    purpose: `
      accéder, activer, activer votre compte, authentifier, autoriser, changer votre mot de passe,
      confirmer, confirmer votre compte, connecter, connexion, continuer, débloquer, déverrouiller,
      finaliser, identifier, inscription, inscrire, inscrivez, modifier votre mot de passe, poursuivre,
      réinitialisation, réinitialiser, signer, te connecter, valider, vérification, vérifier,
      vérifier votre compte, votre achat, votre identité, votre paiement, votre virement, vous connecter
    `,
    secret: `
      à des tiers, à personne, à un tiers, avec personne, ce n'est pas vous, confidentiel, ignorez, jamais,
      n'êtes pas à l'origine, ne communiquez, ne demandera, ne divulguez, ne donnez, ne jamais,
      ne jamais communiquer, ne le communiquez, ne le divulguez, ne le partagez, ne le transmettez,
      ne partage, ne partagez, ne pas partager, ne transmettez, ne vous demandent, ne vous demandera,
      pas à l'origine, pas vous, personne, si vous n'avez pas, strictement confidentiel
    `,
    other: `
      à partir de, abonné, adhérent, agent, avec le code promo, bâtiment, billet, bon d'achat,
      bon de réduction, carte, carte bancaire, carte cadeau, carte de crédit, cb, chambre, client,
      code agence, code agent, code article, code avantage, code banque, code barre, code barres,
      code cadeau, code coupon, code d'invitation, code de la route, code de parrainage, code de réduction,
      code de réservation, code de suivi, code erreur, code guichet, code invitation, code marchand,
      code offre, code parrain, code parrainage, code pays, code postal, code privilège, code produit,
      code promo, code promotionnel, code qr, code réduction, code réservation, code vestimentaire, colis,
      commande, compte, compteur, contrat, coupon, depuis, derniers chiffres, dès, dossier, environ, erreur,
      étage, expédition, facture, finissant par, id, id transaction, identifiant, immatriculation, jusqu'à,
      mandat, moins de, montant, n client, n d'appel, n de commande, n de suivi, numéro client,
      numéro d'adhérent, numéro d'expédition, numéro d'opération, numéro de billet, numéro de carte,
      numéro de colis, numéro de commande, numéro de compte, numéro de contrat, numéro de dossier,
      numéro de facture, numéro de réservation, numéro de série, numéro de suivi, numéro de ticket,
      numéro de transaction, opération, ordre, place, plafond, plus de, police, porte, qr code, réf,
      référence, références, réservation, salle, se terminant par, se termine par, seulement, siège, siren,
      siret, solde, somme, suivi, terminant par, terminée par, tgv, ticket, total, train, transaction,
      utilisateur, version, virement, voie, voiture, vol, votre commande, votre compte
    `,
    call: `
      appel, appeler, appelez, assistance, au numéro, composez, composez le, conseiller, contact, contactez,
      envoyez, faites le, infos au, joignable au, mobile, numéro de mobile, numéro de téléphone, par sms au,
      renseignements, répondez, service client, stop, stop au, stop sms, tapez le, tél, téléphone,
      téléphonez, urgence
    `,
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
      a été effectué, achat de, crédité, créditée, débité, débitée, dépôt, paiement de, paiement effectué,
      prélevé, prélèvement, recharge, rechargé, retrait, solde, transfert de, viré, virement reçu,
      vous avez reçu
    `,
    talk: `
      départ, désabonner, embarquement, en cours de livraison, expédié, expédiée, félicitations, gagnant,
      gagné, gagnez, gratuit, jeu, livraison, livré, livrée, offre, offres, profitez, promo, promotion, rdv,
      réduction, remise, rendez vous, retard, soldes, tirage
    `,
    link: `
      bonjour, c'est, ce, cet, cette, ci dessous, comme suit, est, est la, est le, l, la, le, le suivant,
      les, mon, nouveau, personnel, sera, sont, suivant, suivante, ta, ton, un, une, voici, voici votre,
      vos, votre
    `,
    number: 'n, no, nº, num, numéro',
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
      à votre compte, appelez immédiatement, carte est, ce sms, code de l, code de la, code du, compte est,
      contactez immédiatement, jamais demandé, mobile money, ne composez, opération sur, orange money,
      par sms, par téléphone, sms de, sur votre compte, transaction de, transaction sur, votre carte est,
      votre compte est, votre mobile, votre téléphone
    `,
  },
  {
    id: 'it',
    otp: `
      autenticazione a due fattori, chiave di accesso, chiave di sicurezza, codice 3d secure,
      codice accesso, codice attivazione, codice conferma, codice d'accesso, codice di abbinamento,
      codice di accesso, codice di attivazione, codice di autenticazione, codice di autorizzazione,
      codice di conferma, codice di consegna, codice di controllo, codice di convalida, codice di firma,
      codice di identificazione, codice di login, codice di pagamento, codice di recupero,
      codice di registrazione, codice di reset, codice di ripristino, codice di sblocco,
      codice di sicurezza, codice di validazione, codice di verifica, codice dispositiva,
      codice dispositivo, codice è, codice identificativo, codice mobile token, codice monouso,
      codice numerico, codice operazione otp, codice otp, codice per, codice personale, codice provvisorio,
      codice segreto, codice sicurezza, codice sms, codice spid, codice temporaneo, codice unico,
      codice usa e getta, codice ver, codice verifica, il codice è, la sua password, la tua password,
      parola d'ordine, password di accesso, password dinamica, password monouso, password provvisoria,
      password temporanea, password unica, password usa e getta, pin di verifica, pin monouso,
      pin temporaneo, suo pin, tuo pin, verifica in due passaggi
    `,
    code: `
      cod, codice, codice pin, codici, il suo codice, il tuo codice, parola chiave, pin dispositivo,
      suo codice, tuo codice
    `,
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
      comunica al, con il codice, digita, digitare, digiti, fornisci, immettere, immetti, inserendo,
      inserire, inserisca, inserisci, mostra, usa, usare, usi, utilizza, utilizzare, utilizzi
    `,
    purpose: `
      accedere, accedi, accesso, acquisto online, attivare, attivazione, autenticare, autenticazione,
      autorizzare, bonifico, cambiare la password, completare, conferma, confermare, continuare, firmare,
      identità, il tuo account, login, nuovo dispositivo, pagamento online, procedere, recuperare,
      registrare, registrarti, registrazione, reimpostare, ripristinare, sbloccare, validare, verifica,
      verificare, verificare il tuo account
    `,
    secret: `
      a nessuno, a terzi, con altri, con nessuno, con terzi, ignora, mai, non chiederà, non chiederemo,
      non comunicare, non comunicarlo, non comunichi, non condivida, non condividere, non condividerla,
      non condividerlo, non dare, non darlo, non divulgare, non divulgarlo, non fornire, non fornirlo,
      non inoltrare, non riconosci, non rivelare, non rivelarlo, non ti chied*, riservato, se non hai,
      se non sei stato, se non sei tu, segreto
    `,
    other: `
      abi, almeno, biglietto, binario, bolletta, buono, buono sconto, c c, cab, camera, cap, carrozza,
      carta, carta che termina, carta di credito, carta regalo, cc, cf, che finisce con, che termina con,
      circa, cliente, codice a barre, codice abi, codice amico, codice articolo, codice avviso,
      codice buono, codice cliente, codice coupon, codice destinatario, codice di prenotazione,
      codice di tracciamento, codice errore, codice fiscale, codice iban, codice invito,
      codice meccanografico, codice offerta, codice pod, codice postale, codice pratica,
      codice prenotazione, codice prodotto, codice promo, codice promozionale, codice qr, codice regalo,
      codice sconto, codice segnalazione, codice spedizione, codice swift, codice tracking, codice utente,
      codice vantaggio, conto, conto corrente, contratto, coupon, cro, dal, disponibilità, errore, fattura,
      finale, fino a, id transazione, importo, ldv, lettera di vettura, matricola, nome utente,
      numero carta, numero cliente, numero conto, numero contratto, numero d'ordine, numero di conto,
      numero di riferimento, numero di serie, numero di spedizione, numero di tracking, numero fattura,
      numero operazione, numero ordine, numero pratica, numero prenotazione, numero spedizione,
      numero transazione, oltre, operazione, ordine, p iva, pacco, partita iva, pdr, pin cambiato, più di,
      plafond, pod, polizza, posto, pratica, prefisso, prenotazione, rif, riferimento, saldo, seggio, solo,
      somma, spedizione, stanza, targa, termina con, termina per, terminante con, ticket, totale, tracking,
      transazione, treno, trn, ultime 4 cifre, ultime cifre, ultime quattro cifre, utente, versione, volo
    `,
    call: `
      al numero, assistenza, cell, cellulare, chiama, chiamare, chiami, contatta, contattare, contatti,
      disdire, info, invia, inviare, numero di cellulare, numero di telefono, numero verde, per info,
      rispondi, servizio clienti, sms a, sms al, telefona, telefonare, telefono
    `,
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
      accreditato, accredito, acquisto di, addebitati, addebitato, addebito, bonifico di, hai ricevuto,
      pagamento carta, pagamento di, pagato, prelevato, prelievo, ricarica di, saldo, spesi, speso,
      transazione di, utilizzata, versamento
    `,
    talk: `
      appuntamento, complimenti, congratulazioni, consegna, consegnato, gratis, gratuito, imbarco,
      in consegna, offerta, partenza, premio, promozione, ritardo, saldi, sconti, sconto, spedito, vincita,
      vincitore, vinto, visita
    `,
    link: `
      ciao, di seguito, è, e il, è il, e la, è la, ecco, gentile cliente, i, il, il seguente, l, la, le, lo,
      nuova, nuovo, questa, questo, seguente, sono, sua, suo, tua, tuo, un, una, vostro
    `,
    number: 'n, nr, num, numero',
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
    otp: `
      cod acces, cod activare, cod autentificare, cod autorizare, cod confirmare, cod de acces,
      cod de activare, cod de autentificare, cod de autorizare, cod de conectare, cod de confirmare,
      cod de deblocare, cod de identificare, cod de înregistrare, cod de livrare, cod de logare,
      cod de recuperare, cod de resetare, cod de securitate, cod de semnare, cod de siguranță,
      cod de unică folosință, cod de validare, cod de verificare, cod livrare, cod otp, cod sms,
      cod temporar, cod tranzacție, cod unic, cod unic de, cod validare, cod verificare, codul de acces,
      codul de activare, codul de autentificare, codul de autorizare, codul de conectare,
      codul de confirmare, codul de înregistrare, codul de recuperare, codul de resetare,
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
      completează, comunică curierului, cu codul, foloseste, folosește, folositi, folosiți, introdu,
      introducând, introduceti, introduceți, prezintă, scrie, scrieți, tastati, tastați, utilizati,
      utilizați, utilizează
    `,
    purpose: `
      accesa, activa, activarea, autentificare, autentificarea, autoriza, autorizarea, conecta, conectare,
      confirma, confirmarea, continua, contul tău pentru, finaliza, identitatea, înregistra, înregistrare,
      logare, modifica, recupera, reseta, resetarea, tranzacția, valida, verifica, verificarea
    `,
    secret: `
      altcuiva, altor persoane, confidențial, cu nimeni, ignorati, ignorați, ignoră, niciodata, niciodată,
      nimanui, nimănui, nu ai solicitat, nu ați solicitat, nu comunica, nu comunicati, nu comunicați, nu da,
      nu dezvălui, nu dezvăluiți, nu distribui, nu distribuiti, nu distribuiți, nu divulga, nu divulgati,
      nu divulgați, nu îl da, nu îl împărtăși, nu împărtăși, nu împărtășiți, nu spune, nu transmite,
      nu transmiteti, nu transmiteți, secret, terților
    `,
    other: `
      aproximativ, awb, bilet, camera, card, card cadou, card terminat în, cardul, cardului, client,
      cod articol, cod cadou, cod caen, cod client, cod cupon, cod de bare, cod de reducere,
      cod de rezervare, cod eroare, cod fiscal, cod iban, cod invitație, cod loc consum, cod plată,
      cod poștal, cod produs, cod promo, cod promoțional, cod qr, cod reducere, cod rezervare,
      codul de reducere, codul promoțional, codul rezervării, colet, coletul, coletului, comanda, comandă,
      comenzii, cont, contract, contractul, contul, contului, cui, cupon, din, disponibil, doar, dosar,
      expediere, factura, factură, facturii, id tranzacție, linia, loc, locul, maxim, minim, nr comandă,
      nr înregistrare, nr referință, număr awb, număr client, numărul comenzii, numărul de urmărire,
      până la, peste, polița, punct de lucru, referința, referință, rezervare, rezervarea, se termină în,
      seria, serie, sold, soldul, suma, sumă, terminat în, total, tranzacție, tren, ultimele 4 cifre,
      ultimele cifre, utilizator, vagon, versiune, voucher, zbor, zborul
    `,
    call: `
      apelati, apelați, apelează, call center, contactați, contactează, info, la telefon, număr de telefon,
      numărul de telefon, răspunde, răspundeți, relații, sms la, sunati, sunați, sună, sună la, tel verde,
      telefon, telefonul, trimite, trimiteți
    `,
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
      achiziție, ai primit, ați primit, creditat, cumpărătură, debitat, depunere, încasare, plata, plata de,
      plată, retragere, sold, transfer, tranzacție în valoare, virament
    `,
    talk: `
      castigat, câștigat, câștigător, expediat, felicitări, gratuit, întârziere, livrare, livrat, livrată,
      oferta, ofertă, plecare, premiu, programare, programarea, promoție, reducere, reduceri
    `,
    link: `
      aceasta, acesta, ai, al, bună, dumneavoastra, dumneavoastră, dv, dvs, e, este, iată, mai jos, nou,
      noua, noul, numeric, o, salut, sunt, ta, tau, tău, un, unic, urmatorul, următorul
    `,
    number: 'nr, numar, numarul, număr, numărul',
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
