import type { Language } from '../language.ts';

export const germanDutch: readonly Language[] = [
  {
    id: 'de',
    otp: `bestätigungscode, bestätigungs code, bestätigungscodes, bestätigungskode, bestätigungsnummer, bestätigungspin, bestätigungs pin, bestätigungskennwort, verifizierungscode, verifizierungs code, verifizierungscodes, verifikationscode, verifikations code, verifizierungsnummer, verifizierungspin, verifizierungs pin, verifizierungsschlüssel,
      sicherheitscode, sicherheits code, sicherheitscodes, sicherheitspin, sicherheitsschlüssel, sicherheitsnummer, sicherheitskennwort, prüfcode, prüf code, aktivierungscode, aktivierungs code, aktivierungsschlüssel, aktivierungspin, aktivierungs pin, freischaltcode, freischalt code, freischaltungscode, freischaltpin, freischaltnummer, freigabecode, freigabe code, freigabepin, freigabenummer,
      anmeldecode, anmelde code, anmeldungscode, anmeldepin, anmeldekennwort, login code, logincode, loginkennwort, login passwort, einloggcode, zugangscode, zugangs code, zugangspin, zugangspasswort, zugangskennwort, registrierungscode, registrierungs code, registriercode, registrierungspin, authentifizierungscode, authentifizierungs code, authentifizierungspin, authentisierungscode, autorisierungscode, autorisierungs code, autorisierungspin, legitimationscode, identifizierungscode, identifikationscode,
      einmalpasswort, einmal passwort, einmalpassworts, einmalkennwort, einmal kennwort, einmalcode, einmal code, einmalcodes, einmalpin, einmal pin, einmal tan, einmaliges passwort, einmaliger code, einmaligen code, einmalige pin, einmaliges kennwort, einmalpasscode, einmalschlüssel, transaktionsnummer tan, transaktionscode, transaktionspin, transaktionspasswort, transaktionskennwort, überweisungs tan, zahlungscode, tan nummer, mobile tan, mobiletan, mobilen tan, mobile tan nr, smstan, sms tan, sms code, sms kennwort, sms passwort, sms pin, smscode, mtan code,
      wiederherstellungscode, rücksetzcode, zurücksetzungscode, reset code, entsperrcode, entsperr code, entsperrungscode, kopplungscode, geräte code, gerätecode, zwei faktor code, zwei faktor authentifizierung, zwei faktor authentisierung, 2 faktor code, 2fa code, zweifaktor code, signaturcode, signatur code, temporäres passwort, temporäres kennwort, temporärer code, vorläufiges passwort, verbindungscode, whatsapp code, zustimmungscode, zustell code, übergabecode, empfangscode, tan für, tan lautet, verify code, google code, echtheitscode, identcode, persönlicher code, persönlichen code, persönliche pin, dein passwort lautet, ihr passwort lautet`,
    code: 'kennwort, passwort, geheimzahl, kode, codes, geheimcode, pin nummer, code lautet, kennwort lautet, passwort lautet, zahlencode, ziffernfolge, code nummer, codewort, losung, dein code, ihr code, deinen code, ihren code',
    pickup: `abholcode, abhol code, abholpin, abhol pin, abholnummer, abhol nummer, abholschlüssel, packstation tan, packstation pin, abholcodes, entnahmecode, fachcode, paketcode, öffnungscode, abhol tan, mtan packstation, schließfachcode, rückgabecode, sendungscode, einlieferungscode`,
    collect: `packstation, paketstation, abholstation, paketbox, schließfach, paketautomat, abholbereit, paketshop, zur abholung bereit, abholung, post station, poststation, abholfach, paketkasten, my post 24`,
    enter:
      'eingeben, geben sie, gib, gebe, eingabe, verwenden sie, verwende, nutzen sie, nutze, benutzen sie, benutze, tippe, tippen sie, zeigen sie, nennen sie, mit dem code, einzugeben, gebt, mit',
    purpose: `anmelden, anmeldung, einloggen, login, bestätigen, bestätigung, verifizieren, verifizierung, registrieren, registrierung, freigeben, freigabe, freischalten, freischaltung, aktivieren, aktivierung, authentifizieren, authentifizierung, autorisieren, zurücksetzen, passwort zurücksetzen, fortzufahren, fortfahren, abschließen, legitimieren, identität, zugang, zugriff, überweisung, neues gerät, entsperren, handynummer bestätigen, rufnummer bestätigen, konto zu bestätigen, ihr konto zu, dein konto zu`,
    secret: `nicht weitergeben, nicht weiter, niemals weiter, teilen sie, teile, niemandem, niemals, nie mit, geben sie diesen, nicht mit anderen, nicht an dritte, an dritte, keinesfalls, vertraulich, geheim, geheim halten, nicht angefordert, nicht an, nicht teilen, fragen nie, werden sie nie, nicht sie, nicht du, wenn sie dies nicht, falls sie, falls du, ignorieren, mitarbeiter, gib diesen code, gib ihn, nicht veranlasst, weitergeben`,
    other: `bestellung, bestellnummer, bestellungen, bestell nr, auftrag, auftragsnummer, auftragsnr, rechnung, rechnungsnummer, rechnungs nr, kundennummer, kunden nr, kundennr, konto, kontonummer, konto nr, kontos, karte, karten, kartennummer, kartenendziffern, kreditkarte, endet auf, endend auf, endend, endziffern, mit der endung, endung, letzte ziffern, letzten 4 ziffern, letzten vier ziffern, empfängerkonto, zielkonto, auf konto, sendung, sendungsnummer, sendungs nr, sendungsverfolgung, paket, paketnummer, tracking nummer, referenz, referenznummer, ref nr, referenzcode, vorgang, vorgangsnummer, vorgangs nr, transaktion, transaktions id, buchung, buchungsnummer, buchungscode, buchungs nr, reservierung, reservierungsnummer, ticket, ticketnummer, flug, flugnummer, zug, ice, gleis, sitz, sitzplatz, wagen, zimmer, raum, haus, hausnummer, tor, terminal, versicherungsnummer, vertragsnummer, vertrag, police, mitgliedsnummer, benutzer, benutzername, nutzer, betrag, summe, gesamtbetrag, saldo, kontostand, guthaben, limit, verfügbar, gutscheincode, gutschein code, gutschein, rabattcode, rabatt code, aktionscode, aktions code, vorteilscode, empfehlungscode, einladungscode, werbecode, plz, postleitzahl, vorwahl, qr code, fehlercode, fehler, strichcode, barcode, bankleitzahl, blz, vergleichswert, vergleichscode, prüfziffer, prüfsumme, seriennummer, versionsnummer, version, artikel, artikelnummer, art nr, aktenzeichen, az, fall, fallnummer, zählernummer, zähler, kennzeichen, steuernummer, ausweisnummer, startnummer, teilnehmernummer, losnummer, los, startnummer tan, tan nr, tan nummer nr, lfd nr, iban endend, uhr, seit, ca, circa, etwa, rund, bis zu, mindestens, über, unter, nur, ab, um, gesamt, menge, anzahl, meldecode, ladecode, zimmernummer, bargeldcode, geschäftszeichen`,
    call: 'anrufen, rufen sie, ruf, anruf, telefon, telefonnummer, tel nr, rufnummer, hotline, kundenservice, kundendienst, service hotline, unter der nummer, mobilnummer, handynummer, sms an, sende, senden sie, antworte, antworten sie mit, kontakt, sperrhotline, sperr notruf, wählen sie, kurzwahl, rückfragen, bei fragen, infos unter, fragen',
    money:
      'euro, franken, cent, punkte, punkten, prozent, meilen, payback punkte, eur cashback, millionen, mio, mrd, tausend, sfr, fr, chf',
    counted:
      'stück, stk, mal, personen, wochen, woche, monate, monat, monaten, jahre, jahr, jahren, uhr, mb, gb datenvolumen, sms, kilometer, meter, etage, stock, stellige, stelligen, stelliger, ziffern, zeichen, artikel, pakete, sendungen, sendung, gäste, teilnehmer, werktage, werktagen, werktags, plätze, nächte, grad, prozent, versuche, kalorien, tore, straße, str, strasse, allee, platz',
    month:
      'januar, jänner, februar, märz, mai, juni, juli, august, september, oktober, november, dezember, okt, dez, mrz, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag',
    ledger:
      'abgebucht, gutgeschrieben, gutschrift, überwiesen, kartenumsatz, kartenzahlung, abbuchung, lastschrift, saldo, kontostand, umsatz, zahlung erhalten, bezahlt, aufgeladen, zahlungseingang, belastet, einkauf, kauf, zahlung über, abhebung, verfügungsrahmen',
    talk: 'gewonnen, gewinn, gewinnspiel, rabatt, gutschein, angebot, sale, aktion, jackpot, lotto, sparen, termin, arzttermin, lieferung, geliefert, zugestellt, unterwegs, versandt, versendet, abmelden, newsletter, glückwunsch, herzlichen glückwunsch, prämie, kostenlos, wartung, flug, boarding, abfahrt, verspätung',
    link: 'ist, lautet, ist der, ist ihr, ist dein, ihr, ihre, ihren, dein, deine, deinen, der, die, das, den, dem, folgenden, folgender, folgende, diesen, dieser, dieses, diese, wie folgt, hier ist, hier, hallo, mein, neuer, neue, neues, unser, bitte, einmalig, wurde, sind, eines, einen, ein, eine, lautet wie folgt, als',
    number: 'nummer, nr, nummern',
    for: 'für, von, an, auf, bei, zum, zur, vom, am, aus',
    valid:
      'gültig, ist gültig, gilt, gültig für, gültigkeit, gültigkeitsdauer, läuft ab, läuft in, ablauf, abläuft, verfällt, verfällt in, innerhalb, innerhalb von, innert, binnen, gültig bis, erlischt, ungültig, noch gültig, lang gültig, haltbar, in den nächsten, gilt für, nach',
    second: 'sekunden, sekunde, sek',
    minute: 'minuten, minute, min.',
    hour: 'stunden, stunde, std',
    day: 'tage, tagen, tag',
    numerals: { zwei: 2, drei: 3, fünf: 5, zehn: 10, fünfzehn: 15, zwanzig: 20, dreißig: 30, sechzig: 60 },
    mute: 'code of conduct, postleitzahlen, mit der, mit dem, mit ihrer, mit ihrem, mit deiner, mit deinem, ab sofort, nur für, nur einmal, unter keinen umständen, um die, um den, um das, um sich, um ihre, um ihr, um dein, um deine, um fortzufahren, um zu, über die, über den, über ihre, telefonisch, am telefon, per telefon, per sms, sms mit, diese sms, konto zu, konto bei, ihr konto, karte bei, karte für, ihre karte, transaktion mit, transaktion bei, transaktion in, fragen sie, fragen wir, fragen niemals',
  },
  {
    id: 'nl',
    otp: `verificatiecode, verificatie code, verificatiecodes, verificatienummer, verificatiepin, bevestigingscode, bevestigings code, bevestigingspin, beveiligingscode, beveiligings code, beveiligingspin, controlecode, controle code, toegangscode, toegangs code, inlogcode, inlog code, inlogcodes, inlogpin, aanmeldcode, aanmeld code, aanmeldingscode, loginscode, activatiecode, activeringscode, activatie code, activatiepin, registratiecode, registratie code, eenmalige code, eenmalig wachtwoord, eenmalige wachtwoord, eenmalige pincode, eenmalige toegangscode, eenmalige inlogcode, eenmalige verificatiecode, eenmalig, wachtwoord voor eenmalig gebruik, tijdelijke code, tijdelijk wachtwoord, tijdelijke pincode, authenticatiecode, authenticatie code, autorisatiecode, autorisatie code, machtigingscode, identificatiecode, herstelcode, herstel code, resetcode, ontgrendelcode, ontgrendelingscode, koppelcode, koppelingscode, veiligheidscode, veiligheids code, sms code, smscode, sms controle, tan code, tancode, digid code, tweestapsverificatie, tweefactorcode, bevestig code, signeercode, ondertekencode, betaalcode, transactiecode is, uw tan code, bezorgcode, ontvangstcode, itsme code, gezichtscode`,
    code: 'wachtwoord, wachtwoorden, pincode, pin code, code is, cijfercode, toegangswoord, uw code, je code, jouw code',
    pickup:
      'afhaalcode, afhaal code, ophaalcode, ophaal code, pakketcode, kluiscode, lockercode, pakketautomaat code, pickupcode, ophaalpin, retourcode, pakketkluiscode',
    collect:
      'pakketautomaat, pakketkluis, afhaalpunt, ophaalpunt, postnl punt, dhl servicepoint, servicepoint, ligt klaar, locker, pakjesautomaat, pakjespunt, bpost automaat, op te halen, afhalen',
    enter: 'voer, vul, gebruik, typ, toets, geef, invoeren, invullen, voer in, vul in, met code, tik, toon',
    purpose:
      'inloggen, aanmelden, aan te melden, in te loggen, bevestigen, te bevestigen, verifiëren, te verifiëren, registreren, activeren, te activeren, verificatie, bevestiging, aanmelding, registratie, doorgaan, door te gaan, wijzigen, resetten, herstellen, identiteit, toegang, te voltooien, machtigen, goedkeuren, nieuw apparaat, betaling te',
    secret:
      'deel deze, deel dit, deel uw, deel nooit, deel je, deel de, delen met, niet delen, niet met anderen, met niemand, aan niemand, nooit aan, nooit met, geef deze, geef nooit, vertrouwelijk, niet aangevraagd, niet door u, niet zelf, negeer, geheim, vragen nooit, nooit om, medewerkers, zorg dat',
    other:
      'bestelling, bestelnummer, ordernummer, order, factuur, factuurnummer, klantnummer, klantnr, rekening, rekeningnummer, kaart, kaartnummer, pas, pasnummer, betaalpas, creditcard, eindigend op, eindigt op, eindigend, laatste cijfers, laatste vier cijfers, laatste 4 cijfers, zending, zendingnummer, pakket, pakketnummer, track trace, trackingnummer, barcode, referentie, referentienummer, kenmerk, betalingskenmerk, boeking, boekingsnummer, boekingscode, reservering, reserveringsnummer, reserveringscode, vlucht, vluchtnummer, trein, spoor, perron, stoel, kamer, huisnummer, contractnummer, polisnummer, lidnummer, gebruiker, gebruikersnaam, bedrag, totaal, saldo, kortingscode, korting, actiecode, promotiecode, vouchercode, waardebon, cadeaucode, cadeaukaart, uitnodigingscode, postcode, kenteken, dossiernummer, dossier, zaaknummer, meldingsnummer, serienummer, volgnummer, transactie, transactienummer, transactie id, meternummer, sinds, ongeveer, circa, minimaal, maximaal, slechts, vanaf, tot, artikelnummer, versie, foutcode, landcode, ticketnummer, relatienummer',
    call: 'bel, bellen, belt, telefoon, telefoonnummer, telefonisch, klantenservice, helpdesk, mobiel nummer, sms naar, stuur, antwoord, contact, via nummer, bel ons, vragen',
    money: 'euro, cent, punten, procent, airmiles, miljoen, duizend',
    counted:
      'stuks, keer, personen, weken, week, maanden, maand, jaar, jaren, uur, kilometer, meter, cijfers, tekens, verdieping, artikelen, pakketten, gasten, werkdagen, graden, nachten, cijferige, straat, laan',
    month:
      'januari, februari, maart, mei, juni, juli, augustus, oktober, mrt, okt, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag',
    ledger:
      'afgeschreven, bijgeschreven, betaald, overgemaakt, saldo, afschrijving, storting, incasso, betaling van, tegoed, opgewaardeerd, gepind',
    talk: 'gewonnen, prijs, winnaar, korting, aanbieding, actie, afspraak, bezorgd, bezorging, onderweg, geleverd, verzonden, gratis, afmelden, gefeliciteerd, vertraging, vertrek',
    link: 'is, uw, jouw, je, de, het, deze, dit, hierbij, hier is, volgende, de volgende, luidt, als volgt, onderstaande, met, een, nieuwe, persoonlijke',
    number: 'nummer, nr, nummers',
    for: 'voor, van, aan, op, bij, met, naar',
    valid:
      'geldig, is geldig, geldig voor, geldigheid, verloopt, verloopt over, vervalt, vervalt over, binnen, bruikbaar, blijft, gedurende, houdbaar, geldig tot, werkt',
    second: 'seconden, seconde, sec',
    minute: 'minuten, minuut',
    hour: 'uur, uren',
    day: 'dagen, dag',
    numerals: { twee: 2, drie: 3, vijf: 5, tien: 10, vijftien: 15, twintig: 20, dertig: 30 },
    mute: 'van de, voor de, voor uw, bel ons nooit, op de, in order, pas op, per telefoon, via sms, deze sms, uw rekening, je rekening',
  },
  {
    id: 'af',
    otp: 'verifikasiekode, verifikasie kode, bevestigingskode, sekuriteitskode, veiligheidskode, eenmalige pin, eenmalige wagwoord, eenmalige kode, toegangskode, aktiveringskode, aanmeldkode, jou kode, u kode, magtigingskode, tydelike wagwoord',
    code: 'kode, wagwoord, pinkode, geheime kode',
    enter: 'gebruik, voer, tik, sleutel',
    purpose: 'aanmeld, teken in, aan te meld, bevestig, verifieer, registreer, aktiveer',
    secret: 'moenie, moet nie, nooit, met niemand, vertroulik, deel nie, met enigiemand, ignoreer',
    other:
      'bestelling, bestelnommer, rekening, rekeningnommer, kaart, faktuur, verwysing, verwysingsnommer, bedrag, saldo, afslagkode, koepon',
    call: 'bel, skakel, telefoon, sms na, stuur, selfoonnommer',
    money: 'rand, sent, persent',
    counted: 'weke, maande, jaar, keer, stuks',
    ledger: 'gedebiteer, gekrediteer, betaal, saldo, oorgeplaas, onttrek',
    talk: 'gewen, prys, afslag, afspraak, afgelewer',
    link: "is, jou, u, die, hierdie, volgende, as, 'n",
    number: 'nommer',
    for: 'vir, van, na, op',
    valid: 'geldig, verval, binne, geldig vir, verstryk',
    second: 'sekondes',
    minute: 'minute, minuut',
    hour: 'uur, ure',
    day: 'dae',
  },
  {
    id: 'lb',
    otp: 'bestätegungscode, verifikatiounscode, sécherheetscode, äre code, däi code',
    enter: 'gitt, benotzt',
    secret: 'net weider',
    link: 'ass',
    valid: 'valabel, gëlteg',
    minute: 'minutten',
  },
];
