import type { Language } from '../lexicon/language.ts';

export const germanDutch: readonly Language[] = [
  {
    id: 'de',
    receipt: `
      autorisierungs nr, autorisierungscode, autorisierungsnummer, bestätigungsnummer, freigabenummer,
      genehmigungs nr, genehmigungscode, genehmigungsnummer
    `,
    otp: `
      2 faktor code, 2fa code, aktivierungs code, aktivierungs pin, aktivierungscode, aktivierungspin,
      aktivierungsschlüssel, anmelde code, anmeldecode, anmeldekennwort, anmeldepin, anmeldeschlüssel,
      anmeldungscode, authentifizierungs code, authentifizierungscode, authentifizierungspin,
      authentisierungscode, autorisierungs code, autorisierungspin, bestätigungs code, bestätigungs pin,
      bestätigungscode, bestätigungscodes, bestätigungskennwort, bestätigungskode, bestätigungspin,
      dein passwort lautet, echtheitscode, einloggcode, einmal code, einmal kennwort, einmal passwort,
      einmal pin, einmal tan, einmalcode, einmalcodes, einmalige pin, einmaligen code, einmaliger code,
      einmaliges kennwort, einmaliges passwort, einmalkennwort, einmalpasscode, einmalpasswort,
      einmalpassworts, einmalpin, einmalschlüssel, empfangscode, entsperr code, entsperrcode,
      entsperrungscode, freigabe code, freigabecode, freigabepin, freischalt code, freischaltcode,
      freischaltnummer, freischaltpin, freischaltungscode, geräte code, gerätecode, google code, identcode,
      identifikationscode, identifizierungscode, ihr passwort lautet, kopplungscode, legitimationscode,
      login code, login passwort, login schlüssel, logincode, loginkennwort, mobile tan, mobile tan nr,
      mobilen tan, mobiletan, mtan code, persönliche pin, persönlichen code, persönlicher code, prüf code,
      prüfcode, registriercode, registrierungs code, registrierungscode, registrierungspin, reset code,
      rücksetzcode, sicherheits code, sicherheitscode, sicherheitscodes, sicherheitskennwort,
      sicherheitsnummer, sicherheitspin, sicherheitsschlüssel, signatur code, signaturcode, sms code,
      sms kennwort, sms passwort, sms pin, sms tan, smscode, smstan, tan für, tan lautet, tan nummer,
      temporärer code, temporäres kennwort, temporäres passwort, transaktionscode, transaktionskennwort,
      transaktionsnummer tan, transaktionspasswort, transaktionspin, übergabecode, überweisungs tan,
      verbindungscode, verifikations code, verifikationscode, verifizierungs code, verifizierungs pin,
      verifizierungscode, verifizierungscodes, verifizierungsnummer, verifizierungspin,
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
      anmelden mit, autorisieren sie mit, benutze, benutzen sie, bestätigen sie mit, eingabe, eingeben,
      einloggen mit, einloggen per, eintippen, eintragen, einzugeben, einzutippen, gebe, geben sie, gebt, gib,
      melde dich mit, melden sie sich mit, mit, mit dem code, nennen sie, nutze, nutzen sie, tippe,
      tippen sie, verwende, verwenden sie
    `,
    reply: `
      antworte, antworte einfach mit, antworte mit, antworten sie, antworten sie bitte mit,
      antworten sie einfach mit, antworten sie mit, bitte antworten sie mit, bitte mit, mit der antwort,
      schicke, schicken sie, sende, senden sie, senden sie uns
    `,
    purpose: `
      abschließen, aktivieren, aktiviert dein, aktiviert ihr, aktivierung, anmelden, anmeldung,
      authentifizieren, authentifizierung, autorisieren, autorisiert die, autorisiert ihre, bestätige,
      bestätigen, bestätigen sie, bestätigt dein, bestätigt deine, bestätigt den, bestätigt die,
      bestätigt ihr, bestätigt ihre, bestätigung, dein konto zu, einloggen, entsperren, fortfahren,
      fortzufahren, freigabe, freigeben, freischalten, freischaltung, freizugeben, freizuschalten, genehmigen,
      genehmigung, handynummer bestätigen, hinzuzufügen, identität, ihr konto zu, konto zu bestätigen,
      koppeln, legitimieren, login, neues gerät, passwort zurücksetzen, registrieren, registrierung,
      rufnummer bestätigen, signatur, überweisung, unterschrift, verbinden, verifizieren, verifizieren sie,
      verifizierung, verknüpfen, verknüpfung, zu bestätigen, zu bezahlen, zu genehmigen, zu verknüpfen,
      zu zahlen, zugang, zugriff, zum anmelden, zum bezahlen, zum einloggen, zur freigabe, zurücksetzen
    `,
    secret: `
      an dritte, falls du, falls sie, fragen nie, geben sie diesen, geheim, geheim halten, gib diesen code,
      gib ihn, ignorieren, keinesfalls, mitarbeiter, nicht an, nicht an dritte, nicht angefordert, nicht du,
      nicht mit anderen, nicht sie, nicht teilen, nicht veranlasst, nicht weiter, nicht weitergeben, nie mit,
      niemals, niemals weiter, niemandem, niemandem zeigen, teile, teilen sie, vertraulich, weitergeben,
      wenn sie dies nicht, werden sie nie, zeig ihn niemandem, zeige ihn niemandem,
      zeigen sie den code niemandem, zeigen sie diesen code niemandem, zeigen sie diesen niemandem,
      zeigen sie ihn nicht, zeigen sie ihn niemandem
    `,
    spent: `
      abgelaufen, bereits eingelöst, bereits verwendet, ist abgelaufen, ist falsch, ist nicht korrekt,
      ist nicht mehr gültig, ist ungültig, nicht mehr gültig, stimmt nicht, verfallen, war falsch,
      wurde abgelehnt, wurde benutzt, wurde bereits benutzt, wurde bereits eingelöst, wurde bereits verwendet,
      wurde eingelöst, wurde nicht akzeptiert, wurde storniert, wurde verwendet
    `,
    done: `
      abgebucht, abgeschlossen, akzeptiert, ausgeführt, autorisiert, belastet, bewilligt, bezahlt,
      durchgeführt, erfolgreich, genehmigt, vielen dank für ihren einkauf, zahlung erhalten
    `,
    promo: `
      aktion, angebot, cashback, einkaufsgutschein, geschenk, geschenkkarte, geschenkt, gewinn, gewinnen sie,
      gewinnspiel, gewonnen, glückwunsch, gratis, gutschein, gutscheincode, herzlichen glückwunsch,
      im warenkorb, jackpot, kostenlos, lotto, nachlass, prämie, prozente, rabatt, rabattcode, sale,
      sonderangebot, spare, sparen, sparen sie, voting
    `,
    thing: `
      abbestell*, abbestellen, abo beendet, abstellen der benachrichtigungen, abzumelden,
      als verwendungszweck, am drehkreuz, am eingang, am empfang, am empfangstresen, am schalter, am tor,
      an der kasse, an der pforte, an der rezeption, an der tür, apotheke, aufzug, beenden sie das abo,
      beenden sie den dienst, beendet das abo, beendet den dienst, beendet den newsletter, beendet ihr abo,
      bei ankunft, bei rückfragen, bei rückfragen bitte, beim einlass, beim pförtner, benachrichtigungen ab,
      bestellen sie den newsletter ab, betreff, das tor, dem wachmann, der security, drehkreuz, eingang,
      eingangstür, empfang, fahrradschloss, für das tor, für die tür, garage, garagentor, gartentor,
      gartentür, gebäude, gegensprechanlage, hausmeister, haustür, hoftor, im betreff, im verwendungszweck,
      keine mitteilungen mehr, keine nachrichten mehr, keine sms mehr, kellertür, konferenz, kündigt, meeting,
      meldet sie ab, newsletter ab, öffnet die, parkhaus, parkplatz, pförtner, portier, rezept, rezeption,
      router, schlüsselbox, schlüsselkasten, schlüsselsafe, schlüsseltresor, schranke, sicherheitsdienst,
      sicherheitspersonal, sim karte, stellplatz, techniker, tiefgarage, tor, treppenhaus, tresor, türe,
      türsteher, um sich abzumelden, verwendungszweck, w lan, wachdienst, wachmann, wachpersonal,
      webkonferenz, wlan, zahlungsreferenz, zauntor
    `,
    shown: `
      bitte zeigen sie, vorweisen, vorzeigen, vorzuzeigen, zeig, zeige, zeigen sie, zeigen sie den code,
      zeigen sie diesen code, zeigen sie ihn
    `,
    balance: 'guthaben, kontostand, neuer kontostand, neuer saldo, saldo, verfügbar:, verfügbarer betrag',
    shared: 'bankcode',
    other: `
      ab, aktenzeichen, aktions code, aktionscode, alarmcode, anzahl, art nr, artikel, artikelnummer,
      auf konto, auftrag, auftragsnr, auftragsnummer, ausweisnummer, az, bankleitzahl, barcode, bargeldcode,
      benutzer, benutzername, beratercode, bestell nr, bestellnummer, bestellung, bestellungen, betrag,
      bis zu, blz, buchung, buchungs nr, buchungscode, buchungsnummer, ca, circa, einladungscode,
      empfängerkonto, empfehlungscode, endend, endend auf, endet auf, endung, endziffern, etwa, fahrkarte,
      fahrschein, fall, fallnummer, fehler, fehler code, fehlercode, flug, flugnummer, fondsnummer, gesamt,
      gesamtbetrag, geschäftszeichen, gleis, gutschein code, haus, hausnummer, haustürcode, hotelcode,
      iban endend, ice, ihr kundencode, karte, karten, kartenendziffern, kartennummer, kassencode,
      kennzeichen, konferenz pin, konto, konto nr, kontonummer, kontos, kreditkarte, kunden nr, kundencode,
      kundennr, kundennummer, ladecode, letzte ziffern, letzten 4 ziffern, letzten vier ziffern, lfd nr,
      limit, los, losnummer, meeting id, meeting passwort, meldecode, meldet code, menge, mindestens,
      mit der endung, mitgliedscode, mitgliedsnummer, nur, nutzer, paket, paketnummer, parkvorgang,
      partner code, partnercode, plz, police, postleitzahl, prüfsumme, prüfziffer, puk code, qr code,
      rabatt code, raum, raumcode, rechnung, rechnungs nr, rechnungsnummer, ref nr, referenz, referenzcode,
      referenznummer, reservierung, reservierungsnummer, rund, schlosscode, schlüsselbox code, seit, sendung,
      sendungs nr, sendungsnummer, sendungsverfolgung, seriennummer, servicecode, sim pin, sitz, sitzplatz,
      startnummer, startnummer tan, steuernummer, störcode, störung, störung code, storungscode, störungscode,
      strichcode, summe, tan nr, tan nummer nr, techniker pin, teilnehmercode, teilnehmernummer, terminal,
      terminalnummer, terminencode, ticket, ticketcode, ticketnummer, tischcode, torcode, tracking nummer,
      transaktion, transaktions id, tür code, türcode, über, uhr, um, unter, verfügbar, vergleichscode,
      vergleichswert, vermittlercode, versicherungsnummer, version, versionsnummer, vertrag, vertragsnummer,
      vorgang, vorgangs nr, vorgangsnummer, vorteilscode, vorwahl, wagen, werbecode, wi fi passwort,
      wifi passwort, wkn, wlan code, wlan kennwort, wlan passwort, wlan schlüssel, zähler, zählernummer,
      zeigt code, zielkonto, zimmer, zimmercode, zimmernummer, zug, zugangscode zum gebäude
    `,
    call: `
      anruf, anrufen, bei fragen, fragen, hotline, infos unter, kontakt, kundendienst, kundenservice,
      kurzwahl, rückfragen, ruf, rufen sie, service hotline, sms an, sperr notruf, sperrhotline, tel nr,
      unter der nummer, wählen sie
    `,
    channel: 'handynummer, mobilnummer, rufnummer, telefon, telefonnummer',
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
      abbuchung, abhebung, aufgeladen, einkauf, gutgeschrieben, gutschrift, kartenumsatz, kartenzahlung, kauf,
      lastschrift, überwiesen, umsatz, verfügungsrahmen, zahlung über, zahlungseingang
    `,
    talk: `
      abfahrt, abmelden, arzttermin, boarding, flug, geliefert, lieferung, newsletter, termin, unterwegs,
      versandt, versendet, verspätung, wartung, zugestellt
    `,
    link: `
      als, bitte, das, dein, deine, deinen, dem, den, der, die, diese, diesen, dieser, dieses, ein, eine,
      einen, eines, einmalig, folgende, folgenden, folgender, hallo, hier, hier ist, ihr, ihre, ihren, ist,
      ist dein, ist der, ist ihr, lautet, lautet wie folgt, mein, neue, neuer, neues, sind, unser,
      wie folgt, wurde
    `,
    number: `
      bitte folgende zahl, die folgende nummer, die folgende zahl, diese zahl, diese ziffern, folgende nummer,
      folgende zahl, folgende ziffern, nr, nummer, nummern
    `,
    with: 'mit, mit der, mit der nummer, mit der zahl, mit hilfe von, mithilfe von, mittels, per',
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
      ab sofort, alter code ist abgelaufen, am telefon, code of conduct, diese sms, fragen niemals,
      fragen sie, fragen wir, gratis hotline, ihr konto, ihre karte, karte bei, karte für, konto bei,
      konto zu, mit deinem, mit deiner, mit dem, mit der, mit ihrem, mit ihrer, nicht erfolgreich,
      noch nicht verwendet, nur einmal, nur für, per sms, per telefon, postleitzahlen, sms mit, telefonisch,
      transaktion bei, transaktion in, transaktion mit, über den, über die, über ihre, um das, um dein,
      um deine, um den, um die, um fortzufahren, um ihr, um ihre, um sich, um zu, unter keinen umständen,
      wurde noch nicht verwendet
    `,
  },
  {
    id: 'nl',
    receipt: 'autorisatiecode, autorisatienummer, bevestigingsnummer, goedkeuringscode',
    otp: `
      aanmeld code, aanmeldcode, aanmeldingscode, activatie code, activatiecode, activatiepin,
      activeringscode, authenticatie code, authenticatiecode, autorisatie code, betaalcode, beveiligings code,
      beveiligingscode, beveiligingspin, bevestig code, bevestigings code, bevestigingscode, bevestigingspin,
      bezorgcode, controle code, controlecode, digid code, eenmalig, eenmalig wachtwoord, eenmalige code,
      eenmalige inlogcode, eenmalige pincode, eenmalige toegangscode, eenmalige verificatiecode,
      eenmalige wachtwoord, gezichtscode, herstel code, herstelcode, identificatiecode, inlog code, inlogcode,
      inlogcodes, inlogpin, itsme code, koppelcode, koppelingscode, loginscode, machtigingscode,
      ondertekencode, ontgrendelcode, ontgrendelingscode, ontvangstcode, registratie code, registratiecode,
      resetcode, signeercode, sms code, sms controle, smscode, tan code, tancode, tijdelijk wachtwoord,
      tijdelijke code, tijdelijke pincode, toegangs code, toegangscode, transactiecode is, tweefactorcode,
      tweestapsverificatie, uw tan code, veiligheids code, veiligheidscode, verificatie code, verificatiecode,
      verificatiecodes, verificatienummer, verificatiepin, wachtwoord voor eenmalig gebruik
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
    enter: `
      bevestig met, gebruik, geef, inloggen met, invoeren, invullen, log in met, meld je aan met, met code,
      tik, toets, typ, voer, voer in, vul, vul in
    `,
    reply: `
      antwoord, antwoord met, antwoord op dit bericht met, beantwoord deze sms met, beantwoord met,
      reageer met, stuur, stuur terug, verstuur, verzend
    `,
    purpose: `
      aan te melden, aanmelden, aanmelding, accorderen, activeer, activeert, activeren, akkoord te geven,
      autoriseert, betaling te, bevestig, bevestig je, bevestigen, bevestiging, bevestigt, door te gaan,
      doorgaan, goed te keuren, goedkeuren, goedkeuring, herstellen, identiteit, in te loggen, inloggen, keur,
      koppelen, log in, log in bij, log in op, machtigen, meld je aan, nieuw apparaat, om te betalen,
      ondertekening, registratie, registreren, resetten, te accorderen, te activeren, te betalen,
      te bevestigen, te koppelen, te verifiëren, te voltooien, toegang, verificatie, verifieer, verifiëren,
      wijzigen
    `,
    secret: `
      aan niemand, aan niemand laten zien, aan niemand zien, deel de, deel deze, deel dit, deel je,
      deel nooit, deel uw, delen met, geef deze, geef nooit, geheim, laat de code aan niemand,
      laat deze aan niemand, laat deze code aan niemand, laat hem aan niemand, laat niemand, medewerkers,
      met niemand, negeer, niet aangevraagd, niet delen, niet door u, niet met anderen, niet zelf, nooit aan,
      nooit met, nooit om, toon deze aan niemand, toon deze code aan niemand, vertrouwelijk, vragen nooit,
      zorg dat
    `,
    spent: `
      is afgewezen, is al gebruikt, is gebruikt, is geweigerd, is niet langer geldig, is niet meer geldig,
      is ongeldig, is onjuist, is verlopen, klopt niet, niet meer geldig, reeds gebruikt, verlopen,
      werd gebruikt
    `,
    done: 'betaald, geaccepteerd, geautoriseerd, gelukt, geslaagd, goedgekeurd, succesvol, voltooid',
    promo: `
      aanbieding, actie, actiecode, bespaar, cadeau, cadeaubon, cadeaucode, cadeaukaart, gefeliciteerd,
      gewonnen, gratis, in je winkelmand, korting, kortingsbon, kortingscode, promotiecode, uitverkoop,
      vouchercode, win, winnaar
    `,
    thing: `
      aan de balie, aan de ingang, aan de kassa, af te melden, apotheek, beëindigt je abonnement,
      betalingskenmerk, beveiliger, bewaker, bij aankomst, bij binnenkomst, bij de balie, bij de deur,
      bij de ingang, bij de kassa, bij de omschrijving, bij de receptie, bij uw betaling, conciërge,
      de receptionist, deur, fietsslot, garage, gebouw, geen berichten meer, ingang, meldt je af, monteur,
      omschrijving, onder vermelding van, opent de, parkeergarage, parkeerplaats, portier, recept, receptie,
      router, simkaart, slagboom, sleutelkastje, sleutelkluis, sleutelkluisje, stopt de, stopt de meldingen,
      stopt je abonnement, toegangspoortje, tourniquet, trappenhuis, uit te schrijven, uitschrijven,
      vergadering, zegt je abonnement op, zet de meldingen uit, zet meldingen uit
    `,
    shown: `
      laat code, laat de code, laat deze code, laat je code, laat uw code, laat zien, tonen aan, tonen bij,
      toon, toon code, toon deze code, toon je code, toon uw code, zien aan
    `,
    balance: 'beschikbaar saldo, beschikbaar:, huidig saldo, nieuw saldo, saldo',
    shared: 'bankcode',
    other: `
      agentcode, alarmcode, artikelnummer, barcode, bedrag, bestelling, bestelnummer, betaalpas,
      betalingskenmerk, boeking, boekingscode, boekingsnummer, circa, contractnummer, creditcard, deurcode,
      dossier, dossiernummer, eindigend, eindigend op, eindigt op, factuur, factuurnummer, foutcode,
      gebruiker, gebruikersnaam, huisnummer, kaart, kaartnummer, kamer, kenmerk, kenteken, klantcode, klantnr,
      klantnummer, laatste 4 cijfers, laatste cijfers, laatste vier cijfers, landcode, ledencode, lidcode,
      lidnummer, maximaal, meldingsnummer, meternummer, minimaal, monteurcode, ongeveer, order, ordernummer,
      pakket, pakketnummer, partnercode, pas, pasnummer, perron, polisnummer, poortcode, postcode, puk code,
      referentie, referentienummer, rekening, rekeningnummer, relatienummer, reservering, reserveringscode,
      reserveringsnummer, serienummer, servicecode, sim pin, sinds, slechts, slotcode, spoor, stoel,
      storingscode, tafelcode, ticketcode, ticketnummer, tot, totaal, track trace, trackingnummer, transactie,
      transactie id, transactienummer, trein, uitnodigingscode, vanaf, vergadercode, versie, vlucht,
      vluchtnummer, volgnummer, waardebon, wi fi wachtwoord, wifi code, wifi wachtwoord, zaaknummer, zending,
      zendingnummer
    `,
    call: `
      bel, bel ons, bellen, belt, contact, helpdesk, klantenservice, sms naar, telefonisch, via nummer, vragen
    `,
    channel: 'mobiel nummer, telefoon, telefoonnummer',
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
      afgeschreven, afschrijving, betaling van, bijgeschreven, gepind, incasso, opgewaardeerd, overgemaakt,
      storting, tegoed
    `,
    talk: 'afmelden, afspraak, bezorgd, bezorging, geleverd, onderweg, prijs, vertraging, vertrek, verzonden',
    link: `
      als volgt, de, de volgende, deze, dit, een, het, hier is, hierbij, is, je, jouw, luidt, nieuwe,
      onderstaande, persoonlijke, uw, volgende
    `,
    number: `
      de volgende cijfers, de volgende cijfers in, deze cijfers, deze cijfers in, dit nummer, dit nummer in,
      het volgende nummer, het volgende nummer in, nr, nummer, nummers
    `,
    with: 'met, met behulp van, met het nummer, via',
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
    receipt: 'goedkeuringskode, goedkeuringsnommer, magtigingskode, magtigingsnommer',
    otp: `
      aanmeldkode, aktiveringskode, bevestigingskode, eenmalige kode, eenmalige pin, eenmalige wagwoord,
      jou kode, magtigingskode, sekuriteitskode, toegangskode, tydelike wagwoord, u kode, veiligheidskode,
      verifikasie kode, verifikasiekode
    `,
    code: 'geheime kode, kode, pinkode, wagwoord',
    enter: 'gebruik, sleutel, tik, voer',
    reply: 'antwoord, antwoord met, stuur',
    purpose: 'aan te meld, aanmeld, aktiveer, bevestig, om te betaal, registreer, teken in, verifieer',
    secret: 'deel nie, ignoreer, met enigiemand, met niemand, moenie, moet nie, nooit, vertroulik',
    spent: 'het verval, is gebruik, is reeds gebruik',
    done: 'betaal, goedgekeur, suksesvol',
    promo: 'afslag, bespaar, geskenk, gewen, koepon, prys, spesiale',
    thing: `
      aan die wag, by die deur, by die hek, by die ingang, by die kasregister, by die toonbank, by ontvangs,
      hek, sekuriteitswag
    `,
    shown: 'wys',
    balance: 'balans, beskikbaar, beskikbare saldo, saldo',
    other: `
      afslagkode, bedrag, bestelling, bestelnommer, faktuur, foutkode, kaart, kliëntkode, rekening,
      rekeningnommer, verwysing, verwysingsnommer, wi fi wagwoord, wifi wagwoord
    `,
    call: 'bel, skakel, sms na',
    channel: 'selfoonnommer, telefoon',
    money: 'persent, rand, sent',
    counted: 'jaar, keer, maande, stuks, weke',
    ledger: 'gedebiteer, gekrediteer, onttrek, oorgeplaas',
    talk: 'afgelewer, afspraak',
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
    purpose: 'aloggen, bestätegen, umellen',
    secret: 'net weider',
    spent: 'ass ofgelaf, gouf scho benotzt, net méi gëlteg, ofgelaf',
    thing: 'op der dier, op der receptioun, um agank',
    link: 'ass',
    valid: 'gëlteg, valabel',
    minute: 'minutten',
  },
];
