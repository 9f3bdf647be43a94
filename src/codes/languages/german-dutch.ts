import type { Language } from '../language.ts';

export const germanDutch: readonly Language[] = [
  {
    id: 'de',
    otp: `
      2 faktor code, 2fa code, aktivierungs code, aktivierungs pin, aktivierungscode, aktivierungspin,
      aktivierungsschlüssel, anmelde code, anmeldecode, anmeldekennwort, anmeldepin, anmeldungscode,
      authentifizierungs code, authentifizierungscode, authentifizierungspin, authentisierungscode,
      autorisierungs code, autorisierungscode, autorisierungspin, bestätigungs code, bestätigungs pin,
      bestätigungscode, bestätigungscodes, bestätigungskennwort, bestätigungskode, bestätigungsnummer,
      bestätigungspin, dein passwort lautet, echtheitscode, einloggcode, einmal code, einmal kennwort,
      einmal passwort, einmal pin, einmal tan, einmalcode, einmalcodes, einmalige pin, einmaligen code,
      einmaliger code, einmaliges kennwort, einmaliges passwort, einmalkennwort, einmalpasscode,
      einmalpasswort, einmalpassworts, einmalpin, einmalschlüssel, empfangscode, entsperr code,
      entsperrcode, entsperrungscode, freigabe code, freigabecode, freigabenummer, freigabepin,
      freischalt code, freischaltcode, freischaltnummer, freischaltpin, freischaltungscode, geräte code,
      gerätecode, google code, identcode, identifikationscode, identifizierungscode, ihr passwort lautet,
      kopplungscode, legitimationscode, login code, login passwort, logincode, loginkennwort, mobile tan,
      mobile tan nr, mobilen tan, mobiletan, mtan code, persönliche pin, persönlichen code,
      persönlicher code, prüf code, prüfcode, registriercode, registrierungs code, registrierungscode,
      registrierungspin, reset code, rücksetzcode, sicherheits code, sicherheitscode, sicherheitscodes,
      sicherheitskennwort, sicherheitsnummer, sicherheitspin, sicherheitsschlüssel, signatur code,
      signaturcode, sms code, sms kennwort, sms passwort, sms pin, sms tan, smscode, smstan, tan für,
      tan lautet, tan nummer, temporärer code, temporäres kennwort, temporäres passwort, transaktionscode,
      transaktionskennwort, transaktionsnummer tan, transaktionspasswort, transaktionspin, übergabecode,
      überweisungs tan, verbindungscode, verifikations code, verifikationscode, verifizierungs code,
      verifizierungs pin, verifizierungscode, verifizierungscodes, verifizierungsnummer, verifizierungspin,
      verifizierungsschlüssel, verify code, vorläufiges passwort, whatsapp code, wiederherstellungscode,
      zahlungscode, zugangs code, zugangscode, zugangskennwort, zugangspasswort, zugangspin,
      zurücksetzungscode, zustell code, zustimmungscode, zwei faktor authentifizierung,
      zwei faktor authentisierung, zwei faktor code, zweifaktor code
    `,
    code: `
      code lautet, code nummer, codes, codewort, dein code, deinen code, geheimcode, geheimzahl, ihr code,
      ihren code, kennwort, kennwort lautet, kode, losung, passwort, passwort lautet, pin nummer,
      zahlencode, ziffernfolge
    `,
    pickup: `
      abhol code, abhol nummer, abhol pin, abhol tan, abholcode, abholcodes, abholnummer, abholpin,
      abholschlüssel, einlieferungscode, entnahmecode, fachcode, mtan packstation, öffnungscode,
      packstation pin, packstation tan, paketcode, rückgabecode, schließfachcode, sendungscode
    `,
    collect: `
      abholbereit, abholfach, abholstation, abholung, my post 24, packstation, paketautomat, paketbox,
      paketkasten, paketshop, paketstation, post station, poststation, schließfach, zur abholung bereit
    `,
    enter: `
      benutze, benutzen sie, eingabe, eingeben, einzugeben, gebe, geben sie, gebt, gib, mit, mit dem code,
      nennen sie, nutze, nutzen sie, tippe, tippen sie, verwende, verwenden sie, zeigen sie
    `,
    purpose: `
      abschließen, aktivieren, aktivierung, anmelden, anmeldung, authentifizieren, authentifizierung,
      autorisieren, bestätigen, bestätigung, dein konto zu, einloggen, entsperren, fortfahren, fortzufahren,
      freigabe, freigeben, freischalten, freischaltung, handynummer bestätigen, identität, ihr konto zu,
      konto zu bestätigen, legitimieren, login, neues gerät, passwort zurücksetzen, registrieren,
      registrierung, rufnummer bestätigen, überweisung, verifizieren, verifizierung, zugang, zugriff,
      zurücksetzen
    `,
    secret: `
      an dritte, falls du, falls sie, fragen nie, geben sie diesen, geheim, geheim halten, gib diesen code,
      gib ihn, ignorieren, keinesfalls, mitarbeiter, nicht an, nicht an dritte, nicht angefordert, nicht du,
      nicht mit anderen, nicht sie, nicht teilen, nicht veranlasst, nicht weiter, nicht weitergeben,
      nie mit, niemals, niemals weiter, niemandem, teile, teilen sie, vertraulich, weitergeben,
      wenn sie dies nicht, werden sie nie
    `,
    other: `
      ab, aktenzeichen, aktions code, aktionscode, anzahl, art nr, artikel, artikelnummer, auf konto,
      auftrag, auftragsnr, auftragsnummer, ausweisnummer, az, bankleitzahl, barcode, bargeldcode, benutzer,
      benutzername, bestell nr, bestellnummer, bestellung, bestellungen, betrag, bis zu, blz, buchung,
      buchungs nr, buchungscode, buchungsnummer, ca, circa, einladungscode, empfängerkonto, empfehlungscode,
      endend, endend auf, endet auf, endung, endziffern, etwa, fall, fallnummer, fehler, fehlercode, flug,
      flugnummer, gesamt, gesamtbetrag, geschäftszeichen, gleis, guthaben, gutschein, gutschein code,
      gutscheincode, haus, hausnummer, iban endend, ice, karte, karten, kartenendziffern, kartennummer,
      kennzeichen, konto, konto nr, kontonummer, kontos, kontostand, kreditkarte, kunden nr, kundennr,
      kundennummer, ladecode, letzte ziffern, letzten 4 ziffern, letzten vier ziffern, lfd nr, limit, los,
      losnummer, meldecode, menge, mindestens, mit der endung, mitgliedsnummer, nur, nutzer, paket,
      paketnummer, plz, police, postleitzahl, prüfsumme, prüfziffer, qr code, rabatt code, rabattcode, raum,
      rechnung, rechnungs nr, rechnungsnummer, ref nr, referenz, referenzcode, referenznummer, reservierung,
      reservierungsnummer, rund, saldo, seit, sendung, sendungs nr, sendungsnummer, sendungsverfolgung,
      seriennummer, sitz, sitzplatz, startnummer, startnummer tan, steuernummer, strichcode, summe, tan nr,
      tan nummer nr, teilnehmernummer, terminal, ticket, ticketnummer, tor, tracking nummer, transaktion,
      transaktions id, über, uhr, um, unter, verfügbar, vergleichscode, vergleichswert, versicherungsnummer,
      version, versionsnummer, vertrag, vertragsnummer, vorgang, vorgangs nr, vorgangsnummer, vorteilscode,
      vorwahl, wagen, werbecode, zähler, zählernummer, zielkonto, zimmer, zimmernummer, zug
    `,
    call: `
      anruf, anrufen, antworte, antworten sie mit, bei fragen, fragen, handynummer, hotline, infos unter,
      kontakt, kundendienst, kundenservice, kurzwahl, mobilnummer, rückfragen, ruf, rufen sie, rufnummer,
      sende, senden sie, service hotline, sms an, sperr notruf, sperrhotline, tel nr, telefon,
      telefonnummer, unter der nummer, wählen sie
    `,
    money: `
      cent, chf, eur cashback, euro, fr, franken, meilen, millionen, mio, mrd, payback punkte, prozent,
      punkte, punkten, sfr, tausend
    `,
    counted: `
      allee, artikel, etage, gäste, gb datenvolumen, grad, jahr, jahre, jahren, kalorien, kilometer, mal,
      mb, meter, monat, monate, monaten, nächte, pakete, personen, platz, plätze, prozent, sendung,
      sendungen, sms, stellige, stelligen, stelliger, stk, stock, str, strasse, straße, stück, teilnehmer,
      tore, uhr, versuche, werktage, werktagen, werktags, woche, wochen, zeichen, ziffern
    `,
    month: `
      august, dez, dezember, dienstag, donnerstag, februar, freitag, jänner, januar, juli, juni, mai, märz,
      mittwoch, montag, mrz, november, okt, oktober, samstag, september, sonntag
    `,
    ledger: `
      abbuchung, abgebucht, abhebung, aufgeladen, belastet, bezahlt, einkauf, gutgeschrieben, gutschrift,
      kartenumsatz, kartenzahlung, kauf, kontostand, lastschrift, saldo, überwiesen, umsatz,
      verfügungsrahmen, zahlung erhalten, zahlung über, zahlungseingang
    `,
    talk: `
      abfahrt, abmelden, aktion, angebot, arzttermin, boarding, flug, geliefert, gewinn, gewinnspiel,
      gewonnen, glückwunsch, gutschein, herzlichen glückwunsch, jackpot, kostenlos, lieferung, lotto,
      newsletter, prämie, rabatt, sale, sparen, termin, unterwegs, versandt, versendet, verspätung, wartung,
      zugestellt
    `,
    link: `
      als, bitte, das, dein, deine, deinen, dem, den, der, die, diese, diesen, dieser, dieses, ein, eine,
      einen, eines, einmalig, folgende, folgenden, folgender, hallo, hier, hier ist, ihr, ihre, ihren, ist,
      ist dein, ist der, ist ihr, lautet, lautet wie folgt, mein, neue, neuer, neues, sind, unser,
      wie folgt, wurde
    `,
    number: 'nr, nummer, nummern',
    for: 'am, an, auf, aus, bei, für, vom, von, zum, zur',
    valid: `
      ablauf, abläuft, binnen, erlischt, gilt, gilt für, gültig, gültig bis, gültig für, gültigkeit,
      gültigkeitsdauer, haltbar, in den nächsten, innerhalb, innerhalb von, innert, ist gültig, lang gültig,
      läuft ab, läuft in, nach, noch gültig, ungültig, verfällt, verfällt in
    `,
    second: 'sek, sekunde, sekunden',
    minute: 'min., minute, minuten',
    hour: 'std, stunde, stunden',
    day: 'tag, tage, tagen',
    numerals: { zwei: 2, drei: 3, fünf: 5, zehn: 10, fünfzehn: 15, zwanzig: 20, dreißig: 30, sechzig: 60 },
    mute: `
      ab sofort, am telefon, code of conduct, diese sms, fragen niemals, fragen sie, fragen wir, ihr konto,
      ihre karte, karte bei, karte für, konto bei, konto zu, mit deinem, mit deiner, mit dem, mit der,
      mit ihrem, mit ihrer, nur einmal, nur für, per sms, per telefon, postleitzahlen, sms mit, telefonisch,
      transaktion bei, transaktion in, transaktion mit, über den, über die, über ihre, um das, um dein,
      um deine, um den, um die, um fortzufahren, um ihr, um ihre, um sich, um zu, unter keinen umständen
    `,
  },
  {
    id: 'nl',
    otp: `
      aanmeld code, aanmeldcode, aanmeldingscode, activatie code, activatiecode, activatiepin,
      activeringscode, authenticatie code, authenticatiecode, autorisatie code, autorisatiecode, betaalcode,
      beveiligings code, beveiligingscode, beveiligingspin, bevestig code, bevestigings code,
      bevestigingscode, bevestigingspin, bezorgcode, controle code, controlecode, digid code, eenmalig,
      eenmalig wachtwoord, eenmalige code, eenmalige inlogcode, eenmalige pincode, eenmalige toegangscode,
      eenmalige verificatiecode, eenmalige wachtwoord, gezichtscode, herstel code, herstelcode,
      identificatiecode, inlog code, inlogcode, inlogcodes, inlogpin, itsme code, koppelcode,
      koppelingscode, loginscode, machtigingscode, ondertekencode, ontgrendelcode, ontgrendelingscode,
      ontvangstcode, registratie code, registratiecode, resetcode, signeercode, sms code, sms controle,
      smscode, tan code, tancode, tijdelijk wachtwoord, tijdelijke code, tijdelijke pincode, toegangs code,
      toegangscode, transactiecode is, tweefactorcode, tweestapsverificatie, uw tan code, veiligheids code,
      veiligheidscode, verificatie code, verificatiecode, verificatiecodes, verificatienummer,
      verificatiepin, wachtwoord voor eenmalig gebruik
    `,
    code: `
      cijfercode, code is, je code, jouw code, pin code, pincode, toegangswoord, uw code, wachtwoord,
      wachtwoorden
    `,
    pickup: `
      afhaal code, afhaalcode, kluiscode, lockercode, ophaal code, ophaalcode, ophaalpin,
      pakketautomaat code, pakketcode, pakketkluiscode, pickupcode, retourcode
    `,
    collect: `
      afhaalpunt, afhalen, bpost automaat, dhl servicepoint, ligt klaar, locker, op te halen, ophaalpunt,
      pakjesautomaat, pakjespunt, pakketautomaat, pakketkluis, postnl punt, servicepoint
    `,
    enter: 'gebruik, geef, invoeren, invullen, met code, tik, toets, toon, typ, voer, voer in, vul, vul in',
    purpose: `
      aan te melden, aanmelden, aanmelding, activeren, betaling te, bevestigen, bevestiging, door te gaan,
      doorgaan, goedkeuren, herstellen, identiteit, in te loggen, inloggen, machtigen, nieuw apparaat,
      registratie, registreren, resetten, te activeren, te bevestigen, te verifiëren, te voltooien, toegang,
      verificatie, verifiëren, wijzigen
    `,
    secret: `
      aan niemand, deel de, deel deze, deel dit, deel je, deel nooit, deel uw, delen met, geef deze,
      geef nooit, geheim, medewerkers, met niemand, negeer, niet aangevraagd, niet delen, niet door u,
      niet met anderen, niet zelf, nooit aan, nooit met, nooit om, vertrouwelijk, vragen nooit, zorg dat
    `,
    other: `
      actiecode, artikelnummer, barcode, bedrag, bestelling, bestelnummer, betaalpas, betalingskenmerk,
      boeking, boekingscode, boekingsnummer, cadeaucode, cadeaukaart, circa, contractnummer, creditcard,
      dossier, dossiernummer, eindigend, eindigend op, eindigt op, factuur, factuurnummer, foutcode,
      gebruiker, gebruikersnaam, huisnummer, kaart, kaartnummer, kamer, kenmerk, kenteken, klantnr,
      klantnummer, korting, kortingscode, laatste 4 cijfers, laatste cijfers, laatste vier cijfers,
      landcode, lidnummer, maximaal, meldingsnummer, meternummer, minimaal, ongeveer, order, ordernummer,
      pakket, pakketnummer, pas, pasnummer, perron, polisnummer, postcode, promotiecode, referentie,
      referentienummer, rekening, rekeningnummer, relatienummer, reservering, reserveringscode,
      reserveringsnummer, saldo, serienummer, sinds, slechts, spoor, stoel, ticketnummer, tot, totaal,
      track trace, trackingnummer, transactie, transactie id, transactienummer, trein, uitnodigingscode,
      vanaf, versie, vlucht, vluchtnummer, volgnummer, vouchercode, waardebon, zaaknummer, zending,
      zendingnummer
    `,
    call: `
      antwoord, bel, bel ons, bellen, belt, contact, helpdesk, klantenservice, mobiel nummer, sms naar,
      stuur, telefonisch, telefoon, telefoonnummer, via nummer, vragen
    `,
    money: 'airmiles, cent, duizend, euro, miljoen, procent, punten',
    counted: `
      artikelen, cijferige, cijfers, gasten, graden, jaar, jaren, keer, kilometer, laan, maand, maanden,
      meter, nachten, pakketten, personen, straat, stuks, tekens, uur, verdieping, week, weken, werkdagen
    `,
    month: `
      augustus, dinsdag, donderdag, februari, januari, juli, juni, maandag, maart, mei, mrt, okt, oktober,
      vrijdag, woensdag, zaterdag, zondag
    `,
    ledger: `
      afgeschreven, afschrijving, betaald, betaling van, bijgeschreven, gepind, incasso, opgewaardeerd,
      overgemaakt, saldo, storting, tegoed
    `,
    talk: `
      aanbieding, actie, afmelden, afspraak, bezorgd, bezorging, gefeliciteerd, geleverd, gewonnen, gratis,
      korting, onderweg, prijs, vertraging, vertrek, verzonden, winnaar
    `,
    link: `
      als volgt, de, de volgende, deze, dit, een, het, hier is, hierbij, is, je, jouw, luidt, met, nieuwe,
      onderstaande, persoonlijke, uw, volgende
    `,
    number: 'nr, nummer, nummers',
    for: 'aan, bij, met, naar, op, van, voor',
    valid: `
      binnen, blijft, bruikbaar, gedurende, geldig, geldig tot, geldig voor, geldigheid, houdbaar,
      is geldig, verloopt, verloopt over, vervalt, vervalt over, werkt
    `,
    second: 'sec, seconde, seconden',
    minute: 'minuten, minuut',
    hour: 'uren, uur',
    day: 'dag, dagen',
    numerals: { twee: 2, drie: 3, vijf: 5, tien: 10, vijftien: 15, twintig: 20, dertig: 30 },
    mute: `
      bel ons nooit, deze sms, in order, je rekening, op de, pas op, per telefoon, uw rekening, van de,
      via sms, voor de, voor uw
    `,
  },
  {
    id: 'af',
    otp: `
      aanmeldkode, aktiveringskode, bevestigingskode, eenmalige kode, eenmalige pin, eenmalige wagwoord,
      jou kode, magtigingskode, sekuriteitskode, toegangskode, tydelike wagwoord, u kode, veiligheidskode,
      verifikasie kode, verifikasiekode
    `,
    code: 'geheime kode, kode, pinkode, wagwoord',
    enter: 'gebruik, sleutel, tik, voer',
    purpose: 'aan te meld, aanmeld, aktiveer, bevestig, registreer, teken in, verifieer',
    secret: 'deel nie, ignoreer, met enigiemand, met niemand, moenie, moet nie, nooit, vertroulik',
    other: `
      afslagkode, bedrag, bestelling, bestelnommer, faktuur, kaart, koepon, rekening, rekeningnommer, saldo,
      verwysing, verwysingsnommer
    `,
    call: 'bel, selfoonnommer, skakel, sms na, stuur, telefoon',
    money: 'persent, rand, sent',
    counted: 'jaar, keer, maande, stuks, weke',
    ledger: 'betaal, gedebiteer, gekrediteer, onttrek, oorgeplaas, saldo',
    talk: 'afgelewer, afslag, afspraak, gewen, prys',
    link: "'n, as, die, hierdie, is, jou, u, volgende",
    number: 'nommer',
    for: 'na, op, van, vir',
    valid: 'binne, geldig, geldig vir, verstryk, verval',
    second: 'sekondes',
    minute: 'minute, minuut',
    hour: 'ure, uur',
    day: 'dae',
  },
  {
    id: 'lb',
    otp: 'äre code, bestätegungscode, däi code, sécherheetscode, verifikatiounscode',
    enter: 'benotzt, gitt',
    secret: 'net weider',
    link: 'ass',
    valid: 'gëlteg, valabel',
    minute: 'minutten',
  },
];
