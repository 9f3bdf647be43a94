import type { Language } from '../language.ts';

export const romance: readonly Language[] = [
  {
    id: 'fr',
    otp: `code de vérification, code de vérif, code de confirmation, code de sécurité, code de validation, code d'authentification, code d'autorisation, code d'activation, code d'accès, code de connexion, code d'identification, code d'inscription, code d'enregistrement, code d'identité, code de réinitialisation, code de récupération, code de déblocage, code de déverrouillage, code de contrôle, code de paiement, code de transaction, code de signature, code d'appairage, code temporaire, code provisoire, code unique, code à usage unique, code usage unique, code secret, code sms, code reçu, code personnel, code dynamique, code éphémère, code otp, code pin temporaire, code confidentiel est, code de vérification est,
      mot de passe à usage unique, mot de passe unique, mot de passe temporaire, mot de passe provisoire, mot de passe à utilisation unique, mot de passe de connexion, mot de passe dynamique, mdp temporaire, mdp provisoire, mdp unique, clé de sécurité, clé d'activation, numéro de vérification, pin à usage unique, pin de vérification, votre mot de passe est, authentification à deux facteurs, validation en deux étapes, double authentification, code 3d secure, code 3dsecure, code certicode, clé digitale, code de livraison, code de consentement, code d'approbation, code d'association, code à 6 chiffres, code à 4 chiffres, code à 5 chiffres, code à 8 chiffres, code chiffré, code de liaison`,
    code: "code, codes, mot de passe, mots de passe, mdp, code confidentiel, code pin, code d entrée, code portail, code wifi, clé wifi, code d'entrée, identifiant secret, votre code, ton code, votre mot de passe, votre pin",
    pickup: `code de retrait, code retrait, code de collecte, code de récupération du colis, code colis, code casier, code consigne, code locker, code d'ouverture, code point relais, code de remise, code enlèvement, code d'enlèvement, code pickup, code de dépôt`,
    collect:
      'point relais, consigne, consignes, casier, locker, relais colis, mondial relay, pickup station, à retirer, retirer votre colis, récupérer votre colis, disponible en point, retrait en magasin, point retrait, relais pickup, bureau de poste, en relais',
    enter: `saisissez, saisir, entrez, entrer, entre, utilisez, utiliser, utilise, tapez, tape, composez le code, indiquez, renseignez, insérez, communiquez au livreur, présentez, veuillez saisir, veuillez entrer, avec le code, saisis`,
    purpose: `connexion, connecter, vous connecter, te connecter, vérifier, vérification, confirmer, valider, activer, authentifier, inscription, inscrire, inscrivez, identifier, réinitialiser, réinitialisation, débloquer, déverrouiller, finaliser, accéder, continuer, poursuivre, autoriser, signer, modifier votre mot de passe, changer votre mot de passe, votre identité, vérifier votre compte, confirmer votre compte, activer votre compte, votre paiement, votre achat, votre virement`,
    secret: `ne partagez, ne le partagez, ne pas partager, ne partage, ne communiquez, ne le communiquez, ne jamais communiquer, ne divulguez, ne le divulguez, ne transmettez, ne le transmettez, ne donnez, ne jamais, jamais, à personne, avec personne, à un tiers, à des tiers, confidentiel, strictement confidentiel, personne, n'êtes pas à l'origine, pas à l'origine, ignorez, ne vous demandera, ne demandera, ne vous demandent, si vous n'avez pas, ce n'est pas vous, pas vous`,
    other: `commande, votre commande, n de commande, numéro de commande, facture, numéro de facture, compte, numéro de compte, votre compte, carte, carte bancaire, carte de crédit, cb, numéro de carte, se terminant par, finissant par, terminant par, terminée par, se termine par, derniers chiffres, colis, numéro de colis, suivi, numéro de suivi, n de suivi, code de suivi, expédition, numéro d'expédition, référence, réf, références, dossier, numéro de dossier, réservation, numéro de réservation, code de réservation, code réservation, billet, numéro de billet, vol, train, tgv, voie, voiture, place, siège, porte, chambre, salle, bâtiment, étage, police, contrat, numéro de contrat, numéro client, n client, client, adhérent, numéro d'adhérent, abonné, utilisateur, identifiant, montant, somme, total, solde, plafond, code promo, code promotionnel, code de réduction, code réduction, code avantage, code cadeau, carte cadeau, code parrain, code parrainage, code de parrainage, code coupon, coupon, bon d'achat, bon de réduction, code invitation, code d'invitation, code privilège, code offre, avec le code promo, code postal, code barre, code barres, code qr, qr code, code erreur, erreur, code banque, code guichet, code agence, code article, code produit, code vestimentaire, code de la route, code pays, code marchand, code agent, transaction, numéro de transaction, id transaction, virement, opération, numéro d'opération, ticket, numéro de ticket, numéro de série, siret, siren, version, depuis, environ, dès, jusqu'à, plus de, moins de, seulement, à partir de, compteur, n d'appel, ordre, mandat, agent, id, immatriculation`,
    call: `appelez, appeler, appel, tél, téléphone, téléphonez, composez, contactez, contact, service client, joignable au, au numéro, numéro de téléphone, numéro de mobile, mobile, envoyez, répondez, stop au, stop sms, stop, par sms au, assistance, conseiller, urgence, infos au, renseignements, faites le, composez le, tapez le`,
    money:
      'euros, euro, centimes, francs, points, pts, pour cent, dinars, dirhams, cfa, francs cfa, fr cfa, millions, f cfa, f, miles, dhs, dh, dt, da, ar, gnf, fc, htg',
    counted:
      'fois, personnes, pers, semaines, semaine, mois, ans, an, années, année, kilomètres, mètres, chiffres, caractères, étage, articles, colis, nuits, ème, eme, er, nd, invités, jours ouvrés, jours ouvrables, places, pièces, heures d, degrés, mo, go, sms, rue, avenue, bd, boulevard, place de',
    month:
      'janvier, janv, février, févr, mars, avril, avr, juin, juillet, juil, août, septembre, octobre, novembre, décembre, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, déc',
    ledger:
      'débité, débitée, crédité, créditée, prélevé, prélèvement, virement reçu, viré, retrait, dépôt, paiement de, achat de, solde, paiement effectué, transfert de, vous avez reçu, a été effectué, rechargé, recharge',
    talk: 'gagné, gagnant, gagnez, félicitations, remise, promo, promotion, soldes, offre, offres, profitez, réduction, gratuit, rendez vous, rdv, livraison, livré, livrée, expédié, expédiée, en cours de livraison, retard, départ, embarquement, désabonner, jeu, tirage',
    link: `est, est le, est la, votre, ton, ta, vos, le, la, les, l, un, une, ce, cet, cette, voici, voici votre, suivant, suivante, ci dessous, c'est, comme suit, le suivant, bonjour, personnel, nouveau, sera, mon, sont`,
    number: 'numéro, n, num, nº, no',
    for: 'pour, de, du, des, au, aux, sur, par, en, chez, d',
    valid: `valable, valide, expire, expire dans, expirera, expirera dans, validité, valable pendant, valide pendant, pendant, dans les, sous, d'ici, durée de validité, utilisable, valables, durant, expiration`,
    second: 'secondes, seconde, sec',
    minute: 'minutes, minute',
    hour: 'heures, heure',
    day: 'jours, jour',
    numerals: { deux: 2, trois: 3, cinq: 5, dix: 10, quinze: 15, vingt: 20, trente: 30 },
    mute: `code de la, code du, code de l, compte est, votre compte est, sur votre compte, à votre compte, carte est, votre carte est, transaction sur, transaction de, opération sur, mobile money, orange money, par téléphone, par sms, sms de, ce sms, votre téléphone, votre mobile, contactez immédiatement, ne composez, appelez immédiatement, jamais demandé`,
  },
  {
    id: 'it',
    otp: `codice di verifica, codice di conferma, codice di sicurezza, codice di autenticazione, codice di autorizzazione, codice di attivazione, codice di accesso, codice d'accesso, codice di convalida, codice di validazione, codice di identificazione, codice identificativo, codice di registrazione, codice di login, codice di recupero, codice di ripristino, codice di reset, codice di sblocco, codice di controllo, codice di pagamento, codice dispositivo, codice dispositiva, codice operazione otp, codice di firma, codice di abbinamento, codice temporaneo, codice provvisorio, codice unico, codice usa e getta, codice monouso, codice segreto, codice sms, codice otp, codice personale, codice verifica, codice conferma, codice sicurezza, codice attivazione, codice accesso, codice numerico, codice per, password monouso, password usa e getta, password temporanea, password provvisoria, password unica, password di accesso, password dinamica, pin temporaneo, pin monouso, pin di verifica, chiave di accesso, chiave di sicurezza, parola d'ordine, codice è, il codice è, verifica in due passaggi, autenticazione a due fattori, codice 3d secure, codice spid, codice di consegna, codice mobile token, tuo pin, suo pin, la tua password, la sua password, codice ver`,
    code: 'codice, codici, cod, parola chiave, codice pin, pin dispositivo, il tuo codice, il suo codice, tuo codice, suo codice',
    pickup:
      'codice di ritiro, codice ritiro, codice per il ritiro, codice di apertura, codice apertura, codice locker, codice pacco ritiro, pin di ritiro, codice di prelievo, codice punto poste, codice armadietto, codice cassetta',
    collect:
      'punto di ritiro, locker, ritiro, armadietto, punto poste, fermopoint, ritirare, pronto per il ritiro, giacenza, punto pickup, inpost point, pacco è arrivato, ritiralo',
    enter:
      'inserisci, inserire, inserisca, immetti, immettere, utilizza, utilizzare, utilizzi, usa, usare, usi, digita, digitare, digiti, fornisci, comunica al, mostra, inserendo, con il codice',
    purpose:
      'accedere, accesso, accedi, login, verificare, verifica, confermare, conferma, attivare, attivazione, registrare, registrarti, registrazione, autenticare, autenticazione, autorizzare, reimpostare, ripristinare, recuperare, sbloccare, completare, continuare, procedere, validare, identità, nuovo dispositivo, cambiare la password, bonifico, firmare, verificare il tuo account, il tuo account, acquisto online, pagamento online',
    secret:
      'non condividere, non condividerlo, non condividerla, non condivida, non comunicare, non comunicarlo, non comunichi, non divulgare, non divulgarlo, non fornire, non fornirlo, non rivelare, non rivelarlo, non inoltrare, non dare, non darlo, mai, con nessuno, a nessuno, con terzi, a terzi, con altri, riservato, segreto, ignora, se non hai, se non sei stato, se non sei tu, non chiederà, non chiederemo, non riconosci, non ti chied*',
    other: `ordine, numero ordine, numero d'ordine, fattura, numero fattura, bolletta, conto, conto corrente, c c, cc, numero conto, numero di conto, carta, carta di credito, numero carta, carta che termina, che termina con, terminante con, termina con, termina per, che finisce con, ultime cifre, ultime quattro cifre, ultime 4 cifre, finale, spedizione, numero spedizione, numero di spedizione, tracking, codice di tracciamento, codice tracking, numero di tracking, codice spedizione, pacco, lettera di vettura, ldv, riferimento, rif, numero di riferimento, pratica, numero pratica, prenotazione, numero prenotazione, codice prenotazione, codice di prenotazione, biglietto, volo, treno, binario, carrozza, posto, camera, stanza, polizza, contratto, numero contratto, cliente, codice cliente, numero cliente, utente, nome utente, codice utente, importo, somma, totale, saldo, disponibilità, plafond, codice sconto, codice promo, codice promozionale, codice coupon, coupon, buono, codice buono, buono sconto, codice regalo, carta regalo, codice invito, codice amico, codice vantaggio, codice offerta, cap, codice postale, prefisso, codice qr, codice a barre, codice errore, errore, codice fiscale, cf, codice prodotto, codice articolo, codice abi, abi, cab, codice swift, transazione, id transazione, numero transazione, operazione, numero operazione, ticket, pin cambiato, numero di serie, matricola, p iva, partita iva, targa, versione, dal, circa, almeno, fino a, solo, oltre, più di, codice iban, codice avviso, codice pod, pod, pdr, seggio, cro, trn, codice destinatario, codice pratica, codice segnalazione, codice meccanografico`,
    call: 'chiama, chiamare, chiami, telefono, telefonare, telefona, numero verde, assistenza, servizio clienti, contatta, contattare, contatti, cell, cellulare, invia, inviare, rispondi, sms al, sms a, al numero, numero di telefono, numero di cellulare, info, per info, disdire',
    money: 'euro, centesimi, punti, per cento, percento, mila, milioni, miglia, franchi',
    counted:
      'volte, persone, settimane, settimana, mesi, mese, anni, anno, chilometri, metri, cifre, caratteri, piano, articoli, pacchi, notti, ospiti, giorni lavorativi, posti, gradi, giga, mb, via, piazza, corso, viale',
    month:
      'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, gen, mag, giu, lug, ago, set, ott, dic, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica',
    ledger:
      'addebitato, addebitati, addebito, accreditato, accredito, prelievo, prelevato, versamento, bonifico di, pagamento di, acquisto di, saldo, ricarica di, speso, spesi, pagato, hai ricevuto, transazione di, pagamento carta, utilizzata',
    talk: 'vinto, vincita, vincitore, sconto, sconti, offerta, promozione, saldi, gratis, gratuito, complimenti, congratulazioni, appuntamento, visita, consegnato, consegna, in consegna, spedito, ritardo, partenza, imbarco, premio',
    link: `è, e il, e la, è il, è la, il, la, lo, l, i, le, tuo, tua, suo, sua, vostro, questo, questa, ecco, seguente, il seguente, di seguito, un, una, sono, nuovo, nuova, ciao, gentile cliente`,
    number: 'numero, num, n, nr',
    for: 'per, di, da, del, della, dal, dalla, al, alla, con, su, sul, sulla, in, a',
    valid: `valido, valida, validità, è valido, scade, scade tra, scade fra, scadrà, scadrà tra, entro, valido per, valida per, scadenza, utilizzabile, durata, nei prossimi, per i prossimi`,
    second: 'secondi, secondo',
    minute: 'minuti, minuto',
    hour: 'ore, ora',
    day: 'giorni, giorno',
    numerals: { due: 2, tre: 3, cinque: 5, dieci: 10, quindici: 15, venti: 20, trenta: 30 },
    mute: 'con un operatore, il tuo conto, al tuo conto, il tuo ordine è, al telefono, per telefono, via sms, questo sms, via e mail, via mail, mai il tuo',
  },
  {
    id: 'ro',
    otp: 'cod de verificare, codul de verificare, codul tău de verificare, codul dvs de verificare, cod verificare, cod de confirmare, codul de confirmare, cod confirmare, cod de securitate, codul de securitate, cod de autentificare, codul de autentificare, cod autentificare, cod de autorizare, codul de autorizare, cod autorizare, cod de activare, codul de activare, cod activare, cod de acces, codul de acces, cod acces, cod de validare, codul de validare, cod validare, cod de înregistrare, codul de înregistrare, cod de identificare, cod de conectare, codul de conectare, cod de logare, cod de resetare, codul de resetare, cod de recuperare, codul de recuperare, cod de deblocare, cod unic, codul unic, cod unic de, cod temporar, codul temporar, cod de unică folosință, cod de siguranță, codul de siguranță, cod sms, codul sms, cod otp, codul otp, parolă unică, parola unică, parola de unică folosință, parolă de unică folosință, parola temporară, parolă temporară, parola dinamică, parola ta este, parola dvs este, parola de acces, parola 3d secure, parola pentru, pin temporar, codul este, codul pentru, cod de semnare, codul de semnare, verificare în doi pași, cod tranzacție, cod livrare, cod de livrare',
    code: 'cod, codul, codului, coduri, parola, parolă, parolei, parole, cod pin, codul pin, pinul, codul tău, codul tau, codul dvs, codul dumneavoastră',
    pickup:
      'cod de ridicare, codul de ridicare, cod ridicare, cod colet, cod easybox, codul easybox, cod locker, cod de deschidere, codul de deschidere, pin ridicare, cod preluare, cod de preluare, cod retragere',
    collect:
      'easybox, locker, lockerul, ridica coletul, ridicat, ridicare, punct de ridicare, fanbox, pachetomat, coletul te așteaptă, așteaptă în',
    enter:
      'introdu, introduceți, introduceti, introducând, folosește, foloseste, folosiți, folositi, utilizați, utilizati, utilizează, tastați, tastati, scrie, scrieți, completează, prezintă, comunică curierului, cu codul',
    purpose:
      'autentificare, autentificarea, conectare, conecta, logare, verifica, verificarea, confirma, confirmarea, activa, activarea, înregistrare, înregistra, autoriza, autorizarea, reseta, resetarea, recupera, finaliza, continua, valida, identitatea, accesa, modifica, contul tău pentru, tranzacția',
    secret:
      'nu împărtăși, nu împărtășiți, nu îl împărtăși, nu dezvălui, nu dezvăluiți, nu comunica, nu comunicați, nu comunicati, nu transmite, nu transmiteți, nu transmiteti, nu divulga, nu divulgați, nu divulgati, nu spune, nu îl da, nu da, nu distribui, nu distribuiți, nu distribuiti, nimănui, nimanui, cu nimeni, altcuiva, altor persoane, terților, confidențial, secret, ignoră, ignorați, ignorati, nu ai solicitat, nu ați solicitat, niciodată, niciodata',
    other:
      'comanda, comandă, comenzii, numărul comenzii, nr comandă, factura, factură, facturii, cont, contul, contului, card, cardul, cardului, card terminat în, terminat în, se termină în, ultimele cifre, ultimele 4 cifre, colet, coletul, coletului, awb, număr awb, expediere, numărul de urmărire, referință, referința, nr referință, rezervare, rezervarea, cod rezervare, cod de rezervare, codul rezervării, bilet, zbor, zborul, tren, linia, vagon, loc, locul, camera, contract, contractul, polița, client, cod client, număr client, utilizator, suma, sumă, total, sold, soldul, disponibil, cod promoțional, codul promoțional, cod promo, cod de reducere, codul de reducere, cod reducere, voucher, cupon, cod cupon, card cadou, cod cadou, cod invitație, cod poștal, cod eroare, cod de bare, cod fiscal, cui, cod qr, cod produs, cod articol, cod iban, tranzacție, id tranzacție, nr înregistrare, dosar, serie, seria, versiune, din, aproximativ, minim, maxim, doar, peste, până la, cod caen, cod plată, cod loc consum, punct de lucru',
    call: 'sună, sunați, sunati, sună la, apelați, apelati, apelează, telefon, telefonul, la telefon, tel verde, număr de telefon, numărul de telefon, contactați, contactează, trimite, trimiteți, răspunde, răspundeți, sms la, relații, info, call center',
    money: 'lei, leu, bani, euro, puncte, procente, ron, mii, milioane, la sută',
    counted:
      'ori, persoane, săptămâni, saptamani, săptămână, luni, lună, ani, an, kilometri, metri, cifre, caractere, etaj, produse, colete, nopți, oaspeți, zile lucrătoare, zile lucratoare, grade, buc, bucăți, strada',
    month:
      'ianuarie, februarie, martie, aprilie, mai, iunie, iulie, septembrie, octombrie, noiembrie, decembrie, ian, iun, iul, noi, marți, miercuri, joi, vineri, sâmbătă, duminică',
    ledger:
      'debitat, creditat, retragere, depunere, plată, plata, plata de, achiziție, sold, transfer, virament, încasare, cumpărătură, tranzacție în valoare, ai primit, ați primit',
    talk: 'câștigat, castigat, câștigător, reducere, reduceri, ofertă, oferta, promoție, gratuit, felicitări, programare, programarea, livrat, livrare, livrată, expediat, întârziere, plecare, premiu',
    link: 'este, e, tău, tau, ta, dvs, dumneavoastră, dumneavoastra, acesta, aceasta, următorul, urmatorul, mai jos, iată, un, o, nou, noua, noul, al, ai, sunt, dv, bună, salut, unic, numeric',
    number: 'numărul, număr, nr, numar, numarul',
    for: 'pentru, de, la, din, pe, cu',
    valid:
      'valabil, valabilă, valabila, este valabil, expiră, expira, expiră în, expira in, valabilitate, în termen de, in termen de, timp de, va expira, valabil timp de, în următoarele, în',
    second: 'secunde, secundă',
    minute: 'minute, minut, de minute',
    hour: 'ore, oră, de ore',
    day: 'zile, zi, de zile',
    numerals: { două: 2, trei: 3, cinci: 5, zece: 10, cincisprezece: 15, treizeci: 30 },
    mute: 'contul tău, contul tau, contul dvs, cardul tău, cardul dvs, în contul, în limita, in contul, la telefonul, luni vineri, prin telefon, prin sms, în curs, în curând, cod de conduită, linia aeriană',
  },
];
